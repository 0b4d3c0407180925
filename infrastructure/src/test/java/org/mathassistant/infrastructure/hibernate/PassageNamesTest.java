package org.mathassistant.infrastructure.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Passage;

class PassageNamesTest {
    private static Passage passage(BlockKind kind, String title, String text) {
        return Samples.passage("c", "p")
                .section("2.1", "Open sets")
                .kind(kind)
                .title(title)
                .text(text)
                .build();
    }

    @Test
    void aTitle_isTheTitle() {
        Passage passage = passage(BlockKind.DEFINITION, "Interior", "The *interior* is open.");

        assertThat(PassageNames.title(passage)).isEqualTo("Interior");
        assertThat(PassageNames.subject(passage)).isEqualTo("Interior");
    }

    @Test
    void aDefinitionWithoutTitle_isCalledByWhatItEmphasises() {
        Passage passage = passage(BlockKind.DEFINITION, "", "It is **open** if $a*b*c$, and a *closed set* otherwise.");

        assertThat(PassageNames.title(passage)).isEqualTo("open, closed set");
    }

    @Test
    void aStatementWithoutTitle_isAboutWhatItsSectionIsAbout() {
        Passage passage = passage(BlockKind.LEMMA, "", "Every *such* union is open.");

        assertThat(PassageNames.title(passage)).isEmpty();
        assertThat(PassageNames.subject(passage)).isEqualTo("Open sets");
    }

    @Test
    void aTextWithoutTitle_isAboutNothingByName() {
        assertThat(PassageNames.subject(passage(BlockKind.TEXT, "", "Some *words*.")))
                .isEmpty();
    }
}
