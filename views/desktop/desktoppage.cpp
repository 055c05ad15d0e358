// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desktop/desktoppage.h"

#include "views/accounts/indicator.h"
#include "views/accounts/themedlabel.h"
#include "views/desktop/autostart.h"
#include "views/desktop/desktopcitizen.h"
#include "views/theme/keybutton.h"
#include "views/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidth = 360;
constexpr int readable = 620;

} // namespace

DesktopPage::DesktopPage(const Theme &theme, DesktopCitizen &citizen, const Autostart &autostart, QWidget *parent)
    : SettingsPage(theme, tr("Sounds & notifications"), tr("How the console makes itself heard and seen. Changes work at once."), parent),
      m_citizen(citizen), m_autostart(autostart)
{
    addSounds();
    addNotifications();
    addDesktop();
    column()->addStretch(1);
}

void DesktopPage::addTitle(const QString &text)
{
    column()->addWidget(new ThemedLabel(theme(), text, TypeRole::Strong, Token::Text, this));
}

void DesktopPage::addHint(const QString &text)
{
    auto *hint = new ThemedLabel(theme(), text, TypeRole::Caption, Token::Text2, this);
    hint->setWordWrap(true);
    hint->setMaximumWidth(theme().px(readable));
    column()->addWidget(hint);
}

QComboBox *DesktopPage::addChoice(const QString &name, const QString &text)
{
    auto *label = new ThemedLabel(theme(), text, TypeRole::Body, Token::Text2, this);
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(text);
    box->setFixedWidth(theme().px(fieldWidth));
    label->setBuddy(box);
    column()->addWidget(label);
    column()->addWidget(box);
    return box;
}

QCheckBox *DesktopPage::addBox(const QString &name, const QString &text, bool on)
{
    auto *box = new QCheckBox(text, this);
    frameIndicator(theme(), box);
    box->setObjectName(name);
    box->setChecked(on);
    box->setMinimumHeight(theme().px(theme().tokens().size.buttonSmall));
    column()->addWidget(box);
    return box;
}

void DesktopPage::addSounds()
{
    addTitle(tr("Sounds"));
    QComboBox *ring = addChoice(u"sounds.ringFor"_s, tr("Ring for"));
    Ringer &ringer = m_citizen.ringer();
    const struct { RingFor whom; QString text; } choices[] {
        { RingFor::Everybody, tr("everybody who waits") },
        { RingFor::OwnPhone, tr("calls at your own phone only") },
        { RingFor::Nobody, tr("nobody") },
    };
    for (const auto &choice : choices) {
        ring->addItem(choice.text, int(choice.whom));
        if (ringer.ringFor() == choice.whom)
            ring->setCurrentIndex(ring->count() - 1);
    }
    connect(ring, &QComboBox::currentIndexChanged, this, [&ringer, ring] { ringer.setRingFor(RingFor(ring->currentData().toInt())); });

    m_devices = addChoice(u"sounds.device"_s, tr("Ring and alarms come from"));
    m_problem = new ThemedLabel(theme(), {}, TypeRole::Body, Token::AmberText, this);
    m_problem->setObjectName("sounds.problem"_L1);
    m_problem->setWordWrap(true);
    m_problem->setMaximumWidth(theme().px(readable));
    column()->addWidget(m_problem);
    fillDevices();
    connect(m_devices, &QComboBox::currentIndexChanged, this, [this] {
        m_citizen.sounds().setDevice({ m_devices->currentData().toByteArray(), m_devices->currentData().toByteArray().isEmpty() ? QString() : m_devices->currentText(), false });
    });
    connect(&m_citizen.sounds(), &SoundPlayer::devicesChanged, this, &DesktopPage::fillDevices);
    addVolume();
    addTests();
    addHint(tr("Voicemail and recordings are played on the device that the desktop has chosen, so that they can be in your ear while the ring is in the room."));
    column()->addSpacing(theme().tokens().space.x4);
}

void DesktopPage::fillDevices()
{
    SoundPlayer &sounds = m_citizen.sounds();
    const QSignalBlocker quiet(m_devices);
    m_devices->clear();
    m_devices->addItem(tr("the device that the desktop has chosen"), QByteArray());
    bool found = sounds.device().isEmpty();
    for (const SoundDevice &device : sounds.devices()) {
        m_devices->addItem(device.name, device.id);
        if (device.id == sounds.device()) {
            m_devices->setCurrentIndex(m_devices->count() - 1);
            found = true;
        }
    }
    if (!found) { // it stays chosen, and is used again once it is back
        m_devices->addItem(sounds.deviceName(), sounds.device());
        m_devices->setCurrentIndex(m_devices->count() - 1);
    }
    showProblem();
}

