package org.mathassistant.infrastructure.hibernate;

final class H2PassageRepositoryTest extends PassageRepositoryContract {
    @Override
    String databaseUrl() {
        return "";
    }
}
