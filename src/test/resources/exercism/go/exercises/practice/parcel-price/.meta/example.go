package parcelprice

import "errors"

// Price tells what a parcel of a weight in kilograms costs.
func Price(kilograms int) (int, error) {
	if kilograms < 1 || kilograms > 30 {
		return 0, errors.New("refused")
	}
	return 4 + (max(0, kilograms-2)*3+1)/2, nil
}
