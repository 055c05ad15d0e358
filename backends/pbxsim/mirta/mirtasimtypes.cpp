// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/mirta/mirtasimtypes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Cordboard {

namespace {

QString plain(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    return value.toString();
}

QByteArray quoted(const QString &text)
{
    QByteArray out = "\"";
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\')
            out += '\\';
        if (uchar(c) >= 0x20)
            out += c;
        else
            out += "\\u00" + QByteArray::number(uchar(c), 16).rightJustified(2, '0');
    }
    return out + '"';
}

/// Written by hand: the order of the members is the order of the columns, and a large tenant has a million of them.
QByteArray member(const QString &name, const QJsonValue &value)
{
    QByteArray text = quoted(name) + ':';
    switch (value.type()) {
    case QJsonValue::Double:
        return text + plain(value).toLatin1();
    case QJsonValue::Bool:
        return text + (value.toBool() ? "true" : "false");
    case QJsonValue::String:
        return text + quoted(value.toString());
    case QJsonValue::Array:
        return text + QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    case QJsonValue::Object:
        return text + QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    default:
        return text + "null";
    }
}

} // namespace

QByteArray MirtaSimWriter::rows(const MirtaSimRequest &request, const QList<MirtaSimRow> &rows, Keys keys, const QByteArray &none, bool head)
{
    QByteArray text;
    if (!request.json()) {
        if (head && !rows.isEmpty()) {
            for (const auto &[name, value] : rows.constFirst())
                text += name.toUtf8() + '|';
            text += '\n';
        }
        for (const MirtaSimRow &row : rows) {
            for (const auto &[name, value] : row)
                text += plain(value).replace(u'|', u' ').toUtf8() + '|';
            text += '\n';
        }
        return text;
    }
    if (rows.isEmpty())
        return none;
    text = "[";
    for (const MirtaSimRow &row : rows) {
        text += text.size() > 1 ? ",{" : "{";
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i)
                text += ',';
            if (keys == Keys::Doubled)
                text += member(QString::number(i), row.at(i).second) + ',';
            text += member(row.at(i).first, row.at(i).second);
        }
        text += '}';
    }
    return text + ']';
}

QByteArray MirtaSimWriter::object(const MirtaSimRequest &request, const MirtaSimRow &row)
{
    QByteArray text;
    if (!request.json()) {
        for (const auto &[name, value] : row)
            text += name.toUtf8() + ": " + plain(value).toUtf8() + '|';
        return text;
    }
    for (const auto &[name, value] : row)
        text += (text.isEmpty() ? "{" : ",") + member(name, value);
    return text.isEmpty() ? QByteArray("{}") : text + '}';
}

QByteArray MirtaSimWriter::done()
{
    return "OK";
}

} // namespace Cordboard
