package download

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// server serves content with an ETag and ranges, and breaks off after cut bytes
// as long as breaks is above 0.
type server struct {
	content   []byte
	etag      string
	noRanges  bool
	cut       int
	breaks    int
	status    int
	requests  []string // "Range If-Range"
	encodings []string
}

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.requests = append(s.requests, strings.TrimSpace(r.Header.Get("Range")+" "+r.Header.Get("If-Range")))
	s.encodings = append(s.encodings, r.Header.Get("Accept-Encoding"))
	if s.status != 0 {
		w.WriteHeader(s.status)
		return
	}
	if s.etag != "" {
		w.Header().Set("ETag", s.etag)
	}
	if s.noRanges {
		r.Header.Del("Range")
	}
	if s.breaks > 0 {
		s.breaks--
		start := 0
		fmt.Sscanf(r.Header.Get("Range"), "bytes=%d-", &start)
		end := min(start+s.cut, len(s.content))
		w.Header().Set("Content-Length", fmt.Sprint(len(s.content)-start))
		if start > 0 {
			w.Header().Set("Content-Range", fmt.Sprintf("bytes %d-%d/%d", start, len(s.content)-1, len(s.content)))
			w.WriteHeader(http.StatusPartialContent)
		}
		_, _ = w.Write(s.content[start:end])
		return // short of its length: the connection breaks
	}
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(s.content))
}

func start(t *testing.T, s http.Handler) (*Client, string) {
	t.Helper()
	srv := httptest.NewServer(s)
	t.Cleanup(srv.Close)
	c := New("test")
	c.Pause, c.Tries = 0, 2
	return c, srv.URL
}

func sum(b []byte) string {
	s := sha256.Sum256(b)
	return hex.EncodeToString(s[:])
}

var content = bytes.Repeat([]byte("0123456789"), 1000)

