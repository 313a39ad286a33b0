package arabic

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestDecades(t *testing.T) {
	for _, c := range []struct {
		in   string
		want []string
	}{
		{"في التسعينيات والستينات", []string{"التسعينيات=90", "والستينات=60"}},
		{"تسعينيات القرن الماضي، بالسبعينيات من القرن العشرين", []string{"تسعينيات القرن الماضي=1990", "بالسبعينيات من القرن العشرين=1970"}},
		{"عشرينيات القرن الحالي، أربعينيات القرن التاسع عشر", []string{"عشرينيات القرن الحالي=2020", "أربعينيات القرن التاسع عشر=1840"}},
		{"ثمانينيات القرن 19، للثلاثينيات", []string{"ثمانينيات القرن 19=1880", "للثلاثينيات=30"}},
		{"سبعينيات وثمانينيات القرن الماضي، ستينات القرن الرابع عشر", []string{"سبعينيات=1970", "وثمانينيات القرن الماضي=1980", "ستينات القرن الرابع عشر=1360"}},
		{"ثلاثينيات القرن الحادي والعشرين", []string{"ثلاثينيات القرن الحادي والعشرين=2030"}},
		{"في الثلاثينيات من عمره وخمسينات العمر، تسعين عاما", nil},
	} {
		var got []string
		for _, d := range Decades(c.in) {
			got = append(got, fmt.Sprintf("%s=%d", c.in[d.Start:d.End], d.Year))
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: %s", c.in, diff)
		}
	}
}

func BenchmarkDecades(b *testing.B) {
	text := strings.Repeat("هاجرت العائلة في تسعينيات القرن الماضي، وعادت بعد الألفين. ", 100)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Decades(text)
	}
}

func ExampleDecades() {
	for _, d := range Decades("من الثمانينيات إلى تسعينيات القرن الماضي") {
		fmt.Println(d.Year)
	}
	// Output:
	// 80
	// 1990
}
