package htmldoc

import (
	"fmt"
	"html/template"
	"slices"
	"strings"
	"unicode"

	"bayan/pipeline"
	"bayan/pipeline/page"
)

// maxGroups bounds the groups of a segment that are shown: the style sheet has a
// rule for each.
const maxGroups = 300

// groups numbers words that belong together from 1 on, across the two sides of a
// segment: Arabic words whose spans overlap, and the English that came from
// them. Punctuation is in none.
type groups struct {
	source, target []page.Mark
	n              int
}

func groupsOf(links []pipeline.Link, target string) groups {
	links = slices.DeleteFunc(slices.Clone(links), func(l pipeline.Link) bool {
		return !strings.ContainsFunc(target[l.Target.Start:l.Target.End], func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
	})
	byPlace := slices.Clone(links)
	slices.SortStableFunc(byPlace, func(a, b pipeline.Link) int { return a.Source.Start - b.Source.Start })
	var g groups
	number := map[int]int{} // of the group, by where its source words begin
	for _, l := range byPlace {
		last := len(g.source) - 1
		if last >= 0 && l.Source.Start < g.source[last].End {
			g.source[last].End = max(g.source[last].End, l.Source.End)
		} else if g.n < maxGroups {
			g.n++
			g.source = append(g.source, page.Mark{Start: l.Source.Start, End: l.Source.End, Class: class(g.n)})
		} else {
			continue
		}
		number[l.Source.Start] = g.n
	}
	for _, l := range links {
		n := number[l.Source.Start]
		if n == 0 {
			continue
		}
		if last := len(g.target) - 1; last >= 0 && g.target[last].Class == class(n) && strings.TrimSpace(target[g.target[last].End:l.Target.Start]) == "" {
			g.target[last].End = l.Target.End
			continue
		}
		g.target = append(g.target, page.Mark{Start: l.Target.Start, End: l.Target.End, Class: class(n)})
	}
	return g
}

// class names a group in the page.
func class(n int) string { return fmt.Sprintf("w%d", n) }

// hoverStyle makes pointing at a word of a pair light up its whole group.
func hoverStyle(groups int) template.CSS {
	if groups == 0 {
		return ""
	}
	var b strings.Builder
	for n := 1; n <= groups; n++ {
		if n > 1 {
			b.WriteByte(',')
		}
		fmt.Fprintf(&b, ".pair:has(.w%d:hover) .w%d", n, n)
	}
	b.WriteString("{background:var(--link-bg);border-radius:.15em}\n")
	return template.CSS(b.String())
}

// overlay lays marks over others: where both are, a run has both classes, and the
// title of the first.
func overlay(a, b []page.Mark) []page.Mark {
	if len(b) == 0 {
		return a
	}
	var cuts []int
	for _, m := range append(slices.Clone(a), b...) {
		cuts = append(cuts, m.Start, m.End)
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	var out []page.Mark
	for i := 0; i+1 < len(cuts); i++ {
		m := page.Mark{Start: cuts[i], End: cuts[i+1]}
		for len(a) > 0 && a[0].End <= m.Start {
			a = a[1:]
		}
		for len(b) > 0 && b[0].End <= m.Start {
			b = b[1:]
		}
		var classes []string
		if len(a) > 0 && a[0].Start <= m.Start {
			classes, m.Title = append(classes, a[0].Class), a[0].Title
		}
		if len(b) > 0 && b[0].Start <= m.Start {
			classes = append(classes, b[0].Class)
		}
		if m.Class = strings.Join(classes, " "); m.Class != "" {
			out = append(out, m)
		}
	}
	return out
}
