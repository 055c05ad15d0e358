// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/host/backendregistry.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// The README's table of what can be done with which PBX says what the backends say of themselves.
class TestCapabilityTable : public QObject
{
    Q_OBJECT
private slots:
    void everyCellIsTrue();
};

void TestCapabilityTable::everyCellIsTrue()
{
    using C = Capability;
    const QList<std::pair<QString, C>> rows { { u"dial, hang up"_s, C::Dial }, { u"answer by a key"_s, C::Answer }, { u"hold"_s, C::Hold }, { u"mute"_s, C::Mute },
        { u"blind transfer"_s, C::BlindTransfer }, { u"ask first, complete, back to the caller"_s, C::AttendedTransfer }, { u"all three talk"_s, C::ThreeWay },
        { u"swap the two"_s, C::SwapParties }, { u"to the voicemail"_s, C::VoicemailTransfer }, { u"park and fetch"_s, C::Park }, { u"park in a chosen slot"_s, C::ParkToSlot },
        { u"pick up what rings elsewhere"_s, C::PickUp }, { u"take a caller out of a queue"_s, C::TakeFromQueue }, { u"listen, whisper, join"_s, C::Listen },
        { u"record on demand"_s, C::Record }, { u"pause a recording"_s, C::RecordPause }, { u"add somebody to a call"_s, C::AddMember }, { u"queues: who waits"_s, C::Queues },
        { u"agents: log in and out"_s, C::QueueLogin }, { u"agents: pause"_s, C::QueuePause }, { u"agents: who is asked first"_s, C::QueuePenalty }, { u"presence"_s, C::PresenceState }, { u"set presence"_s, C::SetPresence },
        { u"set do-not-disturb"_s, C::SetDoNotDisturb }, { u"set forwarding"_s, C::SetForwarding }, { u"day and night switches"_s, C::Flows },
        { u"conference rooms"_s, C::Conferences }, { u"voicemail counts"_s, C::Voicemail }, { u"voicemail messages"_s, C::VoicemailMessages },
        { u"recordings to hear"_s, C::Recordings }, { u"call history kept by the PBX"_s, C::CdrHistory }, { u"phone book"_s, C::Contacts },
        { u"edit the phone book"_s, C::ContactsEdit }, { u"shared lines"_s, C::SharedLines }, { u"wake-up calls"_s, C::WakeUpCalls },
        { u"decide about a call before it is routed"_s, C::RouteOffered }, { u"paging"_s, C::Paging }, { u"prompts"_s, C::Prompts }, { u"tags on people"_s, C::EditTags },
        { u"any documented method by name"_s, C::RawMethods } };
    const QStringList columns { u"demo"_s, u"asterisk"_s, u"brekeke"_s, u"yeastar-linkus"_s, u"yeastar-k2"_s, u"ipcortex"_s, u"mirta"_s };
    QFile readme(QStringLiteral(CORDBOARD_README));
    QVERIFY(readme.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(readme.readAll()).split(u'\n');
    BackendRegistry registry { QStringList() };
    QStringList wrong;
    for (const auto &[words, capability] : rows) {
        const qsizetype at = lines.indexOf(QRegularExpression("\\| "_L1 + QRegularExpression::escape(words) + " \\|.*"_L1));
        QVERIFY2(at >= 0, qPrintable(words));
        const QStringList cells = lines.at(at).split(u'|').mid(2, columns.size());
        QCOMPARE(cells.size(), columns.size());
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const PbxBackendPlugin *plugin = registry.plugin(columns.at(i));
            QVERIFY2(plugin, qPrintable(columns.at(i)));
            const bool can = plugin->bestCapabilities().has(capability);
            if (can != (cells.at(i).trimmed() == "yes"_L1))
                wrong.append(u"%1, %2: %3"_s.arg(words, columns.at(i), can ? u"it can"_s : u"it cannot"_s));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestCapabilityTable)
#include "tst_capabilitytable.moc"
