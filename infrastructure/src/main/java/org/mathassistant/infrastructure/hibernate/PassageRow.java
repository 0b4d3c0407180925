package org.mathassistant.infrastructure.hibernate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcType;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Heading;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Links;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.course.PassageId;

/** A passage, of the present edition of its course or superseded. An absent link is an empty text. */
@Entity
@Table(name = "passage")
class PassageRow {
    /** The longest heading, title, label or file name that is kept, in characters; longer ones are cut. */
    static final int MAX_LINE = 4_000;
    /** The longest number or page that is kept, in characters; longer ones are cut. */
    static final int MAX_NUMBER = 200;

    @Id
    private String id = "";

    @Column(name = "course_id")
    private String courseId = "";

    @Column(name = "reading_order")
    private int readingOrder;

    private boolean superseded;
    private String language = "";
    private String file = "";

    @Column(name = "chapter_number")
    private String chapterNumber = "";

    @Column(name = "chapter_title")
    private String chapterTitle = "";

    @Column(name = "section_number")
    private String sectionNumber = "";

    @Column(name = "section_title")
    private String sectionTitle = "";

    private String kind = "";
    private String number = "";
    private String title = "";
    private String label = "";
    private String page = "";

    @Column(name = "pdf_page")
    private int pdfPage;

    @JdbcType(StreamedText.class)
    private String text = "";

    private String proves = "";
    private String solves = "";

    @Column(name = "refers_to")
    @JdbcType(StreamedText.class)
    private String refersTo = "";

    @JdbcType(StreamedText.class)
    private String regions = "";

    protected PassageRow() {}

    static PassageRow of(PassageId id) {
        PassageRow row = new PassageRow();
        row.id = id.value();
        return row;
    }

    /** Takes over a passage of the present edition; true where that changed what a search finds. */
    boolean becomes(Passage passage, int order, Language courseLanguage) {
        List<Object> before = searched();
        courseId = passage.courseId().value();
        readingOrder = order;
        superseded = false;
        language = courseLanguage.code();
        file = line(passage.file());
        chapterNumber = cut(passage.chapter().number(), MAX_NUMBER);
        chapterTitle = line(passage.chapter().title());
        sectionNumber = cut(passage.section().number(), MAX_NUMBER);
        sectionTitle = line(passage.section().title());
        kind = passage.kind().code();
        number = cut(passage.number(), MAX_NUMBER);
        title = line(passage.title());
        label = line(passage.label());
        page = cut(passage.page(), MAX_NUMBER);
        pdfPage = passage.pdfPage();
        text = passage.text();
        links(passage.links());
        regions = RegionText.write(passage.regions());
        return !before.equals(searched());
    }

    private void links(Links links) {
        proves = links.proves().map(PassageId::value).orElse("");
        solves = links.solves().map(PassageId::value).orElse("");
        refersTo = links.refersTo().stream().map(PassageId::value).collect(Collectors.joining(" "));
    }

    private List<Object> searched() {
        return List.of(
                courseId,
                superseded,
                language,
                chapterNumber,
                chapterTitle,
                sectionNumber,
                sectionTitle,
                kind,
                number,
                title,
                text);
    }

    private static String line(String text) {
        return cut(text, MAX_LINE);
    }

    private static String cut(String text, int max) {
        return text.length() <= max ? text : text.substring(0, max);
    }

    void supersede() {
        superseded = true;
    }

    int readingOrder() {
        return readingOrder;
    }

    String id() {
        return id;
    }

    boolean isOf(CourseId course) {
        return courseId.equals(course.value());
    }

    boolean isSuperseded() {
        return superseded;
    }

    Language language() {
        return Language.of(language).orElseThrow();
    }

    Passage passage() {
        return new Passage(
                new PassageId(id),
                new CourseId(courseId),
                file,
                new Heading(chapterNumber, chapterTitle),
                new Heading(sectionNumber, sectionTitle),
                BlockKind.of(kind).orElseThrow(),
                number,
                title,
                label,
                page,
                pdfPage,
                text,
                new Links(link(proves), link(solves), references()),
                superseded,
                RegionText.read(regions));
    }

    private static Optional<PassageId> link(String id) {
        return id.isEmpty() ? Optional.empty() : Optional.of(new PassageId(id));
    }

    private List<PassageId> references() {
        return refersTo.isEmpty()
                ? List.of()
                : Arrays.stream(refersTo.split(" ")).map(PassageId::new).toList();
    }
}
