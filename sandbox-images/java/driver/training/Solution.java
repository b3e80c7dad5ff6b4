import assay.ListNode;
import assay.TreeNode;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Uses what learners use, so that the archives hold the classes for it. */
public class Solution {
    record Point(int x, int y) {}

    sealed interface Shape permits Circle, Square {}
    record Circle(double radius) implements Shape {}
    record Square(double side) implements Shape {}
    enum Color { RED, GREEN }

    static <T extends Comparable<T>> T largest(List<? extends T> values) {
        T best = null;
        for (T value : values) if (best == null || value.compareTo(best) > 0) best = value;
        return best;
    }

    public int[] everything(int[] a, long[] b, double c, boolean d, String e, int[][] f, Integer g, ListNode<Integer> h, TreeNode<Integer> i, Map<String, Integer> j) {
        if (e.isEmpty()) throw new IllegalArgumentException("no text");
        Map<Integer, List<Integer>> groups = new HashMap<>();
        for (int value : a) groups.computeIfAbsent(value % 3, key -> new ArrayList<>()).add(value);
        Deque<Integer> queue = new ArrayDeque<>(List.of(1, 2, 3));
        PriorityQueue<Point> heap = new PriorityQueue<>(Comparator.comparingInt(Point::y).thenComparing(Point::x));
        heap.add(new Point(1, 2));
        StringBuilder text = new StringBuilder();
        while (!queue.isEmpty()) text.append(queue.poll()).append(',');
        Shape shape = d ? new Circle(c) : new Square(c);
        double area = switch (shape) {
            case Circle circle -> Math.PI * circle.radius() * circle.radius();
            case Square square -> square.side() * square.side();
        };
        String name = switch (Color.RED) { case RED -> "red"; case GREEN -> "green"; };
        var sorted = Arrays.stream(a).boxed().sorted(Collections.reverseOrder()).map(String::valueOf).collect(Collectors.joining(" "));
        Set<String> words = new TreeSet<>(Arrays.asList(e.split("\\s+")));
        BiFunction<Integer, Integer, Integer> sum = Integer::sum;
        Runnable counted = new Runnable() {
            private int count;

            @Override public void run() { count++; }
        };
        counted.run();
        long[] memo = new long[50];
        try {
            if (a.length > 100) throw new IllegalStateException("too long");
        } catch (IllegalStateException | NumberFormatException problem) {
            System.err.println(problem.getMessage());
        } finally {
            memo[0] = b.length;
        }
        System.out.printf("%s %d %.2f %s %s %d%n", name, sum.apply(1, 2), area, sorted, words, largest(List.of(1, 2)));
        if (h != null && i != null && f.length > 0 && j != null && g != null) Arrays.sort(a);
        return a;
    }

    public static void main(String[] arguments) {
        Scanner in = new Scanner(System.in);
        System.out.println("hello " + in.hasNext());
    }
}
