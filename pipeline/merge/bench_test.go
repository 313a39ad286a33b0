package merge_test

import (
	"fmt"
	"testing"

	"bayan/pipeline"
	"bayan/pipeline/merge"
)

// BenchmarkMerge merges a file of 10,000 segments that nobody edited.
func BenchmarkMerge(b *testing.B) {
	var sources []string
	for i := range 10_000 {
		sources = append(sources, fmt.Sprintf("وصل الوفد رقم %d إلى المدينة صباح أمس وبدأ الاجتماع.", i))
	}
	d := record(sources...)
	for i, s := range d.Units[0].Segments {
		say(s, fmt.Sprintf("Delegation number %d arrived in the city yesterday morning and the meeting began.", i), pipeline.Translated, "")
	}
	for _, f := range forms {
		b.Run(f.name, func(b *testing.B) {
			e := f.read(b, f.write(b, d))
			b.ResetTimer()
			for range b.N {
				if _, r := merge.Merge(d, e, merge.Options{}); len(r.Items) > 0 {
					b.Fatal(r.Items)
				}
			}
		})
	}
}
