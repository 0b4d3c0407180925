package org.mathassistant.api.edge;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mathassistant.api.ApiSettings;
import org.mathassistant.api.openai.OpenAiApplication;
import org.mathassistant.api.openai.OpenAiError;
import org.mathassistant.api.problem.Problems;
import org.mathassistant.api.request.RequestLanguage;
import org.mathassistant.application.task.Fields;
import org.mathassistant.domain.error.Problem;
import org.mathassistant.domain.error.ProblemCode;

/** Stands before everything, pages and API alike: turns foreign hosts and sites away and sets the security headers. */
@WebFilter(filterName = "edge", urlPatterns = "/*", asyncSupported = true)
public class EdgeFilter implements Filter {

    private final ApiSettings settings;

    @Inject
    public EdgeFilter(ApiSettings settings) {
        this.settings = settings;
    }

    @Override
    public void doFilter(ServletRequest anyRequest, ServletResponse anyResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) anyRequest;
        HttpServletResponse response = (HttpServletResponse) anyResponse;
        SecurityHeaders.ALL.forEach(response::setHeader);
        FileCaching.of(path(request)).ifPresent(caching -> response.setHeader("Cache-Control", caching));
        Optional<Problem> refusal = refusal(request);
        if (refusal.isPresent()) {
            refuse(refusal.get(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void refuse(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (path(request).startsWith(OpenAiApplication.PATH + "/")) {
            OpenAiError.write(problem, RequestLanguage.of(request), response);
        } else {
            Problems.write(problem, RequestLanguage.of(request), response);
        }
    }

    private Optional<Problem> refusal(HttpServletRequest request) {
        @Nullable String host = request.getHeader("Host");
        if (!SameSite.knowsHost(host, settings.hosts())) {
            return Optional.of(Problem.of(
                    ProblemCode.UNKNOWN_HOST,
                    Fields.shortened(host == null ? "" : host),
                    String.join(", ", new TreeSet<>(settings.hosts()))));
        }
        if (!SameSite.mayChange(
                request.getMethod(), request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), host)) {
            return Optional.of(Problem.of(ProblemCode.CROSS_ORIGIN));
        }
        return Optional.empty();
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
