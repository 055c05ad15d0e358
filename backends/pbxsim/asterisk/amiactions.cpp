// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/asterisk/amiactions.h"

#include "backends/asterisk/amimethods.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

void AmiContext::success(const AmiRequest &request, const QString &message) const
{
    AmiFrame frame("Response", u"Success"_s);
    if (!request.id().isEmpty())
        frame.add("ActionID", request.id());
    peer.send(frame.add("Message", message).bytes());
}

void AmiContext::error(const AmiRequest &request, const QString &message) const
{
    AmiFrame frame("Response", u"Error"_s);
    if (!request.id().isEmpty())
        frame.add("ActionID", request.id());
    peer.send(frame.add("Message", message).bytes());
}

void AmiContext::answer(const AmiRequest &request, const Result<void> &result, const QString &message) const
{
    if (result)
        return success(request, message);
    error(request, result.error().kind == PbxError::Kind::NoSuchCall ? u"No such channel"_s
            : result.error().kind == PbxError::Kind::NoSuchTarget    ? u"Extension does not exist."_s
                                                                     : result.error().detail);
}

void AmiContext::list(const AmiRequest &request, const QString &message, QList<AmiFrame> rows, const QString &complete) const
{
    AmiFrame begin("Response", u"Success"_s);
    if (!request.id().isEmpty())
        begin.add("ActionID", request.id());
    QByteArray all = begin.add("EventList", u"start"_s).add("Message", message).bytes();
    for (AmiFrame &row : rows) {
        if (!request.id().isEmpty())
            row.insertSecond("ActionID", request.id());
        all += row.bytes();
    }
    AmiFrame end("Event", complete);
    if (!request.id().isEmpty())
        end.add("ActionID", request.id());
    all += end.add("EventList", u"Complete"_s).add("ListItems", rows.size()).bytes();
    peer.send(all);
}

const QHash<QString, AmiHandler> &amiHandlers()
{
    static const QHash<QString, AmiHandler> handlers = [] {
        QHash<QString, AmiHandler> h;
        addAmiLists(h);
        addAmiCalls(h);
        addAmiDesk(h);
        return h;
    }();
    return handlers;
}

QString amiHandlerName(const QString &lower)
{
    for (const MethodInfo &method : amiMethodTable())
        if (method.name.toLower() == lower)
            return method.name;
    return lower;
}

} // namespace Cordboard
