# Adjectives of one word, participles and relational adjectives among them.
آثم | adj | | sinful
آخذ | adj | | taking; going
آخر | adj | f=أخرى; pl=آخرون | other; another
آرامي | adj nisba | pl=+ون | Aramaic
آزوفي | adj nisba | | Azov
آسف | adj ap | pl=+ون | sorry
آسيوي | adj nisba | pl=+ون | Asian
آشوري | adj nisba | pl=+ون | Assyrian
آلي | adj nisba | | automatic
آمن | adj ap | | safe
آني | adj | | immediate; instant
آيسلندي | adj nisba | pl=+ون | Icelandic
أبدي | adj nisba | | eternal
أبرد | adj el | | colder; coldest
أبرز | adj el | | most prominent; more prominent
أبرص | adj | f=برصاء; pl=برص | leprous
أبطأ | adj el | | slower; slowest
أبكم | adj | f=بكماء; pl=بكم | mute
أبله | adj | f=بلهاء; pl=بله | foolish
أبوي | adj nisba | | paternal; patriarchal
أبيض | adj | f=بيضاء; pl=بيض | white
أثري | adj nisba | | archaeological
أثيني | adj nisba | pl=+ون | Athenian
أجدر | adj el | | more deserving; worthier
أجنبي | adj nisba | pl=أجانب | foreign
أجوف | adj | f=جوفاء; pl=جوف | hollow
أحادي | adj nisba | | unilateral; single
أحدب | adj | f=حدباء; pl=حدب | hunchbacked
أحسن | adj el | f=حسنى | better; best
أحفوري | adj nisba | | fossil
أحق | adj el | | more entitled
أحمر | adj | f=حمراء; pl=حمر | red
أحمق | adj | f=حمقاء; pl=حمقى | foolish
أحوازي | adj nisba | pl=+ون | Ahwazi
أحوج | adj el | | most in need
أحيائي | adj nisba | | biological
أخرس | adj | f=خرساء; pl=خرس | mute
أخرى | adj | | other
أخضر | adj | f=خضراء; pl=خضر | green
أخف | adj el | | lighter; lightest
أخلاقي | adj nisba | | ethical; moral
أخميني | adj nisba | | Achaemenid
أخير | adj | | last; recent; final
أدائي | adj nisba | | performance
أدبي | adj nisba | | literary
أدرياتيكي | adj nisba | | Adriatic
أدكن | adj | pl=دكن; f=دكناء | dark
أدنى | adj el | f=دنيا | lowest; minimum
أذربيجاني | adj nisba | pl=+ون | Azerbaijani
أذري | adj nisba | pl=+ون | Azeri
أربيلي | adj nisba | pl=+ون | Erbil
أرثوذكسي | adj nisba | pl=أرثوذكس | Orthodox
أرثوذوكسي | adj nisba | pl=أرثوذكس | Orthodox
أرجح | adj el | | most likely
أرجنتيني | adj nisba | pl=+ون | Argentine; Argentinian
أرجواني | adj nisba | | purple
أردني | adj nisba | pl=+ون | Jordanian
أرستقراطي | adj nisba | | aristocratic
أرسطي | adj nisba | | Aristotelian
أرشيفي | adj nisba | | archival
أرصادي | adj nisba | | meteorological
أرضي | adj nisba | | ground; terrestrial
أرعن | adj | f=رعناء; pl=رعن | reckless
أرقى | adj el | | finest; more refined
أرمل | adj | | widowed
أرمني | adj nisba | pl=أرمن | Armenian
أرميني | adj nisba | pl=+ون | Armenian
أرنبي | adj nisba | | rabbit
أروع | adj el | | most wonderful; more wonderful
أزرق | adj | f=زرقاء; pl=زرق | blue
أزلي | adj nisba | | eternal
أساسي | adj nisba | | basic; fundamental; essential
أسبق | adj el | | former; earlier
أسبوعي | adj nisba | | weekly
أسترالي | adj nisba | pl=+ون | Australian
أسري | adj nisba | | family
أسطواني | adj nisba | | cylindrical
أسطوري | adj nisba | | legendary; mythical
أسقفي | adj nisba | | episcopal
أسمر | adj | f=سمراء; pl=سمر | brown; dark-skinned
أسواني | adj nisba | pl=+ون | Aswan
أسود | adj | f=سوداء; pl=سود | black
أسي | adj nisba | | exponential
أسيوطي | adj nisba | pl=+ون | Assiut
أشعث | adj | f=شعثاء | disheveled
أشعري | adj nisba | | Ash'ari
أشقر | adj | f=شقراء; pl=شقر | blond
أشمل | adj el | | more comprehensive; broader
أشيب | adj | f=شيباء; pl=شيب | gray-haired
أصفر | adj | f=صفراء; pl=صفر | yellow
أصلع | adj | f=صلعاء; pl=صلع | bald
أصلي | adj nisba | | original
أصم | adj | f=صماء; pl=صم | deaf
أصهب | adj | pl=صهب; f=صهباء | reddish
أصولي | adj nisba | | fundamentalist
أصيل | adj | pl=+ون,أصلاء | authentic; genuine
أضيق | adj el | | narrower; narrowest
أطلسي | adj nisba | pl=+ون | Atlantic
أعجف | adj | f=عجفاء; pl=عجاف | lean
أعرابي | adj nisba | pl=أعراب | Bedouin
أعرج | adj | f=عرجاء; pl=عرج | lame
أعرق | adj el | | oldest; most ancient
أعزب | adj | pl=عزاب | single
أعزل | adj | f=عزلاء; pl=عزل | unarmed; defenseless
أعسر | adj | f=عسراء | left-handed
أعظم | adj el | f=عظمى | great; greatest
أعلى | adj el | f=عليا | highest; supreme
أعمى | adj | f=عمياء; pl=عميان | blind
أعور | adj | f=عوراء; pl=عور | one-eyed
أغبر | adj | f=غبراء; pl=غبر | dusty
أغرب | adj el | | strangest; stranger
أفريقي | adj nisba | pl=أفارقة | African
أفضل | adj el | | better; best
أفغاني | adj nisba | pl=أفغان | Afghan
أفقي | adj nisba | | horizontal
أفلاطوني | adj nisba | | Platonic
أقاليمي | adj nisba | | interregional
أقصى | adj el | f=قصوى | maximum; extreme
أكاديمي | adj nisba | pl=+ون | academic
أكدي | adj nisba | pl=+ون | Akkadian
أكسجيني | adj nisba | | oxygen
أكفأ | adj el | | more efficient; most efficient
أكول | adj | | gluttonous
ألباني | adj nisba | pl=+ون | Albanian
ألماني | adj nisba | pl=ألمان | German
أليف | adj | | domestic; tame
أليم | adj | | painful
أمازوني | adj nisba | pl=+ون | Amazonian
أمازيغي | adj nisba | pl=أمازيغ | Amazigh; Berber
أمامي | adj nisba | | front; forward
أمثل | adj el | f=مثلى | optimal; ideal
أمريكي | adj nisba | pl=+ون,أمريكان | American
أملس | adj | f=ملساء; pl=ملس | smooth
أمني | adj nisba | | security
أمنيوسي | adj nisba | | amniotic
أمومي | adj nisba | | maternal
أموي | adj nisba | pl=+ون | Umayyad
أميركي | adj nisba | pl=+ون,أمريكان | American
أميري | adj nisba | | Emiri
أمين | adj | pl=أمناء | honest; faithful
أميني | adj nisba | | amino
أناني | adj nisba | | selfish
أنباري | adj nisba | pl=+ون | Anbari
أنثروبولوجي | adj nisba | | anthropological
أنثوي | adj nisba | | female; feminine
أنجح | adj el | | most successful; more successful
أنجع | adj el | | most effective; more effective
أنجلوسكسوني | adj nisba | | Anglo-Saxon
أندر | adj el | | rarer; rarest
أندلسي | adj nisba | pl=+ون | Andalusian
أنسب | adj el | | most appropriate; more appropriate
أنشط | adj el | | more active; most active
أنطاكي | adj nisba | pl=+ون | Antiochian
أنطولوجي | adj nisba | | ontological
أنظف | adj el | | cleaner; cleanest
أنغلوفوني | adj nisba | | Anglophone
أنغليكاني | adj nisba | pl=+ون | Anglican
أنغولي | adj nisba | pl=+ون | Angolan
أنفي | adj nisba | | nasal
أنكلوسكسوني | adj nisba | | Anglo-Saxon
أنيق | adj | | elegant
أهلي | adj nisba | | civil; private
أهوازي | adj nisba | pl=+ون | Ahwazi
أهوج | adj nisba | f=هوجاء | reckless
أوتوقراطي | adj nisba | | autocratic
أوتوماتيكي | adj nisba | | automatic
أوثق | adj el | | closer; closest
أوراسي | adj nisba | | Eurasian
أوربي | adj nisba | pl=+ون | European
أورشليمي | adj nisba | | Jerusalemite
أوركسترالي | adj nisba | | orchestral
أوروأطلسي | adj nisba | | Euro-Atlantic
أوروبي | adj nisba | pl=+ون | European
أوروجيني | adj nisba | | orogenic
أوروغوياني | adj nisba | pl=+ون | Uruguayan
أورومتوسطي | adj nisba | | Euro-Mediterranean
أوزبكي | adj nisba | pl=أوزبك | Uzbek
أوسط | adj | f=وسطى | middle; central
أوسع | adj el | | wider; broader; widest
أوسيتي | adj nisba | pl=+ون | Ossetian
أوغاريتي | adj nisba | pl=+ون | Ugaritic
أوغندي | adj nisba | pl=+ون | Ugandan
أوقيانوسي | adj nisba | | Oceanian
أوكراني | adj nisba | pl=+ون | Ukrainian
أوكسجيني | adj nisba | | oxygen
أول | adj | f=أولى; pl=أوائل | first
أولمبي | adj nisba | | Olympic
أولي | adj nisba | | initial; primary
أوليغارشي | adj nisba | | oligarchic
أوليمبي | adj nisba | | Olympic
أويغوري | adj nisba | pl=+ون | Uyghur
أيديولوجي | adj nisba | | ideological
أيرلندي | adj nisba | pl=+ون | Irish
أيسر | adj | f=يسرى | left
أيضي | adj nisba | | metabolic
أيقوني | adj nisba | | iconic
أيمن | adj | f=يمنى | right
أيوبي | adj nisba | pl=+ون | Ayyubid
أيوني | adj nisba | | ionic
إباحي | adj nisba | | pornographic
إبادي | adj nisba | | genocidal
إباضي | adj nisba | pl=+ون | Ibadi
إبداعي | adj nisba | | creative
إبراهيمي | adj nisba | | Abrahamic
إبستمولوجي | adj nisba | | epistemological
إثرائي | adj nisba | | enrichment
إثنوغرافي | adj nisba | | ethnographic
إثني | adj nisba | | ethnic
إثيوبي | adj nisba | pl=+ون | Ethiopian
إجباري | adj nisba | | compulsory; mandatory
إجرائي | adj nisba | | procedural
إجرامي | adj nisba | | criminal
إجمالي | adj nisba | | total; gross
إجهادي | adj nisba | | stress
إحصائي | adj nisba | | statistical
إخباري | adj nisba | | news
إخواني | adj nisba | pl=+ون | Muslim Brotherhood
إداري | adj nisba | | administrative
إدراكي | adj nisba | | cognitive
إدلبي | adj nisba | pl=+ون | Idlibi
إدماني | adj nisba | | addictive
إذاعي | adj nisba | | radio; broadcast
إرادي | adj nisba | | voluntary
إرجاعي | adj nisba | | referential
إرشادي | adj nisba | | guiding; advisory
إرهابي | adj nisba | | terrorist
إريتري | adj nisba | pl=+ون | Eritrean
إسباني | adj nisba | pl=إسبان | Spanish
إستراتيجي | adj nisba | | strategic
إسترليني | adj nisba | | sterling
إستوني | adj nisba | pl=+ون | Estonian
إسرائيلي | adj nisba | pl=+ون | Israeli
إسطنبولي | adj nisba | | Istanbul
إسعافي | adj nisba | | first-aid
إسفنجي | adj nisba | | spongy
إسكندراني | adj nisba | pl=+ون | Alexandrian
إسكندري | adj nisba | pl=+ون | Alexandrian
إسكندنافي | adj nisba | pl=+ون | Scandinavian
إسلاموي | adj nisba | | Islamist
إسلامي | adj nisba | pl=+ون | Islamic
إسماعيلي | adj nisba | pl=+ون | Ismaili
إشبيلي | adj nisba | | Sevillian
إشرافي | adj nisba | | supervisory
إشعاعي | adj nisba | | radiation; radiological
إشهاري | adj nisba | | advertising
إصلاحي | adj nisba | | reformist
إضافي | adj nisba | | additional
إعدادي | adj nisba | | preparatory
إعصاري | adj nisba | | cyclonic
إعلامي | adj nisba | | media
إعلاني | adj nisba | | advertising
إغاثي | adj nisba | | relief
إغريقي | adj nisba | pl=إغريق | Greek
إفرازي | adj nisba | | secretory
إفريقي | adj nisba | pl=أفارقة | African
إقصائي | adj nisba | | exclusionary
إقطاعي | adj nisba | | feudal
إقليمي | adj nisba | | regional
إكليلي | adj nisba | | coronary
إكوادوري | adj nisba | pl=+ون | Ecuadorian
إلحادي | adj nisba | | atheistic
إلزامي | adj nisba | | compulsory; mandatory
إلكترومغناطيسي | adj nisba | | electromagnetic
إلكتروني | adj nisba | | electronic
إلهي | adj nisba | | divine
إماراتي | adj nisba | pl=+ون | Emirati
إمبراطوري | adj nisba | | imperial
إمبريالي | adj nisba | | imperial
إمبيريالي | adj nisba | | imperial
إملائي | adj nisba | | spelling; orthographic
إنتاجي | adj nisba | | productive; production
إنجابي | adj nisba | | reproductive
إنجليزي | adj nisba | pl=إنجليز | English
إنجيلي | adj nisba | pl=+ون | evangelical
إندونيسي | adj nisba | pl=+ون | Indonesian
إنساني | adj nisba | | humanitarian; human
إنشائي | adj nisba | | structural; construction
إنقاذي | adj nisba | | rescue
إنكليزي | adj nisba | pl=إنجليز | English
إنمائي | adj nisba | | development; developmental
إيبيري | adj nisba | | Iberian
إيجابي | adj nisba | | positive
إيجاري | adj nisba | | rental
إيديولوجي | adj nisba | | ideological
إيرادي | adj nisba | | revenue
إيراني | adj nisba | pl=+ون | Iranian
إيزيدي | adj nisba | pl=+ون | Yazidi
إيطالي | adj nisba | pl=+ون | Italian
إيغوري | adj nisba | pl=+ون | Uyghur
إيفواري | adj nisba | pl=+ون | Ivorian
إيقاعي | adj nisba | | rhythmic
إيكولوجي | adj nisba | | ecological
إيماني | adj nisba | | faith-based
ائتلافي | adj nisba | | coalition
ائتماني | adj nisba | | credit
ابتدائي | adj nisba | | primary
ابتكاري | adj nisba | | innovative
اتحادي | adj nisba | | federal
اتصالي | adj nisba | | communication
اتهامي | adj nisba | | accusatory
اجتماعي | adj nisba | | social
اجتهادي | adj nisba | | discretionary; interpretive
احتجاجي | adj nisba | | protest
احترازي | adj nisba | | precautionary
احترافي | adj nisba | | professional
احتفالي | adj nisba | | ceremonial; festive
احتكاري | adj nisba | | monopolistic
احتلالي | adj nisba | | occupation
احتمالي | adj nisba | | probabilistic
احتياطي | adj nisba | | reserve
احتيالي | adj nisba | | fraudulent
اختباري | adj nisba | | test; experimental
اختزالي | adj nisba | | reductive
اختياري | adj nisba | | optional; voluntary
ادخاري | adj nisba | | savings
ارتجاجي | adj nisba | | concussive
ارتجالي | adj nisba | | improvised
ارتدادي | adj nisba | | recoil; rebound
ارتشاحي | adj nisba | | infiltrative
ازدواجي | adj nisba | | dual
استئصالي | adj nisba | | ablative
استئنافي | adj nisba | | appellate
استانبولي | adj nisba | | Istanbul
استباقي | adj nisba | | proactive; preemptive
استبدادي | adj nisba | | authoritarian; despotic
استثماري | adj nisba | | investment
استثنائي | adj nisba | | exceptional; extraordinary
استخباراتي | adj nisba | | intelligence
استخباري | adj nisba | | intelligence
استدلالي | adj nisba | | inferential
استراتيجي | adj nisba | | strategic
استرجاعي | adj nisba | | retrospective
استردادي | adj nisba | | recovery
استرشادي | adj nisba | | indicative; guiding
استشاري | adj nisba | | advisory; consultative
استشرافي | adj nisba | | forward-looking
استطلاعي | adj nisba | | reconnaissance; exploratory
استعراضي | adj nisba | | spectacular; showy
استعماري | adj nisba | | colonial
استفزازي | adj nisba | | provocative
استقرائي | adj nisba | | inductive
استقصائي | adj nisba | | investigative
استقلابي | adj nisba | | metabolic
استكشافي | adj nisba | | exploratory
استنتاجي | adj nisba | | deductive
استنزافي | adj nisba | | attritional
استهلاكي | adj nisba | | consumer; consumptive
استوائي | adj nisba | | tropical; equatorial
استيطاني | adj nisba | | settlement; settler
استيعابي | adj nisba | | absorptive
اسكتلندي | adj nisba | pl=+ون | Scottish
اسمي | adj nisba | | nominal
اشتراكي | adj nisba | pl=+ون | socialist
اصطلاحي | adj nisba | | terminological; idiomatic
اصطناعي | adj nisba | | artificial
اضطراري | adj nisba | | emergency; forced
اعتباري | adj nisba | | legal; notional
اعتباطي | adj nisba | | arbitrary
اعتراضي | adj nisba | | interceptive
اعتيادي | adj nisba | | ordinary; usual
افتتاحي | adj nisba | | opening; inaugural
افتراضي | adj nisba | | virtual; default
اقتراعي | adj nisba | | voting
اقتصادي | adj nisba | | economic
اكتئابي | adj nisba | | depressive
التزامي | adj nisba | | contractual
التهابي | adj nisba | | inflammatory
امتحاني | adj nisba | | examination
انتحاري | adj nisba | | suicide
انتخابي | adj nisba | | electoral
انتدابي | adj nisba | | mandate
انتقائي | adj nisba | | selective
انتقالي | adj nisba | | transitional
انتقامي | adj nisba | | retaliatory; vengeful
انتهازي | adj nisba | | opportunistic
اندماجي | adj nisba | | fusion
انسيابي | adj nisba | | streamlined; smooth
انضباطي | adj nisba | | disciplinary
انطباعي | adj nisba | | impressionist
انعزالي | adj nisba | | isolationist
انعكاسي | adj nisba | | reflexive; reflective
انفجاري | adj nisba | | explosive
انفرادي | adj nisba | | solitary
انفصالي | adj nisba | pl=+ون | separatist
انفعالي | adj nisba | | emotional
انقلابي | adj nisba | | coup; putschist
انكماشي | adj nisba | | deflationary; contractionary
اهتزازي | adj nisba | | vibrational
بائد | adj | | extinct; defunct
بائس | adj | pl=بؤساء | miserable; wretched
باباوي | adj nisba | | papal
بابلي | adj nisba | pl=+ون | Babylonian
بابوي | adj nisba | | papal
باثولوجي | adj nisba | | pathological
باراغوائي | adj nisba | pl=+ون | Paraguayan
باراغواياني | adj nisba | pl=+ون | Paraguayan
بارامتري | adj nisba | | parametric
بارد | adj ap | | cold
بارز | adj ap | pl=+ون | prominent
بارع | adj | | skillful; brilliant
باريسي | adj nisba | pl=+ون | Parisian
باسكي | adj nisba | pl=+ون | Basque
باسل | adj | pl=بواسل | brave
باسيفيكي | adj nisba | | Pacific
باطل | adj | | invalid; void
باطني | adj | | hidden; internal
بافاري | adj nisba | pl=+ون | Bavarian
باقي | adj | | remaining
باكر | adj | | early
باكستاني | adj nisba | pl=+ون | Pakistani
بالستي | adj nisba | | ballistic
بالغ | adj | | extreme; adult
بالي | adj | | worn-out
باليستي | adj nisba | | ballistic
باهت | adj | | pale; dull
باهر | adj | | brilliant; dazzling
باهظ | adj | | exorbitant
بتروكيماوي | adj nisba | | petrochemical
بتروكيميائي | adj nisba | | petrochemical
بترولي | adj nisba | | petroleum; oil
بحت | adj | | pure
بحثي | adj nisba | | research
بحراني | adj nisba | pl=+ون | Bahraini
بحري | adj nisba | | naval; marine
بحريني | adj nisba | pl=+ون | Bahraini
بخاري | adj nisba | | steam
بخيل | adj | pl=بخلاء | stingy
بدائي | adj nisba | | primitive
بدني | adj nisba | | physical
بدهي | adj nisba | | self-evident
بدوي | adj nisba | pl=بدو | Bedouin
بديع | adj | | wonderful; splendid
بديل | adj | | alternative
بدين | adj | | obese
بديهي | adj nisba | | self-evident; obvious
بذيء | adj | | obscene
برازيلي | adj nisba | pl=+ون | Brazilian
براغماتي | adj nisba | | pragmatic
براق | adj | | shiny; bright
بربادوسي | adj nisba | | Barbadian
بربري | adj nisba | pl=بربر | Berber
برتغالي | adj nisba | pl=+ون | Portuguese
برتقالي | adj nisba | | orange
برجماتي | adj nisba | | pragmatic
برجوازي | adj nisba | | bourgeois
برقاوي | adj nisba | | Cyrenaican
بركاني | adj nisba | | volcanic
برلماني | adj nisba | | parliamentary
برمائي | adj nisba | | amphibious
برمجي | adj nisba | | software
بروتستانتي | adj nisba | pl=بروتستانت | Protestant
بروتستنتي | adj nisba | pl=بروتستانت | Protestant
بروتيني | adj nisba | | protein
بروسي | adj nisba | pl=+ون | Prussian
بروليتاري | adj nisba | | proletarian
برونزي | adj nisba | | bronze
بري | adj nisba | | land; wild
بريء | adj | pl=أبرياء | innocent
بريتوني | adj nisba | | Breton
بريطاني | adj nisba | pl=+ون | British
بسيط | adj | pl=بسطاء; el=أبسط | simple
بشتوني | adj nisba | pl=بشتون | Pashtun
بشري | adj nisba | | human
بشع | adj | el=أبشع | horrific; ugly
بصري | adj nisba | | visual; optical
بصلي | adj nisba | | bulbar; onion-shaped
بطلمي | adj nisba | pl=بطالمة | Ptolemaic
بطني | adj nisba | | abdominal
بطيء | adj | | slow
بعثي | adj nisba | pl=+ون | Baathist
بعيد | adj | el=أبعد | far; distant
بغدادي | adj nisba | pl=+ون | Baghdadi
بغيض | adj | | hateful; odious
بقري | adj nisba | | bovine
بكتيري | adj nisba | | bacterial
بلاستيكي | adj nisba | | plastic
بلاغي | adj nisba | | rhetorical
بلجيكي | adj nisba | pl=+ون | Belgian
بلدي | adj nisba | | municipal
بلدياتي | adj nisba | | municipal
بلطيقي | adj nisba | | Baltic
بلعومي | adj nisba | | pharyngeal
بلغاري | adj nisba | pl=بلغار | Bulgarian
بلقاني | adj nisba | pl=+ون | Balkan
بلوتوقراطي | adj nisba | | plutocratic
بلوري | adj nisba | | crystalline
بلوشستاني | adj nisba | | Balochistani
بلوشي | adj nisba | pl=بلوش | Baloch
بليد | adj | pl=بلداء | dull; stupid
بليستوسيني | adj nisba | | Pleistocene
بليغ | adj | | serious; eloquent
بنّاء | adj | | constructive
بنائي | adj nisba | | constructive; structural
بنجابي | adj nisba | pl=+ون | Punjabi
بنغالي | adj nisba | pl=+ون | Bangladeshi
بنغلاديشي | adj nisba | pl=+ون | Bangladeshi
بنفسجي | adj nisba | | violet
بنكي | adj nisba | | bank; banking
بنمي | adj nisba | pl=+ون | Panamanian
بني | adj nisba | | brown
بنيني | adj nisba | pl=+ون | Beninese
بنيوي | adj nisba | | structural
بهائي | adj nisba | pl=+ون | Baha'i
بهلواني | adj nisba | | acrobatic
بهي | adj | | splendid
بهيج | adj | | joyful
بوتاني | adj nisba | pl=+ون | Bhutanese
بوتسواني | adj nisba | pl=+ون | Botswanan
بوذي | adj nisba | pl=+ون | Buddhist
بورتوريكي | adj nisba | pl=+ون | Puerto Rican
بورجوازي | adj nisba | | bourgeois
بوركينابي | adj nisba | pl=+ون | Burkinabe
بوركيني | adj nisba | pl=+ون | Burkinabe
بورمي | adj nisba | pl=+ون | Burmese
بوروندي | adj nisba | pl=+ون | Burundian
بوسنوي | adj nisba | pl=+ون | Bosnian
بوسني | adj nisba | pl=+ون | Bosnian
بولندي | adj nisba | pl=+ون | Polish
بولوني | adj nisba | pl=+ون | Polish
بولي | adj nisba | | urinary
بوليسي | adj nisba | | police; detective
بوليفي | adj nisba | pl=+ون | Bolivian
بولينيزي | adj nisba | | Polynesian
بيئي | adj nisba | | environmental
بياني | adj nisba | | graphic
بيداغوجي | adj nisba | | pedagogical
بيروتي | adj nisba | pl=+ون | Beiruti
بيروفي | adj nisba | pl=+ون | Peruvian
بيروقراطي | adj nisba | | bureaucratic
بيروني | adj nisba | | Peronist
بيزنطي | adj nisba | pl=+ون | Byzantine
بيضاوي | adj nisba | | oval
بيطري | adj nisba | | veterinary
بيلاروسي | adj nisba | pl=+ون | Belarusian
بيلوروسي | adj nisba | pl=+ون | Belarusian
بيوجغرافي | adj nisba | | biogeographical
بيوطبي | adj nisba | | biomedical
بيوكيميائي | adj nisba | | biochemical
بيولوجي | adj nisba | | biological
تآمري | adj nisba | | conspiratorial
تأديبي | adj nisba | | disciplinary
تأسيسي | adj nisba | | founding; constituent
تأكسدي | adj nisba | | oxidative
تأملي | adj nisba | | contemplative
تأميني | adj nisba | | insurance
تأهيلي | adj nisba | | rehabilitation; qualifying
تائه | adj | | lost
تابع | adj ap | pl=+ون | affiliated
تاجي | adj nisba | | coronary; corona
تاريخي | adj nisba | | historic; historical
تاسع | adj | | ninth
تافه | adj | | trivial
تال | adj ap | f=تالية | following; next
تالي | adj ap | f=تالية | following; next
تام | adj | | complete; full
تاميلي | adj nisba | pl=+ون | Tamil
تايلاندي | adj nisba | pl=+ون | Thai
تايلندي | adj nisba | pl=+ون | Thai
تايواني | adj nisba | pl=+ون | Taiwanese
تبادلي | adj nisba | | reciprocal; mutual
تبتي | adj nisba | pl=+ون | Tibetan
تبشيري | adj nisba | | missionary
تبعي | adj nisba | | subordinate; consequential
تتابعي | adj nisba | | sequential
تتري | adj nisba | pl=تتر | Tatar
تثقيفي | adj nisba | | educational; awareness
تجاري | adj nisba | | commercial; trade
تجريبي | adj nisba | | experimental
تجريدي | adj nisba | | abstract
تجميلي | adj nisba | | cosmetic; plastic
تحتي | adj nisba | | lower; underlying
تحذيري | adj nisba | | warning; cautionary
تحريري | adj nisba | | editorial; written
تحريضي | adj nisba | | inciting; inflammatory
تحسسي | adj nisba | | allergic
تحصيلي | adj nisba | | achievement
تحضيري | adj nisba | | preparatory
تحفيزي | adj nisba | | stimulus; motivational
تحقيقي | adj nisba | | investigative
تحكيمي | adj nisba | | arbitral; refereeing
تحليلي | adj nisba | | analytical
تحوطي | adj nisba | | precautionary; hedging
تحويلي | adj nisba | | transformative; manufacturing
تخريبي | adj nisba | | subversive; destructive
تخصصي | adj nisba | | specialized; specialist
تخطيطي | adj nisba | | planning; schematic
تخيلي | adj nisba | | imaginary
تداولي | adj nisba | | trading; deliberative
تدخلي | adj nisba | | interventionist
تدريبي | adj nisba | | training
تدريجي | adj nisba | | gradual
تدريسي | adj nisba | | teaching
تدمري | adj nisba | | Palmyrene
تدميري | adj nisba | | destructive
تذكاري | adj nisba | | commemorative; memorial
ترابي | adj nisba | | dirt; earthen
تراتبي | adj nisba | | hierarchical
تراثي | adj nisba | | heritage; traditional
تراقي | adj nisba | pl=+ون | Thracian
تراكمي | adj nisba | | cumulative
ترانزيتي | adj nisba | | transit
تربوي | adj nisba | | educational
ترتيبي | adj nisba | | ordinal
ترددي | adj nisba | | frequency
ترفيهي | adj nisba | | recreational; entertainment
تركمانستاني | adj nisba | pl=+ون | Turkmen
تركماني | adj nisba | pl=تركمان | Turkmen
تركي | adj nisba | pl=أتراك | Turkish
ترميمي | adj nisba | | restorative
تروتسكي | adj nisba | | Trotskyist
ترويجي | adj nisba | | promotional
ترينيدادي | adj nisba | | Trinidadian
تزامني | adj nisba | | synchronous
تسلسلي | adj nisba | | serial; sequential
تسويقي | adj nisba | | marketing
تشادي | adj nisba | pl=+ون | Chadian
تشاركي | adj nisba | | participatory
تشاوري | adj nisba | | consultative
تشخيصي | adj nisba | | diagnostic
تشريحي | adj nisba | | anatomical
تشريعي | adj nisba | | legislative
تشغيلي | adj nisba | | operational; operating
تشكيلي | adj nisba | | plastic; visual
تشويقي | adj nisba | | suspenseful; teaser
تشيكي | adj nisba | pl=+ون | Czech
تشيلي | adj nisba | pl=+ون | Chilean
تصاعدي | adj nisba | | ascending; progressive
تصحيحي | adj nisba | | corrective
تصديري | adj nisba | | export
تصريحي | adj nisba | | declarative
تصعيدي | adj nisba | | escalatory
تصميمي | adj nisba | | design
تصنيعي | adj nisba | | manufacturing
تصوري | adj nisba | | conceptual
تصويري | adj nisba | | pictorial; figurative
تضامني | adj nisba | | solidarity; joint
تضخمي | adj nisba | | inflationary
تطبيقي | adj nisba | | applied
تطوري | adj nisba | | evolutionary
تطوعي | adj nisba | | voluntary; volunteer
تطويري | adj nisba | | development; developmental
تعاقدي | adj nisba | | contractual
تعاوني | adj nisba | | cooperative
تعبوي | adj nisba | | mobilization
تعبيري | adj nisba | | expressive
تعجيزي | adj nisba | | impossible; prohibitive
تعددي | adj nisba | | pluralistic
تعريفي | adj nisba | | introductory; explanatory
تعزيزي | adj nisba | | reinforcing; booster
تعسفي | adj nisba | | arbitrary
تعليمي | adj nisba | | educational
تعويضي | adj nisba | | compensatory
تعيس | adj | pl=تعساء | unhappy; miserable
تغييري | adj nisba | | reformist
تفاضلي | adj nisba | | differential
تفاعلي | adj nisba | | interactive
تفاوضي | adj nisba | | negotiating
تفجيري | adj nisba | | explosive; bombing
تفسيري | adj nisba | | explanatory; interpretive
تفصيلي | adj nisba | | detailed
تفضيلي | adj nisba | | preferential
تفكيكي | adj nisba | | deconstructive
تقاعدي | adj nisba | | pension; retirement
تقدمي | adj nisba | | progressive
تقديري | adj nisba | | estimated; discretionary
تقريبي | adj nisba | | approximate
تقشفي | adj nisba | | austerity
تقليدي | adj nisba | | traditional
تقني | adj nisba | | technical
تقويمي | adj nisba | | evaluative; corrective
تقي | adj | pl=أتقياء | pious
تقييمي | adj nisba | | evaluative
تكاملي | adj nisba | | complementary; integrative
تكتوني | adj nisba | | tectonic
تكتيكي | adj nisba | | tactical
تكراري | adj nisba | | iterative; repetitive
تكريتي | adj nisba | pl=+ون | Tikriti
تكريمي | adj nisba | | honorary
تكفيري | adj nisba | | takfiri
تكميلي | adj nisba | | supplementary; complementary
تكنوقراطي | adj nisba | | technocratic
تكنولوجي | adj nisba | | technological
تكويني | adj nisba | | formative
تكيفي | adj nisba | | adaptive
تلطيفي | adj nisba | | palliative
تلفزي | adj nisba | | television
تلفزيوني | adj nisba | | television; televised
تلقائي | adj nisba | | automatic; spontaneous
تلمساني | adj nisba | | Tlemcen
تلمودي | adj nisba | | Talmudic
تليفزيوني | adj nisba | | television
تماثلي | adj nisba | | analog; symmetrical
تمثيلي | adj nisba | | representative; acting
تمهيدي | adj nisba | | preliminary; preparatory
تموضعي | adj nisba | | positional
تمويلي | adj nisba | | financing; funding
تمويني | adj nisba | | supply; catering
تمييزي | adj nisba | | discriminatory
تنازلي | adj nisba | | descending; countdown
تناسبي | adj nisba | | proportional
تناسلي | adj nisba | | reproductive; genital
تناظري | adj nisba | | analog; symmetrical
تنافري | adj nisba | | discordant
تنافسي | adj nisba | | competitive
تنبؤي | adj nisba | | predictive
تنزاني | adj nisba | pl=+ون | Tanzanian
تنسيقي | adj nisba | | coordination; coordinating
تنظيمي | adj nisba | | regulatory; organizational
تنفسي | adj nisba | | respiratory
تنفيذي | adj nisba | | executive
تنقيبي | adj nisba | | exploratory
تنموي | adj nisba | | development; developmental
تنويري | adj nisba | | enlightenment
تهامي | adj nisba | | Tihami
تهريجي | adj nisba | | clownish
تهكمي | adj nisba | | sarcastic
توافقي | adj nisba | | consensual; compatible
تواق | adj | pl=+ون | eager; longing
توتري | adj nisba | | tensile
توثيقي | adj nisba | | documentary
توجيهي | adj nisba | | guiding
توحدي | adj nisba | | autistic
توراتي | adj nisba | | biblical
توسعي | adj nisba | | expansionist; expansionary
توسكاني | adj nisba | | Tuscan
توضيحي | adj nisba | | illustrative; explanatory
توعوي | adj nisba | | awareness; awareness-raising
توغولي | adj nisba | pl=+ون | Togolese
توليدي | adj nisba | | generative
تونسي | adj nisba | pl=+ون | Tunisian
تيسيري | adj nisba | | facilitating
تيغراوي | adj nisba | pl=+ون | Tigrayan
تيموري | adj nisba | pl=+ون | Timorese
ثأري | adj nisba | | vengeful
ثائر | adj | pl=ثوار | rebellious
ثابت | adj ap | | fixed; constant; stable
ثاقب | adj | | piercing; insightful
ثالث | adj | | third
ثامن | adj | | eighth
ثان | adj | f=ثانية | second
ثانوي | adj nisba | | secondary
ثاني | adj | f=ثانية | second
ثرثار | adj | | talkative
ثري | adj | pl=أثرياء | rich
ثقافي | adj nisba | | cultural
ثقيل | adj | el=أثقل | heavy
ثلاثي | adj nisba | | tripartite; triple
ثلجي | adj nisba | | snowy; snow
ثمل | adj | | drunk
ثمين | adj | el=أثمن | valuable; precious
ثنائي | adj nisba | | bilateral
ثنوي | adj nisba | | dualistic
ثوري | adj nisba | pl=+ون | revolutionary
ثيوقراطي | adj nisba | | theocratic
جائر | adj | | unjust; unfair
جائز | adj | | permissible
جائع | adj ap | pl=جياع | hungry
جاد | adj ap | pl=+ون | serious
جاذب | adj | | attractive
جارح | adj | | hurtful
جارف | adj | | sweeping; overwhelming
جاري | adj | | current; ongoing
جازم | adj | | categorical; firm
جاف | adj | | dry
جامايكي | adj nisba | pl=+ون | Jamaican
جامد | adj | | rigid; solid
جامعي | adj nisba | pl=+ون | university
جانبي | adj nisba | | side; lateral
جاهز | adj ap | pl=+ون | ready
جاهل | adj | pl=جهلاء,جهال | ignorant
جاوي | adj nisba | | Javanese
جبائي | adj nisba | | tax; fiscal
جبار | adj | pl=جبابرة | mighty; tremendous
جبان | adj | pl=جبناء | cowardly
جبري | adj nisba | | algebraic; compulsory
جبلي | adj nisba | | mountainous; mountain
جبهي | adj nisba | | frontal
جداري | adj nisba | | parietal; mural
جدلي | adj nisba | | controversial; dialectical
جدي | adj nisba | | serious
جديد | adj | pl=جدد | new
جدير | adj | | worthy
جذاب | adj | | attractive
جذري | adj nisba | | radical
جذعي | adj nisba | | stem
جراحي | adj nisba | | surgical
جرثومي | adj nisba | | bacterial; germ
جرماني | adj nisba | pl=+ون | Germanic
جرمي | adj nisba | | criminal
جريء | adj | el=أجرأ | bold; daring
جريح | adj | pl=جرحى | wounded
جزئي | adj nisba | | partial
جزائري | adj nisba | pl=+ون | Algerian
جزائي | adj nisba | | penal; criminal
جزيئي | adj nisba | | molecular
جزيل | adj | | abundant; many
جسدي | adj nisba | | physical; bodily
جسماني | adj nisba | | physical
جسور | adj | | bold
جسيم | adj | | grave; serious
جشع | adj | | greedy
جعفري | adj nisba | pl=+ون | Jaafari
جغرافي | adj nisba | | geographic
جلدي | adj nisba | | skin; leather
جلي | adj | | clear; obvious
جليدي | adj nisba | | ice; glacial
جليل | adj | pl=أجلاء | great; venerable
جم | adj | | great; abundant
جماعي | adj nisba | | collective; mass
جمالي | adj nisba | | aesthetic
جماهيري | adj nisba | | mass; public
جمركي | adj nisba | | customs
جمهوري | adj nisba | pl=+ون | Republican
جميل | adj | el=أجمل | beautiful
جنائزي | adj nisba | | funeral
جنائي | adj nisba | | criminal
جنحي | adj nisba | | misdemeanor
جنسي | adj nisba | | sexual
جنوبي | adj nisba | | southern; south
جنوني | adj nisba | | insane; crazy
جنيني | adj nisba | | fetal; embryonic
جهادي | adj nisba | pl=+ون | jihadist
جهوي | adj nisba | | regional
جوال | adj | | mobile; roaming
جورجي | adj nisba | pl=+ون | Georgian
جوعان | adj | pl=جياع; f=جوعى | hungry
جوهري | adj nisba | | essential
جوي | adj nisba | | air; aerial
جيبوتي | adj nisba | pl=+ون | Djiboutian
جيد | adj | pl=+ون; el=أفضل | good
جيزاني | adj nisba | | Jazan
جيلي | adj nisba | | generational
جينومي | adj nisba | | genomic
جيني | adj nisba | | genetic
جيوحراري | adj nisba | | geothermal
جيوستراتيجي | adj nisba | | geostrategic
جيوسياسي | adj nisba | | geopolitical
جيوفيزيائي | adj nisba | | geophysical
جيولوجي | adj nisba | | geological
جيومورفولوجي | adj nisba | | geomorphological
حائر | adj | | confused; perplexed
حاخامي | adj nisba | | rabbinical
حاد | adj ap | | sharp; acute
حاذق | adj | | skilled
حار | adj ap | | hot
حارق | adj | | burning; incendiary
حازم | adj ap | pl=+ون | firm; resolute
حاسم | adj | | decisive; crucial
حاسوبي | adj nisba | | computer; computational
حاشد | adj | | massive; crowded
حاضر | adj | | present
حافل | adj | | full; eventful
حافي | adj | | barefoot
حاقد | adj | | spiteful; resentful
حاكم | adj | | ruling
حالك | adj | | pitch-black
حالم | adj | | dreamy
حالي | adj nisba | | current
حامض | adj | | sour
حامل | adj | f=حامل; pl=حوامل | pregnant
حاني | adj | | tender
حبشي | adj nisba | pl=أحباش | Abyssinian
حبيب | adj | pl=أحباء,أحبة | beloved
حبيبي | adj nisba | | granular
حتمي | adj nisba | | inevitable; deterministic
حثيث | adj | | intensive; persistent
حجازي | adj nisba | pl=+ون | Hejazi
حجري | adj nisba | | stone
حداثي | adj nisba | | modernist
حدسي | adj nisba | | intuitive
حدودي | adj nisba | | border
حدي | adj nisba | | marginal; boundary
حديث | adj | el=أحدث | modern; recent
حديدي | adj nisba | | iron
حذر | adj | | cautious; careful
حر | adj | pl=أحرار | free
حراري | adj nisba | | thermal
حربي | adj nisba | | war; military
حرج | adj | | critical; embarrassing
حرفي | adj nisba | | literal; artisanal
حركي | adj nisba | | motor; kinetic
حريص | adj | | keen; careful
حزبي | adj nisba | | partisan; party
حزين | adj | pl=حزناء | sad
حسابي | adj nisba | | arithmetic; computational
حساس | adj | | sensitive
حسن | adj | | good
حسي | adj nisba | | sensory
حسيني | adj nisba | | Husseini
حشري | adj nisba | | insect
حشوي | adj nisba | | visceral
حصاني | adj nisba | | horse
حصري | adj nisba | | exclusive
حصيف | adj | | prudent
حصين | adj | | fortified; immune
حضاري | adj nisba | | civilized; civilizational
حضرمي | adj nisba | pl=حضارم | Hadhrami
حضري | adj nisba | | urban
حفري | adj nisba | | fossil
حقلي | adj nisba | | field
حقود | adj | | spiteful
حقوقي | adj nisba | | human rights; legal
حقير | adj | | despicable
حقيقي | adj nisba | | real; true
حكائي | adj nisba | | narrative
حكومي | adj nisba | | government; governmental
حكيم | adj | pl=حكماء | wise
حلبي | adj nisba | pl=+ون | Aleppine
حلزوني | adj nisba | | spiral
حلقي | adj nisba | | annular; circular
حلو | adj | el=أحلى | sweet; beautiful
حليف | adj | pl=حلفاء | allied
حمائي | adj nisba | | protectionist; protective
حماسي | adj nisba | | enthusiastic
حمامي | adj nisba | | erythematous
حمصي | adj nisba | pl=حماصنة | Homsi
حمضي | adj nisba | | acidic
حموي | adj nisba | pl=+ون | Hama
حميد | adj | | benign; good
حميري | adj nisba | | Himyarite
حميم | adj | | intimate; close
حنبلي | adj nisba | pl=حنابلة | Hanbali
حنجري | adj nisba | | laryngeal
حنفي | adj nisba | pl=أحناف | Hanafi
حنون | adj | | affectionate; tender
حواري | adj nisba | | dialogue; conversational
حوثي | adj nisba | pl=+ون | Houthi
حوراني | adj nisba | pl=حوارنة | Hourani
حوضي | adj nisba | | pelvic
حي | adj | pl=أحياء | alive; living
حياتي | adj nisba | | life; vital
حيادي | adj | | neutral
حيثي | adj nisba | pl=+ون | Hittite
حيواني | adj nisba | | animal
حيوي | adj nisba | | vital; biological
خائب | adj | | disappointed
خائف | adj | | afraid; scared
خائن | adj | pl=خونة | treacherous; disloyal
خادع | adj | | deceptive
خارجي | adj nisba | | foreign; external
خارق | adj | | extraordinary; supernatural
خاسر | adj | | losing
خاص | adj | | special; private
خاضع | adj ap | | subject; submissive
خاطئ | adj ap | | wrong; incorrect
خاطف | adj | | quick; lightning
خافت | adj | | dim; faint
خالد | adj | | immortal; eternal
خالص | adj | | pure; sincere
خالي | adj ap | f=خالية | free; empty
خام | adj | | crude; raw
خامد | adj | | dormant; extinct
خامس | adj | | fifth
خامل | adj | | inactive; dormant
خانع | adj | | submissive
خانق | adj | | suffocating; stifling
خاوي | adj | | empty
خبري | adj nisba | | news
خبيث | adj | | malicious; malignant
خبير | adj | pl=خبراء | expert
ختامي | adj nisba | | final; concluding
خثاري | adj nisba | | thrombotic
خثوري | adj nisba | | thrombotic
خجول | adj | | shy
خدماتي | adj nisba | | service
خدمي | adj nisba | | service
خراساني | adj nisba | pl=+ون | Khorasani
خرافي | adj nisba | | mythical; fantastic
خرساني | adj nisba | | concrete
خرطومي | adj nisba | | Khartoum
خريفي | adj nisba | | autumn
خزفي | adj nisba | | ceramic
خسيس | adj | | vile
خشبي | adj nisba | | wooden
خشن | adj | | rough; coarse
خصب | adj | el=أخصب | fertile
خصوصي | adj nisba | | private
خضري | adj nisba | | vegetative
خطابي | adj nisba | | rhetorical
خطر | adj | | dangerous
خطي | adj nisba | | linear; handwritten
خطير | adj | el=أخطر | dangerous; serious
خفي | adj | | hidden
خفيف | adj | | light; mild
خلاب | adj | | picturesque; stunning
خلافي | adj nisba | | controversial; contentious
خلاق | adj | | creative
خلالي | adj nisba | | interstitial
خلفي | adj nisba | | rear; back
خلوق | adj | | well-mannered
خلوي | adj nisba | | cellular; mobile
خليجي | adj nisba | pl=+ون | Gulf
خليع | adj | | lewd
خماسي | adj nisba | | five-way; pentagonal
خمري | adj nisba | | wine-colored
خوارزمي | adj nisba | | algorithmic
خيالي | adj nisba | | fictional; imaginary
خيري | adj nisba | | charitable
خيلي | adj nisba | | equine
دؤوب | adj | | tireless; persistent
دائر | adj | | ongoing
دائري | adj nisba | | circular
دائم | adj ap | | permanent; lasting
داخلي | adj nisba | | internal; domestic
دارج | adj | | colloquial; common
دارفوري | adj nisba | pl=+ون | Darfuri
داروني | adj nisba | | Darwinian
دارويني | adj nisba | | Darwinian
داعر | adj | | lewd
داعشي | adj nisba | pl=دواعش | ISIS
داغستاني | adj nisba | pl=+ون | Dagestani
دافئ | adj | | warm
داكن | adj | | dark
دامس | adj | | pitch-dark
دامغ | adj | | conclusive; irrefutable
دامي | adj | | bloody
دانماركي | adj nisba | pl=+ون | Danish
داهم | adj | | imminent
دبلوماسي | adj nisba | | diplomatic
دخيل | adj | pl=دخلاء | foreign; alien
دراسي | adj nisba | | school; academic
دراماتيكي | adj nisba | | dramatic
درامي | adj nisba | | dramatic
درزي | adj nisba | pl=دروز | Druze
درعاوي | adj nisba | pl=+ون | Daraa
درقي | adj nisba | | thyroid
دستوري | adj nisba | | constitutional
دسم | adj | | fatty; rich
دعائي | adj nisba | | propaganda; promotional
دعوي | adj nisba | | preaching
دفاعي | adj nisba | | defensive; defense
دفين | adj | | buried; deep-seated
دقيق | adj | el=أدق | precise; accurate
دكتاتوري | adj nisba | | dictatorial
دلالي | adj nisba | | semantic
دماغي | adj nisba | | brain; cerebral
دمشقي | adj nisba | pl=+ون | Damascene
دموي | adj nisba | | bloody; blood
دنماركي | adj nisba | pl=+ون | Danish
دنيء | adj | | vile; base
دنيوي | adj nisba | | worldly; secular
دهني | adj nisba | | fatty; oily
دوائي | adj nisba | | pharmaceutical; medicinal
دوار | adj | | rotating; revolving
دودي | adj nisba | | worm-like
دوراني | adj nisba | | rotational
دوري | adj nisba | | periodic; regular
دولابي | adj nisba | | wheel-shaped
دولي | adj nisba | pl=+ون | international
دومينيكاني | adj nisba | pl=+ون | Dominican
دومينيكي | adj nisba | pl=+ون | Dominican
ديالكتيكي | adj nisba | | dialectical
ديفوني | adj nisba | | Devonian
ديكتاتوري | adj nisba | | dictatorial
ديمغرافي | adj nisba | | demographic
ديمقراطي | adj nisba | | democratic
ديموغرافي | adj nisba | | demographic
ديموقراطي | adj nisba | | democratic
دينامي | adj nisba | | dynamic
ديناميكي | adj nisba | | dynamic
ديني | adj nisba | | religious
ديواني | adj nisba | | administrative
ذابل | adj | | withered
ذاتي | adj nisba | | self-
ذاهل | adj | | stunned
ذرائعي | adj nisba | | pragmatic
ذري | adj nisba | | nuclear; atomic
ذريع | adj | | dismal; utter
ذكري | adj nisba | | male
ذكوري | adj nisba | | male; masculine
ذكي | adj | pl=أذكياء; el=أذكى | smart; intelligent
ذليل | adj | pl=أذلاء | humiliated
ذهاني | adj nisba | | psychotic
ذهبي | adj nisba | | golden; gold
ذهني | adj nisba | | mental
رأسمالي | adj nisba | pl=+ون | capitalist
رأسي | adj nisba | | vertical; head
رئاسي | adj nisba | | presidential
رئوي | adj nisba | | pulmonary
رئيس | adj | | main
رئيسي | adj nisba | | main; major
رائج | adj | | popular; common
رائد | adj | pl=رواد | pioneering; leading
رائع | adj ap | | wonderful; great
رابح | adj | | winning; profitable
رابع | adj | | fourth
راجح | adj | | likely; preponderant
راجستاني | adj nisba | | Rajasthani
راديكالي | adj nisba | | radical
راسخ | adj | el=أرسخ | firm; deep-rooted
راشد | adj | | adult; rational
راضي | adj | | satisfied; content
راعي | adj | | sponsoring
راغب | adj ap | | willing; wishing
رافدي | adj nisba | | Mesopotamian
رافديني | adj nisba | | Mesopotamian
رافض | adj | | rejecting; opposed
راقي | adj | | refined; upscale
راكد | adj | | stagnant
رام | adj ap | f=رامية | aimed at
راهن | adj ap | | current
رباعي | adj nisba | | quadruple; four-way
ربحي | adj nisba | | for-profit; profit
ربعي | adj nisba | | quarterly
ربيعي | adj nisba | | spring
رث | adj | | shabby
رجالي | adj nisba | | men's
رجعي | adj nisba | | retroactive; reactionary
رحمي | adj nisba | | uterine
رحيب | adj | | spacious
رحيم | adj | pl=رحماء; el=أرحم | merciful
رخامي | adj nisba | | marble
رخو | adj | | soft; flabby
رخيص | adj | el=أرخص | cheap
رديء | adj | el=أردأ | poor; bad
رزين | adj | | composed
رسمي | adj nisba | | official
رسوبي | adj nisba | | sedimentary
رسومي | adj nisba | | graphical
رشيد | adj | | wise; rational
رشيق | adj | | slim; agile
رصاصي | adj nisba | | lead; gray
رصين | adj | | sober; sound
رضائي | adj nisba | | consensual
رطب | adj | | humid; wet
رعدي | adj nisba | | thundery
رعوي | adj nisba | | pastoral
رفيع | adj | | high; fine
رقابي | adj nisba | | supervisory; oversight
رقمي | adj nisba | | digital
رقيق | adj | | thin; delicate
ركامي | adj nisba | | cumulus
رمادي | adj nisba | | gray
رمزي | adj nisba | | symbolic
رمضاني | adj nisba | | Ramadan
رملي | adj nisba | | sandy
رهباني | adj nisba | | monastic
رهيب | adj | | terrible; awesome
روائي | adj nisba | | narrative; novelistic
رواقي | adj nisba | pl=+ون | Stoic
رواندي | adj nisba | pl=+ون | Rwandan
روبوتي | adj nisba | | robotic
روتيني | adj nisba | | routine
روحاني | adj nisba | | spiritual
روحي | adj nisba | | spiritual
روسي | adj nisba | pl=روس | Russian
روماتويدي | adj nisba | | rheumatoid
روماتيزمي | adj nisba | | rheumatic
رومانسي | adj nisba | | romantic
روماني | adj nisba | pl=+ون | Roman; Romanian
رومنسي | adj nisba | | romantic
رياحي | adj nisba | | wind
ريادي | adj nisba | | pioneering; entrepreneurial
رياضي | adj nisba | | sports
ريبوزي | adj nisba | | ribonucleic; ribose
ريعي | adj nisba | | rentier
ريفي | adj nisba | pl=+ون | rural
زئبقي | adj nisba | | mercury; slippery
زائد | adj | | excess; extra
زائر | adj | | visiting
زائف | adj | | false; fake
زائل | adj | | fleeting
زاحف | adj | | creeping
زاخر | adj | | rich; abundant
زامبي | adj nisba | pl=+ون | Zambian
زاهر | adj | | flourishing; prosperous
زاهي | adj | | bright
زجاجي | adj nisba | | glass
زجري | adj nisba | | punitive
زخرفي | adj nisba | | decorative
زرادشتي | adj nisba | pl=+ون | Zoroastrian
زراعي | adj nisba | | agricultural
زرقاوان | adj | | blue
زلزالي | adj nisba | | seismic
زلق | adj | | slippery
زمكاني | adj nisba | | spacetime
زمني | adj nisba | | time; temporal
زميل | adj | pl=زملاء | fellow
زهري | adj nisba | | pink
زهيد | adj | | paltry; low
زوالي | adj nisba | | transitory
زوجي | adj nisba | | marital; even
زيتوني | adj nisba | | olive
زيتي | adj nisba | | oily; oil
زيدي | adj nisba | pl=+ون | Zaidi
زيمبابوي | adj nisba | pl=+ون | Zimbabwean
سائب | adj | | loose; stray
سائد | adj | | prevailing; dominant
سائل | adj | | liquid
سابع | adj | | seventh
سابق | adj ap | pl=+ون | former; previous
ساحر | adj | | charming; magical
ساحق | adj | | overwhelming; crushing
ساحلي | adj nisba | | coastal
ساخر | adj | | satirical; sarcastic
ساخط | adj | | resentful; angry
ساخن | adj | | hot
سادس | adj | | sixth
سادي | adj nisba | | sadistic
ساذج | adj | pl=سذج | naive
سار | adj | | pleasant; happy
ساري | adj | | valid; effective
ساساني | adj nisba | pl=+ون | Sasanian
ساطع | adj | | bright; shining
ساكسوني | adj nisba | pl=+ون | Saxon
ساكن | adj | | still; motionless
سالب | adj | | negative
سالف | adj | | former; previous
سالم | adj | | safe; intact
سام | adj | | toxic; poisonous
سامرائي | adj nisba | pl=+ون | Samarrai
ساموائي | adj nisba | | Samoan
ساموي | adj nisba | | Samoan
سامي | adj | el=أسمى | high; lofty
ساهر | adj | | vigilant
سبئي | adj nisba | | Sabaean
سباعي | adj nisba | | seven-way; seven
سببي | adj nisba | | causal
ستاليني | adj nisba | | Stalinist
سحابي | adj nisba | | cloud
سحري | adj nisba | | magical
سخي | adj | pl=أسخياء; el=أسخى | generous
سخيف | adj | | silly; ridiculous
سداسي | adj nisba | | six-way; hexagonal
سديد | adj | | sound; apt
سردي | adj nisba | | narrative
سرديني | adj nisba | | Sardinian
سرطاني | adj nisba | | cancerous
سري | adj nisba | | secret; confidential
سرياني | adj nisba | pl=+ون | Syriac
سريري | adj nisba | | clinical
سريع | adj | el=أسرع | fast; rapid
سريلانكي | adj nisba | pl=+ون | Sri Lankan
سطحي | adj nisba | | superficial; surface
سعري | adj nisba | | price; caloric
سعودي | adj nisba | pl=+ون | Saudi
سعيد | adj | pl=سعداء; el=أسعد | happy
سفلي | adj nisba | | lower
سقراطي | adj nisba | | Socratic
سكاني | adj nisba | | population
سكري | adj nisba | | sugary; diabetic
سكسوني | adj nisba | pl=+ون | Saxon
سكندري | adj nisba | | Alexandrian
سكني | adj nisba | | residential
سلافي | adj nisba | pl=+ون | Slavic
سلالي | adj nisba | | ancestral
سلبي | adj nisba | | negative
سلتي | adj nisba | pl=+ون | Celtic
سلجوقي | adj nisba | pl=سلاجقة | Seljuk
سلس | adj | el=أسلس | smooth
سلطاني | adj nisba | | royal
سلطوي | adj nisba | | authoritarian
سلعي | adj nisba | | commodity
سلفادوري | adj nisba | pl=+ون | Salvadoran
سلفي | adj nisba | pl=+ون | Salafi
سلكي | adj nisba | | wired
سلمي | adj nisba | | peaceful
سلوفاكي | adj nisba | pl=+ون | Slovak
سلوفيني | adj nisba | pl=+ون | Slovenian
سلوكي | adj nisba | | behavioral
سليم | adj | | sound; healthy
سماوي | adj nisba | | heavenly; sky-blue
سمج | adj | | tasteless
سمعي | adj nisba | | auditory; audio
سمي | adj nisba | | toxic
سميك | adj | | thick
سمين | adj | pl=سمان | fat
سنتيمتري | adj nisba | | centimetric
سنغافوري | adj nisba | pl=+ون | Singaporean
سنغالي | adj nisba | pl=+ون | Senegalese
سنوي | adj nisba | | annual
سني | adj nisba | pl=- | Sunni
سهل | adj | el=أسهل | easy
سواحلي | adj nisba | | Swahili
سواحيلي | adj nisba | | Swahili
سوازي | adj nisba | | Swazi
سوداني | adj nisba | pl=+ون | Sudanese
سوري | adj nisba | pl=+ون | Syrian
سورينامي | adj nisba | pl=+ون | Surinamese
سوسيواقتصادي | adj nisba | | socioeconomic
سوسيولوجي | adj nisba | | sociological
سوفياتي | adj nisba | pl=+ون | Soviet
سوفيتي | adj nisba | pl=+ون | Soviet
سوفييتي | adj nisba | pl=+ون | Soviet
سوقي | adj nisba | | market; vulgar
سومري | adj nisba | pl=+ون | Sumerian
سوي | adj | | normal; sound
سويدي | adj nisba | pl=+ون | Swedish
سويسري | adj nisba | pl=+ون | Swiss
سيئ | adj | el=أسوأ | bad
سياحي | adj nisba | | tourist; tourism
سيادي | adj nisba | | sovereign
سياسي | adj nisba | pl=+ون | political
سيبراني | adj nisba | | cyber
سيبيري | adj nisba | pl=+ون | Siberian
سيخي | adj nisba | pl=سيخ | Sikh
سيراليوني | adj nisba | pl=+ون | Sierra Leonean
سيشلي | adj nisba | | Seychellois
سيكوباتي | adj nisba | | psychopathic
سيكولوجي | adj nisba | | psychological
سيميائي | adj nisba | | semiotic
سينائي | adj nisba | pl=+ون | Sinai
سينمائي | adj nisba | | film; cinematic
شائع | adj ap | | common
شائك | adj | | thorny
شائن | adj | | shameful; disgraceful
شاب | adj | pl=شباب | young
شاحب | adj | | pale
شاذ | adj | | abnormal; irregular
شارد | adj | | stray; absentminded
شاسع | adj | | vast
شاطئي | adj nisba | | beach
شاعري | adj nisba | | poetic; romantic
شاغر | adj | | vacant
شافعي | adj nisba | pl=شوافع | Shafi'i
شافي | adj | | healing; satisfactory
شاق | adj | | arduous; hard
شاكر | adj | | grateful; thankful
شامل | adj ap | | comprehensive
شامي | adj nisba | pl=+ون | Levantine
شاهق | adj | | towering; very high
شبابي | adj nisba | | youth
شبعان | adj | | full
شبكي | adj nisba | | network
شبيه | adj | | similar
شتوي | adj nisba | | winter
شجاع | adj | pl=شجعان; el=أشجع | brave; courageous
شجري | adj nisba | | arboreal; tree
شجي | adj | | plaintive
شحيح | adj | | scarce; stingy
شخصي | adj nisba | | personal
شديد | adj | pl=أشداء; el=أشد | severe; intense
شرائي | adj nisba | | purchasing
شرس | adj | el=أشرس | fierce
شرطي | adj nisba | | conditional
شرعي | adj nisba | | legitimate; legal; forensic
شرفي | adj nisba | | honorary
شرقي | adj nisba | | eastern; east
شركسي | adj nisba | pl=شركس | Circassian
شره | adj | pl=+ون | gluttonous; greedy
شرياني | adj nisba | | arterial
شريد | adj | | homeless
شرير | adj | pl=أشرار | evil; wicked
شريف | adj | pl=شرفاء | honorable; noble
شريك | adj | pl=شركاء | partner
شطرنجي | adj nisba | | chess
شعائري | adj nisba | | ritual
شعاعي | adj nisba | | radial; radiological
شعبوي | adj nisba | | populist
شعبي | adj nisba | | popular
شعري | adj nisba | | poetic
شعوري | adj nisba | | emotional; conscious
شغوف | adj | | passionate
شفاف | adj | | transparent
شفاهي | adj nisba | | oral; verbal
شفهي | adj nisba | | oral; verbal
شفوي | adj nisba | | oral; verbal
شقي | adj | pl=أشقياء | naughty; wretched
شقيق | adj | pl=أشقاء | brotherly; sister
شكلي | adj nisba | | formal
شمالي | adj nisba | | northern; north
شمسي | adj nisba | | solar
شمولي | adj nisba | | totalitarian; holistic
شنيع | adj | el=أشنع | heinous; hideous
شهري | adj nisba | | monthly
شهم | adj | | gallant
شهواني | adj nisba | | sensual
شهي | adj | el=أشهى | delicious; appetizing
شهير | adj | | famous
شوفيني | adj nisba | | chauvinistic
شوكي | adj nisba | | spinal; thorny
شيشاني | adj nisba | pl=+ون | Chechen
شيطاني | adj nisba | | satanic; diabolical
شيعي | adj nisba | pl=شيعة | Shiite
شيق | adj | | interesting; engaging
شيوعي | adj nisba | pl=+ون | communist
صائب | adj ap | | right
صائم | adj | | fasting
صابئي | adj nisba | pl=+ون | Sabian
صابر | adj | | patient
صاحي | adj | | awake
صاخب | adj | | noisy; loud
صادق | adj ap | pl=+ون | honest; sincere
صادم | adj | | shocking
صارخ | adj | | blatant; flagrant
صارم | adj | | strict
صاروخي | adj nisba | | missile; rocket
صاعد | adj | | rising; emerging
صاعق | adj | | stunning; lightning
صافي | adj | el=أصفى | net; clear
صالح | adj ap | pl=+ون | valid; good
صامت | adj ap | | silent
صامد | adj | | steadfast; resilient
صباحي | adj nisba | | morning
صبغي | adj nisba | | chromosomal
صبور | adj | | patient
صبياني | adj nisba | | childish
صحراوي | adj nisba | pl=+ون | Sahrawi; desert
صحفي | adj nisba | | press
صحي | adj nisba | | health; healthy
صحيح | adj | el=أصح | correct; true
صخري | adj nisba | | rocky
صدئ | adj | | rusty
صدري | adj nisba | pl=+ون | Sadrist
صدغي | adj nisba | | temporal
صديق | adj | | friendly
صربي | adj nisba | pl=صرب | Serbian
صريح | adj | pl=صرحاء | explicit; frank
صعب | adj | el=أصعب | difficult
صعودي | adj nisba | | upward
صعيدي | adj nisba | pl=صعايدة | Upper Egyptian
صغير | adj | pl=صغار; el=أصغر | small; young
صفائحي | adj nisba | | lamellar
صفري | adj nisba | | zero; zero-sum
صفوي | adj nisba | pl=+ون | Safavid
صقلي | adj nisba | pl=+ون | Sicilian
صقيل | adj | | polished
صلب | adj | el=أصلب | solid; hard
صلصالي | adj nisba | | clay
صليبي | adj nisba | | Crusader; cross
صناعي | adj nisba | | industrial
صنعاني | adj nisba | pl=+ون | Sanaani
صنوبري | adj nisba | | coniferous; pine
صهيوني | adj nisba | pl=صهاينة | Zionist
صوتي | adj nisba | | voice; sound
صوري | adj nisba | | nominal; pictorial
صوفي | adj nisba | pl=+ون | Sufi
صومالي | adj nisba | pl=+ون | Somali
صيداوي | adj nisba | pl=+ون | Sidon
صيدلاني | adj nisba | | pharmaceutical
صيدلي | adj nisba | | pharmaceutical
صيفي | adj nisba | | summer
صيني | adj nisba | pl=+ون | Chinese
ضئيل | adj | | slight; small
ضائع | adj | | lost
ضاحك | adj | | laughing
ضار | adj ap | | harmful
ضاري | adj | pl=ضواري | fierce
ضاغط | adj | | pressing; pressure
ضال | adj | | stray; misguided
ضبابي | adj nisba | | foggy; vague
ضحل | adj | | shallow
ضخم | adj | el=أضخم | huge; massive
ضروري | adj nisba | | necessary
ضريبي | adj nisba | | tax
ضرير | adj | | blind
ضعيف | adj | pl=ضعفاء; el=أضعف | weak
ضليع | adj | | well-versed
ضمني | adj nisba | | implicit
ضميري | adj nisba | | conscientious
ضوئي | adj nisba | | optical; light
ضيق | adj | | narrow
طائر | adj | | flying
طائش | adj | | reckless; stray
طائع | adj | | obedient; willing
طائفي | adj nisba | | sectarian
طائل | adj | | vast; huge
طاجيكي | adj nisba | pl=طاجيك | Tajik
طارئ | adj | | emergency; unforeseen
طازج | adj | | fresh
طاعوني | adj nisba | | plague
طاغي | adj | | overwhelming; dominant
طاقوي | adj nisba | | energy
طامح | adj | | ambitious; aspiring
طامع | adj | | greedy
طاهر | adj | pl=أطهار | pure
طاوي | adj nisba | | Taoist
طباشيري | adj nisba | | Cretaceous; chalky
طباعي | adj nisba | | printing; typographic
طبقي | adj nisba | | class; classist
طبوغرافي | adj nisba | | topographic
طبي | adj nisba | | medical
طبيعي | adj nisba | | natural; normal
طحلبي | adj nisba | | algal
طرابلسي | adj nisba | pl=+ون | Tripolitan
طرفي | adj nisba | | terminal; peripheral
طري | adj | | tender; soft
طريف | adj | | funny; amusing
طفولي | adj nisba | | childish; childlike
طفيف | adj | | slight
طفيلي | adj nisba | | parasitic
طقسي | adj nisba | | weather; ritual
طلابي | adj nisba | | student
طليعي | adj nisba | | vanguard; pioneering
طليق | adj | | free; at large
طموح | adj | | ambitious
طنجاوي | adj nisba | pl=+ون | Tangier
طهراني | adj nisba | pl=+ون | Tehran
طوباوي | adj nisba | | utopian
طوعي | adj nisba | | voluntary
طولي | adj nisba | | longitudinal
طويل | adj | pl=طوال; el=أطول | long; tall
طيب | adj | | good; kind
طيفي | adj nisba | | spectral
ظالم | adj | | unjust; oppressive
ظاهر | adj | | apparent; visible
ظاهري | adj nisba | | apparent; outward
ظرفي | adj nisba | | circumstantial; contextual
ظفاري | adj nisba | | Dhofari
ظلامي | adj nisba | | obscurantist
عائق | adj | | obstructive
عائلي | adj nisba | | family
عائم | adj | | floating
عابر | adj ap | | passing; transit
عاتي | adj | | violent; mighty
عاجز | adj | | unable; helpless
عاجل | adj | | urgent; breaking
عاجي | adj nisba | | ivory
عادل | adj ap | | fair; just
عادي | adj nisba | | ordinary; normal
عارم | adj | | overwhelming
عاري | adj | | naked; bare
عاشر | adj | | tenth
عاشورائي | adj nisba | | Ashura
عاصف | adj | | stormy
عاطفي | adj nisba | | emotional
عاطل | adj | | unemployed; idle
عاقل | adj | pl=عقلاء | sane; sensible
عاكف | adj | | devoted
عال | adj | f=عالية; el=أعلى | high
عالق | adj | | stuck; stranded; outstanding
عالمي | adj nisba | | global; world
عالي | adj | f=عالية | high
عام | adj | | general; public
عامر | adj | | prosperous; full
عامودي | adj nisba | | vertical
عامي | adj nisba | | colloquial
عباسي | adj nisba | pl=+ون | Abbasid
عبثي | adj nisba | | absurd; futile
عبراني | adj nisba | pl=+ون | Hebrew
عبري | adj nisba | pl=+ون | Hebrew
عتيد | adj | | formidable
عتيق | adj | | old; antique
عثماني | adj nisba | pl=+ون | Ottoman
عجزي | adj nisba | | sacral
عجوز | adj | f=عجوز; pl=عجائز | old; elderly
عجيب | adj | | strange; amazing
عدائي | adj nisba | | hostile
عددي | adj nisba | | numerical
عدلي | adj nisba | | judicial; forensic
عدمي | adj nisba | | nihilistic
عدني | adj nisba | pl=+ون | Adeni
عدواني | adj nisba | | aggressive
عديد | adj | | numerous; many
عذب | adj | | fresh; sweet
عراقي | adj nisba | pl=+ون | Iraqi
عربي | adj nisba | pl=عرب | Arab; Arabic
عرضي | adj nisba | | accidental; transverse
عرفي | adj nisba | | customary; martial
عرقي | adj nisba | | ethnic
عروبي | adj nisba | pl=+ون | Arabist
عريض | adj | | wide; broad
عريق | adj | | ancient; long-standing
عزب | adj | pl=عزاب | single
عزيز | adj | pl=أعزاء; el=أعز | dear
عسكري | adj nisba | pl=+ون | military
عسلي | adj nisba | | honey-colored
عسير | adj | | hard; difficult
عشائري | adj nisba | | tribal; clan
عشري | adj nisba | | decimal
عشريني | adj nisba | | twentysomething
عشوائي | adj nisba | | random; haphazard
عصبوني | adj nisba | | neural
عصبوي | adj nisba | | clannish
عصبي | adj nisba | | nervous
عصري | adj nisba | | modern
عصعصي | adj nisba | | coccygeal
عصي | adj | | intractable; immune
عصيب | adj | | difficult; critical
عضال | adj | | incurable
عضلي | adj nisba | | muscular
عضوي | adj nisba | | organic
عطشان | adj | pl=عطاش; f=عطشى | thirsty
عظمي | adj nisba | | bone
عظيم | adj | pl=عظماء; el=أعظم | great
عفريني | adj nisba | | Afrin
عفوي | adj nisba | | spontaneous
عفيف | adj | | chaste
عقائدي | adj nisba | | ideological; doctrinal
عقابي | adj nisba | | punitive
عقاري | adj nisba | | real estate
عقدي | adj nisba | | contractual; doctrinal
عقلاني | adj nisba | | rational
عقلي | adj nisba | | mental
عقيم | adj | | sterile; futile
عكاوي | adj nisba | | Acre
عكسي | adj nisba | | reverse; inverse
علائقي | adj nisba | | relational
علاجي | adj nisba | | therapeutic
علماني | adj nisba | pl=+ون | secular
علمي | adj nisba | | scientific
علني | adj nisba | | public; open
علوي | adj nisba | pl=+ون | upper; Alawite
عليل | adj | | ill; gentle
عمالي | adj nisba | | labor
عماني | adj nisba | pl=+ون | Omani
عمراني | adj nisba | | urban; construction
عمري | adj nisba | | age
عملاق | adj | pl=عمالقة | giant; huge
عملي | adj nisba | | practical
عملياتي | adj nisba | | operational
عمودي | adj nisba | | vertical
عمومي | adj nisba | | public
عميق | adj | el=أعمق | deep
عنابي | adj nisba | | maroon
عنصري | adj nisba | | racist; racial
عنقودي | adj nisba | | cluster
عنقي | adj nisba | | cervical
عنيد | adj | | stubborn
عنيف | adj | el=أعنف | violent
عولمي | adj nisba | | globalizing
عويص | adj | | difficult; thorny
عياري | adj nisba | | caliber
عيلامي | adj nisba | | Elamite
عيني | adj nisba | | in-kind; eye
غائب | adj | | absent
غائر | adj | | deep; sunken
غائم | adj | | cloudy
غابوني | adj nisba | pl=+ون | Gabonese
غابي | adj nisba | | forest
غادر | adj | | treacherous
غارق | adj | | submerged; sunken
غازي | adj nisba | | gas
غاشم | adj | | brutal
غاضب | adj ap | pl=+ون | angry
غافل | adj | | unaware; heedless
غالي | adj | el=أغلى | expensive; dear
غامبي | adj nisba | pl=+ون | Gambian
غامر | adj | | overwhelming
غامض | adj ap | | mysterious; vague
غامق | adj | | dark
غاني | adj nisba | pl=+ون | Ghanaian
غباري | adj nisba | | dusty
غبي | adj | pl=أغبياء | stupid
غجري | adj nisba | pl=غجر | Roma; Gypsy
غذائي | adj nisba | | food
غرامي | adj nisba | | romantic
غرانيتي | adj nisba | | granite
غربي | adj nisba | | western; west
غرناطي | adj nisba | | Granadan
غريب | adj | pl=غرباء | strange; foreign
غريزي | adj nisba | | instinctive
غريق | adj | pl=غرقى | drowned
غرينلاندي | adj nisba | | Greenlandic
غزي | adj nisba | pl=+ون | Gazan
غزير | adj | el=أغزر | abundant; heavy
غضبان | adj | pl=غضاب; f=غضبى | angry
غضروفي | adj nisba | | cartilaginous
غليظ | adj | pl=غلاظ | thick; coarse
غنائي | adj nisba | | lyrical; singing
غني | adj | pl=أغنياء; el=أغنى | rich
غواتيمالي | adj nisba | pl=+ون | Guatemalan
غوياني | adj nisba | | Guyanese
غيبي | adj nisba | | metaphysical; supernatural
غيني | adj nisba | pl=+ون | Guinean
غيور | adj | pl=+ون | jealous; zealous
فأري | adj nisba | | murine
فئوي | adj nisba | | factional; sectional
فائت | adj | | past; last
فائز | adj | | winning
فائض | adj | | surplus
فائق | adj | | super; extreme
فاتح | adj | | light
فاتر | adj | | lukewarm
فاتيكاني | adj nisba | | Vatican
فاجر | adj | | immoral
فاحش | adj | | obscene; exorbitant
فاخر | adj ap | | luxury
فادح | adj | | heavy; grave
فارسي | adj nisba | pl=فرس | Persian
فارغ | adj ap | | empty
فارق | adj | | decisive; distinguishing
فارماكولوجي | adj nisba | | pharmacological
فاره | adj | | luxury
فاسد | adj | | corrupt; spoiled
فاسي | adj nisba | pl=+ون | Fassi
فاشستي | adj nisba | | fascist
فاشل | adj | | failed; unsuccessful
فاشي | adj nisba | | fascist
فاصل | adj | | decisive; dividing
فاضح | adj | | scandalous; flagrant
فاضل | adj | pl=أفاضل,فضلاء | virtuous
فاطمي | adj nisba | pl=+ون | Fatimid
فاعل | adj | | active; effective
فاني | adj | | mortal
فايكنغي | adj nisba | | Viking
فتاك | adj | el=أفتك | deadly; lethal
فتي | adj | | young
فج | adj | | crude; blunt
فجائي | adj nisba | | sudden
فحمي | adj nisba | | coal
فخري | adj nisba | | honorary
فخم | adj | el=أفخم | luxurious; grand
فخور | adj | | proud
فذ | adj | | unique; exceptional
فرانكفوني | adj nisba | | Francophone
فرانكوفوني | adj nisba | | Francophone
فرح | adj | | happy; joyful
فردوسي | adj nisba | | heavenly
فردي | adj nisba | | individual
فرضي | adj nisba | | hypothetical
فرعوني | adj nisba | pl=+ون | Pharaonic
فرعي | adj nisba | | sub-; secondary
فرنسي | adj nisba | pl=+ون | French
فرنكوفوني | adj nisba | | Francophone
فرويدي | adj nisba | | Freudian
فريد | adj | | unique
فزاني | adj nisba | | Fezzan
فسفوري | adj nisba | | phosphorus
فسيح | adj | | spacious
فسيفسائي | adj nisba | | mosaic
فسيولوجي | adj nisba | | physiological
فصائلي | adj nisba | | factional
فصلي | adj nisba | | quarterly; seasonal
فصيح | adj | pl=فصحاء | eloquent
فضائي | adj nisba | | space; satellite
فضولي | adj | | curious
فضي | adj nisba | | silver
فطري | adj nisba | | innate; fungal
فطن | adj | | clever; astute
فظ | adj | | rude
فظيع | adj | el=أفظع | terrible; horrible
فعال | adj | | effective
فعلي | adj nisba | | actual
فقاعي | adj nisba | | bubble
فقري | adj nisba | | spinal
فقهي | adj nisba | | jurisprudential
فقيد | adj | | late; deceased
فقير | adj | pl=فقراء; el=أفقر | poor
فكاهي | adj nisba | | humorous
فكري | adj nisba | | intellectual
فكي | adj nisba | | jaw; maxillary
فلاحي | adj nisba | | agricultural
فلبيني | adj nisba | pl=+ون | Filipino; Philippine
فلزي | adj nisba | | metallic
فلسطيني | adj nisba | pl=+ون | Palestinian
فلسفي | adj nisba | | philosophical
فلكلوري | adj nisba | | folkloric
فلكي | adj nisba | | astronomical
فلمنكي | adj nisba | pl=+ون | Flemish
فلورنسي | adj nisba | | Florentine
فموي | adj nisba | | oral
فندقي | adj nisba | | hotel
فنزويلي | adj nisba | pl=+ون | Venezuelan
فنلندي | adj nisba | pl=+ون | Finnish
فني | adj nisba | | technical; artistic
فوار | adj | | effervescent
فوتوغرافي | adj nisba | | photographic
فوتوني | adj nisba | | photonic
فوري | adj nisba | | immediate; instant
فوسفاتي | adj nisba | | phosphate
فوضوي | adj nisba | | chaotic; anarchist
فوقي | adj nisba | | superior; upper
فوكلاندي | adj nisba | | Falkland
فولاذي | adj nisba | | steel
فولكلوري | adj nisba | | folkloric
فياض | adj | | overflowing
فيتنامي | adj nisba | pl=+ون | Vietnamese
فيدرالي | adj nisba | | federal
فيروزي | adj nisba | | turquoise
فيروسي | adj nisba | | viral
فيرولوجي | adj nisba | | virological
فيزيائي | adj nisba | | physical
فيسيولوجي | adj nisba | | physiological
فيضاني | adj nisba | | flood
فيكتوري | adj nisba | | Victorian
فيلي | adj nisba | pl=+ون | Faili
فينومينولوجي | adj nisba | | phenomenological
فينيقي | adj nisba | pl=+ون | Phoenician
قائم | adj ap | | existing; ongoing; based
قاتل | adj | | deadly; lethal
قاتم | adj | | dark; gloomy
قاحل | adj | | arid; barren
قادر | adj ap | pl=+ون | able; capable
قادم | adj ap | | next; coming
قارس | adj | | bitter; freezing
قاري | adj nisba | | continental
قاسي | adj | pl=قساة; el=أقسى | harsh; cruel
قاصر | adj | | minor; inadequate
قاطع | adj | | categorical; conclusive
قاعدي | adj nisba | | basic; base
قانوني | adj nisba | | legal
قاهر | adj | | compelling
قاهري | adj nisba | pl=+ون | Cairene
قبائلي | adj nisba | pl=+ون | Kabyle; tribal
قبرصي | adj nisba | pl=قبارصة | Cypriot
قبطي | adj nisba | pl=أقباط | Coptic
قبلي | adj nisba | | tribal
قبيح | adj | el=أقبح | ugly
قتالي | adj nisba | | combat
قتيل | adj | pl=قتلى | killed; dead
قدامى | adj | | ancient; veteran
قدسي | adj nisba | | sacred
قدير | adj | | capable; able
قديم | adj | pl=قدماء; el=أقدم | old; ancient
قذالي | adj nisba | | occipital
قذر | adj | el=أقذر | dirty
قرآني | adj nisba | | Quranic
قرائي | adj nisba | | reading
قرصي | adj nisba | | disk
قرطاجي | adj nisba | pl=+ون | Carthaginian
قرغيزستاني | adj nisba | | Kyrgyz
قرغيزي | adj nisba | pl=+ون | Kyrgyz
قرمزي | adj nisba | | crimson
قرمي | adj nisba | | Crimean
قروي | adj nisba | | rural; village
قريب | adj | pl=أقارب; el=أقرب | close; near
قسري | adj nisba | | forced; forcible
قسنطيني | adj nisba | | Constantine
قشتالي | adj nisba | | Castilian
قشري | adj nisba | | cortical
قصدي | adj nisba | | intentional
قصصي | adj nisba | | narrative
قصير | adj | pl=قصار; el=أقصر | short
قصيمي | adj nisba | | Qassimi
قضائي | adj nisba | | judicial
قطاعي | adj nisba | | sectoral
قطبي | adj nisba | pl=+ون | polar
قطري | adj nisba | pl=+ون | Qatari
قطني | adj nisba | | cotton
قلبي | adj nisba | | cardiac; heart
قليل | adj | pl=+ون; el=أقل | few; little
قمري | adj nisba | | lunar
قمعي | adj nisba | | repressive
قنصلي | adj nisba | | consular
قنوع | adj | | content
قهري | adj nisba | | compulsive; forced
قوطي | adj nisba | | Gothic
قوقازي | adj nisba | pl=+ون | Caucasian
قولوني | adj nisba | | colonic
قومي | adj nisba | | national
قوي | adj | pl=أقوياء; el=أقوى | strong
قويم | adj | | sound; straight
قيادي | adj nisba | | leadership; command
قياسي | adj nisba | | standard; record
قيرواني | adj nisba | | Kairouan
قيصري | adj nisba | | cesarean
قيم | adj | | valuable
قيمي | adj nisba | | value-based; moral
كئيب | adj | | gloomy; depressing
كاتالاني | adj nisba | pl=+ون | Catalan
كاتالوني | adj nisba | pl=+ون | Catalan
كاثوليكي | adj nisba | pl=كاثوليك | Catholic
كاذب | adj | | false; lying
كارثي | adj nisba | | catastrophic; disastrous
كاره | adj | | hating
كاريبي | adj nisba | pl=+ون | Caribbean
كاريزمي | adj nisba | | charismatic
كاريكاتيري | adj nisba | | caricature
كازاخستاني | adj nisba | pl=+ون | Kazakh
كازاخي | adj nisba | pl=كازاخ | Kazakh
كاسح | adj | | sweeping; overwhelming
كاسد | adj | | stagnant
كاشف | adj | | revealing
كاف | adj ap | f=كافية | sufficient; enough
كافي | adj ap | f=كافية | sufficient; enough
كالفيني | adj nisba | pl=+ون | Calvinist
كاليفورني | adj nisba | | Californian
كامبري | adj nisba | | Cambrian
كامل | adj | | full; complete; whole
كامن | adj | | latent; underlying
كاميروني | adj nisba | pl=+ون | Cameroonian
كانتوني | adj nisba | | Cantonese
كبدي | adj nisba | | hepatic; liver
كبريتي | adj nisba | | sulfurous
كبير | adj | pl=كبار; el=أكبر | large; big; great; senior
كتابي | adj nisba | | written
كتالوني | adj nisba | pl=+ون | Catalan
كتوم | adj | | discreet; secretive
كثير | adj | pl=+ون; el=أكثر | many; much
كثيف | adj | el=أكثف | dense; intensive
كحلي | adj nisba | | navy blue
كحولي | adj nisba | | alcoholic
كذاب | adj | | lying
كربلائي | adj nisba | pl=+ون | Karbalai
كربوني | adj nisba | | carbon
كرتوني | adj nisba | | cartoon; cardboard
كردستاني | adj nisba | pl=+ون | Kurdistani; Kurdistan
كردي | adj nisba | pl=أكراد,كرد | Kurdish
كركوكي | adj nisba | pl=+ون | Kirkuki
كرواتي | adj nisba | pl=كروات | Croatian
كروموسومي | adj nisba | | chromosomal
كروي | adj nisba | | spherical; soccer
كريستالي | adj nisba | | crystal
كريم | adj | pl=كرماء | generous; holy
كريه | adj | | foul; repulsive
كستنائي | adj nisba | | chestnut
كسري | adj nisba | | fractional
كسول | adj | | lazy
كسيح | adj | | crippled
كشفي | adj nisba | | scouting
كشميري | adj nisba | pl=+ون | Kashmiri
كفء | adj | pl=أكفاء | competent; efficient
كفؤ | adj | | competent; efficient
كفيف | adj | | blind
كفيل | adj | | capable of ensuring
كلابي | adj nisba | | canine
كلاسيكي | adj nisba | | classic; classical
كلامي | adj nisba | | verbal
كلبي | adj nisba | | canine
كلتي | adj nisba | pl=+ون | Celtic
كلداني | adj nisba | pl=كلدان | Chaldean
كلسي | adj nisba | | calcareous
كلوي | adj nisba | | kidney; renal
كلي | adj nisba | | total; overall
كمالي | adj nisba | | luxury; Kemalist
كمبري | adj nisba | | Cambrian
كمبودي | adj nisba | pl=+ون | Cambodian
كمومي | adj nisba | | quantum
كمي | adj nisba | | quantitative
كندي | adj nisba | pl=+ون | Canadian
كنسي | adj nisba | | church; ecclesiastical
كنعاني | adj nisba | pl=+ون | Canaanite
كهربائي | adj nisba | | electric; electrical
كهربي | adj nisba | | electrical
كهرستاتيكي | adj nisba | | electrostatic
كهروستاتيكي | adj nisba | | electrostatic
كهروضعيف | adj | | electroweak
كهروضوئي | adj nisba | | photovoltaic
كهرومائي | adj nisba | | hydroelectric
كهرومغناطيسي | adj nisba | | electromagnetic
كهروميكانيكي | adj nisba | | electromechanical
كهنوتي | adj nisba | | priestly
كوبي | adj nisba | pl=+ون | Cuban
كورسيكي | adj nisba | | Corsican
كوري | adj nisba | pl=+ون | Korean
كوزموبوليتاني | adj nisba | | cosmopolitan
كوستاريكي | adj nisba | pl=+ون | Costa Rican
كوسوفي | adj nisba | pl=+ون | Kosovar
كوكبي | adj nisba | | planetary
كولومبي | adj nisba | pl=+ون | Colombian
كولونيالي | adj nisba | | colonial
كوميدي | adj nisba | | comic; comedic
كونغولي | adj nisba | pl=+ون | Congolese
كونفدرالي | adj nisba | | confederal
كونفوشيوسي | adj nisba | | Confucian
كوني | adj nisba | | cosmic; universal
كويتي | adj nisba | pl=+ون | Kuwaiti
كيدي | adj nisba | | malicious
كيفي | adj nisba | | qualitative
كيماوي | adj nisba | | chemical
كيميائي | adj nisba | | chemical
كينزي | adj nisba | | Keynesian
كيني | adj nisba | pl=+ون | Kenyan
كييفي | adj nisba | | Kyivan
لؤلؤي | adj nisba | | pearly
لئيم | adj | pl=لئام | mean; wicked
لاأخلاقي | adj nisba | | immoral
لاإرادي | adj nisba | | involuntary
لاإنساني | adj nisba | | inhumane
لائق | adj | el=أليق | decent; appropriate
لاتفي | adj nisba | pl=+ون | Latvian
لاتيني | adj nisba | pl=+ون | Latin
لاجنسي | adj nisba | | asexual
لاحق | adj ap | | subsequent; later
لاذع | adj | | scathing; pungent
لازم | adj ap | | necessary
لازوردي | adj nisba | | azure
لاسلكي | adj nisba | | wireless
لاشعوري | adj nisba | | unconscious; subconscious
لاصق | adj | | adhesive
لاعقلاني | adj nisba | | irrational
لاعنفي | adj nisba | | nonviolent
لافت | adj | | remarkable; striking
لافكي | adj nisba | | jawless
لامركزي | adj nisba | | decentralized
لامع | adj | | bright; shiny; brilliant
لانهائي | adj nisba | | infinite
لاهث | adj | | breathless
لاهوائي | adj nisba | | anaerobic
لاهوتي | adj nisba | | theological
لاوتي | adj nisba | pl=+ون | Laotian
لاوسي | adj nisba | pl=+ون | Laotian
لبق | adj | | tactful
لبناني | adj nisba | pl=+ون | Lebanese
لجوج | adj | | insistent
لحظي | adj nisba | | instantaneous; momentary
لدود | adj | | sworn; bitter
لذيذ | adj | | delicious
لزج | adj | | sticky; viscous
لصيق | adj | | close; adjacent
لطيف | adj | pl=لطفاء; el=ألطف | nice; gentle
لعين | adj | | damned
لغوي | adj nisba | | linguistic
لفظي | adj nisba | | verbal
لمسي | adj nisba | | touch; tactile
لمفاوي | adj nisba | | lymphatic
لندني | adj nisba | pl=+ون | London
لوثري | adj nisba | pl=+ون | Lutheran
لوجستي | adj nisba | | logistical
لوجستيكي | adj nisba | | logistical
لوجيستي | adj nisba | | logistical
لوجيستيكي | adj nisba | | logistical
لوحي | adj nisba | | tablet
لوغاريتمي | adj nisba | | logarithmic
لوكسمبورغي | adj nisba | pl=+ون | Luxembourgish
لولبي | adj nisba | | spiral
لومباردي | adj nisba | | Lombard
لوني | adj nisba | | color
ليبرالي | adj nisba | | liberal
ليبرتاري | adj nisba | | libertarian
ليبي | adj nisba | pl=+ون | Libyan
ليبيري | adj nisba | pl=+ون | Liberian
ليتواني | adj nisba | pl=+ون | Lithuanian
ليختنشتايني | adj nisba | | Liechtenstein
ليزري | adj nisba | | laser
ليفي | adj nisba | | fibrous
ليلي | adj nisba | | night; nighttime
ليموني | adj nisba | | lemon
لين | adj | | soft; flexible
لينيني | adj nisba | | Leninist
مأجور | adj pp | | hired; paid
مأذون | adj pp | | authorized
مأساوي | adj | | tragic
مأسور | adj pp | | captured
مألوف | adj pp | | familiar
مأمول | adj pp | | hoped-for
مأمون | adj pp | | safe; secure
مأهول | adj pp | | inhabited; populated
مؤبد | adj pp | | life; eternal
مؤتمن | adj | | trusted; trustworthy
مؤجل | adj ap pp | | postponed; deferred
مؤذ | adj ap | | harmful; hurtful
مؤرخ | adj ap pp | | dated
مؤسس | adj | | founding
مؤسساتي | adj | | institutional
مؤسسي | adj | | institutional
مؤسف | adj | | regrettable; unfortunate
مؤطر | adj ap pp | | framed
مؤقت | adj pp | | temporary
مؤكد | adj | | certain; confirmed
مؤلل | adj | | automated; mechanized
مؤلم | adj ap | | painful
مؤمن | adj ap pp | | insured; secured
مؤهل | adj ap pp | | qualified; eligible
مئوي | adj nisba | | percentage; centennial
مائع | adj | | fluid; liquid
مائل | adj | | inclined; tilted
مائي | adj | | water; aquatic
ماثل | adj | | facing; evident
مادي | adj | | material; physical
ماركسي | adj | | Marxist
ماروني | adj nisba | pl=موارنة | Maronite
ماسوني | adj | | Masonic
ماسي | adj | | diamond
ماض | adj ap | f=ماضية | past; last
ماضي | adj ap | f=ماضية | past; last
ماكر | adj | | cunning
مالتوسي | adj nisba | | Malthusian
مالح | adj | | salty
مالديفي | adj nisba | pl=+ون | Maldivian
مالطي | adj nisba | pl=+ون | Maltese
مالكي | adj nisba | pl=+ون | Maliki
مالي | adj nisba | | financial
ماليزي | adj nisba | pl=+ون | Malaysian
مانح | adj | | donor
مانشوري | adj nisba | | Manchurian
مانع | adj | | preventive; exclusive
ماهر | adj | pl=مهرة,+ون | skilled
ماوي | adj | | Maoist
مايكروبيولوجي | adj nisba | | microbiological
مباح | adj | | permissible
مبارك | adj ap pp | | blessed
مباشر | adj ap | | direct
مباغت | adj | | surprise; sudden
مبتدئ | adj | | novice; beginner
مبتذل | adj | | vulgar; hackneyed
مبتسم | adj | | smiling
مبتكر | adj | | innovative
مبتل | adj | | wet
مبتهج | adj | | cheerful; joyful
مبدئي | adj nisba | | initial; principled
مبدع | adj | | creative
مبرح | adj | | severe
مبرر | adj ap pp | | justified
مبرم | adj ap pp | | concluded; signed
مبرمج | adj ap pp | | programmed
مبسط | adj ap pp | | simplified
مبطن | adj ap pp | | veiled; lined
مبكر | adj ap | | early
مبلول | adj | | wet
مبهج | adj | | cheerful
مبهر | adj | | dazzling; impressive
مبهم | adj | | vague; ambiguous
مبهور | adj pp | | dazzled
مبيت | adj ap pp | | premeditated
متآكل | adj | | eroded; corroded
متآمر | adj | | conspiring
متأثر | adj ap | | affected; influenced
متأخر | adj ap | | late
متأرجح | adj | | swinging; fluctuating
متأزم | adj | | critical; strained
متأصل | adj | | deep-rooted; inherent
متأكد | adj ap | pl=+ون | sure; certain
متألق | adj | | brilliant
متأمل | adj | | meditative
متأن | adj | | deliberate; unhurried
متأنق | adj | | elegant
متأني | adj | | careful
متأهب | adj | | alert
متاح | adj pp | | available
متاخم | adj ap | | adjacent; bordering
متبادل | adj | | mutual; reciprocal
متباعد | adj | | far apart; spaced
متباين | adj | | varying; disparate
متبع | adj | | followed; applicable
متبق | adj ap | f=متبقية | remaining
متبقي | adj ap | f=متبقية | remaining
متتابع | adj | | successive
متتال | adj | | successive; consecutive
متتالي | adj | f=متتالية | successive; consecutive
متجانس | adj | | homogeneous
متجاوب | adj | | responsive
متجاور | adj | | adjacent
متجدد | adj | | renewable; renewed
متجذر | adj | | deep-rooted
متجمد | adj | | frozen
متجه | adj ap | | bound; heading
متجهم | adj | | gloomy
متجول | adj | | roving; traveling
متحارب | adj | | warring
متحالف | adj | | allied
متحجر | adj | | fossilized
متحد | adj | | united
متحرر | adj | | liberated; liberal
متحرك | adj | | mobile; moving
متحضر | adj | | civilized
متحفظ | adj | | reserved; conservative
متحقق | adj | | realized
متحكم | adj | | controlling
متحمس | adj | | enthusiastic; eager
متحور | adj | | mutated
متحول | adj | | mutant; transformed
متحيز | adj | | biased
متخاذل | adj | | defeatist
متخصص | adj ap | | specialized
متخفي | adj | f=متخفية | disguised
متخلف | adj | | backward; underdeveloped
متخوف | adj | | fearful
متخيل | adj | | imagined
متداخل | adj | | overlapping; interrelated
متداعي | adj | | dilapidated
متداول | adj | | common; in circulation
متدرب | adj | | trainee
متدفق | adj | | flowing
متدن | adj | | low
متدني | adj | f=متدنية | low
متدهور | adj | | deteriorating
متدين | adj | | religious
متذبذب | adj | | fluctuating
متذمر | adj | | disgruntled
مترابط | adj | | interconnected; coherent
متراجع | adj | | declining
متراكم | adj | | accumulated
مترامي | adj | | sprawling
مترب | adj ap | | dusty
مترتب | adj ap | | resulting
مترجم | adj | | translated
متردد | adj | | hesitant
متردي | adj | f=متردية | deteriorating
مترف | adj | | luxurious
مترهل | adj | | flabby
مترولوجي | adj nisba | | metrological
متزامن | adj | | simultaneous
متزايد | adj ap | | increasing
متزمت | adj | | rigid; strict
متزن | adj | | balanced
متزوج | adj | | married
متسارع | adj | | accelerating
متساقط | adj | | falling
متسامح | adj | | tolerant
متساهل | adj | | lenient
متساو | adj | f=متساوية | equal
متساوي | adj | f=متساوية | equal
متسخ | adj | | dirty
متسرع | adj | | hasty
متسع | adj | | ample; wide
متسق | adj | | consistent
متسلسل | adj | | sequential; serial
متسلط | adj | | domineering; authoritarian
متشائم | adj | | pessimistic
متشابك | adj | | intertwined; complex
متشابه | adj | | similar
متشدد | adj | | hard-line; extremist
متشرد | adj | | homeless
متشعب | adj | | branching; complex
متشكك | adj | | skeptical
متشنج | adj | | tense
متشوق | adj | | eager
متشوه | adj | | deformed
متصاعد | adj | | escalating; rising
متصدع | adj | | cracked
متصل | adj ap | | connected; related; online
متصلب | adj | | rigid
متصور | adj | | conceivable
متضارب | adj | | conflicting; contradictory
متضاعف | adj | | redoubled
متضافر | adj | | concerted
متضامن | adj | | solidary; in solidarity
متضايق | adj | | annoyed
متضخم | adj | | inflated; swollen
متضرر | adj ap | | affected; damaged
متضمن | adj | | included
متطابق | adj | | identical; matching
متطرف | adj | | extremist; extreme
متطفل | adj | | intrusive
متطلب | adj | | demanding
متطور | adj ap | | advanced; developed
متطوع | adj | | volunteer
متعادل | adj | | equal; neutral
متعاطف | adj | | sympathetic
متعاظم | adj | | growing
متعاف | adj ap | pl=+ون | recovering; recovered
متعافى | adj | | recovered
متعافي | adj | f=متعافية | recovered
متعاقب | adj | | successive
متعاقد | adj | | contracted
متعالي | adj | | arrogant
متعاون | adj | | cooperative; collaborating
متعب | adj pp | pl=+ون | tired
متعثر | adj | | faltering; non-performing
متعجرف | adj | | arrogant
متعدد | adj ap | | multiple
متعدي | adj | f=متعدية | transitive
متعذر | adj | | impossible; unfeasible
متعرج | adj | | winding
متعسف | adj | | arbitrary
متعصب | adj | | fanatical; intolerant
متعطش | adj | | thirsty; eager
متعطل | adj | | unemployed; idle
متعفن | adj | | moldy; rotten
متعقل | adj | | sensible
متعلق | adj ap | | related; relating
متعلم | adj | | educated
متعمد | adj | | deliberate; intentional
متعمق | adj | | in-depth
متعنت | adj | | intransigent
متعود | adj | | accustomed
متغاير | adj | | heterogeneous; varied
متغطرس | adj | | arrogant
متغيب | adj | | absent
متغير | adj | | variable; changing
متفائل | adj | | optimistic
متفاجئ | adj | | surprised
متفاقم | adj | | worsening
متفاني | adj | f=متفانية | dedicated; devoted
متفاوت | adj | | varying; uneven
متفجر | adj | | explosive
متفحم | adj | | charred
متفرد | adj | | unique
متفرع | adj | | branching
متفرغ | adj | | full-time
متفرق | adj | | scattered; sporadic
متفشي | adj | f=متفشية | rampant; widespread
متفق | adj ap | | agreed; in agreement
متفكك | adj | | fragmented
متفهم | adj | | understanding
متفوق | adj | | superior; outstanding
متقابل | adj | | opposite
متقادم | adj | | obsolete; outdated
متقارب | adj | | close; similar
متقاطع | adj | | intersecting; cross
متقاعد | adj | | retired
متقاعس | adj | | negligent
متقدم | adj ap | pl=+ون | advanced
متقشف | adj | | austere
متقطع | adj | | intermittent
متقلب | adj | | volatile; fluctuating
متقلقل | adj ap | | unstable
متقن | adj | | skillful; well-crafted
متكافئ | adj ap | | equal; balanced
متكامل | adj | | integrated; comprehensive
متكبر | adj | | arrogant
متكتم | adj | | secretive
متكدس | adj | | crowded; piled up
متكرر | adj ap | | repeated; frequent
متلألئ | adj | | glittering
متلاحق | adj | | successive; rapid
متلازم | adj | | concurrent
متلاصق | adj | | adjoining
متلهف | adj | | eager
متلوث | adj | | polluted
متماثل | adj | | identical; symmetrical
متمادي | adj | f=متمادية | persistent
متماسك | adj | | cohesive; coherent
متمايز | adj | | distinct
متمثل | adj ap | | represented
متمدن | adj | | civilized
متمرد | adj | | rebel; rebellious
متمرس | adj | | experienced; seasoned
متمركز | adj ap | | stationed; centered
متمكن | adj | | proficient; capable
متمم | adj | | complementary
متموج | adj | | wavy
متميز | adj | | distinguished; outstanding
متناثر | adj | | scattered
متناحر | adj | | feuding
متنازع | adj | | disputed; conflicting
متناسب | adj | | proportional
متناسق | adj | | harmonious; well-proportioned
متناظر | adj | | symmetrical
متناغم | adj | | harmonious
متنافر | adj | | incompatible; discordant
متنافس | adj | | competing
متناقص | adj | | decreasing
متناقض | adj | | contradictory
متنام | adj | f=متنامية | growing
متنامي | adj | f=متنامية | growing
متناهي | adj | f=متناهية | finite; extreme
متناوب | adj | | alternating
متنبه | adj | | alert
متنقل | adj | | mobile
متنكر | adj | | disguised
متنوع | adj ap | | diverse
متهالك | adj | | dilapidated; worn-out
متهاون | adj | | lax; negligent
متهاوي | adj | | crumbling
متهم | adj | | accused
متهور | adj | | reckless
متواتر | adj | | frequent; recurrent
متواجد | adj | | present
متوارث | adj | | inherited
متواز | adj | f=متوازية | parallel
متوازن | adj | | balanced
متوازي | adj | f=متوازية | parallel
متواصل | adj | | continuous; constant
متواضع | adj | | modest; humble
متواطئ | adj | | complicit
متوافر | adj | | available
متوافق | adj | | compatible; consistent
متوال | adj | | successive; consecutive
متوالي | adj | f=متوالية | successive; consecutive
متوتر | adj | | tense; nervous
متوج | adj | | crowned
متوحد | adj | | autistic; solitary
متوحش | adj | | wild; savage
متورط | adj ap | | involved; implicated
متورم | adj | | swollen
متوسط | adj ap | | medium; average
متوسطي | adj nisba | pl=+ون | Mediterranean
متوفر | adj ap | | available
متوفى | adj | f=متوفاة | deceased
متوقع | adj | | expected
متوقف | adj | | stopped; stalled
متوهج | adj | | glowing
متيسر | adj | | available
متيقظ | adj | | vigilant
متيقن | adj | | certain
متين | adj | el=أمتن | solid; strong
مثابر | adj | | persevering; diligent
مثالي | adj nisba | | ideal
مثبت | adj ap pp | | proven; installed
مثقف | adj | | educated; cultured
مثقل | adj ap pp | | burdened
مثلث | adj | | triangular
مثلج | adj ap pp | | iced; frozen
مثمر | adj | | fruitful; productive
مثير | adj ap | | exciting; interesting
مثيل | adj | | similar; equivalent
مجاز | adj ap pp | | licensed; authorized
مجازي | adj | | figurative; metaphorical
مجاني | adj nisba | | free
مجاور | adj ap | | neighboring; adjacent
مجبر | adj ap pp | | forced; compelled
مجتمعي | adj nisba | | community
مجتهد | adj | | hardworking; diligent
مجحف | adj | | unfair
مجدول | adj pp | | scheduled
مجدي | adj | f=مجدية | worthwhile; effective
مجرب | adj ap pp | | proven; experienced
مجرد | adj pp | | mere
مجروح | adj pp | | wounded; injured
مجري | adj nisba | pl=+ون | Hungarian
مجزي | adj | f=مجزية | rewarding; lucrative
مجسم | adj | | three-dimensional
مجفف | adj ap pp | | dried
مجمد | adj ap pp | | frozen
مجمل | adj | | overall; total
مجند | adj ap pp | | recruited; conscripted
مجنون | adj | pl=مجانين | crazy; insane
مجهد | adj | | exhausting; strenuous
مجهري | adj | | microscopic
مجهز | adj ap pp | | equipped
مجهول | adj pp | | unknown; anonymous
مجوسي | adj | pl=مجوس | Magian
مجوف | adj | | hollow
مجيد | adj | | glorious
محاذي | adj ap | f=محاذية | adjacent; parallel
محاسبي | adj | | accounting
محاصر | adj ap pp | | besieged; trapped
محاصصي | adj nisba | | quota-based
محاط | adj ap pp | | surrounded
محافظ | adj | | conservative
محايد | adj | | neutral
محب | adj | | loving
محبب | adj | | beloved; favorite
محبط | adj | | frustrating; frustrated
محبوب | adj pp | | beloved; popular
محتاج | adj | | needy
محتجز | adj ap pp | | detained; held
محتد | adj | | heated
محتدم | adj | | heated; fierce
محترف | adj | | professional
محترم | adj | | respected; respectable
محتشد | adj | | massed
محتشم | adj | | modest
محتضر | adj | | dying
محتقن | adj | | tense; congested
محتل | adj ap pp | | occupied; occupying
محتم | adj | | inevitable
محتمل | adj pp | | potential; likely; possible
محتوم | adj pp | | inevitable
محجوز | adj pp | | reserved; booked
محدث | adj | | updated
محدد | adj pp | | specific
محدق | adj | | looming; imminent
محدود | adj pp | | limited
محذوف | adj pp | | deleted
محرج | adj | | embarrassing; embarrassed
محرر | adj ap pp | | liberated; edited
محرز | adj ap pp | | achieved
محرض | adj | | inciting
محرم | adj ap pp | | forbidden
محروق | adj pp | | burned
محروم | adj pp | | deprived; disadvantaged
محزن | adj | | sad
محسن | adj ap pp | | improved; enhanced
محسوب | adj pp | | calculated
محسوس | adj pp | | tangible; noticeable
محشو | adj pp | | stuffed
محصن | adj ap pp | | fortified; immune
محصور | adj pp | | confined; limited
محض | adj | | pure; sheer
محطم | adj ap pp | | shattered; broken
محظور | adj pp | | banned; prohibited
محظوظ | adj pp | | lucky; fortunate
محفز | adj | | stimulating; motivating
محفوظ | adj pp | | preserved; saved
محق | adj ap | pl=+ون | right
محقق | adj | | certain; achieved
محكم | adj | | tight; well-made
محكوم | adj pp | | convicted; governed
محلي | adj nisba | | local
محمل | adj ap pp | | loaded
محمول | adj pp | | portable; mobile
محموم | adj pp | | frantic; feverish
محمي | adj pp | | protected
محنك | adj | | seasoned; experienced
محوري | adj | | pivotal; key
محوسب | adj ap pp | | computerized
محول | adj ap pp | | converted; transferred
محير | adj | | puzzling; confusing
محيط | adj ap | | surrounding
محيطي | adj | | oceanic
مخابراتي | adj | | intelligence
مخادع | adj | | deceptive
مخاطي | adj | | mucous
مخالف | adj | | violating; contrary
مخبري | adj | | laboratory
مختبئ | adj | | hidden
مختبري | adj | | laboratory
مختزل | adj | | reduced
مختص | adj | | competent; specialized
مختصر | adj | | brief; concise
مختطف | adj ap pp | | kidnapped; hijacked
مختل | adj | | disturbed; defective
مختلط | adj | | mixed; coeducational
مختلف | adj ap | | different; various
مختلق | adj ap pp | | fabricated
مختنق | adj | | suffocating; congested
مختوم | adj pp | | sealed; stamped
مخجل | adj | | shameful; embarrassing
مخدر | adj | | narcotic; anesthetic
مخرب | adj | | subversive; destructive
مخروطي | adj | | conical
مخزون | adj pp | | stored; stockpiled
مخزي | adj | f=مخزية | shameful; disgraceful
مخصص | adj pp | | dedicated; allocated
مخضرم | adj | | veteran
مخطئ | adj | | wrong; mistaken
مخطط | adj ap pp | | planned; striped
مخطوف | adj pp | | kidnapped
مخفض | adj ap pp | | reduced; discounted
مخفف | adj ap pp | | reduced; diluted
مخفي | adj pp | | hidden
مخل | adj | | prejudicial; disruptive
مخلص | adj | | sincere; loyal
مخلوع | adj pp | | deposed; ousted
مخملي | adj | | velvet
مخمور | adj | pl=+ون | drunk
مخول | adj ap pp | | authorized; empowered
مخيف | adj | | scary; frightening
مداري | adj nisba | | tropical
مداهم | adj | | imminent
مدبب | adj ap pp | | pointed
مدبر | adj ap pp | | premeditated; orchestrated
مدجن | adj pp | | domesticated; tame
مدخر | adj | | saved
مدخن | adj ap pp | | smoked
مدرب | adj ap pp | | trained
مدرج | adj ap pp | | listed; included
مدرسي | adj nisba | | school
مدرع | adj ap pp | | armored
مدرك | adj | | aware
مدروس | adj pp | | well-considered; studied
مدريدي | adj nisba | | Madrid
مدعم | adj ap pp | | subsidized; supported
مدعو | adj pp | | invited
مدعوم | adj pp | | supported; backed; subsidized
مدغشقري | adj nisba | pl=+ون | Malagasy
مدفوع | adj pp | | paid; motivated
مدفون | adj pp | | buried
مدقع | adj | | abject; extreme
مدلل | adj ap pp | | spoiled
مدمج | adj ap pp | | integrated; built-in; compact
مدمر | adj | | devastating; destructive; destroyed
مدمن | adj | | addicted
مدني | adj nisba | pl=+ون | civil; civilian
مدهش | adj | | amazing; astonishing
مدو | adj | f=مدوية | resounding
مدون | adj ap pp | | written; recorded
مدوي | adj | f=مدوية | resounding
مديد | adj | | long
مدين | adj | | indebted; debtor
مديون | adj | | indebted
مذاب | adj ap pp | | dissolved; molten
مذبوح | adj pp | | slaughtered
مذعور | adj pp | | terrified; panicked
مذكور | adj pp | | mentioned; aforementioned
مذل | adj | | humiliating
مذموم | adj pp | | reprehensible
مذنب | adj | | guilty
مذهب | adj ap pp | | gilded
مذهبي | adj | | sectarian
مذهل | adj | | amazing; stunning
مذهول | adj pp | | stunned; astonished
مرئي | adj | | visible; visual
مرابط | adj ap | pl=+ون | stationed
مرابطي | adj nisba | | Almoravid
مرادف | adj | | synonymous
مراكشي | adj nisba | pl=+ون | Marrakesh
مراهق | adj | | teenage; adolescent
مراوغ | adj | | evasive
مربح | adj | | profitable; lucrative
مربع | adj | | square
مربك | adj | | confusing
مربوط | adj pp | | tied; linked
مرتاب | adj | | suspicious
مرتاح | adj | | comfortable; relaxed
مرتب | adj | | tidy; organized
مرتبط | adj ap | | linked; related
مرتبك | adj | | confused; flustered
مرتجل | adj ap pp | | improvised
مرتد | adj | | apostate; rebound
مرتعش | adj | | trembling
مرتفع | adj | | high
مرتقب | adj ap pp | | expected; upcoming
مرجح | adj pp | | likely
مرجعي | adj | | reference; authoritative
مرجو | adj pp | | desired; hoped-for
مرح | adj | | cheerful
مرحلي | adj | | interim; phased
مرخص | adj ap pp | | licensed
مرسل | adj ap pp | | sent
مرسوم | adj pp | | drawn; planned
مرصع | adj ap pp | | studded; inlaid
مرضي | adj | | pathological; satisfactory
مرعب | adj | | terrifying
مرغوب | adj pp | | desired; desirable
مرفق | adj ap pp | | attached; enclosed
مرفه | adj | | affluent; luxurious
مرفوض | adj pp | | unacceptable; rejected
مرفوع | adj pp | | raised
مرقط | adj ap pp | | spotted
مرقم | adj ap pp | | numbered
مركب | adj | | composite; compound
مركز | adj ap pp | | concentrated; intensive
مركزي | adj nisba | | central
مركون | adj pp | | parked; sidelined
مرمز | adj pp | | encoded
مرموق | adj pp | | prestigious
مرن | adj | el=أمرن | flexible
مرهف | adj | | sensitive; delicate
مرهق | adj | | exhausting; exhausted
مرهون | adj pp | | contingent; dependent
مروري | adj | | traffic
مروع | adj | | horrific; terrible
مريب | adj | | suspicious
مريح | adj | | comfortable; convenient
مرير | adj | | bitter
مريض | adj | pl=مرضى | sick; ill
مريع | adj | | horrible; terrible
مزاجي | adj nisba | | moody
مزخرف | adj | | ornate; decorated
مزدحم | adj | | crowded; congested
مزدكي | adj nisba | | Mazdakite
مزدهر | adj | | thriving; prosperous
مزدوج | adj ap | | double
مزروع | adj pp | | planted; implanted
مزعج | adj | | annoying; disturbing
مزعوم | adj pp | | alleged
مزلزل | adj | | earth-shattering
مزمن | adj ap | | chronic
مزود | adj ap pp | | equipped; fitted
مزور | adj ap pp | | forged; fake; counterfeit
مزيف | adj | | fake; counterfeit
مزين | adj ap pp | | decorated
مسؤول | adj pp | pl=+ون | responsible
مسائي | adj | | evening
مساعد | adj | | assistant; helpful
مسالم | adj | | peaceful
مسامي | adj nisba | | porous
مساند | adj | | supportive; supporting
مساهم | adj | | contributing; joint-stock
مساو | adj | f=مساوية | equal
مساوي | adj | f=مساوية | equal
مسبب | adj | | causing; causative
مسبق | adj | | prior; advance
مسبوق | adj pp | | preceded; precedented
مستأجر | adj ap pp | | rented; hired
مستاء | adj | | upset; displeased
مستباح | adj | | violated
مستبد | adj | | despotic; tyrannical
مستبعد | adj | | unlikely; excluded
مستتر | adj | | hidden; covert
مستثمر | adj ap pp | | invested
مستثنى | adj ap pp | f=مستثناة | excluded; exempt
مستجد | adj | | emerging; new; novel
مستحب | adj | | desirable; recommended
مستحدث | adj | | newly created; new
مستحق | adj | | due; deserved
مستحيل | adj | | impossible
مستخدم | adj ap pp | | used
مستخلص | adj ap pp | | extracted; derived
مستدام | adj | | sustainable
مستدير | adj | | round
مستديم | adj | | permanent; lasting
مسترخي | adj | f=مسترخية | relaxed
مستساغ | adj | | palatable; acceptable
مستسلم | adj | | resigned; submissive
مستشري | adj | f=مستشرية | rampant
مستضعف | adj | | oppressed; weak
مستطيل | adj | | rectangular
مستعار | adj ap pp | | borrowed; pseudonymous
مستعجل | adj | | urgent; hasty
مستعد | adj ap | pl=+ون | ready; prepared
مستعر | adj | | raging
مستعص | adj | f=مستعصية | intractable; incurable
مستعصي | adj | f=مستعصية | intractable; incurable
مستعمر | adj | | colonized
مستعمل | adj ap pp | | used; secondhand
مستغرب | adj | | surprising; strange
مستفحل | adj | | rampant; escalating
مستفز | adj | | provocative
مستفيد | adj ap | | benefiting
مستفيض | adj | | extensive; detailed
مستفيق | adj | | awake
مستقبلي | adj | | future; futuristic
مستقر | adj ap | | stable
مستقطب | adj | | polarized
مستقل | adj ap | pl=+ون | independent
مستقيل | adj | | resigned
مستقيم | adj | | straight; upright
مستلقي | adj | | lying
مستمد | adj ap | | derived
مستمر | adj ap | | continuous; ongoing
مستميت | adj | | desperate
مستنزف | adj ap pp | | depleted; exhausted
مستنسخ | adj ap pp | | cloned; copied
مستنفد | adj ap pp | | exhausted
مستنفر | adj | | on alert
مستنكر | adj | | disapproving
مستنير | adj | | enlightened
مستهتر | adj | | reckless; careless
مستهدف | adj ap pp | | targeted; target
مستهلك | adj ap pp | | consumed; worn-out
مستوحى | adj ap | f=مستوحاة | inspired
مستورد | adj ap pp | | imported
مستوطن | adj | | endemic
مستوي | adj | f=مستوية | flat; level
مستيقظ | adj | | awake
مسجل | adj ap pp | | registered; recorded
مسجون | adj pp | | imprisoned
مسحوق | adj pp | | crushed
مسدود | adj pp | | blocked; deadlocked
مسرحي | adj | | theatrical
مسرطن | adj | | carcinogenic
مسرع | adj ap pp | | accelerated; hurried
مسرور | adj pp | | pleased; happy
مسروق | adj pp | | stolen
مسطح | adj | | flat
مسعور | adj pp | | rabid; frenzied
مسقطي | adj nisba | | Muscat
مسكر | adj | | intoxicating
مسكون | adj pp | | inhabited; haunted
مسكين | adj | pl=مساكين | poor
مسلح | adj pp | pl=+ون | armed
مسلم | adj | pl=+ون | Muslim
مسلوب | adj pp | | robbed; stolen
مسلي | adj | f=مسلية | entertaining; amusing
مسموح | adj pp | | allowed; permitted
مسموع | adj pp | | audible; heard
مسموم | adj pp | | poisoned
مسمى | adj ap pp | f=مسماة | named; so-called
مسن | adj | | elderly
مسنن | adj ap pp | | serrated
مسهب | adj | | lengthy; detailed
مسيء | adj | | offensive; abusive
مسيحي | adj nisba | pl=+ون | Christian
مسير | adj ap pp | | unmanned; guided
مسيس | adj ap pp | | politicized
مسيطر | adj | | dominant
مشؤوم | adj pp | | ominous; ill-fated
مشابه | adj ap | | similar
مشارك | adj ap | | participating; joint
مشاع | adj | | common; communal
مشاغب | adj | | naughty; unruly
مشبع | adj ap pp | | saturated
مشبوه | adj pp | | suspicious; suspected
مشتبك | adj | | entangled; engaged
مشتت | adj ap pp | | scattered; distracted
مشترك | adj | | joint; common; shared
مشترى | adj pp | | purchased
مشتعل | adj | | burning; ablaze
مشتق | adj ap | | derived
مشجر | adj | | wooded; forested
مشجع | adj | | encouraging
مشحون | adj pp | | charged; loaded
مشدد | adj ap pp | | tightened; strict
مشدود | adj pp | | tight; tense
مشرد | adj | | homeless; displaced
مشرف | adj | | honorable
مشرق | adj | | bright
مشرقي | adj | | Levantine; eastern
مشروط | adj pp | | conditional
مشروع | adj pp | | legitimate; lawful
مشع | adj | | radioactive
مشعر | adj | | hairy
مشغول | adj pp | pl=+ون | busy
مشفر | adj ap pp | | encrypted; coded
مشكك | adj | | skeptical
مشكوك | adj | | doubtful
مشلول | adj pp | | paralyzed
مشمئز | adj | | disgusted
مشمس | adj | | sunny
مشمول | adj pp | | covered; included
مشهود | adj pp | | notable; memorable
مشهور | adj pp | | famous
مشوش | adj ap pp | | confused; distorted
مشوق | adj | | thrilling; suspenseful
مشوه | adj ap pp | | distorted; deformed
مشوي | adj pp | | grilled
مشيخاني | adj nisba | | Presbyterian
مشيد | adj ap pp | | built
مشين | adj | | disgraceful
مصاب | adj ap pp | | infected; injured
مصاحب | adj ap | | accompanying; associated
مصدق | adj ap pp | | certified; ratified
مصدوم | adj pp | | shocked
مصراتي | adj nisba | | Misrata
مصرفي | adj nisba | pl=+ون | banking; bank
مصري | adj nisba | pl=+ون | Egyptian
مصطف | adj | | lined up
مصطنع | adj | | artificial; contrived
مصغر | adj | | miniature; miniaturized
مصفح | adj ap pp | | armored
مصفوفي | adj nisba | | matrix
مصفى | adj ap pp | f=مصفاة | filtered; refined
مصقول | adj pp | | polished
مصلحي | adj | | utilitarian; self-interested
مصلي | adj nisba | | serological
مصمت | adj | | solid
مصمم | adj ap pp | | designed; determined
مصنف | adj ap pp | | classified; ranked
مصنوع | adj pp | | made; manufactured
مصون | adj | | protected; inviolable
مصيري | adj | | fateful; crucial
مضاء | adj | | lit; illuminated
مضاد | adj | | anti-; counter
مضاعف | adj | | double; multiplied
مضبوط | adj pp | | accurate; controlled
مضجر | adj | | boring
مضحك | adj | | funny; ridiculous
مضخم | adj pp | | inflated; amplified
مضر | adj | | harmful
مضطر | adj ap pp | | forced; compelled
مضطرب | adj | | turbulent; troubled
مضطرد | adj ap | | steady
مضطهد | adj ap pp | | persecuted; oppressed
مضغوط | adj pp | | compressed; pressured
مضلع | adj | | polygonal; ribbed
مضلل | adj | | misleading
مضمحل | adj | | decaying
مضمون | adj pp | | guaranteed
مضن | adj | f=مضنية | grueling; arduous
مضني | adj | f=مضنية | grueling; arduous
مضيء | adj | | bright; luminous
مضياف | adj | | hospitable
مضيف | adj | | host; hosting
مطابق | adj | | identical; matching; compliant
مطاطي | adj | | rubber; elastic
مطبعي | adj | | typographical
مطبق | adj ap pp | | applied; total
مطبوخ | adj pp | | cooked
مطبوع | adj pp | | printed
مطحون | adj pp | | ground
مطرد | adj | | steady; continuous
مطرز | adj ap pp | | embroidered
مطرود | adj pp | | expelled
مطري | adj | | rain
مطل | adj ap | | overlooking
مطلق | adj | | absolute
مطلوب | adj pp | | required; wanted
مطلي | adj pp | | painted; coated
مطمئن | adj | | reassuring; reassured
مطور | adj ap pp | | developed; upgraded
مطوق | adj ap pp | | encircled
مطول | adj | | lengthy; extended
مطوي | adj pp | | folded
مطير | adj | | rainy
مطيع | adj | | obedient
مظلل | adj ap pp | | shaded
مظلم | adj | | dark
مظلوم | adj pp | | oppressed; wronged
معادي | adj | f=معادية | hostile; anti-
معارض | adj | | opposing; opposition
معاش | adj | | lived
معاصر | adj | | contemporary
معافى | adj | f=معافاة | healthy; exempt
معاق | adj | | disabled
معاكس | adj | | opposite; adverse
معبأ | adj ap pp | | packed; filled
معبد | adj ap pp | | paved
معتاد | adj | | usual
معتبر | adj | | considerable; respected
معتدل | adj | | moderate; mild
معتدي | adj ap | f=معتدية | aggressive
معتز | adj | | proud
معتزل | adj | | retired
معتزلي | adj nisba | | Mu'tazilite
معتصم | adj | | protesting
معتل | adj | | ill; weak
معتم | adj | | dark; opaque
معتمد | adj ap pp | | accredited; approved; dependent
معجب | adj | | admiring; impressed
معجز | adj | | miraculous
معجمي | adj | | lexical
معد | adj ap | f=معدية | infectious
معدل | adj ap pp | | modified; amended
معدني | adj | | metallic; mineral
معدود | adj pp | | few; limited
معدوم | adj pp | | nonexistent; executed
معدي | adj ap | f=معدية | infectious
معذب | adj ap pp | | tormented
معذور | adj pp | | excused
معرض | adj ap pp | | exposed; vulnerable
معرفي | adj | | cognitive; knowledge
معروف | adj pp | | known; well-known
معزز | adj ap pp | | reinforced; enhanced
معزول | adj pp | pl=+ون | isolated
معسر | adj | | insolvent
معشعش | adj ap | | entrenched
معصوم | adj pp | | infallible; innocent
معطر | adj ap pp | | perfumed
معطل | adj ap pp | | disabled; stalled
معطوب | adj pp | | damaged
معفى | adj | f=معفاة | exempt
معفي | adj | | exempt
معقد | adj pp | | complex
معقم | adj | | sterile; sterilized
معقوف | adj pp | | curved
معقول | adj pp | | reasonable; plausible
معكوس | adj pp | | reversed; inverted
معلب | adj ap pp | | canned
معلق | adj ap pp | | suspended; pending
معلن | adj ap pp | | announced; declared
معلوماتي | adj | | information; IT
معماري | adj | | architectural
معمداني | adj nisba | | Baptist
معمر | adj | | long-lived; perennial
معملي | adj | | laboratory
معنف | adj | | abused
معنوي | adj | | moral; psychological
معني | adj pp | pl=+ون | concerned
معهود | adj pp | | usual; customary
معوج | adj | | crooked
معوق | adj | | disabled
معوي | adj | | intestinal
معياري | adj | | standard; normative
معيب | adj | | defective; flawed
معيشي | adj | | living
معين | adj pp | | certain; specific
مغادر | adj | | departing
مغاربي | adj nisba | pl=+ون | Maghreb
مغاير | adj | | different; divergent
مغتر | adj | | conceited
مغترب | adj | | expatriate
مغتصب | adj ap pp | | usurped
مغذي | adj | f=مغذية | nutritious
مغربي | adj nisba | pl=مغاربة | Moroccan
مغرض | adj | | biased; malicious
مغرم | adj | | fond; in love
مغرور | adj pp | | arrogant; conceited
مغري | adj | f=مغرية | tempting; attractive
مغشوش | adj pp | | adulterated; counterfeit
مغطى | adj ap pp | f=مغطاة | covered
مغلف | adj ap pp | | packaged; wrapped
مغلق | adj pp | | closed
مغلوب | adj pp | | defeated
مغلوط | adj pp | | incorrect; erroneous
مغمور | adj pp | | obscure; submerged
مغناطيسي | adj | | magnetic
مغولي | adj nisba | pl=مغول | Mongol
مغيب | adj | | absent; missing
مفاجئ | adj ap | | sudden
مفاهيمي | adj | | conceptual
مفتاحي | adj | | key
مفترس | adj | | predatory
مفترض | adj ap pp | | supposed; alleged
مفتعل | adj ap pp | | fabricated; staged
مفتقد | adj | | missing
مفتوح | adj pp | | open
مفتول | adj pp | | muscular
مفجع | adj | | tragic; heartbreaking
مفخخ | adj ap pp | | booby-trapped
مفرح | adj | | joyful
مفرد | adj | | single; individual
مفرط | adj ap | | excessive
مفرغ | adj | | vicious; emptied
مفروش | adj pp | | furnished
مفروض | adj pp | | imposed
مفزع | adj | | frightening
مفزوع | adj | pl=+ون | frightened
مفسد | adj | | corrupting
مفصل | adj ap pp | | detailed
مفصلي | adj | | pivotal; articular
مفصول | adj pp | | dismissed; separated
مفضل | adj | | favorite; preferred
مفعم | adj | | full; filled
مفقود | adj pp | | missing; lost
مفكك | adj ap pp | | disjointed; dismantled
مفلس | adj | | bankrupt
مفلطح | adj pp | | flat; flattened
مفهوم | adj pp | | understandable
مفهومي | adj | | conceptual
مفوض | adj ap pp | | authorized; delegated
مفيد | adj | | useful; beneficial
مقاتل | adj | | fighting; combat
مقارن | adj | | comparative
مقاوم | adj | | resistant
مقبل | adj ap | | next; upcoming
مقبور | adj pp | | buried
مقبول | adj pp | | acceptable; accepted
مقترح | adj ap pp | | proposed; suggested
مقترض | adj | | borrowed
مقترن | adj ap | | coupled; associated
مقتصد | adj | | thrifty; economical
مقتصر | adj ap | | limited; confined
مقتضب | adj | | brief; terse
مقتطع | adj ap pp | | deducted
مقتنع | adj ap | | convinced
مقتول | adj pp | | killed
مقدام | adj | | courageous
مقدر | adj ap pp | | estimated; appreciated
مقدس | adj pp | | holy; sacred
مقدسي | adj nisba | pl=مقادسة | Jerusalemite
مقدم | adj ap pp | | presented; submitted
مقدوني | adj nisba | pl=+ون | Macedonian
مقرب | adj | | close
مقرر | adj ap pp | | scheduled; planned
مقرف | adj | | disgusting
مقروء | adj pp | | readable; legible
مقزز | adj | | disgusting
مقشعر | adj | | shuddering
مقصود | adj pp | | intended
مقصور | adj pp | | confined; restricted
مقطعي | adj | | cross-sectional; syllabic
مقطوع | adj pp | | cut off; severed
مقلد | adj | | imitation; fake
مقلق | adj | | worrying; alarming
مقلوب | adj pp | | inverted; upside-down
مقلي | adj pp | | fried
مقنع | adj | | convincing; masked
مقنن | adj | | rationed; legalized
مقهور | adj pp | | oppressed; subjugated
مقوس | adj ap pp | | arched
مقياسي | adj nisba | | metric
مقيت | adj | | hateful; abhorrent
مقيد | adj ap pp | | restricted; bound
مقيم | adj | | resident; residing
مكاني | adj | | spatial
مكبل | adj ap pp | | shackled
مكبوت | adj pp | | repressed
مكتئب | adj | | depressed
مكتبي | adj | | office; desktop
مكتسب | adj ap pp | | acquired
مكتشف | adj ap pp | | discovered
مكتظ | adj | | overcrowded; crowded
مكتفي | adj | | satisfied; self-sufficient
مكتمل | adj | | complete; completed
مكتنز | adj | | plump
مكتوب | adj pp | | written
مكتوف | adj | pl=+ون | tied; idle
مكتوم | adj pp | | muffled; suppressed
مكثف | adj | | intensive; intense
مكدس | adj ap pp | | stacked
مكرر | adj ap pp | | repeated; refined
مكرس | adj ap pp | | devoted; dedicated
مكروه | adj pp | | disliked; hated
مكسو | adj pp | | covered
مكسور | adj pp | | broken
مكسيكي | adj nisba | pl=+ون | Mexican
مكشوف | adj pp | | exposed; open
مكعب | adj | | cubic
مكفوف | adj pp | | blind
مكفول | adj pp | | guaranteed
مكلف | adj | | costly; expensive
مكلل | adj ap pp | | crowned
مكمل | adj | | complementary; supplementary
مكي | adj nisba | | Meccan
مكيف | adj ap pp | | air-conditioned; adapted
ملائم | adj | | suitable; appropriate
ملاحظ | adj | | noticeable
ملاحي | adj | | navigational; shipping
ملازم | adj | | accompanying; inseparable
ملاصق | adj | | adjoining; adjacent
ملايوي | adj nisba | pl=ملايو | Malay
ملتبس | adj | | ambiguous
ملتحي | adj | f=ملتحية | bearded
ملتزم | adj ap | pl=+ون | committed
ملتصق | adj | | attached; stuck
ملتهب | adj | | inflamed; blazing
ملتوي | adj | f=ملتوية | twisted; devious
ملثم | adj ap pp | | masked
ملح | adj | | urgent; pressing
ملحد | adj | | atheist
ملحق | adj ap pp | | attached; annexed
ملحمي | adj | | epic
ملحوظ | adj pp | | noticeable; significant; marked
ملحي | adj | | saline; salt
ملزم | adj | | binding
ملطخ | adj ap pp | | stained
ملعون | adj pp | | cursed
ملغم | adj ap pp | | mined
ملغى | adj ap pp | f=ملغاة | canceled; repealed
ملغي | adj pp | f=ملغية | canceled
ملفت | adj | | striking; remarkable
ملفق | adj ap pp | | fabricated
ملفوف | adj pp | | wrapped
ملقب | adj ap pp | | nicknamed
ملقى | adj pp | | thrown; lying
ملكي | adj | | royal
ملم | adj | | knowledgeable; familiar
ملموس | adj pp | | tangible
ملهم | adj | | inspiring
ملوث | adj ap pp | | polluted; contaminated
ملون | adj ap pp | | colored; colorful
مليء | adj | | full
مليح | adj | | good; nice
مماثل | adj ap | | similar
ممانع | adj | | opposed
ممتاز | adj | | excellent
ممتثل | adj | | compliant
ممتد | adj ap | | extended; extending
ممتع | adj ap | | enjoyable; fun
ممتعض | adj | | resentful
ممتلئ | adj | | full
ممتن | adj | | grateful
ممدد | adj ap pp | | extended
ممرض | adj | | pathogenic
ممزق | adj ap pp | | torn
ممطر | adj | | rainy
ممكن | adj ap | | possible
ممكنن | adj | | mechanized
ممل | adj | | boring
مملوء | adj pp | | full; filled
مملوك | adj pp | | owned
مملوكي | adj nisba | pl=مماليك | Mamluk
ممنهج | adj | | systematic
ممنوح | adj pp | | granted
ممنوع | adj pp | | forbidden; banned; prohibited
مموج | adj | | wavy
ممول | adj ap pp | | funded
مموه | adj ap pp | | camouflaged
مميت | adj | | deadly; fatal
مميز | adj | | distinctive; special
مميكن | adj | | mechanized; automated
مناخي | adj | | climate; climatic
مناسب | adj ap | el=أنسب | appropriate; suitable
مناصر | adj | | supportive
مناطقي | adj | | regional
مناعي | adj nisba | | immune
منافس | adj | | competing; rival
منافق | adj | | hypocritical
منافي | adj | f=منافية | contrary
مناقض | adj | | contradictory
مناهض | adj | | opposed; anti-
مناوئ | adj | | hostile; opposing
منبثق | adj ap | | emanating; emerging
منبسط | adj | | flat; extroverted
منبطح | adj | | prone
منبهر | adj | | dazzled; fascinated
منبوذ | adj pp | | outcast; ostracized
منتج | adj | | productive
منتحل | adj | | plagiarized; fake
منتخب | adj ap pp | | elected
منتشر | adj | | widespread
منتصب | adj | | upright
منتصر | adj | | victorious
منتظر | adj ap pp | | expected; awaited
منتظم | adj | | regular
منتعش | adj | | revived; refreshed
منتفخ | adj | | swollen
منتفض | adj | | rebellious
منتقى | adj ap pp | f=منتقاة | selected
منتمي | adj ap | f=منتمية | belonging
منتن | adj | | stinking
منته | adj | | expired; finished
منتهك | adj ap pp | | violated
منتهي | adj | f=منتهية | expired; finished
منجز | adj | | completed; accomplished
منجمي | adj | | mining
منحاز | adj | | biased
منحدر | adj | | sloping; descended
منحرف | adj | | deviant; perverted
منحصر | adj | | confined; limited
منحط | adj | | base; degenerate
منحل | adj | | dissolved
منحني | adj | f=منحنية | bent; curved
منحوت | adj pp | | carved
منخرط | adj | | involved; engaged
منخفض | adj | | low
مندائي | adj nisba | pl=+ون | Mandaean
مندثر | adj | | extinct; vanished
مندفع | adj | | impulsive; rushing
مندلع | adj | | raging
مندمج | adj | | integrated; merged
مندهش | adj | | astonished; amazed
منزعج | adj | | annoyed; upset
منزلي | adj | | home; domestic; household
منزوع | adj pp | | removed; stripped
منزوي | adj | f=منزوية | secluded
منسجم | adj | | harmonious; consistent
منسد | adj | | blocked
منسق | adj | | coordinated
منسوب | adj pp | | attributed
منسوج | adj pp | | woven
منسي | adj | | forgotten
منشغل | adj | | busy; preoccupied
منشق | adj | pl=+ون | dissident; defected
منشود | adj pp | | desired; aspired
منشور | adj pp | | published
منصرم | adj | | past; last
منصف | adj | | fair; equitable
منصهر | adj | | molten
منضبط | adj | | disciplined
منضوي | adj pp | f=منضوية | affiliated
منطقي | adj nisba | | logical
منطوي | adj | f=منطوية | introverted
منظم | adj | | organized; regular
منظور | adj pp | | visible; foreseeable
منعدم | adj | | nonexistent
منعزل | adj | | isolated
منعش | adj | | refreshing
منعقد | adj | | held; convened
منغلق | adj | | closed; insular
منغولي | adj nisba | pl=+ون | Mongolian
منفتح | adj | | open; open-minded
منفذ | adj | | executed; implemented
منفرد | adj | | single; solo; individual
منفصل | adj ap | | separate
منفعل | adj | | agitated; emotional
منفلت | adj | | uncontrolled; rogue
منفي | adj pp | | exiled; denied
منقح | adj | | revised
منقرض | adj | | extinct
منقسم | adj | | divided
منقضي | adj | f=منقضية | elapsed; past
منقطع | adj | | interrupted; cut off
منقوص | adj pp | | incomplete; diminished
منقول | adj pp | | transferred; movable
منكر | adj | | reprehensible
منكسر | adj | | broken
منكمش | adj | | shrunken
منكوب | adj pp | | stricken; disaster-stricken
منهار | adj | | collapsed
منهجي | adj | | systematic; methodological
منهزم | adj | | defeated
منهك | adj | | exhausted; exhausting
منهمر | adj | | pouring
منهمك | adj | | engrossed; absorbed
منهوب | adj pp | | looted; stolen
منواة | adj | | nucleated
منوط | adj | | entrusted
منوم | adj | | hypnotic
منير | adj | | bright; luminous
منيع | adj | | impregnable; immune
مهاجر | adj | | migrant; immigrant
مهاري | adj | | skill-based
مهبلي | adj | | vaginal
مهترئ | adj | | worn-out; tattered
مهتز | adj | | shaky
مهتم | adj ap | | interested
مهجري | adj | | diaspora
مهجور | adj pp | | abandoned; deserted
مهدئ | adj | | soothing; calming
مهدد | adj ap pp | | threatened
مهدور | adj pp | | wasted
مهذب | adj | | polite
مهزوز | adj pp | | shaky; weak
مهزوم | adj pp | | defeated
مهشم | adj ap pp | | shattered
مهلك | adj | | deadly; fatal
مهم | adj | el=أهم | important
مهمش | adj ap pp | | marginalized
مهمل | adj ap pp | | neglected; careless
مهني | adj nisba | | professional
مهول | adj | | tremendous; terrifying
مهووس | adj pp | | obsessed
مهيأ | adj ap pp | | prepared; ready
مهيب | adj | | majestic
مهيمن | adj | | dominant
مهين | adj | | humiliating
مواتي | adj | f=مواتية | favorable
مواجه | adj | | facing
مواز | adj | f=موازية | parallel
موازي | adj | f=موازية | parallel
موافق | adj | | corresponding; agreeing
مواكب | adj | | accompanying
موالي | adj | f=موالية; pl=موالون | loyal; pro-
موثق | adj ap pp | | documented; authenticated
موثوق | adj pp | | reliable; trusted
موجب | adj | | positive
موجز | adj | | brief; concise
موجع | adj | | painful
موجه | adj ap pp | | directed; guided
موجود | adj pp | pl=+ون | present
موجي | adj | | wave
موحد | adj ap pp | | unified; standardized
موحدي | adj nisba | pl=+ون | Almohad
موحش | adj | | desolate
موحل | adj | | muddy
مورافي | adj nisba | pl=+ون | Moravian
مورثي | adj nisba | | genetic
مورفولوجي | adj nisba | | morphological
موروث | adj pp | | inherited
موريتاني | adj nisba | pl=+ون | Mauritanian
موريسكي | adj nisba | | Morisco
موريشي | adj nisba | | Mauritian
موزع | adj ap pp | | distributed
موزمبيقي | adj nisba | pl=+ون | Mozambican
موسر | adj ap | pl=+ون | well-off; affluent
موسع | adj ap pp | | expanded; extended
موسكوفي | adj nisba | | Muscovite
موسمي | adj | | seasonal
موسوعي | adj | | encyclopedic
موسيقي | adj | | musical
موشك | adj | | imminent
موصلي | adj nisba | pl=+ون | Mosuli
موصول | adj pp | | connected
موضعي | adj | | local; topical
موضوعي | adj | | objective; thematic
موعود | adj pp | | promised
موفر | adj | | economical
موقر | adj | | honorable; esteemed
موقع | adj ap pp | | signed
موقعي | adj | | on-site
موقوت | adj pp | | time; timed
موقوف | adj pp | | detained; suspended
موكياني | adj nisba | | Mycenaean
مولدوفي | adj nisba | pl=+ون | Moldovan
مولع | adj | | fond
مولود | adj pp | | born
موناكي | adj nisba | | Monegasque
مونتينيغري | adj nisba | | Montenegrin
موهوب | adj pp | | talented; gifted
ميال | adj | | inclined
ميانماري | adj nisba | pl=+ون | Burmese
ميت | adj | pl=أموات | dead
ميتافيزيقي | adj | | metaphysical
ميثودي | adj nisba | pl=+ون | Methodist
ميثولوجي | adj | | mythological
ميداني | adj nisba | | field
ميركانتيلي | adj nisba | | mercantilist
ميسر | adj | | easy; concessional
ميسور | adj pp | | well-off; easy
ميسيني | adj nisba | | Mycenaean
ميغاري | adj nisba | | Megarian
ميكانيكي | adj | | mechanical
ميكروبي | adj | | microbial
ميكروبيولوجي | adj nisba | | microbiological
ميكروسكوبي | adj | | microscopic
ميلادي | adj | | AD
ميلانيزي | adj nisba | pl=+ون | Melanesian
ميلودرامي | adj | | melodramatic
ميمون | adj pp | | auspicious
نائم | adj | | asleep; sleeping
نائي | adj | | remote
نابض | adj | | vibrant
نابع | adj ap | | stemming
نابلسي | adj nisba | pl=+ون | Nablusi
ناتج | adj ap | | resulting
ناجح | adj | | successful
ناجز | adj | | completed; immediate
ناجع | adj | | effective
ناجم | adj ap | | resulting
ناجي | adj | f=ناجية | surviving
نادر | adj ap | | rare
نادم | adj | | regretful
ناري | adj | | fiery; fire
نازح | adj | pl=+ون | displaced
نازف | adj | | bleeding
نازي | adj | pl=+ون | Nazi
ناسف | adj | | explosive
ناشئ | adj | | emerging; young
ناشط | adj | | active
ناصري | adj nisba | pl=+ون | Nasserist
ناصع | adj | | bright; pure
ناضج | adj | | mature; ripe
ناطق | adj ap | | speaking
ناعم | adj ap | | soft
نافذ | adj | | effective; influential; in force
نافع | adj | | useful; beneficial
ناقد | adj | | critical
ناقص | adj | | incomplete; deficient
ناقم | adj | | resentful
ناقه | adj | pl=+ون | convalescent
نام | adj ap | f=نامية | developing
نامي | adj ap | f=نامية | developing
ناميبي | adj nisba | pl=+ون | Namibian
نانوي | adj nisba | | nano
ناهض | adj | | rising
نباتي | adj nisba | | plant; vegetable
نبضي | adj nisba | | pulse
نبطي | adj nisba | pl=أنباط | Nabataean
نبوي | adj nisba | | prophetic
نتن | adj | | rotten; stinking
نجدي | adj nisba | pl=+ون | Najdi
نجراني | adj nisba | | Najran
نجس | adj | | impure
نجفي | adj nisba | pl=+ون | Najafi
نجمي | adj | | stellar
نجيب | adj | pl=نجباء | bright
نحاسي | adj | | copper; brass
نحوي | adj | | grammatical
نحيف | adj | | thin; slim
نحيل | adj | | thin; slender
نخاعي | adj nisba | | spinal; medullary
نخبوي | adj | | elitist
نرجسي | adj nisba | | narcissistic
نرويجي | adj nisba | pl=+ون | Norwegian
نزيه | adj | | fair; honest; impartial
نسائي | adj | | women's; female
نسبي | adj | | relative; proportional
نسطوري | adj nisba | pl=نساطرة | Nestorian
نسوي | adj | | feminist; women's
نسيجي | adj | | textile; tissue
نشاز | adj | | discordant
نشط | adj | | active
نشيط | adj | pl=+ون,نشطاء | active; energetic
نصراني | adj nisba | pl=نصارى | Christian
نصفي | adj | | half; partial
نصي | adj | | text; textual
نضالي | adj | | militant
نضر | adj | | fresh
نظامي | adj nisba | | systemic; regular
نظري | adj | | theoretical
نظيف | adj | el=أنظف | clean
نعسان | adj | pl=نعسى | sleepy
نفاث | adj | | jet
نفساني | adj | | psychological
نفسي | adj | | psychological
نفطي | adj | | oil
نفعي | adj nisba | | utilitarian
نفيس | adj | | precious; valuable
نقابي | adj | pl=+ون | union
نقال | adj | | mobile; portable
نقدي | adj nisba | | monetary; cash
نقي | adj | el=أنقى | pure
نقيض | adj | | opposite
نكراء | adj | | heinous
نمساوي | adj nisba | pl=+ون | Austrian
نمطي | adj nisba | | typical
نموذجي | adj | | model; typical
نهائي | adj nisba | | final
نهاري | adj | | daytime
نهري | adj | | river
نهم | adj | | voracious
نوبي | adj nisba | pl=+ون | Nubian
نوراني | adj | | luminous
نورماندي | adj nisba | pl=+ون | Norman
نورماني | adj | | Norman
نوعي | adj | | qualitative; specific
نووي | adj nisba | | nuclear
نيء | adj | | raw
نيابي | adj | | parliamentary
نيبالي | adj nisba | pl=+ون | Nepalese
نيتروجيني | adj | | nitrogenous
نيتشوي | adj nisba | | Nietzschean
نيجري | adj nisba | pl=+ون | Nigerien
نيجيري | adj nisba | pl=+ون | Nigerian
نيزكي | adj | | meteoric
نيكاراغوي | adj nisba | pl=+ون | Nicaraguan
نيلي | adj | | Nile; indigo
نيوتروني | adj | | neutron
نيوتني | adj nisba | | Newtonian
نيوزيلندي | adj nisba | pl=+ون | New Zealand
نيوكولونيالي | adj nisba | | neocolonial
نيوليبرالي | adj | | neoliberal
نيويوركي | adj nisba | pl=+ون | New York
هائج | adj | | raging
هائل | adj ap | | huge; enormous
هابط | adj | | falling; declining; vulgar
هاتفي | adj | | telephone
هادئ | adj | | calm; quiet
هادف | adj | | purposeful; aimed
هارب | adj | | fugitive
هازئ | adj | | mocking
هاشمي | adj nisba | pl=+ون | Hashemite
هام | adj | | important
هامد | adj | | lifeless
هامشي | adj | | marginal
هاواياني | adj nisba | | Hawaiian
هاوي | adj | pl=هواة | amateur
هايتي | adj nisba | pl=+ون | Haitian
هجومي | adj | | offensive
هجين | adj | | hybrid
هدام | adj | | destructive
هراوي | adj nisba | | club-shaped
هرموني | adj | | hormonal
هرمي | adj nisba | | pyramidal
هزلي | adj | | comic; farcical
هزيل | adj | | meager; weak
هستولوجي | adj nisba | | histological
هستيري | adj | | hysterical
هش | adj | el=أهش | fragile; vulnerable
هضمي | adj | | digestive
هلالي | adj | | crescent
هلامي | adj | | gelatinous
هلع | adj | | panic-stricken
هلنستي | adj nisba | | Hellenistic
هليني | adj nisba | | Hellenic
همجي | adj | | barbaric; savage
هندسي | adj nisba | | engineering
هندوأوروبي | adj nisba | | Indo-European
هندوراسي | adj nisba | pl=+ون | Honduran
هندوسي | adj nisba | pl=هندوس | Hindu
هندي | adj nisba | pl=هنود | Indian
هنغاري | adj nisba | pl=+ون | Hungarian
هوائي | adj nisba | | air
هولندي | adj nisba | pl=+ون | Dutch
هولوسيني | adj nisba | | Holocene
هوليوودي | adj | | Hollywood
هيدروجيني | adj | | hydrogen
هيدروكربوني | adj nisba | | hydrocarbon
هيدروكلوري | adj nisba | | hydrochloric
هيدرولوجي | adj nisba | | hydrological
هيدروليكي | adj | | hydraulic
هيستيري | adj | | hysterical
هيكلي | adj | | structural
هيليني | adj nisba | | Hellenic
هيولي | adj nisba | | cytoplasmic; protoplasmic
واثق | adj | | confident
واجب | adj | | obligatory; due
واحد | adj | | one; single
وارد | adj ap | | contained; mentioned
وارف | adj | | lush
واسع | adj ap | el=أوسع | wide; broad; extensive
واضح | adj ap | el=أوضح | clear
واعد | adj | | promising
واعي | adj | | aware; conscious
وافد | adj | | expatriate; incoming
وافر | adj | | abundant
وافي | adj | | full; adequate
واقف | adj | | standing
واقي | adj | | protective
واه | adj | | flimsy; weak
واهن | adj | | feeble; weak
وبائي | adj | | epidemic; epidemiological
وثائقي | adj | | documentary
وثني | adj | | pagan
وثيق | adj | el=أوثق | close
وجداني | adj | | emotional; sentimental
وجودي | adj | | existential
وجيز | adj | | brief; short
وجيه | adj | pl=وجهاء | valid; notable
وحدوي | adj | | unionist; unitary
وحشي | adj | | brutal; wild
وحيد | adj | | only; lonely
وخيم | adj | | dire; serious
ودود | adj | | friendly
ودي | adj | | friendly; amicable
وراثي | adj | | genetic; hereditary
وردي | adj | | pink; rosy
ورقي | adj | | paper
ورمي | adj nisba | | tumor
وريدي | adj | | intravenous; venous
وزاري | adj | | ministerial
وزني | adj | | weight
وسخ | adj | | dirty
وسطي | adj | | centrist; moderate
وسيط | adj | pl=وسطاء | intermediary; intermediate
وسيم | adj | | handsome
وشيك | adj | | imminent
وصفي | adj | | descriptive
وضيع | adj | | lowly; base
وطني | adj nisba | | national
وطيد | adj | el=أوطد | strong; firm
وظيفي | adj | | functional; job
وعائي | adj | | vascular
وعر | adj | | rugged
وفير | adj | el=أوفر | abundant; plentiful
وقائي | adj | | preventive
وقتي | adj | | temporary
وقح | adj | | rude; insolent
وقفي | adj | | endowment
وقور | adj | | dignified
ولائي | adj | | provincial; loyalist
وهابي | adj nisba | pl=+ون | Wahhabi
وهراني | adj nisba | pl=+ون | Oran
وهمي | adj | | fake; imaginary; fictitious
ويلزي | adj nisba | pl=+ون | Welsh
يائس | adj | | desperate; hopeless
ياباني | adj nisba | pl=+ون | Japanese
يابس | adj | | dry
يافاوي | adj nisba | | Jaffa
يافع | adj | | young; adolescent
ياقوتي | adj nisba | | ruby
يانع | adj | | ripe
يتيم | adj | pl=أيتام,يتامى | orphaned
يدوي | adj | | manual; hand
يساري | adj | pl=+ون | leftist; left-wing
يسوعي | adj | pl=+ون | Jesuit
يسير | adj | | easy; slight
يعقوبي | adj nisba | | Jacobite
يقظ | adj | | alert; vigilant
يقيني | adj | | certain
يمني | adj nisba | pl=+ون | Yemeni
يميني | adj | pl=+ون | right-wing
يهودي | adj nisba | pl=يهود | Jewish
يوغوسلافي | adj nisba | pl=+ون | Yugoslav
يومي | adj nisba | | daily
يوناني | adj nisba | pl=+ون | Greek
