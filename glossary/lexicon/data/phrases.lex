# Phrases: titles and offices
رئيس وزراء | n m hum title | pl=رؤساء | prime minister
رئيس مجلس الوزراء | n m hum title | pl=رؤساء | prime minister
نائب رئيس الوزراء | n m hum title | pl=نواب | deputy prime minister
نائب رئيس وزراء | n m hum title | pl=نواب | deputy prime minister
نائب رئيس | n m hum title | pl=نواب | vice president; deputy chairman
رئيس الجمهورية | n m hum title | pl=رؤساء | president of the republic; president
رئيس جمهورية | n m hum title | pl=رؤساء | president
رئيس دولة | n m hum title | pl=رؤساء | head of state
رئيس حكومة | n m hum title | pl=رؤساء | prime minister; head of government
رئيس البرلمان | n m hum title | pl=رؤساء | speaker of parliament; parliament speaker
رئيس مجلس النواب | n m hum title | pl=رؤساء | speaker of the House of Representatives; parliament speaker
رئيس مجلس الشيوخ | n m hum title | pl=رؤساء | president of the Senate
رئيس مجلس إدارة | n m hum title | pl=رؤساء | chairman of the board; chairman {plural: chairmen}
رئيس تنفيذي | n m hum title | pl=رؤساء تنفيذيون,رؤساء تنفيذيين | chief executive; CEO
رئيس أركان | n m hum title | pl=رؤساء | chief of staff {plural: chiefs of staff}
رئيس أركان الجيش | n m hum title | pl=رؤساء | army chief of staff
رئيس هيئة الأركان | n m hum title | pl=رؤساء | chief of staff {plural: chiefs of staff}
رئيس هيئة الأركان المشتركة | n m hum title | pl=رؤساء | chairman of the Joint Chiefs of Staff
رئيس تحرير | n m hum title | pl=رؤساء | editor-in-chief {plural: editors-in-chief}
رئيس بلدية | n m hum title | pl=رؤساء | mayor
رئيس بعثة | n m hum title | pl=رؤساء | head of mission {plural: heads of mission}
رئيس وفد | n m hum title | pl=رؤساء | head of delegation {plural: heads of delegation}
رئيس لجنة | n m hum title | pl=رؤساء | committee chairman {plural: committee chairmen}
رئيس كتلة | n m hum title | pl=رؤساء | bloc leader
رئيس قسم | n m hum title | pl=رؤساء | head of department {plural: heads of department}
رئيس جامعة | n m hum title | pl=رؤساء | university president
رئيس إقليم كردستان | n m hum title | pl=رؤساء | president of the Kurdistan Region
رئيس حكومة إقليم كردستان | n m hum title | pl=رؤساء | prime minister of the Kurdistan Region
رئيس سابق | n m hum title | pl=رؤساء سابقون,رؤساء سابقين | former president
رئيس منتخب | n m hum title | pl=رؤساء منتخبون,رؤساء منتخبين | president-elect {plural: presidents-elect}
القائد العام للقوات المسلحة | n m hum title | pl=- | commander-in-chief of the armed forces
قائد عام | n m hum title | pl=قادة عامون | commander-in-chief
القائد الأعلى للقوات المسلحة | n m hum title | pl=- | supreme commander of the armed forces
قائد أعلى | n m hum title | pl=- | supreme commander
قائد عسكري | n m hum title | pl=قادة عسكريون,قادة عسكريين | military commander; military leader
قائد شرطة | n m hum title | pl=قادة | police chief
قائد عمليات | n m hum title | pl=قادة | operations commander
قائد القوة الجوية | n m hum title | pl=قادة | air force commander
وزير الخارجية الأمريكي | n m hum title | pl=- | US secretary of state
وزير الخارجية الأميركي | n m hum title | pl=- | US secretary of state
وزير دفاع | n m hum title | pl=وزراء | defense minister
وزير الدفاع الأمريكي | n m hum title | pl=- | US secretary of defense
وزير الدفاع الأميركي | n m hum title | pl=- | US secretary of defense
وزير داخلية | n m hum title | pl=وزراء | interior minister
وزير مالية | n m hum title | pl=وزراء | finance minister
وزير الخزانة | n m hum title | pl=وزراء | treasury secretary {plural: treasury secretaries}
وزير عدل | n m hum title | pl=وزراء | justice minister
وزير صحة | n m hum title | pl=وزراء | health minister
وزير تربية | n m hum title | pl=وزراء | education minister
وزير تعليم | n m hum title | pl=وزراء | education minister
وزير التعليم العالي | n m hum title | pl=وزراء | minister of higher education {plural: ministers of higher education}
وزير نفط | n m hum title | pl=وزراء | oil minister
وزير طاقة | n m hum title | pl=وزراء | energy minister
وزير كهرباء | n m hum title | pl=وزراء | electricity minister
وزير تجارة | n m hum title | pl=وزراء | trade minister
وزير تخطيط | n m hum title | pl=وزراء | planning minister
وزير زراعة | n m hum title | pl=وزراء | agriculture minister
وزير نقل | n m hum title | pl=وزراء | transport minister
وزير ثقافة | n m hum title | pl=وزراء | culture minister
وزير إعلام | n m hum title | pl=وزراء | information minister
وزير عمل | n m hum title | pl=وزراء | labor minister
وزير اقتصاد | n m hum title | pl=وزراء | economy minister
وزير موارد مائية | n m hum title | pl=وزراء | minister of water resources {plural: ministers of water resources}
وزير الموارد المائية | n m hum title | pl=وزراء | minister of water resources {plural: ministers of water resources}
وزير دولة | n m hum title | pl=وزراء | minister of state {plural: ministers of state}
وكيل وزارة | n m hum title | pl=وكلاء | undersecretary {plural: undersecretaries}
نائب وزير | n m hum title | pl=نواب | deputy minister
مستشار الأمن القومي | n m hum title | pl=مستشارو,مستشاري | national security adviser
مستشار الأمن القومي العراقي | n m hum title | pl=- | Iraqi national security adviser
أمين عام | n m hum title | pl=أمناء عامون,أمناء عامين | secretary-general {plural: secretaries-general}
الأمين العام للأمم المتحدة | n m hum title | pl=- | UN secretary-general
الأمين العام لحلف الناتو | n m hum title | pl=- | NATO secretary-general
أمين صندوق | n m hum title | pl=أمناء | treasurer
أمين سر | n m hum title | pl=أمناء | secretary
مدير مكتب | n m hum title | pl=مدراء | office director; chief of staff
نائب عام | n m hum title | pl=- | public prosecutor; attorney general {plural: attorneys general}
قاضي تحقيق | n m hum title | pl=قضاة | investigating judge
قاضي القضاة | n m hum title | pl=- | chief justice
مفتش عام | n m hum title | pl=مفتشون عامون | inspector general {plural: inspectors general}
محافظ البنك المركزي | n m hum title | pl=محافظو,محافظي | central bank governor
ممثل خاص | n m hum title | pl=ممثلون خاصون | special representative
الممثل الخاص للأمين العام | n m hum title | pl=- | special representative of the secretary-general
مبعوث خاص | n m hum title | pl=مبعوثون خاصون | special envoy
المبعوث الأممي | n m hum title | pl=- | UN envoy
مبعوث أممي | n m hum title | pl=- | UN envoy
المبعوث الأمريكي | n m hum title | pl=- | US envoy
المبعوث الأميركي | n m hum title | pl=- | US envoy
قائم بالأعمال | n m hum title | pl=- | chargé d'affaires
سفير الولايات المتحدة | n m hum title | pl=- | US ambassador
ولي العهد السعودي | n m hum title | pl=- | Saudi crown prince
صاحب السمو | n m hum title | pl=- | His Highness
صاحب الجلالة | n m hum title | pl=- | His Majesty
صاحب السمو الملكي | n m hum title | pl=- | His Royal Highness
خادم الحرمين الشريفين | n m hum title | pl=- | Custodian of the Two Holy Mosques
المرشد الأعلى | n m hum title | pl=- | supreme leader
المرجع الأعلى | n m hum title | pl=- | supreme religious authority
المرجع الديني الأعلى | n m hum title | pl=- | supreme religious authority
مرجع ديني | n m hum title | pl=مراجع | religious authority
آية الله | n m hum title | pl=- | Ayatollah
شيخ الأزهر | n m hum title | pl=- | Grand Imam of al-Azhar
مفتي الجمهورية | n m hum title | pl=- | Grand Mufti
رجل دين | n m hum | pl=رجال | cleric
رجل أعمال | n m hum | pl=رجال | businessman {plural: businessmen}
رجل أمن | n m hum | pl=رجال | security officer
رجل شرطة | n m hum | pl=رجال | policeman {plural: policemen}
رجل دولة | n m hum | pl=رجال | statesman {plural: statesmen}
رجل إطفاء | n m hum | pl=رجال | firefighter
رجل سياسة | n m hum | pl=رجال | politician
رجل قانون | n m hum | pl=رجال | jurist
رجل الشارع | n m hum | pl=- | man in the street
عضو برلمان | n m hum | pl=أعضاء | member of parliament {plural: members of parliament}; MP
عضو مجلس النواب | n m hum | pl=أعضاء | member of parliament {plural: members of parliament}
عضو الكونغرس | n m hum | pl=أعضاء | member of Congress {plural: members of Congress}
عضو مجلس إدارة | n m hum | pl=أعضاء | board member
عضو مجلس الشيوخ | n m hum | pl=أعضاء | senator
عضو لجنة | n m hum | pl=أعضاء | committee member
عضو هيئة تدريس | n m hum | pl=أعضاء | faculty member
شيخ عشيرة | n m hum | pl=شيوخ | tribal sheikh
ضابط شرطة | n m hum | pl=ضباط | police officer
ضابط صف | n m hum | pl=ضباط | non-commissioned officer
ضابط جيش | n m hum | pl=ضباط | army officer
ضابط مخابرات | n m hum | pl=ضباط | intelligence officer
فريق ركن | n m hum title | pl=- | staff lieutenant general
فريق أول | n m hum title | pl=- | general; first lieutenant general
فريق أول ركن | n m hum title | pl=- | staff general; first lieutenant general staff
لواء ركن | n m hum title | pl=- | staff major general
عميد ركن | n m hum title | pl=- | staff brigadier general
عقيد ركن | n m hum title | pl=- | staff colonel
مقدم ركن | n m hum title | pl=- | staff lieutenant colonel
رائد ركن | n m hum title | pl=- | staff major
نقيب شرطة | n m hum title | pl=- | police captain
لواء طيار | n m hum title | pl=- | major general pilot
رئيس عرفاء | n m hum title | pl=- | sergeant first class
مشير ركن | n m hum title | pl=- | field marshal
جندي مجهول | n m hum | pl=- | unknown soldier
أستاذ جامعي | n m hum | pl=أساتذة جامعيون,أساتذة جامعيين | university professor
أستاذ مساعد | n m hum | pl=- | assistant professor
أستاذ مشارك | n m hum | pl=- | associate professor
عالم آثار | n m hum | pl=علماء | archaeologist
عالم فلك | n m hum | pl=علماء | astronomer
عالم فيزياء | n m hum | pl=علماء | physicist
عالم فيزياء الفلك | n m hum | pl=علماء | astrophysicist
عالم أحياء | n m hum | pl=علماء | biologist
عالم كيمياء | n m hum | pl=علماء | chemist
عالم رياضيات | n m hum | pl=علماء | mathematician
عالم نفس | n m hum | pl=علماء | psychologist
عالم اجتماع | n m hum | pl=علماء | sociologist
عالم اقتصاد | n m hum | pl=علماء | economist
عالم دين | n m hum | pl=علماء | religious scholar
عالم طبيعة | n m hum | pl=علماء | naturalist
عالم حاسوب | n m hum | pl=علماء | computer scientist
عالم بيئة | n m hum | pl=علماء | ecologist
عالم أوبئة | n m hum | pl=علماء | epidemiologist
خبير اقتصادي | n m hum | pl=خبراء اقتصاديون,خبراء اقتصاديين | economist; economic expert
خبير اقتصاد | n m hum | pl=خبراء | economist
خبير أمني | n m hum | pl=خبراء أمنيون,خبراء أمنيين | security expert
خبير عسكري | n m hum | pl=خبراء عسكريون,خبراء عسكريين | military expert
خبير قانوني | n m hum | pl=خبراء قانونيون,خبراء قانونيين | legal expert
محلل سياسي | n m hum | pl=محللون سياسيون,محللين سياسيين | political analyst
محلل عسكري | n m hum | pl=محللون عسكريون,محللين عسكريين | military analyst
مراسل صحفي | n m hum | pl=مراسلون صحفيون | reporter
مسؤول أمني | n m hum | pl=مسؤولون أمنيون,مسؤولين أمنيين | security official
مسؤول حكومي | n m hum | pl=مسؤولون حكوميون,مسؤولين حكوميين | government official
مسؤول رفيع المستوى | n m hum | pl=مسؤولون رفيعو المستوى | senior official
مسؤول كبير | n m hum | pl=مسؤولون كبار,مسؤولين كبار | senior official
كبير مستشارين | n m hum | pl=- | chief adviser
كبير الاقتصاديين | n m hum | pl=- | chief economist
كبير الباحثين | n m hum | pl=- | senior researcher
كبير المفاوضين | n m hum | pl=- | chief negotiator
طبيب أطفال | n m hum | pl=أطباء | pediatrician
طبيب عام | n m hum | pl=- | general practitioner
طبيب نفسي | n m hum | pl=أطباء نفسيون,أطباء نفسيين | psychiatrist
طبيب جراح | n m hum | pl=- | surgeon
ممارس عام | n m hum | pl=ممارسون عامون,ممارسين عامين | general practitioner
رائد فضاء | n m hum | pl=رواد | astronaut
رائد أعمال | n m hum | pl=رواد | entrepreneur
صانع محتوى | n m hum | pl=صناع | content creator
صاحب مصلحة | n m hum | pl=أصحاب | stakeholder
صاحب شركة | n m hum | pl=أصحاب | company owner
حارس مرمى | n m hum | pl=حراس | goalkeeper
حارس أمن | n m hum | pl=حراس | security guard
حارس شخصي | n m hum | pl=حراس شخصيون | bodyguard
لاعب كرة قدم | n m hum | pl=- | footballer
مخرج سينمائي | n m hum | pl=- | film director
كاتب سيناريو | n m hum | pl=- | screenwriter
مهندس معماري | n m hum | pl=مهندسون معماريون | architect
مطور برمجيات | n m hum | pl=مطورو,مطوري | software developer
مهندس برمجيات | n m hum | pl=مهندسو,مهندسي | software engineer
مستخدم نهائي | n m hum | pl=مستخدمون نهائيون | end user
مدير مشروع | n m hum | pl=مدراء,مديرو | project manager
مدير نظام | n m hum | pl=- | system administrator
سائق سيارة أجرة | n m hum | pl=- | taxi driver
طالب لجوء | n m hum | pl=- | asylum seeker
طالب علم | n m hum | pl=- | student
ناشط حقوقي | n m hum | pl=ناشطون حقوقيون,نشطاء حقوقيون | human rights activist
ناشط مدني | n m hum | pl=ناشطون مدنيون | civil activist
ناشط سياسي | n m hum | pl=ناشطون سياسيون | political activist
مرشح رئاسي | n m hum | pl=مرشحون رئاسيون | presidential candidate
سجين سياسي | n m hum | pl=سجناء سياسيون | political prisoner
أسير حرب | n m hum | pl=أسرى | prisoner of war {plural: prisoners of war}
مواطن عراقي | n m hum | pl=مواطنون عراقيون,مواطنين عراقيين | Iraqi citizen
عابر سبيل | n m hum | pl=- | passerby {plural: passersby}
ابن عم | n m hum | pl=أبناء | cousin
ابن أخ | n m hum | pl=- | nephew
ابن أخت | n m hum | pl=- | nephew
مصدر أمني | n m | pl=مصادر أمنية | security source
مصدر مطلع | n m | pl=مصادر مطلعة | informed source
مصدر حكومي | n m | pl=مصادر حكومية | government source
مصدر طبي | n m | pl=مصادر طبية | medical source
مصدر عسكري | n m | pl=مصادر عسكرية | military source
مصدر مسؤول | n m | pl=مصادر مسؤولة | official source
سيدة أعمال | n f hum | pl=سيدات | businesswoman {plural: businesswomen}
سيدة أولى | n f hum | pl=- | first lady
ربة منزل | n f hum | pl=ربات | housewife
ربة بيت | n f hum | pl=ربات | housewife
عالمة رياضيات | n f hum | pl=عالمات | mathematician
أم عزباء | n f hum | pl=- | single mother
ضحية مدنية | n f hum | pl=ضحايا مدنيون | civilian casualty
# Government, parliament, politics
وزارة الخزانة | n f | pl=- | Treasury Department
وزارة التربية | n f | pl=- | Ministry of Education; Education Ministry
وزارة التعليم | n f | pl=- | Ministry of Education
وزارة التعليم العالي | n f | pl=- | Ministry of Higher Education
وزارة التعليم العالي والبحث العلمي | n f | pl=- | Ministry of Higher Education and Scientific Research
وزارة النفط | n f | pl=- | Ministry of Oil; Oil Ministry
وزارة الكهرباء | n f | pl=- | Ministry of Electricity; Electricity Ministry
وزارة الطاقة | n f | pl=- | Ministry of Energy; Energy Ministry
وزارة التجارة | n f | pl=- | Ministry of Trade; Trade Ministry
وزارة التخطيط | n f | pl=- | Ministry of Planning; Planning Ministry
وزارة الزراعة | n f | pl=- | Ministry of Agriculture; Agriculture Ministry
وزارة الصناعة | n f | pl=- | Ministry of Industry; Industry Ministry
وزارة الصناعة والمعادن | n f | pl=- | Ministry of Industry and Minerals
وزارة النقل | n f | pl=- | Ministry of Transport; Transport Ministry
وزارة الاتصالات | n f | pl=- | Ministry of Communications; Communications Ministry
وزارة الثقافة | n f | pl=- | Ministry of Culture; Culture Ministry
وزارة الإعلام | n f | pl=- | Ministry of Information; Information Ministry
وزارة البيئة | n f | pl=- | Ministry of Environment; Environment Ministry
وزارة العمل | n f | pl=- | Ministry of Labor; Labor Ministry
وزارة العمل والشؤون الاجتماعية | n f | pl=- | Ministry of Labor and Social Affairs
وزارة الموارد المائية | n f | pl=- | Ministry of Water Resources
وزارة الهجرة والمهجرين | n f | pl=- | Ministry of Migration and Displaced
وزارة الإعمار والإسكان | n f | pl=- | Ministry of Construction and Housing
وزارة الشباب والرياضة | n f | pl=- | Ministry of Youth and Sports
وزارة الأوقاف | n f | pl=- | Ministry of Religious Endowments
وزارة السياحة | n f | pl=- | Ministry of Tourism
وزارة الاقتصاد | n f | pl=- | Ministry of Economy; Economy Ministry
وزارة الداخلية العراقية | n f | pl=- | Iraqi Interior Ministry
رئاسة الجمهورية | n f | pl=- | presidency of the republic; presidency
رئاسة الوزراء | n f | pl=- | prime minister's office; premiership
رئاسة الأركان | n f | pl=- | General Staff
حكومة إقليم كردستان | n f | pl=- | Kurdistan Regional Government
حكومة انتقالية | n f | pl=- | transitional government
حكومة مؤقتة | n f | pl=- | interim government
حكومة تصريف أعمال | n f | pl=- | caretaker government
حكومة ائتلافية | n f | pl=- | coalition government
حكومة وحدة وطنية | n f | pl=- | national unity government
حكومة محلية | n f | pl=+ات | local government
حكومة اتحادية | n f | pl=- | federal government
حكومة فيدرالية | n f | pl=- | federal government
حكومة مركزية | n f | pl=- | central government
حكومة منتخبة | n f | pl=- | elected government
سلطة تنفيذية | n f | pl=- | executive branch; executive authority
سلطة تشريعية | n f | pl=- | legislative branch; legislative authority
سلطة قضائية | n f | pl=- | judiciary; judicial authority
سلطات محلية | n f | pl=- | local authorities {pl}
سلطات قضائية | n f | pl=- | judicial authorities {pl}
قوات حكومية | n f | pl=- | government forces {pl}
كتلة سياسية | n f | pl=كتل سياسية | political bloc
كتلة برلمانية | n f | pl=كتل برلمانية | parliamentary bloc
كتلة نيابية | n f | pl=كتل نيابية | parliamentary bloc
قوى سياسية | n f | pl=- | political forces {pl}
أغلبية برلمانية | n f | pl=- | parliamentary majority
أغلبية ساحقة | n f | pl=- | overwhelming majority
أغلبية مطلقة | n f | pl=- | absolute majority
أغلبية بسيطة | n f | pl=- | simple majority
انتخابات رئاسية | n f | pl=- | presidential elections {pl}; presidential election
انتخابات برلمانية | n f | pl=- | parliamentary elections {pl}
انتخابات تشريعية | n f | pl=- | legislative elections {pl}
انتخابات محلية | n f | pl=- | local elections {pl}
انتخابات مبكرة | n f | pl=- | early elections {pl}
انتخابات نصفية | n f | pl=- | midterm elections {pl}
انتخابات تمهيدية | n f | pl=- | primary elections {pl}
حملة انتخابية | n f | pl=حملات انتخابية | election campaign; electoral campaign
حملة رئاسية | n f | pl=حملات رئاسية | presidential campaign
قائمة انتخابية | n f | pl=قوائم انتخابية | electoral list
دائرة انتخابية | n f | pl=دوائر انتخابية | constituency; electoral district
مفوضية الانتخابات | n f | pl=- | electoral commission
لجنة انتخابية | n f | pl=لجان انتخابية | election committee
صناديق الاقتراع | n f | pl=- | ballot boxes {pl}; polls {pl}
جولة إعادة | n f | pl=- | runoff
جولة ثانية | n f | pl=- | second round
جولة أولى | n f | pl=- | first round
جولة مفاوضات | n f | pl=- | round of negotiations
ولاية ثانية | n f | pl=- | second term
ولاية رئاسية | n f | pl=- | presidential term
فترة رئاسية | n f | pl=- | presidential term
فترة انتقالية | n f | pl=- | transitional period
مرحلة انتقالية | n f | pl=مراحل انتقالية | transitional phase; transitional period
عملية سياسية | n f | pl=- | political process
عملية انتقالية | n f | pl=- | transition process
عملية السلام | n f | pl=- | peace process
عملية انتخابية | n f | pl=- | electoral process
عملية أمنية | n f | pl=عمليات أمنية | security operation
عملية مشتركة | n f | pl=عمليات مشتركة | joint operation
عملية إرهابية | n f | pl=عمليات إرهابية | terrorist operation; terrorist attack
عمليات قتالية | n f | pl=- | combat operations {pl}
عملية تفاوض | n f | pl=- | negotiation process
عملية صنع القرار | n f | pl=- | decision-making process
تسوية سياسية | n f | pl=تسويات سياسية | political settlement
أزمة سياسية | n f | pl=أزمات سياسية | political crisis {plural: political crises}
أزمة مالية | n f | pl=أزمات مالية | financial crisis {plural: financial crises}
أزمة اقتصادية | n f | pl=أزمات اقتصادية | economic crisis {plural: economic crises}
أزمة إنسانية | n f | pl=أزمات إنسانية | humanitarian crisis {plural: humanitarian crises}
أزمة ديون | n f | pl=- | debt crisis {plural: debt crises}
أزمة لاجئين | n f | pl=- | refugee crisis {plural: refugee crises}
كارثة إنسانية | n f | pl=كوارث إنسانية | humanitarian catastrophe
كارثة طبيعية | n f | pl=كوارث طبيعية | natural disaster
سياسة خارجية | n f | pl=سياسات خارجية | foreign policy
سياسة داخلية | n f | pl=- | domestic policy
سياسة عامة | n f | pl=سياسات عامة | public policy
سياسة نقدية | n f | pl=سياسات نقدية | monetary policy
سياسة مالية | n f | pl=سياسات مالية | fiscal policy
سياسة اقتصادية | n f | pl=سياسات اقتصادية | economic policy
سياسة أمان | n f | pl=- | security policy
سياسة خصوصية | n f | pl=- | privacy policy
شؤون خارجية | n f | pl=- | foreign affairs {pl}
شؤون داخلية | n f | pl=- | internal affairs {pl}
علاقات دولية | n f | pl=- | international relations {pl}
علاقات ثنائية | n f | pl=- | bilateral relations {pl}
علاقات دبلوماسية | n f | pl=- | diplomatic relations {pl}
علاقة ثنائية | n f | pl=- | bilateral relationship
علاقة أمنية | n f | pl=- | security relationship
شراكة استراتيجية | n f | pl=شراكات استراتيجية | strategic partnership
مصالح مشتركة | n f | pl=- | mutual interests {pl}; common interests {pl}
مصلحة وطنية | n f | pl=مصالح وطنية | national interest
مصلحة عامة | n f | pl=- | public interest
مصلحة عليا | n f | pl=مصالح عليا | supreme interest; best interest
وحدة وطنية | n f | pl=- | national unity {mass}
مصالحة وطنية | n f | pl=- | national reconciliation {mass}
سيادة وطنية | n f | pl=- | national sovereignty {mass}
هوية وطنية | n f | pl=- | national identity
جنسية مزدوجة | n f | pl=- | dual citizenship {mass}
قمة عربية | n f | pl=قمم عربية | Arab summit
قمة ثلاثية | n f | pl=- | trilateral summit
قمة طارئة | n f | pl=- | emergency summit
زيارة رسمية | n f | pl=زيارات رسمية | official visit
جلسة طارئة | n f | pl=- | emergency session
جلسة برلمانية | n f | pl=جلسات برلمانية | parliamentary session
جلسة استماع | n f | pl=جلسات | hearing
جلسة مغلقة | n f | pl=- | closed session
جلسة علنية | n f | pl=- | public session
لجنة برلمانية | n f | pl=لجان برلمانية | parliamentary committee
لجنة مشتركة | n f | pl=لجان مشتركة | joint committee
لجنة عليا | n f | pl=لجان عليا | higher committee; high committee
لجنة عسكرية | n f | pl=لجان عسكرية | military committee
لجنة فنية | n f | pl=لجان فنية | technical committee
لجنة الأمن والدفاع | n f | pl=- | Security and Defense Committee
لجنة العلاقات الخارجية | n f | pl=- | Foreign Relations Committee
لجنة المالية | n f | pl=- | Finance Committee
لجنة الأمن والدفاع النيابية | n f | pl=- | parliamentary Security and Defense Committee
لجنة النزاهة | n f | pl=- | Integrity Committee
هيئة النزاهة | n f | pl=- | Integrity Commission
هيئة رقابية | n f | pl=هيئات رقابية | oversight body
هيئة حكومية | n f | pl=هيئات حكومية | government body
هيئة الأركان المشتركة | n f | pl=- | Joint Chiefs of Staff
هيئة الأركان العامة | n f | pl=- | General Staff
هيئة الإعلام والاتصالات | n f | pl=- | Communications and Media Commission
هيئة الاستثمار | n f | pl=- | Investment Commission
هيئة الخدمات الصحية الوطنية | n f | pl=- | National Health Service
هيئة الصحة العامة | n f | pl=- | public health authority
هيئة المحلفين | n f | pl=- | jury
هيئة تحرير | n f | pl=- | editorial board
أمانة عامة | n f | pl=أمانات عامة | general secretariat
أمانة مجلس الوزراء | n f | pl=- | Council of Ministers secretariat
أمانة بغداد | n f | pl=- | Baghdad Municipality
منظمة دولية | n f | pl=منظمات دولية | international organization
منظمة حقوقية | n f | pl=منظمات حقوقية | human rights organization
منظمة إنسانية | n f | pl=منظمات إنسانية | humanitarian organization
منظمة إرهابية | n f | pl=منظمات إرهابية | terrorist organization
جماعة إرهابية | n f | pl=جماعات إرهابية | terrorist group
جماعة مسلحة | n f | pl=جماعات مسلحة | armed group
جماعة متطرفة | n f | pl=جماعات متطرفة | extremist group
جماعة معارضة | n f | pl=جماعات معارضة | opposition group
جماعة ضغط | n f | pl=جماعات | pressure group; lobby
فصائل مسلحة | n f | pl=- | armed factions {pl}
فصائل فلسطينية | n f | pl=- | Palestinian factions {pl}
دولة عضو | n f | pl=دول أعضاء | member state
دولة نامية | n f | pl=دول نامية | developing country
دولة متقدمة | n f | pl=دول متقدمة | developed country
دولة مجاورة | n f | pl=دول مجاورة | neighboring country
دولة عظمى | n f | pl=دول عظمى | great power; superpower
دولة قومية | n f | pl=دول قومية | nation-state
دولة مدنية | n f | pl=- | civil state
دول الجوار | n f | pl=- | neighboring countries {pl}
دول الخليج | n f | pl=- | Gulf states {pl}
دول العالم | n f | pl=- | countries of the world {pl}
دول المنطقة | n f | pl=- | countries of the region {pl}
دول عربية | n f | pl=- | Arab states {pl}; Arab countries {pl}
دول غربية | n f | pl=- | Western countries {pl}
دول أوروبية | n f | pl=- | European countries {pl}
دول إسلامية | n f | pl=- | Islamic countries {pl}
قوة عظمى | n f | pl=قوى عظمى | superpower; great power
قوى كبرى | n f | pl=- | major powers {pl}
قوى إقليمية | n f | pl=- | regional powers {pl}
بلدان نامية | n f | pl=- | developing countries {pl}
بلدان متقدمة | n f | pl=- | advanced countries {pl}; developed countries {pl}
بعثة دبلوماسية | n f | pl=بعثات دبلوماسية | diplomatic mission
بعثة أممية | n f | pl=- | UN mission
قنوات دبلوماسية | n f | pl=- | diplomatic channels {pl}
جهود دبلوماسية | n f | pl=- | diplomatic efforts {pl}
جهود دولية | n f | pl=- | international efforts {pl}
مساعدات عسكرية | n f | pl=- | military aid {mass}
مساعدات تنموية | n f | pl=- | development aid {mass}
مساعدات غذائية | n f | pl=- | food aid {mass}
مساعدة إنسانية | n f | pl=- | humanitarian assistance {mass}
عقوبات اقتصادية | n f | pl=- | economic sanctions {pl}
عقوبات دولية | n f | pl=- | international sanctions {pl}
عقوبة السجن | n f | pl=- | prison sentence
شرعية دولية | n f | pl=- | international legitimacy {mass}
مفاوضات سلام | n f | pl=- | peace negotiations {pl}; peace talks {pl}
مباحثات رسمية | n f | pl=- | official talks {pl}
محادثات ثنائية | n f | pl=- | bilateral talks {pl}
معاهدة سلام | n f | pl=معاهدات | peace treaty
مبادرة سلام | n f | pl=مبادرات | peace initiative
هدنة إنسانية | n f | pl=- | humanitarian truce
خارطة طريق | n f | pl=خرائط | roadmap
خريطة طريق | n f | pl=خرائط | roadmap
مذكرة اعتقال | n f | pl=- | arrest warrant
مذكرة قبض | n f | pl=- | arrest warrant
ديمقراطية تمثيلية | n f | pl=- | representative democracy
حرية التعبير | n f | pl=- | freedom of expression {mass}
حرية الرأي | n f | pl=- | freedom of opinion {mass}
حرية الصحافة | n f | pl=- | freedom of the press {mass}
حرية العبادة | n f | pl=- | freedom of worship {mass}
حرية التنقل | n f | pl=- | freedom of movement {mass}
حريات عامة | n f | pl=- | public freedoms {pl}; civil liberties {pl}
حريات مدنية | n f | pl=- | civil liberties {pl}
عدالة اجتماعية | n f | pl=- | social justice {mass}
عدالة انتقالية | n f | pl=- | transitional justice {mass}
تجارة عادلة | n f | pl=- | fair trade {mass}
# Government and politics, masculine heads
مجلس الوزراء | n m | pl=- | Council of Ministers; cabinet
مجلس نواب | n m | pl=مجالس | house of representatives
مجلس محافظة | n m | pl=مجالس | provincial council
مجلس بلدي | n m | pl=مجالس بلدية | municipal council
مجلس عسكري | n m | pl=مجالس عسكرية | military council
مجلس الأمن القومي | n m | pl=- | National Security Council
مجلس الأمن الوطني | n m | pl=- | National Security Council
مجلس رئاسي | n m | pl=- | presidential council
مجلس محلي | n m | pl=مجالس محلية | local council
مجلس تشريعي | n m | pl=مجالس تشريعية | legislative council
مجلس أعلى | n m | pl=- | supreme council
مجلس استشاري | n m | pl=مجالس استشارية | advisory council
مجلس طلبة | n m | pl=مجالس | student council
مكتب رئيس الوزراء | n m | pl=- | prime minister's office
مكتب إعلامي | n m | pl=مكاتب إعلامية | media office
مكتب سياسي | n m | pl=مكاتب سياسية | political bureau
مكتب محاماة | n m | pl=مكاتب | law firm
مكتب بريد | n m | pl=مكاتب | post office
حزب سياسي | n m | pl=أحزاب سياسية | political party
حزب حاكم | n m | pl=أحزاب حاكمة | ruling party
حزب معارض | n m | pl=أحزاب معارضة | opposition party
تحالف دولي | n m | pl=- | international coalition
التحالف الدولي | n m | pl=- | international coalition
تحالف سياسي | n m | pl=تحالفات سياسية | political alliance
ائتلاف حاكم | n m | pl=- | ruling coalition
ائتلاف سياسي | n m | pl=ائتلافات سياسية | political coalition
نظام سياسي | n m | pl=أنظمة سياسية | political system
نظام حكم | n m | pl=أنظمة | system of government {plural: systems of government}
نظام حاكم | n m | pl=- | ruling regime
نظام سابق | n m | pl=- | former regime
نظام دولي | n m | pl=- | international system
نظام عالمي | n m | pl=- | world order
نظام عالمي جديد | n m | pl=- | new world order
نظام مالي | n m | pl=أنظمة مالية | financial system
نظام تعليمي | n m | pl=أنظمة تعليمية | education system
نظام صحي | n m | pl=أنظمة صحية | health system
نظام شمسي | n m | pl=- | solar system
نظام رئاسي | n m | pl=- | presidential system
نظام برلماني | n m | pl=- | parliamentary system
نظام قضائي | n m | pl=- | judicial system
نظام دفاع جوي | n m | pl=- | air defense system
نظام عام | n m | pl=- | public order {mass}
نظام داخلي | n m | pl=أنظمة داخلية | bylaws {pl}
مقر رئاسي | n m | pl=- | presidential headquarters
مقر رئيسي | n m | pl=مقار رئيسية,مقرات رئيسية | headquarters
مقر عام | n m | pl=- | headquarters
قصر رئاسي | n m | pl=قصور رئاسية | presidential palace
قصر العدل | n m | pl=- | courthouse
قصر جمهوري | n m | pl=- | presidential palace; Republican Palace
وفد رسمي | n m | pl=وفود رسمية | official delegation
وفد رفيع المستوى | n m | pl=- | high-level delegation
وفد دبلوماسي | n m | pl=وفود دبلوماسية | diplomatic delegation
سلك دبلوماسي | n m | pl=- | diplomatic corps
بيان رسمي | n m | pl=بيانات رسمية | official statement
بيان مشترك | n m | pl=بيانات مشتركة | joint statement
بيان صحفي | n m | pl=بيانات صحفية | press release
بيان ختامي | n m | pl=- | final statement
مؤتمر دولي | n m | pl=مؤتمرات دولية | international conference
مؤتمر وطني | n m | pl=- | national conference
مؤتمر القمة | n m | pl=- | summit conference
اجتماع طارئ | n m | pl=اجتماعات طارئة | emergency meeting
اجتماع وزاري | n m | pl=اجتماعات وزارية | ministerial meeting
اجتماع مغلق | n m | pl=- | closed meeting
جدول أعمال | n m | pl=جداول | agenda
جدول زمني | n m | pl=جداول زمنية | timetable; timeline
سقف زمني | n m | pl=- | deadline
إطار زمني | n m | pl=أطر زمنية | time frame
اتفاق نووي | n m | pl=- | nuclear agreement; nuclear deal
اتفاق سلام | n m | pl=اتفاقات | peace agreement
اتفاق إطاري | n m | pl=- | framework agreement
اتفاق ثنائي | n m | pl=اتفاقات ثنائية | bilateral agreement
اتفاق سياسي | n m | pl=اتفاقات سياسية | political agreement
اتفاق تجاري | n m | pl=اتفاقات تجارية | trade agreement
اتفاق تبادل | n m | pl=- | exchange agreement
وقف دائم لإطلاق النار | n m | pl=- | permanent ceasefire
تبادل أسرى | n m | pl=- | prisoner exchange
تبادل إطلاق نار | n m | pl=- | exchange of fire
إطلاق نار | n m | pl=- | shooting; gunfire {mass}
إطلاق سراح | n m | pl=- | release
إطلاق صاروخ | n m | pl=- | missile launch
حكم ذاتي | n m | pl=- | self-government {mass}; autonomy {mass}
حكم القانون | n m | pl=- | rule of law
حكم الإعدام | n m | pl=- | death sentence
حكم بالإعدام | n m | pl=أحكام بالإعدام | death sentence
حكم بالسجن | n m | pl=- | prison sentence
حكم مدني | n m | pl=- | civilian rule {mass}
حكم عسكري | n m | pl=- | military rule {mass}
حق تقرير المصير | n m | pl=- | right to self-determination
تقرير المصير | n m | pl=- | self-determination {mass}
تقرير مصير | n m | pl=- | self-determination {mass}
حق النقض | n m | pl=- | veto
حق العودة | n m | pl=- | right of return
حق مشروع | n m | pl=حقوق مشروعة | legitimate right
حل الدولتين | n m | pl=- | two-state solution
حل سياسي | n m | pl=حلول سياسية | political solution
حل سلمي | n m | pl=حلول سلمية | peaceful solution
حل عسكري | n m | pl=- | military solution
حل وسط | n m | pl=حلول | compromise
حل جذري | n m | pl=حلول جذرية | radical solution
حوار وطني | n m | pl=- | national dialogue
حوار سياسي | n m | pl=- | political dialogue
حوار استراتيجي | n m | pl=- | strategic dialogue
تعاون ثنائي | n m | pl=- | bilateral cooperation {mass}
تعاون دولي | n m | pl=- | international cooperation {mass}
تعاون مشترك | n m | pl=- | joint cooperation {mass}
تعاون أمني | n m | pl=- | security cooperation {mass}
تعاون عسكري | n m | pl=- | military cooperation {mass}
تعاون اقتصادي | n m | pl=- | economic cooperation {mass}
تنسيق أمني | n m | pl=- | security coordination {mass}
تبادل معلومات | n m | pl=- | information exchange {mass}
مجتمع محلي | n m | pl=مجتمعات محلية | local community
مجتمع علمي | n m | pl=- | scientific community
قانون إنساني دولي | n m | pl=- | international humanitarian law {mass}
القانون الدولي الإنساني | n m | pl=- | international humanitarian law {mass}
قانون انتخابات | n m | pl=قوانين | election law
قانون الانتخابات | n m | pl=- | election law
قانون الموازنة | n m | pl=- | budget law
قانون العفو العام | n m | pl=- | General Amnesty Law
قانون مدني | n m | pl=- | civil law {mass}
قانون جنائي | n m | pl=- | criminal law {mass}
قانون عقوبات | n m | pl=- | penal code
قانون العقوبات | n m | pl=- | penal code
قانون العمل | n m | pl=- | labor law
قانون الأحوال الشخصية | n m | pl=- | personal status law
قرار أممي | n m | pl=قرارات أممية | UN resolution
قرار مجلس الأمن | n m | pl=- | Security Council resolution
مرسوم جمهوري | n m | pl=مراسيم جمهورية | presidential decree
مرسوم ملكي | n m | pl=مراسيم ملكية | royal decree
أمر تنفيذي | n m | pl=أوامر تنفيذية | executive order
أمر ديواني | n m | pl=- | executive order
أمر واقع | n m | pl=- | fait accompli
أمر قضائي | n m | pl=أوامر قضائية | court order
تعديل دستوري | n m | pl=تعديلات دستورية | constitutional amendment
تصويت سري | n m | pl=- | secret ballot
تصويت بالثقة | n m | pl=- | confidence vote
حجب الثقة | n m | pl=- | vote of no confidence
سحب الثقة | n m | pl=- | vote of no confidence
نصاب قانوني | n m | pl=- | quorum
اقتراع سري | n m | pl=- | secret ballot
اقتراع عام | n m | pl=- | universal suffrage {mass}; general election
استطلاع رأي | n m | pl=استطلاعات | opinion poll
استطلاع الرأي | n m | pl=- | opinion poll
رأي عام | n m | pl=- | public opinion {mass}
خطاب سياسي | n m | pl=- | political discourse {mass}
خطاب متلفز | n m | pl=- | televised speech
خطاب كراهية | n m | pl=- | hate speech {mass}
خلاف سياسي | n m | pl=خلافات سياسية | political dispute
صراع سياسي | n m | pl=صراعات سياسية | political conflict
صراع مسلح | n m | pl=صراعات مسلحة | armed conflict
نزاع مسلح | n m | pl=نزاعات مسلحة | armed conflict
نزاع إقليمي | n m | pl=- | regional conflict
وضع سياسي | n m | pl=أوضاع سياسية | political situation
وضع أمني | n m | pl=أوضاع أمنية | security situation
وضع إنساني | n m | pl=أوضاع إنسانية | humanitarian situation
ملف نووي | n m | pl=- | nuclear file
ملف أمني | n m | pl=ملفات أمنية | security file
برنامج نووي | n m | pl=برامج نووية | nuclear program
برنامج حكومي | n m | pl=- | government program
برنامج انتخابي | n m | pl=- | electoral platform
لجوء سياسي | n m | pl=- | political asylum {mass}
انقلاب عسكري | n m | pl=انقلابات عسكرية | military coup
احتلال أجنبي | n m | pl=- | foreign occupation
احتلال أمريكي | n m | pl=- | American occupation
احتلال إسرائيلي | n m | pl=- | Israeli occupation
الاحتلال الإسرائيلي | n m | pl=- | Israeli occupation
تدخل أجنبي | n m | pl=تدخلات أجنبية | foreign interference {mass}; foreign intervention
تدخل عسكري | n m | pl=تدخلات عسكرية | military intervention
تدخل خارجي | n m | pl=تدخلات خارجية | foreign interference {mass}
أمن قومي | n m | pl=- | national security {mass}
أمن وطني | n m | pl=- | national security {mass}
أمن غذائي | n m | pl=- | food security {mass}
أمن مائي | n m | pl=- | water security {mass}
أمن سيبراني | n m | pl=- | cybersecurity {mass}
أمن إلكتروني | n m | pl=- | cybersecurity {mass}
أمن داخلي | n m | pl=- | internal security {mass}
أمن عام | n m | pl=- | public security {mass}
أمن المعلومات | n m | pl=- | information security {mass}
أمن الحدود | n m | pl=- | border security {mass}
أمن واستقرار | n m | pl=- | security and stability {mass}
الأمن والاستقرار | n m | pl=- | security and stability {mass}
الأمن والسلم الدوليين | n m | pl=- | international peace and security {mass}
سلم أهلي | n m | pl=- | civil peace {mass}
سلم دولي | n m | pl=- | international peace {mass}
استقرار سياسي | n m | pl=- | political stability {mass}
استقرار مالي | n m | pl=- | financial stability {mass}
جواز سفر | n m | pl=+ات | passport
تصريح صحفي | n m | pl=تصريحات صحفية | press statement
شأن داخلي | n m | pl=شؤون داخلية | internal affair; domestic matter
طابع رسمي | n m | pl=- | official character
إقليم اتحادي | n m | pl=- | federal region
تمثيل دبلوماسي | n m | pl=- | diplomatic representation {mass}
# Military and security
جيش نظامي | n m | pl=- | regular army
جيش وطني | n m | pl=- | national army
سلاح جو | n m | pl=- | air force
سلاح الجو | n m | pl=- | air force
سلاح بحرية | n m | pl=- | navy
سلاح نووي | n m | pl=أسلحة نووية | nuclear weapon
سلاح كيميائي | n m | pl=أسلحة كيميائية | chemical weapon
سلاح أبيض | n m | pl=أسلحة بيضاء | bladed weapon
سلاح خفيف | n m | pl=أسلحة خفيفة | light weapon
سلاح ثقيل | n m | pl=أسلحة ثقيلة | heavy weapon
حرس حدود | n m | pl=- | border guards {pl}
حرس الحدود | n m | pl=- | Border Guard
حرس جمهوري | n m | pl=- | Republican Guard
الحرس الوطني | n m | pl=- | National Guard
حرس وطني | n m | pl=- | national guard
حزام ناسف | n m | pl=أحزمة ناسفة | explosive belt
لغم أرضي | n m | pl=ألغام أرضية | landmine
صاروخ باليستي | n m | pl=صواريخ باليستية | ballistic missile
صاروخ كروز | n m | pl=صواريخ | cruise missile
صاروخ مضاد للدبابات | n m | pl=- | anti-tank missile
دفاع جوي | n m | pl=دفاعات جوية | air defense
دفاع مدني | n m | pl=- | civil defense {mass}
دفاع عن النفس | n m | pl=- | self-defense {mass}
هجوم إرهابي | n m | pl=هجمات إرهابية | terrorist attack
هجوم مسلح | n m | pl=هجمات مسلحة | armed attack
هجوم إلكتروني | n m | pl=هجمات إلكترونية | cyberattack
هجوم سيبراني | n m | pl=هجمات سيبرانية | cyberattack
هجوم صاروخي | n m | pl=هجمات صاروخية | missile attack; rocket attack
هجوم بري | n m | pl=- | ground offensive
قصف جوي | n m | pl=- | aerial bombardment {mass}; airstrike
قصف مدفعي | n m | pl=- | artillery shelling {mass}
قصف صاروخي | n m | pl=- | missile strike
اعتداء إرهابي | n m | pl=اعتداءات إرهابية | terrorist attack
إنزال جوي | n m | pl=- | airdrop; airborne landing
تحليق جوي | n m | pl=- | overflight
طيران حربي | n m | pl=- | military aviation {mass}
طيران مدني | n m | pl=- | civil aviation {mass}
تفجير انتحاري | n m | pl=تفجيرات انتحارية | suicide bombing
تفجير إرهابي | n m | pl=تفجيرات إرهابية | terrorist bombing
عمل إرهابي | n m | pl=أعمال إرهابية | act of terrorism {plural: acts of terrorism}; terrorist act
عمل عسكري | n m | pl=أعمال عسكرية | military action
عمل تخريبي | n m | pl=أعمال تخريبية | act of sabotage {plural: acts of sabotage}
تنظيم إرهابي | n m | pl=تنظيمات إرهابية | terrorist organization
تنظيم مسلح | n m | pl=- | armed organization
فصيل مسلح | n m | pl=فصائل مسلحة | armed faction
جهاز أمني | n m | pl=أجهزة أمنية | security service; security agency
جهاز مخابرات | n m | pl=أجهزة | intelligence service
جهاز المخابرات | n m | pl=- | intelligence service
جهاز استخبارات | n m | pl=أجهزة | intelligence service
جهاز مناعي | n m | pl=- | immune system
جهاز تنفسي | n m | pl=- | respiratory system
جهاز عصبي | n m | pl=- | nervous system
جهاز هضمي | n m | pl=- | digestive system
جهاز كمبيوتر | n m | pl=أجهزة | computer
جهاز حاسوب | n m | pl=أجهزة | computer
جهاز تلفزيون | n m | pl=أجهزة | television set
جهاز لوحي | n m | pl=أجهزة لوحية | tablet
جهاز إنذار | n m | pl=أجهزة | alarm
انتشار عسكري | n m | pl=- | military deployment
انتشار أمني | n m | pl=- | security deployment
انسحاب عسكري | n m | pl=- | military withdrawal
انسحاب أمريكي | n m | pl=- | American withdrawal
انسحاب القوات | n m | pl=- | troop withdrawal
وجود عسكري | n m | pl=- | military presence
وجود أجنبي | n m | pl=- | foreign presence
دعم عسكري | n m | pl=- | military support {mass}
دعم لوجستي | n m | pl=- | logistical support {mass}
دعم جوي | n m | pl=- | air support {mass}
دعم فني | n m | pl=- | technical support {mass}
دعم مالي | n m | pl=- | financial support {mass}
دعم نفسي | n m | pl=- | psychological support {mass}
إسناد جوي | n m | pl=- | air support {mass}
تدريب عسكري | n m | pl=تدريبات عسكرية | military training {mass}
تمرين عسكري | n m | pl=تمارين عسكرية | military exercise
جهد استخباري | n m | pl=- | intelligence effort
جهد استخباراتي | n m | pl=- | intelligence effort
عمل استخباري | n m | pl=- | intelligence work {mass}
معسكر تدريب | n m | pl=معسكرات | training camp
مركز قيادة | n m | pl=مراكز | command center
مركز احتجاز | n m | pl=مراكز | detention center
خط دفاع | n m | pl=خطوط | line of defense {plural: lines of defense}
خط النار | n m | pl=- | line of fire
خط أحمر | n m | pl=خطوط حمراء | red line
خط أنابيب | n m | pl=خطوط | pipeline
خط الفقر | n m | pl=- | poverty line
خط ساخن | n m | pl=خطوط ساخنة | hotline
خط الاستواء | n m | pl=- | equator
خط العرض | n m | pl=- | latitude
خط طول | n m | pl=خطوط | longitude
خط ائتمان | n m | pl=- | line of credit {plural: lines of credit}
خط جوي | n m | pl=خطوط جوية | airline
خط إنتاج | n m | pl=خطوط | production line
شريط حدودي | n m | pl=- | border strip
منفذ حدودي | n m | pl=منافذ حدودية | border crossing
حظر تجول | n m | pl=- | curfew
حظر التجول | n m | pl=- | curfew
حظر تجوال | n m | pl=- | curfew
حظر جوي | n m | pl=- | no-fly zone
حظر سفر | n m | pl=- | travel ban
حظر سلاح | n m | pl=- | arms embargo
حاجز أمني | n m | pl=حواجز أمنية | security checkpoint
قتل عمد | n m | pl=- | premeditated murder {mass}
سلاح الجو الأمريكي | n m | pl=- | US Air Force
# Law
حق أساسي | n m | pl=حقوق أساسية | basic right; fundamental right
حق دستوري | n m | pl=حقوق دستورية | constitutional right
حق انتفاع | n m | pl=- | usufruct
حق امتياز | n m | pl=- | franchise
قضاء عراقي | n m | pl=- | Iraqi judiciary
إجراء قانوني | n m | pl=إجراءات قانونية | legal action; legal measure
إجراء قضائي | n m | pl=إجراءات قضائية | judicial proceeding
إجراء أمني | n m | pl=إجراءات أمنية | security measure
إجراء احترازي | n m | pl=إجراءات احترازية | precautionary measure
إجراء وقائي | n m | pl=إجراءات وقائية | preventive measure
إطار قانوني | n m | pl=أطر قانونية | legal framework
نص قانوني | n m | pl=نصوص قانونية | legal text
عقد عمل | n m | pl=عقود | employment contract
عقد زواج | n m | pl=عقود | marriage contract
عقد إيجار | n m | pl=عقود | lease
عقد إذعان | n m | pl=- | contract of adhesion
عقد اجتماعي | n m | pl=- | social contract
إطلاق سراح مشروط | n m | pl=- | parole {mass}
إفراج مشروط | n m | pl=- | parole {mass}
حبس احتياطي | n m | pl=- | pretrial detention {mass}
سجن مؤبد | n m | pl=- | life imprisonment {mass}
سجن مدى الحياة | n m | pl=- | life imprisonment {mass}
طعن قانوني | n m | pl=- | legal challenge
حكم قضائي | n m | pl=أحكام قضائية | court ruling
ادعاء عام | n m | pl=- | public prosecution
تحقيق جنائي | n m | pl=تحقيقات جنائية | criminal investigation
تحقيق قضائي | n m | pl=- | judicial investigation
دليل قاطع | n m | pl=أدلة قاطعة | conclusive evidence {mass}
دليل مادي | n m | pl=أدلة مادية | material evidence {mass}
سجل جنائي | n m | pl=سجلات جنائية | criminal record
سجل عدلي | n m | pl=- | criminal record
طب شرعي | n m | pl=- | forensic medicine {mass}
اتجار بالبشر | n m | pl=- | human trafficking {mass}
الاتجار بالبشر | n m | pl=- | human trafficking {mass}
فساد مالي | n m | pl=- | financial corruption {mass}
فساد إداري | n m | pl=- | administrative corruption {mass}
غسيل الأموال | n m | pl=- | money laundering {mass}
اغتصاب جماعي | n m | pl=- | gang rape
عنف منزلي | n m | pl=- | domestic violence {mass}
عنف جنسي | n m | pl=- | sexual violence {mass}
تحرش جنسي | n m | pl=- | sexual harassment {mass}
تمييز عنصري | n m | pl=- | racial discrimination {mass}
فصل عنصري | n m | pl=- | apartheid {mass}; racial segregation {mass}
تطهير عرقي | n m | pl=- | ethnic cleansing {mass}
عصيان مدني | n m | pl=- | civil disobedience {mass}
# Economy
ناتج محلي | n m | pl=- | domestic product
ناتج قومي إجمالي | n m | pl=- | gross national product
دخل قومي | n m | pl=- | national income {mass}
دخل الفرد | n m | pl=- | per capita income {mass}
دخل محدود | n m | pl=- | low income {mass}
دين عام | n m | pl=ديون عامة | public debt {mass}
دين خارجي | n m | pl=ديون خارجية | external debt; foreign debt
دين حكومي | n m | pl=ديون حكومية | government debt {mass}
رأس مال | n m | pl=رؤوس أموال | capital {mass}
رأس المال البشري | n m | pl=- | human capital {mass}
رأس مال بشري | n m | pl=- | human capital {mass}
بنك مركزي | n m | pl=بنوك مركزية | central bank
البنك المركزي | n m | pl=- | central bank
بنك تجاري | n m | pl=بنوك تجارية | commercial bank
بنك استثماري | n m | pl=بنوك استثمارية | investment bank
بنك دم | n m | pl=- | blood bank
مصرف الرافدين | n m | pl=- | Rafidain Bank
مصرف حكومي | n m | pl=مصارف حكومية | state bank
مصرف أهلي | n m | pl=مصارف أهلية | private bank
صندوق استثمار | n m | pl=صناديق | investment fund
صندوق سيادي | n m | pl=صناديق سيادية | sovereign wealth fund
صندوق تقاعد | n m | pl=صناديق | pension fund
صندوق تحوط | n m | pl=صناديق | hedge fund
قطاع مصرفي | n m | pl=- | banking sector
قطاع صحي | n m | pl=- | health sector
قطاع نفطي | n m | pl=- | oil sector
قطاع صناعي | n m | pl=- | industrial sector
قطاع زراعي | n m | pl=- | agricultural sector
قطاع مالي | n m | pl=- | financial sector
قطاع تعليمي | n m | pl=- | education sector
نمو اقتصادي | n m | pl=- | economic growth {mass}
نمو سكاني | n m | pl=- | population growth {mass}
ركود اقتصادي | n m | pl=- | economic recession; recession
الكساد العظيم | n m | pl=- | Great Depression
انكماش اقتصادي | n m | pl=- | economic contraction
تعاف اقتصادي | n m | pl=- | economic recovery {mass}
تعافي اقتصادي | n m | pl=- | economic recovery {mass}
إصلاح اقتصادي | n m | pl=إصلاحات اقتصادية | economic reform
إصلاح سياسي | n m | pl=إصلاحات سياسية | political reform
إصلاح ديني | n m | pl=- | Reformation
إصلاح زراعي | n m | pl=- | land reform
إصلاح هيكلي | n m | pl=إصلاحات هيكلية | structural reform
اقتصاد كلي | n m | pl=- | macroeconomics {mass}
اقتصاد جزئي | n m | pl=- | microeconomics {mass}
اقتصاد عالمي | n m | pl=- | global economy
اقتصاد سوق | n m | pl=- | market economy
اقتصاد وطني | n m | pl=- | national economy
اقتصاد ناشئ | n m | pl=اقتصادات ناشئة | emerging economy
اقتصاد محلي | n m | pl=اقتصادات محلية | local economy
اقتصاد رقمي | n m | pl=- | digital economy
تضخم مالي | n m | pl=- | inflation {mass}
عجز مالي | n m | pl=- | fiscal deficit
عجز الموازنة | n m | pl=- | budget deficit
فائض تجاري | n m | pl=- | trade surplus
ميزان المدفوعات | n m | pl=- | balance of payments
ميزان القوى | n m | pl=- | balance of power
حساب جاري | n m | pl=حسابات جارية | current account
حساب جار | n m | pl=- | current account
حساب مصرفي | n m | pl=حسابات مصرفية | bank account
حساب بنكي | n m | pl=حسابات بنكية | bank account
حساب مستخدم | n m | pl=حسابات | user account
عرض وطلب | n m | pl=- | supply and demand {mass}
العرض والطلب | n m | pl=- | supply and demand {mass}
معروض نقدي | n m | pl=- | money supply
تيسير كمي | n m | pl=- | quantitative easing {mass}
احتياطي نقدي | n m | pl=احتياطيات نقدية | cash reserve
احتياطي أجنبي | n m | pl=احتياطيات أجنبية | foreign reserves {pl}
استثمار أجنبي | n m | pl=استثمارات أجنبية | foreign investment
استثمار أجنبي مباشر | n m | pl=- | foreign direct investment {mass}
تبادل تجاري | n m | pl=- | trade {mass}; trade exchange
تمويل دولي | n m | pl=- | international financing {mass}
إنفاق حكومي | n m | pl=- | government spending {mass}
إنفاق عام | n m | pl=- | public spending {mass}
إنفاق عسكري | n m | pl=- | military spending {mass}
سعر نفط | n m | pl=أسعار | oil price
سعر الدولار | n m | pl=- | dollar exchange rate
مؤشر الأسهم | n m | pl=- | stock index
معدل بطالة | n m | pl=معدلات | unemployment rate
معدل تضخم | n m | pl=معدلات | inflation rate
معدل نمو | n m | pl=معدلات | growth rate
معدل ذكاء | n m | pl=معدلات | IQ
معدل ضريبة | n m | pl=- | tax rate
معدل وفيات | n m | pl=معدلات | mortality rate; death rate
معدل مواليد | n m | pl=معدلات | birth rate
معدل إصابة | n m | pl=معدلات | infection rate
معدل نبض القلب | n m | pl=- | heart rate
ضمان اجتماعي | n m | pl=- | social security {mass}
تأمين صحي | n m | pl=- | health insurance {mass}
راتب تقاعدي | n m | pl=رواتب تقاعدية | pension
حد أدنى | n m | pl=- | minimum
حد أقصى | n m | pl=- | maximum
الحد الأدنى للأجور | n m | pl=- | minimum wage
إضراب عام | n m | pl=- | general strike
إضراب عن الطعام | n m | pl=- | hunger strike
مشروع استثماري | n m | pl=مشاريع استثمارية | investment project
مشروع استراتيجي | n m | pl=مشاريع استراتيجية | strategic project
مشروع تجاري | n m | pl=مشاريع تجارية | business
حجر أساس | n m | pl=- | foundation stone
حقل نفطي | n m | pl=حقول نفطية | oil field
حقل نفط | n m | pl=حقول | oil field
حقل غاز | n m | pl=حقول | gas field
حقل ألغام | n m | pl=حقول | minefield
نفط خام | n m | pl=- | crude oil {mass}
غاز مسال | n m | pl=- | liquefied gas {mass}
غاز طبيعي مسال | n m | pl=- | liquefied natural gas {mass}
غاز مصاحب | n m | pl=- | associated gas {mass}
غاز مسيل للدموع | n m | pl=- | tear gas {mass}
برميل نفط | n m | pl=براميل | barrel of oil {plural: barrels of oil}
مصفى نفط | n m | pl=مصافي | oil refinery
تيار كهربائي | n m | pl=- | electric current; electricity {mass}
انقطاع التيار الكهربائي | n m | pl=- | power outage
انقطاع الكهرباء | n m | pl=- | power outage
محرك بخاري | n m | pl=محركات بخارية | steam engine
محرك احتراق داخلي | n m | pl=- | internal combustion engine
مركز تجاري | n m | pl=مراكز تجارية | shopping mall; commercial center
مركز أبحاث | n m | pl=مراكز | research center
مركز بحوث | n m | pl=مراكز | research center
مركز صحي | n m | pl=مراكز صحية | health center
مركز إيواء | n m | pl=مراكز | shelter
مركز ثقافي | n m | pl=مراكز ثقافية | cultural center
مركز بيانات | n m | pl=مراكز | data center
مركز تدريب | n m | pl=مراكز | training center
مركز مدينة | n m | pl=- | city center
# Health, science, technology
مرض معدي | n m | pl=أمراض معدية | infectious disease
مرض السكري | n m | pl=- | diabetes {mass}
مرض سكري | n m | pl=- | diabetes {mass}
داء السكري | n m | pl=- | diabetes {mass}
مرض القلب | n m | pl=أمراض | heart disease
مرض وراثي | n m | pl=أمراض وراثية | genetic disease
مرض السرطان | n m | pl=- | cancer {mass}
مرض كوفيد | n m | pl=- | COVID {mass}
مرض الزهايمر | n m | pl=- | Alzheimer's disease {mass}
سرطان الثدي | n m | pl=- | breast cancer {mass}
سرطان الرئة | n m | pl=- | lung cancer {mass}
سرطان الدم | n m | pl=- | leukemia {mass}
سرطان القولون | n m | pl=- | colon cancer {mass}
التهاب رئوي | n m | pl=- | pneumonia {mass}
التهاب كبد | n m | pl=- | hepatitis {mass}
التهاب الكبد | n m | pl=- | hepatitis {mass}
التهاب الكبد الوبائي | n m | pl=- | hepatitis {mass}
التهاب سحايا | n m | pl=- | meningitis {mass}
التهاب المفاصل | n m | pl=- | arthritis {mass}
التهاب حلق | n m | pl=- | sore throat
ارتفاع ضغط الدم | n m | pl=- | high blood pressure {mass}; hypertension {mass}
نقص الغذاء | n m | pl=- | food shortage
قصور القلب | n m | pl=- | heart failure {mass}
ألم في الصدر | n m | pl=- | chest pain {mass}
حجر صحي | n m | pl=- | quarantine {mass}
حجر منزلي | n m | pl=- | home quarantine {mass}
عزل صحي | n m | pl=- | isolation {mass}
عزل منزلي | n m | pl=- | home isolation {mass}
عزل ذاتي | n m | pl=- | self-isolation {mass}
تباعد اجتماعي | n m | pl=- | social distancing {mass}
إغلاق عام | n m | pl=- | lockdown
إغلاق تام | n m | pl=- | full lockdown
قناع وجه | n m | pl=أقنعة | face mask
غسل اليدين | n m | pl=- | handwashing {mass}
جهاز تنفس اصطناعي | n m | pl=أجهزة | ventilator
جهاز تنفس | n m | pl=أجهزة | ventilator
تنفس اصطناعي | n m | pl=- | artificial respiration {mass}
لقاح كورونا | n m | pl=لقاحات | coronavirus vaccine
لقاح مضاد | n m | pl=- | vaccine
مضاد للفيروسات | n m | pl=مضادات للفيروسات | antiviral
جسم مضاد | n m | pl=أجسام مضادة | antibody
حمض نووي | n m | pl=أحماض نووية | DNA {mass}; nucleic acid
حمض نووي ريبوزي | n m | pl=- | RNA {mass}
حمض ريبوزي نووي | n m | pl=- | RNA {mass}
حمض أميني | n m | pl=أحماض أمينية | amino acid
حمض الكبريتيك | n m | pl=- | sulfuric acid {mass}
اختبار سريري | n m | pl=اختبارات سريرية | clinical test
اختبار حمل | n m | pl=- | pregnancy test
فحص طبي | n m | pl=فحوصات طبية | medical examination
فحص دم | n m | pl=فحوصات | blood test
علاج نفسي | n m | pl=- | psychotherapy {mass}
طاقم طبي | n m | pl=طواقم طبية | medical staff
كادر طبي | n m | pl=كوادر طبية | medical staff
فريق طبي | n m | pl=فرق طبية | medical team
طب بديل | n m | pl=- | alternative medicine {mass}
طب باطني | n m | pl=- | internal medicine {mass}
تمريض منزلي | n m | pl=- | home nursing {mass}
إسعاف أولي | n m | pl=- | first aid {mass}
وضع صحي | n m | pl=- | health condition
ذكاء اصطناعي | n m | pl=- | artificial intelligence {mass}; AI {mass}
الذكاء الاصطناعي التوليدي | n m | pl=- | generative artificial intelligence {mass}
تعلم آلي | n m | pl=- | machine learning {mass}
تعلم عميق | n m | pl=- | deep learning {mass}
تعلم الآلة | n m | pl=- | machine learning {mass}
تعليم عن بعد | n m | pl=- | distance learning {mass}
تعليم عال | n m | pl=- | higher education {mass}
تعليم عالي | n m | pl=- | higher education {mass}
تعليم ابتدائي | n m | pl=- | primary education {mass}
تعليم ثانوي | n m | pl=- | secondary education {mass}
تعليم إلكتروني | n m | pl=- | e-learning {mass}
تعليم إلزامي | n m | pl=- | compulsory education {mass}
تعليم أساسي | n m | pl=- | basic education {mass}
تعليم مهني | n m | pl=- | vocational education {mass}
عمل عن بعد | n m | pl=- | remote work {mass}
بحث علمي | n m | pl=بحوث علمية,أبحاث علمية | scientific research {mass}
علم الأحياء | n m | pl=- | biology {mass}
علم الاجتماع | n m | pl=- | sociology {mass}
علم النفس | n m | pl=- | psychology {mass}
علم نفس | n m | pl=- | psychology {mass}
علم الفلك | n m | pl=- | astronomy {mass}
علم الآثار | n m | pl=- | archaeology {mass}
علم الأوبئة | n m | pl=- | epidemiology {mass}
علم الوراثة | n m | pl=- | genetics {mass}
علم الحاسوب | n m | pl=- | computer science {mass}
علم البيئة | n m | pl=- | ecology {mass}
علم الإنسان | n m | pl=- | anthropology {mass}
علم الأمصال | n m | pl=- | serology {mass}
علم الفيروسات | n m | pl=- | virology {mass}
علم الاقتصاد | n m | pl=- | economics {mass}
علم الحفريات | n m | pl=- | paleontology {mass}
علم المناعة | n m | pl=- | immunology {mass}
علم الأعصاب | n m | pl=- | neuroscience {mass}
علم التشريح | n m | pl=- | anatomy {mass}
علم دولة | n m | pl=- | national flag
علم وطني | n m | pl=- | national flag
عدد أولي | n m | pl=أعداد أولية | prime number
عدد صحيح | n m | pl=أعداد صحيحة | integer
عدد سكان | n m | pl=- | population
عدد السكان | n m | pl=- | population
عدد طبيعي | n m | pl=أعداد طبيعية | natural number
جذر تربيعي | n m | pl=- | square root
متوسط عمر | n m | pl=- | average age
متوسط العمر المتوقع | n m | pl=- | life expectancy {mass}
احتباس حراري | n m | pl=- | global warming {mass}
الاحتباس الحراري | n m | pl=- | global warming {mass}
انحباس حراري | n m | pl=- | global warming {mass}
احترار عالمي | n m | pl=- | global warming {mass}
الاحترار العالمي | n m | pl=- | global warming {mass}
تغير المناخ | n m | pl=- | climate change {mass}
تغير مناخي | n m | pl=تغيرات مناخية | climate change {mass}
ثاني أكسيد الكربون | n m | pl=- | carbon dioxide {mass}
أول أكسيد الكربون | n m | pl=- | carbon monoxide {mass}
غلاف جوي | n m | pl=- | atmosphere
غطاء نباتي | n m | pl=- | vegetation {mass}
تلوث بيئي | n m | pl=- | environmental pollution {mass}
تلوث الهواء | n m | pl=- | air pollution {mass}
تنوع بيولوجي | n m | pl=- | biodiversity {mass}
تنوع حيوي | n m | pl=- | biodiversity {mass}
مستوى سطح البحر | n m | pl=- | sea level
منسوب المياه | n m | pl=- | water level
ضوء أخضر | n m | pl=- | green light
ضوء الشمس | n m | pl=- | sunlight {mass}
قمر اصطناعي | n m | pl=أقمار اصطناعية | satellite
فضاء خارجي | n m | pl=- | outer space {mass}
بريد إلكتروني | n m | pl=- | email
موقع أثري | n m | pl=مواقع أثرية | archaeological site
موقع إنترنت | n m | pl=مواقع | website
موقع جغرافي | n m | pl=- | geographical location
عنوان بريد إلكتروني | n m | pl=عناوين | email address
رابط إلكتروني | n m | pl=روابط إلكترونية | link
هاتف جوال | n m | pl=- | cell phone
حاسوب محمول | n m | pl=حواسيب محمولة | laptop
حاسوب شخصي | n m | pl=حواسيب شخصية | personal computer
حاسب آلي | n m | pl=- | computer
ملف تعريف | n m | pl=ملفات | profile
ملف تعريف الارتباط | n m | pl=ملفات | cookie
محتوى رقمي | n m | pl=- | digital content {mass}
تطبيق ويب | n m | pl=تطبيقات | web application
تطبيق محمول | n m | pl=تطبيقات | mobile application
برنامج مفتوح المصدر | n m | pl=برامج | open-source program
برنامج حاسوبي | n m | pl=برامج حاسوبية | computer program
برنامج تعليمي | n m | pl=برامج تعليمية | tutorial; educational program
برنامج تلفزيوني | n m | pl=برامج تلفزيونية | television program
برنامج إذاعي | n m | pl=برامج إذاعية | radio program
برنامج ضار | n m | pl=برامج ضارة | malware {mass}
برنامج تدريبي | n m | pl=برامج تدريبية | training program
رمز مصدري | n m | pl=- | source code {mass}
كود مصدري | n m | pl=- | source code {mass}
سطر برمجي | n m | pl=- | line of code {plural: lines of code}
مربع اختيار | n m | pl=+ات | checkbox
مربع نص | n m | pl=+ات | text box
مربع حوار | n m | pl=+ات | dialog box
زر اختيار | n m | pl=أزرار | radio button
نقر مزدوج | n m | pl=- | double click
مفتاح أساسي | n m | pl=مفاتيح أساسية | primary key
نص برمجي | n m | pl=نصوص برمجية | script
نسخ احتياطي | n m | pl=- | backup
تسجيل دخول | n m | pl=- | login; sign-in
تسجيل الدخول | n m | pl=- | login; sign-in
تسجيل خروج | n m | pl=- | logout
تسجيل الخروج | n m | pl=- | logout
اسم مستخدم | n m | pl=أسماء | username
اسم المستخدم | n m | pl=أسماء | username
اسم نطاق | n m | pl=أسماء | domain name
اسم عائلة | n m | pl=أسماء | surname; last name
اسم مستعار | n m | pl=أسماء مستعارة | pseudonym; alias
خادم ويب | n m | pl=خوادم | web server
متصفح ويب | n m | pl=متصفحات | web browser
سير عمل | n m | pl=- | workflow
سير العمل | n m | pl=- | workflow
أمن رقمي | n m | pl=- | digital security {mass}
تحول رقمي | n m | pl=- | digital transformation {mass}
واقع افتراضي | n m | pl=- | virtual reality {mass}
واقع معزز | n m | pl=- | augmented reality {mass}
بث مباشر | n m | pl=- | live broadcast; live stream
بث حي | n m | pl=- | live broadcast
بث تلفزيوني | n m | pl=- | television broadcast
شريط فيديو | n m | pl=أشرطة | videotape
تسجيل صوتي | n m | pl=تسجيلات صوتية | audio recording
مقال افتتاحي | n m | pl=- | editorial
مقال رأي | n m | pl=مقالات | opinion piece
خبر عاجل | n m | pl=أخبار عاجلة | breaking news {mass}
تواصل اجتماعي | n m | pl=- | social media {mass}
إعلام رقمي | n m | pl=- | digital media {mass}
إعلام رسمي | n m | pl=- | official media {mass}
تلفزيون رسمي | n m | pl=- | state television {mass}
التلفزيون الرسمي | n m | pl=- | state television {mass}
تلفزيون عراقي | n m | pl=- | Iraqi television {mass}
# Everyday and society
يوم عطلة | n m | pl=أيام | day off
طابق أرضي | n m | pl=- | ground floor
دوام رسمي | n m | pl=- | official working hours {pl}
دوام كامل | n m | pl=- | full-time work {mass}
منتصف ليل | n m | pl=- | midnight {mass}
وقت ذروة | n m | pl=- | peak time
وقت قياسي | n m | pl=- | record time {mass}
سكن جامعي | n m | pl=- | dormitory
حرم جامعي | n m | pl=- | campus
حفل زفاف | n m | pl=حفلات | wedding
حفل تخرج | n m | pl=حفلات | graduation ceremony
حفل افتتاح | n m | pl=- | opening ceremony
حفل استقبال | n m | pl=- | reception
حفل ختام | n m | pl=- | closing ceremony
شهر عسل | n m | pl=- | honeymoon
حادث سير | n m | pl=حوادث | traffic accident; car accident
حادث مروري | n m | pl=حوادث مرورية | traffic accident
حادث سيارة | n m | pl=- | car accident
حزام أمان | n m | pl=أحزمة | seat belt
إطفاء حريق | n m | pl=- | firefighting {mass}
صندوق بريد | n m | pl=صناديق | mailbox
رقم هاتف | n m | pl=أرقام | phone number
رقم قياسي | n m | pl=أرقام قياسية | record
رقم مرجعي | n m | pl=- | reference number
كأس عالم | n m | pl=- | world cup
كأس الأمم الأفريقية | n m | pl=- | Africa Cup of Nations
منتخب وطني | n m | pl=منتخبات وطنية | national team
المنتخب الوطني | n m | pl=- | national team
المنتخب العراقي | n m | pl=- | Iraqi national team
نادي رياضي | n m | pl=أندية رياضية | sports club
ناد رياضي | n m | pl=- | sports club
ملعب كرة قدم | n m | pl=ملاعب | football field
دوري أبطال | n m | pl=- | champions league
دوري محلي | n m | pl=- | domestic league
فريق كرة قدم | n m | pl=فرق | football team
ظهير رباعي | n m | pl=- | quarterback
خط وسط | n m | pl=- | midfield
ركن أساسي | n m | pl=أركان أساسية | cornerstone
مطعم شعبي | n m | pl=- | traditional restaurant
فطور صباحي | n m | pl=- | breakfast
زيت زيتون | n m | pl=- | olive oil {mass}
زيت طعام | n m | pl=- | cooking oil {mass}
ماء شرب | n m | pl=- | drinking water {mass}
عصير برتقال | n m | pl=- | orange juice {mass}
معجون أسنان | n m | pl=- | toothpaste {mass}
تقويم ميلادي | n m | pl=- | Gregorian calendar
تقويم هجري | n m | pl=- | Hijri calendar
قرن ماضي | n m | pl=- | last century
بيت شعر | n m | pl=- | line of poetry {plural: lines of poetry}
مثل شعبي | n m | pl=أمثال شعبية | proverb
تراث ثقافي | n m | pl=- | cultural heritage {mass}
تراث شعبي | n m | pl=- | folklore {mass}
زي موحد | n m | pl=- | uniform
زي عسكري | n m | pl=- | military uniform
عمود فقري | n m | pl=- | spine; backbone
أسلوب حياة | n m | pl=أساليب | lifestyle
مستوى معيشي | n m | pl=- | standard of living
سوء الأحوال الجوية | n m | pl=- | bad weather {mass}
تقدير خاطئ | n m | pl=- | miscalculation
دور محوري | n m | pl=- | pivotal role
دور رئيسي | n m | pl=أدوار رئيسية | key role; major role
دور قيادي | n m | pl=أدوار قيادية | leading role
عامل رئيسي | n m | pl=عوامل رئيسية | key factor; main factor
عامل خطر | n m | pl=عوامل | risk factor
عامل حاسم | n m | pl=عوامل حاسمة | decisive factor
سبب رئيسي | n m | pl=أسباب رئيسية | main reason; main cause
هدف رئيسي | n m | pl=أهداف رئيسية | main goal
جزء لا يتجزأ | n m | pl=- | integral part
نطاق واسع | n m | pl=- | large scale
طرف ثالث | n m | pl=أطراف ثالثة | third party
طرف معني | n m | pl=أطراف معنية | party concerned {plural: parties concerned}
جانب آخر | n m | pl=- | other side
ضبط نفس | n m | pl=- | restraint {mass}
حسن نية | n m | pl=- | goodwill {mass}
حسن الجوار | n m | pl=- | good-neighborliness {mass}
حسن سير وسلوك | n m | pl=- | good conduct {mass}
رد فعل | n m | pl=ردود أفعال,ردود فعل | reaction
رد الفعل | n m | pl=ردود الأفعال,ردود الفعل | reaction
مربع أول | n m | pl=- | square one
# Military and security, feminine heads
القوات المسلحة | n f | pl=- | armed forces {pl}
قوات أمنية | n f | pl=- | security forces {pl}
قوات الأمن | n f | pl=- | security forces {pl}
قوات خاصة | n f | pl=- | special forces {pl}
قوات برية | n f | pl=- | ground forces {pl}
قوات بحرية | n f | pl=- | naval forces {pl}
قوات جوية | n f | pl=- | air forces {pl}
قوات التحالف | n f | pl=- | coalition forces {pl}
قوات الاحتلال | n f | pl=- | occupation forces {pl}
قوات أجنبية | n f | pl=- | foreign forces {pl}; foreign troops {pl}
قوات أمريكية | n f | pl=- | US forces {pl}; American forces {pl}
قوات أميركية | n f | pl=- | US forces {pl}; American forces {pl}
قوات عراقية | n f | pl=- | Iraqi forces {pl}
قوات روسية | n f | pl=- | Russian forces {pl}
قوات إسرائيلية | n f | pl=- | Israeli forces {pl}
قوات قتالية | n f | pl=- | combat troops {pl}; combat forces {pl}
قوات حفظ السلام | n f | pl=- | peacekeeping forces {pl}; peacekeepers {pl}
قوات مكافحة الشغب | n f | pl=- | riot police {pl}
قوات موالية | n f | pl=- | loyalist forces {pl}
قوات مشتركة | n f | pl=- | joint forces {pl}
قوات احتياط | n f | pl=- | reserve forces {pl}
قوات نخبة | n f | pl=- | elite forces {pl}
قوات مكافحة الإرهاب | n f | pl=- | counterterrorism forces {pl}
قوة جوية | n f | pl=- | air force
القوة الجوية | n f | pl=- | air force
القوة الجوية العراقية | n f | pl=- | Iraqi Air Force
قوة بحرية | n f | pl=- | navy; naval force
قوة برية | n f | pl=- | ground force
قوة مشتركة | n f | pl=قوات مشتركة | joint force
قوة أمنية | n f | pl=قوات أمنية | security force
قوة عسكرية | n f | pl=قوات عسكرية | military force
قوة دولية | n f | pl=قوات دولية | international force
قوة عاملة | n f | pl=- | workforce
قوة ناعمة | n f | pl=- | soft power {mass}
قوة قاهرة | n f | pl=- | force majeure {mass}
قوة دافعة | n f | pl=- | driving force
قيادة عسكرية | n f | pl=قيادات عسكرية | military leadership; military command
قيادة عامة | n f | pl=- | general command
قيادة مشتركة | n f | pl=- | joint command
قيادة العمليات المشتركة | n f | pl=- | Joint Operations Command
العمليات المشتركة | n f | pl=- | Joint Operations
قيادة عمليات | n f | pl=+ات | operations command
قيادة عمليات بغداد | n f | pl=- | Baghdad Operations Command
قيادة القوة الجوية | n f | pl=- | Air Force Command
قيادة سياسية | n f | pl=قيادات سياسية | political leadership
قيادة أمنية | n f | pl=قيادات أمنية | security leadership
خلية الإعلام الأمني | n f | pl=- | Security Media Cell
خلية أزمة | n f | pl=- | crisis cell
خلية إرهابية | n f | pl=خلايا إرهابية | terrorist cell
خلايا نائمة | n f | pl=- | sleeper cells {pl}
خلية نائمة | n f | pl=خلايا نائمة | sleeper cell
خلية جذعية | n f | pl=خلايا جذعية | stem cell
خلية شمسية | n f | pl=خلايا شمسية | solar cell
خلايا الدم | n f | pl=- | blood cells {pl}
قاعدة عسكرية | n f | pl=قواعد عسكرية | military base
قاعدة جوية | n f | pl=قواعد جوية | air base
قاعدة بحرية | n f | pl=قواعد بحرية | naval base
قاعدة أمريكية | n f | pl=قواعد أمريكية | American base
قاعدة معرفة | n f | pl=قواعد | knowledge base
قاعدة شعبية | n f | pl=- | popular base
قواعد السلوك | n f | pl=- | rules of conduct {pl}
قواعد الاشتباك | n f | pl=- | rules of engagement {pl}
منطقة عازلة | n f | pl=مناطق عازلة | buffer zone
منطقة آمنة | n f | pl=مناطق آمنة | safe zone
منطقة حدودية | n f | pl=مناطق حدودية | border area
منطقة منزوعة السلاح | n f | pl=- | demilitarized zone
منطقة حضرية | n f | pl=مناطق حضرية | urban area
منطقة ريفية | n f | pl=مناطق ريفية | rural area
منطقة سكنية | n f | pl=مناطق سكنية | residential area
منطقة صناعية | n f | pl=مناطق صناعية | industrial zone
منطقة حظر طيران | n f | pl=- | no-fly zone
منطقة زمنية | n f | pl=مناطق زمنية | time zone
مناطق متنازع عليها | n f | pl=- | disputed areas {pl}
المناطق المتنازع عليها | n f | pl=- | disputed areas {pl}
نقطة عبور | n f | pl=نقاط | crossing point
نقطة ضعف | n f | pl=نقاط | weakness; weak point
نقطة قوة | n f | pl=نقاط | strength
نقطة بداية | n f | pl=نقاط | starting point
نقطة خلاف | n f | pl=نقاط | point of contention {plural: points of contention}
نقطة وصول | n f | pl=- | access point
نقاط الضعف | n f | pl=- | weaknesses {pl}; vulnerabilities {pl}
ضربة جوية | n f | pl=ضربات جوية | airstrike
ضربة عسكرية | n f | pl=ضربات عسكرية | military strike
ضربة استباقية | n f | pl=ضربات استباقية | preemptive strike
ضربة موجعة | n f | pl=- | painful blow
ضربة شمس | n f | pl=- | sunstroke
غارة جوية | n f | pl=غارات جوية | air raid; airstrike
غارة إسرائيلية | n f | pl=غارات إسرائيلية | Israeli airstrike
طائرة من دون طيار | n f | pl=طائرات من دون طيار | drone
طائرة مقاتلة | n f | pl=طائرات مقاتلة | fighter jet
طائرة مروحية | n f | pl=طائرات مروحية | helicopter
طائرة ركاب | n f | pl=+ات | passenger plane
طائرة شحن | n f | pl=- | cargo plane
طائرة استطلاع | n f | pl=+ات | reconnaissance aircraft
طائرات حربية | n f | pl=- | warplanes {pl}
سفينة حربية | n f | pl=سفن حربية | warship
سفينة سياحية | n f | pl=سفن سياحية | cruise ship
سفينة شحن | n f | pl=سفن | cargo ship
سفينة فضاء | n f | pl=سفن | spaceship
حاملة طائرات | n f | pl=+ات | aircraft carrier
ناقلة جند | n f | pl=+ات | personnel carrier
ناقلة جند مدرعة | n f | pl=- | armored personnel carrier
عبوة ناسفة | n f | pl=عبوات ناسفة | improvised explosive device; explosive device
عبوة لاصقة | n f | pl=عبوات لاصقة | sticky bomb
سيارة ملغومة | n f | pl=- | car bomb
سيارة مصفحة | n f | pl=سيارات مصفحة | armored vehicle
سيارة إطفاء | n f | pl=+ات | fire truck
سيارة كهربائية | n f | pl=سيارات كهربائية | electric car
سيارة شرطة | n f | pl=+ات | police car
سيارة ذاتية القيادة | n f | pl=سيارات ذاتية القيادة | self-driving car
قنبلة نووية | n f | pl=قنابل نووية | nuclear bomb
قنبلة ذرية | n f | pl=قنابل ذرية | atomic bomb
قذيفة هاون | n f | pl=قذائف | mortar shell
قذيفة مدفعية | n f | pl=قذائف | artillery shell
أسلحة الدمار الشامل | n f | pl=- | weapons of mass destruction {pl}
أسلحة دمار شامل | n f | pl=- | weapons of mass destruction {pl}
أسلحة خفيفة | n f | pl=- | light weapons {pl}
أسلحة ثقيلة | n f | pl=- | heavy weapons {pl}
أسلحة نارية | n f | pl=- | firearms {pl}
ذخيرة حية | n f | pl=- | live ammunition {mass}
ساحة معركة | n f | pl=+ات | battlefield
ساحة المعركة | n f | pl=- | battlefield
ساحة القتال | n f | pl=- | battlefield
جبهة قتال | n f | pl=+ات | battlefront
خطوط المواجهة | n f | pl=- | front lines {pl}
خطوط أمامية | n f | pl=- | front lines {pl}
حرب أهلية | n f | pl=حروب أهلية | civil war
حرب عالمية | n f | pl=حروب عالمية | world war
حرب باردة | n f | pl=- | cold war
حرب نووية | n f | pl=- | nuclear war
حرب نفسية | n f | pl=- | psychological warfare {mass}
حرب إلكترونية | n f | pl=- | electronic warfare {mass}
حرب شاملة | n f | pl=- | all-out war
حرب بالوكالة | n f | pl=- | proxy war
حرب عصابات | n f | pl=- | guerrilla warfare {mass}
حرب تجارية | n f | pl=- | trade war
حرب إعلامية | n f | pl=- | media war
جريمة حرب | n f | pl=جرائم | war crime
جرائم الحرب | n f | pl=- | war crimes {pl}
جريمة ضد الإنسانية | n f | pl=جرائم ضد الإنسانية | crime against humanity {plural: crimes against humanity}
جريمة منظمة | n f | pl=- | organized crime {mass}
جريمة قتل | n f | pl=جرائم | murder
جريمة إلكترونية | n f | pl=جرائم إلكترونية | cybercrime
جرائم إلكترونية | n f | pl=- | cybercrime {mass}
جريمة جنائية | n f | pl=- | criminal offense
إبادة جماعية | n f | pl=- | genocide {mass}
مكافحة الإرهاب | n f | pl=- | counterterrorism {mass}
مكافحة إرهاب | n f | pl=- | counterterrorism {mass}
مكافحة الفساد | n f | pl=- | anti-corruption {mass}
مكافحة المخدرات | n f | pl=- | drug control {mass}
مكافحة الأمراض | n f | pl=- | disease control {mass}
محاربة الإرهاب | n f | pl=- | fight against terrorism
محاربة الفساد | n f | pl=- | fight against corruption
خدمة عسكرية | n f | pl=- | military service {mass}
خدمة إلزامية | n f | pl=- | compulsory service {mass}
خدمة عامة | n f | pl=خدمات عامة | public service
خدمة عملاء | n f | pl=- | customer service {mass}
خدمة الزبائن | n f | pl=- | customer service {mass}
خدمة مدنية | n f | pl=- | civil service {mass}
خدمات صحية | n f | pl=- | health services {pl}
خدمات أساسية | n f | pl=- | basic services {pl}
خدمات مالية | n f | pl=- | financial services {pl}
كلية عسكرية | n f | pl=كليات عسكرية | military college
أكاديمية عسكرية | n f | pl=- | military academy
شرطة عسكرية | n f | pl=- | military police {pl}
شرطة محلية | n f | pl=- | local police {pl}
شرطة اتحادية | n f | pl=- | federal police {pl}
شرطة المرور | n f | pl=- | traffic police {pl}
استخبارات عسكرية | n f | pl=- | military intelligence {mass}
معلومات استخباراتية | n f | pl=- | intelligence {mass}; intelligence information {mass}
معلومات استخبارية | n f | pl=- | intelligence {mass}; intelligence information {mass}
أجهزة أمنية | n f | pl=- | security services {pl}; security agencies {pl}
أجهزة الأمن | n f | pl=- | security services {pl}
أجهزة الاستخبارات | n f | pl=- | intelligence services {pl}
مناورة عسكرية | n f | pl=مناورات عسكرية | military exercise; military maneuver
تعزيزات عسكرية | n f | pl=- | military reinforcements {pl}
معدات عسكرية | n f | pl=- | military equipment {mass}
آلية عسكرية | n f | pl=آليات عسكرية | military vehicle
آلية مدرعة | n f | pl=آليات مدرعة | armored vehicle
ثكنة عسكرية | n f | pl=ثكنات عسكرية | military barracks {plural: military barracks}
مهمة عسكرية | n f | pl=مهام عسكرية,مهمات عسكرية | military mission
مهمة قتالية | n f | pl=مهام قتالية | combat mission
مهمة صعبة | n f | pl=- | difficult task
ميليشيا مسلحة | n f | pl=ميليشيات مسلحة | armed militia
خسائر بشرية | n f | pl=- | casualties {pl}; human losses {pl}
خسائر مادية | n f | pl=- | material losses {pl}
خسائر في الأرواح | n f | pl=- | loss of life
حصيلة القتلى | n f | pl=- | death toll
حصيلة الضحايا | n f | pl=- | death toll
حصيلة وفيات | n f | pl=- | death toll
حالة طوارئ | n f | pl=+ات | state of emergency {plural: states of emergency}
حالة الطوارئ | n f | pl=- | state of emergency
حالة تأهب | n f | pl=- | state of alert
حالة حرب | n f | pl=- | state of war
حالة وفاة | n f | pl=+ات | death
حالة إصابة | n f | pl=+ات | case; infection
حالة صحية | n f | pl=حالات صحية | health condition
حالة استثنائية | n f | pl=- | exceptional case
الإدارة الأمريكية | n f | pl=- | US administration; American administration
الإدارة الأميركية | n f | pl=- | US administration; American administration
إدارة أمريكية | n f | pl=- | American administration
إدارة أميركية | n f | pl=- | American administration
إدارة ترامب | n f | pl=- | Trump administration
إدارة بايدن | n f | pl=- | Biden administration
إدارة ذاتية | n f | pl=- | self-administration {mass}; autonomous administration
إدارة عامة | n f | pl=- | public administration; general administration
إدارة محلية | n f | pl=إدارات محلية | local administration
إدارة أعمال | n f | pl=- | business administration {mass}
إدارة الأعمال | n f | pl=- | business administration {mass}
إدارة أزمات | n f | pl=- | crisis management {mass}
إدارة المشاريع | n f | pl=- | project management {mass}
إدارة المخاطر | n f | pl=- | risk management {mass}
إدارة الوقت | n f | pl=- | time management {mass}
# Law and rights
محكمة عليا | n f | pl=- | supreme court
المحكمة العليا | n f | pl=- | Supreme Court
محكمة اتحادية | n f | pl=- | federal court
محكمة جنائية | n f | pl=محاكم جنائية | criminal court
محكمة استئناف | n f | pl=محاكم | court of appeals; appeals court
محكمة النقض | n f | pl=- | Court of Cassation
محكمة التمييز | n f | pl=- | Court of Cassation
محكمة دولية | n f | pl=محاكم دولية | international court; international tribunal
محكمة عسكرية | n f | pl=محاكم عسكرية | military court
محكمة العدل | n f | pl=- | Court of Justice
محاكمة عادلة | n f | pl=- | fair trial
دعوى قضائية | n f | pl=دعاوى قضائية | lawsuit
قضية جنائية | n f | pl=قضايا جنائية | criminal case
قضية فلسطينية | n f | pl=- | Palestinian cause
القضية الفلسطينية | n f | pl=- | Palestinian cause
مسؤولية جنائية | n f | pl=- | criminal liability {mass}
مسؤولية قانونية | n f | pl=- | legal responsibility; legal liability {mass}
مسؤولية مشتركة | n f | pl=- | shared responsibility
مساءلة قانونية | n f | pl=- | legal accountability {mass}
حصانة برلمانية | n f | pl=- | parliamentary immunity {mass}
حصانة دبلوماسية | n f | pl=- | diplomatic immunity {mass}
ملكية خاصة | n f | pl=- | private property {mass}
براءة اختراع | n f | pl=+ات | patent
علامة استفهام | n f | pl=+ات | question mark
حقوق مدنية | n f | pl=- | civil rights {pl}
حقوق المرأة | n f | pl=- | women's rights {pl}
حقوق الطفل | n f | pl=- | children's rights {pl}
حقوق أساسية | n f | pl=- | fundamental rights {pl}; basic rights {pl}
حقوق ملكية | n f | pl=- | property rights {pl}
حقوق النشر | n f | pl=- | copyright {mass}
حقوق الطبع والنشر | n f | pl=- | copyright {mass}
أحوال شخصية | n f | pl=- | personal status {mass}
مادة دستورية | n f | pl=مواد دستورية | constitutional article
مادة خام | n f | pl=مواد خام | raw material
مادة كيميائية | n f | pl=مواد كيميائية | chemical
مادة غذائية | n f | pl=مواد غذائية | foodstuff
مادة دراسية | n f | pl=مواد دراسية | subject
مواد أولية | n f | pl=- | raw materials {pl}
مواد متفجرة | n f | pl=- | explosives {pl}
مواد مخدرة | n f | pl=- | drugs {pl}; narcotics {pl}
مخالفة قانونية | n f | pl=مخالفات قانونية | legal violation
انتهاكات حقوق الإنسان | n f | pl=- | human rights violations {pl}; human rights abuses {pl}
بصمة إصبع | n f | pl=+ات | fingerprint
بصمة كربونية | n f | pl=- | carbon footprint
رخصة قيادة | n f | pl=رخص | driver's license
بطاقة هوية | n f | pl=+ات | identity card; ID card
بطاقة ائتمان | n f | pl=+ات | credit card
بطاقة انتخابية | n f | pl=بطاقات انتخابية | voter card
بطاقة تموينية | n f | pl=- | ration card
بطاقة حمراء | n f | pl=بطاقات حمراء | red card
بطاقة صفراء | n f | pl=بطاقات صفراء | yellow card
تأشيرة دخول | n f | pl=+ات | entry visa; visa
شهادة ميلاد | n f | pl=+ات | birth certificate
شهادة وفاة | n f | pl=+ات | death certificate
شهادة جامعية | n f | pl=شهادات جامعية | university degree
شهادة ثانوية | n f | pl=- | high school diploma
# Economy
أسعار النفط | n f | pl=- | oil prices {pl}
أسعار الفائدة | n f | pl=- | interest rates {pl}
أسعار فائدة | n f | pl=- | interest rates {pl}
أسعار الصرف | n f | pl=- | exchange rates {pl}
أسعار المستهلك | n f | pl=- | consumer prices {pl}
أسعار الطاقة | n f | pl=- | energy prices {pl}
أسعار الأسهم | n f | pl=- | stock prices {pl}
أسعار العقارات | n f | pl=- | property prices {pl}
أسواق مالية | n f | pl=- | financial markets {pl}
أسواق ناشئة | n f | pl=- | emerging markets {pl}
أسواق عالمية | n f | pl=- | global markets {pl}
أسهم وسندات | n f | pl=- | stocks and bonds {pl}
سوق العمل | n f | pl=- | labor market
سوق حرة | n f | pl=- | free market
سوق الأسهم | n f | pl=- | stock market
سوق عقارات | n f | pl=- | real estate market
سوق موازية | n f | pl=- | parallel market
بورصة نيويورك | n f | pl=- | New York Stock Exchange
سندات الخزانة | n f | pl=- | Treasury bonds {pl}
سندات خزانة | n f | pl=- | Treasury bonds {pl}
سندات حكومية | n f | pl=- | government bonds {pl}
أوراق مالية | n f | pl=- | securities {pl}
عملة أجنبية | n f | pl=عملات أجنبية | foreign currency
عملة رقمية | n f | pl=عملات رقمية | digital currency; cryptocurrency
عملة محلية | n f | pl=عملات محلية | local currency
عملة مشفرة | n f | pl=عملات مشفرة | cryptocurrency
عملة موحدة | n f | pl=- | single currency
موازنة عامة | n f | pl=موازنات عامة | public budget; state budget
الموازنة العامة | n f | pl=- | state budget; general budget
موازنة اتحادية | n f | pl=- | federal budget
ميزانية عامة | n f | pl=- | public budget
ميزانية عمومية | n f | pl=ميزانيات عمومية | balance sheet
تنمية اقتصادية | n f | pl=- | economic development {mass}
تنمية مستدامة | n f | pl=- | sustainable development {mass}
تنمية بشرية | n f | pl=- | human development {mass}
تنمية اجتماعية | n f | pl=- | social development {mass}
تجارة حرة | n f | pl=- | free trade {mass}
تجارة خارجية | n f | pl=- | foreign trade {mass}
تجارة دولية | n f | pl=- | international trade {mass}
تجارة إلكترونية | n f | pl=- | e-commerce {mass}
تجارة عالمية | n f | pl=- | world trade {mass}
تجارة المخدرات | n f | pl=- | drug trade
غرفة التجارة | n f | pl=- | chamber of commerce
غرفة معيشة | n f | pl=غرف | living room
غرفة انتظار | n f | pl=- | waiting room
شركة طيران | n f | pl=+ات | airline
شركة نفط | n f | pl=+ات | oil company
شركة تأمين | n f | pl=+ات | insurance company
شركة أدوية | n f | pl=+ات | pharmaceutical company
شركة متعددة الجنسيات | n f | pl=شركات متعددة الجنسيات | multinational company
شركة أم | n f | pl=- | parent company
شركة عامة | n f | pl=شركات عامة | public company
شركة خاصة | n f | pl=شركات خاصة | private company
شركة مساهمة | n f | pl=- | joint-stock company
شركة تقنية | n f | pl=- | technology company
شركات صغيرة ومتوسطة | n f | pl=- | small and medium-sized enterprises {pl}
شركات كبرى | n f | pl=- | major companies {pl}
ضريبة الدخل | n f | pl=- | income tax
قيمة سوقية | n f | pl=قيم سوقية | market value
قدرات دفاعية | n f | pl=- | defense capabilities {pl}
قدرات قتالية | n f | pl=- | combat capabilities {pl}
قدرات عسكرية | n f | pl=- | military capabilities {pl}
قدرة شرائية | n f | pl=- | purchasing power {mass}
كلفة المعيشة | n f | pl=- | cost of living
تكلفة المعيشة | n f | pl=- | cost of living
تكاليف المعيشة | n f | pl=- | cost of living
بنية تحتية | n f | pl=بنى تحتية | infrastructure {mass}
بنى تحتية | n f | pl=- | infrastructure {mass}
بنية أساسية | n f | pl=- | infrastructure {mass}
طاقة نظيفة | n f | pl=- | clean energy {mass}
طاقة الرياح | n f | pl=- | wind energy {mass}
طاقة إنتاجية | n f | pl=- | production capacity
محطة طاقة | n f | pl=+ات | power plant
محطة كهربائية | n f | pl=- | power station
محطة وقود | n f | pl=+ات | gas station
محطة فضاء | n f | pl=+ات | space station
محطة حافلات | n f | pl=+ات | bus station
محطة قطار | n f | pl=+ات | train station
محطة مترو | n f | pl=+ات | metro station
محطة تلفزيونية | n f | pl=محطات تلفزيونية | television station
محطة تلفزيون | n f | pl=- | television station
محطة نووية | n f | pl=محطات نووية | nuclear plant
محطة تحلية | n f | pl=- | desalination plant
موارد مائية | n f | pl=- | water resources {pl}
موارد مالية | n f | pl=- | financial resources {pl}
ثروة نفطية | n f | pl=- | oil wealth {mass}
ثروة حيوانية | n f | pl=- | livestock {mass}
ثروات طبيعية | n f | pl=- | natural resources {pl}
أراض زراعية | n f | pl=- | agricultural land {mass}
أراضي زراعية | n f | pl=- | agricultural land {mass}
صناعة نفطية | n f | pl=- | oil industry
صناعات غذائية | n f | pl=- | food industries {pl}
سكك حديد | n f | pl=- | railways {pl}
أيدي عاملة | n f | pl=- | workers {pl}
الطبقة الوسطى | n f | pl=- | middle class
الطبقة العاملة | n f | pl=- | working class
طبقة حاكمة | n f | pl=- | ruling class
طبقة سياسية | n f | pl=- | political class
طبقة الأوزون | n f | pl=- | ozone layer
رعاية صحية | n f | pl=- | health care {mass}
رعاية طبية | n f | pl=- | medical care {mass}
رعاية اجتماعية | n f | pl=- | social welfare {mass}
رعاية أولية | n f | pl=- | primary care {mass}
رعاية الأطفال | n f | pl=- | childcare {mass}
رعاية صحية أولية | n f | pl=- | primary health care {mass}
شبكة الحماية الاجتماعية | n f | pl=- | social safety net
حماية اجتماعية | n f | pl=- | social protection {mass}
حماية البيئة | n f | pl=- | environmental protection {mass}
حماية المستهلك | n f | pl=- | consumer protection {mass}
جودة الحياة | n f | pl=- | quality of life
جودة الهواء | n f | pl=- | air quality {mass}
لقمة العيش | n f | pl=- | livelihood
فرص عمل | n f | pl=- | jobs {pl}; job opportunities {pl}
فرص العمل | n f | pl=- | jobs {pl}; job opportunities {pl}
فجوة رقمية | n f | pl=- | digital divide
مساواة بين الجنسين | n f | pl=- | gender equality {mass}
المساواة بين الجنسين | n f | pl=- | gender equality {mass}
عدم المساواة | n f | pl=- | inequality {mass}
# Health
صحة إنجابية | n f | pl=- | reproductive health {mass}
عناية فائقة | n f | pl=- | intensive care {mass}
وحدة عناية مركزة | n f | pl=وحدات عناية مركزة | intensive care unit
وحدة العناية المركزة | n f | pl=وحدات العناية المركزة | intensive care unit
وحدة عسكرية | n f | pl=وحدات عسكرية | military unit
وحدة قتالية | n f | pl=وحدات قتالية | combat unit
وحدة قياس | n f | pl=وحدات | unit of measurement {plural: units of measurement}
وحدة معالجة مركزية | n f | pl=- | central processing unit
أوعية دموية | n f | pl=- | blood vessels {pl}
أزمة قلبية | n f | pl=أزمات قلبية | heart attack
سكتة دماغية | n f | pl=سكتات دماغية | stroke
جلطة دماغية | n f | pl=جلطات دماغية | stroke
جلطة دموية | n f | pl=جلطات دموية | blood clot
حساسية الطعام | n f | pl=- | food allergy
درجة حرارة | n f | pl=+ات | temperature
درجة الحرارة | n f | pl=درجات الحرارة | temperature
درجات الحرارة | n f | pl=- | temperatures {pl}
درجة مئوية | n f | pl=درجات مئوية | degree Celsius {plural: degrees Celsius}
دورة دموية | n f | pl=- | blood circulation {mass}
دورة شهرية | n f | pl=- | menstrual period
دورة حياة | n f | pl=+ات | life cycle
دورة تدريبية | n f | pl=دورات تدريبية | training course
دورة مياه | n f | pl=+ات | restroom
دورة برلمانية | n f | pl=دورات برلمانية | parliamentary term
دورة أولمبية | n f | pl=دورات أولمبية | Olympic Games {pl}
غدة درقية | n f | pl=- | thyroid gland
زراعة أعضاء | n f | pl=- | organ transplantation {mass}
متلازمة تنفسية حادة | n f | pl=- | acute respiratory syndrome
متلازمة الشرق الأوسط التنفسية | n f | pl=- | Middle East respiratory syndrome {mass}
متلازمة داون | n f | pl=- | Down syndrome {mass}
إنفلونزا الطيور | n f | pl=- | bird flu {mass}; avian influenza {mass}
إنفلونزا الخنازير | n f | pl=- | swine flu {mass}
إنفلونزا موسمية | n f | pl=- | seasonal influenza {mass}
نزلات البرد | n f | pl=- | colds {pl}
حمى الضنك | n f | pl=- | dengue fever {mass}
حمى نزفية | n f | pl=- | hemorrhagic fever {mass}
الحمى النزفية | n f | pl=- | hemorrhagic fever {mass}
أعراض جانبية | n f | pl=- | side effects {pl}
آثار جانبية | n f | pl=- | side effects {pl}
تجربة سريرية | n f | pl=تجارب سريرية | clinical trial
تجارب سريرية | n f | pl=- | clinical trials {pl}
دراسة سريرية | n f | pl=دراسات سريرية | clinical study
مناعة القطيع | n f | pl=- | herd immunity {mass}
مناعة ذاتية | n f | pl=- | autoimmunity {mass}
مستلزمات طبية | n f | pl=- | medical supplies {pl}
خدمات طبية | n f | pl=- | medical services {pl}
إسعافات أولية | n f | pl=- | first aid {mass}
جائحة كورونا | n f | pl=- | coronavirus pandemic
جائحة كوفيد | n f | pl=- | COVID pandemic
منظومة صحية | n f | pl=- | health system
مناطق موبوءة | n f | pl=- | affected areas {pl}
وفيات الأمهات | n f | pl=- | maternal mortality {mass}
وفيات الأطفال | n f | pl=- | child mortality {mass}
سجلات طبية | n f | pl=- | medical records {pl}
كمامة طبية | n f | pl=كمامات طبية | medical mask
# Science and technology
شبكة الإنترنت | n f | pl=- | Internet
شبكة إنترنت | n f | pl=+ات | internet network
شبكة عصبية | n f | pl=شبكات عصبية | neural network
شبكة كهرباء | n f | pl=+ات | power grid
شبكة لاسلكية | n f | pl=شبكات لاسلكية | wireless network
شبكة محلية | n f | pl=- | local network
شبكة تواصل اجتماعي | n f | pl=+ات | social network
شبكات التواصل الاجتماعي | n f | pl=- | social media {mass}; social networks {pl}
شبكات التواصل | n f | pl=- | social media {mass}
منصة رقمية | n f | pl=منصات رقمية | digital platform
منصة إلكترونية | n f | pl=منصات إلكترونية | online platform
منصات التواصل الاجتماعي | n f | pl=- | social media platforms {pl}
منصات التواصل | n f | pl=- | social media platforms {pl}
مواقع التواصل | n f | pl=- | social media {mass}
وسائل النقل | n f | pl=- | means of transportation {pl}
وسائل نقل | n f | pl=- | means of transportation {pl}
وسائل إعلام | n f | pl=- | media outlets {pl}
وسائل إعلامية | n f | pl=- | media outlets {pl}
وسيلة إعلامية | n f | pl=وسائل إعلامية | media outlet
تكنولوجيا المعلومات | n f | pl=- | information technology {mass}
تكنولوجيا معلومات | n f | pl=- | information technology {mass}
تقنية المعلومات | n f | pl=- | information technology {mass}
تكنولوجيا حديثة | n f | pl=- | modern technology
بيانات شخصية | n f | pl=- | personal data {mass}
بيانات حساسة | n f | pl=- | sensitive data {mass}
بيانات ضخمة | n f | pl=- | big data {mass}
بيانات وصفية | n f | pl=- | metadata {mass}
هندسة البرمجيات | n f | pl=- | software engineering {mass}
هندسة وراثية | n f | pl=- | genetic engineering {mass}
هندسة كهربائية | n f | pl=- | electrical engineering {mass}
لغة رسمية | n f | pl=لغات رسمية | official language
لغة أم | n f | pl=- | mother tongue; native language
اللغة الأم | n f | pl=- | mother tongue
لغة أجنبية | n f | pl=لغات أجنبية | foreign language
لغة إشارة | n f | pl=- | sign language
لغة الجسد | n f | pl=- | body language {mass}
واجهة مستخدم | n f | pl=+ات | user interface
واجهة برمجة | n f | pl=+ات | programming interface
واجهة برمجة تطبيقات | n f | pl=+ات | application programming interface; API
واجهة برمجة التطبيقات | n f | pl=+ات | application programming interface; API
واجهة رسومية | n f | pl=- | graphical interface
تجربة المستخدم | n f | pl=- | user experience
تجربة مستخدم | n f | pl=- | user experience
كلمة سر | n f | pl=+ات | password
كلمة مفتاحية | n f | pl=كلمات مفتاحية | keyword
كلمة رئيسية | n f | pl=- | keyword
كلمة متلفزة | n f | pl=- | televised speech
كلمة افتتاحية | n f | pl=- | opening speech
لوحة شمسية | n f | pl=لوحات شمسية | solar panel
رسالة خطأ | n f | pl=رسائل | error message
رسالة نصية | n f | pl=رسائل نصية | text message
رسالة إلكترونية | n f | pl=رسائل إلكترونية | email
رسالة بريد إلكتروني | n f | pl=رسائل | email
صفحة ويب | n f | pl=+ات | web page
قائمة سوداء | n f | pl=- | blacklist
شيفرة مصدرية | n f | pl=- | source code {mass}
شفرة مصدرية | n f | pl=- | source code {mass}
ثغرة أمنية | n f | pl=ثغرات أمنية | security vulnerability; vulnerability
برمجية خبيثة | n f | pl=برمجيات خبيثة | malicious software {mass}
برمجيات خبيثة | n f | pl=- | malware {mass}
برامج ضارة | n f | pl=- | malware {mass}
حوسبة سحابية | n f | pl=- | cloud computing {mass}
بيئة تطوير | n f | pl=+ات | development environment
أنظمة التشغيل | n f | pl=- | operating systems {pl}
كرة أرضية | n f | pl=- | globe; Earth
الكرة الأرضية | n f | pl=- | globe
نصف الكرة الشمالي | n f | pl=- | Northern Hemisphere
نصف الكرة الجنوبي | n f | pl=- | Southern Hemisphere
أشعة الشمس | n f | pl=- | sunlight {mass}; sun's rays {pl}
أشعة سينية | n f | pl=- | X-rays {pl}
أشعة فوق بنفسجية | n f | pl=- | ultraviolet rays {pl}
أشعة تحت حمراء | n f | pl=- | infrared rays {pl}
غازات الدفيئة | n f | pl=- | greenhouse gases {pl}
غازات الاحتباس الحراري | n f | pl=- | greenhouse gases {pl}
انبعاثات كربونية | n f | pl=- | carbon emissions {pl}
انبعاثات الكربون | n f | pl=- | carbon emissions {pl}
إزالة الغابات | n f | pl=- | deforestation {mass}
غابات مطيرة | n f | pl=- | rainforests {pl}
غابة مطيرة | n f | pl=غابات مطيرة | rainforest
غابة استوائية | n f | pl=غابات استوائية | tropical forest
ظاهرة الاحتباس الحراري | n f | pl=- | global warming {mass}
عاصفة ترابية | n f | pl=عواصف ترابية | dust storm
عاصفة رملية | n f | pl=عواصف رملية | sandstorm
عاصفة ثلجية | n f | pl=عواصف ثلجية | snowstorm
حرائق الغابات | n f | pl=- | wildfires {pl}; forest fires {pl}
أرصاد جوية | n f | pl=- | meteorology {mass}
هيئة الأرصاد الجوية | n f | pl=- | Meteorological Authority
أحوال جوية | n f | pl=- | weather conditions {pl}
أمطار غزيرة | n f | pl=- | heavy rain {mass}
مياه إقليمية | n f | pl=- | territorial waters {pl}
مياه دولية | n f | pl=- | international waters {pl}
مياه الصرف الصحي | n f | pl=- | wastewater {mass}; sewage {mass}
مياه معدنية | n f | pl=- | mineral water {mass}
مياه الأمطار | n f | pl=- | rainwater {mass}
فيزياء فلكية | n f | pl=- | astrophysics {mass}
ميكانيكا الكم | n f | pl=- | quantum mechanics {mass}
نظرية التطور | n f | pl=- | theory of evolution
نظرية النسبية | n f | pl=- | theory of relativity
نظرية المؤامرة | n f | pl=- | conspiracy theory
نظرية مؤامرة | n f | pl=+ات | conspiracy theory
سرعة الضوء | n f | pl=- | speed of light
نسبة مئوية | n f | pl=نسب مئوية | percentage
آلة حاسبة | n f | pl=آلات حاسبة | calculator
آلة موسيقية | n f | pl=آلات موسيقية | musical instrument
# Society, education, everyday
مدرسة ابتدائية | n f | pl=مدارس ابتدائية | elementary school; primary school
مدرسة ثانوية | n f | pl=مدارس ثانوية | high school; secondary school
مدرسة متوسطة | n f | pl=مدارس متوسطة | middle school
مدرسة خاصة | n f | pl=مدارس خاصة | private school
مدرسة حكومية | n f | pl=مدارس حكومية | public school
مدرسة داخلية | n f | pl=- | boarding school
مرحلة ابتدائية | n f | pl=- | primary stage
دراسات عليا | n f | pl=- | graduate studies {pl}
رسوم دراسية | n f | pl=- | tuition fees {pl}
رسوم جمركية | n f | pl=- | tariffs {pl}; customs duties {pl}
سنة دراسية | n f | pl=سنوات دراسية | school year; academic year
سنة ميلادية | n f | pl=- | Gregorian year
سنة ضوئية | n f | pl=سنوات ضوئية | light-year
رأس السنة | n f | pl=- | New Year
ليلة رأس السنة | n f | pl=- | New Year's Eve
عطلة نهاية أسبوع | n f | pl=- | weekend
نهاية الأسبوع | n f | pl=- | weekend
عطلة رسمية | n f | pl=عطل رسمية | public holiday; official holiday
عطلة صيفية | n f | pl=- | summer vacation
ساعة متأخرة | n f | pl=- | late hour
ساعة ذروة | n f | pl=+ات | rush hour
ساعة عمل | n f | pl=+ات | working hour
مأدبة عشاء | n f | pl=- | dinner banquet
وجبة غداء | n f | pl=+ات | lunch
وجبة طعام | n f | pl=+ات | meal
وجبات سريعة | n f | pl=- | fast food {mass}
قاعة محاضرات | n f | pl=- | lecture hall
قاعة مؤتمرات | n f | pl=- | conference hall
مكتبة عامة | n f | pl=مكتبات عامة | public library
مدينة جامعية | n f | pl=- | university city
مدينة كبرى | n f | pl=مدن كبرى | major city
بلدة صغيرة | n f | pl=- | small town
عاصمة اقتصادية | n f | pl=- | economic capital
محافظات عراقية | n f | pl=- | Iraqi provinces {pl}
محافظات جنوبية | n f | pl=- | southern provinces {pl}
دراجة نارية | n f | pl=دراجات نارية | motorcycle
دراجة هوائية | n f | pl=دراجات هوائية | bicycle
إشارة مرور | n f | pl=+ات | traffic light
حركة المرور | n f | pl=- | traffic {mass}
حركة مرور | n f | pl=- | traffic {mass}
حركة سياسية | n f | pl=حركات سياسية | political movement
حركة احتجاجية | n f | pl=حركات احتجاجية | protest movement
حركة مقاومة | n f | pl=- | resistance movement
حركة عمالية | n f | pl=- | labor movement
رحلة جوية | n f | pl=رحلات جوية | flight
رحلات جوية | n f | pl=- | flights {pl}
رحلة عمل | n f | pl=رحلات | business trip
تذكرة سفر | n f | pl=تذاكر | travel ticket
تذكرة طيران | n f | pl=تذاكر | plane ticket
حقيبة سفر | n f | pl=حقائب | suitcase
حقيبة يد | n f | pl=حقائب | handbag
حقيبة وزارية | n f | pl=حقائب وزارية | ministerial portfolio
حقيبة ظهر | n f | pl=حقائب | backpack
كرة القدم الأمريكية | n f | pl=- | American football {mass}
كرة سلة | n f | pl=- | basketball {mass}
كرة طائرة | n f | pl=- | volleyball {mass}
الكرة الطائرة | n f | pl=- | volleyball {mass}
كرة يد | n f | pl=- | handball {mass}
كرة مضرب | n f | pl=- | tennis {mass}
كرة المضرب | n f | pl=- | tennis {mass}
كرة قاعدة | n f | pl=- | baseball {mass}
ألعاب القوى | n f | pl=- | athletics {mass}
ألعاب رياضية | n f | pl=- | sports {pl}
لعبة فيديو | n f | pl=ألعاب | video game
ألعاب الفيديو | n f | pl=- | video games {pl}
ألعاب نارية | n f | pl=- | fireworks {pl}
مباراة ودية | n f | pl=مباريات ودية | friendly match
مباراة نهائية | n f | pl=- | final match
ركلة جزاء | n f | pl=+ات | penalty kick; penalty
ركلة حرة | n f | pl=ركلات حرة | free kick
ركلة ركنية | n f | pl=- | corner kick
ميدالية فضية | n f | pl=ميداليات فضية | silver medal
ميدالية برونزية | n f | pl=ميداليات برونزية | bronze medal
تصفيات كأس العالم | n f | pl=- | World Cup qualifiers {pl}
بطولة العالم | n f | pl=- | world championship
بطولة كأس العالم | n f | pl=- | World Cup
بطولة أوروبا | n f | pl=- | European Championship
طبيعة بشرية | n f | pl=- | human nature {mass}
ثورة صناعية | n f | pl=ثورات صناعية | industrial revolution
ثورة شعبية | n f | pl=- | popular uprising
ثقافة شعبية | n f | pl=- | popular culture {mass}
مظاهرة حاشدة | n f | pl=مظاهرات حاشدة | mass demonstration
مظاهرة سلمية | n f | pl=مظاهرات سلمية | peaceful demonstration
تظاهرة سلمية | n f | pl=تظاهرات سلمية | peaceful demonstration
احتجاجات شعبية | n f | pl=- | popular protests {pl}
أعمال عنف | n f | pl=- | violence {mass}; acts of violence {pl}
أعمال العنف | n f | pl=- | violence {mass}; acts of violence {pl}
أعمال شغب | n f | pl=- | riots {pl}
أعمال إرهابية | n f | pl=- | terrorist acts {pl}; acts of terrorism {pl}
أعمال عدائية | n f | pl=- | hostilities {pl}
أعمال تجارية | n f | pl=- | business {mass}
أعمال خيرية | n f | pl=- | charity work {mass}
أعمال منزلية | n f | pl=- | housework {mass}
أعمال يدوية | n f | pl=- | handicrafts {pl}
أعمال فنية | n f | pl=- | works of art {pl}
أعمال البناء | n f | pl=- | construction work {mass}
إعادة إعمار | n f | pl=- | reconstruction {mass}
إعادة الإعمار | n f | pl=- | reconstruction {mass}
إعادة بناء | n f | pl=- | rebuilding {mass}; reconstruction {mass}
إعادة تدوير | n f | pl=- | recycling {mass}
إعادة التدوير | n f | pl=- | recycling {mass}
إعادة تأهيل | n f | pl=- | rehabilitation {mass}
إعادة هيكلة | n f | pl=- | restructuring {mass}
إعادة انتشار | n f | pl=- | redeployment
إعادة توزيع | n f | pl=- | redistribution {mass}
إعادة توطين | n f | pl=- | resettlement {mass}
إعادة توحيد | n f | pl=- | reunification {mass}
إعادة فتح | n f | pl=- | reopening
إعادة نظر | n f | pl=- | reconsideration {mass}; review
إعادة النظر | n f | pl=- | reconsideration {mass}; review
إعادة انتخاب | n f | pl=- | reelection {mass}
إعادة تقييم | n f | pl=- | reassessment
إعادة تنظيم | n f | pl=- | reorganization
إعادة استخدام | n f | pl=- | reuse {mass}
إعادة تشغيل | n f | pl=- | restart
إعادة تسمية | n f | pl=- | renaming {mass}
إعادة تعيين | n f | pl=- | reset
طائفة دينية | n f | pl=طوائف دينية | religious sect
أقلية دينية | n f | pl=أقليات دينية | religious minority
أقلية عرقية | n f | pl=أقليات عرقية | ethnic minority
أقليات دينية | n f | pl=- | religious minorities {pl}
جماعات عرقية | n f | pl=- | ethnic groups {pl}
مجموعة عرقية | n f | pl=مجموعات عرقية | ethnic group
مجموعة عمل | n f | pl=+ات | working group
فئة عمرية | n f | pl=فئات عمرية | age group
فتنة طائفية | n f | pl=- | sectarian strife {mass}
عشيرة عراقية | n f | pl=عشائر عراقية | Iraqi tribe
صلاة الجمعة | n f | pl=- | Friday prayer
خطبة الجمعة | n f | pl=- | Friday sermon
مرجعية دينية | n f | pl=- | religious authority
المرجعية الدينية | n f | pl=- | religious authority
المرجعية الدينية العليا | n f | pl=- | supreme religious authority
حوزة علمية | n f | pl=- | Shiite seminary
عتبة حسينية | n f | pl=- | Hussein Shrine
عتبات مقدسة | n f | pl=- | holy shrines {pl}
العتبات المقدسة | n f | pl=- | holy shrines {pl}
زيارة الأربعين | n f | pl=- | Arbaeen pilgrimage
مدونة سلوك | n f | pl=+ات | code of conduct {plural: codes of conduct}
مدونة السلوك | n f | pl=- | code of conduct
ورقة بحثية | n f | pl=أوراق بحثية | research paper
ورقة عمل | n f | pl=أوراق | working paper
طاولة مفاوضات | n f | pl=- | negotiating table
طاولة المفاوضات | n f | pl=- | negotiating table
طاولة مستديرة | n f | pl=- | roundtable
خطوة أولى | n f | pl=- | first step
خطوة إلى الأمام | n f | pl=- | step forward
خطوة مهمة | n f | pl=خطوات مهمة | important step
خطة عمل | n f | pl=خطط | action plan
خطة طوارئ | n f | pl=خطط | emergency plan
خطة أمنية | n f | pl=خطط أمنية | security plan
خطة استراتيجية | n f | pl=خطط استراتيجية | strategic plan
خطة سلام | n f | pl=خطط | peace plan
أولوية قصوى | n f | pl=أولويات قصوى | top priority
إرادة سياسية | n f | pl=- | political will {mass}
كفاءة عالية | n f | pl=- | high efficiency {mass}
نتيجة نهائية | n f | pl=نتائج نهائية | final result
نتائج أولية | n f | pl=- | preliminary results {pl}
حياة يومية | n f | pl=- | daily life {mass}
حياة طبيعية | n f | pl=- | normal life {mass}
حياة برية | n f | pl=- | wildlife {mass}
ذاكرة تخزين مؤقت | n f | pl=- | cache
لحظة تاريخية | n f | pl=- | historic moment
صورة نمطية | n f | pl=صور نمطية | stereotype
صورة فوتوغرافية | n f | pl=صور فوتوغرافية | photograph
قصة نجاح | n f | pl=قصص | success story
قيم عليا | n f | pl=- | supreme values {pl}
روح معنوية | n f | pl=- | morale {mass}
معنويات عالية | n f | pl=- | high morale {mass}
نوايا حسنة | n f | pl=- | good intentions {pl}
خيبة أمل | n f | pl=- | disappointment
بارقة أمل | n f | pl=- | glimmer of hope
عقبة رئيسية | n f | pl=عقبات رئيسية | major obstacle; main obstacle
تهمة جنائية | n f | pl=تهم جنائية | criminal charge
فترة طويلة | n f | pl=- | long time
فترة وجيزة | n f | pl=- | short time
فترة زمنية | n f | pl=فترات زمنية | period of time {plural: periods of time}
مدة زمنية | n f | pl=- | period of time
# General ideas that take no article in English, and fixed names with one
حقوق الإنسان | pn other f | | human rights {pl}
وسائل الإعلام | pn other f | | media {the} {pl}
وسائل الإعلام الاجتماعية | pn other f | | social media
وسائل التواصل الاجتماعي | pn other f | | social media
الصحة العامة | pn other f | | public health
العملية السياسية | pn other f | | political process {the}
الأوساط السياسية | pn other f | | political circles {pl}
الأوساط الأكاديمية | pn other f | | academia
الرأي العام | pn other m | | public opinion
الذكاء الاصطناعي | pn other m | | artificial intelligence
المجتمع الدولي | pn other m | | international community {the}
المجتمع المدني | pn other m | | civil society
القانون الدولي | pn other m | | international law
القطاع الخاص | pn other m | | private sector {the}
القطاع العام | pn other m | | public sector {the}
القرن التاسع عشر | pn other m | | 19th century {the}
القرن العشرين | pn other m | | 20th century {the}
القرن العشرون | pn other m | | 20th century {the}
القرن الحادي والعشرين | pn other m | | 21st century {the}
القرن الحادي والعشرون | pn other m | | 21st century {the}
القرن الثامن عشر | pn other m | | 18th century {the}
القرن السابع عشر | pn other m | | 17th century {the}
القرن السادس عشر | pn other m | | 16th century {the}
القرن الخامس عشر | pn other m | | 15th century {the}
القرن الثاني عشر | pn other m | | 12th century {the}
القرن الثالث عشر | pn other m | | 13th century {the}
القرن الرابع عشر | pn other m | | 14th century {the}
# Adjective phrases
مفتوح المصدر | adj | pl=مفتوحو المصدر | open-source
رفيع المستوى | adj | pl=رفيعو المستوى | high-level; senior
واسع النطاق | adj | | large-scale; widespread
طويل الأمد | adj | | long-term
طويل الأجل | adj | | long-term
قصير الأمد | adj | | short-term
قصير الأجل | adj | | short-term
متوسط الأجل | adj | | medium-term
متوسط المدى | adj | | medium-range
بعيد المدى | adj | | long-range; far-reaching
طويل المدى | adj | | long-term; long-range
قصير المدى | adj | | short-range; short-term
متعدد الأطراف | adj | | multilateral
متعدد الجنسيات | adj | | multinational
متعدد الأحزاب | adj | | multiparty
متعدد الثقافات | adj | | multicultural
متعدد اللغات | adj | | multilingual
متعدد الأغراض | adj | | multipurpose
ثنائي اللغة | adj | | bilingual
ثلاثي الأبعاد | adj | | three-dimensional
ثنائي الأبعاد | adj | | two-dimensional
حديث الولادة | adj | pl=حديثو الولادة,حديثي الولادة | newborn
عديم الجدوى | adj | | useless
عديم الفائدة | adj | | useless
منزوع السلاح | adj | | demilitarized
متنازع عليه | adj | | disputed
متفق عليه | adj | | agreed-upon
منصوص عليه | adj | | stipulated
مشار إليه | adj | | aforementioned
مشكوك فيه | adj | | doubtful; questionable
مبالغ فيه | adj | | exaggerated
مرغوب فيه | adj | | desirable
مملوك للدولة | adj | | state-owned
ذاتي الحكم | adj | | self-governing
مكتوف الأيدي | adj | | idle
منخفض التكلفة | adj | | low-cost
منخفض الدخل | adj | pl=منخفضو الدخل | low-income
محدود الدخل | adj | pl=محدودو الدخل | low-income
عالي الجودة | adj | | high-quality
عالي المستوى | adj | | high-level
شديد الخطورة | adj | | very dangerous
بالغ الأهمية | adj | | extremely important
سهل الاستخدام | adj | | easy-to-use
صديق للبيئة | adj | | environmentally friendly
قابل للتطبيق | adj | | applicable; viable
قابل للتنفيذ | adj | | feasible; executable
قابل للاستخدام | adj | | usable
قابل للتداول | adj | | tradable
قابل للتجديد | adj | | renewable
قابل للقراءة | adj | | readable
قابل للتحقيق | adj | | achievable
قابل للتكيف | adj | | adaptable
قابل للنقاش | adj | | debatable
واجب النفاذ | adj | | enforceable
غير قانوني | adj | | illegal
غير شرعي | adj | | illegitimate; illegal
غير مباشر | adj | | indirect
غير مسبوق | adj | | unprecedented
غير رسمي | adj | | unofficial; informal
غير حكومي | adj | | non-governmental
غير نظامي | adj | | irregular
غير كاف | adj | | insufficient
غير عادي | adj | | unusual; extraordinary
غير مستقر | adj | | unstable
غير متوقع | adj | | unexpected
غير معروف | adj | | unknown
غير ممكن | adj | | impossible
غير ضروري | adj | | unnecessary
غير مقبول | adj | | unacceptable
غير مبرر | adj | | unjustified
غير عادل | adj | | unfair
غير متكافئ | adj | | unequal
غير مشروع | adj | | illicit; unlawful
غير مشروط | adj | | unconditional
غير محدود | adj | | unlimited
غير محدد | adj | | unspecified
غير صحيح | adj | | incorrect
غير مؤكد | adj | | uncertain
غير آمن | adj | | unsafe
غير مسلح | adj | | unarmed
غير محتمل | adj | | unlikely
غير فعال | adj | | ineffective
غير مناسب | adj | | inappropriate
غير طبيعي | adj | | abnormal
غير منطقي | adj | | illogical
غير إنساني | adj | | inhumane
غير متزامن | adj | | asynchronous
غير مألوف | adj | | unfamiliar
غير واضح | adj | | unclear
غير دقيق | adj | | inaccurate
غير مرئي | adj | | invisible
غير سعيد | adj | | unhappy
غير مهتم | adj | | uninterested
غير مكتمل | adj | | incomplete
غير صالح | adj | | invalid
غير مفهوم | adj | | incomprehensible
غير متجانس | adj | | heterogeneous
غير قابل للتجديد | adj | | non-renewable
غير قابل للتطبيق | adj | | inapplicable
غير قابل للحياة | adj | | nonviable
# Adverb phrases
على نطاق واسع | adv | | widely; on a large scale
على نطاق أوسع | adv | | more widely
على مستوى العالم | adv | | worldwide
على الصعيد الدولي | adv | | internationally
على الصعيد المحلي | adv | | locally
على الصعيد الوطني | adv | | nationally
على الصعيد السياسي | adv | | politically
على المستوى الوطني | adv | | nationally; at the national level
على المستوى الدولي | adv | | at the international level
على المدى الطويل | adv | | in the long term
على المدى البعيد | adv | | in the long term
على المدى القصير | adv | | in the short term
على المدى المتوسط | adv | | in the medium term
في الأمد البعيد | adv | | in the long term
في الأمد القريب | adv | | in the near term
على الأرجح | adv | | probably; most likely
على الإطلاق | adv | | at all; ever
على الفور | adv | | immediately
على الدوام | adv | | always
على التوالي | adv | | respectively; in a row
على وجه التحديد | adv | | specifically
على وجه الخصوص | adv | | in particular
على وجه السرعة | adv | | urgently
على أي حال | adv | | in any case; anyway
على أية حال | adv | | in any case; anyway
على ما يبدو | adv | | apparently
على الأغلب | adv | | most likely
على الأكثر | adv | | at most
على حد سواء | adv | | alike; equally
على قدم المساواة | adv | | on an equal footing
على قيد الحياة | adv | | alive
على العكس | adv | | on the contrary
على العكس من ذلك | adv | | on the contrary
على النقيض من ذلك | adv | | in contrast
على سبيل المثال لا الحصر | adv | | including but not limited to
على مر السنين | adv | | over the years
على مر العصور | adv | | through the ages
على مدار الساعة | adv | | around the clock
على مدار العام | adv | | year-round
على الهواء مباشرة | adv | | live
على أرض الواقع | adv | | on the ground
على نحو متزايد | adv | | increasingly
على نحو مماثل | adv | | similarly
على حدة | adv | | separately
على هذا النحو | adv | | in this way; as such
على النحو التالي | adv | | as follows
في نهاية المطاف | adv | | ultimately; eventually
في النهاية | adv | | in the end; finally
في البداية | adv | | at first; initially
في الوقت الحالي | adv | | currently; at present
في الوقت الحاضر | adv | | at present; currently
في الوقت الراهن | adv | | at the moment; currently
في الوقت ذاته | adv | | at the same time
في نفس الوقت | adv | | at the same time
في الوقت المناسب | adv | | in a timely manner; at the right time
في الوقت المحدد | adv | | on time
في وقت لاحق | adv | | later
في وقت سابق | adv | | earlier
في وقت مبكر | adv | | early
في وقت متأخر | adv | | late
في وقت واحد | adv | | at the same time
في أقرب وقت ممكن | adv | | as soon as possible
في أسرع وقت ممكن | adv | | as soon as possible
في أي وقت | adv | | at any time
في كل مكان | adv | | everywhere
في أي مكان | adv | | anywhere
في كل مرة | adv | | every time
في بعض الأحيان | adv | | sometimes
في كثير من الأحيان | adv | | often
في أغلب الأحيان | adv | | most of the time; often
في معظم الأحيان | adv | | most of the time
في الغالب | adv | | mostly; often
في المقابل | adv | | in contrast; in return
في الحقيقة | adv | | in fact
في الواقع | adv | | in fact; actually
في واقع الأمر | adv | | in fact
في الأصل | adv | | originally
في المقام الأول | adv | | primarily; in the first place
في الآونة الأخيرة | adv | | recently
في السنوات الأخيرة | adv | | in recent years
في المستقبل القريب | adv | | in the near future
في الماضي | adv | | in the past
في الخارج | adv | | abroad
في الداخل | adv | | inside; at home
في المتوسط | adv | | on average
في الوقت الحقيقي | adv | | in real time
في هذا الصدد | adv | | in this regard
في هذا السياق | adv | | in this context
في هذا الإطار | adv | | in this context
في هذا الشأن | adv | | in this regard
في غضون ذلك | adv | | meanwhile
في هذه الأثناء | adv | | meanwhile
في سياق متصل | adv | | in a related context
في سياق آخر | adv | | in another context
في الصباح الباكر | adv | | early in the morning
من جديد | adv | | again; anew
من ناحية أخرى | adv | | on the other hand
من جهة أخرى | adv | | on the other hand
من جانب آخر | adv | | on the other hand
من ناحية | adv | | on the one hand
من الآن فصاعدا | adv | | from now on
من وقت لآخر | adv | | from time to time
من حين لآخر | adv | | from time to time
من حيث المبدأ | adv | | in principle
من الناحية النظرية | adv | | in theory; theoretically
من الناحية العملية | adv | | in practice
إلى حد كبير | adv | | largely; to a large extent
إلى حد ما | adv | | to some extent; somewhat
إلى حد بعيد | adv | | to a large extent
إلى الأبد | adv | | forever
إلى أجل غير مسمى | adv | | indefinitely
إلى ما لا نهاية | adv | | indefinitely
إلى يومنا هذا | adv | | to this day
بشكل كبير | adv | | significantly; greatly
بشكل كامل | adv | | completely; fully
بشكل مباشر | adv | | directly
بشكل غير مباشر | adv | | indirectly
بشكل صحيح | adv | | correctly; properly
بشكل جيد | adv | | well
بشكل أفضل | adv | | better
بشكل متزايد | adv | | increasingly
بشكل مستقل | adv | | independently
بشكل طبيعي | adv | | normally; naturally
بشكل واضح | adv | | clearly
بشكل دائم | adv | | permanently
بشكل مؤقت | adv | | temporarily
بشكل مستمر | adv | | continuously
بشكل متكرر | adv | | repeatedly; frequently
بشكل أساسي | adv | | mainly; primarily
بشكل رئيسي | adv | | mainly
بشكل رسمي | adv | | officially
بشكل سريع | adv | | quickly
بشكل تلقائي | adv | | automatically
بشكل تدريجي | adv | | gradually
بشكل ملحوظ | adv | | significantly; noticeably
بشكل يومي | adv | | daily
بشكل منتظم | adv | | regularly
بشكل فعال | adv | | effectively
بشكل نهائي | adv | | permanently; finally
بشكل مفاجئ | adv | | suddenly
بشكل جماعي | adv | | collectively
بشكل سلمي | adv | | peacefully
بشكل قانوني | adv | | legally
بشكل صريح | adv | | explicitly
بشكل وثيق | adv | | closely
بشكل مكثف | adv | | intensively
بشكل جذري | adv | | radically
بشكل آمن | adv | | safely
بصورة عامة | adv | | in general; generally
بصورة خاصة | adv | | in particular
بصورة مباشرة | adv | | directly
بصورة كبيرة | adv | | significantly
بصورة دائمة | adv | | permanently
بصورة مستمرة | adv | | continuously
بصفة عامة | adv | | in general; generally
بصفة خاصة | adv | | in particular
بصفة رسمية | adv | | officially
بوجه عام | adv | | in general
بوجه خاص | adv | | in particular
بطبيعة الحال | adv | | naturally; of course
بكل تأكيد | adv | | certainly
بكل بساطة | adv | | quite simply
بمرور الوقت | adv | | over time
مع مرور الوقت | adv | | over time
مع ذلك | adv | | however; nevertheless
بعد ذلك | adv | | after that; then
قبل ذلك | adv | | before that
منذ ذلك الحين | adv | | since then
حتى الآن | adv | | so far; until now
حتى إشعار آخر | adv | | until further notice
لأول مرة | adv | | for the first time
للمرة الأولى | adv | | for the first time
للمرة الثانية | adv | | for the second time
مرة أخرى | adv | | again; once again
مرة واحدة | adv | | once
أكثر من مرة | adv | | more than once
مرارا وتكرارا | adv | | repeatedly; over and over
جنبا إلى جنب | adv | | side by side
وجها لوجه | adv | | face to face
شيئا فشيئا | adv | | little by little
يوما بعد يوم | adv | | day by day
عاما بعد عام | adv | | year after year
عاجلا أم آجلا | adv | | sooner or later
ذهابا وإيابا | adv | | back and forth
عن كثب | adv | | closely
عن قرب | adv | | closely; up close
عن بعد | adv | | remotely
عن قصد | adv | | intentionally; on purpose
عن طريق الخطأ | adv | | by mistake
دون قصد | adv | | unintentionally
من دون قصد | adv | | unintentionally
دون استثناء | adv | | without exception
دون جدوى | adv | | in vain
دون شك | adv | | undoubtedly
من دون شك | adv | | undoubtedly
في حد ذاته | adv | | in itself
في حد ذاتها | adv | | in itself
ذات يوم | adv | | one day
ذات مرة | adv | | once
صباح اليوم | adv | | this morning
مساء اليوم | adv | | this evening
مساء أمس | adv | | yesterday evening
صباح أمس | adv | | yesterday morning
عبر الإنترنت | adv | | online
عبر الحدود | adv | | across borders
حول العالم | adv | | around the world
وفق القانون | adv | | by law
قيد التنفيذ | adv | | underway
قيد التحقيق | adv | | under investigation
قيد الإنشاء | adv | | under construction
قيد التطوير | adv | | under development
قيد الدراسة | adv | | under study
إلى آخره | adv | | et cetera
بما فيه الكفاية | adv | | enough
أكثر فأكثر | adv | | more and more
السلام عليكم | intj | | peace be upon you; hello
وعليكم السلام | intj | | and peace be upon you
صباح الخير | intj | | good morning
مساء الخير | intj | | good evening
تصبح على خير | intj | | good night
ليلة سعيدة | intj | | good night
مع السلامة | intj | | goodbye
إلى اللقاء | intj | | goodbye; see you
شكرا جزيلا | intj | | thank you very much
من فضلك | intj | | please
لو سمحت | intj | | please; excuse me
أهلا وسهلا | intj | | welcome
على الرحب والسعة | intj | | you're welcome
إن شاء الله | intj | | God willing
ما شاء الله | intj | | God has willed it
الحمد لله | intj | | praise be to God; thank God
بسم الله | intj | | in the name of God
بسم الله الرحمن الرحيم | intj | | in the name of God, the Most Gracious, the Most Merciful
رحمه الله | intj | | may God have mercy on him
صلى الله عليه وسلم | intj | | peace be upon him
عليه السلام | intj | | peace be upon him
عيد سعيد | intj | | happy holiday
عيد مبارك | intj | | Eid Mubarak
كل عام وأنتم بخير | intj | | happy holidays
رمضان كريم | intj | | Ramadan Kareem
حظا سعيدا | intj | | good luck
كيف حالك | intj | | how are you
