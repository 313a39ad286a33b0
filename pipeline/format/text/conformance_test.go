package text

import (
	"testing"

	"bayan/pipeline/format/formattest"
)

func TestConformance(t *testing.T) {
	formattest.Reader(t, Reader{}, []formattest.Sample{
		{Name: "lines", Data: []byte("عنوان\n\nنص أول. نص ثان.\r\n- بند\n"), Text: "عنوان\n\nنص أول. نص ثان.\r\n- بند\n"},
		{Name: "byte order mark", Data: []byte("\ufeffنص"), Text: "نص"},
		{Name: "empty", Data: nil, Text: ""},
		{Name: "truncated", Data: []byte("نص\xd8"), Bad: true},
		{Name: "binary", Data: []byte("\x00\x01\x02"), Bad: true},
	})
}
