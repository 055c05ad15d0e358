// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/certificatesummary.h"

#include <QCryptographicHash>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

/// The certificate's own words may hold anything: one line of bounded length, no control characters.
QString oneLine(const QString &text)
{
    constexpr int maxLength = 120;
    QString line = text.simplified();
    line.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    return line.left(maxLength);
}

QString nameOf(const QStringList &commonNames, const QStringList &organizations)
{
    const QString name = oneLine(commonNames.join(", "_L1));
    const QString organization = oneLine(organizations.join(", "_L1));
    if (name.isEmpty() || organization.isEmpty())
        return name + organization;
    return CertificateSummary::tr("%1 (%2)", "certificate: common name (organization)").arg(name, organization);
}

} // namespace

CertificateSummary CertificateSummary::of(const QByteArray &der)
{
    CertificateSummary summary;
    summary.sha256 = certificateFingerprint(der);
    const QSslCertificate certificate(der, QSsl::Der);
    if (certificate.isNull())
        return summary;
    summary.subject = nameOf(certificate.subjectInfo(QSslCertificate::CommonName),
        certificate.subjectInfo(QSslCertificate::Organization));
    summary.issuer = nameOf(certificate.issuerInfo(QSslCertificate::CommonName),
        certificate.issuerInfo(QSslCertificate::Organization));
    summary.validFrom = certificate.effectiveDate().toUTC();
    summary.validTo = certificate.expiryDate().toUTC();
    summary.selfSigned = certificate.isSelfSigned();
    return summary;
}

QString CertificateSummary::readableFingerprint() const
{
    return QString::fromLatin1(QByteArray::fromHex(sha256.toLatin1()).toHex(':').toUpper());
}

QString certificateFingerprint(const QByteArray &der)
{
    return QString::fromLatin1(QCryptographicHash::hash(der, QCryptographicHash::Sha256).toHex());
}

bool matchesPin(const QByteArray &der, const QString &pin)
{
    QString plain = pin.toLower();
    plain.removeIf([](QChar c) { return c == u':' || c.isSpace(); });
    return !der.isEmpty() && !plain.isEmpty() && plain == certificateFingerprint(der);
}

} // namespace Cordboard
