<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Cordboard</name>
    <message>
        <source>The link to the PBX is down</source>
        <translation>La liaison avec le PBX est coupée</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>A call is on hold</source>
        <translation>Un appel est en garde</translation>
    </message>
    <message>
        <source>A call is with you</source>
        <translation>Un appel est avec vous</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Personne n’attend</translation>
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
        <translation>Plus de réglages</translation>
    </message>
</context>
<context>
    <name>Cordboard::AccountsPage</name>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>reading the state</source>
        <translation>lecture de l’état</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lent</translation>
    </message>
    <message>
        <source>Phone systems</source>
        <translation>Systèmes téléphoniques</translation>
    </message>
    <message>
        <source>Several can be open at once; their people and calls share one board.</source>
        <translation>Plusieurs peuvent être ouverts à la fois&#xa0;; leurs personnes et leurs appels partagent un même tableau.</translation>
    </message>
    <message>
        <source>No phone system yet.</source>
        <translation>Aucun système téléphonique pour l’instant.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Reconnecter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>There is no phone system to choose.</source>
        <translation>Il n’y a aucun système téléphonique à choisir.</translation>
    </message>
    <message>
        <source>The backend of this phone system is not installed.</source>
        <translation>Le module de ce système téléphonique n’est pas installé.</translation>
    </message>
    <message>
        <source>, password for this session only</source>
        <translation>, mot de passe pour cette session seulement</translation>
    </message>
    <message>
        <source>%1, %2%3</source>
        <comment>kind of PBX, link, where the password is</comment>
        <translation>%1, %2%3</translation>
    </message>
    <message>
        <source>Remove “%1” and its password?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;» et son mot de passe&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Cordboard::ActionRegistry</name>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Send on without answering</source>
        <translation>Renvoyer sans répondre</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Take next</source>
        <translation>Appel suivant</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Consulter</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Messagerie</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>To the deputy</source>
        <translation>Au suppléant</translation>
    </message>
    <message>
        <source>Wait until free</source>
        <translation>Attendre libération</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Finaliser</translation>
    </message>
    <message>
        <source>Back to caller</source>
        <translation>Retour à l’appelant</translation>
    </message>
    <message>
        <source>All three</source>
        <translation>À trois</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Garde</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parquer</translation>
    </message>
    <message>
        <source>Fetch longest</source>
        <translation>Récupérer le plus ancien</translation>
    </message>
    <message>
        <source>Fetch back</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Ramener</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>End call</source>
        <translation>Raccrocher</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Arrêter l’enregistrement</translation>
    </message>
    <message>
        <source>To %1</source>
        <comment>a deputy</comment>
        <translation>Vers %1</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Admettre</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Va-et-vient</translation>
    </message>
</context>
<context>
    <name>Cordboard::Actions</name>
    <message>
        <source>The mode is listen, whisper or speak.</source>
        <translation>Le mode est listen, whisper ou speak.</translation>
    </message>
    <message>
        <source>A rule is always=NUMBER, busy=NUMBER or noanswer=NUMBER.</source>
        <translation>Une règle est always=NUMBER, busy=NUMBER ou noanswer=NUMBER.</translation>
    </message>
    <message>
        <source>The time is written as 2026-01-31T07:30:00Z, or off.</source>
        <translation>L’heure s’écrit 2026-01-31T07:30:00Z, ou off.</translation>
    </message>
    <message>
        <source>Ring the own phone (or --from EXT), then NUMBER.</source>
        <translation>Faire sonner son propre poste (ou --from EXT), puis NUMBER.</translation>
    </message>
    <message>
        <source>Make the ringing phone go off hook.</source>
        <translation>Faire décrocher le poste qui sonne.</translation>
    </message>
    <message>
        <source>End a leg.</source>
        <translation>Mettre fin à une branche.</translation>
    </message>
    <message>
        <source>End every leg.</source>
        <translation>Mettre fin à toutes les branches.</translation>
    </message>
    <message>
        <source>Put the others on hold.</source>
        <translation>Mettre les autres en garde.</translation>
    </message>
    <message>
        <source>Take the others back.</source>
        <translation>Reprendre les autres.</translation>
    </message>
    <message>
        <source>Silence the own microphone.</source>
        <translation>Couper son propre micro.</translation>
    </message>
    <message>
        <source>Send the digits NUMBER as tones.</source>
        <translation>Envoyer les chiffres NUMBER en tonalités.</translation>
    </message>
    <message>
        <source>Hand the other party over to NUMBER and let go.</source>
        <translation>Transférer l’autre participant à NUMBER et se retirer.</translation>
    </message>
    <message>
        <source>Hand the other party over to a mailbox.</source>
        <translation>Transférer l’autre participant à une boîte vocale.</translation>
    </message>
    <message>
        <source>Hold the other party and call NUMBER.</source>
        <translation>Mettre l’autre participant en garde et appeler NUMBER.</translation>
    </message>
    <message>
        <source>Connect the two and leave.</source>
        <translation>Relier les deux et quitter l’appel.</translation>
    </message>
    <message>
        <source>Go back to the held party.</source>
        <translation>Revenir au participant en garde.</translation>
    </message>
    <message>
        <source>All three talk.</source>
        <translation>Tous les trois se parlent.</translation>
    </message>
    <message>
        <source>Talk to the other of the two.</source>
        <translation>Parler à l’autre des deux.</translation>
    </message>
    <message>
        <source>Make two calls one.</source>
        <translation>Réunir deux appels en un.</translation>
    </message>
    <message>
        <source>Park the other party, in SLOT or in a free one.</source>
        <translation>Parquer l’autre participant, en SLOT ou à une place libre.</translation>
    </message>
    <message>
        <source>Ring EXT and connect it with who is parked.</source>
        <translation>Faire sonner EXT et le relier à l’appelant parqué.</translation>
    </message>
    <message>
        <source>Take a call that rings at somebody else.</source>
        <translation>Prendre un appel qui sonne chez quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Take a waiting call out of a queue.</source>
        <translation>Prendre un appel en attente dans une file.</translation>
    </message>
    <message>
        <source>Listen in on a call (as --to EXT).</source>
        <translation>Écouter un appel (avec --to EXT comme écoutant).</translation>
    </message>
    <message>
        <source>Record, stop, or pause.</source>
        <translation>Enregistrer, arrêter ou suspendre.</translation>
    </message>
    <message>
        <source>Stop recording.</source>
        <translation>Arrêter l’enregistrement.</translation>
    </message>
    <message>
        <source>Send a conversation to other people.</source>
        <translation>Envoyer une conversation à d’autres personnes.</translation>
    </message>
    <message>
        <source>Ring NUMBER and let it talk with all who are in the call.</source>
        <translation>Faire sonner NUMBER et le faire parler avec tous ceux qui sont dans l’appel.</translation>
    </message>
    <message>
        <source>Decide about a call that waits to be routed.</source>
        <translation>Décider d’un appel qui attend d’être acheminé.</translation>
    </message>
    <message>
        <source>Set forwarding; a rule that is left out is removed.</source>
        <translation>Régler le renvoi&#xa0;; une règle omise est supprimée.</translation>
    </message>
    <message>
        <source>Do not disturb.</source>
        <translation>Ne pas déranger.</translation>
    </message>
    <message>
        <source>Set presence: available, away, busy, dnd, lunch, trip, offwork.</source>
        <translation>Régler la présence&#xa0;: available, away, busy, dnd, lunch, trip, offwork.</translation>
    </message>
    <message>
        <source>There is no such presence.</source>
        <translation>Cette présence n’existe pas.</translation>
    </message>
    <message>
        <source>Become an agent of a queue.</source>
        <translation>Devenir agent d’une file.</translation>
    </message>
    <message>
        <source>Leave a queue.</source>
        <translation>Quitter une file.</translation>
    </message>
    <message>
        <source>Take no calls from a queue for a while.</source>
        <translation>Ne prendre aucun appel d’une file pendant un moment.</translation>
    </message>
    <message>
        <source>Take calls again.</source>
        <translation>Prendre à nouveau des appels.</translation>
    </message>
    <message>
        <source>Set a switch such as day and night.</source>
        <translation>Régler un commutateur tel que jour et nuit.</translation>
    </message>
    <message>
        <source>Reserve a shared line, or free it.</source>
        <translation>Réserver une ligne partagée, ou la libérer.</translation>
    </message>
    <message>
        <source>Call somebody into a conference room.</source>
        <translation>Appeler quelqu’un dans une salle de conférence.</translation>
    </message>
    <message>
        <source>Remove somebody from it.</source>
        <translation>En retirer quelqu’un.</translation>
    </message>
    <message>
        <source>Silence somebody in it.</source>
        <translation>Y couper le micro de quelqu’un.</translation>
    </message>
    <message>
        <source>Speak to a paging group from the own phone, or from EXT.</source>
        <translation>Parler à un groupe de diffusion depuis son propre poste, ou depuis EXT.</translation>
    </message>
    <message>
        <source>Play a recorded announcement into the own call, or to NUMBER.</source>
        <translation>Diffuser une annonce enregistrée dans son propre appel, ou vers NUMBER.</translation>
    </message>
    <message>
        <source>Give an extension these tags and no others.</source>
        <translation>Donner à un poste ces étiquettes et aucune autre.</translation>
    </message>
    <message>
        <source>Set or remove a wake-up call.</source>
        <translation>Programmer ou supprimer un réveil.</translation>
    </message>
    <message>
        <source>N is a number, 0 or more.</source>
        <translation>N est un nombre, 0 ou plus.</translation>
    </message>
    <message>
        <source>Set which agents are asked first: those with the lowest N that are free.</source>
        <translation>Fixer quels agents sont sollicités d’abord&#xa0;: ceux qui sont libres et ont le N le plus petit.</translation>
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
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Whisper</source>
        <comment>to an agent in a call</comment>
        <translation>Chuchoter</translation>
    </message>
    <message>
        <source>Join in</source>
        <comment>the call of an agent</comment>
        <translation>Intervenir</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Finir la pause</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Log out</source>
        <comment>an agent</comment>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Log in</source>
        <comment>an agent</comment>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Sans motif</translation>
    </message>
    <message>
        <source>Log out of %1</source>
        <comment>queue</comment>
        <translation>Déconnecter de %1</translation>
    </message>
    <message>
        <source>Log in to %1</source>
        <comment>queue</comment>
        <translation>Connecter à %1</translation>
    </message>
    <message>
        <source>Rank in %1: %2</source>
        <comment>of an agent in a queue</comment>
        <translation>Rang dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Rank: %1</source>
        <comment>of an agent in a queue</comment>
        <translation>Rang&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::AgentBoardModel</name>
    <message>
        <source>Logged out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Phone off</source>
        <comment>the phone is not registered</comment>
        <translation>Poste éteint</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>an agent who can take a call</comment>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <comment>an agent finishes the work after a call</comment>
        <translation>Post-appel</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Sonne</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>an agent has put his caller on hold</comment>
        <translation>En garde</translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>nobody can tell the state now</comment>
        <translation>Incertain</translation>
    </message>
    <message numerus="yes">
        <source>%n min over</source>
        <comment>how much longer than allowed a pause lasts</comment>
        <translation>
            <numerusform>%n&#xa0;min de trop</numerusform>
            <numerusform>%n&#xa0;min de trop</numerusform>
        </translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>For</source>
        <comment>column: how long the state lasts</comment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>number of calls taken today</comment>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Rank %1 in %2</source>
        <comment>of an agent in a queue</comment>
        <translation>Rang %1 dans %2</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>column: queue, caller or reason of a pause</comment>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>Cordboard::AgentHand</name>
    <message>
        <source>Break</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation>Pause café</translation>
    </message>
    <message>
        <source>Lunch</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation>Déjeuner</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Paperwork</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation>Administratif</translation>
    </message>
    <message>
        <source>%1 is logged in everywhere.</source>
        <translation>%1 est déjà connecté partout.</translation>
    </message>
    <message>
        <source>%1 is not logged in.</source>
        <translation>%1 n’est pas connecté.</translation>
    </message>
    <message>
        <source>%1 is paused already.</source>
        <translation>%1 est déjà en pause.</translation>
    </message>
    <message>
        <source>%1 is not paused.</source>
        <translation>%1 n’est pas en pause.</translation>
    </message>
    <message>
        <source>That is your own phone.</source>
        <translation>C’est votre propre poste.</translation>
    </message>
    <message>
        <source>%1 is not in a conversation.</source>
        <translation>%1 n’est pas en communication.</translation>
    </message>
    <message>
        <source>Choose an agent first.</source>
        <translation>Choisissez d’abord un agent.</translation>
    </message>
    <message>
        <source>Logging in %1</source>
        <translation>Connexion de %1</translation>
    </message>
    <message>
        <source>Logging out %1</source>
        <translation>Déconnexion de %1</translation>
    </message>
    <message>
        <source>Pausing %1</source>
        <translation>Mise en pause de %1</translation>
    </message>
    <message>
        <source>Ending the pause of %1</source>
        <translation>Fin de la pause de %1</translation>
    </message>
    <message>
        <source>Changing the rank of %1</source>
        <translation>Changement du rang de %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::AgentModel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>number of calls taken today</comment>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>an agent who can take a call</comment>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Sonne</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <comment>an agent finishes the work after a call</comment>
        <translation>Post-appel</translation>
    </message>
    <message>
        <source>Phone off</source>
        <comment>the phone is not registered</comment>
        <translation>Poste éteint</translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>nobody can tell the state now</comment>
        <translation>Incertain</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>longer than planned</source>
        <comment>a pause</comment>
        <translation>plus longue que prévu</translation>
    </message>
    <message>
        <source>not certain, the link is down</source>
        <translation>incertain, la liaison est coupée</translation>
    </message>
    <message>
        <source>Rank %1: asked when nobody with a lower rank is free</source>
        <translation>Rang %1&#xa0;: sollicité quand personne de rang plus petit n’est libre</translation>
    </message>
</context>
<context>
    <name>Cordboard::AgentsPanel</name>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Break</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation>Pause café</translation>
    </message>
    <message>
        <source>Lunch</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation>Déjeuner</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Paperwork</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation>Administratif</translation>
    </message>
    <message>
        <source>This PBX has told of no agents.</source>
        <translation>Ce PBX n’a signalé aucun agent.</translation>
    </message>
    <message>
        <source>The link to the PBX is down.</source>
        <translation>La liaison avec le PBX est coupée.</translation>
    </message>
    <message>
        <source>Log in to %1</source>
        <comment>queue</comment>
        <translation>Connecter à %1</translation>
    </message>
    <message>
        <source>Log out of %1</source>
        <comment>queue</comment>
        <translation>Déconnecter de %1</translation>
    </message>
    <message>
        <source>Logging in %1</source>
        <translation>Connexion de %1</translation>
    </message>
    <message>
        <source>Logging out %1</source>
        <translation>Déconnexion de %1</translation>
    </message>
    <message>
        <source>Pausing %1</source>
        <translation>Mise en pause de %1</translation>
    </message>
    <message>
        <source>Ending the pause of %1</source>
        <translation>Fin de la pause de %1</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Finir la pause</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>%1 is not logged in to this queue.</source>
        <translation>%1 n’est pas connecté à cette file.</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Sans motif</translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>to an agent&apos;s call</comment>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Whisper</source>
        <comment>to an agent in a call</comment>
        <translation>Chuchoter</translation>
    </message>
    <message>
        <source>Join the call</source>
        <translation>Rejoindre l’appel</translation>
    </message>
    <message>
        <source>There is no call to join.</source>
        <translation>Il n’y a aucun appel à rejoindre.</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n libre</numerusform>
            <numerusform>%n libres</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank: %1</source>
        <comment>of an agent in a queue</comment>
        <translation>Rang&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changing the rank of %1</source>
        <translation>Changement du rang de %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::AlarmBand</name>
    <message>
        <source>No alarm. Every queue is within its limits.</source>
        <translation>Aucune alarme. Toutes les files respectent leurs seuils.</translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s)</source>
        <comment>that have passed a limit</comment>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <source>silent until %1</source>
        <comment>time of day</comment>
        <translation>en sourdine jusqu’à %1</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>acquittée</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Alerte</translation>
    </message>
</context>
<context>
    <name>Cordboard::AlarmCenter</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>longest wait %1</source>
        <comment>duration</comment>
        <translation>attente la plus longue %1</translation>
    </message>
    <message>
        <source>service level %1 %</source>
        <translation>niveau de service %1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) free</source>
        <translation>
            <numerusform>%n agent libre</numerusform>
            <numerusform>%n agents libres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>queue: what is wrong</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Cordboard::AlarmDialog</name>
    <message>
        <source>Down to the end: %1</source>
        <comment>of a number field; what stands there then</comment>
        <translation>Au minimum&#xa0;: %1</translation>
    </message>
    <message>
        <source>Alarms and thresholds</source>
        <translation>Alarmes et seuils</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>This queue has limits of its own</source>
        <translation>Cette file a ses propres seuils</translation>
    </message>
    <message>
        <source>A queue that passes a limit is shown in amber or red with a triangle, then it sounds, then it tells the desktop. Changes work at once.</source>
        <translation>Une file qui franchit un seuil s’affiche en orange ou en rouge avec un triangle, puis un son retentit, puis une notification apparaît sur le bureau. Les changements prennent effet aussitôt.</translation>
    </message>
    <message>
        <source>Limits for</source>
        <translation>Seuils pour</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>column: amber</comment>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Alarm</source>
        <comment>column: red</comment>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Callers waiting, from</source>
        <translation>Appelants en attente, à partir de</translation>
    </message>
    <message>
        <source>Longest wait, from</source>
        <translation>Attente la plus longue, à partir de</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Answered in time, below</source>
        <translation>Répondus à temps, moins de</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, after a number</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Free agents, fewer than</source>
        <translation>Agents libres, moins de</translation>
    </message>
    <message>
        <source>%1: warning</source>
        <comment>a threshold</comment>
        <translation>%1&#xa0;: alerte</translation>
    </message>
    <message>
        <source>%1: alarm</source>
        <comment>a threshold</comment>
        <translation>%1&#xa0;: alarme</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Longest wait by the service level: warning after it, alarm after twice of it</source>
        <translation>Attente maximale selon le niveau de service&#xa0;: alerte au-delà, alarme au double</translation>
    </message>
    <message>
        <source>An answer is good within</source>
        <translation>Réponse à temps en moins de</translation>
    </message>
    <message>
        <source>what the PBX says</source>
        <translation>selon le PBX</translation>
    </message>
    <message>
        <source>Steps, the same for all queues</source>
        <translation>Étapes, communes à toutes les files</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Sound after</source>
        <translation>Son après</translation>
    </message>
    <message>
        <source>Desktop notification after</source>
        <translation>Notification sur le bureau après</translation>
    </message>
    <message>
        <source>Sound of a red alarm again every</source>
        <translation>Répéter le son d’une alarme rouge toutes les</translation>
    </message>
    <message>
        <source>only once</source>
        <translation>une seule fois</translation>
    </message>
    <message>
        <source>Snooze lasts</source>
        <translation>Durée du report</translation>
    </message>
    <message>
        <source>An agent&apos;s pause is late after</source>
        <translation>Pause d’agent trop longue après</translation>
    </message>
    <message>
        <source>All queues without limits of their own</source>
        <translation>Toutes les files sans seuils propres</translation>
    </message>
</context>
<context>
    <name>Cordboard::AmiMethods</name>
    <message>
        <source>Asterisk does not list it for this manager user: a right is missing in manager.conf, or the module is not loaded.</source>
        <translation>Asterisk ne la propose pas à cet utilisateur du gestionnaire&#xa0;: un droit manque dans manager.conf, ou le module n’est pas chargé.</translation>
    </message>
</context>
<context>
    <name>Cordboard::AmiRequests</name>
    <message>
        <source>The answer to “%1” is too long.</source>
        <translation>La réponse à «&#xa0;%1&#xa0;» est trop longue.</translation>
    </message>
    <message>
        <source>No answer to “%1” within %2 s.</source>
        <translation>Pas de réponse à «&#xa0;%1&#xa0;» en %2&#xa0;s.</translation>
    </message>
</context>
<context>
    <name>Cordboard::AmiSession</name>
    <message>
        <source>The PBX has fallen silent.</source>
        <translation>Le PBX ne donne plus signe de vie.</translation>
    </message>
    <message>
        <source>The PBX sent a message that is too large.</source>
        <translation>Le PBX a envoyé un message trop volumineux.</translation>
    </message>
    <message>
        <source>No Asterisk manager answers there.</source>
        <translation>Aucun gestionnaire Asterisk ne répond à cette adresse.</translation>
    </message>
    <message>
        <source>This PBX does not take a hashed password, and an unencrypted link must not carry a plain one. Use TLS.</source>
        <translation>Ce PBX n’accepte pas de mot de passe haché, et une liaison non chiffrée ne doit pas en transporter un en clair. Utilisez TLS.</translation>
    </message>
    <message>
        <source>The PBX did not answer the log-in.</source>
        <translation>Le PBX n’a pas répondu à la connexion.</translation>
    </message>
</context>
<context>
    <name>Cordboard::AmiTransport</name>
    <message>
        <source>The connection could not be opened in time.</source>
        <translation>La connexion n’a pas pu être ouverte à temps.</translation>
    </message>
</context>
<context>
    <name>Cordboard::AnnounceDialog</name>
    <message>
        <source>Announce to a group</source>
        <translation>Annoncer à un groupe</translation>
    </message>
    <message>
        <source>Groups of loudspeakers</source>
        <translation>Groupes de haut-parleurs</translation>
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
        <translation>Annoncer</translation>
    </message>
    <message>
        <source>Your phone rings. From the moment you lift it, everybody near the loudspeakers of %1 hears you, until you hang up.</source>
        <comment>group</comment>
        <translation>Votre poste sonne. Dès que vous décrochez, tous ceux qui sont près des haut-parleurs de %1 vous entendent, jusqu’à ce que vous raccrochiez.</translation>
    </message>
    <message>
        <source>Choose who is to hear you.</source>
        <translation>Choisissez qui doit vous entendre.</translation>
    </message>
</context>
<context>
    <name>Cordboard::Announcer</name>
    <message>
        <source>%1 rings here</source>
        <translation>%1 sonne ici</translation>
    </message>
    <message>
        <source>%1 rings here, on %2</source>
        <translation>%1 sonne ici, sur %2</translation>
    </message>
    <message>
        <source>%1 is with you</source>
        <translation>%1 est avec vous</translation>
    </message>
    <message>
        <source>%1 is on hold</source>
        <translation>%1 est en garde</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <translation>Appel de %1 en cours</translation>
    </message>
    <message>
        <source>%1 is on the line; %2 waits</source>
        <translation>%1 est en ligne&#xa0;; %2 attend</translation>
    </message>
    <message>
        <source>Asking %1; %2 waits</source>
        <translation>Consultation de %1&#xa0;; %2 attend</translation>
    </message>
    <message>
        <source>No call with you</source>
        <translation>Aucun appel avec vous</translation>
    </message>
    <message>
        <source>The link to the PBX is back</source>
        <translation>La liaison avec le PBX est rétablie</translation>
    </message>
    <message>
        <source>The link to the PBX is down</source>
        <translation>La liaison avec le PBX est coupée</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more waiting</source>
        <translation>
            <numerusform>%n autre en attente</numerusform>
            <numerusform>%n autres en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::AppearancePage</name>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Changes work at once.</source>
        <translation>Les changements prennent effet aussitôt.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>Thème&#xa0;: %1</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>text size in percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>No pulsing and no moving parts</source>
        <translation>Ni clignotement ni éléments animés</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Spoken from the next start on.</source>
        <translation>Utilisée à partir du prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>Cordboard::Application</name>
    <message>
        <source>The wire record %1 cannot be written: %2</source>
        <translation>Le journal de trames %1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>Connect to a PBX</source>
        <translation>Se connecter à un PBX</translation>
    </message>
    <message>
        <source>PBX systems</source>
        <translation>Systèmes PBX</translation>
    </message>
    <message>
        <source>Demo office</source>
        <translation>Bureau de démo</translation>
    </message>
    <message>
        <source>Demo office %1</source>
        <translation>Bureau de démo %1</translation>
    </message>
    <message>
        <source>There is no backend named %1.</source>
        <translation>Il n’existe pas de module nommé %1.</translation>
    </message>
    <message>
        <source>%1 is no address of a %2.</source>
        <translation>%1 n’est pas une adresse de %2.</translation>
    </message>
    <message>
        <source>The password file cannot be read: %1</source>
        <translation>Le fichier du mot de passe ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 cannot be opened: there is no backend named %2.</source>
        <translation>%1 ne peut pas être ouvert&#xa0;: il n’existe pas de module nommé %2.</translation>
    </message>
    <message>
        <source>The password of %1 cannot be read: %2</source>
        <translation>Le mot de passe de %1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: ready</source>
        <translation>%1&#xa0;: prêt</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>backend: why it does not load (file)</comment>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
</context>
<context>
    <name>Cordboard::AsteriskBackend</name>
    <message>
        <source>The PBX told more than could be kept while its state was read.</source>
        <translation>Le PBX a signalé plus que ce qui pouvait être retenu pendant la lecture de son état.</translation>
    </message>
    <message>
        <source>The PBX is slow to answer.</source>
        <translation>Le PBX tarde à répondre.</translation>
    </message>
    <message>
        <source>A line break cannot be sent to Asterisk.</source>
        <translation>Un saut de ligne ne peut pas être envoyé à Asterisk.</translation>
    </message>
    <message>
        <source>That is too long for Asterisk.</source>
        <translation>C’est trop long pour Asterisk.</translation>
    </message>
    <message>
        <source>The manager user of this account may not do this, or this Asterisk does not have it.</source>
        <translation>L’utilisateur du gestionnaire de ce compte n’y a pas droit, ou cet Asterisk ne le propose pas.</translation>
    </message>
    <message>
        <source>Set your extension in the account first.</source>
        <translation>Indiquez d’abord votre poste dans le compte.</translation>
    </message>
    <message>
        <source>Set the voicemail prefix in the account first.</source>
        <translation>Indiquez d’abord le préfixe de messagerie dans le compte.</translation>
    </message>
    <message>
        <source>Asterisk itself knows no forwarding; only FreePBX&apos;s is read and written.</source>
        <translation>Asterisk lui-même ne connaît pas le renvoi&#xa0;; seul celui de FreePBX est lu et modifié.</translation>
    </message>
    <message>
        <source>The manager interface has no call records to ask for; calls seen while connected are listed.</source>
        <translation>L’interface du gestionnaire n’a pas d’historique d’appels à demander&#xa0;; les appels vus pendant la connexion sont listés.</translation>
    </message>
</context>
<context>
    <name>Cordboard::AsteriskCommands</name>
    <message>
        <source>The manager user may not use “%1”.</source>
        <translation>L’utilisateur du gestionnaire n’a pas droit à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The phone is busy.</source>
        <translation>Le poste est occupé.</translation>
    </message>
    <message>
        <source>The phone was not answered.</source>
        <translation>Le poste n’a pas répondu.</translation>
    </message>
    <message>
        <source>The phone could not be rung.</source>
        <translation>Le poste n’a pas pu être appelé.</translation>
    </message>
    <message>
        <source>Set your extension in the account first.</source>
        <translation>Indiquez d’abord votre poste dans le compte.</translation>
    </message>
    <message>
        <source>Asterisk can press no keys on this kind of phone. Use the phone itself.</source>
        <translation>Asterisk ne peut pas appuyer sur les touches de ce type de poste. Utilisez le poste lui-même.</translation>
    </message>
    <message>
        <source>It does not ring.</source>
        <translation>Il ne sonne pas.</translation>
    </message>
    <message>
        <source>“%1” is no key.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une touche.</translation>
    </message>
    <message>
        <source>Set the voicemail prefix in the account first.</source>
        <translation>Indiquez d’abord le préfixe de messagerie dans le compte.</translation>
    </message>
    <message>
        <source>There is nobody to hand over yet.</source>
        <translation>Il n’y a encore personne à transférer.</translation>
    </message>
    <message>
        <source>Asterisk began no transfer. It must be allowed in features.conf and for this call (Dial options t and T).</source>
        <translation>Asterisk n’a lancé aucun transfert. Il doit être autorisé dans features.conf et pour cet appel (options t et T de Dial).</translation>
    </message>
    <message>
        <source>No transfer is under way.</source>
        <translation>Aucun transfert n’est en cours.</translation>
    </message>
    <message>
        <source>Asterisk did not give the caller back.</source>
        <translation>Asterisk n’a pas rendu l’appelant.</translation>
    </message>
    <message>
        <source>Asterisk did not follow “%1”. That must be the code in its features.conf.</source>
        <translation>Asterisk n’a pas suivi «&#xa0;%1&#xa0;». Ce doit être le code de son features.conf.</translation>
    </message>
    <message>
        <source>No consultation is under way.</source>
        <translation>Aucune consultation n’est en cours.</translation>
    </message>
    <message>
        <source>It is not being recorded.</source>
        <translation>L’appel n’est pas enregistré.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>C’est déjà le cas.</translation>
    </message>
    <message>
        <source>Asterisk itself knows no forwarding; only FreePBX&apos;s database is written.</source>
        <translation>Asterisk lui-même ne connaît pas de renvoi&#xa0;; seule la base de données de FreePBX est modifiée.</translation>
    </message>
    <message>
        <source>This PBX has no do-not-disturb switch (Custom:DND%1).</source>
        <translation>Ce PBX n’a pas de commutateur «&#xa0;ne pas déranger&#xa0;» (Custom:DND%1).</translation>
    </message>
    <message>
        <source>This make of phone is not known to understand it from Asterisk, and could lose the call. Use the phone itself, or set “Remote control of my phone” to “Always” in the account.</source>
        <translation>On ne sait pas si les postes de cette marque comprennent cela d’Asterisk, et l’appel pourrait être perdu. Utilisez le poste lui-même, ou réglez «&#xa0;Commande à distance de mon poste&#xa0;» sur «&#xa0;Toujours&#xa0;» dans le compte.</translation>
    </message>
    <message>
        <source>Use the phone itself: “Remote control of my phone” is set to “Never” in the account.</source>
        <translation>Utilisez le poste lui-même&#xa0;: «&#xa0;Commande à distance de mon poste&#xa0;» est réglé sur «&#xa0;Jamais&#xa0;» dans le compte.</translation>
    </message>
    <message>
        <source>A rank is 0 or more.</source>
        <translation>Un rang est 0 ou plus.</translation>
    </message>
</context>
<context>
    <name>Cordboard::AsteriskPlugin</name>
    <message>
        <source>Asterisk 16 or later and what is built on it, such as FreePBX, over the manager interface (AMI).</source>
        <translation>Asterisk 16 ou plus récent et ce qui s’appuie dessus, comme FreePBX, par l’interface de gestion (AMI).</translation>
    </message>
</context>
<context>
    <name>Cordboard::AsteriskSettings</name>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Of the manager interface: 5038, or 5039 when encrypted.</source>
        <translation>De l’interface du gestionnaire&#xa0;: 5038, ou 5039 si elle est chiffrée.</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Chiffré (TLS)</translation>
    </message>
    <message>
        <source>Where the manager interface has TLS. Without it, only a hash of the password is sent.</source>
        <translation>Si l’interface du gestionnaire offre TLS. Sinon, seul un hachage du mot de passe est envoyé.</translation>
    </message>
    <message>
        <source>Manager user</source>
        <translation>Utilisateur du gestionnaire</translation>
    </message>
    <message>
        <source>A section of manager.conf.</source>
        <translation>Une section de manager.conf.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Your extension</source>
        <translation>Votre poste</translation>
    </message>
    <message>
        <source>The phone that rings when you dial from here.</source>
        <translation>Le poste qui sonne quand vous composez d’ici.</translation>
    </message>
    <message>
        <source>Dialplan context</source>
        <translation>Contexte du plan de numérotation</translation>
    </message>
    <message>
        <source>Where numbers that you dial are looked up.</source>
        <translation>Où sont recherchés les numéros que vous composez.</translation>
    </message>
    <message>
        <source>Voicemail prefix</source>
        <translation>Préfixe de messagerie</translation>
    </message>
    <message>
        <source>Dialled before an extension to reach its voicemail.</source>
        <translation>Composé avant un poste pour joindre sa messagerie.</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Commutateurs</translation>
    </message>
    <message>
        <source>Custom device states that are switches, such as day and night service.</source>
        <translation>États de périphérique personnalisés qui servent de commutateurs, comme le service de jour et de nuit.</translation>
    </message>
    <message>
        <source>Three-way code</source>
        <translation>Code appel à trois</translation>
    </message>
    <message>
        <source>atxferthreeway in features.conf.</source>
        <translation>atxferthreeway dans features.conf.</translation>
    </message>
    <message>
        <source>Swap code</source>
        <translation>Code va-et-vient</translation>
    </message>
    <message>
        <source>atxferswap in features.conf.</source>
        <translation>atxferswap dans features.conf.</translation>
    </message>
    <message>
        <source>By its make</source>
        <comment>whether a phone is controlled: depends on its maker</comment>
        <translation>Selon sa marque</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Remote control of my phone</source>
        <translation>Commande à distance de mon poste</translation>
    </message>
    <message>
        <source>To answer and to hold from here. A phone that does not understand this may lose its call.</source>
        <translation>Pour répondre et mettre en attente d’ici. Un poste qui ne comprend pas cela peut perdre son appel.</translation>
    </message>
</context>
<context>
    <name>Cordboard::Autostart</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
</context>
<context>
    <name>Cordboard::BackendRegistry</name>
    <message>
        <source>This file is not a Qt plugin.</source>
        <translation>Ce fichier n’est pas un plugin Qt.</translation>
    </message>
    <message>
        <source>It is made for &quot;%1&quot;, not for &quot;%2&quot;.</source>
        <translation>Il est fait pour «&#xa0;%1&#xa0;», pas pour «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>It is made for version %1 of the backend interface; this program has version %2.</source>
        <translation>Il est fait pour la version %1 de l’interface des modules&#xa0;; ce programme a la version %2.</translation>
    </message>
    <message>
        <source>It does not offer a backend.</source>
        <translation>Il n’offre aucun module.</translation>
    </message>
    <message>
        <source>Another backend of the same name is there already.</source>
        <translation>Un autre module du même nom est déjà là.</translation>
    </message>
