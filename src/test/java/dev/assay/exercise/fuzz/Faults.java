package dev.assay.exercise.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Makes a package wrong in random ways: in the bytes, lines and words of its files, and in which files there are. */
final class Faults {
    private static final Pattern WORD = Pattern.compile("[\\w./+*-]+|\"[^\"\n]*\"|[^\\s\\w]");

    private static final List<String> HOSTILE_WORDS = List.of(
            "",
            "null",
            "~",
            "true",
            "no",
            "0",
            "-1",
            "99999999999999999999",
            "1e999",
            "-0.0",
            ".nan",
            "-.inf",
            "0x10",
            "\u0663",
            "[]",
            "{}",
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "?",
            "-",
            "'",
            "\"",
            "|",
            ">-",
            "%",
            "@",
            "`",
            "#",
            "&a",
            "*a",
            "&a [*a]",
            "<<: *a",
            "!!int x",
            "!!float y",
            "!!binary '%'",
            "!!set {a}",
            "!x",
            "---",
            "...",
            "\t",
            "\0",
            "\u001b[31m",
            "\u0085",
            "\u2028",
            "\uFEFF",
            "\uFFFE",
            "/",
            ".",
            "..",
            "../..",
            "a/../b",
            "a//b",
            "\\",
            "/etc/passwd",
            "tests",
            "exercise.yaml",
            "submissions",
            "{a,b}",
            "{a,{b}}",
            "[a",
            "[z-a]",
            "**",
            "%s%n",
            "${x}",
            "$1",
            "map<string,list<tree<int[]>>>",
            "list<" + "list<".repeat(90),
            "void",
            "1s",
            "8GiB",
            "2027-01-01T00:00:00Z",
            "\\input{problem}",
            "\\begin{x}",
            "$",
            "{{",
            "{{most}}",
            "x".repeat(10_000),
            "[".repeat(200),
            "{a: ".repeat(100),
            "- ".repeat(100),
            "*a".repeat(100),
            "(a+)+$",
            "9".repeat(2_000));

    private static final List<String> HOSTILE_NAMES = List.of(
            "exercise.yaml",
            "problem.yaml",
            "statement.md",
            "submissions/submissions.yaml",
            "data/secret/x.in",
            "data/testdata.yaml",
            "a b",
            "\u00e4/\u00f6.yaml",
            "-",
            "*",
            "{",
            "[a",
            "a\nb",
            "a\u001b[31mb",
            "tests/.hidden",
            "x".repeat(200),
            "a/b/c/d/e/f/g",
            "starter/python/a b",
            "extra/all/x",
            "submissions/accepted/x",
            "submissions/accepted/y/z.py",
            "data/sample/x.ans",
            "CON");

    private final RandomGenerator random;

    Faults(RandomGenerator random) {
        this.random = random;
    }

    /** Some of these; says what was done. */
    List<String> into(SortedMap<String, byte[]> files) {
        var done = new ArrayList<String>();
        for (int i = random.nextInt(4); i >= 0 && !files.isEmpty(); i--) {
            String file = one(List.copyOf(files.keySet()));
            done.add(random.nextInt(6) == 0 ? moved(files, file) : changed(files, file));
        }
        return done;
    }

    private String moved(SortedMap<String, byte[]> files, String file) {
        String name = one(HOSTILE_NAMES);
        byte[] content = files.getOrDefault(file, new byte[0]);
        switch (random.nextInt(5)) {
            case 0 -> files.remove(file);
            case 1 -> {
                files.remove(file);
                files.put(file + "/inside", content);
                return "a folder in the place of " + file;
            }
            case 2 -> files.put(file, files.getOrDefault(one(List.copyOf(files.keySet())), content));
            case 3 -> {
                files.remove(file);
                put(files, name, content);
            }
            default -> put(files, name, content);
        }
        return "moved, removed or copied " + file + " and " + name;
    }

    /** Unless a file is where a folder has to be, or a folder where the file has to be. */
    private static void put(SortedMap<String, byte[]> files, String name, byte[] content) {
        boolean clash =
                files.keySet().stream().anyMatch(other -> other.startsWith(name + "/") || name.startsWith(other + "/"));
        if (!clash) {
            files.put(name, content);
        }
    }

    private String changed(SortedMap<String, byte[]> files, String file) {
        byte[] content = files.getOrDefault(file, new byte[0]);
        String what = "bytes";
        switch (random.nextInt(5)) {
            case 0 -> content = bytes(content);
            case 1, 2 -> {
                content = lines(content);
                what = "lines";
            }
            default -> {
                content = words(content);
                what = "words";
            }
        }
        files.put(file, content);
        return what + " of " + file;
    }

    private byte[] bytes(byte[] content) {
        if (content.length == 0 || random.nextInt(10) == 0) {
            return new byte[0];
        }
        int at = random.nextInt(content.length);
        int until = Math.min(content.length, at + 1 + random.nextInt(20));
        byte[] changed = content.clone();
        switch (random.nextInt(4)) {
            case 0 -> changed[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> changed[at] = (byte) random.nextInt(256);
            case 2 -> changed = Arrays.copyOf(content, at);
            default -> {
                var out = new ByteArrayOutputStream();
                out.write(content, 0, until);
                out.write(content, at, content.length - at);
                changed = out.toByteArray();
            }
        }
        return changed;
    }

    private byte[] lines(byte[] content) {
        List<String> lines = new ArrayList<>(List.of(new String(content, ISO_8859_1).split("(?<=\n)")));
        int at = random.nextInt(lines.size());
        switch (random.nextInt(5)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
            case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
            case 3 -> lines.set(at, " ".repeat(1 + random.nextInt(4)) + lines.get(at));
            default -> lines.set(at, lines.get(at).stripLeading().replace("\n", "\r\n"));
        }
        return String.join("", lines).getBytes(ISO_8859_1);
    }

    private byte[] words(byte[] content) {
        String text = new String(content, ISO_8859_1);
        List<MatchResult> words = WORD.matcher(text).results().toList();
        if (words.isEmpty()) {
            return one(HOSTILE_WORDS).getBytes(UTF_8);
        }
        MatchResult word = words.get(random.nextInt(words.size()));
        String other = random.nextInt(3) == 0
                ? words.get(random.nextInt(words.size())).group()
                : new String(one(HOSTILE_WORDS).getBytes(UTF_8), ISO_8859_1);
        return (text.substring(0, word.start()) + other + text.substring(word.end())).getBytes(ISO_8859_1);
    }

    private String one(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
