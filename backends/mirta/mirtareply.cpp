// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/mirta/mirtareply.h"

#include "backends/mirta/mirtavalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxRows = 200'000;
constexpr qsizetype maxQuoted = 200;
constexpr int maxDepth = 16;

bool isPosition(const QString &key)
{
    bool ok = false;
    key.toUInt(&ok);
    return ok;
}

QJsonObject cleaned(const QJsonObject &row, const QSet<QString> &allowed)
{
    bool named = false;
    for (auto it = row.begin(); it != row.end(); ++it)
        named |= !isPosition(it.key()) && it.key() != "_key"_L1;
    QJsonObject kept;
    for (auto it = row.begin(); it != row.end(); ++it) {
        if (named && isPosition(it.key()))
            continue;
        // Without names nobody can say which cell is a password: only lists that hold none may come so.
        const bool harmless = !named && (allowed.isEmpty() || allowed.contains(u"_positions"_s));
        const bool scalar = !it.value().isObject() && !it.value().isArray();
        if (it.key() == "_key"_L1 || (harmless && scalar))
            kept.insert(it.key(), it.value());
        else if (allowed.isEmpty() && !looksLikeCredential(it.key()))
            kept.insert(it.key(), withoutCredentials(it.value()));
        else if (scalar && allowed.contains(it.key()))
            kept.insert(it.key(), it.value());
    }
    return kept;
}

QJsonObject positions(const QJsonArray &values)
{
    QJsonObject row;
    for (qsizetype i = 0; i < values.size(); ++i)
        row.insert(QString::number(i), values.at(i));
    return row;
}

QJsonObject rowOf(const QJsonValue &value)
{
    if (value.isObject())
        return value.toObject();
    if (value.isArray())
        return positions(value.toArray());
    return { { u"0"_s, value } };
}

QList<QJsonObject> rowsOf(const QJsonArray &array, const QSet<QString> &allowed)
{
    QList<QJsonObject> rows;
    for (const QJsonValue value : array) {
        if (rows.size() >= maxRows)
            break;
        rows.append(cleaned(rowOf(value), allowed));
    }
    return rows;
}

QList<QJsonObject> rowsOf(const QJsonObject &object, const QSet<QString> &allowed)
{
    const bool keyed = !object.isEmpty()
        && std::all_of(object.begin(), object.end(), [](const QJsonValue &v) { return v.isObject() || v.isArray(); });
    if (!keyed)
        return object.isEmpty() ? QList<QJsonObject>() : QList<QJsonObject> { cleaned(object, allowed) };
    QList<QJsonObject> rows;
    for (auto it = object.begin(); it != object.end() && rows.size() < maxRows; ++it) {
        QJsonObject row = cleaned(rowOf(it.value()), allowed);
        row.insert(u"_key"_s, it.key());
        rows.append(row);
    }
    return rows;
}

/// The words of a plain table's head, and what the same column is called in JSON. [observed]
const QHash<QString, QString> &plainNames()
{
    static const QHash<QString, QString> names { { u"Number"_s, u"ex_number"_s }, { u"Tech"_s, u"ex_tech"_s }, { u"State"_s, u"st_state"_s },
        { u"Mailbox"_s, u"mailbox"_s }, { u"Fullname"_s, u"fullname"_s }, { u"Email"_s, u"email"_s } };
    return names;
}

QList<QJsonObject> rowsOfTable(const QStringList &lines, const QSet<QString> &allowed)
{
    QStringList head;
    QList<QJsonObject> rows;
    for (const QString &line : lines) {
        QStringList cells = line.split(u'|');
        if (cells.size() > 1 && cells.constLast().trimmed().isEmpty())
            cells.removeLast(); // a bar closes the line
        if (rows.isEmpty() && head.isEmpty()
            && (cells.constFirst() == "Number"_L1 || cells.constFirst() == "Mailbox"_L1 || cells.constFirst() == "node"_L1)) {
            // A table of extensions calls the name just so.
            const bool extensions = cells.constFirst() == "Number"_L1;
            for (const QString &name : std::as_const(cells))
                head.append(extensions && name == "Name"_L1 ? u"ex_name"_s : plainNames().value(name, name));
            continue;
        }
        QJsonObject row;
        for (qsizetype i = 0; i < cells.size(); ++i)
            row.insert(i < head.size() ? head.at(i) : QString::number(i), cells.at(i).trimmed());
        if (rows.size() < maxRows)
            rows.append(cleaned(row, allowed));
    }
    return rows;
}

