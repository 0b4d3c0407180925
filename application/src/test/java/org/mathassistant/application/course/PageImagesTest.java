package org.mathassistant.application.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mathassistant.application.reuse.MapCache;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.PassageId;
import org.mathassistant.domain.course.Region;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.error.InvalidInput;
import org.mathassistant.domain.error.MathAssistantException;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.port.IPageRenderer;
import org.mathassistant.domain.request.Caller;

class PageImagesTest {
    private static final Caller READER = Caller.local(Language.EN);
    private static final int WIDTH = 800;

    private final Shelf shelf = new Shelf();
    private final List<String> drawn = new ArrayList<>();
    private final MapCache<byte[]> kept = new MapCache<>("map");
    private final PageImages pages = pages(this::draw);

    private PageImages pages(IPageRenderer renderer) {
        return new PageImages(
                new CourseCatalogue(shelf, shelf, PageImagesTest::nothingIsAdded),
                shelf,
                renderer,
                kept,
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    private static CourseId nothingIsAdded(Path path, Optional<Language> language) {
        throw new AssertionError("pages need no new course");
    }

    private Optional<byte[]> draw(SourceFile pdf, int page, int width) {
        drawn.add(pdf.name() + " " + page + " " + width);
        return Optional.of(new byte[] {(byte) page});
    }

    private PageImage find(PassageId id, int page) {
        return pages.find(id, page, WIDTH, READER);
    }

    private static void assertRefused(ProblemCode code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(MathAssistantException.class, refusal -> assertThat(
                        refusal.problem().code())
                .isEqualTo(code));
    }

    private static Region on(int page) {
        return new Region(page, 0.1, 0.1, 0.8, 0.2);
    }

    @Test
    void the_first_page_of_the_passage_is_meant_unless_another_of_its_pages_is_named() {
        PassageId id = shelf.put(7, false, on(7), on(8));
        assertThat(find(id, 0)).isEqualTo(new PageImage(Shelf.COURSE, 1, Shelf.FILE, 7, WIDTH));
        assertThat(find(id, 8).page()).isEqualTo(8);
    }

    @Test
    void a_page_that_the_passage_does_not_stand_on_is_refused() {
        PassageId id = shelf.put(7, false, on(7), on(8));
        assertRefused(ProblemCode.NOT_ONE_OF, () -> find(id, 9));
    }

    @Test
    void the_page_is_known_also_where_the_place_on_it_is_not() {
        assertThat(find(shelf.put(7, false), 0).page()).isEqualTo(7);
    }

    @Test
    void a_passage_that_was_not_read_from_a_pdf_has_no_page() {
        PassageId id = shelf.put(0, false);
        assertRefused(ProblemCode.NO_PAGE_IMAGE, () -> find(id, 0));
    }

    @Test
    void a_superseded_passage_has_no_page_any_more_for_the_file_may_be_another_now() {
        PassageId id = shelf.put(7, true, on(7));
        assertRefused(ProblemCode.PAGE_GONE, () -> find(id, 0));
    }

    @Test
    void what_the_caller_may_not_read_does_not_exist() {
        PassageId id = shelf.put(7, false, on(7));
        Caller stranger = new Caller("s", Set.of(), Optional.of(Set.of(new CourseId("other"))), Language.EN);
        assertRefused(ProblemCode.UNKNOWN_PASSAGE, () -> pages.find(id, 0, WIDTH, stranger));
    }

    @Test
    void a_width_beyond_its_limits_is_refused() {
        PassageId id = shelf.put(7, false, on(7));
        assertThat(pages.find(id, 0, PageImages.MIN_WIDTH, READER).width()).isEqualTo(PageImages.MIN_WIDTH);
        assertThat(pages.find(id, 0, PageImages.MAX_WIDTH, READER).width()).isEqualTo(PageImages.MAX_WIDTH);
        assertRefused(ProblemCode.OUT_OF_RANGE, () -> pages.find(id, 0, PageImages.MIN_WIDTH - 1, READER));
        assertRefused(ProblemCode.OUT_OF_RANGE, () -> pages.find(id, 0, PageImages.MAX_WIDTH + 1, READER));
    }

    @Test
    void a_page_is_drawn_once_for_all_passages_on_it() {
        PageImage one = find(shelf.put(7, false, on(7)), 0);
        PageImage other = find(shelf.put(7, false, on(7)), 0);
        assertThat(pages.draw(one)).containsExactly(7);
        assertThat(pages.draw(other)).containsExactly(7);
        assertThat(drawn).containsExactly("analysis.pdf 7 800");
        assertThat(one.version()).isEqualTo(other.version());
    }

    @Test
    void another_edition_has_other_pages() {
        PassageId id = shelf.put(7, false, on(7));
        PageImage before = find(id, 0);
        pages.draw(before);
        shelf.revision = 2;
        PageImage after = find(id, 0);
        pages.draw(after);
        assertThat(drawn).hasSize(2);
        assertThat(after.version()).isNotEqualTo(before.version());
    }

    @Test
    void what_was_drawn_of_an_edition_published_meanwhile_is_not_kept() {
        PageImage image = find(shelf.put(7, false, on(7)), 0);
        shelf.revision = 2;
        assertThat(pages.draw(image)).containsExactly(7);
        assertThat(kept.entries).isEmpty();
    }

    @Test
    void a_file_that_is_gone_meanwhile_is_said_to_be() {
        PageImage image = find(shelf.put(7, false, on(7)), 0);
        shelf.files.clear();
        assertRefused(ProblemCode.PAGE_GONE, () -> pages.draw(image));
    }

    @Test
    void a_page_that_cannot_be_drawn_is_named_and_not_kept() {
        PageImage image = find(shelf.put(7, false, on(7)), 0);
        PageImages broken = pages((pdf, page, width) -> Optional.empty());
        assertThatThrownBy(() -> broken.draw(image))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("7")
                .hasMessageContaining(Shelf.FILE);
        assertThat(kept.entries).isEmpty();
    }
}
