"""Limits and measurements of runs, and what is left after them."""

import contextlib
import os
import pathlib
import subprocess
import tempfile
import unittest

from agent_client import BUILDER, command
from sandbox_case import PROBE, SandboxCase, eventually

MIB = 1 << 20


@contextlib.contextmanager
def burner(core):
    """A process of the host that keeps a core busy."""
    with subprocess.Popen([pathlib.Path(__file__).parent / "probe", "work", "30"]) as process:
        os.sched_setaffinity(process.pid, {core})
        try:
            yield
        finally:
            process.kill()


class Time(SandboxCase):
    def test_cpu_time_is_measured(self):
        ended = self.probe("work", "0.3")
        self.assertEnded(ended, "exited")
        self.assertTrue(0.3 <= ended.cpu < 0.32, ended)
        self.assertGreaterEqual(ended.wall, ended.cpu * 0.9)

    def test_waiting_costs_wall_time_only(self):
        ended = self.probe("idle", wall=0.2)
        self.assertEnded(ended, "wall")
        self.assertLess(ended.cpu, 0.01)
        self.assertTrue(0.2 <= ended.wall < 0.4, ended)

    def test_cpu_time_of_processes_nobody_waits_for_is_counted(self):
        for how in "orphan", "ignored":
            ended = self.probe("hidden", how, "0.2")
            self.assertEnded(ended, "exited")
            self.assertTrue(0.2 <= ended.cpu < 0.23, ended)

    def test_cpu_time_of_many_processes_is_added_up(self):
        self.assertEnded(self.probe("split", "8", "0.1", cpu=0.4), "cpu")
        self.assertEnded(self.probe("hidden", "orphan", "100", cpu=0.2), "cpu")
        self.assertEnded(self.probe("hidden", "ignored", "100", cpu=0.2), "cpu")

    def test_the_cpu_limit_ends_a_loop_in_time_whatever_signals_it_ignores(self):
        ended = self.probe("stubborn", cpu=0.3)
        self.assertEnded(ended, "cpu")
        self.assertTrue(0.3 < ended.cpu < 0.33, ended)

    def test_a_program_that_used_too_much_before_it_ended_has_used_too_much(self):
        self.assertEnded(self.probe("work", "0.05", cpu=0.049), "cpu")

    def test_the_wall_limit_ends_those_that_wait(self):
        self.assertEnded(self.probe("idle", "stop", wall=0.1), "wall")
        self.assertEnded(self.probe("drip", wall=0.1), "wall")
        self.assertEnded(self.probe("work", "9", cpu=9, wall=0.1), "wall")

    def test_waiting_for_a_core_that_others_have_is_not_the_programs_time(self):
        sandbox = self.fresh(CpusetCpus="0")
        sandbox.start(PROBE, "driver")
        self.assertEqual(sandbox.call(b"echo 1").how, "answered")
        with contextlib.ExitStack() as burning:
            for _ in range(12):
                burning.enter_context(burner(0))
            ended = sandbox.call(b"work 0.3", cpu=0.4, wall=0.4)
            self.assertEqual(ended.how, "answered")
            self.assertGreater(ended.wall, 0.4)
            sandbox.quit()
            ended = self.probe("work", "0.3", sandbox=sandbox, cpu=0.4, wall=0.4)
            self.assertEnded(ended, "exited")
            self.assertGreater(ended.wall, 0.4)
            ended = self.probe("idle", sandbox=sandbox, cpu=0.4, wall=0.4)
            self.assertEnded(ended, "wall")
            self.assertLess(ended.wall, 2)

    def test_cpu_comes_before_wall_and_output(self):
        self.assertEnded(self.probe("print", "100", "0", cpu=0, wall=0, output=10), "cpu")
        self.assertEnded(self.probe("print", "100", "0", cpu=0, output=10), "cpu")
        self.assertEnded(self.probe("print", "100", "0", wall=0, output=10), "wall")


