<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>Cordboard</name>
    <message>
        <source>The link to the PBX is down</source>
        <translation>No hay conexión con la PBX</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>A call is on hold</source>
        <translation>Hay una llamada en retención</translation>
    </message>
    <message>
        <source>A call is with you</source>
        <translation>Hay una llamada con usted</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>No espera nadie</translation>
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
        <translation>Más ajustes</translation>
    </message>
</context>
<context>
    <name>Cordboard::AccountsPage</name>
    <message>
        <source>not connected</source>
        <translation>no conectada</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>reading the state</source>
        <translation>leyendo el estado</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectada</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lenta</translation>
    </message>
    <message>
        <source>Phone systems</source>
        <translation>Centralitas</translation>
    </message>
    <message>
        <source>Several can be open at once; their people and calls share one board.</source>
        <translation>Puede haber varias abiertas a la vez; sus personas y llamadas comparten una misma consola.</translation>
    </message>
    <message>
        <source>No phone system yet.</source>
        <translation>Aún no hay ninguna centralita.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Reconectar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>There is no phone system to choose.</source>
        <translation>No hay ninguna centralita que elegir.</translation>
    </message>
    <message>
        <source>The backend of this phone system is not installed.</source>
        <translation>El módulo de esta centralita no está instalado.</translation>
    </message>
    <message>
        <source>, password for this session only</source>
        <translation>, contraseña solo para esta sesión</translation>
    </message>
    <message>
        <source>%1, %2%3</source>
        <comment>kind of PBX, link, where the password is</comment>
        <translation>%1, %2%3</translation>
    </message>
    <message>
        <source>Remove “%1” and its password?</source>
        <translation>¿Quitar «%1» y su contraseña?</translation>
    </message>
</context>
<context>
    <name>Cordboard::ActionRegistry</name>
    <message>
        <source>Answer</source>
        <translation>Contestar</translation>
    </message>
    <message>
        <source>Send on without answering</source>
        <translation>Desviar sin contestar</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Take next</source>
        <translation>Atender siguiente</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>To the deputy</source>
        <translation>Al suplente</translation>
    </message>
    <message>
        <source>Wait until free</source>
        <translation>Al quedar libre</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completar</translation>
    </message>
    <message>
        <source>Back to caller</source>
        <translation>Volver al llamante</translation>
    </message>
    <message>
        <source>All three</source>
        <translation>Los tres</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Aparcar</translation>
    </message>
    <message>
        <source>Fetch longest</source>
        <translation>Recoger primera</translation>
    </message>
    <message>
        <source>Fetch back</source>
        <translation>Recoger</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>End call</source>
        <translation>Colgar</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Parar grabación</translation>
    </message>
    <message>
        <source>To %1</source>
        <comment>a deputy</comment>
        <translation>A %1</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Admitir</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Alternar</translation>
    </message>
</context>
<context>
    <name>Cordboard::Actions</name>
    <message>
        <source>The mode is listen, whisper or speak.</source>
        <translation>El modo es listen, whisper o speak.</translation>
    </message>
    <message>
        <source>A rule is always=NUMBER, busy=NUMBER or noanswer=NUMBER.</source>
        <translation>Una regla es always=NUMBER, busy=NUMBER o noanswer=NUMBER.</translation>
    </message>
    <message>
        <source>The time is written as 2026-01-31T07:30:00Z, or off.</source>
        <translation>La hora se escribe como 2026-01-31T07:30:00Z, u off.</translation>
    </message>
    <message>
        <source>Ring the own phone (or --from EXT), then NUMBER.</source>
        <translation>Hacer sonar el teléfono propio (o --from EXT) y después NUMBER.</translation>
    </message>
    <message>
        <source>Make the ringing phone go off hook.</source>
        <translation>Descolgar el teléfono que suena.</translation>
    </message>
    <message>
        <source>End a leg.</source>
        <translation>Terminar un tramo.</translation>
    </message>
    <message>
        <source>End every leg.</source>
        <translation>Terminar todos los tramos.</translation>
    </message>
    <message>
        <source>Put the others on hold.</source>
        <translation>Poner en retención a los demás.</translation>
    </message>
    <message>
        <source>Take the others back.</source>
        <translation>Recuperar a los demás.</translation>
    </message>
    <message>
        <source>Silence the own microphone.</source>
        <translation>Silenciar el micrófono propio.</translation>
    </message>
    <message>
        <source>Send the digits NUMBER as tones.</source>
        <translation>Enviar los dígitos NUMBER como tonos.</translation>
    </message>
    <message>
        <source>Hand the other party over to NUMBER and let go.</source>
        <translation>Pasar a la otra parte a NUMBER y retirarse.</translation>
    </message>
    <message>
        <source>Hand the other party over to a mailbox.</source>
        <translation>Pasar a la otra parte a un buzón.</translation>
    </message>
    <message>
        <source>Hold the other party and call NUMBER.</source>
        <translation>Retener a la otra parte y llamar a NUMBER.</translation>
    </message>
    <message>
        <source>Connect the two and leave.</source>
        <translation>Conectar a los dos y salir.</translation>
    </message>
    <message>
        <source>Go back to the held party.</source>
        <translation>Volver al participante retenido.</translation>
    </message>
    <message>
        <source>All three talk.</source>
        <translation>Hablan los tres.</translation>
    </message>
    <message>
        <source>Talk to the other of the two.</source>
        <translation>Hablar con el otro de los dos.</translation>
    </message>
    <message>
        <source>Make two calls one.</source>
        <translation>Unir dos llamadas en una.</translation>
    </message>
    <message>
        <source>Park the other party, in SLOT or in a free one.</source>
        <translation>Aparcar a la otra parte, en SLOT o en una plaza libre.</translation>
    </message>
    <message>
        <source>Ring EXT and connect it with who is parked.</source>
        <translation>Hacer sonar EXT y conectarla con quien está aparcado.</translation>
    </message>
    <message>
        <source>Take a call that rings at somebody else.</source>
        <translation>Capturar una llamada que suena en otro teléfono.</translation>
    </message>
    <message>
        <source>Take a waiting call out of a queue.</source>
        <translation>Atender una llamada en espera de una cola.</translation>
    </message>
    <message>
        <source>Listen in on a call (as --to EXT).</source>
        <translation>Escuchar una llamada (como --to EXT).</translation>
    </message>
    <message>
        <source>Record, stop, or pause.</source>
        <translation>Grabar, parar o pausar.</translation>
    </message>
    <message>
        <source>Stop recording.</source>
        <translation>Parar la grabación.</translation>
    </message>
    <message>
        <source>Send a conversation to other people.</source>
        <translation>Enviar una conversación a otras personas.</translation>
    </message>
    <message>
        <source>Ring NUMBER and let it talk with all who are in the call.</source>
        <translation>Hacer sonar NUMBER y que hable con todos los que están en la llamada.</translation>
    </message>
    <message>
        <source>Decide about a call that waits to be routed.</source>
        <translation>Decidir sobre una llamada que espera a ser encaminada.</translation>
    </message>
    <message>
        <source>Set forwarding; a rule that is left out is removed.</source>
        <translation>Ajustar el desvío; la regla que se omite se elimina.</translation>
    </message>
    <message>
        <source>Do not disturb.</source>
        <translation>No molestar.</translation>
    </message>
    <message>
        <source>Set presence: available, away, busy, dnd, lunch, trip, offwork.</source>
        <translation>Ajustar la presencia: available, away, busy, dnd, lunch, trip, offwork.</translation>
    </message>
    <message>
        <source>There is no such presence.</source>
        <translation>No existe esa presencia.</translation>
    </message>
    <message>
        <source>Become an agent of a queue.</source>
        <translation>Hacerse agente de una cola.</translation>
    </message>
    <message>
        <source>Leave a queue.</source>
        <translation>Salir de una cola.</translation>
    </message>
    <message>
        <source>Take no calls from a queue for a while.</source>
        <translation>No atender llamadas de una cola durante un rato.</translation>
    </message>
    <message>
        <source>Take calls again.</source>
        <translation>Volver a atender llamadas.</translation>
    </message>
    <message>
        <source>Set a switch such as day and night.</source>
        <translation>Ajustar un interruptor, como día y noche.</translation>
    </message>
    <message>
        <source>Reserve a shared line, or free it.</source>
        <translation>Reservar una línea compartida o liberarla.</translation>
    </message>
    <message>
        <source>Call somebody into a conference room.</source>
        <translation>Llamar a alguien a una sala de conferencia.</translation>
    </message>
    <message>
        <source>Remove somebody from it.</source>
        <translation>Expulsar a alguien de ella.</translation>
    </message>
    <message>
        <source>Silence somebody in it.</source>
        <translation>Silenciar a alguien en ella.</translation>
    </message>
    <message>
        <source>Speak to a paging group from the own phone, or from EXT.</source>
        <translation>Hablar a un grupo de megafonía desde el teléfono propio o desde EXT.</translation>
    </message>
    <message>
        <source>Play a recorded announcement into the own call, or to NUMBER.</source>
        <translation>Reproducir una locución grabada en la llamada propia o a NUMBER.</translation>
    </message>
    <message>
        <source>Give an extension these tags and no others.</source>
        <translation>Dar a una extensión estas etiquetas y ninguna otra.</translation>
    </message>
    <message>
        <source>Set or remove a wake-up call.</source>
        <translation>Programar o eliminar una llamada despertador.</translation>
    </message>
    <message>
        <source>N is a number, 0 or more.</source>
        <translation>N es un número, 0 o más.</translation>
    </message>
    <message>
        <source>Set which agents are asked first: those with the lowest N that are free.</source>
        <translation>Fijar a qué agentes se llama primero: los libres con el N más bajo.</translation>
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
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Whisper</source>
        <comment>to an agent in a call</comment>
        <translation>Susurrar</translation>
    </message>
    <message>
        <source>Join in</source>
        <comment>the call of an agent</comment>
        <translation>Intervenir</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Terminar la pausa</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Log out</source>
        <comment>an agent</comment>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Log in</source>
        <comment>an agent</comment>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Sin motivo</translation>
    </message>
    <message>
        <source>Log out of %1</source>
        <comment>queue</comment>
        <translation>Cerrar sesión en %1</translation>
    </message>
    <message>
        <source>Log in to %1</source>
        <comment>queue</comment>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>Rank in %1: %2</source>
        <comment>of an agent in a queue</comment>
        <translation>Rango en %1: %2</translation>
    </message>
    <message>
        <source>Rank: %1</source>
        <comment>of an agent in a queue</comment>
        <translation>Rango: %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::AgentBoardModel</name>
    <message>
        <source>Logged out</source>
        <translation>Sin sesión</translation>
    </message>
    <message>
        <source>Phone off</source>
        <comment>the phone is not registered</comment>
        <translation>Tel. apagado</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>an agent who can take a call</comment>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <comment>an agent finishes the work after a call</comment>
        <translation>Postllamada</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Sonando</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Hablando</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>an agent has put his caller on hold</comment>
        <translation>En retención</translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>nobody can tell the state now</comment>
        <translation>Incierto</translation>
    </message>
    <message numerus="yes">
        <source>%n min over</source>
        <comment>how much longer than allowed a pause lasts</comment>
        <translation>
            <numerusform>%n min de más</numerusform>
            <numerusform>%n min de más</numerusform>
        </translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>For</source>
        <comment>column: how long the state lasts</comment>
        <translation>Lleva</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>number of calls taken today</comment>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Rank %1 in %2</source>
        <comment>of an agent in a queue</comment>
        <translation>Rango %1 en %2</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>column: queue, caller or reason of a pause</comment>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>Cordboard::AgentHand</name>
    <message>
        <source>Break</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Lunch</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation>Comida</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Paperwork</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation>Papeleo</translation>
    </message>
    <message>
        <source>%1 is logged in everywhere.</source>
        <translation>%1 tiene sesión en todas partes.</translation>
    </message>
    <message>
        <source>%1 is not logged in.</source>
        <translation>%1 no ha iniciado sesión.</translation>
    </message>
    <message>
        <source>%1 is paused already.</source>
        <translation>%1 ya está en pausa.</translation>
    </message>
    <message>
        <source>%1 is not paused.</source>
        <translation>%1 no está en pausa.</translation>
    </message>
    <message>
        <source>That is your own phone.</source>
        <translation>Ese es su propio teléfono.</translation>
    </message>
    <message>
        <source>%1 is not in a conversation.</source>
        <translation>%1 no está en ninguna conversación.</translation>
    </message>
    <message>
        <source>Choose an agent first.</source>
        <translation>Elija antes un agente.</translation>
    </message>
    <message>
        <source>Logging in %1</source>
        <translation>Iniciando la sesión de %1</translation>
    </message>
    <message>
        <source>Logging out %1</source>
        <translation>Cerrando la sesión de %1</translation>
    </message>
    <message>
        <source>Pausing %1</source>
        <translation>Poniendo en pausa a %1</translation>
    </message>
    <message>
        <source>Ending the pause of %1</source>
        <translation>Terminando la pausa de %1</translation>
    </message>
    <message>
        <source>Changing the rank of %1</source>
        <translation>Cambiando el rango de %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::AgentModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>number of calls taken today</comment>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>Sin sesión</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>an agent who can take a call</comment>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Sonando</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Hablando</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <comment>an agent finishes the work after a call</comment>
        <translation>Postllamada</translation>
    </message>
    <message>
        <source>Phone off</source>
        <comment>the phone is not registered</comment>
        <translation>Tel. apagado</translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>nobody can tell the state now</comment>
        <translation>Incierto</translation>
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
        <translation>más larga de lo previsto</translation>
    </message>
    <message>
        <source>not certain, the link is down</source>
        <translation>dato incierto, no hay conexión</translation>
    </message>
    <message>
        <source>Rank %1: asked when nobody with a lower rank is free</source>
        <translation>Rango %1: se le llama cuando no hay nadie libre con un rango menor</translation>
    </message>
</context>
<context>
    <name>Cordboard::AgentsPanel</name>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Break</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Lunch</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation>Comida</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Paperwork</source>
        <comment>reason of an agent&apos;s pause</comment>
        <translation>Papeleo</translation>
    </message>
    <message>
        <source>This PBX has told of no agents.</source>
        <translation>Esta PBX no ha informado de ningún agente.</translation>
    </message>
    <message>
        <source>The link to the PBX is down.</source>
        <translation>No hay conexión con la PBX.</translation>
    </message>
    <message>
        <source>Log in to %1</source>
        <comment>queue</comment>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>Log out of %1</source>
        <comment>queue</comment>
        <translation>Cerrar sesión en %1</translation>
    </message>
    <message>
        <source>Logging in %1</source>
        <translation>Iniciando la sesión de %1</translation>
    </message>
    <message>
        <source>Logging out %1</source>
        <translation>Cerrando la sesión de %1</translation>
    </message>
    <message>
        <source>Pausing %1</source>
        <translation>Poniendo en pausa a %1</translation>
    </message>
    <message>
        <source>Ending the pause of %1</source>
        <translation>Terminando la pausa de %1</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Terminar la pausa</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>%1 is not logged in to this queue.</source>
        <translation>%1 no tiene sesión en esta cola.</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Sin motivo</translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>to an agent&apos;s call</comment>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Whisper</source>
        <comment>to an agent in a call</comment>
        <translation>Susurrar</translation>
    </message>
    <message>
        <source>Join the call</source>
        <translation>Intervenir en la llamada</translation>
    </message>
    <message>
        <source>There is no call to join.</source>
        <translation>No hay ninguna llamada en la que intervenir.</translation>
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
        <translation>Rango: %1</translation>
    </message>
    <message>
        <source>Changing the rank of %1</source>
        <translation>Cambiando el rango de %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::AlarmBand</name>
    <message>
        <source>No alarm. Every queue is within its limits.</source>
        <translation>Sin alarmas. Todas las colas están dentro de sus límites.</translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s)</source>
        <comment>that have passed a limit</comment>
        <translation>
            <numerusform>%n cola</numerusform>
            <numerusform>%n colas</numerusform>
        </translation>
    </message>
    <message>
        <source>silent until %1</source>
        <comment>time of day</comment>
        <translation>en silencio hasta las %1</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
</context>
<context>
    <name>Cordboard::AlarmCenter</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>longest wait %1</source>
        <comment>duration</comment>
        <translation>espera más larga: %1</translation>
    </message>
    <message>
        <source>service level %1 %</source>
        <translation>nivel de servicio: %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) free</source>
        <translation>
            <numerusform>%n agente libre</numerusform>
            <numerusform>%n agentes libres</numerusform>
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
        <translation>En el extremo inferior: %1</translation>
    </message>
    <message>
        <source>Alarms and thresholds</source>
        <translation>Alarmas y umbrales</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>This queue has limits of its own</source>
        <translation>Esta cola tiene límites propios</translation>
    </message>
    <message>
        <source>A queue that passes a limit is shown in amber or red with a triangle, then it sounds, then it tells the desktop. Changes work at once.</source>
        <translation>Una cola que supera un límite se muestra en ámbar o en rojo con un triángulo; después suena y, por último, avisa en el escritorio. Los cambios se aplican al momento.</translation>
    </message>
    <message>
        <source>Limits for</source>
        <translation>Límites para</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>column: amber</comment>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Alarm</source>
        <comment>column: red</comment>
        <translation>Alarma</translation>
    </message>
    <message>
        <source>Callers waiting, from</source>
        <translation>Llamantes en espera, desde</translation>
    </message>
    <message>
        <source>Longest wait, from</source>
        <translation>Espera más larga, desde</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Answered in time, below</source>
        <translation>Contestadas a tiempo, menos de</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Free agents, fewer than</source>
        <translation>Agentes libres, menos de</translation>
    </message>
    <message>
        <source>%1: warning</source>
        <comment>a threshold</comment>
        <translation>%1: aviso</translation>
    </message>
    <message>
        <source>%1: alarm</source>
        <comment>a threshold</comment>
        <translation>%1: alarma</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Longest wait by the service level: warning after it, alarm after twice of it</source>
        <translation>Espera más larga según el nivel de servicio: aviso al superarlo, alarma al doble</translation>
    </message>
    <message>
        <source>An answer is good within</source>
        <translation>Es buena una respuesta en menos de</translation>
    </message>
    <message>
        <source>what the PBX says</source>
        <translation>lo que diga la PBX</translation>
    </message>
    <message>
        <source>Steps, the same for all queues</source>
        <translation>Pasos, iguales para todas las colas</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Sound after</source>
        <translation>Sonido tras</translation>
    </message>
    <message>
        <source>Desktop notification after</source>
        <translation>Notificación de escritorio tras</translation>
    </message>
    <message>
        <source>Sound of a red alarm again every</source>
        <translation>Repetir el sonido de alarma roja cada</translation>
    </message>
    <message>
        <source>only once</source>
        <translation>solo una vez</translation>
    </message>
    <message>
        <source>Snooze lasts</source>
        <translation>Posponer dura</translation>
    </message>
    <message>
        <source>An agent&apos;s pause is late after</source>
        <translation>La pausa de un agente se retrasa tras</translation>
    </message>
    <message>
        <source>All queues without limits of their own</source>
        <translation>Todas las colas sin límites propios</translation>
    </message>
</context>
<context>
    <name>Cordboard::AmiMethods</name>
    <message>
        <source>Asterisk does not list it for this manager user: a right is missing in manager.conf, or the module is not loaded.</source>
        <translation>Asterisk no lo muestra a este usuario del manager: falta un permiso en manager.conf o el módulo no está cargado.</translation>
    </message>
</context>
<context>
    <name>Cordboard::AmiRequests</name>
    <message>
        <source>The answer to “%1” is too long.</source>
        <translation>La respuesta a «%1» es demasiado larga.</translation>
    </message>
    <message>
        <source>No answer to “%1” within %2 s.</source>
        <translation>Sin respuesta a «%1» en %2 s.</translation>
    </message>
</context>
<context>
    <name>Cordboard::AmiSession</name>
    <message>
        <source>The PBX has fallen silent.</source>
        <translation>La PBX ha dejado de responder.</translation>
    </message>
    <message>
        <source>The PBX sent a message that is too large.</source>
        <translation>La PBX envió un mensaje demasiado grande.</translation>
    </message>
    <message>
        <source>No Asterisk manager answers there.</source>
        <translation>Allí no responde ningún manager de Asterisk.</translation>
    </message>
    <message>
        <source>This PBX does not take a hashed password, and an unencrypted link must not carry a plain one. Use TLS.</source>
        <translation>Esta PBX no admite una contraseña con hash, y una en texto claro no debe viajar por una conexión sin cifrar. Use TLS.</translation>
    </message>
    <message>
        <source>The PBX did not answer the log-in.</source>
        <translation>La PBX no respondió al inicio de sesión.</translation>
    </message>
</context>
<context>
    <name>Cordboard::AmiTransport</name>
    <message>
        <source>The connection could not be opened in time.</source>
        <translation>No se pudo abrir la conexión a tiempo.</translation>
    </message>
</context>
<context>
    <name>Cordboard::AnnounceDialog</name>
    <message>
        <source>Announce to a group</source>
        <translation>Avisar a un grupo</translation>
    </message>
    <message>
        <source>Groups of loudspeakers</source>
        <translation>Grupos de altavoces</translation>
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
        <translation>Avisar ya</translation>
    </message>
    <message>
        <source>Your phone rings. From the moment you lift it, everybody near the loudspeakers of %1 hears you, until you hang up.</source>
        <comment>group</comment>
        <translation>Suena su teléfono. Desde que descuelga, todos los que están cerca de los altavoces de %1 le oyen, hasta que cuelgue.</translation>
    </message>
    <message>
        <source>Choose who is to hear you.</source>
        <translation>Elija quién debe oírle.</translation>
    </message>
</context>
<context>
    <name>Cordboard::Announcer</name>
    <message>
        <source>%1 rings here</source>
        <translation>%1 suena aquí</translation>
    </message>
    <message>
        <source>%1 rings here, on %2</source>
        <translation>%1 suena aquí, por %2</translation>
    </message>
    <message>
        <source>%1 is with you</source>
        <translation>%1 está con usted</translation>
    </message>
    <message>
        <source>%1 is on hold</source>
        <translation>%1 está en retención</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <translation>Llamando a %1</translation>
    </message>
    <message>
        <source>%1 is on the line; %2 waits</source>
        <translation>%1 está al teléfono; %2 espera</translation>
    </message>
    <message>
        <source>Asking %1; %2 waits</source>
        <translation>Consultando a %1; %2 espera</translation>
    </message>
    <message>
        <source>No call with you</source>
        <translation>Ninguna llamada con usted</translation>
    </message>
    <message>
        <source>The link to the PBX is back</source>
        <translation>Ha vuelto la conexión con la PBX</translation>
    </message>
    <message>
        <source>The link to the PBX is down</source>
        <translation>No hay conexión con la PBX</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more waiting</source>
        <translation>
            <numerusform>%n más en espera</numerusform>
            <numerusform>%n más en espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::AppearancePage</name>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Changes work at once.</source>
        <translation>Los cambios se aplican al momento.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>Tema: %1</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>text size in percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>No pulsing and no moving parts</source>
        <translation>Sin parpadeos ni partes en movimiento</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Spoken from the next start on.</source>
        <translation>Se usa a partir del próximo inicio.</translation>
    </message>
</context>
<context>
    <name>Cordboard::Application</name>
    <message>
        <source>The wire record %1 cannot be written: %2</source>
        <translation>No se puede escribir el registro de tramas %1: %2</translation>
    </message>
    <message>
        <source>Connect to a PBX</source>
        <translation>Conectar con una PBX</translation>
    </message>
    <message>
        <source>PBX systems</source>
        <translation>Sistemas PBX</translation>
    </message>
    <message>
        <source>Demo office</source>
        <translation>Oficina demo</translation>
    </message>
    <message>
        <source>Demo office %1</source>
        <translation>Oficina demo %1</translation>
    </message>
    <message>
        <source>There is no backend named %1.</source>
        <translation>No hay ningún módulo llamado %1.</translation>
    </message>
    <message>
        <source>%1 is no address of a %2.</source>
        <translation>%1 no es una dirección de %2.</translation>
    </message>
    <message>
        <source>The password file cannot be read: %1</source>
        <translation>No se puede leer el archivo de contraseña: %1</translation>
    </message>
    <message>
        <source>%1 cannot be opened: there is no backend named %2.</source>
        <translation>No se puede abrir %1: no hay ningún módulo llamado %2.</translation>
    </message>
    <message>
        <source>The password of %1 cannot be read: %2</source>
        <translation>No se puede leer la contraseña de %1: %2</translation>
    </message>
    <message>
        <source>%1: ready</source>
        <translation>%1: lista</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>backend: why it does not load (file)</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Práctica</translation>
    </message>
</context>
<context>
    <name>Cordboard::AsteriskBackend</name>
    <message>
        <source>The PBX told more than could be kept while its state was read.</source>
        <translation>La PBX comunicó más de lo que cabía mientras se leía su estado.</translation>
    </message>
    <message>
        <source>The PBX is slow to answer.</source>
        <translation>La PBX tarda en responder.</translation>
    </message>
    <message>
        <source>A line break cannot be sent to Asterisk.</source>
        <translation>No se puede enviar un salto de línea a Asterisk.</translation>
    </message>
    <message>
        <source>That is too long for Asterisk.</source>
        <translation>Es demasiado largo para Asterisk.</translation>
    </message>
    <message>
        <source>The manager user of this account may not do this, or this Asterisk does not have it.</source>
        <translation>El usuario del manager de esta cuenta no puede hacerlo, o este Asterisk no lo tiene.</translation>
    </message>
    <message>
        <source>Set your extension in the account first.</source>
        <translation>Indique antes su extensión en la cuenta.</translation>
    </message>
    <message>
        <source>Set the voicemail prefix in the account first.</source>
        <translation>Indique antes el prefijo del buzón de voz en la cuenta.</translation>
    </message>
    <message>
        <source>Asterisk itself knows no forwarding; only FreePBX&apos;s is read and written.</source>
        <translation>Asterisk en sí no conoce desvíos; solo se leen y escriben los de FreePBX.</translation>
    </message>
    <message>
        <source>The manager interface has no call records to ask for; calls seen while connected are listed.</source>
        <translation>La interfaz del manager no ofrece registros de llamadas; se muestran las llamadas vistas durante la conexión.</translation>
    </message>
</context>
<context>
    <name>Cordboard::AsteriskCommands</name>
    <message>
        <source>The manager user may not use “%1”.</source>
        <translation>El usuario del manager no puede usar «%1».</translation>
    </message>
    <message>
        <source>The phone is busy.</source>
        <translation>El teléfono está ocupado.</translation>
    </message>
    <message>
        <source>The phone was not answered.</source>
        <translation>Nadie contestó el teléfono.</translation>
    </message>
    <message>
        <source>The phone could not be rung.</source>
        <translation>No se pudo hacer sonar el teléfono.</translation>
    </message>
    <message>
        <source>Set your extension in the account first.</source>
        <translation>Indique antes su extensión en la cuenta.</translation>
    </message>
    <message>
        <source>Asterisk can press no keys on this kind of phone. Use the phone itself.</source>
        <translation>Asterisk no puede pulsar teclas en este tipo de teléfono. Use el propio teléfono.</translation>
    </message>
    <message>
        <source>It does not ring.</source>
        <translation>No está sonando.</translation>
    </message>
    <message>
        <source>“%1” is no key.</source>
        <translation>«%1» no es una tecla.</translation>
    </message>
    <message>
        <source>Set the voicemail prefix in the account first.</source>
        <translation>Indique antes el prefijo del buzón de voz en la cuenta.</translation>
    </message>
    <message>
        <source>There is nobody to hand over yet.</source>
        <translation>Aún no hay a quién pasar la llamada.</translation>
    </message>
    <message>
        <source>Asterisk began no transfer. It must be allowed in features.conf and for this call (Dial options t and T).</source>
        <translation>Asterisk no inició la transferencia. Debe estar permitida en features.conf y para esta llamada (opciones t y T de Dial).</translation>
    </message>
    <message>
        <source>No transfer is under way.</source>
        <translation>No hay ninguna transferencia en curso.</translation>
    </message>
    <message>
        <source>Asterisk did not give the caller back.</source>
        <translation>Asterisk no devolvió al llamante.</translation>
    </message>
    <message>
        <source>Asterisk did not follow “%1”. That must be the code in its features.conf.</source>
        <translation>Asterisk no siguió «%1». Debe ser el código de su features.conf.</translation>
    </message>
    <message>
        <source>No consultation is under way.</source>
        <translation>No hay ninguna consulta en curso.</translation>
    </message>
    <message>
        <source>It is not being recorded.</source>
        <translation>No se está grabando.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Ya está así.</translation>
    </message>
    <message>
        <source>Asterisk itself knows no forwarding; only FreePBX&apos;s database is written.</source>
        <translation>Asterisk no gestiona desvíos por sí mismo; solo se escribe la base de datos de FreePBX.</translation>
    </message>
    <message>
        <source>This PBX has no do-not-disturb switch (Custom:DND%1).</source>
        <translation>Esta PBX no tiene interruptor de no molestar (Custom:DND%1).</translation>
    </message>
    <message>
        <source>This make of phone is not known to understand it from Asterisk, and could lose the call. Use the phone itself, or set “Remote control of my phone” to “Always” in the account.</source>
        <translation>No se sabe si los teléfonos de esta marca entienden esto de Asterisk, y la llamada podría perderse. Use el propio teléfono o ponga «Control remoto de mi teléfono» en «Siempre» en la cuenta.</translation>
    </message>
    <message>
        <source>Use the phone itself: “Remote control of my phone” is set to “Never” in the account.</source>
        <translation>Use el propio teléfono: «Control remoto de mi teléfono» está en «Nunca» en la cuenta.</translation>
    </message>
    <message>
        <source>A rank is 0 or more.</source>
        <translation>Un rango es 0 o más.</translation>
    </message>
</context>
<context>
    <name>Cordboard::AsteriskPlugin</name>
    <message>
        <source>Asterisk 16 or later and what is built on it, such as FreePBX, over the manager interface (AMI).</source>
        <translation>Asterisk 16 o posterior y lo que se basa en él, como FreePBX, por la interfaz de gestión (AMI).</translation>
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
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Of the manager interface: 5038, or 5039 when encrypted.</source>
        <translation>De la interfaz manager: 5038, o 5039 con cifrado.</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Cifrada (TLS)</translation>
    </message>
    <message>
        <source>Where the manager interface has TLS. Without it, only a hash of the password is sent.</source>
        <translation>Si la interfaz manager tiene TLS. Sin él, solo se envía un hash de la contraseña.</translation>
    </message>
    <message>
        <source>Manager user</source>
        <translation>Usuario del manager</translation>
    </message>
    <message>
        <source>A section of manager.conf.</source>
        <translation>Una sección de manager.conf.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Your extension</source>
        <translation>Su extensión</translation>
    </message>
    <message>
        <source>The phone that rings when you dial from here.</source>
        <translation>El teléfono que suena cuando marca desde aquí.</translation>
    </message>
    <message>
        <source>Dialplan context</source>
        <translation>Contexto del dialplan</translation>
    </message>
    <message>
        <source>Where numbers that you dial are looked up.</source>
        <translation>Donde se buscan los números que marca.</translation>
    </message>
    <message>
        <source>Voicemail prefix</source>
        <translation>Prefijo del buzón de voz</translation>
    </message>
    <message>
        <source>Dialled before an extension to reach its voicemail.</source>
        <translation>Se marca delante de una extensión para llegar a su buzón de voz.</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Interruptores</translation>
    </message>
    <message>
        <source>Custom device states that are switches, such as day and night service.</source>
        <translation>Estados de dispositivo Custom que son interruptores, como el servicio de día y de noche.</translation>
    </message>
    <message>
        <source>Three-way code</source>
        <translation>Código de tres</translation>
    </message>
    <message>
        <source>atxferthreeway in features.conf.</source>
        <translation>atxferthreeway en features.conf.</translation>
    </message>
    <message>
        <source>Swap code</source>
        <translation>Código de alternar</translation>
    </message>
    <message>
        <source>atxferswap in features.conf.</source>
        <translation>atxferswap en features.conf.</translation>
    </message>
    <message>
        <source>By its make</source>
        <comment>whether a phone is controlled: depends on its maker</comment>
        <translation>Según la marca</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Remote control of my phone</source>
        <translation>Control remoto de mi teléfono</translation>
    </message>
    <message>
        <source>To answer and to hold from here. A phone that does not understand this may lose its call.</source>
        <translation>Para contestar y retener desde aquí. Un teléfono que no lo entienda puede perder la llamada.</translation>
    </message>
</context>
<context>
    <name>Cordboard::Autostart</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
</context>
<context>
    <name>Cordboard::BackendRegistry</name>
    <message>
        <source>This file is not a Qt plugin.</source>
        <translation>Este archivo no es un complemento de Qt.</translation>
    </message>
    <message>
        <source>It is made for &quot;%1&quot;, not for &quot;%2&quot;.</source>
        <translation>Está hecho para «%1», no para «%2».</translation>
    </message>
    <message>
        <source>It is made for version %1 of the backend interface; this program has version %2.</source>
        <translation>Está hecho para la versión %1 de la interfaz de módulos; este programa tiene la versión %2.</translation>
    </message>
    <message>
        <source>It does not offer a backend.</source>
        <translation>No ofrece ningún módulo.</translation>
    </message>
    <message>
        <source>Another backend of the same name is there already.</source>
        <translation>Ya hay otro módulo con el mismo nombre.</translation>
    </message>
</context>
<context>
    <name>Cordboard::BlackBox</name>
    <message>
        <source>What happened could not be written to %1: %2</source>
        <translation>No se pudo escribir lo sucedido en %1: %2</translation>
    </message>
