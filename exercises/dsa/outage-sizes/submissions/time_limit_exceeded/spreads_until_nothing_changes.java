import java.util.stream.IntStream;

public class Solution {

    public int[] outageSizes(String[] floor) {
        int width = floor.length == 0 ? 0 : floor[0].length();
        int[] names = IntStream.range(0, floor.length * width)
                .map(rack -> floor[rack / width].charAt(rack % width) == '#' ? rack : Integer.MAX_VALUE)
                .toArray();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int rack = 0; rack < names.length; rack++) {
                if (names[rack] == Integer.MAX_VALUE) continue;
                int least = names[rack];
                if (rack % width > 0) least = Math.min(least, names[rack - 1]);
                if (rack % width < width - 1) least = Math.min(least, names[rack + 1]);
                if (rack >= width) least = Math.min(least, names[rack - width]);
                if (rack + width < names.length) least = Math.min(least, names[rack + width]);
                changed |= least < names[rack];
                names[rack] = least;
            }
        }
        int[] sizes = new int[names.length];
        for (int name : names) {
            if (name < Integer.MAX_VALUE) sizes[name]++;
        }
        return IntStream.of(sizes).filter(size -> size > 0).map(size -> -size).sorted().map(size -> -size).toArray();
    }
}
