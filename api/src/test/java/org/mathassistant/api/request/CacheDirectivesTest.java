package org.mathassistant.api.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mathassistant.domain.answer.CacheUse;
import org.mathassistant.domain.request.Freshness;

class CacheDirectivesTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "max-stale=3", "no-cache-at-all", ",,"})
    void givenNothingThatApplies_parse_asksForNothing(String header) {
        assertThat(CacheDirectives.parse(header)).isEqualTo(Freshness.ANY);
    }

    @Test
    void givenAllDirectives_parse_seesEach() {
        assertThat(CacheDirectives.parse("No-Cache , no-store,only-if-cached, MAX-AGE=60"))
                .isEqualTo(new Freshness(true, true, true, Optional.of(Duration.ofMinutes(1))));
    }

    @ParameterizedTest
    @CsvSource({"max-age=0,0", "max-age=\"5\",5", "max-age=x,0", "max-age=-1,0", "max-age,0"})
    void givenMaxAge_parse_takesNumbersAndTheSafeSideOfNonsense(String header, long seconds) {
        assertThat(CacheDirectives.parse(header).maxAge()).contains(Duration.ofSeconds(seconds));
    }

    @Test
    void givenMaxAgeBeyondAllNumbers_parse_takesTheLargest() {
        assertThat(CacheDirectives.parse("max-age=99999999999999999999").maxAge())
                .contains(Duration.ofSeconds(1L << 31));
    }

    @Test
    void givenDirectiveTwice_parse_takesTheFirst() {
        assertThat(CacheDirectives.parse("max-age=1, max-age=2").maxAge()).contains(Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HIT|memory||MathAssistant; hit; detail=memory",
                "STALE|redis||MathAssistant; hit; detail=\"stale, redis\"",
                "MISS|''||MathAssistant; fwd=miss; stored",
                "MISS|''|no-cache|MathAssistant; fwd=request; stored",
                "MISS|''|no-store|MathAssistant; fwd=bypass",
                "BYPASS|''||MathAssistant; fwd=bypass"
            })
    void of_saysWhatTheCacheDid(CacheUse.Status status, String level, String asked, String header) {
        assertThat(CacheStatus.of(new CacheUse(status, level, Duration.ofSeconds(3)), CacheDirectives.parse(asked)))
                .isEqualTo(header);
    }

    @Test
    void givenUnfinishedAnswer_ofUnfinished_doesNotPromiseToKeepIt() {
        assertThat(CacheStatus.ofUnfinished(Freshness.ANY)).isEqualTo("MathAssistant; fwd=miss");
    }
}
