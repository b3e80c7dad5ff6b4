package dev.assay.judging;
final class Checking {
  static @org.jspecify.annotations.Nullable String difference(dev.assay.exercise.Checker c, String e, byte[] a) { return e.strip().equals(new String(a, java.nio.charset.StandardCharsets.UTF_8).strip()) ? null : "wrong"; }
  static @org.jspecify.annotations.Nullable String difference(dev.assay.exercise.Checker c, dev.assay.exercise.Type t, com.fasterxml.jackson.databind.JsonNode e, com.fasterxml.jackson.databind.JsonNode a) { return e.equals(a) ? null : "wrong"; }
}
