package org.mathassistant.bootstrap.server;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.mathassistant.api.ApiSettings;
import org.mathassistant.application.MathAssistantFacade;
import org.mathassistant.application.retrieval.MeaningSearch;
import org.mathassistant.bootstrap.settings.OperatorLanguage;
import org.mathassistant.bootstrap.settings.Settings;
import org.mathassistant.bootstrap.settings.StartProblem;
import org.mathassistant.bootstrap.settings.StartProblem.Reason;
import org.mathassistant.bootstrap.wiring.Assembly;
import org.mathassistant.infrastructure.microprofile.MicroProfileAdapters;

/** Opens the parts when the application starts, hands them to the resources, and closes them when it stops. */
@Singleton
public class ServerParts {
    private static final System.Logger LOG = System.getLogger(ServerParts.class.getName());

    private final Settings settings;
    private final Assembly assembly;
    private final Ready ready;

    @Inject
    ServerParts(MetricRegistry registry, Ready ready) {
        this.ready = ready;
        try {
            Config config = ConfigProvider.getConfig();
            settings = Settings.read(name -> config.getOptionalValue(name, String.class));
            assembly = Assembly.open(
                    settings,
                    MicroProfileAdapters.metrics(registry),
                    MicroProfileAdapters.modelMetrics(registry),
                    Clock.systemUTC());
            MeaningSearch meanings = assembly.facade().meanings();
            if (meanings != MeaningSearch.OFF) {
                MicroProfileAdapters.exportVectors(registry, meanings::status);
            }
        } catch (StartProblem problem) {
            throw leaveWord(problem);
        } catch (RuntimeException e) {
            throw leaveWord(new StartProblem(Reason.UNEXPECTED, e, e));
        }
    }

    /** Creates this bean with the application, not with its first request. */
    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        if (settings.sampleCourse() && assembly.folder().firstTime("sample-course")) {
            new SampleCourse(assembly.facade().ingestion()).add();
        }
        ready.when(assembly::isReady, assembly::details);
    }

    @PreDestroy
    void stop() {
        assembly.facade().close();
    }

    @Produces
    @Singleton
    MathAssistantFacade facade() {
        return assembly.facade();
    }

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    /**
     * On loopback, only this machine's users reach the server; who listens elsewhere must show the administrator's token
     * to change courses.
     */
    @Produces
    @Singleton
    ApiSettings apiSettings() {
        boolean local = Set.of("127.0.0.1", "localhost", "::1").contains(settings.httpHost());
        return new ApiSettings(
                settings.maxBodyBytes(),
                settings.uploadLimits(),
                local ? ApiSettings.LOOPBACK_HOSTS : Set.of(),
                local ? Optional.empty() : Optional.of(assembly.folder().adminToken()),
                !local,
                ApiSettings.DEFAULT_HEARTBEAT);
    }

    /** The launcher, in another class loader, reads it, says it and ends the process. */
    private static StartProblem leaveWord(StartProblem problem) {
        LOG.log(System.Logger.Level.DEBUG, "the application can't start", problem);
        System.setProperty(StartProblem.PROPERTY, problem.line(OperatorLanguage.get()));
        return problem;
    }
}
