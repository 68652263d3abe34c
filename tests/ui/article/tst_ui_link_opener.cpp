// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/article/link_opener.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QWidget>

using ui::article::ConfirmingLinkOpener;

class TestLinkOpener final : public QObject
{
    Q_OBJECT

    [[nodiscard]] QMessageBox* box() const { return m_parent->findChild<QMessageBox*>(u"linkBox"_qs); }
    void press(const QString& text) const;

    std::unique_ptr<QWidget> m_parent;
    QList<QUrl> m_opened;
    bool m_succeeds = true;
    std::unique_ptr<ConfirmingLinkOpener> m_opener;

private slots:
    void init();
    void box_showsTheWholeAddress_data();
    void box_showsTheWholeAddress();
    void open_handsTheAddressToTheDesktop();
    void cancel_opensNothing();
    void escape_opensNothing();
    void failure_isSaid();
};

void TestLinkOpener::init()
{
    m_parent = std::make_unique<QWidget>();
    m_parent->show();
    m_opened.clear();
    m_succeeds = true;
    m_opener = std::make_unique<ConfirmingLinkOpener>([this](const QUrl& url) {
        m_opened.append(url);
        return m_succeeds;
    });
}

void TestLinkOpener::press(const QString& text) const
{
    for (QAbstractButton* button : box()->buttons()) {
        if (button->text().remove(u'&') == text) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    QFAIL("no such button");
}

void TestLinkOpener::box_showsTheWholeAddress_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"https://example.com/a?b=<i>c</i>"_qs << u"https://example.com/a?b=%3Ci%3Ec%3C/i%3E"_qs;
    QTest::newRow("letters of another alphabet")
        << u"https://\u0430\u0440\u0440\u04cf\u0435.com/"_qs << u"https://xn--80ak6aa92e.com/"_qs;
    QTest::newRow("mail") << u"mailto:a@example.com"_qs << u"mailto:a@example.com"_qs;
}

void TestLinkOpener::box_showsTheWholeAddress()
{
    QFETCH(QString, url);
    QFETCH(QString, shown);
    m_opener->open(QUrl(url), m_parent.get());
    QVERIFY(box() != nullptr);
    QCOMPARE(box()->informativeText(), shown);
    QCOMPARE(box()->textFormat(), Qt::PlainText);
    QVERIFY(m_opened.isEmpty());
}

void TestLinkOpener::open_handsTheAddressToTheDesktop()
{
    m_opener->open(QUrl(u"https://example.com/"_qs), m_parent.get());
    press(u"Open"_qs);
    QCOMPARE(m_opened, QList<QUrl> { QUrl(u"https://example.com/"_qs) });
    QTRY_VERIFY(box() == nullptr);
}

void TestLinkOpener::cancel_opensNothing()
{
    m_opener->open(QUrl(u"https://example.com/"_qs), m_parent.get());
    press(u"Cancel"_qs);
    QTRY_VERIFY(box() == nullptr);
    QVERIFY(m_opened.isEmpty());
}

void TestLinkOpener::escape_opensNothing()
{
    m_opener->open(QUrl(u"https://example.com/"_qs), m_parent.get());
    QTest::keyClick(box(), Qt::Key_Escape);
    QTRY_VERIFY(box() == nullptr);
    QVERIFY(m_opened.isEmpty());
}

void TestLinkOpener::failure_isSaid()
{
    m_succeeds = false;
    m_opener->open(QUrl(u"https://example.com/"_qs), m_parent.get());
    QMessageBox* const question = box();
    press(u"Open"_qs);
    const QList<QMessageBox*> boxes = m_parent->findChildren<QMessageBox*>();
    const auto said = std::ranges::find_if(boxes, [question](const QMessageBox* b) { return b != question; });
    QVERIFY(said != boxes.end());
    QCOMPARE((*said)->informativeText(), u"https://example.com/"_qs);
    (*said)->close();
}

QTEST_MAIN(TestLinkOpener)
#include "tst_ui_link_opener.moc"
