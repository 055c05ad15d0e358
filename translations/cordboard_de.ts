<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en">
<context>
    <name>Cordboard</name>
    <message>
        <source>The link to the PBX is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>calls</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A call is on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call is with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::AccountForm</name>
    <message>
        <source>%1 *</source>
        <comment>a field that must be filled in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::AccountsPage</name>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several can be open at once; their people and calls share one board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone system yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no phone system to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend of this phone system is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, password for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2%3</source>
        <comment>kind of PBX, link, where the password is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1” and its password?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::ActionRegistry</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send on without answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1</source>
        <comment>a deputy</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::AgentActions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>command (its key)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>to an agent&apos;s call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whisper</source>
        <comment>to an agent in a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join in</source>
        <comment>the call of an agent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log out</source>
        <comment>an agent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in</source>
        <comment>an agent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log out of %1</source>
        <comment>queue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in to %1</source>
        <comment>queue</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::AgentBoardModel</name>
    <message>
        <source>Logged out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone off</source>
        <comment>the phone is not registered</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <comment>an agent who can take a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <comment>an agent finishes the work after a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>an agent has put his caller on hold</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>nobody can tell the state now</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min over</source>
        <comment>how much longer than allowed a pause lasts</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue, caller, reason</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <comment>column: how long the state lasts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>number of calls taken today</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::AgentHand</name>
    <message>
        <source>Break</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunch</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paperwork</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is logged in everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not logged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is paused already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is your own phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in a conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an agent first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PBX cannot do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link to the PBX is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logging in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logging out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending the pause of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::AgentModel</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>number of calls taken today</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <comment>an agent who can take a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <comment>an agent finishes the work after a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone off</source>
        <comment>the phone is not registered</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>nobody can tell the state now</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>agent, queue, state, pause reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>agent, queue, state</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::AgentRowDelegate</name>
    <message>
        <source>%1: %2</source>
        <comment>paused, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer than planned</source>
        <comment>a pause</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not certain, the link is down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::AgentsPanel</name>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunch</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paperwork</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PBX has told of no agents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link to the PBX is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in to %1</source>
        <comment>queue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log out of %1</source>
        <comment>queue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logging in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logging out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending the pause of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not logged in to this queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>to an agent&apos;s call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whisper</source>
        <comment>to an agent in a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no call to join.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>agents</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::AlarmBand</name>
    <message>
        <source>No alarm. Every queue is within its limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s)</source>
        <comment>that have passed a limit</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>silent until %1</source>
        <comment>time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::AlarmCenter</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>longest wait %1</source>
        <comment>duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service level %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) free</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>queue: what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::AlarmDialog</name>
    <message>
        <source>Down to the end: %1</source>
        <comment>of a number field; what stands there then</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarms and thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This queue has limits of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A queue that passes a limit is shown in amber or red with a triangle, then it sounds, then it tells the desktop. Changes work at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>column: amber</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm</source>
        <comment>column: red</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers waiting, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest wait, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered in time, below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free agents, fewer than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: warning</source>
        <comment>a threshold</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: alarm</source>
        <comment>a threshold</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest wait by the service level: warning after it, alarm after twice of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is good within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the PBX says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps, the same for all queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop notification after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound of a red alarm again every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent&apos;s pause is late after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All queues without limits of their own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::AmiRequests</name>
    <message>
        <source>The answer to “%1” is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer to “%1” within %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::AmiSession</name>
    <message>
        <source>The PBX has fallen silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX sent a message that is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Asterisk manager answers there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PBX does not take a hashed password, and an unencrypted link must not carry a plain one. Use TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX did not answer the log-in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::AmiTransport</name>
    <message>
        <source>The connection could not be opened in time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::Announcer</name>
    <message>
        <source>%1 rings here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rings here, on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on the line; %2 waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1; %2 waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link to the PBX is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link to the PBX is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::AppearancePage</name>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes work at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>text size in percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pulsing and no moving parts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::Application</name>
    <message>
        <source>The wire record %1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a PBX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PBX systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo office %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backend named %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no address of a %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened: there is no backend named %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of %1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>backend: why it does not load (file)</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::AsteriskBackend</name>
    <message>
        <source>The PBX told more than could be kept while its state was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX is slow to answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::AsteriskCommands</name>
    <message>
        <source>The manager user may not use “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone was not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone could not be rung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set your extension in the account first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asterisk can press no keys on this kind of phone. Use the phone itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not ring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the voicemail prefix in the account first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to hand over yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asterisk began no transfer. It must be allowed in features.conf and for this call (Dial options t and T).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transfer is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asterisk did not give the caller back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consultation is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not being recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asterisk itself knows no forwarding; only FreePBX&apos;s database is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PBX has no do-not-disturb switch (Custom:DND%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::AsteriskSettings</name>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the manager interface: 5038, or 5039 when encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the manager interface has TLS. Without it, only a hash of the password is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A section of manager.conf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone that rings when you dial from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialplan context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where numbers that you dial are looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voicemail prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialled before an extension to reach its voicemail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom device states that are switches, such as day and night service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three-way code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>atxferthreeway in features.conf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>atxferswap in features.conf.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::Autostart</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::BoardSentence</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No call with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rings here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are asking %1 for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link to the PBX is down. What is shown is what was known last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, longest %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n parked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held by you.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handed over.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::BrekekeBackend</name>
    <message>
        <source>The PBX is slow to answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::CallExport</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::CallModel</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <comment>the called person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialled number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a call waits in a queue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked</source>
        <comment>a call waits in a parking slot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>nobody can tell the state now</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>the queue or dialled number a call came in on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken sentence</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::CallNotifications</name>
    <message>
        <source>A call is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits on %1</source>
        <comment>name of a queue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rings here, dialled %1</source>
        <comment>name or number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Declining %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::CallParty</name>
    <message>
        <source>Unknown caller</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::CallStore</name>
    <message>
        <source>The call history cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the call history is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call history cannot be written: its file is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call history cannot be written: the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call history was written by a later version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call history is in use by another Cordboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call history cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 New calls are kept until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::CallStrip</name>
    <message>
        <source>Your call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dialled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call is with you. Somebody is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call is with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name or number to call somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone rings first where it does not answer by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waited %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is on hold and hears music.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete hands the caller over now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rings. Complete works at any moment, while it rings or while you talk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still on your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the phone itself to hold or hang up until the link is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call may have ended since.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::CallbackList</name>
    <message>
        <source>Done, %1</source>
        <comment>when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called back by %1, %2</source>
        <comment>who, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>a time that was promised</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a promise to call back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody</source>
        <comment>who should call back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2, %3</source>
        <comment>caller, person, state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <comment>whom a message is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>when a message was</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <comment>a time that was promised</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::CallbackView</name>
    <message>
        <source>Callbacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a promise to call back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits for a call back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No callback is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one to call back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller told no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::CallerCard</name>
    <message>
        <source>VIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: VIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller tells no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls for the first time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n calls this week</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <comment>calls</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call back open since %1: %2</source>
        <comment>when, who should call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody with a number is on the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No VIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>whom somebody talked to</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::CallerContext</name>
    <message>
        <source>took this caller&apos;s last call</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>took %1 of this caller&apos;s last %n calls</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::CallerDesk</name>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Important</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) this week</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>spoke to %1</source>
        <comment>whom the caller talked to before</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n call-back(s) promised</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::CardDavDirectory</name>
    <message>
        <source>There is no address book at %1 (HTTP %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends to another server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not say where its address books are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address books cannot be listed (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no address book for this user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no address book named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address book cannot be read (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts cannot be read (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n contacts are read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::CdrModel</name>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <comment>whom somebody talked to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <comment>of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <comment>direction of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <comment>direction of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal</source>
        <comment>direction of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>direction, name, when</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::CertificatePanel</name>
    <message>
        <source>Issued to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust it only if the fingerprint is the one your administrator has. From then on Cordboard takes this certificate, and no other that cannot be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::CertificateSummary</name>
    <message>
        <source>%1 (%2)</source>
        <comment>certificate: common name (organization)</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::Checklist</name>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>state of a test step: finding, advice</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::ConferenceModel</name>
    <message>
        <source>Conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Conference %1, %n member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::ConferencesPanel</name>
    <message>
        <source>Invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderator, muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PBX tells of no conference room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a room first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name or number in the search box first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody in the room first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inviting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone of %1 rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed from the conference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::ConnectDialog</name>
    <message>
        <source>Connect to a phone system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your phone system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around in the demo office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::ConnectPage</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this phone system is called on your screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember the password for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator has these values. Nothing is sent before you press Test. Fields with * are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is being kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect opens when the fields are filled in; look at “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect opens when the test has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Nothing was kept. Try again, or remember the password for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The password is forgotten when Cordboard is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is forgotten when Cordboard is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the system keychain, never in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::ConnectionTest</name>
    <message>
        <source>Nobody answers who knows “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer at port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX does not start encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX let us in, but did not tell its state in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX did not answer the login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s name service does not answer. Check that this computer is online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall may be in between, or the PBX is switched off. Ask your administrator whether this computer may reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port may be one without encryption. Check the port, or switch encryption off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX may be very busy. Test again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another service may be listening at this port. Check the address, the port and the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens at %1, port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the certificate that you trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate could not be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX refused the user name or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX does not admit this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX has no licence for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user may not use the PBX in this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user is logged in at another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port answers, but not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling of the address. Away from the office you may need the VPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port. If it is right, the PBX or its interface for programs is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX may have a new one, or somebody is in between. Compare it with your administrator&apos;s before you trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your PBX has a certificate of its own making, compare the fingerprint with your administrator&apos;s and trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check user and capitals, or ask for a new password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your administrator to add this computer to the PBX&apos;s allowed addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your administrator to add %1, the address of this computer, to the PBX&apos;s allowed addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your administrator whether the PBX&apos;s option for operator consoles is licensed, and free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your administrator for the right, or log in as another user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log out there first, or use a user of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port, or switch encryption off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another service may be listening there. Check the address, the port and the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again; if it stays so, ask your administrator about the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Reported: %2)</source>
        <comment>advice (the PBX&apos;s or the system&apos;s own words)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX admits this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User and password accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Everything is there: %n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::ConsoleOptions</name>
    <message>
        <source>The operator console for every PBX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that many demo offices side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this settings file instead of the user&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the frames of the connection to this file, without secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours: system, light, dark or contrast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to this kind of PBX, for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX&apos;s address, with --backend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login user, with --backend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant, with --backend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file whose first line is the password, with --backend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any other account setting, with --backend or --demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tel:, callto: or sip: link. Its number is put into the search field; nothing is called by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--demo-offices wants a number from 1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme is system, light, dark or contrast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--backend and --url go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--set wants key=value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::ContactBuilder</name>
    <message>
        <source>work</source>
        <comment>kind of telephone number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobile</source>
        <comment>kind of telephone number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home</source>
        <comment>kind of telephone number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>main number</source>
        <comment>kind of telephone number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries without a name or a number are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n entries are read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::ContactModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>contact, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>contact, company, number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::CrmTemplate</name>
    <message>
        <source>The address must begin with http:// or https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no complete address of a web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place such as {number} may stand only after the server&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::Csv</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waited, seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked, seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialled number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::DavClient</name>
    <message>
        <source>%1 is no address of a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password is not sent without encryption: the address must begin with https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 redirects in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends to %2. Enter that address if it is right.</source>
        <comment>host, address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants a user and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses the user or the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer as it should: %2</source>
        <comment>host, the library&apos;s own words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers with something that is no address book.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::DayChart</name>
    <message>
        <source>Calls per half hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <comment>calls</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave up</source>
        <comment>callers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual %1</source>
        <comment>the usual Thursday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <comment>calls</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gave up</source>
        <comment>callers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>usually %1</source>
        <comment>calls in this half hour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time of day: calls</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calls today yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::DayChartView</name>
    <message>
        <source>Calls per half hour: %1</source>
        <comment>queue</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::DepartmentModel</name>
    <message numerus="yes">
        <source>%1, %2 of %n free</source>
        <comment>department, free people of all people in it</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::DesktopCitizen</name>
    <message>
        <source>Silence the ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link asks to call %1. Empty the search field first, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a link: %1, then extension %2. Nothing is called before you press the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a link: %1, as dialled within %2. Nothing is called before you press the key.</source>
        <comment>number; area or company</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a link: %1. Nothing is called before you press the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cordboard goes on in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls still come in. Its icon brings the board back and quits it for good.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::DesktopPage</name>
    <message>
        <source>Sounds &amp; notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the console makes itself heard and seen. Changes work at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody who waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls at your own phone only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring and alarms come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voicemail and recordings are played on the device that the desktop has chosen, so that they can be in your ear while the ring is in the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device that the desktop has chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>volume in percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute ring and alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the urgent ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show waiting calls on the desktop while another window is in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They never take the keyboard. While the screen is locked they name no caller and offer nothing to press.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tray and start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show an icon in the tray, with the number of waiting calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window leaves Cordboard in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with the icon in the tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Cordboard with the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on this system yet: add Cordboard to its own list of start-up programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That could not be written. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::DialLink</name>
    <message>
        <source>Only tel:, callto: and sip: links can be called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That link is damaged. Nothing was called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That link holds a code with * or #, which could change how your phone works. Nothing was called; type it yourself if you want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That link holds no number. Nothing was called.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::DirectoriesPage</name>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts from files and servers. They are found by the same search as your people; who is both is shown once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No directory yet. A table from Excel is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program was built without that kind of directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n contacts, read %1</source>
        <comment>time, or date and time</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · reading · %2</source>
        <comment>kind of directory; what was read before</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · could not be read · %2</source>
        <comment>kind of directory; what was read before</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of directory; what was read</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no directory to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1”, its password and its contacts? The file or server keeps them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::DirectoryDialog</name>
    <message>
        <source>Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the contacts are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::DirectoryForm</name>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember the password for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise it is kept in the system&apos;s keychain, never in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: %1</source>
        <comment>a kind of directory</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands beside everybody who is found in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n contacts found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The first is %1, %2.</source>
        <comment>name, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password cannot be kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::DirectoryKind</name>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found out from the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>the character</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where headings are not understood: name=Customer, work=Phone 2. Keywords: name, first, last, company, department, title, work, mobile, home, email, notes, tags, id, ignore.</source>
        <extracomment>name, first ... are keywords and stay as they are</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file from Excel, a CRM or another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again whenever it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCard file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported by an address book or phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCards (*.vcf *.vcard);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again every … minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file, where the server&apos;s certificate comes from your own authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None, without a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>389, or 636 with LDAPS, if left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody with a telephone number if left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where yours have other names: name=displayName, work=telephoneNumber. Keywords: name, first, last, company, department, title, work, mobile, home, email, tags, id.</source>
        <extracomment>name, work ... are keywords and stay as they are</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LDAP server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active Directory, OpenLDAP and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the people are, such as ou=people,dc=example,dc=com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A DN, or with Active Directory user@example.com; empty for anonymous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this user&apos;s if left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CardDAV server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nextcloud, Radicale, SOGo, iCloud and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server, such as https://cloud.example.com, or one address book.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::DirectoryShelf</name>
    <message>
        <source>The password cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::DisplayState</name>
    <message>
        <source>Free</source>
        <comment>a person who can take a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone off</source>
        <comment>the phone is not registered</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked</source>
        <comment>a call waits in a parking slot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>nobody can tell the state now</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FR</source>
        <comment>two-letter code of Free</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AW</source>
        <comment>two-letter code of Away</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DN</source>
        <comment>two-letter code of Do not disturb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NR</source>
        <comment>two-letter code of Phone off</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PK</source>
        <comment>two-letter code of Parked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HO</source>
        <comment>two-letter code of On hold</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA</source>
        <comment>two-letter code of Calling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TK</source>
        <comment>two-letter code of Talking</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RG</source>
        <comment>two-letter code of Ringing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UN</source>
        <comment>two-letter code of Not sure</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::DropVerdict</name>
    <message>
        <source>Cannot: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PBX cannot %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfer this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in this call already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is in this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to send %1 to the voicemail of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop: voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>name, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2. Dropping asks you first.</source>
        <comment>name, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks you: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to ask %1 first; %2 waits on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop: ask first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to transfer %1 to %2 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop: transfer now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call is parked already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>park in a chosen place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is occupied by %2.</source>
        <comment>park slot, caller</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>occupied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to park %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop: park here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PBX cannot let a third person into a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no barge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to let %1 into this call: listen, whisper or speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop: barge in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the same call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>join two calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to join %1 with this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop: join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link to the PBX is down: nothing can be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That person is at another PBX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other PBX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to send %1 to the queue %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop: to this queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That call is at another PBX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happens here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::EndpointProbe</name>
    <message>
        <source>Address %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host found, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate trusted by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate valid until %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::ExtensionModel</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <comment>whom somebody talks to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwards to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At lunch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>call forwarding: always to number %1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 when busy, %2 after a while</source>
        <comment>call forwarding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 when busy or after a while</source>
        <comment>call forwarding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after a while</source>
        <comment>call forwarding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 when busy</source>
        <comment>call forwarding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure, was: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talking to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ringing, call from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>for %n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>forwards to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new voicemail message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken sentence</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::FavouriteKey</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>name of a favourite, number, state</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::FieldEditor</name>
    <message>
        <source>Needed to connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the name or the address, such as pbx.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole address, such as https://pbx.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the password: it has a field of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::FileDirectory</name>
    <message>
        <source>%1 is no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 MB and is not read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::FlowButton</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a switch and its choice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link to the PBX is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PBX does not let it be set from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::FlowModel</name>
    <message>
        <source>Switch</source>
        <comment>such as day and night service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a switch and its position</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::FreedesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::HandedOverModel</name>
    <message>
        <source>%1 → %2</source>
        <comment>caller, target</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 handed to %2, %3, %4</source>
        <comment>caller, target, stage, tries</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 has been ringing at %2 for %n seconds.</source>
        <comment>caller, target</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>caller: what happened</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what happened; the caller&apos;s story</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringing at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered, talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits until %1 is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has waited too long for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer at %1, came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller hung up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try %1, before: %2</source>
        <comment>number of tries, names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <comment>whom a caller wanted, one after the other</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second time: wanted %1</source>
        <comment>a caller who came back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third time: wanted %1</source>
        <comment>a caller who came back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n times here: wanted %1</source>
        <comment>a caller who came back</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::HandedOverPanel</name>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n came back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>longest %1</source>
        <comment>duration</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::HandedRowDelegate</name>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was on its way to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was ringing at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was waiting for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>had come back from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>had ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves this list in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a call handed over to somebody</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not certain, the link is down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::HeldPanel</name>
    <message>
        <source>Held by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You hold no call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest %1</source>
        <comment>duration</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::HeldRowDelegate</name>
    <message>
        <source>Unknown caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was held, %1</source>
        <comment>last seen 09:41:07</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wants %1</source>
        <comment>whom a caller asked for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <comment>a call on hold</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::HistoryModel</name>
    <message>
        <source>Voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <comment>direction of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <comment>direction of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal</source>
        <comment>direction of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>kind of call, name, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <comment>whom somebody talked to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <comment>of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialled</source>
        <comment>queue or number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <comment>calls</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>calls</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <comment>direction of calls</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <comment>direction of calls</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching older calls …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only the newest %n calls: narrow the search.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history could not be fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calls yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::HistoryRowDelegate</name>
    <message>
        <source>Unknown caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <comment>direction of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <comment>direction of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal</source>
        <comment>direction of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>whom somebody talked to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not called back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::HistoryView</name>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>to a recording</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording of %1 and %2, %3</source>
        <comment>caller; who was called; date and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, number or queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <comment>calls</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>calls</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <comment>direction of calls</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <comment>direction of calls</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %n calls written</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the newest %n calls are listed: narrow the search.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>calls</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No call matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calls yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a call to call back, listen or write a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>gave up after %n s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The caller told no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call was not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls.csv</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n calls exported to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcortexBackend</name>
    <message>
        <source>This build of the program has no engine for the PABX&apos;s library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PABX serves no library; choose the polled feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX is slow to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only entries of the address book&apos;s own can be changed, not people and numbers of the PABX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry needs a name and a number of digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no method %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxCommands</name>
    <message>
        <source>The PABX lets you control only the calls of your own phones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no phone.</source>
        <comment>a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no second call to transfer it to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no second call to give up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no second call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PABX chooses the place itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PABX tells no park number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PABX lets you change only your own presence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a receptionist or an administrator may tag other people.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxHosted</name>
    <message>
        <source>This build of the program has no engine for the PABX&apos;s library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PABX&apos;s library had to be stopped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PABX&apos;s library needs a newer engine than this program has: %1. Choose the polled feed in the account instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PABX&apos;s library does not start: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PABX&apos;s library did not start its feed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PABX has logged this user out. %1</source>
        <comment>the PBX&apos;s own words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PABX has been upgraded; its library is loaded again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PABX did not tell everything; perhaps this login may not see it. %1</source>
        <comment>the PBX&apos;s own words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PABX is not ready yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The live feed of the PABX has an error (%1). %2</source>
        <comment>number, the PBX&apos;s own words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the polled feed of older PABXes has this command.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxHttp</name>
    <message>
        <source>The PBX sent an answer that is too large.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxNative</name>
    <message>
        <source>The PBX did not tell its %1.</source>
        <comment>name of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The live feed of the PBX could not be found; check the feed port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The live feed of the PBX makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX has ended the session. %1</source>
        <comment>the PBX&apos;s own words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX&apos;s telephone engine is reconnecting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The live feed of the PBX has an error. %1</source>
        <comment>the PBX&apos;s own words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the PABX&apos;s own library has this method.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxNightMode</name>
    <message>
        <source>Night mode of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night mode %2 of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxRest</name>
    <message>
        <source>This PABX has no REST interface.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxSettings</name>
    <message>
        <source>Whichever the PABX has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PABX&apos;s own library (6.1 and later)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and polled feed (older)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port of the PABX&apos;s web pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for the polled feed; empty: 82, or 84 when encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auth key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For call records and night mode, instead of the password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::JsonModel</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Backend</name>
    <message>
        <source>Events cannot be received at port %1 of the PBX; its state is asked for every few seconds. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX&apos;s events do not reach this computer; its state is asked for every few seconds. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 for events cannot be used (%2); port %3 is used instead, or the TCP connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No port for events can be used (%1); the TCP connection is tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX has started anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Capabilities</name>
    <message>
        <source>This PBX records calls by itself, as its administrator set it up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Commands</name>
    <message>
        <source>Your extension is not set in the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone %1 does not let itself be answered from here (uaCSTA).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX routes the call by itself when its time is over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Errors</name>
    <message>
        <source>XML is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a required parameter is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such call id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extension is not idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extension may not be monitored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extension may not monitor in that way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such callee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such IVR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such ring group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody talks in that call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time to accept or refuse has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extension could not be configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the IVR could not be configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the queue could not be configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the wake-up call could not be set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such wake-up call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is such a wake-up call already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such audio file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no permission for calls to the outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes are applied too often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such GSM module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the GSM module is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text message could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text message is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the callee&apos;s number is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extension has no outbound route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is such an extension already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the licence allows no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only JSON is understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only POST is understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after five wrong passwords the PBX keeps this computer out for ten minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong user or password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data are empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port for events is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PBX could not pass the request on inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the heartbeat&apos;s settings are wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recording&apos;s one-time word is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong verification code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address that may download is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong state of voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the message&apos;s one-time word is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such voicemail message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time is written wrongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the call records&apos; one-time word is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no call records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PBX could not write its answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PBX&apos;s API service is down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::K2EventLink</name>
    <message>
        <source>The connection for events could not be opened in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX closed the connection for events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX sent an event that is too large.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Http</name>
    <message>
        <source>The PBX answered with a web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX&apos;s answer is no JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX sent an answer that is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX redirects to another address: perhaps it wants an encrypted connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX redirects to another host (%1); that is not followed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Listener</name>
    <message>
        <source>The port could not be used for HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Methods</name>
    <message>
        <source>Configuration of queues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue, or &quot;all&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any further field of the configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents and callers of a queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log an agent in to a queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log an agent out of a queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause an agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let an agent go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed conference rooms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room, or &quot;all&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instant conferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conferences that go on, with their members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start an instant conference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who starts it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is invited, with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a conference room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite somebody into a conference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove somebody from a conference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel of the party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence somebody in a conference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let somebody in a conference speak again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of paging groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration of paging groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group, or &quot;all&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a paging group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a paging group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a paging group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the music of a paging group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voicemail messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension number, several with commas, or &quot;all&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a voicemail message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time word to download a voicemail message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one IP address that may download besides this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download a voicemail message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time word to download a recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name from a call record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download a recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time word to download call records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yyyy-MM-dd hh:mm:ss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download call records as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a wake-up call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wake-up calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a wake-up call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wake-up call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel a wake-up call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls by id, or all inbound or outbound ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inbound or outbound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring one phone, then another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is rung first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension whose outbound right is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let an offered call in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse an offered call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen in on an extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who listens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listen, whisper or barge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the other party on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the other party back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence a party.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a party speak again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park a party.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot; empty: a free one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand a party over without asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold and call somebody to hand over to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a consultation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete, abort, threeway or swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call another party into a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play a recorded announcement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the announcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a party&apos;s call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer a desk phone by uaCSTA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone&apos;s own call id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse at a desk phone by uaCSTA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up a desk phone by uaCSTA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in; the session does it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MD5 of the password in lower-case hex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format of events, 2.0.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port for events on this side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where events go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: url is host:port/path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange the token (Cloud).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the log-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prolong the token, or send events elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host for events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port for events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, serial number, firmware and time of the PBX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the token back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact, or &quot;all&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a company contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a company contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a company contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All extensions with their state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration of extensions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls of extensions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete an extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an extension group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members, with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an extension group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete an extension group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All trunks with their state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration of SIP trunks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk, or &quot;all&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a SIP trunk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a SIP trunk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a SIP trunk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbound routes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route, or &quot;all&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an inbound route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an inbound route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete an inbound route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbound routes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an outbound route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an outbound route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete an outbound route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IVRs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IVR, or &quot;all&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an IVR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IVR</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Session</name>
    <message>
        <source>The PBX gave no token.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Settings</name>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port of the PBX&apos;s web pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As set on the PBX under Settings, General, API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone that you use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 6900-6909: shown even while they are empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port for events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX sends its events to this port of your computer, where it reports by HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen on address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the address by which this computer reaches the PBX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your address, seen from the PBX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only needed behind address translation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port for events by TCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the PBX reports by TCP: its port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voicemail prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialled before an extension to reach its voicemail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pickup prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialled before an extension to take what rings there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::KeysDelegate</name>
    <message>
        <source>Press a key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the filled key says: answer, transfer, complete, take next, call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::KeysModel</name>
    <message>
        <source>Num %1</source>
        <comment>a key of the number pad</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>action: key, remark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Press another key, or Esc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also “%1”. Press another key, or Esc.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a key, or go there and press Enter; then press the new one. Changes work at once; the hints in the window follow. Single letters are never call keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the standard keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::KeysView</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::LayoutPage</name>
    <message>
        <source>Screens and profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where everything lies, under a name; and all that is yours in one file for another desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the present screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 gives another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, such as Front desk or Night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look, keys, screens, favourites, deputies and alarm thresholds. Accounts, passwords and sound devices stay with this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles (*.cordboard)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is taken over. Its sounds and alarm thresholds work from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace that screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::LdapDirectory</name>
    <message>
        <source>%1 cannot be reached, or its certificate is not trusted: %2</source>
        <comment>server, the library&apos;s own words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses the user or the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “%1” in this directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants an encrypted link: choose StartTLS or LDAPS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not let this user read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <comment>server, the library&apos;s own words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password is not sent without encryption: choose StartTLS or LDAPS, or leave the user out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user needs a password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkBanner</name>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States below are as of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link to %1 for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkusCommands</name>
    <message>
        <source>Say in the account which extension is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a phone of the PBX&apos;s own can be made to go off hook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PBX can start, pause and resume a recording, but not stop it before the call ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PBX has no such presence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PBX plays announcements to a number that it rings, not into a call.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkusHttp</name>
    <message>
        <source>No whole answer within %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX sent a message that is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX wants to send us to another address; that is not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not JSON (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkusMethods</name>
    <message>
        <source>Log in as an application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange the token for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the token back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in as an extension with a signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a log-in signature for an extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extensions, a page at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extensions that contain a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about one extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about several extensions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an extension, such as its presence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of extensions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The departments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company&apos;s phone book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the phone book that contain a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines to the outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls that go on: one, those of a kind, or those of an extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring the caller, then the callee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand a call over: blind, or attended in steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park a party.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is parked where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen in, whisper or barge in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back from hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence a microphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it be heard again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a party&apos;s part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let an incoming call be routed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn an incoming call away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring somebody into a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play announcements to a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a uaCSTA phone answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a uaCSTA phone refuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a uaCSTA phone hang up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues with their agents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who waits, rings and talks in a queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a queue&apos;s agents do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log agents of a queue in or out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause agents of a queue, or let them go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log an agent in to several queues, or out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause an agent in several queues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call records, a page at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call records of a time or a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call records of the new module, one row a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All steps of one call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded files of a time or a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where one recorded file can be fetched for half an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of PBX this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What all extensions share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The own extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The own SIP account; its secret is struck out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The own call records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the own session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to the PBX&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of an extension&apos;s picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose number this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare a softphone call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report a softphone call&apos;s quality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The own call records, as the vendor&apos;s client asks for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who the own session is: username, extension number, id and name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log the own session out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the own session without telling the PBX.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkusOpenApi</name>
    <message>
        <source>The PBX has given out all the tokens it has for these credentials: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else uses the same credentials, and the PBX keeps only one of us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is said to be somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkusOwnSession</name>
    <message>
        <source>The PBX does not say what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX gave no token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This login is no extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension %1 has logged in at another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension %1 has been deleted at the PBX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX wants extension %1 to log in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX&apos;s plan for Linkus clients of other makers has been switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Linkus client is switched off for extension %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkusSettings</name>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port of the PBX&apos;s own pages; 443 in the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of Integrations, API; or the AccessID of the Linkus SDK. Without one: your extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or the AccessKey; or, with an extension, its login signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone that you use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your administrator; empty: made with the AccessKey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extension&apos;s e-mail address, where the PBX is in the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in as the extension too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your own call history. Your Linkus client on this computer is logged out by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 6000-6009: shown even while they are empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkusSocket</name>
    <message>
        <source>The connection could not be opened in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX has fallen silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX sent a message that is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX closed the connection.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::MailboxModel</name>
    <message>
        <source>Mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <comment>voicemail messages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>voicemail messages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <comment>voicemail messages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>voicemail messages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n new message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::MainWindow</name>
    <message>
        <source>Cordboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues, agents, history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put everything back in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wake-up calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask %1 first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick up this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whisper to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dragging %1. Nothing moves or re-sorts until you drop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen with the arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is spelled that way; this comes close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here has this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Call history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed callers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page about the caller?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May Cordboard open pages of %1 when calls come in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message for %1 is on the list of call-backs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program is set up to open %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording cannot be fetched. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed calls only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no favourites yet. The menu of a person&apos;s card makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are %n favourites.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Favourite %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message for somebody absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect who waits as soon as the person is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the board aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PBX methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever of the department is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::MediaSaver</name>
    <message>
        <source>What the PBX sent is no sound that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::Message</name>
    <message>
        <source>unknown caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please call back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For: %1</source>
        <comment>a message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called: %1</source>
        <comment>when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialled: %1</source>
        <comment>queue or number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised a call back by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for a call back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::MessageForm</name>
    <message>
        <source>Asks for a call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within half an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within two hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::MethodForm</name>
    <message>
        <source>%1 (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes no parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has to be filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has to be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not well-formed JSON.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::MethodListModel</name>
    <message>
        <source>Only the system&apos;s own administrator may call it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an administrator may call it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::MethodsDialog</name>
    <message>
        <source>Call it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PBX methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PBX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the PBX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PBX publishes no methods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No method of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It loses something that cannot be brought back: it asks first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changes something at the PBX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document confirms how its parameters are named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Really call %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 loses something that cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not work. %2</source>
        <comment>method; the error</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered after %2 ms</source>
        <comment>method</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaBackend</name>
    <message>
        <source>No API key is set in the account.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaCapabilities</name>
    <message>
        <source>The API key may only read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaCommands</name>
    <message>
        <source>Your own extension is not set in the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose part of the call it is, is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX does not name the channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feature code for it is not set in the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transfer is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No park numbers are set in the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing rings there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaDesk</name>
    <message>
        <source>The entry was written, but cannot be found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaMethods</name>
    <message>
        <source>The answer was empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no help text in the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of channels has no field that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of extensions is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaPoller</name>
    <message>
        <source>The PBX is slow to answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaSettings</name>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A feature code of your PBX with {ext} for the number, such as *222{ext}. Empty: not offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant&apos;s key with the right to write, or an administrator&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own phone: rings when you dial from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 71-79. Empty: those that the PBX shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most; the PBX has to be asked for everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your calls run, if the PBX has several; makes it answer faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the vendor&apos;s demo it is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of the PBX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as Europe/Copenhagen. Empty: as on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A feature code with {ext}. Empty: the caller is sent to your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voicemail of somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names with commas between. Empty: all that the PBX lists.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaTransport</name>
    <message>
        <source>No complete answer came in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX sent an answer that is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX points to another address (%1), where the key is not sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::MissedDesk</name>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called again, %1 answered, %2</source>
        <comment>who, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called back by %1, %2</source>
        <comment>who, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a missed call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a missed call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n tries, last %2, %3</source>
        <comment>name, when, state</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialled</source>
        <comment>queue or number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::MissedDeskView</name>
    <message>
        <source>Missed calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which callers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>missed calls</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <comment>missed calls</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>His calls</source>
        <comment>all calls of one caller</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n callers in all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits for a call back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call was missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a caller to call back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No caller is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>waited up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n after hours</source>
        <comment>calls</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left %n messages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The caller told no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has talked to this caller.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::MissedPanel</name>
    <message>
        <source>Missed today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n not called back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>all called back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::NavList</name>
    <message>
        <source>%1, %2</source>
        <comment>name, description</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::NoticesDialog</name>
    <message>
        <source>Last messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::NumberChoice</name>
    <message>
        <source>Another number of this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: another number</source>
        <comment>key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number, kind of number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask %1 first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::OperatorDesk</name>
    <message>
        <source>There is no call with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name or number first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX does not tell when %1 is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is at another PBX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not on a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is no longer there. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits until %2 is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parking %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holding %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is free now, and %2 waits.</source>
        <comment>person, caller</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not work. %2</source>
        <comment>what was tried; the error</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answering %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declining %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handing %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 talks to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining all three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending the call with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That call is no longer waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picking up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That call is no longer on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resuming %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent yet: %1 %2.</source>
        <comment>name, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was sent to the voicemail of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing %1 back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining the call of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letting %1 into the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining the calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PBX cannot do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link to the PBX is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no call with you to transfer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call rings here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number outside has no voicemail here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mobile number is known for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is known to stand in for %1. The menu of the person&apos;s card names somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not asking anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call is parked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call is on its way or parked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are in a call.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::PalCommands</name>
    <message>
        <source>%1 (call with %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This login has no phone of its own; name one in the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the keys 0 to 9, * and # can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the voicemail prefix in the account first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No free park number is known; list them in the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PBX can start and stop a recording, but not pause it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::PalRequests</name>
    <message>
        <source>No answer to “%1” within %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::PalSession</name>
    <message>
        <source>The PBX says that it has gone out of service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PBX asks for a second factor (MFA) at log-in, which Cordboard cannot give. Use a login without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX accepted the log-in but did not become ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX did not ask for the log-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX&apos;s computer answers, but the PBX itself does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX has fallen silent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::PalSettings</name>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port of the PBX&apos;s administration pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty on a PBX for a single company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own extension, or sa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of your phones rings when you dial from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PBX directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first part of the address, usually pbx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator&apos;s extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone that you use, if you log in as sa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 71-79: shown even while they are empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voicemail prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialled before an extension to reach its voicemail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the password in the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for old PBXes, and only when encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::PalTransport</name>
    <message>
        <source>The connection could not be opened in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX sent a message that is too large.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::PanelHeader</name>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::ParkModel</name>
    <message>
        <source>Slot</source>
        <comment>a parking slot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <comment>an empty parking slot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot %1, %2</source>
        <comment>a parked call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot %1, free</source>
        <comment>an empty parking slot</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::ParkRowDelegate</name>
    <message>
        <source>Unknown caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rings back in %1</source>
        <comment>duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>whom a parked caller waits for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who parked a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot %1</source>
        <comment>park slot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, free</source>
        <comment>park slot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not certain, the link is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <comment>an empty parking slot</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::ParkedPanel</name>
    <message>
        <source>Parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PBX has told of no park slots.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::PbxError</name>
    <message>
        <source>No error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX&apos;s address is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at the PBX&apos;s address and port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX&apos;s certificate could not be verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX refused the user name or password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX does not admit this computer&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX has no licence for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user has logged in from another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected to the PBX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PBX cannot do that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This login is not allowed to do that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The destination is occupied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX&apos;s answer could not be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the PBX broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>error sentence: the PBX&apos;s own words</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::PeopleGrid</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::PeopleRows</name>
    <message>
        <source>%1, %2 of %3 free</source>
        <comment>department</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <comment>extension number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <comment>whom somebody talks to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <comment>how long somebody talks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::PeopleTable</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::PeopleView</name>
    <message>
        <source>Departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way to show people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <comment>all people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <comment>all found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found. A number can be typed and dialled as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No favourites yet. A person becomes one by the menu of the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone system is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is known here yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::PersonCard</name>
    <message>
        <source>your call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in slot %1</source>
        <comment>where a call is parked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>clock time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobile</source>
        <comment>a person&apos;s second phone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>forwards every call to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forwards every call to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 if busy</source>
        <comment>forwards to %1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forwards to %1 when busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 if no answer</source>
        <comment>forwards to %1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forwards to %1 when there is no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>department, job</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>family name, initial</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for one hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>for %n hours</source>
        <comment>since how long somebody talks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>for one minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>for %n minutes</source>
        <comment>since how long somebody talks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>for less than a minute</source>
        <comment>since how long somebody talks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>age of what is known, short</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>age of what is known, short</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>age of what is known, short</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>talking to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calling %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ringing, %1</source>
        <comment>who rings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, more about it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was ringing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was calling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was do not disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>forwarding, presence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last heard %1</source>
        <comment>38 s ago</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one new voicemail message</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new voicemail messages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>has a note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::PlayerBar</name>
    <message>
        <source>Player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 x</source>
        <comment>speed of playing: 1.5 x</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be played. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the PBX sent is no sound that is known. It can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound device is connected: nothing can be heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>playing a sound</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <comment>a sound</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time played of the whole length</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sound</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::ProfileFile</name>
    <message>
        <source>The profile could not be written to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a profile of Cordboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer Cordboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in the profile %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::QueueBoardModel</name>
    <message>
        <source>All queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>free agents of all</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning, seen</source>
        <comment>a queue&apos;s alarm that was acknowledged</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>state of a queue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm, seen</source>
        <comment>a queue&apos;s alarm that was acknowledged</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm</source>
        <comment>state of a queue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>longest wait %1</source>
        <comment>duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s) free</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>service level %1 percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <comment>calls today</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gave up</source>
        <comment>callers today</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not certain, the link is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Answered within %n seconds, of all who were answered or gave up</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: alarm or warning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>column: number of callers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest</source>
        <comment>column: longest wait</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents free</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In time</source>
        <comment>column: service level, percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave up</source>
        <comment>column: callers who hung up waiting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>column: number of calls</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average</source>
        <comment>column: average wait</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::QueueModel</name>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>number of calls in a queue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>free agents of all</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue %1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s) free</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::QueueRowDelegate</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>longest %1</source>
        <comment>duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 agents free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service level %1 percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not certain, the link is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <comment>agents of a queue</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::QueuesPanel</name>
    <message>
        <source>Queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PBX has told of no queues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest %1</source>
        <comment>duration</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::RowMenus</name>
    <message>
        <source>The link to the PBX is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be done with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name or number first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is at another PBX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send on to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the PBX route it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routing the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusing the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the call with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending the call with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parked call can only be sent to somebody of ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 fetch it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let somebody fetch it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone of %1 rings for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park the call with you here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no call with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the longest waiting call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer the call with you to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call with you is at another PBX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log out of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logging out of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logging in to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take calls again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the pause in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number was withheld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::RowPaint</name>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::RowTime</name>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>hours, minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>clock time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last seen %1</source>
        <comment>clock time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::Screens</name>
    <message>
        <source>Named screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep, rename and delete screens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::SearchBox</name>
    <message>
        <source>Find a person, number or department: just type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a person, number or department</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::SecretError</name>
    <message>
        <source>No error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain holds no password for this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not give access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain is running on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain reported a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>error sentence: the keychain&apos;s own words</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::ServicePanel</name>
    <message>
        <source>This PBX cannot do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link to the PBX is down.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::SharedLineModel</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <comment>a shared line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved</source>
        <comment>a shared line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <comment>a shared line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>nobody can tell the state now</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <comment>shared line, its state</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::ShortcutStore</name>
    <message>
        <source>Letters and digits go to the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Alt is AltGr on many keyboards, which writes characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::SideTabs</name>
    <message>
        <source>Queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues, agents, history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::SimBackend</name>
    <message>
        <source>There is no extension %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulated link is down.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::SoundPlayer</name>
    <message>
        <source>No sound device is connected: nothing can be heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not connected. Sounds come from %2 until it is.</source>
        <comment>chosen device; device in use</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::SupervisorBoard</name>
    <message>
        <source>Queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge the alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze the alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PBX is connected yet. In Cordboard&apos;s window, Tools, Connect to a PBX adds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link to the PBX is down. Queues appear when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PBX does not tell about queues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX has no queues that this login may see. Add one on the PBX, or let this login see it; it appears here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest %1</source>
        <comment>duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>agents</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No agents. Whoever may serve a queue appears here, logged in or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All queues</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::SupervisorDesk</name>
    <message>
        <source>Supervisor board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits and alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen of the wallboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Silent for %n minute(s), then again if it is still so</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no alarm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>screen&apos;s name, its model</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 x %3)</source>
        <comment>screen (width x height)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whichever the console is not on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::TargetLine</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold Ctrl to ask first, Shift for voicemail. A right-button drop opens the menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc cancels. Nothing moves or re-sorts until you drop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will probably not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers wait for the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can search, and read what was known last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are asking %1 for %2</source>
        <comment>person, caller</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter hands the call over. Esc goes back to the caller. Typing starts a new search and cancels nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter answers while the box is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the beginning of a name, a number or a department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed letters search and never answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best match stands here; Down moves on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter transfers %1 to %2</source>
        <comment>caller, person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter calls %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::TopBar</name>
    <message>
        <source>Connected &lt;b&gt;%1&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt;: no answer for %n s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting to &lt;b&gt;%1&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the state of &lt;b&gt;%1&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected to &lt;b&gt;%1&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PBX yet: Tools, Settings adds one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>operator&apos;s name, extension</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::TransferSafety</name>
    <message>
        <source>is on a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has just begun a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>is on a call for %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>is away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is away: %1</source>
        <comment>presence text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the phone off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not want to be disturbed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DND</source>
        <comment>do not disturb, as short as can be</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forwards every call to the mobile %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forwards every call to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already has a call ringing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already ringing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::TrayIcon</name>
    <message>
        <source>Show the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cordboard: %1</source>
        <comment>what is going on</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::VoicemailModel</name>
    <message>
        <source>Unknown caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::VoicemailPanel</name>
    <message>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the PBX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PBX tells of no mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messages cannot be read. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a message first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number was withheld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message cannot be fetched. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message from %1, %2</source>
        <comment>caller; date and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::WaitingModel</name>
    <message>
        <source>Caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in on</source>
        <comment>queue or dialled number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>important</source>
        <comment>a VIP caller</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>the queue or dialled number a call came in on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken sentence</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::WaitingPanel</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting.
Calls appear here, longest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest %1</source>
        <comment>duration</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::WaitingRowDelegate</name>
    <message>
        <source>Unknown caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came back</source>
        <comment>a waiting call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not let in yet</source>
        <comment>the PBX waits for accept or refuse</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <comment>key number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>queue or dialled number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not certain, the link is down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::WakeUpDialog</name>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wake-up call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::WakeUpModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wake-up call, %1, %2</source>
        <comment>time, name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::WakeUpsPanel</name>
    <message>
        <source>Set one...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wake-up calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a wake-up call first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is to be woken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the wake-up call for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will be woken at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the wake-up call for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling the wake-up call for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wake-up call for %1 at %2 was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::Wallboard</name>
    <message>
        <source>Cordboard wallboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PBX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link: as known last</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <comment>calls</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gave up</source>
        <comment>callers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>average wait %1</source>
        <comment>duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls today: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest</source>
        <comment>wait; above a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n s</source>
        <comment>answered within seconds</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave up</source>
        <comment>callers; below their number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agents free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>agents</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n busy</source>
        <comment>agents</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>agents</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n off</source>
        <comment>agents logged out or with the phone off</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>agents</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No PBX is connected. Cordboard&apos;s menu Tools, Connect to a PBX, adds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No queues yet. They appear here as soon as the PBX tells of them to this login.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cordboard::YeastarLinkusBackend</name>
    <message>
        <source>Needs the Client ID and secret of the PBX&apos;s API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs your extension and its login signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a Client ID with its secret, or an extension with its login signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PBX&apos;s API is not available: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own session is not connected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program itself deals with tokens: the PBX gives out eight, and none may be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own session has been ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateVocabulary</name>
    <message>
        <source>UN</source>
        <extracomment>The two-letter codes stand for the states on braille lines, in print and in tiles without icons; one character will do in Chinese, Japanese and Korean.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rings here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringing at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the PBX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
