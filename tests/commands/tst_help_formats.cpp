// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

// --help in the forms of man and of shells.

#include "app/commands/help_formats.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app::commands;

namespace {

/// A command whose texts hold all that roff and shells take for something else.
class Strange final : public Command
{
public:
    [[nodiscard]] QString name() const override { return u"strange"_s; }
    [[nodiscard]] QString summary() const override { return u"it's [odd]: 50 × 2"_s; }
    [[nodiscard]] Syntax syntax() const override
    {
        QCommandLineOption hidden(u"secret"_s);
        hidden.setFlags(QCommandLineOption::HiddenFromHelp);
        return {
            .arguments = { { u"FILE"_s, u".start of a line"_s, u"FILE..."_s } },
            .options = { { { u"m"_s, u"mode"_s }, uR"(A way, such as C:\fast. More of it.)"_s, u"MODE"_s, u"slow"_s },
                { u"note"_s, u"It's said [aloud]."_s }, hidden },
            .words = { { u"mode"_s, { u"slow"_s, u"fast"_s } } },
        };
    }
    [[nodiscard]] Exit run(const QCommandLineParser& /*parser*/, Console& /*console*/) const override
    {
        return Exit::Done;
    }
};

Commands strange()
{
    Commands commands;
    commands.push_back(std::make_unique<Strange>());
    return commands;
}

/// What a shell says of a script, which is in a file of this name; empty when it is content.
QString complaints(const QString& shell, const QStringList& arguments, const QString& script)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"script"_s));
    if (!file.open(QIODevice::WriteOnly)) {
        return file.errorString();
    }
    file.write(script.toUtf8());
    file.close();
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(shell, QStringList(arguments) << file.fileName());
    process.waitForFinished();
    return QString::fromUtf8(process.readAll());
}

/// What bash offers for the last of these words.
QStringList bashOffers(const QString& script, const QStringList& words)
{
    const QTemporaryDir empty; // no files to offer
    QProcess process;
    process.setWorkingDirectory(empty.path());
    const QString asked = script + uR"(
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _versus; printf '%s\n' "${COMPREPLY[@]}")"_s;
    process.start(u"bash"_s, QStringList { u"-c"_s, asked, u"bash"_s } + words);
    process.waitForFinished();
    QStringList offers = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    offers += QString::fromUtf8(process.readAllStandardError()).split(u'\n', Qt::SkipEmptyParts);
    return offers;
}

} // namespace

class TestHelpFormats : public QObject
{
    Q_OBJECT

private slots:
    void manual_hasEveryCommandAndOptionOfHelp()
    {
        const QString manual = manualPage(allCommands());
        for (const auto& command : allCommands()) {
            QVERIFY2(manual.contains(".SS \""_L1 + command->name()), qPrintable(command->name()));
        }
        for (const char* option : { "\\fB\\-\\-rounds\\fR \\fIN\\fR", "\\fB\\-o\\fR, \\fB\\-\\-output\\fR \\fIRUN\\fR",
                 "\\fB\\-\\-quick\\fR" }) {
            QVERIFY2(manual.contains(QLatin1String(option)), option);
        }
        QVERIFY(!manual.contains("with\\-parent"_L1));
    }

    void manual_namesEveryExitStatus()
    {
        const QString manual = manualPage(allCommands());
        for (const char* status : { "0", "1", "2", "3", "130" }) {
            QVERIFY2(manual.contains(".TP\n\\fB"_L1 + QLatin1String(status) + "\\fR\n"_L1), status);
        }
    }

    void manual_printsTextAsItIs()
    {
        const QString manual = manualPage(strange());
        QVERIFY(manual.contains("\n\\&.start of a line\n"_L1));
        QVERIFY(manual.contains("It\\(aqs [odd]: 50 \\[u00D7] 2.\n"_L1));
        QVERIFY(manual.contains("A way, such as C:\\efast. More of it. Default: slow.\n"_L1));
        QVERIFY(!manual.contains("secret"_L1));
    }

