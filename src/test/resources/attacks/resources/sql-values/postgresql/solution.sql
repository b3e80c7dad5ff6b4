SELECT length(repeat('x', 1000000000)) AS word;
