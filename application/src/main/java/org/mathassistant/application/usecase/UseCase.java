package org.mathassistant.application.usecase;

import org.mathassistant.application.reuse.Reuse;
import org.mathassistant.application.scenario.TaskContext;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.request.Scope;

/** Something a caller asks for. Each is a record: its components are the input, {@link #perform} is the scenario. */
public interface UseCase {
    /** The name of the task in the API and in answers ("ask"). */
    String task();

    Scope scope();

    /** What of the input decides the answer, and how long it may be served again. */
    Reuse reuse();

    Answer perform(TaskContext context);
}
