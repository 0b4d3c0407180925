package org.mathassistant.application.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExamTimeTest {

    @ParameterizedTest
    @CsvSource({"PT15M, 1, 5, 1", "PT1H, 1, 20, 2", "PT1H1M, 2, 20, 2", "PT2H, 2, 40, 5", "PT8H, 8, 160, 19"})
    void theTime_saysHowManyQuestions(Duration duration, int least, int most, int exercises) {
        ExamTime time = new ExamTime(duration);

        assertThat(time.questionsAtLeast()).isEqualTo(least);
        assertThat(time.questionsAtMost()).isEqualTo(most);
        assertThat(time.exercises()).isEqualTo(exercises);
    }
}
