def average_by_level(root)
  averages = []
  level = [root].compact
  until level.empty?
    averages << level.sum(&:val).fdiv(level.length)
    level = level.each_with_object([]) do |node, below|
      below << node.left if node.left
      below << node.right if node.right
    end
  end
  averages
end
