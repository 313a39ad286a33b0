package main

import (
	"fmt"
	"io"

	"bayan/glossary"
	"bayan/glossary/name"
	"bayan/pipeline/memory"
	"bayan/pipeline/term"
)

// loadTerms reads termbases into the stage that matches them, nil for none.
// What is doubtful in them is said on warn.
func loadTerms(warn io.Writer, paths []string) (*term.Stage, error) {
	if len(paths) == 0 {
		return nil, nil
	}
	tb := &glossary.Termbase{}
	for _, p := range paths {
		one, err := readTermbase(p)
		if err != nil {
			return nil, err
		}
		for _, w := range one.Warnings {
			fmt.Fprintf(warn, "bayan: %s:%v\n", p, w)
		}
		tb.Merge(one)
	}
	return term.New(tb), nil
}

// loadMemory reads translation memories; nil for none.
func loadMemory(paths []string) (*memory.Memory, error) {
	if len(paths) == 0 {
		return nil, nil
	}
	m := memory.New()
	for _, p := range paths {
		f, err := openNamed(p)
		if err != nil {
			return nil, err
		}
		err = m.AddTMX(f, p)
		f.Close()
		if err != nil {
			return nil, fmt.Errorf("%s: %w", p, err)
		}
	}
	return m, nil
}

// loadNames reads files of names into a ledger.
func loadNames(paths []string) (*name.Ledger, error) {
	l := name.NewLedger()
	for _, p := range paths {
		tb, err := readTermbase(p)
		if err != nil {
			return nil, err
		}
		for _, c := range tb.Concepts {
			for _, ar := range c.In(glossary.Arabic) {
				l.Settle(ar, c.Rendering())
			}
		}
	}
	return l, nil
}
