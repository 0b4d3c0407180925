package org.mathassistant.infrastructure.hibernate;

final class H2CourseRepositoryTest extends CourseRepositoryContract {
    @Override
    String databaseUrl() {
        return "";
    }
}
