package org.mathassistant.infrastructure.pdfbox;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Collects what is drawn on one page: glyphs that stand upright, thin rules, how much of it pictures cover. */
final class PageReader extends PDFGraphicsStreamEngine {
    /** Thicker than any rule of a fraction, in points. */
    private static final double MAX_THICKNESS = 1.6;
    /** Shorter than any rule of a fraction, in points. */
    private static final double MIN_LENGTH = 2;
    /** A line of text may be turned by so much: sine of its angle. */
    private static final double MAX_SLOPE = 0.02;
    /** A page with more rules is a drawing. */
    private static final int MAX_RULES = 2_000;
    /** A glyph space with larger units is one of pixels. */
    private static final double LARGE_UNITS = 0.1;
    /** How many glyphs behind it a glyph may lie upon, drawn again to look bold. */
    private static final int DOUBLE_REACH = 64;

    private final GlyphTexts texts;
    private final Watch watch;
    private final AffineTransform toView;
    private final double width;
    private final double height;
    private final List<Atom> atoms = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();
    private final List<Rectangle2D> rules = new ArrayList<>();
    private final List<Rectangle2D> path = new ArrayList<>();
    private final Map<PDFont, Face> faces = new HashMap<>();
    private Point2D current = new Point2D.Double();
    private double images;
    private boolean spacePending;

    PageReader(PDPage page, GlyphTexts texts, Watch watch) {
        super(page);
        this.texts = texts;
        this.watch = watch;
        PDRectangle box = page.getCropBox();
        int rotation = Math.floorMod(page.getRotation(), 360);
        boolean turned = rotation == 90 || rotation == 270;
        width = turned ? box.getHeight() : box.getWidth();
        height = turned ? box.getWidth() : box.getHeight();
        toView = view(box, rotation);
    }

    /** From the space of the page, with its origin below, to the visible page, with its origin above. */
    private static AffineTransform view(PDRectangle box, int rotation) {
        double left = box.getLowerLeftX();
        double below = box.getLowerLeftY();
        double right = box.getUpperRightX();
        double above = box.getUpperRightY();
        return switch (rotation) {
            case 90 -> new AffineTransform(0, 1, 1, 0, -below, -left);
            case 180 -> new AffineTransform(-1, 0, 0, 1, right, -below);
            case 270 -> new AffineTransform(0, -1, -1, 0, above, right);
            default -> new AffineTransform(1, 0, 0, -1, -left, above);
        };
    }

    /** @throws OverLimit where the page costs too much */
    PageContent read() throws IOException {
        processPage(getPage());
        if (rules.size() <= MAX_RULES) {
            atoms.addAll(EndMarks.of(rules));
        }
        return new PageContent(width, height, atoms, bars, Math.min(1, images / (width * height)));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        watch.countOperator();
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        watch.countGlyph();
        Point2D start = toView.transform(new Point2D.Double(matrix.getTranslateX(), matrix.getTranslateY()), null);
        Point2D end = toView.transform(matrix.transformPoint(displacement.getX(), 0), null);
        Point2D up = toView.transform(matrix.transformPoint(0, 1), null);
        double advance = end.getX() - start.getX();
        double size = start.distance(up) * scale(font);
        boolean upright = up.getY() < start.getY()
                && Math.abs(up.getX() - start.getX()) <= 0.5 * (start.getY() - up.getY())
                && Math.abs(end.getY() - start.getY()) <= Math.max(MAX_SLOPE * Math.abs(advance), 0.01);
        if (!upright
                || size < 0.5
                || start.getX() < -1
                || start.getX() > width + 1
                || start.getY() < 0
                || start.getY() > height) {
            return;
        }
        add(font, code, start, advance, size);
    }

    /** Fonts of bitmaps may have a glyph space of pixels, where a size of 1 is that of a pixel. */
    private static double scale(PDFont font) {
        if (font instanceof PDType3Font bitmaps && bitmaps.getFontMatrix().getScaleY() > LARGE_UNITS) {
            double height = bitmaps.getFontBBox().getHeight();
            return height > 0 ? height * bitmaps.getFontMatrix().getScaleY() : 1;
        }
        return 1;
    }

