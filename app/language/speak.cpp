// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/speak.h"

#include "app/language/translator.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>

namespace app::language {

using namespace Qt::StringLiterals;

namespace {

/// English is what the sources hold; its translation has the plurals alone.
const QString& english()
{
    static const QString code = u"en"_s;
    return code;
}

QString fileOf(const QString& language)
{
    return u":/versus/translations/"_s + language + u".qm"_s;
}

void install(const QString& language, Translator::Silent silent)
{
    auto* translator = new Translator(silent, QCoreApplication::instance());
    if (translator->load(fileOf(language))) {
        QCoreApplication::installTranslator(translator);
    }
}

void installQtTexts(const QString& language)
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(translator);
    }
}

} // namespace

QString languageFor(const QStringList& wishes)
{
    for (const QString& wish : wishes) {
        const QString language = wish.section(u'-', 0, 0);
        if (QFile::exists(fileOf(language))) {
            return language;
        }
    }
    return english();
}

QString systemLanguage()
{
    return languageFor(QLocale::system().uiLanguages());
}

void speak(const QString& language)
{
    install(english(), Translator::Silent::Never);
    if (language != english()) {
        installQtTexts(language);
        install(language, Translator::Silent::ForMachines);
    }
    // Numbers go with the words around them. A country's habits stay, as de-CH has its own; "C" is English without
    // them.
    const QLocale::Language numbers = QLocale::system().language();
    const bool fits = numbers == QLocale(language).language() || (numbers == QLocale::C && language == english());
    if (!fits) {
        QLocale::setDefault(QLocale(language));
    }
}

} // namespace app::language
