package pseudo

import (
	"context"
	"strings"
	"testing"

	"bayan/pipeline/backend"
	"bayan/pipeline/backend/backendtest"
)

func TestConformance(t *testing.T) {
	backendtest.Run(t, func(*testing.T) backend.Backend { return Backend{} })
}

func TestKeepsNumbersAndTerms(t *testing.T) {
	reqs := backendtest.Requests("وصل ٣٠٠ طالب إلى NASA، ثم عادوا.")
	reqs[0].Terms = []backend.Term{{Start: 14, End: 22, Target: "student"}}
	resps, err := Backend{}.Translate(context.Background(), reqs)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"300", "student", "NASA,"} {
		if !strings.Contains(resps[0].Text, want) {
			t.Errorf("%q lacks %q", resps[0].Text, want)
		}
	}
}
