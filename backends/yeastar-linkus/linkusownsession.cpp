// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-linkus/linkusownsession.h"

#include "backends/api/logging.h"
#include "backends/yeastar-linkus/linkuserror.h"
#include "backends/yeastar-linkus/linkusjson.h"
#include "backends/yeastar-linkus/linkusmethods.h"

#include <QJsonDocument>

namespace Cordboard {

using namespace Qt::StringLiterals;

LinkusPersonalPage readLinkusPersonalPage(const QJsonObject &answer)
{
    LinkusPersonalPage page;
    page.total = int(std::clamp<qint64>(Linkus::number(answer, "total_number"_L1), 0, 100'000'000));
    for (const QJsonObject &row : linkusRows(answer, { "personal_cdr_list"_L1 })) {
        LinkusPersonalCdr cdr;
        cdr.id = Linkus::text(row, "id"_L1);
        cdr.callId = Linkus::text(row, "uniqueid"_L1);
        cdr.number = Linkus::text(row, "number"_L1);
        cdr.name = Linkus::text(row.value("extension"_L1).toObject(), "caller_id_name"_L1);
        cdr.status = int(std::clamp<qint64>(Linkus::number(row, "status"_L1), 0, 9));
        cdr.talkSeconds = int(std::clamp<qint64>(Linkus::number(row, "talk_duration"_L1), 0, 10'000'000));
        // "date" is text in the reader's language ("Today"): only the timestamp sorts. [client]
        cdr.time = QDateTime::fromSecsSinceEpoch(std::clamp<qint64>(Linkus::number(row, "timestamp"_L1), 0, 7'258'118'400), QTimeZone::UTC);
        cdr.internal = Linkus::text(row, "call_type"_L1) == "Internal"_L1;
        const QString end = Linkus::text(row, "disposition"_L1);
        cdr.disposition = end == "ANSWERED"_L1 ? Disposition::Answered
            : end == "NO ANSWER"_L1            ? Disposition::Missed
            : end == "BUSY"_L1                 ? Disposition::Busy
            : end == "FAILED"_L1               ? Disposition::Failed
            : end == "VOICEMAIL"_L1            ? Disposition::Voicemail
                                               : Disposition::Unknown;
        page.rows.append(cdr);
    }
    return page;
}

LinkusOwnSession::LinkusOwnSession(LinkusHttp &http, const LinkusTimings &timings, QObject *parent)
    : QObject(parent), m_http(http), m_timings(timings)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        if (m_token.isEmpty())
            start(m_user, m_sign, m_pinned);
        else
            openSocket();
    });
}

LinkusOwnSession::~LinkusOwnSession()
{
    stop();
}

void LinkusOwnSession::start(const QString &user, const QString &sign, const QString &pinned)
{
    stop();
    m_token.clear();
    m_user = user;
    m_sign = sign;
    m_pinned = pinned;
    m_refusedUpgrades = 0;
    m_step = Step::Product;
    QUrlQuery query;
    query.addQueryItem(u"host"_s, m_http.base().authority());
    get(u"pbx/getproduct"_s, query, &LinkusOwnSession::onProduct);
}

void LinkusOwnSession::stop()
{
    ++m_round;
    m_retry.stop();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->close();
        m_socket->deleteLater();
        m_socket = nullptr;
    }
    if (m_step != Step::Ended)
        m_step = Step::Idle;
}

void LinkusOwnSession::destroy()
{
    stop();
    m_step = Step::Ended;
    m_token.clear();
    m_sign.clear();
}

void LinkusOwnSession::get(const QString &path, const QUrlQuery &query, void (LinkusOwnSession::*then)(const QJsonObject &))
{
    LinkusHttpRequest request;
    request.path = u"/api/v1.0/"_s + path;
    request.query = query;
    request.authorization = m_token.toUtf8();
    request.timeoutMs = m_timings.requestMs;
    m_http.send(request, this, [this, then, round = m_round](const Result<LinkusHttpReply> &reply) {
        if (round != m_round)
            return;
        if (!reply)
            return stepFailed(reply.error());
        (this->*then)(reply->json);
    });
}

