fun outageSizes(floor: Array<String>): IntArray {
    val down = floor.map { it.toCharArray() }
    val stack = ArrayDeque<Pair<Int, Int>>()

    fun visit(row: Int, column: Int) {
        if (down.getOrNull(row)?.getOrNull(column) == '#') {
            down[row][column] = '.'
            stack.addLast(row to column)
        }
    }

    val sizes = mutableListOf<Int>()
    for (startRow in down.indices) {
        for (startColumn in down[startRow].indices) {
            visit(startRow, startColumn)
            var size = 0
            while (stack.isNotEmpty()) {
                val (row, column) = stack.removeLast()
                size++
                visit(row - 1, column)
                visit(row + 1, column)
                visit(row, column - 1)
                visit(row, column + 1)
            }
            if (size > 0) sizes.add(size)
        }
    }
    return sizes.sortedDescending().toIntArray()
}
