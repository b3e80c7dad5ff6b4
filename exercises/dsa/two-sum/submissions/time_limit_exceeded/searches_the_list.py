def two_sum(nums, target):
    for position, number in enumerate(nums):
        rest = nums[position + 1:]
        if target - number in rest:
            return [position, position + 1 + rest.index(target - number)]
    return []
