// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/preferences_dialog.h"

#include "ui/article/article_view.h"
#include "ui/fetch/fetch_panel.h"
#include "ui/window/close_box.h"
#include "ui/window/preferences.h"
#include "ui/window/recent_files.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

#include <utility>

namespace ui::window {

using namespace Qt::StringLiterals;
using fetch::CompareSettings;
using fetch::ProfileChoice;

namespace {

constexpr int UsualTextSize = 100;
constexpr int TextSizeStep = 10;
constexpr int LeastWidth = 460;

template <typename Control> Control* named(Control* control, const QString& name)
{
    control->setObjectName(name);
    return control;
}

QSpinBox* makeBox(const QString& name, int min, int max, const QString& suffix)
{
    auto* box = named(new QSpinBox, name);
    box->setRange(min, max);
    box->setSuffix(suffix);
    box->setKeyboardTracking(false); // not at each digit
    return box;
}

QLabel* makeHeading(const QString& text)
{
    auto* label = new QLabel(text);
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    return label;
}

} // namespace

PreferencesDialog::PreferencesDialog(Owners owners, QWidget* parent)
    : QDialog(parent)
    , m_owners(std::move(owners))
    , m_theme(named(new QComboBox, u"theme"_s))
    , m_textSize(makeBox(u"textSize"_s, article::ArticleView::LeastZoom, article::ArticleView::MostZoom, tr(" %")))
    , m_rounds(makeBox(u"preferredRounds"_s, 1, CompareSettings::MaxRounds, {}))
    , m_width(makeBox(u"preferredWidth"_s, 0, app::fetch::Plan::MaxConcurrency, {}))
    , m_deadline(makeBox(u"preferredDeadline"_s, 1, CompareSettings::MaxDeadline, tr(" s")))
    , m_profile(named(new QComboBox, u"preferredProfile"_s))
    , m_refusesPrivate(named(new QCheckBox(tr("R&efuse private addresses")), u"refusesPrivate"_s))
    , m_restoresList(named(new QCheckBox(tr("&Bring back the URL list at the start")), u"restoresList"_s))
    , m_notifies(named(new QCheckBox(tr("&Notify me when a long measurement ends")), u"notifies"_s))
    , m_folder(named(new QLabel, u"runFolder"_s))
{
    setObjectName(u"preferencesDialog"_s);
    setWindowTitle(tr("Preferences"));
    for (const QString& theme : { tr("As the desktop"), tr("Light"), tr("Dark") }) {
        m_theme->addItem(theme); // in the order of Theme
    }
    for (const auto profile : { ProfileChoice::LevelField, ProfileChoice::AsWritten, ProfileChoice::Both }) {
        m_profile->addItem(fetch::profileChoiceName(profile)); // in the order of ProfileChoice
    }
    m_textSize->setSingleStep(TextSizeStep);
    m_deadline->setToolTip(tr("A fetch that takes longer, with its redirects, counts as failed"));
    m_refusesPrivate->setToolTip(tr(
        "Nothing is sent to this machine, into a private network or to a link-local address, by whatever name, and no "
        "redirect is followed. The lab stays allowed."));
    m_notifies->setToolTip(tr("Only while another window is used"));
    build();
    load();
    connectControls();
}

PreferencesDialog::~PreferencesDialog() = default;

void PreferencesDialog::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(16);
    column->addLayout(makeForm());
    column->addStretch();
    QDialogButtonBox* buttons = makeCloseBox(*this);
    QPushButton* defaults = named(buttons->addButton(QDialogButtonBox::RestoreDefaults), u"restoreDefaults"_s);
    defaults->setAutoDefault(false); // Enter in a field must not press it
    connect(defaults, &QPushButton::clicked, this, &PreferencesDialog::restoreDefaults);
    column->addWidget(buttons);
    setMinimumWidth(LeastWidth);
    m_theme->setFocus();
}

QFormLayout* PreferencesDialog::makeForm()
{
    auto* form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(16);
    form->addRow(makeHeading(tr("Look")));
    form->addRow(tr("&Theme"), m_theme);
    form->addRow(tr("Text size of the &article"), m_textSize);
    form->addRow(makeHeading(tr("Comparisons")));
    form->addRow(tr("&Rounds"), m_rounds);
    form->addRow(tr("&Width"), m_width);
    form->addRow(tr("Dead&line of a fetch"), m_deadline);
    form->addRow(tr("&Profile"), m_profile);
    form->addRow(m_refusesPrivate);
    form->addRow(makeHeading(tr("Habits")));
    form->addRow(m_restoresList);
    form->addRow(m_notifies);
    form->addRow(tr("Last runs are kept in"), makeFolderRow());
    form->addRow(tr("Recent files"), makeHistoryRow());
    return form;
}

