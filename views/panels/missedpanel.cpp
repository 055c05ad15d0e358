// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/missedpanel.h"

#include "views/panels/missedcalls.h"
#include "views/theme/panelheader.h"
#include "views/theme/spokenrole.h"
#include "views/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

/// The focus frame of its parent, on top of what covers that parent.
class FocusRing final : public QWidget
{
public:
    FocusRing(const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!parentWidget()->hasFocus())
            return;
        QPainter painter(this);
        paintFocus(painter, rect(), m_theme, m_theme.tokens().radius.panel);
    }

private:
    const Theme &m_theme;
};

} // namespace

MissedPanel::MissedPanel(const MissedCalls &missed, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_missed(missed)
    , m_header(new PanelHeader(theme, tr("Missed today"), u"missed"_s, this))
    , m_ring(new FocusRing(theme, this))
{
    setObjectName("missedPanel"_L1);
    setSpokenRole(this, QAccessible::Button, [this] { emit historyRequested(); });
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_header->setShape(PanelShape::Whole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_header);
    m_ring->raise();
    connect(m_header, &PanelHeader::clicked, this, &MissedPanel::historyRequested);
    connect(&missed, &MissedCalls::changed, this, &MissedPanel::refresh);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
    refresh();
}

QSize MissedPanel::sizeHint() const
{
    return m_header->sizeHint();
}

void MissedPanel::refresh()
{
    m_header->setCount(m_missed.today());
    const int open = m_missed.notCalledBack();
    m_header->setCaption(open > 0 ? tr("%n not called back", nullptr, open) : tr("all called back"));
    setAccessibleName(m_header->accessibleName());
}

void MissedPanel::keyPressEvent(QKeyEvent *event)
{
    const bool command = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (event->key() == Qt::Key_Space && !command && !event->isAutoRepeat())
        emit historyRequested();
    else if (!command && !event->text().isEmpty() && event->text().front().isPrint())
        emit textTyped(event->text());
    else
        event->ignore();
}

void MissedPanel::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_ring->update();
}

void MissedPanel::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_ring->update();
}

void MissedPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_ring->setGeometry(rect());
}

} // namespace Cordboard
