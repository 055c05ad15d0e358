// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/pbxsim/mirta/mirtasimnames.h"
#include "backends/pbxsim/mirta/mirtasimstore.h"
#include "backends/pbxsim/mirta/mirtasimtypes.h"

namespace Cordboard {

/// What a handler works on.
struct MirtaSimContext
{
    Office &office;
    const MirtaSimNames &names;
    MirtaSimStore &store;
    const QHash<QString, QString> &settings;

    bool newer() const { return settings.value(QStringLiteral("help")) != QLatin1StringView("old"); }
};

using MirtaSimHandler = MirtaSimAnswer (*)(MirtaSimContext &, const MirtaSimRequest &);
using MirtaSimHandlers = QHash<QString, MirtaSimHandler>;

/// By request type; INFO by its kind.
const MirtaSimHandlers &mirtaSimRequests();
const MirtaSimHandlers &mirtaSimInfos();
/// Those that only newer boxes have.
bool mirtaSimIsNewer(const QString &request);
bool mirtaSimInfoIsNewer(const QString &kind);
/// Those that a key which may only read may not use.
bool mirtaSimWrites(const MirtaSimRequest &request);

// The parts that make up the two tables.
void addMirtaSimLive(MirtaSimHandlers &);
void addMirtaSimInfos(MirtaSimHandlers &);
void addMirtaSimActions(MirtaSimHandlers &);
void addMirtaSimDesk(MirtaSimHandlers &);
void addMirtaSimAdmin(MirtaSimHandlers &);

/// The text that HELP prints, of that age, and the page around it.
QByteArray mirtaSimHelp(bool newer);

/// One row of CHANNELS, GETCURRENTCALLS and (with place and wait) queuecallers.
MirtaSimRow mirtaSimChannelRow(const MirtaSimContext &context, const SimLeg &leg);

inline MirtaSimAnswer mirtaSimText(const QString &text)
{
    return { text.toUtf8(), {}, 0 };
}
/// What an action answers: "OK", or the office's reason.
MirtaSimAnswer mirtaSimDone(const Result<void> &result);
/// The PBX's sentence where the parameter `what` was left out.
MirtaSimAnswer mirtaSimMissing(const QString &what);

} // namespace Cordboard
