// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/certificatepanel.h"

#include "app/accounts/certificatesummary.h"
#include "views/accounts/themedlabel.h"
#include "views/theme/keybutton.h"
#include "views/theme/painting.h"
#include "views/theme/theme.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

ThemedLabel *value(const Theme &theme, const QString &name, QWidget *parent)
{
    auto *label = new ThemedLabel(theme, {}, TypeRole::Body, Token::Text, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(name);
    return label;
}

/// Two lines of sixteen bytes: long, but to be compared by eye.
QString inTwoLines(const QString &fingerprint)
{
    constexpr int half = 16 * 3;
    return fingerprint.left(half) + u'\n' + fingerprint.mid(half);
}

} // namespace

CertificatePanel::CertificatePanel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_subject(value(theme, tr("Issued to"), this))
    , m_issuer(value(theme, tr("Issued by"), this))
    , m_validity(value(theme, tr("Valid"), this))
    , m_fingerprint(value(theme, tr("SHA-256"), this))
    , m_trust(new KeyButton(theme, tr("Trust this certificate"), {}, this))
{
    setObjectName("certificatePanel"_L1);
    m_subject->setObjectName("certificateSubject"_L1);
    m_fingerprint->setObjectName("certificateFingerprint"_L1);
    m_trust->setObjectName("trustCertificate"_L1);
    auto *grid = new QGridLayout(this);
    const Spacing &space = theme.tokens().space;
    grid->setContentsMargins(space.x4, space.x3, space.x4, space.x3);
    grid->setHorizontalSpacing(space.x4);
    grid->setVerticalSpacing(space.x1);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (ThemedLabel *label : { m_subject, m_issuer, m_validity, m_fingerprint }) {
        grid->addWidget(new ThemedLabel(theme, label->accessibleName(), TypeRole::Body, Token::Text2, this), row, 0, Qt::AlignTop);
        grid->addWidget(label, row, 1);
        ++row;
    }
    grid->setRowMinimumHeight(row, space.x2);
    auto *warning = new ThemedLabel(theme,
        tr("Trust it only if the fingerprint is the one your administrator has. From then on Cordboard takes this "
           "certificate, and no other that cannot be verified."),
        TypeRole::Caption, Token::Text2, this);
    warning->setWordWrap(true);
    grid->addWidget(warning, row + 1, 0, 1, 2);
    grid->setRowMinimumHeight(row + 2, space.x1);
    grid->addWidget(m_trust, row + 3, 0, 1, 2, Qt::AlignLeft);
    connect(m_trust, &KeyButton::clicked, this, [this] { emit trusted(m_sha256); });
}

void CertificatePanel::setCertificate(const QByteArray &der)
{
    const CertificateSummary summary = CertificateSummary::of(der);
    const QString unknown = tr("cannot be read");
    const auto day = [&unknown](const QDateTime &time) {
        return time.isValid() ? QLocale().toString(time.toLocalTime().date(), QLocale::LongFormat) : unknown;
    };
    m_sha256 = summary.sha256;
    m_subject->setText(summary.subject.isEmpty() ? unknown : summary.subject);
    m_issuer->setText(summary.selfSigned ? tr("itself") : summary.issuer.isEmpty() ? unknown : summary.issuer);
    m_validity->setText(tr("from %1 to %2").arg(day(summary.validFrom), day(summary.validTo)));
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPointSizeF(m_theme.font(TypeRole::Caption).pointSizeF());
    m_fingerprint->setFont(mono);
    m_fingerprint->setText(inTwoLines(summary.readableFingerprint()));
}

void CertificatePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int radius = m_theme.tokens().radius.control;
    fillRounded(painter, rect(), radius, m_theme.color(Token::AmberSoft));
    strokeRounded(painter, rect(), radius, m_theme.color(Token::AmberEdge));
}

} // namespace Cordboard
