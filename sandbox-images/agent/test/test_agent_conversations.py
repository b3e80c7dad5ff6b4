"""Programs that are spoken with while they run: converse."""

import unittest

from sandbox_case import PROBE, SandboxCase

MIB = 1 << 20


class Conversations(SandboxCase):
    def ends(self, how="exited", code=0):
        """Nothing more is printed, and the program ends so; another one can run after it."""
        ended = self.shared.termination()
        self.assertEqual((ended.how, ended.code, ended.clean), (how, code, True))
        self.assertEqual(self.shared.run(PROBE, "hello", "again").output, b"again\n")
        return ended

    def test_every_line_is_answered_before_the_next_one_is_said(self):
        self.shared.converse(PROBE, "lengths")
        for length in 1, 0, 70_000, 12:
            self.shared.say(b"x" * length + b"\n")
            self.assertEqual(self.shared.hear(), b"%d\n" % length)
        self.shared.say(b"")
        self.assertEqual(self.shared.hear(), b"end\n")
        self.assertIsNone(self.shared.hear())
        self.ends()

    def test_words_may_come_in_any_pieces_and_before_the_program_runs(self):
        self.shared.converse(PROBE, "lengths")
        for piece in b"a", b"bc\nd", b"e\n", b"":
            self.shared.say(piece)
        heard = b""
        while (piece := self.shared.hear()) is not None:
            heard += piece
        self.assertEqual(heard, b"3\n2\nend\n")
        self.ends()

    def test_a_program_that_reads_late_gets_everything(self):
        self.shared.converse(PROBE, "late")
        for _ in range(64):
            self.shared.say(b"x" * 65536)
        self.shared.say(b"")
        self.assertEqual(self.shared.hear(), b"%d\n" % (4 * MIB))
        self.assertIsNone(self.shared.hear())
        self.ends()

    def test_a_program_that_does_not_listen_holds_nobody_up(self):
        self.shared.converse(PROBE, "close", "i")
        for _ in range(64):
            self.shared.say(b"x" * 65536)
        self.assertIsNone(self.shared.hear())
        self.ends(code=5)

    def test_the_end_of_its_output_is_told_while_it_still_runs(self):
        self.shared.converse(PROBE, "close", "o")
        self.assertIsNone(self.shared.hear())
        ended = self.ends(code=5)
        self.assertGreater(ended.wall, 0.25)

    def test_waiting_for_words_that_do_not_come_ends_at_the_limit(self):
        self.shared.converse(PROBE, "lengths", wall=0.3)
        self.assertIsNone(self.shared.hear())
        self.ends("wall")

    def test_what_it_prints_is_limited(self):
        self.shared.converse(PROBE, "cat", output=1000)
        self.shared.say(b"x" * 5000)
        self.assertEqual(len(self.ends("output").output), 1000)

    def test_words_for_a_program_that_has_ended_are_dropped(self):
        self.shared.converse(PROBE, "exit", "3")
        self.assertIsNone(self.shared.hear())
        earlier = self.shared.number
        self.shared.termination()
        self.shared.say(b"too late\n")
        self.shared.converse(PROBE, "lengths")
        self.shared.say(b"for the other one\n", number=earlier)
        self.shared.say(b"four\n")
        self.assertEqual(self.shared.hear(), b"4\n")
        self.shared.say(b"")
        self.assertEqual(self.shared.hear(), b"end\n")
        self.assertIsNone(self.shared.hear())
        self.ends()


if __name__ == "__main__":
    unittest.main()
