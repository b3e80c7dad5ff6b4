package dev.assay.sandbox.agent;

import dev.assay.sandbox.CallLimits;
import dev.assay.sandbox.CallResult;
import dev.assay.sandbox.Command;
import dev.assay.sandbox.Input;
import dev.assay.sandbox.Limits;
import dev.assay.sandbox.RunResult;
import dev.assay.sandbox.Sandbox;
import dev.assay.sandbox.SandboxFault;
import dev.assay.sandbox.Termination;
import dev.assay.sandbox.Usage;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A sandbox as seen through its agent's channel; how the container came to be and goes is another's business. */
public final class AgentSandbox implements Sandbox {
    /** Beyond a run's own limit: for the agent's cleaning up (at most 2 + 6 s). */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** The agent leaves out of a run's wall time what it waits for a core; a machine that keeps it waiting longer than this many limits is at fault. */
    private static final int STARVATION = 4;

    private static final Duration LONGEST_WAIT = Duration.ofHours(2);

    private static final byte[] NOTHING = new byte[0];
    private static final Input NO_CONTENT = Input.of(NOTHING);

    private final AgentChannel channel;
    private final String imageDigest;
    private final String container;
    private final int core;
    private final BooleanSupplier ranOutOfMemory;
    private final Runnable destroy;
    private final long startedNanos = System.nanoTime();
    private Runnable afterwards = () -> {};
    /** Started, and nothing asked of it yet. */
    private @Nullable Command ahead;

    private boolean warm;
    private boolean clean = true;
    private boolean closed;

    public AgentSandbox(
            AgentChannel channel,
            String imageDigest,
            String container,
            int core,
            BooleanSupplier ranOutOfMemory,
            Runnable destroy) {
        this.channel = channel;
        this.imageDigest = imageDigest;
        this.container = container;
        this.core = core;
        this.ranOutOfMemory = ranOutOfMemory;
        this.destroy = destroy;
    }

    /** Waits until the agent says hello. */
    public AgentSandbox greeted(Duration patience) {
        AgentFrame hello = channel().receive(patience);
        if (hello.type() != 'H' || hello.payload().length != 2 || hello.payload()[1] != AgentFrame.VERSION) {
            throw new SandboxFault(
                    "the sandbox speaks another protocol version: rebuild the images with ./assay images build");
        }
        return this;
    }

    /**
     * Starts a process before anybody asks for it; null starts none.
     *
     * @throws SandboxFault when it can't be started
     */
    public AgentSandbox startedAhead(@Nullable Command command) {
        String problem = command == null ? null : start(command);
        if (problem != null) {
            throw new SandboxFault("what the image starts ahead can't be started: " + problem);
        }
        ahead = command;
        return this;
    }

    public AgentSandbox markWarm() {
        warm = true;
        return this;
    }

    public String container() {
        return container;
    }

    /** The core it was started on. */
    public int core() {
        return core;
    }

    /** @param afterwards done once, when it is closed */
    public AgentSandbox serving(Runnable afterwards) {
        this.afterwards = afterwards;
        return this;
    }

    /** Whether it can still be handed out: connected, and not older than the reaper of another worker lets it be. */
    public boolean fresh() {
        return channel.open() && System.nanoTime() - startedNanos < LONGEST_WAIT.toNanos();
    }

    @Override
    public String imageDigest() {
        return imageDigest;
    }

    @Override
    public boolean warm() {
        return warm;
    }

    @Override
    public boolean clean() {
        return clean;
    }

    @Override
    public void put(String path, Input content, boolean executable) {
        channel().send('P', new Fields().u8(executable ? 1 : 0).string(path).toBytes(), content);
        confirm("put " + path);
    }

    @Override
    public RunResult run(Command command, Input input) {
        channel().send('R', Fields.command(command).toBytes(), input);
        Limits limits = command.limits();
        var said = new Answers(0, limits.outputBytes(), limits.errorBytes());
        Facts facts = collect(said, limits.wall());
        return new RunResult(facts.termination(), facts.usage(), said.output(), said.error());
    }

