// Package catalog reads what models Mozilla publishes, from its two public
// lists: the model registry (models.json), which has every architecture trained
// and how it scored, and Firefox's Remote Settings (the collection
// translations-models-v2), which has what Firefox ships, with a checksum of
// every file. Both name a model's weights by the same SHA-256, and so are joined.
//
// Nothing is fetched but when [Catalog.Offers] is called.
package catalog

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"path"
	"slices"
	"strings"
	"sync"

	"bayan/pipeline/model"
	"bayan/pipeline/model/download"
)

// Where the lists are, and the environment variables that say otherwise.
const (
	RegistryURL = "https://storage.googleapis.com/moz-fx-translations-data--303e-prod-translations-data/db/models.json"
	SettingsURL = "https://firefox.settings.services.mozilla.com/v1"
	RegistryEnv = "BAYAN_MODEL_REGISTRY"
	SettingsEnv = "BAYAN_MODEL_SETTINGS"
)

// Licence is the SPDX expression of all of Mozilla's models.
const Licence = "MPL-2.0"

// Offer is a model on offer.
type Offer struct {
	Pair                  model.Pair
	Architecture, Version string
	// Status is the release status, "" for a model that is not released.
	Status string
	Files  []File
	// Origin is the URL of the list it is from.
	Origin string
	// BLEU and COMET are its scores on FLORES-200+, 0 when they are not known:
	// BLEU out of 100, COMET-22 out of 1.
	BLEU, COMET float64
}

// File is a file on offer.
type File struct {
	Role model.Role
	// Name is the name of the plain file.
	Name, URL string
	// Size and SHA256 are of what the URL gives, PlainSize and PlainSHA256 of
	// what is in it; 0 and "" when the list does not say.
	Size, PlainSize     int64
	SHA256, PlainSHA256 string
}

// Released reports whether Firefox ships the model in some release.
func (o *Offer) Released() bool { return strings.HasPrefix(o.Status, "Release") }

// Download is how many bytes the files are, as far as the list says; Plain how
// many they are unpacked.
func (o *Offer) Download() (packed, plain int64) {
	for _, f := range o.Files {
		packed, plain = packed+f.Size, plain+f.PlainSize
	}
	return packed, plain
}

func (o *Offer) weights() File {
	for _, f := range o.Files {
		if f.Role == model.Weights {
			return f
		}
	}
	return File{}
}

// Installed reports whether the very weights are among models.
func (o *Offer) Installed(models []*model.Model) bool {
	sum := o.weights().PlainSHA256
	return sum != "" && slices.ContainsFunc(models, func(m *model.Model) bool {
		f, _ := m.File(model.Weights)
		return f.SHA256 == sum
	})
}

// Description is the offer as the manifest of the model it will be.
func (o *Offer) Description() model.Manifest {
	return model.Manifest{
		Source: o.Pair.Source.String(), Target: o.Pair.Target.String(), Architecture: o.Architecture, Version: o.Version,
		Status: o.Status, Licence: Licence, Origin: o.Origin,
	}
}

// Parts are the files to install, each fetched into folder when it is opened.
// drop removes what was fetched: to be called when the model is installed, or
// when what came was not what it should be; otherwise the next attempt goes on
// from it. progress is told how many bytes of all there are, and of how many, 0
// when no list says.
func (o *Offer) Parts(c *download.Client, folder string, progress func(done, total int64)) (parts []model.Part, drop func()) {
	total, _ := o.Download()
	var before int64
	var fetched []string
	for _, f := range o.Files {
		if f.Size == 0 {
			total = 0
		}
		parts = append(parts, model.Part{
			Role: f.Role, Name: f.Name, Size: f.PlainSize, SHA256: f.PlainSHA256, Published: f.PlainSHA256 != "" || f.SHA256 != "",
			Open: func(ctx context.Context) (io.ReadCloser, error) {
				start := before
				path, err := c.Fetch(ctx, download.File{URL: f.URL, Size: f.Size, SHA256: f.SHA256, Most: model.MaxFile}, folder, func(done, _ int64) {
					before = start + done
					progress(before, total)
				})
				if err != nil {
					return nil, err
				}
				fetched = append(fetched, path)
				return os.Open(path)
			},
		})
	}
	return parts, func() {
		for _, path := range fetched {
			download.Drop(path)
		}
		os.Remove(folder) // fails, rightly, while another download is in it
	}
}

// complete reports whether a model can be made of the files.
func (o *Offer) complete() bool {
	return model.Complete(func(r model.Role) bool {
		return slices.ContainsFunc(o.Files, func(f File) bool { return f.Role == r })
	}) == nil
}

// Catalog is where to look.
type Catalog struct {
	Client *download.Client
	// Registry is the URL of a models.json; Settings that of a Remote Settings
	// server.
	Registry, Settings string
}

// New gives the catalogue at the public places, or where the environment says.
func New(c *download.Client) *Catalog {
	return &Catalog{c, cmp.Or(os.Getenv(RegistryEnv), RegistryURL), cmp.Or(os.Getenv(SettingsEnv), SettingsURL)}
}

