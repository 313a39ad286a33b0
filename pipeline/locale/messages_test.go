package locale

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"
)

// TestEveryMessageHasArabic finds messages by their ID in the code's text, since
// what goi18n extracts leaves out those whose type it cannot see.
func TestEveryMessageHasArabic(t *testing.T) {
	var arabic map[string]any
	if _, err := toml.DecodeFile("active.ar.toml", &arabic); err != nil {
		t.Fatal(err)
	}
	n := 0
	root := filepath.Join("..", "..")
	err := filepath.WalkDir(root, func(path string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if e.IsDir() && path != root && strings.HasPrefix(e.Name(), ".") {
			return filepath.SkipDir
		}
		if !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		ast.Inspect(file, func(node ast.Node) bool {
			if id := messageID(node); id != "" {
				n++
				if arabic[id] == nil {
					t.Errorf("%s: message %s has no Arabic", path, id)
				}
			}
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if n < 200 {
		t.Errorf("only %d messages found", n)
	}
}

// messageID gives the ID of a composite literal that has the fields of a message.
func messageID(node ast.Node) string {
	lit, ok := node.(*ast.CompositeLit)
	if !ok {
		return ""
	}
	id, text := "", false
	for _, e := range lit.Elts {
		kv, ok := e.(*ast.KeyValueExpr)
		if !ok {
			continue
		}
		key, _ := kv.Key.(*ast.Ident)
		value, _ := kv.Value.(*ast.BasicLit)
		switch {
		case key == nil:
		case key.Name == "ID" && value != nil:
			id, _ = strconv.Unquote(value.Value)
		case key.Name == "Other":
			text = true
		}
	}
	if !text {
		return ""
	}
	return id
}
