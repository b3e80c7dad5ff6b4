SELECT name, CASE WHEN email = NULL OR email = '' THEN 'by post' ELSE email END AS contact
FROM customers
ORDER BY id;
