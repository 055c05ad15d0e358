// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/targetline.h"

#include "models/core/roles.h"
#include "models/core/switchboard.h"
#include "models/extensionmodel.h"
#include "views/theme/painting.h"
#include "views/theme/softkey.h"
#include "views/theme/spokenrole.h"
#include "views/theme/statevocabulary.h"
#include "views/theme/theme.h"
#include "views/window/actionregistry.h"
#include "views/window/favouritekey.h"

#include <QAction>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace Cordboard {

using namespace Qt::StringLiterals;

constexpr int leastText = 210; ///< for the icon and as much of the name as one has to see

struct TargetLine::Content
{
    Token ground = Token::Card;
    QString icon;
    Token iconInk = Token::Text;
    QList<TextRun> lines[3];
    QString shortTitle; ///< in place of the first line where that is too long
};

TargetLine::TargetLine(OperatorDesk &desk, ActionRegistry &actions, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_actions(actions), m_theme(theme), m_keys(new QWidget(this)), m_layout(new QHBoxLayout(m_keys))
{
    setObjectName("targetLine"_L1);
    setSpokenRole(this, QAccessible::Grouping);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme.px(6));
    m_more = new SoftKey(theme, m_keys);
    m_more->setObjectName("soft-more"_L1);
    m_more->setSlim(true);
    m_more->setText(tr("More", "further keys, which do not fit"));
    m_more->setAccessibleName(m_more->text());
    m_more->setFocusPolicy(Qt::NoFocus);
    m_more->hide();
    connect(m_more, &QAbstractButton::clicked, this, &TargetLine::showMore);
    m_back = new SoftKey(theme, m_keys);
    m_back->setObjectName("soft-back"_L1);
    m_back->setText(tr("Back"));
    m_back->setKeys(QKeySequence(Qt::Key_Escape));
    m_back->setFocusPolicy(Qt::NoFocus);
    m_back->hide();
    connect(m_back, &QAbstractButton::clicked, &desk, &OperatorDesk::dismissWarning);
    connect(&actions, &ActionRegistry::refreshed, this, &TargetLine::refresh);
    connect(&desk, &OperatorDesk::stateChanged, this, &TargetLine::refresh);
    connect(desk.board().extensions(), &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
        const auto touched = [&](const ExtensionId &id) {
            const int row = m_desk.board().extensions()->rowOf(id);
            return row >= from.row() && row <= to.row();
        };
        if (touched(m_target.extension))
            refresh();
        else if (std::any_of(m_favourites.cbegin(), m_favourites.cend(), touched))
            placeFavourites();
    });
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        refresh();
    });
    refresh();
}

QSize TargetLine::sizeHint() const
{
    return { m_theme.px(480), m_theme.px(m_theme.tokens().size.targetLine) };
}

void TargetLine::setTarget(const Target &target, const QList<TextMatch> &matches, const QString &reason)
{
    m_target = target;
    m_matches = matches;
    m_reason = reason;
    refresh();
}

void TargetLine::setDrop(const std::optional<DropVerdict> &verdict, const QString &hint)
{
    m_drop = verdict;
    m_dropHint = hint;
    refresh();
}

void TargetLine::setFavourites(const QList<ExtensionId> &favourites, const QList<QAction *> &actions)
{
    const QList<ExtensionId> reachable = favourites.first(std::min(favourites.size(), actions.size()));
    if (reachable == m_favourites)
        return;
    m_favourites = reachable;
    qDeleteAll(std::exchange(m_favouriteKeys, {}));
    for (qsizetype i = 0; i < m_favourites.size(); ++i) {
        auto *made = new FavouriteKey(m_theme, this);
        made->setObjectName("favourite-key-"_L1 + QString::number(i + 1));
        made->hide();
        QAction *action = actions.at(i);
        const auto follow = [made, action] { made->setKeys(action->shortcut()); };
        connect(action, &QAction::changed, made, follow);
        connect(made, &QAbstractButton::clicked, action, &QAction::trigger);
        follow();
        m_favouriteKeys.append(made);
    }
    refresh();
}

