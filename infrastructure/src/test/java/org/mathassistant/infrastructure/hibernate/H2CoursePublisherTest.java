package org.mathassistant.infrastructure.hibernate;

final class H2CoursePublisherTest extends CoursePublisherContract {
    @Override
    String databaseUrl() {
        return "";
    }
}
