package org.mathassistant.application.routing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mathassistant.application.text.Reference;
import org.mathassistant.application.text.References;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.port.IRouter;
import org.mathassistant.domain.request.AnswerMode;
import org.mathassistant.domain.routing.Place;
import org.mathassistant.domain.routing.Routing;

/** Routes by the rules of {@code routing.rules}. Thread-safe. */
public final class RuleRouter implements IRouter {
    private final Rules rules;
    private final Spelling spelling;
    private final Subjects subjects;

    /** Reads the rules, once: they don't change. */
    public RuleRouter() {
        RuleTable table = RuleTable.load();
        rules = new Rules(table.rules());
        spelling = table.spelling();
        subjects = new Subjects(table);
    }

    @Override
    public Routing route(String text, Language reader, boolean inConversation) {
        Verdict verdict = rules.on(CueText.of(text, spelling));
        List<Place> places = References.in(text).stream().map(RuleRouter::place).toList();
        Optional<ModeWish> wish = Wishes.mode(text);
        Language language = TextLanguage.of(text, reader);
        Map<String, Object> fields = new LinkedHashMap<>(
                new TaskFields(text, places, subjects, Reasons.unsaidStatement(language)).of(verdict.task()));
        wish.ifPresent(asked -> fields.put("mode", asked.mode().code()));
        return new Routing(
                verdict.task(),
                fields,
                places,
                language,
                wish.map(ModeWish::mode).orElse(AnswerMode.AUTO),
                inConversation && verdict.followUp(),
                Reasons.of(verdict, reader),
                Reasons.of(wish, reader));
    }

    private static Place place(Reference reference) {
        return switch (reference.target()) {
            case BLOCK -> new Place(Place.Sort.BLOCK, reference.kind(), reference.number());
            case PAGE -> new Place(Place.Sort.PAGE, reference.kind(), reference.page());
            case CHAPTER -> new Place(Place.Sort.CHAPTER, reference.kind(), reference.number());
            case SECTION -> new Place(Place.Sort.SECTION, reference.kind(), reference.number());
        };
    }
}
