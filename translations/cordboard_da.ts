<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK">
<context>
    <name>Cordboard</name>
    <message>
        <source>The link to the PBX is down</source>
        <translation>Forbindelsen til centralen er nede</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n venter</numerusform>
            <numerusform>%n venter</numerusform>
        </translation>
    </message>
    <message>
        <source>A call is on hold</source>
        <translation>Et opkald er på hold</translation>
    </message>
    <message>
        <source>A call is with you</source>
        <translation>Et opkald er hos dig</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Ingen venter</translation>
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
        <translation>Flere indstillinger</translation>
    </message>
</context>
<context>
    <name>Cordboard::AccountsPage</name>
    <message>
        <source>not connected</source>
        <translation>ikke forbundet</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>forbinder</translation>
    </message>
    <message>
        <source>reading the state</source>
        <translation>læser status</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>forbundet</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>langsom</translation>
    </message>
    <message>
        <source>Phone systems</source>
        <translation>Telefonsystemer</translation>
    </message>
    <message>
        <source>Several can be open at once; their people and calls share one board.</source>
        <translation>Flere kan være åbne på én gang; deres personer og opkald deler én tavle.</translation>
    </message>
    <message>
        <source>No phone system yet.</source>
        <translation>Intet telefonsystem endnu.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Rediger</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Forbind igen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>There is no phone system to choose.</source>
        <translation>Der er intet telefonsystem at vælge.</translation>
    </message>
    <message>
        <source>The backend of this phone system is not installed.</source>
        <translation>Modulet til dette telefonsystem er ikke installeret.</translation>
    </message>
    <message>
        <source>, password for this session only</source>
        <translation>, adgangskode kun for denne session</translation>
    </message>
    <message>
        <source>%1, %2%3</source>
        <comment>kind of PBX, link, where the password is</comment>
        <translation>%1, %2%3</translation>
    </message>
    <message>
        <source>Remove “%1” and its password?</source>
        <translation>Vil du fjerne »%1« og adgangskoden?</translation>
    </message>
</context>
<context>
    <name>Cordboard::ActionRegistry</name>
    <message>
        <source>Answer</source>
        <translation>Besvar</translation>
    </message>
    <message>
        <source>Send on without answering</source>
        <translation>Send videre uden at besvare</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Afvis</translation>
    </message>
    <message>
        <source>Take next</source>
        <translation>Tag næste</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Omstil</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Spørg først</translation>
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
        <translation>Til stedfortræder</translation>
    </message>
    <message>
        <source>Wait until free</source>
        <translation>Vent til ledig</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Fuldfør</translation>
    </message>
    <message>
        <source>Back to caller</source>
        <translation>Til opkalder</translation>
    </message>
    <message>
        <source>All three</source>
        <translation>Alle tre</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parker</translation>
    </message>
    <message>
        <source>Fetch longest</source>
        <translation>Hent længste</translation>
    </message>
    <message>
        <source>Fetch back</source>
        <translation>Hent tilbage</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Tag tilbage</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Optag</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Lyd fra</translation>
    </message>
    <message>
        <source>End call</source>
        <translation>Læg på</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ring op</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Genoptag</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Stop optagelse</translation>
    </message>
    <message>
        <source>To %1</source>
        <comment>a deputy</comment>
        <translation>Til %1</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Luk ind</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Afvis</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Skift</translation>
    </message>
</context>
<context>
    <name>Cordboard::Actions</name>
    <message>
        <source>The mode is listen, whisper or speak.</source>
        <translation>Tilstanden er listen, whisper eller speak.</translation>
    </message>
    <message>
        <source>A rule is always=NUMBER, busy=NUMBER or noanswer=NUMBER.</source>
        <translation>En regel er always=NUMBER, busy=NUMBER eller noanswer=NUMBER.</translation>
    </message>
    <message>
        <source>The time is written as 2026-01-31T07:30:00Z, or off.</source>
        <translation>Tiden skrives som 2026-01-31T07:30:00Z, eller off.</translation>
    </message>
    <message>
        <source>Ring the own phone (or --from EXT), then NUMBER.</source>
        <translation>Ring på din egen telefon (eller --from EXT), derefter NUMBER.</translation>
    </message>
    <message>
        <source>Make the ringing phone go off hook.</source>
        <translation>Få den ringende telefon til at løfte røret.</translation>
    </message>
    <message>
        <source>End a leg.</source>
        <translation>Afslut et opkaldsben.</translation>
    </message>
    <message>
        <source>End every leg.</source>
        <translation>Afslut alle opkaldsben.</translation>
    </message>
    <message>
        <source>Put the others on hold.</source>
        <translation>Sæt de andre på hold.</translation>
    </message>
    <message>
        <source>Take the others back.</source>
        <translation>Tag de andre tilbage.</translation>
    </message>
    <message>
        <source>Silence the own microphone.</source>
        <translation>Slå din egen mikrofon fra.</translation>
    </message>
    <message>
        <source>Send the digits NUMBER as tones.</source>
        <translation>Send cifrene NUMBER som toner.</translation>
    </message>
    <message>
        <source>Hand the other party over to NUMBER and let go.</source>
        <translation>Omstil den anden part til NUMBER, og slip opkaldet.</translation>
    </message>
    <message>
        <source>Hand the other party over to a mailbox.</source>
        <translation>Omstil den anden part til en postkasse.</translation>
    </message>
    <message>
        <source>Hold the other party and call NUMBER.</source>
        <translation>Sæt den anden part på hold, og ring til NUMBER.</translation>
    </message>
    <message>
        <source>Connect the two and leave.</source>
        <translation>Forbind de to, og forlad samtalen.</translation>
    </message>
    <message>
        <source>Go back to the held party.</source>
        <translation>Gå tilbage til parten på hold.</translation>
    </message>
    <message>
        <source>All three talk.</source>
        <translation>Alle tre taler sammen.</translation>
    </message>
    <message>
        <source>Talk to the other of the two.</source>
        <translation>Tal med den anden af de to.</translation>
    </message>
    <message>
        <source>Make two calls one.</source>
        <translation>Gør to opkald til ét.</translation>
    </message>
    <message>
        <source>Park the other party, in SLOT or in a free one.</source>
        <translation>Parker den anden part, på SLOT eller en ledig plads.</translation>
    </message>
    <message>
        <source>Ring EXT and connect it with who is parked.</source>
        <translation>Ring til EXT, og forbind med den, der er parkeret.</translation>
    </message>
    <message>
        <source>Take a call that rings at somebody else.</source>
        <translation>Tag et opkald, der ringer hos en anden.</translation>
    </message>
    <message>
        <source>Take a waiting call out of a queue.</source>
        <translation>Tag et ventende opkald ud af en kø.</translation>
    </message>
    <message>
        <source>Listen in on a call (as --to EXT).</source>
        <translation>Medlyt i en samtale (som --to EXT).</translation>
    </message>
    <message>
        <source>Record, stop, or pause.</source>
        <translation>Optag, stop eller sæt på pause.</translation>
    </message>
    <message>
        <source>Stop recording.</source>
        <translation>Stop optagelsen.</translation>
    </message>
    <message>
        <source>Send a conversation to other people.</source>
        <translation>Send en samtale videre til andre.</translation>
    </message>
    <message>
        <source>Ring NUMBER and let it talk with all who are in the call.</source>
        <translation>Ring til NUMBER, og lad det tale med alle i opkaldet.</translation>
    </message>
    <message>
        <source>Decide about a call that waits to be routed.</source>
        <translation>Afgør et opkald, der venter på at blive dirigeret.</translation>
    </message>
    <message>
        <source>Set forwarding; a rule that is left out is removed.</source>
        <translation>Indstil viderestilling; en udeladt regel fjernes.</translation>
    </message>
    <message>
        <source>Do not disturb.</source>
        <translation>Forstyr ikke.</translation>
    </message>
    <message>
        <source>Set presence: available, away, busy, dnd, lunch, trip, offwork.</source>
        <translation>Sæt tilstedeværelse: available, away, busy, dnd, lunch, trip, offwork.</translation>
    </message>
    <message>
        <source>There is no such presence.</source>
        <translation>Den tilstedeværelse findes ikke.</translation>
    </message>
    <message>
        <source>Become an agent of a queue.</source>
        <translation>Bliv agent i en kø.</translation>
    </message>
    <message>
        <source>Leave a queue.</source>
        <translation>Forlad en kø.</translation>
    </message>
    <message>
        <source>Take no calls from a queue for a while.</source>
        <translation>Tag ingen opkald fra en kø et stykke tid.</translation>
    </message>
    <message>
        <source>Take calls again.</source>
        <translation>Tag imod opkald igen.</translation>
    </message>
    <message>
        <source>Set a switch such as day and night.</source>
        <translation>Stil en omskifter som dag og nat.</translation>
    </message>
    <message>
        <source>Reserve a shared line, or free it.</source>
        <translation>Reserver en delt linje, eller frigiv den.</translation>
    </message>
    <message>
        <source>Call somebody into a conference room.</source>
        <translation>Kald nogen ind i et konferencerum.</translation>
    </message>
    <message>
        <source>Remove somebody from it.</source>
        <translation>Fjern nogen fra den.</translation>
    </message>
    <message>
        <source>Silence somebody in it.</source>
        <translation>Slå lyden fra for nogen i den.</translation>
    </message>
    <message>
        <source>Speak to a paging group from the own phone, or from EXT.</source>
        <translation>Tal til en paging-gruppe fra din egen telefon eller fra EXT.</translation>
    </message>
    <message>
        <source>Play a recorded announcement into the own call, or to NUMBER.</source>
        <translation>Afspil en indtalt meddelelse i dit eget opkald eller til NUMBER.</translation>
    </message>
    <message>
        <source>Give an extension these tags and no others.</source>
        <translation>Giv et lokalnummer disse mærker og ingen andre.</translation>
    </message>
    <message>
        <source>Set or remove a wake-up call.</source>
        <translation>Indstil eller fjern en vækning.</translation>
    </message>
    <message>
        <source>N is a number, 0 or more.</source>
        <translation>N er et tal, 0 eller mere.</translation>
    </message>
    <message>
        <source>Set which agents are asked first: those with the lowest N that are free.</source>
        <translation>Bestem, hvilke agenter der spørges først: de ledige med det laveste N.</translation>
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
        <translation>Medlyt</translation>
    </message>
    <message>
        <source>Whisper</source>
        <comment>to an agent in a call</comment>
        <translation>Hvisk</translation>
    </message>
    <message>
        <source>Join in</source>
        <comment>the call of an agent</comment>
        <translation>Bryd ind</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Afslut pause</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Log out</source>
        <comment>an agent</comment>
        <translation>Log ud</translation>
    </message>
    <message>
        <source>Log in</source>
        <comment>an agent</comment>
        <translation>Log ind</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Uden årsag</translation>
    </message>
    <message>
        <source>Log out of %1</source>
        <comment>queue</comment>
        <translation>Log ud af %1</translation>
    </message>
    <message>
        <source>Log in to %1</source>
        <comment>queue</comment>
        <translation>Log ind i %1</translation>
    </message>
    <message>
        <source>Rank in %1: %2</source>
        <comment>of an agent in a queue</comment>
        <translation>Rang i %1: %2</translation>
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
        <translation>Logget ud</translation>
    </message>
    <message>
        <source>Phone off</source>
        <comment>the phone is not registered</comment>
        <translation>Tlf. slukket</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>an agent who can take a call</comment>
        <translation>Ledig</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>På pause</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <comment>an agent finishes the work after a call</comment>
        <translation>Efterbehandling</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Ringer</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Taler</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>an agent has put his caller on hold</comment>
        <translation>På hold</translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>nobody can tell the state now</comment>
        <translation>Uvist</translation>
    </message>
    <message numerus="yes">
        <source>%n min over</source>
        <comment>how much longer than allowed a pause lasts</comment>
        <translation>
            <numerusform>%n min. over</numerusform>
            <numerusform>%n min. over</numerusform>
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
        <translation>Varighed</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>number of calls taken today</comment>
        <translation>Opkald</translation>
    </message>
    <message>
        <source>Rank %1 in %2</source>
        <comment>of an agent in a queue</comment>
        <translation>Rang %1 i %2</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>column: queue, caller or reason of a pause</comment>
        <translation>Detaljer</translation>
    </message>
</context>
<context>
    <name>Cordboard::AgentHand</name>
    <message>
        <source>Break</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Lunch</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation>Frokost</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation>Møde</translation>
    </message>
    <message>
        <source>Paperwork</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation>Papirarbejde</translation>
    </message>
    <message>
        <source>%1 is logged in everywhere.</source>
        <translation>%1 er logget ind overalt.</translation>
    </message>
    <message>
        <source>%1 is not logged in.</source>
        <translation>%1 er ikke logget ind.</translation>
    </message>
    <message>
        <source>%1 is paused already.</source>
        <translation>%1 er allerede på pause.</translation>
    </message>
    <message>
        <source>%1 is not paused.</source>
        <translation>%1 er ikke på pause.</translation>
    </message>
    <message>
        <source>That is your own phone.</source>
        <translation>Det er din egen telefon.</translation>
    </message>
    <message>
        <source>%1 is not in a conversation.</source>
        <translation>%1 er ikke i samtale.</translation>
    </message>
    <message>
        <source>Choose an agent first.</source>
        <translation>Vælg en agent først.</translation>
    </message>
    <message>
        <source>Logging in %1</source>
        <translation>Logger %1 ind</translation>
    </message>
    <message>
        <source>Logging out %1</source>
        <translation>Logger %1 ud</translation>
    </message>
    <message>
        <source>Pausing %1</source>
        <translation>Sætter %1 på pause</translation>
    </message>
    <message>
        <source>Ending the pause of %1</source>
        <translation>Afslutter pausen for %1</translation>
    </message>
    <message>
        <source>Changing the rank of %1</source>
        <translation>Ændrer rangen for %1</translation>
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
        <translation>Kø</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Siden</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>number of calls taken today</comment>
        <translation>Opkald</translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>Logget ud</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>På pause</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>an agent who can take a call</comment>
        <translation>Ledig</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Ringer</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Taler</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <comment>an agent finishes the work after a call</comment>
        <translation>Efterbehandling</translation>
    </message>
    <message>
        <source>Phone off</source>
        <comment>the phone is not registered</comment>
        <translation>Tlf. slukket</translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>nobody can tell the state now</comment>
        <translation>Uvist</translation>
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
        <translation>længere end planlagt</translation>
    </message>
    <message>
        <source>not certain, the link is down</source>
        <translation>uvist, forbindelsen er nede</translation>
    </message>
    <message>
        <source>Rank %1: asked when nobody with a lower rank is free</source>
        <translation>Rang %1: spørges, når ingen med lavere rang er ledig</translation>
    </message>
</context>
<context>
    <name>Cordboard::AgentsPanel</name>
    <message>
        <source>Agents</source>
        <translation>Agenter</translation>
    </message>
    <message>
        <source>Break</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Lunch</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation>Frokost</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation>Møde</translation>
    </message>
    <message>
        <source>Paperwork</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation>Papirarbejde</translation>
    </message>
    <message>
        <source>This PBX has told of no agents.</source>
        <translation>Denne central har ikke oplyst nogen agenter.</translation>
    </message>
    <message>
        <source>The link to the PBX is down.</source>
        <translation>Forbindelsen til centralen er nede.</translation>
    </message>
    <message>
        <source>Log in to %1</source>
        <comment>queue</comment>
        <translation>Log ind i %1</translation>
    </message>
    <message>
        <source>Log out of %1</source>
        <comment>queue</comment>
        <translation>Log ud af %1</translation>
    </message>
    <message>
        <source>Logging in %1</source>
        <translation>Logger %1 ind</translation>
    </message>
    <message>
        <source>Logging out %1</source>
        <translation>Logger %1 ud</translation>
    </message>
    <message>
        <source>Pausing %1</source>
        <translation>Sætter %1 på pause</translation>
    </message>
    <message>
        <source>Ending the pause of %1</source>
        <translation>Afslutter pausen for %1</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Afslut pause</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>%1 is not logged in to this queue.</source>
        <translation>%1 er ikke logget ind i denne kø.</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Uden årsag</translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>to an agent&apos;s call</comment>
        <translation>Medlyt</translation>
    </message>
    <message>
        <source>Whisper</source>
        <comment>to an agent in a call</comment>
        <translation>Hvisk</translation>
    </message>
    <message>
        <source>Join the call</source>
        <translation>Bryd ind i samtalen</translation>
    </message>
    <message>
        <source>There is no call to join.</source>
        <translation>Der er ingen samtale at bryde ind i.</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n ledig</numerusform>
            <numerusform>%n ledige</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank: %1</source>
        <comment>of an agent in a queue</comment>
        <translation>Rang: %1</translation>
    </message>
    <message>
        <source>Changing the rank of %1</source>
        <translation>Ændrer rangen for %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::AlarmBand</name>
    <message>
        <source>No alarm. Every queue is within its limits.</source>
        <translation>Ingen alarm. Alle køer er inden for deres grænser.</translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s)</source>
        <comment>that have passed a limit</comment>
        <translation>
            <numerusform>%n kø</numerusform>
            <numerusform>%n køer</numerusform>
        </translation>
    </message>
    <message>
        <source>silent until %1</source>
        <comment>time of day</comment>
        <translation>tavs til %1</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>kvitteret</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advarsel</translation>
    </message>
</context>
<context>
    <name>Cordboard::AlarmCenter</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n venter</numerusform>
            <numerusform>%n venter</numerusform>
        </translation>
    </message>
    <message>
        <source>longest wait %1</source>
        <comment>duration</comment>
        <translation>længste ventetid %1</translation>
    </message>
    <message>
        <source>service level %1 %</source>
        <translation>serviceniveau %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) free</source>
        <translation>
            <numerusform>%n agent ledig</numerusform>
            <numerusform>%n agenter ledige</numerusform>
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
        <translation>Nederst: %1</translation>
    </message>
    <message>
        <source>Alarms and thresholds</source>
        <translation>Alarmer og grænser</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kø</translation>
    </message>
    <message>
        <source>This queue has limits of its own</source>
        <translation>Denne kø har egne grænser</translation>
    </message>
    <message>
        <source>A queue that passes a limit is shown in amber or red with a triangle, then it sounds, then it tells the desktop. Changes work at once.</source>
        <translation>En kø, der passerer en grænse, vises i gult eller rødt med en trekant; derefter lyder den, og derefter kommer der besked på skrivebordet. Ændringer virker straks.</translation>
    </message>
    <message>
        <source>Limits for</source>
        <translation>Grænser for</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grænser</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>column: amber</comment>
        <translation>Advarsel</translation>
    </message>
    <message>
        <source>Alarm</source>
        <comment>column: red</comment>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Callers waiting, from</source>
        <translation>Ventende opkaldere, fra</translation>
    </message>
    <message>
        <source>Longest wait, from</source>
        <translation>Længste ventetid, fra</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Answered in time, below</source>
        <translation>Besvaret i tide, under</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Free agents, fewer than</source>
        <translation>Ledige agenter, færre end</translation>
    </message>
    <message>
        <source>%1: warning</source>
        <comment>a threshold</comment>
        <translation>%1: advarsel</translation>
    </message>
    <message>
        <source>%1: alarm</source>
        <comment>a threshold</comment>
        <translation>%1: alarm</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>Longest wait by the service level: warning after it, alarm after twice of it</source>
        <translation>Længste ventetid efter serviceniveauet: advarsel efter det, alarm efter det dobbelte</translation>
    </message>
    <message>
        <source>An answer is good within</source>
        <translation>Et svar er rettidigt inden for</translation>
    </message>
    <message>
        <source>what the PBX says</source>
        <translation>som centralen siger</translation>
    </message>
    <message>
        <source>Steps, the same for all queues</source>
        <translation>Trin, ens for alle køer</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> min.</translation>
    </message>
    <message>
        <source>Sound after</source>
        <translation>Lyd efter</translation>
    </message>
    <message>
        <source>Desktop notification after</source>
        <translation>Besked på skrivebordet efter</translation>
    </message>
    <message>
        <source>Sound of a red alarm again every</source>
        <translation>Gentag lyden ved rød alarm efter</translation>
    </message>
    <message>
        <source>only once</source>
        <translation>kun én gang</translation>
    </message>
    <message>
        <source>Snooze lasts</source>
        <translation>Udsættelse varer</translation>
    </message>
    <message>
        <source>An agent&apos;s pause is late after</source>
        <translation>En agents pause er for lang efter</translation>
    </message>
    <message>
        <source>All queues without limits of their own</source>
        <translation>Alle køer uden egne grænser</translation>
    </message>
</context>
<context>
    <name>Cordboard::AmiMethods</name>
    <message>
        <source>Asterisk does not list it for this manager user: a right is missing in manager.conf, or the module is not loaded.</source>
        <translation>Asterisk viser den ikke for denne manager-bruger: der mangler en rettighed i manager.conf, eller modulet er ikke indlæst.</translation>
    </message>
</context>
<context>
    <name>Cordboard::AmiRequests</name>
    <message>
        <source>The answer to “%1” is too long.</source>
        <translation>Svaret på »%1« er for langt.</translation>
    </message>
    <message>
        <source>No answer to “%1” within %2 s.</source>
        <translation>Intet svar på »%1« inden for %2 s.</translation>
    </message>
</context>
<context>
    <name>Cordboard::AmiSession</name>
    <message>
        <source>The PBX has fallen silent.</source>
        <translation>Centralen er blevet tavs.</translation>
    </message>
    <message>
        <source>The PBX sent a message that is too large.</source>
        <translation>Centralen sendte en meddelelse, der er for stor.</translation>
    </message>
    <message>
        <source>No Asterisk manager answers there.</source>
        <translation>Der svarer ingen Asterisk-manager.</translation>
    </message>
    <message>
        <source>This PBX does not take a hashed password, and an unencrypted link must not carry a plain one. Use TLS.</source>
        <translation>Denne central accepterer ikke en hashet adgangskode, og en ukrypteret forbindelse må ikke overføre en i klartekst. Brug TLS.</translation>
    </message>
    <message>
        <source>The PBX did not answer the log-in.</source>
        <translation>Centralen svarede ikke på login.</translation>
    </message>
</context>
<context>
    <name>Cordboard::AmiTransport</name>
    <message>
        <source>The connection could not be opened in time.</source>
        <translation>Forbindelsen kunne ikke åbnes i tide.</translation>
    </message>
</context>
<context>
    <name>Cordboard::AnnounceDialog</name>
    <message>
        <source>Announce to a group</source>
        <translation>Kald ud til en gruppe</translation>
    </message>
    <message>
        <source>Groups of loudspeakers</source>
        <translation>Højttalergrupper</translation>
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
        <translation>Kald ud nu</translation>
    </message>
    <message>
        <source>Your phone rings. From the moment you lift it, everybody near the loudspeakers of %1 hears you, until you hang up.</source>
        <comment>group</comment>
        <translation>Din telefon ringer. Fra du løfter røret, kan alle nær højttalerne i %1 høre dig, indtil du lægger på.</translation>
    </message>
    <message>
        <source>Choose who is to hear you.</source>
        <translation>Vælg, hvem der skal høre dig.</translation>
    </message>
</context>
<context>
    <name>Cordboard::Announcer</name>
    <message>
        <source>%1 rings here</source>
        <translation>%1 ringer her</translation>
    </message>
    <message>
        <source>%1 rings here, on %2</source>
        <translation>%1 ringer her, på %2</translation>
    </message>
    <message>
        <source>%1 is with you</source>
        <translation>%1 er hos dig</translation>
    </message>
    <message>
        <source>%1 is on hold</source>
        <translation>%1 er på hold</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <translation>Ringer til %1</translation>
    </message>
    <message>
        <source>%1 is on the line; %2 waits</source>
        <translation>%1 er i røret; %2 venter</translation>
    </message>
    <message>
        <source>Asking %1; %2 waits</source>
        <translation>Spørger %1; %2 venter</translation>
    </message>
    <message>
        <source>No call with you</source>
        <translation>Intet opkald hos dig</translation>
    </message>
    <message>
        <source>The link to the PBX is back</source>
        <translation>Forbindelsen til centralen er tilbage</translation>
    </message>
    <message>
        <source>The link to the PBX is down</source>
        <translation>Forbindelsen til centralen er nede</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n venter</numerusform>
            <numerusform>%n venter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more waiting</source>
        <translation>
            <numerusform>%n mere venter</numerusform>
            <numerusform>%n mere venter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::AppearancePage</name>
    <message>
        <source>Look</source>
        <translation>Udseende</translation>
    </message>
    <message>
        <source>Changes work at once.</source>
        <translation>Ændringer virker straks.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Som skrivebordet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høj kontrast</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>Tema: %1</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekststørrelse</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>text size in percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bevægelse</translation>
    </message>
    <message>
        <source>No pulsing and no moving parts</source>
        <translation>Ingen pulseren og ingen bevægelige dele</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Spoken from the next start on.</source>
        <translation>Bruges fra næste start.</translation>
    </message>
</context>
<context>
    <name>Cordboard::Application</name>
    <message>
        <source>The wire record %1 cannot be written: %2</source>
        <translation>Forbindelsesloggen %1 kan ikke skrives: %2</translation>
    </message>
    <message>
        <source>Connect to a PBX</source>
        <translation>Forbind til en central</translation>
    </message>
    <message>
        <source>PBX systems</source>
        <translation>Centraler</translation>
    </message>
    <message>
        <source>Demo office</source>
        <translation>Demokontor</translation>
    </message>
    <message>
        <source>Demo office %1</source>
        <translation>Demokontor %1</translation>
    </message>
    <message>
        <source>There is no backend named %1.</source>
        <translation>Der er intet modul med navnet %1.</translation>
    </message>
    <message>
        <source>%1 is no address of a %2.</source>
        <translation>%1 er ikke en adresse på en %2.</translation>
    </message>
    <message>
        <source>The password file cannot be read: %1</source>
        <translation>Adgangskodefilen kan ikke læses: %1</translation>
    </message>
    <message>
        <source>%1 cannot be opened: there is no backend named %2.</source>
        <translation>%1 kan ikke åbnes: der er intet modul med navnet %2.</translation>
    </message>
    <message>
        <source>The password of %1 cannot be read: %2</source>
        <translation>Adgangskoden til %1 kan ikke læses: %2</translation>
    </message>
    <message>
        <source>%1: ready</source>
        <translation>%1: klar</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>backend: why it does not load (file)</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Træning</translation>
    </message>
</context>
<context>
    <name>Cordboard::AsteriskBackend</name>
    <message>
        <source>The PBX told more than could be kept while its state was read.</source>
        <translation>Centralen oplyste mere, end der kunne gemmes, mens dens status blev læst.</translation>
    </message>
    <message>
        <source>The PBX is slow to answer.</source>
        <translation>Centralen svarer langsomt.</translation>
    </message>
    <message>
        <source>A line break cannot be sent to Asterisk.</source>
        <translation>Et linjeskift kan ikke sendes til Asterisk.</translation>
    </message>
    <message>
        <source>That is too long for Asterisk.</source>
        <translation>Det er for langt til Asterisk.</translation>
    </message>
    <message>
        <source>The manager user of this account may not do this, or this Asterisk does not have it.</source>
        <translation>Kontoens manager-bruger må ikke gøre det, eller denne Asterisk har det ikke.</translation>
    </message>
    <message>
        <source>Set your extension in the account first.</source>
        <translation>Angiv først dit lokalnummer i kontoen.</translation>
    </message>
    <message>
        <source>Set the voicemail prefix in the account first.</source>
        <translation>Angiv først voicemail-præfikset i kontoen.</translation>
    </message>
    <message>
        <source>Asterisk itself knows no forwarding; only FreePBX&apos;s is read and written.</source>
        <translation>Asterisk selv kender ingen viderestilling; kun FreePBX’ læses og skrives.</translation>
    </message>
    <message>
        <source>The manager interface has no call records to ask for; calls seen while connected are listed.</source>
        <translation>Manager-grænsefladen har ingen opkaldsdata at spørge om; opkald, der er set under forbindelsen, vises.</translation>
    </message>
</context>
<context>
    <name>Cordboard::AsteriskCommands</name>
    <message>
        <source>The manager user may not use “%1”.</source>
        <translation>Manager-brugeren må ikke bruge »%1«.</translation>
    </message>
    <message>
        <source>The phone is busy.</source>
        <translation>Telefonen er optaget.</translation>
    </message>
    <message>
        <source>The phone was not answered.</source>
        <translation>Telefonen blev ikke besvaret.</translation>
    </message>
    <message>
        <source>The phone could not be rung.</source>
        <translation>Telefonen kunne ikke ringes op.</translation>
    </message>
    <message>
        <source>Set your extension in the account first.</source>
        <translation>Angiv først dit lokalnummer i kontoen.</translation>
    </message>
    <message>
        <source>Asterisk can press no keys on this kind of phone. Use the phone itself.</source>
        <translation>Asterisk kan ikke trykke taster på denne slags telefon. Brug selve telefonen.</translation>
    </message>
    <message>
        <source>It does not ring.</source>
        <translation>Det ringer ikke.</translation>
    </message>
    <message>
        <source>“%1” is no key.</source>
        <translation>»%1« er ikke en tast.</translation>
    </message>
    <message>
        <source>Set the voicemail prefix in the account first.</source>
        <translation>Angiv først voicemail-præfikset i kontoen.</translation>
    </message>
    <message>
        <source>There is nobody to hand over yet.</source>
        <translation>Der er endnu ingen at omstille til.</translation>
    </message>
    <message>
        <source>Asterisk began no transfer. It must be allowed in features.conf and for this call (Dial options t and T).</source>
        <translation>Asterisk startede ingen omstilling. Den skal være tilladt i features.conf og for dette opkald (Dial-valgene t og T).</translation>
    </message>
    <message>
        <source>No transfer is under way.</source>
        <translation>Ingen omstilling er i gang.</translation>
    </message>
    <message>
        <source>Asterisk did not give the caller back.</source>
        <translation>Asterisk gav ikke opkalderen tilbage.</translation>
    </message>
    <message>
        <source>Asterisk did not follow “%1”. That must be the code in its features.conf.</source>
        <translation>Asterisk fulgte ikke »%1«. Det skal være koden i dens features.conf.</translation>
    </message>
    <message>
        <source>No consultation is under way.</source>
        <translation>Ingen forespørgsel er i gang.</translation>
    </message>
    <message>
        <source>It is not being recorded.</source>
        <translation>Der optages ikke.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Sådan er det allerede.</translation>
    </message>
    <message>
        <source>Asterisk itself knows no forwarding; only FreePBX&apos;s database is written.</source>
        <translation>Asterisk selv kender ikke viderestilling; kun FreePBX’ database bliver skrevet.</translation>
    </message>
    <message>
        <source>This PBX has no do-not-disturb switch (Custom:DND%1).</source>
        <translation>Denne central har ingen omskifter til Forstyr ikke (Custom:DND%1).</translation>
    </message>
    <message>
        <source>This make of phone is not known to understand it from Asterisk, and could lose the call. Use the phone itself, or set “Remote control of my phone” to “Always” in the account.</source>
        <translation>Det vides ikke, om telefoner af dette fabrikat forstår dette fra Asterisk, og opkaldet kunne gå tabt. Brug selve telefonen, eller sæt »Fjernstyring af min telefon« til »Altid« i kontoen.</translation>
    </message>
    <message>
        <source>Use the phone itself: “Remote control of my phone” is set to “Never” in the account.</source>
        <translation>Brug selve telefonen: »Fjernstyring af min telefon« er sat til »Aldrig« i kontoen.</translation>
    </message>
    <message>
        <source>A rank is 0 or more.</source>
        <translation>En rang er 0 eller mere.</translation>
    </message>
</context>
<context>
    <name>Cordboard::AsteriskPlugin</name>
    <message>
        <source>Asterisk 16 or later and what is built on it, such as FreePBX, over the manager interface (AMI).</source>
        <translation>Asterisk 16 eller nyere og det, der bygger på den, såsom FreePBX, via manager-grænsefladen (AMI).</translation>
    </message>
</context>
<context>
    <name>Cordboard::AsteriskSettings</name>
    <message>
        <source>Host</source>
        <translation>Vært</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Of the manager interface: 5038, or 5039 when encrypted.</source>
        <translation>Til manager-interfacet: 5038, eller 5039 ved kryptering.</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Krypteret (TLS)</translation>
    </message>
    <message>
        <source>Where the manager interface has TLS. Without it, only a hash of the password is sent.</source>
        <translation>Hvor manager-interfacet har TLS. Uden det sendes kun en hash af adgangskoden.</translation>
    </message>
    <message>
        <source>Manager user</source>
        <translation>Manager-bruger</translation>
    </message>
    <message>
        <source>A section of manager.conf.</source>
        <translation>Et afsnit i manager.conf.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Hemmelighed</translation>
    </message>
    <message>
        <source>Your extension</source>
        <translation>Dit lokalnummer</translation>
    </message>
    <message>
        <source>The phone that rings when you dial from here.</source>
        <translation>Telefonen, der ringer, når du ringer op herfra.</translation>
    </message>
    <message>
        <source>Dialplan context</source>
        <translation>Dialplan-kontekst</translation>
    </message>
    <message>
        <source>Where numbers that you dial are looked up.</source>
        <translation>Hvor numre, du ringer til, bliver slået op.</translation>
    </message>
    <message>
        <source>Voicemail prefix</source>
        <translation>Voicemail-præfiks</translation>
    </message>
    <message>
        <source>Dialled before an extension to reach its voicemail.</source>
        <translation>Vælges foran et lokalnummer for at nå dets voicemail.</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Omskiftere</translation>
    </message>
    <message>
        <source>Custom device states that are switches, such as day and night service.</source>
        <translation>Brugerdefinerede enhedstilstande, der er omskiftere, som dag- og natstilling.</translation>
    </message>
    <message>
        <source>Three-way code</source>
        <translation>Trepartskode</translation>
    </message>
    <message>
        <source>atxferthreeway in features.conf.</source>
        <translation>atxferthreeway i features.conf.</translation>
    </message>
    <message>
        <source>Swap code</source>
        <translation>Byttekode</translation>
    </message>
    <message>
        <source>atxferswap in features.conf.</source>
        <translation>atxferswap i features.conf.</translation>
    </message>
    <message>
        <source>By its make</source>
        <comment>whether a phone is controlled: depends on its maker</comment>
        <translation>Efter fabrikatet</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Altid</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldrig</translation>
    </message>
    <message>
        <source>Remote control of my phone</source>
        <translation>Fjernstyring af min telefon</translation>
    </message>
    <message>
        <source>To answer and to hold from here. A phone that does not understand this may lose its call.</source>
        <translation>For at besvare og sætte i vente herfra. En telefon, der ikke forstår dette, kan miste sit opkald.</translation>
    </message>
</context>
<context>
    <name>Cordboard::Autostart</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Mappen %1 kan ikke oprettes.</translation>
    </message>
</context>
<context>
    <name>Cordboard::BackendRegistry</name>
    <message>
        <source>This file is not a Qt plugin.</source>
        <translation>Denne fil er ikke et Qt-plugin.</translation>
    </message>
    <message>
        <source>It is made for &quot;%1&quot;, not for &quot;%2&quot;.</source>
        <translation>Det er lavet til »%1«, ikke til »%2«.</translation>
    </message>
    <message>
        <source>It is made for version %1 of the backend interface; this program has version %2.</source>
        <translation>Det er lavet til version %1 af modulernes interface; dette program har version %2.</translation>
    </message>
    <message>
        <source>It does not offer a backend.</source>
        <translation>Det indeholder intet centralmodul.</translation>
    </message>
    <message>
        <source>Another backend of the same name is there already.</source>
        <translation>Der er allerede et andet modul med samme navn.</translation>
    </message>