    private void add(PDFont font, int code, Point2D start, double advance, double size) throws IOException {
        Optional<String> text = texts.of(font, code);
        if (text.isPresent() && text.get().isBlank()) {
            spacePending = true;
            return;
        }
        Face face = faces.computeIfAbsent(font, Face::of);
        double baseline = start.getY();
        double top = baseline - Atom.ASCENT * size;
        double bottom = baseline + Atom.DESCENT * size;
        if (face.extension()) {
            Rectangle2D drawn = drawn(font, code, size);
            if (!drawn.isEmpty()) {
                top = baseline - drawn.getMaxY();
                bottom = baseline - drawn.getMinY();
            }
        }
        Atom atom = new Atom(
                text.map(said -> face.blackboard() ? blackboard(said) : said).orElse("\uFFFD"),
                text.isPresent() ? Atom.Kind.UNICODE : Atom.Kind.UNKNOWN,
                start.getX(),
                start.getX() + Math.max(advance, 0),
                baseline,
                top,
                bottom,
                size,
                isFatter() ? face.emboldened() : face,
                spacePending);
        spacePending = false;
        if (!isDrawnTwice(atom)) {
            atoms.add(atom);
        }
    }

    private static String blackboard(String text) {
        int at = text.length() == 1 ? "CHNPQRZ".indexOf(text) : -1;
        if (at >= 0) {
            return "ℂℍℕℙℚℝℤ".substring(at, at + 1);
        }
        boolean capital = text.length() == 1 && text.charAt(0) >= 'A' && text.charAt(0) <= 'Z';
        return capital ? Character.toString(0x1D538 + text.charAt(0) - 'A') : text;
    }

    /** The extent of a glyph above its baseline, in points; empty where the font can't tell. */
    private static Rectangle2D drawn(PDFont font, int code, double size) throws IOException {
        if (font instanceof PDVectorFont vector) {
            GeneralPath outline = vector.getPath(code);
            Rectangle2D box = outline.getBounds2D();
            double scale = size / 1000;
            return new Rectangle2D.Double(
                    box.getX() * scale, box.getY() * scale, box.getWidth() * scale, box.getHeight() * scale);
        }
        return new Rectangle2D.Double();
    }

    private boolean isFatter() {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        return mode == RenderingMode.FILL_STROKE;
    }

    /** Some programs print bold letters by printing them twice, a little apart. */
    private boolean isDrawnTwice(Atom atom) {
        for (int i = atoms.size() - 1; i >= Math.max(0, atoms.size() - DOUBLE_REACH); i--) {
            Atom before = atoms.get(i);
            if (before.text().equals(atom.text())
                    && Math.abs(before.left() - atom.left()) < 0.1 * atom.size()
                    && Math.abs(before.baseline() - atom.baseline()) < 0.1 * atom.size()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        Rectangle2D box = new Rectangle2D.Double(p0.getX(), p0.getY(), 0, 0);
        box.add(p1);
        box.add(p2);
        box.add(p3);
        path.add(box);
    }

    @Override
    public void moveTo(float x, float y) {
        current = new Point2D.Double(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        Rectangle2D box = new Rectangle2D.Double(current.getX(), current.getY(), 0, 0);
        box.add(x, y);
        path.add(box);
        current = new Point2D.Double(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        current = new Point2D.Double(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void closePath() {
        // what closes a shape is no rule
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public void strokePath() {
        takeBars();
    }

    @Override
    public void fillPath(int windingRule) {
        takeBars();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        takeBars();
    }

    private void takeBars() {
        for (Rectangle2D drawn : path) {
            Rectangle2D box = toView.createTransformedShape(visible(drawn)).getBounds2D();
            if (box.getHeight() <= MAX_THICKNESS && box.getWidth() >= MIN_LENGTH) {
                bars.add(new Bar(box.getMinX(), box.getMaxX(), box.getCenterY()));
            }
            if (Math.min(box.getHeight(), box.getWidth()) <= MAX_THICKNESS) {
                rules.add(box);
            }
        }
        path.clear();
    }

    /** A line has no width until it is drawn. */
    private static Rectangle2D visible(Rectangle2D drawn) {
        return new Rectangle2D.Double(
                drawn.getX(), drawn.getY(), Math.max(drawn.getWidth(), 1e-3), Math.max(drawn.getHeight(), 1e-3));
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        Rectangle2D box = matrix.createAffineTransform()
                .createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1))
                .getBounds2D();
        Rectangle2D seen = toView.createTransformedShape(box)
                .getBounds2D()
                .createIntersection(new Rectangle2D.Double(0, 0, width, height));
        if (!seen.isEmpty()) {
            images += seen.getWidth() * seen.getHeight();
        }
    }

    @Override
    public void shadingFill(COSName shading) {
        // colours say nothing
    }

    @Override
    public void clip(int windingRule) {
        // what is cut away is seldom text
    }
}