/// "281: Sales|282: Support|", on one line or several: one row of pairs. Nothing where a cell is no pair.
std::optional<QJsonObject> pairsOf(const QString &text)
{
    static const QRegularExpression separator(u"[|\\r\\n]+"_s);
    QJsonObject row;
    for (const QString &cell : text.split(separator, Qt::SkipEmptyParts)) {
        const qsizetype colon = cell.indexOf(u':');
        if (colon <= 0)
            return std::nullopt;
        row.insert(cell.first(colon).trimmed(), cell.sliced(colon + 1).trimmed());
    }
    return row.isEmpty() ? std::nullopt : std::optional(row);
}

QString plainOfHtml(const QByteArray &body)
{
    static const QRegularExpression tags(u"<[^>]*>"_s);
    return QString::fromUtf8(body.first(std::min<qsizetype>(body.size(), 4096))).replace(tags, u" "_s).simplified().left(maxQuoted);
}

} // namespace

bool looksLikeCredential(const QString &name)
{
    static const QRegularExpression pattern(
        u"pass|secret|pwd|token|2fa|otp|hash|salt|cookie|session|apikey|api_key|_key$|^key$|auth|credential|pin(code)?$|private|md5|sha1|smtp|ldap"_s,
        QRegularExpression::CaseInsensitiveOption);
    return name != "_key"_L1 && pattern.match(name).hasMatch();
}

QJsonValue withoutCredentials(const QJsonValue &value, int depth)
{
    if (depth > maxDepth)
        return {};
    if (value.isArray()) {
        QJsonArray kept;
        for (const QJsonValue item : value.toArray())
            kept.append(withoutCredentials(item, depth + 1));
        return kept;
    }
    if (!value.isObject())
        return value;
    const QJsonObject object = value.toObject();
    bool dropped = false;
    bool named = false;
    for (auto it = object.begin(); it != object.end(); ++it) {
        dropped |= looksLikeCredential(it.key());
        named |= !isPosition(it.key());
    }
    QJsonObject kept;
    for (auto it = object.begin(); it != object.end(); ++it)
        // The same value stands there once more under its position.
        if (!looksLikeCredential(it.key()) && !(named && isPosition(it.key())))
            kept.insert(it.key(), withoutCredentials(it.value(), depth + 1));
    return kept;
}

std::optional<PbxError> mirtaErrorIn(const QByteArray &body)
{
    const QByteArray start = body.first(std::min<qsizetype>(body.size(), 512)).trimmed();
    const auto quoted = [&start] { return QString::fromUtf8(start).simplified().left(maxQuoted); };
    if (start.startsWith("Too bad"))
        return PbxError { PbxError::Kind::AuthFailed, quoted() };
    if (start.startsWith("Wrong or missing tenant") || start.startsWith("Read only") || start.contains("read-only"))
        return PbxError { PbxError::Kind::NotAllowed, quoted() };
    if (start.startsWith("No ") || start.startsWith("Wrong ") || start.startsWith("Error") || start.startsWith("Fatal error") || start.startsWith("Unknown "))
        return PbxError { PbxError::Kind::Refused, quoted() };
    if (start.startsWith('<'))
        return PbxError { PbxError::Kind::Protocol, plainOfHtml(body) };
    return std::nullopt;
}

Result<MirtaReply> readMirtaReply(const QByteArray &body, const QSet<QString> &allowed)
{
    if (auto error = mirtaErrorIn(body))
        return *error;
    const QByteArray trimmed = body.trimmed();
    MirtaReply reply;
    if (trimmed.isEmpty() || trimmed == "]" || trimmed == "null")
        return reply;
    if (trimmed.startsWith('[') || trimmed.startsWith('{')) {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(trimmed, &error);
        if (error.error != QJsonParseError::NoError)
            return PbxError { PbxError::Kind::Protocol, error.errorString() };
        reply.isJson = true;
        if (const QJsonValue failure = document.object().value("error"_L1); failure.isObject() || failure.isString()) {
            const QString message = failure.isString() ? failure.toString() : failure.toObject().value("message"_L1).toString();
            return PbxError { PbxError::Kind::Refused, message.left(maxQuoted) };
        }
        reply.rows = document.isArray() ? rowsOf(document.array(), allowed) : rowsOf(document.object(), allowed);
        return reply;
    }
    const QString text = QString::fromUtf8(trimmed);
    if (text.startsWith(u'"') && text.endsWith(u'"') && text.size() > 1) {
        reply.isJson = true;
        reply.text = QJsonDocument::fromJson('[' + trimmed + ']').array().at(0).toString();
        return reply;
    }
    reply.text = text;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    if (const auto pairs = text.contains(u':') && text.contains(u'|') && !text.startsWith("Number"_L1) && !text.startsWith("Mailbox"_L1)
                && !text.startsWith("node|"_L1) ? pairsOf(text) : std::nullopt)
        reply.rows = { *pairs };
    else if (text.contains(u'|'))
        reply.rows = rowsOfTable(lines, allowed);
    return reply;
}

} // namespace Cordboard
