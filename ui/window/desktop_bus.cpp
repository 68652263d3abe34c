// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/desktop_bus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QFileInfo>
#include <QGuiApplication>
#include <QVariantMap>

namespace ui::window {

namespace {

using namespace Qt::StringLiterals;

constexpr int ServersChoice = -1; ///< of how long a notification stays

/// Where there is none, asking for it would start one.
bool busIsThere()
{
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || (!folder.isEmpty() && QFileInfo::exists(folder + "/bus"_L1));
}

bool send(const QDBusMessage& message)
{
    return busIsThere() && QDBusConnection::sessionBus().send(message);
}

QString desktopFile()
{
    const QString name = QGuiApplication::desktopFileName();
    return name.isEmpty() ? QCoreApplication::applicationName() : name;
}

} // namespace

bool notifyDesktop(const QString& title, const QString& text)
{
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s,
        u"/org/freedesktop/Notifications"_s, u"org.freedesktop.Notifications"_s, u"Notify"_s);
    const QVariantMap hints { { u"desktop-entry"_s, desktopFile() } };
    message << QCoreApplication::applicationName() << 0U << desktopFile() << title << text.toHtmlEscaped()
            << QStringList() << hints << ServersChoice;
    return send(message);
}

void showTaskBarProgress(double share)
{
    QDBusMessage message
        = QDBusMessage::createSignal(u"/org/versus/launcher"_s, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
    const QVariantMap properties { { u"progress"_s, share < 0 ? 0.0 : share }, { u"progress-visible"_s, share >= 0 } };
    message << u"application://%1.desktop"_qs.arg(desktopFile()) << properties;
    send(message);
}

} // namespace ui::window
