// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QThreadPool>

namespace ui::widgets {

/// Works something out in a thread of its own. Only the result of the latest request comes back: what is on the screen
/// by then needs no other.
class LatestJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LatestJob)

public:
    explicit LatestJob(QObject* parent = nullptr);
    ~LatestJob() override;

    /// `work` runs in the other thread, and may touch only what it holds itself; `use` takes its result later, in the
    /// thread of this object.
    template <typename Work, typename Use> void request(const Work& work, const Use& use)
    {
        m_pool.clear();
        m_pool.start([this, id = ++m_latest, work, use] {
            QMetaObject::invokeMethod(
                this,
                [this, id, use, result = work()] {
                    if (id == m_latest) {
                        use(result);
                    }
                },
                Qt::QueuedConnection);
        });
    }

private:
    quint64 m_latest = 0;
    QThreadPool m_pool; ///< last, so that it waits for its thread while the rest still stands
};

} // namespace ui::widgets
