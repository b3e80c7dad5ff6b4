#include <map>
#include <string>
#include <vector>

std::map<std::string, double> mean_value(std::string label, std::vector<double> values) {
    double sum = 0;
    for (double value : values) sum += value;
    return {{label, sum / values.size()}};
}
