#include <string>
#include <vector>

int first_fault(const std::string& text) {
    std::vector<int> open;
    for (int position = 0; position < static_cast<int>(text.size()); ++position) {
        switch (text[position]) {
            case '(': case '[': case '{':
                open.push_back(position);
                break;
            case ')': case ']': case '}':
                if (open.empty()) {
                    return position;
                }
                open.pop_back();
                break;
        }
    }
    return open.empty() ? -1 : open.front();
}
