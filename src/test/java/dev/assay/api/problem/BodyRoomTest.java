package dev.assay.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyRoomTest {
    private static final long MIB = 1 << 20;

    @Test
    void largeBodiesAreLetInWhileThereIsRoom() {
        var room = new BodyRoom(64 * MIB, 2 * MIB);

        for (int i = 0; i < 4; i++) {
            assertThat(room.enter(2 * MIB)).isTrue();
        }
        assertThat(room.enter(2 * MIB)).isFalse();
        assertThat(room.enter(2 * MIB)).isFalse();
        room.leave(2 * MIB);
        assertThat(room.enter(2 * MIB)).isTrue();
    }

    @Test
    void smallOnesAreLetInNevertheless() {
        var room = new BodyRoom(64 * MIB, 2 * MIB);
        assertThat(room.enter(8 * MIB)).isTrue();

        assertThat(room.enter(20_000)).isTrue();
        assertThat(room.enter(100_000)).isFalse();
    }

    @Test
    void theLargestBodyHasRoomInTheSmallestMemory() {
        assertThat(new BodyRoom(MIB, 32 * MIB).enter(32 * MIB)).isTrue();
    }
}
