SELECT id, name, price_cents
FROM (
    SELECT id, name, price_cents, AVG(price_cents) OVER (PARTITION BY category) AS usual
    FROM products
) AS priced
WHERE price_cents > usual
ORDER BY id;
