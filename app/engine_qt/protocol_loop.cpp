// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/engine_qt/protocol_loop.h"

#include <unistd.h>

#include <array>
#include <cerrno>
#include <variant>

namespace app::engine_qt {

namespace protocol = fetch::protocol;

namespace {

/// Samples are written in pieces of this size.
constexpr qsizetype WriteChunk = qsizetype(64) << 10;

/// All of `bytes`, however many calls it takes. False when the reader has gone, or a signal came that asks to stop.
bool writeAll(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), size_t(bytes.size()));
        if (written < 0) {
            return false;
        }
        bytes = bytes.sliced(written);
    }
    return true;
}

} // namespace

ProtocolLoop::ProtocolLoop(fetch::Engine& engine, int input, int output, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
    , m_input(input)
    , m_output(output)
    , m_notifier(input, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &ProtocolLoop::read);
    connect(&engine, &fetch::Engine::ready, this, &ProtocolLoop::onReady);
    connect(&engine, &fetch::Engine::sampled, this, &ProtocolLoop::onSampled);
    connect(&engine, &fetch::Engine::finished, this, &ProtocolLoop::onFinished);
    connect(&engine, &fetch::Engine::progressed, this, [this](const fetch::Progress& progress) {
        write(protocol::toLine(progress));
        flush();
    });
}

void ProtocolLoop::read()
{
    std::array<char, std::size_t(64) << 10> buffer {};
    const ssize_t size = ::read(m_input, buffer.data(), buffer.size());
    if (size < 0 && (errno == EINTR || errno == EAGAIN)) {
        return;
    }
    if (size <= 0) {
        m_notifier.setEnabled(false);
        stop();
        return;
    }
    const QList<QByteArray> lines = m_lines.take({ buffer.data(), size });
    for (const QByteArray& line : lines) {
        if (m_state != State::Ended) {
            take(line);
        }
    }
    if (m_lines.overflowed() && m_state != State::Ended) {
        refuse(tr("a line is longer than %1 bytes").arg(protocol::MaxLineBytes));
    }
}

void ProtocolLoop::take(QByteArrayView line)
{
    const protocol::ToEngine message = protocol::parseToEngine(line);
    if (const auto* bad = std::get_if<protocol::BadLine>(&message)) {
        refuse(bad->reason);
    } else if (const auto* plan = std::get_if<fetch::Plan>(&message)) {
        takePlan(*plan);
    } else if (const auto* urls = std::get_if<protocol::UrlsLine>(&message)) {
        takeUrls(*urls);
    } else if (std::holds_alternative<protocol::GoLine>(message)) {
        takeGo();
    } else {
        stop();
    }
}

void ProtocolLoop::takePlan(const fetch::Plan& plan)
{
    if (m_state != State::AwaitingPlan) {
        refuse(tr("a second plan came"));
        return;
    }
    m_plan = plan;
    m_state = State::AwaitingUrls;
}

void ProtocolLoop::takeUrls(const protocol::UrlsLine& line)
{
    if (m_state != State::AwaitingUrls) {
        refuse(tr("URLs came before the plan, or after the end of their list"));
        return;
    }
    m_plan.urls += line.urls;
    if (line.urls.isEmpty()) {
        m_state = State::Preparing;
        m_engine.prepare(m_plan);
    }
}

void ProtocolLoop::takeGo()
{
    if (m_state != State::Ready) {
        refuse(tr("the line go came before this engine was ready, or twice"));
        return;
    }
    m_state = State::Running;
    m_engine.go();
}

void ProtocolLoop::stop()
{
    if (m_state == State::AwaitingPlan || m_state == State::AwaitingUrls) {
        fetch::Done done;
        done.cancelled = true;
        onFinished({ .done = done, .failure = {} });
    } else {
        m_engine.cancel();
    }
}

void ProtocolLoop::onReady(const fetch::Ready& ready)
{
    m_state = State::Ready;
    write(protocol::toLine(ready));
    flush();
}

void ProtocolLoop::onSampled(const QList<fetch::Sample>& batch)
{
    for (const fetch::Sample& sample : batch) {
        write(protocol::toLine(sample));
    }
    flush();
}

void ProtocolLoop::onFinished(const fetch::Outcome& outcome)
{
    if (outcome.failure) {
        const bool isPlan = outcome.failure->kind == fetch::FailureKind::BadPlan;
        end(isPlan ? BadInput : Failed, outcome.failure->sentence);
        return;
    }
    write(protocol::toLine(*outcome.done));
    flush();
    end(m_isHeard ? Done : Failed);
}

void ProtocolLoop::write(const QByteArray& line)
{
    m_unwritten += line;
    if (m_unwritten.size() >= WriteChunk) {
        flush();
    }
}

void ProtocolLoop::flush()
{
    m_isHeard = m_isHeard && writeAll(m_output, m_unwritten);
    m_unwritten.clear();
}

void ProtocolLoop::refuse(const QString& what)
{
    end(BadInput, tr("The engine cannot follow: %1.").arg(what));
}

void ProtocolLoop::end(int exitStatus, const QString& complaint)
{
    if (m_state == State::Ended) {
        return;
    }
    m_state = State::Ended;
    m_notifier.setEnabled(false);
    emit ended(exitStatus, complaint);
}

} // namespace app::engine_qt
