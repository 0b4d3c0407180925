package org.mathassistant.infrastructure.hibernate;

final class PostgresqlSessionStoreIT extends DatabaseSessionStoreContract {
    @Override
    String databaseUrl() {
        return RealPostgresql.emptyDatabase();
    }
}
