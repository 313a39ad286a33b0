package arabic

import "strings"

// broken adds the broken plurals that the pattern of a word suggests. The
// patterns are those with letters added, which seldom collide with another common
// word; فُعُل, فِعال and the like are in the table only.
func (f *formList) broken(r []rune) {
	feminine := r[len(r)-1] == taMarbuta
	if feminine {
		r = r[:len(r)-1]
	}
	for _, c := range r {
		if c == taMarbuta || c == maqsura || !IsLetter(c) {
			return
		}
	}
	plural := func(use Use, letters ...rune) { f.plural(string(letters), use|Guessed) }
	switch len(r) {
	case 2:
		a, b := r[0], r[1]
		switch {
		case weak(b) || a == hamza || b == hamza:
		case feminine: // خطة, خطط
			plural(0, a, b, b)
		default: // حد, حدود
			plural(0, a, b, waw, b)
		}
	case 3:
		a, b, c := r[0], r[1], r[2]
		switch {
		case feminine && b == alef && !weak(c): // مادة, مواد
			plural(0, a, waw, alef, c)
		case feminine:
		case b == alef: // مال, أموال
			plural(NotBelow, alefAbove, a, waw, alef, c)
		case c != alef && a != alefAbove && a != alef: // قسم, أقسام
			plural(NotBelow, alefAbove, a, b, alef, c)
		}
		if !feminine && !weak(b) && !weak(c) && b != c && !action[string(r)] { // عقد, عقود
			plural(0, a, b, waw, c)
		}
	case 4:
		a, b, c, d := r[0], r[1], r[2], r[3]
		switch {
		case b == alef && !weak(c) && !weak(d): // قاعدة, قواعد
			plural(0, a, waw, alef, c, d)
		case feminine && weak(c) && !weak(b) && !weak(d): // وثيقة, وثائق; رسالة, رسائل
			plural(0, a, b, alef, yaHamza, d)
		case c == ya && !weak(b) && !weak(d): // سفير, سفراء
			plural(0, a, b, d, alef, hamza)
		case c == alef && !weak(b) && !weak(d): // سلاح, أسلحة
			plural(NotBelow, alefAbove, a, b, d, taMarbuta)
		case (!weak(b) || a == 'م' && b == waw) && !weak(c) && !weak(d) && a != alef && a != alefAbove: // مركز, مراكز
			plural(0, a, b, alef, c, d)
		}
	case 5:
		a, b, c, d, e := r[0], r[1], r[2], r[3], r[4]
		switch {
		case feminine || !weak(d) || weak(c) || weak(e) || a == alef || a == alefAbove || a == alefBelow:
		case b == alef: // قانون, قوانين
			plural(0, a, waw, alef, c, ya, e)
		case !weak(b): // مشروع, مشاريع; تقرير, تقارير
			plural(0, a, b, alef, c, ya, e)
		}
	}
}

