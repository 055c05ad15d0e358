// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/operatordesk.h"
#include "views/theme/textruns.h"

#include <QWidget>

class QAction;
class QHBoxLayout;

namespace Cordboard {

class ActionRegistry;
class FavouriteKey;
class SoftKey;
class Theme;

/// The line under the search box: whom Enter would reach, and by which keys. The same height whatever it says: a person, a warning, what a
/// drop will do, or why nothing works.
class TargetLine final : public QWidget
{
    Q_OBJECT
public:
    TargetLine(OperatorDesk &desk, ActionRegistry &actions, const Theme &theme, QWidget *parent = nullptr);

    /// The person (or number) shown; `matches` are underlined in the name. An invalid target shows the hint.
    void setTarget(const Target &target, const QList<TextMatch> &matches, const QString &reason);
    /// Shown while nothing is typed and no call is with the operator, as many as there is room for; each is chosen by the action of the same place.
    void setFavourites(const QList<ExtensionId> &favourites, const QList<QAction *> &actions);
    /// Something stands in the search box, also when it finds nobody.
    void setTyping(bool typing);
    /// During a drag: what the drop would do, and how else; nothing ends it.
    void setDrop(const std::optional<DropVerdict> &verdict, const QString &hint);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    /// What a screen reader says of it.
    QString sentence() const;

signals:
    void spoken(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Content;
    Content content() const;
    void refresh();
    bool showsFavourites() const;
    void placeFavourites();
    void fitKeys();
    int leastTextWidth() const;
    void shorten(Content &content, int room) const;
    void showMore();
    SoftKey *key(DeskAction action);

    OperatorDesk &m_desk;
    ActionRegistry &m_actions;
    const Theme &m_theme;
    Target m_target;
    QList<TextMatch> m_matches;
    QString m_reason;
    std::optional<DropVerdict> m_drop;
    QString m_dropHint;
    QWidget *m_keys;
    QHBoxLayout *m_layout;
    QHash<DeskAction, SoftKey *> m_softKeys;
    QList<DeskAction> m_offered; ///< those that mean something now, the most important first
    QList<DeskAction> m_left; ///< of these the last ones, for which there is no room: they are in the menu of m_more
    SoftKey *m_more = nullptr;
    SoftKey *m_back = nullptr;
    QList<ExtensionId> m_favourites;
    QList<FavouriteKey *> m_favouriteKeys;
    bool m_typing = false;
    QString m_lastSentence;
};

} // namespace Cordboard
