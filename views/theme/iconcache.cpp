// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/theme/iconcache.h"

#include <QFile>
#include <QLoggingCategory>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {
Q_LOGGING_CATEGORY(logTheme, "cordboard.ui.theme")
}

QByteArray IconCache::source(const QString &name)
{
    const auto found = m_sources.constFind(name);
    if (found != m_sources.cend())
        return *found;
    QFile file(u":/cordboard/icons/%1.svg"_s.arg(name));
    QByteArray svg;
    if (file.open(QIODevice::ReadOnly))
        svg = file.readAll();
    else
        qCWarning(logTheme) << "no icon named" << name;
    m_sources.insert(name, svg);
    return svg;
}

bool IconCache::contains(const QString &name)
{
    return QFile::exists(u":/cordboard/icons/%1.svg"_s.arg(name));
}

void IconCache::clear()
{
    m_pixmaps.clear();
}

QPixmap IconCache::pixmap(const QString &name, const QColor &ink, int size, qreal dpr)
{
    const int devicePixels = qRound(size * dpr);
    const Key key { name, ink.rgba(), devicePixels, dpr };
    const auto found = m_pixmaps.constFind(key);
    if (found != m_pixmaps.cend())
        return *found;

    QPixmap result;
    QByteArray svg = source(name);
    if (!svg.isEmpty() && devicePixels > 0) {
        // QtSvg has no way to pass a value for currentColor.
        svg.replace("currentColor", ink.name(QColor::HexRgb).toLatin1());
        QSvgRenderer renderer(svg);
        result = QPixmap(devicePixels, devicePixels);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setOpacity(ink.alphaF());
        renderer.render(&painter, QRectF(0, 0, devicePixels, devicePixels));
        painter.end();
        result.setDevicePixelRatio(dpr);
    }
    m_pixmaps.insert(key, result);
    return result;
}

} // namespace Cordboard
