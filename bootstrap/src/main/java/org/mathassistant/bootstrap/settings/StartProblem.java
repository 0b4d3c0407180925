package org.mathassistant.bootstrap.settings;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.course.Language;

/** What stops a start, in one line that says what to do. */
public final class StartProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * The system property by which the application tells the launcher, in whose class loader it does not live, that it
     * can't start: the line of its problem.
     */
    public static final String PROPERTY = "mathassistant.start.problem";

    private final Reason reason;
    private final transient Object[] arguments;

    public StartProblem(Reason reason, @Nullable Exception cause, Object... arguments) {
        super(String.format(Locale.ROOT, reason.english, arguments), cause);
        this.reason = reason;
        this.arguments = arguments.clone();
    }

    public Reason reason() {
        return reason;
    }

    /** The line, in this language. */
    public String line(Language language) {
        return String.format(Locale.ROOT, language == Language.FR ? reason.french : reason.english, arguments);
    }

    /** Why a start is not possible. */
    public enum Reason {
        BAD_SETTING("The setting %s is \"%s\"; allowed: %s.", "Le réglage %s vaut « %s » ; valeurs permises : %s."),
        PORT_TAKEN(
                "Port %2$s on %1$s is taken by another program. Stop it, or set HTTP_PORT to a free port.",
                "Le port %2$s sur %1$s est pris par un autre programme. Arrêtez-le, ou donnez à HTTP_PORT un port libre."),
        BAD_HOST(
                "The address %s is not one of this machine. Set HTTP_HOST to 127.0.0.1, 0.0.0.0 or an address of its own.",
                "L’adresse %s n’est pas une adresse de cette machine. Donnez à HTTP_HOST 127.0.0.1, 0.0.0.0 ou l’une des siennes."),
        FOLDER_NOT_WRITABLE(
                "The data folder %s can't be written. Give this user the right to, or set DATA_DIR to another folder.",
                "Le dossier de données %s n’est pas accessible en écriture. Donnez-en le droit à cet utilisateur, ou indiquez un autre dossier dans DATA_DIR."),
        FOLDER_IN_USE(
                "The data folder %s is in use by another server. Stop it, or set DATA_DIR to another folder.",
                "Le dossier de données %s est utilisé par un autre serveur. Arrêtez-le, ou indiquez un autre dossier dans DATA_DIR."),
        FOLDER_NEWER(
                "The data folder %s was written by a newer version (format %s, this one knows %s). Start that version, or set DATA_DIR to another folder.",
                "Le dossier de données %s a été écrit par une version plus récente (format %s, celle-ci connaît %s). Démarrez cette version, ou indiquez un autre dossier dans DATA_DIR."),
        DATABASE_UNREACHABLE(
                "The database at DATABASE_URL can't be used: %s.",
                "La base de données de DATABASE_URL est inutilisable : %s."),
        NO_REDIS_URL(
                "CACHE_BACKEND is \"redis\", but REDIS_URL is not set. Set it to redis://host:6379, or CACHE_BACKEND to \"auto\".",
                "CACHE_BACKEND vaut « redis », mais REDIS_URL n’est pas réglé. Donnez-lui redis://hôte:6379, ou à CACHE_BACKEND la valeur « auto »."),
        NO_EMBEDDING_MODEL(
                "EMBEDDING_PROVIDER is set, but EMBEDDING_MODEL is not. Set it to the name of an embedding model, or EMBEDDING_PROVIDER to \"none\".",
                "EMBEDDING_PROVIDER est réglé, mais pas EMBEDDING_MODEL. Donnez-lui le nom d’un modèle de plongement, ou à EMBEDDING_PROVIDER la valeur « none »."),
        FALLBACK_ALONE(
                "LLM_FALLBACK_PROVIDER is set, but LLM_PROVIDER is not: there is no model to stand in for. Set LLM_PROVIDER.",
                "LLM_FALLBACK_PROVIDER est réglé, mais pas LLM_PROVIDER : il n’y a pas de modèle à remplacer. Réglez LLM_PROVIDER."),
        UNEXPECTED(
                "The server could not start: %s. Details are in the log above.",
                "Le serveur n’a pas pu démarrer : %s. Les détails sont dans le journal ci-dessus.");

        private final String english;
        private final String french;

        Reason(String english, String french) {
            this.english = english;
            this.french = french;
        }
    }
}
