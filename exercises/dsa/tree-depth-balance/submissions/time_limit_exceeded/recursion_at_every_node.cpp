#include "assay.hpp"

#include <algorithm>
#include <cstdlib>
#include <queue>
#include <vector>

static int depth(const TreeNode<int>* node) {
    return node ? 1 + std::max(depth(node->left), depth(node->right)) : 0;
}

std::vector<int> depth_and_unbalanced(TreeNode<int>* root) {
    std::vector<int> result{depth(root)};
    std::queue<TreeNode<int>*> queue;
    queue.push(root);
    for (; !queue.empty(); queue.pop()) {
        auto* node = queue.front();
        if (!node) continue;
        if (std::abs(depth(node->left) - depth(node->right)) > 1) result.push_back(node->val);
        queue.push(node->left);
        queue.push(node->right);
    }
    return result;
}
