// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/setting_words.h"

#include <QCoreApplication>

namespace app::run {

namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("SettingWords", text);
}

QList<SettingWords> work()
{
    return {
        { u"fetches_at_once"_s, tr("Fetches at once"), tr("How many fetches are under way at the same time."), {} },
        { u"carried_by"_s, tr("Carried by"), tr("What a fetch runs in."),
            tr("Each language has its own way of doing many things at once.") },
        { u"worker_threads"_s, tr("Worker threads"), tr("Threads that run the fetches side by side."),
            tr("On the level field all get one for each processor, Qt never more than fetches at once; its network "
               "threads come beside them.") },
        { u"clients"_s, tr("Clients"), tr("How many client objects share the fetches; each keeps its own connections."),
            tr("One QNetworkAccessManager opens at most 6 connections to a host, so more fetches at once, or more "
               "threads, need more of them.") },
    };
}

QList<SettingWords> connections()
{
    return {
        { u"connections_per_host"_s, tr("Connections in use per host"),
            tr("How many connections to one host carry fetches at once. What was opened is counted in every round."),
            {} },
        { u"connections_held_by"_s, tr("Connections limited by"),
            tr("What keeps the connections in use to a host to their number."),
            tr("reqwest has no such limit, and Qt's is always 6: there the fetches at once are the limit, and now and "
               "then a connection is opened that a free one has made needless.") },
        { u"idle_per_host"_s, tr("Idle connections per host"),
            tr("How many connections to a host are kept for later fetches; with too few, fetches dial again."), {} },
        { u"idle_total"_s, tr("Idle connections in all"), tr("How many connections are kept for all hosts."), {} },
        { u"idle_timeout"_s, tr("Idle for at most"), tr("How long a connection is kept that nobody uses."), {} },
        { u"http"_s, tr("HTTP version"), tr("With HTTP/2 all fetches of a host share one connection."), {} },
        { u"retries"_s, tr("Sent again"), tr("When the library sends a request a second time by itself."),
            tr("The libraries do so by themselves; each sample still is one fetch.") },
    };
}

QList<SettingWords> requests()
{
    return {
        { u"redirects"_s, tr("Redirects"), tr("How many are followed before the fetch is an error."), {} },
        { u"referer"_s, tr("Referer after a redirect"), tr("Whether the redirecting address is told to the next one."),
            {} },
        { u"cookies"_s, tr("Cookies"), tr("Whether cookies of an answer are sent with later requests."), {} },
        { u"proxy"_s, tr("Proxy"), tr("Whether fetches go through another host."), {} },
        { u"accept"_s, tr("Accept"), tr("The request header; servers may answer differently to each."), {} },
        { u"accept_encoding"_s, tr("Accept-Encoding"),
            tr("Whether bodies are asked for in packed form, and unpacked by the library within the time measured."),
            {} },
        { u"accept_language"_s, tr("Accept-Language"), tr("The request header."),
            tr("Qt always sends one; * means any, as its absence does.") },
        { u"user_agent"_s, tr("User-Agent"), tr("The request header; some servers treat clients by it."), {} },
        { u"connection_header"_s, tr("Connection"), tr("The request header, of HTTP/1.1 only."),
            tr("Qt always sends one; its meaning is that of its absence.") },
    };
}

QList<SettingWords> limits()
{
    return {
        { u"connect_timeout"_s, tr("Deadline to connect"), tr("For look-up, connection and TLS handshake."), {} },
        { u"total_timeout"_s, tr("Deadline of a fetch"), tr("From its start to the last byte, redirects included."),
            {} },
        { u"body_limit"_s, tr("Longest body"), tr("A longer one is an error."), {} },
        { u"header_limit"_s, tr("Longest response head"), tr("A longer one is an error."), {} },
        { u"header_fields"_s, tr("Most response header fields"), tr("In an answer of HTTP/1.1."),
            tr("Neither hyper's limit as reqwest uses it nor Qt's can be set.") },
    };
}

QList<SettingWords> encryption()
{
    return {
        { u"tls"_s, tr("TLS library"), tr("Who encrypts."), tr("Each language brings its own.") },
        { u"tls_versions"_s, tr("TLS versions"), tr("Those offered; the server chooses."), {} },
        { u"tls_resumption"_s, tr("TLS sessions resumed"),
            tr("A resumed session makes the handshake of a further connection to a host shorter."),
            tr("Each library has its own way; it counts only where more than one connection is opened.") },
        { u"authorities"_s, tr("Authorities trusted"), tr("Whose certificates are believed."), {} },
        { u"authorities_read"_s, tr("Authorities read"), tr("When: reading them takes some milliseconds."),
            tr("Go reads them early only for a plan with an https URL, Qt only with authorities of the plan's own, "
               "reqwest always when a client is built.") },
    };
}

QList<SettingWords> network()
{
    return {
        { u"dns"_s, tr("Name look-up"), tr("Who turns names into addresses."), tr("Each language brings its own.") },
        { u"dns_cache"_s, tr("Names remembered"), tr("How long an address serves for later connections."),
            tr("Qt's cache is part of it; each round is a fresh process, so it starts empty.") },
        { u"address_race"_s, tr("IPv6 and IPv4 raced"),
            tr("How long the first address may take before the other kind is tried as well."),
            tr("Qt does not race where HTTP/2 is allowed.") },
        { u"tcp_nodelay"_s, tr("TCP_NODELAY"), tr("Whether small packets leave at once."),
            tr("Qt gives no access to its sockets; a request of one write leaves at once either way.") },
        { u"tcp_keep_alive"_s, tr("TCP keep-alive"), tr("When an idle connection is probed."),
            tr("Each library has its own; probes play no part in fetches shorter than that.") },
    };
}

} // namespace

const QList<SettingWords>& settingWords()
{
    static const QList<SettingWords> all = work() + connections() + requests() + limits() + encryption() + network();
    return all;
}

} // namespace app::run
