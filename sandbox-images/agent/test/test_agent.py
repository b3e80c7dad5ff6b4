"""Frames, files and plain runs. The other sentences of docs/agent-protocol.md are in test_agent_….py."""

import hashlib
import struct
import unittest

from agent_client import BUILDER, RUNNER, Refused, command, string, strings
from sandbox_case import PROBE, SandboxCase

MIB = 1 << 20


class Frames(SandboxCase):
    def test_the_first_frame_tells_the_version(self):
        self.assertEqual(self.shared.hello, ("H", 0, b"\0\1"))

    def test_requests_sent_ahead_are_carried_out_in_order(self):
        sandbox = self.shared
        run = command(PROBE, "cat")
        sandbox.container.write(
            sandbox.encode("P", b"\0" + string("ahead") + b"1") + sandbox.encode("R", run + b"first")
            + sandbox.encode("R", command(PROBE, "exit", "7")) + sandbox.encode("S", command(PROBE, "driver"))
            + sandbox.encode("C", struct.pack(">QQQQQ", 10**6, 10**6, 100, 100, 100) + b"echo hi")
            + sandbox.encode("Q", b"") + sandbox.encode("F", struct.pack(">Q", 10) + string("/work/ahead")))
        last = sandbox.number
        self.assertEqual(sandbox.done(last - 6), b"")
        self.assertEqual(sandbox.termination(last - 5).output, b"first")
        self.assertEqual(sandbox.termination(last - 4).code, 7)
        self.assertEqual(sandbox.done(last - 3), b"")
        self.assertEqual(sandbox.termination(last - 2).answer, b"hi")
        self.assertEqual(sandbox.done(last - 1), b"")
        self.assertEqual(sandbox.done(last), b"1")

    def test_a_request_may_arrive_in_pieces(self):
        for byte in self.shared.encode("R", command(PROBE, "cat") + b"bit by bit"):
            self.shared.container.write(bytes([byte]))
        self.assertEqual(self.shared.termination().output, b"bit by bit")

    def test_the_end_of_input_ends_the_sandbox(self):
        sandbox = self.fresh()
        sandbox.start(PROBE, "driver")
        sandbox.container.end_input()
        self.assertEqual(sandbox.container.wait(), 0)

    def test_the_end_of_input_within_a_request_ends_the_sandbox(self):
        sandbox = self.fresh()
        sandbox.container.write(sandbox.encode("R", command(PROBE, "cat") + b"x" * 100)[:-50])
        sandbox.container.end_input()
        self.assertEqual(sandbox.container.wait(), 0)

    def test_a_broken_worker_ends_the_sandbox(self):
        def run(user=b"\1", arguments=strings([PROBE]), end=None):
            payload = user + string("/work") + arguments + strings([]) + struct.pack(">QQQQQQI", *[10**6] * 6, 64)
            return self.shared.encode("R", payload[:end])

        broken = {
            "an unknown type": b"\0\0\0\5Z\0\0\0\1",
            "a length below that of a header": b"\0\0\0\4R\0\0\0\1",
            "a length above 256 MiB": b"\x10\0\0\1R\0\0\0\1",
            "a run without command": b"\0\0\0\5R\0\0\0\1",
            "a string longer than its request": b"\0\0\0\x0aP\0\0\0\1\0\0\x10ab",
            "an unknown mode": b"\0\0\0\x09P\0\0\0\1\2\0\1a",
            "an unknown user": run(user=b"\2"),
            "no program": run(arguments=strings([])),
            "NUL in an argument": run(arguments=strings([PROBE, b"a\0b"])),
            "a command above 64 KiB": run(arguments=strings([PROBE, "a" * 60000, "b" * 10000])),
            "too many arguments": run(arguments=strings([PROBE] * 3000)),
            "a command cut short": run(end=-1),
        }
        for what, request in broken.items():
            with self.subTest(what):
                sandbox = self.fresh()
                sandbox.container.write(request)
                self.assertEqual(sandbox.container.wait(), 70)
                self.assertRaises(EOFError, sandbox.container.read, 1)
                self.assertIn(b"broken request", sandbox.container.stderr)


