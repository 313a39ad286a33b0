// Package replay records what a backend answers and plays it back, so that a
// run can be repeated without the engine, byte for byte.
package replay

import (
	"bufio"
	"bytes"
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"sync"

	"bayan/pipeline/backend"
)

// Name is the name of a backend that plays a recording back.
const Name = "replay"

// entry is one line of a recording, which is JSON Lines.
type entry struct {
	Key     string         `json:"key"`
	Backend string         `json:"backend"`
	Source  string         `json:"source"`
	Text    string         `json:"text"`
	Links   []backend.Link `json:"links,omitempty"`
	Conf    float64        `json:"confidence,omitempty"`
	// Others are the alternatives.
	Others []backend.Alternative `json:"alternatives,omitempty"`
}

// key identifies a request by all that may change its answer but its ID.
func key(r backend.Request) string {
	r.ID = ""
	data, _ := json.Marshal(struct {
		Text, Source, Target, Context string
		Terms                         []backend.Term
	}{r.Text, r.Source.String(), r.Target.String(), r.Context, r.Terms})
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:12])
}

// Recorder passes requests to another backend and remembers the answers. It is
// safe for concurrent use.
type Recorder struct {
	next backend.Backend

	mu   sync.Mutex
	seen map[string]entry
}

// Record wraps a backend.
func Record(next backend.Backend) *Recorder {
	return &Recorder{next: next, seen: map[string]entry{}}
}

// Name is the name of the backend that answers.
func (r *Recorder) Name() string { return r.next.Name() }

// Limits are those of the backend that answers.
func (r *Recorder) Limits() backend.Limits { return r.next.Limits() }

// Translate asks the backend and remembers its answers.
func (r *Recorder) Translate(ctx context.Context, reqs []backend.Request) ([]backend.Response, error) {
	resps, err := r.next.Translate(ctx, reqs)
	if err != nil {
		return nil, err
	}
	if resps, err = backend.Align(r.Name(), reqs, resps); err != nil {
		return nil, err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	for i, resp := range resps {
		k := key(reqs[i])
		r.seen[k] = entry{k, r.Name(), reqs[i].Text, resp.Text, resp.Links, resp.Confidence, resp.Alternatives}
	}
	return resps, nil
}

// Save writes all that was answered, in an order that does not depend on the
// run.
func (r *Recorder) Save(w io.Writer) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	var all []entry
	for _, e := range r.seen {
		all = append(all, e)
	}
	slices.SortFunc(all, func(a, b entry) int { return cmp.Compare(a.Key, b.Key) })
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	for _, e := range all {
		if err := enc.Encode(e); err != nil {
			return err
		}
	}
	return nil
}

// Player answers from a recording. A request that is not in it is an error.
type Player struct {
	seen map[string]entry
}

// Load reads a recording.
func Load(r io.Reader) (*Player, error) {
	p := &Player{seen: map[string]entry{}}
	sc := bufio.NewScanner(r)
	sc.Buffer(nil, 64<<20)
	for n := 1; sc.Scan(); n++ {
		if len(bytes.TrimSpace(sc.Bytes())) == 0 {
			continue
		}
		var e entry
		if err := json.Unmarshal(sc.Bytes(), &e); err != nil {
			return nil, fmt.Errorf("line %d: not a line of a recording: %w (record it again with --record)", n, err)
		}
		p.seen[e.Key] = e
	}
	return p, sc.Err()
}

// Name is "replay".
func (*Player) Name() string { return Name }

// Limits sets none.
func (*Player) Limits() backend.Limits { return backend.Limits{} }

// Translate plays back.
func (p *Player) Translate(ctx context.Context, reqs []backend.Request) ([]backend.Response, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	var out []backend.Response
	for _, r := range reqs {
		e, ok := p.seen[key(r)]
		if !ok {
			return nil, &backend.ProtocolError{Backend: Name, Problem: fmt.Sprintf("the recording has no answer to segment %s, %q (record it again with --record)", r.ID, excerpt(r.Text))}
		}
		out = append(out, backend.Response{ID: r.ID, Text: e.Text, Links: e.Links, Confidence: e.Conf, Alternatives: e.Others})
	}
	return out, nil
}

func excerpt(s string) string {
	if r := []rune(s); len(r) > 40 {
		return string(r[:40]) + "…"
	}
	return s
}
