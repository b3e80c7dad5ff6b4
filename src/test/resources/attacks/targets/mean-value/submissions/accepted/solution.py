def mean_value(label, values):
    return {label: sum(values) / len(values)}