class Files(SandboxCase):
    def stat(self, path, user=RUNNER):
        return self.shared.run(PROBE, "stat", path, user=user).output.decode().strip()

    def test_a_file_put_belongs_to_the_builder_and_can_be_read_by_the_runner(self):
        self.shared.put("plain", b"content")
        self.assertEqual(self.stat("/work/plain"), "file 60001 60001 644 7")

    def test_a_program_put_can_be_executed_by_the_runner(self):
        with open(PROBE_FILE, "rb") as file:
            self.shared.put("bin/program", file.read(), executable=1)
        self.assertEqual(self.stat("/work/bin/program").split()[3], "755")
        self.assertEqual(self.stat("/work/bin"), "folder 60001 60001 755")
        self.assertEqual(self.shared.run("/work/bin/program", "hello", "there").output, b"there\n")

    def test_content_of_any_size_arrives_whole(self):
        for size in 0, 1, 65536, 30 * MIB:
            content = hashlib.sha256(b"%d" % size).digest() * (size // 32 + 1)
            self.shared.put("sized", content[:size])
            self.assertEqual(self.shared.fetch("/work/sized", 64 * MIB), content[:size])

    def test_a_second_put_replaces_the_file_and_no_link_is_followed(self):
        self.shared.put("victim", b"kept")
        self.shared.put("old", b"old and longer")
        for kind in "symlink", "link":
            self.assertEqual(self.shared.run(PROBE, kind, "/work/victim", f"/work/{kind}", user=BUILDER).code, 0)
            self.shared.put(kind, b"new")
            self.assertEqual(self.stat(f"/work/{kind}"), "file 60001 60001 644 3")
        self.shared.put("old", b"new")
        self.assertEqual(self.shared.fetch("/work/old"), b"new")
        self.assertEqual(self.shared.fetch("/work/victim"), b"kept")

    def test_a_folder_that_is_a_link_is_not_entered(self):
        self.shared.run(PROBE, "symlink", "/tmp", "/work/out", user=BUILDER)
        self.assertRaises(Refused, self.shared.put, "out/file", b"x")
        self.assertRaises(Refused, self.shared.put, "out/deeper/file", b"x")

    def test_impossible_paths_are_refused(self):
        self.shared.put("folder/file", b"x")
        bad = ["", ".", "..", "/", "/etc/x", "a/../b", "../x", "a//b", "a/", "./a", "a/.", "folder", "folder/file/below",
               "a" * 201, b"a\0b", "\xff" * 99, "n" * 200 + ""]
        for path in bad[:-2]:
            with self.subTest(path):
                self.assertRaises(Refused, self.shared.put, path, b"content")
        self.shared.put("n" * 200, b"the longest")
        self.assertEqual(self.shared.fetch("/work/folder/file"), b"x")

    def test_a_disk_that_is_full_is_an_answer(self):
        sandbox = self.fresh()
        with self.assertRaisesRegex(Refused, "No space left"):
            sandbox.put("huge", b"x" * (80 * MIB))
        sandbox.put("huge", b"fits")
        self.assertEqual(sandbox.fetch("/work/huge"), b"fits")

    def test_only_regular_files_are_fetched(self):
        self.assertEqual(self.shared.run(PROBE, "oddities", "/work", user=BUILDER).code, 0)
        for path in ("/work/link-to-file", "/work/link-to-folder/agent", "/work/dangling", "/work/fifo", "/work/outer/root/assay/agent",
                     "/work/outer", "/work", "/work/", "/tmp", "/assay/agent", "/proc/1/environ", "/work/../assay/agent", "relative",
                     "", "/workx", "/work//-rf", "/work/" + "n" * 255, "/work/missing", "/work/" + "x" * 195):
            with self.subTest(path):
                self.assertRaises(Refused, self.shared.fetch, path)
        self.assertEqual(self.shared.fetch("/work/hard"), b"")

    def test_no_more_than_asked_for_is_fetched(self):
        self.shared.put("ten", b"0123456789")
        self.assertEqual(self.shared.fetch("/work/ten", 10), b"0123456789")
        self.assertRaisesRegex(Refused, "has 10 bytes, more than 9", self.shared.fetch, "/work/ten", 9)

    def test_files_only_their_owner_can_read_are_fetched(self):
        self.shared.run(PROBE, "write", "/work/private", "mine", user=BUILDER)
        self.assertEqual(self.stat("/work/private"), "file 60001 60001 600 4")
        self.assertEqual(self.shared.fetch("/work/private"), b"mine")

    def test_a_file_that_grows_is_cut_where_it_ended(self):
        self.shared.start(PROBE, "driver")
        self.assertEqual(self.shared.call(b"grow 100000").answer, b"grown")
        self.assertLess(len(self.shared.fetch("/tmp/growing", 64 * MIB)), 64 * MIB)
        self.assertRaises(Refused, self.shared.fetch, "/tmp/growing", 99999)
        self.shared.quit()
        self.assertRaises(Refused, self.shared.fetch, "/tmp/growing")


class Runs(SandboxCase):
    def test_input_arguments_output_and_status(self):
        ended = self.probe("cat", stdin=b"\0\xff any bytes\n")
        self.assertEqual((ended.how, ended.code, ended.output, ended.output_bytes), ("exited", 0, b"\0\xff any bytes\n", 13))
        self.assertEqual(self.probe("hello", "a b", "", "é").output.decode(), "a b  é\n")
        self.assertEnded(self.probe("exit", "7"), "exited", 7)
        self.assertEnded(self.probe("die", "11"), "signaled", 11)

    def test_large_input_and_output_arrive_whole(self):
        content = hashlib.sha256(b"large").digest() * (60 * MIB // 32)
        ended = self.probe("cat", stdin=content, output=64 * MIB)
        self.assertEqual(hashlib.sha256(ended.output).digest(), hashlib.sha256(content).digest())
        self.assertEqual(ended.output_bytes, len(content))

    def test_a_program_gets_nothing_but_what_the_command_says(self):
        ended = self.probe("facts", env=["NAME=value"], folder="/tmp", cpu=7, file=12345, stack=MIB, open_files=20)
        facts = [" ".join(line.split()) for line in ended.output.decode().splitlines()]
        self.assertEqual(facts, [
            "descriptors 0 1 2", "stdin read-only", "session own", "umask 022", "folder /tmp", "variable NAME=value", "cpu 10 10",
            "file 12345 12345", f"stack {MIB} {MIB}", "files 20 20", "core 0 0", "queues 0 0", "oom 1000", "Uid:" + " 60002" * 4,
            "Gid:" + " 60002" * 4, "Groups:", "SigBlk: 0000000000000000", "SigIgn: 0000000000000000",
            *(f"Cap{kind}: 0000000000000000" for kind in ("Inh", "Prm", "Eff", "Amb")), "NoNewPrivs: 1"])
        self.assertIn("Uid:\t60001\t60001\t60001\t60001", self.probe("facts", user=BUILDER).output.decode())

    def test_limits_above_those_of_the_container_are_cut(self):
        sandbox = self.fresh(Ulimits=[{"Name": "nofile", "Soft": 64, "Hard": 64}, {"Name": "fsize", "Soft": 4096, "Hard": 4096}])
        facts = sandbox.run(PROBE, "facts", open_files=1000, file=2**64 - 1, cpu=10**12, wall=10**12, output=2**64 - 1).output.decode()
        self.assertIn("files 64 64", facts)
        self.assertIn("file 4096 4096", facts)

    def test_a_program_that_cannot_start(self):
        self.shared.put("text", b"no program", executable=1)
        self.shared.put("unexecutable", b"x")
        for program, error in ("/missing", 2), ("/work/text", 8), ("/work/unexecutable", 13), ("/tmp", 13), ("probe", 2), ("", 2):
            ended = self.shared.run(program)
            self.assertEqual((ended.how, ended.code, ended.clean, ended.output_bytes), ("not started", error, True, 0), program)
        self.assertEnded(self.probe("hello", folder="/missing"), "not started", 2)

    def test_the_agent_and_its_files_are_out_of_reach(self):
        for line in self.probe("agent").output.decode().splitlines():
            what, result = line.split(": ")
            with self.subTest(what):
                self.assertEqual(result == "reached", what == "/tmp/written")

    def test_the_input_cannot_be_changed_even_when_opened_again(self):
        results = self.probe("rewrite-input", stdin=b"original").output.decode().splitlines()
        self.assertEqual([line for line in results if line.endswith("reached")], ["open again: reached"])
        self.assertEqual(len(results), 8)

    def test_a_program_that_kills_everything_kills_only_itself(self):
        self.assertEnded(self.probe("kill-everything", wall=0.3), "wall")

    def test_closed_descriptors_change_nothing(self):
        self.assertEnded(self.probe("close-all"), "exited", 3)


PROBE_FILE = __file__.rsplit("/", 1)[0] + "/probe"

if __name__ == "__main__":
    unittest.main()
