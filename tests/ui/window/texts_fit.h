// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace tests::ui_window {

/// Every part of the window at 1280 × 800 has room for its texts, in the language that the application speaks, and no
/// two of its mnemonics are the same.
class TextsFit : public QObject
{
    Q_OBJECT

private slots:
    void scene_data();
    void scene();
    void chart_data();
    void chart();
    void menus();
};

} // namespace tests::ui_window
