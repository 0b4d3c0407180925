package org.mathassistant.bootstrap.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Conversations are continued, found, renamed and deleted. */
class ConversationsPageIT {
    private static final String ROLLE = "Que dit le théorème de Rolle ?";

    private static Browser browser;

    @BeforeAll
    static void startBrowser() {
        browser = Browser.desktop();
        browser.open("fr");
    }

    @AfterAll
    static void stopBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void aQuestionGoesOnInAConversation_whichIsContinuedSearchedRenamedAndDeleted() {
        browser.at("#/").ask(ROLLE);
        browser.click(".go-on a");
        turns(1);
        browser.await(
                "its address",
                () -> browser.read("return location.hash").toString().matches("#/conversations/[A-Za-z0-9_-]{32}"));
        String address = browser.read("return location.hash").toString();

        browser.at(address);
        turns(1);
        assertThat(browser.text(".turns .said")).contains(ROLLE);
        assertThat(browser.present(".turns .cite")).isTrue();
        browser.element("#question").sendKeys("Et la définition d'une suite monotone ?", Keys.ENTER);
        turns(2);
        browser.await("its answer", () -> browser.present(".turns .answer[data-state=done]"));

        String row = "[data-session='" + address.substring(address.lastIndexOf('/') + 1) + "'] ";
        browser.at("#/conversations");
        browser.click(row + "[data-act=edit]");
        browser.element("dialog input").clear();
        browser.element("dialog input").sendKeys("Zorgons", Keys.ENTER);
        browser.await("the new name", () -> browser.text(row + "a").contains("Zorgons"));
        assertThat(browser.text(row + "a")).contains("2 questions");

        browser.element("#search").sendKeys("zorgons");
        browser.await("one is left", () -> browser.all(".conversation-list li").count() == 1);
        browser.click(row + "[data-act=remove]");
        browser.click("dialog .danger");
        browser.await("it is gone", () -> browser.present(".conversation-list .empty"));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aConversationThatIsNotThere_isSaid() {
        browser.at("#/conversations/" + "x".repeat(32));

        browser.await("a refusal", () -> browser.present(".turns .problem"));
        assertThat(browser.present(".composer")).isFalse();
        browser.complaints();
    }

    private static void turns(int count) {
        browser.await(count + " turns", () -> browser.all(".turns > li").count() == count);
    }
}
