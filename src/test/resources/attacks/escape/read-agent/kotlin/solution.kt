import java.io.IOException
import java.io.RandomAccessFile
import java.nio.file.Files
import java.nio.file.Path

fun main() {
    var held = true
    fun attempt(what: String, deed: () -> Any) {
        try {
            println("BREACH $what ${deed()}")
            held = false
        } catch (refused: IOException) {
            return
        }
    }
    for (name in "mem environ maps auxv stack io fd/0 fd/1 task/1/mem smaps syscall".split(" ")) {
        attempt(name) { RandomAccessFile("/proc/1/$name", "r").read() }
        attempt(name) { RandomAccessFile("/proc/1/$name", "rw") }
    }
    for (name in "exe root cwd fd/1 ns/net".split(" ")) attempt(name) { Files.readSymbolicLink(Path.of("/proc/1/$name")) }
    attempt("fd") { Files.list(Path.of("/proc/1/fd")).toList() }
    if (held) println("HELD")
}
