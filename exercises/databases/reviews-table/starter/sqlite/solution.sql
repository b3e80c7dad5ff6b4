-- Make the table here.
SELECT 1;
