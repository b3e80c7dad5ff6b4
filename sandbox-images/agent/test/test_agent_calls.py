"""Started processes: start, call, quit."""

import unittest

from agent_client import BUILDER, Refused
from sandbox_case import PROBE, SandboxCase, eventually

MIB = 1 << 20


class Calls(SandboxCase):
    def setUp(self):
        self.start()

    def tearDown(self):
        self.shared.quit()

    def start(self, *words):
        self.shared.start(PROBE, "driver", *words)

    def until_there(self, path):
        """Each question to the agent leaves the program time to come that far."""
        for _ in range(100_000):
            try:
                return self.shared.fetch(path)
            except Refused:
                pass
        self.fail(f"{path} did not come")

    def call(self, message, **limits):
        return self.shared.call(message.encode(), **limits)

    def ends(self, message, how, code=0, **limits):
        """The call ends the process; then nothing is left and another one can be started."""
        ended = self.call(message, **limits)
        self.assertEqual((ended.how, ended.code, ended.clean), (how, code, True))
        self.assertGone()
        self.start()
        return ended

    def assertGone(self):
        after = self.call("echo x")
        self.assertEqual((after.how, after.code, after.clean), ("not started", 3, True))
        self.assertEqual(self.shared.run(PROBE, "look").output, b"")

    def test_answers(self):
        for message in "1", "", "é" * 1000, "a\tb":
            ended = self.call("echo " + message)
            self.assertEqual((ended.how, ended.code, ended.clean, ended.answer.decode()), ("answered", 0, True, message))

    def test_long_messages_and_answers(self):
        self.assertEqual(self.call("x" * (30 * MIB)).answer, b"%d bytes" % (30 * MIB))
        self.assertEqual(self.call(f"line {20 * MIB}", answer=20 * MIB).answer, b"y" * (20 * MIB))

    def test_the_agent_stays_small(self):
        self.call("x" * (30 * MIB))
        pid = self.shared.container.inspect()["State"]["Pid"]
        with open(f"/proc/{pid}/status") as status:
            peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
        self.assertLess(peak, 2048)

    def test_a_message_that_holds_line_feeds_is_several_to_the_process(self):
        self.assertEqual(self.call("echo 1\necho 2").answer, b"1")
        self.assertEqual(self.call("echo 3").answer.decode()[0] in "23", True)

    def test_what_it_prints_comes_with_the_answer(self):
        ended = self.call("print 1")
        self.assertEqual((ended.answer, ended.output, ended.error, ended.output_bytes, ended.error_bytes),
                         (b"printed", b"out 1\n", b"err 1\n", 6, 6))
        self.assertEqual(self.call("echo 2").output, b"")

    def test_what_it_prints_between_calls_belongs_to_the_next(self):
        printed = [self.call("late 1").output]  # when it is quick enough it still is in time

        def all_came():
            printed.append(self.call("echo 2").output)
            return b"".join(printed) == b"late 1\n"

        eventually(all_came)

    def test_a_process_gets_two_more_descriptors(self):
        self.shared.quit()
        self.shared.start(PROBE, "facts", user=BUILDER)
        ended = self.call("any")
        self.assertEqual((ended.how, ended.output.split(b"\n")[0]), ("exited", b"descriptors 0 1 2 3 4"))
        self.assertNotIn(b"does not block", ended.output)
        self.assertIn(b"Uid:\t60001", ended.output)
        self.assertIn(b"cpu 18446744073709551615", ended.output)

    def test_standard_input_of_a_started_process(self):
        self.shared.quit()
        self.shared.start(PROBE, "cat", stdin=b"input")
        self.assertEqual(self.call("any").output, b"input")

    def test_one_process_at_a_time(self):
        with self.assertRaisesRegex(Refused, "already started"):
            self.start()
        refused = self.shared.run(PROBE, "exit", "0")
        self.assertEqual((refused.how, refused.code), ("not started", 16))
        self.assertEqual(self.call("echo still here").answer, b"still here")

    def test_a_process_that_cannot_start(self):
        self.shared.quit()
        with self.assertRaisesRegex(Refused, "/missing: No such file"):
            self.shared.start("/missing")
        self.assertGone()

    def test_quit_ends_everything(self):
        self.call("stray")
        self.shared.quit()
        self.assertGone()
        self.shared.quit()

    def test_files_can_be_put_and_fetched_between_calls(self):
        self.shared.put("between", b"calls")
        self.assertEqual(self.shared.fetch("/work/between"), b"calls")
        self.assertEqual(self.call("echo 1").how, "answered")

    def test_the_process_ends_in_many_ways(self):
        self.ends("exit 7", "exited", 7)
        self.ends("die 9", "signaled", 9)
        self.assertEqual(self.ends("half-exit 5", "exited", 5).answer, b"half")
        self.ends("close-out-exit", "exited", 5)
        self.ends("silent", "wall", wall=0.1)
        self.ends("stop", "wall", wall=0.1)
        self.ends("close-out", "wall", wall=0.1)
        self.ends("work 9", "cpu", cpu=0.1)
        self.ends("child-memory", "memory", cpu=9, wall=9)

    def test_an_answer_counts_even_if_the_process_ends_after_it(self):
        self.assertEqual((self.call("answer-exit 4").how), "answered")
        self.ends("echo 1", "exited", 4)

    def test_a_closed_message_pipe_is_no_error_until_it_is_called_again(self):
        self.assertEqual(self.call("close-in").answer, b"closed")
        self.ends("echo 1", "wall", wall=0.1)

    def test_answers_are_limited_exactly(self):
        self.assertEqual(self.call("line 1000", answer=1000).how, "answered")
        self.assertEqual(self.ends("line 1001", "output", answer=1000).answer, b"y" * 1000)
        self.assertEqual(len(self.ends("endless", "output", answer=5 * MIB).answer), 5 * MIB)
        self.assertEqual(self.call("echo ", answer=0).how, "answered")
        self.ends("echo x", "output", answer=0)

    def test_output_is_limited_in_every_call(self):
        self.assertEqual(self.call("flood-output 1000", output=1000).how, "answered")
        self.assertEqual(self.call("flood-output 1000", output=1000).how, "answered")
        self.assertEqual(len(self.ends("flood-output 1001", "output", output=1000).output), 1000)

    def test_only_the_first_line_after_the_message_is_the_answer(self):
        self.assertEqual(self.call("two").answer, b"first")
        self.assertEqual(self.call("echo 1").answer, b"1")
        self.shared.quit()
        self.start("eager")
        self.until_there("/tmp/said")
        self.assertEqual(self.call("after").answer, b"now")
        self.until_there("/tmp/forged")
        self.assertEqual(self.call("echo 2").answer, b"2")

    def test_chatter_on_the_answer_pipe_ends_within_limits(self):
        self.call("chatter")
        self.assertEqual(self.call("silent", wall=0.3).how, "answered")  # forged, but only to itself
        self.shared.quit()
        self.assertGone()
        self.start()

    def test_a_process_that_does_not_read_its_message(self):
        self.shared.quit()
        self.start("deaf")
        self.ends("x" * MIB, "wall", wall=0.2)

    def test_cpu_time_is_that_of_the_call(self):
        self.assertTrue(0.1 <= self.call("work 0.1").cpu < 0.12)
        self.assertLess(self.call("echo 1").cpu, 0.02)
        self.assertTrue(0.1 <= self.call("work 0.1", cpu=0.15).cpu < 0.12)

    def test_the_first_call_pays_for_the_start_and_the_next_for_work_in_between(self):
        self.shared.quit()
        self.start("slow")
        self.assertTrue(0.2 <= self.call("echo 1").cpu < 0.23)
        self.call("work-after 0.1")
        self.assertTrue(0.09 <= self.call("echo 1").cpu < 0.12)
        self.assertEqual(self.call("stray").how, "answered")
        self.ends("silent", "cpu", cpu=0.2)

    def test_memory_of_a_living_process_is_measured(self):
        self.assertTrue(0 < self.call("echo 1").memory < 2 * MIB)
        self.call("x" * (20 * MIB))
        self.assertGreater(self.call("echo 1").memory, 20 * MIB)


if __name__ == "__main__":
    unittest.main()
