package org.mathassistant.infrastructure.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.mathassistant.domain.course.CourseId;

/** The revision in which each course is whole, kept with Lucene's commits: both are there or neither is. */
final class Completeness {
    private static final String PREFIX = "course.";

    private final Map<CourseId, Long> revisions;

    private Completeness(Map<CourseId, Long> revisions) {
        this.revisions = revisions;
    }

    static Completeness read(Directory directory) throws IOException {
        Map<CourseId, Long> revisions = new HashMap<>();
        if (DirectoryReader.indexExists(directory)) {
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                reader.getIndexCommit().getUserData().forEach((name, revision) -> {
                    if (name.startsWith(PREFIX)) {
                        revisions.put(new CourseId(name.substring(PREFIX.length())), Long.valueOf(revision));
                    }
                });
            }
        }
        return new Completeness(Map.copyOf(revisions));
    }

    Map<CourseId, Long> revisions() {
        return revisions;
    }

    Completeness with(CourseId course, long revision) {
        Map<CourseId, Long> more = new HashMap<>(revisions);
        more.put(course, revision);
        return new Completeness(Map.copyOf(more));
    }

    Completeness without(CourseId course) {
        Map<CourseId, Long> fewer = new HashMap<>(revisions);
        fewer.remove(course);
        return new Completeness(Map.copyOf(fewer));
    }

    /** As Lucene keeps it with a commit. */
    Map<String, String> data() {
        Map<String, String> data = new TreeMap<>();
        revisions.forEach((course, revision) -> data.put(PREFIX + course.value(), Long.toString(revision)));
        return data;
    }
}
