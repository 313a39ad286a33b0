package glossary

import (
	"encoding/csv"
	"io"
)

// WriteCSV writes tb in the full form, which [ReadCSV] reads back as it is. IDs
// that ReadCSV made are written too.
func WriteCSV(w io.Writer, tb *Termbase) error { return writeRecords(csv.NewWriter(w), tb) }

func writeRecords(out *csv.Writer, tb *Termbase) error {
	if err := out.Write(columns[:]); err != nil {
		return err
	}
	for _, c := range tb.Concepts {
		for _, rec := range records(c) {
			if err := out.Write(rec[:]); err != nil {
				return err
			}
		}
	}
	out.Flush()
	return out.Error()
}

// records lays a concept out: its first Arabic and English term in one row,
// then a row for every other term.
func records(c *Concept) [][len(columns)]string {
	var recs [][len(columns)]string
	hasEnglish := len(c.In(English)) > 0
	for i, t := range c.Terms {
		rec := [len(columns)]string{colID: c.ID, colNote: t.Note}
		if t.Lang == Arabic {
			rec[colArabic] = t.Text
			if t.Status == DoNotTranslate && !hasEnglish {
				rec[colStatus] = string(t.Status)
			}
		} else {
			rec[colEnglish], rec[colStatus] = t.Text, string(t.Status)
			// The row of the Arabic term right before has room for it.
			if last := len(recs) - 1; i > 0 && c.Terms[i-1].Lang == Arabic && c.Terms[i-1].Note == "" {
				recs[last][colEnglish], recs[last][colStatus], recs[last][colNote] = t.Text, string(t.Status), t.Note
				continue
			}
		}
		recs = append(recs, rec)
	}
	if len(recs) > 0 {
		recs[0][colDomain], recs[0][colDefinition] = c.Domain, c.Definition
	}
	return recs
}