void DesktopPage::showProblem()
{
    const QString problem = m_citizen.sounds().problem();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void DesktopPage::addVolume()
{
    SoundPlayer &sounds = m_citizen.sounds();
    auto *label = new ThemedLabel(theme(), tr("Volume"), TypeRole::Body, Token::Text2, this);
    auto *slider = new QSlider(Qt::Horizontal, this);
    frameIndicator(theme(), slider);
    slider->setObjectName("sounds.volume"_L1);
    slider->setAccessibleName(tr("Volume"));
    slider->setRange(0, 100);
    slider->setSingleStep(5);
    slider->setPageStep(20);
    slider->setValue(sounds.volume());
    slider->setFixedWidth(theme().px(fieldWidth));
    label->setBuddy(slider);
    auto *figure = new ThemedLabel(theme(), {}, TypeRole::Body, Token::Text2, this);
    const auto say = [figure](int percent) { figure->setText(tr("%1 %", "volume in percent").arg(percent)); };
    say(sounds.volume());
    auto *row = new QHBoxLayout;
    row->addWidget(slider);
    row->addWidget(figure);
    row->addStretch(1);
    column()->addWidget(label);
    column()->addLayout(row);
    connect(slider, &QSlider::valueChanged, this, [&sounds, say](int value) {
        say(value);
        sounds.setVolume(value);
    });
    QCheckBox *mute = addBox(u"sounds.muted"_s, tr("Mute ring and alarms"), sounds.isMuted());
    connect(mute, &QCheckBox::toggled, &sounds, &SoundPlayer::setMuted);
    connect(&sounds, &SoundPlayer::mutedChanged, mute, &QCheckBox::setChecked);
}

void DesktopPage::addTests()
{
    auto *row = new QHBoxLayout;
    const struct { QString name; QString text; Sound sound; } tests[] {
        { u"sounds.testRing"_s, tr("Try the ring"), Sound::Ring },
        { u"sounds.testUrgent"_s, tr("Try the urgent ring"), Sound::UrgentRing },
        { u"sounds.testAlarm"_s, tr("Try the alarm"), Sound::AlarmTwoTones },
    };
    for (const auto &test : tests) {
        auto *button = new KeyButton(theme(), test.text, u"sound"_s, this);
        button->setObjectName(test.name);
        button->setButtonHeight(ButtonHeight::Small);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setInputGuard(0);
        connect(button, &KeyButton::clicked, this, [this, sound = test.sound] {
            m_citizen.sounds().test(sound);
            showProblem();
        });
        row->addWidget(button);
    }
    row->addStretch(1);
    column()->addLayout(row);
}

void DesktopPage::addNotifications()
{
    addTitle(tr("Notifications"));
    CallNotifications &notifications = m_citizen.notifications();
    QCheckBox *on = addBox(u"notifications.calls"_s, tr("Show waiting calls on the desktop while another window is in front"), notifications.isOn());
    connect(on, &QCheckBox::toggled, &notifications, &CallNotifications::setOn);
    addHint(tr("They never take the keyboard. While the screen is locked they name no caller and offer nothing to press."));
    column()->addSpacing(theme().tokens().space.x4);
}

void DesktopPage::addDesktop()
{
    addTitle(tr("Tray and start"));
    TrayIcon &tray = m_citizen.tray();
    QCheckBox *icon = addBox(u"desktop.tray"_s, tr("Show an icon in the tray, with the number of waiting calls"), tray.isOn());
    QCheckBox *close = addBox(u"desktop.closeToTray"_s, tr("Closing the window leaves Cordboard in the tray"), m_citizen.closesToTray());
    const auto refresh = [this, close] {
        const QString why = m_citizen.tray().isThere() ? QString() : m_citizen.tray().isOn() ? tr("This desktop has no tray.") : tr("Only with the icon in the tray.");
        close->setEnabled(why.isEmpty());
        close->setToolTip(why);
        close->setAccessibleDescription(why);
    };
    refresh();
    connect(icon, &QCheckBox::toggled, this, [&tray, refresh](bool on) {
        tray.setOn(on);
        refresh();
    });
    connect(close, &QCheckBox::toggled, &m_citizen, &DesktopCitizen::setClosesToTray);

    QCheckBox *start = addBox(u"desktop.autostart"_s, tr("Start Cordboard with the session"), m_autostart.isOn());
    auto *trouble = new ThemedLabel(theme(), {}, TypeRole::Body, Token::AmberText, this);
    trouble->setWordWrap(true);
    trouble->hide();
    column()->addWidget(trouble);
    if (!Autostart::isSupported()) {
        start->setEnabled(false);
        start->setToolTip(tr("Not on this system yet: add Cordboard to its own list of start-up programs."));
        start->setAccessibleDescription(start->toolTip());
    }
    connect(start, &QCheckBox::toggled, this, [this, start, trouble](bool on) {
        const QString why = m_autostart.set(on);
        trouble->setText(tr("That could not be written. %1").arg(why));
        trouble->setVisible(!why.isEmpty());
        const QSignalBlocker quiet(start);
        start->setChecked(m_autostart.isOn());
    });
}

} // namespace Cordboard
