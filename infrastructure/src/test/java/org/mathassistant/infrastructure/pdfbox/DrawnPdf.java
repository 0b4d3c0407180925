package org.mathassistant.infrastructure.pdfbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.mathassistant.domain.course.SourceFile;

/** A PDF of a test's own, written operator by operator. */
final class DrawnPdf implements AutoCloseable {
    private final PDDocument document = new PDDocument();

    DrawnPdf page(PDRectangle size, String operators) throws IOException {
        return page(size, operators, 1, page -> {});
    }

    /** @param times how often the operators are repeated */
    DrawnPdf page(PDRectangle size, String operators, int times, Consumer<PDPage> change) throws IOException {
        PDPage page = new PDPage(size);
        page.setResources(new PDResources());
        PDStream content = new PDStream(document);
        byte[] once = operators.getBytes(StandardCharsets.ISO_8859_1);
        try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
            for (int i = 0; i < times; i++) {
                out.write(once);
            }
        }
        page.setContents(content);
        change.accept(page);
        document.addPage(page);
        return this;
    }

    /** A form that draws itself. */
    DrawnPdf pageThatNeverEnds() throws IOException {
        return page(PDRectangle.A4, "/F Do ", 1, page -> {
            COSStream form = stream("Form", "/F Do /F Do /F Do");
            form.setItem(COSName.BBOX, PDRectangle.A4.getCOSArray());
            COSDictionary objects = new COSDictionary();
            objects.setItem(COSName.getPDFName("F"), form);
            page.getResources().getCOSObject().setItem(COSName.XOBJECT, objects);
            form.setItem(COSName.RESOURCES, page.getResources().getCOSObject());
        });
    }

    /** An image whose few colours are a table of this many bytes, all the same, so that the file is small. */
    DrawnPdf pageWithColours(int bytes) throws IOException {
        return page(PDRectangle.A4, "595 0 0 842 0 0 cm /I Do ", 1, page -> {
            COSStream colours = document.getDocument().createCOSStream();
            fill(colours, bytes);
            COSArray space = new COSArray();
            space.add(COSName.INDEXED);
            space.add(COSName.DEVICERGB);
            space.add(COSInteger.get(255));
            space.add(colours);
            COSStream image = stream("Image", "x");
            image.setItem(COSName.WIDTH, COSInteger.ONE);
            image.setItem(COSName.HEIGHT, COSInteger.ONE);
            image.setItem(COSName.BITS_PER_COMPONENT, COSInteger.get(8));
            image.setItem(COSName.COLORSPACE, space);
            COSDictionary objects = new COSDictionary();
            objects.setItem(COSName.getPDFName("I"), image);
            page.getResources().getCOSObject().setItem(COSName.XOBJECT, objects);
        });
    }

    private static void fill(COSStream stream, int bytes) {
        byte[] kilobyte = new byte[1_024];
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            for (int written = 0; written < bytes; written += kilobyte.length) {
                out.write(kilobyte);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private COSStream stream(String subtype, String content) {
        COSStream stream = document.getDocument().createCOSStream();
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.getPDFName(subtype));
        try (OutputStream out = stream.createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return stream;
    }

    DrawnPdf lockedWith(String password) throws IOException {
        document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        return this;
    }

    SourceFile file() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        close();
        return new SourceFile("drawn.pdf", bytes.toByteArray());
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
