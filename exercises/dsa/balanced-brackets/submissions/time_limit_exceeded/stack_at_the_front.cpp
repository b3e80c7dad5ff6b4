#include <string>
#include <vector>

struct Bracket {
    int position;
    char closing;
};

int first_fault(const std::string& text) {
    std::vector<Bracket> open;
    for (int position = 0; position < static_cast<int>(text.size()); ++position) {
        switch (text[position]) {
            case '(': open.insert(open.begin(), {position, ')'}); break;
            case '[': open.insert(open.begin(), {position, ']'}); break;
            case '{': open.insert(open.begin(), {position, '}'}); break;
            case ')': case ']': case '}':
                if (open.empty() || open.front().closing != text[position]) {
                    return position;
                }
                open.erase(open.begin());
        }
    }
    return open.empty() ? -1 : open.back().position;
}