// action are nouns whose letters also make a verbal noun فُعول that is another
// word: دخل is income, دخول is entering.
var action = set("دخل شعر ظهر حدث قبل حضر خرج وصل عبر حصل نزل مرر نشأ رجع لجأ هرب جلس")

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
صورة:صور جزيرة:جزر نسبة:نسب تهمة:تهم جملة:جمل فكرة:أفكار دولة:دول مدينة:مدن سفينة:سفن صحيفة:صحف غرفة:غرف فرصة:فرص مهنة:مهن أزمة:أزمات
كتيبة:كتائب طريق:طرق كتاب:كتب رجل:رجال جبل:جبال جندي:جنود ضابط:ضباط قائد:قادة نائب:نواب طالب:طلاب,طلبة
حارس:حراس حاكم:حكام سائق:سائقون عامل:عمال كاتب:كتّاب تاجر:تجار زائر:زوار ثائر:ثوار ساكن:سكان سائح:سياح
حرب:حروب  جيش:جيوش بيت:بيوت قلب:قلوب شعب:شعوب علم:علوم أمر:أمور,أوامر
ملك:ملوك بنك:بنوك صف:صفوف قرن:قرون نجم:نجوم سد:سدود وفد:وفود جهد:جهود ظرف:ظروف شرط:شروط فصل:فصول حقل:حقول درس:دروس
بحث:بحوث,أبحاث نص:نصوص رأس:رؤوس وجه:وجوه عين:عيون سيف:سيوف ضيف:ضيوف جسر:جسور صقر:صقور وعد:وعود عرض:عروض
سر:أسرار يوم:أيام شهر:أشهر,شهور سنة:سنوات,سنين عام:أعوام أسبوع:أسابيع شيء:أشياء اسم:أسماء أب:آباء ابن:أبناء أخ:إخوة,إخوان أم:أمهات
بنت:بنات امرأة:نساء شخص:أشخاص فرد:أفراد يد:أيدي,أياد نهر:أنهار أرض:أراضي,أراض ليلة:ليالي,ليال باب:أبواب نار:نيران جار:جيران
وزير:وزراء رئيس:رؤساء مدير:مدراء شهيد:شهداء أسير:أسرى جريح:جرحى قتيل:قتلى مريض:مرضى ضحية:ضحايا قضية:قضايا هدية:هدايا
منطقة:مناطق صديق:أصدقاء طبيب:أطباء عضو:أعضاء نبي:أنبياء غني:أغنياء قريب:أقارب,أقرباء ولي:أولياء عزيز:أعزاء
كبير:كبار صغير:صغار طويل:طوال قديم:قدامى,قدماء جديد:جدد شاب:شباب,شبان لواء:ألوية نائبة:نائبات
برنامج:برامج مؤتمر:مؤتمرات تاريخ:تواريخ آلة:آلات أداة:أدوات حركة:حركات
هدف:أهداف خطر:أخطار,مخاطر سلاح:أسلحة إمام:أئمة سياسي:ساسة عدو:أعداء قوة:قوات,قوى لغة:لغات رؤية:رؤى
حزب:أحزاب إقليم:أقاليم إصبع:أصابع أستاذ:أساتذة تلميذ:تلاميذ دكتور:دكاترة فلسفة:فلسفات أجنبي:أجانب
قرية:قرى مبنى:مباني,مبان معنى:معاني,معان مرسى:مراسي قاض:قضاة قاضي:قضاة راعي:رعاة محام:محامون,محامين محامي:محامون,محامين
طفل:أطفال لاعب:لاعبون حاج:حجاج عراقي:عراقيون كردي:أكراد,كرد عربي:عرب تركي:أتراك روسي:روس
مدرسة:مدارس مكتبة:مكتبات جامعة:جامعات جامع:جوامع مسجد:مساجد كنيسة:كنائس سبب:أسباب سعر:أسعار أجل:آجال أثر:آثار ألف:آلاف
مليون:ملايين مليار:مليارات دينار:دنانير دولار:دولارات درهم:دراهم طائرة:طائرات طن:أطنان لاجئ:لاجئون
سيد:سادة مال:أموال حال:أحوال دور:أدوار صوت:أصوات طير:طيور حصن:حصون كنز:كنوز ذراع:أذرع روح:أرواح
صاروخ:صواريخ دبابة:دبابات رصاصة:رصاص لغم:ألغام مدفع:مدافع خندق:خنادق ساتر:سواتر فوج:أفواج سرية:سرايا فصيل:فصائل فرقة:فرق فيلق:فيالق
آخر:أخرى,آخرون,آخرين أول:أولى,أوائل أكبر:كبرى أعلى:عليا أصغر:صغرى أوسط:وسطى أعظم:عظمى أسوأ:أسوأ
خاص:خاصة عام:عامة هام:هامة حار:حارة جاد:جادة ضار:ضارة شاب:شابة مهم:مهمة,مهمون حر:حرة,أحرار حاد:حادة
ماء:مياه بلد:بلاد,بلدان ريح:رياح شأن:شؤون إنسان:ناس,أناس امرأة:مرأة مكان:أماكن,أمكنة فيلم:أفلام سبيل:سبل جدول:جداول عالم:علماء شاعر:شعراء
نظام:نظم ميدان:ميادين عمود:أعمدة رسول:رسل ميناء:موانئ وادي:وديان واد:وديان بحر:بحار ثقل:أثقال سفارة:سفارات مقال:مقالات موعد:مواعيد
أحمر:حمراء أسود:سوداء أبيض:بيضاء أخضر:خضراء أزرق:زرقاء أصفر:صفراء
`
