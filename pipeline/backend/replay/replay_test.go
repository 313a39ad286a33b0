package replay

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"bayan/pipeline/backend"
	"bayan/pipeline/backend/backendtest"
	"bayan/pipeline/backend/pseudo"
)

func recording(t *testing.T) []byte {
	r := Record(pseudo.Backend{})
	if _, err := r.Translate(context.Background(), backendtest.Requests(backendtest.Texts...)); err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := r.Save(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestRecorderConformance(t *testing.T) {
	backendtest.Run(t, func(*testing.T) backend.Backend { return Record(pseudo.Backend{}) })
}

func TestPlaysBackWhatWasRecorded(t *testing.T) {
	p, err := Load(bytes.NewReader(recording(t)))
	if err != nil {
		t.Fatal(err)
	}
	reqs := backendtest.Requests(backendtest.Texts...)
	got, err := p.Translate(context.Background(), reqs)
	if err != nil {
		t.Fatal(err)
	}
	want, _ := pseudo.Backend{}.Translate(context.Background(), reqs)
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
	if _, err := p.Translate(context.Background(), backendtest.Requests("نص لم يسجل")); err == nil || !strings.Contains(err.Error(), "no answer to segment s1") {
		t.Errorf("error %v for a request that was not recorded", err)
	}
}

func TestRecordingIsStable(t *testing.T) {
	if !bytes.Equal(recording(t), recording(t)) {
		t.Error("two recordings of the same answers differ")
	}
}

func FuzzLoad(f *testing.F) {
	f.Add([]byte(`{"key":"a","text":"b"}`))
	f.Add([]byte("{\n"))
	f.Fuzz(func(t *testing.T, data []byte) { _, _ = Load(bytes.NewReader(data)) })
}
