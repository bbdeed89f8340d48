package lectern.app;

/// Starts Lectern.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("Lectern");
    }
}
