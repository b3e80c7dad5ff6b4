SELECT 1 AS id, 'Ada Brandt' AS customer, 5490 AS total_cents
UNION ALL SELECT 2, 'Ada Brandt', 39900
UNION ALL SELECT 3, 'Bo Lindqvist', 4980
UNION ALL SELECT 5, 'Deniz Aydin', 40090
UNION ALL SELECT 6, 'Ada Brandt', 0
UNION ALL SELECT 7, 'guest', 1750;
