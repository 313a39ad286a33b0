package history

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"bayan/pipeline/git"
)

// Bounds on what is taken from git.
const (
	maxLog    = 64 << 20 // bytes of the log of one file
	maxObject = 1 << 30  // bytes of one version
)

// Commit is one commit that touched a file.
type Commit struct {
	Hash    string
	Parents []string
	Date    time.Time // the author's, in the author's zone
	Author  string
	Subject string
	// Path is the file's in the commit, Before that in its parents, empty where
	// the commit made the file. Both are slash-separated, from the root.
	Path, Before string
}

// Repository reads the history of one file of a git repository. It is for one
// goroutine; Close ends it.
type Repository struct {
	dir, name string // the file's folder, and its name in it
	cat       *exec.Cmd
	ask       io.WriteCloser
	answer    *bufio.Reader
}

// Open finds the repository of a file, which need not be there any more.
func Open(ctx context.Context, file string) (*Repository, error) {
	r := &Repository{dir: filepath.Dir(file), name: filepath.Base(file)}
	if info, err := os.Stat(r.dir); errors.Is(err, fs.ErrNotExist) || err == nil && !info.IsDir() {
		return nil, fmt.Errorf("%s: no such folder (check the spelling)", r.dir)
	}
	if strings.ContainsAny(r.name, "\n\x00") {
		return nil, fmt.Errorf("%q: a line break in the name (rename it)", file)
	}
	out, err := r.run(ctx, "rev-parse", "--is-inside-work-tree", "--is-shallow-repository")
	if errors.Is(err, git.ErrNone) {
		return nil, err
	}
	if err != nil {
		return nil, fmt.Errorf("%s: not in a git repository (%w)", file, err)
	}
	switch fields := strings.Fields(out); {
	case len(fields) != 2 || fields[0] != "true":
		return nil, fmt.Errorf("%s: not in the working tree of a git repository", file)
	case fields[1] == "true":
		return nil, fmt.Errorf("%s: the repository is shallow, its history cut off (run git fetch --unshallow)", file)
	}
	return r, nil
}

// run gives what a git command prints, at most maxLog bytes of it.
func (r *Repository) run(ctx context.Context, args ...string) (string, error) {
	out, err := git.Output(ctx, r.dir, maxLog, args...)
	return string(out), err
}

// Log lists the commits that touched the file, renames followed, the newest
// first and at most limit of them; 0 is no limit.
func (r *Repository) Log(ctx context.Context, limit int) ([]Commit, error) {
	if _, err := r.run(ctx, "rev-parse", "--verify", "--quiet", "HEAD^{commit}"); err != nil {
		return nil, nil // nothing is committed yet
	}
	args := []string{"log", "--follow", "--cc", "-M", "-z", "--name-status", "--no-color", "--no-ext-diff", "--no-textconv", "--no-show-signature",
		"--topo-order", "--format=%x1e%H%x20%P"}
	out, err := r.run(ctx, append(args, "HEAD", "--", r.name)...)
	if err != nil {
		return nil, err
	}
	commits, err := parseLog(out)
	if err != nil {
		return nil, err
	}
	if limit > 0 && len(commits) > limit {
		commits = commits[:limit]
	}
	for i := range commits {
		if err := r.describe(ctx, &commits[i]); err != nil {
			return nil, err
		}
	}
	return commits, nil
}

var hashes = regexp.MustCompile(`^\x1e(?:[0-9a-f]{40}|[0-9a-f]{64})(?: [0-9a-f]+)* ?$`)

// parseLog reads commits with their parents, each followed by the status and
// the names of the file, all ended by zero bytes.
func parseLog(out string) ([]Commit, error) {
	var commits []Commit
	tokens := strings.Split(out, "\x00")
	for i := 0; i < len(tokens); i++ {
		tok := strings.TrimPrefix(tokens[i], "\n")
		switch {
		case tok == "":
		case hashes.MatchString(tok):
			f := strings.Fields(tok[1:])
			commits = append(commits, Commit{Hash: f[0], Parents: f[1:]})
		case len(commits) == 0 || i+1 >= len(tokens):
			return nil, fmt.Errorf("git log: cannot read %q", tok)
		default:
			c := &commits[len(commits)-1]
			switch tok[0] {
			case 'R':
				c.Before, c.Path = tokens[i+1], ""
				i++
				if i+1 < len(tokens) {
					c.Path = tokens[i+1]
				}
			case 'C': // made after the pattern of another file
				i++
				if i+1 < len(tokens) {
					c.Path = tokens[i+1]
				}
			case 'A':
				c.Path = tokens[i+1]
			case 'D':
				c.Before = tokens[i+1]
			default:
				c.Path, c.Before = tokens[i+1], tokens[i+1]
			}
			i++
			if tok[0] == 'C' {
				return touching(commits), nil // what is older is the other file's
			}
		}
	}
	return touching(commits), nil
}

