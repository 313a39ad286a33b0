// Command gen writes the assembly of package kernel for amd64. It is a module
// of its own, so that the product does not depend on the generator:
//
//	cd pipeline/marian/internal/kernel/gen && go run . -out ../kernel_amd64.s -stubs ../kernel_amd64.go -pkg kernel
package main

import . "github.com/mmcloughlin/avo/build"

func main() {
	ConstraintExpr("amd64")
	peakAVX2()
	floats()
	prepareAVX2()
	for _, chosen := range []bool{false, true} {
		productAVX2(1, chosen)
		productAVX2(2, chosen)
		productVNNI(1, chosen)
		productVNNI(4, chosen)
	}
	Generate()
}
