package org.mathassistant.infrastructure.hibernate;

final class H2JobRepositoryTest extends JobRepositoryContract {
    @Override
    String databaseUrl() {
        return "";
    }
}
