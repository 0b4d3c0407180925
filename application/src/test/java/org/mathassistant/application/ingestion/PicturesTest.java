package org.mathassistant.application.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PicturesTest {
    private final Pictures pictures = new Pictures(List.of("figures/Graphe", "./courbe.pdf", "../images/aire"));

    @Test
    void a_picture_is_known_with_and_without_extension_and_below_any_folder() {
        assertThat(List.of("figures/Graphe.pdf", "cours/figures/graphe.PDF", "courbe.pdf", "img/courbe.pdf"))
                .allMatch(pictures::include);
        assertThat(pictures.include("cours/images/aire.pdf")).isTrue();
    }

    @Test
    void another_file_of_a_like_name_is_none() {
        assertThat(List.of("graphe.pdf", "autres/graphe.pdf", "courbes.pdf", "belle-courbe.pdf", "aire.pdf"))
                .noneMatch(pictures::include);
    }
}
