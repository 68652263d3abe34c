// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

//! The sun and its four giants, step by step by the symplectic Euler method.

use super::Kernel;
use crate::failure::Failure;
use crate::report::Reporter;
use std::f64::consts::PI;
use std::ops::{Add, Mul, Sub};

/// In units where the gravitational constant is 1: AU, years.
const SOLAR_MASS: f64 = 4.0 * PI * PI;
const DAYS_PER_YEAR: f64 = 365.24;
const TIME_STEP: f64 = 0.01;

#[derive(Clone, Copy, Default)]
struct Vector {
    x: f64,
    y: f64,
    z: f64,
}

impl Vector {
    fn dot(self, other: Self) -> f64 {
        self.x * other.x + self.y * other.y + self.z * other.z
    }
}

impl Add for Vector {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        vector(self.x + other.x, self.y + other.y, self.z + other.z)
    }
}

impl Sub for Vector {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        vector(self.x - other.x, self.y - other.y, self.z - other.z)
    }
}

impl Mul<f64> for Vector {
    type Output = Self;

    fn mul(self, factor: f64) -> Self {
        vector(self.x * factor, self.y * factor, self.z * factor)
    }
}

fn vector(x: f64, y: f64, z: f64) -> Vector {
    Vector { x, y, z }
}

struct Body {
    position: Vector,
    velocity: Vector,
    mass: f64,
}

impl Body {
    /// Velocity per day, mass in solar masses.
    fn new(position: Vector, velocity: Vector, mass: f64) -> Self {
        Self {
            position,
            velocity: velocity * DAYS_PER_YEAR,
            mass: mass * SOLAR_MASS,
        }
    }
}

/// The sun's velocity is such that the whole is at rest.
#[expect(
    clippy::excessive_precision,
    reason = "as published, and as in the other languages"
)]
fn giants() -> Vec<Body> {
    let mut bodies = vec![
        Body::new(Vector::default(), Vector::default(), 1.0),
        Body::new(
            vector(
                4.841_431_442_464_720_90e+00,
                -1.160_320_044_027_428_39e+00,
                -1.036_220_444_711_231_09e-01,
            ),
            vector(
                1.660_076_642_744_036_94e-03,
                7.699_011_184_197_404_25e-03,
                -6.904_600_169_720_630_23e-05,
            ),
            9.547_919_384_243_266_09e-04,
        ),
        Body::new(
            vector(
                8.343_366_718_244_579_87e+00,
                4.124_798_564_124_304_79e+00,
                -4.035_234_171_143_213_81e-01,
            ),
            vector(
                -2.767_425_107_264_119_24e-03,
                4.998_528_012_349_172_38e-03,
                2.304_172_975_737_639_29e-05,
            ),
            2.858_859_806_661_308_12e-04,
        ),
        Body::new(
            vector(
                1.289_436_956_213_913_10e+01,
                -1.511_115_140_169_863_12e+01,
                -2.233_075_788_926_557_34e-01,
            ),
            vector(
                2.964_601_375_647_616_18e-03,
                2.378_471_739_594_809_50e-03,
                -2.965_895_685_402_375_56e-05,
            ),
            4.366_244_043_351_562_98e-05,
        ),
        Body::new(
            vector(
                1.537_969_711_485_091_65e+01,
                -2.591_931_460_998_796_41e+01,
                1.792_587_729_503_711_81e-01,
            ),
            vector(
                2.680_677_724_903_893_22e-03,
                1.628_241_700_382_422_95e-03,
                -9.515_922_545_197_158_70e-05,
            ),
            5.151_389_020_466_114_51e-05,
        ),
    ];
    let total = bodies.iter().fold(Vector::default(), |sum, body| {
        sum + body.velocity * body.mass
    });
    bodies[0].velocity = total * (-1.0 / SOLAR_MASS);
    bodies
}

pub struct NBody {
    bodies: Vec<Body>,
    steps: u64,
    before: f64, // energies
    after: f64,
}

impl NBody {
    pub fn new(steps: u64) -> Self {
        Self {
            bodies: giants(),
            steps,
            before: 0.0,
            after: 0.0,
        }
    }
}

impl Kernel for NBody {
    fn run(&mut self, reporter: &mut Reporter) -> Result<(), Failure> {
        self.before = energy(&self.bodies);
        for step in 0..self.steps {
            advance(&mut self.bodies);
            if step & 0xfff == 0 {
                reporter.progress(step, self.steps);
            }
        }
        self.after = energy(&self.bodies);
        Ok(())
    }

    fn check(&self) -> String {
        format!("{:.9}\n{:.9}", self.before, self.after)
    }
}

fn advance(bodies: &mut [Body]) {
    for i in 0..bodies.len() {
        let (upto, rest) = bodies.split_at_mut(i + 1);
        let a = &mut upto[i];
        for b in rest {
            let apart = a.position - b.position;
            let squared = apart.dot(apart);
            let strength = TIME_STEP / (squared * squared.sqrt());
            a.velocity = a.velocity + apart * (-b.mass * strength);
            b.velocity = b.velocity + apart * (a.mass * strength);
        }
    }
    for body in bodies {
        body.position = body.position + body.velocity * TIME_STEP;
    }
}

fn energy(bodies: &[Body]) -> f64 {
    let mut sum = 0.0;
    for (i, a) in bodies.iter().enumerate() {
        sum += 0.5 * a.mass * a.velocity.dot(a.velocity);
        for b in &bodies[i + 1..] {
            let apart = a.position - b.position;
            sum -= a.mass * b.mass / apart.dot(apart).sqrt();
        }
    }
    sum
}
