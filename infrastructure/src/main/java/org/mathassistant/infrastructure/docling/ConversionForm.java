package org.mathassistant.infrastructure.docling;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** The form of {@code POST /v1/convert/file} (RFC 7578): some pages of a PDF as JSON, with their formulas recognised. */
final class ConversionForm {
    private static final String LINE_END = "\r\n";

    /** Random, so that no file holds it. */
    private final String boundary = "math-assistant-" + UUID.randomUUID();

    private final StringBuilder fields = new StringBuilder();

    ConversionForm(int firstPage, int lastPage) {
        field("from_formats", "pdf");
        field("to_formats", "json");
        field("page_range", Integer.toString(firstPage));
        field("page_range", Integer.toString(lastPage));
        field("do_formula_enrichment", "true");
        field("do_ocr", "false");
        field("do_table_structure", "false");
        field("include_images", "false");
        field("image_export_mode", "placeholder");
        part("files\"; filename=\"course.pdf", "application/pdf");
    }

    private void field(String name, String value) {
        part(name, "text/plain; charset=utf-8");
        fields.append(value).append(LINE_END);
    }

    private void part(String name, String type) {
        fields.append("--")
                .append(boundary)
                .append(LINE_END)
                .append("Content-Disposition: form-data; name=\"")
                .append(name)
                .append('"')
                .append(LINE_END)
                .append("Content-Type: ")
                .append(type)
                .append(LINE_END)
                .append(LINE_END);
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    /** The whole form; the file is not copied. */
    BodyPublisher with(byte[] pdf) {
        byte[] before = fields.toString().getBytes(StandardCharsets.UTF_8);
        byte[] after = (LINE_END + "--" + boundary + "--" + LINE_END).getBytes(StandardCharsets.UTF_8);
        long length = (long) before.length + pdf.length + after.length;
        return BodyPublishers.fromPublisher(
                BodyPublishers.ofInputStream(() -> sequence(List.of(before, pdf, after))), length);
    }

    private static InputStream sequence(List<byte[]> parts) {
        return new SequenceInputStream(Collections.enumeration(
                parts.stream().map(ByteArrayInputStream::new).toList()));
    }
}
