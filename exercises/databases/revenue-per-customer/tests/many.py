"""Many customers with orders, and what the report says of them."""

import json
import random
import sys

random.seed(int(sys.argv[1]))
CUSTOMERS, ORDERS = 2000, 6000
customers = [(100 + i, f"Customer {i % 900}") for i in range(CUSTOMERS)]
orders = [(1000 + i, random.choice(customers[: CUSTOMERS - 50])[0], random.choice(["open", "paid", "shipped", "cancelled"])) for i in range(ORDERS)]
items = [(order, product, random.randint(1, 5), 25 * random.randint(4, 400)) for order, _, _ in orders for product in (1, 4)]
count, cents = dict.fromkeys((number for number, _ in customers), 0), dict.fromkeys((number for number, _ in customers), 0)
buyer = {order: customer for order, customer, status in orders if status != "cancelled"}
for customer in buyer.values():
    count[customer] += 1
for order, _, quantity, price in items:
    if order in buyer:
        cents[buyer[order]] += quantity * price


def insert(table, rows):
    return [f"INSERT INTO {table} VALUES " + ", ".join(rows[i:i + 500]) + ";" for i in range(0, len(rows), 500)]


setup = ["DELETE FROM payments;", "DELETE FROM order_items;", "DELETE FROM orders;", "DELETE FROM customers;"]
setup += insert("customers", [f"({number}, '{name}', NULL, '2024-01-01')" for number, name in customers])
setup += insert("orders", [f"({number}, {customer}, '2024-02-02', '{status}')" for number, customer, status in orders])
setup += insert("order_items", [f"({order}, {product}, {quantity}, {price / 100:.2f})" for order, product, quantity, price in items])
rows = [[name, count[number], cents[number] / 100] for number, name in sorted(customers, key=lambda one: (-cents[one[0]], one[0]))]
print(json.dumps({"setup": "\n".join(setup), "expected": {"columns": ["name", "orders", "revenue"], "ordered": True, "rows": rows}}))
