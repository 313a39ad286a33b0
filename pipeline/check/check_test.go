package check

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"

	"bayan/pipeline"
)

// findings runs the rules over one segment.
func findings(t *testing.T, s *pipeline.Segment) []pipeline.Finding {
	t.Helper()
	s.ID = "s1"
	d := &pipeline.Document{ID: "t", Units: []*pipeline.Unit{{ID: "u1", Segments: []*pipeline.Segment{s}}}}
	if err := (Stage{Require: pipeline.Translated}).Run(context.Background(), d, func(pipeline.Progress) {}); err != nil {
		t.Fatal(err)
	}
	return d.Findings
}

// found lists the rules that fire on one segment.
func found(t *testing.T, s *pipeline.Segment) []string {
	t.Helper()
	var rules []string
	for _, f := range findings(t, s) {
		rules = append(rules, string(f.Severity)+" "+f.Rule)
	}
	return rules
}

func segment(source, target string) *pipeline.Segment {
	s := &pipeline.Segment{Source: pipeline.Text{Plain: source}}
	s.Target = pipeline.Target{Text: pipeline.Text{Plain: target}, State: pipeline.Translated, Basis: pipeline.Basis(s.Source)}
	return s
}

func TestRules(t *testing.T) {
	for _, tt := range []struct {
		name, source, target string
		want                 []string
	}{
		{"clean", "وصل ٣٠٠ طالب.", "300 students arrived.", nil},
		{"missing", "وصل الوفد.", "", []string{"error target.missing"}},
		{"left in Arabic", "وصل الوفد.", "وصل الوفد.", []string{"error target.untranslated"}},
		{"an Arabic word left", "وصل وفد بيان.", "The delegation of بيان arrived today.", []string{"warning target.arabic"}},
		{"number differs", "وصل ٣٠٠ طالب.", "30 students arrived.", []string{"error number.missing", "error number.extra"}},
		{"Western digits in Arabic", "وصل 300 طالب.", "300 students arrived.", nil},
		{"decimals", "نما بنسبة ٣٫٥ في المئة.", "It grew by 3.5 percent.", nil},
		{"grouping", "عددهم ١٬٢٥٠ فردا و2,300 آخرين.", "They are 1,250 people and 2300 others.", nil},
		{"scale", "بلغت ٣.٥ مليون دولار.", "It came to $3.5 million.", nil},
		{"scale written out", "بلغت 3 ملايين دولار.", "It came to 3,000,000 dollars.", nil},
		{"words", "حضر خمسة وعشرون نائبا.", "Twenty-five deputies attended.", nil},
		{"words as digits", "حضر خمسة وعشرون نائبا.", "25 deputies attended.", nil},
		{"words differ", "حضر خمسة وعشرون نائبا.", "Twenty-six deputies attended.", []string{"warning number.missing"}},
		{"date", "صدر في ٦ تشرين الثاني ٢٠٢٥.", "It was issued on November 6, 2025.", nil},
		{"24 hours", "يبدأ في الساعة ٣:٣٠ مساء.", "It begins at 15:30.", nil},
		{"other hour", "يبدأ في الساعة ٣:٣٠ مساء.", "It begins at 17:30.", []string{"error number.missing", "error number.extra"}},
		{"below zero", "الدرجة −٥ مئوية.", "It is -5 degrees.", nil},
		{"Hijri date", "صدر في 15 رمضان 1446 هـ.", "It was issued on 15 Ramadan 1446 AH.", nil},
		{"Hijri day differs", "صدر في 15 رمضان 1446 هـ.", "It was issued on 16 Ramadan 1446 AH.", []string{"error number.missing", "error number.extra"}},
		{"date the other way", "صدر في ٦ نوفمبر ٢٠٢٥.", "It was issued on 6 November 2025.", nil},
		{"month names", "في أيلول ٢٠٢٤ ويناير 2025 وجانفي 2026.", "In September 2024, January 2025 and January 2026.", nil},
		{"wrong month", "صدر في ٦ تشرين الثاني ٢٠٢٥.", "It was issued on October 6, 2025.", []string{"error date.differs"}},
		{"wrong day", "صدر في ٢٧ أيلول ٢٠٢٤.", "It was issued on September 26, 2024.", []string{"error date.differs"}},
		{"no date", "صدر في ٢٧ أيلول ٢٠٢٤.", "It was issued.", []string{"error date.missing"}},
		{"digits date", "صدر في ٢٠٢٥/١١/٦.", "It was issued on November 6, 2025.", nil},
		{"weekday", "يوم الأحد المقبل.", "Next Monday.", []string{"error date.differs"}},
		{"years", "في موسم ٢٠٢٠–٢٠٢١ وفي 1998-99.", "In the 2020–21 season and in 1998–99.", nil},
		{"short years in the Arabic", "في الفترة 2020–25.", "In 2020–2025.", nil},
		{"short years in Arabic digits", "في الفترة ٢٠٢٠–٢٥.", "In 2020–2025.", nil},
		{"years differ", "في موسم ٢٠٢٠–٢٠٢١.", "In the 2020–22 season.", []string{"error number.missing", "error number.extra"}},
		{"half in per cent", "صوت 50% منهم.", "Half of them voted.", nil},
		{"per cent in words", "صوت نصفهم، أي نصف الأعضاء.", "50% of the members voted.", nil},
		{"Roman numerals", "فاز في السوبر بول 49.", "He won Super Bowl XLIX.", nil},
		{"points between thousands", "بلغ عددهم 711.988 نسمة.", "They numbered 711,988.", nil},
		{"dozens", "وصلت 24 حافلة.", "Two dozen buses arrived.", nil},
		{"fraction", "صوت ثلثا الأعضاء وثلاثة أرباع الوزراء.", "Two-thirds of the members and three quarters of the ministers voted.", nil},
		{"fraction differs", "صوت ثلثا الأعضاء.", "One third of the members voted.", []string{"error fraction.differs"}},
		{"fraction lost", "صوت ثلث الأعضاء.", "Members voted.", []string{"warning fraction.missing"}},
		{"half an hour", "بعد نصف ساعة.", "Thirty minutes later.", nil},
		{"negation", "لم يصل الوفد ولن يصل.", "The delegation has not arrived and won't.", nil},
		{"negation lost", "لم يصل الوفد.", "The delegation arrived.", []string{"warning negation.missing"}},
		{"negation made", "وصل الوفد.", "The delegation did not arrive.", []string{"warning negation.extra"}},
		{"negation in a word", "ليس ممكنا أن نقبل.", "It is impossible to accept.", nil},
		{"still", "لا يزال الوفد هنا.", "The delegation is still here.", nil},
		{"only", "لم يصل إلا الوزير.", "Only the minister arrived.", nil},
		{"refused", "رفض الوفد ذلك.", "The delegation would not agree.", nil},
		{"without", "وصل من دون موعد.", "He arrived without an appointment.", nil},
		{"why", "لم تركتني؟", "Why did you leave me?", nil},
		{"name", "زار غوتيريش دمشق وألمانيا.", "Guterres visited Damascus and a German town.", nil},
		{"name lost", "زار الوزير دمشق.", "The minister visited Cairo.", []string{"warning name.missing"}},
		{"name as an abbreviation", "زارت وزيرة إنجلترا المدينة.", "PHE's minister visited the city.", nil},
		{"override control", "وصل الوفد.", "The \u202eevil\u202c delegation.", []string{"error bidi.control"}},
		{"direction mark", "وصل الوفد.", "The delegation\u200e arrived.", []string{"warning bidi.control"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if d := cmp.Diff(tt.want, found(t, segment(tt.source, tt.target))); d != "" {
				t.Error(d)
			}
		})
	}
}

