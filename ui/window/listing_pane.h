// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/listing_run.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui::window {

/// The output of a listing as it comes, its time and its peak memory.
class ListingPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListingPane)

public:
    explicit ListingPane(QWidget* parent = nullptr);
    ~ListingPane() override;

    /// Ends what runs, and runs `program`. `name` is for people.
    void run(
        const QString& name, const QString& program, const QList<QByteArray>& urls, const app::run::LabAddresses& lab);
    /// Says why there is nothing to run.
    void refuse(const QString& name, const QString& sentence);
    void stop();
    [[nodiscard]] bool running() const { return m_run && m_run->running(); }
    [[nodiscard]] QString output() const;

signals:
    void nameChanged(const QString& name);

private:
    void print(const QStringList& lines, bool error);
    void showFigures(const QString& state);
    void onFinished(const QString& problem);

    QPlainTextEdit* m_output;
    QLabel* m_figures;
    QPushButton* m_stop;
    std::unique_ptr<ListingRun> m_run;
    QTimer m_refresh;
};

} // namespace ui::window
