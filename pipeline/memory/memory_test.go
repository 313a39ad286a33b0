package memory

import (
	"strings"
	"testing"
)

const file = `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" srclang="ar" datatype="plaintext"/>
<body>
<tu><tuv xml:lang="ar"><seg>وصل الوفد إلى المدينة.</seg></tuv><tuv xml:lang="en"><seg>The delegation reached the city.</seg></tuv></tu>
<tu><tuv xml:lang="en"><seg>Second.</seg></tuv><tuv xml:lang="ar"><seg>وصل الوفد إلى المدينة.</seg></tuv></tu>
</body></tmx>`

func TestLookup(t *testing.T) {
	m := New()
	if err := m.AddTMX(strings.NewReader(file), "desk.tmx"); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		source string
		score  int
	}{
		{"وصل الوفد إلى المدينة.", 100},
		{"  وصل الوفد إلى المدينة. ", 100},
		{"وَصَلَ الوفد الى المدينه.", 99},
		{"غادر الوفد المدينة.", 0},
	} {
		got, ok := m.Lookup(tt.source, "", "")
		if ok != (tt.score > 0) || got.Score != tt.score {
			t.Errorf("%s: %+v", tt.source, got)
		}
		if ok && (got.Target != "The delegation reached the city." || got.Origin.Name != "desk.tmx") {
			t.Errorf("%s: %+v", tt.source, got)
		}
	}
	if err := New().AddTMX(strings.NewReader("<tmx><body>"), "x"); err == nil {
		t.Error("no error for a truncated file")
	}
}
