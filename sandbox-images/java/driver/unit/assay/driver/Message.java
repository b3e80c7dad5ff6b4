package assay.driver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A message to a suite's driver: texts, and lists of texts. */
final class Message {
    private final Map<String, List<String>> fields = new HashMap<>();

    Message(JsonReader in) {
        in.expect('{');
        do {
            String key = in.string();
            in.expect(':');
            fields.put(key, in.next('[') ? list(in) : List.of(in.string()));
        } while (in.next(','));
    }

    List<String> list(String key) { return fields.getOrDefault(key, List.of()); }

    /** The beginning of an answer, which repeats the secret. */
    JsonWriter answer() { return new JsonWriter().raw("{\"secret\":").string(fields.get("secret").getFirst()).raw(','); }

    private static List<String> list(JsonReader in) {
        List<String> texts = new ArrayList<>();
        if (in.next(']')) return texts;
        do texts.add(in.string()); while (in.next(','));
        in.expect(']');
        return texts;
    }
}
