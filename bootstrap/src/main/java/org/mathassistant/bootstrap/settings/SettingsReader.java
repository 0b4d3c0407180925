package org.mathassistant.bootstrap.settings;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns texts into typed values, or says what a setting may be. */
final class SettingsReader {
    private final Function<String, Optional<String>> source;

    SettingsReader(Function<String, Optional<String>> source) {
        this.source = source;
    }

    String text(String name, String otherwise) {
        return value(name).orElse(otherwise);
    }

    int integer(String name, int otherwise, int min, int max) {
        return (int) number(name, otherwise, min, max);
    }

    long number(String name, long otherwise, long min, long max) {
        String allowed = min + "…" + max;
        return value(name)
                .map(text -> {
                    try {
                        long number = Long.parseLong(text);
                        if (number >= min && number <= max) {
                            return number;
                        }
                    } catch (NumberFormatException e) {
                        throw malformed(name, text, allowed, e);
                    }
                    throw malformed(name, text, allowed, null);
                })
                .orElse(otherwise);
    }

    /** ISO 8601 ("PT30S"). */
    Duration duration(String name, Duration otherwise, Duration min, Duration max) {
        return value(name)
                .map(text -> {
                    try {
                        Duration duration = Duration.parse(text);
                        if (duration.compareTo(min) >= 0 && duration.compareTo(max) <= 0) {
                            return duration;
                        }
                    } catch (DateTimeParseException e) {
                        throw malformed(name, text, min + "…" + max, e);
                    }
                    throw malformed(name, text, min + "…" + max, null);
                })
                .orElse(otherwise);
    }

    boolean flag(String name, boolean otherwise) {
        return Boolean.parseBoolean(choice(name, Boolean.toString(otherwise), "true", "false"));
    }

    <E extends Enum<E>> E constant(String name, E otherwise) {
        String[] allowed = Arrays.stream(otherwise.getDeclaringClass().getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
        String chosen = choice(name, otherwise.name().toLowerCase(Locale.ROOT), allowed);
        return Enum.valueOf(otherwise.getDeclaringClass(), chosen.toUpperCase(Locale.ROOT));
    }

    String choice(String name, String otherwise, String... allowed) {
        String chosen = value(name).orElse(otherwise).toLowerCase(Locale.ROOT);
        if (!List.of(allowed).contains(chosen)) {
            throw malformed(name, chosen, String.join(", ", allowed), null);
        }
        return chosen;
    }

    /** A text that must be there. */
    String required(String name, String examples) {
        return value(name).orElseThrow(() -> malformed(name, "", examples, null));
    }

    /** From 0 on. */
    BigDecimal decimal(String name, BigDecimal otherwise, BigDecimal max) {
        String allowed = "0…" + max.toPlainString();
        return value(name)
                .map(text -> {
                    try {
                        BigDecimal number = new BigDecimal(text);
                        if (number.signum() >= 0 && number.compareTo(max) <= 0) {
                            return number;
                        }
                    } catch (NumberFormatException e) {
                        throw malformed(name, text, allowed, e);
                    }
                    throw malformed(name, text, allowed, null);
                })
                .orElse(otherwise);
    }

    /** The address of a service, without a slash at the end. It may hold a password, so its value is never repeated. */
    String webAddress(String name, String otherwise) {
        String address = text(name, otherwise).replaceAll("/+$", "");
        try {
            URI uri = new URI(address);
            if (uri.getHost() != null && Set.of("http", "https").contains(String.valueOf(uri.getScheme()))) {
                return address;
            }
        } catch (URISyntaxException e) {
            throw malformed(name, "***", "http://host:port/path, https://…", null);
        }
        throw malformed(name, "***", "http://host:port/path, https://…", null);
    }

    Path path(String name, String otherwise) {
        String text = text(name, otherwise);
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw malformed(name, text, "/…", e);
        }
    }

    /** A URL may hold a password, so its value is never repeated. */
    String url(String name, String... schemes) {
        String url = text(name, "");
        if (!url.isEmpty() && Arrays.stream(schemes).noneMatch(url::startsWith)) {
            throw malformed(name, "***", String.join("…, ", schemes) + "…", null);
        }
        return url;
    }

    private Optional<String> value(String name) {
        return source.apply(name).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static StartProblem malformed(String name, String value, String allowed, @Nullable Exception cause) {
        return new StartProblem(StartProblem.Reason.BAD_SETTING, cause, name, value, allowed);
    }
}
