package org.helhet;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.helhet.rulebook.CheckCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts Helhet, or does a command that needs no server: {@code check [DIR]}. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class HelhetApplication {

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("check")) {
            System.exit(check(Path.of(args.length > 1 ? args[1] : "rules")));
        }
        application().run(args);
    }

    /** The whole program, which does not begin to start with settings that are missing or wrong. */
    static SpringApplication application() {
        var application = new SpringApplication(HelhetApplication.class);
        application.addInitializers(context -> SettingsCheck.check(context.getEnvironment()));
        return application;
    }

    private static int check(Path folder) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        return CheckCommand.run(folder, LocalDate.now(), Locale.getDefault(), out);
    }
}
