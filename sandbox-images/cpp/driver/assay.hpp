// The node classes that exercises use.
#pragma once

namespace assay {

template <class T = int> struct ListNode {
    T val;
    ListNode *next;
    ListNode(T val = T(), ListNode *next = nullptr) : val(val), next(next) {}
};

template <class T = int> struct TreeNode {
    T val;
    TreeNode *left, *right;
    TreeNode(T val = T(), TreeNode *left = nullptr, TreeNode *right = nullptr) : val(val), left(left), right(right) {}
};

}

using assay::ListNode;
using assay::TreeNode;
