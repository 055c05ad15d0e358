// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/mirta/mirtasimstore.h"

#include <QtEndian>

namespace Cordboard {

using namespace Qt::StringLiterals;

MirtaSimStore::MirtaSimStore(const Office &office)
    : m_office(office)
{
    objects[u"tenant"_s].insert(u"1"_s, { { u"te_id"_s, u"1"_s }, { u"te_code"_s, u"ACME"_s }, { u"te_name"_s, u"Acme Ltd"_s },
        { u"te_webpassword"_s, u"LEAK-tenant"_s }, { u"pk_start"_s, u"71"_s }, { u"pk_end"_s, u"79"_s } });
    objects[u"custom"_s].insert(u"1"_s, { { u"cu_id"_s, u"1"_s }, { u"cu_name"_s, u"Opening hours"_s } });
    objects[u"customtypes"_s].insert(u"1"_s, { { u"ct_id"_s, u"1"_s }, { u"ct_name"_s, u"Announcement"_s } });
    objects[u"phone"_s].insert(u"1"_s, { { u"ph_id"_s, u"1"_s }, { u"ph_mac"_s, u"000413AABBCC"_s }, { u"ph_adminpassword"_s, u"LEAK-phone"_s } });
    objects[u"mediafile"_s].insert(u"1"_s, { { u"me_id"_s, u"1"_s }, { u"me_name"_s, u"Welcome"_s } });
    objects[u"huntlist"_s].insert(u"1"_s, { { u"hu_id"_s, u"1"_s }, { u"hu_name"_s, u"Sales"_s }, { u"extensions"_s, u"1001,1002"_s } });
    binaries.insert(u"1"_s, wav());
}

QString MirtaSimStore::newId()
{
    return QString::number(m_nextObject++);
}

QList<MirtaSimStore::Message> MirtaSimStore::messages(const QString &mailbox) const
{
    const SimPerson *person = m_office.person(mailbox);
    if (!person || !person->config.mailbox)
        return {};
    // The office counts messages; who spoke what is made up here, the same each time.
    const int total = person->voicemailOld + person->voicemailNew;
    QList<Message> list;
    for (int i = 1; i <= total; ++i) {
        Message m;
        m.id = u"%1-%2"_s.arg(m_office.config().startMs / 1000).arg(i, 8, 10, QLatin1Char('0'));
        if (m_deleted.contains(mailbox + u'/' + m.id))
            continue;
        m.rowId = mailbox + QString::number(i).rightJustified(3, u'0');
        const auto &callers = m_office.config().callers;
        if (!callers.isEmpty()) {
            const CallerConfig &caller = callers.at((mailbox.toInt() + i) % callers.size());
            m.caller = caller.number;
            m.callerName = caller.name;
        }
        m.at = m_office.config().startMs - qint64(total + 1 - i) * 900'000;
        m.seconds = 4 + i % 20;
        m.read = m_marked.value(mailbox + u'/' + m.id, i <= person->voicemailOld);
        m.transcript = u"No hurry, please call back about order %1."_s.arg(4100 + i);
        list.append(m);
    }
    return list;
}

bool MirtaSimStore::remove(const QString &mailbox, const QString &id)
{
    for (const Message &m : messages(mailbox))
        if (m.id == id) {
            m_deleted.insert(mailbox + u'/' + id);
            return true;
        }
    return false;
}

bool MirtaSimStore::mark(const QString &mailbox, const QString &id, bool read)
{
    for (const Message &m : messages(mailbox))
        if (m.id == id) {
            m_marked.insert(mailbox + u'/' + id, read);
            return true;
        }
    return false;
}

std::optional<MirtaSimStore::Message> MirtaSimStore::messageOfRow(const QString &rowId) const
{
    if (rowId.size() > 3)
        for (const Message &m : messages(rowId.chopped(3)))
            if (m.rowId == rowId)
                return m;
    return std::nullopt;
}

int MirtaSimStore::unread(const QString &mailbox) const
{
    // Without changes of ours the office's own count is right, and quick.
    const SimPerson *person = m_office.person(mailbox);
    if (m_deleted.isEmpty() && m_marked.isEmpty())
        return person ? person->voicemailNew : 0;
    int n = 0;
    for (const Message &m : messages(mailbox))
        n += !m.read;
    return n;
}

int MirtaSimStore::read(const QString &mailbox) const
{
    const SimPerson *person = m_office.person(mailbox);
    if (m_deleted.isEmpty() && m_marked.isEmpty())
        return person ? person->voicemailOld : 0;
    return int(messages(mailbox).size()) - unread(mailbox);
}

MirtaSimStore::Figures MirtaSimStore::figures(const SimQueue &queue) const
{
    const Figures before = m_atReset.value(queue.config.number);
    return { queue.answered - before.answered, queue.abandoned - before.abandoned, queue.inTime - before.inTime };
}

void MirtaSimStore::resetFigures(const SimQueue &queue)
{
    m_atReset.insert(queue.config.number, { queue.answered, queue.abandoned, queue.inTime });
}

QByteArray MirtaSimStore::wav()
{
    constexpr quint32 samples = 1'600; // at 8 kHz, one byte each
    const auto u32 = [](quint32 n) {
        QByteArray b(4, 0);
        qToLittleEndian(n, b.data());
        return b;
    };
    const auto u16 = [](quint16 n) {
        QByteArray b(2, 0);
        qToLittleEndian(n, b.data());
        return b;
    };
    return "RIFF" + u32(36 + samples) + "WAVEfmt " + u32(16) + u16(1) + u16(1) + u32(8'000) + u32(8'000) + u16(1) + u16(8) + "data" + u32(samples)
        + QByteArray(samples, char(0x80));
}

QByteArray MirtaSimStore::mp3()
{
    // MPEG 1 layer III, 128 kbit/s, 44.1 kHz: frames of 417 bytes without main data are silence.
    const QByteArray frame = QByteArray("\xff\xfb\x90\x00", 4) + QByteArray(413, '\0');
    return frame.repeated(10);
}

} // namespace Cordboard
