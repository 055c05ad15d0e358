// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QDateTime>
#include <QString>

namespace Cordboard {

/// What a person needs to see before trusting a certificate that could not be verified.
struct CertificateSummary
{
    Q_DECLARE_TR_FUNCTIONS(Cordboard::CertificateSummary)
public:
    QString subject; ///< common name, and organization where there is one
    QString issuer;
    QDateTime validFrom; ///< UTC
    QDateTime validTo; ///< UTC
    QString sha256; ///< lower-case hex without separators: the form in which it is pinned
    bool selfSigned = false;

    /// Of a certificate in DER form; empty members where it cannot be read, but always the fingerprint.
    static CertificateSummary of(const QByteArray &der);
    /// The fingerprint in groups, to be compared by eye or read out: "A1:B2:...".
    QString readableFingerprint() const;
};

/// SHA-256 of a DER certificate, in the form in which it is pinned.
QString certificateFingerprint(const QByteArray &der);
/// Whether `der` is the certificate that was pinned; colons, blanks and case of the pin do not matter.
bool matchesPin(const QByteArray &der, const QString &pin);

} // namespace Cordboard
