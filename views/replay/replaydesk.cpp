// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/replay/replaydesk.h"

#include "backends/replay/replaybackend.h"
#include "views/replay/replaybar.h"
#include "views/theme/theme.h"

#include <QVBoxLayout>

namespace Cordboard {

using namespace Qt::StringLiterals;

ReplayDesk::ReplayDesk(RecordFile file, const QString &name, Theme &theme, const QSettings &like, QWidget *parent)
    : QWidget(parent), m_clock(QDateTime()), m_replayer(std::move(file), m_clock), m_desk(std::make_unique<SecondDesk>(m_clock, theme, like)),
      m_bar(new ReplayBar(m_replayer, m_desk->window(), theme, this))
{
    setObjectName("replayDesk"_L1);
    setWindowTitle(tr("%1 - Recording", "file name").arg(name));
    MainWindow &window = m_desk->window();
    auto *column = new QVBoxLayout(this);
    const int gap = theme.tokens().space.x2;
    column->setContentsMargins(0, 0, 0, gap);
    column->setSpacing(gap);
    window.setWindowFlags(Qt::Widget);
    column->addWidget(&window, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(gap, 0, gap, 0);
    row->addWidget(m_bar);
    column->addLayout(row);
    window.show();

    for (ReplayBackend *backend : m_replayer.backends())
        board().addBackend(backend, backend->account());
    connect(&m_replayer, &Replayer::moved, this, [this] { board().secondTick()->beat(); });
    m_replayer.rewind();
    board().flushNow();
}

ReplayDesk::~ReplayDesk()
{
    m_replayer.pause();
    // The bar names actions of the window, and the window reads the backends.
    delete m_bar;
    m_desk.reset();
}

} // namespace Cordboard
