# A small lexicon of its own for the tests of the transfer rules, so that the
# shipped one can change.
أعلن | v | impf=يعلن; msd=إعلان; عن= | announce
قال | v | impf=يقول; msd=قول | say
أكد | v | impf=يؤكد; msd=تأكيد; على= | stress
أشار | v | impf=يشير; msd=إشارة; إلى=to | point
كان | v | impf=يكون; intr | be
أصبح | v | impf=يصبح; intr | become
بدأ | v | impf=يبدأ; msd=بدء | begin
عاد | v | impf=يعود; msd=عودة; intr; إلى=to | return
زال | v | impf=يزال; intr | cease
كاد | v | impf=يكاد; intr | be about
كتب | v | impf=يكتب; msd=كتابة | write
قرأ | v | impf=يقرأ; msd=قراءة | read
زار | v | impf=يزور; msd=زيارة | visit
وصل | v | impf=يصل; msd=وصول; intr; إلى=in | arrive
فتح | v | impf=يفتح; msd=فتح | open
غادر | v | impf=يغادر; msd=مغادرة | leave
حمل | v | impf=يحمل; msd=حمل | carry
قتل | v | impf=يقتل; msd=قتل | kill
أغلق | v | impf=يغلق; msd=إغلاق | close
بنى | v | impf=يبني; msd=بناء | build
عاش | v | impf=يعيش; intr | live
أراد | v | impf=يريد; msd=إرادة | want
حارب | v | impf=يحارب; msd=محاربة | fight
نفذ | v | impf=ينفذ; msd=تنفيذ | implement
اشترى | v | impf=يشتري; msd=شراء | buy
انتظر | v | impf=ينتظر; msd=انتظار; obj=for | wait
تم | v | impf=يتم; intr | be completed
جرى | v | impf=يجري; intr | take place
قام ب | v | impf=يقوم ب; light | carry out
وجد | v | impf=يجد | find
أمكن | v | impf=يمكن; intr | be possible
وجب | v | impf=يجب; intr | be necessary
ساعد | v | impf=يساعد; msd=مساعدة; على=to | help
منع | v | impf=يمنع; msd=منع | prevent
حدث | v | impf=يحدث; intr | happen
عرف | v | impf=يعرف; msd=معرفة | know
إعلان | n m vn | pl=+ات | announcement
تنفيذ | n m vn | pl=- | implementation
بناء | n m vn | pl=- | construction {mass}
لجنة | n f | pl=لجان | committee
حكومة | n f | pl=+ات | government
وزير | n m hum title | pl=وزراء; f=+ة | minister
رئيس | n m hum title | pl=رؤساء; f=+ة | president
رجل | n m hum | pl=رجال | man
امرأة | n f hum | pl=نساء | woman
طالب | n m hum | pl=طلاب; f=+ة | student
جندي | n m hum | pl=جنود; f=+ة | soldier
طفل | n m hum | pl=أطفال; f=+ة | child
صديق | n m hum | pl=أصدقاء; f=+ة | friend
أحد | n m | f=إحدى | one
كتاب | n m | pl=كتب | book
رسالة | n f | pl=رسائل | letter
مدينة | n f | pl=مدن | city
قاعدة | n f | pl=قواعد | base
مدرسة | n f | pl=مدارس | school
باب | n m | pl=أبواب | door
بيت | n m | pl=بيوت | house
جسر | n m | pl=جسور | bridge
مشكلة | n f | pl=مشاكل | problem
قرار | n m | pl=+ات | decision
محكمة | n f | pl=محاكم | court
مرض | n m | pl=أمراض | disease
انتشار | n m vn | pl=- | spread
بلد | n m | pl=بلدان | country
دولة | n f | pl=دول | state
قوة | n f | pl=قوات; plgloss=forces {pl} | force
معلومة | n f | pl=+ات; plgloss=information {mass} | piece of information
حق | n m | pl=حقوق | right
مادة | n f | pl=مواد | article
جامعة | n f | pl=+ات | university
فكرة | n f | pl=أفكار | idea
عدد | n m | pl=أعداد | number
شك | n m | pl=شكوك | doubt
عملية | n f | pl=+ات | operation
سلام | n m | pl=- | peace {mass}
دولار | n m unit | pl=+ات | dollar
يوم | n m time | pl=أيام | day
سنة | n f time | pl=سنوات | year
عام | n m time | pl=أعوام | year
شهر | n m time | pl=أشهر | month
أسبوع | n m time | pl=أسابيع | week
ساعة | n f time | pl=+ات | hour
جديد | adj | pl=جدد; el=أجدد | new
كبير | adj | pl=كبار; el=أكبر | big
طويل | adj | pl=طوال; el=أطول | tall
مهم | adj | el=أهم | important
عسكري | adj nisba | pl=+ون | military
سياسي | adj nisba | pl=+ون | political
اقتصادي | adj nisba | pl=+ون | economic
عراقي | adj nisba | pl=+ون | Iraqi
دولي | adj nisba | pl=+ون | international
مباشر | adj | | direct
ماضي | adj | | past
مقبل | adj | | next
أول | adj | f=أولى | first
ثاني | adj | | second
جدا | adv | | very
العراق | pn place m | | Iraq
بغداد | pn place f | | Baghdad
سوريا | pn place f | | Syria
محمد | pn person m | | Mohammed
سامي | pn person m | | Sami
ليلى | pn person f | | Layla
الولايات المتحدة | pn place f | | United States {the}
مذكرة تفاهم | n f | pl=مذكرات تفاهم | memorandum of understanding
مجلس الأمن | pn org m | | Security Council {the}
هدف | v | impf=يهدف; إلى= | aim
حصل | v | impf=يحصل; msd=حصول; على= | obtain {with على}; happen
بحث | v | impf=يبحث; msd=بحث; عن=for | search {with عن}; discuss
عبر | v | impf=يعبر; msd=تعبير; عن= | express
بدا | v | impf=يبدو; intr | seem
سر | v | impf=يسر | please
صدر | v | impf=يصدر; msd=صدور; intr | be issued
طور | v | impf=يطور; msd=تطوير | develop
نشاط | n m | pl=أنشطة | activity
تطوير | n m vn | pl=- | development {mass}
تعبير | n m vn | pl=- | expression {mass}
تعليق | n m | pl=+ات | comment
مسؤول | n m hum | pl=+ون | official
خبز | n m | pl=- | bread {mass}
ماء | n m | pl=مياه | water {mass}
تفاح | n m | pl=- | apples {pl}
ثلث | n m | pl=أثلاث | third
قلم | n m | pl=أقلام | pen
شيء | n m | pl=أشياء | thing
صعب | adj | el=أصعب | hard
نفس | n f | pl=أنفس | self
أعاد | v | impf=يعيد; msd=إعادة; إلى=to | return
إعادة | n f vn | pl=- | return {mass}
سمح | v | impf=يسمح; msd=سماح; ب= | allow
تطور | v | impf=يتطور; msd=تطور; intr | develop
تطور | n m vn | pl=+ات | development
وصف | v | impf=يصف; msd=وصف | describe
عد | v | impf=يعد; msd=عد | consider
زيارة | n f vn | pl=+ات | visit
قراءة | n f vn | pl=- | reading {mass}
مغادرة | n f vn | pl=- | departure
آخر | adj | f=أخرى; pl=آخرون | other
نسبة | n f | pl=نسب | rate