void LinkusOwnSession::stepFailed(const PbxError &error)
{
    const bool tryAgain = m_wasOpen;
    stop();
    m_token.clear();
    if (tryAgain) {
        m_step = Step::Waiting;
        m_retry.start(m_timings.ownRetryMs);
    }
    emit lost(error, tryAgain);
}

bool LinkusOwnSession::failedWith(const QJsonObject &o, LinkusOwnError code)
{
    const int errcode = int(Linkus::number(o, "errcode"_L1, -1));
    if (linkusSucceeded(errcode))
        return false;
    PbxError error = linkusLoginError(errcode, Linkus::text(o, "errmsg"_L1));
    if (code == LinkusOwnError::Product)
        error.kind = PbxError::Kind::Protocol;
    end(errcode == LinkusCode::planOff ? LinkusOwnError::PlanDisabled : code, error);
    return true;
}

void LinkusOwnSession::onProduct(const QJsonObject &o)
{
    if (failedWith(o, LinkusOwnError::Product))
        return;
    const QJsonObject product = o.value("product"_L1).toObject();
    if (!product.contains("base_oem_id"_L1))
        return end(LinkusOwnError::Product, { PbxError::Kind::Protocol, tr("The PBX does not say what it is.") });
    m_chinese = Linkus::number(product, "base_oem_id"_L1) == 1;
    m_firmware = Linkus::text(product, "version"_L1);
    m_product = Linkus::text(product, "product_name"_L1);
    m_step = Step::LogIn;
    LinkusHttpRequest request;
    request.post = true;
    request.path = u"/api/v1.0/login"_s;
    request.body = QJsonDocument(QJsonObject { { "username"_L1, m_user }, { "password"_L1, m_sign }, { "login_source"_L1, QJsonValue() }, { "login_jump"_L1, "sdk"_L1 } }).toJson(QJsonDocument::Compact);
    request.timeoutMs = m_timings.requestMs;
    m_http.send(request, this, [this, round = m_round](const Result<LinkusHttpReply> &reply) {
        if (round != m_round)
            return;
        if (!reply)
            return stepFailed(reply.error());
        onLogIn(reply->json);
    });
}

void LinkusOwnSession::onLogIn(const QJsonObject &o)
{
    if (failedWith(o, LinkusOwnError::Api))
        return;
    m_token = Linkus::text(o, "access_token"_L1);
    if (m_token.isEmpty())
        return end(LinkusOwnError::Api, { PbxError::Kind::Protocol, tr("The PBX gave no token.") });
    m_step = Step::Global;
    get(u"extension/getpersonalglobal"_s, {}, &LinkusOwnSession::onGlobal);
}

void LinkusOwnSession::onGlobal(const QJsonObject &o)
{
    if (failedWith(o, LinkusOwnError::Api))
        return;
    if (m_chinese && Linkus::number(o, "enb_internal_client"_L1) != 1)
        return endLinkusDisabled();
    m_step = Step::Licence;
    get(u"licenseservice/get"_s, {}, &LinkusOwnSession::onLicence);
}

void LinkusOwnSession::onLicence(const QJsonObject &o)
{
    if (failedWith(o, LinkusOwnError::Api))
        return;
    m_step = Step::Personal;
    get(u"extension/getpersonal"_s, {}, &LinkusOwnSession::onPersonal);
}

void LinkusOwnSession::onPersonal(const QJsonObject &o)
{
    if (failedWith(o, LinkusOwnError::Api))
        return;
    const QJsonObject extension = o.value("extension"_L1).toObject();
    if (extension.isEmpty())
        return end(LinkusOwnError::NoExtension, { PbxError::Kind::AuthFailed, tr("This login is no extension.") });
    m_number = Linkus::text(extension, "number"_L1);
    m_extensionId = Linkus::text(extension, "id"_L1);
    m_name = Linkus::text(extension, "caller_id_name"_L1);
    if (!m_chinese && Linkus::number(extension, "enb_web_client"_L1) != 1)
        return endLinkusDisabled();
    m_step = Step::Register;
    get(u"extension/getregisterinfo"_s, {}, &LinkusOwnSession::onRegister);
}

