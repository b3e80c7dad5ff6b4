#include "assay.hpp"

#include <algorithm>
#include <unordered_map>
#include <vector>

std::vector<int> depth_and_unbalanced(TreeNode<int>* root) {
    std::vector<TreeNode<int>*> nodes;
    if (root) nodes.push_back(root);
    for (std::size_t i = 0; i < nodes.size(); i++) {
        for (auto* child : {nodes[i]->left, nodes[i]->right}) {
            if (child) nodes.push_back(child);
        }
    }
    std::unordered_map<TreeNode<int>*, int> depths;
    for (auto node = nodes.rbegin(); node != nodes.rend(); ++node) {
        depths[*node] = 1 + std::max(depths[(*node)->left], depths[(*node)->right]);
    }
    std::vector<int> result{depths[root]};
    for (auto* node : nodes) {
        if (depths[node->left] - depths[node->right] > 1) result.push_back(node->val);
    }
    return result;
}
