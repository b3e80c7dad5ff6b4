export function meanValue(label, values) {
    return new Map([[label, values.reduce((sum, value) => sum + value, 0) / values.length]]);
}
