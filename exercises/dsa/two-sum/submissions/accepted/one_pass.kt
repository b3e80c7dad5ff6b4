fun twoSum(nums: IntArray, target: Int): IntArray {
    val positions = HashMap<Int, Int>()
    for ((position, number) in nums.withIndex()) {
        val partner = positions[target - number]
        if (partner != null) return intArrayOf(partner, position)
        positions[number] = position
    }
    throw IllegalArgumentException("no pair adds up to the target")
}
