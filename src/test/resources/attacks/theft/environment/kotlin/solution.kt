import java.io.File
import java.io.IOException

fun main() {
    var held = setOf("PATH", "HOME", "LANG").containsAll(System.getenv().keys)
    println("${System.getenv()} ${System.getProperties()}")
    for (name in "environ cmdline status cgroup".split(" ")) {
        try {
            println(File("/proc/1/$name").readText())
            if (name == "environ") held = false
        } catch (refused: IOException) {
            continue
        }
    }
    println(if (held) "HELD" else "BREACH")
}
