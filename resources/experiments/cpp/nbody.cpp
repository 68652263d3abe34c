// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "experiments/cpp/kernel.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <numbers>

namespace experiments {

namespace {

// In units where the gravitational constant is 1: AU, years.
constexpr double SolarMass = 4 * std::numbers::pi * std::numbers::pi;
constexpr double DaysPerYear = 365.24;
constexpr double TimeStep = 0.01;

struct Vector
{
    double x = 0;
    double y = 0;
    double z = 0;
};

Vector operator+(const Vector& a, const Vector& b)
{
    return { a.x + b.x, a.y + b.y, a.z + b.z };
}

Vector operator-(const Vector& a, const Vector& b)
{
    return { a.x - b.x, a.y - b.y, a.z - b.z };
}

Vector operator*(const Vector& a, double factor)
{
    return { a.x * factor, a.y * factor, a.z * factor };
}

double dot(const Vector& a, const Vector& b)
{
    return a.x * b.x + a.y * b.y + a.z * b.z;
}

struct Body
{
    /// Velocity per day, mass in solar masses.
    Body(const Vector& at, const Vector& perDay, double solarMasses)
        : position(at)
        , velocity(perDay * DaysPerYear)
        , mass(solarMasses * SolarMass)
    {
    }

    Vector position;
    Vector velocity;
    double mass;
};

/// The sun and its four giants. The sun's velocity is such that the whole is at rest.
std::vector<Body> giants()
{
    std::vector<Body> bodies {
        { {}, {}, 1 },
        { { 4.84143144246472090e+00, -1.16032004402742839e+00, -1.03622044471123109e-01 },
            { 1.66007664274403694e-03, 7.69901118419740425e-03, -6.90460016972063023e-05 }, 9.54791938424326609e-04 },
        { { 8.34336671824457987e+00, 4.12479856412430479e+00, -4.03523417114321381e-01 },
            { -2.76742510726411924e-03, 4.99852801234917238e-03, 2.30417297573763929e-05 }, 2.85885980666130812e-04 },
        { { 1.28943695621391310e+01, -1.51111514016986312e+01, -2.23307578892655734e-01 },
            { 2.96460137564761618e-03, 2.37847173959480950e-03, -2.96589568540237556e-05 }, 4.36624404335156298e-05 },
        { { 1.53796971148509165e+01, -2.59193146099879641e+01, 1.79258772950371181e-01 },
            { 2.68067772490389322e-03, 1.62824170038242295e-03, -9.51592254519715870e-05 }, 5.15138902046611451e-05 },
    };
    Vector total;
    for (const Body& body : bodies) {
        total = total + body.velocity * body.mass;
    }
    bodies.front().velocity = total * (-1 / SolarMass);
    return bodies;
}

double energy(const std::vector<Body>& bodies)
{
    double sum = 0;
    for (std::size_t i = 0; i < bodies.size(); ++i) {
        const Body& a = bodies[i];
        sum += 0.5 * a.mass * dot(a.velocity, a.velocity);
        for (std::size_t j = i + 1; j < bodies.size(); ++j) {
            const Vector apart = a.position - bodies[j].position;
            sum -= a.mass * bodies[j].mass / std::sqrt(dot(apart, apart));
        }
    }
    return sum;
}

/// One step of the symplectic Euler method.
void advance(std::vector<Body>& bodies)
{
    for (std::size_t i = 0; i < bodies.size(); ++i) {
        Body& a = bodies[i];
        for (std::size_t j = i + 1; j < bodies.size(); ++j) {
            Body& b = bodies[j];
            const Vector apart = a.position - b.position;
            const double squared = dot(apart, apart);
            const double strength = TimeStep / (squared * std::sqrt(squared));
            a.velocity = a.velocity + apart * (-b.mass * strength);
            b.velocity = b.velocity + apart * (a.mass * strength);
        }
    }
    for (Body& body : bodies) {
        body.position = body.position + body.velocity * TimeStep;
    }
}

class NBody final : public Kernel
{
public:
    explicit NBody(std::uint64_t steps)
        : m_steps(steps)
    {
    }

    void run(Reporter& reporter) override
    {
        m_before = energy(m_bodies);
        for (std::uint64_t step = 0; step < m_steps; ++step) {
            advance(m_bodies);
            if ((step & 0xfff) == 0) {
                reporter.progress(step, m_steps);
            }
        }
        m_after = energy(m_bodies);
    }

    [[nodiscard]] std::string check() const override
    {
        std::array<char, 64> text {};
        const int length = std::snprintf(text.data(), text.size(), "%.9f\n%.9f", m_before, m_after);
        return { text.data(), std::size_t(length) };
    }

private:
    std::vector<Body> m_bodies = giants();
    std::uint64_t m_steps;
    double m_before = 0; // energies
    double m_after = 0;
};

} // namespace

std::unique_ptr<Kernel> makeNBody(std::uint64_t steps)
{
    return std::make_unique<NBody>(steps);
}

} // namespace experiments
