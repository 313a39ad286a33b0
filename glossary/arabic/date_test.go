package arabic

import (
	"bayan/glossary/internal/gold"

	"bufio"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestDates(t *testing.T) {
	for _, c := range []struct {
		in   string
		want []string // surface=weekday y-m-d
	}{
		{"في ٦ تشرين الثاني ٢٠٢٥ بين", []string{"٦ تشرين الثاني ٢٠٢٥=0 2025-11-6"}},
		{"27 أيلول/سبتمبر 2024", []string{"27 أيلول/سبتمبر 2024=0 2024-9-27"}},
		{"نوفمبر/تشرين الثاني الماضي", []string{"نوفمبر/تشرين الثاني=0 0-11-0"}},
		{"3 تشرين الثاني (نوفمبر) 2020.", []string{"3 تشرين الثاني (نوفمبر) 2020=0 2020-11-3"}},
		{"الخامس والعشرين من يناير عام 2011", []string{"الخامس والعشرين من يناير عام 2011=0 2011-1-25"}},
		{"الأول من تشرين الأول", []string{"الأول من تشرين الأول=0 0-10-1"}},
		{"بأيلول ولشباط وكانون الأول", []string{"بأيلول=0 0-9-0", "ولشباط=0 0-2-0", "وكانون الأول=0 0-12-0"}},
		{"شهر آب، مارس الرياضة، 5 مارس، ماي 2020، أب", []string{"آب=0 0-8-0", "5 مارس=0 0-3-5", "ماي 2020=0 2020-5-0"}},
		{"12 جانفي 2019 و1 غشت", []string{"12 جانفي 2019=0 2019-1-12", "1 غشت=0 0-8-1"}},
		{"٢٠٢٥/١١/٦ 6-11-2025 11/13/2025 6/11/25 11/2025", []string{"٢٠٢٥/١١/٦=0 2025-11-6", "6-11-2025=0 2025-11-6", "11/13/2025=0 2025-11-13", "6/11/25=0 2025-11-6", "11/2025=0 2025-11-0"}},
		{"يوم الأحد الموافق 6 نيسان 2025", []string{"الأحد الموافق 6 نيسان 2025=1 2025-4-6"}},
		{"الثلاثاء، ٦ أيار", []string{"الثلاثاء، ٦ أيار=3 0-5-6"}},
		{"والجمعة للسبت", []string{"والجمعة=6 0-0-0", "للسبت=7 0-0-0"}},
		{"أيلول ٢٧، ٢٠٢٤", []string{"أيلول ٢٧، ٢٠٢٤=0 2024-9-27"}},
		{"50 يونيو، تشرين، كانون 5", []string{"يونيو=0 0-6-0"}},
	} {
		var got []string
		for _, d := range Dates(c.in) {
			got = append(got, fmt.Sprintf("%s=%d %d-%d-%d", c.in[d.Start:d.End], d.Weekday, d.Year, d.Month, d.Day))
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: %s", c.in, diff)
		}
	}
}

// TestDatesKnowCLDR holds the names of months and days against Unicode's.
func TestDatesKnowCLDR(t *testing.T) {
	f, err := os.Open(gold.File(t, "terms/cldr/gregorian-months-days.by-locale.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	days := map[string]int{"sun": 1, "mon": 2, "tue": 3, "wed": 4, "thu": 5, "fri": 6, "sat": 7}
	n := 0
	for in := bufio.NewScanner(f); in.Scan(); {
		col := strings.Split(in.Text(), "\t")
		want := Date{}
		text := col[4]
		switch col[1] {
		case "month":
			want.Month, _ = strconv.Atoi(col[2])
			want.Day, want.Year = 5, 2025
			text = "5 " + text + " 2025"
		case "day":
			want.Weekday = days[col[2]]
		default:
			continue
		}
		n++
		want.End = len(text)
		if diff := cmp.Diff([]Date{want}, Dates(text)); diff != "" {
			t.Errorf("%s %s: %s", col[0], text, diff)
		}
	}
	if n < 500 {
		t.Errorf("only %d names read", n)
	}
}

func ExampleDates() {
	for _, d := range Dates("الأحد، ٦ تشرين الثاني/نوفمبر ٢٠٢٥") {
		fmt.Println(d.Weekday, d.Year, d.Month, d.Day)
	}
	// Output: 1 2025 11 6
}
