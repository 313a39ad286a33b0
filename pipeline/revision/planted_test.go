package revision_test

import (
	"os"
	"path/filepath"
	"testing"

	"bayan/pipeline"
	"bayan/pipeline/pipetest"
	"bayan/pipeline/revision"
	"bayan/pipeline/revision/revisiontest"
)

// TestPlanted finds planted edits in our own text. With -v it prints the score.
func TestPlanted(t *testing.T) {
	var all revisiontest.Score
	for _, segments := range []int{600, 3000} {
		for seed := range uint64(3) {
			all.Add(planted(t, revisiontest.Text(segments, seed), 500, seed))
		}
	}
	report(t, "all", all)
}

// TestPlantedInData finds planted edits in real documents.
func TestPlantedInData(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(pipetest.Data(t, "revisions"), "*", "old.ar.md"))
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	for _, elem := range [][]string{
		{"segmentation", "ersatz-nc15-dev.paras.raw.txt"}, {"segmentation", "ud-pud.docs.raw.txt"},
		{"mt", "flores-dev", "flores-dev.ar"}, {"mt", "xquad", "xquad.ar"}, {"mt", "tatoeba", "tatoeba-test-v2021-08-07.ara"},
	} {
		files = append(files, pipetest.Data(t, elem...))
	}
	var all revisiontest.Score
	for _, file := range files {
		var one revisiontest.Score
		for seed := range uint64(3) {
			one.Add(planted(t, revisiontest.Read(t, file), 500, seed))
		}
		t.Logf("%s: %v", filepath.Join(filepath.Base(filepath.Dir(file)), filepath.Base(file)), one)
		all.Add(one)
	}
	report(t, "all", all)
}

func report(t *testing.T, name string, s revisiontest.Score) {
	t.Helper()
	t.Logf("%s: %v", name, s)
	if s.Lineage*100 < s.Segments*99 {
		t.Errorf("%s: the lineage of fewer than 99 %% of segments is right", name)
	}
	if s.Class*100 < s.Segments*98 {
		t.Errorf("%s: the class of fewer than 98 %% of segments is right", name)
	}
}

func planted(t *testing.T, d *pipeline.Document, edits int, seed uint64) revisiontest.Score {
	t.Helper()
	p := revisiontest.Plant(d, revisiontest.Pool(edits, seed), edits, seed)
	s := p.Judge(revision.Compare(p.Old, p.New))
	if os.Getenv("SHOW_WRONG") != "" {
		for _, w := range s.Wrong {
			t.Log(w)
		}
	}
	return s
}
