public class Solution {
    public static void main(String[] arguments) {
        String found = "";
        for (String name : new String[] {"LD_PRELOAD", "LD_LIBRARY_PATH", "LD_AUDIT", "GCONV_PATH", "PYTHONPATH", "PYTHONHOME", "PYTHONSTARTUP", "PYTHONINSPECT", "NODE_OPTIONS", "NODE_PATH", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "CLASSPATH", "BASH_ENV", "ENV", "LOCPATH", "NLSPATH", "MALLOC_TRACE"}) {
            if (System.getenv(name) != null) found += " " + name;
        }
        System.out.println(found.isEmpty() ? "HELD" : "BREACH" + found);
    }
}
