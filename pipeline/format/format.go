// Package format says how documents come in and go out.
package format

import (
	"context"
	"io"

	"bayan/pipeline"
)

// Reader makes a document of a file. It reads the whole of r, refuses bad
// input with an [Error] and never returns half a document. The units it
// returns hold one segment each, unless the format keeps segments itself, and
// [pipeline.Document.Text] of a text format equals the decoded input. ID,
// Source and Target are left to the caller unless the file holds them.
type Reader interface {
	Read(ctx context.Context, r io.ReaderAt, size int64) (*pipeline.Document, error)
}

// Writer renders a document. The same document gives the same bytes.
type Writer interface {
	Write(ctx context.Context, w io.Writer, d *pipeline.Document) error
}
