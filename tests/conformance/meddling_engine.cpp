// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

// meddling-engine FAULT PROGRAM: a sound engine with one fault. Runs PROGRAM, and changes what it is told or what it
// says, so that the whole is wrong in the way FAULT names and right in every other.

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSocketNotifier>
#include <QTcpSocket>
#include <QUrl>

#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr double Millisecond = 1e6;

QByteArray lineOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

void add(QJsonObject& object, const QString& name, double amount)
{
    object[name] = qint64(object[name].toDouble() + amount);
}

/// A sample, and the URL that it is of.
using ChangeSample = std::function<void(QJsonObject& sample, const QString& url)>;
using Change = std::function<void(QJsonObject&)>;

Change set(const QString& name, const QJsonValue& value)
{
    return [=](QJsonObject& object) { object[name] = value; };
}

Change raise(const QString& name, double amount)
{
    return [=](QJsonObject& object) { add(object, name, amount); };
}

ChangeSample whereUrlHas(const QString& part, const Change& change)
{
    return [=](QJsonObject& sample, const QString& url) {
        if (url.contains(part)) {
            change(sample);
        }
    };
}

Change errorKind(const QString& kind)
{
    return set(u"error"_s, QJsonObject { { u"kind"_s, kind }, { u"text"_s, u"changed"_s } });
}

void addHeader(QJsonObject& plan)
{
    QJsonArray headers = plan["headers"_L1].toArray();
    headers.append(QJsonArray { u"X-Own"_s, u"1"_s });
    plan["headers"_L1] = headers;
}

/// Every second URL by the other name of its host.
QJsonArray otherNames(QJsonArray urls)
{
    for (qsizetype i = 1; i < urls.size(); i += 2) {
        urls[i] = urls[i].toString().replace("127.0.0.1"_L1, "localhost"_L1);
    }
    return urls;
}

void succeed(QJsonObject& sample)
{
    sample.remove("error"_L1);
    sample["first_byte_ns"_L1] = sample["last_byte_ns"_L1];
    sample["status"_L1] = 200;
    sample["body_bytes"_L1] = 10;
    sample["protocol"_L1] = u"http/1.1"_s;
}

void shiftTimes(QJsonObject& sample)
{
    for (const QString& name : { u"intended_ns"_s, u"start_ns"_s, u"first_byte_ns"_s, u"last_byte_ns"_s }) {
        add(sample, name, 1000 * Millisecond);
    }
}

void startAtOnce(QJsonObject& sample)
{
    sample["start_ns"_L1] = 0;
    sample["intended_ns"_L1] = 0;
}

void endEarlier(QJsonObject& sample)
{
    add(sample, u"first_byte_ns"_s, -20 * Millisecond);
    add(sample, u"last_byte_ns"_s, -20 * Millisecond);
}

const QHash<QString, Change>& planFaults()
{
    static const QHash<QString, Change> faults {
        { u"follows one redirect more"_s, raise(u"redirect_limit"_s, 1) },
        { u"adds a header"_s, [](QJsonObject& plan) { addHeader(plan); } },
        { u"sends no headers"_s, set(u"headers"_s, QJsonArray()) },
        { u"asks for gzip"_s, set(u"accept_encoding"_s, u"gzip"_s) },
        { u"asks the proxy"_s, set(u"proxy"_s, u"default"_s) },
        { u"trusts no file"_s, set(u"ca_file"_s, u""_s) },
        { u"is too wide"_s, raise(u"concurrency"_s, 2) },
        { u"is too narrow"_s, raise(u"concurrency"_s, -2) },
        { u"reports live"_s, set(u"report"_s, u"live"_s) },
        { u"reports at the end"_s, set(u"report"_s, u"end"_s) },
        { u"does not wait for its turn"_s, set(u"schedule"_s, u"closed"_s) },
        { u"has a late total deadline"_s, raise(u"total_timeout_ns"_s, 1000 * Millisecond) },
        { u"has an early total deadline"_s, set(u"total_timeout_ns"_s, qint64(600 * Millisecond)) },
        { u"has a late connect deadline"_s, raise(u"connect_timeout_ns"_s, 1000 * Millisecond) },
        { u"has a higher body limit"_s, raise(u"body_limit_bytes"_s, 1000) },
        { u"refuses new fields"_s, set(u"must"_s, QJsonArray { u"x_unknown"_s }) },
        { u"ignores must"_s, set(u"must"_s, QJsonArray()) },
    };
    return faults;
}

