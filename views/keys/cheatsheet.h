// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/actionkeys.h"

#include <QList>
#include <QPageLayout>
#include <QString>

class QPagedPaintDevice;
class QPainter;
class QRectF;

namespace Cordboard {

/// All keys on one sheet of paper, as the user has set them and in the user's language: to lie beside the keyboard.
class CheatSheet
{
public:
    explicit CheatSheet(const QList<KeyGroup> &groups);

    const QList<KeyGroup> &groups() const { return m_groups; }
    static QString title();

    /// Draws everything into `page` (in the painter's pixels), however many keys there are.
    void draw(QPainter &painter, const QRectF &page) const;
    /// One page. False: the device cannot be painted on.
    bool paint(QPagedPaintDevice &device) const;
    /// False: it cannot be written.
    bool savePdf(const QString &path) const;

    /// An upright page with the paper of the user's country.
    static QPageLayout page();

private:
    QList<KeyGroup> m_groups;
};

} // namespace Cordboard
