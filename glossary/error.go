package glossary

import (
	"errors"
	"fmt"
	"strings"
)

// Error says what is wrong with a termbase's file, where, and what to do.
type Error struct {
	// File is the name that the caller gave.
	File string
	// Line and Column are where the cell starts, from 1, columns in characters.
	Line, Column    int
	Problem, Remedy string
}

// Error gives file:line:column: problem (remedy).
func (e *Error) Error() string {
	s := fmt.Sprintf("%s:%d:%d: %s", e.File, e.Line, e.Column, e.Problem)
	if e.Remedy != "" {
		s += " (" + e.Remedy + ")"
	}
	return s
}

// Errors are all that is wrong with a file, in the order of its lines; at most
// [MaxErrors], and then one more that says so.
type Errors []*Error

// MaxErrors is how many errors of a file are listed.
const MaxErrors = 50

// Error gives one error a line.
func (e Errors) Error() string {
	lines := make([]string, len(e))
	for i, err := range e {
		lines[i] = err.Error()
	}
	return strings.Join(lines, "\n")
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
