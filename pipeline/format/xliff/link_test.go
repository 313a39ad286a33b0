package xliff

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func FuzzLinks(f *testing.F) {
	f.Add("0+10=4+5 11+2=0+3")
	f.Add("1+=2")
	f.Fuzz(func(t *testing.T, v string) {
		links, err := readLinks(v)
		if err != nil {
			return
		}
		again, err := readLinks(linksOf(links))
		if d := cmp.Diff(links, again); err != nil || d != "" {
			t.Fatalf("%v %s", err, d)
		}
	})
}
