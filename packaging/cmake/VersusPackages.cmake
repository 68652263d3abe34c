# SPDX-FileCopyrightText: 2026 The Versus authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The packages that cpack makes of the installed tree: one for Debian, which names what it depends on, and one that is
# unpacked anywhere. packaging/package calls it.

set(CPACK_GENERATOR "DEB;TGZ")
set(CPACK_PACKAGE_NAME "versus")
set(CPACK_PACKAGE_VENDOR "The Versus authors")
set(CPACK_PACKAGE_CONTACT "The Versus authors <versus@example.org>")
set(CPACK_PACKAGE_HOMEPAGE_URL "${VERSUS_HOMEPAGE}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "measure Go, Rust and Qt side by side over your URLs")
string(TOLOWER "${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR}" system)
set(CPACK_PACKAGE_FILE_NAME "versus-${PROJECT_VERSION}-${system}")
set(CPACK_PACKAGE_CHECKSUM "SHA256")
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
# Whatever the umask of whoever builds the package.
set(
    CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE
)

set(CPACK_DEBIAN_FILE_NAME "DEB-DEFAULT")
set(CPACK_DEBIAN_PACKAGE_RELEASE "1")
set(CPACK_DEBIAN_PACKAGE_SECTION "devel")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# No program links them, but without any authority reqwest makes no client at all.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "ca-certificates")
# A Wayland desktop, fonts that charts can be read in, and Qt's own texts in other languages.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, fonts-dejavu-core, qt6-translations-l10n")
set(
    CPACK_DEBIAN_PACKAGE_DESCRIPTION
    "An article that you can run: \"Rust vs Go in 2026\", and beside it the
measurement of what it says, on this machine and with your URLs. Latency and
memory of Go (net/http), Rust (Tokio, reqwest) and Qt (QNetworkAccessManager)
are compared in shuffled rounds, with the uncertainty that belongs to each
number, and drawn as charts for a design document.
.
The engines and the programs of the experiments are inside: no compiler is
needed."
)

include(CPack)
