import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

public class Solution {
    public static void main(String[] arguments) throws Throwable {
        var linker = Linker.nativeLinker();
        var state = Linker.Option.captureStateLayout();
        var errno = state.varHandle(java.lang.foreign.MemoryLayout.PathElement.groupElement("errno"));
        var number = ValueLayout.JAVA_LONG;
        var syscall = linker.downcallHandle(
                linker.defaultLookup().find("syscall").orElseThrow(),
                FunctionDescriptor.of(number, number, number, number, number, number, number),
                Linker.Option.captureCallState("errno"),
                Linker.Option.firstVariadicArg(1));
        Arena arena = Arena.global();
        MemorySegment errors = arena.allocate(state);
        long room = arena.allocate(8192, 4096).address();
        long none = arena.allocateFrom("none").address();
        long folder = arena.allocateFrom("/tmp").address();
        long tmpfs = arena.allocateFrom("tmpfs").address();
        long user = arena.allocateFrom("user").address();
        long me = ProcessHandle.current().pid();
        long[][] calls = {
            {165, none, folder, tmpfs, 0, 0}, // mount
            {161, folder, 0, 0, 0, 0}, // chroot
            {155, folder, folder, 0, 0, 0}, // pivot_root
            {272, 0x10000000, 0, 0, 0, 0}, // unshare
            {303, -100, folder, room, room + 4096, 0}, // name_to_handle_at
            {430, tmpfs, 0, 0, 0, 0}, // fsopen
            {246, 0, 0, 0, 0, 0}, // kexec_load
            {321, 0, room, 64, 0, 0}, // bpf
            {298, room, 0, -1, -1, 0}, // perf_event_open
            {250, 0, -3, 1, 0, 0}, // keyctl
            {248, user, none, room, 4, -2}, // add_key
            {323, 1, 0, 0, 0, 0}, // userfaultfd
            {425, 1, room, 0, 0, 0}, // io_uring_setup
            {101, 0x4206, 1, 0, 0, 0}, // ptrace
            {310, me, room, 0, room, 0}, // process_vm_readv
            {312, me, me, 0, 0, 0}, // kcmp
            {103, 3, room, 4096, 0, 0}, // syslog
            {169, 0xfee1deadL, 672274793, 0, 0, 0}, // reboot
            {172, 3, 0, 0, 0, 0}, // iopl
            {317, 2, 0, room, 0, 0}, // seccomp
            {170, none, 4, 0, 0, 0}, // sethostname
        };
        boolean held = true;
        for (long[] call : calls) {
            long result = (long) syscall.invokeExact(errors, call[0], call[1], call[2], call[3], call[4], call[5]);
            int error = (int) errno.get(errors, 0L);
            if (result != -1 || error != 1 && error != 38) {
                System.out.println("BREACH call " + call[0] + " " + result + " " + error);
                held = false;
            }
        }
        System.out.println(held ? "HELD" : "not held");
    }
}
