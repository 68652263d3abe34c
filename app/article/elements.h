// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/article/node.h"

#include <QStringView>

namespace app::article {

/// What the sanitizer does with an element of HTML.
enum class Treatment {
    Keep, ///< as `element`
    Unwrap, ///< the tag goes, its content stays
    Drop, ///< the tag and its content go
    Show, ///< no element of HTML: shown as the text that it is, like List<int>
};

struct ElementRule
{
    Treatment treatment = Treatment::Show;
    Element element = Element::Division;
    int level = 0; ///< of headings
};

/// The rule for the tag `name`, in lower case. The allow list: whatever is not in it is not kept.
[[nodiscard]] ElementRule ruleFor(QStringView name);

/// No content and no end tag.
[[nodiscard]] bool isVoid(Element element);
/// Starts on a line of its own.
[[nodiscard]] bool isBlock(Element element);

} // namespace app::article
