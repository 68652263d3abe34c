// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tests::ui_pictures {

/// Why panels cannot look here as on every other machine; empty when they can.
[[nodiscard]] QString whyNoFixedLook();

/// The same letters, sizes, language and time zone everywhere. Before the QApplication.
void fixEnvironment();
/// The same style and font. Behind it.
void fixStyle();
/// The light or the dark palette, for all windows.
void usePalette(bool dark);

} // namespace tests::ui_pictures
