package text

import (
	"context"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"bayan/pipeline"
)

func read(t testing.TB, source string) *pipeline.Document {
	t.Helper()
	d, err := Reader{}.Read(context.Background(), strings.NewReader(source), int64(len(source)))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestUnits(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"title and lines", "عنوان\n\nسطر أول.\nسطر ثان.\n", []string{"heading: عنوان", "paragraph: سطر أول.", "paragraph: سطر ثان."}},
		{"windows and old line ends", "أول.\r\nثان.\rثالث.", []string{"paragraph: أول.", "paragraph: ثان.", "paragraph: ثالث."}},
		{"list", "البنود:\n- أول\n٢- ثان\n3) ثالث\n2024 عام", []string{"paragraph: البنود:", "list-item: أول", "list-item: ثان", "list-item: ثالث", "paragraph: 2024 عام"}},
		{"fixed width", "وصل الوفد صباح اليوم إلى المدينة القديمة والتقى عددا من\nالمسؤولين فيها ثم غادر مساء إلى العاصمة بعد زيارة قصيرة\nلم تعلن من قبل.\n", []string{"paragraph: وصل الوفد صباح اليوم إلى المدينة القديمة والتقى عددا من\nالمسؤولين فيها ثم غادر مساء إلى العاصمة بعد زيارة قصيرة\nلم تعلن من قبل."}},
		{"nothing", " \n\n\t", nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := read(t, tt.text)
			var got []string
			for _, u := range d.Units {
				got = append(got, string(u.Kind)+": "+u.Segments[0].Source.Plain)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Error(diff)
			}
			if d.Text() != tt.text {
				t.Errorf("text is %q, want %q", d.Text(), tt.text)
			}
		})
	}
}

func FuzzRead(f *testing.F) {
	f.Add("عنوان\n\n- بند\r\nنص")
	f.Add(strings.Repeat("كلمة ", 12) + "\n" + strings.Repeat("كلمة ", 12))
	f.Fuzz(func(t *testing.T, text string) {
		d, err := Reader{Encoding: "utf-8"}.Read(context.Background(), strings.NewReader(text), int64(len(text)))
		if err == nil && d.Text() != strings.TrimPrefix(text, "\ufeff") {
			t.Errorf("got %q\nwant %q", d.Text(), text)
		}
	})
}

// TestLongParagraph reads a paragraph of very many lines, each of which is
// measured against all that follow it.
func TestLongParagraph(t *testing.T) {
	const n = 200_000
	source := strings.Repeat("سطر قصير ينتهي بنقطة.\nسطر أطول منه قليلا ينتهي أيضا بنقطة.\n", n/2)
	if got := len(read(t, source).Units); got != n {
		t.Errorf("%d units, want %d", got, n)
	}
}

// TestWidths holds the widths of paragraphs against their definition.
func TestWidths(t *testing.T) {
	text := strings.Join([]string{"نص", strings.Repeat("كلمة ", 18), "قصير", "", strings.Repeat("كلمة ", 12), strings.Repeat("كلمة ", 25), "ذيل", strings.Repeat("كلمة ", 90), "آخر", "الأخير"}, "\n")
	want := []int{90, 90, 4, 125, 125, 125, 3, 450, 6, 6}
	var w widths
	for i, at := 0, 0; at < len(text); i++ {
		_, next := line(text, at)
		if got := w.from(text, at); got != want[i] {
			t.Errorf("line %d: width %d, want %d", i, got, want[i])
		}
		at = next
	}
}
