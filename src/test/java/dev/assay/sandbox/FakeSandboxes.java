package dev.assay.sandbox;

import dev.assay.sandbox.Sandbox.Input;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sandboxes without containers: what a program would do is scripted by its command line. Limits on output, missing files, faults and use after closing are as
 * in the real thing.
 */
public final class FakeSandboxes implements Sandboxes {
    public static final Usage USAGE = new Usage(Duration.ofMillis(10), Duration.ofMillis(12), 8 << 20);

    /** What a program does with its input or, started, with one message: null stands for "the command is not scripted". */
    public interface Program {
        Outcome run(byte[] input, Map<String, byte[]> files);
    }

    /** How a scripted run or call ends; {@code output} is the answer where the end is {@link Termination.Answered}. */
    public record Outcome(Termination termination, byte[] output, byte[] error, Usage usage, boolean clean) {
        public Outcome(Termination termination, byte[] output, byte[] error) {
            this(termination, output, error, USAGE, true);
        }

        /** The same with other CPU time. */
        public Outcome using(Duration cpu) {
            return new Outcome(termination, output, error, new Usage(cpu, usage.wall(), usage.memoryBytes()), clean);
        }

        /** The same with something left behind. */
        public Outcome unclean() {
            return new Outcome(termination, output, error, usage, false);
        }
    }

    private final Set<String> images;
    private final Map<List<String>, Program> programs = new HashMap<>();
    public final List<SandboxSpec> opened = new ArrayList<>();
    public int closed;

    public FakeSandboxes(String... images) {
        this.images = Set.of(images);
    }

    public FakeSandboxes program(Program program, String... arguments) {
        programs.put(List.of(arguments), program);
        return this;
    }

    @Override
    public Sandbox open(SandboxSpec spec) {
        if (!images.contains(spec.image())) {
            throw new SandboxFault("there is no image " + spec.image());
        }
        opened.add(spec);
        return new Fake();
    }

    @Override
    public void close() {}

    private final class Fake implements Sandbox {
        private final Map<String, byte[]> files = new HashMap<>();
        private @Nullable Program started;
        private boolean clean = true;
        private boolean gone;

        @Override
        public String imageDigest() {
            return "sha256:fake";
        }

        @Override
        public boolean warm() {
            return true;
        }

        @Override
        public boolean clean() {
            return clean;
        }

        @Override
        public void put(String path, Input content, boolean executable) {
            alive();
            files.put("/work/" + path, whole(content));
        }

        @Override
        public RunResult run(Command command, Input input) {
            alive();
            Program program = programs.get(command.arguments());
            if (program == null) {
                return new RunResult(new Termination.NotStarted(2), USAGE, new byte[0], new byte[0]);
            }
            Outcome outcome = program.run(whole(input), files);
            clean &= outcome.clean;
            boolean much = outcome.output.length > command.limits().outputBytes();
            return new RunResult(
                    much ? new Termination.OutputLimit() : outcome.termination,
                    outcome.usage,
                    cut(outcome.output, command.limits().outputBytes()),
                    cut(outcome.error, command.limits().errorBytes()));
        }

        /** Says nothing before its input is closed. */
        @Override
        public Conversation converse(Command command) {
            var input = new ByteArrayOutputStream();
            var closed = new CountDownLatch(1);
            return new Conversation() {
                @Override
                public void say(byte[] bytes) {
                    input.writeBytes(bytes);
                    if (bytes.length == 0) {
                        closed.countDown();
                    }
                }

                @Override
                public RunResult hear(Consumer<byte[]> listener) {
                    try {
                        closed.await();
                    } catch (InterruptedException e) {
                        throw new SandboxFault("interrupted", e);
                    }
                    RunResult run = run(command, input.toByteArray());
                    listener.accept(run.output());
                    listener.accept(new byte[0]);
                    return new RunResult(run.termination(), run.usage(), new byte[0], run.error());
                }
            };
        }

        @Override
        public @Nullable String start(Command command) {
            alive();
            started = programs.get(command.arguments());
            return started == null ? "cannot start " + command.arguments().getFirst() : null;
        }

        @Override
        public CallResult call(byte[] message, CallLimits limits) {
            alive();
            if (started == null) {
                throw new SandboxFault("nothing was started");
            }
            Outcome outcome = started.run(message, files);
            clean &= outcome.clean;
            boolean answered = outcome.termination instanceof Termination.Answered;
            if (!answered) {
                started = null;
            }
            return new CallResult(
                    outcome.termination,
                    outcome.usage,
                    answered ? cut(outcome.output, limits.answerBytes()) : new byte[0],
                    answered ? new byte[0] : cut(outcome.output, limits.outputBytes()),
                    cut(outcome.error, limits.errorBytes()));
        }

        @Override
        public void quit() {
            alive();
            started = null;
        }

        @Override
        public byte[] fetch(String path, long maxBytes) {
            alive();
            byte[] content = files.get(path);
            if (content == null || content.length > maxBytes) {
                throw new NoSuchElementException(path);
            }
            return content;
        }

        @Override
        public void close() {
            if (!gone) {
                gone = true;
                closed++;
            }
        }

        private void alive() {
            if (gone) {
                throw new SandboxFault("the sandbox is gone: closed");
            }
        }
    }

    private static byte[] whole(Input input) {
        var bytes = new ByteArrayOutputStream();
        input.pieces().accept(bytes::writeBytes);
        return bytes.toByteArray();
    }

    private static byte[] cut(byte[] bytes, long limit) {
        return bytes.length > limit ? Arrays.copyOf(bytes, (int) limit) : bytes;
    }
}
