package download

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"bayan/pipeline/atomicfile"
)

// File is a file to fetch.
type File struct {
	URL string
	// Size and SHA256 are of what the URL gives; 0 and "" when not known.
	Size   int64
	SHA256 string
	// Most bounds the file, in bytes.
	Most int64
}

// part is what is known of a download under way, beside it in NAME.json.
type part struct {
	URL  string `json:"url"`
	ETag string `json:"etag,omitempty"`
	Size int64  `json:"size,omitempty"` // of the whole, 0 when not known
}

// Fetch brings a file into folder and gives its path there. What an earlier call
// left of it is gone on with, if the server still has the same file; a file that
// is there whole is not fetched again. The caller removes it with [Drop] when it
// is done. progress, if not nil, is told how many bytes there are, and of how
// many, 0 when not known.
func (c *Client) Fetch(ctx context.Context, f File, folder string, progress func(done, total int64)) (path string, err error) {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return "", err
	}
	sum := sha256.Sum256([]byte(f.URL + "\n" + f.SHA256))
	path = filepath.Join(folder, hex.EncodeToString(sum[:12])+".part")
	if progress == nil {
		progress = func(done, total int64) {}
	}
	d := &fetch{Client: c, File: f, path: path, progress: progress}
	d.resume()
	begun := d.have > 0
	if err := d.all(ctx); err != nil {
		return "", err
	}
	err = d.check()
	if err != nil && begun {
		// What was there may have been of another file.
		Drop(path)
		if err := d.all(ctx); err != nil {
			return "", err
		}
		err = d.check()
	}
	if err != nil {
		Drop(path)
		return "", err
	}
	return path, nil
}

// all goes on until the file is there whole.
func (d *fetch) all(ctx context.Context) error {
	last := d.have
	for {
		err := d.retry(ctx, func() error { return d.once(ctx) })
		if err == nil {
			return nil
		}
		// As long as every round brings something, it is worth going on.
		if d.have <= last || !passing(err) || ctx.Err() != nil {
			return err
		}
		last = d.have
	}
}

// Drop removes a fetched file with what was noted of it.
func Drop(path string) {
	os.Remove(path)
	os.Remove(path + ".json")
}

// fetch is one download.
type fetch struct {
	*Client
	File
	path     string
	progress func(done, total int64)
	have     int64
}

// once asks for what is not there yet.
func (d *fetch) once(ctx context.Context) error {
	known := d.resume()
	if known.Size > 0 && d.have == known.Size {
		d.progress(d.have, known.Size)
		return nil
	}
	// Files that are compressed are wanted as they lie on the server.
	header := http.Header{"Accept-Encoding": {"identity"}}
	if strings.HasSuffix(d.URL, ".gz") {
		header.Set("Accept-Encoding", "gzip")
	}
	if d.have > 0 {
		header.Set("Range", fmt.Sprintf("bytes=%d-", d.have))
		if known.ETag != "" {
			header.Set("If-Range", known.ETag)
		}
	}
	resp, err := d.do(ctx, d.URL, header)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	switch {
	case resp.StatusCode == http.StatusOK:
		d.have = 0
		known = part{URL: d.URL, ETag: strong(resp.Header.Get("ETag")), Size: max(resp.ContentLength, 0)}
	case resp.StatusCode == http.StatusPartialContent && d.have > 0 && rangeStart(resp) == d.have:
		known.Size = rangeTotal(resp)
	case resp.StatusCode == http.StatusRequestedRangeNotSatisfiable && d.have > 0,
		resp.StatusCode == http.StatusPartialContent:
		Drop(d.path) // not of the same file: begin again
		d.have = 0
		return &brokenError{d.URL, errors.New("the server has another file now")}
	default:
		return &StatusError{d.URL, resp.StatusCode}
	}
	if d.Size > 0 && known.Size > 0 && known.Size != d.Size {
		return fmt.Errorf("%s: the server has %d bytes, not the %d it should (not the published file)", d.URL, known.Size, d.Size)
	}
	if d.Size > 0 {
		known.Size = d.Size
	}
	return d.append(ctx, known, resp.Body)
}

