CREATE TABLE reviews (
    customer_id INTEGER NOT NULL,
    product_id INTEGER NOT NULL,
    stars INTEGER NOT NULL CHECK (stars <= 5),
    words VARCHAR(500),
    written_on DATE NOT NULL,
    PRIMARY KEY (customer_id, product_id),
    FOREIGN KEY (customer_id) REFERENCES customers (id),
    FOREIGN KEY (product_id) REFERENCES products (id)
);
