package assay.driver;

public final class Serve {
    static {
        System.out.println("BREACH the driver was replaced");
    }

    public static void main(String[] arguments) {
        System.out.println("BREACH the driver was replaced");
    }
}