// touching leaves out mergers that took the file over from one side: git lists
// them without it.
func touching(commits []Commit) []Commit {
	return slices.DeleteFunc(commits, func(c Commit) bool { return c.Path == "" && c.Before == "" })
}

// describe reads who made a commit, when and why.
func (r *Repository) describe(ctx context.Context, c *Commit) error {
	data, ok, err := r.object(ctx, c.Hash)
	if err == nil && !ok {
		err = fmt.Errorf("git: commit %s is missing (run git fsck)", c.Hash)
	}
	if err != nil {
		return err
	}
	head, message, _ := strings.Cut(strings.ToValidUTF8(string(data), "\uFFFD"), "\n\n")
	c.Subject, _, _ = strings.Cut(strings.TrimSpace(message), "\n")
	for line := range strings.Lines(head) {
		m := author.FindStringSubmatch(line)
		if m == nil {
			continue
		}
		c.Author = m[1]
		seconds, _ := strconv.ParseInt(m[2], 10, 64)
		hours, _ := strconv.Atoi(m[3][:3])
		minutes, _ := strconv.Atoi(m[3][:1] + m[3][3:])
		c.Date = time.Unix(seconds, 0).In(time.FixedZone("", hours*3600+minutes*60))
	}
	return nil
}

var author = regexp.MustCompile(`^author (.*?) ?<[^>]*> (-?[0-9]{1,12}) ([+-][0-9]{4})`)

// Version gives the content of a file at a commit; ok is false when it has none.
func (r *Repository) Version(ctx context.Context, commit, name string) (data []byte, ok bool, err error) {
	if name == "" || strings.ContainsAny(name, "\n\x00") {
		return nil, false, nil
	}
	return r.object(ctx, commit+":"+name)
}

// Head gives the file's content as it was committed last, under the name that it
// has now.
func (r *Repository) Head(ctx context.Context) (data []byte, ok bool, err error) {
	prefix, err := r.run(ctx, "rev-parse", "--show-prefix")
	if err != nil {
		return nil, false, err
	}
	return r.Version(ctx, "HEAD", path.Join(strings.TrimSuffix(prefix, "\n"), r.name))
}

// object reads an object by name from one long-running git.
func (r *Repository) object(ctx context.Context, name string) ([]byte, bool, error) {
	if r.cat == nil {
		c := git.Command(ctx, r.dir, "cat-file", "--batch")
		in, err := c.StdinPipe()
		if err != nil {
			return nil, false, err
		}
		out, err := c.StdoutPipe()
		if err != nil {
			return nil, false, err
		}
		if err := c.Start(); err != nil {
			return nil, false, fmt.Errorf("git cat-file: %w", err)
		}
		r.cat, r.ask, r.answer = c, in, bufio.NewReader(out)
	}
	if _, err := io.WriteString(r.ask, name+"\n"); err != nil {
		return nil, false, fmt.Errorf("git cat-file: %w", err)
	}
	head, err := r.answer.ReadString('\n')
	if err != nil {
		return nil, false, fmt.Errorf("git cat-file: %w", err)
	}
	if strings.HasSuffix(head, " missing\n") || strings.HasSuffix(head, " ambiguous\n") {
		return nil, false, nil
	}
	f := strings.Fields(head)
	if len(f) != 3 {
		return nil, false, fmt.Errorf("git cat-file: cannot read %q", head)
	}
	size, err := strconv.ParseInt(f[2], 10, 64)
	if err != nil || size < 0 || size > maxObject {
		return nil, false, fmt.Errorf("git cat-file: %s: an object of %s bytes", name, f[2])
	}
	data := make([]byte, size+1) // a line break follows
	if _, err := io.ReadFull(r.answer, data); err != nil {
		return nil, false, fmt.Errorf("git cat-file: %w", err)
	}
	return data[:size], true, nil
}

// Close ends the git that runs.
func (r *Repository) Close() {
	if r.cat != nil {
		r.ask.Close()
		_ = r.cat.Wait() // it has nothing more to say
		r.cat = nil
	}
}
