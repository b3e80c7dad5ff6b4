#include "assay.hpp"

#include <vector>

std::vector<double> average_by_level([[maybe_unused]] TreeNode<int>* root) {
    return {};
}
