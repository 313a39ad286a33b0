// Package arabic knows the orthography of written Arabic: which spellings are
// the same word, where words begin and end, which letters are clitics, and how
// numbers, ranges, sums of money, dates, decades and times of day are written.
//
// It holds rules and closed classes only, no dictionary. Everything works on
// UTF-8 strings, takes any input without panicking (invalid bytes pass through
// as they are), and speaks in byte offsets of the string it was given. All
// functions are safe for concurrent use.
package arabic
