package dev.assay.sandbox;

import java.time.Duration;

/** What answering one message may use; byte limits are for the answer, standard output, and standard error kept. */
public record CallLimits(Duration cpu, Duration wall, long answerBytes, long outputBytes, long errorBytes) {}
