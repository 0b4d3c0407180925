package org.mathassistant.infrastructure.hibernate;

final class PostgresqlRetrieverIT extends RetrieverContract {
    @Override
    String databaseUrl() {
        return RealPostgresql.emptyDatabase();
    }
}
