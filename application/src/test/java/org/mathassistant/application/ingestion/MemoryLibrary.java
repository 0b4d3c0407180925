package org.mathassistant.application.ingestion;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mathassistant.domain.course.Course;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Outline;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.course.PassageId;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.port.ICoursePublisher;
import org.mathassistant.domain.port.ICourseRepository;

/** Courses in memory, with the rules of the ports. */
final class MemoryLibrary implements ICourseRepository, ICoursePublisher {
    private final Map<CourseId, Edition> editions = new LinkedHashMap<>();

    private record Edition(Course course, List<Passage> passages, List<SourceFile> files) {
        Set<PassageId> ids() {
            return passages.stream().map(Passage::id).collect(Collectors.toSet());
        }
    }

    @Override
    public synchronized Change publish(Course course, List<Passage> passages, List<SourceFile> files) {
        Set<PassageId> before =
                editions.containsKey(course.id()) ? editions.get(course.id()).ids() : Set.of();
        Edition edition = new Edition(course, List.copyOf(passages), List.copyOf(files));
        editions.put(course.id(), edition);
        Set<PassageId> kept = new HashSet<>(before);
        kept.retainAll(edition.ids());
        return new Change(edition.ids().size() - kept.size(), kept.size(), before.size() - kept.size());
    }

    synchronized List<Passage> passages(CourseId id) {
        return edition(id).passages();
    }

    private Edition edition(CourseId id) {
        return Optional.ofNullable(editions.get(id)).orElseThrow();
    }

    @Override
    public Optional<SourceFile> file(CourseId id, String name) {
        return files(id).stream().filter(file -> file.name().equals(name)).findFirst();
    }

    @Override
    public synchronized Optional<Course> find(CourseId id) {
        return Optional.ofNullable(editions.get(id)).map(Edition::course);
    }

    @Override
    public synchronized List<Course> list() {
        return editions.values().stream().map(Edition::course).toList();
    }

    @Override
    public synchronized Optional<Outline> outline(CourseId id) {
        return find(id).map(course -> new Outline(course, List.of(), Map.of()));
    }

    @Override
    public synchronized List<SourceFile> files(CourseId id) {
        return edition(id).files();
    }

    @Override
    public synchronized boolean rename(CourseId id, String title) {
        return editions.computeIfPresent(
                        id, (same, old) -> new Edition(old.course().renamed(title), old.passages(), old.files()))
                != null;
    }

    @Override
    public synchronized boolean delete(CourseId id) {
        return editions.remove(id) != null;
    }
}
