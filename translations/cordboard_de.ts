<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Cordboard</name>
    <message>
        <source>The link to the PBX is down</source>
        <translation>Die Verbindung zur Anlage ist unterbrochen</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>A call is on hold</source>
        <translation>Ein Anruf wird gehalten</translation>
    </message>
    <message>
        <source>A call is with you</source>
        <translation>Ein Anruf ist bei Ihnen</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Niemand wartet</translation>
    </message>
</context>
<context>
    <name>Cordboard::AccountForm</name>
    <message>
        <source>%1 *</source>
        <comment>a field that must be filled in</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
</context>
<context>
    <name>Cordboard::AccountsPage</name>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>reading the state</source>
        <translation>liest den Zustand</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>langsam</translation>
    </message>
    <message>
        <source>Phone systems</source>
        <translation>Telefonanlagen</translation>
    </message>
    <message>
        <source>Several can be open at once; their people and calls share one board.</source>
        <translation>Mehrere können gleichzeitig offen sein; ihre Personen und Anrufe stehen auf einer gemeinsamen Konsole.</translation>
    </message>
    <message>
        <source>No phone system yet.</source>
        <translation>Noch keine Telefonanlage.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>There is no phone system to choose.</source>
        <translation>Es gibt keine Telefonanlage zur Auswahl.</translation>
    </message>
    <message>
        <source>The backend of this phone system is not installed.</source>
        <translation>Das Backend dieser Telefonanlage ist nicht installiert.</translation>
    </message>
    <message>
        <source>, password for this session only</source>
        <translation>, Passwort nur für diese Sitzung</translation>
    </message>
    <message>
        <source>%1, %2%3</source>
        <comment>kind of PBX, link, where the password is</comment>
        <translation>%1, %2%3</translation>
    </message>
    <message>
        <source>Remove “%1” and its password?</source>
        <translation>„%1“ und das zugehörige Passwort entfernen?</translation>
    </message>
</context>
<context>
    <name>Cordboard::ActionRegistry</name>
    <message>
        <source>Answer</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Send on without answering</source>
        <translation>Direkt weiterleiten</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Take next</source>
        <translation>Nächster Anruf</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Rückfrage</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>To the deputy</source>
        <translation>An die Vertretung</translation>
    </message>
    <message>
        <source>Wait until free</source>
        <translation>Warten, bis frei</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Back to caller</source>
        <translation>Zurück zum Anrufer</translation>
    </message>
    <message>
        <source>All three</source>
        <translation>Dreiergespräch</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Fetch longest</source>
        <translation>Längsten holen</translation>
    </message>
    <message>
        <source>Fetch back</source>
        <translation>Zu mir holen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnen</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>End call</source>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Aufzeichnung beenden</translation>
    </message>
    <message>
        <source>To %1</source>
        <comment>a deputy</comment>
        <translation>An %1</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Einlassen</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Makeln</translation>
    </message>
</context>
<context>
    <name>Cordboard::Actions</name>
    <message>
        <source>The mode is listen, whisper or speak.</source>
        <translation>Der Modus ist listen, whisper oder speak.</translation>
    </message>
    <message>
        <source>A rule is always=NUMBER, busy=NUMBER or noanswer=NUMBER.</source>
        <translation>Eine Regel lautet always=NUMBER, busy=NUMBER oder noanswer=NUMBER.</translation>
    </message>
    <message>
        <source>The time is written as 2026-01-31T07:30:00Z, or off.</source>
        <translation>Die Zeit wird als 2026-01-31T07:30:00Z geschrieben, oder off.</translation>
    </message>
    <message>
        <source>Ring the own phone (or --from EXT), then NUMBER.</source>
        <translation>Das eigene Telefon (oder --from EXT) anklingeln, dann NUMBER.</translation>
    </message>
    <message>
        <source>Make the ringing phone go off hook.</source>
        <translation>Das klingelnde Telefon abheben lassen.</translation>
    </message>
    <message>
        <source>End a leg.</source>
        <translation>Einen Zweig beenden.</translation>
    </message>
    <message>
        <source>End every leg.</source>
        <translation>Alle Zweige beenden.</translation>
    </message>
    <message>
        <source>Put the others on hold.</source>
        <translation>Die anderen halten.</translation>
    </message>
    <message>
        <source>Take the others back.</source>
        <translation>Die anderen zurückholen.</translation>
    </message>
    <message>
        <source>Silence the own microphone.</source>
        <translation>Das eigene Mikrofon stummschalten.</translation>
    </message>
    <message>
        <source>Send the digits NUMBER as tones.</source>
        <translation>Die Ziffern NUMBER als Töne senden.</translation>
    </message>
    <message>
        <source>Hand the other party over to NUMBER and let go.</source>
        <translation>Den anderen Teilnehmer an NUMBER weitergeben und loslassen.</translation>
    </message>
    <message>
        <source>Hand the other party over to a mailbox.</source>
        <translation>Den anderen Teilnehmer an ein Postfach weitergeben.</translation>
    </message>
    <message>
        <source>Hold the other party and call NUMBER.</source>
        <translation>Den anderen Teilnehmer halten und NUMBER anrufen.</translation>
    </message>
    <message>
        <source>Connect the two and leave.</source>
        <translation>Die beiden verbinden und das Gespräch verlassen.</translation>
    </message>
    <message>
        <source>Go back to the held party.</source>
        <translation>Zurück zum gehaltenen Teilnehmer.</translation>
    </message>
    <message>
        <source>All three talk.</source>
        <translation>Alle drei sprechen miteinander.</translation>
    </message>
    <message>
        <source>Talk to the other of the two.</source>
        <translation>Mit dem anderen der beiden sprechen.</translation>
    </message>
    <message>
        <source>Make two calls one.</source>
        <translation>Zwei Gespräche zusammenlegen.</translation>
    </message>
    <message>
        <source>Park the other party, in SLOT or in a free one.</source>
        <translation>Den anderen Teilnehmer parken, auf SLOT oder einem freien Platz.</translation>
    </message>
    <message>
        <source>Ring EXT and connect it with who is parked.</source>
        <translation>EXT anklingeln und mit dem Geparkten verbinden.</translation>
    </message>
    <message>
        <source>Take a call that rings at somebody else.</source>
        <translation>Einen Anruf annehmen, der bei jemand anderem klingelt.</translation>
    </message>
    <message>
        <source>Take a waiting call out of a queue.</source>
        <translation>Einen wartenden Anruf aus einer Warteschlange holen.</translation>
    </message>
    <message>
        <source>Listen in on a call (as --to EXT).</source>
        <translation>Ein Gespräch mithören (als --to EXT).</translation>
    </message>
    <message>
        <source>Record, stop, or pause.</source>
        <translation>Aufzeichnen, beenden oder anhalten.</translation>
    </message>
    <message>
        <source>Stop recording.</source>
        <translation>Aufzeichnung beenden.</translation>
    </message>
    <message>
        <source>Send a conversation to other people.</source>
        <translation>Ein Gespräch an andere weitergeben.</translation>
    </message>
    <message>
        <source>Ring NUMBER and let it talk with all who are in the call.</source>
        <translation>NUMBER anrufen und mit allen im Gespräch sprechen lassen.</translation>
    </message>
    <message>
        <source>Decide about a call that waits to be routed.</source>
        <translation>Über einen Anruf entscheiden, der auf Weiterleitung wartet.</translation>
    </message>
    <message>
        <source>Set forwarding; a rule that is left out is removed.</source>
        <translation>Rufumleitung einstellen; eine weggelassene Regel wird entfernt.</translation>
    </message>
    <message>
        <source>Do not disturb.</source>
        <translation>Nicht stören.</translation>
    </message>
    <message>
        <source>Set presence: available, away, busy, dnd, lunch, trip, offwork.</source>
        <translation>Präsenz setzen: available, away, busy, dnd, lunch, trip, offwork.</translation>
    </message>
    <message>
        <source>There is no such presence.</source>
        <translation>Diese Präsenz gibt es nicht.</translation>
    </message>
    <message>
        <source>Become an agent of a queue.</source>
        <translation>Agent einer Warteschlange werden.</translation>
    </message>
    <message>
        <source>Leave a queue.</source>
        <translation>Eine Warteschlange verlassen.</translation>
    </message>
    <message>
        <source>Take no calls from a queue for a while.</source>
        <translation>Eine Zeit lang keine Anrufe aus einer Warteschlange annehmen.</translation>
    </message>
    <message>
        <source>Take calls again.</source>
        <translation>Wieder Anrufe annehmen.</translation>
    </message>
    <message>
        <source>Set a switch such as day and night.</source>
        <translation>Einen Schalter wie Tag und Nacht stellen.</translation>
    </message>
    <message>
        <source>Reserve a shared line, or free it.</source>
        <translation>Eine gemeinsame Leitung belegen oder freigeben.</translation>
    </message>
    <message>
        <source>Call somebody into a conference room.</source>
        <translation>Jemanden in einen Konferenzraum rufen.</translation>
    </message>
    <message>
        <source>Remove somebody from it.</source>
        <translation>Jemanden daraus entfernen.</translation>
    </message>
    <message>
        <source>Silence somebody in it.</source>
        <translation>Jemanden darin stummschalten.</translation>
    </message>
    <message>
        <source>Speak to a paging group from the own phone, or from EXT.</source>
        <translation>Zu einer Durchsagegruppe sprechen, vom eigenen Telefon oder von EXT.</translation>
    </message>
    <message>
        <source>Play a recorded announcement into the own call, or to NUMBER.</source>
        <translation>Eine aufgezeichnete Ansage ins eigene Gespräch oder an NUMBER abspielen.</translation>
    </message>
    <message>
        <source>Give an extension these tags and no others.</source>
        <translation>Einer Nebenstelle diese Schlagwörter geben und keine anderen.</translation>
    </message>
    <message>
        <source>Set or remove a wake-up call.</source>
        <translation>Einen Weckruf einstellen oder löschen.</translation>
    </message>
    <message>
        <source>N is a number, 0 or more.</source>
        <translation>N ist eine Zahl ab 0.</translation>
    </message>
    <message>
        <source>Set which agents are asked first: those with the lowest N that are free.</source>
        <translation>Festlegen, welche Agenten zuerst gefragt werden: die freien mit dem kleinsten N.</translation>
    </message>
</context>
<context>
    <name>Cordboard::AgentActions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>command (its key)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>to an agent&apos;s call</comment>
        <translation>Mithören</translation>
    </message>
    <message>
        <source>Whisper</source>
        <comment>to an agent in a call</comment>
        <translation>Flüstern</translation>
    </message>
    <message>
        <source>Join in</source>
        <comment>the call of an agent</comment>
        <translation>Aufschalten</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Pause beenden</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Log out</source>
        <comment>an agent</comment>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Log in</source>
        <comment>an agent</comment>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Ohne Grund</translation>
    </message>
    <message>
        <source>Log out of %1</source>
        <comment>queue</comment>
        <translation>Von %1 abmelden</translation>
    </message>
    <message>
        <source>Log in to %1</source>
        <comment>queue</comment>
        <translation>An %1 anmelden</translation>
    </message>
    <message>
        <source>Rank in %1: %2</source>
        <comment>of an agent in a queue</comment>
        <translation>Rang in %1: %2</translation>
    </message>
    <message>
        <source>Rank: %1</source>
        <comment>of an agent in a queue</comment>
        <translation>Rang: %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::AgentBoardModel</name>
    <message>
        <source>Logged out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Phone off</source>
        <comment>the phone is not registered</comment>
        <translation>Telefon aus</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>an agent who can take a call</comment>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In Pause</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <comment>an agent finishes the work after a call</comment>
        <translation>Nachbearbeitung</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Klingelt</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>an agent has put his caller on hold</comment>
        <translation>Hält</translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>nobody can tell the state now</comment>
        <translation>Unsicher</translation>
    </message>
    <message numerus="yes">
        <source>%n min over</source>
        <comment>how much longer than allowed a pause lasts</comment>
        <translation>
            <numerusform>%n min zu lang</numerusform>
            <numerusform>%n min zu lang</numerusform>
        </translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>For</source>
        <comment>column: how long the state lasts</comment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>number of calls taken today</comment>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Rank %1 in %2</source>
        <comment>of an agent in a queue</comment>
        <translation>Rang %1 in %2</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>column: queue, caller or reason of a pause</comment>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>Cordboard::AgentHand</name>
    <message>
        <source>Break</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation>Kurze Pause</translation>
    </message>
    <message>
        <source>Lunch</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation>Mittag</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Paperwork</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation>Büroarbeit</translation>
    </message>
    <message>
        <source>%1 is logged in everywhere.</source>
        <translation>%1 ist überall angemeldet.</translation>
    </message>
    <message>
        <source>%1 is not logged in.</source>
        <translation>%1 ist nicht angemeldet.</translation>
    </message>
    <message>
        <source>%1 is paused already.</source>
        <translation>%1 ist bereits in Pause.</translation>
    </message>
    <message>
        <source>%1 is not paused.</source>
        <translation>%1 ist nicht in Pause.</translation>
    </message>
    <message>
        <source>That is your own phone.</source>
        <translation>Das ist Ihr eigenes Telefon.</translation>
    </message>
    <message>
        <source>%1 is not in a conversation.</source>
        <translation>%1 ist nicht im Gespräch.</translation>
    </message>
    <message>
        <source>Choose an agent first.</source>
        <translation>Wählen Sie zuerst einen Agenten.</translation>
    </message>
    <message>
        <source>Logging in %1</source>
        <translation>%1 anmelden</translation>
    </message>
    <message>
        <source>Logging out %1</source>
        <translation>%1 abmelden</translation>
    </message>
    <message>
        <source>Pausing %1</source>
        <translation>%1 in Pause setzen</translation>
    </message>
    <message>
        <source>Ending the pause of %1</source>
        <translation>Pause von %1 beenden</translation>
    </message>
    <message>
        <source>Changing the rank of %1</source>
        <translation>Rang von %1 ändern</translation>
    </message>
</context>
<context>
    <name>Cordboard::AgentModel</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>number of calls taken today</comment>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In Pause</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>an agent who can take a call</comment>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Klingelt</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <comment>an agent finishes the work after a call</comment>
        <translation>Nachbearbeitung</translation>
    </message>
    <message>
        <source>Phone off</source>
        <comment>the phone is not registered</comment>
        <translation>Telefon aus</translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>nobody can tell the state now</comment>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>agent, queue, state, pause reason</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>agent, queue, state</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>Cordboard::AgentRowDelegate</name>
    <message>
        <source>%1: %2</source>
        <comment>paused, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>longer than planned</source>
        <comment>a pause</comment>
        <translation>länger als geplant</translation>
    </message>
    <message>
        <source>not certain, the link is down</source>
        <translation>nicht sicher, die Verbindung ist unterbrochen</translation>
    </message>
    <message>
        <source>Rank %1: asked when nobody with a lower rank is free</source>
        <translation>Rang %1: wird gefragt, wenn niemand mit kleinerem Rang frei ist</translation>
    </message>
</context>
<context>
    <name>Cordboard::AgentsPanel</name>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Break</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation>Kurze Pause</translation>
    </message>
    <message>
        <source>Lunch</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation>Mittag</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Paperwork</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation>Büroarbeit</translation>
    </message>
    <message>
        <source>This PBX has told of no agents.</source>
        <translation>Diese Anlage hat keine Agenten gemeldet.</translation>
    </message>
    <message>
        <source>The link to the PBX is down.</source>
        <translation>Die Verbindung zur Anlage ist unterbrochen.</translation>
    </message>
    <message>
        <source>Log in to %1</source>
        <comment>queue</comment>
        <translation>An %1 anmelden</translation>
    </message>
    <message>
        <source>Log out of %1</source>
        <comment>queue</comment>
        <translation>Von %1 abmelden</translation>
    </message>
    <message>
        <source>Logging in %1</source>
        <translation>%1 anmelden</translation>
    </message>
    <message>
        <source>Logging out %1</source>
        <translation>%1 abmelden</translation>
    </message>
    <message>
        <source>Pausing %1</source>
        <translation>%1 in Pause setzen</translation>
    </message>
    <message>
        <source>Ending the pause of %1</source>
        <translation>Pause von %1 beenden</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Pause beenden</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>%1 is not logged in to this queue.</source>
        <translation>%1 ist nicht an dieser Warteschlange angemeldet.</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Ohne Grund</translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>to an agent&apos;s call</comment>
        <translation>Mithören</translation>
    </message>
    <message>
        <source>Whisper</source>
        <comment>to an agent in a call</comment>
        <translation>Flüstern</translation>
    </message>
    <message>
        <source>Join the call</source>
        <translation>Aufschalten</translation>
    </message>
    <message>
        <source>There is no call to join.</source>
        <translation>Es gibt kein Gespräch zum Aufschalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n frei</numerusform>
            <numerusform>%n frei</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank: %1</source>
        <comment>of an agent in a queue</comment>
        <translation>Rang: %1</translation>
    </message>
    <message>
        <source>Changing the rank of %1</source>
        <translation>Rang von %1 ändern</translation>
    </message>
</context>
<context>
    <name>Cordboard::AlarmBand</name>
    <message>
        <source>No alarm. Every queue is within its limits.</source>
        <translation>Kein Alarm. Alle Warteschlangen sind innerhalb ihrer Grenzwerte.</translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s)</source>
        <comment>that have passed a limit</comment>
        <translation>
            <numerusform>%n Warteschlange</numerusform>
            <numerusform>%n Warteschlangen</numerusform>
        </translation>
    </message>
    <message>
        <source>silent until %1</source>
        <comment>time of day</comment>
        <translation>stumm bis %1</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>quittiert</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>Cordboard::AlarmCenter</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>longest wait %1</source>
        <comment>duration</comment>
        <translation>längste Wartezeit %1</translation>
    </message>
    <message>
        <source>service level %1 %</source>
        <translation>Servicelevel %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) free</source>
        <translation>
            <numerusform>%n Agent frei</numerusform>
            <numerusform>%n Agenten frei</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>queue: what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Cordboard::AlarmDialog</name>
    <message>
        <source>Down to the end: %1</source>
        <comment>of a number field; what stands there then</comment>
        <translation>Ganz unten: %1</translation>
    </message>
    <message>
        <source>Alarms and thresholds</source>
        <translation>Alarme und Grenzwerte</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>This queue has limits of its own</source>
        <translation>Diese Warteschlange hat eigene Grenzwerte</translation>
    </message>
    <message>
        <source>A queue that passes a limit is shown in amber or red with a triangle, then it sounds, then it tells the desktop. Changes work at once.</source>
        <translation>Eine Warteschlange, die einen Grenzwert überschreitet, wird gelb oder rot mit einem Dreieck angezeigt; danach ertönt ein Signal, dann erscheint eine Desktop-Meldung. Änderungen wirken sofort.</translation>
    </message>
    <message>
        <source>Limits for</source>
        <translation>Grenzwerte für</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzwerte</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>column: amber</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Alarm</source>
        <comment>column: red</comment>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Callers waiting, from</source>
        <translation>Wartende Anrufer, ab</translation>
    </message>
    <message>
        <source>Longest wait, from</source>
        <translation>Längste Wartezeit, ab</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Answered in time, below</source>
        <translation>Rechtzeitig angenommen, unter</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Free agents, fewer than</source>
        <translation>Freie Agenten, weniger als</translation>
    </message>
    <message>
        <source>%1: warning</source>
        <comment>a threshold</comment>
        <translation>%1: Warnung</translation>
    </message>
    <message>
        <source>%1: alarm</source>
        <comment>a threshold</comment>
        <translation>%1: Alarm</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Longest wait by the service level: warning after it, alarm after twice of it</source>
        <translation>Längste Wartezeit nach dem Servicelevel: Warnung nach dessen Zeit, Alarm nach der doppelten</translation>
    </message>
    <message>
        <source>An answer is good within</source>
        <translation>Annahme rechtzeitig innerhalb von</translation>
    </message>
    <message>
        <source>what the PBX says</source>
        <translation>Vorgabe der Anlage</translation>
    </message>
    <message>
        <source>Steps, the same for all queues</source>
        <translation>Stufen, für alle Warteschlangen gleich</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Sound after</source>
        <translation>Signalton nach</translation>
    </message>
    <message>
        <source>Desktop notification after</source>
        <translation>Desktop-Meldung nach</translation>
    </message>
    <message>
        <source>Sound of a red alarm again every</source>
        <translation>Signalton bei rotem Alarm erneut alle</translation>
    </message>
    <message>
        <source>only once</source>
        <translation>nur einmal</translation>
    </message>
    <message>
        <source>Snooze lasts</source>
        <translation>Später erinnern nach</translation>
    </message>
    <message>
        <source>An agent&apos;s pause is late after</source>
        <translation>Agentenpause zu lang nach</translation>
    </message>
    <message>
        <source>All queues without limits of their own</source>
        <translation>Alle Warteschlangen ohne eigene Grenzwerte</translation>
    </message>
</context>
<context>
    <name>Cordboard::AmiMethods</name>
    <message>
        <source>Asterisk does not list it for this manager user: a right is missing in manager.conf, or the module is not loaded.</source>
        <translation>Asterisk führt sie für diesen Manager-Benutzer nicht auf: In manager.conf fehlt ein Recht, oder das Modul ist nicht geladen.</translation>
    </message>
</context>
<context>
    <name>Cordboard::AmiRequests</name>
    <message>
        <source>The answer to “%1” is too long.</source>
        <translation>Die Antwort auf „%1“ ist zu lang.</translation>
    </message>
    <message>
        <source>No answer to “%1” within %2 s.</source>
        <translation>Keine Antwort auf „%1“ innerhalb von %2 s.</translation>
    </message>
</context>
<context>
    <name>Cordboard::AmiSession</name>
    <message>
        <source>The PBX has fallen silent.</source>
        <translation>Die Anlage ist verstummt.</translation>
    </message>
    <message>
        <source>The PBX sent a message that is too large.</source>
        <translation>Die Anlage hat eine zu große Nachricht gesendet.</translation>
    </message>
    <message>
        <source>No Asterisk manager answers there.</source>
        <translation>Dort antwortet kein Asterisk-Manager.</translation>
    </message>
    <message>
        <source>This PBX does not take a hashed password, and an unencrypted link must not carry a plain one. Use TLS.</source>
        <translation>Diese Anlage nimmt kein gehashtes Passwort an, und über eine unverschlüsselte Verbindung darf keines im Klartext gehen. Verwenden Sie TLS.</translation>
    </message>
    <message>
        <source>The PBX did not answer the log-in.</source>
        <translation>Die Anlage hat auf die Anmeldung nicht geantwortet.</translation>
    </message>
</context>
<context>
    <name>Cordboard::AmiTransport</name>
    <message>
        <source>The connection could not be opened in time.</source>
        <translation>Die Verbindung konnte nicht rechtzeitig aufgebaut werden.</translation>
    </message>
</context>
<context>
    <name>Cordboard::AnnounceDialog</name>
    <message>
        <source>Announce to a group</source>
        <translation>Durchsage an eine Gruppe</translation>
    </message>
    <message>
        <source>Groups of loudspeakers</source>
        <translation>Lautsprechergruppen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, number, name of the PBX</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Announce now</source>
        <translation>Jetzt durchsagen</translation>
    </message>
    <message>
        <source>Your phone rings. From the moment you lift it, everybody near the loudspeakers of %1 hears you, until you hang up.</source>
        <comment>group</comment>
        <translation>Ihr Telefon klingelt. Sobald Sie abheben, hört Sie jeder in der Nähe der Lautsprecher von %1, bis Sie auflegen.</translation>
    </message>
    <message>
        <source>Choose who is to hear you.</source>
        <translation>Wählen Sie, wer Sie hören soll.</translation>
    </message>
</context>
<context>
    <name>Cordboard::Announcer</name>
    <message>
        <source>%1 rings here</source>
        <translation>%1 klingelt hier</translation>
    </message>
    <message>
        <source>%1 rings here, on %2</source>
        <translation>%1 klingelt hier, über %2</translation>
    </message>
    <message>
        <source>%1 is with you</source>
        <translation>%1 ist bei Ihnen</translation>
    </message>
    <message>
        <source>%1 is on hold</source>
        <translation>%1 wird gehalten</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <translation>%1 wird angerufen</translation>
    </message>
    <message>
        <source>%1 is on the line; %2 waits</source>
        <translation>%1 ist am Apparat; %2 wartet</translation>
    </message>
    <message>
        <source>Asking %1; %2 waits</source>
        <translation>Rückfrage bei %1; %2 wartet</translation>
    </message>
    <message>
        <source>No call with you</source>
        <translation>Kein Anruf bei Ihnen</translation>
    </message>
    <message>
        <source>The link to the PBX is back</source>
        <translation>Die Verbindung zur Anlage steht wieder</translation>
    </message>
    <message>
        <source>The link to the PBX is down</source>
        <translation>Die Verbindung zur Anlage ist unterbrochen</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more waiting</source>
        <translation>
            <numerusform>noch %n wartet</numerusform>
            <numerusform>noch %n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::AppearancePage</name>
    <message>
        <source>Look</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Changes work at once.</source>
        <translation>Änderungen wirken sofort.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>Farbschema: %1</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>text size in percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>No pulsing and no moving parts</source>
        <translation>Kein Pulsieren und keine beweglichen Teile</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Spoken from the next start on.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>Cordboard::Application</name>
    <message>
        <source>The wire record %1 cannot be written: %2</source>
        <translation>Der Mitschnitt der Verbindung %1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Connect to a PBX</source>
        <translation>Mit einer Anlage verbinden</translation>
    </message>
    <message>
        <source>PBX systems</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>Demo office</source>
        <translation>Demobüro</translation>
    </message>
    <message>
        <source>Demo office %1</source>
        <translation>Demobüro %1</translation>
    </message>
    <message>
        <source>There is no backend named %1.</source>
        <translation>Es gibt kein Backend namens %1.</translation>
    </message>
    <message>
        <source>%1 is no address of a %2.</source>
        <translation>%1 ist keine gültige Adresse für %2.</translation>
    </message>
    <message>
        <source>The password file cannot be read: %1</source>
        <translation>Die Passwortdatei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>%1 cannot be opened: there is no backend named %2.</source>
        <translation>%1 kann nicht geöffnet werden: Es gibt kein Backend namens %2.</translation>
    </message>
    <message>
        <source>The password of %1 cannot be read: %2</source>
        <translation>Das Passwort von %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1: ready</source>
        <translation>%1: bereit</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>backend: why it does not load (file)</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
</context>
<context>
    <name>Cordboard::AsteriskBackend</name>
    <message>
        <source>The PBX told more than could be kept while its state was read.</source>
        <translation>Die Anlage hat mehr gemeldet, als beim Lesen ihres Zustands behalten werden konnte.</translation>
    </message>
    <message>
        <source>The PBX is slow to answer.</source>
        <translation>Die Anlage antwortet langsam.</translation>
    </message>
    <message>
        <source>A line break cannot be sent to Asterisk.</source>
        <translation>Ein Zeilenumbruch lässt sich nicht an Asterisk senden.</translation>
    </message>
    <message>
        <source>That is too long for Asterisk.</source>
        <translation>Das ist zu lang für Asterisk.</translation>
    </message>
    <message>
        <source>The manager user of this account may not do this, or this Asterisk does not have it.</source>
        <translation>Der Manager-Benutzer dieses Kontos darf das nicht, oder dieses Asterisk hat es nicht.</translation>
    </message>
    <message>
        <source>Set your extension in the account first.</source>
        <translation>Tragen Sie zuerst Ihre Nebenstelle im Konto ein.</translation>
    </message>
    <message>
        <source>Set the voicemail prefix in the account first.</source>
        <translation>Tragen Sie zuerst das Voicemail-Präfix im Konto ein.</translation>
    </message>
    <message>
        <source>Asterisk itself knows no forwarding; only FreePBX&apos;s is read and written.</source>
        <translation>Asterisk selbst kennt keine Rufumleitung; nur die von FreePBX wird gelesen und geschrieben.</translation>
    </message>
    <message>
        <source>The manager interface has no call records to ask for; calls seen while connected are listed.</source>
        <translation>Die Manager-Schnittstelle kennt keine abfragbaren Anrufdaten; aufgelistet sind die Anrufe, die während der Verbindung gesehen wurden.</translation>
    </message>
</context>
<context>
    <name>Cordboard::AsteriskCommands</name>
    <message>
        <source>The manager user may not use “%1”.</source>
        <translation>Der Manager-Benutzer darf „%1“ nicht verwenden.</translation>
    </message>
    <message>
        <source>The phone is busy.</source>
        <translation>Das Telefon ist besetzt.</translation>
    </message>
    <message>
        <source>The phone was not answered.</source>
        <translation>Am Telefon wurde nicht abgehoben.</translation>
    </message>
    <message>
        <source>The phone could not be rung.</source>
        <translation>Das Telefon konnte nicht angeklingelt werden.</translation>
    </message>
    <message>
        <source>Set your extension in the account first.</source>
        <translation>Tragen Sie zuerst Ihre Nebenstelle im Konto ein.</translation>
    </message>
    <message>
        <source>Asterisk can press no keys on this kind of phone. Use the phone itself.</source>
        <translation>Asterisk kann auf dieser Art von Telefon keine Tasten drücken. Verwenden Sie das Telefon selbst.</translation>
    </message>
    <message>
        <source>It does not ring.</source>
        <translation>Es klingelt nicht.</translation>
    </message>
    <message>
        <source>“%1” is no key.</source>
        <translation>„%1“ ist keine Taste.</translation>
    </message>
    <message>
        <source>Set the voicemail prefix in the account first.</source>
        <translation>Tragen Sie zuerst das Voicemail-Präfix im Konto ein.</translation>
    </message>
    <message>
        <source>There is nobody to hand over yet.</source>
        <translation>Es gibt noch niemanden, an den übergeben werden kann.</translation>
    </message>
    <message>
        <source>Asterisk began no transfer. It must be allowed in features.conf and for this call (Dial options t and T).</source>
        <translation>Asterisk hat kein Verbinden begonnen. Es muss in features.conf und für diesen Anruf erlaubt sein (Dial-Optionen t und T).</translation>
    </message>
    <message>
        <source>No transfer is under way.</source>
        <translation>Es läuft kein Verbinden.</translation>
    </message>
    <message>
        <source>Asterisk did not give the caller back.</source>
        <translation>Asterisk hat den Anrufer nicht zurückgegeben.</translation>
    </message>
    <message>
        <source>Asterisk did not follow “%1”. That must be the code in its features.conf.</source>
        <translation>Asterisk ist „%1“ nicht gefolgt. Das muss der Code in seiner features.conf sein.</translation>
    </message>
    <message>
        <source>No consultation is under way.</source>
        <translation>Es läuft keine Rückfrage.</translation>
    </message>
    <message>
        <source>It is not being recorded.</source>
        <translation>Es wird nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Das ist bereits so.</translation>
    </message>
    <message>
        <source>Asterisk itself knows no forwarding; only FreePBX&apos;s database is written.</source>
        <translation>Asterisk selbst kennt keine Rufumleitung; nur die Datenbank von FreePBX wird geschrieben.</translation>
    </message>
    <message>
        <source>This PBX has no do-not-disturb switch (Custom:DND%1).</source>
        <translation>Diese Anlage hat keinen Schalter für „Nicht stören“ (Custom:DND%1).</translation>
    </message>
    <message>
        <source>This make of phone is not known to understand it from Asterisk, and could lose the call. Use the phone itself, or set “Remote control of my phone” to “Always” in the account.</source>
        <translation>Von Telefonen dieses Herstellers ist nicht bekannt, dass sie dies von Asterisk verstehen; der Anruf könnte verloren gehen. Verwenden Sie das Telefon selbst oder stellen Sie im Konto „Fernsteuerung meines Telefons“ auf „Immer“.</translation>
    </message>
    <message>
        <source>Use the phone itself: “Remote control of my phone” is set to “Never” in the account.</source>
        <translation>Verwenden Sie das Telefon selbst: „Fernsteuerung meines Telefons“ steht im Konto auf „Nie“.</translation>
    </message>
    <message>
        <source>A rank is 0 or more.</source>
        <translation>Ein Rang ist 0 oder größer.</translation>
    </message>
</context>
<context>
    <name>Cordboard::AsteriskPlugin</name>
    <message>
        <source>Asterisk 16 or later and what is built on it, such as FreePBX, over the manager interface (AMI).</source>
        <translation>Asterisk 16 oder neuer und was darauf aufbaut, etwa FreePBX, über die Manager-Schnittstelle (AMI).</translation>
    </message>
</context>
<context>
    <name>Cordboard::AsteriskSettings</name>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Of the manager interface: 5038, or 5039 when encrypted.</source>
        <translation>Der Manager-Schnittstelle: 5038, verschlüsselt 5039.</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Verschlüsselt (TLS)</translation>
    </message>
    <message>
        <source>Where the manager interface has TLS. Without it, only a hash of the password is sent.</source>
        <translation>Wenn die Manager-Schnittstelle TLS hat. Ohne TLS wird nur ein Hash des Passworts gesendet.</translation>
    </message>
    <message>
        <source>Manager user</source>
        <translation>Manager-Benutzer</translation>
    </message>
    <message>
        <source>A section of manager.conf.</source>
        <translation>Ein Abschnitt der manager.conf.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Your extension</source>
        <translation>Ihre Nebenstelle</translation>
    </message>
    <message>
        <source>The phone that rings when you dial from here.</source>
        <translation>Das Telefon, das klingelt, wenn Sie von hier wählen.</translation>
    </message>
    <message>
        <source>Dialplan context</source>
        <translation>Wählplan-Kontext</translation>
    </message>
    <message>
        <source>Where numbers that you dial are looked up.</source>
        <translation>Wo die von Ihnen gewählten Nummern gesucht werden.</translation>
    </message>
    <message>
        <source>Voicemail prefix</source>
        <translation>Voicemail-Präfix</translation>
    </message>
    <message>
        <source>Dialled before an extension to reach its voicemail.</source>
        <translation>Wird vor einer Nebenstelle gewählt, um deren Voicemail zu erreichen.</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Custom device states that are switches, such as day and night service.</source>
        <translation>Eigene Gerätezustände, die Schalter sind, zum Beispiel Tagbetrieb und Nachtschaltung.</translation>
    </message>
    <message>
        <source>Three-way code</source>
        <translation>Dreiergesprächscode</translation>
    </message>
    <message>
        <source>atxferthreeway in features.conf.</source>
        <translation>atxferthreeway in features.conf.</translation>
    </message>
    <message>
        <source>Swap code</source>
        <translation>Makelcode</translation>
    </message>
    <message>
        <source>atxferswap in features.conf.</source>
        <translation>atxferswap in features.conf.</translation>
    </message>
    <message>
        <source>By its make</source>
        <comment>whether a phone is controlled: depends on its maker</comment>
        <translation>Je nach Hersteller</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Remote control of my phone</source>
        <translation>Fernsteuerung meines Telefons</translation>
    </message>
    <message>
        <source>To answer and to hold from here. A phone that does not understand this may lose its call.</source>
        <translation>Um von hier aus anzunehmen und zu halten. Ein Telefon, das dies nicht versteht, kann sein Gespräch verlieren.</translation>
    </message>
</context>
<context>
    <name>Cordboard::Autostart</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>Cordboard::BackendRegistry</name>
    <message>
        <source>This file is not a Qt plugin.</source>
        <translation>Diese Datei ist kein Qt-Plugin.</translation>
    </message>
    <message>
        <source>It is made for &quot;%1&quot;, not for &quot;%2&quot;.</source>
        <translation>Es ist für „%1“ gemacht, nicht für „%2“.</translation>
    </message>
    <message>
        <source>It is made for version %1 of the backend interface; this program has version %2.</source>
        <translation>Es ist für Version %1 der Backend-Schnittstelle gemacht; dieses Programm hat Version %2.</translation>
    </message>
    <message>
        <source>It does not offer a backend.</source>
        <translation>Es bietet kein Backend an.</translation>
    </message>
    <message>
        <source>Another backend of the same name is there already.</source>
        <translation>Es gibt bereits ein anderes Backend dieses Namens.</translation>
    </message>
