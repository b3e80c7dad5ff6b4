package dev.assay.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A bearer secret of 256 random bits. It is shown once; only its hash is stored. */
public final class Token {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("assay_[A-Za-z0-9_-]{43}");

    private static final Pattern PART = Pattern.compile("assay_[A-Za-z0-9_-]{8,}");
    private static final String HIDDEN = "assay_…";

    private final String secret;

    private Token(String secret) {
        this.secret = secret;
    }

    static Token random() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new Token("assay_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** Text that has the form of a token, which does not mean that it opens anything. */
    public static Optional<Token> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new Token(text)) : Optional.empty();
    }

    /** The text with nothing of a token in it, wherever a client has put one by mistake. */
    public static String hide(String text) {
        return PART.matcher(text).replaceAll(HIDDEN);
    }

    /** The text to hand to its caller. */
    public String secret() {
        return secret;
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    /** In a time that does not tell how much of it is right. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Token token && MessageDigest.isEqual(hash(), token.hash());
    }

    @Override
    public int hashCode() {
        return secret.hashCode();
    }

    /** Never the secret, so that it cannot reach a log. */
    @Override
    public String toString() {
        return HIDDEN;
    }
}
