// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/schema/schema.h"

#include <boost/json/src.hpp>
#include <valijson/adapters/boost_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <optional>

using namespace Qt::StringLiterals;

// Boost's reader and not Qt's: it is another program than the one that Versus reads with, and valijson's adapter for Qt
// takes numbers above 31 bits for fractions.

namespace app::schema {

namespace {

std::optional<boost::json::value> parse(QByteArrayView json)
{
    boost::json::error_code error;
    auto value = boost::json::parse({ json.data(), size_t(json.size()) }, error);
    return error ? std::nullopt : std::optional(std::move(value));
}

QString describe(const valijson::ValidationResults::Error& error)
{
    QString place;
    for (const std::string& step : error.context) {
        place += QString::fromStdString(step);
    }
    QString words = QString::fromStdString(error.description);
    words.remove(QLatin1Char('\n'));
    if (words.endsWith(u'.')) {
        words.chop(1);
    }
    return place + u": "_s + words;
}

} // namespace

struct Schema::Private
{
    bool readable = false;
    valijson::Schema rules;
};

Schema::Schema(QByteArrayView json)
    : d(std::make_unique<Private>())
{
    if (const auto rules = parse(json)) {
        valijson::SchemaParser().populateSchema(valijson::adapters::BoostJsonAdapter(*rules), d->rules);
        d->readable = true;
    }
}

Schema::~Schema() = default;

QStringList Schema::errors(QByteArrayView json) const
{
    if (!d->readable) {
        return { u"the schema is no JSON"_s };
    }
    const auto target = parse(json);
    if (!target) {
        return { u"the text is no JSON"_s };
    }
    valijson::ValidationResults results;
    valijson::Validator(valijson::Validator::kStrongTypes)
        .validate(d->rules, valijson::adapters::BoostJsonAdapter(*target), &results);
    QStringList errors;
    for (valijson::ValidationResults::Error error; results.popError(error);) {
        errors.append(describe(error));
    }
    return errors;
}

} // namespace app::schema
