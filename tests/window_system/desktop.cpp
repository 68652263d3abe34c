// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop.h"

#include <QStandardPaths>
#include <QTest>

namespace tests::window_system {

using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 10'000;

void end(QProcess& process)
{
    process.terminate();
    if (!process.waitForFinished(PatienceMs)) {
        process.kill();
        process.waitForFinished(PatienceMs);
    }
}

} // namespace

Desktop::Desktop()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const char* variable : { "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_CURRENT_DESKTOP", "QT_SCALE_FACTOR" }) {
        m_environment.remove(QString::fromLatin1(variable));
    }
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
    m_environment.insert(u"HOME"_s, home());
    m_environment.insert(u"XDG_CONFIG_HOME"_s, home() + "/config"_L1);
    m_environment.insert(u"XDG_DATA_HOME"_s, home() + "/data"_L1);
    m_environment.insert(u"XDG_CACHE_HOME"_s, home() + "/cache"_L1);
    m_environment.insert(u"XDG_STATE_HOME"_s, home() + "/state"_L1);
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, home());
}

Desktop::~Desktop()
{
    end(m_manager);
    end(m_screen);
}

QString Desktop::missing()
{
    QStringList names;
    for (const QString& program : { u"Xvfb"_s, u"openbox"_s, u"xdotool"_s }) {
        if (QStandardPaths::findExecutable(program).isEmpty()) {
            names.append(program);
        }
    }
    return names.join(", "_L1);
}

bool Desktop::start()
{
    m_screen.start(u"Xvfb"_s,
        { u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x800x24"_s, u"-nolisten"_s, u"tcp"_s, u"-noreset"_s });
    QByteArray number;
    while (!number.endsWith('\n') && m_screen.waitForReadyRead(PatienceMs)) {
        number += m_screen.readAllStandardOutput();
    }
    if (number.trimmed().isEmpty()) {
        return false;
    }
    m_environment.insert(u"DISPLAY"_s, u':' + QString::fromLatin1(number.trimmed()));
    m_manager.setProcessEnvironment(m_environment);
    m_manager.start(u"openbox"_s, {});
    return QTest::qWaitFor([this] { return xdotool({ u"get_desktop"_s }) == "0"_L1; }, PatienceMs);
}

QString Desktop::xdotool(const QStringList& arguments) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(u"xdotool"_s, arguments);
    process.waitForFinished(PatienceMs);
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

void Desktop::press(const QStringList& keys) const
{
    // One by one, with time to answer: a menu takes no key before it is on the screen.
    xdotool(QStringList { u"key"_s, u"--delay"_s, u"150"_s } + keys);
}

void Desktop::type(const QString& text) const
{
    xdotool({ u"type"_s, u"--delay"_s, u"10"_s, text });
}

void Desktop::click(QPoint at) const
{
    xdotool({ u"mousemove"_s, QString::number(at.x()), QString::number(at.y()), u"click"_s, u"1"_s });
}

void Desktop::drag(QPoint from, QPoint to) const
{
    QStringList steps { u"mousemove"_s, QString::number(from.x()), QString::number(from.y()), u"sleep"_s, u"0.1"_s,
        u"mousedown"_s, u"1"_s };
    constexpr int count = 8;
    for (int step = 1; step <= count; ++step) {
        const QPoint at = from + (to - from) * step / count;
        steps += { u"sleep"_s, u"0.05"_s, u"mousemove"_s, QString::number(at.x()), QString::number(at.y()) };
    }
    // A drop is taken where the target has answered to the last move.
    steps += { u"sleep"_s, u"0.3"_s, u"mouseup"_s, u"1"_s };
    xdotool(steps);
}

QString Desktop::activeTitle() const
{
    return xdotool({ u"getactivewindow"_s, u"getwindowname"_s });
}

void Desktop::closeActive() const
{
    press({ u"alt+F4"_s });
}

} // namespace tests::window_system
