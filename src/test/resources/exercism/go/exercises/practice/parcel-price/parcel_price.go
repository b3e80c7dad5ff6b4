package parcelprice

// Price should tell what a parcel of a weight in kilograms costs.
func Price(kilograms int) (int, error) {
	panic("Please implement the Price function")
}
