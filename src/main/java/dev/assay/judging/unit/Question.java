package dev.assay.judging.unit;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/** One message to a driver, with a secret that nobody could know before and that its answer has to repeat. */
final class Question {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final int SECRET_BYTES = 16;

    private final ObjectNode message;
    private final String secret;

    Question(ObjectNode message) {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        this.secret = HexFormat.of().formatHex(bytes);
        this.message = message.put("secret", secret);
    }

    byte[] bytes() {
        return message.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The answer, when it is one object that knows the secret. */
    Optional<JsonNode> answer(byte[] line) {
        try {
            JsonNode answer = JSON.readTree(line);
            return Optional.of(answer)
                    .filter(given ->
                            given.isObject() && given.path("secret").asText().equals(secret));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
