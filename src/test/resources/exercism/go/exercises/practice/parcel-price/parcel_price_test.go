package parcelprice

import "testing"

func TestPrice(t *testing.T) {
	for _, test := range priceTests {
		t.Run(test.description, func(t *testing.T) {
			if coins, err := Price(test.kilograms); err != nil || coins != test.coins {
				t.Fatalf("Price(%d) = %d, %v, want %d", test.kilograms, coins, err, test.coins)
			}
		})
	}
}

func TestTooHeavy(t *testing.T) {
	if _, err := Price(31); err == nil {
		t.Fatal("Price(31) should be refused")
	}
}

func BenchmarkPrice(b *testing.B) {
	for i := 0; i < b.N; i++ {
		Price(12)
	}
}