const QHash<QString, Change>& readyFaults()
{
    static const QHash<QString, Change> faults {
        { u"has a word of its own"_s,
            set(u"capabilities"_s,
                QJsonObject { { u"phases"_s, QJsonArray() }, { u"protocols"_s, QJsonArray { u"spdy"_s } } }) },
        { u"tells no settings"_s, set(u"settings"_s, QJsonObject()) },
        { u"tells no versions"_s, set(u"versions"_s, QJsonObject()) },
        { u"tells its memory in kB"_s,
            [](QJsonObject& ready) { add(ready, u"rss_bytes"_s, -0.999 * ready["rss_bytes"_L1].toDouble()); } },
        { u"claims to tell TLS"_s,
            [](QJsonObject& ready) {
                QJsonObject capabilities = ready["capabilities"_L1].toObject();
                capabilities["phases"_L1] = QJsonArray { u"tls"_s };
                ready["capabilities"_L1] = capabilities;
            } },
        { u"ignores SIGTERM"_s, set(u"pid"_s, qint64(getpid())) },
    };
    return faults;
}

const QHash<QString, ChangeSample>& sampleFaults()
{
    static const QHash<QString, ChangeSample> faults {
        { u"takes 503 for 500"_s, whereUrlHas(u"/status/503"_s, set(u"status"_s, 500)) },
        { u"miscounts bytes"_s, whereUrlHas(u"/bytes/1000"_s, raise(u"body_bytes"_s, 1)) },
        { u"miscounts wire bytes"_s, whereUrlHas(u"/bytes/1000"_s, raise(u"wire_bytes"_s, 1)) },
        { u"unpacks"_s, whereUrlHas(u"/bad/gzip"_s, set(u"body_bytes"_s, 4096)) },
        { u"miscounts hops"_s, whereUrlHas(u"/redirect/3"_s, set(u"hops"_s, 1)) },
        { u"claims h2"_s, whereUrlHas(u"/delay"_s, set(u"protocol"_s, u"h2"_s)) },
        { u"claims reuse"_s, whereUrlHas(u"/bytes"_s, set(u"reused"_s, true)) },
        { u"trusts all"_s, whereUrlHas(u"https:"_s, succeed) },
        { u"intends another start"_s, whereUrlHas(u"/delay"_s, raise(u"start_ns"_s, 1)) },
        { u"counts from its own start"_s, whereUrlHas(u"/"_s, shiftTimes) },
        { u"counts waiting as latency"_s, whereUrlHas(u"/"_s, startAtOnce) },
        { u"ends early"_s, whereUrlHas(u"/delay"_s, endEarlier) },
        { u"tells no first byte"_s,
            whereUrlHas(
                u"/drip"_s, [](QJsonObject& sample) { sample["first_byte_ns"_L1] = sample["last_byte_ns"_L1]; }) },
        { u"tells no connection"_s, whereUrlHas(u"/"_s, [](QJsonObject& sample) { sample.remove("connect_ns"_L1); }) },
        { u"tells another intention"_s, whereUrlHas(u"/"_s, raise(u"intended_ns"_s, 5 * Millisecond)) },
        { u"omits waiting"_s,
            whereUrlHas(u"/"_s, [](QJsonObject& sample) { sample["intended_ns"_L1] = sample["start_ns"_L1]; }) },
        { u"takes long headers for a timeout"_s, whereUrlHas(u"endless-headers"_s, errorKind(u"timeout"_s)) },
        { u"takes a short body for none"_s, whereUrlHas(u"short-body"_s, errorKind(u"protocol"_s)) },
        { u"takes ftp for a refusal"_s, whereUrlHas(u"ftp:"_s, errorKind(u"connect"_s)) },
        { u"takes a refusal for no name"_s, whereUrlHas(u"/refused"_s, errorKind(u"dns"_s)) },
        { u"takes garbage for other"_s, whereUrlHas(u"/garbage"_s, errorKind(u"other"_s)) },
        { u"takes 404 for 200"_s, whereUrlHas(u"/status/404"_s, set(u"status"_s, 200)) },
    };
    return faults;
}

