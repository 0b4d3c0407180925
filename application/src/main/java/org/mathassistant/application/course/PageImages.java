package org.mathassistant.application.course;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mathassistant.application.reuse.SingleFlight;
import org.mathassistant.domain.cache.CacheKey;
import org.mathassistant.domain.cache.Cached;
import org.mathassistant.domain.course.Course;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.course.PassageId;
import org.mathassistant.domain.course.Region;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.error.InvalidInput;
import org.mathassistant.domain.error.NotFound;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.port.ICache;
import org.mathassistant.domain.port.ICourseRepository;
import org.mathassistant.domain.port.IPageRenderer;
import org.mathassistant.domain.request.Caller;

/** The pages that passages stand on, as pictures: where text extraction mangles a formula, they show the real one. */
public final class PageImages {
    public static final int MIN_WIDTH = 100;
    public static final int MAX_WIDTH = 2_400;

    /** How long a picture is kept; what it shows never changes. */
    static final Duration LIFE = Duration.ofDays(30);

    private final CourseCatalogue catalogue;
    private final ICourseRepository courses;
    private final IPageRenderer renderer;
    private final ICache<byte[]> cache;
    private final Clock clock;
    private final SingleFlight<CacheKey, byte[]> flights = new SingleFlight<>();

    public PageImages(
            CourseCatalogue catalogue,
            ICourseRepository courses,
            IPageRenderer renderer,
            ICache<byte[]> cache,
            Clock clock) {
        this.catalogue = catalogue;
        this.courses = courses;
        this.renderer = renderer;
        this.cache = cache;
        this.clock = clock;
    }

    /**
     * Finds out which picture is meant, without drawing it.
     *
     * @param page the physical page, one of those that the passage stands on; 0 for the first of them
     * @param width in pixels, {@value #MIN_WIDTH} to {@value #MAX_WIDTH}
     * @throws NotFound where the passage is unknown, stands on no page of a PDF, or on one that the course no longer has
     */
    public PageImage find(PassageId id, int page, int width, Caller caller) {
        if (width < MIN_WIDTH || width > MAX_WIDTH) {
            throw new InvalidInput("width", ProblemCode.OUT_OF_RANGE, "width", width, MIN_WIDTH, MAX_WIDTH);
        }
        Passage passage = catalogue.passage(id, caller);
        if (passage.superseded()) {
            throw new NotFound(ProblemCode.PAGE_GONE);
        }
        Course course = catalogue.find(passage.courseId(), caller);
        return new PageImage(course.id(), course.revision(), passage.file(), chosen(page, pages(passage)), width);
    }

    /** The pages that a passage stands on, in reading order; none where it isn't known. */
    private static List<Integer> pages(Passage passage) {
        Stream<Integer> known = passage.regions().stream().map(Region::pdfPage);
        Stream<Integer> first = passage.pdfPage() > 0 ? Stream.of(passage.pdfPage()) : Stream.empty();
        return Stream.concat(first, known).distinct().toList();
    }

    private static int chosen(int page, List<Integer> pages) {
        if (pages.isEmpty()) {
            throw new NotFound(ProblemCode.NO_PAGE_IMAGE);
        }
        if (page != 0 && !pages.contains(page)) {
            String all = pages.stream().map(String::valueOf).collect(Collectors.joining(", "));
            throw new InvalidInput("page", ProblemCode.NOT_ONE_OF, "page", all);
        }
        return page == 0 ? pages.get(0) : page;
    }

    /**
     * The picture as PNG, drawn once however many ask for it together.
     *
     * @throws org.mathassistant.domain.error.MathAssistantException where it can't be drawn, or not now
     */
    public byte[] draw(PageImage image) {
        CacheKey key = image.key();
        return kept(key)
                .orElseGet(() -> flights.run(key, () -> kept(key).orElseGet(() -> anew(image)), drawn -> drawn));
    }

    private Optional<byte[]> kept(CacheKey key) {
        return cache.get(key).map(Cached::value);
    }

    private byte[] anew(PageImage image) {
        SourceFile file =
                courses.file(image.course(), image.file()).orElseThrow(() -> new NotFound(ProblemCode.PAGE_GONE));
        boolean ofThatRevision = isPresent(image);
        byte[] png = renderer.png(file, image.page(), image.width())
                .orElseThrow(() -> new InvalidInput(ProblemCode.PAGE_NOT_DRAWN, image.page(), image.file()));
        if (ofThatRevision) {
            Instant now = clock.instant();
            cache.put(image.key(), new Cached<>(png, now, now.plus(LIFE)));
        }
        return png;
    }

    /** Another edition may have been published between the look at its revision and the reading of its file. */
    private boolean isPresent(PageImage image) {
        return courses.find(image.course())
                .filter(course -> course.revision() == image.revision())
                .isPresent();
    }
}
