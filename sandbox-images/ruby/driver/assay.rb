# The node classes that exercises use: require "assay".
require "assay/nodes"

ListNode = Assay::ListNode
TreeNode = Assay::TreeNode
