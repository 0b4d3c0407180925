package org.mathassistant.api.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.course.Course;
import org.mathassistant.domain.course.Outline;

/**
 * A course at a glance.
 *
 * @param blocks how many blocks of each kind that the course has
 */
public record OutlineView(
        String id,
        String title,
        String language,
        long revision,
        List<ChapterView> chapters,
        Map<String, Integer> blocks) {

    public static OutlineView of(Outline outline) {
        Course course = outline.course();
        return new OutlineView(
                course.id().value(),
                course.title(),
                course.language().code(),
                course.revision(),
                outline.chapters().stream().map(ChapterView::of).toList(),
                Counts.byKind(outline.blocks()));
    }

    /** A chapter and its sections. */
    public record ChapterView(
            @Nullable String number, @Nullable String title, List<HeadingView> sections) {

        static ChapterView of(Outline.Chapter chapter) {
            return new ChapterView(
                    Known.orNull(chapter.heading().number()),
                    Known.orNull(chapter.heading().title()),
                    chapter.sections().stream().map(HeadingView::of).toList());
        }
    }
}
