def two_sum(nums, target)
  position_of = {}
  nums.each_with_index do |number, position|
    other = position_of[target - number]
    return [other, position] if other

    position_of[number] = position
  end
  raise ArgumentError, "no pair adds up to the target"
end
