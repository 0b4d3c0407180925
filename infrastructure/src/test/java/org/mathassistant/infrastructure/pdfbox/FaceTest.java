package org.mathassistant.infrastructure.pdfbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "CMBX12",
                "SFBX1095",
                "LMRoman10-Bold",
                "NimbusRomNo9L-Medi",
                "TimesNewRomanPS-BoldMT",
                "Calibri-Bold",
                "URWPalladioL-Bold",
                "ecbx1095",
                "CMSSBX10"
            })
    void boldFonts_areBold(String name) {
        assertThat(Face.named(name, false, false).bold()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CMTI10",
                "SFTI1095",
                "LMRoman10-Italic",
                "NimbusRomNo9L-ReguItal",
                "TimesNewRomanPS-ItalicMT",
                "CMSL10",
                "URWPalladioL-Ital"
            })
    void italicFonts_areItalicAndNotBold(String name) {
        assertThat(Face.named(name, false, false).italic()).isTrue();
        assertThat(Face.named(name, false, false).bold()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CMR10",
                "SFRM1095",
                "LMRoman10-Regular",
                "NimbusRomNo9L-Regu",
                "TimesNewRomanPSMT",
                "Calibri",
                "Cambria",
                "URWPalladioL-Roma",
                "Arial",
                "CMSS10",
                "Garamond",
                "TeXGyrePagellaX-Regular"
            })
    void fontsOfRunningText_areNeither(String name) {
        Face face = Face.named(name, false, false);

        assertThat(face.bold()).isFalse();
        assertThat(face.italic()).isFalse();
        assertThat(face.math()).isFalse();
        assertThat(face.smallCaps()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CMMI10", "CMSY10", "MSBM10", "EUFM10", "CambriaMath", "LMMathItalic10-Regular", "pxmiaX"})
    void fontsOfFormulas_areMathematical(String name) {
        assertThat(Face.named(name, false, false).math()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CMEX10", "LMMathExtension10-Regular", "txexs"})
    void fontsOfLargeSigns_areExtensions(String name) {
        assertThat(Face.named(name, false, false).extension()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CMCSC10", "LMRomanCaps10-Regular"})
    void smallCapitals_areToldByTheName(String name) {
        assertThat(Face.named(name, false, false).smallCaps()).isTrue();
    }
}
