package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"text/tabwriter"

	"github.com/nicksnyder/go-i18n/v2/i18n"
	"github.com/urfave/cli/v2"

	"bayan/pipeline/model"
	"bayan/pipeline/model/catalog"
	"bayan/pipeline/model/download"
)

var (
	useModelList   = &i18n.Message{ID: "UseModelList", Other: "list the installed models, or with --available those that Mozilla publishes"}
	flagAvailable  = &i18n.Message{ID: "FlagAvailable", Other: "ask Mozilla's lists, over the network, what models there are"}
	flagRegistry   = &i18n.Message{ID: "FlagRegistry", Other: "URL of the model registry (default: Mozilla's models.json)"}
	flagSettings   = &i18n.Message{ID: "FlagSettings", Other: "URL of the Remote Settings server with the models of Firefox (default: Mozilla's)"}
	flagUnreleased = &i18n.Message{ID: "FlagUnreleased", Other: "take models into account that no release of Firefox has"}
	headInstalled  = &i18n.Message{ID: "HeadModels", Description: "Table head, columns separated by tabs: keep the tabs", Other: "PAIR\tARCHITECTURE\tVERSION\tSTATUS\tSIZE\tMODEL"}
	headOffers     = &i18n.Message{ID: "HeadOffers", Description: "Table head, columns separated by tabs: keep the tabs", Other: "PAIR\tARCHITECTURE\tVERSION\tSTATUS\tDOWNLOAD\tBLEU\tINSTALLED"}
	msgUnreleased  = &i18n.Message{ID: "ModelUnreleased", Description: "Status of a model that was never released", Other: "unreleased"}
	msgYes         = &i18n.Message{ID: "Yes", Other: "yes"}
	msgOneList     = &i18n.Message{ID: "ModelOneList", Other: "one of the two lists of models could not be read: {{.Problem}}"}
)

func (a *app) modelListCommand() *cli.Command {
	return &cli.Command{
		Name: "list", Usage: a.t(useModelList), ArgsUsage: "[PAIR]",
		Flags: append([]cli.Flag{
			&cli.BoolFlag{Name: "available", Usage: a.t(flagAvailable)},
			a.archFlag(),
			&cli.BoolFlag{Name: "unreleased", Usage: a.t(flagUnreleased)},
			&cli.BoolFlag{Name: "json", Usage: a.t(flagJSON)},
			a.modelsFlag(),
		}, a.catalogFlags()...),
		Action: a.modelList,
	}
}

// catalogFlags say where models are published.
func (a *app) catalogFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "registry", Usage: a.t(flagRegistry), EnvVars: []string{catalog.RegistryEnv}},
		&cli.StringFlag{Name: "settings", Usage: a.t(flagSettings), EnvVars: []string{catalog.SettingsEnv}},
	}
}

// catalog gives the lists that the flags name.
func (a *app) catalog(c *cli.Context) *catalog.Catalog {
	k := catalog.New(download.New("bayan/" + version()))
	k.Registry = cmp.Or(c.String("registry"), k.Registry)
	k.Settings = cmp.Or(c.String("settings"), k.Settings)
	return k
}

// offers asks the lists, and says what to do when they cannot be reached.
func (a *app) offers(c *cli.Context, k *catalog.Catalog) ([]*catalog.Offer, error) {
	offers, missing, err := k.Offers(c.Context)
	if err != nil {
		return nil, a.unreachable(c.Context, err)
	}
	if missing != nil {
		fmt.Fprintln(a.err, "bayan:", a.say.Say(msgOneList, map[string]any{"Problem": missing}))
	}
	return offers, nil
}

// unreachable adds the remedy to an error of the network.
func (a *app) unreachable(ctx context.Context, err error) error {
	var gone *download.UnreachableError
	if ctx.Err() != nil || !errors.As(err, &gone) {
		return err
	}
	return fmt.Errorf("%w\nIs there a network? Behind a proxy, set HTTPS_PROXY. Without a network, bring the files from another machine:\n  there: bayan model pull PAIR, then copy the folder that bayan model path PAIR prints\n  here:  bayan model pull --from FOLDER", err)
}

