package org.mathassistant.application.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mathassistant.application.ingestion.Workshop.file;
import static org.mathassistant.application.ingestion.Workshop.zip;
import static org.mathassistant.application.ingestion.Workshop.zipped;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.error.MathAssistantException;
import org.mathassistant.domain.error.Problem;
import org.mathassistant.domain.error.ProblemCode;

class IntakeTest {
    private static final int MIB = 1 << 20;

    private static List<SourceFile> take(UploadLimits limits, SourceFile... files) {
        Formats formats = new Formats(List.of(new LineReader(".tex"), new LineReader(".md")), Workshop.UTF8);
        return new Intake(formats, limits).take(List.of(files));
    }

    private static List<String> names(SourceFile... files) {
        return take(UploadLimits.DEFAULT, files).stream().map(SourceFile::name).toList();
    }

    private static Problem refusal(SourceFile... files) {
        return refusal(UploadLimits.DEFAULT, files);
    }

    private static Problem refusal(UploadLimits limits, SourceFile... files) {
        return catchThrowableOfType(MathAssistantException.class, () -> take(limits, files))
                .problem();
    }

    @Test
    void archives_are_unpacked_with_their_folders() {
        assertThat(names(zip(file("cours/", ""), file("cours/main.tex", "a"), file("./cours/ch1/un.tex", "b"))))
                .containsExactly("cours/main.tex", "cours/ch1/un.tex");
    }

    @Test
    void contents_come_out_as_they_went_in() {
        String text = "Soit $f$ une fonction dérivable.\n".repeat(5000);

        assertThat(take(UploadLimits.DEFAULT, zip(file("a.tex", text)))).containsExactly(file("a.tex", text));
    }

    @Test
    void what_is_none_of_the_teachers_is_left_out() {
        assertThat(names(zip(
                        file("main.tex", "a"),
                        file("__MACOSX/._main.tex", "x"),
                        file(".DS_Store", "x"),
                        file(".git/config.md", "x"),
                        file("main.log", "x"),
                        file("main.synctex.gz", "x"),
                        file("Thumbs.db", "x"),
                        file("photo.jpg", "x"))))
                .containsExactly("main.tex", "photo.jpg");
    }

