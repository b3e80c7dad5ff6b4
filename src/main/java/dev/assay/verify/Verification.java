package dev.assay.verify;

import java.util.List;

/**
 * What came of verifying a package: everything that is wrong with it, and what that rests on. Nothing was tried of a package that could not be loaded.
 */
public record Verification(
        String slug,
        String dialect,
        List<Complaint> complaints,
        List<Trial> trials,
        KillMatrix kills,
        List<Margin> margins) {

    /** Whether the package does what it declares; warnings may remain. */
    public boolean ok() {
        return complaints.stream().noneMatch(Complaint::isError);
    }
}
