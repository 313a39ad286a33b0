// Package reading chooses among the analyses of the words of running Arabic
// text: which lemma, which part of speech, which clitics.
//
// A reading costs what its part of speech, its clitics and its spelling cost,
// less what the familiarity of its entry is worth; a pair of readings costs what
// the grammar of neighbours says (an adjective agrees, a verb does not follow a
// preposition). The costs were set by hand on the errors of a translator; the
// familiarities are counts of parallel text.
package reading

import (
	"strings"

	"bayan/glossary/lexicon"
)

// Class is what a word is to the parser.
type Class uint8

// The classes.
const (
	None  Class = iota
	Noun        // noun, counted or not
	Adj         // adjective
	Name        // proper noun
	Num         // number, in digits or words
	Pron        // independent pronoun
	Dem         // demonstrative
	Rel         // relative pronoun
	Det         // quantifier before a noun: كل، بعض
	Verb        // finite verb
	Adv         // adverb
	Prep        // preposition
	Conj        // coordinating conjunction
	Sub         // subordinating conjunction
	That        // أن, أنّ
	Inna        // إنّ
	Neg         // لا لم لن ما
	Fut         // سوف
	Qad         // قد
	Cop         // ليس
	Ask         // هل
	Part        // other particle, rendered as it is
	Lit         // text that passes through
	Comma       // , ;
	Stop        // . ? ! : quotes, brackets: no phrase crosses them
)

// Function is a function word of the closed classes.
type Function struct {
	Key     string
	Class   Class
	English string
	Pronoun lexicon.Enclitic // of pronouns and demonstratives
	Takes   bool             // may have a pronoun attached
	Lemma   string
}

// Functions lists the function words by folded spelling. It must not be changed.
var Functions = map[string][]*Function{}

func define(c Class, takes bool, rows string) {
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
		Functions[key] = append(Functions[key], &Function{Key: key, Class: c, English: english, Takes: takes, Lemma: words})
	}
}

func pronouns(c Class, rows string) {
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
		Functions[key] = append(Functions[key], &Function{Key: key, Class: c, English: strings.Join(f[2:], " "), Pronoun: p, Lemma: f[0]})
	}
}

func init() {
	define(Prep, true, `في in|من from|إلى to|على on|عن about|مع with|بين between|حتى until|منذ since|خلال during|قبل before|بعد after
ضد against|حول about|تحت under|فوق above|أمام before|خلف behind|وراء behind|عند at|لدى with|دون without|بدون without|عبر through
بحلول by|بمقدار by|ضمن within|داخل inside|خارج outside|نحو toward|تجاه toward|حسب according_to|وفق according_to|مثل like|سوى except|رغم despite
بسبب because_of|بشأن regarding|عقب following|إثر following|أثناء during|طوال throughout|طيلة throughout|وسط amid|قرب near|إزاء toward|بجانب beside
لصالح in_favor_of|مقابل in_exchange_for|بفضل thanks_to|عدا except|خلا except|ضد against|بموجب under|بواسطة by|لأجل for|أسفل below|أعلى above
فيما_يخص regarding|فيما_يتعلق_ب regarding|من_أجل for|من_خلال through|من_قبل by|من_دون without|إلى_جانب alongside|على_الرغم_من despite|بالرغم_من despite
بالنسبة_إلى for|بالإضافة_إلى in_addition_to|عن_طريق through|فضلا_عن as_well_as|على_مدى over|بين_يدي before|إضافة_إلى in_addition_to|استنادا_إلى based_on|بناء_على based_on
مقارنة_ب compared_with|مقارنة_مع compared_with|وفقا_ل according_to|طبقا_ل according_to|نظرا_ل given|خلافا_ل unlike|تبعا_ل according_to|بعيدا_عن away_from|بدلا_من instead_of|بما_في_ذلك including|بما_فيها including|ما_عدا except|باستثناء except|جراء as_a_result_of|نتيجة as_a_result_of|شأن like|لولا if_not_for
شمالي north_of|جنوبي south_of|شرقي east_of|غربي west_of`)
	define(Prep, false, `إلا except`)
	for _, fs := range Functions {
		for _, f := range fs {
			f.English = strings.ReplaceAll(f.English, "_", " ")
		}
	}
	define(Conj, false, `و and|ف and|ثم then|أو or|أم or|بل but rather|إما either`)
	define(Conj, true, `لكن but`)
	define(Sub, true, `لأن because|كأن as if|لعل perhaps|ليت if only`)
	define(Sub, false, `إذا if|لو if|إن if|عندما when|حين when|حينما when|بينما while|فيما while|حيث where|كما as|كي to|لكي so that|إذ as|طالما as long as|كلما whenever
أينما wherever|مثلما just as|ريثما until|لولا if not for|بعدما after|قبلما before|مهما no matter what|بحيث so that|حيثما wherever|أنى however|لما when|إذن so|لئلا lest|حتى so_that`)
	for _, fs := range Functions {
		for _, f := range fs {
			f.English = strings.ReplaceAll(f.English, "_", " ")
		}
	}
	define(That, true, `أن that`)
	define(Inna, true, `إن -`)
	define(Neg, false, `لا not|لم not|لن not|ما not`)
	define(Fut, false, `سوف will`)
	define(Qad, false, `قد -|لقد -`)
	define(Ask, false, `هل -`)
	define(Part, false, `يا -|أيها -|أيتها -|ألا -|إنما only|أما as for|نعم yes|كلا no|بلى yes|أجل yes|ربما perhaps|أيضا also|فقط only|حتى even`)
	define(Det, true, `كل all|جميع all|كافة all|بعض some|معظم most|أغلب most|غالبية most|عدة several|أي any|سائر all|مختلف various|شتى various|بضعة a few|بضع a few|كلا both|كلتا both|كلي both|كلتي both|نفس the same|ذات the same|ثمة there is`)
	define(Det, true, `غير non-`)
	define(Det, false, `أجمع all|جمعاء all|أجمعين all`)
	define(Rel, false, `الذي that|التي that|الذين who|اللذان that|اللذين that|اللتان that|اللتين that|اللواتي who|اللاتي who|اللائي who|ما what|من who|مما which|ممن who|فيما what|بما what|عما what`)
	define(Adv, false, `بعد yet|للغاية very|متى when|أين where|كيف how|لماذا why|هنا here|هناك there|الآن now|أمس yesterday|غدا tomorrow|اليوم today|كم how many|هكذا thus|حاليا currently`)
	pronouns(Pron, `هو 3ms he|هي 3fs she|هما 3d they|هم 3mp they|هن 3fp they|أنا 1s I|نحن 1p we|أنت 2s you|أنتم 2mp you|أنتما 2d you|أنتن 2fp you|إياه 3ms him|ماذا 3ms what`)
	pronouns(Cop, `ليس 3ms -|ليست 3fs -|ليسا 3md -|ليستا 3fd -|ليسوا 3mp -|لسن 3fp -|لست 1s -|لسنا 1p -|لستم 2mp -`)
	pronouns(Dem, `هذا 3ms this|هذه 3fs this|ذلك 3ms that|تلك 3fs that|هؤلاء 3p these|أولئك 3p those|هذان 3md these|هذين 3md these|هاتان 3fd these|هاتين 3fd these|ذاك 3ms that|كذلك 3ms so`)
}
