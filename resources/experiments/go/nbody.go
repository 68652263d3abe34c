// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"fmt"
	"math"
)

const (
	solarMass   = 4 * math.Pi * math.Pi // in units where the gravitational constant is 1: AU, years
	daysPerYear = 365.24
	timeStep    = 0.01
)

type vector struct{ x, y, z float64 }

func (a vector) minus(b vector) vector  { return vector{a.x - b.x, a.y - b.y, a.z - b.z} }
func (a vector) plus(b vector) vector   { return vector{a.x + b.x, a.y + b.y, a.z + b.z} }
func (a vector) times(f float64) vector { return vector{a.x * f, a.y * f, a.z * f} }
func (a vector) dot(b vector) float64   { return a.x*b.x + a.y*b.y + a.z*b.z }
func perDay(x, y, z float64) vector     { return vector{x, y, z}.times(daysPerYear) }
func solarMasses(m float64) float64     { return m * solarMass }
func (b *body) momentum() vector        { return b.velocity.times(b.mass) }
func (b *body) accelerate(pull vector)  { b.velocity = b.velocity.plus(pull) }
func (b *body) drift(step float64)      { b.position = b.position.plus(b.velocity.times(step)) }
func (b *body) kineticEnergy() float64  { return 0.5 * b.mass * b.velocity.dot(b.velocity) }

type body struct {
	position, velocity vector
	mass               float64
}

// The sun and its four giants. The sun's velocity is such that the whole is at rest.
func giants() []body {
	bodies := []body{
		{mass: solarMass},
		{
			position: vector{4.84143144246472090e+00, -1.16032004402742839e+00, -1.03622044471123109e-01},
			velocity: perDay(1.66007664274403694e-03, 7.69901118419740425e-03, -6.90460016972063023e-05),
			mass:     solarMasses(9.54791938424326609e-04),
		},
		{
			position: vector{8.34336671824457987e+00, 4.12479856412430479e+00, -4.03523417114321381e-01},
			velocity: perDay(-2.76742510726411924e-03, 4.99852801234917238e-03, 2.30417297573763929e-05),
			mass:     solarMasses(2.85885980666130812e-04),
		},
		{
			position: vector{1.28943695621391310e+01, -1.51111514016986312e+01, -2.23307578892655734e-01},
			velocity: perDay(2.96460137564761618e-03, 2.37847173959480950e-03, -2.96589568540237556e-05),
			mass:     solarMasses(4.36624404335156298e-05),
		},
		{
			position: vector{1.53796971148509165e+01, -2.59193146099879641e+01, 1.79258772950371181e-01},
			velocity: perDay(2.68067772490389322e-03, 1.62824170038242295e-03, -9.51592254519715870e-05),
			mass:     solarMasses(5.15138902046611451e-05),
		},
	}
	var total vector
	for i := range bodies {
		total = total.plus(bodies[i].momentum())
	}
	bodies[0].velocity = total.times(-1 / solarMass)
	return bodies
}

// nBody follows the bodies for a number of steps by the symplectic Euler method.
type nBody struct {
	bodies        []body
	steps         int64
	before, after float64 // energies
}

func newNBody(size int64) kernel { return &nBody{bodies: giants(), steps: size} }

func (n *nBody) run(r *reporter) {
	n.before = energy(n.bodies)
	for step := range n.steps {
		advance(n.bodies)
		if step&0xfff == 0 {
			r.progress(step, n.steps)
		}
	}
	n.after = energy(n.bodies)
}

func (n *nBody) check() string { return fmt.Sprintf("%.9f\n%.9f", n.before, n.after) }

func advance(bodies []body) {
	for i := range bodies {
		a := &bodies[i]
		for j := i + 1; j < len(bodies); j++ {
			b := &bodies[j]
			apart := a.position.minus(b.position)
			squared := apart.dot(apart)
			strength := timeStep / (squared * math.Sqrt(squared))
			a.accelerate(apart.times(-b.mass * strength))
			b.accelerate(apart.times(a.mass * strength))
		}
	}
	for i := range bodies {
		bodies[i].drift(timeStep)
	}
}

func energy(bodies []body) float64 {
	sum := 0.0
	for i := range bodies {
		sum += bodies[i].kineticEnergy()
		for j := i + 1; j < len(bodies); j++ {
			apart := bodies[i].position.minus(bodies[j].position)
			sum -= bodies[i].mass * bodies[j].mass / math.Sqrt(apart.dot(apart))
		}
	}
	return sum
}
