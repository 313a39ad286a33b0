package glossary

import (
	"fmt"
	"testing"
	"unicode/utf8"
)

func TestUses(t *testing.T) {
	for _, c := range []struct{ target, rendering, want string }{
		{"They signed a Memorandum of Understanding.", "memorandum of understanding", "Memorandum of Understanding"},
		{"two memoranda of understanding", "memorandum of understanding", "memoranda of understanding"},
		{"several MoUs", "MoU", "MoUs"},
		{"the ministry's budget", "ministry", "ministry"},
		{"the ministries’ budgets", "ministry", "ministries"},
		{"Iraq’s army", "Iraq", "Iraq"},
		{"They evacuated and are evacuating", "evacuate", "evacuated"},
		{"planned to stop, stopped", "stop", "stop"},
		{"stopping", "stop", "stopping"},
		{"withdrew its troops", "withdraw", "withdrew"},
		{"spokesmen said", "spokesman", "spokesmen"},
		{"the commander-in-chief of the armed forces", "Commander in Chief of the Armed Forces", "commander-in-chief of the armed forces"},
		{"the airbase", "air base", "airbase"},
		{"air-bases", "air base", "air-bases"},
		{"counter-terrorism", "counterterrorism", "counter-terrorism"},
		{"counterterrorism", "counter-terrorism", "counterterrorism"},
		{"an armed force", "armed forces", "armed force"},
		{"a coalition", "the coalition", "coalition"},
		{"the U.S. Army", "US Army", "U.S. Army"},
		{"F-16s flew", "F-16", "F-16s"},
		{"the F-16 flew", "F-16", "F-16"},
		{"Da'esh", "Daesh", "Da'esh"},
		{"helped us", "US", ""},
		{"in the US", "US", "US"},
		{"armed, forces", "armed forces", ""},
		{"alarmed forces", "armed forces", ""},
		{"a new agency", "news agency", ""},
		{"biased", "base", ""},
		{"any text", "", ""},
		{"the name داعش stays", "داعش", "داعش"},
		{"%", "%", "%"},
	} {
		start, end, ok := Uses(c.target, c.rendering)
		if got := c.target[start:end]; got != c.want || ok != (c.want != "") {
			t.Errorf("Uses(%q, %q) = %q, %v, want %q", c.target, c.rendering, got, ok, c.want)
		}
	}
}

func FuzzUses(f *testing.F) {
	f.Add("the U.S. Army’s F-16s", "US army")
	f.Add("a'sb's", "b's")
	f.Add("\xffs'", "'")
	f.Fuzz(func(t *testing.T, target, rendering string) {
		start, end, ok := Uses(target, rendering)
		if start < 0 || end < start || end > len(target) || ok && start == end {
			t.Fatalf("%d, %d, %v of %d bytes", start, end, ok, len(target))
		}
		if utf8.ValidString(target) && !utf8.ValidString(target[start:end]) {
			t.Fatalf("the span %q cuts a character", target[start:end])
		}
	})
}

func BenchmarkUses(b *testing.B) {
	target := "The committee said that the commander in chief of the armed forces had signed several memoranda of understanding."
	b.SetBytes(int64(len(target)))
	for b.Loop() {
		Uses(target, "memorandum of understanding")
	}
}

func ExampleUses() {
	target := "Both sides signed two Memoranda of Understanding."
	start, end, ok := Uses(target, "memorandum of understanding")
	fmt.Println(target[start:end], ok)
	// Output: Memoranda of Understanding true
}
