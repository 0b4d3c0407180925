package org.mathassistant.application.course;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Course;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Outline;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.course.PassageId;
import org.mathassistant.domain.error.InvalidInput;
import org.mathassistant.domain.error.NotFound;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.port.ICourseRepository;
import org.mathassistant.domain.port.IPassageRepository;
import org.mathassistant.domain.request.Caller;

/** The courses as a caller may see them. What a caller may not read does not exist for it. */
public final class CourseCatalogue {
    private final ICourseRepository courses;
    private final IPassageRepository passages;
    private final Adding adding;

    /** @param adding makes courses of files of this machine */
    public CourseCatalogue(ICourseRepository courses, IPassageRepository passages, Adding adding) {
        this.courses = courses;
        this.passages = passages;
        this.adding = adding;
    }

    /**
     * Adds a course from a file of this machine, or from a folder with all that can be read in it, and waits until it can
     * be asked. Its title is the name of the file or folder; its language is guessed. The same files again are the same
     * course.
     *
     * <pre>{@code
     * Course course = assistant.courses().add(Path.of("analysis"));
     * }</pre>
     *
     * @throws org.mathassistant.domain.error.MathAssistantException where it can't be read; it says why
     */
    public Course add(Path path) {
        return added(adding.add(path, Optional.empty()));
    }

    /** The same, where the language of the course is known. */
    public Course add(Path path, Language language) {
        return added(adding.add(path, Optional.of(language)));
    }

    private Course added(CourseId id) {
        return courses.find(id).orElseThrow(() -> unknown(id));
    }

    /** Makes a course of files of this machine; returns when it is there. */
    @FunctionalInterface
    public interface Adding {
        CourseId add(Path path, Optional<Language> language);
    }

    /** All that the caller may read, by title, then id. */
    public List<Course> list(Caller caller) {
        return courses.list().stream()
                .filter(course -> caller.mayRead(course.id()))
                .toList();
    }

    /** @throws NotFound where there is none, or not for this caller */
    public Course find(CourseId id, Caller caller) {
        return Optional.of(id).filter(caller::mayRead).flatMap(courses::find).orElseThrow(() -> unknown(id));
    }

    public Outline outline(CourseId id, Caller caller) {
        return Optional.of(id).filter(caller::mayRead).flatMap(courses::outline).orElseThrow(() -> unknown(id));
    }

    public Passage passage(PassageId id, Caller caller) {
        return passages.find(id)
                .filter(passage -> caller.mayRead(passage.courseId()))
                .orElseThrow(() -> new NotFound(ProblemCode.UNKNOWN_PASSAGE, id.value()));
    }

    /** A page of the passages of a course in reading order; see {@link IPassageRepository#list}. */
    public List<Passage> passages(
            CourseId id,
            String chapter,
            Optional<BlockKind> kind,
            Optional<PassageId> after,
            int limit,
            Caller caller) {
        find(id, caller);
        return passages.list(id, chapter, kind, after, limit);
    }

    public void rename(CourseId id, String title, Caller caller) {
        find(id, caller);
        if (!courses.rename(id, checkedTitle(title))) {
            throw unknown(id);
        }
    }

    public void delete(CourseId id, Caller caller) {
        find(id, caller);
        if (!courses.delete(id)) {
            throw unknown(id);
        }
    }

    /** A title without surrounding white space, refused where it is empty or too long. */
    public static String checkedTitle(String title) {
        String stripped = title.strip();
        if (stripped.isEmpty()) {
            throw new InvalidInput("title", ProblemCode.BLANK, "title");
        }
        if (stripped.length() > Course.MAX_TITLE_LENGTH) {
            throw new InvalidInput("title", ProblemCode.TOO_LONG, "title", Course.MAX_TITLE_LENGTH, stripped.length());
        }
        return stripped;
    }

    private static NotFound unknown(CourseId id) {
        return new NotFound(ProblemCode.UNKNOWN_COURSE, id.value());
    }
}