</context>
<context>
    <name>Cordboard::BoardSentence</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>No call with you.</source>
        <translation>Ninguna llamada con usted.</translation>
    </message>
    <message>
        <source>%1 rings here.</source>
        <translation>%1 suena aquí.</translation>
    </message>
    <message>
        <source>Calling %1.</source>
        <translation>Llamando a %1.</translation>
    </message>
    <message>
        <source>%1 is with you.</source>
        <translation>%1 está con usted.</translation>
    </message>
    <message>
        <source>%1 is on hold.</source>
        <translation>%1 está en retención.</translation>
    </message>
    <message>
        <source>You are asking %1 for %2.</source>
        <translation>Está consultando a %1 por %2.</translation>
    </message>
    <message>
        <source>The link to the PBX is down. What is shown is what was known last.</source>
        <translation>No hay conexión con la PBX. Se muestra lo último que se supo.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>No espera nadie.</translation>
    </message>
    <message numerus="yes">
        <source>%n parked.</source>
        <translation>
            <numerusform>%n aparcada.</numerusform>
            <numerusform>%n aparcadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held by you.</source>
        <translation>
            <numerusform>%n retenida por usted.</numerusform>
            <numerusform>%n retenidas por usted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handed over.</source>
        <translation>
            <numerusform>%n derivada.</numerusform>
            <numerusform>%n derivadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came back.</source>
        <translation>
            <numerusform>%n ha vuelto.</numerusform>
            <numerusform>%n han vuelto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, longest %1, overdue.</source>
        <translation>
            <numerusform>%n en espera desde hace %1, muy tarde.</numerusform>
            <numerusform>%n en espera, la más larga %1, muy tarde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, longest %1, late.</source>
        <translation>
            <numerusform>%n en espera desde hace %1, tarde.</numerusform>
            <numerusform>%n en espera, la más larga %1, tarde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, longest %1.</source>
        <translation>
            <numerusform>%n en espera desde hace %1.</numerusform>
            <numerusform>%n en espera, la más larga %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::BrekekeBackend</name>
    <message>
        <source>The PBX is slow to answer.</source>
        <translation>La PBX tarda en responder.</translation>
    </message>
    <message>
        <source>Set the voicemail prefix in the account first.</source>
        <translation>Indique antes el prefijo del buzón de voz en la cuenta.</translation>
    </message>
    <message>
        <source>Brekeke keeps no call records for clients; calls seen while connected are listed.</source>
        <translation>Brekeke no guarda registros de llamadas para los clientes; se muestran las llamadas vistas durante la conexión.</translation>
    </message>
    <message>
        <source>Only an administrator of this PBX may do this.</source>
        <translation>Solo un administrador de esta PBX puede hacerlo.</translation>
    </message>
    <message>
        <source>The PBX&apos;s licence does not include it.</source>
        <translation>La licencia de la PBX no lo incluye.</translation>
    </message>
    <message>
        <source>This version of the PBX does not have it.</source>
        <translation>Esta versión de la PBX no lo tiene.</translation>
    </message>
</context>
<context>
    <name>Cordboard::BrekekePlugin</name>
    <message>
        <source>Brekeke PBX 3.2 or later with the PAL option, over PAL WebSocket.</source>
        <translation>Brekeke PBX 3.2 o posterior con la opción PAL, por PAL WebSocket.</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallExport</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Se canceló la exportación.</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Llamante</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>For</source>
        <comment>the called person</comment>
        <translation>Para</translation>
    </message>
    <message>
        <source>Dialled number</source>
        <translation>Número marcado</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Llamando</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Sonando</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a call waits in a queue</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Hablando</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En retención</translation>
    </message>
    <message>
        <source>Parked</source>
        <comment>a call waits in a parking slot</comment>
        <translation>En parking</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conferencia</translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>nobody can tell the state now</comment>
        <translation>Incierto</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>the queue or dialled number a call came in on</comment>
        <translation>por %1</translation>
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
        <translation>Hay una llamada en espera</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Número oculto</translation>
    </message>
    <message>
        <source>The call came back</source>
        <translation>La llamada ha vuelto</translation>
    </message>
    <message>
        <source>waits on %1</source>
        <comment>name of a queue</comment>
        <translation>espera en %1</translation>
    </message>
    <message>
        <source>rings here, dialled %1</source>
        <comment>name or number</comment>
        <translation>suena aquí, marcó %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Contestar</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Atender</translation>
    </message>
    <message numerus="yes">
        <source>%n more waiting</source>
        <translation>
            <numerusform>%n más en espera</numerusform>
            <numerusform>%n más en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Declining %1</source>
        <translation>Rechazando a %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallParty</name>
    <message>
        <source>Unknown caller</source>
        <translation>Llamante desconocido</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallStore</name>
    <message>
        <source>The call history cannot be opened.</source>
        <translation>No se puede abrir el historial de llamadas.</translation>
    </message>
    <message>
        <source>The file of the call history is damaged.</source>
        <translation>El archivo del historial de llamadas está dañado.</translation>
    </message>
    <message>
        <source>The call history cannot be written: its file is read-only.</source>
        <translation>No se puede escribir el historial de llamadas: su archivo es de solo lectura.</translation>
    </message>
    <message>
        <source>The call history cannot be written: the disk is full.</source>
        <translation>No se puede escribir el historial de llamadas: el disco está lleno.</translation>
    </message>
    <message>
        <source>The call history was written by a later version of the program.</source>
        <translation>El historial de llamadas lo escribió una versión posterior del programa.</translation>
    </message>
    <message>
        <source>The call history is in use by another Cordboard.</source>
        <translation>Otro Cordboard está usando el historial de llamadas.</translation>
    </message>
    <message>
        <source>The call history cannot be written.</source>
        <translation>No se puede escribir el historial de llamadas.</translation>
    </message>
    <message>
        <source>%1 New calls are kept until the program ends.</source>
        <translation>%1 Las llamadas nuevas se conservan hasta cerrar el programa.</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallStrip</name>
    <message>
        <source>Your call</source>
        <translation>Su llamada</translation>
    </message>
    <message>
        <source>dialled</source>
        <translation>marcó</translation>
    </message>
    <message>
        <source>At rest</source>
        <translation>En reposo</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Todo listo</translation>
    </message>
    <message>
        <source>No call is with you. Somebody is waiting.</source>
        <translation>No hay ninguna llamada con usted. Alguien espera.</translation>
    </message>
    <message>
        <source>No call is with you.</source>
        <translation>No hay ninguna llamada con usted.</translation>
    </message>
    <message>
        <source>Type a name or number to call somebody.</source>
        <translation>Escriba un nombre o un número para llamar.</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Llamando</translation>
    </message>
    <message>
        <source>Your phone rings first where it does not answer by itself.</source>
        <translation>Primero suena su teléfono, si no contesta solo.</translation>
    </message>
    <message>
        <source>waited %1</source>
        <translation>esperó %1</translation>
    </message>
    <message>
        <source>is on hold and hears music.</source>
        <translation>está en retención y oye música.</translation>
    </message>
    <message>
        <source>Complete hands the caller over now.</source>
        <translation>Completar pasa ahora al llamante.</translation>
    </message>
    <message>
        <source>It rings. Complete works at any moment, while it rings or while you talk.</source>
        <translation>Está sonando. Completar sirve en todo momento, mientras suena o mientras habla.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabando</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incierto</translation>
    </message>
    <message>
        <source>Still on your phone.</source>
        <translation>Sigue en su teléfono.</translation>
    </message>
    <message>
        <source>Use the phone itself to hold or hang up until the link is back.</source>
        <translation>Use el propio teléfono para retener o colgar hasta que vuelva la conexión.</translation>
    </message>
    <message>
        <source>The call may have ended since.</source>
        <translation>Puede que la llamada haya terminado entretanto.</translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>a call that the PBX asks about</comment>
        <translation>Ofrecida</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallTools</name>
    <message>
        <source>Digits</source>
        <translation>Dígitos</translation>
    </message>
    <message>
        <source>Pause recording</source>
        <translation>Pausar grabación</translation>
    </message>
    <message>
        <source>Add the person to the call</source>
        <translation>Añadir la persona a la llamada</translation>
    </message>
    <message>
        <source>There is no call with you.</source>
        <translation>No hay ninguna llamada con usted.</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>Seguir grabando</translation>
    </message>
    <message>
        <source>This call is not recorded.</source>
        <translation>Esta llamada no se está grabando.</translation>
    </message>
    <message>
        <source>Type a name or number first.</source>
        <translation>Escriba antes un nombre o un número.</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <comment>digits</comment>
        <translation>Enviando %1</translation>
    </message>
    <message>
        <source>Going on with the recording</source>
        <translation>Reanudando la grabación</translation>
    </message>
    <message>
        <source>Pausing the recording</source>
        <translation>Pausando la grabación</translation>
    </message>
    <message>
        <source>The call is recorded again</source>
        <translation>La llamada se vuelve a grabar</translation>
    </message>
    <message>
        <source>The recording is paused</source>
        <translation>La grabación está en pausa</translation>
    </message>
    <message>
        <source>Adding %1 to the call</source>
        <translation>Añadiendo a %1 a la llamada</translation>
    </message>
    <message>
        <source>%1 is called and joins the call</source>
        <comment>person</comment>
        <translation>Se llama a %1, que se une a la llamada</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>recording; on a button beside Stop recording</comment>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>the recording; on a button beside Stop recording</comment>
        <translation>Pausar</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallbackList</name>
    <message>
        <source>Done, %1</source>
        <comment>when</comment>
        <translation>Hecho, %1</translation>
    </message>
    <message>
        <source>Called back by %1, %2</source>
        <comment>who, when</comment>
        <translation>Devuelta por %1, %2</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>Vencida desde %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>a time that was promised</comment>
        <translation>Antes de %1</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a promise to call back</comment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Llamante desconocido</translation>
    </message>
    <message>
        <source>Anybody</source>
        <comment>who should call back</comment>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>%1 for %2, %3</source>
        <comment>caller, person, state</comment>
        <translation>%1 para %2, %3</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>For</source>
        <comment>whom a message is</comment>
        <translation>Para</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>when a message was</comment>
        <translation>Tomado</translation>
    </message>
    <message>
        <source>By</source>
        <comment>a time that was promised</comment>
        <translation>Antes de</translation>
    </message>