QWidget* PreferencesDialog::makeFolderRow()
{
    auto* choose = named(new QPushButton(tr("C&hoose…")), u"chooseRunFolder"_s);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &PreferencesDialog::chooseFolder);
    m_folder->setTextFormat(Qt::PlainText);
    m_folder->setWordWrap(true);
    m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    return box;
}

QWidget* PreferencesDialog::makeHistoryRow()
{
    auto* clear = named(new QPushButton(tr("&Forget them")), u"clearHistory"_s);
    clear->setAutoDefault(false);
    clear->setEnabled(!m_owners.recent.paths().isEmpty());
    connect(clear, &QPushButton::clicked, this, [this, clear] {
        m_owners.recent.clear();
        clear->setEnabled(false);
    });
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(clear);
    row->addStretch();
    return box;
}

void PreferencesDialog::connectControls()
{
    connect(m_theme, &QComboBox::currentIndexChanged, this, &PreferencesDialog::storeGeneral);
    for (const QCheckBox* box : { m_refusesPrivate, m_restoresList, m_notifies }) {
        connect(box, &QCheckBox::toggled, this, &PreferencesDialog::storeGeneral);
    }
    connect(m_textSize, &QSpinBox::valueChanged, &m_owners.article, &article::ArticleView::setZoom);
    connect(m_profile, &QComboBox::currentIndexChanged, this, &PreferencesDialog::storeCompare);
    for (const QSpinBox* box : { m_rounds, m_width, m_deadline }) {
        connect(box, &QSpinBox::valueChanged, this, &PreferencesDialog::storeCompare);
    }
}

void PreferencesDialog::load()
{
    const QScopedValueRollback<bool> loading(m_loading, true);
    const Preferences& general = m_owners.store.value();
    m_theme->setCurrentIndex(int(general.theme));
    m_refusesPrivate->setChecked(general.refusesPrivate);
    m_restoresList->setChecked(general.restoresList);
    m_notifies->setChecked(general.notifies);
    m_folder->setText(
        QDir::toNativeSeparators(general.runFolder.isEmpty() ? m_owners.usualRunFolder : general.runFolder));
    m_textSize->setValue(m_owners.article.zoom());
    const CompareSettings compare = m_owners.panel.settings();
    const bool asWritten = compare.profile == ProfileChoice::AsWritten;
    m_rounds->setValue(compare.rounds);
    m_width->setMinimum(asWritten ? 0 : 1);
    m_width->setSpecialValueText(asWritten ? tr("no limit") : QString());
    m_width->setValue(compare.concurrency);
    m_deadline->setValue(compare.deadlineSeconds);
    m_profile->setCurrentIndex(int(compare.profile));
}

void PreferencesDialog::storeGeneral()
{
    if (!m_loading) {
        Preferences general = m_owners.store.value();
        general.theme = Theme(m_theme->currentIndex());
        general.refusesPrivate = m_refusesPrivate->isChecked();
        general.restoresList = m_restoresList->isChecked();
        general.notifies = m_notifies->isChecked();
        m_owners.store.set(general);
    }
}

/// Each profile has a width of its own: of a profile just chosen the panel's is shown.
void PreferencesDialog::storeCompare()
{
    if (m_loading) {
        return;
    }
    const auto profile = ProfileChoice(m_profile->currentIndex());
    if (profile != m_owners.panel.settings().profile) {
        m_owners.panel.setProfile(profile);
    } else {
        CompareSettings compare = m_owners.panel.settings();
        compare.rounds = m_rounds->value();
        compare.concurrency = m_width->value();
        compare.deadlineSeconds = m_deadline->value();
        m_owners.panel.setSettings(compare);
    }
    load();
}

void PreferencesDialog::chooseFolder()
{
    m_owners.askFolder(this, tr("Folder for the last runs"), [this](const QString& folder) { setFolder(folder); });
}

void PreferencesDialog::setFolder(const QString& folder)
{
    Preferences general = m_owners.store.value();
    general.runFolder = folder;
    m_owners.store.set(general);
    load();
}

/// Which engines are ticked is no setting but the question that is being asked.
void PreferencesDialog::restoreDefaults()
{
    m_owners.store.set({});
    m_owners.article.setZoom(UsualTextSize);
    m_owners.panel.setProfile(ProfileChoice::LevelField);
    CompareSettings compare;
    compare.engines = m_owners.panel.settings().engines;
    m_owners.panel.setSettings(compare);
    load();
}

} // namespace ui::window
