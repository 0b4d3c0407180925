package org.mathassistant.infrastructure.pdfbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/**
 * What the glyphs of a font say. The font's own mapping comes first, then the names of its glyphs: Adobe's, and those of TeX's
 * mathematical fonts.
 */
final class GlyphTexts {
    private static final GlyphList NAMES = names();

    /** A name of TeX's large glyphs is that of the character with a size behind it. */
    private static final Pattern SIZED =
            Pattern.compile("(.{3,}?)(?:big|Big|bigg|Bigg|display|text|wide|wider|widest|\\.v?\\d+|\\.\\w+|v?\\d)$");

    private static final Pattern BY_CODE = Pattern.compile("(?:uni|u)([0-9A-Fa-f]{4,6})");

    private final Map<PDFont, Map<Integer, Optional<String>>> known = new HashMap<>();

    /** The text of a glyph, its ligatures taken apart; empty where nothing tells. */
    Optional<String> of(PDFont font, int code) {
        return known.computeIfAbsent(font, first -> new HashMap<>()).computeIfAbsent(code, first -> read(font, code));
    }

    private static Optional<String> read(PDFont font, int code) {
        String mapped = font.toUnicode(code, NAMES);
        if (mapped != null && !mapped.isEmpty() && !isNothing(mapped)) {
            return Optional.of(tidy(mapped));
        }
        if (font instanceof PDSimpleFont simple) {
            Encoding encoding = simple.getEncoding();
            if (encoding == null) {
                return Optional.empty();
            }
            String name = encoding.getName(code);
            return font instanceof PDType3Font && TexCodes.isCode(name)
                    ? TexCodes.text(code).map(GlyphTexts::tidy)
                    : byName(name).map(GlyphTexts::tidy);
        }
        return Optional.empty();
    }

    static Optional<String> byName(String name) {
        String known = NAMES.toUnicode(name);
        if (known != null && !isNothing(known)) {
            return Optional.of(known);
        }
        Matcher code = BY_CODE.matcher(name);
        if (code.matches() && Character.isValidCodePoint(Integer.parseInt(code.group(1), 16))) {
            return Optional.of(Character.toString(Integer.parseInt(code.group(1), 16)));
        }
        Matcher sized = SIZED.matcher(name);
        return sized.matches() ? byName(sized.group(1)) : Optional.empty();
    }

    /** A character that stands for none: of the private use area, a control, the replacement character. */
    private static boolean isNothing(String text) {
        return text.codePoints().allMatch(GlyphTexts::isNothing);
    }

    private static boolean isNothing(int c) {
        int type = Character.getType(c);
        return type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || type == Character.SURROGATE
                || (type == Character.CONTROL && c != '\t' && c != '\n')
                || c == '\uFFFD';
    }

    /** Ligatures and letters of presentation forms as the letters that they are. */
    private static String tidy(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(out, c));
        return out.toString();
    }

    private static void append(StringBuilder out, int c) {
        if (c >= 0xFB00 && c <= 0xFB06 || c == 0x132 || c == 0x133) {
            out.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
        } else if (c == 0xA0 || c == 0x202F || c == '\t' || c == '\n' || (c >= 0x2000 && c <= 0x200A)) {
            out.append(' ');
        } else if (!isNothing(c) && c != 0xAD && c != 0x200B && c != 0xFEFF && c != 0x200C && c != 0x200D) {
            out.appendCodePoint(c);
        } else if (c == 0xAD) {
            out.append('-');
        }
    }

    private static GlyphList names() {
        try (InputStream pdfbox =
                        GlyphList.class.getResourceAsStream("/org/apache/pdfbox/resources/glyphlist/additional.txt");
                InputStream tex = GlyphTexts.class.getResourceAsStream("texglyphs.txt")) {
            return new GlyphList(new GlyphList(GlyphList.getAdobeGlyphList(), pdfbox), tex);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
