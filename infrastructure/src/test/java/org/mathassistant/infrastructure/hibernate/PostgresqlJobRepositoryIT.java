package org.mathassistant.infrastructure.hibernate;

final class PostgresqlJobRepositoryIT extends JobRepositoryContract {
    @Override
    String databaseUrl() {
        return RealPostgresql.emptyDatabase();
    }
}
