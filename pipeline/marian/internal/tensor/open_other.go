//go:build !unix

package tensor

import "os"

// Open reads the file into memory and parses it. The caller closes it.
func Open(path string) (*File, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	return Parse(path, data)
}
