package dev.assay.sandbox;

/** What a sandbox is made of: an image by name (as in {@code sandbox-images/}) and its memory limit, swap included. */
public record SandboxSpec(String image, long memoryBytes) {}