</context>
<context>
    <name>Cordboard::BlackBox</name>
    <message>
        <source>What happened could not be written to %1: %2</source>
        <translation>Hændelserne kunne ikke skrives til %1: %2</translation>
    </message>
</context>
<context>
    <name>Cordboard::BoardSentence</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekund</numerusform>
            <numerusform>%n sekunder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>No call with you.</source>
        <translation>Intet opkald hos dig.</translation>
    </message>
    <message>
        <source>%1 rings here.</source>
        <translation>%1 ringer her.</translation>
    </message>
    <message>
        <source>Calling %1.</source>
        <translation>Ringer til %1.</translation>
    </message>
    <message>
        <source>%1 is with you.</source>
        <translation>%1 er hos dig.</translation>
    </message>
    <message>
        <source>%1 is on hold.</source>
        <translation>%1 er på hold.</translation>
    </message>
    <message>
        <source>You are asking %1 for %2.</source>
        <translation>Du spørger %1 for %2.</translation>
    </message>
    <message>
        <source>The link to the PBX is down. What is shown is what was known last.</source>
        <translation>Forbindelsen til centralen er nede. Det viste er det senest kendte.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Ingen venter.</translation>
    </message>
    <message numerus="yes">
        <source>%n parked.</source>
        <translation>
            <numerusform>%n parkeret.</numerusform>
            <numerusform>%n parkerede.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held by you.</source>
        <translation>
            <numerusform>%n på hold hos dig.</numerusform>
            <numerusform>%n på hold hos dig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handed over.</source>
        <translation>
            <numerusform>%n omstillet.</numerusform>
            <numerusform>%n omstillede.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came back.</source>
        <translation>
            <numerusform>%n kom tilbage.</numerusform>
            <numerusform>%n kom tilbage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, longest %1, overdue.</source>
        <translation>
            <numerusform>%n venter, længst %1, overskredet.</numerusform>
            <numerusform>%n venter, længst %1, overskredet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, longest %1, late.</source>
        <translation>
            <numerusform>%n venter, længst %1, sent.</numerusform>
            <numerusform>%n venter, længst %1, sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, longest %1.</source>
        <translation>
            <numerusform>%n venter, længst %1.</numerusform>
            <numerusform>%n venter, længst %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::BrekekeBackend</name>
    <message>
        <source>The PBX is slow to answer.</source>
        <translation>Centralen svarer langsomt.</translation>
    </message>
    <message>
        <source>Set the voicemail prefix in the account first.</source>
        <translation>Angiv først voicemail-præfikset i kontoen.</translation>
    </message>
    <message>
        <source>Brekeke keeps no call records for clients; calls seen while connected are listed.</source>
        <translation>Brekeke gemmer ingen opkaldsdata til klienter; opkald, der er set under forbindelsen, vises.</translation>
    </message>
    <message>
        <source>Only an administrator of this PBX may do this.</source>
        <translation>Kun en administrator af denne central må gøre det.</translation>
    </message>
    <message>
        <source>The PBX&apos;s licence does not include it.</source>
        <translation>Centralens licens omfatter den ikke.</translation>
    </message>
    <message>
        <source>This version of the PBX does not have it.</source>
        <translation>Denne version af centralen har den ikke.</translation>
    </message>
