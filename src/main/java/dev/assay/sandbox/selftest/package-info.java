/** What every sandbox has to prove from the inside before anything is judged in its like. Knows neither Docker nor what sandboxes are for. */
@NullMarked
package dev.assay.sandbox.selftest;

import org.jspecify.annotations.NullMarked;
