package org.mathassistant.application.retrieval;

/**
 * How it stands with the vectors, for an operator.
 *
 * @param model the one that is asked for ("ollama/nomic-embed-text"); empty where vectors are off
 * @param serving the space whose index answers ("ollama/nomic-embed-text/768"); empty where none does yet
 * @param embedded how many passages have a vector of the model that is asked for
 * @param passages how many passages there are
 * @param whole whether all courses have all their vectors, and that index answers
 * @param buildingProblem why passages get no vectors just now; empty where they do
 * @param questionProblem why the last question was answered by words alone; empty where it was not
 * @param questions how many questions were put to vectors
 * @param byWordsAlone how many of them words had to answer alone
 */
public record VectorStatus(
        String model,
        String serving,
        long embedded,
        long passages,
        boolean whole,
        String buildingProblem,
        String questionProblem,
        long questions,
        long byWordsAlone) {
    /** No embedding model is configured. */
    public static final VectorStatus OFF = new VectorStatus("", "", 0, 0, false, "", "", 0, 0);

    /** One line that says it. */
    public String line() {
        if (model.isEmpty()) {
            return "off";
        }
        StringBuilder line = new StringBuilder(model + ": " + embedded + " of " + passages + " passages");
        if (!whole && !serving.isEmpty()) {
            line.append("; answering: ").append(serving);
        }
        add(line, buildingProblem);
        if (!questionProblem.equals(buildingProblem)) {
            add(line, questionProblem);
        }
        return line.toString();
    }

    private static void add(StringBuilder line, String problem) {
        if (!problem.isEmpty()) {
            line.append("; ").append(problem);
        }
    }
}
