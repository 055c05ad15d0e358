// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/asterisk/amicaller.h"
#include "backends/asterisk/asterisksettings.h"

#include <functional>
#include <optional>

namespace Cordboard {

class AsteriskDirectory;

/// Whether a phone may be asked to answer and to hold.
enum class PhoneControl {
    Works,
    NotThere, ///< is not registered: who knows what it is once it comes
    OtherMake, ///< of a make that is not known to understand it, or the PBX does not tell which
    OldKind, ///< not behind PJSIP: Asterisk cannot ask it
    SwitchedOff ///< in the account
};

/// Decides it before the first wish, since the wrong phone loses its call for having been asked: a phone that knows no such event may
/// answer with a 481, and some never do, upon which Asterisk ends the call. [seen on 16 and 22]
class AsteriskPhones
{
public:
    AsteriskPhones(AmiCaller &ami, const AsteriskDirectory &directory) : m_ami(ami), m_directory(directory) { }

    void setSettings(const AsteriskSettings &settings) { m_settings = settings; }
    /// Of a device such as "PJSIP/6001". Asks the PBX where the make decides, for it may be another phone than an hour ago; otherwise the answer
    /// comes before this returns. Exactly once; an error only where the link is gone. The context as in AmiCaller::request().
    void ask(const QString &device, QObject *context, std::function<void(const Result<PhoneControl> &)> answer);
    /// Of the operator's own: the best of several; Works where the directory has none.
    void askOwn(QObject *context, std::function<void(const Result<PhoneControl> &)> answer);
    bool isOwn(const QString &device) const;

    /// What to do instead, in the operator's language.
    static QString reason(PhoneControl control);

private:
    std::optional<PhoneControl> known(const QString &device) const;

    AmiCaller &m_ami;
    const AsteriskDirectory &m_directory;
    AsteriskSettings m_settings;
};

} // namespace Cordboard