</context>
<context>
    <name>Cordboard::BlackBox</name>
    <message>
        <source>What happened could not be written to %1: %2</source>
        <translation>Das Geschehene konnte nicht in %1 geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>Cordboard::BoardSentence</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>No call with you.</source>
        <translation>Kein Anruf bei Ihnen.</translation>
    </message>
    <message>
        <source>%1 rings here.</source>
        <translation>%1 klingelt hier.</translation>
    </message>
    <message>
        <source>Calling %1.</source>
        <translation>%1 wird angerufen.</translation>
    </message>
    <message>
        <source>%1 is with you.</source>
        <translation>%1 ist bei Ihnen.</translation>
    </message>
    <message>
        <source>%1 is on hold.</source>
        <translation>%1 wird gehalten.</translation>
    </message>
    <message>
        <source>You are asking %1 for %2.</source>
        <translation>Sie halten für %2 Rückfrage bei %1.</translation>
    </message>
    <message>
        <source>The link to the PBX is down. What is shown is what was known last.</source>
        <translation>Die Verbindung zur Anlage ist unterbrochen. Angezeigt wird der zuletzt bekannte Stand.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Niemand wartet.</translation>
    </message>
    <message numerus="yes">
        <source>%n parked.</source>
        <translation>
            <numerusform>%n geparkt.</numerusform>
            <numerusform>%n geparkt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held by you.</source>
        <translation>
            <numerusform>%n von Ihnen gehalten.</numerusform>
            <numerusform>%n von Ihnen gehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handed over.</source>
        <translation>
            <numerusform>%n weitergegeben.</numerusform>
            <numerusform>%n weitergegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came back.</source>
        <translation>
            <numerusform>%n zurückgekommen.</numerusform>
            <numerusform>%n zurückgekommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, longest %1, overdue.</source>
        <translation>
            <numerusform>%n wartet, am längsten %1, überfällig.</numerusform>
            <numerusform>%n warten, am längsten %1, überfällig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, longest %1, late.</source>
        <translation>
            <numerusform>%n wartet, am längsten %1, spät.</numerusform>
            <numerusform>%n warten, am längsten %1, spät.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, longest %1.</source>
        <translation>
            <numerusform>%n wartet, am längsten %1.</numerusform>
            <numerusform>%n warten, am längsten %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::BrekekeBackend</name>
    <message>
        <source>The PBX is slow to answer.</source>
        <translation>Die Anlage antwortet langsam.</translation>
    </message>
    <message>
        <source>Set the voicemail prefix in the account first.</source>
        <translation>Tragen Sie zuerst das Voicemail-Präfix im Konto ein.</translation>
    </message>
    <message>
        <source>Brekeke keeps no call records for clients; calls seen while connected are listed.</source>
        <translation>Brekeke hält für Clients keine Anrufdaten vor; aufgelistet sind die Anrufe, die während der Verbindung gesehen wurden.</translation>
    </message>
    <message>
        <source>Only an administrator of this PBX may do this.</source>
        <translation>Das darf nur ein Administrator dieser Anlage.</translation>
    </message>
    <message>
        <source>The PBX&apos;s licence does not include it.</source>
        <translation>Die Lizenz der Anlage enthält sie nicht.</translation>
    </message>
    <message>
        <source>This version of the PBX does not have it.</source>
        <translation>Diese Version der Anlage hat sie nicht.</translation>
    </message>