</context>
<context>
    <name>Cordboard::BrekekePlugin</name>
    <message>
        <source>Brekeke PBX 3.2 or later with the PAL option, over PAL WebSocket.</source>
        <translation>Brekeke PBX 3.2 eller nyere med PAL, via PAL WebSocket.</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallExport</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kan ikke skrives: %2</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Eksporten blev annulleret.</translation>
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
        <translation>Opkalder</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>For</source>
        <comment>the called person</comment>
        <translation>Til</translation>
    </message>
    <message>
        <source>Dialled number</source>
        <translation>Kaldt nummer</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kø</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Siden</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Ringer op</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Ringer</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a call waits in a queue</comment>
        <translation>Venter</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Taler</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>På hold</translation>
    </message>
    <message>
        <source>Parked</source>
        <comment>a call waits in a parking slot</comment>
        <translation>Parkeret</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konference</translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>nobody can tell the state now</comment>
        <translation>Uvist</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>the queue or dialled number a call came in on</comment>
        <translation>på %1</translation>
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
        <translation>Et opkald venter</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Hemmeligt nummer</translation>
    </message>
    <message>
        <source>The call came back</source>
        <translation>Opkaldet kom tilbage</translation>
    </message>
    <message>
        <source>waits on %1</source>
        <comment>name of a queue</comment>
        <translation>venter i %1</translation>
    </message>
    <message>
        <source>rings here, dialled %1</source>
        <comment>name or number</comment>
        <translation>ringer her, ringede til %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Besvar</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Afvis</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n more waiting</source>
        <translation>
            <numerusform>%n mere venter</numerusform>
            <numerusform>%n mere venter</numerusform>
        </translation>
    </message>
    <message>
        <source>Declining %1</source>
        <translation>Afviser %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallParty</name>
    <message>
        <source>Unknown caller</source>
        <translation>Ukendt opkalder</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallStore</name>
    <message>
        <source>The call history cannot be opened.</source>
        <translation>Opkaldshistorikken kan ikke åbnes.</translation>
    </message>
    <message>
        <source>The file of the call history is damaged.</source>
        <translation>Opkaldshistorikkens fil er beskadiget.</translation>
    </message>
    <message>
        <source>The call history cannot be written: its file is read-only.</source>
        <translation>Opkaldshistorikken kan ikke skrives: filen er skrivebeskyttet.</translation>
    </message>
    <message>
        <source>The call history cannot be written: the disk is full.</source>
        <translation>Opkaldshistorikken kan ikke skrives: disken er fuld.</translation>
    </message>
    <message>
        <source>The call history was written by a later version of the program.</source>
        <translation>Opkaldshistorikken er skrevet af en nyere version af programmet.</translation>
    </message>
    <message>
        <source>The call history is in use by another Cordboard.</source>
        <translation>Opkaldshistorikken bruges af et andet Cordboard.</translation>
    </message>
    <message>
        <source>The call history cannot be written.</source>
        <translation>Opkaldshistorikken kan ikke skrives.</translation>
    </message>
    <message>
        <source>%1 New calls are kept until the program ends.</source>
        <translation>%1 Nye opkald gemmes, indtil programmet afsluttes.</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallStrip</name>
    <message>
        <source>Your call</source>
        <translation>Dit opkald</translation>
    </message>
    <message>
        <source>dialled</source>
        <translation>ringede til</translation>
    </message>
    <message>
        <source>At rest</source>
        <translation>I ro</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>No call is with you. Somebody is waiting.</source>
        <translation>Intet opkald er hos dig. Nogen venter.</translation>
    </message>
    <message>
        <source>No call is with you.</source>
        <translation>Intet opkald er hos dig.</translation>
    </message>
    <message>
        <source>Type a name or number to call somebody.</source>
        <translation>Skriv et navn eller nummer for at ringe til nogen.</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Ringer op</translation>
    </message>
    <message>
        <source>Your phone rings first where it does not answer by itself.</source>
        <translation>Din telefon ringer først, hvis den ikke selv besvarer.</translation>
    </message>
    <message>
        <source>waited %1</source>
        <translation>ventede %1</translation>
    </message>
    <message>
        <source>is on hold and hears music.</source>
        <translation>er på hold og hører musik.</translation>
    </message>
    <message>
        <source>Complete hands the caller over now.</source>
        <translation>Fuldfør omstiller opkalderen nu.</translation>
    </message>
    <message>
        <source>It rings. Complete works at any moment, while it rings or while you talk.</source>
        <translation>Det ringer. Fuldfør virker når som helst, mens det ringer, eller mens I taler.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Optager</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Uvist</translation>
    </message>
    <message>
        <source>Still on your phone.</source>
        <translation>Stadig på din telefon.</translation>
    </message>
    <message>
        <source>Use the phone itself to hold or hang up until the link is back.</source>
        <translation>Brug selve telefonen til at sætte på hold eller lægge på, indtil forbindelsen er tilbage.</translation>
    </message>
    <message>
        <source>The call may have ended since.</source>
        <translation>Opkaldet kan være afsluttet siden.</translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>a call that the PBX asks about</comment>
        <translation>Tilbudt</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallTools</name>
    <message>
        <source>Digits</source>
        <translation>Cifre</translation>
    </message>
    <message>
        <source>Pause recording</source>
        <translation>Pausér optagelse</translation>
    </message>
    <message>
        <source>Add the person to the call</source>
        <translation>Føj personen til opkaldet</translation>
    </message>
    <message>
        <source>There is no call with you.</source>
        <translation>Der er intet opkald hos dig.</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>Fortsæt optagelse</translation>
    </message>
    <message>
        <source>This call is not recorded.</source>
        <translation>Dette opkald bliver ikke optaget.</translation>
    </message>
    <message>
        <source>Type a name or number first.</source>
        <translation>Skriv først et navn eller nummer.</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <comment>digits</comment>
        <translation>Sender %1</translation>
    </message>
    <message>
        <source>Going on with the recording</source>
        <translation>Fortsætter optagelsen</translation>
    </message>
    <message>
        <source>Pausing the recording</source>
        <translation>Sætter optagelsen på pause</translation>
    </message>
    <message>
        <source>The call is recorded again</source>
        <translation>Opkaldet bliver optaget igen</translation>
    </message>
    <message>
        <source>The recording is paused</source>
        <translation>Optagelsen er på pause</translation>
    </message>
    <message>
        <source>Adding %1 to the call</source>
        <translation>Føjer %1 til opkaldet</translation>
    </message>
    <message>
        <source>%1 is called and joins the call</source>
        <comment>person</comment>
        <translation>%1 ringes op og kommer med i opkaldet</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>recording; on a button beside Stop recording</comment>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>the recording; on a button beside Stop recording</comment>
        <translation>Pausér</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallbackList</name>
    <message>
        <source>Done, %1</source>
        <comment>when</comment>
        <translation>Udført, %1</translation>
    </message>
    <message>
        <source>Called back by %1, %2</source>
        <comment>who, when</comment>
        <translation>Ringet tilbage af %1, %2</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>Overskredet siden %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>a time that was promised</comment>
        <translation>Senest %1</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a promise to call back</comment>
        <translation>Åbent</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Ukendt opkalder</translation>
    </message>
    <message>
        <source>Anybody</source>
        <comment>who should call back</comment>
        <translation>Hvem som helst</translation>
    </message>
    <message>
        <source>%1 for %2, %3</source>
        <comment>caller, person, state</comment>
        <translation>%1 til %2, %3</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>For</source>
        <comment>whom a message is</comment>
        <translation>Til</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Besked</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>when a message was</comment>
        <translation>Modtaget</translation>
    </message>
    <message>
        <source>By</source>
        <comment>a time that was promised</comment>
        <translation>Senest</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallbackView</name>
    <message>
        <source>Callbacks</source>
        <translation>Tilbageopkald</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Mail…</source>
        <translation>Send mail…</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a promise to call back</comment>
        <translation>Udført</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Ring tilbage</translation>
    </message>
    <message>
        <source>Nobody waits for a call back.</source>
        <translation>Ingen venter på tilbageopkald.</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overskredet</numerusform>
            <numerusform>%n overskredne</numerusform>
        </translation>
    </message>
    <message>
        <source>No callback is chosen.</source>
        <translation>Intet tilbageopkald er valgt.</translation>
    </message>
    <message>
        <source>Choose one to call back.</source>
        <translation>Vælg et for at ringe tilbage.</translation>
    </message>
    <message>
        <source>The caller told no number.</source>
        <translation>Opkalderen viste intet nummer.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Genåbn</translation>
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
        <translation>Spær</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Alle opkald</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Besked</translation>
    </message>
    <message>
        <source>About the caller</source>
        <translation>Om opkalderen</translation>
    </message>
    <message>
        <source>Note on this caller</source>
        <translation>Note om denne opkalder</translation>
    </message>
    <message>
        <source>No caller</source>
        <translation>Ingen opkalder</translation>
    </message>
    <message>
        <source>%1: blocked</source>
        <translation>%1: spærret</translation>
    </message>
    <message>
        <source>%1: VIP</source>
        <translation>%1: VIP</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Ukendt opkalder</translation>
    </message>
    <message>
        <source>The caller tells no number.</source>
        <translation>Opkalderen viser intet nummer.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Slår op …</translation>
    </message>
    <message>
        <source>Calls for the first time.</source>
        <translation>Ringer for første gang.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls this week</source>
        <translation>
            <numerusform>%n opkald i denne uge</numerusform>
            <numerusform>%n opkald i denne uge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n i alt</numerusform>
            <numerusform>%n i alt</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>nogen</translation>
    </message>
    <message>
        <source>Call back open since %1: %2</source>
        <comment>when, who should call</comment>
        <translation>Tilbageopkald åbent siden %1: %2</translation>
    </message>
    <message>
        <source>Nobody with a number is on the line.</source>
        <translation>Ingen med et nummer er i røret.</translation>
    </message>
    <message>
        <source>No VIP</source>
        <translation>Ikke VIP</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Ophæv spærring</translation>
    </message>
    <message>
        <source>Nobody is on the line.</source>
        <translation>Ingen er i røret.</translation>
    </message>
    <message>
        <source>reached nobody</source>
        <translation>fik ikke fat i nogen</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>whom somebody talked to</comment>
        <translation>med %1</translation>
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
        <translation>tog denne opkalders sidste opkald</translation>
    </message>
    <message numerus="yes">
        <source>took %1 of this caller&apos;s last %n calls</source>
        <translation>
            <numerusform>tog %1 af denne opkalders sidste %n opkald</numerusform>
            <numerusform>tog %1 af denne opkalders sidste %n opkald</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::CallerDesk</name>
    <message>
        <source>Blocked</source>
        <translation>Spærret</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Vigtig</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) this week</source>
        <translation>
            <numerusform>%n opkald i denne uge</numerusform>
            <numerusform>%n opkald i denne uge</numerusform>
        </translation>
    </message>
    <message>
        <source>spoke to %1</source>
        <comment>whom the caller talked to before</comment>
        <translation>talte med %1</translation>
    </message>
    <message numerus="yes">
        <source>%n call-back(s) promised</source>
        <translation>
            <numerusform>%n tilbageopkald lovet</numerusform>
            <numerusform>%n tilbageopkald lovet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::CardDavDirectory</name>
    <message>
        <source>There is no address book at %1 (HTTP %2).</source>
        <translation>Der er ingen adressebog på %1 (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 sends to another server.</source>
        <translation>%1 henviser til en anden server.</translation>
    </message>
    <message>
        <source>%1 does not say where its address books are.</source>
        <translation>%1 oplyser ikke, hvor dens adressebøger er.</translation>
    </message>
    <message>
        <source>The address books cannot be listed (HTTP %1).</source>
        <translation>Adressebøgerne kan ikke vises (HTTP %1).</translation>
    </message>
    <message>
        <source>There is no address book for this user.</source>
        <translation>Der er ingen adressebog til denne bruger.</translation>
    </message>
    <message>
        <source>There is no address book named “%1”.</source>
        <translation>Der er ingen adressebog med navnet »%1«.</translation>
    </message>
    <message>
        <source>An address book cannot be read (HTTP %1).</source>
        <translation>En adressebog kan ikke læses (HTTP %1).</translation>
    </message>
    <message>
        <source>Contacts cannot be read (HTTP %1).</source>
        <translation>Kontakter kan ikke læses (HTTP %1).</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n contacts are read.</source>
        <translation>
            <numerusform>Kun den første %n kontakt bliver læst.</numerusform>
            <numerusform>Kun de første %n kontakter bliver læst.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::CdrModel</name>
    <message>
        <source>Direction</source>
        <translation>Retning</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>With</source>
        <comment>whom somebody talked to</comment>
        <translation>Med</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>of a call</comment>
        <translation>Varighed</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kø</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>a call</comment>
        <translation>Ubesvaret</translation>
    </message>
    <message>
        <source>In</source>
        <comment>direction of a call</comment>
        <translation>Ind</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>direction of a call</comment>
        <translation>Ud</translation>
    </message>
    <message>
        <source>Internal</source>
        <comment>direction of a call</comment>
        <translation>Internt</translation>
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
        <translation>Udstedt til</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Udstedt af</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gyldigt</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Hav tillid til certifikatet</translation>
    </message>
    <message>
        <source>Trust it only if the fingerprint is the one your administrator has. From then on Cordboard takes this certificate, and no other that cannot be verified.</source>
        <translation>Hav kun tillid til det, hvis fingeraftrykket er det, din administrator har. Fra da af accepterer Cordboard dette certifikat og intet andet, der ikke kan bekræftes.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kan ikke læses</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>sig selv</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>fra %1 til %2</translation>
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
        <translation>Cordboard: tasterne</translation>
    </message>
</context>
<context>
    <name>Cordboard::CheatSheetDialog</name>
    <message>
        <source>Save as PDF</source>
        <translation>Gem som PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Udskriv</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <comment>file name</comment>
        <translation>Gemt som %1</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <comment>file name</comment>
        <translation>%1 kan ikke skrives.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Sendt til printeren.</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>Printeren kan ikke nås.</translation>
    </message>
</context>
<context>
    <name>Cordboard::Checklist</name>
    <message>
        <source>Passed</source>
        <translation>Bestået</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislykket</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Venter</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Ikke testet</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Forbindelsestest</translation>
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
        <translation>Konference</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Deltagere</translation>
    </message>
    <message numerus="yes">
        <source>Conference %1, %n member(s)</source>
        <translation>
            <numerusform>Konference %1, %n deltager</numerusform>
            <numerusform>Konference %1, %n deltagere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::ConferencesPanel</name>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Lyd fra</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Conference rooms</source>
        <translation>Konferencerum</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tomt</translation>
    </message>
    <message>
        <source>moderator, muted</source>
        <translation>ordstyrer, lyd fra</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>ordstyrer</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>lyd fra</translation>
    </message>
    <message>
        <source>This PBX tells of no conference room.</source>
        <translation>Denne central oplyser intet konferencerum.</translation>
    </message>
    <message>
        <source>Choose a room first.</source>
        <translation>Vælg et rum først.</translation>
    </message>
    <message>
        <source>Invite %1</source>
        <translation>Inviter %1</translation>
    </message>
    <message>
        <source>Type a name or number in the search box first.</source>
        <translation>Skriv først et navn eller nummer i søgefeltet.</translation>
    </message>
    <message>
        <source>Choose somebody in the room first.</source>
        <translation>Vælg en i rummet først.</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Lyd til</translation>
    </message>
    <message>
        <source>Inviting %1</source>
        <translation>Inviterer %1</translation>
    </message>
    <message>
        <source>The phone of %1 rings</source>
        <translation>Telefonen hos %1 ringer</translation>
    </message>
    <message>
        <source>Muting %1</source>
        <translation>Slår lyden fra for %1</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>Fjerner %1</translation>
    </message>
    <message>
        <source>%1 was removed from the conference</source>
        <translation>%1 blev fjernet fra konferencen</translation>
    </message>
</context>
<context>
    <name>Cordboard::ConnectDialog</name>
    <message>
        <source>Connect to a phone system</source>
        <translation>Forbind til et telefonsystem</translation>
    </message>
    <message>
        <source>Choose your phone system</source>
        <translation>Vælg dit telefonsystem</translation>
    </message>
    <message>
        <source>Look around in the demo office</source>
        <translation>Se dig om på demokontoret</translation>
    </message>
</context>
<context>
    <name>Cordboard::ConnectPage</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>How this phone system is called on your screen.</source>
        <translation>Hvad dette telefonsystem hedder på din skærm.</translation>
    </message>
    <message>
        <source>Remember the password for this session only</source>
        <translation>Husk kun adgangskoden i denne session</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Forbind</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>Forbind til %1</translation>
    </message>
    <message>
        <source>Your administrator has these values. Nothing is sent before you press Test. Fields with * are needed.</source>
        <translation>Din administrator har disse værdier. Intet sendes, før du trykker på Test. Felter med * er nødvendige.</translation>
    </message>
    <message>
        <source>The password is being kept.</source>
        <translation>Adgangskoden bliver gemt.</translation>
    </message>
    <message>
        <source>The test is running.</source>
        <translation>Testen er i gang.</translation>
    </message>
    <message>
        <source>Connect opens when the fields are filled in; look at “%1”.</source>
        <translation>Forbind bliver aktiv, når felterne er udfyldt; se på »%1«.</translation>
    </message>
    <message>
        <source>Connect opens when the test has passed.</source>
        <translation>Forbind bliver aktiv, når testen er bestået.</translation>
    </message>
    <message>
        <source>%1. Nothing was kept. Try again, or remember the password for this session only.</source>
        <translation>%1. Intet blev gemt. Prøv igen, eller husk kun adgangskoden i denne session.</translation>
    </message>
    <message>
        <source>%1. The password is forgotten when Cordboard is closed.</source>
        <translation>%1. Adgangskoden glemmes, når Cordboard lukkes.</translation>
    </message>
    <message>
        <source>The password is forgotten when Cordboard is closed.</source>
        <translation>Adgangskoden glemmes, når Cordboard lukkes.</translation>
    </message>
    <message>
        <source>Kept in the system keychain, never in a file.</source>
        <translation>Gemmes i systemets nøglering, aldrig i en fil.</translation>
    </message>
    <message>
        <source>Cancel test</source>
        <translation>Afbryd test</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Test forbindelsen</translation>
    </message>
</context>
<context>
    <name>Cordboard::ConnectionTest</name>
    <message>
        <source>Nobody answers who knows “%1”.</source>
        <translation>Ingen svarer, der kender »%1«.</translation>
    </message>
    <message>
        <source>%1 does not answer at port %2.</source>
        <translation>%1 svarer ikke på port %2.</translation>
    </message>
    <message>
        <source>The PBX does not start encryption.</source>
        <translation>Centralen starter ikke kryptering.</translation>
    </message>
    <message>
        <source>The PBX let us in, but did not tell its state in time.</source>
        <translation>Centralen lukkede os ind, men oplyste ikke sin status i tide.</translation>
    </message>
    <message>
        <source>The PBX did not answer the login.</source>
        <translation>Centralen svarede ikke på login.</translation>
    </message>
    <message>
        <source>The network&apos;s name service does not answer. Check that this computer is online.</source>
        <translation>Netværkets navnetjeneste svarer ikke. Kontrollér, at denne computer er online.</translation>
    </message>
    <message>
        <source>A firewall may be in between, or the PBX is switched off. Ask your administrator whether this computer may reach it.</source>
        <translation>Der kan være en firewall imellem, eller centralen er slukket. Spørg din administrator, om denne computer må nå den.</translation>
    </message>
    <message>
        <source>The port may be one without encryption. Check the port, or switch encryption off.</source>
        <translation>Porten er måske uden kryptering. Kontrollér porten, eller slå kryptering fra.</translation>
    </message>
    <message>
        <source>The PBX may be very busy. Test again in a moment.</source>
        <translation>Centralen har måske meget travlt. Test igen om lidt.</translation>
    </message>
    <message>
        <source>Another service may be listening at this port. Check the address, the port and the path.</source>
        <translation>En anden tjeneste lytter måske på denne port. Kontrollér adressen, porten og stien.</translation>
    </message>
    <message>
        <source>There is no “%1”.</source>
        <translation>Der er intet »%1«.</translation>
    </message>
    <message>
        <source>Nothing listens at %1, port %2.</source>
        <translation>Intet lytter på %1, port %2.</translation>
    </message>
    <message>
        <source>This is not the certificate that you trusted.</source>
        <translation>Dette er ikke det certifikat, du har tillid til.</translation>
    </message>
    <message>
        <source>The certificate could not be verified.</source>
        <translation>Certifikatet kunne ikke bekræftes.</translation>
    </message>
    <message>
        <source>The PBX refused the user name or password.</source>
        <translation>Centralen afviste brugernavnet eller adgangskoden.</translation>
    </message>
    <message>
        <source>The PBX does not admit this computer.</source>
        <translation>Centralen lukker ikke denne computer ind.</translation>
    </message>
    <message>
        <source>The PBX has no licence for this.</source>
        <translation>Centralen har ingen licens til dette.</translation>
    </message>
    <message>
        <source>This user may not use the PBX in this way.</source>
        <translation>Denne bruger må ikke bruge centralen på denne måde.</translation>
    </message>
    <message>
        <source>This user is logged in at another place.</source>
        <translation>Denne bruger er logget ind et andet sted.</translation>
    </message>
    <message>
        <source>The port answers, but not encrypted.</source>
        <translation>Porten svarer, men ikke krypteret.</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>Svaret kunne ikke forstås.</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>Forbindelsen blev afbrudt.</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Testen blev afbrudt.</translation>
    </message>
    <message>
        <source>Check the spelling of the address. Away from the office you may need the VPN.</source>
        <translation>Kontrollér stavningen af adressen. Uden for kontoret skal du måske bruge VPN.</translation>
    </message>
    <message>
        <source>Check the port. If it is right, the PBX or its interface for programs is switched off.</source>
        <translation>Kontrollér porten. Hvis den er rigtig, er centralen eller dens interface til programmer slået fra.</translation>
    </message>
    <message>
        <source>The PBX may have a new one, or somebody is in between. Compare it with your administrator&apos;s before you trust it.</source>
        <translation>Centralen kan have fået et nyt, eller der er nogen imellem. Sammenlign det med din administrators, før du har tillid til det.</translation>
    </message>
    <message>
        <source>If your PBX has a certificate of its own making, compare the fingerprint with your administrator&apos;s and trust it.</source>
        <translation>Hvis din central har et selvudstedt certifikat, så sammenlign fingeraftrykket med din administrators, og hav tillid til det.</translation>
    </message>
    <message>
        <source>Check user and capitals, or ask for a new password.</source>
        <translation>Kontrollér bruger og store bogstaver, eller bed om en ny adgangskode.</translation>
    </message>
    <message>
        <source>Ask your administrator to add this computer to the PBX&apos;s allowed addresses.</source>
        <translation>Bed din administrator om at føje denne computer til centralens tilladte adresser.</translation>
    </message>
    <message>
        <source>Ask your administrator to add %1, the address of this computer, to the PBX&apos;s allowed addresses.</source>
        <translation>Bed din administrator om at føje %1, denne computers adresse, til centralens tilladte adresser.</translation>
    </message>
    <message>
        <source>Ask your administrator whether the PBX&apos;s option for operator consoles is licensed, and free.</source>
        <translation>Spørg din administrator, om centralens tilvalg til omstillingsborde har licens og er ledigt.</translation>
    </message>
    <message>
        <source>Ask your administrator for the right, or log in as another user.</source>
        <translation>Bed din administrator om rettigheden, eller log ind som en anden bruger.</translation>
    </message>
    <message>
        <source>Log out there first, or use a user of your own.</source>
        <translation>Log først ud der, eller brug din egen bruger.</translation>
    </message>
    <message>
        <source>Check the port, or switch encryption off.</source>
        <translation>Kontrollér porten, eller slå kryptering fra.</translation>
    </message>
    <message>
        <source>Another service may be listening there. Check the address, the port and the path.</source>
        <translation>En anden tjeneste lytter måske der. Kontrollér adressen, porten og stien.</translation>
    </message>
    <message>
        <source>Test again; if it stays so, ask your administrator about the network.</source>
        <translation>Test igen; hvis det fortsætter, så spørg din administrator om netværket.</translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation>Spørg din administrator.</translation>
    </message>
    <message>
        <source>%1 (Reported: %2)</source>
        <comment>advice (the PBX&apos;s or the system&apos;s own words)</comment>
        <translation>%1 (Meldt: %2)</translation>
    </message>
    <message>
        <source>The PBX admits this computer</source>
        <translation>Centralen lukker denne computer ind</translation>
    </message>
    <message>
        <source>User and password accepted</source>
        <translation>Bruger og adgangskode godkendt</translation>
    </message>
    <message numerus="yes">
        <source>Everything is there: %n people</source>
        <translation>
            <numerusform>Alt er der: %n person</numerusform>
            <numerusform>Alt er der: %n personer</numerusform>
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
        <translation>Certifikat</translation>
    </message>
    <message>
        <source>Admission of this computer</source>
        <translation>Adgang for denne computer</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Bruger og adgangskode</translation>
    </message>
    <message>
        <source>Licence and permissions</source>
        <translation>Licens og rettigheder</translation>
    </message>
    <message>
        <source>Looking up the address</source>
        <translation>Slår adressen op</translation>
    </message>
    <message>
        <source>Knocking at the port</source>
        <translation>Banker på porten</translation>
    </message>
    <message>
        <source>Checking the certificate</source>
        <translation>Kontrollerer certifikatet</translation>
    </message>
    <message>
        <source>Asking the PBX to let us in</source>
        <translation>Beder centralen om adgang</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>Logger ind</translation>
    </message>
    <message>
        <source>Reading who is there</source>
        <translation>Læser, hvem der er der</translation>
    </message>
    <message>
        <source>%1: not tested</source>
        <translation>%1: ikke testet</translation>
    </message>
</context>
<context>
    <name>Cordboard::ConsoleOptions</name>
    <message>
        <source>The operator console for every PBX.</source>
        <translation>Omstillingsbordet til enhver central.</translation>
    </message>
    <message>
        <source>Open the demo office.</source>
        <translation>Åbn demokontoret.</translation>
    </message>
    <message>
        <source>Open that many demo offices side by side.</source>
        <translation>Åbn så mange demokontorer side om side.</translation>
    </message>
    <message>
        <source>Use this settings file instead of the user&apos;s own.</source>
        <translation>Brug denne indstillingsfil i stedet for brugerens egen.</translation>
    </message>
    <message>
        <source>Write the frames of the connection to this file, without secrets.</source>
        <translation>Skriv forbindelsens datapakker til denne fil, uden hemmeligheder.</translation>
    </message>
    <message>
        <source>Colours: system, light, dark or contrast.</source>
        <translation>Farver: system, light, dark eller contrast.</translation>
    </message>
    <message>
        <source>Connect to this kind of PBX, for this run only.</source>
        <translation>Forbind til denne slags central, kun denne gang.</translation>
    </message>
    <message>
        <source>The PBX&apos;s address, with --backend.</source>
        <translation>Centralens adresse, med --backend.</translation>
    </message>
    <message>
        <source>The login user, with --backend.</source>
        <translation>Login-brugeren, med --backend.</translation>
    </message>
    <message>
        <source>The tenant, with --backend.</source>
        <translation>Tenanten, med --backend.</translation>
    </message>
    <message>
        <source>A file whose first line is the password, with --backend.</source>
        <translation>En fil, hvis første linje er adgangskoden, med --backend.</translation>
    </message>
    <message>
        <source>Any other account setting, with --backend or --demo.</source>
        <translation>Enhver anden kontoindstilling, med --backend eller --demo.</translation>
    </message>
    <message>
        <source>A tel:, callto: or sip: link. Its number is put into the search field; nothing is called by it.</source>
        <translation>Et tel:-, callto:- eller sip:-link. Nummeret sættes i søgefeltet; der ringes ikke op.</translation>
    </message>
    <message>
        <source>--demo-offices wants a number from 1 on.</source>
        <translation>--demo-offices kræver et tal fra 1 og op.</translation>
    </message>
    <message>
        <source>--theme is system, light, dark or contrast.</source>
        <translation>--theme er system, light, dark eller contrast.</translation>
    </message>
    <message>
        <source>--backend and --url go together.</source>
        <translation>--backend og --url hører sammen.</translation>
    </message>
    <message>
        <source>--set wants key=value.</source>
        <translation>--set kræver nøgle=værdi.</translation>
    </message>
    <message>
        <source>Show what happened, as saved from the Help menu.</source>
        <translation>Vis hændelserne, som gemt fra menuen Hjælp.</translation>
    </message>
</context>
<context>
    <name>Cordboard::ContactBuilder</name>
    <message>
        <source>work</source>
        <comment>kind of telephone number</comment>
        <translation>arbejde</translation>
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
        <translation>hovednummer</translation>
    </message>
    <message numerus="yes">
        <source>%n entries without a name or a number are left out.</source>
        <translation>
            <numerusform>%n post uden navn eller nummer er udeladt.</numerusform>
            <numerusform>%n poster uden navn eller nummer er udeladt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n entries are read.</source>
        <translation>
            <numerusform>Kun den første %n post bliver læst.</numerusform>
            <numerusform>Kun de første %n poster bliver læst.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::ContactModel</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
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
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone book</source>
        <translation>Telefonbog</translation>
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
        <translation>Side om opkalderen</translation>
    </message>
    <message>
        <source>A page of your customer system or any web page, opened in the browser for the call in hand.</source>
        <translation>En side i dit kundesystem eller en hvilken som helst webside, åbnet i browseren til det aktuelle opkald.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Prøv</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>Tillad</translation>
    </message>
    <message>
        <source>Ask me again</source>
        <translation>Spørg igen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>{number}, {name}, {did}, {queue} and {extension} are replaced by what is known of the call.</source>
        <translation>{number}, {name}, {did}, {queue} og {extension} erstattes af det, der vides om opkaldet.</translation>
    </message>
    <message>
        <source>It opens</source>
        <translation>Åbnes</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>aldrig af sig selv</translation>
    </message>
    <message>
        <source>when a call rings here</source>
        <translation>når et opkald ringer her</translation>
    </message>
    <message>
        <source>when you answer</source>
        <translation>når du besvarer</translation>
    </message>
    <message>
        <source>when you hand a call over</source>
        <translation>når du omstiller et opkald</translation>
    </message>
    <message>
        <source>The page opens: %1</source>
        <translation>Siden åbnes: %1</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Tilladelse</translation>
    </message>
    <message>
        <source>For Maria Lopez it opens %1</source>
        <comment>address of a web page</comment>
        <translation>For Maria Lopez åbnes %1</translation>
    </message>
    <message>
        <source>Nothing opens while there is no address.</source>
        <translation>Intet åbnes, så længe der ikke er en adresse.</translation>
    </message>
    <message>
        <source>There is no address yet.</source>
        <translation>Der er ingen adresse endnu.</translation>
    </message>
    <message>
        <source>You are asked before the first page of %1 opens.</source>
        <translation>Du bliver spurgt, før den første side fra %1 åbnes.</translation>
    </message>
    <message>
        <source>Pages of %1 may be opened.</source>
        <translation>Sider fra %1 må åbnes.</translation>
    </message>
    <message>
        <source>You said no: pages of %1 are not opened.</source>
        <translation>Du sagde nej: sider fra %1 åbnes ikke.</translation>
    </message>
</context>
<context>
    <name>Cordboard::CrmTemplate</name>
    <message>
        <source>The address must begin with http:// or https://.</source>
        <translation>Adressen skal begynde med http:// eller https://.</translation>
    </message>
    <message>
        <source>This is no complete address of a web page.</source>
        <translation>Dette er ikke en fuldstændig webadresse.</translation>
    </message>
    <message>
        <source>A place such as {number} may stand only after the server&apos;s name.</source>
        <translation>En pladsholder som {number} må kun stå efter serverens navn.</translation>
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
        <translation>Type</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begyndt</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvaret</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Afsluttet</translation>
    </message>
    <message>
        <source>Waited, seconds</source>
        <translation>Ventet, sekunder</translation>
    </message>
    <message>
        <source>Talked, seconds</source>
        <translation>Talt, sekunder</translation>
    </message>
    <message>
        <source>Caller number</source>
        <translation>Opkalders nummer</translation>
    </message>
    <message>
        <source>Caller name</source>
        <translation>Opkalders navn</translation>
    </message>
    <message>
        <source>Called number</source>
        <translation>Kaldt nummer</translation>
    </message>
    <message>
        <source>Called name</source>
        <translation>Kaldt navn</translation>
    </message>
    <message>
        <source>Dialled number</source>
        <translation>Kaldt nummer</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kø</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Cordboard::DavClient</name>
    <message>
        <source>%1 is no address of a server.</source>
        <translation>%1 er ikke en serveradresse.</translation>
    </message>
    <message>
        <source>A password is not sent without encryption: the address must begin with https.</source>
        <translation>En adgangskode sendes ikke uden kryptering: adressen skal begynde med https.</translation>
    </message>
    <message>
        <source>%1 redirects in a circle.</source>
        <translation>%1 omdirigerer i ring.</translation>
    </message>
    <message>
        <source>%1 sends to %2. Enter that address if it is right.</source>
        <comment>host, address</comment>
        <translation>%1 henviser til %2. Angiv den adresse, hvis den er rigtig.</translation>
    </message>
    <message>
        <source>%1 wants a user and a password.</source>
        <translation>%1 kræver en bruger og en adgangskode.</translation>
    </message>
    <message>
        <source>%1 refuses the user or the password.</source>
        <translation>%1 afviser brugeren eller adgangskoden.</translation>
    </message>
    <message>
        <source>%1 does not answer as it should: %2</source>
        <comment>host, the library&apos;s own words</comment>
        <translation>%1 svarer ikke, som den skal: %2</translation>
    </message>
    <message>
        <source>%1 answers with something that is no address book.</source>
        <translation>%1 svarer med noget, der ikke er en adressebog.</translation>
    </message>
</context>
<context>
    <name>Cordboard::DayChart</name>
    <message>
        <source>Calls per half hour</source>
        <translation>Opkald pr. halve time</translation>
    </message>
    <message>
        <source>answered</source>
        <comment>calls</comment>
        <translation>besvarede</translation>
    </message>
    <message>
        <source>gave up</source>
        <comment>callers</comment>
        <translation>opgav</translation>
    </message>
    <message>
        <source>usual %1</source>
        <comment>the usual Thursday</comment>
        <translation>sædvanlig %1</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n opkald</numerusform>
            <numerusform>%n opkald</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n besvaret</numerusform>
            <numerusform>%n besvarede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gave up</source>
        <comment>callers</comment>
        <translation>
            <numerusform>%n opgav</numerusform>
            <numerusform>%n opgav</numerusform>
        </translation>
    </message>
    <message>
        <source>usually %1</source>
        <comment>calls in this half hour</comment>
        <translation>normalt %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time of day: calls</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No calls today yet.</source>
        <translation>Ingen opkald i dag endnu.</translation>
    </message>
</context>
<context>
    <name>Cordboard::DayChartView</name>
    <message>
        <source>Calls per half hour: %1</source>
        <comment>queue</comment>
        <translation>Opkald pr. halve time: %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::Deed</name>
    <message>
        <source>Pressed: %1</source>
        <comment>a command of the menus</comment>
        <translation>Trykket: %1</translation>
    </message>
    <message>
        <source>The PBX did it: %1</source>
        <comment>a command&apos;s technical name</comment>
        <translation>Centralen gjorde det: %1</translation>
    </message>
    <message>
        <source>The PBX did not do it: %1. %2</source>
        <comment>a command&apos;s technical name; why</comment>
        <translation>Centralen gjorde det ikke: %1. %2</translation>
    </message>
    <message>
        <source>A message was shown. Its words were left out.</source>
        <translation>En meddelelse blev vist. Ordlyden er udeladt.</translation>
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
        <translation>Demokontor</translation>
    </message>
    <message>
        <source>A simulated company with callers and colleagues: try everything without a phone system.</source>
        <translation>Et simuleret firma med opkaldere og kolleger: prøv alt uden telefonsystem.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Hvad der sker</translation>
    </message>
    <message>
        <source>Nothing by itself</source>
        <translation>Intet af sig selv</translation>
    </message>
    <message>
        <source>A quiet day</source>
        <translation>En stille dag</translation>
    </message>
    <message>
        <source>A busy morning</source>
        <translation>En travl formiddag</translation>
    </message>
    <message>
        <source>A storm of calls</source>
        <translation>En storm af opkald</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>How many people work there</source>
        <translation>Hvor mange der arbejder der</translation>
    </message>
    <message>
        <source>Own extension</source>
        <translation>Eget lokalnummer</translation>
    </message>
    <message>
        <source>The phone at your desk</source>
        <translation>Telefonen på din plads</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Hastighed</translation>
    </message>
    <message>
        <source>How many times faster than life</source>
        <translation>Hvor mange gange hurtigere end livet</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startværdi</translation>
    </message>
    <message>
        <source>The same seed gives the same day</source>
        <translation>Samme startværdi giver samme dag</translation>
    </message>
    <message>
        <source>Callers wait to be let in</source>
        <translation>Opkaldere venter på at blive lukket ind</translation>
    </message>
    <message>
        <source>Seconds in which you may accept or refuse each of them; 0: they come in by themselves</source>
        <translation>Sekunder, hvor du kan tage imod eller afvise hver enkelt; 0: de kommer ind af sig selv</translation>
    </message>
    <message>
        <source>Let time pass</source>
        <translation>Lad tiden gå</translation>
    </message>
</context>
<context>
    <name>Cordboard::DepartmentModel</name>
    <message numerus="yes">
        <source>%1, %2 of %n free</source>
        <comment>department, free people of all people in it</comment>
        <translation>
            <numerusform>%1, %2 af %n ledig</numerusform>
            <numerusform>%1, %2 af %n ledige</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::DesktopCitizen</name>
    <message>
        <source>Silence the ring</source>
        <translation>Gør ringningen tavs</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Kvittér</translation>
    </message>
    <message>
        <source>A link asks to call %1. Empty the search field first, then open it again.</source>
        <translation>Et link vil ringe til %1. Tøm først søgefeltet, og åbn det så igen.</translation>
    </message>
    <message>
        <source>From a link: %1, then extension %2. Nothing is called before you press the key.</source>
        <translation>Fra et link: %1, derefter lokalnummer %2. Der ringes ikke op, før du trykker på tasten.</translation>
    </message>
    <message>
        <source>From a link: %1, as dialled within %2. Nothing is called before you press the key.</source>
        <comment>number; area or company</comment>
        <translation>Fra et link: %1, som kaldt inden for %2. Der ringes ikke op, før du trykker på tasten.</translation>
    </message>
    <message>
        <source>From a link: %1. Nothing is called before you press the key.</source>
        <translation>Fra et link: %1. Der ringes ikke op, før du trykker på tasten.</translation>
    </message>
    <message>
        <source>Cordboard goes on in the tray</source>
        <translation>Cordboard fortsætter i statusfeltet</translation>
    </message>
    <message>
        <source>Calls still come in. Its icon brings the board back and quits it for good.</source>
        <translation>Opkald kommer stadig ind. Ikonet henter tavlen frem igen og afslutter den helt.</translation>
    </message>
</context>
<context>
    <name>Cordboard::DesktopPage</name>
    <message>
        <source>Sounds &amp; notifications</source>
        <translation>Lyde &amp; meddelelser</translation>
    </message>
    <message>
        <source>How the console makes itself heard and seen. Changes work at once.</source>
        <translation>Hvordan omstillingsbordet lader sig høre og se. Ændringer virker straks.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Lyde</translation>
    </message>
    <message>
        <source>Ring for</source>
        <translation>Ring for</translation>
    </message>
    <message>
        <source>everybody who waits</source>
        <translation>alle, der venter</translation>
    </message>
    <message>
        <source>calls at your own phone only</source>
        <translation>kun opkald til din egen telefon</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Ring and alarms come from</source>
        <translation>Ringning og alarmer kommer fra</translation>
    </message>
    <message>
        <source>Voicemail and recordings are played on the device that the desktop has chosen, so that they can be in your ear while the ring is in the room.</source>
        <translation>Voicemail og optagelser afspilles på den enhed, skrivebordet har valgt, så de kan være i øret, mens ringningen er i rummet.</translation>
    </message>
    <message>
        <source>the device that the desktop has chosen</source>
        <translation>enheden, som skrivebordet har valgt</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lydstyrke</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>volume in percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Mute ring and alarms</source>
        <translation>Slå ringning og alarmer fra</translation>
    </message>
    <message>
        <source>Try the ring</source>
        <translation>Prøv ringningen</translation>
    </message>
    <message>
        <source>Try the urgent ring</source>
        <translation>Prøv hasteringningen</translation>
    </message>
    <message>
        <source>Try the alarm</source>
        <translation>Prøv alarmen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Meddelelser</translation>
    </message>
    <message>
        <source>Show waiting calls on the desktop while another window is in front</source>
        <translation>Vis ventende opkald på skrivebordet, mens et andet vindue er forrest</translation>
    </message>
    <message>
        <source>They never take the keyboard. While the screen is locked they name no caller and offer nothing to press.</source>
        <translation>De tager aldrig tastaturet. Mens skærmen er låst, nævner de ingen opkalder og har intet at trykke på.</translation>
    </message>
    <message>
        <source>Tray and start</source>
        <translation>Statusfelt og start</translation>
    </message>
    <message>
        <source>Show an icon in the tray, with the number of waiting calls</source>
        <translation>Vis et ikon i statusfeltet med antallet af ventende opkald</translation>
    </message>
    <message>
        <source>Closing the window leaves Cordboard in the tray</source>
        <translation>Når vinduet lukkes, bliver Cordboard i statusfeltet</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Dette skrivebord har intet statusfelt.</translation>
    </message>
    <message>
        <source>Only with the icon in the tray.</source>
        <translation>Kun med ikonet i statusfeltet.</translation>
    </message>
    <message>
        <source>Start Cordboard with the session</source>
        <translation>Start Cordboard med sessionen</translation>
    </message>
    <message>
        <source>Not on this system yet: add Cordboard to its own list of start-up programs.</source>
        <translation>Endnu ikke på dette system: føj Cordboard til dets egen liste over startprogrammer.</translation>
    </message>
    <message>
        <source>That could not be written. %1</source>
        <translation>Det kunne ikke skrives. %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::DialLink</name>
    <message>
        <source>Only tel:, callto: and sip: links can be called.</source>
        <translation>Kun tel:-, callto:- og sip:-links kan ringes op.</translation>
    </message>
    <message>
        <source>That link is damaged. Nothing was called.</source>
        <translation>Linket er beskadiget. Der blev ikke ringet op.</translation>
    </message>
    <message>
        <source>That link holds a code with * or #, which could change how your phone works. Nothing was called; type it yourself if you want it.</source>
        <translation>Linket indeholder en kode med * eller #, som kan ændre, hvordan din telefon virker. Der blev ikke ringet op; skriv den selv, hvis du vil.</translation>
    </message>
    <message>
        <source>That link holds no number. Nothing was called.</source>
        <translation>Linket indeholder intet nummer. Der blev ikke ringet op.</translation>
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
        <translation>Kataloger</translation>
    </message>
    <message>
        <source>Contacts from files and servers. They are found by the same search as your people; who is both is shown once.</source>
        <translation>Kontakter fra filer og servere. De findes med samme søgning som dine personer; den, der er begge dele, vises kun én gang.</translation>
    </message>
    <message>
        <source>No directory yet. A table from Excel is enough.</source>
        <translation>Intet katalog endnu. En tabel fra Excel er nok.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Rediger</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Læs nu</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>This program was built without that kind of directory.</source>
        <translation>Dette program er bygget uden den slags katalog.</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts, read %1</source>
        <comment>time, or date and time</comment>
        <translation>
            <numerusform>%n kontakt, læst %1</numerusform>
            <numerusform>%n kontakter, læst %1</numerusform>
        </translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>ikke læst endnu</translation>
    </message>
    <message>
        <source>%1 · reading · %2</source>
        <comment>kind of directory; what was read before</comment>
        <translation>%1 · læser · %2</translation>
    </message>
    <message>
        <source>%1 · could not be read · %2</source>
        <comment>kind of directory; what was read before</comment>
        <translation>%1 · kunne ikke læses · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of directory; what was read</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>There is no directory to choose.</source>
        <translation>Der er intet katalog at vælge.</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>Det bliver læst.</translation>
    </message>
    <message>
        <source>Remove “%1”, its password and its contacts? The file or server keeps them.</source>
        <translation>Vil du fjerne »%1«, adgangskoden og kontakterne? Filen eller serveren beholder dem.</translation>
    </message>
</context>
<context>
    <name>Cordboard::DirectoryDialog</name>
    <message>
        <source>Directory</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Where the contacts are</source>
        <translation>Hvor kontakterne er</translation>
    </message>
</context>
<context>
    <name>Cordboard::DirectoryForm</name>
    <message>
        <source>Choose a file…</source>
        <translation>Vælg en fil…</translation>
    </message>
    <message>
        <source>Remember the password for this session only</source>
        <translation>Husk kun adgangskoden i denne session</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Otherwise it is kept in the system&apos;s keychain, never in a file.</source>
        <translation>Ellers gemmes den i systemets nøglering, aldrig i en fil.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Rediger %1</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <comment>a kind of directory</comment>
        <translation>Tilføj: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Stands beside everybody who is found in it.</source>
        <translation>Står ved alle, der findes i det.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Vælg en fil</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts found.</source>
        <translation>
            <numerusform>%n kontakt fundet.</numerusform>
            <numerusform>%n kontakter fundet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first is %1, %2.</source>
        <comment>name, number</comment>
        <translation>Den første er %1, %2.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Læser…</translation>
    </message>
    <message>
        <source>The password cannot be kept: %1</source>
        <translation>Adgangskoden kan ikke gemmes: %1</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Stop testen</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>Det bliver gemt.</translation>
    </message>
</context>
<context>
    <name>Cordboard::DirectoryKind</name>
    <message>
        <source>Encoding</source>
        <translation>Tegnkodning</translation>
    </message>
    <message>
        <source>Found out from the file</source>
        <translation>Findes ud fra filen</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Skilletegn</translation>
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
        <translation>Lodret streg</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Only where headings are not understood: name=Customer, work=Phone 2. Keywords: name, first, last, company, department, title, work, mobile, home, email, notes, tags, id, ignore.</source>
        <extracomment>name, first ... are keywords and stay as they are</extracomment>
        <translation>Kun hvor overskrifterne ikke forstås: name=Kunde, work=Telefon 2. Nøgleord: name, first, last, company, department, title, work, mobile, home, email, notes, tags, id, ignore.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabel (CSV)</translation>
    </message>
    <message>
        <source>A file from Excel, a CRM or another program</source>
        <translation>En fil fra Excel, et CRM eller et andet program</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Read again whenever it is written.</source>
        <translation>Læs igen, hver gang den skrives.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabeller (*.csv *.tsv *.txt);;Alle filer (*)</translation>
    </message>
    <message>
        <source>vCard file</source>
        <translation>vCard-fil</translation>
    </message>
    <message>
        <source>Exported by an address book or phone</source>
        <translation>Eksporteret fra en adressebog eller telefon</translation>
    </message>
    <message>
        <source>vCards (*.vcf *.vcard);;All files (*)</source>
        <translation>vCards (*.vcf *.vcard);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Read again every … minutes</source>
        <translation>Læs igen med … minutters mellemrum</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Certifikatudsteder</translation>
    </message>
    <message>
        <source>A PEM file, where the server&apos;s certificate comes from your own authority.</source>
        <translation>En PEM-fil, hvis serverens certifikat kommer fra jeres egen udsteder.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Kryptering</translation>
    </message>
    <message>
        <source>None, without a user</source>
        <translation>Ingen, uden bruger</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>389, or 636 with LDAPS, if left empty.</source>
        <translation>389, eller 636 med LDAPS, hvis tomt.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Everybody with a telephone number if left empty.</source>
        <translation>Alle med et telefonnummer, hvis tomt.</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributter</translation>
    </message>
    <message>
        <source>Only where yours have other names: name=displayName, work=telephoneNumber. Keywords: name, first, last, company, department, title, work, mobile, home, email, tags, id.</source>
        <extracomment>name, work ... are keywords and stay as they are</extracomment>
        <translation>Kun hvor dine har andre navne: name=displayName, work=telephoneNumber. Nøgleord: name, first, last, company, department, title, work, mobile, home, email, tags, id.</translation>
    </message>
    <message>
        <source>LDAP server</source>
        <translation>LDAP-server</translation>
    </message>
    <message>
        <source>Active Directory, OpenLDAP and others</source>
        <translation>Active Directory, OpenLDAP og andre</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Where the people are, such as ou=people,dc=example,dc=com.</source>
        <translation>Hvor personerne er, f.eks. ou=people,dc=example,dc=com.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Bruger</translation>
    </message>
    <message>
        <source>A DN, or with Active Directory user@example.com; empty for anonymous.</source>
        <translation>Et DN, eller med Active Directory user@example.com; tomt for anonym.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Adgangskode</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Adressebog</translation>
    </message>
    <message>
        <source>All of this user&apos;s if left empty.</source>
        <translation>Alle denne brugers, hvis tomt.</translation>
    </message>
    <message>
        <source>CardDAV server</source>
        <translation>CardDAV-server</translation>
    </message>
    <message>
        <source>Nextcloud, Radicale, SOGo, iCloud and others</source>
        <translation>Nextcloud, Radicale, SOGo, iCloud og andre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The server, such as https://cloud.example.com, or one address book.</source>
        <translation>Serveren, f.eks. https://cloud.example.com, eller én adressebog.</translation>
    </message>
</context>
<context>
    <name>Cordboard::DirectoryShelf</name>
    <message>
        <source>The password cannot be read: %1</source>
        <translation>Adgangskoden kan ikke læses: %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::DisplayState</name>
    <message>
        <source>Free</source>
        <comment>a person who can take a call</comment>
        <translation>Ledig</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Væk</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Forstyr ikke</translation>
    </message>
    <message>
        <source>Phone off</source>
        <comment>the phone is not registered</comment>
        <translation>Tlf. slukket</translation>
    </message>
    <message>
        <source>Parked</source>
        <comment>a call waits in a parking slot</comment>
        <translation>Parkeret</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>På hold</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Ringer op</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Taler</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Ringer</translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>nobody can tell the state now</comment>
        <translation>Uvist</translation>
    </message>
    <message>
        <source>FR</source>
        <comment>two-letter code of Free</comment>
        <translation>LE</translation>
    </message>
    <message>
        <source>AW</source>
        <comment>two-letter code of Away</comment>
        <translation>VK</translation>
    </message>
    <message>
        <source>DN</source>
        <comment>two-letter code of Do not disturb</comment>
        <translation>FI</translation>
    </message>
    <message>
        <source>NR</source>
        <comment>two-letter code of Phone off</comment>
        <translation>TS</translation>
    </message>
    <message>
        <source>PK</source>
        <comment>two-letter code of Parked</comment>
        <translation>PK</translation>
    </message>
    <message>
        <source>HO</source>
        <comment>two-letter code of On hold</comment>
        <translation>HO</translation>
    </message>
    <message>
        <source>CA</source>
        <comment>two-letter code of Calling</comment>
        <translation>RO</translation>
    </message>
    <message>
        <source>TK</source>
        <comment>two-letter code of Talking</comment>
        <translation>TA</translation>
    </message>
    <message>
        <source>RG</source>
        <comment>two-letter code of Ringing</comment>
        <translation>RI</translation>
    </message>
    <message>
        <source>UN</source>
        <comment>two-letter code of Not sure</comment>
        <translation>UV</translation>
    </message>
</context>
<context>
    <name>Cordboard::DropVerdict</name>
    <message>
        <source>Cannot: %1</source>
        <translation>Umuligt: %1</translation>
    </message>
    <message>
        <source>This PBX cannot %1.</source>
        <translation>Denne central kan ikke %1.</translation>
    </message>
    <message>
        <source>transfer this call</source>
        <translation>omstille dette opkald</translation>
    </message>
    <message>
        <source>%1 is in this call already.</source>
        <translation>%1 er allerede i dette opkald.</translation>
    </message>
    <message>
        <source>is in this call</source>
        <translation>er i dette opkald</translation>
    </message>
    <message>
        <source>Drop to send %1 to the voicemail of %2</source>
        <translation>Slip for at sende %1 til voicemail hos %2</translation>
    </message>
    <message>
        <source>Drop: voicemail</source>
        <translation>Slip: voicemail</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>name, reason</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 %2. Dropping asks you first.</source>
        <comment>name, reason</comment>
        <translation>%1 %2. Du bliver spurgt, hvis du slipper.</translation>
    </message>
    <message>
        <source>Asks you: %1</source>
        <translation>Spørger dig: %1</translation>
    </message>
    <message>
        <source>Drop to ask %1 first; %2 waits on hold</source>
        <translation>Slip for at spørge %1 først; %2 venter på hold</translation>
    </message>
    <message>
        <source>Drop: ask first</source>
        <translation>Slip: spørg først</translation>
    </message>
    <message>
        <source>Drop to transfer %1 to %2 now</source>
        <translation>Slip for at omstille %1 til %2 nu</translation>
    </message>
    <message>
        <source>Drop: transfer now</source>
        <translation>Slip: omstil nu</translation>
    </message>
    <message>
        <source>This call is parked already.</source>
        <translation>Dette opkald er allerede parkeret.</translation>
    </message>
    <message>
        <source>is parked</source>
        <translation>er parkeret</translation>
    </message>
    <message>
        <source>park in a chosen place</source>
        <translation>parkere på en valgt plads</translation>
    </message>
    <message>
        <source>%1 is occupied by %2.</source>
        <comment>park slot, caller</comment>
        <translation>%1 er optaget af %2.</translation>
    </message>
    <message>
        <source>occupied</source>
        <translation>optaget</translation>
    </message>
    <message>
        <source>Drop to park %1 in %2</source>
        <translation>Slip for at parkere %1 på %2</translation>
    </message>
    <message>
        <source>Drop: park here</source>
        <translation>Slip: parker her</translation>
    </message>
    <message>
        <source>This PBX cannot let a third person into a call.</source>
        <translation>Denne central kan ikke lukke en tredje person ind i et opkald.</translation>
    </message>
    <message>
        <source>no barge</source>
        <translation>ingen medlyt</translation>
    </message>
    <message>
        <source>Drop to let %1 into this call: listen, whisper or speak</source>
        <translation>Slip for at lukke %1 ind i dette opkald: medlyt, hvisk eller tal</translation>
    </message>
    <message>
        <source>Drop: barge in</source>
        <translation>Slip: bryd ind</translation>
    </message>
    <message>
        <source>This is the same call.</source>
        <translation>Det er det samme opkald.</translation>
    </message>
    <message>
        <source>same call</source>
        <translation>samme opkald</translation>
    </message>
    <message>
        <source>join two calls</source>
        <translation>samle to opkald</translation>
    </message>
    <message>
        <source>Drop to join %1 with this call</source>
        <translation>Slip for at samle %1 med dette opkald</translation>
    </message>
    <message>
        <source>Drop: join</source>
        <translation>Slip: saml</translation>
    </message>
    <message>
        <source>The link to the PBX is down: nothing can be moved.</source>
        <translation>Forbindelsen til centralen er nede: intet kan flyttes.</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>ingen forbindelse</translation>
    </message>
    <message>
        <source>The call is no longer there.</source>
        <translation>Opkaldet er der ikke længere.</translation>
    </message>
    <message>
        <source>call is gone</source>
        <translation>opkaldet er væk</translation>
    </message>
    <message>
        <source>That person is at another PBX.</source>
        <translation>Den person er på en anden central.</translation>
    </message>
    <message>
        <source>other PBX</source>
        <translation>anden central</translation>
    </message>
    <message>
        <source>Drop to send %1 to the queue %2</source>
        <translation>Slip for at sende %1 til køen %2</translation>
    </message>
    <message>
        <source>Drop: to this queue</source>
        <translation>Slip: til denne kø</translation>
    </message>
    <message>
        <source>That call is at another PBX.</source>
        <translation>Det opkald er på en anden central.</translation>
    </message>
    <message>
        <source>Nothing happens here.</source>
        <translation>Her sker der ikke noget.</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>ikke her</translation>
    </message>
    <message>
        <source>invite somebody</source>
        <translation>invitere nogen</translation>
    </message>
    <message>
        <source>Drop to invite %1 to %2</source>
        <comment>person, conference room</comment>
        <translation>Slip for at invitere %1 til %2</translation>
    </message>
    <message>
        <source>Drop: invite</source>
        <translation>Slip: inviter</translation>
    </message>
    <message>
        <source>%1 has no voicemail.</source>
        <translation>%1 har ingen voicemail.</translation>
    </message>
    <message>
        <source>no voicemail</source>
        <translation>ingen voicemail</translation>
    </message>
    <message>
        <source>%1 %2. Dropping lets it ring there all the same.</source>
        <comment>name, reason</comment>
        <translation>%1 %2. Slipper du, ringer det der alligevel.</translation>
    </message>
    <message>
        <source>Drop: rings there</source>
        <translation>Slip: ringer der</translation>
    </message>
    <message>
        <source>A menu asks how: listen, whisper or speak.</source>
        <translation>En menu spørger hvordan: medlyt, hvisk eller tal.</translation>
    </message>
    <message>
        <source>Hold Ctrl to ask first, Shift for voicemail. A right-button drop opens the menu.</source>
        <translation>Hold Ctrl nede for at spørge først, Skift for voicemail. Slip med højre knap åbner menuen.</translation>
    </message>
    <message>
        <source>Hold Ctrl to ask first. A right-button drop opens the menu.</source>
        <translation>Hold Ctrl nede for at spørge først. Slip med højre knap åbner menuen.</translation>
    </message>
    <message>
        <source>Hold Shift for voicemail. A right-button drop opens the menu.</source>
        <translation>Hold Skift nede for voicemail. Slip med højre knap åbner menuen.</translation>
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
        <translation>Vært fundet, %1</translation>
    </message>
    <message>
        <source>Port %1 answers</source>
        <translation>Port %1 svarer</translation>
    </message>
    <message>
        <source>Certificate trusted by you</source>
        <translation>Certifikat godkendt af dig</translation>
    </message>
    <message>
        <source>Certificate valid until %1</source>
        <translation>Certifikat gyldigt til %1</translation>
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
        <translation>Navn</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <source>With</source>
        <comment>whom somebody talks to</comment>
        <translation>Med</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Siden</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Tilstedeværelse</translation>
    </message>
    <message>
        <source>Forwards to</source>
        <translation>Viderestiller til</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Væk</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Optaget</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Forstyr ikke</translation>
    </message>
    <message>
        <source>At lunch</source>
        <translation>Til frokost</translation>
    </message>
    <message>
        <source>On a trip</source>
        <translation>På rejse</translation>
    </message>
    <message>
        <source>Off work</source>
        <translation>Har fri</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>call forwarding: always to number %1</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 when busy, %2 after a while</source>
        <comment>call forwarding</comment>
        <translation>%1 ved optaget, %2 ved intet svar</translation>
    </message>
    <message>
        <source>%1 when busy or after a while</source>
        <comment>call forwarding</comment>
        <translation>%1 ved optaget eller intet svar</translation>
    </message>
    <message>
        <source>%1 after a while</source>
        <comment>call forwarding</comment>
        <translation>%1 ved intet svar</translation>
    </message>
    <message>
        <source>%1 when busy</source>
        <comment>call forwarding</comment>
        <translation>%1 ved optaget</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not sure, was: %1</source>
        <translation>uvist, var: %1</translation>
    </message>
    <message>
        <source>talking to %1</source>
        <translation>taler med %1</translation>
    </message>
    <message>
        <source>ringing, call from %1</source>
        <translation>ringer, opkald fra %1</translation>
    </message>
    <message numerus="yes">
        <source>for %n second(s)</source>
        <translation>
            <numerusform>i %n sekund</numerusform>
            <numerusform>i %n sekunder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n minute(s)</source>
        <translation>
            <numerusform>i %n minut</numerusform>
            <numerusform>i %n minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>forwards to %1</source>
        <translation>viderestiller til %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new voicemail message(s)</source>
        <translation>
            <numerusform>%n ny voicemail-besked</numerusform>
            <numerusform>%n nye voicemail-beskeder</numerusform>
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
        <translation>Personens mærker</translation>
    </message>
    <message>
        <source>Announce to a group</source>
        <translation>Kald ud til en gruppe</translation>
    </message>
    <message>
        <source>Play an announcement</source>
        <translation>Afspil en meddelelse</translation>
    </message>
    <message>
        <source>The link to the PBX is down.</source>
        <translation>Forbindelsen til centralen er nede.</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>Vælg en person først.</translation>
    </message>
    <message>
        <source>You are in a call.</source>
        <translation>Du er i et opkald.</translation>
    </message>
    <message>
        <source>Announce to %1</source>
        <translation>Kald ud til %1</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>Mærker for %1</translation>
    </message>
    <message>
        <source>Changing the tags of %1</source>
        <translation>Ændrer mærkerne for %1</translation>
    </message>
    <message>
        <source>The tags of %1 are changed</source>
        <translation>Mærkerne for %1 er ændret</translation>
    </message>
    <message>
        <source>This PBX has no groups for announcements.</source>
        <translation>Denne central har ingen paging-grupper.</translation>
    </message>
    <message>
        <source>Announcing to %1</source>
        <translation>Kalder ud til %1</translation>
    </message>
    <message>
        <source>Lift your phone and speak: %1 hears you</source>
        <comment>group</comment>
        <translation>Løft røret, og tal: %1 kan høre dig</translation>
    </message>
    <message>
        <source>Playing %1</source>
        <comment>recorded announcement</comment>
        <translation>Afspiller %1</translation>
    </message>
    <message>
        <source>%1 is played</source>
        <comment>recorded announcement</comment>
        <translation>%1 afspilles</translation>
    </message>
</context>
<context>
    <name>Cordboard::FailedCalls</name>
    <message>
        <source>%1 did not answer; %2 is still on hold.</source>
        <comment>person who was asked, caller</comment>
        <translation>%1 svarede ikke; %2 er stadig på hold.</translation>
    </message>
    <message>
        <source>%1 did not answer; %2 is with you again.</source>
        <comment>person who was asked, caller</comment>
        <translation>%1 svarede ikke; %2 er hos dig igen.</translation>
    </message>
    <message>
        <source>%1 is busy. Call again later, or write a message.</source>
        <translation>%1 er optaget. Ring igen senere, eller skriv en besked.</translation>
    </message>
    <message>
        <source>The call to %1 did not get through. Check the number, or try another one of the same person.</source>
        <translation>Opkaldet til %1 kom ikke igennem. Kontrollér nummeret, eller prøv et andet til samme person.</translation>
    </message>
    <message>
        <source>%1 did not answer. Call again later, or write a message.</source>
        <translation>%1 svarede ikke. Ring igen senere, eller skriv en besked.</translation>
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
        <translation>Nødvendigt for at forbinde.</translation>
    </message>
    <message>
        <source>Only the name or the address, such as pbx.example.com.</source>
        <translation>Kun navnet eller adressen, f.eks. pbx.example.com.</translation>
    </message>
    <message>
        <source>A number from 1 to 65535.</source>
        <translation>Et tal fra 1 til 65535.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>Et helt tal.</translation>
    </message>
    <message>
        <source>A whole address, such as https://pbx.example.com.</source>
        <translation>En hel adresse, f.eks. https://pbx.example.com.</translation>
    </message>
    <message>
        <source>Without the password: it has a field of its own.</source>
        <translation>Uden adgangskoden: den har sit eget felt.</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Skal udfyldes.</translation>
    </message>
</context>
<context>
    <name>Cordboard::FileDirectory</name>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 er ikke en fil.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Filen kan ikke læses: %1</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB and is not read.</source>
        <translation>Filen er større end %1 MB og bliver ikke læst.</translation>
    </message>
</context>
<context>
    <name>Cordboard::FlowButton</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a switch and its choice</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The link to the PBX is down.</source>
        <translation>Forbindelsen til centralen er nede.</translation>
    </message>
    <message>
        <source>This PBX does not let it be set from here.</source>
        <translation>Denne central tillader ikke, at det indstilles herfra.</translation>
    </message>
    <message>
        <source>Setting %1 to %2</source>
        <translation>Sætter %1 til %2</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 er nu %2</translation>
    </message>
</context>
<context>
    <name>Cordboard::FlowModel</name>
    <message>
        <source>Switch</source>
        <comment>such as day and night service</comment>
        <translation>Omskifter</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gældende</translation>
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
        <translation>Viderestilling for %1</translation>
    </message>
    <message>
        <source>to nobody</source>
        <translation>til ingen</translation>
    </message>
    <message>
        <source>Every call</source>
        <translation>Alle opkald</translation>
    </message>
    <message>
        <source>While talking</source>
        <translation>Under samtale</translation>
    </message>
    <message>
        <source>When nobody answers</source>
        <translation>Ved intet svar</translation>
    </message>
    <message>
        <source>Every call to the mobile</source>
        <translation>Alle opkald til mobilen</translation>
    </message>
</context>
<context>
    <name>Cordboard::FreedesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
</context>
<context>
    <name>Cordboard::GlobalKeys</name>
    <message>
        <source>In other programs</source>
        <translation>I andre programmer</translation>
    </message>
    <message>
        <source>This desktop does not offer them: it has no portal for global shortcuts.</source>
        <translation>Dette skrivebord tilbyder dem ikke: det har ingen portal til globale genveje.</translation>
    </message>
    <message>
        <source>The desktop has not given the keys. Switch it off and on to be asked again.</source>
        <translation>Skrivebordet har ikke givet tasterne. Slå fra og til for at blive spurgt igen.</translation>
    </message>
    <message>
        <source>By a key in another program: %1</source>
        <translation>Med en tast i et andet program: %1</translation>
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
        <translation>%1 omstillet til %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 has been ringing at %2 for %n seconds.</source>
        <comment>caller, target</comment>
        <translation>
            <numerusform>%1 har ringet hos %2 i %n sekund.</numerusform>
            <numerusform>%1 har ringet hos %2 i %n sekunder.</numerusform>
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
        <translation>Sender til %1</translation>
    </message>
    <message>
        <source>Ringing at %1</source>
        <translation>Ringer hos %1</translation>
    </message>
    <message>
        <source>Answered, talking</source>
        <translation>Besvaret, taler</translation>
    </message>
    <message>
        <source>Waits until %1 is free</source>
        <translation>Venter, til %1 er ledig</translation>
    </message>
    <message>
        <source>Has waited too long for %1</source>
        <translation>Har ventet for længe på %1</translation>
    </message>
    <message>
        <source>No answer at %1, came back</source>
        <translation>Intet svar hos %1, kom tilbage</translation>
    </message>
    <message>
        <source>The caller hung up</source>
        <translation>Opkalderen lagde på</translation>
    </message>
    <message>
        <source>first try</source>
        <translation>første forsøg</translation>
    </message>
    <message>
        <source>try %1, before: %2</source>
        <comment>number of tries, names</comment>
        <translation>forsøg %1, før: %2</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <comment>whom a caller wanted, one after the other</comment>
        <translation>%1, derefter %2</translation>
    </message>
    <message>
        <source>second time: wanted %1</source>
        <comment>a caller who came back</comment>
        <translation>anden gang: ønskede %1</translation>
    </message>
    <message>
        <source>third time: wanted %1</source>
        <comment>a caller who came back</comment>
        <translation>tredje gang: ønskede %1</translation>
    </message>
    <message numerus="yes">
        <source>%n times here: wanted %1</source>
        <comment>a caller who came back</comment>
        <translation>
            <numerusform>%n gang her: ønskede %1</numerusform>
            <numerusform>%n gange her: ønskede %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::HandedOverPanel</name>
    <message>
        <source>Handed over</source>
        <translation>Omstillet</translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation>Intet er på vej.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Tag tilbage</translation>
    </message>
    <message>
        <source>Fetch back</source>
        <translation>Hent tilbage</translation>
    </message>
    <message numerus="yes">
        <source>%n came back</source>
        <translation>
            <numerusform>%n kom tilbage</numerusform>
            <numerusform>%n kom tilbage</numerusform>
        </translation>
    </message>
    <message>
        <source>longest %1</source>
        <comment>duration</comment>
        <translation>længst %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::HandedRowDelegate</name>
    <message>
        <source>Bring back</source>
        <translation>Tag tilbage</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Hent</translation>
    </message>
    <message>
        <source>was on its way to %1</source>
        <translation>var på vej til %1</translation>
    </message>
    <message>
        <source>was ringing at %1</source>
        <translation>ringede hos %1</translation>
    </message>
    <message>
        <source>was answered</source>
        <translation>var besvaret</translation>
    </message>
    <message>
        <source>was waiting for %1</source>
        <translation>ventede på %1</translation>
    </message>
    <message>
        <source>had come back from %1</source>
        <translation>var kommet tilbage fra %1</translation>
    </message>
    <message>
        <source>had ended</source>
        <translation>var afsluttet</translation>
    </message>
    <message>
        <source>leaves this list in %1 s</source>
        <translation>forlader listen om %1 s</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a call handed over to somebody</comment>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>not certain, the link is down</source>
        <translation>uvist, forbindelsen er nede</translation>
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
        <translation>Gem hændelserne...</translation>
    </message>
    <message>
        <source>What happened was saved as %1</source>
        <comment>file name</comment>
        <translation>Hændelserne blev gemt som %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::HeldPanel</name>
    <message>
        <source>Held by you</source>
        <translation>På hold hos dig</translation>
    </message>
    <message>
        <source>You hold no call.</source>
        <translation>Du har ingen opkald på hold.</translation>
    </message>
    <message>
        <source>longest %1</source>
        <comment>duration</comment>
        <translation>længst %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::HeldRowDelegate</name>
    <message>
        <source>Unknown caller</source>
        <translation>Ukendt opkalder</translation>
    </message>
    <message>
        <source>was held</source>
        <translation>var på hold</translation>
    </message>
    <message>
        <source>was held, %1</source>
        <comment>last seen 09:41:07</comment>
        <translation>var på hold, %1</translation>
    </message>
    <message>
        <source>wants %1</source>
        <comment>whom a caller asked for</comment>
        <translation>ønsker %1</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>a call on hold</comment>
        <translation>På hold</translation>
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
        <translation>Ubesvaret</translation>
    </message>
    <message>
        <source>In</source>
        <comment>direction of a call</comment>
        <translation>Ind</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>direction of a call</comment>
        <translation>Ud</translation>
    </message>
    <message>
        <source>Internal</source>
        <comment>direction of a call</comment>
        <translation>Internt</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ring op</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Ukendt opkalder</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>kind of call, name, when</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a call</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>With</source>
        <comment>whom somebody talked to</comment>
        <translation>Med</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>of a call</comment>
        <translation>Varighed</translation>
    </message>
    <message>
        <source>Dialled</source>
        <comment>queue or number</comment>
        <translation>Kaldt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Cordboard::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Navn eller nummer</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Filtrér historikken</translation>
    </message>
    <message>
        <source>Kind of call</source>
        <translation>Type opkald</translation>
    </message>
    <message>
        <source>All</source>
        <comment>calls</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>calls</comment>
        <translation>Ubesvarede</translation>
    </message>
    <message>
        <source>In</source>
        <comment>direction of calls</comment>
        <translation>Ind</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>direction of calls</comment>
        <translation>Ud</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Fetching older calls …</source>
        <translation>Henter ældre opkald …</translation>
    </message>
    <message numerus="yes">
        <source>Only the newest %n calls: narrow the search.</source>
        <translation>
            <numerusform>Kun det nyeste %n opkald: afgræns søgningen.</numerusform>
            <numerusform>Kun de nyeste %n opkald: afgræns søgningen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Slår op …</translation>
    </message>
    <message>
        <source>The history could not be fetched.</source>
        <translation>Historikken kunne ikke hentes.</translation>
    </message>
    <message>
        <source>No call matches.</source>
        <translation>Ingen opkald passer.</translation>
    </message>
    <message>
        <source>No calls yet.</source>
        <translation>Ingen opkald endnu.</translation>
    </message>
</context>
<context>
    <name>Cordboard::HistoryRowDelegate</name>
    <message>
        <source>Unknown caller</source>
        <translation>Ukendt opkalder</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>a call</comment>
        <translation>Ubesvaret</translation>
    </message>
    <message>
        <source>In</source>
        <comment>direction of a call</comment>
        <translation>Ind</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>direction of a call</comment>
        <translation>Ud</translation>
    </message>
    <message>
        <source>Internal</source>
        <comment>direction of a call</comment>
        <translation>Internt</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ring op</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>whom somebody talked to</comment>
        <translation>med %1</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Ring tilbage</translation>
    </message>
    <message>
        <source>not called back</source>
        <translation>ikke ringet tilbage</translation>
    </message>
</context>
<context>
    <name>Cordboard::HistoryView</name>
    <message>
        <source>somebody</source>
        <translation>nogen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Note on this call</source>
        <translation>Note om dette opkald</translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>to a recording</comment>
        <translation>Lyt</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Ring tilbage</translation>
    </message>
    <message>
        <source>Recording of %1 and %2, %3</source>
        <comment>caller; who was called; date and time</comment>
        <translation>Optagelse af %1 og %2, %3</translation>
    </message>
    <message>
        <source>Name, number or queue</source>
        <translation>Navn, nummer eller kø</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Søg i historikken</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Når som helst</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>I går</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Seneste 7 dage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Seneste 30 dage</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kø</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Alle køer</translation>
    </message>
    <message>
        <source>Kind of call</source>
        <translation>Type opkald</translation>
    </message>
    <message>
        <source>All</source>
        <comment>calls</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>calls</comment>
        <translation>Ubesvarede</translation>
    </message>
    <message>
        <source>In</source>
        <comment>direction of calls</comment>
        <translation>Ind</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>direction of calls</comment>
        <translation>Ud</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportér…</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %n calls written</source>
        <translation>
            <numerusform>Eksporterer: %n opkald skrevet</numerusform>
            <numerusform>Eksporterer: %n opkald skrevet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the newest %n calls are listed: narrow the search.</source>
        <translation>
            <numerusform>Kun det nyeste %n opkald vises: afgræns søgningen.</numerusform>
            <numerusform>Kun de nyeste %n opkald vises: afgræns søgningen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n fundet</numerusform>
            <numerusform>%n fundet</numerusform>
        </translation>
    </message>
    <message>
        <source>No call matches.</source>
        <translation>Ingen opkald passer.</translation>
    </message>
    <message>
        <source>No calls yet.</source>
        <translation>Ingen opkald endnu.</translation>
    </message>
    <message>
        <source>An export is running.</source>
        <translation>En eksport er i gang.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Der er intet at eksportere.</translation>
    </message>
    <message>
        <source>Choose a call to call back, listen or write a note.</source>
        <translation>Vælg et opkald for at ringe tilbage, lytte eller skrive en note.</translation>
    </message>
    <message>
        <source>No call is chosen.</source>
        <translation>Intet opkald er valgt.</translation>
    </message>
    <message numerus="yes">
        <source>gave up after %n s</source>
        <translation>
            <numerusform>opgav efter %n s</numerusform>
            <numerusform>opgav efter %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>The caller told no number.</source>
        <translation>Opkalderen viste intet nummer.</translation>
    </message>
    <message>
        <source>This call was not recorded.</source>
        <translation>Dette opkald blev ikke optaget.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Eksportér historikken</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-filer (*.csv)</translation>
    </message>
    <message>
        <source>calls.csv</source>
        <comment>name of a file</comment>
        <translation>opkald.csv</translation>
    </message>
    <message numerus="yes">
        <source>%n calls exported to %1</source>
        <translation>
            <numerusform>%n opkald eksporteret til %1</numerusform>
            <numerusform>%n opkald eksporteret til %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcortexBackend</name>
    <message>
        <source>This build of the program has no engine for the PABX&apos;s library.</source>
        <translation>Denne udgave af programmet har ingen motor til centralens bibliotek.</translation>
    </message>
    <message>
        <source>This PABX serves no library; choose the polled feed.</source>
        <translation>Denne central leverer intet bibliotek; vælg det pollede feed.</translation>
    </message>
    <message>
        <source>The PBX is slow to answer.</source>
        <translation>Centralen svarer langsomt.</translation>
    </message>
    <message>
        <source>Only entries of the address book&apos;s own can be changed, not people and numbers of the PABX.</source>
        <translation>Kun adressebogens egne poster kan ændres, ikke centralens personer og numre.</translation>
    </message>
    <message>
        <source>An entry needs a name and a number of digits.</source>
        <translation>En post kræver et navn og et nummer med cifre.</translation>
    </message>
    <message>
        <source>There is no method %1.</source>
        <translation>Der er ingen metode %1.</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcortexPlugin</name>
    <message>
        <source>IPCortex PABX, by the library that it serves itself, or by commands and polled feed.</source>
        <translation>IPCortex-central, med det bibliotek, den selv leverer, eller med kommandoer og forespurgte data.</translation>
    </message>
    <message>
        <source>IPCortex PABX, by commands and polled feed only: this build has no engine for the library that newer ones serve.</source>
        <translation>IPCortex-central, kun med kommandoer og forespurgte data: dette program har ingen motor til det bibliotek, som nyere leverer.</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxCapabilities</name>
    <message>
        <source>This login has no phone of its own at the PABX.</source>
        <translation>Dette login har ingen egen telefon på centralen.</translation>
    </message>
    <message>
        <source>The PABX tells no park number.</source>
        <translation>Centralen oplyser intet parkeringsnummer.</translation>
    </message>
    <message>
        <source>This login may tag nobody.</source>
        <translation>Dette login må ikke give nogen mærker.</translation>
    </message>
    <message>
        <source>This PABX has no REST interface, or this login may not use it.</source>
        <translation>Denne central har ingen REST-grænseflade, eller dette login må ikke bruge den.</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxCommands</name>
    <message>
        <source>The PABX lets you control only the calls of your own phones.</source>
        <translation>Centralen lader dig kun styre opkald på dine egne telefoner.</translation>
    </message>
    <message>
        <source>%1 has no phone.</source>
        <comment>a number</comment>
        <translation>%1 har ingen telefon.</translation>
    </message>
    <message>
        <source>There is no second call to transfer it to.</source>
        <translation>Der er intet andet opkald at omstille det til.</translation>
    </message>
    <message>
        <source>There is no second call to give up.</source>
        <translation>Der er intet andet opkald at opgive.</translation>
    </message>
    <message>
        <source>There is no second call.</source>
        <translation>Der er intet andet opkald.</translation>
    </message>
    <message>
        <source>This PABX chooses the place itself.</source>
        <translation>Denne central vælger selv pladsen.</translation>
    </message>
    <message>
        <source>The PABX tells no park number.</source>
        <translation>Centralen oplyser intet parkeringsnummer.</translation>
    </message>
    <message>
        <source>The PABX lets you change only your own presence.</source>
        <translation>Centralen lader dig kun ændre din egen tilstedeværelse.</translation>
    </message>
    <message>
        <source>Only a receptionist or an administrator may tag other people.</source>
        <translation>Kun en receptionist eller en administrator må mærke andre.</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxHosted</name>
    <message>
        <source>This build of the program has no engine for the PABX&apos;s library.</source>
        <translation>Denne udgave af programmet har ingen motor til centralens bibliotek.</translation>
    </message>
    <message>
        <source>The PABX&apos;s library had to be stopped: %1</source>
        <translation>Centralens bibliotek måtte stoppes: %1</translation>
    </message>
    <message>
        <source>The PABX&apos;s library needs a newer engine than this program has: %1. Choose the polled feed in the account instead.</source>
        <translation>Centralens bibliotek kræver en nyere motor, end dette program har: %1. Vælg i stedet det pollede feed i kontoen.</translation>
    </message>
    <message>
        <source>The PABX&apos;s library does not start: %1</source>
        <translation>Centralens bibliotek starter ikke: %1</translation>
    </message>
    <message>
        <source>The PABX&apos;s library did not start its feed. %1</source>
        <translation>Centralens bibliotek startede ikke sit feed. %1</translation>
    </message>
    <message>
        <source>The PABX has logged this user out. %1</source>
        <comment>the PBX&apos;s own words</comment>
        <translation>Centralen har logget denne bruger ud. %1</translation>
    </message>
    <message>
        <source>The PABX has been upgraded; its library is loaded again.</source>
        <translation>Centralen er blevet opgraderet; dens bibliotek indlæses igen.</translation>
    </message>
    <message>
        <source>The PABX did not tell everything; perhaps this login may not see it. %1</source>
        <comment>the PBX&apos;s own words</comment>
        <translation>Centralen oplyste ikke alt; måske må dette login ikke se det. %1</translation>
    </message>
    <message>
        <source>The PABX is not ready yet.</source>
        <translation>Centralen er ikke klar endnu.</translation>
    </message>
    <message>
        <source>The live feed of the PABX has an error (%1). %2</source>
        <comment>number, the PBX&apos;s own words</comment>
        <translation>Centralens livefeed har en fejl (%1). %2</translation>
    </message>
    <message>
        <source>Only the polled feed of older PABXes has this command.</source>
        <translation>Kun det pollede feed på ældre centraler har denne kommando.</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxHttp</name>
    <message>
        <source>The PBX sent an answer that is too large.</source>
        <translation>Centralen sendte et svar, der er for stort.</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxNative</name>
    <message>
        <source>The PBX did not tell its %1.</source>
        <comment>name of a list</comment>
        <translation>Centralen oplyste ikke sin liste %1.</translation>
    </message>
    <message>
        <source>The live feed of the PBX could not be found; check the feed port.</source>
        <translation>Centralens livefeed blev ikke fundet; kontrollér feedporten.</translation>
    </message>
    <message>
        <source>The live feed of the PBX makes no sense.</source>
        <translation>Centralens livefeed giver ikke mening.</translation>
    </message>
    <message>
        <source>The PBX has ended the session. %1</source>
        <comment>the PBX&apos;s own words</comment>
        <translation>Centralen har afsluttet sessionen. %1</translation>
    </message>
    <message>
        <source>The PBX&apos;s telephone engine is reconnecting.</source>
        <translation>Centralens telefonimotor genopretter forbindelsen.</translation>
    </message>
    <message>
        <source>The live feed of the PBX has an error. %1</source>
        <comment>the PBX&apos;s own words</comment>
        <translation>Centralens livefeed har en fejl. %1</translation>
    </message>
    <message>
        <source>Only the PABX&apos;s own library has this method.</source>
        <translation>Kun centralens eget bibliotek har denne metode.</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxNightMode</name>
    <message>
        <source>Night mode of %1</source>
        <translation>Nattilstand for %1</translation>
    </message>
    <message>
        <source>Night mode %2 of %1</source>
        <translation>Nattilstand %2 for %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxRest</name>
    <message>
        <source>This PABX has no REST interface.</source>
        <translation>Denne central har intet REST-interface.</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxSettings</name>
    <message>
        <source>Whichever the PABX has</source>
        <translation>Den, centralen har</translation>
    </message>
    <message>
        <source>The PABX&apos;s own library (6.1 and later)</source>
        <translation>Centralens eget bibliotek (6.1 og nyere)</translation>
    </message>
    <message>
        <source>Commands and polled feed (older)</source>
        <translation>Kommandoer og pollet feed (ældre)</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Vært</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The port of the PABX&apos;s web pages.</source>
        <translation>Porten til centralens websider.</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Krypteret (TLS)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Brugernavn</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Adgangskode</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Adgangsvej</translation>
    </message>
    <message>
        <source>Feed port</source>
        <translation>Feedport</translation>
    </message>
    <message>
        <source>Only for the polled feed; empty: 82, or 84 when encrypted.</source>
        <translation>Kun til det pollede feed; tomt: 82, eller 84 ved kryptering.</translation>
    </message>
    <message>
        <source>Auth key</source>
        <translation>Auth-nøgle</translation>
    </message>
    <message>
        <source>For call records and night mode, instead of the password.</source>
        <translation>Til opkaldsposter og nattilstand i stedet for adgangskoden.</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxUnusable</name>
    <message>
        <source>This PABX does not answer REST requests.</source>
        <translation>Denne central svarer ikke på REST-anmodninger.</translation>
    </message>
    <message>
        <source>Only the polled feed of older PABXes has this command; the PABX&apos;s own library is in use.</source>
        <translation>Kun det pollede feed på ældre centraler har denne kommando; centralens eget bibliotek er i brug.</translation>
    </message>
    <message>
        <source>Only the PABX&apos;s own library has this method; the polled feed is in use.</source>
        <translation>Kun centralens eget bibliotek har denne metode; det pollede feed er i brug.</translation>
    </message>
    <message>
        <source>The library of this PABX does not have it: its version is older, or newer.</source>
        <translation>Denne centrals bibliotek har den ikke: dets version er ældre eller nyere.</translation>
    </message>
</context>
<context>
    <name>Cordboard::JsonModel</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n deltager</numerusform>
            <numerusform>%n deltagere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n poster</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
</context>
<context>
    <name>Cordboard::JsonTable</name>
    <message>
        <source>Key</source>
        <translation>Nøgle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Backend</name>
    <message>
        <source>Events cannot be received at port %1 of the PBX; its state is asked for every few seconds. %2</source>
        <translation>Hændelser kan ikke modtages på centralens port %1; der spørges til status med få sekunders mellemrum. %2</translation>
    </message>
    <message>
        <source>The PBX&apos;s events do not reach this computer; its state is asked for every few seconds. %1</source>
        <translation>Centralens hændelser når ikke denne computer; der spørges til status med få sekunders mellemrum. %1</translation>
    </message>
    <message>
        <source>Port %1 for events cannot be used (%2); port %3 is used instead, or the TCP connection.</source>
        <translation>Port %1 til hændelser kan ikke bruges (%2); port %3 bruges i stedet, eller TCP-forbindelsen.</translation>
    </message>
    <message>
        <source>No port for events can be used (%1); the TCP connection is tried.</source>
        <translation>Ingen port til hændelser kan bruges (%1); TCP-forbindelsen forsøges.</translation>
    </message>
    <message>
        <source>The PBX has started anew.</source>
        <translation>Centralen er genstartet.</translation>
    </message>
    <message>
        <source>This PBX answered that it does not have it: its firmware is older, or newer.</source>
        <translation>Denne central svarede, at den ikke har den: dens firmware er ældre eller nyere.</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Capabilities</name>
    <message>
        <source>This PBX records calls by itself, as its administrator set it up.</source>
        <translation>Denne central optager selv opkald, som administratoren har indstillet det.</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Commands</name>
    <message>
        <source>Your extension is not set in the account.</source>
        <translation>Dit lokalnummer er ikke angivet i kontoen.</translation>
    </message>
    <message>
        <source>The phone %1 does not let itself be answered from here (uaCSTA).</source>
        <translation>Telefonen %1 kan ikke besvares herfra (uaCSTA).</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Errors</name>
    <message>
        <source>XML is not supported</source>
        <translation>XML understøttes ikke</translation>
    </message>
    <message>
        <source>unknown request</source>
        <translation>ukendt anmodning</translation>
    </message>
    <message>
        <source>a required parameter is empty</source>
        <translation>en påkrævet parameter er tom</translation>
    </message>
    <message>
        <source>no such call id</source>
        <translation>intet sådant opkalds-id</translation>
    </message>
    <message>
        <source>no such extension</source>
        <translation>intet sådant lokalnummer</translation>
    </message>
    <message>
        <source>no such call</source>
        <translation>intet sådant opkald</translation>
    </message>
    <message>
        <source>the extension is not idle</source>
        <translation>lokalnummeret er ikke ledigt</translation>
    </message>
    <message>
        <source>the extension may not be monitored</source>
        <translation>lokalnummeret må ikke overvåges</translation>
    </message>
    <message>
        <source>the extension may not monitor in that way</source>
        <translation>lokalnummeret må ikke overvåge på den måde</translation>
    </message>
    <message>
        <source>no such callee</source>
        <translation>ingen sådan modtager</translation>
    </message>
    <message>
        <source>no such IVR</source>
        <translation>ingen sådan IVR</translation>
    </message>
    <message>
        <source>no such queue</source>
        <translation>ingen sådan kø</translation>
    </message>
    <message>
        <source>no such ring group</source>
        <translation>ingen sådan ringegruppe</translation>
    </message>
    <message>
        <source>nobody talks in that call</source>
        <translation>ingen taler i det opkald</translation>
    </message>
    <message>
        <source>the time to accept or refuse has passed</source>
        <translation>fristen for at acceptere eller afvise er udløbet</translation>
    </message>
    <message>
        <source>the extension could not be configured</source>
        <translation>lokalnummeret kunne ikke konfigureres</translation>
    </message>
    <message>
        <source>the IVR could not be configured</source>
        <translation>IVR’en kunne ikke konfigureres</translation>
    </message>
    <message>
        <source>the queue could not be configured</source>
        <translation>køen kunne ikke konfigureres</translation>
    </message>
    <message>
        <source>the wake-up call could not be set</source>
        <translation>vækningen kunne ikke indstilles</translation>
    </message>
    <message>
        <source>no such wake-up call</source>
        <translation>ingen sådan vækning</translation>
    </message>
    <message>
        <source>there is such a wake-up call already</source>
        <translation>der findes allerede en sådan vækning</translation>
    </message>
    <message>
        <source>no such audio file</source>
        <translation>ingen sådan lydfil</translation>
    </message>
    <message>
        <source>no permission for calls to the outside</source>
        <translation>ingen tilladelse til udgående opkald</translation>
    </message>
    <message>
        <source>changes are applied too often</source>
        <translation>ændringer anvendes for ofte</translation>
    </message>
    <message>
        <source>no such GSM module</source>
        <translation>intet sådant GSM-modul</translation>
    </message>
    <message>
        <source>the GSM module is busy</source>
        <translation>GSM-modulet er optaget</translation>
    </message>
    <message>
        <source>the number is empty</source>
        <translation>nummeret er tomt</translation>
    </message>
    <message>
        <source>the text message could not be written</source>
        <translation>sms’en kunne ikke skrives</translation>
    </message>
    <message>
        <source>the text message is empty</source>
        <translation>sms’en er tom</translation>
    </message>
    <message>
        <source>the callee&apos;s number is wrong</source>
        <translation>modtagerens nummer er forkert</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>forkert adgangskode</translation>
    </message>
    <message>
        <source>the extension has no outbound route</source>
        <translation>lokalnummeret har ingen udgående rute</translation>
    </message>
    <message>
        <source>there is such an extension already</source>
        <translation>der findes allerede et sådant lokalnummer</translation>
    </message>
    <message>
        <source>it could not be deleted</source>
        <translation>det kunne ikke slettes</translation>
    </message>
    <message>
        <source>the licence allows no more</source>
        <translation>licensen tillader ikke flere</translation>
    </message>
    <message>
        <source>only JSON is understood</source>
        <translation>kun JSON forstås</translation>
    </message>
    <message>
        <source>only POST is understood</source>
        <translation>kun POST forstås</translation>
    </message>
    <message>
        <source>after five wrong passwords the PBX keeps this computer out for ten minutes</source>
        <translation>efter fem forkerte adgangskoder holder centralen denne computer ude i ti minutter</translation>
    </message>
    <message>
        <source>wrong user or password</source>
        <translation>forkert bruger eller adgangskode</translation>
    </message>
    <message>
        <source>no such token</source>
        <translation>intet sådant token</translation>
    </message>
    <message>
        <source>the token is empty</source>
        <translation>tokenet er tomt</translation>
    </message>
    <message>
        <source>the token has expired</source>
        <translation>tokenet er udløbet</translation>
    </message>
    <message>
        <source>the data are empty</source>
        <translation>dataene er tomme</translation>
    </message>
    <message>
        <source>the port for events is wrong</source>
        <translation>porten til hændelser er forkert</translation>
    </message>
    <message>
        <source>the request is empty</source>
        <translation>anmodningen er tom</translation>
    </message>
    <message>
        <source>the PBX could not pass the request on inside</source>
        <translation>centralen kunne ikke sende anmodningen videre internt</translation>
    </message>
    <message>
        <source>the heartbeat&apos;s settings are wrong</source>
        <translation>indstillingerne for heartbeat er forkerte</translation>
    </message>
    <message>
        <source>the recording&apos;s one-time word is not valid</source>
        <translation>engangskoden til optagelsen er ikke gyldig</translation>
    </message>
    <message>
        <source>wrong verification code</source>
        <translation>forkert bekræftelseskode</translation>
    </message>
    <message>
        <source>no such recording</source>
        <translation>ingen sådan optagelse</translation>
    </message>
    <message>
        <source>the address that may download is wrong</source>
        <translation>adressen, der må hente, er forkert</translation>
    </message>
    <message>
        <source>wrong state of voicemail</source>
        <translation>forkert voicemail-tilstand</translation>
    </message>
    <message>
        <source>the message&apos;s one-time word is not valid</source>
        <translation>engangskoden til beskeden er ikke gyldig</translation>
    </message>
    <message>
        <source>no such voicemail message</source>
        <translation>ingen sådan voicemail-besked</translation>
    </message>
    <message>
        <source>the time is written wrongly</source>
        <translation>tidspunktet er skrevet forkert</translation>
    </message>
    <message>
        <source>the call records&apos; one-time word is not valid</source>
        <translation>engangskoden til opkaldsposterne er ikke gyldig</translation>
    </message>
    <message>
        <source>no call records</source>
        <translation>ingen opkaldsposter</translation>
    </message>
    <message>
        <source>the PBX could not write its answer</source>
        <translation>centralen kunne ikke skrive sit svar</translation>
    </message>
    <message>
        <source>the PBX&apos;s API service is down</source>
        <translation>centralens API-tjeneste er nede</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2EventLink</name>
    <message>
        <source>The connection for events could not be opened in time.</source>
        <translation>Forbindelsen til hændelser kunne ikke åbnes i tide.</translation>
    </message>
    <message>
        <source>The PBX closed the connection for events.</source>
        <translation>Centralen lukkede forbindelsen til hændelser.</translation>
    </message>
    <message>
        <source>The PBX sent an event that is too large.</source>
        <translation>Centralen sendte en hændelse, der er for stor.</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Http</name>
    <message>
        <source>The PBX answered with a web page.</source>
        <translation>Centralen svarede med en webside.</translation>
    </message>
    <message>
        <source>The PBX&apos;s answer is no JSON.</source>
        <translation>Centralens svar er ikke JSON.</translation>
    </message>
    <message>
        <source>The PBX did not answer in time.</source>
        <translation>Centralen svarede ikke i tide.</translation>
    </message>
    <message>
        <source>The PBX sent an answer that is too large.</source>
        <translation>Centralen sendte et svar, der er for stort.</translation>
    </message>
    <message>
        <source>The PBX redirects to another address: perhaps it wants an encrypted connection.</source>
        <translation>Centralen omdirigerer til en anden adresse: måske kræver den en krypteret forbindelse.</translation>
    </message>
    <message>
        <source>The PBX redirects to another host (%1); that is not followed.</source>
        <translation>Centralen omdirigerer til en anden vært (%1); det følges ikke.</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Listener</name>
    <message>
        <source>The port could not be used for HTTP.</source>
        <translation>Porten kunne ikke bruges til HTTP.</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Methods</name>
    <message>
        <source>Configuration of queues.</source>
        <translation>Konfiguration af køer.</translation>
    </message>
    <message>
        <source>Queue, or &quot;all&quot;</source>
        <translation>Kø, eller &quot;all&quot;</translation>
    </message>
    <message>
        <source>Change a queue.</source>
        <translation>Rediger en kø.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kø</translation>
    </message>
    <message>
        <source>Any further field of the configuration</source>
        <translation>Ethvert andet felt i konfigurationen</translation>
    </message>
    <message>
        <source>Agents and callers of a queue.</source>
        <translation>Agenter og opkaldere i en kø.</translation>
    </message>
    <message>
        <source>Log an agent in to a queue.</source>
        <translation>Log en agent ind i en kø.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Log an agent out of a queue.</source>
        <translation>Log en agent ud af en kø.</translation>
    </message>
    <message>
        <source>Pause an agent.</source>
        <translation>Sæt en agent på pause.</translation>
    </message>
    <message>
        <source>Let an agent go on.</source>
        <translation>Lad en agent fortsætte.</translation>
    </message>
    <message>
        <source>Fixed conference rooms.</source>
        <translation>Faste konferencerum.</translation>
    </message>
    <message>
        <source>Room, or &quot;all&quot;</source>
        <translation>Rum, eller &quot;all&quot;</translation>
    </message>
    <message>
        <source>Instant conferences.</source>
        <translation>Øjeblikkelige konferencer.</translation>
    </message>
    <message>
        <source>Conferences that go on, with their members.</source>
        <translation>Igangværende konferencer med deres deltagere.</translation>
    </message>
    <message>
        <source>Start an instant conference.</source>
        <translation>Start en øjeblikkelig konference.</translation>
    </message>
    <message>
        <source>Who starts it</source>
        <translation>Hvem der starter den</translation>
    </message>
    <message>
        <source>Who is invited, with commas</source>
        <translation>Hvem der inviteres, med komma</translation>
    </message>
    <message>
        <source>Change a conference room.</source>
        <translation>Rediger et konferencerum.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Rum</translation>
    </message>
    <message>
        <source>Invite somebody into a conference.</source>
        <translation>Inviter nogen til en konference.</translation>
    </message>
    <message>
        <source>Who is invited</source>
        <translation>Hvem der inviteres</translation>
    </message>
    <message>
        <source>Remove somebody from a conference.</source>
        <translation>Fjern nogen fra en konference.</translation>
    </message>
    <message>
        <source>Channel of the party</source>
        <translation>Partens kanal</translation>
    </message>
    <message>
        <source>Silence somebody in a conference.</source>
        <translation>Slå lyden fra for nogen i en konference.</translation>
    </message>
    <message>
        <source>Let somebody in a conference speak again.</source>
        <translation>Lad nogen i en konference tale igen.</translation>
    </message>
    <message>
        <source>List of paging groups.</source>
        <translation>Liste over paging-grupper.</translation>
    </message>
    <message>
        <source>Configuration of paging groups.</source>
        <translation>Konfiguration af paging-grupper.</translation>
    </message>
    <message>
        <source>Group, or &quot;all&quot;</source>
        <translation>Gruppe, eller &quot;all&quot;</translation>
    </message>
    <message>
        <source>Add a paging group.</source>
        <translation>Tilføj en paging-gruppe.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Change a paging group.</source>
        <translation>Rediger en paging-gruppe.</translation>
    </message>
    <message>
        <source>Delete a paging group.</source>
        <translation>Slet en paging-gruppe.</translation>
    </message>
    <message>
        <source>Stop the music of a paging group.</source>
        <translation>Stop musikken i en paging-gruppe.</translation>
    </message>
    <message>
        <source>Voicemail messages.</source>
        <translation>Voicemail-beskeder.</translation>
    </message>
    <message>
        <source>Extension number, several with commas, or &quot;all&quot;</source>
        <translation>Lokalnummer, flere med komma, eller &quot;all&quot;</translation>
    </message>
    <message>
        <source>Delete a voicemail message.</source>
        <translation>Slet en voicemail-besked.</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postkasse</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Besked</translation>
    </message>
    <message>
        <source>One-time word to download a voicemail message.</source>
        <translation>Engangskode til at hente en voicemail-besked.</translation>
    </message>
    <message>
        <source>The one IP address that may download besides this computer</source>
        <translation>Den ene IP-adresse, der må hente foruden denne computer</translation>
    </message>
    <message>
        <source>Download a voicemail message.</source>
        <translation>Hent en voicemail-besked.</translation>
    </message>
    <message>
        <source>One-time word</source>
        <translation>Engangskode</translation>
    </message>
    <message>
        <source>One-time word to download a recording.</source>
        <translation>Engangskode til at hente en optagelse.</translation>
    </message>
    <message>
        <source>File name from a call record</source>
        <translation>Filnavn fra en opkaldspost</translation>
    </message>
    <message>
        <source>Download a recording.</source>
        <translation>Hent en optagelse.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Filnavn</translation>
    </message>
    <message>
        <source>One-time word to download call records.</source>
        <translation>Engangskode til at hente opkaldsposter.</translation>
    </message>
    <message>
        <source>yyyy-MM-dd hh:mm:ss</source>
        <translation>yyyy-MM-dd hh:mm:ss</translation>
    </message>
    <message>
        <source>Download call records as CSV.</source>
        <translation>Hent opkaldsposter som CSV.</translation>
    </message>
    <message>
        <source>Set a wake-up call.</source>
        <translation>Indstil en vækning.</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Lokalnummer</translation>
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
        <translation>daily eller no</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on eller off</translation>
    </message>
    <message>
        <source>Wake-up calls.</source>
        <translation>Vækninger.</translation>
    </message>
    <message>
        <source>Change a wake-up call.</source>
        <translation>Rediger en vækning.</translation>
    </message>
    <message>
        <source>Wake-up call</source>
        <translation>Vækning</translation>
    </message>
    <message>
        <source>Cancel a wake-up call.</source>
        <translation>Annuller en vækning.</translation>
    </message>
    <message>
        <source>Calls by id, or all inbound or outbound ones.</source>
        <translation>Opkald efter id, eller alle indgående eller udgående.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ring op</translation>
    </message>
    <message>
        <source>inbound or outbound</source>
        <translation>inbound eller outbound</translation>
    </message>
    <message>
        <source>Ring one phone, then another.</source>
        <translation>Ring til én telefon, derefter en anden.</translation>
    </message>
    <message>
        <source>Who is rung first</source>
        <translation>Hvem der ringes til først</translation>
    </message>
    <message>
        <source>Who is called</source>
        <translation>Hvem der ringes til</translation>
    </message>
    <message>
        <source>Extension whose outbound right is used</source>
        <translation>Lokalnummer, hvis udgående rettighed bruges</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes eller no</translation>
    </message>
    <message>
        <source>Let an offered call in.</source>
        <translation>Luk et tilbudt opkald ind.</translation>
    </message>
    <message>
        <source>Refuse an offered call.</source>
        <translation>Afvis et tilbudt opkald.</translation>
    </message>
    <message>
        <source>Listen in on an extension.</source>
        <translation>Medlyt på et lokalnummer.</translation>
    </message>
    <message>
        <source>Who listens</source>
        <translation>Hvem der lytter</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Til hvem</translation>
    </message>
    <message>
        <source>listen, whisper or barge</source>
        <translation>listen, whisper eller barge</translation>
    </message>
    <message>
        <source>Put the other party on hold.</source>
        <translation>Sæt den anden part på hold.</translation>
    </message>
    <message>
        <source>Take the other party back.</source>
        <translation>Tag den anden part tilbage.</translation>
    </message>
    <message>
        <source>Silence a party.</source>
        <translation>Slå lyden fra for en part.</translation>
    </message>
    <message>
        <source>Let a party speak again.</source>
        <translation>Lad en part tale igen.</translation>
    </message>
    <message>
        <source>Park a party.</source>
        <translation>Parker en part.</translation>
    </message>
    <message>
        <source>Slot; empty: a free one</source>
        <translation>Plads; tomt: en ledig</translation>
    </message>
    <message>
        <source>Parked calls.</source>
        <translation>Parkerede opkald.</translation>
    </message>
    <message>
        <source>Hand a party over without asking.</source>
        <translation>Omstil en part uden at spørge.</translation>
    </message>
    <message>
        <source>Hold and call somebody to hand over to.</source>
        <translation>Sæt på hold, og ring til nogen at omstille til.</translation>
    </message>
    <message>
        <source>End a consultation.</source>
        <translation>Afslut en forespørgsel.</translation>
    </message>
    <message>
        <source>complete, abort, threeway or swap</source>
        <translation>complete, abort, threeway eller swap</translation>
    </message>
    <message>
        <source>Call another party into a call.</source>
        <translation>Kald endnu en part ind i et opkald.</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Play a recorded announcement.</source>
        <translation>Afspil en indtalt meddelelse.</translation>
    </message>
    <message>
        <source>Name of the announcement</source>
        <translation>Meddelelsens navn</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hvor ofte</translation>
    </message>
    <message>
        <source>End a party&apos;s call.</source>
        <translation>Afslut en parts opkald.</translation>
    </message>
    <message>
        <source>Answer a desk phone by uaCSTA.</source>
        <translation>Besvar en bordtelefon med uaCSTA.</translation>
    </message>
    <message>
        <source>The phone&apos;s own call id</source>
        <translation>Telefonens eget opkalds-id</translation>
    </message>
    <message>
        <source>Address of the phone</source>
        <translation>Telefonens adresse</translation>
    </message>
    <message>
        <source>Refuse at a desk phone by uaCSTA.</source>
        <translation>Afvis på en bordtelefon med uaCSTA.</translation>
    </message>
    <message>
        <source>Hang up a desk phone by uaCSTA.</source>
        <translation>Læg på på en bordtelefon med uaCSTA.</translation>
    </message>
    <message>
        <source>Log in; the session does it by itself.</source>
        <translation>Log ind; sessionen gør det selv.</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>API-bruger</translation>
    </message>
    <message>
        <source>MD5 of the password in lower-case hex</source>
        <translation>MD5 af adgangskoden i hex med små bogstaver</translation>
    </message>
    <message>
        <source>Format of events, 2.0.0</source>
        <translation>Hændelsernes format, 2.0.0</translation>
    </message>
    <message>
        <source>Port for events on this side</source>
        <translation>Port til hændelser på denne side</translation>
    </message>
    <message>
        <source>Where events go</source>
        <translation>Hvor hændelser sendes hen</translation>
    </message>
    <message>
        <source>1: url is host:port/path</source>
        <translation>1: url er vært:port/sti</translation>
    </message>
    <message>
        <source>Exchange the token (Cloud).</source>
        <translation>Udskift tokenet (Cloud).</translation>
    </message>
    <message>
        <source>From the log-in</source>
        <translation>Fra login</translation>
    </message>
    <message>
        <source>Prolong the token, or send events elsewhere.</source>
        <translation>Forlæng tokenet, eller send hændelser et andet sted hen.</translation>
    </message>
    <message>
        <source>Host for events</source>
        <translation>Vært til hændelser</translation>
    </message>
    <message>
        <source>Port for events</source>
        <translation>Port til hændelser</translation>
    </message>
    <message>
        <source>Name, serial number, firmware and time of the PBX.</source>
        <translation>Centralens navn, serienummer, firmware og tid.</translation>
    </message>
    <message>
        <source>Give the token back.</source>
        <translation>Giv tokenet tilbage.</translation>
    </message>
    <message>
        <source>Company contacts.</source>
        <translation>Firmakontakter.</translation>
    </message>
    <message>
        <source>Contact, or &quot;all&quot;</source>
        <translation>Kontakt, eller &quot;all&quot;</translation>
    </message>
    <message>
        <source>Add a company contact.</source>
        <translation>Tilføj en firmakontakt.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Fornavn</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Efternavn</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Number at work</source>
        <translation>Arbejdsnummer</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Mobilnummer</translation>
    </message>
    <message>
        <source>Change a company contact.</source>
        <translation>Rediger en firmakontakt.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Delete a company contact.</source>
        <translation>Slet en firmakontakt.</translation>
    </message>
    <message>
        <source>All extensions with their state.</source>
        <translation>Alle lokalnumre med deres status.</translation>
    </message>
    <message>
        <source>Configuration of extensions.</source>
        <translation>Konfiguration af lokalnumre.</translation>
    </message>
    <message>
        <source>Calls of extensions.</source>
        <translation>Opkald på lokalnumre.</translation>
    </message>
    <message>
        <source>Add an extension.</source>
        <translation>Tilføj et lokalnummer.</translation>
    </message>
    <message>
        <source>Extension number</source>
        <translation>Lokalnummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Change an extension.</source>
        <translation>Rediger et lokalnummer.</translation>
    </message>
    <message>
        <source>Delete an extension.</source>
        <translation>Slet et lokalnummer.</translation>
    </message>
    <message>
        <source>Extension groups.</source>
        <translation>Lokalnummergrupper.</translation>
    </message>
    <message>
        <source>Add an extension group.</source>
        <translation>Tilføj en lokalnummergruppe.</translation>
    </message>
    <message>
        <source>Members, with commas</source>
        <translation>Deltagere, med komma</translation>
    </message>
    <message>
        <source>Change an extension group.</source>
        <translation>Rediger en lokalnummergruppe.</translation>
    </message>
    <message>
        <source>Delete an extension group.</source>
        <translation>Slet en lokalnummergruppe.</translation>
    </message>
    <message>
        <source>All trunks with their state.</source>
        <translation>Alle trunks med deres status.</translation>
    </message>
    <message>
        <source>Configuration of SIP trunks.</source>
        <translation>Konfiguration af SIP-trunks.</translation>
    </message>
    <message>
        <source>Trunk, or &quot;all&quot;</source>
        <translation>Trunk, eller &quot;all&quot;</translation>
    </message>
    <message>
        <source>Add a SIP trunk.</source>
        <translation>Tilføj en SIP-trunk.</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>Change a SIP trunk.</source>
        <translation>Rediger en SIP-trunk.</translation>
    </message>
    <message>
        <source>Delete a SIP trunk.</source>
        <translation>Slet en SIP-trunk.</translation>
    </message>
    <message>
        <source>Inbound routes.</source>
        <translation>Indgående ruter.</translation>
    </message>
    <message>
        <source>Route, or &quot;all&quot;</source>
        <translation>Rute, eller &quot;all&quot;</translation>
    </message>
    <message>
        <source>Add an inbound route.</source>
        <translation>Tilføj en indgående rute.</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Rute</translation>
    </message>
    <message>
        <source>Change an inbound route.</source>
        <translation>Rediger en indgående rute.</translation>
    </message>
    <message>
        <source>Delete an inbound route.</source>
        <translation>Slet en indgående rute.</translation>
    </message>
    <message>
        <source>Outbound routes.</source>
        <translation>Udgående ruter.</translation>
    </message>
    <message>
        <source>Add an outbound route.</source>
        <translation>Tilføj en udgående rute.</translation>
    </message>
    <message>
        <source>Change an outbound route.</source>
        <translation>Rediger en udgående rute.</translation>
    </message>
    <message>
        <source>Delete an outbound route.</source>
        <translation>Slet en udgående rute.</translation>
    </message>
    <message>
        <source>IVRs.</source>
        <translation>IVR’er.</translation>
    </message>
    <message>
        <source>IVR, or &quot;all&quot;</source>
        <translation>IVR, eller &quot;all&quot;</translation>
    </message>
    <message>
        <source>Change an IVR.</source>
        <translation>Rediger en IVR.</translation>
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
        <translation>Centralen gav intet token.</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Settings</name>
    <message>
        <source>Host</source>
        <translation>Vært</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The port of the PBX&apos;s web pages.</source>
        <translation>Porten til centralens websider.</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Krypteret (TLS)</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>API-bruger</translation>
    </message>
    <message>
        <source>As set on the PBX under Settings, General, API.</source>
        <translation>Som angivet på centralen under Settings, General, API.</translation>
    </message>
    <message>
        <source>API password</source>
        <translation>API-adgangskode</translation>
    </message>
    <message>
        <source>Your extension</source>
        <translation>Dit lokalnummer</translation>
    </message>
    <message>
        <source>The phone that you use.</source>
        <translation>Telefonen, du bruger.</translation>
    </message>
    <message>
        <source>Park numbers</source>
        <translation>Parkeringsnumre</translation>
    </message>
    <message>
        <source>Such as 6900-6909: shown even while they are empty.</source>
        <translation>F.eks. 6900-6909: vises, også når de er tomme.</translation>
    </message>
    <message>
        <source>Port for events</source>
        <translation>Port til hændelser</translation>
    </message>
    <message>
        <source>The PBX sends its events to this port of your computer, where it reports by HTTP.</source>
        <translation>Centralen sender sine hændelser til denne port på din computer, når den melder via HTTP.</translation>
    </message>
    <message>
        <source>Listen on address</source>
        <translation>Lyt på adresse</translation>
    </message>
    <message>
        <source>Empty: the address by which this computer reaches the PBX.</source>
        <translation>Tomt: adressen, som denne computer når centralen med.</translation>
    </message>
    <message>
        <source>Your address, seen from the PBX</source>
        <translation>Din adresse, set fra centralen</translation>
    </message>
    <message>
        <source>Only needed behind address translation.</source>
        <translation>Kun nødvendigt bag adresseoversættelse.</translation>
    </message>
    <message>
        <source>Port for events by TCP</source>
        <translation>Port til hændelser via TCP</translation>
    </message>
    <message>
        <source>Where the PBX reports by TCP: its port.</source>
        <translation>Når centralen melder via TCP: dens port.</translation>
    </message>
    <message>
        <source>Voicemail prefix</source>
        <translation>Voicemail-præfiks</translation>
    </message>
    <message>
        <source>Dialled before an extension to reach its voicemail.</source>
        <translation>Vælges foran et lokalnummer for at nå dets voicemail.</translation>
    </message>
    <message>
        <source>Pickup prefix</source>
        <translation>Overtagelsespræfiks</translation>
    </message>
    <message>
        <source>Dialled before an extension to take what rings there.</source>
        <translation>Vælges foran et lokalnummer for at overtage det, der ringer der.</translation>
    </message>
</context>
<context>
    <name>Cordboard::KeyGroups</name>
    <message>
        <source>Calls</source>
        <translation>Opkald</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Omstil</translation>
    </message>
    <message>
        <source>Park and fetch</source>
        <translation>Parker og hent</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Vindue</translation>
    </message>
    <message>
        <source>Waiting call 1 to 9</source>
        <translation>Ventende opkald 1 til 9</translation>
    </message>
    <message>
        <source>Favourite 1 to 9</source>
        <translation>Favorit 1 til 9</translation>
    </message>
    <message>
        <source>The filled key</source>
        <translation>Den udfyldte tast</translation>
    </message>
    <message>
        <source>Waiting call %1</source>
        <translation>Ventende opkald %1</translation>
    </message>
    <message>
        <source>Moving in the window</source>
        <translation>Flytning i vinduet</translation>
    </message>
    <message>
        <source>Editing text</source>
        <translation>Tekstredigering</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menuer</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Luk vinduet</translation>
    </message>
    <message>
        <source>Menu “%1”</source>
        <translation>Menuen »%1«</translation>
    </message>
</context>
<context>
    <name>Cordboard::KeySettings</name>
    <message>
        <source>The number pad works the calls</source>
        <translation>Det numeriske tastatur styrer opkaldene</translation>
    </message>
    <message>
        <source>With Num Lock on. Switched off, its signs are typed into the search.</source>
        <translation>Med Num Lock slået til. Slået fra skrives dets tegn i søgningen.</translation>
    </message>
    <message>
        <source>Some keys work while another program is in front</source>
        <translation>Nogle taster virker, mens et andet program er forrest</translation>
    </message>
    <message>
        <source>Your desktop asks which keys they shall be. While the screen is locked they do nothing.</source>
        <translation>Skrivebordet spørger, hvilke taster det skal være. Når skærmen er låst, gør de intet.</translation>
    </message>
</context>
<context>
    <name>Cordboard::KeypadDialog</name>
    <message>
        <source>Digits to %1</source>
        <comment>somebody on the phone</comment>
        <translation>Cifre til %1</translation>
    </message>
    <message>
        <source>Type the digits, or press the buttons: each is sent at once. Paste sends a whole number.</source>
        <translation>Skriv cifrene, eller tryk på knapperne: hvert sendes straks. Indsæt sender et helt nummer.</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stjerne</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Firkant</translation>
    </message>
</context>
<context>
    <name>Cordboard::KeysDelegate</name>
    <message>
        <source>Press a key</source>
        <translation>Tryk på en tast</translation>
    </message>
</context>
<context>
    <name>Cordboard::KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation>Alle taster</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>What the filled key says: answer, transfer, complete, take next, call</source>
        <translation>Det, den udfyldte tast siger: besvar, omstil, fuldfør, tag næste, ring op</translation>
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
        <translation>Også »%1«</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>action: key, remark</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>ingen tast</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tast</translation>
    </message>
    <message>
        <source>Second key</source>
        <translation>Anden tast</translation>
    </message>
    <message>
        <source>%1 Press another key, or Esc.</source>
        <translation>%1 Tryk på en anden tast, eller Esc.</translation>
    </message>
    <message>
        <source>Also “%1”. Press another key, or Esc.</source>
        <translation>Også »%1«. Tryk på en anden tast, eller Esc.</translation>
    </message>
</context>
<context>
    <name>Cordboard::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>Click a key, or go there and press Enter; then press the new one. Changes work at once; the hints in the window follow. Single letters are never call keys.</source>
        <translation>Klik på en tast, eller gå derhen, og tryk på Enter; tryk så på den nye. Ændringer virker straks, og hjælpeteksterne i vinduet følger med. Enkelte bogstaver er aldrig opkaldstaster.</translation>
    </message>
    <message>
        <source>Back to the standard keys</source>
        <translation>Tilbage til standardtaster</translation>
    </message>
</context>
<context>
    <name>Cordboard::KeysView</name>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
</context>
<context>
    <name>Cordboard::LayoutPage</name>
    <message>
        <source>Screens and profile</source>
        <translation>Skærmbilleder og profil</translation>
    </message>
    <message>
        <source>Where everything lies, under a name; and all that is yours in one file for another desk.</source>
        <translation>Hvor alting ligger, under et navn; og alt, der er dit, i én fil til en anden arbejdsplads.</translation>
    </message>
    <message>
        <source>Keep the present screen</source>
        <translation>Behold det nuværende skærmbillede</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Brug</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Named screens</source>
        <translation>Navngivne skærmbilleder</translation>
    </message>
    <message>
        <source>F2 gives another name</source>
        <translation>F2 giver et andet navn</translation>
    </message>
    <message>
        <source>Name, such as Front desk or Night</source>
        <translation>Navn, f.eks. Reception eller Nat</translation>
    </message>
    <message>
        <source>Name of the screen</source>
        <translation>Skærmbilledets navn</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Look, keys, screens, favourites, deputies and alarm thresholds. Accounts, passwords and sound devices stay with this computer.</source>
        <translation>Udseende, taster, skærmbilleder, favoritter, stedfortrædere og alarmgrænser. Konti, adgangskoder og lydenheder bliver på denne computer.</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>Gem i en fil</translation>
    </message>
    <message>
        <source>Take over from a file</source>
        <translation>Indlæs fra en fil</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>Gem profilen</translation>
    </message>
    <message>
        <source>Take over a profile</source>
        <translation>Indlæs en profil</translation>
    </message>
    <message>
        <source>Profiles (*.cordboard)</source>
        <translation>Profiler (*.cordboard)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gemt i %1</translation>
    </message>
    <message>
        <source>Replace that screen</source>
        <translation>Erstat skærmbilledet</translation>
    </message>
    <message>
        <source>No screen is kept yet. Give the present one a name below.</source>
        <translation>Intet skærmbillede er gemt endnu. Giv det nuværende et navn nedenfor.</translation>
    </message>
    <message>
        <source>The profile is taken over.</source>
        <translation>Profilen er indlæst.</translation>
    </message>
</context>
<context>
    <name>Cordboard::LdapDirectory</name>
    <message>
        <source>%1 cannot be reached, or its certificate is not trusted: %2</source>
        <comment>server, the library&apos;s own words</comment>
        <translation>%1 kan ikke nås, eller dens certifikat er ikke betroet: %2</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 svarer ikke.</translation>
    </message>
    <message>
        <source>%1 refuses the user or the password.</source>
        <translation>%1 afviser brugeren eller adgangskoden.</translation>
    </message>
    <message>
        <source>There is no “%1” in this directory.</source>
        <translation>Der er intet »%1« i dette katalog.</translation>
    </message>
    <message>
        <source>The filter cannot be read: %1</source>
        <translation>Filteret kan ikke læses: %1</translation>
    </message>
    <message>
        <source>%1 wants an encrypted link: choose StartTLS or LDAPS.</source>
        <translation>%1 kræver en krypteret forbindelse: vælg StartTLS eller LDAPS.</translation>
    </message>
    <message>
        <source>%1 does not let this user read: %2</source>
        <translation>%1 lader ikke denne bruger læse: %2</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <comment>server, the library&apos;s own words</comment>
        <translation>%1 siger: %2</translation>
    </message>
    <message>
        <source>A password is not sent without encryption: choose StartTLS or LDAPS, or leave the user out.</source>
        <translation>En adgangskode sendes ikke uden kryptering: vælg StartTLS eller LDAPS, eller udelad brugeren.</translation>
    </message>
    <message>
        <source>This user needs a password.</source>
        <translation>Denne bruger kræver en adgangskode.</translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkBanner</name>
    <message>
        <source>Try now</source>
        <translation>Prøv nu</translation>
    </message>
    <message>
        <source>States below are as of %1.</source>
        <translation>Status nedenfor er fra kl. %1.</translation>
    </message>
    <message>
        <source>Not connected to %1.</source>
        <translation>Ikke forbundet til %1.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>No link to %1 for %2.</source>
        <translation>Ingen forbindelse til %1 i %2.</translation>
    </message>
    <message>
        <source>No link to %1.</source>
        <translation>Ingen forbindelse til %1.</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n s.</source>
        <translation>
            <numerusform>Prøver igen om %n s.</numerusform>
            <numerusform>Prøver igen om %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>Prøver igen.</translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkusCommands</name>
    <message>
        <source>Say in the account which extension is yours.</source>
        <translation>Angiv i kontoen, hvilket lokalnummer der er dit.</translation>
    </message>
    <message>
        <source>Only a phone of the PBX&apos;s own can be made to go off hook.</source>
        <translation>Kun centralens egne telefoner kan få røret løftet herfra.</translation>
    </message>
    <message>
        <source>This PBX can start, pause and resume a recording, but not stop it before the call ends.</source>
        <translation>Denne central kan starte, sætte på pause og genoptage en optagelse, men ikke stoppe den, før opkaldet slutter.</translation>
    </message>
    <message>
        <source>This PBX has no such presence.</source>
        <translation>Denne central har ingen sådan tilstedeværelse.</translation>
    </message>
    <message>
        <source>This PBX plays announcements to a number that it rings, not into a call.</source>
        <translation>Denne central afspiller meddelelser til et nummer, den ringer til, ikke ind i et opkald.</translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkusHttp</name>
    <message>
        <source>No whole answer within %1 s.</source>
        <translation>Intet fuldstændigt svar inden for %1 s.</translation>
    </message>
    <message>
        <source>The PBX sent a message that is too large.</source>
        <translation>Centralen sendte en meddelelse, der er for stor.</translation>
    </message>
    <message>
        <source>The PBX wants to send us to another address; that is not followed.</source>
        <translation>Centralen vil sende os til en anden adresse; det følges ikke.</translation>
    </message>
    <message>
        <source>The answer is not JSON (%1).</source>
        <translation>Svaret er ikke JSON (%1).</translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkusMethods</name>
    <message>
        <source>Log in as an application.</source>
        <translation>Log ind som program.</translation>
    </message>
    <message>
        <source>Exchange the token for a new one.</source>
        <translation>Udskift tokenet med et nyt.</translation>
    </message>
    <message>
        <source>Give the token back.</source>
        <translation>Giv tokenet tilbage.</translation>
    </message>
    <message>
        <source>Log in as an extension with a signature.</source>
        <translation>Log ind som lokalnummer med en signatur.</translation>
    </message>
    <message>
        <source>Make a log-in signature for an extension.</source>
        <translation>Lav en login-signatur til et lokalnummer.</translation>
    </message>
    <message>
        <source>Extensions, a page at a time.</source>
        <translation>Lokalnumre, en side ad gangen.</translation>
    </message>
    <message>
        <source>Extensions that contain a word.</source>
        <translation>Lokalnumre, der indeholder et ord.</translation>
    </message>
    <message>
        <source>Everything about one extension.</source>
        <translation>Alt om ét lokalnummer.</translation>
    </message>
    <message>
        <source>Everything about several extensions.</source>
        <translation>Alt om flere lokalnumre.</translation>
    </message>
    <message>
        <source>Change an extension, such as its presence.</source>
        <translation>Rediger et lokalnummer, f.eks. dets tilstedeværelse.</translation>
    </message>
    <message>
        <source>Groups of extensions.</source>
        <translation>Grupper af lokalnumre.</translation>
    </message>
    <message>
        <source>One group.</source>
        <translation>Én gruppe.</translation>
    </message>
    <message>
        <source>The departments.</source>
        <translation>Afdelingerne.</translation>
    </message>
    <message>
        <source>The company&apos;s phone book.</source>
        <translation>Firmaets telefonbog.</translation>
    </message>
    <message>
        <source>Entries of the phone book that contain a word.</source>
        <translation>Poster i telefonbogen, der indeholder et ord.</translation>
    </message>
    <message>
        <source>Lines to the outside.</source>
        <translation>Linjer ud af huset.</translation>
    </message>
    <message>
        <source>Calls that go on: one, those of a kind, or those of an extension.</source>
        <translation>Igangværende opkald: ét, dem af en type eller dem på et lokalnummer.</translation>
    </message>
    <message>
        <source>Ring the caller, then the callee.</source>
        <translation>Ring til opkalderen, derefter til modtageren.</translation>
    </message>
    <message>
        <source>Hand a call over: blind, or attended in steps.</source>
        <translation>Omstil et opkald: direkte, eller trinvis med forespørgsel.</translation>
    </message>
    <message>
        <source>Park a party.</source>
        <translation>Parker en part.</translation>
    </message>
    <message>
        <source>Who is parked where.</source>
        <translation>Hvem der er parkeret hvor.</translation>
    </message>
    <message>
        <source>Listen in, whisper or barge in.</source>
        <translation>Medlyt, hvisk eller bryd ind.</translation>
    </message>
    <message>
        <source>Put on hold.</source>
        <translation>Sæt på hold.</translation>
    </message>
    <message>
        <source>Take back from hold.</source>
        <translation>Tag tilbage fra hold.</translation>
    </message>
    <message>
        <source>Silence a microphone.</source>
        <translation>Slå en mikrofon fra.</translation>
    </message>
    <message>
        <source>Let it be heard again.</source>
        <translation>Lad det blive hørt igen.</translation>
    </message>
    <message>
        <source>End a party&apos;s part.</source>
        <translation>Afslut en parts del.</translation>
    </message>
    <message>
        <source>Start recording.</source>
        <translation>Start optagelse.</translation>
    </message>
    <message>
        <source>Pause recording.</source>
        <translation>Sæt optagelsen på pause.</translation>
    </message>
    <message>
        <source>Go on recording.</source>
        <translation>Fortsæt optagelsen.</translation>
    </message>
    <message>
        <source>Let an incoming call be routed.</source>
        <translation>Lad et indgående opkald blive dirigeret.</translation>
    </message>
    <message>
        <source>Turn an incoming call away.</source>
        <translation>Afvis et indgående opkald.</translation>
    </message>
    <message>
        <source>Bring somebody into a call.</source>
        <translation>Hent nogen ind i et opkald.</translation>
    </message>
    <message>
        <source>Play announcements to a number.</source>
        <translation>Afspil meddelelser til et nummer.</translation>
    </message>
    <message>
        <source>Make a uaCSTA phone answer.</source>
        <translation>Få en uaCSTA-telefon til at besvare.</translation>
    </message>
    <message>
        <source>Make a uaCSTA phone refuse.</source>
        <translation>Få en uaCSTA-telefon til at afvise.</translation>
    </message>
    <message>
        <source>Make a uaCSTA phone hang up.</source>
        <translation>Få en uaCSTA-telefon til at lægge på.</translation>
    </message>
    <message>
        <source>Queues with their agents.</source>
        <translation>Køer med deres agenter.</translation>
    </message>
    <message>
        <source>Who waits, rings and talks in a queue.</source>
        <translation>Hvem der venter, ringer og taler i en kø.</translation>
    </message>
    <message>
        <source>What a queue&apos;s agents do.</source>
        <translation>Hvad en køs agenter laver.</translation>
    </message>
    <message>
        <source>Log agents of a queue in or out.</source>
        <translation>Log en køs agenter ind eller ud.</translation>
    </message>
    <message>
        <source>Pause agents of a queue, or let them go on.</source>
        <translation>Sæt en køs agenter på pause, eller lad dem fortsætte.</translation>
    </message>
    <message>
        <source>Log an agent in to several queues, or out.</source>
        <translation>Log en agent ind i flere køer, eller ud.</translation>
    </message>
    <message>
        <source>Pause an agent in several queues.</source>
        <translation>Sæt en agent på pause i flere køer.</translation>
    </message>
    <message>
        <source>Call records, a page at a time.</source>
        <translation>Opkaldsposter, en side ad gangen.</translation>
    </message>
    <message>
        <source>Call records of a time or a number.</source>
        <translation>Opkaldsposter for et tidsrum eller et nummer.</translation>
    </message>
    <message>
        <source>Call records of the new module, one row a call.</source>
        <translation>Opkaldsposter fra det nye modul, én række pr. opkald.</translation>
    </message>
    <message>
        <source>All steps of one call.</source>
        <translation>Alle trin i ét opkald.</translation>
    </message>
    <message>
        <source>Recorded files.</source>
        <translation>Optagne filer.</translation>
    </message>
    <message>
        <source>Recorded files of a time or a number.</source>
        <translation>Optagne filer for et tidsrum eller et nummer.</translation>
    </message>
    <message>
        <source>Where one recorded file can be fetched for half an hour.</source>
        <translation>Hvor én optaget fil kan hentes i en halv time.</translation>
    </message>
    <message>
        <source>What kind of PBX this is.</source>
        <translation>Hvilken slags central dette er.</translation>
    </message>
    <message>
        <source>What all extensions share.</source>
        <translation>Hvad alle lokalnumre er fælles om.</translation>
    </message>
    <message>
        <source>The plan.</source>
        <translation>Abonnementet.</translation>
    </message>
    <message>
        <source>The own extension.</source>
        <translation>Eget lokalnummer.</translation>
    </message>
    <message>
        <source>The own SIP account; its secret is struck out.</source>
        <translation>Egen SIP-konto; dens hemmelighed er streget ud.</translation>
    </message>
    <message>
        <source>The own call records.</source>
        <translation>Egne opkaldsposter.</translation>
    </message>
    <message>
        <source>End the own session.</source>
        <translation>Afslut egen session.</translation>
    </message>
    <message>
        <source>Write to the PBX&apos;s log.</source>
        <translation>Skriv til centralens log.</translation>
    </message>
    <message>
        <source>The name of an extension&apos;s picture.</source>
        <translation>Navnet på billedet til et lokalnummer.</translation>
    </message>
    <message>
        <source>Whose number this is.</source>
        <translation>Hvis nummer dette er.</translation>
    </message>
    <message>
        <source>Prepare a softphone call.</source>
        <translation>Forbered et softphone-opkald.</translation>
    </message>
    <message>
        <source>Report a softphone call&apos;s quality.</source>
        <translation>Meld kvaliteten af et softphone-opkald.</translation>
    </message>
    <message>
        <source>The own call records, as the vendor&apos;s client asks for them.</source>
        <translation>Egne opkaldsposter, som leverandørens klient beder om dem.</translation>
    </message>
    <message>
        <source>Who the own session is: username, extension number, id and name.</source>
        <translation>Hvem egen session er: brugernavn, lokalnummer, id og navn.</translation>
    </message>
    <message>
        <source>Log the own session out.</source>
        <translation>Log egen session ud.</translation>
    </message>
    <message>
        <source>Forget the own session without telling the PBX.</source>
        <translation>Glem egen session uden at fortælle centralen det.</translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkusOpenApi</name>
    <message>
        <source>The PBX has given out all the tokens it has for these credentials: %1</source>
        <translation>Centralen har udleveret alle de tokens, den har til disse loginoplysninger: %1</translation>
    </message>
    <message>
        <source>Somebody else uses the same credentials, and the PBX keeps only one of us.</source>
        <translation>En anden bruger de samme loginoplysninger, og centralen beholder kun en af os.</translation>
    </message>
    <message>
        <source>The file is said to be somewhere else.</source>
        <translation>Filen siges at være et andet sted.</translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkusOwnSession</name>
    <message>
        <source>The PBX does not say what it is.</source>
        <translation>Centralen siger ikke, hvad den er.</translation>
    </message>
    <message>
        <source>The PBX gave no token.</source>
        <translation>Centralen gav intet token.</translation>
    </message>
    <message>
        <source>This login is no extension.</source>
        <translation>Dette login er ikke et lokalnummer.</translation>
    </message>
    <message>
        <source>Extension %1 has logged in at another place.</source>
        <translation>Lokalnummer %1 er logget ind et andet sted.</translation>
    </message>
    <message>
        <source>Extension %1 has been deleted at the PBX.</source>
        <translation>Lokalnummer %1 er slettet på centralen.</translation>
    </message>
    <message>
        <source>The PBX wants extension %1 to log in again.</source>
        <translation>Centralen kræver, at lokalnummer %1 logger ind igen.</translation>
    </message>
    <message>
        <source>The PBX&apos;s plan for Linkus clients of other makers has been switched off.</source>
        <translation>Centralens abonnement på Linkus-klienter fra andre producenter er slået fra.</translation>
    </message>
    <message>
        <source>The Linkus client is switched off for extension %1.</source>
        <translation>Linkus-klienten er slået fra for lokalnummer %1.</translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkusSettings</name>
    <message>
        <source>Host</source>
        <translation>Vært</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The port of the PBX&apos;s own pages; 443 in the cloud.</source>
        <translation>Porten til centralens egne sider; 443 i skyen.</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Krypteret (TLS)</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Klient-id</translation>
    </message>
    <message>
        <source>Of Integrations, API; or the AccessID of the Linkus SDK. Without one: your extension.</source>
        <translation>Fra Integrations, API; eller AccessID fra Linkus SDK. Uden: dit lokalnummer.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Klienthemmelighed</translation>
    </message>
    <message>
        <source>Or the AccessKey; or, with an extension, its login signature.</source>
        <translation>Eller AccessKey; eller, med et lokalnummer, dets login-signatur.</translation>
    </message>
    <message>
        <source>Your extension</source>
        <translation>Dit lokalnummer</translation>
    </message>
    <message>
        <source>The phone that you use.</source>
        <translation>Telefonen, du bruger.</translation>
    </message>
    <message>
        <source>Login signature</source>
        <translation>Login-signatur</translation>
    </message>
    <message>
        <source>From your administrator; empty: made with the AccessKey.</source>
        <translation>Fra din administrator; tomt: laves med AccessKey.</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Loginnavn</translation>
    </message>
    <message>
        <source>The extension&apos;s e-mail address, where the PBX is in the cloud.</source>
        <translation>Lokalnummerets e-mailadresse, hvis centralen er i skyen.</translation>
    </message>
    <message>
        <source>Log in as the extension too</source>
        <translation>Log også ind som lokalnummeret</translation>
    </message>
    <message>
        <source>For your own call history. Your Linkus client on this computer is logged out by it.</source>
        <translation>Til din egen opkaldshistorik. Din Linkus-klient på denne computer bliver logget ud af det.</translation>
    </message>
    <message>
        <source>Park numbers</source>
        <translation>Parkeringsnumre</translation>
    </message>
    <message>
        <source>Such as 6000-6009: shown even while they are empty.</source>
        <translation>F.eks. 6000-6009: vises, også når de er tomme.</translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkusSocket</name>
    <message>
        <source>The connection could not be opened in time.</source>
        <translation>Forbindelsen kunne ikke åbnes i tide.</translation>
    </message>
    <message>
        <source>The PBX has fallen silent.</source>
        <translation>Centralen er blevet tavs.</translation>
    </message>
    <message>
        <source>The PBX sent a message that is too large.</source>
        <translation>Centralen sendte en meddelelse, der er for stor.</translation>
    </message>
    <message>
        <source>The PBX closed the connection.</source>
        <translation>Centralen lukkede forbindelsen.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MailboxModel</name>
    <message>
        <source>Mailbox</source>
        <translation>Postkasse</translation>
    </message>
    <message>
        <source>New</source>
        <comment>voicemail messages</comment>
        <translation>Nye</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>voicemail messages</comment>
        <translation>Uhørte</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>voicemail messages</comment>
        <translation>Hørte</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>voicemail messages</comment>
        <translation>Gemte</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n new message(s)</source>
        <translation>
            <numerusform>%1, %n ny besked</numerusform>
            <numerusform>%1, %n nye beskeder</numerusform>
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
        <translation>Venter</translation>
    </message>
    <message>
        <source>Held by you</source>
        <translation>På hold hos dig</translation>
    </message>
    <message>
        <source>Missed today</source>
        <translation>Ubesvarede i dag</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Omstillet</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Parkeret</translation>
    </message>
    <message>
        <source>Queues, agents, history</source>
        <translation>Køer, agenter, historik</translation>
    </message>
    <message>
        <source>Put everything back in its place</source>
        <translation>Sæt alt tilbage på plads</translation>
    </message>
    <message>
        <source>More panels</source>
        <translation>Flere paneler</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Konferencer</translation>
    </message>
    <message>
        <source>Wake-up calls</source>
        <translation>Vækninger</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;Opkald</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personer</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Find en person</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Small cards</source>
        <translation>Små kort</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Felter</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Næste rude</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Forrige rude</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Systemets farver</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høj kontrast</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Funktioner</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjælp</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle taster</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Et trin tilbage</translation>
    </message>
    <message>
        <source>Transfer to %1</source>
        <translation>Omstil til %1</translation>
    </message>
    <message>
        <source>Ask %1 first</source>
        <translation>Spørg %1 først</translation>
    </message>
    <message>
        <source>To the voicemail</source>
        <translation>Til voicemail</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Ring til %1</translation>
    </message>
    <message>
        <source>Pick up this call</source>
        <translation>Overtag dette opkald</translation>
    </message>
    <message>
        <source>Listen in</source>
        <translation>Medlyt</translation>
    </message>
    <message>
        <source>Whisper to %1</source>
        <translation>Hvisk til %1</translation>
    </message>
    <message>
        <source>Join the conversation</source>
        <translation>Bryd ind i samtalen</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Fjern fra favoritter</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Føj til favoritter</translation>
    </message>
    <message>
        <source>Dragging %1. Nothing moves or re-sorts until you drop.</source>
        <translation>Trækker %1. Intet flytter sig eller sorteres om, før du slipper.</translation>
    </message>
    <message>
        <source>Transfer now</source>
        <translation>Omstil nu</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>Hvisk</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Spørg først</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen with the arrow keys</source>
        <translation>Valgt med piletasterne</translation>
    </message>
    <message>
        <source>Nobody is spelled that way; this comes close</source>
        <translation>Ingen staves sådan; dette kommer tæt på</translation>
    </message>
    <message>
        <source>Top hit</source>
        <translation>Bedste hit</translation>
    </message>
    <message>
        <source>Nobody here has this number</source>
        <translation>Ingen her har dette nummer</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Et nummer</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Ingen fundet</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n fundet</numerusform>
            <numerusform>%n fundet</numerusform>
        </translation>
    </message>
    <message>
        <source>Call history</source>
        <translation>Opkaldshistorik</translation>
    </message>
    <message>
        <source>Missed callers</source>
        <translation>Ubesvarede opkaldere</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>Tilbageopkald</translation>
    </message>
    <message>
        <source>About the caller</source>
        <translation>Om opkalderen</translation>
    </message>
    <message>
        <source>Open the page about the caller?</source>
        <translation>Vil du åbne siden om opkalderen?</translation>
    </message>
    <message>
        <source>May Cordboard open pages of %1 when calls come in?</source>
        <translation>Må Cordboard åbne sider hos %1, når der kommer opkald?</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Besked</translation>
    </message>
    <message>
        <source>The message for %1 is on the list of call-backs</source>
        <translation>Beskeden til %1 er på listen over tilbageopkald</translation>
    </message>
    <message>
        <source>No program is set up to open %1.</source>
        <translation>Intet program er sat op til at åbne %1.</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>mail</translation>
    </message>
    <message>
        <source>Fetching the recording</source>
        <translation>Henter optagelsen</translation>
    </message>
    <message>
        <source>The recording cannot be fetched. %1</source>
        <translation>Optagelsen kan ikke hentes. %1</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Køer</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenter</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Missed calls only</source>
        <translation>Kun ubesvarede opkald</translation>
    </message>
    <message>
        <source>There are no favourites yet. The menu of a person&apos;s card makes one.</source>
        <translation>Der er ingen favoritter endnu. Menuen på en persons kort laver en.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n favourites.</source>
        <translation>
            <numerusform>Der er %n favorit.</numerusform>
            <numerusform>Der er %n favoritter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Favourite %1</source>
        <translation>Favorit %1</translation>
    </message>
    <message>
        <source>Message for somebody absent</source>
        <translation>Besked til en fraværende</translation>
    </message>
    <message>
        <source>Connect who waits as soon as the person is free</source>
        <translation>Forbind den ventende, så snart personen er ledig</translation>
    </message>
    <message>
        <source>Read the board aloud</source>
        <translation>Læs tavlen højt</translation>
    </message>
    <message>
        <source>PBX methods</source>
        <translation>Centralens metoder</translation>
    </message>
    <message>
        <source>Last messages</source>
        <translation>Seneste meddelelser</translation>
    </message>
    <message>
        <source>Deputy of %1</source>
        <translation>Stedfortræder for %1</translation>
    </message>
    <message>
        <source>Whoever of the department is free</source>
        <translation>Den i afdelingen, der er ledig</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Print the keys</source>
        <translation>Udskriv tasterne</translation>
    </message>
</context>
<context>
    <name>Cordboard::MediaSaver</name>
    <message>
        <source>What the PBX sent is no sound that is known.</source>
        <translation>Det, centralen sendte, er ikke en kendt lyd.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kan ikke skrives: %2</translation>
    </message>
</context>
<context>
    <name>Cordboard::Message</name>
    <message>
        <source>unknown caller</source>
        <translation>ukendt opkalder</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Please call back: %1</source>
        <translation>Ring venligst tilbage: %1</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Opkald fra %1</translation>
    </message>
    <message>
        <source>For: %1</source>
        <comment>a message</comment>
        <translation>Til: %1</translation>
    </message>
    <message>
        <source>Caller: %1</source>
        <translation>Opkalder: %1</translation>
    </message>
    <message>
        <source>Called: %1</source>
        <comment>when</comment>
        <translation>Ringede: %1</translation>
    </message>
    <message>
        <source>Dialled: %1</source>
        <comment>queue or number</comment>
        <translation>Kaldt: %1</translation>
    </message>
    <message>
        <source>Promised a call back by: %1</source>
        <translation>Lovet tilbageopkald senest: %1</translation>
    </message>
    <message>
        <source>Asks for a call back.</source>
        <translation>Beder om at blive ringet op.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MessageForm</name>
    <message>
        <source>Asks for a call back</source>
        <translation>Beder om at blive ringet op</translation>
    </message>
    <message>
        <source>Mail…</source>
        <translation>Send mail…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Til hvem</translation>
    </message>
    <message>
        <source>Whoever has time</source>
        <translation>Den, der har tid</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadresse</translation>
    </message>
    <message>
        <source>The mail program asks</source>
        <translation>Mailprogrammet spørger</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Besked</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Lovet til</translation>
    </message>
    <message>
        <source>No time promised</source>
        <translation>Intet tidspunkt lovet</translation>
    </message>
    <message>
        <source>Within half an hour</source>
        <translation>Inden for en halv time</translation>
    </message>
    <message>
        <source>Within an hour</source>
        <translation>Inden for en time</translation>
    </message>
    <message>
        <source>Within two hours</source>
        <translation>Inden for to timer</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>I morgen</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
</context>
<context>
    <name>Cordboard::MethodCatalog</name>
    <message>
        <source>There is no link to this PBX now.</source>
        <translation>Der er ingen forbindelse til denne central nu.</translation>
    </message>
    <message>
        <source>Only the system&apos;s own administrator may call it.</source>
        <translation>Kun systemets egen administrator må kalde den.</translation>
    </message>
    <message>
        <source>Only an administrator may call it.</source>
        <translation>Kun en administrator må kalde den.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MethodForm</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (valgfri)</translation>
    </message>
    <message>
        <source>It takes no parameters.</source>
        <translation>Den har ingen parametre.</translation>
    </message>
    <message>
        <source>%1 has to be filled in.</source>
        <translation>%1 skal udfyldes.</translation>
    </message>
    <message>
        <source>%1 has to be a number.</source>
        <translation>%1 skal være et tal.</translation>
    </message>
    <message>
        <source>%1 is not well-formed JSON.</source>
        <translation>%1 er ikke velformet JSON.</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Alle køer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a queue&apos;s name, its id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 has to be a day and a time, as 2026-03-02 14:30:00.</source>
        <translation>%1 skal være en dag og et klokkeslæt, som 2026-03-02 14:30:00.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MethodsDialog</name>
    <message>
        <source>Call it</source>
        <translation>Kald</translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation>Gem som CSV...</translation>
    </message>
    <message>
        <source>PBX methods</source>
        <translation>Centralens metoder</translation>
    </message>
    <message>
        <source>PBX</source>
        <translation>Central</translation>
    </message>
    <message>
        <source>Find a method</source>
        <translation>Find en metode</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Metoder</translation>
    </message>
    <message>
        <source>Waiting for the PBX</source>
        <translation>Venter på centralen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Besvar</translation>
    </message>
    <message>
        <source>Answer as a table</source>
        <translation>Svar som tabel</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>This PBX publishes no methods.</source>
        <translation>Denne central offentliggør ingen metoder.</translation>
    </message>
    <message>
        <source>No method of that name.</source>
        <translation>Ingen metode med det navn.</translation>
    </message>
    <message>
        <source>It loses something that cannot be brought back: it asks first.</source>
        <translation>Den mister noget, der ikke kan hentes tilbage: den spørger først.</translation>
    </message>
    <message>
        <source>It changes something at the PBX.</source>
        <translation>Den ændrer noget på centralen.</translation>
    </message>
    <message>
        <source>No document confirms how its parameters are named.</source>
        <translation>Intet dokument bekræfter, hvad dens parametre hedder.</translation>
    </message>
    <message>
        <source>Really call %1?</source>
        <translation>Vil du virkelig kalde %1?</translation>
    </message>
    <message>
        <source>%1 loses something that cannot be brought back.</source>
        <translation>%1 mister noget, der ikke kan hentes tilbage.</translation>
    </message>
    <message>
        <source>Call it all the same</source>
        <translation>Kald alligevel</translation>
    </message>
    <message>
        <source>%1 did not work. %2</source>
        <comment>method; the error</comment>
        <translation>%1 lykkedes ikke. %2</translation>
    </message>
    <message>
        <source>%1 answered after %2 ms</source>
        <comment>method</comment>
        <translation>%1 svarede efter %2 ms</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Gem som CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-filer (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gemt som %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kan ikke skrives: %2</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Vis igen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a PBX&apos;s name; what it reports</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The PBX has nothing to report for this.</source>
        <translation>Centralen har intet at rapportere om dette.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>Svaret er tomt.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>a time</comment>
        <translation>Fra kl. %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaBackend</name>
    <message>
        <source>No API key is set in the account.</source>
        <translation>Der er ingen API-nøgle i kontoen.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaCapabilities</name>
    <message>
        <source>The API key may only read.</source>
        <translation>API-nøglen må kun læse.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaCommands</name>
    <message>
        <source>Your own extension is not set in the account.</source>
        <translation>Dit eget lokalnummer er ikke angivet i kontoen.</translation>
    </message>
    <message>
        <source>Whose part of the call it is, is not known.</source>
        <translation>Det vides ikke, hvis del af opkaldet det er.</translation>
    </message>
    <message>
        <source>The PBX does not name the channel.</source>
        <translation>Centralen oplyser ikke kanalen.</translation>
    </message>
    <message>
        <source>The feature code for it is not set in the account.</source>
        <translation>Funktionskoden til det er ikke angivet i kontoen.</translation>
    </message>
    <message>
        <source>No transfer is under way.</source>
        <translation>Ingen omstilling er i gang.</translation>
    </message>
    <message>
        <source>No park numbers are set in the account.</source>
        <translation>Der er ingen parkeringsnumre i kontoen.</translation>
    </message>
    <message>
        <source>Nothing rings there.</source>
        <translation>Der ringer intet der.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaDesk</name>
    <message>
        <source>The entry was written, but cannot be found.</source>
        <translation>Posten blev skrevet, men kan ikke findes.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaMethods</name>
    <message>
        <source>The answer was empty.</source>
        <translation>Svaret var tomt.</translation>
    </message>
    <message>
        <source>There is no help text in the answer.</source>
        <translation>Der er ingen hjælpetekst i svaret.</translation>
    </message>
    <message>
        <source>The list of channels has no field that is known.</source>
        <translation>Listen over kanaler har intet kendt felt.</translation>
    </message>
    <message>
        <source>The list of extensions is empty.</source>
        <translation>Listen over lokalnumre er tom.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaPlugin</name>
    <message>
        <source>MiRTA PBX and hosted &quot;PBX Cloud&quot;, over proxyapi.php with a tenant&apos;s or an administrator&apos;s API key.</source>
        <translation>MiRTA PBX og hosted »PBX Cloud« via proxyapi.php med en tenants eller administrators API-nøgle.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaPoller</name>
    <message>
        <source>The PBX is slow to answer.</source>
        <translation>Centralen svarer langsomt.</translation>
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
        <translation>Ren tekst</translation>
    </message>
    <message>
        <source>A feature code of your PBX with {ext} for the number, such as *222{ext}. Empty: not offered.</source>
        <translation>En funktionskode på din central med {ext} for nummeret, f.eks. *222{ext}. Tomt: tilbydes ikke.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Vært</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Krypteret (TLS)</translation>
    </message>
    <message>
        <source>Tenant code</source>
        <translation>Tenant-kode</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-nøgle</translation>
    </message>
    <message>
        <source>The tenant&apos;s key with the right to write, or an administrator&apos;s.</source>
        <translation>Tenantens nøgle med skriveret, eller en administrators.</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Lokalnummer</translation>
    </message>
    <message>
        <source>Your own phone: rings when you dial from here.</source>
        <translation>Din egen telefon: ringer, når du ringer op herfra.</translation>
    </message>
    <message>
        <source>Park numbers</source>
        <translation>Parkeringsnumre</translation>
    </message>
    <message>
        <source>Such as 71-79. Empty: those that the PBX shows.</source>
        <translation>F.eks. 71-79. Tomt: dem, centralen viser.</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Anmodninger pr. sekund</translation>
    </message>
    <message>
        <source>At most; the PBX has to be asked for everything.</source>
        <translation>Højst; centralen skal spørges om alt.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Noder</translation>
    </message>
    <message>
        <source>Where your calls run, if the PBX has several; makes it answer faster.</source>
        <translation>Hvor dine opkald kører, hvis centralen har flere; får den til at svare hurtigere.</translation>
    </message>
    <message>
        <source>API path</source>
        <translation>API-sti</translation>
    </message>
    <message>
        <source>On the vendor&apos;s demo it is %1.</source>
        <translation>På leverandørens demo er det %1.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Time zone of the PBX</source>
        <translation>Centralens tidszone</translation>
    </message>
    <message>
        <source>Such as Europe/Copenhagen. Empty: as on this computer.</source>
        <translation>F.eks. Europe/Copenhagen. Tomt: som på denne computer.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Medlyt</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>Hvisk</translation>
    </message>
    <message>
        <source>Barge</source>
        <translation>Bryd ind</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>Overtag</translation>
    </message>
    <message>
        <source>A feature code with {ext}. Empty: the caller is sent to your phone.</source>
        <translation>En funktionskode med {ext}. Tomt: opkalderen sendes til din telefon.</translation>
    </message>
    <message>
        <source>Voicemail of somebody</source>
        <translation>En persons voicemail</translation>
    </message>
    <message>
        <source>Phone books</source>
        <translation>Telefonbøger</translation>
    </message>
    <message>
        <source>Names with commas between. Empty: all that the PBX lists.</source>
        <translation>Navne adskilt af komma. Tomt: alle, som centralen viser.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaTransport</name>
    <message>
        <source>No complete answer came in time.</source>
        <translation>Der kom intet fuldstændigt svar i tide.</translation>
    </message>
    <message>
        <source>The PBX sent an answer that is too large.</source>
        <translation>Centralen sendte et svar, der er for stort.</translation>
    </message>
    <message>
        <source>The PBX points to another address (%1), where the key is not sent.</source>
        <translation>Centralen peger på en anden adresse (%1), som nøglen ikke sendes til.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaUnusable</name>
    <message>
        <source>This PBX does not list it in its help: it is older, or newer.</source>
        <translation>Denne central nævner den ikke i sin hjælp: centralen er ældre eller nyere.</translation>
    </message>
    <message>
        <source>It takes the administrator&apos;s API key; this is a tenant&apos;s.</source>
        <translation>Det kræver administratorens API-nøgle; denne er en tenants.</translation>
    </message>
    <message>
        <source>The API key may only read.</source>
        <translation>API-nøglen må kun læse.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MissedDesk</name>
    <message>
        <source>somebody</source>
        <translation>nogen</translation>
    </message>
    <message>
        <source>Called again, %1 answered, %2</source>
        <comment>who, when</comment>
        <translation>Ringede igen, %1 besvarede, %2</translation>
    </message>
    <message>
        <source>Called back by %1, %2</source>
        <comment>who, when</comment>
        <translation>Ringet tilbage af %1, %2</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Afklaret</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a missed call</comment>
        <translation>Åbent</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Ukendt opkalder</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a missed call</comment>
        <translation>Udført</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n tries, last %2, %3</source>
        <comment>name, when, state</comment>
        <translation>
            <numerusform>%1, %n forsøg, senest %2, %3</numerusform>
            <numerusform>%1, %n forsøg, senest %2, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Forsøg</translation>
    </message>
    <message>
        <source>Last try</source>
        <translation>Seneste forsøg</translation>
    </message>
    <message>
        <source>Dialled</source>
        <comment>queue or number</comment>
        <translation>Kaldt</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Resultat</translation>
    </message>
</context>
<context>
    <name>Cordboard::MissedDeskView</name>
    <message>
        <source>Missed calls</source>
        <translation>Ubesvarede opkald</translation>
    </message>
    <message>
        <source>Which callers</source>
        <translation>Hvilke opkaldere</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>missed calls</comment>
        <translation>Åbne</translation>
    </message>
    <message>
        <source>All</source>
        <comment>missed calls</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Seneste 7 dage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Seneste 30 dage</translation>
    </message>
    <message>
        <source>His calls</source>
        <comment>all calls of one caller</comment>
        <translation>Alle opkald</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Afklaret</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Ring tilbage</translation>
    </message>
    <message numerus="yes">
        <source>%n callers in all</source>
        <translation>
            <numerusform>%n opkalder i alt</numerusform>
            <numerusform>%n opkaldere i alt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits for a call back.</source>
        <translation>Ingen venter på tilbageopkald.</translation>
    </message>
    <message>
        <source>No call was missed.</source>
        <translation>Intet opkald var ubesvaret.</translation>
    </message>
    <message>
        <source>Choose a caller to call back.</source>
        <translation>Vælg en opkalder for at ringe tilbage.</translation>
    </message>
    <message>
        <source>No caller is chosen.</source>
        <translation>Ingen opkalder er valgt.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n forsøg</numerusform>
            <numerusform>%n forsøg</numerusform>
        </translation>
    </message>
    <message>
        <source>waited up to %1</source>
        <translation>ventede op til %1</translation>
    </message>
    <message numerus="yes">
        <source>%n after hours</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n uden for åbningstid</numerusform>
            <numerusform>%n uden for åbningstid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left %n messages</source>
        <translation>
            <numerusform>lagde %n besked</numerusform>
            <numerusform>lagde %n beskeder</numerusform>
        </translation>
    </message>
    <message>
        <source>The caller told no number.</source>
        <translation>Opkalderen viste intet nummer.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Genåbn</translation>
    </message>
    <message>
        <source>Somebody has talked to this caller.</source>
        <translation>Nogen har talt med denne opkalder.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MissedPanel</name>
    <message>
        <source>Missed today</source>
        <translation>Ubesvarede i dag</translation>
    </message>
    <message numerus="yes">
        <source>%n not called back</source>
        <translation>
            <numerusform>%n ikke ringet tilbage</numerusform>
            <numerusform>%n ikke ringet tilbage</numerusform>
        </translation>
    </message>
    <message>
        <source>all called back</source>
        <translation>alle ringet tilbage</translation>
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
        <translation>Seneste meddelelser</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Hvad der skete</translation>
    </message>
</context>
<context>
    <name>Cordboard::NumberChoice</name>
    <message>
        <source>Another number of this person</source>
        <translation>Et andet nummer til denne person</translation>
    </message>
    <message>
        <source>%1: another number</source>
        <comment>key</comment>
        <translation>%1: et andet nummer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number, kind of number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Transfer to %1</source>
        <translation>Omstil til %1</translation>
    </message>
    <message>
        <source>Ask %1 first</source>
        <translation>Spørg %1 først</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Ring til %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::NumberPad</name>
    <message>
        <source>Ask first; while asking: back to the caller</source>
        <translation>Spørg først; imens: til opkalder</translation>
    </message>
    <message>
        <source>End the call, decline</source>
        <translation>Læg på, afvis</translation>
    </message>
    <message>
        <source>Hold, resume</source>
        <translation>Hold, genoptag</translation>
    </message>
    <message>
        <source>Park; without a call: fetch the longest parked</source>
        <translation>Parker; uden opkald: hent det længst parkerede</translation>
    </message>
    <message>
        <source>Clear the search; when it is empty: fetch back what is overdue, else take the next</source>
        <translation>Ryd søgningen; er den tom: hent forsinkede tilbage, ellers tag næste</translation>
    </message>
    <message>
        <source>Number pad</source>
        <translation>Numerisk tastatur</translation>
    </message>
    <message>
        <source>Find by number</source>
        <translation>Find på nummer</translation>
    </message>
</context>
<context>
    <name>Cordboard::OfferCard</name>
    <message>
        <source>Offered call</source>
        <translation>Tilbudt opkald</translation>
    </message>
    <message numerus="yes">
        <source>If nobody decides, the PBX routes it in %n second(s).</source>
        <translation>
            <numerusform>Hvis ingen afgør det, dirigerer centralen det om %n sekund.</numerusform>
            <numerusform>Hvis ingen afgør det, dirigerer centralen det om %n sekunder.</numerusform>
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
        <translation>%1 vil lukkes ind.</translation>
    </message>
    <message>
        <source>%1 wants to be let in, on %2.</source>
        <comment>caller, dialled number</comment>
        <translation>%1 vil lukkes ind, på %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Wants to be let in</source>
        <translation>Vil lukkes ind</translation>
    </message>
    <message numerus="yes">
        <source>%n more to decide</source>
        <translation>
            <numerusform>%n mere at afgøre</numerusform>
            <numerusform>%n mere at afgøre</numerusform>
        </translation>
    </message>
    <message>
        <source>At zero the PBX decides.</source>
        <comment>about a call that waits to be let in; short</comment>
        <translation>Ved nul afgør centralen det.</translation>
    </message>
</context>
<context>
    <name>Cordboard::OfferedCalls</name>
    <message>
        <source>%1 is gone before anybody let the call in.</source>
        <comment>caller</comment>
        <translation>%1 er væk, før nogen lukkede opkaldet ind.</translation>
    </message>
    <message>
        <source>Nobody decided about %1 in time: the PBX routes the call by itself.</source>
        <comment>caller</comment>
        <translation>Ingen tog stilling til %1 i tide: centralen dirigerer selv opkaldet.</translation>
    </message>
    <message>
        <source>%1 was let in elsewhere.</source>
        <comment>caller</comment>
        <translation>%1 blev lukket ind et andet sted.</translation>
    </message>
</context>
<context>
    <name>Cordboard::OfficeHoursPage</name>
    <message>
        <source>Office hours</source>
        <translation>Åbningstid</translation>
    </message>
    <message>
        <source>Who calls outside of these hours and reaches nobody is listed among the missed callers as called after hours. Changes work at once.</source>
        <translation>Den, der ringer uden for disse tider og ikke får fat i nogen, står blandt de ubesvarede opkaldere som »uden for åbningstid«. Ændringer virker straks.</translation>
    </message>
    <message>
        <source>Open on %1</source>
        <comment>day of the week</comment>
        <translation>Åbent %1</translation>
    </message>
    <message>
        <source>%1 from</source>
        <comment>day of the week</comment>
        <translation>%1 fra</translation>
    </message>
    <message>
        <source>%1 until</source>
        <comment>day of the week</comment>
        <translation>%1 til</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one clock time to another</comment>
        <translation>til</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>lukket</translation>
    </message>
    <message>
        <source>until midnight</source>
        <translation>til midnat</translation>
    </message>
</context>
<context>
    <name>Cordboard::OperatorDesk</name>
    <message>
        <source>There is no call with you.</source>
        <translation>Der er intet opkald hos dig.</translation>
    </message>
    <message>
        <source>Type a name or number first.</source>
        <translation>Skriv først et navn eller nummer.</translation>
    </message>
    <message>
        <source>The PBX does not tell when %1 is free.</source>
        <translation>Centralen oplyser ikke, hvornår %1 er ledig.</translation>
    </message>
    <message>
        <source>%1 is at another PBX.</source>
        <translation>%1 er på en anden central.</translation>
    </message>
    <message>
        <source>%1 is not on a call.</source>
        <translation>%1 er ikke i et opkald.</translation>
    </message>
    <message>
        <source>The call is no longer there. Nothing was sent.</source>
        <translation>Opkaldet er der ikke længere. Intet blev sendt.</translation>
    </message>
    <message>
        <source>%1 waits until %2 is free</source>
        <translation>%1 venter, til %2 er ledig</translation>
    </message>
    <message>
        <source>Parking %1</source>
        <translation>Parkerer %1</translation>
    </message>
    <message>
        <source>Holding %1</source>
        <translation>Sætter %1 på hold</translation>
    </message>
    <message>
        <source>%1 is free now, and %2 waits.</source>
        <comment>person, caller</comment>
        <translation>%1 er ledig nu, og %2 venter.</translation>
    </message>
    <message>
        <source>Sending %1 to %2</source>
        <translation>Sender %1 til %2</translation>
    </message>
    <message>
        <source>%1 did not work. %2</source>
        <comment>what was tried; the error</comment>
        <translation>%1 lykkedes ikke. %2</translation>
    </message>
    <message>
        <source>Answering %1</source>
        <translation>Besvarer %1</translation>
    </message>
    <message>
        <source>Declining %1</source>
        <translation>Afviser %1</translation>
    </message>
    <message>
        <source>Handing %1 to %2</source>
        <translation>Omstiller %1 til %2</translation>
    </message>
    <message>
        <source>%1 talks to %2</source>
        <translation>%1 taler med %2</translation>
    </message>
    <message>
        <source>Going back to %1</source>
        <translation>Går tilbage til %1</translation>
    </message>
    <message>
        <source>Joining all three</source>
        <translation>Samler alle tre</translation>
    </message>
    <message>
        <source>Muting</source>
        <translation>Slår lyden fra</translation>
    </message>
    <message>
        <source>Ending the call with %1</source>
        <translation>Afslutter opkaldet med %1</translation>
    </message>
    <message>
        <source>That call is no longer waiting.</source>
        <translation>Opkaldet venter ikke længere.</translation>
    </message>
    <message>
        <source>Taking %1</source>
        <translation>Tager %1</translation>
    </message>
    <message>
        <source>Picking up %1</source>
        <translation>Overtager %1</translation>
    </message>
    <message>
        <source>That call is no longer on hold.</source>
        <translation>Opkaldet er ikke længere på hold.</translation>
    </message>
    <message>
        <source>Resuming %1</source>
        <translation>Genoptager %1</translation>
    </message>
    <message>
        <source>Nothing was sent yet: %1 %2.</source>
        <comment>name, reason</comment>
        <translation>Intet er sendt endnu: %1 %2.</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Spørger %1</translation>
    </message>
    <message>
        <source>%1 was sent to the voicemail of %2</source>
        <translation>%1 blev sendt til voicemail hos %2</translation>
    </message>
    <message>
        <source>Fetching %1 from %2</source>
        <translation>Henter %1 fra %2</translation>
    </message>
    <message>
        <source>the call</source>
        <translation>opkaldet</translation>
    </message>
    <message>
        <source>Bringing %1 back</source>
        <translation>Tager %1 tilbage</translation>
    </message>
    <message>
        <source>Stopping the recording</source>
        <translation>Stopper optagelsen</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>Optager %1</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <translation>Ringer til %1</translation>
    </message>
    <message>
        <source>Joining the call of %1</source>
        <translation>Bryder ind i opkaldet hos %1</translation>
    </message>
    <message>
        <source>Letting %1 into the call</source>
        <translation>Lukker %1 ind i opkaldet</translation>
    </message>
    <message>
        <source>Joining the calls</source>
        <translation>Samler opkaldene</translation>
    </message>
    <message>
        <source>This PBX cannot do that.</source>
        <translation>Det kan denne central ikke.</translation>
    </message>
    <message>
        <source>The link to the PBX is down.</source>
        <translation>Forbindelsen til centralen er nede.</translation>
    </message>
    <message>
        <source>There is no call with you to transfer.</source>
        <translation>Der er intet opkald hos dig at omstille.</translation>
    </message>
    <message>
        <source>No call rings here.</source>
        <translation>Intet opkald ringer her.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Ingen venter.</translation>
    </message>
    <message>
        <source>A number outside has no voicemail here.</source>
        <translation>Et eksternt nummer har ingen voicemail her.</translation>
    </message>
    <message>
        <source>No mobile number is known for %1.</source>
        <translation>Der kendes intet mobilnummer til %1.</translation>
    </message>
    <message>
        <source>Nobody is known to stand in for %1. The menu of the person&apos;s card names somebody.</source>
        <translation>Der kendes ingen stedfortræder for %1. Menuen på personens kort angiver en.</translation>
    </message>
    <message>
        <source>You are not asking anybody.</source>
        <translation>Du spørger ikke nogen.</translation>
    </message>
    <message>
        <source>%1 has not answered yet.</source>
        <translation>%1 har ikke svaret endnu.</translation>
    </message>
    <message>
        <source>No call is parked.</source>
        <translation>Intet opkald er parkeret.</translation>
    </message>
    <message>
        <source>No call is on its way or parked.</source>
        <translation>Intet opkald er på vej eller parkeret.</translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation>Der er intet at tage tilbage.</translation>
    </message>
    <message>
        <source>You are in a call.</source>
        <translation>Du er i et opkald.</translation>
    </message>
    <message>
        <source>No call waits to be let in.</source>
        <translation>Intet opkald venter på at blive lukket ind.</translation>
    </message>
    <message>
        <source>It is too late to decide about that call: the PBX has routed it.</source>
        <translation>Det er for sent at afgøre opkaldet: centralen har dirigeret det.</translation>
    </message>
    <message>
        <source>Letting %1 in</source>
        <translation>Lukker %1 ind</translation>
    </message>
    <message>
        <source>%1 was let in and sent to %2</source>
        <translation>%1 blev lukket ind og sendt til %2</translation>
    </message>
    <message>
        <source>%1 was let in; the PBX routes the call</source>
        <translation>%1 blev lukket ind; centralen dirigerer opkaldet</translation>
    </message>
    <message>
        <source>Refusing %1</source>
        <translation>Afviser %1</translation>
    </message>
    <message>
        <source>%1 was refused</source>
        <translation>%1 blev afvist</translation>
    </message>
    <message>
        <source>Inviting %1</source>
        <translation>Inviterer %1</translation>
    </message>
    <message>
        <source>The phone of %1 rings</source>
        <translation>Telefonen hos %1 ringer</translation>
    </message>
    <message>
        <source>%1 has no voicemail.</source>
        <translation>%1 har ingen voicemail.</translation>
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
CALL er id’et på et opkald eller et opkaldsben, eller nummeret på et lokalnummer, der er i ét opkald; uden det
tages det opkald på receptionistens eget lokalnummer, der passer (--call og --leg angiver det også). EXT er som standard
dit eget lokalnummer. Afslutningskode: 0 udført, 1 afvist af centralen, 2 brug, 3 ikke understøttet, 4 ingen forbindelse.
</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>%1 kan ikke læses: %2</translation>
    </message>
    <message>
        <source>Backend %1 cannot be used: %2</source>
        <translation>Modulet %1 kan ikke bruges: %2</translation>
    </message>
    <message>
        <source>There is no backend &quot;%1&quot;; see the command &quot;backends&quot;.</source>
        <translation>Der er intet modul »%1«; se kommandoen »backends«.</translation>
    </message>
    <message>
        <source>Say which backend: --backend ID.</source>
        <translation>Angiv modulet: --backend ID.</translation>
    </message>
    <message>
        <source>Talks to a PBX without a window.</source>
        <translation>Taler med en central uden et vindue.</translation>
    </message>
    <message>
        <source>Which backend.</source>
        <translation>Hvilket modul.</translation>
    </message>
    <message>
        <source>Where the PBX is, such as ws://host:port/pbx/ws.</source>
        <translation>Hvor centralen er, f.eks. ws://host:port/pbx/ws.</translation>
    </message>
    <message>
        <source>Who logs in.</source>
        <translation>Hvem der logger ind.</translation>
    </message>
    <message>
        <source>Tenant, where the PBX has several.</source>
        <translation>Tenant, hvis centralen har flere.</translation>
    </message>
    <message>
        <source>Any account field; can be repeated.</source>
        <translation>Ethvert kontofelt; kan gentages.</translation>
    </message>
    <message>
        <source>Holds the password in its first line; - is standard input.</source>
        <translation>Har adgangskoden i første linje; - er standardinput.</translation>
    </message>
    <message>
        <source>Likewise for another secret field.</source>
        <translation>Ligeledes for et andet hemmeligt felt.</translation>
    </message>
    <message>
        <source>How long to wait for the PBX.</source>
        <translation>Hvor længe der ventes på centralen.</translation>
    </message>
    <message>
        <source>snapshot: how long nothing may change.</source>
        <translation>snapshot: hvor længe intet må ændre sig.</translation>
    </message>
    <message>
        <source>watch: how long.</source>
        <translation>watch: hvor længe.</translation>
    </message>
    <message>
        <source>do: the call it is about.</source>
        <translation>do: det opkald, det drejer sig om.</translation>
    </message>
    <message>
        <source>do: the leg that acts.</source>
        <translation>do: det opkaldsben, der handler.</translation>
    </message>
    <message>
        <source>cdrs: not before; do dial: who calls.</source>
        <translation>cdrs: ikke før; do dial: hvem der ringer.</translation>
    </message>
    <message>
        <source>cdrs: not after; do: for whom.</source>
        <translation>cdrs: ikke efter; do: for hvem.</translation>
    </message>
    <message>
        <source>cdrs: caller or callee contains.</source>
        <translation>cdrs: opkalder eller den kaldte indeholder.</translation>
    </message>
    <message>
        <source>cdrs: how many at most.</source>
        <translation>cdrs: højst så mange.</translation>
    </message>
    <message>
        <source>cdrs: json or csv.</source>
        <translation>cdrs: json eller csv.</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>Denne tekst.</translation>
    </message>
    <message>
        <source>The version.</source>
        <translation>Versionen.</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>Hvad der skal gøres.</translation>
    </message>
    <message>
        <source>--%1 wants a whole number.</source>
        <translation>--%1 kræver et helt tal.</translation>
    </message>
    <message>
        <source>--format is json or csv.</source>
        <translation>--format er json eller csv.</translation>
    </message>
    <message>
        <source>There is no command; --help lists them.</source>
        <translation>Der mangler en kommando; --help viser dem.</translation>
    </message>
    <message>
        <source>A password does not belong into the URL: use --password-file.</source>
        <translation>En adgangskode hører ikke hjemme i URL’en: brug --password-file.</translation>
    </message>
    <message>
        <source>%1 has no use for the URL %2.</source>
        <translation>%1 kan ikke bruge URL’en %2.</translation>
    </message>
    <message>
        <source>--set wants key=value.</source>
        <translation>--set kræver nøgle=værdi.</translation>
    </message>
    <message>
        <source>%1 is a secret, and arguments can be seen by others: use --secret-file.</source>
        <translation>%1 er en hemmelighed, og andre kan se argumenter: brug --secret-file.</translation>
    </message>
    <message>
        <source>--secret-file wants key=file.</source>
        <translation>--secret-file kræver nøgle=fil.</translation>
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
        <translation>Kommandoer:
  backends            de moduler, der findes, deres kontofelter og funktioner
  snapshot            forbind, vent på den første fulde status og på ro, udskriv den
  watch               én linje pr. ændring, også af forbindelsen
  do ACTION [ARG...]  bed centralen om noget; se nedenfor
  call METHOD [JSON]  en metode i centralens egen API, rå parametre, råt resultat
  methods             de dokumenterede metoder; med adgangskode også hvilke af dem, dette login ikke kan kalde
  cdrs                opkaldsposter

Handlinger:
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
        <translation>viderestillet</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>the operator, in all queues</comment>
        <translation>på pause</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>operator, state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Your state</source>
        <translation>Din status</translation>
    </message>
    <message>
        <source>Your state: %1</source>
        <comment>operator, state</comment>
        <translation>Din status: %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::PalCommands</name>
    <message>
        <source>%1 (call with %2)</source>
        <translation>%1 (opkald med %2)</translation>
    </message>
    <message>
        <source>This login has no phone of its own; name one in the account.</source>
        <translation>Dette login har ingen egen telefon; angiv en i kontoen.</translation>
    </message>
    <message>
        <source>Only the keys 0 to 9, * and # can be sent.</source>
        <translation>Kun tasterne 0 til 9, * og # kan sendes.</translation>
    </message>
    <message>
        <source>Set the voicemail prefix in the account first.</source>
        <translation>Angiv først voicemail-præfikset i kontoen.</translation>
    </message>
    <message>
        <source>No free park number is known; list them in the account.</source>
        <translation>Der kendes intet ledigt parkeringsnummer; angiv dem i kontoen.</translation>
    </message>
    <message>
        <source>This PBX can start and stop a recording, but not pause it.</source>
        <translation>Denne central kan starte og stoppe en optagelse, men ikke sætte den på pause.</translation>
    </message>
</context>
<context>
    <name>Cordboard::PalRequests</name>
    <message>
        <source>No answer to “%1” within %2 s.</source>
        <translation>Intet svar på »%1« inden for %2 s.</translation>
    </message>
</context>
<context>
    <name>Cordboard::PalSession</name>
    <message>
        <source>The PBX says that it has gone out of service.</source>
        <translation>Centralen siger, at den er gået ud af drift.</translation>
    </message>
    <message>
        <source>This PBX asks for a second factor (MFA) at log-in, which Cordboard cannot give. Use a login without it.</source>
        <translation>Denne central kræver en ekstra faktor (MFA) ved login, som Cordboard ikke kan give. Brug et login uden.</translation>
    </message>
    <message>
        <source>The PBX accepted the log-in but did not become ready.</source>
        <translation>Centralen godkendte login, men blev ikke klar.</translation>
    </message>
    <message>
        <source>The PBX did not ask for the log-in.</source>
        <translation>Centralen bad ikke om login.</translation>
    </message>
    <message>
        <source>The PBX&apos;s computer answers, but the PBX itself does not.</source>
        <translation>Centralens computer svarer, men centralen selv gør ikke.</translation>
    </message>
    <message>
        <source>The PBX has fallen silent.</source>
        <translation>Centralen er blevet tavs.</translation>
    </message>
</context>
<context>
    <name>Cordboard::PalSettings</name>
    <message>
        <source>First</source>
        <translation>Første</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Anden</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Tredje</translation>
    </message>
    <message>
        <source>Fourth</source>
        <translation>Fjerde</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Vært</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The port of the PBX&apos;s administration pages.</source>
        <translation>Porten til centralens administrationssider.</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Krypteret (TLS)</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Empty on a PBX for a single company.</source>
        <translation>Tomt på en central til et enkelt firma.</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Lokalnummer</translation>
    </message>
    <message>
        <source>Your own extension, or sa.</source>
        <translation>Dit eget lokalnummer, eller sa.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Adgangskode</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Din telefon</translation>
    </message>
    <message>
        <source>Which of your phones rings when you dial from here.</source>
        <translation>Hvilken af dine telefoner der ringer, når du ringer op herfra.</translation>
    </message>
    <message>
        <source>PBX directory</source>
        <translation>Centralens katalog</translation>
    </message>
    <message>
        <source>The first part of the address, usually pbx.</source>
        <translation>Første del af adressen, normalt pbx.</translation>
    </message>
    <message>
        <source>Operator&apos;s extension</source>
        <translation>Receptionistens lokalnummer</translation>
    </message>
    <message>
        <source>The phone that you use, if you log in as sa.</source>
        <translation>Telefonen, du bruger, hvis du logger ind som sa.</translation>
    </message>
    <message>
        <source>Park numbers</source>
        <translation>Parkeringsnumre</translation>
    </message>
    <message>
        <source>Such as 71-79: shown even while they are empty.</source>
        <translation>F.eks. 71-79: vises, også når de er tomme.</translation>
    </message>
    <message>
        <source>Voicemail prefix</source>
        <translation>Voicemail-præfiks</translation>
    </message>
    <message>
        <source>Dialled before an extension to reach its voicemail.</source>
        <translation>Vælges foran et lokalnummer for at nå dets voicemail.</translation>
    </message>
    <message>
        <source>Send the password in the address</source>
        <translation>Send adgangskoden i adressen</translation>
    </message>
    <message>
        <source>Only for old PBXes, and only when encrypted.</source>
        <translation>Kun til gamle centraler, og kun med kryptering.</translation>
    </message>
</context>
<context>
    <name>Cordboard::PalTransport</name>
    <message>
        <source>The connection could not be opened in time.</source>
        <translation>Forbindelsen kunne ikke åbnes i tide.</translation>
    </message>
    <message>
        <source>The PBX sent a message that is too large.</source>
        <translation>Centralen sendte en meddelelse, der er for stor.</translation>
    </message>
</context>
<context>
    <name>Cordboard::PanelHeader</name>
    <message>
        <source>late</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overskredet</translation>
    </message>
</context>
<context>
    <name>Cordboard::ParkModel</name>
    <message>
        <source>Slot</source>
        <comment>a parking slot</comment>
        <translation>Plads</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Opkalder</translation>
    </message>
    <message>
        <source>Parked by</source>
        <translation>Parkeret af</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Siden</translation>
    </message>
    <message>
        <source>free</source>
        <comment>an empty parking slot</comment>
        <translation>ledig</translation>
    </message>
    <message>
        <source>Slot %1, %2</source>
        <comment>a parked call</comment>
        <translation>Plads %1, %2</translation>
    </message>
    <message>
        <source>Slot %1, free</source>
        <comment>an empty parking slot</comment>
        <translation>Plads %1, ledig</translation>
    </message>
</context>
<context>
    <name>Cordboard::ParkRowDelegate</name>
    <message>
        <source>Unknown caller</source>
        <translation>Ukendt opkalder</translation>
    </message>
    <message>
        <source>rings back in %1</source>
        <comment>duration</comment>
        <translation>ringer tilbage om %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>whom a parked caller waits for</comment>
        <translation>til %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who parked a call</comment>
        <translation>af %1</translation>
    </message>
    <message>
        <source>Slot %1</source>
        <comment>park slot</comment>
        <translation>Plads %1</translation>
    </message>
    <message>
        <source>%1, free</source>
        <comment>park slot</comment>
        <translation>%1, ledig</translation>
    </message>
    <message>
        <source>not certain, the link is down</source>
        <translation>uvist, forbindelsen er nede</translation>
    </message>
    <message>
        <source>free</source>
        <comment>an empty parking slot</comment>
        <translation>ledig</translation>
    </message>
</context>
<context>
    <name>Cordboard::ParkedPanel</name>
    <message>
        <source>Parked</source>
        <translation>Parkeret</translation>
    </message>
    <message>
        <source>This PBX has told of no park slots.</source>
        <translation>Denne central har ikke oplyst nogen parkeringspladser.</translation>
    </message>
</context>
<context>
    <name>Cordboard::PbxError</name>
    <message>
        <source>No error</source>
        <translation>Ingen fejl</translation>
    </message>
    <message>
        <source>The PBX&apos;s address is not known</source>
        <translation>Centralens adresse er ikke kendt</translation>
    </message>
    <message>
        <source>Nothing answers at the PBX&apos;s address and port</source>
        <translation>Intet svarer på centralens adresse og port</translation>
    </message>
    <message>
        <source>The PBX&apos;s certificate could not be verified</source>
        <translation>Centralens certifikat kunne ikke bekræftes</translation>
    </message>
    <message>
        <source>The PBX refused the user name or password</source>
        <translation>Centralen afviste brugernavnet eller adgangskoden</translation>
    </message>
    <message>
        <source>The PBX does not admit this computer&apos;s address</source>
        <translation>Centralen lukker ikke denne computers adresse ind</translation>
    </message>
    <message>
        <source>The PBX has no licence for this</source>
        <translation>Centralen har ingen licens til dette</translation>
    </message>
    <message>
        <source>This user has logged in from another place</source>
        <translation>Denne bruger er logget ind et andet sted fra</translation>
    </message>
    <message>
        <source>Not connected to the PBX</source>
        <translation>Ikke forbundet til centralen</translation>
    </message>
    <message>
        <source>This PBX cannot do that</source>
        <translation>Det kan denne central ikke</translation>
    </message>
    <message>
        <source>This login is not allowed to do that</source>
        <translation>Dette login har ikke lov til det</translation>
    </message>
    <message>
        <source>The call is no longer there</source>
        <translation>Opkaldet er der ikke længere</translation>
    </message>
    <message>
        <source>There is no such number</source>
        <translation>Der er intet sådant nummer</translation>
    </message>
    <message>
        <source>The destination is occupied</source>
        <translation>Destinationen er optaget</translation>
    </message>
    <message>
        <source>The PBX refused</source>
        <translation>Centralen afviste</translation>
    </message>
    <message>
        <source>The PBX did not answer in time</source>
        <translation>Centralen svarede ikke i tide</translation>
    </message>
    <message>
        <source>The PBX&apos;s answer could not be understood</source>
        <translation>Centralens svar kunne ikke forstås</translation>
    </message>
    <message>
        <source>The connection to the PBX broke</source>
        <translation>Forbindelsen til centralen blev afbrudt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulleret</translation>
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
        <translation>Personer</translation>
    </message>
</context>
<context>
    <name>Cordboard::PeopleRows</name>
    <message>
        <source>%1, %2 of %3 free</source>
        <comment>department</comment>
        <translation>%1, %2 af %3 ledige</translation>
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
        <translation>Navn</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>With</source>
        <comment>whom somebody talks to</comment>
        <translation>Med</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>how long somebody talks</comment>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Tilstedeværelse</translation>
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
        <translation>Personer</translation>
    </message>
</context>
<context>
    <name>Cordboard::PeopleView</name>
    <message>
        <source>Departments</source>
        <translation>Afdelinger</translation>
    </message>
    <message>
        <source>Way to show people</source>
        <translation>Visning af personer</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Compact cards</source>
        <translation>Kompakte kort</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Felter</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all people</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritter</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all found</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Nobody found. A number can be typed and dialled as it is.</source>
        <translation>Ingen fundet. Et nummer kan skrives og ringes op, som det er.</translation>
    </message>
    <message>
        <source>Nobody else found.</source>
        <translation>Ingen andre fundet.</translation>
    </message>
    <message>
        <source>No favourites yet. A person becomes one by the menu of the card.</source>
        <translation>Ingen favoritter endnu. En person bliver det via kortets menu.</translation>
    </message>
    <message>
        <source>No phone system is connected.</source>
        <translation>Intet telefonsystem er forbundet.</translation>
    </message>
    <message>
        <source>Nobody is known here yet.</source>
        <translation>Ingen er kendt her endnu.</translation>
    </message>
</context>
<context>
    <name>Cordboard::PersonCard</name>
    <message>
        <source>your call</source>
        <translation>dit opkald</translation>
    </message>
    <message>
        <source>in slot %1</source>
        <comment>where a call is parked</comment>
        <translation>på plads %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>clock time</comment>
        <translation>siden %1</translation>
    </message>
    <message>
        <source>mobile</source>
        <comment>a person&apos;s second phone</comment>
        <translation>mobil</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>forwards every call to</comment>
        <translation>til %1</translation>
    </message>
    <message>
        <source>forwards every call to %1</source>
        <translation>viderestiller alle opkald til %1</translation>
    </message>
    <message>
        <source>%1 if busy</source>
        <comment>forwards to %1</comment>
        <translation>%1 ved optaget</translation>
    </message>
    <message>
        <source>forwards to %1 when busy</source>
        <translation>viderestiller til %1 ved optaget</translation>
    </message>
    <message>
        <source>%1 if no answer</source>
        <comment>forwards to %1</comment>
        <translation>%1 ved intet svar</translation>
    </message>
    <message>
        <source>forwards to %1 when there is no answer</source>
        <translation>viderestiller til %1 ved intet svar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>department, job</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>outside number</source>
        <translation>eksternt nummer</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>family name, initial</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>for one hour</source>
        <translation>i en time</translation>
    </message>
    <message numerus="yes">
        <source>for %n hours</source>
        <comment>since how long somebody talks</comment>
        <translation>
            <numerusform>i %n time</numerusform>
            <numerusform>i %n timer</numerusform>
        </translation>
    </message>
    <message>
        <source>for one minute</source>
        <translation>i et minut</translation>
    </message>
    <message numerus="yes">
        <source>for %n minutes</source>
        <comment>since how long somebody talks</comment>
        <translation>
            <numerusform>i %n minut</numerusform>
            <numerusform>i %n minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>for less than a minute</source>
        <comment>since how long somebody talks</comment>
        <translation>i under et minut</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>age of what is known, short</comment>
        <translation>
            <numerusform>for %n s siden</numerusform>
            <numerusform>for %n s siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>age of what is known, short</comment>
        <translation>
            <numerusform>for %n min. siden</numerusform>
            <numerusform>for %n min. siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>age of what is known, short</comment>
        <translation>
            <numerusform>for %n t. siden</numerusform>
            <numerusform>for %n t. siden</numerusform>
        </translation>
    </message>
    <message>
        <source>talking to %1</source>
        <translation>taler med %1</translation>
    </message>
    <message>
        <source>calling %1</source>
        <translation>ringer til %1</translation>
    </message>
    <message>
        <source>ringing, %1</source>
        <comment>who rings</comment>
        <translation>ringer, %1</translation>
    </message>
    <message>
        <source>has %1 on hold</source>
        <translation>har %1 på hold</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, more about it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Er der ikke længere</translation>
    </message>
    <message>
        <source>was ringing</source>
        <translation>ringede</translation>
    </message>
    <message>
        <source>was talking</source>
        <translation>talte</translation>
    </message>
    <message>
        <source>was calling</source>
        <translation>ringede op</translation>
    </message>
    <message>
        <source>was on hold</source>
        <translation>var på hold</translation>
    </message>
    <message>
        <source>was parked</source>
        <translation>var parkeret</translation>
    </message>
    <message>
        <source>was off</source>
        <translation>var slukket</translation>
    </message>
    <message>
        <source>was do not disturb</source>
        <translation>ville ikke forstyrres</translation>
    </message>
    <message>
        <source>was away</source>
        <translation>var væk</translation>
    </message>
    <message>
        <source>was free</source>
        <translation>var ledig</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>forwarding, presence</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>last heard %1</source>
        <comment>38 s ago</comment>
        <translation>sidst hørt %1</translation>
    </message>
    <message>
        <source>one new voicemail message</source>
        <translation>en ny voicemail-besked</translation>
    </message>
    <message numerus="yes">
        <source>%n new voicemail messages</source>
        <translation>
            <numerusform>%n ny voicemail-besked</numerusform>
            <numerusform>%n nye voicemail-beskeder</numerusform>
        </translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>har en note</translation>
    </message>
</context>
<context>
    <name>Cordboard::PersonTools</name>
    <message>
        <source>Available</source>
        <translation>Tilgængelig</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>Status for %1</translation>
    </message>
    <message>
        <source>This PBX does not let your state be set from here.</source>
        <translation>Denne central lader ikke din status ændre herfra.</translation>
    </message>
    <message>
        <source>Setting the state of %1</source>
        <translation>Ændrer status for %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Words beside the state</source>
        <translation>Tekst ved status</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Forstyr ikke</translation>
    </message>
    <message>
        <source>Setting do not disturb of %1</source>
        <translation>Ændrer Forstyr ikke for %1</translation>
    </message>
    <message>
        <source>%1 can be disturbed again</source>
        <comment>person</comment>
        <translation>%1 må forstyrres igen</translation>
    </message>
    <message>
        <source>%1 is not to be disturbed</source>
        <comment>person</comment>
        <translation>%1 må ikke forstyrres</translation>
    </message>
    <message>
        <source>Forward calls</source>
        <translation>Viderestil opkald</translation>
    </message>
    <message>
        <source>Take over the call with %1</source>
        <translation>Overtag opkaldet med %1</translation>
    </message>
    <message>
        <source>It is not known which phone is yours.</source>
        <translation>Det vides ikke, hvilken telefon der er din.</translation>
    </message>
    <message>
        <source>Taking over the call with %1</source>
        <translation>Overtager opkaldet med %1</translation>
    </message>
    <message>
        <source>Your phone rings with %1</source>
        <translation>Din telefon ringer: %1</translation>
    </message>
    <message>
        <source>End the call with %1</source>
        <translation>Afslut opkaldet med %1</translation>
    </message>
    <message>
        <source>No calls from the queues</source>
        <translation>Ingen opkald fra køerne</translation>
    </message>
    <message>
        <source>Changing the pause</source>
        <translation>Ændrer pausen</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>Logger ind</translation>
    </message>
    <message>
        <source>Logging out</source>
        <translation>Logger ud</translation>
    </message>
    <message>
        <source>Log in to all queues</source>
        <translation>Log ind i alle køer</translation>
    </message>
    <message>
        <source>Log out of all queues</source>
        <translation>Log ud af alle køer</translation>
    </message>
    <message>
        <source>What everybody reads beside the state of %1:</source>
        <translation>Det, alle læser ved status for %1:</translation>
    </message>
    <message>
        <source>The words beside the state of %1 are changed</source>
        <translation>Teksten ved status for %1 er ændret</translation>
    </message>
    <message>
        <source>Forwarding the calls of %1</source>
        <translation>Ændrer viderestillingen for %1</translation>
    </message>
    <message>
        <source>The calls of %1 are forwarded</source>
        <translation>Opkald til %1 bliver viderestillet</translation>
    </message>
    <message>
        <source>The calls of %1 are no longer forwarded</source>
        <translation>Opkald til %1 bliver ikke længere viderestillet</translation>
    </message>
    <message>
        <source>End this call?</source>
        <translation>Afslut dette opkald?</translation>
    </message>
    <message>
        <source>%1 and %2 are cut off.</source>
        <comment>the two who talk</comment>
        <translation>%1 og %2 bliver afbrudt.</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>Afslut opkaldet</translation>
    </message>
    <message>
        <source>Ending the call of %1 with %2</source>
        <translation>Afslutter opkaldet mellem %1 og %2</translation>
    </message>
    <message>
        <source>The call of %1 is ended</source>
        <translation>Opkaldet hos %1 er afsluttet</translation>
    </message>
</context>
<context>
    <name>Cordboard::PhoneBookDesk</name>
    <message>
        <source>New phone book entry</source>
        <translation>Ny post i telefonbogen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>an entry of the phone book</comment>
        <translation>Ret %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <comment>an entry of the phone book</comment>
        <translation>Slet %1</translation>
    </message>
    <message>
        <source>%1 cannot be changed: %2</source>
        <comment>an entry of the phone book; the reason</comment>
        <translation>%1 kan ikke ændres: %2</translation>
    </message>
    <message>
        <source>%1 is in the phone book</source>
        <comment>an entry</comment>
        <translation>%1 står i telefonbogen</translation>
    </message>
    <message>
        <source>Really delete %1 from the phone book of the PBX?</source>
        <translation>Slet virkelig %1 fra centralens telefonbog?</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <comment>an entry of the phone book</comment>
        <translation>%1 er slettet</translation>
    </message>
</context>
<context>
    <name>Cordboard::PlayerBar</name>
    <message>
        <source>Player</source>
        <translation>Afspiller</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Gem...</translation>
    </message>
    <message>
        <source>Close the player</source>
        <translation>Luk afspilleren</translation>
    </message>
    <message>
        <source>Position in seconds</source>
        <translation>Position i sekunder</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Hastighed</translation>
    </message>
    <message>
        <source>%1 x</source>
        <comment>speed of playing: 1.5 x</comment>
        <translation>%1 x</translation>
    </message>
    <message>
        <source>This cannot be played. %1</source>
        <translation>Dette kan ikke afspilles. %1</translation>
    </message>
    <message>
        <source>What the PBX sent is no sound that is known. It can be saved.</source>
        <translation>Det, centralen sendte, er ikke en kendt lyd. Det kan gemmes.</translation>
    </message>
    <message>
        <source>No sound device is connected: nothing can be heard.</source>
        <translation>Ingen lydenhed er tilsluttet: intet kan høres.</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>playing a sound</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>a sound</comment>
        <translation>Afspil</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time played of the whole length</comment>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kan ikke læses: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kan ikke skrives: %2</translation>
    </message>
    <message>
        <source>Save the sound</source>
        <translation>Gem lyden</translation>
    </message>
</context>
<context>
    <name>Cordboard::ProfileFile</name>
    <message>
        <source>The profile could not be written to %1: %2</source>
        <translation>Profilen kunne ikke skrives til %1: %2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 kunne ikke læses: %2</translation>
    </message>
    <message>
        <source>%1 is not a profile of Cordboard.</source>
        <translation>%1 er ikke en Cordboard-profil.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Cordboard.</source>
        <translation>%1 er skrevet af et nyere Cordboard.</translation>
    </message>
    <message>
        <source>There is nothing in the profile %1.</source>
        <translation>Der er intet i profilen %1.</translation>
    </message>
</context>
<context>
    <name>Cordboard::PromptDialog</name>
    <message>
        <source>Into the call with you</source>
        <translation>Ind i opkaldet med dig</translation>
    </message>
    <message>
        <source>Into the call with %1</source>
        <translation>Ind i opkaldet med %1</translation>
    </message>
    <message>
        <source>To a number</source>
        <translation>Til et nummer</translation>
    </message>
    <message>
        <source>Play an announcement</source>
        <translation>Afspil en meddelelse</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Meddelelse</translation>
    </message>
    <message>
        <source>Name at the PBX</source>
        <translation>Navn i centralen</translation>
    </message>
    <message>
        <source>As the PBX calls it. Those you played before are in the list.</source>
        <translation>Som den hedder i centralen. De tidligere afspillede er på listen.</translation>
    </message>
    <message>
        <source>There is no call with you.</source>
        <translation>Der er intet opkald hos dig.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Afspil</translation>
    </message>
    <message>
        <source>Everybody in the call with %1 hears it.</source>
        <translation>Alle i opkaldet med %1 hører den.</translation>
    </message>
    <message>
        <source>The PBX rings a number and plays it to whoever answers.</source>
        <translation>Centralen ringer til et nummer og afspiller den for den, der svarer.</translation>
    </message>
    <message>
        <source>The PBX rings %1 and plays it to whoever answers.</source>
        <comment>number</comment>
        <translation>Centralen ringer til %1 og afspiller den for den, der svarer.</translation>
    </message>
</context>
<context>
    <name>Cordboard::QueueBoardModel</name>
    <message>
        <source>All queues</source>
        <translation>Alle køer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>free agents of all</comment>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Warning, seen</source>
        <comment>a queue&apos;s alarm that was acknowledged</comment>
        <translation>Advarsel, set</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>state of a queue</comment>
        <translation>Advarsel</translation>
    </message>
    <message>
        <source>Alarm, seen</source>
        <comment>a queue&apos;s alarm that was acknowledged</comment>
        <translation>Alarm, set</translation>
    </message>
    <message>
        <source>Alarm</source>
        <comment>state of a queue</comment>
        <translation>Alarm</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n venter</numerusform>
            <numerusform>%n venter</numerusform>
        </translation>
    </message>
    <message>
        <source>longest wait %1</source>
        <comment>duration</comment>
        <translation>længste ventetid %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s) free</source>
        <translation>
            <numerusform>%1 af %n agent ledig</numerusform>
            <numerusform>%1 af %n agenter ledige</numerusform>
        </translation>
    </message>
    <message>
        <source>service level %1 percent</source>
        <translation>serviceniveau %1 procent</translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <comment>calls today</comment>
        <translation>
            <numerusform>%n besvaret</numerusform>
            <numerusform>%n besvarede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gave up</source>
        <comment>callers today</comment>
        <translation>
            <numerusform>%n opgav</numerusform>
            <numerusform>%n opgav</numerusform>
        </translation>
    </message>
    <message>
        <source>not certain, the link is down</source>
        <translation>uvist, forbindelsen er nede</translation>
    </message>
    <message numerus="yes">
        <source>Answered within %n seconds, of all who were answered or gave up</source>
        <translation>
            <numerusform>Besvaret inden for %n sekund, af alle besvarede eller opgivne</numerusform>
            <numerusform>Besvaret inden for %n sekunder, af alle besvarede eller opgivne</numerusform>
        </translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kø</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: alarm or warning</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>column: number of callers</comment>
        <translation>Venter</translation>
    </message>
    <message>
        <source>Longest</source>
        <comment>column: longest wait</comment>
        <translation>Længste</translation>
    </message>
    <message>
        <source>Agents free</source>
        <comment>column</comment>
        <translation>Ledige agenter</translation>
    </message>
    <message>
        <source>In time</source>
        <comment>column: service level, percent</comment>
        <translation>I tide</translation>
    </message>
    <message>
        <source>Gave up</source>
        <comment>column: callers who hung up waiting</comment>
        <translation>Opgav</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>column: number of calls</comment>
        <translation>Besvaret</translation>
    </message>
    <message>
        <source>Average</source>
        <comment>column: average wait</comment>
        <translation>Gennemsnit</translation>
    </message>
</context>
<context>
    <name>Cordboard::QueueModel</name>
    <message>
        <source>Queue</source>
        <translation>Kø</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>number of calls in a queue</comment>
        <translation>Venter</translation>
    </message>
    <message>
        <source>Longest since</source>
        <translation>Længste siden</translation>
    </message>
    <message>
        <source>Agents free</source>
        <translation>Ledige agenter</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Serviceniveau</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>free agents of all</comment>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Queue %1, %2, %3</source>
        <translation>Kø %1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n venter</numerusform>
            <numerusform>%n venter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s) free</source>
        <translation>
            <numerusform>%1 af %n agent ledig</numerusform>
            <numerusform>%1 af %n agenter ledige</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::QueueRowDelegate</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n venter</numerusform>
            <numerusform>%n venter</numerusform>
        </translation>
    </message>
    <message>
        <source>longest %1</source>
        <comment>duration</comment>
        <translation>længst %1</translation>
    </message>
    <message>
        <source>%1 of %2 agents free</source>
        <translation>%1 af %2 agenter ledige</translation>
    </message>
    <message>
        <source>service level %1 percent</source>
        <translation>serviceniveau %1 procent</translation>
    </message>
    <message>
        <source>not certain, the link is down</source>
        <translation>uvist, forbindelsen er nede</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <comment>agents of a queue</comment>
        <translation>%1 af %2 ledige</translation>
    </message>
