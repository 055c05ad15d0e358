// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/history/callrows.h"
#include "views/history/calltable.h"
#include "views/theme/actionbutton.h"
#include "views/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>

namespace Cordboard {

inline const QString maria { QStringLiteral("+44 1632 960284") };

/// Missed, answered, recorded, and left on the voicemail.
inline QList<Cdr> someCalls()
{
    using namespace Qt::StringLiterals;
    Cdr recorded = outbound(3, u"+45 5550 0136"_s, u"Ole Jensen"_s, -3000, 75);
    recorded.recordingId = u"rec-3"_s;
    Cdr message = inbound(4, u"+49 30 111"_s, u"Kestrel Lab"_s, -86400 * 3);
    message.disposition = Disposition::Voicemail;
    message.queue = u"Service"_s;
    return { inbound(1, maria, u"Maria Lopez"_s, -1000), inbound(2, maria, u"Maria Lopez"_s, -2000, 65), recorded,
        message };
}

/// The pages about calls as real widgets, and the hand that clicks on them.
class HistoryFixture
{
protected:
    struct Page
    {
        explicit Page(QWidget &widget)
        {
            widget.resize(900, 480);
            widget.show();
            if (!QTest::qWaitForWindowExposed(&widget))
                qFatal("the page does not show");
            widget.activateWindow();
            for (ActionButton *button : widget.findChildren<ActionButton *>())
                button->setInputGuard(0); // that it guards is tested elsewhere
        }
    };
    void prepare()
    {
        qputenv("TZ", "UTC");
        m_theme.setMode(ThemeMode::Light);
        m_theme.apply(*qApp);
    }
    static void click(QWidget &page, const QString &name)
    {
        auto *button = page.findChild<QAbstractButton *>(name);
        QVERIFY2(button, qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    static void chooseRow(CallTable &table, int row)
    {
        QTest::mouseClick(
            table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(row, 1)).center());
        QCOMPARE(table.currentRow(), row);
    }
    static bool usable(QWidget &page, const QString &name)
    {
        const auto *button = page.findChild<QAbstractButton *>(name);
        return button && button->isEnabled();
    }

    Theme m_theme;
};

} // namespace Cordboard
