package org.helhet;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.helhet.rulebook.CheckCommand;
import org.helhet.rulebook.ExportCommand;
import org.springframework.boot.logging.LoggingSystem;

/** What the program can be asked to do instead of starting the server; each command gives an exit code for scripts. */
enum Commands {
    CHECK(Commands::check),
    EXPORT((words, out) -> ExportCommand.run(folder(words), workbook(words), Locale.getDefault(), out)),
    WHAT_IF(WhatIfCommand::run),
    RECOMPUTE(RecomputeCommand::run),
    EXPLAIN(ExplainCommand::run),
    HELP((words, out) -> help(out));

    private static final String LABELLED = "--labelled";

    private final Command command;

    Commands(Command command) {
        this.command = command;
    }

    /** Does what its words ask for, prints to {@code out}, and gives the exit code. */
    @FunctionalInterface
    interface Command {

        int run(List<String> words, PrintStream out);
    }

    /** The exit code of the command that the first word names; empty when it names none, and the server is to start. */
    static OptionalInt run(String... args) {
        return Arrays.stream(values())
                .filter(each ->
                        args.length > 0 && (args[0].equals(each.word()) || each == HELP && args[0].equals("--help")))
                .mapToInt(each -> each.run(List.of(args).subList(1, args.length)))
                .findFirst();
    }

    /** What libraries log is nothing for whoever reads the answer. */
    private int run(List<String> words) {
        LoggingSystem.get(Commands.class.getClassLoader()).beforeInitialize();
        return command.run(words, console());
    }

    private static int check(List<String> words, PrintStream out) {
        int option = words.indexOf(LABELLED);
        if (option < 0) {
            return CheckCommand.run(folder(words), LocalDate.now(), Locale.getDefault(), out);
        }
        var rest = new ArrayList<>(words);
        rest.remove(option);
        var file = option < rest.size() ? Path.of(rest.remove(option)) : Path.of("");
        var bar = Terminal.progress();
        long size = file.toFile().length();
        return CheckCommand.run(
                folder(rest), file, LocalDate.now(), Locale.getDefault(), out, read -> bar.at(read, size));
    }

    private static int help(PrintStream out) {
        out.print("""
                Without a command the server starts. Commands:
                  check [DIR] [--labelled FILE]     what is wrong with a rules folder; needs no database
                  what-if DIR [--days 90]           what these rules would have said to the complaints of the last days
                  explain REFERENCE [--rules DIR]   why a complaint has its owner and its promise
                  export [DIR] [FILE]               the rules folder as one workbook
                  recompute                         makes every decision there is again; the answers must be the same
                Exit codes: 0 fine, 1 something stops it or is worse, 2 it cannot be done.
                """);
        return 0;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Path folder(List<String> words) {
        return words.isEmpty() ? DefaultRules.USUAL_FOLDER : Path.of(words.getFirst());
    }

    private static Path workbook(List<String> words) {
        return Path.of(words.size() > 1 ? words.get(1) : "rulebook.xlsx");
    }

    private static PrintStream console() {
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }
}
