//go:build !amd64

package float

// best is what this processor runs fastest.
func best() *body { return &portable }
