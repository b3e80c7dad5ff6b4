ATTACH '/tmp/other.db' AS other; CREATE TABLE other.planted (word TEXT);
