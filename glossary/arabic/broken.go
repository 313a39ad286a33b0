package arabic

import "strings"

// broken adds the broken plurals that the pattern of a word suggests. The
// patterns are those with a long vowel inside, which hardly ever collide with
// another common word; فُعُل, فِعال and the like are in the table only.
func (f *formList) broken(r []rune) {
	const use = Free | Bound | Definite | Guessed
	feminine := r[len(r)-1] == taMarbuta
	if feminine {
		r = r[:len(r)-1]
	}
	for _, c := range r {
		if c == taMarbuta || c == maqsura || !IsLetter(c) {
			return
		}
	}
	plural := func(use Use, letters ...rune) { f.add(string(letters), use) }
	switch len(r) {
	case 3:
		if feminine {
			return
		}
		a, b, c := r[0], r[1], r[2]
		switch {
		case b == alef: // مال, أموال
			plural(use|NotBelow, alefAbove, a, waw, alef, c)
		case c != alef && a != alefAbove && a != alef: // قسم, أقسام
			plural(use|NotBelow, alefAbove, a, b, alef, c)
		}
	case 4:
		a, b, c, d := r[0], r[1], r[2], r[3]
		switch {
		case b == alef && !weak(c) && !weak(d): // قاعدة, قواعد
			plural(use, a, waw, alef, c, d)
		case feminine && weak(c) && !weak(b) && !weak(d): // وثيقة, وثائق; رسالة, رسائل
			plural(use, a, b, alef, yaHamza, d)
		case c == ya && !weak(b) && !weak(d): // سفير, سفراء
			plural(use, a, b, d, alef, hamza)
		case c == alef && !weak(b) && !weak(d) && a != 'م': // سلاح, أسلحة
			plural(use|NotBelow, alefAbove, a, b, d, taMarbuta)
		case !weak(b) && !weak(c) && !weak(d) && a != alef && a != alefAbove: // مركز, مراكز
			plural(use, a, b, alef, c, d)
		}
	case 5:
		a, b, c, d, e := r[0], r[1], r[2], r[3], r[4]
		switch {
		case feminine || !weak(d) || weak(c) || weak(e) || a == alef || a == alefAbove || a == alefBelow:
		case b == alef: // قانون, قوانين
			plural(use, a, waw, alef, c, ya, e)
		case !weak(b): // مشروع, مشاريع; تقرير, تقارير
			plural(use, a, b, alef, c, ya, e)
		}
	}
}

// irregular gives the common plurals that no pattern above makes, singular and
// plural folded at [Match] level.
var irregular = makeIrregular()

func makeIrregular() map[string][]string {
	m := map[string][]string{}
	for line := range strings.Lines(irregularPlurals) {
		words := strings.Fields(line)
		for _, pair := range words {
			singular, plurals, ok := strings.Cut(pair, ":")
			if !ok {
				continue
			}
			key := FoldString(singular, Match)
			m[key] = append(m[key], strings.Split(plurals, ",")...)
		}
	}
	return m
}

const irregularPlurals = `
دولة:دول مدينة:مدن سفينة:سفن صحيفة:صحف خطة:خطط غرفة:غرف فرصة:فرص جثة:جثث قمة:قمم مهنة:مهن أمة:أمم أزمة:أزمات
كتيبة:كتائب طريق:طرق كتاب:كتب رجل:رجال جبل:جبال جندي:جنود ضابط:ضباط قائد:قادة نائب:نواب طالب:طلاب,طلبة
حارس:حراس حاكم:حكام سائق:سائقون عامل:عمال كاتب:كتّاب تاجر:تجار زائر:زوار ثائر:ثوار ساكن:سكان سائح:سياح
حرب:حروب حد:حدود حق:حقوق خط:خطوط فن:فنون جيش:جيوش بيت:بيوت قلب:قلوب شعب:شعوب علم:علوم أمر:أمور,أوامر
ملك:ملوك بنك:بنوك صف:صفوف قرن:قرون نجم:نجوم سد:سدود وفد:وفود جهد:جهود ظرف:ظروف شرط:شروط فصل:فصول حقل:حقول درس:دروس
بحث:بحوث,أبحاث نص:نصوص رأس:رؤوس وجه:وجوه عين:عيون سيف:سيوف ضيف:ضيوف جسر:جسور صقر:صقور وعد:وعود عرض:عروض
سر:أسرار يوم:أيام شهر:أشهر,شهور سنة:سنوات,سنين عام:أعوام أسبوع:أسابيع شيء:أشياء اسم:أسماء أب:آباء ابن:أبناء أخ:إخوة,إخوان أم:أمهات
بنت:بنات امرأة:نساء شخص:أشخاص فرد:أفراد يد:أيدي,أياد نهر:أنهار أرض:أراضي,أراض ليلة:ليالي,ليال باب:أبواب نار:نيران جار:جيران
وزير:وزراء رئيس:رؤساء مدير:مدراء شهيد:شهداء أسير:أسرى جريح:جرحى قتيل:قتلى مريض:مرضى ضحية:ضحايا قضية:قضايا هدية:هدايا
منطقة:مناطق صديق:أصدقاء طبيب:أطباء عضو:أعضاء نبي:أنبياء غني:أغنياء قريب:أقارب,أقرباء ولي:أولياء عزيز:أعزاء
كبير:كبار صغير:صغار طويل:طوال قديم:قدامى,قدماء جديد:جدد شاب:شباب,شبان لواء:ألوية نائبة:نائبات
برنامج:برامج مؤتمر:مؤتمرات قانون:قوانين تاريخ:تواريخ قناة:قنوات آلة:آلات أداة:أدوات حركة:حركات
هدف:أهداف خطر:أخطار,مخاطر سلاح:أسلحة إمام:أئمة سياسي:ساسة عدو:أعداء قوة:قوات,قوى لغة:لغات رؤية:رؤى مستوى:مستويات
حزب:أحزاب إقليم:أقاليم إصبع:أصابع أستاذ:أساتذة تلميذ:تلاميذ دكتور:دكاترة فلسفة:فلسفات أجنبي:أجانب
قرية:قرى مبنى:مباني,مبان معنى:معاني,معان مرسى:مراسي قاض:قضاة قاضي:قضاة راعي:رعاة محام:محامون,محامين محامي:محامون,محامين
طفل:أطفال لاعب:لاعبون حاج:حجاج عراقي:عراقيون كردي:أكراد,كرد عربي:عرب تركي:أتراك روسي:روس
مدرسة:مدارس مكتبة:مكتبات جامعة:جامعات جامع:جوامع مسجد:مساجد كنيسة:كنائس سبب:أسباب سعر:أسعار أجل:آجال أثر:آثار ألف:آلاف
مليون:ملايين مليار:مليارات دينار:دنانير دولار:دولارات درهم:دراهم طائرة:طائرات طن:أطنان لاجئ:لاجئون
سيد:سادة مال:أموال حال:أحوال دور:أدوار صوت:أصوات طير:طيور حصن:حصون كنز:كنوز ذراع:أذرع روح:أرواح
صاروخ:صواريخ دبابة:دبابات رصاصة:رصاص لغم:ألغام مدفع:مدافع خندق:خنادق ساتر:سواتر فوج:أفواج سرية:سرايا فصيل:فصائل فرقة:فرق فيلق:فيالق
آخر:أخرى,آخرون,آخرين أول:أولى,أوائل أكبر:كبرى أعلى:عليا أصغر:صغرى أوسط:وسطى أعظم:عظمى أسوأ:أسوأ
أحمر:حمراء أسود:سوداء أبيض:بيضاء أخضر:خضراء أزرق:زرقاء أصفر:صفراء
`
