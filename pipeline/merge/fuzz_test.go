package merge_test

import (
	"context"
	"strings"
	"testing"

	"bayan/pipeline/format/formattest"
	"bayan/pipeline/merge"
)

// FuzzMerge merges any file into the statement: the Arabic and the segments stay,
// and merging it again changes nothing.
func FuzzMerge(f *testing.F) {
	for i, form := range forms {
		f.Add(i, form.write(f, formattest.Statement()))
	}
	f.Add(2, "ar,en,state\nما رأيكم؟,And you?,final\n2024,2025,\n")
	f.Add(1, "|Segment|English|العربية|\n|-|-|-|\n|s5|Read {1}*it* here.|اقرأ الدليل الكامل هنا.|\n")
	f.Fuzz(func(t *testing.T, which int, data string) {
		form := forms[uint(which)%uint(len(forms))]
		e, err := form.reader.ReadEdited(context.Background(), strings.NewReader(data), int64(len(data)))
		if err != nil {
			return
		}
		d := formattest.Statement()
		if which%2 == 0 {
			d.Format = "markdown"
		}
		got, r := merge.Merge(d, e, merge.Options{})
		formattest.Valid(t, got)
		forms[0].write(t, got) // the record can hold it
		if got.Text() != d.Text() || got.Len() != d.Len() {
			t.Error("the source changed")
		}
		if _, again := merge.Merge(got, e, merge.Options{}); again.Changed() {
			t.Errorf("again: %+v\nfirst: %+v", again.Items, r.Items)
		}
	})
}
