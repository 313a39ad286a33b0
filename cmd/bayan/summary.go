package main

import (
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"github.com/nicksnyder/go-i18n/v2/i18n"

	"bayan/pipeline"
	"bayan/pipeline/locale"
	"bayan/pipeline/report"
)

// summary counts over all documents of a run.
type summary struct {
	Documents int            `json:"documents"`
	Failed    int            `json:"failed"`
	Segments  int            `json:"segments"`
	Origins   map[string]int `json:"origins"`
	Terms     struct {
		Found    int `json:"found"`
		Honoured int `json:"honoured"`
	} `json:"terms"`
	Findings struct {
		Error   int `json:"error"`
		Warning int `json:"warning"`
		Info    int `json:"info"`
	} `json:"findings"`
	Seconds float64 `json:"seconds"`
}

func (s *summary) add(d *pipeline.Document) {
	if s.Origins == nil {
		s.Origins = map[string]int{}
	}
	s.Documents++
	for _, seg := range d.Segments() {
		s.Segments++
		s.Origins[origin(seg)]++
		for _, t := range seg.Terms {
			s.Terms.Found++
			if t.Honoured {
				s.Terms.Honoured++
			}
		}
	}
	n := report.Count(d.Findings)
	s.Findings.Error += n[pipeline.Error]
	s.Findings.Warning += n[pipeline.Warning]
	s.Findings.Info += n[pipeline.Info]
}

// origin names where a segment's target comes from.
func origin(s *pipeline.Segment) string {
	o := s.Target.Origin
	switch {
	case s.Target.Empty():
		return "none"
	case o.Kind == pipeline.FromBackend && o.Name != "":
		return o.Name
	}
	return string(o.Kind)
}

func (s *summary) json(w io.Writer) error {
	enc := newEncoder(w)
	if s.Origins == nil {
		s.Origins = map[string]int{}
	}
	return enc.Encode(map[string]any{"summary": s})
}

var (
	msgDocuments = &i18n.Message{ID: "CountDocuments", One: "{{.N}} document", Other: "{{.N}} documents"}
	msgErrors    = &i18n.Message{ID: "CountErrors", One: "{{.N}} error", Other: "{{.N}} errors"}
	msgWarnings  = &i18n.Message{ID: "CountWarnings", One: "{{.N}} warning", Other: "{{.N}} warnings"}
	msgTerms     = &i18n.Message{ID: "TermsHonoured", Other: "{{.Honoured}} of {{.Found}} terms honoured"}
	msgSeconds   = &i18n.Message{ID: "Seconds", Other: "{{.Seconds}} s"}
)

// print writes the summary as one line for a person.
func (s *summary) print(w io.Writer, l *locale.Localizer) error {
	parts := []string{l.Count(msgDocuments, s.Documents), l.Count(locale.Sentences, s.Segments)}
	var origins []string
	for _, name := range sortedKeys(s.Origins) {
		origins = append(origins, fmt.Sprintf("%s %d", name, s.Origins[name]))
	}
	if len(origins) > 0 {
		parts[1] += " (" + strings.Join(origins, ", ") + ")"
	}
	if s.Terms.Found > 0 {
		parts = append(parts, l.Say(msgTerms, map[string]any{"Honoured": s.Terms.Honoured, "Found": s.Terms.Found}))
	}
	parts = append(parts, l.Count(msgErrors, s.Findings.Error), l.Count(msgWarnings, s.Findings.Warning),
		l.Say(msgSeconds, map[string]any{"Seconds": fmt.Sprintf("%.2f", s.Seconds)}))
	_, err := fmt.Fprintln(w, strings.Join(parts, " · "))
	return err
}

// documentResult is what came of one document, as JSON.
type documentResult struct {
	Document string           `json:"document"`
	Source   string           `json:"source"`
	Encoding string           `json:"encoding"`
	Segments int              `json:"segments"`
	Origins  map[string]int   `json:"origins"`
	Outputs  []string         `json:"outputs"`
	Findings []report.Finding `json:"findings"`
}

func newDocumentResult(in input, d *pipeline.Document, files []string) documentResult {
	r := documentResult{
		Document: d.ID, Source: filepath.ToSlash(in.path), Encoding: d.Encoding,
		Segments: d.Len(), Origins: map[string]int{}, Findings: []report.Finding{},
	}
	for _, s := range d.Segments() {
		r.Origins[origin(s)]++
	}
	for _, f := range files {
		r.Outputs = append(r.Outputs, filepath.ToSlash(f))
	}
	for _, f := range d.Findings {
		r.Findings = append(r.Findings, report.New(d.ID, f))
	}
	return r
}

func (r documentResult) json(w io.Writer) error {
	return newEncoder(w).Encode(r)
}
