// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/pbxsim/face.h"
#include "backends/pbxsim/officedriver.h"
#include "backends/pbxsim/yeastar-linkus/linkuspeer.h"
#include "backends/pbxsim/yeastar-linkus/linkusrpc.h"
#include "backends/pbxsim/yeastar-linkus/linkusweb.h"

#include <QMap>

#include <vector>

namespace Cordboard {

/// The office as a Yeastar P-Series PBX: OpenAPI v1.0 and the private interface that the Linkus SDK speaks, over HTTP and WebSocket
/// on one port. Settings: see LinkusRpc; certificate and key (PEM files).
class LinkusFace : public Face, private OfficeListener
{
    Q_OBJECT
public:
    LinkusFace(OfficeDriver &driver, QHash<QString, QString> settings, QObject *parent = nullptr);
    ~LinkusFace() override;

    quint16 listen(const QHostAddress &address, bool tls) override;
    QString error() const override { return m_error; }
    QString url(const QString &hostAndPort) const override;
    /// {"type": N, "msg": {...}} goes out as an event, its msg as a string; anything else as it is.
    void push(const QByteArray &frame) override;
    void setFault(const Fault &fault) override;
    int clients() const override;
    StateStore truth(const StateStore &office) const override { return m_rpc.wire().truth(office); }

private:
    struct Gone
    {
        QString call; ///< the office's id
        QJsonObject member; ///< with BYE
    };
    LinkusWebReply answer(const LinkusWebRequest &request);
    void accept(QWebSocket *socket, const QString &path, const QUrlQuery &query);
    void dropDeadSockets();
    void throwOut(const QString &extension);
    QString frame(int topic, const QJsonObject &msg) const;
    void tell(int topic, const QJsonObject &msg, const QString &extension = {});
    void tellPersonally(const QString &extension, int topic, const QJsonObject &msg);

    void officeEvent(const OfficeEvent &event) override;
    void officeSettled() override;
    void legEvent(const LegEvent &event);
    void tellCall(const QString &callId);
    void tellPhones();
    void tellMonitors();
    bool isMonitored(const QString &extension) const { return !m_unmonitored.contains(extension); }

    OfficeDriver &m_driver;
    Office &m_office;
    QHash<QString, QString> m_settings;
    LinkusRpc m_rpc;
    LinkusWeb m_web;
    std::vector<LinkusPeer *> m_peers; ///< children of this
    QSet<QString> m_unmonitored;
    QSet<QString> m_csta;
    bool m_everyPhoneIsCsta = true;
    Fault m_fault;
    QTimer m_faultTimer;
    QString m_error;
    bool m_tls = false;

    // --- what has to be told when the step is over
    QStringList m_touchedCalls;
    QStringList m_touchedPeople;
    QList<Gone> m_gone;
    QHash<QString, QString> m_callNames; ///< call_id by the office's id, also of calls that have just ended
    QHash<QString, QByteArray> m_told; ///< members as last told
    QHash<QString, QJsonObject> m_monitors; ///< supervisors' calls as last told
    QHash<QString, QString> m_phones; ///< state as last told
    QHash<QString, QString> m_transfers; ///< call: target leg
    QList<std::pair<int, QJsonObject>> m_after; ///< events that follow the calls'
};

} // namespace Cordboard
