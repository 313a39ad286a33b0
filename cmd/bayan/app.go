package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/nicksnyder/go-i18n/v2/i18n"
	"github.com/urfave/cli/v2"

	"bayan/pipeline/locale"
)

// Exit codes, the same for every command.
const (
	codeDone   = 0  // done and clean
	codeFailed = 1  // the run failed
	codeGate   = 2  // the run worked, and a gate tripped
	codeUsage  = 64 // wrong usage
)

// streams are where a run reads and writes.
type streams struct {
	in       io.Reader
	out, err io.Writer
}

// errGate says that the run worked and what it found trips a gate; what was
// found has been printed.
var errGate = errors.New("gate")

// usageError is a mistake on the command line.
type usageError struct{ msg string }

func (e usageError) Error() string { return e.msg }

func usagef(format string, args ...any) error { return usageError{fmt.Sprintf(format, args...)} }

// noSubcommand is what a command of commands does without one.
func noSubcommand(c *cli.Context) error {
	if c.Args().Present() {
		return usagef("%s: unknown command %q", c.Command.Name, c.Args().First())
	}
	return cli.ShowSubcommandHelp(c)
}

// app is one run of the program.
type app struct {
	streams
	say *locale.Localizer
}

// run runs the program and gives its exit code: the one place where errors
// become codes.
func run(ctx context.Context, args []string, s streams) int {
	l, err := locale.New(uiLanguage(args))
	if err != nil {
		fmt.Fprintln(s.err, "bayan:", err)
		return codeUsage
	}
	a := &app{s, l}
	c := a.cli()
	args, err = flagsFirst(c, args)
	if err == nil {
		err = c.RunContext(ctx, append([]string{"bayan"}, args...))
	}
	var usage usageError
	switch {
	case err == nil:
		return codeDone
	case errors.Is(err, errGate):
		return codeGate
	case errors.As(err, &usage):
		fmt.Fprintln(s.err, "bayan:", err)
		fmt.Fprintln(s.err, l.Say(msgSeeHelp, nil))
		return codeUsage
	case ctx.Err() != nil:
		fmt.Fprintln(s.err, "bayan:", l.Say(msgInterrupted, nil))
		return codeFailed
	}
	fmt.Fprintln(s.err, "bayan:", err)
	return codeFailed
}

var (
	msgSeeHelp     = &i18n.Message{ID: "SeeHelp", Other: "See bayan --help, or bayan COMMAND --help."}
	msgInterrupted = &i18n.Message{ID: "Interrupted", Other: "stopped; what was finished is kept, and the same command goes on from there"}
	msgAbout       = &i18n.Message{ID: "About", Other: "turn Arabic documents into aligned Arabic/English documents"}
	msgExitCodes   = &i18n.Message{ID: "ExitCodes", Other: "Exit codes: 0 done and clean; 1 the run failed; 2 a gate tripped (findings, stale or missing translations, differences with --exit-code); 64 wrong usage."}
	flagUILang     = &i18n.Message{ID: "FlagUILang", Other: "language of messages and page labels: en or ar (default: from the locale)"}
)

// uiLanguage finds the interface's language before the app is built, since the
// app's help is written in it.
func uiLanguage(args []string) string {
	for i, a := range args {
		if v, ok := strings.CutPrefix(strings.TrimPrefix(a, "-"), "-ui-lang="); ok {
			return v
		}
		if a == "--" {
			break
		}
		if (a == "--ui-lang" || a == "-ui-lang") && i+1 < len(args) {
			return args[i+1]
		}
	}
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if v := os.Getenv(name); v != "" {
			if _, err := locale.New(v); err == nil {
				return v
			}
			return ""
		}
	}
	return ""
}

func (a *app) cli() *cli.App {
	c := &cli.App{
		Name:                      "bayan",
		Usage:                     a.t(msgAbout),
		Description:               a.t(msgExitCodes),
		Version:                   version(),
		Reader:                    a.in,
		Writer:                    a.out,
		ErrWriter:                 a.err,
		HideHelpCommand:           true,
		DisableSliceFlagSeparator: true,
		EnableBashCompletion:      true,
		Flags:                     []cli.Flag{&cli.StringFlag{Name: "ui-lang", Usage: a.t(flagUILang)}},
		ExitErrHandler:            func(*cli.Context, error) {},
		OnUsageError:              onUsageError,
		Action: func(c *cli.Context) error {
			return help(c)
		},
		Commands: []*cli.Command{
			a.translateCommand(),
			a.alignCommand(),
			a.checkCommand(),
			a.diffCommand(),
			a.mergeCommand(),
			a.historyCommand(),
			a.segmentCommand(),
			a.memoryCommand(),
			a.termsCommand(),
			a.namesCommand(),
			a.glossCommand(),
			a.evalCommand(),
			a.modelCommand(),
			a.backendsCommand(),
		},
	}
	c.CustomAppHelpTemplate = a.headings().Replace(cli.AppHelpTemplate)
	a.dress(c.Commands)
	return c
}

