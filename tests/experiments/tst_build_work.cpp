// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/build_work.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace app::experiments;
using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 120'000;

/// The tiny programs: a small word of each language.
QList<BuildProgram> tinyPrograms()
{
    return { { .name = u"tiny"_s,
                 .contestant = u"go"_s,
                 .package = u"tiny-go"_s,
                 .folder = u"go"_s,
                 .mainFile = u"main.go"_s,
                 .arguments = {},
                 .answer = u"^hello"_s },
        { .name = u"tiny"_s,
            .contestant = u"rust"_s,
            .package = u"tiny-rust"_s,
            .folder = u"rust"_s,
            .mainFile = u"src/main.rs"_s,
            .arguments = {},
            .answer = u"^hello"_s } };
}

/// Tools that pretend: they are shell scripts, each with what `build` does as its heart. In there $target is the
/// program to be made and `make` makes it.
class FakeTools
{
public:
    FakeTools(const QString& goBuild, const QString& cargoBuild)
    {
        write(u"go"_s,
            uR"(target=; while [ $# -gt 0 ]; do case $1 in version) echo go version go1.26.8; exit;; )"
            uR"(list) echo versus/tiny; exit;; -o) target=$2;; esac; shift; done)"_s,
            goBuild);
        write(u"cargo"_s,
            uR"(target=; while [ $# -gt 0 ]; do case $1 in tree) printf 'tiny v1\nb v1\n'; exit;; )"
            uR"(--target-dir) target=$2/release/tiny-rust;; esac; shift; done)"_s,
            cargoBuild);
    }

    [[nodiscard]] BuildSetup setup() const
    {
        return { .sources = QStringLiteral(VERSUS_TINY_SOURCES),
            .tools = { { u"go"_s, m_folder.filePath(u"go"_s) }, { u"rust"_s, m_folder.filePath(u"cargo"_s) } },
            .reasons = {},
            .seeds = {},
            .programs = tinyPrograms() };
    }
    [[nodiscard]] QString path(const QString& relative) const { return m_folder.filePath(relative); }

private:
    void write(const QString& name, const QString& head, const QString& heart) const
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly)) {
            const QString make = uR"sh(make() { mkdir -p "$(dirname "$target")"; )sh"
                                 uR"sh(printf '#!/bin/sh\necho hello\n' >"$target"; chmod +x "$target"; })sh"_s;
            file.write(("#!/bin/sh\n"_L1 + head + u'\n' + make + u'\n' + heart + u'\n').toUtf8());
        }
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    QTemporaryDir m_folder;
};

SharedResult resultOf(const BuildSetup& setup, const Order& order, QList<Status>* seen = nullptr)
{
    BuildWork work(
        [setup] { return setup; }, std::make_shared<CompilerVersions>(), { .quick = 2, .warm = 2, .cold = 1 });
    if (seen != nullptr) {
        QObject::connect(&work, &Work::statusChanged, &work, [seen](const Status& status) { seen->append(status); });
    }
    QSignalSpy finished(&work, &Work::finished);
    work.start(order);
    return finished.wait(PatienceMs) ? finished[0][0].value<SharedResult>() : SharedResult();
}

QStringList sites()
{
    return QDir(QDir::tempPath()).entryList({ u"versus-build-*"_s }, QDir::Dirs);
}

/// The first trial of a case, also one that failed.
Trial trialOf(const Result& result, const QString& contestant, const QString& caseName)
{
    const auto found = std::ranges::find_if(result.trials,
        [&](const Trial& trial) { return trial.contestant == contestant && trial.caseName == caseName; });
    return found == result.trials.cend() ? Trial() : *found;
}

} // namespace

