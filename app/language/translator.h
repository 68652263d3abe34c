// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

namespace app::language {

/// The texts of Versus in one language. All stand in one context, as the same English says the same thing everywhere;
/// where it does not, the text has a disambiguation. What a caller gives as context is not looked at.
class Translator : public QTranslator
{
    Q_OBJECT

public:
    /// When it leaves the text to the translators before it.
    enum class Silent {
        Never, ///< English, which programs read too
        ForMachines, ///< every other language
    };

    explicit Translator(Silent silent, QObject* parent = nullptr);

    [[nodiscard]] QString translate(
        const char* context, const char* text, const char* disambiguation, int n) const override;

private:
    const Silent m_silent;
};

} // namespace app::language
