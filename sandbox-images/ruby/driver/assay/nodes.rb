module Assay
  class ListNode
    attr_accessor :val, :next

    def initialize(val = 0, following = nil)
      @val = val
      @next = following
    end
  end

  class TreeNode
    attr_accessor :val, :left, :right

    def initialize(val = 0, left = nil, right = nil)
      @val = val
      @left = left
      @right = right
    end
  end
end
