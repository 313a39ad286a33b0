package command

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"bayan/pipeline/backend"
	"bayan/pipeline/backend/backendtest"
)

// TestMain lets the test binary play the external program.
func TestMain(m *testing.M) {
	if mode := os.Getenv("BAYAN_TEST_PROGRAM"); mode != "" {
		program(mode)
	}
	os.Exit(m.Run())
}

func program(mode string) {
	var lines []string
	sc := bufio.NewScanner(os.Stdin)
	sc.Buffer(nil, 1<<20)
	for sc.Scan() {
		var r request
		if err := json.Unmarshal(sc.Bytes(), &r); err != nil {
			os.Exit(3)
		}
		out, _ := json.Marshal(map[string]string{"id": r.ID, "text": fmt.Sprintf("<%d bytes>", len(r.Text))})
		lines = append(lines, string(out))
	}
	switch mode {
	case "few":
		lines = lines[1:]
	case "many":
		lines = append(lines, `{"id":"s1","text":"again"}`)
	case "strange":
		lines = append(lines, `{"id":"x","text":"?"}`)
	case "reversed":
		for i, j := 0, len(lines)-1; i < j; i, j = i+1, j-1 {
			lines[i], lines[j] = lines[j], lines[i]
		}
	case "noise":
		lines = append(lines, "loading model…")
	case "fail":
		fmt.Fprintln(os.Stderr, "no model here")
		os.Exit(1)
	case "hang":
		time.Sleep(time.Minute)
	}
	fmt.Println(strings.Join(lines, "\n"))
	os.Exit(0)
}

func newBackend(t *testing.T, mode string) *Backend {
	t.Setenv("BAYAN_TEST_PROGRAM", mode)
	b, err := New([]string{os.Args[0]}, 20*time.Second)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestConformance(t *testing.T) {
	backendtest.Run(t, func(t *testing.T) backend.Backend { return newBackend(t, "reversed") })
}

func TestBadPrograms(t *testing.T) {
	for mode, want := range map[string]string{
		"few":     `"s1" is missing`,
		"many":    `"s1" twice`,
		"strange": `"x", which was not asked`,
		"noise":   "not JSON",
		"fail":    "no model here",
		"hang":    "no answer within",
	} {
		t.Run(mode, func(t *testing.T) {
			b := newBackend(t, mode)
			if mode == "hang" {
				b.Timeout = 300 * time.Millisecond
			}
			_, err := b.Translate(context.Background(), backendtest.Requests("واحد", "اثنان"))
			if err == nil || !strings.Contains(err.Error(), want) {
				t.Errorf("error %v, want one about %s", err, want)
			}
		})
	}
}

func TestMissingProgram(t *testing.T) {
	if _, err := New([]string{"no-such-program-here"}, 0); err == nil {
		t.Error("no error for a program that does not exist")
	}
	if _, err := New(nil, 0); err == nil {
		t.Error("no error for no program")
	}
}
