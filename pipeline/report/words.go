package report

import (
	"github.com/nicksnyder/go-i18n/v2/i18n"

	"bayan/pipeline"
	"bayan/pipeline/locale"
)

var (
	msgError   = &i18n.Message{ID: "SeverityError", Other: "error"}
	msgWarning = &i18n.Message{ID: "SeverityWarning", Other: "warning"}
	msgInfo    = &i18n.Message{ID: "SeverityInfo", Other: "note"}
)

var severities = map[pipeline.Severity]*i18n.Message{pipeline.Error: msgError, pipeline.Warning: msgWarning, pipeline.Info: msgInfo}

// rules says each rule's finding and remedy; a rule that is not here keeps the
// finding's own English.
var rules = map[string]*i18n.Message{
	"target.missing":      {ID: "RuleTargetMissing", Other: "not translated (translate it, or run again)"},
	"target.stale":        {ID: "RuleTargetStale", Other: "the Arabic changed after this was translated (read the change, then approve or edit the English)"},
	"target.untranslated": {ID: "RuleTargetUntranslated", Other: "the target is still in Arabic (translate it)"},
	"target.arabic":       {ID: "RuleTargetArabic", Other: "there are Arabic letters in the English"},
	"term.missing":        {ID: "RuleTermMissing", Other: "{{.Term}} is not rendered as “{{.Rendering}}”"},
	"name.spelling":       {ID: "RuleNameSpelling", Other: "{{.Name}} is “{{.Spelling}}” here and “{{.First}}” in {{.Where}} (write it one way)"},
	"target.removed":      {ID: "RuleTargetRemoved", Other: "translations by people without Arabic any more: {{.Number}}; they are kept in {{.File}} (look whether the Arabic was meant to go)"},
	"term.forbidden":      {ID: "RuleTermForbidden", Other: "“{{.Used}}” is not to be used for {{.Term}} (use “{{.Rendering}}”)"},
	"number.missing":      {ID: "RuleNumberMissing", Other: "the number {{.Number}} is not in the English"},
	"number.extra":        {ID: "RuleNumberExtra", Other: "the number {{.Number}} is not in the Arabic"},
	"date.missing":        {ID: "RuleDateMissing", Other: "the date {{.Date}} is not in the English"},
	"date.differs":        {ID: "RuleDateDiffers", Other: "the Arabic has the date {{.Date}}, the English {{.Found}}"},
	"fraction.differs":    {ID: "RuleFractionDiffers", Other: "the Arabic has the fraction {{.Fraction}}, the English “{{.Found}}” (see what part of the whole is meant)"},
	"fraction.missing":    {ID: "RuleFractionMissing", Other: "the fraction {{.Fraction}} is not in the English"},
	"negation.missing":    {ID: "RuleNegationMissing", Other: "the negation {{.Word}} does not show in the English (see whether it says the opposite)"},
	"negation.extra":      {ID: "RuleNegationExtra", Other: "the negation “{{.Word}}” is not in the Arabic (see whether the English says the opposite)"},
	"name.missing":        {ID: "RuleNameMissing", Other: "the name {{.Name}} ({{.English}}) is not in the English (see whether it was lost or made another)"},
	"target.confidence":   {ID: "RuleTargetConfidence", Other: "uncertain draft, expected quality {{.Percent}} of 100 (hold it against the Arabic word by word, or translate it anew)"},
	"bidi.control":        {ID: "RuleBidiControl", Other: "invisible direction control {{.Control}} (delete it)"},
	"state.below":         {ID: "RuleStateBelow", Other: "the state is {{.State}}; {{.Required}} is required"},
	"code.missing":        {ID: "RuleCodeMissing", Other: "the markup {{.Codes}} has no place in the English (put it in by hand)"},
	"align.doubtful":      {ID: "RuleAlignDoubtful", Other: "the English may not be of this Arabic, {{.Sure}} % sure (read both)"},
	"align.together":      {ID: "RuleAlignTogether", Other: "its English is part of that of {{.Other}} (divide the English by hand)"},
	"align.extra":         {ID: "RuleAlignExtra", Other: "English without Arabic: {{.Text}} (look whether the Arabic lacks it)"},
	"source.encoding":     {ID: "RuleSourceEncoding", Other: "read as {{.Encoding}}, a guess (name it with --encoding if the text looks wrong)"},
	"document.empty":      {ID: "RuleDocumentEmpty", Other: "there is no text in the document"},
}

// Describe says a finding in the language of l.
func Describe(l *locale.Localizer, f pipeline.Finding) string {
	m, ok := rules[f.Rule]
	if !ok {
		if f.Suggestion != "" {
			return f.Message + " (" + f.Suggestion + ")"
		}
		return f.Message
	}
	args := map[string]any{}
	for k, v := range f.Args {
		args[k] = v
	}
	return l.Say(m, args)
}
