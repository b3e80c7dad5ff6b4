module assay

replace strings => ./strings

toolchain go1.99
