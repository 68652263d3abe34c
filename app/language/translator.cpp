// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/translator.h"

#include "app/language/for_machines.h"

namespace app::language {

Translator::Translator(Silent silent, QObject* parent)
    : QTranslator(parent)
    , m_silent(silent)
{
}

QString Translator::translate(const char* /*context*/, const char* text, const char* disambiguation, int n) const
{
    if (m_silent == Silent::ForMachines && ForMachines::active()) {
        return {};
    }
    return QTranslator::translate("Versus", text, disambiguation, n);
}

} // namespace app::language
