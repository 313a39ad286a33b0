// Package bitext knows which words of an Arabic text and of its English belong
// together.
//
// An [Analyzer] takes texts of both languages apart into words with keys: the
// lemma of an Arabic word, its clitics apart; the stem of an English one. A
// [Model], learnt from pairs of texts and from the lexicon, links the words of a
// pair. Package bitext/phrase learns phrases from such links, package
// bitext/sentence finds which sentences of two documents are pairs.
//
// Everything is deterministic: the same texts in the same order give the same
// links, bit by bit.
package bitext
