package revisiontest

import (
	"math/rand/v2"
	"strconv"
	"strings"

	"golang.org/x/text/language"

	"bayan/pipeline"
)

// Text makes a document of so many sentences by the seed: news in Arabic, made
// of a small stock of phrases, so that many sentences are alike and some recur.
func Text(sentences int, seed uint64) *pipeline.Document {
	r := rand.New(rand.NewPCG(seed, 1))
	d := &pipeline.Document{ID: "news.txt", Format: "text", Source: language.Arabic, Target: language.English}
	for n := 0; n < sentences; {
		u := &pipeline.Unit{Kind: pipeline.Paragraph, Prefix: "\n\n"}
		for range min(1+r.IntN(6), sentences-n) {
			u.Segments = append(u.Segments, &pipeline.Segment{Source: pipeline.Text{Plain: Sentence(r)}, After: " "})
			n++
		}
		u.Segments[len(u.Segments)-1].After = ""
		d.Units = append(d.Units, u)
	}
	return d
}

// Pool makes n different sentences by the seed that are none of a [Text]'s and
// have few of its phrases, for [Plant] to insert.
func Pool(n int, seed uint64) []string {
	r := rand.New(rand.NewPCG(seed, 3))
	seen := map[string]bool{}
	var out []string
	for len(out) < n {
		parts := []string{pick(r, openings), pick(r, creatures), pick(r, deeds), pick(r, scenes)}
		for range r.IntN(3) {
			parts = append(parts, pick(r, manners))
		}
		s := strings.Join(parts, " ") + " رقم " + strconv.Itoa(r.IntN(100_000)) + "."
		if !seen[s] {
			seen[s] = true
			out = append(out, s)
		}
	}
	return out
}

// Sentence makes a sentence of [Text].
func Sentence(r *rand.Rand) string {
	if r.IntN(25) == 0 {
		return pick(r, short)
	}
	parts := []string{pick(r, verbs), pick(r, subjects), pick(r, objects)}
	for range 1 + r.IntN(3) {
		parts = append(parts, pick(r, places))
	}
	if r.IntN(2) == 0 {
		parts = append(parts, pick(r, times))
	}
	if r.IntN(3) == 0 {
		parts = append(parts, "بعد", pick(r, subjects), "بنحو", strconv.Itoa(2+r.IntN(900)), pick(r, counted))
	}
	if r.IntN(3) == 0 {
		parts = append(parts, pick(r, clauses))
	}
	return strings.Join(parts, " ") + "."
}

func pick(r *rand.Rand, stock []string) string { return stock[r.IntN(len(stock))] }

func stock(s string) []string { return strings.Split(s, "/") }

var (
	short    = stock("وهذا كل شيء./لم يعلق أحد على ذلك./التفاصيل لاحقا./خبر عاجل")
	verbs    = stock("أعلن/أكد/ناقش/افتتح/رفض/أجّل/استقبل/زار/انتقد/قدّم/راجع/اعتمد/وصف/شرح/طلب/نشر/حضر/أدار/تابع/أوقف")
	subjects = stock("وزير المالية/رئيس البلدية/مدير المستشفى/المتحدث باسم الشركة/فريق الباحثين/مجلس الجامعة/نقيب المعلمين/قائد الشرطة/أمين المكتبة/وفد المزارعين/اتحاد الكتّاب/مهندس المشروع/سفير البلاد/مدرب المنتخب/لجنة الانتخابات")
	objects  = stock("خطة توسيع الميناء/نتائج الدراسة الأخيرة/مشروع قانون الإيجار/معرض الكتاب السنوي/برنامج تدريب الشباب/تقرير جودة المياه/عرض شراء المصنع/جدول مباريات الموسم/اتفاق التعاون العلمي/أسعار القمح والشعير/طلبات اللاجئين الجدد/خريطة الطرق السريعة/ميزانية المدارس الريفية/حملة التطعيم الوطنية/شكاوى سكان الحي القديم")
	places   = stock("في قاعة الاجتماعات الكبرى/أمام عشرات الصحفيين/خلال جلسة مغلقة/على هامش المؤتمر/عبر اتصال مرئي/في مقر الوزارة/بحضور ممثلي القطاع الخاص/داخل مبنى البرلمان/قرب الحدود الشمالية/في ضاحية من ضواحي العاصمة/وسط إجراءات مشددة/بالتعاون مع منظمات دولية")
	times    = stock("صباح أمس/مساء الأحد الماضي/قبل شهرين/مطلع الأسبوع المقبل/في ختام العام/منذ بداية الصيف/بعد عطلة العيد/ليلة الخميس/خلال الساعات الأخيرة")
	counted  = stock("يوما/ساعة/كيلومترا/دينارا/مشاركا")
	clauses  = stock("وأضاف أن العمل سيستمر حتى نهاية السنة/بينما التزمت المعارضة الصمت/رغم تحذيرات الخبراء من ارتفاع الكلفة/وهو ما رحبت به جمعيات المستهلكين/على أن تبدأ المرحلة الثانية في الربيع/لكن الموعد النهائي لم يحدد بعد/مما أثار جدلا واسعا في وسائل الإعلام")

	openings  = stock("يحكى أن/تقول الحكاية إن/في الغابة البعيدة كان/ذات ليلة رأى الصياد أن/حين هبّت العاصفة كان/تذكر الجدة أن/على ضفة النهر جلس/لا يعرف أحد لماذا")
	creatures = stock("ثعلبا ماكرا/سلحفاة عجوزا/حصانا أبيض/طائرا أزرق/قطة سوداء/نملة صغيرة/فيلا حزينا/ذئبا جائعا/غرابا ذكيا/سمكة ذهبية")
	deeds     = stock("يعدّ النجوم كل مساء/أضاع مفتاح بيته/يحلم بجزيرة من السكّر/يتعلم العزف على الناي/يخبئ الجوز تحت الثلج/يرسم وجوه العابرين/بنى جسرا من القصب/يطارد ظله بين الأشجار/نسي اسمه القديم")
	scenes    = stock("تحت شجرة التوت/عند البئر المهجورة/فوق سطح القمر/بين حقول الخزامى/في كهف من البلور/وراء التلال الوردية/داخل ساعة مكسورة/على ظهر حوت نائم")
	manners   = stock("بصبر لا ينفد/وهو يضحك/دون أن يلتفت/كأنه ملك متوّج/حتى طلع الفجر/برفقة سبعة أقزام/خوفا من المطر")
)