func TestConfidence(t *testing.T) {
	for _, tt := range []struct {
		origin     pipeline.OriginKind
		state      pipeline.State
		confidence float64
		want       []string
	}{
		{pipeline.FromBackend, pipeline.Translated, 0.7, nil},
		{pipeline.FromBackend, pipeline.Translated, 0.42, []string{"info target.confidence"}},
		{pipeline.FromBackend, pipeline.Translated, 0.2, []string{"warning target.confidence"}},
		{pipeline.FromBackend, pipeline.Translated, 0, nil}, // it cannot tell
		{pipeline.FromBackend, pipeline.Reviewed, 0.2, nil},
		{pipeline.FromHuman, pipeline.Translated, 0.2, nil},
	} {
		s := segment("وصل الوفد.", "The delegation arrived.")
		s.Target.Origin.Kind, s.Target.State, s.Target.Confidence = tt.origin, tt.state, tt.confidence
		if d := cmp.Diff(tt.want, found(t, s)); d != "" {
			t.Errorf("%v: %s", tt, d)
		}
	}
}

func TestStale(t *testing.T) {
	s := segment("وصل الوفد.", "The delegation arrived.")
	s.Target.Basis = pipeline.Basis(pipeline.Text{Plain: "غادر الوفد."})
	if d := cmp.Diff([]string{"error target.stale"}, found(t, s)); d != "" {
		t.Error(d)
	}
}

