package arabic

// Date is a date in a text: the bytes [Start, End). What the text does not say
// is 0.
type Date struct {
	Start, End       int
	Day, Month, Year int
	// Weekday is 1 for Sunday to 7 for Saturday.
	Weekday int
}
