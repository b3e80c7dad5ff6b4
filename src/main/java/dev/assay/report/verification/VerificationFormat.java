package dev.assay.report.verification;

import dev.assay.verify.Verification;
import java.util.List;

/** The formats that verifications can be written in. */
public enum VerificationFormat {
    TEXT,
    JSON,
    JUNIT,
    MARKDOWN;

    /**
     * The whole document, ending in a line feed.
     *
     * @param matrix whether text shows the kill matrix even where it has nothing to say
     */
    public String write(List<Verification> verifications, boolean matrix) {
        return switch (this) {
            case TEXT -> TextVerification.write(verifications, matrix);
            case JSON -> JsonVerification.write(verifications);
            case JUNIT -> JUnitVerification.write(verifications);
            case MARKDOWN -> MarkdownVerification.write(verifications);
        };
    }
}
