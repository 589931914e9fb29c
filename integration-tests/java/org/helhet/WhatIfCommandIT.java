package org.helhet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Map;
import org.helhet.testing.Helhet;
import org.helhet.testing.RulesCopy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The command beside a server that runs, as somebody uses it who edits the rules. */
class WhatIfCommandIT {

    private static final Helhet HELHET = Helhet.start();

    @AfterAll
    static void stop() {
        HELHET.close();
    }

    @Test
    void aChangeInTheFolderOfTheServerIsComparedWithTheVersionInForce() {
        HELHET.post("/api/complaints", Map.of("text", "Paketet var helt trasigt", "area", "Malmö", "language", "sv"));
        var settings = new CommandSettings(HELHET.bean(HelhetSettings.class), HELHET.bean(DatabaseSettings.class));
        var folder = settings.helhet().rules();
        RulesCopy.replace(
                folder.resolve("ownership.csv"),
                "Malmö, Helsingborg;;;Anna Berg;Sits",
                "Malmö, Helsingborg;;;Johan Nyström;Sits");
        RulesCopy.keepHeading(folder.resolve("scenarios.csv"));

        var printed = new ByteArrayOutputStream();
        WhatIfCommand.run(new WhatIfCommand.Asked(folder, 90), settings, new PrintStream(printed, true, UTF_8));

        assertThat(printed.toString(UTF_8)).contains("on version 1.", "Owners: 1 change", "Johan Nyström +1");
    }
}
