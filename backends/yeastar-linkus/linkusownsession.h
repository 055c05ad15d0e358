// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/yeastar-linkus/linkusevents.h"
#include "backends/yeastar-linkus/linkushttp.h"
#include "backends/yeastar-linkus/linkussocket.h"

#include <QPointer>

namespace Cordboard {

/// The codes of the vendor's runtimeError and log-in failures [doc seed].
enum class LinkusOwnError {
    None = 0,
    Product = -4, ///< getproduct
    Network = -102,
    Api = -103,
    NoExtension = -104,
    LinkusDisabled = -106,
    LoggedInElsewhere = -107,
    ExtensionDeleted = -108,
    LogInAgain = -109,
    PlanDisabled = -110,
};

/// One row of the own call records, section A5.
struct LinkusPersonalCdr
{
    QString id;
    QString callId; ///< uniqueid
    QString number;
    QString name; ///< of an extension
    int status = 0; ///< 1 inbound, 2 missed, 3 outbound
    int talkSeconds = 0;
    QDateTime time; ///< UTC
    Disposition disposition = Disposition::Unknown;
    bool internal = false;
};
struct LinkusPersonalPage
{
    QList<LinkusPersonalCdr> rows;
    int total = 0;
};
LinkusPersonalPage readLinkusPersonalPage(const QJsonObject &answer);

/// The session of one extension, as the vendor's Linkus SDK holds it: part A of the protocol note. Logs in step by step, listens,
/// says what ended it; after an end of that kind it does nothing more until it is started again.
class LinkusOwnSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinkusOwnSession)
public:
    /// A2 to A4 in the order of the wire.
    enum class Step { Idle, Product, LogIn, Global, Licence, Personal, Register, Subscribe, Open, Waiting, Ended };

    LinkusOwnSession(LinkusHttp &http, const LinkusTimings &timings, QObject *parent = nullptr);
    ~LinkusOwnSession() override;

    /// `sign`: the signature that stands for the password.
    void start(const QString &user, const QString &sign, const QString &pinned);
    void stop(); ///< at once and in silence; the token stays to be given back by takeToken()
    QString takeToken() { return std::exchange(m_token, {}); }
    void destroy(); ///< local: listeners off, socket closed for good, token and secret gone

    Step step() const { return m_step; }
    bool isOpen() const { return m_step == Step::Open; }
    QString username() const { return m_user; }
    QString extensionNumber() const { return m_number; }
    QString extensionId() const { return m_extensionId; }
    QString extensionName() const { return m_name; }
    QString firmware() const { return m_firmware; }
    QString productName() const { return m_product; }

    using Answer = std::function<void(const Result<QJsonObject> &)>;
    /// Any request of the own surface, with the token.
    void request(const QString &method, const QJsonObject &parameters, Answer answer);
    struct CdrQuery
    {
        int page = 1;
        int size = 20;
        int status = 0; ///< 0 all, 1 inbound, 2 missed, 3 outbound
        QString sortBy = QStringLiteral("time");
        QString orderBy = QStringLiteral("desc");
        QString filter;
    };
    using CdrAnswer = std::function<void(const Result<LinkusPersonalPage> &)>;
    void cdrQuery(const CdrQuery &query, CdrAnswer answer);
    static QJsonObject parameters(const CdrQuery &query);
    void logout(Answer answer);

signals:
    void opened(); ///< logged in and listening; again after each reconnection
    /// Could not get in, or lost the link, for a reason that goes by; it tries again by itself once it was open.
    void lost(const Cordboard::PbxError &error, bool triesAgain);
    /// Over for good, with the vendor's code.
    void ended(const Cordboard::PbxError &error, Cordboard::LinkusOwnError code);
    /// The own call records have a new row: query again.
    void cdrChanged(const QJsonObject &row);
    void recordStateChanged(const QString &callerNumber, const QString &calleeNumber, Cordboard::RecordingState state);
    void longGapOver(); ///< open again after so long that everything should be read anew
    void heard();
    void wireFrame(bool sent, const QByteArray &redacted);

private:
    void get(const QString &path, const QUrlQuery &query, void (LinkusOwnSession::*then)(const QJsonObject &));
    void onProduct(const QJsonObject &o);
    void onLogIn(const QJsonObject &o);
    void onGlobal(const QJsonObject &o);
    void onLicence(const QJsonObject &o);
    void onPersonal(const QJsonObject &o);
    void onRegister(const QJsonObject &o);
    void openSocket();
    void onEvent(const QByteArray &frame);
    void apply(const LinkusOwnEvent &event);
    void onSocketFailed(const PbxError &error, bool refusedUpgrade);
    void stepFailed(const PbxError &error);
    void end(LinkusOwnError code, const PbxError &error);
    void endLinkusDisabled(); ///< tells the PBX first, as the SDK does
    bool failedWith(const QJsonObject &o, LinkusOwnError code);

    LinkusHttp &m_http;
    const LinkusTimings m_timings;
    QString m_user;
    QString m_sign;
    QString m_pinned;
    QString m_token;
    QString m_number, m_extensionId, m_name, m_firmware, m_product;
    bool m_chinese = false; ///< plan mode "cn"
    Step m_step = Step::Idle;
    bool m_wasOpen = false;
    int m_round = 0; ///< answers of an earlier round are dropped
    QPointer<LinkusSocket> m_socket;
    QTimer m_retry;
    int m_refusedUpgrades = 0;
    QElapsedTimer m_gap; ///< since the socket was lost
};

} // namespace Cordboard
