package catalog

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"

	"bayan/pipeline/model"
)

// maxList bounds a list, in bytes: some twenty times what it has.
const maxList = 64 << 20

// registryFile is Mozilla's models.json, as db/updater.py of mozilla/translations
// writes it. Only the weights have a checksum and a size.
type registryFile struct {
	BaseURL string                     `json:"baseUrl"`
	Models  map[string][]registryModel `json:"models"`
}

type registryModel struct {
	Architecture   string                  `json:"architecture"`
	ReleaseStatus  string                  `json:"releaseStatus"` // or null
	SourceLanguage string                  `json:"sourceLanguage"`
	TargetLanguage string                  `json:"targetLanguage"`
	Files          map[string]registryPart `json:"files"`
	Metrics        map[string]struct {
		BLEU  float64 `json:"bleu"`
		COMET float64 `json:"comet22"`
	} `json:"metrics"`
}

type registryPart struct {
	Path             string `json:"path"`
	UncompressedSize int64  `json:"uncompressedSize"`
	UncompressedHash string `json:"uncompressedHash"`
}

var registryRoles = map[string]model.Role{
	"model": model.Weights, "vocab": model.Vocabulary, "srcVocab": model.SourceVocab,
	"trgVocab": model.TargetVocab, "lexicalShortlist": model.Shortlist,
}

func (c *Catalog) registry(ctx context.Context) ([]*Offer, error) {
	data, _, err := c.Client.Get(ctx, c.Registry, maxList)
	if err != nil {
		return nil, err
	}
	return readRegistry(c.Registry, data)
}

// readRegistry reads a models.json. Models that it cannot use, of languages
// without a code or with files it does not know, are left out.
func readRegistry(list string, data []byte) ([]*Offer, error) {
	var doc registryFile
	if err := json.Unmarshal(data, &doc); err != nil {
		return nil, fmt.Errorf("%s: not a registry of models: %w", list, err)
	}
	root, err := base(list, doc.BaseURL)
	if err != nil {
		return nil, err
	}
	var out []*Offer
	for _, key := range slices.Sorted(maps.Keys(doc.Models)) {
		for _, m := range doc.Models[key] {
			pair, err := model.NewPair(m.SourceLanguage, m.TargetLanguage)
			architecture := model.CleanWord(m.Architecture)
			if err != nil || architecture == "" {
				continue
			}
			o := &Offer{Pair: pair, Architecture: architecture, Status: m.ReleaseStatus, Origin: list}
			o.BLEU, o.COMET = m.Metrics["flores200-plus"].BLEU, m.Metrics["flores200-plus"].COMET
			for _, kind := range slices.Sorted(maps.Keys(m.Files)) {
				role, known := registryRoles[kind]
				f, ok := file(role, root, m.Files[kind].Path)
				if !known || !ok {
					continue
				}
				f.PlainSize, f.PlainSHA256 = max(m.Files[kind].UncompressedSize, 0), checksum(m.Files[kind].UncompressedHash)
				o.Files = append(o.Files, f)
			}
			if o.complete() {
				out = append(out, o)
			}
		}
	}
	return out, nil
}
