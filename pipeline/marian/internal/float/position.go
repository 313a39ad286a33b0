package float

import "math"

// Positions gives what Marian adds to the embedding at each position: of d
// channels the first half are sines of pos·10⁻⁴ʸ, y rising from 0 to 1, the
// second half cosines.
type Positions struct{ frequency, offset []float32 }

// NewPositions is for embeddings of d numbers, d even and at least 4.
func NewPositions(d int) *Positions {
	half := d / 2
	p := &Positions{make([]float32, d), make([]float32, d)}
	for c := range d {
		p.frequency[c] = power(float32(c%half) / float32(half-1))
		p.offset[c] = float32(c/half) * float32(math.Pi/2)
	}
	return p
}

// Put puts the signal of position pos into dst.
func (p *Positions) Put(dst []float32, pos int) {
	for c := range dst {
		dst[c] = p.At(c, pos)
	}
}

// power is 10⁻⁴ʸ for y from 0 to 1 by the steps of libm's powf.
func power(y float32) float32 {
	switch y {
	case 0:
		return 1
	case 0.5:
		return 0.01
	case 1:
		return 1e-4
	}
	const ( // the binary logarithm of 10⁻⁴ in two parts
		logHigh = -0x1.a92p+03
		logLow  = -0x1.4f0ab2p-09
	)
	// y·log₂ 10⁻⁴, low and high part, then its integer n.
	yHigh := mask(y, 0xfffff000)
	low := float32((y-yHigh)*logHigh) + float32(y*logLow)
	high := float32(yHigh * logHigh)
	z := low + high
	n := int32(0)
	if bits := math.Float32bits(z); bits&0x7fffffff > 0x3f000000 {
		k := (bits&0x7fffffff)>>23 - 127
		rounded := bits + 0x00800000>>(k+1)
		k = (rounded&0x7fffffff)>>23 - 127
		whole := math.Float32frombits(rounded &^ (0x007fffff >> k))
		n = -int32((rounded&0x007fffff | 0x00800000) >> (23 - k)) // z is negative
		high -= whole
	}
	// 2 to the power of the rest.
	const (
		ln2           = 0x1.62e43p-1
		lowOfLn2      = 0x1.7f7d18p-20
		p1, p2, p3    = 0x1.555556p-3, -0x1.6c16c2p-9, 0x1.1566aap-14
		p4, p5        = -0x1.bbd41cp-20, 0x1.637698p-25
		significant15 = 0xffff8000
	)
	t := mask(low+high, significant15)
	u := float32(t * ln2High)
	v := float32((low-(t-high))*ln2) + float32(t*lowOfLn2)
	z = u + v
	w := v - (z - u)
	t = float32(z * z)
	q := float32(t*p5) + p4
	q = float32(t*q) + p3
	q = float32(t*q) + p2
	q = float32(t*q) + p1
	q = z - float32(t*q)
	r := float32(float32(z*q)/(q-2)) - (w + float32(z*w))
	return scale(1-(r-z), n)
}

func mask(x float32, bits uint32) float32 {
	return math.Float32frombits(math.Float32bits(x) & bits)
}

// At gives channel c of the signal of position pos.
func (p *Positions) At(c, pos int) float32 {
	return Sin(float32(float32(pos)*p.frequency[c]) + p.offset[c])
}
