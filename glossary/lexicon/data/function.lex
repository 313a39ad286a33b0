# Function words and number words.
آلاف | num | | thousands
آه | intj | | ah
أثناء | prep | | during
أحد | det | | one of
أربعة | num | f=أربع | four
أربعمائة | num | | four hundred
أربعون | num | | forty
أغلب | det | | most
ألف | num | pl=آلاف | thousand
أم | conj | | or
أما | part | | as for
أمام | prep | | in front of; before
أن | conj | | that
أن | part | | to
أنا | pron | | I
أنت | pron | | you
أنتم | pron | | you
أو | conj | | or
أي | det | | any; which
أينما | conj | | wherever
إحدى | det | | one of
إذ | conj | | as
إذا | conj | | if
إزاء | prep | | toward
إلى | prep | | to
إن | conj | | that
إنما | part | | only
اثنان | num | f=اثنتان | two
اثنتا | num | | two
الذي | pron | f=التي; pl=الذين,اللواتي,اللاتي,اللذان,اللذين,اللتان,اللتين | which; who
باستثناء | prep | | except
بحسب | prep | | according to
بخصوص | prep | | regarding
بدل | prep | | instead of
بدون | prep | | without
بسبب | prep | | because of
بشأن | prep | | regarding
بضع | det | | a few
بضعة | det | | a few
بعد | prep | | after
بعدما | conj | | after
بعض | det | | some
بل | conj | | but; rather
بلا | prep | | without
بمجرد | prep | | upon
بين | prep | | between; among
بينما | conj | | while
تجاه | prep | | toward
تحت | prep | | under
ترليون | num | pl=ترليونات | trillion
تريليون | num | pl=تريليونات | trillion
تسعة | num | f=تسع | nine
تسعمائة | num | | nine hundred
تسعون | num | | ninety
تلقاء | prep | | toward
ثلاثة | num | f=ثلاث | three
ثلاثمائة | num | | three hundred
ثلاثون | num | | thirty
ثم | conj | | then
ثمانمائة | num | | eight hundred
ثمانون | num | | eighty
ثمانية | num | f=ثماني | eight
جراء | prep | | as a result of
جميع | det | | all
حتى | prep | | until
حسب | prep | | according to
حوالي | prep | | about
حول | prep | | around; about
حيال | prep | | toward; regarding
حيث | conj | | where
حيثما | conj | | wherever
حين | conj | | when
حينما | conj | | when
خلال | prep | | during; within
خلف | prep | | behind
خمسة | num | f=خمس | five
خمسمائة | num | | five hundred
خمسون | num | | fifty
دون | prep | | without
ديسيليون | num | | decillion
ذلك | det | f=تلك; pl=أولئك | that
ذو | det | f=ذات; pl=ذوو,ذوي,ذوات | of
رغم | prep | | despite
ريثما | conj | | until
سائر | det | | the rest of
سبتيليون | num | | septillion
سبعة | num | f=سبع | seven
سبعمائة | num | | seven hundred
سبعون | num | | seventy
ستة | num | f=ست | six
ستمائة | num | | six hundred
ستون | num | | sixty
سكستيليون | num | | sextillion
سوف | part | | will
سوى | prep | | except
شبه | prep | | semi-
شتى | det | | various
شريطة | prep | | on condition of
صبيحة | prep | | on the morning of
ضد | prep | | against
ضمن | prep | | within
طالما | conj | | as long as
طيلة | prep | | throughout
عامة | det | | all
عبر | prep | | through; across
عدا | prep | | except
عدة | det | | several
عشرات | num | | dozens
عشرة | num | f=عشر | ten
عشرون | num | | twenty
عشية | prep | | on the eve of
على | prep | | on; over
عن | prep | | about; from
عند | prep | | at; upon
عندما | conj | | when
غير | part | | un-; non-
فوق | prep | | above; over
في | prep | | in; at; on
فيما | conj | | while
قبالة | prep | | off; opposite
قبل | prep | | before
قبيل | prep | | shortly before
قد | part | | may
قدام | prep | | in front of
كأن | conj | | as if
كافة | det | | all
كل | det | | every; all
كلا | det | | both
كلتا | det | | both
كلما | conj | | whenever
كما | conj | | as; also
كوادرليون | num | | quadrillion
كوينتيليون | num | | quintillion
كي | conj | | in order to
لأن | conj | | because
لئلا | conj | | lest
لا | part | | not
لدى | prep | | at; with
لكن | conj | | but
لكي | conj | | in order to
لم | part | | not
لن | part | | will not
لو | conj | | if
لولا | conj | | were it not for
مئات | num | | hundreds
مئة | num | | hundred
ما | pron | | what
مائة | num | | hundred
ماذا | pron | | what
مثل | prep | | like; such as
مثلما | conj | | just as
مختلف | det | | various
مذ | prep | | since
مع | prep | | with
معظم | det | | most
مقابل | prep | | in exchange for; opposite
ملايين | num | | millions
مليار | num | pl=مليارات | billion
مليون | num | pl=ملايين | million
مما | conj | | which
من | prep | | of; from
منذ | prep | | since; for
مهما | conj | | whatever
نحن | pron | | we
نحو | prep | | about; toward
نفس | det | | the same
هذا | det | f=هذه; pl=هؤلاء,هذان,هذين | this
هم | pron | | they
هما | pron | | they
هن | pron | | they
هو | pron | | he; it
هي | pron | | she; it
هيا | intj | | come on
واحد | num | f=واحدة | one
وراء | prep | | behind
وفق | prep | | according to
وقتما | conj | | whenever
ولكن | conj | | but
