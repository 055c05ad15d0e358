// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/yeastar-k2/k2store.h"

#include <QUuid>
#include <QtEndian>

#include <cmath>

namespace Cordboard {

using namespace Qt::StringLiterals;

K2Store::K2Store(const Office &office)
{
    trunks.insert(u"siptrunk"_s,
        { { "trunkname"_L1, "siptrunk"_L1 }, { "status"_L1, "Registered"_L1 }, { "type"_L1, "SIP"_L1 },
            { "port"_L1, ""_L1 }, { "hostname"_L1, "sip.provider.example"_L1 } });
    inboundRoutes.insert(
        u"main"_s, { { "routename"_L1, "main"_L1 }, { "trunks"_L1, "siptrunk"_L1 }, { "destination"_L1, "queue"_L1 } });
    outboundRoutes.insert(
        u"out"_s, { { "routename"_L1, "out"_L1 }, { "trunks"_L1, "siptrunk"_L1 }, { "dialpattern"_L1, "X."_L1 } });
    ivrs.insert(
        u"6600"_s, { { "number"_L1, "6600"_L1 }, { "ivrname"_L1, "Welcome"_L1 }, { "prompt"_L1, "welcome"_L1 } });
    QStringList members;
    for (const QString &number : office.people()) {
        const SimPerson *person = office.person(number);
        if (!person->config.group.isEmpty())
            groupIdOf(person->config.group);
        if (members.size() < 4 && members.size() + 1 < office.people().size() && number != office.people().constFirst())
            members.append(number);
    }
    pagingGroups.insert(u"6300"_s,
        { { "number"_L1, "6300"_L1 }, { "name"_L1, "All phones"_L1 }, { "type"_L1, "1-way"_L1 },
            { "extensions"_L1, members.join(u',') } });
}

QString K2Store::groupIdOf(const QString &name)
{
    for (auto it = groups.cbegin(); it != groups.cend(); ++it)
        if (it.value() == name)
            return it.key();
    const QString id = QString::number(m_nextGroup++);
    groups.insert(id, name);
    return id;
}

QString K2Store::newWord(const File &file)
{
    const QString word = QUuid::createUuid().toString(QUuid::Id128);
    if (m_words.size() > 1'000)
        m_words.clear();
    m_words.insert(word, file);
    return word;
}

bool K2Store::useWord(const QString &word, const QString &kind, const QString &name, const QString &peer, qint64 now)
{
    const auto it = m_words.constFind(word);
    if (it == m_words.cend())
        return false;
    const File file = *it;
    m_words.erase(it);
    return file.kind == kind && file.name == name && file.until >= now && (peer == file.peer || peer == file.allowed);
}

QList<K2Store::Message> K2Store::messages(const SimPerson &person) const
{
    QList<Message> list;
    const QSet<QString> gone = deletedMessages.value(person.config.number);
    for (int i = 1; i <= person.voicemailOld + person.voicemailNew; ++i) {
        const QString id = u"msg%1"_s.arg(i, 4, 10, QLatin1Char('0'));
        if (!gone.contains(id))
            list.append({ id, i <= person.voicemailOld });
    }
    return list;
}

QByteArray k2Wav(const QString &seed)
{
    constexpr int rate = 8'000;
    const double pitch = 300 + double(qHash(seed, 0) % 400);
    QByteArray samples(rate * 2, Qt::Uninitialized);
    for (int i = 0; i < rate; ++i)
        qToLittleEndian(qint16(6'000 * std::sin(2 * 3.14159265358979 * pitch * i / rate)), samples.data() + 2 * i);
    const auto u32 = [](quint32 v) {
        QByteArray b(4, Qt::Uninitialized);
        qToLittleEndian(v, b.data());
        return b;
    };
    const auto u16 = [](quint16 v) {
        QByteArray b(2, Qt::Uninitialized);
        qToLittleEndian(v, b.data());
        return b;
    };
    return "RIFF" + u32(quint32(36 + samples.size())) + "WAVEfmt " + u32(16) + u16(1) + u16(1) + u32(rate)
        + u32(rate * 2) + u16(2) + u16(16) + "data" + u32(quint32(samples.size())) + samples;
}

} // namespace Cordboard
