constexpr unsigned endless() {
    unsigned n = 1;
    while (n != 0) n = n * 3 | 1;
    return n;
}
consteval unsigned fibonacci(unsigned n) { return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2); }
static_assert(endless() == fibonacci(60));
int main() {}
