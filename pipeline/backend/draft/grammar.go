package draft

import (
	"strings"

	"bayan/glossary/lexicon"
)

// class is what a word is to the parser.
type class uint8

const (
	cNone  class = iota
	cNoun        // noun, counted or not
	cAdj         // adjective
	cName        // proper noun
	cNum         // number, in digits or words
	cPron        // independent pronoun
	cDem         // demonstrative
	cRel         // relative pronoun
	cDet         // quantifier before a noun: كل، بعض
	cVerb        // finite verb
	cAdv         // adverb
	cPrep        // preposition
	cConj        // coordinating conjunction
	cSub         // subordinating conjunction
	cThat        // أن, أنّ
	cInna        // إنّ
	cNeg         // لا لم لن ما
	cFut         // سوف
	cQad         // قد
	cCop         // ليس
	cAsk         // هل
	cPart        // other particle, rendered as it is
	cLit         // text that passes through
	cComma       // , ;
	cStop        // . ? ! : quotes, brackets: no phrase crosses them
)

// function is a function word of the closed classes.
type function struct {
	key     string
	class   class
	english string
	pronoun lexicon.Enclitic // of pronouns and demonstratives
	takes   bool             // may have a pronoun attached
	lemma   string
}

// closed lists the function words, by folded spelling.
var closed = map[string][]*function{}

func define(c class, takes bool, rows string) {
	for row := range strings.FieldsFuncSeq(rows, func(r rune) bool { return r == '|' || r == '\n' }) {
		f := strings.Fields(row)
		if len(f) == 0 {
			continue
		}
		words := strings.ReplaceAll(f[0], "_", " ")
		english := strings.Join(f[1:], " ")
		if english == "-" {
			english = ""
		}
		key := lexicon.Fold(words)
		closed[key] = append(closed[key], &function{key: key, class: c, english: english, takes: takes, lemma: words})
	}
}

func pronouns(c class, rows string) {
	for row := range strings.FieldsFuncSeq(rows, func(r rune) bool { return r == '|' || r == '\n' }) {
		f := strings.Fields(row)
		if len(f) < 3 {
			continue
		}
		p := lexicon.Enclitic{Person: f[1][0] - '0'}
		for _, x := range f[1][1:] {
			switch x {
			case 'm':
				p.Gender = lexicon.Masculine
			case 'f':
				p.Gender = lexicon.Feminine
			case 's':
				p.Number = lexicon.Singular
			case 'd':
				p.Number = lexicon.Dual
			case 'p':
				p.Number = lexicon.Plural
			}
		}
		key := lexicon.Fold(f[0])
		closed[key] = append(closed[key], &function{key: key, class: c, english: strings.Join(f[2:], " "), pronoun: p, lemma: f[0]})
	}
}

