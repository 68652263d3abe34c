// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/export_menu.h"

#include "app/charts/text.h"
#include "ui/charts/export.h"

#include <QClipboard>
#include <QGuiApplication>

#include <utility>

namespace ui::charts {

using namespace Qt::StringLiterals;

namespace {

constexpr int LargestPngScale = 4;
constexpr double ClipboardScale = 2;

} // namespace

ExportMenu::ExportMenu(
    std::function<app::charts::Chart()> chart, std::function<QString()> name, AskSavePath ask, QWidget* parent)
    : QMenu(tr("&Export"), parent)
    , m_chart(std::move(chart))
    , m_name(std::move(name))
    , m_ask(std::move(ask))
{
    setObjectName(u"exportMenu"_s);
    addPngActions();
    addExport(u"saveSvg"_s, tr("Save as &SVG…"), [this] { save(u"svg"_s, tr("SVG picture (*.svg)"), 1); });
    addExport(u"savePdf"_s, tr("Save as P&DF…"), [this] { save(u"pdf"_s, tr("PDF document (*.pdf)"), 1); });
    addSeparator();
    addExport(u"copyPicture"_s, tr("&Copy Picture"), [this] { copyPicture(); });
    addExport(u"copyNumbers"_s, tr("Copy &Numbers"), [this] { copyNumbers(); });
    addSeparator();
    m_dark = addAction(tr("Dar&k Background"));
    m_dark->setObjectName(u"darkPicture"_s);
    m_dark->setCheckable(true);
}

ExportMenu::~ExportMenu() = default;

void ExportMenu::addPngActions()
{
    for (int scale = 1; scale <= LargestPngScale; ++scale) {
        const QSize size = ExportOptions().size * scale;
        const QString text = tr("Save as PNG, %1 × %2…").arg(size.width()).arg(size.height());
        addExport(u"savePng%1"_s.arg(scale), text, [this, scale] { save(u"png"_s, tr("PNG picture (*.png)"), scale); });
    }
}

void ExportMenu::addExport(const QString& name, const QString& text, std::function<void()> action)
{
    QAction* added = addAction(text);
    added->setObjectName(name);
    connect(added, &QAction::triggered, this, std::move(action));
}

void ExportMenu::save(const QString& ending, const QString& filter, double scale)
{
    // The chart is that of the moment of asking: a run may grow while the dialog is open.
    m_ask(parentWidget(), { tr("Save Chart"), m_name() + u'.' + ending, filter },
        [this, chart = m_chart(), scale](const QString& path) { write(chart, path, scale); });
}

void ExportMenu::write(const app::charts::Chart& chart, const QString& path, double scale)
{
    ExportOptions options;
    options.scale = scale;
    options.theme = m_dark->isChecked() ? darkTheme() : lightTheme();
    if (const auto problem = writeChart(chart, path, options)) {
        emit failed(*problem);
    } else {
        emit saved(path);
    }
}

void ExportMenu::copyPicture()
{
    ExportOptions options;
    options.scale = ClipboardScale;
    options.theme = m_dark->isChecked() ? darkTheme() : lightTheme();
    QGuiApplication::clipboard()->setImage(toImage(m_chart(), options));
}

void ExportMenu::copyNumbers()
{
    QGuiApplication::clipboard()->setText(app::charts::toTsv(m_chart().table));
}

} // namespace ui::charts
