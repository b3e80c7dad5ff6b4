CREATE INDEX orders_of_a_customer ON orders (customer_id, ordered_on);
