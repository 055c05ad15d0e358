// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/tlsidentity.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace Cordboard {

using namespace Qt::StringLiterals;

static Result<TlsIdentity> readIdentity(const QString &certificateFile, const QString &keyFile)
{
    QFile key(keyFile);
    const QList<QSslCertificate> certificates = QSslCertificate::fromPath(certificateFile);
    if (certificates.isEmpty() || !key.open(QIODevice::ReadOnly))
        return PbxError { PbxError::Kind::Certificate, u"cannot read %1 and %2"_s.arg(certificateFile, keyFile) };
    const QByteArray pem = key.readAll();
    for (QSsl::KeyAlgorithm algorithm : { QSsl::Rsa, QSsl::Ec }) {
        const QSslKey parsed(pem, algorithm);
        if (!parsed.isNull())
            return TlsIdentity { certificates.constFirst(), parsed };
    }
    return PbxError { PbxError::Kind::Certificate, u"%1 holds no RSA or EC key"_s.arg(keyFile) };
}

Result<TlsIdentity> makeTlsIdentity(const QString &certificateFile, const QString &keyFile)
{
    if (!certificateFile.isEmpty() || !keyFile.isEmpty())
        return readIdentity(certificateFile, keyFile);
    const QTemporaryDir folder;
    const QString certificate = folder.filePath(u"certificate.pem"_s);
    const QString key = folder.filePath(u"key.pem"_s);
    QProcess openssl;
    openssl.setStandardInputFile(QProcess::nullDevice());
    openssl.start(u"openssl"_s, { u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                                    u"/CN=localhost"_s, u"-addext"_s, u"subjectAltName=DNS:localhost,IP:127.0.0.1"_s, u"-keyout"_s, key, u"-out"_s, certificate });
    if (!openssl.waitForFinished(30'000) || openssl.exitCode() != 0)
        return PbxError { PbxError::Kind::Certificate,
            u"the openssl command did not make a certificate: %1"_s.arg(openssl.error() == QProcess::FailedToStart ? openssl.errorString() : QString::fromLocal8Bit(openssl.readAllStandardError())) };
    return readIdentity(certificate, key);
}

} // namespace Cordboard
