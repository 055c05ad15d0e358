// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QTabBar>

#include <optional>

namespace Cordboard {

class Theme;

/// Tabs as quiet words of which the current one is a lit pill: departments with their counts, Queues | Agents |
/// History, and, with icons only, the kinds of view.
class PillTabBar final : public QTabBar
{
    Q_OBJECT

public:
    explicit PillTabBar(const Theme &theme, QWidget *parent = nullptr);

    /// Appends a tab; with an empty `text` it is a square with the icon, and `toolTip` is its name.
    int addPill(const QString &text, const QString &iconName = {}, const QString &toolTip = {});
    /// The number after the word; none unless set.
    void setCount(int index, std::optional<int> count);
    std::optional<int> count(int index) const;
    /// What does not fit is left out from the end, the current tab never; its owner offers the others in another way. Otherwise the tabs scroll.
    void setLeavesOut(bool leavesOut);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void tabInserted(int index) override;
    void tabRemoved(int index) override;

private:
    struct Pill
    {
        QString iconName;
        std::optional<int> count;
        // What its words measured last: QTabBar asks for all tabs again with every single change, and shaping text is slow.
        struct Measured
        {
            QString text;
            std::optional<int> count;
            int width = 0;
        };
        mutable std::optional<Measured> measured = {};
    };

    void fit();
    void fitSoon(); ///< once for all that changes until the event loop turns
    int widthWith(int padding, int index) const;
    int textWidth(int index) const;
    void paintPill(QPainter &painter, int index) const;
    QString countText(int index) const;

    const Theme &m_theme;
    QList<Pill> m_pills;
    int m_padding;
    bool m_leavesOut = false;
    bool m_fitting = false;
    bool m_fitIsDue = false;
};

} // namespace Cordboard
