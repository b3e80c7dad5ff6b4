package dev.assay.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.assay.access.Role;
import dev.assay.postgres.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(DemoExercises.class)
@SuppressWarnings("NullAway.Init")
class RefusalsTest {
    @Inject
    People people;

    private People.Person learner;

    @BeforeEach
    void learner() {
        learner = people.someone(Role.LEARNER);
    }

    @AfterEach
    void nothingWasQueued() {
        learner.asks().get("/api/v1/submissions").then().statusCode(200).body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"language": "python", "files": {"solution.py": "1"}}                            | 400 | invalid-request
            {"exercise": "no/such", "language": "python", "files": {"solution.py": "1"}}     | 404 | unknown-exercise
            {"exercise": "../demo/sum", "language": "python", "files": {"solution.py": "1"}} | 404 | unknown-exercise
            {"exercise": "demo/sum", "language": "cobol85", "files": {"solution.py": "1"}}   | 422 | unknown-language
            {"exercise": "demo/add", "language": "ruby", "files": {"solution.rb": "1"}}      | 422 | unknown-language
            {"exercise": "demo/sum", "files": {"solution": "1"}}                             | 422 | unknown-language
            {"exercise": "demo/sum", "files": {"solution.py": "1", "solution.rb": "1"}}      | 422 | unknown-language
            {"exercise": "demo/sum", "language": "python", "files": {}}                      | 422 | invalid-files
            {"exercise": "demo/sum", "language": "python"}                                   | 422 | invalid-files
            {"exercise": "demo/sum", "language": "python", "files": {"solution.py": null}}   | 422 | invalid-files
            {"exercise": "demo/sum", "language": "python", "files": {"solution.py": 1}}      | 400 | malformed-json
            {"exercise": "demo/sum", "owner": "bob", "files": {"solution.py": "1"}}          | 400 | malformed-json
            {"exercise": "demo/sum", "exercise": "demo/add", "files": {}}                    | 400 | malformed-json
            {"exercise":                                                                     | 400 | malformed-json
            """)
    void whatCannotBeUnderstoodIsRefused(String json, int status, String type) {
        refused(learner.sends(json).post("/api/v1/submissions").then(), status, type);
    }

    @Test
    void theLanguagesOnOfferAreListed() {
        refused(submit("cobol85", "solution.py", "1"), 422, "unknown-language")
                .body("detail", equalTo("demo/sum is not offered in “cobol85”. Offered: python, ruby."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ../x.py       | A file name must not lead out of the submission's folder: no “..”, “.” or empty step.
            /etc/x.py     | A file name must not be an absolute path.
            a\\\\x.py      | Separate folders with “/”, not with a backslash.
            a\\u0000.py   | A name must not hold NUL, control or invisible formatting characters.
            conftest.py   | This exercise has no such file in python. Allowed: solution.py.
            Solution.py   | This exercise has no such file in python. Allowed: solution.py.
            """)
    void everyBadNameIsExplained(String name, String detail) {
        refused(submit("python", name, "1"), 422, "invalid-files")
                .body("errors", hasSize(1))
                .body("errors[0].detail", equalTo(detail));
    }

    @Test
    void theExplanationPointsToTheFile() {
        refused(submit("python", "../a~b.py", "1"), 422, "invalid-files")
                .body("errors[0].pointer", equalTo("/files/..~1a~0b.py"));
    }

    @Test
    void twinsAreNotOneFile() {
        refused(learner.sends("""
                                {"exercise": "demo/sum", "language": "ruby", "files": {"solution.rb": "1", "SOLUTION.rb": "2"}}""").post("/api/v1/submissions").then(), 422, "invalid-files")
                .body("errors.size()", equalTo(1));
    }

    @Test
    void sizesAreBounded() {
        refused(submit("python", "solution.py", "#".repeat(300_000)), 422, "invalid-files")
                .body("errors[0].detail", equalTo("A file may have at most 256 KiB."));
    }

    @Test
    void onlyTextIsAccepted() {
        refused(submit("python", "solution.py", "a\\u0000b"), 422, "invalid-files")
                .body("errors[0].detail", equalTo("This is not a text file: byte 1 is NUL."));
        refused(form("solution.py", new byte[] {(byte) 0xff, (byte) 0xfe}), 422, "invalid-files")
                .body("errors[0].detail", equalTo("This is not text in UTF-8. Save it in that encoding."));
    }

    @Test
    void aFormHasNoOtherFields() {
        refused(
                        learner.asks()
                                .multiPart("exercise", "demo/sum")
                                .multiPart("solution.py", "print(3)")
                                .post("/api/v1/submissions")
                                .then(),
                        400,
                        "invalid-request")
                .body("errors[0].pointer", equalTo("/solution.py"));
    }

    @Test
    void aFormSendsEachFieldAndFileOnce() {
        refused(
                learner.asks()
                        .multiPart("exercise", "demo/sum")
                        .multiPart("exercise", "demo/add")
                        .multiPart("file", "solution.py", new byte[] {'1'})
                        .post("/api/v1/submissions")
                        .then(),
                400,
                "invalid-request");
        refused(
                learner.asks()
                        .multiPart("exercise", "demo/sum")
                        .multiPart("file", "solution.py", new byte[] {'1'})
                        .multiPart("file", "solution.py", new byte[] {'2'})
                        .post("/api/v1/submissions")
                        .then(),
                422,
                "invalid-files");
    }

    @Test
    void aFormsFileNamesAreCheckedToo() {
        refused(form("../solution.py", new byte[] {'1'}), 422, "invalid-files");
    }

    @Test
    void anArchiveIsCheckedBeforeItIsUnpacked() throws IOException {
        refused(archive(SubmitTest.zip("../solution.py", "1")), 422, "invalid-archive");
        refused(archive(SubmitTest.zip("solution.py", " ".repeat(50_000_000))), 422, "invalid-archive");
        refused(archive("no archive".getBytes(StandardCharsets.UTF_8)), 422, "invalid-archive");
        refused(archive(SubmitTest.zip("folder/solution.py", "1")), 422, "invalid-files");
        refused(archive(SubmitTest.zip()), 422, "invalid-files");
    }

    private ValidatableResponse submit(String language, String name, String content) {
        return learner.sends("""
                        {"exercise": "demo/sum", "language": "%s", "files": {"%s": "%s"}}""".formatted(language, name, content))
                .post("/api/v1/submissions")
                .then();
    }

    private ValidatableResponse form(String name, byte[] content) {
        return learner.asks()
                .multiPart("exercise", "demo/sum")
                .multiPart("language", "python")
                .multiPart("file", name, content)
                .post("/api/v1/submissions")
                .then();
    }

    private ValidatableResponse archive(byte[] zip) {
        return learner.asks()
                .contentType("application/zip")
                .queryParam("exercise", "demo/sum")
                .queryParam("language", "python")
                .body(zip)
                .post("/api/v1/submissions")
                .then();
    }

    private static ValidatableResponse refused(ValidatableResponse answer, int status, String type) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:assay:problem:" + type));
    }
}
