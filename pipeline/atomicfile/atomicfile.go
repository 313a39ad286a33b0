// Package atomicfile writes files whole: a reader of the path sees the old
// content or the new, never a part, whenever the program is killed.
package atomicfile

import (
	"bufio"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
)

// Write makes or replaces the file at path with what fn writes. It writes to a
// hidden temporary file of the same folder, ".NAME.*.tmp", which it syncs to
// disk and renames to path. On an error, from fn or from the disk, the
// temporary file is removed and path is as it was.
//
// A new file gets the permissions perm, whatever the process's umask; one that is
// replaced keeps those it has. The folder must exist, and a path that is a folder is refused. A symbolic link at path
// is followed: the file it points to is replaced, and the link stays.
//
// What fn writes is buffered. An error of fn is returned as it is; others name
// the path. Concurrent calls for one path are safe: the last to finish wins.
func Write(path string, perm fs.FileMode, fn func(io.Writer) error) (err error) {
	if path, err = resolve(path); err != nil {
		return err
	}
	if info, err := os.Stat(path); err == nil {
		perm = info.Mode().Perm()
	}
	f, err := os.CreateTemp(filepath.Dir(path), hidden(filepath.Base(path)))
	if err != nil {
		return fmt.Errorf("%s: cannot write beside it: %w", path, reason(err))
	}
	done := false
	defer func() { // so that a panic in fn leaves nothing either
		if !done {
			f.Close()
			os.Remove(f.Name())
		}
	}()

	w := bufio.NewWriterSize(f, 64<<10)
	if err := fn(w); err != nil {
		return err
	}
	if err := w.Flush(); err != nil {
		return fmt.Errorf("%s: %w", path, reason(err))
	}
	if err := f.Chmod(perm); err != nil {
		return fmt.Errorf("%s: %w", path, reason(err))
	}
	if err := f.Sync(); err != nil {
		return fmt.Errorf("%s: %w", path, reason(err))
	}
	if err := f.Close(); err != nil {
		return fmt.Errorf("%s: %w", path, reason(err))
	}
	if err := os.Rename(f.Name(), path); err != nil {
		return fmt.Errorf("%s: %w", path, reason(err))
	}
	done = true
	syncFolder(filepath.Dir(path))
	return nil
}

// hidden gives the pattern of temporary names for a file, short enough for any
// file system where the name itself is.
func hidden(name string) string {
	const most = 128
	if len(name) > most {
		name = strings.ToValidUTF8(name[:most], "")
	}
	return "." + name + ".*.tmp"
}

// resolve follows a link at path and refuses a folder.
func resolve(path string) (string, error) {
	info, err := os.Lstat(path)
	if err != nil {
		// Not there yet; if it is worse than that, making the file will say so.
		return path, nil
	}
	if info.Mode()&fs.ModeSymlink != 0 {
		to, err := filepath.EvalSymlinks(path)
		if err != nil {
			return "", fmt.Errorf("%s: a link that leads nowhere: %w", path, reason(err))
		}
		path = to
		if info, err = os.Stat(path); err != nil {
			return "", fmt.Errorf("%s: %w", path, reason(err))
		}
	}
	switch {
	case info.IsDir():
		return "", fmt.Errorf("%s: is a folder, not a file: %w (name a file, or move the folder away)", path, syscall.EISDIR)
	case !info.Mode().IsRegular():
		return "", fmt.Errorf("%s: is not a regular file: %w (write to standard output instead)", path, fs.ErrInvalid)
	}
	return path, nil
}

// syncFolder makes the rename itself last. Some systems cannot sync a folder;
// the content is safe by then, so that is no failure.
func syncFolder(dir string) {
	if d, err := os.Open(dir); err == nil {
		d.Sync()
		d.Close()
	}
}

// reason drops the temporary name from an error, which would differ each time.
func reason(err error) error {
	switch e := err.(type) {
	case *fs.PathError:
		return e.Err
	case *os.LinkError:
		return e.Err
	}
	return err
}
