package dev.assay.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The data folder: made once, whole or not at all; only the owner of the password gets in, over TCP from this host. */
record Cluster(Path folder, Account account, Binaries binaries) {
    static final String USER = "assay";
    static final String DATABASE = "assay";

    /** PostgreSQL reaches its data by the working folder it inherits, so no parent folder needs to be open to its account. */
    private static final String HERE = "/proc/self/cwd";

    Path data() {
        return folder.resolve("data");
    }

    /** The command that starts the server. */
    ProcessBuilder server(int port) {
        return run(
                data(),
                "postgres",
                "-D",
                HERE,
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "cluster_name=assay",
                "-c",
                "max_wal_size=256MB",
                "-c",
                "jit=off");
    }

    void createWhenMissing() throws IOException, InterruptedException {
        if (Files.exists(data())) {
            return;
        }
        Path draft = folder.resolve("data.new");
        Folders.delete(draft);
        account.createFolder(draft);
        finish(
                run(
                        draft,
                        "initdb",
                        "-D",
                        HERE,
                        "-U",
                        "postgres",
                        "--auth=reject",
                        "--encoding=UTF8",
                        "--data-checksums",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C"),
                "");
        Files.writeString(draft.resolve("pg_hba.conf"), "host all %s 127.0.0.1/32 scram-sha-256\n".formatted(USER));
        single(
                draft,
                "CREATE ROLE %s LOGIN CREATEDB".formatted(USER),
                "CREATE DATABASE %s OWNER %s".formatted(DATABASE, USER));
        Files.move(draft, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Sets the password, which must hold no quote; the server must not be running. */
    void setPassword(String password) throws IOException, InterruptedException {
        single(data(), "ALTER ROLE %s PASSWORD '%s'".formatted(USER, password));
    }

    void signal(long pid, String signal) throws IOException, InterruptedException {
        finish(run(folder, "pg_ctl", "kill", signal, Long.toString(pid)), "");
    }

    private void single(Path where, String... statements) throws IOException, InterruptedException {
        String output = finish(
                run(where, "postgres", "--single", "-D", HERE, "postgres"), String.join("\n", statements) + "\n");
        if (output.contains("ERROR:") || output.contains("FATAL:")) {
            throw new PostgresFault("The database in %s could not be set up:\n%s".formatted(folder, output));
        }
    }

    private ProcessBuilder run(Path where, String program, String... arguments) {
        var words = new ArrayList<>(List.of(binaries.program(program)));
        words.addAll(List.of(arguments));
        return account.command(where, words);
    }

    private String finish(ProcessBuilder builder, String input) throws IOException, InterruptedException {
        Process process = builder.start();
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // it ended without reading: its output and status tell why
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw Faults.of(folder, output);
        }
        return output;
    }
}
