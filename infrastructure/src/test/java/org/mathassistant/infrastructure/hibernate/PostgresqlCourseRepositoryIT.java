package org.mathassistant.infrastructure.hibernate;

final class PostgresqlCourseRepositoryIT extends CourseRepositoryContract {
    @Override
    String databaseUrl() {
        return RealPostgresql.emptyDatabase();
    }
}
