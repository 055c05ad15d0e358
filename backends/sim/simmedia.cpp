// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/sim/simmedia.h"

#include "backends/sim/office.h"

#include <QtEndian>

#include <cmath>
#include <numbers>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int sampleRate = 8'000;

/// A small number that depends on nothing but the text.
uint numberOf(const QString &text)
{
    uint hash = 2'166'136'261u;
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 16'777'619u;
    return hash;
}

} // namespace

QList<VoicemailMessage> simMessages(const Office &office, const MailboxId &mailbox, const QString &number)
{
    const SimPerson *person = office.person(number);
    if (!person)
        return {};
    const int total = person->voicemailNew + person->voicemailOld;
    QList<VoicemailMessage> messages;
    const QList<Cdr> &records = office.cdrs();
    for (auto it = records.crbegin(); it != records.crend() && messages.size() < total; ++it) {
        if (it->disposition != Disposition::Voicemail || it->calleeNumber != number)
            continue;
        VoicemailMessage m;
        m.id = u"m"_s + it->id.local();
        m.callerNumber = it->callerNumber;
        m.callerName = it->callerName;
        m.at = it->startedAt;
        m.seconds = it->answeredAt.isValid() && it->endedAt.isValid() ? int(it->answeredAt.secsTo(it->endedAt)) : -1;
        messages.append(m);
    }
    // Those from before its clock began have callers of the phone book.
    const QList<Contact> callers = office.contacts();
    for (int i = 1; messages.size() < total; ++i) {
        VoicemailMessage m;
        m.id = u"b%1-%2"_s.arg(number).arg(i);
        const uint seed = numberOf(m.id);
        if (!callers.isEmpty()) {
            const Contact &caller = callers.at(seed % uint(callers.size()));
            m.callerName = caller.name;
            m.callerNumber = caller.numbers.isEmpty() ? QString() : caller.numbers.first().number;
        }
        m.at = QDateTime::fromMSecsSinceEpoch(office.config().startMs - qint64(i) * 5 * 3'600'000 - seed % 3'600'000, QTimeZone::UTC);
        m.seconds = 8 + int(seed % 50);
        messages.append(m);
    }
    for (qsizetype i = 0; i < messages.size(); ++i) {
        messages[i].mailbox = mailbox;
        messages[i].heard = i >= person->voicemailNew;
        messages[i].folder = messages[i].heard ? u"old"_s : u"new"_s;
    }
    return messages;
}

Media simSound(const QString &id, int seconds)
{
    const int samples = sampleRate * std::clamp(seconds, 1, 120);
    QByteArray data;
    data.reserve(44 + 2 * samples);
    const auto put32 = [&data](quint32 value) {
        const quint32 little = qToLittleEndian(value);
        data.append(reinterpret_cast<const char *>(&little), 4);
    };
    const auto put16 = [&data](quint16 value) {
        const quint16 little = qToLittleEndian(value);
        data.append(reinterpret_cast<const char *>(&little), 2);
    };
    data.append("RIFF");
    put32(quint32(36 + 2 * samples));
    data.append("WAVEfmt ");
    put32(16);
    put16(1); // PCM
    put16(1);
    put32(sampleRate);
    put32(sampleRate * 2);
    put16(2);
    put16(16);
    data.append("data");
    put32(quint32(2 * samples));
    // A short tune instead of speech: four notes a second, out of a scale that sounds well in any order.
    static constexpr double scale[] { 261.6, 293.7, 329.6, 392.0, 440.0 };
    const uint seed = numberOf(id);
    for (int i = 0; i < samples; ++i) {
        const int note = i / (sampleRate / 4);
        const double frequency = scale[(seed >> (note % 24)) % std::size(scale)];
        const double inNote = double(i % (sampleRate / 4)) / (sampleRate / 4);
        put16(quint16(qint16(6'000 * (1 - inNote) * std::sin(2 * std::numbers::pi * frequency * i / sampleRate))));
    }
    return { data, u"audio/wav"_s, id + u".wav"_s };
}

} // namespace Cordboard
