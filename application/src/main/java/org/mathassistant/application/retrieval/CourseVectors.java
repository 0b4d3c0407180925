package org.mathassistant.application.retrieval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mathassistant.domain.course.Course;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.course.PassageId;
import org.mathassistant.domain.port.ICourseRepository;
import org.mathassistant.domain.port.IPassageRepository;
import org.mathassistant.domain.port.IVectorIndex;
import org.mathassistant.domain.retrieval.Embedding;
import org.mathassistant.domain.retrieval.EmbeddingFailure;
import org.mathassistant.domain.retrieval.PassageVector;

/** Brings one index up to the present editions, embedding what has no vector yet and nothing else. Used by one thread. */
final class CourseVectors {
    /** Passages read, embedded and written together: what a crash costs at most. */
    static final int PAGE = 128;
    /** Texts in one request: a few seconds of work for a small machine's model. */
    static final int BATCH = 32;

    private final ICourseRepository courses;
    private final IPassageRepository passages;
    private final IVectorIndex index;
    private final PatientEmbedder embedder;
    private final EmbeddingTexts texts;
    private final Pauses pauses;

    CourseVectors(
            ICourseRepository courses,
            IPassageRepository passages,
            IVectorIndex index,
            PatientEmbedder embedder,
            EmbeddingTexts texts,
            Pauses pauses) {
        this.courses = courses;
        this.passages = passages;
        this.index = index;
        this.embedder = embedder;
        this.texts = texts;
        this.pauses = pauses;
    }

    IVectorIndex index() {
        return index;
    }

    /** Whether all present editions have their vectors. */
    boolean isWhole() {
        return courses.list().stream().allMatch(this::isWhole);
    }

    private boolean isWhole(Course course) {
        return Long.valueOf(course.revision()).equals(index.complete().get(course.id()));
    }

    /**
     * Brings all courses up to date, or as many as it can before the pauses are over.
     *
     * @throws EmbeddingFailure where no vectors are to be had; what was embedded before is kept
     */
    void update() {
        List<Course> present = courses.list();
        Set<CourseId> ids = new HashSet<>();
        present.forEach(course -> ids.add(course.id()));
        index.complete().keySet().stream().filter(id -> !ids.contains(id)).forEach(index::forget);
        present.stream().filter(course -> !isWhole(course)).forEach(this::update);
    }

    private void update(Course course) {
        Set<PassageId> gone = new HashSet<>(index.held(course.id()));
        List<Passage> page = page(course, Optional.empty());
        while (!page.isEmpty()) {
            if (pauses.isOver()) {
                return;
            }
            List<Passage> missing =
                    page.stream().filter(passage -> !gone.remove(passage.id())).toList();
            index.add(vectors(missing));
            page = page(course, Optional.of(page.getLast().id()));
        }
        if (!pauses.isOver() && isStill(course)) {
            index.complete(course.id(), course.revision(), gone);
        }
    }

    private boolean isStill(Course course) {
        return courses.find(course.id())
                .filter(now -> now.revision() == course.revision())
                .isPresent();
    }

    private List<Passage> page(Course course, Optional<PassageId> after) {
        return passages.list(course.id(), "", Optional.empty(), after, PAGE);
    }

    private List<PassageVector> vectors(List<Passage> missing) {
        Map<PassageId, String> digests = new HashMap<>();
        Map<String, String> textsByDigest = new LinkedHashMap<>();
        for (Passage passage : missing) {
            String text = texts.ofPassage(passage);
            String digest = EmbeddingTexts.digest(text);
            digests.put(passage.id(), digest);
            textsByDigest.put(digest, text);
        }
        Map<String, Embedding> embeddings = embeddings(textsByDigest);
        List<PassageVector> vectors = new ArrayList<>();
        for (Passage passage : missing) {
            String digest = Objects.requireNonNull(digests.get(passage.id()));
            Optional.ofNullable(embeddings.get(digest))
                    .ifPresent(embedding -> vectors.add(new PassageVector(passage, digest, embedding)));
        }
        return vectors;
    }

    /** Of these texts by their digests: from the index where it has them, else from the model. */
    private Map<String, Embedding> embeddings(Map<String, String> textsByDigest) {
        Map<String, Embedding> embeddings = new HashMap<>();
        List<Map.Entry<String, String>> missing = new ArrayList<>();
        for (Map.Entry<String, String> each : textsByDigest.entrySet()) {
            index.known(each.getKey())
                    .ifPresentOrElse(known -> embeddings.put(each.getKey(), known), () -> missing.add(each));
        }
        for (int start = 0; start < missing.size() && !pauses.isOver(); start += BATCH) {
            embed(missing.subList(start, Math.min(start + BATCH, missing.size())), embeddings);
        }
        return embeddings;
    }

    private void embed(List<Map.Entry<String, String>> batch, Map<String, Embedding> embeddings) {
        List<Optional<Embedding>> answers =
                embedder.embed(batch.stream().map(Map.Entry::getValue).toList());
        for (int i = 0; i < batch.size(); i++) {
            String digest = batch.get(i).getKey();
            answers.get(i)
                    .ifPresent(embedding -> embeddings.put(digest, index.space().requireOwn(embedding)));
        }
    }
}