void LinkusOwnSession::onRegister(const QJsonObject &o)
{
    // The SIP account in here is of no use to a console without a softphone: it is not kept.
    if (failedWith(o, LinkusOwnError::Api))
        return;
    openSocket();
}

void LinkusOwnSession::openSocket()
{
    m_step = Step::Subscribe;
    QUrl url = m_http.base();
    url.setScheme(url.scheme() == "https"_L1 ? u"wss"_s : u"ws"_s);
    url.setPath(u"/api/v1.0/subscribe"_s);
    url.setQuery(u"access_token="_s + QString::fromLatin1(QUrl::toPercentEncoding(m_token)));
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->deleteLater();
    }
    m_socket = new LinkusSocket(m_timings, this);
    connect(m_socket, &LinkusSocket::subscribed, this, [this] {
        m_step = Step::Open;
        m_wasOpen = true;
        m_refusedUpgrades = 0;
        const bool longGap = m_gap.isValid() && m_gap.elapsed() >= m_timings.longGapMs;
        m_gap.invalidate();
        emit opened();
        if (longGap)
            emit longGapOver();
    });
    connect(m_socket, &LinkusSocket::eventReceived, this, &LinkusOwnSession::onEvent);
    connect(m_socket, &LinkusSocket::heard, this, &LinkusOwnSession::heard);
    connect(m_socket, &LinkusSocket::wireFrame, this, &LinkusOwnSession::wireFrame);
    connect(m_socket, &LinkusSocket::failed, this, &LinkusOwnSession::onSocketFailed);
    m_socket->open(url, linkusOwnTopics(m_firmware), m_pinned);
}

void LinkusOwnSession::onSocketFailed(const PbxError &error, bool refusedUpgrade)
{
    if (!m_gap.isValid())
        m_gap.start();
    // The same token again, for ever [client]; but a token that is refused three times is dead. [assumed]
    if (refusedUpgrade && ++m_refusedUpgrades >= m_timings.refusedUpgrades) {
        m_token.clear();
        m_refusedUpgrades = 0;
    }
    m_step = Step::Waiting;
    m_retry.start(m_timings.ownRetryMs);
    emit lost(error, true);
}

void LinkusOwnSession::onEvent(const QByteArray &frame)
{
    QString why;
    const std::optional<LinkusEvent> event = readLinkusEvent(frame, &why);
    if (const auto *own = event ? std::get_if<LinkusOwnEvent>(&*event) : nullptr)
        apply(*own);
    else
        qCDebug(lcBackend) << "own session: ignored a frame:" << why;
}

void LinkusOwnSession::apply(const LinkusOwnEvent &event)
{
    using Kind = PbxError::Kind;
    const QJsonObject &msg = event.msg;
    const auto isOff = [&msg](QLatin1StringView key) { return msg.contains(key) && Linkus::number(msg, key) == 0; };
    switch (event.topic) {
    case LinkusTopic::loggedInElsewhere:
        // Compared with the extension's number, whatever was used to log in. [client]
        if (Linkus::text(msg, "username"_L1) == m_number)
            end(LinkusOwnError::LoggedInElsewhere, { Kind::LoggedInElsewhere, tr("Extension %1 has logged in at another place.").arg(m_number) });
        break;
    case LinkusTopic::extensionDeleted:
        end(LinkusOwnError::ExtensionDeleted, { Kind::AuthFailed, tr("Extension %1 has been deleted at the PBX.").arg(m_number) });
        break;
    case LinkusTopic::logInAgain:
    case LinkusTopic::logInAgainToo:
        end(LinkusOwnError::LogInAgain, { Kind::AuthFailed, tr("The PBX wants extension %1 to log in again.").arg(m_number) });
        break;
    case LinkusTopic::sdkPlan:
        if (isOff("enable"_L1))
            end(LinkusOwnError::PlanDisabled, { Kind::Licence, tr("The PBX's plan for Linkus clients of other makers has been switched off.") });
        break;
    case LinkusTopic::webClient:
        if (!m_chinese && isOff("enb_web_client"_L1))
            endLinkusDisabled();
        break;
    case LinkusTopic::linkusClient:
        if (m_chinese && isOff("enb_internal_client"_L1))
            endLinkusDisabled();
        break;
    case LinkusTopic::personalCdr:
        if (Linkus::text(msg, "ext_num"_L1) == m_number)
            emit cdrChanged(msg.value("personal_cdr"_L1).toObject());
        break;
    case LinkusTopic::recordState: {
        const QString word = Linkus::text(msg, "record_status"_L1);
        const RecordingState state = word == "recording"_L1 ? RecordingState::On
            : word == "pause"_L1                            ? RecordingState::Paused
            : word == "stop"_L1                             ? RecordingState::Off
                                                            : RecordingState::Unknown;
        emit recordStateChanged(Linkus::text(msg, "caller_origin_number"_L1), Linkus::text(msg, "callee_origin_number"_L1), state);
        break;
    }
    case LinkusTopic::standbySwitch:
        if (m_socket)
            m_socket->sendTopics();
        break;
    default:
        break; // rights, licences and SIP settings that only a softphone needs
    }
}