void TargetLine::setTyping(bool typing)
{
    if (std::exchange(m_typing, typing) != typing)
        refresh();
}

bool TargetLine::showsFavourites() const
{
    return !m_favourites.isEmpty() && !m_typing && !m_drop && !m_desk.warning() && m_desk.linkUp() && !m_target.isValid() && m_desk.state().phase == DeskPhase::Rest;
}

void TargetLine::placeFavourites()
{
    const int margin = m_theme.px(12);
    const int gap = m_theme.px(6);
    const int room = width() - 2 * margin;
    constexpr int most = 4; // Alt+5 to 9 work, but only what is read at a glance stands here
    const int fit = std::clamp((room + gap) / (FavouriteKey::leastWidth(m_theme) + gap), 0, most);
    const int shown = showsFavourites() ? int(std::min<qsizetype>(fit, m_favouriteKeys.size())) : 0;
    const int each = std::min(shown > 0 ? (room - (shown - 1) * gap) / shown : 0, m_theme.px(280));
    const ExtensionModel &people = *m_desk.board().extensions();
    for (int i = 0; i < m_favouriteKeys.size(); ++i) {
        FavouriteKey *one = m_favouriteKeys.at(i);
        const QModelIndex index = people.indexOf(m_favourites.at(i));
        one->setVisible(i < shown && index.isValid());
        if (!one->isVisibleTo(this))
            continue;
        const auto state = DisplayState(index.data(StateRole).toInt());
        const Extension &person = people.at(index.row());
        one->setPerson(person.name, person.number, "state-"_L1 + displayKey(state), displayWord(state));
        const int high = one->sizeHint().height();
        one->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(margin + i * (each + gap), (height() - high) / 2, each, high)));
    }
}

SoftKey *TargetLine::key(DeskAction action)
{
    if (SoftKey *known = m_softKeys.value(action))
        return known;
    auto *made = new SoftKey(m_theme, m_keys);
    made->setObjectName("soft-"_L1 + m_actions.action(action)->objectName());
    made->setFocusPolicy(Qt::NoFocus);
    made->setAction(m_actions.action(action));
    m_softKeys.insert(action, made);
    return made;
}

void TargetLine::refresh()
{
    QList<DeskAction> shown;
    const DeskPhase phase = m_desk.state().phase;
    const bool typedOrChosen = m_target.isValid();
    if (!m_drop && m_desk.linkUp() && typedOrChosen) {
        if (phase == DeskPhase::WithYou || phase == DeskPhase::Held)
            shown = { DeskAction::Transfer, DeskAction::AskFirst, DeskAction::ToVoicemail, DeskAction::ToMobile };
        else if (phase == DeskPhase::Rest)
            shown = { DeskAction::CallTarget };
        else if (phase == DeskPhase::Ringing)
            shown = { DeskAction::SendOn };
    }
    if (m_desk.warning())
        shown = { DeskAction::Transfer, DeskAction::ToDeputy, DeskAction::WaitForFree, DeskAction::ToVoicemail };
    while (QLayoutItem *item = m_layout->takeAt(0))
        delete item;
    for (auto it = m_softKeys.cbegin(); it != m_softKeys.cend(); ++it)
        if (!shown.contains(it.key()))
            it.value()->hide();
    m_offered.clear();
    for (DeskAction action : std::as_const(shown)) {
        SoftKey *k = key(action);
        const QAction *a = m_actions.action(action);
        const bool entered = a->isEnabled() && a->shortcut() == QKeySequence(Qt::Key_Return);
        const bool amber = m_desk.warning() && action == DeskAction::Transfer;
        k->setKeyState(amber ? SoftKeyState::Amber : entered ? SoftKeyState::Filled : SoftKeyState::Plain);
        if (action == DeskAction::Transfer) {
            k->setText(amber ? tr("Anyway") : a->text());
            // The button takes its spoken name from the action, which is Transfer still.
            k->setAccessibleName(k->text().remove(u'&'));
        }
        m_layout->addWidget(k);
        if (a->isVisible() && ((action != DeskAction::ToDeputy && action != DeskAction::WaitForFree) || a->isEnabled()))
            m_offered.append(action);
        else
            k->hide();
    }
    m_layout->addWidget(m_more);
    m_back->setVisible(m_desk.warning().has_value());
    if (m_desk.warning())
        m_layout->addWidget(m_back);
    resizeEvent(nullptr); // the keys and the favourites
    const QString said = sentence();
    setAccessibleName(said);
    setToolTip(m_desk.warning() ? said : QString());
    if (said != m_lastSentence) {
        m_lastSentence = said;
        emit spoken(said);
    }
    update();
}

