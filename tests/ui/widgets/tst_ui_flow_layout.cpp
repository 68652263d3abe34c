// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/flow_layout.h"

#include <QTest>
#include <QWidget>

using ui::widgets::FlowLayout;

namespace {

QWidget* box(int width, QWidget* parent)
{
    auto* widget = new QWidget(parent);
    widget->setFixedSize(width, 20);
    return widget;
}

} // namespace

class TestFlowLayout : public QObject
{
    Q_OBJECT

private slots:
    void items_goOnTheNextLineWhereOneIsFull()
    {
        QWidget parent;
        auto* flow = new FlowLayout(10, 5, &parent);
        for (const int width : { 100, 100, 100 }) {
            flow->addWidget(box(width, &parent));
        }
        QCOMPARE(flow->heightForWidth(320), 20);
        QCOMPARE(flow->heightForWidth(319), 45);
        QCOMPARE(flow->heightForWidth(100), 70);
    }

    /// A flow within a flow that is too wide for a line breaks within itself, and has the height for that.
    void flowWithinAFlow_growsWhereItIsTooWide()
    {
        QWidget parent;
        auto* outer = new FlowLayout(10, 5, &parent);
        auto* group = new QWidget(&parent);
        auto* inner = new FlowLayout(10, 5, group);
        inner->addWidget(box(100, group));
        QWidget* last = box(100, group);
        inner->addWidget(last);
        outer->addWidget(box(50, &parent));
        outer->addWidget(group);
        QCOMPARE(outer->heightForWidth(270), 20);
        QCOMPARE(outer->heightForWidth(269), 45);
        QCOMPARE(outer->heightForWidth(209), 70);
        parent.resize(209, 70);
        parent.show();
        QCOMPARE(group->geometry(), QRect(0, 25, 209, 45));
        QCOMPARE(last->pos(), QPoint(0, 25));
    }
};

QTEST_MAIN(TestFlowLayout)
#include "tst_ui_flow_layout.moc"