class TestBuildWork : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // Sites of others do not matter.
        QVERIFY(m_temporary.isValid());
        qputenv("TMPDIR", m_temporary.path().toUtf8());
    }

    /// After each: nothing is left behind.
    void cleanup() { QCOMPARE(sites(), QStringList()); }

    void realPrograms_areBuiltColdAndWarm()
    {
        const QString go = QStringLiteral(VERSUS_GO_TOOL);
        const QString cargo = QStringLiteral(VERSUS_CARGO_TOOL);
        if (go.isEmpty() || cargo.isEmpty()) {
            QSKIP("A toolchain is missing.");
        }
        const BuildSetup setup { .sources = QStringLiteral(VERSUS_TINY_SOURCES),
            .tools = { { u"go"_s, go }, { u"rust"_s, cargo } },
            .reasons = {},
            .seeds = {},
            .programs = tinyPrograms() };
        const QStringList before = sourceFiles(setup.sources);
        const SharedResult result = resultOf(setup, { .quick = false, .seed = 7 });
        QVERIFY(result);
        QVERIFY2(result->notMeasured.isEmpty(), qPrintable(result->notMeasured));
        QVERIFY(!result->partial);
        QCOMPARE(result->trials.size(), 2 + 2 * 2 + 2);
        for (const Trial& trial : result->trials) {
            QVERIFY2(trial.ok(), qPrintable(trial.failure));
            QCOMPARE(trial.check, u"hello"_s); // Go's has an upper-case H
        }
        QCOMPARE(trialOf(*result, u"go"_s, u"tiny-facts"_s).figures[u"source_lines"_s], 5);
        QCOMPARE(trialOf(*result, u"rust"_s, u"tiny-facts"_s).figures[u"source_lines"_s], 3);
        for (const QString& id : { u"go"_s, u"rust"_s }) {
            const Trial facts = trialOf(*result, id, u"tiny-facts"_s);
            QCOMPARE(facts.figures.value(u"packages"_s, -1), 0);
            QVERIFY(facts.figures[u"stripped_bytes"_s] > 100'000);
            QVERIFY(facts.figures[u"stripped_bytes"_s] < facts.figures[u"size_bytes"_s]);
            QVERIFY(!facts.versions.isEmpty());
            QCOMPARE(counted(*result, id, u"tiny-warm"_s).size(), 2);
            const Trial warm = trialOf(*result, id, u"tiny-warm"_s);
            QVERIFY(warm.figures[u"wall_ns"_s] > 10'000'000); // compiled and linked, not found in a cache
            QVERIFY(warm.figures[u"cpu_ns"_s] > 10'000'000);
        }
        // Cold, Go compiles its runtime too.
        QVERIFY(trialOf(*result, u"go"_s, u"tiny-cold"_s).figures[u"cpu_ns"_s]
            > 2 * trialOf(*result, u"go"_s, u"tiny-warm"_s).figures[u"cpu_ns"_s]);
        QCOMPARE(sourceFiles(setup.sources), before);
        QFile main(setup.sources + "/go/main.go"_L1);
        QVERIFY(main.open(QIODevice::ReadOnly));
        QVERIFY(!main.readAll().contains("versusChange"));
    }

    void everyRound_buildsEachLanguageInTurn()
    {
        const FakeTools tools(u"make"_s, u"make"_s);
        QList<Status> seen;
        const SharedResult result = resultOf(tools.setup(), { .quick = true, .seed = 7 }, &seen);
        QVERIFY(result);
        QCOMPARE(result->trials.size(), 2 + 2 * 2); // no cold builds
        QCOMPARE(casesOf(*result), (QStringList { u"tiny-facts"_s, u"tiny-warm"_s }));
        QCOMPARE(trialOf(*result, u"rust"_s, u"tiny-facts"_s).figures[u"packages"_s], 1);
        QCOMPARE(result->programs[u"go"_s].size(), 64); // SHA-256
        QVERIFY2(seen[0].text.contains(u"with all that it needs"_s), qPrintable(seen[0].text));
        QVERIFY2(seen.last().text.startsWith(u"round 2 of 2, "_s), qPrintable(seen.last().text));
        QVERIFY(seen.last().left.has_value());
        QVERIFY(std::ranges::is_sorted(seen, {}, &Status::done));
    }

    void programThatDoesNotCompile_costsItself()
    {
        const FakeTools tools(u"make"_s, u"echo 'main.rs: oh' >&2; echo 'error: could not compile' >&2; exit 101"_s);
        const SharedResult result = resultOf(tools.setup(), { .quick = true, .seed = 7 });
        QVERIFY(result);
        QCOMPARE(trialOf(*result, u"rust"_s, u"tiny-facts"_s).failure,
            u"cargo ended with status 101. error: could not compile"_s);
        QCOMPARE(counted(*result, u"go"_s, u"tiny-warm"_s).size(), 2);
        QCOMPARE(result->trials.size(), 2 + 2); // not tried again in each round
        QVERIFY(result->notMeasured.isEmpty());
    }

    void laterFailure_costsItsTrial()
    {
        // The second build fails, and that one alone.
        const FakeTools tools(u"make"_s, uR"(f=$0.count; echo x >>$f; [ $(wc -l <$f) -eq 2 ] && exit 3; make)"_s);
        const SharedResult result = resultOf(tools.setup(), { .quick = true, .seed = 7 });
        QVERIFY(result);
        QCOMPARE(result->trials.size(), 6);
        QCOMPARE(counted(*result, u"rust"_s, u"tiny-warm"_s).size(), 1);
        QCOMPARE(trialOf(*result, u"rust"_s, u"tiny-warm"_s).failure, u"cargo ended with status 3."_s);
    }

    void programThatDoesNotAnswer_isAFailure()
    {
        const FakeTools tools(uR"(make; printf '#!/bin/sh\necho what\n' >"$target")"_s, u"make"_s);
        const SharedResult result = resultOf(tools.setup(), { .quick = true, .seed = 7 });
        QVERIFY(result);
        QCOMPARE(trialOf(*result, u"go"_s, u"tiny-facts"_s).failure,
            u"tiny-go was built, but does not answer as it should."_s);
    }

    void missingCrates_areSaidWithTheRemedy()
    {
        const FakeTools tools(
            u"make"_s, u"echo 'attempting to make an HTTP request, but --frozen was specified' >&2; exit 101"_s);
        const SharedResult result = resultOf(tools.setup(), { .quick = true, .seed = 7 });
        QVERIFY(result);
        const QString failure = trialOf(*result, u"rust"_s, u"tiny-facts"_s).failure;
        QVERIFY2(failure.contains(u"cargo fetch --locked --manifest-path "_s), qPrintable(failure));
    }

    void seed_isCopiedAndStaysAsItIs()
    {
        FakeTools tools(u"make"_s, uR"sh(make; echo changed >"$(dirname "$target")/deps/crate")sh"_s);
        const QString crate = tools.path(u"seed/release/deps/crate"_s);
        for (const auto folder : { "deps"_L1, "build"_L1, ".fingerprint"_L1 }) {
            QVERIFY(QDir().mkpath(tools.path("seed/release/"_L1 + folder)));
        }
        QFile file(crate);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("built");
        file.close();
        BuildSetup setup = tools.setup();
        setup.seeds.insert(u"rust"_s, tools.path(u"seed"_s));
        const SharedResult result = resultOf(setup, { .quick = true, .seed = 7 });
        QVERIFY(result);
        const Trial facts = trialOf(*result, u"rust"_s, u"tiny-facts"_s);
        QVERIFY2(facts.ok(), qPrintable(facts.failure)); // deps was there
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("built"));
    }

    void missingToolchain_leavesTheOtherWorking()
    {
        const FakeTools tools(u"make"_s, u"make"_s);
        BuildSetup setup = tools.setup();
        setup.tools[u"rust"_s].clear();
        setup.reasons[u"rust"_s] = u"cargo was not found. Install it."_s;
        const SharedResult one = resultOf(setup, { .quick = true, .seed = 7 });
        QVERIFY(one);
        QVERIFY(one->notMeasured.isEmpty());
        QCOMPARE(trialOf(*one, u"rust"_s, u"tiny-facts"_s).failure, setup.reasons[u"rust"_s]);
        QCOMPARE(counted(*one, u"go"_s, u"tiny-warm"_s).size(), 2);
        setup.tools[u"go"_s] = tools.path(u"gone"_s);
        const SharedResult none = resultOf(setup, { .quick = true, .seed = 7 });
        QVERIFY(none);
        QVERIFY(none->trials.isEmpty());
        QVERIFY2(none->notMeasured.contains(u"/gone was there when Versus was built"_s)
                && none->notMeasured.contains(u"Install it."_s),
            qPrintable(none->notMeasured));
    }

    void installedPackage_isNotMeasuredWithTheRemedy()
    {
        BuildSetup setup = readBuildSetup(u"/nowhere/build.json"_s);
        const SharedResult result = resultOf(setup, { .quick = true, .seed = 7 });
        QVERIFY(result);
        QVERIFY(result->trials.isEmpty());
        QVERIFY2(result->notMeasured.startsWith(u"The sources from which this Versus was built"_s)
                && result->notMeasured.count(u"./packaging/run"_s) == 1,
            qPrintable(result->notMeasured));
        QVERIFY(buildFingerprints(setup, *std::make_unique<CompilerVersions>()).isEmpty());
    }

    void cancel_endsTheCompilerAndKeepsWhatWasMeasured()
    {
        // The first builds are quick, those of Rust then take a minute; the compiler is a child of cargo.
        const FakeTools tools(u"make"_s,
            uR"(f=$0.count; echo x >>$f; if [ $(wc -l <$f) -eq 2 ]; then sh -c 'echo $$ >'$f.pid'; sleep 60'; fi; make)"_s);
        const BuildSetup setup = tools.setup();
        BuildWork work([setup] { return setup; }, std::make_shared<CompilerVersions>());
        QSignalSpy finished(&work, &Work::finished);
        work.start({ .quick = true, .seed = 7 });
        QFile pid(tools.path(u"cargo.count.pid"_s));
        QTRY_VERIFY_WITH_TIMEOUT(pid.size() > 1, 20'000);
        work.cancel();
        QVERIFY(finished.isEmpty());
        QVERIFY(finished.wait(10'000));
        const auto result = finished[0][0].value<SharedResult>();
        QVERIFY(result->partial);
        QVERIFY(result->trials.size() >= 2);
        QVERIFY(std::ranges::all_of(result->trials, &Trial::ok));
        QVERIFY(pid.open(QIODevice::ReadOnly));
        QVERIFY(!QFile::exists("/proc/"_L1 + QString::fromLatin1(pid.readAll().trimmed())));
    }

    void end_endsTheCompiler()
    {
        const FakeTools tools(u"echo $$ >$0.pid; sleep 60"_s, u"make"_s);
        const BuildSetup setup = tools.setup();
        QFile pid(tools.path(u"go.pid"_s));
        {
            BuildWork work([setup] { return setup; }, std::make_shared<CompilerVersions>());
            work.start({ .quick = true, .seed = 7 });
            QTRY_VERIFY_WITH_TIMEOUT(pid.size() > 1, 20'000);
        }
        QVERIFY(pid.open(QIODevice::ReadOnly));
        QVERIFY(!QFile::exists("/proc/"_L1 + QString::fromLatin1(pid.readAll().trimmed())));
    }

    void fingerprint_followsTheSources()
    {
        const FakeTools tools(u"make"_s, u"make"_s);
        BuildSetup setup = tools.setup();
        CompilerVersions versions;
        const auto before = buildFingerprints(setup, versions);
        QCOMPARE(buildFingerprints(setup, versions), before);
        QCOMPARE(versions.of(u"go"_s, setup), (QMap<QString, QString> { { u"go"_s, u"1.26.8"_s } }));
        const QString copy = tools.path(u"sources"_s);
        for (const QString& file : sourceFiles(setup.sources)) {
            QVERIFY(QDir().mkpath(QFileInfo(copy + u'/' + file).path()));
            QVERIFY(QFile::copy(setup.sources + u'/' + file, copy + u'/' + file));
        }
        setup.sources = copy;
        QCOMPARE(buildFingerprints(setup, versions), before); // wherever they lie
        QFile main(copy + "/go/main.go"_L1);
        QVERIFY(main.open(QIODevice::Append));
        main.write("// more\n");
        main.close();
        const auto after = buildFingerprints(setup, versions);
        QVERIFY(after[u"go"_s] != before[u"go"_s]);
        QCOMPARE(after[u"rust"_s], before[u"rust"_s]);
    }

private:
    QTemporaryDir m_temporary;
};

QTEST_GUILESS_MAIN(TestBuildWork)
#include "tst_build_work.moc"
