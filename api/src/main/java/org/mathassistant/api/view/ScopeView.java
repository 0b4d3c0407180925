package org.mathassistant.api.view;

import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.request.Scope;

/** What requests in a conversation take where they leave it out; null where it says nothing. */
public record ScopeView(
        @Nullable String course,
        @Nullable String chapter,
        @Nullable String kind,
        @Nullable String number,
        @Nullable String language,
        @Nullable String level,
        String mode) {

    static ScopeView of(Scope scope) {
        return new ScopeView(
                scope.course().map(CourseId::value).orElse(null),
                Known.orNull(scope.chapter()),
                scope.kind().map(BlockKind::code).orElse(null),
                Known.orNull(scope.number()),
                scope.language().map(Language::code).orElse(null),
                Known.orNull(scope.level()),
                scope.mode().code());
    }
}
