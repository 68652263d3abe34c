// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_page.h"

#include "ui/charts/chart_view.h"
#include "ui/charts/export_menu.h"
#include "ui/charts/numbers_table.h"
#include "ui/charts/theme.h"
#include "ui/charts/warning_list.h"
#include "ui/widgets/clamped_text.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

namespace ui::charts {

using namespace Qt::StringLiterals;
using app::charts::Chart;
using app::charts::Kind;

namespace {

constexpr std::chrono::milliseconds ShortestPause { 150 };
constexpr double CaptionSize = 0.88; ///< of the usual letters
constexpr double FindingSize = 1.1;
/// The chart needs the room more; a picture of the chart holds the whole caption.
constexpr int CaptionLines = 2;
constexpr int WarningLines = 4;
/// Of several runs, whose legend takes more.
constexpr int WarningLinesOfSeveralRuns = 2;
constexpr int CaptionLinesOfSeveralRuns = 1;

void setFontOf(QWidget& widget, double size, QFont::Weight weight)
{
    QFont font = widget.font();
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * size);
    }
    font.setWeight(weight);
    widget.setFont(font);
}

QLabel* makeFinding()
{
    auto* label = new QLabel;
    label->setObjectName(u"finding"_s);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setWordWrap(true);
    setFontOf(*label, FindingSize, QFont::DemiBold);
    return label;
}

QToolButton* makeButton(const QString& name, const QString& text)
{
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QString captionOf(const Chart& chart)
{
    QStringList lines = chart.notes;
    lines.append(chart.caption);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

ChartPage::ChartPage(const QList<Kind>& kinds, const AskSavePath& ask, QWidget* parent)
    : QWidget(parent)
    , m_kinds(kinds)
    , m_finding(makeFinding())
    , m_warnings(new WarningList)
    , m_chooser(new QComboBox)
    , m_numbersButton(makeButton(u"numbersButton"_s, tr("&Numbers")))
    , m_exportButton(makeButton(u"exportButton"_s, tr("E&xport")))
    , m_view(new ChartView)
    , m_numbers(new NumbersTable)
    , m_caption(new widgets::ClampedText(CaptionLines))
    , m_splitter(new QSplitter(Qt::Vertical))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(ShortestPause);
    connect(&m_pause, &QTimer::timeout, this, &ChartPage::refresh);
    buildLayout();
    layout()->addWidget(m_finding);
    layout()->addWidget(m_warnings);
    layout()->addWidget(makeBar(ask));
    layout()->addWidget(m_splitter);
    layout()->addWidget(m_caption);
    m_finding->hide();
    m_caption->setObjectName(u"caption"_s);
    setFontOf(*m_caption, CaptionSize, QFont::Normal);
    m_numbersButton->setEnabled(false);
    m_exportButton->setEnabled(false);
    mute();
}

ChartPage::~ChartPage() = default;

void ChartPage::setRuns(const QList<app::run::SharedRun>& runs)
{
    m_runs = runs;
    m_stale = true;
    refresh();
}

Kind ChartPage::kind() const
{
    return m_kinds.value(m_chooser->currentIndex());
}

void ChartPage::setKind(Kind kind)
{
    m_chooser->setCurrentIndex(int(m_kinds.indexOf(kind)));
}

void ChartPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void ChartPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        mute();
    }
}

void ChartPage::buildLayout()
{
    setBackgroundRole(QPalette::Base); // the paper on which the chart stands
    setAutoFillBackground(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 8);
    column->setSpacing(6);
    m_splitter->setObjectName(u"chartSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_numbers);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_numbers->hide();
}

QWidget* ChartPage::makeBar(const AskSavePath& ask)
{
    m_chooser->setObjectName(u"kindChooser"_s);
    m_chooser->setAccessibleName(tr("Kind of chart"));
    for (const Kind kind : m_kinds) {
        m_chooser->addItem(app::charts::kindName(kind));
    }
    m_chooser->setHidden(m_kinds.size() < 2);
    connect(m_chooser, &QComboBox::currentIndexChanged, this, &ChartPage::refreshNow);

    m_numbersButton->setCheckable(true);
    m_numbersButton->setToolTip(tr("Show the numbers of this chart as a table"));
    connect(m_numbersButton, &QToolButton::toggled, m_numbers, &QWidget::setVisible);

    auto* menu = new ExportMenu([this] { return m_view->visibleChart(); }, [this] { return fileStem(); }, ask, this);
    connect(menu, &ExportMenu::saved, this, &ChartPage::saved);
    connect(menu, &ExportMenu::failed, this, &ChartPage::failed);
    m_exportButton->setMenu(menu);
    m_exportButton->setPopupMode(QToolButton::InstantPopup);
    m_exportButton->setToolTip(tr("Save this chart as a picture, or copy it"));

    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_chooser);
    row->addStretch();
    row->addWidget(m_numbersButton);
    row->addWidget(m_exportButton);
    return bar;
}

void ChartPage::refresh()
{
    if (!m_stale || m_building || m_pause.isActive() || !isVisible()) {
        return;
    }
    m_stale = false;
    m_building = true;
    // Runs are immutable once shared, so that any thread may read them.
    m_job.request([kind = kind(), runs = m_runs] { return app::charts::build(kind, runs); },
        [this](const Chart& chart) { showChart(chart); });
}

void ChartPage::refreshNow()
{
    m_stale = true;
    m_building = false; // what is under way will be dropped
    m_pause.stop();
    refresh();
}

void ChartPage::showChart(const Chart& chart)
{
    m_building = false;
    const bool empty = !chart.emptyReason.isEmpty();
    m_view->setChart(chart);
    m_numbers->setTable(chart.table);
    m_finding->setText(chart.finding);
    m_finding->setHidden(empty || chart.finding.isEmpty());
    const bool several = m_runs.size() > 1;
    m_warnings->show(empty ? QStringList() : chart.warnings, several ? WarningLinesOfSeveralRuns : WarningLines);
    m_caption->setMaxLines(several ? CaptionLinesOfSeveralRuns : CaptionLines);
    m_caption->setText(captionOf(chart));
    m_caption->setHidden(empty);
    m_numbersButton->setEnabled(!empty);
    m_exportButton->setEnabled(!empty);
    m_pause.start();
}

void ChartPage::mute()
{
    m_caption->setPalette(mutedPalette(palette()));
}

QString ChartPage::fileStem() const
{
    const QString run = m_runs.isEmpty() ? QString() : m_runs.first()->name;
    QString stem = (run.isEmpty() ? u"versus"_s : run) + u'-' + app::charts::toWord(kind());
    for (QChar& character : stem) {
        if (!character.isLetterOrNumber() && !u"-_."_s.contains(character)) {
            character = u'-';
        }
    }
    return stem;
}

} // namespace ui::charts