</context>
<context>
    <name>Cordboard::QueuesPanel</name>
    <message>
        <source>Queues</source>
        <translation>Køer</translation>
    </message>
    <message>
        <source>This PBX has told of no queues.</source>
        <translation>Denne central har ikke oplyst nogen køer.</translation>
    </message>
    <message>
        <source>longest %1</source>
        <comment>duration</comment>
        <translation>længst %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::RankMenu</name>
    <message>
        <source>Rank in %1</source>
        <comment>of an agent in a queue</comment>
        <translation>Rang i %1</translation>
    </message>
    <message>
        <source>Rank of %1. Of those who are free, whoever has the lowest rank is asked first.</source>
        <comment>an agent</comment>
        <translation>Rang for %1. Af dem, der er ledige, spørges den med den laveste rang først.</translation>
    </message>
    <message>
        <source>%1, asked first</source>
        <comment>the rank 0 of an agent in a queue</comment>
        <translation>%1, spørges først</translation>
    </message>
    <message>
        <source>Asked only when nobody with a lower rank is free</source>
        <translation>Spørges kun, når ingen med lavere rang er ledig</translation>
    </message>
    <message>
        <source>Another rank…</source>
        <translation>En anden rang…</translation>
    </message>
</context>
<context>
    <name>Cordboard::RecordFile</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kan ikke læses: %2</translation>
    </message>
    <message>
        <source>%1 is no recording of Cordboard.</source>
        <translation>%1 er ikke en Cordboard-optagelse.</translation>
    </message>
    <message>
        <source>The recording %1 is damaged in line %2.</source>
        <translation>Optagelsen %1 er beskadiget i linje %2.</translation>
    </message>
    <message>
        <source>The recording %1 is too large to be shown.</source>
        <translation>Optagelsen %1 er for stor til at blive vist.</translation>
    </message>
    <message>
        <source>The recording %1 was written by another version of Cordboard.</source>
        <translation>Optagelsen %1 er skrevet af en anden version af Cordboard.</translation>
    </message>
    <message>
        <source>The recording %1 is cut off: its end is missing.</source>
        <translation>Optagelsen %1 er afkortet: slutningen mangler.</translation>
    </message>
