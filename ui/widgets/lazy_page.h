// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

namespace ui::widgets {

/// A page that is made when it is shown or asked for first: what nobody looks at costs a start nothing.
class LazyPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LazyPage)

public:
    using Maker = std::function<QWidget*()>;

    /// `maker` is called once at most; the page takes what it makes.
    explicit LazyPage(Maker maker, QWidget* parent = nullptr);
    ~LazyPage() override;

    QWidget& content();

protected:
    void showEvent(QShowEvent* event) override;

private:
    Maker m_maker;
    QWidget* m_content = nullptr;
};

} // namespace ui::widgets