class Output(SandboxCase):
    def test_a_limit_is_exact(self):
        ended = self.probe("print", "1000", "1000", output=1000, error=1000)
        self.assertEqual((ended.how, len(ended.output), len(ended.error)), ("exited", 1000, 1000))
        for words in ("1001", "0"), ("0", "1001"):
            ended = self.probe("print", *words, output=1000, error=1000)
            self.assertEqual((ended.how, max(len(ended.output), len(ended.error))), ("output", 1000))
            self.assertGreater(max(ended.output_bytes, ended.error_bytes), 1000)

    def test_endless_output_is_cut(self):
        for words in (str(1 << 50), "0"), ("0", str(1 << 50)):
            ended = self.probe("print", *words, output=5 * MIB, error=5 * MIB)
            self.assertEqual((ended.how, len(ended.output) + len(ended.error)), ("output", 5 * MIB))

    def test_standard_error_is_counted_whole_and_sent_in_part(self):
        ended = self.probe("print", "10", "300000", error=100)
        self.assertEqual((ended.how, ended.output_bytes, ended.error_bytes, len(ended.error)), ("exited", 10, 300000, 100))
        self.assertEqual(len(self.probe("print", "0", "300000", error=0).error), 0)

    def test_what_is_in_the_pipe_at_the_end_is_sent(self):
        ended = self.probe("big-pipe", output=MIB)
        self.assertEqual((ended.how, len(ended.output)), ("exited", MIB))
        self.assertEnded(self.probe("big-pipe", output=MIB - 1), "output")

    def test_many_small_writes_arrive_in_order(self):
        self.assertEqual(self.probe("letters", "20001").output, b"ab" * 10000 + b"a")

    def test_a_worker_that_does_not_read_stops_no_limit(self):
        sandbox = self.fresh()
        for limits in {"wall": 0.3, "cpu": 9}, {"cpu": 0.2, "wall": 9}:
            words = ("print", str(1 << 50), "0") if limits["wall"] < 1 else ("shout",)
            sandbox.send("R", command(PROBE, *words, output=1 << 40, **limits))
            eventually(lambda: len(self.processes(sandbox)) == 2)
            eventually(lambda: len(self.processes(sandbox)) == 1)
            ended = sandbox.termination()
            self.assertEqual((ended.how, ended.clean), ("wall" if limits["wall"] < 1 else "cpu", True))
            self.assertLess(ended.wall, 5)


class Memory(SandboxCase):
    def test_memory_is_measured(self):
        self.assertLess(self.probe("exit", "0").memory, 2 * MIB)
        ended = self.probe("memory", "50")
        self.assertTrue(50 * MIB <= ended.memory < 53 * MIB, ended)
        self.assertTrue(30 * MIB <= self.probe("memory-in-child", "30").memory < 33 * MIB)

    def test_memory_of_many_processes_and_in_no_process_is_measured(self):
        for words in ("family", "4", "20"), ("memfd", "80"):
            ended = self.probe(*words, sandbox=self.fresh(), file=1 << 30)
            self.assertEnded(ended, "exited")
            self.assertTrue(78 * MIB <= ended.memory < 90 * MIB, (words, ended.memory / MIB))

    def test_memory_of_an_earlier_run_is_not_the_next_ones(self):
        sandbox = self.fresh()
        self.probe("memory", "100", sandbox=sandbox)
        self.assertLess(self.probe("memory", "20", sandbox=sandbox).memory, 24 * MIB)
        self.probe("write", "/work/made", "x" * 1000, user=BUILDER, sandbox=sandbox)
        self.assertLess(self.probe("exit", "0", sandbox=sandbox).memory, 2 * MIB)

    def test_earlier_runs_do_not_hide_what_processes_use_together(self):
        sandbox = self.fresh()
        self.probe("memory", "200", sandbox=sandbox)
        self.assertTrue(60 * MIB <= self.probe("fill-disk", sandbox=sandbox, file=1 << 30).memory < 70 * MIB)
        self.assertTrue(60 * MIB <= self.probe("family", "4", "30", sandbox=sandbox).memory < 130 * MIB)

    def test_a_message_is_not_the_programs_memory(self):
        sandbox = self.fresh()
        sandbox.start(PROBE, "driver")
        self.assertLess(sandbox.call(b"echo " + b"x" * (30 * MIB)).memory, 64 * MIB)

    def test_too_much_memory(self):
        self.assertEnded(self.probe("memory", "400"), "memory")
        self.assertEnded(self.probe("memfd", "400", file=1 << 40), "memory")

    def test_an_out_of_memory_kill_counts_even_if_the_parent_goes_on(self):
        ended = self.probe("memory-in-child", "400")
        self.assertEqual((ended.how, ended.code), ("memory", 0))
        self.assertEnded(self.probe("exit", "0"), "exited")

    def test_files_never_cost_the_agent_its_life(self):
        tmpfs = {"/tmp": "mode=1777,exec,size=400m", "/work": "uid=60001,gid=60001,mode=0755,exec,size=1m"}
        sandbox = self.fresh(Tmpfs=tmpfs)
        self.assertEnded(self.probe("fill-disk", sandbox=sandbox, file=1 << 40), "memory")

    def test_the_stack_has_its_own_limit(self):
        self.assertEnded(self.probe("overflow", stack=MIB), "signaled", 11)


class Bombs(SandboxCase):
    def test_bombs_are_contained_and_leave_nothing(self):
        for words in ("fork-bomb",), ("fork-bomb", "sessions"), ("fork-bomb", "orphans"), ("thread-bomb",):
            with self.subTest(words):
                self.assertIn(self.probe(*words, cpu=0.3, wall=1).how, ("cpu", "wall"))

    def test_orphans_do_not_use_up_the_processes(self):
        self.assertEnded(self.probe("orphans", "300"), "exited")

    def test_the_run_ends_with_its_main_process(self):
        for kind in "", "reaper", "stubborn":
            ended = self.probe("stray", kind)
            self.assertEnded(ended, "exited")
            self.assertIn(b"main\n", ended.output)
            self.assertLess(ended.wall, 1)

    def test_files_and_descriptors(self):
        self.assertEnded(self.probe("big-file", file=MIB), "signaled", 25)
        self.assertEqual(self.probe("many-files", open_files=40).output, b"37\n")


