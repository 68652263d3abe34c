// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QToolButton;

namespace ui::fetch {

/// Buttons that fill and empty the list.
class SourceRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourceRow)

public:
    explicit SourceRow(QWidget* parent = nullptr);
    ~SourceRow() override;

    void setCanClear(bool can);
    /// More to do with the list, behind one button.
    void offer(const QList<QAction*>& actions);

signals:
    void demoPressed();
    void articlePressed();
    void stalledLabPressed();
    void openPressed();
    void addPressed();
    void clearPressed();

private:
    QToolButton* addButton(const QString& name, const QString& text, const QString& toolTip);

    QToolButton* m_clear = nullptr;
};

} // namespace ui::fetch
