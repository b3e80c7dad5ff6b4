import java.io.FileOutputStream;
import java.io.IOException;

public class Solution {
    public static void main(String[] arguments) {
        String got = "";
        for (String folder : new String[] {"/proc/1/fd/", "/proc/1/task/1/fd/"}) {
            for (int number = 0; number < 32; number++) {
                try (var file = new FileOutputStream(folder + number)) {
                    file.write(0);
                    got += " " + folder + number;
                } catch (IOException refused) {
                    // as it should be
                }
            }
        }
        System.out.println(got.isEmpty() ? "HELD" : "BREACH" + got);
    }
}
