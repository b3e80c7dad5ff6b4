import java.util.Scanner;

public class Start {
    public static void main(String[] arguments) {
        System.out.println(new Doubler().twice(new Scanner(System.in).nextLong()));
    }
}
