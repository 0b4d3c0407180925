package org.mathassistant.infrastructure.hibernate;

final class PostgresqlCoursePublisherIT extends CoursePublisherContract {
    @Override
    String databaseUrl() {
        return RealPostgresql.emptyDatabase();
    }
}
