package arabic

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// brief writes a number as "surface=value" with w, % and o for its flags.
func brief(text string, n Number) string {
	var flags strings.Builder
	for _, f := range []struct {
		on   bool
		name string
	}{{n.Words, "w"}, {n.Percent, "%"}, {n.Ordinal, "o"}} {
		if f.on {
			flags.WriteString(f.name)
		}
	}
	return fmt.Sprintf("%s=%s%s", text[n.Start:n.End], n.Value, flags.String())
}

func TestNumbers(t *testing.T) {
	for _, c := range []struct {
		in   string
		want []string
	}{
		{"٣.٥ و7.9 و۱۲", []string{"٣.٥=3.5", "7.9=7.9", "۱۲=12"}},
		{"1,250 ١٬٢٥٠٫٥ 1.250,5 1,250,000.75", []string{"1,250=1250", "١٬٢٥٠٫٥=1250.5", "1.250,5=1250.5", "1,250,000.75=1250000.75"}},
		{"103,7 ٣،٥ 007 2.50 0,5", []string{"103,7=103.7", "٣،٥=3.5", "007=7", "2.50=2.5", "0,5=0.5"}},
		{"2024،2025 3.5.2", []string{"2024=2024", "2025=2025", "3=3", "5=5", "2=2"}},
		{"٥٠٪ %50 11 بالمئة ٧ في المائة", []string{"٥٠٪=50%", "%50=50%", "11 بالمئة=11%", "٧ في المائة=7%"}},
		{"خمسة %6، 5 %7، 5 % 7", []string{"خمسة=5w", "%6=6%", "5=5", "%7=7%", "5 %=5%", "7=7"}},
		{"بلغت -5 درجات، 10-15", []string{"-5=-5", "10=10", "15=15"}},
		{"٣.٥ مليون و٢٠ ألفا", []string{"٣.٥ مليون=3500000", "٢٠ ألفا=20000"}},
		{"3 ملايين و500 ألف دولار", []string{"3 ملايين و500 ألف=3500000"}},
		{"ثلاثة وعشرون ألفا وخمسمئة واثنان", []string{"ثلاثة وعشرون ألفا وخمسمئة واثنان=23502w"}},
		{"مليونان ومئتا ألف", []string{"مليونان ومئتا ألف=2200000w"}},
		{"ألف وتسعمائة وخمسة وأربعين", []string{"ألف وتسعمائة وخمسة وأربعين=1945w"}},
		{"ثلاث مئة، مائة وواحد", []string{"ثلاث مئة=300w", "مائة وواحد=101w"}},
		{"أحد عشر واثنتا عشرة وتسعة عشر", []string{"أحد عشر=11w", "واثنتا عشرة=12w", "وتسعة عشر=19w"}},
		{"تسعة وتسعون", []string{"تسعة وتسعون=99w"}},
		{"خمسة وستة، ثلاثة أربعة", []string{"خمسة=5w", "وستة=6w", "ثلاثة=3w", "أربعة=4w"}},
		{"بخمسة آلاف لعشرين", []string{"بخمسة آلاف=5000w", "لعشرين=20w"}},
		{"خمسون بالمئة", []string{"خمسون بالمئة=50w%"}},
		{"الثالث والخامسة الحادي والعشرين الثاني عشر أول", []string{"الثالث=3wo", "والخامسة=5wo", "الحادي والعشرين=21wo", "الثاني عشر=12wo", "أول=1wo"}},
		{"الحادي والثلاثون، الخامسة والتسعين، الخامس والعشرون بعد المئة، الأولى بعد الألف، الثالث بعد الظهر", []string{"الحادي والثلاثون=31wo", "الخامسة والتسعين=95wo", "الخامس والعشرون بعد المئة=125wo", "الأولى بعد الألف=1001wo", "الثالث=3wo"}},
		{"مليون ونصف المليون، ثلاثة ونصف", []string{"مليون ونصف المليون=1500000w", "ثلاثة ونصف=3.5w"}},
		{"ثلاثة ونصف مليون، خمسة ونصف المليار، مليونان ونصف مليون", []string{"ثلاثة ونصف مليون=3500000w", "خمسة ونصف المليار=5500000000w", "مليونان ونصف مليون=2500000w"}},
		{"ألفا دولار، ألفاً وثلاثة", []string{"ألفا=2000w", "ألفاً وثلاثة=1003w"}},
		{"آلاف الناس وملايين، أحد الناس، إحدى الدول، ألّف كتابا، تقرير أولي، لست", nil},
		{"الأحد والاثنين ٢٠٢٥/١١/٦ تشرين الثاني كانون الأول", nil},
		{"G20 F-16 the 3rd", []string{"20=20", "16=16", "3=3"}},
		{"ثَلاثَةُ", []string{"ثَلاثَةُ=3w"}},
	} {
		var got []string
		for _, n := range Numbers(c.in) {
			got = append(got, brief(c.in, n))
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: %s", c.in, diff)
		}
	}
}

