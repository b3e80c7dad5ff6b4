CREATE DATABASE other; CREATE TABLE other.planted (word TEXT);
