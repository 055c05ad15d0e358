// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/theme/themedicon.h"

#include "views/theme/iconcache.h"
#include "views/theme/theme.h"

#include <QIconEngine>
#include <QPainter>
#include <QPointer>

namespace Cordboard {

namespace {

class ThemedIconEngine final : public QIconEngine
{
public:
    ThemedIconEngine(const Theme &theme, const QString &name, Token normal, Token disabled)
        : m_theme(&theme)
        , m_name(name)
        , m_normal(normal)
        , m_disabled(disabled)
    { }

    QString key() const override { return QStringLiteral("CordboardThemedIcon"); }
    QString iconName() override { return m_name; }
    QIconEngine *clone() const override { return new ThemedIconEngine(*this); }
    bool isNull() override { return m_theme.isNull(); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal dpr = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        painter->drawPixmap(rect.topLeft(), scaledPixmap(rect.size() * dpr, mode, state, dpr));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        if (!m_theme)
            return {};
        const QColor ink = mode == QIcon::Selected ? m_theme->color(Token::OnAccent)
                                                   : m_theme->color(mode == QIcon::Disabled ? m_disabled : m_normal);
        const int side = qRound(qMin(size.width(), size.height()) / scale);
        return m_theme->icons().pixmap(m_name, ink, side, scale);
    }

private:
    QPointer<const Theme> m_theme;
    QString m_name;
    Token m_normal;
    Token m_disabled;
};

} // namespace

QIcon themedIcon(const Theme &theme, const QString &name, Token normal, Token disabled)
{
    return QIcon(new ThemedIconEngine(theme, name, normal, disabled));
}

} // namespace Cordboard
