SELECT length(zeroblob(2000000000)) AS word;
