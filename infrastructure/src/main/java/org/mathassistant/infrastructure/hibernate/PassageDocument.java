package org.mathassistant.infrastructure.hibernate;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.mathassistant.application.text.MathTokens;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Passage;

/** Writes a passage into the index: its identity for filters, its words in the fields of its language. */
final class PassageDocument implements TypeBridge<PassageRow> {
    private final IndexFieldReference<String> id;
    private final IndexFieldReference<String> course;
    private final IndexFieldReference<String> language;
    private final IndexFieldReference<String> chapter;
    private final IndexFieldReference<String> section;
    private final IndexFieldReference<String> kind;
    private final IndexFieldReference<String> number;
    private final Map<Language, Words> words = new EnumMap<>(Language.class);

    private PassageDocument(IndexSchemaElement schema) {
        id = schema.field(
                        PassageIndex.ID,
                        f -> f.asString().projectable(Projectable.YES).sortable(Sortable.YES))
                .toReference();
        course = keyword(schema, PassageIndex.COURSE);
        language = keyword(schema, PassageIndex.LANGUAGE);
        chapter = keyword(schema, PassageIndex.CHAPTER);
        section = keyword(schema, PassageIndex.SECTION);
        kind = keyword(schema, PassageIndex.KIND);
        number = keyword(schema, PassageIndex.NUMBER);
        for (Language each : Language.values()) {
            words.put(each, new Words(schema, each));
        }
    }

    private static IndexFieldReference<String> keyword(IndexSchemaElement schema, String name) {
        return schema.field(name, f -> f.asString().projectable(Projectable.YES))
                .toReference();
    }

    @Override
    public void write(DocumentElement target, PassageRow row, TypeBridgeWriteContext context) {
        Passage passage = row.passage();
        target.addValue(id, passage.id().value());
        target.addValue(course, passage.courseId().value());
        target.addValue(language, row.language().code());
        target.addValue(chapter, passage.chapter().number());
        target.addValue(section, passage.section().number());
        target.addValue(kind, passage.kind().code());
        target.addValue(number, passage.number());
        Objects.requireNonNull(words.get(row.language())).write(target, passage);
    }

    /** The fields of one language. */
    private static final class Words {
        private final CourseAnalyzer analyzer;
        private final Thesaurus thesaurus;
        private final IndexFieldReference<String> title;
        private final IndexFieldReference<String> text;
        private final IndexFieldReference<String> headings;
        private final IndexFieldReference<String> plain;

        Words(IndexSchemaElement schema, Language language) {
            analyzer = CourseAnalyzer.asking(language);
            thesaurus = Thesaurus.of(language);
            title = analysed(schema, PassageIndex.title(language), language);
            text = analysed(schema, PassageIndex.text(language), language);
            headings = analysed(schema, PassageIndex.headings(language), language);
            plain = analysed(schema, PassageIndex.plain(language), language);
        }

        private static IndexFieldReference<String> analysed(IndexSchemaElement schema, String name, Language language) {
            return schema.field(name, f -> f.asString().analyzer(language.code()))
                    .toReference();
        }

        void write(DocumentElement target, Passage passage) {
            target.addValue(title, terms(PassageNames.title(passage)));
            target.addValue(text, terms(passage.text()));
            target.addValue(
                    headings,
                    terms(passage.chapter().title() + "\n" + passage.section().title()));
            target.addValue(plain, plain(passage));
        }

        /** What is said of the concepts that name the passage's subject. */
        private String plain(Passage passage) {
            String subject = MathTokens.normalise(PassageNames.subject(passage));
            StringJoiner said = new StringJoiner("\n");
            thesaurus.titled(analyzer.tokens(subject)).forEach(concept -> said.add(thesaurus.said(concept)));
            return MathTokens.normalise(said.toString());
        }

        /** The words, then the concepts that they name. */
        private String terms(String words) {
            String normal = MathTokens.normalise(words);
            return normal + "\n" + thesaurus.named(analyzer.tokens(normal));
        }
    }

    /** Declares the fields. */
    static final class Binder implements TypeBinder {
        @Override
        public void bind(TypeBindingContext context) {
            context.dependencies().useRootOnly();
            context.bridge(PassageRow.class, new PassageDocument(context.indexSchemaElement()));
        }
    }
}
