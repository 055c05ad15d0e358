// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Cordboard {

/// A trouble that a test asks for. The first half happens to bytes and connections (TcpGate), the second half to whole messages
/// (the face).
struct Fault
{
    enum class Kind {
        None,
        Stall, ///< connections are accepted, nothing is answered; what was to be said is said afterwards
        HalfOpen, ///< the connections there are go dead for ever: no data, no FIN; new ones work
        Slow, ///< a byte at a time
        Reset, ///< RST to every connection, and to new ones as long as it lasts
        Refuse, ///< nobody listens
        Garbage, ///< messages that are no messages, between the right ones
        Truncate, ///< a message breaks off in the middle, and the connection with it
        Duplicate, ///< a message comes twice
        Reorder, ///< a message is overtaken by the next one
        Huge, ///< one message of `bytes` bytes
        Unauthorized, ///< every login is refused
    };
    Kind kind = Kind::None;
    int forMs = 0; ///< wall time; 0: until the next fault
    int every = 1; ///< every n-th message
    qint64 bytes = 100'000'000; ///< Huge only

    bool isMessageFault() const { return kind >= Kind::Garbage; }
};

/// By the word of the control port, such as "half-open" ("none" ends what goes on).
std::optional<Fault::Kind> faultKindFromWord(const QString &word);

} // namespace Cordboard