</context>
<context>
    <name>Cordboard::BlackBox</name>
    <message>
        <source>What happened could not be written to %1: %2</source>
        <translation>Ce qui s’est passé n’a pas pu être écrit dans %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Cordboard::BoardSentence</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>No call with you.</source>
        <translation>Aucun appel avec vous.</translation>
    </message>
    <message>
        <source>%1 rings here.</source>
        <translation>%1 sonne ici.</translation>
    </message>
    <message>
        <source>Calling %1.</source>
        <translation>Appel de %1 en cours.</translation>
    </message>
    <message>
        <source>%1 is with you.</source>
        <translation>%1 est avec vous.</translation>
    </message>
    <message>
        <source>%1 is on hold.</source>
        <translation>%1 est en garde.</translation>
    </message>
    <message>
        <source>You are asking %1 for %2.</source>
        <translation>Vous consultez %1 pour %2.</translation>
    </message>
    <message>
        <source>The link to the PBX is down. What is shown is what was known last.</source>
        <translation>La liaison avec le PBX est coupée. L’affichage montre le dernier état connu.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Personne n’attend.</translation>
    </message>
    <message numerus="yes">
        <source>%n parked.</source>
        <translation>
            <numerusform>%n parqué.</numerusform>
            <numerusform>%n parqués.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held by you.</source>
        <translation>
            <numerusform>%n en garde chez vous.</numerusform>
            <numerusform>%n en garde chez vous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handed over.</source>
        <translation>
            <numerusform>%n transmis.</numerusform>
            <numerusform>%n transmis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came back.</source>
        <translation>
            <numerusform>%n revenu.</numerusform>
            <numerusform>%n revenus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, longest %1, overdue.</source>
        <translation>
            <numerusform>%n en attente, le plus long %1, dépassé.</numerusform>
            <numerusform>%n en attente, le plus long %1, dépassé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, longest %1, late.</source>
        <translation>
            <numerusform>%n en attente, le plus long %1, en retard.</numerusform>
            <numerusform>%n en attente, le plus long %1, en retard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, longest %1.</source>
        <translation>
            <numerusform>%n en attente, le plus long %1.</numerusform>
            <numerusform>%n en attente, le plus long %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::BrekekeBackend</name>
    <message>
        <source>The PBX is slow to answer.</source>
        <translation>Le PBX tarde à répondre.</translation>
    </message>
    <message>
        <source>Set the voicemail prefix in the account first.</source>
        <translation>Indiquez d’abord le préfixe de messagerie dans le compte.</translation>
    </message>
    <message>
        <source>Brekeke keeps no call records for clients; calls seen while connected are listed.</source>
        <translation>Brekeke ne garde pas d’historique d’appels pour les clients&#xa0;; les appels vus pendant la connexion sont listés.</translation>
    </message>
    <message>
        <source>Only an administrator of this PBX may do this.</source>
        <translation>Seul un administrateur de ce PBX peut le faire.</translation>
    </message>
    <message>
        <source>The PBX&apos;s licence does not include it.</source>
        <translation>La licence du PBX ne la comprend pas.</translation>
    </message>
    <message>
        <source>This version of the PBX does not have it.</source>
        <translation>Cette version du PBX ne la connaît pas.</translation>
    </message>
