CREATE TABLE reviews (
    customer_id INTEGER CHECK (customer_id < 99),
    product_id INTEGER,
    stars INTEGER CHECK (stars <> 6),
    words VARCHAR(500),
    written_on DATE,
    FOREIGN KEY (customer_id) REFERENCES customers (id)
);
