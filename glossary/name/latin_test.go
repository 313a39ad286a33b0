package name

import "testing"

func TestTransliterate(t *testing.T) {
	for in, want := range map[string]string{
		"السوداني": "al-Sudani", "خالد": "Khalid", "كاظم": "Kadhim", "حسن": "Hasan", "أوباما": "Obama", "محمود": "Mahmud",
		"جعفر": "Jafar", "عبدالله": "Abdullah", "صالح": "Salih", "بايدن": "Baydin", "زيلينسكي": "Zilinski", "الكاظمي": "al-Kadhimi",
	} {
		if got := Transliterate(in, false); got != want {
			t.Errorf("%s: %s, want %s", in, got, want)
		}
	}
}
