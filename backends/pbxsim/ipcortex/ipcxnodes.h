// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/sim/office.h"

#include <QJsonObject>
#include <QMap>

namespace Cordboard {

/// The office as an IPCortex PABX knows it: who has which contact id and phone, and the nodes of the live feed with
/// their sequence numbers. Protocol note, 4.2 and 4.4.
///
/// Everybody is of company "default" and has one phone, "SIP/<extension>", with one line. People outside are on one of
/// four trunks. What such a PABX cannot have (listening in) is not told. [assumed] A call's linkedID and a parked
/// call's "PARK:<orbit>".
class IpcxNodes final : public OfficeListener
{
public:
    explicit IpcxNodes(Office &office);
    ~IpcxNodes() override;
    Q_DISABLE_COPY_MOVE(IpcxNodes)

    /// Nodes whose sequence is higher, by key; brings them up to date first.
    QMap<QString, QJsonObject> newerThan(qint64 sequence);
    QJsonObject node(const QString &key);
    qint64 sequence() const { return m_sequence; }
    void setLinked(bool linked) { m_linked = linked; }

    static constexpr int firstContact = 11;
    QString contactOf(const QString &extension) const; ///< empty: no such person
    QString extensionOfContact(const QString &contact) const;
    static QString macOf(const QString &extension);
    QString extensionOfMac(const QString &macAndPort) const;
    static QString deviceOf(const SimLeg &leg);
    static QString deviceOfExtension(const QString &extension) { return QStringLiteral("SIP/") + extension; }
    QString extensionOfDevice(const QString &device) const;
    QString parkNumber() const { return m_parkNumber; }
    void setParkNumber(const QString &number) { m_parkNumber = number; }

    void officeEvent(const OfficeEvent &event) override;

private:
    void touch(const QString &key) { m_dirty.insert(key); }
    void touchCall(const QString &call);
    void touchAll();
    QJsonObject build(const QString &key) const;
    QJsonObject device(const QString &extension) const;
    QJsonObject trunk(const QString &key) const;
    QJsonObject call(const SimLeg &leg) const;
    QJsonArray calls(const QString &device, const QStringList &legs) const;

    Office &m_office;
    QHash<QString, QJsonObject> m_nodes;
    QMap<qint64, QString> m_bySequence;
    QHash<QString, QString> m_contacts; ///< by extension; a person keeps the id
    QHash<QString, QString> m_contactExtensions;
    QHash<QString, QString> m_extensions; ///< by MAC address, upper case
    QSet<QString> m_dirty;
    struct Dead
    {
        QJsonObject call;
        qint64 time = 0;
    };
    QHash<QString, QList<Dead>> m_dead; ///< by device: told once more
    qint64 m_sequence = 0;
    QString m_parkNumber;
    bool m_linked = true;
};

} // namespace Cordboard
