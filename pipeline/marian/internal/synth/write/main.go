// Command write makes the synthetic models of package synth for other engines
// to run: write [-only NAME] VOCABULARIES FOLDER. Besides the files of each
// model it writes the vocabularies of numbers, numbers-source.spm and
// numbers-target.spm, by which token IDs pass through an engine as text.
package main

import (
	"flag"
	"log"
	"os"
	"path/filepath"

	"bayan/pipeline/marian/internal/synth"
)

func main() {
	log.SetFlags(0)
	only := flag.String("only", "", "write this model alone")
	flag.Parse()
	if flag.NArg() != 2 {
		log.Fatal("usage: write [-only NAME] VOCABULARIES FOLDER")
	}
	for _, s := range synth.Reference {
		if *only != "" && s.Name != *only {
			continue
		}
		folder := filepath.Join(flag.Arg(1), s.Name)
		if err := s.Write(folder, flag.Arg(0)); err != nil {
			log.Fatal(err)
		}
		salt := ""
		if s.Split {
			salt = "-target"
		}
		for name, b := range map[string][]byte{
			"numbers-source.spm": synth.Numbers(s.Source, ""),
			"numbers-target.spm": synth.Numbers(s.Target, salt),
		} {
			if err := os.WriteFile(filepath.Join(folder, name), b, 0o666); err != nil {
				log.Fatal(err)
			}
		}
	}
}
