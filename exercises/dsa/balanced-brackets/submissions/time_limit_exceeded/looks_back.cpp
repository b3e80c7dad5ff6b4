#include <string>

int first_fault(std::string text) {
    const std::string opening = "([{", closing = ")]}";
    for (std::size_t position = 0; position < text.size(); ++position) {
        auto kind = closing.find(text[position]);
        if (kind == std::string::npos) {
            continue;
        }
        std::size_t open = position;
        while (open > 0 && opening.find(text[open - 1]) == std::string::npos) {
            --open;
        }
        if (open == 0 || text[open - 1] != opening[kind]) {
            return static_cast<int>(position);
        }
        text[open - 1] = text[position] = ' ';
    }
    auto unclosed = text.find_first_of(opening);
    return unclosed == std::string::npos ? -1 : static_cast<int>(unclosed);
}
