// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/fetch/compare_settings.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace ui::fetch {

/// Rounds, concurrency and profile of a comparison. Each profile keeps a concurrency of its own: "no limit" is the way
/// of the article's listings and does not exist on the level field.
class PlanRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanRow)

public:
    explicit PlanRow(QWidget* parent = nullptr);
    ~PlanRow() override;

    [[nodiscard]] int rounds() const;
    [[nodiscard]] int concurrency() const;
    [[nodiscard]] app::fetch::Profile profile() const;
    void setRounds(int rounds);
    void setConcurrency(int concurrency);
    void setProfile(app::fetch::Profile profile);

signals:
    void profileChanged(app::fetch::Profile profile);

private:
    void onProfileChosen();

    QSpinBox* m_rounds;
    QSpinBox* m_width;
    QComboBox* m_profile;
    int m_otherWidth = 0; ///< of the profile that is not chosen
};

} // namespace ui::fetch