const QHash<QString, Change>& doneFaults()
{
    static const QHash<QString, Change> faults {
        { u"claims to be cancelled"_s, set(u"cancelled"_s, true) },
        { u"denies to be cancelled"_s, set(u"cancelled"_s, false) },
        { u"tells its peak in kB"_s,
            [](QJsonObject& done) {
                done["peak_rss_bytes"_L1] = qint64(done["peak_rss_bytes"_L1].toDouble() / 1024);
            } },
        { u"ends before its fetches"_s, set(u"wall_ns"_s, qint64(50 * Millisecond)) },
        { u"tells another wall time"_s, raise(u"wall_ns"_s, 60'000 * Millisecond) },
        { u"tells processor time in microseconds"_s,
            [](QJsonObject& done) {
                done["cpu_user_ns"_L1] = qint64(done["cpu_user_ns"_L1].toDouble() / 1000);
                done["cpu_system_ns"_L1] = qint64(done["cpu_system_ns"_L1].toDouble() / 1000);
            } },
        { u"miscounts connections"_s, raise(u"connections_opened"_s, 1) },
    };
    return faults;
}

class Meddler final : public QObject
{
public:
    Meddler(QString fault, const QString& program)
        : m_fault(std::move(fault))
        , m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        m_engine.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        connect(&m_input, &QSocketNotifier::activated, this, &Meddler::readInput);
        connect(&m_engine, &QProcess::readyReadStandardOutput, this, &Meddler::readOutput);
        connect(&m_engine, &QProcess::finished, this, [this](int status) {
            readOutput();
            QCoreApplication::exit(has("exits with 4"_L1) ? 4 : status);
        });
        m_engine.start(program, QStringList());
    }

private:
    [[nodiscard]] bool has(QLatin1String fault) const { return m_fault == fault; }

    void readInput()
    {
        std::array<char, 65536> buffer {};
        const ssize_t size = ::read(STDIN_FILENO, buffer.data(), buffer.size());
        if (size <= 0) {
            m_input.setEnabled(false);
            if (!has("ignores the end of input"_L1)) {
                m_engine.closeWriteChannel();
            }
            return;
        }
        m_unread.append(buffer.data(), size);
        for (qsizetype end = m_unread.indexOf('\n'); end >= 0; end = m_unread.indexOf('\n')) {
            toEngine(QJsonDocument::fromJson(m_unread.first(end)).object());
            m_unread.remove(0, end + 1);
        }
    }

    void toEngine(QJsonObject line)
    {
        const QString type = line["type"_L1].toString();
        if (type == "plan"_L1 && planFaults().contains(m_fault)) {
            planFaults()[m_fault](line);
        } else if (type == "urls"_L1) {
            const QJsonArray urls = line["urls"_L1].toArray();
            for (const auto& url : urls) {
                m_urls.append(url.toString());
            }
            if (has("names a host in two ways"_L1)) {
                line["urls"_L1] = otherNames(line["urls"_L1].toArray());
            }
        } else if (type == "cancel"_L1 && has("ignores cancel"_L1)) {
            return;
        }
        m_engine.write(lineOf(line));
    }

    void readOutput()
    {
        while (m_engine.canReadLine()) {
            fromEngine(QJsonDocument::fromJson(m_engine.readLine()).object());
        }
    }

    void fromEngine(QJsonObject line)
    {
        const QString type = line["type"_L1].toString();
        if (type == "ready"_L1) {
            sayReady(line);
        } else if (type == "sample"_L1) {
            saySample(line);
        } else if (type == "progress"_L1) {
            sayProgress(line);
        } else {
            sayDone(line);
        }
    }

    void sayReady(QJsonObject line)
    {
        if (readyFaults().contains(m_fault)) {
            readyFaults()[m_fault](line);
        }
        if (has("ignores SIGTERM"_L1)) {
            static_cast<void>(std::signal(SIGTERM, SIG_IGN));
        }
        if (has("connects before go"_L1)) {
            m_early.connectToHost(u"127.0.0.1"_s, quint16(QUrl(m_urls.constFirst()).port()));
            m_early.waitForConnected();
        }
        say(line);
        if (has("is ready twice"_L1)) {
            say(line);
        } else if (has("talks before go"_L1)) {
            say({ { u"type"_s, u"progress"_s }, { u"completed"_s, 0 }, { u"failed"_s, 0 } });
        }
    }

    void saySample(QJsonObject line)
    {
        const int index = line["index"_L1].toInt();
        if (sampleFaults().contains(m_fault)) {
            sampleFaults()[m_fault](line, m_urls.value(index));
        }
        const bool isCancelled = line.value("error"_L1)["kind"_L1].toString() == "cancelled"_L1;
        if ((has("forgets one"_L1) && index == 0) || (has("forgets what was cancelled"_L1) && isCancelled)) {
            return;
        }
        say(line);
        if (has("reports twice"_L1) && index == 0) {
            say(line);
        }
    }

    void sayProgress(const QJsonObject& line)
    {
        const int times = has("is silent"_L1) ? 0 : has("talks too much"_L1) ? 20 : 1;
        for (int i = 0; i < times; ++i) {
            say(line);
        }
    }

    void sayDone(QJsonObject line)
    {
        if (doneFaults().contains(m_fault)) {
            doneFaults()[m_fault](line);
        }
        if (has("says nothing of its end"_L1)) {
            return;
        }
        say(line);
        if (has("goes on after done"_L1)) {
            say({ { u"type"_s, u"progress"_s }, { u"completed"_s, 0 }, { u"failed"_s, 0 } });
        }
    }

    static void say(const QJsonObject& line)
    {
        const QByteArray bytes = lineOf(line);
        static_cast<void>(std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout));
        static_cast<void>(std::fflush(stdout));
    }

    QString m_fault;
    QProcess m_engine;
    QSocketNotifier m_input;
    QByteArray m_unread;
    QStringList m_urls;
    QTcpSocket m_early;
};

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const Meddler meddler(QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2]));
    return QCoreApplication::exec();
}
