// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/theme/spokenrole.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace Cordboard {

/// The wish of setSpokenRole(), kept in a property of the widget.
struct SpokenRole
{
    QAccessible::Role role = QAccessible::NoRole;
    std::function<void()> press;
};

} // namespace Cordboard

Q_DECLARE_METATYPE(Cordboard::SpokenRole)

namespace Cordboard {

namespace {

constexpr const char *roleProperty = "cordboardSpokenRole";

class SpokenWidget final : public QAccessibleWidget
{
public:
    SpokenWidget(QWidget *widget, const SpokenRole &spoken) : QAccessibleWidget(widget, spoken.role), m_press(spoken.press) { }

    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (m_press && widget()->isEnabled())
            names.prepend(pressAction());
        return names;
    }
    void doAction(const QString &name) override
    {
        if (name == pressAction() && m_press && widget()->isEnabled())
            m_press();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    std::function<void()> m_press;
};

QAccessibleInterface *make(const QString &className, QObject *object)
{
    // Asked for each class up the ladder: the first question is enough.
    if (!object || !object->isWidgetType() || className != QLatin1StringView(object->metaObject()->className()))
        return nullptr;
    const QVariant spoken = object->property(roleProperty);
    return spoken.isValid() ? new SpokenWidget(static_cast<QWidget *>(object), spoken.value<SpokenRole>()) : nullptr;
}

} // namespace

void setSpokenRole(QWidget *widget, QAccessible::Role role, const std::function<void()> &press)
{
    QAccessible::installFactory(make); // a second time changes nothing
    widget->setProperty(roleProperty, QVariant::fromValue(SpokenRole { role, press }));
}

} // namespace Cordboard
