// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/record/recordfile.h"
#include "backends/record/valuejson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <optional>

// Reading what anybody may have written.
namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 2'000;
constexpr double farthest = 8.64e15;

QString shortText(const QJsonValue &value)
{
    return value.toString().left(longestText);
}

/// Nothing: the line holds no such entry, or a damaged one.
std::optional<RecordEntry::What> whatIn(const QJsonObject &line, const AccountId &account)
{
    if (const QJsonValue changes = line.value("changes"_L1); changes.isArray()) {
        QList<Change> list;
        for (const QJsonValue one : changes.toArray()) {
            const auto change = changeFromJson(one.toObject(), account);
            if (!change)
                return std::nullopt;
            list.append(*change);
        }
        return list;
    }
    if (const QJsonValue link = line.value("link"_L1); link.isObject())
        return connectionFromJson(link.toObject());
    if (const QJsonValue session = line.value("session"_L1); session.isObject())
        return sessionFromJson(session.toObject(), account);
    if (line.value("closed"_L1).toBool())
        return RecordEntry::Closed {};
    if (const QJsonValue action = line.value("action"_L1); action.isString())
        return RecordEntry::Action { shortText(action) };
    if (const QJsonValue asked = line.value("asked"_L1); asked.isObject())
        return RecordEntry::Asked { quint64(std::max<qint64>(0, asked["serial"_L1].toInteger())), shortText(asked["command"_L1]), asked["with"_L1].toObject() };
    if (const QJsonValue answered = line.value("answered"_L1); answered.isObject()) {
        const int kind = answered["error"_L1].toInt(-1);
        if (kind < 0 || kind > int(PbxError::Kind::Cancelled))
            return std::nullopt;
        return RecordEntry::Answered { quint64(std::max<qint64>(0, answered["serial"_L1].toInteger())), { PbxError::Kind(kind), shortText(answered["detail"_L1]) } };
    }
    if (const QJsonValue said = line.value("said"_L1); said.isObject())
        return RecordEntry::Said { std::clamp(said["level"_L1].toInt(), 0, 3), shortText(said["text"_L1]) };
    return std::nullopt;
}

} // namespace

QString RecordFile::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tr("%1 cannot be read: %2").arg(path, file.errorString());
    return read(&file, path);
}

QString RecordFile::read(QIODevice *device, const QString &shownName)
{
    *this = {};
    const QString foreign = tr("%1 is no recording of Cordboard.").arg(shownName);
    const auto damaged = [&](qint64 line) { return tr("The recording %1 is damaged in line %2.").arg(shownName).arg(line); };
    const auto tooLarge = [&] { return tr("The recording %1 is too large to be shown.").arg(shownName); };
    if (device->isSequential())
        return foreign; // a pipe or a device: nobody knows how long its first line is
    if (device->size() > largest)
        return tooLarge();
    qint64 bytes = 0;
    const auto nextLine = [&]() -> std::optional<QJsonObject> {
        const QByteArray text = device->readLine(); // with a limit it would take memory for all of that with every line
        bytes += text.size();
        const QJsonDocument document = QJsonDocument::fromJson(text);
        return document.isObject() ? std::optional(document.object()) : std::nullopt;
    };

    const auto header = nextLine();
    if (!header || !header->contains("cordboardRecording"_L1))
        return foreign;
    if (header->value("cordboardRecording"_L1).toInt() != version)
        return tr("The recording %1 was written by another version of Cordboard.").arg(shownName);
    if (!readHeader(*header))
        return damaged(1);

    for (qint64 number = 2; !device->atEnd(); ++number) {
        if (bytes > largest || entries.size() > mostEntries)
            return tooLarge();
        const auto line = nextLine();
        if (!line)
            return device->atEnd() ? tr("The recording %1 is cut off: its end is missing.").arg(shownName) : damaged(number);
        if (line->value("end"_L1).toBool())
            return entries.isEmpty() || line->value("entries"_L1).toInteger(-1) != entries.size() ? damaged(number) : QString();
        if (!readEntry(*line, entries.isEmpty() ? 0 : entries.constLast().ms))
            return damaged(number);
    }
    return tr("The recording %1 is cut off: its end is missing.").arg(shownName);
}

bool RecordFile::readHeader(const QJsonObject &header)
{
    program = shortText(header.value("program"_L1));
    masked = header.value("masked"_L1).toBool();
    const QJsonArray list = header.value("accounts"_L1).toArray();
    if (list.size() > mostAccounts)
        return false;
    for (const QJsonValue one : list) {
        RecordedAccount account { AccountId(shortText(one["id"_L1])), shortText(one["name"_L1]), shortText(one["backend"_L1]), {} };
        const bool known = std::any_of(accounts.cbegin(), accounts.cend(), [&](const RecordedAccount &other) { return other.id == account.id; });
        if (account.id.isEmpty() || known)
            return false;
        for (const QJsonValue capability : one["capabilities"_L1].toArray())
            account.capabilities.append(shortText(capability));
        accounts.append(account);
    }
    return true;
}

bool RecordFile::readEntry(const QJsonObject &line, qint64 previousMs)
{
    RecordEntry entry;
    entry.ms = line.value("ms"_L1).toInteger(-1);
    const double wall = line.value("wall"_L1).toDouble(-1);
    const qint64 first = entries.isEmpty() ? entry.ms : entries.constFirst().ms;
    if (entry.ms < previousMs || entry.ms - first > longest || wall < 0 || wall > farthest)
        return false;
    entry.wall = qint64(wall);
    entry.account = AccountId(line.value("account"_L1).toString());
    const bool known = std::any_of(accounts.cbegin(), accounts.cend(), [&](const RecordedAccount &account) { return account.id == entry.account; });
    if (!entry.account.isEmpty() && !known)
        return false;
    auto what = whatIn(line, entry.account);
    if (!what)
        return false;
    const bool needsAccount = what->index() <= 3; // changes, link, session, closed
    if (needsAccount && entry.account.isEmpty())
        return false;
    entry.what = std::move(*what);
    entries.append(std::move(entry));
    return true;
}

} // namespace Cordboard
