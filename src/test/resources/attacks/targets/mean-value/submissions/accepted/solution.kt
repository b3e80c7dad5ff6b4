fun meanValue(label: String, values: DoubleArray): Map<String, Double> = mapOf(label to values.average())