    @Override
    public Conversation converse(Command command) {
        channel().send('I', Fields.command(command).toBytes(), NO_CONTENT);
        return new AgentConversation(command.limits());
    }

    @Override
    public @Nullable String start(Command command) {
        if (command.equals(ahead)) {
            ahead = null;
            return null;
        }
        channel().send('S', Fields.command(command).toBytes(), NO_CONTENT);
        AgentFrame answer = channel().receive(PATIENCE);
        return switch (answer.type()) {
            case 'K' -> null;
            case 'X' -> answer.text();
            default -> throw Answers.unexpected(answer);
        };
    }

    @Override
    public CallResult call(byte[] message, CallLimits limits) {
        channel().send('C', Fields.call(limits).toBytes(), Input.of(message));
        var said = new Answers(limits.answerBytes(), limits.outputBytes(), limits.errorBytes());
        Facts facts = collect(said, limits.wall());
        return new CallResult(facts.termination(), facts.usage(), said.answer(), said.output(), said.error());
    }

    @Override
    public void quit() {
        channel().send('Q', NOTHING, NO_CONTENT);
        AgentFrame answer = channel().receive(PATIENCE);
        clean &= answer.type() == 'K';
    }

    @Override
    public byte[] fetch(String path, long maxBytes) {
        channel().send('F', new Fields().u64(maxBytes).string(path).toBytes(), NO_CONTENT);
        var content = new ByteArrayOutputStream();
        while (true) {
            AgentFrame answer = channel().receive(PATIENCE);
            switch (answer.type()) {
                case 'D' -> Answers.append(content, answer, maxBytes);
                case 'K' -> {
                    return content.toByteArray();
                }
                case 'X' -> throw new NoSuchElementException(path + ": " + answer.text());
                default -> throw Answers.unexpected(answer);
            }
        }
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            afterwards.run();
            destroy.run();
        }
    }

    private AgentChannel channel() {
        if (closed) {
            throw new SandboxFault("the sandbox is closed");
        }
        return channel;
    }

    private void confirm(String what) {
        AgentFrame answer = channel().receive(PATIENCE);
        if (answer.type() != 'K') {
            throw new SandboxFault("could not " + what + ": " + answer.text());
        }
    }

    private final class AgentConversation implements Conversation {
        private final Limits limits;
        private boolean over;

        AgentConversation(Limits limits) {
            this.limits = limits;
        }

        @Override
        public synchronized void say(byte[] bytes) {
            if (!over) {
                channel()
                        .sendMore(
                                'W',
                                bytes,
                                limits.wall().multipliedBy(STARVATION).plus(PATIENCE));
            }
        }

        @Override
        public RunResult hear(Consumer<byte[]> listener) {
            var said = new Answers(limits.errorBytes(), listener);
            Facts facts = collect(said, limits.wall());
            synchronized (this) {
                over = true;
            }
            return new RunResult(facts.termination(), facts.usage(), NOTHING, said.error());
        }
    }

    private Facts collect(Answers said, Duration wall) {
        long begin = System.nanoTime();
        try {
            Facts facts = said.collect(channel(), wall.multipliedBy(STARVATION).plus(PATIENCE));
            clean &= facts.clean();
            return facts;
        } catch (SandboxFault end) {
            return endOfMemory(end, Duration.ofNanos(System.nanoTime() - begin));
        }
    }

    /** A program may use memory up so that the kernel takes the agent as well: then it is to blame, and no other end of an agent is its fault. */
    private Facts endOfMemory(SandboxFault end, Duration wall) {
        if (channel().open() || !ranOutOfMemory.getAsBoolean()) {
            throw end;
        }
        clean = false;
        return new Facts(new Termination.MemoryLimit(), false, new Usage(Duration.ZERO, wall, 0));
    }
}
