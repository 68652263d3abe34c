// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/article/link_opener.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QMessageBox>
#include <QPushButton>

namespace ui::article {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ui::article::ConfirmingLinkOpener", text);
}

QMessageBox* makeBox(QWidget* parent, const QString& text, const QString& address)
{
    auto* box = new QMessageBox(parent);
    box->setObjectName(QStringLiteral("linkBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(text);
    box->setInformativeText(address);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return box;
}

void sayFailed(QWidget* parent, const QString& address)
{
    QMessageBox* box = makeBox(
        parent, tr("No program opened this address. Copy it into your web browser or mail program."), address);
    box->setIcon(QMessageBox::Warning);
    box->open();
}

} // namespace

ConfirmingLinkOpener::ConfirmingLinkOpener()
    : ConfirmingLinkOpener(&QDesktopServices::openUrl)
{
}

ConfirmingLinkOpener::ConfirmingLinkOpener(Desktop desktop)
    : m_desktop(std::move(desktop))
{
}

void ConfirmingLinkOpener::open(const QUrl& url, QWidget* parent)
{
    const QString address = url.toString(QUrl::FullyEncoded);
    const bool mail = url.scheme() == QLatin1String("mailto");
    QMessageBox* box
        = makeBox(parent, mail ? tr("Write to this address?") : tr("Open this address in your web browser?"), address);
    box->setIcon(QMessageBox::Question);
    QPushButton* open = box->addButton(tr("Open"), QMessageBox::AcceptRole);
    box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(open);
    QObject::connect(open, &QPushButton::clicked, box, [desktop = m_desktop, url, address, parent] {
        if (!desktop(url)) {
            sayFailed(parent, address);
        }
    });
    box->open();
}

} // namespace ui::article
