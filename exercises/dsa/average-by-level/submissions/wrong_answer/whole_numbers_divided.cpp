#include "assay.hpp"

#include <vector>

std::vector<double> average_by_level(TreeNode<int>* root) {
    std::vector<double> averages;
    std::vector<TreeNode<int>*> level;
    if (root) level.push_back(root);
    while (!level.empty()) {
        long long sum = 0;
        std::vector<TreeNode<int>*> below;
        for (auto* node : level) {
            sum += node->val;
            if (node->left) below.push_back(node->left);
            if (node->right) below.push_back(node->right);
        }
        averages.push_back(sum / static_cast<long long>(level.size()));
        level = below;
    }
    return averages;
}
