// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "experiments/cpp/kernel.h"
#include "experiments/cpp/random.h"
#include "experiments/cpp/sha256.h"

#include <nlohmann/json.hpp>

#include <array>
#include <string_view>

namespace experiments {

namespace {

constexpr std::uint64_t Rounds = 10;

// Fields stand in the order of their names, as that is the one order that all of the languages' libraries write;
// numbers with a fraction have few digits, for the same reason.

struct Place
{
    std::string city;
    double latitude = 0;
    double longitude = 0;
};

struct Person
{
    bool active = false;
    double balance = 0;
    Place home;
    std::uint64_t id = 0;
    std::string name;
    std::vector<std::int64_t> scores;
    std::vector<std::string> tags;
    bool verified = false;
};

NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Place, city, latitude, longitude)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Person, active, balance, home, id, name, scores, tags, verified)

constexpr std::array<std::string_view, 8> Cities { "Zürich", "São Paulo", "東京", "Cairo", "Reykjavík", "Nairobi",
    "Perth", "Montréal" };
constexpr std::array<std::string_view, 8> Tags { "alpha", "beta \"two\"", "gamma\tthree", "delta\nfour", "epsilon 😀",
    "zeta\\six", "eta", "theta" };

std::string choice(Random& numbers, const std::array<std::string_view, 8>& words)
{
    return std::string(words.at(numbers.below(words.size())));
}

/// An odd number of the given unit's parts: never whole, and never so small that it is written with an exponent. Of
/// 100 and 1,024 parts every number is short: C++'s library does not find the shortest form of all others.
double fraction(Random& numbers, std::uint64_t limit, double parts)
{
    const std::uint64_t odd = numbers.below(limit) / 2 * 2 + 1001;
    const double value = double(odd) / parts;
    return numbers.below(2) == 1 ? -value : value;
}

/// An initialiser list is evaluated in its order, which is the order in which the numbers are drawn; scores and tags
/// come last.
Person makePerson(std::uint64_t id, Random& numbers)
{
    Person person;
    person.active = numbers.below(2) == 1;
    person.balance = fraction(numbers, 10'000'000, 100);
    person.home = { choice(numbers, Cities), fraction(numbers, 92'160, 1'024), fraction(numbers, 184'320, 1'024) };
    person.id = id;
    person.name = "Person " + std::to_string(numbers.below(1'000'000'000));
    person.verified = numbers.below(2) == 1;
    for (std::uint64_t left = numbers.below(8); left > 0; --left) {
        person.scores.push_back(std::int64_t(numbers.below(2'000'000)) - 1'000'000);
    }
    for (std::uint64_t left = numbers.below(4); left > 0; --left) {
        person.tags.push_back(choice(numbers, Tags));
    }
    return person;
}

std::vector<Person> makePeople(std::uint64_t count)
{
    Random numbers(1);
    std::vector<Person> people;
    for (std::uint64_t id = 0; id < count; ++id) {
        people.push_back(makePerson(id, numbers));
    }
    return people;
}

std::string encode(const std::vector<Person>& people)
{
    return nlohmann::json(people).dump();
}

/// Decodes the document into the language's own structures and encodes it again, round by round.
class JsonRounds final : public Kernel
{
public:
    explicit JsonRounds(std::uint64_t people)
        : m_text(encode(makePeople(people)))
    {
    }

    void run(Reporter& reporter) override
    {
        for (std::uint64_t i = 0; i < Rounds; ++i) {
            m_text = encode(nlohmann::json::parse(m_text).get<std::vector<Person>>());
            reporter.progress(i + 1, Rounds);
        }
    }

    /// The SHA-256 of the document.
    [[nodiscard]] std::string check() const override
    {
        Sha256 hash;
        hash.update(m_text);
        return hash.finish();
    }

private:
    std::string m_text;
};

} // namespace

std::unique_ptr<Kernel> makeJsonRounds(std::uint64_t people)
{
    return std::make_unique<JsonRounds>(people);
}

} // namespace experiments
