package org.helhet.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.UriComponentsBuilder;

/** The language of a page: the one chosen ({@code ?lang=sv}, or what a form says), else the browser's first that we speak, else English. */
class PageLanguage implements LocaleResolver {

    static final List<Locale> SPOKEN = List.of(Locale.of("sv"), Locale.of("nb"), Locale.ENGLISH);

    private static final Map<String, String> UNDERSTOOD_BY =
            Map.of("sv", "sv", "nb", "nb", "no", "nb", "nn", "nb", "en", "en");
    private static final String CHOSEN = PageLanguage.class.getName();

    /** The language meant by a code such as {@code sv}, {@code nn-NO}, if we speak it. */
    static Optional<Locale> spoken(String code) {
        return Optional.ofNullable(UNDERSTOOD_BY.get(
                        Locale.forLanguageTag(code.replace('_', '-')).getLanguage()))
                .map(Locale::of);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return request.getAttribute(CHOSEN) instanceof Locale chosen
                ? chosen
                : asked(request).or(() -> preferred(request)).orElse(Locale.ENGLISH);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        request.setAttribute(CHOSEN, locale);
    }

    // not getParameter: that would read the body of a form, which is kept byte for byte
    private static Optional<Locale> asked(HttpServletRequest request) {
        var query = UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .build()
                .getQueryParams();
        return Optional.ofNullable(query.getFirst("lang")).flatMap(PageLanguage::spoken);
    }

    private static Optional<Locale> preferred(HttpServletRequest request) {
        var accepted = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), "");
        try {
            return LanguageRange.parse(accepted).stream()
                    .flatMap(range -> spoken(range.getRange()).stream())
                    .findFirst();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