</context>
<context>
    <name>Cordboard::BrekekePlugin</name>
    <message>
        <source>Brekeke PBX 3.2 or later with the PAL option, over PAL WebSocket.</source>
        <translation>Brekeke PBX 3.2 ou plus récent avec l’option PAL, par PAL WebSocket.</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallExport</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>L’export a été annulé.</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallModel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Appelant</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>For</source>
        <comment>the called person</comment>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Dialled number</source>
        <translation>Numéro composé</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Appelle</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Sonne</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a call waits in a queue</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En garde</translation>
    </message>
    <message>
        <source>Parked</source>
        <comment>a call waits in a parking slot</comment>
        <translation>Parqué</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conférence</translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>nobody can tell the state now</comment>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>the queue or dialled number a call came in on</comment>
        <translation>sur %1</translation>
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
        <translation>Un appel est en attente</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Numéro masqué</translation>
    </message>
    <message>
        <source>The call came back</source>
        <translation>L’appel est revenu</translation>
    </message>
    <message>
        <source>waits on %1</source>
        <comment>name of a queue</comment>
        <translation>attend sur %1</translation>
    </message>
    <message>
        <source>rings here, dialled %1</source>
        <comment>name or number</comment>
        <translation>sonne ici, a composé %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Prendre</translation>
    </message>
    <message numerus="yes">
        <source>%n more waiting</source>
        <translation>
            <numerusform>%n autre en attente</numerusform>
            <numerusform>%n autres en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Declining %1</source>
        <translation>Refus de %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallParty</name>
    <message>
        <source>Unknown caller</source>
        <translation>Appelant inconnu</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallStore</name>
    <message>
        <source>The call history cannot be opened.</source>
        <translation>L’historique des appels ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The file of the call history is damaged.</source>
        <translation>Le fichier de l’historique des appels est endommagé.</translation>
    </message>
    <message>
        <source>The call history cannot be written: its file is read-only.</source>
        <translation>L’historique des appels ne peut pas être écrit&#xa0;: son fichier est en lecture seule.</translation>
    </message>
    <message>
        <source>The call history cannot be written: the disk is full.</source>
        <translation>L’historique des appels ne peut pas être écrit&#xa0;: le disque est plein.</translation>
    </message>
    <message>
        <source>The call history was written by a later version of the program.</source>
        <translation>L’historique des appels a été écrit par une version plus récente du programme.</translation>
    </message>
    <message>
        <source>The call history is in use by another Cordboard.</source>
        <translation>L’historique des appels est utilisé par un autre Cordboard.</translation>
    </message>
    <message>
        <source>The call history cannot be written.</source>
        <translation>L’historique des appels ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>%1 New calls are kept until the program ends.</source>
        <translation>%1 Les nouveaux appels sont conservés jusqu’à la fermeture du programme.</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallStrip</name>
    <message>
        <source>Your call</source>
        <translation>Votre appel</translation>
    </message>
    <message>
        <source>dialled</source>
        <translation>a composé</translation>
    </message>
    <message>
        <source>At rest</source>
        <translation>Au repos</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>No call is with you. Somebody is waiting.</source>
        <translation>Aucun appel n’est avec vous. Quelqu’un attend.</translation>
    </message>
    <message>
        <source>No call is with you.</source>
        <translation>Aucun appel n’est avec vous.</translation>
    </message>
    <message>
        <source>Type a name or number to call somebody.</source>
        <translation>Tapez un nom ou un numéro pour appeler quelqu’un.</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Appelle</translation>
    </message>
    <message>
        <source>Your phone rings first where it does not answer by itself.</source>
        <translation>Votre poste sonne d’abord s’il ne décroche pas de lui-même.</translation>
    </message>
    <message>
        <source>waited %1</source>
        <translation>a attendu %1</translation>
    </message>
    <message>
        <source>is on hold and hears music.</source>
        <translation>est en garde et entend de la musique.</translation>
    </message>
    <message>
        <source>Complete hands the caller over now.</source>
        <translation>«&#xa0;Finaliser&#xa0;» transmet l’appelant maintenant.</translation>
    </message>
    <message>
        <source>It rings. Complete works at any moment, while it rings or while you talk.</source>
        <translation>Ça sonne. «&#xa0;Finaliser&#xa0;» agit à tout moment, pendant la sonnerie comme pendant la conversation.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Still on your phone.</source>
        <translation>Encore sur votre poste.</translation>
    </message>
    <message>
        <source>Use the phone itself to hold or hang up until the link is back.</source>
        <translation>Utilisez le poste lui-même pour mettre en garde ou raccrocher tant que la liaison est coupée.</translation>
    </message>
    <message>
        <source>The call may have ended since.</source>
        <translation>L’appel a pu se terminer depuis.</translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>a call that the PBX asks about</comment>
        <translation>Proposé</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallTools</name>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Pause recording</source>
        <translation>Suspendre l’enreg.</translation>
    </message>
    <message>
        <source>Add the person to the call</source>
        <translation>Ajouter la personne à l’appel</translation>
    </message>
    <message>
        <source>There is no call with you.</source>
        <translation>Il n’y a aucun appel avec vous.</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>Reprendre l’enreg.</translation>
    </message>
    <message>
        <source>This call is not recorded.</source>
        <translation>Cet appel n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Type a name or number first.</source>
        <translation>Tapez d’abord un nom ou un numéro.</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <comment>digits</comment>
        <translation>Envoi de %1</translation>
    </message>
    <message>
        <source>Going on with the recording</source>
        <translation>Reprise de l’enregistrement</translation>
    </message>
    <message>
        <source>Pausing the recording</source>
        <translation>Suspension de l’enregistrement</translation>
    </message>
    <message>
        <source>The call is recorded again</source>
        <translation>L’appel est de nouveau enregistré</translation>
    </message>
    <message>
        <source>The recording is paused</source>
        <translation>L’enregistrement est suspendu</translation>
    </message>
    <message>
        <source>Adding %1 to the call</source>
        <translation>Ajout de %1 à l’appel</translation>
    </message>
    <message>
        <source>%1 is called and joins the call</source>
        <comment>person</comment>
        <translation>%1 est appelé et rejoint l’appel</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>recording; on a button beside Stop recording</comment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>the recording; on a button beside Stop recording</comment>
        <translation>Suspendre</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallbackList</name>
    <message>
        <source>Done, %1</source>
        <comment>when</comment>
        <translation>Traité, %1</translation>
    </message>
    <message>
        <source>Called back by %1, %2</source>
        <comment>who, when</comment>
        <translation>Rappelé par %1, %2</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>Dépassé depuis %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>a time that was promised</comment>
        <translation>Avant %1</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a promise to call back</comment>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Appelant inconnu</translation>
    </message>
    <message>
        <source>Anybody</source>
        <comment>who should call back</comment>
        <translation>N’importe qui</translation>
    </message>
    <message>
        <source>%1 for %2, %3</source>
        <comment>caller, person, state</comment>
        <translation>%1 pour %2, %3</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>For</source>
        <comment>whom a message is</comment>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>when a message was</comment>
        <translation>Noté</translation>
    </message>
    <message>
        <source>By</source>
        <comment>a time that was promised</comment>
        <translation>Échéance</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallbackView</name>
    <message>
        <source>Callbacks</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Mail…</source>
        <translation>E-mail…</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a promise to call back</comment>
        <translation>Traité</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Nobody waits for a call back.</source>
        <translation>Personne n’attend de rappel.</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n dépassé</numerusform>
            <numerusform>%n dépassés</numerusform>
        </translation>
    </message>
    <message>
        <source>No callback is chosen.</source>
        <translation>Aucun rappel n’est choisi.</translation>
    </message>
    <message>
        <source>Choose one to call back.</source>
        <translation>Choisissez qui rappeler.</translation>
    </message>
    <message>
        <source>The caller told no number.</source>
        <translation>L’appelant n’a donné aucun numéro.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
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
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Tous les appels</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>About the caller</source>
        <translation>À propos de l’appelant</translation>
    </message>
    <message>
        <source>Note on this caller</source>
        <translation>Note sur cet appelant</translation>
    </message>
    <message>
        <source>No caller</source>
        <translation>Aucun appelant</translation>
    </message>
    <message>
        <source>%1: blocked</source>
        <translation>%1&#xa0;: bloqué</translation>
    </message>
    <message>
        <source>%1: VIP</source>
        <translation>%1&#xa0;: VIP</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Appelant inconnu</translation>
    </message>
    <message>
        <source>The caller tells no number.</source>
        <translation>L’appelant ne donne aucun numéro.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Calls for the first time.</source>
        <translation>Appelle pour la première fois.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls this week</source>
        <translation>
            <numerusform>%n appel cette semaine</numerusform>
            <numerusform>%n appels cette semaine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n en tout</numerusform>
            <numerusform>%n en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>Call back open since %1: %2</source>
        <comment>when, who should call</comment>
        <translation>Rappel ouvert depuis %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nobody with a number is on the line.</source>
        <translation>Personne avec un numéro n’est en ligne.</translation>
    </message>
    <message>
        <source>No VIP</source>
        <translation>Retirer VIP</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Nobody is on the line.</source>
        <translation>Personne n’est en ligne.</translation>
    </message>
    <message>
        <source>reached nobody</source>
        <translation>n’a joint personne</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>whom somebody talked to</comment>
        <translation>avec %1</translation>
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
        <translation>a pris le dernier appel de cet appelant</translation>
    </message>
    <message numerus="yes">
        <source>took %1 of this caller&apos;s last %n calls</source>
        <translation>
            <numerusform>a pris %1 du dernier appel de cet appelant (%n)</numerusform>
            <numerusform>a pris %1 des %n derniers appels de cet appelant</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::CallerDesk</name>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Important</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) this week</source>
        <translation>
            <numerusform>%n appel cette semaine</numerusform>
            <numerusform>%n appels cette semaine</numerusform>
        </translation>
    </message>
    <message>
        <source>spoke to %1</source>
        <comment>whom the caller talked to before</comment>
        <translation>a parlé à %1</translation>
    </message>
    <message numerus="yes">
        <source>%n call-back(s) promised</source>
        <translation>
            <numerusform>%n rappel promis</numerusform>
            <numerusform>%n rappels promis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::CardDavDirectory</name>
    <message>
        <source>There is no address book at %1 (HTTP %2).</source>
        <translation>Il n’y a pas de carnet d’adresses à %1 (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 sends to another server.</source>
        <translation>%1 renvoie vers un autre serveur.</translation>
    </message>
    <message>
        <source>%1 does not say where its address books are.</source>
        <translation>%1 n’indique pas où sont ses carnets d’adresses.</translation>
    </message>
    <message>
        <source>The address books cannot be listed (HTTP %1).</source>
        <translation>La liste des carnets d’adresses ne peut pas être lue (HTTP %1).</translation>
    </message>
    <message>
        <source>There is no address book for this user.</source>
        <translation>Il n’y a pas de carnet d’adresses pour cet utilisateur.</translation>
    </message>
    <message>
        <source>There is no address book named “%1”.</source>
        <translation>Il n’y a pas de carnet d’adresses nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>An address book cannot be read (HTTP %1).</source>
        <translation>Un carnet d’adresses ne peut pas être lu (HTTP %1).</translation>
    </message>
    <message>
        <source>Contacts cannot be read (HTTP %1).</source>
        <translation>Les contacts ne peuvent pas être lus (HTTP %1).</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n contacts are read.</source>
        <translation>
            <numerusform>Seul le premier contact (%n) est lu.</numerusform>
            <numerusform>Seuls les %n premiers contacts sont lus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::CdrModel</name>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>With</source>
        <comment>whom somebody talked to</comment>
        <translation>Avec</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>of a call</comment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>a call</comment>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>In</source>
        <comment>direction of a call</comment>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>direction of a call</comment>
        <translation>Sortant</translation>
    </message>
    <message>
        <source>Internal</source>
        <comment>direction of a call</comment>
        <translation>Interne</translation>
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
        <translation>Émis pour</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Faire confiance à ce certificat</translation>
    </message>
    <message>
        <source>Trust it only if the fingerprint is the one your administrator has. From then on Cordboard takes this certificate, and no other that cannot be verified.</source>
        <translation>N’accordez votre confiance que si l’empreinte est celle dont dispose votre administrateur. Dès lors, Cordboard acceptera ce certificat, et aucun autre qui ne puisse être vérifié.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>lui-même</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
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
        <translation>Cordboard&#xa0;: les touches</translation>
    </message>
</context>
<context>
    <name>Cordboard::CheatSheetDialog</name>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <comment>file name</comment>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <comment>file name</comment>
        <translation>Impossible d’écrire %1.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>L’imprimante est injoignable.</translation>
    </message>
</context>
<context>
    <name>Cordboard::Checklist</name>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Non testé</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Test de connexion</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>state of a test step: finding, advice</comment>
        <translation>%1&#xa0;: %2 %3</translation>
    </message>
</context>
<context>
    <name>Cordboard::ConferenceModel</name>
    <message>
        <source>Conference</source>
        <translation>Conférence</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message numerus="yes">
        <source>Conference %1, %n member(s)</source>
        <translation>
            <numerusform>Conférence %1, %n membre</numerusform>
            <numerusform>Conférence %1, %n membres</numerusform>
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
        <translation>Muet</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Conference rooms</source>
        <translation>Salles de conférence</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>moderator, muted</source>
        <translation>modérateur, muet</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>modérateur</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>muet</translation>
    </message>
    <message>
        <source>This PBX tells of no conference room.</source>
        <translation>Ce PBX ne signale aucune salle de conférence.</translation>
    </message>
    <message>
        <source>Choose a room first.</source>
        <translation>Choisissez d’abord une salle.</translation>
    </message>
    <message>
        <source>Invite %1</source>
        <translation>Inviter %1</translation>
    </message>
    <message>
        <source>Type a name or number in the search box first.</source>
        <translation>Tapez d’abord un nom ou un numéro dans le champ de recherche.</translation>
    </message>
    <message>
        <source>Choose somebody in the room first.</source>
        <translation>Choisissez d’abord quelqu’un dans la salle.</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Ouvrir micro</translation>
    </message>
    <message>
        <source>Inviting %1</source>
        <translation>Invitation de %1</translation>
    </message>
    <message>
        <source>The phone of %1 rings</source>
        <translation>Le poste de %1 sonne</translation>
    </message>
    <message>
        <source>Muting %1</source>
        <translation>Coupure du micro de %1</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>Retrait de %1</translation>
    </message>
    <message>
        <source>%1 was removed from the conference</source>
        <translation>%1 a été retiré de la conférence</translation>
    </message>
</context>
<context>
    <name>Cordboard::ConnectDialog</name>
    <message>
        <source>Connect to a phone system</source>
        <translation>Se connecter à un système téléphonique</translation>
    </message>
    <message>
        <source>Choose your phone system</source>
        <translation>Choisissez votre système téléphonique</translation>
    </message>
    <message>
        <source>Look around in the demo office</source>
        <translation>Visiter le bureau de démo</translation>
    </message>
</context>
<context>
    <name>Cordboard::ConnectPage</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>How this phone system is called on your screen.</source>
        <translation>Nom de ce système téléphonique sur votre écran.</translation>
    </message>
    <message>
        <source>Remember the password for this session only</source>
        <translation>Retenir le mot de passe pour cette session seulement</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>Your administrator has these values. Nothing is sent before you press Test. Fields with * are needed.</source>
        <translation>Votre administrateur dispose de ces valeurs. Rien n’est envoyé avant que vous ne lanciez le test. Les champs marqués * sont obligatoires.</translation>
    </message>
    <message>
        <source>The password is being kept.</source>
        <translation>Le mot de passe est en cours d’enregistrement.</translation>
    </message>
    <message>
        <source>The test is running.</source>
        <translation>Le test est en cours.</translation>
    </message>
    <message>
        <source>Connect opens when the fields are filled in; look at “%1”.</source>
        <translation>«&#xa0;Connecter&#xa0;» s’active quand les champs sont remplis&#xa0;; voyez «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Connect opens when the test has passed.</source>
        <translation>«&#xa0;Connecter&#xa0;» s’active quand le test a réussi.</translation>
    </message>
    <message>
        <source>%1. Nothing was kept. Try again, or remember the password for this session only.</source>
        <translation>%1. Rien n’a été conservé. Réessayez, ou retenez le mot de passe pour cette session seulement.</translation>
    </message>
    <message>
        <source>%1. The password is forgotten when Cordboard is closed.</source>
        <translation>%1. Le mot de passe est oublié à la fermeture de Cordboard.</translation>
    </message>
    <message>
        <source>The password is forgotten when Cordboard is closed.</source>
        <translation>Le mot de passe est oublié à la fermeture de Cordboard.</translation>
    </message>
    <message>
        <source>Kept in the system keychain, never in a file.</source>
        <translation>Conservé dans le trousseau du système, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>Cancel test</source>
        <translation>Annuler le test</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
</context>
<context>
    <name>Cordboard::ConnectionTest</name>
    <message>
        <source>Nobody answers who knows “%1”.</source>
        <translation>Personne ne répond qui connaisse «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 does not answer at port %2.</source>
        <translation>%1 ne répond pas sur le port %2.</translation>
    </message>
    <message>
        <source>The PBX does not start encryption.</source>
        <translation>Le PBX ne démarre pas le chiffrement.</translation>
    </message>
    <message>
        <source>The PBX let us in, but did not tell its state in time.</source>
        <translation>Le PBX nous a laissés entrer, mais n’a pas donné son état à temps.</translation>
    </message>
    <message>
        <source>The PBX did not answer the login.</source>
        <translation>Le PBX n’a pas répondu à la connexion.</translation>
    </message>
    <message>
        <source>The network&apos;s name service does not answer. Check that this computer is online.</source>
        <translation>Le service de noms du réseau ne répond pas. Vérifiez que cet ordinateur est en ligne.</translation>
    </message>
    <message>
        <source>A firewall may be in between, or the PBX is switched off. Ask your administrator whether this computer may reach it.</source>
        <translation>Un pare-feu fait peut-être obstacle, ou le PBX est éteint. Demandez à votre administrateur si cet ordinateur peut l’atteindre.</translation>
    </message>
    <message>
        <source>The port may be one without encryption. Check the port, or switch encryption off.</source>
        <translation>Ce port est peut-être un port sans chiffrement. Vérifiez le port, ou désactivez le chiffrement.</translation>
    </message>
    <message>
        <source>The PBX may be very busy. Test again in a moment.</source>
        <translation>Le PBX est peut-être très occupé. Testez à nouveau dans un instant.</translation>
    </message>
    <message>
        <source>Another service may be listening at this port. Check the address, the port and the path.</source>
        <translation>Un autre service écoute peut-être sur ce port. Vérifiez l’adresse, le port et le chemin.</translation>
    </message>
    <message>
        <source>There is no “%1”.</source>
        <translation>Il n’y a pas de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing listens at %1, port %2.</source>
        <translation>Rien n’écoute à %1, port %2.</translation>
    </message>
    <message>
        <source>This is not the certificate that you trusted.</source>
        <translation>Ce n’est pas le certificat auquel vous avez fait confiance.</translation>
    </message>
    <message>
        <source>The certificate could not be verified.</source>
        <translation>Le certificat n’a pas pu être vérifié.</translation>
    </message>
    <message>
        <source>The PBX refused the user name or password.</source>
        <translation>Le PBX a refusé le nom d’utilisateur ou le mot de passe.</translation>
    </message>
    <message>
        <source>The PBX does not admit this computer.</source>
        <translation>Le PBX n’accepte pas cet ordinateur.</translation>
    </message>
    <message>
        <source>The PBX has no licence for this.</source>
        <translation>Le PBX n’a pas de licence pour cela.</translation>
    </message>
    <message>
        <source>This user may not use the PBX in this way.</source>
        <translation>Cet utilisateur n’a pas le droit d’utiliser le PBX de cette façon.</translation>
    </message>
    <message>
        <source>This user is logged in at another place.</source>
        <translation>Cet utilisateur est connecté ailleurs.</translation>
    </message>
    <message>
        <source>The port answers, but not encrypted.</source>
        <translation>Le port répond, mais sans chiffrement.</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>La réponse n’a pas pu être comprise.</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>La connexion a été rompue.</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Le test a été annulé.</translation>
    </message>
    <message>
        <source>Check the spelling of the address. Away from the office you may need the VPN.</source>
        <translation>Vérifiez l’orthographe de l’adresse. Hors du bureau, il vous faut peut-être le VPN.</translation>
    </message>
    <message>
        <source>Check the port. If it is right, the PBX or its interface for programs is switched off.</source>
        <translation>Vérifiez le port. S’il est correct, le PBX ou son interface pour programmes est désactivé.</translation>
    </message>
    <message>
        <source>The PBX may have a new one, or somebody is in between. Compare it with your administrator&apos;s before you trust it.</source>
        <translation>Le PBX en a peut-être un nouveau, ou quelqu’un s’est interposé. Comparez-le avec celui de votre administrateur avant de lui faire confiance.</translation>
    </message>
    <message>
        <source>If your PBX has a certificate of its own making, compare the fingerprint with your administrator&apos;s and trust it.</source>
        <translation>Si votre PBX a créé lui-même son certificat, comparez l’empreinte avec celle de votre administrateur et faites-lui confiance.</translation>
    </message>
    <message>
        <source>Check user and capitals, or ask for a new password.</source>
        <translation>Vérifiez l’utilisateur et les majuscules, ou demandez un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Ask your administrator to add this computer to the PBX&apos;s allowed addresses.</source>
        <translation>Demandez à votre administrateur d’ajouter cet ordinateur aux adresses autorisées du PBX.</translation>
    </message>
    <message>
        <source>Ask your administrator to add %1, the address of this computer, to the PBX&apos;s allowed addresses.</source>
        <translation>Demandez à votre administrateur d’ajouter %1, l’adresse de cet ordinateur, aux adresses autorisées du PBX.</translation>
    </message>
    <message>
        <source>Ask your administrator whether the PBX&apos;s option for operator consoles is licensed, and free.</source>
        <translation>Demandez à votre administrateur si l’option du PBX pour les consoles d’opérateur est sous licence, et libre.</translation>
    </message>
    <message>
        <source>Ask your administrator for the right, or log in as another user.</source>
        <translation>Demandez ce droit à votre administrateur, ou connectez-vous sous un autre utilisateur.</translation>
    </message>
    <message>
        <source>Log out there first, or use a user of your own.</source>
        <translation>Déconnectez-vous d’abord là-bas, ou utilisez un utilisateur qui vous est propre.</translation>
    </message>
    <message>
        <source>Check the port, or switch encryption off.</source>
        <translation>Vérifiez le port, ou désactivez le chiffrement.</translation>
    </message>
    <message>
        <source>Another service may be listening there. Check the address, the port and the path.</source>
        <translation>Un autre service écoute peut-être à cet endroit. Vérifiez l’adresse, le port et le chemin.</translation>
    </message>
    <message>
        <source>Test again; if it stays so, ask your administrator about the network.</source>
        <translation>Testez à nouveau&#xa0;; si le problème persiste, interrogez votre administrateur sur le réseau.</translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation>Demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>%1 (Reported: %2)</source>
        <comment>advice (the PBX&apos;s or the system&apos;s own words)</comment>
        <translation>%1 (Message&#xa0;: %2)</translation>
    </message>
    <message>
        <source>The PBX admits this computer</source>
        <translation>Le PBX accepte cet ordinateur</translation>
    </message>
    <message>
        <source>User and password accepted</source>
        <translation>Utilisateur et mot de passe acceptés</translation>
    </message>
    <message numerus="yes">
        <source>Everything is there: %n people</source>
        <translation>
            <numerusform>Tout est là&#xa0;: %n personne</numerusform>
            <numerusform>Tout est là&#xa0;: %n personnes</numerusform>
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
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Admission of this computer</source>
        <translation>Admission de cet ordinateur</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>Licence and permissions</source>
        <translation>Licence et droits</translation>
    </message>
    <message>
        <source>Looking up the address</source>
        <translation>Recherche de l’adresse</translation>
    </message>
    <message>
        <source>Knocking at the port</source>
        <translation>Appel du port</translation>
    </message>
    <message>
        <source>Checking the certificate</source>
        <translation>Vérification du certificat</translation>
    </message>
    <message>
        <source>Asking the PBX to let us in</source>
        <translation>Demande d’accès au PBX</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <source>Reading who is there</source>
        <translation>Lecture de qui est là</translation>
    </message>
    <message>
        <source>%1: not tested</source>
        <translation>%1&#xa0;: non testé</translation>
    </message>
</context>
<context>
    <name>Cordboard::ConsoleOptions</name>
    <message>
        <source>The operator console for every PBX.</source>
        <translation>La console d’opérateur pour tous les PBX.</translation>
    </message>
    <message>
        <source>Open the demo office.</source>
        <translation>Ouvrir le bureau de démo.</translation>
    </message>
    <message>
        <source>Open that many demo offices side by side.</source>
        <translation>Ouvrir ce nombre de bureaux de démo côte à côte.</translation>
    </message>
    <message>
        <source>Use this settings file instead of the user&apos;s own.</source>
        <translation>Utiliser ce fichier de réglages au lieu de celui de l’utilisateur.</translation>
    </message>
    <message>
        <source>Write the frames of the connection to this file, without secrets.</source>
        <translation>Écrire les trames de la connexion dans ce fichier, sans les secrets.</translation>
    </message>
    <message>
        <source>Colours: system, light, dark or contrast.</source>
        <translation>Couleurs&#xa0;: system, light, dark ou contrast.</translation>
    </message>
    <message>
        <source>Connect to this kind of PBX, for this run only.</source>
        <translation>Se connecter à ce type de PBX, pour cette exécution seulement.</translation>
    </message>
    <message>
        <source>The PBX&apos;s address, with --backend.</source>
        <translation>L’adresse du PBX, avec --backend.</translation>
    </message>
    <message>
        <source>The login user, with --backend.</source>
        <translation>L’utilisateur de connexion, avec --backend.</translation>
    </message>
    <message>
        <source>The tenant, with --backend.</source>
        <translation>Le locataire, avec --backend.</translation>
    </message>
    <message>
        <source>A file whose first line is the password, with --backend.</source>
        <translation>Un fichier dont la première ligne est le mot de passe, avec --backend.</translation>
    </message>
    <message>
        <source>Any other account setting, with --backend or --demo.</source>
        <translation>Tout autre réglage du compte, avec --backend ou --demo.</translation>
    </message>
    <message>
        <source>A tel:, callto: or sip: link. Its number is put into the search field; nothing is called by it.</source>
        <translation>Un lien tel:, callto: ou sip:. Son numéro est placé dans le champ de recherche&#xa0;; rien n’est appelé.</translation>
    </message>
    <message>
        <source>--demo-offices wants a number from 1 on.</source>
        <translation>--demo-offices attend un nombre à partir de 1.</translation>
    </message>
    <message>
        <source>--theme is system, light, dark or contrast.</source>
        <translation>--theme vaut system, light, dark ou contrast.</translation>
    </message>
    <message>
        <source>--backend and --url go together.</source>
        <translation>--backend et --url vont ensemble.</translation>
    </message>
    <message>
        <source>--set wants key=value.</source>
        <translation>--set attend clé=valeur.</translation>
    </message>
    <message>
        <source>Show what happened, as saved from the Help menu.</source>
        <translation>Montrer ce qui s’est passé, tel qu’enregistré depuis le menu Aide.</translation>
    </message>
</context>
<context>
    <name>Cordboard::ContactBuilder</name>
    <message>
        <source>work</source>
        <comment>kind of telephone number</comment>
        <translation>bureau</translation>
    </message>
    <message>
        <source>mobile</source>
        <comment>kind of telephone number</comment>
        <translation>mobile</translation>
    </message>
    <message>
        <source>home</source>
        <comment>kind of telephone number</comment>
        <translation>domicile</translation>
    </message>
    <message>
        <source>main number</source>
        <comment>kind of telephone number</comment>
        <translation>numéro principal</translation>
    </message>
    <message numerus="yes">
        <source>%n entries without a name or a number are left out.</source>
        <translation>
            <numerusform>%n entrée sans nom ou sans numéro est ignorée.</numerusform>
            <numerusform>%n entrées sans nom ou sans numéro sont ignorées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n entries are read.</source>
        <translation>
            <numerusform>Seule la première entrée (%n) est lue.</numerusform>
            <numerusform>Seules les %n premières entrées sont lues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::ContactModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone book</source>
        <translation>Annuaire</translation>
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
        <translation>Page sur l’appelant</translation>
    </message>
    <message>
        <source>A page of your customer system or any web page, opened in the browser for the call in hand.</source>
        <translation>Une page de votre système clients ou toute page web, ouverte dans le navigateur pour l’appel en cours.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Ask me again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>{number}, {name}, {did}, {queue} and {extension} are replaced by what is known of the call.</source>
        <translation>{number}, {name}, {did}, {queue} et {extension} sont remplacés par ce que l’on sait de l’appel.</translation>
    </message>
    <message>
        <source>It opens</source>
        <translation>Elle s’ouvre</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>jamais d’elle-même</translation>
    </message>
    <message>
        <source>when a call rings here</source>
        <translation>quand un appel sonne ici</translation>
    </message>
    <message>
        <source>when you answer</source>
        <translation>quand vous répondez</translation>
    </message>
    <message>
        <source>when you hand a call over</source>
        <translation>quand vous transférez un appel</translation>
    </message>
    <message>
        <source>The page opens: %1</source>
        <translation>La page s’ouvre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>For Maria Lopez it opens %1</source>
        <comment>address of a web page</comment>
        <translation>Pour Maria Lopez, elle ouvre %1</translation>
    </message>
    <message>
        <source>Nothing opens while there is no address.</source>
        <translation>Rien ne s’ouvre tant qu’il n’y a pas d’adresse.</translation>
    </message>
    <message>
        <source>There is no address yet.</source>
        <translation>Il n’y a pas encore d’adresse.</translation>
    </message>
    <message>
        <source>You are asked before the first page of %1 opens.</source>
        <translation>Une question vous est posée avant l’ouverture de la première page de %1.</translation>
    </message>
    <message>
        <source>Pages of %1 may be opened.</source>
        <translation>Les pages de %1 peuvent être ouvertes.</translation>
    </message>
    <message>
        <source>You said no: pages of %1 are not opened.</source>
        <translation>Vous avez refusé&#xa0;: les pages de %1 ne sont pas ouvertes.</translation>
    </message>
</context>
<context>
    <name>Cordboard::CrmTemplate</name>
    <message>
        <source>The address must begin with http:// or https://.</source>
        <translation>L’adresse doit commencer par http:// ou https://.</translation>
    </message>
    <message>
        <source>This is no complete address of a web page.</source>
        <translation>Ce n’est pas l’adresse complète d’une page web.</translation>
    </message>
    <message>
        <source>A place such as {number} may stand only after the server&apos;s name.</source>
        <translation>Un emplacement tel que {number} ne peut figurer qu’après le nom du serveur.</translation>
    </message>
</context>
<context>
    <name>Cordboard::Csv</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a call</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Waited, seconds</source>
        <translation>Attente, secondes</translation>
    </message>
    <message>
        <source>Talked, seconds</source>
        <translation>Conversation, secondes</translation>
    </message>
    <message>
        <source>Caller number</source>
        <translation>Numéro appelant</translation>
    </message>
    <message>
        <source>Caller name</source>
        <translation>Nom appelant</translation>
    </message>
    <message>
        <source>Called number</source>
        <translation>Numéro appelé</translation>
    </message>
    <message>
        <source>Called name</source>
        <translation>Nom appelé</translation>
    </message>
    <message>
        <source>Dialled number</source>
        <translation>Numéro composé</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
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
        <translation>%1 n’est pas une adresse de serveur.</translation>
    </message>
    <message>
        <source>A password is not sent without encryption: the address must begin with https.</source>
        <translation>Un mot de passe n’est pas envoyé sans chiffrement&#xa0;: l’adresse doit commencer par https.</translation>
    </message>
    <message>
        <source>%1 redirects in a circle.</source>
        <translation>%1 redirige en boucle.</translation>
    </message>
    <message>
        <source>%1 sends to %2. Enter that address if it is right.</source>
        <comment>host, address</comment>
        <translation>%1 renvoie vers %2. Saisissez cette adresse si elle est correcte.</translation>
    </message>
    <message>
        <source>%1 wants a user and a password.</source>
        <translation>%1 demande un utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>%1 refuses the user or the password.</source>
        <translation>%1 refuse l’utilisateur ou le mot de passe.</translation>
    </message>
    <message>
        <source>%1 does not answer as it should: %2</source>
        <comment>host, the library&apos;s own words</comment>
        <translation>%1 ne répond pas comme il devrait&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 answers with something that is no address book.</source>
        <translation>%1 répond par autre chose qu’un carnet d’adresses.</translation>
    </message>
</context>
<context>
    <name>Cordboard::DayChart</name>
    <message>
        <source>Calls per half hour</source>
        <translation>Appels par demi-heure</translation>
    </message>
    <message>
        <source>answered</source>
        <comment>calls</comment>
        <translation>répondus</translation>
    </message>
    <message>
        <source>gave up</source>
        <comment>callers</comment>
        <translation>abandons</translation>
    </message>
    <message>
        <source>usual %1</source>
        <comment>the usual Thursday</comment>
        <translation>%1 habituel</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n répondu</numerusform>
            <numerusform>%n répondus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gave up</source>
        <comment>callers</comment>
        <translation>
            <numerusform>%n abandon</numerusform>
            <numerusform>%n abandons</numerusform>
        </translation>
    </message>
    <message>
        <source>usually %1</source>
        <comment>calls in this half hour</comment>
        <translation>d’habitude %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time of day: calls</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No calls today yet.</source>
        <translation>Pas encore d’appel aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>Cordboard::DayChartView</name>
    <message>
        <source>Calls per half hour: %1</source>
        <comment>queue</comment>
        <translation>Appels par demi-heure&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::Deed</name>
    <message>
        <source>Pressed: %1</source>
        <comment>a command of the menus</comment>
        <translation>Activé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The PBX did it: %1</source>
        <comment>a command&apos;s technical name</comment>
        <translation>Le PBX l’a fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>The PBX did not do it: %1. %2</source>
        <comment>a command&apos;s technical name; why</comment>
        <translation>Le PBX ne l’a pas fait&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>A message was shown. Its words were left out.</source>
        <translation>Un message a été affiché. Son texte a été omis.</translation>
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
        <translation>Bureau de démo</translation>
    </message>
    <message>
        <source>A simulated company with callers and colleagues: try everything without a phone system.</source>
        <translation>Une entreprise simulée avec appelants et collègues : essayez tout sans système téléphonique.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Nothing by itself</source>
        <translation>Rien de soi-même</translation>
    </message>
    <message>
        <source>A quiet day</source>
        <translation>Une journée calme</translation>
    </message>
    <message>
        <source>A busy morning</source>
        <translation>Une matinée chargée</translation>
    </message>
    <message>
        <source>A storm of calls</source>
        <translation>Une tempête d’appels</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>How many people work there</source>
        <translation>Combien de personnes y travaillent</translation>
    </message>
    <message>
        <source>Own extension</source>
        <translation>Son propre poste</translation>
    </message>
    <message>
        <source>The phone at your desk</source>
        <translation>Le téléphone de votre bureau</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>How many times faster than life</source>
        <translation>Combien de fois plus vite que la vie</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed gives the same day</source>
        <translation>La même graine donne la même journée</translation>
    </message>
    <message>
        <source>Callers wait to be let in</source>
        <translation>Les appelants attendent d’être admis</translation>
    </message>
    <message>
        <source>Seconds in which you may accept or refuse each of them; 0: they come in by themselves</source>
        <translation>Secondes pendant lesquelles vous pouvez accepter ou refuser chacun ; 0 : ils entrent d’eux-mêmes</translation>
    </message>
    <message>
        <source>Let time pass</source>
        <translation>Laisser passer le temps</translation>
    </message>
</context>
<context>
    <name>Cordboard::DepartmentModel</name>
    <message numerus="yes">
        <source>%1, %2 of %n free</source>
        <comment>department, free people of all people in it</comment>
        <translation>
            <numerusform>%1, %2 libre sur %n</numerusform>
            <numerusform>%1, %2 libres sur %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::DesktopCitizen</name>
    <message>
        <source>Silence the ring</source>
        <translation>Couper la sonnerie</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acquitter</translation>
    </message>
    <message>
        <source>A link asks to call %1. Empty the search field first, then open it again.</source>
        <translation>Un lien demande d’appeler %1. Videz d’abord le champ de recherche, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>From a link: %1, then extension %2. Nothing is called before you press the key.</source>
        <translation>D’après un lien&#xa0;: %1, puis poste %2. Rien n’est appelé avant que vous n’appuyiez sur la touche.</translation>
    </message>
    <message>
        <source>From a link: %1, as dialled within %2. Nothing is called before you press the key.</source>
        <comment>number; area or company</comment>
        <translation>D’après un lien&#xa0;: %1, tel que composé dans %2. Rien n’est appelé avant que vous n’appuyiez sur la touche.</translation>
    </message>
    <message>
        <source>From a link: %1. Nothing is called before you press the key.</source>
        <translation>D’après un lien&#xa0;: %1. Rien n’est appelé avant que vous n’appuyiez sur la touche.</translation>
    </message>
    <message>
        <source>Cordboard goes on in the tray</source>
        <translation>Cordboard reste actif dans la zone de notification</translation>
    </message>
    <message>
        <source>Calls still come in. Its icon brings the board back and quits it for good.</source>
        <translation>Les appels arrivent toujours. Son icône ramène le tableau et permet de quitter pour de bon.</translation>
    </message>
</context>
<context>
    <name>Cordboard::DesktopPage</name>
    <message>
        <source>Sounds &amp; notifications</source>
        <translation>Sons et notifications</translation>
    </message>
    <message>
        <source>How the console makes itself heard and seen. Changes work at once.</source>
        <translation>Comment la console se fait entendre et voir. Les changements prennent effet aussitôt.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Ring for</source>
        <translation>Sonner pour</translation>
    </message>
    <message>
        <source>everybody who waits</source>
        <translation>tous ceux qui attendent</translation>
    </message>
    <message>
        <source>calls at your own phone only</source>
        <translation>les appels à votre propre poste seulement</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Ring and alarms come from</source>
        <translation>Sonnerie et alarmes sur</translation>
    </message>
    <message>
        <source>Voicemail and recordings are played on the device that the desktop has chosen, so that they can be in your ear while the ring is in the room.</source>
        <translation>La messagerie et les enregistrements sont lus sur le périphérique choisi par le bureau&#xa0;: ils peuvent ainsi être dans votre oreille pendant que la sonnerie est dans la pièce.</translation>
    </message>
    <message>
        <source>the device that the desktop has chosen</source>
        <translation>le périphérique choisi par le bureau</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>volume in percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Mute ring and alarms</source>
        <translation>Couper sonnerie et alarmes</translation>
    </message>
    <message>
        <source>Try the ring</source>
        <translation>Essayer la sonnerie</translation>
    </message>
    <message>
        <source>Try the urgent ring</source>
        <translation>Essayer la sonnerie urgente</translation>
    </message>
    <message>
        <source>Try the alarm</source>
        <translation>Essayer l’alarme</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Show waiting calls on the desktop while another window is in front</source>
        <translation>Afficher les appels en attente sur le bureau quand une autre fenêtre est au premier plan</translation>
    </message>
    <message>
        <source>They never take the keyboard. While the screen is locked they name no caller and offer nothing to press.</source>
        <translation>Elles ne prennent jamais le clavier. Tant que l’écran est verrouillé, elles ne nomment aucun appelant et ne proposent aucun bouton.</translation>
    </message>
    <message>
        <source>Tray and start</source>
        <translation>Zone de notification et démarrage</translation>
    </message>
    <message>
        <source>Show an icon in the tray, with the number of waiting calls</source>
        <translation>Afficher une icône dans la zone de notification, avec le nombre d’appels en attente</translation>
    </message>
    <message>
        <source>Closing the window leaves Cordboard in the tray</source>
        <translation>Fermer la fenêtre laisse Cordboard dans la zone de notification</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Ce bureau n’a pas de zone de notification.</translation>
    </message>
    <message>
        <source>Only with the icon in the tray.</source>
        <translation>Seulement avec l’icône dans la zone de notification.</translation>
    </message>
    <message>
        <source>Start Cordboard with the session</source>
        <translation>Lancer Cordboard à l’ouverture de session</translation>
    </message>
    <message>
        <source>Not on this system yet: add Cordboard to its own list of start-up programs.</source>
        <translation>Pas encore sur ce système&#xa0;: ajoutez Cordboard à sa propre liste de programmes au démarrage.</translation>
    </message>
    <message>
        <source>That could not be written. %1</source>
        <translation>Écriture impossible. %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::DialLink</name>
    <message>
        <source>Only tel:, callto: and sip: links can be called.</source>
        <translation>Seuls les liens tel:, callto: et sip: peuvent être appelés.</translation>
    </message>
    <message>
        <source>That link is damaged. Nothing was called.</source>
        <translation>Ce lien est endommagé. Rien n’a été appelé.</translation>
    </message>
    <message>
        <source>That link holds a code with * or #, which could change how your phone works. Nothing was called; type it yourself if you want it.</source>
        <translation>Ce lien contient un code avec * ou #, qui pourrait modifier le fonctionnement de votre poste. Rien n’a été appelé&#xa0;; tapez-le vous-même si vous le voulez.</translation>
    </message>
    <message>
        <source>That link holds no number. Nothing was called.</source>
        <translation>Ce lien ne contient aucun numéro. Rien n’a été appelé.</translation>
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
        <translation>Annuaires</translation>
    </message>
    <message>
        <source>Contacts from files and servers. They are found by the same search as your people; who is both is shown once.</source>
        <translation>Contacts issus de fichiers et de serveurs. Ils sont trouvés par la même recherche que vos personnes&#xa0;; qui figure dans les deux n’est affiché qu’une fois.</translation>
    </message>
    <message>
        <source>No directory yet. A table from Excel is enough.</source>
        <translation>Pas encore d’annuaire. Un tableau Excel suffit.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Lire maintenant</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>This program was built without that kind of directory.</source>
        <translation>Ce programme a été compilé sans ce type d’annuaire.</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts, read %1</source>
        <comment>time, or date and time</comment>
        <translation>
            <numerusform>%n contact, lu %1</numerusform>
            <numerusform>%n contacts, lus %1</numerusform>
        </translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>pas encore lu</translation>
    </message>
    <message>
        <source>%1 · reading · %2</source>
        <comment>kind of directory; what was read before</comment>
        <translation>%1 · lecture en cours · %2</translation>
    </message>
    <message>
        <source>%1 · could not be read · %2</source>
        <comment>kind of directory; what was read before</comment>
        <translation>%1 · lecture impossible · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of directory; what was read</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>There is no directory to choose.</source>
        <translation>Il n’y a aucun annuaire à choisir.</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>Lecture en cours.</translation>
    </message>
    <message>
        <source>Remove “%1”, its password and its contacts? The file or server keeps them.</source>
        <translation>Supprimer «&#xa0;%1&#xa0;», son mot de passe et ses contacts&#xa0;? Le fichier ou le serveur les conserve.</translation>
    </message>
</context>
<context>
    <name>Cordboard::DirectoryDialog</name>
    <message>
        <source>Directory</source>
        <translation>Annuaire</translation>
    </message>
    <message>
        <source>Where the contacts are</source>
        <translation>Où se trouvent les contacts</translation>
    </message>
</context>
<context>
    <name>Cordboard::DirectoryForm</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Remember the password for this session only</source>
        <translation>Retenir le mot de passe pour cette session seulement</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Otherwise it is kept in the system&apos;s keychain, never in a file.</source>
        <translation>Sinon, il est conservé dans le trousseau du système, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <comment>a kind of directory</comment>
        <translation>Ajouter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Stands beside everybody who is found in it.</source>
        <translation>Figure à côté de toute personne qui y est trouvée.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts found.</source>
        <translation>
            <numerusform>%n contact trouvé.</numerusform>
            <numerusform>%n contacts trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first is %1, %2.</source>
        <comment>name, number</comment>
        <translation>Le premier est %1, %2.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>The password cannot be kept: %1</source>
        <translation>Le mot de passe ne peut pas être conservé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Arrêter le test</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>Enregistrement en cours.</translation>
    </message>
</context>
<context>
    <name>Cordboard::DirectoryKind</name>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Found out from the file</source>
        <translation>Déterminé d’après le fichier</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>the character</comment>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Only where headings are not understood: name=Customer, work=Phone 2. Keywords: name, first, last, company, department, title, work, mobile, home, email, notes, tags, id, ignore.</source>
        <extracomment>name, first ... are keywords and stay as they are</extracomment>
        <translation>Seulement si des en-têtes ne sont pas compris&#xa0;: name=Client, work=Téléphone 2. Mots-clés&#xa0;: name, first, last, company, department, title, work, mobile, home, email, notes, tags, id, ignore.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>A file from Excel, a CRM or another program</source>
        <translation>Un fichier d’Excel, d’un CRM ou d’un autre programme</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Read again whenever it is written.</source>
        <translation>Relu à chaque modification.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tableaux (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>vCard file</source>
        <translation>Fichier vCard</translation>
    </message>
    <message>
        <source>Exported by an address book or phone</source>
        <translation>Exporté par un carnet d’adresses ou un téléphone</translation>
    </message>
    <message>
        <source>vCards (*.vcf *.vcard);;All files (*)</source>
        <translation>vCards (*.vcf *.vcard);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Read again every … minutes</source>
        <translation>Relire toutes les … minutes</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autorité de certification</translation>
    </message>
    <message>
        <source>A PEM file, where the server&apos;s certificate comes from your own authority.</source>
        <translation>Un fichier PEM, si le certificat du serveur vient de votre propre autorité.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>None, without a user</source>
        <translation>Aucun, sans utilisateur</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>389, or 636 with LDAPS, if left empty.</source>
        <translation>389, ou 636 avec LDAPS, si le champ est vide.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Everybody with a telephone number if left empty.</source>
        <translation>Toute personne ayant un numéro de téléphone si le champ est vide.</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>Only where yours have other names: name=displayName, work=telephoneNumber. Keywords: name, first, last, company, department, title, work, mobile, home, email, tags, id.</source>
        <extracomment>name, work ... are keywords and stay as they are</extracomment>
        <translation>Seulement si les vôtres portent d’autres noms&#xa0;: name=displayName, work=telephoneNumber. Mots-clés&#xa0;: name, first, last, company, department, title, work, mobile, home, email, tags, id.</translation>
    </message>
    <message>
        <source>LDAP server</source>
        <translation>Serveur LDAP</translation>
    </message>
    <message>
        <source>Active Directory, OpenLDAP and others</source>
        <translation>Active Directory, OpenLDAP et autres</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Where the people are, such as ou=people,dc=example,dc=com.</source>
        <translation>Où se trouvent les personnes, par exemple ou=people,dc=example,dc=com.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>A DN, or with Active Directory user@example.com; empty for anonymous.</source>
        <translation>Un DN, ou utilisateur@example.com avec Active Directory&#xa0;; vide pour anonyme.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Carnet d’adresses</translation>
    </message>
    <message>
        <source>All of this user&apos;s if left empty.</source>
        <translation>Tous ceux de cet utilisateur si le champ est vide.</translation>
    </message>
    <message>
        <source>CardDAV server</source>
        <translation>Serveur CardDAV</translation>
    </message>
    <message>
        <source>Nextcloud, Radicale, SOGo, iCloud and others</source>
        <translation>Nextcloud, Radicale, SOGo, iCloud et autres</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The server, such as https://cloud.example.com, or one address book.</source>
        <translation>Le serveur, par exemple https://cloud.example.com, ou un seul carnet d’adresses.</translation>
    </message>
</context>
<context>
    <name>Cordboard::DirectoryShelf</name>
    <message>
        <source>The password cannot be read: %1</source>
        <translation>Le mot de passe ne peut pas être lu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::DisplayState</name>
    <message>
        <source>Free</source>
        <comment>a person who can take a call</comment>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Phone off</source>
        <comment>the phone is not registered</comment>
        <translation>Poste éteint</translation>
    </message>
    <message>
        <source>Parked</source>
        <comment>a call waits in a parking slot</comment>
        <translation>Parqué</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En garde</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Appelle</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Sonne</translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>nobody can tell the state now</comment>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>FR</source>
        <comment>two-letter code of Free</comment>
        <translation>LI</translation>
    </message>
    <message>
        <source>AW</source>
        <comment>two-letter code of Away</comment>
        <translation>AB</translation>
    </message>
    <message>
        <source>DN</source>
        <comment>two-letter code of Do not disturb</comment>
        <translation>ND</translation>
    </message>
    <message>
        <source>NR</source>
        <comment>two-letter code of Phone off</comment>
        <translation>ET</translation>
    </message>
    <message>
        <source>PK</source>
        <comment>two-letter code of Parked</comment>
        <translation>PQ</translation>
    </message>
    <message>
        <source>HO</source>
        <comment>two-letter code of On hold</comment>
        <translation>GA</translation>
    </message>
    <message>
        <source>CA</source>
        <comment>two-letter code of Calling</comment>
        <translation>AP</translation>
    </message>
    <message>
        <source>TK</source>
        <comment>two-letter code of Talking</comment>
        <translation>EL</translation>
    </message>
    <message>
        <source>RG</source>
        <comment>two-letter code of Ringing</comment>
        <translation>SO</translation>
    </message>
    <message>
        <source>UN</source>
        <comment>two-letter code of Not sure</comment>
        <translation>IN</translation>
    </message>
</context>
<context>
    <name>Cordboard::DropVerdict</name>
    <message>
        <source>Cannot: %1</source>
        <translation>Impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>This PBX cannot %1.</source>
        <translation>Ce PBX ne peut pas %1.</translation>
    </message>
    <message>
        <source>transfer this call</source>
        <translation>transférer cet appel</translation>
    </message>
    <message>
        <source>%1 is in this call already.</source>
        <translation>%1 est déjà dans cet appel.</translation>
    </message>
    <message>
        <source>is in this call</source>
        <translation>dans cet appel</translation>
    </message>
    <message>
        <source>Drop to send %1 to the voicemail of %2</source>
        <translation>Déposer pour envoyer %1 à la messagerie de %2</translation>
    </message>
    <message>
        <source>Drop: voicemail</source>
        <translation>Déposer&#xa0;: messagerie</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>name, reason</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 %2. Dropping asks you first.</source>
        <comment>name, reason</comment>
        <translation>%1 %2. Une confirmation vous sera demandée.</translation>
    </message>
    <message>
        <source>Asks you: %1</source>
        <translation>À confirmer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Drop to ask %1 first; %2 waits on hold</source>
        <translation>Déposer pour consulter %1&#xa0;; %2 attend en garde</translation>
    </message>
    <message>
        <source>Drop: ask first</source>
        <translation>Déposer&#xa0;: consulter</translation>
    </message>
    <message>
        <source>Drop to transfer %1 to %2 now</source>
        <translation>Déposer pour transférer %1 à %2 maintenant</translation>
    </message>
    <message>
        <source>Drop: transfer now</source>
        <translation>Déposer&#xa0;: transférer</translation>
    </message>
    <message>
        <source>This call is parked already.</source>
        <translation>Cet appel est déjà parqué.</translation>
    </message>
    <message>
        <source>is parked</source>
        <translation>déjà parqué</translation>
    </message>
    <message>
        <source>park in a chosen place</source>
        <translation>parquer à une place choisie</translation>
    </message>
    <message>
        <source>%1 is occupied by %2.</source>
        <comment>park slot, caller</comment>
        <translation>La place %1 est occupée par %2.</translation>
    </message>
    <message>
        <source>occupied</source>
        <translation>occupée</translation>
    </message>
    <message>
        <source>Drop to park %1 in %2</source>
        <translation>Déposer pour parquer %1 en %2</translation>
    </message>
    <message>
        <source>Drop: park here</source>
        <translation>Déposer&#xa0;: parquer ici</translation>
    </message>
    <message>
        <source>This PBX cannot let a third person into a call.</source>
        <translation>Ce PBX ne peut pas faire entrer une troisième personne dans un appel.</translation>
    </message>
    <message>
        <source>no barge</source>
        <translation>pas d’intrusion</translation>
    </message>
    <message>
        <source>Drop to let %1 into this call: listen, whisper or speak</source>
        <translation>Déposer pour faire entrer %1 dans cet appel&#xa0;: écouter, chuchoter ou parler</translation>
    </message>
    <message>
        <source>Drop: barge in</source>
        <translation>Déposer&#xa0;: intervenir</translation>
    </message>
    <message>
        <source>This is the same call.</source>
        <translation>C’est le même appel.</translation>
    </message>
    <message>
        <source>same call</source>
        <translation>même appel</translation>
    </message>
    <message>
        <source>join two calls</source>
        <translation>réunir deux appels</translation>
    </message>
    <message>
        <source>Drop to join %1 with this call</source>
        <translation>Déposer pour réunir %1 et cet appel</translation>
    </message>
    <message>
        <source>Drop: join</source>
        <translation>Déposer&#xa0;: réunir</translation>
    </message>
    <message>
        <source>The link to the PBX is down: nothing can be moved.</source>
        <translation>La liaison avec le PBX est coupée&#xa0;: rien ne peut être déplacé.</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>pas de liaison</translation>
    </message>
    <message>
        <source>The call is no longer there.</source>
        <translation>L’appel n’est plus là.</translation>
    </message>
    <message>
        <source>call is gone</source>
        <translation>appel disparu</translation>
    </message>
    <message>
        <source>That person is at another PBX.</source>
        <translation>Cette personne est sur un autre PBX.</translation>
    </message>
    <message>
        <source>other PBX</source>
        <translation>autre PBX</translation>
    </message>
    <message>
        <source>Drop to send %1 to the queue %2</source>
        <translation>Déposer pour envoyer %1 dans la file %2</translation>
    </message>
    <message>
        <source>Drop: to this queue</source>
        <translation>Déposer&#xa0;: dans cette file</translation>
    </message>
    <message>
        <source>That call is at another PBX.</source>
        <translation>Cet appel est sur un autre PBX.</translation>
    </message>
    <message>
        <source>Nothing happens here.</source>
        <translation>Il ne se passe rien ici.</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>pas ici</translation>
    </message>
    <message>
        <source>invite somebody</source>
        <translation>inviter quelqu&apos;un</translation>
    </message>
    <message>
        <source>Drop to invite %1 to %2</source>
        <comment>person, conference room</comment>
        <translation>Déposer pour inviter %1 dans %2</translation>
    </message>
    <message>
        <source>Drop: invite</source>
        <translation>Déposer&#xa0;: inviter</translation>
    </message>
    <message>
        <source>%1 has no voicemail.</source>
        <translation>%1 n’a pas de messagerie.</translation>
    </message>
    <message>
        <source>no voicemail</source>
        <translation>pas de messagerie</translation>
    </message>
    <message>
        <source>%1 %2. Dropping lets it ring there all the same.</source>
        <comment>name, reason</comment>
        <translation>%1 %2. Déposer y fait sonner l’appel quand même.</translation>
    </message>
    <message>
        <source>Drop: rings there</source>
        <translation>Déposer&#xa0;: y sonne</translation>
    </message>
    <message>
        <source>A menu asks how: listen, whisper or speak.</source>
        <translation>Un menu demande comment&#xa0;: écouter, chuchoter ou parler.</translation>
    </message>
    <message>
        <source>Hold Ctrl to ask first, Shift for voicemail. A right-button drop opens the menu.</source>
        <translation>Maintenez Ctrl pour consulter, Maj pour la messagerie. Déposer avec le bouton droit ouvre le menu.</translation>
    </message>
    <message>
        <source>Hold Ctrl to ask first. A right-button drop opens the menu.</source>
        <translation>Maintenez Ctrl pour consulter. Déposer avec le bouton droit ouvre le menu.</translation>
    </message>
    <message>
        <source>Hold Shift for voicemail. A right-button drop opens the menu.</source>
        <translation>Maintenez Maj pour la messagerie. Déposer avec le bouton droit ouvre le menu.</translation>
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
        <translation>Hôte trouvé, %1</translation>
    </message>
    <message>
        <source>Port %1 answers</source>
        <translation>Le port %1 répond</translation>
    </message>
    <message>
        <source>Certificate trusted by you</source>
        <translation>Certificat approuvé par vous</translation>
    </message>
    <message>
        <source>Certificate valid until %1</source>
        <translation>Certificat valide jusqu’au %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::ExtensionModel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>With</source>
        <comment>whom somebody talks to</comment>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Forwards to</source>
        <translation>Renvoi vers</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Messagerie</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>At lunch</source>
        <translation>Au déjeuner</translation>
    </message>
    <message>
        <source>On a trip</source>
        <translation>En déplacement</translation>
    </message>
    <message>
        <source>Off work</source>
        <translation>Hors travail</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>call forwarding: always to number %1</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 when busy, %2 after a while</source>
        <comment>call forwarding</comment>
        <translation>%1 si occupé, %2 après un délai</translation>
    </message>
    <message>
        <source>%1 when busy or after a while</source>
        <comment>call forwarding</comment>
        <translation>%1 si occupé ou après un délai</translation>
    </message>
    <message>
        <source>%1 after a while</source>
        <comment>call forwarding</comment>
        <translation>%1 après un délai</translation>
    </message>
    <message>
        <source>%1 when busy</source>
        <comment>call forwarding</comment>
        <translation>%1 si occupé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not sure, was: %1</source>
        <translation>incertain, était&#xa0;: %1</translation>
    </message>
    <message>
        <source>talking to %1</source>
        <translation>parle avec %1</translation>
    </message>
    <message>
        <source>ringing, call from %1</source>
        <translation>sonne, appel de %1</translation>
    </message>
    <message numerus="yes">
        <source>for %n second(s)</source>
        <translation>
            <numerusform>depuis %n seconde</numerusform>
            <numerusform>depuis %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n minute(s)</source>
        <translation>
            <numerusform>depuis %n minute</numerusform>
            <numerusform>depuis %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>forwards to %1</source>
        <translation>renvoie vers %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new voicemail message(s)</source>
        <translation>
            <numerusform>%n nouveau message vocal</numerusform>
            <numerusform>%n nouveaux messages vocaux</numerusform>
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
        <translation>Étiquettes de la personne</translation>
    </message>
    <message>
        <source>Announce to a group</source>
        <translation>Annoncer à un groupe</translation>
    </message>
    <message>
        <source>Play an announcement</source>
        <translation>Diffuser une annonce</translation>
    </message>
    <message>
        <source>The link to the PBX is down.</source>
        <translation>La liaison avec le PBX est coupée.</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>Choisissez d’abord une personne.</translation>
    </message>
    <message>
        <source>You are in a call.</source>
        <translation>Vous êtes en ligne.</translation>
    </message>
    <message>
        <source>Announce to %1</source>
        <translation>Annoncer à %1</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>Étiquettes de %1</translation>
    </message>
    <message>
        <source>Changing the tags of %1</source>
        <translation>Modification des étiquettes de %1</translation>
    </message>
    <message>
        <source>The tags of %1 are changed</source>
        <translation>Les étiquettes de %1 sont modifiées</translation>
    </message>
    <message>
        <source>This PBX has no groups for announcements.</source>
        <translation>Ce PBX n’a pas de groupes pour les annonces.</translation>
    </message>
    <message>
        <source>Announcing to %1</source>
        <translation>Annonce à %1</translation>
    </message>
    <message>
        <source>Lift your phone and speak: %1 hears you</source>
        <comment>group</comment>
        <translation>Décrochez et parlez&#xa0;: %1 vous entend</translation>
    </message>
    <message>
        <source>Playing %1</source>
        <comment>recorded announcement</comment>
        <translation>Diffusion de %1</translation>
    </message>
    <message>
        <source>%1 is played</source>
        <comment>recorded announcement</comment>
        <translation>%1 est diffusé</translation>
    </message>
</context>
<context>
    <name>Cordboard::FailedCalls</name>
    <message>
        <source>%1 did not answer; %2 is still on hold.</source>
        <comment>person who was asked, caller</comment>
        <translation>%1 n’a pas répondu&#xa0;; %2 est toujours en garde.</translation>
    </message>
    <message>
        <source>%1 did not answer; %2 is with you again.</source>
        <comment>person who was asked, caller</comment>
        <translation>%1 n’a pas répondu&#xa0;; %2 est de nouveau avec vous.</translation>
    </message>
    <message>
        <source>%1 is busy. Call again later, or write a message.</source>
        <translation>%1 est occupé. Rappelez plus tard, ou écrivez un message.</translation>
    </message>
    <message>
        <source>The call to %1 did not get through. Check the number, or try another one of the same person.</source>
        <translation>L’appel à %1 n’a pas abouti. Vérifiez le numéro, ou essayez-en un autre de la même personne.</translation>
    </message>
    <message>
        <source>%1 did not answer. Call again later, or write a message.</source>
        <translation>%1 n’a pas répondu. Rappelez plus tard, ou écrivez un message.</translation>
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
        <translation>Nécessaire pour se connecter.</translation>
    </message>
    <message>
        <source>Only the name or the address, such as pbx.example.com.</source>
        <translation>Seulement le nom ou l’adresse, par exemple pbx.example.com.</translation>
    </message>
    <message>
        <source>A number from 1 to 65535.</source>
        <translation>Un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>Un nombre entier.</translation>
    </message>
    <message>
        <source>A whole address, such as https://pbx.example.com.</source>
        <translation>Une adresse complète, par exemple https://pbx.example.com.</translation>
    </message>
    <message>
        <source>Without the password: it has a field of its own.</source>
        <translation>Sans le mot de passe&#xa0;: il a son propre champ.</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Obligatoire.</translation>
    </message>
</context>
<context>
    <name>Cordboard::FileDirectory</name>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 n’est pas un fichier.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB and is not read.</source>
        <translation>Le fichier dépasse %1 Mo et n’est pas lu.</translation>
    </message>
</context>
<context>
    <name>Cordboard::FlowButton</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a switch and its choice</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The link to the PBX is down.</source>
        <translation>La liaison avec le PBX est coupée.</translation>
    </message>
    <message>
        <source>This PBX does not let it be set from here.</source>
        <translation>Ce PBX ne permet pas de le régler d’ici.</translation>
    </message>
    <message>
        <source>Setting %1 to %2</source>
        <translation>Passage de %1 sur %2</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 est maintenant sur %2</translation>
    </message>
</context>
<context>
    <name>Cordboard::FlowModel</name>
    <message>
        <source>Switch</source>
        <comment>such as day and night service</comment>
        <translation>Commutateur</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
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
        <translation>Renvoi des appels de %1</translation>
    </message>
    <message>
        <source>to nobody</source>
        <translation>vers personne</translation>
    </message>
    <message>
        <source>Every call</source>
        <translation>Tous les appels</translation>
    </message>
    <message>
        <source>While talking</source>
        <translation>En communication</translation>
    </message>
    <message>
        <source>When nobody answers</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Every call to the mobile</source>
        <translation>Tous les appels vers le mobile</translation>
    </message>
</context>
<context>
    <name>Cordboard::FreedesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>Cordboard::GlobalKeys</name>
    <message>
        <source>In other programs</source>
        <translation>Dans les autres programmes</translation>
    </message>
    <message>
        <source>This desktop does not offer them: it has no portal for global shortcuts.</source>
        <translation>Ce bureau ne les propose pas&#xa0;: il n’a pas de portail pour les raccourcis globaux.</translation>
    </message>
    <message>
        <source>The desktop has not given the keys. Switch it off and on to be asked again.</source>
        <translation>Le bureau n’a pas accordé les touches. Désactivez puis réactivez pour être redemandé.</translation>
    </message>
    <message>
        <source>By a key in another program: %1</source>
        <translation>Par une touche dans un autre programme&#xa0;: %1</translation>
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
        <translation>%1 transmis à %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 has been ringing at %2 for %n seconds.</source>
        <comment>caller, target</comment>
        <translation>
            <numerusform>%1 sonne chez %2 depuis %n seconde.</numerusform>
            <numerusform>%1 sonne chez %2 depuis %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>caller: what happened</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what happened; the caller&apos;s story</comment>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message>
        <source>Sending to %1</source>
        <translation>Envoi vers %1</translation>
    </message>
    <message>
        <source>Ringing at %1</source>
        <translation>Sonne au %1</translation>
    </message>
    <message>
        <source>Answered, talking</source>
        <translation>Répondu, en conversation</translation>
    </message>
    <message>
        <source>Waits until %1 is free</source>
        <translation>Attend que %1 soit libre</translation>
    </message>
    <message>
        <source>Has waited too long for %1</source>
        <translation>A attendu %1 trop longtemps</translation>
    </message>
    <message>
        <source>No answer at %1, came back</source>
        <translation>Pas de réponse au %1, revenu</translation>
    </message>
    <message>
        <source>The caller hung up</source>
        <translation>L’appelant a raccroché</translation>
    </message>
    <message>
        <source>first try</source>
        <translation>premier essai</translation>
    </message>
    <message>
        <source>try %1, before: %2</source>
        <comment>number of tries, names</comment>
        <translation>essai %1, avant&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <comment>whom a caller wanted, one after the other</comment>
        <translation>%1, puis %2</translation>
    </message>
    <message>
        <source>second time: wanted %1</source>
        <comment>a caller who came back</comment>
        <translation>deuxième fois&#xa0;: voulait %1</translation>
    </message>
    <message>
        <source>third time: wanted %1</source>
        <comment>a caller who came back</comment>
        <translation>troisième fois&#xa0;: voulait %1</translation>
    </message>
    <message numerus="yes">
        <source>%n times here: wanted %1</source>
        <comment>a caller who came back</comment>
        <translation>
            <numerusform>%n fois ici&#xa0;: voulait %1</numerusform>
            <numerusform>%n fois ici&#xa0;: voulait %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::HandedOverPanel</name>
    <message>
        <source>Handed over</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation>Rien n’est en route.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Ramener</translation>
    </message>
    <message>
        <source>Fetch back</source>
        <translation>Récupérer</translation>
    </message>
    <message numerus="yes">
        <source>%n came back</source>
        <translation>
            <numerusform>%n revenu</numerusform>
            <numerusform>%n revenus</numerusform>
        </translation>
    </message>
    <message>
        <source>longest %1</source>
        <comment>duration</comment>
        <translation>le plus long %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::HandedRowDelegate</name>
    <message>
        <source>Bring back</source>
        <translation>Ramener</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>was on its way to %1</source>
        <translation>partait vers %1</translation>
    </message>
    <message>
        <source>was ringing at %1</source>
        <translation>sonnait au %1</translation>
    </message>
    <message>
        <source>was answered</source>
        <translation>avait répondu</translation>
    </message>
    <message>
        <source>was waiting for %1</source>
        <translation>attendait %1</translation>
    </message>
    <message>
        <source>had come back from %1</source>
        <translation>était revenu de %1</translation>
    </message>
    <message>
        <source>had ended</source>
        <translation>était terminé</translation>
    </message>
    <message>
        <source>leaves this list in %1 s</source>
        <translation>quitte cette liste dans %1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a call handed over to somebody</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>not certain, the link is down</source>
        <translation>incertain, la liaison est coupée</translation>
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
        <translation>Enregistrer ce qui s’est passé...</translation>
    </message>
    <message>
        <source>What happened was saved as %1</source>
        <comment>file name</comment>
        <translation>Ce qui s’est passé a été enregistré sous %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::HeldPanel</name>
    <message>
        <source>Held by you</source>
        <translation>En garde chez vous</translation>
    </message>
    <message>
        <source>You hold no call.</source>
        <translation>Vous n’avez aucun appel en garde.</translation>
    </message>
    <message>
        <source>longest %1</source>
        <comment>duration</comment>
        <translation>le plus long %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::HeldRowDelegate</name>
    <message>
        <source>Unknown caller</source>
        <translation>Appelant inconnu</translation>
    </message>
    <message>
        <source>was held</source>
        <translation>était en garde</translation>
    </message>
    <message>
        <source>was held, %1</source>
        <comment>last seen 09:41:07</comment>
        <translation>était en garde, %1</translation>
    </message>
    <message>
        <source>wants %1</source>
        <comment>whom a caller asked for</comment>
        <translation>veut %1</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>a call on hold</comment>
        <translation>En garde</translation>
    </message>
</context>
<context>
    <name>Cordboard::HistoryModel</name>
    <message>
        <source>Voicemail</source>
        <translation>Messagerie</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>a call</comment>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>In</source>
        <comment>direction of a call</comment>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>direction of a call</comment>
        <translation>Sortant</translation>
    </message>
    <message>
        <source>Internal</source>
        <comment>direction of a call</comment>
        <translation>Interne</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Appelant inconnu</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>With</source>
        <comment>whom somebody talked to</comment>
        <translation>Avec</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>of a call</comment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Dialled</source>
        <comment>queue or number</comment>
        <translation>Composé</translation>
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
        <translation>Historique</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nom ou numéro</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Filtrer l’historique</translation>
    </message>
    <message>
        <source>Kind of call</source>
        <translation>Type d’appel</translation>
    </message>
    <message>
        <source>All</source>
        <comment>calls</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>calls</comment>
        <translation>Manqués</translation>
    </message>
    <message>
        <source>In</source>
        <comment>direction of calls</comment>
        <translation>Entrants</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>direction of calls</comment>
        <translation>Sortants</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Fetching older calls …</source>
        <translation>Chargement des appels plus anciens…</translation>
    </message>
    <message numerus="yes">
        <source>Only the newest %n calls: narrow the search.</source>
        <translation>
            <numerusform>Seul le dernier appel (%n)&#xa0;: affinez la recherche.</numerusform>
            <numerusform>Seuls les %n derniers appels&#xa0;: affinez la recherche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>The history could not be fetched.</source>
        <translation>L’historique n’a pas pu être chargé.</translation>
    </message>
    <message>
        <source>No call matches.</source>
        <translation>Aucun appel ne correspond.</translation>
    </message>
    <message>
        <source>No calls yet.</source>
        <translation>Pas encore d’appel.</translation>
    </message>
</context>
<context>
    <name>Cordboard::HistoryRowDelegate</name>
    <message>
        <source>Unknown caller</source>
        <translation>Appelant inconnu</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Messagerie</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>a call</comment>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>In</source>
        <comment>direction of a call</comment>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>direction of a call</comment>
        <translation>Sortant</translation>
    </message>
    <message>
        <source>Internal</source>
        <comment>direction of a call</comment>
        <translation>Interne</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>whom somebody talked to</comment>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>not called back</source>
        <translation>non rappelé</translation>
    </message>
</context>
<context>
    <name>Cordboard::HistoryView</name>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Note on this call</source>
        <translation>Note sur cet appel</translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>to a recording</comment>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Recording of %1 and %2, %3</source>
        <comment>caller; who was called; date and time</comment>
        <translation>Enregistrement de %1 et %2, %3</translation>
    </message>
    <message>
        <source>Name, number or queue</source>
        <translation>Nom, numéro ou file</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute période</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Toutes les files</translation>
    </message>
    <message>
        <source>Kind of call</source>
        <translation>Type d’appel</translation>
    </message>
    <message>
        <source>All</source>
        <comment>calls</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>calls</comment>
        <translation>Manqués</translation>
    </message>
    <message>
        <source>In</source>
        <comment>direction of calls</comment>
        <translation>Entrants</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>direction of calls</comment>
        <translation>Sortants</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Messagerie</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %n calls written</source>
        <translation>
            <numerusform>Export&#xa0;: %n appel écrit</numerusform>
            <numerusform>Export&#xa0;: %n appels écrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the newest %n calls are listed: narrow the search.</source>
        <translation>
            <numerusform>Seul le dernier appel (%n) est affiché&#xa0;: affinez la recherche.</numerusform>
            <numerusform>Seuls les %n derniers appels sont affichés&#xa0;: affinez la recherche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>No call matches.</source>
        <translation>Aucun appel ne correspond.</translation>
    </message>
    <message>
        <source>No calls yet.</source>
        <translation>Pas encore d’appel.</translation>
    </message>
    <message>
        <source>An export is running.</source>
        <translation>Un export est en cours.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Il n’y a rien à exporter.</translation>
    </message>
    <message>
        <source>Choose a call to call back, listen or write a note.</source>
        <translation>Choisissez un appel pour rappeler, écouter ou écrire une note.</translation>
    </message>
    <message>
        <source>No call is chosen.</source>
        <translation>Aucun appel n’est choisi.</translation>
    </message>
    <message numerus="yes">
        <source>gave up after %n s</source>
        <translation>
            <numerusform>abandon après %n&#xa0;s</numerusform>
            <numerusform>abandon après %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>The caller told no number.</source>
        <translation>L’appelant n’a donné aucun numéro.</translation>
    </message>
    <message>
        <source>This call was not recorded.</source>
        <translation>Cet appel n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>calls.csv</source>
        <comment>name of a file</comment>
        <translation>appels.csv</translation>
    </message>
    <message numerus="yes">
        <source>%n calls exported to %1</source>
        <translation>
            <numerusform>%n appel exporté vers %1</numerusform>
            <numerusform>%n appels exportés vers %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcortexBackend</name>
    <message>
        <source>This build of the program has no engine for the PABX&apos;s library.</source>
        <translation>Cette version du programme n’a pas de moteur pour la bibliothèque du PABX.</translation>
    </message>
    <message>
        <source>This PABX serves no library; choose the polled feed.</source>
        <translation>Ce PABX ne fournit pas de bibliothèque&#xa0;; choisissez le flux par interrogation.</translation>
    </message>
    <message>
        <source>The PBX is slow to answer.</source>
        <translation>Le PBX tarde à répondre.</translation>
    </message>
    <message>
        <source>Only entries of the address book&apos;s own can be changed, not people and numbers of the PABX.</source>
        <translation>Seules les entrées propres au carnet d’adresses peuvent être modifiées, pas les personnes ni les numéros du PABX.</translation>
    </message>
    <message>
        <source>An entry needs a name and a number of digits.</source>
        <translation>Une entrée a besoin d’un nom et d’un numéro composé de chiffres.</translation>
    </message>
    <message>
        <source>There is no method %1.</source>
        <translation>Il n’y a pas de méthode %1.</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcortexPlugin</name>
    <message>
        <source>IPCortex PABX, by the library that it serves itself, or by commands and polled feed.</source>
        <translation>PABX IPCortex, par la bibliothèque qu’il fournit lui-même, ou par commandes et flux interrogé.</translation>
    </message>
    <message>
        <source>IPCortex PABX, by commands and polled feed only: this build has no engine for the library that newer ones serve.</source>
        <translation>PABX IPCortex, par commandes et flux interrogé seulement : cette version n’a pas de moteur pour la bibliothèque des modèles récents.</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxCapabilities</name>
    <message>
        <source>This login has no phone of its own at the PABX.</source>
        <translation>Ce compte n’a pas de téléphone à lui sur le PABX.</translation>
    </message>
    <message>
        <source>The PABX tells no park number.</source>
        <translation>Le PABX n’indique aucun numéro de parcage.</translation>
    </message>
    <message>
        <source>This login may tag nobody.</source>
        <translation>Ce compte ne peut étiqueter personne.</translation>
    </message>
    <message>
        <source>This PABX has no REST interface, or this login may not use it.</source>
        <translation>Ce PABX n’a pas d’interface REST, ou ce compte ne peut pas l’utiliser.</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxCommands</name>
    <message>
        <source>The PABX lets you control only the calls of your own phones.</source>
        <translation>Le PABX ne vous laisse commander que les appels de vos propres postes.</translation>
    </message>
    <message>
        <source>%1 has no phone.</source>
        <comment>a number</comment>
        <translation>%1 n’a pas de poste.</translation>
    </message>
    <message>
        <source>There is no second call to transfer it to.</source>
        <translation>Il n’y a pas de second appel vers lequel transférer.</translation>
    </message>
    <message>
        <source>There is no second call to give up.</source>
        <translation>Il n’y a pas de second appel à abandonner.</translation>
    </message>
    <message>
        <source>There is no second call.</source>
        <translation>Il n’y a pas de second appel.</translation>
    </message>
    <message>
        <source>This PABX chooses the place itself.</source>
        <translation>Ce PABX choisit lui-même la place.</translation>
    </message>
    <message>
        <source>The PABX tells no park number.</source>
        <translation>Le PABX n’indique aucun numéro de parcage.</translation>
    </message>
    <message>
        <source>The PABX lets you change only your own presence.</source>
        <translation>Le PABX ne vous laisse modifier que votre propre présence.</translation>
    </message>
    <message>
        <source>Only a receptionist or an administrator may tag other people.</source>
        <translation>Seul un standardiste ou un administrateur peut marquer d’autres personnes.</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxHosted</name>
    <message>
        <source>This build of the program has no engine for the PABX&apos;s library.</source>
        <translation>Cette version du programme n’a pas de moteur pour la bibliothèque du PABX.</translation>
    </message>
    <message>
        <source>The PABX&apos;s library had to be stopped: %1</source>
        <translation>La bibliothèque du PABX a dû être arrêtée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The PABX&apos;s library needs a newer engine than this program has: %1. Choose the polled feed in the account instead.</source>
        <translation>La bibliothèque du PABX exige un moteur plus récent que celui de ce programme&#xa0;: %1. Choisissez plutôt le flux par interrogation dans le compte.</translation>
    </message>
    <message>
        <source>The PABX&apos;s library does not start: %1</source>
        <translation>La bibliothèque du PABX ne démarre pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>The PABX&apos;s library did not start its feed. %1</source>
        <translation>La bibliothèque du PABX n’a pas démarré son flux. %1</translation>
    </message>
    <message>
        <source>The PABX has logged this user out. %1</source>
        <comment>the PBX&apos;s own words</comment>
        <translation>Le PABX a déconnecté cet utilisateur. %1</translation>
    </message>
    <message>
        <source>The PABX has been upgraded; its library is loaded again.</source>
        <translation>Le PABX a été mis à jour&#xa0;; sa bibliothèque est rechargée.</translation>
    </message>
    <message>
        <source>The PABX did not tell everything; perhaps this login may not see it. %1</source>
        <comment>the PBX&apos;s own words</comment>
        <translation>Le PABX n’a pas tout indiqué&#xa0;; cet utilisateur n’y a peut-être pas droit. %1</translation>
    </message>
    <message>
        <source>The PABX is not ready yet.</source>
        <translation>Le PABX n’est pas encore prêt.</translation>
    </message>
    <message>
        <source>The live feed of the PABX has an error (%1). %2</source>
        <comment>number, the PBX&apos;s own words</comment>
        <translation>Le flux en direct du PABX présente une erreur (%1). %2</translation>
    </message>
    <message>
        <source>Only the polled feed of older PABXes has this command.</source>
        <translation>Seul le flux par interrogation des PABX plus anciens connaît cette commande.</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxHttp</name>
    <message>
        <source>The PBX sent an answer that is too large.</source>
        <translation>Le PBX a envoyé une réponse trop volumineuse.</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxNative</name>
    <message>
        <source>The PBX did not tell its %1.</source>
        <comment>name of a list</comment>
        <translation>Le PBX n’a pas communiqué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The live feed of the PBX could not be found; check the feed port.</source>
        <translation>Le flux en direct du PBX est introuvable&#xa0;; vérifiez le port du flux.</translation>
    </message>
    <message>
        <source>The live feed of the PBX makes no sense.</source>
        <translation>Le flux en direct du PBX est incompréhensible.</translation>
    </message>
    <message>
        <source>The PBX has ended the session. %1</source>
        <comment>the PBX&apos;s own words</comment>
        <translation>Le PBX a mis fin à la session. %1</translation>
    </message>
    <message>
        <source>The PBX&apos;s telephone engine is reconnecting.</source>
        <translation>Le moteur téléphonique du PBX se reconnecte.</translation>
    </message>
    <message>
        <source>The live feed of the PBX has an error. %1</source>
        <comment>the PBX&apos;s own words</comment>
        <translation>Le flux en direct du PBX présente une erreur. %1</translation>
    </message>
    <message>
        <source>Only the PABX&apos;s own library has this method.</source>
        <translation>Seule la bibliothèque propre au PABX connaît cette méthode.</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxNightMode</name>
    <message>
        <source>Night mode of %1</source>
        <translation>Mode nuit de %1</translation>
    </message>
    <message>
        <source>Night mode %2 of %1</source>
        <translation>Mode nuit %2 de %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxRest</name>
    <message>
        <source>This PABX has no REST interface.</source>
        <translation>Ce PABX n’a pas d’interface REST.</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxSettings</name>
    <message>
        <source>Whichever the PABX has</source>
        <translation>Celui que le PABX propose</translation>
    </message>
    <message>
        <source>The PABX&apos;s own library (6.1 and later)</source>
        <translation>La bibliothèque propre au PABX (6.1 et suivants)</translation>
    </message>
    <message>
        <source>Commands and polled feed (older)</source>
        <translation>Commandes et flux par interrogation (ancien)</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The port of the PABX&apos;s web pages.</source>
        <translation>Le port des pages web du PABX.</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Chiffré (TLS)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Mode d’accès</translation>
    </message>
    <message>
        <source>Feed port</source>
        <translation>Port du flux</translation>
    </message>
    <message>
        <source>Only for the polled feed; empty: 82, or 84 when encrypted.</source>
        <translation>Seulement pour le flux par interrogation&#xa0;; vide&#xa0;: 82, ou 84 si chiffré.</translation>
    </message>
    <message>
        <source>Auth key</source>
        <translation>Clé d’authentification</translation>
    </message>
    <message>
        <source>For call records and night mode, instead of the password.</source>
        <translation>Pour les journaux d’appels et le mode nuit, à la place du mot de passe.</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxUnusable</name>
    <message>
        <source>This PABX does not answer REST requests.</source>
        <translation>Ce PABX ne répond pas aux requêtes REST.</translation>
    </message>
    <message>
        <source>Only the polled feed of older PABXes has this command; the PABX&apos;s own library is in use.</source>
        <translation>Seul le flux par interrogation des PABX plus anciens connaît cette commande&#xa0;; la bibliothèque propre au PABX est utilisée.</translation>
    </message>
    <message>
        <source>Only the PABX&apos;s own library has this method; the polled feed is in use.</source>
        <translation>Seule la bibliothèque propre au PABX connaît cette méthode&#xa0;; le flux par interrogation est utilisé.</translation>
    </message>
    <message>
        <source>The library of this PABX does not have it: its version is older, or newer.</source>
        <translation>La bibliothèque de ce PABX ne la connaît pas&#xa0;: sa version est plus ancienne, ou plus récente.</translation>
    </message>
</context>
<context>
    <name>Cordboard::JsonModel</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>Cordboard::JsonTable</name>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Backend</name>
    <message>
        <source>Events cannot be received at port %1 of the PBX; its state is asked for every few seconds. %2</source>
        <translation>Les événements ne peuvent pas être reçus sur le port %1 du PBX&#xa0;; son état est demandé à intervalles de quelques secondes. %2</translation>
    </message>
    <message>
        <source>The PBX&apos;s events do not reach this computer; its state is asked for every few seconds. %1</source>
        <translation>Les événements du PBX n’atteignent pas cet ordinateur&#xa0;; son état est demandé à intervalles de quelques secondes. %1</translation>
    </message>
    <message>
        <source>Port %1 for events cannot be used (%2); port %3 is used instead, or the TCP connection.</source>
        <translation>Le port %1 n’est pas utilisable pour les événements (%2)&#xa0;; le port %3 est utilisé à sa place, ou la connexion TCP.</translation>
    </message>
    <message>
        <source>No port for events can be used (%1); the TCP connection is tried.</source>
        <translation>Aucun port n’est utilisable pour les événements (%1)&#xa0;; la connexion TCP est essayée.</translation>
    </message>
    <message>
        <source>The PBX has started anew.</source>
        <translation>Le PBX a redémarré.</translation>
    </message>
    <message>
        <source>This PBX answered that it does not have it: its firmware is older, or newer.</source>
        <translation>Ce PBX a répondu qu’il ne la connaît pas&#xa0;: son micrologiciel est plus ancien, ou plus récent.</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Capabilities</name>
    <message>
        <source>This PBX records calls by itself, as its administrator set it up.</source>
        <translation>Ce PBX enregistre lui-même les appels, selon les réglages de son administrateur.</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Commands</name>
    <message>
        <source>Your extension is not set in the account.</source>
        <translation>Votre poste n’est pas indiqué dans le compte.</translation>
    </message>
    <message>
        <source>The phone %1 does not let itself be answered from here (uaCSTA).</source>
        <translation>Le poste %1 ne se laisse pas décrocher d’ici (uaCSTA).</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Errors</name>
    <message>
        <source>XML is not supported</source>
        <translation>XML n’est pas pris en charge</translation>
    </message>
    <message>
        <source>unknown request</source>
        <translation>requête inconnue</translation>
    </message>
    <message>
        <source>a required parameter is empty</source>
        <translation>un paramètre obligatoire est vide</translation>
    </message>
    <message>
        <source>no such call id</source>
        <translation>identifiant d’appel inexistant</translation>
    </message>
    <message>
        <source>no such extension</source>
        <translation>poste inexistant</translation>
    </message>
    <message>
        <source>no such call</source>
        <translation>appel inexistant</translation>
    </message>
    <message>
        <source>the extension is not idle</source>
        <translation>le poste n’est pas libre</translation>
    </message>
    <message>
        <source>the extension may not be monitored</source>
        <translation>le poste ne peut pas être surveillé</translation>
    </message>
    <message>
        <source>the extension may not monitor in that way</source>
        <translation>le poste ne peut pas surveiller de cette façon</translation>
    </message>
    <message>
        <source>no such callee</source>
        <translation>appelé inexistant</translation>
    </message>
    <message>
        <source>no such IVR</source>
        <translation>SVI inexistant</translation>
    </message>
    <message>
        <source>no such queue</source>
        <translation>file inexistante</translation>
    </message>
    <message>
        <source>no such ring group</source>
        <translation>groupe de sonnerie inexistant</translation>
    </message>
    <message>
        <source>nobody talks in that call</source>
        <translation>personne ne parle dans cet appel</translation>
    </message>
    <message>
        <source>the time to accept or refuse has passed</source>
        <translation>le délai pour accepter ou refuser est écoulé</translation>
    </message>
    <message>
        <source>the extension could not be configured</source>
        <translation>le poste n’a pas pu être configuré</translation>
    </message>
    <message>
        <source>the IVR could not be configured</source>
        <translation>le SVI n’a pas pu être configuré</translation>
    </message>
    <message>
        <source>the queue could not be configured</source>
        <translation>la file n’a pas pu être configurée</translation>
    </message>
    <message>
        <source>the wake-up call could not be set</source>
        <translation>le réveil n’a pas pu être programmé</translation>
    </message>
    <message>
        <source>no such wake-up call</source>
        <translation>réveil inexistant</translation>
    </message>
    <message>
        <source>there is such a wake-up call already</source>
        <translation>ce réveil existe déjà</translation>
    </message>
    <message>
        <source>no such audio file</source>
        <translation>fichier audio inexistant</translation>
    </message>
    <message>
        <source>no permission for calls to the outside</source>
        <translation>pas d’autorisation pour les appels externes</translation>
    </message>
    <message>
        <source>changes are applied too often</source>
        <translation>des modifications sont appliquées trop souvent</translation>
    </message>
    <message>
        <source>no such GSM module</source>
        <translation>module GSM inexistant</translation>
    </message>
    <message>
        <source>the GSM module is busy</source>
        <translation>le module GSM est occupé</translation>
    </message>
    <message>
        <source>the number is empty</source>
        <translation>le numéro est vide</translation>
    </message>
    <message>
        <source>the text message could not be written</source>
        <translation>le message texte n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>the text message is empty</source>
        <translation>le message texte est vide</translation>
    </message>
    <message>
        <source>the callee&apos;s number is wrong</source>
        <translation>le numéro de l’appelé est incorrect</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>mot de passe incorrect</translation>
    </message>
    <message>
        <source>the extension has no outbound route</source>
        <translation>le poste n’a pas de route sortante</translation>
    </message>
    <message>
        <source>there is such an extension already</source>
        <translation>ce poste existe déjà</translation>
    </message>
    <message>
        <source>it could not be deleted</source>
        <translation>suppression impossible</translation>
    </message>
    <message>
        <source>the licence allows no more</source>
        <translation>la licence n’en permet pas davantage</translation>
    </message>
    <message>
        <source>only JSON is understood</source>
        <translation>seul JSON est compris</translation>
    </message>
    <message>
        <source>only POST is understood</source>
        <translation>seul POST est compris</translation>
    </message>
    <message>
        <source>after five wrong passwords the PBX keeps this computer out for ten minutes</source>
        <translation>après cinq mots de passe erronés, le PBX bloque cet ordinateur pendant dix minutes</translation>
    </message>
    <message>
        <source>wrong user or password</source>
        <translation>utilisateur ou mot de passe incorrect</translation>
    </message>
    <message>
        <source>no such token</source>
        <translation>jeton inexistant</translation>
    </message>
    <message>
        <source>the token is empty</source>
        <translation>le jeton est vide</translation>
    </message>
    <message>
        <source>the token has expired</source>
        <translation>le jeton a expiré</translation>
    </message>
    <message>
        <source>the data are empty</source>
        <translation>les données sont vides</translation>
    </message>
    <message>
        <source>the port for events is wrong</source>
        <translation>le port des événements est incorrect</translation>
    </message>
    <message>
        <source>the request is empty</source>
        <translation>la requête est vide</translation>
    </message>
    <message>
        <source>the PBX could not pass the request on inside</source>
        <translation>le PBX n’a pas pu transmettre la requête en interne</translation>
    </message>
    <message>
        <source>the heartbeat&apos;s settings are wrong</source>
        <translation>les réglages du signal de présence sont incorrects</translation>
    </message>
    <message>
        <source>the recording&apos;s one-time word is not valid</source>
        <translation>le code à usage unique de l’enregistrement n’est pas valide</translation>
    </message>
    <message>
        <source>wrong verification code</source>
        <translation>code de vérification incorrect</translation>
    </message>
    <message>
        <source>no such recording</source>
        <translation>enregistrement inexistant</translation>
    </message>
    <message>
        <source>the address that may download is wrong</source>
        <translation>l’adresse autorisée à télécharger est incorrecte</translation>
    </message>
    <message>
        <source>wrong state of voicemail</source>
        <translation>état de messagerie incorrect</translation>
    </message>
    <message>
        <source>the message&apos;s one-time word is not valid</source>
        <translation>le code à usage unique du message n’est pas valide</translation>
    </message>
    <message>
        <source>no such voicemail message</source>
        <translation>message vocal inexistant</translation>
    </message>
    <message>
        <source>the time is written wrongly</source>
        <translation>l’heure est mal écrite</translation>
    </message>
    <message>
        <source>the call records&apos; one-time word is not valid</source>
        <translation>le code à usage unique des journaux d’appels n’est pas valide</translation>
    </message>
    <message>
        <source>no call records</source>
        <translation>aucun journal d’appels</translation>
    </message>
    <message>
        <source>the PBX could not write its answer</source>
        <translation>le PBX n’a pas pu écrire sa réponse</translation>
    </message>
    <message>
        <source>the PBX&apos;s API service is down</source>
        <translation>le service API du PBX est arrêté</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2EventLink</name>
    <message>
        <source>The connection for events could not be opened in time.</source>
        <translation>La connexion des événements n’a pas pu être ouverte à temps.</translation>
    </message>
    <message>
        <source>The PBX closed the connection for events.</source>
        <translation>Le PBX a fermé la connexion des événements.</translation>
    </message>
    <message>
        <source>The PBX sent an event that is too large.</source>
        <translation>Le PBX a envoyé un événement trop volumineux.</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Http</name>
    <message>
        <source>The PBX answered with a web page.</source>
        <translation>Le PBX a répondu par une page web.</translation>
    </message>
    <message>
        <source>The PBX&apos;s answer is no JSON.</source>
        <translation>La réponse du PBX n’est pas du JSON.</translation>
    </message>
    <message>
        <source>The PBX did not answer in time.</source>
        <translation>Le PBX n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The PBX sent an answer that is too large.</source>
        <translation>Le PBX a envoyé une réponse trop volumineuse.</translation>
    </message>
    <message>
        <source>The PBX redirects to another address: perhaps it wants an encrypted connection.</source>
        <translation>Le PBX redirige vers une autre adresse&#xa0;: il exige peut-être une connexion chiffrée.</translation>
    </message>
    <message>
        <source>The PBX redirects to another host (%1); that is not followed.</source>
        <translation>Le PBX redirige vers un autre hôte (%1)&#xa0;; cette redirection n’est pas suivie.</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Listener</name>
    <message>
        <source>The port could not be used for HTTP.</source>
        <translation>Le port n’a pas pu être utilisé pour HTTP.</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Methods</name>
    <message>
        <source>Configuration of queues.</source>
        <translation>Configuration des files.</translation>
    </message>
    <message>
        <source>Queue, or &quot;all&quot;</source>
        <translation>File, ou &quot;all&quot;</translation>
    </message>
    <message>
        <source>Change a queue.</source>
        <translation>Modifier une file.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Any further field of the configuration</source>
        <translation>Tout autre champ de la configuration</translation>
    </message>
    <message>
        <source>Agents and callers of a queue.</source>
        <translation>Agents et appelants d’une file.</translation>
    </message>
    <message>
        <source>Log an agent in to a queue.</source>
        <translation>Connecter un agent à une file.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Log an agent out of a queue.</source>
        <translation>Déconnecter un agent d’une file.</translation>
    </message>
    <message>
        <source>Pause an agent.</source>
        <translation>Mettre un agent en pause.</translation>
    </message>
    <message>
        <source>Let an agent go on.</source>
        <translation>Mettre fin à la pause d’un agent.</translation>
    </message>
    <message>
        <source>Fixed conference rooms.</source>
        <translation>Salles de conférence fixes.</translation>
    </message>
    <message>
        <source>Room, or &quot;all&quot;</source>
        <translation>Salle, ou &quot;all&quot;</translation>
    </message>
    <message>
        <source>Instant conferences.</source>
        <translation>Conférences instantanées.</translation>
    </message>
    <message>
        <source>Conferences that go on, with their members.</source>
        <translation>Conférences en cours, avec leurs membres.</translation>
    </message>
    <message>
        <source>Start an instant conference.</source>
        <translation>Lancer une conférence instantanée.</translation>
    </message>
    <message>
        <source>Who starts it</source>
        <translation>Qui la lance</translation>
    </message>
    <message>
        <source>Who is invited, with commas</source>
        <translation>Qui est invité, séparé par des virgules</translation>
    </message>
    <message>
        <source>Change a conference room.</source>
        <translation>Modifier une salle de conférence.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Invite somebody into a conference.</source>
        <translation>Inviter quelqu’un dans une conférence.</translation>
    </message>
    <message>
        <source>Who is invited</source>
        <translation>Qui est invité</translation>
    </message>
    <message>
        <source>Remove somebody from a conference.</source>
        <translation>Retirer quelqu’un d’une conférence.</translation>
    </message>
    <message>
        <source>Channel of the party</source>
        <translation>Canal du participant</translation>
    </message>
    <message>
        <source>Silence somebody in a conference.</source>
        <translation>Couper le micro de quelqu’un dans une conférence.</translation>
    </message>
    <message>
        <source>Let somebody in a conference speak again.</source>
        <translation>Rendre la parole à quelqu’un dans une conférence.</translation>
    </message>
    <message>
        <source>List of paging groups.</source>
        <translation>Liste des groupes de diffusion.</translation>
    </message>
    <message>
        <source>Configuration of paging groups.</source>
        <translation>Configuration des groupes de diffusion.</translation>
    </message>
    <message>
        <source>Group, or &quot;all&quot;</source>
        <translation>Groupe, ou &quot;all&quot;</translation>
    </message>
    <message>
        <source>Add a paging group.</source>
        <translation>Ajouter un groupe de diffusion.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Change a paging group.</source>
        <translation>Modifier un groupe de diffusion.</translation>
    </message>
    <message>
        <source>Delete a paging group.</source>
        <translation>Supprimer un groupe de diffusion.</translation>
    </message>
    <message>
        <source>Stop the music of a paging group.</source>
        <translation>Arrêter la musique d’un groupe de diffusion.</translation>
    </message>
    <message>
        <source>Voicemail messages.</source>
        <translation>Messages vocaux.</translation>
    </message>
    <message>
        <source>Extension number, several with commas, or &quot;all&quot;</source>
        <translation>Numéro de poste, plusieurs séparés par des virgules, ou &quot;all&quot;</translation>
    </message>
    <message>
        <source>Delete a voicemail message.</source>
        <translation>Supprimer un message vocal.</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Boîte vocale</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>One-time word to download a voicemail message.</source>
        <translation>Code à usage unique pour télécharger un message vocal.</translation>
    </message>
    <message>
        <source>The one IP address that may download besides this computer</source>
        <translation>La seule adresse IP autorisée à télécharger, outre cet ordinateur</translation>
    </message>
    <message>
        <source>Download a voicemail message.</source>
        <translation>Télécharger un message vocal.</translation>
    </message>
    <message>
        <source>One-time word</source>
        <translation>Code à usage unique</translation>
    </message>
    <message>
        <source>One-time word to download a recording.</source>
        <translation>Code à usage unique pour télécharger un enregistrement.</translation>
    </message>
    <message>
        <source>File name from a call record</source>
        <translation>Nom du fichier d’après un journal d’appels</translation>
    </message>
    <message>
        <source>Download a recording.</source>
        <translation>Télécharger un enregistrement.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>One-time word to download call records.</source>
        <translation>Code à usage unique pour télécharger les journaux d’appels.</translation>
    </message>
    <message>
        <source>yyyy-MM-dd hh:mm:ss</source>
        <translation>yyyy-MM-dd hh:mm:ss</translation>
    </message>
    <message>
        <source>Download call records as CSV.</source>
        <translation>Télécharger les journaux d’appels en CSV.</translation>
    </message>
    <message>
        <source>Set a wake-up call.</source>
        <translation>Programmer un réveil.</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Poste</translation>
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
        <translation>daily ou no</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on ou off</translation>
    </message>
    <message>
        <source>Wake-up calls.</source>
        <translation>Réveils.</translation>
    </message>
    <message>
        <source>Change a wake-up call.</source>
        <translation>Modifier un réveil.</translation>
    </message>
    <message>
        <source>Wake-up call</source>
        <translation>Réveil</translation>
    </message>
    <message>
        <source>Cancel a wake-up call.</source>
        <translation>Annuler un réveil.</translation>
    </message>
    <message>
        <source>Calls by id, or all inbound or outbound ones.</source>
        <translation>Appels par identifiant, ou tous les appels entrants ou sortants.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>inbound or outbound</source>
        <translation>inbound ou outbound</translation>
    </message>
    <message>
        <source>Ring one phone, then another.</source>
        <translation>Faire sonner un poste, puis un autre.</translation>
    </message>
    <message>
        <source>Who is rung first</source>
        <translation>Qui sonne en premier</translation>
    </message>
    <message>
        <source>Who is called</source>
        <translation>Qui est appelé</translation>
    </message>
    <message>
        <source>Extension whose outbound right is used</source>
        <translation>Poste dont le droit sortant est utilisé</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes ou no</translation>
    </message>
    <message>
        <source>Let an offered call in.</source>
        <translation>Laisser entrer un appel proposé.</translation>
    </message>
    <message>
        <source>Refuse an offered call.</source>
        <translation>Refuser un appel proposé.</translation>
    </message>
    <message>
        <source>Listen in on an extension.</source>
        <translation>Écouter un poste.</translation>
    </message>
    <message>
        <source>Who listens</source>
        <translation>Qui écoute</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Vers qui</translation>
    </message>
    <message>
        <source>listen, whisper or barge</source>
        <translation>listen, whisper ou barge</translation>
    </message>
    <message>
        <source>Put the other party on hold.</source>
        <translation>Mettre l’autre participant en garde.</translation>
    </message>
    <message>
        <source>Take the other party back.</source>
        <translation>Reprendre l’autre participant.</translation>
    </message>
    <message>
        <source>Silence a party.</source>
        <translation>Couper le micro d’un participant.</translation>
    </message>
    <message>
        <source>Let a party speak again.</source>
        <translation>Rendre la parole à un participant.</translation>
    </message>
    <message>
        <source>Park a party.</source>
        <translation>Parquer un participant.</translation>
    </message>
    <message>
        <source>Slot; empty: a free one</source>
        <translation>Place&#xa0;; vide&#xa0;: une place libre</translation>
    </message>
    <message>
        <source>Parked calls.</source>
        <translation>Appels parqués.</translation>
    </message>
    <message>
        <source>Hand a party over without asking.</source>
        <translation>Transférer un participant sans consulter.</translation>
    </message>
    <message>
        <source>Hold and call somebody to hand over to.</source>
        <translation>Mettre en garde et appeler le destinataire du transfert.</translation>
    </message>
    <message>
        <source>End a consultation.</source>
        <translation>Terminer une consultation.</translation>
    </message>
    <message>
        <source>complete, abort, threeway or swap</source>
        <translation>complete, abort, threeway ou swap</translation>
    </message>
    <message>
        <source>Call another party into a call.</source>
        <translation>Appeler un tiers dans un appel.</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Play a recorded announcement.</source>
        <translation>Diffuser une annonce enregistrée.</translation>
    </message>
    <message>
        <source>Name of the announcement</source>
        <translation>Nom de l’annonce</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>End a party&apos;s call.</source>
        <translation>Terminer l’appel d’un participant.</translation>
    </message>
    <message>
        <source>Answer a desk phone by uaCSTA.</source>
        <translation>Décrocher un poste fixe par uaCSTA.</translation>
    </message>
    <message>
        <source>The phone&apos;s own call id</source>
        <translation>L’identifiant d’appel propre au poste</translation>
    </message>
    <message>
        <source>Address of the phone</source>
        <translation>Adresse du poste</translation>
    </message>
    <message>
        <source>Refuse at a desk phone by uaCSTA.</source>
        <translation>Refuser sur un poste fixe par uaCSTA.</translation>
    </message>
    <message>
        <source>Hang up a desk phone by uaCSTA.</source>
        <translation>Raccrocher un poste fixe par uaCSTA.</translation>
    </message>
    <message>
        <source>Log in; the session does it by itself.</source>
        <translation>Se connecter&#xa0;; la session le fait d’elle-même.</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>Utilisateur API</translation>
    </message>
    <message>
        <source>MD5 of the password in lower-case hex</source>
        <translation>MD5 du mot de passe en hexadécimal minuscule</translation>
    </message>
    <message>
        <source>Format of events, 2.0.0</source>
        <translation>Format des événements, 2.0.0</translation>
    </message>
    <message>
        <source>Port for events on this side</source>
        <translation>Port des événements de ce côté</translation>
    </message>
    <message>
        <source>Where events go</source>
        <translation>Destination des événements</translation>
    </message>
    <message>
        <source>1: url is host:port/path</source>
        <translation>1&#xa0;: url est hôte:port/chemin</translation>
    </message>
    <message>
        <source>Exchange the token (Cloud).</source>
        <translation>Échanger le jeton (Cloud).</translation>
    </message>
    <message>
        <source>From the log-in</source>
        <translation>Issu de la connexion</translation>
    </message>
    <message>
        <source>Prolong the token, or send events elsewhere.</source>
        <translation>Prolonger le jeton, ou envoyer les événements ailleurs.</translation>
    </message>
    <message>
        <source>Host for events</source>
        <translation>Hôte pour les événements</translation>
    </message>
    <message>
        <source>Port for events</source>
        <translation>Port des événements</translation>
    </message>
    <message>
        <source>Name, serial number, firmware and time of the PBX.</source>
        <translation>Nom, numéro de série, micrologiciel et heure du PBX.</translation>
    </message>
    <message>
        <source>Give the token back.</source>
        <translation>Rendre le jeton.</translation>
    </message>
    <message>
        <source>Company contacts.</source>
        <translation>Contacts de la société.</translation>
    </message>
    <message>
        <source>Contact, or &quot;all&quot;</source>
        <translation>Contact, ou &quot;all&quot;</translation>
    </message>
    <message>
        <source>Add a company contact.</source>
        <translation>Ajouter un contact de la société.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Number at work</source>
        <translation>Numéro professionnel</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Numéro de mobile</translation>
    </message>
    <message>
        <source>Change a company contact.</source>
        <translation>Modifier un contact de la société.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Delete a company contact.</source>
        <translation>Supprimer un contact de la société.</translation>
    </message>
    <message>
        <source>All extensions with their state.</source>
        <translation>Tous les postes avec leur état.</translation>
    </message>
    <message>
        <source>Configuration of extensions.</source>
        <translation>Configuration des postes.</translation>
    </message>
    <message>
        <source>Calls of extensions.</source>
        <translation>Appels de postes.</translation>
    </message>
    <message>
        <source>Add an extension.</source>
        <translation>Ajouter un poste.</translation>
    </message>
    <message>
        <source>Extension number</source>
        <translation>Numéro de poste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Change an extension.</source>
        <translation>Modifier un poste.</translation>
    </message>
    <message>
        <source>Delete an extension.</source>
        <translation>Supprimer un poste.</translation>
    </message>
    <message>
        <source>Extension groups.</source>
        <translation>Groupes de postes.</translation>
    </message>
    <message>
        <source>Add an extension group.</source>
        <translation>Ajouter un groupe de postes.</translation>
    </message>
    <message>
        <source>Members, with commas</source>
        <translation>Membres, séparés par des virgules</translation>
    </message>
    <message>
        <source>Change an extension group.</source>
        <translation>Modifier un groupe de postes.</translation>
    </message>
    <message>
        <source>Delete an extension group.</source>
        <translation>Supprimer un groupe de postes.</translation>
    </message>
    <message>
        <source>All trunks with their state.</source>
        <translation>Tous les trunks avec leur état.</translation>
    </message>
    <message>
        <source>Configuration of SIP trunks.</source>
        <translation>Configuration des trunks SIP.</translation>
    </message>
    <message>
        <source>Trunk, or &quot;all&quot;</source>
        <translation>Trunk, ou &quot;all&quot;</translation>
    </message>
    <message>
        <source>Add a SIP trunk.</source>
        <translation>Ajouter un trunk SIP.</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>Change a SIP trunk.</source>
        <translation>Modifier un trunk SIP.</translation>
    </message>
    <message>
        <source>Delete a SIP trunk.</source>
        <translation>Supprimer un trunk SIP.</translation>
    </message>
    <message>
        <source>Inbound routes.</source>
        <translation>Routes entrantes.</translation>
    </message>
    <message>
        <source>Route, or &quot;all&quot;</source>
        <translation>Route, ou &quot;all&quot;</translation>
    </message>
    <message>
        <source>Add an inbound route.</source>
        <translation>Ajouter une route entrante.</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Change an inbound route.</source>
        <translation>Modifier une route entrante.</translation>
    </message>
    <message>
        <source>Delete an inbound route.</source>
        <translation>Supprimer une route entrante.</translation>
    </message>
    <message>
        <source>Outbound routes.</source>
        <translation>Routes sortantes.</translation>
    </message>
    <message>
        <source>Add an outbound route.</source>
        <translation>Ajouter une route sortante.</translation>
    </message>
    <message>
        <source>Change an outbound route.</source>
        <translation>Modifier une route sortante.</translation>
    </message>
    <message>
        <source>Delete an outbound route.</source>
        <translation>Supprimer une route sortante.</translation>
    </message>
    <message>
        <source>IVRs.</source>
        <translation>SVI.</translation>
    </message>
    <message>
        <source>IVR, or &quot;all&quot;</source>
        <translation>SVI, ou &quot;all&quot;</translation>
    </message>
    <message>
        <source>Change an IVR.</source>
        <translation>Modifier un SVI.</translation>
    </message>
    <message>
        <source>IVR</source>
        <translation>SVI</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Session</name>
    <message>
        <source>The PBX gave no token.</source>
        <translation>Le PBX n’a pas donné de jeton.</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Settings</name>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The port of the PBX&apos;s web pages.</source>
        <translation>Le port des pages web du PBX.</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Chiffré (TLS)</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>Utilisateur API</translation>
    </message>
    <message>
        <source>As set on the PBX under Settings, General, API.</source>
        <translation>Comme défini sur le PBX sous Settings, General, API.</translation>
    </message>
    <message>
        <source>API password</source>
        <translation>Mot de passe API</translation>
    </message>
    <message>
        <source>Your extension</source>
        <translation>Votre poste</translation>
    </message>
    <message>
        <source>The phone that you use.</source>
        <translation>Le poste que vous utilisez.</translation>
    </message>
    <message>
        <source>Park numbers</source>
        <translation>Numéros de parcage</translation>
    </message>
    <message>
        <source>Such as 6900-6909: shown even while they are empty.</source>
        <translation>Par exemple 6900-6909&#xa0;: affichés même s’ils sont vides.</translation>
    </message>
    <message>
        <source>Port for events</source>
        <translation>Port des événements</translation>
    </message>
    <message>
        <source>The PBX sends its events to this port of your computer, where it reports by HTTP.</source>
        <translation>Le PBX envoie ses événements à ce port de votre ordinateur, s’il signale par HTTP.</translation>
    </message>
    <message>
        <source>Listen on address</source>
        <translation>Écouter sur l’adresse</translation>
    </message>
    <message>
        <source>Empty: the address by which this computer reaches the PBX.</source>
        <translation>Vide&#xa0;: l’adresse par laquelle cet ordinateur joint le PBX.</translation>
    </message>
    <message>
        <source>Your address, seen from the PBX</source>
        <translation>Votre adresse, vue du PBX</translation>
    </message>
    <message>
        <source>Only needed behind address translation.</source>
        <translation>Nécessaire seulement derrière une traduction d’adresses.</translation>
    </message>
    <message>
        <source>Port for events by TCP</source>
        <translation>Port des événements par TCP</translation>
    </message>
    <message>
        <source>Where the PBX reports by TCP: its port.</source>
        <translation>Si le PBX signale par TCP&#xa0;: son port.</translation>
    </message>
    <message>
        <source>Voicemail prefix</source>
        <translation>Préfixe de messagerie</translation>
    </message>
    <message>
        <source>Dialled before an extension to reach its voicemail.</source>
        <translation>Composé avant un poste pour joindre sa messagerie.</translation>
    </message>
    <message>
        <source>Pickup prefix</source>
        <translation>Préfixe d’interception</translation>
    </message>
    <message>
        <source>Dialled before an extension to take what rings there.</source>
        <translation>Composé avant un poste pour intercepter ce qui y sonne.</translation>
    </message>
</context>
<context>
    <name>Cordboard::KeyGroups</name>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Park and fetch</source>
        <translation>Parquer et récupérer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Superviseur</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Waiting call 1 to 9</source>
        <translation>Appel en attente 1 à 9</translation>
    </message>
    <message>
        <source>Favourite 1 to 9</source>
        <translation>Favori 1 à 9</translation>
    </message>
    <message>
        <source>The filled key</source>
        <translation>La touche pleine</translation>
    </message>
    <message>
        <source>Waiting call %1</source>
        <translation>Appel en attente %1</translation>
    </message>
    <message>
        <source>Moving in the window</source>
        <translation>Déplacement dans la fenêtre</translation>
    </message>
    <message>
        <source>Editing text</source>
        <translation>Édition de texte</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menus</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Menu “%1”</source>
        <translation>Menu «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Cordboard::KeySettings</name>
    <message>
        <source>The number pad works the calls</source>
        <translation>Le pavé numérique commande les appels</translation>
    </message>
    <message>
        <source>With Num Lock on. Switched off, its signs are typed into the search.</source>
        <translation>Avec Verr Num activé. Si l’option est désactivée, ses signes s’écrivent dans la recherche.</translation>
    </message>
    <message>
        <source>Some keys work while another program is in front</source>
        <translation>Certaines touches agissent même quand un autre programme est devant</translation>
    </message>
    <message>
        <source>Your desktop asks which keys they shall be. While the screen is locked they do nothing.</source>
        <translation>Votre bureau demande quelles touches utiliser. Quand l’écran est verrouillé, elles ne font rien.</translation>
    </message>
</context>
<context>
    <name>Cordboard::KeypadDialog</name>
    <message>
        <source>Digits to %1</source>
        <comment>somebody on the phone</comment>
        <translation>Chiffres pour %1</translation>
    </message>
    <message>
        <source>Type the digits, or press the buttons: each is sent at once. Paste sends a whole number.</source>
        <translation>Tapez les chiffres, ou appuyez sur les touches&#xa0;: chacun est envoyé aussitôt. Coller envoie un numéro entier.</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Dièse</translation>
    </message>
</context>
<context>
    <name>Cordboard::KeysDelegate</name>
    <message>
        <source>Press a key</source>
        <translation>Appuyez sur une touche</translation>
    </message>
</context>
<context>
    <name>Cordboard::KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What the filled key says: answer, transfer, complete, take next, call</source>
        <translation>Ce que dit la touche pleine&#xa0;: répondre, transférer, finaliser, appel suivant, appeler</translation>
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
        <translation>Aussi «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>action: key, remark</comment>
        <translation>%1&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Second key</source>
        <translation>Seconde touche</translation>
    </message>
    <message>
        <source>%1 Press another key, or Esc.</source>
        <translation>%1 Appuyez sur une autre touche, ou Échap.</translation>
    </message>
    <message>
        <source>Also “%1”. Press another key, or Esc.</source>
        <translation>Aussi «&#xa0;%1&#xa0;». Appuyez sur une autre touche, ou Échap.</translation>
    </message>
</context>
<context>
    <name>Cordboard::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Click a key, or go there and press Enter; then press the new one. Changes work at once; the hints in the window follow. Single letters are never call keys.</source>
        <translation>Cliquez sur une touche, ou allez-y et appuyez sur Entrée&#xa0;; appuyez ensuite sur la nouvelle. Les changements prennent effet aussitôt&#xa0;; les indications de la fenêtre suivent. Les lettres seules ne sont jamais des touches d’appel.</translation>
    </message>
    <message>
        <source>Back to the standard keys</source>
        <translation>Revenir aux touches standard</translation>
    </message>
</context>
<context>
    <name>Cordboard::KeysView</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>Cordboard::LayoutPage</name>
    <message>
        <source>Screens and profile</source>
        <translation>Écrans et profil</translation>
    </message>
    <message>
        <source>Where everything lies, under a name; and all that is yours in one file for another desk.</source>
        <translation>La disposition de l’ensemble, sous un nom&#xa0;; et tout ce qui est à vous dans un fichier pour un autre poste de travail.</translation>
    </message>
    <message>
        <source>Keep the present screen</source>
        <translation>Conserver l’écran actuel</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Named screens</source>
        <translation>Écrans nommés</translation>
    </message>
    <message>
        <source>F2 gives another name</source>
        <translation>F2 permet de renommer</translation>
    </message>
    <message>
        <source>Name, such as Front desk or Night</source>
        <translation>Nom, par exemple Accueil ou Nuit</translation>
    </message>
    <message>
        <source>Name of the screen</source>
        <translation>Nom de l’écran</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Look, keys, screens, favourites, deputies and alarm thresholds. Accounts, passwords and sound devices stay with this computer.</source>
        <translation>Apparence, touches, écrans, favoris, suppléants et seuils d’alarme. Les comptes, mots de passe et périphériques audio restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>Enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>Take over from a file</source>
        <translation>Importer d’un fichier</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>Enregistrer le profil</translation>
    </message>
    <message>
        <source>Take over a profile</source>
        <translation>Importer un profil</translation>
    </message>
    <message>
        <source>Profiles (*.cordboard)</source>
        <translation>Profils (*.cordboard)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>Replace that screen</source>
        <translation>Remplacer cet écran</translation>
    </message>
    <message>
        <source>No screen is kept yet. Give the present one a name below.</source>
        <translation>Aucun écran n’est encore conservé. Donnez un nom à l’écran actuel ci-dessous.</translation>
    </message>
    <message>
        <source>The profile is taken over.</source>
        <translation>Le profil est importé.</translation>
    </message>
</context>
<context>
    <name>Cordboard::LdapDirectory</name>
    <message>
        <source>%1 cannot be reached, or its certificate is not trusted: %2</source>
        <comment>server, the library&apos;s own words</comment>
        <translation>%1 n’est pas joignable, ou son certificat n’est pas approuvé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 ne répond pas.</translation>
    </message>
    <message>
        <source>%1 refuses the user or the password.</source>
        <translation>%1 refuse l’utilisateur ou le mot de passe.</translation>
    </message>
    <message>
        <source>There is no “%1” in this directory.</source>
        <translation>Il n’y a pas de «&#xa0;%1&#xa0;» dans cet annuaire.</translation>
    </message>
    <message>
        <source>The filter cannot be read: %1</source>
        <translation>Le filtre est illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 wants an encrypted link: choose StartTLS or LDAPS.</source>
        <translation>%1 exige une liaison chiffrée&#xa0;: choisissez StartTLS ou LDAPS.</translation>
    </message>
    <message>
        <source>%1 does not let this user read: %2</source>
        <translation>%1 n’autorise pas cet utilisateur à lire&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <comment>server, the library&apos;s own words</comment>
        <translation>%1 indique&#xa0;: %2</translation>
    </message>
    <message>
        <source>A password is not sent without encryption: choose StartTLS or LDAPS, or leave the user out.</source>
        <translation>Un mot de passe n’est pas envoyé sans chiffrement&#xa0;: choisissez StartTLS ou LDAPS, ou n’indiquez pas d’utilisateur.</translation>
    </message>
    <message>
        <source>This user needs a password.</source>
        <translation>Cet utilisateur a besoin d’un mot de passe.</translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkBanner</name>
    <message>
        <source>Try now</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>States below are as of %1.</source>
        <translation>Les états ci-dessous datent de %1.</translation>
    </message>
    <message>
        <source>Not connected to %1.</source>
        <translation>Non connecté à %1.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>No link to %1 for %2.</source>
        <translation>Pas de liaison avec %1 depuis %2.</translation>
    </message>
    <message>
        <source>No link to %1.</source>
        <translation>Pas de liaison avec %1.</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n s.</source>
        <translation>
            <numerusform>Nouvel essai dans %n&#xa0;s.</numerusform>
            <numerusform>Nouvel essai dans %n&#xa0;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>Nouvel essai.</translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkusCommands</name>
    <message>
        <source>Say in the account which extension is yours.</source>
        <translation>Indiquez dans le compte quel poste est le vôtre.</translation>
    </message>
    <message>
        <source>Only a phone of the PBX&apos;s own can be made to go off hook.</source>
        <translation>Seul un poste propre au PBX peut être décroché à distance.</translation>
    </message>
    <message>
        <source>This PBX can start, pause and resume a recording, but not stop it before the call ends.</source>
        <translation>Ce PBX peut démarrer, suspendre et reprendre un enregistrement, mais pas l’arrêter avant la fin de l’appel.</translation>
    </message>
    <message>
        <source>This PBX has no such presence.</source>
        <translation>Ce PBX ne connaît pas cette présence.</translation>
    </message>
    <message>
        <source>This PBX plays announcements to a number that it rings, not into a call.</source>
        <translation>Ce PBX diffuse des annonces vers un numéro qu’il appelle, pas dans un appel.</translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkusHttp</name>
    <message>
        <source>No whole answer within %1 s.</source>
        <translation>Pas de réponse complète en %1&#xa0;s.</translation>
    </message>
    <message>
        <source>The PBX sent a message that is too large.</source>
        <translation>Le PBX a envoyé un message trop volumineux.</translation>
    </message>
    <message>
        <source>The PBX wants to send us to another address; that is not followed.</source>
        <translation>Le PBX veut nous envoyer à une autre adresse&#xa0;; cette redirection n’est pas suivie.</translation>
    </message>
    <message>
        <source>The answer is not JSON (%1).</source>
        <translation>La réponse n’est pas du JSON (%1).</translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkusMethods</name>
    <message>
        <source>Log in as an application.</source>
        <translation>Se connecter en tant qu’application.</translation>
    </message>
    <message>
        <source>Exchange the token for a new one.</source>
        <translation>Échanger le jeton contre un nouveau.</translation>
    </message>
    <message>
        <source>Give the token back.</source>
        <translation>Rendre le jeton.</translation>
    </message>
    <message>
        <source>Log in as an extension with a signature.</source>
        <translation>Se connecter en tant que poste avec une signature.</translation>
    </message>
    <message>
        <source>Make a log-in signature for an extension.</source>
        <translation>Créer une signature de connexion pour un poste.</translation>
    </message>
    <message>
        <source>Extensions, a page at a time.</source>
        <translation>Postes, page par page.</translation>
    </message>
    <message>
        <source>Extensions that contain a word.</source>
        <translation>Postes qui contiennent un mot.</translation>
    </message>
    <message>
        <source>Everything about one extension.</source>
        <translation>Tout sur un poste.</translation>
    </message>
    <message>
        <source>Everything about several extensions.</source>
        <translation>Tout sur plusieurs postes.</translation>
    </message>
    <message>
        <source>Change an extension, such as its presence.</source>
        <translation>Modifier un poste, par exemple sa présence.</translation>
    </message>
    <message>
        <source>Groups of extensions.</source>
        <translation>Groupes de postes.</translation>
    </message>
    <message>
        <source>One group.</source>
        <translation>Un groupe.</translation>
    </message>
    <message>
        <source>The departments.</source>
        <translation>Les services.</translation>
    </message>
    <message>
        <source>The company&apos;s phone book.</source>
        <translation>L’annuaire de la société.</translation>
    </message>
    <message>
        <source>Entries of the phone book that contain a word.</source>
        <translation>Entrées de l’annuaire qui contiennent un mot.</translation>
    </message>
    <message>
        <source>Lines to the outside.</source>
        <translation>Lignes vers l’extérieur.</translation>
    </message>
    <message>
        <source>Calls that go on: one, those of a kind, or those of an extension.</source>
        <translation>Appels en cours&#xa0;: un seul, ceux d’un type ou ceux d’un poste.</translation>
    </message>
    <message>
        <source>Ring the caller, then the callee.</source>
        <translation>Faire sonner l’appelant, puis l’appelé.</translation>
    </message>
    <message>
        <source>Hand a call over: blind, or attended in steps.</source>
        <translation>Transférer un appel&#xa0;: à l’aveugle, ou par étapes avec consultation.</translation>
    </message>
    <message>
        <source>Park a party.</source>
        <translation>Parquer un participant.</translation>
    </message>
    <message>
        <source>Who is parked where.</source>
        <translation>Qui est parqué où.</translation>
    </message>
    <message>
        <source>Listen in, whisper or barge in.</source>
        <translation>Écouter, chuchoter ou intervenir.</translation>
    </message>
    <message>
        <source>Put on hold.</source>
        <translation>Mettre en garde.</translation>
    </message>
    <message>
        <source>Take back from hold.</source>
        <translation>Reprendre un appel en garde.</translation>
    </message>
    <message>
        <source>Silence a microphone.</source>
        <translation>Couper un micro.</translation>
    </message>
    <message>
        <source>Let it be heard again.</source>
        <translation>Le rendre de nouveau audible.</translation>
    </message>
    <message>
        <source>End a party&apos;s part.</source>
        <translation>Terminer la branche d’un participant.</translation>
    </message>
    <message>
        <source>Start recording.</source>
        <translation>Démarrer l’enregistrement.</translation>
    </message>
    <message>
        <source>Pause recording.</source>
        <translation>Suspendre l’enregistrement.</translation>
    </message>
    <message>
        <source>Go on recording.</source>
        <translation>Reprendre l’enregistrement.</translation>
    </message>
    <message>
        <source>Let an incoming call be routed.</source>
        <translation>Laisser acheminer un appel entrant.</translation>
    </message>
    <message>
        <source>Turn an incoming call away.</source>
        <translation>Éconduire un appel entrant.</translation>
    </message>
    <message>
        <source>Bring somebody into a call.</source>
        <translation>Faire entrer quelqu’un dans un appel.</translation>
    </message>
    <message>
        <source>Play announcements to a number.</source>
        <translation>Diffuser des annonces vers un numéro.</translation>
    </message>
    <message>
        <source>Make a uaCSTA phone answer.</source>
        <translation>Faire décrocher un poste uaCSTA.</translation>
    </message>
    <message>
        <source>Make a uaCSTA phone refuse.</source>
        <translation>Faire refuser un poste uaCSTA.</translation>
    </message>
    <message>
        <source>Make a uaCSTA phone hang up.</source>
        <translation>Faire raccrocher un poste uaCSTA.</translation>
    </message>
    <message>
        <source>Queues with their agents.</source>
        <translation>Files avec leurs agents.</translation>
    </message>
    <message>
        <source>Who waits, rings and talks in a queue.</source>
        <translation>Qui attend, sonne et parle dans une file.</translation>
    </message>
    <message>
        <source>What a queue&apos;s agents do.</source>
        <translation>Ce que font les agents d’une file.</translation>
    </message>
    <message>
        <source>Log agents of a queue in or out.</source>
        <translation>Connecter ou déconnecter les agents d’une file.</translation>
    </message>
    <message>
        <source>Pause agents of a queue, or let them go on.</source>
        <translation>Mettre en pause les agents d’une file, ou mettre fin à leur pause.</translation>
    </message>
    <message>
        <source>Log an agent in to several queues, or out.</source>
        <translation>Connecter un agent à plusieurs files, ou l’en déconnecter.</translation>
    </message>
    <message>
        <source>Pause an agent in several queues.</source>
        <translation>Mettre un agent en pause dans plusieurs files.</translation>
    </message>
    <message>
        <source>Call records, a page at a time.</source>
        <translation>Journaux d’appels, page par page.</translation>
    </message>
    <message>
        <source>Call records of a time or a number.</source>
        <translation>Journaux d’appels d’une période ou d’un numéro.</translation>
    </message>
    <message>
        <source>Call records of the new module, one row a call.</source>
        <translation>Journaux d’appels du nouveau module, une ligne par appel.</translation>
    </message>
    <message>
        <source>All steps of one call.</source>
        <translation>Toutes les étapes d’un appel.</translation>
    </message>
    <message>
        <source>Recorded files.</source>
        <translation>Fichiers enregistrés.</translation>
    </message>
    <message>
        <source>Recorded files of a time or a number.</source>
        <translation>Fichiers enregistrés d’une période ou d’un numéro.</translation>
    </message>
    <message>
        <source>Where one recorded file can be fetched for half an hour.</source>
        <translation>Où un fichier enregistré peut être récupéré pendant une demi-heure.</translation>
    </message>
    <message>
        <source>What kind of PBX this is.</source>
        <translation>Quel type de PBX c’est.</translation>
    </message>
    <message>
        <source>What all extensions share.</source>
        <translation>Ce que tous les postes partagent.</translation>
    </message>
    <message>
        <source>The plan.</source>
        <translation>La formule.</translation>
    </message>
    <message>
        <source>The own extension.</source>
        <translation>Son propre poste.</translation>
    </message>
    <message>
        <source>The own SIP account; its secret is struck out.</source>
        <translation>Son propre compte SIP&#xa0;; le secret est masqué.</translation>
    </message>
    <message>
        <source>The own call records.</source>
        <translation>Ses propres journaux d’appels.</translation>
    </message>
    <message>
        <source>End the own session.</source>
        <translation>Terminer sa propre session.</translation>
    </message>
    <message>
        <source>Write to the PBX&apos;s log.</source>
        <translation>Écrire dans le journal du PBX.</translation>
    </message>
    <message>
        <source>The name of an extension&apos;s picture.</source>
        <translation>Le nom de la photo d’un poste.</translation>
    </message>
    <message>
        <source>Whose number this is.</source>
        <translation>À qui est ce numéro.</translation>
    </message>
    <message>
        <source>Prepare a softphone call.</source>
        <translation>Préparer un appel de softphone.</translation>
    </message>
    <message>
        <source>Report a softphone call&apos;s quality.</source>
        <translation>Signaler la qualité d’un appel de softphone.</translation>
    </message>
    <message>
        <source>The own call records, as the vendor&apos;s client asks for them.</source>
        <translation>Ses propres journaux d’appels, tels que le client du fabricant les demande.</translation>
    </message>
    <message>
        <source>Who the own session is: username, extension number, id and name.</source>
        <translation>Qui est sa propre session&#xa0;: nom d’utilisateur, numéro de poste, identifiant et nom.</translation>
    </message>
    <message>
        <source>Log the own session out.</source>
        <translation>Déconnecter sa propre session.</translation>
    </message>
    <message>
        <source>Forget the own session without telling the PBX.</source>
        <translation>Oublier sa propre session sans en informer le PBX.</translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkusOpenApi</name>
    <message>
        <source>The PBX has given out all the tokens it has for these credentials: %1</source>
        <translation>Le PBX a distribué tous les jetons dont il dispose pour ces identifiants&#xa0;: %1</translation>
    </message>
    <message>
        <source>Somebody else uses the same credentials, and the PBX keeps only one of us.</source>
        <translation>Quelqu’un d’autre utilise les mêmes identifiants, et le PBX ne garde que l’un de nous.</translation>
    </message>
    <message>
        <source>The file is said to be somewhere else.</source>
        <translation>Le fichier se trouverait ailleurs.</translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkusOwnSession</name>
    <message>
        <source>The PBX does not say what it is.</source>
        <translation>Le PBX n’indique pas ce qu’il est.</translation>
    </message>
    <message>
        <source>The PBX gave no token.</source>
        <translation>Le PBX n’a pas donné de jeton.</translation>
    </message>
    <message>
        <source>This login is no extension.</source>
        <translation>Cet identifiant n’est pas un poste.</translation>
    </message>
    <message>
        <source>Extension %1 has logged in at another place.</source>
        <translation>Le poste %1&#xa0;s’est connecté ailleurs.</translation>
    </message>
    <message>
        <source>Extension %1 has been deleted at the PBX.</source>
        <translation>Le poste %1 a été supprimé sur le PBX.</translation>
    </message>
    <message>
        <source>The PBX wants extension %1 to log in again.</source>
        <translation>Le PBX demande au poste %1 de se reconnecter.</translation>
    </message>
    <message>
        <source>The PBX&apos;s plan for Linkus clients of other makers has been switched off.</source>
        <translation>La formule du PBX pour les clients Linkus d’autres éditeurs a été désactivée.</translation>
    </message>
    <message>
        <source>The Linkus client is switched off for extension %1.</source>
        <translation>Le client Linkus est désactivé pour le poste %1.</translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkusSettings</name>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The port of the PBX&apos;s own pages; 443 in the cloud.</source>
        <translation>Le port des pages propres au PBX&#xa0;; 443 dans le cloud.</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Chiffré (TLS)</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Of Integrations, API; or the AccessID of the Linkus SDK. Without one: your extension.</source>
        <translation>Sous Integrations, API&#xa0;; ou l’AccessID du SDK Linkus. Sans cela&#xa0;: votre poste.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client secret</translation>
    </message>
    <message>
        <source>Or the AccessKey; or, with an extension, its login signature.</source>
        <translation>Ou l’AccessKey&#xa0;; ou, avec un poste, sa signature de connexion.</translation>
    </message>
    <message>
        <source>Your extension</source>
        <translation>Votre poste</translation>
    </message>
    <message>
        <source>The phone that you use.</source>
        <translation>Le poste que vous utilisez.</translation>
    </message>
    <message>
        <source>Login signature</source>
        <translation>Signature de connexion</translation>
    </message>
    <message>
        <source>From your administrator; empty: made with the AccessKey.</source>
        <translation>Fourni par votre administrateur&#xa0;; vide&#xa0;: créé avec l’AccessKey.</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Nom de connexion</translation>
    </message>
    <message>
        <source>The extension&apos;s e-mail address, where the PBX is in the cloud.</source>
        <translation>L’adresse e-mail du poste, si le PBX est dans le cloud.</translation>
    </message>
    <message>
        <source>Log in as the extension too</source>
        <translation>Se connecter aussi en tant que poste</translation>
    </message>
    <message>
        <source>For your own call history. Your Linkus client on this computer is logged out by it.</source>
        <translation>Pour votre propre historique d’appels. Votre client Linkus sur cet ordinateur en est déconnecté.</translation>
    </message>
    <message>
        <source>Park numbers</source>
        <translation>Numéros de parcage</translation>
    </message>
    <message>
        <source>Such as 6000-6009: shown even while they are empty.</source>
        <translation>Par exemple 6000-6009&#xa0;: affichés même s’ils sont vides.</translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkusSocket</name>
    <message>
        <source>The connection could not be opened in time.</source>
        <translation>La connexion n’a pas pu être ouverte à temps.</translation>
    </message>
    <message>
        <source>The PBX has fallen silent.</source>
        <translation>Le PBX ne donne plus signe de vie.</translation>
    </message>
    <message>
        <source>The PBX sent a message that is too large.</source>
        <translation>Le PBX a envoyé un message trop volumineux.</translation>
    </message>
    <message>
        <source>The PBX closed the connection.</source>
        <translation>Le PBX a fermé la connexion.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MailboxModel</name>
    <message>
        <source>Mailbox</source>
        <translation>Boîte vocale</translation>
    </message>
    <message>
        <source>New</source>
        <comment>voicemail messages</comment>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>voicemail messages</comment>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>voicemail messages</comment>
        <translation>Lus</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>voicemail messages</comment>
        <translation>Conservés</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n new message(s)</source>
        <translation>
            <numerusform>%1, %n nouveau message</numerusform>
            <numerusform>%1, %n nouveaux messages</numerusform>
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
        <translation>En attente</translation>
    </message>
    <message>
        <source>Held by you</source>
        <translation>En garde chez vous</translation>
    </message>
    <message>
        <source>Missed today</source>
        <translation>Manqués aujourd’hui</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Parqué</translation>
    </message>
    <message>
        <source>Queues, agents, history</source>
        <translation>Files, agents, historique</translation>
    </message>
    <message>
        <source>Put everything back in its place</source>
        <translation>Tout remettre à sa place</translation>
    </message>
    <message>
        <source>More panels</source>
        <translation>Autres panneaux</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Conférences</translation>
    </message>
    <message>
        <source>Wake-up calls</source>
        <translation>Réveils</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Messagerie</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;Appel</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personnes</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Chercher une personne</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Small cards</source>
        <translation>Petites fiches</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Vignettes</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Couleurs du système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un pas en arrière</translation>
    </message>
    <message>
        <source>Transfer to %1</source>
        <translation>Transférer à %1</translation>
    </message>
    <message>
        <source>Ask %1 first</source>
        <translation>Consulter %1</translation>
    </message>
    <message>
        <source>To the voicemail</source>
        <translation>À la messagerie</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Appeler %1</translation>
    </message>
    <message>
        <source>Pick up this call</source>
        <translation>Intercepter cet appel</translation>
    </message>
    <message>
        <source>Listen in</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Whisper to %1</source>
        <translation>Chuchoter à %1</translation>
    </message>
    <message>
        <source>Join the conversation</source>
        <translation>Rejoindre la conversation</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Ajouter aux favoris</translation>
    </message>
    <message>
        <source>Dragging %1. Nothing moves or re-sorts until you drop.</source>
        <translation>Déplacement de %1. Rien ne bouge ni ne se retrie avant le dépôt.</translation>
    </message>
    <message>
        <source>Transfer now</source>
        <translation>Transférer maintenant</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>Chuchoter</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Consulter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen with the arrow keys</source>
        <translation>Choisi avec les touches fléchées</translation>
    </message>
    <message>
        <source>Nobody is spelled that way; this comes close</source>
        <translation>Personne ne s’écrit ainsi&#xa0;; voici qui s’en approche</translation>
    </message>
    <message>
        <source>Top hit</source>
        <translation>Meilleur résultat</translation>
    </message>
    <message>
        <source>Nobody here has this number</source>
        <translation>Personne ici n’a ce numéro</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un numéro</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Call history</source>
        <translation>Historique des appels</translation>
    </message>
    <message>
        <source>Missed callers</source>
        <translation>Appelants manqués</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>About the caller</source>
        <translation>À propos de l’appelant</translation>
    </message>
    <message>
        <source>Open the page about the caller?</source>
        <translation>Ouvrir la page sur l’appelant&#xa0;?</translation>
    </message>
    <message>
        <source>May Cordboard open pages of %1 when calls come in?</source>
        <translation>Cordboard peut-il ouvrir des pages de %1 à l’arrivée des appels&#xa0;?</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>The message for %1 is on the list of call-backs</source>
        <translation>Le message pour %1 est dans la liste des rappels</translation>
    </message>
    <message>
        <source>No program is set up to open %1.</source>
        <translation>Aucun programme n’est prévu pour ouvrir %1.</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>l’e-mail</translation>
    </message>
    <message>
        <source>Fetching the recording</source>
        <translation>Récupération de l’enregistrement</translation>
    </message>
    <message>
        <source>The recording cannot be fetched. %1</source>
        <translation>L’enregistrement ne peut pas être récupéré. %1</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Missed calls only</source>
        <translation>Appels manqués seulement</translation>
    </message>
    <message>
        <source>There are no favourites yet. The menu of a person&apos;s card makes one.</source>
        <translation>Pas encore de favoris. Le menu de la fiche d’une personne en ajoute un.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n favourites.</source>
        <translation>
            <numerusform>Il y a %n favori.</numerusform>
            <numerusform>Il y a %n favoris.</numerusform>
        </translation>
    </message>
    <message>
        <source>Favourite %1</source>
        <translation>Favori %1</translation>
    </message>
    <message>
        <source>Message for somebody absent</source>
        <translation>Message pour un absent</translation>
    </message>
    <message>
        <source>Connect who waits as soon as the person is free</source>
        <translation>Mettre en relation dès que la personne est libre</translation>
    </message>
    <message>
        <source>Read the board aloud</source>
        <translation>Lire le tableau à voix haute</translation>
    </message>
    <message>
        <source>PBX methods</source>
        <translation>Méthodes du PBX</translation>
    </message>
    <message>
        <source>Last messages</source>
        <translation>Derniers messages</translation>
    </message>
    <message>
        <source>Deputy of %1</source>
        <translation>Suppléant de %1</translation>
    </message>
    <message>
        <source>Whoever of the department is free</source>
        <translation>Quiconque du service est libre</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Print the keys</source>
        <translation>Imprimer les touches</translation>
    </message>
</context>
<context>
    <name>Cordboard::MediaSaver</name>
    <message>
        <source>What the PBX sent is no sound that is known.</source>
        <translation>Ce que le PBX a envoyé n’est pas un son connu.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Cordboard::Message</name>
    <message>
        <source>unknown caller</source>
        <translation>appelant inconnu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Please call back: %1</source>
        <translation>Merci de rappeler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Appel de %1</translation>
    </message>
    <message>
        <source>For: %1</source>
        <comment>a message</comment>
        <translation>Pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Caller: %1</source>
        <translation>Appelant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Called: %1</source>
        <comment>when</comment>
        <translation>A appelé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Dialled: %1</source>
        <comment>queue or number</comment>
        <translation>Composé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Promised a call back by: %1</source>
        <translation>Rappel promis avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asks for a call back.</source>
        <translation>Demande à être rappelé.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MessageForm</name>
    <message>
        <source>Asks for a call back</source>
        <translation>Demande à être rappelé</translation>
    </message>
    <message>
        <source>Mail…</source>
        <translation>E-mail…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Whoever has time</source>
        <translation>Quiconque a le temps</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>The mail program asks</source>
        <translation>Le logiciel de courrier demandera</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Promis pour</translation>
    </message>
    <message>
        <source>No time promised</source>
        <translation>Pas d’heure promise</translation>
    </message>
    <message>
        <source>Within half an hour</source>
        <translation>D’ici une demi-heure</translation>
    </message>
    <message>
        <source>Within an hour</source>
        <translation>D’ici une heure</translation>
    </message>
    <message>
        <source>Within two hours</source>
        <translation>D’ici deux heures</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
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
        <translation>Il n’y a pas de liaison avec ce PBX en ce moment.</translation>
    </message>
    <message>
        <source>Only the system&apos;s own administrator may call it.</source>
        <translation>Seul l’administrateur du système lui-même peut l’appeler.</translation>
    </message>
    <message>
        <source>Only an administrator may call it.</source>
        <translation>Seul un administrateur peut l’appeler.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MethodForm</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (facultatif)</translation>
    </message>
    <message>
        <source>It takes no parameters.</source>
        <translation>Aucun paramètre.</translation>
    </message>
    <message>
        <source>%1 has to be filled in.</source>
        <translation>%1 doit être rempli.</translation>
    </message>
    <message>
        <source>%1 has to be a number.</source>
        <translation>%1 doit être un nombre.</translation>
    </message>
    <message>
        <source>%1 is not well-formed JSON.</source>
        <translation>%1 n’est pas du JSON bien formé.</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Toutes les files</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a queue&apos;s name, its id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 has to be a day and a time, as 2026-03-02 14:30:00.</source>
        <translation>%1 doit être un jour et une heure, comme 2026-03-02 14:30:00.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MethodsDialog</name>
    <message>
        <source>Call it</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>PBX methods</source>
        <translation>Méthodes du PBX</translation>
    </message>
    <message>
        <source>PBX</source>
        <translation>PBX</translation>
    </message>
    <message>
        <source>Find a method</source>
        <translation>Chercher une méthode</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Méthodes</translation>
    </message>
    <message>
        <source>Waiting for the PBX</source>
        <translation>Attente du PBX</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Answer as a table</source>
        <translation>Réponse en tableau</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>This PBX publishes no methods.</source>
        <translation>Ce PBX ne publie aucune méthode.</translation>
    </message>
    <message>
        <source>No method of that name.</source>
        <translation>Aucune méthode de ce nom.</translation>
    </message>
    <message>
        <source>It loses something that cannot be brought back: it asks first.</source>
        <translation>Elle perd quelque chose d’irrécupérable&#xa0;: une confirmation est demandée.</translation>
    </message>
    <message>
        <source>It changes something at the PBX.</source>
        <translation>Elle modifie quelque chose sur le PBX.</translation>
    </message>
    <message>
        <source>No document confirms how its parameters are named.</source>
        <translation>Aucun document ne confirme le nom de ses paramètres.</translation>
    </message>
    <message>
        <source>Really call %1?</source>
        <translation>Vraiment appeler %1&#xa0;?</translation>
    </message>
    <message>
        <source>%1 loses something that cannot be brought back.</source>
        <translation>%1 perd quelque chose d’irrécupérable.</translation>
    </message>
    <message>
        <source>Call it all the same</source>
        <translation>Appeler quand même</translation>
    </message>
    <message>
        <source>%1 did not work. %2</source>
        <comment>method; the error</comment>
        <translation>%1 n’a pas fonctionné. %2</translation>
    </message>
    <message>
        <source>%1 answered after %2 ms</source>
        <comment>method</comment>
        <translation>%1 a répondu après %2&#xa0;ms</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Réafficher</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a PBX&apos;s name; what it reports</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The PBX has nothing to report for this.</source>
        <translation>Le PBX n’a rien à rapporter à ce sujet.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>La réponse est vide.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>a time</comment>
        <translation>État à %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaBackend</name>
    <message>
        <source>No API key is set in the account.</source>
        <translation>Aucune clé d’API n’est indiquée dans le compte.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaCapabilities</name>
    <message>
        <source>The API key may only read.</source>
        <translation>La clé d’API ne permet que la lecture.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaCommands</name>
    <message>
        <source>Your own extension is not set in the account.</source>
        <translation>Votre propre poste n’est pas indiqué dans le compte.</translation>
    </message>
    <message>
        <source>Whose part of the call it is, is not known.</source>
        <translation>On ne sait pas à qui appartient cette branche de l’appel.</translation>
    </message>
    <message>
        <source>The PBX does not name the channel.</source>
        <translation>Le PBX ne nomme pas le canal.</translation>
    </message>
    <message>
        <source>The feature code for it is not set in the account.</source>
        <translation>Le code de service correspondant n’est pas indiqué dans le compte.</translation>
    </message>
    <message>
        <source>No transfer is under way.</source>
        <translation>Aucun transfert n’est en cours.</translation>
    </message>
    <message>
        <source>No park numbers are set in the account.</source>
        <translation>Aucun numéro de parcage n’est indiqué dans le compte.</translation>
    </message>
    <message>
        <source>Nothing rings there.</source>
        <translation>Rien n’y sonne.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaDesk</name>
    <message>
        <source>The entry was written, but cannot be found.</source>
        <translation>L’entrée a été écrite, mais reste introuvable.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaMethods</name>
    <message>
        <source>The answer was empty.</source>
        <translation>La réponse était vide.</translation>
    </message>
    <message>
        <source>There is no help text in the answer.</source>
        <translation>La réponse ne contient aucun texte d’aide.</translation>
    </message>
    <message>
        <source>The list of channels has no field that is known.</source>
        <translation>La liste des canaux n’a aucun champ connu.</translation>
    </message>
    <message>
        <source>The list of extensions is empty.</source>
        <translation>La liste des postes est vide.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaPlugin</name>
    <message>
        <source>MiRTA PBX and hosted &quot;PBX Cloud&quot;, over proxyapi.php with a tenant&apos;s or an administrator&apos;s API key.</source>
        <translation>MiRTA PBX et « PBX Cloud » hébergé, par proxyapi.php avec la clé d’API d’un locataire ou d’un administrateur.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaPoller</name>
    <message>
        <source>The PBX is slow to answer.</source>
        <translation>Le PBX tarde à répondre.</translation>
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
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>A feature code of your PBX with {ext} for the number, such as *222{ext}. Empty: not offered.</source>
        <translation>Un code de service de votre PBX avec {ext} pour le numéro, par exemple *222{ext}. Vide&#xa0;: non proposé.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Chiffré (TLS)</translation>
    </message>
    <message>
        <source>Tenant code</source>
        <translation>Code du locataire</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>The tenant&apos;s key with the right to write, or an administrator&apos;s.</source>
        <translation>La clé du locataire avec droit d’écriture, ou celle d’un administrateur.</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Your own phone: rings when you dial from here.</source>
        <translation>Votre propre poste&#xa0;: sonne quand vous composez d’ici.</translation>
    </message>
    <message>
        <source>Park numbers</source>
        <translation>Numéros de parcage</translation>
    </message>
    <message>
        <source>Such as 71-79. Empty: those that the PBX shows.</source>
        <translation>Par exemple 71-79. Vide&#xa0;: ceux que le PBX affiche.</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Requêtes par seconde</translation>
    </message>
    <message>
        <source>At most; the PBX has to be asked for everything.</source>
        <translation>Au maximum&#xa0;; tout doit être demandé au PBX.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Where your calls run, if the PBX has several; makes it answer faster.</source>
        <translation>Où passent vos appels, si le PBX en a plusieurs&#xa0;; accélère les réponses.</translation>
    </message>
    <message>
        <source>API path</source>
        <translation>Chemin de l’API</translation>
    </message>
    <message>
        <source>On the vendor&apos;s demo it is %1.</source>
        <translation>Sur la démo du fabricant, c’est %1.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Time zone of the PBX</source>
        <translation>Fuseau horaire du PBX</translation>
    </message>
    <message>
        <source>Such as Europe/Copenhagen. Empty: as on this computer.</source>
        <translation>Par exemple Europe/Copenhagen. Vide&#xa0;: comme sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>Chuchoter</translation>
    </message>
    <message>
        <source>Barge</source>
        <translation>Intervenir</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>Intercepter</translation>
    </message>
    <message>
        <source>A feature code with {ext}. Empty: the caller is sent to your phone.</source>
        <translation>Un code de service avec {ext}. Vide&#xa0;: l’appelant est envoyé à votre poste.</translation>
    </message>
    <message>
        <source>Voicemail of somebody</source>
        <translation>Messagerie de quelqu’un</translation>
    </message>
    <message>
        <source>Phone books</source>
        <translation>Annuaires</translation>
    </message>
    <message>
        <source>Names with commas between. Empty: all that the PBX lists.</source>
        <translation>Noms séparés par des virgules. Vide&#xa0;: tous ceux que le PBX énumère.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaTransport</name>
    <message>
        <source>No complete answer came in time.</source>
        <translation>Aucune réponse complète n’est arrivée à temps.</translation>
    </message>
    <message>
        <source>The PBX sent an answer that is too large.</source>
        <translation>Le PBX a envoyé une réponse trop volumineuse.</translation>
    </message>
    <message>
        <source>The PBX points to another address (%1), where the key is not sent.</source>
        <translation>Le PBX renvoie à une autre adresse (%1), où la clé n’est pas envoyée.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaUnusable</name>
    <message>
        <source>This PBX does not list it in its help: it is older, or newer.</source>
        <translation>L’aide de ce PBX ne la mentionne pas&#xa0;: il est plus ancien, ou plus récent.</translation>
    </message>
    <message>
        <source>It takes the administrator&apos;s API key; this is a tenant&apos;s.</source>
        <translation>Il faut la clé d’API de l’administrateur&#xa0;; celle-ci est celle d’un locataire.</translation>
    </message>
    <message>
        <source>The API key may only read.</source>
        <translation>La clé d’API ne permet que la lecture.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MissedDesk</name>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>Called again, %1 answered, %2</source>
        <comment>who, when</comment>
        <translation>A rappelé, %1 a répondu, %2</translation>
    </message>
    <message>
        <source>Called back by %1, %2</source>
        <comment>who, when</comment>
        <translation>Rappelé par %1, %2</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a missed call</comment>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Appelant inconnu</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a missed call</comment>
        <translation>Traité</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n tries, last %2, %3</source>
        <comment>name, when, state</comment>
        <translation>
            <numerusform>%1, %n essai, dernier %2, %3</numerusform>
            <numerusform>%1, %n essais, dernier %2, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Last try</source>
        <translation>Dernier essai</translation>
    </message>
    <message>
        <source>Dialled</source>
        <comment>queue or number</comment>
        <translation>Composé</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Suite donnée</translation>
    </message>
</context>
<context>
    <name>Cordboard::MissedDeskView</name>
    <message>
        <source>Missed calls</source>
        <translation>Appels manqués</translation>
    </message>
    <message>
        <source>Which callers</source>
        <translation>Quels appelants</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>missed calls</comment>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>All</source>
        <comment>missed calls</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>His calls</source>
        <comment>all calls of one caller</comment>
        <translation>Ses appels</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rappeler</translation>
    </message>
    <message numerus="yes">
        <source>%n callers in all</source>
        <translation>
            <numerusform>%n appelant en tout</numerusform>
            <numerusform>%n appelants en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits for a call back.</source>
        <translation>Personne n’attend de rappel.</translation>
    </message>
    <message>
        <source>No call was missed.</source>
        <translation>Aucun appel manqué.</translation>
    </message>
    <message>
        <source>Choose a caller to call back.</source>
        <translation>Choisissez un appelant à rappeler.</translation>
    </message>
    <message>
        <source>No caller is chosen.</source>
        <translation>Aucun appelant n’est choisi.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n essai</numerusform>
            <numerusform>%n essais</numerusform>
        </translation>
    </message>
    <message>
        <source>waited up to %1</source>
        <translation>a attendu jusqu’à %1</translation>
    </message>
    <message numerus="yes">
        <source>%n after hours</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n hors horaires</numerusform>
            <numerusform>%n hors horaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left %n messages</source>
        <translation>
            <numerusform>a laissé %n message</numerusform>
            <numerusform>a laissé %n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>The caller told no number.</source>
        <translation>L’appelant n’a donné aucun numéro.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Somebody has talked to this caller.</source>
        <translation>Quelqu’un a parlé à cet appelant.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MissedPanel</name>
    <message>
        <source>Missed today</source>
        <translation>Manqués aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n not called back</source>
        <translation>
            <numerusform>%n non rappelé</numerusform>
            <numerusform>%n non rappelés</numerusform>
        </translation>
    </message>
    <message>
        <source>all called back</source>
        <translation>tous rappelés</translation>
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
        <translation>Derniers messages</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Événement</translation>
    </message>
</context>
<context>
    <name>Cordboard::NumberChoice</name>
    <message>
        <source>Another number of this person</source>
        <translation>Autre numéro de cette personne</translation>
    </message>
    <message>
        <source>%1: another number</source>
        <comment>key</comment>
        <translation>%1&#xa0;: autre numéro</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number, kind of number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Transfer to %1</source>
        <translation>Transférer à %1</translation>
    </message>
    <message>
        <source>Ask %1 first</source>
        <translation>Consulter %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Appeler %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::NumberPad</name>
    <message>
        <source>Ask first; while asking: back to the caller</source>
        <translation>Consulter&#xa0;; pendant la consultation&#xa0;: retour à l’appelant</translation>
    </message>
    <message>
        <source>End the call, decline</source>
        <translation>Raccrocher, refuser</translation>
    </message>
    <message>
        <source>Hold, resume</source>
        <translation>Mettre en garde, reprendre</translation>
    </message>
    <message>
        <source>Park; without a call: fetch the longest parked</source>
        <translation>Parquer&#xa0;; sans appel&#xa0;: récupérer le plus ancien</translation>
    </message>
    <message>
        <source>Clear the search; when it is empty: fetch back what is overdue, else take the next</source>
        <translation>Vider la recherche&#xa0;; si elle est vide&#xa0;: récupérer l’appel en retard, sinon appel suivant</translation>
    </message>
    <message>
        <source>Number pad</source>
        <translation>Pavé numérique</translation>
    </message>
    <message>
        <source>Find by number</source>
        <translation>Chercher par numéro</translation>
    </message>
</context>
<context>
    <name>Cordboard::OfferCard</name>
    <message>
        <source>Offered call</source>
        <translation>Appel proposé</translation>
    </message>
    <message numerus="yes">
        <source>If nobody decides, the PBX routes it in %n second(s).</source>
        <translation>
            <numerusform>Si personne ne décide, le PBX l’achemine dans %n seconde.</numerusform>
            <numerusform>Si personne ne décide, le PBX l’achemine dans %n secondes.</numerusform>
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
        <translation>%1 demande à être admis.</translation>
    </message>
    <message>
        <source>%1 wants to be let in, on %2.</source>
        <comment>caller, dialled number</comment>
        <translation>%1 demande à être admis, sur le %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Wants to be let in</source>
        <translation>Demande à être admis</translation>
    </message>
    <message numerus="yes">
        <source>%n more to decide</source>
        <translation>
            <numerusform>encore %n à décider</numerusform>
            <numerusform>encore %n à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>At zero the PBX decides.</source>
        <comment>about a call that waits to be let in; short</comment>
        <translation>À zéro, le PBX décide.</translation>
    </message>
</context>
<context>
    <name>Cordboard::OfferedCalls</name>
    <message>
        <source>%1 is gone before anybody let the call in.</source>
        <comment>caller</comment>
        <translation>%1 est parti avant que quelqu’un n’admette l’appel.</translation>
    </message>
    <message>
        <source>Nobody decided about %1 in time: the PBX routes the call by itself.</source>
        <comment>caller</comment>
        <translation>Personne n’a décidé à temps pour %1&#xa0;: le PBX achemine lui-même l’appel.</translation>
    </message>
    <message>
        <source>%1 was let in elsewhere.</source>
        <comment>caller</comment>
        <translation>%1 a été admis ailleurs.</translation>
    </message>
</context>
<context>
    <name>Cordboard::OfficeHoursPage</name>
    <message>
        <source>Office hours</source>
        <translation>Horaires d’ouverture</translation>
    </message>
    <message>
        <source>Who calls outside of these hours and reaches nobody is listed among the missed callers as called after hours. Changes work at once.</source>
        <translation>Qui appelle en dehors de ces horaires et ne joint personne figure parmi les appelants manqués avec la mention hors horaires. Les changements prennent effet aussitôt.</translation>
    </message>
    <message>
        <source>Open on %1</source>
        <comment>day of the week</comment>
        <translation>Ouvert le %1</translation>
    </message>
    <message>
        <source>%1 from</source>
        <comment>day of the week</comment>
        <translation>%1 à partir de</translation>
    </message>
    <message>
        <source>%1 until</source>
        <comment>day of the week</comment>
        <translation>%1 jusqu’à</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one clock time to another</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>until midnight</source>
        <translation>jusqu’à minuit</translation>
    </message>
</context>
<context>
    <name>Cordboard::OperatorDesk</name>
    <message>
        <source>There is no call with you.</source>
        <translation>Il n’y a aucun appel avec vous.</translation>
    </message>
    <message>
        <source>Type a name or number first.</source>
        <translation>Tapez d’abord un nom ou un numéro.</translation>
    </message>
    <message>
        <source>The PBX does not tell when %1 is free.</source>
        <translation>Le PBX n’indique pas quand %1 est libre.</translation>
    </message>
    <message>
        <source>%1 is at another PBX.</source>
        <translation>%1 est sur un autre PBX.</translation>
    </message>
    <message>
        <source>%1 is not on a call.</source>
        <translation>%1 n’est pas en ligne.</translation>
    </message>
    <message>
        <source>The call is no longer there. Nothing was sent.</source>
        <translation>L’appel n’est plus là. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>%1 waits until %2 is free</source>
        <translation>%1 attend que %2 soit libre</translation>
    </message>
    <message>
        <source>Parking %1</source>
        <translation>Parcage de %1</translation>
    </message>
    <message>
        <source>Holding %1</source>
        <translation>Mise en garde de %1</translation>
    </message>
    <message>
        <source>%1 is free now, and %2 waits.</source>
        <comment>person, caller</comment>
        <translation>%1 est libre à présent, et %2 attend.</translation>
    </message>
    <message>
        <source>Sending %1 to %2</source>
        <translation>Envoi de %1 à %2</translation>
    </message>
    <message>
        <source>%1 did not work. %2</source>
        <comment>what was tried; the error</comment>
        <translation>%1 n’a pas fonctionné. %2</translation>
    </message>
    <message>
        <source>Answering %1</source>
        <translation>Réponse à %1</translation>
    </message>
    <message>
        <source>Declining %1</source>
        <translation>Refus de %1</translation>
    </message>
    <message>
        <source>Handing %1 to %2</source>
        <translation>Transmission de %1 à %2</translation>
    </message>
    <message>
        <source>%1 talks to %2</source>
        <translation>%1 parle avec %2</translation>
    </message>
    <message>
        <source>Going back to %1</source>
        <translation>Retour à %1</translation>
    </message>
    <message>
        <source>Joining all three</source>
        <translation>Appel à trois</translation>
    </message>
    <message>
        <source>Muting</source>
        <translation>Coupure du micro</translation>
    </message>
    <message>
        <source>Ending the call with %1</source>
        <translation>Fin de l’appel avec %1</translation>
    </message>
    <message>
        <source>That call is no longer waiting.</source>
        <translation>Cet appel n’est plus en attente.</translation>
    </message>
    <message>
        <source>Taking %1</source>
        <translation>Prise de %1</translation>
    </message>
    <message>
        <source>Picking up %1</source>
        <translation>Interception de %1</translation>
    </message>
    <message>
        <source>That call is no longer on hold.</source>
        <translation>Cet appel n’est plus en garde.</translation>
    </message>
    <message>
        <source>Resuming %1</source>
        <translation>Reprise de %1</translation>
    </message>
    <message>
        <source>Nothing was sent yet: %1 %2.</source>
        <comment>name, reason</comment>
        <translation>Rien n’a encore été envoyé&#xa0;: %1 %2.</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Consultation de %1</translation>
    </message>
    <message>
        <source>%1 was sent to the voicemail of %2</source>
        <translation>%1 a été envoyé à la messagerie de %2</translation>
    </message>
    <message>
        <source>Fetching %1 from %2</source>
        <translation>Récupération de %1 depuis %2</translation>
    </message>
    <message>
        <source>the call</source>
        <translation>l’appel</translation>
    </message>
    <message>
        <source>Bringing %1 back</source>
        <translation>Retour de %1</translation>
    </message>
    <message>
        <source>Stopping the recording</source>
        <translation>Arrêt de l’enregistrement</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>Enregistrement de %1</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <translation>Appel de %1 en cours</translation>
    </message>
    <message>
        <source>Joining the call of %1</source>
        <translation>Entrée dans l’appel de %1</translation>
    </message>
    <message>
        <source>Letting %1 into the call</source>
        <translation>Entrée de %1 dans l’appel</translation>
    </message>
    <message>
        <source>Joining the calls</source>
        <translation>Réunion des appels</translation>
    </message>
    <message>
        <source>This PBX cannot do that.</source>
        <translation>Ce PBX ne le permet pas.</translation>
    </message>
    <message>
        <source>The link to the PBX is down.</source>
        <translation>La liaison avec le PBX est coupée.</translation>
    </message>
    <message>
        <source>There is no call with you to transfer.</source>
        <translation>Il n’y a aucun appel avec vous à transférer.</translation>
    </message>
    <message>
        <source>No call rings here.</source>
        <translation>Aucun appel ne sonne ici.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Personne n’attend.</translation>
    </message>
    <message>
        <source>A number outside has no voicemail here.</source>
        <translation>Un numéro externe n’a pas de messagerie ici.</translation>
    </message>
    <message>
        <source>No mobile number is known for %1.</source>
        <translation>Aucun numéro de mobile n’est connu pour %1.</translation>
    </message>
    <message>
        <source>Nobody is known to stand in for %1. The menu of the person&apos;s card names somebody.</source>
        <translation>Aucun suppléant n’est connu pour %1. Le menu de la fiche de la personne en désigne un.</translation>
    </message>
    <message>
        <source>You are not asking anybody.</source>
        <translation>Vous ne consultez personne.</translation>
    </message>
    <message>
        <source>%1 has not answered yet.</source>
        <translation>%1 n’a pas encore répondu.</translation>
    </message>
    <message>
        <source>No call is parked.</source>
        <translation>Aucun appel n’est parqué.</translation>
    </message>
    <message>
        <source>No call is on its way or parked.</source>
        <translation>Aucun appel n’est en route ni parqué.</translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation>Il n’y a rien à ramener.</translation>
    </message>
    <message>
        <source>You are in a call.</source>
        <translation>Vous êtes en ligne.</translation>
    </message>
    <message>
        <source>No call waits to be let in.</source>
        <translation>Aucun appel n’attend d’être admis.</translation>
    </message>
    <message>
        <source>It is too late to decide about that call: the PBX has routed it.</source>
        <translation>Il est trop tard pour décider de cet appel&#xa0;: le PBX l’a acheminé.</translation>
    </message>
    <message>
        <source>Letting %1 in</source>
        <translation>Admission de %1</translation>
    </message>
    <message>
        <source>%1 was let in and sent to %2</source>
        <translation>%1 a été admis et envoyé à %2</translation>
    </message>
    <message>
        <source>%1 was let in; the PBX routes the call</source>
        <translation>%1 a été admis&#xa0;; le PBX achemine l’appel</translation>
    </message>
    <message>
        <source>Refusing %1</source>
        <translation>Refus de %1</translation>
    </message>
    <message>
        <source>%1 was refused</source>
        <translation>%1 a été refusé</translation>
    </message>
    <message>
        <source>Inviting %1</source>
        <translation>Invitation de %1</translation>
    </message>
    <message>
        <source>The phone of %1 rings</source>
        <translation>Le poste de %1 sonne</translation>
    </message>
    <message>
        <source>%1 has no voicemail.</source>
        <translation>%1 n’a pas de messagerie.</translation>
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
CALL est l’identifiant d’un appel ou d’une branche, ou le numéro d’un poste qui est dans un seul appel&#xa0;; sans lui,
l’appel adéquat du poste de l’opérateur est pris (--call et --leg l’indiquent aussi). EXT est par défaut le poste de
l’opérateur. Code de sortie&#xa0;: 0 fait, 1 refusé par le PBX, 2 usage, 3 non pris en charge, 4 pas de connexion.
</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Backend %1 cannot be used: %2</source>
        <translation>Le module %1 ne peut pas être utilisé&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no backend &quot;%1&quot;; see the command &quot;backends&quot;.</source>
        <translation>Il n’existe pas de module «&#xa0;%1&#xa0;»&#xa0;; voir la commande «&#xa0;backends&#xa0;».</translation>
    </message>
    <message>
        <source>Say which backend: --backend ID.</source>
        <translation>Indiquez le module&#xa0;: --backend ID.</translation>
    </message>
    <message>
        <source>Talks to a PBX without a window.</source>
        <translation>Parle à un PBX sans fenêtre.</translation>
    </message>
    <message>
        <source>Which backend.</source>
        <translation>Quel module.</translation>
    </message>
    <message>
        <source>Where the PBX is, such as ws://host:port/pbx/ws.</source>
        <translation>Où est le PBX, par exemple ws://host:port/pbx/ws.</translation>
    </message>
    <message>
        <source>Who logs in.</source>
        <translation>Qui se connecte.</translation>
    </message>
    <message>
        <source>Tenant, where the PBX has several.</source>
        <translation>Locataire, si le PBX en a plusieurs.</translation>
    </message>
    <message>
        <source>Any account field; can be repeated.</source>
        <translation>Tout champ du compte&#xa0;; peut être répété.</translation>
    </message>
    <message>
        <source>Holds the password in its first line; - is standard input.</source>
        <translation>Contient le mot de passe à sa première ligne&#xa0;; - est l’entrée standard.</translation>
    </message>
    <message>
        <source>Likewise for another secret field.</source>
        <translation>De même pour un autre champ secret.</translation>
    </message>
    <message>
        <source>How long to wait for the PBX.</source>
        <translation>Combien de temps attendre le PBX.</translation>
    </message>
    <message>
        <source>snapshot: how long nothing may change.</source>
        <translation>snapshot&#xa0;: combien de temps rien ne doit changer.</translation>
    </message>
    <message>
        <source>watch: how long.</source>
        <translation>watch&#xa0;: combien de temps.</translation>
    </message>
    <message>
        <source>do: the call it is about.</source>
        <translation>do&#xa0;: l’appel concerné.</translation>
    </message>
    <message>
        <source>do: the leg that acts.</source>
        <translation>do&#xa0;: la branche qui agit.</translation>
    </message>
    <message>
        <source>cdrs: not before; do dial: who calls.</source>
        <translation>cdrs&#xa0;: pas avant&#xa0;; do dial&#xa0;: qui appelle.</translation>
    </message>
    <message>
        <source>cdrs: not after; do: for whom.</source>
        <translation>cdrs&#xa0;: pas après&#xa0;; do&#xa0;: pour qui.</translation>
    </message>
    <message>
        <source>cdrs: caller or callee contains.</source>
        <translation>cdrs&#xa0;: l’appelant ou l’appelé contient.</translation>
    </message>
    <message>
        <source>cdrs: how many at most.</source>
        <translation>cdrs&#xa0;: combien au maximum.</translation>
    </message>
    <message>
        <source>cdrs: json or csv.</source>
        <translation>cdrs&#xa0;: json ou csv.</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>Ce texte.</translation>
    </message>
    <message>
        <source>The version.</source>
        <translation>La version.</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>Que faire.</translation>
    </message>
    <message>
        <source>--%1 wants a whole number.</source>
        <translation>--%1 attend un nombre entier.</translation>
    </message>
    <message>
        <source>--format is json or csv.</source>
        <translation>--format est json ou csv.</translation>
    </message>
    <message>
        <source>There is no command; --help lists them.</source>
        <translation>Il manque une commande&#xa0;; --help les énumère.</translation>
    </message>
    <message>
        <source>A password does not belong into the URL: use --password-file.</source>
        <translation>Un mot de passe n’a pas sa place dans l’URL&#xa0;: utilisez --password-file.</translation>
    </message>
    <message>
        <source>%1 has no use for the URL %2.</source>
        <translation>%1 ne peut rien faire de l’URL %2.</translation>
    </message>
    <message>
        <source>--set wants key=value.</source>
        <translation>--set attend clé=valeur.</translation>
    </message>
    <message>
        <source>%1 is a secret, and arguments can be seen by others: use --secret-file.</source>
        <translation>%1 est un secret, et d’autres peuvent voir les arguments&#xa0;: utilisez --secret-file.</translation>
    </message>
    <message>
        <source>--secret-file wants key=file.</source>
        <translation>--secret-file attend clé=fichier.</translation>
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
        <translation>Commandes&#xa0;:
  backends            les modules existants, leurs champs de compte et leurs capacités
  snapshot            se connecter, attendre le premier état complet et le calme, l’afficher
  watch               une ligne par changement, ceux de la connexion aussi
  do ACTION [ARG...]  demander quelque chose au PBX&#xa0;; voir ci-dessous
  call METHOD [JSON]  une méthode de l’API propre au PBX, paramètres bruts, résultat brut
  methods             les méthodes documentées&#xa0;; avec un mot de passe, aussi celles que ce compte ne peut pas appeler
  cdrs                journaux d’appels

Actions&#xa0;:
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
        <translation>renvoyé</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>the operator, in all queues</comment>
        <translation>en pause</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>operator, state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Your state</source>
        <translation>Votre état</translation>
    </message>
    <message>
        <source>Your state: %1</source>
        <comment>operator, state</comment>
        <translation>Votre état&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::PalCommands</name>
    <message>
        <source>%1 (call with %2)</source>
        <translation>%1 (appel avec %2)</translation>
    </message>
    <message>
        <source>This login has no phone of its own; name one in the account.</source>
        <translation>Cet utilisateur n’a pas de poste propre&#xa0;; indiquez-en un dans le compte.</translation>
    </message>
    <message>
        <source>Only the keys 0 to 9, * and # can be sent.</source>
        <translation>Seules les touches 0 à 9, * et # peuvent être envoyées.</translation>
    </message>
    <message>
        <source>Set the voicemail prefix in the account first.</source>
        <translation>Indiquez d’abord le préfixe de messagerie dans le compte.</translation>
    </message>
    <message>
        <source>No free park number is known; list them in the account.</source>
        <translation>Aucun numéro de parcage libre n’est connu&#xa0;; énumérez-les dans le compte.</translation>
    </message>
    <message>
        <source>This PBX can start and stop a recording, but not pause it.</source>
        <translation>Ce PBX peut démarrer et arrêter un enregistrement, mais pas le suspendre.</translation>
    </message>
</context>
<context>
    <name>Cordboard::PalRequests</name>
    <message>
        <source>No answer to “%1” within %2 s.</source>
        <translation>Pas de réponse à «&#xa0;%1&#xa0;» en %2&#xa0;s.</translation>
    </message>
</context>
<context>
    <name>Cordboard::PalSession</name>
    <message>
        <source>The PBX says that it has gone out of service.</source>
        <translation>Le PBX indique qu’il est hors service.</translation>
    </message>
    <message>
        <source>This PBX asks for a second factor (MFA) at log-in, which Cordboard cannot give. Use a login without it.</source>
        <translation>Ce PBX demande un second facteur (MFA) à la connexion, que Cordboard ne peut pas fournir. Utilisez un identifiant sans second facteur.</translation>
    </message>
    <message>
        <source>The PBX accepted the log-in but did not become ready.</source>
        <translation>Le PBX a accepté la connexion mais n’est pas devenu prêt.</translation>
    </message>
    <message>
        <source>The PBX did not ask for the log-in.</source>
        <translation>Le PBX n’a pas demandé la connexion.</translation>
    </message>
    <message>
        <source>The PBX&apos;s computer answers, but the PBX itself does not.</source>
        <translation>L’ordinateur du PBX répond, mais pas le PBX lui-même.</translation>
    </message>
    <message>
        <source>The PBX has fallen silent.</source>
        <translation>Le PBX ne donne plus signe de vie.</translation>
    </message>
</context>
<context>
    <name>Cordboard::PalSettings</name>
    <message>
        <source>First</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Deuxième</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Troisième</translation>
    </message>
    <message>
        <source>Fourth</source>
        <translation>Quatrième</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The port of the PBX&apos;s administration pages.</source>
        <translation>Le port des pages d’administration du PBX.</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Chiffré (TLS)</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Empty on a PBX for a single company.</source>
        <translation>Vide sur un PBX pour une seule société.</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Your own extension, or sa.</source>
        <translation>Votre propre poste, ou sa.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Votre poste</translation>
    </message>
    <message>
        <source>Which of your phones rings when you dial from here.</source>
        <translation>Lequel de vos postes sonne quand vous composez d’ici.</translation>
    </message>
    <message>
        <source>PBX directory</source>
        <translation>Répertoire du PBX</translation>
    </message>
    <message>
        <source>The first part of the address, usually pbx.</source>
        <translation>La première partie de l’adresse, en général pbx.</translation>
    </message>
    <message>
        <source>Operator&apos;s extension</source>
        <translation>Poste de l’opérateur</translation>
    </message>
    <message>
        <source>The phone that you use, if you log in as sa.</source>
        <translation>Le poste que vous utilisez, si vous vous connectez en tant que sa.</translation>
    </message>
    <message>
        <source>Park numbers</source>
        <translation>Numéros de parcage</translation>
    </message>
    <message>
        <source>Such as 71-79: shown even while they are empty.</source>
        <translation>Par exemple 71-79&#xa0;: affichés même s’ils sont vides.</translation>
    </message>
    <message>
        <source>Voicemail prefix</source>
        <translation>Préfixe de messagerie</translation>
    </message>
    <message>
        <source>Dialled before an extension to reach its voicemail.</source>
        <translation>Composé avant un poste pour joindre sa messagerie.</translation>
    </message>
    <message>
        <source>Send the password in the address</source>
        <translation>Envoyer le mot de passe dans l’adresse</translation>
    </message>
    <message>
        <source>Only for old PBXes, and only when encrypted.</source>
        <translation>Seulement pour les anciens PBX, et seulement si chiffré.</translation>
    </message>
</context>
<context>
    <name>Cordboard::PalTransport</name>
    <message>
        <source>The connection could not be opened in time.</source>
        <translation>La connexion n’a pas pu être ouverte à temps.</translation>
    </message>
    <message>
        <source>The PBX sent a message that is too large.</source>
        <translation>Le PBX a envoyé un message trop volumineux.</translation>
    </message>
</context>
<context>
    <name>Cordboard::PanelHeader</name>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>dépassé</translation>
    </message>
</context>
<context>
    <name>Cordboard::ParkModel</name>
    <message>
        <source>Slot</source>
        <comment>a parking slot</comment>
        <translation>Place</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Appelant</translation>
    </message>
    <message>
        <source>Parked by</source>
        <translation>Parqué par</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>free</source>
        <comment>an empty parking slot</comment>
        <translation>libre</translation>
    </message>
    <message>
        <source>Slot %1, %2</source>
        <comment>a parked call</comment>
        <translation>Place %1, %2</translation>
    </message>
    <message>
        <source>Slot %1, free</source>
        <comment>an empty parking slot</comment>
        <translation>Place %1, libre</translation>
    </message>
</context>
<context>
    <name>Cordboard::ParkRowDelegate</name>
    <message>
        <source>Unknown caller</source>
        <translation>Appelant inconnu</translation>
    </message>
    <message>
        <source>rings back in %1</source>
        <comment>duration</comment>
        <translation>rappelle dans %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>whom a parked caller waits for</comment>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who parked a call</comment>
        <translation>par %1</translation>
    </message>
    <message>
        <source>Slot %1</source>
        <comment>park slot</comment>
        <translation>Place %1</translation>
    </message>
    <message>
        <source>%1, free</source>
        <comment>park slot</comment>
        <translation>%1, libre</translation>
    </message>
    <message>
        <source>not certain, the link is down</source>
        <translation>incertain, la liaison est coupée</translation>
    </message>
    <message>
        <source>free</source>
        <comment>an empty parking slot</comment>
        <translation>libre</translation>
    </message>
</context>
<context>
    <name>Cordboard::ParkedPanel</name>
    <message>
        <source>Parked</source>
        <translation>Parqué</translation>
    </message>
    <message>
        <source>This PBX has told of no park slots.</source>
        <translation>Ce PBX n’a signalé aucune place de parcage.</translation>
    </message>
</context>
<context>
    <name>Cordboard::PbxError</name>
    <message>
        <source>No error</source>
        <translation>Aucune erreur</translation>
    </message>
    <message>
        <source>The PBX&apos;s address is not known</source>
        <translation>L’adresse du PBX est inconnue</translation>
    </message>
    <message>
        <source>Nothing answers at the PBX&apos;s address and port</source>
        <translation>Rien ne répond à l’adresse et au port du PBX</translation>
    </message>
    <message>
        <source>The PBX&apos;s certificate could not be verified</source>
        <translation>Le certificat du PBX n’a pas pu être vérifié</translation>
    </message>
    <message>
        <source>The PBX refused the user name or password</source>
        <translation>Le PBX a refusé le nom d’utilisateur ou le mot de passe</translation>
    </message>
    <message>
        <source>The PBX does not admit this computer&apos;s address</source>
        <translation>Le PBX n’accepte pas l’adresse de cet ordinateur</translation>
    </message>
    <message>
        <source>The PBX has no licence for this</source>
        <translation>Le PBX n’a pas de licence pour cela</translation>
    </message>
    <message>
        <source>This user has logged in from another place</source>
        <translation>Cet utilisateur s’est connecté d’un autre endroit</translation>
    </message>
    <message>
        <source>Not connected to the PBX</source>
        <translation>Non connecté au PBX</translation>
    </message>
    <message>
        <source>This PBX cannot do that</source>
        <translation>Ce PBX ne le permet pas</translation>
    </message>
    <message>
        <source>This login is not allowed to do that</source>
        <translation>Cet utilisateur n’y est pas autorisé</translation>
    </message>
    <message>
        <source>The call is no longer there</source>
        <translation>L’appel n’est plus là</translation>
    </message>
    <message>
        <source>There is no such number</source>
        <translation>Ce numéro n’existe pas</translation>
    </message>
    <message>
        <source>The destination is occupied</source>
        <translation>La destination est occupée</translation>
    </message>
    <message>
        <source>The PBX refused</source>
        <translation>Le PBX a refusé</translation>
    </message>
    <message>
        <source>The PBX did not answer in time</source>
        <translation>Le PBX n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>The PBX&apos;s answer could not be understood</source>
        <translation>La réponse du PBX n’a pas pu être comprise</translation>
    </message>
    <message>
        <source>The connection to the PBX broke</source>
        <translation>La connexion au PBX a été rompue</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>error sentence: the PBX&apos;s own words</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Cordboard::PeopleGrid</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>Cordboard::PeopleRows</name>
    <message>
        <source>%1, %2 of %3 free</source>
        <comment>department</comment>
        <translation>%1, %2 sur %3 libres</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>extension number</comment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>With</source>
        <comment>whom somebody talks to</comment>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>how long somebody talks</comment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Messagerie</translation>
    </message>
</context>
<context>
    <name>Cordboard::PeopleTable</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>Cordboard::PeopleView</name>
    <message>
        <source>Departments</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Way to show people</source>
        <translation>Présentation des personnes</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Compact cards</source>
        <translation>Fiches compactes</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Vignettes</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all people</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all found</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Nobody found. A number can be typed and dialled as it is.</source>
        <translation>Personne n’a été trouvé. Un numéro peut être tapé et composé tel quel.</translation>
    </message>
    <message>
        <source>Nobody else found.</source>
        <translation>Personne d’autre n’a été trouvé.</translation>
    </message>
    <message>
        <source>No favourites yet. A person becomes one by the menu of the card.</source>
        <translation>Pas encore de favoris. Une personne le devient par le menu de sa fiche.</translation>
    </message>
    <message>
        <source>No phone system is connected.</source>
        <translation>Aucun système téléphonique n’est connecté.</translation>
    </message>
    <message>
        <source>Nobody is known here yet.</source>
        <translation>Personne n’est encore connu ici.</translation>
    </message>
</context>
<context>
    <name>Cordboard::PersonCard</name>
    <message>
        <source>your call</source>
        <translation>votre appel</translation>
    </message>
    <message>
        <source>in slot %1</source>
        <comment>where a call is parked</comment>
        <translation>place %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>clock time</comment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>mobile</source>
        <comment>a person&apos;s second phone</comment>
        <translation>mobile</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>forwards every call to</comment>
        <translation>vers %1</translation>
    </message>
    <message>
        <source>forwards every call to %1</source>
        <translation>renvoie tous les appels vers %1</translation>
    </message>
    <message>
        <source>%1 if busy</source>
        <comment>forwards to %1</comment>
        <translation>%1 si occupé</translation>
    </message>
    <message>
        <source>forwards to %1 when busy</source>
        <translation>renvoie vers %1 si occupé</translation>
    </message>
    <message>
        <source>%1 if no answer</source>
        <comment>forwards to %1</comment>
        <translation>%1 si sans réponse</translation>
    </message>
    <message>
        <source>forwards to %1 when there is no answer</source>
        <translation>renvoie vers %1 si sans réponse</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>department, job</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>outside number</source>
        <translation>numéro externe</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>family name, initial</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>for one hour</source>
        <translation>depuis une heure</translation>
    </message>
    <message numerus="yes">
        <source>for %n hours</source>
        <comment>since how long somebody talks</comment>
        <translation>
            <numerusform>depuis %n heure</numerusform>
            <numerusform>depuis %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>for one minute</source>
        <translation>depuis une minute</translation>
    </message>
    <message numerus="yes">
        <source>for %n minutes</source>
        <comment>since how long somebody talks</comment>
        <translation>
            <numerusform>depuis %n minute</numerusform>
            <numerusform>depuis %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>for less than a minute</source>
        <comment>since how long somebody talks</comment>
        <translation>depuis moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>age of what is known, short</comment>
        <translation>
            <numerusform>il y a %n&#xa0;s</numerusform>
            <numerusform>il y a %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>age of what is known, short</comment>
        <translation>
            <numerusform>il y a %n&#xa0;min</numerusform>
            <numerusform>il y a %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>age of what is known, short</comment>
        <translation>
            <numerusform>il y a %n&#xa0;h</numerusform>
            <numerusform>il y a %n&#xa0;h</numerusform>
        </translation>
    </message>
    <message>
        <source>talking to %1</source>
        <translation>parle avec %1</translation>
    </message>
    <message>
        <source>calling %1</source>
        <translation>appelle %1</translation>
    </message>
    <message>
        <source>ringing, %1</source>
        <comment>who rings</comment>
        <translation>sonne, %1</translation>
    </message>
    <message>
        <source>has %1 on hold</source>
        <translation>a %1 en garde</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, more about it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Plus là</translation>
    </message>
    <message>
        <source>was ringing</source>
        <translation>sonnait</translation>
    </message>
    <message>
        <source>was talking</source>
        <translation>était en ligne</translation>
    </message>
    <message>
        <source>was calling</source>
        <translation>appelait</translation>
    </message>
    <message>
        <source>was on hold</source>
        <translation>était en garde</translation>
    </message>
    <message>
        <source>was parked</source>
        <translation>était parqué</translation>
    </message>
    <message>
        <source>was off</source>
        <translation>était éteint</translation>
    </message>
    <message>
        <source>was do not disturb</source>
        <translation>était en ne pas déranger</translation>
    </message>
    <message>
        <source>was away</source>
        <translation>était absent</translation>
    </message>
    <message>
        <source>was free</source>
        <translation>était libre</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>forwarding, presence</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>last heard %1</source>
        <comment>38 s ago</comment>
        <translation>dernier signe %1</translation>
    </message>
    <message>
        <source>one new voicemail message</source>
        <translation>un nouveau message vocal</translation>
    </message>
    <message numerus="yes">
        <source>%n new voicemail messages</source>
        <translation>
            <numerusform>%n nouveau message vocal</numerusform>
            <numerusform>%n nouveaux messages vocaux</numerusform>
        </translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>a une note</translation>
    </message>
</context>
<context>
    <name>Cordboard::PersonTools</name>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>État de %1</translation>
    </message>
    <message>
        <source>This PBX does not let your state be set from here.</source>
        <translation>Ce PBX ne permet pas de régler votre état d’ici.</translation>
    </message>
    <message>
        <source>Setting the state of %1</source>
        <translation>Changement de l’état de %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person, state</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Words beside the state</source>
        <translation>Texte à côté de l’état</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Setting do not disturb of %1</source>
        <translation>Réglage de «&#xa0;ne pas déranger&#xa0;» de %1</translation>
    </message>
    <message>
        <source>%1 can be disturbed again</source>
        <comment>person</comment>
        <translation>%1 peut de nouveau être dérangé</translation>
    </message>
    <message>
        <source>%1 is not to be disturbed</source>
        <comment>person</comment>
        <translation>%1 ne doit pas être dérangé</translation>
    </message>
    <message>
        <source>Forward calls</source>
        <translation>Renvoyer les appels</translation>
    </message>
    <message>
        <source>Take over the call with %1</source>
        <translation>Prendre l’appel avec %1</translation>
    </message>
    <message>
        <source>It is not known which phone is yours.</source>
        <translation>On ne sait pas quel poste est le vôtre.</translation>
    </message>
    <message>
        <source>Taking over the call with %1</source>
        <translation>Prise de l’appel avec %1</translation>
    </message>
    <message>
        <source>Your phone rings with %1</source>
        <translation>Votre poste sonne&#xa0;: %1</translation>
    </message>
    <message>
        <source>End the call with %1</source>
        <translation>Terminer l’appel avec %1</translation>
    </message>
    <message>
        <source>No calls from the queues</source>
        <translation>Pas d’appels des files</translation>
    </message>
    <message>
        <source>Changing the pause</source>
        <translation>Changement de la pause</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <source>Logging out</source>
        <translation>Déconnexion en cours</translation>
    </message>
    <message>
        <source>Log in to all queues</source>
        <translation>Se connecter à toutes les files</translation>
    </message>
    <message>
        <source>Log out of all queues</source>
        <translation>Se déconnecter de toutes les files</translation>
    </message>
    <message>
        <source>What everybody reads beside the state of %1:</source>
        <translation>Ce que tous lisent à côté de l’état de %1&#xa0;:</translation>
    </message>
    <message>
        <source>The words beside the state of %1 are changed</source>
        <translation>Le texte à côté de l’état de %1 est modifié</translation>
    </message>
    <message>
        <source>Forwarding the calls of %1</source>
        <translation>Changement du renvoi de %1</translation>
    </message>
    <message>
        <source>The calls of %1 are forwarded</source>
        <translation>Les appels de %1 sont renvoyés</translation>
    </message>
    <message>
        <source>The calls of %1 are no longer forwarded</source>
        <translation>Les appels de %1 ne sont plus renvoyés</translation>
    </message>
    <message>
        <source>End this call?</source>
        <translation>Terminer cet appel&#xa0;?</translation>
    </message>
    <message>
        <source>%1 and %2 are cut off.</source>
        <comment>the two who talk</comment>
        <translation>%1 et %2 sont coupés.</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>Terminer l’appel</translation>
    </message>
    <message>
        <source>Ending the call of %1 with %2</source>
        <translation>Fin de l’appel de %1 avec %2</translation>
    </message>
    <message>
        <source>The call of %1 is ended</source>
        <translation>L’appel de %1 est terminé</translation>
    </message>
</context>
<context>
    <name>Cordboard::PhoneBookDesk</name>
    <message>
        <source>New phone book entry</source>
        <translation>Nouvelle entrée de l&apos;annuaire</translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>an entry of the phone book</comment>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <comment>an entry of the phone book</comment>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>%1 cannot be changed: %2</source>
        <comment>an entry of the phone book; the reason</comment>
        <translation>%1 ne peut pas être modifié : %2</translation>
    </message>
    <message>
        <source>%1 is in the phone book</source>
        <comment>an entry</comment>
        <translation>%1 est dans l&apos;annuaire</translation>
    </message>
    <message>
        <source>Really delete %1 from the phone book of the PBX?</source>
        <translation>Vraiment supprimer %1 de l&apos;annuaire du PBX ?</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <comment>an entry of the phone book</comment>
        <translation>%1 est supprimé</translation>
    </message>
</context>
<context>
    <name>Cordboard::PlayerBar</name>
    <message>
        <source>Player</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Close the player</source>
        <translation>Fermer le lecteur</translation>
    </message>
    <message>
        <source>Position in seconds</source>
        <translation>Position en secondes</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>%1 x</source>
        <comment>speed of playing: 1.5 x</comment>
        <translation>%1 x</translation>
    </message>
    <message>
        <source>This cannot be played. %1</source>
        <translation>Lecture impossible. %1</translation>
    </message>
    <message>
        <source>What the PBX sent is no sound that is known. It can be saved.</source>
        <translation>Ce que le PBX a envoyé n’est pas un son connu. Il peut être enregistré.</translation>
    </message>
    <message>
        <source>No sound device is connected: nothing can be heard.</source>
        <translation>Aucun périphérique audio n’est connecté&#xa0;: rien ne peut être entendu.</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>playing a sound</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>a sound</comment>
        <translation>Lire</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time played of the whole length</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>Save the sound</source>
        <translation>Enregistrer le son</translation>
    </message>
</context>
<context>
    <name>Cordboard::ProfileFile</name>
    <message>
        <source>The profile could not be written to %1: %2</source>
        <translation>Le profil n’a pas pu être écrit dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 n’a pas pu être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is not a profile of Cordboard.</source>
        <translation>%1 n’est pas un profil de Cordboard.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Cordboard.</source>
        <translation>%1 a été écrit par un Cordboard plus récent.</translation>
    </message>
    <message>
        <source>There is nothing in the profile %1.</source>
        <translation>Le profil %1 est vide.</translation>
    </message>
</context>
<context>
    <name>Cordboard::PromptDialog</name>
    <message>
        <source>Into the call with you</source>
        <translation>Dans l’appel avec vous</translation>
    </message>
    <message>
        <source>Into the call with %1</source>
        <translation>Dans l’appel avec %1</translation>
    </message>
    <message>
        <source>To a number</source>
        <translation>À un numéro</translation>
    </message>
    <message>
        <source>Play an announcement</source>
        <translation>Diffuser une annonce</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Name at the PBX</source>
        <translation>Nom sur le PBX</translation>
    </message>
    <message>
        <source>As the PBX calls it. Those you played before are in the list.</source>
        <translation>Le nom que lui donne le PBX. Celles que vous avez déjà diffusées sont dans la liste.</translation>
    </message>
    <message>
        <source>There is no call with you.</source>
        <translation>Il n’y a aucun appel avec vous.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Diffuser</translation>
    </message>
    <message>
        <source>Everybody in the call with %1 hears it.</source>
        <translation>Tous ceux qui sont dans l’appel avec %1 l’entendent.</translation>
    </message>
    <message>
        <source>The PBX rings a number and plays it to whoever answers.</source>
        <translation>Le PBX fait sonner un numéro et la diffuse à qui répond.</translation>
    </message>
    <message>
        <source>The PBX rings %1 and plays it to whoever answers.</source>
        <comment>number</comment>
        <translation>Le PBX fait sonner le %1 et la diffuse à qui répond.</translation>
    </message>
</context>
<context>
    <name>Cordboard::QueueBoardModel</name>
    <message>
        <source>All queues</source>
        <translation>Toutes les files</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>free agents of all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Warning, seen</source>
        <comment>a queue&apos;s alarm that was acknowledged</comment>
        <translation>Alerte, vue</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>state of a queue</comment>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Alarm, seen</source>
        <comment>a queue&apos;s alarm that was acknowledged</comment>
        <translation>Alarme, vue</translation>
    </message>
    <message>
        <source>Alarm</source>
        <comment>state of a queue</comment>
        <translation>Alarme</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>longest wait %1</source>
        <comment>duration</comment>
        <translation>attente la plus longue %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s) free</source>
        <translation>
            <numerusform>agents libres&#xa0;: %1 sur %n</numerusform>
            <numerusform>agents libres&#xa0;: %1 sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>service level %1 percent</source>
        <translation>niveau de service %1 pour cent</translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <comment>calls today</comment>
        <translation>
            <numerusform>%n répondu</numerusform>
            <numerusform>%n répondus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gave up</source>
        <comment>callers today</comment>
        <translation>
            <numerusform>%n abandon</numerusform>
            <numerusform>%n abandons</numerusform>
        </translation>
    </message>
    <message>
        <source>not certain, the link is down</source>
        <translation>incertain, la liaison est coupée</translation>
    </message>
    <message numerus="yes">
        <source>Answered within %n seconds, of all who were answered or gave up</source>
        <translation>
            <numerusform>Répondus en %n seconde au plus, sur l’ensemble des appels répondus ou abandonnés</numerusform>
            <numerusform>Répondus en %n secondes au plus, sur l’ensemble des appels répondus ou abandonnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: alarm or warning</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>column: number of callers</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Longest</source>
        <comment>column: longest wait</comment>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Agents free</source>
        <comment>column</comment>
        <translation>Agents libres</translation>
    </message>
    <message>
        <source>In time</source>
        <comment>column: service level, percent</comment>
        <translation>À temps</translation>
    </message>
    <message>
        <source>Gave up</source>
        <comment>column: callers who hung up waiting</comment>
        <translation>Abandons</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>column: number of calls</comment>
        <translation>Répondus</translation>
    </message>
    <message>
        <source>Average</source>
        <comment>column: average wait</comment>
        <translation>Moyenne</translation>
    </message>
</context>
<context>
    <name>Cordboard::QueueModel</name>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>number of calls in a queue</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Longest since</source>
        <translation>Le plus long depuis</translation>
    </message>
    <message>
        <source>Agents free</source>
        <translation>Agents libres</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Niveau de service</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>free agents of all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Queue %1, %2, %3</source>
        <translation>File %1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s) free</source>
        <translation>
            <numerusform>agents libres&#xa0;: %1 sur %n</numerusform>
            <numerusform>agents libres&#xa0;: %1 sur %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::QueueRowDelegate</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>longest %1</source>
        <comment>duration</comment>
        <translation>le plus long %1</translation>
    </message>
    <message>
        <source>%1 of %2 agents free</source>
        <translation>agents libres&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>service level %1 percent</source>
        <translation>niveau de service %1 pour cent</translation>
    </message>
    <message>
        <source>not certain, the link is down</source>
        <translation>incertain, la liaison est coupée</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <comment>agents of a queue</comment>
        <translation>%1 libres sur %2</translation>
    </message>
</context>
<context>
    <name>Cordboard::QueuesPanel</name>
    <message>
        <source>Queues</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>This PBX has told of no queues.</source>
        <translation>Ce PBX n’a signalé aucune file.</translation>
    </message>
    <message>
        <source>longest %1</source>
        <comment>duration</comment>
        <translation>le plus long %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::RankMenu</name>
    <message>
        <source>Rank in %1</source>
        <comment>of an agent in a queue</comment>
        <translation>Rang dans %1</translation>
    </message>
    <message>
        <source>Rank of %1. Of those who are free, whoever has the lowest rank is asked first.</source>
        <comment>an agent</comment>
        <translation>Rang de %1. Parmi ceux qui sont libres, celui qui a le plus petit rang est sollicité d’abord.</translation>
    </message>
    <message>
        <source>%1, asked first</source>
        <comment>the rank 0 of an agent in a queue</comment>
        <translation>%1, sollicité d’abord</translation>
    </message>
    <message>
        <source>Asked only when nobody with a lower rank is free</source>
        <translation>Sollicité seulement quand personne de rang plus petit n’est libre</translation>
    </message>
    <message>
        <source>Another rank…</source>
        <translation>Autre rang…</translation>
    </message>
</context>
<context>
    <name>Cordboard::RecordFile</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is no recording of Cordboard.</source>
        <translation>%1 n’est pas un enregistrement de Cordboard.</translation>
    </message>
    <message>
        <source>The recording %1 is damaged in line %2.</source>
        <translation>L’enregistrement %1 est endommagé à la ligne %2.</translation>
    </message>
    <message>
        <source>The recording %1 is too large to be shown.</source>
        <translation>L’enregistrement %1 est trop volumineux pour être affiché.</translation>
    </message>
    <message>
        <source>The recording %1 was written by another version of Cordboard.</source>
        <translation>L’enregistrement %1 a été écrit par une autre version de Cordboard.</translation>
    </message>
    <message>
        <source>The recording %1 is cut off: its end is missing.</source>
        <translation>L’enregistrement %1 est tronqué&#xa0;: la fin manque.</translation>
    </message>
</context>
<context>
    <name>Cordboard::ReplayBackend</name>
    <message>
        <source>This is a recording: nothing can be done in it.</source>
        <translation>Ceci est un enregistrement&#xa0;: on ne peut rien y faire.</translation>
    </message>
</context>
<context>
    <name>Cordboard::ReplayBar</name>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the previous event</comment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Événement précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>to the next event</comment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Événement suivant</translation>
    </message>
    <message>
        <source>Position in seconds</source>
        <translation>Position en secondes</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>%1 x</source>
        <comment>speed of a recording: 4 x</comment>
        <translation>%1 x</translation>
    </message>
    <message>
        <source>What the operator did last</source>
        <translation>Dernière action de l’opérateur</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a recording</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>a recording</comment>
        <translation>Lire</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time played of the whole length</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The operator has done nothing yet.</source>
        <translation>L’opérateur n’a encore rien fait.</translation>
    </message>
</context>
<context>
    <name>Cordboard::ReplayDesk</name>
    <message>
        <source>%1 - Recording</source>
        <comment>file name</comment>
        <translation>%1 - Enregistrement</translation>
    </message>
</context>
<context>
    <name>Cordboard::ReportsMenu</name>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>There is no PBX yet</source>
        <translation>Il n’y a pas encore de PBX</translation>
    </message>
    <message>
        <source>No PBX here has reports</source>
        <translation>Aucun PBX ici n’a de rapports</translation>
    </message>
</context>
<context>
    <name>Cordboard::RetentionPage</name>
    <message>
        <source>Call history</source>
        <translation>Historique des appels</translation>
    </message>
    <message>
        <source>Finished calls and the notes on them stay on this computer, for search, missed callers and statistics.</source>
        <translation>Les appels terminés et leurs notes restent sur cet ordinateur, pour la recherche, les appelants manqués et les statistiques.</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep calls and their notes</source>
        <translation>Conserver les appels et leurs notes</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>pour toujours</translation>
    </message>
    <message>
        <source>for 30 days</source>
        <translation>pendant 30 jours</translation>
    </message>
    <message>
        <source>for 90 days</source>
        <translation>pendant 90 jours</translation>
    </message>
    <message>
        <source>for one year</source>
        <translation>pendant un an</translation>
    </message>
    <message>
        <source>for three years</source>
        <translation>pendant trois ans</translation>
    </message>
    <message numerus="yes">
        <source>for %n days</source>
        <translation>
            <numerusform>pendant %n jour</numerusform>
            <numerusform>pendant %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Call-backs that are done go with the calls. Promises that are open, and what you noted about a caller, stay until you remove them.</source>
        <translation>Les rappels effectués partent avec les appels. Les promesses en cours, et vos notes sur un appelant, restent jusqu’à ce que vous les supprimiez.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>calls.csv</source>
        <comment>name of a file</comment>
        <translation>appels.csv</translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Which calls are deleted</source>
        <translation>Quels appels supprimer</translation>
    </message>
    <message>
        <source>calls older than a year</source>
        <translation>appels de plus d’un an</translation>
    </message>
    <message>
        <source>calls older than 90 days</source>
        <translation>appels de plus de 90 jours</translation>
    </message>
    <message>
        <source>calls older than 30 days</source>
        <translation>appels de plus de 30 jours</translation>
    </message>
    <message>
        <source>all calls</source>
        <translation>tous les appels</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, kept in memory until the program ends.</source>
        <comment>how many calls</comment>
        <translation>%1, en mémoire jusqu’à la fin du programme.</translation>
    </message>
    <message>
        <source>%1, %2 in %3</source>
        <comment>how many calls, size, file</comment>
        <translation>%1, %2 dans %3</translation>
    </message>
    <message>
        <source>Delete calls?</source>
        <translation>Supprimer des appels&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) and the notes on them are deleted. This cannot be undone.</source>
        <translation>
            <numerusform>%n appel et ses notes seront supprimés. Cette action est irréversible.</numerusform>
            <numerusform>%n appels et leurs notes seront supprimés. Cette action est irréversible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) deleted.</source>
        <translation>
            <numerusform>%n appel supprimé.</numerusform>
            <numerusform>%n appels supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 calls written</source>
        <comment>numbers</comment>
        <translation>%1 appels sur %2 écrits</translation>
    </message>
    <message numerus="yes">
        <source>%n calls exported to %1</source>
        <translation>
            <numerusform>%n appel exporté vers %1</numerusform>
            <numerusform>%n appels exportés vers %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::RowMenus</name>
    <message>
        <source>The link to the PBX is down.</source>
        <translation>La liaison avec le PBX est coupée.</translation>
    </message>
    <message>
        <source>Nothing can be done with it.</source>
        <translation>Rien ne peut en être fait.</translation>
    </message>
    <message>
        <source>Type a name or number first.</source>
        <translation>Tapez d’abord un nom ou un numéro.</translation>
    </message>
    <message>
        <source>%1 is at another PBX.</source>
        <translation>%1 est sur un autre PBX.</translation>
    </message>
    <message>
        <source>Take this call</source>
        <translation>Prendre cet appel</translation>
    </message>
    <message>
        <source>Send on to %1</source>
        <translation>Renvoyer à %1</translation>
    </message>
    <message>
        <source>Send on</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Let the PBX route it</source>
        <translation>Laisser le PBX l’acheminer</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>Le refuser</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Transfer to %1</source>
        <translation>Transférer à %1</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parquer</translation>
    </message>
    <message>
        <source>End the call with %1</source>
        <translation>Terminer l’appel avec %1</translation>
    </message>
    <message>
        <source>Ending the call with %1</source>
        <translation>Fin de l’appel avec %1</translation>
    </message>
    <message>
        <source>Fetch %1</source>
        <translation>Récupérer %1</translation>
    </message>
    <message>
        <source>A parked call can only be sent to somebody of ours.</source>
        <translation>Un appel parqué ne peut être envoyé qu’à l’un des nôtres.</translation>
    </message>
    <message>
        <source>Let %1 fetch it</source>
        <translation>Laisser %1 le récupérer</translation>
    </message>
    <message>
        <source>Let somebody fetch it</source>
        <translation>Laisser quelqu’un le récupérer</translation>
    </message>
    <message>
        <source>Sending %1 to %2</source>
        <translation>Envoi de %1 à %2</translation>
    </message>
    <message>
        <source>The phone of %1 rings for %2</source>
        <translation>Le poste de %1 sonne pour %2</translation>
    </message>
    <message>
        <source>Park the call with you here</source>
        <translation>Parquer ici l’appel avec vous</translation>
    </message>
    <message>
        <source>There is no call with you.</source>
        <translation>Il n’y a aucun appel avec vous.</translation>
    </message>
    <message>
        <source>Take the longest waiting call</source>
        <translation>Prendre l’appel en attente le plus long</translation>
    </message>
    <message>
        <source>Transfer the call with you to %1</source>
        <translation>Transférer à %1 l’appel avec vous</translation>
    </message>
    <message>
        <source>The call with you is at another PBX.</source>
        <translation>L’appel avec vous est sur un autre PBX.</translation>
    </message>
    <message>
        <source>Log out of %1</source>
        <translation>Se déconnecter de %1</translation>
    </message>
    <message>
        <source>Log in to %1</source>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>Logging out of %1</source>
        <translation>Déconnexion de %1</translation>
    </message>
    <message>
        <source>Logging in to %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>Take calls again</source>
        <translation>Reprendre les appels</translation>
    </message>
    <message>
        <source>Pause in %1</source>
        <translation>Pause dans %1</translation>
    </message>
    <message>
        <source>Changing the pause in %1</source>
        <translation>Changement de la pause dans %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Appeler %1</translation>
    </message>
    <message>
        <source>The number was withheld.</source>
        <translation>Le numéro était masqué.</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copier le numéro</translation>
    </message>