</context>
<context>
    <name>Cordboard::ReplayBackend</name>
    <message>
        <source>This is a recording: nothing can be done in it.</source>
        <translation>Dette er en optagelse: intet kan gøres i den.</translation>
    </message>
</context>
<context>
    <name>Cordboard::ReplayBar</name>
    <message>
        <source>Recording</source>
        <translation>Optager</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the previous event</comment>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Forrige hændelse</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>to the next event</comment>
        <translation>Næste</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Næste hændelse</translation>
    </message>
    <message>
        <source>Position in seconds</source>
        <translation>Position i sekunder</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Hastighed</translation>
    </message>
    <message>
        <source>%1 x</source>
        <comment>speed of a recording: 4 x</comment>
        <translation>%1 x</translation>
    </message>
    <message>
        <source>What the operator did last</source>
        <translation>Hvad receptionisten gjorde sidst</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a recording</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>a recording</comment>
        <translation>Afspil</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time played of the whole length</comment>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>The operator has done nothing yet.</source>
        <translation>Receptionisten har ikke gjort noget endnu.</translation>
    </message>
</context>
<context>
    <name>Cordboard::ReplayDesk</name>
    <message>
        <source>%1 - Recording</source>
        <comment>file name</comment>
        <translation>%1 – Optagelse</translation>
    </message>
