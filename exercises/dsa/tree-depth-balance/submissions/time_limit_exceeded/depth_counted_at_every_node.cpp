#include "assay.hpp"

#include <cstdlib>
#include <utility>
#include <vector>

using Level = std::vector<TreeNode<int>*>;

Level below(const Level& level) {
    Level children;
    for (auto* node : level) {
        for (auto* child : {node->left, node->right}) {
            if (child) children.push_back(child);
        }
    }
    return children;
}

Level start(TreeNode<int>* root) {
    return root ? Level{root} : Level{};
}

int levels_below(TreeNode<int>* root) {
    int levels = 0;
    for (Level level = start(root); !level.empty(); level = below(level)) levels++;
    return levels;
}

std::vector<int> depth_and_unbalanced(TreeNode<int>* root) {
    std::vector<int> result{levels_below(root)};
    for (Level level = start(root); !level.empty(); level = below(level)) {
        for (auto* node : level) {
            if (std::abs(levels_below(node->left) - levels_below(node->right)) > 1) result.push_back(node->val);
        }
    }
    return result;
}
