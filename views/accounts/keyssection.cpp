// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/keyssection.h"

#include "views/accounts/indicator.h"
#include "views/accounts/themedlabel.h"
#include "views/theme/keycap.h"
#include "views/theme/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int readable = 620;
constexpr int capColumn = 160;

/// Caps of a key, drawn as everywhere.
class Caps final : public QWidget
{
public:
    Caps(const Theme &theme, const QStringList &caps) : m_theme(theme), m_caps(caps)
    {
        setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
        connect(&theme, &Theme::changed, this, [this] {
            updateGeometry();
            update();
        });
    }
    QSize sizeHint() const override { return keycapSize(m_caps, m_theme).toSize() + QSize(2, 2); }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QSizeF size = keycapSize(m_caps, m_theme);
        paintKeycaps(painter, { layoutDirection() == Qt::RightToLeft ? width() - size.width() - 1 : 1, 1 }, m_caps, m_theme);
    }

private:
    const Theme &m_theme;
    QStringList m_caps;
};

} // namespace

KeysSection::KeysSection(const Theme &theme, const QString &name, const QString &title, const QString &switchText, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_switch(new QCheckBox(switchText, this))
    , m_hint(new ThemedLabel(theme, {}, TypeRole::Caption, Token::Text2, this))
    , m_problem(new ThemedLabel(theme, {}, TypeRole::Body, Token::AmberText, this))
{
    frameIndicator(theme, m_switch);
    m_switch->setObjectName(name);
    m_switch->setMinimumHeight(theme.px(theme.tokens().size.buttonSmall));
    m_problem->setObjectName(name + ".problem"_L1);
    for (ThemedLabel *line : { m_hint, m_problem }) {
        line->setWordWrap(true);
        line->setMaximumWidth(theme.px(readable));
        line->hide();
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.tokens().space.x4, 0, 0);
    column->setSpacing(theme.tokens().space.x2);
    column->addWidget(new ThemedLabel(theme, title, TypeRole::Strong, Token::Text, this));
    column->addWidget(m_switch);
    column->addWidget(m_problem);
    column->addWidget(m_hint);
    connect(m_switch, &QCheckBox::toggled, this, &KeysSection::toggled);
}

void KeysSection::setOn(bool on)
{
    const QSignalBlocker quiet(m_switch);
    m_switch->setChecked(on);
}

void KeysSection::setHint(const QString &text)
{
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
}

void KeysSection::setProblem(const QString &why, bool switchable)
{
    m_problem->setText(why);
    m_problem->setVisible(!why.isEmpty());
    m_switch->setEnabled(switchable);
    m_switch->setToolTip(why);
    m_switch->setAccessibleDescription(why);
}

void KeysSection::setLines(const QList<KeyLine> &lines)
{
    delete m_list;
    m_list = new QWidget(this);
    auto *grid = new QGridLayout(m_list);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(m_theme.tokens().space.x3);
    grid->setVerticalSpacing(m_theme.tokens().space.x1);
    grid->setColumnMinimumWidth(0, m_theme.px(capColumn));
    grid->setColumnStretch(1, 1);
    for (const KeyLine &line : lines) {
        const int row = grid->rowCount();
        const QStringList caps = line.keys.value(0);
        grid->addWidget(new Caps(m_theme, caps), row, 0, Qt::AlignLeading | Qt::AlignVCenter);
        auto *what = new ThemedLabel(m_theme, line.what, TypeRole::Body, Token::Text2, m_list);
        what->setWordWrap(true);
        what->setAccessibleName(caps.join(u'+') + ": "_L1 + line.what);
        grid->addWidget(what, row, 1, Qt::AlignVCenter);
    }
    layout()->addWidget(m_list);
}

} // namespace Cordboard
