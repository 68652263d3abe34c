// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/fetch/test_engines.h"

#include "tests/support/fake_fetch_engine.h"

#include <QDir>
#include <QFile>

namespace tests::ui_fetch {

using namespace Qt::StringLiterals;
using support::FakeFetchEngine;

void StuckEngine::prepare(const app::fetch::Plan& /*plan*/)
{
    QMetaObject::invokeMethod(
        this, [this] { emit ready({}); }, Qt::QueuedConnection);
}

std::unique_ptr<app::fetch::Engine> timedEngine(const QString& id, double milliseconds)
{
    FakeFetchEngine::Script script;
    script.id = id;
    script.sample = [milliseconds](int index) {
        if (milliseconds >= 0) {
            return support::goodSample(milliseconds + 10 * index);
        }
        app::fetch::Sample sample;
        sample.error
            = app::fetch::FetchError { .kind = app::fetch::ErrorKind::Connect, .text = u"Connection refused"_s };
        return sample;
    };
    return std::make_unique<FakeFetchEngine>(script);
}

std::unique_ptr<app::fetch::Engine> knownEngine(const QString& id)
{
    return timedEngine(id, id == "go"_L1 ? 20 : id == "rust"_L1 ? 10 : 30);
}

std::unique_ptr<app::fetch::Engine> waitingEngine(const QString& id)
{
    FakeFetchEngine::Script script;
    script.id = id;
    script.waitsForCancel = true;
    return std::make_unique<FakeFetchEngine>(script);
}

std::unique_ptr<app::fetch::Engine> failingEngine(const QString& id, const QString& sentence)
{
    FakeFetchEngine::Script script;
    script.id = id;
    script.failure = app::fetch::Failure {
        .kind = app::fetch::FailureKind::Crashed, .sentence = sentence, .standardError = u"last words"_s
    };
    return std::make_unique<FakeFetchEngine>(script);
}

QString writeScript(const QString& folder, const QString& name, const QByteArray& commands)
{
    QFile script(QDir(folder).filePath(name));
    if (!script.open(QIODevice::WriteOnly)) {
        return {};
    }
    script.write("#!/bin/sh\n" + commands + '\n');
    script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return script.fileName();
}

} // namespace tests::ui_fetch
