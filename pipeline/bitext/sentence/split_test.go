package sentence

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestSplit(t *testing.T) {
	for _, tt := range []struct{ name, text string }{
		{"plain", "The council met on Monday.| It decided nothing!| Will it meet again?| Nobody knows."},
		{"quotes", "He said: “We are done.”| Then he left.| \"Why?\" she asked him. "},
		{"a quotation goes on", "“Who is there?” he asked, and waited."},
		{"titles", "Dr. Ahmad Hasan met Gen. Ali and Mrs. Salma in St. Louis."},
		{"initials", "J. K. Rowling and George W. Bush read it."},
		{"states", "He lives in the U.S. Congress did not ask."},
		{"states at the end", "He lives in the U.S.| The rest of us do not."},
		{"hours", "It begins at 9 a.m. Monday.| It ends at 5 p.m.| The doors close then."},
		{"numbers", "It grew by 3.5 percent.| In 2019 it fell.| 12 people came."},
		{"lists", "1. Open the door."},
		{"page", "See No. 5 and p. 12 of it.| He said no.| They left."},
		{"ellipsis", "Well... maybe.| We waited…| Nobody came."},
		{"brackets", "(It was late.)| They went home.[3]| It rained.[citation needed]| Then it snowed."},
		{"latin", "Fruit, nuts, etc. were sold, e.g. Apples."},
		{"small letters", "The site example.com. is down? yes."},
		{"many marks", "Really?!| Yes!!!| Fine."},
		{"firms", "Apple Inc. Microsoft Corp. and others came."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			text := strings.ReplaceAll(tt.text, "|", "")
			var want []string
			for _, s := range strings.Split(tt.text, "|") {
				want = append(want, strings.TrimSpace(s))
			}
			var got []string
			for _, s := range Split(text) {
				got = append(got, text[s.Start:s.End])
			}
			if d := cmp.Diff(want, got); d != "" {
				t.Error(d)
			}
		})
	}
}

func FuzzSplit(f *testing.F) {
	f.Add("One. Two? “Three!” (Four.)[5] …")
	f.Fuzz(func(t *testing.T, text string) {
		at := 0
		for _, s := range Split(text) {
			if s.Start < at || s.End <= s.Start || s.End > len(text) || strings.TrimFunc(text[at:s.Start], space) != "" {
				t.Fatalf("sentence %v after %d of %q", s, at, text)
			}
			at = s.End
		}
		if strings.TrimFunc(text[at:], space) != "" {
			t.Fatalf("text left after %d of %q", at, text)
		}
	})
}