</context>
<context>
    <name>Cordboard::RowPaint</name>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>dépassé</translation>
    </message>
</context>
<context>
    <name>Cordboard::RowTime</name>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 seconde</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
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
        <translation>état à %1</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <comment>clock time</comment>
        <translation>vu à %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::Runner</name>
    <message>
        <source>There is no action &quot;%1&quot;; --help lists them.</source>
        <translation>Il n’existe pas d’action «&#xa0;%1&#xa0;»&#xa0;; --help les énumère.</translation>
    </message>
    <message>
        <source>Usage: do %1 %2</source>
        <translation>Usage&#xa0;: do %1 %2</translation>
    </message>
    <message>
        <source>Usage: call METHOD [JSON]</source>
        <translation>Usage&#xa0;: call METHOD [JSON]</translation>
    </message>
    <message>
        <source>The parameters are one JSON object.</source>
        <translation>Les paramètres sont un seul objet JSON.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; --help lists them.</source>
        <translation>Il n’existe pas de commande «&#xa0;%1&#xa0;»&#xa0;; --help les énumère.</translation>
    </message>
    <message>
        <source>It did not get quiet; this is how it stands.</source>
        <translation>Le calme n’est pas venu&#xa0;; voici l’état actuel.</translation>
    </message>
    <message>
        <source>A time is written as 2026-01-31T07:30:00Z.</source>
        <translation>Une heure s’écrit 2026-01-31T07:30:00Z.</translation>
    </message>
    <message>
        <source>This login is not allowed to call it.</source>
        <translation>Ce compte n’a pas le droit de l’appeler.</translation>
    </message>
