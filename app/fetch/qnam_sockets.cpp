// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetch/qnam_sockets.h"

#include <linux/tcp.h>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <optional>
#include <string>
#include <system_error>
#include <tuple>

namespace app::fetch {

namespace {

/// The port at the other end of a connection; 0 if the descriptor is none.
quint16 peerPort(int descriptor)
{
    sockaddr_storage address {};
    socklen_t size = sizeof address;
    if (getpeername(descriptor, reinterpret_cast<sockaddr*>(&address), &size) != 0) {
        return 0;
    }
    if (address.ss_family == AF_INET) {
        return ntohs(reinterpret_cast<const sockaddr_in*>(&address)->sin_port);
    }
    if (address.ss_family == AF_INET6) {
        return ntohs(reinterpret_cast<const sockaddr_in6*>(&address)->sin6_port);
    }
    return 0;
}

template <typename Value> Value option(int descriptor, int level, int name)
{
    Value value {};
    socklen_t size = sizeof value;
    getsockopt(descriptor, level, name, &value, &size);
    return value;
}

std::optional<Connection> connectionOf(int descriptor)
{
    Connection connection { .descriptor = descriptor, .peerPort = peerPort(descriptor) };
    if (connection.peerPort == 0) {
        return std::nullopt;
    }
    int unread = 0;
    ioctl(descriptor, FIONREAD, &unread);
    connection.unread = unread;
    connection.number = option<quint64>(descriptor, SOL_SOCKET, SO_COOKIE);
    connection.taken = qint64(option<tcp_info>(descriptor, IPPROTO_TCP, TCP_INFO).tcpi_bytes_received) - unread;
    return connection;
}

} // namespace

QList<Connection> openConnections()
{
    QList<Connection> connections;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator("/proc/self/fd", error)) {
        const std::string name = entry.path().filename().string();
        int descriptor = -1;
        std::from_chars(name.data(), name.data() + name.size(), descriptor);
        if (const auto connection = connectionOf(descriptor)) {
            connections.append(*connection);
        }
    }
    return connections;
}

void cut(const Connection& connection)
{
    // Not shutdown(), which would leave megabytes to be read byte by byte first.
    const sockaddr nobody { .sa_family = AF_UNSPEC, .sa_data = {} };
    std::ignore = connect(connection.descriptor, &nobody, sizeof nobody);
}

int cutConnections(const QSet<quint16>& ports)
{
    int count = 0;
    for (const Connection& connection : openConnections()) {
        if (connection.unread > 0 && ports.contains(connection.peerPort)) {
            cut(connection);
            ++count;
        }
    }
    return count;
}

} // namespace app::fetch