TargetLine::Content TargetLine::content() const
{
    const QFont body = m_theme.font(TypeRole::Body);
    const QFont strong = m_theme.font(TypeRole::Strong);
    const QFont title = m_theme.font(TypeRole::Title);
    const QFont caption = m_theme.font(TypeRole::Caption);
    const QColor ink = m_theme.color(Token::Text);
    const QColor ink2 = m_theme.color(Token::Text2);
    const auto plain = [&](const QString &text) { return TextRun { text, body, ink2 }; };

    Content c;
    if (m_drop) {
        const bool no = m_drop->answer == DropVerdict::Answer::No;
        c.ground = no ? Token::Card : m_drop->answer == DropVerdict::Answer::Asks ? Token::AmberSoft : Token::AccentSoft;
        c.icon = no ? "refused"_L1 : m_drop->answer == DropVerdict::Answer::Asks ? "alarm-late"_L1 : "action-transfer"_L1;
        c.lines[0] = { { m_drop->sentence, title, ink } };
        if (!m_dropHint.isEmpty())
            c.lines[1] = { plain(m_dropHint) };
        c.lines[2] = { { tr("Esc cancels. Nothing moves or re-sorts until you drop."), caption, ink2 } };
        return c;
    }
    if (const auto &warning = m_desk.warning()) {
        c.ground = Token::AmberSoft;
        c.icon = "alarm-late"_L1;
        c.iconInk = Token::AmberText;
        c.shortTitle = warning->target.display() + u' ' + warning->target.number;
        c.lines[0] = { { tr("%1 will probably not answer").arg(c.shortTitle), title, ink } };
        QList<TextRun> reasons;
        for (qsizetype i = 0; i < std::min<qsizetype>(2, warning->reasons.size()); ++i)
            reasons.append({ warning->reasons[i].sentence, strong, m_theme.color(Token::AmberText) });
        c.lines[1] = reasons;
        c.lines[2] = { { tr("Nothing was sent yet."), caption, ink2 } };
        return c;
    }
    if (!m_desk.linkUp()) {
        c.icon = "link-down"_L1;
        c.lines[0] = { { tr("Transfers wait for the link"), title, ink } };
        c.lines[1] = { plain(tr("You can search, and read what was known last.")) };
        return c;
    }
    if (m_desk.state().phase == DeskPhase::Asking && !m_target.isValid()) {
        c.icon = "info"_L1;
        c.lines[0] = { { tr("You are asking %1 for %2", "person, caller").arg(m_desk.state().consulted.display(), m_desk.state().callerName), title, ink } };
        c.lines[1] = { plain(tr("Enter hands the call over. Esc goes back to the caller. Typing starts a new search and cancels nothing.")) };
        return c;
    }
    if (showsFavourites())
        return c; // the keys say it
    if (!m_target.isValid()) {
        c.icon = "search"_L1;
        c.iconInk = Token::Text3;
        const bool rings = m_desk.state().phase == DeskPhase::Ringing;
        const Availability answer = m_desk.availability(DeskAction::Answer);
        const QString first = !rings ? tr("Type the beginning of a name, a number or a department")
            : answer.enabled() ? tr("Enter answers while the box is empty") : answer.reason;
        c.lines[0] = { { first, body, ink2 } };
        c.lines[1] = { { rings ? tr("Typed letters search and never answer.") : tr("The best match stands here; Down moves on."), body, m_theme.color(Token::Text3) } };
        return c;
    }

    if (m_matches.isEmpty() && m_desk.state().phase == DeskPhase::Rest)
        c.ground = Token::Card;
    else
        c.ground = Token::AccentSoft;
    const QModelIndex index = m_desk.board().extensions()->indexOf(m_target.extension);
    const QString shownNumber = m_target.name.isEmpty() ? QString() : m_target.number;
    c.lines[0] = { { m_target.display(), title, ink, m_matches } };
    if (!shownNumber.isEmpty())
        c.lines[0].append({ shownNumber, m_theme.tabularFont(TypeRole::Title), ink });
    if (!index.isValid()) {
        c.icon = "person"_L1;
        c.lines[1] = { plain(tr("A number outside")) };
    } else {
        const auto state = DisplayState(index.data(StateRole).toInt());
        c.icon = "state-"_L1 + displayKey(state);
        if (!m_theme.icons().contains(c.icon))
            c.icon = "state-unknown"_L1;
        QStringList words { displayWord(state) };
        for (int role : { int(ExtensionModel::PartyRole), int(ExtensionModel::PresenceTextRole) })
            if (const QString text = index.data(role).toString(); !text.isEmpty())
                words.append(text);
        QStringList place { index.data(ExtensionModel::DepartmentRole).toString(), index.data(ExtensionModel::JobRole).toString() };
        place.removeAll(QString());
        if (!place.isEmpty())
            words.append(place.join(tr(", ", "between the parts of a line")));
        words += index.data(ExtensionModel::TagsRole).toStringList();
        c.lines[1] = { plain(words.join(u" · "_s)) };
        if (const QString forward = index.data(ExtensionModel::ForwardTextRole).toString(); !forward.isEmpty())
            c.lines[2] = { { forward, caption, m_theme.color(Token::Text2) } };
    }
    if (c.lines[2].isEmpty() && !m_reason.isEmpty())
        c.lines[2] = { { m_reason, caption, ink2 } };
    return c;
}