</context>
<context>
    <name>Cordboard::SaveHappenedDialog</name>
    <message>
        <source>Leave out names and phone numbers</source>
        <translation>Omettre les noms et numéros de téléphone</translation>
    </message>
    <message>
        <source>Save what happened</source>
        <translation>Enregistrer ce qui s’est passé</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n minute(s) as one file</source>
        <translation>
            <numerusform>La dernière minute (%n) en un seul fichier</numerusform>
            <numerusform>Les %n dernières minutes en un seul fichier</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: what the PBX told, which keys and commands were used, and what came of them. Send it to whoever looks after the system, or look at it again yourself: start the program with --replay and the file.</source>
        <translation>%1&#xa0;: ce que le PBX a signalé, quelles touches et commandes ont été utilisées, et ce qu’il en est résulté. Envoyez-le à la personne qui s’occupe du système, ou revoyez-le vous-même&#xa0;: démarrez le programme avec --replay et le fichier.</translation>
    </message>
    <message>
        <source>Never in it: passwords, what is typed into the search field, digits dialled into a call, phone books, call records, any sound.</source>
        <translation>Jamais inclus&#xa0;: mots de passe, texte tapé dans le champ de recherche, chiffres composés pendant un appel, annuaires, journaux d’appels, aucun son.</translation>
    </message>
    <message>
        <source>The same person keeps the same made-up name throughout the file</source>
        <translation>La même personne garde le même nom inventé dans tout le fichier</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Recordings (*.cordrec)</source>
        <translation>Enregistrements (*.cordrec)</translation>
    </message>
