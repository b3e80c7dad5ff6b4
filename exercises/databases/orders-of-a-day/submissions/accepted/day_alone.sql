CREATE INDEX orders_of_a_day ON orders (ordered_on);
