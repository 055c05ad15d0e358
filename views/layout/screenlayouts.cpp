// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/layout/screenlayouts.h"

#include <QSettings>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr auto arrayKey = "layouts"_L1;

QString tidy(const QString &name)
{
    return name.simplified().left(ScreenLayouts::longestName);
}

} // namespace

ScreenLayouts::ScreenLayouts(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    reload();
}

void ScreenLayouts::reload()
{
    m_names.clear();
    m_layouts.clear();
    const int size = std::min(m_settings.beginReadArray(arrayKey), most);
    for (int i = 0; i < size; ++i) {
        m_settings.setArrayIndex(i);
        const QString name = tidy(m_settings.value("name"_L1).toString());
        if (name.isEmpty() || m_names.contains(name))
            continue;
        m_names.append(name);
        m_layouts.append({ m_settings.value("geometry"_L1).toByteArray(), m_settings.value("docks"_L1).toByteArray(), m_settings.value("people"_L1).toByteArray() });
    }
    m_settings.endArray();
    emit changed();
}

ScreenLayout ScreenLayouts::layout(const QString &name) const
{
    return m_layouts.value(m_names.indexOf(name));
}

bool ScreenLayouts::keep(const QString &name, const ScreenLayout &layout)
{
    const QString wanted = tidy(name);
    const qsizetype known = m_names.indexOf(wanted);
    if (wanted.isEmpty() || (known < 0 && m_names.size() >= most))
        return false;
    if (known >= 0) {
        m_layouts[known] = layout;
    } else {
        m_names.append(wanted);
        m_layouts.append(layout);
    }
    write();
    return true;
}

bool ScreenLayouts::rename(const QString &name, const QString &to)
{
    const QString wanted = tidy(to);
    const qsizetype known = m_names.indexOf(name);
    if (known < 0 || wanted.isEmpty() || (wanted != name && m_names.contains(wanted)))
        return false;
    m_names[known] = wanted;
    write();
    return true;
}

void ScreenLayouts::remove(const QString &name)
{
    const qsizetype known = m_names.indexOf(name);
    if (known < 0)
        return;
    m_names.removeAt(known);
    m_layouts.removeAt(known);
    write();
}

void ScreenLayouts::write()
{
    m_settings.remove(arrayKey);
    m_settings.beginWriteArray(arrayKey, int(m_names.size()));
    for (int i = 0; i < m_names.size(); ++i) {
        m_settings.setArrayIndex(i);
        m_settings.setValue("name"_L1, m_names.at(i));
        m_settings.setValue("geometry"_L1, m_layouts.at(i).geometry);
        m_settings.setValue("docks"_L1, m_layouts.at(i).docks);
        m_settings.setValue("people"_L1, m_layouts.at(i).people);
    }
    m_settings.endArray();
    emit changed();
}

} // namespace Cordboard
