package org.mathassistant.infrastructure.hibernate;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;
import org.hibernate.engine.transaction.jta.platform.internal.NoJtaPlatform;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.backend.lucene.cfg.LuceneBackendSettings;
import org.hibernate.search.backend.lucene.cfg.LuceneIndexSettings;
import org.hibernate.search.engine.cfg.BackendSettings;
import org.hibernate.search.mapper.orm.cfg.HibernateOrmMapperSettings;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;
import org.mathassistant.domain.course.Language;

/** Boots Hibernate by itself, the same way in a program and in a server that has its own persistence. */
final class Sessions {
    private static final int JDBC_BATCH = 100;
    private static final List<Class<?>> ROWS =
            List.of(CourseRow.class, PassageRow.class, PendingRow.class, JobRow.class, AssignmentRow.class);

    private Sessions() {}

    static SessionFactory open(DataSource database, Path indexFolder) {
        var registry = new BootstrapServiceRegistryBuilder()
                .applyClassLoader(Sessions.class.getClassLoader())
                .build();
        Configuration configuration = new Configuration(registry);
        ROWS.forEach(configuration::addAnnotatedClass);
        configuration.addProperties(orm(database));
        configuration.addProperties(search(indexFolder));
        return configuration.buildSessionFactory();
    }

    private static Properties orm(DataSource database) {
        Properties settings = new Properties();
        settings.put(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, database);
        settings.put(AvailableSettings.JTA_PLATFORM, NoJtaPlatform.INSTANCE);
        settings.put(AvailableSettings.TRANSACTION_COORDINATOR_STRATEGY, "jdbc");
        settings.put(AvailableSettings.CONNECTION_PROVIDER_DISABLES_AUTOCOMMIT, true);
        settings.put(AvailableSettings.STATEMENT_BATCH_SIZE, JDBC_BATCH);
        settings.put(AvailableSettings.ORDER_INSERTS, true);
        settings.put(AvailableSettings.ORDER_UPDATES, true);
        settings.put(AvailableSettings.JAKARTA_VALIDATION_MODE, "none");
        settings.put(AvailableSettings.JSON_FORMAT_MAPPER, new NoDocuments());
        settings.put(AvailableSettings.XML_FORMAT_MAPPER, new NoDocuments());
        return settings;
    }

    /** Rows reach the index when {@link IndexWriting} says so, not whenever Hibernate sees them change. */
    private static Properties search(Path indexFolder) {
        Properties settings = new Properties();
        settings.put(HibernateOrmMapperSettings.INDEXING_LISTENERS_ENABLED, false);
        HibernateOrmSearchMappingConfigurer mapping = PassageIndex::map;
        settings.put(HibernateOrmMapperSettings.MAPPING_CONFIGURER, mapping);
        settings.put(backend(LuceneIndexSettings.DIRECTORY_ROOT), indexFolder.toString());
        settings.put(backend(LuceneBackendSettings.LUCENE_VERSION), IndexFolder.luceneVersion());
        LuceneAnalysisConfigurer analysis = context -> {
            for (Language language : Language.values()) {
                context.analyzer(language.code()).instance(CourseAnalyzer.indexing(language));
            }
        };
        settings.put(backend(LuceneBackendSettings.ANALYSIS_CONFIGURER), analysis);
        return settings;
    }

    private static String backend(String setting) {
        return BackendSettings.backendKey(setting);
    }
}