func init() {
	define(cPrep, true, `في in|من from|إلى to|على on|عن about|مع with|بين between|حتى until|منذ since|خلال during|قبل before|بعد after
ضد against|حول about|تحت under|فوق above|أمام before|خلف behind|وراء behind|عند at|لدى with|دون without|بدون without|عبر through
ضمن within|داخل inside|خارج outside|نحو toward|تجاه toward|حسب according_to|وفق according_to|مثل like|سوى except|إلا except|رغم despite
بسبب because_of|بشأن regarding|عقب following|إثر following|أثناء during|طوال throughout|طيلة throughout|وسط amid|قرب near|إزاء toward|بجانب beside
لصالح in_favor_of|مقابل in_exchange_for|بفضل thanks_to|عدا except|خلا except|ضد against|بموجب under|بواسطة by|لأجل for|أسفل below|أعلى above
فيما_يخص regarding|فيما_يتعلق_ب regarding|من_أجل for|من_خلال through|من_قبل by|من_دون without|إلى_جانب alongside|على_الرغم_من despite|بالرغم_من despite
بالنسبة_إلى for|بالإضافة_إلى in_addition_to|عن_طريق through|فضلا_عن as_well_as|على_مدى over|بين_يدي before|إضافة_إلى in_addition_to|استنادا_إلى based_on|بناء_على based_on
وفقا_ل according_to|طبقا_ل according_to|نظرا_ل given|خلافا_ل unlike|تبعا_ل according_to|بعيدا_عن away_from|بدلا_من instead_of|بما_في_ذلك including|بما_فيها including|ما_عدا except|باستثناء except|جراء as_a_result_of|نتيجة as_a_result_of|شأن like|لولا if_not_for
شمالي north_of|جنوبي south_of|شرقي east_of|غربي west_of`)
	for _, fs := range closed {
		for _, f := range fs {
			f.english = strings.ReplaceAll(f.english, "_", " ")
		}
	}
	define(cConj, false, `و and|ف and|ثم then|أو or|أم or|بل but rather|إما either`)
	define(cConj, true, `لكن but`)
	define(cSub, true, `لأن because|كأن as if|لعل perhaps|ليت if only`)
	define(cSub, false, `إذا if|لو if|إن if|عندما when|حين when|حينما when|بينما while|فيما while|حيث where|كما as|كي to|لكي so that|إذ as|طالما as long as|كلما whenever
أينما wherever|مثلما just as|ريثما until|لولا if not for|بعدما after|قبلما before|مهما no matter what|بحيث so that|حيثما wherever|أنى however|لما when|إذن so|لئلا lest|حتى so_that`)
	for _, fs := range closed {
		for _, f := range fs {
			f.english = strings.ReplaceAll(f.english, "_", " ")
		}
	}
	define(cThat, true, `أن that`)
	define(cInna, true, `إن -`)
	define(cNeg, false, `لا not|لم not|لن not|ما not`)
	define(cFut, false, `سوف will`)
	define(cQad, false, `قد -|لقد -`)
	define(cAsk, false, `هل -`)
	define(cPart, false, `يا -|أيها -|أيتها -|ألا -|إنما only|أما as for|نعم yes|كلا no|بلى yes|أجل yes|ربما perhaps|أيضا also|فقط only|حتى even`)
	define(cDet, true, `كل all|جميع all|كافة all|بعض some|معظم most|أغلب most|غالبية most|عدة several|أي any|سائر all|مختلف various|شتى various|بضعة a few|بضع a few|كلا both|كلتا both|كلي both|كلتي both|نفس the same|ذات the same|ثمة there is`)
	define(cDet, true, `غير non-`)
	define(cDet, false, `أجمع all|جمعاء all|أجمعين all`)
	define(cRel, false, `الذي that|التي that|الذين who|اللذان that|اللذين that|اللتان that|اللتين that|اللواتي who|اللاتي who|اللائي who|ما what|من who|مما which|ممن who|فيما what|بما what|عما what`)
	define(cAdv, false, `بعد yet|للغاية very|متى when|أين where|كيف how|لماذا why|هنا here|هناك there|الآن now|أمس yesterday|غدا tomorrow|اليوم today|كم how many|هكذا thus|حاليا currently`)
	pronouns(cPron, `هو 3ms he|هي 3fs she|هما 3d they|هم 3mp they|هن 3fp they|أنا 1s I|نحن 1p we|أنت 2s you|أنتم 2mp you|أنتما 2d you|أنتن 2fp you|إياه 3ms him|ماذا 3ms what`)
	pronouns(cCop, `ليس 3ms -|ليست 3fs -|ليسا 3md -|ليستا 3fd -|ليسوا 3mp -|لسن 3fp -|لست 1s -|لسنا 1p -|لستم 2mp -`)
	pronouns(cDem, `هذا 3ms this|هذه 3fs this|ذلك 3ms that|تلك 3fs that|هؤلاء 3p these|أولئك 3p those|هذان 3md these|هذين 3md these|هاتان 3fd these|هاتين 3fd these|ذاك 3ms that|كذلك 3ms so`)
}

// subjectPronoun, objectPronoun and possessive give the English of a pronoun.
func subjectPronoun(p lexicon.Enclitic, it bool) string {
	switch {
	case p.Person == 1 && p.Number == lexicon.Plural:
		return "we"
	case p.Person == 1:
		return "I"
	case p.Person == 2:
		return "you"
	case p.Number >= lexicon.Dual:
		return "they"
	case it:
		return "it"
	case p.Gender == lexicon.Feminine:
		return "she"
	}
	return "he"
}

func objectPronoun(p lexicon.Enclitic, it bool) string {
	switch s := subjectPronoun(p, it); s {
	case "we":
		return "us"
	case "I":
		return "me"
	case "they":
		return "them"
	case "he":
		return "him"
	case "she":
		return "her"
	default:
		return s
	}
}

func possessivePronoun(p lexicon.Enclitic, it bool) string {
	switch s := subjectPronoun(p, it); s {
	case "we":
		return "our"
	case "I":
		return "my"
	case "they":
		return "their"
	case "he":
		return "his"
	case "she":
		return "her"
	case "it":
		return "its"
	default:
		return "your"
	}
}
