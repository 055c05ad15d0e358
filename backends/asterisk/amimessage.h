// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QVarLengthArray>

#include <utility>

namespace Cordboard {

/// Headers to send, in order; a name may come more than once (Variable).
using AmiFields = QList<std::pair<QString, QString>>;

/// One frame of the Asterisk Manager Interface: "Name: value" lines up to an empty one. The bytes are held once and read where they
/// lie, because most frames of a busy server are looked at for their name alone.
class AmiMessage
{
public:
    enum class Kind { Event, Response, Other };

    AmiMessage() = default;

    Kind kind() const { return m_kind; }
    bool isEvent(QLatin1StringView name) const { return m_kind == Kind::Event && m_name.compare(name, Qt::CaseInsensitive) == 0; }
    /// Of an event: which; of a response: Success, Error, Goodbye.
    QLatin1StringView name() const { return m_name; }
    bool succeeded() const { return m_kind == Kind::Response && m_name.compare(QLatin1StringView("Error"), Qt::CaseInsensitive) != 0; }

    /// The first header of that name, in any case, without the blank in front; empty: absent or empty. Not UTF-8: replaced.
    QString text(QLatin1StringView key) const { return QString::fromUtf8(bytes(key)); }
    /// As text(), but "<unknown>" and "(null)", which Asterisk writes for nothing, are empty. [transcript]
    QString known(QLatin1StringView key) const;
    QByteArrayView bytes(QLatin1StringView key) const;
    bool has(QLatin1StringView key) const;
    int number(QLatin1StringView key, int fallback = 0) const;
    /// "1", "yes", "true", "on".
    bool flag(QLatin1StringView key) const;
    /// Every header of that name, in order: Output, Variable, ChanVariable.
    QStringList all(QLatin1StringView key) const;

    qsizetype size() const { return m_fields.size(); }
    std::pair<QString, QString> field(qsizetype index) const;
    /// A name that comes more than once becomes an array.
    QJsonObject toJson() const;
    /// The frame as it came, without its last, empty line.
    const QByteArray &raw() const { return m_raw; }

private:
    friend class AmiParser;
    struct Field
    {
        int name = 0, nameLength = 0, value = 0, valueLength = 0; ///< places in m_raw
    };
    QByteArrayView valueOf(const Field &field) const { return QByteArrayView(m_raw).sliced(field.value, field.valueLength); }
    QLatin1StringView nameOf(const Field &field) const { return QLatin1StringView(m_raw.constData() + field.name, field.nameLength); }
    AmiMessage(QByteArray raw, QVarLengthArray<Field, 40> fields);
    void identify();

    QByteArray m_raw;
    QVarLengthArray<Field, 40> m_fields;
    QLatin1StringView m_name; ///< into m_raw, whose bytes are never changed after construction
    Kind m_kind = Kind::Other;
};

} // namespace Cordboard
