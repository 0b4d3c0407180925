package org.mathassistant.application.composition;

import java.util.List;

/** A part of an answer that is made of the course's blocks. */
public interface TopicPart {
    /** Of its heading: {@code heading.<key>} in {@code topic_*.properties}. */
    String key();

    /** What stands under its heading; empty where the course has nothing for it. */
    List<String> paragraphs(TopicPage page);

    /** Whether its absence goes without saying. */
    default boolean isOptional() {
        return false;
    }
}
