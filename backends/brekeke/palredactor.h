// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QSet>
#include <QString>

namespace Cordboard {

/// Strikes secrets out of frames before anybody sees them: passwords, tokens and one-time codes by member name, and whole
/// results of methods that answer with a secret.
class PalRedactor
{
public:
    /// Every request must pass here, recorded or not, so that its answer is known to be secret.
    void noteRequest(const QString &id, const QString &method, const QJsonObject &parameters);
    /// The frame without secrets. One that is no JSON becomes a note of its length: nobody can tell what is in it.
    QByteArray redact(const QByteArray &frame) const;
    /// To be called once an answer was dealt with.
    void forget(const QString &id) { m_secretAnswers.remove(id); }
    void clear() { m_secretAnswers.clear(); }

private:
    QJsonValue redact(const QJsonValue &message) const;

    QSet<QString> m_secretAnswers;
};

} // namespace Cordboard
