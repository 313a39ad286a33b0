package bundle

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
	"strings"

	"bayan/pipeline/model"
)

// archive lists an archive, which is known by its content.
func (b *Bundle) archive(ctx context.Context) error {
	f, err := os.Open(b.path)
	if err != nil {
		return err
	}
	defer f.Close()
	head := make([]byte, 4)
	n, err := io.ReadFull(f, head)
	if err != nil && !errors.Is(err, io.ErrUnexpectedEOF) && err != io.EOF {
		return err
	}
	if bytes.HasPrefix(head[:n], []byte("PK\x03\x04")) || bytes.HasPrefix(head[:n], []byte("PK\x05\x06")) {
		return b.zip()
	}
	return b.tar(ctx)
}

// decent refuses names that lead out of the folder they would be unpacked in.
func decent(name string) error {
	if strings.Contains(name, `\`) || !filepath.IsLocal(filepath.FromSlash(name)) {
		return fmt.Errorf("%q leads out of the archive: not an archive to trust", name)
	}
	return nil
}

// zip lists a zip.
func (b *Bundle) zip() error {
	z, err := zip.OpenReader(b.path)
	if err != nil {
		return fmt.Errorf("a damaged zip: %w", err)
	}
	defer z.Close()
	if len(z.File) > maxEntries {
		return fmt.Errorf("more than %d files", maxEntries)
	}
	seen := map[string]bool{}
	for i, f := range z.File {
		name := strings.TrimSuffix(f.Name, "/")
		if err := decent(name); err != nil {
			return err
		}
		switch mode := f.Mode(); {
		case mode.IsDir():
			continue
		case !mode.IsRegular():
			return fmt.Errorf("%q is not a regular file (a link?): not an archive to trust", name)
		}
		if seen[name] {
			return fmt.Errorf("%q is in it twice", name)
		}
		seen[name] = true
		if err := b.add(path.Clean(name), func(context.Context) (io.ReadCloser, error) { return openZip(b.path, i, name) }); err != nil {
			return err
		}
	}
	return nil
}

// openZip opens the file at index i.
func openZip(archive string, i int, name string) (io.ReadCloser, error) {
	z, err := zip.OpenReader(archive)
	if err != nil {
		return nil, err
	}
	if i >= len(z.File) || strings.TrimSuffix(z.File[i].Name, "/") != name {
		z.Close()
		return nil, fmt.Errorf("%s: changed while it was read (try again)", archive)
	}
	r, err := z.File[i].Open()
	if err != nil {
		z.Close()
		return nil, err
	}
	return readCloser{r, func() error { return errors.Join(r.Close(), z.Close()) }}, nil
}

type readCloser struct {
	io.Reader
	close func() error
}

func (r readCloser) Close() error { return r.close() }

// tar lists a tar, packed or not.
func (b *Bundle) tar(ctx context.Context) error {
	r, done, err := openTar(ctx, b.path)
	if err != nil {
		return err
	}
	defer done()
	seen := map[string]bool{}
	for n := 0; ; n++ {
		h, err := r.Next()
		if err == io.EOF && n > 0 {
			return nil
		}
		switch {
		case err != nil && n == 0:
			return fmt.Errorf("not an archive that bayan reads (tar, tar.gz, tar.zst or zip), or a damaged one: %w", err)
		case err != nil:
			return fmt.Errorf("a damaged archive: %w", err)
		}
		name := strings.TrimSuffix(h.Name, "/")
		if err := decent(name); err != nil {
			return err
		}
		switch {
		case n >= maxEntries:
			return fmt.Errorf("more than %d files", maxEntries)
		case h.Typeflag == tar.TypeDir || h.Typeflag == tar.TypeXGlobalHeader:
			continue
		case h.Typeflag != tar.TypeReg:
			return fmt.Errorf("%q is not a regular file (a link?): not an archive to trust", name)
		case seen[name]:
			return fmt.Errorf("%q is in it twice", name)
		}
		seen[name] = true
		if err := b.add(path.Clean(name), func(ctx context.Context) (io.ReadCloser, error) { return openInTar(ctx, b.path, h.Name) }); err != nil {
			return err
		}
	}
}

// openTar opens a tar for reading from its start.
func openTar(ctx context.Context, archive string) (r *tar.Reader, done func(), err error) {
	f, err := os.Open(archive)
	if err != nil {
		return nil, nil, err
	}
	plain, err := model.Plain(f)
	if err != nil {
		f.Close()
		return nil, nil, fmt.Errorf("a damaged archive: %w", err)
	}
	done = func() { plain.Close(); f.Close() }
	return tar.NewReader(&bounded{ctx, plain, most}), done, nil
}

// openInTar opens the file called name.
func openInTar(ctx context.Context, archive, name string) (io.ReadCloser, error) {
	r, done, err := openTar(ctx, archive)
	if err != nil {
		return nil, err
	}
	for {
		h, err := r.Next()
		if err != nil {
			done()
			return nil, fmt.Errorf("%s: changed while it was read (try again)", archive)
		}
		if h.Name == name && h.Typeflag == tar.TypeReg {
			return readCloser{r, func() error { done(); return nil }}, nil
		}
	}
}

// bounded reads no more than left bytes, and only while ctx lives.
type bounded struct {
	ctx  context.Context
	r    io.Reader
	left int64
}

func (b *bounded) Read(p []byte) (int, error) {
	if err := b.ctx.Err(); err != nil {
		return 0, err
	}
	if b.left <= 0 {
		return 0, fmt.Errorf("more than %d bytes in it", most)
	}
	if int64(len(p)) > b.left {
		p = p[:b.left]
	}
	n, err := b.r.Read(p)
	b.left -= int64(n)
	return n, err
}
