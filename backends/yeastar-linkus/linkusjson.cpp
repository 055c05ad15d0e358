// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-linkus/linkusjson.h"

#include <QJsonDocument>

#include <cmath>

namespace Cordboard::Linkus {

using namespace Qt::StringLiterals;

QString text(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? u"1"_s : u"0"_s;
    case QJsonValue::Double: {
        const double d = value.toDouble();
        constexpr double exact = 9'007'199'254'740'992.0;
        return d == std::floor(d) && std::abs(d) < exact ? QString::number(qint64(d)) : QString::number(d, 'g', 15);
    }
    default:
        return {};
    }
}

qint64 number(const QJsonValue &value, qint64 otherwise)
{
    bool ok = false;
    const qint64 whole = text(value).toLongLong(&ok);
    return ok ? whole : otherwise;
}

bool flag(const QJsonValue &value)
{
    const QString word = text(value).toLower();
    return word == "1"_L1 || word == "yes"_L1 || word == "true"_L1;
}

QJsonObject embedded(const QJsonValue &value)
{
    if (value.isString())
        return QJsonDocument::fromJson(value.toString().toUtf8()).object();
    return value.toObject();
}

} // namespace Cordboard::Linkus
