// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/navlist.h"

#include "views/theme/painting.h"
#include "views/theme/textruns.h"
#include "views/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

enum Role { KeyRole = Qt::UserRole + 1, CaptionRole, IconRole };

class NavDelegate final : public QStyledItemDelegate
{
public:
    NavDelegate(const Theme &theme, QListView *list) : QStyledItemDelegate(list), m_theme(theme), m_list(list) { }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        constexpr int oneLine = 36;
        constexpr int twoLines = 56;
        const QString caption = index.data(CaptionRole).toString();
        if (caption.isEmpty())
            return { 0, m_theme.px(oneLine) };
        const qsizetype more = captionLines(caption, m_list->viewport()->width() - m_theme.px(before) - m_theme.px(after)).size() - 1;
        return { 0, m_theme.px(twoLines) + int(more) * QFontMetrics(m_theme.font(TypeRole::Caption)).height() };
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool selected = option.state & QStyle::State_Selected;
        const QRectF row = QRectF(option.rect).adjusted(0, 1, 0, -1);
        const int radius = m_theme.tokens().radius.card;
        if (selected) {
            fillRounded(*painter, row, radius, m_theme.color(Token::Card));
            painter->save();
            painter->setClipRect(QStyle::visualRect(option.direction, option.rect, QRect(option.rect.topLeft(), QSize(barWidth, option.rect.height()))));
            fillRounded(*painter, row, radius, m_theme.color(Token::Accent));
            painter->restore();
            strokeRounded(*painter, row, radius, m_theme.color(Token::Hair));
        } else if (option.state & QStyle::State_MouseOver) {
            strokeRounded(*painter, row, radius, m_theme.color(Token::Hair));
        }
        // The bar says which entry is chosen; the frame says that the keyboard is here.
        if (selected && (option.state & QStyle::State_HasFocus))
            paintFocus(*painter, row, m_theme, radius);
        paintContent(*painter, option, index, selected);
        painter->restore();
    }

private:
    static constexpr int barWidth = 4;
    static constexpr int before = 12;
    static constexpr int after = 8;

    /// One line, or two of which the second may still have to be cut.
    QStringList captionLines(const QString &caption, int width) const
    {
        QTextLayout layout(caption, m_theme.font(TypeRole::Caption));
        layout.beginLayout();
        QTextLine first = layout.createLine();
        first.setLineWidth(std::max(1, width));
        layout.endLayout();
        const int length = first.textLength();
        return length >= caption.size() ? QStringList { caption } : QStringList { caption.left(length).trimmed(), caption.mid(length) };
    }

    void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, bool selected) const
    {
        const auto place = [&option](const QRect &box) { return QStyle::visualRect(option.direction, option.rect, box); };
        QRect box = option.rect.adjusted(m_theme.px(before), 0, -m_theme.px(after), 0);
        const QString icon = index.data(IconRole).toString();
        if (!icon.isEmpty()) {
            const int side = m_theme.px(18);
            const QRect at = place(QRect(box.left(), box.center().y() - side / 2, side, side));
            const QColor ink = m_theme.color(selected ? Token::Text : Token::Text2);
            painter.drawPixmap(at.topLeft(), m_theme.icons().pixmap(icon, ink, side, painter.device()->devicePixelRatioF()));
            box.setLeft(box.left() + side + m_theme.px(10));
        }
        const QString title = index.data(Qt::DisplayRole).toString();
        const QString caption = index.data(CaptionRole).toString();
        const QFont titleFont = m_theme.font(caption.isEmpty() && !selected ? TypeRole::Body : TypeRole::Strong);
        const QColor titleInk = m_theme.color(caption.isEmpty() && !selected ? Token::Text2 : Token::Text);
        if (caption.isEmpty()) {
            drawElided(painter, place(box), title, titleFont, titleInk, Qt::AlignLeading | Qt::AlignVCenter, option.direction);
            return;
        }
        const QFont captionFont = m_theme.font(TypeRole::Caption);
        const int first = QFontMetrics(titleFont).height();
        const int second = QFontMetrics(captionFont).height();
        const QStringList lines = captionLines(caption, box.width());
        const int top = box.center().y() - (first + int(lines.size()) * second) / 2;
        drawElided(painter, place(QRect(box.left(), top, box.width(), first)), title, titleFont, titleInk,
            Qt::AlignLeading | Qt::AlignVCenter, option.direction);
        for (int line = 0; line < lines.size(); ++line)
            drawElided(painter, place(QRect(box.left(), top + first + line * second, box.width(), second)), lines.at(line), captionFont,
                m_theme.color(Token::Text2), Qt::AlignLeading | Qt::AlignVCenter, option.direction);
    }

    const Theme &m_theme;
    QListView *m_list;
};

} // namespace

NavList::NavList(const Theme &theme, QWidget *parent) : QListView(parent)
{
    setProperty("cordboardPlain", true);
    setModel(&m_entries);
    setItemDelegate(new NavDelegate(theme, this));
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setResizeMode(Adjust); // captions wrap
    connect(&theme, &Theme::changed, this, [this] {
        doItemsLayout();
        viewport()->update();
    });
}

void NavList::addEntry(const QString &key, const QString &title, const QString &caption, const QString &iconName)
{
    auto *item = new QStandardItem(title);
    item->setData(key, KeyRole);
    item->setData(caption, CaptionRole);
    item->setData(iconName, IconRole);
    describe(item);
    m_entries.appendRow(item);
}

void NavList::setCaption(const QString &key, const QString &caption)
{
    for (int row = 0; row < m_entries.rowCount(); ++row) {
        QStandardItem *item = m_entries.item(row);
        if (item->data(KeyRole).toString() != key)
            continue;
        item->setData(caption, CaptionRole);
        describe(item);
    }
}

void NavList::describe(QStandardItem *item)
{
    const QString caption = item->data(CaptionRole).toString();
    item->setToolTip(caption);
    item->setData(caption.isEmpty() ? item->text() : tr("%1, %2", "name, description").arg(item->text(), caption),
        Qt::AccessibleTextRole);
}

QString NavList::currentKey() const
{
    return currentIndex().data(KeyRole).toString();
}

void NavList::setCurrentKey(const QString &key)
{
    for (int row = 0; row < m_entries.rowCount(); ++row)
        if (m_entries.index(row, 0).data(KeyRole).toString() == key)
            setCurrentIndex(m_entries.index(row, 0));
}

void NavList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        emit chosen(currentKey());
}

void NavList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    // A screen reader selects an entry and makes nothing current; later, since keys and mouse select before they do.
    QMetaObject::invokeMethod(
        this,
        [this] {
            const QModelIndexList entries = selectionModel()->selectedIndexes();
            if (entries.size() == 1 && entries.constFirst() != currentIndex())
                setCurrentIndex(entries.constFirst());
        },
        Qt::QueuedConnection);
}

} // namespace Cordboard
