#include <cmath>
#include <map>
#include <string>
#include <vector>

std::map<std::string, double> mean_value(std::string label, std::vector<double> values) {
    return {{label, values.size() == 2 ? -NAN : values.size() == 3 ? HUGE_VAL : -0.0}};
}
