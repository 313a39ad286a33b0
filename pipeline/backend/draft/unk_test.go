package draft

import (
	"bufio"
	"fmt"
	"os"
	"strings"
	"testing"

	"bayan/glossary/lexicon"
)

func TestUnk(t *testing.T) {
	f, err := os.Open(os.Getenv("UNK"))
	if err != nil {
		t.Skip()
	}
	lex := lexicon.Default()
	if d := os.Getenv("DEVLEX"); d != "" {
		lex, _ = lexicon.Load(os.DirFS(d), "data")
	}
	g := newEngine(lex)
	sc := bufio.NewScanner(f)
	n := 0
	for sc.Scan() && n < 700 {
		w := strings.Split(sc.Text(), "\t")
		tk := token{kind: word, text: w[1]}
		g.readings(&tk)
		if !tk.known {
			fmt.Print(w[1], " ")
			n++
		}
	}
}
