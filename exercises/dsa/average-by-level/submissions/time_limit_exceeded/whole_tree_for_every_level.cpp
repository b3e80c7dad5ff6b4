#include "assay.hpp"

#include <algorithm>
#include <vector>

static int levels(const TreeNode<int>* node) {
    return node ? 1 + std::max(levels(node->left), levels(node->right)) : 0;
}

static void times_at(const TreeNode<int>* node, int level, std::vector<int>& times) {
    if (!node) return;
    if (level == 0) {
        times.push_back(node->val);
    } else {
        times_at(node->left, level - 1, times);
        times_at(node->right, level - 1, times);
    }
}

std::vector<double> average_by_level(TreeNode<int>* root) {
    std::vector<double> averages;
    for (int level = 0; level < levels(root); ++level) {
        std::vector<int> times;
        times_at(root, level, times);
        double sum = 0;
        for (int time : times) sum += time;
        averages.push_back(sum / static_cast<double>(times.size()));
    }
    return averages;
}
