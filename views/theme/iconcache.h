// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QColor>
#include <QHash>
#include <QPixmap>
#include <QString>

namespace Cordboard {

/// Draws the program's line icons in any ink and remembers the result.
/// GUI thread only. Pixmaps are shared; an unknown name gives a null pixmap and one warning.
class IconCache
{
public:
    /// The icon `name` ("state-free") in `ink`, `size` device-independent pixels square, for a screen of ratio `dpr`.
    QPixmap pixmap(const QString &name, const QColor &ink, int size, qreal dpr);

    /// Whether a drawing of that name exists.
    bool contains(const QString &name);
    /// Forgets the pixmaps (not the drawings), for example after a change of theme.
    void clear();

private:
    struct Key
    {
        QString name;
        QRgb ink;
        int devicePixels;
        qreal dpr;
        bool operator==(const Key &) const = default;
    };
    friend size_t qHash(const Key &key, size_t seed) noexcept
    {
        return qHashMulti(seed, key.name, key.ink, key.devicePixels, key.dpr);
    }

    QByteArray source(const QString &name);

    QHash<QString, QByteArray> m_sources;
    QHash<Key, QPixmap> m_pixmaps;
};

} // namespace Cordboard
