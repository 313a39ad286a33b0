package name

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestMissing(t *testing.T) {
	for _, tt := range []struct {
		source, target string
		want           []string
	}{
		{"زار الوزير دمشق.", "The minister visited Damascus.", nil},
		{"زار الوزير دمشق.", "The minister visited Cairo.", []string{"دمشق Damascus"}},
		{"زار ألمانيا وهولندا.", "He visited a German and a Dutch town.", nil},
		{"وصل إلى الولايات المتحدة وأمريكا.", "He arrived in the U.S.", nil},
		{"قالت هيئة الصحة في إنجلترا.", "PHE said.", nil},
		{"قالت هيئة ABC في إنجلترا.", "ABC said.", []string{"إنجلترا England"}},
		{"كان ذلك.", "It was.", nil},
	} {
		var got []string
		for _, a := range Missing(tt.source, tt.target) {
			if tt.source[a.Start:a.End] != a.Arabic {
				t.Errorf("%+v", a)
			}
			got = append(got, a.Arabic+" "+a.English)
		}
		if d := cmp.Diff(tt.want, got); d != "" {
			t.Errorf("%s: %s", tt.source, d)
		}
	}
}

func TestAlike(t *testing.T) {
	for _, tt := range []struct {
		arabic, english string
		want            bool
	}{
		{"خروتشوف", "krushchev", true}, {"شتوتغارت", "stuttgart", true}, {"واشنطن", "washington", true}, {"تشرشل", "churchill", true},
		{"دمشق", "cairo", false}, {"نادال", "whitley", false}, {"لندن", "london", true}, {"لندن", "lisbon", false},
	} {
		if got := alike(soundOfArabic(tt.arabic), soundOfLatin(tt.english)); got != tt.want {
			t.Errorf("%s (%s) and %s (%s): %v", tt.arabic, soundOfArabic(tt.arabic), tt.english, soundOfLatin(tt.english), got)
		}
	}
}

func FuzzMissing(f *testing.F) {
	f.Add("زار الوزير دمشق", "The minister visited U.S. Cairo")
	f.Add("\xff", "\xff A-")
	f.Fuzz(func(t *testing.T, ar, en string) {
		for _, a := range Missing(ar, en) {
			if ar[a.Start:a.End] != a.Arabic {
				t.Fatalf("%+v", a)
			}
		}
	})
}
