// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Cordboard {

/// One frame as Asterisk writes it: headers in order, each "Name: value", and an empty line.
class AmiFrame
{
public:
    AmiFrame() = default;
    AmiFrame(const char *first, const QString &value) { add(first, value); }

    AmiFrame &add(const QByteArray &name, const QString &value)
    {
        QByteArray text = value.toUtf8();
        // A name with a line end in it must not make a header of its own here either.
        text.replace('\r', ' ').replace('\n', ' ');
        m_bytes += name + ": " + text + "\r\n";
        return *this;
    }
    AmiFrame &add(const QByteArray &name, qint64 value) { return add(name, QString::number(value)); }
    QByteArray bytes() const { return m_bytes + "\r\n"; }
    /// Puts a header behind the first one: the ActionID of a list's rows.
    AmiFrame &insertSecond(const QByteArray &name, const QString &value)
    {
        m_bytes.insert(m_bytes.indexOf('\n') + 1, name + ": " + value.toUtf8() + "\r\n");
        return *this;
    }

private:
    QByteArray m_bytes;
};

/// A response, or an event that is a list's row.
inline AmiFrame amiEvent(const char *name)
{
    return AmiFrame("Event", QString::fromLatin1(name));
}

} // namespace Cordboard
