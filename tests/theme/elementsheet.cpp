// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "elementsheet.h"

#include "views/theme/keybutton.h"
#include "views/theme/keycap.h"
#include "views/theme/painting.h"
#include "views/theme/panel.h"
#include "views/theme/panelheader.h"
#include "views/theme/pilltabbar.h"
#include "views/theme/softkey.h"
#include "views/theme/statevocabulary.h"
#include "views/theme/textruns.h"
#include "views/theme/theme.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

/// A card with nothing but state surface, icon, word and keycaps: what delegates will draw with the same calls.
class Swatch final : public QWidget
{
public:
    Swatch(const Theme &theme, PersonState state, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_state(state)
    {
        setFixedSize(theme.px(172), theme.px(62));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const StateLook look = personLook(m_state);
        paintSurface(painter, rect(), m_theme, look, m_theme.tokens().radius.card);
        drawIcon(painter, { 10, 13 }, m_theme, look.icon, m_theme.color(look.ink), 24);
        const QColor ground = look.hatched ? m_theme.color(look.surface) : QColor();
        drawRuns(painter, QRectF(43, 8, width() - 53, 20),
            { { u"Ingrid Palm"_s, m_theme.font(TypeRole::Strong), m_theme.color(Token::Text), { { 2, 3 } }, ground } },
            0, Qt::LeftToRight, m_theme.color(Token::Accent));
        QFont word = m_theme.font(TypeRole::Caption);
        word.setWeight(QFont::DemiBold);
        drawRuns(painter, QRectF(43, 32, width() - 53, 20),
            { { look.word, word, m_theme.color(look.wordInk), {}, ground },
                { u"since a quarter past nine"_s, m_theme.font(TypeRole::Caption), m_theme.color(Token::Text2), {},
                    ground } },
            5, Qt::LeftToRight);
    }

private:
    const Theme &m_theme;
    PersonState m_state;
};

class Bars final : public QWidget
{
public:
    Bars(const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setFixedHeight(theme.px(26));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const double shares[] = { 0.3, 0.75, 1.3, 2.6 };
        qreal x = 0;
        for (const double share : shares) {
            const BarLook bar = barLook(m_theme, m_theme.tokens().escalation.level(share));
            paintBar(painter, { x, 4, 120, qreal(bar.height) }, share, m_theme.color(Token::Hair), bar.ink,
                layoutDirection());
            x += 130;
        }
        for (const KeycapLook look :
            { KeycapLook::Normal, KeycapLook::Filled, KeycapLook::Hollow, KeycapLook::Disabled })
            x += paintKeycaps(painter, { x, 2 }, { u"Ctrl"_s, u"Enter"_s }, m_theme, look).width() + 8;
    }

private:
    const Theme &m_theme;
};

PanelHeader *header(const Theme &theme, int count, AlarmLevel level, const QString &caption, QWidget *parent)
{
    auto *result = new PanelHeader(theme, u"Waiting"_s, u"call-waiting"_s, parent);
    result->setShape(PanelShape::Whole);
    result->setCount(count);
    result->setCaption(caption);
    result->setLevel(level);
    result->acknowledge();
    return result;
}

KeyButton *button(const Theme &theme, const QString &text, const QString &icon, const QKeySequence &keys,
    ButtonVariant variant, QWidget *parent)
{
    auto *result = new KeyButton(theme, text, icon, parent);
    result->setKeys(keys);
    result->setVariant(variant);
    return result;
}

SoftKey *softKey(const Theme &theme, const QString &text, const QKeySequence &keys, SoftKeyState state, QWidget *parent)
{
    auto *result = new SoftKey(theme, parent);
    result->setText(text);
    result->setKeys(keys);
    result->setKeyState(state);
    return result;
}

void addButtons(const Theme &theme, QVBoxLayout *column, QWidget *sheet)
{
    auto *row = new QHBoxLayout;
    row->addWidget(button(theme, u"Hold"_s, u"action-hold"_s, Qt::Key_F2, ButtonVariant::Normal, sheet));
    row->addWidget(button(theme, u"Answer"_s, u"action-answer"_s, Qt::Key_Return, ButtonVariant::Primary, sheet));
    auto *park = button(theme, u"Park"_s, u"action-park"_s, Qt::Key_F4, ButtonVariant::Normal, sheet);
    park->setUnavailable(u"no free slot"_s);
    row->addWidget(park);
    row->addWidget(button(theme, u"Anyway"_s, {}, Qt::Key_Return, ButtonVariant::Amber, sheet));
    auto *fetch = button(theme, u"Fetch"_s, u"action-fetch"_s, Qt::Key_F7, ButtonVariant::Alarm, sheet);
    fetch->setButtonHeight(ButtonHeight::Small);
    row->addWidget(fetch);
    auto *back = button(
        theme, u"Bring back"_s, u"action-undo"_s, QKeySequence(Qt::CTRL | Qt::Key_Z), ButtonVariant::Normal, sheet);
    back->setButtonHeight(ButtonHeight::Row);
    row->addWidget(back);
    row->addWidget(button(theme, {}, u"more"_s, {}, ButtonVariant::Flat, sheet));
    auto *focus = button(theme, u"Focus"_s, u"action-record"_s, {}, ButtonVariant::Normal, sheet);
    focus->setObjectName(u"focus"_s);
    row->addWidget(focus);
    row->addStretch();
    column->addLayout(row);

    row = new QHBoxLayout;
    row->addWidget(softKey(theme, u"Transfer"_s, Qt::Key_Return, SoftKeyState::Filled, sheet));
    row->addWidget(softKey(theme, u"Transfer"_s, Qt::Key_Return, SoftKeyState::Hollow, sheet));
    row->addWidget(softKey(theme, u"Anyway"_s, Qt::Key_Return, SoftKeyState::Amber, sheet));
    row->addWidget(softKey(theme, u"Ask first"_s, QKeySequence(Qt::CTRL | Qt::Key_Return), SoftKeyState::Plain, sheet));
    auto *mobile = softKey(theme, u"Mobile"_s, QKeySequence(Qt::ALT | Qt::Key_Return), SoftKeyState::Plain, sheet);
    mobile->setUnavailable(u"no mobile number"_s);
    row->addWidget(mobile);
    auto *edit = new QLineEdit(sheet);
    edit->setPlaceholderText(u"Host name or address"_s);
    row->addWidget(edit);
    auto *standard = new QPushButton(u"Connect"_s, sheet);
    standard->setDefault(true);
    row->addWidget(standard);
    row->addWidget(new QPushButton(u"Back"_s, sheet));
    auto *off = new QPushButton(u"Test"_s, sheet);
    off->setEnabled(false);
    row->addWidget(off);
    row->addStretch();
    column->addLayout(row);
}

void addTabs(const Theme &theme, QVBoxLayout *column, QWidget *sheet)
{
    auto *row = new QHBoxLayout;
    auto *tabs = new PillTabBar(theme, sheet);
    tabs->addPill(u"All"_s);
    tabs->addPill(u"Favourites"_s, u"favourite"_s);
    tabs->addPill(u"Accounts"_s);
    tabs->addPill(u"Sales"_s);
    const int counts[] = { 148, 9, 12, 24 };
    for (int i = 0; i < 4; ++i)
        tabs->setCount(i, counts[i]);
    row->addWidget(tabs);
    row->addStretch();
    auto *views = new PillTabBar(theme, sheet);
    for (const QString &name : { u"view-cards"_s, u"view-compact"_s, u"view-micro"_s, u"view-table"_s })
        views->addPill({}, name, name);
    row->addWidget(views);
    column->addLayout(row);
}

} // namespace

