// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/operatordesk.h"

#include <QObject>

#include <functional>

class QMenu;

namespace Cordboard {

struct Extension;
class Theme;

/// What the operator may do for somebody of the house: state, do not disturb, forwarding, and the calls at that phone; for his own phone the
/// queues as well. What this PBX never does is not there; what is not possible now says why.
class PersonTools final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    PersonTools(OperatorDesk &desk, const Theme &theme, QWidget *window);

    /// A submenu with the state, and the calls of that person.
    void addTo(QMenu *menu, const ExtensionId &id);
    /// The same entries for the operator's own phone, and one for all queues at once.
    void addOwn(QMenu *menu);

private:
    void addState(QMenu *menu, const Extension &person);
    void addCalls(QMenu *menu, const Extension &person);
    void addQueues(QMenu *menu, const ExtensionId &self);
    void offer(QMenu *menu, const QString &icon, const QString &text, const QString &why, const std::function<void()> &then, std::optional<bool> checked = {});
    QString whyNot(const AccountId &account, Capability capability) const;
    void askText(const ExtensionId &id);
    void askForwarding(const ExtensionId &id);
    void endCall(const CallId &call, const LegId &leg, const QString &person, const QString &other);

    OperatorDesk &m_desk;
    const Theme &m_theme;
    QWidget *m_window;
};

} // namespace Cordboard
