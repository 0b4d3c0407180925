package org.mathassistant.infrastructure.pdfbox;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What TeX's bitmap fonts draw: they name their glyphs by code alone ("a65"), so that only TeX's own encoding of European
 * text (T1, "Cork") tells; its first half is nearly that of TeX's older fonts.
 */
final class TexCodes {
    private static final Pattern CODE_NAME = Pattern.compile("[a-zA-Z]{0,2}\\d{1,3}");
    private static final String ACCENTS = "`´ˆ˜¨˝˚ˇ˘¯˙¸˛‚‹›“”„«»–—";
    private static final int DOTLESS_I = 25;
    private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl"};
    private static final int FIRST_LIGATURE = 27;
    private static final int FIRST_UPPER = 0x80;
    private static final String UPPER = "ĂĄĆČĎĚĘĞĹĽŁŃŇŊŐŔŘŚŠŞŤŢŰŮŸŹŽŻĲİđ§ăąćčďěęğĺľłńňŋőŕřśšşťţűůÿźžżĳ¡¿£"
            + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖŒØÙÚÛÜÝÞẞàáâãäåæçèéêëìíîïðñòóôõöœøùúûüýþß";

    private TexCodes() {}

    /** Whether a glyph's name is but a code. */
    static boolean isCode(String name) {
        return CODE_NAME.matcher(name).matches();
    }

    static Optional<String> text(int code) {
        if (code < ACCENTS.length()) {
            return Optional.of(ACCENTS.substring(code, code + 1));
        }
        if (code == DOTLESS_I || code == DOTLESS_I + 1) {
            return Optional.of(code == DOTLESS_I ? "ı" : "ȷ");
        }
        if (code >= FIRST_LIGATURE && code < FIRST_LIGATURE + LIGATURES.length) {
            return Optional.of(LIGATURES[code - FIRST_LIGATURE]);
        }
        if (code > ' ' && code < FIRST_UPPER - 1) {
            return Optional.of(code == '\'' ? "’" : code == '`' ? "‘" : Character.toString(code));
        }
        if (code == FIRST_UPPER - 1) {
            return Optional.of("-");
        }
        return code >= FIRST_UPPER && code - FIRST_UPPER < UPPER.length()
                ? Optional.of(UPPER.substring(code - FIRST_UPPER, code - FIRST_UPPER + 1))
                : Optional.empty();
    }
}
