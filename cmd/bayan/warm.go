package main

import (
	"os"
	"runtime/debug"

	"bayan/glossary/reading"
)

// warmUp loads the lexicon while the first file is read. What it allocates
// stays, so that collecting garbage meanwhile would be for nothing.
func warmUp() {
	if os.Getenv("GOGC") != "" {
		go reading.Default()
		return
	}
	usual := debug.SetGCPercent(400)
	go func() {
		reading.Default()
		debug.SetGCPercent(usual)
	}()
}
