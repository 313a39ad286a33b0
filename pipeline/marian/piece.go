package marian

// TargetPiece returns a target token as the vocabulary writes it: "▁" stands for
// the space before a word.
func (m *Model) TargetPiece(id int) string { return m.target.Piece(int32(id)) }

// TargetEnd returns the target token that ends a sentence.
func (m *Model) TargetEnd() int { return int(m.end) }
