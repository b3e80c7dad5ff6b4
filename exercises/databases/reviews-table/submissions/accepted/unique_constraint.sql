CREATE TABLE reviews (
    customer_id INTEGER NOT NULL,
    product_id INTEGER NOT NULL,
    stars SMALLINT NOT NULL,
    words VARCHAR(500) DEFAULT NULL,
    written_on DATE NOT NULL,
    CONSTRAINT one_to_five_stars CHECK (stars IN (1, 2, 3, 4, 5)),
    CONSTRAINT one_review_each UNIQUE (customer_id, product_id),
    CONSTRAINT of_a_customer FOREIGN KEY (customer_id) REFERENCES customers (id),
    CONSTRAINT of_a_product FOREIGN KEY (product_id) REFERENCES products (id)
);