</context>
<context>
    <name>Cordboard::BrekekePlugin</name>
    <message>
        <source>Brekeke PBX 3.2 or later with the PAL option, over PAL WebSocket.</source>
        <translation>Brekeke PBX 3.2 oder neuer mit der Option PAL, über PAL WebSocket.</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallExport</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallModel</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>For</source>
        <comment>the called person</comment>
        <translation>Für</translation>
    </message>
    <message>
        <source>Dialled number</source>
        <translation>Gewählte Nummer</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Ruft an</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Klingelt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a call waits in a queue</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Parked</source>
        <comment>a call waits in a parking slot</comment>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>nobody can tell the state now</comment>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>the queue or dialled number a call came in on</comment>
        <translation>über %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken sentence</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Cordboard::CallNotifications</name>
    <message>
        <source>A call is waiting</source>
        <translation>Ein Anruf wartet</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Nummer unterdrückt</translation>
    </message>
    <message>
        <source>The call came back</source>
        <translation>Der Anruf ist zurückgekommen</translation>
    </message>
    <message>
        <source>waits on %1</source>
        <comment>name of a queue</comment>
        <translation>wartet in %1</translation>
    </message>
    <message>
        <source>rings here, dialled %1</source>
        <comment>name or number</comment>
        <translation>klingelt hier, gewählt: %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Annehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n more waiting</source>
        <translation>
            <numerusform>noch %n wartet</numerusform>
            <numerusform>noch %n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Declining %1</source>
        <translation>%1 ablehnen</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallParty</name>
    <message>
        <source>Unknown caller</source>
        <translation>Unbekannter Anrufer</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallStore</name>
    <message>
        <source>The call history cannot be opened.</source>
        <translation>Die Anrufliste kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The file of the call history is damaged.</source>
        <translation>Die Datei der Anrufliste ist beschädigt.</translation>
    </message>
    <message>
        <source>The call history cannot be written: its file is read-only.</source>
        <translation>Die Anrufliste kann nicht geschrieben werden: Ihre Datei ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The call history cannot be written: the disk is full.</source>
        <translation>Die Anrufliste kann nicht geschrieben werden: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The call history was written by a later version of the program.</source>
        <translation>Die Anrufliste wurde von einer neueren Programmversion geschrieben.</translation>
    </message>
    <message>
        <source>The call history is in use by another Cordboard.</source>
        <translation>Die Anrufliste wird von einem anderen Cordboard verwendet.</translation>
    </message>
    <message>
        <source>The call history cannot be written.</source>
        <translation>Die Anrufliste kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 New calls are kept until the program ends.</source>
        <translation>%1 Neue Anrufe werden bis zum Programmende behalten.</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallStrip</name>
    <message>
        <source>Your call</source>
        <translation>Ihr Anruf</translation>
    </message>
    <message>
        <source>dialled</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>At rest</source>
        <translation>In Ruhe</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>No call is with you. Somebody is waiting.</source>
        <translation>Kein Anruf ist bei Ihnen. Jemand wartet.</translation>
    </message>
    <message>
        <source>No call is with you.</source>
        <translation>Kein Anruf ist bei Ihnen.</translation>
    </message>
    <message>
        <source>Type a name or number to call somebody.</source>
        <translation>Geben Sie einen Namen oder eine Nummer ein, um jemanden anzurufen.</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Ruft an</translation>
    </message>
    <message>
        <source>Your phone rings first where it does not answer by itself.</source>
        <translation>Ihr Telefon klingelt zuerst, wenn es nicht von selbst annimmt.</translation>
    </message>
    <message>
        <source>waited %1</source>
        <translation>wartete %1</translation>
    </message>
    <message>
        <source>is on hold and hears music.</source>
        <translation>wird gehalten und hört Musik.</translation>
    </message>
    <message>
        <source>Complete hands the caller over now.</source>
        <translation>„Übergeben“ gibt den Anrufer jetzt weiter.</translation>
    </message>
    <message>
        <source>It rings. Complete works at any moment, while it rings or while you talk.</source>
        <translation>Es klingelt. „Übergeben“ geht jederzeit, während es klingelt oder Sie sprechen.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Still on your phone.</source>
        <translation>Noch auf Ihrem Telefon.</translation>
    </message>
    <message>
        <source>Use the phone itself to hold or hang up until the link is back.</source>
        <translation>Halten und Auflegen gehen nur am Telefon selbst, bis die Verbindung wieder steht.</translation>
    </message>
    <message>
        <source>The call may have ended since.</source>
        <translation>Der Anruf kann inzwischen beendet sein.</translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>a call that the PBX asks about</comment>
        <translation>Angeboten</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallTools</name>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Pause recording</source>
        <translation>Aufzeichnung anhalten</translation>
    </message>
    <message>
        <source>Add the person to the call</source>
        <translation>Person ins Gespräch holen</translation>
    </message>
    <message>
        <source>There is no call with you.</source>
        <translation>Bei Ihnen ist kein Gespräch.</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>Weiter aufzeichnen</translation>
    </message>
    <message>
        <source>This call is not recorded.</source>
        <translation>Dieses Gespräch wird nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>Type a name or number first.</source>
        <translation>Geben Sie zuerst einen Namen oder eine Nummer ein.</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <comment>digits</comment>
        <translation>%1 senden</translation>
    </message>
    <message>
        <source>Going on with the recording</source>
        <translation>Aufzeichnung fortsetzen</translation>
    </message>
    <message>
        <source>Pausing the recording</source>
        <translation>Aufzeichnung anhalten</translation>
    </message>
    <message>
        <source>The call is recorded again</source>
        <translation>Das Gespräch wird wieder aufgezeichnet</translation>
    </message>
    <message>
        <source>The recording is paused</source>
        <translation>Die Aufzeichnung ist angehalten</translation>
    </message>
    <message>
        <source>Adding %1 to the call</source>
        <translation>%1 ins Gespräch holen</translation>
    </message>
    <message>
        <source>%1 is called and joins the call</source>
        <comment>person</comment>
        <translation>%1 wird angerufen und kommt ins Gespräch</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>recording; on a button beside Stop recording</comment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>the recording; on a button beside Stop recording</comment>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallbackList</name>
    <message>
        <source>Done, %1</source>
        <comment>when</comment>
        <translation>Erledigt, %1</translation>
    </message>
    <message>
        <source>Called back by %1, %2</source>
        <comment>who, when</comment>
        <translation>Zurückgerufen von %1, %2</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>Überfällig seit %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>a time that was promised</comment>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a promise to call back</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Unbekannter Anrufer</translation>
    </message>
    <message>
        <source>Anybody</source>
        <comment>who should call back</comment>
        <translation>Irgendjemand</translation>
    </message>
    <message>
        <source>%1 for %2, %3</source>
        <comment>caller, person, state</comment>
        <translation>%1 für %2, %3</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>For</source>
        <comment>whom a message is</comment>
        <translation>Für</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>when a message was</comment>
        <translation>Notiert</translation>
    </message>
    <message>
        <source>By</source>
        <comment>a time that was promised</comment>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallbackView</name>
    <message>
        <source>Callbacks</source>
        <translation>Rückrufe</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Mail…</source>
        <translation>E-Mail…</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a promise to call back</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Zurückrufen</translation>
    </message>
    <message>
        <source>Nobody waits for a call back.</source>
        <translation>Niemand wartet auf einen Rückruf.</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>No callback is chosen.</source>
        <translation>Kein Rückruf ist ausgewählt.</translation>
    </message>
    <message>
        <source>Choose one to call back.</source>
        <translation>Wählen Sie einen Rückruf aus.</translation>
    </message>
    <message>
        <source>The caller told no number.</source>
        <translation>Der Anrufer hat keine Nummer genannt.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallerCard</name>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Alle Anrufe</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>About the caller</source>
        <translation>Über den Anrufer</translation>
    </message>
    <message>
        <source>Note on this caller</source>
        <translation>Notiz zu diesem Anrufer</translation>
    </message>
    <message>
        <source>No caller</source>
        <translation>Kein Anrufer</translation>
    </message>
    <message>
        <source>%1: blocked</source>
        <translation>%1: gesperrt</translation>
    </message>
    <message>
        <source>%1: VIP</source>
        <translation>%1: VIP</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Unbekannter Anrufer</translation>
    </message>
    <message>
        <source>The caller tells no number.</source>
        <translation>Der Anrufer übermittelt keine Nummer.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>Calls for the first time.</source>
        <translation>Ruft zum ersten Mal an.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls this week</source>
        <translation>
            <numerusform>%n Anruf diese Woche</numerusform>
            <numerusform>%n Anrufe diese Woche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n insgesamt</numerusform>
            <numerusform>%n insgesamt</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>Call back open since %1: %2</source>
        <comment>when, who should call</comment>
        <translation>Rückruf offen seit %1: %2</translation>
    </message>
    <message>
        <source>Nobody with a number is on the line.</source>
        <translation>Niemand mit einer Nummer ist am Apparat.</translation>
    </message>
    <message>
        <source>No VIP</source>
        <translation>Kein VIP</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Nobody is on the line.</source>
        <translation>Niemand ist am Apparat.</translation>
    </message>
    <message>
        <source>reached nobody</source>
        <translation>niemanden erreicht</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>whom somebody talked to</comment>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>calls this week, calls in all</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallerContext</name>
    <message>
        <source>took this caller&apos;s last call</source>
        <translation>nahm den letzten Anruf dieses Anrufers an</translation>
    </message>
    <message numerus="yes">
        <source>took %1 of this caller&apos;s last %n calls</source>
        <translation>
            <numerusform>nahm %1 von %n letzten Anruf dieses Anrufers an</numerusform>
            <numerusform>nahm %1 der letzten %n Anrufe dieses Anrufers an</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::CallerDesk</name>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Wichtig</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) this week</source>
        <translation>
            <numerusform>%n Anruf diese Woche</numerusform>
            <numerusform>%n Anrufe diese Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>spoke to %1</source>
        <comment>whom the caller talked to before</comment>
        <translation>sprach mit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n call-back(s) promised</source>
        <translation>
            <numerusform>%n Rückruf zugesagt</numerusform>
            <numerusform>%n Rückrufe zugesagt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::CardDavDirectory</name>
    <message>
        <source>There is no address book at %1 (HTTP %2).</source>
        <translation>Unter %1 gibt es kein Adressbuch (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 sends to another server.</source>
        <translation>%1 verweist auf einen anderen Server.</translation>
    </message>
    <message>
        <source>%1 does not say where its address books are.</source>
        <translation>%1 gibt nicht an, wo die Adressbücher liegen.</translation>
    </message>
    <message>
        <source>The address books cannot be listed (HTTP %1).</source>
        <translation>Die Adressbücher können nicht aufgelistet werden (HTTP %1).</translation>
    </message>
    <message>
        <source>There is no address book for this user.</source>
        <translation>Für diesen Benutzer gibt es kein Adressbuch.</translation>
    </message>
    <message>
        <source>There is no address book named “%1”.</source>
        <translation>Es gibt kein Adressbuch namens „%1“.</translation>
    </message>
    <message>
        <source>An address book cannot be read (HTTP %1).</source>
        <translation>Ein Adressbuch kann nicht gelesen werden (HTTP %1).</translation>
    </message>
    <message>
        <source>Contacts cannot be read (HTTP %1).</source>
        <translation>Kontakte können nicht gelesen werden (HTTP %1).</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n contacts are read.</source>
        <translation>
            <numerusform>Nur der erste Kontakt wird gelesen (%n).</numerusform>
            <numerusform>Nur die ersten %n Kontakte werden gelesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::CdrModel</name>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>With</source>
        <comment>whom somebody talked to</comment>
        <translation>Mit</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>of a call</comment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>a call</comment>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>In</source>
        <comment>direction of a call</comment>
        <translation>Kommend</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>direction of a call</comment>
        <translation>Gehend</translation>
    </message>
    <message>
        <source>Internal</source>
        <comment>direction of a call</comment>
        <translation>Intern</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>direction, name, when</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>Cordboard::CertificatePanel</name>
    <message>
        <source>Issued to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Diesem Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>Trust it only if the fingerprint is the one your administrator has. From then on Cordboard takes this certificate, and no other that cannot be verified.</source>
        <translation>Vertrauen Sie ihm nur, wenn der Fingerabdruck mit dem Ihres Administrators übereinstimmt. Danach akzeptiert Cordboard dieses Zertifikat und kein anderes, das sich nicht überprüfen lässt.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>sich selbst</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>Cordboard::CertificateSummary</name>
    <message>
        <source>%1 (%2)</source>
        <comment>certificate: common name (organization)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Cordboard::CheatSheet</name>
    <message>
        <source>Cordboard: the keys</source>
        <translation>Cordboard: die Tasten</translation>
    </message>
</context>
<context>
    <name>Cordboard::CheatSheetDialog</name>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <comment>file name</comment>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <comment>file name</comment>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>Der Drucker ist nicht erreichbar.</translation>
    </message>
</context>
<context>
    <name>Cordboard::Checklist</name>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Verbindungstest</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>state of a test step: finding, advice</comment>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>Cordboard::ConferenceModel</name>
    <message>
        <source>Conference</source>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Teilnehmer</translation>
    </message>
    <message numerus="yes">
        <source>Conference %1, %n member(s)</source>
        <translation>
            <numerusform>Konferenz %1, %n Teilnehmer</numerusform>
            <numerusform>Konferenz %1, %n Teilnehmer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::ConferencesPanel</name>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Conference rooms</source>
        <translation>Konferenzräume</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>moderator, muted</source>
        <translation>Moderator, stumm</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>This PBX tells of no conference room.</source>
        <translation>Diese Anlage meldet keinen Konferenzraum.</translation>
    </message>
    <message>
        <source>Choose a room first.</source>
        <translation>Wählen Sie zuerst einen Raum aus.</translation>
    </message>
    <message>
        <source>Invite %1</source>
        <translation>%1 einladen</translation>
    </message>
    <message>
        <source>Type a name or number in the search box first.</source>
        <translation>Geben Sie zuerst einen Namen oder eine Nummer in das Suchfeld ein.</translation>
    </message>
    <message>
        <source>Choose somebody in the room first.</source>
        <translation>Wählen Sie zuerst jemanden im Raum aus.</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Stumm aus</translation>
    </message>
    <message>
        <source>Inviting %1</source>
        <translation>%1 einladen</translation>
    </message>
    <message>
        <source>The phone of %1 rings</source>
        <translation>Das Telefon von %1 klingelt</translation>
    </message>
    <message>
        <source>Muting %1</source>
        <translation>%1 stummschalten</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1 was removed from the conference</source>
        <translation>%1 wurde aus der Konferenz entfernt</translation>
    </message>
</context>
<context>
    <name>Cordboard::ConnectDialog</name>
    <message>
        <source>Connect to a phone system</source>
        <translation>Mit einer Telefonanlage verbinden</translation>
    </message>
    <message>
        <source>Choose your phone system</source>
        <translation>Wählen Sie Ihre Telefonanlage</translation>
    </message>
    <message>
        <source>Look around in the demo office</source>
        <translation>Im Demobüro umsehen</translation>
    </message>
</context>
<context>
    <name>Cordboard::ConnectPage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How this phone system is called on your screen.</source>
        <translation>Wie diese Telefonanlage auf Ihrem Bildschirm heißt.</translation>
    </message>
    <message>
        <source>Remember the password for this session only</source>
        <translation>Passwort nur für diese Sitzung merken</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>Mit %1 verbinden</translation>
    </message>
    <message>
        <source>Your administrator has these values. Nothing is sent before you press Test. Fields with * are needed.</source>
        <translation>Diese Werte hat Ihr Administrator. Vor dem Klick auf „Verbindung testen“ wird nichts gesendet. Felder mit * sind erforderlich.</translation>
    </message>
    <message>
        <source>The password is being kept.</source>
        <translation>Das Passwort wird gespeichert.</translation>
    </message>
    <message>
        <source>The test is running.</source>
        <translation>Der Test läuft.</translation>
    </message>
    <message>
        <source>Connect opens when the fields are filled in; look at “%1”.</source>
        <translation>„Verbinden“ wird aktiv, wenn die Felder ausgefüllt sind; sehen Sie bei „%1“ nach.</translation>
    </message>
    <message>
        <source>Connect opens when the test has passed.</source>
        <translation>„Verbinden“ wird aktiv, wenn der Test bestanden ist.</translation>
    </message>
    <message>
        <source>%1. Nothing was kept. Try again, or remember the password for this session only.</source>
        <translation>%1. Es wurde nichts gespeichert. Versuchen Sie es erneut, oder merken Sie das Passwort nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>%1. The password is forgotten when Cordboard is closed.</source>
        <translation>%1. Das Passwort wird beim Beenden von Cordboard vergessen.</translation>
    </message>
    <message>
        <source>The password is forgotten when Cordboard is closed.</source>
        <translation>Das Passwort wird beim Beenden von Cordboard vergessen.</translation>
    </message>
    <message>
        <source>Kept in the system keychain, never in a file.</source>
        <translation>Wird im Schlüsselbund des Systems gespeichert, nie in einer Datei.</translation>
    </message>
    <message>
        <source>Cancel test</source>
        <translation>Test abbrechen</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
</context>
<context>
    <name>Cordboard::ConnectionTest</name>
    <message>
        <source>Nobody answers who knows “%1”.</source>
        <translation>Niemand antwortet, der „%1“ kennt.</translation>
    </message>
    <message>
        <source>%1 does not answer at port %2.</source>
        <translation>%1 antwortet nicht auf Port %2.</translation>
    </message>
    <message>
        <source>The PBX does not start encryption.</source>
        <translation>Die Anlage beginnt keine Verschlüsselung.</translation>
    </message>
    <message>
        <source>The PBX let us in, but did not tell its state in time.</source>
        <translation>Die Anlage hat uns eingelassen, ihren Zustand aber nicht rechtzeitig gemeldet.</translation>
    </message>
    <message>
        <source>The PBX did not answer the login.</source>
        <translation>Die Anlage hat auf die Anmeldung nicht geantwortet.</translation>
    </message>
    <message>
        <source>The network&apos;s name service does not answer. Check that this computer is online.</source>
        <translation>Der Namensdienst des Netzwerks antwortet nicht. Prüfen Sie, ob dieser Computer online ist.</translation>
    </message>
    <message>
        <source>A firewall may be in between, or the PBX is switched off. Ask your administrator whether this computer may reach it.</source>
        <translation>Möglicherweise ist eine Firewall dazwischen, oder die Anlage ist ausgeschaltet. Fragen Sie Ihren Administrator, ob dieser Computer sie erreichen darf.</translation>
    </message>
    <message>
        <source>The port may be one without encryption. Check the port, or switch encryption off.</source>
        <translation>Der Port ist möglicherweise einer ohne Verschlüsselung. Prüfen Sie den Port, oder schalten Sie die Verschlüsselung aus.</translation>
    </message>
    <message>
        <source>The PBX may be very busy. Test again in a moment.</source>
        <translation>Die Anlage ist möglicherweise stark ausgelastet. Testen Sie gleich noch einmal.</translation>
    </message>
    <message>
        <source>Another service may be listening at this port. Check the address, the port and the path.</source>
        <translation>Auf diesem Port läuft möglicherweise ein anderer Dienst. Prüfen Sie Adresse, Port und Pfad.</translation>
    </message>
    <message>
        <source>There is no “%1”.</source>
        <translation>Es gibt kein „%1“.</translation>
    </message>
    <message>
        <source>Nothing listens at %1, port %2.</source>
        <translation>Auf %1, Port %2, nimmt nichts Verbindungen an.</translation>
    </message>
    <message>
        <source>This is not the certificate that you trusted.</source>
        <translation>Das ist nicht das Zertifikat, dem Sie vertraut haben.</translation>
    </message>
    <message>
        <source>The certificate could not be verified.</source>
        <translation>Das Zertifikat konnte nicht überprüft werden.</translation>
    </message>
    <message>
        <source>The PBX refused the user name or password.</source>
        <translation>Die Anlage hat Benutzername oder Passwort abgelehnt.</translation>
    </message>
    <message>
        <source>The PBX does not admit this computer.</source>
        <translation>Die Anlage lässt diesen Computer nicht zu.</translation>
    </message>
    <message>
        <source>The PBX has no licence for this.</source>
        <translation>Die Anlage hat dafür keine Lizenz.</translation>
    </message>
    <message>
        <source>This user may not use the PBX in this way.</source>
        <translation>Dieser Benutzer darf die Anlage nicht auf diese Weise nutzen.</translation>
    </message>
    <message>
        <source>This user is logged in at another place.</source>
        <translation>Dieser Benutzer ist an einem anderen Ort angemeldet.</translation>
    </message>
    <message>
        <source>The port answers, but not encrypted.</source>
        <translation>Der Port antwortet, aber nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>Die Antwort war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>Die Verbindung ist abgebrochen.</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Der Test wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Check the spelling of the address. Away from the office you may need the VPN.</source>
        <translation>Prüfen Sie die Schreibweise der Adresse. Außerhalb des Büros brauchen Sie möglicherweise das VPN.</translation>
    </message>
    <message>
        <source>Check the port. If it is right, the PBX or its interface for programs is switched off.</source>
        <translation>Prüfen Sie den Port. Stimmt er, so ist die Anlage oder ihre Programmierschnittstelle ausgeschaltet.</translation>
    </message>
    <message>
        <source>The PBX may have a new one, or somebody is in between. Compare it with your administrator&apos;s before you trust it.</source>
        <translation>Die Anlage hat möglicherweise ein neues, oder jemand ist dazwischen. Vergleichen Sie es mit dem Ihres Administrators, bevor Sie ihm vertrauen.</translation>
    </message>
    <message>
        <source>If your PBX has a certificate of its own making, compare the fingerprint with your administrator&apos;s and trust it.</source>
        <translation>Wenn Ihre Anlage ein selbst erstelltes Zertifikat hat, vergleichen Sie den Fingerabdruck mit dem Ihres Administrators und vertrauen Sie ihm dann.</translation>
    </message>
    <message>
        <source>Check user and capitals, or ask for a new password.</source>
        <translation>Prüfen Sie Benutzer und Großschreibung, oder bitten Sie um ein neues Passwort.</translation>
    </message>
    <message>
        <source>Ask your administrator to add this computer to the PBX&apos;s allowed addresses.</source>
        <translation>Bitten Sie Ihren Administrator, diesen Computer zu den erlaubten Adressen der Anlage hinzuzufügen.</translation>
    </message>
    <message>
        <source>Ask your administrator to add %1, the address of this computer, to the PBX&apos;s allowed addresses.</source>
        <translation>Bitten Sie Ihren Administrator, %1, die Adresse dieses Computers, zu den erlaubten Adressen der Anlage hinzuzufügen.</translation>
    </message>
    <message>
        <source>Ask your administrator whether the PBX&apos;s option for operator consoles is licensed, and free.</source>
        <translation>Fragen Sie Ihren Administrator, ob die Option der Anlage für Vermittlungskonsolen lizenziert und frei ist.</translation>
    </message>
    <message>
        <source>Ask your administrator for the right, or log in as another user.</source>
        <translation>Bitten Sie Ihren Administrator um das Recht, oder melden Sie sich als anderer Benutzer an.</translation>
    </message>
    <message>
        <source>Log out there first, or use a user of your own.</source>
        <translation>Melden Sie sich dort zuerst ab, oder verwenden Sie einen eigenen Benutzer.</translation>
    </message>
    <message>
        <source>Check the port, or switch encryption off.</source>
        <translation>Prüfen Sie den Port, oder schalten Sie die Verschlüsselung aus.</translation>
    </message>
    <message>
        <source>Another service may be listening there. Check the address, the port and the path.</source>
        <translation>Dort läuft möglicherweise ein anderer Dienst. Prüfen Sie Adresse, Port und Pfad.</translation>
    </message>
    <message>
        <source>Test again; if it stays so, ask your administrator about the network.</source>
        <translation>Testen Sie erneut; bleibt es dabei, fragen Sie Ihren Administrator nach dem Netzwerk.</translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation>Fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>%1 (Reported: %2)</source>
        <comment>advice (the PBX&apos;s or the system&apos;s own words)</comment>
        <translation>%1 (Gemeldet: %2)</translation>
    </message>
    <message>
        <source>The PBX admits this computer</source>
        <translation>Die Anlage lässt diesen Computer zu</translation>
    </message>
    <message>
        <source>User and password accepted</source>
        <translation>Benutzer und Passwort akzeptiert</translation>
    </message>
    <message numerus="yes">
        <source>Everything is there: %n people</source>
        <translation>
            <numerusform>Alles ist da: %n Person</numerusform>
            <numerusform>Alles ist da: %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Admission of this computer</source>
        <translation>Zulassung dieses Rechners</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Benutzer und Passwort</translation>
    </message>
    <message>
        <source>Licence and permissions</source>
        <translation>Lizenz und Rechte</translation>
    </message>
    <message>
        <source>Looking up the address</source>
        <translation>Die Adresse wird gesucht</translation>
    </message>
    <message>
        <source>Knocking at the port</source>
        <translation>Am Port wird angeklopft</translation>
    </message>
    <message>
        <source>Checking the certificate</source>
        <translation>Das Zertifikat wird geprüft</translation>
    </message>
    <message>
        <source>Asking the PBX to let us in</source>
        <translation>Die Anlage wird um Einlass gebeten</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <source>Reading who is there</source>
        <translation>Es wird gelesen, wer da ist</translation>
    </message>
    <message>
        <source>%1: not tested</source>
        <translation>%1: nicht getestet</translation>
    </message>
</context>
<context>
    <name>Cordboard::ConsoleOptions</name>
    <message>
        <source>The operator console for every PBX.</source>
        <translation>Die Vermittlungskonsole für jede Anlage.</translation>
    </message>
    <message>
        <source>Open the demo office.</source>
        <translation>Das Demobüro öffnen.</translation>
    </message>
    <message>
        <source>Open that many demo offices side by side.</source>
        <translation>So viele Demobüros nebeneinander öffnen.</translation>
    </message>
    <message>
        <source>Use this settings file instead of the user&apos;s own.</source>
        <translation>Diese Einstellungsdatei statt der des Benutzers verwenden.</translation>
    </message>
    <message>
        <source>Write the frames of the connection to this file, without secrets.</source>
        <translation>Die Frames der Verbindung in diese Datei schreiben, ohne Geheimnisse.</translation>
    </message>
    <message>
        <source>Colours: system, light, dark or contrast.</source>
        <translation>Farben: system, light, dark oder contrast.</translation>
    </message>
    <message>
        <source>Connect to this kind of PBX, for this run only.</source>
        <translation>Mit dieser Art von Anlage verbinden, nur für diesen Start.</translation>
    </message>
    <message>
        <source>The PBX&apos;s address, with --backend.</source>
        <translation>Die Adresse der Anlage, mit --backend.</translation>
    </message>
    <message>
        <source>The login user, with --backend.</source>
        <translation>Der Benutzer für die Anmeldung, mit --backend.</translation>
    </message>
    <message>
        <source>The tenant, with --backend.</source>
        <translation>Der Mandant, mit --backend.</translation>
    </message>
    <message>
        <source>A file whose first line is the password, with --backend.</source>
        <translation>Eine Datei, deren erste Zeile das Passwort ist, mit --backend.</translation>
    </message>
    <message>
        <source>Any other account setting, with --backend or --demo.</source>
        <translation>Jede andere Kontoeinstellung, mit --backend oder --demo.</translation>
    </message>
    <message>
        <source>A tel:, callto: or sip: link. Its number is put into the search field; nothing is called by it.</source>
        <translation>Ein tel:-, callto:- oder sip:-Link. Seine Nummer wird in das Suchfeld eingetragen; angerufen wird dadurch niemand.</translation>
    </message>
    <message>
        <source>--demo-offices wants a number from 1 on.</source>
        <translation>--demo-offices erwartet eine Zahl ab 1.</translation>
    </message>
    <message>
        <source>--theme is system, light, dark or contrast.</source>
        <translation>--theme ist system, light, dark oder contrast.</translation>
    </message>
    <message>
        <source>--backend and --url go together.</source>
        <translation>--backend und --url gehören zusammen.</translation>
    </message>
    <message>
        <source>--set wants key=value.</source>
        <translation>--set erwartet schlüssel=wert.</translation>
    </message>
    <message>
        <source>Show what happened, as saved from the Help menu.</source>
        <translation>Das Geschehene zeigen, wie im Hilfe-Menü gespeichert.</translation>
    </message>
</context>
<context>
    <name>Cordboard::ContactBuilder</name>
    <message>
        <source>work</source>
        <comment>kind of telephone number</comment>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>mobile</source>
        <comment>kind of telephone number</comment>
        <translation>mobil</translation>
    </message>
    <message>
        <source>home</source>
        <comment>kind of telephone number</comment>
        <translation>privat</translation>
    </message>
    <message>
        <source>main number</source>
        <comment>kind of telephone number</comment>
        <translation>Zentrale</translation>
    </message>
    <message numerus="yes">
        <source>%n entries without a name or a number are left out.</source>
        <translation>
            <numerusform>%n Eintrag ohne Name oder Nummer wird ausgelassen.</numerusform>
            <numerusform>%n Einträge ohne Name oder Nummer werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n entries are read.</source>
        <translation>
            <numerusform>Nur der erste Eintrag wird gelesen (%n).</numerusform>
            <numerusform>Nur die ersten %n Einträge werden gelesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::ContactModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone book</source>
        <translation>Telefonbuch</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>contact, number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>contact, company, number</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>Cordboard::CrmPage</name>
    <message>
        <source>Page about the caller</source>
        <translation>Seite zum Anrufer</translation>
    </message>
    <message>
        <source>A page of your customer system or any web page, opened in the browser for the call in hand.</source>
        <translation>Eine Seite Ihres Kundensystems oder eine beliebige Webseite, im Browser zum aktuellen Anruf geöffnet.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Ask me again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>{number}, {name}, {did}, {queue} and {extension} are replaced by what is known of the call.</source>
        <translation>{number}, {name}, {did}, {queue} und {extension} werden durch das ersetzt, was über den Anruf bekannt ist.</translation>
    </message>
    <message>
        <source>It opens</source>
        <translation>Öffnet sich</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>nie von selbst</translation>
    </message>
    <message>
        <source>when a call rings here</source>
        <translation>wenn ein Anruf hier klingelt</translation>
    </message>
    <message>
        <source>when you answer</source>
        <translation>wenn Sie annehmen</translation>
    </message>
    <message>
        <source>when you hand a call over</source>
        <translation>wenn Sie einen Anruf weitergeben</translation>
    </message>
    <message>
        <source>The page opens: %1</source>
        <translation>Seite öffnet sich: %1</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Erlaubnis</translation>
    </message>
    <message>
        <source>For Maria Lopez it opens %1</source>
        <comment>address of a web page</comment>
        <translation>Für Maria Lopez öffnet sich %1</translation>
    </message>
    <message>
        <source>Nothing opens while there is no address.</source>
        <translation>Ohne Adresse öffnet sich nichts.</translation>
    </message>
    <message>
        <source>There is no address yet.</source>
        <translation>Es gibt noch keine Adresse.</translation>
    </message>
    <message>
        <source>You are asked before the first page of %1 opens.</source>
        <translation>Sie werden gefragt, bevor sich die erste Seite von %1 öffnet.</translation>
    </message>
    <message>
        <source>Pages of %1 may be opened.</source>
        <translation>Seiten von %1 dürfen geöffnet werden.</translation>
    </message>
    <message>
        <source>You said no: pages of %1 are not opened.</source>
        <translation>Sie haben Nein gesagt: Seiten von %1 werden nicht geöffnet.</translation>
    </message>
</context>
<context>
    <name>Cordboard::CrmTemplate</name>
    <message>
        <source>The address must begin with http:// or https://.</source>
        <translation>Die Adresse muss mit http:// oder https:// beginnen.</translation>
    </message>
    <message>
        <source>This is no complete address of a web page.</source>
        <translation>Das ist keine vollständige Adresse einer Webseite.</translation>
    </message>
    <message>
        <source>A place such as {number} may stand only after the server&apos;s name.</source>
        <translation>Ein Platzhalter wie {number} darf nur nach dem Servernamen stehen.</translation>
    </message>
</context>
<context>
    <name>Cordboard::Csv</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a call</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Waited, seconds</source>
        <translation>Wartezeit, Sekunden</translation>
    </message>
    <message>
        <source>Talked, seconds</source>
        <translation>Gespräch, Sekunden</translation>
    </message>
    <message>
        <source>Caller number</source>
        <translation>Nummer des Anrufers</translation>
    </message>
    <message>
        <source>Caller name</source>
        <translation>Name des Anrufers</translation>
    </message>
    <message>
        <source>Called number</source>
        <translation>Angerufene Nummer</translation>
    </message>
    <message>
        <source>Called name</source>
        <translation>Name des Angerufenen</translation>
    </message>
    <message>
        <source>Dialled number</source>
        <translation>Gewählte Nummer</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>Cordboard::DavClient</name>
    <message>
        <source>%1 is no address of a server.</source>
        <translation>%1 ist keine Adresse eines Servers.</translation>
    </message>
    <message>
        <source>A password is not sent without encryption: the address must begin with https.</source>
        <translation>Ein Passwort wird nicht unverschlüsselt gesendet: Die Adresse muss mit https beginnen.</translation>
    </message>
    <message>
        <source>%1 redirects in a circle.</source>
        <translation>%1 leitet im Kreis weiter.</translation>
    </message>
    <message>
        <source>%1 sends to %2. Enter that address if it is right.</source>
        <comment>host, address</comment>
        <translation>%1 verweist auf %2. Geben Sie diese Adresse ein, wenn sie stimmt.</translation>
    </message>
    <message>
        <source>%1 wants a user and a password.</source>
        <translation>%1 verlangt einen Benutzer und ein Passwort.</translation>
    </message>
    <message>
        <source>%1 refuses the user or the password.</source>
        <translation>%1 weist Benutzer oder Passwort zurück.</translation>
    </message>
    <message>
        <source>%1 does not answer as it should: %2</source>
        <comment>host, the library&apos;s own words</comment>
        <translation>%1 antwortet nicht wie erwartet: %2</translation>
    </message>
    <message>
        <source>%1 answers with something that is no address book.</source>
        <translation>%1 antwortet mit etwas, das kein Adressbuch ist.</translation>
    </message>
</context>
<context>
    <name>Cordboard::DayChart</name>
    <message>
        <source>Calls per half hour</source>
        <translation>Anrufe pro halbe Stunde</translation>
    </message>
    <message>
        <source>answered</source>
        <comment>calls</comment>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>gave up</source>
        <comment>callers</comment>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>usual %1</source>
        <comment>the usual Thursday</comment>
        <translation>üblicher %1</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n Anruf</numerusform>
            <numerusform>%n Anrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n angenommen</numerusform>
            <numerusform>%n angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gave up</source>
        <comment>callers</comment>
        <translation>
            <numerusform>%n aufgegeben</numerusform>
            <numerusform>%n aufgegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>usually %1</source>
        <comment>calls in this half hour</comment>
        <translation>üblich %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time of day: calls</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No calls today yet.</source>
        <translation>Heute noch keine Anrufe.</translation>
    </message>
</context>
<context>
    <name>Cordboard::DayChartView</name>
    <message>
        <source>Calls per half hour: %1</source>
        <comment>queue</comment>
        <translation>Anrufe pro halbe Stunde: %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::Deed</name>
    <message>
        <source>Pressed: %1</source>
        <comment>a command of the menus</comment>
        <translation>Gedrückt: %1</translation>
    </message>
    <message>
        <source>The PBX did it: %1</source>
        <comment>a command&apos;s technical name</comment>
        <translation>Die Anlage hat es ausgeführt: %1</translation>
    </message>
    <message>
        <source>The PBX did not do it: %1. %2</source>
        <comment>a command&apos;s technical name; why</comment>
        <translation>Die Anlage hat es nicht ausgeführt: %1. %2</translation>
    </message>
    <message>
        <source>A message was shown. Its words were left out.</source>
        <translation>Eine Meldung wurde angezeigt. Ihr Wortlaut wurde weggelassen.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time, what happened</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>Cordboard::DemoPlugin</name>
    <message>
        <source>Demo office</source>
        <translation>Demobüro</translation>
    </message>
    <message>
        <source>A simulated company with callers and colleagues: try everything without a phone system.</source>
        <translation>Eine nachgebildete Firma mit Anrufern und Kollegen: Probieren Sie alles ohne Telefonanlage aus.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Nothing by itself</source>
        <translation>Nichts von selbst</translation>
    </message>
    <message>
        <source>A quiet day</source>
        <translation>Ein ruhiger Tag</translation>
    </message>
    <message>
        <source>A busy morning</source>
        <translation>Ein voller Vormittag</translation>
    </message>
    <message>
        <source>A storm of calls</source>
        <translation>Ein Sturm von Anrufen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>How many people work there</source>
        <translation>Wie viele Menschen dort arbeiten</translation>
    </message>
    <message>
        <source>Own extension</source>
        <translation>Eigene Nebenstelle</translation>
    </message>
    <message>
        <source>The phone at your desk</source>
        <translation>Das Telefon an Ihrem Platz</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How many times faster than life</source>
        <translation>Wie viele Male schneller als das Leben</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed gives the same day</source>
        <translation>Derselbe Startwert ergibt denselben Tag</translation>
    </message>
    <message>
        <source>Callers wait to be let in</source>
        <translation>Anrufer warten auf Einlass</translation>
    </message>
    <message>
        <source>Seconds in which you may accept or refuse each of them; 0: they come in by themselves</source>
        <translation>Sekunden, in denen Sie jeden annehmen oder ablehnen können; 0: sie kommen von selbst herein</translation>
    </message>
    <message>
        <source>Let time pass</source>
        <translation>Die Zeit vergehen lassen</translation>
    </message>
</context>
<context>
    <name>Cordboard::DepartmentModel</name>
    <message numerus="yes">
        <source>%1, %2 of %n free</source>
        <comment>department, free people of all people in it</comment>
        <translation>
            <numerusform>%1, %2 von %n frei</numerusform>
            <numerusform>%1, %2 von %n frei</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::DesktopCitizen</name>
    <message>
        <source>Silence the ring</source>
        <translation>Klingeln abstellen</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>A link asks to call %1. Empty the search field first, then open it again.</source>
        <translation>Ein Link möchte %1 anrufen. Leeren Sie zuerst das Suchfeld, und öffnen Sie ihn dann erneut.</translation>
    </message>
    <message>
        <source>From a link: %1, then extension %2. Nothing is called before you press the key.</source>
        <translation>Aus einem Link: %1, danach Nebenstelle %2. Vor Ihrem Tastendruck wird nichts gewählt.</translation>
    </message>
    <message>
        <source>From a link: %1, as dialled within %2. Nothing is called before you press the key.</source>
        <comment>number; area or company</comment>
        <translation>Aus einem Link: %1, wie innerhalb von %2 gewählt. Vor Ihrem Tastendruck wird nichts gewählt.</translation>
    </message>
    <message>
        <source>From a link: %1. Nothing is called before you press the key.</source>
        <translation>Aus einem Link: %1. Vor Ihrem Tastendruck wird nichts gewählt.</translation>
    </message>
    <message>
        <source>Cordboard goes on in the tray</source>
        <translation>Cordboard läuft im Infobereich weiter</translation>
    </message>
    <message>
        <source>Calls still come in. Its icon brings the board back and quits it for good.</source>
        <translation>Anrufe kommen weiterhin an. Über das Symbol öffnen Sie das Fenster wieder oder beenden Cordboard ganz.</translation>
    </message>
</context>
<context>
    <name>Cordboard::DesktopPage</name>
    <message>
        <source>Sounds &amp; notifications</source>
        <translation>Töne &amp; Meldungen</translation>
    </message>
    <message>
        <source>How the console makes itself heard and seen. Changes work at once.</source>
        <translation>Wie die Konsole zu hören und zu sehen ist. Änderungen wirken sofort.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Ring for</source>
        <translation>Klingeln für</translation>
    </message>
    <message>
        <source>everybody who waits</source>
        <translation>alle, die warten</translation>
    </message>
    <message>
        <source>calls at your own phone only</source>
        <translation>Anrufe nur am eigenen Telefon</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemanden</translation>
    </message>
    <message>
        <source>Ring and alarms come from</source>
        <translation>Klingeln und Alarme über</translation>
    </message>
    <message>
        <source>Voicemail and recordings are played on the device that the desktop has chosen, so that they can be in your ear while the ring is in the room.</source>
        <translation>Voicemail und Aufzeichnungen werden über das vom Desktop gewählte Gerät abgespielt; so hören Sie sie im Ohr, während es im Raum klingelt.</translation>
    </message>
    <message>
        <source>the device that the desktop has chosen</source>
        <translation>das vom Desktop gewählte Gerät</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>volume in percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Mute ring and alarms</source>
        <translation>Klingeln und Alarme stumm</translation>
    </message>
    <message>
        <source>Try the ring</source>
        <translation>Klingeln testen</translation>
    </message>
    <message>
        <source>Try the urgent ring</source>
        <translation>Dringendes Klingeln testen</translation>
    </message>
    <message>
        <source>Try the alarm</source>
        <translation>Alarm testen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Show waiting calls on the desktop while another window is in front</source>
        <translation>Wartende Anrufe auf dem Desktop anzeigen, während ein anderes Fenster vorn ist</translation>
    </message>
    <message>
        <source>They never take the keyboard. While the screen is locked they name no caller and offer nothing to press.</source>
        <translation>Sie nehmen nie die Tastatur in Beschlag. Bei gesperrtem Bildschirm nennen sie keinen Anrufer und bieten keine Schaltflächen an.</translation>
    </message>
    <message>
        <source>Tray and start</source>
        <translation>Infobereich und Start</translation>
    </message>
    <message>
        <source>Show an icon in the tray, with the number of waiting calls</source>
        <translation>Symbol im Infobereich anzeigen, mit der Zahl der wartenden Anrufe</translation>
    </message>
    <message>
        <source>Closing the window leaves Cordboard in the tray</source>
        <translation>Beim Schließen des Fensters bleibt Cordboard im Infobereich</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Dieser Desktop hat keinen Infobereich.</translation>
    </message>
    <message>
        <source>Only with the icon in the tray.</source>
        <translation>Nur mit dem Symbol im Infobereich.</translation>
    </message>
    <message>
        <source>Start Cordboard with the session</source>
        <translation>Cordboard mit der Sitzung starten</translation>
    </message>
    <message>
        <source>Not on this system yet: add Cordboard to its own list of start-up programs.</source>
        <translation>Auf diesem System noch nicht: Fügen Sie Cordboard zu dessen eigener Liste der Startprogramme hinzu.</translation>
    </message>
    <message>
        <source>That could not be written. %1</source>
        <translation>Das konnte nicht geschrieben werden. %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::DialLink</name>
    <message>
        <source>Only tel:, callto: and sip: links can be called.</source>
        <translation>Nur tel:-, callto:- und sip:-Links können angerufen werden.</translation>
    </message>
    <message>
        <source>That link is damaged. Nothing was called.</source>
        <translation>Dieser Link ist beschädigt. Es wurde nichts gewählt.</translation>
    </message>
    <message>
        <source>That link holds a code with * or #, which could change how your phone works. Nothing was called; type it yourself if you want it.</source>
        <translation>Dieser Link enthält einen Code mit * oder #, der die Funktion Ihres Telefons ändern könnte. Es wurde nichts gewählt; tippen Sie ihn selbst ein, wenn Sie das möchten.</translation>
    </message>
    <message>
        <source>That link holds no number. Nothing was called.</source>
        <translation>Dieser Link enthält keine Nummer. Es wurde nichts gewählt.</translation>
    </message>
</context>
<context>
    <name>Cordboard::DirectoriesPage</name>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Verzeichnisse</translation>
    </message>
    <message>
        <source>Contacts from files and servers. They are found by the same search as your people; who is both is shown once.</source>
        <translation>Kontakte aus Dateien und von Servern. Dieselbe Suche wie für Ihre Personen findet sie; wer beides ist, wird einmal angezeigt.</translation>
    </message>
    <message>
        <source>No directory yet. A table from Excel is enough.</source>
        <translation>Noch kein Verzeichnis. Eine Tabelle aus Excel genügt.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Jetzt lesen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>This program was built without that kind of directory.</source>
        <translation>Dieses Programm wurde ohne diese Art von Verzeichnis gebaut.</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts, read %1</source>
        <comment>time, or date and time</comment>
        <translation>
            <numerusform>%n Kontakt, gelesen %1</numerusform>
            <numerusform>%n Kontakte, gelesen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>%1 · reading · %2</source>
        <comment>kind of directory; what was read before</comment>
        <translation>%1 · wird gelesen · %2</translation>
    </message>
    <message>
        <source>%1 · could not be read · %2</source>
        <comment>kind of directory; what was read before</comment>
        <translation>%1 · nicht lesbar · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of directory; what was read</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>There is no directory to choose.</source>
        <translation>Es gibt kein Verzeichnis zur Auswahl.</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>Es wird gerade gelesen.</translation>
    </message>
    <message>
        <source>Remove “%1”, its password and its contacts? The file or server keeps them.</source>
        <translation>„%1“ mit Passwort und Kontakten entfernen? In der Datei oder auf dem Server bleiben sie erhalten.</translation>
    </message>
</context>
<context>
    <name>Cordboard::DirectoryDialog</name>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Where the contacts are</source>
        <translation>Wo die Kontakte liegen</translation>
    </message>
</context>
<context>
    <name>Cordboard::DirectoryForm</name>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Remember the password for this session only</source>
        <translation>Passwort nur für diese Sitzung merken</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Otherwise it is kept in the system&apos;s keychain, never in a file.</source>
        <translation>Sonst wird es im Schlüsselbund des Systems gespeichert, nie in einer Datei.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <comment>a kind of directory</comment>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Stands beside everybody who is found in it.</source>
        <translation>Steht neben allen, die darin gefunden werden.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts found.</source>
        <translation>
            <numerusform>%n Kontakt gefunden.</numerusform>
            <numerusform>%n Kontakte gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first is %1, %2.</source>
        <comment>name, number</comment>
        <translation>Der erste ist %1, %2.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>The password cannot be kept: %1</source>
        <translation>Das Passwort kann nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Test anhalten</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>Es wird gespeichert.</translation>
    </message>
</context>
<context>
    <name>Cordboard::DirectoryKind</name>
    <message>
        <source>Encoding</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>Found out from the file</source>
        <translation>Aus der Datei ermittelt</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>the character</comment>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Only where headings are not understood: name=Customer, work=Phone 2. Keywords: name, first, last, company, department, title, work, mobile, home, email, notes, tags, id, ignore.</source>
        <extracomment>name, first ... are keywords and stay as they are</extracomment>
        <translation>Nur wo Überschriften nicht verstanden werden: name=Kunde, work=Telefon 2. Schlüsselwörter: name, first, last, company, department, title, work, mobile, home, email, notes, tags, id, ignore.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>A file from Excel, a CRM or another program</source>
        <translation>Eine Datei aus Excel, einem CRM oder einem anderen Programm</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Read again whenever it is written.</source>
        <translation>Bei jeder Änderung der Datei erneut lesen.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>vCard file</source>
        <translation>vCard-Datei</translation>
    </message>
    <message>
        <source>Exported by an address book or phone</source>
        <translation>Von einem Adressbuch oder Telefon exportiert</translation>
    </message>
    <message>
        <source>vCards (*.vcf *.vcard);;All files (*)</source>
        <translation>vCards (*.vcf *.vcard);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Read again every … minutes</source>
        <translation>Erneut lesen alle … Minuten</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>A PEM file, where the server&apos;s certificate comes from your own authority.</source>
        <translation>Eine PEM-Datei, wenn das Serverzertifikat von Ihrer eigenen Zertifizierungsstelle stammt.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>None, without a user</source>
        <translation>Keines, ohne Benutzer</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>389, or 636 with LDAPS, if left empty.</source>
        <translation>389, mit LDAPS 636, wenn leer.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Everybody with a telephone number if left empty.</source>
        <translation>Alle mit einer Telefonnummer, wenn leer.</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Only where yours have other names: name=displayName, work=telephoneNumber. Keywords: name, first, last, company, department, title, work, mobile, home, email, tags, id.</source>
        <extracomment>name, work ... are keywords and stay as they are</extracomment>
        <translation>Nur wo Ihre anders heißen: name=displayName, work=telephoneNumber. Schlüsselwörter: name, first, last, company, department, title, work, mobile, home, email, tags, id.</translation>
    </message>
    <message>
        <source>LDAP server</source>
        <translation>LDAP-Server</translation>
    </message>
    <message>
        <source>Active Directory, OpenLDAP and others</source>
        <translation>Active Directory, OpenLDAP und andere</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Where the people are, such as ou=people,dc=example,dc=com.</source>
        <translation>Wo die Personen stehen, zum Beispiel ou=people,dc=example,dc=com.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>A DN, or with Active Directory user@example.com; empty for anonymous.</source>
        <translation>Ein DN, bei Active Directory auch user@example.com; leer für anonym.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Adressbuch</translation>
    </message>
    <message>
        <source>All of this user&apos;s if left empty.</source>
        <translation>Alle dieses Benutzers, wenn leer.</translation>
    </message>
    <message>
        <source>CardDAV server</source>
        <translation>CardDAV-Server</translation>
    </message>
    <message>
        <source>Nextcloud, Radicale, SOGo, iCloud and others</source>
        <translation>Nextcloud, Radicale, SOGo, iCloud und andere</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The server, such as https://cloud.example.com, or one address book.</source>
        <translation>Der Server, zum Beispiel https://cloud.example.com, oder ein einzelnes Adressbuch.</translation>
    </message>
</context>
<context>
    <name>Cordboard::DirectoryShelf</name>
    <message>
        <source>The password cannot be read: %1</source>
        <translation>Das Passwort kann nicht gelesen werden: %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::DisplayState</name>
    <message>
        <source>Free</source>
        <comment>a person who can take a call</comment>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Phone off</source>
        <comment>the phone is not registered</comment>
        <translation>Telefon aus</translation>
    </message>
    <message>
        <source>Parked</source>
        <comment>a call waits in a parking slot</comment>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Ruft an</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Klingelt</translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>nobody can tell the state now</comment>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>FR</source>
        <comment>two-letter code of Free</comment>
        <translation>FR</translation>
    </message>
    <message>
        <source>AW</source>
        <comment>two-letter code of Away</comment>
        <translation>AB</translation>
    </message>
    <message>
        <source>DN</source>
        <comment>two-letter code of Do not disturb</comment>
        <translation>NS</translation>
    </message>
    <message>
        <source>NR</source>
        <comment>two-letter code of Phone off</comment>
        <translation>AU</translation>
    </message>
    <message>
        <source>PK</source>
        <comment>two-letter code of Parked</comment>
        <translation>PK</translation>
    </message>
    <message>
        <source>HO</source>
        <comment>two-letter code of On hold</comment>
        <translation>HA</translation>
    </message>
    <message>
        <source>CA</source>
        <comment>two-letter code of Calling</comment>
        <translation>RU</translation>
    </message>
    <message>
        <source>TK</source>
        <comment>two-letter code of Talking</comment>
        <translation>GE</translation>
    </message>
    <message>
        <source>RG</source>
        <comment>two-letter code of Ringing</comment>
        <translation>KL</translation>
    </message>
    <message>
        <source>UN</source>
        <comment>two-letter code of Not sure</comment>
        <translation>UN</translation>
    </message>
</context>
<context>
    <name>Cordboard::DropVerdict</name>
    <message>
        <source>Cannot: %1</source>
        <translation>Geht nicht: %1</translation>
    </message>
    <message>
        <source>This PBX cannot %1.</source>
        <translation>Diese Anlage kann das nicht: %1.</translation>
    </message>
    <message>
        <source>transfer this call</source>
        <translation>diesen Anruf verbinden</translation>
    </message>
    <message>
        <source>%1 is in this call already.</source>
        <translation>%1 ist bereits in diesem Gespräch.</translation>
    </message>
    <message>
        <source>is in this call</source>
        <translation>im Gespräch</translation>
    </message>
    <message>
        <source>Drop to send %1 to the voicemail of %2</source>
        <translation>Ablegen, um %1 an die Voicemail von %2 zu senden</translation>
    </message>
    <message>
        <source>Drop: voicemail</source>
        <translation>Ablegen: Voicemail</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>name, reason</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 %2. Dropping asks you first.</source>
        <comment>name, reason</comment>
        <translation>%1 %2. Beim Ablegen werden Sie gefragt.</translation>
    </message>
    <message>
        <source>Asks you: %1</source>
        <translation>Fragt Sie: %1</translation>
    </message>
    <message>
        <source>Drop to ask %1 first; %2 waits on hold</source>
        <translation>Ablegen für Rückfrage bei %1; %2 wird gehalten</translation>
    </message>
    <message>
        <source>Drop: ask first</source>
        <translation>Ablegen: Rückfrage</translation>
    </message>
    <message>
        <source>Drop to transfer %1 to %2 now</source>
        <translation>Ablegen, um %1 jetzt mit %2 zu verbinden</translation>
    </message>
    <message>
        <source>Drop: transfer now</source>
        <translation>Ablegen: Jetzt verbinden</translation>
    </message>
    <message>
        <source>This call is parked already.</source>
        <translation>Dieser Anruf ist bereits geparkt.</translation>
    </message>
    <message>
        <source>is parked</source>
        <translation>geparkt</translation>
    </message>
    <message>
        <source>park in a chosen place</source>
        <translation>an einem gewählten Platz parken</translation>
    </message>
    <message>
        <source>%1 is occupied by %2.</source>
        <comment>park slot, caller</comment>
        <translation>%1 ist von %2 belegt.</translation>
    </message>
    <message>
        <source>occupied</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>Drop to park %1 in %2</source>
        <translation>Ablegen, um %1 auf %2 zu parken</translation>
    </message>
    <message>
        <source>Drop: park here</source>
        <translation>Ablegen: Hier parken</translation>
    </message>
    <message>
        <source>This PBX cannot let a third person into a call.</source>
        <translation>Diese Anlage kann keine dritte Person in ein Gespräch lassen.</translation>
    </message>
    <message>
        <source>no barge</source>
        <translation>kein Aufschalten</translation>
    </message>
    <message>
        <source>Drop to let %1 into this call: listen, whisper or speak</source>
        <translation>Ablegen, um %1 in dieses Gespräch zu lassen: Mithören, Flüstern oder Aufschalten</translation>
    </message>
    <message>
        <source>Drop: barge in</source>
        <translation>Ablegen: Aufschalten</translation>
    </message>
    <message>
        <source>This is the same call.</source>
        <translation>Das ist derselbe Anruf.</translation>
    </message>
    <message>
        <source>same call</source>
        <translation>derselbe Anruf</translation>
    </message>
    <message>
        <source>join two calls</source>
        <translation>zwei Anrufe zusammenführen</translation>
    </message>
    <message>
        <source>Drop to join %1 with this call</source>
        <translation>Ablegen, um %1 mit diesem Gespräch zusammenzuführen</translation>
    </message>
    <message>
        <source>Drop: join</source>
        <translation>Ablegen: Zusammenführen</translation>
    </message>
    <message>
        <source>The link to the PBX is down: nothing can be moved.</source>
        <translation>Die Verbindung zur Anlage ist unterbrochen: Nichts kann bewegt werden.</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>The call is no longer there.</source>
        <translation>Der Anruf ist nicht mehr da.</translation>
    </message>
    <message>
        <source>call is gone</source>
        <translation>Anruf ist weg</translation>
    </message>
    <message>
        <source>That person is at another PBX.</source>
        <translation>Diese Person ist an einer anderen Anlage.</translation>
    </message>
    <message>
        <source>other PBX</source>
        <translation>andere Anlage</translation>
    </message>
    <message>
        <source>Drop to send %1 to the queue %2</source>
        <translation>Ablegen, um %1 in die Warteschlange %2 zu senden</translation>
    </message>
    <message>
        <source>Drop: to this queue</source>
        <translation>Ablegen: Warteschlange</translation>
    </message>
    <message>
        <source>That call is at another PBX.</source>
        <translation>Dieser Anruf ist an einer anderen Anlage.</translation>
    </message>
    <message>
        <source>Nothing happens here.</source>
        <translation>Hier passiert nichts.</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>nicht hier</translation>
    </message>
    <message>
        <source>invite somebody</source>
        <translation>jemanden einladen</translation>
    </message>
    <message>
        <source>Drop to invite %1 to %2</source>
        <comment>person, conference room</comment>
        <translation>Ablegen, um %1 in %2 einzuladen</translation>
    </message>
    <message>
        <source>Drop: invite</source>
        <translation>Ablegen: Einladen</translation>
    </message>
    <message>
        <source>%1 has no voicemail.</source>
        <translation>%1 hat keine Voicemail.</translation>
    </message>
    <message>
        <source>no voicemail</source>
        <translation>keine Voicemail</translation>
    </message>
    <message>
        <source>%1 %2. Dropping lets it ring there all the same.</source>
        <comment>name, reason</comment>
        <translation>%1 %2. Beim Ablegen klingelt es dort trotzdem.</translation>
    </message>
    <message>
        <source>Drop: rings there</source>
        <translation>Ablegen: klingelt dort</translation>
    </message>
    <message>
        <source>A menu asks how: listen, whisper or speak.</source>
        <translation>Ein Menü fragt, wie: Mithören, Flüstern oder Aufschalten.</translation>
    </message>
    <message>
        <source>Hold Ctrl to ask first, Shift for voicemail. A right-button drop opens the menu.</source>
        <translation>Strg halten für Rückfrage, Umschalt für Voicemail. Ablegen mit der rechten Maustaste öffnet das Menü.</translation>
    </message>
    <message>
        <source>Hold Ctrl to ask first. A right-button drop opens the menu.</source>
        <translation>Strg halten für Rückfrage. Ablegen mit der rechten Maustaste öffnet das Menü.</translation>
    </message>
    <message>
        <source>Hold Shift for voicemail. A right-button drop opens the menu.</source>
        <translation>Umschalt halten für Voicemail. Ablegen mit der rechten Maustaste öffnet das Menü.</translation>
    </message>
</context>
<context>
    <name>Cordboard::EndpointProbe</name>
    <message>
        <source>Address %1</source>
        <translation>Adresse %1</translation>
    </message>
    <message>
        <source>Host found, %1</source>
        <translation>Host gefunden, %1</translation>
    </message>
    <message>
        <source>Port %1 answers</source>
        <translation>Port %1 antwortet</translation>
    </message>
    <message>
        <source>Certificate trusted by you</source>
        <translation>Zertifikat, dem Sie vertrauen</translation>
    </message>
    <message>
        <source>Certificate valid until %1</source>
        <translation>Zertifikat gültig bis %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::ExtensionModel</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>With</source>
        <comment>whom somebody talks to</comment>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Präsenz</translation>
    </message>
    <message>
        <source>Forwards to</source>
        <translation>Umgeleitet auf</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Beschäftigt</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>At lunch</source>
        <translation>Mittagspause</translation>
    </message>
    <message>
        <source>On a trip</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Off work</source>
        <translation>Außer Dienst</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>call forwarding: always to number %1</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 when busy, %2 after a while</source>
        <comment>call forwarding</comment>
        <translation>%1 bei besetzt, %2 nach einer Weile</translation>
    </message>
    <message>
        <source>%1 when busy or after a while</source>
        <comment>call forwarding</comment>
        <translation>%1 bei besetzt oder nach einer Weile</translation>
    </message>
    <message>
        <source>%1 after a while</source>
        <comment>call forwarding</comment>
        <translation>%1 nach einer Weile</translation>
    </message>
    <message>
        <source>%1 when busy</source>
        <comment>call forwarding</comment>
        <translation>%1 bei besetzt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not sure, was: %1</source>
        <translation>unsicher, zuletzt: %1</translation>
    </message>
    <message>
        <source>talking to %1</source>
        <translation>im Gespräch mit %1</translation>
    </message>
    <message>
        <source>ringing, call from %1</source>
        <translation>klingelt, Anruf von %1</translation>
    </message>
    <message numerus="yes">
        <source>for %n second(s)</source>
        <translation>
            <numerusform>seit %n Sekunde</numerusform>
            <numerusform>seit %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n minute(s)</source>
        <translation>
            <numerusform>seit %n Minute</numerusform>
            <numerusform>seit %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>forwards to %1</source>
        <translation>leitet um auf %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new voicemail message(s)</source>
        <translation>
            <numerusform>%n neue Voicemail-Nachricht</numerusform>
            <numerusform>%n neue Voicemail-Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken sentence</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Cordboard::Extras</name>
    <message>
        <source>Tags of the person</source>
        <translation>Schlagwörter der Person</translation>
    </message>
    <message>
        <source>Announce to a group</source>
        <translation>Durchsage an eine Gruppe</translation>
    </message>
    <message>
        <source>Play an announcement</source>
        <translation>Ansage abspielen</translation>
    </message>
    <message>
        <source>The link to the PBX is down.</source>
        <translation>Die Verbindung zur Anlage ist unterbrochen.</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>Wählen Sie zuerst eine Person.</translation>
    </message>
    <message>
        <source>You are in a call.</source>
        <translation>Sie sind im Gespräch.</translation>
    </message>
    <message>
        <source>Announce to %1</source>
        <translation>Durchsage an %1</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>Schlagwörter von %1</translation>
    </message>
    <message>
        <source>Changing the tags of %1</source>
        <translation>Schlagwörter von %1 werden geändert</translation>
    </message>
    <message>
        <source>The tags of %1 are changed</source>
        <translation>Die Schlagwörter von %1 sind geändert</translation>
    </message>
    <message>
        <source>This PBX has no groups for announcements.</source>
        <translation>Diese Anlage hat keine Durchsagegruppen.</translation>
    </message>
    <message>
        <source>Announcing to %1</source>
        <translation>Durchsage an %1 läuft</translation>
    </message>
    <message>
        <source>Lift your phone and speak: %1 hears you</source>
        <comment>group</comment>
        <translation>Heben Sie ab und sprechen Sie: %1 hört Sie</translation>
    </message>
    <message>
        <source>Playing %1</source>
        <comment>recorded announcement</comment>
        <translation>%1 abspielen</translation>
    </message>
    <message>
        <source>%1 is played</source>
        <comment>recorded announcement</comment>
        <translation>%1 wird abgespielt</translation>
    </message>
</context>
<context>
    <name>Cordboard::FailedCalls</name>
    <message>
        <source>%1 did not answer; %2 is still on hold.</source>
        <comment>person who was asked, caller</comment>
        <translation>%1 hat nicht abgenommen; %2 wird noch gehalten.</translation>
    </message>
    <message>
        <source>%1 did not answer; %2 is with you again.</source>
        <comment>person who was asked, caller</comment>
        <translation>%1 hat nicht abgenommen; %2 ist wieder bei Ihnen.</translation>
    </message>
    <message>
        <source>%1 is busy. Call again later, or write a message.</source>
        <translation>%1 ist besetzt. Rufen Sie später noch einmal an, oder schreiben Sie eine Nachricht.</translation>
    </message>
    <message>
        <source>The call to %1 did not get through. Check the number, or try another one of the same person.</source>
        <translation>Der Anruf bei %1 kam nicht durch. Prüfen Sie die Nummer, oder versuchen Sie eine andere derselben Person.</translation>
    </message>
    <message>
        <source>%1 did not answer. Call again later, or write a message.</source>
        <translation>%1 hat nicht abgenommen. Rufen Sie später noch einmal an, oder schreiben Sie eine Nachricht.</translation>
    </message>
</context>
<context>
    <name>Cordboard::FavouriteKey</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>name of a favourite, number, state</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>Cordboard::FieldEditor</name>
    <message>
        <source>Needed to connect.</source>
        <translation>Zum Verbinden erforderlich.</translation>
    </message>
    <message>
        <source>Only the name or the address, such as pbx.example.com.</source>
        <translation>Nur der Name oder die Adresse, zum Beispiel pbx.example.com.</translation>
    </message>
    <message>
        <source>A number from 1 to 65535.</source>
        <translation>Eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>Eine ganze Zahl.</translation>
    </message>
    <message>
        <source>A whole address, such as https://pbx.example.com.</source>
        <translation>Eine vollständige Adresse, zum Beispiel https://pbx.example.com.</translation>
    </message>
    <message>
        <source>Without the password: it has a field of its own.</source>
        <translation>Ohne das Passwort: Es hat ein eigenes Feld.</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Erforderlich.</translation>
    </message>
</context>
<context>
    <name>Cordboard::FileDirectory</name>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB and is not read.</source>
        <translation>Die Datei ist größer als %1 MB und wird nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>Cordboard::FlowButton</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a switch and its choice</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The link to the PBX is down.</source>
        <translation>Die Verbindung zur Anlage ist unterbrochen.</translation>
    </message>
    <message>
        <source>This PBX does not let it be set from here.</source>
        <translation>Diese Anlage erlaubt das Umschalten von hier aus nicht.</translation>
    </message>
    <message>
        <source>Setting %1 to %2</source>
        <translation>%1 auf %2 setzen</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 ist jetzt %2</translation>
    </message>
</context>
<context>
    <name>Cordboard::FlowModel</name>
    <message>
        <source>Switch</source>
        <comment>such as day and night service</comment>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a switch and its position</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Cordboard::ForwardDialog</name>
    <message>
        <source>Forward the calls of %1</source>
        <translation>Rufumleitung von %1</translation>
    </message>
    <message>
        <source>to nobody</source>
        <translation>an niemanden</translation>
    </message>
    <message>
        <source>Every call</source>
        <translation>Alle Anrufe</translation>
    </message>
    <message>
        <source>While talking</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>When nobody answers</source>
        <translation>Wenn niemand abnimmt</translation>
    </message>
    <message>
        <source>Every call to the mobile</source>
        <translation>Alle Anrufe aufs Mobiltelefon</translation>
    </message>
</context>
<context>
    <name>Cordboard::FreedesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>Cordboard::GlobalKeys</name>
    <message>
        <source>In other programs</source>
        <translation>In anderen Programmen</translation>
    </message>
    <message>
        <source>This desktop does not offer them: it has no portal for global shortcuts.</source>
        <translation>Diese Arbeitsumgebung bietet sie nicht an: Ihr fehlt das Portal für globale Tastenkürzel.</translation>
    </message>
    <message>
        <source>The desktop has not given the keys. Switch it off and on to be asked again.</source>
        <translation>Die Arbeitsumgebung hat die Tasten nicht vergeben. Aus- und einschalten, um erneut gefragt zu werden.</translation>
    </message>
    <message>
        <source>By a key in another program: %1</source>
        <translation>Mit einer Taste in einem anderen Programm: %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::HandedOverModel</name>
    <message>
        <source>%1 → %2</source>
        <comment>caller, target</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 handed to %2, %3, %4</source>
        <comment>caller, target, stage, tries</comment>
        <translation>%1 weitergegeben an %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 has been ringing at %2 for %n seconds.</source>
        <comment>caller, target</comment>
        <translation>
            <numerusform>%1 klingelt seit %n Sekunde bei %2.</numerusform>
            <numerusform>%1 klingelt seit %n Sekunden bei %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>caller: what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what happened; the caller&apos;s story</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Sending to %1</source>
        <translation>Wird an %1 gesendet</translation>
    </message>
    <message>
        <source>Ringing at %1</source>
        <translation>Klingelt bei %1</translation>
    </message>
    <message>
        <source>Answered, talking</source>
        <translation>Angenommen, im Gespräch</translation>
    </message>
    <message>
        <source>Waits until %1 is free</source>
        <translation>Wartet, bis %1 frei ist</translation>
    </message>
    <message>
        <source>Has waited too long for %1</source>
        <translation>Hat zu lange auf %1 gewartet</translation>
    </message>
    <message>
        <source>No answer at %1, came back</source>
        <translation>Keine Antwort bei %1, zurückgekommen</translation>
    </message>
    <message>
        <source>The caller hung up</source>
        <translation>Der Anrufer hat aufgelegt</translation>
    </message>
    <message>
        <source>first try</source>
        <translation>erster Versuch</translation>
    </message>
    <message>
        <source>try %1, before: %2</source>
        <comment>number of tries, names</comment>
        <translation>Versuch %1, zuvor: %2</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <comment>whom a caller wanted, one after the other</comment>
        <translation>%1, dann %2</translation>
    </message>
    <message>
        <source>second time: wanted %1</source>
        <comment>a caller who came back</comment>
        <translation>zum zweiten Mal: wollte %1</translation>
    </message>
    <message>
        <source>third time: wanted %1</source>
        <comment>a caller who came back</comment>
        <translation>zum dritten Mal: wollte %1</translation>
    </message>
    <message numerus="yes">
        <source>%n times here: wanted %1</source>
        <comment>a caller who came back</comment>
        <translation>
            <numerusform>%n-mal hier: wollte %1</numerusform>
            <numerusform>%n-mal hier: wollte %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::HandedOverPanel</name>
    <message>
        <source>Handed over</source>
        <translation>Weitergegeben</translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation>Nichts ist unterwegs.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Fetch back</source>
        <translation>Zu mir holen</translation>
    </message>
    <message numerus="yes">
        <source>%n came back</source>
        <translation>
            <numerusform>%n zurückgekommen</numerusform>
            <numerusform>%n zurückgekommen</numerusform>
        </translation>
    </message>
    <message>
        <source>longest %1</source>
        <comment>duration</comment>
        <translation>längste %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::HandedRowDelegate</name>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>was on its way to %1</source>
        <translation>war unterwegs zu %1</translation>
    </message>
    <message>
        <source>was ringing at %1</source>
        <translation>klingelte bei %1</translation>
    </message>
    <message>
        <source>was answered</source>
        <translation>war angenommen</translation>
    </message>
    <message>
        <source>was waiting for %1</source>
        <translation>wartete auf %1</translation>
    </message>
    <message>
        <source>had come back from %1</source>
        <translation>war von %1 zurückgekommen</translation>
    </message>
    <message>
        <source>had ended</source>
        <translation>war beendet</translation>
    </message>
    <message>
        <source>leaves this list in %1 s</source>
        <translation>verschwindet hier in %1 s</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a call handed over to somebody</comment>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>not certain, the link is down</source>
        <translation>nicht sicher, die Verbindung ist unterbrochen</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Cordboard::Happened</name>
    <message>
        <source>Save what happened...</source>
        <translation>Geschehenes speichern…</translation>
    </message>
    <message>
        <source>What happened was saved as %1</source>
        <comment>file name</comment>
        <translation>Das Geschehene wurde als %1 gespeichert</translation>
    </message>
</context>
<context>
    <name>Cordboard::HeldPanel</name>
    <message>
        <source>Held by you</source>
        <translation>Von Ihnen gehalten</translation>
    </message>
    <message>
        <source>You hold no call.</source>
        <translation>Sie halten keinen Anruf.</translation>
    </message>
    <message>
        <source>longest %1</source>
        <comment>duration</comment>
        <translation>längste %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::HeldRowDelegate</name>
    <message>
        <source>Unknown caller</source>
        <translation>Unbekannter Anrufer</translation>
    </message>
    <message>
        <source>was held</source>
        <translation>wurde gehalten</translation>
    </message>
    <message>
        <source>was held, %1</source>
        <comment>last seen 09:41:07</comment>
        <translation>wurde gehalten, %1</translation>
    </message>
    <message>
        <source>wants %1</source>
        <comment>whom a caller asked for</comment>
        <translation>möchte %1</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>a call on hold</comment>
        <translation>Gehalten</translation>
    </message>
</context>
<context>
    <name>Cordboard::HistoryModel</name>
    <message>
        <source>Voicemail</source>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>a call</comment>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>In</source>
        <comment>direction of a call</comment>
        <translation>Kommend</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>direction of a call</comment>
        <translation>Gehend</translation>
    </message>
    <message>
        <source>Internal</source>
        <comment>direction of a call</comment>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Unbekannter Anrufer</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>kind of call, name, when</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a call</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>With</source>
        <comment>whom somebody talked to</comment>
        <translation>Mit</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>of a call</comment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Dialled</source>
        <comment>queue or number</comment>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>Cordboard::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Anrufliste</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Name oder Nummer</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Anrufliste filtern</translation>
    </message>
    <message>
        <source>Kind of call</source>
        <translation>Art des Anrufs</translation>
    </message>
    <message>
        <source>All</source>
        <comment>calls</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>calls</comment>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>In</source>
        <comment>direction of calls</comment>
        <translation>Kommend</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>direction of calls</comment>
        <translation>Gehend</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Nochmals</translation>
    </message>
    <message>
        <source>Fetching older calls …</source>
        <translation>Ältere Anrufe werden geladen …</translation>
    </message>
    <message numerus="yes">
        <source>Only the newest %n calls: narrow the search.</source>
        <translation>
            <numerusform>Nur der neueste Anruf (%n): Grenzen Sie die Suche ein.</numerusform>
            <numerusform>Nur die neuesten %n Anrufe: Grenzen Sie die Suche ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>The history could not be fetched.</source>
        <translation>Die Anrufliste konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>No call matches.</source>
        <translation>Kein Anruf passt.</translation>
    </message>
    <message>
        <source>No calls yet.</source>
        <translation>Noch keine Anrufe.</translation>
    </message>
</context>
<context>
    <name>Cordboard::HistoryRowDelegate</name>
    <message>
        <source>Unknown caller</source>
        <translation>Unbekannter Anrufer</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>a call</comment>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>In</source>
        <comment>direction of a call</comment>
        <translation>Kommend</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>direction of a call</comment>
        <translation>Gehend</translation>
    </message>
    <message>
        <source>Internal</source>
        <comment>direction of a call</comment>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>whom somebody talked to</comment>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Zurückrufen</translation>
    </message>
    <message>
        <source>not called back</source>
        <translation>nicht zurückgerufen</translation>
    </message>
</context>
<context>
    <name>Cordboard::HistoryView</name>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Anrufliste</translation>
    </message>
    <message>
        <source>Note on this call</source>
        <translation>Notiz zu diesem Anruf</translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>to a recording</comment>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Zurückrufen</translation>
    </message>
    <message>
        <source>Recording of %1 and %2, %3</source>
        <comment>caller; who was called; date and time</comment>
        <translation>Aufzeichnung von %1 und %2, %3</translation>
    </message>
    <message>
        <source>Name, number or queue</source>
        <translation>Name, Nummer oder Warteschlange</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Anrufliste durchsuchen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Alle Warteschlangen</translation>
    </message>
    <message>
        <source>Kind of call</source>
        <translation>Art des Anrufs</translation>
    </message>
    <message>
        <source>All</source>
        <comment>calls</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>calls</comment>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>In</source>
        <comment>direction of calls</comment>
        <translation>Kommend</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>direction of calls</comment>
        <translation>Gehend</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %n calls written</source>
        <translation>
            <numerusform>Export läuft: %n Anruf geschrieben</numerusform>
            <numerusform>Export läuft: %n Anrufe geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the newest %n calls are listed: narrow the search.</source>
        <translation>
            <numerusform>Nur der neueste Anruf (%n) wird aufgeführt: Grenzen Sie die Suche ein.</numerusform>
            <numerusform>Nur die neuesten %n Anrufe werden aufgeführt: Grenzen Sie die Suche ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>No call matches.</source>
        <translation>Kein Anruf passt.</translation>
    </message>
    <message>
        <source>No calls yet.</source>
        <translation>Noch keine Anrufe.</translation>
    </message>
    <message>
        <source>An export is running.</source>
        <translation>Ein Export läuft.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Es gibt nichts zu exportieren.</translation>
    </message>
    <message>
        <source>Choose a call to call back, listen or write a note.</source>
        <translation>Wählen Sie einen Anruf, um zurückzurufen, ihn anzuhören oder eine Notiz zu schreiben.</translation>
    </message>
    <message>
        <source>No call is chosen.</source>
        <translation>Kein Anruf ist ausgewählt.</translation>
    </message>
    <message numerus="yes">
        <source>gave up after %n s</source>
        <translation>
            <numerusform>aufgegeben nach %n s</numerusform>
            <numerusform>aufgegeben nach %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>The caller told no number.</source>
        <translation>Der Anrufer hat keine Nummer genannt.</translation>
    </message>
    <message>
        <source>This call was not recorded.</source>
        <translation>Dieser Anruf wurde nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Anrufliste exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>calls.csv</source>
        <comment>name of a file</comment>
        <translation>anrufe.csv</translation>
    </message>
    <message numerus="yes">
        <source>%n calls exported to %1</source>
        <translation>
            <numerusform>%n Anruf nach %1 exportiert</numerusform>
            <numerusform>%n Anrufe nach %1 exportiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcortexBackend</name>
    <message>
        <source>This build of the program has no engine for the PABX&apos;s library.</source>
        <translation>Diese Programmversion hat keine Engine für die Bibliothek der Anlage.</translation>
    </message>
    <message>
        <source>This PABX serves no library; choose the polled feed.</source>
        <translation>Diese Anlage stellt keine Bibliothek bereit; wählen Sie den abgefragten Datenstrom.</translation>
    </message>
    <message>
        <source>The PBX is slow to answer.</source>
        <translation>Die Anlage antwortet langsam.</translation>
    </message>
    <message>
        <source>Only entries of the address book&apos;s own can be changed, not people and numbers of the PABX.</source>
        <translation>Nur eigene Einträge des Adressbuchs können geändert werden, keine Personen und Nummern der Anlage.</translation>
    </message>
    <message>
        <source>An entry needs a name and a number of digits.</source>
        <translation>Ein Eintrag braucht einen Namen und eine Nummer aus Ziffern.</translation>
    </message>
    <message>
        <source>There is no method %1.</source>
        <translation>Es gibt keine Methode %1.</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcortexPlugin</name>
    <message>
        <source>IPCortex PABX, by the library that it serves itself, or by commands and polled feed.</source>
        <translation>IPCortex-Anlage, über die Bibliothek, die sie selbst liefert, oder über Befehle und abgefragte Daten.</translation>
    </message>
    <message>
        <source>IPCortex PABX, by commands and polled feed only: this build has no engine for the library that newer ones serve.</source>
        <translation>IPCortex-Anlage, nur über Befehle und abgefragte Daten: Diese Ausgabe kann die Bibliothek neuerer Anlagen nicht ausführen.</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxCapabilities</name>
    <message>
        <source>This login has no phone of its own at the PABX.</source>
        <translation>Diese Anmeldung hat an der Anlage kein eigenes Telefon.</translation>
    </message>
    <message>
        <source>The PABX tells no park number.</source>
        <translation>Die Anlage nennt keine Parknummer.</translation>
    </message>
    <message>
        <source>This login may tag nobody.</source>
        <translation>Diese Anmeldung darf niemandem Schlagwörter geben.</translation>
    </message>
    <message>
        <source>This PABX has no REST interface, or this login may not use it.</source>
        <translation>Diese Anlage hat keine REST-Schnittstelle, oder diese Anmeldung darf sie nicht verwenden.</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxCommands</name>
    <message>
        <source>The PABX lets you control only the calls of your own phones.</source>
        <translation>Die Anlage lässt Sie nur die Anrufe Ihrer eigenen Telefone steuern.</translation>
    </message>
    <message>
        <source>%1 has no phone.</source>
        <comment>a number</comment>
        <translation>%1 hat kein Telefon.</translation>
    </message>
    <message>
        <source>There is no second call to transfer it to.</source>
        <translation>Es gibt keinen zweiten Anruf, mit dem verbunden werden kann.</translation>
    </message>
    <message>
        <source>There is no second call to give up.</source>
        <translation>Es gibt keinen zweiten Anruf, der aufgegeben werden kann.</translation>
    </message>
    <message>
        <source>There is no second call.</source>
        <translation>Es gibt keinen zweiten Anruf.</translation>
    </message>
    <message>
        <source>This PABX chooses the place itself.</source>
        <translation>Diese Anlage wählt den Platz selbst.</translation>
    </message>
    <message>
        <source>The PABX tells no park number.</source>
        <translation>Die Anlage nennt keine Parknummer.</translation>
    </message>
    <message>
        <source>The PABX lets you change only your own presence.</source>
        <translation>Die Anlage lässt Sie nur Ihre eigene Präsenz ändern.</translation>
    </message>
    <message>
        <source>Only a receptionist or an administrator may tag other people.</source>
        <translation>Nur der Empfang oder ein Administrator darf andere Personen kennzeichnen.</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxHosted</name>
    <message>
        <source>This build of the program has no engine for the PABX&apos;s library.</source>
        <translation>Diese Programmversion hat keine Engine für die Bibliothek der Anlage.</translation>
    </message>
    <message>
        <source>The PABX&apos;s library had to be stopped: %1</source>
        <translation>Die Bibliothek der Anlage musste angehalten werden: %1</translation>
    </message>
    <message>
        <source>The PABX&apos;s library needs a newer engine than this program has: %1. Choose the polled feed in the account instead.</source>
        <translation>Die Bibliothek der Anlage braucht eine neuere Engine, als dieses Programm hat: %1. Wählen Sie stattdessen im Konto den abgefragten Datenstrom.</translation>
    </message>
    <message>
        <source>The PABX&apos;s library does not start: %1</source>
        <translation>Die Bibliothek der Anlage startet nicht: %1</translation>
    </message>
    <message>
        <source>The PABX&apos;s library did not start its feed. %1</source>
        <translation>Die Bibliothek der Anlage hat ihren Datenstrom nicht gestartet. %1</translation>
    </message>
    <message>
        <source>The PABX has logged this user out. %1</source>
        <comment>the PBX&apos;s own words</comment>
        <translation>Die Anlage hat diesen Benutzer abgemeldet. %1</translation>
    </message>
    <message>
        <source>The PABX has been upgraded; its library is loaded again.</source>
        <translation>Die Anlage wurde aktualisiert; ihre Bibliothek wird neu geladen.</translation>
    </message>
    <message>
        <source>The PABX did not tell everything; perhaps this login may not see it. %1</source>
        <comment>the PBX&apos;s own words</comment>
        <translation>Die Anlage hat nicht alles gemeldet; vielleicht darf diese Anmeldung es nicht sehen. %1</translation>
    </message>
    <message>
        <source>The PABX is not ready yet.</source>
        <translation>Die Anlage ist noch nicht bereit.</translation>
    </message>
    <message>
        <source>The live feed of the PABX has an error (%1). %2</source>
        <comment>number, the PBX&apos;s own words</comment>
        <translation>Der Live-Datenstrom der Anlage hat einen Fehler (%1). %2</translation>
    </message>
    <message>
        <source>Only the polled feed of older PABXes has this command.</source>
        <translation>Nur der abgefragte Datenstrom älterer Anlagen hat diesen Befehl.</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxHttp</name>
    <message>
        <source>The PBX sent an answer that is too large.</source>
        <translation>Die Anlage hat eine zu große Antwort gesendet.</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxNative</name>
    <message>
        <source>The PBX did not tell its %1.</source>
        <comment>name of a list</comment>
        <translation>Die Anlage hat ihre Liste „%1“ nicht gemeldet.</translation>
    </message>
    <message>
        <source>The live feed of the PBX could not be found; check the feed port.</source>
        <translation>Der Live-Datenstrom der Anlage wurde nicht gefunden; prüfen Sie den Datenstrom-Port.</translation>
    </message>
    <message>
        <source>The live feed of the PBX makes no sense.</source>
        <translation>Der Live-Datenstrom der Anlage ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>The PBX has ended the session. %1</source>
        <comment>the PBX&apos;s own words</comment>
        <translation>Die Anlage hat die Sitzung beendet. %1</translation>
    </message>
    <message>
        <source>The PBX&apos;s telephone engine is reconnecting.</source>
        <translation>Die Telefon-Engine der Anlage verbindet sich neu.</translation>
    </message>
    <message>
        <source>The live feed of the PBX has an error. %1</source>
        <comment>the PBX&apos;s own words</comment>
        <translation>Der Live-Datenstrom der Anlage hat einen Fehler. %1</translation>
    </message>
    <message>
        <source>Only the PABX&apos;s own library has this method.</source>
        <translation>Nur die eigene Bibliothek der Anlage hat diese Methode.</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxNightMode</name>
    <message>
        <source>Night mode of %1</source>
        <translation>Nachtschaltung von %1</translation>
    </message>
    <message>
        <source>Night mode %2 of %1</source>
        <translation>Nachtschaltung %2 von %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxRest</name>
    <message>
        <source>This PABX has no REST interface.</source>
        <translation>Diese Anlage hat keine REST-Schnittstelle.</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxSettings</name>
    <message>
        <source>Whichever the PABX has</source>
        <translation>Was die Anlage bietet</translation>
    </message>
    <message>
        <source>The PABX&apos;s own library (6.1 and later)</source>
        <translation>Die eigene Bibliothek der Anlage (ab 6.1)</translation>
    </message>
    <message>
        <source>Commands and polled feed (older)</source>
        <translation>Befehle und abgefragter Datenstrom (älter)</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The port of the PABX&apos;s web pages.</source>
        <translation>Der Port der Webseiten der Anlage.</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Verschlüsselt (TLS)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Feed port</source>
        <translation>Datenstrom-Port</translation>
    </message>
    <message>
        <source>Only for the polled feed; empty: 82, or 84 when encrypted.</source>
        <translation>Nur für den abgefragten Datenstrom; leer: 82, verschlüsselt 84.</translation>
    </message>
    <message>
        <source>Auth key</source>
        <translation>Auth-Schlüssel</translation>
    </message>
    <message>
        <source>For call records and night mode, instead of the password.</source>
        <translation>Für Anrufdaten und Nachtschaltung, statt des Passworts.</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxUnusable</name>
    <message>
        <source>This PABX does not answer REST requests.</source>
        <translation>Diese Anlage beantwortet keine REST-Anfragen.</translation>
    </message>
    <message>
        <source>Only the polled feed of older PABXes has this command; the PABX&apos;s own library is in use.</source>
        <translation>Nur der abgefragte Datenstrom älterer Anlagen hat diesen Befehl; in Gebrauch ist die eigene Bibliothek der Anlage.</translation>
    </message>
    <message>
        <source>Only the PABX&apos;s own library has this method; the polled feed is in use.</source>
        <translation>Nur die eigene Bibliothek der Anlage hat diese Methode; in Gebrauch ist der abgefragte Datenstrom.</translation>
    </message>
    <message>
        <source>The library of this PABX does not have it: its version is older, or newer.</source>
        <translation>Die Bibliothek dieser Anlage hat sie nicht: Ihre Version ist älter oder neuer.</translation>
    </message>
</context>
<context>
    <name>Cordboard::JsonModel</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>Cordboard::JsonTable</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Backend</name>
    <message>
        <source>Events cannot be received at port %1 of the PBX; its state is asked for every few seconds. %2</source>
        <translation>Ereignisse können auf Port %1 der Anlage nicht empfangen werden; ihr Zustand wird alle paar Sekunden abgefragt. %2</translation>
    </message>
    <message>
        <source>The PBX&apos;s events do not reach this computer; its state is asked for every few seconds. %1</source>
        <translation>Die Ereignisse der Anlage erreichen diesen Computer nicht; ihr Zustand wird alle paar Sekunden abgefragt. %1</translation>
    </message>
    <message>
        <source>Port %1 for events cannot be used (%2); port %3 is used instead, or the TCP connection.</source>
        <translation>Port %1 für Ereignisse ist nicht nutzbar (%2); stattdessen wird Port %3 oder die TCP-Verbindung verwendet.</translation>
    </message>
    <message>
        <source>No port for events can be used (%1); the TCP connection is tried.</source>
        <translation>Kein Port für Ereignisse ist nutzbar (%1); die TCP-Verbindung wird versucht.</translation>
    </message>
    <message>
        <source>The PBX has started anew.</source>
        <translation>Die Anlage ist neu gestartet.</translation>
    </message>
    <message>
        <source>This PBX answered that it does not have it: its firmware is older, or newer.</source>
        <translation>Diese Anlage hat geantwortet, dass sie sie nicht hat: Ihre Firmware ist älter oder neuer.</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Capabilities</name>
    <message>
        <source>This PBX records calls by itself, as its administrator set it up.</source>
        <translation>Diese Anlage zeichnet Anrufe selbst auf, so wie ihr Administrator es eingerichtet hat.</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Commands</name>
    <message>
        <source>Your extension is not set in the account.</source>
        <translation>Ihre Nebenstelle ist im Konto nicht eingetragen.</translation>
    </message>
    <message>
        <source>The phone %1 does not let itself be answered from here (uaCSTA).</source>
        <translation>Am Telefon %1 kann von hier aus nicht angenommen werden (uaCSTA).</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Errors</name>
    <message>
        <source>XML is not supported</source>
        <translation>XML wird nicht unterstützt</translation>
    </message>
    <message>
        <source>unknown request</source>
        <translation>unbekannte Anfrage</translation>
    </message>
    <message>
        <source>a required parameter is empty</source>
        <translation>ein erforderlicher Parameter ist leer</translation>
    </message>
    <message>
        <source>no such call id</source>
        <translation>keine solche Anruf-ID</translation>
    </message>
    <message>
        <source>no such extension</source>
        <translation>keine solche Nebenstelle</translation>
    </message>
    <message>
        <source>no such call</source>
        <translation>kein solcher Anruf</translation>
    </message>
    <message>
        <source>the extension is not idle</source>
        <translation>die Nebenstelle ist nicht frei</translation>
    </message>
    <message>
        <source>the extension may not be monitored</source>
        <translation>die Nebenstelle darf nicht überwacht werden</translation>
    </message>
    <message>
        <source>the extension may not monitor in that way</source>
        <translation>die Nebenstelle darf nicht auf diese Weise überwachen</translation>
    </message>
    <message>
        <source>no such callee</source>
        <translation>kein solcher Angerufener</translation>
    </message>
    <message>
        <source>no such IVR</source>
        <translation>keine solche IVR</translation>
    </message>
    <message>
        <source>no such queue</source>
        <translation>keine solche Warteschlange</translation>
    </message>
    <message>
        <source>no such ring group</source>
        <translation>keine solche Rufgruppe</translation>
    </message>
    <message>
        <source>nobody talks in that call</source>
        <translation>in diesem Anruf spricht niemand</translation>
    </message>
    <message>
        <source>the time to accept or refuse has passed</source>
        <translation>die Zeit zum Zulassen oder Ablehnen ist abgelaufen</translation>
    </message>
    <message>
        <source>the extension could not be configured</source>
        <translation>die Nebenstelle konnte nicht konfiguriert werden</translation>
    </message>
    <message>
        <source>the IVR could not be configured</source>
        <translation>die IVR konnte nicht konfiguriert werden</translation>
    </message>
    <message>
        <source>the queue could not be configured</source>
        <translation>die Warteschlange konnte nicht konfiguriert werden</translation>
    </message>
    <message>
        <source>the wake-up call could not be set</source>
        <translation>der Weckruf konnte nicht eingestellt werden</translation>
    </message>
    <message>
        <source>no such wake-up call</source>
        <translation>kein solcher Weckruf</translation>
    </message>
    <message>
        <source>there is such a wake-up call already</source>
        <translation>einen solchen Weckruf gibt es bereits</translation>
    </message>
    <message>
        <source>no such audio file</source>
        <translation>keine solche Audiodatei</translation>
    </message>
    <message>
        <source>no permission for calls to the outside</source>
        <translation>keine Berechtigung für Anrufe nach außen</translation>
    </message>
    <message>
        <source>changes are applied too often</source>
        <translation>Änderungen werden zu häufig angewendet</translation>
    </message>
    <message>
        <source>no such GSM module</source>
        <translation>kein solches GSM-Modul</translation>
    </message>
    <message>
        <source>the GSM module is busy</source>
        <translation>das GSM-Modul ist belegt</translation>
    </message>
    <message>
        <source>the number is empty</source>
        <translation>die Nummer ist leer</translation>
    </message>
    <message>
        <source>the text message could not be written</source>
        <translation>die Textnachricht konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>the text message is empty</source>
        <translation>die Textnachricht ist leer</translation>
    </message>
    <message>
        <source>the callee&apos;s number is wrong</source>
        <translation>die Nummer des Angerufenen ist falsch</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>falsches Passwort</translation>
    </message>
    <message>
        <source>the extension has no outbound route</source>
        <translation>die Nebenstelle hat keine Ausgangsroute</translation>
    </message>
    <message>
        <source>there is such an extension already</source>
        <translation>eine solche Nebenstelle gibt es bereits</translation>
    </message>
    <message>
        <source>it could not be deleted</source>
        <translation>es konnte nicht gelöscht werden</translation>
    </message>
    <message>
        <source>the licence allows no more</source>
        <translation>die Lizenz erlaubt nicht mehr</translation>
    </message>
    <message>
        <source>only JSON is understood</source>
        <translation>nur JSON wird verstanden</translation>
    </message>
    <message>
        <source>only POST is understood</source>
        <translation>nur POST wird verstanden</translation>
    </message>
    <message>
        <source>after five wrong passwords the PBX keeps this computer out for ten minutes</source>
        <translation>nach fünf falschen Passwörtern sperrt die Anlage diesen Computer zehn Minuten lang aus</translation>
    </message>
    <message>
        <source>wrong user or password</source>
        <translation>falscher Benutzer oder falsches Passwort</translation>
    </message>
    <message>
        <source>no such token</source>
        <translation>kein solches Token</translation>
    </message>
    <message>
        <source>the token is empty</source>
        <translation>das Token ist leer</translation>
    </message>
    <message>
        <source>the token has expired</source>
        <translation>das Token ist abgelaufen</translation>
    </message>
    <message>
        <source>the data are empty</source>
        <translation>die Daten sind leer</translation>
    </message>
    <message>
        <source>the port for events is wrong</source>
        <translation>der Port für Ereignisse ist falsch</translation>
    </message>
    <message>
        <source>the request is empty</source>
        <translation>die Anfrage ist leer</translation>
    </message>
    <message>
        <source>the PBX could not pass the request on inside</source>
        <translation>die Anlage konnte die Anfrage intern nicht weiterreichen</translation>
    </message>
    <message>
        <source>the heartbeat&apos;s settings are wrong</source>
        <translation>die Heartbeat-Einstellungen sind falsch</translation>
    </message>
    <message>
        <source>the recording&apos;s one-time word is not valid</source>
        <translation>das Einmalpasswort der Aufzeichnung ist ungültig</translation>
    </message>
    <message>
        <source>wrong verification code</source>
        <translation>falscher Bestätigungscode</translation>
    </message>
    <message>
        <source>no such recording</source>
        <translation>keine solche Aufzeichnung</translation>
    </message>
    <message>
        <source>the address that may download is wrong</source>
        <translation>die Adresse, die herunterladen darf, ist falsch</translation>
    </message>
    <message>
        <source>wrong state of voicemail</source>
        <translation>falscher Voicemail-Zustand</translation>
    </message>
    <message>
        <source>the message&apos;s one-time word is not valid</source>
        <translation>das Einmalpasswort der Nachricht ist ungültig</translation>
    </message>
    <message>
        <source>no such voicemail message</source>
        <translation>keine solche Voicemail-Nachricht</translation>
    </message>
    <message>
        <source>the time is written wrongly</source>
        <translation>die Zeit ist falsch geschrieben</translation>
    </message>
    <message>
        <source>the call records&apos; one-time word is not valid</source>
        <translation>das Einmalpasswort der Anrufdaten ist ungültig</translation>
    </message>
    <message>
        <source>no call records</source>
        <translation>keine Anrufdaten</translation>
    </message>
    <message>
        <source>the PBX could not write its answer</source>
        <translation>die Anlage konnte ihre Antwort nicht schreiben</translation>
    </message>
    <message>
        <source>the PBX&apos;s API service is down</source>
        <translation>der API-Dienst der Anlage läuft nicht</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2EventLink</name>
    <message>
        <source>The connection for events could not be opened in time.</source>
        <translation>Die Verbindung für Ereignisse konnte nicht rechtzeitig aufgebaut werden.</translation>
    </message>
    <message>
        <source>The PBX closed the connection for events.</source>
        <translation>Die Anlage hat die Verbindung für Ereignisse geschlossen.</translation>
    </message>
    <message>
        <source>The PBX sent an event that is too large.</source>
        <translation>Die Anlage hat ein zu großes Ereignis gesendet.</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Http</name>
    <message>
        <source>The PBX answered with a web page.</source>
        <translation>Die Anlage hat mit einer Webseite geantwortet.</translation>
    </message>
    <message>
        <source>The PBX&apos;s answer is no JSON.</source>
        <translation>Die Antwort der Anlage ist kein JSON.</translation>
    </message>
    <message>
        <source>The PBX did not answer in time.</source>
        <translation>Die Anlage hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The PBX sent an answer that is too large.</source>
        <translation>Die Anlage hat eine zu große Antwort gesendet.</translation>
    </message>
    <message>
        <source>The PBX redirects to another address: perhaps it wants an encrypted connection.</source>
        <translation>Die Anlage leitet zu einer anderen Adresse um: Vielleicht verlangt sie eine verschlüsselte Verbindung.</translation>
    </message>
    <message>
        <source>The PBX redirects to another host (%1); that is not followed.</source>
        <translation>Die Anlage leitet zu einem anderen Host um (%1); dem wird nicht gefolgt.</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Listener</name>
    <message>
        <source>The port could not be used for HTTP.</source>
        <translation>Der Port konnte nicht für HTTP verwendet werden.</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Methods</name>
    <message>
        <source>Configuration of queues.</source>
        <translation>Konfiguration von Warteschlangen.</translation>
    </message>
    <message>
        <source>Queue, or &quot;all&quot;</source>
        <translation>Warteschlange oder „all“</translation>
    </message>
    <message>
        <source>Change a queue.</source>
        <translation>Warteschlange ändern.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Any further field of the configuration</source>
        <translation>Jedes weitere Feld der Konfiguration</translation>
    </message>
    <message>
        <source>Agents and callers of a queue.</source>
        <translation>Agenten und Anrufer einer Warteschlange.</translation>
    </message>
    <message>
        <source>Log an agent in to a queue.</source>
        <translation>Agenten an einer Warteschlange anmelden.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Log an agent out of a queue.</source>
        <translation>Agenten von einer Warteschlange abmelden.</translation>
    </message>
    <message>
        <source>Pause an agent.</source>
        <translation>Agenten in Pause setzen.</translation>
    </message>
    <message>
        <source>Let an agent go on.</source>
        <translation>Pause eines Agenten beenden.</translation>
    </message>
    <message>
        <source>Fixed conference rooms.</source>
        <translation>Feste Konferenzräume.</translation>
    </message>
    <message>
        <source>Room, or &quot;all&quot;</source>
        <translation>Raum oder „all“</translation>
    </message>
    <message>
        <source>Instant conferences.</source>
        <translation>Sofortkonferenzen.</translation>
    </message>
    <message>
        <source>Conferences that go on, with their members.</source>
        <translation>Laufende Konferenzen mit ihren Teilnehmern.</translation>
    </message>
    <message>
        <source>Start an instant conference.</source>
        <translation>Sofortkonferenz starten.</translation>
    </message>
    <message>
        <source>Who starts it</source>
        <translation>Wer sie startet</translation>
    </message>
    <message>
        <source>Who is invited, with commas</source>
        <translation>Wer eingeladen wird, mit Kommas</translation>
    </message>
    <message>
        <source>Change a conference room.</source>
        <translation>Konferenzraum ändern.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Invite somebody into a conference.</source>
        <translation>Jemanden in eine Konferenz einladen.</translation>
    </message>
    <message>
        <source>Who is invited</source>
        <translation>Wer eingeladen wird</translation>
    </message>
    <message>
        <source>Remove somebody from a conference.</source>
        <translation>Jemanden aus einer Konferenz entfernen.</translation>
    </message>
    <message>
        <source>Channel of the party</source>
        <translation>Kanal des Teilnehmers</translation>
    </message>
    <message>
        <source>Silence somebody in a conference.</source>
        <translation>Konferenzteilnehmer stummschalten.</translation>
    </message>
    <message>
        <source>Let somebody in a conference speak again.</source>
        <translation>Konferenzteilnehmer wieder sprechen lassen.</translation>
    </message>
    <message>
        <source>List of paging groups.</source>
        <translation>Liste der Durchsagegruppen.</translation>
    </message>
    <message>
        <source>Configuration of paging groups.</source>
        <translation>Konfiguration von Durchsagegruppen.</translation>
    </message>
    <message>
        <source>Group, or &quot;all&quot;</source>
        <translation>Gruppe oder „all“</translation>
    </message>
    <message>
        <source>Add a paging group.</source>
        <translation>Durchsagegruppe hinzufügen.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Change a paging group.</source>
        <translation>Durchsagegruppe ändern.</translation>
    </message>
    <message>
        <source>Delete a paging group.</source>
        <translation>Durchsagegruppe löschen.</translation>
    </message>
    <message>
        <source>Stop the music of a paging group.</source>
        <translation>Musik einer Durchsagegruppe anhalten.</translation>
    </message>
    <message>
        <source>Voicemail messages.</source>
        <translation>Voicemail-Nachrichten.</translation>
    </message>
    <message>
        <source>Extension number, several with commas, or &quot;all&quot;</source>
        <translation>Nebenstellennummer, mehrere mit Kommas, oder „all“</translation>
    </message>
    <message>
        <source>Delete a voicemail message.</source>
        <translation>Voicemail-Nachricht löschen.</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>One-time word to download a voicemail message.</source>
        <translation>Einmalpasswort zum Herunterladen einer Voicemail-Nachricht.</translation>
    </message>
    <message>
        <source>The one IP address that may download besides this computer</source>
        <translation>Die eine IP-Adresse, die außer diesem Computer herunterladen darf</translation>
    </message>
    <message>
        <source>Download a voicemail message.</source>
        <translation>Voicemail-Nachricht herunterladen.</translation>
    </message>
    <message>
        <source>One-time word</source>
        <translation>Einmalpasswort</translation>
    </message>
    <message>
        <source>One-time word to download a recording.</source>
        <translation>Einmalpasswort zum Herunterladen einer Aufzeichnung.</translation>
    </message>
    <message>
        <source>File name from a call record</source>
        <translation>Dateiname aus den Anrufdaten</translation>
    </message>
    <message>
        <source>Download a recording.</source>
        <translation>Aufzeichnung herunterladen.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>One-time word to download call records.</source>
        <translation>Einmalpasswort zum Herunterladen von Anrufdaten.</translation>
    </message>
    <message>
        <source>yyyy-MM-dd hh:mm:ss</source>
        <translation>yyyy-MM-dd hh:mm:ss</translation>
    </message>
    <message>
        <source>Download call records as CSV.</source>
        <translation>Anrufdaten als CSV herunterladen.</translation>
    </message>
    <message>
        <source>Set a wake-up call.</source>
        <translation>Weckruf einstellen.</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Nebenstelle</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <translation>yyyy-MM-dd</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>daily or no</source>
        <translation>daily oder no</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on oder off</translation>
    </message>
    <message>
        <source>Wake-up calls.</source>
        <translation>Weckrufe.</translation>
    </message>
    <message>
        <source>Change a wake-up call.</source>
        <translation>Weckruf ändern.</translation>
    </message>
    <message>
        <source>Wake-up call</source>
        <translation>Weckruf</translation>
    </message>
    <message>
        <source>Cancel a wake-up call.</source>
        <translation>Weckruf löschen.</translation>
    </message>
    <message>
        <source>Calls by id, or all inbound or outbound ones.</source>
        <translation>Anrufe nach ID oder alle kommenden oder gehenden.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>inbound or outbound</source>
        <translation>inbound oder outbound</translation>
    </message>
    <message>
        <source>Ring one phone, then another.</source>
        <translation>Ein Telefon anklingeln, dann ein anderes.</translation>
    </message>
    <message>
        <source>Who is rung first</source>
        <translation>Wer zuerst angeklingelt wird</translation>
    </message>
    <message>
        <source>Who is called</source>
        <translation>Wer angerufen wird</translation>
    </message>
    <message>
        <source>Extension whose outbound right is used</source>
        <translation>Nebenstelle, deren Ausgangsberechtigung gilt</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes oder no</translation>
    </message>
    <message>
        <source>Let an offered call in.</source>
        <translation>Angebotenen Anruf zulassen.</translation>
    </message>
    <message>
        <source>Refuse an offered call.</source>
        <translation>Angebotenen Anruf ablehnen.</translation>
    </message>
    <message>
        <source>Listen in on an extension.</source>
        <translation>Bei einer Nebenstelle mithören.</translation>
    </message>
    <message>
        <source>Who listens</source>
        <translation>Wer mithört</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>listen, whisper or barge</source>
        <translation>listen, whisper oder barge</translation>
    </message>
    <message>
        <source>Put the other party on hold.</source>
        <translation>Anderen Teilnehmer halten.</translation>
    </message>
    <message>
        <source>Take the other party back.</source>
        <translation>Gehaltenen Teilnehmer zurückholen.</translation>
    </message>
    <message>
        <source>Silence a party.</source>
        <translation>Teilnehmer stummschalten.</translation>
    </message>
    <message>
        <source>Let a party speak again.</source>
        <translation>Teilnehmer wieder sprechen lassen.</translation>
    </message>
    <message>
        <source>Park a party.</source>
        <translation>Teilnehmer parken.</translation>
    </message>
    <message>
        <source>Slot; empty: a free one</source>
        <translation>Parkplatz; leer: ein freier</translation>
    </message>
    <message>
        <source>Parked calls.</source>
        <translation>Geparkte Anrufe.</translation>
    </message>
    <message>
        <source>Hand a party over without asking.</source>
        <translation>Teilnehmer ohne Rückfrage verbinden.</translation>
    </message>
    <message>
        <source>Hold and call somebody to hand over to.</source>
        <translation>Halten und jemanden zum Weitergeben anrufen.</translation>
    </message>
    <message>
        <source>End a consultation.</source>
        <translation>Rückfrage beenden.</translation>
    </message>
    <message>
        <source>complete, abort, threeway or swap</source>
        <translation>complete, abort, threeway oder swap</translation>
    </message>
    <message>
        <source>Call another party into a call.</source>
        <translation>Weiteren Teilnehmer in einen Anruf rufen.</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Wen</translation>
    </message>
    <message>
        <source>Play a recorded announcement.</source>
        <translation>Aufgezeichnete Ansage abspielen.</translation>
    </message>
    <message>
        <source>Name of the announcement</source>
        <translation>Name der Ansage</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>End a party&apos;s call.</source>
        <translation>Anruf eines Teilnehmers beenden.</translation>
    </message>
    <message>
        <source>Answer a desk phone by uaCSTA.</source>
        <translation>An einem Tischtelefon über uaCSTA annehmen.</translation>
    </message>
    <message>
        <source>The phone&apos;s own call id</source>
        <translation>Die eigene Anruf-ID des Telefons</translation>
    </message>
    <message>
        <source>Address of the phone</source>
        <translation>Adresse des Telefons</translation>
    </message>
    <message>
        <source>Refuse at a desk phone by uaCSTA.</source>
        <translation>An einem Tischtelefon über uaCSTA ablehnen.</translation>
    </message>
    <message>
        <source>Hang up a desk phone by uaCSTA.</source>
        <translation>An einem Tischtelefon über uaCSTA auflegen.</translation>
    </message>
    <message>
        <source>Log in; the session does it by itself.</source>
        <translation>Anmelden; die Sitzung tut das selbst.</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>API-Benutzer</translation>
    </message>
    <message>
        <source>MD5 of the password in lower-case hex</source>
        <translation>MD5 des Passworts in Hex-Kleinbuchstaben</translation>
    </message>
    <message>
        <source>Format of events, 2.0.0</source>
        <translation>Format der Ereignisse, 2.0.0</translation>
    </message>
    <message>
        <source>Port for events on this side</source>
        <translation>Port für Ereignisse auf dieser Seite</translation>
    </message>
    <message>
        <source>Where events go</source>
        <translation>Wohin Ereignisse gehen</translation>
    </message>
    <message>
        <source>1: url is host:port/path</source>
        <translation>1: url ist host:port/path</translation>
    </message>
    <message>
        <source>Exchange the token (Cloud).</source>
        <translation>Token austauschen (Cloud).</translation>
    </message>
    <message>
        <source>From the log-in</source>
        <translation>Aus der Anmeldung</translation>
    </message>
    <message>
        <source>Prolong the token, or send events elsewhere.</source>
        <translation>Token verlängern oder Ereignisse anderswohin senden.</translation>
    </message>
    <message>
        <source>Host for events</source>
        <translation>Host für Ereignisse</translation>
    </message>
    <message>
        <source>Port for events</source>
        <translation>Port für Ereignisse</translation>
    </message>
    <message>
        <source>Name, serial number, firmware and time of the PBX.</source>
        <translation>Name, Seriennummer, Firmware und Uhrzeit der Anlage.</translation>
    </message>
    <message>
        <source>Give the token back.</source>
        <translation>Token zurückgeben.</translation>
    </message>
    <message>
        <source>Company contacts.</source>
        <translation>Firmenkontakte.</translation>
    </message>
    <message>
        <source>Contact, or &quot;all&quot;</source>
        <translation>Kontakt oder „all“</translation>
    </message>
    <message>
        <source>Add a company contact.</source>
        <translation>Firmenkontakt hinzufügen.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Number at work</source>
        <translation>Geschäftsnummer</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Mobilnummer</translation>
    </message>
    <message>
        <source>Change a company contact.</source>
        <translation>Firmenkontakt ändern.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Delete a company contact.</source>
        <translation>Firmenkontakt löschen.</translation>
    </message>
    <message>
        <source>All extensions with their state.</source>
        <translation>Alle Nebenstellen mit ihrem Zustand.</translation>
    </message>
    <message>
        <source>Configuration of extensions.</source>
        <translation>Konfiguration von Nebenstellen.</translation>
    </message>
    <message>
        <source>Calls of extensions.</source>
        <translation>Anrufe von Nebenstellen.</translation>
    </message>
    <message>
        <source>Add an extension.</source>
        <translation>Nebenstelle hinzufügen.</translation>
    </message>
    <message>
        <source>Extension number</source>
        <translation>Nebenstellennummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Change an extension.</source>
        <translation>Nebenstelle ändern.</translation>
    </message>
    <message>
        <source>Delete an extension.</source>
        <translation>Nebenstelle löschen.</translation>
    </message>
    <message>
        <source>Extension groups.</source>
        <translation>Nebenstellengruppen.</translation>
    </message>
    <message>
        <source>Add an extension group.</source>
        <translation>Nebenstellengruppe hinzufügen.</translation>
    </message>
    <message>
        <source>Members, with commas</source>
        <translation>Teilnehmer, mit Kommas</translation>
    </message>
    <message>
        <source>Change an extension group.</source>
        <translation>Nebenstellengruppe ändern.</translation>
    </message>
    <message>
        <source>Delete an extension group.</source>
        <translation>Nebenstellengruppe löschen.</translation>
    </message>
    <message>
        <source>All trunks with their state.</source>
        <translation>Alle Trunks mit ihrem Zustand.</translation>
    </message>
    <message>
        <source>Configuration of SIP trunks.</source>
        <translation>Konfiguration von SIP-Trunks.</translation>
    </message>
    <message>
        <source>Trunk, or &quot;all&quot;</source>
        <translation>Trunk oder „all“</translation>
    </message>
    <message>
        <source>Add a SIP trunk.</source>
        <translation>SIP-Trunk hinzufügen.</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>Change a SIP trunk.</source>
        <translation>SIP-Trunk ändern.</translation>
    </message>
    <message>
        <source>Delete a SIP trunk.</source>
        <translation>SIP-Trunk löschen.</translation>
    </message>
    <message>
        <source>Inbound routes.</source>
        <translation>Eingangsrouten.</translation>
    </message>
    <message>
        <source>Route, or &quot;all&quot;</source>
        <translation>Route oder „all“</translation>
    </message>
    <message>
        <source>Add an inbound route.</source>
        <translation>Eingangsroute hinzufügen.</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Change an inbound route.</source>
        <translation>Eingangsroute ändern.</translation>
    </message>
    <message>
        <source>Delete an inbound route.</source>
        <translation>Eingangsroute löschen.</translation>
    </message>
    <message>
        <source>Outbound routes.</source>
        <translation>Ausgangsrouten.</translation>
    </message>
    <message>
        <source>Add an outbound route.</source>
        <translation>Ausgangsroute hinzufügen.</translation>
    </message>
    <message>
        <source>Change an outbound route.</source>
        <translation>Ausgangsroute ändern.</translation>
    </message>
    <message>
        <source>Delete an outbound route.</source>
        <translation>Ausgangsroute löschen.</translation>
    </message>
    <message>
        <source>IVRs.</source>
        <translation>IVRs.</translation>
    </message>
    <message>
        <source>IVR, or &quot;all&quot;</source>
        <translation>IVR oder „all“</translation>
    </message>
    <message>
        <source>Change an IVR.</source>
        <translation>IVR ändern.</translation>
    </message>
    <message>
        <source>IVR</source>
        <translation>IVR</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Session</name>
    <message>
        <source>The PBX gave no token.</source>
        <translation>Die Anlage hat kein Token ausgegeben.</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Settings</name>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The port of the PBX&apos;s web pages.</source>
        <translation>Der Port der Webseiten der Anlage.</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Verschlüsselt (TLS)</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>API-Benutzer</translation>
    </message>
    <message>
        <source>As set on the PBX under Settings, General, API.</source>
        <translation>Wie an der Anlage unter Settings, General, API eingestellt.</translation>
    </message>
    <message>
        <source>API password</source>
        <translation>API-Passwort</translation>
    </message>
    <message>
        <source>Your extension</source>
        <translation>Ihre Nebenstelle</translation>
    </message>
    <message>
        <source>The phone that you use.</source>
        <translation>Das Telefon, das Sie verwenden.</translation>
    </message>
    <message>
        <source>Park numbers</source>
        <translation>Parknummern</translation>
    </message>
    <message>
        <source>Such as 6900-6909: shown even while they are empty.</source>
        <translation>Zum Beispiel 6900-6909: werden auch angezeigt, wenn sie leer sind.</translation>
    </message>
    <message>
        <source>Port for events</source>
        <translation>Port für Ereignisse</translation>
    </message>
    <message>
        <source>The PBX sends its events to this port of your computer, where it reports by HTTP.</source>
        <translation>Die Anlage sendet ihre Ereignisse an diesen Port Ihres Computers, wenn sie über HTTP meldet.</translation>
    </message>
    <message>
        <source>Listen on address</source>
        <translation>Auf Adresse lauschen</translation>
    </message>
    <message>
        <source>Empty: the address by which this computer reaches the PBX.</source>
        <translation>Leer: die Adresse, unter der dieser Computer die Anlage erreicht.</translation>
    </message>
    <message>
        <source>Your address, seen from the PBX</source>
        <translation>Ihre Adresse aus Sicht der Anlage</translation>
    </message>
    <message>
        <source>Only needed behind address translation.</source>
        <translation>Nur hinter einer Adressumsetzung (NAT) nötig.</translation>
    </message>
    <message>
        <source>Port for events by TCP</source>
        <translation>Port für Ereignisse über TCP</translation>
    </message>
    <message>
        <source>Where the PBX reports by TCP: its port.</source>
        <translation>Wenn die Anlage über TCP meldet: ihr Port.</translation>
    </message>
    <message>
        <source>Voicemail prefix</source>
        <translation>Voicemail-Präfix</translation>
    </message>
    <message>
        <source>Dialled before an extension to reach its voicemail.</source>
        <translation>Wird vor einer Nebenstelle gewählt, um deren Voicemail zu erreichen.</translation>
    </message>
    <message>
        <source>Pickup prefix</source>
        <translation>Heranhol-Präfix</translation>
    </message>
    <message>
        <source>Dialled before an extension to take what rings there.</source>
        <translation>Wird vor einer Nebenstelle gewählt, um heranzuholen, was dort klingelt.</translation>
    </message>
</context>
<context>
    <name>Cordboard::KeyGroups</name>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Park and fetch</source>
        <translation>Parken und holen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Leitstand</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Waiting call 1 to 9</source>
        <translation>Wartender Anruf 1 bis 9</translation>
    </message>
    <message>
        <source>Favourite 1 to 9</source>
        <translation>Favorit 1 bis 9</translation>
    </message>
    <message>
        <source>The filled key</source>
        <translation>Die ausgefüllte Taste</translation>
    </message>
    <message>
        <source>Waiting call %1</source>
        <translation>Wartender Anruf %1</translation>
    </message>
    <message>
        <source>Moving in the window</source>
        <translation>Bewegen im Fenster</translation>
    </message>
    <message>
        <source>Editing text</source>
        <translation>Text bearbeiten</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menüs</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Menu “%1”</source>
        <translation>Menü „%1“</translation>
    </message>
</context>
<context>
    <name>Cordboard::KeySettings</name>
    <message>
        <source>The number pad works the calls</source>
        <translation>Der Ziffernblock bedient die Anrufe</translation>
    </message>
    <message>
        <source>With Num Lock on. Switched off, its signs are typed into the search.</source>
        <translation>Mit eingeschaltetem Num Lock. Abgeschaltet schreiben seine Zeichen in die Suche.</translation>
    </message>
    <message>
        <source>Some keys work while another program is in front</source>
        <translation>Einige Tasten wirken auch, wenn ein anderes Programm vorn ist</translation>
    </message>
    <message>
        <source>Your desktop asks which keys they shall be. While the screen is locked they do nothing.</source>
        <translation>Die Arbeitsumgebung fragt, welche Tasten es sein sollen. Bei gesperrtem Bildschirm bewirken sie nichts.</translation>
    </message>
</context>
<context>
    <name>Cordboard::KeypadDialog</name>
    <message>
        <source>Digits to %1</source>
        <comment>somebody on the phone</comment>
        <translation>Ziffern an %1</translation>
    </message>
    <message>
        <source>Type the digits, or press the buttons: each is sent at once. Paste sends a whole number.</source>
        <translation>Tippen Sie die Ziffern, oder drücken Sie die Tasten: Jede wird sofort gesendet. Einfügen sendet eine ganze Nummer.</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Raute</translation>
    </message>
</context>
<context>
    <name>Cordboard::KeysDelegate</name>
    <message>
        <source>Press a key</source>
        <translation>Taste drücken</translation>
    </message>
</context>
<context>
    <name>Cordboard::KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What the filled key says: answer, transfer, complete, take next, call</source>
        <translation>Was auf der ausgefüllten Taste steht: Annehmen, Verbinden, Übergeben, Nächster Anruf, Anrufen</translation>
    </message>
</context>
<context>
    <name>Cordboard::KeysModel</name>
    <message>
        <source>Num %1</source>
        <comment>a key of the number pad</comment>
        <translation>Num %1</translation>
    </message>
    <message>
        <source>Also “%1”</source>
        <translation>Auch „%1“</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>action: key, remark</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Second key</source>
        <translation>Zweite Taste</translation>
    </message>
    <message>
        <source>%1 Press another key, or Esc.</source>
        <translation>%1 Drücken Sie eine andere Taste oder Esc.</translation>
    </message>
    <message>
        <source>Also “%1”. Press another key, or Esc.</source>
        <translation>Auch „%1“. Drücken Sie eine andere Taste oder Esc.</translation>
    </message>
</context>
<context>
    <name>Cordboard::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Click a key, or go there and press Enter; then press the new one. Changes work at once; the hints in the window follow. Single letters are never call keys.</source>
        <translation>Klicken Sie auf eine Taste, oder gehen Sie zu ihr und drücken Sie die Eingabetaste; drücken Sie dann die neue. Änderungen wirken sofort; die Hinweise im Fenster folgen. Einzelne Buchstaben sind nie Anruftasten.</translation>
    </message>
    <message>
        <source>Back to the standard keys</source>
        <translation>Zurück zu den Standardtasten</translation>
    </message>
</context>
<context>
    <name>Cordboard::KeysView</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>Cordboard::LayoutPage</name>
    <message>
        <source>Screens and profile</source>
        <translation>Ansichten und Profil</translation>
    </message>
    <message>
        <source>Where everything lies, under a name; and all that is yours in one file for another desk.</source>
        <translation>Die Anordnung von allem unter einem Namen; und alles, was Ihnen gehört, in einer Datei für einen anderen Arbeitsplatz.</translation>
    </message>
    <message>
        <source>Keep the present screen</source>
        <translation>Diese Ansicht behalten</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Named screens</source>
        <translation>Benannte Ansichten</translation>
    </message>
    <message>
        <source>F2 gives another name</source>
        <translation>F2 vergibt einen anderen Namen</translation>
    </message>
    <message>
        <source>Name, such as Front desk or Night</source>
        <translation>Name, etwa Empfang oder Nacht</translation>
    </message>
    <message>
        <source>Name of the screen</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Look, keys, screens, favourites, deputies and alarm thresholds. Accounts, passwords and sound devices stay with this computer.</source>
        <translation>Aussehen, Tasten, Ansichten, Favoriten, Vertretungen und Grenzwerte. Konten, Passwörter und Audiogeräte bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>In Datei speichern</translation>
    </message>
    <message>
        <source>Take over from a file</source>
        <translation>Aus Datei übernehmen</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>Profil speichern</translation>
    </message>
    <message>
        <source>Take over a profile</source>
        <translation>Profil übernehmen</translation>
    </message>
    <message>
        <source>Profiles (*.cordboard)</source>
        <translation>Profile (*.cordboard)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>Replace that screen</source>
        <translation>Diese Ansicht ersetzen</translation>
    </message>
    <message>
        <source>No screen is kept yet. Give the present one a name below.</source>
        <translation>Noch ist keine Ansicht gespeichert. Geben Sie der jetzigen unten einen Namen.</translation>
    </message>
    <message>
        <source>The profile is taken over.</source>
        <translation>Das Profil ist übernommen.</translation>
    </message>
</context>
<context>
    <name>Cordboard::LdapDirectory</name>
    <message>
        <source>%1 cannot be reached, or its certificate is not trusted: %2</source>
        <comment>server, the library&apos;s own words</comment>
        <translation>%1 ist nicht erreichbar, oder das Zertifikat ist nicht vertrauenswürdig: %2</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>%1 refuses the user or the password.</source>
        <translation>%1 weist Benutzer oder Passwort zurück.</translation>
    </message>
    <message>
        <source>There is no “%1” in this directory.</source>
        <translation>In diesem Verzeichnis gibt es „%1“ nicht.</translation>
    </message>
    <message>
        <source>The filter cannot be read: %1</source>
        <translation>Der Filter ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>%1 wants an encrypted link: choose StartTLS or LDAPS.</source>
        <translation>%1 verlangt eine verschlüsselte Verbindung: Wählen Sie StartTLS oder LDAPS.</translation>
    </message>
    <message>
        <source>%1 does not let this user read: %2</source>
        <translation>%1 lässt diesen Benutzer nicht lesen: %2</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <comment>server, the library&apos;s own words</comment>
        <translation>%1 meldet: %2</translation>
    </message>
    <message>
        <source>A password is not sent without encryption: choose StartTLS or LDAPS, or leave the user out.</source>
        <translation>Ohne Verschlüsselung wird kein Passwort gesendet: Wählen Sie StartTLS oder LDAPS, oder lassen Sie den Benutzer weg.</translation>
    </message>
    <message>
        <source>This user needs a password.</source>
        <translation>Dieser Benutzer braucht ein Passwort.</translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkBanner</name>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>States below are as of %1.</source>
        <translation>Stand der Anzeige unten: %1.</translation>
    </message>
    <message>
        <source>Not connected to %1.</source>
        <translation>Nicht verbunden mit %1.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>No link to %1 for %2.</source>
        <translation>Keine Verbindung zu %1 seit %2.</translation>
    </message>
    <message>
        <source>No link to %1.</source>
        <translation>Keine Verbindung zu %1.</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n s.</source>
        <translation>
            <numerusform>Neuer Versuch in %n&#xa0;s.</numerusform>
            <numerusform>Neuer Versuch in %n&#xa0;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>Neuer Versuch läuft.</translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkusCommands</name>
    <message>
        <source>Say in the account which extension is yours.</source>
        <translation>Geben Sie im Konto an, welche Nebenstelle Ihre ist.</translation>
    </message>
    <message>
        <source>Only a phone of the PBX&apos;s own can be made to go off hook.</source>
        <translation>Nur ein Telefon der Anlage selbst kann zum Abheben gebracht werden.</translation>
    </message>
    <message>
        <source>This PBX can start, pause and resume a recording, but not stop it before the call ends.</source>
        <translation>Diese Anlage kann eine Aufzeichnung starten, anhalten und fortsetzen, aber nicht vor Gesprächsende beenden.</translation>
    </message>
    <message>
        <source>This PBX has no such presence.</source>
        <translation>Diese Anlage kennt diese Präsenz nicht.</translation>
    </message>
    <message>
        <source>This PBX plays announcements to a number that it rings, not into a call.</source>
        <translation>Diese Anlage spielt Ansagen an eine Nummer, die sie anruft, nicht in ein Gespräch.</translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkusHttp</name>
    <message>
        <source>No whole answer within %1 s.</source>
        <translation>Keine vollständige Antwort innerhalb von %1&#xa0;s.</translation>
    </message>
    <message>
        <source>The PBX sent a message that is too large.</source>
        <translation>Die Anlage hat eine zu große Nachricht gesendet.</translation>
    </message>
    <message>
        <source>The PBX wants to send us to another address; that is not followed.</source>
        <translation>Die Anlage verweist an eine andere Adresse; dem wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>The answer is not JSON (%1).</source>
        <translation>Die Antwort ist kein JSON (%1).</translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkusMethods</name>
    <message>
        <source>Log in as an application.</source>
        <translation>Als Anwendung anmelden.</translation>
    </message>
    <message>
        <source>Exchange the token for a new one.</source>
        <translation>Das Token gegen ein neues tauschen.</translation>
    </message>
    <message>
        <source>Give the token back.</source>
        <translation>Token zurückgeben.</translation>
    </message>
    <message>
        <source>Log in as an extension with a signature.</source>
        <translation>Als Nebenstelle mit Signatur anmelden.</translation>
    </message>
    <message>
        <source>Make a log-in signature for an extension.</source>
        <translation>Eine Anmeldesignatur für eine Nebenstelle erzeugen.</translation>
    </message>
    <message>
        <source>Extensions, a page at a time.</source>
        <translation>Nebenstellen, seitenweise.</translation>
    </message>
    <message>
        <source>Extensions that contain a word.</source>
        <translation>Nebenstellen, die ein Wort enthalten.</translation>
    </message>
    <message>
        <source>Everything about one extension.</source>
        <translation>Alles über eine Nebenstelle.</translation>
    </message>
    <message>
        <source>Everything about several extensions.</source>
        <translation>Alles über mehrere Nebenstellen.</translation>
    </message>
    <message>
        <source>Change an extension, such as its presence.</source>
        <translation>Eine Nebenstelle ändern, etwa ihre Präsenz.</translation>
    </message>
    <message>
        <source>Groups of extensions.</source>
        <translation>Gruppen von Nebenstellen.</translation>
    </message>
    <message>
        <source>One group.</source>
        <translation>Eine Gruppe.</translation>
    </message>
    <message>
        <source>The departments.</source>
        <translation>Die Abteilungen.</translation>
    </message>
    <message>
        <source>The company&apos;s phone book.</source>
        <translation>Das Telefonbuch der Firma.</translation>
    </message>
    <message>
        <source>Entries of the phone book that contain a word.</source>
        <translation>Telefonbucheinträge, die ein Wort enthalten.</translation>
    </message>
    <message>
        <source>Lines to the outside.</source>
        <translation>Amtsleitungen.</translation>
    </message>
    <message>
        <source>Calls that go on: one, those of a kind, or those of an extension.</source>
        <translation>Laufende Anrufe: einer, die einer Art oder die einer Nebenstelle.</translation>
    </message>
    <message>
        <source>Ring the caller, then the callee.</source>
        <translation>Erst den Anrufer, dann den Angerufenen anrufen.</translation>
    </message>
    <message>
        <source>Hand a call over: blind, or attended in steps.</source>
        <translation>Einen Anruf weitergeben: direkt verbinden oder schrittweise mit Rückfrage.</translation>
    </message>
    <message>
        <source>Park a party.</source>
        <translation>Teilnehmer parken.</translation>
    </message>
    <message>
        <source>Who is parked where.</source>
        <translation>Wer wo geparkt ist.</translation>
    </message>
    <message>
        <source>Listen in, whisper or barge in.</source>
        <translation>Mithören, flüstern oder aufschalten.</translation>
    </message>
    <message>
        <source>Put on hold.</source>
        <translation>Halten.</translation>
    </message>
    <message>
        <source>Take back from hold.</source>
        <translation>Aus dem Halten zurückholen.</translation>
    </message>
    <message>
        <source>Silence a microphone.</source>
        <translation>Ein Mikrofon stummschalten.</translation>
    </message>
    <message>
        <source>Let it be heard again.</source>
        <translation>Es wieder hörbar machen.</translation>
    </message>
    <message>
        <source>End a party&apos;s part.</source>
        <translation>Einen Teilnehmer trennen.</translation>
    </message>
    <message>
        <source>Start recording.</source>
        <translation>Aufzeichnung starten.</translation>
    </message>
    <message>
        <source>Pause recording.</source>
        <translation>Aufzeichnung anhalten.</translation>
    </message>
    <message>
        <source>Go on recording.</source>
        <translation>Aufzeichnung fortsetzen.</translation>
    </message>
    <message>
        <source>Let an incoming call be routed.</source>
        <translation>Einen ankommenden Anruf weiterleiten lassen.</translation>
    </message>
    <message>
        <source>Turn an incoming call away.</source>
        <translation>Einen ankommenden Anruf abweisen.</translation>
    </message>
    <message>
        <source>Bring somebody into a call.</source>
        <translation>Jemanden in ein Gespräch holen.</translation>
    </message>
    <message>
        <source>Play announcements to a number.</source>
        <translation>Ansagen an eine Nummer abspielen.</translation>
    </message>
    <message>
        <source>Make a uaCSTA phone answer.</source>
        <translation>Ein uaCSTA-Telefon annehmen lassen.</translation>
    </message>
    <message>
        <source>Make a uaCSTA phone refuse.</source>
        <translation>Ein uaCSTA-Telefon ablehnen lassen.</translation>
    </message>
    <message>
        <source>Make a uaCSTA phone hang up.</source>
        <translation>Ein uaCSTA-Telefon auflegen lassen.</translation>
    </message>
    <message>
        <source>Queues with their agents.</source>
        <translation>Warteschlangen mit ihren Agenten.</translation>
    </message>
    <message>
        <source>Who waits, rings and talks in a queue.</source>
        <translation>Wer in einer Warteschlange wartet, klingelt und spricht.</translation>
    </message>
    <message>
        <source>What a queue&apos;s agents do.</source>
        <translation>Was die Agenten einer Warteschlange tun.</translation>
    </message>
    <message>
        <source>Log agents of a queue in or out.</source>
        <translation>Agenten einer Warteschlange an- oder abmelden.</translation>
    </message>
    <message>
        <source>Pause agents of a queue, or let them go on.</source>
        <translation>Agenten einer Warteschlange in Pause setzen oder wieder aktivieren.</translation>
    </message>
    <message>
        <source>Log an agent in to several queues, or out.</source>
        <translation>Einen Agenten an mehreren Warteschlangen an- oder abmelden.</translation>
    </message>
    <message>
        <source>Pause an agent in several queues.</source>
        <translation>Einen Agenten in mehreren Warteschlangen in Pause setzen.</translation>
    </message>
    <message>
        <source>Call records, a page at a time.</source>
        <translation>Anrufdaten, seitenweise.</translation>
    </message>
    <message>
        <source>Call records of a time or a number.</source>
        <translation>Anrufdaten eines Zeitraums oder einer Nummer.</translation>
    </message>
    <message>
        <source>Call records of the new module, one row a call.</source>
        <translation>Anrufdaten des neuen Moduls, eine Zeile je Anruf.</translation>
    </message>
    <message>
        <source>All steps of one call.</source>
        <translation>Alle Schritte eines Anrufs.</translation>
    </message>
    <message>
        <source>Recorded files.</source>
        <translation>Aufzeichnungen.</translation>
    </message>
    <message>
        <source>Recorded files of a time or a number.</source>
        <translation>Aufzeichnungen eines Zeitraums oder einer Nummer.</translation>
    </message>
    <message>
        <source>Where one recorded file can be fetched for half an hour.</source>
        <translation>Wo eine Aufzeichnung eine halbe Stunde lang abrufbar ist.</translation>
    </message>
    <message>
        <source>What kind of PBX this is.</source>
        <translation>Welche Art Anlage das ist.</translation>
    </message>
    <message>
        <source>What all extensions share.</source>
        <translation>Was alle Nebenstellen gemeinsam haben.</translation>
    </message>
    <message>
        <source>The plan.</source>
        <translation>Der Tarif.</translation>
    </message>
    <message>
        <source>The own extension.</source>
        <translation>Die eigene Nebenstelle.</translation>
    </message>
    <message>
        <source>The own SIP account; its secret is struck out.</source>
        <translation>Das eigene SIP-Konto; das Kennwort ist geschwärzt.</translation>
    </message>
    <message>
        <source>The own call records.</source>
        <translation>Die eigenen Anrufdaten.</translation>
    </message>
    <message>
        <source>End the own session.</source>
        <translation>Die eigene Sitzung beenden.</translation>
    </message>
    <message>
        <source>Write to the PBX&apos;s log.</source>
        <translation>Ins Protokoll der Anlage schreiben.</translation>
    </message>
    <message>
        <source>The name of an extension&apos;s picture.</source>
        <translation>Der Name des Bildes einer Nebenstelle.</translation>
    </message>
    <message>
        <source>Whose number this is.</source>
        <translation>Wem diese Nummer gehört.</translation>
    </message>
    <message>
        <source>Prepare a softphone call.</source>
        <translation>Einen Softphone-Anruf vorbereiten.</translation>
    </message>
    <message>
        <source>Report a softphone call&apos;s quality.</source>
        <translation>Die Qualität eines Softphone-Anrufs melden.</translation>
    </message>
    <message>
        <source>The own call records, as the vendor&apos;s client asks for them.</source>
        <translation>Die eigenen Anrufdaten, wie der Client des Herstellers sie abfragt.</translation>
    </message>
    <message>
        <source>Who the own session is: username, extension number, id and name.</source>
        <translation>Wem die eigene Sitzung gehört: Benutzername, Nebenstelle, ID und Name.</translation>
    </message>
    <message>
        <source>Log the own session out.</source>
        <translation>Die eigene Sitzung abmelden.</translation>
    </message>
    <message>
        <source>Forget the own session without telling the PBX.</source>
        <translation>Die eigene Sitzung vergessen, ohne es der Anlage zu melden.</translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkusOpenApi</name>
    <message>
        <source>The PBX has given out all the tokens it has for these credentials: %1</source>
        <translation>Die Anlage hat alle Tokens für diese Zugangsdaten vergeben: %1</translation>
    </message>
    <message>
        <source>Somebody else uses the same credentials, and the PBX keeps only one of us.</source>
        <translation>Jemand anderes nutzt dieselben Zugangsdaten, und die Anlage behält nur einen von beiden.</translation>
    </message>
    <message>
        <source>The file is said to be somewhere else.</source>
        <translation>Die Datei soll woanders liegen.</translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkusOwnSession</name>
    <message>
        <source>The PBX does not say what it is.</source>
        <translation>Die Anlage sagt nicht, was sie ist.</translation>
    </message>
    <message>
        <source>The PBX gave no token.</source>
        <translation>Die Anlage hat kein Token ausgegeben.</translation>
    </message>
    <message>
        <source>This login is no extension.</source>
        <translation>Dieser Zugang ist keine Nebenstelle.</translation>
    </message>
    <message>
        <source>Extension %1 has logged in at another place.</source>
        <translation>Nebenstelle %1 hat sich anderswo angemeldet.</translation>
    </message>
    <message>
        <source>Extension %1 has been deleted at the PBX.</source>
        <translation>Nebenstelle %1 wurde in der Anlage gelöscht.</translation>
    </message>
    <message>
        <source>The PBX wants extension %1 to log in again.</source>
        <translation>Die Anlage verlangt eine neue Anmeldung der Nebenstelle %1.</translation>
    </message>
    <message>
        <source>The PBX&apos;s plan for Linkus clients of other makers has been switched off.</source>
        <translation>Der Tarif der Anlage für Linkus-Clients anderer Hersteller wurde abgeschaltet.</translation>
    </message>
    <message>
        <source>The Linkus client is switched off for extension %1.</source>
        <translation>Der Linkus-Client ist für Nebenstelle %1 ausgeschaltet.</translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkusSettings</name>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The port of the PBX&apos;s own pages; 443 in the cloud.</source>
        <translation>Der Port der Webseiten der Anlage; 443 in der Cloud.</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Verschlüsselt (TLS)</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Of Integrations, API; or the AccessID of the Linkus SDK. Without one: your extension.</source>
        <translation>Aus Integrationen, API; oder die AccessID des Linkus-SDK. Ohne sie: Ihre Nebenstelle.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Or the AccessKey; or, with an extension, its login signature.</source>
        <translation>Oder der AccessKey; oder, mit Nebenstelle, deren Anmeldesignatur.</translation>
    </message>
    <message>
        <source>Your extension</source>
        <translation>Ihre Nebenstelle</translation>
    </message>
    <message>
        <source>The phone that you use.</source>
        <translation>Das Telefon, das Sie verwenden.</translation>
    </message>
    <message>
        <source>Login signature</source>
        <translation>Anmeldesignatur</translation>
    </message>
    <message>
        <source>From your administrator; empty: made with the AccessKey.</source>
        <translation>Von Ihrem Administrator; leer: wird mit dem AccessKey erzeugt.</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>The extension&apos;s e-mail address, where the PBX is in the cloud.</source>
        <translation>Die E-Mail-Adresse der Nebenstelle, wenn die Anlage in der Cloud ist.</translation>
    </message>
    <message>
        <source>Log in as the extension too</source>
        <translation>Auch als Nebenstelle anmelden</translation>
    </message>
    <message>
        <source>For your own call history. Your Linkus client on this computer is logged out by it.</source>
        <translation>Für Ihre eigene Anrufliste. Ihr Linkus-Client auf diesem Computer wird dadurch abgemeldet.</translation>
    </message>
    <message>
        <source>Park numbers</source>
        <translation>Parknummern</translation>
    </message>
    <message>
        <source>Such as 6000-6009: shown even while they are empty.</source>
        <translation>Etwa 6000-6009: werden auch leer angezeigt.</translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkusSocket</name>
    <message>
        <source>The connection could not be opened in time.</source>
        <translation>Die Verbindung konnte nicht rechtzeitig aufgebaut werden.</translation>
    </message>
    <message>
        <source>The PBX has fallen silent.</source>
        <translation>Die Anlage ist verstummt.</translation>
    </message>
    <message>
        <source>The PBX sent a message that is too large.</source>
        <translation>Die Anlage hat eine zu große Nachricht gesendet.</translation>
    </message>
    <message>
        <source>The PBX closed the connection.</source>
        <translation>Die Anlage hat die Verbindung geschlossen.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MailboxModel</name>
    <message>
        <source>Mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>New</source>
        <comment>voicemail messages</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>voicemail messages</comment>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>voicemail messages</comment>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>voicemail messages</comment>
        <translation>Gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n new message(s)</source>
        <translation>
            <numerusform>%1, %n neue Nachricht</numerusform>
            <numerusform>%1, %n neue Nachrichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::MainWindow</name>
    <message>
        <source>Cordboard</source>
        <translation>Cordboard</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Held by you</source>
        <translation>Von Ihnen gehalten</translation>
    </message>
    <message>
        <source>Missed today</source>
        <translation>Heute verpasst</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Weitergegeben</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Queues, agents, history</source>
        <translation>Warteschlangen, Agenten, Anrufliste</translation>
    </message>
    <message>
        <source>Put everything back in its place</source>
        <translation>Alles wieder an seinen Platz</translation>
    </message>
    <message>
        <source>More panels</source>
        <translation>Weitere Bereiche</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Konferenzen</translation>
    </message>
    <message>
        <source>Wake-up calls</source>
        <translation>Weckrufe</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;Anruf</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Person suchen</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Small cards</source>
        <translation>Kleine Karten</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Systemfarben</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Transfer to %1</source>
        <translation>Mit %1 verbinden</translation>
    </message>
    <message>
        <source>Ask %1 first</source>
        <translation>Rückfrage bei %1</translation>
    </message>
    <message>
        <source>To the voicemail</source>
        <translation>Zur Voicemail</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 anrufen</translation>
    </message>
    <message>
        <source>Pick up this call</source>
        <translation>Diesen Anruf heranholen</translation>
    </message>
    <message>
        <source>Listen in</source>
        <translation>Mithören</translation>
    </message>
    <message>
        <source>Whisper to %1</source>
        <translation>%1 zuflüstern</translation>
    </message>
    <message>
        <source>Join the conversation</source>
        <translation>Aufschalten</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Aus Favoriten entfernen</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Zu Favoriten hinzufügen</translation>
    </message>
    <message>
        <source>Dragging %1. Nothing moves or re-sorts until you drop.</source>
        <translation>%1 wird gezogen. Bis Sie loslassen, bewegt und sortiert sich nichts.</translation>
    </message>
    <message>
        <source>Transfer now</source>
        <translation>Jetzt verbinden</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>Flüstern</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Rückfrage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen with the arrow keys</source>
        <translation>Mit den Pfeiltasten gewählt</translation>
    </message>
    <message>
        <source>Nobody is spelled that way; this comes close</source>
        <translation>So schreibt sich niemand; das kommt am nächsten</translation>
    </message>
    <message>
        <source>Top hit</source>
        <translation>Bester Treffer</translation>
    </message>
    <message>
        <source>Nobody here has this number</source>
        <translation>Diese Nummer hat hier niemand</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Eine Nummer</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Call history</source>
        <translation>Anrufliste</translation>
    </message>
    <message>
        <source>Missed callers</source>
        <translation>Verpasste Anrufer</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>Rückrufe</translation>
    </message>
    <message>
        <source>About the caller</source>
        <translation>Über den Anrufer</translation>
    </message>
    <message>
        <source>Open the page about the caller?</source>
        <translation>Seite zum Anrufer öffnen?</translation>
    </message>
    <message>
        <source>May Cordboard open pages of %1 when calls come in?</source>
        <translation>Darf Cordboard bei Anrufen Seiten von %1 öffnen?</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>The message for %1 is on the list of call-backs</source>
        <translation>Die Nachricht für %1 steht auf der Rückrufliste</translation>
    </message>
    <message>
        <source>No program is set up to open %1.</source>
        <translation>Kein Programm zum Öffnen eingerichtet: %1.</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Fetching the recording</source>
        <translation>Aufzeichnung wird abgerufen</translation>
    </message>
    <message>
        <source>The recording cannot be fetched. %1</source>
        <translation>Die Aufzeichnung ist nicht abrufbar. %1</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Anrufliste</translation>
    </message>
    <message>
        <source>Missed calls only</source>
        <translation>Nur verpasste Anrufe</translation>
    </message>
    <message>
        <source>There are no favourites yet. The menu of a person&apos;s card makes one.</source>
        <translation>Noch keine Favoriten. Das Menü einer Personenkarte legt einen an.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n favourites.</source>
        <translation>
            <numerusform>%n Favorit vorhanden.</numerusform>
            <numerusform>%n Favoriten vorhanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Favourite %1</source>
        <translation>Favorit %1</translation>
    </message>
    <message>
        <source>Message for somebody absent</source>
        <translation>Nachricht für Abwesende</translation>
    </message>
    <message>
        <source>Connect who waits as soon as the person is free</source>
        <translation>Wartende verbinden, sobald die Person frei ist</translation>
    </message>
    <message>
        <source>Read the board aloud</source>
        <translation>Konsole vorlesen</translation>
    </message>
    <message>
        <source>PBX methods</source>
        <translation>Methoden der Anlage</translation>
    </message>
    <message>
        <source>Last messages</source>
        <translation>Letzte Meldungen</translation>
    </message>
    <message>
        <source>Deputy of %1</source>
        <translation>Vertretung für %1</translation>
    </message>
    <message>
        <source>Whoever of the department is free</source>
        <translation>Wer in der Abteilung frei ist</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Print the keys</source>
        <translation>Tasten drucken</translation>
    </message>
</context>
<context>
    <name>Cordboard::MediaSaver</name>
    <message>
        <source>What the PBX sent is no sound that is known.</source>
        <translation>Was die Anlage gesendet hat, ist kein bekanntes Audioformat.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>Cordboard::Message</name>
    <message>
        <source>unknown caller</source>
        <translation>unbekannter Anrufer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Please call back: %1</source>
        <translation>Bitte zurückrufen: %1</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Anruf von %1</translation>
    </message>
    <message>
        <source>For: %1</source>
        <comment>a message</comment>
        <translation>Für: %1</translation>
    </message>
    <message>
        <source>Caller: %1</source>
        <translation>Anrufer: %1</translation>
    </message>
    <message>
        <source>Called: %1</source>
        <comment>when</comment>
        <translation>Anruf am: %1</translation>
    </message>
    <message>
        <source>Dialled: %1</source>
        <comment>queue or number</comment>
        <translation>Gewählt: %1</translation>
    </message>
    <message>
        <source>Promised a call back by: %1</source>
        <translation>Rückruf zugesagt bis: %1</translation>
    </message>
    <message>
        <source>Asks for a call back.</source>
        <translation>Bittet um Rückruf.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MessageForm</name>
    <message>
        <source>Asks for a call back</source>
        <translation>Bittet um Rückruf</translation>
    </message>
    <message>
        <source>Mail…</source>
        <translation>E-Mail…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Whoever has time</source>
        <translation>Wer Zeit hat</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>The mail program asks</source>
        <translation>Das Mailprogramm fragt</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Zugesagt bis</translation>
    </message>
    <message>
        <source>No time promised</source>
        <translation>Ohne Zeitzusage</translation>
    </message>
    <message>
        <source>Within half an hour</source>
        <translation>In einer halben Stunde</translation>
    </message>
    <message>
        <source>Within an hour</source>
        <translation>In einer Stunde</translation>
    </message>
    <message>
        <source>Within two hours</source>
        <translation>In zwei Stunden</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
</context>
<context>
    <name>Cordboard::MethodCatalog</name>
    <message>
        <source>There is no link to this PBX now.</source>
        <translation>Zurzeit besteht keine Verbindung zu dieser Anlage.</translation>
    </message>
    <message>
        <source>Only the system&apos;s own administrator may call it.</source>
        <translation>Nur der Administrator des Systems selbst darf sie aufrufen.</translation>
    </message>
    <message>
        <source>Only an administrator may call it.</source>
        <translation>Nur ein Administrator darf sie aufrufen.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MethodForm</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (optional)</translation>
    </message>
    <message>
        <source>It takes no parameters.</source>
        <translation>Sie hat keine Parameter.</translation>
    </message>
    <message>
        <source>%1 has to be filled in.</source>
        <translation>%1 muss ausgefüllt sein.</translation>
    </message>
    <message>
        <source>%1 has to be a number.</source>
        <translation>%1 muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>%1 is not well-formed JSON.</source>
        <translation>%1 ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Alle Warteschlangen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a queue&apos;s name, its id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 has to be a day and a time, as 2026-03-02 14:30:00.</source>
        <translation>%1 muss Tag und Uhrzeit sein, wie 2026-03-02 14:30:00.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MethodsDialog</name>
    <message>
        <source>Call it</source>
        <translation>Aufrufen</translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>PBX methods</source>
        <translation>Methoden der Anlage</translation>
    </message>
    <message>
        <source>PBX</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Find a method</source>
        <translation>Methode suchen</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>Waiting for the PBX</source>
        <translation>Warten auf die Anlage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Answer as a table</source>
        <translation>Antwort als Tabelle</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>This PBX publishes no methods.</source>
        <translation>Diese Anlage stellt keine Methoden bereit.</translation>
    </message>
    <message>
        <source>No method of that name.</source>
        <translation>Keine Methode dieses Namens.</translation>
    </message>
    <message>
        <source>It loses something that cannot be brought back: it asks first.</source>
        <translation>Sie löscht etwas, das nicht wiederherstellbar ist: Es wird vorher gefragt.</translation>
    </message>
    <message>
        <source>It changes something at the PBX.</source>
        <translation>Sie ändert etwas in der Anlage.</translation>
    </message>
    <message>
        <source>No document confirms how its parameters are named.</source>
        <translation>Kein Dokument bestätigt die Namen ihrer Parameter.</translation>
    </message>
    <message>
        <source>Really call %1?</source>
        <translation>%1 wirklich aufrufen?</translation>
    </message>
    <message>
        <source>%1 loses something that cannot be brought back.</source>
        <translation>%1 löscht etwas, das nicht wiederherstellbar ist.</translation>
    </message>
    <message>
        <source>Call it all the same</source>
        <translation>Trotzdem aufrufen</translation>
    </message>
    <message>
        <source>%1 did not work. %2</source>
        <comment>method; the error</comment>
        <translation>%1 ist fehlgeschlagen. %2</translation>
    </message>
    <message>
        <source>%1 answered after %2 ms</source>
        <comment>method</comment>
        <translation>%1 hat nach %2&#xa0;ms geantwortet</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Erneut anzeigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a PBX&apos;s name; what it reports</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The PBX has nothing to report for this.</source>
        <translation>Die Anlage hat hierzu nichts zu berichten.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>Die Antwort ist leer.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>a time</comment>
        <translation>Stand %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaBackend</name>
    <message>
        <source>No API key is set in the account.</source>
        <translation>Im Konto ist kein API-Schlüssel angegeben.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaCapabilities</name>
    <message>
        <source>The API key may only read.</source>
        <translation>Der API-Schlüssel darf nur lesen.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaCommands</name>
    <message>
        <source>Your own extension is not set in the account.</source>
        <translation>Ihre eigene Nebenstelle ist im Konto nicht angegeben.</translation>
    </message>
    <message>
        <source>Whose part of the call it is, is not known.</source>
        <translation>Welchem Teilnehmer dieser Teil des Anrufs gehört, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The PBX does not name the channel.</source>
        <translation>Die Anlage nennt den Kanal nicht.</translation>
    </message>
    <message>
        <source>The feature code for it is not set in the account.</source>
        <translation>Die Kennziffer dafür ist im Konto nicht angegeben.</translation>
    </message>
    <message>
        <source>No transfer is under way.</source>
        <translation>Es läuft kein Verbinden.</translation>
    </message>
    <message>
        <source>No park numbers are set in the account.</source>
        <translation>Im Konto sind keine Parknummern angegeben.</translation>
    </message>
    <message>
        <source>Nothing rings there.</source>
        <translation>Dort klingelt nichts.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaDesk</name>
    <message>
        <source>The entry was written, but cannot be found.</source>
        <translation>Der Eintrag wurde geschrieben, ist aber nicht zu finden.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaMethods</name>
    <message>
        <source>The answer was empty.</source>
        <translation>Die Antwort war leer.</translation>
    </message>
    <message>
        <source>There is no help text in the answer.</source>
        <translation>Die Antwort enthält keinen Hilfetext.</translation>
    </message>
    <message>
        <source>The list of channels has no field that is known.</source>
        <translation>Die Kanalliste enthält kein bekanntes Feld.</translation>
    </message>
    <message>
        <source>The list of extensions is empty.</source>
        <translation>Die Liste der Nebenstellen ist leer.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaPlugin</name>
    <message>
        <source>MiRTA PBX and hosted &quot;PBX Cloud&quot;, over proxyapi.php with a tenant&apos;s or an administrator&apos;s API key.</source>
        <translation>MiRTA PBX und die gehostete „PBX Cloud“, über proxyapi.php mit dem API-Schlüssel eines Mandanten oder Verwalters.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaPoller</name>
    <message>
        <source>The PBX is slow to answer.</source>
        <translation>Die Anlage antwortet langsam.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaSettings</name>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Nur Text</translation>
    </message>
    <message>
        <source>A feature code of your PBX with {ext} for the number, such as *222{ext}. Empty: not offered.</source>
        <translation>Eine Kennziffer Ihrer Anlage mit {ext} für die Nummer, etwa *222{ext}. Leer: wird nicht angeboten.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Verschlüsselt (TLS)</translation>
    </message>
    <message>
        <source>Tenant code</source>
        <translation>Mandantencode</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>The tenant&apos;s key with the right to write, or an administrator&apos;s.</source>
        <translation>Der Schlüssel des Mandanten mit Schreibrecht oder der eines Administrators.</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Nebenstelle</translation>
    </message>
    <message>
        <source>Your own phone: rings when you dial from here.</source>
        <translation>Ihr eigenes Telefon: klingelt, wenn Sie von hier aus wählen.</translation>
    </message>
    <message>
        <source>Park numbers</source>
        <translation>Parknummern</translation>
    </message>
    <message>
        <source>Such as 71-79. Empty: those that the PBX shows.</source>
        <translation>Etwa 71-79. Leer: die, die die Anlage zeigt.</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Anfragen je Sekunde</translation>
    </message>
    <message>
        <source>At most; the PBX has to be asked for everything.</source>
        <translation>Höchstens; die Anlage muss nach allem gefragt werden.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Where your calls run, if the PBX has several; makes it answer faster.</source>
        <translation>Wo Ihre Anrufe laufen, wenn die Anlage mehrere hat; beschleunigt die Antworten.</translation>
    </message>
    <message>
        <source>API path</source>
        <translation>API-Pfad</translation>
    </message>
    <message>
        <source>On the vendor&apos;s demo it is %1.</source>
        <translation>In der Demo des Herstellers ist er %1.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Time zone of the PBX</source>
        <translation>Zeitzone der Anlage</translation>
    </message>
    <message>
        <source>Such as Europe/Copenhagen. Empty: as on this computer.</source>
        <translation>Etwa Europe/Copenhagen. Leer: wie auf diesem Computer.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Mithören</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>Flüstern</translation>
    </message>
    <message>
        <source>Barge</source>
        <translation>Aufschalten</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>Heranholen</translation>
    </message>
    <message>
        <source>A feature code with {ext}. Empty: the caller is sent to your phone.</source>
        <translation>Eine Kennziffer mit {ext}. Leer: Der Anrufer wird an Ihr Telefon geleitet.</translation>
    </message>
    <message>
        <source>Voicemail of somebody</source>
        <translation>Voicemail einer Person</translation>
    </message>
    <message>
        <source>Phone books</source>
        <translation>Telefonbücher</translation>
    </message>
    <message>
        <source>Names with commas between. Empty: all that the PBX lists.</source>
        <translation>Namen, durch Kommas getrennt. Leer: alle, die die Anlage nennt.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaTransport</name>
    <message>
        <source>No complete answer came in time.</source>
        <translation>Es kam rechtzeitig keine vollständige Antwort.</translation>
    </message>
    <message>
        <source>The PBX sent an answer that is too large.</source>
        <translation>Die Anlage hat eine zu große Antwort gesendet.</translation>
    </message>
    <message>
        <source>The PBX points to another address (%1), where the key is not sent.</source>
        <translation>Die Anlage verweist auf eine andere Adresse (%1), an die der Schlüssel nicht gesendet wird.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaUnusable</name>
    <message>
        <source>This PBX does not list it in its help: it is older, or newer.</source>
        <translation>Die Hilfe dieser Anlage führt sie nicht auf: Die Anlage ist älter oder neuer.</translation>
    </message>
    <message>
        <source>It takes the administrator&apos;s API key; this is a tenant&apos;s.</source>
        <translation>Dafür ist der API-Schlüssel des Administrators nötig; dies ist der eines Mandanten.</translation>
    </message>
    <message>
        <source>The API key may only read.</source>
        <translation>Der API-Schlüssel darf nur lesen.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MissedDesk</name>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>Called again, %1 answered, %2</source>
        <comment>who, when</comment>
        <translation>Rief erneut an, %1 nahm an, %2</translation>
    </message>
    <message>
        <source>Called back by %1, %2</source>
        <comment>who, when</comment>
        <translation>Zurückgerufen von %1, %2</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a missed call</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Unbekannter Anrufer</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a missed call</comment>
        <translation>Erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n tries, last %2, %3</source>
        <comment>name, when, state</comment>
        <translation>
            <numerusform>%1, %n Versuch, zuletzt %2, %3</numerusform>
            <numerusform>%1, %n Versuche, zuletzt %2, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Last try</source>
        <translation>Letzter Versuch</translation>
    </message>
    <message>
        <source>Dialled</source>
        <comment>queue or number</comment>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>Cordboard::MissedDeskView</name>
    <message>
        <source>Missed calls</source>
        <translation>Verpasste Anrufe</translation>
    </message>
    <message>
        <source>Which callers</source>
        <translation>Welche Anrufer</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>missed calls</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>All</source>
        <comment>missed calls</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>His calls</source>
        <comment>all calls of one caller</comment>
        <translation>Seine Anrufe</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Zurückrufen</translation>
    </message>
    <message numerus="yes">
        <source>%n callers in all</source>
        <translation>
            <numerusform>%n Anrufer insgesamt</numerusform>
            <numerusform>%n Anrufer insgesamt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits for a call back.</source>
        <translation>Niemand wartet auf einen Rückruf.</translation>
    </message>
    <message>
        <source>No call was missed.</source>
        <translation>Kein Anruf wurde verpasst.</translation>
    </message>
    <message>
        <source>Choose a caller to call back.</source>
        <translation>Wählen Sie einen Anrufer für den Rückruf.</translation>
    </message>
    <message>
        <source>No caller is chosen.</source>
        <translation>Kein Anrufer ist gewählt.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>waited up to %1</source>
        <translation>wartete bis zu %1</translation>
    </message>
    <message numerus="yes">
        <source>%n after hours</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n außerhalb der Bürozeiten</numerusform>
            <numerusform>%n außerhalb der Bürozeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left %n messages</source>
        <translation>
            <numerusform>hinterließ %n Nachricht</numerusform>
            <numerusform>hinterließ %n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>The caller told no number.</source>
        <translation>Der Anrufer hat keine Nummer genannt.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Somebody has talked to this caller.</source>
        <translation>Jemand hat mit diesem Anrufer gesprochen.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MissedPanel</name>
    <message>
        <source>Missed today</source>
        <translation>Heute verpasst</translation>
    </message>
    <message numerus="yes">
        <source>%n not called back</source>
        <translation>
            <numerusform>%n nicht zurückgerufen</numerusform>
            <numerusform>%n nicht zurückgerufen</numerusform>
        </translation>
    </message>
    <message>
        <source>all called back</source>
        <translation>alle zurückgerufen</translation>
    </message>
</context>
<context>
    <name>Cordboard::NavList</name>
    <message>
        <source>%1, %2</source>
        <comment>name, description</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Cordboard::NoticesDialog</name>
    <message>
        <source>Last messages</source>
        <translation>Letzte Meldungen</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
</context>
<context>
    <name>Cordboard::NumberChoice</name>
    <message>
        <source>Another number of this person</source>
        <translation>Andere Nummer dieser Person</translation>
    </message>
    <message>
        <source>%1: another number</source>
        <comment>key</comment>
        <translation>%1: andere Nummer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number, kind of number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Transfer to %1</source>
        <translation>Mit %1 verbinden</translation>
    </message>
    <message>
        <source>Ask %1 first</source>
        <translation>Rückfrage bei %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 anrufen</translation>
    </message>
</context>
<context>
    <name>Cordboard::NumberPad</name>
    <message>
        <source>Ask first; while asking: back to the caller</source>
        <translation>Rückfrage; währenddessen: zurück zum Anrufer</translation>
    </message>
    <message>
        <source>End the call, decline</source>
        <translation>Auflegen, ablehnen</translation>
    </message>
    <message>
        <source>Hold, resume</source>
        <translation>Halten, zurückholen</translation>
    </message>
    <message>
        <source>Park; without a call: fetch the longest parked</source>
        <translation>Parken; ohne Anruf: den am längsten geparkten holen</translation>
    </message>
    <message>
        <source>Clear the search; when it is empty: fetch back what is overdue, else take the next</source>
        <translation>Suche leeren; ist sie leer: Überfälliges zu mir holen, sonst nächster Anruf</translation>
    </message>
    <message>
        <source>Number pad</source>
        <translation>Ziffernblock</translation>
    </message>
    <message>
        <source>Find by number</source>
        <translation>Über die Nummer suchen</translation>
    </message>
</context>
<context>
    <name>Cordboard::OfferCard</name>
    <message>
        <source>Offered call</source>
        <translation>Angebotener Anruf</translation>
    </message>
    <message numerus="yes">
        <source>If nobody decides, the PBX routes it in %n second(s).</source>
        <translation>
            <numerusform>Entscheidet niemand, leitet die Anlage ihn in %n Sekunde weiter.</numerusform>
            <numerusform>Entscheidet niemand, leitet die Anlage ihn in %n Sekunden weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 wants to be let in.</source>
        <comment>caller</comment>
        <translation>%1 möchte eingelassen werden.</translation>
    </message>
    <message>
        <source>%1 wants to be let in, on %2.</source>
        <comment>caller, dialled number</comment>
        <translation>%1 möchte eingelassen werden, über %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Wants to be let in</source>
        <translation>Möchte eingelassen werden</translation>
    </message>
    <message numerus="yes">
        <source>%n more to decide</source>
        <translation>
            <numerusform>noch %n zu entscheiden</numerusform>
            <numerusform>noch %n zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>At zero the PBX decides.</source>
        <comment>about a call that waits to be let in; short</comment>
        <translation>Bei null entscheidet die Anlage.</translation>
    </message>
</context>
<context>
    <name>Cordboard::OfferedCalls</name>
    <message>
        <source>%1 is gone before anybody let the call in.</source>
        <comment>caller</comment>
        <translation>%1 hat aufgelegt, bevor jemand den Anruf eingelassen hat.</translation>
    </message>
    <message>
        <source>Nobody decided about %1 in time: the PBX routes the call by itself.</source>
        <comment>caller</comment>
        <translation>Niemand hat rechtzeitig über %1 entschieden: Die Anlage leitet den Anruf selbst weiter.</translation>
    </message>
    <message>
        <source>%1 was let in elsewhere.</source>
        <comment>caller</comment>
        <translation>%1 wurde anderswo eingelassen.</translation>
    </message>
</context>
<context>
    <name>Cordboard::OfficeHoursPage</name>
    <message>
        <source>Office hours</source>
        <translation>Bürozeiten</translation>
    </message>
    <message>
        <source>Who calls outside of these hours and reaches nobody is listed among the missed callers as called after hours. Changes work at once.</source>
        <translation>Wer außerhalb dieser Zeiten anruft und niemanden erreicht, steht bei den verpassten Anrufern als „außerhalb der Bürozeiten“. Änderungen wirken sofort.</translation>
    </message>
    <message>
        <source>Open on %1</source>
        <comment>day of the week</comment>
        <translation>Am %1 geöffnet</translation>
    </message>
    <message>
        <source>%1 from</source>
        <comment>day of the week</comment>
        <translation>%1 von</translation>
    </message>
    <message>
        <source>%1 until</source>
        <comment>day of the week</comment>
        <translation>%1 bis</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one clock time to another</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>until midnight</source>
        <translation>bis Mitternacht</translation>
    </message>
</context>
<context>
    <name>Cordboard::OperatorDesk</name>
    <message>
        <source>There is no call with you.</source>
        <translation>Bei Ihnen ist kein Gespräch.</translation>
    </message>
    <message>
        <source>Type a name or number first.</source>
        <translation>Geben Sie zuerst einen Namen oder eine Nummer ein.</translation>
    </message>
    <message>
        <source>The PBX does not tell when %1 is free.</source>
        <translation>Die Anlage meldet nicht, wann %1 frei ist.</translation>
    </message>
    <message>
        <source>%1 is at another PBX.</source>
        <translation>%1 ist an einer anderen Anlage.</translation>
    </message>
    <message>
        <source>%1 is not on a call.</source>
        <translation>%1 ist nicht im Gespräch.</translation>
    </message>
    <message>
        <source>The call is no longer there. Nothing was sent.</source>
        <translation>Der Anruf ist nicht mehr da. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>%1 waits until %2 is free</source>
        <translation>%1 wartet, bis %2 frei ist</translation>
    </message>
    <message>
        <source>Parking %1</source>
        <translation>%1 parken</translation>
    </message>
    <message>
        <source>Holding %1</source>
        <translation>%1 halten</translation>
    </message>
    <message>
        <source>%1 is free now, and %2 waits.</source>
        <comment>person, caller</comment>
        <translation>%1 ist jetzt frei, und %2 wartet.</translation>
    </message>
    <message>
        <source>Sending %1 to %2</source>
        <translation>%1 zu %2 schicken</translation>
    </message>
    <message>
        <source>%1 did not work. %2</source>
        <comment>what was tried; the error</comment>
        <translation>Nicht gelungen: %1. %2</translation>
    </message>
    <message>
        <source>Answering %1</source>
        <translation>%1 annehmen</translation>
    </message>
    <message>
        <source>Declining %1</source>
        <translation>%1 ablehnen</translation>
    </message>
    <message>
        <source>Handing %1 to %2</source>
        <translation>%1 an %2 weitergeben</translation>
    </message>
    <message>
        <source>%1 talks to %2</source>
        <translation>%1 spricht mit %2</translation>
    </message>
    <message>
        <source>Going back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>Joining all three</source>
        <translation>Alle drei verbinden</translation>
    </message>
    <message>
        <source>Muting</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Ending the call with %1</source>
        <translation>Gespräch mit %1 beenden</translation>
    </message>
    <message>
        <source>That call is no longer waiting.</source>
        <translation>Dieser Anruf wartet nicht mehr.</translation>
    </message>
    <message>
        <source>Taking %1</source>
        <translation>%1 annehmen</translation>
    </message>
    <message>
        <source>Picking up %1</source>
        <translation>%1 heranholen</translation>
    </message>
    <message>
        <source>That call is no longer on hold.</source>
        <translation>Dieser Anruf wird nicht mehr gehalten.</translation>
    </message>
    <message>
        <source>Resuming %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>Nothing was sent yet: %1 %2.</source>
        <comment>name, reason</comment>
        <translation>Noch nichts gesendet: %1 %2.</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Rückfrage bei %1</translation>
    </message>
    <message>
        <source>%1 was sent to the voicemail of %2</source>
        <translation>%1 wurde zur Voicemail von %2 geschickt</translation>
    </message>
    <message>
        <source>Fetching %1 from %2</source>
        <translation>%1 von Parkplatz %2 holen</translation>
    </message>
    <message>
        <source>the call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Bringing %1 back</source>
        <translation>%1 zurückholen</translation>
    </message>
    <message>
        <source>Stopping the recording</source>
        <translation>Aufzeichnung beenden</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>%1 aufzeichnen</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <translation>%1 wird angerufen</translation>
    </message>
    <message>
        <source>Joining the call of %1</source>
        <translation>Auf Gespräch von %1 aufschalten</translation>
    </message>
    <message>
        <source>Letting %1 into the call</source>
        <translation>%1 ins Gespräch holen</translation>
    </message>
    <message>
        <source>Joining the calls</source>
        <translation>Gespräche zusammenführen</translation>
    </message>
    <message>
        <source>This PBX cannot do that.</source>
        <translation>Das kann diese Anlage nicht.</translation>
    </message>
    <message>
        <source>The link to the PBX is down.</source>
        <translation>Die Verbindung zur Anlage ist unterbrochen.</translation>
    </message>
    <message>
        <source>There is no call with you to transfer.</source>
        <translation>Bei Ihnen ist kein Gespräch zum Verbinden.</translation>
    </message>
    <message>
        <source>No call rings here.</source>
        <translation>Hier klingelt kein Anruf.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Niemand wartet.</translation>
    </message>
    <message>
        <source>A number outside has no voicemail here.</source>
        <translation>Eine externe Nummer hat hier keine Voicemail.</translation>
    </message>
    <message>
        <source>No mobile number is known for %1.</source>
        <translation>Für %1 ist keine Mobilnummer bekannt.</translation>
    </message>
    <message>
        <source>Nobody is known to stand in for %1. The menu of the person&apos;s card names somebody.</source>
        <translation>Für %1 ist keine Vertretung bekannt. Das Menü der Personenkarte legt eine fest.</translation>
    </message>
    <message>
        <source>You are not asking anybody.</source>
        <translation>Sie halten mit niemandem Rückfrage.</translation>
    </message>
    <message>
        <source>%1 has not answered yet.</source>
        <translation>%1 hat noch nicht angenommen.</translation>
    </message>
    <message>
        <source>No call is parked.</source>
        <translation>Kein Anruf ist geparkt.</translation>
    </message>
    <message>
        <source>No call is on its way or parked.</source>
        <translation>Kein Anruf ist unterwegs oder geparkt.</translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation>Es gibt nichts zurückzuholen.</translation>
    </message>
    <message>
        <source>You are in a call.</source>
        <translation>Sie sind im Gespräch.</translation>
    </message>
    <message>
        <source>No call waits to be let in.</source>
        <translation>Kein Anruf wartet auf Einlass.</translation>
    </message>
    <message>
        <source>It is too late to decide about that call: the PBX has routed it.</source>
        <translation>Für eine Entscheidung ist es zu spät: Die Anlage hat den Anruf weitergeleitet.</translation>
    </message>
    <message>
        <source>Letting %1 in</source>
        <translation>%1 einlassen</translation>
    </message>
    <message>
        <source>%1 was let in and sent to %2</source>
        <translation>%1 wurde eingelassen und an %2 geleitet</translation>
    </message>
    <message>
        <source>%1 was let in; the PBX routes the call</source>
        <translation>%1 wurde eingelassen; die Anlage leitet den Anruf weiter</translation>
    </message>
    <message>
        <source>Refusing %1</source>
        <translation>%1 ablehnen</translation>
    </message>
    <message>
        <source>%1 was refused</source>
        <translation>%1 wurde abgelehnt</translation>
    </message>
    <message>
        <source>Inviting %1</source>
        <translation>%1 wird eingeladen</translation>
    </message>
    <message>
        <source>The phone of %1 rings</source>
        <translation>Das Telefon von %1 klingelt</translation>
    </message>
    <message>
        <source>%1 has no voicemail.</source>
        <translation>%1 hat keine Voicemail.</translation>
    </message>
</context>
<context>
    <name>Cordboard::Options</name>
    <message>
        <source>
CALL is the id of a call or of a leg, or the number of an extension that is in one call; without it the call
of the operator&apos;s own extension that fits is taken (--call and --leg say it too). EXT defaults to the own
extension. Exit code: 0 done, 1 refused by the PBX, 2 usage, 3 not supported, 4 no connection.
</source>
        <translation>
CALL ist die Kennung eines Anrufs oder eines Zweigs oder die Nummer einer Nebenstelle, die in genau einem Gespräch
ist; ohne Angabe wird der passende Anruf der Nebenstelle der Vermittlung genommen (auch mit --call und --leg). Ohne EXT gilt
die eigene Nebenstelle. Rückgabewert: 0 erledigt, 1 von der Anlage abgelehnt, 2 Aufruf, 3 nicht unterstützt, 4 keine Verbindung.
</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Backend %1 cannot be used: %2</source>
        <translation>Backend %1 kann nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>There is no backend &quot;%1&quot;; see the command &quot;backends&quot;.</source>
        <translation>Es gibt kein Backend „%1“; siehe Befehl „backends“.</translation>
    </message>
    <message>
        <source>Say which backend: --backend ID.</source>
        <translation>Geben Sie das Backend an: --backend ID.</translation>
    </message>
    <message>
        <source>Talks to a PBX without a window.</source>
        <translation>Spricht ohne Fenster mit einer Telefonanlage.</translation>
    </message>
    <message>
        <source>Which backend.</source>
        <translation>Welches Backend.</translation>
    </message>
    <message>
        <source>Where the PBX is, such as ws://host:port/pbx/ws.</source>
        <translation>Wo die Anlage ist, etwa ws://host:port/pbx/ws.</translation>
    </message>
    <message>
        <source>Who logs in.</source>
        <translation>Wer sich anmeldet.</translation>
    </message>
    <message>
        <source>Tenant, where the PBX has several.</source>
        <translation>Mandant, wenn die Anlage mehrere hat.</translation>
    </message>
    <message>
        <source>Any account field; can be repeated.</source>
        <translation>Beliebiges Kontofeld; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Holds the password in its first line; - is standard input.</source>
        <translation>Enthält das Passwort in der ersten Zeile; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Likewise for another secret field.</source>
        <translation>Ebenso für ein anderes geheimes Feld.</translation>
    </message>
    <message>
        <source>How long to wait for the PBX.</source>
        <translation>Wie lange auf die Anlage gewartet wird.</translation>
    </message>
    <message>
        <source>snapshot: how long nothing may change.</source>
        <translation>snapshot: wie lange sich nichts ändern darf.</translation>
    </message>
    <message>
        <source>watch: how long.</source>
        <translation>watch: wie lange.</translation>
    </message>
    <message>
        <source>do: the call it is about.</source>
        <translation>do: der Anruf, um den es geht.</translation>
    </message>
    <message>
        <source>do: the leg that acts.</source>
        <translation>do: der Zweig, der handelt.</translation>
    </message>
    <message>
        <source>cdrs: not before; do dial: who calls.</source>
        <translation>cdrs: nicht vor; do dial: wer anruft.</translation>
    </message>
    <message>
        <source>cdrs: not after; do: for whom.</source>
        <translation>cdrs: nicht nach; do: für wen.</translation>
    </message>
    <message>
        <source>cdrs: caller or callee contains.</source>
        <translation>cdrs: Anrufer oder Angerufener enthält.</translation>
    </message>
    <message>
        <source>cdrs: how many at most.</source>
        <translation>cdrs: wie viele höchstens.</translation>
    </message>
    <message>
        <source>cdrs: json or csv.</source>
        <translation>cdrs: json oder csv.</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>Dieser Text.</translation>
    </message>
    <message>
        <source>The version.</source>
        <translation>Die Version.</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>Was zu tun ist.</translation>
    </message>
    <message>
        <source>--%1 wants a whole number.</source>
        <translation>--%1 erwartet eine ganze Zahl.</translation>
    </message>
    <message>
        <source>--format is json or csv.</source>
        <translation>--format ist json oder csv.</translation>
    </message>
    <message>
        <source>There is no command; --help lists them.</source>
        <translation>Es fehlt ein Befehl; --help listet sie auf.</translation>
    </message>
    <message>
        <source>A password does not belong into the URL: use --password-file.</source>
        <translation>Ein Passwort gehört nicht in die URL: Verwenden Sie --password-file.</translation>
    </message>
    <message>
        <source>%1 has no use for the URL %2.</source>
        <translation>%1 kann mit der URL %2 nichts anfangen.</translation>
    </message>
    <message>
        <source>--set wants key=value.</source>
        <translation>--set erwartet schlüssel=wert.</translation>
    </message>
    <message>
        <source>%1 is a secret, and arguments can be seen by others: use --secret-file.</source>
        <translation>%1 ist geheim, und Argumente können andere sehen: Verwenden Sie --secret-file.</translation>
    </message>
    <message>
        <source>--secret-file wants key=file.</source>
        <translation>--secret-file erwartet schlüssel=datei.</translation>
    </message>
    <message>
        <source>Commands:
  backends            the backends there are, their account fields and capabilities
  snapshot            connect, wait for the first full state and for quiet, print it
  watch               one line per change, connection changes too
  do ACTION [ARG...]  ask the PBX for something; see below
  call METHOD [JSON]  a method of the PBX&apos;s own API, raw parameters, raw result
  methods             the documented methods; with a password, also which of them this login cannot call
  cdrs                call records

Actions:
</source>
        <translation>Befehle:
  backends            die vorhandenen Backends, ihre Kontofelder und Fähigkeiten
  snapshot            verbinden, ersten vollen Zustand und Ruhe abwarten, ausgeben
  watch               eine Zeile je Änderung, auch der Verbindung
  do ACTION [ARG...]  die Anlage um etwas bitten; siehe unten
  call METHOD [JSON]  eine Methode der Anlagen-API, Parameter und Ergebnis roh
  methods             die dokumentierten Methoden; mit Passwort auch, welche davon diese Anmeldung nicht aufrufen kann
  cdrs                Anrufdaten

Aktionen:
</translation>
    </message>
</context>
<context>
    <name>Cordboard::OwnStateButton</name>
    <message>
        <source>%1, %2</source>
        <comment>operator&apos;s name, extension</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>forwarded</source>
        <comment>the operator&apos;s own calls</comment>
        <translation>umgeleitet</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>the operator, in all queues</comment>
        <translation>in Pause</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>operator, state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Your state</source>
        <translation>Ihr Status</translation>
    </message>
    <message>
        <source>Your state: %1</source>
        <comment>operator, state</comment>
        <translation>Ihr Status: %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::PalCommands</name>
    <message>
        <source>%1 (call with %2)</source>
        <translation>%1 (Gespräch mit %2)</translation>
    </message>
    <message>
        <source>This login has no phone of its own; name one in the account.</source>
        <translation>Dieser Zugang hat kein eigenes Telefon; nennen Sie eines im Konto.</translation>
    </message>
    <message>
        <source>Only the keys 0 to 9, * and # can be sent.</source>
        <translation>Nur die Tasten 0 bis 9, * und # können gesendet werden.</translation>
    </message>
    <message>
        <source>Set the voicemail prefix in the account first.</source>
        <translation>Tragen Sie zuerst das Voicemail-Präfix im Konto ein.</translation>
    </message>
    <message>
        <source>No free park number is known; list them in the account.</source>
        <translation>Keine freie Parknummer ist bekannt; tragen Sie sie im Konto ein.</translation>
    </message>
    <message>
        <source>This PBX can start and stop a recording, but not pause it.</source>
        <translation>Diese Anlage kann eine Aufzeichnung starten und beenden, aber nicht anhalten.</translation>
    </message>
</context>
<context>
    <name>Cordboard::PalRequests</name>
    <message>
        <source>No answer to “%1” within %2 s.</source>
        <translation>Keine Antwort auf „%1“ innerhalb von %2 s.</translation>
    </message>
</context>
<context>
    <name>Cordboard::PalSession</name>
    <message>
        <source>The PBX says that it has gone out of service.</source>
        <translation>Die Anlage meldet, dass sie außer Betrieb ist.</translation>
    </message>
    <message>
        <source>This PBX asks for a second factor (MFA) at log-in, which Cordboard cannot give. Use a login without it.</source>
        <translation>Diese Anlage verlangt bei der Anmeldung einen zweiten Faktor (MFA), den Cordboard nicht liefern kann. Nutzen Sie einen Zugang ohne ihn.</translation>
    </message>
    <message>
        <source>The PBX accepted the log-in but did not become ready.</source>
        <translation>Die Anlage nahm die Anmeldung an, wurde aber nicht bereit.</translation>
    </message>
    <message>
        <source>The PBX did not ask for the log-in.</source>
        <translation>Die Anlage hat nicht nach der Anmeldung gefragt.</translation>
    </message>
    <message>
        <source>The PBX&apos;s computer answers, but the PBX itself does not.</source>
        <translation>Der Computer der Anlage antwortet, die Anlage selbst aber nicht.</translation>
    </message>
    <message>
        <source>The PBX has fallen silent.</source>
        <translation>Die Anlage ist verstummt.</translation>
    </message>
</context>
<context>
    <name>Cordboard::PalSettings</name>
    <message>
        <source>First</source>
        <translation>Erstes</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweites</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Drittes</translation>
    </message>
    <message>
        <source>Fourth</source>
        <translation>Viertes</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The port of the PBX&apos;s administration pages.</source>
        <translation>Der Port der Verwaltungsseiten der Anlage.</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Verschlüsselt (TLS)</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Empty on a PBX for a single company.</source>
        <translation>Leer bei einer Anlage für eine einzige Firma.</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Nebenstelle</translation>
    </message>
    <message>
        <source>Your own extension, or sa.</source>
        <translation>Ihre eigene Nebenstelle oder sa.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Ihr Telefon</translation>
    </message>
    <message>
        <source>Which of your phones rings when you dial from here.</source>
        <translation>Welches Ihrer Telefone klingelt, wenn Sie von hier aus wählen.</translation>
    </message>
    <message>
        <source>PBX directory</source>
        <translation>Verzeichnis der Anlage</translation>
    </message>
    <message>
        <source>The first part of the address, usually pbx.</source>
        <translation>Der erste Teil der Adresse, meist pbx.</translation>
    </message>
    <message>
        <source>Operator&apos;s extension</source>
        <translation>Nebenstelle der Vermittlung</translation>
    </message>
    <message>
        <source>The phone that you use, if you log in as sa.</source>
        <translation>Das Telefon, das Sie nutzen, wenn Sie sich als sa anmelden.</translation>
    </message>
    <message>
        <source>Park numbers</source>
        <translation>Parknummern</translation>
    </message>
    <message>
        <source>Such as 71-79: shown even while they are empty.</source>
        <translation>Etwa 71-79: werden auch leer angezeigt.</translation>
    </message>
    <message>
        <source>Voicemail prefix</source>
        <translation>Voicemail-Präfix</translation>
    </message>
    <message>
        <source>Dialled before an extension to reach its voicemail.</source>
        <translation>Wird vor einer Nebenstelle gewählt, um deren Voicemail zu erreichen.</translation>
    </message>
    <message>
        <source>Send the password in the address</source>
        <translation>Passwort in der Adresse senden</translation>
    </message>
    <message>
        <source>Only for old PBXes, and only when encrypted.</source>
        <translation>Nur für alte Anlagen und nur mit Verschlüsselung.</translation>
    </message>
</context>
<context>
    <name>Cordboard::PalTransport</name>
    <message>
        <source>The connection could not be opened in time.</source>
        <translation>Die Verbindung konnte nicht rechtzeitig aufgebaut werden.</translation>
    </message>
    <message>
        <source>The PBX sent a message that is too large.</source>
        <translation>Die Anlage hat eine zu große Nachricht gesendet.</translation>
    </message>
</context>
<context>
    <name>Cordboard::PanelHeader</name>
    <message>
        <source>late</source>
        <translation>spät</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
</context>
<context>
    <name>Cordboard::ParkModel</name>
    <message>
        <source>Slot</source>
        <comment>a parking slot</comment>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>Parked by</source>
        <translation>Geparkt von</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>free</source>
        <comment>an empty parking slot</comment>
        <translation>frei</translation>
    </message>
    <message>
        <source>Slot %1, %2</source>
        <comment>a parked call</comment>
        <translation>Parkplatz %1, %2</translation>
    </message>
    <message>
        <source>Slot %1, free</source>
        <comment>an empty parking slot</comment>
        <translation>Parkplatz %1, frei</translation>
    </message>
</context>
<context>
    <name>Cordboard::ParkRowDelegate</name>
    <message>
        <source>Unknown caller</source>
        <translation>Unbekannter Anrufer</translation>
    </message>
    <message>
        <source>rings back in %1</source>
        <comment>duration</comment>
        <translation>klingelt zurück in %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>whom a parked caller waits for</comment>
        <translation>für %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who parked a call</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Slot %1</source>
        <comment>park slot</comment>
        <translation>Parkplatz %1</translation>
    </message>
    <message>
        <source>%1, free</source>
        <comment>park slot</comment>
        <translation>%1, frei</translation>
    </message>
    <message>
        <source>not certain, the link is down</source>
        <translation>nicht sicher, die Verbindung ist unterbrochen</translation>
    </message>
    <message>
        <source>free</source>
        <comment>an empty parking slot</comment>
        <translation>frei</translation>
    </message>
</context>
<context>
    <name>Cordboard::ParkedPanel</name>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>This PBX has told of no park slots.</source>
        <translation>Diese Anlage hat keine Parkplätze gemeldet.</translation>
    </message>
</context>
<context>
    <name>Cordboard::PbxError</name>
    <message>
        <source>No error</source>
        <translation>Kein Fehler</translation>
    </message>
    <message>
        <source>The PBX&apos;s address is not known</source>
        <translation>Die Adresse der Anlage ist unbekannt</translation>
    </message>
    <message>
        <source>Nothing answers at the PBX&apos;s address and port</source>
        <translation>An Adresse und Port der Anlage antwortet nichts</translation>
    </message>
    <message>
        <source>The PBX&apos;s certificate could not be verified</source>
        <translation>Das Zertifikat der Anlage war nicht überprüfbar</translation>
    </message>
    <message>
        <source>The PBX refused the user name or password</source>
        <translation>Die Anlage hat Benutzername oder Passwort abgelehnt</translation>
    </message>
    <message>
        <source>The PBX does not admit this computer&apos;s address</source>
        <translation>Die Anlage lässt die Adresse dieses Computers nicht zu</translation>
    </message>
    <message>
        <source>The PBX has no licence for this</source>
        <translation>Die Anlage hat dafür keine Lizenz</translation>
    </message>
    <message>
        <source>This user has logged in from another place</source>
        <translation>Dieser Benutzer hat sich anderswo angemeldet</translation>
    </message>
    <message>
        <source>Not connected to the PBX</source>
        <translation>Nicht mit der Anlage verbunden</translation>
    </message>
    <message>
        <source>This PBX cannot do that</source>
        <translation>Das kann diese Anlage nicht</translation>
    </message>
    <message>
        <source>This login is not allowed to do that</source>
        <translation>Dieser Zugang darf das nicht</translation>
    </message>
    <message>
        <source>The call is no longer there</source>
        <translation>Der Anruf ist nicht mehr da</translation>
    </message>
    <message>
        <source>There is no such number</source>
        <translation>Diese Nummer gibt es nicht</translation>
    </message>
    <message>
        <source>The destination is occupied</source>
        <translation>Das Ziel ist besetzt</translation>
    </message>
    <message>
        <source>The PBX refused</source>
        <translation>Die Anlage hat abgelehnt</translation>
    </message>
    <message>
        <source>The PBX did not answer in time</source>
        <translation>Die Anlage hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>The PBX&apos;s answer could not be understood</source>
        <translation>Die Antwort der Anlage war nicht verständlich</translation>
    </message>
    <message>
        <source>The connection to the PBX broke</source>
        <translation>Die Verbindung zur Anlage ist abgebrochen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>error sentence: the PBX&apos;s own words</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Cordboard::PeopleGrid</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>Cordboard::PeopleRows</name>
    <message>
        <source>%1, %2 of %3 free</source>
        <comment>department</comment>
        <translation>%1, %2 von %3 frei</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>extension number</comment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>With</source>
        <comment>whom somebody talks to</comment>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>how long somebody talks</comment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Präsenz</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Voicemail</translation>
    </message>
</context>
<context>
    <name>Cordboard::PeopleTable</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>Cordboard::PeopleView</name>
    <message>
        <source>Departments</source>
        <translation>Abteilungen</translation>
    </message>
    <message>
        <source>Way to show people</source>
        <translation>Darstellung der Personen</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Compact cards</source>
        <translation>Kompakte Karten</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all people</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all found</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Nobody found. A number can be typed and dialled as it is.</source>
        <translation>Niemand gefunden. Eine Nummer kann direkt eingegeben und gewählt werden.</translation>
    </message>
    <message>
        <source>Nobody else found.</source>
        <translation>Sonst niemand gefunden.</translation>
    </message>
    <message>
        <source>No favourites yet. A person becomes one by the menu of the card.</source>
        <translation>Noch keine Favoriten. Eine Person wird es über das Menü der Karte.</translation>
    </message>
    <message>
        <source>No phone system is connected.</source>
        <translation>Keine Telefonanlage ist verbunden.</translation>
    </message>
    <message>
        <source>Nobody is known here yet.</source>
        <translation>Hier ist noch niemand bekannt.</translation>
    </message>
</context>
<context>
    <name>Cordboard::PersonCard</name>
    <message>
        <source>your call</source>
        <translation>Ihr Gespräch</translation>
    </message>
    <message>
        <source>in slot %1</source>
        <comment>where a call is parked</comment>
        <translation>auf Parkplatz %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>clock time</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>mobile</source>
        <comment>a person&apos;s second phone</comment>
        <translation>mobil</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>forwards every call to</comment>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>forwards every call to %1</source>
        <translation>leitet alle Anrufe auf %1 um</translation>
    </message>
    <message>
        <source>%1 if busy</source>
        <comment>forwards to %1</comment>
        <translation>%1 bei besetzt</translation>
    </message>
    <message>
        <source>forwards to %1 when busy</source>
        <translation>leitet bei besetzt auf %1 um</translation>
    </message>
    <message>
        <source>%1 if no answer</source>
        <comment>forwards to %1</comment>
        <translation>%1 bei Nichtmelden</translation>
    </message>
    <message>
        <source>forwards to %1 when there is no answer</source>
        <translation>leitet bei Nichtmelden auf %1 um</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>department, job</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>outside number</source>
        <translation>externe Nummer</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>family name, initial</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>for one hour</source>
        <translation>seit einer Stunde</translation>
    </message>
    <message numerus="yes">
        <source>for %n hours</source>
        <comment>since how long somebody talks</comment>
        <translation>
            <numerusform>seit %n Stunde</numerusform>
            <numerusform>seit %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>for one minute</source>
        <translation>seit einer Minute</translation>
    </message>
    <message numerus="yes">
        <source>for %n minutes</source>
        <comment>since how long somebody talks</comment>
        <translation>
            <numerusform>seit %n Minute</numerusform>
            <numerusform>seit %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>for less than a minute</source>
        <comment>since how long somebody talks</comment>
        <translation>seit weniger als einer Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>age of what is known, short</comment>
        <translation>
            <numerusform>vor %n&#xa0;s</numerusform>
            <numerusform>vor %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>age of what is known, short</comment>
        <translation>
            <numerusform>vor %n&#xa0;min</numerusform>
            <numerusform>vor %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>age of what is known, short</comment>
        <translation>
            <numerusform>vor %n&#xa0;h</numerusform>
            <numerusform>vor %n&#xa0;h</numerusform>
        </translation>
    </message>
    <message>
        <source>talking to %1</source>
        <translation>im Gespräch mit %1</translation>
    </message>
    <message>
        <source>calling %1</source>
        <translation>ruft %1 an</translation>
    </message>
    <message>
        <source>ringing, %1</source>
        <comment>who rings</comment>
        <translation>klingelt, %1</translation>
    </message>
    <message>
        <source>has %1 on hold</source>
        <translation>hält %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, more about it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Nicht mehr da</translation>
    </message>
    <message>
        <source>was ringing</source>
        <translation>klingelte</translation>
    </message>
    <message>
        <source>was talking</source>
        <translation>war im Gespräch</translation>
    </message>
    <message>
        <source>was calling</source>
        <translation>rief an</translation>
    </message>
    <message>
        <source>was on hold</source>
        <translation>war gehalten</translation>
    </message>
    <message>
        <source>was parked</source>
        <translation>war geparkt</translation>
    </message>
    <message>
        <source>was off</source>
        <translation>war aus</translation>
    </message>
    <message>
        <source>was do not disturb</source>
        <translation>war nicht zu stören</translation>
    </message>
    <message>
        <source>was away</source>
        <translation>war abwesend</translation>
    </message>
    <message>
        <source>was free</source>
        <translation>war frei</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>forwarding, presence</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>last heard %1</source>
        <comment>38 s ago</comment>
        <translation>zuletzt gemeldet %1</translation>
    </message>
    <message>
        <source>one new voicemail message</source>
        <translation>eine neue Voicemail-Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>%n new voicemail messages</source>
        <translation>
            <numerusform>%n neue Voicemail-Nachricht</numerusform>
            <numerusform>%n neue Voicemail-Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>hat eine Notiz</translation>
    </message>
</context>
<context>
    <name>Cordboard::PersonTools</name>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>Status von %1</translation>
    </message>
    <message>
        <source>This PBX does not let your state be set from here.</source>
        <translation>Diese Anlage lässt Ihren Status von hier aus nicht ändern.</translation>
    </message>
    <message>
        <source>Setting the state of %1</source>
        <translation>Status von %1 ändern</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Words beside the state</source>
        <translation>Text zum Status</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Setting do not disturb of %1</source>
        <translation>„Nicht stören“ von %1 ändern</translation>
    </message>
    <message>
        <source>%1 can be disturbed again</source>
        <comment>person</comment>
        <translation>%1 darf wieder gestört werden</translation>
    </message>
    <message>
        <source>%1 is not to be disturbed</source>
        <comment>person</comment>
        <translation>%1 soll nicht gestört werden</translation>
    </message>
    <message>
        <source>Forward calls</source>
        <translation>Anrufe umleiten</translation>
    </message>
    <message>
        <source>Take over the call with %1</source>
        <translation>Gespräch mit %1 übernehmen</translation>
    </message>
    <message>
        <source>It is not known which phone is yours.</source>
        <translation>Es ist nicht bekannt, welches Telefon Ihres ist.</translation>
    </message>
    <message>
        <source>Taking over the call with %1</source>
        <translation>Gespräch mit %1 übernehmen</translation>
    </message>
    <message>
        <source>Your phone rings with %1</source>
        <translation>Ihr Telefon klingelt: %1</translation>
    </message>
    <message>
        <source>End the call with %1</source>
        <translation>Gespräch mit %1 beenden</translation>
    </message>
    <message>
        <source>No calls from the queues</source>
        <translation>Keine Anrufe aus den Warteschlangen</translation>
    </message>
    <message>
        <source>Changing the pause</source>
        <translation>Pause ändern</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <source>Logging out</source>
        <translation>Abmeldung läuft</translation>
    </message>
    <message>
        <source>Log in to all queues</source>
        <translation>An allen Warteschlangen anmelden</translation>
    </message>
    <message>
        <source>Log out of all queues</source>
        <translation>Von allen Warteschlangen abmelden</translation>
    </message>
    <message>
        <source>What everybody reads beside the state of %1:</source>
        <translation>Was alle beim Status von %1 lesen:</translation>
    </message>
    <message>
        <source>The words beside the state of %1 are changed</source>
        <translation>Der Text zum Status von %1 ist geändert</translation>
    </message>
    <message>
        <source>Forwarding the calls of %1</source>
        <translation>Rufumleitung von %1 ändern</translation>
    </message>
    <message>
        <source>The calls of %1 are forwarded</source>
        <translation>Anrufe für %1 werden umgeleitet</translation>
    </message>
    <message>
        <source>The calls of %1 are no longer forwarded</source>
        <translation>Anrufe für %1 werden nicht mehr umgeleitet</translation>
    </message>
    <message>
        <source>End this call?</source>
        <translation>Dieses Gespräch beenden?</translation>
    </message>
    <message>
        <source>%1 and %2 are cut off.</source>
        <comment>the two who talk</comment>
        <translation>%1 und %2 werden getrennt.</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>Gespräch beenden</translation>
    </message>
    <message>
        <source>Ending the call of %1 with %2</source>
        <translation>Gespräch von %1 mit %2 beenden</translation>
    </message>
    <message>
        <source>The call of %1 is ended</source>
        <translation>Das Gespräch von %1 ist beendet</translation>
    </message>
</context>
<context>
    <name>Cordboard::PhoneBookDesk</name>
    <message>
        <source>New phone book entry</source>
        <translation>Neuer Telefonbucheintrag</translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>an entry of the phone book</comment>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <comment>an entry of the phone book</comment>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>%1 cannot be changed: %2</source>
        <comment>an entry of the phone book; the reason</comment>
        <translation>%1 kann nicht geändert werden: %2</translation>
    </message>
    <message>
        <source>%1 is in the phone book</source>
        <comment>an entry</comment>
        <translation>%1 steht im Telefonbuch</translation>
    </message>
    <message>
        <source>Really delete %1 from the phone book of the PBX?</source>
        <translation>%1 wirklich aus dem Telefonbuch der Anlage löschen?</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <comment>an entry of the phone book</comment>
        <translation>%1 ist gelöscht</translation>
    </message>
</context>
<context>
    <name>Cordboard::PlayerBar</name>
    <message>
        <source>Player</source>
        <translation>Player</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Close the player</source>
        <translation>Player schließen</translation>
    </message>
    <message>
        <source>Position in seconds</source>
        <translation>Position in Sekunden</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1 x</source>
        <comment>speed of playing: 1.5 x</comment>
        <translation>%1 x</translation>
    </message>
    <message>
        <source>This cannot be played. %1</source>
        <translation>Das lässt sich nicht abspielen. %1</translation>
    </message>
    <message>
        <source>What the PBX sent is no sound that is known. It can be saved.</source>
        <translation>Was die Anlage gesendet hat, ist kein bekanntes Audioformat. Es lässt sich speichern.</translation>
    </message>
    <message>
        <source>No sound device is connected: nothing can be heard.</source>
        <translation>Kein Audiogerät ist verbunden: Es ist nichts zu hören.</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>playing a sound</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>a sound</comment>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time played of the whole length</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Save the sound</source>
        <translation>Ton speichern</translation>
    </message>
</context>
<context>
    <name>Cordboard::ProfileFile</name>
    <message>
        <source>The profile could not be written to %1: %2</source>
        <translation>Das Profil ließ sich nicht nach %1 schreiben: %2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 war nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1 is not a profile of Cordboard.</source>
        <translation>%1 ist kein Profil von Cordboard.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Cordboard.</source>
        <translation>%1 wurde von einem neueren Cordboard geschrieben.</translation>
    </message>
    <message>
        <source>There is nothing in the profile %1.</source>
        <translation>Das Profil %1 ist leer.</translation>
    </message>
</context>
<context>
    <name>Cordboard::PromptDialog</name>
    <message>
        <source>Into the call with you</source>
        <translation>Ins Gespräch mit Ihnen</translation>
    </message>
    <message>
        <source>Into the call with %1</source>
        <translation>Ins Gespräch mit %1</translation>
    </message>
    <message>
        <source>To a number</source>
        <translation>An eine Nummer</translation>
    </message>
    <message>
        <source>Play an announcement</source>
        <translation>Ansage abspielen</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Ansage</translation>
    </message>
    <message>
        <source>Name at the PBX</source>
        <translation>Name in der Anlage</translation>
    </message>
    <message>
        <source>As the PBX calls it. Those you played before are in the list.</source>
        <translation>Wie sie in der Anlage heißt. Bereits abgespielte stehen in der Liste.</translation>
    </message>
    <message>
        <source>There is no call with you.</source>
        <translation>Bei Ihnen ist kein Gespräch.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Everybody in the call with %1 hears it.</source>
        <translation>Alle im Gespräch mit %1 hören sie.</translation>
    </message>
    <message>
        <source>The PBX rings a number and plays it to whoever answers.</source>
        <translation>Die Anlage ruft eine Nummer an und spielt sie dem vor, der abhebt.</translation>
    </message>
    <message>
        <source>The PBX rings %1 and plays it to whoever answers.</source>
        <comment>number</comment>
        <translation>Die Anlage ruft %1 an und spielt sie dem vor, der abhebt.</translation>
    </message>
</context>
<context>
    <name>Cordboard::QueueBoardModel</name>
    <message>
        <source>All queues</source>
        <translation>Alle Warteschlangen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>free agents of all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Warning, seen</source>
        <comment>a queue&apos;s alarm that was acknowledged</comment>
        <translation>Warnung, quittiert</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>state of a queue</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Alarm, seen</source>
        <comment>a queue&apos;s alarm that was acknowledged</comment>
        <translation>Alarm, quittiert</translation>
    </message>
    <message>
        <source>Alarm</source>
        <comment>state of a queue</comment>
        <translation>Alarm</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>longest wait %1</source>
        <comment>duration</comment>
        <translation>längste Wartezeit %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s) free</source>
        <translation>
            <numerusform>%1 von %n Agent frei</numerusform>
            <numerusform>%1 von %n Agenten frei</numerusform>
        </translation>
    </message>
    <message>
        <source>service level %1 percent</source>
        <translation>Servicelevel %1 Prozent</translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <comment>calls today</comment>
        <translation>
            <numerusform>%n angenommen</numerusform>
            <numerusform>%n angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gave up</source>
        <comment>callers today</comment>
        <translation>
            <numerusform>%n aufgegeben</numerusform>
            <numerusform>%n aufgegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>not certain, the link is down</source>
        <translation>nicht sicher, die Verbindung ist unterbrochen</translation>
    </message>
    <message numerus="yes">
        <source>Answered within %n seconds, of all who were answered or gave up</source>
        <translation>
            <numerusform>Innerhalb von %n Sekunde angenommen, von allen angenommenen oder aufgegebenen Anrufen</numerusform>
            <numerusform>Innerhalb von %n Sekunden angenommen, von allen angenommenen oder aufgegebenen Anrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: alarm or warning</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>column: number of callers</comment>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Longest</source>
        <comment>column: longest wait</comment>
        <translation>Längste</translation>
    </message>
    <message>
        <source>Agents free</source>
        <comment>column</comment>
        <translation>Agenten frei</translation>
    </message>
    <message>
        <source>In time</source>
        <comment>column: service level, percent</comment>
        <translation>Rechtzeitig</translation>
    </message>
    <message>
        <source>Gave up</source>
        <comment>column: callers who hung up waiting</comment>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>column: number of calls</comment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Average</source>
        <comment>column: average wait</comment>
        <translation>Mittel</translation>
    </message>
