// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/work.h"

namespace app::experiments {

Work::Work(QObject* parent)
    : QObject(parent)
{
}

Work::~Work() = default;

} // namespace app::experiments