</context>
<context>
    <name>Cordboard::ReportsMenu</name>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>There is no PBX yet</source>
        <translation>Der er ingen central endnu</translation>
    </message>
    <message>
        <source>No PBX here has reports</source>
        <translation>Ingen central her har rapporter</translation>
    </message>
</context>
<context>
    <name>Cordboard::RetentionPage</name>
    <message>
        <source>Call history</source>
        <translation>Opkaldshistorik</translation>
    </message>
    <message>
        <source>Finished calls and the notes on them stay on this computer, for search, missed callers and statistics.</source>
        <translation>Afsluttede opkald og noterne om dem bliver på denne computer, til søgning, ubesvarede opkaldere og statistik.</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Eksportér som CSV</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Keep calls and their notes</source>
        <translation>Behold opkald og deres noter</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>for altid</translation>
    </message>
    <message>
        <source>for 30 days</source>
        <translation>i 30 dage</translation>
    </message>
    <message>
        <source>for 90 days</source>
        <translation>i 90 dage</translation>
    </message>
    <message>
        <source>for one year</source>
        <translation>i et år</translation>
    </message>
    <message>
        <source>for three years</source>
        <translation>i tre år</translation>
    </message>
    <message numerus="yes">
        <source>for %n days</source>
        <translation>
            <numerusform>i %n dag</numerusform>
            <numerusform>i %n dage</numerusform>
        </translation>
    </message>
    <message>
        <source>Call-backs that are done go with the calls. Promises that are open, and what you noted about a caller, stay until you remove them.</source>
        <translation>Udførte tilbageopkald forsvinder med opkaldene. Åbne løfter, og hvad du har noteret om en opkalder, bliver, indtil du fjerner dem.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Eksportér historikken</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-filer (*.csv)</translation>
    </message>
    <message>
        <source>calls.csv</source>
        <comment>name of a file</comment>
        <translation>opkald.csv</translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>Slet nu</translation>
    </message>
    <message>
        <source>Which calls are deleted</source>
        <translation>Hvilke opkald der slettes</translation>
    </message>
    <message>
        <source>calls older than a year</source>
        <translation>opkald ældre end et år</translation>
    </message>
    <message>
        <source>calls older than 90 days</source>
        <translation>opkald ældre end 90 dage</translation>
    </message>
    <message>
        <source>calls older than 30 days</source>
        <translation>opkald ældre end 30 dage</translation>
    </message>
    <message>
        <source>all calls</source>
        <translation>alle opkald</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n opkald</numerusform>
            <numerusform>%n opkald</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, kept in memory until the program ends.</source>
        <comment>how many calls</comment>
        <translation>%1, gemt i hukommelsen, indtil programmet afsluttes.</translation>
    </message>
    <message>
        <source>%1, %2 in %3</source>
        <comment>how many calls, size, file</comment>
        <translation>%1, %2 i %3</translation>
    </message>
    <message>
        <source>Delete calls?</source>
        <translation>Vil du slette opkald?</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) and the notes on them are deleted. This cannot be undone.</source>
        <translation>
            <numerusform>%n opkald og noterne om det slettes. Det kan ikke fortrydes.</numerusform>
            <numerusform>%n opkald og noterne om dem slettes. Det kan ikke fortrydes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) deleted.</source>
        <translation>
            <numerusform>%n opkald slettet.</numerusform>
            <numerusform>%n opkald slettet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 calls written</source>
        <comment>numbers</comment>
        <translation>%1 af %2 opkald skrevet</translation>
    </message>
    <message numerus="yes">
        <source>%n calls exported to %1</source>
        <translation>
            <numerusform>%n opkald eksporteret til %1</numerusform>
            <numerusform>%n opkald eksporteret til %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::RowMenus</name>
    <message>
        <source>The link to the PBX is down.</source>
        <translation>Forbindelsen til centralen er nede.</translation>
    </message>
    <message>
        <source>Nothing can be done with it.</source>
        <translation>Der kan ikke gøres noget med det.</translation>
    </message>
    <message>
        <source>Type a name or number first.</source>
        <translation>Skriv først et navn eller nummer.</translation>
    </message>
    <message>
        <source>%1 is at another PBX.</source>
        <translation>%1 er på en anden central.</translation>
    </message>
    <message>
        <source>Take this call</source>
        <translation>Tag dette opkald</translation>
    </message>
    <message>
        <source>Send on to %1</source>
        <translation>Send videre til %1</translation>
    </message>
    <message>
        <source>Send on</source>
        <translation>Send videre</translation>
    </message>
    <message>
        <source>Let the PBX route it</source>
        <translation>Lad centralen dirigere det</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>Afvis det</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Genoptag</translation>
    </message>
    <message>
        <source>Transfer to %1</source>
        <translation>Omstil til %1</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Omstil</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parker</translation>
    </message>
    <message>
        <source>End the call with %1</source>
        <translation>Afslut opkaldet med %1</translation>
    </message>
    <message>
        <source>Ending the call with %1</source>
        <translation>Afslutter opkaldet med %1</translation>
    </message>
    <message>
        <source>Fetch %1</source>
        <translation>Hent %1</translation>
    </message>
    <message>
        <source>A parked call can only be sent to somebody of ours.</source>
        <translation>Et parkeret opkald kan kun sendes til en af vore egne.</translation>
    </message>
    <message>
        <source>Let %1 fetch it</source>
        <translation>Lad %1 hente det</translation>
    </message>
    <message>
        <source>Let somebody fetch it</source>
        <translation>Lad nogen hente det</translation>
    </message>
    <message>
        <source>Sending %1 to %2</source>
        <translation>Sender %1 til %2</translation>
    </message>
    <message>
        <source>The phone of %1 rings for %2</source>
        <translation>Telefonen hos %1 ringer for %2</translation>
    </message>
    <message>
        <source>Park the call with you here</source>
        <translation>Parker dit opkald her</translation>
    </message>
    <message>
        <source>There is no call with you.</source>
        <translation>Der er intet opkald hos dig.</translation>
    </message>
    <message>
        <source>Take the longest waiting call</source>
        <translation>Tag det længst ventende opkald</translation>
    </message>
    <message>
        <source>Transfer the call with you to %1</source>
        <translation>Omstil opkaldet hos dig til %1</translation>
    </message>
    <message>
        <source>The call with you is at another PBX.</source>
        <translation>Opkaldet hos dig er på en anden central.</translation>
    </message>
    <message>
        <source>Log out of %1</source>
        <translation>Log ud af %1</translation>
    </message>
    <message>
        <source>Log in to %1</source>
        <translation>Log ind i %1</translation>
    </message>
    <message>
        <source>Logging out of %1</source>
        <translation>Logger ud af %1</translation>
    </message>
    <message>
        <source>Logging in to %1</source>
        <translation>Logger ind i %1</translation>
    </message>
    <message>
        <source>Take calls again</source>
        <translation>Tag opkald igen</translation>
    </message>
    <message>
        <source>Pause in %1</source>
        <translation>Pause i %1</translation>
    </message>
    <message>
        <source>Changing the pause in %1</source>
        <translation>Ændrer pausen i %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Ring til %1</translation>
    </message>
    <message>
        <source>The number was withheld.</source>
        <translation>Nummeret var hemmeligt.</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Kopiér nummeret</translation>
    </message>
