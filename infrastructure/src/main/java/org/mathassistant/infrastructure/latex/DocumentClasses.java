package org.mathassistant.infrastructure.latex;

import java.util.List;

/** The counters that LaTeX's classes begin with. */
final class DocumentClasses {
    private static final List<String> SECTIONS =
            List.of("section", "subsection", "subsubsection", "paragraph", "subparagraph");

    private DocumentClasses() {}

    /** @param chapters whether the class has chapters */
    static void setUp(Interpreter in, boolean chapters, String name) {
        Counters counters = in.counters();
        in.document().chapters(chapters);
        in.document().exam(name.equals("exam"));
        counters.define("part");
        counters.style("part", "Roman");
        counters.define("chapter");
        String parent = chapters ? "chapter" : "";
        for (String section : SECTIONS) {
            counters.define(section);
            if (!parent.isEmpty()) {
                counters.within(section, parent);
            }
            parent = section;
        }
        if (name.equals("amsbook")) {
            counters.style("section", "arabic");
        }
        floats(counters, chapters);
        lists(counters);
        counters.set("secnumdepth", chapters ? 2 : 3);
    }

    private static void floats(Counters counters, boolean chapters) {
        for (String counter : List.of("equation", "figure", "table", "footnote")) {
            counters.define(counter);
            if (chapters) {
                counters.withinUnlessZero(counter, "chapter");
            }
        }
        if (chapters) {
            counters.style("footnote", "arabic");
        }
    }

    private static void lists(Counters counters) {
        String[] styles = {"arabic", "alph", "roman", "Alph"};
        for (int i = 0; i < styles.length; i++) {
            counters.define(ListState.COUNTERS.get(i));
            counters.style(ListState.COUNTERS.get(i), styles[i]);
        }
        for (String counter : List.of("question", "partno", "subpart", "subsubpart")) {
            counters.define(counter);
        }
        counters.style("partno", "alph");
        counters.style("subpart", "roman");
        counters.style("subsubpart", "alph");
        counters.resetWithin("partno", "question");
        counters.resetWithin("subpart", "partno");
        counters.resetWithin("subsubpart", "subpart");
    }
}