</context>
<context>
    <name>Cordboard::Screens</name>
    <message>
        <source>Named screens</source>
        <translation>Écrans nommés</translation>
    </message>
    <message>
        <source>Keep, rename and delete screens</source>
        <translation>Conserver, renommer et supprimer des écrans</translation>
    </message>
</context>
<context>
    <name>Cordboard::SearchBox</name>
    <message>
        <source>Find a person, number or department: just type</source>
        <translation>Chercher une personne, un numéro ou un service&#xa0;: il suffit de taper</translation>
    </message>
    <message>
        <source>Find a person, number or department</source>
        <translation>Chercher une personne, un numéro ou un service</translation>
    </message>
</context>
<context>
    <name>Cordboard::SecretError</name>
    <message>
        <source>No error</source>
        <translation>Aucune erreur</translation>
    </message>
    <message>
        <source>The keychain holds no password for this account</source>
        <translation>Le trousseau ne contient pas de mot de passe pour ce compte</translation>
    </message>
    <message>
        <source>The keychain did not give access</source>
        <translation>Le trousseau n’a pas donné accès</translation>
    </message>
    <message>
        <source>No keychain is running on this computer</source>
        <translation>Aucun trousseau ne fonctionne sur cet ordinateur</translation>
    </message>
    <message>
        <source>The keychain did not answer</source>
        <translation>Le trousseau n’a pas répondu</translation>
    </message>
    <message>
        <source>The keychain reported a problem</source>
        <translation>Le trousseau a signalé un problème</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>error sentence: the keychain&apos;s own words</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Cordboard::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des réglages</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>Retour au tableau</translation>
    </message>
