SELECT name, email AS contact
FROM customers
WHERE email <> ''
ORDER BY id;
