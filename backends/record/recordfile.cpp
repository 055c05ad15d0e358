// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/record/recordfile.h"

#include "backends/record/mask.h"
#include "backends/record/valuejson.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

// Writing; see recordreading.cpp for the other way.
namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

bool putLine(QIODevice *device, const QJsonObject &line)
{
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    return device->write(bytes) == bytes.size();
}

class EntryWriter
{
public:
    EntryWriter(bool masked, QStringList secrets) : m_masked(masked), m_secrets(std::move(secrets))
    {
        m_secrets.removeIf([](const QString &s) { return s.isEmpty(); });
        // A secret that is part of another one must not break the longer one apart before it is found.
        std::sort(m_secrets.begin(), m_secrets.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    }

    QJsonObject json(const RecordEntry &entry)
    {
        QJsonObject line { { "ms"_L1, entry.ms }, { "wall"_L1, entry.wall } };
        if (!entry.account.isEmpty())
            line.insert("account"_L1, entry.account.value());
        std::visit([&](const auto &what) { put(line, what); }, entry.what);
        return line;
    }

private:
    QString clean(QString text) const
    {
        if (m_masked)
            return {};
        for (const QString &secret : m_secrets)
            text.replace(secret, "***"_L1);
        return text;
    }
    PbxError clean(PbxError error) const
    {
        error.detail = clean(error.detail);
        return error;
    }

    void put(QJsonObject &line, const QList<Change> &changes)
    {
        QJsonArray array;
        for (const Change &change : changes)
            if (const QJsonObject o = wholeJson(m_masked ? m_mask.masked(change) : change); !o.isEmpty())
                array.append(o);
        line.insert("changes"_L1, array);
    }
    void put(QJsonObject &line, ConnectionInfo connection)
    {
        connection.error = clean(connection.error);
        line.insert("link"_L1, wholeJson(connection));
    }
    void put(QJsonObject &line, const SessionInfo &session) { line.insert("session"_L1, wholeJson(m_masked ? m_mask.masked(session) : session)); }
    void put(QJsonObject &line, const RecordEntry::Closed &) { line.insert("closed"_L1, true); }
    void put(QJsonObject &line, const RecordEntry::Action &action) { line.insert("action"_L1, action.name); }
    void put(QJsonObject &line, const RecordEntry::Asked &asked)
    {
        QJsonObject arguments = asked.arguments;
        if (m_masked)
            for (auto it = arguments.begin(); it != arguments.end(); ++it)
                if (it.value().isString())
                    it.value() = it.key() == "number"_L1 ? m_mask.number(it.value().toString()) : m_mask.id(it.value().toString());
        line.insert("asked"_L1, QJsonObject { { "serial"_L1, qint64(asked.serial) }, { "command"_L1, asked.word }, { "with"_L1, arguments } });
    }
    void put(QJsonObject &line, const RecordEntry::Answered &answered)
    {
        QJsonObject o { { "serial"_L1, qint64(answered.serial) }, { "error"_L1, int(answered.error.kind) } };
        if (const QString detail = clean(answered.error.detail); !detail.isEmpty())
            o.insert("detail"_L1, detail);
        line.insert("answered"_L1, o);
    }
    void put(QJsonObject &line, const RecordEntry::Said &said)
    {
        line.insert("said"_L1, QJsonObject { { "level"_L1, said.level }, { "text"_L1, clean(said.text) } });
    }

    bool m_masked;
    QStringList m_secrets;
    Mask m_mask;
};

} // namespace

bool RecordFile::write(QIODevice *device, const QStringList &secrets) const
{
    EntryWriter writer(masked, secrets);
    QJsonArray list;
    for (const RecordedAccount &account : accounts)
        list.append(QJsonObject { { "id"_L1, account.id.value() }, { "name"_L1, masked ? u"PBX %1"_s.arg(list.size() + 1) : account.name }, { "backend"_L1, account.backend },
            { "capabilities"_L1, QJsonArray::fromStringList(account.capabilities) } });
    if (!putLine(device, { { "cordboardRecording"_L1, version }, { "program"_L1, program }, { "masked"_L1, masked }, { "accounts"_L1, list } }))
        return false;
    for (const RecordEntry &entry : entries)
        if (!putLine(device, writer.json(entry)))
            return false;
    return putLine(device, { { "end"_L1, true }, { "entries"_L1, entries.size() } });
}

} // namespace Cordboard
