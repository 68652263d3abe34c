// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetch/qnam_sockets.h"

#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

#include <charconv>
#include <filesystem>
#include <string>
#include <system_error>

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

/// Drops a connection with all that waits in it; shutdown() would leave megabytes to be read byte by byte first.
bool drop(int descriptor)
{
    const sockaddr nobody { .sa_family = AF_UNSPEC, .sa_data = {} };
    return connect(descriptor, &nobody, sizeof nobody) == 0;
}

bool hasUnread(int descriptor)
{
    int bytes = 0;
    return ioctl(descriptor, FIONREAD, &bytes) == 0 && bytes > 0;
}

} // namespace

int cutConnections(const QSet<quint16>& ports)
{
    int count = 0;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator("/proc/self/fd", error)) {
        const std::string name = entry.path().filename().string();
        int descriptor = -1;
        std::from_chars(name.data(), name.data() + name.size(), descriptor);
        const quint16 port = peerPort(descriptor);
        if (port != 0 && ports.contains(port) && hasUnread(descriptor)) {
            count += drop(descriptor) ? 1 : 0;
        }
    }
    return count;
}

} // namespace app::fetch
