-- Make the index here.
SELECT 1;