</context>
<context>
    <name>Cordboard::QueueModel</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>number of calls in a queue</comment>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Longest since</source>
        <translation>Längste seit</translation>
    </message>
    <message>
        <source>Agents free</source>
        <translation>Agenten frei</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Servicelevel</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>free agents of all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Queue %1, %2, %3</source>
        <translation>Warteschlange %1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s) free</source>
        <translation>
            <numerusform>%1 von %n Agent frei</numerusform>
            <numerusform>%1 von %n Agenten frei</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::QueueRowDelegate</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>longest %1</source>
        <comment>duration</comment>
        <translation>längste %1</translation>
    </message>
    <message>
        <source>%1 of %2 agents free</source>
        <translation>%1 von %2 Agenten frei</translation>
    </message>
    <message>
        <source>service level %1 percent</source>
        <translation>Servicelevel %1 Prozent</translation>
    </message>
    <message>
        <source>not certain, the link is down</source>
        <translation>nicht sicher, die Verbindung ist unterbrochen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <comment>agents of a queue</comment>
        <translation>%1 von %2 frei</translation>
    </message>
</context>
<context>
    <name>Cordboard::QueuesPanel</name>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>This PBX has told of no queues.</source>
        <translation>Diese Anlage hat keine Warteschlangen gemeldet.</translation>
    </message>
    <message>
        <source>longest %1</source>
        <comment>duration</comment>
        <translation>längste %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::RankMenu</name>
    <message>
        <source>Rank in %1</source>
        <comment>of an agent in a queue</comment>
        <translation>Rang in %1</translation>
    </message>
    <message>
        <source>Rank of %1. Of those who are free, whoever has the lowest rank is asked first.</source>
        <comment>an agent</comment>
        <translation>Rang von %1. Von denen, die frei sind, wird zuerst gefragt, wer den kleinsten Rang hat.</translation>
    </message>
    <message>
        <source>%1, asked first</source>
        <comment>the rank 0 of an agent in a queue</comment>
        <translation>%1, zuerst gefragt</translation>
    </message>
    <message>
        <source>Asked only when nobody with a lower rank is free</source>
        <translation>Wird nur gefragt, wenn niemand mit kleinerem Rang frei ist</translation>
    </message>
    <message>
        <source>Another rank…</source>
        <translation>Anderer Rang…</translation>
    </message>
