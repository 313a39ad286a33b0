package float

import "golang.org/x/sys/cpu"

var avx2 = body{
	name: "avx2", scores: scoresAVX2, blend: blendAVX2, max: maxAVX2, exp: expAVX2,
	divide: divideAVX2, sigmoid: sigmoidAVX2, dequantise: dequantiseAVX2, normalise: normaliseAVX2,
}

// best is what this processor runs fastest.
func best() *body {
	if cpu.X86.HasAVX2 {
		return &avx2
	}
	return &portable
}
