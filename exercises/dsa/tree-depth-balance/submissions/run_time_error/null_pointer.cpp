#include "assay.hpp"

#include <vector>

std::vector<int> depth_and_unbalanced(TreeNode<int>* root) {
    int depth = 1;
    for (auto* node = root; node->left != nullptr; node = node->left) depth++;
    return {depth};
}
