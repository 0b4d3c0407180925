package org.mathassistant.api.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.answer.Notice;
import org.mathassistant.domain.answer.Provider;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.request.Freshness;

class CacheStatusTest {
    private static final Answer ANSWER = Answer.of("ask", Language.EN, "Yes.", true, List.of(), Provider.OFFLINE);

    @Test
    void givenAnswerThatMayBeKept_saysThatItIsStored() {
        assertThat(CacheStatus.of(ANSWER, Freshness.ANY)).isEqualTo("MathAssistant; fwd=miss; stored");
    }

    @Test
    void givenAnswerForTheMomentOnly_doesNotSayThatItIsStored() {
        Answer passing = ANSWER.noted(List.of(Notice.of(Notice.Code.MODEL_UNAVAILABLE)));

        assertThat(CacheStatus.of(passing, Freshness.ANY)).isEqualTo("MathAssistant; fwd=miss");
    }
}