QImage renderElementSheet(Theme &theme, qreal dpr)
{
    Panel sheet(theme);
    sheet.setObjectName(u"sheet"_s);
    auto *column = new QVBoxLayout(&sheet);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);

    auto *states = new QGridLayout;
    states->setSpacing(6);
    for (int i = 0; i < personStateCount; ++i)
        states->addWidget(new Swatch(theme, PersonState(i), &sheet), i / 4, i % 4);
    column->addLayout(states);

    auto *headers = new QHBoxLayout;
    headers->addWidget(header(theme, 0, AlarmLevel::None, {}, &sheet));
    headers->addWidget(header(theme, 4, AlarmLevel::Late, u"longest 0:26"_s, &sheet));
    headers->addWidget(header(theme, 9, AlarmLevel::Overdue, u"longest 2:14"_s, &sheet));
    column->addLayout(headers);
    QAction fetch(u"Fetch longest"_s);
    fetch.setShortcut(Qt::Key_F5);
    auto *parked = new PanelHeader(theme, u"Parked"_s, u"state-parked"_s, &sheet);
    parked->setAction(&fetch);
    parked->setCount(2);
    column->addWidget(parked);
    addTabs(theme, column, &sheet);
    addButtons(theme, column, &sheet);
    column->addWidget(new Bars(theme, &sheet));

    sheet.resize(sheet.sizeHint().expandedTo({ 760, 0 }));
    sheet.show();
    sheet.activateWindow();
    (void)QTest::qWaitForWindowActive(&sheet); // a focus frame is only drawn in the active window
    if (auto *focus = sheet.findChild<QWidget *>(u"focus"_s))
        focus->setFocus();
    QImage image((QSizeF(sheet.size()) * dpr).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(dpr);
    image.fill(theme.color(Token::Window));
    sheet.render(&image);
    return image;
}

} // namespace Cordboard
