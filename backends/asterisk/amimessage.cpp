// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/asterisk/amimessage.h"

#include <QJsonArray>
#include <QStringList>

namespace Cordboard {

using namespace Qt::StringLiterals;

AmiMessage::AmiMessage(QByteArray raw, QVarLengthArray<Field, 40> fields) : m_raw(std::move(raw)), m_fields(std::move(fields))
{
    identify();
}

void AmiMessage::identify()
{
    if (m_fields.isEmpty())
        return;
    // The first header says what it is: events and answers always begin with it. [doc]
    const Field &first = m_fields.first();
    const QLatin1StringView name = nameOf(first);
    if (name.compare("Event"_L1, Qt::CaseInsensitive) == 0)
        m_kind = Kind::Event;
    else if (name.compare("Response"_L1, Qt::CaseInsensitive) == 0)
        m_kind = Kind::Response;
    m_name = QLatin1StringView(m_raw.constData() + first.value, first.valueLength);
}

QByteArrayView AmiMessage::bytes(QLatin1StringView key) const
{
    for (const Field &field : m_fields)
        if (nameOf(field).compare(key, Qt::CaseInsensitive) == 0)
            return valueOf(field);
    return {};
}

QString AmiMessage::known(QLatin1StringView key) const
{
    const QByteArrayView value = bytes(key);
    return value == "<unknown>" || value == "(null)" ? QString() : QString::fromUtf8(value);
}

bool AmiMessage::has(QLatin1StringView key) const
{
    for (const Field &field : m_fields)
        if (nameOf(field).compare(key, Qt::CaseInsensitive) == 0)
            return true;
    return false;
}

int AmiMessage::number(QLatin1StringView key, int fallback) const
{
    bool ok = false;
    const int value = bytes(key).toInt(&ok);
    return ok ? value : fallback;
}

bool AmiMessage::flag(QLatin1StringView key) const
{
    const QLatin1StringView value(bytes(key));
    return value == "1"_L1 || value.compare("yes"_L1, Qt::CaseInsensitive) == 0 || value.compare("true"_L1, Qt::CaseInsensitive) == 0
        || value.compare("on"_L1, Qt::CaseInsensitive) == 0;
}

QStringList AmiMessage::all(QLatin1StringView key) const
{
    QStringList values;
    for (const Field &field : m_fields)
        if (nameOf(field).compare(key, Qt::CaseInsensitive) == 0)
            values.append(QString::fromUtf8(valueOf(field)));
    return values;
}

std::pair<QString, QString> AmiMessage::field(qsizetype index) const
{
    const Field &field = m_fields.at(index);
    return { QString::fromUtf8(m_raw.constData() + field.name, field.nameLength), QString::fromUtf8(valueOf(field)) };
}

QJsonObject AmiMessage::toJson() const
{
    QJsonObject object;
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        const auto [name, value] = field(i);
        const auto there = object.find(name);
        if (there == object.end()) {
            object.insert(name, value);
            continue;
        }
        QJsonArray values = there->isArray() ? there->toArray() : QJsonArray { *there };
        values.append(value);
        *there = values;
    }
    return object;
}

} // namespace Cordboard