func TestMantissa(t *testing.T) {
	got := Numbers("٣.٥ مليار")[0]
	want := Number{Start: 0, End: len("٣.٥ مليار"), Value: "3500000000", Mantissa: "3.5", Exp: 9}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if f := got.Float(); f != 3.5e9 {
		t.Errorf("Float() = %v", f)
	}
}

func FuzzNumbers(f *testing.F) {
	for _, s := range []string{"٣.٥ مليون و٢٠ ألفا", "-٥٪", "ثلاثة وعشرون ألفا ونصف", "1,2.3،4", "9999999999999999999 مليون و5 ألف", "الخامس من أيلول/سبتمبر ٢٠٢٥", "الأحد، 6-11-2025",
		"15 رمضان 1446 هـ، 15/9/46هـ، رمضان سنة 2 مارس", "$5 500 د.ع. 5 دنانير ونصف الدينار نصف مليون دولار واحد", "من 3 دول إلى 5 ملايين، بين عام 2003 وعام 2011 10-15%",
		"الساعة الثالثة إلا خمس دقائق من مساء 10:30:15 ص منتصف الليل", "تسعينيات القرن التاسع عشر", "ثلاثة ونصف المليون، الأول بعد المئة"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		at := 0
		for _, n := range Numbers(s) {
			if n.Start < at || n.End <= n.Start || n.End > len(s) || n.Value == "" {
				t.Fatalf("%+v after byte %d of %q", n, at, s)
			}
			at = n.End
			n.Float()
		}
		checkDates(t, s)
		checkQuantities(t, s)
	})
}

// checkDates tests what every date, time and decade of any text must keep to.
func checkDates(t *testing.T, s string) {
	t.Helper()
	in := spans{t: t, text: s}
	for _, d := range Dates(s) {
		in.next(d.Start, d.End)
		if d.Day < 0 || d.Day > 31 || d.Month < 0 || d.Month > 12 || d.Weekday < 0 || d.Weekday > 7 || d.Year < 0 || d.Calendar > Hijri {
			t.Fatalf("%+v in %q", d, s)
		}
	}
	in = spans{t: t, text: s}
	for _, x := range Times(s) {
		in.next(x.Start, x.End)
		if x.Hour < 0 || x.Hour > 23 || x.Minute < 0 || x.Minute > 59 || !x.HalfKnown && (x.Hour < 1 || x.Hour > 12) {
			t.Fatalf("%+v in %q", x, s)
		}
	}
	in = spans{t: t, text: s}
	for _, d := range Decades(s) {
		in.next(d.Start, d.End)
		if d.Year < 20 || d.Year%10 != 0 || d.Year > 2090 {
			t.Fatalf("%+v in %q", d, s)
		}
	}
}

// checkQuantities tests what every amount and range of any text must keep to.
func checkQuantities(t *testing.T, s string) {
	t.Helper()
	in := spans{t: t, text: s}
	for _, a := range Amounts(s) {
		in.next(a.Start, a.End)
		if n := a.Number; n.Start < a.Start || n.End > a.End || n.Start >= n.End || n.Value == "" || a.Unit == "" {
			t.Fatalf("%+v in %q", a, s)
		}
	}
	in = spans{t: t, text: s}
	for _, r := range Ranges(s) {
		in.next(r.Start, r.End)
		if r.Low.Start < r.Start || r.High.Start < r.Low.End || r.High.End > r.End || r.Low.Float() >= r.High.Float() {
			t.Fatalf("%+v in %q", r, s)
		}
	}
}

// spans checks that spans are in order and inside a text.
type spans struct {
	t    *testing.T
	text string
	at   int
}

func (p *spans) next(start, end int) {
	p.t.Helper()
	if start < p.at || end <= start || end > len(p.text) {
		p.t.Fatalf("[%d, %d) after byte %d of %q", start, end, p.at, p.text)
	}
	p.at = end
}

// TestLinearTime reads texts of one repeated piece that invite looking back or
// ahead; were time quadratic, it would take minutes.
func TestLinearTime(t *testing.T) {
	for _, piece := range []string{
		"من ", "شهر ", "رمضان ", "و", "- ", "1-", "1:00:", "5 من ", "بين ", "الثالثة ", "ألف ", "نصف ", "دولار ", "$", "د.", "بعد المئة ", "الأول بعد ", "الأحد في ", "إلا خمس ", "خمسة و", "5 إلى ", "دنانير 5 ", "1/1/2000 هـ ", "رمضان سنة 2 ",
	} {
		s := strings.Repeat(piece, 1<<17/len(piece))
		checkDates(t, s)
		checkQuantities(t, s)
	}
}

func ExampleNumbers() {
	text := "وصل ثلاثة وعشرون ألفا، أي ٣٫٥ بالمئة"
	for _, n := range Numbers(text) {
		fmt.Println(n.Value, n.Percent)
	}
	// Output:
	// 23000 false
	// 3.5 true
}