</context>
<context>
    <name>Cordboard::SharedLineModel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisée par</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>a shared line</comment>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Reserved</source>
        <comment>a shared line</comment>
        <translation>Réservée</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>a shared line</comment>
        <translation>Occupée</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Sonne</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En garde</translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>nobody can tell the state now</comment>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <comment>shared line, its state</comment>
        <translation>Ligne %1, %2</translation>
    </message>
</context>
<context>
    <name>Cordboard::ShortcutStore</name>
    <message>
        <source>Letters and digits go to the search.</source>
        <translation>Les lettres et les chiffres vont à la recherche.</translation>
    </message>
    <message>
        <source>Ctrl+Alt is AltGr on many keyboards, which writes characters.</source>
        <translation>Ctrl+Alt équivaut à AltGr sur de nombreux claviers, qui écrit des caractères.</translation>
    </message>
</context>
<context>
    <name>Cordboard::SideTabs</name>
    <message>
        <source>Queues</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Queues, agents, history</source>
        <translation>Files, agents, historique</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>Cordboard::SimBackend</name>
    <message>
        <source>There is no extension %1.</source>
        <translation>Le poste %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The simulated link is down.</source>
        <translation>La liaison simulée est coupée.</translation>
    </message>
</context>
<context>
    <name>Cordboard::SoundPlayer</name>
    <message>
        <source>No sound device is connected: nothing can be heard.</source>
        <translation>Aucun périphérique audio n’est connecté&#xa0;: rien ne peut être entendu.</translation>
    </message>
    <message>
        <source>%1 is not connected. Sounds come from %2 until it is.</source>
        <comment>chosen device; device in use</comment>
        <translation>%1 n’est pas connecté. En attendant, les sons viennent de %2.</translation>
    </message>
