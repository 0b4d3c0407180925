package org.mathassistant.application.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveTextTest {
    private final List<String> told = new ArrayList<>();
    private final LiveText live = new LiveText(3, "NOT-IN-COURSE", told::add);

    @Test
    void aMarkerWaitsUntilItIsWholeAndGetsTheReadersNumber() {
        live.add("Oui [");
        assertThat(told).containsExactly("Oui");
        live.add("3");
        assertThat(told).hasSize(1);
        live.add("] donc");

        assertThat(told).containsExactly("Oui", " [1] donc");
    }

    @Test
    void aMarkerThatCitesNothingIsNeverTold() {
        for (String piece : "Oui [7]. Non [2].".split("")) {
            live.add(piece);
        }
        live.end();

        assertThat(String.join("", told)).isEqualTo("Oui. Non [1].");
    }

    @Test
    void whatLooksLikeAMarkerAndIsNoneComesLate() {
        live.add("Voir [le cours");
        live.add(" de première année, chapitre deux] ici");
        live.end();

        assertThat(String.join("", told)).isEqualTo("Voir [le cours de première année, chapitre deux] ici");
    }

    @Test
    void theWordThatIsNotForTheReaderIsHeldBack() {
        for (String piece : List.of("NOT", "-IN-", "COURSE", ". Vraiment.")) {
            live.add(piece);
        }
        live.end();

        assertThat(told).isEmpty();
    }

    @Test
    void aTextThatOnlyBeginsLikeThatWordIsTold() {
        live.add("NOT");
        live.add("HING");
        live.end();

        assertThat(String.join("", told)).isEqualTo("NOTHING");
    }

    @Test
    void aRestartForgetsTheNumbers() {
        live.add("Oui [3]. ");
        live.restart();
        told.clear();
        live.add("Non [2].");
        live.end();

        assertThat(String.join("", told)).isEqualTo("Non [1].");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Un [1].\n\nDeux [2][3], $x[1]$ et [9].\n\n> Trois [1]\n\nFin [2, 3]",
                "Rien à citer.\n\nVraiment rien.",
                "[1]",
            })
    void piecewiseOrAtOnceTheReaderGetsTheSame(String written) {
        for (String piece : written.split("")) {
            live.add(piece);
        }
        live.end();

        assertThat(String.join("", told))
                .isEqualTo(Markers.rewrite(written, new Numbering(3)).text());
    }

    @Test
    void what_a_marker_stands_for_is_told_before_the_text_that_holds_it() {
        List<String> heard = new ArrayList<>();
        LiveText citing = new LiveText(3, "NOT-IN-COURSE", new LiveText.Reader() {
            @Override
            public void text(String piece) {
                heard.add(piece);
            }

            @Override
            public void cited(int passage, int number) {
                heard.add(passage + " is " + number);
            }
        });

        citing.add("By [3] and [1], then [3] again.\n\n");
        citing.restart();
        citing.add("Anew [2].\n\n");

        assertThat(heard)
                .containsExactly("3 is 1", "1 is 2", "By [1] and [2], then [1] again.\n\n", "2 is 1", "Anew [1].\n\n");
    }
}
