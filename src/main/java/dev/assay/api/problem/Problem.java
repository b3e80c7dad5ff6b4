package dev.assay.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.assay.access.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of every error answer (RFC 9457). {@code incident} finds the cause of an internal error in the log. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable List<Flaw> errors,
        @Nullable String incident) {
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        detail = Token.hide(detail);
    }

    /** One thing wrong with the request and where it is, as a JSON pointer, a form field or an archive's entry. */
    public record Flaw(String pointer, String detail) {
        public Flaw {
            pointer = Token.hide(pointer);
            detail = Token.hide(detail);
        }

        /** A flaw of a field, with its name escaped as in a JSON pointer. */
        public static Flaw at(String detail, String... path) {
            var pointer = new StringBuilder();
            for (String name : path) {
                pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
            }
            return new Flaw(pointer.toString(), detail);
        }
    }

    static Problem of(ProblemType type, String detail) {
        return new Problem(type.uri(), type.title(), type.status(), detail, null, null);
    }

    Problem withErrors(List<Flaw> flaws) {
        return new Problem(type, title, status, detail, List.copyOf(flaws), incident);
    }

    Problem withIncident(String id) {
        return new Problem(type, title, status, detail, errors, id);
    }
}