QString TargetLine::sentence() const
{
    const Content c = content();
    QStringList words;
    const EnterMeaning meaning = m_desk.enterMeaning();
    if (!m_drop && meaning == EnterMeaning::Transfer && m_target.isValid())
        words.append(tr("Enter transfers %1 to %2", "caller, person").arg(m_desk.state().callerName, m_target.display()));
    else if (!m_drop && meaning == EnterMeaning::CallTarget && m_target.isValid())
        words.append(tr("Enter calls %1").arg(m_target.display()));
    for (const QList<TextRun> &line : c.lines)
        for (const TextRun &run : line)
            words.append(run.text);
    return words.join(tr(", ", "between the parts of a line"));
}

int TargetLine::leastTextWidth() const
{
    const int usual = m_theme.px(leastText);
    if (!m_desk.warning())
        return usual; // the same for everybody: keys do not come and go while somebody types
    // Who it is, and the strongest reason why he will not answer, have to be read to their end.
    const Content c = content();
    const TextRun &reason = c.lines[1].constFirst();
    const int widest = std::max(QFontMetrics(c.lines[0].constFirst().font).horizontalAdvance(c.shortTitle), QFontMetrics(reason.font).horizontalAdvance(reason.text));
    constexpr int besideText = 58; // the icon and the gaps
    return std::clamp(widest + m_theme.px(besideText), usual, std::max(usual, width() * 6 / 10));
}

