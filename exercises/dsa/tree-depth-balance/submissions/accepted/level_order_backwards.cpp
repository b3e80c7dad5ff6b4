#include "assay.hpp"

#include <algorithm>
#include <cstdlib>
#include <vector>

std::vector<int> depth_and_unbalanced(TreeNode<int>* root) {
    std::vector<TreeNode<int>*> nodes;
    if (root) nodes.push_back(root);
    for (std::size_t i = 0; i < nodes.size(); i++) {
        for (auto* child : {nodes[i]->left, nodes[i]->right}) {
            if (child) nodes.push_back(child);
        }
    }

    std::vector<int> depths(nodes.size());
    std::vector<int> unbalanced;
    auto child = depths.rbegin();
    for (std::size_t i = nodes.size(); i-- > 0;) {
        int right = nodes[i]->right ? *child++ : 0;
        int left = nodes[i]->left ? *child++ : 0;
        depths[i] = 1 + std::max(left, right);
        if (std::abs(left - right) > 1) unbalanced.push_back(nodes[i]->val);
    }

    std::vector<int> result{root ? depths[0] : 0};
    result.insert(result.end(), unbalanced.rbegin(), unbalanced.rend());
    return result;
}
