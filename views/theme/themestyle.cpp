// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/theme/themestyle.h"

#include "views/theme/theme.h"

#include <QList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

// @name is a colour token, %name a length, $kind the theme; see themeStyleSheet(). The arrows are files of their own because a style sheet
// cannot dye a drawing: text2 of each theme.
const char *const sheet = R"(
QToolTip { color: @text; background: @card; border: 1px solid @edge; padding: 4px 6px; }
QMainWindow::separator { width: 8px; height: 8px; background: @window; }
QMainWindow::separator:hover { background: @hair; }
QMenuBar { background: @window; border: none; padding: 0; }
QMenuBar::item { padding: 5px 9px; border-radius: 6px; background: transparent; }
QMenuBar::item:selected { background: @press; color: @text; }
QMenu { background: @card; border: 1px solid @edge; padding: 3px 0; }
QMenu::item:selected { background: @accent; color: @onAccent; }
QMenu::item:disabled { color: @text3; background: transparent; }
QMenu::separator { height: 1px; background: @hair; margin: 3px 8px; }
QLineEdit { background: @field; color: @text; placeholder-text-color: @text3; border: 1px solid @edge; border-radius: 6px; padding: 1px 8px; min-height: %line; }
QLineEdit:focus { border: 2px solid @focus; padding: 0 7px; }
QLineEdit:disabled { color: @text3; border: 1px dashed @edge; background: transparent; }
QLineEdit[frame="false"] { border: none; background: transparent; padding: 0; min-height: 0; }
QPlainTextEdit, QTextEdit { background: @field; color: @text; placeholder-text-color: @text3; border: 1px solid @edge; border-radius: 6px; padding: 3px 5px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @focus; padding: 2px 4px; }
QPlainTextEdit[readOnly="true"], QTextEdit[readOnly="true"] { background: @panel; border: 1px solid @hair; }
QComboBox, QAbstractSpinBox { background: @field; color: @text; border: 1px solid @edge; border-radius: 6px; padding: 1px 8px; min-height: %line; }
QComboBox:focus, QAbstractSpinBox:focus { border: 2px solid @focus; padding: 0 7px; }
QComboBox:disabled, QAbstractSpinBox:disabled { color: @text3; border: 1px dashed @edge; background: transparent; }
QComboBox::drop-down { border: none; width: 22px; subcontrol-origin: padding; subcontrol-position: center right; }
QComboBox::down-arrow { image: url(:/cordboard/arrows/down-$kind.svg); width: 12px; height: 12px; }
QAbstractSpinBox { padding-right: 22px; }
QAbstractSpinBox[buttonSymbols="2"], QAbstractSpinBox[buttonSymbols="NoButtons"] { padding-right: 8px; }
QAbstractSpinBox::up-button { border: none; width: 20px; subcontrol-origin: border; subcontrol-position: top right; }
QAbstractSpinBox::down-button { border: none; width: 20px; subcontrol-origin: border; subcontrol-position: bottom right; }
QAbstractSpinBox::up-arrow { image: url(:/cordboard/arrows/up-$kind.svg); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url(:/cordboard/arrows/down-$kind.svg); width: 10px; height: 10px; }
QPushButton { background: @button; color: @text; border: 1px solid @buttonEdge; border-radius: 6px; padding: 1px 13px; min-height: %button; }
QPushButton:hover { border-color: @edge; }
QPushButton:pressed { background: @press; }
QPushButton:default { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
QPushButton:focus { border: 2px solid @focus; padding: 0 12px; }
QPushButton:default:focus { border: 2px solid @text; padding: 0 12px; }
QPushButton:disabled { background: transparent; color: @text3; border: 1px dashed @buttonEdge; padding: 1px 13px; font-weight: normal; }
QToolButton { border: 2px solid transparent; border-radius: 6px; padding: 2px; background: transparent; }
QToolButton:hover { border: 1px solid @edge; padding: 3px; }
QToolButton:pressed { background: @press; }
QToolButton:checked { background: @card; border: 1px solid @hair; padding: 3px; }
QToolButton:focus { border: 2px solid @focus; padding: 2px; }
QToolButton#flowButton, QToolButton#flowButton:focus, QToolButton#ownState, QToolButton#ownState:focus { padding: 2px 8px; }
QToolButton#flowButton:hover, QToolButton#flowButton:pressed, QToolButton#ownState:hover, QToolButton#ownState:pressed { padding: 3px 9px; }
QToolButton#flowButton::menu-indicator, QToolButton#ownState::menu-indicator { image: url(:/cordboard/arrows/down-$kind.svg); width: 10px; height: 10px; subcontrol-origin: border; subcontrol-position: center right; right: 4px; }
QTabBar::scroller { width: 52px; }
QMainWindow > QTabBar { qproperty-elideMode: ElideNone; qproperty-drawBase: false; }
QMainWindow > QTabBar::tab, QTabWidget > QTabBar::tab { color: @text2; background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 0 9px; margin: 2px 1px; min-height: %line; }
QMainWindow > QTabBar::tab:selected, QTabWidget > QTabBar::tab:selected { color: @text; background: @card; border-color: @hair; }
QMainWindow > QTabBar::tab:hover:!selected, QTabWidget > QTabBar::tab:hover:!selected { border-color: @edge; }
QMainWindow > QTabBar::tab:focus, QTabWidget > QTabBar::tab:focus { border-color: @focus; }
QTabWidget::pane { border: none; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QTabBar QToolButton { background: @panel; border: 1px solid @hair; border-radius: 4px; padding: 0; margin: 2px 0; }
QTabBar QToolButton:hover { border: 1px solid @edge; padding: 0; }
QTreeView::item { min-height: 24px; }
QTreeView::item, QTableWidget::item { padding: 0 5px; }
QHeaderView { background: @panel; }
QHeaderView::section { background: @panel; color: @text2; border: none; border-bottom: 1px solid @hair; padding: 4px 8px; }
QAbstractItemView[cordboardPlain="true"] { background: transparent; border: none; }
QAbstractItemView[cordboardFramed="true"] { background: @panel; border: 1px solid @hair; border-radius: 6px; padding: 3px; }
QAbstractItemView[cordboardFramed="true"]:focus { border-color: @focus; }
QStatusBar { background: @window; border: none; }
QStatusBar::item { border: none; }
QLabel[cordboardCaption="true"] { color: @text2; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @edge; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 24px; }
QScrollBar::handle:horizontal { min-width: 24px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

struct RoleColor
{
    QPalette::ColorRole role;
    Token token;
};

constexpr RoleColor roleColors[] = { { QPalette::Window, Token::Window }, { QPalette::WindowText, Token::Text },
    { QPalette::Base, Token::Field }, { QPalette::AlternateBase, Token::Panel }, { QPalette::Text, Token::Text },
    { QPalette::Button, Token::Button }, { QPalette::ButtonText, Token::Text },
    { QPalette::BrightText, Token::AlarmText }, { QPalette::Light, Token::Card }, { QPalette::Midlight, Token::Sunk },
    { QPalette::Mid, Token::Hair }, { QPalette::Dark, Token::Edge }, { QPalette::Shadow, Token::Edge },
    { QPalette::Highlight, Token::Accent }, { QPalette::HighlightedText, Token::OnAccent },
    { QPalette::Accent, Token::Accent }, { QPalette::Link, Token::AccentText },
    { QPalette::LinkVisited, Token::AccentText }, { QPalette::PlaceholderText, Token::Text3 },
    { QPalette::ToolTipBase, Token::Card }, { QPalette::ToolTipText, Token::Text } };

// Disabled is an ink, not an opacity, so that it keeps its contrast.
constexpr RoleColor disabledColors[] = { { QPalette::WindowText, Token::Text3 }, { QPalette::Text, Token::Text3 },
    { QPalette::ButtonText, Token::Text3 }, { QPalette::Base, Token::Sunk }, { QPalette::Highlight, Token::Press },
    { QPalette::HighlightedText, Token::Text2 }, { QPalette::Accent, Token::Text3 } };

} // namespace

QPalette themePalette(const Tokens &tokens, ThemeKind kind)
{
    QPalette palette;
    for (const auto &[role, token] : roleColors)
        palette.setColor(role, tokens.color(kind, token));
    for (const auto &[role, token] : disabledColors)
        palette.setColor(QPalette::Disabled, role, tokens.color(kind, token));
    return palette;
}

QString themeStyleSheet(const Theme &theme)
{
    QString css = QString::fromLatin1(sheet);
    // Longer names first, or @text would eat the beginning of @text2.
    QList<std::pair<QString, QString>> values;
    for (int i = 0; i < tokenCount; ++i)
        values.emplaceBack(u'@' + QString(tokenName(Token(i))), theme.color(Token(i)).name());
    values.emplaceBack(u"%line"_s, QString::number(theme.px(theme.tokens().size.buttonSmall) - 4) + "px"_L1);
    values.emplaceBack(u"%button"_s, QString::number(theme.px(theme.tokens().size.buttonSmall) - 4) + "px"_L1);
    std::sort(
        values.begin(), values.end(), [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); });
    for (const auto &[name, value] : std::as_const(values))
        css.replace(name, value);
    return css.replace("$kind"_L1, themeName(theme.kind()));
}

} // namespace Cordboard
