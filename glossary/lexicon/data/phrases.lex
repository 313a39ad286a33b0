# Expressions of several words, of any part of speech but names.
آثار جانبية | n f | pl=- | side effects {pl}
آلة حاسبة | n f | pl=آلات حاسبة | calculator
آلة موسيقية | n f | pl=آلات موسيقية | musical instrument
آلية عسكرية | n f | pl=آليات عسكرية | military vehicle
آلية مدرعة | n f | pl=آليات مدرعة | armored vehicle
آنف الذكر | adj | | aforementioned
آية الله | n m hum title | pl=- | Ayatollah
آيل للسقوط | adj | | dilapidated; on the verge of collapse
أبد الدهر | adv | | forever
أثناء ذلك | adv | | meanwhile
أجهزة أمنية | n f | pl=- | security services {pl}; security agencies {pl}
أجهزة الأمن | n f | pl=- | security services {pl}
أجهزة الاستخبارات | n f | pl=- | intelligence services {pl}
أحوال جوية | n f | pl=- | weather conditions {pl}
أحوال شخصية | n f | pl=- | personal status {mass}
أراض زراعية | n f | pl=- | agricultural land {mass}
أراضي زراعية | n f | pl=- | agricultural land {mass}
أرصاد جوية | n f | pl=- | meteorology {mass}
أرضي جوي | adj nisba | | surface-to-air
أزمة إنسانية | n f | pl=أزمات إنسانية | humanitarian crisis {plural: humanitarian crises}
أزمة اقتصادية | n f | pl=أزمات اقتصادية | economic crisis {plural: economic crises}
أزمة ديون | n f | pl=- | debt crisis {plural: debt crises}
أزمة سياسية | n f | pl=أزمات سياسية | political crisis {plural: political crises}
أزمة قلبية | n f | pl=أزمات قلبية | heart attack
أزمة لاجئين | n f | pl=- | refugee crisis {plural: refugee crises}
أزمة مالية | n f | pl=أزمات مالية | financial crisis {plural: financial crises}
أستاذ جامعي | n m hum | pl=أساتذة جامعيون,أساتذة جامعيين | university professor
أستاذ مساعد | n m hum | pl=- | assistant professor
أستاذ مشارك | n m hum | pl=- | associate professor
أسعار الأسهم | n f | pl=- | stock prices {pl}
أسعار الصرف | n f | pl=- | exchange rates {pl}
أسعار الطاقة | n f | pl=- | energy prices {pl}
أسعار العقارات | n f | pl=- | property prices {pl}
أسعار الفائدة | n f | pl=- | interest rates {pl}
أسعار المستهلك | n f | pl=- | consumer prices {pl}
أسعار النفط | n f | pl=- | oil prices {pl}
أسعار فائدة | n f | pl=- | interest rates {pl}
أسلحة الدمار الشامل | n f | pl=- | weapons of mass destruction {pl}
أسلحة ثقيلة | n f | pl=- | heavy weapons {pl}
أسلحة خفيفة | n f | pl=- | light weapons {pl}
أسلحة دمار شامل | n f | pl=- | weapons of mass destruction {pl}
أسلحة نارية | n f | pl=- | firearms {pl}
أسلوب حياة | n m | pl=أساليب | lifestyle
أسهم وسندات | n f | pl=- | stocks and bonds {pl}
أسواق عالمية | n f | pl=- | global markets {pl}
أسواق مالية | n f | pl=- | financial markets {pl}
أسواق ناشئة | n f | pl=- | emerging markets {pl}
أسير حرب | n m hum | pl=أسرى | prisoner of war {plural: prisoners of war}
أشعة الشمس | n f | pl=- | sunlight {mass}; sun's rays {pl}
أشعة تحت حمراء | n f | pl=- | infrared rays {pl}
أشعة سينية | n f | pl=- | X-rays {pl}
أشعة فوق بنفسجية | n f | pl=- | ultraviolet rays {pl}
أعراض جانبية | n f | pl=- | side effects {pl}
أعمال إرهابية | n f | pl=- | terrorist acts {pl}; acts of terrorism {pl}
أعمال البناء | n f | pl=- | construction work {mass}
أعمال العنف | n f | pl=- | violence {mass}; acts of violence {pl}
أعمال تجارية | n f | pl=- | business {mass}
أعمال خيرية | n f | pl=- | charity work {mass}
أعمال شغب | n f | pl=- | riots {pl}
أعمال عدائية | n f | pl=- | hostilities {pl}
أعمال عنف | n f | pl=- | violence {mass}; acts of violence {pl}
أعمال فنية | n f | pl=- | works of art {pl}
أعمال منزلية | n f | pl=- | housework {mass}
أعمال يدوية | n f | pl=- | handicrafts {pl}
أغلبية برلمانية | n f | pl=- | parliamentary majority
أغلبية بسيطة | n f | pl=- | simple majority
أغلبية ساحقة | n f | pl=- | overwhelming majority
أغلبية مطلقة | n f | pl=- | absolute majority
أفرو أمريكي | adj nisba | | African American
أقليات دينية | n f | pl=- | religious minorities {pl}
أقلية دينية | n f | pl=أقليات دينية | religious minority
أقلية عرقية | n f | pl=أقليات عرقية | ethnic minority
أكاديمية عسكرية | n f | pl=- | military academy
أكثر فأكثر | adv | | more and more
أكثر من أي وقت مضى | adv | | more than ever
أكثر من اللازم | adv | | too much
أكثر من ذلك | adv | | more than that
أكثر من مرة | adv | | more than once
ألعاب الفيديو | n f | pl=- | video games {pl}
ألعاب القوى | n f | pl=- | athletics {mass}
ألعاب رياضية | n f | pl=- | sports {pl}
ألعاب نارية | n f | pl=- | fireworks {pl}
ألم في الصدر | n m | pl=- | chest pain {mass}
أم عزباء | n f hum | pl=- | single mother
أمانة بغداد | n f | pl=- | Baghdad Municipality
أمانة عامة | n f | pl=أمانات عامة | general secretariat
أمانة مجلس الوزراء | n f | pl=- | Council of Ministers secretariat
أمر تنفيذي | n m | pl=أوامر تنفيذية | executive order
أمر ديواني | n m | pl=- | executive order
أمر قضائي | n m | pl=أوامر قضائية | court order
أمر واقع | n m | pl=- | fait accompli
أمريكي جنوبي | adj nisba | pl=+ون | South American
أمس الأول | adv | | the day before yesterday
أمطار غزيرة | n f | pl=- | heavy rain {mass}
أمن إلكتروني | n m | pl=- | cybersecurity {mass}
أمن الحدود | n m | pl=- | border security {mass}
أمن المعلومات | n m | pl=- | information security {mass}
أمن داخلي | n m | pl=- | internal security {mass}
أمن رقمي | n m | pl=- | digital security {mass}
أمن سيبراني | n m | pl=- | cybersecurity {mass}
أمن عام | n m | pl=- | public security {mass}
أمن غذائي | n m | pl=- | food security {mass}
أمن قومي | n m | pl=- | national security {mass}
أمن مائي | n m | pl=- | water security {mass}
أمن واستقرار | n m | pl=- | security and stability {mass}
أمن وطني | n m | pl=- | national security {mass}
أمين سر | n m hum title | pl=أمناء | secretary
أمين صندوق | n m hum title | pl=أمناء | treasurer
أمين عام | n m hum title | pl=أمناء عامون,أمناء عامين | secretary-general {plural: secretaries-general}
أنظمة التشغيل | n f | pl=- | operating systems {pl}
أهلا وسهلا | intj | | welcome
أوراق مالية | n f | pl=- | securities {pl}
أوعية دموية | n f | pl=- | blood vessels {pl}
أول أكسيد الكربون | n m | pl=- | carbon monoxide {mass}
أول أمس | adv | | the day before yesterday
أول من أمس | adv | | the day before yesterday
أولا وأخيرا | adv | | first and foremost
أولا وقبل كل شيء | adv | | first and foremost
أولوية قصوى | n f | pl=أولويات قصوى | top priority
أيدي عاملة | n f | pl=- | workers {pl}
إبادة جماعية | n f | pl=- | genocide {mass}
إثنا عشري | adj nisba | | Twelver
إجراء أمني | n m | pl=إجراءات أمنية | security measure
إجراء احترازي | n m | pl=إجراءات احترازية | precautionary measure
إجراء قانوني | n m | pl=إجراءات قانونية | legal action; legal measure
إجراء قضائي | n m | pl=إجراءات قضائية | judicial proceeding
إجراء وقائي | n m | pl=إجراءات وقائية | preventive measure
إدارة أزمات | n f | pl=- | crisis management {mass}
إدارة أعمال | n f | pl=- | business administration {mass}
إدارة أمريكية | n f | pl=- | American administration
إدارة أميركية | n f | pl=- | American administration
إدارة الأعمال | n f | pl=- | business administration {mass}
إدارة المخاطر | n f | pl=- | risk management {mass}
إدارة المشاريع | n f | pl=- | project management {mass}
إدارة الوقت | n f | pl=- | time management {mass}
إدارة بايدن | n f | pl=- | Biden administration
إدارة ترامب | n f | pl=- | Trump administration
إدارة ذاتية | n f | pl=- | self-administration {mass}; autonomous administration
إدارة عامة | n f | pl=- | public administration; general administration
إدارة محلية | n f | pl=إدارات محلية | local administration
إذ ذاك | adv | | at that time
إرادة سياسية | n f | pl=- | political will {mass}
إزالة الغابات | n f | pl=- | deforestation {mass}
إسعاف أولي | n m | pl=- | first aid {mass}
إسعافات أولية | n f | pl=- | first aid {mass}
إسناد جوي | n m | pl=- | air support {mass}
إشارة مرور | n f | pl=+ات | traffic light
إصلاح اقتصادي | n m | pl=إصلاحات اقتصادية | economic reform
إصلاح ديني | n m | pl=- | Reformation
إصلاح زراعي | n m | pl=- | land reform
إصلاح سياسي | n m | pl=إصلاحات سياسية | political reform
إصلاح هيكلي | n m | pl=إصلاحات هيكلية | structural reform
إضافة إلى | prep | | in addition to
إضافة إلى ذلك | adv | | in addition
إضراب عام | n m | pl=- | general strike
إضراب عن الطعام | n m | pl=- | hunger strike
إطار زمني | n m | pl=أطر زمنية | time frame
إطار قانوني | n m | pl=أطر قانونية | legal framework
إطفاء حريق | n m | pl=- | firefighting {mass}
إطلاق سراح | n m | pl=- | release
إطلاق سراح مشروط | n m | pl=- | parole {mass}
إطلاق صاروخ | n m | pl=- | missile launch
إطلاق نار | n m | pl=- | shooting; gunfire {mass}
إعادة إعمار | n f | pl=- | reconstruction {mass}
إعادة استخدام | n f | pl=- | reuse {mass}
إعادة الإعمار | n f | pl=- | reconstruction {mass}
إعادة التدوير | n f | pl=- | recycling {mass}
إعادة النظر | n f | pl=- | reconsideration {mass}; review
إعادة انتخاب | n f | pl=- | reelection {mass}
إعادة انتشار | n f | pl=- | redeployment
إعادة بناء | n f | pl=- | rebuilding {mass}; reconstruction {mass}
إعادة تأهيل | n f | pl=- | rehabilitation {mass}
إعادة تدوير | n f | pl=- | recycling {mass}
إعادة تسمية | n f | pl=- | renaming {mass}
إعادة تشغيل | n f | pl=- | restart
إعادة تعيين | n f | pl=- | reset
إعادة تقييم | n f | pl=- | reassessment
إعادة تنظيم | n f | pl=- | reorganization
إعادة توحيد | n f | pl=- | reunification {mass}
إعادة توزيع | n f | pl=- | redistribution {mass}
إعادة توطين | n f | pl=- | resettlement {mass}
إعادة فتح | n f | pl=- | reopening
إعادة نظر | n f | pl=- | reconsideration {mass}; review
إعادة هيكلة | n f | pl=- | restructuring {mass}
إعلام رسمي | n m | pl=- | official media {mass}
إعلام رقمي | n m | pl=- | digital media {mass}
إغريقي روماني | adj nisba | | Greco-Roman
إغلاق تام | n m | pl=- | full lockdown
إغلاق عام | n m | pl=- | lockdown
إفراج مشروط | n m | pl=- | parole {mass}
إقليم اتحادي | n m | pl=- | federal region
إلى آخره | adv | | et cetera
إلى أبعد حد | adv | | to the utmost
إلى أجل غير مسمى | adv | | indefinitely
إلى أقصى حد | adv | | to the utmost
إلى أي مدى | adv | | to what extent
إلى الآن | adv | | until now; so far
إلى الأبد | adv | | forever
إلى الأسفل | adv | | downward
إلى الأعلى | adv | | upward
إلى الأمام | adv | | forward
إلى الخارج | adv | | abroad; outward
إلى الخلف | adv | | backward
إلى الداخل | adv | | inward
إلى اللقاء | intj | | goodbye; see you
إلى الوراء | adv | | backward
إلى اليسار | adv | | to the left
إلى اليمين | adv | | to the right
إلى جانب | prep | | alongside
إلى جانب ذلك | adv | | in addition
إلى حد بعيد | adv | | to a large extent
إلى حد كبير | adv | | largely; to a large extent
إلى حد ما | adv | | to some extent; somewhat
إلى حينه | adv | | to date
إلى ما لا نهاية | adv | | indefinitely
إلى يومنا هذا | adv | | to this day
إن شاء الله | intj | | God willing
إنزال جوي | n m | pl=- | airdrop; airborne landing
إنفاق حكومي | n m | pl=- | government spending {mass}
إنفاق عام | n m | pl=- | public spending {mass}
إنفاق عسكري | n m | pl=- | military spending {mass}
إنفلونزا الخنازير | n f | pl=- | swine flu {mass}
إنفلونزا الطيور | n f | pl=- | bird flu {mass}; avian influenza {mass}
إنفلونزا موسمية | n f | pl=- | seasonal influenza {mass}
ائتلاف حاكم | n m | pl=- | ruling coalition
ائتلاف سياسي | n m | pl=ائتلافات سياسية | political coalition
ابن أخ | n m hum | pl=- | nephew
ابن أخت | n m hum | pl=- | nephew
ابن عم | n m hum | pl=أبناء | cousin
اتجار بالبشر | n m | pl=- | human trafficking {mass}
اتفاق إطاري | n m | pl=- | framework agreement
اتفاق تبادل | n m | pl=- | exchange agreement
اتفاق تجاري | n m | pl=اتفاقات تجارية | trade agreement
اتفاق ثنائي | n m | pl=اتفاقات ثنائية | bilateral agreement
اتفاق سلام | n m | pl=اتفاقات | peace agreement
اتفاق سياسي | n m | pl=اتفاقات سياسية | political agreement
اتفاق نووي | n m | pl=- | nuclear agreement; nuclear deal
اجتماع طارئ | n m | pl=اجتماعات طارئة | emergency meeting
اجتماع مغلق | n m | pl=- | closed meeting
اجتماع وزاري | n m | pl=اجتماعات وزارية | ministerial meeting
اجتماعي اقتصادي | adj nisba | | socioeconomic
احتباس حراري | n m | pl=- | global warming {mass}
احتجاجات شعبية | n f | pl=- | popular protests {pl}
احترار عالمي | n m | pl=- | global warming {mass}
احتلال أجنبي | n m | pl=- | foreign occupation
احتلال أمريكي | n m | pl=- | American occupation
احتلال إسرائيلي | n m | pl=- | Israeli occupation
احتياطي أجنبي | n m | pl=احتياطيات أجنبية | foreign reserves {pl}
احتياطي نقدي | n m | pl=احتياطيات نقدية | cash reserve
اختبار حمل | n m | pl=- | pregnancy test
اختبار سريري | n m | pl=اختبارات سريرية | clinical test
ادعاء عام | n m | pl=- | public prosecution
ارتفاع ضغط الدم | n m | pl=- | high blood pressure {mass}; hypertension {mass}
استثمار أجنبي | n m | pl=استثمارات أجنبية | foreign investment
استثمار أجنبي مباشر | n m | pl=- | foreign direct investment {mass}
استخبارات عسكرية | n f | pl=- | military intelligence {mass}
استطلاع الرأي | n m | pl=- | opinion poll
استطلاع رأي | n m | pl=استطلاعات | opinion poll
استقرار سياسي | n m | pl=- | political stability {mass}
استقرار مالي | n m | pl=- | financial stability {mass}
استنادا إلى | prep | | based on
اسم المستخدم | n m | pl=أسماء | username
اسم عائلة | n m | pl=أسماء | surname; last name
اسم مستخدم | n m | pl=أسماء | username
اسم مستعار | n m | pl=أسماء مستعارة | pseudonym; alias
اسم نطاق | n m | pl=أسماء | domain name
اعتداء إرهابي | n m | pl=اعتداءات إرهابية | terrorist attack
اغتصاب جماعي | n m | pl=- | gang rape
اقتراع سري | n m | pl=- | secret ballot
اقتراع عام | n m | pl=- | universal suffrage {mass}; general election
اقتصاد جزئي | n m | pl=- | microeconomics {mass}
اقتصاد رقمي | n m | pl=- | digital economy
اقتصاد سوق | n m | pl=- | market economy
اقتصاد عالمي | n m | pl=- | global economy
اقتصاد كلي | n m | pl=- | macroeconomics {mass}
اقتصاد محلي | n m | pl=اقتصادات محلية | local economy
اقتصاد ناشئ | n m | pl=اقتصادات ناشئة | emerging economy
اقتصاد وطني | n m | pl=- | national economy
الأمن والاستقرار | n m | pl=- | security and stability {mass}
الأمن والسلم الدوليين | n m | pl=- | international peace and security {mass}
الأمين العام لحلف الناتو | n m hum title | pl=- | NATO secretary-general
الأمين العام للأمم المتحدة | n m hum title | pl=- | UN secretary-general
الإدارة الأمريكية | n f | pl=- | US administration; American administration
الإدارة الأميركية | n f | pl=- | US administration; American administration
الاتجار بالبشر | n m | pl=- | human trafficking {mass}
الاحتباس الحراري | n m | pl=- | global warming {mass}
الاحترار العالمي | n m | pl=- | global warming {mass}
الاحتلال الإسرائيلي | n m | pl=- | Israeli occupation
البنك المركزي | n m | pl=- | central bank
التحالف الدولي | n m | pl=- | international coalition
التلفزيون الرسمي | n m | pl=- | state television {mass}
التهاب الكبد | n m | pl=- | hepatitis {mass}
التهاب الكبد الوبائي | n m | pl=- | hepatitis {mass}
التهاب المفاصل | n m | pl=- | arthritis {mass}
التهاب حلق | n m | pl=- | sore throat
التهاب رئوي | n m | pl=- | pneumonia {mass}
التهاب سحايا | n m | pl=- | meningitis {mass}
التهاب كبد | n m | pl=- | hepatitis {mass}
الجدير بالذكر | adv | | it is worth noting
الحد الأدنى للأجور | n m | pl=- | minimum wage
الحرس الوطني | n m | pl=- | National Guard
الحمد لله | intj | | praise be to God; thank God
الحمى النزفية | n f | pl=- | hemorrhagic fever {mass}
الذكاء الاصطناعي التوليدي | n m | pl=- | generative artificial intelligence {mass}
السلام عليكم | intj | | peace be upon you; hello
الطبقة العاملة | n f | pl=- | working class
الطبقة الوسطى | n f | pl=- | middle class
العتبات المقدسة | n f | pl=- | holy shrines {pl}
العرض والطلب | n m | pl=- | supply and demand {mass}
العمليات المشتركة | n f | pl=- | Joint Operations
القائد الأعلى للقوات المسلحة | n m hum title | pl=- | supreme commander of the armed forces
القائد العام للقوات المسلحة | n m hum title | pl=- | commander-in-chief of the armed forces
القانون الدولي الإنساني | n m | pl=- | international humanitarian law {mass}
القضية الفلسطينية | n f | pl=- | Palestinian cause
القوات المسلحة | n f | pl=- | armed forces {pl}
القوة الجوية | n f | pl=- | air force
القوة الجوية العراقية | n f | pl=- | Iraqi Air Force
الكرة الأرضية | n f | pl=- | globe
الكرة الطائرة | n f | pl=- | volleyball {mass}
الكساد العظيم | n m | pl=- | Great Depression
اللغة الأم | n f | pl=- | mother tongue
المبعوث الأمريكي | n m hum title | pl=- | US envoy
المبعوث الأممي | n m hum title | pl=- | UN envoy
المبعوث الأميركي | n m hum title | pl=- | US envoy
المحكمة العليا | n f | pl=- | Supreme Court
المرجع الأعلى | n m hum title | pl=- | supreme religious authority
المرجع الديني الأعلى | n m hum title | pl=- | supreme religious authority
المرجعية الدينية | n f | pl=- | religious authority
المرجعية الدينية العليا | n f | pl=- | supreme religious authority
المرشد الأعلى | n m hum title | pl=- | supreme leader
المساواة بين الجنسين | n f | pl=- | gender equality {mass}
الممثل الخاص للأمين العام | n m hum title | pl=- | special representative of the secretary-general
المناطق المتنازع عليها | n f | pl=- | disputed areas {pl}
المنتخب العراقي | n m | pl=- | Iraqi national team
المنتخب الوطني | n m | pl=- | national team
الموازنة العامة | n f | pl=- | state budget; general budget
انبعاثات الكربون | n f | pl=- | carbon emissions {pl}
انبعاثات كربونية | n f | pl=- | carbon emissions {pl}
انتخابات برلمانية | n f | pl=- | parliamentary elections {pl}
انتخابات تشريعية | n f | pl=- | legislative elections {pl}
انتخابات تمهيدية | n f | pl=- | primary elections {pl}
انتخابات رئاسية | n f | pl=- | presidential elections {pl}; presidential election
انتخابات مبكرة | n f | pl=- | early elections {pl}
انتخابات محلية | n f | pl=- | local elections {pl}
انتخابات نصفية | n f | pl=- | midterm elections {pl}
انتشار أمني | n m | pl=- | security deployment
انتشار عسكري | n m | pl=- | military deployment
انتهاكات حقوق الإنسان | n f | pl=- | human rights violations {pl}; human rights abuses {pl}
انحباس حراري | n m | pl=- | global warming {mass}
انسحاب أمريكي | n m | pl=- | American withdrawal
انسحاب القوات | n m | pl=- | troop withdrawal
انسحاب عسكري | n m | pl=- | military withdrawal
انطلاقا من | prep | | starting from
انقطاع التيار الكهربائي | n m | pl=- | power outage
انقطاع الكهرباء | n m | pl=- | power outage
انقلاب عسكري | n m | pl=انقلابات عسكرية | military coup
انكماش اقتصادي | n m | pl=- | economic contraction
بأثر رجعي | adv | | retroactively
بأسرع ما يمكن | adv | | as quickly as possible
بأسرع وقت | adv | | as soon as possible
بأسرع وقت ممكن | adv | | as soon as possible
بأغلبية ساحقة | adv | | overwhelmingly
بأقصى سرعة | adv | | at full speed; as quickly as possible
بأي ثمن | adv | | at any cost
بأي حال | adv | | in any case
بأي حال من الأحوال | adv | | under any circumstances
بأي شكل من الأشكال | adv | | in any way
بارقة أمل | n f | pl=- | glimmer of hope
بالإضافة إلى | prep | | in addition to
بالإضافة إلى ذلك | adv | | in addition
بالاشتراك مع | prep | | jointly with
بالدرجة الأولى | adv | | primarily; first and foremost
بالرغم من | prep | | despite
بالرغم من ذلك | adv | | nevertheless
بالطريقة نفسها | adv | | in the same way
بالغ الأهمية | adj | | extremely important
بالقدر الكافي | adv | | sufficiently
بالقدر نفسه | adv | | equally
بالنسبة إلى | prep | | for
بالنسبة ل | prep | | for
باهظ الثمن | adj | | expensive
بث تلفزيوني | n m | pl=- | television broadcast
بث حي | n m | pl=- | live broadcast
بث مباشر | n m | pl=- | live broadcast; live stream
بحث علمي | n m | pl=بحوث علمية,أبحاث علمية | scientific research {mass}
بحد أدنى | adv | | at a minimum
بحد أقصى | adv | | at a maximum
بحسن نية | adv | | in good faith
بدرجة أقل | adv | | to a lesser extent
بدرجة أكبر | adv | | to a greater extent
بدرجة كبيرة | adv | | greatly; to a large extent
بدقة عالية | adv | | with high precision
بدلا من | prep | | instead of
بدلا من ذلك | adv | | instead
بدون إذن | adv | | without permission
بدون استثناء | adv | | without exception
بدون انقطاع | adv | | without interruption
بدون تردد | adv | | without hesitation
بدون توقف | adv | | nonstop
بدون شك | adv | | undoubtedly
بدون قصد | adv | | unintentionally
بدون مقابل | adv | | for free
براءة اختراع | n f | pl=+ات | patent
برامج ضارة | n f | pl=- | malware {mass}
برمجيات خبيثة | n f | pl=- | malware {mass}
برمجية خبيثة | n f | pl=برمجيات خبيثة | malicious software {mass}
برميل نفط | n m | pl=براميل | barrel of oil {plural: barrels of oil}
برنامج إذاعي | n m | pl=برامج إذاعية | radio program
برنامج انتخابي | n m | pl=- | electoral platform
برنامج تدريبي | n m | pl=برامج تدريبية | training program
برنامج تعليمي | n m | pl=برامج تعليمية | tutorial; educational program
برنامج تلفزيوني | n m | pl=برامج تلفزيونية | television program
برنامج حاسوبي | n m | pl=برامج حاسوبية | computer program
برنامج حكومي | n m | pl=- | government program
برنامج ضار | n m | pl=برامج ضارة | malware {mass}
برنامج مفتوح المصدر | n m | pl=برامج | open-source program
برنامج نووي | n m | pl=برامج نووية | nuclear program
بريد إلكتروني | n m | pl=- | email
بسرعة كبيرة | adv | | very quickly
بسم الله | intj | | in the name of God
بسم الله الرحمن الرحيم | intj | | in the name of God, the Most Gracious, the Most Merciful
بسهولة كبيرة | adv | | very easily
بشق الأنفس | adv | | with great difficulty
بشكل آلي | adv | | automatically
بشكل آمن | adv | | safely
بشكل أساس | adv | | mainly
بشكل أساسي | adv | | mainly; primarily
بشكل أسبوعي | adv | | weekly
بشكل أسرع | adv | | faster
بشكل أعمق | adv | | more deeply
بشكل أفضل | adv | | better
بشكل أكبر | adv | | more; to a greater extent
بشكل أو بآخر | adv | | one way or another
بشكل أوسع | adv | | more widely
بشكل إضافي | adv | | additionally
بشكل إلكتروني | adv | | electronically
بشكل إيجابي | adv | | positively
بشكل تدريجي | adv | | gradually
بشكل تلقائي | adv | | automatically
بشكل جاد | adv | | seriously
بشكل جذري | adv | | radically
بشكل جزئي | adv | | partially
بشكل جماعي | adv | | collectively
بشكل جيد | adv | | well
بشكل حاد | adv | | sharply
بشكل حاسم | adv | | decisively
بشكل حصري | adv | | exclusively
بشكل خاص | adv | | in particular
بشكل خاطئ | adv | | incorrectly; wrongly
بشكل خطير | adv | | seriously; dangerously
بشكل دائم | adv | | permanently
بشكل دقيق | adv | | accurately; precisely
بشكل دوري | adv | | periodically; regularly
بشكل رئيسي | adv | | mainly
بشكل رسمي | adv | | officially
بشكل روتيني | adv | | routinely
بشكل سري | adv | | secretly
بشكل سريع | adv | | quickly
بشكل سلبي | adv | | negatively
بشكل سلمي | adv | | peacefully
بشكل سنوي | adv | | annually
بشكل سيئ | adv | | badly; poorly
بشكل شامل | adv | | comprehensively
بشكل شخصي | adv | | personally
بشكل شهري | adv | | monthly
بشكل صحيح | adv | | correctly; properly
بشكل صريح | adv | | explicitly
بشكل طبيعي | adv | | normally; naturally
بشكل طفيف | adv | | slightly
بشكل عاجل | adv | | urgently
بشكل عام | adv | | in general
بشكل عشوائي | adv | | randomly; indiscriminately
بشكل علني | adv | | publicly; openly
بشكل عميق | adv | | deeply
بشكل غير رسمي | adv | | unofficially; informally
بشكل غير عادي | adv | | unusually
بشكل غير قانوني | adv | | illegally
بشكل غير مباشر | adv | | indirectly
بشكل غير متناسب | adv | | disproportionately
بشكل غير متوقع | adv | | unexpectedly
بشكل غير مسبوق | adv | | in an unprecedented way
بشكل فردي | adv | | individually
بشكل فعال | adv | | effectively
بشكل فوري | adv | | immediately
بشكل قاطع | adv | | categorically
بشكل قانوني | adv | | legally
بشكل قوي | adv | | strongly
بشكل كاف | adv | | sufficiently
بشكل كامل | adv | | completely; fully
بشكل كبير | adv | | significantly; greatly
بشكل كلي | adv | | entirely
بشكل لافت | adv | | remarkably
بشكل مؤقت | adv | | temporarily
بشكل ما | adv | | somehow
بشكل مباشر | adv | | directly
بشكل مبالغ فيه | adv | | excessively
بشكل مبكر | adv | | early
بشكل متبادل | adv | | mutually
بشكل متزامن | adv | | simultaneously
بشكل متزايد | adv | | increasingly
بشكل متساو | adv | | equally
بشكل متكرر | adv | | repeatedly; frequently
بشكل متناسق | adv | | consistently
بشكل متواصل | adv | | continuously
بشكل محدد | adv | | specifically
بشكل مختلف | adv | | differently
بشكل مسبق | adv | | in advance
بشكل مستدام | adv | | sustainably
بشكل مستقل | adv | | independently
بشكل مستمر | adv | | continuously
بشكل معقول | adv | | reasonably
بشكل مفاجئ | adv | | suddenly
بشكل مفرط | adv | | excessively
بشكل مكثف | adv | | intensively
بشكل ملائم | adv | | adequately; appropriately
بشكل ملحوظ | adv | | significantly; noticeably
بشكل ملموس | adv | | tangibly; significantly
بشكل ممتاز | adv | | excellently
بشكل ممنهج | adv | | systematically
بشكل مناسب | adv | | appropriately; properly
بشكل منتظم | adv | | regularly
بشكل منفصل | adv | | separately
بشكل منهجي | adv | | systematically
بشكل نسبي | adv | | relatively
بشكل نهائي | adv | | permanently; finally
بشكل هائل | adv | | enormously
بشكل واسع | adv | | widely
بشكل واضح | adv | | clearly
بشكل وثيق | adv | | closely
بشكل يومي | adv | | daily
بصعوبة بالغة | adv | | with great difficulty
بصفة أساسية | adv | | mainly
بصفة استثنائية | adv | | exceptionally
بصفة خاصة | adv | | in particular
بصفة دائمة | adv | | permanently
بصفة دورية | adv | | periodically
بصفة رسمية | adv | | officially
بصفة شخصية | adv | | personally; in a personal capacity
بصفة عاجلة | adv | | urgently
بصفة عامة | adv | | in general; generally
بصفة مؤقتة | adv | | temporarily
بصفة مستمرة | adv | | continuously
بصفة منتظمة | adv | | regularly
بصفة نهائية | adv | | permanently
بصمة إصبع | n f | pl=+ات | fingerprint
بصمة كربونية | n f | pl=- | carbon footprint
بصورة آمنة | adv | | safely
بصورة أساسية | adv | | mainly; primarily
بصورة أفضل | adv | | better
بصورة تدريجية | adv | | gradually
بصورة جماعية | adv | | collectively
بصورة جيدة | adv | | well
بصورة خاصة | adv | | in particular
بصورة دائمة | adv | | permanently
بصورة رئيسية | adv | | mainly
بصورة رسمية | adv | | officially
بصورة سلمية | adv | | peacefully
بصورة صحيحة | adv | | correctly; properly
بصورة طبيعية | adv | | normally
بصورة عاجلة | adv | | urgently
بصورة عامة | adv | | in general; generally
بصورة غير رسمية | adv | | unofficially; informally
بصورة غير قانونية | adv | | illegally
بصورة غير مباشرة | adv | | indirectly
بصورة فردية | adv | | individually
بصورة فعالة | adv | | effectively
بصورة فورية | adv | | immediately
بصورة قانونية | adv | | legally
بصورة كاملة | adv | | completely; fully
بصورة كبيرة | adv | | significantly
بصورة مؤقتة | adv | | temporarily
بصورة مباشرة | adv | | directly
بصورة متزايدة | adv | | increasingly
بصورة متساوية | adv | | equally
بصورة متكررة | adv | | repeatedly
بصورة مستقلة | adv | | independently
بصورة مستمرة | adv | | continuously
بصورة ملحوظة | adv | | significantly
بصورة منتظمة | adv | | regularly
بصورة نهائية | adv | | permanently; finally
بصورة واضحة | adv | | clearly
بصورة يومية | adv | | daily
بطاقة ائتمان | n f | pl=+ات | credit card
بطاقة انتخابية | n f | pl=بطاقات انتخابية | voter card
بطاقة تموينية | n f | pl=- | ration card
بطاقة حمراء | n f | pl=بطاقات حمراء | red card
بطاقة صفراء | n f | pl=بطاقات صفراء | yellow card
بطاقة هوية | n f | pl=+ات | identity card; ID card
بطبيعة الحال | adv | | naturally; of course
بطرق مختلفة | adv | | in different ways
بطريقة آمنة | adv | | safely
بطريقة أفضل | adv | | better
بطريقة أو بأخرى | adv | | one way or another
بطريقة سلمية | adv | | peacefully
بطريقة صحيحة | adv | | correctly; properly
بطريقة عشوائية | adv | | randomly
بطريقة غير قانونية | adv | | illegally
بطريقة غير مباشرة | adv | | indirectly
بطريقة فعالة | adv | | effectively
بطريقة ما | adv | | somehow
بطريقة مباشرة | adv | | directly
بطريقة مختلفة | adv | | differently
بطريقة منظمة | adv | | in an organized way
بطولة أوروبا | n f | pl=- | European Championship
بطولة العالم | n f | pl=- | world championship
بطولة كأس العالم | n f | pl=- | World Cup
بعثة أممية | n f | pl=- | UN mission
بعثة دبلوماسية | n f | pl=بعثات دبلوماسية | diplomatic mission
بعد أن | conj | | after
بعد الظهر | adv | | in the afternoon
بعد حين | adv | | after a while
بعد ذلك | adv | | after that; then
بعد ظهر اليوم | adv | | this afternoon
بعد غد | adv | | the day after tomorrow
بعد قليل | adv | | shortly; soon
بعد منتصف الليل | adv | | after midnight
بعيد المدى | adj | | long-range; far-reaching
بغض النظر عن | prep | | regardless of
بفارغ الصبر | adv | | eagerly; impatiently
بقدر الإمكان | adv | | as much as possible
بكل الوسائل | adv | | by all means
بكل بساطة | adv | | quite simply
بكل تأكيد | adv | | certainly
بكل سرور | adv | | with pleasure
بكل سهولة | adv | | very easily
بكل صراحة | adv | | frankly
بكل فخر | adv | | proudly
بكل معنى الكلمة | adv | | in every sense of the word
بكل وضوح | adv | | clearly
بلا استثناء | adv | | without exception
بلا انقطاع | adv | | continuously
بلا توقف | adv | | nonstop
بلا جدوى | adv | | in vain
بلا حدود | adv | | without limits
بلا رحمة | adv | | mercilessly
بلا ريب | adv | | undoubtedly
بلا سبب | adv | | for no reason
بلا شك | adv | | undoubtedly
بلا مبرر | adv | | without justification
بلا مقابل | adv | | for free
بلا هوادة | adv | | relentlessly
بلدان متقدمة | n f | pl=- | advanced countries {pl}; developed countries {pl}
بلدان نامية | n f | pl=- | developing countries {pl}
بلدة صغيرة | n f | pl=- | small town
بما فيه الكفاية | adv | | enough
بما يكفي | adv | | enough
بمرور الوقت | adv | | over time
بناء على | prep | | based on
بناء على ذلك | adv | | accordingly
بنفس الطريقة | adv | | in the same way
بنفس القدر | adv | | equally
بنك استثماري | n m | pl=بنوك استثمارية | investment bank
بنك تجاري | n m | pl=بنوك تجارية | commercial bank
بنك دم | n m | pl=- | blood bank
بنك مركزي | n m | pl=بنوك مركزية | central bank
بنى تحتية | n f | pl=- | infrastructure {mass}
بنية أساسية | n f | pl=- | infrastructure {mass}
بنية تحتية | n f | pl=بنى تحتية | infrastructure {mass}
بهذا الشكل | adv | | in this way
بهذه الطريقة | adv | | in this way
بوتيرة أسرع | adv | | at a faster pace
بوتيرة متسارعة | adv | | at an accelerating pace
بوجه خاص | adv | | in particular
بوجه عام | adv | | in general
بورصة نيويورك | n f | pl=- | New York Stock Exchange
بولي تناسلي | adj nisba | | genitourinary
بون شاسع | n m | pl=- | wide gap
بيئة تطوير | n f | pl=+ات | development environment
بيان ختامي | n m | pl=- | final statement
بيان رسمي | n m | pl=بيانات رسمية | official statement
بيان صحفي | n m | pl=بيانات صحفية | press release
بيان مشترك | n m | pl=بيانات مشتركة | joint statement
بيانات حساسة | n f | pl=- | sensitive data {mass}
بيانات شخصية | n f | pl=- | personal data {mass}
بيانات ضخمة | n f | pl=- | big data {mass}
بيانات وصفية | n f | pl=- | metadata {mass}
بيت شعر | n m | pl=- | line of poetry {plural: lines of poetry}
بين الحين والآخر | adv | | from time to time; now and then
بين الفينة والأخرى | adv | | from time to time
بين حين وآخر | adv | | from time to time
بين عشية وضحاها | adv | | overnight
تأشيرة دخول | n f | pl=+ات | entry visa; visa
تأمين صحي | n m | pl=- | health insurance {mass}
تابع رياضي | n m | | function
تبادل أسرى | n m | pl=- | prisoner exchange
تبادل إطلاق نار | n m | pl=- | exchange of fire
تبادل تجاري | n m | pl=- | trade {mass}; trade exchange
تبادل معلومات | n m | pl=- | information exchange {mass}
تباعد اجتماعي | n m | pl=- | social distancing {mass}
تبعا لذلك | adv | | accordingly
تبييض أموال | n m vn | pl=- | money laundering {mass}
تجارب سريرية | n f | pl=- | clinical trials {pl}
تجارة إلكترونية | n f | pl=- | e-commerce {mass}
تجارة المخدرات | n f | pl=- | drug trade
تجارة حرة | n f | pl=- | free trade {mass}
تجارة خارجية | n f | pl=- | foreign trade {mass}
تجارة دولية | n f | pl=- | international trade {mass}
تجارة عادلة | n f | pl=- | fair trade {mass}
تجارة عالمية | n f | pl=- | world trade {mass}
تجربة المستخدم | n f | pl=- | user experience
تجربة سريرية | n f | pl=تجارب سريرية | clinical trial
تجربة مستخدم | n f | pl=- | user experience
تحالف دولي | n m | pl=- | international coalition
تحالف سياسي | n m | pl=تحالفات سياسية | political alliance
تحرش جنسي | n m | pl=- | sexual harassment {mass}
تحقيق جنائي | n m | pl=تحقيقات جنائية | criminal investigation
تحقيق قضائي | n m | pl=- | judicial investigation
تحليق جوي | n m | pl=- | overflight
تحول رقمي | n m | pl=- | digital transformation {mass}
تخطيط قلب | n m vn | pl=- | electrocardiogram
تدخل أجنبي | n m | pl=تدخلات أجنبية | foreign interference {mass}; foreign intervention
تدخل خارجي | n m | pl=تدخلات خارجية | foreign interference {mass}
تدخل عسكري | n m | pl=تدخلات عسكرية | military intervention
تدريب عسكري | n m | pl=تدريبات عسكرية | military training {mass}
تذكرة سفر | n f | pl=تذاكر | travel ticket
تذكرة طيران | n f | pl=تذاكر | plane ticket
تراث ثقافي | n m | pl=- | cultural heritage {mass}
تراث شعبي | n m | pl=- | folklore {mass}
تسجيل الخروج | n m | pl=- | logout
تسجيل الدخول | n m | pl=- | login; sign-in
تسجيل خروج | n m | pl=- | logout
تسجيل دخول | n m | pl=- | login; sign-in
تسجيل صوتي | n m | pl=تسجيلات صوتية | audio recording
تسوية سياسية | n f | pl=تسويات سياسية | political settlement
تصبح على خير | intj | | good night
تصريح صحفي | n m | pl=تصريحات صحفية | press statement
تصفيات كأس العالم | n f | pl=- | World Cup qualifiers {pl}
تصويت بالثقة | n m | pl=- | confidence vote
تصويت سري | n m | pl=- | secret ballot
تضخم مالي | n m | pl=- | inflation {mass}
تطبيق محمول | n m | pl=تطبيقات | mobile application
تطبيق ويب | n m | pl=تطبيقات | web application
تطبيقا ل | prep | | in implementation of
تطهير عرقي | n m | pl=- | ethnic cleansing {mass}
تظاهرة سلمية | n f | pl=تظاهرات سلمية | peaceful demonstration
تعاف اقتصادي | n m | pl=- | economic recovery {mass}
تعافي اقتصادي | n m | pl=- | economic recovery {mass}
تعاون أمني | n m | pl=- | security cooperation {mass}
تعاون اقتصادي | n m | pl=- | economic cooperation {mass}
تعاون ثنائي | n m | pl=- | bilateral cooperation {mass}
تعاون دولي | n m | pl=- | international cooperation {mass}
تعاون عسكري | n m | pl=- | military cooperation {mass}
تعاون مشترك | n m | pl=- | joint cooperation {mass}
تعديل دستوري | n m | pl=تعديلات دستورية | constitutional amendment
تعزيزات عسكرية | n f | pl=- | military reinforcements {pl}
تعلم آلي | n m | pl=- | machine learning {mass}
تعلم الآلة | n m | pl=- | machine learning {mass}
تعلم عميق | n m | pl=- | deep learning {mass}
تعليم أساسي | n m | pl=- | basic education {mass}
تعليم إلزامي | n m | pl=- | compulsory education {mass}
تعليم إلكتروني | n m | pl=- | e-learning {mass}
تعليم ابتدائي | n m | pl=- | primary education {mass}
تعليم ثانوي | n m | pl=- | secondary education {mass}
تعليم عال | n m | pl=- | higher education {mass}
تعليم عالي | n m | pl=- | higher education {mass}
تعليم عن بعد | n m | pl=- | distance learning {mass}
تعليم مهني | n m | pl=- | vocational education {mass}
تغير المناخ | n m | pl=- | climate change {mass}
تغير مناخي | n m | pl=تغيرات مناخية | climate change {mass}
تفجير إرهابي | n m | pl=تفجيرات إرهابية | terrorist bombing
تفجير انتحاري | n m | pl=تفجيرات انتحارية | suicide bombing
تقدير خاطئ | n m | pl=- | miscalculation
تقرير المصير | n m | pl=- | self-determination {mass}
تقرير مصير | n m | pl=- | self-determination {mass}
تقصي الحقائق | n m vn | pl=- | fact-finding {mass}
تقنية المعلومات | n f | pl=- | information technology {mass}
تقويم ميلادي | n m | pl=- | Gregorian calendar
تقويم هجري | n m | pl=- | Hijri calendar
تكافؤ الفرص | n m vn | pl=- | equal opportunity {mass}
تكاليف المعيشة | n f | pl=- | cost of living
تكلفة المعيشة | n f | pl=- | cost of living
تكنولوجيا المعلومات | n f | pl=- | information technology {mass}
تكنولوجيا حديثة | n f | pl=- | modern technology
تكنولوجيا معلومات | n f | pl=- | information technology {mass}
تلفزيون رسمي | n m | pl=- | state television {mass}
تلفزيون عراقي | n m | pl=- | Iraqi television {mass}
تلوث الهواء | n m | pl=- | air pollution {mass}
تلوث بيئي | n m | pl=- | environmental pollution {mass}
تمثيل دبلوماسي | n m | pl=- | diplomatic representation {mass}
تمريرة حاسمة | n f | pl=تمريرات حاسمة | assist
تمريض منزلي | n m | pl=- | home nursing {mass}
تمرين عسكري | n m | pl=تمارين عسكرية | military exercise
تمويل دولي | n m | pl=- | international financing {mass}
تمييز عنصري | n m | pl=- | racial discrimination {mass}
تنسيق أمني | n m | pl=- | security coordination {mass}
تنظيم إرهابي | n m | pl=تنظيمات إرهابية | terrorist organization
تنظيم مسلح | n m | pl=- | armed organization
تنفس اصطناعي | n m | pl=- | artificial respiration {mass}
تنفيذا ل | prep | | in implementation of
تنمية اجتماعية | n f | pl=- | social development {mass}
تنمية اقتصادية | n f | pl=- | economic development {mass}
تنمية بشرية | n f | pl=- | human development {mass}
تنمية مستدامة | n f | pl=- | sustainable development {mass}
تنوع بيولوجي | n m | pl=- | biodiversity {mass}
تنوع حيوي | n m | pl=- | biodiversity {mass}
تهرب ضريبي | n m vn | pl=- | tax evasion {mass}
تهمة جنائية | n f | pl=تهم جنائية | criminal charge
تواصل اجتماعي | n m | pl=- | social media {mass}
تيار كهربائي | n m | pl=- | electric current; electricity {mass}
تيسير كمي | n m | pl=- | quantitative easing {mass}
ثانوية عامة | n f | pl=- | high school diploma
ثاني أكسيد الكربون | n m | pl=- | carbon dioxide {mass}
ثروات طبيعية | n f | pl=- | natural resources {pl}
ثروة حيوانية | n f | pl=- | livestock {mass}
ثروة نفطية | n f | pl=- | oil wealth {mass}
ثغرة أمنية | n f | pl=ثغرات أمنية | security vulnerability; vulnerability
ثقافة شعبية | n f | pl=- | popular culture {mass}
ثقب أسود | n m | pl=ثقوب سوداء | black hole
ثقيل الوزن | adj | | heavyweight
ثكنة عسكرية | n f | pl=ثكنات عسكرية | military barracks {plural: military barracks}
ثلاثي الأبعاد | adj | | three-dimensional
ثلاثي الأطراف | adj | | trilateral
ثنائي الأبعاد | adj | | two-dimensional
ثنائي الجنسية | adj | | dual-national
ثنائي القومية | adj | | binational
ثنائي اللغة | adj | | bilingual
ثورة شعبية | n f | pl=- | popular uprising
ثورة صناعية | n f | pl=ثورات صناعية | industrial revolution
جائحة كورونا | n f | pl=- | coronavirus pandemic
جائحة كوفيد | n f | pl=- | COVID pandemic
جانب آخر | n m | pl=- | other side
جبهة قتال | n f | pl=+ات | battlefront
جدار حماية | n m | pl=جدران | firewall
جدري القردة | n m | pl=- | monkeypox {mass}; mpox {mass}
جدري الماء | n m | pl=- | chickenpox {mass}
جدول أعمال | n m | pl=جداول | agenda
جدول زمني | n m | pl=جداول زمنية | timetable; timeline
جدير بالثقة | adj | | trustworthy
جدير بالذكر | adj | | worth mentioning
جدير بالملاحظة | adj | | noteworthy
جذر تربيعي | n m | pl=- | square root
جرائم إلكترونية | n f | pl=- | cybercrime {mass}
جرائم الحرب | n f | pl=- | war crimes {pl}
جرس إنذار | n m | pl=أجراس | alarm bell
جرعة زائدة | n f | pl=جرعات زائدة | overdose
جرف صخري | n m | pl=جروف صخرية | cliff
جرف قاري | n m | pl=جروف قارية | continental shelf
جريب فروت | n m | pl=- | grapefruit
جريدة يومية | n f | pl=جرائد يومية | daily newspaper
جريمة إلكترونية | n f | pl=جرائم إلكترونية | cybercrime
جريمة جنائية | n f | pl=- | criminal offense
جريمة حرب | n f | pl=جرائم | war crime
جريمة ضد الإنسانية | n f | pl=جرائم ضد الإنسانية | crime against humanity {plural: crimes against humanity}
جريمة قتل | n f | pl=جرائم | murder
جريمة منظمة | n f | pl=- | organized crime {mass}
جزء لا يتجزأ | n m | pl=- | integral part
جسم مضاد | n m | pl=أجسام مضادة | antibody
جلسة استماع | n f | pl=جلسات | hearing
جلسة برلمانية | n f | pl=جلسات برلمانية | parliamentary session
جلسة طارئة | n f | pl=- | emergency session
جلسة علنية | n f | pl=- | public session
جلسة عمل | n f | pl=جلسات | working session
جلسة محاكمة | n f | pl=جلسات | trial session
جلسة مغلقة | n f | pl=- | closed session
جلطة دماغية | n f | pl=جلطات دماغية | stroke
جلطة دموية | n f | pl=جلطات دموية | blood clot
جلطة قلبية | n f | pl=جلطات قلبية | heart attack
جليسة أطفال | n f hum | pl=جليسات | babysitter
جماعات عرقية | n f | pl=- | ethnic groups {pl}
جماعة إرهابية | n f | pl=جماعات إرهابية | terrorist group
جماعة ضغط | n f | pl=جماعات | pressure group; lobby
جماعة متطرفة | n f | pl=جماعات متطرفة | extremist group
جماعة مسلحة | n f | pl=جماعات مسلحة | armed group
جماعة معارضة | n f | pl=جماعات معارضة | opposition group
جمرة خبيثة | n f | pl=- | anthrax {mass}
جمع تبرعات | n m | pl=- | fundraising {mass}
جمعية تعاونية | n f | pl=جمعيات تعاونية | cooperative; cooperative society
جمعية خيرية | n f | pl=جمعيات خيرية | charity
جمعية عامة | n f | pl=جمعيات عامة | general assembly
جملة وتفصيلا | adv | | completely; outright
جميل المظهر | adj | | good-looking
جنبا إلى جنب | adv | | side by side
جندي مجهول | n m hum | pl=- | unknown soldier
جنسية مزدوجة | n f | pl=- | dual citizenship {mass}
جنوب آسيوي | adj nisba | | South Asian
جنوب أفريقي | adj nisba | pl=+ون | South African
جنوب إفريقي | adj nisba | | South African
جنوب سوداني | adj nisba | | South Sudanese
جنوب شرق | n m | pl=- | southeast
جنوب غرب | n m | pl=- | southwest
جنوح الأحداث | n m | pl=- | juvenile delinquency {mass}
جهاز أمني | n m | pl=أجهزة أمنية | security service; security agency
جهاز إنذار | n m | pl=أجهزة | alarm
جهاز استخبارات | n m | pl=أجهزة | intelligence service
جهاز استشعار | n m | pl=أجهزة | sensor
جهاز المخابرات | n m | pl=- | intelligence service
جهاز تحكم | n m | pl=أجهزة | controller; remote control
جهاز تلفزيون | n m | pl=أجهزة | television set
جهاز تنفس | n m | pl=أجهزة | ventilator
جهاز تنفس اصطناعي | n m | pl=أجهزة | ventilator
جهاز تنفسي | n m | pl=- | respiratory system
جهاز توجيه | n m | pl=أجهزة | router
جهاز حاسوب | n m | pl=أجهزة | computer
جهاز دوري | n m | pl=- | circulatory system
جهاز ذكي | n m | pl=أجهزة ذكية | smart device
جهاز طرد مركزي | n m | pl=أجهزة | centrifuge
جهاز عصبي | n m | pl=- | nervous system
جهاز فني | n m | pl=أجهزة فنية | coaching staff
جهاز قضائي | n m | pl=أجهزة قضائية | judiciary; judicial system
جهاز كشف | n m | pl=أجهزة | detector
جهاز كمبيوتر | n m | pl=أجهزة | computer
جهاز لوحي | n m | pl=أجهزة لوحية | tablet
جهاز محمول | n m | pl=أجهزة محمولة | mobile device
جهاز مخابرات | n m | pl=أجهزة | intelligence service
جهاز مناعي | n m | pl=- | immune system
جهاز هضمي | n m | pl=- | digestive system
جهد استخباراتي | n m | pl=- | intelligence effort
جهد استخباري | n m | pl=- | intelligence effort
جهد كهربائي | n m | pl=جهود كهربائية | voltage
جهود دبلوماسية | n f | pl=- | diplomatic efforts {pl}
جهود دولية | n f | pl=- | international efforts {pl}
جواز سفر | n m | pl=+ات | passport
جودة الحياة | n f | pl=- | quality of life
جودة الهواء | n f | pl=- | air quality {mass}
جولة أولى | n f | pl=- | first round
جولة إعادة | n f | pl=- | runoff
جولة افتتاحية | n f | pl=جولات افتتاحية | opening round
جولة افتراضية | n f | pl=جولات افتراضية | virtual tour
جولة ثانية | n f | pl=- | second round
جولة محادثات | n f | pl=جولات | round of talks {plural: rounds of talks}
جولة مفاوضات | n f | pl=- | round of negotiations
جيد التجهيز | adj | | well-equipped
جيد التنظيم | adj | | well-organized
جيش احتلال | n m | pl=جيوش | occupation army
جيش نظامي | n m | pl=- | regular army
جيش وطني | n m | pl=- | national army
حاجز أمني | n m | pl=حواجز أمنية | security checkpoint
حاد اللهجة | adj | | strongly worded
حادث سيارة | n m | pl=- | car accident
حادث سير | n m | pl=حوادث | traffic accident; car accident
حادث مروري | n m | pl=حوادث مرورية | traffic accident
حادي عشر | adj | | eleventh
حارس أمن | n m hum | pl=حراس | security guard
حارس شخصي | n m hum | pl=حراس شخصيون | bodyguard
حارس مرمى | n m hum | pl=حراس | goalkeeper
حاسب آلي | n m | pl=- | computer
حاسة الشم | n f | pl=- | sense of smell
حاسوب شخصي | n m | pl=حواسيب شخصية | personal computer
حاسوب محمول | n m | pl=حواسيب محمولة | laptop
حاصل جمع | n m | pl=- | sum
حاصل ضرب | n m | pl=- | product
حاكم عسكري | n m hum title | pl=حكام عسكريون,حكام عسكريين | military governor
حاكم مدني | n m hum title | pl=حكام مدنيون,حكام مدنيين | civil governor
حاكم مطلق | n m hum | pl=حكام مطلقون,حكام مطلقين | autocrat
حالة إصابة | n f | pl=+ات | case; infection
حالة استثنائية | n f | pl=- | exceptional case
حالة الطوارئ | n f | pl=- | state of emergency
حالة تأهب | n f | pl=- | state of alert
حالة حرب | n f | pl=- | state of war
حالة صحية | n f | pl=حالات صحية | health condition
حالة طوارئ | n f | pl=+ات | state of emergency {plural: states of emergency}
حالة وفاة | n f | pl=+ات | death
حالي جدا | adj | | very current
حامل أسهم | n m hum | pl=حملة | shareholder
حامل لقب | n m hum | pl=حملة; f=+ة | titleholder; defending champion
حاملة طائرات | n f | pl=+ات | aircraft carrier
حب الشباب | n m | pl=- | acne {mass}
حبس احتياطي | n m | pl=- | pretrial detention {mass}
حبس انفرادي | n m | pl=- | solitary confinement {mass}
حبل سري | n m | pl=حبال سرية | umbilical cord
حبل شوكي | n m | pl=- | spinal cord
حبوب منع الحمل | n f | pl=- | contraceptive pills {pl}
حتى إشعار آخر | adv | | until further notice
حتى الآن | adv | | so far; until now
حتى الساعة | adv | | so far
حتى اللحظة | adv | | so far
حتى اليوم | adv | | to this day
حجاب حاجز | n m | pl=- | diaphragm
حجب الثقة | n m | pl=- | vote of no confidence
حجر أساس | n m | pl=- | foundation stone
حجر الزاوية | n m | pl=- | cornerstone
حجر صحي | n m | pl=- | quarantine {mass}
حجر عثرة | n m | pl=- | stumbling block
حجر كريم | n m | pl=أحجار كريمة | gemstone
حجر منزلي | n m | pl=- | home quarantine {mass}
حد أدنى | n m | pl=- | minimum
حد أقصى | n m | pl=- | maximum
حديث العهد | adj | | new; recent
حديث الولادة | adj | pl=حديثو الولادة,حديثي الولادة | newborn
حديث نبوي | n m | pl=أحاديث نبوية | prophetic hadith
حديقة حيوان | n f | pl=حدائق | zoo
حديقة حيوانات | n f | pl=حدائق | zoo
حديقة عامة | n f | pl=حدائق عامة | public park; park
حديقة نباتية | n f | pl=حدائق نباتية | botanical garden
حذاء رياضي | n m | pl=أحذية رياضية; plgloss=sneakers {pl} | sneaker; sports shoe
حرائق الغابات | n f | pl=- | wildfires {pl}; forest fires {pl}
حراري أرضي | adj nisba | | geothermal
حرب أهلية | n f | pl=حروب أهلية | civil war
حرب إعلامية | n f | pl=- | media war
حرب إلكترونية | n f | pl=- | electronic warfare {mass}
حرب استباقية | n f | pl=حروب استباقية | preemptive war
حرب استنزاف | n f | pl=حروب | war of attrition
حرب باردة | n f | pl=- | cold war
حرب بالوكالة | n f | pl=- | proxy war
حرب بيولوجية | n f | pl=حروب بيولوجية | biological warfare {mass}
حرب تجارية | n f | pl=- | trade war
حرب خاطفة | n f | pl=حروب خاطفة | blitzkrieg
حرب شاملة | n f | pl=- | all-out war
حرب شوارع | n f | pl=- | street fighting {mass}
حرب طائفية | n f | pl=حروب طائفية | sectarian war
حرب عالمية | n f | pl=حروب عالمية | world war
حرب عصابات | n f | pl=- | guerrilla warfare {mass}
حرب كلامية | n f | pl=حروب كلامية | war of words {plural: wars of words}
حرب نفسية | n f | pl=- | psychological warfare {mass}
حرب نووية | n f | pl=- | nuclear war
حرس الحدود | n m | pl=- | Border Guard
حرس جمهوري | n m | pl=- | Republican Guard
حرس حدود | n m | pl=- | border guards {pl}
حرس وطني | n m | pl=- | national guard
حرف أبجدي | n m | pl=حروف أبجدية | letter of the alphabet {plural: letters of the alphabet}
حرف جر | n m | pl=حروف | preposition
حرف عطف | n m | pl=حروف | conjunction
حرفا بحرف | adv | | to the letter
حرقة المعدة | n f | pl=- | heartburn {mass}
حركة احتجاجية | n f | pl=حركات احتجاجية | protest movement
حركة المرور | n f | pl=- | traffic {mass}
حركة سياسية | n f | pl=حركات سياسية | political movement
حركة طيران | n f | pl=- | air traffic {mass}
حركة عمالية | n f | pl=- | labor movement
حركة مرور | n f | pl=- | traffic {mass}
حركة مقاومة | n f | pl=- | resistance movement
حرم جامعي | n m | pl=- | campus
حريات عامة | n f | pl=- | public freedoms {pl}; civil liberties {pl}
حريات مدنية | n f | pl=- | civil liberties {pl}
حرية التعبير | n f | pl=- | freedom of expression {mass}
حرية التنقل | n f | pl=- | freedom of movement {mass}
حرية الرأي | n f | pl=- | freedom of opinion {mass}
حرية الصحافة | n f | pl=- | freedom of the press {mass}
حرية العبادة | n f | pl=- | freedom of worship {mass}
حزام أمان | n m | pl=أحزمة | seat belt
حزام ناسف | n m | pl=أحزمة ناسفة | explosive belt
حزب حاكم | n m | pl=أحزاب حاكمة | ruling party
حزب سياسي | n m | pl=أحزاب سياسية | political party
حزب معارض | n m | pl=أحزاب معارضة | opposition party
حزب معارضة | n m | pl=أحزاب | opposition party
حزب يساري | n m | pl=أحزاب يسارية | left-wing party
حزب يميني | n m | pl=أحزاب يمينية | right-wing party
حس سليم | n m | pl=- | common sense {mass}
حس فكاهة | n m | pl=- | sense of humor
حساب بنكي | n m | pl=حسابات بنكية | bank account
حساب جار | n m | pl=- | current account
حساب جاري | n m | pl=حسابات جارية | current account
حساب مستخدم | n m | pl=حسابات | user account
حساب مصرفي | n m | pl=حسابات مصرفية | bank account
حساسية الطعام | n f | pl=- | food allergy
حسب الأصول | adv | | duly
حسب الاقتضاء | adv | | as appropriate
حسب الحاجة | adv | | as needed
حسب الطلب | adv | | on demand
حسن الجوار | n m | pl=- | good-neighborliness {mass}
حسن السمعة | adj | | reputable
حسن النية | adj | | well-intentioned
حسن حظ | n m | pl=- | good luck {mass}
حسن سلوك | n m | pl=- | good conduct {mass}
حسن سير وسلوك | n m | pl=- | good conduct {mass}
حسن ضيافة | n m | pl=- | hospitality {mass}
حسن نوايا | n m | pl=- | goodwill {mass}
حسن نية | n m | pl=- | goodwill {mass}
حصان طروادة | n m | pl=- | Trojan horse
حصانة برلمانية | n f | pl=- | parliamentary immunity {mass}
حصانة دبلوماسية | n f | pl=- | diplomatic immunity {mass}
حصبة ألمانية | n f | pl=- | rubella {mass}
حصة تدريبية | n f | pl=حصص تدريبية | training session
حصة دراسية | n f | pl=حصص دراسية | class; lesson
حصة سوقية | n f | pl=حصص سوقية | market share
حصن حصين | n m | pl=حصون حصينة | stronghold
حصيلة الضحايا | n f | pl=- | death toll
حصيلة القتلى | n f | pl=- | death toll
حصيلة وفيات | n f | pl=- | death toll
حظ سعيد | n m | pl=- | good luck {mass}
حظ سيئ | n m | pl=- | bad luck {mass}
حظا سعيدا | intj | | good luck
حظر أسلحة | n m | pl=- | arms embargo
حظر التجول | n m | pl=- | curfew
حظر تجوال | n m | pl=- | curfew
حظر تجول | n m | pl=- | curfew
حظر تصدير | n m | pl=- | export ban
حظر جوي | n m | pl=- | no-fly zone
حظر سفر | n m | pl=- | travel ban
حظر سلاح | n m | pl=- | arms embargo
حظر طيران | n m | pl=- | flight ban; no-fly zone
حفظ سلام | n m | pl=- | peacekeeping {mass}
حفل استقبال | n m | pl=- | reception
حفل افتتاح | n m | pl=- | opening ceremony
حفل تأبين | n m | pl=حفلات | memorial service
حفل تخرج | n m | pl=حفلات | graduation ceremony
حفل توزيع جوائز | n m | pl=حفلات | awards ceremony
حفل ختام | n m | pl=- | closing ceremony
حفل زفاف | n m | pl=حفلات | wedding
حفل غنائي | n m | pl=حفلات غنائية | concert
حفل موسيقي | n m | pl=حفلات موسيقية | concert
حفلة موسيقية | n f | pl=حفلات موسيقية | concert
حق أساسي | n m | pl=حقوق أساسية | basic right; fundamental right
حق اقتراع | n m | pl=- | right to vote; suffrage {mass}
حق العودة | n m | pl=- | right of return
حق النقض | n m | pl=- | veto
حق امتياز | n m | pl=- | franchise
حق انتفاع | n m | pl=- | usufruct
حق تقرير المصير | n m | pl=- | right to self-determination
حق حصري | n m | pl=حقوق حصرية | exclusive right
حق دستوري | n m | pl=حقوق دستورية | constitutional right
حق مشروع | n m | pl=حقوق مشروعة | legitimate right
حقل ألغام | n m | pl=حقول | minefield
حقل غاز | n m | pl=حقول | gas field
حقل نفط | n m | pl=حقول | oil field
حقل نفطي | n m | pl=حقول نفطية | oil field
حقوق أساسية | n f | pl=- | fundamental rights {pl}; basic rights {pl}
حقوق الطبع والنشر | n f | pl=- | copyright {mass}
حقوق الطفل | n f | pl=- | children's rights {pl}
حقوق المرأة | n f | pl=- | women's rights {pl}
حقوق النشر | n f | pl=- | copyright {mass}
حقوق مدنية | n f | pl=- | civil rights {pl}
حقوق ملكية | n f | pl=- | property rights {pl}
حقيبة دبلوماسية | n f | pl=حقائب دبلوماسية | diplomatic bag
حقيبة سفر | n f | pl=حقائب | suitcase
حقيبة ظهر | n f | pl=حقائب | backpack
حقيبة مدرسية | n f | pl=حقائب مدرسية | schoolbag
حقيبة وزارية | n f | pl=حقائب وزارية | ministerial portfolio
حقيبة يد | n f | pl=حقائب | handbag
حكم ابتدائي | n m | pl=أحكام ابتدائية | preliminary ruling; first-instance ruling
حكم استبدادي | n m | pl=- | despotism {mass}; authoritarian rule {mass}
حكم الإعدام | n m | pl=- | death sentence
حكم القانون | n m | pl=- | rule of law
حكم بالإعدام | n m | pl=أحكام بالإعدام | death sentence
حكم بالسجن | n m | pl=- | prison sentence
حكم ذاتي | n m | pl=- | self-government {mass}; autonomy {mass}
حكم رشيد | n m | pl=- | good governance {mass}
حكم عسكري | n m | pl=- | military rule {mass}
حكم غيابي | n m | pl=أحكام غيابية | judgment in absentia {plural: judgments in absentia}
حكم قضائي | n m | pl=أحكام قضائية | court ruling
حكم محلي | n m | pl=- | local government {mass}; local governance {mass}
حكم مدني | n m | pl=- | civilian rule {mass}
حكم مساعد | n m hum | pl=حكام مساعدون,حكام مساعدين | assistant referee
حكم مسبق | n m | pl=أحكام مسبقة | prejudice; preconception
حكم ملكي | n m | pl=- | monarchy
حكم نهائي | n m | pl=أحكام نهائية | final ruling
حكومة أقلية | n f | pl=حكومات | minority government
حكومة إقليم كردستان | n f | pl=- | Kurdistan Regional Government
حكومة ائتلافية | n f | pl=- | coalition government
حكومة اتحادية | n f | pl=- | federal government
حكومة انتقالية | n f | pl=- | transitional government
حكومة تصريف أعمال | n f | pl=- | caretaker government
حكومة تكنوقراط | n f | pl=حكومات | technocratic government
حكومة ظل | n f | pl=حكومات | shadow government
حكومة فيدرالية | n f | pl=- | federal government
حكومة مؤقتة | n f | pl=- | interim government
حكومة محلية | n f | pl=+ات | local government
حكومة مركزية | n f | pl=- | central government
حكومة منتخبة | n f | pl=- | elected government
حكومة وحدة وطنية | n f | pl=- | national unity government
حكومي دولي | adj nisba | | intergovernmental
حل الدولتين | n m | pl=- | two-state solution
حل جذري | n m | pl=حلول جذرية | radical solution
حل سلمي | n m | pl=حلول سلمية | peaceful solution
حل سياسي | n m | pl=حلول سياسية | political solution
حل عسكري | n m | pl=- | military solution
حل وسط | n m | pl=حلول | compromise
حلبة سباق | n f | pl=حلبات | racetrack; circuit
حلقة مفرغة | n f | pl=- | vicious circle
حلقة نقاش | n f | pl=حلقات | panel discussion
حلقة وصل | n f | pl=حلقات | link
حلم اليقظة | n m | pl=أحلام | daydream
حليب الأم | n m | pl=- | breast milk {mass}
حليب مجفف | n m | pl=- | powdered milk {mass}
حمار وحشي | n m | pl=حمير وحشية | zebra
حمام سباحة | n m | pl=حمامات | swimming pool
حمام شمس | n m | pl=حمامات | sunbath
حماية اجتماعية | n f | pl=- | social protection {mass}
حماية البيئة | n f | pl=- | environmental protection {mass}
حماية المستهلك | n f | pl=- | consumer protection {mass}
حمض أميني | n m | pl=أحماض أمينية | amino acid
حمض الكبريتيك | n m | pl=- | sulfuric acid {mass}
حمض ريبوزي نووي | n m | pl=- | RNA {mass}
حمض نووي | n m | pl=أحماض نووية | DNA {mass}; nucleic acid
حمض نووي ريبوزي | n m | pl=- | RNA {mass}
حمل زائد | n m | pl=أحمال زائدة | overload
حمل فيروسي | n m | pl=- | viral load
حملة انتخابية | n f | pl=حملات انتخابية | election campaign; electoral campaign
حملة تطعيم | n f | pl=حملات | vaccination campaign
حملة توعية | n f | pl=حملات | awareness campaign
حملة رئاسية | n f | pl=حملات رئاسية | presidential campaign
حمى الضنك | n f | pl=- | dengue fever {mass}
حمى القش | n f | pl=- | hay fever {mass}
حمى صفراء | n f | pl=- | yellow fever {mass}
حمى نزفية | n f | pl=- | hemorrhagic fever {mass}
حوار استراتيجي | n m | pl=- | strategic dialogue
حوار سياسي | n m | pl=- | political dialogue
حوار وطني | n m | pl=- | national dialogue
حوزة علمية | n f | pl=- | Shiite seminary
حوسبة سحابية | n f | pl=- | cloud computing {mass}
حوض سباحة | n m | pl=أحواض | swimming pool
حوض سمك | n m | pl=أحواض | aquarium
حوكمة رشيدة | n f | pl=- | good governance {mass}
حول العالم | adv | | around the world
حول ذلك | adv | | about that
حي الضمير | adj | | conscientious
حياة برية | n f | pl=- | wildlife {mass}
حياة طبيعية | n f | pl=- | normal life {mass}
حياة يومية | n f | pl=- | daily life {mass}
حيوان أليف | n m | pl=حيوانات أليفة | pet
حيوان بري | n m | pl=حيوانات برية | wild animal
حيوان مجتر | n m | pl=حيوانات مجترة | ruminant
حيوان مفترس | n m | pl=حيوانات مفترسة | predator
حيوان منوي | n m | pl=حيوانات منوية; plgloss=sperm {pl} | sperm {plural: sperm}
حيوي الأهمية | adj | | vitally important
حيوي كيميائي | adj nisba | | biochemical
خادم الحرمين الشريفين | n m hum title | pl=- | Custodian of the Two Holy Mosques
خادم بريد | n m | pl=خوادم | mail server
خادم ويب | n m | pl=خوادم | web server
خارطة طريق | n f | pl=خرائط | roadmap
خارق للعادة | adj | | extraordinary
خبر زائف | n m | pl=أخبار زائفة; plgloss=fake news {mass} | fake news {mass}
خبر عاجل | n m | pl=أخبار عاجلة | breaking news {mass}
خبر كاذب | n m | pl=أخبار كاذبة; plgloss=fake news {mass} | fake news {mass}
خبز محمص | n m | pl=- | toast {mass}
خبير أمني | n m hum | pl=خبراء أمنيون,خبراء أمنيين | security expert
خبير استراتيجي | n m hum | pl=خبراء استراتيجيون,خبراء استراتيجيين | strategic expert; strategist
خبير اقتصاد | n m hum | pl=خبراء | economist
خبير اقتصادي | n m hum | pl=خبراء اقتصاديون,خبراء اقتصاديين | economist; economic expert
خبير بيئي | n m hum | pl=خبراء بيئيون,خبراء بيئيين | environmental expert
خبير تقني | n m hum | pl=خبراء تقنيون,خبراء تقنيين | technical expert
خبير عسكري | n m hum | pl=خبراء عسكريون,خبراء عسكريين | military expert
خبير قانوني | n m hum | pl=خبراء قانونيون,خبراء قانونيين | legal expert
خبير مالي | n m hum | pl=خبراء ماليون,خبراء ماليين | financial expert
خبير متفجرات | n m hum | pl=خبراء | explosives expert; bomb disposal expert
خدمات أساسية | n f | pl=- | basic services {pl}
خدمات صحية | n f | pl=- | health services {pl}
خدمات طبية | n f | pl=- | medical services {pl}
خدمات مالية | n f | pl=- | financial services {pl}
خدمة إسعاف | n f | pl=خدمات | ambulance service
خدمة إلزامية | n f | pl=- | compulsory service {mass}
خدمة إنترنت | n f | pl=خدمات | internet service
خدمة الزبائن | n f | pl=- | customer service {mass}
خدمة بريدية | n f | pl=خدمات بريدية | postal service
خدمة توصيل | n f | pl=خدمات | delivery service
خدمة ذاتية | n f | pl=- | self-service {mass}
خدمة عامة | n f | pl=خدمات عامة | public service
خدمة عسكرية | n f | pl=- | military service {mass}
خدمة عملاء | n f | pl=- | customer service {mass}
خدمة مجتمعية | n f | pl=خدمات مجتمعية | community service {mass}
خدمة مدنية | n f | pl=- | civil service {mass}
خدمة مصرفية | n f | pl=خدمات مصرفية | banking service
خروج المغلوب | n m | pl=- | knockout {mass}
خريطة طريق | n f | pl=خرائط | roadmap
خزان مياه | n m | pl=خزانات | water tank
خزان وقود | n m | pl=خزانات | fuel tank
خزانة كتب | n f | pl=خزانات | bookcase
خزانة ملابس | n f | pl=خزانات | wardrobe
خسائر بشرية | n f | pl=- | casualties {pl}; human losses {pl}
خسائر في الأرواح | n f | pl=- | loss of life
خسائر مادية | n f | pl=- | material losses {pl}
خسارة فادحة | n f | pl=خسائر فادحة | heavy loss
خشبة المسرح | n f | pl=- | stage
خضاب الدم | n m | pl=- | hemoglobin {mass}
خط أحمر | n m | pl=خطوط حمراء | red line
خط أنابيب | n m | pl=خطوط | pipeline
خط إنتاج | n m | pl=خطوط | production line
خط ائتمان | n m | pl=- | line of credit {plural: lines of credit}
خط الاستواء | n m | pl=- | equator
خط العرض | n m | pl=- | latitude
خط الفقر | n m | pl=- | poverty line
خط النار | n m | pl=- | line of fire
خط تماس | n m | pl=خطوط | touchline; line of contact {plural: lines of contact}
خط جوي | n m | pl=خطوط جوية | airline
خط دفاع | n m | pl=خطوط | line of defense {plural: lines of defense}
خط زمني | n m | pl=خطوط زمنية | timeline
خط ساحلي | n m | pl=خطوط ساحلية | coastline
خط ساخن | n m | pl=خطوط ساخنة | hotline
خط سكة حديد | n m | pl=خطوط | railway line
خط طول | n m | pl=خطوط | longitude
خط مستقيم | n m | pl=خطوط مستقيمة | straight line
خط نقل | n m | pl=خطوط | transmission line
خط هاتف | n m | pl=خطوط | telephone line
خط وسط | n m | pl=- | midfield
خط يد | n m | pl=- | handwriting {mass}
خطأ إملائي | n m | pl=أخطاء إملائية | spelling mistake
خطأ بشري | n m | pl=أخطاء بشرية | human error
خطأ شائع | n m | pl=أخطاء شائعة | common mistake
خطأ طبي | n m | pl=أخطاء طبية | medical error
خطأ فادح | n m | pl=أخطاء فادحة | grave mistake
خطأ مطبعي | n m | pl=أخطاء مطبعية | typo; misprint
خطاب سياسي | n m | pl=- | political discourse {mass}
خطاب ضمان | n m | pl=خطابات | letter of guarantee {plural: letters of guarantee}
خطاب كراهية | n m | pl=- | hate speech {mass}
خطاب متلفز | n m | pl=- | televised speech
خطاب مفتوح | n m | pl=خطابات مفتوحة | open letter
خطاب نوايا | n m | pl=خطابات | letter of intent {plural: letters of intent}
خطبة الجمعة | n f | pl=- | Friday sermon
خطة أمنية | n f | pl=خطط أمنية | security plan
خطة إنقاذ | n f | pl=خطط | rescue plan; bailout plan
خطة استراتيجية | n f | pl=خطط استراتيجية | strategic plan
خطة تنمية | n f | pl=خطط | development plan
خطة خمسية | n f | pl=خطط خمسية | five-year plan
خطة سلام | n f | pl=خطط | peace plan
خطة طوارئ | n f | pl=خطط | emergency plan
خطة علاجية | n f | pl=خطط علاجية | treatment plan
خطة عمل | n f | pl=خطط | action plan
خطر وشيك | n m | pl=أخطار وشيكة | imminent danger
خطوة أولى | n f | pl=- | first step
خطوة إلى الأمام | n f | pl=- | step forward
خطوة بخطوة | adv | | step by step
خطوة خطوة | adv | | step by step
خطوة مهمة | n f | pl=خطوات مهمة | important step
خطوط أمامية | n f | pl=- | front lines {pl}
خطوط المواجهة | n f | pl=- | front lines {pl}
خفة الدم | n f | pl=- | sense of humor
خفة اليد | n f | pl=- | sleight of hand {mass}
خفر السواحل | n m hum | pl=- | coast guard
خل التفاح | n m | pl=- | apple cider vinegar {mass}
خلاف حدودي | n m | pl=خلافات حدودية | border dispute
خلاف سياسي | n m | pl=خلافات سياسية | political dispute
خلافا لذلك | adv | | otherwise
خلال ذلك | adv | | meanwhile
خلايا الدم | n f | pl=- | blood cells {pl}
خلايا نائمة | n f | pl=- | sleeper cells {pl}
خلفية شاشة | n f | pl=خلفيات | wallpaper
خلل فني | n m | pl=- | technical fault; technical glitch
خلية أزمة | n f | pl=- | crisis cell
خلية إرهابية | n f | pl=خلايا إرهابية | terrorist cell
خلية الإعلام الأمني | n f | pl=- | Security Media Cell
خلية جذعية | n f | pl=خلايا جذعية | stem cell
خلية دموية | n f | pl=خلايا دموية | blood cell
خلية سرطانية | n f | pl=خلايا سرطانية | cancer cell
خلية شمسية | n f | pl=خلايا شمسية | solar cell
خلية عصبية | n f | pl=خلايا عصبية | neuron; nerve cell
خلية نائمة | n f | pl=خلايا نائمة | sleeper cell
خلية نحل | n f | pl=خلايا | beehive
خلية وقود | n f | pl=خلايا | fuel cell
خيار عسكري | n m | pl=خيارات عسكرية | military option
خيال علمي | n m | pl=- | science fiction {mass}
خيانة الأمانة | n f | pl=- | breach of trust
خيانة زوجية | n f | pl=- | marital infidelity {mass}
خيانة عظمى | n f | pl=- | high treason {mass}
خيبة أمل | n f | pl=- | disappointment
خيط رفيع | n m | pl=خيوط رفيعة | fine line
خيمة اعتصام | n f | pl=خيام,خيم | protest tent
داء السكري | n m | pl=- | diabetes {mass}
داء السل | n m | pl=- | tuberculosis {mass}
داء الكلب | n m | pl=- | rabies {mass}
دائرة الضوء | n f | pl=- | spotlight
دائرة انتخابية | n f | pl=دوائر انتخابية | constituency; electoral district
دائرة حكومية | n f | pl=دوائر حكومية | government department
دائرة قصيرة | n f | pl=دوائر قصيرة | short circuit
دائرة قضائية | n f | pl=دوائر قضائية | judicial circuit
دائرة معارف | n f | pl=دوائر | encyclopedia
دار أوبرا | n f | pl=دور | opera house
دار أيتام | n f | pl=دور | orphanage
دار حضانة | n f | pl=دور | nursery
دار سينما | n f | pl=دور | movie theater; cinema
دار مسنين | n f | pl=دور | nursing home
دار نشر | n f | pl=دور | publishing house
دارة كهربائية | n f | pl=دارات كهربائية | electrical circuit
دافع ضرائب | n m hum | pl=+ون; plgloss=taxpayers {pl} | taxpayer
دب قطبي | n m | pl=دببة قطبية | polar bear
دخل إضافي | n m | pl=- | additional income {mass}
دخل الفرد | n m | pl=- | per capita income {mass}
دخل سنوي | n m | pl=- | annual income
دخل شهري | n m | pl=- | monthly income
دخل قومي | n m | pl=- | national income {mass}
دخل محدود | n m | pl=- | low income {mass}
دراجة بخارية | n f | pl=دراجات بخارية | motorcycle
دراجة ثلاثية | n f | pl=دراجات ثلاثية | tricycle
دراجة كهربائية | n f | pl=دراجات كهربائية | electric bike
دراجة نارية | n f | pl=دراجات نارية | motorcycle
دراجة هوائية | n f | pl=دراجات هوائية | bicycle
دراسات عليا | n f | pl=- | graduate studies {pl}
دراسة استقصائية | n f | pl=دراسات استقصائية | survey
دراسة جدوى | n f | pl=دراسات | feasibility study {plural: feasibility studies}
دراسة حالة | n f | pl=دراسات | case study {plural: case studies}
دراسة سريرية | n f | pl=دراسات سريرية | clinical study
دراسة ميدانية | n f | pl=دراسات ميدانية | field study {plural: field studies}
درجات الحرارة | n f | pl=- | temperatures {pl}
درجة الحرارة | n f | pl=درجات الحرارة | temperature
درجة الدكتوراه | n f | pl=- | doctorate; PhD
درجة الماجستير | n f | pl=- | master's degree
درجة حرارة | n f | pl=+ات | temperature
درجة علمية | n f | pl=درجات علمية | academic degree
درجة مئوية | n f | pl=درجات مئوية | degree Celsius {plural: degrees Celsius}
درجة وظيفية | n f | pl=درجات وظيفية | grade; job grade
دعا إلى | v | impf=يدعو إلى | call for
دعم إنساني | n m | pl=- | humanitarian support {mass}
دعم جوي | n m | pl=- | air support {mass}
دعم حكومي | n m | pl=- | government support {mass}; government subsidy
دعم عسكري | n m | pl=- | military support {mass}
دعم فني | n m | pl=- | technical support {mass}
دعم لوجستي | n m | pl=- | logistical support {mass}
دعم لوجيستي | n m | pl=- | logistical support {mass}
دعم مالي | n m | pl=- | financial support {mass}
دعم معنوي | n m | pl=- | moral support {mass}
دعم نفسي | n m | pl=- | psychological support {mass}
دعوة قضائية | n f | pl=دعوات قضائية | lawsuit
دعوى قضائية | n f | pl=دعاوى قضائية | lawsuit
دفاع جوي | n m | pl=دفاعات جوية | air defense
دفاع عن النفس | n m | pl=- | self-defense {mass}
دفاع مدني | n m | pl=- | civil defense {mass}
دفتر شروط | n m | pl=دفاتر | specifications {pl}; terms of reference {pl}
دفتر شيكات | n m | pl=دفاتر | checkbook
دفتر ملاحظات | n m | pl=دفاتر | notebook
دفعة واحدة | adv | | all at once
دقات القلب | n f | pl=- | heartbeat
دقيق المواعيد | adj | | punctual
دقيقة حداد | n f time | pl=دقائق | minute of mourning {plural: minutes of mourning}
دقيقة صمت | n f time | pl=دقائق | minute of silence {plural: minutes of silence}
دكة احتياط | n f | pl=- | bench
دكة بدلاء | n f | pl=- | bench; substitutes' bench
دليل إرشادي | n m | pl=أدلة إرشادية | guidebook; manual
دليل سياحي | n m | pl=أدلة سياحية | tour guide; travel guide
دليل قاطع | n m | pl=أدلة قاطعة | conclusive evidence {mass}
دليل مادي | n m | pl=أدلة مادية | material evidence {mass}
دليل مستخدم | n m | pl=أدلة | user guide; user manual
دليل هاتف | n m | pl=أدلة | telephone directory {plural: telephone directories}
دواء مسكن | n m | pl=أدوية مسكنة | painkiller
دوار البحر | n m | pl=- | seasickness {mass}
دوام جزئي | n m | pl=- | part-time work {mass}
دوام رسمي | n m | pl=- | official working hours {pl}
دوام كامل | n m | pl=- | full-time work {mass}
دور البطولة | n m | pl=- | starring role
دور المجموعات | n m | pl=- | group stage
دور ثانوي | n m | pl=أدوار ثانوية | secondary role; supporting role
دور رئيسي | n m | pl=أدوار رئيسية | key role; major role
دور ربع النهائي | n m | pl=- | quarterfinals {pl}
دور قيادي | n m | pl=أدوار قيادية | leading role
دور محوري | n m | pl=- | pivotal role
دور نصف النهائي | n m | pl=- | semifinals {pl}
دورة أولمبية | n f | pl=دورات أولمبية | Olympic Games {pl}
دورة برلمانية | n f | pl=دورات برلمانية | parliamentary term
دورة تدريبية | n f | pl=دورات تدريبية | training course
دورة حياة | n f | pl=+ات | life cycle
دورة دموية | n f | pl=- | blood circulation {mass}
دورة شهرية | n f | pl=- | menstrual period
دورة مياه | n f | pl=+ات | restroom
دوري أبطال | n m | pl=- | champions league
دوري محلي | n m | pl=- | domestic league
دوري ممتاز | n m | pl=- | Premier League {the}
دول أوروبية | n f | pl=- | European countries {pl}
دول إسلامية | n f | pl=- | Islamic countries {pl}
دول الجوار | n f | pl=- | neighboring countries {pl}
دول الخليج | n f | pl=- | Gulf states {pl}
دول العالم | n f | pl=- | countries of the world {pl}
دول المنطقة | n f | pl=- | countries of the region {pl}
دول عربية | n f | pl=- | Arab states {pl}; Arab countries {pl}
دول غربية | n f | pl=- | Western countries {pl}
دولة ذات سيادة | n f | pl=دول | sovereign state
دولة راعية | n f | pl=دول راعية | sponsor state
دولة عضو | n f | pl=دول أعضاء | member state
دولة عظمى | n f | pl=دول عظمى | great power; superpower
دولة عميقة | n f | pl=- | deep state
دولة قومية | n f | pl=دول قومية | nation-state
دولة مانحة | n f | pl=دول مانحة | donor country {plural: donor countries}
دولة متقدمة | n f | pl=دول متقدمة | developed country
دولة مجاورة | n f | pl=دول مجاورة | neighboring country
دولة مدنية | n f | pl=- | civil state
دولة مستوردة | n f | pl=دول مستوردة | importing country {plural: importing countries}
دولة مصدرة | n f | pl=دول مصدرة | exporting country {plural: exporting countries}
دولة مضيفة | n f | pl=دول مضيفة | host country {plural: host countries}
دولة منتجة | n f | pl=دول منتجة | producing country {plural: producing countries}
دولة نامية | n f | pl=دول نامية | developing country
دون أدنى شك | adv | | without a doubt
دون إذن | adv | | without permission
دون استثناء | adv | | without exception
دون انقطاع | adv | | without interruption
دون تأخير | adv | | without delay
دون تردد | adv | | without hesitation
دون تمييز | adv | | without discrimination
دون توقف | adv | | nonstop
دون جدوى | adv | | in vain
دون داع | adv | | unnecessarily
دون سابق إنذار | adv | | without warning
دون سواه | adv | | exclusively
دون شروط | adv | | unconditionally
دون شك | adv | | undoubtedly
دون غيره | adv | | exclusively
دون قصد | adv | | unintentionally
دون قيد أو شرط | adv | | unconditionally
دون مقابل | adv | | for free
ديدان معوية | n f | pl=- | intestinal worms {pl}
ديك رومي | n m | pl=ديوك رومية | turkey
ديمقراطية تمثيلية | n f | pl=- | representative democracy
دين حكومي | n m | pl=ديون حكومية | government debt {mass}
دين خارجي | n m | pl=ديون خارجية | external debt; foreign debt
دين عام | n m | pl=ديون عامة | public debt {mass}
دين مستحق | n m | pl=ديون مستحقة | outstanding debt
ديوان المحاسبة | n m | pl=- | audit bureau
ديون خارجية | n f | pl=- | foreign debt {mass}
ديون سيادية | n f | pl=- | sovereign debt {mass}
ديون متعثرة | n f | pl=- | bad debt {mass}; nonperforming loans {pl}
ذائع الصيت | adj | | renowned
ذات الرئة | n f | pl=- | pneumonia {mass}
ذات صباح | adv | | one morning
ذات ليلة | adv | | one night
ذات مرة | adv | | once
ذات مساء | adv | | one evening
ذات يوم | adv | | one day
ذاتي الحكم | adj | | self-governing
ذاتي الدفع | adj | | self-propelled
ذاتي القيادة | adj | | self-driving
ذاكرة الوصول العشوائي | n f | pl=- | random access memory {mass}; RAM {mass}
ذاكرة تخزين مؤقت | n f | pl=- | cache
ذاكرة جماعية | n f | pl=- | collective memory
ذبحة صدرية | n f | pl=- | angina {mass}
ذخيرة حية | n f | pl=- | live ammunition {mass}
ذرة صفراء | n f | pl=- | yellow corn {mass}
ذكاء اصطناعي | n m | pl=- | artificial intelligence {mass}; AI {mass}
ذكرى سنوية | n f | pl=ذكريات سنوية | anniversary
ذكرى مئوية | n f | pl=- | centenary
ذمة مالية | n f | pl=ذمم مالية | financial assets {pl}; financial disclosure
ذهابا وإيابا | adv | | back and forth
ذهب أبيض | n m | pl=- | white gold {mass}
ذهب أسود | n m | pl=- | black gold {mass}
ذوق عام | n m | pl=- | public taste {mass}
ذوو الإعاقة | n m hum | pl=- | people with disabilities {pl}
ذوي الإعاقة | n m hum | pl=- | people with disabilities {pl}
ذوي الاحتياجات الخاصة | n m hum | pl=- | people with special needs {pl}
ذوي الدخل المحدود | n m hum | pl=- | low-income people {pl}
ذوي الشأن | n m hum | pl=- | those concerned {pl}
ذوي الشهداء | n m hum | pl=- | families of the martyrs {pl}
ذوي الضحايا | n m hum | pl=- | families of the victims {pl}
رأب الصدع | n m | pl=- | healing the rift {mass}
رأس السنة | n f | pl=- | New Year
رأس المال البشري | n m | pl=- | human capital {mass}
رأس جسر | n m | pl=رؤوس | bridgehead
رأس حربة | n m | pl=رؤوس | spearhead
رأس حربي | n m | pl=رؤوس حربية | warhead
رأس مال | n m | pl=رؤوس أموال | capital {mass}
رأس مال بشري | n m | pl=- | human capital {mass}
رأس نووي | n m | pl=رؤوس نووية | nuclear warhead
رأسا على عقب | adv | | upside down
رأي استشاري | n m | pl=آراء استشارية | advisory opinion
رأي عام | n m | pl=- | public opinion {mass}
رأي قانوني | n m | pl=آراء قانونية | legal opinion
رؤوس أموال | n f | pl=- | capital {mass}
رئاسة الأركان | n f | pl=- | General Staff
رئاسة الجمهورية | n f | pl=- | presidency of the republic; presidency
رئاسة الوزراء | n f | pl=- | prime minister's office; premiership
رئيس أركان | n m hum title | pl=رؤساء | chief of staff {plural: chiefs of staff}
رئيس أركان الجيش | n m hum title | pl=رؤساء | army chief of staff
رئيس إقليم كردستان | n m hum title | pl=رؤساء | president of the Kurdistan Region
رئيس البرلمان | n m hum title | pl=رؤساء | speaker of parliament; parliament speaker
رئيس الجمهورية | n m hum title | pl=رؤساء | president of the republic; president
رئيس الوزراء | n m hum title | | prime minister
رئيس بعثة | n m hum title | pl=رؤساء | head of mission {plural: heads of mission}
رئيس بلدية | n m hum title | pl=رؤساء | mayor
رئيس تحرير | n m hum title | pl=رؤساء | editor-in-chief {plural: editors-in-chief}
رئيس تنفيذي | n m hum title | pl=رؤساء تنفيذيون,رؤساء تنفيذيين | chief executive; CEO
رئيس جامعة | n m hum title | pl=رؤساء | university president
رئيس جمهورية | n m hum title | pl=رؤساء | president
رئيس حكومة | n m hum title | pl=رؤساء | prime minister; head of government
رئيس حكومة إقليم كردستان | n m hum title | pl=رؤساء | prime minister of the Kurdistan Region
رئيس دولة | n m hum title | pl=رؤساء | head of state
رئيس سابق | n m hum title | pl=رؤساء سابقون,رؤساء سابقين | former president
رئيس عرفاء | n m hum title | pl=- | sergeant first class
رئيس قسم | n m hum title | pl=رؤساء | head of department {plural: heads of department}
رئيس كتلة | n m hum title | pl=رؤساء | bloc leader
رئيس لجنة | n m hum title | pl=رؤساء | committee chairman {plural: committee chairmen}
رئيس مجلس إدارة | n m hum title | pl=رؤساء | chairman of the board; chairman {plural: chairmen}
رئيس مجلس الشيوخ | n m hum title | pl=رؤساء | president of the Senate
رئيس مجلس النواب | n m hum title | pl=رؤساء | speaker of the House of Representatives; parliament speaker
رئيس مجلس الوزراء | n m hum title | pl=رؤساء | prime minister
رئيس منتخب | n m hum title | pl=رؤساء منتخبون,رؤساء منتخبين | president-elect {plural: presidents-elect}
رئيس هيئة الأركان | n m hum title | pl=رؤساء | chief of staff {plural: chiefs of staff}
رئيس هيئة الأركان المشتركة | n m hum title | pl=رؤساء | chairman of the Joint Chiefs of Staff
رئيس وزراء | n m hum title | pl=رؤساء | prime minister
رئيس وفد | n m hum title | pl=رؤساء | head of delegation {plural: heads of delegation}
رئيسة وزراء | n f hum title | pl=رئيسات | prime minister
رائد أعمال | n m hum | pl=رواد | entrepreneur
رائد ركن | n m hum title | pl=- | staff major
رائد فضاء | n m hum | pl=رواد | astronaut
رابط إلكتروني | n m | pl=روابط إلكترونية | link
راتب تقاعدي | n m | pl=رواتب تقاعدية | pension
راصد جوي | n m hum | pl=راصدون جويون,راصدين جويين | weather forecaster; meteorologist
راعي بقر | n m hum | pl=رعاة | cowboy
رب أسرة | n m hum | pl=أرباب | head of household {plural: heads of household}; breadwinner
رب عمل | n m hum | pl=أرباب | employer
رباطة جأش | n f | pl=- | composure {mass}
ربة بيت | n f hum | pl=ربات | housewife
ربة عمل | n f hum | pl=ربات | employer
ربة منزل | n f hum | pl=ربات | housewife
ربح صافي | n m | pl=أرباح صافية; plgloss=net profits {pl} | net profit
ربطة عنق | n f | pl=ربطات | tie; necktie
ربع سنة | n m time | pl=أرباع | quarter
ربع سنوي | adj nisba | | quarterly
ربع نهائي | n m | pl=- | quarterfinal
ربو قصبي | n m | pl=- | bronchial asthma {mass}
رجفان أذيني | n m | pl=- | atrial fibrillation {mass}
رجل آلي | n m | pl=رجال آليون | robot
رجل أعمال | n m hum | pl=رجال | businessman {plural: businessmen}
رجل أمن | n m hum | pl=رجال | security officer
رجل إطفاء | n m hum | pl=رجال | firefighter
رجل الشارع | n m hum | pl=- | man in the street
رجل ثلج | n m | pl=- | snowman
رجل دولة | n m hum | pl=رجال | statesman {plural: statesmen}
رجل دين | n m hum | pl=رجال | cleric
رجل سياسة | n m hum | pl=رجال | politician
رجل شرطة | n m hum | pl=رجال | policeman {plural: policemen}
رجل عصابات | n m hum | pl=رجال | gangster
رجل قانون | n m hum | pl=رجال | jurist
رجل مبيعات | n m hum | pl=رجال | salesman
رحلات جوية | n f | pl=- | flights {pl}
رحلة استكشافية | n f | pl=رحلات استكشافية | expedition
رحلة جوية | n f | pl=رحلات جوية | flight
رحلة داخلية | n f | pl=رحلات داخلية | domestic flight
رحلة دولية | n f | pl=رحلات دولية | international flight
رحلة ذهاب | n f | pl=رحلات | outbound trip; outbound flight
رحلة سياحية | n f | pl=رحلات سياحية | tour; tourist trip
رحلة صيد | n f | pl=رحلات | hunting trip; fishing trip
رحلة عمل | n f | pl=رحلات | business trip
رحلة عودة | n f | pl=رحلات | return trip; return flight
رحلة مدرسية | n f | pl=رحلات مدرسية | school trip
رحمه الله | intj | | may God have mercy on him
رخصة بناء | n f | pl=رخص | building permit
رخصة تشغيل | n f | pl=رخص | operating license
رخصة تصدير | n f | pl=رخص | export license
رخصة سلاح | n f | pl=رخص | gun license; weapons permit
رخصة عمل | n f | pl=رخص | work permit
رخصة قيادة | n f | pl=رخص | driver's license
رد اعتبار | n m | pl=- | rehabilitation {mass}
رد الفعل | n m | pl=ردود الأفعال,ردود الفعل | reaction
رد فعل | n m | pl=ردود أفعال,ردود فعل | reaction
ردة فعل | n f | pl=ردات,ردود | reaction
رسالة إلكترونية | n f | pl=رسائل إلكترونية | email
رسالة بريد إلكتروني | n f | pl=رسائل | email
رسالة توصية | n f | pl=رسائل | letter of recommendation {plural: letters of recommendation}
رسالة خطأ | n f | pl=رسائل | error message
رسالة خطية | n f | pl=رسائل خطية | written message
رسالة دكتوراه | n f | pl=رسائل | doctoral dissertation; PhD thesis {plural: PhD theses}
رسالة صوتية | n f | pl=رسائل صوتية | voice message
رسالة ماجستير | n f | pl=رسائل | master's thesis {plural: master's theses}
رسالة نصية | n f | pl=رسائل نصية | text message
رسام كاريكاتير | n m hum | pl=+ون | cartoonist
رسم بياني | n m | pl=رسوم بيانية | graph; chart
رسم تخطيطي | n m | pl=رسوم تخطيطية | diagram; sketch
رسم تسجيل | n m | pl=رسوم | registration fee
رسم توضيحي | n m | pl=رسوم توضيحية | illustration
رسم خرائط | n m | pl=- | cartography {mass}; mapping {mass}
رسم دخول | n m | pl=رسوم | entrance fee
رسم عبور | n m | pl=رسوم | toll; transit fee
رسم كاريكاتيري | n m | pl=رسوم كاريكاتيرية | caricature; cartoon
رسم متحرك | n m | pl=رسوم متحركة; plgloss=cartoons {pl} | animation
رسوم جمركية | n f | pl=- | tariffs {pl}; customs duties {pl}
رسوم دراسية | n f | pl=- | tuition fees {pl}
رصاص حي | n m | pl=- | live ammunition {mass}; live bullets {pl}
رصاص مطاطي | n m | pl=- | rubber bullets {pl}
رضاعة صناعية | n f | pl=- | bottle-feeding {mass}
رضاعة طبيعية | n f | pl=- | breastfeeding {mass}
رعاية أولية | n f | pl=- | primary care {mass}
رعاية اجتماعية | n f | pl=- | social welfare {mass}
رعاية الأطفال | n f | pl=- | childcare {mass}
رعاية صحية | n f | pl=- | health care {mass}
رعاية صحية أولية | n f | pl=- | primary health care {mass}
رعاية طبية | n f | pl=- | medical care {mass}
رغم ذلك | adv | | nevertheless
رفع أثقال | n m | pl=- | weightlifting {mass}
رفيع المستوى | adj | pl=رفيعو المستوى | high-level; senior
رقائق البطاطس | n f | pl=- | potato chips {pl}
رقابة مالية | n f | pl=- | financial oversight {mass}
رقم تسلسلي | n m | pl=أرقام تسلسلية | serial number
رقم سري | n m | pl=أرقام سرية | PIN; secret number
رقم عشري | n m | pl=أرقام عشرية | decimal number
رقم قياسي | n m | pl=أرقام قياسية | record
رقم مجاني | n m | pl=أرقام مجانية | toll-free number
رقم مرجعي | n m | pl=- | reference number
رقم هاتف | n m | pl=أرقام | phone number
رقيب أول | n m hum title | pl=رقباء | staff sergeant
ركلة جزاء | n f | pl=+ات | penalty kick; penalty
ركلة حرة | n f | pl=ركلات حرة | free kick
ركلة ركنية | n f | pl=- | corner kick
ركن أساسي | n m | pl=أركان أساسية | cornerstone
ركود اقتصادي | n m | pl=- | economic recession; recession
رمز مصدري | n m | pl=- | source code {mass}
رمضان كريم | intj | | Ramadan Kareem
رمية تماس | n f | pl=رميات | throw-in
رنين مغناطيسي | n m | pl=- | magnetic resonance {mass}; MRI {mass}
رهن عقاري | n m | pl=رهون عقارية | mortgage
روح الدعابة | n f | pl=- | sense of humor
روح الفريق | n f | pl=- | team spirit {mass}
روح رياضية | n f | pl=- | sportsmanship {mass}
روح معنوية | n f | pl=- | morale {mass}
روضة أطفال | n f | pl=رياض,روضات | kindergarten
رويدا رويدا | adv | | gradually; little by little
ري بالتنقيط | n m | pl=- | drip irrigation {mass}
ريادة أعمال | n f | pl=- | entrepreneurship {mass}
ريح شمسية | n f | pl=رياح شمسية | solar wind
ريموت كنترول | n m | pl=- | remote control
زائدة دودية | n f | pl=- | appendix
زاوية حادة | n f | pl=زوايا حادة | acute angle
زاوية قائمة | n f | pl=زوايا قائمة | right angle
زجاج أمامي | n m | pl=- | windshield
زجاجة حارقة | n f | pl=زجاجات حارقة | Molotov cocktail; firebomb
زخات مطر | n f | pl=- | rain showers {pl}
زر اختيار | n m | pl=أزرار | radio button
زر تشغيل | n m | pl=أزرار | power button
زر فأرة | n m | pl=أزرار | mouse button
زراعة أعضاء | n f | pl=- | organ transplantation {mass}
زراعي صناعي | adj nisba | | agro-industrial
زراعي غذائي | adj nisba | | agri-food
زعزعة استقرار | n f | pl=- | destabilization {mass}
زعيم حزب | n m hum | pl=زعماء | party leader
زعيم ديني | n m hum | pl=زعماء دينيون,زعماء دينيين | religious leader
زعيم روحي | n m hum | pl=زعماء روحيون,زعماء روحيين | spiritual leader
زعيم سياسي | n m hum | pl=زعماء سياسيون,زعماء سياسيين | political leader
زعيم قبلي | n m hum | pl=زعماء قبليون,زعماء قبليين | tribal leader
زعيم معارضة | n m hum | pl=زعماء | opposition leader
زلة لسان | n f | pl=زلات | slip of the tongue {plural: slips of the tongue}
زمام المبادرة | n m | pl=- | initiative
زمرة دم | n f | pl=زمر | blood type
زمن حقيقي | n m | pl=- | real time {mass}
زمن قياسي | n m | pl=- | record time {mass}
زهرة الشمس | n f | pl=- | sunflower
زهيد الثمن | adj | | inexpensive
زواج المثليين | n m | pl=- | same-sex marriage {mass}; gay marriage {mass}
زواج قاصرات | n m | pl=- | child marriage {mass}
زواج قسري | n m | pl=- | forced marriage {mass}
زواج مبكر | n m | pl=- | early marriage {mass}
زواج مدني | n m | pl=- | civil marriage {mass}
زوج أم | n m hum | pl=أزواج | stepfather
زوجة أب | n f hum | pl=زوجات | stepmother
زوجة ابن | n f hum | pl=زوجات | daughter-in-law {plural: daughters-in-law}
زورق حربي | n m | pl=زوارق حربية | gunboat; warship
زورق سريع | n m | pl=زوارق سريعة | speedboat
زورق مطاطي | n m | pl=زوارق مطاطية | rubber boat
زي تقليدي | n m | pl=أزياء تقليدية | traditional dress {mass}; traditional costume
زي رسمي | n m | pl=أزياء رسمية | uniform
زي عسكري | n m | pl=- | military uniform
زي مدرسي | n m | pl=أزياء مدرسية | school uniform
زي موحد | n m | pl=- | uniform
زيادة سكانية | n f | pl=- | population growth {mass}
زيارة الأربعين | n f | pl=- | Arbaeen pilgrimage
زيارة تفقدية | n f | pl=زيارات تفقدية | inspection visit
زيارة خاطفة | n f | pl=زيارات خاطفة | brief visit
زيارة رسمية | n f | pl=زيارات رسمية | official visit
زيارة مفاجئة | n f | pl=زيارات مفاجئة | surprise visit
زيارة منزلية | n f | pl=زيارات منزلية | home visit
زيارة ميدانية | n f | pl=زيارات ميدانية | field visit
زيت زيتون | n m | pl=- | olive oil {mass}
زيت طعام | n m | pl=- | cooking oil {mass}
زيت محرك | n m | pl=- | engine oil {mass}; motor oil {mass}
زيت نباتي | n m | pl=زيوت نباتية | vegetable oil
زيت نخيل | n m | pl=- | palm oil {mass}
زيت وقود | n m | pl=- | fuel oil {mass}
سائق سيارة أجرة | n m hum | pl=- | taxi driver
ساحة القتال | n f | pl=- | battlefield
ساحة المعركة | n f | pl=- | battlefield
ساحة معركة | n f | pl=+ات | battlefield
ساري المفعول | adj | | in force; valid
ساعة ذروة | n f | pl=+ات | rush hour
ساعة عمل | n f | pl=+ات | working hour
ساعة متأخرة | n f | pl=- | late hour
سالف الذكر | adj | | aforementioned
سبب رئيسي | n m | pl=أسباب رئيسية | main reason; main cause
سجل جنائي | n m | pl=سجلات جنائية | criminal record
سجل عدلي | n m | pl=- | criminal record
سجلات طبية | n f | pl=- | medical records {pl}
سجن مؤبد | n m | pl=- | life imprisonment {mass}
سجن مدى الحياة | n m | pl=- | life imprisonment {mass}
سجين سياسي | n m hum | pl=سجناء سياسيون | political prisoner
سحب الثقة | n m | pl=- | vote of no confidence
سرطان الثدي | n m | pl=- | breast cancer {mass}
سرطان الدم | n m | pl=- | leukemia {mass}
سرطان الرئة | n m | pl=- | lung cancer {mass}
سرطان القولون | n m | pl=- | colon cancer {mass}
سرعان ما | adv | | soon
سرعة الضوء | n f | pl=- | speed of light
سريع الاشتعال | adj | | flammable
سريع الانتشار | adj | | fast-spreading
سريع التطور | adj | | fast-evolving
سريع التلف | adj | | perishable
سريع الزوال | adj | | fleeting; ephemeral
سريع الغضب | adj | | irritable
سريع النمو | adj | | fast-growing
سطح مكتب | n m | pl=أسطح مكتب | desktop
سطر أوامر | n m | pl=- | command line
سطر برمجي | n m | pl=- | line of code {plural: lines of code}
سعر الدولار | n m | pl=- | dollar exchange rate
سعر الصرف | n m | pl=أسعار الصرف | exchange rate
سعر الفائدة | n m | pl=أسعار الفائدة | interest rate
سعر صرف | n m | pl=أسعار صرف | exchange rate
سعر فائدة | n m | pl=أسعار فائدة | interest rate
سعر نفط | n m | pl=أسعار | oil price
سفير الولايات المتحدة | n m hum title | pl=- | US ambassador
سفينة حربية | n f | pl=سفن حربية | warship
سفينة سياحية | n f | pl=سفن سياحية | cruise ship
سفينة شحن | n f | pl=سفن | cargo ship
سفينة فضاء | n f | pl=سفن | spaceship
سقف زمني | n m | pl=- | deadline
سكتة دماغية | n f | pl=سكتات دماغية | stroke
سكك حديد | n f | pl=- | railways {pl}
سكك حديدية | n f | pl=- | railways {pl}; railway
سكن جامعي | n m | pl=- | dormitory
سلاح أبيض | n m | pl=أسلحة بيضاء | bladed weapon
سلاح الجو | n m | pl=- | air force
سلاح الجو الأمريكي | n m | pl=- | US Air Force
سلاح بحرية | n m | pl=- | navy
سلاح ثقيل | n m | pl=أسلحة ثقيلة | heavy weapon
سلاح جو | n m | pl=- | air force
سلاح خفيف | n m | pl=أسلحة خفيفة | light weapon
سلاح كيميائي | n m | pl=أسلحة كيميائية | chemical weapon
سلاح نووي | n m | pl=أسلحة نووية | nuclear weapon
سلطات قضائية | n f | pl=- | judicial authorities {pl}
سلطات محلية | n f | pl=- | local authorities {pl}
سلطة تشريعية | n f | pl=- | legislative branch; legislative authority
سلطة تنفيذية | n f | pl=- | executive branch; executive authority
سلطة قضائية | n f | pl=- | judiciary; judicial authority
سلك دبلوماسي | n m | pl=- | diplomatic corps
سلم أهلي | n m | pl=- | civil peace {mass}
سلم دولي | n m | pl=- | international peace {mass}
سماعة أذن | n f | pl=سماعات أذن | earphone
سمعي بصري | adj nisba | | audiovisual
سمعي مرئي | adj nisba | | audiovisual
سن الرشد | n m | pl=- | adulthood {mass}
سنة بعد سنة | adv | | year after year
سنة دراسية | n f | pl=سنوات دراسية | school year; academic year
سنة ضوئية | n f | pl=سنوات ضوئية | light-year
سنة ميلادية | n f | pl=- | Gregorian year
سند قانوني | n m | pl=أسانيد قانونية | legal basis
سندات الخزانة | n f | pl=- | Treasury bonds {pl}
سندات حكومية | n f | pl=- | government bonds {pl}
سندات خزانة | n f | pl=- | Treasury bonds {pl}
سهل الاستخدام | adj | | easy-to-use
سهل المنال | adj | | accessible; easy to get
سهل الوصول | adj | | accessible
سوء إدارة | n m | pl=- | mismanagement {mass}
سوء استخدام | n m | pl=- | misuse {mass}
سوء الأحوال الجوية | n m | pl=- | bad weather {mass}
سوء تغذية | n m | pl=- | malnutrition {mass}
سوء فهم | n m | pl=- | misunderstanding
سوء معاملة | n m | pl=- | mistreatment {mass}; ill-treatment {mass}
سوار إلكتروني | n m | pl=أساور إلكترونية | electronic bracelet
سوق أسهم | n f | pl=أسواق أسهم | stock market
سوق الأسهم | n f | pl=- | stock market
سوق العمل | n f | pl=- | labor market
سوق حرة | n f | pl=- | free market
سوق سوداء | n f | pl=أسواق سوداء | black market
سوق عقارات | n f | pl=- | real estate market
سوق عمل | n f | pl=أسواق عمل | labor market
سوق مالية | n f | pl=أسواق مالية | financial market
سوق موازية | n f | pl=- | parallel market
سيئ الحظ | adj | | unlucky; unfortunate
سيئ السمعة | adj | | notorious; infamous
سيادة القانون | n f | pl=- | rule of law
سيادة وطنية | n f | pl=- | national sovereignty {mass}
سيارة أجرة | n f | pl=سيارات أجرة | taxi
سيارة إسعاف | n f | pl=سيارات إسعاف | ambulance
سيارة إطفاء | n f | pl=+ات | fire truck
سيارة ذاتية القيادة | n f | pl=سيارات ذاتية القيادة | self-driving car
سيارة شرطة | n f | pl=+ات | police car
سيارة كهربائية | n f | pl=سيارات كهربائية | electric car
سيارة مصفحة | n f | pl=سيارات مصفحة | armored vehicle
سيارة مفخخة | n f | pl=سيارات مفخخة | car bomb
سيارة ملغومة | n f | pl=- | car bomb
سياسة أمان | n f | pl=- | security policy
سياسة اقتصادية | n f | pl=سياسات اقتصادية | economic policy
سياسة خارجية | n f | pl=سياسات خارجية | foreign policy
سياسة خصوصية | n f | pl=- | privacy policy
سياسة داخلية | n f | pl=- | domestic policy
سياسة عامة | n f | pl=سياسات عامة | public policy
سياسة مالية | n f | pl=سياسات مالية | fiscal policy
سياسة نقدية | n f | pl=سياسات نقدية | monetary policy
سيدة أعمال | n f hum | pl=سيدات | businesswoman {plural: businesswomen}
سيدة أولى | n f hum | pl=- | first lady
سير العمل | n m | pl=- | workflow
سير عمل | n m | pl=- | workflow
سيرا على الأقدام | adv | | on foot
شأن داخلي | n m | pl=شؤون داخلية | internal affair; domestic matter
شؤون خارجية | n f | pl=- | foreign affairs {pl}
شؤون داخلية | n f | pl=- | internal affairs {pl}
شاهد عيان | n m hum | pl=شهود عيان | eyewitness
شبكات التواصل | n f | pl=- | social media {mass}
شبكات التواصل الاجتماعي | n f | pl=- | social media {mass}; social networks {pl}
شبكة إنترنت | n f | pl=+ات | internet network
شبكة اجتماعية | n f | pl=شبكات اجتماعية | social network
شبكة الإنترنت | n f | pl=- | Internet
شبكة الحماية الاجتماعية | n f | pl=- | social safety net
شبكة تواصل اجتماعي | n f | pl=+ات | social network
شبكة عصبية | n f | pl=شبكات عصبية | neural network
شبكة كهرباء | n f | pl=+ات | power grid
شبكة لاسلكية | n f | pl=شبكات لاسلكية | wireless network
شبكة محلية | n f | pl=- | local network
شبه جاف | adj nisba | | semi-arid
شبه جزيرة | n m | pl=أشباه جزر | peninsula
شبه دائم | adj nisba | | semi-permanent
شبه رئاسي | adj nisba | | semi-presidential
شبه رسمي | adj nisba | | semi-official
شبه عسكري | adj nisba | | paramilitary
شبه قاري | adj nisba | | subcontinental
شبه مستقل | adj nisba | | semi-autonomous
شديد الأهمية | adj | | extremely important
شديد الانحدار | adj | | steep
شديد البرودة | adj | | extremely cold
شديد التطرف | adj | | extremist
شديد التعقيد | adj | | very complex
شديد الحرارة | adj | | extremely hot
شديد الحساسية | adj | | highly sensitive
شديد الخصوصية | adj | | very private
شديد الخطورة | adj | | very dangerous
شديد العدوى | adj | | highly contagious
شديد اللهجة | adj | | strongly worded
شراكة استراتيجية | n f | pl=شراكات استراتيجية | strategic partnership
شرطة اتحادية | n f | pl=- | federal police {pl}
شرطة المرور | n f | pl=- | traffic police {pl}
شرطة عسكرية | n f | pl=- | military police {pl}
شرطة محلية | n f | pl=- | local police {pl}
شرعية دولية | n f | pl=- | international legitimacy {mass}
شرق آسيوي | adj nisba | | East Asian
شرق أفريقي | adj nisba | | East African
شرق أوروبي | adj nisba | | Eastern European
شرق أوسطي | adj nisba | pl=+ون | Middle Eastern
شركات صغيرة ومتوسطة | n f | pl=- | small and medium-sized enterprises {pl}
شركات كبرى | n f | pl=- | major companies {pl}
شركة أدوية | n f | pl=+ات | pharmaceutical company
شركة أم | n f | pl=- | parent company
شركة تأمين | n f | pl=+ات | insurance company
شركة تقنية | n f | pl=- | technology company
شركة خاصة | n f | pl=شركات خاصة | private company
شركة طيران | n f | pl=+ات | airline
شركة عامة | n f | pl=شركات عامة | public company
شركة متعددة الجنسيات | n f | pl=شركات متعددة الجنسيات | multinational company
شركة مساهمة | n f | pl=- | joint-stock company
شركة ناشئة | n f | pl=شركات ناشئة | startup
شركة نفط | n f | pl=+ات | oil company
شريحة إلكترونية | n f | pl=شرائح إلكترونية | microchip
شريط أدوات | n m | pl=أشرطة أدوات | toolbar
شريط حدودي | n m | pl=- | border strip
شريط فيديو | n m | pl=أشرطة | videotape
شفرة مصدرية | n f | pl=- | source code {mass}
شكرا جزيلا | intj | | thank you very much
شكلا ومضمونا | adv | | in form and substance
شمال أطلسي | adj nisba | | North Atlantic
شمال أفريقي | adj nisba | | North African
شمال إفريقي | adj nisba | | North African
شهادة ثانوية | n f | pl=- | high school diploma
شهادة جامعية | n f | pl=شهادات جامعية | university degree
شهادة ميلاد | n f | pl=+ات | birth certificate
شهادة وفاة | n f | pl=+ات | death certificate
شهر عسل | n m | pl=- | honeymoon
شيئا فشيئا | adv | | little by little
شيخ الأزهر | n m hum title | pl=- | Grand Imam of al-Azhar
شيخ عشيرة | n m hum | pl=شيوخ | tribal sheikh
شيفرة مصدرية | n f | pl=- | source code {mass}
صاحب الجلالة | n m hum title | pl=- | His Majesty
صاحب السمو | n m hum title | pl=- | His Highness
صاحب السمو الملكي | n m hum title | pl=- | His Royal Highness
صاحب شركة | n m hum | pl=أصحاب | company owner
صاحب عمل | n m hum | pl=أصحاب عمل | employer
صاحب مصلحة | n m hum | pl=أصحاب | stakeholder
صاروخ باليستي | n m | pl=صواريخ باليستية | ballistic missile
صاروخ كروز | n m | pl=صواريخ | cruise missile
صاروخ مضاد للدبابات | n m | pl=- | anti-tank missile
صافي الذهن | adj | | clear-headed
صانع سياسات | n m hum | pl=صناع سياسات,صانعو سياسات,صانعي سياسات | policymaker
صانع قرار | n m hum | pl=صناع قرار,صانعو قرار,صانعي قرار | decision maker
صانع محتوى | n m hum | pl=صناع | content creator
صباح أمس | adv | | yesterday morning
صباح الخير | intj | | good morning
صباح الغد | adv | | tomorrow morning
صباح اليوم | adv | | this morning
صباح غد | adv | | tomorrow morning
صباحا ومساء | adv | | morning and evening
صحة إنجابية | n f | pl=- | reproductive health {mass}
صحة عامة | n f | pl=- | public health {mass}
صحة عقلية | n f | pl=- | mental health {mass}
صحة نفسية | n f | pl=- | mental health {mass}
صديق للبيئة | adj | | environmentally friendly
صراع سياسي | n m | pl=صراعات سياسية | political conflict
صراع مسلح | n m | pl=صراعات مسلحة | armed conflict
صراف آلي | n m | pl=صرافات آلية | ATM
صرف صحي | n m | pl=- | sanitation {mass}; sewage {mass}
صعب المراس | adj | | stubborn; intractable
صعب المنال | adj | | elusive; hard to reach
صغير الحجم | adj | | small; small-sized
صفحة رئيسية | n f | pl=صفحات رئيسية | home page
صفحة ويب | n f | pl=+ات | web page
صفقة أسلحة | n f | pl=صفقات أسلحة | arms deal
صلاة الجمعة | n f | pl=- | Friday prayer
صلى الله عليه وسلم | intj | | peace be upon him
صناديق الاقتراع | n f | pl=- | ballot boxes {pl}; polls {pl}
صناعات غذائية | n f | pl=- | food industries {pl}
صناعة نفطية | n f | pl=- | oil industry
صندوق استثمار | n m | pl=صناديق | investment fund
صندوق اقتراع | n m | pl=صناديق اقتراع | ballot box
صندوق بريد | n m | pl=صناديق | mailbox
صندوق تحوط | n m | pl=صناديق | hedge fund
صندوق تقاعد | n m | pl=صناديق | pension fund
صندوق سيادي | n m | pl=صناديق سيادية | sovereign wealth fund
صندوق وارد | n m | pl=- | inbox
صنع قرار | n m vn | pl=- | decision-making {mass}
صوتي مرئي | adj nisba | | audiovisual
صورة فوتوغرافية | n f | pl=صور فوتوغرافية | photograph
صورة نمطية | n f | pl=صور نمطية | stereotype
ضابط جيش | n m hum | pl=ضباط | army officer
ضابط شرطة | n m hum | pl=ضباط | police officer
ضابط صف | n m hum | pl=ضباط | non-commissioned officer
ضابط مخابرات | n m hum | pl=ضباط | intelligence officer
ضبط النفس | n m vn | pl=- | restraint {mass}; self-restraint {mass}
ضبط نفس | n m | pl=- | restraint {mass}
ضحية مدنية | n f hum | pl=ضحايا مدنيون | civilian casualty
ضربة استباقية | n f | pl=ضربات استباقية | preemptive strike
ضربة جزاء | n f | pl=ضربات جزاء | penalty kick
ضربة جوية | n f | pl=ضربات جوية | airstrike
ضربة شمس | n f | pl=- | sunstroke
ضربة عسكرية | n f | pl=ضربات عسكرية | military strike
ضربة موجعة | n f | pl=- | painful blow
ضريبة الدخل | n f | pl=- | income tax
ضريبة القيمة المضافة | n f | pl=- | value-added tax; VAT
ضريبة دخل | n f | pl=ضرائب دخل | income tax
ضعيف الأداء | adj | | underperforming
ضغط الدم | n m | pl=- | blood pressure {mass}
ضغط دم | n m | pl=- | blood pressure {mass}
ضغط نفسي | n m | pl=ضغوط نفسية | stress {mass}
ضفة غربية | n f | pl=- | West Bank
ضمان اجتماعي | n m | pl=- | social security {mass}
ضوء أخضر | n m | pl=- | green light
ضوء الشمس | n m | pl=- | sunlight {mass}
ضيق الأفق | adj | | narrow-minded
ضيق التنفس | n m | pl=- | shortness of breath {mass}
ضيق النطاق | adj | | limited; narrow
ضيق تنفس | n m | pl=- | shortness of breath {mass}
طائرات حربية | n f | pl=- | warplanes {pl}
طائرة استطلاع | n f | pl=+ات | reconnaissance aircraft
طائرة بدون طيار | n f | pl=طائرات بدون طيار | drone
طائرة حربية | n f | pl=طائرات حربية | warplane
طائرة ركاب | n f | pl=+ات | passenger plane
طائرة شحن | n f | pl=- | cargo plane
طائرة مروحية | n f | pl=طائرات مروحية | helicopter
طائرة مسيرة | n f | pl=طائرات مسيرة | drone
طائرة مقاتلة | n f | pl=طائرات مقاتلة | fighter jet
طائرة من دون طيار | n f | pl=طائرات من دون طيار | drone
طائفة دينية | n f | pl=طوائف دينية | religious sect
طابع رسمي | n m | pl=- | official character
طابق أرضي | n m | pl=- | ground floor
طاعن في السن | adj | | elderly
طاقة إنتاجية | n f | pl=- | production capacity
طاقة الرياح | n f | pl=- | wind energy {mass}
طاقة شمسية | n f | pl=- | solar energy {mass}
طاقة كهربائية | n f | pl=- | electric power {mass}
طاقة متجددة | n f | pl=- | renewable energy {mass}
طاقة نظيفة | n f | pl=- | clean energy {mass}
طاقة نووية | n f | pl=- | nuclear energy {mass}
طاقم طبي | n m | pl=طواقم طبية | medical staff
طالب علم | n m hum | pl=- | student
طالب لجوء | n m hum | pl=- | asylum seeker
طاولة المفاوضات | n f | pl=- | negotiating table
طاولة مستديرة | n f | pl=- | roundtable
طاولة مفاوضات | n f | pl=- | negotiating table
طب الأسنان | n m | pl=- | dentistry {mass}
طب باطني | n m | pl=- | internal medicine {mass}
طب بديل | n m | pl=- | alternative medicine {mass}
طب شرعي | n m | pl=- | forensic medicine {mass}
طبقا ل | prep | | according to
طبقة الأوزون | n f | pl=- | ozone layer
طبقة حاكمة | n f | pl=- | ruling class
طبقة سياسية | n f | pl=- | political class
طبقة عاملة | n f | pl=- | working class
طبقة وسطى | n f | pl=- | middle class
طبي حيوي | adj nisba | | biomedical
طبي شرعي | adj nisba | | forensic
طبيب أسنان | n m hum | pl=أطباء أسنان | dentist
طبيب أطفال | n m hum | pl=أطباء | pediatrician
طبيب بيطري | n m hum | pl=أطباء بيطريون | veterinarian
طبيب جراح | n m hum | pl=- | surgeon
طبيب عام | n m hum | pl=- | general practitioner
طبيب نفسي | n m hum | pl=أطباء نفسيون,أطباء نفسيين | psychiatrist
طبيعة بشرية | n f | pl=- | human nature {mass}
طرف ثالث | n m | pl=أطراف ثالثة | third party
طرف معني | n m | pl=أطراف معنية | party concerned {plural: parties concerned}
طريح الفراش | adj | | bedridden
طعن قانوني | n m | pl=- | legal challenge
طفح جلدي | n m | pl=- | rash
طوال السنة | adv | | all year
طوال العام | adv | | all year
طوال الليل | adv | | all night
طوال الوقت | adv | | all the time
طوال اليوم | adv | | all day
طويل الأجل | adj | | long-term
طويل الأمد | adj | | long-term
طويل العمر | adj | | long-lived
طويل القامة | adj | | tall
طويل المدى | adj | | long-term; long-range
طيران حربي | n m | pl=- | military aviation {mass}
طيران مدني | n m | pl=- | civil aviation {mass}
طيلة الوقت | adv | | all the time
طيلة اليوم | adv | | all day
ظاهرة الاحتباس الحراري | n f | pl=- | global warming {mass}
ظهر اليوم | adv | | at noon today
ظهير رباعي | n m | pl=- | quarterback
عابر سبيل | n m hum | pl=- | passerby {plural: passersby}
عابر للحدود | adj nisba | | cross-border; transnational
عابر للقارات | adj nisba | | intercontinental
عابر للقوميات | adj nisba | | transnational
عاجلا أم آجلا | adv | | sooner or later
عاجلا أو آجلا | adv | | sooner or later
عاري عن الصحة | adj | | untrue; baseless
عاصفة ترابية | n f | pl=عواصف ترابية | dust storm
عاصفة ثلجية | n f | pl=عواصف ثلجية | snowstorm
عاصفة رملية | n f | pl=عواصف رملية | sandstorm
عاصمة اقتصادية | n f | pl=- | economic capital
عاطل عن العمل | adj | | unemployed
عال جدا | adj | | very high
عالم آثار | n m hum | pl=علماء | archaeologist
عالم أحياء | n m hum | pl=علماء | biologist
عالم أوبئة | n m hum | pl=علماء | epidemiologist
عالم اجتماع | n m hum | pl=علماء | sociologist
عالم اقتصاد | n m hum | pl=علماء | economist
عالم بيئة | n m hum | pl=علماء | ecologist
عالم حاسوب | n m hum | pl=علماء | computer scientist
عالم دين | n m hum | pl=علماء | religious scholar
عالم رياضيات | n m hum | pl=علماء | mathematician
عالم طبيعة | n m hum | pl=علماء | naturalist
عالم فلك | n m hum | pl=علماء | astronomer
عالم فيزياء | n m hum | pl=علماء | physicist
عالم فيزياء الفلك | n m hum | pl=علماء | astrophysicist
عالم كيمياء | n m hum | pl=علماء | chemist
عالم نفس | n m hum | pl=علماء | psychologist
عالمة رياضيات | n f hum | pl=عالمات | mathematician
عالي الجودة | adj | | high-quality
عالي الدقة | adj | | high-precision; high-resolution
عالي السرعة | adj | | high-speed
عالي الكفاءة | adj | | high-efficiency
عالي المخاطر | adj | | high-risk
عالي المستوى | adj | | high-level
عام دراسي | n m time | pl=أعوام دراسية | school year; academic year
عام ميلادي | n m time | pl=- | year
عاما بعد عام | adv | | year after year
عاما تلو الآخر | adv | | year after year
عامل حاسم | n m | pl=عوامل حاسمة | decisive factor
عامل خطر | n m | pl=عوامل | risk factor
عامل رئيسي | n m | pl=عوامل رئيسية | key factor; main factor
عبر الإنترنت | adv | | online
عبر الحدود | adv | | across borders
عبوة لاصقة | n f | pl=عبوات لاصقة | sticky bomb
عبوة ناسفة | n f | pl=عبوات ناسفة | improvised explosive device; explosive device
عتبات مقدسة | n f | pl=- | holy shrines {pl}
عتبة حسينية | n f | pl=- | Hussein Shrine
عجز الموازنة | n m | pl=- | budget deficit
عجز تجاري | n m | pl=- | trade deficit
عجز مالي | n m | pl=- | fiscal deficit
عدالة اجتماعية | n f | pl=- | social justice {mass}
عدالة انتقالية | n f | pl=- | transitional justice {mass}
عدد أولي | n m | pl=أعداد أولية | prime number
عدد السكان | n m | pl=- | population
عدد سكان | n m | pl=- | population
عدد صحيح | n m | pl=أعداد صحيحة | integer
عدد طبيعي | n m | pl=أعداد طبيعية | natural number
عدم استقرار | n m | pl=- | instability {mass}
عدم المساواة | n f | pl=- | inequality {mass}
عدم انتشار | n m | pl=- | non-proliferation {mass}
عدم انحياز | n m | pl=- | non-alignment {mass}
عدم تدخل | n m | pl=- | non-interference {mass}
عدم ثقة | n m | pl=- | mistrust {mass}
عدم قدرة | n m | pl=- | inability {mass}
عدم مساواة | n m | pl=- | inequality {mass}
عدم وجود | n m | pl=- | absence; lack
عدم يقين | n m | pl=- | uncertainty {mass}
عديم الأهمية | adj | | insignificant
عديم الجدوى | adj | | useless
عديم الجنسية | adj | | stateless
عديم الخبرة | adj | | inexperienced
عديم الرائحة | adj | | odorless
عديم الرحمة | adj | | merciless
عديم الضمير | adj | | unscrupulous
عديم الفائدة | adj | | useless
عديم القيمة | adj | | worthless
عديم اللون | adj | | colorless
عديم المسؤولية | adj | | irresponsible
عرض للخطر | v | impf=يعرض للخطر | endanger
عرض وطلب | n m | pl=- | supply and demand {mass}
عزل ذاتي | n m | pl=- | self-isolation {mass}
عزل صحي | n m | pl=- | isolation {mass}
عزل منزلي | n m | pl=- | home isolation {mass}
عشيرة عراقية | n f | pl=عشائر عراقية | Iraqi tribe
عصبي عضلي | adj nisba | | neuromuscular
عصر اليوم | adv | | this afternoon
عصيان مدني | n m | pl=- | civil disobedience {mass}
عصير برتقال | n m | pl=- | orange juice {mass}
عضلي هيكلي | adj nisba | | musculoskeletal
عضو الكونغرس | n m hum | pl=أعضاء | member of Congress {plural: members of Congress}
عضو برلمان | n m hum | pl=أعضاء | member of parliament {plural: members of parliament}; MP
عضو لجنة | n m hum | pl=أعضاء | committee member
عضو مجلس إدارة | n m hum | pl=أعضاء | board member
عضو مجلس الشيوخ | n m hum | pl=أعضاء | senator
عضو مجلس النواب | n m hum | pl=أعضاء | member of parliament {plural: members of parliament}
عضو هيئة تدريس | n m hum | pl=أعضاء | faculty member
عطلة رسمية | n f | pl=عطل رسمية | public holiday; official holiday
عطلة صيفية | n f | pl=- | summer vacation
عطلة نهاية أسبوع | n f | pl=- | weekend
عطلة نهاية الأسبوع | n f | pl=- | weekend
عفو عام | n m | pl=- | general amnesty
عقبة رئيسية | n f | pl=عقبات رئيسية | major obstacle; main obstacle
عقد إذعان | n m | pl=- | contract of adhesion
عقد إيجار | n m | pl=عقود | lease
عقد اجتماعي | n m | pl=- | social contract
عقد زواج | n m | pl=عقود | marriage contract
عقد عمل | n m | pl=عقود | employment contract
عقوبات اقتصادية | n f | pl=- | economic sanctions {pl}
عقوبات دولية | n f | pl=- | international sanctions {pl}
عقوبة الإعدام | n f | pl=- | death penalty {the}
عقوبة السجن | n f | pl=- | prison sentence
عقيد ركن | n m hum title | pl=- | staff colonel
علاج طبيعي | n m | pl=- | physical therapy {mass}
علاج كيميائي | n m | pl=- | chemotherapy {mass}
علاج نفسي | n m | pl=- | psychotherapy {mass}
علاقات ثنائية | n f | pl=- | bilateral relations {pl}
علاقات دبلوماسية | n f | pl=- | diplomatic relations {pl}
علاقات دولية | n f | pl=- | international relations {pl}
علاقات عامة | n f | pl=- | public relations {pl}
علاقة أمنية | n f | pl=- | security relationship
علاقة ثنائية | n f | pl=- | bilateral relationship
علامة استفهام | n f | pl=+ات | question mark
علامة تبويب | n f | pl=علامات تبويب | tab
علامة تجارية | n f | pl=علامات تجارية | trademark; brand
علاوة على ذلك | adv | | moreover; furthermore
علم الآثار | n m | pl=- | archaeology {mass}
علم الأحياء | n m | pl=- | biology {mass}
علم الأعصاب | n m | pl=- | neuroscience {mass}
علم الأمصال | n m | pl=- | serology {mass}
علم الأوبئة | n m | pl=- | epidemiology {mass}
علم الإنسان | n m | pl=- | anthropology {mass}
علم الاجتماع | n m | pl=- | sociology {mass}
علم الاقتصاد | n m | pl=- | economics {mass}
علم البيئة | n m | pl=- | ecology {mass}
علم التشريح | n m | pl=- | anatomy {mass}
علم الحاسوب | n m | pl=- | computer science {mass}
علم الحفريات | n m | pl=- | paleontology {mass}
علم الفلك | n m | pl=- | astronomy {mass}
علم الفيروسات | n m | pl=- | virology {mass}
علم المناعة | n m | pl=- | immunology {mass}
علم النفس | n m | pl=- | psychology {mass}
علم الوراثة | n m | pl=- | genetics {mass}
علم دولة | n m | pl=- | national flag
علم نفس | n m | pl=- | psychology {mass}
علم وطني | n m | pl=- | national flag
على أحسن تقدير | adv | | at best
على أرض الواقع | adv | | on the ground
على أساس | prep | | on the basis of
على أساس سنوي | adv | | on an annual basis; year on year
على أساس شهري | adv | | on a monthly basis; month on month
على أساس يومي | adv | | on a daily basis
على أفضل تقدير | adv | | at best
على أقصى تقدير | adv | | at most
على أقل تقدير | adv | | at the very least
على أن | conj | | provided that
على أي حال | adv | | in any case; anyway
على أية حال | adv | | in any case; anyway
على إثر ذلك | adv | | as a result
على الأخص | adv | | especially
على الأرجح | adv | | probably; most likely
على الأغلب | adv | | most likely
على الأقل | adv | | at least
على الأكثر | adv | | at most
على الإطلاق | adv | | at all; ever
على الإنترنت | adv | | online
على التو | adv | | immediately
على التوالي | adv | | respectively; in a row
على الجانب الآخر | adv | | on the other side; on the other hand
على الدوام | adv | | always
على الرحب والسعة | adv | | you are welcome
على الرحب والسعة | intj | | you're welcome
على الرغم من | prep | | despite
على الرغم من ذلك | adv | | nevertheless
على السواء | adv | | alike; equally
على الصعيد الأمني | adv | | in terms of security
على الصعيد الإقليمي | adv | | regionally
على الصعيد الاقتصادي | adv | | economically
على الصعيد الدولي | adv | | internationally
على الصعيد السياسي | adv | | politically
على الصعيد العالمي | adv | | globally
على الصعيد العسكري | adv | | militarily
على الصعيد المحلي | adv | | locally
على الصعيد الوطني | adv | | nationally
على الصعيد نفسه | adv | | in the same vein
على العكس | adv | | on the contrary
على العكس من ذلك | adv | | on the contrary
على العموم | adv | | in general
على الفور | adv | | immediately
على المحك | adv | | at stake
على المدى البعيد | adv | | in the long term
على المدى الطويل | adv | | in the long term
على المدى القصير | adv | | in the short term
على المدى المتوسط | adv | | in the medium term
على المستوى الإقليمي | adv | | regionally
على المستوى الدولي | adv | | at the international level
على المستوى السياسي | adv | | politically
على المستوى الشخصي | adv | | personally; on a personal level
على المستوى العالمي | adv | | globally
على المستوى المحلي | adv | | locally; at the local level
على المستوى الوطني | adv | | nationally; at the national level
على الملأ | adv | | in public
على النحو التالي | adv | | as follows
على النقيض من ذلك | adv | | in contrast
على الهواء | adv | | on air; live
على الهواء مباشرة | adv | | live
على انفراد | adv | | alone; in private
على حد سواء | adv | | alike; equally
على حدة | adv | | separately
على حين غرة | adv | | by surprise
على سبيل المثال | adv | | for example
على سبيل المثال لا الحصر | adv | | including but not limited to
على صعيد آخر | adv | | on another note
على صعيد متصل | adv | | in a related development
على ضوء ذلك | adv | | in light of that
على طول الخط | adv | | all the way
على عجل | adv | | hastily
على غير العادة | adv | | unusually
على غير المتوقع | adv | | unexpectedly
على قدم المساواة | adv | | on an equal footing
على قيد الحياة | adv | | alive
على ما يبدو | adv | | apparently
على ما يرام | adv | | well; fine
على مدار الساعة | adv | | around the clock
على مدار العام | adv | | year-round
على مدى سنوات | adv | | for years
على مدى عقود | adv | | for decades
على مر التاريخ | adv | | throughout history
على مر الزمن | adv | | over time
على مر السنوات | adv | | over the years
على مر السنين | adv | | over the years
على مر العصور | adv | | through the ages
على مراحل | adv | | in stages
على مستوى العالم | adv | | worldwide
على مضض | adv | | reluctantly
على مهل | adv | | slowly
على نحو أفضل | adv | | better
على نحو خاص | adv | | in particular
على نحو سليم | adv | | properly
على نحو عام | adv | | in general
على نحو غير متوقع | adv | | unexpectedly
على نحو فعال | adv | | effectively
على نحو كامل | adv | | completely
على نحو مباشر | adv | | directly
على نحو متزايد | adv | | increasingly
على نحو متساو | adv | | equally
على نحو مستدام | adv | | sustainably
على نحو مستمر | adv | | continuously
على نحو مفاجئ | adv | | suddenly
على نحو ملحوظ | adv | | noticeably
على نحو مماثل | adv | | similarly
على نحو واسع | adv | | widely
على نطاق أوسع | adv | | more widely
على نطاق واسع | adv | | widely; on a large scale
على هذا الأساس | adv | | on this basis
على هذا النحو | adv | | in this way; as such
على هذه الخلفية | adv | | against this background
على وجه التحديد | adv | | specifically
على وجه الخصوص | adv | | in particular
على وجه الدقة | adv | | precisely
على وجه السرعة | adv | | urgently
على وجه العموم | adv | | in general
على وجه اليقين | adv | | with certainty
عليه السلام | intj | | peace be upon him
عما قريب | adv | | soon
عمل إرهابي | n m | pl=أعمال إرهابية | act of terrorism {plural: acts of terrorism}; terrorist act
عمل استخباري | n m | pl=- | intelligence work {mass}
عمل تخريبي | n m | pl=أعمال تخريبية | act of sabotage {plural: acts of sabotage}
عمل عسكري | n m | pl=أعمال عسكرية | military action
عمل عن بعد | n m | pl=- | remote work {mass}
عملة أجنبية | n f | pl=عملات أجنبية | foreign currency
عملة رقمية | n f | pl=عملات رقمية | digital currency; cryptocurrency
عملة صعبة | n f | pl=عملات صعبة | hard currency
عملة محلية | n f | pl=عملات محلية | local currency
عملة مشفرة | n f | pl=عملات مشفرة | cryptocurrency
عملة موحدة | n f | pl=- | single currency
عمليات قتالية | n f | pl=- | combat operations {pl}
عملية أمنية | n f | pl=عمليات أمنية | security operation
عملية إرهابية | n f | pl=عمليات إرهابية | terrorist operation; terrorist attack
عملية السلام | n f | pl=- | peace process
عملية انتخابية | n f | pl=- | electoral process
عملية انتقالية | n f | pl=- | transition process
عملية تجميل | n f | pl=عمليات تجميل | cosmetic surgery
عملية تفاوض | n f | pl=- | negotiation process
عملية جراحية | n f | pl=عمليات جراحية | surgery; operation
عملية سلام | n f | pl=- | peace process
عملية سياسية | n f | pl=- | political process
عملية صنع القرار | n f | pl=- | decision-making process
عملية عسكرية | n f | pl=عمليات عسكرية | military operation
عملية مشتركة | n f | pl=عمليات مشتركة | joint operation
عمود فقري | n m | pl=- | spine; backbone
عميد ركن | n m hum title | pl=- | staff brigadier general
عن بعد | adv | | remotely
عن جدارة | adv | | deservedly
عن حق | adv | | rightly
عن خطأ | adv | | by mistake
عن سابق إصرار وترصد | adv | | with premeditation
عن طريق | prep | | by; by means of
عن طريق البحر | adv | | by sea
عن طريق البر | adv | | by land
عن طريق الجو | adv | | by air
عن طريق الخطأ | adv | | by mistake
عن طريق الفم | adv | | orally
عن طيب خاطر | adv | | willingly
عن ظهر قلب | adv | | by heart
عن عمد | adv | | deliberately
عن غير قصد | adv | | unintentionally
عن قرب | adv | | closely; up close
عن قريب | adv | | soon
عن قصد | adv | | intentionally; on purpose
عن كثب | adv | | closely
عن وعي | adv | | consciously
عناية فائقة | n f | pl=- | intensive care {mass}
عناية مركزة | n f | pl=- | intensive care {mass}
عند الاقتضاء | adv | | where appropriate; if necessary
عند الحاجة | adv | | when needed
عند الضرورة | adv | | when necessary; if necessary
عند الطلب | adv | | on demand; upon request
عند الظهر | adv | | at noon
عند الفجر | adv | | at dawn
عند اللزوم | adv | | when necessary
عندئذ فقط | adv | | only then
عنف أسري | n m | pl=- | domestic violence {mass}
عنف جنسي | n m | pl=- | sexual violence {mass}
عنف منزلي | n m | pl=- | domestic violence {mass}
عنوان بريد إلكتروني | n m | pl=عناوين | email address
عوضا عن ذلك | adv | | instead
عيد الأضحى | n m | pl=- | Eid al-Adha
عيد الفطر | n m | pl=- | Eid al-Fitr
عيد الميلاد | n m | pl=- | Christmas
عيد سعيد | intj | | happy holiday
عيد مبارك | intj | | Eid Mubarak
عيد ميلاد | n m | pl=أعياد ميلاد | birthday
غابات مطيرة | n f | pl=- | rainforests {pl}
غابة استوائية | n f | pl=غابات استوائية | tropical forest
غابة مطيرة | n f | pl=غابات مطيرة | rainforest
غارة إسرائيلية | n f | pl=غارات إسرائيلية | Israeli airstrike
غارة جوية | n f | pl=غارات جوية | air raid; airstrike
غاز طبيعي | n m | pl=- | natural gas {mass}
غاز طبيعي مسال | n m | pl=- | liquefied natural gas {mass}
غاز مسال | n m | pl=- | liquefied gas {mass}
غاز مسيل للدموع | n m | pl=- | tear gas {mass}
غاز مصاحب | n m | pl=- | associated gas {mass}
غازات الاحتباس الحراري | n f | pl=- | greenhouse gases {pl}
غازات الدفيئة | n f | pl=- | greenhouse gases {pl}
غازات دفيئة | n f | pl=- | greenhouse gases {pl}
غالب الأحيان | adv | | often
غالي الثمن | adj | | expensive
غدة درقية | n f | pl=- | thyroid gland
غرب أفريقي | adj nisba | | West African
غرب أوروبي | adj nisba | | Western European
غرفة التجارة | n f | pl=- | chamber of commerce
غرفة انتظار | n f | pl=- | waiting room
غرفة تجارة | n f | pl=غرف تجارة | chamber of commerce
غرفة طوارئ | n f | pl=غرف طوارئ | emergency room
غرفة عمليات | n f | pl=غرف عمليات | operations room; operating room
غرفة معيشة | n f | pl=غرف | living room
غرفة نوم | n f | pl=غرف نوم | bedroom
غسل أموال | n m | pl=- | money laundering {mass}
غسل الأموال | n m | pl=- | money laundering {mass}
غسل اليدين | n m | pl=- | handwashing {mass}
غسيل أموال | n m | pl=- | money laundering {mass}
غسيل الأموال | n m | pl=- | money laundering {mass}
غطاء رأس | n m | pl=أغطية رأس | headscarf
غطاء نباتي | n m | pl=- | vegetation {mass}
غلاء المعيشة | n m | pl=- | high cost of living
غلاف جوي | n m | pl=- | atmosphere
غني بالمعلومات | adj | | informative
غير آدمي | adj | | inhuman
غير آمن | adj | | unsafe
غير أخلاقي | adj | | unethical; immoral
غير إنساني | adj | | inhumane
غير حكومي | adj | | non-governmental
غير دقيق | adj | | inaccurate
غير ذي صلة | adj | | irrelevant
غير ربحي | adj | | non-profit
غير رسمي | adj | | unofficial; informal
غير سعيد | adj | | unhappy
غير شرعي | adj | | illegitimate; illegal
غير شريف | adj | | dishonest
غير صادق | adj | | dishonest
غير صالح | adj | | invalid
غير صحيح | adj | | incorrect
غير ضار | adj | | harmless
غير ضروري | adj | | unnecessary
غير طبيعي | adj | | abnormal
غير عادل | adj | | unfair
غير عادي | adj | | unusual; extraordinary
غير عملي | adj | | impractical
غير فعال | adj | | ineffective
غير فوري | adj | | delayed
غير قابل للتجديد | adj | | non-renewable
غير قابل للتجزئة | adj | | indivisible
غير قابل للتصديق | adj | | unbelievable
غير قابل للتصرف | adj | | inalienable
غير قابل للتطبيق | adj | | inapplicable
غير قابل للتفاوض | adj | | non-negotiable
غير قابل للحياة | adj | | nonviable
غير قابل للشفاء | adj | | incurable
غير قابل للعكس | adj | | irreversible
غير قابل للقياس | adj | | immeasurable
غير قابل للكسر | adj | | unbreakable
غير قابل للنقاش | adj | | non-negotiable
غير قانوني | adj | | illegal
غير كاف | adj | | insufficient
غير كفء | adj | | incompetent; inefficient
غير لائق | adj | | inappropriate; indecent
غير لازم | adj | | unnecessary
غير مألوف | adj | | unfamiliar
غير مأمون | adj | | unsafe
غير مأهول | adj | | uninhabited; unmanned
غير مؤكد | adj | | uncertain
غير مؤهل | adj | | unqualified
غير مباشر | adj | | indirect
غير مبال | adj | | indifferent
غير مبرر | adj | | unjustified
غير متاح | adj | | unavailable
غير متجانس | adj | | heterogeneous
غير متزامن | adj | | asynchronous
غير متزوج | adj | | unmarried
غير متساو | adj | | unequal
غير متسق | adj | | inconsistent
غير متصل | adj | | offline; disconnected
غير متكافئ | adj | | unequal
غير متناسب | adj | | disproportionate
غير متناه | adj | | infinite
غير متوفر | adj | | unavailable
غير متوقع | adj | | unexpected
غير مجد | adj | | futile; pointless
غير محتمل | adj | | unlikely
غير محدد | adj | | unspecified
غير محدود | adj | | unlimited
غير مخلص | adj | | disloyal
غير مدروس | adj | | ill-considered
غير مدفوع | adj | | unpaid
غير مرئي | adj | | invisible
غير مرخص | adj | | unlicensed
غير مرض | adj | | unsatisfactory
غير مسؤول | adj | | irresponsible
غير مسبوق | adj | | unprecedented
غير مستحب | adj | | undesirable
غير مستدام | adj | | unsustainable
غير مستعد | adj | | unprepared
غير مستغل | adj | | untapped; unused
غير مستقر | adj | | unstable
غير مسلح | adj | | unarmed
غير مسموح | adj | | not allowed
غير مشجع | adj | | discouraging
غير مشروط | adj | | unconditional
غير مشروع | adj | | illicit; unlawful
غير مصرح به | adj | | unauthorized
غير مضمون | adj | | not guaranteed; uncertain
غير مطابق | adj | | non-compliant
غير معتاد | adj | | unusual
غير معروف | adj | | unknown
غير معقول | adj | | unreasonable; absurd
غير معلن | adj | | undeclared
غير مفهوم | adj | | incomprehensible
غير مفيد | adj | | useless
غير مقبول | adj | | unacceptable
غير مقصود | adj | | unintentional
غير مكتمل | adj | | incomplete
غير ملائم | adj | | inappropriate; unsuitable
غير ممكن | adj | | impossible
غير مناسب | adj | | inappropriate
غير منتظم | adj | | irregular
غير منطقي | adj | | illogical
غير منظم | adj | | unorganized; informal
غير مهتم | adj | | uninterested
غير مهم | adj | | unimportant
غير موثوق | adj | | unreliable
غير ناجح | adj | | unsuccessful
غير نافذ | adj | | not in force
غير نظامي | adj | | irregular
غير هادف للربح | adj | | non-profit
غير واضح | adj | | unclear
غير واقعي | adj | | unrealistic
غيني استوائي | adj nisba | | Equatorial Guinean
فئة عمرية | n f | pl=فئات عمرية | age group
فائض تجاري | n m | pl=- | trade surplus
فائق الأهمية | adj | | extremely important
فائق الذكاء | adj | | superintelligent
فائق السرعة | adj | | ultra-fast; high-speed
فارغ الصبر | adj | | impatient
فاقد الأمل | adj | | hopeless
فاقد الوعي | adj | | unconscious
فترة انتقالية | n f | pl=- | transitional period
فترة رئاسية | n f | pl=- | presidential term
فترة زمنية | n f | pl=فترات زمنية | period of time {plural: periods of time}
فترة طويلة | n f | pl=- | long time
فترة وجيزة | n f | pl=- | short time
فتنة طائفية | n f | pl=- | sectarian strife {mass}
فجر اليوم | adv | | at dawn today
فجوة رقمية | n f | pl=- | digital divide
فحص دم | n m | pl=فحوصات | blood test
فحص طبي | n m | pl=فحوصات طبية | medical examination
فرص العمل | n f | pl=- | jobs {pl}; job opportunities {pl}
فرص عمل | n f | pl=- | jobs {pl}; job opportunities {pl}
فرصة عمل | n f | pl=فرص عمل; plgloss=jobs {pl} | job opportunity
فريد من نوعه | adj | | unique; one of a kind
فريق أول | n m hum title | pl=- | general; first lieutenant general
فريق أول ركن | n m hum title | pl=- | staff general; first lieutenant general staff
فريق ركن | n m hum title | pl=- | staff lieutenant general
فريق طبي | n m | pl=فرق طبية | medical team
فريق عمل | n m | pl=فرق عمل | team; working group
فريق كرة قدم | n m | pl=فرق | football team
فساد إداري | n m | pl=- | administrative corruption {mass}
فساد مالي | n m | pl=- | financial corruption {mass}
فشل كلوي | n m | pl=- | kidney failure {mass}
فصائل فلسطينية | n f | pl=- | Palestinian factions {pl}
فصائل مسلحة | n f | pl=- | armed factions {pl}
فصل السلطات | n m | pl=- | separation of powers
فصل عنصري | n m | pl=- | apartheid {mass}; racial segregation {mass}
فصيل مسلح | n m | pl=فصائل مسلحة | armed faction
فضاء إلكتروني | n m | pl=- | cyberspace {mass}
فضاء خارجي | n m | pl=- | outer space {mass}
فضلا عن | prep | | as well as
فضلا عن ذلك | adv | | moreover
فضيحة فساد | n f | pl=فضائح فساد | corruption scandal
فطور صباحي | n m | pl=- | breakfast
فقد الذاكرة | n m | pl=- | amnesia {mass}
فقر الدم | n m | pl=- | anemia {mass}
فقر دم | n m | pl=- | anemia {mass}
فقير الدخل | adj | | low-income
فن تشكيلي | n m | pl=فنون تشكيلية | visual art
فوق ذلك | adv | | moreover
في أحسن الأحوال | adv | | at best
في أسرع وقت | adv | | as soon as possible
في أسرع وقت ممكن | adv | | as soon as possible
في أسوأ الأحوال | adv | | at worst
في أغلب الأحيان | adv | | most of the time; often
في أفضل الأحوال | adv | | at best
في أقرب وقت | adv | | as soon as possible
في أقرب وقت ممكن | adv | | as soon as possible
في أنحاء العالم | adv | | around the world
في أي مكان | adv | | anywhere
في أي وقت | adv | | at any time
في إطار | prep | | within the framework of
في الآونة الأخيرة | adv | | recently
في الأثناء | adv | | meanwhile
في الأثناء ذاتها | adv | | meanwhile
في الأساس | adv | | basically
في الأصل | adv | | originally
في الأمد البعيد | adv | | in the long term
في الأمد القريب | adv | | in the near term
في الإجمال | adv | | overall
في الباطن | adv | | inwardly
في البداية | adv | | at first; initially
في الحاضر | adv | | at present
في الحال | adv | | immediately
في الحقيقة | adv | | in fact
في الخارج | adv | | abroad
في الختام | adv | | in conclusion
في الداخل | adv | | inside; at home
في الدرجة الأولى | adv | | primarily
في السابق | adv | | previously; in the past
في السر | adv | | in secret
في السنوات الأخيرة | adv | | in recent years
في الصباح | adv | | in the morning
في الصباح الباكر | adv | | early in the morning
في الظاهر | adv | | outwardly; apparently
في الظلام | adv | | in the dark
في العادة | adv | | usually
في العلن | adv | | in public
في العموم | adv | | in general
في الغالب | adv | | mostly; often
في القريب العاجل | adv | | soon; in the near future
في الليل | adv | | at night
في الماضي | adv | | in the past
في المتوسط | adv | | on average
في المجمل | adv | | overall
في المدى البعيد | adv | | in the long term
في المدى الطويل | adv | | in the long term
في المدى القريب | adv | | in the near term
في المدى القصير | adv | | in the short term
في المساء | adv | | in the evening
في المستقبل | adv | | in the future
في المستقبل القريب | adv | | in the near future
في المعتاد | adv | | usually
في المقابل | adv | | in contrast; in return
في المقام الأول | adv | | primarily; in the first place
في النهار | adv | | by day
في النهاية | adv | | in the end; finally
في الهواء الطلق | adv | | outdoors
في الواقع | adv | | in fact; actually
في الوقت الحاضر | adv | | at present; currently
في الوقت الحالي | adv | | currently; at present
في الوقت الحقيقي | adv | | in real time
في الوقت الراهن | adv | | at the moment; currently
في الوقت المحدد | adv | | on time
في الوقت المناسب | adv | | in a timely manner; at the right time
في الوقت ذاته | adv | | at the same time
في الوقت نفسه | adv | | at the same time
في بعض الأحيان | adv | | sometimes
في تلك الأثناء | adv | | meanwhile
في جميع أنحاء البلاد | adv | | throughout the country; nationwide
في جميع أنحاء العالم | adv | | around the world; worldwide
في جميع الأحوال | adv | | in all cases; in any case
في حال | conj | | if
في حد ذاته | adv | | in itself
في حد ذاتها | adv | | in itself
في حينه | adv | | at the time; in due course
في حينها | adv | | at the time
في ذلك الحين | adv | | at that time
في ذلك الوقت | adv | | at that time
في سياق آخر | adv | | in another context
في سياق متصل | adv | | in a related context
في شتى أنحاء العالم | adv | | around the world
في ظل | prep | | amid
في غضون ذلك | adv | | meanwhile
في كافة أنحاء العالم | adv | | all over the world
في كثير من الأحيان | adv | | often
في كل الأحوال | adv | | in any case
في كل مرة | adv | | every time
في كل مكان | adv | | everywhere
في مختلف أنحاء البلاد | adv | | across the country
في مختلف أنحاء العالم | adv | | around the world
في مطلق الأحوال | adv | | in any case
في معظم الأحيان | adv | | most of the time
في نفس الوقت | adv | | at the same time
في نهاية المطاف | adv | | ultimately; eventually
في هذا الإطار | adv | | in this context
في هذا السياق | adv | | in this context
في هذا الشأن | adv | | in this regard
في هذا الصدد | adv | | in this regard
في هذا الوقت | adv | | at this time
في هذه الأثناء | adv | | meanwhile
في واقع الأمر | adv | | in fact
في وقت سابق | adv | | earlier
في وقت قريب | adv | | soon
في وقت قصير | adv | | in a short time
في وقت قياسي | adv | | in record time
في وقت لاحق | adv | | later
في وقت مبكر | adv | | early
في وقت متأخر | adv | | late
في وقت واحد | adv | | at the same time
فيروس كورونا | n m | pl=- | coronavirus {the}
فيزياء فلكية | n f | pl=- | astrophysics {mass}
فيلم وثائقي | n m | pl=أفلام وثائقية | documentary
فيما بعد | adv | | later; afterward
فيما بينها | adv | | among themselves
فيما بينهم | adv | | among themselves
فيما مضى | adv | | in the past
فيما يتعلق ب | prep | | regarding
فيما يخص | prep | | regarding
فيما يلي | adv | | below; as follows
قائد أعلى | n m hum title | pl=- | supreme commander
قائد القوة الجوية | n m hum title | pl=قادة | air force commander
قائد شرطة | n m hum title | pl=قادة | police chief
قائد عام | n m hum title | pl=قادة عامون | commander-in-chief
قائد عسكري | n m hum title | pl=قادة عسكريون,قادة عسكريين | military commander; military leader
قائد عمليات | n m hum title | pl=قادة | operations commander
قائم بالأعمال | n m hum title | pl=- | chargé d'affaires
قائم بذاته | adj | | stand-alone
قائمة انتخابية | n f | pl=قوائم انتخابية | electoral list
قائمة انتظار | n f | pl=قوائم انتظار | waiting list
قائمة سوداء | n f | pl=- | blacklist
قائمة منسدلة | n f | pl=قوائم منسدلة | drop-down menu
قابل لإعادة الاستخدام | adj | | reusable
قابل لإعادة التدوير | adj | | recyclable
قابل للأكل | adj | | edible
قابل للإدارة | adj | | manageable
قابل للإصلاح | adj | | repairable
قابل للاحتراق | adj | | combustible
قابل للاختراق | adj | | penetrable; hackable
قابل للاستخدام | adj | | usable
قابل للاسترداد | adj | | refundable; recoverable
قابل للاستمرار | adj | | sustainable; viable
قابل للاشتعال | adj | | flammable
قابل للانتقال | adj | | transmissible
قابل للبرمجة | adj | | programmable
قابل للبقاء | adj | | viable
قابل للتبادل | adj | | interchangeable
قابل للتجديد | adj | | renewable
قابل للتجزئة | adj | | divisible
قابل للتحقيق | adj | | achievable
قابل للتحلل | adj | | degradable
قابل للتحويل | adj | | convertible; transferable
قابل للتخصيص | adj | | customizable
قابل للتداول | adj | | tradable
قابل للتدوير | adj | | recyclable
قابل للتشغيل البيني | adj | | interoperable
قابل للتطبيق | adj | | applicable; viable
قابل للتعديل | adj | | adjustable; modifiable
قابل للتغيير | adj | | changeable
قابل للتفاوض | adj | | negotiable
قابل للتكيف | adj | | adaptable
قابل للتمديد | adj | | extendable; renewable
قابل للتنبؤ | adj | | predictable
قابل للتنفيذ | adj | | feasible; executable
قابل للتوريث | adj | | heritable
قابل للتوسع | adj | | scalable
قابل للتوسيع | adj | | expandable; extensible
قابل للحياة | adj | | viable
قابل للذوبان | adj | | soluble
قابل للشحن | adj | | rechargeable
قابل للشفاء | adj | | curable
قابل للطباعة | adj | | printable
قابل للطعن | adj | | appealable
قابل للطي | adj | | foldable
قابل للعكس | adj | | reversible
قابل للعلاج | adj | | treatable
قابل للقراءة | adj | | readable
قابل للقياس | adj | | measurable
قابل للمقارنة | adj | | comparable
قابل للنقاش | adj | | debatable
قابل للنقل | adj | | portable; transferable
قابل للوصول | adj | | accessible
قارب نجاة | n m | pl=قوارب نجاة | lifeboat
قاضي القضاة | n m hum title | pl=- | chief justice
قاضي تحقيق | n m hum title | pl=قضاة | investigating judge
قاعة مؤتمرات | n f | pl=- | conference hall
قاعة محاضرات | n f | pl=- | lecture hall
قاعدة أمريكية | n f | pl=قواعد أمريكية | American base
قاعدة بحرية | n f | pl=قواعد بحرية | naval base
قاعدة بيانات | n f | pl=قواعد بيانات | database
قاعدة جوية | n f | pl=قواعد جوية | air base
قاعدة شعبية | n f | pl=- | popular base
قاعدة عسكرية | n f | pl=قواعد عسكرية | military base
قاعدة معرفة | n f | pl=قواعد | knowledge base
قانون أساسي | n m | pl=قوانين أساسية | basic law; statute
قانون إنساني دولي | n m | pl=- | international humanitarian law {mass}
قانون الأحوال الشخصية | n m | pl=- | personal status law
قانون الانتخابات | n m | pl=- | election law
قانون العفو العام | n m | pl=- | General Amnesty Law
قانون العقوبات | n m | pl=- | penal code
قانون العمل | n m | pl=- | labor law
قانون الموازنة | n m | pl=- | budget law
قانون انتخابات | n m | pl=قوانين | election law
قانون جنائي | n m | pl=- | criminal law {mass}
قانون دولي | n m | pl=- | international law {mass}
قانون عقوبات | n m | pl=- | penal code
قانون مدني | n m | pl=- | civil law {mass}
قبل أن | conj | | before
قبل الظهر | adv | | in the morning
قبل ذلك | adv | | before that
قبل فترة | adv | | a while ago
قبل قليل | adv | | a short while ago
قبل كل شيء | adv | | above all; first of all
قتل عمد | n m | pl=- | premeditated murder {mass}
قدر الإمكان | adv | | as much as possible
قدر المستطاع | adv | | as much as possible
قدرات دفاعية | n f | pl=- | defense capabilities {pl}
قدرات عسكرية | n f | pl=- | military capabilities {pl}
قدرات قتالية | n f | pl=- | combat capabilities {pl}
قدرة تنافسية | n f | pl=قدرات تنافسية | competitiveness {mass}
قدرة شرائية | n f | pl=- | purchasing power {mass}
قذيفة مدفعية | n f | pl=قذائف | artillery shell
قذيفة هاون | n f | pl=قذائف | mortar shell
قرار أممي | n m | pl=قرارات أممية | UN resolution
قرار مجلس الأمن | n m | pl=- | Security Council resolution
قرص صلب | n m | pl=أقراص صلبة | hard drive; hard disk
قرض عقاري | n m | pl=قروض عقارية | mortgage
قرن ماضي | n m | pl=- | last century
قرير العين | adj | | content
قصب السكر | n m | pl=- | sugarcane {mass}
قصة قصيرة | n f | pl=قصص قصيرة | short story
قصة نجاح | n f | pl=قصص | success story
قصر العدل | n m | pl=- | courthouse
قصر جمهوري | n m | pl=- | presidential palace; Republican Palace
قصر رئاسي | n m | pl=قصور رئاسية | presidential palace
قصف جوي | n m | pl=- | aerial bombardment {mass}; airstrike
قصف صاروخي | n m | pl=- | missile strike
قصف مدفعي | n m | pl=- | artillery shelling {mass}
قصور القلب | n m | pl=- | heart failure {mass}
قصير الأجل | adj | | short-term
قصير الأمد | adj | | short-term
قصير المدى | adj | | short-range; short-term
قضاء عراقي | n m | pl=- | Iraqi judiciary
قضاء وقدر | n m | pl=- | fate {mass}
قضية جنائية | n f | pl=قضايا جنائية | criminal case
قضية فلسطينية | n f | pl=- | Palestinian cause
قطاع تعليمي | n m | pl=- | education sector
قطاع خاص | n m | pl=- | private sector
قطاع زراعي | n m | pl=- | agricultural sector
قطاع صحي | n m | pl=- | health sector
قطاع صناعي | n m | pl=- | industrial sector
قطاع عام | n m | pl=- | public sector
قطاع غزة | n m | pl=- | Gaza Strip {the}
قطاع مالي | n m | pl=- | financial sector
قطاع مصرفي | n m | pl=- | banking sector
قطاع نفطي | n m | pl=- | oil sector
قطع غيار | n f | pl=- | spare parts {pl}
قلبا وقالبا | adv | | heart and soul
قلبي وعائي | adj nisba | | cardiovascular
قليل الأهمية | adj | | minor
قليل الحيلة | adj | | helpless
قليل الخبرة | adj | | inexperienced
قليل الدسم | adj | | low-fat
قليل السكان | adj | | sparsely populated
قليل العدد | adj | | few in number
قمة ثلاثية | n f | pl=- | trilateral summit
قمة طارئة | n f | pl=- | emergency summit
قمة عربية | n f | pl=قمم عربية | Arab summit
قمر اصطناعي | n m | pl=أقمار اصطناعية | satellite
قمر صناعي | n m | pl=أقمار صناعية | satellite
قناع وجه | n m | pl=أقنعة | face mask
قنبلة ذرية | n f | pl=قنابل ذرية | atomic bomb
قنبلة نووية | n f | pl=قنابل نووية | nuclear bomb
قنبلة يدوية | n f | pl=قنابل يدوية | hand grenade
قنوات دبلوماسية | n f | pl=- | diplomatic channels {pl}
قوات أجنبية | n f | pl=- | foreign forces {pl}; foreign troops {pl}
قوات أمريكية | n f | pl=- | US forces {pl}; American forces {pl}
قوات أمن | n f | pl=- | security forces {pl}
قوات أمنية | n f | pl=- | security forces {pl}
قوات أميركية | n f | pl=- | US forces {pl}; American forces {pl}
قوات إسرائيلية | n f | pl=- | Israeli forces {pl}
قوات احتياط | n f | pl=- | reserve forces {pl}
قوات الأمن | n f | pl=- | security forces {pl}
قوات الاحتلال | n f | pl=- | occupation forces {pl}
قوات التحالف | n f | pl=- | coalition forces {pl}
قوات بحرية | n f | pl=- | naval forces {pl}
قوات برية | n f | pl=- | ground forces {pl}
قوات جوية | n f | pl=- | air forces {pl}
قوات حفظ السلام | n f | pl=- | peacekeeping forces {pl}; peacekeepers {pl}
قوات حكومية | n f | pl=- | government forces {pl}
قوات خاصة | n f | pl=- | special forces {pl}
قوات روسية | n f | pl=- | Russian forces {pl}
قوات عراقية | n f | pl=- | Iraqi forces {pl}
قوات قتالية | n f | pl=- | combat troops {pl}; combat forces {pl}
قوات مسلحة | n f | pl=- | armed forces {pl}
قوات مشتركة | n f | pl=- | joint forces {pl}
قوات مكافحة الإرهاب | n f | pl=- | counterterrorism forces {pl}
قوات مكافحة الشغب | n f | pl=- | riot police {pl}
قوات موالية | n f | pl=- | loyalist forces {pl}
قوات نخبة | n f | pl=- | elite forces {pl}
قواعد الاشتباك | n f | pl=- | rules of engagement {pl}
قواعد السلوك | n f | pl=- | rules of conduct {pl}
قوة أمنية | n f | pl=قوات أمنية | security force
قوة بحرية | n f | pl=- | navy; naval force
قوة برية | n f | pl=- | ground force
قوة جوية | n f | pl=- | air force
قوة دافعة | n f | pl=- | driving force
قوة دولية | n f | pl=قوات دولية | international force
قوة شرائية | n f | pl=- | purchasing power {mass}
قوة عاملة | n f | pl=- | workforce
قوة عسكرية | n f | pl=قوات عسكرية | military force
قوة عظمى | n f | pl=قوى عظمى | superpower; great power
قوة قاهرة | n f | pl=- | force majeure {mass}
قوة مشتركة | n f | pl=قوات مشتركة | joint force
قوة ناعمة | n f | pl=- | soft power {mass}
قوس قزح | n m | pl=أقواس قزح | rainbow
قومي عربي | adj nisba | | pan-Arab
قوى إقليمية | n f | pl=- | regional powers {pl}
قوى سياسية | n f | pl=- | political forces {pl}
قوى عاملة | n f | pl=- | workforce
قوى كبرى | n f | pl=- | major powers {pl}
قوي البنية | adj | | sturdy; well-built
قيادة أمنية | n f | pl=قيادات أمنية | security leadership
قيادة العمليات المشتركة | n f | pl=- | Joint Operations Command
قيادة القوة الجوية | n f | pl=- | Air Force Command
قيادة سياسية | n f | pl=قيادات سياسية | political leadership
قيادة عامة | n f | pl=- | general command
قيادة عسكرية | n f | pl=قيادات عسكرية | military leadership; military command
قيادة عمليات | n f | pl=+ات | operations command
قيادة عمليات بغداد | n f | pl=- | Baghdad Operations Command
قيادة مشتركة | n f | pl=- | joint command
قيد الإنشاء | adv | | under construction
قيد التحقيق | adv | | under investigation
قيد التطوير | adv | | under development
قيد التنفيذ | adv | | underway
قيد الدراسة | adv | | under study
قيم عليا | n f | pl=- | supreme values {pl}
قيمة سوقية | n f | pl=قيم سوقية | market value
قيمة مضافة | n f | pl=- | added value {mass}
كأس الأمم الأفريقية | n m | pl=- | Africa Cup of Nations
كأس العالم | n f | pl=- | World Cup {the}
كأس عالم | n m | pl=- | world cup
كائن حي | n m | pl=كائنات حية | living organism; organism
كاتب سيناريو | n m hum | pl=- | screenwriter
كاتب عدل | n m hum | pl=كتاب عدل | notary
كاثوليكي روماني | adj nisba | | Roman Catholic
كادر طبي | n m | pl=كوادر طبية | medical staff
كارثة إنسانية | n f | pl=كوارث إنسانية | humanitarian catastrophe
كارثة طبيعية | n f | pl=كوارث طبيعية | natural disaster
كامل الدسم | adj | | full-fat
كبش فداء | n m | pl=أكباش فداء | scapegoat
كبير الاقتصاديين | n m hum | pl=- | chief economist
كبير الباحثين | n m hum | pl=- | senior researcher
كبير الحجم | adj | pl=كبار | large
كبير السن | adj | pl=كبار | elderly
كبير المفاوضين | n m hum | pl=- | chief negotiator
كبير مستشارين | n m hum | pl=- | chief adviser
كتفا بكتف | adv | | shoulder to shoulder
كتلة برلمانية | n f | pl=كتل برلمانية | parliamentary bloc
كتلة سياسية | n f | pl=كتل سياسية | political bloc
كتلة نيابية | n f | pl=كتل نيابية | parliamentary bloc
كثير الاستعمال | adj | | commonly used
كثيف السكان | adj | | densely populated
كحد أدنى | adv | | at least; at a minimum
كحد أقصى | adv | | at most; at a maximum
كرة أرضية | n f | pl=- | globe; Earth
كرة السلة | n f | pl=- | basketball {mass}
كرة الطائرة | n f | pl=- | volleyball {mass}
كرة القدم | n f | pl=- | soccer {mass}; football {mass}
كرة القدم الأمريكية | n f | pl=- | American football {mass}
كرة المضرب | n f | pl=- | tennis {mass}
كرة اليد | n f | pl=- | handball {mass}
كرة سلة | n f | pl=- | basketball {mass}
كرة طائرة | n f | pl=- | volleyball {mass}
كرة قاعدة | n f | pl=- | baseball {mass}
كرة قدم | n f | pl=- | soccer {mass}; football {mass}
كرة مضرب | n f | pl=- | tennis {mass}
كرة يد | n f | pl=- | handball {mass}
كرسي متحرك | n m | pl=كراسي متحركة,كراس متحركة | wheelchair
كفاءة عالية | n f | pl=- | high efficiency {mass}
كل أسبوع | adv | | every week
كل سنة | adv | | every year
كل شهر | adv | | every month
كل صباح | adv | | every morning
كل عام | adv | | every year
كل عام وأنتم بخير | intj | | happy holidays
كل عامين | adv | | every two years
كل ليلة | adv | | every night
كل يوم | adv | | every day
كلفة المعيشة | n f | pl=- | cost of living
كلمة افتتاحية | n f | pl=- | opening speech
كلمة السر | n f | pl=- | password
كلمة رئيسية | n f | pl=- | keyword
كلمة سر | n f | pl=+ات | password
كلمة كلمة | adv | | word for word
كلمة متلفزة | n f | pl=- | televised speech
كلمة مرور | n f | pl=كلمات مرور | password
كلمة مفتاحية | n f | pl=كلمات مفتاحية | keyword
كلية عسكرية | n f | pl=كليات عسكرية | military college
كما هو متوقع | adv | | as expected
كما هو معروف | adv | | as is known
كما يجب | adv | | properly
كما يلي | adv | | as follows
كما ينبغي | adv | | properly
كمامة طبية | n f | pl=كمامات طبية | medical mask
كود مصدري | n m | pl=- | source code {mass}
كوري جنوبي | adj nisba | pl=+ون | South Korean
كوري شمالي | adj nisba | pl=+ون | North Korean
كيف حالك | intj | | how are you
لآخر مرة | adv | | for the last time
لأول مرة | adv | | for the first time
لا أخلاقي | adj nisba | | immoral
لا أكثر | adv | | no more
لا إرادي | adj nisba | | involuntary
لا إنساني | adj nisba | | inhumane
لا سيما | adv | | especially
لا شعوري | adj nisba | | unconscious; subconscious
لا غير | adv | | only; nothing else
لا محالة | adv | | inevitably
لا مركزي | adj nisba | | decentralized
لا نهائي | adj nisba | | infinite
لاتيني أمريكي | adj nisba | | Latin American
لاعب كرة قدم | n m hum | pl=- | footballer
لافت للانتباه | adj | | remarkable
لافت للنظر | adj | | remarkable; striking
لجنة الأمن والدفاع | n f | pl=- | Security and Defense Committee
لجنة الأمن والدفاع النيابية | n f | pl=- | parliamentary Security and Defense Committee
لجنة العلاقات الخارجية | n f | pl=- | Foreign Relations Committee
لجنة المالية | n f | pl=- | Finance Committee
لجنة النزاهة | n f | pl=- | Integrity Committee
لجنة انتخابية | n f | pl=لجان انتخابية | election committee
لجنة برلمانية | n f | pl=لجان برلمانية | parliamentary committee
لجنة تحقيق | n f | pl=لجان تحقيق | commission of inquiry
لجنة عسكرية | n f | pl=لجان عسكرية | military committee
لجنة عليا | n f | pl=لجان عليا | higher committee; high committee
لجنة فرعية | n f | pl=لجان فرعية | subcommittee
لجنة فنية | n f | pl=لجان فنية | technical committee
لجنة مشتركة | n f | pl=لجان مشتركة | joint committee
لجوء سياسي | n m | pl=- | political asylum {mass}
لحد الآن | adv | | so far
لحسن الحظ | adv | | fortunately
لحظة تاريخية | n f | pl=- | historic moment
لحم خنزير | n m | pl=- | pork {mass}
لسان حال | n m | pl=- | mouthpiece
لسوء الحظ | adv | | unfortunately
لعبة فيديو | n f | pl=ألعاب | video game
لغاية الآن | adv | | so far
لغة أجنبية | n f | pl=لغات أجنبية | foreign language
لغة أم | n f | pl=- | mother tongue; native language
لغة إشارة | n f | pl=- | sign language
لغة الجسد | n f | pl=- | body language {mass}
لغة برمجة | n f | pl=لغات برمجة | programming language
لغة رسمية | n f | pl=لغات رسمية | official language
لغم أرضي | n m | pl=ألغام أرضية | landmine
لفترة طويلة | adv | | for a long time
لفترة قصيرة | adv | | for a short time
لفترة وجيزة | adv | | briefly
لقاح كورونا | n m | pl=لقاحات | coronavirus vaccine
لقاح مضاد | n m | pl=- | vaccine
لقمة العيش | n f | pl=- | livelihood
للأسف الشديد | adv | | unfortunately
للمرة الأخيرة | adv | | for the last time
للمرة الأولى | adv | | for the first time
للمرة الثالثة | adv | | for the third time
للمرة الثانية | adv | | for the second time
لم شمل | n m vn | pl=- | reunification {mass}
لمدة طويلة | adv | | for a long time
لهذا السبب | adv | | for this reason
لو سمحت | intj | | please; excuse me
لواء ركن | n m hum title | pl=- | staff major general
لواء طيار | n m hum title | pl=- | major general pilot
لوحة تحكم | n f | pl=لوحات تحكم | control panel; dashboard
لوحة شمسية | n f | pl=لوحات شمسية | solar panel
لوحة مفاتيح | n f | pl=لوحات مفاتيح | keyboard
لوقت طويل | adv | | for a long time
لياقة بدنية | n f | pl=- | physical fitness {mass}
ليس إلا | adv | | only; nothing more
ليل نهار | adv | | day and night
ليلا ونهارا | adv | | day and night
ليلة أمس | adv | | last night
ليلة رأس السنة | n f | pl=- | New Year's Eve
ليلة سعيدة | intj | | good night
مأدبة عشاء | n f | pl=- | dinner banquet
مؤتمر القمة | n m | pl=- | summit conference
مؤتمر دولي | n m | pl=مؤتمرات دولية | international conference
مؤتمر صحافي | n m | pl=مؤتمرات صحافية | press conference; news conference
مؤتمر صحفي | n m | pl=مؤتمرات صحفية | press conference; news conference
مؤتمر وطني | n m | pl=- | national conference
مؤشر الأسهم | n m | pl=- | stock index
مؤمن عليه | adj | | insured
ما شاء الله | intj | | God has willed it
ماء شرب | n m | pl=- | drinking water {mass}
مائدة مستديرة | n f | pl=موائد مستديرة | round table
مادة خام | n f | pl=مواد خام | raw material
مادة دراسية | n f | pl=مواد دراسية | subject
مادة دستورية | n f | pl=مواد دستورية | constitutional article
مادة غذائية | n f | pl=مواد غذائية | foodstuff
مادة كيميائية | n f | pl=مواد كيميائية | chemical
مباحثات رسمية | n f | pl=- | official talks {pl}
مباحثات سلام | n f | pl=- | peace talks {pl}
مبادئ توجيهية | n f | pl=- | guidelines {pl}
مبادرة سلام | n f | pl=مبادرات | peace initiative
مباراة نهائية | n f | pl=- | final match
مباراة ودية | n f | pl=مباريات ودية | friendly match
مبالغ فيه | adj | | exaggerated
مبعوث أممي | n m hum title | pl=- | UN envoy
مبعوث خاص | n m hum title | pl=مبعوثون خاصون | special envoy
مبيد حشرات | n m | pl=مبيدات حشرات | insecticide
متحدث باسم | n m hum | pl=متحدثون باسم | spokesperson for
متحدث رسمي | n m hum | pl=متحدثون رسميون | official spokesperson
مترامي الأطراف | adj | | vast; sprawling
متصفح ويب | n m | pl=متصفحات | web browser
متعدد الأحزاب | adj | | multiparty
متعدد الأطراف | adj | | multilateral
متعدد الأعراق | adj | | multiethnic
متعدد الأغراض | adj | | multipurpose
متعدد الأقطاب | adj | | multipolar
متعدد الأوجه | adj | | multifaceted
متعدد الاستخدامات | adj | | versatile
متعدد التخصصات | adj | | multidisciplinary
متعدد الثقافات | adj | | multicultural
متعدد الجنسيات | adj | | multinational
متعدد السنوات | adj | | multiyear
متعدد الطبقات | adj | | multilayered
متعدد الطوائف | adj | | multi-sectarian
متعدد القوميات | adj | | multinational; multiethnic
متعدد اللغات | adj | | multilingual
متعدد المراحل | adj | | multistage
متعدد المستويات | adj | | multilevel
متعدد الوسائط | adj | | multimedia
متفق عليه | adj | | agreed-upon
متلازمة الشرق الأوسط التنفسية | n f | pl=- | Middle East respiratory syndrome {mass}
متلازمة تنفسية حادة | n f | pl=- | acute respiratory syndrome
متلازمة داون | n f | pl=- | Down syndrome {mass}
متنازع عليه | adj | | disputed
متناهي الصغر | adj | | tiny; microscopic; infinitesimal
متوسط الأجل | adj | | medium-term
متوسط الحجم | adj | | medium-sized
متوسط الدخل | adj | | middle-income
متوسط العمر | adj | | middle-aged
متوسط العمر المتوقع | n m | pl=- | life expectancy {mass}
متوسط المدى | adj | | medium-range
متوسط عمر | n m | pl=- | average age
متين البنيان | adj | | sturdy
مثل شعبي | n m | pl=أمثال شعبية | proverb
مثلي الجنس | adj | pl=مثليو,مثليي | gay; homosexual
مثير للإعجاب | adj | | impressive; admirable
مثير للاشمئزاز | adj | | disgusting
مثير للاهتمام | adj | | interesting
مثير للجدل | adj | | controversial
مثير للدهشة | adj | | surprising; astonishing
مثير للسخرية | adj | | ridiculous
مثير للشفقة | adj | | pathetic
مثير للشك | adj | | suspicious
مثير للشكوك | adj | | suspicious
مثير للصدمة | adj | | shocking
مثير للفتنة | adj | | seditious
مثير للقلق | adj | | worrying; alarming
مجال جوي | n m | pl=مجالات جوية | airspace {mass}
مجتمع دولي | n m | pl=- | international community
مجتمع علمي | n m | pl=- | scientific community
مجتمع محلي | n m | pl=مجتمعات محلية | local community
مجتمع مدني | n m | pl=- | civil society
مجرم حرب | n m hum | pl=مجرمو حرب,مجرمي حرب | war criminal
مجرى مائي | n m | pl=مجاري مائية,مجار مائية | waterway; watercourse
مجلس أعلى | n m | pl=- | supreme council
مجلس إدارة | n m | pl=مجالس إدارة | board of directors
مجلس استشاري | n m | pl=مجالس استشارية | advisory council
مجلس الأمن القومي | n m | pl=- | National Security Council
مجلس الأمن الوطني | n m | pl=- | National Security Council
مجلس الوزراء | n m | pl=- | Council of Ministers; cabinet
مجلس بلدي | n m | pl=مجالس بلدية | municipal council
مجلس تشريعي | n m | pl=مجالس تشريعية | legislative council
مجلس رئاسي | n m | pl=- | presidential council
مجلس طلبة | n m | pl=مجالس | student council
مجلس عسكري | n m | pl=مجالس عسكرية | military council
مجلس محافظة | n m | pl=مجالس | provincial council
مجلس محلي | n m | pl=مجالس محلية | local council
مجلس نواب | n m | pl=مجالس | house of representatives
مجلس وزراء | n m | pl=مجالس وزراء | cabinet
مجموعة بيانات | n f | pl=مجموعات بيانات | dataset
مجموعة عرقية | n f | pl=مجموعات عرقية | ethnic group
مجموعة عمل | n f | pl=+ات | working group
مجهول المصدر | adj | | of unknown origin
مجهول الهوية | adj | | unidentified; unknown
محادثات ثنائية | n f | pl=- | bilateral talks {pl}
محادثات سلام | n f | pl=- | peace talks {pl}
محاربة الإرهاب | n f | pl=- | fight against terrorism
محاربة الفساد | n f | pl=- | fight against corruption
محافظ البنك المركزي | n m hum title | pl=محافظو,محافظي | central bank governor
محافظات جنوبية | n f | pl=- | southern provinces {pl}
محافظات عراقية | n f | pl=- | Iraqi provinces {pl}
محاكمة عادلة | n f | pl=- | fair trial
محاولة اغتيال | n f | pl=محاولات اغتيال | assassination attempt
محاولة انقلاب | n f | pl=محاولات انقلاب | coup attempt
محب للسلام | adj | | peace-loving
محتوى رقمي | n m | pl=- | digital content {mass}
محجر صحي | n m | pl=محاجر صحية | quarantine facility
محدود الدخل | adj | pl=محدودو الدخل | low-income
محرك أقراص | n m | pl=محركات أقراص | disk drive
محرك احتراق داخلي | n m | pl=- | internal combustion engine
محرك بحث | n m | pl=محركات بحث | search engine
محرك بخاري | n m | pl=محركات بخارية | steam engine
محرم دوليا | adj | | internationally banned
محطة تحلية | n f | pl=- | desalination plant
محطة تلفزيون | n f | pl=- | television station
محطة تلفزيونية | n f | pl=محطات تلفزيونية | television station
محطة حافلات | n f | pl=+ات | bus station
محطة طاقة | n f | pl=+ات | power plant
محطة فضاء | n f | pl=+ات | space station
محطة قطار | n f | pl=+ات | train station
محطة كهرباء | n f | pl=محطات كهرباء | power plant
محطة كهربائية | n f | pl=- | power station
محطة مترو | n f | pl=+ات | metro station
محطة نووية | n f | pl=محطات نووية | nuclear plant
محطة وقود | n f | pl=+ات | gas station
محفوف بالمخاطر | adj | | risky; perilous
محكمة اتحادية | n f | pl=- | federal court
محكمة استئناف | n f | pl=محاكم | court of appeals; appeals court
محكمة التمييز | n f | pl=- | Court of Cassation
محكمة العدل | n f | pl=- | Court of Justice
محكمة النقض | n f | pl=- | Court of Cassation
محكمة جنائية | n f | pl=محاكم جنائية | criminal court
محكمة دستورية | n f | pl=محاكم دستورية | constitutional court
محكمة دولية | n f | pl=محاكم دولية | international court; international tribunal
محكمة عسكرية | n f | pl=محاكم عسكرية | military court
محكمة عليا | n f | pl=- | supreme court
محكوم عليه | adj | | sentenced; doomed
محلل سياسي | n m hum | pl=محللون سياسيون,محللين سياسيين | political analyst
محلل عسكري | n m hum | pl=محللون عسكريون,محللين عسكريين | military analyst
محمول جوا | adj | | airborne
محمية طبيعية | n f | pl=محميات طبيعية | nature reserve
محو أمية | n m | pl=- | literacy {mass}
محو الأمية | n m | pl=- | literacy {mass}
مخالفة قانونية | n f | pl=مخالفات قانونية | legal violation
مخرج سينمائي | n m hum | pl=- | film director
مخطط له | adj | | planned
مخيب للآمال | adj | | disappointing
مخيم لاجئين | n m | pl=مخيمات لاجئين | refugee camp
مدة زمنية | n f | pl=- | period of time
مدجج بالسلاح | adj | | heavily armed
مدر للدخل | adj | | income-generating
مدرسة ابتدائية | n f | pl=مدارس ابتدائية | elementary school; primary school
مدرسة ثانوية | n f | pl=مدارس ثانوية | high school; secondary school
مدرسة حكومية | n f | pl=مدارس حكومية | public school
مدرسة خاصة | n f | pl=مدارس خاصة | private school
مدرسة داخلية | n f | pl=- | boarding school
مدرسة متوسطة | n f | pl=مدارس متوسطة | middle school
مدع عام | n m hum | pl=مدعون عامون,مدعين عامين | public prosecutor; attorney general
مدعي عام | n m hum | pl=مدعون عامون,مدعين عامين | public prosecutor; attorney general
مدفوع الأجر | adj | | paid
مدونة السلوك | n f | pl=- | code of conduct
مدونة سلوك | n f | pl=+ات | code of conduct {plural: codes of conduct}
مدير تنفيذي | n m hum title | pl=مديرون تنفيذيون,مدراء تنفيذيون | executive director; chief executive
مدير عام | n m hum title | pl=مدراء عامون,مديرون عامون | director general
مدير مشروع | n m hum | pl=مدراء,مديرو | project manager
مدير مكتب | n m hum title | pl=مدراء | office director; chief of staff
مدير نظام | n m hum | pl=- | system administrator
مدينة جامعية | n f | pl=- | university city
مدينة فاضلة | n f | pl=- | utopia
مدينة كبرى | n f | pl=مدن كبرى | major city
مذكرة اعتقال | n f | pl=- | arrest warrant
مذكرة تفاهم | n f | pl=مذكرات تفاهم | memorandum of understanding
مذكرة توقيف | n f | pl=مذكرات توقيف | arrest warrant
مذكرة قبض | n f | pl=- | arrest warrant
مرئي مسموع | adj nisba | | audiovisual
مرارا وتكرارا | adv | | repeatedly; over and over
مراسل صحفي | n m hum | pl=مراسلون صحفيون | reporter
مربع أول | n m | pl=- | square one
مربع اختيار | n m | pl=+ات | checkbox
مربع حوار | n m | pl=+ات | dialog box
مربع نص | n m | pl=+ات | text box
مرة أخرى | adv | | again; once again
مرة واحدة | adv | | once
مرتفع التكلفة | adj | | costly
مرتفع الثمن | adj | | expensive
مرجع ديني | n m hum title | pl=مراجع | religious authority
مرجعية دينية | n f | pl=- | religious authority
مرحلة ابتدائية | n f | pl=- | primary stage
مرحلة انتقالية | n f | pl=مراحل انتقالية | transitional phase; transitional period
مرخص له | adj | | licensed
مرسوم جمهوري | n m | pl=مراسيم جمهورية | presidential decree
مرسوم ملكي | n m | pl=مراسيم ملكية | royal decree
مرشح رئاسي | n m hum | pl=مرشحون رئاسيون | presidential candidate
مرض الزهايمر | n m | pl=- | Alzheimer's disease {mass}
مرض السرطان | n m | pl=- | cancer {mass}
مرض السكري | n m | pl=- | diabetes {mass}
مرض القلب | n m | pl=أمراض | heart disease
مرض سكري | n m | pl=- | diabetes {mass}
مرض كوفيد | n m | pl=- | COVID {mass}
مرض مزمن | n m | pl=أمراض مزمنة | chronic disease
مرض معد | n m | pl=أمراض معدية | infectious disease
مرض معدي | n m | pl=أمراض معدية | infectious disease
مرض نفسي | n m | pl=أمراض نفسية | mental illness
مرض وراثي | n m | pl=أمراض وراثية | genetic disease
مرغوب فيه | adj | | desirable
مركبة فضائية | n f | pl=مركبات فضائية | spacecraft {plural: spacecraft}
مركز أبحاث | n m | pl=مراكز | research center
مركز إيواء | n m | pl=مراكز | shelter
مركز احتجاز | n m | pl=مراكز | detention center
مركز بحوث | n m | pl=مراكز | research center
مركز بيانات | n m | pl=مراكز | data center
مركز تجاري | n m | pl=مراكز تجارية | shopping mall; commercial center
مركز تدريب | n m | pl=مراكز | training center
مركز تسوق | n m | pl=مراكز تسوق | shopping mall
مركز ثقافي | n m | pl=مراكز ثقافية | cultural center
مركز شرطة | n m | pl=مراكز شرطة | police station
مركز صحي | n m | pl=مراكز صحية | health center
مركز قيادة | n m | pl=مراكز | command center
مركز مدينة | n m | pl=- | city center
مزعزع للاستقرار | adj | | destabilizing
مزود خدمة | n m | pl=مزودو خدمة,مزودي خدمة | service provider
مسؤول أمني | n m hum | pl=مسؤولون أمنيون,مسؤولين أمنيين | security official
مسؤول حكومي | n m hum | pl=مسؤولون حكوميون,مسؤولين حكوميين | government official
مسؤول رفيع المستوى | n m hum | pl=مسؤولون رفيعو المستوى | senior official
مسؤول كبير | n m hum | pl=مسؤولون كبار,مسؤولين كبار | senior official
مسؤولية جنائية | n f | pl=- | criminal liability {mass}
مسؤولية قانونية | n f | pl=- | legal responsibility; legal liability {mass}
مسؤولية مشتركة | n f | pl=- | shared responsibility
مساء أمس | adv | | yesterday evening
مساء الخير | intj | | good evening
مساء الغد | adv | | tomorrow evening
مساء اليوم | adv | | this evening
مساء غد | adv | | tomorrow evening
مساءلة قانونية | n f | pl=- | legal accountability {mass}
مساعدات إنسانية | n f | pl=- | humanitarian aid {mass}
مساعدات تنموية | n f | pl=- | development aid {mass}
مساعدات عسكرية | n f | pl=- | military aid {mass}
مساعدات غذائية | n f | pl=- | food aid {mass}
مساعدة إنسانية | n f | pl=- | humanitarian assistance {mass}
مساواة بين الجنسين | n f | pl=- | gender equality {mass}
مستحضر تجميل | n m | pl=مستحضرات تجميل | cosmetic
مستخدم نهائي | n m hum | pl=مستخدمون نهائيون | end user
مستشار الأمن القومي | n m hum title | pl=مستشارو,مستشاري | national security adviser
مستشار الأمن القومي العراقي | n m hum title | pl=- | Iraqi national security adviser
مستلزمات طبية | n f | pl=- | medical supplies {pl}
مستوى سطح البحر | n m | pl=- | sea level
مستوى معيشة | n m | pl=مستويات معيشة | standard of living
مستوى معيشي | n m | pl=- | standard of living
مسقط الرأس | n m | pl=- | birthplace; hometown
مسقط رأس | n m | pl=- | birthplace; hometown
مسلسل تلفزيوني | n m | pl=مسلسلات تلفزيونية | TV series {plural: TV series}
مسلم به | adj | | taken for granted; undisputed
مسموح به | adj | | permitted; permissible
مسيطر عليه | adj | | under control
مشار إليه | adj | | aforementioned
مشتبه به | adj | | suspected
مشتبه به | n m hum | pl=مشتبه بهم | suspect
مشتبه فيه | adj | | suspected
مشترك بين الوزارات | adj nisba | | interministerial
مشترك بين الوكالات | adj nisba | | interagency
مشروع استثماري | n m | pl=مشاريع استثمارية | investment project
مشروع استراتيجي | n m | pl=مشاريع استراتيجية | strategic project
مشروع تجاري | n m | pl=مشاريع تجارية | business
مشروع قانون | n m | pl=مشاريع قوانين,مشاريع قانون,مشروعات قوانين | bill; draft law
مشروع قرار | n m | pl=مشاريع قرارات,مشاريع قرار | draft resolution
مشكوك فيه | adj | | doubtful; questionable
مشيا على الأقدام | adv | | on foot
مشير ركن | n m hum title | pl=- | field marshal
مصالح مشتركة | n f | pl=- | mutual interests {pl}; common interests {pl}
مصالحة وطنية | n f | pl=- | national reconciliation {mass}
مصدر أمني | n m | pl=مصادر أمنية | security source
مصدر حكومي | n m | pl=مصادر حكومية | government source
مصدر طبي | n m | pl=مصادر طبية | medical source
مصدر عسكري | n m | pl=مصادر عسكرية | military source
مصدر مسؤول | n m | pl=مصادر مسؤولة | official source
مصدر مطلع | n m | pl=مصادر مطلعة | informed source
مصدر مفتوح | n m | pl=مصادر مفتوحة | open source
مصرح به | adj | | authorized; permitted
مصرف أهلي | n m | pl=مصارف أهلية | private bank
مصرف الرافدين | n m | pl=- | Rafidain Bank
مصرف حكومي | n m | pl=مصارف حكومية | state bank
مصرف مركزي | n m | pl=مصارف مركزية | central bank
مصفى نفط | n m | pl=مصافي | oil refinery
مصلحة عامة | n f | pl=- | public interest
مصلحة عليا | n f | pl=مصالح عليا | supreme interest; best interest
مصلحة وطنية | n f | pl=مصالح وطنية | national interest
مضاد حيوي | n m | pl=مضادات حيوية | antibiotic
مضاد للأكسدة | adj | | antioxidant
مضاد للإرهاب | adj | | anti-terrorism
مضاد للالتهابات | adj | | anti-inflammatory
مضاد للبكتيريا | adj | | antibacterial
مضاد للدبابات | adj | | anti-tank
مضاد للرصاص | adj | | bulletproof
مضاد للسرطان | adj | | anticancer
مضاد للصواريخ | adj | | anti-missile
مضاد للطائرات | adj | | anti-aircraft
مضاد للفيروسات | adj | | antiviral
مضاد للفيروسات | n m | pl=مضادات للفيروسات | antiviral
مضاد للماء | adj | | waterproof
مضرب عن الطعام | adj | | on hunger strike
مضيفة طيران | n f hum | pl=مضيفات طيران | flight attendant
مطعم شعبي | n m | pl=- | traditional restaurant
مطور برمجيات | n m hum | pl=مطورو,مطوري | software developer
مظاهرة حاشدة | n f | pl=مظاهرات حاشدة | mass demonstration
مظاهرة سلمية | n f | pl=مظاهرات سلمية | peaceful demonstration
مع الأسف | adv | | unfortunately
مع السلامة | intj | | goodbye
مع ذلك | adv | | however; nevertheless
مع كل ذلك | adv | | despite all that
مع مرور الوقت | adv | | over time
معاداة السامية | n f | pl=- | anti-Semitism {mass}
معاهدة سلام | n f | pl=معاهدات | peace treaty
معبر حدودي | n m | pl=معابر حدودية | border crossing
معجون أسنان | n m | pl=- | toothpaste {mass}
معدات عسكرية | n f | pl=- | military equipment {mass}
معدل إصابة | n m | pl=معدلات | infection rate
معدل بطالة | n m | pl=معدلات | unemployment rate
معدل تضخم | n m | pl=معدلات | inflation rate
معدل ذكاء | n m | pl=معدلات | IQ
معدل ضريبة | n m | pl=- | tax rate
معدل مواليد | n m | pl=معدلات | birth rate
معدل نبض القلب | n m | pl=- | heart rate
معدل نمو | n m | pl=معدلات | growth rate
معدل وراثيا | adj | | genetically modified
معدل وفيات | n m | pl=معدلات | mortality rate; death rate
معدي معوي | adj nisba | | gastrointestinal
معرفي سلوكي | adj | | cognitive behavioral
معروض نقدي | n m | pl=- | money supply
معسكر تدريب | n m | pl=معسكرات | training camp
معلومات استخباراتية | n f | pl=- | intelligence {mass}; intelligence information {mass}
معلومات استخبارية | n f | pl=- | intelligence {mass}; intelligence information {mass}
معمول به | adj | | in force; applicable
معنويات عالية | n f | pl=- | high morale {mass}
مغرر به | adj | | deceived
مفاعل نووي | n m | pl=مفاعلات نووية | nuclear reactor
مفاوضات سلام | n f | pl=- | peace negotiations {pl}; peace talks {pl}
مفتاح أساسي | n m | pl=مفاتيح أساسية | primary key
مفترق طرق | n m | pl=مفترقات طرق | crossroads
مفتش عام | n m hum title | pl=مفتشون عامون | inspector general {plural: inspectors general}
مفتوح العضوية | adj | | open-ended
مفتوح المصدر | adj | pl=مفتوحو المصدر | open-source
مفتي الجمهورية | n m hum title | pl=- | Grand Mufti
مفعم بالحيوية | adj | | lively; vibrant
مفوض سام | n m hum title | pl=- | High Commissioner
مفوض سامي | n m hum title | pl=- | High Commissioner
مفوضية الانتخابات | n f | pl=- | electoral commission
مقال افتتاحي | n m | pl=- | editorial
مقال رأي | n m | pl=مقالات | opinion piece
مقاوم للأدوية | adj | | drug-resistant
مقاوم للحريق | adj | | fire-resistant
مقاوم للزلازل | adj | | earthquake-resistant
مقاوم للماء | adj | | water-resistant; waterproof
مقاوم للمضادات الحيوية | adj | | antibiotic-resistant
مقبرة جماعية | n f | pl=مقابر جماعية | mass grave
مقدم ركن | n m hum title | pl=- | staff lieutenant colonel
مقر رئاسي | n m | pl=- | presidential headquarters
مقر رئيسي | n m | pl=مقار رئيسية,مقرات رئيسية | headquarters
مقر عام | n m | pl=- | headquarters
مقرر خاص | n m hum title | pl=مقررون خاصون | special rapporteur
مقطع فيديو | n m | pl=مقاطع فيديو | video clip
مكافحة إرهاب | n f | pl=- | counterterrorism {mass}
مكافحة الأمراض | n f | pl=- | disease control {mass}
مكافحة الإرهاب | n f | pl=- | counterterrorism {mass}
مكافحة الفساد | n f | pl=- | anti-corruption {mass}
مكافحة المخدرات | n f | pl=- | drug control {mass}
مكالمة هاتفية | n f | pl=مكالمات هاتفية | phone call
مكان عمل | n m | pl=أماكن عمل | workplace
مكبر صوت | n m | pl=مكبرات صوت | loudspeaker
مكتب إعلامي | n m | pl=مكاتب إعلامية | media office
مكتب بريد | n m | pl=مكاتب | post office
مكتب تحقيقات | n m | pl=مكاتب تحقيقات | bureau of investigation
مكتب رئيس الوزراء | n m | pl=- | prime minister's office
مكتب سياسي | n m | pl=مكاتب سياسية | political bureau
مكتب محاماة | n m | pl=مكاتب | law firm
مكتبة عامة | n f | pl=مكتبات عامة | public library
مكتوف الأيدي | adj | | idle
مكمل غذائي | n m | pl=مكملات غذائية | dietary supplement
ملازم أول | n m hum title | pl=- | first lieutenant
ملعب كرة قدم | n m | pl=ملاعب | football field
ملعقة صغيرة | n f | pl=ملاعق صغيرة | teaspoon
ملعقة كبيرة | n f | pl=ملاعق كبيرة | tablespoon
ملف أمني | n m | pl=ملفات أمنية | security file
ملف تعريف | n m | pl=ملفات | profile
ملف تعريف ارتباط | n m | pl=ملفات تعريف ارتباط | cookie
ملف تعريف الارتباط | n m | pl=ملفات | cookie
ملف شخصي | n m | pl=ملفات شخصية | profile
ملف نووي | n m | pl=- | nuclear file
ملكية خاصة | n f | pl=- | private property {mass}
ملكية فكرية | n f | pl=- | intellectual property {mass}
ملهى ليلي | n m | pl=ملاهي ليلية,ملاه ليلية | nightclub
ممارس عام | n m hum | pl=ممارسون عامون,ممارسين عامين | general practitioner
ممثل خاص | n m hum title | pl=ممثلون خاصون | special representative
ممر إنساني | n m | pl=ممرات إنسانية | humanitarian corridor
ممر مائي | n m | pl=ممرات مائية | waterway
مملوك للدولة | adj | | state-owned
من آن لآخر | adv | | from time to time
من أجل | prep | | for; for the sake of
من أين | adv | | from where
من الآن فصاعدا | adv | | from now on
من الأساس | adv | | in the first place
من الأسهل | adv | | it is easier
من الأصل | adv | | in the first place
من الأفضل | adv | | it is better
من الألف إلى الياء | adv | | from A to Z
من الأهمية بمكان | adv | | it is very important
من البديهي | adv | | it is self-evident
من الجدير بالذكر | adv | | it is worth noting
من الجدير بالملاحظة | adv | | it is noteworthy
من الحكمة | adv | | it is wise
من الخارج | adv | | from outside; from abroad
من الخطأ | adv | | it is wrong
من الخطير | adv | | it is dangerous
من الداخل | adv | | from within
من السابق لأوانه | adv | | it is premature
من السهل | adv | | it is easy
من الشائع | adv | | it is common
من الصعب | adv | | it is difficult
من الضروري | adv | | it is necessary
من الطبيعي | adv | | it is natural
من العدل | adv | | it is fair
من الغريب | adv | | it is strange
من اللازم | adv | | it is necessary
من المألوف | adv | | it is common
من المؤسف | adv | | it is unfortunate
من المؤكد | adv | | it is certain
من المبكر | adv | | it is early
من المتوقع | adv | | it is expected
من المجدي | adv | | it is worthwhile
من المحتمل | adv | | probably
من المرتقب | adv | | it is expected
من المرجح | adv | | likely
من المستبعد | adv | | it is unlikely
من المستحسن | adv | | it is advisable
من المستحيل | adv | | it is impossible
من المستغرب | adv | | it is surprising
من المسلم به | adv | | it is recognized
من المعتاد | adv | | it is usual
من المعروف | adv | | it is known
من المعلوم | adv | | it is known
من المفترض | adv | | it is supposed
من المفيد | adv | | it is useful
من المقرر | adv | | it is scheduled
من الملاحظ | adv | | it is notable
من الممكن | adv | | possibly
من المناسب | adv | | it is appropriate
من المنتظر | adv | | it is expected
من المهم | adv | | it is important
من الناحية الأخلاقية | adv | | morally; ethically
من الناحية الأمنية | adv | | in terms of security
من الناحية الاقتصادية | adv | | economically
من الناحية التاريخية | adv | | historically
من الناحية التقنية | adv | | technically
من الناحية السياسية | adv | | politically
من الناحية الطبية | adv | | medically
من الناحية العلمية | adv | | scientifically
من الناحية العملية | adv | | in practice
من الناحية الفعلية | adv | | effectively
من الناحية الفنية | adv | | technically
من الناحية القانونية | adv | | legally
من الناحية المالية | adv | | financially
من الناحية النظرية | adv | | in theory; theoretically
من النادر | adv | | it is rare
من الواجب | adv | | it is necessary
من الواضح | adv | | it is clear
من بعيد | adv | | from afar
من تلقاء أنفسهم | adv | | of their own accord
من تلقاء نفسه | adv | | on its own; spontaneously
من تلقاء نفسها | adv | | on its own; spontaneously
من ثم | adv | | then; hence
من جانب آخر | adv | | on the other hand
من جانبه | adv | | for his part
من جانبها | adv | | for its part; for her part
من جانبهم | adv | | for their part
من جديد | adv | | again; anew
من جهة | adv | | on the one hand
من جهة أخرى | adv | | on the other hand
من جهة ثانية | adv | | on the other hand
من جهته | adv | | for his part
من جهتها | adv | | for its part; for her part
من جهتهم | adv | | for their part
من حيث الشكل | adv | | in terms of form
من حيث المبدأ | adv | | in principle
من حيث المساحة | adv | | in terms of area
من حيث المضمون | adv | | in terms of content
من حيث عدد السكان | adv | | in terms of population
من حين إلى آخر | adv | | from time to time
من حين لآخر | adv | | from time to time
من خلال | prep | | through
من دون | prep | | without
من دون استثناء | adv | | without exception
من دون توقف | adv | | nonstop
من دون جدوى | adv | | in vain
من دون سابق إنذار | adv | | without warning
من دون شك | adv | | undoubtedly
من دون قصد | adv | | unintentionally
من غير المحتمل | adv | | it is unlikely
من غير المرجح | adv | | it is unlikely
من غير المعروف | adv | | it is not known
من غير المقبول | adv | | it is unacceptable
من غير الممكن | adv | | it is not possible
من غير الواضح | adv | | it is unclear
من غير شك | adv | | undoubtedly
من غير قصد | adv | | unintentionally
من فضلك | intj | | please
من قبل | prep | | by
من ناحية | adv | | on the one hand
من ناحية أخرى | adv | | on the other hand
من ناحية ثانية | adv | | on the other hand
من ناحيته | adv | | for his part
من ناحيتها | adv | | for its part; for her part
من هذا المنطلق | adv | | on this basis
من هنا | adv | | from here; hence
من وجهة نظري | adv | | in my view
من وقت إلى آخر | adv | | from time to time
من وقت لآخر | adv | | from time to time
مناخي زراعي | adj nisba | | agroclimatic
مناطق متنازع عليها | n f | pl=- | disputed areas {pl}
مناطق موبوءة | n f | pl=- | affected areas {pl}
مناعة القطيع | n f | pl=- | herd immunity {mass}
مناعة ذاتية | n f | pl=- | autoimmunity {mass}
مناعة قطيع | n f | pl=- | herd immunity {mass}
مناورة عسكرية | n f | pl=مناورات عسكرية | military exercise; military maneuver
منتخب وطني | n m | pl=منتخبات وطنية | national team
منتصف العمر | n m | pl=- | middle age {mass}
منتصف الليل | n m time | pl=- | midnight {mass}
منتصف ليل | n m | pl=- | midnight {mass}
منتهي الصلاحية | adj | | expired
منتهي الولاية | adj | | outgoing
منحة دراسية | n f | pl=منح دراسية | scholarship
منخفض التكلفة | adj | | low-cost
منخفض الدخل | adj | pl=منخفضو الدخل | low-income
منخفض جوي | n m | pl=منخفضات جوية | low-pressure system; depression
مندوب دائم | n m hum title | pl=مندوبون دائمون | permanent representative
منذ أن | conj | | since
منذ البداية | adv | | from the beginning
منذ ذلك الحين | adv | | since then
منذ زمن طويل | adv | | for a long time
منذ فترة | adv | | for some time
منذ قليل | adv | | a short while ago
منذ مدة | adv | | for some time
منزوع السلاح | adj | | demilitarized
منسوب المياه | n m | pl=- | water level
منصات التواصل | n f | pl=- | social media platforms {pl}
منصات التواصل الاجتماعي | n f | pl=- | social media platforms {pl}
منصة إلكترونية | n f | pl=منصات إلكترونية | online platform
منصة رقمية | n f | pl=منصات رقمية | digital platform
منصوص عليه | adj | | stipulated
منطقة آمنة | n f | pl=مناطق آمنة | safe zone
منطقة اليورو | n f | pl=- | eurozone {the}
منطقة حدودية | n f | pl=مناطق حدودية | border area
منطقة حرة | n f | pl=مناطق حرة | free zone
منطقة حضرية | n f | pl=مناطق حضرية | urban area
منطقة حظر طيران | n f | pl=- | no-fly zone
منطقة خضراء | n f | pl=مناطق خضراء | green zone
منطقة ريفية | n f | pl=مناطق ريفية | rural area
منطقة زمنية | n f | pl=مناطق زمنية | time zone
منطقة سكنية | n f | pl=مناطق سكنية | residential area
منطقة صناعية | n f | pl=مناطق صناعية | industrial zone
منطقة عازلة | n f | pl=مناطق عازلة | buffer zone
منطقة منزوعة السلاح | n f | pl=- | demilitarized zone
منظمة إرهابية | n f | pl=منظمات إرهابية | terrorist organization
منظمة إنسانية | n f | pl=منظمات إنسانية | humanitarian organization
منظمة حقوقية | n f | pl=منظمات حقوقية | human rights organization
منظمة دولية | n f | pl=منظمات دولية | international organization
منظمة غير حكومية | n f | pl=منظمات غير حكومية | non-governmental organization; NGO
منظومة صحية | n f | pl=- | health system
منفذ حدودي | n m | pl=منافذ حدودية | border crossing
منقذ للحياة | adj | | lifesaving
منقطع النظير | adj | | unparalleled; matchless
مهدد بالانقراض | adj | | endangered
مهمة صعبة | n f | pl=- | difficult task
مهمة عسكرية | n f | pl=مهام عسكرية,مهمات عسكرية | military mission
مهمة قتالية | n f | pl=مهام قتالية | combat mission
مهندس برمجيات | n m hum | pl=مهندسو,مهندسي | software engineer
مهندس معماري | n m hum | pl=مهندسون معماريون | architect
مواد أولية | n f | pl=- | raw materials {pl}
مواد خام | n f | pl=- | raw materials {pl}
مواد غذائية | n f | pl=- | food {mass}; foodstuffs {pl}
مواد كيميائية | n f | pl=- | chemicals {pl}
مواد متفجرة | n f | pl=- | explosives {pl}
مواد مخدرة | n f | pl=- | drugs {pl}; narcotics {pl}
موارد بشرية | n f | pl=- | human resources {pl}
موارد طبيعية | n f | pl=- | natural resources {pl}
موارد مائية | n f | pl=- | water resources {pl}
موارد مالية | n f | pl=- | financial resources {pl}
موازنة اتحادية | n f | pl=- | federal budget
موازنة عامة | n f | pl=موازنات عامة | public budget; state budget
مواطن عراقي | n m hum | pl=مواطنون عراقيون,مواطنين عراقيين | Iraqi citizen
مواقع التواصل | n f | pl=- | social media {mass}
مواقع التواصل الاجتماعي | n f | pl=- | social media {pl}
موثوق به | adj | | trustworthy; reliable
موجة حر | n f | pl=موجات حر | heat wave
موصى به | adj | | recommended
موطئ قدم | n m | pl=- | foothold
موعد نهائي | n m | pl=مواعيد نهائية | deadline
موفر للطاقة | adj | | energy-saving
موقع أثري | n m | pl=مواقع أثرية | archaeological site
موقع إلكتروني | n m | pl=مواقع إلكترونية | website
موقع إنترنت | n m | pl=مواقع | website
موقع جغرافي | n m | pl=- | geographical location
موقع ويب | n m | pl=مواقع ويب | website
موقف سيارات | n m | pl=مواقف سيارات | parking lot
ميؤوس منه | adj | | hopeless
مياه إقليمية | n f | pl=- | territorial waters {pl}
مياه الأمطار | n f | pl=- | rainwater {mass}
مياه الشرب | n f | pl=- | drinking water {mass}
مياه الصرف الصحي | n f | pl=- | wastewater {mass}; sewage {mass}
مياه جوفية | n f | pl=- | groundwater {mass}
مياه دولية | n f | pl=- | international waters {pl}
مياه شرب | n f | pl=- | drinking water {mass}
مياه معدنية | n f | pl=- | mineral water {mass}
ميدالية برونزية | n f | pl=ميداليات برونزية | bronze medal
ميدالية ذهبية | n f | pl=ميداليات ذهبية | gold medal
ميدالية فضية | n f | pl=ميداليات فضية | silver medal
ميزان القوى | n m | pl=- | balance of power
ميزان المدفوعات | n m | pl=- | balance of payments
ميزان تجاري | n m | pl=موازين تجارية | trade balance
ميزانية عامة | n f | pl=- | public budget
ميزانية عمومية | n f | pl=ميزانيات عمومية | balance sheet
ميسور الحال | adj | | well-off
ميكانيكا الكم | n f | pl=- | quantum mechanics {mass}
ميليشيا مسلحة | n f | pl=ميليشيات مسلحة | armed militia
نائب الرئيس | n m hum title | pl=- | vice president; deputy president
نائب رئيس | n m hum title | pl=نواب | vice president; deputy chairman
نائب رئيس الوزراء | n m hum title | pl=نواب | deputy prime minister
نائب رئيس وزراء | n m hum title | pl=نواب | deputy prime minister
نائب عام | n m hum title | pl=- | public prosecutor; attorney general {plural: attorneys general}
نائب وزير | n m hum title | pl=نواب | deputy minister
ناتج قومي إجمالي | n m | pl=- | gross national product
ناتج محلي | n m | pl=- | domestic product
ناتج محلي إجمالي | n m | pl=- | gross domestic product; GDP
ناد رياضي | n m | pl=- | sports club
نادي رياضي | n m | pl=أندية رياضية | sports club
ناشط حقوقي | n m hum | pl=ناشطون حقوقيون,نشطاء حقوقيون | human rights activist
ناشط سياسي | n m hum | pl=ناشطون سياسيون | political activist
ناشط مدني | n m hum | pl=ناشطون مدنيون | civil activist
ناطق بالإنجليزية | adj | | English-speaking
ناطق بالعربية | adj | | Arabic-speaking
ناطق بالفرنسية | adj | | French-speaking
ناطق رسمي | n m hum | pl=ناطقون رسميون | official spokesperson
نافذة منبثقة | n f | pl=نوافذ منبثقة | pop-up window
ناقلة جند | n f | pl=+ات | personnel carrier
ناقلة جند مدرعة | n f | pl=- | armored personnel carrier
ناقلة نفط | n f | pl=ناقلات نفط | oil tanker
ناهيك عن | prep | | not to mention
نتائج أولية | n f | pl=- | preliminary results {pl}
نتيجة ل | prep | | as a result of
نتيجة لذلك | adv | | as a result
نتيجة نهائية | n f | pl=نتائج نهائية | final result
نزاع إقليمي | n m | pl=- | regional conflict
نزاع مسلح | n m | pl=نزاعات مسلحة | armed conflict
نزع السلاح | n m | pl=- | disarmament {mass}
نزع سلاح | n m | pl=- | disarmament {mass}
نزلات البرد | n f | pl=- | colds {pl}
نزلة برد | n f | pl=نزلات برد | cold
نسبة مئوية | n f | pl=نسب مئوية | percentage
نسبة مشاركة | n f | pl=نسب مشاركة | turnout; participation rate
نسخ احتياطي | n m | pl=- | backup
نسخة احتياطية | n f | pl=نسخ احتياطية | backup
نسيج اجتماعي | n m | pl=- | social fabric
نشيد وطني | n m | pl=أناشيد وطنية | national anthem
نص برمجي | n m | pl=نصوص برمجية | script
نص قانوني | n m | pl=نصوص قانونية | legal text
نصاب قانوني | n m | pl=- | quorum
نصب تذكاري | n m | pl=نصب تذكارية | memorial
نصف الكرة الجنوبي | n f | pl=- | Southern Hemisphere
نصف الكرة الشمالي | n f | pl=- | Northern Hemisphere
نصف النهائي | n m | pl=- | semifinal
نصف رئاسي | adj nisba | | semi-presidential
نصف سنوي | adj | | semiannual; half-yearly
نصف نهائي | adj | | semifinal
نصف نهائي | n m | pl=- | semifinal
نطاق واسع | n m | pl=- | large scale
نظارة شمسية | n f | pl=نظارات شمسية | sunglasses {pl}
نظام برلماني | n m | pl=- | parliamentary system
نظام بيئي | n m | pl=أنظمة بيئية,نظم بيئية | ecosystem
نظام تشغيل | n m | pl=أنظمة تشغيل | operating system
نظام تعليمي | n m | pl=أنظمة تعليمية | education system
نظام حاكم | n m | pl=- | ruling regime
نظام حكم | n m | pl=أنظمة | system of government {plural: systems of government}
نظام داخلي | n m | pl=أنظمة داخلية | bylaws {pl}
نظام دفاع جوي | n m | pl=- | air defense system
نظام دولي | n m | pl=- | international system
نظام رئاسي | n m | pl=- | presidential system
نظام سابق | n m | pl=- | former regime
نظام سياسي | n m | pl=أنظمة سياسية | political system
نظام شمسي | n m | pl=- | solar system
نظام صحي | n m | pl=أنظمة صحية | health system
نظام عالمي | n m | pl=- | world order
نظام عالمي جديد | n m | pl=- | new world order
نظام عام | n m | pl=- | public order {mass}
نظام غذائي | n m | pl=أنظمة غذائية | diet
نظام قضائي | n m | pl=- | judicial system
نظام مالي | n m | pl=أنظمة مالية | financial system
نظام ملفات | n m | pl=أنظمة ملفات | file system
نظرا ل | prep | | given
نظرية التطور | n f | pl=- | theory of evolution
نظرية المؤامرة | n f | pl=- | conspiracy theory
نظرية النسبية | n f | pl=- | theory of relativity
نظرية مؤامرة | n f | pl=+ات | conspiracy theory
نظير مشع | n m | pl=نظائر مشعة | radioisotope
نفسي اجتماعي | adj nisba | | psychosocial
نفط خام | n m | pl=- | crude oil {mass}
نقاط الضعف | n f | pl=- | weaknesses {pl}; vulnerabilities {pl}
نقر مزدوج | n m | pl=- | double click
نقص الغذاء | n m | pl=- | food shortage
نقص المناعة | n m | pl=- | immunodeficiency {mass}
نقطة انطلاق | n f | pl=نقاط انطلاق | starting point
نقطة بداية | n f | pl=نقاط | starting point
نقطة تحول | n f | pl=نقاط تحول | turning point
نقطة تفتيش | n f | pl=نقاط تفتيش | checkpoint
نقطة خلاف | n f | pl=نقاط | point of contention {plural: points of contention}
نقطة ضعف | n f | pl=نقاط | weakness; weak point
نقطة عبور | n f | pl=نقاط | crossing point
نقطة قوة | n f | pl=نقاط | strength
نقطة وصول | n f | pl=- | access point
نقل دم | n m | pl=- | blood transfusion
نقيب شرطة | n m hum title | pl=- | police captain
نمساوي مجري | adj nisba | | Austro-Hungarian
نمط حياة | n m | pl=أنماط حياة | lifestyle
نمو اقتصادي | n m | pl=- | economic growth {mass}
نمو سكاني | n m | pl=- | population growth {mass}
نهارا جهارا | adv | | in broad daylight
نهاية الأسبوع | n f | pl=- | weekend
نوايا حسنة | n f | pl=- | good intentions {pl}
نوبة قلبية | n f | pl=نوبات قلبية | heart attack
نووي حراري | adj | | thermonuclear
نيابة عامة | n f | pl=- | public prosecution
هاتف جوال | n m | pl=- | cell phone
هاتف خلوي | n m | pl=هواتف خلوية | cell phone
هاتف ذكي | n m | pl=هواتف ذكية | smartphone
هاتف محمول | n m | pl=هواتف محمولة | mobile phone; cell phone
هاتف نقال | n m | pl=هواتف نقالة | cell phone; mobile phone
هجوم إرهابي | n m | pl=هجمات إرهابية | terrorist attack
هجوم إلكتروني | n m | pl=هجمات إلكترونية | cyberattack
هجوم انتحاري | n m | pl=هجمات انتحارية,هجومات انتحارية | suicide attack
هجوم بري | n m | pl=- | ground offensive
هجوم سيبراني | n m | pl=هجمات سيبرانية | cyberattack
هجوم صاروخي | n m | pl=هجمات صاروخية | missile attack; rocket attack
هجوم مسلح | n m | pl=هجمات مسلحة | armed attack
هجوم مضاد | n m | pl=هجمات مضادة | counterattack
هدف رئيسي | n m | pl=أهداف رئيسية | main goal
هدنة إنسانية | n f | pl=- | humanitarian truce
هزة أرضية | n f | pl=هزات أرضية | earthquake; tremor
هزيل البنية | adj | | frail
همزة وصل | n f | pl=- | link
هنا وهناك | adv | | here and there
هندسة البرمجيات | n f | pl=- | software engineering {mass}
هندسة كهربائية | n f | pl=- | electrical engineering {mass}
هندسة معمارية | n f | pl=- | architecture {mass}
هندسة وراثية | n f | pl=- | genetic engineering {mass}
هندي أحمر | adj nisba | pl=هنود | Native American
هندي أوروبي | adj nisba | | Indo-European
هوية وطنية | n f | pl=- | national identity
هيئة الأرصاد الجوية | n f | pl=- | Meteorological Authority
هيئة الأركان العامة | n f | pl=- | General Staff
هيئة الأركان المشتركة | n f | pl=- | Joint Chiefs of Staff
هيئة الإعلام والاتصالات | n f | pl=- | Communications and Media Commission
هيئة الاستثمار | n f | pl=- | Investment Commission
هيئة الخدمات الصحية الوطنية | n f | pl=- | National Health Service
هيئة الصحة العامة | n f | pl=- | public health authority
هيئة المحلفين | n f | pl=- | jury
هيئة النزاهة | n f | pl=- | Integrity Commission
هيئة تحرير | n f | pl=- | editorial board
هيئة تدريس | n f | pl=هيئات تدريس | teaching staff
هيئة حكومية | n f | pl=هيئات حكومية | government body
هيئة رقابية | n f | pl=هيئات رقابية | oversight body
هيئة محلفين | n f | pl=هيئات محلفين | jury
هيكل عظمي | n m | pl=هياكل عظمية | skeleton
واجب النفاذ | adj | | enforceable
واجهة برمجة | n f | pl=+ات | programming interface
واجهة برمجة التطبيقات | n f | pl=+ات | application programming interface; API
واجهة برمجة تطبيقات | n f | pl=+ات | application programming interface; API
واجهة رسومية | n f | pl=- | graphical interface
واجهة مستخدم | n f | pl=+ات | user interface
واحدا تلو الآخر | adv | | one by one
واحدا واحدا | adv | | one by one
واسع الاطلاع | adj | | well-read
واسع الانتشار | adj | | widespread
واسع الحيلة | adj | | resourceful
واسع الخبرة | adj | | highly experienced
واسع النطاق | adj | | large-scale; widespread
واسع النفوذ | adj | | powerful; influential
واضح المعالم | adj | | well-defined; clear
واقع افتراضي | n m | pl=- | virtual reality {mass}
واقع معزز | n m | pl=- | augmented reality {mass}
والجدير بالذكر | adv | | it is worth noting
وجبات سريعة | n f | pl=- | fast food {mass}
وجبة خفيفة | n f | pl=وجبات خفيفة | snack
وجبة طعام | n f | pl=+ات | meal
وجبة غداء | n f | pl=+ات | lunch
وجها لوجه | adv | | face to face
وجهة نظر | n f | pl=وجهات نظر | point of view; viewpoint
وجود أجنبي | n m | pl=- | foreign presence
وجود عسكري | n m | pl=- | military presence
وحدة العناية المركزة | n f | pl=وحدات العناية المركزة | intensive care unit
وحدة تحكم | n f | pl=وحدات تحكم | controller; console
وحدة عسكرية | n f | pl=وحدات عسكرية | military unit
وحدة عناية مركزة | n f | pl=وحدات عناية مركزة | intensive care unit
وحدة قتالية | n f | pl=وحدات قتالية | combat unit
وحدة قياس | n f | pl=وحدات | unit of measurement {plural: units of measurement}
وحدة معالجة مركزية | n f | pl=- | central processing unit
وحدة وطنية | n f | pl=- | national unity {mass}
وحيد الجانب | adj | | unilateral
ورشة عمل | n f | pl=ورش عمل,ورشات عمل | workshop
ورقة بحثية | n f | pl=أوراق بحثية | research paper
ورقة عمل | n f | pl=أوراق | working paper
ورقة نقدية | n f | pl=أوراق نقدية | banknote
وزارة الأوقاف | n f | pl=- | Ministry of Religious Endowments
وزارة الإعلام | n f | pl=- | Ministry of Information; Information Ministry
وزارة الإعمار والإسكان | n f | pl=- | Ministry of Construction and Housing
وزارة الاتصالات | n f | pl=- | Ministry of Communications; Communications Ministry
وزارة الاقتصاد | n f | pl=- | Ministry of Economy; Economy Ministry
وزارة البيئة | n f | pl=- | Ministry of Environment; Environment Ministry
وزارة التجارة | n f | pl=- | Ministry of Trade; Trade Ministry
وزارة التخطيط | n f | pl=- | Ministry of Planning; Planning Ministry
وزارة التربية | n f | pl=- | Ministry of Education; Education Ministry
وزارة التعليم | n f | pl=- | Ministry of Education
وزارة التعليم العالي | n f | pl=- | Ministry of Higher Education
وزارة التعليم العالي والبحث العلمي | n f | pl=- | Ministry of Higher Education and Scientific Research
وزارة الثقافة | n f | pl=- | Ministry of Culture; Culture Ministry
وزارة الخارجية | n f | pl=- | Foreign Ministry {the}
وزارة الخزانة | n f | pl=- | Treasury Department
وزارة الداخلية | n f | pl=- | Interior Ministry {the}
وزارة الداخلية العراقية | n f | pl=- | Iraqi Interior Ministry
وزارة الدفاع | n f | pl=- | Defense Ministry {the}
وزارة الزراعة | n f | pl=- | Ministry of Agriculture; Agriculture Ministry
وزارة السياحة | n f | pl=- | Ministry of Tourism
وزارة الشباب والرياضة | n f | pl=- | Ministry of Youth and Sports
وزارة الصحة | n f | pl=- | Health Ministry {the}
وزارة الصناعة | n f | pl=- | Ministry of Industry; Industry Ministry
وزارة الصناعة والمعادن | n f | pl=- | Ministry of Industry and Minerals
وزارة الطاقة | n f | pl=- | Ministry of Energy; Energy Ministry
وزارة العدل | n f | pl=- | Justice Ministry {the}
وزارة العمل | n f | pl=- | Ministry of Labor; Labor Ministry
وزارة العمل والشؤون الاجتماعية | n f | pl=- | Ministry of Labor and Social Affairs
وزارة الكهرباء | n f | pl=- | Ministry of Electricity; Electricity Ministry
وزارة المالية | n f | pl=- | Finance Ministry {the}
وزارة الموارد المائية | n f | pl=- | Ministry of Water Resources
وزارة النفط | n f | pl=- | Ministry of Oil; Oil Ministry
وزارة النقل | n f | pl=- | Ministry of Transport; Transport Ministry
وزارة الهجرة والمهجرين | n f | pl=- | Ministry of Migration and Displaced
وزن زائد | n m | pl=- | overweight {mass}; excess weight {mass}
وزير إعلام | n m hum title | pl=وزراء | information minister
وزير اقتصاد | n m hum title | pl=وزراء | economy minister
وزير التعليم العالي | n m hum title | pl=وزراء | minister of higher education {plural: ministers of higher education}
وزير الخارجية | n m hum title | pl=وزراء الخارجية | foreign minister
وزير الخارجية الأمريكي | n m hum title | pl=- | US secretary of state
وزير الخارجية الأميركي | n m hum title | pl=- | US secretary of state
وزير الخزانة | n m hum title | pl=وزراء | treasury secretary {plural: treasury secretaries}
وزير الداخلية | n m hum title | pl=وزراء الداخلية | interior minister
وزير الدفاع | n m hum title | pl=وزراء الدفاع | defense minister
وزير الدفاع الأمريكي | n m hum title | pl=- | US secretary of defense
وزير الدفاع الأميركي | n m hum title | pl=- | US secretary of defense
وزير الصحة | n m hum title | pl=وزراء الصحة | health minister
وزير العدل | n m hum title | pl=وزراء العدل | justice minister
وزير المالية | n m hum title | pl=وزراء المالية | finance minister
وزير الموارد المائية | n m hum title | pl=وزراء | minister of water resources {plural: ministers of water resources}
وزير تجارة | n m hum title | pl=وزراء | trade minister
وزير تخطيط | n m hum title | pl=وزراء | planning minister
وزير تربية | n m hum title | pl=وزراء | education minister
وزير تعليم | n m hum title | pl=وزراء | education minister
وزير ثقافة | n m hum title | pl=وزراء | culture minister
وزير خارجية | n m hum title | pl=وزراء خارجية | foreign minister
وزير داخلية | n m hum title | pl=وزراء | interior minister
وزير دفاع | n m hum title | pl=وزراء | defense minister
وزير دولة | n m hum title | pl=وزراء | minister of state {plural: ministers of state}
وزير زراعة | n m hum title | pl=وزراء | agriculture minister
وزير صحة | n m hum title | pl=وزراء | health minister
وزير طاقة | n m hum title | pl=وزراء | energy minister
وزير عدل | n m hum title | pl=وزراء | justice minister
وزير عمل | n m hum title | pl=وزراء | labor minister
وزير كهرباء | n m hum title | pl=وزراء | electricity minister
وزير مالية | n m hum title | pl=وزراء | finance minister
وزير موارد مائية | n m hum title | pl=وزراء | minister of water resources {plural: ministers of water resources}
وزير نفط | n m hum title | pl=وزراء | oil minister
وزير نقل | n m hum title | pl=وزراء | transport minister
وسائط متعددة | n f | pl=- | multimedia {mass}
وسائل إعلام | n f | pl=- | media outlets {pl}
وسائل إعلامية | n f | pl=- | media outlets {pl}
وسائل الإعلام | n f | pl=- | media {the}
وسائل التواصل الاجتماعي | n f | pl=- | social media {pl}
وسائل النقل | n f | pl=- | means of transportation {pl}
وسائل نقل | n f | pl=- | means of transportation {pl}
وسط المدينة | n m | pl=- | downtown {mass}; city center
وسيلة إعلام | n f | pl=وسائل إعلام; plgloss=media outlets {pl} | media outlet
وسيلة إعلامية | n f | pl=وسائل إعلامية | media outlet
وسيلة نقل | n f | pl=وسائل نقل | means of transportation {plural: means of transportation}
وصفة طبية | n f | pl=وصفات طبية | prescription
وصمة عار | n f | pl=- | stigma; disgrace
وضع أمني | n m | pl=أوضاع أمنية | security situation
وضع إنساني | n m | pl=أوضاع إنسانية | humanitarian situation
وضع راهن | n m | pl=- | status quo
وضع سياسي | n m | pl=أوضاع سياسية | political situation
وضع صحي | n m | pl=- | health condition
وعكة صحية | n f | pl=وعكات صحية | health problem; illness
وعليكم السلام | intj | | and peace be upon you
وفد دبلوماسي | n m | pl=وفود دبلوماسية | diplomatic delegation
وفد رسمي | n m | pl=وفود رسمية | official delegation
وفد رفيع المستوى | n m | pl=- | high-level delegation
وفق الأصول | adv | | duly; properly
وفق القانون | adv | | by law
وفقا ل | prep | | according to
وفقا لذلك | adv | | accordingly
وفيات الأطفال | n f | pl=- | child mortality {mass}
وفيات الأمهات | n f | pl=- | maternal mortality {mass}
وقت ذروة | n m | pl=- | peak time
وقت فراغ | n m | pl=أوقات فراغ | free time {mass}
وقت قياسي | n m | pl=- | record time {mass}
وقف إطلاق النار | n m | pl=- | ceasefire
وقف إطلاق نار | n m | pl=- | ceasefire
وقف دائم لإطلاق النار | n m | pl=- | permanent ceasefire
وقفة احتجاجية | n f | pl=وقفات احتجاجية | protest
وقود أحفوري | n m | pl=- | fossil fuel
وكالة أنباء | n f | pl=وكالات أنباء | news agency
وكيل وزارة | n m hum title | pl=وكلاء | undersecretary {plural: undersecretaries}
ولاية ثانية | n f | pl=- | second term
ولاية رئاسية | n f | pl=- | presidential term
ولاية قضائية | n f | pl=ولايات قضائية | jurisdiction
ولي أمر | n m hum | pl=أولياء أمور,أولياء أمر; plgloss=parents {pl} | parent; guardian
ولي العهد | n m hum title | pl=- | crown prince {the}
ولي العهد السعودي | n m hum title | pl=- | Saudi crown prince
ولي عهد | n m hum title | pl=- | crown prince
ومن ثم | adv | | then; hence
يد عاملة | n f | pl=أيد عاملة,أيدي عاملة | labor {mass}; workforce
يدا بيد | adv | | hand in hand
يوم عطلة | n m | pl=أيام | day off
يوم عمل | n m time | pl=أيام عمل | working day
يوما بعد آخر | adv | | day after day
يوما بعد يوم | adv | | day by day
يوما ما | adv | | one day; someday
