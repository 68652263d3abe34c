// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/latest_job.h"

namespace ui::widgets {

LatestJob::LatestJob(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

LatestJob::~LatestJob() = default;

} // namespace ui::widgets
