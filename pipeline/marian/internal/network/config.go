package network

import (
	"fmt"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"bayan/pipeline/marian/internal/tensor"
)

// Config is the architecture that a model file states in special:model.yml.
type Config struct {
	Dim, Heads     int
	EncoderLayers  int
	DecoderLayers  int
	FFN            int // inner width of the encoder's feed-forward layers
	DecoderFFN     int // of the decoder's
	AlignmentLayer int // decoder layer, from 0, whose first head aligns; -1 if none was trained to
}

const configName = "special:model.yml"

// readConfig reads the configuration and refuses what the network does not do.
func readConfig(f *tensor.File) (Config, error) {
	var c Config
	text, err := f.Text(configName)
	if err != nil {
		return c, err
	}
	fault := func(format string, args ...any) error {
		return &tensor.Error{Path: f.Path(), Tensor: configName, What: fmt.Sprintf(format, args...),
			Remedy: "this engine runs Firefox's students: transformer encoder, SSRU decoder, 8-bit weights"}
	}
	var values map[string]any
	if err := yaml.Unmarshal([]byte(text), &values); err != nil {
		return c, fault("is no YAML: %v", err)
	}
	get := func(key, absent string) string {
		v, ok := values[key]
		if !ok || v == nil {
			return absent
		}
		return fmt.Sprint(v)
	}
	for _, k := range []struct{ key, want string }{
		{"type", "transformer"},
		{"transformer-decoder-autoreg", "rnn"},
		{"dec-cell", "ssru"},
		{"transformer-preprocess", ""},
		{"transformer-postprocess", "dan"},
		{"transformer-ffn-activation", "relu"},
		{"transformer-ffn-depth", "2"},
		{"transformer-no-projection", "false"},
		{"transformer-train-position-embeddings", "false"},
		{"transformer-tied-layers", "[]"},
		{"transformer-rnn-projection", "false"},
		{"transformer-postprocess-top", ""},
	} {
		if v := get(k.key, k.want); v != k.want {
			return c, fault("has %s: %s, wanted %q", k.key, v, k.want)
		}
	}
	if v := get("transformer-postprocess-emb", "d"); v != "d" && v != "" { // dropout, which is for training
		return c, fault("has transformer-postprocess-emb: %s, wanted d", v)
	}
	for _, k := range []struct {
		key    string
		to     *int
		absent string
		most   int
	}{
		{"dim-emb", &c.Dim, "", 4096},
		{"transformer-heads", &c.Heads, "8", 64},
		{"enc-depth", &c.EncoderLayers, "", 32},
		{"dec-depth", &c.DecoderLayers, "", 32},
		{"transformer-dim-ffn", &c.FFN, "", 1 << 15},
	} {
		v := get(k.key, k.absent)
		n, err := strconv.Atoi(v)
		if err != nil || n < 1 || n > k.most {
			return c, fault("has %s: %q, wanted a number from 1 to %d", k.key, v, k.most)
		}
		*k.to = n
	}
	c.DecoderFFN = c.FFN
	if n, err := strconv.Atoi(get("transformer-decoder-dim-ffn", "0")); err == nil && n > 0 && n <= 1<<15 {
		c.DecoderFFN = n
	}
	if c.Dim%c.Heads != 0 || c.Dim%2 != 0 || c.Dim < 4 {
		return c, fault("has %d heads for dim-emb %d, which it does not divide into", c.Heads, c.Dim)
	}
	switch layer := strings.TrimSpace(get("transformer-guided-alignment-layer", "none")); layer {
	case "last":
		c.AlignmentLayer = c.DecoderLayers - 1
	case "none", "":
		c.AlignmentLayer = -1
	default:
		n, err := strconv.Atoi(layer)
		if err != nil || n < 1 || n > c.DecoderLayers {
			return c, fault("has transformer-guided-alignment-layer: %s, but %d decoder layers", layer, c.DecoderLayers)
		}
		c.AlignmentLayer = n - 1
	}
	return c, nil
}
