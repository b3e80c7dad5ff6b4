CREATE TABLE customers (
    id INTEGER PRIMARY KEY,
    name VARCHAR(80) NOT NULL,
    email VARCHAR(120),
    city VARCHAR(60) NOT NULL,
    joined DATE NOT NULL
);
CREATE TABLE products (
    id INTEGER PRIMARY KEY,
    name VARCHAR(80) NOT NULL,
    category VARCHAR(40) NOT NULL,
    price_cents INTEGER NOT NULL
);
CREATE TABLE stock (
    product_id INTEGER PRIMARY KEY,
    quantity INTEGER NOT NULL,
    FOREIGN KEY (product_id) REFERENCES products (id)
);
CREATE TABLE orders (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER,
    ordered_on DATE NOT NULL,
    status VARCHAR(10) NOT NULL,
    FOREIGN KEY (customer_id) REFERENCES customers (id)
);
CREATE TABLE order_lines (
    order_id INTEGER NOT NULL,
    product_id INTEGER NOT NULL,
    quantity INTEGER NOT NULL,
    price_cents INTEGER NOT NULL,
    PRIMARY KEY (order_id, product_id),
    FOREIGN KEY (order_id) REFERENCES orders (id),
    FOREIGN KEY (product_id) REFERENCES products (id)
);
CREATE TABLE payments (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL,
    paid_on DATE NOT NULL,
    amount_cents INTEGER NOT NULL,
    FOREIGN KEY (order_id) REFERENCES orders (id)
);
INSERT INTO customers VALUES
    (1, 'Ada Brandt', 'ada@example.org', 'Utrecht', '2025-01-10'),
    (2, 'Bo Lindqvist', NULL, 'Malmö', '2025-03-02'),
    (3, 'Chiara Rossi', 'chiara@example.org', 'Torino', '2025-03-02'),
    (4, 'Deniz Aydin', '', 'Izmir', '2025-07-19'),
    (5, 'Emeka O''Neill', 'emeka@example.org', 'Cork', '2025-11-30');
INSERT INTO products VALUES
    (1, 'Desk lamp', 'lighting', 2490),
    (2, 'Floor lamp', 'lighting', 8900),
    (3, 'Notebook', 'paper', 350),
    (4, 'Fountain pen', 'paper', 2490),
    (5, 'Standing desk', 'furniture', 39900),
    (6, 'Desk chair', 'furniture', 18900),
    (7, 'Candle', 'lighting', 350);
INSERT INTO stock VALUES
    (1, 12),
    (2, 0),
    (3, 200),
    (4, 7),
    (5, 1),
    (6, 3);
INSERT INTO orders VALUES
    (1, 1, '2026-01-05', 'paid'),
    (2, 1, '2026-01-20', 'paid'),
    (3, 2, '2026-01-20', 'open'),
    (4, 3, '2026-02-02', 'cancelled'),
    (5, 4, '2026-02-14', 'paid'),
    (6, 1, '2026-03-01', 'open'),
    (7, NULL, '2026-03-01', 'paid');
INSERT INTO order_lines VALUES
    (1, 1, 1, 2490),
    (1, 3, 10, 300),
    (2, 5, 1, 39900),
    (3, 4, 2, 2490),
    (4, 2, 1, 8900),
    (5, 6, 2, 18900),
    (5, 1, 1, 2290),
    (7, 3, 5, 350);
INSERT INTO payments VALUES
    (1, 1, '2026-01-06', 5490),
    (2, 2, '2026-01-20', 39900),
    (3, 5, '2026-02-14', 20000),
    (4, 5, '2026-02-20', 20090),
    (5, 7, '2026-03-01', 1750);