func (a *app) modelList(c *cli.Context) error {
	var pair *model.Pair
	switch c.Args().Len() {
	case 0:
	case 1:
		p, err := model.ParsePair(c.Args().First())
		if err != nil {
			return usageError{err.Error()}
		}
		pair = &p
	default:
		return usagef("model list: name at most one pair")
	}
	s, err := model.Open(c.String("models"))
	if err != nil {
		return err
	}
	models, damaged := s.List()
	if c.Bool("available") {
		offers, err := a.offers(c, a.catalog(c))
		if err != nil {
			return err
		}
		return a.printOffers(c, pair, offers, models)
	}
	if err := a.printModels(c, pair, models); err != nil {
		return err
	}
	return damaged
}

// wanted says whether a model is of what was asked for.
func wanted(c *cli.Context, pair, of *model.Pair, architecture string) bool {
	return (pair == nil || of.Same(*pair)) && (c.String("arch") == "" || c.String("arch") == architecture)
}

func (a *app) printModels(c *cli.Context, pair *model.Pair, models []*model.Model) error {
	w := tabwriter.NewWriter(a.out, 0, 4, 2, ' ', 0)
	n := 0
	for _, m := range models {
		p, err := m.Pair()
		if err != nil {
			return err
		}
		if !wanted(c, pair, &p, m.Architecture) {
			continue
		}
		if n++; c.Bool("json") {
			line := struct {
				ID   string `json:"model"`
				Pair string `json:"pair"`
				Dir  string `json:"path"`
				*model.Manifest
			}{m.ID(), p.String(), m.Dir, &m.Manifest}
			if err := a.encode(line); err != nil {
				return err
			}
			continue
		}
		if n == 1 {
			fmt.Fprintln(w, a.t(headInstalled))
		}
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\t%s\n", p, m.Architecture, cmp.Or(m.Version, "—"), cmp.Or(m.Status, "—"), megabytes(m.Size()), m.ID())
	}
	if n == 0 && !c.Bool("json") {
		fmt.Fprintln(a.err, a.t(msgNoModels))
	}
	return w.Flush()
}

// offered is an offer as JSON.
type offered struct {
	Pair         string  `json:"pair"`
	Architecture string  `json:"architecture"`
	Version      string  `json:"version,omitempty"`
	Status       string  `json:"status,omitempty"`
	Download     int64   `json:"download,omitempty"`
	Size         int64   `json:"size,omitempty"`
	BLEU         float64 `json:"bleu,omitempty"`
	COMET        float64 `json:"comet,omitempty"`
	Licence      string  `json:"licence"`
	Origin       string  `json:"origin"`
	Installed    bool    `json:"installed"`
}

func (a *app) printOffers(c *cli.Context, pair *model.Pair, offers []*catalog.Offer, models []*model.Model) error {
	w := tabwriter.NewWriter(a.out, 0, 4, 2, ' ', 0)
	if !c.Bool("json") {
		fmt.Fprintln(w, a.t(headOffers))
	}
	for _, o := range offers {
		if !wanted(c, pair, &o.Pair, o.Architecture) || !o.Released() && !c.Bool("unreleased") {
			continue
		}
		packed, plain := o.Download()
		there := o.Installed(models)
		if c.Bool("json") {
			if err := a.encode(offered{o.Pair.String(), o.Architecture, o.Version, o.Status, packed, plain, o.BLEU, o.COMET, catalog.Licence, o.Origin, there}); err != nil {
				return err
			}
			continue
		}
		bleu, mark := "—", ""
		if o.BLEU > 0 {
			bleu = fmt.Sprintf("%.1f", o.BLEU)
		}
		if there {
			mark = a.t(msgYes)
		}
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\t%s\t%s\n", o.Pair, o.Architecture, cmp.Or(o.Version, "—"), cmp.Or(o.Status, a.t(msgUnreleased)), megabytes(packed), bleu, mark)
	}
	return w.Flush()
}

// megabytes gives a size for people; "—" for one that is not known.
func megabytes(n int64) string {
	switch {
	case n <= 0:
		return "—"
	case n < 100_000:
		return fmt.Sprintf("%.1f kB", float64(n)/1e3)
	}
	return fmt.Sprintf("%.1f MB", float64(n)/1e6)
}
