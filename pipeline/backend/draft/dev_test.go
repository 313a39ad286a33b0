package draft

import (
	"bufio"
	"fmt"
	"os"
	"testing"

	"bayan/glossary/lexicon"
)

func TestDev(t *testing.T) {
	lex := lexicon.Default()
	if d := os.Getenv("DEVLEX"); d != "" {
		l, err := lexicon.Load(os.DirFS(d), "data")
		if err != nil {
			t.Log(err)
		}
		lex = l
	}
	g := newEngine(lex)
	f, err := os.Open(os.Getenv("DEVIN"))
	if err != nil {
		t.Skip(err)
	}
	sc := bufio.NewScanner(f)
	for sc.Scan() {
		if sc.Text() == "" {
			continue
		}
		toks := g.merge(sc.Text(), tokenize(sc.Text(), nil))
		if os.Getenv("TAGS") != "" {
			g.choose(toks)
			for i := range toks {
				c := toks[i].pick
				e := ""
				if c.Entry != nil {
					e = c.Entry.Lemma + ":" + c.Entry.POS.String()
				}
				if c.fn != nil {
					e = c.fn.lemma + ":fn"
				}
				fmt.Printf("[%s %s c%d %d%d%d]", toks[i].text, e, c.class, c.Gender, c.Number, c.Person)
			}
			fmt.Println()
		}
		s, _, _ := g.translate(t.Context(), sc.Text(), nil, "")
		fmt.Println(sc.Text())
		fmt.Println("   ", s)
	}
}
