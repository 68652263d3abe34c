// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetch/engine.h"

namespace app::fetch {

Engine::Engine(QObject* parent)
    : QObject(parent)
{
}

Engine::~Engine() = default;

} // namespace app::fetch
