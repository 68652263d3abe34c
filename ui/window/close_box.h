// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QDialog;
class QDialogButtonBox;

namespace ui::window {

/// The row of buttons of a dialog that holds at once what is changed in it: Close, which is no default button, as one
/// looks the same with and without the focus. The dialog owns it.
[[nodiscard]] QDialogButtonBox* makeCloseBox(QDialog& dialog);

} // namespace ui::window
