package org.mathassistant.domain.port;

import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.routing.Routing;

/** Tells what a text asks for. */
@FunctionalInterface
public interface IRouter {
    /**
     * What the text asks for; a text that asks for nothing known asks a question.
     *
     * @param text as a person wrote it, not blank
     * @param reader the language of the reason, and of the text where its words do not tell
     * @param inConversation whether something was said before it
     */
    Routing route(String text, Language reader, boolean inConversation);
}
