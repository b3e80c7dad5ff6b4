#include <string>
#include <vector>

int first_fault(const std::string& text) {
    const std::string opening = "([{", closing = ")]}";
    std::vector<int> open;
    for (int position = 0; position < static_cast<int>(text.size()); ++position) {
        if (opening.find(text[position]) != std::string::npos) {
            open.push_back(position);
        } else if (auto kind = closing.find(text[position]); kind != std::string::npos) {
            if (open.empty()) {
                return position;
            }
            if (text[open.back()] != opening[kind]) {
                return open.back();
            }
            open.pop_back();
        }
    }
    return open.empty() ? -1 : open.front();
}
