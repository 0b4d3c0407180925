package org.mathassistant.infrastructure.hibernate;

final class PostgresqlPassageRepositoryIT extends PassageRepositoryContract {
    @Override
    String databaseUrl() {
        return RealPostgresql.emptyDatabase();
    }
}
