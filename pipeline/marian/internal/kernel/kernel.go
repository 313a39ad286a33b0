// Package kernel has the arithmetic a small transformer spends its time in:
// an exact int8 matrix product and the float32 loops around it.
//
// Every operation has a portable body in Go and may have bodies for one
// processor; the best one the machine can run is chosen once, when the program
// starts, after it has proved itself on a small product: a body that differs
// from the portable one is not used.
//
// All bodies give the same bits. For the integers that is because the product is
// exact: int8 by int8, summed in int32, no saturation. For float32 it is because
// the order of every sum is part of its contract: sums run in 16 lanes, lane l
// taking the elements i with i mod 16 = l in rising order, and the lanes are
// added by halves (8, 4, 2, 1). Products are rounded before they are added; no
// body uses a fused multiply-add.
//
// Slices must have the lengths documented; a function panics when they do not,
// as indexing does. Nothing here allocates except to grow a [Rows].
package kernel

import (
	"fmt"
	"slices"
	"strings"
)

// body is one set of implementations.
type body struct {
	name string

	// prepare derives r.form from r.q. Nil when strip reads r.q.
	prepare func(r *Rows)

	// height is the largest number of rows strip takes at once.
	height int

	// strip puts the products of rows i to i+rows with the columns first to
	// first+n of w into dst, where row r starts at r*ldd. When cols is not nil
	// the columns are cols[:n] instead.
	strip func(dst []int32, ldd int, r *Rows, i, rows int, w *Weights, first int, cols []int32, n int)

	float floats
}

// floats are the float32 loops of a body. Their callers check lengths.
type floats struct {
	sum      func(x []float32) float32
	add      func(dst, x []float32)
	relu     func(x []float32)
	exp      func(x []float32, shift float32)
	mix      func(dst, x, y, gate []float32)
	max      func(x []float32) float32
	find     func(x []float32, v float32) int // len(x) when there is none
	quantise func(dst []int8, x []float32, scale float32)
}

// bodies lists what this machine can run, best first; the portable body is
// always last.
var bodies = append(slices.DeleteFunc(machine(), unsound), &generic)

var active = bodies[0]

// Name tells which body is in use, such as "avx2" or "generic".
func Name() string { return active.name }

// Names lists the bodies this machine can run, best first.
func Names() []string {
	names := make([]string, len(bodies))
	for i, b := range bodies {
		names[i] = b.name
	}
	return names
}

// Use switches to the named body and gives a function that switches back. It
// is for tests and measurements: nothing else of the package may run meanwhile,
// and a [Rows] filled before must be filled again.
func Use(name string) (restore func(), err error) {
	for _, b := range bodies {
		if b.name == name {
			was := active
			active = b
			return func() { active = was }, nil
		}
	}
	return nil, fmt.Errorf("kernel: no %q on this machine (there are: %s)", name, strings.Join(Names(), ", "))
}
