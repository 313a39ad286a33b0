package translate_test

import (
	"context"
	"testing"

	"bayan/pipeline"
	"bayan/pipeline/revision/revisiontest"
	"bayan/pipeline/translate"
)

// BenchmarkLeverage carries the English of 100,000 segments over 2,000 planted
// edits.
func BenchmarkLeverage(b *testing.B) {
	p := revisiontest.Plant(revisiontest.Text(100_000, 1), revisiontest.Pool(2000, 1), 2000, 1)
	b.ReportAllocs()
	for b.Loop() {
		d := &pipeline.Document{}
		for _, u := range p.New.Units {
			v := &pipeline.Unit{}
			for _, s := range u.Segments {
				v.Segments = append(v.Segments, &pipeline.Segment{Source: s.Source, After: s.After})
			}
			d.Units = append(d.Units, v)
		}
		if err := (translate.Leverage{Previous: p.Old}).Run(context.Background(), d, func(pipeline.Progress) {}); err != nil {
			b.Fatal(err)
		}
	}
}
