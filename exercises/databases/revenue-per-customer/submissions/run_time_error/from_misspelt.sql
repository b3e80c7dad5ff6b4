SELECT name, 0 AS orders, 0 AS revenue FORM customers;
