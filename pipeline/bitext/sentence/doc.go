// Package sentence finds which sentences of an Arabic document and of its
// English are translations of each other.
//
// A bead ties up to three sentences of one side to up to two of the other, or up
// to two to up to three; a sentence may also stand alone. Each bead is worth what
// the words, numbers and names of its two sides vouch for one another, less what
// their lengths and the borders of paragraphs speak against it; the beads chosen
// are those of the most worth along both documents (Gale and Church 1993 with the
// lexical evidence of Varga et al. 2005), two neighbours in exchanged order
// included. Long documents are first tied together at sentences that share rare
// words, so that time and memory go with their length.
package sentence
