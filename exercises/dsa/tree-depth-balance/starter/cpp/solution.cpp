#include "assay.hpp"

#include <vector>

std::vector<int> depth_and_unbalanced([[maybe_unused]] TreeNode<int>* root) {
    return {};
}
