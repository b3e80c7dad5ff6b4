public class Solution {
    public static void main(String[] arguments) {
        boolean held = true;
        long me = ProcessHandle.current().pid();
        for (ProcessHandle process : ProcessHandle.allProcesses().toList()) {
            if (process.pid() == 1 || process.pid() == me) continue;
            System.out.println("BREACH " + process.pid() + " " + process.info());
            held = false;
        }
        var parent = ProcessHandle.current().parent();
        if (parent.isPresent() && parent.get().pid() != 1) {
            System.out.println("BREACH parent " + parent.get());
            held = false;
        }
        var agent = ProcessHandle.of(1);
        if (agent.isPresent() && agent.get().destroyForcibly()) {
            System.out.println("BREACH ended the agent");
            held = false;
        }
        System.out.println(held ? "HELD" : "not held");
    }
}
