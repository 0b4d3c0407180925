package org.mathassistant.api.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.mathassistant.api.edge.AdminTokenFilter;
import org.mathassistant.api.problem.ThrowableMapper;
import org.mathassistant.api.problem.WebApplicationExceptionMapper;

/** The REST API. Its parts are named, so that nothing else on the class path becomes one. */
@ApplicationPath(RestApplication.PATH)
public class RestApplication extends Application {

    /** Where it begins, without a slash at the end. */
    public static final String PATH = "/api/v1";

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                CoursesResource.class,
                CourseResource.class,
                PassageResource.class,
                JobResource.class,
                SearchResource.class,
                TaskResource.class,
                DispatchResource.class,
                BatchResource.class,
                SessionsResource.class,
                SessionCountResource.class,
                SessionResource.class,
                AdminTokenFilter.class,
                ThrowableMapper.class,
                WebApplicationExceptionMapper.class);
    }

    /** Events must leave at once, so the server may not collect output; and no WADL. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.contentLength.buffer", 0, "jersey.config.server.wadl.disableWadl", true);
    }
}
