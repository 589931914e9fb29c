package org.helhet;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** The settings of the server, read the same way, for commands that work without it. */
record CommandSettings(HelhetSettings helhet, DatabaseSettings database) {

    /** From the files, the environment and the system properties that the server would read. */
    static CommandSettings read() {
        var application = new SpringApplication(Source.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        try (var context = application.run("--logging.level.root=off")) {
            return new CommandSettings(context.getBean(HelhetSettings.class), context.getBean(DatabaseSettings.class));
        }
    }

    @EnableConfigurationProperties({HelhetSettings.class, DatabaseSettings.class})
    private static final class Source {}
}
