package org.mathassistant.api.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.mathassistant.api.ApiSettings;
import org.mathassistant.api.edge.ChangesCourses;
import org.mathassistant.api.json.JsonReplies;
import org.mathassistant.api.request.Call;
import org.mathassistant.api.request.Query;
import org.mathassistant.api.upload.CourseUpload;
import org.mathassistant.api.upload.MultipartRequest;
import org.mathassistant.api.upload.UploadReader;
import org.mathassistant.api.view.CourseView;
import org.mathassistant.api.view.PageView;
import org.mathassistant.application.MathAssistantFacade;
import org.mathassistant.application.task.Fields;
import org.mathassistant.domain.course.Course;
import org.mathassistant.domain.error.InvalidInput;
import org.mathassistant.domain.error.NotFound;
import org.mathassistant.domain.error.ProblemCode;

/** All courses. */
@Path("courses")
@Dependent
@Produces(Replies.JSON)
public class CoursesResource {

    private static final Set<String> PARAMETERS = Set.of("after", "limit");

    private final MathAssistantFacade assistant;
    private final Work work;
    private final UploadReader uploads;

    @Inject
    public CoursesResource(MathAssistantFacade assistant, Work work, ApiSettings settings) {
        this.assistant = assistant;
        this.work = work;
        this.uploads = new UploadReader(settings.uploads());
    }

    @GET
    public CompletionStage<Response> list(@Context HttpServletRequest request) {
        Fields query = Query.of(request, PARAMETERS);
        int limit = Query.limit(query);
        Optional<String> after = query.text("after");
        Call call = Call.of(request);
        return work.answer(() -> {
            List<Course> rest = behind(after, assistant.courses().list(call.caller()));
            return JsonReplies.ok(PageView.of(
                    rest, limit, CourseView::of, course -> course.id().value()));
        });
    }

    @POST
    @ChangesCourses
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public CompletionStage<Response> add(@Context HttpServletRequest request) {
        CourseUpload upload = uploads.read(multipart(request));
        return work.answer(
                () -> Receipts.reply(assistant.ingestion().submit(upload.title(), upload.language(), upload.files())));
    }

    private static MultipartRequest multipart(HttpServletRequest request) {
        try {
            return new MultipartRequest(
                    request.getContentType(), request.getContentLengthLong(), request.getInputStream());
        } catch (IOException cutOff) {
            throw new InvalidInput(ProblemCode.UPLOAD_TRUNCATED);
        }
    }

    private static List<Course> behind(Optional<String> after, List<Course> all) {
        if (after.isEmpty()) {
            return all;
        }
        List<String> ids = all.stream().map(course -> course.id().value()).toList();
        int at = ids.indexOf(after.get());
        if (at < 0) {
            throw new NotFound(ProblemCode.UNKNOWN_COURSE, Fields.shortened(after.get()));
        }
        return all.subList(at + 1, all.size());
    }
}
