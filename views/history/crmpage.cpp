// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/crmpage.h"

#include "models/history/crmlink.h"
#include "views/accounts/indicator.h"
#include "views/accounts/themedlabel.h"
#include "views/theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int readable = 620;

} // namespace

CrmPage::CrmPage(const Theme &theme, CrmLink &link, QWidget *parent)
    : SettingsPage(theme, tr("Page about the caller"), tr("A page of your customer system or any web page, opened in the browser for the call in hand."), parent), m_link(link),
      m_address(new QLineEdit(link.address())), m_preview(new ThemedLabel(theme, {}, TypeRole::Body, Token::Text2, this)),
      m_consent(new ThemedLabel(theme, {}, TypeRole::Body, Token::Text2, this)), m_try(new QPushButton(tr("Try it"))), m_allow(new QPushButton(tr("Allow it"))),
      m_askAgain(new QPushButton(tr("Ask me again")))
{
    addAddress();
    addMoments();
    addConsent();
    column()->addStretch(1);
    connect(&link, &CrmLink::consentChanged, this, &CrmPage::showState);
    showState();
}

CrmFacts CrmPage::sample()
{
    return { u"+441632960136"_s, u"Maria Lopez"_s, u"+441632960000"_s, u"6700"_s, u"1000"_s };
}

void CrmPage::addAddress()
{
    auto *title = new ThemedLabel(theme(), tr("Address"), TypeRole::Strong, Token::Text, this);
    title->setBuddy(m_address);
    m_address->setObjectName("crmAddress"_L1);
    m_address->setAccessibleName(tr("Address"));
    m_address->setPlaceholderText(u"https://crm.example.com/find?phone={number}"_s);
    m_address->setMaximumWidth(theme().px(readable));
    constexpr int longest = 2'000;
    m_address->setMaxLength(longest);
    auto *places = new ThemedLabel(
        theme(), tr("{number}, {name}, {did}, {queue} and {extension} are replaced by what is known of the call."), TypeRole::Caption, Token::Text2, this);
    places->setWordWrap(true);
    places->setMaximumWidth(theme().px(readable));
    m_preview->setObjectName("crmPreview"_L1);
    m_preview->setWordWrap(true);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_preview->setMaximumWidth(theme().px(readable));
    m_try->setObjectName("crmTry"_L1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_try);
    row->addStretch(1);
    column()->addWidget(title);
    column()->addWidget(m_address);
    column()->addWidget(places);
    column()->addWidget(m_preview);
    column()->addLayout(row);
    column()->addSpacing(theme().tokens().space.x4);
    connect(m_address, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_link.setAddress(text.trimmed());
        showState();
    });
    connect(m_try, &QPushButton::clicked, this, [this] { m_link.open(sample()); });
}

void CrmPage::addMoments()
{
    column()->addWidget(new ThemedLabel(theme(), tr("It opens"), TypeRole::Strong, Token::Text, this));
    auto *group = new QButtonGroup(this);
    const struct
    {
        CrmLink::Moment moment;
        QString name;
        QLatin1StringView object;
    } choices[] = {
        { CrmLink::Moment::Never, tr("never by itself"), "crm.never"_L1 },
        { CrmLink::Moment::Ring, tr("when a call rings here"), "crm.ring"_L1 },
        { CrmLink::Moment::Answer, tr("when you answer"), "crm.answer"_L1 },
        { CrmLink::Moment::Transfer, tr("when you hand a call over"), "crm.transfer"_L1 },
    };
    for (const auto &choice : choices) {
        auto *button = new QRadioButton(choice.name, this);
        button->setObjectName(choice.object);
        button->setChecked(m_link.moment() == choice.moment);
        button->setAccessibleName(tr("The page opens: %1").arg(choice.name));
        button->setMinimumHeight(theme().px(theme().tokens().size.buttonSmall));
        frameIndicator(theme(), button);
        group->addButton(button);
        column()->addWidget(button);
        connect(button, &QRadioButton::toggled, this, [this, moment = choice.moment](bool on) {
            if (on)
                m_link.setMoment(moment);
        });
    }
    column()->addSpacing(theme().tokens().space.x4);
}

void CrmPage::addConsent()
{
    column()->addWidget(new ThemedLabel(theme(), tr("Permission"), TypeRole::Strong, Token::Text, this));
    m_consent->setObjectName("crmConsent"_L1);
    m_consent->setWordWrap(true);
    m_consent->setMaximumWidth(theme().px(readable));
    m_allow->setObjectName("crmAllow"_L1);
    m_askAgain->setObjectName("crmAskAgain"_L1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_allow);
    row->addWidget(m_askAgain);
    row->addStretch(1);
    column()->addWidget(m_consent);
    column()->addLayout(row);
    connect(m_allow, &QPushButton::clicked, this, [this] { m_link.allow(CrmTemplate::expanded(m_link.address(), sample()), true); });
    connect(m_askAgain, &QPushButton::clicked, this, [this] { m_link.forgetConsent(); });
}

void CrmPage::showState()
{
    const QString address = m_link.address();
    const QString objection = address.isEmpty() ? QString() : CrmTemplate::objection(address);
    const QUrl url = CrmTemplate::expanded(address, sample());
    m_preview->setInk(objection.isEmpty() ? Token::Text2 : Token::AmberText);
    m_preview->setText(!objection.isEmpty() ? objection
            : url.isValid()                 ? tr("For Maria Lopez it opens %1", "address of a web page").arg(QString::fromLatin1(url.toEncoded()))
                                            : tr("Nothing opens while there is no address."));
    const std::optional<bool> consent = m_link.consent();
    const QString server = url.host();
    m_consent->setText(!url.isValid() ? tr("There is no address yet.")
            : !consent                ? tr("You are asked before the first page of %1 opens.").arg(server)
            : *consent                ? tr("Pages of %1 may be opened.").arg(server)
                                      : tr("You said no: pages of %1 are not opened.").arg(server));
    m_try->setEnabled(url.isValid() && consent.value_or(true));
    m_try->setToolTip(m_try->isEnabled() ? QString() : !url.isValid() ? m_preview->text() : m_consent->text());
    m_allow->setVisible(url.isValid() && !consent.value_or(false));
    m_askAgain->setVisible(consent.has_value());
}

} // namespace Cordboard
