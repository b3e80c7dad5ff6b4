/** Returns the positions of the two numbers that add up to the target. */
fun twoSum(nums: IntArray, target: Int): IntArray {
    return intArrayOf()
}
