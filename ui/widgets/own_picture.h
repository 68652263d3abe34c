// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1String>

namespace ui::widgets {

/// MIME type without data, by which windows of Versus know a picture that is dragged out of one of them. It offers a
/// file as well, which is drawn when it is asked for: who refuses it looks at this first.
inline constexpr QLatin1String OwnPictureType("application/x-versus-picture");

} // namespace ui::widgets
