def two_sum(nums, target):
    position_of = {}
    for position, number in enumerate(nums):
        if position_of.get(target - number):
            return [position_of[target - number], position]
        position_of[number] = position
    return []