</context>
<context>
    <name>Cordboard::RecordFile</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1 is no recording of Cordboard.</source>
        <translation>%1 ist keine Aufzeichnung von Cordboard.</translation>
    </message>
    <message>
        <source>The recording %1 is damaged in line %2.</source>
        <translation>Die Aufzeichnung %1 ist in Zeile %2 beschädigt.</translation>
    </message>
    <message>
        <source>The recording %1 is too large to be shown.</source>
        <translation>Die Aufzeichnung %1 ist zu groß, um gezeigt zu werden.</translation>
    </message>
    <message>
        <source>The recording %1 was written by another version of Cordboard.</source>
        <translation>Die Aufzeichnung %1 wurde von einer anderen Version von Cordboard geschrieben.</translation>
    </message>
    <message>
        <source>The recording %1 is cut off: its end is missing.</source>
        <translation>Die Aufzeichnung %1 ist abgeschnitten: Ihr Ende fehlt.</translation>
    </message>
</context>
<context>
    <name>Cordboard::ReplayBackend</name>
    <message>
        <source>This is a recording: nothing can be done in it.</source>
        <translation>Dies ist eine Aufzeichnung: In ihr lässt sich nichts tun.</translation>
    </message>
</context>
<context>
    <name>Cordboard::ReplayBar</name>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the previous event</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Vorheriges Ereignis</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>to the next event</comment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Nächstes Ereignis</translation>
    </message>
    <message>
        <source>Position in seconds</source>
        <translation>Position in Sekunden</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1 x</source>
        <comment>speed of a recording: 4 x</comment>
        <translation>%1 x</translation>
    </message>
    <message>
        <source>What the operator did last</source>
        <translation>Was die Vermittlung zuletzt getan hat</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a recording</comment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>a recording</comment>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time played of the whole length</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The operator has done nothing yet.</source>
        <translation>Die Vermittlung hat noch nichts getan.</translation>
    </message>
