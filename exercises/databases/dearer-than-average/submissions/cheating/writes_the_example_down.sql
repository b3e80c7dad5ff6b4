SELECT id, name, price_cents FROM products WHERE id IN (2, 4, 5) ORDER BY id;
