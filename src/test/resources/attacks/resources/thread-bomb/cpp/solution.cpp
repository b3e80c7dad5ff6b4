#include <iostream>
#include <thread>
#include <unistd.h>

int main() {
    for (int i = 0; i < 5000; i++) std::thread([] { pause(); }).detach();
    std::cout << "BREACH 5000 threads\n";
}
