def average_by_level(root):
    averages = []
    while root:
        averages.append(float("nan"))
        root = root.left or root.right
    return averages