</context>
<context>
    <name>Cordboard::CallbackView</name>
    <message>
        <source>Callbacks</source>
        <translation>Por devolver</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Mail…</source>
        <translation>Correo…</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a promise to call back</comment>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Nobody waits for a call back.</source>
        <translation>Nadie espera que le devuelvan la llamada.</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n vencida</numerusform>
            <numerusform>%n vencidas</numerusform>
        </translation>
    </message>
    <message>
        <source>No callback is chosen.</source>
        <translation>No hay ninguna elegida.</translation>
    </message>
    <message>
        <source>Choose one to call back.</source>
        <translation>Elija una llamada que devolver.</translation>
    </message>
    <message>
        <source>The caller told no number.</source>
        <translation>El llamante no dio ningún número.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
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
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Todas las llamadas</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>About the caller</source>
        <translation>Sobre el llamante</translation>
    </message>
    <message>
        <source>Note on this caller</source>
        <translation>Nota sobre este llamante</translation>
    </message>
    <message>
        <source>No caller</source>
        <translation>Ningún llamante</translation>
    </message>
    <message>
        <source>%1: blocked</source>
        <translation>%1: bloqueado</translation>
    </message>
    <message>
        <source>%1: VIP</source>
        <translation>%1: VIP</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Llamante desconocido</translation>
    </message>
    <message>
        <source>The caller tells no number.</source>
        <translation>El llamante no muestra su número.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Buscando …</translation>
    </message>
    <message>
        <source>Calls for the first time.</source>
        <translation>Llama por primera vez.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls this week</source>
        <translation>
            <numerusform>%n llamada esta semana</numerusform>
            <numerusform>%n llamadas esta semana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n en total</numerusform>
            <numerusform>%n en total</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>Call back open since %1: %2</source>
        <comment>when, who should call</comment>
        <translation>Por devolver desde %1: %2</translation>
    </message>
    <message>
        <source>Nobody with a number is on the line.</source>
        <translation>No hay nadie con número en línea.</translation>
    </message>
    <message>
        <source>No VIP</source>
        <translation>Quitar VIP</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Nobody is on the line.</source>
        <translation>No hay nadie en línea.</translation>
    </message>
    <message>
        <source>reached nobody</source>
        <translation>no localizó a nadie</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>whom somebody talked to</comment>
        <translation>con %1</translation>
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
        <translation>atendió la última llamada de este llamante</translation>
    </message>
    <message numerus="yes">
        <source>took %1 of this caller&apos;s last %n calls</source>
        <translation>
            <numerusform>atendió %1 de la última llamada (%n) de este llamante</numerusform>
            <numerusform>atendió %1 de las últimas %n llamadas de este llamante</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::CallerDesk</name>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Importante</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) this week</source>
        <translation>
            <numerusform>%n llamada esta semana</numerusform>
            <numerusform>%n llamadas esta semana</numerusform>
        </translation>
    </message>
    <message>
        <source>spoke to %1</source>
        <comment>whom the caller talked to before</comment>
        <translation>habló con %1</translation>
    </message>
    <message numerus="yes">
        <source>%n call-back(s) promised</source>
        <translation>
            <numerusform>%n llamada prometida</numerusform>
            <numerusform>%n llamadas prometidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::CardDavDirectory</name>
    <message>
        <source>There is no address book at %1 (HTTP %2).</source>
        <translation>No hay ninguna libreta de direcciones en %1 (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 sends to another server.</source>
        <translation>%1 remite a otro servidor.</translation>
    </message>
    <message>
        <source>%1 does not say where its address books are.</source>
        <translation>%1 no indica dónde están sus libretas de direcciones.</translation>
    </message>
    <message>
        <source>The address books cannot be listed (HTTP %1).</source>
        <translation>No se pueden listar las libretas de direcciones (HTTP %1).</translation>
    </message>
    <message>
        <source>There is no address book for this user.</source>
        <translation>No hay ninguna libreta de direcciones para este usuario.</translation>
    </message>
    <message>
        <source>There is no address book named “%1”.</source>
        <translation>No hay ninguna libreta de direcciones llamada «%1».</translation>
    </message>
    <message>
        <source>An address book cannot be read (HTTP %1).</source>
        <translation>No se puede leer una libreta de direcciones (HTTP %1).</translation>
    </message>
    <message>
        <source>Contacts cannot be read (HTTP %1).</source>
        <translation>No se pueden leer los contactos (HTTP %1).</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n contacts are read.</source>
        <translation>
            <numerusform>Solo se lee el primer contacto (%n).</numerusform>
            <numerusform>Solo se leen los primeros %n contactos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::CdrModel</name>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>With</source>
        <comment>whom somebody talked to</comment>
        <translation>Con</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>of a call</comment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>a call</comment>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>In</source>
        <comment>direction of a call</comment>
        <translation>Entrante</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>direction of a call</comment>
        <translation>Saliente</translation>
    </message>
    <message>
        <source>Internal</source>
        <comment>direction of a call</comment>
        <translation>Interna</translation>
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
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Confiar en este certificado</translation>
    </message>
    <message>
        <source>Trust it only if the fingerprint is the one your administrator has. From then on Cordboard takes this certificate, and no other that cannot be verified.</source>
        <translation>Confíe en él solo si la huella es la que tiene su administrador. A partir de entonces Cordboard acepta este certificado y ningún otro que no se pueda verificar.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>sí mismo</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>del %1 al %2</translation>
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
        <translation>Cordboard: las teclas</translation>
    </message>
</context>
<context>
    <name>Cordboard::CheatSheetDialog</name>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <comment>file name</comment>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <comment>file name</comment>
        <translation>No se puede escribir %1.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>No se puede acceder a la impresora.</translation>
    </message>
</context>
<context>
    <name>Cordboard::Checklist</name>
    <message>
        <source>Passed</source>
        <translation>Superada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Prueba de conexión</translation>
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
        <translation>Conferencia</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Participantes</translation>
    </message>
    <message numerus="yes">
        <source>Conference %1, %n member(s)</source>
        <translation>
            <numerusform>Conferencia %1, %n participante</numerusform>
            <numerusform>Conferencia %1, %n participantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::ConferencesPanel</name>
    <message>
        <source>Invite</source>
        <translation>Invitar</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Conference rooms</source>
        <translation>Salas de conferencia</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>moderator, muted</source>
        <translation>moderador, silenciado</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>moderador</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciado</translation>
    </message>
    <message>
        <source>This PBX tells of no conference room.</source>
        <translation>Esta PBX no informa de ninguna sala de conferencia.</translation>
    </message>
    <message>
        <source>Choose a room first.</source>
        <translation>Elija antes una sala.</translation>
    </message>
    <message>
        <source>Invite %1</source>
        <translation>Invitar a %1</translation>
    </message>
    <message>
        <source>Type a name or number in the search box first.</source>
        <translation>Escriba antes un nombre o un número en el campo de búsqueda.</translation>
    </message>
    <message>
        <source>Choose somebody in the room first.</source>
        <translation>Elija antes a alguien de la sala.</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Dar voz</translation>
    </message>
    <message>
        <source>Inviting %1</source>
        <translation>Invitando a %1</translation>
    </message>
    <message>
        <source>The phone of %1 rings</source>
        <translation>Suena el teléfono de %1</translation>
    </message>
    <message>
        <source>Muting %1</source>
        <translation>Silenciando a %1</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>Expulsando a %1</translation>
    </message>
    <message>
        <source>%1 was removed from the conference</source>
        <translation>Se ha expulsado a %1 de la conferencia</translation>
    </message>
</context>
<context>
    <name>Cordboard::ConnectDialog</name>
    <message>
        <source>Connect to a phone system</source>
        <translation>Conectar con una centralita</translation>
    </message>
    <message>
        <source>Choose your phone system</source>
        <translation>Elija su centralita</translation>
    </message>
    <message>
        <source>Look around in the demo office</source>
        <translation>Explorar la oficina demo</translation>
    </message>
</context>
<context>
    <name>Cordboard::ConnectPage</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>How this phone system is called on your screen.</source>
        <translation>Cómo se llama esta centralita en su pantalla.</translation>
    </message>
    <message>
        <source>Remember the password for this session only</source>
        <translation>Recordar la contraseña solo en esta sesión</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>Conectar con %1</translation>
    </message>
    <message>
        <source>Your administrator has these values. Nothing is sent before you press Test. Fields with * are needed.</source>
        <translation>Su administrador tiene estos valores. No se envía nada hasta que pulse Probar. Los campos con * son necesarios.</translation>
    </message>
    <message>
        <source>The password is being kept.</source>
        <translation>Se está guardando la contraseña.</translation>
    </message>
    <message>
        <source>The test is running.</source>
        <translation>La prueba está en curso.</translation>
    </message>
    <message>
        <source>Connect opens when the fields are filled in; look at “%1”.</source>
        <translation>Conectar se activa cuando los campos están rellenos; revise «%1».</translation>
    </message>
    <message>
        <source>Connect opens when the test has passed.</source>
        <translation>Conectar se activa cuando se supera la prueba.</translation>
    </message>
    <message>
        <source>%1. Nothing was kept. Try again, or remember the password for this session only.</source>
        <translation>%1. No se ha guardado nada. Inténtelo de nuevo o recuerde la contraseña solo durante esta sesión.</translation>
    </message>
    <message>
        <source>%1. The password is forgotten when Cordboard is closed.</source>
        <translation>%1. La contraseña se olvida al cerrar Cordboard.</translation>
    </message>
    <message>
        <source>The password is forgotten when Cordboard is closed.</source>
        <translation>La contraseña se olvida al cerrar Cordboard.</translation>
    </message>
    <message>
        <source>Kept in the system keychain, never in a file.</source>
        <translation>Se guarda en el llavero del sistema, nunca en un archivo.</translation>
    </message>
    <message>
        <source>Cancel test</source>
        <translation>Cancelar prueba</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
</context>
<context>
    <name>Cordboard::ConnectionTest</name>
    <message>
        <source>Nobody answers who knows “%1”.</source>
        <translation>No responde nadie que conozca «%1».</translation>
    </message>
    <message>
        <source>%1 does not answer at port %2.</source>
        <translation>%1 no responde en el puerto %2.</translation>
    </message>
    <message>
        <source>The PBX does not start encryption.</source>
        <translation>La PBX no inicia el cifrado.</translation>
    </message>
    <message>
        <source>The PBX let us in, but did not tell its state in time.</source>
        <translation>La PBX aceptó la entrada, pero no comunicó su estado a tiempo.</translation>
    </message>
    <message>
        <source>The PBX did not answer the login.</source>
        <translation>La PBX no respondió al inicio de sesión.</translation>
    </message>
    <message>
        <source>The network&apos;s name service does not answer. Check that this computer is online.</source>
        <translation>El servicio de nombres de la red no responde. Compruebe que este equipo está en línea.</translation>
    </message>
    <message>
        <source>A firewall may be in between, or the PBX is switched off. Ask your administrator whether this computer may reach it.</source>
        <translation>Puede haber un cortafuegos de por medio o estar apagada la PBX. Pregunte a su administrador si este equipo puede llegar a ella.</translation>
    </message>
    <message>
        <source>The port may be one without encryption. Check the port, or switch encryption off.</source>
        <translation>Puede que el puerto sea uno sin cifrado. Compruebe el puerto o desactive el cifrado.</translation>
    </message>
    <message>
        <source>The PBX may be very busy. Test again in a moment.</source>
        <translation>La PBX puede estar muy ocupada. Repita la prueba dentro de un momento.</translation>
    </message>
    <message>
        <source>Another service may be listening at this port. Check the address, the port and the path.</source>
        <translation>Puede que otro servicio escuche en este puerto. Compruebe la dirección, el puerto y la ruta.</translation>
    </message>
    <message>
        <source>There is no “%1”.</source>
        <translation>No existe «%1».</translation>
    </message>
    <message>
        <source>Nothing listens at %1, port %2.</source>
        <translation>Nada escucha en %1, puerto %2.</translation>
    </message>
    <message>
        <source>This is not the certificate that you trusted.</source>
        <translation>Este no es el certificado en el que confió.</translation>
    </message>
    <message>
        <source>The certificate could not be verified.</source>
        <translation>No se pudo verificar el certificado.</translation>
    </message>
    <message>
        <source>The PBX refused the user name or password.</source>
        <translation>La PBX rechazó el usuario o la contraseña.</translation>
    </message>
    <message>
        <source>The PBX does not admit this computer.</source>
        <translation>La PBX no admite este equipo.</translation>
    </message>
    <message>
        <source>The PBX has no licence for this.</source>
        <translation>La PBX no tiene licencia para esto.</translation>
    </message>
    <message>
        <source>This user may not use the PBX in this way.</source>
        <translation>Este usuario no puede usar la PBX de este modo.</translation>
    </message>
    <message>
        <source>This user is logged in at another place.</source>
        <translation>Este usuario tiene sesión en otro lugar.</translation>
    </message>
    <message>
        <source>The port answers, but not encrypted.</source>
        <translation>El puerto responde, pero sin cifrar.</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>No se pudo entender la respuesta.</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>Se cortó la conexión.</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Se canceló la prueba.</translation>
    </message>
    <message>
        <source>Check the spelling of the address. Away from the office you may need the VPN.</source>
        <translation>Compruebe cómo está escrita la dirección. Fuera de la oficina quizá necesite la VPN.</translation>
    </message>
    <message>
        <source>Check the port. If it is right, the PBX or its interface for programs is switched off.</source>
        <translation>Compruebe el puerto. Si es correcto, la PBX o su interfaz para programas está apagada.</translation>
    </message>
    <message>
        <source>The PBX may have a new one, or somebody is in between. Compare it with your administrator&apos;s before you trust it.</source>
        <translation>Puede que la PBX tenga uno nuevo o que alguien se interponga. Compárelo con el de su administrador antes de confiar en él.</translation>
    </message>
    <message>
        <source>If your PBX has a certificate of its own making, compare the fingerprint with your administrator&apos;s and trust it.</source>
        <translation>Si su PBX tiene un certificado propio, compare la huella con la de su administrador y confíe en él.</translation>
    </message>
    <message>
        <source>Check user and capitals, or ask for a new password.</source>
        <translation>Compruebe el usuario y las mayúsculas, o pida una contraseña nueva.</translation>
    </message>
    <message>
        <source>Ask your administrator to add this computer to the PBX&apos;s allowed addresses.</source>
        <translation>Pida a su administrador que añada este equipo a las direcciones permitidas de la PBX.</translation>
    </message>
    <message>
        <source>Ask your administrator to add %1, the address of this computer, to the PBX&apos;s allowed addresses.</source>
        <translation>Pida a su administrador que añada %1, la dirección de este equipo, a las direcciones permitidas de la PBX.</translation>
    </message>
    <message>
        <source>Ask your administrator whether the PBX&apos;s option for operator consoles is licensed, and free.</source>
        <translation>Pregunte a su administrador si la opción de la PBX para consolas de operadora tiene licencia y está libre.</translation>
    </message>
    <message>
        <source>Ask your administrator for the right, or log in as another user.</source>
        <translation>Pida el permiso a su administrador o inicie sesión con otro usuario.</translation>
    </message>
    <message>
        <source>Log out there first, or use a user of your own.</source>
        <translation>Cierre antes la sesión allí o use un usuario propio.</translation>
    </message>
    <message>
        <source>Check the port, or switch encryption off.</source>
        <translation>Compruebe el puerto o desactive el cifrado.</translation>
    </message>
    <message>
        <source>Another service may be listening there. Check the address, the port and the path.</source>
        <translation>Puede que allí escuche otro servicio. Compruebe la dirección, el puerto y la ruta.</translation>
    </message>
    <message>
        <source>Test again; if it stays so, ask your administrator about the network.</source>
        <translation>Repita la prueba; si sigue igual, pregunte por la red a su administrador.</translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation>Pregunte a su administrador.</translation>
    </message>
    <message>
        <source>%1 (Reported: %2)</source>
        <comment>advice (the PBX&apos;s or the system&apos;s own words)</comment>
        <translation>%1 (Informe: %2)</translation>
    </message>
    <message>
        <source>The PBX admits this computer</source>
        <translation>La PBX admite este equipo</translation>
    </message>
    <message>
        <source>User and password accepted</source>
        <translation>Usuario y contraseña aceptados</translation>
    </message>
    <message numerus="yes">
        <source>Everything is there: %n people</source>
        <translation>
            <numerusform>Está todo: %n persona</numerusform>
            <numerusform>Está todo: %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Admission of this computer</source>
        <translation>Admisión de este equipo</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Usuario y contraseña</translation>
    </message>
    <message>
        <source>Licence and permissions</source>
        <translation>Licencia y permisos</translation>
    </message>
    <message>
        <source>Looking up the address</source>
        <translation>Buscando la dirección</translation>
    </message>
    <message>
        <source>Knocking at the port</source>
        <translation>Llamando al puerto</translation>
    </message>
    <message>
        <source>Checking the certificate</source>
        <translation>Comprobando el certificado</translation>
    </message>
    <message>
        <source>Asking the PBX to let us in</source>
        <translation>Pidiendo acceso a la PBX</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>Iniciando sesión</translation>
    </message>
    <message>
        <source>Reading who is there</source>
        <translation>Leyendo quién está</translation>
    </message>
    <message>
        <source>%1: not tested</source>
        <translation>%1: sin probar</translation>
    </message>
</context>
<context>
    <name>Cordboard::ConsoleOptions</name>
    <message>
        <source>The operator console for every PBX.</source>
        <translation>La consola de operadora para cualquier PBX.</translation>
    </message>
    <message>
        <source>Open the demo office.</source>
        <translation>Abrir la oficina demo.</translation>
    </message>
    <message>
        <source>Open that many demo offices side by side.</source>
        <translation>Abrir ese número de oficinas demo, una junto a otra.</translation>
    </message>
    <message>
        <source>Use this settings file instead of the user&apos;s own.</source>
        <translation>Usar este archivo de ajustes en vez del propio del usuario.</translation>
    </message>
    <message>
        <source>Write the frames of the connection to this file, without secrets.</source>
        <translation>Escribir en este archivo las tramas de la conexión, sin secretos.</translation>
    </message>
    <message>
        <source>Colours: system, light, dark or contrast.</source>
        <translation>Colores: system, light, dark o contrast.</translation>
    </message>
    <message>
        <source>Connect to this kind of PBX, for this run only.</source>
        <translation>Conectar con este tipo de PBX, solo en esta ejecución.</translation>
    </message>
    <message>
        <source>The PBX&apos;s address, with --backend.</source>
        <translation>La dirección de la PBX, con --backend.</translation>
    </message>
    <message>
        <source>The login user, with --backend.</source>
        <translation>El usuario de inicio de sesión, con --backend.</translation>
    </message>
    <message>
        <source>The tenant, with --backend.</source>
        <translation>El inquilino, con --backend.</translation>
    </message>
    <message>
        <source>A file whose first line is the password, with --backend.</source>
        <translation>Un archivo cuya primera línea es la contraseña, con --backend.</translation>
    </message>
    <message>
        <source>Any other account setting, with --backend or --demo.</source>
        <translation>Cualquier otro ajuste de la cuenta, con --backend o --demo.</translation>
    </message>
    <message>
        <source>A tel:, callto: or sip: link. Its number is put into the search field; nothing is called by it.</source>
        <translation>Un enlace tel:, callto: o sip:. Su número se pone en el campo de búsqueda; no se llama a nadie.</translation>
    </message>
    <message>
        <source>--demo-offices wants a number from 1 on.</source>
        <translation>--demo-offices requiere un número a partir de 1.</translation>
    </message>
    <message>
        <source>--theme is system, light, dark or contrast.</source>
        <translation>--theme es system, light, dark o contrast.</translation>
    </message>
    <message>
        <source>--backend and --url go together.</source>
        <translation>--backend y --url van juntos.</translation>
    </message>
    <message>
        <source>--set wants key=value.</source>
        <translation>--set requiere clave=valor.</translation>
    </message>
    <message>
        <source>Show what happened, as saved from the Help menu.</source>
        <translation>Mostrar lo sucedido, tal como se guardó desde el menú Ayuda.</translation>
    </message>
</context>
<context>
    <name>Cordboard::ContactBuilder</name>
    <message>
        <source>work</source>
        <comment>kind of telephone number</comment>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>mobile</source>
        <comment>kind of telephone number</comment>
        <translation>móvil</translation>
    </message>
    <message>
        <source>home</source>
        <comment>kind of telephone number</comment>
        <translation>casa</translation>
    </message>
    <message>
        <source>main number</source>
        <comment>kind of telephone number</comment>
        <translation>número principal</translation>
    </message>
    <message numerus="yes">
        <source>%n entries without a name or a number are left out.</source>
        <translation>
            <numerusform>Se omite %n entrada sin nombre o sin número.</numerusform>
            <numerusform>Se omiten %n entradas sin nombre o sin número.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n entries are read.</source>
        <translation>
            <numerusform>Solo se lee la primera entrada (%n).</numerusform>
            <numerusform>Solo se leen las primeras %n entradas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::ContactModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone book</source>
        <translation>Agenda</translation>
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
        <translation>Página sobre el llamante</translation>
    </message>
    <message>
        <source>A page of your customer system or any web page, opened in the browser for the call in hand.</source>
        <translation>Una página de su sistema de clientes o cualquier página web, abierta en el navegador para la llamada actual.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Ask me again</source>
        <translation>Volver a preguntar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>{number}, {name}, {did}, {queue} and {extension} are replaced by what is known of the call.</source>
        <translation>{number}, {name}, {did}, {queue} y {extension} se sustituyen por lo que se sabe de la llamada.</translation>
    </message>
    <message>
        <source>It opens</source>
        <translation>Se abre</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>nunca por sí sola</translation>
    </message>
    <message>
        <source>when a call rings here</source>
        <translation>cuando suena aquí una llamada</translation>
    </message>
    <message>
        <source>when you answer</source>
        <translation>cuando usted contesta</translation>
    </message>
    <message>
        <source>when you hand a call over</source>
        <translation>cuando usted pasa una llamada</translation>
    </message>
    <message>
        <source>The page opens: %1</source>
        <translation>Se abre la página: %1</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>For Maria Lopez it opens %1</source>
        <comment>address of a web page</comment>
        <translation>Para Maria Lopez abre %1</translation>
    </message>
    <message>
        <source>Nothing opens while there is no address.</source>
        <translation>No se abre nada mientras no haya dirección.</translation>
    </message>
    <message>
        <source>There is no address yet.</source>
        <translation>Aún no hay dirección.</translation>
    </message>
    <message>
        <source>You are asked before the first page of %1 opens.</source>
        <translation>Se le pregunta antes de abrir la primera página de %1.</translation>
    </message>
    <message>
        <source>Pages of %1 may be opened.</source>
        <translation>Se pueden abrir páginas de %1.</translation>
    </message>
    <message>
        <source>You said no: pages of %1 are not opened.</source>
        <translation>Usted dijo que no: no se abren páginas de %1.</translation>
    </message>
</context>
<context>
    <name>Cordboard::CrmTemplate</name>
    <message>
        <source>The address must begin with http:// or https://.</source>
        <translation>La dirección debe empezar por http:// o https://.</translation>
    </message>
    <message>
        <source>This is no complete address of a web page.</source>
        <translation>Esta no es la dirección completa de una página web.</translation>
    </message>
    <message>
        <source>A place such as {number} may stand only after the server&apos;s name.</source>
        <translation>Un marcador como {number} solo puede ir después del nombre del servidor.</translation>
    </message>
</context>
<context>
    <name>Cordboard::Csv</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a call</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Contestada</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Waited, seconds</source>
        <translation>Espera, segundos</translation>
    </message>
    <message>
        <source>Talked, seconds</source>
        <translation>Conversación, segundos</translation>
    </message>
    <message>
        <source>Caller number</source>
        <translation>Número del llamante</translation>
    </message>
    <message>
        <source>Caller name</source>
        <translation>Nombre del llamante</translation>
    </message>
    <message>
        <source>Called number</source>
        <translation>Número llamado</translation>
    </message>
    <message>
        <source>Called name</source>
        <translation>Nombre del llamado</translation>
    </message>
    <message>
        <source>Dialled number</source>
        <translation>Número marcado</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>Cordboard::DavClient</name>
    <message>
        <source>%1 is no address of a server.</source>
        <translation>%1 no es una dirección de servidor.</translation>
    </message>
    <message>
        <source>A password is not sent without encryption: the address must begin with https.</source>
        <translation>No se envía una contraseña sin cifrar: la dirección debe empezar por https.</translation>
    </message>
    <message>
        <source>%1 redirects in a circle.</source>
        <translation>%1 redirige en círculo.</translation>
    </message>
    <message>
        <source>%1 sends to %2. Enter that address if it is right.</source>
        <comment>host, address</comment>
        <translation>%1 remite a %2. Introduzca esa dirección si es correcta.</translation>
    </message>
    <message>
        <source>%1 wants a user and a password.</source>
        <translation>%1 exige un usuario y una contraseña.</translation>
    </message>
    <message>
        <source>%1 refuses the user or the password.</source>
        <translation>%1 rechaza el usuario o la contraseña.</translation>
    </message>
    <message>
        <source>%1 does not answer as it should: %2</source>
        <comment>host, the library&apos;s own words</comment>
        <translation>%1 no responde como debería: %2</translation>
    </message>
    <message>
        <source>%1 answers with something that is no address book.</source>
        <translation>%1 responde con algo que no es una libreta de direcciones.</translation>
    </message>
</context>
<context>
    <name>Cordboard::DayChart</name>
    <message>
        <source>Calls per half hour</source>
        <translation>Llamadas por media hora</translation>
    </message>
    <message>
        <source>answered</source>
        <comment>calls</comment>
        <translation>contestadas</translation>
    </message>
    <message>
        <source>gave up</source>
        <comment>callers</comment>
        <translation>abandonos</translation>
    </message>
    <message>
        <source>usual %1</source>
        <comment>the usual Thursday</comment>
        <translation>%1 habitual</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n contestada</numerusform>
            <numerusform>%n contestadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gave up</source>
        <comment>callers</comment>
        <translation>
            <numerusform>%n abandono</numerusform>
            <numerusform>%n abandonos</numerusform>
        </translation>
    </message>
    <message>
        <source>usually %1</source>
        <comment>calls in this half hour</comment>
        <translation>habitual: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time of day: calls</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No calls today yet.</source>
        <translation>Hoy aún no hay llamadas.</translation>
    </message>
</context>
<context>
    <name>Cordboard::DayChartView</name>
    <message>
        <source>Calls per half hour: %1</source>
        <comment>queue</comment>
        <translation>Llamadas por media hora: %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::Deed</name>
    <message>
        <source>Pressed: %1</source>
        <comment>a command of the menus</comment>
        <translation>Pulsado: %1</translation>
    </message>
    <message>
        <source>The PBX did it: %1</source>
        <comment>a command&apos;s technical name</comment>
        <translation>La PBX lo hizo: %1</translation>
    </message>
    <message>
        <source>The PBX did not do it: %1. %2</source>
        <comment>a command&apos;s technical name; why</comment>
        <translation>La PBX no lo hizo: %1. %2</translation>
    </message>
    <message>
        <source>A message was shown. Its words were left out.</source>
        <translation>Se mostró un mensaje. Su texto se ha omitido.</translation>
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
        <translation>Oficina demo</translation>
    </message>
    <message>
        <source>A simulated company with callers and colleagues: try everything without a phone system.</source>
        <translation>Una empresa simulada con llamantes y compañeros: pruébelo todo sin centralita.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué sucede</translation>
    </message>
    <message>
        <source>Nothing by itself</source>
        <translation>Nada por sí solo</translation>
    </message>
    <message>
        <source>A quiet day</source>
        <translation>Un día tranquilo</translation>
    </message>
    <message>
        <source>A busy morning</source>
        <translation>Una mañana agitada</translation>
    </message>
    <message>
        <source>A storm of calls</source>
        <translation>Una tormenta de llamadas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>How many people work there</source>
        <translation>Cuántas personas trabajan allí</translation>
    </message>
    <message>
        <source>Own extension</source>
        <translation>Extensión propia</translation>
    </message>
    <message>
        <source>The phone at your desk</source>
        <translation>El teléfono de su puesto</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>How many times faster than life</source>
        <translation>Cuántas veces más rápido que la vida</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed gives the same day</source>
        <translation>La misma semilla da el mismo día</translation>
    </message>
    <message>
        <source>Callers wait to be let in</source>
        <translation>Los llamantes esperan ser admitidos</translation>
    </message>
    <message>
        <source>Seconds in which you may accept or refuse each of them; 0: they come in by themselves</source>
        <translation>Segundos en los que puede aceptar o rechazar cada una; 0: entran por sí solas</translation>
    </message>
    <message>
        <source>Let time pass</source>
        <translation>Dejar pasar el tiempo</translation>
    </message>
</context>
<context>
    <name>Cordboard::DepartmentModel</name>
    <message numerus="yes">
        <source>%1, %2 of %n free</source>
        <comment>department, free people of all people in it</comment>
        <translation>
            <numerusform>%1, %2 de %n libre</numerusform>
            <numerusform>%1, %2 de %n libres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::DesktopCitizen</name>
    <message>
        <source>Silence the ring</source>
        <translation>Silenciar el timbre</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>A link asks to call %1. Empty the search field first, then open it again.</source>
        <translation>Un enlace pide llamar a %1. Vacíe antes el campo de búsqueda y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>From a link: %1, then extension %2. Nothing is called before you press the key.</source>
        <translation>De un enlace: %1, después la extensión %2. No se llama a nadie hasta que pulse la tecla.</translation>
    </message>
    <message>
        <source>From a link: %1, as dialled within %2. Nothing is called before you press the key.</source>
        <comment>number; area or company</comment>
        <translation>De un enlace: %1, tal como se marca en %2. No se llama a nadie hasta que pulse la tecla.</translation>
    </message>
    <message>
        <source>From a link: %1. Nothing is called before you press the key.</source>
        <translation>De un enlace: %1. No se llama a nadie hasta que pulse la tecla.</translation>
    </message>
    <message>
        <source>Cordboard goes on in the tray</source>
        <translation>Cordboard sigue en la bandeja</translation>
    </message>
    <message>
        <source>Calls still come in. Its icon brings the board back and quits it for good.</source>
        <translation>Las llamadas siguen entrando. Su icono vuelve a mostrar la consola y permite salir del todo.</translation>
    </message>
</context>
<context>
    <name>Cordboard::DesktopPage</name>
    <message>
        <source>Sounds &amp; notifications</source>
        <translation>Sonidos y notificaciones</translation>
    </message>
    <message>
        <source>How the console makes itself heard and seen. Changes work at once.</source>
        <translation>Cómo se hace oír y ver la consola. Los cambios se aplican al momento.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Ring for</source>
        <translation>Timbre para</translation>
    </message>
    <message>
        <source>everybody who waits</source>
        <translation>todos los que esperan</translation>
    </message>
    <message>
        <source>calls at your own phone only</source>
        <translation>solo llamadas a su propio teléfono</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Ring and alarms come from</source>
        <translation>Timbre y alarmas salen por</translation>
    </message>
    <message>
        <source>Voicemail and recordings are played on the device that the desktop has chosen, so that they can be in your ear while the ring is in the room.</source>
        <translation>El buzón de voz y las grabaciones se reproducen en el dispositivo elegido por el escritorio, de modo que puedan oírse en el auricular mientras el timbre suena en la sala.</translation>
    </message>
    <message>
        <source>the device that the desktop has chosen</source>
        <translation>el dispositivo elegido por el escritorio</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>volume in percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Mute ring and alarms</source>
        <translation>Silenciar timbre y alarmas</translation>
    </message>
    <message>
        <source>Try the ring</source>
        <translation>Probar el timbre</translation>
    </message>
    <message>
        <source>Try the urgent ring</source>
        <translation>Probar el timbre urgente</translation>
    </message>
    <message>
        <source>Try the alarm</source>
        <translation>Probar la alarma</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Show waiting calls on the desktop while another window is in front</source>
        <translation>Mostrar en el escritorio las llamadas en espera mientras haya otra ventana delante</translation>
    </message>
    <message>
        <source>They never take the keyboard. While the screen is locked they name no caller and offer nothing to press.</source>
        <translation>Nunca toman el teclado. Con la pantalla bloqueada no nombran a ningún llamante ni ofrecen nada que pulsar.</translation>
    </message>
    <message>
        <source>Tray and start</source>
        <translation>Bandeja e inicio</translation>
    </message>
    <message>
        <source>Show an icon in the tray, with the number of waiting calls</source>
        <translation>Mostrar un icono en la bandeja, con el número de llamadas en espera</translation>
    </message>
    <message>
        <source>Closing the window leaves Cordboard in the tray</source>
        <translation>Al cerrar la ventana, Cordboard queda en la bandeja</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Este escritorio no tiene bandeja.</translation>
    </message>
    <message>
        <source>Only with the icon in the tray.</source>
        <translation>Solo con el icono en la bandeja.</translation>
    </message>
    <message>
        <source>Start Cordboard with the session</source>
        <translation>Iniciar Cordboard con la sesión</translation>
    </message>
    <message>
        <source>Not on this system yet: add Cordboard to its own list of start-up programs.</source>
        <translation>En este sistema aún no: añada Cordboard a su propia lista de programas de inicio.</translation>
    </message>
    <message>
        <source>That could not be written. %1</source>
        <translation>No se pudo escribir. %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::DialLink</name>
    <message>
        <source>Only tel:, callto: and sip: links can be called.</source>
        <translation>Solo se puede llamar con enlaces tel:, callto: y sip:.</translation>
    </message>
    <message>
        <source>That link is damaged. Nothing was called.</source>
        <translation>Ese enlace está dañado. No se ha llamado a nadie.</translation>
    </message>
    <message>
        <source>That link holds a code with * or #, which could change how your phone works. Nothing was called; type it yourself if you want it.</source>
        <translation>Ese enlace contiene un código con * o #, que podría cambiar el funcionamiento de su teléfono. No se ha llamado a nadie; márquelo usted si lo desea.</translation>
    </message>
    <message>
        <source>That link holds no number. Nothing was called.</source>
        <translation>Ese enlace no contiene ningún número. No se ha llamado a nadie.</translation>
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
        <translation>Directorios</translation>
    </message>
    <message>
        <source>Contacts from files and servers. They are found by the same search as your people; who is both is shown once.</source>
        <translation>Contactos de archivos y servidores. Se encuentran con la misma búsqueda que su personal; quien está en ambos aparece una sola vez.</translation>
    </message>
    <message>
        <source>No directory yet. A table from Excel is enough.</source>
        <translation>Aún no hay ningún directorio. Basta una tabla de Excel.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Leer ahora</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>This program was built without that kind of directory.</source>
        <translation>Este programa se compiló sin ese tipo de directorio.</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts, read %1</source>
        <comment>time, or date and time</comment>
        <translation>
            <numerusform>%n contacto, leído: %1</numerusform>
            <numerusform>%n contactos, leídos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>aún sin leer</translation>
    </message>
    <message>
        <source>%1 · reading · %2</source>
        <comment>kind of directory; what was read before</comment>
        <translation>%1 · leyendo · %2</translation>
    </message>
    <message>
        <source>%1 · could not be read · %2</source>
        <comment>kind of directory; what was read before</comment>
        <translation>%1 · no se pudo leer · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of directory; what was read</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>There is no directory to choose.</source>
        <translation>No hay ningún directorio que elegir.</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>Se está leyendo.</translation>
    </message>
    <message>
        <source>Remove “%1”, its password and its contacts? The file or server keeps them.</source>
        <translation>¿Quitar «%1», su contraseña y sus contactos? El archivo o el servidor los conserva.</translation>
    </message>
</context>
<context>
    <name>Cordboard::DirectoryDialog</name>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Where the contacts are</source>
        <translation>Dónde están los contactos</translation>
    </message>
</context>
<context>
    <name>Cordboard::DirectoryForm</name>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Remember the password for this session only</source>
        <translation>Recordar la contraseña solo en esta sesión</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Otherwise it is kept in the system&apos;s keychain, never in a file.</source>
        <translation>De lo contrario se guarda en el llavero del sistema, nunca en un archivo.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <comment>a kind of directory</comment>
        <translation>Añadir: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Stands beside everybody who is found in it.</source>
        <translation>Figura junto a cada persona que se encuentra en él.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts found.</source>
        <translation>
            <numerusform>%n contacto encontrado.</numerusform>
            <numerusform>%n contactos encontrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first is %1, %2.</source>
        <comment>name, number</comment>
        <translation>El primero es %1, %2.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>The password cannot be kept: %1</source>
        <translation>No se puede guardar la contraseña: %1</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Parar prueba</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>Se está guardando.</translation>
    </message>
</context>
<context>
    <name>Cordboard::DirectoryKind</name>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Found out from the file</source>
        <translation>Se deduce del archivo</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>the character</comment>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Only where headings are not understood: name=Customer, work=Phone 2. Keywords: name, first, last, company, department, title, work, mobile, home, email, notes, tags, id, ignore.</source>
        <extracomment>name, first ... are keywords and stay as they are</extracomment>
        <translation>Solo si no se entienden los encabezados: name=Customer, work=Phone 2. Palabras clave: name, first, last, company, department, title, work, mobile, home, email, notes, tags, id, ignore.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>A file from Excel, a CRM or another program</source>
        <translation>Un archivo de Excel, de un CRM o de otro programa</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Read again whenever it is written.</source>
        <translation>Volver a leer cada vez que se escriba.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>vCard file</source>
        <translation>Archivo vCard</translation>
    </message>
    <message>
        <source>Exported by an address book or phone</source>
        <translation>Exportado por una libreta de direcciones o un teléfono</translation>
    </message>
    <message>
        <source>vCards (*.vcf *.vcard);;All files (*)</source>
        <translation>vCards (*.vcf *.vcard);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Read again every … minutes</source>
        <translation>Volver a leer cada … minutos</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autoridad de certificación</translation>
    </message>
    <message>
        <source>A PEM file, where the server&apos;s certificate comes from your own authority.</source>
        <translation>Un archivo PEM, si el certificado del servidor procede de su propia autoridad.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>None, without a user</source>
        <translation>Ninguno, sin usuario</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>389, or 636 with LDAPS, if left empty.</source>
        <translation>389, o 636 con LDAPS, si se deja vacío.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Everybody with a telephone number if left empty.</source>
        <translation>Todos los que tengan número de teléfono si se deja vacío.</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Only where yours have other names: name=displayName, work=telephoneNumber. Keywords: name, first, last, company, department, title, work, mobile, home, email, tags, id.</source>
        <extracomment>name, work ... are keywords and stay as they are</extracomment>
        <translation>Solo si los suyos tienen otros nombres: name=displayName, work=telephoneNumber. Palabras clave: name, first, last, company, department, title, work, mobile, home, email, tags, id.</translation>
    </message>
    <message>
        <source>LDAP server</source>
        <translation>Servidor LDAP</translation>
    </message>
    <message>
        <source>Active Directory, OpenLDAP and others</source>
        <translation>Active Directory, OpenLDAP y otros</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Where the people are, such as ou=people,dc=example,dc=com.</source>
        <translation>Dónde están las personas, como ou=people,dc=example,dc=com.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>A DN, or with Active Directory user@example.com; empty for anonymous.</source>
        <translation>Un DN o, con Active Directory, user@example.com; vacío para anónimo.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Libreta de direcciones</translation>
    </message>
    <message>
        <source>All of this user&apos;s if left empty.</source>
        <translation>Todas las de este usuario si se deja vacío.</translation>
    </message>
    <message>
        <source>CardDAV server</source>
        <translation>Servidor CardDAV</translation>
    </message>
    <message>
        <source>Nextcloud, Radicale, SOGo, iCloud and others</source>
        <translation>Nextcloud, Radicale, SOGo, iCloud y otros</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>The server, such as https://cloud.example.com, or one address book.</source>
        <translation>El servidor, como https://cloud.example.com, o una libreta de direcciones.</translation>
    </message>
</context>
<context>
    <name>Cordboard::DirectoryShelf</name>
    <message>
        <source>The password cannot be read: %1</source>
        <translation>No se puede leer la contraseña: %1</translation>
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
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Phone off</source>
        <comment>the phone is not registered</comment>
        <translation>Tel. apagado</translation>
    </message>
    <message>
        <source>Parked</source>
        <comment>a call waits in a parking slot</comment>
        <translation>En parking</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En retención</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Llamando</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Hablando</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Sonando</translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>nobody can tell the state now</comment>
        <translation>Incierto</translation>
    </message>
    <message>
        <source>FR</source>
        <comment>two-letter code of Free</comment>
        <translation>LI</translation>
    </message>
    <message>
        <source>AW</source>
        <comment>two-letter code of Away</comment>
        <translation>AU</translation>
    </message>
    <message>
        <source>DN</source>
        <comment>two-letter code of Do not disturb</comment>
        <translation>NM</translation>
    </message>
    <message>
        <source>NR</source>
        <comment>two-letter code of Phone off</comment>
        <translation>AP</translation>
    </message>
    <message>
        <source>PK</source>
        <comment>two-letter code of Parked</comment>
        <translation>PK</translation>
    </message>
    <message>
        <source>HO</source>
        <comment>two-letter code of On hold</comment>
        <translation>RT</translation>
    </message>
    <message>
        <source>CA</source>
        <comment>two-letter code of Calling</comment>
        <translation>LL</translation>
    </message>
    <message>
        <source>TK</source>
        <comment>two-letter code of Talking</comment>
        <translation>HA</translation>
    </message>
    <message>
        <source>RG</source>
        <comment>two-letter code of Ringing</comment>
        <translation>SO</translation>
    </message>
    <message>
        <source>UN</source>
        <comment>two-letter code of Not sure</comment>
        <translation>IC</translation>
    </message>
</context>
<context>
    <name>Cordboard::DropVerdict</name>
    <message>
        <source>Cannot: %1</source>
        <translation>Imposible: %1</translation>
    </message>
    <message>
        <source>This PBX cannot %1.</source>
        <translation>Esta PBX no puede %1.</translation>
    </message>
    <message>
        <source>transfer this call</source>
        <translation>transferir esta llamada</translation>
    </message>
    <message>
        <source>%1 is in this call already.</source>
        <translation>%1 ya está en esta llamada.</translation>
    </message>
    <message>
        <source>is in this call</source>
        <translation>está en esta llamada</translation>
    </message>
    <message>
        <source>Drop to send %1 to the voicemail of %2</source>
        <translation>Suelte para enviar a %1 al buzón de voz de %2</translation>
    </message>
    <message>
        <source>Drop: voicemail</source>
        <translation>Soltar: buzón de voz</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>name, reason</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 %2. Dropping asks you first.</source>
        <comment>name, reason</comment>
        <translation>%1 %2. Al soltar se le pregunta antes.</translation>
    </message>
    <message>
        <source>Asks you: %1</source>
        <translation>Pregunta: %1</translation>
    </message>
    <message>
        <source>Drop to ask %1 first; %2 waits on hold</source>
        <translation>Suelte para consultar antes a %1; %2 espera en retención</translation>
    </message>
    <message>
        <source>Drop: ask first</source>
        <translation>Soltar: consultar</translation>
    </message>
    <message>
        <source>Drop to transfer %1 to %2 now</source>
        <translation>Suelte para transferir %1 a %2 ahora</translation>
    </message>
    <message>
        <source>Drop: transfer now</source>
        <translation>Soltar: transferir ya</translation>
    </message>
    <message>
        <source>This call is parked already.</source>
        <translation>Esta llamada ya está aparcada.</translation>
    </message>
    <message>
        <source>is parked</source>
        <translation>ya aparcada</translation>
    </message>
    <message>
        <source>park in a chosen place</source>
        <translation>aparcar en una plaza elegida</translation>
    </message>
    <message>
        <source>%1 is occupied by %2.</source>
        <comment>park slot, caller</comment>
        <translation>%1 está ocupada por %2.</translation>
    </message>
    <message>
        <source>occupied</source>
        <translation>ocupada</translation>
    </message>
    <message>
        <source>Drop to park %1 in %2</source>
        <translation>Suelte para aparcar a %1 en %2</translation>
    </message>
    <message>
        <source>Drop: park here</source>
        <translation>Soltar: aparcar aquí</translation>
    </message>
    <message>
        <source>This PBX cannot let a third person into a call.</source>
        <translation>Esta PBX no puede admitir a un tercero en una llamada.</translation>
    </message>
    <message>
        <source>no barge</source>
        <translation>sin intervención</translation>
    </message>
    <message>
        <source>Drop to let %1 into this call: listen, whisper or speak</source>
        <translation>Suelte para que %1 entre en esta llamada: escuchar, susurrar o hablar</translation>
    </message>
    <message>
        <source>Drop: barge in</source>
        <translation>Soltar: intervenir</translation>
    </message>
    <message>
        <source>This is the same call.</source>
        <translation>Es la misma llamada.</translation>
    </message>
    <message>
        <source>same call</source>
        <translation>misma llamada</translation>
    </message>
    <message>
        <source>join two calls</source>
        <translation>unir dos llamadas</translation>
    </message>
    <message>
        <source>Drop to join %1 with this call</source>
        <translation>Suelte para unir a %1 con esta llamada</translation>
    </message>
    <message>
        <source>Drop: join</source>
        <translation>Soltar: unir</translation>
    </message>
    <message>
        <source>The link to the PBX is down: nothing can be moved.</source>
        <translation>No hay conexión con la PBX: no se puede mover nada.</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>The call is no longer there.</source>
        <translation>La llamada ya no existe.</translation>
    </message>
    <message>
        <source>call is gone</source>
        <translation>ya no hay llamada</translation>
    </message>
    <message>
        <source>That person is at another PBX.</source>
        <translation>Esa persona está en otra PBX.</translation>
    </message>
    <message>
        <source>other PBX</source>
        <translation>otra PBX</translation>
    </message>
    <message>
        <source>Drop to send %1 to the queue %2</source>
        <translation>Suelte para enviar a %1 a la cola %2</translation>
    </message>
    <message>
        <source>Drop: to this queue</source>
        <translation>Soltar: a esta cola</translation>
    </message>
    <message>
        <source>That call is at another PBX.</source>
        <translation>Esa llamada está en otra PBX.</translation>
    </message>
    <message>
        <source>Nothing happens here.</source>
        <translation>Aquí no ocurre nada.</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>aquí no</translation>
    </message>
    <message>
        <source>invite somebody</source>
        <translation>invitar a alguien</translation>
    </message>
    <message>
        <source>Drop to invite %1 to %2</source>
        <comment>person, conference room</comment>
        <translation>Suelte para invitar a %1 a %2</translation>
    </message>
    <message>
        <source>Drop: invite</source>
        <translation>Soltar: invitar</translation>
    </message>
    <message>
        <source>%1 has no voicemail.</source>
        <translation>%1 no tiene buzón de voz.</translation>
    </message>
    <message>
        <source>no voicemail</source>
        <translation>sin buzón de voz</translation>
    </message>
    <message>
        <source>%1 %2. Dropping lets it ring there all the same.</source>
        <comment>name, reason</comment>
        <translation>%1 %2. Al soltar suena allí de todos modos.</translation>
    </message>
    <message>
        <source>Drop: rings there</source>
        <translation>Soltar: suena allí</translation>
    </message>
    <message>
        <source>A menu asks how: listen, whisper or speak.</source>
        <translation>Un menú pregunta cómo: escuchar, susurrar o hablar.</translation>
    </message>
    <message>
        <source>Hold Ctrl to ask first, Shift for voicemail. A right-button drop opens the menu.</source>
        <translation>Mantenga Ctrl para consultar antes, Mayús para el buzón de voz. Soltar con el botón derecho abre el menú.</translation>
    </message>
    <message>
        <source>Hold Ctrl to ask first. A right-button drop opens the menu.</source>
        <translation>Mantenga Ctrl para consultar antes. Soltar con el botón derecho abre el menú.</translation>
    </message>
    <message>
        <source>Hold Shift for voicemail. A right-button drop opens the menu.</source>
        <translation>Mantenga Mayús para el buzón de voz. Soltar con el botón derecho abre el menú.</translation>
    </message>
</context>
<context>
    <name>Cordboard::EndpointProbe</name>
    <message>
        <source>Address %1</source>
        <translation>Dirección %1</translation>
    </message>
    <message>
        <source>Host found, %1</source>
        <translation>Host encontrado, %1</translation>
    </message>
    <message>
        <source>Port %1 answers</source>
        <translation>El puerto %1 responde</translation>
    </message>
    <message>
        <source>Certificate trusted by you</source>
        <translation>Certificado de su confianza</translation>
    </message>
    <message>
        <source>Certificate valid until %1</source>
        <translation>Certificado válido hasta el %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::ExtensionModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>With</source>
        <comment>whom somebody talks to</comment>
        <translation>Con</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Presencia</translation>
    </message>
    <message>
        <source>Forwards to</source>
        <translation>Desvía a</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>At lunch</source>
        <translation>Comiendo</translation>
    </message>
    <message>
        <source>On a trip</source>
        <translation>De viaje</translation>
    </message>
    <message>
        <source>Off work</source>
        <translation>Fuera de turno</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>call forwarding: always to number %1</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 when busy, %2 after a while</source>
        <comment>call forwarding</comment>
        <translation>%1 si ocupado, %2 tras un rato</translation>
    </message>
    <message>
        <source>%1 when busy or after a while</source>
        <comment>call forwarding</comment>
        <translation>%1 si ocupado o tras un rato</translation>
    </message>
    <message>
        <source>%1 after a while</source>
        <comment>call forwarding</comment>
        <translation>%1 tras un rato</translation>
    </message>
    <message>
        <source>%1 when busy</source>
        <comment>call forwarding</comment>
        <translation>%1 si ocupado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not sure, was: %1</source>
        <translation>incierto, antes: %1</translation>
    </message>
    <message>
        <source>talking to %1</source>
        <translation>hablando con %1</translation>
    </message>
    <message>
        <source>ringing, call from %1</source>
        <translation>sonando, llamada de %1</translation>
    </message>
    <message numerus="yes">
        <source>for %n second(s)</source>
        <translation>
            <numerusform>desde hace %n segundo</numerusform>
            <numerusform>desde hace %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n minute(s)</source>
        <translation>
            <numerusform>desde hace %n minuto</numerusform>
            <numerusform>desde hace %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>forwards to %1</source>
        <translation>desvía a %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new voicemail message(s)</source>
        <translation>
            <numerusform>%n mensaje de voz nuevo</numerusform>
            <numerusform>%n mensajes de voz nuevos</numerusform>
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
        <translation>Etiquetas de la persona</translation>
    </message>
    <message>
        <source>Announce to a group</source>
        <translation>Avisar a un grupo</translation>
    </message>
    <message>
        <source>Play an announcement</source>
        <translation>Reproducir una locución</translation>
    </message>
    <message>
        <source>The link to the PBX is down.</source>
        <translation>No hay conexión con la PBX.</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>Elija antes a una persona.</translation>
    </message>
    <message>
        <source>You are in a call.</source>
        <translation>Usted está en una llamada.</translation>
    </message>
    <message>
        <source>Announce to %1</source>
        <translation>Avisar a %1</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>Etiquetas de %1</translation>
    </message>
    <message>
        <source>Changing the tags of %1</source>
        <translation>Cambiando las etiquetas de %1</translation>
    </message>
    <message>
        <source>The tags of %1 are changed</source>
        <translation>Se han cambiado las etiquetas de %1</translation>
    </message>
    <message>
        <source>This PBX has no groups for announcements.</source>
        <translation>Esta PBX no tiene grupos de megafonía.</translation>
    </message>
    <message>
        <source>Announcing to %1</source>
        <translation>Avisando a %1</translation>
    </message>
    <message>
        <source>Lift your phone and speak: %1 hears you</source>
        <comment>group</comment>
        <translation>Descuelgue y hable: %1 le oye</translation>
    </message>
    <message>
        <source>Playing %1</source>
        <comment>recorded announcement</comment>
        <translation>Reproduciendo %1</translation>
    </message>
    <message>
        <source>%1 is played</source>
        <comment>recorded announcement</comment>
        <translation>Se reproduce %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::FailedCalls</name>
    <message>
        <source>%1 did not answer; %2 is still on hold.</source>
        <comment>person who was asked, caller</comment>
        <translation>%1 no contestó; %2 sigue en retención.</translation>
    </message>
    <message>
        <source>%1 did not answer; %2 is with you again.</source>
        <comment>person who was asked, caller</comment>
        <translation>%1 no contestó; %2 está de nuevo con usted.</translation>
    </message>
    <message>
        <source>%1 is busy. Call again later, or write a message.</source>
        <translation>%1 está ocupado. Llame más tarde o escriba un mensaje.</translation>
    </message>
    <message>
        <source>The call to %1 did not get through. Check the number, or try another one of the same person.</source>
        <translation>La llamada a %1 no se pudo establecer. Compruebe el número o pruebe otro de la misma persona.</translation>
    </message>
    <message>
        <source>%1 did not answer. Call again later, or write a message.</source>
        <translation>%1 no contestó. Llame más tarde o escriba un mensaje.</translation>
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
        <translation>Necesario para conectar.</translation>
    </message>
    <message>
        <source>Only the name or the address, such as pbx.example.com.</source>
        <translation>Solo el nombre o la dirección, como pbx.example.com.</translation>
    </message>
    <message>
        <source>A number from 1 to 65535.</source>
        <translation>Un número del 1 al 65535.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>Un número entero.</translation>
    </message>
    <message>
        <source>A whole address, such as https://pbx.example.com.</source>
        <translation>Una dirección completa, como https://pbx.example.com.</translation>
    </message>
    <message>
        <source>Without the password: it has a field of its own.</source>
        <translation>Sin la contraseña: tiene su propio campo.</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Obligatorio.</translation>
    </message>
</context>
<context>
    <name>Cordboard::FileDirectory</name>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 no es un archivo.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>No se puede leer el archivo: %1</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB and is not read.</source>
        <translation>El archivo ocupa más de %1 MB y no se lee.</translation>
    </message>
</context>
<context>
    <name>Cordboard::FlowButton</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noche</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a switch and its choice</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The link to the PBX is down.</source>
        <translation>No hay conexión con la PBX.</translation>
    </message>
    <message>
        <source>This PBX does not let it be set from here.</source>
        <translation>Esta PBX no permite cambiarlo desde aquí.</translation>
    </message>
    <message>
        <source>Setting %1 to %2</source>
        <translation>Cambiando %1 a %2</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 está ahora en %2</translation>
    </message>
</context>
<context>
    <name>Cordboard::FlowModel</name>
    <message>
        <source>Switch</source>
        <comment>such as day and night service</comment>
        <translation>Interruptor</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
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
        <translation>Desvío de llamadas de %1</translation>
    </message>
    <message>
        <source>to nobody</source>
        <translation>a nadie</translation>
    </message>
    <message>
        <source>Every call</source>
        <translation>Todas las llamadas</translation>
    </message>
    <message>
        <source>While talking</source>
        <translation>Mientras habla</translation>
    </message>
    <message>
        <source>When nobody answers</source>
        <translation>Si nadie contesta</translation>
    </message>
    <message>
        <source>Every call to the mobile</source>
        <translation>Todas las llamadas al móvil</translation>
    </message>
</context>
<context>
    <name>Cordboard::FreedesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>Cordboard::GlobalKeys</name>
    <message>
        <source>In other programs</source>
        <translation>En otros programas</translation>
    </message>
    <message>
        <source>This desktop does not offer them: it has no portal for global shortcuts.</source>
        <translation>Este escritorio no las ofrece: no tiene portal de atajos globales.</translation>
    </message>
    <message>
        <source>The desktop has not given the keys. Switch it off and on to be asked again.</source>
        <translation>El escritorio no ha concedido las teclas. Desactívelo y actívelo para que vuelva a preguntar.</translation>
    </message>
    <message>
        <source>By a key in another program: %1</source>
        <translation>Con una tecla en otro programa: %1</translation>
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
        <translation>%1 derivada a %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 has been ringing at %2 for %n seconds.</source>
        <comment>caller, target</comment>
        <translation>
            <numerusform>%1 lleva %n segundo sonando en %2.</numerusform>
            <numerusform>%1 lleva %n segundos sonando en %2.</numerusform>
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
        <translation>Enviando a %1</translation>
    </message>
    <message>
        <source>Ringing at %1</source>
        <translation>Suena en %1</translation>
    </message>
    <message>
        <source>Answered, talking</source>
        <translation>Contestada, hablando</translation>
    </message>
    <message>
        <source>Waits until %1 is free</source>
        <translation>Espera a que %1 quede libre</translation>
    </message>
    <message>
        <source>Has waited too long for %1</source>
        <translation>Ha esperado demasiado a %1</translation>
    </message>
    <message>
        <source>No answer at %1, came back</source>
        <translation>Sin respuesta en %1, ha vuelto</translation>
    </message>
    <message>
        <source>The caller hung up</source>
        <translation>El llamante colgó</translation>
    </message>
    <message>
        <source>first try</source>
        <translation>primer intento</translation>
    </message>
    <message>
        <source>try %1, before: %2</source>
        <comment>number of tries, names</comment>
        <translation>intento %1, antes: %2</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <comment>whom a caller wanted, one after the other</comment>
        <translation>%1, luego %2</translation>
    </message>
    <message>
        <source>second time: wanted %1</source>
        <comment>a caller who came back</comment>
        <translation>segunda vez: buscaba a %1</translation>
    </message>
    <message>
        <source>third time: wanted %1</source>
        <comment>a caller who came back</comment>
        <translation>tercera vez: buscaba a %1</translation>
    </message>
    <message numerus="yes">
        <source>%n times here: wanted %1</source>
        <comment>a caller who came back</comment>
        <translation>
            <numerusform>%n vez aquí: buscaba a %1</numerusform>
            <numerusform>%n veces aquí: buscaba a %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::HandedOverPanel</name>
    <message>
        <source>Handed over</source>
        <translation>Derivadas</translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation>No hay nada en camino.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Fetch back</source>
        <translation>Recoger</translation>
    </message>
    <message numerus="yes">
        <source>%n came back</source>
        <translation>
            <numerusform>%n ha vuelto</numerusform>
            <numerusform>%n han vuelto</numerusform>
        </translation>
    </message>
    <message>
        <source>longest %1</source>
        <comment>duration</comment>
        <translation>la más larga %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::HandedRowDelegate</name>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Recoger</translation>
    </message>
    <message>
        <source>was on its way to %1</source>
        <translation>iba de camino a %1</translation>
    </message>
    <message>
        <source>was ringing at %1</source>
        <translation>sonaba en %1</translation>
    </message>
    <message>
        <source>was answered</source>
        <translation>estaba contestada</translation>
    </message>
    <message>
        <source>was waiting for %1</source>
        <translation>esperaba a %1</translation>
    </message>
    <message>
        <source>had come back from %1</source>
        <translation>había vuelto de %1</translation>
    </message>
    <message>
        <source>had ended</source>
        <translation>había terminado</translation>
    </message>
    <message>
        <source>leaves this list in %1 s</source>
        <translation>sale de esta lista en %1 s</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a call handed over to somebody</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>not certain, the link is down</source>
        <translation>dato incierto, no hay conexión</translation>
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
        <translation>Guardar lo sucedido...</translation>
    </message>
    <message>
        <source>What happened was saved as %1</source>
        <comment>file name</comment>
        <translation>Lo sucedido se guardó como %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::HeldPanel</name>
    <message>
        <source>Held by you</source>
        <translation>Usted retiene</translation>
    </message>
    <message>
        <source>You hold no call.</source>
        <translation>Usted no retiene ninguna llamada.</translation>
    </message>
    <message>
        <source>longest %1</source>
        <comment>duration</comment>
        <translation>la más larga %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::HeldRowDelegate</name>
    <message>
        <source>Unknown caller</source>
        <translation>Llamante desconocido</translation>
    </message>
    <message>
        <source>was held</source>
        <translation>estaba retenida</translation>
    </message>
    <message>
        <source>was held, %1</source>
        <comment>last seen 09:41:07</comment>
        <translation>estaba retenida, %1</translation>
    </message>
    <message>
        <source>wants %1</source>
        <comment>whom a caller asked for</comment>
        <translation>busca a %1</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>a call on hold</comment>
        <translation>Retenida</translation>
    </message>
</context>
<context>
    <name>Cordboard::HistoryModel</name>
    <message>
        <source>Voicemail</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>a call</comment>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>In</source>
        <comment>direction of a call</comment>
        <translation>Entrante</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>direction of a call</comment>
        <translation>Saliente</translation>
    </message>
    <message>
        <source>Internal</source>
        <comment>direction of a call</comment>
        <translation>Interna</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Llamante desconocido</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>kind of call, name, when</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a call</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>With</source>
        <comment>whom somebody talked to</comment>
        <translation>Con</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>of a call</comment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Dialled</source>
        <comment>queue or number</comment>
        <translation>Marcó</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>Cordboard::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nombre o número</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Filtrar el historial</translation>
    </message>
    <message>
        <source>Kind of call</source>
        <translation>Tipo de llamada</translation>
    </message>
    <message>
        <source>All</source>
        <comment>calls</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>calls</comment>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>In</source>
        <comment>direction of calls</comment>
        <translation>Entrantes</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>direction of calls</comment>
        <translation>Salientes</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Fetching older calls …</source>
        <translation>Cargando llamadas anteriores …</translation>
    </message>
    <message numerus="yes">
        <source>Only the newest %n calls: narrow the search.</source>
        <translation>
            <numerusform>Solo la llamada más reciente (%n): acote la búsqueda.</numerusform>
            <numerusform>Solo las %n llamadas más recientes: acote la búsqueda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Buscando …</translation>
    </message>
    <message>
        <source>The history could not be fetched.</source>
        <translation>No se pudo cargar el historial.</translation>
    </message>
    <message>
        <source>No call matches.</source>
        <translation>Ninguna llamada coincide.</translation>
    </message>
    <message>
        <source>No calls yet.</source>
        <translation>Aún no hay llamadas.</translation>
    </message>
</context>
<context>
    <name>Cordboard::HistoryRowDelegate</name>
    <message>
        <source>Unknown caller</source>
        <translation>Llamante desconocido</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>a call</comment>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>In</source>
        <comment>direction of a call</comment>
        <translation>Entrante</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>direction of a call</comment>
        <translation>Saliente</translation>
    </message>
    <message>
        <source>Internal</source>
        <comment>direction of a call</comment>
        <translation>Interna</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>whom somebody talked to</comment>
        <translation>con %1</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>not called back</source>
        <translation>sin devolver</translation>
    </message>
</context>
<context>
    <name>Cordboard::HistoryView</name>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Note on this call</source>
        <translation>Nota sobre esta llamada</translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>to a recording</comment>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Recording of %1 and %2, %3</source>
        <comment>caller; who was called; date and time</comment>
        <translation>Grabación de %1 y %2, %3</translation>
    </message>
    <message>
        <source>Name, number or queue</source>
        <translation>Nombre, número o cola</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Todas las colas</translation>
    </message>
    <message>
        <source>Kind of call</source>
        <translation>Tipo de llamada</translation>
    </message>
    <message>
        <source>All</source>
        <comment>calls</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>calls</comment>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>In</source>
        <comment>direction of calls</comment>
        <translation>Entrantes</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>direction of calls</comment>
        <translation>Salientes</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %n calls written</source>
        <translation>
            <numerusform>Exportando: %n llamada escrita</numerusform>
            <numerusform>Exportando: %n llamadas escritas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the newest %n calls are listed: narrow the search.</source>
        <translation>
            <numerusform>Solo se muestra la llamada más reciente (%n): acote la búsqueda.</numerusform>
            <numerusform>Solo se muestran las %n llamadas más recientes: acote la búsqueda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n encontrada</numerusform>
            <numerusform>%n encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>No call matches.</source>
        <translation>Ninguna llamada coincide.</translation>
    </message>
    <message>
        <source>No calls yet.</source>
        <translation>Aún no hay llamadas.</translation>
    </message>
    <message>
        <source>An export is running.</source>
        <translation>Hay una exportación en curso.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>No hay nada que exportar.</translation>
    </message>
    <message>
        <source>Choose a call to call back, listen or write a note.</source>
        <translation>Elija una llamada para devolverla, escucharla o escribir una nota.</translation>
    </message>
    <message>
        <source>No call is chosen.</source>
        <translation>No hay ninguna llamada elegida.</translation>
    </message>
    <message numerus="yes">
        <source>gave up after %n s</source>
        <translation>
            <numerusform>abandonó tras %n s</numerusform>
            <numerusform>abandonó tras %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>The caller told no number.</source>
        <translation>El llamante no dio ningún número.</translation>
    </message>
    <message>
        <source>This call was not recorded.</source>
        <translation>Esta llamada no se grabó.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>calls.csv</source>
        <comment>name of a file</comment>
        <translation>llamadas.csv</translation>
    </message>
    <message numerus="yes">
        <source>%n calls exported to %1</source>
        <translation>
            <numerusform>%n llamada exportada a %1</numerusform>
            <numerusform>%n llamadas exportadas a %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcortexBackend</name>
    <message>
        <source>This build of the program has no engine for the PABX&apos;s library.</source>
        <translation>Esta compilación del programa no tiene motor para la biblioteca de la PABX.</translation>
    </message>
    <message>
        <source>This PABX serves no library; choose the polled feed.</source>
        <translation>Esta PABX no ofrece ninguna biblioteca; elija el canal por sondeo.</translation>
    </message>
    <message>
        <source>The PBX is slow to answer.</source>
        <translation>La PBX tarda en responder.</translation>
    </message>
    <message>
        <source>Only entries of the address book&apos;s own can be changed, not people and numbers of the PABX.</source>
        <translation>Solo se pueden cambiar las entradas propias de la libreta de direcciones, no las personas y números de la PABX.</translation>
    </message>
    <message>
        <source>An entry needs a name and a number of digits.</source>
        <translation>Una entrada necesita un nombre y un número con cifras.</translation>
    </message>
    <message>
        <source>There is no method %1.</source>
        <translation>No existe el método %1.</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcortexPlugin</name>
    <message>
        <source>IPCortex PABX, by the library that it serves itself, or by commands and polled feed.</source>
        <translation>PABX IPCortex, por la biblioteca que él mismo ofrece o por órdenes y datos consultados.</translation>
    </message>
    <message>
        <source>IPCortex PABX, by commands and polled feed only: this build has no engine for the library that newer ones serve.</source>
        <translation>PABX IPCortex, solo por órdenes y datos consultados: esta versión no tiene motor para la biblioteca de los modelos nuevos.</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxCapabilities</name>
    <message>
        <source>This login has no phone of its own at the PABX.</source>
        <translation>Este usuario no tiene teléfono propio en la PABX.</translation>
    </message>
    <message>
        <source>The PABX tells no park number.</source>
        <translation>La PABX no indica ningún número de parking.</translation>
    </message>
    <message>
        <source>This login may tag nobody.</source>
        <translation>Este usuario no puede etiquetar a nadie.</translation>
    </message>
    <message>
        <source>This PABX has no REST interface, or this login may not use it.</source>
        <translation>Esta PABX no tiene interfaz REST, o este usuario no puede usarla.</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxCommands</name>
    <message>
        <source>The PABX lets you control only the calls of your own phones.</source>
        <translation>La PABX solo le permite controlar las llamadas de sus propios teléfonos.</translation>
    </message>
    <message>
        <source>%1 has no phone.</source>
        <comment>a number</comment>
        <translation>%1 no tiene teléfono.</translation>
    </message>
    <message>
        <source>There is no second call to transfer it to.</source>
        <translation>No hay una segunda llamada a la que transferirla.</translation>
    </message>
    <message>
        <source>There is no second call to give up.</source>
        <translation>No hay una segunda llamada que abandonar.</translation>
    </message>
    <message>
        <source>There is no second call.</source>
        <translation>No hay una segunda llamada.</translation>
    </message>
    <message>
        <source>This PABX chooses the place itself.</source>
        <translation>Esta PABX elige la plaza por sí misma.</translation>
    </message>
    <message>
        <source>The PABX tells no park number.</source>
        <translation>La PABX no indica ningún número de parking.</translation>
    </message>
    <message>
        <source>The PABX lets you change only your own presence.</source>
        <translation>La PABX solo le permite cambiar su propia presencia.</translation>
    </message>
    <message>
        <source>Only a receptionist or an administrator may tag other people.</source>
        <translation>Solo un recepcionista o un administrador puede etiquetar a otras personas.</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxHosted</name>
    <message>
        <source>This build of the program has no engine for the PABX&apos;s library.</source>
        <translation>Esta compilación del programa no tiene motor para la biblioteca de la PABX.</translation>
    </message>
    <message>
        <source>The PABX&apos;s library had to be stopped: %1</source>
        <translation>Hubo que detener la biblioteca de la PABX: %1</translation>
    </message>
    <message>
        <source>The PABX&apos;s library needs a newer engine than this program has: %1. Choose the polled feed in the account instead.</source>
        <translation>La biblioteca de la PABX necesita un motor más reciente que el de este programa: %1. Elija en la cuenta el canal por sondeo.</translation>
    </message>
    <message>
        <source>The PABX&apos;s library does not start: %1</source>
        <translation>La biblioteca de la PABX no arranca: %1</translation>
    </message>
    <message>
        <source>The PABX&apos;s library did not start its feed. %1</source>
        <translation>La biblioteca de la PABX no inició su canal. %1</translation>
    </message>
    <message>
        <source>The PABX has logged this user out. %1</source>
        <comment>the PBX&apos;s own words</comment>
        <translation>La PABX ha cerrado la sesión de este usuario. %1</translation>
    </message>
    <message>
        <source>The PABX has been upgraded; its library is loaded again.</source>
        <translation>La PABX se ha actualizado; su biblioteca se carga de nuevo.</translation>
    </message>
    <message>
        <source>The PABX did not tell everything; perhaps this login may not see it. %1</source>
        <comment>the PBX&apos;s own words</comment>
        <translation>La PABX no lo comunicó todo; quizá este usuario no pueda verlo. %1</translation>
    </message>
    <message>
        <source>The PABX is not ready yet.</source>
        <translation>La PABX aún no está lista.</translation>
    </message>
    <message>
        <source>The live feed of the PABX has an error (%1). %2</source>
        <comment>number, the PBX&apos;s own words</comment>
        <translation>El canal en directo de la PABX tiene un error (%1). %2</translation>
    </message>
    <message>
        <source>Only the polled feed of older PABXes has this command.</source>
        <translation>Solo el canal por sondeo de las PABX antiguas tiene esta orden.</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxHttp</name>
    <message>
        <source>The PBX sent an answer that is too large.</source>
        <translation>La PBX envió una respuesta demasiado grande.</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxNative</name>
    <message>
        <source>The PBX did not tell its %1.</source>
        <comment>name of a list</comment>
        <translation>La PBX no comunicó su %1.</translation>
    </message>
    <message>
        <source>The live feed of the PBX could not be found; check the feed port.</source>
        <translation>No se encontró el canal en directo de la PBX; compruebe el puerto del canal.</translation>
    </message>
    <message>
        <source>The live feed of the PBX makes no sense.</source>
        <translation>El canal en directo de la PBX no tiene sentido.</translation>
    </message>
    <message>
        <source>The PBX has ended the session. %1</source>
        <comment>the PBX&apos;s own words</comment>
        <translation>La PBX ha terminado la sesión. %1</translation>
    </message>
    <message>
        <source>The PBX&apos;s telephone engine is reconnecting.</source>
        <translation>El motor telefónico de la PBX se está reconectando.</translation>
    </message>
    <message>
        <source>The live feed of the PBX has an error. %1</source>
        <comment>the PBX&apos;s own words</comment>
        <translation>El canal en directo de la PBX tiene un error. %1</translation>
    </message>
    <message>
        <source>Only the PABX&apos;s own library has this method.</source>
        <translation>Solo la biblioteca propia de la PABX tiene este método.</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxNightMode</name>
    <message>
        <source>Night mode of %1</source>
        <translation>Modo noche de %1</translation>
    </message>
    <message>
        <source>Night mode %2 of %1</source>
        <translation>Modo noche %2 de %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxRest</name>
    <message>
        <source>This PABX has no REST interface.</source>
        <translation>Esta PABX no tiene interfaz REST.</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxSettings</name>
    <message>
        <source>Whichever the PABX has</source>
        <translation>El que tenga la PABX</translation>
    </message>
    <message>
        <source>The PABX&apos;s own library (6.1 and later)</source>
        <translation>La biblioteca propia de la PABX (6.1 y posteriores)</translation>
    </message>
    <message>
        <source>Commands and polled feed (older)</source>
        <translation>Órdenes y canal por sondeo (antiguo)</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>The port of the PABX&apos;s web pages.</source>
        <translation>El puerto de las páginas web de la PABX.</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Cifrada (TLS)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Feed port</source>
        <translation>Puerto del canal</translation>
    </message>
    <message>
        <source>Only for the polled feed; empty: 82, or 84 when encrypted.</source>
        <translation>Solo para el canal por sondeo; vacío: 82, u 84 con cifrado.</translation>
    </message>
    <message>
        <source>Auth key</source>
        <translation>Clave de autenticación</translation>
    </message>
    <message>
        <source>For call records and night mode, instead of the password.</source>
        <translation>Para el registro de llamadas y el modo noche, en vez de la contraseña.</translation>
    </message>
</context>
<context>
    <name>Cordboard::IpcxUnusable</name>
    <message>
        <source>This PABX does not answer REST requests.</source>
        <translation>Esta PABX no responde a peticiones REST.</translation>
    </message>
    <message>
        <source>Only the polled feed of older PABXes has this command; the PABX&apos;s own library is in use.</source>
        <translation>Solo el canal por sondeo de las PABX antiguas tiene esta orden; se usa la biblioteca propia de la PABX.</translation>
    </message>
    <message>
        <source>Only the PABX&apos;s own library has this method; the polled feed is in use.</source>
        <translation>Solo la biblioteca propia de la PABX tiene este método; se usa el canal por sondeo.</translation>
    </message>
    <message>
        <source>The library of this PABX does not have it: its version is older, or newer.</source>
        <translation>La biblioteca de esta PABX no lo tiene: su versión es anterior o posterior.</translation>
    </message>
</context>
<context>
    <name>Cordboard::JsonModel</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>Cordboard::JsonTable</name>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Backend</name>
    <message>
        <source>Events cannot be received at port %1 of the PBX; its state is asked for every few seconds. %2</source>
        <translation>No se pueden recibir eventos en el puerto %1 de la PBX; se consulta su estado cada pocos segundos. %2</translation>
    </message>
    <message>
        <source>The PBX&apos;s events do not reach this computer; its state is asked for every few seconds. %1</source>
        <translation>Los eventos de la PBX no llegan a este equipo; se consulta su estado cada pocos segundos. %1</translation>
    </message>
    <message>
        <source>Port %1 for events cannot be used (%2); port %3 is used instead, or the TCP connection.</source>
        <translation>No se puede usar el puerto %1 para eventos (%2); se usa en su lugar el puerto %3 o la conexión TCP.</translation>
    </message>
    <message>
        <source>No port for events can be used (%1); the TCP connection is tried.</source>
        <translation>No se puede usar ningún puerto para eventos (%1); se prueba la conexión TCP.</translation>
    </message>
    <message>
        <source>The PBX has started anew.</source>
        <translation>La PBX se ha reiniciado.</translation>
    </message>
    <message>
        <source>This PBX answered that it does not have it: its firmware is older, or newer.</source>
        <translation>Esta PBX respondió que no lo tiene: su firmware es anterior o posterior.</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Capabilities</name>
    <message>
        <source>This PBX records calls by itself, as its administrator set it up.</source>
        <translation>Esta PBX graba las llamadas por sí misma, según la configuró su administrador.</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Commands</name>
    <message>
        <source>Your extension is not set in the account.</source>
        <translation>Su extensión no está indicada en la cuenta.</translation>
    </message>
    <message>
        <source>The phone %1 does not let itself be answered from here (uaCSTA).</source>
        <translation>El teléfono %1 no se deja contestar desde aquí (uaCSTA).</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Errors</name>
    <message>
        <source>XML is not supported</source>
        <translation>no se admite XML</translation>
    </message>
    <message>
        <source>unknown request</source>
        <translation>petición desconocida</translation>
    </message>
    <message>
        <source>a required parameter is empty</source>
        <translation>un parámetro obligatorio está vacío</translation>
    </message>
    <message>
        <source>no such call id</source>
        <translation>no existe ese identificador de llamada</translation>
    </message>
    <message>
        <source>no such extension</source>
        <translation>no existe esa extensión</translation>
    </message>
    <message>
        <source>no such call</source>
        <translation>no existe esa llamada</translation>
    </message>
    <message>
        <source>the extension is not idle</source>
        <translation>la extensión no está en reposo</translation>
    </message>
    <message>
        <source>the extension may not be monitored</source>
        <translation>no se permite supervisar la extensión</translation>
    </message>
    <message>
        <source>the extension may not monitor in that way</source>
        <translation>la extensión no puede supervisar de ese modo</translation>
    </message>
    <message>
        <source>no such callee</source>
        <translation>no existe ese destinatario</translation>
    </message>
    <message>
        <source>no such IVR</source>
        <translation>no existe ese IVR</translation>
    </message>
    <message>
        <source>no such queue</source>
        <translation>no existe esa cola</translation>
    </message>
    <message>
        <source>no such ring group</source>
        <translation>no existe ese grupo de timbre</translation>
    </message>
    <message>
        <source>nobody talks in that call</source>
        <translation>nadie habla en esa llamada</translation>
    </message>
    <message>
        <source>the time to accept or refuse has passed</source>
        <translation>ha pasado el tiempo para aceptar o rechazar</translation>
    </message>
    <message>
        <source>the extension could not be configured</source>
        <translation>no se pudo configurar la extensión</translation>
    </message>
    <message>
        <source>the IVR could not be configured</source>
        <translation>no se pudo configurar el IVR</translation>
    </message>
    <message>
        <source>the queue could not be configured</source>
        <translation>no se pudo configurar la cola</translation>
    </message>
    <message>
        <source>the wake-up call could not be set</source>
        <translation>no se pudo programar la llamada despertador</translation>
    </message>
    <message>
        <source>no such wake-up call</source>
        <translation>no existe esa llamada despertador</translation>
    </message>
    <message>
        <source>there is such a wake-up call already</source>
        <translation>ya existe esa llamada despertador</translation>
    </message>
    <message>
        <source>no such audio file</source>
        <translation>no existe ese archivo de audio</translation>
    </message>
    <message>
        <source>no permission for calls to the outside</source>
        <translation>sin permiso para llamadas al exterior</translation>
    </message>
    <message>
        <source>changes are applied too often</source>
        <translation>los cambios se aplican con demasiada frecuencia</translation>
    </message>
    <message>
        <source>no such GSM module</source>
        <translation>no existe ese módulo GSM</translation>
    </message>
    <message>
        <source>the GSM module is busy</source>
        <translation>el módulo GSM está ocupado</translation>
    </message>
    <message>
        <source>the number is empty</source>
        <translation>el número está vacío</translation>
    </message>
    <message>
        <source>the text message could not be written</source>
        <translation>no se pudo escribir el mensaje de texto</translation>
    </message>
    <message>
        <source>the text message is empty</source>
        <translation>el mensaje de texto está vacío</translation>
    </message>
    <message>
        <source>the callee&apos;s number is wrong</source>
        <translation>el número del destinatario es erróneo</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>contraseña errónea</translation>
    </message>
    <message>
        <source>the extension has no outbound route</source>
        <translation>la extensión no tiene ruta saliente</translation>
    </message>
    <message>
        <source>there is such an extension already</source>
        <translation>ya existe esa extensión</translation>
    </message>
    <message>
        <source>it could not be deleted</source>
        <translation>no se pudo eliminar</translation>
    </message>
    <message>
        <source>the licence allows no more</source>
        <translation>la licencia no permite más</translation>
    </message>
    <message>
        <source>only JSON is understood</source>
        <translation>solo se entiende JSON</translation>
    </message>
    <message>
        <source>only POST is understood</source>
        <translation>solo se entiende POST</translation>
    </message>
    <message>
        <source>after five wrong passwords the PBX keeps this computer out for ten minutes</source>
        <translation>tras cinco contraseñas erróneas, la PBX bloquea este equipo durante diez minutos</translation>
    </message>
    <message>
        <source>wrong user or password</source>
        <translation>usuario o contraseña erróneos</translation>
    </message>
    <message>
        <source>no such token</source>
        <translation>no existe ese token</translation>
    </message>
    <message>
        <source>the token is empty</source>
        <translation>el token está vacío</translation>
    </message>
    <message>
        <source>the token has expired</source>
        <translation>el token ha caducado</translation>
    </message>
    <message>
        <source>the data are empty</source>
        <translation>los datos están vacíos</translation>
    </message>
    <message>
        <source>the port for events is wrong</source>
        <translation>el puerto para eventos es erróneo</translation>
    </message>
    <message>
        <source>the request is empty</source>
        <translation>la petición está vacía</translation>
    </message>
    <message>
        <source>the PBX could not pass the request on inside</source>
        <translation>la PBX no pudo transmitir internamente la petición</translation>
    </message>
    <message>
        <source>the heartbeat&apos;s settings are wrong</source>
        <translation>los ajustes del latido son erróneos</translation>
    </message>
    <message>
        <source>the recording&apos;s one-time word is not valid</source>
        <translation>la clave de un solo uso de la grabación no es válida</translation>
    </message>
    <message>
        <source>wrong verification code</source>
        <translation>código de verificación erróneo</translation>
    </message>
    <message>
        <source>no such recording</source>
        <translation>no existe esa grabación</translation>
    </message>
    <message>
        <source>the address that may download is wrong</source>
        <translation>la dirección autorizada a descargar es errónea</translation>
    </message>
    <message>
        <source>wrong state of voicemail</source>
        <translation>estado erróneo del buzón de voz</translation>
    </message>
    <message>
        <source>the message&apos;s one-time word is not valid</source>
        <translation>la clave de un solo uso del mensaje no es válida</translation>
    </message>
    <message>
        <source>no such voicemail message</source>
        <translation>no existe ese mensaje de voz</translation>
    </message>
    <message>
        <source>the time is written wrongly</source>
        <translation>la hora está mal escrita</translation>
    </message>
    <message>
        <source>the call records&apos; one-time word is not valid</source>
        <translation>la clave de un solo uso del registro de llamadas no es válida</translation>
    </message>
    <message>
        <source>no call records</source>
        <translation>no hay registros de llamadas</translation>
    </message>
    <message>
        <source>the PBX could not write its answer</source>
        <translation>la PBX no pudo escribir su respuesta</translation>
    </message>
    <message>
        <source>the PBX&apos;s API service is down</source>
        <translation>el servicio API de la PBX no funciona</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2EventLink</name>
    <message>
        <source>The connection for events could not be opened in time.</source>
        <translation>No se pudo abrir a tiempo la conexión de eventos.</translation>
    </message>
    <message>
        <source>The PBX closed the connection for events.</source>
        <translation>La PBX cerró la conexión de eventos.</translation>
    </message>
    <message>
        <source>The PBX sent an event that is too large.</source>
        <translation>La PBX envió un evento demasiado grande.</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Http</name>
    <message>
        <source>The PBX answered with a web page.</source>
        <translation>La PBX respondió con una página web.</translation>
    </message>
    <message>
        <source>The PBX&apos;s answer is no JSON.</source>
        <translation>La respuesta de la PBX no es JSON.</translation>
    </message>
    <message>
        <source>The PBX did not answer in time.</source>
        <translation>La PBX no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The PBX sent an answer that is too large.</source>
        <translation>La PBX envió una respuesta demasiado grande.</translation>
    </message>
    <message>
        <source>The PBX redirects to another address: perhaps it wants an encrypted connection.</source>
        <translation>La PBX redirige a otra dirección: quizá quiera una conexión cifrada.</translation>
    </message>
    <message>
        <source>The PBX redirects to another host (%1); that is not followed.</source>
        <translation>La PBX redirige a otro host (%1); no se sigue.</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Listener</name>
    <message>
        <source>The port could not be used for HTTP.</source>
        <translation>No se pudo usar el puerto para HTTP.</translation>
    </message>
</context>
<context>
    <name>Cordboard::K2Methods</name>
    <message>
        <source>Configuration of queues.</source>
        <translation>Configuración de colas.</translation>
    </message>
    <message>
        <source>Queue, or &quot;all&quot;</source>
        <translation>Cola, o &quot;all&quot;</translation>
    </message>
    <message>
        <source>Change a queue.</source>
        <translation>Cambiar una cola.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Any further field of the configuration</source>
        <translation>Cualquier otro campo de la configuración</translation>
    </message>
    <message>
        <source>Agents and callers of a queue.</source>
        <translation>Agentes y llamantes de una cola.</translation>
    </message>
    <message>
        <source>Log an agent in to a queue.</source>
        <translation>Iniciar la sesión de un agente en una cola.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Log an agent out of a queue.</source>
        <translation>Cerrar la sesión de un agente en una cola.</translation>
    </message>
    <message>
        <source>Pause an agent.</source>
        <translation>Poner en pausa a un agente.</translation>
    </message>
    <message>
        <source>Let an agent go on.</source>
        <translation>Dejar continuar a un agente.</translation>
    </message>
    <message>
        <source>Fixed conference rooms.</source>
        <translation>Salas de conferencia fijas.</translation>
    </message>
    <message>
        <source>Room, or &quot;all&quot;</source>
        <translation>Sala, o &quot;all&quot;</translation>
    </message>
    <message>
        <source>Instant conferences.</source>
        <translation>Conferencias instantáneas.</translation>
    </message>
    <message>
        <source>Conferences that go on, with their members.</source>
        <translation>Conferencias en curso, con sus participantes.</translation>
    </message>
    <message>
        <source>Start an instant conference.</source>
        <translation>Iniciar una conferencia instantánea.</translation>
    </message>
    <message>
        <source>Who starts it</source>
        <translation>Quién la inicia</translation>
    </message>
    <message>
        <source>Who is invited, with commas</source>
        <translation>A quién se invita, con comas</translation>
    </message>
    <message>
        <source>Change a conference room.</source>
        <translation>Cambiar una sala de conferencia.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Invite somebody into a conference.</source>
        <translation>Invitar a alguien a una conferencia.</translation>
    </message>
    <message>
        <source>Who is invited</source>
        <translation>A quién se invita</translation>
    </message>
    <message>
        <source>Remove somebody from a conference.</source>
        <translation>Expulsar a alguien de una conferencia.</translation>
    </message>
    <message>
        <source>Channel of the party</source>
        <translation>Canal del participante</translation>
    </message>
    <message>
        <source>Silence somebody in a conference.</source>
        <translation>Silenciar a alguien en una conferencia.</translation>
    </message>
    <message>
        <source>Let somebody in a conference speak again.</source>
        <translation>Volver a dar voz a alguien en una conferencia.</translation>
    </message>
    <message>
        <source>List of paging groups.</source>
        <translation>Lista de grupos de megafonía.</translation>
    </message>
    <message>
        <source>Configuration of paging groups.</source>
        <translation>Configuración de grupos de megafonía.</translation>
    </message>
    <message>
        <source>Group, or &quot;all&quot;</source>
        <translation>Grupo, o &quot;all&quot;</translation>
    </message>
    <message>
        <source>Add a paging group.</source>
        <translation>Añadir un grupo de megafonía.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Change a paging group.</source>
        <translation>Cambiar un grupo de megafonía.</translation>
    </message>
    <message>
        <source>Delete a paging group.</source>
        <translation>Eliminar un grupo de megafonía.</translation>
    </message>
    <message>
        <source>Stop the music of a paging group.</source>
        <translation>Parar la música de un grupo de megafonía.</translation>
    </message>
    <message>
        <source>Voicemail messages.</source>
        <translation>Mensajes de voz.</translation>
    </message>
    <message>
        <source>Extension number, several with commas, or &quot;all&quot;</source>
        <translation>Número de extensión, varios con comas, o &quot;all&quot;</translation>
    </message>
    <message>
        <source>Delete a voicemail message.</source>
        <translation>Eliminar un mensaje de voz.</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Buzón</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>One-time word to download a voicemail message.</source>
        <translation>Clave de un solo uso para descargar un mensaje de voz.</translation>
    </message>
    <message>
        <source>The one IP address that may download besides this computer</source>
        <translation>La única dirección IP que puede descargar además de este equipo</translation>
    </message>
    <message>
        <source>Download a voicemail message.</source>
        <translation>Descargar un mensaje de voz.</translation>
    </message>
    <message>
        <source>One-time word</source>
        <translation>Clave de un solo uso</translation>
    </message>
    <message>
        <source>One-time word to download a recording.</source>
        <translation>Clave de un solo uso para descargar una grabación.</translation>
    </message>
    <message>
        <source>File name from a call record</source>
        <translation>Nombre de archivo de un registro de llamada</translation>
    </message>
    <message>
        <source>Download a recording.</source>
        <translation>Descargar una grabación.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>One-time word to download call records.</source>
        <translation>Clave de un solo uso para descargar el registro de llamadas.</translation>
    </message>
    <message>
        <source>yyyy-MM-dd hh:mm:ss</source>
        <translation>yyyy-MM-dd hh:mm:ss</translation>
    </message>
    <message>
        <source>Download call records as CSV.</source>
        <translation>Descargar el registro de llamadas como CSV.</translation>
    </message>
    <message>
        <source>Set a wake-up call.</source>
        <translation>Programar una llamada despertador.</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extensión</translation>
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
        <translation>daily o no</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on u off</translation>
    </message>
    <message>
        <source>Wake-up calls.</source>
        <translation>Llamadas despertador.</translation>
    </message>
    <message>
        <source>Change a wake-up call.</source>
        <translation>Cambiar una llamada despertador.</translation>
    </message>
    <message>
        <source>Wake-up call</source>
        <translation>Llamada despertador</translation>
    </message>
    <message>
        <source>Cancel a wake-up call.</source>
        <translation>Anular una llamada despertador.</translation>
    </message>
    <message>
        <source>Calls by id, or all inbound or outbound ones.</source>
        <translation>Llamadas por identificador, o todas las entrantes o salientes.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>inbound or outbound</source>
        <translation>inbound u outbound</translation>
    </message>
    <message>
        <source>Ring one phone, then another.</source>
        <translation>Hacer sonar un teléfono y después otro.</translation>
    </message>
    <message>
        <source>Who is rung first</source>
        <translation>A quién se llama primero</translation>
    </message>
    <message>
        <source>Who is called</source>
        <translation>A quién se llama</translation>
    </message>
    <message>
        <source>Extension whose outbound right is used</source>
        <translation>Extensión cuyo permiso saliente se usa</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes o no</translation>
    </message>
    <message>
        <source>Let an offered call in.</source>
        <translation>Admitir una llamada ofrecida.</translation>
    </message>
    <message>
        <source>Refuse an offered call.</source>
        <translation>Rechazar una llamada ofrecida.</translation>
    </message>
    <message>
        <source>Listen in on an extension.</source>
        <translation>Escuchar una extensión.</translation>
    </message>
    <message>
        <source>Who listens</source>
        <translation>Quién escucha</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>listen, whisper or barge</source>
        <translation>listen, whisper o barge</translation>
    </message>
    <message>
        <source>Put the other party on hold.</source>
        <translation>Poner en retención a la otra parte.</translation>
    </message>
    <message>
        <source>Take the other party back.</source>
        <translation>Recuperar a la otra parte.</translation>
    </message>
    <message>
        <source>Silence a party.</source>
        <translation>Silenciar a un participante.</translation>
    </message>
    <message>
        <source>Let a party speak again.</source>
        <translation>Volver a dar voz a un participante.</translation>
    </message>
    <message>
        <source>Park a party.</source>
        <translation>Aparcar a un participante.</translation>
    </message>
    <message>
        <source>Slot; empty: a free one</source>
        <translation>Plaza; vacío: una libre</translation>
    </message>
    <message>
        <source>Parked calls.</source>
        <translation>Llamadas aparcadas.</translation>
    </message>
    <message>
        <source>Hand a party over without asking.</source>
        <translation>Pasar a un participante sin consultar.</translation>
    </message>
    <message>
        <source>Hold and call somebody to hand over to.</source>
        <translation>Retener y llamar a alguien a quien pasar la llamada.</translation>
    </message>
    <message>
        <source>End a consultation.</source>
        <translation>Terminar una consulta.</translation>
    </message>
    <message>
        <source>complete, abort, threeway or swap</source>
        <translation>complete, abort, threeway o swap</translation>
    </message>
    <message>
        <source>Call another party into a call.</source>
        <translation>Llamar a otra persona a una llamada.</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Play a recorded announcement.</source>
        <translation>Reproducir una locución grabada.</translation>
    </message>
    <message>
        <source>Name of the announcement</source>
        <translation>Nombre de la locución</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>End a party&apos;s call.</source>
        <translation>Terminar la llamada de un participante.</translation>
    </message>
    <message>
        <source>Answer a desk phone by uaCSTA.</source>
        <translation>Contestar en un teléfono de mesa por uaCSTA.</translation>
    </message>
    <message>
        <source>The phone&apos;s own call id</source>
        <translation>El identificador de llamada propio del teléfono</translation>
    </message>
    <message>
        <source>Address of the phone</source>
        <translation>Dirección del teléfono</translation>
    </message>
    <message>
        <source>Refuse at a desk phone by uaCSTA.</source>
        <translation>Rechazar en un teléfono de mesa por uaCSTA.</translation>
    </message>
    <message>
        <source>Hang up a desk phone by uaCSTA.</source>
        <translation>Colgar un teléfono de mesa por uaCSTA.</translation>
    </message>
    <message>
        <source>Log in; the session does it by itself.</source>
        <translation>Iniciar sesión; la conexión lo hace por sí misma.</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>Usuario de la API</translation>
    </message>
    <message>
        <source>MD5 of the password in lower-case hex</source>
        <translation>MD5 de la contraseña en hexadecimal y minúsculas</translation>
    </message>
    <message>
        <source>Format of events, 2.0.0</source>
        <translation>Formato de los eventos, 2.0.0</translation>
    </message>
    <message>
        <source>Port for events on this side</source>
        <translation>Puerto para eventos en este lado</translation>
    </message>
    <message>
        <source>Where events go</source>
        <translation>Adónde van los eventos</translation>
    </message>
    <message>
        <source>1: url is host:port/path</source>
        <translation>1: la URL es host:puerto/ruta</translation>
    </message>
    <message>
        <source>Exchange the token (Cloud).</source>
        <translation>Cambiar el token por otro (Cloud).</translation>
    </message>
    <message>
        <source>From the log-in</source>
        <translation>Del inicio de sesión</translation>
    </message>
    <message>
        <source>Prolong the token, or send events elsewhere.</source>
        <translation>Prolongar el token o enviar los eventos a otro lugar.</translation>
    </message>
    <message>
        <source>Host for events</source>
        <translation>Host para eventos</translation>
    </message>
    <message>
        <source>Port for events</source>
        <translation>Puerto para eventos</translation>
    </message>
    <message>
        <source>Name, serial number, firmware and time of the PBX.</source>
        <translation>Nombre, número de serie, firmware y hora de la PBX.</translation>
    </message>
    <message>
        <source>Give the token back.</source>
        <translation>Devolver el token.</translation>
    </message>
    <message>
        <source>Company contacts.</source>
        <translation>Contactos de empresa.</translation>
    </message>
    <message>
        <source>Contact, or &quot;all&quot;</source>
        <translation>Contacto, o &quot;all&quot;</translation>
    </message>
    <message>
        <source>Add a company contact.</source>
        <translation>Añadir un contacto de empresa.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Number at work</source>
        <translation>Número del trabajo</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Número de móvil</translation>
    </message>
    <message>
        <source>Change a company contact.</source>
        <translation>Cambiar un contacto de empresa.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Delete a company contact.</source>
        <translation>Eliminar un contacto de empresa.</translation>
    </message>
    <message>
        <source>All extensions with their state.</source>
        <translation>Todas las extensiones con su estado.</translation>
    </message>
    <message>
        <source>Configuration of extensions.</source>
        <translation>Configuración de extensiones.</translation>
    </message>
    <message>
        <source>Calls of extensions.</source>
        <translation>Llamadas de extensiones.</translation>
    </message>
    <message>
        <source>Add an extension.</source>
        <translation>Añadir una extensión.</translation>
    </message>
    <message>
        <source>Extension number</source>
        <translation>Número de extensión</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Change an extension.</source>
        <translation>Cambiar una extensión.</translation>
    </message>
    <message>
        <source>Delete an extension.</source>
        <translation>Eliminar una extensión.</translation>
    </message>
    <message>
        <source>Extension groups.</source>
        <translation>Grupos de extensiones.</translation>
    </message>
    <message>
        <source>Add an extension group.</source>
        <translation>Añadir un grupo de extensiones.</translation>
    </message>
    <message>
        <source>Members, with commas</source>
        <translation>Miembros, con comas</translation>
    </message>
    <message>
        <source>Change an extension group.</source>
        <translation>Cambiar un grupo de extensiones.</translation>
    </message>
    <message>
        <source>Delete an extension group.</source>
        <translation>Eliminar un grupo de extensiones.</translation>
    </message>
    <message>
        <source>All trunks with their state.</source>
        <translation>Todas las troncales con su estado.</translation>
    </message>
    <message>
        <source>Configuration of SIP trunks.</source>
        <translation>Configuración de troncales SIP.</translation>
    </message>
    <message>
        <source>Trunk, or &quot;all&quot;</source>
        <translation>Troncal, o &quot;all&quot;</translation>
    </message>
    <message>
        <source>Add a SIP trunk.</source>
        <translation>Añadir una troncal SIP.</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Troncal</translation>
    </message>
    <message>
        <source>Change a SIP trunk.</source>
        <translation>Cambiar una troncal SIP.</translation>
    </message>
    <message>
        <source>Delete a SIP trunk.</source>
        <translation>Eliminar una troncal SIP.</translation>
    </message>
    <message>
        <source>Inbound routes.</source>
        <translation>Rutas entrantes.</translation>
    </message>
    <message>
        <source>Route, or &quot;all&quot;</source>
        <translation>Ruta, o &quot;all&quot;</translation>
    </message>
    <message>
        <source>Add an inbound route.</source>
        <translation>Añadir una ruta entrante.</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Change an inbound route.</source>
        <translation>Cambiar una ruta entrante.</translation>
    </message>
    <message>
        <source>Delete an inbound route.</source>
        <translation>Eliminar una ruta entrante.</translation>
    </message>
    <message>
        <source>Outbound routes.</source>
        <translation>Rutas salientes.</translation>
    </message>
    <message>
        <source>Add an outbound route.</source>
        <translation>Añadir una ruta saliente.</translation>
    </message>
    <message>
        <source>Change an outbound route.</source>
        <translation>Cambiar una ruta saliente.</translation>
    </message>
    <message>
        <source>Delete an outbound route.</source>
        <translation>Eliminar una ruta saliente.</translation>
    </message>
    <message>
        <source>IVRs.</source>
        <translation>IVR.</translation>
    </message>
    <message>
        <source>IVR, or &quot;all&quot;</source>
        <translation>IVR, o &quot;all&quot;</translation>
    </message>
    <message>
        <source>Change an IVR.</source>
        <translation>Cambiar un IVR.</translation>
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
        <translation>La PBX no entregó ningún token.</translation>
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
        <translation>Puerto</translation>
    </message>
    <message>
        <source>The port of the PBX&apos;s web pages.</source>
        <translation>El puerto de las páginas web de la PBX.</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Cifrada (TLS)</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>Usuario de la API</translation>
    </message>
    <message>
        <source>As set on the PBX under Settings, General, API.</source>
        <translation>Como se indica en la PBX, en Settings, General, API.</translation>
    </message>
    <message>
        <source>API password</source>
        <translation>Contraseña de la API</translation>
    </message>
    <message>
        <source>Your extension</source>
        <translation>Su extensión</translation>
    </message>
    <message>
        <source>The phone that you use.</source>
        <translation>El teléfono que usa.</translation>
    </message>
    <message>
        <source>Park numbers</source>
        <translation>Números de parking</translation>
    </message>
    <message>
        <source>Such as 6900-6909: shown even while they are empty.</source>
        <translation>Como 6900-6909: se muestran aunque estén vacíos.</translation>
    </message>
    <message>
        <source>Port for events</source>
        <translation>Puerto para eventos</translation>
    </message>
    <message>
        <source>The PBX sends its events to this port of your computer, where it reports by HTTP.</source>
        <translation>La PBX envía sus eventos a este puerto de su equipo, si informa por HTTP.</translation>
    </message>
    <message>
        <source>Listen on address</source>
        <translation>Escuchar en la dirección</translation>
    </message>
    <message>
        <source>Empty: the address by which this computer reaches the PBX.</source>
        <translation>Vacío: la dirección con la que este equipo llega a la PBX.</translation>
    </message>
    <message>
        <source>Your address, seen from the PBX</source>
        <translation>Su dirección, vista desde la PBX</translation>
    </message>
    <message>
        <source>Only needed behind address translation.</source>
        <translation>Solo hace falta tras una traducción de direcciones.</translation>
    </message>
    <message>
        <source>Port for events by TCP</source>
        <translation>Puerto para eventos por TCP</translation>
    </message>
    <message>
        <source>Where the PBX reports by TCP: its port.</source>
        <translation>Si la PBX informa por TCP: su puerto.</translation>
    </message>
    <message>
        <source>Voicemail prefix</source>
        <translation>Prefijo del buzón de voz</translation>
    </message>
    <message>
        <source>Dialled before an extension to reach its voicemail.</source>
        <translation>Se marca delante de una extensión para llegar a su buzón de voz.</translation>
    </message>
    <message>
        <source>Pickup prefix</source>
        <translation>Prefijo de captura</translation>
    </message>
    <message>
        <source>Dialled before an extension to take what rings there.</source>
        <translation>Se marca delante de una extensión para capturar lo que suena allí.</translation>
    </message>
</context>
<context>
    <name>Cordboard::KeyGroups</name>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Park and fetch</source>
        <translation>Aparcar y recoger</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisión</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Waiting call 1 to 9</source>
        <translation>Llamada en espera 1 a 9</translation>
    </message>
    <message>
        <source>Favourite 1 to 9</source>
        <translation>Favorito 1 a 9</translation>
    </message>
    <message>
        <source>The filled key</source>
        <translation>La tecla rellena</translation>
    </message>
    <message>
        <source>Waiting call %1</source>
        <translation>Llamada en espera %1</translation>
    </message>
    <message>
        <source>Moving in the window</source>
        <translation>Moverse por la ventana</translation>
    </message>
    <message>
        <source>Editing text</source>
        <translation>Editar texto</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menús</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Menu “%1”</source>
        <translation>Menú «%1»</translation>
    </message>
</context>
<context>
    <name>Cordboard::KeySettings</name>
    <message>
        <source>The number pad works the calls</source>
        <translation>El teclado numérico maneja las llamadas</translation>
    </message>
    <message>
        <source>With Num Lock on. Switched off, its signs are typed into the search.</source>
        <translation>Con Bloq Num activado. Si se desactiva, sus signos se escriben en la búsqueda.</translation>
    </message>
    <message>
        <source>Some keys work while another program is in front</source>
        <translation>Algunas teclas funcionan aunque otro programa esté delante</translation>
    </message>
    <message>
        <source>Your desktop asks which keys they shall be. While the screen is locked they do nothing.</source>
        <translation>El escritorio pregunta qué teclas deben ser. Con la pantalla bloqueada no hacen nada.</translation>
    </message>
</context>
<context>
    <name>Cordboard::KeypadDialog</name>
    <message>
        <source>Digits to %1</source>
        <comment>somebody on the phone</comment>
        <translation>Dígitos para %1</translation>
    </message>
    <message>
        <source>Type the digits, or press the buttons: each is sent at once. Paste sends a whole number.</source>
        <translation>Escriba los dígitos o pulse los botones: cada uno se envía al momento. Pegar envía un número entero.</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Asterisco</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Almohadilla</translation>
    </message>
</context>
<context>
    <name>Cordboard::KeysDelegate</name>
    <message>
        <source>Press a key</source>
        <translation>Pulse una tecla</translation>
    </message>
</context>
<context>
    <name>Cordboard::KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What the filled key says: answer, transfer, complete, take next, call</source>
        <translation>Lo que indica la tecla rellena: contestar, transferir, completar, atender siguiente, llamar</translation>
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
        <translation>También «%1»</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>action: key, remark</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin tecla</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Second key</source>
        <translation>Segunda tecla</translation>
    </message>
    <message>
        <source>%1 Press another key, or Esc.</source>
        <translation>%1 Pulse otra tecla o Esc.</translation>
    </message>
    <message>
        <source>Also “%1”. Press another key, or Esc.</source>
        <translation>También «%1». Pulse otra tecla o Esc.</translation>
    </message>
</context>
<context>
    <name>Cordboard::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Click a key, or go there and press Enter; then press the new one. Changes work at once; the hints in the window follow. Single letters are never call keys.</source>
        <translation>Haga clic en una tecla, o sitúese en ella y pulse Intro; después pulse la nueva. Los cambios se aplican al momento; las indicaciones de la ventana se actualizan. Las letras sueltas nunca son teclas de llamada.</translation>
    </message>
    <message>
        <source>Back to the standard keys</source>
        <translation>Restablecer las teclas estándar</translation>
    </message>
</context>
<context>
    <name>Cordboard::KeysView</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>Cordboard::LayoutPage</name>
    <message>
        <source>Screens and profile</source>
        <translation>Vistas y perfil</translation>
    </message>
    <message>
        <source>Where everything lies, under a name; and all that is yours in one file for another desk.</source>
        <translation>Dónde está cada cosa, con un nombre; y todo lo suyo en un archivo para otro puesto.</translation>
    </message>
    <message>
        <source>Keep the present screen</source>
        <translation>Conservar la vista actual</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Named screens</source>
        <translation>Vistas con nombre</translation>
    </message>
    <message>
        <source>F2 gives another name</source>
        <translation>F2 cambia el nombre</translation>
    </message>
    <message>
        <source>Name, such as Front desk or Night</source>
        <translation>Nombre, como Recepción o Noche</translation>
    </message>
    <message>
        <source>Name of the screen</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Look, keys, screens, favourites, deputies and alarm thresholds. Accounts, passwords and sound devices stay with this computer.</source>
        <translation>Aspecto, teclas, vistas, favoritos, suplentes y umbrales de alarma. Las cuentas, contraseñas y dispositivos de sonido se quedan en este equipo.</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>Guardar en un archivo</translation>
    </message>
    <message>
        <source>Take over from a file</source>
        <translation>Adoptar de un archivo</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>Guardar el perfil</translation>
    </message>
    <message>
        <source>Take over a profile</source>
        <translation>Adoptar un perfil</translation>
    </message>
    <message>
        <source>Profiles (*.cordboard)</source>
        <translation>Perfiles (*.cordboard)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>Replace that screen</source>
        <translation>Reemplazar esa vista</translation>
    </message>
    <message>
        <source>No screen is kept yet. Give the present one a name below.</source>
        <translation>Aún no hay ninguna pantalla guardada. Dé abajo un nombre a la actual.</translation>
    </message>
    <message>
        <source>The profile is taken over.</source>
        <translation>El perfil se ha adoptado.</translation>
    </message>
</context>
<context>
    <name>Cordboard::LdapDirectory</name>
    <message>
        <source>%1 cannot be reached, or its certificate is not trusted: %2</source>
        <comment>server, the library&apos;s own words</comment>
        <translation>No se puede llegar a %1 o su certificado no es de confianza: %2</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 no responde.</translation>
    </message>
    <message>
        <source>%1 refuses the user or the password.</source>
        <translation>%1 rechaza el usuario o la contraseña.</translation>
    </message>
    <message>
        <source>There is no “%1” in this directory.</source>
        <translation>No existe «%1» en este directorio.</translation>
    </message>
    <message>
        <source>The filter cannot be read: %1</source>
        <translation>No se puede leer el filtro: %1</translation>
    </message>
    <message>
        <source>%1 wants an encrypted link: choose StartTLS or LDAPS.</source>
        <translation>%1 exige una conexión cifrada: elija StartTLS o LDAPS.</translation>
    </message>
    <message>
        <source>%1 does not let this user read: %2</source>
        <translation>%1 no permite leer a este usuario: %2</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <comment>server, the library&apos;s own words</comment>
        <translation>%1 dice: %2</translation>
    </message>
    <message>
        <source>A password is not sent without encryption: choose StartTLS or LDAPS, or leave the user out.</source>
        <translation>No se envía una contraseña sin cifrar: elija StartTLS o LDAPS, o no indique usuario.</translation>
    </message>
    <message>
        <source>This user needs a password.</source>
        <translation>Este usuario necesita una contraseña.</translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkBanner</name>
    <message>
        <source>Try now</source>
        <translation>Probar ya</translation>
    </message>
    <message>
        <source>States below are as of %1.</source>
        <translation>Los estados de abajo son de las %1.</translation>
    </message>
    <message>
        <source>Not connected to %1.</source>
        <translation>No conectado con %1.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>No link to %1 for %2.</source>
        <translation>Sin conexión con %1 desde hace %2.</translation>
    </message>
    <message>
        <source>No link to %1.</source>
        <translation>Sin conexión con %1.</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n s.</source>
        <translation>
            <numerusform>Nuevo intento en %n s.</numerusform>
            <numerusform>Nuevo intento en %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>Nuevo intento.</translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkusCommands</name>
    <message>
        <source>Say in the account which extension is yours.</source>
        <translation>Indique en la cuenta cuál es su extensión.</translation>
    </message>
    <message>
        <source>Only a phone of the PBX&apos;s own can be made to go off hook.</source>
        <translation>Solo se puede descolgar un teléfono de la propia PBX.</translation>
    </message>
    <message>
        <source>This PBX can start, pause and resume a recording, but not stop it before the call ends.</source>
        <translation>Esta PBX puede iniciar, pausar y reanudar una grabación, pero no pararla antes de que termine la llamada.</translation>
    </message>
    <message>
        <source>This PBX has no such presence.</source>
        <translation>Esta PBX no tiene esa presencia.</translation>
    </message>
    <message>
        <source>This PBX plays announcements to a number that it rings, not into a call.</source>
        <translation>Esta PBX reproduce locuciones a un número al que llama, no dentro de una llamada.</translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkusHttp</name>
    <message>
        <source>No whole answer within %1 s.</source>
        <translation>Sin respuesta completa en %1 s.</translation>
    </message>
    <message>
        <source>The PBX sent a message that is too large.</source>
        <translation>La PBX envió un mensaje demasiado grande.</translation>
    </message>
    <message>
        <source>The PBX wants to send us to another address; that is not followed.</source>
        <translation>La PBX quiere remitir a otra dirección; no se sigue.</translation>
    </message>
    <message>
        <source>The answer is not JSON (%1).</source>
        <translation>La respuesta no es JSON (%1).</translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkusMethods</name>
    <message>
        <source>Log in as an application.</source>
        <translation>Iniciar sesión como aplicación.</translation>
    </message>
    <message>
        <source>Exchange the token for a new one.</source>
        <translation>Cambiar el token por uno nuevo.</translation>
    </message>
    <message>
        <source>Give the token back.</source>
        <translation>Devolver el token.</translation>
    </message>
    <message>
        <source>Log in as an extension with a signature.</source>
        <translation>Iniciar sesión como extensión con una firma.</translation>
    </message>
    <message>
        <source>Make a log-in signature for an extension.</source>
        <translation>Crear una firma de inicio de sesión para una extensión.</translation>
    </message>
    <message>
        <source>Extensions, a page at a time.</source>
        <translation>Extensiones, página a página.</translation>
    </message>
    <message>
        <source>Extensions that contain a word.</source>
        <translation>Extensiones que contienen una palabra.</translation>
    </message>
    <message>
        <source>Everything about one extension.</source>
        <translation>Todo sobre una extensión.</translation>
    </message>
    <message>
        <source>Everything about several extensions.</source>
        <translation>Todo sobre varias extensiones.</translation>
    </message>
    <message>
        <source>Change an extension, such as its presence.</source>
        <translation>Cambiar una extensión, por ejemplo su presencia.</translation>
    </message>
    <message>
        <source>Groups of extensions.</source>
        <translation>Grupos de extensiones.</translation>
    </message>
    <message>
        <source>One group.</source>
        <translation>Un grupo.</translation>
    </message>
    <message>
        <source>The departments.</source>
        <translation>Los departamentos.</translation>
    </message>
    <message>
        <source>The company&apos;s phone book.</source>
        <translation>La agenda de la empresa.</translation>
    </message>
    <message>
        <source>Entries of the phone book that contain a word.</source>
        <translation>Entradas de la agenda que contienen una palabra.</translation>
    </message>
    <message>
        <source>Lines to the outside.</source>
        <translation>Líneas al exterior.</translation>
    </message>
    <message>
        <source>Calls that go on: one, those of a kind, or those of an extension.</source>
        <translation>Llamadas en curso: una, las de un tipo o las de una extensión.</translation>
    </message>
    <message>
        <source>Ring the caller, then the callee.</source>
        <translation>Llamar al llamante y después al destinatario.</translation>
    </message>
    <message>
        <source>Hand a call over: blind, or attended in steps.</source>
        <translation>Pasar una llamada: a ciegas, o con consulta por pasos.</translation>
    </message>
    <message>
        <source>Park a party.</source>
        <translation>Aparcar a un participante.</translation>
    </message>
    <message>
        <source>Who is parked where.</source>
        <translation>Quién está aparcado y dónde.</translation>
    </message>
    <message>
        <source>Listen in, whisper or barge in.</source>
        <translation>Escuchar, susurrar o intervenir.</translation>
    </message>
    <message>
        <source>Put on hold.</source>
        <translation>Poner en retención.</translation>
    </message>
    <message>
        <source>Take back from hold.</source>
        <translation>Recuperar de la retención.</translation>
    </message>
    <message>
        <source>Silence a microphone.</source>
        <translation>Silenciar un micrófono.</translation>
    </message>
    <message>
        <source>Let it be heard again.</source>
        <translation>Volver a darle voz.</translation>
    </message>
    <message>
        <source>End a party&apos;s part.</source>
        <translation>Terminar la parte de un participante.</translation>
    </message>
    <message>
        <source>Start recording.</source>
        <translation>Iniciar la grabación.</translation>
    </message>
    <message>
        <source>Pause recording.</source>
        <translation>Pausar la grabación.</translation>
    </message>
    <message>
        <source>Go on recording.</source>
        <translation>Seguir grabando.</translation>
    </message>
    <message>
        <source>Let an incoming call be routed.</source>
        <translation>Dejar que se encamine una llamada entrante.</translation>
    </message>
    <message>
        <source>Turn an incoming call away.</source>
        <translation>Rechazar una llamada entrante.</translation>
    </message>
    <message>
        <source>Bring somebody into a call.</source>
        <translation>Incorporar a alguien a una llamada.</translation>
    </message>
    <message>
        <source>Play announcements to a number.</source>
        <translation>Reproducir locuciones a un número.</translation>
    </message>
    <message>
        <source>Make a uaCSTA phone answer.</source>
        <translation>Hacer que conteste un teléfono uaCSTA.</translation>
    </message>
    <message>
        <source>Make a uaCSTA phone refuse.</source>
        <translation>Hacer que rechace un teléfono uaCSTA.</translation>
    </message>
    <message>
        <source>Make a uaCSTA phone hang up.</source>
        <translation>Hacer que cuelgue un teléfono uaCSTA.</translation>
    </message>
    <message>
        <source>Queues with their agents.</source>
        <translation>Colas con sus agentes.</translation>
    </message>
    <message>
        <source>Who waits, rings and talks in a queue.</source>
        <translation>Quién espera, suena y habla en una cola.</translation>
    </message>
    <message>
        <source>What a queue&apos;s agents do.</source>
        <translation>Qué hacen los agentes de una cola.</translation>
    </message>
    <message>
        <source>Log agents of a queue in or out.</source>
        <translation>Iniciar o cerrar la sesión de agentes de una cola.</translation>
    </message>
    <message>
        <source>Pause agents of a queue, or let them go on.</source>
        <translation>Poner en pausa a agentes de una cola o dejarlos continuar.</translation>
    </message>
    <message>
        <source>Log an agent in to several queues, or out.</source>
        <translation>Iniciar o cerrar la sesión de un agente en varias colas.</translation>
    </message>
    <message>
        <source>Pause an agent in several queues.</source>
        <translation>Poner en pausa a un agente en varias colas.</translation>
    </message>
    <message>
        <source>Call records, a page at a time.</source>
        <translation>Registros de llamadas, página a página.</translation>
    </message>
    <message>
        <source>Call records of a time or a number.</source>
        <translation>Registros de llamadas de un periodo o un número.</translation>
    </message>
    <message>
        <source>Call records of the new module, one row a call.</source>
        <translation>Registros de llamadas del módulo nuevo, una fila por llamada.</translation>
    </message>
    <message>
        <source>All steps of one call.</source>
        <translation>Todos los pasos de una llamada.</translation>
    </message>
    <message>
        <source>Recorded files.</source>
        <translation>Archivos grabados.</translation>
    </message>
    <message>
        <source>Recorded files of a time or a number.</source>
        <translation>Archivos grabados de un periodo o un número.</translation>
    </message>
    <message>
        <source>Where one recorded file can be fetched for half an hour.</source>
        <translation>Dónde se puede obtener un archivo grabado durante media hora.</translation>
    </message>
    <message>
        <source>What kind of PBX this is.</source>
        <translation>Qué tipo de PBX es esta.</translation>
    </message>
    <message>
        <source>What all extensions share.</source>
        <translation>Lo que comparten todas las extensiones.</translation>
    </message>
    <message>
        <source>The plan.</source>
        <translation>El plan.</translation>
    </message>
    <message>
        <source>The own extension.</source>
        <translation>La extensión propia.</translation>
    </message>
    <message>
        <source>The own SIP account; its secret is struck out.</source>
        <translation>La cuenta SIP propia; su secreto aparece tachado.</translation>
    </message>
    <message>
        <source>The own call records.</source>
        <translation>Los registros de llamadas propios.</translation>
    </message>
    <message>
        <source>End the own session.</source>
        <translation>Terminar la sesión propia.</translation>
    </message>
    <message>
        <source>Write to the PBX&apos;s log.</source>
        <translation>Escribir en el registro de la PBX.</translation>
    </message>
    <message>
        <source>The name of an extension&apos;s picture.</source>
        <translation>El nombre de la imagen de una extensión.</translation>
    </message>
    <message>
        <source>Whose number this is.</source>
        <translation>De quién es este número.</translation>
    </message>
    <message>
        <source>Prepare a softphone call.</source>
        <translation>Preparar una llamada de softphone.</translation>
    </message>
    <message>
        <source>Report a softphone call&apos;s quality.</source>
        <translation>Informar de la calidad de una llamada de softphone.</translation>
    </message>
    <message>
        <source>The own call records, as the vendor&apos;s client asks for them.</source>
        <translation>Los registros de llamadas propios, tal como los pide el cliente del fabricante.</translation>
    </message>
    <message>
        <source>Who the own session is: username, extension number, id and name.</source>
        <translation>Quién es la sesión propia: usuario, número de extensión, identificador y nombre.</translation>
    </message>
    <message>
        <source>Log the own session out.</source>
        <translation>Cerrar la sesión propia.</translation>
    </message>
    <message>
        <source>Forget the own session without telling the PBX.</source>
        <translation>Olvidar la sesión propia sin avisar a la PBX.</translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkusOpenApi</name>
    <message>
        <source>The PBX has given out all the tokens it has for these credentials: %1</source>
        <translation>La PBX ha entregado todos los tokens que tiene para estas credenciales: %1</translation>
    </message>
    <message>
        <source>Somebody else uses the same credentials, and the PBX keeps only one of us.</source>
        <translation>Otra persona usa las mismas credenciales y la PBX solo mantiene a uno de los dos.</translation>
    </message>
    <message>
        <source>The file is said to be somewhere else.</source>
        <translation>Se indica que el archivo está en otro lugar.</translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkusOwnSession</name>
    <message>
        <source>The PBX does not say what it is.</source>
        <translation>La PBX no dice qué es.</translation>
    </message>
    <message>
        <source>The PBX gave no token.</source>
        <translation>La PBX no entregó ningún token.</translation>
    </message>
    <message>
        <source>This login is no extension.</source>
        <translation>Este usuario no es una extensión.</translation>
    </message>
    <message>
        <source>Extension %1 has logged in at another place.</source>
        <translation>La extensión %1 ha iniciado sesión en otro lugar.</translation>
    </message>
    <message>
        <source>Extension %1 has been deleted at the PBX.</source>
        <translation>La extensión %1 se ha eliminado en la PBX.</translation>
    </message>
    <message>
        <source>The PBX wants extension %1 to log in again.</source>
        <translation>La PBX pide que la extensión %1 vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The PBX&apos;s plan for Linkus clients of other makers has been switched off.</source>
        <translation>Se ha desactivado el plan de la PBX para clientes Linkus de otros fabricantes.</translation>
    </message>
    <message>
        <source>The Linkus client is switched off for extension %1.</source>
        <translation>El cliente Linkus está desactivado para la extensión %1.</translation>
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
        <translation>Puerto</translation>
    </message>
    <message>
        <source>The port of the PBX&apos;s own pages; 443 in the cloud.</source>
        <translation>El puerto de las páginas propias de la PBX; 443 en la nube.</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Cifrada (TLS)</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Of Integrations, API; or the AccessID of the Linkus SDK. Without one: your extension.</source>
        <translation>De Integrations, API; o el AccessID del Linkus SDK. Sin ninguno: su extensión.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client secret</translation>
    </message>
    <message>
        <source>Or the AccessKey; or, with an extension, its login signature.</source>
        <translation>O la AccessKey; o, con una extensión, su firma de acceso.</translation>
    </message>
    <message>
        <source>Your extension</source>
        <translation>Su extensión</translation>
    </message>
    <message>
        <source>The phone that you use.</source>
        <translation>El teléfono que usa.</translation>
    </message>
    <message>
        <source>Login signature</source>
        <translation>Firma de acceso</translation>
    </message>
    <message>
        <source>From your administrator; empty: made with the AccessKey.</source>
        <translation>De su administrador; vacío: se crea con la AccessKey.</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Nombre de acceso</translation>
    </message>
    <message>
        <source>The extension&apos;s e-mail address, where the PBX is in the cloud.</source>
        <translation>La dirección de correo de la extensión, si la PBX está en la nube.</translation>
    </message>
    <message>
        <source>Log in as the extension too</source>
        <translation>Iniciar sesión también como extensión</translation>
    </message>
    <message>
        <source>For your own call history. Your Linkus client on this computer is logged out by it.</source>
        <translation>Para su propio historial de llamadas. Cierra la sesión de su cliente Linkus en este equipo.</translation>
    </message>
    <message>
        <source>Park numbers</source>
        <translation>Números de parking</translation>
    </message>
    <message>
        <source>Such as 6000-6009: shown even while they are empty.</source>
        <translation>Como 6000-6009: se muestran aunque estén vacíos.</translation>
    </message>
</context>
<context>
    <name>Cordboard::LinkusSocket</name>
    <message>
        <source>The connection could not be opened in time.</source>
        <translation>No se pudo abrir la conexión a tiempo.</translation>
    </message>
    <message>
        <source>The PBX has fallen silent.</source>
        <translation>La PBX ha dejado de responder.</translation>
    </message>
    <message>
        <source>The PBX sent a message that is too large.</source>
        <translation>La PBX envió un mensaje demasiado grande.</translation>
    </message>
    <message>
        <source>The PBX closed the connection.</source>
        <translation>La PBX cerró la conexión.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MailboxModel</name>
    <message>
        <source>Mailbox</source>
        <translation>Buzón</translation>
    </message>
    <message>
        <source>New</source>
        <comment>voicemail messages</comment>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>voicemail messages</comment>
        <translation>No leídos</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>voicemail messages</comment>
        <translation>Leídos</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>voicemail messages</comment>
        <translation>Guardados</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n new message(s)</source>
        <translation>
            <numerusform>%1, %n mensaje nuevo</numerusform>
            <numerusform>%1, %n mensajes nuevos</numerusform>
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
        <translation>En espera</translation>
    </message>
    <message>
        <source>Held by you</source>
        <translation>Usted retiene</translation>
    </message>
    <message>
        <source>Missed today</source>
        <translation>Perdidas hoy</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Derivadas</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>En parking</translation>
    </message>
    <message>
        <source>Queues, agents, history</source>
        <translation>Colas, agentes, historial</translation>
    </message>
    <message>
        <source>Put everything back in its place</source>
        <translation>Devolver todo a su sitio</translation>
    </message>
    <message>
        <source>More panels</source>
        <translation>Más paneles</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Conferencias</translation>
    </message>
    <message>
        <source>Wake-up calls</source>
        <translation>Llamadas despertador</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;Llamada</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personas</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Buscar una persona</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Small cards</source>
        <translation>Tarjetas pequeñas</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Mosaico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Colores del sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <source>Transfer to %1</source>
        <translation>Transferir a %1</translation>
    </message>
    <message>
        <source>Ask %1 first</source>
        <translation>Consultar antes a %1</translation>
    </message>
    <message>
        <source>To the voicemail</source>
        <translation>Al buzón de voz</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Llamar a %1</translation>
    </message>
    <message>
        <source>Pick up this call</source>
        <translation>Capturar esta llamada</translation>
    </message>
    <message>
        <source>Listen in</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Whisper to %1</source>
        <translation>Susurrar a %1</translation>
    </message>
    <message>
        <source>Join the conversation</source>
        <translation>Intervenir en la conversación</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Quitar de favoritos</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Añadir a favoritos</translation>
    </message>
    <message>
        <source>Dragging %1. Nothing moves or re-sorts until you drop.</source>
        <translation>Arrastrando %1. Nada se mueve ni se reordena hasta que suelte.</translation>
    </message>
    <message>
        <source>Transfer now</source>
        <translation>Transferir ya</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>Susurrar</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen with the arrow keys</source>
        <translation>Elegido con las flechas</translation>
    </message>
    <message>
        <source>Nobody is spelled that way; this comes close</source>
        <translation>Nadie se escribe así; esto se parece</translation>
    </message>
    <message>
        <source>Top hit</source>
        <translation>Mejor resultado</translation>
    </message>
    <message>
        <source>Nobody here has this number</source>
        <translation>Nadie tiene aquí este número</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un número</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Ningún resultado</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Call history</source>
        <translation>Historial de llamadas</translation>
    </message>
    <message>
        <source>Missed callers</source>
        <translation>Llamantes perdidos</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>Por devolver</translation>
    </message>
    <message>
        <source>About the caller</source>
        <translation>Sobre el llamante</translation>
    </message>
    <message>
        <source>Open the page about the caller?</source>
        <translation>¿Abrir la página sobre el llamante?</translation>
    </message>
    <message>
        <source>May Cordboard open pages of %1 when calls come in?</source>
        <translation>¿Puede Cordboard abrir páginas de %1 cuando entran llamadas?</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>The message for %1 is on the list of call-backs</source>
        <translation>El mensaje para %1 está en la lista de llamadas por devolver</translation>
    </message>
    <message>
        <source>No program is set up to open %1.</source>
        <translation>No hay ningún programa configurado para abrir %1.</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>Fetching the recording</source>
        <translation>Obteniendo la grabación</translation>
    </message>
    <message>
        <source>The recording cannot be fetched. %1</source>
        <translation>No se puede obtener la grabación. %1</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Missed calls only</source>
        <translation>Solo perdidas</translation>
    </message>
    <message>
        <source>There are no favourites yet. The menu of a person&apos;s card makes one.</source>
        <translation>Aún no hay favoritos. Se añaden con el menú de la tarjeta de una persona.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n favourites.</source>
        <translation>
            <numerusform>Hay %n favorito.</numerusform>
            <numerusform>Hay %n favoritos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Favourite %1</source>
        <translation>Favorito %1</translation>
    </message>
    <message>
        <source>Message for somebody absent</source>
        <translation>Mensaje para un ausente</translation>
    </message>
    <message>
        <source>Connect who waits as soon as the person is free</source>
        <translation>Conectar a quien espera en cuanto la persona quede libre</translation>
    </message>
    <message>
        <source>Read the board aloud</source>
        <translation>Leer la consola en voz alta</translation>
    </message>
    <message>
        <source>PBX methods</source>
        <translation>Métodos de la PBX</translation>
    </message>
    <message>
        <source>Last messages</source>
        <translation>Últimos avisos</translation>
    </message>
    <message>
        <source>Deputy of %1</source>
        <translation>Suplente de %1</translation>
    </message>
    <message>
        <source>Whoever of the department is free</source>
        <translation>Quien esté libre en el departamento</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Print the keys</source>
        <translation>Imprimir las teclas</translation>
    </message>
</context>
<context>
    <name>Cordboard::MediaSaver</name>
    <message>
        <source>What the PBX sent is no sound that is known.</source>
        <translation>Lo que envió la PBX no es un sonido conocido.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>Cordboard::Message</name>
    <message>
        <source>unknown caller</source>
        <translation>llamante desconocido</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Please call back: %1</source>
        <translation>Devuelva la llamada, por favor: %1</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Llamada de %1</translation>
    </message>
    <message>
        <source>For: %1</source>
        <comment>a message</comment>
        <translation>Para: %1</translation>
    </message>
    <message>
        <source>Caller: %1</source>
        <translation>Llamante: %1</translation>
    </message>
    <message>
        <source>Called: %1</source>
        <comment>when</comment>
        <translation>Llamó: %1</translation>
    </message>
    <message>
        <source>Dialled: %1</source>
        <comment>queue or number</comment>
        <translation>Marcó: %1</translation>
    </message>
    <message>
        <source>Promised a call back by: %1</source>
        <translation>Llamada de vuelta prometida antes de: %1</translation>
    </message>
    <message>
        <source>Asks for a call back.</source>
        <translation>Pide que le devuelvan la llamada.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MessageForm</name>
    <message>
        <source>Asks for a call back</source>
        <translation>Pide que le devuelvan la llamada</translation>
    </message>
    <message>
        <source>Mail…</source>
        <translation>Correo…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Whoever has time</source>
        <translation>Quien tenga tiempo</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>The mail program asks</source>
        <translation>El programa de correo pregunta</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Prometida para</translation>
    </message>
    <message>
        <source>No time promised</source>
        <translation>Sin hora prometida</translation>
    </message>
    <message>
        <source>Within half an hour</source>
        <translation>En media hora</translation>
    </message>
    <message>
        <source>Within an hour</source>
        <translation>En una hora</translation>
    </message>
    <message>
        <source>Within two hours</source>
        <translation>En dos horas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
</context>
<context>
    <name>Cordboard::MethodCatalog</name>
    <message>
        <source>There is no link to this PBX now.</source>
        <translation>Ahora no hay conexión con esta PBX.</translation>
    </message>
    <message>
        <source>Only the system&apos;s own administrator may call it.</source>
        <translation>Solo puede ejecutarlo el administrador del propio sistema.</translation>
    </message>
    <message>
        <source>Only an administrator may call it.</source>
        <translation>Solo puede ejecutarlo un administrador.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MethodForm</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (opcional)</translation>
    </message>
    <message>
        <source>It takes no parameters.</source>
        <translation>No lleva parámetros.</translation>
    </message>
    <message>
        <source>%1 has to be filled in.</source>
        <translation>Hay que rellenar %1.</translation>
    </message>
    <message>
        <source>%1 has to be a number.</source>
        <translation>%1 tiene que ser un número.</translation>
    </message>
    <message>
        <source>%1 is not well-formed JSON.</source>
        <translation>%1 no es JSON bien formado.</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Todas las colas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a queue&apos;s name, its id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 has to be a day and a time, as 2026-03-02 14:30:00.</source>
        <translation>%1 tiene que ser un día y una hora, como 2026-03-02 14:30:00.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MethodsDialog</name>
    <message>
        <source>Call it</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation>Guardar como CSV...</translation>
    </message>
    <message>
        <source>PBX methods</source>
        <translation>Métodos de la PBX</translation>
    </message>
    <message>
        <source>PBX</source>
        <translation>PBX</translation>
    </message>
    <message>
        <source>Find a method</source>
        <translation>Buscar un método</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>Waiting for the PBX</source>
        <translation>Esperando a la PBX</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Contestar</translation>
    </message>
    <message>
        <source>Answer as a table</source>
        <translation>Respuesta como tabla</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>This PBX publishes no methods.</source>
        <translation>Esta PBX no publica métodos.</translation>
    </message>
    <message>
        <source>No method of that name.</source>
        <translation>No hay ningún método con ese nombre.</translation>
    </message>
    <message>
        <source>It loses something that cannot be brought back: it asks first.</source>
        <translation>Elimina algo que no se puede recuperar: pregunta antes.</translation>
    </message>
    <message>
        <source>It changes something at the PBX.</source>
        <translation>Cambia algo en la PBX.</translation>
    </message>
    <message>
        <source>No document confirms how its parameters are named.</source>
        <translation>Ningún documento confirma cómo se llaman sus parámetros.</translation>
    </message>
    <message>
        <source>Really call %1?</source>
        <translation>¿Ejecutar %1 realmente?</translation>
    </message>
    <message>
        <source>%1 loses something that cannot be brought back.</source>
        <translation>%1 elimina algo que no se puede recuperar.</translation>
    </message>
    <message>
        <source>Call it all the same</source>
        <translation>Ejecutar de todos modos</translation>
    </message>
    <message>
        <source>%1 did not work. %2</source>
        <comment>method; the error</comment>
        <translation>%1 no funcionó. %2</translation>
    </message>
    <message>
        <source>%1 answered after %2 ms</source>
        <comment>method</comment>
        <translation>%1 respondió en %2 ms</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Mostrar de nuevo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a PBX&apos;s name; what it reports</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The PBX has nothing to report for this.</source>
        <translation>La PBX no tiene nada que informar sobre esto.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>La respuesta está vacía.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>a time</comment>
        <translation>A las %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaBackend</name>
    <message>
        <source>No API key is set in the account.</source>
        <translation>No hay clave de API en la cuenta.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaCapabilities</name>
    <message>
        <source>The API key may only read.</source>
        <translation>La clave de API solo permite leer.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaCommands</name>
    <message>
        <source>Your own extension is not set in the account.</source>
        <translation>Su propia extensión no está indicada en la cuenta.</translation>
    </message>
    <message>
        <source>Whose part of the call it is, is not known.</source>
        <translation>No se sabe a quién corresponde esta parte de la llamada.</translation>
    </message>
    <message>
        <source>The PBX does not name the channel.</source>
        <translation>La PBX no nombra el canal.</translation>
    </message>
    <message>
        <source>The feature code for it is not set in the account.</source>
        <translation>El código de función necesario no está indicado en la cuenta.</translation>
    </message>
    <message>
        <source>No transfer is under way.</source>
        <translation>No hay ninguna transferencia en curso.</translation>
    </message>
    <message>
        <source>No park numbers are set in the account.</source>
        <translation>No hay números de parking en la cuenta.</translation>
    </message>
    <message>
        <source>Nothing rings there.</source>
        <translation>Allí no suena nada.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaDesk</name>
    <message>
        <source>The entry was written, but cannot be found.</source>
        <translation>La entrada se escribió, pero no se encuentra.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaMethods</name>
    <message>
        <source>The answer was empty.</source>
        <translation>La respuesta estaba vacía.</translation>
    </message>
    <message>
        <source>There is no help text in the answer.</source>
        <translation>La respuesta no contiene texto de ayuda.</translation>
    </message>
    <message>
        <source>The list of channels has no field that is known.</source>
        <translation>La lista de canales no tiene ningún campo conocido.</translation>
    </message>
    <message>
        <source>The list of extensions is empty.</source>
        <translation>La lista de extensiones está vacía.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaPlugin</name>
    <message>
        <source>MiRTA PBX and hosted &quot;PBX Cloud&quot;, over proxyapi.php with a tenant&apos;s or an administrator&apos;s API key.</source>
        <translation>MiRTA PBX y «PBX Cloud» alojada, por proxyapi.php con la clave de API de un inquilino o de un administrador.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaPoller</name>
    <message>
        <source>The PBX is slow to answer.</source>
        <translation>La PBX tarda en responder.</translation>
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
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>A feature code of your PBX with {ext} for the number, such as *222{ext}. Empty: not offered.</source>
        <translation>Un código de función de su PBX con {ext} para el número, como *222{ext}. Vacío: no se ofrece.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Cifrada (TLS)</translation>
    </message>
    <message>
        <source>Tenant code</source>
        <translation>Código de inquilino</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>The tenant&apos;s key with the right to write, or an administrator&apos;s.</source>
        <translation>La clave del inquilino con permiso de escritura, o la de un administrador.</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Your own phone: rings when you dial from here.</source>
        <translation>Su propio teléfono: suena cuando marca desde aquí.</translation>
    </message>
    <message>
        <source>Park numbers</source>
        <translation>Números de parking</translation>
    </message>
    <message>
        <source>Such as 71-79. Empty: those that the PBX shows.</source>
        <translation>Como 71-79. Vacío: los que muestra la PBX.</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Peticiones por segundo</translation>
    </message>
    <message>
        <source>At most; the PBX has to be asked for everything.</source>
        <translation>Como máximo; hay que preguntarlo todo a la PBX.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Where your calls run, if the PBX has several; makes it answer faster.</source>
        <translation>Dónde están sus llamadas, si la PBX tiene varios; así responde más deprisa.</translation>
    </message>
    <message>
        <source>API path</source>
        <translation>Ruta de la API</translation>
    </message>
    <message>
        <source>On the vendor&apos;s demo it is %1.</source>
        <translation>En la demostración del fabricante es %1.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Time zone of the PBX</source>
        <translation>Zona horaria de la PBX</translation>
    </message>
    <message>
        <source>Such as Europe/Copenhagen. Empty: as on this computer.</source>
        <translation>Como Europe/Copenhagen. Vacío: la de este equipo.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>Susurrar</translation>
    </message>
    <message>
        <source>Barge</source>
        <translation>Intervenir</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>Capturar</translation>
    </message>
    <message>
        <source>A feature code with {ext}. Empty: the caller is sent to your phone.</source>
        <translation>Un código de función con {ext}. Vacío: el llamante se envía a su teléfono.</translation>
    </message>
    <message>
        <source>Voicemail of somebody</source>
        <translation>Buzón de voz de alguien</translation>
    </message>
    <message>
        <source>Phone books</source>
        <translation>Agendas</translation>
    </message>
    <message>
        <source>Names with commas between. Empty: all that the PBX lists.</source>
        <translation>Nombres separados por comas. Vacío: todas las que muestra la PBX.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaTransport</name>
    <message>
        <source>No complete answer came in time.</source>
        <translation>No llegó a tiempo una respuesta completa.</translation>
    </message>
    <message>
        <source>The PBX sent an answer that is too large.</source>
        <translation>La PBX envió una respuesta demasiado grande.</translation>
    </message>
    <message>
        <source>The PBX points to another address (%1), where the key is not sent.</source>
        <translation>La PBX remite a otra dirección (%1), adonde no se envía la clave.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MirtaUnusable</name>
    <message>
        <source>This PBX does not list it in its help: it is older, or newer.</source>
        <translation>Esta PBX no lo menciona en su ayuda: es anterior o posterior.</translation>
    </message>
    <message>
        <source>It takes the administrator&apos;s API key; this is a tenant&apos;s.</source>
        <translation>Hace falta la clave de API del administrador; esta es de un inquilino.</translation>
    </message>
    <message>
        <source>The API key may only read.</source>
        <translation>La clave de API solo permite leer.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MissedDesk</name>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>Called again, %1 answered, %2</source>
        <comment>who, when</comment>
        <translation>Volvió a llamar, contestó %1, %2</translation>
    </message>
    <message>
        <source>Called back by %1, %2</source>
        <comment>who, when</comment>
        <translation>Devuelta por %1, %2</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a missed call</comment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Llamante desconocido</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a missed call</comment>
        <translation>Hecha</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n tries, last %2, %3</source>
        <comment>name, when, state</comment>
        <translation>
            <numerusform>%1, %n intento, último %2, %3</numerusform>
            <numerusform>%1, %n intentos, último %2, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Last try</source>
        <translation>Último intento</translation>
    </message>
    <message>
        <source>Dialled</source>
        <comment>queue or number</comment>
        <translation>Marcó</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>En qué quedó</translation>
    </message>
</context>
<context>
    <name>Cordboard::MissedDeskView</name>
    <message>
        <source>Missed calls</source>
        <translation>Llamadas perdidas</translation>
    </message>
    <message>
        <source>Which callers</source>
        <translation>Qué llamantes</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>missed calls</comment>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>All</source>
        <comment>missed calls</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>His calls</source>
        <comment>all calls of one caller</comment>
        <translation>Sus llamadas</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Devolver</translation>
    </message>
    <message numerus="yes">
        <source>%n callers in all</source>
        <translation>
            <numerusform>%n llamante en total</numerusform>
            <numerusform>%n llamantes en total</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits for a call back.</source>
        <translation>Nadie espera que le devuelvan la llamada.</translation>
    </message>
    <message>
        <source>No call was missed.</source>
        <translation>No se perdió ninguna llamada.</translation>
    </message>
    <message>
        <source>Choose a caller to call back.</source>
        <translation>Elija un llamante a quien devolver la llamada.</translation>
    </message>
    <message>
        <source>No caller is chosen.</source>
        <translation>No hay ningún llamante elegido.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>waited up to %1</source>
        <translation>esperó hasta %1</translation>
    </message>
    <message numerus="yes">
        <source>%n after hours</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n fuera de horario</numerusform>
            <numerusform>%n fuera de horario</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left %n messages</source>
        <translation>
            <numerusform>dejó %n mensaje</numerusform>
            <numerusform>dejó %n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>The caller told no number.</source>
        <translation>El llamante no dio ningún número.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Somebody has talked to this caller.</source>
        <translation>Alguien ha hablado con este llamante.</translation>
    </message>
</context>
<context>
    <name>Cordboard::MissedPanel</name>
    <message>
        <source>Missed today</source>
        <translation>Perdidas hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n not called back</source>
        <translation>
            <numerusform>%n sin devolver</numerusform>
            <numerusform>%n sin devolver</numerusform>
        </translation>
    </message>
    <message>
        <source>all called back</source>
        <translation>todas devueltas</translation>
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
        <translation>Últimos avisos</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
</context>
<context>
    <name>Cordboard::NumberChoice</name>
    <message>
        <source>Another number of this person</source>
        <translation>Otro número de esta persona</translation>
    </message>
    <message>
        <source>%1: another number</source>
        <comment>key</comment>
        <translation>%1: otro número</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number, kind of number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Transfer to %1</source>
        <translation>Transferir a %1</translation>
    </message>
    <message>
        <source>Ask %1 first</source>
        <translation>Consultar antes a %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Llamar a %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::NumberPad</name>
    <message>
        <source>Ask first; while asking: back to the caller</source>
        <translation>Consultar; durante la consulta: volver al llamante</translation>
    </message>
    <message>
        <source>End the call, decline</source>
        <translation>Colgar, rechazar</translation>
    </message>
    <message>
        <source>Hold, resume</source>
        <translation>Retener, recuperar</translation>
    </message>
    <message>
        <source>Park; without a call: fetch the longest parked</source>
        <translation>Aparcar; sin llamada: recoger la más antigua</translation>
    </message>
    <message>
        <source>Clear the search; when it is empty: fetch back what is overdue, else take the next</source>
        <translation>Vaciar la búsqueda; si está vacía: recoger lo atrasado o atender la siguiente</translation>
    </message>
    <message>
        <source>Number pad</source>
        <translation>Teclado numérico</translation>
    </message>
    <message>
        <source>Find by number</source>
        <translation>Buscar por número</translation>
    </message>
</context>
<context>
    <name>Cordboard::OfferCard</name>
    <message>
        <source>Offered call</source>
        <translation>Llamada ofrecida</translation>
    </message>
    <message numerus="yes">
        <source>If nobody decides, the PBX routes it in %n second(s).</source>
        <translation>
            <numerusform>Si nadie decide, la PBX la encamina en %n segundo.</numerusform>
            <numerusform>Si nadie decide, la PBX la encamina en %n segundos.</numerusform>
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
        <translation>%1 pide ser admitido.</translation>
    </message>
    <message>
        <source>%1 wants to be let in, on %2.</source>
        <comment>caller, dialled number</comment>
        <translation>%1 pide ser admitido, en el %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Wants to be let in</source>
        <translation>Pide ser admitida</translation>
    </message>
    <message numerus="yes">
        <source>%n more to decide</source>
        <translation>
            <numerusform>%n más por decidir</numerusform>
            <numerusform>%n más por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>At zero the PBX decides.</source>
        <comment>about a call that waits to be let in; short</comment>
        <translation>En cero decide la PBX.</translation>
    </message>
</context>
<context>
    <name>Cordboard::OfferedCalls</name>
    <message>
        <source>%1 is gone before anybody let the call in.</source>
        <comment>caller</comment>
        <translation>%1 colgó antes de que alguien admitiera la llamada.</translation>
    </message>
    <message>
        <source>Nobody decided about %1 in time: the PBX routes the call by itself.</source>
        <comment>caller</comment>
        <translation>Nadie decidió a tiempo sobre %1: la PBX encamina la llamada por sí misma.</translation>
    </message>
    <message>
        <source>%1 was let in elsewhere.</source>
        <comment>caller</comment>
        <translation>%1: llamada admitida en otro puesto.</translation>
    </message>
</context>
<context>
    <name>Cordboard::OfficeHoursPage</name>
    <message>
        <source>Office hours</source>
        <translation>Horario de oficina</translation>
    </message>
    <message>
        <source>Who calls outside of these hours and reaches nobody is listed among the missed callers as called after hours. Changes work at once.</source>
        <translation>Quien llama fuera de este horario y no localiza a nadie aparece entre los llamantes perdidos como fuera de horario. Los cambios se aplican al momento.</translation>
    </message>
    <message>
        <source>Open on %1</source>
        <comment>day of the week</comment>
        <translation>Abierto el %1</translation>
    </message>
    <message>
        <source>%1 from</source>
        <comment>day of the week</comment>
        <translation>%1 desde</translation>
    </message>
    <message>
        <source>%1 until</source>
        <comment>day of the week</comment>
        <translation>%1 hasta</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one clock time to another</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>until midnight</source>
        <translation>hasta medianoche</translation>
    </message>
</context>
<context>
    <name>Cordboard::OperatorDesk</name>
    <message>
        <source>There is no call with you.</source>
        <translation>No hay ninguna llamada con usted.</translation>
    </message>
    <message>
        <source>Type a name or number first.</source>
        <translation>Escriba antes un nombre o un número.</translation>
    </message>
    <message>
        <source>The PBX does not tell when %1 is free.</source>
        <translation>La PBX no comunica cuándo queda libre %1.</translation>
    </message>
    <message>
        <source>%1 is at another PBX.</source>
        <translation>%1 está en otra PBX.</translation>
    </message>
    <message>
        <source>%1 is not on a call.</source>
        <translation>%1 no está en ninguna llamada.</translation>
    </message>
    <message>
        <source>The call is no longer there. Nothing was sent.</source>
        <translation>La llamada ya no existe. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>%1 waits until %2 is free</source>
        <translation>%1 espera a que %2 quede libre</translation>
    </message>
    <message>
        <source>Parking %1</source>
        <translation>Aparcando a %1</translation>
    </message>
    <message>
        <source>Holding %1</source>
        <translation>Reteniendo a %1</translation>
    </message>
    <message>
        <source>%1 is free now, and %2 waits.</source>
        <comment>person, caller</comment>
        <translation>%1 ya está libre y %2 espera.</translation>
    </message>
    <message>
        <source>Sending %1 to %2</source>
        <translation>Enviando a %1 a %2</translation>
    </message>
    <message>
        <source>%1 did not work. %2</source>
        <comment>what was tried; the error</comment>
        <translation>%1 no funcionó. %2</translation>
    </message>
    <message>
        <source>Answering %1</source>
        <translation>Contestando a %1</translation>
    </message>
    <message>
        <source>Declining %1</source>
        <translation>Rechazando a %1</translation>
    </message>
    <message>
        <source>Handing %1 to %2</source>
        <translation>Pasando a %1 a %2</translation>
    </message>
    <message>
        <source>%1 talks to %2</source>
        <translation>%1 habla con %2</translation>
    </message>
    <message>
        <source>Going back to %1</source>
        <translation>Volviendo a %1</translation>
    </message>
    <message>
        <source>Joining all three</source>
        <translation>Uniendo a los tres</translation>
    </message>
    <message>
        <source>Muting</source>
        <translation>Silenciando</translation>
    </message>
    <message>
        <source>Ending the call with %1</source>
        <translation>Terminando la llamada con %1</translation>
    </message>
    <message>
        <source>That call is no longer waiting.</source>
        <translation>Esa llamada ya no está en espera.</translation>
    </message>
    <message>
        <source>Taking %1</source>
        <translation>Atendiendo a %1</translation>
    </message>
    <message>
        <source>Picking up %1</source>
        <translation>Capturando a %1</translation>
    </message>
    <message>
        <source>That call is no longer on hold.</source>
        <translation>Esa llamada ya no está en retención.</translation>
    </message>
    <message>
        <source>Resuming %1</source>
        <translation>Reanudando a %1</translation>
    </message>
    <message>
        <source>Nothing was sent yet: %1 %2.</source>
        <comment>name, reason</comment>
        <translation>Aún no se ha enviado nada: %1 %2.</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Consultando a %1</translation>
    </message>
    <message>
        <source>%1 was sent to the voicemail of %2</source>
        <translation>%1 se envió al buzón de voz de %2</translation>
    </message>
    <message>
        <source>Fetching %1 from %2</source>
        <translation>Recogiendo a %1 de %2</translation>
    </message>
    <message>
        <source>the call</source>
        <translation>la llamada</translation>
    </message>
    <message>
        <source>Bringing %1 back</source>
        <translation>Recuperando a %1</translation>
    </message>
    <message>
        <source>Stopping the recording</source>
        <translation>Parando la grabación</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>Grabando a %1</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <translation>Llamando a %1</translation>
    </message>
    <message>
        <source>Joining the call of %1</source>
        <translation>Interviniendo en la llamada de %1</translation>
    </message>
    <message>
        <source>Letting %1 into the call</source>
        <translation>Admitiendo a %1 en la llamada</translation>
    </message>
    <message>
        <source>Joining the calls</source>
        <translation>Uniendo las llamadas</translation>
    </message>
    <message>
        <source>This PBX cannot do that.</source>
        <translation>Esta PBX no puede hacer eso.</translation>
    </message>
    <message>
        <source>The link to the PBX is down.</source>
        <translation>No hay conexión con la PBX.</translation>
    </message>
    <message>
        <source>There is no call with you to transfer.</source>
        <translation>No hay ninguna llamada con usted que transferir.</translation>
    </message>
    <message>
        <source>No call rings here.</source>
        <translation>Aquí no suena ninguna llamada.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>No espera nadie.</translation>
    </message>
    <message>
        <source>A number outside has no voicemail here.</source>
        <translation>Un número externo no tiene aquí buzón de voz.</translation>
    </message>
    <message>
        <source>No mobile number is known for %1.</source>
        <translation>No se conoce ningún número de móvil de %1.</translation>
    </message>
    <message>
        <source>Nobody is known to stand in for %1. The menu of the person&apos;s card names somebody.</source>
        <translation>No se conoce ningún suplente de %1. Se nombra en el menú de la tarjeta de la persona.</translation>
    </message>
    <message>
        <source>You are not asking anybody.</source>
        <translation>No está consultando a nadie.</translation>
    </message>
    <message>
        <source>%1 has not answered yet.</source>
        <translation>%1 aún no ha contestado.</translation>
    </message>
    <message>
        <source>No call is parked.</source>
        <translation>No hay ninguna llamada aparcada.</translation>
    </message>
    <message>
        <source>No call is on its way or parked.</source>
        <translation>No hay ninguna llamada en camino ni aparcada.</translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation>No hay nada que recuperar.</translation>
    </message>
    <message>
        <source>You are in a call.</source>
        <translation>Usted está en una llamada.</translation>
    </message>
    <message>
        <source>No call waits to be let in.</source>
        <translation>Ninguna llamada espera a ser admitida.</translation>
    </message>
    <message>
        <source>It is too late to decide about that call: the PBX has routed it.</source>
        <translation>Es demasiado tarde para decidir sobre esa llamada: la PBX ya la ha encaminado.</translation>
    </message>
    <message>
        <source>Letting %1 in</source>
        <translation>Admitiendo a %1</translation>
    </message>
    <message>
        <source>%1 was let in and sent to %2</source>
        <translation>Se admitió a %1 y se envió a %2</translation>
    </message>
    <message>
        <source>%1 was let in; the PBX routes the call</source>
        <translation>Se admitió a %1; la PBX encamina la llamada</translation>
    </message>
    <message>
        <source>Refusing %1</source>
        <translation>Rechazando a %1</translation>
    </message>
    <message>
        <source>%1 was refused</source>
        <translation>Se rechazó a %1</translation>
    </message>
    <message>
        <source>Inviting %1</source>
        <translation>Invitando a %1</translation>
    </message>
    <message>
        <source>The phone of %1 rings</source>
        <translation>Suena el teléfono de %1</translation>
    </message>
    <message>
        <source>%1 has no voicemail.</source>
        <translation>%1 no tiene buzón de voz.</translation>
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
CALL es el identificador de una llamada o de un tramo, o el número de una extensión que está en una sola llamada;
sin él se toma la llamada adecuada de la extensión de la operadora (también se indica con --call y --leg). EXT es, por
defecto, la extensión propia. Código de salida: 0 hecho, 1 rechazado por la PBX, 2 uso, 3 no admitido, 4 sin conexión.
</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>Backend %1 cannot be used: %2</source>
        <translation>No se puede usar el módulo %1: %2</translation>
    </message>
    <message>
        <source>There is no backend &quot;%1&quot;; see the command &quot;backends&quot;.</source>
        <translation>No hay ningún módulo «%1»; véase la orden «backends».</translation>
    </message>
    <message>
        <source>Say which backend: --backend ID.</source>
        <translation>Indique el módulo: --backend ID.</translation>
    </message>
    <message>
        <source>Talks to a PBX without a window.</source>
        <translation>Habla con una PBX sin ventana.</translation>
    </message>
    <message>
        <source>Which backend.</source>
        <translation>Qué módulo.</translation>
    </message>
    <message>
        <source>Where the PBX is, such as ws://host:port/pbx/ws.</source>
        <translation>Dónde está la PBX, como ws://host:port/pbx/ws.</translation>
    </message>
    <message>
        <source>Who logs in.</source>
        <translation>Quién inicia sesión.</translation>
    </message>
    <message>
        <source>Tenant, where the PBX has several.</source>
        <translation>Inquilino, si la PBX tiene varios.</translation>
    </message>
    <message>
        <source>Any account field; can be repeated.</source>
        <translation>Cualquier campo de la cuenta; se puede repetir.</translation>
    </message>
    <message>
        <source>Holds the password in its first line; - is standard input.</source>
        <translation>Contiene la contraseña en su primera línea; - es la entrada estándar.</translation>
    </message>
    <message>
        <source>Likewise for another secret field.</source>
        <translation>Lo mismo para otro campo secreto.</translation>
    </message>
    <message>
        <source>How long to wait for the PBX.</source>
        <translation>Cuánto tiempo esperar a la PBX.</translation>
    </message>
    <message>
        <source>snapshot: how long nothing may change.</source>
        <translation>snapshot: cuánto tiempo no debe cambiar nada.</translation>
    </message>
    <message>
        <source>watch: how long.</source>
        <translation>watch: cuánto tiempo.</translation>
    </message>
    <message>
        <source>do: the call it is about.</source>
        <translation>do: la llamada en cuestión.</translation>
    </message>
    <message>
        <source>do: the leg that acts.</source>
        <translation>do: el tramo que actúa.</translation>
    </message>
    <message>
        <source>cdrs: not before; do dial: who calls.</source>
        <translation>cdrs: no antes de; do dial: quién llama.</translation>
    </message>
    <message>
        <source>cdrs: not after; do: for whom.</source>
        <translation>cdrs: no después de; do: para quién.</translation>
    </message>
    <message>
        <source>cdrs: caller or callee contains.</source>
        <translation>cdrs: el llamante o el llamado contiene.</translation>
    </message>
    <message>
        <source>cdrs: how many at most.</source>
        <translation>cdrs: cuántos como máximo.</translation>
    </message>
    <message>
        <source>cdrs: json or csv.</source>
        <translation>cdrs: json o csv.</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>Este texto.</translation>
    </message>
    <message>
        <source>The version.</source>
        <translation>La versión.</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>Qué hacer.</translation>
    </message>
    <message>
        <source>--%1 wants a whole number.</source>
        <translation>--%1 requiere un número entero.</translation>
    </message>
    <message>
        <source>--format is json or csv.</source>
        <translation>--format es json o csv.</translation>
    </message>
    <message>
        <source>There is no command; --help lists them.</source>
        <translation>Falta la orden; --help las muestra.</translation>
    </message>
    <message>
        <source>A password does not belong into the URL: use --password-file.</source>
        <translation>Una contraseña no debe ir en la URL: use --password-file.</translation>
    </message>
    <message>
        <source>%1 has no use for the URL %2.</source>
        <translation>%1 no puede usar la URL %2.</translation>
    </message>
    <message>
        <source>--set wants key=value.</source>
        <translation>--set requiere clave=valor.</translation>
    </message>
    <message>
        <source>%1 is a secret, and arguments can be seen by others: use --secret-file.</source>
        <translation>%1 es un secreto y otros pueden ver los argumentos: use --secret-file.</translation>
    </message>
    <message>
        <source>--secret-file wants key=file.</source>
        <translation>--secret-file requiere clave=archivo.</translation>
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
        <translation>Órdenes:
  backends            los módulos que hay, sus campos de cuenta y sus capacidades
  snapshot            conectar, esperar al primer estado completo y a la calma, mostrarlo
  watch               una línea por cambio, también los de la conexión
  do ACTION [ARG...]  pedir algo a la PBX; véase abajo
  call METHOD [JSON]  un método de la API de la propia PBX, parámetros y resultado sin procesar
  methods             los métodos documentados; con contraseña, también cuáles no puede ejecutar este usuario
  cdrs                registros de llamadas

Acciones:
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
        <translation>desviado</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>the operator, in all queues</comment>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>operator, state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Your state</source>
        <translation>Su estado</translation>
    </message>
    <message>
        <source>Your state: %1</source>
        <comment>operator, state</comment>
        <translation>Su estado: %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::PalCommands</name>
    <message>
        <source>%1 (call with %2)</source>
        <translation>%1 (llamada con %2)</translation>
    </message>
    <message>
        <source>This login has no phone of its own; name one in the account.</source>
        <translation>Este usuario no tiene teléfono propio; indique uno en la cuenta.</translation>
    </message>
    <message>
        <source>Only the keys 0 to 9, * and # can be sent.</source>
        <translation>Solo se pueden enviar las teclas 0 a 9, * y #.</translation>
    </message>
    <message>
        <source>Set the voicemail prefix in the account first.</source>
        <translation>Indique antes el prefijo del buzón de voz en la cuenta.</translation>
    </message>
    <message>
        <source>No free park number is known; list them in the account.</source>
        <translation>No se conoce ningún número de parking libre; indíquelos en la cuenta.</translation>
    </message>
    <message>
        <source>This PBX can start and stop a recording, but not pause it.</source>
        <translation>Esta PBX puede iniciar y parar una grabación, pero no pausarla.</translation>
    </message>
</context>
<context>
    <name>Cordboard::PalRequests</name>
    <message>
        <source>No answer to “%1” within %2 s.</source>
        <translation>Sin respuesta a «%1» en %2 s.</translation>
    </message>
</context>
<context>
    <name>Cordboard::PalSession</name>
    <message>
        <source>The PBX says that it has gone out of service.</source>
        <translation>La PBX indica que ha quedado fuera de servicio.</translation>
    </message>
    <message>
        <source>This PBX asks for a second factor (MFA) at log-in, which Cordboard cannot give. Use a login without it.</source>
        <translation>Esta PBX pide al iniciar sesión un segundo factor (MFA) que Cordboard no puede dar. Use un usuario sin él.</translation>
    </message>
    <message>
        <source>The PBX accepted the log-in but did not become ready.</source>
        <translation>La PBX aceptó el inicio de sesión, pero no llegó a estar lista.</translation>
    </message>
    <message>
        <source>The PBX did not ask for the log-in.</source>
        <translation>La PBX no pidió el inicio de sesión.</translation>
    </message>
    <message>
        <source>The PBX&apos;s computer answers, but the PBX itself does not.</source>
        <translation>El equipo de la PBX responde, pero la propia PBX no.</translation>
    </message>
    <message>
        <source>The PBX has fallen silent.</source>
        <translation>La PBX ha dejado de responder.</translation>
    </message>
</context>
<context>
    <name>Cordboard::PalSettings</name>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segundo</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Tercero</translation>
    </message>
    <message>
        <source>Fourth</source>
        <translation>Cuarto</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>The port of the PBX&apos;s administration pages.</source>
        <translation>El puerto de las páginas de administración de la PBX.</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Cifrada (TLS)</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Empty on a PBX for a single company.</source>
        <translation>Vacío en una PBX de una sola empresa.</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Your own extension, or sa.</source>
        <translation>Su propia extensión, o sa.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Su teléfono</translation>
    </message>
    <message>
        <source>Which of your phones rings when you dial from here.</source>
        <translation>Cuál de sus teléfonos suena cuando marca desde aquí.</translation>
    </message>
    <message>
        <source>PBX directory</source>
        <translation>Directorio de la PBX</translation>
    </message>
    <message>
        <source>The first part of the address, usually pbx.</source>
        <translation>La primera parte de la dirección, normalmente pbx.</translation>
    </message>
    <message>
        <source>Operator&apos;s extension</source>
        <translation>Extensión de la operadora</translation>
    </message>
    <message>
        <source>The phone that you use, if you log in as sa.</source>
        <translation>El teléfono que usa, si inicia sesión como sa.</translation>
    </message>
    <message>
        <source>Park numbers</source>
        <translation>Números de parking</translation>
    </message>
    <message>
        <source>Such as 71-79: shown even while they are empty.</source>
        <translation>Como 71-79: se muestran aunque estén vacíos.</translation>
    </message>
    <message>
        <source>Voicemail prefix</source>
        <translation>Prefijo del buzón de voz</translation>
    </message>
    <message>
        <source>Dialled before an extension to reach its voicemail.</source>
        <translation>Se marca delante de una extensión para llegar a su buzón de voz.</translation>
    </message>
    <message>
        <source>Send the password in the address</source>
        <translation>Enviar la contraseña en la dirección</translation>
    </message>
    <message>
        <source>Only for old PBXes, and only when encrypted.</source>
        <translation>Solo para PBX antiguas y solo con cifrado.</translation>
    </message>
</context>
<context>
    <name>Cordboard::PalTransport</name>
    <message>
        <source>The connection could not be opened in time.</source>
        <translation>No se pudo abrir la conexión a tiempo.</translation>
    </message>
    <message>
        <source>The PBX sent a message that is too large.</source>
        <translation>La PBX envió un mensaje demasiado grande.</translation>
    </message>
</context>
<context>
    <name>Cordboard::PanelHeader</name>
    <message>
        <source>late</source>
        <translation>tarde</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>muy tarde</translation>
    </message>
</context>
<context>
    <name>Cordboard::ParkModel</name>
    <message>
        <source>Slot</source>
        <comment>a parking slot</comment>
        <translation>Plaza</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Llamante</translation>
    </message>
    <message>
        <source>Parked by</source>
        <translation>Aparcada por</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>free</source>
        <comment>an empty parking slot</comment>
        <translation>libre</translation>
    </message>
    <message>
        <source>Slot %1, %2</source>
        <comment>a parked call</comment>
        <translation>Plaza %1, %2</translation>
    </message>
    <message>
        <source>Slot %1, free</source>
        <comment>an empty parking slot</comment>
        <translation>Plaza %1, libre</translation>
    </message>
</context>
<context>
    <name>Cordboard::ParkRowDelegate</name>
    <message>
        <source>Unknown caller</source>
        <translation>Llamante desconocido</translation>
    </message>
    <message>
        <source>rings back in %1</source>
        <comment>duration</comment>
        <translation>vuelve a sonar en %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>whom a parked caller waits for</comment>
        <translation>para %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who parked a call</comment>
        <translation>por %1</translation>
    </message>
    <message>
        <source>Slot %1</source>
        <comment>park slot</comment>
        <translation>Plaza %1</translation>
    </message>
    <message>
        <source>%1, free</source>
        <comment>park slot</comment>
        <translation>%1, libre</translation>
    </message>
    <message>
        <source>not certain, the link is down</source>
        <translation>dato incierto, no hay conexión</translation>
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
        <translation>En parking</translation>
    </message>
    <message>
        <source>This PBX has told of no park slots.</source>
        <translation>Esta PBX no ha informado de ninguna plaza de parking.</translation>
    </message>
</context>
<context>
    <name>Cordboard::PbxError</name>
    <message>
        <source>No error</source>
        <translation>Sin error</translation>
    </message>
    <message>
        <source>The PBX&apos;s address is not known</source>
        <translation>No se conoce la dirección de la PBX</translation>
    </message>
    <message>
        <source>Nothing answers at the PBX&apos;s address and port</source>
        <translation>Nada responde en la dirección y el puerto de la PBX</translation>
    </message>
    <message>
        <source>The PBX&apos;s certificate could not be verified</source>
        <translation>No se pudo verificar el certificado de la PBX</translation>
    </message>
    <message>
        <source>The PBX refused the user name or password</source>
        <translation>La PBX rechazó el usuario o la contraseña</translation>
    </message>
    <message>
        <source>The PBX does not admit this computer&apos;s address</source>
        <translation>La PBX no admite la dirección de este equipo</translation>
    </message>
    <message>
        <source>The PBX has no licence for this</source>
        <translation>La PBX no tiene licencia para esto</translation>
    </message>
    <message>
        <source>This user has logged in from another place</source>
        <translation>Este usuario ha iniciado sesión desde otro lugar</translation>
    </message>
    <message>
        <source>Not connected to the PBX</source>
        <translation>No hay conexión con la PBX</translation>
    </message>
    <message>
        <source>This PBX cannot do that</source>
        <translation>Esta PBX no puede hacer eso</translation>
    </message>
    <message>
        <source>This login is not allowed to do that</source>
        <translation>Este usuario no tiene permiso para hacerlo</translation>
    </message>
    <message>
        <source>The call is no longer there</source>
        <translation>La llamada ya no existe</translation>
    </message>
    <message>
        <source>There is no such number</source>
        <translation>No existe ese número</translation>
    </message>
    <message>
        <source>The destination is occupied</source>
        <translation>El destino está ocupado</translation>
    </message>
    <message>
        <source>The PBX refused</source>
        <translation>La PBX lo rechazó</translation>
    </message>
    <message>
        <source>The PBX did not answer in time</source>
        <translation>La PBX no respondió a tiempo</translation>
    </message>
    <message>
        <source>The PBX&apos;s answer could not be understood</source>
        <translation>No se pudo entender la respuesta de la PBX</translation>
    </message>
    <message>
        <source>The connection to the PBX broke</source>
        <translation>Se cortó la conexión con la PBX</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
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
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>Cordboard::PeopleRows</name>
    <message>
        <source>%1, %2 of %3 free</source>
        <comment>department</comment>
        <translation>%1, %2 de %3 libres</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>extension number</comment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>With</source>
        <comment>whom somebody talks to</comment>
        <translation>Con</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>how long somebody talks</comment>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Presencia</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Buzón de voz</translation>
    </message>
</context>
<context>
    <name>Cordboard::PeopleTable</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>Cordboard::PeopleView</name>
    <message>
        <source>Departments</source>
        <translation>Departamentos</translation>
    </message>
    <message>
        <source>Way to show people</source>
        <translation>Modo de mostrar a las personas</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Compact cards</source>
        <translation>Tarjetas compactas</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Mosaico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all people</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all found</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Nobody found. A number can be typed and dialled as it is.</source>
        <translation>Ningún resultado. Un número se puede escribir y marcar tal cual.</translation>
    </message>
    <message>
        <source>Nobody else found.</source>
        <translation>Ningún otro resultado.</translation>
    </message>
    <message>
        <source>No favourites yet. A person becomes one by the menu of the card.</source>
        <translation>Aún no hay favoritos. Se añaden con el menú de la tarjeta de una persona.</translation>
    </message>
    <message>
        <source>No phone system is connected.</source>
        <translation>No hay ninguna centralita conectada.</translation>
    </message>
    <message>
        <source>Nobody is known here yet.</source>
        <translation>Aún no se conoce a nadie aquí.</translation>
    </message>
</context>
<context>
    <name>Cordboard::PersonCard</name>
    <message>
        <source>your call</source>
        <translation>su llamada</translation>
    </message>
    <message>
        <source>in slot %1</source>
        <comment>where a call is parked</comment>
        <translation>en la plaza %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>clock time</comment>
        <translation>desde las %1</translation>
    </message>
    <message>
        <source>mobile</source>
        <comment>a person&apos;s second phone</comment>
        <translation>móvil</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>forwards every call to</comment>
        <translation>a %1</translation>
    </message>
    <message>
        <source>forwards every call to %1</source>
        <translation>desvía todas las llamadas a %1</translation>
    </message>
    <message>
        <source>%1 if busy</source>
        <comment>forwards to %1</comment>
        <translation>%1 si ocupado</translation>
    </message>
    <message>
        <source>forwards to %1 when busy</source>
        <translation>desvía a %1 si está ocupado</translation>
    </message>
    <message>
        <source>%1 if no answer</source>
        <comment>forwards to %1</comment>
        <translation>%1 si no contesta</translation>
    </message>
    <message>
        <source>forwards to %1 when there is no answer</source>
        <translation>desvía a %1 si no contesta</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>department, job</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>outside number</source>
        <translation>número externo</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>family name, initial</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>for one hour</source>
        <translation>desde hace una hora</translation>
    </message>
    <message numerus="yes">
        <source>for %n hours</source>
        <comment>since how long somebody talks</comment>
        <translation>
            <numerusform>desde hace %n hora</numerusform>
            <numerusform>desde hace %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>for one minute</source>
        <translation>desde hace un minuto</translation>
    </message>
    <message numerus="yes">
        <source>for %n minutes</source>
        <comment>since how long somebody talks</comment>
        <translation>
            <numerusform>desde hace %n minuto</numerusform>
            <numerusform>desde hace %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>for less than a minute</source>
        <comment>since how long somebody talks</comment>
        <translation>desde hace menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>age of what is known, short</comment>
        <translation>
            <numerusform>hace %n s</numerusform>
            <numerusform>hace %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>age of what is known, short</comment>
        <translation>
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>age of what is known, short</comment>
        <translation>
            <numerusform>hace %n h</numerusform>
            <numerusform>hace %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>talking to %1</source>
        <translation>hablando con %1</translation>
    </message>
    <message>
        <source>calling %1</source>
        <translation>llamando a %1</translation>
    </message>
    <message>
        <source>ringing, %1</source>
        <comment>who rings</comment>
        <translation>sonando, %1</translation>
    </message>
    <message>
        <source>has %1 on hold</source>
        <translation>retiene a %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, more about it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>was ringing</source>
        <translation>estaba sonando</translation>
    </message>
    <message>
        <source>was talking</source>
        <translation>estaba hablando</translation>
    </message>
    <message>
        <source>was calling</source>
        <translation>estaba llamando</translation>
    </message>
    <message>
        <source>was on hold</source>
        <translation>estaba en retención</translation>
    </message>
    <message>
        <source>was parked</source>
        <translation>estaba en parking</translation>
    </message>
    <message>
        <source>was off</source>
        <translation>estaba apagado</translation>
    </message>
    <message>
        <source>was do not disturb</source>
        <translation>estaba en no molestar</translation>
    </message>
    <message>
        <source>was away</source>
        <translation>estaba ausente</translation>
    </message>
    <message>
        <source>was free</source>
        <translation>estaba libre</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>forwarding, presence</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>last heard %1</source>
        <comment>38 s ago</comment>
        <translation>último dato: %1</translation>
    </message>
    <message>
        <source>one new voicemail message</source>
        <translation>un mensaje de voz nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n new voicemail messages</source>
        <translation>
            <numerusform>%n mensaje de voz nuevo</numerusform>
            <numerusform>%n mensajes de voz nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>tiene una nota</translation>
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
        <translation>Estado de %1</translation>
    </message>
    <message>
        <source>This PBX does not let your state be set from here.</source>
        <translation>Esta PBX no permite cambiar su estado desde aquí.</translation>
    </message>
    <message>
        <source>Setting the state of %1</source>
        <translation>Cambiando el estado de %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Words beside the state</source>
        <translation>Texto junto al estado</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Setting do not disturb of %1</source>
        <translation>Cambiando no molestar de %1</translation>
    </message>
    <message>
        <source>%1 can be disturbed again</source>
        <comment>person</comment>
        <translation>Ya se puede molestar a %1</translation>
    </message>
    <message>
        <source>%1 is not to be disturbed</source>
        <comment>person</comment>
        <translation>No se debe molestar a %1</translation>
    </message>
    <message>
        <source>Forward calls</source>
        <translation>Desviar llamadas</translation>
    </message>
    <message>
        <source>Take over the call with %1</source>
        <translation>Tomar la llamada con %1</translation>
    </message>
    <message>
        <source>It is not known which phone is yours.</source>
        <translation>No se sabe cuál es su teléfono.</translation>
    </message>
    <message>
        <source>Taking over the call with %1</source>
        <translation>Tomando la llamada con %1</translation>
    </message>
    <message>
        <source>Your phone rings with %1</source>
        <translation>Suena su teléfono: %1</translation>
    </message>
    <message>
        <source>End the call with %1</source>
        <translation>Terminar la llamada con %1</translation>
    </message>
    <message>
        <source>No calls from the queues</source>
        <translation>Sin llamadas de las colas</translation>
    </message>
    <message>
        <source>Changing the pause</source>
        <translation>Cambiando la pausa</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>Iniciando sesión</translation>
    </message>
    <message>
        <source>Logging out</source>
        <translation>Cerrando sesión</translation>
    </message>
    <message>
        <source>Log in to all queues</source>
        <translation>Iniciar sesión en todas las colas</translation>
    </message>
    <message>
        <source>Log out of all queues</source>
        <translation>Cerrar sesión en todas las colas</translation>
    </message>
    <message>
        <source>What everybody reads beside the state of %1:</source>
        <translation>Lo que todos leen junto al estado de %1:</translation>
    </message>
    <message>
        <source>The words beside the state of %1 are changed</source>
        <translation>El texto junto al estado de %1 ha cambiado</translation>
    </message>
    <message>
        <source>Forwarding the calls of %1</source>
        <translation>Cambiando el desvío de %1</translation>
    </message>
    <message>
        <source>The calls of %1 are forwarded</source>
        <translation>Las llamadas de %1 se desvían</translation>
    </message>
    <message>
        <source>The calls of %1 are no longer forwarded</source>
        <translation>Las llamadas de %1 ya no se desvían</translation>
    </message>
    <message>
        <source>End this call?</source>
        <translation>¿Terminar esta llamada?</translation>
    </message>
    <message>
        <source>%1 and %2 are cut off.</source>
        <comment>the two who talk</comment>
        <translation>Se corta la llamada de %1 y %2.</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>Terminar la llamada</translation>
    </message>
    <message>
        <source>Ending the call of %1 with %2</source>
        <translation>Terminando la llamada de %1 con %2</translation>
    </message>
    <message>
        <source>The call of %1 is ended</source>
        <translation>La llamada de %1 ha terminado</translation>
    </message>
</context>
<context>
    <name>Cordboard::PhoneBookDesk</name>
    <message>
        <source>New phone book entry</source>
        <translation>Nueva entrada de la agenda</translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>an entry of the phone book</comment>
        <translation>Modificar %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <comment>an entry of the phone book</comment>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>%1 cannot be changed: %2</source>
        <comment>an entry of the phone book; the reason</comment>
        <translation>No se puede modificar %1: %2</translation>
    </message>
    <message>
        <source>%1 is in the phone book</source>
        <comment>an entry</comment>
        <translation>%1 está en la agenda</translation>
    </message>
    <message>
        <source>Really delete %1 from the phone book of the PBX?</source>
        <translation>¿Eliminar realmente %1 de la agenda de la PBX?</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <comment>an entry of the phone book</comment>
        <translation>%1 se ha eliminado</translation>
    </message>
</context>
<context>
    <name>Cordboard::PlayerBar</name>
    <message>
        <source>Player</source>
        <translation>Reproductor</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Guardar...</translation>
    </message>
    <message>
        <source>Close the player</source>
        <translation>Cerrar el reproductor</translation>
    </message>
    <message>
        <source>Position in seconds</source>
        <translation>Posición en segundos</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>%1 x</source>
        <comment>speed of playing: 1.5 x</comment>
        <translation>%1 x</translation>
    </message>
    <message>
        <source>This cannot be played. %1</source>
        <translation>No se puede reproducir. %1</translation>
    </message>
    <message>
        <source>What the PBX sent is no sound that is known. It can be saved.</source>
        <translation>Lo que envió la PBX no es un sonido conocido. Se puede guardar.</translation>
    </message>
    <message>
        <source>No sound device is connected: nothing can be heard.</source>
        <translation>No hay ningún dispositivo de sonido conectado: no se oye nada.</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>playing a sound</comment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>a sound</comment>
        <translation>Oír</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time played of the whole length</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Save the sound</source>
        <translation>Guardar el sonido</translation>
    </message>
</context>
<context>
    <name>Cordboard::ProfileFile</name>
    <message>
        <source>The profile could not be written to %1: %2</source>
        <translation>No se pudo escribir el perfil en %1: %2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>No se pudo leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is not a profile of Cordboard.</source>
        <translation>%1 no es un perfil de Cordboard.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Cordboard.</source>
        <translation>%1 lo escribió un Cordboard más reciente.</translation>
    </message>
    <message>
        <source>There is nothing in the profile %1.</source>
        <translation>No hay nada en el perfil %1.</translation>
    </message>
</context>
<context>
    <name>Cordboard::PromptDialog</name>
    <message>
        <source>Into the call with you</source>
        <translation>En su llamada actual</translation>
    </message>
    <message>
        <source>Into the call with %1</source>
        <translation>En la llamada con %1</translation>
    </message>
    <message>
        <source>To a number</source>
        <translation>A un número</translation>
    </message>
    <message>
        <source>Play an announcement</source>
        <translation>Reproducir una locución</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Locución</translation>
    </message>
    <message>
        <source>Name at the PBX</source>
        <translation>Nombre en la PBX</translation>
    </message>
    <message>
        <source>As the PBX calls it. Those you played before are in the list.</source>
        <translation>Como la llama la PBX. Las que ya ha reproducido están en la lista.</translation>
    </message>
    <message>
        <source>There is no call with you.</source>
        <translation>No hay ninguna llamada con usted.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Everybody in the call with %1 hears it.</source>
        <translation>La oyen todos los que están en la llamada con %1.</translation>
    </message>
    <message>
        <source>The PBX rings a number and plays it to whoever answers.</source>
        <translation>La PBX hace sonar un número y la reproduce a quien conteste.</translation>
    </message>
    <message>
        <source>The PBX rings %1 and plays it to whoever answers.</source>
        <comment>number</comment>
        <translation>La PBX hace sonar el %1 y la reproduce a quien conteste.</translation>
    </message>
</context>
<context>
    <name>Cordboard::QueueBoardModel</name>
    <message>
        <source>All queues</source>
        <translation>Todas las colas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>free agents of all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Warning, seen</source>
        <comment>a queue&apos;s alarm that was acknowledged</comment>
        <translation>Aviso, visto</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>state of a queue</comment>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Alarm, seen</source>
        <comment>a queue&apos;s alarm that was acknowledged</comment>
        <translation>Alarma, vista</translation>
    </message>
    <message>
        <source>Alarm</source>
        <comment>state of a queue</comment>
        <translation>Alarma</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>longest wait %1</source>
        <comment>duration</comment>
        <translation>espera más larga: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s) free</source>
        <translation>
            <numerusform>%1 de %n agente libre</numerusform>
            <numerusform>%1 de %n agentes libres</numerusform>
        </translation>
    </message>
    <message>
        <source>service level %1 percent</source>
        <translation>nivel de servicio: %1 por ciento</translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <comment>calls today</comment>
        <translation>
            <numerusform>%n contestada</numerusform>
            <numerusform>%n contestadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gave up</source>
        <comment>callers today</comment>
        <translation>
            <numerusform>%n abandono</numerusform>
            <numerusform>%n abandonos</numerusform>
        </translation>
    </message>
    <message>
        <source>not certain, the link is down</source>
        <translation>dato incierto, no hay conexión</translation>
    </message>
    <message numerus="yes">
        <source>Answered within %n seconds, of all who were answered or gave up</source>
        <translation>
            <numerusform>Contestadas en %n segundo, de todas las contestadas o abandonadas</numerusform>
            <numerusform>Contestadas en %n segundos, de todas las contestadas o abandonadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: alarm or warning</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>column: number of callers</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Longest</source>
        <comment>column: longest wait</comment>
        <translation>Más larga</translation>
    </message>
    <message>
        <source>Agents free</source>
        <comment>column</comment>
        <translation>Agentes libres</translation>
    </message>
    <message>
        <source>In time</source>
        <comment>column: service level, percent</comment>
        <translation>A tiempo</translation>
    </message>
    <message>
        <source>Gave up</source>
        <comment>column: callers who hung up waiting</comment>
        <translation>Abandonos</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>column: number of calls</comment>
        <translation>Contestadas</translation>
    </message>
    <message>
        <source>Average</source>
        <comment>column: average wait</comment>
        <translation>Media</translation>
    </message>
