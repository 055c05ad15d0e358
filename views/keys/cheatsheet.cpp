// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/keys/cheatsheet.h"

#include "views/keys/sheetlayout.h"
#include "views/theme/keycap.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QStyle>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cordboard::CheatSheet)
};

constexpr qreal pointsPerInch = 72;

/// Countries whose offices print on Letter.
bool printsOnLetter(QLocale::Territory territory)
{
    switch (territory) {
    case QLocale::Belize:
    case QLocale::Canada:
    case QLocale::Chile:
    case QLocale::Colombia:
    case QLocale::CostaRica:
    case QLocale::ElSalvador:
    case QLocale::Guatemala:
    case QLocale::Mexico:
    case QLocale::Nicaragua:
    case QLocale::Panama:
    case QLocale::Philippines:
    case QLocale::PuertoRico:
    case QLocale::UnitedStates:
    case QLocale::Venezuela: return true;
    default: return false;
    }
}

QRectF mirrored(const QRectF &box, const QRectF &page)
{
    QRectF other = box;
    if (QGuiApplication::isRightToLeft())
        other.moveLeft(page.left() + page.right() - box.right());
    return other;
}

/// Draws one way's caps at the trailing end of `box` and takes their room away from it.
void paintWay(QPainter &painter, QRectF &box, const QStringList &caps, const SheetLayout &layout)
{
    const KeycapLayout places = layoutKeycaps(caps, QFontMetricsF(painter.font(), painter.device()), layout.capHeight(), layout.capPadding(), layout.capGap());
    const bool rightToLeft = QGuiApplication::isRightToLeft();
    // What is printed on a key reads as it does there: "Num +".
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const QPointF origin(rightToLeft ? box.left() : box.right() - places.size.width(), box.center().y() - layout.capHeight() / 2);
    for (qsizetype i = 0; i < caps.size(); ++i) {
        const QRectF cap = places.caps[i].translated(origin);
        painter.drawRoundedRect(cap, layout.capHeight() * 0.18, layout.capHeight() * 0.18);
        painter.drawText(cap, int(Qt::AlignCenter | Qt::TextSingleLine), caps[i]);
    }
    painter.setLayoutDirection(QGuiApplication::layoutDirection());
    const qreal used = places.size.width() + layout.wayGap();
    if (rightToLeft)
        box.setLeft(box.left() + used);
    else
        box.setRight(box.right() - used);
}

} // namespace

CheatSheet::CheatSheet(const QList<KeyGroup> &groups) : m_groups(groups) { }

QString CheatSheet::title()
{
    return Text::tr("Cordboard: the keys");
}

void CheatSheet::draw(QPainter &painter, const QRectF &page) const
{
    const qreal dot = painter.device()->logicalDpiY() / pointsPerInch;
    const int leading = int(QStyle::visualAlignment(QGuiApplication::layoutDirection(), Qt::AlignLeft));
    const int trailing = int(QStyle::visualAlignment(QGuiApplication::layoutDirection(), Qt::AlignRight));
    const QColor ink = Qt::black;
    const QColor quiet(90, 90, 90);
    const QColor hair(190, 190, 190);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(QGuiApplication::layoutDirection());

    QFont font = QGuiApplication::font();
    font.setPointSizeF(18);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const QRectF head(page.left(), page.top(), page.width(), std::ceil(QFontMetricsF(font, painter.device()).height() * 1.6));
    painter.setPen(ink);
    painter.drawText(head, int(Qt::AlignVCenter) | leading, title());
    font = QGuiApplication::font();
    font.setPointSizeF(8);
    painter.setFont(font);
    painter.setPen(quiet);
    painter.drawText(head, int(Qt::AlignVCenter) | trailing, QLocale().toString(QDate::currentDate(), QLocale::LongFormat));

    const QRectF body = page.adjusted(0, head.height(), 0, 0);
    const SheetLayout layout(m_groups, body.size(), QGuiApplication::font(), painter.device());
    painter.translate(body.topLeft());
    painter.scale(layout.scale(), layout.scale());
    const QRectF room(QPointF(), body.size() / layout.scale());
    QFont strong = layout.font();
    strong.setWeight(QFont::DemiBold);
    for (const SheetLayout::Item &item : layout.items()) {
        QRectF box = mirrored(item.box, room);
        painter.setFont(item.heading ? strong : layout.font());
        painter.setPen(QPen(item.heading ? quiet : hair, dot * (item.heading ? 0.8 : 0.3)));
        painter.drawLine(box.bottomLeft(), box.bottomRight());
        painter.setPen(QPen(ink, dot * 0.5));
        for (auto way = item.keys.crbegin(); way != item.keys.crend(); ++way)
            paintWay(painter, box, *way, layout);
        painter.drawText(box, int(Qt::AlignVCenter | Qt::TextWordWrap) | leading, item.text);
    }
    painter.restore();
}

bool CheatSheet::paint(QPagedPaintDevice &device) const
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    draw(painter, QRectF(QPointF(), device.pageLayout().paintRectPixels(device.logicalDpiX()).size()));
    return painter.end();
}

bool CheatSheet::savePdf(const QString &path) const
{
    QPdfWriter writer(path);
    writer.setPageLayout(page());
    writer.setTitle(title());
    return paint(writer) && QFileInfo(path).size() > 0;
}

QPageLayout CheatSheet::page()
{
    constexpr QMarginsF margins(15, 12, 15, 12);
    return { QPageSize(printsOnLetter(QLocale::system().territory()) ? QPageSize::Letter : QPageSize::A4), QPageLayout::Portrait, margins, QPageLayout::Millimeter };
}

} // namespace Cordboard
