// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace Cordboard {

/// Something that has to be asked for again and again, never twice at one time.
class K2Question : public QObject
{
    Q_OBJECT
public:
    /// `ask` calls its argument once the answer is there.
    using Ask = std::function<void(std::function<void()> done)>;
    K2Question(Ask ask, QObject *parent)
        : QObject(parent)
        , m_ask(std::move(ask))
    {
        m_soon.setSingleShot(true);
        connect(&m_soon, &QTimer::timeout, this, &K2Question::now);
        connect(&m_every, &QTimer::timeout, this, &K2Question::now);
    }

    /// Once within that time, however often it is called.
    void soon(int ms)
    {
        if (!m_soon.isActive())
            m_soon.start(ms);
    }
    /// Once that time has passed without another call.
    void whenQuiet(int ms) { m_soon.start(ms); }
    void every(int ms)
    {
        if (!m_every.isActive() || m_every.interval() != ms)
            m_every.start(ms);
    }
    void stop()
    {
        m_soon.stop();
        m_every.stop();
        m_busy = m_again = false;
        ++m_generation;
    }
    void now()
    {
        m_soon.stop();
        if (m_busy) {
            m_again = true;
            return;
        }
        m_busy = true;
        m_ask([this, generation = m_generation] {
            if (generation != m_generation)
                return; // of before stop()
            m_busy = false;
            if (std::exchange(m_again, false))
                soon(0);
        });
    }

private:
    Ask m_ask;
    QTimer m_soon;
    QTimer m_every;
    bool m_busy = false;
    bool m_again = false;
    int m_generation = 0;
};

} // namespace Cordboard
