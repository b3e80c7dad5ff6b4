def depth_and_unbalanced(root)
  nodes = [root].compact
  nodes.each do |node| # which goes on with those that are added on the way
    nodes << node.left if node.left
    nodes << node.right if node.right
  end

  depths = { nil => 0 }.compare_by_identity
  unbalanced = []
  nodes.reverse_each do |node|
    left = depths[node.left]
    right = depths[node.right]
    depths[node] = 1 + (left > right ? left : right)
    unbalanced << node.val if (left - right).abs > 1
  end
  [depths[root], *unbalanced.reverse]
end
