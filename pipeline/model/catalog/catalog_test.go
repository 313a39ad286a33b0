package catalog

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"bayan/pipeline/model"
	"bayan/pipeline/model/download"
)

const sumA, sumB, sumC = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", "cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc"

// registryJSON is in the shape that mozilla/translations' db/updater.py writes.
const registryJSON = `{
  "generated": "2026-11-01T00:00:00Z",
  "baseUrl": "SERVER/data",
  "models": {
    "ar-en": [
      {"architecture": "base", "releaseStatus": null, "sourceLanguage": "ar", "targetLanguage": "en",
       "files": {"model": {"path": "models/ar-en/run_B/exported/model.aren.intgemm.alphas.bin.gz", "uncompressedSize": 60, "uncompressedHash": "` + sumB + `"},
                 "lexicalShortlist": {"path": "models/ar-en/run_B/exported/lex.50.50.aren.s2t.bin.gz"},
                 "vocab": {"path": "models/ar-en/run_B/exported/vocab.aren.spm.gz"}}},
      {"architecture": "base-memory", "releaseStatus": "Release", "sourceLanguage": "ar", "targetLanguage": "en",
       "files": {"model": {"path": "models/ar-en/run_A/exported/model.aren.intgemm.alphas.bin.gz", "uncompressedSize": 31, "uncompressedHash": "` + sumA + `"},
                 "lexicalShortlist": {"path": "models/ar-en/run_A/exported/lex.50.50.aren.s2t.bin.gz"},
                 "vocab": {"path": "models/ar-en/run_A/exported/vocab.aren.spm.gz"}},
       "modelStatistics": {"parameters": 31000000, "encoderParameters": 1, "decoderParameters": 2},
       "metrics": {"flores200-plus": {"bleu": 38.9, "chrf": 60.1, "comet22": 0.861}}}
    ],
    "en-zh_hant": [
      {"architecture": "base", "releaseStatus": "Nightly", "sourceLanguage": "en", "targetLanguage": "zh_hant",
       "files": {"model": {"path": "m/model.enzh.intgemm.alphas.bin.gz", "uncompressedSize": 9, "uncompressedHash": "` + sumC + `"},
                 "srcVocab": {"path": "m/srcvocab.enzh.spm.gz"}, "trgVocab": {"path": "m/trgvocab.enzh.spm.gz"}}}
    ],
    "hostile": [
      {"architecture": "tiny", "releaseStatus": "Release", "sourceLanguage": "fr", "targetLanguage": "en",
       "files": {"model": {"path": "../../etc/model.x.bin"}, "vocab": {"path": "v/vocab.x.spm"}}},
      {"architecture": "tiny", "releaseStatus": "Release", "sourceLanguage": "de", "targetLanguage": "en",
       "files": {"model": {"path": "https://elsewhere.example/model.x.bin"}, "vocab": {"path": "v/vocab.x.spm"}}},
      {"architecture": "tiny", "releaseStatus": "Release", "sourceLanguage": "../..", "targetLanguage": "en",
       "files": {"model": {"path": "m/model.x.bin"}, "vocab": {"path": "v/vocab.x.spm"}}},
      {"architecture": "tiny", "releaseStatus": "Release", "sourceLanguage": "it", "targetLanguage": "en", "files": {}}
    ]
  }
}`

// record is a record of Remote Settings.
func record(source, target, architecture, version, kind, name, sum, filter string) string {
	return fmt.Sprintf(`{"name": %q, "schema": 1749570042331, "version": %q, "fileType": %q, "architecture": %q, "sourceLanguage": %q, "targetLanguage": %q,
"attachment": {"hash": "%064d", "size": 25, "filename": "%s.zst", "location": "main-workspace/translations-models-v2/%s-%s.zst", "mimetype": "application/zstd"},
"decompressedHash": %q, "decompressedSize": 31, "filter_expression": %q, "id": "9d3fa8f8", "last_modified": 1749570511392}`,
		name, version, kind, architecture, source, target, 7, name, source, kind, sum, filter)
}

var pages = []string{
	`{"data": [` + strings.Join([]string{
		record("ar", "en", "base-memory", "3.0", "model", "model.aren.intgemm.alphas.bin", sumA, ""),
		record("ar", "en", "base-memory", "3.0", "lex", "lex.50.50.aren.s2t.bin", sumB, ""),
		record("ar", "en", "tiny", "3.1", "model", "model.aren.intgemm.alphas.bin", sumC, "env.appinfo.OS == 'Android'"),
	}, ",") + `]}`,
	`{"data": [` + strings.Join([]string{
		record("ar", "en", "base-memory", "3.0", "vocab", "vocab.aren.spm", sumB, ""),
		record("ar", "en", "tiny", "3.1", "vocab", "vocab.aren.spm", sumB, "env.appinfo.OS == 'Android'"),
		record("sv", "en", "tiny", "3.1", "model", "model.sven.intgemm.alphas.bin", sumC, ""),
	}, ",") + `]}`,
}

// mozilla serves both lists.
func mozilla(t *testing.T, broken string) *Catalog {
	t.Helper()
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		self := "http://" + r.Host
		switch {
		case broken != "" && strings.HasPrefix(r.URL.Path, broken):
			w.WriteHeader(http.StatusNotFound)
		case r.URL.Path == "/db/models.json":
			fmt.Fprint(w, strings.ReplaceAll(registryJSON, "SERVER", self))
		case r.URL.Path == "/v1/":
			fmt.Fprintf(w, `{"project_name": "Remote Settings", "capabilities": {"attachments": {"base_url": "%s/cdn/"}}}`, self)
		case r.URL.Path == "/v1"+collection && r.URL.RawQuery == "":
			w.Header().Set("Next-Page", self+r.URL.Path+"?_token=2")
			fmt.Fprint(w, pages[0])
		case r.URL.Path == "/v1"+collection:
			fmt.Fprint(w, pages[1])
		default:
			w.WriteHeader(http.StatusNotFound)
		}
	}))
	t.Cleanup(srv.Close)
	c := download.New("test")
	c.Tries = 0
	return &Catalog{c, srv.URL + "/db/models.json", srv.URL + "/v1"}
}