// resume finds what is there, and forgets what cannot be trusted to belong to
// the same file: without a checksum to hold the whole against, only a strong
// ETag tells.
func (d *fetch) resume() part {
	var known part
	data, _ := os.ReadFile(d.path + ".json")
	_ = json.Unmarshal(data, &known)
	info, err := os.Stat(d.path)
	d.have = 0
	if err == nil && info.Mode().IsRegular() && known.URL == d.URL && (known.ETag != "" || d.SHA256 != "") && (known.Size == 0 || info.Size() <= known.Size) {
		d.have = info.Size()
		return known
	}
	if err == nil {
		Drop(d.path)
	}
	return part{URL: d.URL}
}

// append writes the rest of the file behind what is there.
func (d *fetch) append(ctx context.Context, known part, body io.Reader) error {
	flags := os.O_WRONLY | os.O_CREATE | os.O_APPEND
	if d.have == 0 {
		flags |= os.O_TRUNC
	}
	out, err := os.OpenFile(d.path, flags, 0o644)
	if err != nil {
		return err
	}
	defer out.Close()
	note, _ := json.Marshal(known)
	if err := atomicfile.Write(d.path+".json", 0o644, func(w io.Writer) error { _, err := w.Write(note); return err }); err != nil {
		return err
	}
	most := d.Most
	if known.Size > 0 {
		most = min(most, known.Size)
	}
	buf := make([]byte, 128<<10)
	for {
		n, err := body.Read(buf)
		if n > 0 {
			if d.have+int64(n) > most {
				out.Close()
				Drop(d.path)
				return fmt.Errorf("%s: more than the %d bytes it should have (not the published file)", d.URL, most)
			}
			if _, err := out.Write(buf[:n]); err != nil {
				return err
			}
			d.have += int64(n)
			d.progress(d.have, known.Size)
		}
		switch {
		case err == io.EOF && known.Size > 0 && d.have < known.Size:
			return broken(ctx, d.URL, io.ErrUnexpectedEOF)
		case err == io.EOF:
			return errors.Join(out.Sync(), out.Close())
		case err != nil:
			return broken(ctx, d.URL, err)
		}
	}
}

// check holds the whole against what it should be.
func (d *fetch) check() error {
	if d.SHA256 == "" {
		return nil
	}
	f, err := os.Open(d.path)
	if err != nil {
		return err
	}
	defer f.Close()
	sum := sha256.New()
	if _, err := io.Copy(sum, f); err != nil {
		return err
	}
	if got := hex.EncodeToString(sum.Sum(nil)); got != d.SHA256 {
		return fmt.Errorf("%s: its SHA-256 is %s, not %s: damaged or not the published file (try again; if it stays so, do not use it)", d.URL, got, d.SHA256)
	}
	return nil
}

// strong gives an ETag that stands for the very bytes, "" for others (RFC 9110,
// section 8.8.3).
func strong(etag string) string {
	if !strings.HasPrefix(etag, `"`) || !strings.HasSuffix(etag, `"`) || len(etag) < 3 {
		return ""
	}
	return etag
}

// rangeStart and rangeTotal read "Content-Range: bytes 100-199/200".
func rangeStart(r *http.Response) int64 {
	s, ok := strings.CutPrefix(r.Header.Get("Content-Range"), "bytes ")
	first, _, found := strings.Cut(s, "-")
	n, err := strconv.ParseInt(first, 10, 64)
	if !ok || !found || err != nil {
		return -1
	}
	return n
}

func rangeTotal(r *http.Response) int64 {
	_, total, _ := strings.Cut(r.Header.Get("Content-Range"), "/")
	n, err := strconv.ParseInt(total, 10, 64)
	if err != nil || n < 0 {
		return 0
	}
	return n
}
