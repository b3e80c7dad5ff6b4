template <int depth, long path> struct Tree {
    static constexpr long value = Tree<depth - 1, path * 2>::value + Tree<depth - 1, path * 2 + 1>::value;
};
template <long path> struct Tree<0, path> {
    static constexpr long value = path;
};
int main() { return Tree<40, 1>::value != 0; }
