// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/export_menu.h"

#include "app/charts/text.h"
#include "ui/charts/export_choice.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>

#include <utility>

namespace ui::charts {

using namespace Qt::StringLiterals;

namespace {

constexpr int ClipboardScale = 2;

} // namespace

ExportMenu::ExportMenu(
    std::function<app::charts::Chart()> chart, std::function<QString()> name, ExportServices services, QWidget* parent)
    : QMenu(tr("&Export"), parent)
    , m_chart(std::move(chart))
    , m_name(std::move(name))
    , m_services(std::move(services))
{
    setObjectName(u"exportMenu"_s);
    addPngActions();
    addExport(u"saveSvg"_s, tr("Save as &SVG…"), [this] { save(u"svg"_s, tr("SVG picture (*.svg)"), 1); });
    addExport(u"savePdf"_s, tr("Save as P&DF…"), [this] { save(u"pdf"_s, tr("PDF document (*.pdf)"), 1); });
    addSeparator();
    addCopies();
    addSeparator();
    addDark();
}

ExportMenu::~ExportMenu() = default;

void ExportMenu::showEvent(QShowEvent* event)
{
    QMenu::showEvent(event);
    const ExportChoice last = readExportChoice(*m_services.settings);
    m_dark->setChecked(last.dark);
    const QString name = last.ending == "png"_L1 ? u"savePng%1"_s.arg(last.scale) : u"save"_s + last.ending.toUpper();
    for (QAction* action : actions()) {
        if (action->objectName().compare(name, Qt::CaseInsensitive) == 0) {
            setDefaultAction(action); // seen without colour; and Return does the same again
            setActiveAction(action);
        }
    }
}

void ExportMenu::addPngActions()
{
    for (int scale = 1; scale <= ExportChoice::LargestScale; ++scale) {
        const QSize size = ExportOptions().size * scale;
        const QString text = tr("Save as PNG, %1 × %2…").arg(size.width()).arg(size.height());
        addExport(u"savePng%1"_s.arg(scale), text, [this, scale] { save(u"png"_s, tr("PNG picture (*.png)"), scale); });
    }
}

QAction* ExportMenu::addExport(const QString& name, const QString& text, std::function<void()> action)
{
    QAction* added = addAction(text);
    added->setObjectName(name);
    connect(added, &QAction::triggered, this, std::move(action));
    return added;
}

void ExportMenu::addCopies()
{
    m_copies = { addExport(u"copyPicture"_s, tr("&Copy Picture"), [this] { copyPicture(); }),
        addExport(u"copyNumbers"_s, tr("Copy &Numbers"), [this] { copyNumbers(); }) };
    m_copies.first()->setShortcuts(QKeySequence::Copy);
    m_copies.last()->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    for (QAction* copy : std::as_const(m_copies)) {
        copy->setShortcutContext(Qt::WidgetShortcut); // that of the plot
    }
}

void ExportMenu::addDark()
{
    m_dark = addAction(tr("Dar&k Background"));
    m_dark->setObjectName(u"darkPicture"_s);
    m_dark->setCheckable(true);
    m_dark->setChecked(readExportChoice(*m_services.settings).dark);
    connect(m_dark, &QAction::triggered, this, [this](bool dark) {
        ExportChoice choice = readExportChoice(*m_services.settings);
        choice.dark = dark;
        writeExportChoice(choice, *m_services.settings);
    });
}

void ExportMenu::save(const QString& ending, const QString& filter, int scale)
{
    const QString folder = readExportChoice(*m_services.settings).folder;
    const QString file = m_name() + u'.' + ending;
    // The chart is that of the moment of asking: a run may grow while the dialog is open.
    m_services.ask(parentWidget(),
        { .title = tr("Save Chart"),
            .suggestedName = folder.isEmpty() ? file : QDir(folder).filePath(file),
            .filter = filter },
        [this, chart = m_chart(), scale](const QString& path) { write(chart, path, scale); });
}

void ExportMenu::write(const app::charts::Chart& chart, const QString& path, int scale)
{
    if (const auto problem = writeChart(chart, path, readExportChoice(*m_services.settings).options(scale))) {
        emit failed(*problem);
        return;
    }
    remember(path, scale);
    emit saved(path);
}

void ExportMenu::remember(const QString& path, int scale)
{
    const QFileInfo file(path);
    ExportChoice choice = readExportChoice(*m_services.settings);
    choice.folder = file.absolutePath();
    choice.ending = file.suffix().toLower();
    choice.scale = choice.ending == "png"_L1 ? scale : choice.scale;
    writeExportChoice(choice, *m_services.settings);
}

void ExportMenu::copyPicture()
{
    const ExportOptions options = readExportChoice(*m_services.settings).options(ClipboardScale);
    QGuiApplication::clipboard()->setImage(toImage(m_chart(), options));
}

void ExportMenu::copyNumbers()
{
    QGuiApplication::clipboard()->setText(app::charts::toTsv(m_chart().table));
}

} // namespace ui::charts
