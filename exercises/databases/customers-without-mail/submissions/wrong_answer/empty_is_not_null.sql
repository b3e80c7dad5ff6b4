SELECT name, COALESCE(email, 'by post') AS contact
FROM customers
ORDER BY id;
