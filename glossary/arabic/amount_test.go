package arabic

import (
	"bayan/glossary/internal/gold"

	"bufio"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestAmounts(t *testing.T) {
	for _, c := range []struct {
		in   string
		want []string // surface=value code unit
	}{
		{"خمسون ألف دينار عراقي، ٢٥٠ ديناراً أردنياً", []string{"خمسون ألف دينار عراقي=50000 IQD dinar", "٢٥٠ ديناراً أردنياً=250 JOD dinar"}},
		{"مليوني دولار و3.5 مليارات يورو", []string{"مليوني دولار=2000000 USD dollar", "3.5 مليارات يورو=3500000000 EUR euro"}},
		{"خمسة دنانير، 10 ريالات، 5 دراهم، 7 جنيهات و8 ليرات", []string{"خمسة دنانير=5  dinar", "10 ريالات=10  riyal", "5 دراهم=5  dirham", "7 جنيهات=7  pound", "8 ليرات=8  lira"}},
		{"5 دنانير كويتية، ١٠٠ ليرة سورية، 20 درهما إماراتيا", []string{"5 دنانير كويتية=5 KWD dinar", "١٠٠ ليرة سورية=100 SYP lira", "20 درهما إماراتيا=20 AED dirham"}},
		{"3 ملايين من الدولارات الأميركية", []string{"3 ملايين من الدولارات الأميركية=3000000 USD dollar"}},
		{"ديناران، بدولارين، ريالان قطريان، لليرتين", []string{"ديناران=2  dinar", "بدولارين=2 USD dollar", "ريالان قطريان=2 QAR riyal", "لليرتين=2  lira"}},
		{"دولار واحد، دينار عراقي واحد، دولار ونصف، دولاران ونصف الدولار", []string{"دولار واحد=1 USD dollar", "دينار عراقي واحد=1 IQD dinar", "دولار ونصف=1.5 USD dollar", "دولاران ونصف الدولار=2.5 USD dollar"}},
		{"خمسة دنانير ونصف، 3 آلاف دولار ونصف", []string{"خمسة دنانير ونصف=5.5  dinar", "3 آلاف دولار=3000 USD dollar"}},
		{"نصف مليون دولار وربع دينار، بربع مليار جنيه", []string{"نصف مليون دولار=500000 USD dollar", "وربع دينار=0.25  dinar", "بربع مليار جنيه=250000000  pound"}},
		{"ثلاثة ونصف مليون دولار، ثلث مليون دولار، 3 ونصف مليون دولار", []string{"ثلاثة ونصف مليون دولار=3500000 USD dollar"}},
		{"$5 $6.5 7$ 8 $ 9€", []string{"$5=5 USD dollar", "$6.5=6.5 USD dollar", "7$=7 USD dollar", "8 $=8 USD dollar", "9€=9 EUR euro"}},
		{"US$ 50، R$60، £3 و¥4 مليون، $ 5 آلاف", []string{"US$ 50=50 USD dollar", "£3=3 GBP pound", "¥4 مليون=4000000 JPY yen", "$ 5 آلاف=5000 USD dollar"}},
		{"500 د.ع، 10 د.إ. و5 ر.س، د.أ 7، ل.ل. 9، 12 ج.م", []string{"500 د.ع=500 IQD dinar", "10 د.إ=10 AED dirham", "5 ر.س=5 SAR riyal", "د.أ 7=7 JOD dinar", "ل.ل. 9=9 LBP lira", "12 ج.م=12 EGP pound"}},
		{"IQD 500 و500 USD و5 ABC", []string{"IQD 500=500 IQD dinar", "500 USD=500 USD dollar"}},
		{"سعر الدولار 1500 دينار، سعر الدولار 1500", []string{"1500 دينار=1500  dinar"}},
		{"جنيهان إسترلينيان، 5 جنيه استرليني، 100 ين ياباني، 7 يوانات", []string{"جنيهان إسترلينيان=2 GBP pound", "5 جنيه استرليني=5 GBP pound", "100 ين ياباني=100 JPY yen", "7 يوانات=7 CNY yuan"}},
		{"برشلونة 2 ريال مدريد 3، 5 أوقيات، 5 أوقية موريتانية", []string{"5 أوقية موريتانية=5 MRU ouguiya"}},
		{"10% دولار، الدولار الثاني، دولار، الدولارات، عشرات الآلاف من الدنانير", nil},
		{"1,500.75 دولار كندي", []string{"1,500.75 دولار كندي=1500.75 CAD dollar"}},
		{"2024،2025 دولار", nil},
	} {
		var got []string
		for _, a := range Amounts(c.in) {
			got = append(got, fmt.Sprintf("%s=%s %s %s", c.in[a.Start:a.End], a.Number.Value, a.Currency, a.Unit))
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: %s", c.in, diff)
		}
	}
}

// TestAmountsKnowCLDR holds the codes against Unicode's names of currencies.
func TestAmountsKnowCLDR(t *testing.T) {
	f, err := os.Open(gold.File(t, "terms/cldr/currencies.en-ar.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	n := 0
	for in := bufio.NewScanner(f); in.Scan(); {
		col := strings.Split(in.Text(), "\t")
		unit := unitNames[col[0]]
		if unit == "" || col[0] == "ZAR" || col[0] == "HKD" || col[0] == "KRW" { // the adjective is no single word
			continue
		}
		n++
		text := "5 " + col[2]
		got := Amounts(text)
		want := []Amount{{End: len(text), Number: Number{End: 1, Value: "5", Mantissa: "5"}, Currency: col[0], Unit: unit}}
		if col[0] == "LBP" {
			want[0].Unit = "pound" // جنيه لبناني
		}
		if len(got) == 1 && got[0].End < len(text) {
			want[0].End = got[0].End // شيكل إسرائيلي جديد
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: %s", text, diff)
		}
	}
	if n < 50 {
		t.Errorf("only %d currencies read", n)
	}
}

func BenchmarkAmounts(b *testing.B) {
	text := strings.Repeat("بلغت الكلفة خمسين ألف دينار عراقي، أي 38.5$ أو نصف مليون ليرة لبنانية. ", 100)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Amounts(text)
	}
}

func ExampleAmounts() {
	for _, a := range Amounts("دفع خمسين ألف دينار عراقي و20 دولارا، وديناران") {
		fmt.Printf("%s %q %s\n", a.Number.Value, a.Currency, a.Unit)
	}
	// Output:
	// 50000 "IQD" dinar
	// 20 "USD" dollar
	// 2 "" dinar
}
