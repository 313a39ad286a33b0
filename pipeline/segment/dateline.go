package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// dateline gives the place in text[start:end], which holds no end of sentence,
// where a report begins after its headline, or -1: at a city before a dash, as in
// "لماذا تسقط الأسوار لندن ــ إن الاقتراح". Running text that lost its line breaks
// has them.
func dateline(text string, start, end int) int {
	for at := start; at < end; {
		i := firstDash(text[at:end])
		if i < 0 {
			return -1
		}
		dash := at + i
		after := dash
		for after < end {
			r, n := utf8.DecodeRuneInString(text[after:end])
			if !strings.ContainsRune("—–-ـ", r) {
				break
			}
			after += n
		}
		at = after
		// A tatweel inside a word is none, nor is a hyphen.
		if after == end || !startsSpace(text[after:]) {
			continue
		}
		if city := cityBefore(text, start, dash); city > start && !aside(text[after:end]) {
			return city
		}
	}
	return -1
}

// firstDash gives the place of the first dash or tatweel, or -1. It is
// strings.IndexAny, which decodes every rune, at a tenth of its time.
func firstDash(s string) int {
	first := -1
	for _, dash := range [...]string{"-", "ـ", "–", "—"} {
		if i := strings.Index(s, dash); i >= 0 {
			first, s = i, s[:i]
		}
	}
	return first
}

// aside reports whether a second dash soon closes what the first one opened.
func aside(rest string) bool {
	rest = rest[:min(len(rest), 160)]
	for _, dash := range []string{" - ", " – ", " — ", " ــ "} {
		if strings.Contains(rest, dash) {
			return true
		}
	}
	return false
}

func startsSpace(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsSpace(r)
}

// cityBefore gives where the dateline that ends at a dash begins, if at least two
// words of headline stand before it, or -1.
func cityBefore(text string, start, dash int) int {
	left := strings.TrimRightFunc(text[start:dash], unicode.IsSpace)
	var starts []int // of the last words, latest first
	for at := len(left); at > 0 && len(starts) < 7; {
		i := strings.LastIndexFunc(left[:at], unicode.IsSpace)
		starts = append(starts, i+1)
		at = len(strings.TrimRightFunc(left[:max(i, 0)], unicode.IsSpace))
		if i < 0 {
			break
		}
	}
	for n := min(4, len(starts)-2); n > 0; n-- {
		place := left[starts[n-1]:]
		if city, region, ok := strings.Cut(place, "،"); ok && len(region) < 40 {
			place = city
		}
		place, _, _ = strings.Cut(place, "/")
		if cities[foldWord(strings.TrimRight(place, " "))] {
			before := strings.Fields(left[:starts[n-1]])
			if governs[foldWord(before[len(before)-1])] {
				return -1
			}
			return start + starts[n-1]
		}
	}
	return -1
}

// governs are words that a city belongs to: no headline ends in them.
var governs = set("من في الى عن على بين حتى نحو عبر قرب قبل بعد دون مع منذ خلال مدينه العاصمه جامعه محافظه مطار شمال جنوب شرق غرب و او")

// cities are those that reports are often sent from, folded, with "_" for the
// space.
var cities = func() map[string]bool {
	m := map[string]bool{}
	for _, c := range strings.Fields(`بغداد البصره الموصل اربيل السليمانيه كركوك النجف كربلاء دمشق حلب بيروت طرابلس عمان القدس
		رام_الله غزه القاهره الاسكندريه الخرطوم طرابلس بنغازي تونس الجزائر الرباط الدار_البيضاء نواكشوط الرياض جده مكه الدوحه
		المنامه الكويت ابوظبي ابو_ظبي دبي الشارقه مسقط صنعاء عدن مقديشو جيبوتي انقره اسطنبول طهران كابول كابل اسلام_اباد اسلام_آباد كراتشي
		لاهور نيودلهي نيو_دلهي دلهي مومباي دكا كولومبو كاتماندو بكين بيكين شنغهاي شنجهاي هونغ_كونغ هونج_كونج تايبيه طوكيو سيول سول
		بيونغ_يانغ بانكوك هانوي مانيلا جاكرتا سنغافوره كوالالمبور سيدني كانبيرا ملبورن ولينغتون لندن باريس برلين ميونيخ فرانكفورت
		هامبورغ بون روما ميلانو مدريد برشلونه لشبونه بروكسل بروكسيل امستردام لاهاي جنيف زيوريخ زيورخ برن فيينا براغ وارسو بودابست بوخارست صوفيا
		اثينا بلغراد زغرب سراييفو كييف موسكو مينسك تبليسي باكو يريفان هلسنكي ستوكهولم اوسلو كوبنهاغن كوبنهاجن دبلن ادنبره اكسفورد
		كمبريدج كامبريدج ريكيافيك واشنطن نيويورك بوسطن شيكاغو لوس_انجلوس لوس_انجليس سان_فرانسيسكو بيركلي بيركلى ستانفورد برينستون
		نيو_هافن فيلادلفيا ميامي اتلانتا هيوستن دالاس دنفر سياتل كليرمونت هونولولو اوتاوا تورنتو مونتريال مكسيكو هافانا بوغوتا كاراكاس ليما
		سانتياغو بوينس_ايرس برازيليا ساو_باولو ريو_دي_جانيرو جوهانسبرغ بريتوريا كيب_تاون نيروبي اديس_ابابا لاغوس ابوجا اكرا داكار
		كينشاسا كمبالا كيغالي دافوس نيقوسيا فاليتا`) {
		m[foldWord(strings.ReplaceAll(c, "_", " "))] = true
	}
	return m
}()
