package org.mathassistant.infrastructure.pdfbox;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Pages as bytes, for the way from the process that reads them. */
final class PageStream {
    private static final int START = 1;
    private static final int PAGE = 2;
    private static final int UNREAD = 3;
    private static final int END = 4;
    /** Characters of a text; a line has no more. */
    static final int MAX_TEXT = 50_000;
    /** Lines of a page. */
    static final int MAX_LINES = 50_000;

    private PageStream() {}

    /** Writes what it is told. */
    static final class Writer implements PageSink {
        private final DataOutputStream out;

        Writer(DataOutputStream out) {
            this.out = out;
        }

        @Override
        public void start(int pages, List<Bookmark> bookmarks) throws IOException {
            out.writeByte(START);
            out.writeInt(pages);
            out.writeInt(bookmarks.size());
            for (Bookmark bookmark : bookmarks) {
                out.writeInt(bookmark.level());
                text(bookmark.title());
                out.writeInt(bookmark.page());
                out.writeDouble(bookmark.top());
            }
            out.flush();
        }

        @Override
        public void page(PdfPage page) throws IOException {
            out.writeByte(PAGE);
            out.writeInt(page.number());
            text(page.label());
            out.writeDouble(page.width());
            out.writeDouble(page.height());
            out.writeDouble(page.images());
            out.writeDouble(page.fidelity());
            List<Line> lines =
                    page.lines().subList(0, Math.min(MAX_LINES, page.lines().size()));
            out.writeInt(lines.size());
            for (Line line : lines) {
                line(line);
            }
            out.flush();
        }

        private void line(Line line) throws IOException {
            out.writeInt(line.column());
            out.writeDouble(line.left());
            out.writeDouble(line.right());
            out.writeDouble(line.baseline());
            out.writeDouble(line.size());
            text(line.text());
            out.writeInt(line.lead().end());
            out.writeBoolean(line.lead().bold());
            out.writeBoolean(line.lead().italic());
            out.writeBoolean(line.lead().smallCaps());
            out.writeDouble(line.lead().size());
            out.writeDouble(line.bold());
            out.writeDouble(line.italic());
            out.writeInt(line.prose());
            out.writeBoolean(line.note());
        }

        @Override
        public void unread(int page, Cause cause) throws IOException {
            out.writeByte(UNREAD);
            out.writeInt(page);
            out.writeByte(cause.ordinal());
        }

        /** All is told. */
        void end() throws IOException {
            out.writeByte(END);
            out.flush();
        }

        private void text(String text) throws IOException {
            byte[] bytes = text.substring(0, Math.min(MAX_TEXT, text.length())).getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    /** Tells what is written in a stream, up to its end; where it breaks off, what came before has been told. */
    static void read(DataInputStream in, PageSink sink) throws IOException {
        for (int kind = in.readByte(); kind != END; kind = in.readByte()) {
            switch (kind) {
                case START -> sink.start(in.readInt(), bookmarks(in));
                case PAGE -> sink.page(page(in));
                case UNREAD -> sink.unread(in.readInt(), PageSink.Cause.values()[in.readByte()]);
                default -> throw new IOException("no such kind: " + kind);
            }
        }
    }

    private static List<Bookmark> bookmarks(DataInputStream in) throws IOException {
        int size = count(in, Bookmarks.MAX_BOOKMARKS);
        List<Bookmark> bookmarks = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            bookmarks.add(new Bookmark(in.readInt(), text(in), in.readInt(), in.readDouble()));
        }
        return bookmarks;
    }

    private static PdfPage page(DataInputStream in) throws IOException {
        int number = in.readInt();
        String label = text(in);
        double width = in.readDouble();
        double height = in.readDouble();
        double images = in.readDouble();
        double fidelity = in.readDouble();
        int size = count(in, MAX_LINES);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            lines.add(line(in, number));
        }
        return new PdfPage(number, label, width, height, lines, images, fidelity);
    }

    private static Line line(DataInputStream in, int page) throws IOException {
        return new Line(
                page,
                in.readInt(),
                in.readDouble(),
                in.readDouble(),
                in.readDouble(),
                in.readDouble(),
                text(in),
                new Lead(in.readInt(), in.readBoolean(), in.readBoolean(), in.readBoolean(), in.readDouble()),
                in.readDouble(),
                in.readDouble(),
                in.readInt(),
                in.readBoolean());
    }

    private static String text(DataInputStream in) throws IOException {
        byte[] bytes = in.readNBytes(count(in, 4 * MAX_TEXT));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static int count(DataInputStream in, int most) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > most) {
            throw new IOException("no such size: " + count);
        }
        return count;
    }
}
