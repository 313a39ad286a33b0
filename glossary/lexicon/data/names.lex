# Proper names: countries, peoples, places, people, bodies, languages, religions
# Countries
العراق | pn place m | | Iraq
لبنان | pn place m | | Lebanon
الأردن | pn place m | | Jordan
السودان | pn place m | | Sudan
جنوب السودان | pn place m | | South Sudan
المغرب | pn place m | | Morocco
اليمن | pn place m | | Yemen
الصومال | pn place m | | Somalia
جمهورية العراق | pn place f | | Republic of Iraq {the}
المملكة الأردنية الهاشمية | pn place f | | Hashemite Kingdom of Jordan {the}
سوريا | pn place f | | Syria
سورية | pn place f | | Syria
الجمهورية العربية السورية | pn place f | | Syrian Arab Republic {the}
فلسطين | pn place f | | Palestine
دولة فلسطين | pn place f | | State of Palestine {the}
إسرائيل | pn place f | | Israel
مصر | pn place f | | Egypt
جمهورية مصر العربية | pn place f | | Arab Republic of Egypt {the}
السعودية | pn place f | | Saudi Arabia
المملكة العربية السعودية | pn place f | | Kingdom of Saudi Arabia {the}; Saudi Arabia
الكويت | pn place f | | Kuwait
دولة الكويت | pn place f | | State of Kuwait {the}
البحرين | pn place f | | Bahrain
مملكة البحرين | pn place f | | Kingdom of Bahrain {the}
قطر | pn place f | | Qatar
دولة قطر | pn place f | | State of Qatar {the}
الإمارات | pn place f | | UAE {the}
الإمارات العربية المتحدة | pn place f | | United Arab Emirates {the}
دولة الإمارات العربية المتحدة | pn place f | | United Arab Emirates {the}
عمان | pn place f | | Amman; Oman
سلطنة عمان | pn place f | | Sultanate of Oman {the}; Oman
الجمهورية اليمنية | pn place f | | Republic of Yemen {the}
ليبيا | pn place f | | Libya
تونس | pn place f | | Tunisia; Tunis
الجزائر | pn place f | | Algeria; Algiers
المملكة المغربية | pn place f | | Kingdom of Morocco {the}
موريتانيا | pn place f | | Mauritania
جيبوتي | pn place f | | Djibouti
جزر القمر | pn place f | | Comoros {the}
الصحراء الغربية | pn place f | | Western Sahara
إيران | pn place f | | Iran
الجمهورية الإسلامية الإيرانية | pn place f | | Islamic Republic of Iran {the}
الجمهورية الإسلامية | pn place f | | Islamic Republic {the}
تركيا | pn place f | | Turkey
أفغانستان | pn place f | | Afghanistan
باكستان | pn place f | | Pakistan
الهند | pn place f | | India
بنغلاديش | pn place f | | Bangladesh
بنغلادش | pn place f | | Bangladesh
سريلانكا | pn place f | | Sri Lanka
نيبال | pn place f | | Nepal
بوتان | pn place f | | Bhutan
المالديف | pn place f | | Maldives {the}
جزر المالديف | pn place f | | Maldives {the}
الصين | pn place f | | China
جمهورية الصين الشعبية | pn place f | | People's Republic of China {the}
اليابان | pn place f | | Japan
كوريا | pn place f | | Korea
كوريا الجنوبية | pn place f | | South Korea
كوريا الشمالية | pn place f | | North Korea
تايوان | pn place f | | Taiwan
هونغ كونغ | pn place f | | Hong Kong
هونج كونج | pn place f | | Hong Kong
ماكاو | pn place f | | Macau
منغوليا | pn place f | | Mongolia
فيتنام | pn place f | | Vietnam
لاوس | pn place f | | Laos
كمبوديا | pn place f | | Cambodia
تايلاند | pn place f | | Thailand
تايلند | pn place f | | Thailand
ميانمار | pn place f | | Myanmar
بورما | pn place f | | Burma
ماليزيا | pn place f | | Malaysia
سنغافورة | pn place f | | Singapore
إندونيسيا | pn place f | | Indonesia
بروناي | pn place f | | Brunei
الفلبين | pn place f | | Philippines {the}
تيمور الشرقية | pn place f | | East Timor
كازاخستان | pn place f | | Kazakhstan
أوزبكستان | pn place f | | Uzbekistan
تركمانستان | pn place f | | Turkmenistan
قيرغيزستان | pn place f | | Kyrgyzstan
قرغيزستان | pn place f | | Kyrgyzstan
طاجيكستان | pn place f | | Tajikistan
أذربيجان | pn place f | | Azerbaijan
أرمينيا | pn place f | | Armenia
جورجيا | pn place f | | Georgia
روسيا | pn place f | | Russia
روسيا الاتحادية | pn place f | | Russian Federation {the}
الاتحاد الروسي | pn place f | | Russian Federation {the}
أوكرانيا | pn place f | | Ukraine
بيلاروسيا | pn place f | | Belarus
بيلاروس | pn place f | | Belarus
مولدوفا | pn place f | | Moldova
مولدافيا | pn place f | | Moldova
الاتحاد السوفيتي | pn place f | | Soviet Union {the}
الاتحاد السوفييتي | pn place f | | Soviet Union {the}
الاتحاد السوفياتي | pn place f | | Soviet Union {the}
بولندا | pn place f | | Poland
التشيك | pn place f | | Czech Republic {the}
جمهورية التشيك | pn place f | | Czech Republic {the}
تشيكوسلوفاكيا | pn place f | | Czechoslovakia
سلوفاكيا | pn place f | | Slovakia
سلوفينيا | pn place f | | Slovenia
المجر | pn place f | | Hungary
هنغاريا | pn place f | | Hungary
رومانيا | pn place f | | Romania
بلغاريا | pn place f | | Bulgaria
اليونان | pn place f | | Greece
قبرص | pn place f | | Cyprus
ألبانيا | pn place f | | Albania
كوسوفو | pn place f | | Kosovo
صربيا | pn place f | | Serbia
كرواتيا | pn place f | | Croatia
البوسنة | pn place f | | Bosnia
البوسنة والهرسك | pn place f | | Bosnia and Herzegovina
الجبل الأسود | pn place f | | Montenegro
مقدونيا | pn place f | | Macedonia
مقدونيا الشمالية | pn place f | | North Macedonia
يوغوسلافيا | pn place f | | Yugoslavia
النمسا | pn place f | | Austria
سويسرا | pn place f | | Switzerland
ليختنشتاين | pn place f | | Liechtenstein
ألمانيا | pn place f | | Germany
ألمانيا الغربية | pn place f | | West Germany
ألمانيا الشرقية | pn place f | | East Germany
فرنسا | pn place f | | France
موناكو | pn place f | | Monaco
بلجيكا | pn place f | | Belgium
هولندا | pn place f | | Netherlands {the}; Holland
لوكسمبورغ | pn place f | | Luxembourg
لوكسمبورج | pn place f | | Luxembourg
إيطاليا | pn place f | | Italy
الفاتيكان | pn place f | | Vatican {the}
سان مارينو | pn place f | | San Marino
مالطا | pn place f | | Malta
إسبانيا | pn place f | | Spain
البرتغال | pn place f | | Portugal
أندورا | pn place f | | Andorra
بريطانيا | pn place f | | Britain
بريطانيا العظمى | pn place f | | Great Britain
المملكة المتحدة | pn place f | | United Kingdom {the}; UK {the}
إنجلترا | pn place f | | England
إنكلترا | pn place f | | England
اسكتلندا | pn place f | | Scotland
ويلز | pn place f | | Wales
أيرلندا | pn place f | | Ireland
أيرلندا الشمالية | pn place f | | Northern Ireland
آيسلندا | pn place f | | Iceland
الدنمارك | pn place f | | Denmark
الدانمارك | pn place f | | Denmark
السويد | pn place f | | Sweden
النرويج | pn place f | | Norway
فنلندا | pn place f | | Finland
إستونيا | pn place f | | Estonia
لاتفيا | pn place f | | Latvia
ليتوانيا | pn place f | | Lithuania
غرينلاند | pn place f | | Greenland
جرينلاند | pn place f | | Greenland
الولايات المتحدة | pn place f | | United States {the}
الولايات المتحدة الأمريكية | pn place f | | United States of America {the}; United States {the}
الولايات المتحدة الأميركية | pn place f | | United States of America {the}; United States {the}
أمريكا | pn place f | | America
أميركا | pn place f | | America
كندا | pn place f | | Canada
المكسيك | pn place f | | Mexico
كوبا | pn place f | | Cuba
هايتي | pn place f | | Haiti
الدومينيكان | pn place f | | Dominican Republic {the}
جمهورية الدومينيكان | pn place f | | Dominican Republic {the}
جامايكا | pn place f | | Jamaica
الباهاما | pn place f | | Bahamas {the}
بورتوريكو | pn place f | | Puerto Rico
ترينيداد وتوباغو | pn place f | | Trinidad and Tobago
غواتيمالا | pn place f | | Guatemala
هندوراس | pn place f | | Honduras
السلفادور | pn place f | | El Salvador
نيكاراغوا | pn place f | | Nicaragua
كوستاريكا | pn place f | | Costa Rica
بنما | pn place f | | Panama
بيليز | pn place f | | Belize
كولومبيا | pn place f | | Colombia; Columbia
فنزويلا | pn place f | | Venezuela
الإكوادور | pn place f | | Ecuador
البيرو | pn place f | | Peru
بيرو | pn place f | | Peru
بوليفيا | pn place f | | Bolivia
تشيلي | pn place f | | Chile
شيلي | pn place f | | Chile
الأرجنتين | pn place f | | Argentina
أوروغواي | pn place f | | Uruguay
الأوروغواي | pn place f | | Uruguay
باراغواي | pn place f | | Paraguay
البرازيل | pn place f | | Brazil
غيانا | pn place f | | Guyana
سورينام | pn place f | | Suriname
أستراليا | pn place f | | Australia
نيوزيلندا | pn place f | | New Zealand
نيوزيلاندا | pn place f | | New Zealand
بابوا غينيا الجديدة | pn place f | | Papua New Guinea
فيجي | pn place f | | Fiji
ساموا | pn place f | | Samoa
جزر سليمان | pn place f | | Solomon Islands {the}
إثيوبيا | pn place f | | Ethiopia
الحبشة | pn place f | | Abyssinia
إريتريا | pn place f | | Eritrea
كينيا | pn place f | | Kenya
أوغندا | pn place f | | Uganda
تنزانيا | pn place f | | Tanzania
رواندا | pn place f | | Rwanda
بوروندي | pn place f | | Burundi
الكونغو | pn place f | | Congo {the}
الكونغو الديمقراطية | pn place f | | Democratic Republic of the Congo {the}; DR Congo
جمهورية الكونغو الديمقراطية | pn place f | | Democratic Republic of the Congo {the}
أفريقيا الوسطى | pn place f | | Central African Republic {the}
جمهورية أفريقيا الوسطى | pn place f | | Central African Republic {the}
تشاد | pn place f | | Chad
النيجر | pn place f | | Niger
نيجيريا | pn place f | | Nigeria
مالي | pn place f | | Mali
السنغال | pn place f | | Senegal
غامبيا | pn place f | | Gambia {the}
غينيا | pn place f | | Guinea
غينيا بيساو | pn place f | | Guinea-Bissau
غينيا الاستوائية | pn place f | | Equatorial Guinea
سيراليون | pn place f | | Sierra Leone
ليبيريا | pn place f | | Liberia
ساحل العاج | pn place f | | Ivory Coast {the}
كوت ديفوار | pn place f | | Côte d'Ivoire
غانا | pn place f | | Ghana
توغو | pn place f | | Togo
بنين | pn place f | | Benin
بوركينا فاسو | pn place f | | Burkina Faso
الكاميرون | pn place f | | Cameroon
الغابون | pn place f | | Gabon
أنغولا | pn place f | | Angola
زامبيا | pn place f | | Zambia
زيمبابوي | pn place f | | Zimbabwe
موزمبيق | pn place f | | Mozambique
مالاوي | pn place f | | Malawi
ناميبيا | pn place f | | Namibia
بوتسوانا | pn place f | | Botswana
ليسوتو | pn place f | | Lesotho
إسواتيني | pn place f | | Eswatini
جنوب أفريقيا | pn place f | | South Africa
مدغشقر | pn place f | | Madagascar
موريشيوس | pn place f | | Mauritius
سيشل | pn place f | | Seychelles {the}
الرأس الأخضر | pn place f | | Cape Verde
# Nisba adjectives of countries and peoples
عراقي | adj nisba | pl=+ون | Iraqi
لبناني | adj nisba | pl=+ون | Lebanese
أردني | adj nisba | pl=+ون | Jordanian
سوداني | adj nisba | pl=+ون | Sudanese
مغربي | adj nisba | pl=مغاربة | Moroccan
يمني | adj nisba | pl=+ون | Yemeni
صومالي | adj nisba | pl=+ون | Somali
سوري | adj nisba | pl=+ون | Syrian
فلسطيني | adj nisba | pl=+ون | Palestinian
إسرائيلي | adj nisba | pl=+ون | Israeli
مصري | adj nisba | pl=+ون | Egyptian
سعودي | adj nisba | pl=+ون | Saudi
كويتي | adj nisba | pl=+ون | Kuwaiti
بحريني | adj nisba | pl=+ون | Bahraini
قطري | adj nisba | pl=+ون | Qatari
إماراتي | adj nisba | pl=+ون | Emirati
عماني | adj nisba | pl=+ون | Omani
ليبي | adj nisba | pl=+ون | Libyan
تونسي | adj nisba | pl=+ون | Tunisian
جزائري | adj nisba | pl=+ون | Algerian
موريتاني | adj nisba | pl=+ون | Mauritanian
جيبوتي | adj nisba | pl=+ون | Djiboutian
صحراوي | adj nisba | pl=+ون | Sahrawi; desert
إيراني | adj nisba | pl=+ون | Iranian
فارسي | adj nisba | pl=فرس | Persian
تركي | adj nisba | pl=أتراك | Turkish
أفغاني | adj nisba | pl=أفغان | Afghan
باكستاني | adj nisba | pl=+ون | Pakistani
هندي | adj nisba | pl=هنود | Indian
بنغلاديشي | adj nisba | pl=+ون | Bangladeshi
بنغالي | adj nisba | pl=+ون | Bangladeshi
سريلانكي | adj nisba | pl=+ون | Sri Lankan
نيبالي | adj nisba | pl=+ون | Nepalese
صيني | adj nisba | pl=+ون | Chinese
ياباني | adj nisba | pl=+ون | Japanese
كوري | adj nisba | pl=+ون | Korean
كوري جنوبي | adj nisba | pl=+ون | South Korean
كوري شمالي | adj nisba | pl=+ون | North Korean
تايواني | adj nisba | pl=+ون | Taiwanese
منغولي | adj nisba | pl=+ون | Mongolian
مغولي | adj nisba | pl=مغول | Mongol
فيتنامي | adj nisba | pl=+ون | Vietnamese
كمبودي | adj nisba | pl=+ون | Cambodian
تايلاندي | adj nisba | pl=+ون | Thai
تايلندي | adj nisba | pl=+ون | Thai
ميانماري | adj nisba | pl=+ون | Burmese
بورمي | adj nisba | pl=+ون | Burmese
ماليزي | adj nisba | pl=+ون | Malaysian
سنغافوري | adj nisba | pl=+ون | Singaporean
إندونيسي | adj nisba | pl=+ون | Indonesian
فلبيني | adj nisba | pl=+ون | Filipino; Philippine
كازاخستاني | adj nisba | pl=+ون | Kazakh
أوزبكي | adj nisba | pl=أوزبك | Uzbek
تركمانستاني | adj nisba | pl=+ون | Turkmen
تركماني | adj nisba | pl=تركمان | Turkmen
قرغيزي | adj nisba | pl=+ون | Kyrgyz
طاجيكي | adj nisba | pl=طاجيك | Tajik
أذربيجاني | adj nisba | pl=+ون | Azerbaijani
أذري | adj nisba | pl=+ون | Azeri
أرمني | adj nisba | pl=أرمن | Armenian
أرميني | adj nisba | pl=+ون | Armenian
جورجي | adj nisba | pl=+ون | Georgian
روسي | adj nisba | pl=روس | Russian
شيشاني | adj nisba | pl=+ون | Chechen
أوكراني | adj nisba | pl=+ون | Ukrainian
بيلاروسي | adj nisba | pl=+ون | Belarusian
مولدوفي | adj nisba | pl=+ون | Moldovan
سوفيتي | adj nisba | pl=+ون | Soviet
سوفييتي | adj nisba | pl=+ون | Soviet
سوفياتي | adj nisba | pl=+ون | Soviet
بولندي | adj nisba | pl=+ون | Polish
تشيكي | adj nisba | pl=+ون | Czech
سلوفاكي | adj nisba | pl=+ون | Slovak
سلوفيني | adj nisba | pl=+ون | Slovenian
مجري | adj nisba | pl=+ون | Hungarian
هنغاري | adj nisba | pl=+ون | Hungarian
روماني | adj nisba | pl=+ون | Roman; Romanian
بلغاري | adj nisba | pl=بلغار | Bulgarian
يوناني | adj nisba | pl=+ون | Greek
إغريقي | adj nisba | pl=إغريق | Greek
قبرصي | adj nisba | pl=قبارصة | Cypriot
ألباني | adj nisba | pl=+ون | Albanian
صربي | adj nisba | pl=صرب | Serbian
كرواتي | adj nisba | pl=كروات | Croatian
بوسني | adj nisba | pl=+ون | Bosnian
مقدوني | adj nisba | pl=+ون | Macedonian
يوغوسلافي | adj nisba | pl=+ون | Yugoslav
نمساوي | adj nisba | pl=+ون | Austrian
سويسري | adj nisba | pl=+ون | Swiss
ألماني | adj nisba | pl=ألمان | German
فرنسي | adj nisba | pl=+ون | French
بلجيكي | adj nisba | pl=+ون | Belgian
هولندي | adj nisba | pl=+ون | Dutch
لوكسمبورغي | adj nisba | pl=+ون | Luxembourgish
إيطالي | adj nisba | pl=+ون | Italian
مالطي | adj nisba | pl=+ون | Maltese
إسباني | adj nisba | pl=إسبان | Spanish
برتغالي | adj nisba | pl=+ون | Portuguese
بريطاني | adj nisba | pl=+ون | British
إنجليزي | adj nisba | pl=إنجليز | English
إنكليزي | adj nisba | pl=إنجليز | English
اسكتلندي | adj nisba | pl=+ون | Scottish
ويلزي | adj nisba | pl=+ون | Welsh
أيرلندي | adj nisba | pl=+ون | Irish
آيسلندي | adj nisba | pl=+ون | Icelandic
دنماركي | adj nisba | pl=+ون | Danish
دانماركي | adj nisba | pl=+ون | Danish
سويدي | adj nisba | pl=+ون | Swedish
نرويجي | adj nisba | pl=+ون | Norwegian
فنلندي | adj nisba | pl=+ون | Finnish
إستوني | adj nisba | pl=+ون | Estonian
لاتفي | adj nisba | pl=+ون | Latvian
ليتواني | adj nisba | pl=+ون | Lithuanian
أمريكي | adj nisba | pl=+ون,أمريكان | American
أميركي | adj nisba | pl=+ون,أمريكان | American
كندي | adj nisba | pl=+ون | Canadian
مكسيكي | adj nisba | pl=+ون | Mexican
كوبي | adj nisba | pl=+ون | Cuban
هايتي | adj nisba | pl=+ون | Haitian
غواتيمالي | adj nisba | pl=+ون | Guatemalan
كولومبي | adj nisba | pl=+ون | Colombian
فنزويلي | adj nisba | pl=+ون | Venezuelan
إكوادوري | adj nisba | pl=+ون | Ecuadorian
بيروفي | adj nisba | pl=+ون | Peruvian
بوليفي | adj nisba | pl=+ون | Bolivian
تشيلي | adj nisba | pl=+ون | Chilean
أرجنتيني | adj nisba | pl=+ون | Argentine; Argentinian
أوروغوياني | adj nisba | pl=+ون | Uruguayan
برازيلي | adj nisba | pl=+ون | Brazilian
أسترالي | adj nisba | pl=+ون | Australian
نيوزيلندي | adj nisba | pl=+ون | New Zealand
إثيوبي | adj nisba | pl=+ون | Ethiopian
حبشي | adj nisba | pl=أحباش | Abyssinian
إريتري | adj nisba | pl=+ون | Eritrean
كيني | adj nisba | pl=+ون | Kenyan
أوغندي | adj nisba | pl=+ون | Ugandan
تنزاني | adj nisba | pl=+ون | Tanzanian
رواندي | adj nisba | pl=+ون | Rwandan
كونغولي | adj nisba | pl=+ون | Congolese
تشادي | adj nisba | pl=+ون | Chadian
نيجيري | adj nisba | pl=+ون | Nigerian
نيجري | adj nisba | pl=+ون | Nigerien
سنغالي | adj nisba | pl=+ون | Senegalese
غامبي | adj nisba | pl=+ون | Gambian
غيني | adj nisba | pl=+ون | Guinean
ليبيري | adj nisba | pl=+ون | Liberian
غاني | adj nisba | pl=+ون | Ghanaian
إيفواري | adj nisba | pl=+ون | Ivorian
كاميروني | adj nisba | pl=+ون | Cameroonian
أنغولي | adj nisba | pl=+ون | Angolan
زامبي | adj nisba | pl=+ون | Zambian
زيمبابوي | adj nisba | pl=+ون | Zimbabwean
موزمبيقي | adj nisba | pl=+ون | Mozambican
جنوب أفريقي | adj nisba | pl=+ون | South African
عربي | adj nisba | pl=عرب | Arab; Arabic
أعرابي | adj nisba | pl=أعراب | Bedouin
كردي | adj nisba | pl=أكراد,كرد | Kurdish
كردستاني | adj nisba | pl=+ون | Kurdistani; Kurdistan
فيلي | adj nisba | pl=+ون | Faili
آشوري | adj nisba | pl=+ون | Assyrian
كلداني | adj nisba | pl=كلدان | Chaldean
سرياني | adj nisba | pl=+ون | Syriac
بابلي | adj nisba | pl=+ون | Babylonian
سومري | adj nisba | pl=+ون | Sumerian
أكدي | adj nisba | pl=+ون | Akkadian
فينيقي | adj nisba | pl=+ون | Phoenician
نوبي | adj nisba | pl=+ون | Nubian
أمازيغي | adj nisba | pl=أمازيغ | Amazigh; Berber
بربري | adj nisba | pl=بربر | Berber
قبائلي | adj nisba | pl=+ون | Kabyle; tribal
شركسي | adj nisba | pl=شركس | Circassian
بلوشي | adj nisba | pl=بلوش | Baloch
بشتوني | adj nisba | pl=بشتون | Pashtun
أويغوري | adj nisba | pl=+ون | Uyghur
إيغوري | adj nisba | pl=+ون | Uyghur
بنجابي | adj nisba | pl=+ون | Punjabi
كشميري | adj nisba | pl=+ون | Kashmiri
بدوي | adj nisba | pl=بدو | Bedouin
غجري | adj nisba | pl=غجر | Roma; Gypsy
عثماني | adj nisba | pl=+ون | Ottoman
عباسي | adj nisba | pl=+ون | Abbasid
أموي | adj nisba | pl=+ون | Umayyad
فاطمي | adj nisba | pl=+ون | Fatimid
أيوبي | adj nisba | pl=+ون | Ayyubid
مملوكي | adj nisba | pl=مماليك | Mamluk
سلجوقي | adj nisba | pl=سلاجقة | Seljuk
بيزنطي | adj nisba | pl=+ون | Byzantine
هاشمي | adj nisba | pl=+ون | Hashemite
فرعوني | adj nisba | pl=+ون | Pharaonic
لاتيني | adj nisba | pl=+ون | Latin
جرماني | adj nisba | pl=+ون | Germanic
نورماندي | adj nisba | pl=+ون | Norman
سلتي | adj nisba | pl=+ون | Celtic
سلافي | adj nisba | pl=+ون | Slavic
بروسي | adj nisba | pl=+ون | Prussian
تتري | adj nisba | pl=تتر | Tatar
إسكندنافي | adj nisba | pl=+ون | Scandinavian
أوروبي | adj nisba | pl=+ون | European
أفريقي | adj nisba | pl=أفارقة | African
آسيوي | adj nisba | pl=+ون | Asian
أمريكي جنوبي | adj nisba | pl=+ون | South American
شرق أوسطي | adj nisba | pl=+ون | Middle Eastern
خليجي | adj nisba | pl=+ون | Gulf
مغاربي | adj nisba | pl=+ون | Maghreb
شامي | adj nisba | pl=+ون | Levantine
متوسطي | adj nisba | pl=+ون | Mediterranean
أطلسي | adj nisba | pl=+ون | Atlantic
كاريبي | adj nisba | pl=+ون | Caribbean
بلقاني | adj nisba | pl=+ون | Balkan
قطبي | adj nisba | pl=+ون | polar
أندلسي | adj nisba | pl=+ون | Andalusian
حجازي | adj nisba | pl=+ون | Hejazi
نجدي | adj nisba | pl=+ون | Najdi
بغدادي | adj nisba | pl=+ون | Baghdadi
موصلي | adj nisba | pl=+ون | Mosuli
نجفي | adj nisba | pl=+ون | Najafi
كربلائي | adj nisba | pl=+ون | Karbalai
حلبي | adj nisba | pl=+ون | Aleppine
دمشقي | adj nisba | pl=+ون | Damascene
مقدسي | adj nisba | pl=مقادسة | Jerusalemite
غزي | adj nisba | pl=+ون | Gazan
باريسي | adj nisba | pl=+ون | Parisian
لندني | adj nisba | pl=+ون | London
صقلي | adj nisba | pl=+ون | Sicilian
كاتالوني | adj nisba | pl=+ون | Catalan
أمازوني | adj nisba | pl=+ون | Amazonian
قوقازي | adj nisba | pl=+ون | Caucasian
سيبيري | adj nisba | pl=+ون | Siberian
إنجيلي | adj nisba | pl=+ون | evangelical
شيعي | adj nisba | pl=شيعة | Shiite
سني | adj nisba | pl=- | Sunni
درزي | adj nisba | pl=دروز | Druze
علوي | adj nisba | pl=+ون | upper; Alawite
إيزيدي | adj nisba | pl=+ون | Yazidi
صابئي | adj nisba | pl=+ون | Sabian
مندائي | adj nisba | pl=+ون | Mandaean
مسيحي | adj nisba | pl=+ون | Christian
يهودي | adj nisba | pl=يهود | Jewish
عبري | adj nisba | pl=+ون | Hebrew
عبراني | adj nisba | pl=+ون | Hebrew
صهيوني | adj nisba | pl=صهاينة | Zionist
إسلامي | adj nisba | pl=+ون | Islamic
سلفي | adj nisba | pl=+ون | Salafi
صوفي | adj nisba | pl=+ون | Sufi
وهابي | adj nisba | pl=+ون | Wahhabi
حوثي | adj nisba | pl=+ون | Houthi
زيدي | adj nisba | pl=+ون | Zaidi
جعفري | adj nisba | pl=+ون | Jaafari
بوذي | adj nisba | pl=+ون | Buddhist
هندوسي | adj nisba | pl=هندوس | Hindu
سيخي | adj nisba | pl=سيخ | Sikh
كاثوليكي | adj nisba | pl=كاثوليك | Catholic
بروتستانتي | adj nisba | pl=بروتستانت | Protestant
أرثوذكسي | adj nisba | pl=أرثوذكس | Orthodox
قبطي | adj nisba | pl=أقباط | Coptic
ماروني | adj nisba | pl=موارنة | Maronite
ميثودي | adj nisba | pl=+ون | Methodist
لوثري | adj nisba | pl=+ون | Lutheran
أنغليكاني | adj nisba | pl=+ون | Anglican
كالفيني | adj nisba | pl=+ون | Calvinist
بهائي | adj nisba | pl=+ون | Baha'i
زرادشتي | adj nisba | pl=+ون | Zoroastrian
صدري | adj nisba | pl=+ون | Sadrist
بعثي | adj nisba | pl=+ون | Baathist
داعشي | adj nisba | pl=دواعش | ISIS
# People of a nation, where English has another noun
كردي | n m hum | pl=أكراد,كرد; f=+ة | Kurd
تركي | n m hum | pl=أتراك; f=+ة | Turk
عربي | n m hum | pl=عرب | Arab
فرنسي | n m hum | pl=+ون; f=+ة; plgloss=French people {pl} | French person; Frenchman
بريطاني | n m hum | pl=+ون; f=+ة | Briton
إنجليزي | n m hum | pl=إنجليز; f=+ة; plgloss=English people {pl} | English person; Englishman
اسكتلندي | n m hum | pl=+ون; f=+ة | Scot
أيرلندي | n m hum | pl=+ون; f=+ة; plgloss=Irish people {pl} | Irish person
هولندي | n m hum | pl=+ون; f=+ة; plgloss=Dutch people {pl} | Dutch person
إسباني | n m hum | pl=إسبان; f=+ة | Spaniard
دنماركي | n m hum | pl=+ون; f=+ة | Dane
سويدي | n m hum | pl=+ون; f=+ة | Swede
فنلندي | n m hum | pl=+ون; f=+ة | Finn
بولندي | n m hum | pl=+ون; f=+ة | Pole
صربي | n m hum | pl=صرب; f=+ة | Serb
كرواتي | n m hum | pl=كروات; f=+ة | Croat
فلبيني | n m hum | pl=+ون; f=+ة | Filipino
صيني | n m hum | pl=+ون; f=+ة; plgloss=Chinese {pl} | Chinese person
ياباني | n m hum | pl=+ون; f=+ة; plgloss=Japanese {pl} | Japanese person
سويسري | n m hum | pl=+ون; f=+ة; plgloss=Swiss {pl} | Swiss person
برتغالي | n m hum | pl=+ون; f=+ة; plgloss=Portuguese {pl} | Portuguese person
فيتنامي | n m hum | pl=+ون; f=+ة; plgloss=Vietnamese {pl} | Vietnamese person
لبناني | n m hum | pl=+ون; f=+ة; plgloss=Lebanese {pl} | Lebanese citizen
سوداني | n m hum | pl=+ون; f=+ة; plgloss=Sudanese {pl} | Sudanese citizen
نيوزيلندي | n m hum | pl=+ون; f=+ة | New Zealander
أرجنتيني | n m hum | pl=+ون; f=+ة | Argentine
لندني | n m hum | pl=+ون; f=+ة | Londoner
قبطي | n m hum | pl=أقباط; f=+ة | Copt
إسلامي | n m hum | pl=+ون; f=+ة | Islamist
داعشي | n m hum | pl=دواعش; plgloss=ISIS militants {pl} | ISIS militant
أوغاريتي | adj nisba | pl=+ون | Ugaritic
# Iraqi provinces, districts, cities and sites
بغداد | pn place f | | Baghdad
البصرة | pn place f | | Basra
الموصل | pn place f | | Mosul
أربيل | pn place f | | Erbil
السليمانية | pn place f | | Sulaymaniyah
كركوك | pn place f | | Kirkuk
دهوك | pn place f | | Duhok
حلبجة | pn place f | | Halabja
نينوى | pn place f | | Nineveh
سهل نينوى | pn place f | | Nineveh Plains {the}
الأنبار | pn place f | | Anbar
ديالى | pn place f | | Diyala
صلاح الدين | pn place f | | Salah al-Din; Saladin
بابل | pn place f | | Babylon
واسط | pn place f | | Wasit
ميسان | pn place f | | Maysan
ذي قار | pn place f | | Dhi Qar
المثنى | pn place f | | Muthanna
القادسية | pn place f | | Qadisiyah
كربلاء | pn place f | | Karbala
كربلاء المقدسة | pn place f | | Holy Karbala
النجف | pn place f | | Najaf
النجف الأشرف | pn place f | | Holy Najaf
الكوفة | pn place f | | Kufa
الرمادي | pn place f | | Ramadi
الفلوجة | pn place f | | Fallujah
تكريت | pn place f | | Tikrit
سامراء | pn place f | | Samarra
بيجي | pn place f | | Baiji
بعقوبة | pn place f | | Baqubah
الحويجة | pn place f | | Hawija
سنجار | pn place f | | Sinjar
تلعفر | pn place f | | Tal Afar
الرطبة | pn place f | | Rutba
راوة | pn place f | | Rawa
كبيسة | pn place f | | Kubaisa
طوزخورماتو | pn place f | | Tuz Khurmatu
الطوز | pn place f | | Tuz Khurmatu
الطارمية | pn place f | | Tarmiyah
أبو غريب | pn place f | | Abu Ghraib
المحمودية | pn place f | | Mahmudiyah
اليوسفية | pn place f | | Yusufiyah
اللطيفية | pn place f | | Latifiyah
خانقين | pn place f | | Khanaqin
جلولاء | pn place f | | Jalawla
المقدادية | pn place f | | Muqdadiyah
مندلي | pn place f | | Mandali
النعمانية | pn place f | | Numaniyah
الصويرة | pn place f | | Suwaira
الناصرية | pn place f | | Nasiriyah
الديوانية | pn place f | | Diwaniyah
السماوة | pn place f | | Samawah
الكوت | pn place f | | Kut
مدينة العمارة | pn place f | | Amarah
الحلة | pn place f | | Hillah
أم قصر | pn place f | | Umm Qasr
الفاو | pn place f | | Faw
ميناء الفاو | pn place f | | Faw Port
الزبير | pn place f | | Zubair
القرنة | pn place f | | Qurna
صفوان | pn place f | | Safwan
الشطرة | pn place f | | Shatra
سوق الشيوخ | pn place f | | Suq al-Shuyukh
الرميثة | pn place f | | Rumaitha
عين التمر | pn place f | | Ain al-Tamr
زاخو | pn place f | | Zakho
عقرة | pn place f | | Aqrah
العمادية | pn place f | | Amadiya
سوران | pn place f | | Soran
كلار | pn place f | | Kalar
جمجمال | pn place f | | Chamchamal
مخمور | pn place f | | Makhmur
الحمدانية | pn place f | | Hamdaniya
بعشيقة | pn place f | | Bashiqa
الشلامجة | pn place f | | Shalamcheh
طريبيل | pn place f | | Trebil
القيارة | pn place f | | Qayyarah
الحبانية | pn place f | | Habbaniyah
قضاء التاجي | pn place f | | Taji district
عين الأسد | pn place f | | Ain al-Asad
معسكر التاجي | pn place f | | Camp Taji
معسكر فيكتوريا | pn place f | | Camp Victoria
سبايكر | pn place f | | Speicher
قاعدة بلد | pn place f | | Balad base
مدينة الصدر | pn place f | | Sadr City
الكاظمية | pn place f | | Kadhimiya
الأعظمية | pn place f | | Adhamiyah
الكرادة | pn place f | | Karrada
المنصورية | pn place f | | Mansuriyah
الرصافة | pn place f | | Rusafa
الجادرية | pn place f | | Jadriya
المنطقة الخضراء | pn place f | | Green Zone {the}
ساحة التحرير | pn place f | | Tahrir Square
مطار بغداد الدولي | pn place f | | Baghdad International Airport
مطار أربيل الدولي | pn place f | | Erbil International Airport
الأهوار | pn place f | | Marshes {the}
أور | pn place f | | Ur
سومر | pn place f | | Sumer
آشور | pn place f | | Assyria
بلاد الرافدين | pn place f | | Mesopotamia
بلاد ما بين النهرين | pn place f | | Mesopotamia
إقليم كردستان | pn place m | | Kurdistan Region {the}
إقليم كردستان العراق | pn place m | | Kurdistan Region of Iraq {the}
كردستان | pn place m | | Kurdistan
كردستان العراق | pn place m | | Iraqi Kurdistan
شط العرب | pn place m | | Shatt al-Arab {the}
نهر دجلة | pn place m | | Tigris River {the}
دجلة | pn place m | | Tigris {the}
الفرات | pn place m | | Euphrates {the}
نهر الفرات | pn place m | | Euphrates River {the}
سد الموصل | pn place m | | Mosul Dam
سد حديثة | pn place m | | Haditha Dam
الزاب | pn place m | | Zab {the}
# Arab cities, provinces, sites
صلاح الدين الأيوبي | pn person m | | Saladin
دمشق | pn place f | | Damascus
ريف دمشق | pn place f | | Rif Dimashq
حلب | pn place f | | Aleppo
حمص | pn place f | | Homs
حماة | pn place f | | Hama
اللاذقية | pn place f | | Latakia
طرطوس | pn place f | | Tartus
إدلب | pn place f | | Idlib
درعا | pn place f | | Daraa
السويداء | pn place f | | Suwayda
القنيطرة | pn place f | | Quneitra
دير الزور | pn place f | | Deir ez-Zor
الرقة | pn place f | | Raqqa
الحسكة | pn place f | | Hasakah
القامشلي | pn place f | | Qamishli
عين العرب | pn place f | | Kobani
كوباني | pn place f | | Kobani
منبج | pn place f | | Manbij
عفرين | pn place f | | Afrin
مدينة تدمر | pn place f | | Palmyra
البوكمال | pn place f | | Albu Kamal
الغوطة الشرقية | pn place f | | Eastern Ghouta
الجولان | pn place f | | Golan {the}
هضبة الجولان | pn place f | | Golan Heights {the}
التنف | pn place f | | Tanf
مخيم الهول | pn place f | | al-Hol camp
بيروت | pn place f | | Beirut
طرابلس | pn place f | | Tripoli
صيدا | pn place f | | Sidon
بعلبك | pn place f | | Baalbek
زحلة | pn place f | | Zahle
النبطية | pn place f | | Nabatieh
البقاع | pn place f | | Bekaa {the}
الضاحية الجنوبية | pn place f | | southern suburbs {the}
إربد | pn place f | | Irbid
مدينة الزرقاء | pn place f | | Zarqa
العقبة | pn place f | | Aqaba
البتراء | pn place f | | Petra
البترا | pn place f | | Petra
الزعتري | pn place f | | Zaatari
القدس | pn place f | | Jerusalem
القدس الشرقية | pn place f | | East Jerusalem
رام الله | pn place f | | Ramallah
غزة | pn place f | | Gaza
قطاع غزة | pn place f | | Gaza Strip {the}
الضفة الغربية | pn place f | | West Bank {the}
رفح | pn place f | | Rafah
خان يونس | pn place f | | Khan Yunis
جباليا | pn place f | | Jabalia
نابلس | pn place f | | Nablus
جنين | pn place f | | Jenin
بيت لحم | pn place f | | Bethlehem
أريحا | pn place f | | Jericho
طولكرم | pn place f | | Tulkarm
قلقيلية | pn place f | | Qalqilya
تل أبيب | pn place f | | Tel Aviv
حيفا | pn place f | | Haifa
يافا | pn place f | | Jaffa
عكا | pn place f | | Acre
الناصرة | pn place f | | Nazareth
إيلات | pn place f | | Eilat
النقب | pn place f | | Negev {the}
الجليل | pn place f | | Galilee
ديمونا | pn place f | | Dimona
القاهرة | pn place f | | Cairo
الإسكندرية | pn place f | | Alexandria
الجيزة | pn place f | | Giza
السويس | pn place f | | Suez
بورسعيد | pn place f | | Port Said
الإسماعيلية | pn place f | | Ismailia
الأقصر | pn place f | | Luxor
أسوان | pn place f | | Aswan
أسيوط | pn place f | | Asyut
المنيا | pn place f | | Minya
الفيوم | pn place f | | Fayoum
طنطا | pn place f | | Tanta
شرم الشيخ | pn place f | | Sharm el-Sheikh
الغردقة | pn place f | | Hurghada
سيناء | pn place f | | Sinai
شبه جزيرة سيناء | pn place f | | Sinai Peninsula {the}
العريش | pn place f | | Arish
ميدان التحرير | pn place f | | Tahrir Square
قناة السويس | pn place f | | Suez Canal {the}
الرياض | pn place f | | Riyadh
جدة | pn place f | | Jeddah
مكة | pn place f | | Mecca
مكة المكرمة | pn place f | | Mecca
المدينة المنورة | pn place f | | Medina
الدمام | pn place f | | Dammam
الطائف | pn place f | | Taif
تبوك | pn place f | | Tabuk
نيوم | pn place f | | Neom
الظهران | pn place f | | Dhahran
نجران | pn place f | | Najran
عسير | pn place f | | Asir
هضبة نجد | pn place f | | Najd Plateau {the}
الحجاز | pn place f | | Hejaz {the}
مدينة الكويت | pn place f | | Kuwait City
الدوحة | pn place f | | Doha
المنامة | pn place f | | Manama
أبوظبي | pn place f | | Abu Dhabi
أبو ظبي | pn place f | | Abu Dhabi
دبي | pn place f | | Dubai
الشارقة | pn place f | | Sharjah
عجمان | pn place f | | Ajman
الفجيرة | pn place f | | Fujairah
رأس الخيمة | pn place f | | Ras al-Khaimah
مسقط | pn place f | | Muscat
صلالة | pn place f | | Salalah
ظفار | pn place f | | Dhofar
صنعاء | pn place f | | Sanaa
عدن | pn place f | | Aden
تعز | pn place f | | Taiz
الحديدة | pn place f | | Hodeidah
مأرب | pn place f | | Marib
حضرموت | pn place f | | Hadramaut
المكلا | pn place f | | Mukalla
صعدة | pn place f | | Saada
سقطرى | pn place f | | Socotra
الخرطوم | pn place f | | Khartoum
أم درمان | pn place f | | Omdurman
دارفور | pn place f | | Darfur
بورتسودان | pn place f | | Port Sudan
جوبا | pn place f | | Juba
بنغازي | pn place f | | Benghazi
مصراتة | pn place f | | Misrata
سرت | pn place f | | Sirte
سبها | pn place f | | Sabha
درنة | pn place f | | Derna
طبرق | pn place f | | Tobruk
صفاقس | pn place f | | Sfax
سوسة | pn place f | | Sousse
القيروان | pn place f | | Kairouan
وهران | pn place f | | Oran
قسنطينة | pn place f | | Constantine
عنابة | pn place f | | Annaba
تيزي وزو | pn place f | | Tizi Ouzou
بجاية | pn place f | | Béjaïa
بلاد القبائل | pn place f | | Kabylia
الرباط | pn place f | | Rabat
الدار البيضاء | pn place f | | Casablanca
مراكش | pn place f | | Marrakesh
فاس | pn place f | | Fez
طنجة | pn place f | | Tangier
أغادير | pn place f | | Agadir
مكناس | pn place f | | Meknes
نواكشوط | pn place f | | Nouakchott
مقديشو | pn place f | | Mogadishu
# World cities
أنقرة | pn place f | | Ankara
إسطنبول | pn place f | | Istanbul
القسطنطينية | pn place f | | Constantinople
إزمير | pn place f | | Izmir
ديار بكر | pn place f | | Diyarbakir
غازي عنتاب | pn place f | | Gaziantep
طهران | pn place f | | Tehran
مدينة قم | pn place f | | Qom
مدينة مشهد | pn place f | | Mashhad
أصفهان | pn place f | | Isfahan
شيراز | pn place f | | Shiraz
تبريز | pn place f | | Tabriz
عبادان | pn place f | | Abadan
الأهواز | pn place f | | Ahvaz
كابول | pn place f | | Kabul
كابل | pn place f | | Kabul
قندهار | pn place f | | Kandahar
هرات | pn place f | | Herat
إسلام آباد | pn place f | | Islamabad
كراتشي | pn place f | | Karachi
لاهور | pn place f | | Lahore
بيشاور | pn place f | | Peshawar
نيودلهي | pn place f | | New Delhi
دلهي | pn place f | | Delhi
مومباي | pn place f | | Mumbai
بومباي | pn place f | | Bombay
كلكتا | pn place f | | Kolkata
كشمير | pn place f | | Kashmir
بنغالور | pn place f | | Bangalore
دكا | pn place f | | Dhaka
كولومبو | pn place f | | Colombo
كاتماندو | pn place f | | Kathmandu
بكين | pn place f | | Beijing
شنغهاي | pn place f | | Shanghai
ووهان | pn place f | | Wuhan
قوانغتشو | pn place f | | Guangzhou
شنتشن | pn place f | | Shenzhen
شنجن | pn place f | | Shenzhen
شينجيانغ | pn place f | | Xinjiang
التبت | pn place f | | Tibet
طوكيو | pn place f | | Tokyo
كيوتو | pn place f | | Kyoto
أوساكا | pn place f | | Osaka
هيروشيما | pn place f | | Hiroshima
ناغازاكي | pn place f | | Nagasaki
فوكوشيما | pn place f | | Fukushima
سيول | pn place f | | Seoul
سيئول | pn place f | | Seoul
بيونغ يانغ | pn place f | | Pyongyang
تايبيه | pn place f | | Taipei
هانوي | pn place f | | Hanoi
بانكوك | pn place f | | Bangkok
كوالالمبور | pn place f | | Kuala Lumpur
جاكرتا | pn place f | | Jakarta
مانيلا | pn place f | | Manila
رانغون | pn place f | | Yangon
أستانا | pn place f | | Astana
طشقند | pn place f | | Tashkent
سمرقند | pn place f | | Samarkand
باكو | pn place f | | Baku
يريفان | pn place f | | Yerevan
تبليسي | pn place f | | Tbilisi
موسكو | pn place f | | Moscow
سان بطرسبرغ | pn place f | | Saint Petersburg
الكرملين | pn place f | | Kremlin {the}
الشيشان | pn place f | | Chechnya
القرم | pn place f | | Crimea
شبه جزيرة القرم | pn place f | | Crimean Peninsula {the}; Crimea
سيبيريا | pn place f | | Siberia
كييف | pn place f | | Kyiv
خاركيف | pn place f | | Kharkiv
دونباس | pn place f | | Donbas {the}
دونيتسك | pn place f | | Donetsk
لوغانسك | pn place f | | Luhansk
زابوريجيا | pn place f | | Zaporizhzhia
ماريوبول | pn place f | | Mariupol
أوديسا | pn place f | | Odesa
تشيرنوبيل | pn place f | | Chernobyl
مينسك | pn place f | | Minsk
وارسو | pn place f | | Warsaw
كراكوف | pn place f | | Kraków
براغ | pn place f | | Prague
براتيسلافا | pn place f | | Bratislava
بودابست | pn place f | | Budapest
بوخارست | pn place f | | Bucharest
صوفيا | pn place f | | Sofia
أثينا | pn place f | | Athens
إسبرطة | pn place f | | Sparta
طروادة | pn place f | | Troy
قرطاج | pn place f | | Carthage
بلغراد | pn place f | | Belgrade
سراييفو | pn place f | | Sarajevo
زغرب | pn place f | | Zagreb
تيرانا | pn place f | | Tirana
فيينا | pn place f | | Vienna
برن | pn place f | | Bern
جنيف | pn place f | | Geneva
زيورخ | pn place f | | Zurich
زيوريخ | pn place f | | Zurich
لوزان | pn place f | | Lausanne
دافوس | pn place f | | Davos
برلين | pn place f | | Berlin
ميونخ | pn place f | | Munich
ميونيخ | pn place f | | Munich
فرانكفورت | pn place f | | Frankfurt
هامبورغ | pn place f | | Hamburg
كولونيا | pn place f | | Cologne
بون | pn place f | | Bonn
ماينتس | pn place f | | Mainz
بافاريا | pn place f | | Bavaria
بروسيا | pn place f | | Prussia
راينلاند | pn place f | | Rhineland {the}
باريس | pn place f | | Paris
مارسيليا | pn place f | | Marseille
مرسيليا | pn place f | | Marseille
ليون | pn place f | | Lyon; Leon
ستراسبورغ | pn place f | | Strasbourg
تولوز | pn place f | | Toulouse
بوردو | pn place f | | Bordeaux
نورماندي | pn place f | | Normandy
فرساي | pn place f | | Versailles
بروكسل | pn place f | | Brussels
أنتويرب | pn place f | | Antwerp
أمستردام | pn place f | | Amsterdam
روتردام | pn place f | | Rotterdam
لاهاي | pn place f | | Hague {the}
روما | pn place f | | Rome
ميلانو | pn place f | | Milan
نابولي | pn place f | | Naples
تورينو | pn place f | | Turin
البندقية | pn place f | | Venice
فلورنسا | pn place f | | Florence
بولونيا | pn place f | | Bologna
جنوة | pn place f | | Genoa
صقلية | pn place f | | Sicily
سردينيا | pn place f | | Sardinia
توسكانا | pn place f | | Tuscany
مدريد | pn place f | | Madrid
برشلونة | pn place f | | Barcelona
إشبيلية | pn place f | | Seville
غرناطة | pn place f | | Granada
قرطبة | pn place f | | Cordoba
فالنسيا | pn place f | | Valencia
كتالونيا | pn place f | | Catalonia
كاتالونيا | pn place f | | Catalonia
الأندلس | pn place f | | al-Andalus
جبل طارق | pn place f | | Gibraltar
مضيق جبل طارق | pn place f | | Strait of Gibraltar {the}
لشبونة | pn place f | | Lisbon
لندن | pn place f | | London
مانشستر | pn place f | | Manchester
ليفربول | pn place f | | Liverpool
برمنغهام | pn place f | | Birmingham
نيوكاسل | pn place f | | Newcastle
كامبريدج | pn place f | | Cambridge
كمبريدج | pn place f | | Cambridge
أكسفورد | pn place f | | Oxford
أوكسفورد | pn place f | | Oxford
وستمنستر | pn place f | | Westminster
إدنبرة | pn place f | | Edinburgh
غلاسكو | pn place f | | Glasgow
كارديف | pn place f | | Cardiff
بلفاست | pn place f | | Belfast
دبلن | pn place f | | Dublin
كوبنهاغن | pn place f | | Copenhagen
ستوكهولم | pn place f | | Stockholm
أوسلو | pn place f | | Oslo
هلسنكي | pn place f | | Helsinki
واشنطن | pn place f | | Washington
واشنطن العاصمة | pn place f | | Washington, D.C.
نيويورك | pn place f | | New York
مدينة نيويورك | pn place f | | New York City
نيوجيرسي | pn place f | | New Jersey
بوسطن | pn place f | | Boston
فيلادلفيا | pn place f | | Philadelphia
شيكاغو | pn place f | | Chicago
ديترويت | pn place f | | Detroit
هيوستن | pn place f | | Houston
دالاس | pn place f | | Dallas
أتلانتا | pn place f | | Atlanta
ميامي | pn place f | | Miami
دنفر | pn place f | | Denver
فينيكس | pn place f | | Phoenix
لاس فيغاس | pn place f | | Las Vegas
لوس أنجلوس | pn place f | | Los Angeles
لوس أنجلس | pn place f | | Los Angeles
لوس أنجليس | pn place f | | Los Angeles
سان فرانسيسكو | pn place f | | San Francisco
سان دييغو | pn place f | | San Diego
سياتل | pn place f | | Seattle
نيو أورليانز | pn place f | | New Orleans
جاكسونفيل | pn place f | | Jacksonville
فريسنو | pn place f | | Fresno
مانهاتن | pn place f | | Manhattan
بروكلين | pn place f | | Brooklyn
هوليوود | pn place f | | Hollywood
هوليود | pn place f | | Hollywood
وول ستريت | pn place f | | Wall Street
وادي السيليكون | pn place f | | Silicon Valley
غوانتانامو | pn place f | | Guantanamo
كاليفورنيا | pn place f | | California
تكساس | pn place f | | Texas
فلوريدا | pn place f | | Florida
ألاسكا | pn place f | | Alaska
أريزونا | pn place f | | Arizona
كولورادو | pn place f | | Colorado
جورجيا الأمريكية | pn place f | | Georgia
إلينوي | pn place f | | Illinois
كانساس | pn place f | | Kansas
كنتاكي | pn place f | | Kentucky
لويزيانا | pn place f | | Louisiana
ماساتشوستس | pn place f | | Massachusetts
ميشيغان | pn place f | | Michigan
مينيسوتا | pn place f | | Minnesota
نيفادا | pn place f | | Nevada
نيو مكسيكو | pn place f | | New Mexico
كارولينا الشمالية | pn place f | | North Carolina
كارولينا الجنوبية | pn place f | | South Carolina
أوهايو | pn place f | | Ohio
أوريغون | pn place f | | Oregon
بنسلفانيا | pn place f | | Pennsylvania
فرجينيا | pn place f | | Virginia
فيرجينيا | pn place f | | Virginia
ويسكونسن | pn place f | | Wisconsin
هاواي | pn place f | | Hawaii
أوتاوا | pn place f | | Ottawa
تورونتو | pn place f | | Toronto
مونتريال | pn place f | | Montreal
كيبيك | pn place f | | Quebec
فانكوفر | pn place f | | Vancouver
مكسيكو سيتي | pn place f | | Mexico City
هافانا | pn place f | | Havana
كاراكاس | pn place f | | Caracas
بوغوتا | pn place f | | Bogotá
ليما | pn place f | | Lima
سانتياغو | pn place f | | Santiago
بوينس آيرس | pn place f | | Buenos Aires
برازيليا | pn place f | | Brasília
ساو باولو | pn place f | | São Paulo
ريو دي جانيرو | pn place f | | Rio de Janeiro
سيدني | pn place f | | Sydney
ملبورن | pn place f | | Melbourne
كانبرا | pn place f | | Canberra
بريزبن | pn place f | | Brisbane
ويلينغتون | pn place f | | Wellington
أديس أبابا | pn place f | | Addis Ababa
أسمرة | pn place f | | Asmara
نيروبي | pn place f | | Nairobi
كمبالا | pn place f | | Kampala
كيغالي | pn place f | | Kigali
كينشاسا | pn place f | | Kinshasa
لاغوس | pn place f | | Lagos
أبوجا | pn place f | | Abuja
داكار | pn place f | | Dakar
أكرا | pn place f | | Accra
باماكو | pn place f | | Bamako
نيامي | pn place f | | Niamey
نجامينا | pn place f | | N'Djamena
لواندا | pn place f | | Luanda
هراري | pn place f | | Harare
جوهانسبرغ | pn place f | | Johannesburg
بريتوريا | pn place f | | Pretoria
كيب تاون | pn place f | | Cape Town
نيقوسيا | pn place f | | Nicosia
فاليتا | pn place f | | Valletta
ريكيافيك | pn place f | | Reykjavik
# Continents, regions, seas, rivers, mountains, straits
أوروبا | pn place f | | Europe
أوروبا الغربية | pn place f | | Western Europe
أوروبا الشرقية | pn place f | | Eastern Europe
أوروبا الوسطى | pn place f | | Central Europe
آسيا | pn place f | | Asia
آسيا الوسطى | pn place f | | Central Asia
آسيا الصغرى | pn place f | | Asia Minor
جنوب شرق آسيا | pn place f | | Southeast Asia
شرق آسيا | pn place f | | East Asia
جنوب آسيا | pn place f | | South Asia
غرب آسيا | pn place f | | West Asia
أفريقيا | pn place f | | Africa
شمال أفريقيا | pn place f | | North Africa
غرب أفريقيا | pn place f | | West Africa
شرق أفريقيا | pn place f | | East Africa
أفريقيا جنوب الصحراء | pn place f | | sub-Saharan Africa
أمريكا الشمالية | pn place f | | North America
أميركا الشمالية | pn place f | | North America
أمريكا الجنوبية | pn place f | | South America
أميركا الجنوبية | pn place f | | South America
أمريكا اللاتينية | pn place f | | Latin America
أميركا اللاتينية | pn place f | | Latin America
أمريكا الوسطى | pn place f | | Central America
أوراسيا | pn place f | | Eurasia
أوقيانوسيا | pn place f | | Oceania
أنتاركتيكا | pn place f | | Antarctica
القارة القطبية الجنوبية | pn place f | | Antarctica
إسكندنافيا | pn place f | | Scandinavia
الأناضول | pn place f | | Anatolia
هضبة الأناضول | pn place f | | Anatolian Plateau {the}
بلاد الشام | pn place f | | Levant {the}
بلاد فارس | pn place f | | Persia
شبه الجزيرة العربية | pn place f | | Arabian Peninsula {the}
الجزيرة العربية | pn place f | | Arabian Peninsula {the}
شبه الجزيرة الكورية | pn place f | | Korean Peninsula {the}
شبه الجزيرة الأيبيرية | pn place f | | Iberian Peninsula {the}
الصحراء الكبرى | pn place f | | Sahara {the}
الأمازون | pn place f | | Amazon {the}
غابات الأمازون | pn place f | | Amazon rainforest {the}
الأنديز | pn place f | | Andes {the}
فوجي | pn place f | | Fuji
كيليمنجارو | pn place f | | Kilimanjaro
بحيرة فيكتوريا | pn place f | | Lake Victoria
بحيرة طبريا | pn place f | | Sea of Galilee {the}
جزر الكناري | pn place f | | Canary Islands {the}
جزر فوكلاند | pn place f | | Falkland Islands {the}
منطقة اليورو | pn place f | | eurozone {the}
منطقة شنغن | pn place f | | Schengen Area {the}
الشرق الأوسط | pn place m | | Middle East {the}
الشرق الأدنى | pn place m | | Near East {the}
الشرق الأقصى | pn place m | | Far East {the}
المغرب العربي | pn place m | | Maghreb {the}
المشرق العربي | pn place m | | Mashreq {the}
الوطن العربي | pn place m | | Arab world {the}
العالم العربي | pn place m | | Arab world {the}
العالم الإسلامي | pn place m | | Muslim world {the}; Islamic world {the}
العالم الغربي | pn place m | | Western world {the}
العالم الثالث | pn place m | | Third World {the}
الهلال الخصيب | pn place m | | Fertile Crescent {the}
القرن الأفريقي | pn place m | | Horn of Africa {the}
الساحل الأفريقي | pn place m | | Sahel {the}
القوقاز | pn place m | | Caucasus {the}
جنوب القوقاز | pn place m | | South Caucasus {the}
البلقان | pn place m | | Balkans {the}
الكاريبي | pn place m | | Caribbean {the}
القطب الشمالي | pn place m | | North Pole {the}; Arctic {the}
القطب الجنوبي | pn place m | | South Pole {the}; Antarctic {the}
الخليج | pn place m | | Gulf {the}
الخليج العربي | pn place m | | Arabian Gulf {the}
الخليج الفارسي | pn place m | | Persian Gulf {the}
خليج عمان | pn place m | | Gulf of Oman {the}
خليج عدن | pn place m | | Gulf of Aden {the}
خليج المكسيك | pn place m | | Gulf of Mexico {the}
المحيط الأطلسي | pn place m | | Atlantic Ocean {the}; Atlantic {the}
المحيط الأطلنطي | pn place m | | Atlantic Ocean {the}
الأطلسي | pn place m | | Atlantic {the}
المحيط الهادئ | pn place m | | Pacific Ocean {the}; Pacific {the}
المحيط الهادي | pn place m | | Pacific Ocean {the}; Pacific {the}
المحيط الهندي | pn place m | | Indian Ocean {the}
المحيط المتجمد الشمالي | pn place m | | Arctic Ocean {the}
البحر المتوسط | pn place m | | Mediterranean {the}; Mediterranean Sea {the}
البحر الأبيض المتوسط | pn place m | | Mediterranean Sea {the}; Mediterranean {the}
البحر الأحمر | pn place m | | Red Sea {the}
البحر الأسود | pn place m | | Black Sea {the}
البحر الميت | pn place m | | Dead Sea {the}
بحر العرب | pn place m | | Arabian Sea {the}
بحر قزوين | pn place m | | Caspian Sea {the}
بحر الشمال | pn place m | | North Sea {the}
بحر البلطيق | pn place m | | Baltic Sea {the}
بحر إيجة | pn place m | | Aegean Sea {the}
البحر الكاريبي | pn place m | | Caribbean Sea {the}
البحر الأدرياتيكي | pn place m | | Adriatic Sea {the}
بحر الصين الجنوبي | pn place m | | South China Sea {the}
بحر آزوف | pn place m | | Sea of Azov {the}
مضيق هرمز | pn place m | | Strait of Hormuz {the}
هرمز | pn place m | | Hormuz
باب المندب | pn place m | | Bab al-Mandab
مضيق باب المندب | pn place m | | Bab al-Mandab Strait {the}
مضيق البوسفور | pn place m | | Bosphorus {the}
البوسفور | pn place m | | Bosphorus {the}
مضيق الدردنيل | pn place m | | Dardanelles {the}
النيل | pn place m | | Nile {the}
نهر النيل | pn place m | | Nile River {the}; Nile {the}
النيل الأزرق | pn place m | | Blue Nile {the}
سد النهضة | pn place m | | Grand Ethiopian Renaissance Dam {the}; Renaissance Dam {the}
السد العالي | pn place m | | Aswan High Dam {the}
نهر الأردن | pn place m | | Jordan River {the}
نهر الليطاني | pn place m | | Litani River {the}
الراين | pn place m | | Rhine {the}
نهر الراين | pn place m | | Rhine River {the}; Rhine {the}
الدانوب | pn place m | | Danube {the}
نهر الدانوب | pn place m | | Danube River {the}
نهر السين | pn place m | | Seine River {the}; Seine {the}
نهر التايمز | pn place m | | River Thames {the}; Thames {the}
نهر الفولغا | pn place m | | Volga River {the}
نهر الغانج | pn place m | | Ganges {the}
نهر السند | pn place m | | Indus River {the}
نهر اليانغتسي | pn place m | | Yangtze River {the}
نهر الأمازون | pn place m | | Amazon River {the}
حوض الأمازون | pn place m | | Amazon basin {the}
نهر المسيسيبي | pn place m | | Mississippi River {the}
جبل فوجي | pn place m | | Mount Fuji
جبل إيفرست | pn place m | | Mount Everest
جبل لبنان | pn place m | | Mount Lebanon
جبل سنجار | pn place m | | Mount Sinjar
جبال الألب | pn place f | | Alps {the}
جبال الأنديز | pn place f | | Andes Mountains {the}
جبال الهيمالايا | pn place f | | Himalayas {the}
جبال الأطلس | pn place f | | Atlas Mountains {the}
جبال قنديل | pn place f | | Qandil Mountains {the}
جبال حمرين | pn place f | | Hamrin Mountains {the}
جبال زاغروس | pn place f | | Zagros Mountains {the}
جبال الأورال | pn place f | | Ural Mountains {the}
قناة بنما | pn place f | | Panama Canal {the}
القناة الإنجليزية | pn place f | | English Channel {the}
# Well-known sites and buildings
المسجد الأقصى | pn place m | | Al-Aqsa Mosque
الحرم القدسي | pn place m | | Haram al-Sharif {the}
الحرم الشريف | pn place m | | Haram al-Sharif {the}
المسجد الحرام | pn place m | | Grand Mosque {the}
المسجد النبوي | pn place m | | Prophet's Mosque {the}
حائط البراق | pn place m | | Western Wall {the}
البيت الأبيض | pn place m | | White House {the}
البنتاغون | pn place m | | Pentagon {the}
البنتاجون | pn place m | | Pentagon {the}
الكابيتول | pn place m | | Capitol {the}
مبنى الكابيتول | pn place m | | Capitol {the}
برج إيفل | pn place m | | Eiffel Tower {the}
متحف اللوفر | pn place m | | Louvre {the}
المتحف البريطاني | pn place m | | British Museum {the}
قصر باكنغهام | pn place m | | Buckingham Palace
قصر الإليزيه | pn place m | | Élysée Palace {the}
الإليزيه | pn place m | | Élysée Palace {the}
جدار برلين | pn place m | | Berlin Wall {the}
برج خليفة | pn place m | | Burj Khalifa {the}
أبو الهول | pn place m | | Sphinx {the}
تمثال الحرية | pn place m | | Statue of Liberty {the}
سور الصين العظيم | pn place m | | Great Wall of China {the}
تاج محل | pn place m | | Taj Mahal {the}
الكعبة | pn place f | | Kaaba {the}
الكعبة المشرفة | pn place f | | Kaaba {the}
قبة الصخرة | pn place f | | Dome of the Rock {the}
كنيسة القيامة | pn place f | | Church of the Holy Sepulchre {the}
أهرامات الجيزة | pn place f | | Giza pyramids {the}
أهرام الجيزة | pn place f | | Giza pyramids {the}
# Arabic and Muslim given names (* marks the other gender)
محمد | pn person m | | Mohammed; Muhammad; Mohamed
أحمد | pn person m | | Ahmed; Ahmad
محمود | pn person m | | Mahmoud
حامد | pn person m | | Hamid
حميد | pn person m | | Hamid
حمد | pn person m | | Hamad
حمدان | pn person m | | Hamdan
حمدي | pn person m | | Hamdi
علي | pn person m | | Ali
حسن | pn person m | | Hassan
حسين | pn person m | | Hussein
الحسين | pn person m | | Hussein; al-Hussein
الحسن | pn person m | | al-Hassan
حسني | pn person m | | Hosni
عباس | pn person m | | Abbas
جعفر | pn person m | | Jaafar
قاسم | pn person m | | Qasim; Qassem
كاظم | pn person m | | Kadhim
هادي | pn person m | | Hadi
مهدي | pn person m | | Mahdi
رضا | pn person m | | Reza; Rida
باقر | pn person m | | Baqir
موسى | pn person m | | Musa; Moses
عيسى | pn person m | | Issa; Jesus
يسوع | pn person m | | Jesus
المسيح | pn person m | | Christ; Messiah {the}
إبراهيم | pn person m | | Ibrahim; Abraham
إسماعيل | pn person m | | Ismail
إسحاق | pn person m | | Isaac; Ishaq
يعقوب | pn person m | | Yaqub; Jacob
يوسف | pn person m | | Yusuf; Joseph; Youssef
يونس | pn person m | | Younis
داود | pn person m | | Dawood; David
داوود | pn person m | | Dawood; David
سليمان | pn person m | | Suleiman; Solomon
زكريا | pn person m | | Zakaria
يحيى | pn person m | | Yahya
إدريس | pn person m | | Idris
نوح | pn person m | | Noah
آدم | pn person m | | Adam
هارون | pn person m | | Haroun; Aaron
أيوب | pn person m | | Ayoub
إلياس | pn person m | | Elias
عمر | pn person m | | Omar
عثمان | pn person m | | Othman
أبو بكر | pn person m | | Abu Bakr
طلحة | pn person m | | Talha
خالد | pn person m | | Khaled
حمزة | pn person m | | Hamza
عمرو | pn person m | | Amr
عمار | pn person m | | Ammar
بلال | pn person m | | Bilal
أسامة | pn person m | | Osama
أسعد | pn person m | | Asaad
سعد | pn person m | | Saad
سعدون | pn person m | | Saadoun
سعود | pn person m | | Saud
مصطفى | pn person m | | Mustafa
مرتضى | pn person m | | Murtada
مجتبى | pn person m | | Mojtaba
مقتدى | pn person m | | Muqtada
عمران | pn person m | | Imran
عدنان | pn person m | | Adnan
عدي | pn person m | | Uday; Adi
قصي | pn person m | | Qusay
غسان | pn person m | | Ghassan
مروان | pn person m | | Marwan
نزار | pn person m | | Nizar
زياد | pn person m | | Ziad
زيد | pn person m | | Zaid
وليد | pn person m | | Walid
نبيل | pn person m | | Nabil
نجيب | pn person m | | Najib
ناصر | pn person m | | Nasser
منصور | pn person m | | Mansour
مازن | pn person m | | Mazen
ماهر | pn person m | | Maher
هاني | pn person m | | Hani
هشام | pn person m | | Hisham
هيثم | pn person m | | Haitham
وسام | pn person m | | Wissam
وائل | pn person m | | Wael
ياسر | pn person m | | Yasser
ياسين | pn person m | | Yassin
طارق | pn person m | | Tariq; Tarek
طه | pn person m | | Taha
صدام | pn person m | | Saddam
صبري | pn person m | | Sabri
صهيب | pn person m | | Suhaib
صفاء | pn person m | | Safaa
ضياء | pn person m | | Diaa
عادل عبد المهدي | pn person m | | Adel Abdul-Mahdi
عامر | pn person m | | Amer
عاطف | pn person m | | Atef
عصام | pn person m | | Essam; Issam
علاء | pn person m | | Alaa
عماد | pn person m | | Imad
فؤاد | pn person m | | Fuad
فادي | pn person m | | Fadi
فارس | pn person m | | Fares
فاروق | pn person m | | Farouk
فالح | pn person m | | Falih
فيصل | pn person m | | Faisal
فهد | pn person m | | Fahd
فوزي | pn person m | | Fawzi
قحطان | pn person m | | Qahtan
قيس | pn person m | | Qais
كمال | pn person m | | Kamal
لؤي | pn person m | | Luay
معاذ | pn person m | | Muadh
معمر | pn person m | | Muammar
مكي | pn person m | | Makki
منذر | pn person m | | Munther
مهند | pn person m | | Muhannad
نصير | pn person m | | Nasir
نوري | pn person m | | Nouri
نوفل | pn person m | | Nawfal
راشد | pn person m | | Rashid
رشيد | pn person m | | Rashid
رامي | pn person m | | Rami
رمزي | pn person m | | Ramzi
رؤوف | pn person m | | Raouf
رياض | pn person m | | Riyadh
سامر | pn person m | | Samer
سامي | pn person m | | Sami
سمير | pn person m | | Samir
سيف الدين | pn person m | | Saif al-Din
سلمان | pn person m | | Salman
سلام فياض | pn person m | | Salam Fayyad
شاكر | pn person m | | Shakir
شياع | pn person m | | Shia
شوقي | pn person m | | Shawqi
تامر | pn person m | | Tamer
ثامر | pn person m | | Thamer
جابر | pn person m | | Jaber
جاسم | pn person m | | Jassim
جبار | pn person m | | Jabbar
جلال | pn person m | | Jalal
جمال | pn person m | | Jamal; Gamal
جواد | pn person m | | Jawad
حاتم | pn person m | | Hatem
حارث | pn person m | | Harith
حازم | pn person m | | Hazem
حبيب | pn person m | | Habib
حسام | pn person m | | Hussam
حيدر | pn person m | | Haider
خليل | pn person m | | Khalil
داوود أوغلو | pn person m | | Davutoglu
زهير | pn person m | | Zuhair
أكرم | pn person m | | Akram
أمجد | pn person m | | Amjad
أنور | pn person m | | Anwar
أيمن | pn person m | | Ayman
إياد | pn person m | | Iyad
إيهاب | pn person m | | Ihab
بسام | pn person m | | Bassam
بشار | pn person m | | Bashar
بشير | pn person m | | Bashir
بدر | pn person m | | Badr
برهم | pn person m | | Barham
بهاء | pn person m | | Bahaa
غازي | pn person m | | Ghazi
نصر الله | pn person m | | Nasrallah
فتح الله | pn person m | | Fathallah
عبد الله | pn person m | | Abdullah
عبدالله | pn person m | | Abdullah
عبيد الله | pn person m | | Ubaydallah
عبد الرحمن | pn person m | | Abdul Rahman
عبدالرحمن | pn person m | | Abdul Rahman
عبد الرحيم | pn person m | | Abdul Rahim
عبد الكريم | pn person m | | Abdul Karim
عبد الأمير | pn person m | | Abdul Amir
عبد الحسين | pn person m | | Abdul Hussein
عبد العزيز | pn person m | | Abdulaziz
عبدالعزيز | pn person m | | Abdulaziz
عبد الفتاح | pn person m | | Abdel Fattah
عبد القادر | pn person m | | Abdul Qadir; Abdelkader
عبد اللطيف | pn person m | | Abdul Latif
عبد المجيد | pn person m | | Abdul Majid; Abdelmadjid
عبد الملك | pn person m | | Abdul Malik
عبد المهدي | pn person m | | Abdul-Mahdi
عبد الناصر | pn person m | | Abdel Nasser
عبد الوهاب | pn person m | | Abdul Wahab
عبد الحميد | pn person m | | Abdul Hamid
عبد الحليم | pn person m | | Abdel Halim
عبد الحق | pn person m | | Abdul Haq
عبد الخالق | pn person m | | Abdul Khaliq
عبد الرزاق | pn person m | | Abdul Razzaq
عبد الستار | pn person m | | Abdul Sattar
عبد السلام | pn person m | | Abdul Salam; Abdus Salam
عبد الغني | pn person m | | Abdul Ghani
عبد الباري | pn person m | | Abdel Bari
عبد ربه | pn person m | | Abd Rabbuh
عبد الواحد | pn person m | | Abdul Wahid
عبد الزهرة | pn person m | | Abdul Zahra
عز الدين | pn person m | | Izz al-Din
جمال الدين | pn person m | | Jamal al-Din
نور الدين | pn person m | | Nour al-Din
شمس الدين | pn person m | | Shams al-Din
علاء الدين | pn person m | | Alaa al-Din; Aladdin
سعد الدين | pn person m | | Saad al-Din
محيي الدين | pn person m | | Muhyi al-Din
خير الدين | pn person m | | Khair al-Din
بهاء الدين | pn person m | | Bahaa al-Din
أبو مازن | pn person m | | Abu Mazen
أبو مهدي المهندس | pn person m | | Abu Mahdi al-Muhandis
أبو الغيط | pn person m | | Aboul Gheit
فاطمة | pn person f | | Fatima
الزهراء | pn person f | | al-Zahra
زينب | pn person f | | Zainab
خديجة | pn person f | | Khadija
عائشة | pn person f | | Aisha
مريم | pn person f | | Maryam; Mary
سارة | pn person f | | Sarah
ليلى | pn person f | | Layla
سلمى | pn person f | | Salma
سلوى | pn person f | | Salwa
سعاد | pn person f | | Suad
سميرة | pn person f | | Samira
سهى | pn person f | | Suha
رانيا | pn person f | | Rania
ريما | pn person f | | Rima
رنا | pn person f | | Rana
رولا | pn person f | | Rola
دينا | pn person f | | Dina
دانيا | pn person f | | Dania
دانية | pn person f | | Dania
ديما | pn person f | | Dima
داليا | pn person f | | Dalia
نادية | pn person f | | Nadia
ناديا | pn person f | | Nadia
نوال | pn person f | | Nawal
نجلاء | pn person f | | Najla
نهى | pn person f | | Noha
هناء | pn person f | | Hanaa
هالة | pn person f | | Hala
هند | pn person f | | Hind
هيفاء | pn person f | | Haifa
ياسمين | pn person f | | Yasmin
أسماء الأسد | pn person f | | Asma al-Assad
لينا | pn person f | | Lina
لمى | pn person f | | Lama
لطيفة | pn person f | | Latifa
منال | pn person f | | Manal
ميساء | pn person f | | Maysa
شهرزاد | pn person f | | Scheherazade
شيماء | pn person f | | Shaimaa
صفية | pn person f | | Safiya
عبير | pn person f | | Abeer
فيروز | pn person f | | Fairuz
رقية | pn person f | | Ruqayya
حفصة | pn person f | | Hafsa
بلقيس | pn person f | | Bilqis
ملالا | pn person f | | Malala
مالالا | pn person f | | Malala
# Arabic and regional family names and figures
السوداني | pn person m | | al-Sudani
المالكي | pn person m | | al-Maliki
العبادي | pn person m | | al-Abadi
الكاظمي | pn person m | | al-Kadhimi
الجعفري | pn person m | | al-Jaafari
علاوي | pn person m | | Allawi
الحلبوسي | pn person m | | al-Halbousi
المشهداني | pn person m | | al-Mashhadani
الصدر | pn person m | | al-Sadr
مقتدى الصدر | pn person m | | Muqtada al-Sadr
الحكيم | pn person m | | al-Hakim
عمار الحكيم | pn person m | | Ammar al-Hakim
السيستاني | pn person m | | al-Sistani
الخوئي | pn person m | | al-Khoei
العامري | pn person m | | al-Amiri
هادي العامري | pn person m | | Hadi al-Amiri
الخزعلي | pn person m | | al-Khazali
قيس الخزعلي | pn person m | | Qais al-Khazali
الفياض | pn person m | | al-Fayyad
فالح الفياض | pn person m | | Falih al-Fayyad
الأعرجي | pn person m | | al-Araji
قاسم الأعرجي | pn person m | | Qasim al-Araji
الزبيدي | pn person m | | al-Zubaidi
الجبوري | pn person m | | al-Jubouri
الدليمي | pn person m | | al-Dulaimi
العيساوي | pn person m | | al-Issawi
الخنجر | pn person m | | al-Khanjar
النجيفي | pn person m | | al-Nujaifi
المطلك | pn person m | | al-Mutlaq
الهاشمي | pn person m | | al-Hashimi
الشمري | pn person m | | al-Shammari
الطائي | pn person m | | al-Tai
الساعدي | pn person m | | al-Saadi
الأسدي | pn person m | | al-Asadi
التميمي | pn person m | | al-Tamimi
الربيعي | pn person m | | al-Rubaie
الركابي | pn person m | | al-Rikabi
الشهواني | pn person m | | al-Shahwani
الخفاجي | pn person m | | al-Khafaji
العزاوي | pn person m | | al-Azzawi
العبيدي | pn person m | | al-Obaidi
الغانمي | pn person m | | al-Ghanimi
الغراوي | pn person m | | al-Gharrawi
اللامي | pn person m | | al-Lami
اللهيبي | pn person m | | al-Luhaibi
المحمداوي | pn person m | | al-Muhammadawi
الموسوي | pn person m | | al-Mousawi
الحسيني | pn person m | | al-Husseini
الكعبي | pn person m | | al-Kaabi
الكناني | pn person m | | al-Kinani
الزاملي | pn person m | | al-Zamili
الزرفي | pn person m | | al-Zurfi
الشابندر | pn person m | | al-Shabandar
الجميلي | pn person m | | al-Jumaili
الدراجي | pn person m | | al-Darraji
السامرائي | pn person m | | al-Samarrai
التكريتي | pn person m | | al-Tikriti
العاني | pn person m | | al-Ani
الراوي | pn person m | | al-Rawi
الياسري | pn person m | | al-Yasiri
البياتي | pn person m | | al-Bayati
الخالدي | pn person m | | al-Khalidi
القيسي | pn person m | | al-Qaisi
رشيد عالي الكيلاني | pn person m | | Rashid Ali al-Gaylani
محمد شياع السوداني | pn person m | | Mohammed Shia al-Sudani
مصطفى الكاظمي | pn person m | | Mustafa al-Kadhimi
حيدر العبادي | pn person m | | Haider al-Abadi
نوري المالكي | pn person m | | Nouri al-Maliki
برهم صالح | pn person m | | Barham Salih
عبد اللطيف رشيد | pn person m | | Abdul Latif Rashid
هوشيار زيباري | pn person m | | Hoshyar Zebari
فؤاد حسين | pn person m | | Fuad Hussein
بارزاني | pn person m | | Barzani
البارزاني | pn person m | | Barzani
مسعود بارزاني | pn person m | | Masoud Barzani
مسعود البارزاني | pn person m | | Masoud Barzani
مسرور بارزاني | pn person m | | Masrour Barzani
نيجيرفان بارزاني | pn person m | | Nechirvan Barzani
طالباني | pn person m | | Talabani
الطالباني | pn person m | | Talabani
جلال طالباني | pn person m | | Jalal Talabani
قباد طالباني | pn person m | | Qubad Talabani
بافل طالباني | pn person m | | Bafel Talabani
صدام حسين | pn person m | | Saddam Hussein
الملك فيصل | pn person m | | King Faisal
قاسم سليماني | pn person m | | Qasem Soleimani
سليماني | pn person m | | Soleimani
الخميني | pn person m | | Khomeini
خامنئي | pn person m | | Khamenei
علي خامنئي | pn person m | | Ali Khamenei
روحاني | pn person m | | Rouhani
إبراهيم رئيسي | pn person m | | Ebrahim Raisi
أحمدي نجاد | pn person m | | Ahmadinejad
بزشكيان | pn person m | | Pezeshkian
عراقجي | pn person m | | Araghchi
قاآني | pn person m | | Qaani
أردوغان | pn person m | | Erdogan
رجب طيب أردوغان | pn person m | | Recep Tayyip Erdogan
فيدان | pn person m | | Fidan
أوجلان | pn person m | | Ocalan
أتاتورك | pn person m | | Ataturk
مصطفى كمال أتاتورك | pn person m | | Mustafa Kemal Ataturk
الأسد | pn person m | | al-Assad
بشار الأسد | pn person m | | Bashar al-Assad
حافظ الأسد | pn person m | | Hafez al-Assad
أحمد الشرع | pn person m | | Ahmed al-Sharaa
الجولاني | pn person m | | al-Jolani
أبو محمد الجولاني | pn person m | | Abu Mohammed al-Jolani
البغدادي | pn person m | | al-Baghdadi
أبو بكر البغدادي | pn person m | | Abu Bakr al-Baghdadi
الزرقاوي | pn person m | | al-Zarqawi
الظواهري | pn person m | | al-Zawahiri
أسامة بن لادن | pn person m | | Osama bin Laden
بن لادن | pn person m | | bin Laden
بن سلمان | pn person m | | bin Salman
محمد بن سلمان | pn person m | | Mohammed bin Salman
سلمان بن عبد العزيز | pn person m | | Salman bin Abdulaziz
بن زايد | pn person m | | bin Zayed
محمد بن زايد | pn person m | | Mohammed bin Zayed
زايد | pn person m | | Zayed
آل سعود | pn person m | | Al Saud
آل ثاني | pn person m | | Al Thani
آل نهيان | pn person m | | Al Nahyan
آل مكتوم | pn person m | | Al Maktoum
آل خليفة | pn person m | | Al Khalifa
آل صباح | pn person m | | Al Sabah
تميم بن حمد | pn person m | | Tamim bin Hamad
هيثم بن طارق | pn person m | | Haitham bin Tariq
قابوس | pn person m | | Qaboos
خاشقجي | pn person m | | Khashoggi
جمال خاشقجي | pn person m | | Jamal Khashoggi
القحطاني | pn person m | | al-Qahtani
الغامدي | pn person m | | al-Ghamdi
العتيبي | pn person m | | al-Otaibi
الدوسري | pn person m | | al-Dosari
المطيري | pn person m | | al-Mutairi
العنزي | pn person m | | al-Anzi
الزهراني | pn person m | | al-Zahrani
الجبير | pn person m | | al-Jubeir
الشيباني | pn person m | | al-Shaibani
البوسعيدي | pn person m | | al-Busaidi
الحوثي | pn person m | | al-Houthi; Houthi
عبد الملك الحوثي | pn person m | | Abdul Malik al-Houthi
العليمي | pn person m | | al-Alimi
علي عبد الله صالح | pn person m | | Ali Abdullah Saleh
عبد ربه منصور هادي | pn person m | | Abd Rabbuh Mansur Hadi
القذافي | pn person m | | Gaddafi
معمر القذافي | pn person m | | Muammar Gaddafi
حفتر | pn person m | | Haftar
خليفة حفتر | pn person m | | Khalifa Haftar
الدبيبة | pn person m | | Dbeibah
السيسي | pn person m | | el-Sisi
عبد الفتاح السيسي | pn person m | | Abdel Fattah el-Sisi
حسني مبارك | pn person m | | Hosni Mubarak
محمد مرسي | pn person m | | Mohamed Morsi
مرسي | pn person m | | Morsi
السادات | pn person m | | Sadat
أنور السادات | pn person m | | Anwar Sadat
جمال عبد الناصر | pn person m | | Gamal Abdel Nasser
البرادعي | pn person m | | ElBaradei
نجيب محفوظ | pn person m | | Naguib Mahfouz
أم كلثوم | pn person m | | Umm Kulthum
عبد الفتاح البرهان | pn person m | | Abdel Fattah al-Burhan
خالد مشعل | pn person m | | Khaled Meshaal
حميدتي | pn person m | | Hemedti
دقلو | pn person m | | Dagalo
عمر البشير | pn person m | | Omar al-Bashir
قيس سعيد | pn person m | | Kais Saied
الغنوشي | pn person m | | Ghannouchi
بورقيبة | pn person m | | Bourguiba
بوتفليقة | pn person m | | Bouteflika
تبون | pn person m | | Tebboune
عبد المجيد تبون | pn person m | | Abdelmadjid Tebboune
الملك محمد السادس | pn person m | | King Mohammed VI
الملك عبد الله الثاني | pn person m | | King Abdullah II
محمود عباس | pn person m | | Mahmoud Abbas
ياسر عرفات | pn person m | | Yasser Arafat
عرفات | pn person m | | Arafat
هنية | pn person m | | Haniyeh
إسماعيل هنية | pn person m | | Ismail Haniyeh
السنوار | pn person m | | Sinwar
يحيى السنوار | pn person m | | Yahya Sinwar
الحريري | pn person m | | Hariri
سعد الحريري | pn person m | | Saad Hariri
رفيق الحريري | pn person m | | Rafik Hariri
نبيه بري | pn person m | | Nabih Berri
ميقاتي | pn person m | | Mikati
نجيب ميقاتي | pn person m | | Najib Mikati
ميشال عون | pn person m | | Michel Aoun
جوزيف عون | pn person m | | Joseph Aoun
نواف سلام | pn person m | | Nawaf Salam
جنبلاط | pn person m | | Jumblatt
وليد جنبلاط | pn person m | | Walid Jumblatt
جعجع | pn person m | | Geagea
سمير جعجع | pn person m | | Samir Geagea
باسيل | pn person m | | Bassil
حسن نصر الله | pn person m | | Hassan Nasrallah
نعيم قاسم | pn person m | | Naim Qassem
درويش | pn person m | | Darwish
محمود درويش | pn person m | | Mahmoud Darwish
نزار قباني | pn person m | | Nizar Qabbani
جبران خليل جبران | pn person m | | Kahlil Gibran
السياب | pn person m | | al-Sayyab
الجواهري | pn person m | | al-Jawahiri
المتنبي | pn person m | | al-Mutanabbi
ابن خلدون | pn person m | | Ibn Khaldun
ابن سينا | pn person m | | Avicenna; Ibn Sina
ابن رشد | pn person m | | Averroes; Ibn Rushd
ابن بطوطة | pn person m | | Ibn Battuta
الخوارزمي | pn person m | | al-Khwarizmi
الفارابي | pn person m | | al-Farabi
الغزالي | pn person m | | al-Ghazali
هارون الرشيد | pn person m | | Harun al-Rashid
محمد صلاح | pn person m | | Mohamed Salah
مالالا يوسف زاي | pn person m | | Malala Yousafzai
كرزاي | pn person m | | Karzai
عمران خان | pn person m | | Imran Khan
زرداري | pn person m | | Zardari
# Foreign given names in Arabic letters
جون | pn person m | | John
جورج | pn person m | | George
جوزيف | pn person m | | Joseph
جيمس | pn person m | | James
جيم | pn person m | | Jim
جاك | pn person m | | Jack; Jacques
جان | pn person m | | Jean
جاكوب | pn person m | | Jacob
جيسون | pn person m | | Jason
جيفري | pn person m | | Jeffrey
جيرالد | pn person m | | Gerald
جيري | pn person m | | Jerry
جوش | pn person m | | Josh
جوردن | pn person m | | Gordon
جوليان | pn person m | | Julian; Julien
جوليو | pn person m | | Giulio; Julio
جوناثان | pn person m | | Jonathan
توم | pn person m | | Tom
توماس | pn person m | | Thomas
تيم | pn person m | | Tim
تيري | pn person m | | Terry; Thierry
توني | pn person m | | Tony
تشارلز | pn person m | | Charles
تشارلي | pn person m | | Charlie
بول | pn person m | | Paul
بولس | pn person m | | Paul
بطرس | pn person m | | Peter; Boutros
بيتر | pn person m | | Peter
بيير | pn person m | | Pierre
بيل | pn person m | | Bill
بوب | pn person m | | Bob
بيرسي | pn person m | | Percy
بيدرو | pn person m | | Pedro
بابلو | pn person m | | Pablo
باتريك | pn person m | | Patrick
برايان | pn person m | | Brian
بنيامين | pn person m | | Benjamin
بنجامين | pn person m | | Benjamin
برنارد | pn person m | | Bernard
باراك | pn person m | | Barack; Barak
روبرت | pn person m | | Robert
ريتشارد | pn person m | | Richard
رونالد | pn person m | | Ronald
روبن | pn person m | | Robin
رالف | pn person m | | Ralph
دونالد | pn person m | | Donald
ديفيد | pn person m | | David
دانيال | pn person m | | Daniel
دانييل | pn person m | | Daniel
دينيس | pn person m | | Dennis
دوغلاس | pn person m | | Douglas
ديمتري | pn person m | | Dmitry
دميتري | pn person m | | Dmitry
مارك | pn person m | | Mark
مارتن | pn person m | | Martin
مارسيل | pn person m | | Marcel
ماركو | pn person m | | Marco
ماركوس | pn person m | | Marcus
ماريو | pn person m | | Mario
مايكل | pn person m | | Michael
مايك | pn person m | | Mike
ميشيل | pn person m | | Michel; Michelle
ميشال | pn person m | | Michel
ميخائيل | pn person m | | Mikhail
مانويل | pn person m | | Manuel
ماكس | pn person m | | Max
ماثيو | pn person m | | Matthew
ستيفن | pn person m | | Stephen; Steven
ستيف | pn person m | | Steve
سيباستيان | pn person m | | Sebastian
سيرغي | pn person m | | Sergei
سيمون | pn person m | | Simon
صموئيل | pn person m | | Samuel
صامويل | pn person m | | Samuel
أندرو | pn person m | | Andrew
أندريه | pn person m | | André
آندي | pn person m | | Andy
ألبرت | pn person m | | Albert
ألبرتو | pn person m | | Alberto
ألكسندر | pn person m | | Alexander
ألكسي | pn person m | | Alexei
الإسكندر | pn person m | | Alexander
الإسكندر الأكبر | pn person m | | Alexander the Great
ألفريد | pn person m | | Alfred
آرون | pn person m | | Aaron
آرثر | pn person m | | Arthur
أنتوني | pn person m | | Anthony
أنطوني | pn person m | | Antony
أنطونيو | pn person m | | Antonio
أنطونيوس | pn person m | | Antonius
أنطوان | pn person m | | Antoine
أوليفر | pn person m | | Oliver
أوسكار | pn person m | | Oscar
إدوارد | pn person m | | Edward
إدغار | pn person m | | Edgar
إيمانويل | pn person m | | Emmanuel
إيلون | pn person m | | Elon
إيفان | pn person m | | Ivan
إيغور | pn person m | | Igor
إيان | pn person m | | Ian
إريك | pn person m | | Eric
إروين | pn person m | | Erwin
إسحق | pn person m | | Isaac
فرانسوا | pn person m | | François
فرانسيس | pn person m | | Francis
فرانك | pn person m | | Frank
فرانكلين | pn person m | | Franklin
فريدريك | pn person m | | Frederick
فريدريش | pn person m | | Friedrich
فلاديمير | pn person m | | Vladimir
فولوديمير | pn person m | | Volodymyr
فيليب | pn person m | | Philip; Philippe
فيكتور | pn person m | | Victor
فنسنت | pn person m | | Vincent
فلويد | pn person m | | Floyd
كارل | pn person m | | Karl; Carl
كارلوس | pn person m | | Carlos
كارلو | pn person m | | Carlo
كريستوفر | pn person m | | Christopher
كريس | pn person m | | Chris
كريستيان | pn person m | | Christian
كيفن | pn person m | | Kevin
كولن | pn person m | | Colin
كولين | pn person m | | Colin
كلاوس | pn person m | | Klaus
كيم | pn person m | | Kim
كينيث | pn person m | | Kenneth
لاري | pn person m | | Larry
لويس | pn person m | | Louis; Lewis
لوكاس | pn person m | | Lucas
لورنس | pn person m | | Lawrence
لوك | pn person m | | Luke; Luc
لوران | pn person m | | Laurent
ليو | pn person m | | Leo
ليوناردو | pn person m | | Leonardo
نيكولاس | pn person m | | Nicholas
نيكولا | pn person m | | Nicolas
نيكولاي | pn person m | | Nikolai
نيلسون | pn person m | | Nelson
هنري | pn person m | | Henry; Henri
هاري | pn person m | | Harry
هانز | pn person m | | Hans
هارولد | pn person m | | Harold
هربرت | pn person m | | Herbert
هيلموت | pn person m | | Helmut
والتر | pn person m | | Walter
وليام | pn person m | | William
ويليام | pn person m | | William
وارن | pn person m | | Warren
يوهان | pn person m | | Johann
يوري | pn person m | | Yuri
خوسيه | pn person m | | José
خوان | pn person m | | Juan
خافيير | pn person m | | Javier
خورخي | pn person m | | Jorge
ميغيل | pn person m | | Miguel
دييغو | pn person m | | Diego
فيرناندو | pn person m | | Fernando
غابرييل | pn person m | | Gabriel
غاري | pn person m | | Gary
غراهام | pn person m | | Graham
غوستاف | pn person m | | Gustav
شارل | pn person m | | Charles
شون | pn person m | | Sean
ماري | pn person f | | Mary; Marie
ماريا | pn person f | | Maria
مارغريت | pn person f | | Margaret
مادلين | pn person f | | Madeleine
جين | pn person f | | Jane
جينا | pn person f | | Gina
جينيفر | pn person f | | Jennifer
جيسيكا | pn person f | | Jessica
جوليا | pn person f | | Julia
جولي | pn person f | | Julie
إليزابيث | pn person f | | Elizabeth
إيما | pn person f | | Emma
إميلي | pn person f | | Emily
إيفا | pn person f | | Eva
إيلين | pn person f | | Eileen
أنجيلا | pn person f | | Angela
أنديرا | pn person f | | Indira
أورسولا | pn person f | | Ursula
باربرا | pn person f | | Barbara
بيتي | pn person f | | Betty
كاثرين | pn person f | | Catherine; Katherine
كاثي | pn person f | | Cathy
كارولين | pn person f | | Caroline
كريستين | pn person f | | Christine
كريستينا | pn person f | | Christina
كريولا | pn person f | | Creola
كيت | pn person f | | Kate
كامالا | pn person f | | Kamala
كلارا | pn person f | | Clara
لورا | pn person f | | Laura
لوري | pn person f | | Lori
لوسي | pn person f | | Lucy
ليزا | pn person f | | Lisa
ليندا | pn person f | | Linda
نانسي | pn person f | | Nancy
نيكي | pn person f | | Nikki
هيلاري | pn person f | | Hillary
هيلين | pn person f | | Helen
هايدي | pn person f | | Heidi
فيكتوريا | pn person f | | Victoria
فكتوريا | pn person f | | Victoria
ديانا | pn person f | | Diana
ديبورا | pn person f | | Deborah
راشيل | pn person f | | Rachel
ريبيكا | pn person f | | Rebecca
روز | pn person f | | Rose
سالي | pn person f | | Sally
ساندرا | pn person f | | Sandra
سوزان | pn person f | | Susan
ستيفاني | pn person f | | Stephanie
تيريزا | pn person f | | Theresa
ميلانيا | pn person f | | Melania
إيفانكا | pn person f | | Ivanka
كونداليزا | pn person f | | Condoleezza
كليوباترا | pn person f | | Cleopatra
نفرتيتي | pn person f | | Nefertiti
# Foreign family names and figures
ترامب | pn person m | | Trump
ترمب | pn person m | | Trump
دونالد ترامب | pn person m | | Donald Trump
دونالد ترمب | pn person m | | Donald Trump
بايدن | pn person m | | Biden
جو بايدن | pn person m | | Joe Biden
أوباما | pn person m | | Obama
باراك أوباما | pn person m | | Barack Obama
بوش | pn person m | | Bush
كلينتون | pn person m | | Clinton
بيل كلينتون | pn person m | | Bill Clinton
ريغان | pn person m | | Reagan
نيكسون | pn person m | | Nixon
كينيدي | pn person m | | Kennedy
روزفلت | pn person m | | Roosevelt
ترومان | pn person m | | Truman
أيزنهاور | pn person m | | Eisenhower
لينكولن | pn person m | | Lincoln
جيفرسون | pn person m | | Jefferson
جورج واشنطن | pn person m | | George Washington
كارتر | pn person m | | Carter
كيري | pn person m | | Kerry
بلينكن | pn person m | | Blinken
أنتوني بلينكن | pn person m | | Antony Blinken
روبيو | pn person m | | Rubio
ماركو روبيو | pn person m | | Marco Rubio
هيغسيث | pn person m | | Hegseth
أوستن | pn person m | | Austin
لويد أوستن | pn person m | | Lloyd Austin
بومبيو | pn person m | | Pompeo
مايك بومبيو | pn person m | | Mike Pompeo
تيلرسون | pn person m | | Tillerson
ماتيس | pn person m | | Mattis
كيسنجر | pn person m | | Kissinger
هنري كيسنجر | pn person m | | Henry Kissinger
رامسفيلد | pn person m | | Rumsfeld
تشيني | pn person m | | Cheney
بلاسخارت | pn person m | | Plasschaert
ويتكوف | pn person m | | Witkoff
كوشنر | pn person m | | Kushner
ماكغورك | pn person m | | McGurk
بريت ماكغورك | pn person m | | Brett McGurk
ساندرز | pn person m | | Sanders
بيلوسي | pn person m | | Pelosi
هاريس | pn person m | | Harris
كامالا هاريس | pn person m | | Kamala Harris
ديفيد بترايوس | pn person m | | David Petraeus
بوتين | pn person m | | Putin
بوتن | pn person m | | Putin
فلاديمير بوتين | pn person m | | Vladimir Putin
ميدفيديف | pn person m | | Medvedev
لافروف | pn person m | | Lavrov
سيرغي لافروف | pn person m | | Sergei Lavrov
بيسكوف | pn person m | | Peskov
يلتسين | pn person m | | Yeltsin
غورباتشوف | pn person m | | Gorbachev
جورباتشوف | pn person m | | Gorbachev
ستالين | pn person m | | Stalin
لينين | pn person m | | Lenin
خروتشوف | pn person m | | Khrushchev
زيلينسكي | pn person m | | Zelensky
فولوديمير زيلينسكي | pn person m | | Volodymyr Zelensky
لوكاشينكو | pn person m | | Lukashenko
ماكرون | pn person m | | Macron
إيمانويل ماكرون | pn person m | | Emmanuel Macron
هولاند | pn person m | | Hollande
فرانسوا هولاند | pn person m | | François Hollande
ساركوزي | pn person m | | Sarkozy
نيكولا ساركوزي | pn person m | | Nicolas Sarkozy
شيراك | pn person m | | Chirac
ديغول | pn person m | | de Gaulle
شارل ديغول | pn person m | | Charles de Gaulle
ميتران | pn person m | | Mitterrand
نابليون | pn person m | | Napoleon
نابليون بونابرت | pn person m | | Napoleon Bonaparte
روبسبير | pn person m | | Robespierre
ميركل | pn person m | | Merkel
ميركيل | pn person m | | Merkel
أنجيلا ميركل | pn person m | | Angela Merkel
شولتس | pn person m | | Scholz
أولاف شولتس | pn person m | | Olaf Scholz
ميرتس | pn person m | | Merz
بسمارك | pn person m | | Bismarck
هتلر | pn person m | | Hitler
أدولف هتلر | pn person m | | Adolf Hitler
كول | pn person m | | Kohl
شرودر | pn person m | | Schröder
موسوليني | pn person m | | Mussolini
فرانكو | pn person m | | Franco
برلسكوني | pn person m | | Berlusconi
دراجي | pn person m | | Draghi
ماريو دراجي | pn person m | | Mario Draghi
رينزي | pn person m | | Renzi
ميلوني | pn person m | | Meloni
جونسون | pn person m | | Johnson
بوريس جونسون | pn person m | | Boris Johnson
كاميرون | pn person m | | Cameron
ديفيد كاميرون | pn person m | | David Cameron
بلير | pn person m | | Blair
توني بلير | pn person m | | Tony Blair
براون | pn person m | | Brown
تاتشر | pn person m | | Thatcher
مارغريت تاتشر | pn person m | | Margaret Thatcher
تشرشل | pn person m | | Churchill
ونستون تشرشل | pn person m | | Winston Churchill
سوناك | pn person m | | Sunak
ريشي سوناك | pn person m | | Rishi Sunak
ستارمر | pn person m | | Starmer
كير ستارمر | pn person m | | Keir Starmer
ترودو | pn person m | | Trudeau
جاستن ترودو | pn person m | | Justin Trudeau
كارني | pn person m | | Carney
نتنياهو | pn person m | | Netanyahu
بنيامين نتنياهو | pn person m | | Benjamin Netanyahu
غالانت | pn person m | | Gallant
غانتس | pn person m | | Gantz
لابيد | pn person m | | Lapid
أرييل شارون | pn person m | | Ariel Sharon
رابين | pn person m | | Rabin
بيريز | pn person m | | Peres
أولمرت | pn person m | | Olmert
بن غوريون | pn person m | | Ben-Gurion
بن غفير | pn person m | | Ben-Gvir
سموتريتش | pn person m | | Smotrich
غوتيريش | pn person m | | Guterres
أنطونيو غوتيريش | pn person m | | António Guterres
بان كي مون | pn person m | | Ban Ki-moon
كوفي عنان | pn person m | | Kofi Annan
غروسي | pn person m | | Grossi
بوريل | pn person m | | Borrell
ستولتنبرغ | pn person m | | Stoltenberg
ينس ستولتنبرغ | pn person m | | Jens Stoltenberg
أوربان | pn person m | | Orbán
تسيبراس | pn person m | | Tsipras
شي جين بينغ | pn person m | | Xi Jinping
ماو تسي تونغ | pn person m | | Mao Zedong
ماو | pn person m | | Mao
كونفوشيوس | pn person m | | Confucius
كيم جونغ أون | pn person m | | Kim Jong Un
مودي | pn person m | | Modi
ناريندرا مودي | pn person m | | Narendra Modi
غاندي | pn person m | | Gandhi
المهاتما غاندي | pn person m | | Mahatma Gandhi
نهرو | pn person m | | Nehru
شينزو آبي | pn person m | | Shinzo Abe
سوهارتو | pn person m | | Suharto
مانديلا | pn person m | | Mandela
نيلسون مانديلا | pn person m | | Nelson Mandela
آبي أحمد | pn person m | | Abiy Ahmed
كاسترو | pn person m | | Castro
فيدل كاسترو | pn person m | | Fidel Castro
جيفارا | pn person m | | Guevara
تشي جيفارا | pn person m | | Che Guevara
تشافيز | pn person m | | Chávez
مادورو | pn person m | | Maduro
بولسونارو | pn person m | | Bolsonaro
ميلي | pn person m | | Milei
جنكيز خان | pn person m | | Genghis Khan
قوبلاي خان | pn person m | | Kublai Khan
كوبلاي | pn person m | | Kublai
خان | pn person m | | Khan
هولاكو | pn person m | | Hulagu
تيمورلنك | pn person m | | Timur
يوليوس قيصر | pn person m | | Julius Caesar
أغسطس قيصر | pn person m | | Caesar Augustus
نيرون | pn person m | | Nero
أفلاطون | pn person m | | Plato
أرسطو | pn person m | | Aristotle
سقراط | pn person m | | Socrates
هيرودوت | pn person m | | Herodotus
نبوخذ نصر | pn person m | | Nebuchadnezzar
حمورابي | pn person m | | Hammurabi
جلجامش | pn person m | | Gilgamesh
كلكامش | pn person m | | Gilgamesh
رمسيس | pn person m | | Ramesses
توت عنخ آمون | pn person m | | Tutankhamun
بوذا | pn person m | | Buddha
لوثر | pn person m | | Luther
مارتن لوثر | pn person m | | Martin Luther
مارتن لوثر كينغ | pn person m | | Martin Luther King
كينغ | pn person m | | King
ماركس | pn person m | | Marx
كارل ماركس | pn person m | | Karl Marx
هيغل | pn person m | | Hegel
نيتشه | pn person m | | Nietzsche
فرويد | pn person m | | Freud
سيغموند فرويد | pn person m | | Sigmund Freud
داروين | pn person m | | Darwin
تشارلز داروين | pn person m | | Charles Darwin
نيوتن | pn person m | | Newton
إسحاق نيوتن | pn person m | | Isaac Newton
غاليليو | pn person m | | Galileo
جاليليو | pn person m | | Galileo
كوبرنيكوس | pn person m | | Copernicus
كولومبوس | pn person m | | Columbus
كريستوفر كولومبوس | pn person m | | Christopher Columbus
ماجلان | pn person m | | Magellan
ماركو بولو | pn person m | | Marco Polo
أينشتاين | pn person m | | Einstein
ألبرت أينشتاين | pn person m | | Albert Einstein
تسلا | pn person m | | Tesla
نيكولا تسلا | pn person m | | Nikola Tesla
إديسون | pn person m | | Edison
توماس إديسون | pn person m | | Thomas Edison
هوكينغ | pn person m | | Hawking
باستور | pn person m | | Pasteur
تورينغ | pn person m | | Turing
نوبل | pn person m | | Nobel
ألفريد نوبل | pn person m | | Alfred Nobel
فاراداي | pn person m | | Faraday
ماكسويل | pn person m | | Maxwell
دافنشي | pn person m | | da Vinci
دا فينشي | pn person m | | da Vinci
ليوناردو دافنشي | pn person m | | Leonardo da Vinci
مايكل أنجلو | pn person m | | Michelangelo
بيكاسو | pn person m | | Picasso
فان غوخ | pn person m | | van Gogh
موزارت | pn person m | | Mozart
موتسارت | pn person m | | Mozart
بيتهوفن | pn person m | | Beethoven
باخ | pn person m | | Bach
شكسبير | pn person m | | Shakespeare
ويليام شكسبير | pn person m | | William Shakespeare
غوته | pn person m | | Goethe
جوته | pn person m | | Goethe
تولستوي | pn person m | | Tolstoy
دوستويفسكي | pn person m | | Dostoevsky
همنغواي | pn person m | | Hemingway
فولتير | pn person m | | Voltaire
ديكارت | pn person m | | Descartes
كانط | pn person m | | Kant
هوبسون | pn person m | | Hobson
كينز | pn person m | | Keynes
سميث | pn person m | | Smith
آدم سميث | pn person m | | Adam Smith
جونز | pn person m | | Jones
ويلسون | pn person m | | Wilson
ويليامز | pn person m | | Williams
ديفيز | pn person m | | Davis; Davies
أندرسون | pn person m | | Anderson
جاكسون | pn person m | | Jackson
مايكل جاكسون | pn person m | | Michael Jackson
تايلور | pn person m | | Taylor
ميلر | pn person m | | Miller
مارتينيز | pn person m | | Martinez
غارسيا | pn person m | | Garcia
غونزاليز | pn person m | | Gonzalez
لوبيز | pn person m | | Lopez
ماسك | pn person m | | Musk
إيلون ماسك | pn person m | | Elon Musk
غيتس | pn person m | | Gates
بيل غيتس | pn person m | | Bill Gates
جوبز | pn person m | | Jobs
ستيف جوبز | pn person m | | Steve Jobs
زوكربيرغ | pn person m | | Zuckerberg
مارك زوكربيرغ | pn person m | | Mark Zuckerberg
بيزوس | pn person m | | Bezos
جيف بيزوس | pn person m | | Jeff Bezos
بافيت | pn person m | | Buffett
سوروس | pn person m | | Soros
أسانج | pn person m | | Assange
سنودن | pn person m | | Snowden
رونالدو | pn person m | | Ronaldo
كريستيانو رونالدو | pn person m | | Cristiano Ronaldo
ميسي | pn person m | | Messi
ليونيل ميسي | pn person m | | Lionel Messi
نيمار | pn person m | | Neymar
مبابي | pn person m | | Mbappé
مارادونا | pn person m | | Maradona
بيليه | pn person m | | Pelé
زيدان | pn person m | | Zidane
بيكهام | pn person m | | Beckham
غوارديولا | pn person m | | Guardiola
مورينيو | pn person m | | Mourinho
محمد علي كلاي | pn person m | | Muhammad Ali
البابا فرنسيس | pn person m | | Pope Francis
فرنسيس | pn person m | | Francis
إنديرا غاندي | pn person f | | Indira Gandhi
بينظير بوتو | pn person f | | Benazir Bhutto
هيلاري كلينتون | pn person f | | Hillary Clinton
كونداليزا رايس | pn person f | | Condoleezza Rice
ماري كوري | pn person f | | Marie Curie
تيريزا ماي | pn person f | | Theresa May
الأم تيريزا | pn person f | | Mother Teresa
ليدي غاغا | pn person f | | Lady Gaga
آن فرانك | pn person f | | Anne Frank
الملكة إليزابيث | pn person f | | Queen Elizabeth
الأميرة ديانا | pn person f | | Princess Diana
# International bodies and states' institutions
الأمم المتحدة | pn org f | | United Nations {the}; UN {the}
عصبة الأمم | pn org f | | League of Nations {the}
الجمعية العامة للأمم المتحدة | pn org f | | United Nations General Assembly {the}
الجمعية العامة | pn org f | | General Assembly {the}
محكمة العدل الدولية | pn org f | | International Court of Justice {the}
المحكمة الجنائية الدولية | pn org f | | International Criminal Court {the}
محكمة العدل الأوروبية | pn org f | | European Court of Justice {the}
المحكمة الأوروبية لحقوق الإنسان | pn org f | | European Court of Human Rights {the}
منظمة الصحة العالمية | pn org f | | World Health Organization {the}; WHO {the}
منظمة التجارة العالمية | pn org f | | World Trade Organization {the}
منظمة العمل الدولية | pn org f | | International Labor Organization {the}
منظمة الأغذية والزراعة | pn org f | | Food and Agriculture Organization {the}
منظمة التعاون الإسلامي | pn org f | | Organization of Islamic Cooperation {the}
منظمة التعاون الاقتصادي والتنمية | pn org f | | Organisation for Economic Co-operation and Development {the}; OECD {the}
منظمة التعاون والتنمية الاقتصادية | pn org f | | Organisation for Economic Co-operation and Development {the}
منظمة شنغهاي للتعاون | pn org f | | Shanghai Cooperation Organisation {the}
منظمة العفو الدولية | pn org f | | Amnesty International
العفو الدولية | pn org f | | Amnesty International
هيومن رايتس ووتش | pn org f | | Human Rights Watch
منظمة الشفافية الدولية | pn org f | | Transparency International
منظمة أطباء بلا حدود | pn org f | | Doctors Without Borders
أطباء بلا حدود | pn org f | | Doctors Without Borders
مراسلون بلا حدود | pn org f | | Reporters Without Borders
منظمة التحرير الفلسطينية | pn org f | | Palestine Liberation Organization {the}
السلطة الفلسطينية | pn org f | | Palestinian Authority {the}
أوبك | pn org f | | OPEC
أوابك | pn org f | | OAPEC
أوبك بلس | pn org f | | OPEC+
منظمة الدول المصدرة للنفط | pn org f | | Organization of the Petroleum Exporting Countries {the}
منظمة الدول المصدرة للبترول | pn org f | | Organization of the Petroleum Exporting Countries {the}
اليونسكو | pn org f | | UNESCO
يونسكو | pn org f | | UNESCO
اليونيسف | pn org f | | UNICEF
اليونيسيف | pn org f | | UNICEF
يونيسف | pn org f | | UNICEF
الأونروا | pn org f | | UNRWA
أونروا | pn org f | | UNRWA
يونامي | pn org f | | UNAMI
اليونيفيل | pn org f | | UNIFIL
يونيفيل | pn org f | | UNIFIL
بعثة الأمم المتحدة لمساعدة العراق | pn org f | | United Nations Assistance Mission for Iraq {the}
المفوضية السامية للأمم المتحدة لشؤون اللاجئين | pn org f | | United Nations High Commissioner for Refugees {the}
المفوضية السامية لحقوق الإنسان | pn org f | | Office of the High Commissioner for Human Rights {the}
المفوضية الأوروبية | pn org f | | European Commission {the}
اللجنة الأوروبية | pn org f | | European Commission {the}
المنظمة الدولية للهجرة | pn org f | | International Organization for Migration {the}
المنظمة البحرية الدولية | pn org f | | International Maritime Organization {the}
الوكالة الدولية للطاقة الذرية | pn org f | | International Atomic Energy Agency {the}; IAEA {the}
وكالة الطاقة الدولية | pn org f | | International Energy Agency {the}
وكالة الطاقة الذرية | pn org f | | Atomic Energy Agency {the}
اللجنة الدولية للصليب الأحمر | pn org f | | International Committee of the Red Cross {the}
جامعة الدول العربية | pn org f | | League of Arab States {the}; Arab League {the}
الجامعة العربية | pn org f | | Arab League {the}
مجموعة السبع | pn org f | | Group of Seven {the}; G7 {the}
مجموعة العشرين | pn org f | | Group of Twenty {the}; G20 {the}
مجموعة البريكس | pn org f | | BRICS {the}
بريكس | pn org f | | BRICS
البريكس | pn org f | | BRICS
آسيان | pn org f | | ASEAN
الإيكواس | pn org f | | ECOWAS
إيكواس | pn org f | | ECOWAS
إيغاد | pn org f | | IGAD
رابطة دول جنوب شرق آسيا | pn org f | | Association of Southeast Asian Nations {the}
الإنتربول | pn org f | | Interpol
إنتربول | pn org f | | Interpol
اليوروبول | pn org f | | Europol
الفيفا | pn org f | | FIFA
فيفا | pn org f | | FIFA
يويفا | pn org f | | UEFA
ناسا | pn org f | | NASA
وكالة ناسا | pn org f | | NASA
وكالة الفضاء الأوروبية | pn org f | | European Space Agency {the}
وكالة المخابرات المركزية | pn org f | | Central Intelligence Agency {the}; CIA {the}
وكالة الاستخبارات المركزية | pn org f | | Central Intelligence Agency {the}; CIA {the}
وكالة الأمن القومي | pn org f | | National Security Agency {the}
وزارة الخارجية الأمريكية | pn org f | | U.S. State Department {the}
وزارة الخارجية الأميركية | pn org f | | U.S. State Department {the}
الخارجية الأمريكية | pn org f | | U.S. State Department {the}
الخارجية الأميركية | pn org f | | U.S. State Department {the}
وزارة الدفاع الأمريكية | pn org f | | U.S. Department of Defense {the}
وزارة الدفاع الأميركية | pn org f | | U.S. Department of Defense {the}
وزارة الخزانة الأمريكية | pn org f | | U.S. Treasury Department {the}
وزارة الخزانة الأميركية | pn org f | | U.S. Treasury Department {the}
القيادة المركزية الأمريكية | pn org f | | U.S. Central Command
القيادة المركزية الأميركية | pn org f | | U.S. Central Command
القيادة المركزية | pn org f | | Central Command
إدارة الغذاء والدواء | pn org f | | Food and Drug Administration {the}
الهيئة الحكومية الدولية المعنية بتغير المناخ | pn org f | | Intergovernmental Panel on Climate Change {the}
رابطة الدول المستقلة | pn org f | | Commonwealth of Independent States {the}
المحكمة الاتحادية العليا | pn org f | | Federal Supreme Court {the}
المفوضية العليا المستقلة للانتخابات | pn org f | | Independent High Electoral Commission {the}
هيئة الحشد الشعبي | pn org f | | Popular Mobilization Commission {the}
سرايا السلام | pn org f | | Saraya al-Salam
عصائب أهل الحق | pn org f | | Asaib Ahl al-Haq
كتائب حزب الله | pn org f | | Kataib Hezbollah
كتائب القسام | pn org f | | Qassam Brigades {the}
سرايا القدس | pn org f | | Al-Quds Brigades {the}
البيشمركة | pn org f | | Peshmerga {the}
البشمركة | pn org f | | Peshmerga {the}
قوات البيشمركة | pn org f | | Peshmerga forces {pl}
قوات سوريا الديمقراطية | pn org f | | Syrian Democratic Forces {the}
قسد | pn org f | | SDF {the}
وحدات حماية الشعب | pn org f | | People's Protection Units {the}
هيئة تحرير الشام | pn org f | | Hayat Tahrir al-Sham
جبهة النصرة | pn org f | | Nusra Front {the}
داعش | pn org f | | ISIS
الدولة الإسلامية | pn org f | | Islamic State {the}
حركة طالبان | pn org f | | Taliban {the}
طالبان | pn org f | | Taliban {the}
حماس | pn org f | | Hamas
حركة حماس | pn org f | | Hamas
حركة فتح | pn org f | | Fatah
حركة الجهاد الإسلامي | pn org f | | Palestinian Islamic Jihad; Islamic Jihad
حركة الشباب | pn org f | | al-Shabaab
بوكو حرام | pn org f | | Boko Haram
جماعة الإخوان المسلمين | pn org f | | Muslim Brotherhood {the}
الإخوان المسلمون | pn org f | | Muslim Brotherhood {the}
جماعة الإخوان | pn org f | | Muslim Brotherhood {the}
جماعة الحوثي | pn org f | | Houthis {the}
أنصار الله | pn org f | | Ansar Allah
حركة أمل | pn org f | | Amal Movement {the}
قوات الدعم السريع | pn org f | | Rapid Support Forces {the}
القوات اللبنانية | pn org f | | Lebanese Forces {the}
حركة النهضة | pn org f | | Ennahda Movement {the}
فاغنر | pn org f | | Wagner
مجموعة فاغنر | pn org f | | Wagner Group {the}
الدولة العثمانية | pn org f | | Ottoman Empire {the}
الإمبراطورية العثمانية | pn org f | | Ottoman Empire {the}
الإمبراطورية الرومانية | pn org f | | Roman Empire {the}
الإمبراطورية البيزنطية | pn org f | | Byzantine Empire {the}
الإمبراطورية البريطانية | pn org f | | British Empire {the}
الإمبراطورية المغولية | pn org f | | Mongol Empire {the}
الدولة العباسية | pn org f | | Abbasid Caliphate {the}
الدولة الأموية | pn org f | | Umayyad Caliphate {the}
الخلافة العباسية | pn org f | | Abbasid Caliphate {the}
الشرطة الاتحادية | pn org f | | Federal Police {the}
اليونيتاد | pn org f | | UNITAD
يونيتاد | pn org f | | UNITAD
مجلس الأمن | pn org m | | Security Council {the}
مجلس الأمن الدولي | pn org m | | UN Security Council {the}
مجلس حقوق الإنسان | pn org m | | Human Rights Council {the}
مجلس التعاون الخليجي | pn org m | | Gulf Cooperation Council {the}
مجلس التعاون لدول الخليج العربية | pn org m | | Cooperation Council for the Arab States of the Gulf {the}
مجلس أوروبا | pn org m | | Council of Europe {the}
المجلس الأوروبي | pn org m | | European Council {the}
الاتحاد الأوروبي | pn org m | | European Union {the}; EU {the}
الاتحاد الأفريقي | pn org m | | African Union {the}
اتحاد المغرب العربي | pn org m | | Arab Maghreb Union {the}
الاتحاد الدولي لكرة القدم | pn org m | | FIFA
الاتحاد الآسيوي لكرة القدم | pn org m | | Asian Football Confederation {the}
الاتحاد الأوروبي لكرة القدم | pn org m | | UEFA
البرلمان الأوروبي | pn org m | | European Parliament {the}
البرلمان العربي | pn org m | | Arab Parliament {the}
البنك الدولي | pn org m | | World Bank {the}
البنك المركزي الأوروبي | pn org m | | European Central Bank {the}
البنك المركزي العراقي | pn org m | | Central Bank of Iraq {the}
البنك الآسيوي للتنمية | pn org m | | Asian Development Bank {the}
البنك الإسلامي للتنمية | pn org m | | Islamic Development Bank {the}
البنك الأفريقي للتنمية | pn org m | | African Development Bank {the}
بنك إنجلترا | pn org m | | Bank of England {the}
بنك اليابان | pn org m | | Bank of Japan {the}
بنك الشعب الصيني | pn org m | | People's Bank of China {the}
بنك الاحتياطي الفيدرالي | pn org m | | Federal Reserve {the}
مجلس الاحتياطي الفيدرالي | pn org m | | Federal Reserve {the}
الاحتياطي الفيدرالي | pn org m | | Federal Reserve {the}
الاحتياطي الفيدرالي الأمريكي | pn org m | | U.S. Federal Reserve {the}
صندوق النقد الدولي | pn org m | | International Monetary Fund {the}; IMF {the}
صندوق النقد العربي | pn org m | | Arab Monetary Fund {the}
صندوق الأمم المتحدة للسكان | pn org m | | United Nations Population Fund {the}
برنامج الأغذية العالمي | pn org m | | World Food Programme {the}
برنامج الأمم المتحدة الإنمائي | pn org m | | United Nations Development Programme {the}
برنامج الأمم المتحدة للبيئة | pn org m | | United Nations Environment Programme {the}
الصليب الأحمر | pn org m | | Red Cross {the}
الهلال الأحمر | pn org m | | Red Crescent {the}
الناتو | pn org m | | NATO
حلف الناتو | pn org m | | NATO
حلف شمال الأطلسي | pn org m | | NATO
حلف الأطلسي | pn org m | | NATO
حلف وارسو | pn org m | | Warsaw Pact {the}
مكتب التحقيقات الفيدرالي | pn org m | | Federal Bureau of Investigation {the}; FBI {the}
مكتب التحقيقات الاتحادي | pn org m | | Federal Bureau of Investigation {the}; FBI {the}
الموساد | pn org m | | Mossad
الشاباك | pn org m | | Shin Bet
الكنيست | pn org m | | Knesset {the}
الكونغرس | pn org m | | Congress
الكونجرس | pn org m | | Congress
الكونغرس الأمريكي | pn org m | | U.S. Congress {the}
الكونغرس الأميركي | pn org m | | U.S. Congress {the}
مجلس الشيوخ | pn org m | | Senate {the}
مجلس الشيوخ الأمريكي | pn org m | | U.S. Senate {the}
مجلس الشيوخ الأميركي | pn org m | | U.S. Senate {the}
مجلس النواب | pn org m | | House of Representatives {the}
مجلس النواب العراقي | pn org m | | Iraqi Council of Representatives {the}; Iraqi parliament {the}
مجلس العموم | pn org m | | House of Commons {the}
مجلس اللوردات | pn org m | | House of Lords {the}
مجلس الدوما | pn org m | | State Duma {the}
الدوما | pn org m | | State Duma {the}
مجلس القضاء الأعلى | pn org m | | Supreme Judicial Council {the}
مجلس الشورى | pn org m | | Shura Council {the}
مجلس صيانة الدستور | pn org m | | Guardian Council {the}
البوندستاغ | pn org m | | Bundestag {the}
الجيش العراقي | pn org m | | Iraqi Army {the}
الجيش الأمريكي | pn org m | | U.S. Army {the}; U.S. military {the}
الجيش الأميركي | pn org m | | U.S. Army {the}; U.S. military {the}
الجيش الإسرائيلي | pn org m | | Israeli army {the}
الجيش السوري الحر | pn org m | | Free Syrian Army {the}
الجيش الأحمر | pn org m | | Red Army {the}
الجيش الجمهوري الأيرلندي | pn org m | | Irish Republican Army {the}
جهاز مكافحة الإرهاب | pn org m | | Counter-Terrorism Service {the}
جهاز الأمن الوطني | pn org m | | National Security Service {the}
جهاز المخابرات الوطني العراقي | pn org m | | Iraqi National Intelligence Service {the}
الحشد الشعبي | pn org m | | Popular Mobilization Forces {the}
الحرس الثوري | pn org m | | Revolutionary Guard {the}
الحرس الثوري الإيراني | pn org m | | Iranian Revolutionary Guard {the}
فيلق القدس | pn org m | | Quds Force {the}
تنظيم القاعدة | pn org m | | al-Qaeda
تنظيم داعش | pn org m | | ISIS
تنظيم الدولة الإسلامية | pn org m | | Islamic State {the}
تنظيم الدولة | pn org m | | Islamic State {the}
حزب الله | pn org m | | Hezbollah
حزب البعث | pn org m | | Baath Party {the}
حزب الدعوة | pn org m | | Dawa Party {the}
حزب الدعوة الإسلامية | pn org m | | Islamic Dawa Party {the}
حزب تقدم | pn org m | | Taqaddum Party {the}
حزب العمال الكردستاني | pn org m | | Kurdistan Workers' Party {the}; PKK {the}
حزب العدالة والتنمية | pn org m | | Justice and Development Party {the}
حزب الشعب الجمهوري | pn org m | | Republican People's Party {the}
حزب العمال | pn org m | | Labor Party {the}
حزب العمل | pn org m | | Labor Party {the}
حزب المحافظين | pn org m | | Conservative Party {the}
حزب الليكود | pn org m | | Likud
الليكود | pn org m | | Likud
حزب الوفد | pn org m | | Wafd Party {the}
الحزب الديمقراطي | pn org m | | Democratic Party {the}
الحزب الجمهوري | pn org m | | Republican Party {the}
الحزب الشيوعي | pn org m | | Communist Party {the}
الحزب الشيوعي الصيني | pn org m | | Chinese Communist Party {the}
الحزب الاشتراكي | pn org m | | Socialist Party {the}
الحزب النازي | pn org m | | Nazi Party {the}
الحزب الوطني | pn org m | | National Party {the}
الحزب الديمقراطي الكردستاني | pn org m | | Kurdistan Democratic Party {the}
الاتحاد الوطني الكردستاني | pn org m | | Patriotic Union of Kurdistan {the}
الحزب الاشتراكي الديمقراطي | pn org m | | Social Democratic Party {the}
الإطار التنسيقي | pn org m | | Coordination Framework {the}
ائتلاف دولة القانون | pn org m | | State of Law Coalition {the}
التيار الصدري | pn org m | | Sadrist Movement {the}
تيار الحكمة | pn org m | | Wisdom Movement {the}
تحالف الفتح | pn org m | | Fatah Alliance {the}
المجلس الانتقالي الجنوبي | pn org m | | Southern Transitional Council {the}
التحالف العربي | pn org m | | Arab Coalition {the}
الائتلاف الوطني السوري | pn org m | | Syrian National Coalition {the}
حركة حقوق | pn org f | | Hoquq Movement {the}
حركة بابليون | pn org f | | Babylon Movement {the}
المنظمة العربية للتنمية الزراعية | pn org f | | Arab Organization for Agricultural Development {the}
# Companies
غوغل | pn org f | | Google
جوجل | pn org f | | Google
مايكروسوفت | pn org f | | Microsoft
فيسبوك | pn org f | | Facebook
تويتر | pn org f | | Twitter
إنستغرام | pn org f | | Instagram
إنستجرام | pn org f | | Instagram
واتساب | pn org f | | WhatsApp
واتس آب | pn org f | | WhatsApp
تيك توك | pn org f | | TikTok
تلغرام | pn org f | | Telegram
تليغرام | pn org f | | Telegram
سناب شات | pn org f | | Snapchat
يوتيوب | pn org f | | YouTube
اليوتيوب | pn org f | | YouTube
لينكد إن | pn org f | | LinkedIn
ويكيبيديا | pn org f | | Wikipedia
أمازون | pn org f | | Amazon
نتفليكس | pn org f | | Netflix
سبوتيفاي | pn org f | | Spotify
أوبر | pn org f | | Uber
سامسونغ | pn org f | | Samsung
سامسونج | pn org f | | Samsung
هواوي | pn org f | | Huawei
شاومي | pn org f | | Xiaomi
نوكيا | pn org f | | Nokia
سوني | pn org f | | Sony
إنتل | pn org f | | Intel
إنفيديا | pn org f | | Nvidia
آي بي إم | pn org f | | IBM
أوراكل | pn org f | | Oracle
سيسكو | pn org f | | Cisco
أوبن إيه آي | pn org f | | OpenAI
تشات جي بي تي | pn org f | | ChatGPT
أندرويد | pn org f | | Android
ويندوز | pn org f | | Windows
لينكس | pn org f | | Linux
بايثون | pn org f | | Python
جافا سكريبت | pn org f | | JavaScript
جافا | pn org f | | Java
آيفون | pn org f | | iPhone
آيباد | pn org f | | iPad
تويوتا | pn org f | | Toyota
هوندا | pn org f | | Honda
شركة نيسان | pn org f | | Nissan
هيونداي | pn org f | | Hyundai
كيا | pn org f | | Kia
مرسيدس | pn org f | | Mercedes
مرسيدس بنز | pn org f | | Mercedes-Benz
بي إم دبليو | pn org f | | BMW
فولكسفاغن | pn org f | | Volkswagen
فيراري | pn org f | | Ferrari
فورد | pn org f | | Ford
جنرال موتورز | pn org f | | General Motors
جنرال إلكتريك | pn org f | | General Electric
شركة آبل | pn org f | | Apple
بوينغ | pn org f | | Boeing
إيرباص | pn org f | | Airbus
لوكهيد مارتن | pn org f | | Lockheed Martin
سبيس إكس | pn org f | | SpaceX
سيمنز | pn org f | | Siemens
سيمنس | pn org f | | Siemens
توتال إنرجيز | pn org f | | TotalEnergies
شركة شل | pn org f | | Shell
بريتيش بتروليوم | pn org f | | British Petroleum
إكسون موبيل | pn org f | | ExxonMobil
شيفرون | pn org f | | Chevron
لوك أويل | pn org f | | Lukoil
غازبروم | pn org f | | Gazprom
أرامكو | pn org f | | Aramco
أرامكو السعودية | pn org f | | Saudi Aramco
أدنوك | pn org f | | ADNOC
سابك | pn org f | | SABIC
سوناطراك | pn org f | | Sonatrach
سومو | pn org f | | SOMO
فايزر | pn org f | | Pfizer
موديرنا | pn org f | | Moderna
أسترازينيكا | pn org f | | AstraZeneca
سبوتنيك | pn org f | | Sputnik
كوكاكولا | pn org f | | Coca-Cola
بيبسي | pn org f | | Pepsi
ماكدونالدز | pn org f | | McDonald's
ستاربكس | pn org f | | Starbucks
وول مارت | pn org f | | Walmart
ديزني | pn org f | | Disney
جولدمان ساكس | pn org f | | Goldman Sachs
غولدمان ساكس | pn org f | | Goldman Sachs
مورغان ستانلي | pn org f | | Morgan Stanley
جيه بي مورغان | pn org f | | JPMorgan
ليمان براذرز | pn org f | | Lehman Brothers
ستاندرد آند بورز | pn org f | | Standard & Poor's
موديز | pn org f | | Moody's
ماستركارد | pn org f | | Mastercard
زين العراق | pn org f | | Zain Iraq
آسياسيل | pn org f | | Asiacell
بلاك ووتر | pn org f | | Blackwater
الخطوط الجوية العراقية | pn org f | | Iraqi Airways
# Media and news agencies
الجزيرة نت | pn org f | | Al Jazeera Net
قناة الجزيرة | pn org f | | Al Jazeera
قناة العربية | pn org f | | Al Arabiya
سكاي نيوز | pn org f | | Sky News
سكاي نيوز عربية | pn org f | | Sky News Arabia
بي بي سي | pn org f | | BBC {the}
سي إن إن | pn org f | | CNN
إن بي سي | pn org f | | NBC
إيه بي سي | pn org f | | ABC
سي بي إس | pn org f | | CBS
فوكس نيوز | pn org f | | Fox News
فرانس برس | pn org f | | Agence France-Presse; AFP
وكالة فرانس برس | pn org f | | Agence France-Presse; AFP
رويترز | pn org f | | Reuters
وكالة رويترز | pn org f | | Reuters
أسوشيتد برس | pn org f | | Associated Press {the}
وكالة أسوشيتد برس | pn org f | | Associated Press {the}
بلومبرغ | pn org f | | Bloomberg
بلومبيرغ | pn org f | | Bloomberg
شينخوا | pn org f | | Xinhua
وكالة شينخوا | pn org f | | Xinhua
وكالة تاس | pn org f | | TASS
روسيا اليوم | pn org f | | Russia Today
دويتشه فيله | pn org f | | Deutsche Welle
دويتشه فيليه | pn org f | | Deutsche Welle
وكالة الأنباء العراقية | pn org f | | Iraqi News Agency {the}
وكالة الأنباء السعودية | pn org f | | Saudi Press Agency {the}
وكالة الأنباء القطرية | pn org f | | Qatar News Agency {the}
وكالة الأنباء الكويتية | pn org f | | Kuwait News Agency {the}
وكالة أنباء الإمارات | pn org f | | Emirates News Agency {the}
وكالة أنباء الشرق الأوسط | pn org f | | Middle East News Agency {the}
سانا | pn org f | | SANA
إرنا | pn org f | | IRNA
وكالة الأناضول | pn org f | | Anadolu Agency
روداو | pn org f | | Rudaw
شفق نيوز | pn org f | | Shafaq News
السومرية نيوز | pn org f | | Alsumaria News
شبكة الإعلام العراقي | pn org f | | Iraqi Media Network {the}
نيويورك تايمز | pn org f | | New York Times {the}
واشنطن بوست | pn org f | | Washington Post {the}
وول ستريت جورنال | pn org f | | Wall Street Journal {the}
فايننشال تايمز | pn org f | | Financial Times {the}
الغارديان | pn org f | | Guardian {the}
لوموند | pn org f | | Le Monde
هآرتس | pn org f | | Haaretz
صحيفة الأهرام | pn org f | | Al-Ahram
صحيفة الشرق الأوسط | pn org f | | Asharq Al-Awsat
الإيكونوميست | pn org f | | Economist {the}
مجلة تايم | pn org f | | Time magazine
# Universities
جامعة بغداد | pn org f | | University of Baghdad {the}
جامعة البصرة | pn org f | | University of Basrah {the}
جامعة الموصل | pn org f | | University of Mosul {the}
جامعة المستنصرية | pn org f | | Mustansiriyah University
الجامعة المستنصرية | pn org f | | Mustansiriyah University
جامعة النهرين | pn org f | | Al-Nahrain University
الجامعة التكنولوجية | pn org f | | University of Technology {the}
جامعة القاهرة | pn org f | | Cairo University
جامعة عين شمس | pn org f | | Ain Shams University
جامعة الأزهر | pn org f | | Al-Azhar University
جامعة دمشق | pn org f | | Damascus University
جامعة الملك سعود | pn org f | | King Saud University
الجامعة الأمريكية في بيروت | pn org f | | American University of Beirut {the}
الجامعة الأمريكية | pn org f | | American University {the}
الجامعة الأردنية | pn org f | | University of Jordan {the}
جامعة هارفارد | pn org f | | Harvard University
هارفارد | pn org f | | Harvard
جامعة أكسفورد | pn org f | | University of Oxford {the}
جامعة كامبريدج | pn org f | | University of Cambridge {the}
جامعة ييل | pn org f | | Yale University
جامعة ستانفورد | pn org f | | Stanford University
ستانفورد | pn org f | | Stanford
جامعة برينستون | pn org f | | Princeton University
برينستون | pn org f | | Princeton
جامعة كولومبيا | pn org f | | Columbia University
جامعة شيكاغو | pn org f | | University of Chicago {the}
جامعة كاليفورنيا | pn org f | | University of California {the}
جامعة نيويورك | pn org f | | New York University
السوربون | pn org f | | Sorbonne {the}
الأزهر | pn org m | | Al-Azhar
الأزهر الشريف | pn org m | | Al-Azhar
معهد ماساتشوستس للتكنولوجيا | pn org m | | Massachusetts Institute of Technology {the}
ريال مدريد | pn org m | | Real Madrid
أتلتيكو مدريد | pn org m | | Atlético Madrid
مانشستر يونايتد | pn org m | | Manchester United
مانشستر سيتي | pn org m | | Manchester City
تشيلسي | pn org m | | Chelsea
أرسنال | pn org m | | Arsenal
بايرن ميونخ | pn org m | | Bayern Munich
بايرن ميونيخ | pn org m | | Bayern Munich
باريس سان جيرمان | pn org m | | Paris Saint-Germain
يوفنتوس | pn org m | | Juventus
إنتر ميلان | pn org m | | Inter Milan
نادي الهلال | pn org m | | Al-Hilal
نادي الزوراء | pn org m | | Al-Zawraa
نادي الشرطة | pn org m | | Al-Shorta
# Religions, communities, books, languages, months and other names
الإسلام | pn other m | | Islam
القرآن | pn other m | | Quran {the}
القرآن الكريم | pn other m | | Holy Quran {the}
الكتاب المقدس | pn other m | | Bible {the}
الإنجيل | pn other m | | Gospel {the}
العهد القديم | pn other m | | Old Testament {the}
العهد الجديد | pn other m | | New Testament {the}
التلمود | pn other m | | Talmud {the}
الله | pn other m | | God; Allah
رسول الله | pn other m | | Messenger of God {the}
النبي محمد | pn other m | | Prophet Muhammad {the}
الشيطان | pn other m | | Satan; devil {the}
السنة والشيعة | pn other m | | Sunnis and Shiites
الشيعة والسنة | pn other m | | Shiites and Sunnis
أهل السنة | pn other m | | Sunnis
العرب السنة | pn other m | | Sunni Arabs
الإيزيديون | pn other m | | Yazidis
السريان | pn other m | | Syriacs
الصابئة المندائيون | pn other m | | Sabian Mandaeans
المسيحية | pn other f | | Christianity
اليهودية | pn other f | | Judaism
البوذية | pn other f | | Buddhism
الهندوسية | pn other f | | Hinduism
السيخية | pn other f | | Sikhism
الزرادشتية | pn other f | | Zoroastrianism
الكاثوليكية | pn other f | | Catholicism
البروتستانتية | pn other f | | Protestantism
الأرثوذكسية | pn other f | | Orthodoxy
الصهيونية | pn other f | | Zionism
الصوفية | pn other f | | Sufism
السلفية | pn other f | | Salafism
التوراة | pn other f | | Torah {the}
الكنيسة الكاثوليكية | pn other f | | Catholic Church {the}
الكنيسة الأرثوذكسية | pn other f | | Orthodox Church {the}
الكنيسة القبطية | pn other f | | Coptic Church {the}
الشريعة الإسلامية | pn other f | | Islamic law; Sharia
العربية | pn other f | | Arabic
اللغة العربية | pn other f | | Arabic
العربية الفصحى | pn other f | | Modern Standard Arabic
الفصحى | pn other f | | Standard Arabic
الإنجليزية | pn other f | | English
الإنكليزية | pn other f | | English
اللغة الإنجليزية | pn other f | | English
الفرنسية | pn other f | | French
اللغة الفرنسية | pn other f | | French
الألمانية | pn other f | | German
اللغة الألمانية | pn other f | | German
الإسبانية | pn other f | | Spanish
اللغة الإسبانية | pn other f | | Spanish
الإيطالية | pn other f | | Italian
البرتغالية | pn other f | | Portuguese
الروسية | pn other f | | Russian
اللغة الروسية | pn other f | | Russian
الصينية | pn other f | | Chinese
اللغة الصينية | pn other f | | Chinese
اليابانية | pn other f | | Japanese
اللغة اليابانية | pn other f | | Japanese
الكورية | pn other f | | Korean
التركية | pn other f | | Turkish
اللغة التركية | pn other f | | Turkish
التركمانية | pn other f | | Turkmen
الفارسية | pn other f | | Persian
اللغة الفارسية | pn other f | | Persian
الكردية | pn other f | | Kurdish
اللغة الكردية | pn other f | | Kurdish
العبرية | pn other f | | Hebrew
اللغة العبرية | pn other f | | Hebrew
الآرامية | pn other f | | Aramaic
السريانية | pn other f | | Syriac
اللاتينية | pn other f | | Latin
اليونانية | pn other f | | Greek
الأمازيغية | pn other f | | Berber; Tamazight
اللغة الأمازيغية | pn other f | | Berber; Tamazight
الأردية | pn other f | | Urdu
الأوردو | pn other f | | Urdu
الإسبرانتو | pn other f | | Esperanto
إسبرانتو | pn other f | | Esperanto
السواحلية | pn other f | | Swahili
الأمهرية | pn other f | | Amharic
السنسكريتية | pn other f | | Sanskrit
الهولندية | pn other f | | Dutch
البولندية | pn other f | | Polish
السويدية | pn other f | | Swedish
يناير | pn other m time | | January
كانون الثاني | pn other m time | | January
جانفي | pn other m time | | January
فبراير | pn other m time | | February
شباط | pn other m time | | February
فيفري | pn other m time | | February
مارس | pn other m time | | March
آذار | pn other m time | | March
أبريل | pn other m time | | April
نيسان | pn other m time | | April
أفريل | pn other m time | | April
مايو | pn other m time | | May
أيار | pn other m time | | May
يونيو | pn other m time | | June
يونيه | pn other m time | | June
حزيران | pn other m time | | June
يوليو | pn other m time | | July
يوليه | pn other m time | | July
تموز | pn other m time | | July
جويلية | pn other m time | | July
أغسطس | pn other m time | | August
آب | pn other m time | | August
أوت | pn other m time | | August
سبتمبر | pn other m time | | September
أيلول | pn other m time | | September
أكتوبر | pn other m time | | October
تشرين الأول | pn other m time | | October
نوفمبر | pn other m time | | November
تشرين الثاني | pn other m time | | November
ديسمبر | pn other m time | | December
كانون الأول | pn other m time | | December
رمضان | pn other m time | | Ramadan
شهر رمضان | pn other m time | | Ramadan
شهر محرم | pn other m time | | Muharram
شعبان | pn other m time | | Shaaban
شوال | pn other m time | | Shawwal
ذو القعدة | pn other m time | | Dhu al-Qadah
ذو الحجة | pn other m time | | Dhu al-Hijjah
ربيع الأول | pn other m time | | Rabi al-Awwal
ربيع الآخر | pn other m time | | Rabi al-Thani
عاشوراء | pn other m time | | Ashura
السبت | pn other m time | | Saturday
يوم السبت | pn other m time | | Saturday
الأحد | pn other m time | | Sunday
يوم الأحد | pn other m time | | Sunday
الاثنين | pn other m time | | Monday
يوم الاثنين | pn other m time | | Monday
الثلاثاء | pn other m time | | Tuesday
يوم الثلاثاء | pn other m time | | Tuesday
الأربعاء | pn other m time | | Wednesday
يوم الأربعاء | pn other m time | | Wednesday
الخميس | pn other m time | | Thursday
يوم الخميس | pn other m time | | Thursday
الجمعة | pn other m time | | Friday
يوم الجمعة | pn other m time | | Friday
عصر النهضة | pn other m time | | Renaissance {the}
عصر التنوير | pn other m time | | Enlightenment {the}
الربيع العربي | pn other m time | | Arab Spring {the}
الحرب العالمية الأولى | pn other f | | World War I; First World War {the}
الحرب العالمية الثانية | pn other f | | World War II; Second World War {the}
الحرب العالمية | pn other f | | World War {the}
الحرب الباردة | pn other f | | Cold War {the}
حرب فيتنام | pn other f | | Vietnam War {the}
حرب الخليج | pn other f | | Gulf War {the}
الحرب العراقية الإيرانية | pn other f | | Iran-Iraq War {the}
الحرب الأهلية الأمريكية | pn other f | | American Civil War {the}
الحرب الأهلية السورية | pn other f | | Syrian civil war {the}
الحروب الصليبية | pn other f | | Crusades {the}
حرب أكتوبر | pn other f | | October War {the}
النكبة | pn other f | | Nakba {the}
الانتفاضة | pn other f | | Intifada {the}
ثورة العشرين | pn other f | | 1920 Revolution {the}
الثورة الفرنسية | pn other f | | French Revolution {the}
الثورة الصناعية | pn other f | | Industrial Revolution {the}
الثورة الإسلامية | pn other f | | Islamic Revolution {the}
الثورة الأمريكية | pn other f | | American Revolution {the}
الثورة البلشفية | pn other f | | Bolshevik Revolution {the}
الألعاب الأولمبية | pn other f | | Olympic Games {the}
الألعاب الأوليمبية | pn other f | | Olympic Games {the}
العصور الوسطى | pn other f | | Middle Ages {the}
القرون الوسطى | pn other f | | Middle Ages {the}
المحرقة | pn other f | | Holocaust {the}
الهولوكوست | pn other f | | Holocaust {the}
ألف ليلة وليلة | pn other f | | One Thousand and One Nights
اتفاقية جنيف | pn other f | | Geneva Convention {the}
اتفاقيات جنيف | pn other f | | Geneva Conventions {the}
معاهدة لشبونة | pn other f | | Treaty of Lisbon {the}
معاهدة فرساي | pn other f | | Treaty of Versailles {the}
معاهدة روما | pn other f | | Treaty of Rome {the}
مبادرة السلام العربية | pn other f | | Arab Peace Initiative {the}
جائزة نوبل | pn other f | | Nobel Prize {the}
جائزة نوبل للسلام | pn other f | | Nobel Peace Prize {the}
جائزة الأوسكار | pn other f | | Oscar {the}; Academy Award {the}
مبادرة الحزام والطريق | pn other f | | Belt and Road Initiative {the}
اتفاق باريس | pn other m | | Paris Agreement {the}
اتفاق أوسلو | pn other m | | Oslo Accords {the}
اتفاق الطائف | pn other m | | Taif Agreement {the}
اتفاق باريس للمناخ | pn other m | | Paris climate agreement {the}
بروتوكول كيوتو | pn other m | | Kyoto Protocol {the}
بروتوكول مونتريال | pn other m | | Montreal Protocol {the}
وعد بلفور | pn other m | | Balfour Declaration {the}
ميثاق الأمم المتحدة | pn other m | | United Nations Charter {the}
الإعلان العالمي لحقوق الإنسان | pn other m | | Universal Declaration of Human Rights {the}
دوري أبطال أوروبا | pn other m | | Champions League {the}
دوري أبطال آسيا | pn other m | | AFC Champions League {the}
الدوري الإنجليزي الممتاز | pn other m | | Premier League {the}
الدوري الإسباني | pn other m | | La Liga
كأس العالم | pn other m | | World Cup {the}
كأس الخليج | pn other m | | Gulf Cup {the}
كأس آسيا | pn other m | | Asian Cup {the}
كوكب الأرض | pn place m | | planet Earth
المريخ | pn place m | | Mars
كوكب الزهرة | pn place m | | Venus
كوكب المشتري | pn place m | | Jupiter
كوكب زحل | pn place m | | Saturn
عطارد | pn place m | | Mercury
أورانوس | pn place m | | Uranus
نبتون | pn place m | | Neptune
بلوتو | pn place m | | Pluto
درب التبانة | pn place f | | Milky Way {the}
محطة الفضاء الدولية | pn place f | | International Space Station {the}
# Name particles and other names
بن | pn person m | | bin
أبو | pn person m | | Abu
فون | pn person m | | von
دي | pn person m | | de
سان | pn person m | | San
سانت | pn person m | | Saint; St.
كوفيد | pn other m | | COVID
فيروس كورونا | pn other m | | coronavirus
كورونا | pn other m | | coronavirus
سارس | pn other m | | SARS
ميرس | pn other m | | MERS
إيبولا | pn other m | | Ebola
الإيدز | pn other m | | AIDS
فيروس نقص المناعة البشرية | pn other m | | HIV
سوبر بول | pn other m | | Super Bowl {the}
السوبر بول | pn other m | | Super Bowl {the}
الدولار الأمريكي | pn other m | | US dollar {the}
الدولار الأميركي | pn other m | | US dollar {the}
اليورو | pn other m | | euro {the}
خام برنت | pn other m | | Brent crude
غرينتش | pn other m | | Greenwich
توقيت غرينتش | pn other m | | GMT
