package arabic

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// showDate writes a date as "surface=weekday y-m-d", with H if it is Hijri.
func showDate(text string, d Date) string {
	mark := ""
	if d.Calendar == Hijri {
		mark = "H"
	}
	return fmt.Sprintf("%s=%d %d-%d-%d%s", text[d.Start:d.End], d.Weekday, d.Year, d.Month, d.Day, mark)
}

func TestHijriDates(t *testing.T) {
	for _, c := range []struct {
		in   string
		want []string
	}{
		{"في 15 رمضان 1446 هـ.", []string{"15 رمضان 1446 هـ=0 1446-9-15H"}},
		{"١٠ محرم ١٤٤٧هـ", []string{"١٠ محرم ١٤٤٧هـ=0 1447-1-10H"}},
		{"العاشر من المحرم سنة 61 للهجرة", []string{"العاشر من المحرم سنة 61 للهجرة=0 61-1-10H"}},
		{"27 ربيع الأول و3 ربيع الآخر و4 ربيع الثاني", []string{"27 ربيع الأول=0 0-3-27H", "3 ربيع الآخر=0 0-4-3H", "4 ربيع الثاني=0 0-4-4H"}},
		{"جمادى الأولى، جمادى الآخرة، جمادى الثانية", []string{"جمادى الأولى=0 0-5-0H", "جمادى الآخرة=0 0-6-0H", "جمادى الثانية=0 0-6-0H"}},
		{"1 ذي القعدة 1445 هجرية، ذو الحجة", []string{"1 ذي القعدة 1445 هجرية=0 1445-11-1H", "ذو الحجة=0 0-12-0H"}},
		{"شهر رمضان المبارك، بشهر رجب", []string{"رمضان=0 0-9-0H", "رجب=0 0-7-0H"}},
		{"رمضان المبارك 1446", []string{"رمضان المبارك 1446=0 1446-9-0H"}},
		{"أول شوال، منتصف شعبان، 15 شعبان", []string{"أول شوال=0 0-10-1H", "15 شعبان=0 0-8-15H"}},
		{"مسلسلات رمضان 2025", []string{"رمضان=0 0-9-0H"}},
		{"قال رمضان صبحي ورجب طيب أردوغان ومحرم وشعبان وصفر", nil},
		{"ثلاثة رمضان، رمضان من 1200 شخص", nil},
		{"فاز 2 صفر، 20 من صفر، 5 صفر 1440", []string{"20 من صفر=0 0-2-20H", "5 صفر 1440=0 1440-2-5H"}},
		{"في ربيع آخر، الربيع الأول، ذو حجة قوية", nil},
		{"15/9/1446 هـ و1446/9/15هـ و15-9-46 هجري", []string{"15/9/1446 هـ=0 1446-9-15H", "1446/9/15هـ=0 1446-9-15H", "15-9-46 هجري=0 1446-9-15H"}},
		{"15/9/1446، 15/9/2025 هـ", []string{"15/9/1446=0 1446-9-15", "15/9/2025=0 2025-9-15"}},
		{"السبت 15 رمضان 1446 هـ الموافق 15 مارس 2025 م", []string{"السبت 15 رمضان 1446 هـ=7 1446-9-15H", "15 مارس 2025=0 2025-3-15"}},
		{"رمضان سنة 2 شوال، رمضان سنة 2 مارس", []string{"رمضان سنة 2=0 2-9-0H", "رمضان سنة 2=0 2-9-0H"}},
	} {
		var got []string
		for _, d := range Dates(c.in) {
			got = append(got, showDate(c.in, d))
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: %s", c.in, diff)
		}
	}
}

func BenchmarkDates(b *testing.B) {
	text := strings.Repeat("السبت 15 رمضان 1446 هـ الموافق 15 آذار/مارس 2025، وفي 3/4/2025 عقد الاجتماع. ", 100)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Dates(text)
	}
}

func ExampleDates_hijri() {
	for _, d := range Dates("15 رمضان 1446 هـ الموافق 15 آذار 2025") {
		fmt.Println(d.Calendar == Hijri, d.Year, d.Month, d.Day)
	}
	// Output:
	// true 1446 9 15
	// false 2025 3 15
}
