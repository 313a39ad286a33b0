package arch

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// rule bounds what packages below From may import of the project. The first
// rule whose From fits a package decides.
type rule struct {
	from string
	may  []string // prefixes of import paths; a trailing $ means exactly that
}

const module = "bayan/"

var rules = []rule{
	{"glossary", []string{"glossary"}},
	{"pipeline/marian", []string{"pipeline/marian"}},
	{"pipeline/all", []string{"pipeline", "glossary"}},
	{"pipeline/locale", nil},
	{"pipeline/pipetest", nil},
	{"pipeline/atomicfile", nil},
	{"pipeline/git", nil},
	{"pipeline/page", []string{"pipeline$", "pipeline/locale"}},
	{"pipeline/model", []string{"pipeline/model", "pipeline/atomicfile"}},
	{"pipeline/align", []string{"pipeline$", "pipeline/bitext"}},
	{"pipeline/bitext", []string{"pipeline/bitext", "glossary"}},
	{"pipeline/backend/draft", []string{"pipeline/backend$", "pipeline/backend/draft", "pipeline/bitext", "glossary"}},
	{"pipeline/backend/nmt", []string{"pipeline/backend$", "pipeline/marian$"}},
	{"pipeline/backend", []string{"pipeline/backend$"}},
	{"pipeline/format", []string{"pipeline$", "pipeline/format$", "pipeline/format/charset", "pipeline/format/internal", "pipeline/page", "pipeline/locale"}},
	{"pipeline/revision/view", []string{"pipeline$", "pipeline/revision$", "pipeline/page", "pipeline/locale", "glossary/arabic"}},
	{"pipeline/revision/revisiontest", []string{"pipeline$", "pipeline/revision$", "pipeline/format", "pipeline/segment$"}},
	{"pipeline/revision", []string{"pipeline$", "glossary/arabic"}},
	{"pipeline/history", []string{"pipeline$", "pipeline/format$", "pipeline/git", "pipeline/revision$", "pipeline/revision/view", "pipeline/locale"}},
	{"pipeline/merge", []string{"pipeline$", "pipeline/format$", "pipeline/revision$", "pipeline/locale"}},
	{"pipeline/report", []string{"pipeline$", "pipeline/locale"}},
	{"pipeline/segment/stream", []string{"pipeline/segment", "glossary"}},
	{"pipeline/segment", []string{"pipeline$", "pipeline/segment"}},
	{"pipeline/memory", []string{"pipeline$", "pipeline/format/tmx", "glossary/arabic"}},
	{"pipeline/term", []string{"pipeline$", "glossary"}},
	{"pipeline/translate", []string{"pipeline$", "pipeline/backend$", "pipeline/revision$"}},
	{"pipeline/check", []string{"pipeline$", "glossary/arabic", "glossary/name"}},
	{"pipeline/eval", []string{"pipeline$"}},
	{"pipeline", []string{"glossary"}},
	{"cmd", []string{"pipeline", "glossary"}},
}

func TestImports(t *testing.T) {
	root := filepath.Join("..", "..", "..")
	err := filepath.WalkDir(root, func(file string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if e.IsDir() && file != root && (strings.HasPrefix(e.Name(), ".") || e.Name() == "testdata") {
			return filepath.SkipDir
		}
		if e.IsDir() || filepath.Ext(file) != ".go" || strings.HasSuffix(file, "_test.go") {
			return nil
		}
		rel, err := filepath.Rel(root, file)
		if err != nil {
			return err
		}
		check(t, filepath.ToSlash(rel), file)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func check(t *testing.T, name, file string) {
	f, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ImportsOnly)
	if err != nil {
		t.Error(err)
		return
	}
	dir := path.Dir(name)
	for _, imp := range f.Imports {
		p, _ := strconv.Unquote(imp.Path.Value)
		inner, ours := strings.CutPrefix(p, module)
		if ours && !allowed(dir, inner) {
			t.Errorf("%s imports %s, which its room may not", name, p)
		}
	}
	if f.Name.Name != "main" {
		if src, err := os.ReadFile(file); err == nil && strings.Contains(string(src), "os.Exit(") {
			t.Errorf("%s calls os.Exit; only programs may", name)
		}
	}
}

func allowed(dir, imported string) bool {
	for _, r := range rules {
		if !below(dir, r.from) {
			continue
		}
		for _, p := range r.may {
			if exact, ok := strings.CutSuffix(p, "$"); ok && imported == exact || !ok && below(imported, p) {
				return true
			}
		}
		return below(imported, dir) // its own subfolders
	}
	return false
}

func below(dir, root string) bool { return dir == root || strings.HasPrefix(dir, root+"/") }

// TestRules makes sure that a breach is seen.
func TestRules(t *testing.T) {
	for _, tt := range []struct {
		dir, imported string
		want          bool
	}{
		{"glossary", "glossary/arabic", true},
		{"glossary", "pipeline", false},
		{"pipeline", "glossary", true},
		{"pipeline/check", "pipeline/term", false},
		{"pipeline/check", "pipeline", true},
		{"pipeline/backend/pseudo", "pipeline", false},
		{"pipeline/backend/command", "pipeline/backend", true},
		{"pipeline/format/text", "pipeline/format/charset", true},
		{"pipeline/format/text", "pipeline/translate", false},
		{"pipeline/backend/nmt", "pipeline/marian", true},
		{"pipeline/backend/nmt", "pipeline/model", false},
		{"pipeline/backend/draft", "pipeline/marian", false},
		{"pipeline/backend/pseudo", "pipeline/backend/draft", false},
		{"pipeline/format/xliff", "pipeline/format/tmx", false},
		{"pipeline/translate", "pipeline/memory", false},
	} {
		if got := allowed(tt.dir, tt.imported); got != tt.want {
			t.Errorf("%s importing %s: allowed %v, want %v", tt.dir, tt.imported, got, tt.want)
		}
	}
}
