package english

import "strings"

// irregularVerbs lists base, past and past participle.
const irregularVerbs = `
arise arose arisen|awake awoke awoken|be was been|bear bore borne|beat beat beaten|become became become|begin began begun
bend bent bent|bet bet bet|bid bid bid|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken
breed bred bred|bring brought brought|broadcast broadcast broadcast|build built built|burst burst burst|buy bought bought
cast cast cast|catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept
cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten
fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fling flung flung|fly flew flown
forbid forbade forbidden|forecast forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven
freeze froze frozen|get got gotten|give gave given|go went gone|grind ground ground|grow grew grown|hang hung hung|have had had
hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|kneel knelt knelt|know knew known
lay laid laid|lead led led|leave left left|lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost|make made made
mean meant meant|meet met met|mislead misled misled|mistake mistook mistaken|outdo outdid outdone|overcome overcame overcome
oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|partake partook partaken|pay paid paid|prove proved proven|put put put|quit quit quit|read read read
rebuild rebuilt rebuilt|redo redid redone|repay repaid repaid|rethink rethought rethought|rid rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said
see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed|shine shone shone
shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept
slide slid slid|sow sowed sown|speak spoke spoken|speed sped sped|spend spent spent|spin spun spun|split split split|spread spread spread
spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung|strike struck struck|strive strove striven
swear swore sworn|sweep swept swept|swell swelled swollen|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn
tell told told|think thought thought|throw threw thrown|undergo underwent undergone|understand understood understood|undertake undertook undertaken|undo undid undone
uphold upheld upheld|upset upset upset|wake woke woken|wear wore worn|weave wove woven|weep wept wept|win won won|wind wound wound
withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|write wrote written`

// doubling lists verbs of several syllables that double their last letter.
const doubling = "admit allot annul begin commit compel confer control defer deter dispel emit equip excel expel forbid forget incur infer occur omit patrol permit prefer propel rebel rebut recur refer regret remit repel submit transfer transmit upset"

// irregularNouns lists singular and plural.
const irregularNouns = `
man men|woman women|child children|person people|foot feet|tooth teeth|goose geese|mouse mice|ox oxen|die dice|life lives|wife wives
knife knives|leaf leaves|half halves|self selves|shelf shelves|thief thieves|wolf wolves|loaf loaves|calf calves|elf elves|scarf scarves
crisis crises|analysis analyses|basis bases|thesis theses|hypothesis hypotheses|diagnosis diagnoses|axis axes|emphasis emphases|oasis oases|parenthesis parentheses|synthesis syntheses
phenomenon phenomena|criterion criteria|medium media|datum data|bacterium bacteria|curriculum curricula|stratum strata|memorandum memorandums|referendum referendums
nucleus nuclei|stimulus stimuli|fungus fungi|alumnus alumni|cactus cacti|larva larvae|alga algae|vertebra vertebrae|antenna antennas|formula formulas
sheep sheep|fish fish|deer deer|species species|series series|means means|aircraft aircraft|spacecraft spacecraft|headquarters headquarters|crossroads crossroads
news news|offspring offspring|salmon salmon|swine swine|chassis chassis|corps corps
hero heroes|potato potatoes|tomato tomatoes|echo echoes|veto vetoes|volcano volcanoes|mosquito mosquitoes|embargo embargoes|torpedo torpedoes|cargo cargoes
passerby passersby|mother-in-law mothers-in-law|father-in-law fathers-in-law|attorney general attorneys general`

var (
	pasts, participles = map[string]string{}, map[string]string{}
	plurals            = map[string]string{}
	doubles            = map[string]bool{}
)

func rows(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return r == '|' || r == '\n' })
}

func init() {
	for _, row := range rows(irregularVerbs) {
		f := strings.Fields(row)
		pasts[f[0]], participles[f[0]] = f[1], f[2]
	}
	for _, row := range rows(irregularNouns) {
		f := strings.Fields(row)
		h := len(f) / 2
		plurals[strings.Join(f[:h], " ")] = strings.Join(f[h:], " ")
	}
	for _, v := range strings.Fields(doubling) {
		doubles[v] = true
	}
}
