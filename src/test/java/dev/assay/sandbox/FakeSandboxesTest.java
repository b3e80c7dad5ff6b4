package dev.assay.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.sandbox.FakeSandboxes.Outcome;

class FakeSandboxesTest implements SandboxesContract {
    private static final byte[] NONE = new byte[0];

    @Override
    public Sandboxes sandboxes() {
        return new FakeSandboxes("python")
                .program((input, files) -> exited(0, input, NONE), "/bin/cat")
                .program(
                        (input, files) -> exited(0, files.getOrDefault("/work/sub/hello.txt", NONE), NONE),
                        "/bin/cat",
                        "sub/hello.txt")
                .program((input, files) -> exited(3, NONE, "oops\n".getBytes(UTF_8)), shell("echo oops >&2; exit 3"))
                .program((input, files) -> new Outcome(new Termination.Signaled(11), NONE, NONE), shell("kill -11 $$"))
                .program(
                        (input, files) -> new Outcome(new Termination.CpuLimit(), NONE, NONE),
                        shell("while :; do :; done"))
                .program((input, files) -> exited(0, new byte[1 << 20], NONE), shell("exec yes"))
                .program(
                        (message, files) -> answered("re: " + new String(message, UTF_8)),
                        shell("while read -r line <&3; do echo \"re: $line\" >&4; done"))
                .program((message, files) -> exited(7, NONE, NONE), shell("read -r line <&3; exit 7"))
                .program(
                        (message, files) -> answered("fine"),
                        shell("read -r line <&3; echo fine >&4; read -r line <&3"));
    }

    private static String[] shell(String script) {
        return new String[] {"/bin/sh", "-c", script};
    }

    private static Outcome exited(int status, byte[] output, byte[] error) {
        return new Outcome(new Termination.Exited(status), output, error);
    }

    private static Outcome answered(String answer) {
        return new Outcome(new Termination.Answered(), answer.getBytes(UTF_8), NONE);
    }
}
