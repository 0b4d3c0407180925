package org.mathassistant.infrastructure.pdfbox;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mathassistant.application.reading.HeadingForms;
import org.mathassistant.application.text.BlockHeads;
import org.mathassistant.domain.course.Heading;

/**
 * Finds the headings of a document. Its outline names them where it has one; else they are what is set larger than the text,
 * or in bold with a number.
 */
final class Headings {
    /** A title has no more lines. */
    private static final int MAX_LINES = 4;
    /** A longer line is no title, in characters. */
    private static final int MAX_LENGTH = 150;
    /** An outline with fewer entries says little. */
    private static final int FEW = 3;
    /** What the outline doesn't name is below what it names. */
    private static final int BELOW_OUTLINE = 100_000;
    /** So many letters of a title may be lost in an outline. */
    private static final int MAX_LOST = 4;
    /** A title may stand so far above the place that the outline leads to, in points. */
    private static final double ABOVE = 40;

    private static final Pattern NUMBER = Pattern.compile(
            "\\s*(?:(?iu:chapitre|chapter|appendix|annexe|part|partie|section)\\s+)?((?:\\d{1,4}|[A-Z]|[IVXLC]{1,7})(?:\\.\\d{1,4})*)\\s*[.:)—–-]?\\s*");
    private static final Pattern PART = Pattern.compile("(?iu)\\s*(?:part|partie)\\b.*");
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?iu)\\s*(?:chapitre|chapter|appendix|annexe|part|partie|leçon|lecture|cours|td|section)\\s+(?:n°\\s?)?([\\dIVXLCA-Z]{1,7}|premier|première)\\s*[.:—–-]?\\s*");
    private static final Pattern NUMBERED_TITLE = Pattern.compile(
            "(?:\\d{1,3}(?:\\.\\d{1,3}){0,4}\\.?|[A-Z](?:\\.\\d{1,3}){1,4}\\.?|[IVX]{1,5}[.)]|[A-Z][.)]|§\\s?\\d+)\\s+\\p{L}.*");

    private final List<Line> lines;
    private final Typography body;
    private final List<Found> found = new ArrayList<>();

    /** @param rank what sets its level: of the outline, or of its look */
    private record Found(int first, int last, int rank, String announced, String number, String title) {}

    private Headings(List<Line> lines, Typography body) {
        this.lines = lines;
        this.body = body;
    }

    static List<Titled> of(List<Line> lines, List<Bookmark> bookmarks, Typography body) {
        Headings headings = new Headings(lines, body);
        if (bookmarks.size() >= FEW) {
            headings.followOutline(bookmarks);
        }
        headings.lookAtLines();
        headings.found.sort(Comparator.comparingInt(Found::first));
        return headings.levelled();
    }

    // ---- what the outline says

    private void followOutline(List<Bookmark> bookmarks) {
        Map<Integer, Integer> firstOnPage = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            firstOnPage.putIfAbsent(lines.get(i).pdfPage(), i);
        }
        int from = 0;
        for (Bookmark bookmark : bookmarks) {
            int start = firstOnPage.getOrDefault(bookmark.page(), -1);
            if (start >= 0) {
                Found heading = locate(bookmark, start, from);
                found.add(heading);
                from = Math.max(from, Math.max(heading.last(), heading.first()));
            }
        }
    }

    private Found locate(Bookmark bookmark, int pageStart, int from) {
        String wanted = letters(bookmark.title());
        Found best = null;
        double nearest = Double.MAX_VALUE;
        int end = pageStart;
        for (; end < lines.size() && lines.get(end).pdfPage() == bookmark.page(); end++) {
            Found here = end < from ? null : titleAt(end, wanted, bookmark);
            if (here != null) {
                double distance = Math.abs(lines.get(end).top() - bookmark.top());
                if (distance < nearest) {
                    nearest = distance;
                    best = here;
                }
            }
        }
        return best != null ? best : unseen(bookmark, pageStart, end);
    }

    /** The title that begins with a line, if it is this one. */
    private @org.jspecify.annotations.Nullable Found titleAt(int first, String wanted, Bookmark bookmark) {
        if (wanted.isEmpty()) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        for (int last = first; last < Math.min(lines.size(), first + MAX_LINES); last++) {
            if (lines.get(last).pdfPage() != lines.get(first).pdfPage()) {
                break;
            }
            text.append(text.isEmpty() ? "" : " ").append(lines.get(last).text());
            String said = text.toString();
            if (isTitle(letters(said), wanted)) {
                return titled(first, last, bookmark.level(), said);
            }
            Matcher number = NUMBER.matcher(said);
            if (number.lookingAt() && isTitle(letters(said.substring(number.end())), wanted)) {
                return titled(first, last, bookmark.level(), said);
            }
        }
        return null;
    }

    /** Outlines lose the letters of formulas. */
    private static boolean isTitle(String said, String wanted) {
        return said.equals(wanted)
                || said.length() - wanted.length() <= MAX_LOST
                        && wanted.length() > 2 * MAX_LOST
                        && said.endsWith(wanted);
    }

    private Found titled(int first, int last, int rank, String said) {
        Matcher number = NUMBER.matcher(said);
        boolean numbered = number.lookingAt() && number.end() < said.length() && isNumber(number, said);
        Optional<String> above = numbered ? Optional.empty() : announcedAbove(first);
        return new Found(
                above.isPresent() ? first - 1 : first,
                last,
                rank,
                above.orElse(numbered ? said.substring(0, number.end()) : ""),
                above.map(Headings::numberOf).orElse(numbered ? number.group(1) : ""),
                said.substring(numbered ? number.end() : 0).strip());
    }

    /** A letter alone is a number only with a stop behind it, or in an announced title: "A field" is none. */
    private static boolean isNumber(Matcher number, String said) {
        String matched = said.substring(0, number.end()).strip();
        return Character.isDigit(number.group(1).charAt(0))
                || number.group(1).contains(".")
                || matched.matches(".*[.:)—–-]")
                || matched.length() > number.group(1).length();
    }

    private Optional<String> announcedAbove(int first) {
        if (first == 0 || lines.get(first - 1).pdfPage() != lines.get(first).pdfPage()) {
            return Optional.empty();
        }
        String above = lines.get(first - 1).text();
        return ANNOUNCED.matcher(above).matches() || above.matches("\\s*(?:\\d{1,3}|[A-Z]|[IVXLC]{1,7})\\s*")
                ? Optional.of(above)
                : Optional.empty();
    }

    private static String numberOf(String announced) {
        Matcher matcher = ANNOUNCED.matcher(announced);
        return matcher.matches() ? matcher.group(1) : announced.strip();
    }

    private Found unseen(Bookmark bookmark, int pageStart, int pageEnd) {
        int at = pageStart;
        while (at < pageEnd && lines.get(at).bottom() < bookmark.top() - ABOVE / 4) {
            at++;
        }
        Heading heading = HeadingForms.read(bookmark.title());
        return new Found(at, at - 1, bookmark.level(), "", heading.number(), heading.title());
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    // ---- what the lines show

    private void lookAtLines() {
        BitSet known = new BitSet();
        found.forEach(one -> known.set(one.first(), Math.max(one.first(), one.last() + 1)));
        int lowest = found.isEmpty() ? 0 : BELOW_OUTLINE;
        for (int i = 0; i < lines.size(); i++) {
            if (!known.get(i) && isTitle(i)) {
                int last = i;
                while (last + 1 < lines.size() && last - i + 1 < MAX_LINES && continues(i, last + 1)) {
                    last++;
                }
                add(i, last, lowest);
                i = last;
            }
        }
    }

    private boolean isTitle(int i) {
        Line line = lines.get(i);
        if (line.text().length() > MAX_LENGTH || line.prose() < 2) {
            return false;
        }
        Optional<HeadLine> head = HeadLines.of(line, "", true)
                .filter(found -> !BlockHeads.isPlural(line.text().strip()));
        if (head.isPresent()) {
            return body.isLarge(line)
                    && head.get().head().number().isEmpty()
                    && head.get().end() >= line.text().length();
        }
        if (body.isLarge(line)) {
            return true;
        }
        boolean bold = line.bold() > 0.9
                || (line.lead().smallCaps() && line.lead().end() >= line.text().length());
        return bold
                && !body.isSmall(line)
                && isApart(i)
                && (NUMBERED_TITLE.matcher(line.text()).matches()
                        || HeadingForms.isChapter(line.text())
                        || !line.text().matches(".*[.:,;]\\s*"));
    }

    private boolean isApart(int i) {
        return isGap(i)
                && (i + 1 >= lines.size()
                        || !isSameRun(i, i + 1)
                        || isGap(i + 1)
                        || lines.get(i + 1).bold() < 0.5);
    }

    private boolean isGap(int i) {
        return i == 0
                || !isSameRun(i - 1, i)
                || lines.get(i).baseline() - lines.get(i - 1).baseline() > 1.1 * body.pitch();
    }

    private boolean isSameRun(int one, int other) {
        return lines.get(one).pdfPage() == lines.get(other).pdfPage()
                && lines.get(one).column() == lines.get(other).column();
    }

    private boolean continues(int first, int next) {
        Line a = lines.get(first);
        Line b = lines.get(next);
        boolean alike = Math.abs(a.size() - b.size()) < 0.3 && Math.abs(a.bold() - b.bold()) < 0.2;
        boolean announced = next == first + 1 && ANNOUNCED.matcher(a.text()).matches() && body.isLarge(b);
        return isSameRun(first, next)
                && b.baseline() - lines.get(next - 1).baseline() < (announced ? 5 : 1.6) * Math.max(a.size(), b.size())
                && (announced || alike && !NUMBERED_TITLE.matcher(b.text()).matches() && body.isLarge(b));
    }

    private void add(int first, int last, int lowest) {
        StringBuilder text = new StringBuilder();
        int from = first;
        String announced = "";
        if (last > first && ANNOUNCED.matcher(lines.get(first).text()).matches()) {
            announced = lines.get(first).text();
            from++;
        }
        for (int i = from; i <= last; i++) {
            text.append(text.isEmpty() ? "" : " ").append(lines.get(i).text());
        }
        Found one = titled(from, last, 0, text.toString());
        String number = announced.isEmpty() ? one.number() : numberOf(announced);
        found.add(new Found(
                Math.min(first, one.first()),
                last,
                lowest + rank(lines.get(from), number),
                announced.isEmpty() ? one.announced() : announced,
                number,
                one.title()));
    }

    /** Larger is higher; of two of a size, the one with fewer parts in its number. */
    private static int rank(Line line, String number) {
        return (int) -Math.round(line.size()) * 10 + depth(number);
    }

    private static int depth(String number) {
        return number.isEmpty()
                ? 0
                : 1 + (int) number.chars().filter(c -> c == '.').count();
    }

    // ---- levels

    private List<Titled> levelled() {
        int chapter = chapterRank();
        int section = found.stream()
                .mapToInt(Found::rank)
                .filter(rank -> rank > chapter)
                .min()
                .orElse(Integer.MAX_VALUE);
        return found.stream()
                .map(one -> new Titled(
                        one.first(),
                        one.last(),
                        level(one.rank(), chapter, section),
                        new Heading(one.number(), Joining.tidy(one.title()))))
                .toList();
    }

    private static int level(int rank, int chapter, int section) {
        if (rank <= chapter) {
            return rank == chapter ? Titled.CHAPTER : Titled.CHAPTER - 1;
        }
        return rank == section ? Titled.SECTION : Titled.SECTION + 1;
    }

    /** The rank whose headings say that they are chapters; else the highest that has a number; else the highest used twice. */
    private int chapterRank() {
        Optional<Integer> said = found.stream()
                .filter(one -> !PART.matcher(one.announced()).matches())
                .filter(one -> HeadingForms.isChapter(one.announced() + " " + one.title())
                        || HeadingForms.isChapter(one.title()))
                .map(Found::rank)
                .min(Comparator.naturalOrder());
        return said.or(() -> found.stream()
                        .filter(one -> !PART.matcher(one.announced()).matches())
                        .filter(one -> !one.number().isEmpty() && depth(one.number()) == 1 && isMany(one.rank()))
                        .map(Found::rank)
                        .min(Comparator.naturalOrder()))
                .or(() -> found.stream().map(Found::rank).filter(this::isMany).min(Comparator.naturalOrder()))
                .orElseGet(() -> found.stream().mapToInt(Found::rank).min().orElse(0));
    }

    private boolean isMany(int rank) {
        return found.stream().filter(one -> one.rank() == rank).count() > 1;
    }
}