func TestCodes(t *testing.T) {
	source := pipeline.Text{Plain: "نص كبير هنا", Codes: []pipeline.Code{
		{Offset: 5, ID: "1", Kind: pipeline.Open, Data: "["}, {Offset: 13, ID: "1", Kind: pipeline.Close, Data: "](x)"},
		{Offset: 20, ID: "2", Kind: pipeline.Alone, Data: "`a`"},
	}}
	for _, tt := range []struct {
		name   string
		target pipeline.Text
		want   string
	}{
		{"all", pipeline.Text{Plain: "a big text ", Codes: []pipeline.Code{
			{Offset: 2, ID: "1", Kind: pipeline.Open, Data: "["}, {Offset: 5, ID: "1", Kind: pipeline.Close, Data: "](x)"},
			{Offset: 11, ID: "2", Kind: pipeline.Alone, Data: "`a`"}}}, ""},
		{"written by hand", pipeline.Text{Plain: "a [big](x) text `a`"}, ""},
		{"one lost", pipeline.Text{Plain: "a big text", Codes: []pipeline.Code{{Offset: 10, ID: "2", Kind: pipeline.Alone, Data: "`a`"}}}, "[](x)"},
		{"all lost", pipeline.Text{Plain: "a big text"}, "[](x) `a`"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := &pipeline.Segment{Source: source}
			s.Target = pipeline.Target{Text: tt.target, State: pipeline.Final, Basis: pipeline.Basis(source)}
			got := ""
			for _, f := range findings(t, s) {
				if f.Rule == "code.missing" {
					got = f.Args["Codes"]
				}
			}
			if got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestTerms(t *testing.T) {
	for _, tt := range []struct {
		name, target string
		want         []string
	}{
		{"preferred", "The International Coalition's forces.", nil},
		{"admitted", "The global coalition.", nil},
		{"missing", "The alliance.", []string{"error term.missing"}},
		{"forbidden", "The international alliance.", []string{"error term.forbidden"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := segment("التحالف الدولي", tt.target)
			s.Terms = []pipeline.TermUse{{Concept: "t1", End: len(s.Source.Plain), Surface: s.Source.Plain, Term: "تحالف دولي",
				Rendering: "International Coalition", Admitted: []string{"global coalition"}, Forbidden: []string{"international alliance"}}}
			if d := cmp.Diff(tt.want, found(t, s)); d != "" {
				t.Error(d)
			}
		})
	}
}

func TestRequire(t *testing.T) {
	s := segment("وصل الوفد.", "The delegation arrived.")
	s.ID = "s1"
	d := &pipeline.Document{Units: []*pipeline.Unit{{Segments: []*pipeline.Segment{s}}}}
	if err := (Stage{Require: pipeline.Reviewed}).Run(context.Background(), d, func(pipeline.Progress) {}); err != nil {
		t.Fatal(err)
	}
	if len(d.Findings) != 1 || d.Findings[0].Rule != "state.below" {
		t.Errorf("findings %+v", d.Findings)
	}
}

func TestEnglishNumbers(t *testing.T) {
	for _, tt := range []struct {
		text string
		want []float64
	}{
		{"twenty-five", []float64{25}},
		{"two hundred and six", []float64{206}},
		{"one thousand two hundred", []float64{1200}},
		{"3.5 million and 1,250", []float64{3.5e6, 1250}},
		{"the 21st century", []float64{21}},
		{"five, six and seven", []float64{5, 6, 7}},
		{"the first two", []float64{1, 2}},
		{"in the 1990s", []float64{1990}},
		{"three billion people", []float64{3e9}},
		{"none", nil},
	} {
		var got []float64
		for _, q := range englishNumbers(tt.text) {
			got = append(got, q.value)
		}
		if d := cmp.Diff(tt.want, got); d != "" {
			t.Errorf("%s: %s", tt.text, d)
		}
	}
}

func FuzzRules(f *testing.F) {
	f.Add("وصل ٣٠٠ في ٦ تشرين الثاني", "300 on November 6, 2025")
	f.Add("خمسة", "two hundred and and million 1.2.3 Sept.")
	f.Fuzz(func(t *testing.T, source, target string) { found(t, segment(source, target)) })
}

// TestOtherLanguages leaves out the rules that know Arabic and English.
func TestOtherLanguages(t *testing.T) {
	s := segment("Delegationen kom till 3 städer.", "وصل الوفد")
	for from, want := range map[string][]string{"sv": nil, "ar": {"error target.untranslated", "error number.missing"}} {
		d := &pipeline.Document{ID: "t", Source: language.Make(from), Target: language.English, Units: []*pipeline.Unit{{ID: "u1", Segments: []*pipeline.Segment{s}}}}
		if err := (Stage{}).Run(context.Background(), d, func(pipeline.Progress) {}); err != nil {
			t.Fatal(err)
		}
		var rules []string
		for _, f := range d.Findings {
			rules = append(rules, string(f.Severity)+" "+f.Rule)
		}
		if diff := cmp.Diff(want, rules); diff != "" {
			t.Errorf("from %s: %s", from, diff)
		}
	}
}