</context>
<context>
    <name>Cordboard::QueueModel</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>number of calls in a queue</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Longest since</source>
        <translation>Más larga desde</translation>
    </message>
    <message>
        <source>Agents free</source>
        <translation>Agentes libres</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Nivel de servicio</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>free agents of all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Queue %1, %2, %3</source>
        <translation>Cola %1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s) free</source>
        <translation>
            <numerusform>%1 de %n agente libre</numerusform>
            <numerusform>%1 de %n agentes libres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::QueueRowDelegate</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>longest %1</source>
        <comment>duration</comment>
        <translation>la más larga %1</translation>
    </message>
    <message>
        <source>%1 of %2 agents free</source>
        <translation>%1 de %2 agentes libres</translation>
    </message>
    <message>
        <source>service level %1 percent</source>
        <translation>nivel de servicio: %1 por ciento</translation>
    </message>
    <message>
        <source>not certain, the link is down</source>
        <translation>dato incierto, no hay conexión</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <comment>agents of a queue</comment>
        <translation>%1 de %2 libres</translation>
    </message>
</context>
<context>
    <name>Cordboard::QueuesPanel</name>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>This PBX has told of no queues.</source>
        <translation>Esta PBX no ha informado de ninguna cola.</translation>
    </message>
    <message>
        <source>longest %1</source>
        <comment>duration</comment>
        <translation>la más larga %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::RankMenu</name>
    <message>
        <source>Rank in %1</source>
        <comment>of an agent in a queue</comment>
        <translation>Rango en %1</translation>
    </message>
    <message>
        <source>Rank of %1. Of those who are free, whoever has the lowest rank is asked first.</source>
        <comment>an agent</comment>
        <translation>Rango de %1. De los que están libres, se llama primero a quien tiene el rango más bajo.</translation>
    </message>
    <message>
        <source>%1, asked first</source>
        <comment>the rank 0 of an agent in a queue</comment>
        <translation>%1, se llama primero</translation>
    </message>
    <message>
        <source>Asked only when nobody with a lower rank is free</source>
        <translation>Solo se le llama cuando no hay nadie libre con un rango menor</translation>
    </message>
    <message>
        <source>Another rank…</source>
        <translation>Otro rango…</translation>
    </message>
