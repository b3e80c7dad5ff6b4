require "assay" # ListNode: val, next

# Returns the list with every full group of size nodes reversed.
#
# @param head [ListNode<Integer>, nil]
# @param size [Integer]
# @return [ListNode<Integer>, nil]
def reverse_groups(head, size)
  head
end
