// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>
#include <QUrl>

#include <optional>

namespace Cordboard {

/// What a page about a call may be told.
struct CrmFacts
{
    QString number;
    QString name;
    QString did; ///< the number that the caller dialled
    QString queue;
    QString extension; ///< the operator's own, or whom the call went to
};

/// The address of a web page or CRM with places for {number}, {name}, {did}, {queue} and {extension}.
namespace CrmTemplate {
/// Why it cannot be used, a translated sentence; empty: it can. Only http and https, and no place before the path: whoever calls must
/// not decide which server is asked.
QString objection(const QString &address);
/// With everything percent-encoded; invalid if objection() is not empty.
QUrl expanded(const QString &address, const CrmFacts &facts);
}

/// Opens that page when a call rings, is answered or is transferred. The user is asked once for each server, by askRequested().
class CrmLink final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CrmLink)
public:
    enum class Moment { Never, Ring, Answer, Transfer };

    /// `settings` keeps the address, the moment and what was allowed; it must outlive it.
    explicit CrmLink(QSettings &settings, QObject *parent = nullptr);

    QString address() const;
    Moment moment() const;
    /// Takes it as it is; one with an objection() opens nothing.
    void setAddress(const QString &address);
    void setMoment(Moment moment);
    /// What the user said about the address's server: yes, no, or nothing yet.
    std::optional<bool> consent() const;
    /// Forgets that answer: the next page of the server asks again.
    void forgetConsent();

    /// A call has come to that moment.
    void reached(Moment moment, const CrmFacts &facts);
    /// By hand, whatever the moment is.
    void open(const CrmFacts &facts);
    /// The answer to askRequested(), or given in the settings. No is remembered as well, until the address changes.
    void allow(const QUrl &url, bool allowed);

signals:
    /// "May Cordboard open pages of this server?" Not asked again while it waits for allow().
    void askRequested(const QUrl &url);
    void openRequested(const QUrl &url);
    /// consent() may be another.
    void consentChanged();

private:
    QSettings &m_settings;
    QUrl m_asked; ///< waits for allow()
};

} // namespace Cordboard