// Who is meant comes first: where there is little room the last keys go into a menu, and work by their own keys all the same.
void TargetLine::fitKeys()
{
    int room = width() - leastTextWidth() - 2 * m_theme.px(12);
    const auto needs = [this](const QWidget *key) { return key->sizeHint().width() + m_layout->spacing(); };
    int needed = m_back->isVisibleTo(m_keys) ? needs(m_back) : 0;
    for (DeskAction action : std::as_const(m_offered))
        needed += needs(key(action));
    if (needed > room)
        room -= needs(m_more);
    m_left.clear();
    QStringList words;
    for (qsizetype i = m_offered.size() - 1; i >= 0; --i) {
        SoftKey *k = key(m_offered[i]);
        const bool fits = i == 0 || needed <= room;
        if (!fits) {
            needed -= needs(k);
            m_left.prepend(m_offered[i]);
            words.prepend(k->accessibleName());
        }
        k->setVisible(fits);
    }
    m_more->setVisible(!m_left.isEmpty());
    m_more->setAccessibleDescription(QLocale().createSeparatedList(words));
    m_more->setToolTip(m_more->accessibleDescription());
}

void TargetLine::showMore()
{
    auto *menu = new QMenu(this);
    menu->setObjectName("softMenu"_L1);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (DeskAction action : std::as_const(m_left))
        menu->addAction(m_actions.action(action));
    menu->popup(m_more->mapToGlobal(m_more->rect().bottomLeft()));
}

void TargetLine::resizeEvent(QResizeEvent *)
{
    fitKeys();
    const int margin = m_theme.px(12);
    m_layout->activate();
    const QSize wanted = m_layout->sizeHint();
    placeFavourites();
    m_keys->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(width() - margin - wanted.width(), (height() - wanted.height()) / 2, wanted.width(), wanted.height())));
}

// A warning's words are shown whole or not at all; the spoken line and the tooltip have them all.
void TargetLine::shorten(Content &c, int room) const
{
    TextRun &title = c.lines[0].first();
    if (QFontMetrics(title.font).horizontalAdvance(title.text) > room)
        title.text = c.shortTitle;
    if (c.lines[1].size() < 2)
        return;
    TextRun &first = c.lines[1].first();
    const QFontMetrics metrics(first.font);
    const QString separated = first.text + tr(",", "between two reasons");
    if (metrics.horizontalAdvance(separated) + m_theme.px(8) + metrics.horizontalAdvance(c.lines[1].at(1).text) > room)
        c.lines[1].removeLast();
    else
        first.text = separated;
}

void TargetLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Content c = content();
    const qreal radius = m_theme.tokens().radius.panel - 2;
    if (c.ground != Token::Card) {
        painter.save();
        painter.setClipRect(rect());
        // Only the lower corners are round: the search box lies above.
        fillRounded(painter, QRectF(rect()).adjusted(0, -radius * 2, 0, 0), radius, m_theme.color(c.ground));
        painter.restore();
    }
    if (c.icon.isEmpty())
        return;
    const int iconSize = m_theme.px(30);
    const int left = m_theme.px(16);
    const QRectF iconRect = QStyle::visualRect(layoutDirection(), rect(), QRect(left, (height() - iconSize) / 2, iconSize, iconSize));
    painter.drawPixmap(iconRect.topLeft(), m_theme.icons().pixmap(c.icon, m_theme.color(c.iconInk), iconSize, devicePixelRatioF()));

    const int textLeft = left + iconSize + m_theme.px(12);
    const int keysWidth = m_layout->sizeHint().width();
    const int right = width() - m_theme.px(12) - (keysWidth > 0 ? keysWidth + m_theme.px(12) : 0);
    if (!c.shortTitle.isEmpty())
        shorten(c, right - textLeft);
    const int heights[] { m_theme.px(22), m_theme.px(20), m_theme.px(18) };
    int total = 0;
    for (int i = 0; i < 3; ++i)
        total += c.lines[i].isEmpty() ? 0 : heights[i];
    int y = (height() - total) / 2;
    for (int i = 0; i < 3; ++i) {
        if (c.lines[i].isEmpty())
            continue;
        const QRect line = QStyle::visualRect(layoutDirection(), rect(), QRect(textLeft, y, right - textLeft, heights[i]));
        drawRuns(painter, line, c.lines[i], m_theme.px(8), layoutDirection(), m_theme.color(Token::Accent));
        y += heights[i];
    }
}

} // namespace Cordboard
