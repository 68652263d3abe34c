// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/condition.h"

#include "app/run/summary.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <functional>
#include <utility>

namespace app::run {

namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("Condition", text);
}

using Figure = std::function<std::optional<double>(const EngineSummary&)>;

const QHash<QString, Figure>& figures()
{
    static const QHash<QString, Figure> known {
        { u"p50"_s, [](const EngineSummary& s) { return s.p50Us; } },
        { u"p90"_s, [](const EngineSummary& s) { return s.p90Us; } },
        { u"p99"_s, [](const EngineSummary& s) { return s.p99Us; } },
        { u"throughput"_s, [](const EngineSummary& s) { return s.throughputPerSecond; } },
        { u"peak_rss"_s, [](const EngineSummary& s) { return s.peakRssBytes; } },
        { u"cpu"_s, [](const EngineSummary& s) { return s.cpuSeconds; } },
        { u"errors"_s, [](const EngineSummary& s) { return std::optional(double(s.errors)); } },
        { u"samples"_s, [](const EngineSummary& s) { return std::optional(double(s.samples)); } },
    };
    return known;
}

/// The value of a figure by its name, "go.p99"; nothing where it is not known.
using LookUp = std::function<std::optional<double>(const QString& name)>;

/// sum := product (("+" | "-") product)*; product := value (("*" | "/") value)*; value := number | figure | "(" sum
/// ")".
class Sum
{
public:
    Sum(QString text, LookUp lookUp)
        : m_text(std::move(text))
        , m_lookUp(std::move(lookUp))
    {
    }

    /// The value, or nothing; then problem() says why.
    std::optional<double> value()
    {
        const double result = sum();
        skipBlanks();
        if (m_at < m_text.size()) {
            fail(tr("\"%1\" is not understood.").arg(m_text.sliced(m_at)));
        }
        return m_problem.isEmpty() ? std::optional(result) : std::nullopt;
    }
    [[nodiscard]] const QString& problem() const { return m_problem; }

private:
    double sum()
    {
        double total = product();
        while (const auto sign = take(u"+-")) {
            const double next = product();
            total = *sign == u'+' ? total + next : total - next;
        }
        return total;
    }

    double product()
    {
        double total = operand();
        while (const auto sign = take(u"*/")) {
            const double next = operand();
            total = *sign == u'*' ? total * next : total / next;
        }
        return total;
    }

    double operand()
    {
        if (take(u"(")) {
            const double inner = sum();
            if (!take(u")")) {
                fail(tr("A closing bracket is missing."));
            }
            return inner;
        }
        static const QRegularExpression number(u"\\G[0-9]+(\\.[0-9]+)?(e[+-]?[0-9]+)?"_s);
        static const QRegularExpression name(u"\\G[a-z][a-z0-9_-]*(@[a-z-]+)?(#[0-9]+)?\\.[a-z0-9_]+"_s);
        skipBlanks();
        if (const auto match = number.match(m_text, m_at); match.hasMatch()) {
            m_at = match.capturedEnd();
            return match.captured().toDouble();
        }
        if (const auto match = name.match(m_text, m_at); match.hasMatch()) {
            m_at = match.capturedEnd();
            return figure(match.captured());
        }
        fail(tr("A number or a figure such as go.p99 is missing."));
        return 0;
    }

    double figure(const QString& name)
    {
        const auto found = m_lookUp(name);
        if (!found) {
            fail(tr("%1 is not known.").arg(name));
        }
        return found.value_or(0);
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace()) {
            ++m_at;
        }
    }

    /// The next character if it is one of these.
    std::optional<QChar> take(QStringView characters)
    {
        skipBlanks();
        return m_at < m_text.size() && characters.contains(m_text[m_at]) ? std::optional(m_text[m_at++]) : std::nullopt;
    }

    void fail(const QString& problem)
    {
        if (m_problem.isEmpty()) {
            m_problem = problem;
        }
    }

    QString m_text;
    LookUp m_lookUp;
    qsizetype m_at = 0;
    QString m_problem;
};

std::optional<double> figureOf(const Run& run, const QString& name)
{
    const QString engine = name.section(u'.', 0, 0);
    const auto figure = figures().constFind(name.section(u'.', 1));
    return run.engines.contains(engine) && figure != figures().cend() ? (*figure)(summarize(run, engine))
                                                                      : std::nullopt;
}

/// Whether a side can be read, before there is a run.
QString problemWith(const QString& side)
{
    Sum sum(side, [](const QString& name) {
        return figures().contains(name.section(u'.', 1)) ? std::optional(1.0) : std::nullopt;
    });
    return sum.value() ? QString() : sum.problem();
}

bool holds(double left, const QString& sign, double right)
{
    if (sign == "<"_L1) {
        return left < right;
    }
    if (sign == "<="_L1) {
        return left <= right;
    }
    return sign == ">"_L1 ? left > right : left >= right;
}

} // namespace

std::optional<Condition> Condition::parse(const QString& text, QString& problem)
{
    static const QRegularExpression comparison(u"^([^<>=]+)(<=|>=|<|>)([^<>=]+)$"_s);
    const auto match = comparison.match(text);
    if (!match.hasMatch()) {
        problem = tr("A condition compares two sides, such as \"rust.p99 > 1.2 * go.p99\".");
        return std::nullopt;
    }
    Condition condition;
    condition.m_text = text.trimmed();
    condition.m_left = match.captured(1).trimmed();
    condition.m_operator = match.captured(2);
    condition.m_right = match.captured(3).trimmed();
    for (const QString& side : { condition.m_left, condition.m_right }) {
        problem = problemWith(side);
        if (!problem.isEmpty()) {
            return std::nullopt;
        }
    }
    return condition;
}

Condition::Verdict Condition::judge(const Run& run) const
{
    const auto lookUp = [&run](const QString& name) { return figureOf(run, name); };
    Sum left(m_left, lookUp);
    Sum right(m_right, lookUp);
    const auto leftValue = left.value();
    const auto rightValue = right.value();
    if (!leftValue || !rightValue) {
        const QString problem = leftValue ? right.problem() : left.problem();
        return { {}, tr("%1: cannot be judged. %2").arg(m_text, problem) };
    }
    const bool result = holds(*leftValue, m_operator, *rightValue);
    return { result,
        (result ? tr("%1: true (%2 and %3).") : tr("%1: false (%2 and %3)."))
            .arg(m_text, QString::number(*leftValue, 'g', 6), QString::number(*rightValue, 'g', 6)) };
}

} // namespace app::run
