// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Another program on the desktop, as a browser or a file manager is: what is dragged out of its window, and the
// clipboard.
//
//   window-partner drag TYPE CONTENT   a small window; a press in it begins a drag of CONTENT; says how that ended,
//                                      and hides
//   window-partner hold TEXT           has TEXT in the clipboard until it is ended
//   window-partner read                says what is in the clipboard

#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QTextStream>
#include <QTimer>
#include <QWidget>

namespace {

using namespace Qt::StringLiterals;

void say(const QString& line)
{
    QTextStream(stdout) << line << Qt::endl;
}

class Source final : public QWidget
{
public:
    Source(QString type, QByteArray content)
        : QWidget(nullptr, Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint)
        , m_type(std::move(type))
        , m_content(std::move(content))
    {
        setWindowTitle(u"window-partner"_s);
        setGeometry(0, 500, 60, 60); // tests press there
    }

protected:
    void mouseMoveEvent(QMouseEvent* event) override
    {
        if (!(event->buttons() & Qt::LeftButton)) {
            return;
        }
        auto* data = new QMimeData;
        data->setData(m_type, m_content);
        auto* drag = new QDrag(this);
        drag->setMimeData(data);
        // The target fetches the data after the drop: whoever dragged must still be there.
        say(drag->exec(Qt::CopyAction) == Qt::CopyAction ? u"taken"_s : u"refused"_s);
        hide();
    }

private:
    QString m_type;
    QByteArray m_content;
};

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString what = arguments.value(1);
    if (what == "read"_L1) {
        say(QGuiApplication::clipboard()->text());
        return 0;
    }
    if (what == "hold"_L1) {
        QGuiApplication::clipboard()->setText(arguments.value(2));
        say(u"ready"_s);
        return QApplication::exec();
    }
    Source source(arguments.value(2), arguments.value(3).toUtf8());
    source.show();
    QTimer::singleShot(0, [] { say(u"ready"_s); });
    return QApplication::exec();
}
