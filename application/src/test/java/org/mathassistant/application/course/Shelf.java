package org.mathassistant.application.course;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Course;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Heading;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Links;
import org.mathassistant.domain.course.Outline;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.course.PassageId;
import org.mathassistant.domain.course.Region;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.port.ICourseRepository;
import org.mathassistant.domain.port.IPassageRepository;

/** One course with its file, and passages as a test puts them there. */
final class Shelf implements ICourseRepository, IPassageRepository {
    static final CourseId COURSE = new CourseId("analysis");
    static final String FILE = "analysis.pdf";

    final List<SourceFile> files = new ArrayList<>(List.of(new SourceFile(FILE, new byte[] {1})));
    private final Map<PassageId, Passage> passages = new HashMap<>();
    long revision = 1;

    PassageId put(int pdfPage, boolean superseded, Region... regions) {
        PassageId id = new PassageId("p" + passages.size());
        passages.put(
                id,
                new Passage(
                        id,
                        COURSE,
                        FILE,
                        Heading.NONE,
                        Heading.NONE,
                        BlockKind.TEXT,
                        "",
                        "",
                        "",
                        "",
                        pdfPage,
                        "Text",
                        Links.NONE,
                        superseded,
                        List.of(regions)));
        return id;
    }

    @Override
    public Optional<Course> find(CourseId id) {
        return id.equals(COURSE)
                ? Optional.of(new Course(COURSE, "Analysis", Language.EN, revision, "f", Instant.EPOCH))
                : Optional.empty();
    }

    @Override
    public List<Course> list() {
        return find(COURSE).stream().toList();
    }

    @Override
    public Optional<Outline> outline(CourseId id) {
        return Optional.empty();
    }

    @Override
    public List<SourceFile> files(CourseId id) {
        return List.copyOf(files);
    }

    @Override
    public Optional<SourceFile> file(CourseId id, String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    @Override
    public boolean rename(CourseId id, String title) {
        return false;
    }

    @Override
    public boolean delete(CourseId id) {
        return false;
    }

    @Override
    public Optional<Passage> find(PassageId id) {
        return Optional.ofNullable(passages.get(id));
    }

    @Override
    public List<Passage> list(
            CourseId course, String chapter, Optional<BlockKind> kind, Optional<PassageId> after, int limit) {
        return List.copyOf(passages.values());
    }
}
