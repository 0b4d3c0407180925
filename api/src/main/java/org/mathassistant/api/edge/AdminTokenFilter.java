package org.mathassistant.api.edge;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.mathassistant.api.ApiSettings;
import org.mathassistant.domain.error.Forbidden;
import org.mathassistant.domain.error.ProblemCode;

/** Lets only the administrator change courses where the settings say so. */
@Provider
@ChangesCourses
@Priority(Priorities.AUTHORIZATION)
public class AdminTokenFilter implements ContainerRequestFilter {

    private static final String SCHEME = "bearer ";

    private final ApiSettings settings;

    @Inject
    public AdminTokenFilter(ApiSettings settings) {
        this.settings = settings;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (settings.writesNeedToken() && !carriesToken(request.getHeaderString(HttpHeaders.AUTHORIZATION))) {
            throw new Forbidden(ProblemCode.TOKEN_REQUIRED);
        }
    }

    private boolean carriesToken(@Nullable String authorization) {
        return authorization != null
                && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && settings.adminToken()
                        .map(token -> same(
                                token, authorization.substring(SCHEME.length()).strip()))
                        .orElse(false);
    }

    /** In a time that does not tell how much of it was right. */
    private static boolean same(String token, String given) {
        return MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
