package org.mathassistant.application.retrieval;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.retrieval.Neighbour;
import org.mathassistant.domain.retrieval.RetrievalQuery;

/**
 * The search by vectors, by whichever index serves. It never fails and never makes anybody wait for long: it then just
 * finds nothing. Thread-safe.
 */
final class Meanings {
    private static final System.Logger LOG = System.getLogger(Meanings.class.getName());

    private final Duration limit;
    private final AtomicReference<@Nullable Questions> serving = new AtomicReference<>();
    private final LongAdder asked = new LongAdder();
    private final LongAdder unanswered = new LongAdder();

    /** @param limit how long a question may wait for its neighbours, from its beginning */
    Meanings(Duration limit) {
        this.limit = limit;
    }

    /** From now on this index answers; a question that has begun is answered by the one before. */
    void serve(Questions questions) {
        serving.set(questions);
    }

    Optional<Questions> serving() {
        return Optional.ofNullable(serving.get());
    }

    /** How many questions were put to vectors. */
    long asked() {
        return asked.sum();
    }

    /** How many of them were left to the words, for whatever reason. */
    long unanswered() {
        return unanswered.sum();
    }

    /** Begins to look for the neighbours of a question. */
    Pending begin(RetrievalQuery query, int depth) {
        return serving().map(questions -> begin(questions, query, depth)).orElse(Pending.NONE);
    }

    private Pending begin(Questions questions, RetrievalQuery query, int depth) {
        asked.increment();
        Optional<Task<List<Neighbour>>> task = questions.ask(query, depth);
        if (task.isEmpty()) {
            unanswered.increment();
            return Pending.NONE;
        }
        return new Running(questions, task.get());
    }

    /** What decides, besides the courses, what is found just now; empty while words decide alone. */
    String basis(Collection<CourseId> courses) {
        return serving()
                .filter(Questions::isAnswering)
                .map(questions -> questions.index().space() + " "
                        + whole(questions.index().complete(), courses))
                .orElse("");
    }

    private static String whole(Map<CourseId, Long> complete, Collection<CourseId> courses) {
        return courses.stream()
                .map(course -> Long.toString(complete.getOrDefault(course, 0L)))
                .collect(Collectors.joining(","));
    }

    /** A search that has begun. */
    interface Pending {
        /** The neighbours, nearest first; none where there is no saying in time. */
        List<Neighbour> neighbours();

        void giveUp();

        /** Finds nothing. */
        Pending NONE = new Pending() {
            @Override
            public List<Neighbour> neighbours() {
                return List.of();
            }

            @Override
            public void giveUp() {}
        };
    }

    private final class Running implements Pending {
        private final Questions asking;
        private final Task<List<Neighbour>> task;

        Running(Questions asking, Task<List<Neighbour>> task) {
            this.asking = asking;
            this.task = task;
        }

        @Override
        public void giveUp() {
            task.giveUp();
        }

        @Override
        public List<Neighbour> neighbours() {
            try {
                return task.within(limit);
            } catch (TimeoutException late) {
                asking.tooLate(limit);
            } catch (RuntimeException failure) {
                LOG.log(System.Logger.Level.DEBUG, "searched by words alone", failure);
            }
            unanswered.increment();
            return List.of();
        }
    }
}
