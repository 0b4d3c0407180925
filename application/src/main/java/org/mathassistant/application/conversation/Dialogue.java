package org.mathassistant.application.conversation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.mathassistant.application.task.Fields;
import org.mathassistant.application.task.ScopeFields;
import org.mathassistant.application.task.Tasks;
import org.mathassistant.application.usecase.Ask;
import org.mathassistant.application.usecase.UseCase;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.answer.Notice;
import org.mathassistant.domain.error.NotFound;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.error.Unavailable;
import org.mathassistant.domain.request.Caller;
import org.mathassistant.domain.request.Scope;
import org.mathassistant.domain.session.Session;
import org.mathassistant.domain.session.SessionId;
import org.mathassistant.domain.session.Turn;

/**
 * Tasks within conversations: what a request leaves out is taken from the conversation before, and the answer is noted in
 * it after. Between the two the conversation plays no part. A request that names none is run as it is.
 */
public final class Dialogue {
    static final String SESSION = "session";

    /** How far back a conversation that its client keeps is read, in texts. */
    public static final int MAX_SAID = 20;

    private static final String QUESTION = "question";

    private final Sessions sessions;

    public Dialogue(Sessions sessions) {
        this.sessions = sessions;
    }

    /**
     * Runs a task. What failed is not noted.
     *
     * @param fields of the request; {@code session} among them names a conversation of this caller
     * @param run answers a use case
     * @throws NotFound where there is no such conversation, or not for this caller
     */
    public Answer run(String task, Map<String, Object> fields, Caller caller, Function<UseCase, Answer> run) {
        return within(
                task,
                fields,
                caller,
                run,
                (complete, session) -> understood(task, RequestText.of(complete), complete, session));
    }

    /**
     * Runs the task that a text was taken for; what is noted is the text, not the fields that were made of it.
     *
     * @param text what {@link #understood(String, Optional)} made of it
     * @throws NotFound where there is no such conversation, or not for this caller
     */
    public Answer run(
            String task, Map<String, Object> fields, Understood text, Caller caller, Function<UseCase, Answer> run) {
        return within(
                task,
                fields,
                caller,
                run,
                (complete, session) -> task.equals(Ask.TASK) ? understood(task, text.said(), complete, session) : text);
    }

    private Answer within(
            String task,
            Map<String, Object> fields,
            Caller caller,
            Function<UseCase, Answer> run,
            BiFunction<Map<String, Object>, Session, Understood> understanding) {
        Optional<SessionId> id = named(fields);
        if (id.isEmpty()) {
            return run.apply(Tasks.read(task, fields));
        }
        Tasks.named(task);
        Session session = sessions.find(id.get(), caller);
        Map<String, Object> complete = complete(fields, session.scope());
        Understood understood = understanding.apply(complete, session);
        if (complete.containsKey(QUESTION) && !understood.question().isEmpty()) {
            complete.put(QUESTION, understood.question());
        }
        UseCase useCase = Tasks.read(task, complete);
        Answer answer = run.apply(hinting(useCase, understood));
        return noted(answer, understood, session.id(), caller);
    }

    /** What was asked last in this conversation, as it stands alone; empty where nothing was. */
    public Optional<String> before(SessionId id, Caller caller) {
        return sessions.find(id, caller).lastTurn().map(Turn::question);
    }

    /** A text behind another as one that stands alone, for who must know the task that it asks for. */
    public static Understood understood(String text, Optional<String> before) {
        return new Understood(text, FollowUps.standing(text, before));
    }

    /** What a question is about, where it is a plain one; else all of it. */
    public static String subject(String question) {
        return Subject.of(question).map(Subject::phrase).orElse(question);
    }

    /**
     * The last of these questions as one that stands alone, for a conversation that its client keeps.
     *
     * @param said what was asked so far, oldest first; not empty
     */
    public static String standing(List<String> said) {
        Optional<String> before = Optional.empty();
        String standing = said.getLast();
        for (String question : said.subList(Math.max(0, said.size() - MAX_SAID), said.size())) {
            standing = FollowUps.standing(question, before);
            before = Optional.of(standing).filter(one -> one.length() <= Ask.MAX_QUESTION_LENGTH);
        }
        return standing;
    }

    /** The conversation that a request names. */
    private static Optional<SessionId> named(Map<String, Object> fields) {
        if (!fields.containsKey(SESSION)) {
            return Optional.empty();
        }
        Map<String, Object> alone = Map.of(SESSION, fields.get(SESSION));
        return new Fields(alone, Set.of(SESSION)).text(SESSION).map(Dialogue::id);
    }

    /** The id of a conversation; what can't be an id is the id of none. */
    public static SessionId id(String id) {
        if (!SessionId.isWellFormed(id)) {
            throw new NotFound(ProblemCode.UNKNOWN_SESSION, Fields.shortened(id));
        }
        return new SessionId(id);
    }

    private static Map<String, Object> complete(Map<String, Object> fields, Scope scope) {
        Map<String, Object> complete = new LinkedHashMap<>(fields);
        complete.remove(SESSION);
        Map<String, Object> places = new LinkedHashMap<>(complete);
        places.keySet().retainAll(ScopeFields.NAMES);
        Scope own = ScopeFields.read(new Fields(places, ScopeFields.NAMES));
        complete.putAll(ScopeFields.of(own.completedBy(scope)));
        return complete;
    }

    private static Understood understood(String task, String said, Map<String, Object> fields, Session session) {
        if (!task.equals(Ask.TASK)) {
            return Understood.asItStands(said);
        }
        return isTutor(fields)
                ? Tutoring.understood(said, session)
                : new Understood(
                        said, FollowUps.standing(said, session.lastTurn().map(Turn::question)));
    }

    private static boolean isTutor(Map<String, Object> fields) {
        return fields.get("style") instanceof String style
                && Ask.Style.of(style).filter(Ask.Style.TUTOR::equals).isPresent();
    }

    private static UseCase hinting(UseCase useCase, Understood understood) {
        return useCase instanceof Ask ask ? Tutoring.step(ask, understood.hint()) : useCase;
    }

    private Answer noted(Answer answer, Understood understood, SessionId id, Caller caller) {
        Turn turn = Turns.of(answer, understood, sessions.now());
        try {
            sessions.note(id, turn, caller);
            return answer;
        } catch (NotFound deletedMeanwhile) {
            return answer;
        } catch (Unavailable notNow) {
            return answer.noted(List.of(Notice.of(Notice.Code.TURN_NOT_KEPT)));
        }
    }
}