</context>
<context>
    <name>Cordboard::ReplayDesk</name>
    <message>
        <source>%1 - Recording</source>
        <comment>file name</comment>
        <translation>%1 – Aufzeichnung</translation>
    </message>
</context>
<context>
    <name>Cordboard::ReportsMenu</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>There is no PBX yet</source>
        <translation>Noch keine Anlage</translation>
    </message>
    <message>
        <source>No PBX here has reports</source>
        <translation>Keine Anlage hier hat Berichte</translation>
    </message>
</context>
<context>
    <name>Cordboard::RetentionPage</name>
    <message>
        <source>Call history</source>
        <translation>Anrufliste</translation>
    </message>
    <message>
        <source>Finished calls and the notes on them stay on this computer, for search, missed callers and statistics.</source>
        <translation>Beendete Anrufe und die Notizen dazu bleiben auf diesem Computer, für Suche, verpasste Anrufer und Statistik.</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep calls and their notes</source>
        <translation>Anrufe und ihre Notizen behalten</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>for 30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>for 90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>for one year</source>
        <translation>ein Jahr</translation>
    </message>
    <message>
        <source>for three years</source>
        <translation>drei Jahre</translation>
    </message>
    <message numerus="yes">
        <source>for %n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Call-backs that are done go with the calls. Promises that are open, and what you noted about a caller, stay until you remove them.</source>
        <translation>Erledigte Rückrufe verschwinden mit den Anrufen. Offene Zusagen und Ihre Notizen zu einem Anrufer bleiben, bis Sie sie entfernen.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Anrufliste exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>calls.csv</source>
        <comment>name of a file</comment>
        <translation>anrufe.csv</translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>Jetzt löschen</translation>
    </message>
    <message>
        <source>Which calls are deleted</source>
        <translation>Welche Anrufe gelöscht werden</translation>
    </message>
    <message>
        <source>calls older than a year</source>
        <translation>Anrufe, die älter als ein Jahr sind</translation>
    </message>
    <message>
        <source>calls older than 90 days</source>
        <translation>Anrufe, die älter als 90 Tage sind</translation>
    </message>
    <message>
        <source>calls older than 30 days</source>
        <translation>Anrufe, die älter als 30 Tage sind</translation>
    </message>
    <message>
        <source>all calls</source>
        <translation>alle Anrufe</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n Anruf</numerusform>
            <numerusform>%n Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, kept in memory until the program ends.</source>
        <comment>how many calls</comment>
        <translation>%1, im Speicher bis zum Programmende.</translation>
    </message>
    <message>
        <source>%1, %2 in %3</source>
        <comment>how many calls, size, file</comment>
        <translation>%1, %2 in %3</translation>
    </message>
    <message>
        <source>Delete calls?</source>
        <translation>Anrufe löschen?</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) and the notes on them are deleted. This cannot be undone.</source>
        <translation>
            <numerusform>%n Anruf und die Notizen dazu werden gelöscht. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%n Anrufe und die Notizen dazu werden gelöscht. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) deleted.</source>
        <translation>
            <numerusform>%n Anruf gelöscht.</numerusform>
            <numerusform>%n Anrufe gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 calls written</source>
        <comment>numbers</comment>
        <translation>%1 von %2 Anrufen geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n calls exported to %1</source>
        <translation>
            <numerusform>%n Anruf nach %1 exportiert</numerusform>
            <numerusform>%n Anrufe nach %1 exportiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::RowMenus</name>
    <message>
        <source>The link to the PBX is down.</source>
        <translation>Die Verbindung zur Anlage ist unterbrochen.</translation>
    </message>
    <message>
        <source>Nothing can be done with it.</source>
        <translation>Damit lässt sich nichts tun.</translation>
    </message>
    <message>
        <source>Type a name or number first.</source>
        <translation>Geben Sie zuerst einen Namen oder eine Nummer ein.</translation>
    </message>
    <message>
        <source>%1 is at another PBX.</source>
        <translation>%1 ist an einer anderen Anlage.</translation>
    </message>
    <message>
        <source>Take this call</source>
        <translation>Diesen Anruf annehmen</translation>
    </message>
    <message>
        <source>Send on to %1</source>
        <translation>An %1 weiterleiten</translation>
    </message>
    <message>
        <source>Send on</source>
        <translation>Weiterleiten</translation>
    </message>
    <message>
        <source>Let the PBX route it</source>
        <translation>Anlage weiterleiten lassen</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Transfer to %1</source>
        <translation>Mit %1 verbinden</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>End the call with %1</source>
        <translation>Gespräch mit %1 beenden</translation>
    </message>
    <message>
        <source>Ending the call with %1</source>
        <translation>Gespräch mit %1 beenden</translation>
    </message>
    <message>
        <source>Fetch %1</source>
        <translation>%1 holen</translation>
    </message>
    <message>
        <source>A parked call can only be sent to somebody of ours.</source>
        <translation>Ein geparkter Anruf kann nur zu einer eigenen Nebenstelle geschickt werden.</translation>
    </message>
    <message>
        <source>Let %1 fetch it</source>
        <translation>Von %1 holen lassen</translation>
    </message>
    <message>
        <source>Let somebody fetch it</source>
        <translation>Holen lassen</translation>
    </message>
    <message>
        <source>Sending %1 to %2</source>
        <translation>%1 zu %2 schicken</translation>
    </message>
    <message>
        <source>The phone of %1 rings for %2</source>
        <translation>Das Telefon von %1 klingelt für %2</translation>
    </message>
    <message>
        <source>Park the call with you here</source>
        <translation>Ihr Gespräch hier parken</translation>
    </message>
    <message>
        <source>There is no call with you.</source>
        <translation>Bei Ihnen ist kein Gespräch.</translation>
    </message>
    <message>
        <source>Take the longest waiting call</source>
        <translation>Längsten Wartenden annehmen</translation>
    </message>
    <message>
        <source>Transfer the call with you to %1</source>
        <translation>Ihr Gespräch mit %1 verbinden</translation>
    </message>
    <message>
        <source>The call with you is at another PBX.</source>
        <translation>Ihr Gespräch ist an einer anderen Anlage.</translation>
    </message>
    <message>
        <source>Log out of %1</source>
        <translation>Von %1 abmelden</translation>
    </message>
    <message>
        <source>Log in to %1</source>
        <translation>An %1 anmelden</translation>
    </message>
    <message>
        <source>Logging out of %1</source>
        <translation>Von %1 abmelden</translation>
    </message>
    <message>
        <source>Logging in to %1</source>
        <translation>An %1 anmelden</translation>
    </message>
    <message>
        <source>Take calls again</source>
        <translation>Pause beenden</translation>
    </message>
    <message>
        <source>Pause in %1</source>
        <translation>Pause in %1</translation>
    </message>
    <message>
        <source>Changing the pause in %1</source>
        <translation>Pause in %1 ändern</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 anrufen</translation>
    </message>
    <message>
        <source>The number was withheld.</source>
        <translation>Die Nummer wurde unterdrückt.</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Nummer kopieren</translation>
    </message>
