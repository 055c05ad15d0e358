<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Cordboard</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::AgentBoardModel</name>
    <message numerus="yes">
        <source>%n min over</source>
        <comment>how much longer than allowed a pause lasts</comment>
        <translation>
            <numerusform>%n min over</numerusform>
            <numerusform>%n min over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::AgentsPanel</name>
    <message numerus="yes">
        <source>%n free</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n free</numerusform>
            <numerusform>%n free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::AlarmBand</name>
    <message numerus="yes">
        <source>%n queue(s)</source>
        <comment>that have passed a limit</comment>
        <translation>
            <numerusform>%n queue</numerusform>
            <numerusform>%n queues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::AlarmCenter</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) free</source>
        <translation>
            <numerusform>%n agent free</numerusform>
            <numerusform>%n agents free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::Announcer</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more waiting</source>
        <translation>
            <numerusform>%n more waiting</numerusform>
            <numerusform>%n more waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::BoardSentence</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked.</source>
        <translation>
            <numerusform>%n parked.</numerusform>
            <numerusform>%n parked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held by you.</source>
        <translation>
            <numerusform>%n held by you.</numerusform>
            <numerusform>%n held by you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handed over.</source>
        <translation>
            <numerusform>%n handed over.</numerusform>
            <numerusform>%n handed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came back.</source>
        <translation>
            <numerusform>%n came back.</numerusform>
            <numerusform>%n came back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, longest %1, overdue.</source>
        <translation>
            <numerusform>%n waiting, longest %1, overdue.</numerusform>
            <numerusform>%n waiting, longest %1, overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, longest %1, late.</source>
        <translation>
            <numerusform>%n waiting, longest %1, late.</numerusform>
            <numerusform>%n waiting, longest %1, late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, longest %1.</source>
        <translation>
            <numerusform>%n waiting, longest %1.</numerusform>
            <numerusform>%n waiting, longest %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::CallNotifications</name>
    <message numerus="yes">
        <source>%n more waiting</source>
        <translation>
            <numerusform>%n more waiting</numerusform>
            <numerusform>%n more waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::CallbackView</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::CallerCard</name>
    <message numerus="yes">
        <source>%n calls this week</source>
        <translation>
            <numerusform>%n call this week</numerusform>
            <numerusform>%n calls this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::CallerContext</name>
    <message numerus="yes">
        <source>took %1 of this caller&apos;s last %n calls</source>
        <translation>
            <numerusform>took %1 of this caller&apos;s last %n call</numerusform>
            <numerusform>took %1 of this caller&apos;s last %n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::CallerDesk</name>
    <message numerus="yes">
        <source>%n call(s) this week</source>
        <translation>
            <numerusform>%n call this week</numerusform>
            <numerusform>%n calls this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call-back(s) promised</source>
        <translation>
            <numerusform>%n call-back promised</numerusform>
            <numerusform>%n call-backs promised</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::CardDavDirectory</name>
    <message numerus="yes">
        <source>Only the first %n contacts are read.</source>
        <translation>
            <numerusform>Only the first contact is read.</numerusform>
            <numerusform>Only the first %n contacts are read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::ConferenceModel</name>
    <message numerus="yes">
        <source>Conference %1, %n member(s)</source>
        <translation>
            <numerusform>Conference %1, %n member</numerusform>
            <numerusform>Conference %1, %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::ConnectionTest</name>
    <message numerus="yes">
        <source>Everything is there: %n people</source>
        <translation>
            <numerusform>Everything is there: %n person</numerusform>
            <numerusform>Everything is there: %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::ContactBuilder</name>
    <message numerus="yes">
        <source>%n entries without a name or a number are left out.</source>
        <translation>
            <numerusform>%n entry without a name or a number is left out.</numerusform>
            <numerusform>%n entries without a name or a number are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n entries are read.</source>
        <translation>
            <numerusform>Only the first entry is read.</numerusform>
            <numerusform>Only the first %n entries are read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::DayChart</name>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n answered</numerusform>
            <numerusform>%n answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gave up</source>
        <comment>callers</comment>
        <translation>
            <numerusform>%n gave up</numerusform>
            <numerusform>%n gave up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::DepartmentModel</name>
    <message numerus="yes">
        <source>%1, %2 of %n free</source>
        <comment>department, free people of all people in it</comment>
        <translation>
            <numerusform>%1, %2 of %n free</numerusform>
            <numerusform>%1, %2 of %n free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::DirectoriesPage</name>
    <message numerus="yes">
        <source>%n contacts, read %1</source>
        <comment>time, or date and time</comment>
        <translation>
            <numerusform>%n contact, read %1</numerusform>
            <numerusform>%n contacts, read %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::DirectoryForm</name>
    <message numerus="yes">
        <source>%n contacts found.</source>
        <translation>
            <numerusform>%n contact found.</numerusform>
            <numerusform>%n contacts found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::ExtensionModel</name>
    <message numerus="yes">
        <source>for %n second(s)</source>
        <translation>
            <numerusform>for %n second</numerusform>
            <numerusform>for %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n minute(s)</source>
        <translation>
            <numerusform>for %n minute</numerusform>
            <numerusform>for %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new voicemail message(s)</source>
        <translation>
            <numerusform>%n new voicemail message</numerusform>
            <numerusform>%n new voicemail messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::HandedOverModel</name>
    <message numerus="yes">
        <source>%1 has been ringing at %2 for %n seconds.</source>
        <comment>caller, target</comment>
        <translation>
            <numerusform>%1 has been ringing at %2 for %n second.</numerusform>
            <numerusform>%1 has been ringing at %2 for %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times here: wanted %1</source>
        <comment>a caller who came back</comment>
        <translation>
            <numerusform>%n time here: wanted %1</numerusform>
            <numerusform>%n times here: wanted %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::HandedOverPanel</name>
    <message numerus="yes">
        <source>%n came back</source>
        <translation>
            <numerusform>%n came back</numerusform>
            <numerusform>%n came back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::HistoryPanel</name>
    <message numerus="yes">
        <source>Only the newest %n calls: narrow the search.</source>
        <translation>
            <numerusform>Only the newest call: narrow the search.</numerusform>
            <numerusform>Only the newest %n calls: narrow the search.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::HistoryView</name>
    <message numerus="yes">
        <source>Exporting: %n calls written</source>
        <translation>
            <numerusform>Exporting: %n call written</numerusform>
            <numerusform>Exporting: %n calls written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the newest %n calls are listed: narrow the search.</source>
        <translation>
            <numerusform>Only the newest %n call is listed: narrow the search.</numerusform>
            <numerusform>Only the newest %n calls are listed: narrow the search.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>gave up after %n s</source>
        <translation>
            <numerusform>gave up after %n s</numerusform>
            <numerusform>gave up after %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls exported to %1</source>
        <translation>
            <numerusform>%n call exported to %1</numerusform>
            <numerusform>%n calls exported to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::JsonModel</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkBanner</name>
    <message numerus="yes">
        <source>Trying again in %n s.</source>
        <translation>
            <numerusform>Trying again in %n s.</numerusform>
            <numerusform>Trying again in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::MailboxModel</name>
    <message numerus="yes">
        <source>%1, %n new message(s)</source>
        <translation>
            <numerusform>%1, %n new message</numerusform>
            <numerusform>%1, %n new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::MainWindow</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n favourites.</source>
        <translation>
            <numerusform>There is %n favourite.</numerusform>
            <numerusform>There are %n favourites.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::MissedDesk</name>
    <message numerus="yes">
        <source>%1, %n tries, last %2, %3</source>
        <comment>name, when, state</comment>
        <translation>
            <numerusform>%1, %n try, last %2, %3</numerusform>
            <numerusform>%1, %n tries, last %2, %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::MissedDeskView</name>
    <message numerus="yes">
        <source>%n callers in all</source>
        <translation>
            <numerusform>%n caller in all</numerusform>
            <numerusform>%n callers in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n try</numerusform>
            <numerusform>%n tries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n after hours</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n after hours</numerusform>
            <numerusform>%n after hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left %n messages</source>
        <translation>
            <numerusform>left %n message</numerusform>
            <numerusform>left %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::MissedPanel</name>
    <message numerus="yes">
        <source>%n not called back</source>
        <translation>
            <numerusform>%n not called back</numerusform>
            <numerusform>%n not called back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::OfferCard</name>
    <message numerus="yes">
        <source>If nobody decides, the PBX routes it in %n second(s).</source>
        <translation>
            <numerusform>If nobody decides, the PBX routes it in %n second.</numerusform>
            <numerusform>If nobody decides, the PBX routes it in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to decide</source>
        <translation>
            <numerusform>%n more to decide</numerusform>
            <numerusform>%n more to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::PersonCard</name>
    <message numerus="yes">
        <source>for %n hours</source>
        <comment>since how long somebody talks</comment>
        <translation>
            <numerusform>for %n hour</numerusform>
            <numerusform>for %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n minutes</source>
        <comment>since how long somebody talks</comment>
        <translation>
            <numerusform>for %n minute</numerusform>
            <numerusform>for %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>age of what is known, short</comment>
        <translation>
            <numerusform>%n s ago</numerusform>
            <numerusform>%n s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>age of what is known, short</comment>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>age of what is known, short</comment>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new voicemail messages</source>
        <translation>
            <numerusform>%n new voicemail message</numerusform>
            <numerusform>%n new voicemail messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::QueueBoardModel</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s) free</source>
        <translation>
            <numerusform>%1 of %n agent free</numerusform>
            <numerusform>%1 of %n agents free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <comment>calls today</comment>
        <translation>
            <numerusform>%n answered</numerusform>
            <numerusform>%n answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gave up</source>
        <comment>callers today</comment>
        <translation>
            <numerusform>%n gave up</numerusform>
            <numerusform>%n gave up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answered within %n seconds, of all who were answered or gave up</source>
        <translation>
            <numerusform>Answered within %n second, of all who were answered or gave up</numerusform>
            <numerusform>Answered within %n seconds, of all who were answered or gave up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::QueueModel</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s) free</source>
        <translation>
            <numerusform>%1 of %n agent free</numerusform>
            <numerusform>%1 of %n agents free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::QueueRowDelegate</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::RetentionPage</name>
    <message numerus="yes">
        <source>for %n days</source>
        <translation>
            <numerusform>for %n day</numerusform>
            <numerusform>for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) and the notes on them are deleted. This cannot be undone.</source>
        <translation>
            <numerusform>%n call and the notes on them are deleted. This cannot be undone.</numerusform>
            <numerusform>%n calls and the notes on them are deleted. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) deleted.</source>
        <translation>
            <numerusform>%n call deleted.</numerusform>
            <numerusform>%n calls deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls exported to %1</source>
        <translation>
            <numerusform>%n call exported to %1</numerusform>
            <numerusform>%n calls exported to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::RowTime</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::SaveHappenedDialog</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n minute(s) as one file</source>
        <translation>
            <numerusform>The last %n minute as one file</numerusform>
            <numerusform>The last %n minutes as one file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::SupervisorBoard</name>
    <message numerus="yes">
        <source>%n free</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n free</numerusform>
            <numerusform>%n free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::SupervisorDesk</name>
    <message numerus="yes">
        <source>Silent for %n minute(s), then again if it is still so</source>
        <translation>
            <numerusform>Silent for %n minute, then again if it is still so</numerusform>
            <numerusform>Silent for %n minutes, then again if it is still so</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::TagsDialog</name>
    <message numerus="yes">
        <source>More than %n tags help nobody.</source>
        <translation>
            <numerusform>More than %n tag help nobody.</numerusform>
            <numerusform>More than %n tags help nobody.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::TopBar</name>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt;: no answer for %n s</source>
        <translation>
            <numerusform>&lt;b&gt;%1&lt;/b&gt;: no answer for %n s</numerusform>
            <numerusform>&lt;b&gt;%1&lt;/b&gt;: no answer for %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connected &lt;b&gt;%1&lt;/b&gt;, %n s old</source>
        <comment>a PBX that is asked again and again; the age of what is shown</comment>
        <translation>
            <numerusform>Connected &lt;b&gt;%1&lt;/b&gt;, %n s old</numerusform>
            <numerusform>Connected &lt;b&gt;%1&lt;/b&gt;, %n s old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::TrainingList</name>
    <message numerus="yes">
        <source>%n key(s) too many</source>
        <translation>
            <numerusform>%n key too many</numerusform>
            <numerusform>%n keys too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::TrainingStrip</name>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. %n key(s) would have been enough: %1.</source>
        <translation>
            <numerusform>Done. %n key would have been enough: %1.</numerusform>
            <numerusform>Done. %n keys would have been enough: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::TransferSafety</name>
    <message numerus="yes">
        <source>is on a call for %n minute(s)</source>
        <translation>
            <numerusform>is on a call for %n minute</numerusform>
            <numerusform>is on a call for %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::WaitingModel</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::Wallboard</name>
    <message numerus="yes">
        <source>%n answered</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n answered</numerusform>
            <numerusform>%n answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gave up</source>
        <comment>callers</comment>
        <translation>
            <numerusform>%n gave up</numerusform>
            <numerusform>%n gave up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n s</source>
        <comment>answered within seconds</comment>
        <translation>
            <numerusform>in %n s</numerusform>
            <numerusform>in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n free</numerusform>
            <numerusform>%n free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n busy</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n busy</numerusform>
            <numerusform>%n busy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n paused</numerusform>
            <numerusform>%n paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n off</source>
        <comment>agents logged out or with the phone off</comment>
        <translation>
            <numerusform>%n off</numerusform>
            <numerusform>%n off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>agents</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