</context>
<context>
    <name>Cordboard::RowPaint</name>
    <message>
        <source>late</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overskredet</translation>
    </message>
</context>
<context>
    <name>Cordboard::RowTime</name>
    <message>
        <source>1 minute</source>
        <translation>1 minut</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 sekund</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n sekund</numerusform>
            <numerusform>%n sekunder</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 time</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n timer</numerusform>
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
        <translation>fra kl. %1</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ikke kendt endnu</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <comment>clock time</comment>
        <translation>sidst set kl. %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::Runner</name>
    <message>
        <source>There is no action &quot;%1&quot;; --help lists them.</source>
        <translation>Der er ingen handling »%1«; --help viser dem.</translation>
    </message>
    <message>
        <source>Usage: do %1 %2</source>
        <translation>Brug: do %1 %2</translation>
    </message>
    <message>
        <source>Usage: call METHOD [JSON]</source>
        <translation>Brug: call METHOD [JSON]</translation>
    </message>
    <message>
        <source>The parameters are one JSON object.</source>
        <translation>Parametrene er ét JSON-objekt.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; --help lists them.</source>
        <translation>Der er ingen kommando »%1«; --help viser dem.</translation>
    </message>
    <message>
        <source>It did not get quiet; this is how it stands.</source>
        <translation>Der blev ikke ro; sådan er status.</translation>
    </message>
    <message>
        <source>A time is written as 2026-01-31T07:30:00Z.</source>
        <translation>En tid skrives som 2026-01-31T07:30:00Z.</translation>
    </message>
    <message>
        <source>This login is not allowed to call it.</source>
        <translation>Dette login har ikke lov til at kalde den.</translation>
    </message>
