#include "assay.hpp"

#include <vector>

struct Level {
    float sum = 0;
    int count = 0;
};

static void visit(const TreeNode<int>* node, std::size_t depth, std::vector<Level>& levels) {
    if (!node) return;
    if (depth == levels.size()) levels.emplace_back();
    levels[depth].sum += static_cast<float>(node->val);
    levels[depth].count++;
    visit(node->left, depth + 1, levels);
    visit(node->right, depth + 1, levels);
}

std::vector<double> average_by_level(TreeNode<int>* root) {
    std::vector<Level> levels;
    visit(root, 0, levels);
    std::vector<double> averages;
    for (const auto& level : levels) averages.push_back(level.sum / static_cast<float>(level.count));
    return averages;
}
