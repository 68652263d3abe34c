// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/for_machines.h"

namespace app::language {

namespace {

thread_local int depth = 0;

} // namespace

ForMachines::ForMachines()
{
    ++depth;
}

ForMachines::~ForMachines()
{
    --depth;
}

bool ForMachines::active()
{
    return depth > 0;
}

} // namespace app::language
