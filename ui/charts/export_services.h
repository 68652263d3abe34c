// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/picture_folder.h"
#include "ui/charts/save_path.h"

#include <QSettings>

#include <memory>

namespace ui::charts {

/// What the ways out of a chart need from outside.
struct ExportServices
{
    AskSavePath ask;
    std::shared_ptr<QSettings> settings; ///< remembers how the last chart was exported; never none
    std::shared_ptr<PictureFolder> dragged = std::make_shared<PictureFolder>();
};

} // namespace ui::charts
