package org.mathassistant.api.edge;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mathassistant.api.problem.Problems;
import org.mathassistant.api.request.RequestLanguage;
import org.mathassistant.domain.error.Problem;

/**
 * Says as a problem what the server itself refuses outside the API, in place of its own page, which names the server
 * and may show a stack trace. {@code META-INF/web-fragment.xml} sends all errors here.
 */
@WebServlet(name = "error", urlPatterns = ErrorPage.PATH, asyncSupported = true)
public class ErrorPage extends HttpServlet {

    static final String PATH = "/error";

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problems.write(problem(request), RequestLanguage.of(request), response);
    }

    private static Problem problem(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            return Problems.of(failure);
        }
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? code
                : HttpServletResponse.SC_NOT_FOUND;
        return Problems.ofStatus(status, request);
    }
}
