// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/pbxsim/asterisk/amibook.h"
#include "backends/pbxsim/asterisk/aminews.h"
#include "backends/pbxsim/asterisk/amipeer.h"

#include <QHash>

namespace Cordboard {

/// An Originate whose end is still to be told.
struct AmiOriginate
{
    QString actionId;
    QString channel;
    QString exten;
    bool async = false;
    AmiPeer *peer = nullptr;
};

/// What an action may look at and write.
struct AmiContext
{
    Office &office;
    AmiBook &book;
    AmiNews &news;
    AmiPeer &peer;
    const QHash<QString, QString> &settings;
    QHash<QString, QString> &database; ///< "FAMILY/key", what is not the office's own
    QHash<QString, QString> &devices; ///< Custom: states that are not the office's own
    QHash<QString, AmiOriginate> &originates; ///< by leg
    std::function<void(const AmiOriginate &, const QString &uniqueid, bool ok, int reason)> tellOriginate;
    std::function<void(const char *rights, const AmiFrame &)> tellAll;

    const SimLeg *leg(const AmiRequest &request, const char *name = "channel") const { return book.legOfChannel(request.text(name)); }
    void success(const AmiRequest &request, const QString &message) const;
    void error(const AmiRequest &request, const QString &message) const;
    /// Success or, in the office's words, an error.
    void answer(const AmiRequest &request, const Result<void> &result, const QString &message) const;
    void list(const AmiRequest &request, const QString &message, QList<AmiFrame> rows, const QString &complete) const;
};

struct AmiHandler
{
    const char *synopsis;
    const char *rights;
    void (*run)(AmiContext &, const AmiRequest &);
};

/// By name in lower case.
const QHash<QString, AmiHandler> &amiHandlers();
QString amiHandlerName(const QString &lower); ///< as the documentation spells it

using AmiHandlers = QHash<QString, AmiHandler>;
void addAmiLists(AmiHandlers &handlers);
void addAmiCalls(AmiHandlers &handlers);
void addAmiDesk(AmiHandlers &handlers);

} // namespace Cordboard
