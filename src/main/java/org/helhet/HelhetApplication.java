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

/** Starts Helhet, or does a command that needs no server: {@code check [DIR]}. */
@SpringBootApplication
public class HelhetApplication {

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("check")) {
            System.exit(check(Path.of(args.length > 1 ? args[1] : "rules")));
        }
        SpringApplication.run(HelhetApplication.class, args);
    }

    private static int check(Path folder) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        return CheckCommand.run(folder, LocalDate.now(), Locale.getDefault(), out);
    }
}
