package org.mathassistant.infrastructure.hibernate;

final class H2SessionStoreTest extends DatabaseSessionStoreContract {
    @Override
    String databaseUrl() {
        return "";
    }
}
