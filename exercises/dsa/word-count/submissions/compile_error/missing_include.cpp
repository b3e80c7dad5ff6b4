int main() {
    std::cout << "the 4" << std::endl;
}