</context>
<context>
    <name>Cordboard::RecordFile</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is no recording of Cordboard.</source>
        <translation>%1 no es una grabación de Cordboard.</translation>
    </message>
    <message>
        <source>The recording %1 is damaged in line %2.</source>
        <translation>La grabación %1 está dañada en la línea %2.</translation>
    </message>
    <message>
        <source>The recording %1 is too large to be shown.</source>
        <translation>La grabación %1 es demasiado grande para mostrarla.</translation>
    </message>
    <message>
        <source>The recording %1 was written by another version of Cordboard.</source>
        <translation>La grabación %1 se escribió con otra versión de Cordboard.</translation>
    </message>
    <message>
        <source>The recording %1 is cut off: its end is missing.</source>
        <translation>La grabación %1 está cortada: falta el final.</translation>
    </message>
</context>
<context>
    <name>Cordboard::ReplayBackend</name>
    <message>
        <source>This is a recording: nothing can be done in it.</source>
        <translation>Esto es una grabación: no se puede hacer nada en ella.</translation>
    </message>
</context>
<context>
    <name>Cordboard::ReplayBar</name>
    <message>
        <source>Recording</source>
        <translation>Grabando</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the previous event</comment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Evento anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>to the next event</comment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Evento siguiente</translation>
    </message>
    <message>
        <source>Position in seconds</source>
        <translation>Posición en segundos</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>%1 x</source>
        <comment>speed of a recording: 4 x</comment>
        <translation>%1 x</translation>
    </message>
    <message>
        <source>What the operator did last</source>
        <translation>Lo último que hizo la operadora</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a recording</comment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>a recording</comment>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time played of the whole length</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The operator has done nothing yet.</source>
        <translation>La operadora aún no ha hecho nada.</translation>
    </message>
