/** Verifications of packages as text, JSON, JUnit XML and Markdown. Does not know where they came from. */
@NullMarked
package dev.assay.report.verification;

import org.jspecify.annotations.NullMarked;
