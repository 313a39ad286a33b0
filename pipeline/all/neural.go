package all

import (
	"errors"
	"fmt"

	"bayan/pipeline/backend"
	"bayan/pipeline/backend/draft"
	"bayan/pipeline/backend/nmt"
	"bayan/pipeline/model"
)

// Auto is the name of the choice between nmt and draft. What it chooses has its
// own name in the record.
const Auto = "auto"

// Draft is the name of the embedded engine, which learns from [Options.Memory].
const Draft = "draft"

func newAuto(o Options) (backend.Backend, error) {
	b, err := newNMT(o)
	if !errors.Is(err, model.ErrNone) || o.Model != "" {
		return b, err
	}
	if b, draftErr := newDraft(o); draftErr == nil {
		if o.Missing != nil {
			o.Missing(o.pair())
		}
		return b, nil
	}
	return nil, err
}

func newDraft(o Options) (backend.Backend, error) {
	b := draft.Learning(o.Memory)
	source, target := b.Languages()
	if p := o.pair(); !p.Same(model.Pair{Source: source, Target: target}) {
		return nil, fmt.Errorf("backend draft translates %s to %s alone, not %s to %s (bayan model pull %s gets a model that does)", source, target, p.Source, p.Target, p)
	}
	return b, nil
}

// newNMT runs the best installed model, or the one that is asked for.
func newNMT(o Options) (backend.Backend, error) {
	s, err := model.Open("")
	if err != nil {
		return nil, err
	}
	m, err := choose(s, o)
	if errors.Is(err, model.ErrNone) {
		return nil, fmt.Errorf("backend nmt: %w (bayan model pull %s gets one)", err, o.pair())
	}
	if err != nil {
		return nil, fmt.Errorf("backend nmt: %w", err)
	}
	b, err := OpenModel(m, nmt.Options{Alternatives: o.Alternatives})
	if err != nil {
		return nil, &ModelError{m.ID(), err}
	}
	return b, nil
}

// ModelError says that an installed model cannot be used.
type ModelError struct {
	Model string
	Err   error
}

func (e *ModelError) Error() string {
	return fmt.Sprintf("model %s: %v (bayan model verify looks closer; --backend draft does without)", e.Model, e.Err)
}

// Unwrap gives the cause.
func (e *ModelError) Unwrap() error { return e.Err }

func choose(s *model.Store, o Options) (*model.Model, error) {
	architecture := o.Model
	if m, err := s.Get(o.Model); err == nil {
		if p, err := m.Pair(); err != nil || !p.Same(o.pair()) {
			return nil, fmt.Errorf("model %s is not for %s (name the languages with --from and --into)", o.Model, o.pair())
		}
		return m, nil
	}
	found, err := s.Find(o.pair(), architecture)
	switch {
	case err == nil:
		return found[0], nil
	case !errors.Is(err, model.ErrNone):
		return nil, &ModelError{o.pair().String(), err}
	case architecture != "":
		return nil, fmt.Errorf("%w that is called, or has the architecture, %s", err, architecture)
	}
	return nil, err
}

// OpenModel opens an installed model for the neural backend, which is the test
// of whether it can be used.
func OpenModel(m *model.Model, o nmt.Options) (*nmt.Backend, error) {
	p, err := m.Pair()
	if err != nil {
		return nil, err
	}
	n := nmt.Model{ID: m.ID(), Source: p.Source, Target: p.Target, Weights: m.Path(model.Weights), Shortlist: m.Path(model.Shortlist)}
	n.SourceVocab, n.TargetVocab = m.Path(model.SourceVocab), m.Path(model.TargetVocab)
	if n.SourceVocab == "" || n.TargetVocab == "" {
		n.SourceVocab, n.TargetVocab = m.Path(model.Vocabulary), ""
	}
	return nmt.Open(n, o)
}
