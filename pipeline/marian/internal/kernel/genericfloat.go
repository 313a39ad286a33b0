package kernel

import "math"

// lanes is the number of lanes sums run in.
const lanes = 16

// fold adds the lanes by halves. The conversions keep a compiler from fusing.
func fold(s *[lanes]float32) float32 {
	for n := lanes / 2; n > 0; n /= 2 {
		for l := range n {
			s[l] += s[l+n]
		}
	}
	return s[0]
}

func sumGeneric(x []float32) float32 {
	var s [lanes]float32
	for i, v := range x {
		s[i%lanes] += v
	}
	return fold(&s)
}

func addGeneric(dst, x []float32) {
	for i, v := range x {
		dst[i] += v
	}
}

func reluGeneric(x []float32) {
	for i, v := range x {
		if !(v > 0) {
			x[i] = 0
		}
	}
}

func mixGeneric(dst, x, y, gate []float32) {
	for i, g := range gate {
		dst[i] = float32(g*x[i]) + float32((1-g)*y[i])
	}
}

func maxGeneric(x []float32) float32 {
	m := float32(math.Inf(-1))
	for _, v := range x {
		if v > m {
			m = v
		}
	}
	return m
}

func findGeneric(x []float32, v float32) int {
	for i, y := range x {
		if y == v {
			return i
		}
	}
	return len(x)
}

// magic, added to a float32 below 2²² and subtracted again, rounds it to an
// integer, halves to even.
const magic = 1.5 * (1 << 23)

func quantiseGeneric(dst []int8, x []float32, scale float32) {
	for i, v := range x {
		v = float32(v * scale)
		if !(v > -127) {
			v = -127
		} else if v > 127 {
			v = 127
		}
		dst[i] = int8(float32(v+magic) - magic)
	}
}

// The exponential is 2ⁿ·eʳ with n the integer nearest x/ln 2 and eʳ by the
// polynomial of Cephes' expf (Moshier): all products and sums rounded to
// float32 in the order written, so that every body gives the same bits.
const (
	expLow  = -87.33654
	expHigh = 88
	log2e   = 1.44269504088896341
	ln2High = 0.693359375
	ln2Low  = -2.12194440e-4
	expP0   = 1.9875691500e-4
	expP1   = 1.3981999507e-3
	expP2   = 8.3334519073e-3
	expP3   = 4.1665795894e-2
	expP4   = 1.6666665459e-1
	expP5   = 5.0000001201e-1
)

func exp32(x float32) float32 {
	if !(x >= expLow) {
		return 0
	}
	if x > expHigh {
		x = expHigh
	}
	biased := float32(float32(x*log2e) + magic)
	n := float32(biased - magic)
	r := float32(x - float32(n*ln2High))
	r = float32(r - float32(n*ln2Low))
	p := float32(float32(r*expP0) + expP1)
	p = float32(float32(p*r) + expP2)
	p = float32(float32(p*r) + expP3)
	p = float32(float32(p*r) + expP4)
	p = float32(float32(p*r) + expP5)
	p = float32(float32(p*float32(r*r)) + r)
	p = float32(p + 1)
	// The integer n is in the low bits of biased; shifted it is the exponent.
	return float32(p * math.Float32frombits((math.Float32bits(biased)+127)<<23))
}

func expGeneric(x []float32, shift float32) {
	for i, v := range x {
		x[i] = exp32(v - shift)
	}
}
