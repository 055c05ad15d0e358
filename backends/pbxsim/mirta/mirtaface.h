// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/pbxsim/face.h"
#include "backends/pbxsim/mirta/mirtasimcontext.h"
#include "backends/pbxsim/officedriver.h"

#include <QElapsedTimer>
#include <QHttpServer>
#include <QTimer>

#include <memory>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace Cordboard {

/// The office as a MiRTA PBX: proxyapi.php under /pbx/ and /mirtapbx/, by GET and POST, with tenant ACME. There is no push; a pushed
/// frame is what the next request is answered, whatever it was.
///
/// Settings (--set): tenant (its code, "ACME"), tenant-key, admin-key, readonly-key (each its own name), help=old|new (age of the
/// box), hold=no (channels do not say that they are on hold), blf-parks=no (no lamps for park slots), channels=object (a single
/// channel comes bare), channels-ms (CHANNELS without a node takes so long), extensions=object, fields (columns of EXTENSIONS),
/// zone (of the times, IANA), certificate and key (PEM files).
class MirtaFace final : public Face, private OfficeListener
{
    Q_OBJECT
public:
    MirtaFace(OfficeDriver &driver, QHash<QString, QString> settings, QObject *parent = nullptr);
    ~MirtaFace() override;

    quint16 listen(const QHostAddress &address, bool tls) override;
    QString error() const override { return m_error; }
    QString url(const QString &hostAndPort) const override;
    void push(const QByteArray &frame) override;
    void setFault(const Fault &fault) override;
    int clients() const override;
    StateStore truth(const StateStore &office) const override;

private:
    using Responder = std::shared_ptr<QHttpServerResponder>;
    void serve(const QHttpServerRequest &request, QHttpServerResponder &&responder);
    MirtaSimAnswer answer(const MirtaSimRequest &request);
    MirtaSimRequest::Right rightOf(const MirtaSimRequest &request) const;
    void send(const MirtaSimRequest &request, MirtaSimAnswer answer, const Responder &responder, quint16 port);
    void write(const MirtaSimAnswer &answer, const Responder &responder);
    void writeHuge(const Responder &responder, quint16 port);
    void cutOff(quint16 port);
    QTcpSocket *socketOf(quint16 port) const; ///< the connection from that port of the other side; nullptr: it has gone
    void officeEvent(const OfficeEvent &event) override;
    void officeSettled() override;

    OfficeDriver &m_driver;
    Office &m_office;
    QHash<QString, QString> m_settings;
    MirtaSimNames m_names;
    MirtaSimStore m_store;
    QHttpServer m_http;
    bool m_tls = false;
    Fault m_fault;
    QTimer m_faultTimer;
    int m_faultCount = 0;
    struct Held
    {
        MirtaSimAnswer answer;
        Responder responder;
    };
    std::optional<Held> m_held; ///< to be overtaken by the next
    QList<QByteArray> m_pushed;
    QElapsedTimer m_lastGood;
    QString m_error;
};

} // namespace Cordboard
