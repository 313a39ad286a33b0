package arabic

import "strings"

// currencyUnit is a unit of money that one or several countries have.
type currencyUnit struct {
	// name is its English name.
	name string
	// code is the ISO 4217 code of the unit when no country is named, or "".
	code string
	// adjectiveOnly units are other words too, without a country after them.
	adjectiveOnly bool
	// nations maps adjectives, masculine, folded at [Match] level, to codes.
	nations map[string]string
}

type currencyForm uint8

const (
	singularForm currencyForm = iota
	dualForm
	pluralForm
)

// currencyWord is a form of a unit's name.
type currencyWord struct {
	unit *currencyUnit
	form currencyForm
}

// currencyTable lists the units: name, code, singular (feminine in ة), broken
// plurals, and "adjective code" pairs (names in Unicode CLDR 48).
var currencyTable = []struct {
	name, code, singulars, plurals, nations string
	adjectiveOnly                           bool
}{
	{name: "dinar", singulars: "دينار", plurals: "دنانير", nations: "عراقي IQD أردني JOD كويتي KWD بحريني BHD تونسي TND جزائري DZD ليبي LYD صربي RSD مقدوني MKD"},
	{name: "riyal", singulars: "ريال", nations: "سعودي SAR قطري QAR عماني OMR يمني YER إيراني IRR برازيلي BRL"},
	{name: "dirham", singulars: "درهم", plurals: "دراهم", nations: "إماراتي AED مغربي MAD"},
	{name: "lira", singulars: "ليرة", nations: "لبناني LBP سوري SYP تركي TRY إيطالي ITL"},
	{name: "pound", singulars: "جنيه", nations: "مصري EGP سوداني SDG إسترليني GBP بريطاني GBP لبناني LBP سوري SYP"},
	{name: "dollar", code: "USD", singulars: "دولار", nations: "أمريكي USD أميركي USD كندي CAD أسترالي AUD نيوزيلندي NZD " +
		"سنغافوري SGD تايواني TWD ليبيري LRD ناميبي NAD جامايكي JMD بربادوسي BBD برمودي BMD باهامي BSD بليزي BZD فيجي FJD سورينامي SRD"},
	{name: "euro", code: "EUR", singulars: "يورو أورو"},
	{name: "yen", code: "JPY", singulars: "ين", nations: "ياباني JPY"},
	{name: "yuan", code: "CNY", singulars: "يوان", nations: "صيني CNY"},
	{name: "ruble", code: "RUB", singulars: "روبل", nations: "روسي RUB بيلاروسي BYN بلاروسي BYN"},
	{name: "franc", singulars: "فرنك", nations: "سويسري CHF فرنسي FRF بلجيكي BEF جيبوتي DJF رواندي RWF بروندي BIF كونغولي CDF"},
	{name: "rupee", singulars: "روبية", nations: "هندي INR باكستاني PKR سريلانكي LKR نيبالي NPR موريشيوسي MUR"},
	{name: "rupiah", singulars: "روبية", nations: "إندونيسي IDR", adjectiveOnly: true},
	{name: "krona", singulars: "كرونة كرون", nations: "سويدي SEK نرويجي NOK دنماركي DKK أيسلندي ISK تشيكي CZK"},
	{name: "peso", singulars: "بيزو بيسو", nations: "مكسيكي MXN أرجنتيني ARS تشيلي CLP كولومبي COP كوبي CUP فلبيني PHP"},
	{name: "shilling", singulars: "شلن", nations: "صومالي SOS كيني KES كينيي KES تنزاني TZS أوغندي UGX"},
	{name: "shekel", code: "ILS", singulars: "شيكل شيقل", plurals: "شواكل شواقل", nations: "إسرائيلي ILS"},
	{name: "won", code: "KRW", singulars: "وون"},
	{name: "rand", code: "ZAR", singulars: "راند"},
	{name: "naira", code: "NGN", singulars: "نايرا", nations: "نيجيري NGN"},
	{name: "zloty", code: "PLN", singulars: "زلوتي", nations: "بولندي PLN"},
	{name: "forint", code: "HUF", singulars: "فورنت فورينت", nations: "هنغاري HUF مجري HUF"},
	{name: "birr", singulars: "بير", nations: "أثيوبي ETB", adjectiveOnly: true},
	{name: "ouguiya", singulars: "أوقية", nations: "موريتاني MRU", adjectiveOnly: true},
}

