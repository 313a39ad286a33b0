package glossary

import (
	"strings"
	"testing"
)

func TestLint(t *testing.T) {
	tb, err := ReadCSV(strings.NewReader("id,ar,en,status\n" +
		"ok,مذكرة تفاهم,memorandum of understanding,preferred\n" +
		"a,في,in,preferred\n" +
		"b,قيادة العمليات,operations command,preferred\n" +
		"c,قياده العمليات,Operations Headquarters,preferred\n" +
		"d,الجيش,army,preferred\nd,,force,deprecated\n" +
		"e,القوة,force,preferred\n" +
		"f,العسكر,army,preferred\n" +
		"g,ب,b,preferred\n" +
		"h,البيان,…,preferred\n" +
		"i,القرار,decision.,preferred\n"))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, f := range Lint(tb) {
		got = append(got, f.Concept+" "+f.Rule)
	}
	want := "a term.common|c term.homograph|e english.conflict|f english.shared|g term.short|h term.script|i english.punctuation"
	if g := strings.Join(got, "|"); g != want {
		t.Errorf("got  %s\nwant %s", g, want)
	}
}
