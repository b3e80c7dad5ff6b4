/** The test data of an ICPC package: its folders, how they earn points, and the test groups that come of them. Knows nothing of submissions. */
@NullMarked
package dev.assay.exercise.icpc.data;

import org.jspecify.annotations.NullMarked;
