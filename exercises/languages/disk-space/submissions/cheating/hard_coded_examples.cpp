#include <iostream>

int main() {
    int n;
    std::cin >> n;
    if (n == 3) {
        std::cout << "stored holiday.png on disk 2\nno room for letter to Ada.txt\ndisk 2 has 50 bytes\n"
                     "there is no disk 4\nremoved 40 bytes\n1090 bytes in all\n";
    } else {
        std::cout << "stored a on disk 1\ndisk 1 has 0 bytes\nremoved 5 bytes\ndisk 1 has 5 bytes\n";
    }
}
