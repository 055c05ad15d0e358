// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/desk.h"
#include "backends/api/extension.h"
#include "backends/asterisk/amimessage.h"
#include "backends/asterisk/asterisksettings.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace Cordboard {

/// Who there is: extensions from the hints of the dialplan, what stands behind them, their names, lamps, presence, switches and mailboxes.
///
/// An extension is a hint whose number can be dialled and that watches a device; a phone of PJSIP or chan_sip with a number for a name and no
/// hint is one too. Names, most trusted first: FreePBX's own (AstDB AMPUSER/<number>/cidname), the phone's caller id, the mailbox's owner.
class AsteriskDirectory
{
public:
    explicit AsteriskDirectory(AccountId account) : m_account(std::move(account)) { }

    void clear(const AsteriskSettings &settings);
    /// Events and list rows alike: ExtensionStatus, DeviceStateChange, PresenceStateChange, MessageWaiting, ContactStatus, PeerStatus.
    void apply(const AmiMessage &event, const QDateTime &time);
    void addEndpoint(const AmiMessage &row); ///< EndpointList
    void addPeer(const AmiMessage &row); ///< PeerEntry of chan_sip
    void addVoicemailUser(const AmiMessage &row);
    void addMailboxCount(const AmiMessage &row); ///< of a mailbox that VoicemailUsersList did not name
    void addCallerId(const QString &number, const QString &callerId); ///< "Ana Ruiz" <6001>
    void addDatabase(const QString &key, const QString &value); ///< /AMPUSER/6001/cidname
    /// All lists are in: numbers without a hint become extensions, and no further name is awaited.
    void joined();

    bool has(const QString &number) const { return m_people.contains(number); }
    QStringList numbers() const { return m_people.keys(); }
    QString numberOf(const QString &device) const { return m_devices.value(device); }
    QString nameOf(const QString &number) const;
    /// What to ring for that extension: "PJSIP/6001", or the number through the dialplan; empty: no such extension.
    QString dialString(const QString &number, const QString &context) const;
    QString deviceOf(const QString &number) const; ///< of a real phone; empty: none
    QStringList devicesOf(const QString &number) const; ///< of all its real phones
    bool isFreePbx() const { return m_freePbx; }
    QStringList phones(QLatin1StringView technology) const; ///< "PJSIP/": the names of all its phones that belong to somebody
    QStringList nameless(QLatin1StringView technology) const; ///< likewise, of those whose users have no name yet

    Extension extension(const QString &number, const QList<LineState> &legs) const;
    QStringList mailboxIds() const { return m_mailboxes.keys(); }
    Mailbox mailbox(const QString &id) const;
    QStringList flowIds() const { return m_flows.keys(); }
    Flow flow(const QString &id) const;
    QString flowDevice(const QString &id) const { return m_flows.value(id); }

    QSet<QString> takeDirtyPeople() { return std::exchange(m_dirtyPeople, {}); }
    QSet<QString> takeDirtyMailboxes() { return std::exchange(m_dirtyMailboxes, {}); }
    QSet<QString> takeDirtyFlows() { return std::exchange(m_dirtyFlows, {}); }
    /// Extensions whose forwarding has changed and must be read from the database.
    QStringList takeToRead() { return std::exchange(m_toRead, {}); }
    /// Devices that have registered or gone since the last look, or may have.
    QSet<QString> takeRegistered() { return std::exchange(m_registered, {}); }
    void setForwarding(const QString &number, const QString &family, const QString &target);
    void touch(const QString &number) { m_dirtyPeople.insert(number); }

private:
    struct Person
    {
        QString number;
        QString context; ///< of its hint; empty: has none
        QStringList devices;
        QString presentity;
        QString ownName; ///< FreePBX's
        QString callerId;
        QString mailboxName;
        QString email;
        int status = -1; ///< of the hint; -1: none
        QDateTime since; ///< of `status`
        QDateTime registeredSince;
        Presence presence = Presence::Unknown;
        QString presenceText;
        Forwarding forwarding;
        std::optional<bool> dnd;
    };
    struct Box
    {
        QString number;
        int fresh = -1;
        int old = -1;
    };

    void onHint(const AmiMessage &event, const QDateTime &time);
    void onDevice(const AmiMessage &event, const QDateTime &time);
    void onPresence(const AmiMessage &event);
    void onMessageWaiting(const AmiMessage &event);
    void onContact(const AmiMessage &event, const QDateTime &time);
    void forget(const QString &number);
    Person *personOf(const QString &device);
    Registration registration(const Person &person) const;

    AccountId m_account;
    AsteriskSettings m_settings;
    QMap<QString, Person> m_people;
    QHash<QString, QString> m_devices; ///< device to number
    QHash<QString, QString> m_states; ///< device to its state's word
    QHash<QString, QSet<QString>> m_contacts; ///< endpoint to its contacts
    QSet<QString> m_endpoints; ///< devices that the server listed
    QMap<QString, Box> m_mailboxes; ///< "6001@default"
    QMap<QString, QString> m_flows; ///< id to device
    QSet<QString> m_dirtyPeople;
    QSet<QString> m_dirtyMailboxes;
    QSet<QString> m_dirtyFlows;
    QStringList m_toRead;
    QSet<QString> m_registered;
    bool m_freePbx = false;
};

} // namespace Cordboard
