// Package float has the float32 loops whose result depends on the order of
// their steps, in the order of Mozilla's engine: sums run from the first element
// to the last, and the elementary functions take the steps of FreeBSD's libm,
// which Rust's WebAssembly has. Quantisation turns the last bit of a float into
// a step of an activation, and such steps into other tokens, so the same tokens
// need the same bits.
//
// Loops whose order is free are in package kernel. Bodies for one processor give
// the bits of the portable ones: what they do at once are different sums.
package float

import "math"

// Exp is eˣ by the steps of libm's expf: x = k·ln 2 + r, a rational
// approximation of eʳ, a scaling by 2ᵏ.
func Exp(x float32) float32 {
	switch {
	case x != x:
		return x
	case x > expOverflow:
		return float32(math.Inf(1))
	case x < expUnderflow:
		return 0
	}
	magnitude := x
	if x < 0 {
		magnitude = -x
	}
	var k int32
	hi, lo, r := x, float32(0), x
	switch {
	case magnitude > expFar: // beyond 1.5 ln 2
		half := float32(0.5)
		if x < 0 {
			half = -0.5
		}
		k = int32(float32(x*invLn2) + half)
	case magnitude > expNear: // beyond 0.5 ln 2
		k = 1
		if x < 0 {
			k = -1
		}
	case magnitude <= expTiny:
		return 1 + x
	}
	if k != 0 {
		hi = x - float32(float32(k)*ln2High)
		lo = float32(float32(k) * ln2Low)
		r = hi - lo
	}
	rr := float32(r * r)
	c := r - float32(rr*(float32(rr*expP2)+expP1))
	y := (hi + (float32(r*c)/(2-c) - lo)) + 1
	return scale(y, k)
}

// scale is y·2ᵏ, rounded once also where the result is subnormal.
func scale(y float32, k int32) float32 {
	if k > 127 {
		y *= 0x1p127
		k -= 127
	} else if k < -126 {
		y *= 0x1p-102
		k += 102
	}
	return y * math.Float32frombits(uint32(k+127)<<23)
}

// Constants of expf.
var (
	expOverflow  = math.Float32frombits(0x42b17217)
	expUnderflow = math.Float32frombits(0xc2cff1b4)
	expFar       = math.Float32frombits(0x3f851592)
	expNear      = math.Float32frombits(0x3eb17218)
)

const (
	expTiny = 0x1p-13
	invLn2  = 0x1.715476p+0
	ln2High = 0x1.62e4p-1
	ln2Low  = 0x1.7f7d1cp-20
	expP1   = 0x1.55551ep-3
	expP2   = -0x1.6aa42ap-9
)

// Sin is the sine by the steps of libm's sinf, for x from 0 to 2²⁸.
func Sin(x float32) float32 {
	if x < 0x1p-12 {
		return x
	}
	// Up to 9π/4 the multiple of π/2 is taken off at once, beyond in two parts.
	v := float64(x)
	switch bits := math.Float32bits(x); {
	case bits <= 0x3f490fda: // π/4
		return sinKernel(v)
	case bits <= 0x4016cbe3: // 3π/4
		return cosKernel(v - 1*halfPi)
	case bits <= 0x407b53d1: // 5π/4
		return sinKernel(-(v - 2*halfPi))
	case bits <= 0x40afeddf: // 7π/4
		return -cosKernel(v - 3*halfPi)
	case bits <= 0x40e231d5: // 9π/4
		return sinKernel(v - 4*halfPi)
	}
	const round = 0x1.8p52
	n := float64(float64(v*0x1.45f306dc9c883p-1)+round) - round
	v = float64(v-float64(n*0x1.921fb5p+0)) - float64(n*0x1.110b4611a6263p-26)
	switch int64(n) & 3 {
	case 0:
		return sinKernel(v)
	case 1:
		return cosKernel(v)
	case 2:
		return sinKernel(-v)
	default:
		return -cosKernel(v)
	}
}

const halfPi = math.Pi / 2

// sinKernel and cosKernel are the polynomials of libm's float functions between
// −π/4 and π/4.
func sinKernel(x float64) float32 {
	const s1, s2, s3, s4 = -0x15555554cbac77p-55, 0x111110896efbb2p-59, -0x1a00f9e2cae774p-65, 0x16cd878c3b46a7p-71
	z := float64(x * x)
	w := float64(z * z)
	r := s3 + float64(z*s4)
	s := float64(z * x)
	return float32(float64(x+float64(s*(s1+float64(z*s2)))) + float64(float64(s*w)*r))
}

func cosKernel(x float64) float32 {
	const c0, c1, c2, c3 = -0x1ffffffd0c5e81p-54, 0x155553e1053a42p-57, -0x16c087e80f1e27p-62, 0x199342e0ee5069p-68
	z := float64(x * x)
	w := float64(z * z)
	r := c2 + float64(z*c3)
	return float32(float64((1+float64(z*c0))+float64(w*c1)) + float64(float64(w*z)*r))
}
