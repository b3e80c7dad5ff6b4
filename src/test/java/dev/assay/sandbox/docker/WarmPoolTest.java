package dev.assay.sandbox.docker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.sandbox.Sandbox.Input;
import dev.assay.sandbox.SandboxFault;
import dev.assay.sandbox.SandboxSpec;
import dev.assay.sandbox.agent.AgentChannel;
import dev.assay.sandbox.agent.AgentFrame;
import dev.assay.sandbox.agent.AgentSandbox;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class WarmPoolTest {
    private static final SandboxSpec PYTHON = new SandboxSpec("python", 1 << 20);
    private static final SandboxSpec CPP = new SandboxSpec("cpp", 1 << 20);

    private static final int CORES = 2;

    private final Cores busy = new Cores(() -> CORES);
    private final Queue<Started> started = new ConcurrentLinkedQueue<>();

    @Test
    void each_kind_waits_on_a_shelf_of_its_own() {
        WarmPool pool = pool(2);
        pool.fill(PYTHON);
        assertThat(pool.waiting(PYTHON)).isEqualTo(2);
        assertThat(pool.waiting(CPP)).isZero();
        assertThat(pool.take(CPP, busy)).isNull();
        assertThat(pool.waiting(CPP)).isEqualTo(2);
    }

    @Test
    void two_who_ask_at_once_leave_a_full_shelf_and_no_fuller() throws Exception {
        try (ExecutorService takers = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 2000; round++) {
                WarmPool pool = pool(1);
                var together = new CyclicBarrier(2);
                Callable<Integer> take = () -> {
                    int place = together.await();
                    pool.take(PYTHON, busy);
                    return place;
                };
                for (Future<Integer> taken : takers.invokeAll(List.of(take, take))) {
                    taken.get();
                }
                assertThat(pool.waiting(PYTHON)).isEqualTo(1);
            }
        }
    }

    @Test
    void what_waits_is_spread_over_the_cores_and_the_idle_core_is_taken_first() {
        WarmPool pool = pool(CORES);
        pool.fill(PYTHON);
        for (int core : new int[] {1, 0, 1}) {
            int other = busy.takeRather(1 - core);
            assertThat(Optional.ofNullable(pool.take(PYTHON, busy)).map(AgentSandbox::core))
                    .hasValue(core);
            assertThat(pool.waiting(PYTHON)).isEqualTo(CORES);
            busy.giveBack(other);
        }
    }

    @Test
    void what_died_in_waiting_is_closed_and_replaced() {
        WarmPool pool = pool(1);
        pool.fill(PYTHON);
        started.element().alive = false;
        pool.tend();
        assertThat(started).extracting(channel -> channel.closed).containsExactly(true, false);
        assertThat(pool.waiting(PYTHON)).isEqualTo(1);
    }

    @Test
    void one_that_could_not_be_started_is_tried_again_when_next_asked_for() {
        boolean[] away = {true};
        var pool = new WarmPool(
                (spec, core) -> {
                    if (away[0]) {
                        throw new SandboxFault("the engine is away");
                    }
                    return start(spec, core);
                },
                () -> CORES,
                1,
                Runnable::run,
                task -> {});
        pool.fill(PYTHON);
        assertThat(pool.waiting(PYTHON)).isZero();
        away[0] = false;
        pool.fill(PYTHON);
        assertThat(pool.waiting(PYTHON)).isEqualTo(1);
    }

    @Test
    void closing_closes_all_that_wait_and_starts_no_more() {
        WarmPool pool = pool(2);
        pool.fill(PYTHON);
        pool.close();
        pool.fill(PYTHON);
        assertThat(started).extracting(channel -> channel.closed).containsExactly(true, true);
    }

    private WarmPool pool(int size) {
        return new WarmPool(this::start, () -> CORES, size, Runnable::run, Runnable::run);
    }

    private AgentSandbox start(SandboxSpec spec, int core) {
        var channel = new Started();
        started.add(channel);
        return new AgentSandbox(channel, "sha256:" + spec.image(), "c", core, () -> false, channel::close);
    }

    private static final class Started implements AgentChannel {
        private boolean alive = true;
        private boolean closed;

        @Override
        public boolean open() {
            return alive;
        }

        @Override
        public void send(char type, byte[] fields, Input content) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void sendMore(char type, byte[] content, Duration patience) {
            throw new UnsupportedOperationException();
        }

        @Override
        public AgentFrame receive(Duration patience) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
