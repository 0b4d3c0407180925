package org.mathassistant.application.grounding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.mathassistant.application.text.BlockNames;
import org.mathassistant.application.text.Excerpts;
import org.mathassistant.domain.answer.Check;
import org.mathassistant.domain.answer.Check.Verdict;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Passage;

/**
 * Compares what stands in quotation marks, or is set as a block quotation, with the passages. What no passage holds loses
 * its marks; what another passage holds than the one that is cited gets the right marker. Used for one text.
 */
final class Quotations {
    /** A shorter text, once bare, is a term or a turn of phrase rather than a quotation. */
    static final int MIN_BARE_LENGTH = 24;

    private static final int MIN_WORDS = 4;

    /** Of a longer claim the beginning is told. */
    private static final int MAX_CLAIM = 200;

    /** More comparisons than these are made, but not told. */
    private static final int MAX_CHECKS = 20;

    private static final Pattern QUOTED = Pattern.compile(
            "«\\s*([^«»]{1,2000}?)\\s*»|“([^“”]{1,2000}?)”|\"([^\"\\n]{1,2000}?)\"|(?<block>(?:^ {0,3}>[^\\n]*(?:\\n|\\z)){1,200})",
            Pattern.MULTILINE);

    private static final Pattern FOLLOWING =
            Pattern.compile("[.,;:)]{0,2}((?:\\s{0,2}(?:" + Markers.MARKER.pattern() + ")){1,20})");
    private static final Pattern LABEL = Pattern.compile("(?m)^\\s*(?:>\\s?){0,5}\\*\\*[^*\\n]{1,200}\\*\\*[ \\t.:]*");
    private static final Pattern OMISSION = Pattern.compile("\\[?\\(?(?:…|\\.\\.\\.)\\)?]?");
    private static final Pattern QUOTE_MARK = Pattern.compile("(?m)^ {0,3}> ?");

    private final List<Passage> passages;
    /** The passages without what may differ, each made when it is first compared: most answers quote nothing. */
    private final Map<Integer, String> bare = new HashMap<>();

    private final String question;
    private final Language language;
    private final List<Check> checks = new ArrayList<>();
    private int changed;

    /** @param passages in the order of their markers */
    Quotations(List<Passage> passages, String question, Language language) {
        this.passages = passages;
        this.question = BareText.of(question);
        this.language = language;
    }

    List<Check> checks() {
        return List.copyOf(checks);
    }

    /** How many lost their marks. */
    int changed() {
        return changed;
    }

    /** The text with every quotation true. */
    String corrected(String text) {
        Untouchable untouchable = Untouchable.in(text);
        StringBuilder out = new StringBuilder(text.length());
        Matcher quoted = QUOTED.matcher(text);
        int at = 0;
        while (quoted.find(at)) {
            out.append(text, at, quoted.start());
            at = quoted.end();
            if (untouchable.at(quoted.start()) || !isQuotation(inner(quoted))) {
                out.append(quoted.group());
            } else if (quoted.group("block") != null) {
                out.append(block(quoted.group("block")));
            } else {
                at = inline(text, quoted, out);
            }
            if (at >= text.length()) {
                break;
            }
        }
        return out.append(text, Math.min(at, text.length()), text.length()).toString();
    }

    private static String inner(Matcher quoted) {
        return IntStream.rangeClosed(1, quoted.groupCount())
                .mapToObj(quoted::group)
                .filter(group -> group != null)
                .findFirst()
                .orElse("");
    }

    /** What the person asked may be repeated in quotation marks. */
    private boolean isQuotation(String text) {
        String plain = BareText.of(plain(text));
        return plain.length() >= MIN_BARE_LENGTH
                && text.strip().split("\\s+").length >= MIN_WORDS
                && !question.contains(plain);
    }

    private String block(String block) {
        Optional<Integer> holder = holder(block);
        Matcher markers = Markers.MARKER.matcher(block);
        check(block, holder);
        if (holder.isEmpty()) {
            changed++;
            return QUOTE_MARK.matcher(block).replaceAll("");
        }
        if (!markers.find() || cites(markers, block, holder.get())) {
            return block;
        }
        return Markers.MARKER.matcher(block).replaceAll(marker(holder.get()));
    }

    private static boolean cites(Matcher first, String text, int holder) {
        Matcher marker = Markers.MARKER.matcher(text);
        boolean found = marker.find(first.start());
        while (found) {
            if (Markers.numbers(marker).contains(holder)) {
                return true;
            }
            found = marker.find();
        }
        return false;
    }

    /** Writes a quotation with the markers behind it, and says where the text goes on. */
    private int inline(String text, Matcher quoted, StringBuilder out) {
        String said = inner(quoted);
        Optional<Integer> holder = holder(said);
        check(said, holder);
        if (holder.isEmpty()) {
            changed++;
            out.append(said.strip());
            return quoted.end();
        }
        out.append(quoted.group());
        Matcher following = FOLLOWING.matcher(text).region(quoted.end(), text.length());
        if (!following.lookingAt()) {
            return quoted.end();
        }
        Matcher marker = Markers.MARKER.matcher(following.group(1));
        if (marker.find() && !cites(marker, following.group(1), holder.get())) {
            out.append(text, quoted.end(), following.start(1)).append(' ').append(marker(holder.get()));
            return following.end();
        }
        return quoted.end();
    }

    private static String marker(int number) {
        return "[" + number + "]";
    }

    private void check(String claim, Optional<Integer> holder) {
        if (checks.size() < MAX_CHECKS) {
            checks.add(new Check(
                    Excerpts.shorten(plain(claim), MAX_CLAIM),
                    holder.isPresent() ? Verdict.EQUAL : Verdict.DIFFERENT,
                    holder.map(marker -> BlockNames.in(language).of(passages.get(marker - 1)))
                            .orElse("")));
        }
    }

    /** The marker of the passage that holds all of this, omissions aside. */
    private Optional<Integer> holder(String quotation) {
        List<String> parts = OMISSION.splitAsStream(plain(quotation))
                .map(part -> BareText.of(part).replaceAll("^[.,;:]+|[.,;:]+$", ""))
                .filter(part -> !part.isEmpty())
                .toList();
        return IntStream.rangeClosed(1, passages.size())
                .boxed()
                .filter(marker -> holds(bare(marker), parts))
                .findFirst();
    }

    private String bare(int marker) {
        return bare.computeIfAbsent(marker, number -> {
            Passage passage = passages.get(number - 1);
            return BareText.of(passage.title() + "\n" + passage.text());
        });
    }

    private static boolean holds(String passage, List<String> parts) {
        int at = 0;
        for (String part : parts) {
            int found = passage.indexOf(part, at);
            if (found < 0) {
                return false;
            }
            at = found + part.length();
        }
        return true;
    }

    /** Without markers, without the name of the block that a block quotation begins with, without its marks. */
    private static String plain(String quotation) {
        String unmarked = Markers.MARKER.matcher(quotation).replaceAll("");
        return QUOTE_MARK
                .matcher(LABEL.matcher(unmarked).replaceFirst(""))
                .replaceAll("")
                .strip();
    }
}
