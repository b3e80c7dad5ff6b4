package dev.assay.api;

import static io.restassured.RestAssured.given;

import dev.assay.access.Role;
import dev.assay.access.Tokens;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.UUID;
import javax.sql.DataSource;

/** New callers with real tokens, and requests in their name. */
@Singleton
public final class People {
    private final Tokens tokens;

    People(DataSource database, InstantSource clock) {
        this.tokens = new Tokens(database, clock);
    }

    /** A caller whom nobody has seen before. */
    Person someone(Role role) {
        String name = role.word() + "-" + UUID.randomUUID();
        return new Person(name, tokens.create(role, name).secret());
    }

    Tokens tokens() {
        return tokens;
    }

    record Person(String name, String token) {
        RequestSpecification asks() {
            return given().header("Authorization", "Bearer " + token);
        }

        RequestSpecification sends(String json) {
            return asks().contentType(ContentType.JSON).body(json);
        }

        /** Hands in a right solution of demo/sum; its id. */
        String submits() {
            return sends(SUM)
                    .post("/api/v1/submissions")
                    .then()
                    .statusCode(202)
                    .extract()
                    .path("id");
        }
    }

    static final String SUM = """
            {"exercise": "demo/sum", "language": "python", "files": {"solution.py": "print(3)\\n"}}""";
}
