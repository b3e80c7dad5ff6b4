require "assay"

def reverse_groups(head, size)
  before = start = ListNode.new(0, head)
  loop do
    last = before
    size.times do
      last = last.next
      return start.next unless last
    end
    first = node = before.next
    previous = rest = last.next
    until node.equal?(rest)
      following = node.next
      node.next = previous
      previous = node
      node = following
    end
    before.next = last
    before = first
  end
end
