package xliff_test

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"bayan/pipeline"
	"bayan/pipeline/format"
	"bayan/pipeline/format/formattest"
)

// FuzzReader: no input makes Read panic; what it accepts is a valid document
// whose record is lossless.
func FuzzReader(f *testing.F) {
	f.Add(write(f, formattest.Statement()))
	f.Add([]byte(foreign))
	f.Fuzz(func(t *testing.T, data []byte) {
		d, err := read(data)
		if err != nil {
			var fe *format.Error
			if d != nil || !errors.As(err, &fe) {
				t.Fatalf("document %v, error %v", d != nil, err)
			}
			return
		}
		formattest.Valid(t, d)
		again, err := read(write(t, d))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(d, again, formattest.Options); diff != "" {
			t.Errorf("the record lost something (-written +read):\n%s", diff)
		}
	})
}

func big(segments int) *pipeline.Document {
	d := formattest.Statement()
	units := d.Units
	d.Units = nil
	for d.Len() < segments {
		for _, u := range units {
			c := &pipeline.Unit{Kind: u.Kind, Level: u.Level, Prefix: u.Prefix}
			for _, s := range u.Segments {
				copied := *s
				copied.ID = ""
				c.Segments = append(c.Segments, &copied)
			}
			d.Units = append(d.Units, c)
		}
	}
	d.Number()
	return d
}

func BenchmarkWriter(b *testing.B) {
	d := big(10_000)
	b.SetBytes(int64(len(d.Text())))
	for b.Loop() {
		write(b, d)
	}
}

func BenchmarkReader(b *testing.B) {
	d := big(10_000)
	data := write(b, d)
	b.SetBytes(int64(len(data)))
	b.ReportMetric(float64(len(data))/float64(len(d.Text())), "file/text")
	b.ReportAllocs()
	for b.Loop() {
		mustRead(b, data)
	}
}
