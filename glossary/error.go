package glossary

import (
	"errors"
	"fmt"
)

// Error says what is wrong with a termbase's file, where, and what to do. The
// caller adds the file's name and a colon before it.
type Error struct {
	// Line and Column are where the cell starts, from 1, columns in characters.
	Line, Column    int
	Problem, Remedy string
}

// Error gives line:column: problem (remedy).
func (e *Error) Error() string {
	s := fmt.Sprintf("%d:%d: %s", e.Line, e.Column, e.Problem)
	if e.Remedy != "" {
		s += " (" + e.Remedy + ")"
	}
	return s
}

// Errors are all that is wrong with a file, in the order of its lines; at most
// [MaxErrors], and then one more that says so. They are never empty.
type Errors []*Error

// MaxErrors is how many errors of a file are listed.
const MaxErrors = 50

// Error gives the first error and how many there are besides. Range over Errors
// to name them all.
func (e Errors) Error() string {
	switch len(e) {
	case 1:
		return e[0].Error()
	case 2:
		return e[0].Error() + "; and one more error, in line " + fmt.Sprint(e[1].Line)
	}
	return fmt.Sprintf("%v; and %d more errors, the next in line %d", e[0], len(e)-1, e[1].Line)
}

// Unwrap gives the single errors to [errors.As].
func (e Errors) Unwrap() []error {
	out := make([]error, len(e))
	for i, err := range e {
		out[i] = err
	}
	return out
}

// errTooMany stops a reader that has found MaxErrors errors.
var errTooMany = errors.New("too many errors")
