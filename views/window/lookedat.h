// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/pbxbackend.h"

#include <QObject>
#include <QSet>
#include <QTimer>

class QMainWindow;

namespace Cordboard {

/// What of the PBX's state somebody looks at, by what of the window is on the screen, so that a PBX which has to be asked is not asked
/// for more. What rings, waits or is watched by alarms counts as looked at also behind other windows.
class LookedAt final : public QObject
{
    Q_OBJECT
public:
    explicit LookedAt(QMainWindow &window, QObject *parent = nullptr);

    const QSet<Interest> &interests() const { return m_interests; }

signals:
    void changed(const QSet<Cordboard::Interest> &interests);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    QMainWindow &m_window;
    QSet<Interest> m_interests;
    QTimer m_timer; ///< docks come and go several at a time
};

} // namespace Cordboard
