// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lab/path.h"
#include "app/lab/tls_fault.h"
#include "expected.h"
#include "matrix.h"

using namespace Qt::StringLiterals;

namespace tests::faults {

namespace {

constexpr const char* Head = R"(# Hostile servers

What the three engines make of servers that break the rules, or strain them. The lab serves each of these answers, over
TCP at `/bad/NAME` and over TLS at the same path, and `tests/faults/tst_fault_matrix` holds the engines to this page: all
faults go into one plan, with a URL of a sound server behind each, in the profile *level field* and once more *as
written*, where the last table says what is otherwise. Every fetch has to end within its deadline, no sound URL may fail
or wait, and no engine may take more than 160 MB.

A success is written as its status and the bytes of its body; an error is one of the protocol's kinds. Where engines
differ, the last column says why: what a library does not show, or does by itself, no engine can mend.

)";

/// Found by a wider search than the lab's: some 800 answers and 250 certificates.
constexpr const char* Beyond = R"(
## Beyond these

What else is known to differ, by the libraries' own ways:

- **A kept connection that the server closes** without a word, just when the next request goes out: Qt and net/http send
  the request again, reqwest reports `protocol`.
- **Bodies of redirects**: reqwest does not read them, Qt and net/http do, so that a bad one is an error or takes time.
- **Addresses in redirects** that only some take for such: to Qt and reqwest `2130706433`, `0x7f000001`, `0177.0.0.1` and
  `127.1` are 127.0.0.1, to net/http names without an address. In a list of URLs they are read once, by Versus, and are the
  same for all; `--refuse-private` follows no redirect. reqwest repairs more of what is no address (`http:///host/`,
  `\host\`) than the others.
- **Qt** shows neither the reason of a status nor the bytes behind it: control characters there pass. It takes a field of more
  than 100 KiB for no header at all, and waits for more chunks when the connection ends within the size of one.
- **Certificates**: each library has its own list of algorithms. Qt takes Ed448, RSA-PSS keys, SHA-224, SHA-3 and P-192,
  net/http an RSA key of 1,536 bits and an authority between of 1,024, rustls none of these. A server that wants a
  certificate of the client (TLS 1.3) is `protocol` in Qt and `tls` in the others.
)";

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

QString rowOf(const Expected* expected, std::string_view name, std::string_view about)
{
    if (expected == nullptr) {
        return {};
    }
    const auto& [qt, go, rust] = expected->outcomes;
    return u"| `%1` | %2 | %3 | %4 | %5 | %6 |\n"_s.arg(text(name), text(about), qt, go, rust, expected->why);
}

QString tableHead(const QString& title, const QString& first)
{
    return u"## %1\n\n| %2 | what the server does | Qt | Go | Rust | why they differ |\n|---|---|---|---|---|---|\n"_s
        .arg(title, first);
}

} // namespace

QString documentation()
{
    QString page = QString::fromUtf8(Head) + tableHead(u"Answers"_s, u"answer"_s);
    for (const auto& [name, about, misbehaviour] : app::lab::misbehaviours()) {
        page += rowOf(expectedOf(text(name)), name, about);
    }
    page += u"\n"_s + tableHead(u"Handshakes"_s, u"handshake"_s);
    for (const auto& [name, about, fault] : app::lab::tlsFaults()) {
        page += rowOf(expectedOf(text(name)), name, about);
    }
    page += u"\n"_s + tableHead(u"As written"_s, u"answer"_s);
    for (const auto& [name, about, misbehaviour] : app::lab::misbehaviours()) {
        page += rowOf(expectedAsWrittenOf(text(name)), name, about);
    }
    return page + QString::fromUtf8(Beyond);
}

} // namespace tests::faults
