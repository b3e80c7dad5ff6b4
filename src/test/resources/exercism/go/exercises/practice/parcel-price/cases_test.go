package parcelprice

var priceTests = []struct {
	description      string
	kilograms, coins int
}{
	{"lightest", 1, 4},
	{"rounded up", 3, 6},
	{"exact", 4, 7},
}
