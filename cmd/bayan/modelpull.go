package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/nicksnyder/go-i18n/v2/i18n"
	"github.com/urfave/cli/v2"

	"bayan/pipeline/model"
	"bayan/pipeline/model/bundle"
	"bayan/pipeline/model/catalog"
)

var (
	useModelPull = &i18n.Message{ID: "UseModelPull", Other: "download and install a model, or install one from files"}
	flagFrom     = &i18n.Message{ID: "FlagModelFrom", Other: "install from this folder, .tar, .tar.gz, .tar.zst or .zip instead of the network"}
	msgPulling   = &i18n.Message{ID: "ModelPulling", Other: "{{.Pair}}: {{.Architecture}} {{.Version}}, {{.Size}}, licence {{.Licence}}, from {{.Origin}}"}
	msgInstalled = &i18n.Message{ID: "ModelInstalled", Other: "{{.Model}}: installed"}
	msgThere     = &i18n.Message{ID: "ModelThere", Other: "{{.Model}}: is installed already"}
	msgReplaced  = &i18n.Message{ID: "ModelReplaced", Other: "{{.Model}}: removed, replaced by the new one"}
	msgUnchecked = &i18n.Message{ID: "ModelUnchecked", Other: "no checksum is published for {{.Files}}: taken as they came, and later changes will be noticed"}
)

func (a *app) modelPullCommand() *cli.Command {
	return &cli.Command{
		Name: "pull", Usage: a.t(useModelPull), ArgsUsage: "PAIR",
		Flags: append([]cli.Flag{
			&cli.StringFlag{Name: "from", Usage: a.t(flagFrom)},
			a.archFlag(),
			&cli.BoolFlag{Name: "unreleased", Usage: a.t(flagUnreleased)},
			&cli.BoolFlag{Name: "quiet", Aliases: []string{"q"}, Usage: a.t(flagQuiet)},
			a.modelsFlag(),
		}, a.catalogFlags()...),
		Action: a.modelPull,
	}
}

func (a *app) modelPull(c *cli.Context) error {
	var pair *model.Pair
	switch {
	case c.Args().Len() == 1:
		p, err := model.ParsePair(c.Args().First())
		if err != nil {
			return usageError{err.Error()}
		}
		pair = &p
	case c.Args().Len() > 1 || !c.IsSet("from"):
		return usagef("model pull: name one pair of languages, such as ar-en")
	}
	s, err := model.Open(c.String("models"))
	if err != nil {
		return err
	}
	if c.IsSet("from") {
		return a.pullFrom(c, s, pair)
	}
	return a.pullOffer(c, s, *pair)
}

// pullFrom installs a model from files.
func (a *app) pullFrom(c *cli.Context, s *model.Store, pair *model.Pair) error {
	b, err := bundle.Open(c.Context, c.String("from"))
	if err != nil {
		return err
	}
	d, parts, err := b.Model(c.Context, pair, c.String("arch"))
	if err != nil {
		return err
	}
	return a.install(c, s, d, parts)
}

// pullOffer downloads a model.
func (a *app) pullOffer(c *cli.Context, s *model.Store, pair model.Pair) error {
	k := a.catalog(c)
	offers, err := a.offers(c, k)
	if err != nil {
		return err
	}
	o, err := catalog.Choose(offers, pair, c.String("arch"), c.Bool("unreleased"))
	if err != nil {
		return err
	}
	if !c.Bool("quiet") {
		packed, _ := o.Download()
		fmt.Fprintln(a.err, a.say.Say(msgPulling, map[string]any{
			"Pair": o.Pair, "Architecture": o.Architecture, "Version": o.Version, "Size": megabytes(packed), "Licence": catalog.Licence, "Origin": o.Origin,
		}))
	}
	bar := newProgress(a.err, c.Bool("quiet"))
	defer bar.clear()
	parts, drop := o.Parts(k.Client, s.Downloads(), func(done, total int64) { bar.bytes(pair.String(), done, total) })
	err = a.install(c, s, o.Description(), parts)
	var damage *model.DamageError
	if err == nil || errors.As(err, &damage) {
		drop()
	}
	bar.clear()
	return a.unreachable(c.Context, err)
}

// install installs a model and tells what came of it.
func (a *app) install(c *cli.Context, s *model.Store, d model.Manifest, parts []model.Part) error {
	m, isNew, replaced, err := s.Install(c.Context, d, parts, openModel)
	if err != nil || c.Bool("quiet") {
		return err
	}
	if !isNew {
		fmt.Fprintln(a.err, a.say.Say(msgThere, map[string]any{"Model": m.ID()}))
		return nil
	}
	fmt.Fprint(a.err, a.say.Say(msgInstalled, map[string]any{"Model": m.ID()}), "\n")
	for _, old := range replaced {
		fmt.Fprintln(a.err, a.say.Say(msgReplaced, map[string]any{"Model": old.ID()}))
	}
	var unchecked []string
	for _, f := range m.Files {
		if !f.Published {
			unchecked = append(unchecked, f.Name)
		}
	}
	if len(unchecked) > 0 {
		fmt.Fprintln(a.err, a.say.Say(msgUnchecked, map[string]any{"Files": strings.Join(unchecked, ", ")}))
	}
	return nil
}
