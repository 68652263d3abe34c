// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSettings>
#include <QString>

#include <memory>

namespace ui::window {

/// Light or dark: as the desktop says, or as the reader does.
enum class Theme { System, Light, Dark };

/// What the reader has chosen once and for all. What a part of the window shows itself, like the rounds of a comparison
/// or the size of the article's text, belongs to that part.
struct Preferences
{
    Theme theme = Theme::System;
    bool restoresList = true; ///< at the start
    bool refusesPrivate = false; ///< neither fetches nor compares what leads to private addresses
    bool notifies = true; ///< when a long measurement ends while another window is used
    QString runFolder; ///< of the kept runs; empty: the one of Versus

    bool operator==(const Preferences&) const = default;
};

/// The one place that reads and writes them.
class PreferenceStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreferenceStore)

public:
    explicit PreferenceStore(std::shared_ptr<QSettings> settings, QObject* parent = nullptr);
    ~PreferenceStore() override;

    [[nodiscard]] const Preferences& value() const { return m_value; }
    void set(const Preferences& value);

signals:
    void changed(const ui::window::Preferences& value);

private:
    std::shared_ptr<QSettings> m_settings;
    Preferences m_value;
};

[[nodiscard]] Preferences readPreferences(const QSettings& settings);

} // namespace ui::window
