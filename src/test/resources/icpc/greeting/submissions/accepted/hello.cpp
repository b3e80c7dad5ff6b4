#if !defined __OPTIMIZE__ || __cplusplus < 202002L || defined __STRICT_ANSI__
#error contest judges compile with -O2 and with GNU extensions
#endif
#include <bits/stdc++.h>

int main() {
    std::string name;
    std::getline(std::cin, name);
    std::cout << "Hello " << name << "\n";
}
