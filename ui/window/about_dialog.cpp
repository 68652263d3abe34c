// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/about_dialog.h"

#include "ui/window/close_box.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace ui::window {

namespace {

using namespace Qt::StringLiterals;

QString engineLines(const QList<app::fetch::EngineEntry>& catalogue)
{
    QStringList lines;
    for (const app::fetch::EngineEntry& entry : catalogue) {
        lines.append(entry.available() ? AboutDialog::tr("Engine %1: %2").arg(entry.id, entry.name)
                                       : AboutDialog::tr("Engine %1: not available").arg(entry.id));
    }
    return lines.join(u'\n');
}

QLabel* textLabel(const QString& name, const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

AboutDialog::AboutDialog(const QList<app::fetch::EngineEntry>& catalogue, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Versus"));
    auto* title = textLabel(u"aboutTitle"_s, tr("Versus %1").arg(QStringLiteral(VERSUS_VERSION)), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    const QString versions
        = tr("Qt %1, built with Qt %2").arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)) + u'\n'
        + engineLines(catalogue);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(textLabel(u"aboutText"_s,
        tr("Rust vs Go: the article that you can run. It measures the article's claims on this machine, with your "
           "URLs."),
        this));
    column->addWidget(textLabel(u"aboutVersions"_s, versions, this));
    column->addWidget(textLabel(u"aboutLicence"_s,
        tr("Copyright the Versus authors. Free software under the GNU General Public License, version 3 or later. It "
           "comes with no warranty."),
        this));
    column->addStretch();
    column->addWidget(makeCloseBox(*this));
    setMinimumWidth(440);
}

AboutDialog::~AboutDialog() = default;

} // namespace ui::window
