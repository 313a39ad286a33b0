package kernel

import (
	"bytes"
	"debug/elf"
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestVNNIEmulated runs the products for AVX-512 VNNI in an emulated processor
// that has it, for the machines that test this do not. It needs bochs, nasm and
// script (apt-get install bochs nasm bsdutils).
func TestVNNIEmulated(t *testing.T) {
	if testing.Short() {
		t.Skip("builds a program and emulates a machine")
	}
	for _, tool := range []string{"bochs", "nasm", "script"} {
		if _, err := exec.LookPath(tool); err != nil {
			t.Skip(err)
		}
	}
	dir := t.TempDir()
	code := functions(t, dir)
	image := calls(t, code)

	parts := (len(image)/512 + 63) / 64
	boot := filepath.Join(dir, "boot")
	command(t, dir, "nasm", "-f", "bin", fmt.Sprintf("-DPARTS=%d", parts+1), "-o", boot, absolute(t, "testdata/vnni.asm"))
	disk, err := os.ReadFile(boot)
	if err != nil {
		t.Fatal(err)
	}
	if len(disk) > 512+pageSize {
		t.Fatalf("the program has %d bytes", len(disk))
	}
	disk = append(disk, make([]byte, 512+pageSize-len(disk))...)
	disk = append(disk, image...)
	disk = append(disk, make([]byte, 20*16*63*512-len(disk))...)
	for name, data := range map[string][]byte{
		"disk": disk, "go": []byte("c\n"), "rc": []byte(`cpu: model=corei7_icelake_u
memory: guest=32, host=32
romimage: file=$BXSHARE/BIOS-bochs-latest
vgaromimage: file=$BXSHARE/VGABIOS-lgpl-latest
ata0-master: type=disk, path=disk, mode=flat, cylinders=20, heads=16, spt=63
boot: disk
display_library: term
port_e9_hack: enabled=1
log: log
panic: action=fatal
`)} {
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.Command("script", "-qc", "timeout 60 bochs -q -f rc -rc go", "/dev/null")
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "TERM=xterm", "BXSHARE=/usr/share/bochs")
	out, _ := cmd.CombinedOutput() // the emulator fails when it is told to stop
	want := strings.Repeat("+", emulatedCalls) + "."
	if !bytes.Contains(out, []byte(want)) {
		log, _ := os.ReadFile(filepath.Join(dir, "log"))
		t.Errorf("want %s; the emulator wrote:\n%s\n%s", want, out, log[max(0, len(log)-2000):])
	}
}

const (
	pageSize      = 4096
	imageAt       = 0x11000 // where the calls are
	emulatedCalls = 2 * 2 * 2 * 2
)

// functions gives the machine code of the products, by name, as the assembler
// made it: they refer to nothing outside themselves.
func functions(t *testing.T, dir string) map[string][]byte {
	t.Helper()
	program := filepath.Join(dir, "program")
	command(t, ".", "go", "test", "-c", "-o", program, ".")
	f, err := elf.Open(program)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	symbols, err := f.Symbols()
	if err != nil {
		t.Fatal(err)
	}
	code := map[string][]byte{}
	for _, s := range symbols {
		_, name, _ := strings.Cut(s.Name, "kernel.productVNNI")
		if name, ok := strings.CutSuffix(name, ".abi0"); ok {
			section := f.Sections[s.Section]
			body := make([]byte, s.Size)
			if _, err := section.ReadAt(body, int64(s.Value-section.Addr)); err != nil {
				t.Fatal(err)
			}
			code[name] = body
		}
	}
	if len(code) != 4 {
		t.Fatalf("%d products in the program", len(code))
	}
	return code
}

// calls gives what stands at imageAt: the table of the calls, then what it
// points at.
func calls(t *testing.T, code map[string][]byte) []byte {
	const entry = 11 * 8
	var table, data []byte
	start := uint64(imageAt + (emulatedCalls+1)*entry)
	start = (start + 63) &^ 63
	put := func(b []byte) uint64 {
		at := start + uint64(len(data))
		data = append(data, b...)
		data = append(data, make([]byte, (64-len(data)%64)%64)...)
		return at
	}
	rng := rand.New(rand.NewPCG(8, 9))
	for _, rows := range []int{1, 4} {
		for _, suffix := range []string{"", "Of"} {
			f := put(code[fmt.Sprintf("x%d%s", rows, suffix)])
			for _, fill := range []func(*rand.Rand, int) []int8{random8, extremes} {
				for _, k := range []int{64, 320} {
					const n, all = 8, 11
					a, b := fill(rng, rows*k), fill(rng, all*k)
					cols := make([]int32, n)
					for i := range cols {
						cols[i] = int32(i)
						if suffix != "" {
							cols[i] = int32(rng.IntN(all))
						}
					}
					var r Rows
					r.size(len(a), rows, k)
					copy(r.q, a)
					r.prepare(&vnni)
					for _, v := range []uint64{
						f, put(make([]byte, 4*rows*n)), 4 * n, put(r.form), uint64(k), uint64(k), n / tileColumns,
						put(little(b)), put(little(cols)), put(little(naive(a, b, rows, k, cols))), uint64(rows * n),
					} {
						table = binary.LittleEndian.AppendUint64(table, v)
					}
				}
			}
		}
	}
	if len(table) != emulatedCalls*entry {
		t.Fatalf("%d bytes of calls", len(table))
	}
	table = append(table, make([]byte, int(start)-imageAt-len(table))...)
	return append(table, data...)
}

func little(values any) []byte {
	b, err := binary.Append(nil, binary.LittleEndian, values)
	if err != nil {
		panic(err)
	}
	return b
}

func command(t *testing.T, dir, name string, args ...string) {
	t.Helper()
	cmd := exec.Command(name, args...)
	cmd.Dir = dir
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%s: %v\n%s", name, err, out)
	}
}

func absolute(t *testing.T, path string) string {
	t.Helper()
	path, err := filepath.Abs(path)
	if err != nil {
		t.Fatal(err)
	}
	return path
}
