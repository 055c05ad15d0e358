// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/palstream.h"

#include <algorithm>
#include <array>

namespace Cordboard::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array firstNames { "Anna"_L1, "Bert"_L1, "Carla"_L1, "David"_L1, "Elif"_L1, "Farid"_L1, "Grace"_L1, "Henrik"_L1,
    "Ines"_L1, "Jonas"_L1, "Kerstin"_L1, "Luis"_L1, "Mei"_L1, "Noah"_L1, "Olga"_L1, "Pavel"_L1, "Quentin"_L1, "Rosa"_L1,
    "Samir"_L1, "Tove"_L1, "Ulla"_L1, "Victor"_L1, "Wanda"_L1, "Xenia"_L1, "Yusuf"_L1, "Zofia"_L1 };
constexpr std::array lastStarts { "Ander"_L1, "Berg"_L1, "Castel"_L1, "Dorn"_L1, "Eber"_L1, "Falken"_L1, "Gold"_L1, "Hoch"_L1,
    "Iver"_L1, "Jung"_L1, "Karl"_L1, "Linden"_L1, "Mor"_L1, "Nord"_L1, "Oster"_L1, "Peters"_L1, "Rosen"_L1, "Sander"_L1,
    "Thor"_L1, "Wester"_L1 };
constexpr std::array lastEnds { "son"_L1, "mann"_L1, "berg"_L1, "feld"_L1, "strom"_L1, "ini"_L1, "ova"_L1, "lund"_L1, "heim"_L1,
    "ez"_L1, "stein"_L1 };
constexpr std::array departments { "Sales"_L1, "Support"_L1, "Accounts"_L1, "Purchasing"_L1, "Warehouse"_L1, "Research"_L1,
    "Legal"_L1, "Personnel"_L1, "Marketing"_L1, "Works"_L1, "Service"_L1, "Board"_L1 };

constexpr int firstNumber = 1000;

} // namespace

BenchPerson benchPerson(int index)
{
    const auto n = size_t(index);
    return { QString::number(firstNumber + index),
        firstNames[n * 7 % firstNames.size()] + u' ' + lastStarts[n * 3 / 2 % lastStarts.size()]
            + lastEnds[n / 5 % lastEnds.size()],
        QString(departments[n / 16 % departments.size()]) };
}

PalStream::PalStream(int serial, int people, int callsAtOnce, int visible, int visiblePercent)
    : m_people(people)
    , m_visible(std::min(visible, people))
    , m_visiblePercent(visiblePercent)
    , m_busy(people, false)
    , m_nextRoom(282'000'000'000 + quint64(serial) * 10'000'000)
    , m_nextLeg(1'000 + quint64(serial) * 10'000'000)
{
    // Everybody can be in one call, and finding two who are free must be quick.
    m_calls.resize(std::clamp(callsAtOnce, 1, std::max(1, people / 4)));
    for (qsizetype i = 0; i < m_calls.size(); ++i)
        begin(m_calls[i]);
}

int PalStream::takeFree(int below)
{
    constexpr int tries = 64;
    for (int i = 0; i < tries; ++i) {
        const int index = m_random.bounded(below);
        if (!m_busy.at(index)) {
            m_busy[index] = true;
            return index;
        }
    }
    const auto free = int(m_busy.indexOf(false));
    m_busy[free] = true;
    return free;
}

void PalStream::begin(Call &call)
{
    const bool seen = m_visible >= 2 && m_random.bounded(100) < m_visiblePercent;
    call.caller = takeFree(seen ? m_visible : m_people);
    call.callee = takeFree(seen ? m_visible : m_people);
    call.room = ++m_nextRoom;
    call.callerLeg = ++m_nextLeg;
    call.calleeLeg = ++m_nextLeg;
    call.phase = 0;
}

bool PalStream::drain()
{
    m_draining = true;
    m_calls.removeIf([](const Call &call) { return call.phase == 0; });
    return !m_calls.isEmpty();
}

QByteArray PalStream::next(qint64 time)
{
    struct Step
    {
        bool byCaller;
        QLatin1StringView status;
    };
    constexpr std::array<Step, 6> steps { { { true, "1"_L1 }, { false, "65"_L1 }, { false, "2"_L1 }, { true, "14"_L1 },
        { true, "-1"_L1 }, { false, "-1"_L1 } } };

    m_turn = (m_turn + 1) % m_calls.size();
    Call &call = m_calls[m_turn];
    const Step &step = steps[size_t(call.phase)];
    const BenchPerson user = benchPerson(step.byCaller ? call.caller : call.callee);
    const BenchPerson other = benchPerson(step.byCaller ? call.callee : call.caller);
    const bool ends = step.status == "-1"_L1;
    QString text = uR"({"jsonrpc":"2.0","method":"notify_status","params":{"user":"%1","status":"%2","talker_id":"%3",)"
                   uR"("room_id":"%4","other_number":"%5","user_display_name":"%6","other_user_display_name":"%7",)"
                   uR"("phone_idx":"1","role":"%8","time":%9)"_s
                       .arg(user.number, step.status, QString::number(step.byCaller ? call.callerLeg : call.calleeLeg),
                           QString::number(call.room), other.number, user.name, other.name, step.byCaller ? u"c"_s : u"s"_s,
                           QString::number(time));
    text += ends ? uR"(,"rescode":"200","disconnected_by":"1","q850code":"16"}})"_s : u"}}"_s;

    if (++call.phase == int(steps.size())) {
        m_busy[call.caller] = false;
        m_busy[call.callee] = false;
        call.phase = 0;
        if (!m_draining)
            begin(call);
    }
    return text.toUtf8();
}

} // namespace Cordboard::Bench
