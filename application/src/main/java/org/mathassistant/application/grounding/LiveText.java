package org.mathassistant.application.grounding;

import java.util.List;

/**
 * A text on its way to a reader while a model writes it: markers wait until they are whole, get the reader's numbers, or
 * vanish where they cite nothing. Provisional; the grounded answer replaces it. Used by one thread.
 */
public final class LiveText {
    private static final String BREAK = "\n\n";

    private final int passages;
    private final String heldBack;
    private final Reader reader;
    private final StringBuilder paragraph = new StringBuilder();
    private Numbering numbering;
    private boolean begun;
    private int told;
    private int cited;

    /**
     * @param passages how many the model was given
     * @param heldBack a word that is not for the reader, should the text begin with it
     */
    public LiveText(int passages, String heldBack, Reader reader) {
        this.passages = passages;
        this.heldBack = heldBack;
        this.reader = reader;
        this.numbering = new Numbering(passages);
    }

    /** The model wrote this. */
    public void add(String piece) {
        paragraph.append(piece);
        if (!begun && mayBeHeldBack()) {
            return;
        }
        begun = true;
        int end = paragraph.lastIndexOf(BREAK);
        if (end >= 0) {
            tell(paragraph.substring(0, end + BREAK.length()));
            paragraph.delete(0, end + BREAK.length());
            told = 0;
        }
        tell(paragraph.substring(0, Markers.settledLength(paragraph.toString())));
    }

    /** The model has written everything. */
    public void end() {
        if (begun) {
            tell(paragraph.toString());
        }
    }

    /** What was told is void; the text begins anew. */
    public void restart() {
        paragraph.setLength(0);
        numbering = new Numbering(passages);
        begun = false;
        told = 0;
        cited = 0;
    }

    private boolean mayBeHeldBack() {
        String beginning = paragraph.toString().stripLeading();
        return heldBack.startsWith(beginning) || beginning.startsWith(heldBack);
    }

    /** Tells what is new of a paragraph's beginning; what was told before does not change. */
    private void tell(String beginning) {
        String shown = Markers.rewrite(beginning, numbering).text();
        if (shown.length() > told) {
            tellCited();
            reader.text(shown.substring(told));
            told = shown.length();
        }
    }

    private void tellCited() {
        List<Integer> all = numbering.cited();
        while (cited < all.size()) {
            int passage = all.get(cited);
            cited++;
            reader.cited(passage, cited);
        }
    }

    /** Who reads along. */
    @FunctionalInterface
    public interface Reader {
        /** The next piece of the text. */
        void text(String piece);

        /**
         * What a number in the pieces that follow stands for.
         *
         * @param passage its place among those that the model was given, from 1
         * @param number as the reader sees it, from 1 in the order of the text
         */
        default void cited(int passage, int number) {}
    }
}
