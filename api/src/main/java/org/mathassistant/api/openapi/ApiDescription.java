package org.mathassistant.api.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASModelReader;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.info.Info;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.mathassistant.api.problem.ProblemView;
import org.mathassistant.api.rest.RestApplication;
import org.mathassistant.api.rest.SessionResource;
import org.mathassistant.api.view.AnswerView;
import org.mathassistant.api.view.BatchView;
import org.mathassistant.api.view.CourseView;
import org.mathassistant.api.view.DispatchView;
import org.mathassistant.api.view.JobView;
import org.mathassistant.api.view.OutlineView;
import org.mathassistant.api.view.PassageView;
import org.mathassistant.api.view.SearchView;
import org.mathassistant.api.view.SessionView;
import org.mathassistant.api.view.TurnView;
import org.mathassistant.application.routing.Dispatching;
import org.mathassistant.application.task.ScopeFields;
import org.mathassistant.application.task.Tasks;

/** The whole description. Named in {@code META-INF/microprofile-config.properties}. */
public class ApiDescription implements OASModelReader {

    private final Paths paths = OASFactory.createPaths();

    @Override
    public OpenAPI buildModel() {
        addCourses();
        addCourse();
        addReading();
        addAsking();
        addSessions();
        return OASFactory.createOpenAPI()
                .openapi("3.0.3")
                .info(info())
                .paths(paths)
                .components(OASFactory.createComponents()
                        .addSchema(Calls.PROBLEM, ViewSchemas.of(ProblemView.class))
                        .addSecurityScheme(Calls.ADMIN, Calls.adminToken()));
    }

    private static Info info() {
        return OASFactory.createInfo()
                .title("Math Assistant")
                .version("1")
                .description("Answers from your own mathematics course, with its sources.")
                .license(OASFactory.createLicense().name("Apache-2.0"));
    }

    private void addCourses() {
        PathItem courses = at("/courses");
        courses.setGET(Calls.get("The courses, by title", ViewSchemas.page(CourseView.class), "after", "limit"));
        courses.setPOST(Calls.admin(Calls.accepting("Takes a new course", Calls.upload())));
    }

    private void addCourse() {
        Schema outline = ViewSchemas.of(OutlineView.class);
        PathItem course = at("/courses/{id}", "id");
        course.setGET(Calls.get("The outline of a course", outline));
        course.setPATCH(Calls.admin(Calls.json("Gives a course another title", Schemas.of("title"), outline)));
        course.setDELETE(Calls.admin(Calls.without("Removes a course")));
        at("/courses/{id}/files/{name}", "id", "name")
                .setPUT(Calls.admin(Calls.accepting("Replaces one file of a course", Calls.bytes())));
    }

    private void addReading() {
        String[] parameters = {"chapter", "kind", "after", "limit"};
        at("/courses/{id}/passages", "id")
                .setGET(Calls.get(
                        "The passages of a course, in reading order", ViewSchemas.page(PassageView.class), parameters));
        at("/passages/{id}", "id")
                .setGET(Calls.get(
                        "One passage, also one that its course no longer holds", ViewSchemas.of(PassageView.class)));
        at("/passages/{id}/page", "id")
                .setGET(Calls.image("The page of a PDF that the passage stands on", "page", "width"));
        Schema job = ViewSchemas.of(JobView.class);
        PathItem jobs = at("/jobs/{id}", "id");
        jobs.setGET(Calls.streaming(Calls.get("Where a job stands; as events, until it ends", job)));
        jobs.setDELETE(Calls.admin(Calls.get("Cancels a job that has not ended", job)));
    }

    private void addAsking() {
        Schema found = ViewSchemas.of(SearchView.class);
        at("/search").setPOST(Calls.json("Finds the passages that a text is about", Schemas.search(), found));
        Tasks.fields().forEach((task, own) -> at("/tasks/" + task)
                .setPOST(Calls.streaming(Calls.json(
                        "Runs the task; as events step, passages, token, then done or error",
                        Schemas.of(own, ScopeFields.NAMES),
                        ViewSchemas.of(AnswerView.class)))));
        at("/dispatch")
                .setPOST(Calls.streaming(Calls.json(
                        "Finds the task that a text asks for and runs it; as events, the first step names it",
                        Schemas.of(Dispatching.FIELDS).addRequired(Dispatching.TEXT),
                        ViewSchemas.of(DispatchView.class))));
        at("/batch")
                .setPOST(Calls.json(
                        "Runs several tasks; their results in order, each an answer or a problem",
                        Schemas.of("jobs"),
                        ViewSchemas.of(BatchView.class)));
    }

    private void addSessions() {
        Schema session = ViewSchemas.of(SessionView.class);
        PathItem sessions = at("/sessions");
        sessions.setPOST(Calls.get("Begins a conversation", ViewSchemas.of(SessionView.IdView.class)));
        sessions.setGET(Calls.admin(Calls.get(
                "The caller's conversations, last used first",
                ViewSchemas.page(SessionView.SummaryView.class),
                "q",
                "after",
                "limit")));
        at("/sessions/count")
                .setGET(Calls.get("How many conversations there are", ViewSchemas.of(SessionView.CountView.class)));
        PathItem one = at("/sessions/{id}", "id");
        one.setGET(Calls.get("A conversation with its history", session));
        one.setPATCH(Calls.json("Gives a conversation a title", Schemas.of("title"), session));
        one.setDELETE(Calls.without("Removes a conversation"));
        PathItem scope = at("/sessions/{id}/scope", "id");
        scope.setPUT(
                Calls.json("Sets what requests take that leave it out", Schemas.of(SessionResource.SCOPE), session));
        scope.setDELETE(Calls.get("Takes the scope away", session));
        PathItem pin = at("/sessions/{id}/pin", "id");
        pin.setPUT(Calls.get("Has a conversation stay longer", session));
        pin.setDELETE(Calls.get("Has it stay as long as others", session));
        at("/sessions/{id}/forget", "id").setPOST(Calls.get("Takes the history away", session));
        at("/sessions/{id}/log", "id")
                .setGET(Calls.lines("The history, one turn on each line", ViewSchemas.of(TurnView.class)));
    }

    private PathItem at(String path, String... pathParameters) {
        PathItem item = OASFactory.createPathItem();
        for (String name : pathParameters) {
            item.addParameter(Calls.pathParameter(name));
        }
        paths.addPathItem(RestApplication.PATH + path, item);
        return item;
    }
}
