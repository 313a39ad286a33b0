package history

import (
	"fmt"
	"io"
	"strings"

	"github.com/nicksnyder/go-i18n/v2/i18n"

	"bayan/pipeline"
	"bayan/pipeline/format"
	"bayan/pipeline/locale"
	"bayan/pipeline/revision/view"
)

var things = map[string]*i18n.Message{
	Added:    {ID: "HistoryAdded", Description: "What happened to a segment", Other: "added"},
	Removed:  {ID: "HistoryRemoved", Description: "What happened to a segment", Other: "removed"},
	Segments: {ID: "HistorySegments", Description: "What happened to a segment: it was divided, joined or renumbered", Other: "segmentation"},
	Source:   {ID: "HistorySource", Description: "What happened to a segment", Other: "Arabic"},
	Target:   {ID: "HistoryTarget", Description: "What happened to a segment", Other: "English"},
	State:    {ID: "HistoryState", Description: "What happened to a segment", Other: "state"},
}

var (
	msgUncommitted = &i18n.Message{ID: "HistoryUncommitted", Other: "not committed yet"}
	msgComes       = &i18n.Message{ID: "HistoryFrom", Other: "from {{.From}}"}
)

// Style is how a history is shown on a terminal.
type Style struct {
	Locale *locale.Localizer
	// Color marks words by color and line instead of [-…-] and {+…+}.
	Color bool
}

// Heading writes the line of a commit; nil is what is not committed yet.
func (st Style) Heading(w io.Writer, c *Commit) error {
	if c == nil {
		_, err := fmt.Fprintf(w, "%s%s%s\n", st.on(), st.Locale.Say(msgUncommitted, nil), st.off())
		return err
	}
	_, err := fmt.Fprintf(w, "%s%s%s  %s  %s  %s\n", st.on(), c.Hash[:10], st.off(), c.Date.Format("2006-01-02"), locale.Isolate(c.Author), locale.Isolate(c.Subject))
	return err
}

// Steps writes what a commit did to segments. Every text is isolated, so that
// Arabic does not turn the line around.
func (st Style) Steps(w io.Writer, steps []Step) error {
	t := view.Terminal{Words: view.Plain, Color: st.Color}
	if st.Color {
		t.Words = view.Color
	}
	var b strings.Builder
	for _, s := range steps {
		var words []string
		for _, what := range s.What {
			words = append(words, st.Locale.Say(things[what], nil))
		}
		if len(s.From) > 0 && (len(s.From) > 1 || s.From[0] != s.Segment) {
			words = append(words, st.Locale.Say(msgComes, map[string]any{"From": strings.Join(s.From, " + ")}))
		}
		fmt.Fprintf(&b, "  %s · %s · %s\n", s.Segment, strings.Join(words, ", "), standing(s))
		source, target := s.Edits()
		_ = t.Edits(&b, "  ", source, target) // a builder takes all
	}
	b.WriteByte('\n')
	_, err := io.WriteString(w, b.String())
	return err
}

// Counts writes in one line how many segments a commit changed.
func (st Style) Counts(w io.Writer, steps []Step) error {
	n := Count(steps)
	var parts []string
	for _, t := range Things {
		if n[t] > 0 {
			parts = append(parts, fmt.Sprintf("%s %d", st.Locale.Say(things[t], nil), n[t]))
		}
	}
	if len(parts) == 0 {
		parts = append(parts, "–")
	}
	_, err := fmt.Fprintf(w, "  %s\n", strings.Join(parts, " · "))
	return err
}

// standing tells the state and the maker of the target, before and after.
func standing(s Step) string {
	one := func(s *pipeline.Segment) string {
		o := s.Target.Origin
		by := string(o.Kind)
		if o.Name != "" {
			by += " " + locale.Isolate(o.Name)
		}
		if by == "" || s.Target.Empty() {
			return format.StateWord(s)
		}
		return format.StateWord(s) + " (" + by + ")"
	}
	switch {
	case s.Old == nil:
		return one(s.New)
	case s.New == nil:
		return one(s.Old)
	}
	if a, b := one(s.Old), one(s.New); a != b {
		return a + " → " + b
	}
	return one(s.New)
}

func (st Style) on() string {
	if st.Color {
		return "\x1b[33m"
	}
	return ""
}

func (st Style) off() string {
	if st.Color {
		return "\x1b[0m"
	}
	return ""
}
