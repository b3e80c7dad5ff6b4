package dev.assay.api;

import dev.assay.api.problem.ProblemException;
import dev.assay.api.problem.ProblemType;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Part of a list. */
public record PageView<T>(
        List<T> items,

        @Schema(description = "Send it as ?cursor=… for what follows; null at the end") @Nullable
        String nextCursor) {
    private static final int MOST = 200;
    private static final Pattern SIZE = Pattern.compile("[1-9]\\d{0,5}");

    /** How many items a page has, when this many were asked for. */
    static int size(String asked) {
        if (!SIZE.matcher(asked).matches() || Integer.parseInt(asked) > MOST) {
            throw ProblemType.INVALID_REQUEST.because("“limit” is a number from 1 to %d.", MOST);
        }
        return Integer.parseInt(asked);
    }

    /** The items after the one that is the cursor, of all in the order of their keys. */
    static <T> PageView<T> of(Stream<T> all, Function<T, String> key, @Nullable String cursor, int size) {
        var found = all.filter(item -> cursor == null || key.apply(item).compareTo(cursor) > 0)
                .limit(size + 1L)
                .toList();
        return found.size() > size
                ? new PageView<>(found.subList(0, size), key.apply(found.get(size - 1)))
                : new PageView<>(found, null);
    }

    static ProblemException unknownCursor() {
        return ProblemType.INVALID_REQUEST.because("“cursor” is not one that this list gave. Start again without it.");
    }
}
