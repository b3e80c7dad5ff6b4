DELETE FROM stock WHERE product_id IN (SELECT product_id FROM deliveries);

INSERT INTO stock (product_id, quantity)
SELECT product_id, SUM(quantity) FROM deliveries GROUP BY product_id;

DELETE FROM deliveries;
