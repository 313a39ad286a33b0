package format

import (
	"context"
	"fmt"
	"io"

	"bayan/pipeline"
)

// MaxSize bounds, in bytes, what a reader takes into memory.
const MaxSize = 1 << 30

// ReadAll reads a whole input, refusing one larger than [MaxSize].
func ReadAll(ctx context.Context, r io.ReaderAt, size int64) ([]byte, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if size > MaxSize {
		return nil, &Error{Offset: -1, Problem: fmt.Sprintf("the file has %d bytes; %d is the most for one document", size, MaxSize), Remedy: "split it"}
	}
	data := make([]byte, size)
	n, err := io.ReadFull(io.NewSectionReader(r, 0, size), data)
	if err != nil && size > 0 {
		return nil, &Error{Offset: int64(n), Problem: "the file ended early", Remedy: "it changed while being read; try again"}
	}
	return data, nil
}

// NoteEncoding adds to d the finding that its encoding was guessed.
func NoteEncoding(d *pipeline.Document, guessed bool) {
	if !guessed {
		return
	}
	d.Add(pipeline.Finding{
		Rule: "source.encoding", Severity: pipeline.Info, Side: pipeline.SourceSide,
		Message:    "read as " + d.Encoding + ", a guess",
		Args:       map[string]string{"Encoding": d.Encoding},
		Suggestion: "name it with --encoding if the text looks wrong",
	})
}