func TestFetch(t *testing.T) {
	whole := func(c []byte) File { return File{Size: int64(len(c)), SHA256: sum(c), Most: 1 << 20} }
	for name, c := range map[string]struct {
		server   *server
		file     File
		requests []string
		want     string // of the error
	}{
		"whole":                  {&server{content: content}, whole(content), []string{""}, ""},
		"nothing known":          {&server{content: content}, File{Most: 1 << 20}, []string{""}, ""},
		"broken twice":           {&server{content: content, etag: `"a"`, cut: 4000, breaks: 2}, File{Most: 1 << 20}, []string{"", `bytes=4000- "a"`, `bytes=8000- "a"`}, ""},
		"broken often":           {&server{content: content, etag: `"a"`, cut: 1000, breaks: 9}, File{Most: 1 << 20}, nil, ""},
		"no ETag, a checksum":    {&server{content: content, cut: 4000, breaks: 1}, whole(content), []string{"", "bytes=4000-"}, ""},
		"no ETag, no checksum":   {&server{content: content, cut: 4000, breaks: 1}, File{Most: 1 << 20}, []string{"", ""}, ""},
		"a weak ETag":            {&server{content: content, etag: `W/"a"`, cut: 4000, breaks: 1}, File{Most: 1 << 20}, []string{"", ""}, ""},
		"no ranges":              {&server{content: content, etag: `"a"`, cut: 4000, breaks: 1, noRanges: true}, whole(content), []string{"", `bytes=4000- "a"`}, ""},
		"never whole":            {&server{content: content, cut: 0, breaks: 99}, whole(content), nil, "the connection broke"},
		"other content":          {&server{content: content}, File{SHA256: sum([]byte("x")), Most: 1 << 20}, nil, "its SHA-256 is"},
		"other size":             {&server{content: content}, File{Size: 5, Most: 1 << 20}, nil, "10000 bytes, not the 5"},
		"too big":                {&server{content: content}, File{Most: 100}, nil, "more than the 100 bytes"},
		"gone":                   {&server{status: 404}, whole(content), []string{""}, "404 Not Found"},
		"down for now, for good": {&server{status: 503}, whole(content), []string{"", "", ""}, "503 Service Unavailable"},
	} {
		t.Run(name, func(t *testing.T) {
			cl, at := start(t, c.server)
			folder := t.TempDir()
			c.file.URL = at + "/f.bin"
			last := int64(0)
			path, err := cl.Fetch(context.Background(), c.file, folder, func(done, _ int64) { last = done })
			if c.requests != nil {
				if d := cmp.Diff(c.requests, c.server.requests); d != "" {
					t.Error(d)
				}
			}
			if c.want != "" {
				if err == nil || !strings.Contains(err.Error(), c.want) {
					t.Errorf("error %v, want one about %q", err, c.want)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if got, _ := os.ReadFile(path); !bytes.Equal(got, content) || last != int64(len(content)) {
				t.Errorf("%d bytes, %d reported", len(got), last)
			}
			Drop(path)
			if left, _ := os.ReadDir(folder); len(left) > 0 {
				t.Errorf("left %v", left)
			}
		})
	}
}

// TestGoesOn stops a download and begins again in a new call.
func TestGoesOn(t *testing.T) {
	s := &server{content: content, etag: `"a"`, cut: 4000, breaks: 1}
	cl, at := start(t, s)
	folder := t.TempDir()
	f := File{URL: at + "/f.gz", Most: 1 << 20}
	ctx, cancel := context.WithCancel(context.Background())
	_, err := cl.Fetch(ctx, f, folder, func(done, _ int64) {
		if done == 4000 {
			cancel()
		}
	})
	if !errors.Is(err, context.Canceled) {
		t.Fatal(err)
	}
	if _, err := cl.Fetch(context.Background(), f, folder, nil); err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff([]string{"", `bytes=4000- "a"`}, s.requests); d != "" {
		t.Error(d)
	}
	// What is whole is not asked for again.
	if _, err := cl.Fetch(context.Background(), f, folder, nil); err != nil || len(s.requests) != 2 {
		t.Error(err, s.requests)
	}
	if s.encodings[0] != "gzip" {
		t.Errorf("Accept-Encoding %q for a packed file, which would come unpacked", s.encodings[0])
	}
}

// TestChanged begins anew when the server's file is another than what is there.
func TestChanged(t *testing.T) {
	other := bytes.Repeat([]byte("x"), len(content))
	for name, f := range map[string]File{"by ETag": {Most: 1 << 20}, "by checksum": {SHA256: sum(other), Most: 1 << 20}} {
		t.Run(name, func(t *testing.T) {
			s := &server{content: content, etag: `"a"`, cut: 4000, breaks: 1}
			if f.SHA256 != "" {
				s.etag = ""
			}
			cl, at := start(t, s)
			folder := t.TempDir()
			f.URL = at + "/f"
			ctx, cancel := context.WithCancel(context.Background())
			_, _ = cl.Fetch(ctx, f, folder, func(int64, int64) { cancel() })
			s.content = other
			if s.etag != "" {
				s.etag = `"b"`
			}
			path, err := cl.Fetch(context.Background(), f, folder, nil)
			if err != nil {
				t.Fatal(err)
			}
			if got, _ := os.ReadFile(path); !bytes.Equal(got, other) {
				t.Error("the two files are mixed")
			}
		})
	}
}

func TestStalled(t *testing.T) {
	release := make(chan struct{})
	cl, at := start(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Length", "100")
		_, _ = w.Write([]byte("some"))
		w.(http.Flusher).Flush()
		select {
		case <-release:
		case <-r.Context().Done():
		}
	}))
	defer close(release)
	cl.Stall, cl.Tries = 50*time.Millisecond, 0
	if _, err := cl.Fetch(context.Background(), File{URL: at, Most: 1 << 20}, t.TempDir(), nil); !errors.Is(err, errStalled) {
		t.Errorf("error %v", err)
	}
}

func TestGet(t *testing.T) {
	cl, at := start(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/list":
			w.Header().Set("Next-Page", "http://"+r.Host+"/more")
			_, _ = io.WriteString(w, "[]")
		case "/loop":
			http.Redirect(w, r, "/loop", http.StatusFound)
		default:
			w.WriteHeader(http.StatusForbidden)
		}
	}))
	data, next, err := cl.Get(context.Background(), at+"/list", 10)
	if string(data) != "[]" || next != at+"/more" || err != nil {
		t.Errorf("%q, %q, %v", data, next, err)
	}
	for path, want := range map[string]string{"/list": "more than 1 bytes", "/loop": "redirected ten times", "/x": "403 Forbidden"} {
		if _, _, err := cl.Get(context.Background(), at+path, 1); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: error %v, want one about %q", path, err, want)
		}
	}
	var gone *UnreachableError
	if _, _, err := cl.Get(context.Background(), "http://127.0.0.1:1/", 1); !errors.As(err, &gone) {
		t.Errorf("error %v for a server that is not there", err)
	}
}

func TestNotLessSafely(t *testing.T) {
	from, _ := http.NewRequest("GET", "https://a.example/", nil)
	to, _ := http.NewRequest("GET", "http://a.example/", nil)
	if err := safely(to, []*http.Request{from}); err == nil {
		t.Error("https may become http")
	}
}

func TestUnusableFolder(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	cl, at := start(t, &server{content: content})
	if _, err := cl.Fetch(context.Background(), File{URL: at, Most: 1 << 20}, file, nil); err == nil {
		t.Error("no error for a folder that is a file")
	}
}
