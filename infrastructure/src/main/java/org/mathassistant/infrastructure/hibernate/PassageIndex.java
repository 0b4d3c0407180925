package org.mathassistant.infrastructure.hibernate;

import java.util.List;
import java.util.stream.Stream;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmMappingConfigurationContext;
import org.mathassistant.domain.course.Language;

/** The names in the index of passages. Words stand in fields of their course's language. */
final class PassageIndex {
    static final String NAME = "passages";
    /** One more whenever the fields or the analysis change: an older index is then built anew. */
    private static final int VERSION = 4;

    static final String ID = "passage";
    static final String COURSE = "course";
    static final String LANGUAGE = "language";
    static final String CHAPTER = "chapter";
    static final String SECTION = "section";
    static final String KIND = "kind";
    static final String NUMBER = "number";

    private static final List<String> WORDS = Stream.concat(
                    Stream.of("words_fr.txt", "words_en.txt"), Concept.RESOURCES.stream())
            .toList();

    private PassageIndex() {}

    /** Changes with the fields, the analysis and the words. */
    static String version() {
        return VERSION + "-" + WordList.digest(WORDS);
    }

    /** Instances and no annotations: the latter would ask for public binders. */
    static void map(HibernateOrmMappingConfigurationContext context) {
        var passages = context.programmaticMapping().type(PassageRow.class);
        passages.indexed().index(NAME).routingBinder(new PresentPassages.Binder());
        passages.binder(new PassageDocument.Binder());
    }

    static String title(Language language) {
        return "title_" + language.code();
    }

    static String text(Language language) {
        return "text_" + language.code();
    }

    /** What students may say for it: what the thesaurus says of the concepts that its title names. */
    static String plain(Language language) {
        return "plain_" + language.code();
    }

    static String headings(Language language) {
        return "headings_" + language.code();
    }
}
