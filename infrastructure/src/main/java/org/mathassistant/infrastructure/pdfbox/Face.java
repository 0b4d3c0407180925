package org.mathassistant.infrastructure.pdfbox;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/**
 * What a font looks like, told by its name and its descriptor.
 *
 * @param name of the font, without the tag of its subset
 * @param math whether it is made for formulas
 * @param opaque whether nothing is known of its look, as of TeX's bitmap fonts
 * @param extension whether it holds the large delimiters and operators of TeX, which hang below their line
 */
record Face(
        String name, boolean bold, boolean italic, boolean smallCaps, boolean math, boolean extension, boolean opaque) {
    private static final Pattern BOLD = Pattern.compile(
            "bold|black|heavy|demi|semibold|medi\\b|medium|(?:^|[-_])(?:cm|sf|ec|lm)(?:s?s)?b(?:x|csc|math)?(?:t?i|sl)?\\d*$"
                    + "|^(?:cm|sf|ec|la|t1-)?b?x(?:bx|ti|sl)|^(?:cmbx|cmb|ecbx|ecbi|ecxc|ecsx|ecssdc|cmssbx|sfbx|sfbi|sfxc|sfsx|hfbr.*b)\\d*");
    private static final Pattern ITALIC = Pattern.compile(
            "ital|obli|slant|(?:^|[-_])it\\b|-it$|^(?:cm|sf|ec)(?:ti|sl|bxti|bxsl|ssi|bi|bl|si)\\d*|slan");
    private static final Pattern SMALL_CAPS = Pattern.compile(
            "smallcap|small-?caps|caps\\d*|csc\\d*|(?:^|[-_])sc\\b|^ec(?:cc|xc)\\d*|^sf(?:cc|xc)\\d*|-sc$");
    private static final Pattern MATH = Pattern.compile(
            "^(?:cmmi|cmsy|cmex|cmbsy|cmmib|msam|msbm|eufm|eufb|eurm|eusm|rsfs|stmary|wasy|lasy|bbm|dsrom|line|lcircle)"
                    + "|math|^(?:tx|px|ntx|npx|newtx|newpx|rtx|zpl|ztm|psy)(?!tt|ss|r\\b)|newpxmi|newtxmi|pxmi|txmi|pxsy|txsy"
                    + "|^symbol|mtmi|mtsy|mtex|mt2mi|mt2sy|hfbrmi|hfbrsy|boondox|esint|yhex|fdsymbol|mnsymbol|kpmath|fourier-m|"
                    + "^mt?extra|calligra|scr\\d|frak");
    private static final Pattern EXTENSION = Pattern.compile(
            "^(?:cmex|euex|yhex|esint)|mathextension|(?:tx|px|kp|zpl)[a-z]*ex|fourier-m-?ex|mtex(?!tra)");
    /** Of what was put together from several glyphs. */
    static final Face FORMULA = new Face("formula", false, false, false, true, false, false);

    private static final Pattern BLACKBOARD = Pattern.compile("^(?:msbm|bbm|dsrom|dsss|bbold)|blackboard|stbb");
    private static final int BOLD_WEIGHT = 600;

    static Face of(PDFont font) {
        if (font instanceof PDType3Font) {
            return new Face("bitmap " + System.identityHashCode(font), false, false, false, false, false, true);
        }
        String written = font.getName() == null ? "" : font.getName();
        String name = written.matches("[A-Z]{6}\\+.*") ? written.substring(7) : written;
        PDFontDescriptor descriptor = font.getFontDescriptor();
        boolean math = MATH.matcher(name.toLowerCase(Locale.ROOT)).find();
        return named(
                name,
                descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT),
                descriptor != null && !math && (descriptor.isItalic() || descriptor.getItalicAngle() != 0));
    }

    /** Whether its capitals are those of the sets of numbers. */
    boolean blackboard() {
        return BLACKBOARD.matcher(name.toLowerCase(Locale.ROOT)).find();
    }

    static Face named(String name, boolean saysBold, boolean saysItalic) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean math = MATH.matcher(lower).find();
        return new Face(
                name,
                saysBold || BOLD.matcher(lower).find(),
                saysItalic || ITALIC.matcher(lower).find(),
                SMALL_CAPS.matcher(lower).find(),
                math,
                math && EXTENSION.matcher(lower).find(),
                false);
    }

    Face emboldened() {
        return new Face(name, true, italic, smallCaps, math, extension, opaque);
    }
}
