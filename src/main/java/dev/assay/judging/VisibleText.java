package dev.assay.judging;
final class VisibleText {
  static String of(byte[] b) { return new String(b, java.nio.charset.StandardCharsets.UTF_8); }
  static String of(byte[] b, int n) { return new String(b, java.nio.charset.StandardCharsets.UTF_8); }
  static String of(String b) { return b; }
}
