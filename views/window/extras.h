// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/operatordesk.h"

#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QSettings;
class QWidget;

namespace Cordboard {

class Theme;

/// What an operator does to people beside calls: their tags, announcements to a group of loudspeakers, recorded announcements. Each is a
/// key, an entry of the menus, and a dialog whose answer goes to the PBX.
class Extras final : public QObject
{
    Q_OBJECT
public:
    /// `current` answers the person that is looked at; empty: none. What is passed in must outlive it.
    Extras(OperatorDesk &desk, const Theme &theme, QSettings &settings, std::function<ExtensionId()> current, QWidget *window);

    QAction *tagsAction() const { return m_tags; }
    QAction *announceAction() const { return m_announce; }
    QAction *promptAction() const { return m_prompt; }
    QList<QAction *> actions() const { return { m_tags, m_announce, m_prompt }; }

    /// Adds what can be done with that person or group.
    void addTo(QMenu *menu, const ExtensionId &id);

    void editTags(const ExtensionId &id);
    void announce(const ExtensionId &group = {});
    void playPrompt(const QString &number);

private:
    void refresh();
    Availability tagsOf(const ExtensionId &id) const;
    Availability announcing() const;
    AccountId accountWith(Capability capability) const;
    void offer(QMenu *menu, const QString &icon, const QString &text, const Availability &availability, const std::function<void()> &then);

    OperatorDesk &m_desk;
    const Theme &m_theme;
    QSettings &m_settings;
    std::function<ExtensionId()> m_current;
    QWidget *m_window;
    QAction *m_tags;
    QAction *m_announce;
    QAction *m_prompt;
};

} // namespace Cordboard