</context>
<context>
    <name>Cordboard::RowPaint</name>
    <message>
        <source>late</source>
        <translation>spät</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
</context>
<context>
    <name>Cordboard::RowTime</name>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>hours, minutes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>clock time</comment>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <comment>clock time</comment>
        <translation>zuletzt gesehen %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::Runner</name>
    <message>
        <source>There is no action &quot;%1&quot;; --help lists them.</source>
        <translation>Es gibt keine Aktion „%1“; --help listet sie auf.</translation>
    </message>
    <message>
        <source>Usage: do %1 %2</source>
        <translation>Aufruf: do %1 %2</translation>
    </message>
    <message>
        <source>Usage: call METHOD [JSON]</source>
        <translation>Aufruf: call METHOD [JSON]</translation>
    </message>
    <message>
        <source>The parameters are one JSON object.</source>
        <translation>Die Parameter sind ein einziges JSON-Objekt.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; --help lists them.</source>
        <translation>Es gibt keinen Befehl „%1“; --help listet sie auf.</translation>
    </message>
    <message>
        <source>It did not get quiet; this is how it stands.</source>
        <translation>Es wurde nicht ruhig; so ist der Stand.</translation>
    </message>
    <message>
        <source>A time is written as 2026-01-31T07:30:00Z.</source>
        <translation>Eine Zeit wird als 2026-01-31T07:30:00Z geschrieben.</translation>
    </message>
    <message>
        <source>This login is not allowed to call it.</source>
        <translation>Diese Anmeldung darf sie nicht aufrufen.</translation>
    </message>
