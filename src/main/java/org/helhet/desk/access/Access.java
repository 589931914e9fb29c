package org.helhet.desk.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.helhet.desk.AdminPassword;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.security.web.authentication.AuthenticationFilter;
import org.springframework.security.web.authentication.WebAuthenticationDetailsSource;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Who may do what: the form, the customer's page, the links in our mails and health are open, everything else needs an account. No session, no cookie. */
@Configuration
@EnableWebSecurity
class Access {

    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'self'; img-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final String[] OPEN = {"/", "/c/*", "/l/*", "/desk.css", "/favicon.svg", "/actuator/health"};

    @Bean
    AuthenticationManager signIn(AdminPassword admin, ApiKeys keys) {
        return new SignIn(new AdminCheck(admin), new ApiKeyCheck(keys));
    }

    @Bean
    SecurityFilterChain accessChain(
            HttpSecurity http,
            AuthenticationManager signIn,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        AuthenticationEntryPoint refusal =
                (request, response, cause) -> problems.resolveException(request, response, null, cause);
        return http.authorizeHttpRequests(calls -> calls.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers(Access::isChangeByAnotherSite)
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                .addFilterBefore(signInFilter(signIn, refusal), AuthorizationFilter.class)
                .exceptionHandling(faults -> faults.authenticationEntryPoint(refusal)
                        .accessDeniedHandler((request, response, cause) ->
                                problems.resolveException(request, response, null, cause)))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(Access::headers)
                .build();
    }

    /** A browser that knows the password sends it with whatever a page makes it send; it also says whether that page is ours. */
    private static boolean isChangeByAnotherSite(HttpServletRequest request) {
        return "cross-site".equals(request.getHeader("Sec-Fetch-Site")) && !HttpMethod.GET.matches(request.getMethod());
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER));
    }

    private static AuthenticationFilter signInFilter(AuthenticationManager signIn, AuthenticationEntryPoint refusal) {
        var filter = new AuthenticationFilter(signIn, Access::claim);
        filter.setSuccessHandler((request, response, who) -> {});
        filter.setFailureHandler(new AuthenticationEntryPointFailureHandler(refusal));
        return filter;
    }

    private static @Nullable Authentication claim(HttpServletRequest request) {
        var key = ApiKeyClaim.of(request);
        if (key == null) {
            return new BasicAuthenticationConverter().convert(request);
        }
        key.setDetails(new WebAuthenticationDetailsSource().buildDetails(request));
        return key;
    }
}
