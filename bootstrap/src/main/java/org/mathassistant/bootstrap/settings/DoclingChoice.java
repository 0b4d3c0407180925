package org.mathassistant.bootstrap.settings;

import java.time.Duration;

/**
 * The service that recognises formulas in pictures of pages.
 *
 * @param url {@code DOCLING_URL}: {@code http://} or {@code https://}; empty for none
 * @param key {@code DOCLING_API_KEY}: what the service asks for; empty for nothing
 * @param timeout {@code DOCLING_TIMEOUT}: for all doubtful pages of one file together
 */
public record DoclingChoice(String url, String key, Duration timeout) {
    static DoclingChoice read(SettingsReader reader) {
        return new DoclingChoice(
                reader.url("DOCLING_URL", "http://", "https://"),
                reader.text("DOCLING_API_KEY", ""),
                reader.duration(
                        "DOCLING_TIMEOUT", Duration.ofMinutes(10), Duration.ofSeconds(1), Duration.ofHours(12)));
    }

    public boolean isOn() {
        return !url.isEmpty();
    }
}
