// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QLabel>
#include <QString>
#include <QToolButton>

namespace ui::experiments {

/// A paragraph of plain text that wraps and can be selected. `size` of the usual letters.
[[nodiscard]] QLabel* makeParagraph(const QString& name, double size = 1, QFont::Weight weight = QFont::Normal);
/// A flat button that the keyboard reaches.
[[nodiscard]] QToolButton* makeFlatButton(const QString& name, const QString& text, const QString& toolTip);

} // namespace ui::experiments
