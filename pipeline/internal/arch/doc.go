// Package arch is the test of who may import whom.
package arch
