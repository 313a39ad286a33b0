package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/klauspost/compress/zstd"

	"bayan/pipeline/marian/mariantest"
	"bayan/pipeline/model"
)

// mozilla is a server on loopback that publishes synthetic models as Mozilla
// publishes its own: /db/models.json and /v1 of Remote Settings, with a model of
// Arabic to English in each and one of them alike, and one of Swedish to English
// in the registry alone. Below /bad the weights are not what their checksum says,
// and below /flaky every file breaks off once.
type mozilla struct {
	files map[string][]byte // by path
	mu    sync.Mutex
	broke map[string]bool
}

// publish starts the server and gives its URL, and a folder with the files of
// the model of Arabic to English.
func publish(t *testing.T) (url, folder string) {
	t.Helper()
	m := &mozilla{files: map[string][]byte{}, broke: map[string]bool{}}
	srv := httptest.NewServer(m)
	t.Cleanup(srv.Close)
	folder = t.TempDir()
	if err := mariantest.Write(folder, mariantest.Shared, 1); err != nil {
		t.Fatal(err)
	}
	tiny := t.TempDir()
	if err := mariantest.Write(tiny, mariantest.Split, 2); err != nil {
		t.Fatal(err)
	}
	for _, root := range []string{"", "/bad", "/flaky"} {
		sums := func(sum string) string {
			if root == "/bad" {
				return strings.Repeat("0", 64)
			}
			return sum
		}
		entries := map[string][]any{
			"ar-en": {m.registered(t, root, folder, "ar", "base-memory", "Release", sums), m.registered(t, root, tiny, "ar", "tiny", "Nightly", sums)},
			"sv-en": {m.registered(t, root, folder, "sv", "base", "Release", sums)},
		}
		m.json(t, root+"/db/models.json", map[string]any{"generated": "2026-11-01T00:00:00Z", "baseUrl": srv.URL + root + "/data", "models": entries})
		m.json(t, root+"/v1/", map[string]any{"capabilities": map[string]any{"attachments": map[string]any{"base_url": srv.URL + root + "/cdn/"}}})
		m.json(t, root+"/v1/buckets/main/collections/translations-models-v2/records", map[string]any{"data": m.records(t, root, folder, sums)})
	}
	return srv.URL, folder
}

func (m *mozilla) json(t *testing.T, path string, v any) {
	t.Helper()
	data, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	m.files[path] = data
}

// each calls fn for the files of a model.
func each(t *testing.T, folder string, fn func(role model.Role, name string, data []byte, sum string)) {
	t.Helper()
	list, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range list {
		data, err := os.ReadFile(filepath.Join(folder, e.Name()))
		if err != nil {
			t.Fatal(err)
		}
		role, _ := model.RoleOf(e.Name())
		sum := sha256.Sum256(data)
		fn(role, e.Name(), data, hex.EncodeToString(sum[:]))
	}
}

// registered publishes a model, packed with gzip, and gives its registry entry.
func (m *mozilla) registered(t *testing.T, root, folder, source, architecture, status string, sums func(string) string) any {
	keys := map[model.Role]string{model.Weights: "model", model.Vocabulary: "vocab", model.SourceVocab: "srcVocab", model.TargetVocab: "trgVocab", model.Shortlist: "lexicalShortlist"}
	files := map[string]any{}
	each(t, folder, func(role model.Role, name string, data []byte, sum string) {
		path := "models/" + source + "-en/" + architecture + "/exported/" + name + ".gz"
		var b bytes.Buffer
		w := gzip.NewWriter(&b)
		_, _ = w.Write(data)
		w.Close()
		m.files[root+"/data/"+path] = b.Bytes()
		file := map[string]any{"path": path}
		if role == model.Weights {
			file["uncompressedSize"], file["uncompressedHash"] = len(data), sums(sum)
		}
		files[keys[role]] = file
	})
	return map[string]any{
		"architecture": architecture, "releaseStatus": status, "sourceLanguage": source, "targetLanguage": "en", "files": files,
		"metrics": map[string]any{"flores200-plus": map[string]any{"bleu": 38.7, "comet22": 0.86}},
	}
}

// records publishes a model, packed with zstd, and gives its records.
func (m *mozilla) records(t *testing.T, root, folder string, sums func(string) string) (out []any) {
	types := map[model.Role]string{model.Weights: "model", model.Vocabulary: "vocab", model.Shortlist: "lex"}
	each(t, folder, func(role model.Role, name string, data []byte, sum string) {
		w, err := zstd.NewWriter(nil)
		if err != nil {
			t.Fatal(err)
		}
		packed := w.EncodeAll(data, nil)
		packedSum := sha256.Sum256(packed)
		location := fmt.Sprintf("main-workspace/translations-models-v2/%s.zst", sum[:8])
		m.files[root+"/cdn/"+location] = packed
		out = append(out, map[string]any{
			"name": name, "fileType": types[role], "architecture": "base-memory", "version": "3.0", "sourceLanguage": "ar", "targetLanguage": "en", "filter_expression": "",
			"decompressedSize": len(data), "decompressedHash": sums(sum),
			"attachment": map[string]any{"hash": hex.EncodeToString(packedSum[:]), "size": len(packed), "filename": name + ".zst", "location": location, "mimetype": "application/zstd"},
		})
	})
	return out
}

func (m *mozilla) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	data, ok := m.files[r.URL.Path] // of any host: the server is a proxy, too
	if !ok {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	w.Header().Set("ETag", `"v1"`)
	m.mu.Lock()
	first := strings.HasPrefix(r.URL.Path, "/flaky/cdn/") && !m.broke[r.URL.Path]
	m.broke[r.URL.Path] = true
	m.mu.Unlock()
	if first {
		w.Header().Set("Content-Length", fmt.Sprint(len(data)))
		_, _ = w.Write(data[:len(data)/2])
		return
	}
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(data))
}
