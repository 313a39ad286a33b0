كبير | adj | pl=كبار; el=أكبر | large; big; great; senior
صغير | adj | pl=صغار; el=أصغر | small; young
جديد | adj | pl=جدد | new
قديم | adj | pl=قدماء; el=أقدم | old; ancient
كثير | adj | pl=+ون; el=أكثر | many; much
قليل | adj | pl=+ون; el=أقل | few; little
طويل | adj | pl=طوال; el=أطول | long; tall
قصير | adj | pl=قصار; el=أقصر | short
عال | adj | f=عالية; el=أعلى | high
أعلى | adj el | f=عليا | highest; supreme
عال جدا | adj | | very high
منخفض | adj | | low
قوي | adj | pl=أقوياء; el=أقوى | strong
ضعيف | adj | pl=ضعفاء; el=أضعف | weak
سريع | adj | el=أسرع | fast; rapid
بطيء | adj | | slow
مهم | adj | el=أهم | important
هام | adj | | important
رئيسي | adj nisba | | main; major
رئيس | adj | | main
أساسي | adj nisba | | basic; fundamental; essential
عام | adj | | general; public
خاص | adj | | special; private
دولي | adj nisba | pl=+ون | international
عالمي | adj nisba | | global; world
محلي | adj nisba | | local
وطني | adj nisba | | national
قومي | adj nisba | | national
إقليمي | adj nisba | | regional
حكومي | adj nisba | | government; governmental
رسمي | adj nisba | | official
سياسي | adj nisba | pl=+ون | political
اقتصادي | adj nisba | | economic
اجتماعي | adj nisba | | social
ثقافي | adj nisba | | cultural
عسكري | adj nisba | pl=+ون | military
أمني | adj nisba | | security
مدني | adj nisba | pl=+ون | civil; civilian
قانوني | adj nisba | | legal
قضائي | adj nisba | | judicial
مالي | adj nisba | | financial
تجاري | adj nisba | | commercial; trade
صناعي | adj nisba | | industrial
زراعي | adj nisba | | agricultural
صحي | adj nisba | | health; healthy
طبي | adj nisba | | medical
علمي | adj nisba | | scientific
تعليمي | adj nisba | | educational
تقني | adj nisba | | technical
تكنولوجي | adj nisba | | technological
رقمي | adj nisba | | digital
إعلامي | adj nisba | | media
ديني | adj nisba | | religious
تاريخي | adj nisba | | historic; historical
جغرافي | adj nisba | | geographic
بيئي | adj nisba | | environmental
طبيعي | adj nisba | | natural; normal
بشري | adj nisba | | human
إنساني | adj nisba | | humanitarian; human
شخصي | adj nisba | | personal
فردي | adj nisba | | individual
جماعي | adj nisba | | collective; mass
شعبي | adj nisba | | popular
ديمقراطي | adj nisba | | democratic
استراتيجي | adj nisba | | strategic
دبلوماسي | adj nisba | | diplomatic
ثنائي | adj nisba | | bilateral
مشترك | adj | | joint; common; shared
متحد | adj | | united
اتحادي | adj nisba | | federal
مركزي | adj nisba | | central
جنوبي | adj nisba | | southern; south
شمالي | adj nisba | | northern; north
شرقي | adj nisba | | eastern; east
غربي | adj nisba | | western; west
جوي | adj nisba | | air; aerial
بري | adj nisba | | land; wild
بحري | adj nisba | | naval; marine
قيادي | adj nisba | | leadership; command
ميداني | adj nisba | | field
عملي | adj nisba | | practical
مهني | adj nisba | | professional
نهائي | adj nisba | | final
أولي | adj nisba | | initial; primary
ابتدائي | adj nisba | | primary
ثانوي | adj nisba | | secondary
حالي | adj nisba | | current
سابق | adj ap | pl=+ون | former; previous
ماض | adj ap | f=ماضية | past; last
مقبل | adj ap | | next; upcoming
قادم | adj ap | | next; coming
لاحق | adj ap | | subsequent; later
أخير | adj | | last; recent; final
دائم | adj ap | | permanent; lasting
مؤقت | adj pp | | temporary
مستمر | adj ap | | continuous; ongoing
مختلف | adj ap | | different; various
متعدد | adj ap | | multiple
متنوع | adj ap | | diverse
واضح | adj ap | el=أوضح | clear
كامل | adj | | full; complete; whole
شامل | adj ap | | comprehensive
واسع | adj ap | el=أوسع | wide; broad; extensive
ضيق | adj | | narrow
مفتوح | adj pp | | open
مغلق | adj pp | | closed
ممكن | adj ap | | possible
مستحيل | adj | | impossible
ضروري | adj nisba | | necessary
لازم | adj ap | | necessary
مطلوب | adj pp | | required; wanted
مناسب | adj ap | el=أنسب | appropriate; suitable
صحيح | adj | el=أصح | correct; true
خاطئ | adj ap | | wrong; incorrect
جيد | adj | pl=+ون; el=أفضل | good
سيئ | adj | el=أسوأ | bad
أفضل | adj el | | better; best
جميل | adj | el=أجمل | beautiful
صعب | adj | el=أصعب | difficult
سهل | adj | el=أسهل | easy
خطير | adj | el=أخطر | dangerous; serious
آمن | adj ap | | safe
حر | adj | pl=أحرار | free
مستقل | adj ap | pl=+ون | independent
سيادي | adj nisba | | sovereign
جاهز | adj ap | pl=+ون | ready
قادر | adj ap | pl=+ون | able; capable
ملتزم | adj ap | pl=+ون | committed
مسلح | adj pp | pl=+ون | armed
مرابط | adj ap | pl=+ون | stationed
متبق | adj ap | f=متبقية | remaining
موجود | adj pp | pl=+ون | present
متكافئ | adj ap | | equal; balanced
حازم | adj ap | pl=+ون | firm; resolute
دقيق | adj | el=أدق | precise; accurate
عابر | adj ap | | passing; transit
لوجستي | adj nisba | | logistical
زمني | adj nisba | | time; temporal
حديث | adj | el=أحدث | modern; recent
متقدم | adj ap | pl=+ون | advanced
متطور | adj ap | | advanced; developed
نام | adj ap | f=نامية | developing
غني | adj | pl=أغنياء; el=أغنى | rich
فقير | adj | pl=فقراء; el=أفقر | poor
بارد | adj ap | | cold
حار | adj ap | | hot
عديد | adj | | numerous; many
معين | adj pp | | certain; specific
محدد | adj pp | | specific
محدود | adj pp | | limited
إضافي | adj nisba | | additional
بسيط | adj | pl=بسطاء; el=أبسط | simple
معقد | adj pp | | complex
حقيقي | adj nisba | | real; true
إيجابي | adj nisba | | positive
سلبي | adj nisba | | negative
فعلي | adj nisba | | actual
فعال | adj | | effective
مباشر | adj ap | | direct
متزايد | adj ap | | increasing
هائل | adj ap | | huge; enormous
ضخم | adj | el=أضخم | huge; massive
حاد | adj ap | | sharp; acute
شديد | adj | pl=أشداء; el=أشد | severe; intense
كاف | adj ap | f=كافية | sufficient; enough
معروف | adj pp | | known; well-known
مشهور | adj pp | | famous
شهير | adj | | famous
مسؤول | adj pp | pl=+ون | responsible
أجنبي | adj nisba | pl=أجانب | foreign
داخلي | adj nisba | | internal; domestic
خارجي | adj nisba | | foreign; external
يومي | adj nisba | | daily
أسبوعي | adj nisba | | weekly
شهري | adj nisba | | monthly
سنوي | adj nisba | | annual
نووي | adj nisba | | nuclear
كهربائي | adj nisba | | electric; electrical
إلكتروني | adj nisba | | electronic
صحفي | adj nisba | | press
رياضي | adj nisba | | sports
فني | adj nisba | | technical; artistic
أدبي | adj nisba | | literary
أبيض | adj | f=بيضاء; pl=بيض | white
أسود | adj | f=سوداء; pl=سود | black
أحمر | adj | f=حمراء; pl=حمر | red
أخضر | adj | f=خضراء; pl=خضر | green
أزرق | adj | f=زرقاء; pl=زرق | blue
أصفر | adj | f=صفراء; pl=صفر | yellow
آخر | adj | f=أخرى; pl=آخرون | other; another
أخرى | adj | | other
وحيد | adj | | only; lonely
واحد | adj | | one; single
ذاتي | adj nisba | | self-
سعيد | adj | pl=سعداء; el=أسعد | happy
حزين | adj | pl=حزناء | sad
مريض | adj | pl=مرضى | sick; ill
ميت | adj | pl=أموات | dead
حي | adj | pl=أحياء | alive; living
أب | n m hum | pl=آباء | father
ابن | n m hum | pl=أبناء | son
ابنة | n f hum | pl=بنات | daughter
أثر | n m | pl=آثار | effect; impact; trace
اتفاق | n m | pl=+ات | agreement
اتفاقية | n f | pl=+ات | agreement; convention
اتحاد | n m | pl=+ات | union; federation
اتصال | n m vn | pl=+ات | contact; communication
اتجاه | n m | pl=+ات | direction; trend
إجراء | n m vn | pl=+ات | measure; procedure
اجتماع | n m vn | pl=+ات | meeting
احترام | n m vn | pl=- | respect {mass}
احتلال | n m vn | pl=- | occupation {mass}
احتمال | n m | pl=+ات | possibility; probability
أخ | n m hum | pl=إخوة,إخوان | brother
أخت | n f hum | pl=أخوات | sister
إدارة | n f vn | pl=+ات | administration; management
إرادة | n f vn | pl=- | will
إرهاب | n m | pl=- | terrorism {mass}
أزمة | n f | pl=أزمات | crisis
أساس | n m | pl=أسس | basis; foundation
أسبوع | n m time | pl=أسابيع | week
استخدام | n m vn | pl=+ات | use
استقرار | n m vn | pl=- | stability {mass}
استقلال | n m vn | pl=- | independence {mass}
إسلام | n m | pl=- | Islam
اسم | n m | pl=أسماء | name
أسرة | n f | pl=أسر | family
إصابة | n f vn | pl=+ات | injury; infection
إصلاح | n m vn | pl=+ات | reform; repair
أصل | n m | pl=أصول; plgloss=assets {pl} | origin
إطار | n m | pl=أطر | framework
إعداد | n m vn | pl=- | preparation
إعلام | n m | pl=- | media {mass}
إعلان | n m vn | pl=+ات | announcement; declaration
اعتزاز | n m vn | pl=- | pride {mass}
إقليم | n m | pl=أقاليم | region; territory
اقتصاد | n m | pl=+ات | economy
ألم | n m | pl=آلام | pain
أم | n f hum | pl=أمهات | mother
إمكان | n m | pl=+ات | possibility
إمكانية | n f | pl=+ات | possibility
أمر | n m | pl=أمور,أوامر | matter; order
أمن | n m | pl=- | security {mass}
أمة | n f | pl=أمم | nation
أمل | n m | pl=آمال | hope
إنتاج | n m vn | pl=- | production {mass}
انتخاب | n m vn | pl=+ات | election
انتقال | n m vn | pl=- | transition; transfer
انتهاء | n m vn | pl=- | end; completion
إنجاز | n m vn | pl=+ات | achievement
انسحاب | n m vn | pl=+ات | withdrawal
إنسان | n m hum | pl=- | human; man
أهل | n m hum | pl=أهالي | people; family
أهمية | n f | pl=- | importance {mass}
آلة | n f | pl=+ات | machine
آلية | n f | pl=+ات | mechanism
آن | n m | pl=- | time
باب | n m | pl=أبواب | door
بؤرة | n f | pl=بؤر | hotspot; focus
باحث | n m hum | pl=+ون; f=+ة | researcher
بحث | n m | pl=بحوث,أبحاث | research {mass}
بحر | n m | pl=بحار | sea
بداية | n f | pl=+ات | beginning; start
بدء | n m vn | pl=- | start
برنامج | n m | pl=برامج | program
برلمان | n m | pl=+ات | parliament
بطولة | n f | pl=+ات | championship
بلد | n m | pl=بلدان,بلاد | country
بلدة | n f | pl=+ات | town
بناء | n m vn | pl=- | building; construction {mass}
بنك | n m | pl=بنوك | bank
بيان | n m | pl=+ات | statement
بيئة | n f | pl=+ات | environment
بيت | n m | pl=بيوت | house
تأثير | n m vn | pl=+ات | effect; impact; influence
تأكيد | n m vn | pl=- | emphasis
تاريخ | n m | pl=تواريخ | history; date
تجارة | n f | pl=- | trade {mass}
تجربة | n f | pl=تجارب | experience; experiment
تجهيز | n m vn | pl=+ات | equipping {mass}
تحالف | n m | pl=+ات | coalition; alliance
تحد | n m | pl=تحديات | challenge
تحقيق | n m vn | pl=+ات | investigation; achievement
تحية | n f | pl=+ات | salute; greeting
تخطيط | n m vn | pl=- | planning {mass}
تدريب | n m vn | pl=+ات | training {mass}
تراث | n m | pl=- | heritage {mass}
تسليح | n m vn | pl=- | armament {mass}
تشكيل | n m vn | pl=+ات | formation
تصريح | n m vn | pl=+ات | statement; permit
تطبيق | n m vn | pl=+ات | application
تطور | n m | pl=+ات | development
تطوير | n m vn | pl=- | development {mass}
تعاون | n m vn | pl=- | cooperation {mass}
تعليم | n m vn | pl=- | education {mass}
تغيير | n m vn | pl=+ات | change
تفاهم | n m vn | pl=+ات | understanding
تفعيل | n m vn | pl=- | activation {mass}
تقدم | n m vn | pl=- | progress {mass}
تقرير | n m | pl=تقارير | report
تقييم | n m vn | pl=+ات | assessment
تمرين | n m | pl=تمارين | exercise
تنسيق | n m vn | pl=- | coordination {mass}
تنفيذ | n m vn | pl=- | implementation {mass}
تنظيم | n m vn | pl=+ات | organization
تهديد | n m vn | pl=+ات | threat
تواجد | n m vn | pl=- | presence {mass}
توتر | n m | pl=+ات | tension
توقيع | n m vn | pl=- | signing {mass}
ثقافة | n f | pl=+ات | culture
ثقة | n f | pl=- | confidence {mass}; trust {mass}
ثمن | n m | pl=أثمان | price
ثورة | n f | pl=+ات | revolution
جانب | n m | pl=جوانب | side; aspect
جائزة | n f | pl=جوائز | prize
جامعة | n f | pl=+ات | university
جاهزية | n f | pl=- | readiness {mass}
جبل | n m | pl=جبال | mountain
جدول | n m | pl=جداول | schedule; table
جزء | n m | pl=أجزاء | part
جزيرة | n f | pl=جزر | island
جسم | n m | pl=أجسام | body
جلسة | n f | pl=+ات | session
جماعة | n f | pl=+ات | group
جمهور | n m | pl=جماهير | audience; public
جمهورية | n f | pl=+ات | republic
جندي | n m hum | pl=جنود | soldier
جهاز | n m | pl=أجهزة | device; apparatus
جهد | n m | pl=جهود | effort
جهة | n f | pl=+ات | side; party; authority
جولة | n f | pl=+ات | tour; round
جيش | n m | pl=جيوش | army
جيل | n m | pl=أجيال | generation
حاجة | n f | pl=+ات | need
حادث | n m | pl=حوادث | accident; incident
حال | n m | pl=أحوال | state; condition
حالة | n f | pl=+ات | case; state; condition
حجم | n m | pl=أحجام | size; volume
حد | n m | pl=حدود; plgloss=borders {pl},limits {pl} | limit; extent
حدث | n m | pl=أحداث | event
حديث | n m | pl=أحاديث | talk; conversation
حرب | n f | pl=حروب | war
حركة | n f | pl=+ات | movement
حرية | n f | pl=+ات | freedom
حزب | n m | pl=أحزاب | party
حساب | n m | pl=+ات | account; calculation
حصة | n f | pl=حصص | share; quota
حفظ | n m vn | pl=- | preservation {mass}
حق | n m | pl=حقوق | right
حقل | n m | pl=حقول | field
حقيقة | n f | pl=حقائق | fact; truth
حكم | n m | pl=أحكام | rule; ruling
حكومة | n f | pl=+ات | government
حل | n m | pl=حلول | solution
حماية | n f vn | pl=- | protection {mass}
حملة | n f | pl=+ات | campaign
حوار | n m | pl=+ات | dialogue
حياة | n f | pl=- | life
حيوان | n m | pl=+ات | animal
خبر | n m | pl=أخبار; plgloss=news {mass} | news {mass}
خبير | n m hum | pl=خبراء; f=+ة | expert
خدمة | n f | pl=خدمات | service
خسارة | n f | pl=خسائر; plgloss=losses {pl} | loss
خط | n m | pl=خطوط | line
خطأ | n m | pl=أخطاء | error; mistake
خطاب | n m | pl=+ات | speech
خطة | n f | pl=خطط | plan
خطر | n m | pl=أخطار,مخاطر | danger; risk
خطوة | n f | pl=+ات | step
خلاف | n m | pl=+ات | dispute
دائرة | n f | pl=دوائر | department; circle
دخل | n m | pl=- | income
دراسة | n f | pl=+ات | study
درجة | n f | pl=+ات | degree
دعم | n m vn | pl=- | support {mass}
دعوة | n f vn | pl=+ات | call; invitation
دفاع | n m vn | pl=+ات | defense {mass}
دليل | n m | pl=أدلة | evidence {mass}; guide
دم | n m | pl=دماء; plgloss=blood {mass} | blood {mass}
دور | n m | pl=أدوار | role
دورة | n f | pl=+ات | course; session; cycle
دولار | n m unit | pl=+ات | dollar
دولة | n f | pl=دول | state; country
ديمومة | n f | pl=- | continuity {mass}
دين | n m | pl=أديان,ديون | religion; debt
ذكرى | n f | pl=ذكريات | anniversary; memory
رأس | n m | pl=رؤوس | head
رأي | n m | pl=آراء | opinion
رئاسة | n f | pl=+ات | presidency
رئيس | n m hum title | pl=رؤساء; f=+ة | president; head; chief
ربع | n m | pl=أرباع,ربوع | quarter
رجل | n m hum | pl=رجال | man
رسالة | n f | pl=رسائل | message; letter
رغبة | n f | pl=+ات | desire; wish
رقم | n m | pl=أرقام | number; figure
روح | n f | pl=أرواح | spirit; soul; life
رئيس الوزراء | n m hum title | | prime minister
زعيم | n m hum title | pl=زعماء; f=+ة | leader
زمن | n m time | pl=أزمنة | time
زمان | n m time | pl=- | time
زوج | n m hum | pl=أزواج; f=+ة | husband; pair
زيارة | n f vn | pl=+ات | visit
زيادة | n f vn | pl=+ات | increase
زيت | n m | pl=زيوت | oil
