// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/yeastar-linkus/linkusrpc.h"

/// Queues and their agents, section B5: ids, and GETs that change things.
namespace Cordboard {

using namespace Qt::StringLiterals;

QJsonObject LinkusRpc::agents(const Input &in, bool login, bool byExtension)
{
    const QString operation = in.text("operation"_L1);
    const bool on = operation == (login ? "login"_L1 : "pause"_L1);
    if (!on && operation != (login ? "logout"_L1 : "unpause"_L1))
        return error(40002);
    const QStringList extensions = in.text(byExtension ? "ext_id"_L1 : "ext_ids"_L1).split(u',', Qt::SkipEmptyParts);
    const QStringList queues = in.text(byExtension ? "queue_ids"_L1 : "queue_id"_L1).split(u',', Qt::SkipEmptyParts);
    if (extensions.isEmpty() || queues.isEmpty())
        return error(40002);
    QJsonObject last = error(60001);
    for (const QString &queueId : queues) {
        const SimQueue *queue = m_wire.queueOf(queueId.toInt());
        for (const QString &extensionId : extensions) {
            const QString number = m_wire.extensionOf(extensionId.toInt());
            if (!queue || number.isEmpty())
                return error(60001);
            const QString queueNumber = queue->config.number;
            last = outcome(login ? m_office.queueLogin(queueNumber, number, on) : m_office.queuePause(queueNumber, number, on, in.text("reason"_L1)));
            if (last.value("errcode"_L1).toInt() != 0)
                return last;
            if (login && on && in.number("is_paused"_L1) == 1)
                (void)m_office.queuePause(queueNumber, number, true, in.text("reason"_L1));
        }
    }
    return last;
}

void LinkusRpc::addQueues()
{
    const QString root = u"/openapi/v1.0/"_s;
    get(root + u"queue/list"_s, [this](const Input &in) {
        QList<QJsonObject> rows;
        for (const SimQueue &queue : m_office.queues())
            rows.append(m_wire.queueRow(queue));
        return paged(rows, in, u"queue_list"_s, 10'000);
    });
    get(root + u"queue/call_status"_s, [this](const Input &in) {
        const SimQueue *queue = m_wire.queueOf(in.number("id"_L1));
        return queue ? success(m_wire.queueCalls(*queue)) : error(60001);
    });
    get(root + u"queue/agent_status"_s, [this](const Input &in) {
        const SimQueue *queue = m_wire.queueOf(in.number("id"_L1));
        if (!queue || queue->agents.isEmpty())
            return error(60001); // nothing there [client live]
        return success({ { "total_number"_L1, queue->agents.size() }, { "data"_L1, m_wire.agentRows(*queue) } });
    });
    get(root + u"queue/agent_login"_s, [this](const Input &in) { return agents(in, true, false); });
    get(root + u"queue/agent_pause"_s, [this](const Input &in) { return agents(in, false, false); });
    get(root + u"agent/login"_s, [this](const Input &in) { return agents(in, true, true); });
    get(root + u"agent/pause"_s, [this](const Input &in) { return agents(in, false, true); });
}

} // namespace Cordboard
