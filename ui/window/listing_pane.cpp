// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/listing_pane.h"

#include "app/charts/format.h"
#include "ui/fetch/cell_text.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/focus_outline.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::window {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr int MaxLines = 10000;
constexpr auto RefreshInterval = 100ms;

} // namespace

ListingPane::ListingPane(QWidget* parent)
    : QWidget(parent)
    , m_output(new QPlainTextEdit(this))
    , m_figures(new QLabel(this))
    , m_stop(new QPushButton(tr("Stop"), this))
{
    setObjectName(u"listingPane"_s);
    m_output->setObjectName(u"listingOutput"_s);
    m_output->setAccessibleName(tr("Output of the listing"));
    widgets::outlineFocus(*m_output);
    m_output->setReadOnly(true);
    m_output->setMaximumBlockCount(MaxLines);
    m_output->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_output->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_output->setFrameShape(QFrame::NoFrame);
    m_output->document()->setDocumentMargin(12);
    m_figures->setObjectName(u"listingFigures"_s);
    m_figures->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_stop->setObjectName(u"listingStop"_s);
    m_stop->setAutoDefault(false);
    m_stop->setEnabled(false);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(12, 4, 8, 8);
    row->setSpacing(8);
    row->addWidget(m_figures, 1);
    row->addWidget(m_stop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_output, 1);
    column->addLayout(row);
    m_refresh.setInterval(RefreshInterval);
    connect(&m_refresh, &QTimer::timeout, this, [this] { showFigures(tr("running")); });
    connect(m_stop, &QPushButton::clicked, this, &ListingPane::stop);
}

ListingPane::~ListingPane() = default;

void ListingPane::run(
    const QString& name, const QString& program, const QList<QByteArray>& urls, const app::run::LabAddresses& lab)
{
    m_run = std::make_unique<ListingRun>();
    connect(m_run.get(), &ListingRun::printed, this, &ListingPane::print);
    connect(m_run.get(), &ListingRun::finished, this, &ListingPane::onFinished);
    m_output->clear();
    m_stop->setEnabled(true);
    m_refresh.start();
    emit nameChanged(name);
    m_run->start(program, urls, lab);
}

void ListingPane::refuse(const QString& name, const QString& sentence)
{
    m_run.reset();
    m_refresh.stop();
    m_stop->setEnabled(false);
    m_output->clear();
    m_figures->setText(sentence);
    m_figures->setWordWrap(true);
    emit nameChanged(name);
}

void ListingPane::stop()
{
    if (m_run) {
        m_run->stop();
    }
}

QString ListingPane::output() const
{
    return m_output->toPlainText();
}

void ListingPane::print(const QStringList& lines, bool error)
{
    for (const QString& line : lines) {
        if (error) {
            const QString colour = widgets::badText(palette()).name();
            m_output->appendHtml(
                u"<span style=\"white-space:pre;color:%1\">%2</span>"_s.arg(colour, line.toHtmlEscaped()));
        } else {
            m_output->appendPlainText(line);
        }
    }
}

void ListingPane::showFigures(const QString& state)
{
    const ListingRun::Figures figures = m_run->figures();
    QStringList parts { state, fetch::durationText(figures.elapsed) };
    if (figures.peakRssBytes > 0) {
        parts.append(tr("peak memory %1 (sampled)").arg(app::charts::byteSize(double(figures.peakRssBytes))));
    }
    m_figures->setText(parts.join(", "_L1));
}

void ListingPane::onFinished(const QString& problem)
{
    m_refresh.stop();
    m_stop->setEnabled(false);
    showFigures(problem.isEmpty() ? tr("Done") : problem);
}

} // namespace ui::window
