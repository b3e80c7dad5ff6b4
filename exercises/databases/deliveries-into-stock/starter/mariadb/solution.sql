-- Write your statements here.
SELECT 1;