    void bash_offersWhatMayFollow_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("offers");
        const QString versus = u"versus"_s;
        QTest::newRow("commands") << QStringList { versus, u"e"_s } << QStringList { u"experiment"_s, u"engines"_s };
        QTest::newRow("formats of help") << QStringList { versus, u"--help-as"_s, u""_s }
                                         << QStringList { u"man"_s, u"bash"_s, u"zsh"_s, u"fish"_s };
        QTest::newRow("options") << QStringList { versus, u"compare"_s, u"--ra"_s } << QStringList { u"--rate"_s };
        QTest::newRow("no hidden option") << QStringList { versus, u"lab"_s, u"--w"_s } << QStringList {};
        QTest::newRow("words of an option") << QStringList { versus, u"compare"_s, u"--profile"_s, u""_s }
                                            << QStringList { u"level-field"_s, u"as-written"_s, u"both"_s };
        QTest::newRow("behind =") << QStringList { versus, u"compare"_s, u"--profile"_s, u"="_s, u"a"_s }
                                  << QStringList { u"as-written"_s };
        QTest::newRow("nothing typed behind =")
            << QStringList { versus, u"compare"_s, u"--http"_s, u"="_s } << QStringList { u"1.1"_s, u"auto"_s };
        QTest::newRow("words of an argument")
            << QStringList { versus, u"experiment"_s, u"t"_s } << QStringList { u"tasks"_s };
        QTest::newRow("a number") << QStringList { versus, u"compare"_s, u"--rounds"_s, u""_s } << QStringList {};
        QTest::newRow("a file") << QStringList { versus, u"compare"_s, u"--urls"_s, u""_s } << QStringList {};
    }

    void bash_offersWhatMayFollow()
    {
        QFETCH(QStringList, words);
        QFETCH(QStringList, offers);
        if (QStandardPaths::findExecutable(u"bash"_s).isEmpty()) {
            QSKIP("There is no bash.");
        }
        QCOMPARE(bashOffers(bashCompletion(allCommands()), words), offers);
    }

    void shells_readTheirCompletions_data()
    {
        QTest::addColumn<QStringList>("check");
        QTest::newRow("bash") << QStringList { u"-n"_s };
        QTest::newRow("zsh") << QStringList { u"-n"_s };
        QTest::newRow("fish") << QStringList { u"--no-execute"_s };
    }

    void shells_readTheirCompletions()
    {
        QFETCH(QStringList, check);
        const QString shell = QString::fromLatin1(QTest::currentDataTag());
        if (QStandardPaths::findExecutable(shell).isEmpty()) {
            QSKIP("This shell is not installed.");
        }
        QCOMPARE(complaints(shell, check, helpAs(shell, allCommands()).value()), QString());
        QCOMPARE(complaints(shell, check, helpAs(shell, strange()).value()), QString());
    }

    void zsh_getsTextsThatItWouldSplit()
    {
        const QString text = zshCompletion(strange());
        QVERIFY(text.contains(uR"('strange:it'\''s [odd]: 50 × 2')"_s));
        QVERIFY(text.contains(uR"('(-m --mode)'{-m+,--mode=}'[A way, such as C:\\fast]:MODE:(slow fast)')"_s));
        QVERIFY(text.contains(uR"(--note'[It'\''s said \[aloud\]]')"_s));
        QVERIFY(text.contains("'*:FILE:_files'"_L1));
    }

    void fish_getsTextsThatItWouldSplit()
    {
        const QString text = fishCompletion(strange());
        QVERIFY(text.contains(uR"(-a strange -d 'it\'s [odd]: 50 × 2')"_s));
        QVERIFY(text.contains(uR"(-s m -l mode -x -a 'slow fast' -d 'A way, such as C:\\fast')"_s));
    }

    void unknownFormat_isNone() { QVERIFY(!helpAs(u"csh"_s, allCommands())); }
};

QTEST_GUILESS_MAIN(TestHelpFormats)
#include "tst_help_formats.moc"
