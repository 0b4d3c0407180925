package org.mathassistant.application.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mathassistant.domain.result.ExerciseMarking;
import org.mathassistant.domain.result.ExerciseMarking.Step;
import org.mathassistant.domain.result.ExerciseMarking.Verdict;
import org.mathassistant.domain.result.Points;

class OwnWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On a $x = 1$ puis $y = 2$. | x = 1          | $x = 1$",
                "On a $x = 1$ puis $y = 2$. | On a $x=1$     | On a $x = 1$",
                "On a $x = 1$ puis $y = 2$. | 1              | 1",
                "**Donc** x vaut 3          | Donc x vaut 3  | **Donc** x vaut 3",
                "x=1                        | x = 1          | x=1",
            })
    void aStep_becomesWhatTheStudentWrote(String answer, String step, String written) {
        ExerciseMarking marking = new ExerciseMarking(
                Points.of(1),
                Points.of(1),
                List.of(new Step(step, Verdict.RIGHT, Points.of(1), "")),
                OptionalInt.empty(),
                "",
                "");

        assertThat(new OwnWords(answer).in(marking).steps())
                .extracting(Step::text)
                .containsExactly(written);
    }
}
