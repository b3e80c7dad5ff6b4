#include "assay.hpp"

#include <algorithm>
#include <cstdlib>
#include <vector>

static int depth(const TreeNode<int>* node, std::size_t level, std::vector<std::vector<int>>& unbalanced) {
    if (!node) return 0;
    if (level == unbalanced.size()) unbalanced.emplace_back();
    int left = depth(node->left, level + 1, unbalanced);
    int right = depth(node->right, level + 1, unbalanced);
    if (std::abs(left - right) > 1) unbalanced[level].push_back(node->val);
    return 1 + std::max(left, right);
}

std::vector<int> depth_and_unbalanced(TreeNode<int>* root) {
    std::vector<std::vector<int>> unbalanced;
    std::vector<int> result{depth(root, 0, unbalanced)};
    for (const auto& level : unbalanced) result.insert(result.end(), level.begin(), level.end());
    return result;
}
