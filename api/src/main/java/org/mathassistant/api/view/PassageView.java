package org.mathassistant.api.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.course.Links;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.course.PassageId;
import org.mathassistant.domain.course.Region;

/** A passage; the components mean what they mean in {@link Passage}, and null what isn't known. */
public record PassageView(
        String id,
        String courseId,
        String file,
        @Nullable HeadingView chapter,
        @Nullable HeadingView section,
        String kind,
        @Nullable String number,
        @Nullable String title,
        @Nullable String label,
        @Nullable String page,
        @Nullable Integer pdfPage,
        String text,
        LinksView links,
        boolean superseded,
        List<RegionView> regions) {

    public static PassageView of(Passage passage) {
        return new PassageView(
                passage.id().value(),
                passage.courseId().value(),
                passage.file(),
                HeadingView.orNull(passage.chapter()),
                HeadingView.orNull(passage.section()),
                passage.kind().code(),
                Known.orNull(passage.number()),
                Known.orNull(passage.title()),
                Known.orNull(passage.label()),
                Known.orNull(passage.page()),
                passage.pdfPage() == 0 ? null : Integer.valueOf(passage.pdfPage()),
                passage.text(),
                LinksView.of(passage.links()),
                passage.superseded(),
                passage.regions().stream().map(RegionView::of).toList());
    }

    /** A rectangle on a page of a PDF; {@link Region} says how it is measured. */
    public record RegionView(int pdfPage, double left, double top, double width, double height) {

        static RegionView of(Region region) {
            return new RegionView(region.pdfPage(), region.left(), region.top(), region.width(), region.height());
        }
    }

    /** The ids of the passages that a passage is tied to. */
    public record LinksView(
            @Nullable String proves, @Nullable String solves, List<String> refersTo) {

        static LinksView of(Links links) {
            return new LinksView(
                    links.proves().map(PassageId::value).orElse(null),
                    links.solves().map(PassageId::value).orElse(null),
                    links.refersTo().stream().map(PassageId::value).toList());
        }
    }
}
