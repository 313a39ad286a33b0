package glossary

import "strings"

// sameWord reports whether two words in small letters are forms of one.
func sameWord(a, b string) bool {
	return a == b || inflects(a, b) || inflects(b, a)
}

// inflects reports whether form is a plural, or a verb's form, of base.
func inflects(base, form string) bool {
	if len(base) < 2 || len(form) < 3 || apart[form] == base {
		return false
	}
	if irregularForms[form] == base {
		return true
	}
	if rest, ok := strings.CutPrefix(form, base); ok {
		last := base[len(base)-1]
		switch rest {
		case "s":
			return last != 's'
		case "es":
			return strings.HasSuffix(base, "s") || strings.HasSuffix(base, "x") || strings.HasSuffix(base, "z") ||
				strings.HasSuffix(base, "ch") || strings.HasSuffix(base, "sh") || last == 'o'
		case "d":
			return last == 'e' && len(base) > 2
		case "ed", "ing":
			return len(base) > 2 && last != 'e'
		}
		return len(base) > 2 && len(rest) > 2 && rest[0] == last && (rest[1:] == "ed" || rest[1:] == "ing")
	}
	for _, change := range endings {
		if stem, ok := strings.CutSuffix(base, change.base); ok && len(stem) > 1 && form == stem+change.form {
			return true
		}
	}
	return false
}

// endings are what changes in plurals and verb forms that are not made by
// adding letters.
var endings = [...]struct{ base, form string }{
	{"e", "ing"}, {"y", "ies"}, {"y", "ied"}, {"f", "ves"}, {"fe", "ves"},
	{"man", "men"}, {"um", "a"}, {"is", "es"}, {"on", "a"}, {"us", "i"}, {"ie", "ying"},
}

// irregularForms lead from a form to its base.
var irregularForms = forms(`people:person men:man children:child feet:foot teeth:tooth
	held:hold withdrew:withdraw withdrawn:withdraw took:take taken:take undertook:undertake undertaken:undertake
	made:make gave:give given:give began:begin begun:begin fought:fight led:lead built:build rebuilt:rebuild
	sent:send met:meet kept:keep found:find struck:strike won:win broke:break broken:break drove:drive driven:drive
	chose:choose chosen:choose spoke:speak spoken:speak wrote:write written:write bought:buy brought:bring
	thought:think said:say paid:pay laid:lay lost:lose left:leave spent:spend shot:shoot came:come became:become
	went:go gone:go saw:see seen:see knew:know known:know grew:grow grown:grow stood:stand understood:understand
	sought:seek taught:teach caught:catch told:tell sold:sell felt:feel fell:fall fallen:fall rose:rise risen:rise
	sworn:swear swore:swear bore:bear borne:bear overthrew:overthrow overthrown:overthrow oversaw:oversee overseen:oversee
	ate:eat eaten:eat drank:drink drunk:drink slept:sleep ran:run sat:sit swam:swim swum:swim sang:sing sung:sing flew:fly flown:fly threw:throw thrown:throw
	wore:wear worn:wear tore:tear torn:tear woke:wake woken:wake hid:hide hidden:hide rode:ride ridden:ride rang:ring rung:ring sank:sink sunk:sink
	shook:shake shaken:shake stole:steal stolen:steal swept:sweep wept:weep dealt:deal drew:draw drawn:draw dug:dig fed:feed fled:flee
	forgot:forget forgotten:forget forgave:forgive forgiven:forgive froze:freeze frozen:freeze got:get gotten:get heard:hear hung:hang lent:lend lit:light
	meant:mean slid:slide spun:spin stuck:stick stung:sting swung:swing bent:bend bled:bleed blew:blow blown:blow bred:breed crept:creep leapt:leap
	learnt:learn burnt:burn dreamt:dream spelt:spell spilt:spill bit:bite bitten:bite beaten:beat shown:show proven:prove shrank:shrink shrunk:shrink
	women:woman mice:mouse geese:goose lice:louse`)

// apart leads from a word in -s to the word without, which is another.
var apart = forms(`news:new means:mean arms:arm customs:custom goods:good`)

func forms(list string) map[string]string {
	m := map[string]string{}
	for _, pair := range strings.Fields(list) {
		form, base, _ := strings.Cut(pair, ":")
		m[form] = base
	}
	return m
}

// Base leads from an irregular English form to its base (took to take, feet to
// foot); any other word in small letters is given back.
func Base(form string) string {
	if b, ok := irregularForms[form]; ok {
		return b
	}
	return form
}
