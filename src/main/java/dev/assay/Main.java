package dev.assay;
@io.quarkus.runtime.annotations.QuarkusMain
public final class Main { public static void main(String[] a) { System.out.println("hi"); } }