</context>
<context>
    <name>Cordboard::SaveHappenedDialog</name>
    <message>
        <source>Leave out names and phone numbers</source>
        <translation>Udelad navne og telefonnumre</translation>
    </message>
    <message>
        <source>Save what happened</source>
        <translation>Gem hændelserne</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n hændelse</numerusform>
            <numerusform>%n hændelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n minute(s) as one file</source>
        <translation>
            <numerusform>Det sidste %n minut som én fil</numerusform>
            <numerusform>De sidste %n minutter som én fil</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: what the PBX told, which keys and commands were used, and what came of them. Send it to whoever looks after the system, or look at it again yourself: start the program with --replay and the file.</source>
        <translation>%1: hvad centralen oplyste, hvilke taster og kommandoer der blev brugt, og hvad der kom ud af dem. Send den til den, der passer systemet, eller se på den igen selv: start programmet med --replay og filen.</translation>
    </message>
    <message>
        <source>Never in it: passwords, what is typed into the search field, digits dialled into a call, phone books, call records, any sound.</source>
        <translation>Aldrig i den: adgangskoder, det, der skrives i søgefeltet, cifre tastet i et opkald, telefonbøger, opkaldsposter, nogen form for lyd.</translation>
    </message>
    <message>
        <source>The same person keeps the same made-up name throughout the file</source>
        <translation>Den samme person beholder det samme opdigtede navn i hele filen</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Gem...</translation>
    </message>
    <message>
        <source>Recordings (*.cordrec)</source>
        <translation>Optagelser (*.cordrec)</translation>
    </message>
</context>
<context>
    <name>Cordboard::Screens</name>
    <message>
        <source>Named screens</source>
        <translation>Navngivne skærmbilleder</translation>
    </message>
    <message>
        <source>Keep, rename and delete screens</source>
        <translation>Gem, omdøb og slet skærmbilleder</translation>
    </message>
</context>
<context>
    <name>Cordboard::SearchBox</name>
    <message>
        <source>Find a person, number or department: just type</source>
        <translation>Find en person, et nummer eller en afdeling: bare skriv</translation>
    </message>
    <message>
        <source>Find a person, number or department</source>
        <translation>Find en person, et nummer eller en afdeling</translation>
    </message>
</context>
<context>
    <name>Cordboard::SecretError</name>
    <message>
        <source>No error</source>
        <translation>Ingen fejl</translation>
    </message>
    <message>
        <source>The keychain holds no password for this account</source>
        <translation>Nøgleringen har ingen adgangskode til denne konto</translation>
    </message>
    <message>
        <source>The keychain did not give access</source>
        <translation>Nøgleringen gav ikke adgang</translation>
    </message>
    <message>
        <source>No keychain is running on this computer</source>
        <translation>Ingen nøglering kører på denne computer</translation>
    </message>
    <message>
        <source>The keychain did not answer</source>
        <translation>Nøgleringen svarede ikke</translation>
    </message>
    <message>
        <source>The keychain reported a problem</source>
        <translation>Nøgleringen meldte et problem</translation>
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
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Indstillingernes sider</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>Tilbage til tavlen</translation>
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
        <translation>Linje</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Bruges af</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>a shared line</comment>
        <translation>Ledig</translation>
    </message>
    <message>
        <source>Reserved</source>
        <comment>a shared line</comment>
        <translation>Reserveret</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>a shared line</comment>
        <translation>I brug</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Ringer</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>På hold</translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>nobody can tell the state now</comment>
        <translation>Uvist</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <comment>shared line, its state</comment>
        <translation>Linje %1, %2</translation>
    </message>
</context>
<context>
    <name>Cordboard::ShortcutStore</name>
    <message>
        <source>Letters and digits go to the search.</source>
        <translation>Bogstaver og cifre går til søgningen.</translation>
    </message>
    <message>
        <source>Ctrl+Alt is AltGr on many keyboards, which writes characters.</source>
        <translation>Ctrl+Alt er AltGr på mange tastaturer, som skriver tegn.</translation>
    </message>
</context>
<context>
    <name>Cordboard::SideTabs</name>
    <message>
        <source>Queues</source>
        <translation>Køer</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenter</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Queues, agents, history</source>
        <translation>Køer, agenter, historik</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mere</translation>
    </message>
</context>
<context>
    <name>Cordboard::SimBackend</name>
    <message>
        <source>There is no extension %1.</source>
        <translation>Der er intet lokalnummer %1.</translation>
    </message>
    <message>
        <source>The simulated link is down.</source>
        <translation>Den simulerede forbindelse er nede.</translation>
    </message>
</context>
<context>
    <name>Cordboard::SoundPlayer</name>
    <message>
        <source>No sound device is connected: nothing can be heard.</source>
        <translation>Ingen lydenhed er tilsluttet: intet kan høres.</translation>
    </message>
    <message>
        <source>%1 is not connected. Sounds come from %2 until it is.</source>
        <comment>chosen device; device in use</comment>
        <translation>%1 er ikke tilsluttet. Lyde kommer fra %2, indtil den er.</translation>
    </message>
</context>
<context>
    <name>Cordboard::SupervisorBoard</name>
    <message>
        <source>Queues</source>
        <translation>Køer</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenter</translation>
    </message>
    <message>
        <source>Supervisor board</source>
        <translation>Supervisortavle</translation>
    </message>
    <message>
        <source>Acknowledge the alarm</source>
        <translation>Kvittér for alarmen</translation>
    </message>
    <message>
        <source>Snooze the alarm</source>
        <translation>Udsæt alarmen</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grænser</translation>
    </message>
    <message>
        <source>No PBX is connected yet. In Cordboard&apos;s window, Tools, Connect to a PBX adds one.</source>
        <translation>Ingen central er forbundet endnu. Tilføj en i Cordboards vindue under Funktioner, Forbind til en central.</translation>
    </message>
    <message>
        <source>The link to the PBX is down. Queues appear when it is back.</source>
        <translation>Forbindelsen til centralen er nede. Køer vises, når den er tilbage.</translation>
    </message>
    <message>
        <source>This PBX does not tell about queues.</source>
        <translation>Denne central oplyser ikke om køer.</translation>
    </message>
    <message>
        <source>The PBX has no queues that this login may see. Add one on the PBX, or let this login see it; it appears here by itself.</source>
        <translation>Centralen har ingen køer, som dette login må se. Tilføj en på centralen, eller lad dette login se den; den vises her af sig selv.</translation>
    </message>
    <message>
        <source>longest %1</source>
        <comment>duration</comment>
        <translation>længst %1</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n ledig</numerusform>
            <numerusform>%n ledige</numerusform>
        </translation>
    </message>
    <message>
        <source>No agents. Whoever may serve a queue appears here, logged in or not.</source>
        <translation>Ingen agenter. Alle, der må betjene en kø, vises her, logget ind eller ej.</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Alle køer</translation>
    </message>
</context>
<context>
    <name>Cordboard::SupervisorDesk</name>
    <message>
        <source>Supervisor board</source>
        <translation>Supervisortavle</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Vægtavle</translation>
    </message>
    <message>
        <source>Acknowledge alarm</source>
        <translation>Kvittér for alarm</translation>
    </message>
    <message>
        <source>Snooze alarm</source>
        <translation>Udsæt alarm</translation>
    </message>
    <message>
        <source>Limits and alarms</source>
        <translation>Grænser og alarmer</translation>
    </message>
    <message>
        <source>Screen of the wallboard</source>
        <translation>Skærm til vægtavlen</translation>
    </message>
    <message numerus="yes">
        <source>Silent for %n minute(s), then again if it is still so</source>
        <translation>
            <numerusform>Tavs i %n minut, derefter igen, hvis det stadig er sådan</numerusform>
            <numerusform>Tavs i %n minutter, derefter igen, hvis det stadig er sådan</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no alarm.</source>
        <translation>Der er ingen alarm.</translation>
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
        <translation>Den, omstillingsbordet ikke er på</translation>
    </message>
</context>
<context>
    <name>Cordboard::TagsDialog</name>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>Mærker for %1</translation>
    </message>
    <message>
        <source>Words by which %1 is found: languages, duties, knowledge.</source>
        <comment>person</comment>
        <translation>Ord, som %1 findes ved: sprog, opgaver, viden.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nyt mærke</translation>
    </message>
    <message>
        <source>New tag, such as French or First aid</source>
        <translation>Nyt mærke, f.eks. Fransk eller Førstehjælp</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>Ctrl+Enter gemmer</translation>
    </message>
    <message numerus="yes">
        <source>More than %n tags help nobody.</source>
        <translation>
            <numerusform>Mere end %n mærke hjælper ingen.</numerusform>
            <numerusform>Flere end %n mærker hjælper ingen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::TargetLine</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Anyway</source>
        <translation>Alligevel</translation>
    </message>
    <message>
        <source>Esc cancels. Nothing moves or re-sorts until you drop.</source>
        <translation>Esc annullerer. Intet flytter sig eller sorteres om, før du slipper.</translation>
    </message>
    <message>
        <source>%1 will probably not answer</source>
        <translation>%1 svarer sandsynligvis ikke</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Intet er sendt endnu.</translation>
    </message>
    <message>
        <source>Transfers wait for the link</source>
        <translation>Omstilling venter på forbindelsen</translation>
    </message>
    <message>
        <source>You can search, and read what was known last.</source>
        <translation>Du kan søge og læse det senest kendte.</translation>
    </message>
    <message>
        <source>You are asking %1 for %2</source>
        <comment>person, caller</comment>
        <translation>Du spørger %1 for %2</translation>
    </message>
    <message>
        <source>Enter hands the call over. Esc goes back to the caller. Typing starts a new search and cancels nothing.</source>
        <translation>Enter omstiller opkaldet. Esc går tilbage til opkalderen. Skriver du, starter en ny søgning, og intet annulleres.</translation>
    </message>
    <message>
        <source>Enter answers while the box is empty</source>
        <translation>Enter besvarer, mens feltet er tomt</translation>
    </message>
    <message>
        <source>Type the beginning of a name, a number or a department</source>
        <translation>Skriv begyndelsen af et navn, et nummer eller en afdeling</translation>
    </message>
    <message>
        <source>Typed letters search and never answer.</source>
        <translation>Bogstaver søger og besvarer aldrig.</translation>
    </message>
    <message>
        <source>The best match stands here; Down moves on.</source>
        <translation>Det bedste match står her; Pil ned går videre.</translation>
    </message>
    <message>
        <source>A number outside</source>
        <translation>Et eksternt nummer</translation>
    </message>
    <message>
        <source>Enter transfers %1 to %2</source>
        <comment>caller, person</comment>
        <translation>Enter omstiller %1 til %2</translation>
    </message>
    <message>
        <source>Enter calls %1</source>
        <translation>Enter ringer til %1</translation>
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
        <translation>Mere</translation>
    </message>
</context>
<context>
    <name>Cordboard::TextIntake</name>
    <message>
        <source>Find what was copied</source>
        <translation>Find det kopierede</translation>
    </message>
</context>
<context>
    <name>Cordboard::TopBar</name>
    <message>
        <source>Connected &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Forbundet &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt;: no answer for %n s</source>
        <translation>
            <numerusform>&lt;b&gt;%1&lt;/b&gt;: intet svar i %n s</numerusform>
            <numerusform>&lt;b&gt;%1&lt;/b&gt;: intet svar i %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting to &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Forbinder til &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Reading the state of &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Læser status for &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Not connected to &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Ikke forbundet til &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>No PBX yet: Tools, Settings adds one</source>
        <translation>Ingen central endnu: tilføj en under Funktioner, Indstillinger</translation>
    </message>
    <message numerus="yes">
        <source>Connected &lt;b&gt;%1&lt;/b&gt;, %n s old</source>
        <comment>a PBX that is asked again and again; the age of what is shown</comment>
        <translation>
            <numerusform>Forbundet &lt;b&gt;%1&lt;/b&gt;, %n s gammelt</numerusform>
            <numerusform>Forbundet &lt;b&gt;%1&lt;/b&gt;, %n s gammelt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::TrainingList</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Træning</translation>
    </message>
    <message>
        <source>Each task begins in a fresh demo office that belongs to this window alone: nothing here reaches your phone system. Keys and seconds are counted; a click counts as a key.</source>
        <translation>Hver opgave begynder på et nyt demokontor, der kun hører til dette vindue: intet her når dit telefonsystem. Taster og sekunder tælles; et klik tæller som en tast.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Opgaver</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>Best keys</source>
        <translation>Bedste taster</translation>
    </message>
    <message>
        <source>Best seconds</source>
        <translation>Bedste sekunder</translation>
    </message>
    <message>
        <source>How good</source>
        <translation>Hvor godt</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>ikke klaret endnu</translation>
    </message>
    <message>
        <source>fewest possible</source>
        <translation>færrest mulige</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) too many</source>
        <translation>
            <numerusform>%n tast for meget</numerusform>
            <numerusform>%n taster for meget</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Hvad du skal gøre</translation>
    </message>
</context>
<context>
    <name>Cordboard::TrainingScene</name>
    <message>
        <source>Training office</source>
        <translation>Træningskontor</translation>
    </message>
</context>
<context>
    <name>Cordboard::TrainingStrip</name>
    <message>
        <source>Again</source>
        <translation>Igen</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Alle opgaver</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>Næste opgave</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Træning</translation>
    </message>
    <message>
        <source>Best: %1, %2 s</source>
        <comment>keys, seconds</comment>
        <translation>Bedst: %1, %2 s</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n tast</numerusform>
            <numerusform>%n taster</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Ikke klaret endnu</translation>
    </message>
    <message>
        <source>%1   %2 s</source>
        <comment>keys so far, seconds so far</comment>
        <translation>%1   %2 s</translation>
    </message>
    <message>
        <source>The caller is gone, so this cannot be done any more. Try it again: %1.</source>
        <comment>keys</comment>
        <translation>Opkalderen er væk, så det kan ikke klares længere. Prøv igen: %1.</translation>
    </message>
    <message>
        <source>Done with the fewest possible keys: %1.</source>
        <translation>Klaret med færrest mulige taster: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Done. %n key(s) would have been enough: %1.</source>
        <translation>
            <numerusform>Klaret. %n tast havde været nok: %1.</numerusform>
            <numerusform>Klaret. %n taster havde været nok: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A click counts as a key: the hand leaves the keyboard for it.</source>
        <translation>Et klik tæller som en tast: hånden forlader tastaturet for det.</translation>
    </message>
    <message>
        <source>Your best so far</source>
        <translation>Dit bedste indtil nu</translation>
    </message>
</context>
<context>
    <name>Cordboard::TrainingTask</name>
    <message>
        <source>Answer</source>
        <translation>Besvar</translation>
    </message>
    <message>
        <source>Your phone rings. Answer.</source>
        <translation>Din telefon ringer. Besvar.</translation>
    </message>
    <message>
        <source>Hold and come back</source>
        <translation>Hold og vend tilbage</translation>
    </message>
    <message>
        <source>Put Maria Lopez on hold, then take her back.</source>
        <translation>Sæt Maria Lopez på hold, og tag hende så tilbage.</translation>
    </message>
    <message>
        <source>Park and fetch</source>
        <translation>Parker og hent</translation>
    </message>
    <message>
        <source>Park Maria Lopez, then fetch her again.</source>
        <translation>Parker Maria Lopez, og hent hende så igen.</translation>
    </message>
    <message>
        <source>Take the most important</source>
        <translation>Tag den vigtigste</translation>
    </message>
    <message>
        <source>Two callers wait. Take the important one first.</source>
        <translation>To opkaldere venter. Tag den vigtige først.</translation>
    </message>
    <message>
        <source>Take the next in a call</source>
        <translation>Tag næste under et opkald</translation>
    </message>
    <message>
        <source>Maria Lopez is with you, and Dr. Hoffmann waits. Take him without losing her.</source>
        <translation>Maria Lopez er hos dig, og Dr. Hoffmann venter. Tag ham uden at miste hende.</translation>
    </message>
    <message>
        <source>Answer and transfer</source>
        <translation>Besvar og omstil</translation>
    </message>
    <message>
        <source>Your phone rings: Maria Lopez wants Anna Bergmann. Answer and transfer her.</source>
        <translation>Din telefon ringer: Maria Lopez vil tale med Anna Bergmann. Besvar, og omstil hende.</translation>
    </message>
    <message>
        <source>Send on without answering</source>
        <translation>Send videre uden at besvare</translation>
    </message>
    <message>
        <source>Maria Lopez rings, and you know that she wants Anna Bergmann. Send her on without answering.</source>
        <translation>Maria Lopez ringer, og du ved, at hun vil tale med Anna Bergmann. Send hende videre uden at besvare.</translation>
    </message>
    <message>
        <source>Ask first, then complete</source>
        <translation>Spørg først, så fuldfør</translation>
    </message>
    <message>
        <source>Maria Lopez is with you. Ask Claire Dubois first, then connect the two.</source>
        <translation>Maria Lopez er hos dig. Spørg først Claire Dubois, og forbind så de to.</translation>
    </message>
    <message>
        <source>Ask first, then back to the caller</source>
        <translation>Spørg først, så tilbage til opkalder</translation>
    </message>
    <message>
        <source>Maria Lopez is with you. Ask Claire Dubois; she has no time, so go back to Maria Lopez.</source>
        <translation>Maria Lopez er hos dig. Spørg Claire Dubois; hun har ikke tid, så gå tilbage til Maria Lopez.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Tag tilbage</translation>
    </message>
    <message>
        <source>Send Maria Lopez to Anna Bergmann, and bring her back while it still rings.</source>
        <translation>Send Maria Lopez til Anna Bergmann, og tag hende tilbage, mens det stadig ringer.</translation>
    </message>
    <message>
        <source>To the voicemail</source>
        <translation>Til voicemail</translation>
    </message>
    <message>
        <source>Peter Vogel is at lunch. Send Maria Lopez to his voicemail.</source>
        <translation>Peter Vogel er til frokost. Send Maria Lopez til hans voicemail.</translation>
    </message>
    <message>
        <source>To the mobile</source>
        <translation>Til mobilen</translation>
    </message>
    <message>
        <source>Karl Engel is out of the house. Send Maria Lopez to his mobile.</source>
        <translation>Karl Engel er ude af huset. Send Maria Lopez til hans mobil.</translation>
    </message>
</context>
<context>
    <name>Cordboard::TrainingWay</name>
    <message>
        <source>type “%1”</source>
        <comment>letters that find somebody</comment>
        <translation>skriv »%1«</translation>
    </message>
</context>
<context>
    <name>Cordboard::TrainingWindow</name>
    <message>
        <source>Training</source>
        <translation>Træning</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>Næste opgave</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Alle opgaver</translation>
    </message>
</context>
<context>
    <name>Cordboard::TransferSafety</name>
    <message>
        <source>is on a call</source>
        <translation>er i et opkald</translation>
    </message>
    <message>
        <source>has just begun a call</source>
        <translation>har lige begyndt et opkald</translation>
    </message>
    <message numerus="yes">
        <source>is on a call for %n minute(s)</source>
        <translation>
            <numerusform>har været i et opkald i %n minut</numerusform>
            <numerusform>har været i et opkald i %n minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>is away</source>
        <translation>er væk</translation>
    </message>
    <message>
        <source>is away: %1</source>
        <comment>presence text</comment>
        <translation>er væk: %1</translation>
    </message>
    <message>
        <source>has the phone off</source>
        <translation>har telefonen slukket</translation>
    </message>
    <message>
        <source>phone is off</source>
        <translation>tlf. slukket</translation>
    </message>
    <message>
        <source>does not want to be disturbed</source>
        <translation>vil ikke forstyrres</translation>
    </message>
    <message>
        <source>DND</source>
        <comment>do not disturb, as short as can be</comment>
        <translation>DND</translation>
    </message>
    <message>
        <source>forwards every call to the mobile %1</source>
        <translation>viderestiller alle opkald til mobilen %1</translation>
    </message>
    <message>
        <source>forwards every call to %1</source>
        <translation>viderestiller alle opkald til %1</translation>
    </message>
    <message>
        <source>forwards</source>
        <translation>viderestiller</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>taler</translation>
    </message>
    <message>
        <source>already has a call ringing</source>
        <translation>har allerede et opkald, der ringer</translation>
    </message>
    <message>
        <source>already ringing</source>
        <translation>ringer allerede</translation>
    </message>
    <message>
        <source>away</source>
        <translation>væk</translation>
    </message>
</context>
<context>
    <name>Cordboard::TrayIcon</name>
    <message>
        <source>Show the board</source>
        <translation>Vis tavlen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afslut</translation>
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
        <translation>Ukendt opkalder</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>hørt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Varighed</translation>
    </message>
</context>
<context>
    <name>Cordboard::VoicemailPanel</name>
    <message>
        <source>Listen</source>
        <translation>Medlyt</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Gem...</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Ring tilbage</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postkasse</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Beskeder</translation>
    </message>
    <message>
        <source>Waiting for the PBX</source>
        <translation>Venter på centralen</translation>
    </message>
    <message>
        <source>This PBX tells of no mailbox.</source>
        <translation>Denne central oplyser ingen postkasse.</translation>
    </message>
    <message>
        <source>The messages cannot be read. %1</source>
        <translation>Beskederne kan ikke læses. %1</translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>Ingen beskeder.</translation>
    </message>
    <message>
        <source>Choose a message first.</source>
        <translation>Vælg en besked først.</translation>
    </message>
    <message>
        <source>The number was withheld.</source>
        <translation>Nummeret var hemmeligt.</translation>
    </message>
    <message>
        <source>The message cannot be fetched. %1</source>
        <translation>Beskeden kan ikke hentes. %1</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Hemmeligt nummer</translation>
    </message>
    <message>
        <source>Message from %1, %2</source>
        <comment>caller; date and time</comment>
        <translation>Besked fra %1, %2</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Gem beskeden</translation>
    </message>
</context>
<context>
    <name>Cordboard::WaitingModel</name>
    <message>
        <source>Caller</source>
        <translation>Opkalder</translation>
    </message>
    <message>
        <source>Came in on</source>
        <comment>queue or dialled number</comment>
        <translation>Kom ind på</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>Venter siden</translation>
    </message>
    <message>
        <source>important</source>
        <comment>a VIP caller</comment>
        <translation>vigtig</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>the queue or dialled number a call came in on</comment>
        <translation>på %1</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekund</numerusform>
            <numerusform>%n sekunder</numerusform>
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
        <translation>Venter</translation>
    </message>
    <message>
        <source>Nobody is waiting.
Calls appear here, longest first.</source>
        <translation>Ingen venter.
Opkald vises her, længst ventende først.</translation>
    </message>
    <message>
        <source>longest %1</source>
        <comment>duration</comment>
        <translation>længst %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::WaitingRowDelegate</name>
    <message>
        <source>Unknown caller</source>
        <translation>Ukendt opkalder</translation>
    </message>
    <message>
        <source>came back</source>
        <comment>a waiting call</comment>
        <translation>kom tilbage</translation>
    </message>
    <message>
        <source>not let in yet</source>
        <comment>the PBX waits for accept or refuse</comment>
        <translation>endnu ikke lukket ind</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <comment>key number</comment>
        <translation>Venter %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Venter</translation>
    </message>
    <message>
        <source>important</source>
        <translation>vigtig</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>queue or dialled number</comment>
        <translation>på %1</translation>
    </message>
    <message>
        <source>not certain, the link is down</source>
        <translation>uvist, forbindelsen er nede</translation>
    </message>
</context>
<context>
    <name>Cordboard::WakeUpDialog</name>
    <message>
        <source>Every day</source>
        <translation>Hver dag</translation>
    </message>
    <message>
        <source>Wake-up call</source>
        <translation>Vækning</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Lokalnummer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Indstil</translation>
    </message>
</context>
<context>
    <name>Cordboard::WakeUpModel</name>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Gentages</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>dagligt</translation>
    </message>
    <message>
        <source>once</source>
        <translation>én gang</translation>
    </message>
    <message>
        <source>Wake-up call, %1, %2</source>
        <comment>time, name</comment>
        <translation>Vækning, %1, %2</translation>
    </message>
</context>
<context>
    <name>Cordboard::WakeUpsPanel</name>
    <message>
        <source>Set one...</source>
        <translation>Ny vækning...</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Slå fra</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Annuller den</translation>
    </message>
    <message>
        <source>Wake-up calls</source>
        <translation>Vækninger</translation>
    </message>
    <message>
        <source>Choose a wake-up call first.</source>
        <translation>Vælg en vækning først.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Slå til</translation>
    </message>
    <message>
        <source>Nobody is to be woken.</source>
        <translation>Ingen skal vækkes.</translation>
    </message>
    <message>
        <source>Setting the wake-up call for %1</source>
        <translation>Indstiller vækning af %1</translation>
    </message>
    <message>
        <source>%1 will be woken at %2</source>
        <translation>%1 bliver vækket kl. %2</translation>
    </message>
    <message>
        <source>Changing the wake-up call for %1</source>
        <translation>Ændrer vækningen af %1</translation>
    </message>
    <message>
        <source>Cancelling the wake-up call for %1</source>
        <translation>Annullerer vækningen af %1</translation>
    </message>
    <message>
        <source>The wake-up call for %1 at %2 was cancelled</source>
        <translation>Vækningen af %1 kl. %2 blev annulleret</translation>
    </message>
</context>
<context>
    <name>Cordboard::Wallboard</name>
    <message>
        <source>Cordboard wallboard</source>
        <translation>Cordboard-vægtavle</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Vægtavle</translation>
    </message>
    <message>
        <source>No PBX</source>
        <translation>Ingen central</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Forbundet</translation>
    </message>
    <message>
        <source>No link: as known last</source>
        <translation>Ingen forbindelse: som senest kendt</translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n besvaret</numerusform>
            <numerusform>%n besvarede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gave up</source>
        <comment>callers</comment>
        <translation>
            <numerusform>%n opgav</numerusform>
            <numerusform>%n opgav</numerusform>
        </translation>
    </message>
    <message>
        <source>average wait %1</source>
        <comment>duration</comment>
        <translation>gns. ventetid %1</translation>
    </message>
    <message>
        <source>Calls today: %1</source>
        <translation>Opkald i dag: %1</translation>
    </message>
    <message>
        <source>longest</source>
        <comment>wait; above a time</comment>
        <translation>længst</translation>
    </message>
    <message numerus="yes">
        <source>in %n s</source>
        <comment>answered within seconds</comment>
        <translation>
            <numerusform>inden for %n s</numerusform>
            <numerusform>inden for %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>in time</source>
        <translation>i tide</translation>
    </message>
    <message>
        <source>gave up</source>
        <comment>callers; below their number</comment>
        <translation>opgav</translation>
    </message>
    <message>
        <source>agents free</source>
        <translation>agenter ledige</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenter</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n ledig</numerusform>
            <numerusform>%n ledige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n busy</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n optaget</numerusform>
            <numerusform>%n optagne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n på pause</numerusform>
            <numerusform>%n på pause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n off</source>
        <comment>agents logged out or with the phone off</comment>
        <translation>
            <numerusform>%n offline</numerusform>
            <numerusform>%n offline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>agents</comment>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>No PBX is connected. Cordboard&apos;s menu Tools, Connect to a PBX, adds one.</source>
        <translation>Ingen central er forbundet. Tilføj en i Cordboards menu Funktioner, Forbind til en central.</translation>
    </message>
    <message>
        <source>No queues yet. They appear here as soon as the PBX tells of them to this login.</source>
        <translation>Ingen køer endnu. De vises her, så snart centralen oplyser dem til dette login.</translation>
    </message>
</context>
<context>
    <name>Cordboard::YeastarK2Plugin</name>
    <message>
        <source>Yeastar K2 and S-Series IPPBX, over HTTP API 2.0 and its pushed events.</source>
        <translation>Yeastar K2 og S-serien via HTTP API 2.0 og dens hændelser.</translation>
    </message>
</context>
<context>
    <name>Cordboard::YeastarLinkusBackend</name>
    <message>
        <source>Needs the Client ID and secret of the PBX&apos;s API.</source>
        <translation>Kræver klient-id og hemmelighed til centralens API.</translation>
    </message>
    <message>
        <source>Needs your extension and its login signature.</source>
        <translation>Kræver dit lokalnummer og dets login-signatur.</translation>
    </message>
    <message>
        <source>Enter a Client ID with its secret, or an extension with its login signature.</source>
        <translation>Angiv et klient-id med dets hemmelighed, eller et lokalnummer med dets login-signatur.</translation>
    </message>
    <message>
        <source>The PBX&apos;s API is not available: %1</source>
        <translation>Centralens API er ikke tilgængelig: %1</translation>
    </message>
    <message>
        <source>Your own session is not connected: %1</source>
        <translation>Din egen session er ikke forbundet: %1</translation>
    </message>
    <message>
        <source>That is no recording.</source>
        <translation>Det er ikke en optagelse.</translation>
    </message>
    <message>
        <source>The program itself deals with tokens: the PBX gives out eight, and none may be lost.</source>
        <translation>Programmet håndterer selv tokens: centralen udleverer otte, og ingen må gå tabt.</translation>
    </message>
    <message>
        <source>Your own session has been ended.</source>
        <translation>Din egen session er afsluttet.</translation>
    </message>
</context>
<context>
    <name>Cordboard::YeastarLinkusPlugin</name>
    <message>
        <source>Yeastar P-Series (appliance, software or cloud), over its OpenAPI and the Linkus session of your extension.</source>
        <translation>Yeastar P-serien (boks, software eller cloud) via OpenAPI og dit lokalnummers Linkus-session.</translation>
    </message>
</context>
<context>
    <name>StateVocabulary</name>
    <message>
        <source>UN</source>
        <extracomment>The two-letter codes stand for the states on braille lines, in print and in tiles without icons; one character will do in Chinese, Japanese and Korean.</extracomment>
        <translation>UV</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Uvist</translation>
    </message>
    <message>
        <source>RG</source>
        <translation>RI</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Ringer</translation>
    </message>
    <message>
        <source>TK</source>
        <translation>TA</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Taler</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>RO</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Ringer op</translation>
    </message>
    <message>
        <source>HO</source>
        <translation>HO</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>På hold</translation>
    </message>
    <message>
        <source>PK</source>
        <translation>PK</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Parkeret</translation>
    </message>
    <message>
        <source>NR</source>
        <translation>TS</translation>
    </message>
    <message>
        <source>Phone off</source>
        <translation>Tlf. slukket</translation>
    </message>
    <message>
        <source>DN</source>
        <translation>FI</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Forstyr ikke</translation>
    </message>
    <message>
        <source>AW</source>
        <translation>VK</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Væk</translation>
    </message>
    <message>
        <source>FR</source>
        <translation>LE</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Ledig</translation>
    </message>
    <message>
        <source>WA</source>
        <translation>VE</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Venter</translation>
    </message>
    <message>
        <source>SN</source>
        <translation>SN</translation>
    </message>
    <message>
        <source>LT</source>
        <translation>SE</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>OV</source>
        <translation>OV</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overskredet</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>HE</translation>
    </message>
    <message>
        <source>Rings here</source>
        <translation>Ringer her</translation>
    </message>
    <message>
        <source>ON</source>
        <translation>DU</translation>
    </message>
    <message>
        <source>With you</source>
        <translation>Hos dig</translation>
    </message>
    <message>
        <source>Held by you</source>
        <translation>På hold hos dig</translation>
    </message>
    <message>
        <source>AS</source>
        <translation>SP</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Spørger</translation>
    </message>
    <message>
        <source>HA</source>
        <translation>OM</translation>
    </message>
    <message>
        <source>Ringing at</source>
        <translation>Ringer hos</translation>
    </message>
    <message>
        <source>BK</source>
        <translation>TI</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Kom tilbage</translation>
    </message>
    <message>
        <source>RC</source>
        <translation>OP</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Optager</translation>
    </message>
    <message>
        <source>PE</source>
        <translation>AF</translation>
    </message>
    <message>
        <source>Asking the PBX</source>
        <translation>Spørger centralen</translation>
    </message>
    <message>
        <source>EN</source>
        <translation>SL</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Afsluttet</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Cordboard is running already, but does not answer.</source>
        <translation>Cordboard kører allerede, men svarer ikke.</translation>
    </message>
</context>
</TS>
