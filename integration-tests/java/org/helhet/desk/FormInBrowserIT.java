package org.helhet.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a person meets who complains with a browser that runs no JavaScript. */
@DeskTest
@ExtendWith(Browsers.class)
class FormInBrowserIT {

    @LocalServerPort
    private int port;

    @Test
    void whoeverComplainsInSwedishSeesWhoOwnsItAndWhatComesNext() {
        var page = open(Browsers.inLanguage("sv-SE"));
        page.getByLabel("Vad har hänt?")
                .fill("Visitkorten har inte kommit och vi behöver dem i morgon till mässan i Malmö.");
        page.getByLabel("E-postadress").fill("karin@example.com");
        page.getByLabel("När behöver du").fill("2026-12-24");
        page.getByLabel("Bilder eller filer")
                .setInputFiles(new FilePayload("kvitto.png", "image/png", new byte[] {1, 2, 3}));

        send(page, "Skicka klagomålet");

        assertThat(page).hasTitle(Pattern.compile("Ditt klagomål H-.*"));
        assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Anna Berg tar hand om ditt klagomål");
        assertThat(page.getByText("Anna Berg hör av sig till dig")).isVisible();
        Browsers.screenshot(page, "status-sv");
    }

    @Test
    void theFormSpeaksTheLanguageOfTheBrowserAndCanBeSwitched() {
        var page = open(Browsers.inLanguage("nb-NO"));
        assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Fortell oss hva som gikk galt");
        Browsers.screenshot(page, "form-nb");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("English"))
                .click();
        send(page, "Send complaint");

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Write what has happened");
    }

    @Test
    void whatWasTypedIsStillThereWhenSomethingIsWrong() {
        var page = open(Browsers.inLanguage("sv-SE"));
        page.getByLabel("E-postadress").fill("anna at exempel");
        page.getByLabel("Namn").fill("Kalle Karlsson");

        send(page, "Skicka klagomålet");

        assertThat(page.getByLabel("Namn")).hasValue("Kalle Karlsson");
        assertThat(page.getByLabel("E-postadress")).hasValue("anna at exempel");
        assertThat(page.getByRole(AriaRole.ALERT)).isFocused();
        Browsers.screenshot(page, "faults-sv");
    }

    @Test
    void thePagesFitOnASmallPhone() {
        var page = open(Browsers.onPhone("nb-NO"));
        assertThat(Browsers.isWiderThanTheScreen(page)).isFalse();
        Browsers.screenshot(page, "form-phone");

        page.getByLabel("Hva har skjedd?")
                .fill("Pakken er borte. " + "Uten mellomrom".repeat(20).replace(" ", ""));
        send(page, "Send klagen");

        assertThat(page.getByText("tar hånd om klagen din")).isVisible();
        assertThat(Browsers.isWiderThanTheScreen(page)).isFalse();
        Browsers.screenshot(page, "status-phone");
    }

    @Test
    void theFormCanBeSentWithTheKeyboardAlone() {
        var page = open(Browsers.inLanguage("en-GB"));
        page.getByLabel("What has happened?").focus();
        page.keyboard().type("My parcel was left in the rain.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send complaint"))
                .focus();
        page.keyboard().press("Enter");

        assertThat(page.getByText("takes care of your complaint")).isVisible();
    }

    private Page open(Page page) {
        page.navigate("http://localhost:" + port + "/");
        return page;
    }

    private static void send(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }
}
