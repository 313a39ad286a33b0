package name

import "testing"

func TestPattern(t *testing.T) {
	for _, c := range []struct {
		name string
		yes  []string
		no   []string
	}{
		{"محمد", []string{"Mohammed", "Muhammad", "Mohamed", "Mehmed"}, []string{"Ahmed", "Mohamad Ali"}},
		{"السوداني", []string{"al-Sudani", "Al-Soudani", "Sudani"}, []string{"Sudan", "Saudi"}},
		{"خالد", []string{"Khalid", "Khaled", "Halid"}, []string{"Khalil", "Hamid"}},
		{"قاسم", []string{"Qasim", "Qassem", "Kassem", "Gasim"}, []string{"Hashim"}},
	} {
		re := pattern(c.name)
		for _, s := range c.yes {
			if !re.MatchString(s) {
				t.Errorf("%s is not %s", s, c.name)
			}
		}
		for _, s := range c.no {
			if re.MatchString(s) {
				t.Errorf("%s is %s", s, c.name)
			}
		}
	}
	if pattern("علي") != nil || pattern("42") != nil {
		t.Error("a name of one consonant has a pattern")
	}
}

func TestLedger(t *testing.T) {
	l := NewLedger()
	if got := l.Look("وصل محمد إلى بغداد.", "Mohammed arrived in Baghdad.", "a s1"); got != nil {
		t.Errorf("new names: %+v", got)
	}
	if got := l.Look("قال محمد ذلك.", "Mohammed said so.", "a s2"); got != nil {
		t.Errorf("the same: %+v", got)
	}
	got := l.Look("عاد محمد.", "So Muhammad's team returned.", "b s7")
	if len(got) != 1 || got[0].Spelling != "Muhammad" || got[0].First != "Mohammed" || got[0].Where != "a s1" || got[0].From != 3 || got[0].To != 11 {
		t.Errorf("another spelling: %+v", got)
	}
	if names := l.Names(); len(names) != 2 || names[1] != (Name{"محمد", "Mohammed"}) {
		t.Errorf("names %v", names)
	}
	if got := l.Look("عاد محمد.", "He returned.", "b s8"); got != nil {
		t.Errorf("left out: %+v", got)
	}
	l.Settle("السوداني", "al-Sudani")
	if got := l.Look("قال السوداني.", "Al-Sudani said.", "c s1"); got != nil {
		t.Errorf("a capital: %+v", got)
	}
	got = l.Look("قال السوداني.", "Al-Soudani said.", "c s2")
	if len(got) != 1 || got[0].First != "al-Sudani" || got[0].Where != "" {
		t.Errorf("settled: %+v", got)
	}
}

func FuzzLook(f *testing.F) {
	f.Add("وصل محمد", "Mohammed came")
	f.Add("\xff", "\xff A-")
	f.Fuzz(func(t *testing.T, ar, en string) {
		l := NewLedger()
		l.Look("وصل محمد", "Mohammed", "x")
		for _, u := range l.Look(ar, en, "y") {
			if en[u.From:u.To] != u.Spelling {
				t.Fatalf("%+v", u)
			}
		}
	})
}
