package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/nicksnyder/go-i18n/v2/i18n"
	"github.com/urfave/cli/v2"

	"bayan/pipeline/all"
	"bayan/pipeline/backend/nmt"
	"bayan/pipeline/model"
)

var (
	useModel       = &i18n.Message{ID: "UseModel", Other: "look after translation models: list, pull, verify, path, remove"}
	useModelVerify = &i18n.Message{ID: "UseModelVerify", Other: "read every file of installed models again, hold it against its checksum, and open the model"}
	useModelPath   = &i18n.Message{ID: "UseModelPath", Other: "print the folder of the model that is used for a pair"}
	useModelRemove = &i18n.Message{ID: "UseModelRemove", Other: "remove installed models"}
	flagModels     = &i18n.Message{ID: "FlagModels", Other: "folder that models are kept in (default: bayan/models in the user's cache folder)"}
	flagArch       = &i18n.Message{ID: "FlagArch", Other: "architecture: base, base-memory, tiny (default: the first of these that there is)"}
	msgModelGood   = &i18n.Message{ID: "ModelGood", Other: "{{.Model}}: good"}
	msgModelBad    = &i18n.Message{ID: "ModelBad", Other: "{{.Model}}: damaged: remove it and pull it again"}
	msgRemoved     = &i18n.Message{ID: "ModelRemoved", Other: "{{.Model}}: removed"}
	msgNoModels    = &i18n.Message{ID: "ModelNone", Other: "no models are installed; bayan model pull ar-en gets one, bayan model list --available shows what there is"}
)

func (a *app) modelCommand() *cli.Command {
	return &cli.Command{
		Name:  "model",
		Usage: a.t(useModel),
		Subcommands: []*cli.Command{
			a.modelListCommand(), a.modelPullCommand(), a.modelVerifyCommand(), a.modelPathCommand(), a.modelRemoveCommand(),
		},
		Action: noSubcommand,
	}
}

// modelsFlag names the folder of the models.
func (a *app) modelsFlag() cli.Flag {
	return &cli.StringFlag{Name: "models", Usage: a.t(flagModels), EnvVars: []string{model.Env}}
}

func (a *app) archFlag() cli.Flag {
	return &cli.StringFlag{Name: "arch", Usage: a.t(flagArch)}
}

// openModel checks that the engine can run a model.
func openModel(m *model.Model) error {
	b, err := all.OpenModel(m, nmt.Options{})
	if err != nil {
		return err
	}
	return b.Close()
}

// installed gives the models that arguments name, by ID or by pair: all of the
// pair's. Without arguments it gives all.
func installed(c *cli.Context) (*model.Store, []*model.Model, error) {
	s, err := model.Open(c.String("models"))
	if err != nil {
		return nil, nil, err
	}
	if !c.Args().Present() {
		found, err := s.List()
		return s, found, err
	}
	var out []*model.Model
	seen := map[string]bool{}
	for _, arg := range c.Args().Slice() {
		found, err := modelsNamed(s, arg, c.String("arch"))
		if err != nil {
			return nil, nil, err
		}
		for _, m := range found {
			if !seen[m.ID()] {
				seen[m.ID()] = true
				out = append(out, m)
			}
		}
	}
	return s, out, nil
}

// modelsNamed gives the models that an ID or pair stands for.
func modelsNamed(s *model.Store, name, architecture string) ([]*model.Model, error) {
	if m, err := s.Get(name); err == nil {
		return []*model.Model{m}, nil
	}
	pair, err := model.ParsePair(name)
	if err != nil {
		if strings.Count(name, "-") > 1 { // it was meant for an ID
			return nil, fmt.Errorf("%w called %s (bayan model list shows those that are)", model.ErrNone, name)
		}
		return nil, usageError{err.Error()}
	}
	found, err := s.Find(pair, architecture)
	if errors.Is(err, model.ErrNone) {
		return nil, fmt.Errorf("%w (bayan model pull %s gets one)", err, pair)
	}
	return found, err
}

func (a *app) modelVerifyCommand() *cli.Command {
	return &cli.Command{
		Name: "verify", Usage: a.t(useModelVerify), ArgsUsage: "[PAIR|MODEL…]",
		Flags:  []cli.Flag{a.archFlag(), &cli.BoolFlag{Name: "json", Usage: a.t(flagJSON)}, a.modelsFlag()},
		Action: a.modelVerify,
	}
}

func (a *app) modelVerify(c *cli.Context) error {
	_, models, err := installed(c)
	bad := false
	switch {
	case err != nil && len(models) == 0:
		return err
	case err != nil: // models without a readable description, beside others
		fmt.Fprintln(a.err, "bayan:", err)
		bad = true
	case len(models) == 0:
		fmt.Fprintln(a.err, a.t(msgNoModels))
	}
	for _, m := range models {
		damage, err := verify(c.Context, m)
		if err != nil {
			return err
		}
		bad = bad || len(damage) > 0
		if err := a.tellVerified(c, m, damage); err != nil {
			return err
		}
	}
	if bad {
		return errGate
	}
	return nil
}

// verify reads all of a model; what is wrong with it is damage.
func verify(ctx context.Context, m *model.Model) (damage []error, err error) {
	if damage, err = m.Verify(ctx); err != nil || len(damage) > 0 {
		return damage, err
	}
	if err := openModel(m); err != nil {
		return []error{err}, nil
	}
	return nil, nil
}

func (a *app) tellVerified(c *cli.Context, m *model.Model, damage []error) error {
	if c.Bool("json") {
		found := []string{}
		for _, d := range damage {
			found = append(found, d.Error())
		}
		return a.encode(map[string]any{"model": m.ID(), "good": len(damage) == 0, "damage": found})
	}
	for _, d := range damage {
		fmt.Fprintln(a.err, "bayan:", d)
	}
	verdict := msgModelGood
	if len(damage) > 0 {
		verdict = msgModelBad
	}
	_, err := fmt.Fprintln(a.out, a.say.Say(verdict, map[string]any{"Model": m.ID()}))
	return err
}

func (a *app) modelPathCommand() *cli.Command {
	return &cli.Command{
		Name: "path", Usage: a.t(useModelPath), ArgsUsage: "PAIR|MODEL",
		Flags: []cli.Flag{a.archFlag(), a.modelsFlag()},
		Action: func(c *cli.Context) error {
			if c.Args().Len() != 1 {
				return usagef("model path: name one pair, such as ar-en")
			}
			_, models, err := installed(c)
			if err != nil {
				return err
			}
			_, err = fmt.Fprintln(a.out, models[0].Dir)
			return err
		},
	}
}

func (a *app) modelRemoveCommand() *cli.Command {
	return &cli.Command{
		Name: "remove", Usage: a.t(useModelRemove), ArgsUsage: "PAIR|MODEL…",
		Flags: []cli.Flag{a.archFlag(), a.modelsFlag()},
		Action: func(c *cli.Context) error {
			if !c.Args().Present() {
				return usagef("model remove: name a pair, such as ar-en, or a model")
			}
			s, models, err := installed(c)
			if err != nil {
				return err
			}
			for _, m := range models {
				if err := s.Remove(c.Context, m); err != nil {
					return err
				}
				fmt.Fprintln(a.err, a.say.Say(msgRemoved, map[string]any{"Model": m.ID()}))
			}
			return nil
		},
	}
}
