// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Cordboard {

class Theme;

/// Paints the keys table: keycaps, a hair line under each row, and the amber row of a conflict.
class KeysDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit KeysDelegate(const Theme &theme, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintKeys(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintNote(QPainter &painter, const QStyleOptionViewItem &option, const QString &note) const;

    const Theme &m_theme;
};

} // namespace Cordboard
