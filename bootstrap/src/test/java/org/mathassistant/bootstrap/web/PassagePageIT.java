package org.mathassistant.bootstrap.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mathassistant.bootstrap.testing.ApiClient;
import org.mathassistant.bootstrap.testing.SharedServer;

/** Where the links of other programs lead. */
class PassagePageIT {
    @Test
    void aBlockHasAnAddressOfItsOwnAndOneThatIsNotThereSaysSo() {
        JsonNode passage = new ApiClient(SharedServer.get())
                .post("/api/v1/search", Map.of("query", "théorème de Rolle", "language", "fr"))
                .path("items")
                .get(0)
                .path("passage");
        try (Browser browser = Browser.desktop()) {
            browser.open("fr").at("#/passages/" + passage.path("id").asText());

            assertThat(browser.text(".page h1")).contains("Rolle");
            assertThat(browser.element(".page .block").getAttribute("data-passage"))
                    .isEqualTo(passage.path("id").asText());
            browser.element("#source .context");
            assertThat(browser.complaints()).isEmpty();

            browser.at("#/passages/nothing");
            assertThat(browser.text(".page .problem")).contains("nothing");
        }
    }
}
