// Package tensor reads Marian's binary model files, version 1: named tensors of
// 8-bit integers and of 32-bit floats.
//
// The layout, all numbers little-endian:
//
//	version u64 = 1, count u64
//	count × { name length, type, rank, data length: u64 }
//	count × name, ended by zero bytes
//	count × rank × dimension i32
//	gap u64, gap bytes: so that data begin at a multiple of 256
//	count × data
//
// The data of an intgemm8 tensor are its elements, then the multiplier by which
// they were quantised (a float), then padding. A weight of shape [k, n] is
// stored transposed: n rows of k.
package tensor

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"math"
	"slices"
	"unsafe"
)

// Type is Marian's code of an element type.
type Type uint64

// The types that students are made of.
const (
	Int8     Type = 0x0101
	Float32  Type = 0x0404
	Intgemm8 Type = 0x4101
)

func (t Type) String() string {
	switch t {
	case Int8:
		return "int8"
	case Float32:
		return "float32"
	case Intgemm8:
		return "intgemm8"
	}
	return fmt.Sprintf("type %#x", uint64(t))
}

// Tensor is one item of a file. Data belongs to the file.
type Tensor struct {
	Name  string
	Type  Type
	Shape []int
	Data  []byte
	count int // elements
}

// File is a parsed model file. The data of its tensors are valid until Close.
type File struct {
	path    string
	tensors map[string]Tensor
	unmap   func() error
}

// Limits of what a header may declare; real students have about 300 tensors.
const (
	maxTensors = 1 << 16
	maxName    = 1 << 10
	maxRank    = 8
	version    = 1
)

// Error is a fault of a model file.
type Error struct {
	Path   string // the file
	Tensor string // empty for faults of the file as a whole
	What   string
	Remedy string
}

func (e *Error) Error() string {
	if e.Tensor == "" {
		return fmt.Sprintf("%s: %s (%s)", e.Path, e.What, e.Remedy)
	}
	return fmt.Sprintf("%s: tensor %s: %s (%s)", e.Path, e.Tensor, e.What, e.Remedy)
}

const (
	remedyDamaged = "the file is damaged or incomplete: fetch it again"
	remedyKind    = "this engine runs Firefox's int8 students, files named *.intgemm.alphas.bin or *.intgemm8.bin"
)

// Parse reads a model from data, which it keeps. Path is for messages.
func Parse(path string, data []byte) (*File, error) {
	r := reader{path: path, data: data}
	if v := r.u64("version"); r.err == nil && v != version {
		return nil, &Error{path, "", fmt.Sprintf("begins with version %d, not %d", v, version),
			"is it a Marian binary model? A .gz, .zst or .npz must be unpacked or converted first"}
	}
	n := r.size("count of tensors", maxTensors)
	type header struct {
		name, rank, data int
		typ              Type
	}
	headers := make([]header, 0, min(n, len(data)/32))
	for i := 0; i < n && r.err == nil; i++ {
		h := header{name: r.size("length of a name", maxName)}
		h.typ = Type(r.u64("type"))
		h.rank = r.size("rank", maxRank)
		h.data = r.size("length of data", math.MaxInt32)
		headers = append(headers, h)
	}
	f := &File{path: path, tensors: make(map[string]Tensor, len(headers))}
	list := make([]Tensor, len(headers))
	for i, h := range headers {
		raw := r.take("name", h.name)
		if end := bytes.IndexByte(raw, 0); end >= 0 {
			raw = raw[:end]
		}
		list[i] = Tensor{Name: string(raw), Type: h.typ}
	}
	for i, h := range headers {
		list[i].count = 1
		for range h.rank {
			d := r.take("shape", 4)
			if r.err != nil {
				return nil, r.err
			}
			dim := int(int32(binary.LittleEndian.Uint32(d)))
			if dim < 0 || dim > 0 && list[i].count > math.MaxInt32/dim {
				return nil, &Error{path, list[i].Name, fmt.Sprintf("dimension %d is out of range", dim), remedyDamaged}
			}
			list[i].count *= dim
			list[i].Shape = append(list[i].Shape, dim)
		}
	}
	r.take("gap", r.size("gap", len(data)))
	for i, h := range headers {
		list[i].Data = r.take("data of "+list[i].Name, h.data)
		if r.err != nil {
			break
		}
		if _, twice := f.tensors[list[i].Name]; twice {
			return nil, &Error{path, list[i].Name, "is there twice", remedyDamaged}
		}
		f.tensors[list[i].Name] = list[i]
	}
	if r.err != nil {
		return nil, r.err
	}
	return f, nil
}

// Path is the file's name, for messages.
func (f *File) Path() string { return f.path }

// Has reports whether the file has a tensor of that name.
func (f *File) Has(name string) bool { _, ok := f.tensors[name]; return ok }

// Get returns the tensor of that name.
func (f *File) Get(name string) (Tensor, error) {
	t, ok := f.tensors[name]
	if !ok {
		return t, f.fault(name, "is missing", remedyKind)
	}
	return t, nil
}

// Elements is the number of elements of all tensors.
func (f *File) Elements() int {
	n := 0
	for _, t := range f.tensors {
		n += t.count
	}
	return n
}

