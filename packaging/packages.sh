# SPDX-FileCopyrightText: 2026 The Versus authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What Versus needs of Debian 12, and how it gets there. Sourced by run and test; installs only what is missing.

# To build. Qt Charts' CMake package wants the OpenGL and Vulkan headers, which are only recommended packages.
build_packages=(
    g++ cmake ninja-build pkg-config ca-certificates
    qt6-base-dev qt6-charts-dev qt6-svg-dev libqt6opengl6-dev libgl-dev libopengl-dev libegl-dev libvulkan-dev
    libboost1.81-dev libssl-dev zlib1g-dev libmd4c-dev libmd4c-html0-dev libsimdjson-dev libvalijson-dev
    nlohmann-json3-dev qt6-l10n-tools
)

# To run: a Wayland plug-in and a font, which a bare machine lacks, and Qt's own texts in other languages.
runtime_packages=(qt6-wayland fonts-dejavu-core qt6-translations-l10n)

# To make packages: what a program depends on is found by these.
package_packages=(dpkg-dev file)

# A screen without a monitor, a window manager, and hands: for tests from outside, and for pictures of the window.
window_packages=(xvfb openbox xdotool)

# To test: an engine in Python, the layout of the sources, what stands in a PDF, shards side by side and in networks of
# their own, the packages with all that they bring to a desktop, and real windows.
test_packages=(
    python3 clang-format poppler-utils parallel iproute2
    "${package_packages[@]}" appstream desktop-file-utils lintian man-db shared-mime-info
    "${window_packages[@]}"
)

say() {
    printf '%s\n' "$*" >&2
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

missing_packages() {
    local package
    for package in "$@"; do
        dpkg-query --show --showformat='${db:Status-Abbrev}' "$package" 2>/dev/null | grep -q '^ii' || printf '%s\n' "$package"
    done
}

install_packages() {
    if ! command -v apt-get >/dev/null; then
        say "This machine has no apt-get: install by hand what ${BASH_SOURCE[0]} lists, if the build stops."
        return 0
    fi
    local missing
    mapfile -t missing < <(missing_packages "$@")
    [ "${#missing[@]}" -gt 0 ] || return 0
    say "Installing: ${missing[*]}"
    as_root apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}

# A Rust on PATH is taken when it is new enough (CMake decides); where there is none, Debian's serves. What cannot be had
# only makes the Rust engine "not available".
install_rust() {
    command -v cargo >/dev/null && return 0
    command -v apt-get >/dev/null || return 0
    install_packages rustc-web cargo-web || say "Rust cannot be installed: its engine will not be available."
}

# The C++ reference of the experiments is compiled by clang++ of 16 or newer (CMake decides); g++ serves where there is
# none.
install_clang() {
    compgen -c clang++ | grep -qE '^clang\+\+-(1[6-9]|2[0-9])$' && return 0
    command -v apt-get >/dev/null || return 0
    install_packages clang-19 || say "clang++ cannot be installed: g++ compiles the C++ reference instead."
}

# What CMake says is shown only when it fails.
configure() {
    local log
    log=$(mktemp)
    if ! cmake --preset "$1" >"$log" 2>&1; then
        cat "$log" >&2
        rm -f "$log"
        return 1
    fi
    rm -f "$log"
}

# build PRESET TARGET: configures, and builds what changed.
build() {
    configure "$1" || return
    cmake --build --preset "$1" --target "$2" >&2
}
