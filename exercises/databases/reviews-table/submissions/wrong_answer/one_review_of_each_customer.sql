CREATE TABLE reviews (
    customer_id INTEGER NOT NULL PRIMARY KEY,
    product_id INTEGER NOT NULL,
    stars INTEGER NOT NULL CHECK (stars BETWEEN 1 AND 5),
    words VARCHAR(500),
    written_on DATE NOT NULL,
    FOREIGN KEY (customer_id) REFERENCES customers (id),
    FOREIGN KEY (product_id) REFERENCES products (id)
);
