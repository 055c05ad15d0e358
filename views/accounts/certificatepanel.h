// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Cordboard {

class KeyButton;
class Theme;
class ThemedLabel;

/// Shows a certificate that could not be verified, and the one button with which to trust it all the same.
class CertificatePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit CertificatePanel(const Theme &theme, QWidget *parent = nullptr);

    void setCertificate(const QByteArray &der);

signals:
    /// The user trusts this one; SHA-256 in hex.
    void trusted(const QString &sha256);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    ThemedLabel *m_subject;
    ThemedLabel *m_issuer;
    ThemedLabel *m_validity;
    ThemedLabel *m_fingerprint;
    KeyButton *m_trust;
    QString m_sha256;
};

} // namespace Cordboard
