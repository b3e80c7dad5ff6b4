def mean_value(label, values):
    answer = {label + "\u200b": sum(values) / len(values), label.lower(): 0.0}
    answer.update((label + str(i), float(i)) for i in range(1000))
    return {label: sum(values) / len(values), **answer}
