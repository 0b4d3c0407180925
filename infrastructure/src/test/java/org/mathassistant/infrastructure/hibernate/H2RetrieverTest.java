package org.mathassistant.infrastructure.hibernate;

final class H2RetrieverTest extends RetrieverContract {
    @Override
    String databaseUrl() {
        return "";
    }
}
