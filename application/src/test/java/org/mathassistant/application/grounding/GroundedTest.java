package org.mathassistant.application.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mathassistant.domain.answer.Check;
import org.mathassistant.domain.answer.Check.Verdict;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Heading;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Links;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.course.PassageId;

class GroundedTest {
    private static final Passage ROLLE = passage(
            "rolle",
            "Soit $f$ une fonction continue sur $[a, b]$ et dérivable sur $]a, b[$. Si $f(a) = f(b)$, il existe"
                    + " $c \\in ]a, b[$ tel que $f'(c) = 0$.");
    private static final Passage LIMIT =
            passage("limite", "Toute suite croissante et majorée converge vers sa borne supérieure.");
    private static final List<Passage> GIVEN = List.of(ROLLE, LIMIT);

    @Test
    void markersAreNumberedAsTheReaderMeetsThem() {
        Grounded grounded = ground("La suite converge [2]. La dérivée s'annule [1]. Encore [2].");

        assertThat(grounded.text()).isEqualTo("La suite converge [1]. La dérivée s'annule [2]. Encore [1].");
        assertThat(grounded.cited()).containsExactly(LIMIT, ROLLE);
        assertThat(grounded.markersRemoved()).isZero();
    }

    @Test
    void markersThatCiteNothingAreRemovedAndCounted() {
        Grounded grounded = ground("Vrai [1]. Inventé [7], et encore [12].\n\n[9] Suite.");

        assertThat(grounded.text()).isEqualTo("Vrai [1]. Inventé, et encore.\n\n Suite.");
        assertThat(grounded.markersRemoved()).isEqualTo(3);
        assertThat(grounded.cited()).containsExactly(ROLLE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Oui [1, 2].|Oui [1][2].|0",
                "Oui [1-2].|Oui [1][2].|0",
                "Oui [1–2].|Oui [1][2].|0",
                "Oui [^2].|Oui [1].|0",
                "Oui 【2】.|Oui [1].|0",
                "Oui 【2†source】.|Oui [1].|0",
                "Oui [passage 2].|Oui [1].|0",
                "Oui [Sources 1, 2].|Oui [1][2].|0",
                "Oui [1][1].|Oui [1].|0",
                "Oui [2, 9].|Oui [1].|1",
                "Sur [0, 1] et [1].|Sur [0, 1] et [1].|0",
                "Lien [1](http://ailleurs).|Lien [1](http://ailleurs).|0",
            })
    void theFormsInWhichModelsWriteMarkersAreRead(String written, String shown, int removed) {
        Grounded grounded = ground(written);

        assertThat(grounded.text()).isEqualTo(shown);
        assertThat(grounded.markersRemoved()).isEqualTo(removed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Soit $u[1]$ et $$v[9]$$ fin.", "Code `a[1]` et\n```\nb[9]\n```\nfin."})
    void bracketsInFormulasAndCodeAreNoMarkers(String written) {
        Grounded grounded = ground(written);

        assertThat(grounded.text()).isEqualTo(written);
        assertThat(grounded.cited()).isEmpty();
        assertThat(grounded.markersRemoved()).isZero();
    }

    @Test
    void aFormulaThatIsNotClosedSpoilsItsOwnParagraphAlone() {
        assertThat(ground("Il coûte 5$ ici.\n\nOui [1].").cited()).containsExactly(ROLLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le cours dit « Toute suite croissante et majorée converge » [2].",
                "Le cours dit “toute suite croissante et majorée converge” [2].",
                "Le cours dit \"Toute suite croissante … converge vers sa borne supérieure.\" [2]",
                "On a : « il existe $c \\in\\, ]a,b[$ tel que $f'(c)=0$ » [1].",
                "On a : « Si $f(a)=f(b)$, il existe $c∈]a,b[$ » [1].",
                "> **Théorème 1.1.** Toute suite *croissante* et majorée converge\n> vers sa borne supérieure. [2]\n\nDonc.",
            })
    void aQuotationThatTheCourseHoldsStays(String written) {
        Grounded grounded = ground(written);

        assertThat(grounded.quotationsChanged()).isZero();
        assertThat(grounded.checks())
                .singleElement()
                .returns(Verdict.EQUAL, Check::verdict)
                .satisfies(check -> assertThat(check.witness()).isEqualTo("Théorème 1.1"));
        assertThat(grounded.text()).isEqualTo(written.strip().replace("[2]", "[1]"));
    }

    @Test
    void aQuotationThatTheCourseDoesNotHoldLosesItsMarks() {
        Grounded grounded = ground("Le cours dit « Toute suite bornée et majorée converge » [2]. Fin.");

        assertThat(grounded.text()).isEqualTo("Le cours dit Toute suite bornée et majorée converge [1]. Fin.");
        assertThat(grounded.quotationsChanged()).isEqualTo(1);
        assertThat(grounded.checks())
                .containsExactly(new Check("Toute suite bornée et majorée converge", Verdict.DIFFERENT, ""));
    }

    @Test
    void aSignApartIsAnotherQuotation() {
        assertThat(ground("« il existe $c \\in ]a, b[$ tel que $f'(c) > 0$ » [1]")
                        .quotationsChanged())
                .isEqualTo(1);
    }

    @Test
    void aBlockQuotationThatTheCourseDoesNotHoldLosesItsMarks() {
        Grounded grounded = ground("Voici :\n\n> Toute suite bornée converge absolument. [2]\n\nDonc.");

        assertThat(grounded.text()).isEqualTo("Voici :\n\nToute suite bornée converge absolument. [1]\n\nDonc.");
        assertThat(grounded.quotationsChanged()).isEqualTo(1);
    }

    @Test
    void aQuotationOfAnotherPassageThanTheOneCitedGetsTheRightMarker() {
        Grounded grounded = ground("Le cours dit « Toute suite croissante et majorée converge » [1].");

        assertThat(grounded.text()).isEqualTo("Le cours dit « Toute suite croissante et majorée converge » [1].");
        assertThat(grounded.cited()).containsExactly(LIMIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Une fonction dite « continue » est simple.",
                "Vous demandez « que dit exactement le théorème de Rolle ? » et voici.",
                "Soit $\\text{« toute suite bornée converge absolument »}$.",
            })
    void aTermTheQuestionItselfAndFormulasAreNoQuotations(String written) {
        Grounded grounded =
                Grounded.of(written, GIVEN, "Bonjour, que dit exactement le théorème de Rolle ?", Language.FR);

        assertThat(grounded.text()).isEqualTo(written);
        assertThat(grounded.checks()).isEmpty();
    }

    @Test
    void hostileTextsTakeNoTime() {
        for (String part : List.of("[", "«", "\"", "> ", "[1", "【", "`", "$", "« a ", "[1,", "**")) {
            String written = part.repeat(20_000);

            assertThat(ground(written).text()).isNotNull();
        }
    }

    private static Grounded ground(String written) {
        return Grounded.of(written, GIVEN, "Que dit Rolle ?", Language.FR);
    }

    static Passage passage(String id, String text) {
        return new Passage(
                new PassageId(id),
                new CourseId("c"),
                "a.tex",
                Heading.NONE,
                Heading.NONE,
                BlockKind.THEOREM,
                "1.1",
                "",
                "",
                "",
                0,
                text,
                new Links(Optional.empty(), Optional.empty(), List.of()),
                false);
    }
}