</context>
<context>
    <name>Cordboard::ReplayDesk</name>
    <message>
        <source>%1 - Recording</source>
        <comment>file name</comment>
        <translation>%1 - Grabación</translation>
    </message>
</context>
<context>
    <name>Cordboard::ReportsMenu</name>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>There is no PBX yet</source>
        <translation>Aún no hay ninguna PBX</translation>
    </message>
    <message>
        <source>No PBX here has reports</source>
        <translation>Ninguna PBX de aquí tiene informes</translation>
    </message>
</context>
<context>
    <name>Cordboard::RetentionPage</name>
    <message>
        <source>Call history</source>
        <translation>Historial de llamadas</translation>
    </message>
    <message>
        <source>Finished calls and the notes on them stay on this computer, for search, missed callers and statistics.</source>
        <translation>Las llamadas terminadas y sus notas se quedan en este equipo, para la búsqueda, los llamantes perdidos y las estadísticas.</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exportar como CSV</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep calls and their notes</source>
        <translation>Conservar las llamadas y sus notas</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>for 30 days</source>
        <translation>durante 30 días</translation>
    </message>
    <message>
        <source>for 90 days</source>
        <translation>durante 90 días</translation>
    </message>
    <message>
        <source>for one year</source>
        <translation>durante un año</translation>
    </message>
    <message>
        <source>for three years</source>
        <translation>durante tres años</translation>
    </message>
    <message numerus="yes">
        <source>for %n days</source>
        <translation>
            <numerusform>durante %n día</numerusform>
            <numerusform>durante %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Call-backs that are done go with the calls. Promises that are open, and what you noted about a caller, stay until you remove them.</source>
        <translation>Las llamadas ya devueltas se eliminan con las demás. Las promesas pendientes y lo que anotó sobre un llamante se quedan hasta que usted las elimine.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>calls.csv</source>
        <comment>name of a file</comment>
        <translation>llamadas.csv</translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>Eliminar ya</translation>
    </message>
    <message>
        <source>Which calls are deleted</source>
        <translation>Qué llamadas se eliminan</translation>
    </message>
    <message>
        <source>calls older than a year</source>
        <translation>llamadas de más de un año</translation>
    </message>
    <message>
        <source>calls older than 90 days</source>
        <translation>llamadas de más de 90 días</translation>
    </message>
    <message>
        <source>calls older than 30 days</source>
        <translation>llamadas de más de 30 días</translation>
    </message>
    <message>
        <source>all calls</source>
        <translation>todas las llamadas</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, kept in memory until the program ends.</source>
        <comment>how many calls</comment>
        <translation>%1, en memoria hasta que termine el programa.</translation>
    </message>
    <message>
        <source>%1, %2 in %3</source>
        <comment>how many calls, size, file</comment>
        <translation>%1, %2 en %3</translation>
    </message>
    <message>
        <source>Delete calls?</source>
        <translation>¿Eliminar llamadas?</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) and the notes on them are deleted. This cannot be undone.</source>
        <translation>
            <numerusform>Se eliminará %n llamada con sus notas. No se puede deshacer.</numerusform>
            <numerusform>Se eliminarán %n llamadas con sus notas. No se puede deshacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) deleted.</source>
        <translation>
            <numerusform>%n llamada eliminada.</numerusform>
            <numerusform>%n llamadas eliminadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 calls written</source>
        <comment>numbers</comment>
        <translation>%1 de %2 llamadas escritas</translation>
    </message>
    <message numerus="yes">
        <source>%n calls exported to %1</source>
        <translation>
            <numerusform>%n llamada exportada a %1</numerusform>
            <numerusform>%n llamadas exportadas a %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::RowMenus</name>
    <message>
        <source>The link to the PBX is down.</source>
        <translation>No hay conexión con la PBX.</translation>
    </message>
    <message>
        <source>Nothing can be done with it.</source>
        <translation>No se puede hacer nada con ella.</translation>
    </message>
    <message>
        <source>Type a name or number first.</source>
        <translation>Escriba antes un nombre o un número.</translation>
    </message>
    <message>
        <source>%1 is at another PBX.</source>
        <translation>%1 está en otra PBX.</translation>
    </message>
    <message>
        <source>Take this call</source>
        <translation>Atender esta llamada</translation>
    </message>
    <message>
        <source>Send on to %1</source>
        <translation>Desviar a %1</translation>
    </message>
    <message>
        <source>Send on</source>
        <translation>Desviar</translation>
    </message>
    <message>
        <source>Let the PBX route it</source>
        <translation>Que la encamine la PBX</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>Rechazarla</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Transfer to %1</source>
        <translation>Transferir a %1</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Aparcar</translation>
    </message>
    <message>
        <source>End the call with %1</source>
        <translation>Terminar la llamada con %1</translation>
    </message>
    <message>
        <source>Ending the call with %1</source>
        <translation>Terminando la llamada con %1</translation>
    </message>
    <message>
        <source>Fetch %1</source>
        <translation>Recoger a %1</translation>
    </message>
    <message>
        <source>A parked call can only be sent to somebody of ours.</source>
        <translation>Una llamada aparcada solo se puede enviar a alguien de la casa.</translation>
    </message>
    <message>
        <source>Let %1 fetch it</source>
        <translation>Que la recoja %1</translation>
    </message>
    <message>
        <source>Let somebody fetch it</source>
        <translation>Que la recoja alguien</translation>
    </message>
    <message>
        <source>Sending %1 to %2</source>
        <translation>Enviando a %1 a %2</translation>
    </message>
    <message>
        <source>The phone of %1 rings for %2</source>
        <translation>Suena el teléfono de %1 para %2</translation>
    </message>
    <message>
        <source>Park the call with you here</source>
        <translation>Aparcar aquí su llamada actual</translation>
    </message>
    <message>
        <source>There is no call with you.</source>
        <translation>No hay ninguna llamada con usted.</translation>
    </message>
    <message>
        <source>Take the longest waiting call</source>
        <translation>Atender la llamada que más espera</translation>
    </message>
    <message>
        <source>Transfer the call with you to %1</source>
        <translation>Transferir su llamada actual a %1</translation>
    </message>
    <message>
        <source>The call with you is at another PBX.</source>
        <translation>Su llamada actual está en otra PBX.</translation>
    </message>
    <message>
        <source>Log out of %1</source>
        <translation>Cerrar sesión en %1</translation>
    </message>
    <message>
        <source>Log in to %1</source>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>Logging out of %1</source>
        <translation>Cerrando sesión en %1</translation>
    </message>
    <message>
        <source>Logging in to %1</source>
        <translation>Iniciando sesión en %1</translation>
    </message>
    <message>
        <source>Take calls again</source>
        <translation>Volver a atender</translation>
    </message>
    <message>
        <source>Pause in %1</source>
        <translation>Pausa en %1</translation>
    </message>
    <message>
        <source>Changing the pause in %1</source>
        <translation>Cambiando la pausa en %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Llamar a %1</translation>
    </message>
    <message>
        <source>The number was withheld.</source>
        <translation>El número estaba oculto.</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copiar el número</translation>
    </message>