// Text returns a tensor of characters, such as special:model.yml.
func (f *File) Text(name string) (string, error) {
	t, err := f.typed(name, Int8)
	if err != nil {
		return "", err
	}
	text, _, _ := bytes.Cut(t.Data, []byte{0})
	return string(text), nil
}

// Floats returns a copy of a float tensor of n elements, all finite.
func (f *File) Floats(name string, n int) ([]float32, error) {
	t, err := f.typed(name, Float32)
	if err != nil {
		return nil, err
	}
	if t.count != n {
		return nil, f.fault(name, fmt.Sprintf("has shape %v, wanted %d elements", t.Shape, n), remedyKind)
	}
	if len(t.Data) < 4*n {
		return nil, f.fault(name, fmt.Sprintf("has %d bytes for %d floats", len(t.Data), n), remedyDamaged)
	}
	out := make([]float32, n)
	for i := range out {
		out[i] = math.Float32frombits(binary.LittleEndian.Uint32(t.Data[4*i:]))
		if v := float64(out[i]); math.IsNaN(v) || math.IsInf(v, 0) {
			return nil, f.fault(name, fmt.Sprintf("element %d is %v", i, v), remedyDamaged)
		}
	}
	return out, nil
}

// Scalar returns the one element of a float tensor, or of an intgemm8 tensor:
// the element divided by its multiplier.
func (f *File) Scalar(name string) (float32, error) {
	t, err := f.Get(name)
	if err != nil {
		return 0, err
	}
	if t.Type != Intgemm8 {
		v, err := f.Floats(name, 1)
		if err != nil {
			return 0, err
		}
		return v[0], nil
	}
	m, err := f.Matrix(name, 1, 1)
	if err != nil {
		return 0, err
	}
	return float32(m.Data[0]) / m.Mult, nil
}

// Matrix is a quantised matrix: real value × Mult, rounded, is the element.
type Matrix struct {
	Data       []int8 // row after row; belongs to the file
	Rows, Cols int
	Mult       float32 // finite and positive
}

// Matrix returns an intgemm8 tensor whose data are so many rows and columns. Its
// declared shape may be that or, for a weight, its transpose.
func (f *File) Matrix(name string, rows, cols int) (Matrix, error) {
	var m Matrix
	t, err := f.typed(name, Intgemm8)
	if err != nil {
		return m, err
	}
	shape := slices.DeleteFunc(slices.Clone(t.Shape), func(d int) bool { return d == 1 })
	want := slices.DeleteFunc([]int{rows, cols}, func(d int) bool { return d == 1 })
	turned := slices.Clone(want)
	slices.Reverse(turned)
	if t.count != rows*cols || !slices.Equal(shape, want) && !slices.Equal(shape, turned) {
		return m, f.fault(name, fmt.Sprintf("has shape %v, wanted %d × %d", t.Shape, cols, rows), remedyKind)
	}
	if len(t.Data) < t.count+4 {
		return m, f.fault(name, fmt.Sprintf("has %d bytes for %d elements and a multiplier", len(t.Data), t.count), remedyDamaged)
	}
	m = Matrix{Rows: rows, Cols: cols, Mult: math.Float32frombits(binary.LittleEndian.Uint32(t.Data[t.count:]))}
	if v := float64(m.Mult); !(v > 0) || math.IsInf(v, 0) {
		return m, f.fault(name, fmt.Sprintf("has the multiplier %v", v), remedyDamaged)
	}
	m.Data = unsafe.Slice((*int8)(unsafe.Pointer(unsafe.SliceData(t.Data))), t.count)
	return m, nil
}

func (f *File) typed(name string, want Type) (Tensor, error) {
	t, err := f.Get(name)
	if err == nil && t.Type != want {
		err = f.fault(name, fmt.Sprintf("is of %v, wanted %v", t.Type, want), remedyKind)
	}
	return t, err
}

func (f *File) fault(name, what, remedy string) error { return &Error{f.path, name, what, remedy} }

// reader takes numbers and bytes off data until the first error.
type reader struct {
	path string
	data []byte
	pos  int
	err  error
}

func (r *reader) take(what string, n int) []byte {
	if r.err != nil {
		return nil
	}
	if n > len(r.data)-r.pos {
		r.err = &Error{r.path, "", fmt.Sprintf("ends at byte %d, within the %s (%d bytes at %d)", len(r.data), what, n, r.pos), remedyDamaged}
		return nil
	}
	b := r.data[r.pos : r.pos+n : r.pos+n]
	r.pos += n
	return b
}

func (r *reader) u64(what string) uint64 {
	b := r.take(what, 8)
	if b == nil {
		return 0
	}
	return binary.LittleEndian.Uint64(b)
}

// size reads a number that is at most limit.
func (r *reader) size(what string, limit int) int {
	at := r.pos
	v := r.u64(what)
	if r.err == nil && v > uint64(limit) {
		r.err = &Error{r.path, "", fmt.Sprintf("declares a %s of %d at byte %d", what, v, at), remedyDamaged}
		return 0
	}
	return int(v)
}

// Close releases the data of the tensors.
func (f *File) Close() error {
	if f.unmap == nil {
		return nil
	}
	unmap := f.unmap
	f.unmap = nil
	return unmap()
}