// Keys are folded at [Match] level, but for abbreviations (Light) and signs. A
// word may name several units; the first is the one without a country.
var (
	currencyWords = map[string][]currencyWord{}
	// nationForms maps the forms of an adjective to the masculine one.
	nationForms = map[string]string{}
	// unitNames maps ISO codes to the names of units.
	unitNames = map[string]string{}
)

// currencyAbbreviations are the letters without their full stops, at [Light]
// level.
var currencyAbbreviations = map[string]string{
	"دع": "IQD", "دأ": "JOD", "دك": "KWD", "دب": "BHD", "دت": "TND", "دج": "DZD", "دل": "LYD",
	"رس": "SAR", "رق": "QAR", "رع": "OMR", "ري": "YER", "دإ": "AED", "دم": "MAD",
	"جم": "EGP", "جس": "SDG", "لل": "LBP", "لس": "SYP", "لت": "TRY",
}

// currencySigns has ¥ as the yen, £ as sterling, and $ as the US dollar. The
// rial sign is no one country's.
var currencySigns = map[string]string{
	"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "￥": "JPY", "₪": "ILS", "₺": "TRY", "₽": "RUB", "₹": "INR",
	"₩": "KRW", "\u20c1": "SAR", "﷼": "",
}

// dollarPrefixes are the letters before $.
var dollarPrefixes = map[string]string{
	"US": "USD", "A": "AUD", "AU": "AUD", "C": "CAD", "CA": "CAD", "HK": "HKD", "NZ": "NZD", "S": "SGD",
}

func init() {
	unitNames["HKD"] = "dollar"
	for _, row := range currencyTable {
		unit := &currencyUnit{name: row.name, code: row.code, adjectiveOnly: row.adjectiveOnly, nations: map[string]string{}}
		if row.code != "" {
			unitNames[row.code] = row.name
		}
		fields := strings.Fields(row.nations)
		for i := 0; i < len(fields); i += 2 {
			nation := FoldString(fields[i], Match)
			unit.nations[nation] = fields[i+1]
			for _, ending := range []string{"", "ه", "ا", "ان", "ين", "تان", "تين"} {
				nationForms[nation+ending] = nation
			}
			if unitNames[fields[i+1]] == "" {
				unitNames[fields[i+1]] = row.name
			}
		}
		for _, word := range strings.Fields(row.singulars) {
			addCurrency(unit, FoldString(word, Match))
		}
		for _, word := range strings.Fields(row.plurals) {
			addCurrencyForm(unit, FoldString(word, Match), pluralForm)
		}
	}
}

// addCurrency adds the regular forms of a folded singular.
func addCurrency(unit *currencyUnit, word string) {
	addCurrencyForm(unit, word, singularForm)
	stem, feminine := strings.CutSuffix(word, "ه")
	if feminine && word != "جنيه" {
		addCurrencyForm(unit, stem+"ات", pluralForm)
		stem += "ت"
	} else {
		stem = word
		addCurrencyForm(unit, word+"ا", singularForm)
		addCurrencyForm(unit, word+"ات", pluralForm)
	}
	addCurrencyForm(unit, stem+"ان", dualForm)
	addCurrencyForm(unit, stem+"ين", dualForm)
}

func addCurrencyForm(unit *currencyUnit, word string, form currencyForm) {
	currencyWords[word] = append(currencyWords[word], currencyWord{unit, form})
}

// currency is a currency as a text names it.
type currency struct {
	code, unit string
	form       currencyForm
}

