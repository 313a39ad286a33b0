package translate

import "bayan/pipeline"

// recode gives the codes of a target the IDs that the codes of its source have
// now. Where the source has other markup than before, IDs stay.
func recode(target pipeline.Text, before, after []pipeline.Code) pipeline.Text {
	if len(target.Codes) == 0 || !sameMarkup(before, after) {
		return target
	}
	type key struct {
		kind pipeline.CodeKind
		id   string
	}
	now := map[key][]string{}
	changed := false
	for i, c := range before {
		k := key{c.Kind, c.ID}
		now[k] = append(now[k], after[i].ID)
		changed = changed || c.ID != after[i].ID
	}
	if !changed {
		return target
	}
	codes := make([]pipeline.Code, len(target.Codes))
	for i, c := range target.Codes {
		k := key{c.Kind, c.ID}
		if ids := now[k]; len(ids) > 0 {
			c.ID, now[k] = ids[0], ids[1:]
		}
		codes[i] = c
	}
	return pipeline.Text{Plain: target.Plain, Codes: codes}
}

// sameMarkup reports whether two sources have the same codes in order.
func sameMarkup(a, b []pipeline.Code) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i].Kind != b[i].Kind || a[i].Data != b[i].Data {
			return false
		}
	}
	return true
}
