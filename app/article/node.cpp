// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/article/node.h"

namespace app::article {

namespace {

void collect(const Node& node, QString& text)
{
    if (node.element == Element::LineBreak) {
        text += u'\n';
    }
    text += node.text;
    for (const Node& child : node.children) {
        collect(child, text);
    }
}

} // namespace

QString plainText(const Node& node)
{
    QString text;
    collect(node, text);
    return text;
}

} // namespace app::article