// currencyName reads the name of a currency, without article or with it, and
// the adjective of its country at token i.
func (s *scan) currencyName(i int, article bool) (c currency, next int, ok bool) {
	return s.currencyOf(s.fold(i), i, article)
}

// currencyOf reads the name of a currency in word, which token i is once
// relieved of proclitics.
func (s *scan) currencyOf(word string, i int, article bool) (c currency, next int, ok bool) {
	if article {
		if word, ok = strings.CutPrefix(word, "ال"); !ok {
			return c, i, false
		}
	}
	words := currencyWords[word]
	if words == nil {
		return c, i, false
	}
	adjective := s.fold(i + 1)
	if article {
		adjective, _ = strings.CutPrefix(adjective, "ال")
	}
	if nation := nationForms[adjective]; nation != "" {
		for _, w := range words {
			if code := w.unit.nations[nation]; code != "" {
				return currency{code, w.unit.name, w.form}, i + 2, true
			}
		}
	}
	w := words[0]
	if w.unit.adjectiveOnly || w.unit.name == "riyal" && isClub(adjective) {
		return c, i, false
	}
	return currency{w.unit.code, w.unit.name, w.form}, i + 1, true
}

// isClub reports whether a word after ريال makes it a football club.
func isClub(fold string) bool {
	switch fold {
	case "مدريد", "سوسيداد", "بيتيس", "مايوركا", "سرقسطه", "سوسييداد":
		return true
	}
	return false
}

// currencyMark reads a sign, an ISO code or an abbreviation at token i.
func (s *scan) currencyMark(i int) (c currency, next int, ok bool) {
	if i < 0 || i >= len(s.toks) {
		return c, i, false
	}
	word := s.surface(i)
	switch s.toks[i].Class {
	case Latin:
		if s.is(i+1, "$") && s.toks[i].End == s.toks[i+1].Start {
			code, ok := dollarPrefixes[word]
			return currency{code: code, unit: "dollar"}, i + 2, ok
		}
		unit, ok := unitNames[word]
		return currency{code: word, unit: unit}, i + 1, ok
	case Arabic:
		return s.currencyAbbreviation(i)
	}
	code, ok := currencySigns[word]
	if !ok {
		return c, i, false
	}
	unit := unitNames[code]
	if code == "" {
		unit = "riyal"
	}
	return currency{code: code, unit: unit}, i + 1, true
}

// currencyAbbreviation reads two letters with a full stop between them.
func (s *scan) currencyAbbreviation(i int) (c currency, next int, ok bool) {
	if letters(s.fold(i)) != 1 || !s.is(i+1, ".") || s.toks[i].End != s.toks[i+1].Start || letters(s.fold(i+2)) != 1 {
		return c, i, false
	}
	code, ok := currencyAbbreviations[FoldString(s.surface(i), Light)+FoldString(s.surface(i+2), Light)]
	return currency{code: code, unit: unitNames[code]}, i + 3, ok
}

// currencyMarkBefore reads the sign, code or abbreviation that ends before
// token i and starts at floor or after. It returns its first token.
func (s *scan) currencyMarkBefore(i, floor int) (c currency, first int, ok bool) {
	if c, first, ok := s.markEnding(i, floor); ok {
		return c, first, true
	}
	if s.is(i-1, ".") { // د.ع. 500
		if c, first, ok := s.markEnding(i-1, floor); ok && first == i-4 {
			return c, first, true
		}
	}
	return c, i, false
}

func (s *scan) markEnding(end, floor int) (c currency, first int, ok bool) {
	for _, n := range [...]int{3, 2, 1} {
		first := end - n
		if first < floor {
			continue
		}
		if c, next, ok := s.currencyMark(first); ok && next == end && !s.lettersTouch(first) {
			return c, first, true
		}
	}
	return c, end, false
}

// lettersTouch reports whether a Latin word ends where the sign at token i
// begins, as in R$.
func (s *scan) lettersTouch(i int) bool {
	return i > 0 && s.toks[i].Class != Latin && s.toks[i-1].Class == Latin && s.toks[i-1].End == s.toks[i].Start
}
