package check

import (
	"os"
	"strings"
	"testing"

	"bayan/pipeline/pipetest"
)

// TestReferences holds the number and date rules against translations that
// people made: an error there is, as a rule, a false one.
func TestReferences(t *testing.T) {
	for _, tt := range []struct {
		name, ar, en string
		most         float64 // share of sentences with an error
	}{
		{"flores-dev", "mt/flores-dev/flores-dev.ar", "mt/flores-dev/flores-dev.en", 0.03},
		{"xquad", "mt/xquad/xquad.ar", "mt/xquad/xquad.en", 0.05},
		{"tatoeba", "mt/tatoeba/tatoeba-test-v2021-08-07.ara", "mt/tatoeba/tatoeba-test-v2021-08-07.eng", 0.01},
	} {
		t.Run(tt.name, func(t *testing.T) {
			ar, en := lines(t, tt.ar), lines(t, tt.en)
			bad := 0
			shown := 0
			for i := range ar {
				var errs []string
				for _, f := range found(t, segment(ar[i], en[i])) {
					if strings.HasPrefix(f, "error number") || strings.HasPrefix(f, "error date") {
						errs = append(errs, strings.TrimPrefix(f, "error "))
					}
				}
				if len(errs) > 0 {
					bad++
					if shown++; shown <= 60 {
						t.Logf("%v\n  %s\n  %s", errs, ar[i], en[i])
					}
				}
			}
			share := float64(bad) / float64(len(ar))
			t.Logf("%d of %d pairs have an error (%.2f %%)", bad, len(ar), 100*share)
			if share > tt.most {
				t.Errorf("more than %.0f %%", 100*tt.most)
			}
		})
	}
}

func lines(t *testing.T, name string) []string {
	data, err := os.ReadFile(pipetest.Data(t, strings.Split(name, "/")...))
	if err != nil {
		t.Fatal(err)
	}
	return strings.Split(strings.TrimRight(string(data), "\n"), "\n")
}
