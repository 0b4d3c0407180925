package org.mathassistant.application.grounding;

import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes Markdown links of the markers of a finished text. */
public final class MarkerLinks {
    private static final Pattern MARKER = Pattern.compile("\\[(\\d{1,3})](?!\\()");

    private MarkerLinks() {}

    /**
     * The text with {@code [[1]](address)} for {@code [1]}; brackets in formulas and code stay as they are.
     *
     * @param addresses the address of a marker; empty where it stands for nothing
     */
    public static String linked(String text, IntFunction<String> addresses) {
        Untouchable untouchable = Untouchable.in(text);
        StringBuilder out = new StringBuilder(text.length());
        Matcher marker = MARKER.matcher(text);
        while (marker.find()) {
            String address = untouchable.at(marker.start()) ? "" : addresses.apply(Integer.parseInt(marker.group(1)));
            String shown = address.isEmpty() ? marker.group() : "[" + marker.group() + "](" + address + ")";
            marker.appendReplacement(out, Matcher.quoteReplacement(shown));
        }
        return marker.appendTail(out).toString();
    }
}
