// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace Cordboard {

/// The sequences of the real Asterisk, as they were recorded (data/sequences.json, by scene), and where the simulated office knowingly goes
/// another way (data/differences.json).
///
/// Recorded anew by running tst_asterisk_sequences with CORDBOARD_RECORD_SEQUENCES=1.
class Likeness
{
public:
    Likeness();

    QJsonObject recorded(const QString &scene) const { return m_recorded.value(scene).toObject(); }
    bool record(const QString &scene, const QJsonObject &sequences); ///< into the file

    /// Empty: each sequence of `found` is the recorded one.
    QStringList differences(const QString &scene, const QJsonObject &found) const;
    /// The same for the office: a difference that is written down, with its reason, is none; one that is written down and is not there
    /// any more is one.
    QStringList officeDifferences(const QString &scene, const QJsonObject &office) const;

private:
    struct Difference
    {
        QString what; ///< "parties 6001"
        QString real; ///< words with spaces between
        QString found;
    };
    QList<Difference> compare(const QString &scene, const QJsonObject &found) const;

    QJsonObject m_recorded;
    QJsonObject m_known;
};

} // namespace Cordboard
