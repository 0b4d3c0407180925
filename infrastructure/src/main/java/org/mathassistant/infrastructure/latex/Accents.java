package org.mathassistant.infrastructure.latex;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** LaTeX's accents and text symbols as Unicode. */
final class Accents {
    private static final Map<String, String> COMBINING = Map.ofEntries(
            Map.entry("'", "\u0301"),
            Map.entry("`", "\u0300"),
            Map.entry("^", "\u0302"),
            Map.entry("\"", "\u0308"),
            Map.entry("~", "\u0303"),
            Map.entry("=", "\u0304"),
            Map.entry(".", "\u0307"),
            Map.entry("u", "\u0306"),
            Map.entry("v", "\u030C"),
            Map.entry("H", "\u030B"),
            Map.entry("c", "\u0327"),
            Map.entry("k", "\u0328"),
            Map.entry("r", "\u030A"),
            Map.entry("d", "\u0323"),
            Map.entry("b", "\u0331"));
    private static final Map<String, String> SYMBOLS = new HashMap<>();

    static {
        String pairs =
                "ldots … dots … textellipsis … LaTeX LaTeX TeX TeX LaTeXe LaTeX2e S § P ¶ copyright © oe œ OE Œ ae æ AE Æ"
                        + " ss ß o ø O Ø l ł L Ł aa å AA Å i ı j ȷ textbackslash \\ textasciitilde ~ textasciicircum ^"
                        + " textbar | textless < textgreater > textquoteleft ‘ textquoteright ’ textquotedblleft “"
                        + " textquotedblright ” guillemotleft « guillemotright » dag † ddag ‡ pounds £ euro € texteuro €"
                        + " textdegree ° degres ° degre ° ier er iere re iers ers ieres res ieme e iemes es no n° No N°"
                        + " numero n° Numero N° primo 1° secundo 2° tertio 3° quarto 4° textendash – textemdash —"
                        + " textbullet • checkmark ✓ slash / textregistered ® texttrademark ™ textunderscore _"
                        + " textasteriskcentered * textdollar $ textsection § guilsinglleft ‹ guilsinglright ›"
                        + " textquotedbl \" up@apostrophe ’ at @ bsc bsc & & % % # # _ _ { { } } $ $ lbrack [ rbrack ]";
        String[] words = pairs.split(" ");
        for (int i = 0; i + 1 < words.length; i += 2) {
            SYMBOLS.put(words[i], words[i + 1]);
        }
        SYMBOLS.remove("bsc");
    }

    private Accents() {}

    static boolean isAccent(String command) {
        return COMBINING.containsKey(command);
    }

    /** A letter with an accent; {@code ı} and {@code ȷ} get their dots' places back. */
    static String accented(String command, String base) {
        String letter = base.equals("ı") ? "i" : base.equals("ȷ") ? "j" : base;
        if (letter.isEmpty()) {
            return "";
        }
        int end = letter.offsetByCodePoints(0, 1);
        return Normalizer.normalize(letter.substring(0, end) + COMBINING.getOrDefault(command, ""), Normalizer.Form.NFC)
                + letter.substring(end);
    }

    /** The character that a command prints; null where it is none of these. */
    static @Nullable String symbol(String command) {
        return SYMBOLS.get(command);
    }
}
