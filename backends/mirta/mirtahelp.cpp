// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/mirta/mirtahelp.h"

#include <QRegularExpression>

namespace Cordboard {

using namespace Qt::StringLiterals;

MirtaHelp MirtaHelp::read(const QString &text)
{
    static const QRegularExpression request(u"^([A-Z][A-Z0-9]{2,})\\s+-\\s"_s);
    static const QRegularExpression kind(u"^\\s+([a-z]+)\\s*\\("_s);
    static const QRegularExpression notWord(u"[^A-Za-z0-9]+"_s);
    constexpr int most = 500;
    MirtaHelp help;
    QString section;
    for (const QString &line : text.left(1'000'000).split(u'\n')) {
        if (help.requests.size() >= most || help.infos.size() >= most)
            break;
        if (const auto match = request.match(line); match.hasMatch()) {
            section = match.captured(1);
            help.requests.insert(section);
        } else if (section == "INFO"_L1) {
            if (const auto info = kind.match(line); info.hasMatch())
                help.infos.insert(info.captured(1));
        }
        if (section.isEmpty())
            continue;
        if (QSet<QString> &known = help.words[section]; known.size() < most)
            for (const QString &word : line.toLower().split(notWord, Qt::SkipEmptyParts))
                known.insert(word);
    }
    help.isTold = !help.requests.isEmpty();
    return help;
}

MirtaHelp MirtaHelp::oldest()
{
    MirtaHelp help;
    help.requests = { u"COUNTPEERS"_s, u"COUNTCHANNELS"_s, u"PEERS"_s, u"BLFS"_s, u"FLOWS"_s, u"CHANNELS"_s, u"PHONEBOOK"_s, u"INFO"_s, u"AGENT"_s,
        u"ATXTRANSFER"_s, u"CAMPAIGN"_s, u"DIAL"_s, u"HANGUP"_s, u"MEDIAFILE"_s, u"QUEUERESET"_s, u"REBOOT"_s, u"RESPONSEPATH"_s, u"SETFLOW"_s,
        u"TRANSFER"_s, u"UNREGISTER"_s, u"VOICEMAIL"_s, u"COUNTCALLS"_s, u"BALANCE"_s, u"MANAGEDB"_s, u"CHECKAUTH"_s };
    help.infos = { u"queues"_s, u"queue"_s, u"agents"_s, u"agentsdelay"_s, u"outdialed"_s, u"call"_s, u"recording"_s, u"voicemail"_s,
        u"voicemailtranscript"_s, u"dids"_s, u"extensions"_s, u"config"_s, u"cdrs"_s, u"queuelogs"_s, u"balance"_s };
    return help;
}

} // namespace Cordboard
