package org.mathassistant.infrastructure.hibernate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mathassistant.infrastructure.hibernate.DatabaseUrl.Vendor;

final class DatabaseUrlTest {
    @Test
    void credentialsBeforeTheHost_areTakenOutAndDecoded() {
        DatabaseUrl url =
                DatabaseUrl.postgresql("postgresql://ma%40th:p%3As+s@db.example:5433/courses?sslmode=require");
        assertThat(url.jdbc()).isEqualTo("jdbc:postgresql://db.example:5433/courses?sslmode=require");
        assertThat(url.user()).contains("ma@th");
        assertThat(url.password()).contains("p:s+s");
    }

    @Test
    void credentialsAsParameters_areLeftToTheDriver() {
        DatabaseUrl url = DatabaseUrl.postgresql("jdbc:postgresql://localhost/courses?user=u&password=secret");
        assertThat(url.jdbc()).isEqualTo("jdbc:postgresql://localhost/courses?user=u&password=secret");
        assertThat(url.user()).isEmpty();
        assertThat(url.password()).isEmpty();
    }

    @Test
    void aUserWithoutPassword_isTaken() {
        DatabaseUrl url = DatabaseUrl.postgresql("jdbc:postgresql://math@localhost/courses");
        assertThat(url.user()).contains("math");
        assertThat(url.password()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"jdbc:mysql://localhost/secret", "localhost/secret", "jdbc:postgresql:secret", "http://secret"})
    void anotherForm_isRefusedWithoutRepeatingIt(String url) {
        assertThatThrownBy(() -> DatabaseUrl.postgresql(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("DATABASE_URL")
                .hasMessageNotContaining("secret");
    }

    @Test
    void itsText_neverShowsAPassword() {
        assertThat(DatabaseUrl.postgresql("postgresql://u:secret@h/d").toString())
                .isEqualTo("postgresql database");
        assertThat(DatabaseUrl.embedded(Path.of("data")).vendor()).isEqualTo(Vendor.H2);
    }
}
