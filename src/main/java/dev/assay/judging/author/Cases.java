package dev.assay.judging.author;

import dev.assay.exercise.Exercise;
import dev.assay.exercise.TestCase;
import dev.assay.exercise.reading.cases.GeneratedCase;
import dev.assay.judging.workbench.AuthorFault;
import dev.assay.judging.workbench.AuthorPrograms;

/** Has cases that are only known by their seed generated. */
public record Cases(Exercise exercise, AuthorPrograms authors) {
    /** @throws AuthorFault when the generator fails, or prints no case of this exercise */
    public TestCase whole(TestCase test) {
        return switch (test.data()) {
            case TestCase.Generated generated ->
                new TestCase(test.name(), data(generated), test.hint(), test.checker());
            case TestCase.Text ignored -> test;
            case TestCase.Values ignored -> test;
            case TestCase.Sql ignored -> test;
            case TestCase.OfSuite ignored -> test;
        };
    }

    private TestCase.Data data(TestCase.Generated generated) {
        byte[] printed = authors.generated(generated.generator(), generated.seed());
        try {
            return GeneratedCase.read(
                    printed, exercise.kind(), exercise.limits().outputBytes());
        } catch (IllegalArgumentException e) {
            throw new AuthorFault("%s printed no case for the seed %d: %s"
                    .formatted(generated.generator().name(), generated.seed(), e.getMessage()));
        }
    }
}
