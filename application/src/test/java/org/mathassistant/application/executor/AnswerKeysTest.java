package org.mathassistant.application.executor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mathassistant.application.generation.Writer;
import org.mathassistant.application.reuse.Canonical;
import org.mathassistant.domain.cache.CacheKey;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Course;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.request.AnswerMode;
import org.mathassistant.domain.request.Caller;
import org.mathassistant.domain.request.Freshness;
import org.mathassistant.domain.request.Scope;
import org.mathassistant.domain.retrieval.Retrieval;

class AnswerKeysTest {
    private final AnswerKeys keys = new AnswerKeys(Writer.none().canonical(), query -> Retrieval.NOTHING);

    @Test
    void of_differsWithEverythingThatDecidesTheAnswer() {
        Scope all = Scope.EVERYTHING;
        Optional<BlockKind> none = Optional.empty();
        Stream<CacheKey> different = Stream.of(
                key("q", all, List.of(Fixtures.COURSE), Language.EN),
                key("p", all, List.of(Fixtures.COURSE), Language.EN),
                key("q", all, List.of(Fixtures.COURSE), Language.FR),
                key("q", all, List.of(), Language.EN),
                key("q", all, List.of(Fixtures.course("Analysis", 2)), Language.EN),
                key("q", all, List.of(Fixtures.course("Renamed", 1)), Language.EN),
                key("q", Scope.of(Fixtures.COURSE_ID)),
                key("q", scope("2", none, "", "", AnswerMode.AUTO, 1)),
                key("q", scope("", Optional.of(BlockKind.PROOF), "", "", AnswerMode.AUTO, 1)),
                key("q", scope("", none, "2", "", AnswerMode.AUTO, 1)),
                key("q", scope("", none, "", "2", AnswerMode.AUTO, 1)),
                key("q", scope("", none, "", "", AnswerMode.COURSE, 1)),
                key("q", scope("", none, "", "", AnswerMode.AUTO, 2)),
                new AnswerKeys(Canonical.of("another writer"), query -> Retrieval.NOTHING).of(Fixtures.asking("q")));

        assertThat(different).doesNotHaveDuplicates().allSatisfy(key -> assertThat(key.region())
                .isEqualTo("answers"));
    }

    @Test
    void of_isTheSameForTwoCallersWhoMayReadTheSame() {
        Caller pupil = new Caller("pupil", Set.of(), Optional.of(Set.of(Fixtures.COURSE_ID)), Language.FR);
        Invocation theirs = new Invocation(
                new Fixtures.Quote("q", Scope.EVERYTHING.inLanguage(Language.EN)),
                pupil,
                List.of(Fixtures.COURSE),
                Language.EN,
                Freshness.ANY,
                AnswerListener.NONE);

        assertThat(keys.of(theirs)).isEqualTo(keys.of(Fixtures.asking("q")));
    }

    @Test
    void of_somebodysOwnWork_isTheirsAlone() {
        assertThat(List.of(personal("teacher"), personal("pupil")))
                .doesNotHaveDuplicates()
                .doesNotContain(keys.of(Fixtures.asking("q")));
        assertThat(personal("pupil")).isEqualTo(personal("pupil"));
    }

    private CacheKey personal(String caller) {
        return keys.of(new Invocation(
                new Fixtures.Quote("q", Scope.EVERYTHING.inLanguage(Language.EN), true),
                new Caller(caller, Set.of(), Optional.empty(), Language.EN),
                List.of(Fixtures.COURSE),
                Language.EN,
                Freshness.ANY,
                AnswerListener.NONE));
    }

    private static Scope scope(
            String chapter, Optional<BlockKind> kind, String number, String level, AnswerMode mode, int variant) {
        return new Scope(Optional.empty(), chapter, kind, number, Optional.empty(), level, mode, variant);
    }

    private CacheKey key(String question, Scope scope) {
        return key(question, scope, List.of(Fixtures.COURSE), Language.EN);
    }

    private CacheKey key(String question, Scope scope, List<Course> courses, Language language) {
        return keys.of(new Invocation(
                new Fixtures.Quote(question, scope),
                Caller.local(Language.EN),
                courses,
                language,
                Freshness.ANY,
                AnswerListener.NONE));
    }
}
