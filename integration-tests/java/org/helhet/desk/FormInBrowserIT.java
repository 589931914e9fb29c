package org.helhet.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a person meets who complains with a browser, without JavaScript. */
@DeskTest
@ExtendWith(Browsers.class)
class FormInBrowserIT {

    @LocalServerPort
    private int port;

    @Test
    void theFormSpeaksTheLanguageOfTheBrowser() {
        var page = open(Browsers.inLanguage("nb-NO"));

        assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Fortell oss hva som gikk galt");
        Browsers.screenshot(page, "form-nb");
    }

    @Test
    void whatWasTypedIsStillThereWhenSomethingIsWrong() {
        var page = open(Browsers.inLanguage("sv-SE"));
        page.getByLabel("E-postadress").fill("anna at exempel");
        page.getByLabel("Namn").fill("Kalle Karlsson");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Skicka"))
                .click();

        assertThat(page.getByLabel("Namn")).hasValue("Kalle Karlsson");
        assertThat(page.getByRole(AriaRole.ALERT)).isFocused();
        Browsers.screenshot(page, "faults-sv");
    }

    @Test
    void thePageFitsOnASmallPhone() {
        var page = open(Browsers.onPhone("sv-SE"));

        Browsers.screenshot(page, "form-phone");
    }

    private Page open(Page page) {
        page.navigate("http://localhost:" + port + "/");
        return page;
    }
}