</context>
<context>
    <name>Cordboard::RowPaint</name>
    <message>
        <source>late</source>
        <translation>tarde</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>muy tarde</translation>
    </message>
</context>
<context>
    <name>Cordboard::RowTime</name>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
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
        <translation>a las %1</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <comment>clock time</comment>
        <translation>visto a las %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::Runner</name>
    <message>
        <source>There is no action &quot;%1&quot;; --help lists them.</source>
        <translation>No hay ninguna acción «%1»; --help las muestra.</translation>
    </message>
    <message>
        <source>Usage: do %1 %2</source>
        <translation>Uso: do %1 %2</translation>
    </message>
    <message>
        <source>Usage: call METHOD [JSON]</source>
        <translation>Uso: call METHOD [JSON]</translation>
    </message>
    <message>
        <source>The parameters are one JSON object.</source>
        <translation>Los parámetros son un único objeto JSON.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; --help lists them.</source>
        <translation>No hay ninguna orden «%1»; --help las muestra.</translation>
    </message>
    <message>
        <source>It did not get quiet; this is how it stands.</source>
        <translation>No llegó la calma; este es el estado actual.</translation>
    </message>
    <message>
        <source>A time is written as 2026-01-31T07:30:00Z.</source>
        <translation>La hora se escribe como 2026-01-31T07:30:00Z.</translation>
    </message>
    <message>
        <source>This login is not allowed to call it.</source>
        <translation>Este usuario no tiene permiso para ejecutarlo.</translation>
    </message>
