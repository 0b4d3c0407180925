package org.mathassistant.application.ingestion;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Course;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.error.NotFound;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.port.ICoursePublisher;
import org.mathassistant.domain.port.ICoursePublisher.Change;
import org.mathassistant.domain.port.ICourseReader.Progress;
import org.mathassistant.domain.port.ICourseRepository;
import org.mathassistant.domain.port.IJobRepository.Assignment;
import org.mathassistant.domain.reading.IngestionReport;
import org.mathassistant.domain.reading.Manuscript;
import org.mathassistant.domain.reading.ReadingRemark;

/** Makes the edition that a job is to make: reads its files and publishes what they hold. */
final class Edition {
    /** What reading takes of the work, in hundredths; the rest is publishing. */
    private static final int READING = 90;

    private final Formats formats;
    private final ICourseRepository courses;
    private final ICoursePublisher publisher;

    Edition(Formats formats, ICourseRepository courses, ICoursePublisher publisher) {
        this.formats = formats;
        this.courses = courses;
        this.publisher = publisher;
    }

    /** @param progress counts hundredths of the work, as far as they can be foretold; may throw to stop before publishing */
    IngestionReport make(Assignment assignment, Progress progress) {
        Course course = assignment.course();
        List<SourceFile> files =
                assignment.files().stream().filter(formats::isReadable).toList();
        progress.at(0, Steps.TOTAL);
        Manuscript manuscript = new Reading(formats, course.language())
                .of(files, (done, total) -> progress.at(done * READING / total, Steps.TOTAL));
        if (manuscript.blocks().isEmpty()) {
            throw EmptyCourse.because(manuscript.remarks(), formats.supported());
        }
        List<Passage> passages = Passages.of(course.id(), manuscript.blocks());
        progress.at(READING, Steps.TOTAL);
        Change change = publisher.publish(asItIsCalledNow(course), passages, files);
        return new IngestionReport(
                counts(passages), change.added(), change.kept(), change.removed(), remarks(assignment, manuscript));
    }

    /** A course may have been renamed, or removed, since its new edition was asked for. */
    private Course asItIsCalledNow(Course course) {
        if (course.revision() == 1) {
            return course;
        }
        return courses.find(course.id())
                .map(present -> course.renamed(present.title()))
                .orElseThrow(() ->
                        new NotFound(ProblemCode.UNKNOWN_COURSE, course.id().value()));
    }

    private static Map<BlockKind, Integer> counts(List<Passage> passages) {
        Map<BlockKind, Integer> counts = new EnumMap<>(BlockKind.class);
        passages.forEach(passage -> counts.merge(passage.kind(), 1, Integer::sum));
        return counts;
    }

    private List<ReadingRemark> remarks(Assignment assignment, Manuscript manuscript) {
        Stream<ReadingRemark> skipped = assignment.files().stream()
                .filter(file -> !formats.isReadable(file))
                .map(file -> new ReadingRemark(ReadingRemark.Kind.SKIPPED_NOT_READABLE, file.name(), 0, ""));
        return Stream.concat(manuscript.remarks().stream(), skipped).toList();
    }
}