func summaries(offers []*Offer) []string {
	var out []string
	for _, o := range offers {
		sums := 0
		for _, f := range o.Files {
			if f.PlainSHA256 != "" {
				sums++
			}
		}
		out = append(out, fmt.Sprintf("%s %s %s (%s) %d files, %d sums, BLEU %.1f", o.Pair, o.Architecture, o.Version, o.Status, len(o.Files), sums, o.BLEU))
	}
	return out
}

func TestOffers(t *testing.T) {
	c := mozilla(t, "")
	offers, missing, err := c.Offers(context.Background())
	if err != nil || missing != nil {
		t.Fatal(missing, err)
	}
	want := []string{
		"ar-en base-memory 3.0 (Release) 3 files, 3 sums, BLEU 38.9",
		"ar-en tiny 3.1 (Release Android) 2 files, 2 sums, BLEU 0.0",
		"ar-en base  () 3 files, 1 sums, BLEU 0.0",
		"en-zh-Hant base  (Nightly) 3 files, 1 sums, BLEU 0.0",
	}
	if d := cmp.Diff(want, summaries(offers)); d != "" {
		t.Error(d)
	}
	root := strings.TrimSuffix(c.Settings, "/v1")
	if got, want := offers[0].Files[0], (File{
		Role: model.Weights, Name: "model.aren.intgemm.alphas.bin", URL: root + "/cdn/main-workspace/translations-models-v2/ar-model.zst",
		Size: 25, PlainSize: 31, SHA256: fmt.Sprintf("%064d", 7), PlainSHA256: sumA,
	}); got != want {
		t.Errorf("%+v, want %+v", got, want)
	}
	if got, want := offers[2].weights().URL, root+"/data/models/ar-en/run_B/exported/model.aren.intgemm.alphas.bin.gz"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestOneListIsEnough(t *testing.T) {
	for broken, want := range map[string]int{"/v1": 3, "/db": 2} {
		offers, missing, err := mozilla(t, broken).Offers(context.Background())
		if err != nil || len(offers) != want || missing == nil || !strings.Contains(missing.Error(), "404") {
			t.Errorf("without %s: %q, missing %v, error %v", broken, summaries(offers), missing, err)
		}
	}
	if _, _, err := mozilla(t, "/").Offers(context.Background()); err == nil {
		t.Error("no error without any list")
	}
}

func TestChoose(t *testing.T) {
	offers, _, err := mozilla(t, "").Offers(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		pair, architecture string
		any                bool
		want               string
	}{
		{"ar-en", "", false, "base-memory"},
		{"ar-en", "tiny", false, "tiny"},
		{"ar-en", "base", false, "no released model, only base (not released) (add --unreleased"},
		{"ar-en", "base", true, "base"},
		{"ar-en", "huge", false, "no model of architecture huge (there is base-memory, tiny, base)"},
		{"en-zh-Hant", "", false, "only base (Nightly)"},
		{"en-zh-Hant", "", true, "base"},
		{"ar-fr", "", true, "Mozilla has no model for this pair"},
	} {
		pair, _ := model.ParsePair(c.pair)
		o, err := Choose(offers, pair, c.architecture, c.any)
		if err == nil && o.Architecture != c.want || err != nil && !strings.Contains(err.Error(), c.want) {
			t.Errorf("%+v: %v, error %v", c, o, err)
		}
	}
}

func TestUnsafePlaces(t *testing.T) {
	for _, place := range []string{"", "ftp://x.example", "http://x.example", "https://", "file:///etc", "::"} {
		if _, err := readRegistry("https://list.example/db/models.json", []byte(`{"baseUrl": "`+place+`", "models": {}}`)); err == nil {
			t.Errorf("files at %q are trusted", place)
		}
	}
	if _, err := readRegistry("http://127.0.0.1/db/models.json", []byte(`{"baseUrl": "http://127.0.0.1/"}`)); err != nil {
		t.Error(err)
	}
}

func FuzzRegistry(f *testing.F) {
	f.Add([]byte(strings.ReplaceAll(registryJSON, "SERVER", "https://a.example")))
	f.Fuzz(func(t *testing.T, data []byte) {
		offers, err := readRegistry("https://a.example/models.json", data)
		if err == nil {
			safe(t, offers)
		}
	})
}

func FuzzRecords(f *testing.F) {
	f.Add([]byte(pages[0]))
	f.Add([]byte(pages[1]))
	root, _ := url.Parse("https://a.example/cdn/")
	f.Fuzz(func(t *testing.T, data []byte) {
		records, err := readRecords("list", data)
		if err == nil {
			safe(t, group("list", root, records))
		}
	})
}

// safe holds offers against what the rest relies on.
func safe(t *testing.T, offers []*Offer) {
	t.Helper()
	for _, o := range join(offers, nil) {
		if o.Architecture == "" || !o.complete() {
			t.Errorf("%+v", o)
		}
		for _, f := range o.Files {
			u, err := url.Parse(f.URL)
			if err != nil || u.Scheme != "https" || u.Hostname() == "" || !model.ValidName(f.Name) || f.Size < 0 || f.PlainSize < 0 {
				t.Errorf("%+v", f)
			}
		}
	}
}
