package org.mathassistant.api.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mathassistant.api.ApiSettings;

class SameSiteTest {

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:8080", "LOCALHOST:80", "127.0.0.1:1", "[::1]", "[::1]:8080"})
    void givenNameOfThisMachine_knowsHost(String host) {
        assertThat(SameSite.knowsHost(host, ApiSettings.LOOPBACK_HOSTS)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "evil.example", "localhost.evil.example", "127.0.0.1.evil.example:8080", "localhost:x", ":80"
            })
    void givenOtherName_knowsHost_isFalse(String host) {
        assertThat(SameSite.knowsHost(host, ApiSettings.LOOPBACK_HOSTS)).isFalse();
    }

    @Test
    void givenNoListOfNames_knowsHost_takesAny() {
        assertThat(SameSite.knowsHost("maths.school.example", Set.of())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
    void givenSafeMethod_mayChange_whoeverAsks(String method) {
        assertThat(SameSite.mayChange(method, "cross-site", "https://evil.example", "localhost"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "same-origin||localhost:8080|true",
                "none||localhost:8080|true",
                "cross-site||localhost:8080|false",
                "same-site|http://localhost:3000|localhost:8080|false",
                "cross-site|http://localhost:8080|localhost:8080|false",
                "|http://localhost:8080|localhost:8080|true",
                "|HTTP://LOCALHOST:8080|localhost:8080|true",
                "|https://maths.example|maths.example:443|true",
                "|http://localhost:3000|localhost:8080|false",
                "|http://127.0.0.1:8080|localhost:8080|false",
                "|http://evil.example|localhost:8080|false",
                "|null|localhost:8080|false",
                "|null||false",
                "|:// broken|localhost:8080|false",
                "||localhost:8080|true"
            })
    void mayChange_onlyForOurOwnPagesAndForPrograms(String site, String origin, String host, boolean allowed) {
        assertThat(SameSite.mayChange("POST", site, origin, host)).isEqualTo(allowed);
    }
}
