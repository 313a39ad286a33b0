package check

import (
	"regexp"
	"strings"

	"bayan/glossary/arabic"
	"bayan/pipeline"
)

// negation reports an Arabic negation of which the English shows no sign, and an
// English one of which the Arabic shows none. Languages negate in many ways
// (لا يزال is "still", غير "un-", رفض may be "did not agree"): any sign on the
// other side is enough, and the finding is a warning.
func negation(s *pipeline.Segment, add func(pipeline.Finding)) {
	source, target := s.Source.Plain, s.Target.Text.Plain
	if start, end, ok := arabicNegation(source); ok && !englishSign(target) {
		f := finding("negation.missing", pipeline.SourceSide, start, end, "Word", source[start:end])
		f.Severity = pipeline.Warning
		f.Message = "the negation " + source[start:end] + " does not show in the English"
		f.Suggestion = "see whether the English says the opposite"
		add(f)
	}
	if start, end, ok := englishNegation(target); ok && !arabicSign(source) {
		f := finding("negation.extra", pipeline.TargetSide, start, end, "Word", target[start:end])
		f.Severity = pipeline.Warning
		f.Message = "the negation “" + target[start:end] + "” is not in the Arabic"
		f.Suggestion = "see whether the English says the opposite"
		add(f)
	}
}

// negators negate a clause wherever they stand, but for the idioms below.
var negators = set("لا لم لن ليس ليست ليسوا ليسا ليستا لست لسنا لستم")

// affirmed are words after a negator with which it is said otherwise: still,
// especially, must, certainly, at least, at most, hardly.
var affirmed = set(`يزال تزال ازال نزال يزالون تزالون يزالوا زال زالت زالوا يزل تزل ازل نزل يزالا تزالا يزلن سيما بد بدا شك ريب محاله باس سلكي سلكيه غني نهائي نهائيه نهايه يقل
	تقل يقلون يزيد تزيد يتجاوز تتجاوز يتعدي تتعدي يكاد تكاد يكد تكد حرج يتجزا تتجزا يستهان يلبث تلبث يتوقف ينفك تنفك يفتا يبرح يعدو يحصي تحصي ينسي تنسي يفوت ينضب شيء شي`)

// restricting words after a negation make it "only", "not until", "but".
var restricting = set("الا سوي غير حتي عدا خلا فقط فحسب بل")

// noNegation are words after which لا denies nothing.
var noNegation = set("دي دو سان سانتا نعم")

const shadda = "\u0651"

// reach is how many words after a negator a restricting word may stand.
const reach = 14

// arabicNegation finds the first negator that English must show.
func arabicNegation(text string) (start, end int, ok bool) {
	words := arabicWords(text)
	for i, w := range words {
		if w.fold == "لم" && strings.ContainsAny(text, "؟?") {
			continue // or لِمَ, "why"
		}
		if !negators[w.bare()] || i+1 < len(words) && affirmed[words[i+1].fold] {
			continue
		}
		if i > 0 && noNegation[words[i-1].fold] || strings.Contains(text[w.start:w.end], shadda) {
			continue // دي لا كروز, نعم/لا, لمّ
		}
		limited := false
		for _, v := range words[i+1 : min(len(words), i+1+reach)] {
			limited = limited || restricting[v.fold] || restricting[v.bare()]
		}
		if !limited {
			return w.start, w.end, true
		}
	}
	return 0, 0, false
}

// signs are Arabic words that may make an English negation; stems are parts of
// such words.
var (
	signs = set("لا لم لن ليس ليست ليسوا ليسا ليستا لست لسنا لستم لستن لسن الم اليس اليست الست السنا الستم افلا اولا اولم افلم الن غير ما الا سوي بلا خلا عدا لولا قط كلا ضد لئلا كيلا لكيلا قلما هيهات لات مش موش ماشي مو")
	stems = strings.Fields(`عدم عدام معدوم دون رفض منع مانع ممنوع حظر محظور فشل فاشل عجز تعذر تعسر تجنب تفاد متنع متناع ستحال ستحيل خلو خالي نفي نفت نفا حرم محرم
		قله قليل نادر ندر كفوا توقف ابدا طلاقا فقد ستثن نقص ناقص صعب لامر لامبال خلاف عكس تناقض ضئيل انكر نكر كذب مستبعد جهل مجهول نسي نسو تنس ذكر تخل غياب
		غائب غاب استغن تلاش سلب حذر اياك نهي شك اهمال همل قطع معطل بغض`)
)

// spoken is a verb denied as people speak: ما…ش, م…ش.
var spoken = regexp.MustCompile(`^[وف]?م.{2,}شي?$`)

