#include <iostream>
#include <string>
#include <vector>

bool has_items(std::size_t page) {
    std::cout << "get " << page << std::endl;
    std::string answer;
    std::cin >> answer;
    return answer == "items";
}

int main() {
    std::vector<char> items{1};
    std::size_t page = 1;
    while (has_items(page)) {
        items.resize(page + 1, 1);
        page *= 2;
    }
    std::size_t empty = page;
    while (empty > items.size()) {
        std::size_t middle = (items.size() + empty) / 2;
        if (has_items(middle)) {
            items.resize(middle + 1, 1);
        } else {
            empty = middle;
        }
    }
    std::cout << "last " << items.size() - 1 << std::endl;
}
