// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fetch/lab_control.h"

namespace ui::fetch {

LabControl::LabControl(const QString& program, QObject* parent)
    : QObject(parent)
    , m_process(program)
{
    connect(&m_process, &app::run::LabProcess::started, this, [this] { set(State::Ready); });
    connect(&m_process, &app::run::LabProcess::failed, this, [this](const QString& sentence) {
        const bool ran = m_state == State::Ready; // and may do so again
        set(State::Failed,
            ran ? tr("%1 Start it again from the menu Run.", "after a sentence").arg(sentence) : sentence);
    });
}

LabControl::~LabControl() = default;

void LabControl::start()
{
    if (m_state == State::Starting || m_state == State::Ready) {
        return;
    }
    set(State::Starting);
    m_process.start();
}

void LabControl::stop()
{
    m_process.stop();
    set(State::Off);
}

void LabControl::toggle()
{
    if (m_state == State::Ready || m_state == State::Starting) {
        stop();
    } else {
        start();
    }
}

QString LabControl::text() const
{
    switch (m_state) {
    case State::Off:
        return tr("lab: off");
    case State::Starting:
        return tr("lab: starting");
    case State::Ready:
        return tr("lab: ready");
    case State::Failed:
        return tr("lab: failed");
    }
    return {};
}

void LabControl::set(State state, const QString& reason)
{
    m_state = state;
    m_reason = reason;
    emit stateChanged(state);
}

} // namespace ui::fetch