// help answers what names no command: nothing, or "help" with or without a
// command's name.
func help(c *cli.Context) error {
	first, name := c.Args().First(), c.Args().Get(1)
	switch {
	case first != "" && first != "help":
		return usagef("unknown command %q", first)
	case name == "":
		return cli.ShowAppHelp(c)
	case c.App.Command(name) == nil:
		return usagef("unknown command %q", name)
	}
	return cli.ShowCommandHelp(c, name)
}

// dress gives all commands what they share.
func (a *app) dress(commands []*cli.Command) {
	for _, cmd := range commands {
		template := cli.CommandHelpTemplate
		if len(cmd.Subcommands) > 0 {
			template = cli.SubcommandHelpTemplate
		}
		cmd.CustomHelpTemplate = a.headings().Replace(template)
		cmd.OnUsageError = onUsageError
		cmd.HideHelpCommand = true
		cmd.Description = a.t(msgExitCodes)
		cmd.Flags = append(cmd.Flags, &cli.StringFlag{Name: "ui-lang", Usage: a.t(flagUILang)})
		a.dress(cmd.Subcommands)
	}
}

var (
	headName     = &i18n.Message{ID: "HelpName", Description: "Heading of a help text", Other: "NAME"}
	headUsage    = &i18n.Message{ID: "HelpUsage", Description: "Heading of a help text", Other: "USAGE"}
	headVersion  = &i18n.Message{ID: "HelpVersion", Description: "Heading of a help text", Other: "VERSION"}
	headAbout    = &i18n.Message{ID: "HelpDescription", Description: "Heading of a help text", Other: "DESCRIPTION"}
	headCommands = &i18n.Message{ID: "HelpCommands", Description: "Heading of a help text", Other: "COMMANDS"}
	headGlobal   = &i18n.Message{ID: "HelpGlobalOptions", Description: "Heading of a help text", Other: "GLOBAL OPTIONS"}
	headOptions  = &i18n.Message{ID: "HelpOptions", Description: "Heading of a help text", Other: "OPTIONS"}
)

// headings puts the headings of the library's help texts into the language.
func (a *app) headings() *strings.Replacer {
	var pairs []string
	for _, m := range []*i18n.Message{headName, headUsage, headVersion, headAbout, headCommands, headGlobal, headOptions} {
		pairs = append(pairs, "\n"+m.Other, "\n"+a.t(m))
	}
	return strings.NewReplacer(append(pairs, headName.Other+":", a.t(headName)+":")...)
}

func onUsageError(_ *cli.Context, err error, _ bool) error {
	return usageError{strings.Replace(err.Error(), "flag provided but not defined: -", "unknown flag -", 1)}
}

// t says a message without placeholders.
func (a *app) t(m *i18n.Message) string { return a.say.Say(m, nil) }

// flagsFirst moves flags that stand after arguments before them, which
// urfave/cli needs: "translate seeds --out x" means what it says.
func flagsFirst(c *cli.App, args []string) ([]string, error) {
	flags, commands := c.Flags, c.Commands
	var head []string
	for {
		lead, rest := leadingFlags(flags, args)
		head = append(head, lead...)
		args = rest
		cmd := command(commands, args)
		if cmd == nil {
			break
		}
		head = append(head, args[0])
		args, flags, commands = args[1:], cmd.Flags, cmd.Subcommands
	}
	var named, plain []string
	for len(args) > 0 {
		if args[0] == "--" {
			plain = append(plain, args[1:]...)
			break
		}
		lead, rest := leadingFlags(flags, args)
		named = append(named, lead...)
		if args = rest; len(args) > 0 && args[0] != "--" {
			plain, args = append(plain, args[0]), args[1:]
		}
	}
	if len(plain) > 0 && len(head) > 0 {
		plain = append([]string{"--"}, plain...)
	}
	return append(append(head, named...), plain...), nil
}

func command(commands []*cli.Command, args []string) *cli.Command {
	if len(args) == 0 {
		return nil
	}
	for _, c := range commands {
		if c.HasName(args[0]) {
			return c
		}
	}
	return nil
}

// leadingFlags takes the flags, with their values, off the front of args.
func leadingFlags(flags []cli.Flag, args []string) (lead, rest []string) {
	for len(args) > 0 && len(args[0]) > 1 && args[0][0] == '-' && args[0] != "--" {
		lead = append(lead, args[0])
		name := strings.TrimLeft(args[0], "-")
		args = args[1:]
		if value, ok := valueless[name]; ok {
			lead[len(lead)-1] += "=" + value
			continue
		}
		if takesValue(flags, name) && len(args) > 0 {
			lead, args = append(lead, args[0]), args[1:]
		}
	}
	return lead, args
}

// valueless are the flags that may stand without a value, as in git, and the
// value that they have then; another needs a = before it.
var valueless = map[string]string{"word-diff": "plain", "color": "always"}

func takesValue(flags []cli.Flag, name string) bool {
	for _, f := range flags {
		for _, n := range f.Names() {
			if n == name {
				_, isBool := f.(*cli.BoolFlag)
				return !isBool
			}
		}
	}
	return false
}
