//go:build !amd64 && !arm64

package kernel

// machine lists the bodies of this processor, best first: none but the portable one.
func machine() []*body { return nil }