// Offers fetches both lists and gives what is on offer, by pair and the best
// first. One list is enough: what kept the other away is then in missing.
func (c *Catalog) Offers(ctx context.Context) (offers []*Offer, missing error, err error) {
	var shipped, trained []*Offer
	var errS, errR error
	var both sync.WaitGroup
	both.Go(func() { shipped, errS = c.settings(ctx) })
	both.Go(func() { trained, errR = c.registry(ctx) })
	both.Wait()
	if ctx.Err() != nil {
		return nil, nil, ctx.Err()
	}
	if errS != nil && errR != nil {
		return nil, nil, errors.Join(errS, errR)
	}
	offers = join(shipped, trained)
	if len(offers) == 0 {
		return nil, nil, errors.New("the lists of models have none that bayan knows how to use (a newer bayan may)")
	}
	return offers, errors.Join(errS, errR), nil
}

// join puts what both lists know of a model into one offer.
func join(shipped, trained []*Offer) []*Offer {
	byWeights := map[string]*Offer{}
	for _, o := range shipped {
		if sum := o.weights().PlainSHA256; sum != "" {
			byWeights[sum] = o
		}
	}
	out := slices.Clone(shipped)
	for _, o := range trained {
		s, ok := byWeights[o.weights().PlainSHA256]
		if !ok || !s.Pair.Same(o.Pair) {
			out = append(out, o)
			continue
		}
		s.BLEU, s.COMET = o.BLEU, o.COMET
		s.Status = cmp.Or(s.Status, o.Status)
	}
	slices.SortStableFunc(out, func(a, b *Offer) int {
		return cmp.Or(cmp.Compare(a.Pair.String(), b.Pair.String()), statusRank(a)-statusRank(b),
			model.Compare(a.Architecture, a.Version, b.Architecture, b.Version), cmp.Compare(a.weights().PlainSHA256, b.weights().PlainSHA256))
	})
	return out
}

// The statuses that Mozilla gives, the best first.
const (
	release        = "Release"
	releaseDesktop = "Release Desktop"
	releaseAndroid = "Release Android"
	nightly        = "Nightly"
)

func statusRank(o *Offer) int {
	statuses := []string{release, releaseDesktop, releaseAndroid, nightly}
	if i := slices.Index(statuses, o.Status); i >= 0 {
		return i
	}
	if o.Status != "" {
		return len(statuses)
	}
	return len(statuses) + 1
}

// Choose gives the best offer for a pair, of an architecture unless that is
// empty; released ones only, unless any is set.
func Choose(offers []*Offer, p model.Pair, architecture string, any bool) (*Offer, error) {
	var others, unreleased []string
	for _, o := range offers {
		switch {
		case !o.Pair.Same(p):
		case architecture != "" && o.Architecture != architecture:
			others = append(others, o.Architecture)
		case !any && !o.Released():
			unreleased = append(unreleased, o.Architecture+" ("+cmp.Or(o.Status, "not released")+")")
		default:
			return o, nil
		}
	}
	switch {
	case len(unreleased) > 0:
		return nil, fmt.Errorf("%s: no released model, only %s (add --unreleased to use one)", p, strings.Join(unreleased, ", "))
	case len(others) > 0:
		return nil, fmt.Errorf("%s: no model of architecture %s (there is %s)", p, architecture, strings.Join(slices.Compact(others), ", "))
	}
	return nil, fmt.Errorf("%s: Mozilla has no model for this pair (bayan model list --available shows the pairs)", p)
}

// file makes a file of a path below base, if it is a decent one.
func file(role model.Role, base *url.URL, rel string) (File, bool) {
	ref, err := url.Parse(rel)
	if err != nil || rel == "" || ref.IsAbs() || ref.Host != "" || ref.RawQuery != "" || ref.Fragment != "" || strings.Contains(rel, "\\") {
		return File{}, false
	}
	for part := range strings.SplitSeq(strings.TrimPrefix(ref.Path, "/"), "/") {
		if part == "" || part == "." || part == ".." {
			return File{}, false
		}
	}
	name := model.PlainName(path.Base(ref.Path))
	if !model.ValidName(name) {
		return File{}, false
	}
	return File{Role: role, Name: name, URL: base.JoinPath(ref.Path).String()}, true
}

// base reads the URL that a list, itself from list, gives for its files. Files are
// never fetched less safely than the list.
func base(list, s string) (*url.URL, error) {
	from, err := url.Parse(list)
	if err != nil {
		return nil, err
	}
	u, err := url.Parse(s)
	if err != nil || u.Host == "" || u.Scheme != "https" && u.Scheme != from.Scheme || u.Scheme != "https" && u.Scheme != "http" {
		return nil, fmt.Errorf("%s: the files are said to be at %q, which is no safe place", list, s)
	}
	return u, nil
}

// checksum gives a SHA-256 in its usual form, "" if it is none.
func checksum(s string) string {
	s = strings.ToLower(s)
	if len(s) != 64 || strings.Trim(s, "0123456789abcdef") != "" {
		return ""
	}
	return s
}
