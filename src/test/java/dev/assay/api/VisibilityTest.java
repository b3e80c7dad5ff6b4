package dev.assay.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.assay.access.Role;
import dev.assay.postgres.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(DemoExercises.class)
@SuppressWarnings("NullAway.Init")
class VisibilityTest {
    @Inject
    People people;

    @ParameterizedTest
    @EnumSource(names = {"LEARNER", "PIPELINE"})
    void theyFindOnlyTheirOwn(Role role) {
        var owner = people.someone(role);
        var other = people.someone(role);
        String id = owner.submits();

        owner.asks().get("/api/v1/submissions/" + id).then().statusCode(200);
        other.asks()
                .get("/api/v1/submissions/" + id)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:assay:problem:unknown-submission"));
        other.asks().get("/api/v1/submissions").then().body("items", hasSize(0));
        other.asks()
                .queryParam("owner", owner.name())
                .get("/api/v1/submissions")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @ParameterizedTest
    @EnumSource(names = {"INSTRUCTOR", "OPERATOR"})
    void theyFindEverybodys(Role role) {
        var learner = people.someone(Role.LEARNER);
        String id = learner.submits();
        var reader = people.someone(role);

        reader.asks().get("/api/v1/submissions/" + id).then().statusCode(200).body("owner", equalTo(learner.name()));
        reader.asks().get("/api/v1/submissions").then().body("items.id", hasItem(id));
        reader.asks()
                .queryParam("owner", learner.name())
                .get("/api/v1/submissions")
                .then()
                .body("items.id", equalTo(List.of(id)));
    }

    @Test
    void listsArePagedAndHoldOutcomesOnly() {
        var learner = people.someone(Role.LEARNER);
        var sent = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            sent.addFirst(learner.submits());
        }

        var listed = new ArrayList<String>();
        String cursor = null;
        do {
            var request = learner.asks().queryParam("exercise", "demo/sum").queryParam("limit", 2);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/api/v1/submissions")
                    .then()
                    .statusCode(200)
                    .body("items[0].keySet()", hasSize(9));
            listed.addAll(page.extract().path("items.id"));
            cursor = page.extract().path("nextCursor");
        } while (cursor != null);

        assertThat(listed).isEqualTo(sent);
        learner.asks()
                .queryParam("exercise", "demo/add")
                .get("/api/v1/submissions")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void anExerciseShowsNothingHidden() {
        people.someone(Role.LEARNER)
                .asks()
                .get("/api/v1/exercises/demo/sum")
                .then()
                .statusCode(200)
                .body("slug", equalTo("demo/sum"))
                .body("title", equalTo("The Sum"))
                .body("kind", equalTo("stdio"))
                .body("maxScore", equalTo(100))
                .body("languages", equalTo(List.of("python", "ruby")))
                .body("starters.ruby.'parts.rb'", equalTo("# more\n"))
                .body("limits.cpuMillis", equalTo(1000))
                .body("statement.markdown", containsString("<script>"))
                .body(
                        "statement.html",
                        equalTo(
                                "<p>Print the <em>sum</em> of two numbers. &lt;script&gt;alert(1)&lt;/script&gt;</p>\n"))
                .body("groups.name", equalTo(List.of("examples", "secret")))
                .body("samples", hasSize(1))
                .body("samples[0].input", equalTo("1 2\n"))
                .body("samples[0].expected", equalTo("3\n"))
                .body(not(containsString("secret-")));
    }

    @Test
    void aFunctionIsShownWithItsSignature() {
        people.someone(Role.LEARNER)
                .asks()
                .get("/api/v1/exercises/demo/add")
                .then()
                .body("function", equalTo("add_all(values: int[], start: int): int"))
                .body("samples[0].input", equalTo("[[1,2],3]"))
                .body("samples[0].expected", equalTo("6"))
                .body(not(containsString("424242")));
    }

    @Test
    void exercisesAreListedInPages() {
        var learner = people.someone(Role.LEARNER);

        learner.asks()
                .get("/api/v1/exercises")
                .then()
                .body("items.slug", equalTo(List.of("demo/add", "demo/sum")))
                .body("nextCursor", nullValue());
        learner.asks()
                .get("/api/v1/exercises?limit=1")
                .then()
                .body("items.slug", equalTo(List.of("demo/add")))
                .body("nextCursor", equalTo("demo/add"));
        learner.asks()
                .get("/api/v1/exercises?limit=1&cursor=demo/add")
                .then()
                .body("items.slug", equalTo(List.of("demo/sum")))
                .body("nextCursor", nullValue());
    }

    @ParameterizedTest
    @EnumSource(names = {"LEARNER", "PIPELINE"})
    void theyAreNotToldWhatIsWrongWithAPackage(Role role) {
        var caller = people.someone(role);

        caller.asks()
                .get("/api/v1/exercise-problems")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:assay:problem:forbidden"))
                .body(not(containsString("torn")));
        caller.asks()
                .get("/api/v1/exercises/demo/torn")
                .then()
                .statusCode(404)
                .body(not(containsString("secret-difficulty")));
    }

    @ParameterizedTest
    @EnumSource(names = {"INSTRUCTOR", "OPERATOR"})
    void theyAreToldWhatIsWrongWithAPackage(Role role) {
        var caller = people.someone(role);

        caller.asks()
                .get("/api/v1/exercise-problems?limit=1")
                .then()
                .statusCode(200)
                .body("items.slug", equalTo(List.of("demo/torn")))
                .body("nextCursor", nullValue())
                .body("items[0].problems.severity", hasItem("error"))
                .body(
                        "items[0].problems.find { it.file == 'exercise.yaml' && it.line == 6 }.message",
                        containsString("secret-difficulty"))
                .body("items[0].problems.file", hasItem("statement.md"));
        caller.asks().get("/api/v1/exercise-problems?cursor=demo/torn").then().body("items", hasSize(0));
    }
}
