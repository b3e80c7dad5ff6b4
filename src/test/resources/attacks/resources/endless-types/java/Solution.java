public class Solution {
    interface Contrary<T> {}

    interface Curious<T> extends Contrary<Contrary<? super Curious<Curious<T>>>> {}

    static Contrary<? super Curious<Byte>> same(Curious<Byte> curious) {
        return curious;
    }

    public static void main(String[] arguments) {}
}