void LinkusOwnSession::end(LinkusOwnError code, const PbxError &error)
{
    stop();
    m_wasOpen = false;
    m_step = Step::Ended;
    m_token.clear();
    m_sign.clear();
    emit ended(error, code);
}

void LinkusOwnSession::endLinkusDisabled()
{
    LinkusHttpRequest request;
    request.path = u"/api/v1.0/logout"_s;
    request.authorization = m_token.toUtf8();
    request.timeoutMs = m_timings.requestMs;
    m_http.send(request, this, [](const Result<LinkusHttpReply> &) {}); // whatever it says, this session is over
    end(LinkusOwnError::LinkusDisabled, { PbxError::Kind::NotAllowed, tr("The Linkus client is switched off for extension %1.").arg(m_number.isEmpty() ? m_user : m_number) });
}

void LinkusOwnSession::request(const QString &method, const QJsonObject &parameters, Answer answer)
{
    const LinkusMethod *info = findLinkusMethod(method);
    if (!info || info->surface != LinkusMethod::Surface::Own)
        return answer(PbxError { PbxError::Kind::NotSupported, method.left(80) });
    if (m_token.isEmpty())
        return answer(PbxError { PbxError::Kind::NotConnected, {} });
    LinkusHttpRequest request;
    request.post = info->post;
    request.path = info->path();
    request.authorization = m_token.toUtf8();
    request.timeoutMs = m_timings.requestMs;
    if (info->post)
        request.body = QJsonDocument(parameters).toJson(QJsonDocument::Compact);
    else
        request.query = linkusQuery(parameters);
    m_http.send(request, this, [answer = std::move(answer)](const Result<LinkusHttpReply> &reply) {
        if (!reply)
            return answer(reply.error());
        const int errcode = int(Linkus::number(reply->json, "errcode"_L1, -1));
        if (!linkusSucceeded(errcode))
            return answer(linkusError(errcode, Linkus::text(reply->json, "errmsg"_L1)));
        answer(reply->json);
    });
}

QJsonObject LinkusOwnSession::parameters(const CdrQuery &query)
{
    QJsonObject o { { "page"_L1, query.page }, { "page_size"_L1, query.size }, { "sort_by"_L1, query.sortBy }, { "order_by"_L1, query.orderBy },
        { "status"_L1, query.status } };
    if (!query.filter.isEmpty())
        o.insert("number"_L1, query.filter);
    return o;
}

void LinkusOwnSession::cdrQuery(const CdrQuery &query, CdrAnswer answer)
{
    request(u"linkus/cdr/searchpersonal"_s, parameters(query), [answer = std::move(answer)](const Result<QJsonObject> &reply) {
        answer(reply ? Result<LinkusPersonalPage>(readLinkusPersonalPage(*reply)) : Result<LinkusPersonalPage>(reply.error()));
    });
}

void LinkusOwnSession::logout(Answer answer)
{
    request(u"linkus/logout"_s, {}, [this, answer = std::move(answer)](const Result<QJsonObject> &reply) {
        if (reply)
            destroy();
        answer(reply);
    });
}

} // namespace Cordboard
