// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/fetch/compare_settings.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;

namespace ui::fetch {

/// Rounds, concurrency, rate and profile of a comparison. Each profile keeps a concurrency of its own: "no limit" is
/// the way of the article's listings and does not exist on the level field, and not where an engine is to be compared
/// in both.
class PlanRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanRow)

public:
    explicit PlanRow(QWidget* parent = nullptr);
    ~PlanRow() override;

    [[nodiscard]] int rounds() const;
    [[nodiscard]] int concurrency() const;
    [[nodiscard]] int ratePerSecond() const; ///< 0: none
    [[nodiscard]] ProfileChoice profile() const;
    void setRounds(int rounds);
    void setConcurrency(int concurrency);
    void setRatePerSecond(int rate);
    void setProfile(ProfileChoice profile);
    /// How long the comparison takes at the rate chosen; nothing: not known.
    void setDuration(std::optional<std::chrono::nanoseconds> duration);

signals:
    void profileChanged(ui::fetch::ProfileChoice profile);
    void changed();

private:
    void setUpRate();
    void setUpProfile();
    void onProfileChosen();

    QSpinBox* m_rounds;
    QSpinBox* m_width;
    QSpinBox* m_rate;
    QComboBox* m_profile;
    QLabel* m_duration;
    bool m_asWritten = false;
    int m_otherWidth = 0; ///< as written, or on the level field: of the one that is not chosen
};

} // namespace ui::fetch
