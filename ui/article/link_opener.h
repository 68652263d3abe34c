// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUrl>

#include <functional>

class QWidget;

namespace ui::article {

/// What happens to a link that leads out of the article. The seam for tests and for other programs around the view.
class LinkOpener
{
    Q_DISABLE_COPY_MOVE(LinkOpener)

public:
    LinkOpener() = default;
    virtual ~LinkOpener() = default;

    /// `url` has passed app::article::outsideLink(). Returns at once.
    virtual void open(const QUrl& url, QWidget* parent) = 0;
};

/// Shows the whole address, its host in ASCII so that no letter can pass for another, and hands it to the desktop
/// when the user agrees.
class ConfirmingLinkOpener final : public LinkOpener
{
public:
    using Desktop = std::function<bool(const QUrl&)>;

    ConfirmingLinkOpener(); ///< with QDesktopServices
    explicit ConfirmingLinkOpener(Desktop desktop);

    void open(const QUrl& url, QWidget* parent) override;

private:
    Desktop m_desktop;
};

} // namespace ui::article
