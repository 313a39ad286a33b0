package catalog

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"net/url"
	"slices"

	"bayan/pipeline/model"
)

// collection is where Remote Settings has the records of models: one a file.
const collection = "/buckets/main/collections/translations-models-v2/records"

// settingsRecord is a record of the collection.
type settingsRecord struct {
	SourceLanguage   string `json:"sourceLanguage"`
	TargetLanguage   string `json:"targetLanguage"`
	Architecture     string `json:"architecture"`
	Version          string `json:"version"`
	FileType         string `json:"fileType"`
	FilterExpression string `json:"filter_expression"`
	DecompressedSize int64  `json:"decompressedSize"`
	DecompressedHash string `json:"decompressedHash"`
	Name             string `json:"name"`
	Attachment       struct {
		Hash     string `json:"hash"`
		Size     int64  `json:"size"`
		Location string `json:"location"`
	} `json:"attachment"`
}

var settingsRoles = map[string]model.Role{
	"model": model.Weights, "vocab": model.Vocabulary, "srcvocab": model.SourceVocab,
	"trgvocab": model.TargetVocab, "lex": model.Shortlist,
}

// settingsStatus says which Firefox gets a record, by its filter.
var settingsStatus = map[string]string{
	"":                            release,
	"env.appinfo.OS == 'Android'": releaseAndroid,
	"env.appinfo.OS != 'Android'": releaseDesktop,
	"env.channel == 'default' || env.channel == 'nightly'": nightly,
}

// maxPages bounds the pages of a list.
const maxPages = 100

func (c *Catalog) settings(ctx context.Context) ([]*Offer, error) {
	// The server itself says where its attachments are.
	data, _, err := c.Client.Get(ctx, c.Settings+"/", maxList)
	if err != nil {
		return nil, err
	}
	var server struct {
		Capabilities struct {
			Attachments struct {
				BaseURL string `json:"base_url"`
			} `json:"attachments"`
		} `json:"capabilities"`
	}
	if err := json.Unmarshal(data, &server); err != nil {
		return nil, fmt.Errorf("%s/: not a Remote Settings server: %w", c.Settings, err)
	}
	root, err := base(c.Settings, server.Capabilities.Attachments.BaseURL)
	if err != nil {
		return nil, err
	}
	var records []settingsRecord
	list := c.Settings + collection
	for page, at := 0, list; at != ""; page++ {
		if page == maxPages {
			return nil, fmt.Errorf("%s: more than %d pages", list, maxPages)
		}
		data, next, err := c.Client.Get(ctx, at, maxList)
		if err != nil {
			return nil, err
		}
		more, err := readRecords(at, data)
		if err != nil {
			return nil, err
		}
		if records = append(records, more...); next != "" {
			if _, err := base(list, next); err != nil {
				return nil, err
			}
		}
		at = next
	}
	return group(list, root, records), nil
}

func readRecords(list string, data []byte) ([]settingsRecord, error) {
	var doc struct {
		Data []settingsRecord `json:"data"`
	}
	if err := json.Unmarshal(data, &doc); err != nil {
		return nil, fmt.Errorf("%s: not a list of records: %w", list, err)
	}
	return doc.Data, nil
}

// group makes offers of the records that belong together: those of one pair,
// architecture, version and filter.
func group(list string, root *url.URL, records []settingsRecord) []*Offer {
	type key struct{ source, target, architecture, version, filter string }
	byKey := map[key]*Offer{}
	var out []*Offer
	for _, r := range records {
		role, known := settingsRoles[r.FileType]
		pair, err := model.NewPair(r.SourceLanguage, r.TargetLanguage)
		architecture := model.CleanWord(r.Architecture)
		f, ok := file(role, root, r.Attachment.Location)
		if !known || err != nil || architecture == "" || !ok || !model.ValidName(model.PlainName(r.Name)) {
			continue
		}
		f.Name = model.PlainName(r.Name) // the location is a number
		f.Size, f.SHA256 = max(r.Attachment.Size, 0), checksum(r.Attachment.Hash)
		f.PlainSize, f.PlainSHA256 = max(r.DecompressedSize, 0), checksum(r.DecompressedHash)
		k := key{pair.Source.String(), pair.Target.String(), architecture, r.Version, r.FilterExpression}
		o := byKey[k]
		if o == nil {
			status, known := settingsStatus[r.FilterExpression]
			if !known {
				status = "Limited"
			}
			o = &Offer{Pair: pair, Architecture: architecture, Version: model.CleanWord(r.Version), Status: status, Origin: list}
			byKey[k] = o
			out = append(out, o)
		}
		if !slices.ContainsFunc(o.Files, func(g File) bool { return g.Role == role }) {
			o.Files = append(o.Files, f)
		}
	}
	for _, o := range out {
		slices.SortFunc(o.Files, func(a, b File) int { return cmp.Compare(a.Role, b.Role) })
	}
	return slices.DeleteFunc(out, func(o *Offer) bool { return !o.complete() })
}
