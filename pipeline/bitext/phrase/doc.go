// Package phrase learns from approved translations how their people put things:
// which English a run of Arabic words had, and how often.
//
// Phrases are those that agree with the links of a word alignment (Och and Ney
// 2004), with bounds that keep fluent errors out: no phrase crosses punctuation,
// holds a negation or a number that the other side lacks, or more than one word
// that nothing vouches for.
package phrase
