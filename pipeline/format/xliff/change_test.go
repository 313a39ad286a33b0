package xliff_test

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"bayan/pipeline"
	"bayan/pipeline/format/formattest"
	"bayan/pipeline/format/xliff"
	"bayan/pipeline/pipetest"
)

// tracked writes a document, each of whose segments was something else.
func tracked(t *testing.T, d *pipeline.Document) []byte {
	t.Helper()
	source, target := "نص \x01 <قديم>", "old & text"
	wr := xliff.Writer{Changes: func(u *pipeline.Unit) (out []xliff.Change) {
		if u == nil {
			return []xliff.Change{{Was: []string{"s9"}, Class: "removed", Source: &source}}
		}
		for i, s := range u.Segments {
			c := xliff.Change{Segment: s.ID, Was: []string{"s1", "s2"}, Class: "merged", Source: &source, Target: &target}
			if i%2 == 1 {
				c = xliff.Change{Segment: s.ID, Was: []string{s.ID}, Class: "moved"}
			}
			out = append(out, c, xliff.Change{Was: []string{"s9"}, Class: "removed", Source: &source})
		}
		return out
	}}
	var b bytes.Buffer
	if err := wr.Write(context.Background(), &b, d); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// TestTrackedChanges holds what is written against the schema of the extension,
// and makes sure that readers see the document as it is now.
func TestTrackedChanges(t *testing.T) {
	for _, c := range formattest.Documents {
		t.Run(c.Name, func(t *testing.T) {
			data := tracked(t, c.Make())
			if !bytes.Contains(data, []byte("<ctr:item property=")) {
				t.Error("no change is tracked")
			}
			want := c.Make()
			want.Findings = nil
			if diff := cmp.Diff(want, mustRead(t, data), formattest.Options); diff != "" {
				t.Errorf("the changes get into the document (-want +got):\n%s", diff)
			}
		})
	}
}

func TestTrackedChangesValidate(t *testing.T) {
	xsd := schemas(t)
	extension := pipetest.Data(t, "schemas", "xliff2.1", "informativeCopiesOf3rdPartySchemas", "extensions", "change_tracking.xsd")
	all, err := os.ReadFile(xsd)
	if err != nil {
		t.Fatal(err)
	}
	with := strings.Replace(string(all), "</xs:schema>", `<xs:import namespace="urn:oasis:names:tc:xliff:changetracking:2.0" schemaLocation="`+filepath.ToSlash(extension)+`"/></xs:schema>`, 1)
	if err := os.WriteFile(xsd, []byte(with), 0o644); err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	args := []string{"--nonet", "--noout", "--schema", xsd}
	for _, c := range formattest.Documents {
		path := filepath.Join(dir, strings.ReplaceAll(c.Name, " ", "-")+".xlf")
		if err := os.WriteFile(path, tracked(t, c.Make()), 0o644); err != nil {
			t.Fatal(err)
		}
		args = append(args, path)
	}
	if out, err := exec.Command("xmllint", args...).CombinedOutput(); err != nil {
		t.Errorf("xmllint: %v\n%.4000s", err, out)
	}
	// The schema is in force: a revision must say what it applies to.
	bad := filepath.Join(dir, "bad.xlf")
	data := bytes.Replace(tracked(t, formattest.Statement()), []byte(` appliesTo="source"`), nil, 1)
	if err := os.WriteFile(bad, data, 0o644); err != nil {
		t.Fatal(err)
	}
	if exec.Command("xmllint", "--nonet", "--noout", "--schema", xsd, bad).Run() == nil {
		t.Error("the schema takes a revision of nothing")
	}
}
