package org.mathassistant.infrastructure.hibernate;

import static org.mathassistant.infrastructure.hibernate.Samples.course;
import static org.mathassistant.infrastructure.hibernate.Samples.passage;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.port.ICourseRepository;

/** A program that publishes edition after edition of a course until it is killed. Its argument is the data folder. */
final class KilledPublisher {
    static final CourseId COURSE = new CourseId("changing");
    /** The passages of each edition; enough that a kill falls in the midst of one. */
    static final int PASSAGES = 1_500;

    private KilledPublisher() {}

    public static void main(String[] arguments) {
        try (HibernateAdapters storage = HibernateAdapters.open("", Path.of(arguments[0]), Clock.systemUTC())) {
            System.out.println("open");
            while (true) {
                publishNext(storage);
            }
        }
    }

    private static void publishNext(HibernateAdapters storage) {
        long revision = nextRevision(storage.courses());
        storage.publisher().publish(course(COURSE.value(), revision), edition(revision), Samples.files("r" + revision));
    }

    private static long nextRevision(ICourseRepository courses) {
        return courses.find(COURSE).map(course -> course.revision() + 1).orElse(1L);
    }

    /** Half of the passages stay, half are of this edition alone. */
    static List<Passage> edition(long revision) {
        return IntStream.range(0, PASSAGES)
                .mapToObj(i -> i % 2 == 0
                        ? passage(COURSE.value(), "stays" + i).text("demeure invariant")
                        : passage(COURSE.value(), "r" + revision + "-" + i)
                                .text("edition" + revision + " convergence uniforme"))
                .map(Samples.Builder::build)
                .toList();
    }
}
