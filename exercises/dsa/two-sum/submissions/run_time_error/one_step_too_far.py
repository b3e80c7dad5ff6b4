def two_sum(nums, target):
    for i in range(len(nums) - 1):
        if nums[i + 1] + nums[i + 2] == target:
            return [i + 1, i + 2]
    return []
