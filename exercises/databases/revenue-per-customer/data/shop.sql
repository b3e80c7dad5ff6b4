-- A small shop: who buys, what there is to buy, what was ordered, and what was paid for it.
CREATE TABLE customers (
  id INTEGER PRIMARY KEY,
  name VARCHAR(60) NOT NULL,
  city VARCHAR(60),
  since DATE NOT NULL
);
CREATE TABLE products (
  id INTEGER PRIMARY KEY,
  name VARCHAR(60) NOT NULL,
  category VARCHAR(30) NOT NULL,
  price DECIMAL(10, 2) NOT NULL,
  stock INTEGER NOT NULL
);
CREATE TABLE orders (
  id INTEGER PRIMARY KEY,
  customer_id INTEGER NOT NULL REFERENCES customers (id),
  ordered_on DATE NOT NULL,
  status VARCHAR(12) NOT NULL
);
CREATE TABLE order_items (
  order_id INTEGER NOT NULL REFERENCES orders (id),
  product_id INTEGER NOT NULL REFERENCES products (id),
  quantity INTEGER NOT NULL,
  price DECIMAL(10, 2) NOT NULL,
  PRIMARY KEY (order_id, product_id)
);
CREATE TABLE payments (
  id INTEGER PRIMARY KEY,
  order_id INTEGER NOT NULL REFERENCES orders (id),
  paid_on DATE NOT NULL,
  amount DECIMAL(10, 2) NOT NULL
);

INSERT INTO customers (id, name, city, since) VALUES
  (1, 'Amara Diallo', 'Ulm', '2022-03-14'),
  (2, 'Bruno Keller', 'Graz', '2022-07-01'),
  (3, 'Chen Wei', 'Ulm', '2023-01-20'),
  (4, 'Dana Novak', NULL, '2023-05-05'),
  (5, 'Elif Aydin', 'Basel', '2024-02-29'),
  (6, 'Bruno Keller', 'Bern', '2024-06-30');

INSERT INTO products (id, name, category, price, stock) VALUES
  (1, 'Desk lamp', 'office', 39.90, 12),
  (2, 'Notebook', 'paper', 4.50, 400),
  (3, 'Fountain pen', 'paper', 24.00, 35),
  (4, 'Office chair', 'office', 249.00, 3),
  (5, 'Coffee beans', 'kitchen', 13.20, 80),
  (6, 'Teapot', 'kitchen', 31.50, 0);

INSERT INTO orders (id, customer_id, ordered_on, status) VALUES
  (1, 1, '2024-01-05', 'shipped'),
  (2, 1, '2024-02-11', 'shipped'),
  (3, 2, '2024-02-12', 'cancelled'),
  (4, 3, '2024-03-01', 'shipped'),
  (5, 3, '2024-03-01', 'paid'),
  (6, 5, '2024-03-30', 'open'),
  (7, 6, '2024-04-02', 'paid');

INSERT INTO order_items (order_id, product_id, quantity, price) VALUES
  (1, 1, 1, 39.90),
  (1, 2, 10, 4.20),
  (2, 4, 1, 249.00),
  (3, 3, 2, 24.00),
  (4, 5, 3, 13.20),
  (4, 2, 3, 4.50),
  (5, 3, 1, 22.00),
  (6, 6, 1, 31.50),
  (7, 2, 20, 4.20),
  (7, 5, 1, 13.20);

INSERT INTO payments (id, order_id, paid_on, amount) VALUES
  (1, 1, '2024-01-07', 81.90),
  (2, 2, '2024-02-15', 100.00),
  (3, 2, '2024-03-15', 149.00),
  (4, 4, '2024-03-02', 53.10),
  (5, 5, '2024-03-04', 22.00),
  (6, 7, '2024-04-03', 97.20);