</context>
<context>
    <name>Cordboard::SupervisorBoard</name>
    <message>
        <source>Queues</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Supervisor board</source>
        <translation>Tableau du superviseur</translation>
    </message>
    <message>
        <source>Acknowledge the alarm</source>
        <translation>Acquitter l’alarme</translation>
    </message>
    <message>
        <source>Snooze the alarm</source>
        <translation>Reporter l’alarme</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <source>No PBX is connected yet. In Cordboard&apos;s window, Tools, Connect to a PBX adds one.</source>
        <translation>Aucun PBX n’est encore connecté. Dans la fenêtre de Cordboard, Outils, Se connecter à un PBX en ajoute un.</translation>
    </message>
    <message>
        <source>The link to the PBX is down. Queues appear when it is back.</source>
        <translation>La liaison avec le PBX est coupée. Les files apparaissent à son retour.</translation>
    </message>
    <message>
        <source>This PBX does not tell about queues.</source>
        <translation>Ce PBX ne donne aucune information sur les files.</translation>
    </message>
    <message>
        <source>The PBX has no queues that this login may see. Add one on the PBX, or let this login see it; it appears here by itself.</source>
        <translation>Le PBX n’a aucune file que cet utilisateur puisse voir. Ajoutez-en une sur le PBX, ou donnez-y accès à cet utilisateur&#xa0;; elle apparaît ici d’elle-même.</translation>
    </message>
    <message>
        <source>longest %1</source>
        <comment>duration</comment>
        <translation>le plus long %1</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n libre</numerusform>
            <numerusform>%n libres</numerusform>
        </translation>
    </message>
    <message>
        <source>No agents. Whoever may serve a queue appears here, logged in or not.</source>
        <translation>Aucun agent. Quiconque peut servir une file apparaît ici, connecté ou non.</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Toutes les files</translation>
    </message>
</context>
<context>
    <name>Cordboard::SupervisorDesk</name>
    <message>
        <source>Supervisor board</source>
        <translation>Tableau du superviseur</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Tableau mural</translation>
    </message>
    <message>
        <source>Acknowledge alarm</source>
        <translation>Acquitter l’alarme</translation>
    </message>
    <message>
        <source>Snooze alarm</source>
        <translation>Reporter l’alarme</translation>
    </message>
    <message>
        <source>Limits and alarms</source>
        <translation>Seuils et alarmes</translation>
    </message>
    <message>
        <source>Screen of the wallboard</source>
        <translation>Écran du tableau mural</translation>
    </message>
    <message numerus="yes">
        <source>Silent for %n minute(s), then again if it is still so</source>
        <translation>
            <numerusform>En sourdine pendant %n minute, puis de nouveau si rien n’a changé</numerusform>
            <numerusform>En sourdine pendant %n minutes, puis de nouveau si rien n’a changé</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no alarm.</source>
        <translation>Il n’y a pas d’alarme.</translation>
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
        <translation>Celui où la console n’est pas</translation>
    </message>
</context>
<context>
    <name>Cordboard::TagsDialog</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>Étiquettes de %1</translation>
    </message>
    <message>
        <source>Words by which %1 is found: languages, duties, knowledge.</source>
        <comment>person</comment>
        <translation>Mots par lesquels on trouve %1&#xa0;: langues, fonctions, connaissances.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>New tag, such as French or First aid</source>
        <translation>Nouvelle étiquette, par exemple Français ou Premiers secours</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>Ctrl+Entrée enregistre</translation>
    </message>
    <message numerus="yes">
        <source>More than %n tags help nobody.</source>
        <translation>
            <numerusform>Plus de %n étiquette n’aide personne.</numerusform>
            <numerusform>Plus de %n étiquettes n’aident personne.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::TargetLine</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Anyway</source>
        <translation>Quand même</translation>
    </message>
    <message>
        <source>Esc cancels. Nothing moves or re-sorts until you drop.</source>
        <translation>Échap annule. Rien ne bouge ni ne se retrie avant le dépôt.</translation>
    </message>
    <message>
        <source>%1 will probably not answer</source>
        <translation>%1 ne répondra probablement pas</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>Transfers wait for the link</source>
        <translation>Les transferts attendent la liaison</translation>
    </message>
    <message>
        <source>You can search, and read what was known last.</source>
        <translation>Vous pouvez chercher, et lire le dernier état connu.</translation>
    </message>
    <message>
        <source>You are asking %1 for %2</source>
        <comment>person, caller</comment>
        <translation>Vous consultez %1 pour %2</translation>
    </message>
    <message>
        <source>Enter hands the call over. Esc goes back to the caller. Typing starts a new search and cancels nothing.</source>
        <translation>Entrée transmet l’appel. Échap revient à l’appelant. Taper lance une nouvelle recherche et n’annule rien.</translation>
    </message>
    <message>
        <source>Enter answers while the box is empty</source>
        <translation>Entrée répond tant que le champ est vide</translation>
    </message>
    <message>
        <source>Type the beginning of a name, a number or a department</source>
        <translation>Tapez le début d’un nom, d’un numéro ou d’un service</translation>
    </message>
    <message>
        <source>Typed letters search and never answer.</source>
        <translation>Les lettres tapées cherchent et ne répondent jamais.</translation>
    </message>
    <message>
        <source>The best match stands here; Down moves on.</source>
        <translation>Le meilleur résultat figure ici&#xa0;; Bas passe au suivant.</translation>
    </message>
    <message>
        <source>A number outside</source>
        <translation>Un numéro externe</translation>
    </message>
    <message>
        <source>Enter transfers %1 to %2</source>
        <comment>caller, person</comment>
        <translation>Entrée transfère %1 à %2</translation>
    </message>
    <message>
        <source>Enter calls %1</source>
        <translation>Entrée appelle %1</translation>
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
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>Cordboard::TextIntake</name>
    <message>
        <source>Find what was copied</source>
        <translation>Chercher le texte copié</translation>
    </message>
</context>
<context>
    <name>Cordboard::TopBar</name>
    <message>
        <source>Connected &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Connecté &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt;: no answer for %n s</source>
        <translation>
            <numerusform>&lt;b&gt;%1&lt;/b&gt;&#xa0;: pas de réponse depuis %n&#xa0;s</numerusform>
            <numerusform>&lt;b&gt;%1&lt;/b&gt;&#xa0;: pas de réponse depuis %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting to &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Connexion à &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Reading the state of &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Lecture de l’état de &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Not connected to &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Non connecté à &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>No PBX yet: Tools, Settings adds one</source>
        <translation>Pas encore de PBX&#xa0;: Outils, Réglages en ajoute un</translation>
    </message>
    <message numerus="yes">
        <source>Connected &lt;b&gt;%1&lt;/b&gt;, %n s old</source>
        <comment>a PBX that is asked again and again; the age of what is shown</comment>
        <translation>
            <numerusform>Connecté &lt;b&gt;%1&lt;/b&gt;, état d&apos;il y a %n s</numerusform>
            <numerusform>Connecté &lt;b&gt;%1&lt;/b&gt;, état d&apos;il y a %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::TrainingList</name>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Each task begins in a fresh demo office that belongs to this window alone: nothing here reaches your phone system. Keys and seconds are counted; a click counts as a key.</source>
        <translation>Chaque exercice commence dans un nouveau bureau de démo propre à cette fenêtre&#xa0;: rien ici n’atteint votre système téléphonique. Les touches et les secondes sont comptées&#xa0;; un clic compte comme une touche.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Best keys</source>
        <translation>Record touches</translation>
    </message>
    <message>
        <source>Best seconds</source>
        <translation>Record secondes</translation>
    </message>
    <message>
        <source>How good</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>pas encore fait</translation>
    </message>
    <message>
        <source>fewest possible</source>
        <translation>minimum atteint</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) too many</source>
        <translation>
            <numerusform>%n touche de trop</numerusform>
            <numerusform>%n touches de trop</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
</context>
<context>
    <name>Cordboard::TrainingScene</name>
    <message>
        <source>Training office</source>
        <translation>Bureau d’entraînement</translation>
    </message>
</context>
<context>
    <name>Cordboard::TrainingStrip</name>
    <message>
        <source>Again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Tous les exercices</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>Exercice suivant</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Best: %1, %2 s</source>
        <comment>keys, seconds</comment>
        <translation>Record&#xa0;: %1, %2&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n touche</numerusform>
            <numerusform>%n touches</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Pas encore fait</translation>
    </message>
    <message>
        <source>%1   %2 s</source>
        <comment>keys so far, seconds so far</comment>
        <translation>%1   %2&#xa0;s</translation>
    </message>
    <message>
        <source>The caller is gone, so this cannot be done any more. Try it again: %1.</source>
        <comment>keys</comment>
        <translation>L’appelant est parti, ce n’est donc plus possible. Réessayez&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Done with the fewest possible keys: %1.</source>
        <translation>Réussi avec le moins de touches possible&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Done. %n key(s) would have been enough: %1.</source>
        <translation>
            <numerusform>Réussi. %n touche aurait suffi&#xa0;: %1.</numerusform>
            <numerusform>Réussi. %n touches auraient suffi&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A click counts as a key: the hand leaves the keyboard for it.</source>
        <translation>Un clic compte comme une touche&#xa0;: la main quitte le clavier pour cela.</translation>
    </message>
    <message>
        <source>Your best so far</source>
        <translation>Votre record actuel</translation>
    </message>
</context>
<context>
    <name>Cordboard::TrainingTask</name>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Your phone rings. Answer.</source>
        <translation>Votre poste sonne. Répondez.</translation>
    </message>
    <message>
        <source>Hold and come back</source>
        <translation>Mettre en garde et reprendre</translation>
    </message>
    <message>
        <source>Put Maria Lopez on hold, then take her back.</source>
        <translation>Mettez Maria Lopez en garde, puis reprenez-la.</translation>
    </message>
    <message>
        <source>Park and fetch</source>
        <translation>Parquer et récupérer</translation>
    </message>
    <message>
        <source>Park Maria Lopez, then fetch her again.</source>
        <translation>Parquez Maria Lopez, puis récupérez-la.</translation>
    </message>
    <message>
        <source>Take the most important</source>
        <translation>Prendre le plus important</translation>
    </message>
    <message>
        <source>Two callers wait. Take the important one first.</source>
        <translation>Deux appelants attendent. Prenez d’abord le plus important.</translation>
    </message>
    <message>
        <source>Take the next in a call</source>
        <translation>Prendre le suivant en cours d’appel</translation>
    </message>
    <message>
        <source>Maria Lopez is with you, and Dr. Hoffmann waits. Take him without losing her.</source>
        <translation>Maria Lopez est avec vous, et Dr. Hoffmann attend. Prenez-le sans la perdre.</translation>
    </message>
    <message>
        <source>Answer and transfer</source>
        <translation>Répondre et transférer</translation>
    </message>
    <message>
        <source>Your phone rings: Maria Lopez wants Anna Bergmann. Answer and transfer her.</source>
        <translation>Votre poste sonne&#xa0;: Maria Lopez veut Anna Bergmann. Répondez et transférez-la.</translation>
    </message>
    <message>
        <source>Send on without answering</source>
        <translation>Renvoyer sans répondre</translation>
    </message>
    <message>
        <source>Maria Lopez rings, and you know that she wants Anna Bergmann. Send her on without answering.</source>
        <translation>Maria Lopez appelle, et vous savez qu’elle veut Anna Bergmann. Renvoyez-la sans répondre.</translation>
    </message>
    <message>
        <source>Ask first, then complete</source>
        <translation>Consulter, puis finaliser</translation>
    </message>
    <message>
        <source>Maria Lopez is with you. Ask Claire Dubois first, then connect the two.</source>
        <translation>Maria Lopez est avec vous. Consultez d’abord Claire Dubois, puis reliez-les.</translation>
    </message>
    <message>
        <source>Ask first, then back to the caller</source>
        <translation>Consulter, puis revenir à l’appelant</translation>
    </message>
    <message>
        <source>Maria Lopez is with you. Ask Claire Dubois; she has no time, so go back to Maria Lopez.</source>
        <translation>Maria Lopez est avec vous. Consultez Claire Dubois&#xa0;; elle n’a pas le temps, revenez donc à Maria Lopez.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Ramener</translation>
    </message>
    <message>
        <source>Send Maria Lopez to Anna Bergmann, and bring her back while it still rings.</source>
        <translation>Envoyez Maria Lopez à Anna Bergmann, et ramenez-la pendant que cela sonne encore.</translation>
    </message>
    <message>
        <source>To the voicemail</source>
        <translation>À la messagerie</translation>
    </message>
    <message>
        <source>Peter Vogel is at lunch. Send Maria Lopez to his voicemail.</source>
        <translation>Peter Vogel est à table. Envoyez Maria Lopez à sa messagerie.</translation>
    </message>
    <message>
        <source>To the mobile</source>
        <translation>Vers le mobile</translation>
    </message>
    <message>
        <source>Karl Engel is out of the house. Send Maria Lopez to his mobile.</source>
        <translation>Karl Engel est à l’extérieur. Envoyez Maria Lopez vers son mobile.</translation>
    </message>
</context>
<context>
    <name>Cordboard::TrainingWay</name>
    <message>
        <source>type “%1”</source>
        <comment>letters that find somebody</comment>
        <translation>taper «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Cordboard::TrainingWindow</name>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>Exercice suivant</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Tous les exercices</translation>
    </message>
</context>
<context>
    <name>Cordboard::TransferSafety</name>
    <message>
        <source>is on a call</source>
        <translation>est en ligne</translation>
    </message>
    <message>
        <source>has just begun a call</source>
        <translation>vient de commencer un appel</translation>
    </message>
    <message numerus="yes">
        <source>is on a call for %n minute(s)</source>
        <translation>
            <numerusform>est en ligne depuis %n minute</numerusform>
            <numerusform>est en ligne depuis %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>is away</source>
        <translation>est absent</translation>
    </message>
    <message>
        <source>is away: %1</source>
        <comment>presence text</comment>
        <translation>est absent&#xa0;: %1</translation>
    </message>
    <message>
        <source>has the phone off</source>
        <translation>a son poste éteint</translation>
    </message>
    <message>
        <source>phone is off</source>
        <translation>poste éteint</translation>
    </message>
    <message>
        <source>does not want to be disturbed</source>
        <translation>ne veut pas être dérangé</translation>
    </message>
    <message>
        <source>DND</source>
        <comment>do not disturb, as short as can be</comment>
        <translation>NPD</translation>
    </message>
    <message>
        <source>forwards every call to the mobile %1</source>
        <translation>renvoie tous les appels vers le mobile %1</translation>
    </message>
    <message>
        <source>forwards every call to %1</source>
        <translation>renvoie tous les appels vers %1</translation>
    </message>
    <message>
        <source>forwards</source>
        <translation>renvoie</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>already has a call ringing</source>
        <translation>a déjà un appel qui sonne</translation>
    </message>
    <message>
        <source>already ringing</source>
        <translation>sonne déjà</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absent</translation>
    </message>
</context>
<context>
    <name>Cordboard::TrayIcon</name>
    <message>
        <source>Show the board</source>
        <translation>Afficher le tableau</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Cordboard: %1</source>
        <comment>what is going on</comment>
        <translation>Cordboard&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::VoicemailModel</name>
    <message>
        <source>Unknown caller</source>
        <translation>Appelant inconnu</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>écouté</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>Cordboard::VoicemailPanel</name>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Boîte vocale</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Waiting for the PBX</source>
        <translation>Attente du PBX</translation>
    </message>
    <message>
        <source>This PBX tells of no mailbox.</source>
        <translation>Ce PBX ne signale aucune boîte vocale.</translation>
    </message>
    <message>
        <source>The messages cannot be read. %1</source>
        <translation>Les messages ne peuvent pas être lus. %1</translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>Aucun message.</translation>
    </message>
    <message>
        <source>Choose a message first.</source>
        <translation>Choisissez d’abord un message.</translation>
    </message>
    <message>
        <source>The number was withheld.</source>
        <translation>Le numéro était masqué.</translation>
    </message>
    <message>
        <source>The message cannot be fetched. %1</source>
        <translation>Le message ne peut pas être récupéré. %1</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Numéro masqué</translation>
    </message>
    <message>
        <source>Message from %1, %2</source>
        <comment>caller; date and time</comment>
        <translation>Message de %1, %2</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Enregistrer le message</translation>
    </message>
</context>
<context>
    <name>Cordboard::WaitingModel</name>
    <message>
        <source>Caller</source>
        <translation>Appelant</translation>
    </message>
    <message>
        <source>Came in on</source>
        <comment>queue or dialled number</comment>
        <translation>Arrivé sur</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>En attente depuis</translation>
    </message>
    <message>
        <source>important</source>
        <comment>a VIP caller</comment>
        <translation>important</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>the queue or dialled number a call came in on</comment>
        <translation>sur %1</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
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
        <translation>En attente</translation>
    </message>
    <message>
        <source>Nobody is waiting.
Calls appear here, longest first.</source>
        <translation>Personne n’attend.
Les appels apparaissent ici, le plus ancien d’abord.</translation>
    </message>
    <message>
        <source>longest %1</source>
        <comment>duration</comment>
        <translation>le plus long %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::WaitingRowDelegate</name>
    <message>
        <source>Unknown caller</source>
        <translation>Appelant inconnu</translation>
    </message>
    <message>
        <source>came back</source>
        <comment>a waiting call</comment>
        <translation>revenu</translation>
    </message>
    <message>
        <source>not let in yet</source>
        <comment>the PBX waits for accept or refuse</comment>
        <translation>pas encore admis</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <comment>key number</comment>
        <translation>En attente %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>important</source>
        <translation>important</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>queue or dialled number</comment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>not certain, the link is down</source>
        <translation>incertain, la liaison est coupée</translation>
    </message>
</context>
<context>
    <name>Cordboard::WakeUpDialog</name>
    <message>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Wake-up call</source>
        <translation>Réveil</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Programmer</translation>
    </message>
</context>
<context>
    <name>Cordboard::WakeUpModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>quotidien</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>Wake-up call, %1, %2</source>
        <comment>time, name</comment>
        <translation>Réveil, %1, %2</translation>
    </message>
</context>
<context>
    <name>Cordboard::WakeUpsPanel</name>
    <message>
        <source>Set one...</source>
        <translation>Programmer…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>L’annuler</translation>
    </message>
    <message>
        <source>Wake-up calls</source>
        <translation>Réveils</translation>
    </message>
    <message>
        <source>Choose a wake-up call first.</source>
        <translation>Choisissez d’abord un réveil.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Nobody is to be woken.</source>
        <translation>Personne n’est à réveiller.</translation>
    </message>
    <message>
        <source>Setting the wake-up call for %1</source>
        <translation>Programmation du réveil de %1</translation>
    </message>
    <message>
        <source>%1 will be woken at %2</source>
        <translation>%1 sera réveillé à %2</translation>
    </message>
    <message>
        <source>Changing the wake-up call for %1</source>
        <translation>Modification du réveil de %1</translation>
    </message>
    <message>
        <source>Cancelling the wake-up call for %1</source>
        <translation>Annulation du réveil de %1</translation>
    </message>
    <message>
        <source>The wake-up call for %1 at %2 was cancelled</source>
        <translation>Le réveil de %1 à %2 a été annulé</translation>
    </message>
</context>
<context>
    <name>Cordboard::Wallboard</name>
    <message>
        <source>Cordboard wallboard</source>
        <translation>Tableau mural de Cordboard</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Tableau mural</translation>
    </message>
    <message>
        <source>No PBX</source>
        <translation>Aucun PBX</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>No link: as known last</source>
        <translation>Pas de liaison&#xa0;: dernier état connu</translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n répondu</numerusform>
            <numerusform>%n répondus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gave up</source>
        <comment>callers</comment>
        <translation>
            <numerusform>%n abandon</numerusform>
            <numerusform>%n abandons</numerusform>
        </translation>
    </message>
    <message>
        <source>average wait %1</source>
        <comment>duration</comment>
        <translation>attente moyenne %1</translation>
    </message>
    <message>
        <source>Calls today: %1</source>
        <translation>Appels aujourd’hui&#xa0;: %1</translation>
    </message>
    <message>
        <source>longest</source>
        <comment>wait; above a time</comment>
        <translation>maximum</translation>
    </message>
    <message numerus="yes">
        <source>in %n s</source>
        <comment>answered within seconds</comment>
        <translation>
            <numerusform>en %n&#xa0;s</numerusform>
            <numerusform>en %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>in time</source>
        <translation>à temps</translation>
    </message>
    <message>
        <source>gave up</source>
        <comment>callers; below their number</comment>
        <translation>abandons</translation>
    </message>
    <message>
        <source>agents free</source>
        <translation>agents libres</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n libre</numerusform>
            <numerusform>%n libres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n busy</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n occupé</numerusform>
            <numerusform>%n occupés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n en pause</numerusform>
            <numerusform>%n en pause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n off</source>
        <comment>agents logged out or with the phone off</comment>
        <translation>
            <numerusform>%n déconnecté</numerusform>
            <numerusform>%n déconnectés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>agents</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>No PBX is connected. Cordboard&apos;s menu Tools, Connect to a PBX, adds one.</source>
        <translation>Aucun PBX n’est connecté. Le menu Outils de Cordboard, Se connecter à un PBX, en ajoute un.</translation>
    </message>
    <message>
        <source>No queues yet. They appear here as soon as the PBX tells of them to this login.</source>
        <translation>Pas encore de files. Elles apparaissent ici dès que le PBX les signale à cet utilisateur.</translation>
    </message>
</context>
<context>
    <name>Cordboard::YeastarK2Plugin</name>
    <message>
        <source>Yeastar K2 and S-Series IPPBX, over HTTP API 2.0 and its pushed events.</source>
        <translation>Yeastar K2 et série S, par l’API HTTP 2.0 et ses événements.</translation>
    </message>
</context>
<context>
    <name>Cordboard::YeastarLinkusBackend</name>
    <message>
        <source>Needs the Client ID and secret of the PBX&apos;s API.</source>
        <translation>Exige le Client ID et le secret de l’API du PBX.</translation>
    </message>
    <message>
        <source>Needs your extension and its login signature.</source>
        <translation>Exige votre poste et sa signature de connexion.</translation>
    </message>
    <message>
        <source>Enter a Client ID with its secret, or an extension with its login signature.</source>
        <translation>Saisissez un Client ID avec son secret, ou un poste avec sa signature de connexion.</translation>
    </message>
    <message>
        <source>The PBX&apos;s API is not available: %1</source>
        <translation>L’API du PBX n’est pas disponible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your own session is not connected: %1</source>
        <translation>Votre propre session n’est pas connectée&#xa0;: %1</translation>
    </message>
    <message>
        <source>That is no recording.</source>
        <translation>Ce n’est pas un enregistrement.</translation>
    </message>
    <message>
        <source>The program itself deals with tokens: the PBX gives out eight, and none may be lost.</source>
        <translation>Le programme gère lui-même les jetons&#xa0;: le PBX en distribue huit, et aucun ne doit être perdu.</translation>
    </message>
    <message>
        <source>Your own session has been ended.</source>
        <translation>Votre propre session a été terminée.</translation>
    </message>
</context>
<context>
    <name>Cordboard::YeastarLinkusPlugin</name>
    <message>
        <source>Yeastar P-Series (appliance, software or cloud), over its OpenAPI and the Linkus session of your extension.</source>
        <translation>Yeastar série P (boîtier, logiciel ou cloud), par son OpenAPI et la session Linkus de votre poste.</translation>
    </message>
</context>
<context>
    <name>StateVocabulary</name>
    <message>
        <source>UN</source>
        <extracomment>The two-letter codes stand for the states on braille lines, in print and in tiles without icons; one character will do in Chinese, Japanese and Korean.</extracomment>
        <translation>IN</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>RG</source>
        <translation>SO</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Sonne</translation>
    </message>
    <message>
        <source>TK</source>
        <translation>EL</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>AP</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Appelle</translation>
    </message>
    <message>
        <source>HO</source>
        <translation>GA</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En garde</translation>
    </message>
    <message>
        <source>PK</source>
        <translation>PQ</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Parqué</translation>
    </message>
    <message>
        <source>NR</source>
        <translation>ET</translation>
    </message>
    <message>
        <source>Phone off</source>
        <translation>Poste éteint</translation>
    </message>
    <message>
        <source>DN</source>
        <translation>ND</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>AW</source>
        <translation>AB</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>FR</source>
        <translation>LI</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>WA</source>
        <translation>AT</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>SN</source>
        <translation>BT</translation>
    </message>
    <message>
        <source>LT</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>OV</source>
        <translation>DP</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Dépassé</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>IC</translation>
    </message>
    <message>
        <source>Rings here</source>
        <translation>Sonne ici</translation>
    </message>
    <message>
        <source>ON</source>
        <translation>AV</translation>
    </message>
    <message>
        <source>With you</source>
        <translation>Avec vous</translation>
    </message>
    <message>
        <source>Held by you</source>
        <translation>En garde chez vous</translation>
    </message>
    <message>
        <source>AS</source>
        <translation>CO</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Consulte</translation>
    </message>
    <message>
        <source>HA</source>
        <translation>TR</translation>
    </message>
    <message>
        <source>Ringing at</source>
        <translation>Sonne chez</translation>
    </message>
    <message>
        <source>BK</source>
        <translation>RV</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Revenu</translation>
    </message>
    <message>
        <source>RC</source>
        <translation>ER</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>PE</source>
        <translation>DM</translation>
    </message>
    <message>
        <source>Asking the PBX</source>
        <translation>Demande au PBX</translation>
    </message>
    <message>
        <source>EN</source>
        <translation>FI</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Cordboard is running already, but does not answer.</source>
        <translation>Cordboard est déjà en cours d’exécution, mais ne répond pas.</translation>
    </message>
</context>
</TS>