</context>
<context>
    <name>Cordboard::SaveHappenedDialog</name>
    <message>
        <source>Leave out names and phone numbers</source>
        <translation>Omitir nombres y números de teléfono</translation>
    </message>
    <message>
        <source>Save what happened</source>
        <translation>Guardar lo sucedido</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n minute(s) as one file</source>
        <translation>
            <numerusform>El último minuto (%n) en un archivo</numerusform>
            <numerusform>Los últimos %n minutos en un archivo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: what the PBX told, which keys and commands were used, and what came of them. Send it to whoever looks after the system, or look at it again yourself: start the program with --replay and the file.</source>
        <translation>%1: lo que comunicó la PBX, qué teclas y órdenes se usaron y qué resultó de ellas. Envíelo a quien se ocupe del sistema o vuelva a verlo usted: inicie el programa con --replay y el archivo.</translation>
    </message>
    <message>
        <source>Never in it: passwords, what is typed into the search field, digits dialled into a call, phone books, call records, any sound.</source>
        <translation>Nunca se incluye: contraseñas, lo escrito en el campo de búsqueda, dígitos marcados durante una llamada, agendas, registros de llamadas ni sonido alguno.</translation>
    </message>
    <message>
        <source>The same person keeps the same made-up name throughout the file</source>
        <translation>La misma persona conserva el mismo nombre inventado en todo el archivo</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Guardar...</translation>
    </message>
    <message>
        <source>Recordings (*.cordrec)</source>
        <translation>Grabaciones (*.cordrec)</translation>
    </message>
</context>
<context>
    <name>Cordboard::Screens</name>
    <message>
        <source>Named screens</source>
        <translation>Vistas con nombre</translation>
    </message>
    <message>
        <source>Keep, rename and delete screens</source>
        <translation>Conservar, renombrar y eliminar vistas</translation>
    </message>
</context>
<context>
    <name>Cordboard::SearchBox</name>
    <message>
        <source>Find a person, number or department: just type</source>
        <translation>Buscar persona, número o departamento: escriba sin más</translation>
    </message>
    <message>
        <source>Find a person, number or department</source>
        <translation>Buscar persona, número o departamento</translation>
    </message>
</context>
<context>
    <name>Cordboard::SecretError</name>
    <message>
        <source>No error</source>
        <translation>Sin error</translation>
    </message>
    <message>
        <source>The keychain holds no password for this account</source>
        <translation>El llavero no guarda ninguna contraseña para esta cuenta</translation>
    </message>
    <message>
        <source>The keychain did not give access</source>
        <translation>El llavero no dio acceso</translation>
    </message>
    <message>
        <source>No keychain is running on this computer</source>
        <translation>No hay ningún llavero en marcha en este equipo</translation>
    </message>
    <message>
        <source>The keychain did not answer</source>
        <translation>El llavero no respondió</translation>
    </message>
    <message>
        <source>The keychain reported a problem</source>
        <translation>El llavero informó de un problema</translation>
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
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de los ajustes</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>Volver a la consola</translation>
    </message>
</context>
<context>
    <name>Cordboard::SharedLineModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usada por</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>a shared line</comment>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Reserved</source>
        <comment>a shared line</comment>
        <translation>Reservada</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>a shared line</comment>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Sonando</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En retención</translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>nobody can tell the state now</comment>
        <translation>Incierto</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <comment>shared line, its state</comment>
        <translation>Línea %1, %2</translation>
    </message>
</context>
<context>
    <name>Cordboard::ShortcutStore</name>
    <message>
        <source>Letters and digits go to the search.</source>
        <translation>Las letras y las cifras van a la búsqueda.</translation>
    </message>
    <message>
        <source>Ctrl+Alt is AltGr on many keyboards, which writes characters.</source>
        <translation>Ctrl+Alt es AltGr en muchos teclados, y escribe caracteres.</translation>
    </message>
</context>
<context>
    <name>Cordboard::SideTabs</name>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Queues, agents, history</source>
        <translation>Colas, agentes, historial</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>Cordboard::SimBackend</name>
    <message>
        <source>There is no extension %1.</source>
        <translation>No existe la extensión %1.</translation>
    </message>
    <message>
        <source>The simulated link is down.</source>
        <translation>La conexión simulada está cortada.</translation>
    </message>
</context>
<context>
    <name>Cordboard::SoundPlayer</name>
    <message>
        <source>No sound device is connected: nothing can be heard.</source>
        <translation>No hay ningún dispositivo de sonido conectado: no se oye nada.</translation>
    </message>
    <message>
        <source>%1 is not connected. Sounds come from %2 until it is.</source>
        <comment>chosen device; device in use</comment>
        <translation>%1 no está conectado. Mientras tanto, el sonido sale por %2.</translation>
    </message>
</context>
<context>
    <name>Cordboard::SupervisorBoard</name>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Supervisor board</source>
        <translation>Panel de supervisión</translation>
    </message>
    <message>
        <source>Acknowledge the alarm</source>
        <translation>Confirmar la alarma</translation>
    </message>
    <message>
        <source>Snooze the alarm</source>
        <translation>Posponer la alarma</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>No PBX is connected yet. In Cordboard&apos;s window, Tools, Connect to a PBX adds one.</source>
        <translation>Aún no hay ninguna PBX conectada. En la ventana de Cordboard, Herramientas, Conectar con una PBX añade una.</translation>
    </message>
    <message>
        <source>The link to the PBX is down. Queues appear when it is back.</source>
        <translation>No hay conexión con la PBX. Las colas aparecen cuando vuelva.</translation>
    </message>
    <message>
        <source>This PBX does not tell about queues.</source>
        <translation>Esta PBX no informa sobre colas.</translation>
    </message>
    <message>
        <source>The PBX has no queues that this login may see. Add one on the PBX, or let this login see it; it appears here by itself.</source>
        <translation>La PBX no tiene colas que este usuario pueda ver. Añada una en la PBX o permita que este usuario la vea; aparece aquí por sí sola.</translation>
    </message>
    <message>
        <source>longest %1</source>
        <comment>duration</comment>
        <translation>la más larga %1</translation>
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
        <translation>Sin agentes. Quien pueda atender una cola aparece aquí, con sesión o sin ella.</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Todas las colas</translation>
    </message>
</context>
<context>
    <name>Cordboard::SupervisorDesk</name>
    <message>
        <source>Supervisor board</source>
        <translation>Panel de supervisión</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Panel mural</translation>
    </message>
    <message>
        <source>Acknowledge alarm</source>
        <translation>Confirmar alarma</translation>
    </message>
    <message>
        <source>Snooze alarm</source>
        <translation>Posponer alarma</translation>
    </message>
    <message>
        <source>Limits and alarms</source>
        <translation>Límites y alarmas</translation>
    </message>
    <message>
        <source>Screen of the wallboard</source>
        <translation>Pantalla del panel mural</translation>
    </message>
    <message numerus="yes">
        <source>Silent for %n minute(s), then again if it is still so</source>
        <translation>
            <numerusform>En silencio durante %n minuto; después, otra vez si sigue igual</numerusform>
            <numerusform>En silencio durante %n minutos; después, otra vez si sigue igual</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no alarm.</source>
        <translation>No hay ninguna alarma.</translation>
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
        <translation>La que no ocupe la consola</translation>
    </message>
</context>
<context>
    <name>Cordboard::TagsDialog</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>Etiquetas de %1</translation>
    </message>
    <message>
        <source>Words by which %1 is found: languages, duties, knowledge.</source>
        <comment>person</comment>
        <translation>Palabras con las que se encuentra a %1: idiomas, funciones, conocimientos.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nueva etiqueta</translation>
    </message>
    <message>
        <source>New tag, such as French or First aid</source>
        <translation>Nueva etiqueta, como Francés o Primeros auxilios</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>Ctrl+Intro guarda</translation>
    </message>
    <message numerus="yes">
        <source>More than %n tags help nobody.</source>
        <translation>
            <numerusform>Más de %n etiqueta no ayuda a nadie.</numerusform>
            <numerusform>Más de %n etiquetas no ayudan a nadie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::TargetLine</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Anyway</source>
        <translation>Igualmente</translation>
    </message>
    <message>
        <source>Esc cancels. Nothing moves or re-sorts until you drop.</source>
        <translation>Esc cancela. Nada se mueve ni se reordena hasta que suelte.</translation>
    </message>
    <message>
        <source>%1 will probably not answer</source>
        <translation>%1 probablemente no contestará</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Transfers wait for the link</source>
        <translation>Las transferencias esperan a la conexión</translation>
    </message>
    <message>
        <source>You can search, and read what was known last.</source>
        <translation>Puede buscar y leer lo último que se supo.</translation>
    </message>
    <message>
        <source>You are asking %1 for %2</source>
        <comment>person, caller</comment>
        <translation>Está consultando a %1 por %2</translation>
    </message>
    <message>
        <source>Enter hands the call over. Esc goes back to the caller. Typing starts a new search and cancels nothing.</source>
        <translation>Intro pasa la llamada. Esc vuelve al llamante. Al escribir empieza otra búsqueda y no se cancela nada.</translation>
    </message>
    <message>
        <source>Enter answers while the box is empty</source>
        <translation>Intro contesta con el campo vacío</translation>
    </message>
    <message>
        <source>Type the beginning of a name, a number or a department</source>
        <translation>Escriba el principio de un nombre, un número o un departamento</translation>
    </message>
    <message>
        <source>Typed letters search and never answer.</source>
        <translation>Las letras escritas buscan y nunca contestan.</translation>
    </message>
    <message>
        <source>The best match stands here; Down moves on.</source>
        <translation>Aquí figura el mejor resultado; Abajo pasa al siguiente.</translation>
    </message>
    <message>
        <source>A number outside</source>
        <translation>Un número externo</translation>
    </message>
    <message>
        <source>Enter transfers %1 to %2</source>
        <comment>caller, person</comment>
        <translation>Intro transfiere %1 a %2</translation>
    </message>
    <message>
        <source>Enter calls %1</source>
        <translation>Intro llama a %1</translation>
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
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>Cordboard::TextIntake</name>
    <message>
        <source>Find what was copied</source>
        <translation>Buscar lo copiado</translation>
    </message>
</context>
<context>
    <name>Cordboard::TopBar</name>
    <message>
        <source>Connected &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Conectado: &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt;: no answer for %n s</source>
        <translation>
            <numerusform>&lt;b&gt;%1&lt;/b&gt;: sin respuesta desde hace %n s</numerusform>
            <numerusform>&lt;b&gt;%1&lt;/b&gt;: sin respuesta desde hace %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting to &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Conectando con &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Reading the state of &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Leyendo el estado de &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Not connected to &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Sin conexión con &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>No PBX yet: Tools, Settings adds one</source>
        <translation>Aún no hay PBX: se añade en Herramientas, Ajustes</translation>
    </message>
    <message numerus="yes">
        <source>Connected &lt;b&gt;%1&lt;/b&gt;, %n s old</source>
        <comment>a PBX that is asked again and again; the age of what is shown</comment>
        <translation>
            <numerusform>Conectado: &lt;b&gt;%1&lt;/b&gt;, de hace %n s</numerusform>
            <numerusform>Conectado: &lt;b&gt;%1&lt;/b&gt;, de hace %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cordboard::TrainingList</name>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Each task begins in a fresh demo office that belongs to this window alone: nothing here reaches your phone system. Keys and seconds are counted; a click counts as a key.</source>
        <translation>Cada ejercicio empieza en una oficina demo nueva que solo pertenece a esta ventana: nada de aquí llega a su centralita. Se cuentan las teclas y los segundos; un clic cuenta como una tecla.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Best keys</source>
        <translation>Récord teclas</translation>
    </message>
    <message>
        <source>Best seconds</source>
        <translation>Récord segundos</translation>
    </message>
    <message>
        <source>How good</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>aún sin hacer</translation>
    </message>
    <message>
        <source>fewest possible</source>
        <translation>mínimo posible</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) too many</source>
        <translation>
            <numerusform>%n tecla de más</numerusform>
            <numerusform>%n teclas de más</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
</context>
<context>
    <name>Cordboard::TrainingScene</name>
    <message>
        <source>Training office</source>
        <translation>Oficina de práctica</translation>
    </message>
</context>
<context>
    <name>Cordboard::TrainingStrip</name>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Todos los ejercicios</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>Ejercicio siguiente</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Best: %1, %2 s</source>
        <comment>keys, seconds</comment>
        <translation>Récord: %1, %2 s</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n tecla</numerusform>
            <numerusform>%n teclas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Aún sin hacer</translation>
    </message>
    <message>
        <source>%1   %2 s</source>
        <comment>keys so far, seconds so far</comment>
        <translation>%1   %2 s</translation>
    </message>
    <message>
        <source>The caller is gone, so this cannot be done any more. Try it again: %1.</source>
        <comment>keys</comment>
        <translation>El llamante ya no está, así que esto ya no es posible. Inténtelo otra vez: %1.</translation>
    </message>
    <message>
        <source>Done with the fewest possible keys: %1.</source>
        <translation>Hecho con el mínimo de teclas posible: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Done. %n key(s) would have been enough: %1.</source>
        <translation>
            <numerusform>Hecho. Habría bastado %n tecla: %1.</numerusform>
            <numerusform>Hecho. Habrían bastado %n teclas: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A click counts as a key: the hand leaves the keyboard for it.</source>
        <translation>Un clic cuenta como una tecla: la mano deja el teclado para hacerlo.</translation>
    </message>
    <message>
        <source>Your best so far</source>
        <translation>Su récord hasta ahora</translation>
    </message>
</context>
<context>
    <name>Cordboard::TrainingTask</name>
    <message>
        <source>Answer</source>
        <translation>Contestar</translation>
    </message>
    <message>
        <source>Your phone rings. Answer.</source>
        <translation>Suena su teléfono. Conteste.</translation>
    </message>
    <message>
        <source>Hold and come back</source>
        <translation>Retener y recuperar</translation>
    </message>
    <message>
        <source>Put Maria Lopez on hold, then take her back.</source>
        <translation>Ponga a Maria Lopez en retención y después recupérela.</translation>
    </message>
    <message>
        <source>Park and fetch</source>
        <translation>Aparcar y recoger</translation>
    </message>
    <message>
        <source>Park Maria Lopez, then fetch her again.</source>
        <translation>Aparque a Maria Lopez y después recójala.</translation>
    </message>
    <message>
        <source>Take the most important</source>
        <translation>Atender la más importante</translation>
    </message>
    <message>
        <source>Two callers wait. Take the important one first.</source>
        <translation>Esperan dos llamantes. Atienda primero al importante.</translation>
    </message>
    <message>
        <source>Take the next in a call</source>
        <translation>Atender siguiente durante una llamada</translation>
    </message>
    <message>
        <source>Maria Lopez is with you, and Dr. Hoffmann waits. Take him without losing her.</source>
        <translation>Maria Lopez está con usted y Dr. Hoffmann espera. Atiéndalo sin perderla a ella.</translation>
    </message>
    <message>
        <source>Answer and transfer</source>
        <translation>Contestar y transferir</translation>
    </message>
    <message>
        <source>Your phone rings: Maria Lopez wants Anna Bergmann. Answer and transfer her.</source>
        <translation>Suena su teléfono: Maria Lopez busca a Anna Bergmann. Conteste y transfiérala.</translation>
    </message>
    <message>
        <source>Send on without answering</source>
        <translation>Desviar sin contestar</translation>
    </message>
    <message>
        <source>Maria Lopez rings, and you know that she wants Anna Bergmann. Send her on without answering.</source>
        <translation>Llama Maria Lopez y usted sabe que busca a Anna Bergmann. Desvíela sin contestar.</translation>
    </message>
    <message>
        <source>Ask first, then complete</source>
        <translation>Consultar y completar</translation>
    </message>
    <message>
        <source>Maria Lopez is with you. Ask Claire Dubois first, then connect the two.</source>
        <translation>Maria Lopez está con usted. Consulte antes a Claire Dubois y después conecte a las dos.</translation>
    </message>
    <message>
        <source>Ask first, then back to the caller</source>
        <translation>Consultar y volver al llamante</translation>
    </message>
    <message>
        <source>Maria Lopez is with you. Ask Claire Dubois; she has no time, so go back to Maria Lopez.</source>
        <translation>Maria Lopez está con usted. Consulte a Claire Dubois; no tiene tiempo, así que vuelva a Maria Lopez.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Send Maria Lopez to Anna Bergmann, and bring her back while it still rings.</source>
        <translation>Envíe a Maria Lopez a Anna Bergmann y recupérela mientras aún suena.</translation>
    </message>
    <message>
        <source>To the voicemail</source>
        <translation>Al buzón de voz</translation>
    </message>
    <message>
        <source>Peter Vogel is at lunch. Send Maria Lopez to his voicemail.</source>
        <translation>Peter Vogel está comiendo. Envíe a Maria Lopez al buzón de voz de él.</translation>
    </message>
    <message>
        <source>To the mobile</source>
        <translation>Al móvil</translation>
    </message>
    <message>
        <source>Karl Engel is out of the house. Send Maria Lopez to his mobile.</source>
        <translation>Karl Engel está fuera de la oficina. Envíe a Maria Lopez a su móvil.</translation>
    </message>
</context>
<context>
    <name>Cordboard::TrainingWay</name>
    <message>
        <source>type “%1”</source>
        <comment>letters that find somebody</comment>
        <translation>escribir «%1»</translation>
    </message>
</context>
<context>
    <name>Cordboard::TrainingWindow</name>
    <message>
        <source>Training</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>Ejercicio siguiente</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Todos los ejercicios</translation>
    </message>
</context>
<context>
    <name>Cordboard::TransferSafety</name>
    <message>
        <source>is on a call</source>
        <translation>está en una llamada</translation>
    </message>
    <message>
        <source>has just begun a call</source>
        <translation>acaba de empezar una llamada</translation>
    </message>
    <message numerus="yes">
        <source>is on a call for %n minute(s)</source>
        <translation>
            <numerusform>está en una llamada desde hace %n minuto</numerusform>
            <numerusform>está en una llamada desde hace %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>is away</source>
        <translation>está ausente</translation>
    </message>
    <message>
        <source>is away: %1</source>
        <comment>presence text</comment>
        <translation>está ausente: %1</translation>
    </message>
    <message>
        <source>has the phone off</source>
        <translation>tiene el teléfono apagado</translation>
    </message>
    <message>
        <source>phone is off</source>
        <translation>teléfono apagado</translation>
    </message>
    <message>
        <source>does not want to be disturbed</source>
        <translation>no desea que se le moleste</translation>
    </message>
    <message>
        <source>DND</source>
        <comment>do not disturb, as short as can be</comment>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>forwards every call to the mobile %1</source>
        <translation>desvía todas las llamadas al móvil %1</translation>
    </message>
    <message>
        <source>forwards every call to %1</source>
        <translation>desvía todas las llamadas a %1</translation>
    </message>
    <message>
        <source>forwards</source>
        <translation>desvía</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>hablando</translation>
    </message>
    <message>
        <source>already has a call ringing</source>
        <translation>ya tiene una llamada sonando</translation>
    </message>
    <message>
        <source>already ringing</source>
        <translation>ya está sonando</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
</context>
<context>
    <name>Cordboard::TrayIcon</name>
    <message>
        <source>Show the board</source>
        <translation>Mostrar la consola</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
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
        <translation>Llamante desconocido</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>oído</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>Cordboard::VoicemailPanel</name>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Guardar...</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Buzón</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Waiting for the PBX</source>
        <translation>Esperando a la PBX</translation>
    </message>
    <message>
        <source>This PBX tells of no mailbox.</source>
        <translation>Esta PBX no informa de ningún buzón.</translation>
    </message>
    <message>
        <source>The messages cannot be read. %1</source>
        <translation>No se pueden leer los mensajes. %1</translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>No hay mensajes.</translation>
    </message>
    <message>
        <source>Choose a message first.</source>
        <translation>Elija antes un mensaje.</translation>
    </message>
    <message>
        <source>The number was withheld.</source>
        <translation>El número estaba oculto.</translation>
    </message>
    <message>
        <source>The message cannot be fetched. %1</source>
        <translation>No se puede obtener el mensaje. %1</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Número oculto</translation>
    </message>
    <message>
        <source>Message from %1, %2</source>
        <comment>caller; date and time</comment>
        <translation>Mensaje de %1, %2</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Guardar el mensaje</translation>
    </message>
</context>
<context>
    <name>Cordboard::WaitingModel</name>
    <message>
        <source>Caller</source>
        <translation>Llamante</translation>
    </message>
    <message>
        <source>Came in on</source>
        <comment>queue or dialled number</comment>
        <translation>Entró por</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>Espera desde</translation>
    </message>
    <message>
        <source>important</source>
        <comment>a VIP caller</comment>
        <translation>importante</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>the queue or dialled number a call came in on</comment>
        <translation>por %1</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
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
        <translation>En espera</translation>
    </message>
    <message>
        <source>Nobody is waiting.
Calls appear here, longest first.</source>
        <translation>No espera nadie.
Las llamadas aparecen aquí, primero la que más espera.</translation>
    </message>
    <message>
        <source>longest %1</source>
        <comment>duration</comment>
        <translation>la más larga %1</translation>
    </message>
</context>
<context>
    <name>Cordboard::WaitingRowDelegate</name>
    <message>
        <source>Unknown caller</source>
        <translation>Llamante desconocido</translation>
    </message>
    <message>
        <source>came back</source>
        <comment>a waiting call</comment>
        <translation>ha vuelto</translation>
    </message>
    <message>
        <source>not let in yet</source>
        <comment>the PBX waits for accept or refuse</comment>
        <translation>aún sin admitir</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <comment>key number</comment>
        <translation>En espera %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>important</source>
        <translation>importante</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>queue or dialled number</comment>
        <translation>por %1</translation>
    </message>
    <message>
        <source>not certain, the link is down</source>
        <translation>dato incierto, no hay conexión</translation>
    </message>
</context>
<context>
    <name>Cordboard::WakeUpDialog</name>
    <message>
        <source>Every day</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Wake-up call</source>
        <translation>Llamada despertador</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Programar</translation>
    </message>
</context>
<context>
    <name>Cordboard::WakeUpModel</name>
    <message>
        <source>Time</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Se repite</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>a diario</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>Wake-up call, %1, %2</source>
        <comment>time, name</comment>
        <translation>Llamada despertador, %1, %2</translation>
    </message>
</context>
<context>
    <name>Cordboard::WakeUpsPanel</name>
    <message>
        <source>Set one...</source>
        <translation>Programar...</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Wake-up calls</source>
        <translation>Llamadas despertador</translation>
    </message>
    <message>
        <source>Choose a wake-up call first.</source>
        <translation>Elija antes una llamada despertador.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Nobody is to be woken.</source>
        <translation>No hay que despertar a nadie.</translation>
    </message>
    <message>
        <source>Setting the wake-up call for %1</source>
        <translation>Programando la llamada despertador de %1</translation>
    </message>
    <message>
        <source>%1 will be woken at %2</source>
        <translation>Se despertará a %1 a las %2</translation>
    </message>
    <message>
        <source>Changing the wake-up call for %1</source>
        <translation>Cambiando la llamada despertador de %1</translation>
    </message>
    <message>
        <source>Cancelling the wake-up call for %1</source>
        <translation>Anulando la llamada despertador de %1</translation>
    </message>
    <message>
        <source>The wake-up call for %1 at %2 was cancelled</source>
        <translation>Se anuló la llamada despertador de %1 a las %2</translation>
    </message>
</context>
<context>
    <name>Cordboard::Wallboard</name>
    <message>
        <source>Cordboard wallboard</source>
        <translation>Panel mural de Cordboard</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Panel mural</translation>
    </message>
    <message>
        <source>No PBX</source>
        <translation>Sin PBX</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>No link: as known last</source>
        <translation>Sin conexión: último dato conocido</translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n contestada</numerusform>
            <numerusform>%n contestadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gave up</source>
        <comment>callers</comment>
        <translation>
            <numerusform>%n abandono</numerusform>
            <numerusform>%n abandonos</numerusform>
        </translation>
    </message>
    <message>
        <source>average wait %1</source>
        <comment>duration</comment>
        <translation>espera media %1</translation>
    </message>
    <message>
        <source>Calls today: %1</source>
        <translation>Llamadas hoy: %1</translation>
    </message>
    <message>
        <source>longest</source>
        <comment>wait; above a time</comment>
        <translation>más larga</translation>
    </message>
    <message numerus="yes">
        <source>in %n s</source>
        <comment>answered within seconds</comment>
        <translation>
            <numerusform>en %n s</numerusform>
            <numerusform>en %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>in time</source>
        <translation>a tiempo</translation>
    </message>
    <message>
        <source>gave up</source>
        <comment>callers; below their number</comment>
        <translation>abandonos</translation>
    </message>
    <message>
        <source>agents free</source>
        <translation>agentes libres</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
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
            <numerusform>%n ocupado</numerusform>
            <numerusform>%n ocupados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n en pausa</numerusform>
            <numerusform>%n en pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n off</source>
        <comment>agents logged out or with the phone off</comment>
        <translation>
            <numerusform>%n fuera</numerusform>
            <numerusform>%n fuera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>agents</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>No PBX is connected. Cordboard&apos;s menu Tools, Connect to a PBX, adds one.</source>
        <translation>No hay ninguna PBX conectada. El menú Herramientas de Cordboard, Conectar con una PBX, añade una.</translation>
    </message>
    <message>
        <source>No queues yet. They appear here as soon as the PBX tells of them to this login.</source>
        <translation>Aún no hay colas. Aparecen aquí en cuanto la PBX las comunica a este usuario.</translation>
    </message>
</context>
<context>
    <name>Cordboard::YeastarK2Plugin</name>
    <message>
        <source>Yeastar K2 and S-Series IPPBX, over HTTP API 2.0 and its pushed events.</source>
        <translation>Yeastar K2 y serie S, por la API HTTP 2.0 y sus eventos.</translation>
    </message>
</context>
<context>
    <name>Cordboard::YeastarLinkusBackend</name>
    <message>
        <source>Needs the Client ID and secret of the PBX&apos;s API.</source>
        <translation>Necesita el Client ID y el secreto de la API de la PBX.</translation>
    </message>
    <message>
        <source>Needs your extension and its login signature.</source>
        <translation>Necesita su extensión y su firma de acceso.</translation>
    </message>
    <message>
        <source>Enter a Client ID with its secret, or an extension with its login signature.</source>
        <translation>Introduzca un Client ID con su secreto, o una extensión con su firma de acceso.</translation>
    </message>
    <message>
        <source>The PBX&apos;s API is not available: %1</source>
        <translation>La API de la PBX no está disponible: %1</translation>
    </message>
    <message>
        <source>Your own session is not connected: %1</source>
        <translation>Su propia sesión no está conectada: %1</translation>
    </message>
    <message>
        <source>That is no recording.</source>
        <translation>Eso no es una grabación.</translation>
    </message>
    <message>
        <source>The program itself deals with tokens: the PBX gives out eight, and none may be lost.</source>
        <translation>El propio programa gestiona los tokens: la PBX entrega ocho y no se puede perder ninguno.</translation>
    </message>
    <message>
        <source>Your own session has been ended.</source>
        <translation>Su propia sesión se ha terminado.</translation>
    </message>
</context>
<context>
    <name>Cordboard::YeastarLinkusPlugin</name>
    <message>
        <source>Yeastar P-Series (appliance, software or cloud), over its OpenAPI and the Linkus session of your extension.</source>
        <translation>Yeastar serie P (equipo, software o nube), por su OpenAPI y la sesión Linkus de su extensión.</translation>
    </message>
</context>
<context>
    <name>StateVocabulary</name>
    <message>
        <source>UN</source>
        <extracomment>The two-letter codes stand for the states on braille lines, in print and in tiles without icons; one character will do in Chinese, Japanese and Korean.</extracomment>
        <translation>IC</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incierto</translation>
    </message>
    <message>
        <source>RG</source>
        <translation>SO</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Sonando</translation>
    </message>
    <message>
        <source>TK</source>
        <translation>HA</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Hablando</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>LL</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Llamando</translation>
    </message>
    <message>
        <source>HO</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En retención</translation>
    </message>
    <message>
        <source>PK</source>
        <translation>PK</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>En parking</translation>
    </message>
    <message>
        <source>NR</source>
        <translation>AP</translation>
    </message>
    <message>
        <source>Phone off</source>
        <translation>Tel. apagado</translation>
    </message>
    <message>
        <source>DN</source>
        <translation>NM</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>AW</source>
        <translation>AU</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
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
        <translation>ES</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>SN</source>
        <translation>PR</translation>
    </message>
    <message>
        <source>LT</source>
        <translation>TA</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Tarde</translation>
    </message>
    <message>
        <source>OV</source>
        <translation>MT</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Muy tarde</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>SA</translation>
    </message>
    <message>
        <source>Rings here</source>
        <translation>Suena aquí</translation>
    </message>
    <message>
        <source>ON</source>
        <translation>CU</translation>
    </message>
    <message>
        <source>With you</source>
        <translation>Con usted</translation>
    </message>
    <message>
        <source>Held by you</source>
        <translation>Usted retiene</translation>
    </message>
    <message>
        <source>AS</source>
        <translation>CO</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Consultando</translation>
    </message>
    <message>
        <source>HA</source>
        <translation>SE</translation>
    </message>
    <message>
        <source>Ringing at</source>
        <translation>Suena en</translation>
    </message>
    <message>
        <source>BK</source>
        <translation>VU</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Ha vuelto</translation>
    </message>
    <message>
        <source>RC</source>
        <translation>GR</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabando</translation>
    </message>
    <message>
        <source>PE</source>
        <translation>PE</translation>
    </message>
    <message>
        <source>Asking the PBX</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>EN</source>
        <translation>TE</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Cordboard is running already, but does not answer.</source>
        <translation>Cordboard ya está en marcha, pero no responde.</translation>
    </message>
</context>
</TS>
