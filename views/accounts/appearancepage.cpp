// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/appearancepage.h"

#include "translations/languages.h"
#include "views/accounts/appearance.h"
#include "views/accounts/indicator.h"
#include "views/accounts/themedlabel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QSlider>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Cordboard {

AppearancePage::AppearancePage(const Theme &theme, Appearance &appearance, QWidget *parent)
    : SettingsPage(theme, tr("Look"), tr("Changes work at once."), parent)
    , m_appearance(appearance)
{
    addThemes();
    addTextSize();
    addMotion();
    addLanguage();
    column()->addStretch(1);
}

void AppearancePage::addThemes()
{
    column()->addWidget(new ThemedLabel(theme(), tr("Theme"), TypeRole::Strong, Token::Text, this));
    auto *group = new QButtonGroup(this);
    const struct
    {
        ThemeMode mode;
        QString name;
        QLatin1StringView object;
    } choices[] = {
        { ThemeMode::System, tr("As the desktop"), "theme.system"_L1 },
        { ThemeMode::Light, tr("Light"), "theme.light"_L1 },
        { ThemeMode::Dark, tr("Dark"), "theme.dark"_L1 },
        { ThemeMode::Contrast, tr("High contrast"), "theme.contrast"_L1 },
    };
    for (const auto &choice : choices) {
        auto *button = new QRadioButton(choice.name, this);
        button->setObjectName(choice.object);
        button->setChecked(m_appearance.mode() == choice.mode);
        button->setAccessibleName(tr("Theme: %1").arg(choice.name));
        button->setMinimumHeight(theme().px(theme().tokens().size.buttonSmall));
        frameIndicator(theme(), button);
        group->addButton(button);
        column()->addWidget(button);
        connect(button, &QRadioButton::toggled, this, [this, mode = choice.mode](bool on) {
            if (on)
                m_appearance.setMode(mode);
        });
    }
    column()->addSpacing(theme().tokens().space.x4);
}

void AppearancePage::addTextSize()
{
    auto *title = new ThemedLabel(theme(), tr("Text size"), TypeRole::Strong, Token::Text, this);
    auto *slider = new QSlider(Qt::Horizontal, this);
    frameIndicator(theme(), slider);
    slider->setObjectName("textSize"_L1);
    slider->setAccessibleName(title->text());
    title->setBuddy(slider);
    constexpr int step = 10;
    slider->setRange(Appearance::smallestText / step, Appearance::largestText / step);
    slider->setSingleStep(1);
    slider->setPageStep(2);
    slider->setTickPosition(QSlider::TicksBelow);
    slider->setTickInterval(1);
    slider->setValue(m_appearance.textPercent() / step);
    constexpr int width = 300;
    slider->setFixedWidth(theme().px(width));
    auto *figure = new ThemedLabel(theme(), {}, TypeRole::Body, Token::Text2, this);
    const auto say = [figure](int percent) { figure->setText(tr("%1 %", "text size in percent").arg(percent)); };
    say(m_appearance.textPercent());
    auto *row = new QHBoxLayout;
    row->addWidget(slider);
    row->addWidget(figure);
    row->addStretch(1);
    column()->addWidget(title);
    column()->addLayout(row);
    column()->addSpacing(theme().tokens().space.x4);
    connect(slider, &QSlider::valueChanged, this, [say](int value) { say(value * step); });
    // While the knob is being dragged, text that grows would move the knob away from under the mouse.
    const auto apply = [this, slider] {
        if (!slider->isSliderDown())
            m_appearance.setTextPercent(slider->value() * step);
    };
    connect(slider, &QSlider::valueChanged, this, apply);
    connect(slider, &QSlider::sliderReleased, this, apply);
}

void AppearancePage::addMotion()
{
    column()->addWidget(new ThemedLabel(theme(), tr("Motion"), TypeRole::Strong, Token::Text, this));
    auto *box = new QCheckBox(tr("No pulsing and no moving parts"), this);
    frameIndicator(theme(), box);
    box->setObjectName("reducedMotion"_L1);
    box->setChecked(m_appearance.reducedMotion());
    box->setMinimumHeight(theme().px(theme().tokens().size.buttonSmall));
    column()->addWidget(box);
    connect(box, &QCheckBox::toggled, this, [this](bool on) { m_appearance.setReducedMotion(on); });
}

void AppearancePage::addLanguage()
{
    column()->addSpacing(theme().tokens().space.x4);
    column()->addWidget(new ThemedLabel(theme(), tr("Language"), TypeRole::Strong, Token::Text, this));
    auto *box = new QComboBox(this);
    box->setObjectName("language"_L1);
    box->setAccessibleName(tr("Language"));
    box->addItem(tr("As the desktop"), QString());
    for (const Language &language : availableLanguages())
        box->addItem(language.name, language.code);
    box->setCurrentIndex(std::max(0, box->findData(m_appearance.language())));
    auto *later = new ThemedLabel(theme(), tr("Spoken from the next start on."), TypeRole::Body, Token::Text2, this);
    later->hide();
    auto *row = new QHBoxLayout;
    row->addWidget(box);
    row->addWidget(later);
    row->addStretch(1);
    column()->addLayout(row);
    connect(box, &QComboBox::currentIndexChanged, this, [this, box, later] {
        m_appearance.setLanguage(box->currentData().toString());
        later->show();
    });
}

} // namespace Cordboard
