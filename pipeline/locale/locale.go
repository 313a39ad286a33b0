// Package locale speaks to people in their language: command-line messages and
// the labels of rendered pages, in English and Arabic. What machines read (JSON,
// rule IDs, exit codes) never passes through it.
//
// Messages are written in English where they are used, as [i18n.Message]
// literals; goi18n extracts them, and the Arabic stands in active.ar.toml.
package locale

import (
	"embed"
	"fmt"
	"maps"
	"strings"

	"github.com/BurntSushi/toml"
	"github.com/nicksnyder/go-i18n/v2/i18n"
	"golang.org/x/text/language"
)

//go:embed active.ar.toml
var catalogues embed.FS

// Languages lists the languages of the interface, the default first.
var Languages = []language.Tag{language.English, language.Arabic}

// Sentences counts sentences.
var Sentences = &i18n.Message{ID: "CountSentences", One: "{{.N}} sentence", Other: "{{.N}} sentences"}

// Localizer says messages in one language. It is safe for concurrent use. The
// nil Localizer speaks English.
type Localizer struct {
	tag language.Tag
	loc *i18n.Localizer
}

var english = must(New("en"))

func must(l *Localizer, err error) *Localizer {
	if err != nil {
		panic(err) // the embedded catalogue is broken: a test loads it
	}
	return l
}

// New chooses the best language for a tag such as "ar", "ar-IQ" or "en_GB.UTF-8".
// An empty or neutral ("C", "POSIX") tag means English.
func New(tag string) (*Localizer, error) {
	tag, _, _ = strings.Cut(tag, ".")
	tag = strings.ReplaceAll(tag, "_", "-")
	if tag == "" || tag == "C" || tag == "POSIX" {
		tag = "en"
	}
	want, err := language.Parse(tag)
	if err != nil {
		return nil, fmt.Errorf("unknown language %q (the interface speaks en and ar)", tag)
	}
	_, i, confidence := language.NewMatcher(Languages).Match(want)
	if confidence == language.No {
		i = 0
	}
	bundle := i18n.NewBundle(language.English)
	bundle.RegisterUnmarshalFunc("toml", toml.Unmarshal)
	if _, err := bundle.LoadMessageFileFS(catalogues, "active.ar.toml"); err != nil {
		return nil, err
	}
	return &Localizer{Languages[i], i18n.NewLocalizer(bundle, Languages[i].String())}, nil
}

// Lang is the language spoken.
func (l *Localizer) Lang() language.Tag { return l.orEnglish().tag }

// Dir is the direction of the language, "ltr" or "rtl", as HTML has it.
func (l *Localizer) Dir() string {
	if l.Lang() == language.Arabic {
		return "rtl"
	}
	return "ltr"
}

// Say gives a message, its placeholders filled from args.
func (l *Localizer) Say(m *i18n.Message, args map[string]any) string {
	return l.localize(&i18n.LocalizeConfig{DefaultMessage: m, TemplateData: args})
}

// Count gives a message in the plural form for n, which it calls {{.N}}.
func (l *Localizer) Count(m *i18n.Message, n int) string {
	return l.localize(&i18n.LocalizeConfig{DefaultMessage: m, PluralCount: n, TemplateData: map[string]any{"N": n}})
}

// CountOf is Count with more placeholders than {{.N}}, filled from args.
func (l *Localizer) CountOf(m *i18n.Message, n int, args map[string]any) string {
	data := map[string]any{"N": n}
	maps.Copy(data, args)
	return l.localize(&i18n.LocalizeConfig{DefaultMessage: m, PluralCount: n, TemplateData: data})
}

func (l *Localizer) localize(c *i18n.LocalizeConfig) string {
	s, err := l.orEnglish().loc.Localize(c)
	if err != nil && s == "" {
		return c.DefaultMessage.Other
	}
	return s
}

func (l *Localizer) orEnglish() *Localizer {
	if l == nil {
		return english
	}
	return l
}
