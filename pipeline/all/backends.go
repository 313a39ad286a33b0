package all

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/nicksnyder/go-i18n/v2/i18n"
	"golang.org/x/text/language"

	"bayan/pipeline/backend"
	"bayan/pipeline/backend/command"
	"bayan/pipeline/backend/nmt"
	"bayan/pipeline/backend/pseudo"
	"bayan/pipeline/backend/replay"
	"bayan/pipeline/bitext/phrase"
	"bayan/pipeline/model"
)

// Options are what a backend may need to be made.
type Options struct {
	// Command is the external program with its arguments.
	Command []string
	// Timeout bounds one call of the external program; 0 means its default.
	Timeout time.Duration
	// Memory gives approved translations to learn from; nil for none. It is called
	// at the first translation, if the backend learns.
	Memory func() ([]phrase.Text, error)
	// Recording is the file that replay plays back.
	Recording string
	// Pair is the direction to translate in; nil means from Arabic to English.
	Pair *model.Pair
	// Model is the ID or the architecture of the model for nmt and auto; empty
	// for the best that is installed.
	Model string
	// Alternatives is how many further translations are wanted of a segment.
	Alternatives int
	// Missing, if not nil, is told by auto that no model is installed for the
	// pair and that it does without.
	Missing func(model.Pair)
}

// pair gives the direction.
func (o Options) pair() model.Pair {
	if o.Pair == nil {
		return model.Pair{Source: language.Arabic, Target: language.English}
	}
	return *o.Pair
}

// Backend describes a backend and makes it.
type Backend struct {
	Name string
	// About says what it is, Needs what must be given or installed.
	About, Needs *i18n.Message
	New          func(Options) (backend.Backend, error)
}

var nothing = &i18n.Message{ID: "BackendNeedsNothing", Other: "nothing"}

// Backends lists the backends, the default first.
var Backends = []Backend{
	{
		Auto,
		&i18n.Message{ID: "BackendAuto", Other: "the neural model of the languages if one is installed, else draft"},
		nothing,
		newAuto,
	}, {
		nmt.Name,
		&i18n.Message{ID: "BackendNMT", Other: "a neural model of Mozilla's (Firefox Translations), run in process, offline"},
		&i18n.Message{ID: "BackendNeedsModel", Other: "a model: bayan model pull ar-en"},
		newNMT,
	}, {
		Draft,
		&i18n.Message{ID: "BackendDraft", Other: "the embedded engine: dictionary, morphology and word-order rules; a rough draft, offline"},
		nothing,
		newDraft,
	}, {
		command.Name,
		&i18n.Message{ID: "BackendCommand", Other: "an external program that reads and writes JSON Lines"},
		&i18n.Message{ID: "BackendNeedsProgram", Other: "--command \"PROGRAM ARG…\""},
		func(o Options) (backend.Backend, error) { return command.New(o.Command, o.Timeout) },
	}, {
		replay.Name,
		&i18n.Message{ID: "BackendReplay", Other: "plays back what --record kept of an earlier run"},
		&i18n.Message{ID: "BackendNeedsRecording", Other: "--recording FILE"},
		openRecording,
	}, {
		pseudo.Name,
		&i18n.Message{ID: "BackendPseudo", Other: "accented nonsense of the right length, to test layouts and load"},
		nothing,
		func(Options) (backend.Backend, error) { return pseudo.Backend{}, nil },
	},
}

func openRecording(o Options) (backend.Backend, error) {
	if o.Recording == "" {
		return nil, errors.New("backend replay: no recording named (give --recording FILE)")
	}
	f, err := os.Open(o.Recording)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	p, err := replay.Load(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", o.Recording, err)
	}
	return p, nil
}

// NewBackend makes the backend called name.
func NewBackend(name string, o Options) (backend.Backend, error) {
	var names []string
	for _, b := range Backends {
		if b.Name == name {
			return b.New(o)
		}
		names = append(names, b.Name)
	}
	return nil, fmt.Errorf("unknown backend %q (there are %s)", name, strings.Join(names, ", "))
}
