package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
	"golang.org/x/text/encoding/htmlindex"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"bayan":  main,
		"engine": engine,
		"encode": encode,
	})
}

// TestScripts runs the commands as a user would: see testdata/script. The short
// run is for the race detector, under which a process takes about a second.
func TestScripts(t *testing.T) {
	models, synthetic := publish(t)
	params := testscript.Params{
		Dir: "testdata/script",
		Condition: func(name string) (bool, error) {
			if name == "root" {
				return os.Geteuid() == 0, nil
			}
			return false, fmt.Errorf("unknown condition %q", name)
		},
		Setup: func(e *testscript.Env) error {
			e.Setenv("LC_ALL", "C")
			e.Setenv("BAYAN_MODELS", filepath.Join(e.WorkDir, "models")) // never the user's
			e.Setenv("BAYAN_MODEL_REGISTRY", models+"/db/models.json")
			e.Setenv("BAYAN_MODEL_SETTINGS", models+"/v1")
			e.Setenv("PUBLISHED", models)
			e.Setenv("SYNTHETIC", synthetic)
			return nil
		},
	}
	if testing.Short() { // those that do several things at once
		params.Dir = ""
		for _, name := range []string{"backends", "diff", "eval", "kept", "modelnetwork", "neural", "resume", "translate"} {
			params.Files = append(params.Files, filepath.Join("testdata", "script", name+".txtar"))
		}
	}
	testscript.Run(t, params)
}

// engine is an external translation program that keeps or breaks the contract
// as its argument says.
func engine() {
	type object struct {
		ID   string `json:"id"`
		Text string `json:"text"`
	}
	var all []object
	sc := bufio.NewScanner(os.Stdin)
	sc.Buffer(nil, 1<<24)
	for sc.Scan() {
		var o object
		if err := json.Unmarshal(sc.Bytes(), &o); err != nil {
			fmt.Fprintln(os.Stderr, "engine:", err)
			os.Exit(1)
		}
		o.Text = "English of " + letters(len(o.Text)) + " bytes."
		all = append(all, o)
	}
	switch os.Args[1] {
	case "few":
		all = all[:len(all)-1]
	case "many":
		all = append(all, object{"s999", "one more"})
	case "twice":
		all = append(all, all[0])
	case "reordered":
		for i, j := 0, len(all)-1; i < j; i, j = i+1, j-1 {
			all[i], all[j] = all[j], all[i]
		}
	case "empty":
		for i := range all {
			all[i].Text = ""
		}
	case "fail":
		fmt.Fprintln(os.Stderr, "engine: the model is gone")
		os.Exit(1)
	case "edits":
		// Somebody edits the record while the engine works.
		data, err := os.ReadFile("out/a.xlf")
		if err != nil || os.WriteFile("out/a.xlf", append(data, "<!-- edited meanwhile -->\n"...), 0o666) != nil {
			os.Exit(1)
		}
	case "failing-later":
		if f, err := os.OpenFile("called-later", os.O_CREATE|os.O_EXCL, 0o666); err == nil {
			f.Close()
			break
		}
		fmt.Fprintln(os.Stderr, "engine: the model is gone")
		os.Exit(1)
	case "interrupt":
		// The first call answers; the second interrupts the program that made
		// it, as ^C does, and hangs until it is killed.
		first, err := os.OpenFile("called", os.O_CREATE|os.O_EXCL, 0o666)
		if err != nil {
			if p, err := os.FindProcess(os.Getppid()); err == nil {
				_ = p.Signal(os.Interrupt)
			}
			time.Sleep(time.Minute)
			os.Exit(1)
		}
		first.Close()
	}
	enc := json.NewEncoder(os.Stdout)
	for _, o := range all {
		_ = enc.Encode(o)
	}
}

// letters spells a number without digits, which checks would miss in the Arabic:
// 23 is cd.
func letters(n int) string {
	return strings.Map(func(r rune) rune { return r - '0' + 'a' }, strconv.Itoa(n))
}

// encode writes its file argument to another file in another encoding:
// encode NAME FROM TO.
func encode() {
	text, err := os.ReadFile(os.Args[2])
	if err == nil {
		e, _ := htmlindex.Get(os.Args[1])
		var out []byte
		if out, err = e.NewEncoder().Bytes([]byte(strings.TrimPrefix(string(text), "\ufeff"))); err == nil {
			if os.Args[1] == "utf-16le" {
				out = append([]byte{0xFF, 0xFE}, out...)
			}
			err = os.WriteFile(os.Args[3], out, 0o666)
		}
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "encode:", err)
		os.Exit(1)
	}
	os.Exit(0)
}