    @Test
    void a_file_that_no_reader_reads_costs_no_memory() {
        assertThat(take(UploadLimits.DEFAULT, zip(file("main.tex", "a"), file("photo.jpg", "pixels"))))
                .contains(new SourceFile("photo.jpg", new byte[0]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.tex",
                "a/../../evil.tex",
                "a/..",
                "/etc/evil.tex",
                "C:/evil.tex",
                "c:evil.tex",
                "..\\evil.tex",
                "a\\b.tex"
            })
    void an_entry_that_escapes_is_refused_by_name(String name) {
        Problem problem = refusal(zip(file("main.tex", "a"), file(name, "b")));

        assertThat(problem.code()).isEqualTo(ProblemCode.ARCHIVE_ESCAPES);
        assertThat(problem.detail(Language.EN)).contains(name);
    }

    @Test
    void a_name_that_was_sent_with_a_path_is_cut_to_the_name() {
        assertThat(names(
                        file("C:\\Users\\prof\\a.tex", "a"),
                        file("/home/prof/b.tex", "b"),
                        file("../c.tex", "c"),
                        file("cours/d.tex", "d")))
                .containsExactly("a.tex", "b.tex", "c.tex", "cours/d.tex");
    }

    @Test
    void names_are_one_form_of_unicode() {
        assertThat(names(file("De\u0301rive\u0301e.tex", "a"))).containsExactly("Dérivée.tex");
        assertThat(refusal(zip(file("De\u0301.tex", "a"), file("Dé.tex", "b"))).code())
                .isEqualTo(ProblemCode.DUPLICATE_FILE);
    }

    @Test
    void names_with_control_characters_are_refused() {
        assertThat(refusal(file("a\n.tex", "a")).code()).isEqualTo(ProblemCode.CONTROL_CHARACTERS);
        assertThat(refusal(zip(file("a\u0007.tex", "a"))).code()).isEqualTo(ProblemCode.CONTROL_CHARACTERS);
    }

    @Test
    void a_name_may_be_just_as_long_as_the_limit() {
        String longest = "x".repeat(FileNames.MAX_LENGTH - 4) + ".tex";

        assertThat(names(file(longest, "a"))).containsExactly(longest);
        assertThat(refusal(file("x" + longest, "a")).code()).isEqualTo(ProblemCode.TOO_LONG);
    }

    @Test
    void names_of_old_windows_archives_are_understood() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, Charset.forName("IBM850"))) {
            zip.putNextEntry(new ZipEntry("dérivée.tex"));
            zip.write('a');
        }

        assertThat(names(new SourceFile("cours.zip", bytes.toByteArray()))).containsExactly("dérivée.tex");
    }

    @Test
    void as_many_files_as_the_limit_are_taken_and_one_more_is_not() {
        UploadLimits three = new UploadLimits(MIB, MIB, 3, 100, 1);

        assertThat(take(three, zip(file("a.tex", "a"), file("b.tex", "b")), file("c.tex", "c")))
                .hasSize(3);
        Problem problem =
                refusal(three, zip(file("a.tex", "a"), file("b.tex", "b")), file("c.tex", "c"), file("d.tex", "d"));
        assertThat(problem.code()).isEqualTo(ProblemCode.TOO_MANY_FILES);
        assertThat(problem.detail(Language.EN)).contains("3 files");
    }

    @Test
    void ten_thousand_files_are_refused_with_the_limit_named() {
        SourceFile[] files =
                IntStream.range(0, 10_000).mapToObj(n -> file(n + ".tex", "a")).toArray(SourceFile[]::new);

        Problem problem = refusal(zip(files));

        assertThat(problem.code()).isEqualTo(ProblemCode.TOO_MANY_FILES);
        assertThat(problem.detail(Language.EN)).contains("5000");
    }

    @Test
    void hidden_files_count_as_well() {
        UploadLimits one = new UploadLimits(MIB, MIB, 1, 100, 1);

        assertThat(refusal(one, zip(file(".hidden", "a"), file("b.tex", "b"))).code())
                .isEqualTo(ProblemCode.TOO_MANY_FILES);
    }

    @Test
    void a_file_may_be_just_as_large_as_the_limit() {
        UploadLimits ten = new UploadLimits(10, 1000, 10, 100, 1);

        assertThat(take(ten, file("a.tex", "0123456789"), zip(file("b.tex", "0123456789"))))
                .hasSize(2);
        assertThat(refusal(ten, file("a.tex", "0123456789x")).code()).isEqualTo(ProblemCode.FILE_TOO_LARGE);
        Problem packed = refusal(ten, zip(file("a.tex", "0123456789x")));
        assertThat(packed.code()).isEqualTo(ProblemCode.FILE_TOO_LARGE);
        assertThat(packed.detail(Language.EN)).contains("a.tex", "10 bytes", "MAX_FILE_BYTES");
    }

    @Test
    void an_upload_may_be_just_as_large_as_the_limit() {
        byte[] archive = zipped(List.of(file("a.tex", "01234")));
        UploadLimits limits = new UploadLimits(500, 300, 10, 100, 1);
        SourceFile rest = file("b.tex", "x".repeat(295));

        assertThat(take(limits, new SourceFile("a.zip", archive), rest)).hasSize(2);
        assertThat(refusal(limits, new SourceFile("a.zip", archive), file("b.tex", "x".repeat(296)))
                        .code())
                .isEqualTo(ProblemCode.UPLOAD_TOO_LARGE);
    }

    @Test
    void an_archive_larger_than_any_upload_is_not_opened() {
        UploadLimits limits = new UploadLimits(500, 20, 10, 100, 1);

        assertThat(refusal(limits, zip(file("a.tex", "a"))).code()).isEqualTo(ProblemCode.UPLOAD_TOO_LARGE);
    }

    @Test
    void a_bomb_is_refused_while_it_unpacks() {
        Problem problem = refusal(zip(file("main.tex", "a"), new SourceFile("bomb.tex", new byte[20 * MIB])));

        assertThat(problem.code()).isEqualTo(ProblemCode.ARCHIVE_BOMB);
        assertThat(problem.detail(Language.EN)).contains("bomb.tex", "200");
    }

    @Test
    void a_bomb_hides_in_no_file_that_would_be_passed_over() {
        assertThat(refusal(zip(file("main.tex", "a"), new SourceFile(".bomb", new byte[20 * MIB])))
                        .code())
                .isEqualTo(ProblemCode.ARCHIVE_BOMB);
    }

    @Test
    void a_small_file_may_pack_as_well_as_it_likes() {
        UploadLimits limits = new UploadLimits(2 * MIB, 4 * MIB, 10, 2, 1);
        String blank = " ".repeat((int) Budget.HARMLESS_BYTES - 1) + "a";

        assertThat(take(limits, zip(file("a.tex", blank)))).hasSize(1);
        assertThat(refusal(limits, zip(file("a.tex", blank + " "))).code()).isEqualTo(ProblemCode.ARCHIVE_BOMB);
    }

    @Test
    void a_ratio_at_the_limit_is_taken() {
        Budget budget = new Budget(new UploadLimits(MIB, MIB, 1, 10, 1));
        budget.checkRatio("a.tex", MIB, 10L * MIB);

        assertThat(catchThrowableOfType(
                                MathAssistantException.class, () -> budget.checkRatio("a.tex", MIB, 10L * MIB + 1))
                        .problem()
                        .code())
                .isEqualTo(ProblemCode.ARCHIVE_BOMB);
    }

    @Test
    void sizes_that_an_archive_declares_are_not_believed() {
        byte[] archive = stored("a.tex", "x".repeat(2000).getBytes(StandardCharsets.US_ASCII));
        UploadLimits limits = new UploadLimits(1000, 5000, 10, 100, 1);
        archive[22] = 1; // the declared size, little endian
        archive[23] = 0;

        assertThat(catchThrowableOfType(
                        MathAssistantException.class, () -> take(limits, new SourceFile("a.zip", archive))))
                .isNotNull();
    }

    @Test
    void an_archive_cut_off_anywhere_is_damaged() {
        byte[] archive = zipped(List.of(file("a.tex", "un deux trois"), file("b.tex", "quatre")));

        for (int length = 0; length < archive.length; length++) {
            assertThat(refusal(new SourceFile("a.zip", Arrays.copyOf(archive, length)))
                            .code())
                    .as("cut off at %s", length)
                    .isEqualTo(ProblemCode.ARCHIVE_DAMAGED);
        }
    }

    @Test
    void a_content_that_does_not_fit_its_checksum_is_damaged() {
        byte[] archive = stored("a.tex", new byte[] {'a', 'b', 'c'});
        archive[30 + "a.tex".length()] = 'X';

        assertThat(refusal(new SourceFile("a.zip", archive)).code()).isEqualTo(ProblemCode.ARCHIVE_DAMAGED);
    }

    @Test
    void a_text_named_zip_is_a_damaged_archive() {
        assertThat(refusal(file("a.zip", "not an archive at all, but long enough to be one"))
                        .code())
                .isEqualTo(ProblemCode.ARCHIVE_DAMAGED);
    }

    @Test
    void the_same_name_twice_is_refused() {
        assertThat(refusal(file("a.tex", "a"), file("a.tex", "a")).code()).isEqualTo(ProblemCode.DUPLICATE_FILE);
        assertThat(refusal(zip(file("a.tex", "a")), file("a.tex", "b")).code()).isEqualTo(ProblemCode.DUPLICATE_FILE);
    }

    @Test
    void an_upload_without_files_is_refused() {
        assertThat(refusal().code()).isEqualTo(ProblemCode.NO_FILE);
    }

    @Test
    void an_upload_without_text_is_refused_with_what_would_do() {
        for (SourceFile upload : List.of(
                file("a.tex", ""),
                file("a.tex", " \n\n"),
                zip(file("photo.jpg", "x")),
                zip(file("liar.tex", "%PDF-1.7")),
                zip(file("folder/", "")),
                zip(zip(file("a.tex", "a"))),
                zip())) {
            Problem problem = refusal(upload);
            assertThat(problem.code()).isEqualTo(ProblemCode.NOTHING_TO_READ);
            assertThat(problem.detail(Language.EN)).contains(".tex, .md, .zip");
        }
    }

    @Test
    void a_format_that_nobody_reads_is_refused_by_name() {
        Problem problem = refusal(file("main.tex", "a"), file("cours.pdf", "%PDF-1.7"));

        assertThat(problem.code()).isEqualTo(ProblemCode.UNSUPPORTED_FILE);
        assertThat(problem.detail(Language.EN)).contains("cours.pdf", ".tex, .md, .zip");
    }

    @Test
    void a_binary_file_with_the_name_of_a_text_is_refused() {
        assertThat(refusal(file("a.tex", "%PDF-1.7")).code()).isEqualTo(ProblemCode.NOT_WHAT_IT_SAYS);
        assertThat(refusal(new SourceFile("a.tex", new byte[] {'P', 'K', 3, 4, 0, 0}))
                        .code())
                .isEqualTo(ProblemCode.NOT_WHAT_IT_SAYS);
    }

    private static byte[] stored(String name, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            CRC32 crc = new CRC32();
            crc.update(content);
            ZipEntry entry = new ZipEntry(name);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(crc.getValue());
            zip.putNextEntry(entry);
            zip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
