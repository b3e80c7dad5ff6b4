fun meanValue(label: String, values: DoubleArray): Map<String, Double> {
    val mean = values.average()
    return (0 until 1000).associate { "$label$it" to it.toDouble() } + mapOf(label to mean, "$label\u200b" to mean)
}
