// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/pbxsim/yeastar-k2/k2wire.h"

#include <functional>

namespace Cordboard {

/// Turns what happens in the office into the events of API 2.0. Section 10 of the protocol note.
class K2Reporter final : public OfficeListener
{
public:
    struct Options
    {
        QString serial = QStringLiteral("369000000001");
        bool csta = true; ///< phones tell their calls by uaCSTA
        bool invite = true; ///< a call that waits to be routed is told as Invite
        bool incoming = false; ///< ... and as Incoming, after or instead of it
        bool survey = false; ///< callers of queues press a key at the end
        QString transferWord = QStringLiteral("Transfer");
        QString forwardWord = QStringLiteral("Forward");
    };
    using Sink = std::function<void(const QByteArray &)>;

    K2Reporter(Office &office, K2Wire &wire, Options options, Sink sink);
    ~K2Reporter() override;
    K2Reporter(const K2Reporter &) = delete;
    K2Reporter &operator=(const K2Reporter &) = delete;

    /// While it lives transfers are the API's: the PBX tells only those that were done at a phone.
    class ByApi
    {
    public:
        explicit ByApi(K2Reporter &reporter)
            : m_reporter(reporter)
        {
            ++m_reporter.m_byApi;
        }
        ~ByApi() { --m_reporter.m_byApi; }
        Q_DISABLE_COPY_MOVE(ByApi)

    private:
        K2Reporter &m_reporter;
    };

    void tell(const QString &event, QJsonObject fields); ///< adds "event" and "sn"
    void tellIncoming(const SimCall &call);
    void leaveOutOfRecords(const QString &room)
    {
        m_unrecorded.insert(room);
    } ///< a refused call leaves no CDR [doc v1]
    /// Once the other side answers `by`'s consultation all of them talk: how members are added.
    void joinWhenAnswered(const QString &by) { m_joining.insert(by); }
    QJsonObject cdrFields(const Cdr &cdr) const; ///< as in NewCdr
    QString callStatusWord(const SimPerson &person) const; ///< of ExtensionStatus
    static QString recordingName(const Cdr &cdr, const QString &callId);
    const Options &options() const { return m_options; }
    static QString cstaAddress(const QString &extension);

    void officeEvent(const OfficeEvent &event) override;
    void officeSettled() override;

private:
    void legEvent(const LegEvent &leg);
    void touch(QStringList &list, const QString &what);
    void tellCall(const QString &room);
    void tellPerson(const QString &number);
    void tellConference(const QString &number);

    Office &m_office;
    K2Wire &m_wire;
    const Options m_options;
    Sink m_sink;
    int m_byApi = 0;
    bool m_settling = false;
    QStringList m_calls, m_people, m_rooms; ///< touched in this step
    QList<std::function<void()>> m_first; ///< told before the calls
    QList<std::function<void()>> m_last; ///< told after them
    QHash<QString, QMap<QString, QJsonObject>> m_told; ///< members by leg, by call
    QHash<QString, QString> m_statuses; ///< by extension
    QSet<QString> m_transfers; ///< calls whose transfer was told or is the API's
    QSet<QString> m_unrecorded;
    QSet<QString> m_joining;
    QHash<QString, QPair<int, QJsonObject>> m_failures; ///< by call: SIP code and party
};

} // namespace Cordboard
