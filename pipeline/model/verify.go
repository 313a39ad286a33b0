package model

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// Verify reads every file of the model and gives what is wrong with them, one
// error a file. Its own failure, such as an unreadable disk, is err.
func (m *Model) Verify(ctx context.Context) (damage []error, err error) {
	for _, f := range m.Files {
		bad, err := f.verify(ctx, m.Dir)
		if err != nil {
			return nil, err
		}
		if bad != nil {
			damage = append(damage, bad)
		}
	}
	return damage, nil
}

func (f File) verify(ctx context.Context, dir string) (bad, err error) {
	path := filepath.Join(dir, f.Name)
	in, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%s: the file is missing", path), nil
	}
	if err != nil {
		return nil, err
	}
	defer in.Close()
	sum := sha256.New()
	n, err := io.Copy(sum, &reader{ctx: ctx, r: in})
	if err != nil {
		return nil, err
	}
	if got := hex.EncodeToString(sum.Sum(nil)); n != f.Size || got != f.SHA256 {
		return fmt.Errorf("%s: has %d bytes with SHA-256 %s, not %d with %s", path, n, got, f.Size, f.SHA256), nil
	}
	return nil, nil
}
