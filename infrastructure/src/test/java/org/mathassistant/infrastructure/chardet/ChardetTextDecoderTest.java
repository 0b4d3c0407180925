package org.mathassistant.infrastructure.chardet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mathassistant.domain.port.ITextDecoder;

class ChardetTextDecoderTest {
    private static final String FRENCH = """
            Soit $f$ une fonction dérivable sur $]a,b[$, où $a < b$. Le théorème des accroissements finis
            énonce qu'à chaque intervalle correspond un point où la dérivée égale la pente de la sécante.
            Réciproquement, rien n'empêche qu'il y en ait plusieurs : ça dépend, naturellement, de $f$.
            """;

    private final ITextDecoder decoder = ChardetAdapters.textDecoder();

    private String decoded(byte[] bytes) {
        return decoder.decode(bytes).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "ISO-8859-1", "windows-1252", "ISO-8859-15", "x-MacRoman"})
    void french_comes_out_whole_from_each_encoding(String charset) {
        assertThat(decoded(FRENCH.getBytes(Charset.forName(charset)))).isEqualTo(FRENCH);
    }

    @Test
    void a_little_endian_mark_is_followed() {
        assertThat(decoded(("\uFEFF" + FRENCH).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(FRENCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"é", "Soit à", "Théorème", "« Définition »", "cœur d’été…"})
    void a_short_text_is_western(String text) {
        assertThat(decoded(text.getBytes(Charset.forName("windows-1252")))).isEqualTo(text);
    }

    @Test
    void what_latex_says_of_its_encoding_is_believed() {
        String source = "\\documentclass{book}\n\\usepackage[applemac]{inputenc}\né à ü\n";

        assertThat(decoded(source.getBytes(Charset.forName("x-MacRoman")))).isEqualTo(source);
    }

    @Test
    void what_latex_says_in_a_comment_is_not() {
        String source = "% \\usepackage[applemac]{inputenc}\n" + FRENCH;

        assertThat(decoded(source.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(source);
    }

    @Test
    void valid_utf8_is_utf8_whatever_latex_says() {
        String source = "\\usepackage[latin1]{inputenc}\n" + FRENCH;

        assertThat(decoded(source.getBytes(StandardCharsets.UTF_8))).isEqualTo(source);
    }

    @Test
    void one_wrong_byte_does_not_spoil_the_accents_of_the_rest() {
        byte[] bytes = (FRENCH + "é").getBytes(StandardCharsets.UTF_8);

        assertThat(decoded(Arrays.copyOf(bytes, bytes.length - 1)))
                .contains("dérivable")
                .endsWith("\uFFFD");
    }

    @Test
    void line_ends_become_one_kind_and_the_mark_goes() {
        assertThat(decoded("\uFEFFa\r\nb\rc\nd\u2028e".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("a\nb\nc\nd\ne");
    }

    @Test
    void accents_become_one_character_with_their_letter() {
        assertThat(decoded("e\u0301te\u0301".getBytes(StandardCharsets.UTF_8))).isEqualTo("été");
    }

    @Test
    void nothing_is_a_text() {
        assertThat(decoder.decode(new byte[0])).contains("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.7 a text of its own after it",
                "PK\3\4 and more",
                "\u0089PNG\r\n",
                "GIF89a",
                "{\\rtf1\\ansi Bonjour}",
                "\u001f\u008b\b"
            })
    void other_formats_are_not_text(String start) {
        assertThat(decoder.decode(start.getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
    }

    @Test
    void random_bytes_are_not_text() {
        Random random = new Random(42);
        for (int round = 0; round < 100; round++) {
            byte[] bytes = new byte[500];
            random.nextBytes(bytes);
            assertThat(decoder.decode(bytes)).isEmpty();
        }
    }

    @Test
    void a_nul_is_in_no_text() {
        assertThat(decoder.decode("a\0b".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void stray_control_characters_are_taken_out_up_to_the_limit() {
        String few = "a".repeat(CleanText.CHARACTERS_PER_CONTROL - 3);

        assertThat(decoder.decode((few + "\u0001\u001a\u0002").getBytes(StandardCharsets.UTF_8)))
                .contains(few);
        assertThat(decoder.decode(("a\u0001\u001a\u0002").getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(decoder.decode(("a\u0001\u001a").getBytes(StandardCharsets.UTF_8)))
                .contains("a");
    }
}
