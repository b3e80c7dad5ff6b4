def two_sum(nums, target):
    position_of = {number: position for position, number in enumerate(nums)}
    for position, number in enumerate(nums):
        if target - number in position_of:
            return [position, position_of[target - number]]
