package org.helhet;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts Helhet, or does one of the {@link Commands}. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class HelhetApplication {

    public static void main(String[] args) {
        Commands.run(args).ifPresentOrElse(System::exit, () -> application().run(args));
    }

    /** The whole program, which does not begin to start with settings that are missing or wrong. */
    static SpringApplication application() {
        var application = new SpringApplication(HelhetApplication.class);
        application.addInitializers(context -> SettingsCheck.check(context.getEnvironment()));
        return application;
    }
}