class Leftovers(SandboxCase):
    def test_files_are_gone_before_the_next_run(self):
        for words in ("files", "30000"), ("deep", "10000"), ("bushy", "5000"), ("oddities", "/tmp"), ("fill-disk",), ("write", "/tmp/x", "y"):
            for user in 0, 1:
                with self.subTest(words, user=user):
                    self.assertEqual(self.probe(*words, user=user, cpu=9, wall=20, file=1 << 30).how, "exited")

    def test_a_hundred_thousand_files_are_gone_in_time(self):
        self.assertEqual(self.probe("files", "100000", cpu=9, wall=30).output, b"100000\n")

    def test_system_v_objects_are_gone_too(self):
        for user in 0, 1:
            self.assertEqual(self.probe("leave-objects", user=user).output, b"no /dev/shm\n")

    def test_shared_memory_files_are_gone_too(self):
        sandbox = self.fresh(IpcMode="private")
        self.assertEqual(self.probe("leave-objects", sandbox=sandbox).output, b"note in /dev/shm\n")

    def test_a_folder_that_cannot_be_emptied_makes_the_sandbox_unclean(self):
        # Nobody but the kernel can remove a folder something is mounted on.
        sandbox = self.fresh(Tmpfs={"/work": "uid=60001,gid=60001,exec", "/tmp": "mode=1777,exec", "/tmp/stuck": "mode=0755"})
        self.assertFalse(sandbox.run(PROBE, "exit", "0").clean)

    def test_what_the_builder_makes_in_work_stays(self):
        self.probe("write", "/work/made", "by the compiler", user=BUILDER)
        self.assertEqual(self.shared.fetch("/work/made"), b"by the compiler")
        self.assertEnded(self.probe("write", "/work/made", "by a run"), "exited", 99)


class WithoutCgroups(SandboxCase):
    changes = {"MaskedPaths": ["/sys/fs/cgroup"]}

    def test_processes_are_measured_one_by_one(self):
        ended = self.probe("work", "0.2")
        self.assertTrue(0.2 <= ended.cpu < 0.23, ended)
        self.assertTrue(0.4 <= self.probe("split", "2", "0.2").cpu < 0.45)
        self.assertEnded(self.probe("stubborn", cpu=0.1), "cpu")


UNIFIED = "/sys/fs/cgroup/unified"


@unittest.skipUnless(os.path.exists(UNIFIED + "/cgroup.procs"), "needs both cgroup versions on one host")
class CgroupVersion2(SandboxCase):
    """The agent sees nothing but a version 2 hierarchy."""

    def check(self, sandbox):
        for how in "orphan", "ignored":
            ended = self.probe("hidden", how, "0.2", sandbox=sandbox)
            self.assertTrue(0.2 <= ended.cpu < 0.23, ended)
        self.assertEnded(self.probe("hidden", "ignored", "9", sandbox=sandbox, cpu=0.1), "cpu")

    def test_in_the_host_cgroup_namespace(self):
        self.check(self.fresh(CgroupnsMode="host", Binds=[f"{UNIFIED}:/sys/fs/cgroup:ro"]))

    def test_in_a_cgroup_namespace_of_its_own(self):
        folder = f"{UNIFIED}/assay-agent-test-{os.getpid()}"
        os.mkdir(folder)
        self.addCleanup(eventually, lambda: self.removed(folder))
        sandbox = self.fresh(CgroupnsMode="private", Binds=[f"{folder}:/sys/fs/cgroup:ro"])
        with open(folder + "/cgroup.procs", "w") as members:
            members.write(str(sandbox.container.inspect()["State"]["Pid"]))
        self.check(sandbox)

    def removed(self, folder):
        with contextlib.suppress(OSError):
            os.rmdir(folder)
        return not os.path.exists(folder)


class OutOfMemoryEvents(SandboxCase):
    def test_version_2_counts_them_in_another_file(self):
        """A stand-in for the memory controller, which one host offers to one version only."""
        with tempfile.TemporaryDirectory() as folder:
            os.chmod(folder, 0o755)
            events = pathlib.Path(folder, "memory.events")
            events.write_text("low 0\nhigh 0\nmax 3\noom 1\noom_kill 1\noom_group_kill 9\n")
            sandbox = self.fresh(CgroupnsMode="private", Binds=[f"{folder}:/sys/fs/cgroup:ro"])
            self.assertEnded(self.probe("exit", "0", sandbox=sandbox), "exited")
            sandbox.start(PROBE, "driver")
            self.assertEqual(sandbox.call(b"echo 1").how, "answered")
            events.write_text("low 0\nhigh 0\nmax 3\noom 2\noom_kill 2\noom_group_kill 9\n")
            self.assertEqual(sandbox.call(b"echo 2").how, "memory")


if __name__ == "__main__":
    unittest.main()