// arabicSign reports whether anything in text may make an English negation.
func arabicSign(text string) bool {
	for _, w := range arabicWords(text) {
		if signs[w.fold] || signs[w.bare()] || spoken.MatchString(w.fold) || strings.HasPrefix(w.fold, "لا") && len(w.fold) > 8 || strings.HasPrefix(w.fold, "اللا") {
			return true
		}
		for _, s := range stems {
			if strings.Contains(w.fold, s) {
				return true
			}
		}
	}
	return false
}

var (
	englishWord = regexp.MustCompile(`[A-Za-z]+(?:['’][A-Za-z]+)*`)
	// plainNo is the English that nothing but a negation makes.
	plainNo = set("not never no cannot nobody nothing none neither nor nowhere without")
	// mild may stand for a negation.
	mild = set(`abnormal absence absent apart asymptomatic atypical avoid avoided avoiding avoids ban banned barely beyond cease ceased decline declined declines
		denied denies deny denying difficult discontinue discontinued discourage discouraged displeased dispute distrust doubt else empty except exception
		exclude excluded excludes excluding exclusive exclusively exempt fail failed failing fails failure false few forbade forbid forbidden forbids free
		hardly ignore ignored ignores illegal illegally illegitimate illiterate immobile immune impassable impatient imperfect impossibility impossible
		impractical improbable improper inability inaccessible inaccurate inactive inadequate inappropriate incapable incomplete inconsistent incorrect
		incorrectly incurable indefinite indefinitely independent independently indispensable ineffective inevitable inevitably inexpensive inexperienced
		inexplicable infinite infinitely informal infrequent innumerable inseparable insignificant instead insufficient insufficiently intolerable invalid
		invaluable invisible involuntary irregular irrelevant irreplaceable irrespective irreversible lack lacked lacking lacks least lest little lose loses
		losing lost mere merely minus miss missed missing neglect nil none nonexistent only opposed otherwise prevent prevented preventing prevents prohibit
		prohibited prohibits quit rarely rather refusal refuse refused refuses refusing regardless reject rejected rejects remain remains rid scarcely seldom
		skip sole solely still stop stopped stopping stops substandard than too unless unlike until wrong yet zero`)
	// negativeStart begins words like unable, nonsense, dislike, mistrust;
	// positiveStart others that begin so.
	negativeStart = regexp.MustCompile(`^(?:un|non|dis|mis)[a-z]{4}`)
	positiveStart = regexp.MustCompile(`^(?:under|uni[^nm]|uncle|none|disc|dish|dise|disas|disp|dist|miss|mist)`)
	negativeEnd   = regexp.MustCompile(`[a-z]{3}less(?:ly|ness)?$`)
	thenDigit     = regexp.MustCompile(`^\.?\s*\d`)
)

// englishNegation finds the first plain negation of an English text.
func englishNegation(text string) (start, end int, ok bool) {
	for _, m := range englishWord.FindAllStringIndex(text, -1) {
		w := strings.ToLower(text[m[0]:m[1]])
		if w == "no" && thenDigit.MatchString(text[m[1]:]) || w == "without" && strings.HasPrefix(text[m[1]:], " a doubt") {
			continue
		}
		if plainNo[w] || contracted(w) {
			return m[0], m[1], true
		}
	}
	return 0, 0, false
}

func contracted(w string) bool { return strings.HasSuffix(w, "n't") || strings.HasSuffix(w, "n’t") }

// englishSign reports whether anything in an English text may be what an Arabic
// negation became.
func englishSign(text string) bool {
	for _, m := range englishWord.FindAllStringIndex(text, -1) {
		w := strings.ToLower(text[m[0]:m[1]])
		w = strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "’s")
		if plainNo[w] || contracted(w) || mild[w] || negativeEnd.MatchString(w) || negativeStart.MatchString(w) && !positiveStart.MatchString(w) {
			return true
		}
	}
	return false
}

// arabicWord is a word of an Arabic text, folded for comparison.
type arabicWord struct {
	fold       string
	start, end int
}

// bare is the word without a conjunction before it.
func (w arabicWord) bare() string {
	for _, p := range []string{"و", "ف"} {
		if rest, ok := strings.CutPrefix(w.fold, p); ok && len(rest) >= 4 {
			return rest
		}
	}
	return w.fold
}

// arabicWords gives the Arabic words of a text.
func arabicWords(text string) []arabicWord {
	var out []arabicWord
	for t := range arabic.Words(text) {
		if t.Class == arabic.Arabic {
			out = append(out, arabicWord{arabic.FoldString(text[t.Start:t.End], arabic.Match), t.Start, t.End})
		}
	}
	return out
}

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}
