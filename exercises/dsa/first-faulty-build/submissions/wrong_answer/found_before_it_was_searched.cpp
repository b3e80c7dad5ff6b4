#include <iostream>
#include <string>

int first_faulty(int low, int high) {
    if (low == high) return low;
    int middle = low + (high - low) / 2;
    std::cout << "test " << middle << std::endl;
    std::string answer;
    std::cin >> answer;
    return answer == "faulty" ? first_faulty(low, middle) : first_faulty(middle + 1, high);
}

int main() {
    int builds, tests;
    std::cin >> builds >> tests;
    std::cout << "found " << first_faulty(1, builds) << std::endl;
}
