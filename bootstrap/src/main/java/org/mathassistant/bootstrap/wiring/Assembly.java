package org.mathassistant.bootstrap.wiring;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mathassistant.application.MathAssistantFacade;
import org.mathassistant.application.conversation.Sessions;
import org.mathassistant.application.course.CourseCatalogue;
import org.mathassistant.application.course.PageImages;
import org.mathassistant.application.executor.UseCaseExecutors;
import org.mathassistant.application.generation.Writer;
import org.mathassistant.application.ingestion.Ingestion;
import org.mathassistant.application.ingestion.LocalCourses;
import org.mathassistant.application.retrieval.MeaningSearch;
import org.mathassistant.application.retrieval.RerankingRetriever;
import org.mathassistant.application.retrieval.TrigramReranker;
import org.mathassistant.application.retrieval.Vectors;
import org.mathassistant.application.routing.RuleRouter;
import org.mathassistant.bootstrap.settings.DataFolder;
import org.mathassistant.bootstrap.settings.DoclingChoice;
import org.mathassistant.bootstrap.settings.Settings;
import org.mathassistant.bootstrap.settings.StartProblem;
import org.mathassistant.bootstrap.settings.StartProblem.Reason;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.error.Unavailable;
import org.mathassistant.domain.port.ICourseReader;
import org.mathassistant.domain.port.IFormulaReader;
import org.mathassistant.domain.port.IMetrics;
import org.mathassistant.domain.port.IModelMetrics;
import org.mathassistant.domain.port.IRetriever;
import org.mathassistant.domain.port.ITextDecoder;
import org.mathassistant.domain.session.SessionLife;
import org.mathassistant.infrastructure.chardet.ChardetAdapters;
import org.mathassistant.infrastructure.docling.DoclingAdapters;
import org.mathassistant.infrastructure.hibernate.HibernateAdapters;
import org.mathassistant.infrastructure.latex.LatexAdapters;
import org.mathassistant.infrastructure.markdown.MarkdownAdapters;
import org.mathassistant.infrastructure.pdfbox.PdfboxAdapters;
import org.mathassistant.infrastructure.plaintext.PlainTextAdapters;

/** The parts, put together on one data folder. Closing the facade closes them all, last opened first. */
public final class Assembly {
    private final DataFolder folder;
    private final HibernateAdapters storage;
    private final ModelParts models;
    private final MathAssistantFacade facade;

    private Assembly(DataFolder folder, HibernateAdapters storage, ModelParts models, MathAssistantFacade facade) {
        this.folder = folder;
        this.storage = storage;
        this.models = models;
        this.facade = facade;
    }

    /** @throws StartProblem where a part can't be opened; nothing stays open then */
    public static Assembly open(Settings settings, IMetrics metrics, IModelMetrics modelMetrics, Clock clock) {
        Closing closing = new Closing();
        try {
            return open(settings, metrics, modelMetrics, clock, closing);
        } catch (RuntimeException e) {
            closing.run();
            throw e;
        }
    }

    private static Assembly open(
            Settings settings, IMetrics metrics, IModelMetrics modelMetrics, Clock clock, Closing closing) {
        DataFolder folder = closing.later(DataFolder.open(settings.dataDir()));
        HibernateAdapters storage = closing.later(storage(settings, clock));
        @Nullable
        Vectors vectors = settings.embedding().isOn() ? Embeddings.open(settings, storage, clock, closing) : null;
        IRetriever found = vectors == null ? storage.retriever() : vectors.fusedWith(storage.retriever());
        IRetriever retriever =
                settings.reranked() ? new RerankingRetriever(found, new TrigramReranker(), "trigrams") : found;
        Caches caches = Caches.open(settings, clock, closing);
        ModelParts models = ModelParts.open(settings, clock, closing);
        Writer writer = models.writer(caches.replies(), modelMetrics);
        ITextDecoder decoder = ChardetAdapters.textDecoder();
        List<ICourseReader> readers = List.of(
                LatexAdapters.courseReader(decoder),
                MarkdownAdapters.courseReader(decoder),
                PdfboxAdapters.courseReader(
                        settings.maxPdfPages(),
                        Duration.ofSeconds(settings.maxPdfSeconds()),
                        settings.dataDir(),
                        formulaReader(settings.docling()),
                        settings.docling().timeout()),
                PlainTextAdapters.courseReader(decoder));
        Ingestion ingestion = closing.later(new Ingestion(
                storage.courses(),
                vectors == null ? storage.publisher() : vectors.announcing(storage.publisher()),
                storage.jobs(),
                readers,
                decoder,
                settings.uploadLimits(),
                settings.ingestionParallelism(),
                clock));
        ingestion.resume();
        if (vectors != null) {
            vectors.start();
        }
        CourseCatalogue catalogue = new CourseCatalogue(
                storage.courses(), storage.passages(), new LocalCourses(ingestion, settings.uploadLimits())::add);
        MathAssistantFacade facade = new MathAssistantFacade(
                catalogue,
                new PageImages(
                        catalogue,
                        storage.courses(),
                        PdfboxAdapters.pageRenderer(settings.dataDir()),
                        Caches.ofPages(settings, clock, closing),
                        clock),
                ingestion,
                retriever,
                UseCaseExecutors.standard(retriever, caches.answers(), writer, metrics, clock),
                vectors == null ? MeaningSearch.OFF : vectors,
                new Sessions(
                        SessionStores.open(settings, storage, clock, closing),
                        SessionLife.of(settings.sessionTimeout()),
                        clock),
                new RuleRouter(),
                settings.batchLimits(),
                closing);
        return new Assembly(folder, storage, models, facade);
    }

    private static IFormulaReader formulaReader(DoclingChoice docling) {
        try {
            return docling.isOn()
                    ? DoclingAdapters.formulaReader(URI.create(docling.url()), docling.key())
                    : IFormulaReader.NONE;
        } catch (IllegalArgumentException e) {
            throw new StartProblem(Reason.BAD_SETTING, e, "DOCLING_URL", "***", "http://host:5001");
        }
    }

    private static HibernateAdapters storage(Settings settings, Clock clock) {
        try {
            return HibernateAdapters.open(settings.databaseUrl(), settings.dataDir(), clock);
        } catch (Unavailable e) {
            throw new StartProblem(Reason.DATABASE_UNREACHABLE, e, e.problem().detail(Language.EN));
        } catch (IllegalArgumentException e) {
            throw new StartProblem(Reason.BAD_SETTING, e, "DATABASE_URL", "***", String.valueOf(e.getMessage()));
        }
    }

    public MathAssistantFacade facade() {
        return facade;
    }

    public DataFolder folder() {
        return folder;
    }

    /** What an operator should know: a name and one line each. */
    public Map<String, String> details() {
        Map<String, String> details = new LinkedHashMap<>(models.details());
        details.put("vectors", facade.meanings().status().line());
        return details;
    }

    /** Whether requests can be answered just now. A model that is down does not stop the course from answering. */
    public boolean isReady() {
        return storage.isHealthy();
    }
}