</context>
<context>
    <name>Cordboard::SaveHappenedDialog</name>
    <message>
        <source>Leave out names and phone numbers</source>
        <translation>Namen und Telefonnummern weglassen</translation>
    </message>
    <message>
        <source>Save what happened</source>
        <translation>Geschehenes speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n minute(s) as one file</source>
        <translation>
            <numerusform>Die letzte Minute (%n) als eine Datei</numerusform>
            <numerusform>Die letzten %n Minuten als eine Datei</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: what the PBX told, which keys and commands were used, and what came of them. Send it to whoever looks after the system, or look at it again yourself: start the program with --replay and the file.</source>
        <translation>%1: was die Anlage gemeldet hat, welche Tasten und Befehle verwendet wurden und was daraus wurde. Senden Sie die Datei an die Person, die das System betreut, oder sehen Sie sie selbst noch einmal an: Starten Sie das Programm mit --replay und der Datei.</translation>
    </message>
    <message>
        <source>Never in it: passwords, what is typed into the search field, digits dialled into a call, phone books, call records, any sound.</source>
        <translation>Nie enthalten: Passwörter, Eingaben im Suchfeld, in einem Gespräch gewählte Ziffern, Telefonbücher, Anrufdaten, jeglicher Ton.</translation>
    </message>
    <message>
        <source>The same person keeps the same made-up name throughout the file</source>
        <translation>Dieselbe Person behält in der ganzen Datei denselben erfundenen Namen</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Recordings (*.cordrec)</source>
        <translation>Aufzeichnungen (*.cordrec)</translation>
    </message>
</context>
<context>
    <name>Cordboard::Screens</name>
    <message>
        <source>Named screens</source>
        <translation>Benannte Ansichten</translation>
    </message>
    <message>
        <source>Keep, rename and delete screens</source>
        <translation>Ansichten behalten, umbenennen und löschen</translation>
    </message>
</context>
<context>
    <name>Cordboard::SearchBox</name>
    <message>
        <source>Find a person, number or department: just type</source>
        <translation>Person, Nummer oder Abteilung suchen: einfach tippen</translation>
    </message>
    <message>
        <source>Find a person, number or department</source>
        <translation>Person, Nummer oder Abteilung suchen</translation>
    </message>
</context>
<context>
    <name>Cordboard::SecretError</name>
    <message>
        <source>No error</source>
        <translation>Kein Fehler</translation>
    </message>
    <message>
        <source>The keychain holds no password for this account</source>
        <translation>Der Schlüsselbund enthält kein Passwort für dieses Konto</translation>
    </message>
    <message>
        <source>The keychain did not give access</source>
        <translation>Der Schlüsselbund hat keinen Zugriff gewährt</translation>
    </message>
    <message>
        <source>No keychain is running on this computer</source>
        <translation>Auf diesem Computer läuft kein Schlüsselbund</translation>
    </message>
    <message>
        <source>The keychain did not answer</source>
        <translation>Der Schlüsselbund hat nicht geantwortet</translation>
    </message>
    <message>
        <source>The keychain reported a problem</source>
        <translation>Der Schlüsselbund hat ein Problem gemeldet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>error sentence: the keychain&apos;s own words</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Cordboard::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>Zurück zur Konsole</translation>
    </message>
</context>
<context>
    <name>Cordboard::SharedLineModel</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Belegt von</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>a shared line</comment>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Reserved</source>
        <comment>a shared line</comment>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>a shared line</comment>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Klingelt</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>nobody can tell the state now</comment>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <comment>shared line, its state</comment>
        <translation>Leitung %1, %2</translation>
    </message>
</context>
<context>
    <name>Cordboard::ShortcutStore</name>
    <message>
        <source>Letters and digits go to the search.</source>
        <translation>Buchstaben und Ziffern gehen an die Suche.</translation>
    </message>
    <message>
        <source>Ctrl+Alt is AltGr on many keyboards, which writes characters.</source>
        <translation>Strg+Alt ist auf vielen Tastaturen AltGr und schreibt Zeichen.</translation>
    </message>
</context>
<context>
    <name>Cordboard::SideTabs</name>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Anrufliste</translation>
    </message>
    <message>
        <source>Queues, agents, history</source>
        <translation>Warteschlangen, Agenten, Anrufliste</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>Cordboard::SimBackend</name>
    <message>
        <source>There is no extension %1.</source>
        <translation>Eine Nebenstelle %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The simulated link is down.</source>
        <translation>Die simulierte Verbindung ist unterbrochen.</translation>
    </message>
</context>
<context>
    <name>Cordboard::SoundPlayer</name>
    <message>
        <source>No sound device is connected: nothing can be heard.</source>
        <translation>Kein Audiogerät ist verbunden: Es ist nichts zu hören.</translation>
    </message>
    <message>
        <source>%1 is not connected. Sounds come from %2 until it is.</source>
        <comment>chosen device; device in use</comment>
        <translation>%1 ist nicht verbunden. Bis dahin kommt der Ton aus %2.</translation>
    </message>
</context>
<context>
    <name>Cordboard::SupervisorBoard</name>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Supervisor board</source>
        <translation>Leitstand</translation>
    </message>
    <message>
        <source>Acknowledge the alarm</source>
        <translation>Alarm quittieren</translation>
    </message>
    <message>
        <source>Snooze the alarm</source>
        <translation>Später an den Alarm erinnern</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzwerte</translation>
    </message>
    <message>
        <source>No PBX is connected yet. In Cordboard&apos;s window, Tools, Connect to a PBX adds one.</source>
        <translation>Noch ist keine Telefonanlage verbunden. Im Cordboard-Fenster fügt „Extras“, „Mit einer Anlage verbinden“ eine hinzu.</translation>
    </message>
    <message>
        <source>The link to the PBX is down. Queues appear when it is back.</source>
        <translation>Die Verbindung zur Anlage ist unterbrochen. Warteschlangen erscheinen, wenn sie wieder da ist.</translation>
    </message>
    <message>
        <source>This PBX does not tell about queues.</source>
        <translation>Diese Anlage gibt keine Auskunft über Warteschlangen.</translation>
    </message>
    <message>
        <source>The PBX has no queues that this login may see. Add one on the PBX, or let this login see it; it appears here by itself.</source>
        <translation>Die Anlage hat keine Warteschlangen, die dieser Zugang sehen darf. Legen Sie dort eine an oder geben Sie sie für diesen Zugang frei; sie erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>longest %1</source>
        <comment>duration</comment>
        <translation>längste %1</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n frei</numerusform>
            <numerusform>%n frei</numerusform>
        </translation>
    </message>
    <message>
        <source>No agents. Whoever may serve a queue appears here, logged in or not.</source>
        <translation>Keine Agenten. Wer eine Warteschlange bedienen darf, erscheint hier, angemeldet oder nicht.</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Alle Warteschlangen</translation>
    </message>
</context>
<context>
    <name>Cordboard::SupervisorDesk</name>
    <message>
        <source>Supervisor board</source>
        <translation>Leitstand</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Wandtafel</translation>
    </message>
    <message>
        <source>Acknowledge alarm</source>
        <translation>Alarm quittieren</translation>
    </message>
    <message>
        <source>Snooze alarm</source>
        <translation>Später erinnern</translation>
    </message>
    <message>
        <source>Limits and alarms</source>
        <translation>Grenzwerte und Alarme</translation>
    </message>
    <message>
        <source>Screen of the wallboard</source>
        <translation>Bildschirm der Wandtafel</translation>
    </message>
    <message numerus="yes">
        <source>Silent for %n minute(s), then again if it is still so</source>
        <translation>
            <numerusform>%n Minute still, dann erneut, wenn es noch so ist</numerusform>
            <numerusform>%n Minuten still, dann erneut, wenn es noch so ist</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no alarm.</source>
        <translation>Es gibt keinen Alarm.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>screen&apos;s name, its model</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2 x %3)</source>
        <comment>screen (width x height)</comment>
        <translation>%1 (%2 x %3)</translation>
    </message>
    <message>
        <source>Whichever the console is not on</source>
        <translation>Der Bildschirm ohne die Konsole</translation>
    </message>
</context>
<context>
    <name>Cordboard::TagsDialog</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>Schlagwörter von %1</translation>
    </message>
    <message>
        <source>Words by which %1 is found: languages, duties, knowledge.</source>
        <comment>person</comment>
        <translation>Wörter, unter denen %1 zu finden ist: Sprachen, Aufgaben, Kenntnisse.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>New tag, such as French or First aid</source>
        <translation>Neues Schlagwort, etwa Französisch oder Erste Hilfe</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>Strg+Eingabe speichert</translation>
    </message>
    <message numerus="yes">
        <source>More than %n tags help nobody.</source>
        <translation>
            <numerusform>Mehr als %n Schlagwort hilft niemandem.</numerusform>
            <numerusform>Mehr als %n Schlagwörter helfen niemandem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::TargetLine</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Anyway</source>
        <translation>Trotzdem</translation>
    </message>
    <message>
        <source>Esc cancels. Nothing moves or re-sorts until you drop.</source>
        <translation>Esc bricht ab. Bis Sie loslassen, bewegt und sortiert sich nichts.</translation>
    </message>
    <message>
        <source>%1 will probably not answer</source>
        <translation>%1 nimmt wahrscheinlich nicht an</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Transfers wait for the link</source>
        <translation>Weitergeben wartet auf die Verbindung</translation>
    </message>
    <message>
        <source>You can search, and read what was known last.</source>
        <translation>Sie können suchen und lesen, was zuletzt bekannt war.</translation>
    </message>
    <message>
        <source>You are asking %1 for %2</source>
        <comment>person, caller</comment>
        <translation>Sie halten Rückfrage bei %1 für %2</translation>
    </message>
    <message>
        <source>Enter hands the call over. Esc goes back to the caller. Typing starts a new search and cancels nothing.</source>
        <translation>Enter gibt den Anruf weiter. Esc geht zurück zum Anrufer. Tippen beginnt eine neue Suche und bricht nichts ab.</translation>
    </message>
    <message>
        <source>Enter answers while the box is empty</source>
        <translation>Enter nimmt an, solange das Feld leer ist</translation>
    </message>
    <message>
        <source>Type the beginning of a name, a number or a department</source>
        <translation>Anfang eines Namens, einer Nummer oder Abteilung eingeben</translation>
    </message>
    <message>
        <source>Typed letters search and never answer.</source>
        <translation>Getippte Buchstaben suchen und nehmen nie an.</translation>
    </message>
    <message>
        <source>The best match stands here; Down moves on.</source>
        <translation>Hier steht der beste Treffer; Pfeil ab geht weiter.</translation>
    </message>
    <message>
        <source>A number outside</source>
        <translation>Eine externe Nummer</translation>
    </message>
    <message>
        <source>Enter transfers %1 to %2</source>
        <comment>caller, person</comment>
        <translation>Enter verbindet %1 mit %2</translation>
    </message>
    <message>
        <source>Enter calls %1</source>
        <translation>Enter ruft %1 an</translation>
    </message>
    <message>
        <source>,</source>
        <comment>between two reasons</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a line</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>More</source>
        <comment>further keys, which do not fit</comment>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>Cordboard::TextIntake</name>
    <message>
        <source>Find what was copied</source>
        <translation>Kopiertes suchen</translation>
    </message>
</context>
<context>
    <name>Cordboard::TopBar</name>
    <message>
        <source>Connected &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Verbunden &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt;: no answer for %n s</source>
        <translation>
            <numerusform>&lt;b&gt;%1&lt;/b&gt;: keine Antwort seit %n&#xa0;s</numerusform>
            <numerusform>&lt;b&gt;%1&lt;/b&gt;: keine Antwort seit %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting to &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Verbinden mit &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Reading the state of &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Status von &lt;b&gt;%1&lt;/b&gt; wird gelesen</translation>
    </message>
    <message>
        <source>Not connected to &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Nicht verbunden mit &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>No PBX yet: Tools, Settings adds one</source>
        <translation>Noch keine Anlage: „Extras“, „Einstellungen“ fügt eine hinzu</translation>
    </message>
    <message numerus="yes">
        <source>Connected &lt;b&gt;%1&lt;/b&gt;, %n s old</source>
        <comment>a PBX that is asked again and again; the age of what is shown</comment>
        <translation>
            <numerusform>Verbunden &lt;b&gt;%1&lt;/b&gt;, Stand vor %n s</numerusform>
            <numerusform>Verbunden &lt;b&gt;%1&lt;/b&gt;, Stand vor %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::TrainingList</name>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Each task begins in a fresh demo office that belongs to this window alone: nothing here reaches your phone system. Keys and seconds are counted; a click counts as a key.</source>
        <translation>Jede Aufgabe beginnt in einem frischen Demobüro, das nur zu diesem Fenster gehört: Nichts hier erreicht Ihre Telefonanlage. Tasten und Sekunden werden gezählt; ein Klick zählt als Taste.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Best keys</source>
        <translation>Beste Tasten</translation>
    </message>
    <message>
        <source>Best seconds</source>
        <translation>Beste Sekunden</translation>
    </message>
    <message>
        <source>How good</source>
        <translation>Wie gut</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>fewest possible</source>
        <translation>wenigste mögliche</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) too many</source>
        <translation>
            <numerusform>%n Taste zu viel</numerusform>
            <numerusform>%n Tasten zu viel</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>Cordboard::TrainingScene</name>
    <message>
        <source>Training office</source>
        <translation>Trainingsbüro</translation>
    </message>
</context>
<context>
    <name>Cordboard::TrainingStrip</name>
    <message>
        <source>Again</source>
        <translation>Nochmals</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Alle Aufgaben</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>Nächste Aufgabe</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Best: %1, %2 s</source>
        <comment>keys, seconds</comment>
        <translation>Bestwert: %1, %2 s</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n Taste</numerusform>
            <numerusform>%n Tasten</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Noch nicht geschafft</translation>
    </message>
    <message>
        <source>%1   %2 s</source>
        <comment>keys so far, seconds so far</comment>
        <translation>%1   %2 s</translation>
    </message>
    <message>
        <source>The caller is gone, so this cannot be done any more. Try it again: %1.</source>
        <comment>keys</comment>
        <translation>Der Anrufer ist weg, die Aufgabe ist nicht mehr lösbar. Versuchen Sie es noch einmal: %1.</translation>
    </message>
    <message>
        <source>Done with the fewest possible keys: %1.</source>
        <translation>Mit den wenigsten möglichen Tasten geschafft: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Done. %n key(s) would have been enough: %1.</source>
        <translation>
            <numerusform>Geschafft. %n Taste hätte genügt: %1.</numerusform>
            <numerusform>Geschafft. %n Tasten hätten genügt: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A click counts as a key: the hand leaves the keyboard for it.</source>
        <translation>Ein Klick zählt als Taste: Die Hand verlässt dafür die Tastatur.</translation>
    </message>
    <message>
        <source>Your best so far</source>
        <translation>Ihr bisher bester Wert</translation>
    </message>
</context>
<context>
    <name>Cordboard::TrainingTask</name>
    <message>
        <source>Answer</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Your phone rings. Answer.</source>
        <translation>Ihr Telefon klingelt. Nehmen Sie an.</translation>
    </message>
    <message>
        <source>Hold and come back</source>
        <translation>Halten und zurückkommen</translation>
    </message>
    <message>
        <source>Put Maria Lopez on hold, then take her back.</source>
        <translation>Halten Sie Maria Lopez, dann holen Sie sie zurück.</translation>
    </message>
    <message>
        <source>Park and fetch</source>
        <translation>Parken und holen</translation>
    </message>
    <message>
        <source>Park Maria Lopez, then fetch her again.</source>
        <translation>Parken Sie Maria Lopez, dann holen Sie sie wieder.</translation>
    </message>
    <message>
        <source>Take the most important</source>
        <translation>Den Wichtigsten annehmen</translation>
    </message>
    <message>
        <source>Two callers wait. Take the important one first.</source>
        <translation>Zwei Anrufer warten. Nehmen Sie den wichtigen zuerst an.</translation>
    </message>
    <message>
        <source>Take the next in a call</source>
        <translation>Nächster Anruf im Gespräch</translation>
    </message>
    <message>
        <source>Maria Lopez is with you, and Dr. Hoffmann waits. Take him without losing her.</source>
        <translation>Maria Lopez ist bei Ihnen, und Dr. Hoffmann wartet. Nehmen Sie ihn an, ohne sie zu verlieren.</translation>
    </message>
    <message>
        <source>Answer and transfer</source>
        <translation>Annehmen und verbinden</translation>
    </message>
    <message>
        <source>Your phone rings: Maria Lopez wants Anna Bergmann. Answer and transfer her.</source>
        <translation>Ihr Telefon klingelt: Maria Lopez möchte Anna Bergmann sprechen. Nehmen Sie an und verbinden Sie sie.</translation>
    </message>
    <message>
        <source>Send on without answering</source>
        <translation>Direkt weiterleiten</translation>
    </message>
    <message>
        <source>Maria Lopez rings, and you know that she wants Anna Bergmann. Send her on without answering.</source>
        <translation>Maria Lopez klingelt, und Sie wissen, dass sie Anna Bergmann möchte. Leiten Sie sie ohne Annehmen weiter.</translation>
    </message>
    <message>
        <source>Ask first, then complete</source>
        <translation>Rückfrage, dann übergeben</translation>
    </message>
    <message>
        <source>Maria Lopez is with you. Ask Claire Dubois first, then connect the two.</source>
        <translation>Maria Lopez ist bei Ihnen. Fragen Sie zuerst bei Claire Dubois nach, dann verbinden Sie die beiden.</translation>
    </message>
    <message>
        <source>Ask first, then back to the caller</source>
        <translation>Rückfrage, dann zurück zum Anrufer</translation>
    </message>
    <message>
        <source>Maria Lopez is with you. Ask Claire Dubois; she has no time, so go back to Maria Lopez.</source>
        <translation>Maria Lopez ist bei Ihnen. Fragen Sie bei Claire Dubois nach; sie hat keine Zeit, also gehen Sie zurück zu Maria Lopez.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Send Maria Lopez to Anna Bergmann, and bring her back while it still rings.</source>
        <translation>Verbinden Sie Maria Lopez mit Anna Bergmann, und holen Sie sie zurück, solange es noch klingelt.</translation>
    </message>
    <message>
        <source>To the voicemail</source>
        <translation>Zur Voicemail</translation>
    </message>
    <message>
        <source>Peter Vogel is at lunch. Send Maria Lopez to his voicemail.</source>
        <translation>Peter Vogel ist beim Mittagessen. Leiten Sie Maria Lopez an seine Voicemail.</translation>
    </message>
    <message>
        <source>To the mobile</source>
        <translation>Aufs Mobiltelefon</translation>
    </message>
    <message>
        <source>Karl Engel is out of the house. Send Maria Lopez to his mobile.</source>
        <translation>Karl Engel ist außer Haus. Verbinden Sie Maria Lopez mit seinem Mobiltelefon.</translation>
    </message>
</context>
<context>
    <name>Cordboard::TrainingWay</name>
    <message>
        <source>type “%1”</source>
        <comment>letters that find somebody</comment>
        <translation>„%1“ tippen</translation>
    </message>
</context>
<context>
    <name>Cordboard::TrainingWindow</name>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>Nächste Aufgabe</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Alle Aufgaben</translation>
    </message>
</context>
<context>
    <name>Cordboard::TransferSafety</name>
    <message>
        <source>is on a call</source>
        <translation>ist im Gespräch</translation>
    </message>
    <message>
        <source>has just begun a call</source>
        <translation>hat gerade ein Gespräch begonnen</translation>
    </message>
    <message numerus="yes">
        <source>is on a call for %n minute(s)</source>
        <translation>
            <numerusform>ist seit %n Minute im Gespräch</numerusform>
            <numerusform>ist seit %n Minuten im Gespräch</numerusform>
        </translation>
    </message>
    <message>
        <source>is away</source>
        <translation>ist abwesend</translation>
    </message>
    <message>
        <source>is away: %1</source>
        <comment>presence text</comment>
        <translation>ist abwesend: %1</translation>
    </message>
    <message>
        <source>has the phone off</source>
        <translation>hat das Telefon ausgeschaltet</translation>
    </message>
    <message>
        <source>phone is off</source>
        <translation>Telefon ausgeschaltet</translation>
    </message>
    <message>
        <source>does not want to be disturbed</source>
        <translation>möchte nicht gestört werden</translation>
    </message>
    <message>
        <source>DND</source>
        <comment>do not disturb, as short as can be</comment>
        <translation>DND</translation>
    </message>
    <message>
        <source>forwards every call to the mobile %1</source>
        <translation>leitet alle Anrufe auf das Mobiltelefon %1 um</translation>
    </message>
    <message>
        <source>forwards every call to %1</source>
        <translation>leitet alle Anrufe auf %1 um</translation>
    </message>
    <message>
        <source>forwards</source>
        <translation>leitet um</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>im Gespräch</translation>
    </message>
    <message>
        <source>already has a call ringing</source>
        <translation>hat schon einen klingelnden Anruf</translation>
    </message>
    <message>
        <source>already ringing</source>
        <translation>klingelt schon</translation>
    </message>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
</context>
<context>
    <name>Cordboard::TrayIcon</name>
    <message>
        <source>Show the board</source>
        <translation>Konsole zeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Cordboard: %1</source>
        <comment>what is going on</comment>
        <translation>Cordboard: %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::VoicemailModel</name>
    <message>
        <source>Unknown caller</source>
        <translation>Unbekannter Anrufer</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>gehört</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
</context>
<context>
    <name>Cordboard::VoicemailPanel</name>
    <message>
        <source>Listen</source>
        <translation>Mithören</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Zurückrufen</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Waiting for the PBX</source>
        <translation>Warten auf die Anlage</translation>
    </message>
    <message>
        <source>This PBX tells of no mailbox.</source>
        <translation>Diese Anlage meldet kein Postfach.</translation>
    </message>
    <message>
        <source>The messages cannot be read. %1</source>
        <translation>Die Nachrichten sind nicht lesbar. %1</translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>Keine Nachrichten.</translation>
    </message>
    <message>
        <source>Choose a message first.</source>
        <translation>Wählen Sie zuerst eine Nachricht.</translation>
    </message>
    <message>
        <source>The number was withheld.</source>
        <translation>Die Nummer wurde unterdrückt.</translation>
    </message>
    <message>
        <source>The message cannot be fetched. %1</source>
        <translation>Die Nachricht ist nicht abrufbar. %1</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Nummer unterdrückt</translation>
    </message>
    <message>
        <source>Message from %1, %2</source>
        <comment>caller; date and time</comment>
        <translation>Nachricht von %1, %2</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Nachricht speichern</translation>
    </message>
</context>
<context>
    <name>Cordboard::WaitingModel</name>
    <message>
        <source>Caller</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>Came in on</source>
        <comment>queue or dialled number</comment>
        <translation>Eingang über</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>Wartet seit</translation>
    </message>
    <message>
        <source>important</source>
        <comment>a VIP caller</comment>
        <translation>wichtig</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>the queue or dialled number a call came in on</comment>
        <translation>über %1</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken sentence</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Cordboard::WaitingPanel</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Nobody is waiting.
Calls appear here, longest first.</source>
        <translation>Niemand wartet.
Anrufe erscheinen hier, der längste zuerst.</translation>
    </message>
    <message>
        <source>longest %1</source>
        <comment>duration</comment>
        <translation>längste %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::WaitingRowDelegate</name>
    <message>
        <source>Unknown caller</source>
        <translation>Unbekannter Anrufer</translation>
    </message>
    <message>
        <source>came back</source>
        <comment>a waiting call</comment>
        <translation>zurückgekommen</translation>
    </message>
    <message>
        <source>not let in yet</source>
        <comment>the PBX waits for accept or refuse</comment>
        <translation>noch nicht eingelassen</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <comment>key number</comment>
        <translation>Wartend %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>important</source>
        <translation>wichtig</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>queue or dialled number</comment>
        <translation>über %1</translation>
    </message>
    <message>
        <source>not certain, the link is down</source>
        <translation>nicht sicher, die Verbindung ist unterbrochen</translation>
    </message>
</context>
<context>
    <name>Cordboard::WakeUpDialog</name>
    <message>
        <source>Every day</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Wake-up call</source>
        <translation>Weckruf</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Nebenstelle</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Einstellen</translation>
    </message>
</context>
<context>
    <name>Cordboard::WakeUpModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>Wake-up call, %1, %2</source>
        <comment>time, name</comment>
        <translation>Weckruf, %1, %2</translation>
    </message>
</context>
<context>
    <name>Cordboard::WakeUpsPanel</name>
    <message>
        <source>Set one...</source>
        <translation>Einstellen…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Wake-up calls</source>
        <translation>Weckrufe</translation>
    </message>
    <message>
        <source>Choose a wake-up call first.</source>
        <translation>Wählen Sie zuerst einen Weckruf.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Nobody is to be woken.</source>
        <translation>Niemand ist zu wecken.</translation>
    </message>
    <message>
        <source>Setting the wake-up call for %1</source>
        <translation>Weckruf für %1 einstellen</translation>
    </message>
    <message>
        <source>%1 will be woken at %2</source>
        <translation>%1 wird um %2 geweckt</translation>
    </message>
    <message>
        <source>Changing the wake-up call for %1</source>
        <translation>Weckruf für %1 ändern</translation>
    </message>
    <message>
        <source>Cancelling the wake-up call for %1</source>
        <translation>Weckruf für %1 löschen</translation>
    </message>
    <message>
        <source>The wake-up call for %1 at %2 was cancelled</source>
        <translation>Der Weckruf für %1 um %2 wurde gelöscht</translation>
    </message>
</context>
<context>
    <name>Cordboard::Wallboard</name>
    <message>
        <source>Cordboard wallboard</source>
        <translation>Cordboard-Wandtafel</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Wandtafel</translation>
    </message>
    <message>
        <source>No PBX</source>
        <translation>Keine Anlage</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>No link: as known last</source>
        <translation>Keine Verbindung: letzter bekannter Stand</translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n angenommen</numerusform>
            <numerusform>%n angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gave up</source>
        <comment>callers</comment>
        <translation>
            <numerusform>%n aufgegeben</numerusform>
            <numerusform>%n aufgegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>average wait %1</source>
        <comment>duration</comment>
        <translation>mittlere Wartezeit %1</translation>
    </message>
    <message>
        <source>Calls today: %1</source>
        <translation>Anrufe heute: %1</translation>
    </message>
    <message>
        <source>longest</source>
        <comment>wait; above a time</comment>
        <translation>am längsten</translation>
    </message>
    <message numerus="yes">
        <source>in %n s</source>
        <comment>answered within seconds</comment>
        <translation>
            <numerusform>in %n&#xa0;s</numerusform>
            <numerusform>in %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>in time</source>
        <translation>rechtzeitig</translation>
    </message>
    <message>
        <source>gave up</source>
        <comment>callers; below their number</comment>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>agents free</source>
        <translation>Agenten frei</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n frei</numerusform>
            <numerusform>%n frei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n busy</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n belegt</numerusform>
            <numerusform>%n belegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n in Pause</numerusform>
            <numerusform>%n in Pause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n off</source>
        <comment>agents logged out or with the phone off</comment>
        <translation>
            <numerusform>%n aus</numerusform>
            <numerusform>%n aus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>agents</comment>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>No PBX is connected. Cordboard&apos;s menu Tools, Connect to a PBX, adds one.</source>
        <translation>Keine Telefonanlage ist verbunden. In Cordboard fügt das Menü „Extras“, „Mit einer Anlage verbinden“ eine hinzu.</translation>
    </message>
    <message>
        <source>No queues yet. They appear here as soon as the PBX tells of them to this login.</source>
        <translation>Noch keine Warteschlangen. Sie erscheinen hier, sobald die Anlage sie diesem Zugang meldet.</translation>
    </message>
</context>
<context>
    <name>Cordboard::YeastarK2Plugin</name>
    <message>
        <source>Yeastar K2 and S-Series IPPBX, over HTTP API 2.0 and its pushed events.</source>
        <translation>Yeastar K2 und S-Serie, über HTTP API 2.0 und deren gesendete Ereignisse.</translation>
    </message>
</context>
<context>
    <name>Cordboard::YeastarLinkusBackend</name>
    <message>
        <source>Needs the Client ID and secret of the PBX&apos;s API.</source>
        <translation>Braucht Client-ID und Secret der API der Anlage.</translation>
    </message>
    <message>
        <source>Needs your extension and its login signature.</source>
        <translation>Braucht Ihre Nebenstelle und ihre Anmeldesignatur.</translation>
    </message>
    <message>
        <source>Enter a Client ID with its secret, or an extension with its login signature.</source>
        <translation>Geben Sie eine Client-ID mit Secret ein oder eine Nebenstelle mit ihrer Anmeldesignatur.</translation>
    </message>
    <message>
        <source>The PBX&apos;s API is not available: %1</source>
        <translation>Die API der Anlage ist nicht verfügbar: %1</translation>
    </message>
    <message>
        <source>Your own session is not connected: %1</source>
        <translation>Ihre eigene Sitzung ist nicht verbunden: %1</translation>
    </message>
    <message>
        <source>That is no recording.</source>
        <translation>Das ist keine Aufzeichnung.</translation>
    </message>
    <message>
        <source>The program itself deals with tokens: the PBX gives out eight, and none may be lost.</source>
        <translation>Das Programm verwaltet die Tokens selbst: Die Anlage vergibt acht, und keines darf verloren gehen.</translation>
    </message>
    <message>
        <source>Your own session has been ended.</source>
        <translation>Ihre eigene Sitzung wurde beendet.</translation>
    </message>
</context>
<context>
    <name>Cordboard::YeastarLinkusPlugin</name>
    <message>
        <source>Yeastar P-Series (appliance, software or cloud), over its OpenAPI and the Linkus session of your extension.</source>
        <translation>Yeastar P-Serie (Gerät, Software oder Cloud), über deren OpenAPI und die Linkus-Sitzung Ihrer Nebenstelle.</translation>
    </message>
</context>
<context>
    <name>StateVocabulary</name>
    <message>
        <source>UN</source>
        <extracomment>The two-letter codes stand for the states on braille lines, in print and in tiles without icons; one character will do in Chinese, Japanese and Korean.</extracomment>
        <translation>UN</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>RG</source>
        <translation>KL</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Klingelt</translation>
    </message>
    <message>
        <source>TK</source>
        <translation>GE</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>RU</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Ruft an</translation>
    </message>
    <message>
        <source>HO</source>
        <translation>HA</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>PK</source>
        <translation>PK</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>NR</source>
        <translation>AU</translation>
    </message>
    <message>
        <source>Phone off</source>
        <translation>Telefon aus</translation>
    </message>
    <message>
        <source>DN</source>
        <translation>NS</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>AW</source>
        <translation>AB</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>FR</source>
        <translation>FR</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>WA</source>
        <translation>WA</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>SN</source>
        <translation>BD</translation>
    </message>
    <message>
        <source>LT</source>
        <translation>SP</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Spät</translation>
    </message>
    <message>
        <source>OV</source>
        <translation>ÜF</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>KH</translation>
    </message>
    <message>
        <source>Rings here</source>
        <translation>Klingelt hier</translation>
    </message>
    <message>
        <source>ON</source>
        <translation>BI</translation>
    </message>
    <message>
        <source>With you</source>
        <translation>Bei Ihnen</translation>
    </message>
    <message>
        <source>Held by you</source>
        <translation>Von Ihnen gehalten</translation>
    </message>
    <message>
        <source>AS</source>
        <translation>RF</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Rückfrage</translation>
    </message>
    <message>
        <source>HA</source>
        <translation>WG</translation>
    </message>
    <message>
        <source>Ringing at</source>
        <translation>Klingelt bei</translation>
    </message>
    <message>
        <source>BK</source>
        <translation>ZK</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>RC</source>
        <translation>AZ</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>PE</source>
        <translation>AF</translation>
    </message>
    <message>
        <source>Asking the PBX</source>
        <translation>Anfrage läuft</translation>
    </message>
    <message>
        <source>EN</source>
        <translation>EN</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ende</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Cordboard is running already, but does not answer.</source>
        <translation>Cordboard läuft bereits, antwortet aber nicht.</translation>
    </message>
</context>
</TS>
