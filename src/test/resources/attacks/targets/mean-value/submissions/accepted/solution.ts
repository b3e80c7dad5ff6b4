export function meanValue(label: string, values: number[]): Map<string, number> {
    return new Map([[label, values.reduce((sum, value) => sum + value, 0) / values.length]]);
}
