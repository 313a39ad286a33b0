package format

import (
	"fmt"
	"strings"
)

// Error says what is wrong with an input, where, and what to do about it. The
// caller adds the file's name.
type Error struct {
	// Line and Column count from 1, columns in characters; 0 when unknown.
	Line, Column int
	// Offset is the byte where the trouble is, or -1.
	Offset int64
	// Problem says what is wrong; Remedy what to do. Remedy may be empty.
	Problem, Remedy string
}

func (e *Error) Error() string {
	var b strings.Builder
	if e.Line > 0 {
		fmt.Fprintf(&b, "line %d", e.Line)
		if e.Column > 0 {
			fmt.Fprintf(&b, ", column %d", e.Column)
		}
		b.WriteString(": ")
	}
	b.WriteString(e.Problem)
	if e.Offset >= 0 {
		fmt.Fprintf(&b, " at byte %d", e.Offset)
	}
	if e.Remedy != "" {
		fmt.Fprintf(&b, " (%s)", e.Remedy)
	}
	return b.String()
}
