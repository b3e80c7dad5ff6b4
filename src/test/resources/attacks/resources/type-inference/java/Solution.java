import java.util.function.Function;

public class Solution {
    static <A, B> B apply(Function<A, B> f, A a) { return f.apply(a); }
    static <A> A apply(java.util.function.UnaryOperator<A> f, A a) { return f.apply(a); }

    public static void main(String[] arguments) {
        var x = apply(a0 -> apply(a1 -> apply(a2 -> apply(a3 -> apply(a4 -> apply(a5 -> apply(a6 -> apply(a7 -> apply(a8 -> apply(a9 -> apply(a10 -> apply(a11 -> apply(a12 -> apply(a13 -> apply(a14 -> apply(a15 -> 1, 1), 1), 1), 1), 1), 1), 1), 1), 1), 1), 1), 1), 1), 1), 1), 1);
        System.out.println(x);
    }
}
