// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QKeyEvent;
class QWidget;

namespace Cordboard {

/// Counts what a hand does to one window: keys pressed and buttons of the mouse. A chord is one key, a key held down too.
class KeyCounter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyCounter)
public:
    explicit KeyCounter(QObject *parent = nullptr);
    ~KeyCounter() override;

    /// From now on, from nothing.
    void start(QWidget *window);
    void stop();
    int keys() const { return m_keys; }
    int clicks() const { return m_clicks; }
    int hand() const { return m_keys + m_clicks; }

signals:
    void counted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static bool isKey(const QKeyEvent &event);

    QPointer<QWidget> m_window;
    int m_keys = 0;
    int m_clicks = 0;
};

} // namespace Cordboard
