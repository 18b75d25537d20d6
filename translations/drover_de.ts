<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Highlighting</name>
    <message>
        <source>Highlighting by QScintilla: KSyntaxHighlighting isn&apos;t part of this build.</source>
        <translation>Hervorhebung durch QScintilla: KSyntaxHighlighting gehört nicht zu diesem Build.</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>UMA resources</source>
        <translation>UMA-Ressourcen</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Skripte</translation>
    </message>
    <message>
        <source>Flow simulator</source>
        <translation>Flow-Simulator</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>Simulated: %1, line %2, %n time(s)</source>
        <translation>
            <numerusform>Simuliert: %1, Zeile %2, einmal</numerusform>
            <numerusform>Simuliert: %1, Zeile %2, %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>engine (default): in process; http: against a sandbox of its own.</source>
        <translation>engine (Vorgabe): im Prozess; http: gegen eine eigene Sandbox.</translation>
    </message>
    <message>
        <source>--through takes engine or http, not &quot;%1&quot;</source>
        <translation>--through nimmt engine oder http, nicht „%1“</translation>
    </message>
    <message>
        <source>Prepares the JVM archive from which the script host starts in half the time.
It belongs to this machine&apos;s Java and is made once; nothing depends on it.</source>
        <translation>Bereitet das JVM-Archiv vor, mit dem der Skript-Host in der halben Zeit startet.
Es gehört zum Java dieses Rechners und wird einmal angelegt; nichts hängt davon ab.</translation>
    </message>
    <message>
        <source>Prints one JSON document.</source>
        <translation>Gibt ein JSON-Dokument aus.</translation>
    </message>
    <message>
        <source>The archive is already there: %1</source>
        <translation>Das Archiv ist schon da: %1</translation>
    </message>
    <message>
        <source>The archive was made: %1</source>
        <translation>Das Archiv wurde angelegt: %1</translation>
    </message>
    <message>
        <source>Usage: drover-cli COMMAND [ARGUMENTS]

The console without a window. Commands:
</source>
        <translation>Aufruf: drover-cli BEFEHL [ARGUMENTE]

Die Konsole ohne Fenster. Befehle:
</translation>
    </message>
    <message>
        <source>
Every command has --help; those that answer have --json.
Exit codes: 0 done; 1 the answer is no; 2 wrong usage or unreadable input;
3 the server or the script host could not be reached or broke off; 130 interrupted.</source>
        <translation>
Jeder Befehl hat --help; die antwortenden haben --json.
Rückgabewerte: 0 erledigt; 1 die Antwort ist nein; 2 falscher Aufruf oder unlesbare Eingabe;
3 der Server oder der Skript-Host war nicht erreichbar oder brach ab; 130 unterbrochen.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. See drover-cli --help.</source>
        <translation>Es gibt keinen Befehl „%1“. Siehe drover-cli --help.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>%1: %2 See drover-cli %1 --help.</source>
        <translation>%1: %2 Siehe drover-cli %1 --help.</translation>
    </message>
    <message>
        <source>Requesting party from %1</source>
        <translation>Anfragende Partei aus %1</translation>
    </message>
    <message>
        <source>Decision for %1: %2</source>
        <translation>Entscheidung für %1: %2</translation>
    </message>
    <message>
        <source>Starts the sandbox with the tutorial&apos;s data and walks its claims-gathering flow over HTTP, once for
US / NY, who is granted, and once for DE / Berlin, who is denied. Each message is drawn as it happens.</source>
        <translation>Startet die Sandbox mit den Daten des Tutorials und geht dessen Claims-Gathering-Flow über HTTP durch: einmal für
US / NY (gewährt), einmal für DE / Berlin (abgelehnt). Jede Nachricht wird gezeichnet, wenn sie geschieht.</translation>
    </message>
    <message>
        <source>Prints the two results as one JSON document instead.</source>
        <translation>Gibt stattdessen beide Ergebnisse als ein JSON-Dokument aus.</translation>
    </message>
    <message>
        <source>demo: there is no argument &quot;%1&quot;</source>
        <translation>demo: Ein Argument „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>Starting the sandbox …</source>
        <translation>Die Sandbox startet …</translation>
    </message>
    <message>
        <source>The sandbox is ready at %1.</source>
        <translation>Die Sandbox ist bereit unter %1.</translation>
    </message>
    <message>
        <source>Both flows ended as the tutorial says.</source>
        <translation>Beide Flows endeten, wie das Tutorial es sagt.</translation>
    </message>
    <message>
        <source>Runs one claims-gathering flow and says what the server would answer last.
Exit code 1 means that it is not what was expected.</source>
        <translation>Führt einen Claims-Gathering-Flow aus und sagt, was der Server zuletzt antworten würde.
Rückgabewert 1 heißt, dass es nicht das Erwartete ist.</translation>
    </message>
    <message>
        <source>Prints the result as one JSON document.</source>
        <translation>Gibt das Ergebnis als ein JSON-Dokument aus.</translation>
    </message>
    <message>
        <source>Also writes a JUnit XML report.</source>
        <translation>Schreibt auch einen JUnit-XML-Bericht.</translation>
    </message>
    <message>
        <source>Records the run.</source>
        <translation>Zeichnet den Lauf auf.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Step %1, page %2</source>
        <translation>Schritt %1, Seite %2</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>: shown, not submitted</source>
        <translation>: gezeigt, nicht abgeschickt</translation>
    </message>
    <message>
        <source>: submitted %1</source>
        <translation>: abgeschickt %1</translation>
    </message>
    <message>
        <source>, gathered</source>
        <translation>, gesammelt</translation>
    </message>
    <message>
        <source>, not gathered</source>
        <translation>, nicht gesammelt</translation>
    </message>
    <message>
        <source>, next step %1</source>
        <translation>, nächster Schritt %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Policy %1 authorizes</source>
        <translation>Policy %1 autorisiert</translation>
    </message>
    <message>
        <source>Policy %1 does not authorize</source>
        <translation>Policy %1 autorisiert nicht</translation>
    </message>
    <message>
        <source>Error %1 %2: %3</source>
        <translation>Fehler %1 %2: %3</translation>
    </message>
    <message>
        <source>Script %1, %2, line %3: %4: %5</source>
        <translation>Skript %1, %2, Zeile %3: %4: %5</translation>
    </message>
    <message>
        <source>The report %1 could not be written</source>
        <translation>Der Bericht %1 konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>ERROR %1: %2</source>
        <translation>FEHLER %1: %2</translation>
    </message>
    <message>
        <source>pass  %1: %2 (%3)</source>
        <translation>gut    %1: %2 (%3)</translation>
    </message>
    <message>
        <source>FAIL  %1: %2: %3</source>
        <translation>FALSCH %1: %2: %3</translation>
    </message>
    <message>
        <source>Runs every scenario below a folder and prints a line each and a summary.</source>
        <translation>Führt alle Szenarien unterhalb eines Ordners aus und gibt je eine Zeile und eine Zusammenfassung aus.</translation>
    </message>
    <message>
        <source>The folder.</source>
        <translation>Der Ordner.</translation>
    </message>
    <message>
        <source>Prints one JSON document instead.</source>
        <translation>Gibt stattdessen ein JSON-Dokument aus.</translation>
    </message>
    <message>
        <source>Also writes which lines ran, as lcov.</source>
        <translation>Schreibt auch, welche Zeilen liefen (lcov).</translation>
    </message>
    <message>
        <source>How many run side by side (default 1).</source>
        <translation>Wie viele nebeneinander laufen (Vorgabe 1).</translation>
    </message>
    <message>
        <source>flow test: takes one folder</source>
        <translation>flow test: nimmt einen Ordner</translation>
    </message>
    <message>
        <source>flow test: %1 is not a folder</source>
        <translation>flow test: %1 ist kein Ordner</translation>
    </message>
    <message>
        <source>flow test: --jobs takes a whole number from 1 to 64, not &quot;%1&quot;</source>
        <translation>flow test: --jobs nimmt eine ganze Zahl von 1 bis 64, nicht „%1“</translation>
    </message>
    <message>
        <source>It was not run</source>
        <translation>Es lief nicht</translation>
    </message>
    <message>
        <source>flow test: there is no scenario below %1</source>
        <translation>flow test: Unterhalb von %1 ist kein Szenario</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed</source>
        <translation>%1 bestanden, %2 gescheitert</translation>
    </message>
    <message>
        <source>sandbox: --%1 takes a whole number from %2 to %3, not &quot;%4&quot;</source>
        <translation>sandbox: --%1 nimmt eine ganze Zahl von %2 bis %3, nicht „%4“</translation>
    </message>
    <message>
        <source>sandbox: there is no argument &quot;%1&quot;</source>
        <translation>sandbox: Ein Argument „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>sandbox: --seed takes demo or empty, not &quot;%1&quot;</source>
        <translation>sandbox: --seed nimmt demo oder empty, nicht „%1“</translation>
    </message>
    <message>
        <source>sandbox: --%1 is for a part that this version does not have; going on without it</source>
        <translation>sandbox: --%1 ist für einen Teil, den diese Version nicht hat; es geht ohne ihn weiter</translation>
    </message>
    <message>
        <source>Runs the sandbox: a small Janssen-like server on the loopback interface, until SIGTERM or SIGINT.
When it accepts requests it prints one line of JSON with its addresses and clients.</source>
        <translation>Betreibt die Sandbox: einen kleinen Server nach Art von Janssen auf der Loopback-Schnittstelle, bis SIGTERM oder SIGINT.
Sobald er Anfragen annimmt, gibt er eine Zeile JSON mit seinen Adressen und Clients aus.</translation>
    </message>
    <message>
        <source>Keeps the store there; default: a private temporary folder.</source>
        <translation>Bewahrt den Speicher dort auf; Vorgabe: ein eigener temporärer Ordner.</translation>
    </message>
    <message>
        <source>The port; 0 (default) takes a free one.</source>
        <translation>Der Port; 0 (Vorgabe) nimmt einen freien.</translation>
    </message>
    <message>
        <source>The oxd server&apos;s port.</source>
        <translation>Der Port des oxd-Servers.</translation>
    </message>
    <message>
        <source>The debug adapter&apos;s port.</source>
        <translation>Der Port des Debug-Adapters.</translation>
    </message>
    <message>
        <source>demo (default): the tutorial&apos;s objects; empty: none.</source>
        <translation>demo (Vorgabe): die Objekte des Tutorials; empty: keine.</translation>
    </message>
    <message>
        <source>Adds so many generated clients.</source>
        <translation>Fügt so viele erzeugte Clients hinzu.</translation>
    </message>
    <message>
        <source>HTTPS with a certificate made at the start.</source>
        <translation>HTTPS mit einem beim Start erzeugten Zertifikat.</translation>
    </message>
    <message>
        <source>Accepted for all commands; the ready line is JSON in any case.</source>
        <translation>Wird bei allen Befehlen angenommen; die Bereitschaftszeile ist in jedem Fall JSON.</translation>
    </message>
    <message>
        <source>--%1 %2 is not understood: it takes %3</source>
        <translation>--%1 %2 ist unverständlich: Erwartet wird %3</translation>
    </message>
    <message>
        <source>--property %1 names no script of this flow: &quot;%2&quot; is neither a script&apos;s name nor a file&apos;s</source>
        <translation>--property %1 nennt kein Skript dieses Flows: „%2“ ist weder der Name eines Skripts noch einer Datei</translation>
    </message>
    <message>
        <source>The scenario; without one, the options describe the flow.</source>
        <translation>Das Szenario; ohne eines beschreiben die Optionen den Flow.</translation>
    </message>
    <message>
        <source>A claims-gathering script.</source>
        <translation>Ein Claims-Gathering-Skript.</translation>
    </message>
    <message>
        <source>An RPT policy script, attached to every scope.</source>
        <translation>Ein RPT-Policy-Skript, an jedem Scope.</translation>
    </message>
    <message>
        <source>What the requesting party enters on a page.</source>
        <translation>Was die anfragende Partei auf einer Seite eingibt.</translation>
    </message>
    <message>
        <source>A configuration property of a script.</source>
        <translation>Eine Konfigurationseigenschaft eines Skripts.</translation>
    </message>
    <message>
        <source>An attribute of the user, who is then logged in.</source>
        <translation>Ein Attribut des Benutzers, der dann angemeldet ist.</translation>
    </message>
    <message>
        <source>Whose behaviour counts: janssen (default), gluu4 or gluu3.</source>
        <translation>Wessen Verhalten zählt: janssen (Vorgabe), gluu4 oder gluu3.</translation>
    </message>
    <message>
        <source>The decision that counts as passed: granted, denied, need_info or error.</source>
        <translation>Die Entscheidung, die als bestanden gilt: granted, denied, need_info oder error.</translation>
    </message>
    <message>
        <source>flow run takes one scenario, not %1</source>
        <translation>flow run nimmt ein Szenario, nicht %1</translation>
    </message>
    <message>
        <source>flow run needs a scenario file, or --gathering or --policy</source>
        <translation>flow run braucht eine Szenariodatei oder --gathering oder --policy</translation>
    </message>
    <message>
        <source>give a scenario file or --gathering and --policy, not both</source>
        <translation>entweder eine Szenariodatei oder --gathering und --policy, nicht beides</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>%1: takes one script file</source>
        <translation>%1: nimmt eine Skriptdatei</translation>
    </message>
    <message>
        <source>%1: --type is needed, for example --type uma_rpt_policy</source>
        <translation>%1: --type ist nötig, zum Beispiel --type uma_rpt_policy</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read</source>
        <translation>%1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text</source>
        <translation>%1 ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>Servers keep scripts as text: save the file as UTF-8</source>
        <translation>Server bewahren Skripte als Text auf: Die Datei als UTF-8 speichern</translation>
    </message>
    <message>
        <source>--%1 takes one JSON value, not %2</source>
        <translation>--%1 nimmt einen JSON-Wert, nicht %2</translation>
    </message>
    <message>
        <source>--%1 takes a JSON object, not %2</source>
        <translation>--%1 nimmt ein JSON-Objekt, nicht %2</translation>
    </message>
    <message>
        <source>The script.</source>
        <translation>Das Skript.</translation>
    </message>
    <message>
        <source>The script&apos;s type, as the servers write it.</source>
        <translation>Der Typ des Skripts, wie die Server ihn schreiben.</translation>
    </message>
    <message>
        <source>The script&apos;s name; default: the file&apos;s.</source>
        <translation>Der Name des Skripts; Vorgabe: der der Datei.</translation>
    </message>
    <message>
        <source>Line %1: %2: %3</source>
        <translation>Zeile %1: %2: %3</translation>
    </message>
    <message>
        <source>The server goes on with its default:</source>
        <translation>Der Server fährt mit seiner Vorgabe fort:</translation>
    </message>
    <message>
        <source>Parses and checks a script without running it. Exit code 1 if there is an error.</source>
        <translation>Liest und prüft ein Skript, ohne es auszuführen. Rückgabewert 1, wenn es einen Fehler gibt.</translation>
    </message>
    <message>
        <source>%1: no problems</source>
        <translation>%1: keine Probleme</translation>
    </message>
    <message>
        <source>Loads and initialises a script and calls one of its methods, as the server would.</source>
        <translation>Lädt und initialisiert ein Skript und ruft eine seiner Methoden auf, wie der Server es täte.</translation>
    </message>
    <message>
        <source>The method.</source>
        <translation>Die Methode.</translation>
    </message>
    <message>
        <source>The script&apos;s configuration properties, as an object.</source>
        <translation>Die Konfigurationseigenschaften des Skripts, als Objekt.</translation>
    </message>
    <message>
        <source>The logged-in user&apos;s attributes, as an object.</source>
        <translation>Die Attribute des angemeldeten Benutzers, als Objekt.</translation>
    </message>
    <message>
        <source>script call: --method is needed</source>
        <translation>script call: --method ist nötig</translation>
    </message>
    <message>
        <source>Prints a recording of flow run --record: what happened, in order, and the result. Runs nothing.</source>
        <translation>Gibt eine Aufzeichnung von flow run --record aus: was der Reihe nach geschah, und das Ergebnis. Führt nichts aus.</translation>
    </message>
    <message>
        <source>The recording.</source>
        <translation>Die Aufzeichnung.</translation>
    </message>
    <message>
        <source>Prints one JSON document: the result, and the events.</source>
        <translation>Gibt ein JSON-Dokument aus: das Ergebnis und die Ereignisse.</translation>
    </message>
    <message>
        <source>flow replay: takes one recording</source>
        <translation>flow replay: verlangt eine Aufzeichnung</translation>
    </message>
    <message>
        <source>walks the claims-gathering demo against a sandbox</source>
        <translation>geht die Vorführung der Claims-Erhebung an einer Sandbox durch</translation>
    </message>
    <message>
        <source>runs the sandbox server until it is interrupted</source>
        <translation>betreibt den Sandbox-Server, bis er unterbrochen wird</translation>
    </message>
    <message>
        <source>runs one claims-gathering scenario</source>
        <translation>führt ein Szenario der Claims-Erhebung aus</translation>
    </message>
    <message>
        <source>runs every scenario below a folder</source>
        <translation>führt alle Szenarien unterhalb eines Ordners aus</translation>
    </message>
    <message>
        <source>prints a recording of a run</source>
        <translation>gibt eine Aufzeichnung eines Laufs aus</translation>
    </message>
    <message>
        <source>checks a script without running it</source>
        <translation>prüft ein Skript, ohne es auszuführen</translation>
    </message>
    <message>
        <source>calls one method of a script</source>
        <translation>ruft eine Methode eines Skripts auf</translation>
    </message>
    <message>
        <source>prepares the script host&apos;s JVM archive, for a quicker start</source>
        <translation>bereitet das JVM-Archiv des Skript-Hosts vor, damit sie schneller startet</translation>
    </message>
    <message>
        <source>The server calls this method of no script with so low an API version, and goes on with:</source>
        <translation>Der Server ruft diese Methode bei keinem Skript mit so niedriger API-Version auf und macht weiter mit:</translation>
    </message>
    <message>
        <source>The arguments after the call: %1</source>
        <translation>Die Argumente nach dem Aufruf: %1</translation>
    </message>
    <message>
        <source>An argument; once for each. The configuration attributes and the context may be left out; a context is an object that describes it.</source>
        <translation>Ein Argument; einmal für jedes. Die Konfigurationsattribute und der Kontext können wegbleiben; ein Kontext ist ein Objekt, das ihn beschreibt.</translation>
    </message>
    <message>
        <source>script call: Drover can&apos;t run scripts in Java yet, only those in Python</source>
        <translation>script call: Drover kann Skripte in Java noch nicht ausführen, nur solche in Python</translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>Operation %1 of the JSON Patch can&apos;t be carried out.</source>
        <translation>Operation %1 des JSON-Patch ist nicht ausführbar.</translation>
    </message>
    <message>
        <source>There is nothing at %1.</source>
        <translation>Unter %1 ist nichts.</translation>
    </message>
    <message>
        <source>Its &quot;from&quot; is no JSON Pointer.</source>
        <translation>Ihr „from“ ist kein JSON-Pointer.</translation>
    </message>
    <message>
        <source>A value can&apos;t be moved into itself.</source>
        <translation>Ein Wert kann nicht in sich selbst verschoben werden.</translation>
    </message>
    <message>
        <source>Its &quot;path&quot; is no JSON Pointer.</source>
        <translation>Ihr „path“ ist kein JSON-Pointer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no operation of JSON Patch.</source>
        <translation>„%1“ ist keine Operation von JSON-Patch.</translation>
    </message>
    <message>
        <source>It has no &quot;value&quot;.</source>
        <translation>Sie hat kein „value“.</translation>
    </message>
    <message>
        <source>The object is not the one that was read.</source>
        <translation>Das Objekt ist nicht mehr das gelesene.</translation>
    </message>
    <message>
        <source>The value at %1 is another now.</source>
        <translation>Der Wert unter %1 ist inzwischen ein anderer.</translation>
    </message>
    <message>
        <source>The catalogue of script types can&apos;t be read.</source>
        <translation>Der Katalog der Skripttypen ist nicht lesbar.</translation>
    </message>
    <message>
        <source>At byte %1: %2.</source>
        <translation>Bei Byte %1: %2.</translation>
    </message>
    <message>
        <source>Entry %1 lacks a member.</source>
        <translation>Eintrag %1 fehlt ein Bestandteil.</translation>
    </message>
</context>
<context>
    <name>drover::tables::PagedTableModel</name>
    <message>
        <source>Loading the list was cancelled.</source>
        <translation>Das Laden der Liste wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>drover::ui::AboutDialog</name>
    <message>
        <source>About Drover</source>
        <translation>Über Drover</translation>
    </message>
    <message>
        <source>Drover %1</source>
        <translation>Drover %1</translation>
    </message>
    <message>
        <source>A desktop console for Gluu and Janssen identity servers.</source>
        <translation>Eine Desktop-Konsole für Gluu- und Janssen-Identitätsserver.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>Qt %1, highlighting by %2</source>
        <translation>Qt %1, Hervorhebung durch %2</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
</context>
<context>
    <name>drover::ui::ClientsPane</name>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Search clients by name, description or id</source>
        <translation>Clients nach Name, Beschreibung oder ID suchen</translation>
    </message>
    <message>
        <source>There are no clients yet</source>
        <translation>Es gibt noch keine Clients</translation>
    </message>
    <message>
        <source>A client is an application that asks the server for tokens. It appears here once it is registered, by itself or through the admin interface.</source>
        <translation>Ein Client ist eine Anwendung, die den Server um Tokens bittet. Er erscheint hier, sobald er registriert ist, von selbst oder über die Verwaltungsschnittstelle.</translation>
    </message>
    <message>
        <source>No client matches “%1”</source>
        <translation>Kein Client passt zu „%1“</translation>
    </message>
    <message>
        <source>This log-in may not read clients</source>
        <translation>Diese Anmeldung darf keine Clients lesen</translation>
    </message>
    <message>
        <source>Choose a client in the list to see its fields.</source>
        <translation>Einen Client in der Liste wählen, um seine Felder zu sehen.</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Grundlegendes</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Grants and scopes</source>
        <translation>Grants und Scopes</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>UMA</source>
        <translation>UMA</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Application type</source>
        <translation>Anwendungsart</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Vertrauenswürdig</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Redirect URIs</source>
        <translation>Redirect-URIs</translation>
    </message>
    <message>
        <source>After log-out</source>
        <translation>Nach der Abmeldung</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Terms of service</source>
        <translation>Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>Grant types</source>
        <translation>Grant-Typen</translation>
    </message>
    <message>
        <source>Response types</source>
        <translation>Response-Typen</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Signing algorithm</source>
        <translation>Signaturalgorithmus</translation>
    </message>
    <message>
        <source>JWKS address</source>
        <translation>JWKS-Adresse</translation>
    </message>
    <message>
        <source>Subject type</source>
        <translation>Subject-Typ</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access-Token</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Refresh-Token</translation>
    </message>
    <message>
        <source>Access token as JWT</source>
        <translation>Access-Token als JWT</translation>
    </message>
    <message>
        <source>ID token signature</source>
        <translation>Signatur des ID-Tokens</translation>
    </message>
    <message>
        <source>Claims redirect URIs</source>
        <translation>Claims-Redirect-URIs</translation>
    </message>
    <message>
        <source>RPT as JWT</source>
        <translation>RPT als JWT</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Secret expires</source>
        <translation>Geheimnis läuft ab</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Last access</source>
        <translation>Letzter Zugriff</translation>
    </message>
</context>
<context>
    <name>drover::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Go to a section, run a command, open an object</source>
        <translation>Zu einem Bereich gehen, einen Befehl ausführen, ein Objekt öffnen</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Suche oder Befehl</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>entry, kind</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>drover::ui::DeployDialog</name>
    <message>
        <source>(not there)</source>
        <translation>(nicht da)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Deploy %1</source>
        <translation>%1 ausrollen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Changed fields</source>
        <translation>Geänderte Felder</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>Parts of the review</source>
        <translation>Teile der Durchsicht</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Ausrollen</translation>
    </message>
    <message>
        <source>Create %1 on the server</source>
        <translation>%1 auf dem Server anlegen</translation>
    </message>
    <message>
        <source>Replace revision %1 of %2</source>
        <translation>Revision %1 von %2 ersetzen</translation>
    </message>
    <message>
        <source>Server: nothing yet</source>
        <translation>Server: noch nichts</translation>
    </message>
    <message>
        <source>Server, revision %1</source>
        <translation>Server, Revision %1</translation>
    </message>
    <message>
        <source>Fields (%1)</source>
        <translation>Felder (%1)</translation>
    </message>
    <message>
        <source>Create on the server</source>
        <translation>Auf dem Server anlegen</translation>
    </message>
    <message>
        <source>The server&apos;s copy has changed since you opened it.</source>
        <translation>Die Fassung des Servers hat sich seit dem Öffnen geändert.</translation>
    </message>
    <message>
        <source>What changed there is kept; your changes are put on top of it.</source>
        <translation>Was dort geändert wurde, bleibt; die eigenen Änderungen kommen darauf.</translation>
    </message>
    <message>
        <source>Look through the difference, then deploy.</source>
        <translation>Den Unterschied durchsehen, dann ausrollen.</translation>
    </message>
    <message>
        <source>You changed the same: %1.</source>
        <translation>Sie haben dasselbe geändert: %1.</translation>
    </message>
    <message>
        <source>Deploying replaces what the server has on the left by yours on the right. To keep both, cancel and copy what you need into your text.</source>
        <translation>Beim Ausrollen ersetzt Ihr Text rechts den des Servers links. Um beides zu behalten: abbrechen und das Nötige in den eigenen Text kopieren.</translation>
    </message>
</context>
<context>
    <name>drover::ui::DiffView</name>
    <message>
        <source>One column</source>
        <translation>Eine Spalte</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorige Änderung</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n Zeile hinzugefügt</numerusform>
            <numerusform>%n Zeilen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n Zeile entfernt</numerusform>
            <numerusform>%n Zeilen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>changes: lines added, lines removed</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>drover::ui::ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>drover::ui::EntityDetail</name>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Ein Feld suchen</translation>
    </message>
    <message>
        <source>Form or JSON</source>
        <translation>Formular oder JSON</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>eingeschaltet</translation>
    </message>
</context>
<context>
    <name>drover::ui::EntityListPane</name>
    <message>
        <source>read-only</source>
        <translation>nur lesbar</translation>
    </message>
    <message>
        <source>The log-in&apos;s scopes allow reading only.</source>
        <translation>Die Scopes der Anmeldung erlauben nur das Lesen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Laden abbrechen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Not connected to %1</source>
        <translation>Nicht mit %1 verbunden</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Wieder verbinden</translation>
    </message>
    <message>
        <source>The sandbox isn&apos;t running</source>
        <translation>Die Sandbox läuft nicht</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Wieder starten</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>Verbindung mit %1 …</translation>
    </message>
    <message>
        <source>The list appears here as soon as the server answers.</source>
        <translation>Die Liste erscheint hier, sobald der Server antwortet.</translation>
    </message>
    <message>
        <source>The log-in&apos;s scopes don&apos;t include it. Ask for the scope, or use another profile.</source>
        <translation>Die Scopes der Anmeldung enthalten es nicht. Den Scope anfordern oder ein anderes Profil nehmen.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>loading …</source>
        <translation>lädt …</translation>
    </message>
    <message>
        <source>%1 in the list</source>
        <translation>%1 in der Liste</translation>
    </message>
</context>
<context>
    <name>drover::ui::FilterEdit</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>drover::ui::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Gesuchter Text</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Ersatztext</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>.*</source>
        <translation>.*</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Close the find bar (Escape)</source>
        <translation>Suchleiste schließen (Escape)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n</source>
        <translation>
            <numerusform>%1 von %n</numerusform>
            <numerusform>%1 von %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n ersetzt</numerusform>
            <numerusform>%n ersetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::ui::FormView</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message numerus="yes">
        <source>%1 s (%n day(s))</source>
        <translation>
            <numerusform>%1 s (%n Tag)</numerusform>
            <numerusform>%1 s (%n Tage)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 s (%n hour(s))</source>
        <translation>
            <numerusform>%1 s (%n Stunde)</numerusform>
            <numerusform>%1 s (%n Stunden)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 s (%n minute(s))</source>
        <translation>
            <numerusform>%1 s (%n Minute)</numerusform>
            <numerusform>%1 s (%n Minuten)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>set, not shown</source>
        <translation>gesetzt, nicht gezeigt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>drover::ui::GotoBar</name>
    <message>
        <source>Go to line</source>
        <translation>Gehe zu Zeile</translation>
    </message>
    <message>
        <source>Line, or line:column</source>
        <translation>Zeile oder Zeile:Spalte</translation>
    </message>
    <message>
        <source>Go to line:</source>
        <translation>Gehe zu Zeile:</translation>
    </message>
    <message>
        <source>1 to %1</source>
        <translation>1 bis %1</translation>
    </message>
</context>
<context>
    <name>drover::ui::HelpWindow</name>
    <message>
        <source>Drover help</source>
        <translation>Hilfe zu Drover</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Hilfeseiten</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
    <message>
        <source>The help pages are missing from this installation (%1).</source>
        <translation>Die Hilfeseiten fehlen in dieser Installation (%1).</translation>
    </message>
</context>
<context>
    <name>drover::ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Script</source>
        <translation>&amp;Skript</translation>
    </message>
    <message>
        <source>F&amp;low</source>
        <translation>F&amp;low</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Add a server …</source>
        <translation>Server &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Change the server …</source>
        <translation>Server ände&amp;rn …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find …</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>Rep&amp;lace …</source>
        <translation>&amp;Ersetzen …</translation>
    </message>
    <message>
        <source>&amp;Go to line …</source>
        <translation>&amp;Gehe zu Zeile …</translation>
    </message>
    <message>
        <source>Next &amp;area</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous a&amp;rea</source>
        <translation>V&amp;origer Bereich</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normale Schrift</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Reset the &amp;layout</source>
        <translation>&amp;Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Search or command …</source>
        <translation>&amp;Suche oder Befehl …</translation>
    </message>
    <message>
        <source>&amp;Cancel background tasks</source>
        <translation>&amp;Hintergrundaufgaben abbrechen</translation>
    </message>
    <message>
        <source>&amp;About Drover</source>
        <translation>Ü&amp;ber Drover</translation>
    </message>
    <message>
        <source>Drover</source>
        <translation>Drover</translation>
    </message>
    <message>
        <source>Search or command   %1</source>
        <translation>Suche oder Befehl   %1</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Suche oder Befehl</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>%1 – Drover</source>
        <comment>section</comment>
        <translation>%1 – Drover</translation>
    </message>
    <message>
        <source>Everything works; fewer languages are coloured.</source>
        <translation>Alles funktioniert; weniger Sprachen werden eingefärbt.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Bereich</translation>
    </message>
</context>
<context>
    <name>drover::ui::MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Einzelheiten der Meldung</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
</context>
<context>
    <name>drover::ui::NewScriptDialog</name>
    <message>
        <source>New script</source>
        <translation>Neues Skript</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Create script</source>
        <translation>Skript anlegen</translation>
    </message>
    <message>
        <source>There is already a script of this name.</source>
        <translation>Es gibt schon ein Skript dieses Namens.</translation>
    </message>
    <message>
        <source>It is kept as a draft here until you deploy it.</source>
        <translation>Es bleibt hier als Entwurf, bis es ausgerollt wird.</translation>
    </message>
</context>
<context>
    <name>drover::ui::ProblemsPanel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Problems of the script</source>
        <translation>Probleme des Skripts</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>severity, line, message</comment>
        <translation>%1, Zeile %2: %3</translation>
    </message>
</context>
<context>
    <name>drover::ui::ProfileButton</name>
    <message>
        <source>starting …</source>
        <translation>startet …</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesbar</translation>
    </message>
    <message>
        <source>connecting …</source>
        <translation>verbindet …</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>server, state</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Server %1: %2</source>
        <translation>Server %1: %2</translation>
    </message>
    <message>
        <source>The server this window works with</source>
        <translation>Der Server, mit dem dieses Fenster arbeitet</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Wieder verbinden</translation>
    </message>
    <message>
        <source>Add a server …</source>
        <translation>Server hinzufügen …</translation>
    </message>
</context>
<context>
    <name>drover::ui::ProfileDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Keep the secret in the keychain</source>
        <translation>Das Geheimnis im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>Drover logs in to the Config API of a Janssen server with a client of yours: grant type client_credentials, and the scopes of what you want to read and write.</source>
        <translation>Drover meldet sich bei der Config API eines Janssen-Servers mit einem Ihrer Clients an: Grant-Typ client_credentials und die Scopes dessen, was gelesen und geschrieben werden soll.</translation>
    </message>
    <message>
        <source>Add and connect</source>
        <translation>Hinzufügen und verbinden</translation>
    </message>
    <message>
        <source>The client secret is missing.</source>
        <translation>Das Client-Geheimnis fehlt.</translation>
    </message>
</context>
<context>
    <name>drover::ui::PropertyTable</name>
    <message>
        <source>Add a property</source>
        <translation>Eigenschaft hinzufügen</translation>
    </message>
    <message>
        <source>Remove the property</source>
        <translation>Eigenschaft entfernen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
</context>
<context>
    <name>drover::ui::PropertyTableModel</name>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>Hidden: the value is a secret.</source>
        <translation>Verborgen: Der Wert ist ein Geheimnis.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
</context>
<context>
    <name>drover::ui::ResourcesPane</name>
    <message>
        <source>UMA resources</source>
        <translation>UMA-Ressourcen</translation>
    </message>
    <message>
        <source>Search resources by name, description or id</source>
        <translation>Ressourcen nach Name, Beschreibung oder ID suchen</translation>
    </message>
    <message>
        <source>There are no UMA resources yet</source>
        <translation>Es gibt noch keine UMA-Ressourcen</translation>
    </message>
    <message>
        <source>A UMA resource is something that a resource server protects, together with the scopes that it can be asked for. Resource servers register theirs.</source>
        <translation>Eine UMA-Ressource ist etwas, das ein Resource-Server schützt, mit den Scopes, um die dafür gebeten werden kann. Resource-Server registrieren die ihren.</translation>
    </message>
    <message>
        <source>No resource matches “%1”</source>
        <translation>Keine Ressource passt zu „%1“</translation>
    </message>
    <message>
        <source>This log-in may not read UMA resources</source>
        <translation>Diese Anmeldung darf keine UMA-Ressourcen lesen</translation>
    </message>
    <message>
        <source>Choose a resource in the list to see its fields.</source>
        <translation>Eine Ressource in der Liste wählen, um ihre Felder zu sehen.</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Grundlegendes</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Resource ID</source>
        <translation>Ressourcen-ID</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Scope expression</source>
        <translation>Scope-Ausdruck</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Ersteller</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Deletable</source>
        <translation>Löschbar</translation>
    </message>
    <message>
        <source>inum</source>
        <translation>inum</translation>
    </message>
    <message>
        <source>Directory name</source>
        <translation>Verzeichnisname</translation>
    </message>
</context>
<context>
    <name>drover::ui::ScintillaView</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>drover::ui::ScopesPane</name>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Search scopes by id, name or description</source>
        <translation>Scopes nach ID, Name oder Beschreibung suchen</translation>
    </message>
    <message>
        <source>There are no scopes yet</source>
        <translation>Es gibt noch keine Scopes</translation>
    </message>
    <message>
        <source>A scope names what a token allows. A UMA scope is guarded by the policy scripts that are attached to it.</source>
        <translation>Ein Scope benennt, was ein Token erlaubt. Ein UMA-Scope wird von den Policy-Skripten bewacht, die an ihm hängen.</translation>
    </message>
    <message>
        <source>No scope matches “%1”</source>
        <translation>Kein Scope passt zu „%1“</translation>
    </message>
    <message>
        <source>This log-in may not read scopes</source>
        <translation>Diese Anmeldung darf keine Scopes lesen</translation>
    </message>
    <message>
        <source>Choose a scope in the list to see its fields.</source>
        <translation>Einen Scope in der Liste wählen, um seine Felder zu sehen.</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Grundlegendes</translation>
    </message>
    <message>
        <source>Claims and scripts</source>
        <translation>Claims und Skripte</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Default scope</source>
        <translation>Vorgabe-Scope</translation>
    </message>
    <message>
        <source>inum</source>
        <translation>inum</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>UMA policies</source>
        <translation>UMA-Policies</translation>
    </message>
    <message>
        <source>Dynamic scope scripts</source>
        <translation>Skripte für dynamische Scopes</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Group claims</source>
        <translation>Gruppierte Claims</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Ersteller</translation>
    </message>
    <message>
        <source>Kind of creator</source>
        <translation>Art des Erstellers</translation>
    </message>
    <message>
        <source>Directory name</source>
        <translation>Verzeichnisname</translation>
    </message>
</context>
<context>
    <name>drover::ui::ScriptDeployment</name>
    <message>
        <source>Reading %1 from the server</source>
        <translation>%1 wird vom Server gelesen</translation>
    </message>
    <message>
        <source>Deploying %1</source>
        <translation>%1 wird ausgerollt</translation>
    </message>
</context>
<context>
    <name>drover::ui::ScriptEditorPage</name>
    <message>
        <source>The server could not load it: %1</source>
        <translation>Der Server konnte es nicht laden: %1</translation>
    </message>
</context>
<context>
    <name>drover::ui::ScriptProperties</name>
    <message>
        <source>Enabled</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Configuration properties</source>
        <translation>Konfigurationseigenschaften</translation>
    </message>
    <message>
        <source>Module properties</source>
        <translation>Moduleigenschaften</translation>
    </message>
    <message>
        <source>Properties of the script</source>
        <translation>Eigenschaften des Skripts</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Where several scripts could be chosen, the one with the highest level is.</source>
        <translation>Wo mehrere Skripte in Frage kommen, wird das mit der höchsten Stufe genommen.</translation>
    </message>
    <message>
        <source>The server raises it with every write, and loads the script again.</source>
        <translation>Der Server erhöht sie bei jedem Schreiben und lädt das Skript dann neu.</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>inum</source>
        <translation>inum</translation>
    </message>
    <message>
        <source>not deployed yet</source>
        <translation>noch nicht ausgerollt</translation>
    </message>
</context>
<context>
    <name>drover::ui::ScriptTabs</name>
    <message>
        <source>Open scripts</source>
        <translation>Offene Skripte</translation>
    </message>
    <message>
        <source>No script is open</source>
        <translation>Kein Skript ist offen</translation>
    </message>
    <message>
        <source>Choose a script at the left to read and edit it, or begin a new one from a template.</source>
        <translation>Links ein Skript wählen, um es zu lesen und zu bearbeiten, oder ein neues aus einer Vorlage beginnen.</translation>
    </message>
    <message>
        <source>New script …</source>
        <translation>Neues Skript …</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>%1 – %2, changed and not deployed</source>
        <translation>%1 – %2, geändert und nicht ausgerollt</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>drover::ui::ScriptTreeView</name>
    <message>
        <source>r%1</source>
        <comment>revision</comment>
        <translation>r%1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Filter scripts</source>
        <translation>Skripte filtern</translation>
    </message>
    <message>
        <source>Filter scripts by name, description or type</source>
        <translation>Skripte nach Name, Beschreibung oder Typ filtern</translation>
    </message>
    <message>
        <source>Scripts by type</source>
        <translation>Skripte nach Typ</translation>
    </message>
</context>
<context>
    <name>drover::ui::ScriptsPane</name>
    <message>
        <source>Not connected to %1</source>
        <translation>Nicht mit %1 verbunden</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Wieder verbinden</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>Verbindung mit %1 …</translation>
    </message>
    <message>
        <source>This log-in may not read scripts</source>
        <translation>Diese Anmeldung darf keine Skripte lesen</translation>
    </message>
    <message>
        <source>Its scopes don&apos;t include it.</source>
        <translation>Ihre Scopes enthalten es nicht.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>There are no scripts yet</source>
        <translation>Es gibt noch keine Skripte</translation>
    </message>
    <message>
        <source>No script matches “%1”</source>
        <translation>Kein Skript passt zu „%1“</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Your unsaved changes of %1 are back.</source>
        <translation>Die nicht gespeicherten Änderungen von %1 sind wieder da.</translation>
    </message>
    <message>
        <source>They are from %1.</source>
        <translation>Sie sind vom %1.</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>The check found no problems.</source>
        <translation>Die Prüfung fand keine Probleme.</translation>
    </message>
    <message>
        <source>Not checked yet: Validate parses the script as the server does and checks its methods.</source>
        <translation>Noch nicht geprüft: „Prüfen“ liest das Skript wie der Server und prüft seine Methoden.</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Probleme (%1)</translation>
    </message>
    <message>
        <source>Ln %1, Col %2   %3   UTF-8</source>
        <translation>Z %1, Sp %2   %3   UTF-8</translation>
    </message>
    <message>
        <source>Open a script</source>
        <translation>Skript öffnen</translation>
    </message>
    <message>
        <source>Python scripts (*.py);;All files (*)</source>
        <translation>Python-Skripte (*.py);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The text of %1 was replaced by that of the file.</source>
        <translation>Der Text von %1 wurde durch den der Datei ersetzt.</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>„Rückgängig“ holt ihn zurück.</translation>
    </message>
    <message>
        <source>Save the script as a file</source>
        <translation>Skript als Datei speichern</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>%1 wird geprüft</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Skripte</translation>
    </message>
    <message>
        <source>%1 is deployed as revision %2.</source>
        <translation>%1 ist als Revision %2 ausgerollt.</translation>
    </message>
    <message numerus="yes">
        <source>The server counted %n further write(s) since you read it; somebody&apos;s change may have been replaced.</source>
        <translation>
            <numerusform>Der Server zählte seit dem Lesen %n weiteren Schreibvorgang; jemandes Änderung könnte ersetzt worden sein.</numerusform>
            <numerusform>Der Server zählte seit dem Lesen %n weitere Schreibvorgänge; jemandes Änderung könnte ersetzt worden sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to deploy.</source>
        <translation>Es gibt nichts auszurollen.</translation>
    </message>
    <message>
        <source>The server already has %1 as it is here.</source>
        <translation>Der Server hat %1 schon so wie hier.</translation>
    </message>
    <message>
        <source>The server could not load %1.</source>
        <translation>Der Server konnte %1 nicht laden.</translation>
    </message>
    <message>
        <source>It goes on with what it has for scripts that fail; mend the script and deploy it again.</source>
        <translation>Er fährt mit dem fort, was er für gescheiterte Skripte hat; das Skript berichtigen und erneut ausrollen.</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>Gehe zu Zeile %1</translation>
    </message>
    <message>
        <source>Discard the new script</source>
        <translation>Neues Skript verwerfen</translation>
    </message>
    <message>
        <source>Discard %1?</source>
        <translation>%1 verwerfen?</translation>
    </message>
    <message>
        <source>It was never deployed and can&apos;t be brought back.</source>
        <translation>Es wurde nie ausgerollt und ist dann verloren.</translation>
    </message>
    <message>
        <source>Discard script</source>
        <translation>Skript verwerfen</translation>
    </message>
    <message>
        <source>%1 is again as it was read from the server.</source>
        <translation>%1 ist wieder so, wie es vom Server gelesen wurde.</translation>
    </message>
    <message>
        <source>Undo in the editor brings your text back.</source>
        <translation>„Rückgängig“ im Editor holt den Text zurück.</translation>
    </message>
    <message>
        <source>&amp;New script …</source>
        <translation>&amp;Neues Skript …</translation>
    </message>
    <message>
        <source>&amp;Open from file …</source>
        <translation>Aus Datei ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Save as &amp;file …</source>
        <translation>Als &amp;Datei speichern …</translation>
    </message>
    <message>
        <source>&amp;Validate</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Next &amp;problem</source>
        <translation>Nä&amp;chstes Problem</translation>
    </message>
    <message>
        <source>&amp;Deploy …</source>
        <translation>&amp;Ausrollen …</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Ak&amp;tualisieren</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>&amp;Reiter schließen</translation>
    </message>
    <message>
        <source>Look through the difference and write it to the server</source>
        <translation>Den Unterschied durchsehen und auf den Server schreiben</translation>
    </message>
    <message>
        <source>Go back to what was read from the server</source>
        <translation>Zurück zu dem, was vom Server gelesen wurde</translation>
    </message>
    <message>
        <source>Parse the script as the server does and check its methods</source>
        <translation>Das Skript lesen wie der Server und seine Methoden prüfen</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesbar</translation>
    </message>
    <message>
        <source>The log-in&apos;s scopes allow reading only.</source>
        <translation>Die Scopes der Anmeldung erlauben nur das Lesen.</translation>
    </message>
    <message>
        <source>About the script</source>
        <translation>Über das Skript</translation>
    </message>
    <message>
        <source>Your changes of %1 are kept.</source>
        <translation>Die Änderungen von %1 sind aufbewahrt.</translation>
    </message>
    <message>
        <source>They come back when you open it again.</source>
        <translation>Sie kommen beim nächsten Öffnen wieder.</translation>
    </message>
</context>
<context>
    <name>drover::ui::SecretDialog</name>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Keep it in the keychain</source>
        <translation>Im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>Log in to %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>The secret of client %1 is needed.</source>
        <translation>Das Geheimnis des Clients %1 wird gebraucht.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>drover::ui::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <comment>section, number</comment>
        <translation>%1 (Alt+%2)</translation>
    </message>
</context>
<context>
    <name>drover::ui::TaskStrip</name>
    <message>
        <source>Background tasks</source>
        <translation>Hintergrundaufgaben</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the task</source>
        <translation>Aufgabe abbrechen</translation>
    </message>
    <message>
        <source>All background tasks</source>
        <translation>Alle Hintergrundaufgaben</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>task, step</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
</context>
<context>
    <name>drover::ui::flow::ClaimsModel</name>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>no claim</source>
        <translation>kein Claim</translation>
    </message>
    <message>
        <source>empty value</source>
        <translation>leerer Wert</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>drover::ui::flow::ClaimsTable</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Add a line to: %1</source>
        <translation>Zeile hinzufügen: %1</translation>
    </message>
    <message>
        <source>Add a line (Insert)</source>
        <translation>Zeile hinzufügen (Einfg)</translation>
    </message>
    <message>
        <source>Remove the line from: %1</source>
        <translation>Zeile entfernen: %1</translation>
    </message>
    <message>
        <source>Remove the line (Delete)</source>
        <translation>Zeile entfernen (Entf)</translation>
    </message>
</context>
<context>
    <name>drover::ui::flow::FlowControls</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The flow is running</source>
        <translation>Der Flow läuft</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Show the line of the script that decided</source>
        <translation>Die Zeile des Skripts zeigen, die entschied</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing was run yet.</source>
        <translation>Noch nichts ausgeführt.</translation>
    </message>
    <message>
        <source>Waiting for an answer …</source>
        <translation>Wartet auf eine Antwort …</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>Page %1 waits to be filled in.</source>
        <translation>Seite %1 wartet auf Eingaben.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>decision and its reason</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>drover::ui::flow::FlowPane</name>
    <message>
        <source>STOPPED</source>
        <translation>ANGEHALTEN</translation>
    </message>
    <message>
        <source>BROKEN OFF</source>
        <translation>ABGEBROCHEN</translation>
    </message>
    <message>
        <source>Something else was expected.</source>
        <translation>Erwartet war etwas anderes.</translation>
    </message>
    <message>
        <source>The flow could not be finished.</source>
        <translation>Der Flow konnte nicht beendet werden.</translation>
    </message>
    <message>
        <source>Run it again; the script host starts anew by itself.</source>
        <translation>Noch einmal ausführen; der Skript-Host startet von selbst neu.</translation>
    </message>
    <message>
        <source>Watch a claims-gathering flow, message by message</source>
        <translation>Einen Claims-Gathering-Flow Nachricht für Nachricht ansehen</translation>
    </message>
    <message>
        <source>Drover plays the client and the requesting party against the server, with its scripts as they are deployed. Each message appears here with the script lines that ran for it.</source>
        <translation>Drover spielt den Client und die anfragende Partei gegen den Server, mit dessen Skripten, wie sie ausgerollt sind. Jede Nachricht erscheint hier mit den Skriptzeilen, die für sie liefen.</translation>
    </message>
    <message>
        <source>Step through the flow</source>
        <translation>Schrittweise durch den Flow</translation>
    </message>
    <message>
        <source>Connecting to the server …</source>
        <translation>Verbindung mit dem Server …</translation>
    </message>
    <message>
        <source>The simulator can be used as soon as it answers.</source>
        <translation>Der Simulator ist bereit, sobald er antwortet.</translation>
    </message>
    <message>
        <source>There is no server to play the flow with</source>
        <translation>Es gibt keinen Server für den Flow</translation>
    </message>
    <message>
        <source>Connect to a server, or to the sandbox, which has everything that a flow needs.</source>
        <translation>Mit einem Server verbinden oder mit der Sandbox, die alles hat, was ein Flow braucht.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Flow simulator</source>
        <translation>Flow-Simulator</translation>
    </message>
    <message>
        <source>Open scenario …</source>
        <translation>Szenario öffnen …</translation>
    </message>
    <message>
        <source>Save scenario …</source>
        <translation>Szenario speichern …</translation>
    </message>
    <message>
        <source>Copy diagram as text</source>
        <translation>Diagramm als Text kopieren</translation>
    </message>
    <message>
        <source>Export diagram as text …</source>
        <translation>Diagramm als Text ausgeben …</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>The requesting party is shown %1.</source>
        <translation>Der anfragenden Partei wird %1 gezeigt.</translation>
    </message>
    <message>
        <source>The source can&apos;t be read: %1</source>
        <translation>Der Quelltext ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The server does not list this script.</source>
        <translation>Der Server führt dieses Skript nicht auf.</translation>
    </message>
    <message>
        <source>Reading the source …</source>
        <translation>Der Quelltext wird gelesen …</translation>
    </message>
    <message>
        <source>The diagram is in the clipboard.</source>
        <translation>Das Diagramm ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The message is in the clipboard.</source>
        <translation>Die Nachricht ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The curl command is in the clipboard; put the secrets in before you run it.</source>
        <translation>Der curl-Befehl ist in der Zwischenablage; vor dem Ausführen die Geheimnisse einsetzen.</translation>
    </message>
    <message>
        <source>Export the diagram</source>
        <translation>Diagramm ausgeben</translation>
    </message>
    <message>
        <source>flow.txt</source>
        <comment>name of a file</comment>
        <translation>flow.txt</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Text (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The diagram was written to %1.</source>
        <translation>Das Diagramm wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>The scenario was written to %1.</source>
        <translation>Das Szenario wurde nach %1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>drover::ui::flow::FlowSession</name>
    <message>
        <source>The flow was stopped.</source>
        <translation>Der Flow wurde angehalten.</translation>
    </message>
    <message>
        <source>Step or run it again.</source>
        <translation>Weitergehen oder noch einmal ausführen.</translation>
    </message>
</context>
<context>
    <name>drover::ui::flow::HttpFlowDriver</name>
    <message>
        <source>The flow can&apos;t be played.</source>
        <translation>Der Flow kann nicht gespielt werden.</translation>
    </message>
    <message>
        <source>There is no connection to a server.</source>
        <translation>Es besteht keine Verbindung zu einem Server.</translation>
    </message>
    <message>
        <source>Connect to a server or to the sandbox, then run it again.</source>
        <translation>Mit einem Server oder der Sandbox verbinden, dann noch einmal ausführen.</translation>
    </message>
</context>
<context>
    <name>drover::ui::flow::MessageInspector</name>
    <message>
        <source>No answer came.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>Answered %1 after %2 ms.</source>
        <translation>Antwort %1 nach %2 ms.</translation>
    </message>
    <message>
        <source>From the %1 to the %2.</source>
        <translation>Von %1 an %2.</translation>
    </message>
    <message>
        <source>The answer has not come yet.</source>
        <translation>Die Antwort ist noch nicht da.</translation>
    </message>
    <message>
        <source>Tickets and tokens</source>
        <translation>Tickets und Tokens</translation>
    </message>
    <message>
        <source>sent %1 %2</source>
        <translation>gesendet %1 %2</translation>
    </message>
    <message>
        <source>received %1 %2</source>
        <translation>empfangen %1 %2</translation>
    </message>
    <message>
        <source>Token, decoded (the signature is not shown)</source>
        <translation>Token, entschlüsselt dargestellt (die Signatur wird nicht gezeigt)</translation>
    </message>
    <message>
        <source>Remarkable</source>
        <translation>Bemerkenswert</translation>
    </message>
    <message>
        <source>Script calls</source>
        <translation>Skriptaufrufe</translation>
    </message>
    <message>
        <source>simulated: %1 returned %2 (line %3)</source>
        <translation>simuliert: %1 gab %2 zurück (Zeile %3)</translation>
    </message>
    <message>
        <source>What the server did</source>
        <translation>Was der Server tat</translation>
    </message>
    <message>
        <source>Views of the message</source>
        <translation>Ansichten der Nachricht</translation>
    </message>
    <message>
        <source>Explanation of the message</source>
        <translation>Erklärung der Nachricht</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Erklärt</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>Copy the request as a curl command; secrets are left out</source>
        <translation>Die Anfrage als curl-Befehl kopieren; Geheimnisse bleiben weg</translation>
    </message>
    <message>
        <source>Copy the request as a curl command</source>
        <translation>Die Anfrage als curl-Befehl kopieren</translation>
    </message>
    <message>
        <source>%1: first line and headers</source>
        <translation>%1: erste Zeile und Header</translation>
    </message>
    <message>
        <source>%1: body</source>
        <translation>%1: Inhalt</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of a message</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>A redirect has no answer of its own.</source>
        <translation>Eine Weiterleitung hat keine eigene Antwort.</translation>
    </message>
    <message>
        <source>No message selected</source>
        <translation>Keine Nachricht ausgewählt</translation>
    </message>
</context>
<context>
    <name>drover::ui::flow::PageFormWidget</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>When a script asks the requesting party for claims, its page is shown here.</source>
        <translation>Wenn ein Skript die anfragende Partei um Claims bittet, erscheint seine Seite hier.</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Abschicken</translation>
    </message>
    <message>
        <source>Submit the page</source>
        <translation>Die Seite abschicken</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <translation>Seite %1: %2</translation>
    </message>
    <message>
        <source>Drover does not have this page. Add the claims that it would ask for.</source>
        <translation>Drover hat diese Seite nicht. Die Claims hinzufügen, um die sie bäte.</translation>
    </message>
    <message>
        <source>Add a claim</source>
        <translation>Claim hinzufügen</translation>
    </message>
    <message>
        <source>Send a claim that this page has no input for</source>
        <translation>Einen Claim senden, für den diese Seite kein Eingabefeld hat</translation>
    </message>
    <message>
        <source>This input is not bound to a claim.</source>
        <translation>Dieses Feld ist an keinen Claim gebunden.</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>Claim %1</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Name of the added claim</source>
        <translation>Name des hinzugefügten Claims</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value of the added claim</source>
        <translation>Wert des hinzugefügten Claims</translation>
    </message>
    <message>
        <source>Remove the added claim</source>
        <translation>Den hinzugefügten Claim entfernen</translation>
    </message>
</context>
<context>
    <name>drover::ui::flow::ScenarioPanel</name>
    <message>
        <source>The server has no script %1; it decides without it.</source>
        <translation>Der Server hat kein Skript %1; er entscheidet ohne es.</translation>
    </message>
    <message>
        <source>On this server %1 does not protect the scopes; it decides without it.</source>
        <translation>Auf diesem Server schützt %1 die Scopes nicht; er entscheidet ohne es.</translation>
    </message>
    <message>
        <source>The server has no script %1; it can&apos;t gather claims with it.</source>
        <translation>Der Server hat kein Skript %1; er kann damit keine Claims sammeln.</translation>
    </message>
    <message>
        <source>%1 is switched off on the server, which skips it.</source>
        <translation>%1 ist auf dem Server abgeschaltet; er überspringt es.</translation>
    </message>
    <message>
        <source>US / NY is granted</source>
        <translation>US / NY wird gewährt</translation>
    </message>
    <message>
        <source>DE / Berlin is denied</source>
        <translation>DE / Berlin wird abgelehnt</translation>
    </message>
    <message>
        <source>The server has no UMA scope %1.</source>
        <translation>Der Server hat keinen UMA-Scope %1.</translation>
    </message>
    <message>
        <source>A logged-in user and a PCT can only be set up on the sandbox; here they are left out.</source>
        <translation>Ein angemeldeter Benutzer und ein PCT lassen sich nur auf der Sandbox einrichten; hier bleiben sie weg.</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Open a scenario file</source>
        <translation>Szenariodatei öffnen</translation>
    </message>
    <message>
        <source>Save the scenario to a file</source>
        <translation>Szenario in eine Datei speichern</translation>
    </message>
    <message>
        <source>Remarks on the scenario</source>
        <translation>Bemerkungen zum Szenario</translation>
    </message>
    <message>
        <source>Entered on the pages</source>
        <translation>Auf den Seiten eingegeben</translation>
    </message>
    <message>
        <source>Claims entered on the pages</source>
        <translation>Auf den Seiten eingegebene Claims</translation>
    </message>
    <message>
        <source>Expected decision</source>
        <translation>Erwartete Entscheidung</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Nichts Bestimmtes</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Gewährt</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Need info</source>
        <translation>Mehr Angaben nötig</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>&amp;Expected</source>
        <translation>&amp;Erwartet</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Worum gebeten wird</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>&amp;Resource</source>
        <translation>&amp;Ressource</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>S&amp;copes</source>
        <translation>S&amp;copes</translation>
    </message>
    <message>
        <source>Policy scripts</source>
        <translation>Policy-Skripte</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Claims-gathering scripts</source>
        <translation>Claims-Gathering-Skripte</translation>
    </message>
    <message>
        <source>Claims gathered by</source>
        <translation>Claims gesammelt von</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Wer fragt</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>A &amp;user is logged in</source>
        <translation>Ein Ben&amp;utzer ist angemeldet</translation>
    </message>
    <message>
        <source>Attributes of the user</source>
        <translation>Attribute des Benutzers</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>A log-in can only be set up on the sandbox.</source>
        <translation>Eine Anmeldung lässt sich nur auf der Sandbox einrichten.</translation>
    </message>
    <message>
        <source>The protected resource /posts/1</source>
        <translation>Die geschützte Ressource /posts/1</translation>
    </message>
    <message>
        <source>The protected resource asks for these scopes itself. Choose another resource to choose scopes.</source>
        <translation>Die geschützte Ressource bittet selbst um diese Scopes. Für eine Auswahl eine andere Ressource wählen.</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>no policy script</source>
        <translation>kein Policy-Skript</translation>
    </message>
    <message>
        <source>no claims-gathering script</source>
        <translation>kein Claims-Gathering-Skript</translation>
    </message>
    <message>
        <source>Scenario ●</source>
        <comment>changed</comment>
        <translation>Szenario ●</translation>
    </message>
    <message>
        <source>Scenario, with changes that are not saved</source>
        <translation>Szenario mit nicht gespeicherten Änderungen</translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation>Szenario öffnen</translation>
    </message>
    <message>
        <source>Scenarios (*.json);;All files (*)</source>
        <translation>Szenarien (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>Szenario speichern</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>Szenarien (*.json)</translation>
    </message>
</context>
<context>
    <name>drover::ui::flow::ScriptLog</name>
    <message>
        <source>Script log</source>
        <translation>Skriptprotokoll</translation>
    </message>
    <message>
        <source>Nothing was printed yet.</source>
        <translation>Noch nichts ausgegeben.</translation>
    </message>
</context>
<context>
    <name>drover::ui::flow::ScriptSource</name>
    <message>
        <source>Source of the script that runs</source>
        <translation>Quelltext des laufenden Skripts</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>raised an error in line %1</source>
        <translation>scheiterte in Zeile %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>without your changes, which are not deployed</source>
        <translation>ohne die eigenen, nicht ausgerollten Änderungen</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>The script that runs is shown here.</source>
        <translation>Hier erscheint das Skript, das läuft.</translation>
    </message>
</context>
<context>
    <name>drover::ui::flow::SequenceDiagram</name>
    <message>
        <source>Requesting party</source>
        <translation>Anfragende Partei</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Resource server</source>
        <translation>Resource-Server</translation>
    </message>
    <message>
        <source>Authorization server</source>
        <translation>Authorization-Server</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Sequence diagram</source>
        <translation>Sequenzdiagramm</translation>
    </message>
    <message>
        <source>The messages of the flow in the order in which they were sent.</source>
        <translation>Die Nachrichten des Flows in der Reihenfolge, in der sie gesendet wurden.</translation>
    </message>
    <message>
        <source>Copy diagram as text</source>
        <translation>Diagramm als Text kopieren</translation>
    </message>
    <message>
        <source>Copy message as text</source>
        <translation>Nachricht als Text kopieren</translation>
    </message>
    <message>
        <source>Copy request as curl</source>
        <translation>Anfrage als curl kopieren</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Normale Größe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>flowtext</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Granted: no policy had to be asked.</source>
        <translation>Gewährt: Keine Policy musste gefragt werden.</translation>
    </message>
    <message>
        <source>Granted by %1.</source>
        <translation>Gewährt von %1.</translation>
    </message>
    <message>
        <source>Granted by %1, with %2.</source>
        <translation>Gewährt von %1, mit %2.</translation>
    </message>
    <message>
        <source>Denied: no policy allows it.</source>
        <translation>Abgelehnt: Keine Policy erlaubt es.</translation>
    </message>
    <message>
        <source>Denied by %1: %2 raised %3 (%4), which the server takes for a refusal.</source>
        <translation>Abgelehnt von %1: %2 scheiterte mit %3 (%4), was der Server als Ablehnung nimmt.</translation>
    </message>
    <message>
        <source>Denied by %1, without any claims.</source>
        <translation>Abgelehnt von %1, ohne Claims.</translation>
    </message>
    <message>
        <source>Denied by %1, with %2.</source>
        <translation>Abgelehnt von %1, mit %2.</translation>
    </message>
    <message>
        <source>More is needed, and no page is left to enter it on.</source>
        <translation>Mehr Angaben sind nötig, und keine Seite für sie ist übrig.</translation>
    </message>
    <message>
        <source>More is needed: %1.</source>
        <translation>Mehr Angaben sind nötig: %1.</translation>
    </message>
    <message>
        <source>The flow ended with an error.</source>
        <translation>Der Flow endete mit einem Fehler.</translation>
    </message>
    <message>
        <source>The server answered %1 %2.</source>
        <translation>Der Server antwortete %1 %2.</translation>
    </message>
    <message>
        <source>GRANTED</source>
        <translation>GEWÄHRT</translation>
    </message>
    <message>
        <source>DENIED</source>
        <translation>ABGELEHNT</translation>
    </message>
    <message>
        <source>NEED INFO</source>
        <translation>MEHR ANGABEN</translation>
    </message>
    <message>
        <source>ERROR</source>
        <translation>FEHLER</translation>
    </message>
    <message>
        <source>requesting</source>
        <comment>first line of a lane&apos;s head</comment>
        <translation>anfragende</translation>
    </message>
    <message>
        <source>party</source>
        <comment>second line of a lane&apos;s head</comment>
        <translation>Partei</translation>
    </message>
    <message>
        <source>client</source>
        <comment>first line of a lane&apos;s head</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>resource</source>
        <comment>first line of a lane&apos;s head</comment>
        <translation>Resource-</translation>
    </message>
    <message>
        <source>server</source>
        <comment>second line of a lane&apos;s head</comment>
        <translation>Server</translation>
    </message>
    <message>
        <source>authorization</source>
        <comment>first line of a lane&apos;s head</comment>
        <translation>Authorization-</translation>
    </message>
    <message>
        <source>&gt; script</source>
        <translation>&gt; Skript</translation>
    </message>
    <message>
        <source>Step %1: page %2 could not be prepared.</source>
        <translation>Schritt %1: Die Seite %2 konnte nicht vorbereitet werden.</translation>
    </message>
    <message>
        <source>Step %1: page %2 is shown.</source>
        <translation>Schritt %1: Die Seite %2 wird gezeigt.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Step %1: entered %2; gathered.</source>
        <translation>Schritt %1: %2 eingegeben; gesammelt.</translation>
    </message>
    <message>
        <source>Step %1: entered %2; not gathered.</source>
        <translation>Schritt %1: %2 eingegeben; nicht gesammelt.</translation>
    </message>
    <message>
        <source>%1 allows %2.</source>
        <translation>%1 erlaubt %2.</translation>
    </message>
    <message>
        <source>%1 refuses %2.</source>
        <translation>%1 verweigert %2.</translation>
    </message>
    <message>
        <source>%1 requires no claims.</source>
        <translation>%1 verlangt keine Claims.</translation>
    </message>
    <message>
        <source>%1 requires %2: all are there.</source>
        <translation>%1 verlangt %2: Alle sind da.</translation>
    </message>
    <message>
        <source>%1 requires %2; missing: %3.</source>
        <translation>%1 verlangt %2; es fehlen: %3.</translation>
    </message>
    <message>
        <source>The ticket was replaced by a new one: gathering is complete.</source>
        <translation>Das Ticket wurde durch ein neues ersetzt: Das Sammeln ist vollständig.</translation>
    </message>
    <message>
        <source>The ticket was replaced by a new one: claims are missing.</source>
        <translation>Das Ticket wurde durch ein neues ersetzt: Claims fehlen.</translation>
    </message>
    <message>
        <source>Claims kept: %1.</source>
        <translation>Aufbewahrte Claims: %1.</translation>
    </message>
    <message>
        <source>Gathering begins with %1.</source>
        <translation>Das Sammeln beginnt mit %1.</translation>
    </message>
    <message>
        <source>Gathering failed: %1.</source>
        <translation>Das Sammeln scheiterte: %1.</translation>
    </message>
    <message>
        <source>Gathering is complete.</source>
        <translation>Das Sammeln ist vollständig.</translation>
    </message>
    <message>
        <source>requesting party</source>
        <translation>anfragende Partei</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>resource server</source>
        <translation>Resource-Server</translation>
    </message>
    <message>
        <source>authorization server</source>
        <translation>Authorization-Server</translation>
    </message>
    <message>
        <source>script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>access token %1</source>
        <translation>Access-Token %1</translation>
    </message>
    <message>
        <source>Message %1, %2 to %3: %4.</source>
        <translation>Nachricht %1, %2 an %3: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n script call(s).</source>
        <translation>
            <numerusform>%n Skriptaufruf.</numerusform>
            <numerusform>%n Skriptaufrufe.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Noch keine Antwort.</translation>
    </message>
    <message>
        <source>Answered %1.</source>
        <translation>Antwort %1.</translation>
    </message>
    <message>
        <source>Answered %1 with %2.</source>
        <translation>Antwort %1 mit %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s).</source>
        <translation>
            <numerusform>%n Bemerkung.</numerusform>
            <numerusform>%n Bemerkungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room in this one.</source>
        <translation>Einen anderen Ordner wählen oder in diesem Platz schaffen.</translation>
    </message>
    <message>
        <source>could not be loaded</source>
        <translation>konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>%1 raised %2</source>
        <translation>%1 scheiterte mit %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>status of a redirect and where it leads</comment>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>The sandbox could not set up what the requesting party brings along.</source>
        <translation>Die Sandbox konnte nicht einrichten, was die anfragende Partei mitbringt.</translation>
    </message>
    <message>
        <source>It answered %1 with status %2.</source>
        <translation>Sie antwortete %1 mit Status %2.</translation>
    </message>
    <message>
        <source>Look at the user and the claims of the scenario.</source>
        <translation>Den Benutzer und die Claims des Szenarios ansehen.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Console for Gluu and Janssen identity servers. Opens on its own sandbox server
unless another profile was open last.</source>
        <translation>Konsole für Gluu- und Janssen-Identitätsserver. Öffnet ihre eigene Sandbox,
sofern nicht zuletzt ein anderes Profil offen war.</translation>
    </message>
</context>
<context>
    <name>sandbox</name>
    <message>
        <source>The sandbox could not listen on port %1.</source>
        <translation>Die Sandbox konnte am Port %1 nicht lauschen.</translation>
    </message>
    <message>
        <source>Choose another port with --port, or 0 for any free one.</source>
        <translation>Mit --port einen anderen Port wählen oder 0 für einen freien.</translation>
    </message>
    <message>
        <source>The sandbox cannot keep its data.</source>
        <translation>Die Sandbox kann ihre Daten nicht aufbewahren.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed.</source>
        <translation>Der SQLite-Treiber von Qt ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install the package libqt6sql6-sqlite.</source>
        <translation>Das Paket libqt6sql6-sqlite installieren.</translation>
    </message>
    <message>
        <source>The sandbox could not read or write its data file %1.</source>
        <translation>Die Sandbox konnte ihre Datendatei %1 nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>Another program uses the file.</source>
        <translation>Ein anderes Programm benutzt die Datei.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that no other sandbox uses the same folder.</source>
        <translation>Prüfen, dass die Platte nicht voll ist und keine andere Sandbox denselben Ordner benutzt.</translation>
    </message>
    <message>
        <source>There is no column %1 in the table of this kind of object.</source>
        <translation>Die Tabelle dieser Art von Objekt hat keine Spalte %1.</translation>
    </message>
    <message>
        <source>The sandbox cannot use the data file %1.</source>
        <translation>Die Sandbox kann die Datendatei %1 nicht benutzen.</translation>
    </message>
    <message>
        <source>Name another folder with --data.</source>
        <translation>Mit --data einen anderen Ordner nennen.</translation>
    </message>
    <message>
        <source>It is not an SQLite database, or another sandbox uses it.</source>
        <translation>Sie ist keine SQLite-Datenbank, oder eine andere Sandbox benutzt sie.</translation>
    </message>
    <message>
        <source>It belongs to another program.</source>
        <translation>Sie gehört einem anderen Programm.</translation>
    </message>
    <message>
        <source>It was written by a newer version of Drover.</source>
        <translation>Sie wurde von einer neueren Version von Drover geschrieben.</translation>
    </message>
    <message>
        <source>Its tables could not be brought up to date.</source>
        <translation>Ihre Tabellen konnten nicht auf den neuesten Stand gebracht werden.</translation>
    </message>
    <message>
        <source>The sandbox could not make its certificate.</source>
        <translation>Die Sandbox konnte ihr Zertifikat nicht anlegen.</translation>
    </message>
    <message>
        <source>Start it without --tls.</source>
        <translation>Ohne --tls starten.</translation>
    </message>
    <message>
        <source>The sandbox could not make or use its signing key.</source>
        <translation>Die Sandbox konnte ihren Signaturschlüssel nicht anlegen oder benutzen.</translation>
    </message>
    <message>
        <source>The setting %1 cannot be taken.</source>
        <translation>Die Einstellung %1 ist nicht annehmbar.</translation>
    </message>
    <message>
        <source>It must be a number of seconds.</source>
        <translation>Sie muss eine Zahl von Sekunden sein.</translation>
    </message>
    <message>
        <source>It must be true or false.</source>
        <translation>Sie muss true oder false sein.</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>Es gibt keine solche Einstellung.</translation>
    </message>
    <message>
        <source>The generated clients could not be stored.</source>
        <translation>Die erzeugten Clients konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Check that the disk is not full.</source>
        <translation>Prüfen, dass die Platte nicht voll ist.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s seed data could not be read.</source>
        <translation>Die Anfangsdaten der Sandbox konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The sandbox could not make a temporary folder.</source>
        <translation>Die Sandbox konnte keinen temporären Ordner anlegen.</translation>
    </message>
    <message>
        <source>Name a folder with --data.</source>
        <translation>Mit --data einen Ordner nennen.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Another sandbox uses the folder %1.</source>
        <translation>Eine andere Sandbox benutzt den Ordner %1.</translation>
    </message>
    <message>
        <source>Stop it, or name another folder with --data.</source>
        <translation>Sie anhalten oder mit --data einen anderen Ordner nennen.</translation>
    </message>
    <message>
        <source>The certificate could not be written to %1.</source>
        <translation>Das Zertifikat konnte nicht nach %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>This sandbox was started before.</source>
        <translation>Diese Sandbox wurde schon einmal gestartet.</translation>
    </message>
    <message>
        <source>There is no seed named %1.</source>
        <translation>Es gibt keine Anfangsdaten namens %1.</translation>
    </message>
    <message>
        <source>Use demo or empty.</source>
        <translation>demo oder empty verwenden.</translation>
    </message>
    <message>
        <source>There are too many search terms.</source>
        <translation>Es sind zu viele Suchbegriffe.</translation>
    </message>
    <message>
        <source>The claims-gathering script could not be run</source>
        <translation>Das Claims-Gathering-Skript konnte nicht ausgeführt werden</translation>
    </message>
    <message>
        <source>Claims could not be gathered</source>
        <translation>Die Claims konnten nicht gesammelt werden</translation>
    </message>
    <message>
        <source>A page is asked for as .htm; its source is not shown</source>
        <translation>Eine Seite wird als .htm angefordert; ihr Quelltext wird nicht gezeigt</translation>
    </message>
    <message>
        <source>There is no such page</source>
        <translation>Diese Seite gibt es nicht</translation>
    </message>
    <message>
        <source>The server sent you back with an error</source>
        <translation>Der Server schickte Sie mit einem Fehler zurück</translation>
    </message>
    <message>
        <source>The claims redirection page of the demo client</source>
        <translation>Die Rücksprungseite des Demo-Clients</translation>
    </message>
    <message>
        <source>You may close this page</source>
        <translation>Sie können diese Seite schließen</translation>
    </message>
    <message>
        <source>The client goes on with the permission ticket %1.</source>
        <translation>Der Client fährt mit dem Permission-Ticket %1 fort.</translation>
    </message>
    <message>
        <source>The sandbox could not search its data.</source>
        <translation>Die Sandbox konnte ihre Daten nicht durchsuchen.</translation>
    </message>
</context>
<context>
    <name>scripts</name>
    <message>
        <source>Making the script host&apos;s archive was cancelled.</source>
        <translation>Das Anlegen des Archivs für den Skript-Host wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The script host&apos;s archive could not be made.</source>
        <translation>Das Archiv für den Skript-Host konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Scripts run without it; only the start of the host takes longer.</source>
        <translation>Skripte laufen auch ohne; nur der Start des Hosts dauert länger.</translation>
    </message>
    <message>
        <source>Finding out which classes the script host uses</source>
        <translation>Es wird ermittelt, welche Klassen der Skript-Host braucht</translation>
    </message>
    <message>
        <source>Writing the script host&apos;s archive</source>
        <translation>Das Archiv des Skript-Hosts wird geschrieben</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written.</source>
        <translation>Die Datei %1 ist nicht schreibbar.</translation>
    </message>
    <message>
        <source>This Java does not list the classes that it loads.</source>
        <translation>Dieses Java nennt nicht die Klassen, die es lädt.</translation>
    </message>
    <message>
        <source>Java ended with exit code %1.</source>
        <translation>Java endete mit Rückgabewert %1.</translation>
    </message>
    <message>
        <source>The Java named in the settings or in DROVER_JAVA, %1, is not a program.</source>
        <translation>Das in den Einstellungen oder in DROVER_JAVA genannte Java, %1, ist kein Programm.</translation>
    </message>
    <message>
        <source>There is no Java on this machine.</source>
        <translation>Auf diesem Rechner ist kein Java.</translation>
    </message>
    <message>
        <source>Jython (jython.jar), which runs the scripts, was not found.</source>
        <translation>Jython (jython.jar), das die Skripte ausführt, wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The Java library Gson (gson.jar) was not found.</source>
        <translation>Die Java-Bibliothek Gson (gson.jar) wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Drover&apos;s own script host, %1, is missing: the installation is not complete.</source>
        <translation>Drovers eigener Skript-Host, %1, fehlt: Die Installation ist unvollständig.</translation>
    </message>
    <message>
        <source>none: %1</source>
        <translation>keine: %1</translation>
    </message>
    <message>
        <source>switched off in the settings</source>
        <translation>in den Einstellungen abgeschaltet</translation>
    </message>
    <message>
        <source>bubblewrap is not installed</source>
        <translation>bubblewrap ist nicht installiert</translation>
    </message>
    <message>
        <source>bubblewrap does not work here (%1)</source>
        <translation>bubblewrap funktioniert hier nicht (%1)</translation>
    </message>
    <message>
        <source>Correct the setting, or install Drover again.</source>
        <translation>Die Einstellung berichtigen oder Drover neu installieren.</translation>
    </message>
    <message>
        <source>Install %1 (these are the names on Debian and Ubuntu), then try again; everything but running scripts works without.</source>
        <translation>%1 installieren (so heißen die Pakete in Debian und Ubuntu) und es erneut versuchen; alles außer dem Ausführen von Skripten geht auch ohne.</translation>
    </message>
    <message>
        <source>Scripts can&apos;t be run on this machine yet.</source>
        <translation>Skripte können auf diesem Rechner noch nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>Java %1 or later is needed, and %2 is version “%3”.</source>
        <translation>Java %1 oder neuer ist nötig, und %2 hat Version „%3“.</translation>
    </message>
    <message>
        <source>Load the script again: a new script host starts by itself.</source>
        <translation>Das Skript neu laden: Ein neuer Skript-Host startet von selbst.</translation>
    </message>
    <message>
        <source>The script host can&apos;t be started with %1.</source>
        <translation>Der Skript-Host kann mit %1 nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Try again when the machine has less to do.</source>
        <translation>Erneut versuchen, wenn der Rechner weniger zu tun hat.</translation>
    </message>
    <message>
        <source>The script host was shut down.</source>
        <translation>Der Skript-Host wurde beendet.</translation>
    </message>
    <message>
        <source>The script host speaks version %1 of its protocol; this program speaks version %2.</source>
        <translation>Der Skript-Host spricht Version %1 seines Protokolls, dieses Programm Version %2.</translation>
    </message>
    <message>
        <source>Install Drover again, so that both are of one version.</source>
        <translation>Drover neu installieren, damit beide von einer Version sind.</translation>
    </message>
    <message>
        <source>The script host sent something that is not a message of its protocol, and was ended.</source>
        <translation>Der Skript-Host sandte etwas, das keine Nachricht seines Protokolls ist, und wurde beendet.</translation>
    </message>
    <message>
        <source>Signal %1 ended it: something outside killed it, the system ran out of memory, or Java crashed.</source>
        <translation>Signal %1 beendete ihn: Etwas von außen brach ihn ab, dem System ging der Speicher aus, oder Java stürzte ab.</translation>
    </message>
    <message>
        <source>It ended by itself with exit code %1.</source>
        <translation>Er endete von selbst mit Rückgabewert %1.</translation>
    </message>
    <message>
        <source>The script host ended before it was ready.</source>
        <translation>Der Skript-Host endete, bevor er bereit war.</translation>
    </message>
    <message>
        <source>The script host is gone.</source>
        <translation>Der Skript-Host ist nicht mehr da.</translation>
    </message>
    <message>
        <source>It was in line %1, called through %2.</source>
        <translation>Es war in Zeile %1, aufgerufen über %2.</translation>
    </message>
    <message>
        <source>It was in line %1.</source>
        <translation>Es war in Zeile %1.</translation>
    </message>
    <message>
        <source>It did not react, so its process was ended; the line is not known.</source>
        <translation>Es reagierte nicht, daher wurde sein Prozess beendet; die Zeile ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The script was stopped.</source>
        <translation>Das Skript wurde angehalten.</translation>
    </message>
    <message>
        <source>The script was stopped because it ran longer than %1 s.</source>
        <translation>Das Skript wurde angehalten, weil es länger als %1 s lief.</translation>
    </message>
    <message>
        <source>Look for an endless loop or a wait there, or raise the limit in the settings.</source>
        <translation>Dort nach einer Endlosschleife oder einem Warten suchen oder die Grenze in den Einstellungen erhöhen.</translation>
    </message>
    <message>
        <source>The script host was ended because a script did not stop.</source>
        <translation>Der Skript-Host wurde beendet, weil ein Skript nicht anhielt.</translation>
    </message>
    <message>
        <source>It crashed or was ended by a signal.</source>
        <translation>Er stürzte ab oder wurde durch ein Signal beendet.</translation>
    </message>
    <message>
        <source>Running %1 was cancelled.</source>
        <translation>Das Ausführen von %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The program %1 failed.</source>
        <translation>Das Programm %1 scheiterte.</translation>
    </message>
    <message>
        <source>The script is not loaded in the running script host.</source>
        <translation>Das Skript ist im laufenden Skript-Host nicht geladen.</translation>
    </message>
    <message>
        <source>The host that it was loaded in is gone.</source>
        <translation>Der Host, in den es geladen wurde, ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Load the script again.</source>
        <translation>Das Skript neu laden.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of server.</source>
        <translation>„%1“ ist keine Art von Server.</translation>
    </message>
    <message>
        <source>Use janssen, gluu4 or gluu3.</source>
        <translation>janssen, gluu4 oder gluu3 verwenden.</translation>
    </message>
</context>
<context>
    <name>server</name>
    <message>
        <source>The list of clients could not be read.</source>
        <translation>Die Liste der Clients konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The list of scopes could not be read.</source>
        <translation>Die Liste der Scopes konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The list of UMA resources could not be read.</source>
        <translation>Die Liste der UMA-Ressourcen konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The list of scripts could not be read.</source>
        <translation>Die Liste der Skripte konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The access token lacks a scope that this needs.</source>
        <translation>Dem Access-Token fehlt ein Scope, der hierfür nötig ist.</translation>
    </message>
    <message>
        <source>Assign the scope to the profile&apos;s client on the server and connect again.</source>
        <translation>Den Scope auf dem Server dem Client des Profils geben und neu verbinden.</translation>
    </message>
    <message>
        <source>The server refuses this to the profile&apos;s client.</source>
        <translation>Der Server verweigert dies dem Client des Profils.</translation>
    </message>
    <message>
        <source>Check the client&apos;s scopes and the server&apos;s access rules.</source>
        <translation>Die Scopes des Clients und die Zugriffsregeln des Servers prüfen.</translation>
    </message>
    <message>
        <source>The server does not accept the access token.</source>
        <translation>Der Server nimmt das Access-Token nicht an.</translation>
    </message>
    <message>
        <source>Connect again; if it goes on, check that the server trusts the issuer of the token.</source>
        <translation>Neu verbinden; bleibt es dabei, prüfen, ob der Server dem Aussteller des Tokens vertraut.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>„%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” could not be created.</source>
        <translation>„%1“ konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>“%1” could not be saved.</source>
        <translation>„%1“ konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>“%1” could not be deleted.</source>
        <translation>„%1“ konnte nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>The server has no such object.</source>
        <translation>Der Server hat kein solches Objekt.</translation>
    </message>
    <message>
        <source>It may have been deleted; refresh the list.</source>
        <translation>Vielleicht wurde es gelöscht; die Liste aktualisieren.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Berichtigen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The server sends the request on to a web page.</source>
        <translation>Der Server leitet die Anfrage auf eine Webseite um.</translation>
    </message>
    <message>
        <source>Check that the address is that of the admin interface.</source>
        <translation>Prüfen, ob die Adresse die der Verwaltungsschnittstelle ist.</translation>
    </message>
    <message>
        <source>The server is not ready (status %1).</source>
        <translation>Der Server ist nicht bereit (Status %1).</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The server answered with status %1.</source>
        <translation>Der Server antwortete mit Status %1.</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log.</source>
        <translation>Im Protokoll des Servers nachsehen.</translation>
    </message>
    <message>
        <source>The connection was given up.</source>
        <translation>Der Verbindungsaufbau wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The client “%1” may not use the admin interface.</source>
        <translation>Der Client „%1“ darf die Verwaltungsschnittstelle nicht benutzen.</translation>
    </message>
    <message>
        <source>Its token has none of the scopes for clients, scopes, UMA resources or scripts.</source>
        <translation>Sein Token hat keinen der Scopes für Clients, Scopes, UMA-Ressourcen oder Skripte.</translation>
    </message>
    <message>
        <source>Assign Config API scopes to it on the server.</source>
        <translation>Ihm auf dem Server Scopes der Config API geben.</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>Die Verbindung wurde geschlossen.</translation>
    </message>
    <message>
        <source>The server&apos;s answer has not the expected form.</source>
        <translation>Die Antwort des Servers hat nicht die erwartete Form.</translation>
    </message>
    <message>
        <source>Check that the address is that of a Janssen Config API.</source>
        <translation>Prüfen, ob die Adresse die einer Janssen Config API ist.</translation>
    </message>
    <message>
        <source>Someone changed it on the server since you read it.</source>
        <translation>Jemand hat es seit dem Lesen auf dem Server geändert.</translation>
    </message>
    <message>
        <source>Compare with the server&apos;s version, then decide.</source>
        <translation>Mit der Fassung des Servers vergleichen, dann entscheiden.</translation>
    </message>
    <message>
        <source>The types of scripts could not be read.</source>
        <translation>Die Skripttypen konnten nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Application type</source>
        <translation>Anwendungsart</translation>
    </message>
    <message>
        <source>Redirect URIs</source>
        <translation>Redirect-URIs</translation>
    </message>
    <message>
        <source>Grant types</source>
        <translation>Grant-Typen</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Resource ID</source>
        <translation>Ressourcen-ID</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>The library libgit2 could not do it.</source>
        <translation>Die Bibliothek libgit2 konnte es nicht ausführen.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, please report it.</source>
        <translation>Erneut versuchen; geschieht es wieder, bitte melden.</translation>
    </message>
    <message>
        <source>The two texts could not be compared.</source>
        <translation>Die beiden Texte konnten nicht verglichen werden.</translation>
    </message>
</context>
<context>
    <name>transport</name>
    <message>
        <source>The certificate file %1 can&apos;t be used.</source>
        <translation>Die Zertifikatsdatei %1 ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>It holds no certificate in PEM form.</source>
        <translation>Sie enthält kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>Choose a file that begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>Eine Datei wählen, die mit -----BEGIN CERTIFICATE----- beginnt.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>Die Antwort ist leer.</translation>
    </message>
    <message>
        <source>At byte %1: %2.</source>
        <translation>Bei Byte %1: %2.</translation>
    </message>
    <message>
        <source>The answer of %1 is no JSON.</source>
        <translation>Die Antwort von %1 ist kein JSON.</translation>
    </message>
    <message>
        <source>Check that the address is that of the server&apos;s interface and not of a web page.</source>
        <translation>Prüfen, ob die Adresse die der Schnittstelle des Servers ist und nicht die einer Webseite.</translation>
    </message>
    <message>
        <source>… %1 more bytes</source>
        <translation>… %1 weitere Bytes</translation>
    </message>
    <message>
        <source>Nothing accepts connections at port %1 there.</source>
        <translation>Nichts nimmt dort Verbindungen am Port %1 an.</translation>
    </message>
    <message>
        <source>Check that the server is running and that the port is right.</source>
        <translation>Prüfen, ob der Server läuft und der Port stimmt.</translation>
    </message>
    <message>
        <source>The name %1 is not known to the network.</source>
        <translation>Der Name %1 ist im Netz nicht bekannt.</translation>
    </message>
    <message>
        <source>Check the spelling of the address and the network connection.</source>
        <translation>Die Schreibweise der Adresse und die Netzverbindung prüfen.</translation>
    </message>
    <message>
        <source>The server closed the connection without an answer.</source>
        <translation>Der Server schloss die Verbindung ohne eine Antwort.</translation>
    </message>
    <message>
        <source>Try again; if it goes on, look into the server&apos;s log.</source>
        <translation>Erneut versuchen; bleibt es dabei, im Protokoll des Servers nachsehen.</translation>
    </message>
    <message>
        <source>The connection could not be made in time.</source>
        <translation>Die Verbindung kam nicht rechtzeitig zustande.</translation>
    </message>
    <message>
        <source>Check the address, and whether a firewall stands between.</source>
        <translation>Die Adresse prüfen und ob eine Firewall dazwischen steht.</translation>
    </message>
    <message>
        <source>No secure connection came about.</source>
        <translation>Keine sichere Verbindung kam zustande.</translation>
    </message>
    <message>
        <source>Check that the address is one for HTTPS.</source>
        <translation>Prüfen, ob die Adresse eine für HTTPS ist.</translation>
    </message>
    <message>
        <source>The proxy of the system did not let the request through.</source>
        <translation>Der Proxy des Systems ließ die Anfrage nicht durch.</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings.</source>
        <translation>Die Proxy-Einstellungen des Systems prüfen.</translation>
    </message>
    <message>
        <source>What came back is no answer in HTTP.</source>
        <translation>Was zurückkam, ist keine HTTP-Antwort.</translation>
    </message>
    <message>
        <source>Check that the address and port are those of the web server.</source>
        <translation>Prüfen, ob Adresse und Port die des Webservers sind.</translation>
    </message>
    <message>
        <source>The network reported a failure.</source>
        <translation>Das Netz meldete einen Fehler.</translation>
    </message>
    <message>
        <source>Check the network connection and try again.</source>
        <translation>Die Netzverbindung prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 answered something that can&apos;t be understood.</source>
        <translation>%1 antwortete etwas Unverständliches.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The secure connection could not be set up.</source>
        <translation>Die sichere Verbindung konnte nicht aufgebaut werden.</translation>
    </message>
    <message>
        <source>Its certificate was refused: %1</source>
        <translation>Sein Zertifikat wurde abgelehnt: %1</translation>
    </message>
    <message>
        <source>%1 did not prove who it is.</source>
        <translation>%1 hat nicht bewiesen, wer es ist.</translation>
    </message>
    <message>
        <source>If this is your own server, give the profile the certificate of its authority, or pin the certificate&apos;s fingerprint.</source>
        <translation>Ist dies Ihr eigener Server, dem Profil das Zertifikat seiner Zertifizierungsstelle geben oder den Fingerabdruck des Zertifikats festlegen.</translation>
    </message>
    <message>
        <source>Its certificate is not the one that is pinned in the profile.</source>
        <translation>Sein Zertifikat ist nicht das im Profil festgelegte.</translation>
    </message>
    <message>
        <source>If the server&apos;s certificate was renewed, compare the fingerprint with its administrator and pin the new one.</source>
        <translation>Wurde das Zertifikat des Servers erneuert, den Fingerabdruck mit seinem Verwalter vergleichen und den neuen festlegen.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The answer was not complete after %1 s.</source>
        <translation>Die Antwort war nach %1 s nicht vollständig.</translation>
    </message>
    <message>
        <source>Try again; if it goes on, look into the server&apos;s load and log.</source>
        <translation>Erneut versuchen; bleibt es dabei, Last und Protokoll des Servers ansehen.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>Die Antwort von %1 ist zu groß.</translation>
    </message>
    <message>
        <source>It has more than %1.</source>
        <translation>Sie hat mehr als %1.</translation>
    </message>
    <message>
        <source>Check that the address is that of the server&apos;s interface.</source>
        <translation>Prüfen, ob die Adresse die der Schnittstelle des Servers ist.</translation>
    </message>
    <message>
        <source>The connection ended after %1 bytes of it.</source>
        <translation>Die Verbindung endete nach %1 Bytes davon.</translation>
    </message>
    <message>
        <source>%1 of %2 bytes arrived.</source>
        <translation>%1 von %2 Bytes kamen an.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of its answer.</source>
        <translation>%1 brach mitten in der Antwort ab.</translation>
    </message>
    <message>
        <source>The request to %1 was cancelled.</source>
        <translation>Die Anfrage an %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a web server.</source>
        <translation>„%1“ ist keine Adresse eines Webservers.</translation>
    </message>
    <message>
        <source>An address begins with https:// and a host name.</source>
        <translation>Eine Adresse beginnt mit https:// und einem Rechnernamen.</translation>
    </message>
    <message>
        <source>%1 does not say where its endpoints are.</source>
        <translation>%1 sagt nicht, wo seine Endpunkte sind.</translation>
    </message>
    <message>
        <source>Its discovery document was answered with status %1.</source>
        <translation>Sein Discovery-Dokument wurde mit Status %1 beantwortet.</translation>
    </message>
    <message>
        <source>Check that the address is the server&apos;s own, without a path.</source>
        <translation>Prüfen, ob die Adresse die des Servers selbst ist, ohne Pfad.</translation>
    </message>
    <message>
        <source>%1 speaks for another server.</source>
        <translation>%1 spricht für einen anderen Server.</translation>
    </message>
    <message>
        <source>Its discovery document names the issuer &quot;%1&quot;.</source>
        <translation>Sein Discovery-Dokument nennt den Aussteller „%1“.</translation>
    </message>
    <message>
        <source>Use exactly that address in the profile, if it is the server you mean.</source>
        <translation>Genau diese Adresse im Profil verwenden, wenn dieser Server gemeint ist.</translation>
    </message>
    <message>
        <source>%1 names no token endpoint that can be used.</source>
        <translation>%1 nennt keinen brauchbaren Token-Endpunkt.</translation>
    </message>
    <message>
        <source>A client secret is sent over HTTPS only; it says &quot;%1&quot;.</source>
        <translation>Ein Client-Geheimnis wird nur über HTTPS gesendet; dort steht „%1“.</translation>
    </message>
    <message>
        <source>%1 gave no access token to the client &quot;%2&quot;.</source>
        <translation>%1 gab dem Client „%2“ kein Access-Token.</translation>
    </message>
    <message>
        <source>The server does not accept the client&apos;s id and secret.</source>
        <translation>Der Server nimmt ID und Geheimnis des Clients nicht an.</translation>
    </message>
    <message>
        <source>Check both in the profile, and whether the client may authenticate in this way.</source>
        <translation>Beides im Profil prüfen und ob der Client sich so authentifizieren darf.</translation>
    </message>
    <message>
        <source>The client may not use the grant client_credentials.</source>
        <translation>Der Client darf den Grant client_credentials nicht benutzen.</translation>
    </message>
    <message>
        <source>Add that grant type to the client on the server.</source>
        <translation>Diesen Grant-Typ auf dem Server dem Client hinzufügen.</translation>
    </message>
    <message>
        <source>The client has none of the scopes that the admin interface needs.</source>
        <translation>Der Client hat keinen der Scopes, die die Verwaltungsschnittstelle braucht.</translation>
    </message>
    <message>
        <source>Assign those scopes to the client on the server.</source>
        <translation>Diese Scopes auf dem Server dem Client geben.</translation>
    </message>
    <message>
        <source>The token endpoint answered with status %1.</source>
        <translation>Der Token-Endpunkt antwortete mit Status %1.</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log.</source>
        <translation>Im Protokoll des Servers nachsehen.</translation>
    </message>
    <message>
        <source>%1 answered the token request without a token.</source>
        <translation>%1 beantwortete die Token-Anfrage ohne ein Token.</translation>
    </message>
</context>
<context>
    <name>uma</name>
    <message>
        <source>The catalogue of script methods can&apos;t be read</source>
        <translation>Der Katalog der Skriptmethoden ist nicht lesbar</translation>
    </message>
    <message>
        <source>The sandbox&apos;s ready line can&apos;t be understood.</source>
        <translation>Die Bereitschaftszeile der Sandbox ist unverständlich.</translation>
    </message>
    <message>
        <source>Check that drover-cli and this program are of the same version.</source>
        <translation>Prüfen, ob drover-cli und dieses Programm von derselben Version sind.</translation>
    </message>
    <message>
        <source>At byte %1: %2.</source>
        <translation>Bei Byte %1: %2.</translation>
    </message>
    <message>
        <source>It does not say that the sandbox is ready.</source>
        <translation>Sie sagt nicht, dass die Sandbox bereit ist.</translation>
    </message>
    <message>
        <source>It names no issuer.</source>
        <translation>Sie nennt keinen Aussteller.</translation>
    </message>
    <message>
        <source>It names no admin client.</source>
        <translation>Sie nennt keinen Verwaltungs-Client.</translation>
    </message>
    <message>
        <source>The scope expression could not be evaluated.</source>
        <translation>Der Scope-Ausdruck konnte nicht ausgewertet werden.</translation>
    </message>
    <message>
        <source>Its operator “%1” is not known or does not fit its operands.</source>
        <translation>Sein Operator „%1“ ist unbekannt oder passt nicht zu seinen Operanden.</translation>
    </message>
    <message>
        <source>Use the operators of JsonLogic and address the scopes by their index.</source>
        <translation>Die Operatoren von JsonLogic verwenden und die Scopes mit ihrem Index ansprechen.</translation>
    </message>
    <message>
        <source>The server leaves out the ? of redirect_user here, because no script added a parameter: the URL cannot be used as it is (the specification says that it is a URI, UMA 2.0 Grant §3.3.6). The client built its own from claims_interaction_endpoint.</source>
        <translation>Der Server lässt hier das ? von redirect_user weg, weil kein Skript einen Parameter hinzufügte: Die URL ist so nicht brauchbar (die Spezifikation verlangt eine URI, UMA 2.0 Grant §3.3.6). Der Client baute seine eigene aus claims_interaction_endpoint.</translation>
    </message>
    <message>
        <source>The server leaves a stray &amp; in redirect_user for each policy script that added no parameter.</source>
        <translation>Der Server lässt in redirect_user für jedes Policy-Skript ohne Parameter ein überzähliges &amp; stehen.</translation>
    </message>
    <message>
        <source>The server takes the ticket though it expired at %1: tickets end only when they are cleaned up (the specification says that an expired ticket is refused, UMA 2.0 Grant §3.3.6).</source>
        <translation>Der Server nimmt das Ticket, obwohl es um %1 ablief: Tickets enden erst, wenn aufgeräumt wird (die Spezifikation verlangt die Ablehnung, UMA 2.0 Grant §3.3.6).</translation>
    </message>
    <message>
        <source>The server takes a ticket that it has already answered with %1: a ticket is consumed neither by an RPT nor by a denial (the specification says that it is used once, UMA 2.0 Grant §3.3.1).</source>
        <translation>Der Server nimmt ein Ticket, das er schon mit %1 beantwortet hat: Weder ein RPT noch eine Ablehnung verbraucht ein Ticket (die Spezifikation erlaubt nur einen Gebrauch, UMA 2.0 Grant §3.3.1).</translation>
    </message>
    <message>
        <source>The server takes a request with a ticket for a UMA request whatever its grant_type, and answers a wrong one with invalid_resource_id (the specification says unsupported_grant_type, RFC 6749 §5.2).</source>
        <translation>Der Server hält jede Anfrage mit einem Ticket für eine UMA-Anfrage, welchen grant_type sie auch nennt, und beantwortet einen falschen mit invalid_resource_id (die Spezifikation sagt unsupported_grant_type, RFC 6749 §5.2).</translation>
    </message>
    <message>
        <source>The server answers invalid_ticket (the specification says invalid_grant, UMA 2.0 Grant §3.3.6).</source>
        <translation>Der Server antwortet invalid_ticket (die Spezifikation sagt invalid_grant, UMA 2.0 Grant §3.3.6).</translation>
    </message>
    <message>
        <source>The server refuses the whole request with 401 because of its PCT (the specification lets it go on without one, UMA 2.0 Grant §3.3.1).</source>
        <translation>Der Server lehnt die ganze Anfrage wegen ihres PCT mit 401 ab (die Spezifikation lässt sie ohne ihn weitergehen, UMA 2.0 Grant §3.3.1).</translation>
    </message>
    <message>
        <source>The server drops the parameters that the resource server gave with the permission request (%1): need_info replaces all attributes of the ticket.</source>
        <translation>Der Server verliert die Parameter, die der Resource-Server mit der Permission-Anfrage gab (%1): need_info ersetzt alle Attribute des Tickets.</translation>
    </message>
    <message>
        <source>Claims are missing, but no policy names a claims-gathering script: the server would send the requesting party back with invalid_claims_gathering_script_name.</source>
        <translation>Claims fehlen, aber keine Policy nennt ein Claims-Gathering-Skript: Der Server schickte die anfragende Partei mit invalid_claims_gathering_script_name zurück.</translation>
    </message>
    <message>
        <source>The server lists the claim %1 more than once in need_info, because it asks each policy of each scope and does not compare.</source>
        <translation>Der Server führt den Claim %1 in need_info mehr als einmal auf, weil er jede Policy jedes Scopes fragt und nicht vergleicht.</translation>
    </message>
    <message>
        <source>The scope %1 was asked for by the client and is not part of the ticket: the server asks its policies for required claims, never whether they authorize, and still grants it.</source>
        <translation>Um den Scope %1 bat der Client, er gehört nicht zum Ticket: Der Server fragt dessen Policies nach verlangten Claims, nie nach der Erlaubnis, und gewährt ihn dennoch.</translation>
    </message>
    <message>
        <source>The server adds every scope of the request to every permission of the RPT: the permission for %1 gains %2.</source>
        <translation>Der Server fügt jeden Scope der Anfrage jeder Permission des RPT hinzu: Die Permission für %1 gewinnt %2.</translation>
    </message>
    <message>
        <source>The server merges the claim %1 into a list of both values though they are equal: a policy that compares it with one text will not match (servers before Gluu 4.5.4).</source>
        <translation>Der Server macht aus dem Claim %1 eine Liste beider Werte, obwohl sie gleich sind: Eine Policy, die ihn mit einem Text vergleicht, trifft nicht zu (Server vor Gluu 4.5.4).</translation>
    </message>
    <message>
        <source>The server does not store the claim %1 of the claim_token in the PCT, because the PCT does not have it yet: policies see it in this request alone (the specification says that a PCT stands for the claims that were pushed, UMA 2.0 Grant §3.3.3).</source>
        <translation>Der Server speichert den Claim %1 des claim_token nicht im PCT, weil der PCT ihn noch nicht hat: Policies sehen ihn nur in dieser Anfrage (die Spezifikation sagt, dass ein PCT für die übergebenen Claims steht, UMA 2.0 Grant §3.3.3).</translation>
    </message>
    <message>
        <source>The server stores none of the pushed claims: the value of %1 is of a kind that it cannot keep, and its error is swallowed.</source>
        <translation>Der Server speichert keinen der übergebenen Claims: Der Wert von %1 ist von einer Art, die er nicht aufbewahren kann, und sein Fehler wird verschluckt.</translation>
    </message>
    <message>
        <source>No scope of the request has a policy script that is there: the server decides by umaGrantAccessIfNoPolicies, which is %1.</source>
        <translation>Kein Scope der Anfrage hat ein vorhandenes Policy-Skript: Der Server entscheidet nach umaGrantAccessIfNoPolicies, und das ist %1.</translation>
    </message>
    <message>
        <source>The scope %1 names a policy script that does not exist or is disabled (%2): the server skips it without an error.</source>
        <translation>Der Scope %1 nennt ein Policy-Skript, das es nicht gibt oder das abgeschaltet ist (%2): Der Server überspringt es ohne Fehler.</translation>
    </message>
    <message>
        <source>The server answers forbidden_by_policy (the specification says request_denied, UMA 2.0 Grant §3.3.6).</source>
        <translation>Der Server antwortet forbidden_by_policy (die Spezifikation sagt request_denied, UMA 2.0 Grant §3.3.6).</translation>
    </message>
    <message>
        <source>The server denies without asking a policy: the scope expression lists %1 scopes, but %2 of the permission&apos;s scopes have policies.</source>
        <translation>Der Server lehnt ab, ohne eine Policy zu fragen: Der Scope-Ausdruck führt %1 Scopes auf, aber %2 Scopes der Permission haben Policies.</translation>
    </message>
    <message>
        <source>getRequiredClaims of %1 answered a list with something that is not a ClaimDefinition: the server fails with 500.</source>
        <translation>getRequiredClaims von %1 gab eine Liste mit etwas zurück, das keine ClaimDefinition ist: Der Server scheitert mit 500.</translation>
    </message>
    <message>
        <source>The script %1 could not be made ready: the server says so in its log alone and goes on with a built-in stand-in, which denies or ends the gathering.</source>
        <translation>Das Skript %1 konnte nicht bereitgemacht werden: Der Server sagt es nur in seinem Protokoll und nimmt einen eingebauten Ersatz, der ablehnt oder das Sammeln beendet.</translation>
    </message>
    <message>
        <source>The server starts gathering only if getStepsCount is greater than 1; it was %1, so the endpoint fails with 500.</source>
        <translation>Der Server beginnt das Sammeln nur, wenn getStepsCount größer als 1 ist; es war %1, also scheitert der Endpunkt mit 500.</translation>
    </message>
    <message>
        <source>The server sends the browser to a claims_redirect_uri that is not registered, to tell it so (the specification says that it must not redirect there, UMA 2.0 Grant §3.3.2).</source>
        <translation>Der Server schickt den Browser zu einer nicht registrierten claims_redirect_uri, um es ihr mitzuteilen (die Spezifikation verbietet diese Weiterleitung, UMA 2.0 Grant §3.3.2).</translation>
    </message>
    <message>
        <source>The request had no claims_redirect_uri: the server takes that when one is registered, but then does not redirect at the end, and the client never gets its ticket (the specification says that the registered one is used, UMA 2.0 Grant §3.3.2).</source>
        <translation>Die Anfrage hatte keine claims_redirect_uri: Der Server nimmt das hin, wenn eine registriert ist, leitet am Ende aber nicht weiter, und der Client bekommt sein Ticket nie (die Spezifikation verwendet die registrierte, UMA 2.0 Grant §3.3.2).</translation>
    </message>
    <message>
        <source>The ticket names no claims-gathering script: the server starts gathering only with the ticket of a need_info answer, not with that of the resource server.</source>
        <translation>Das Ticket nennt kein Claims-Gathering-Skript: Der Server beginnt das Sammeln nur mit dem Ticket einer Antwort need_info, nicht mit dem des Resource-Servers.</translation>
    </message>
    <message>
        <source>No enabled claims-gathering script has the name that the policy gave (%1).</source>
        <translation>Kein eingeschaltetes Claims-Gathering-Skript hat den Namen, den die Policy nannte (%1).</translation>
    </message>
    <message>
        <source>The policies name several claims-gathering scripts (%1): the server runs only the one with the highest level, %2.</source>
        <translation>Die Policies nennen mehrere Claims-Gathering-Skripte (%1): Der Server führt nur das mit der höchsten Stufe aus, %2.</translation>
    </message>
    <message>
        <source>The server goes back to step 1 when the requesting party returns with authentication=true; it was at step %1.</source>
        <translation>Der Server geht auf Schritt 1 zurück, wenn die anfragende Partei mit authentication=true wiederkommt; er war bei Schritt %1.</translation>
    </message>
    <message>
        <source>The browser&apos;s session still marks steps of an earlier gathering as passed: the server does not check them again.</source>
        <translation>Die Sitzung des Browsers hat Schritte eines früheren Sammelns noch als bestanden vermerkt: Der Server prüft sie nicht noch einmal.</translation>
    </message>
    <message>
        <source>getPageForStep gave no usable page for step 1: the server redirects to %1, which does not exist.</source>
        <translation>getPageForStep nannte keine brauchbare Seite für Schritt 1: Der Server leitet zu %1 weiter, was es nicht gibt.</translation>
    </message>
    <message>
        <source>getPageForStep gave no usable page for step %1: the server has stored that step by then and shows the old page again, which now belongs to the new step.</source>
        <translation>getPageForStep nannte keine brauchbare Seite für Schritt %1: Der Server hat diesen Schritt dann schon gespeichert und zeigt die alte Seite noch einmal, die nun zum neuen Schritt gehört.</translation>
    </message>
    <message>
        <source>The server ignores redirectToExternalUrl here: it looks at it only after prepareForStep answered False.</source>
        <translation>Der Server beachtet redirectToExternalUrl hier nicht: Er sieht nur danach, wenn prepareForStep mit False antwortete.</translation>
    </message>
    <message>
        <source>prepareForStep failed for step %1, but the server has no navigation rule for the page %2: it is shown with a message and can be submitted all the same.</source>
        <translation>prepareForStep scheiterte für Schritt %1, aber der Server hat keine Navigationsregel für die Seite %2: Sie wird mit einer Meldung gezeigt und kann dennoch abgeschickt werden.</translation>
    </message>
    <message>
        <source>The server refuses step %1 because an earlier step is not marked as passed.</source>
        <translation>Der Server verweigert Schritt %1, weil ein früherer Schritt nicht als bestanden vermerkt ist.</translation>
    </message>
    <message>
        <source>getNextStep answered %1: only -1 means “no override”, so the server goes to that step, which is not valid.</source>
        <translation>getNextStep antwortete %1: Nur -1 heißt „kein Eingriff“, also geht der Server zu diesem Schritt, der ungültig ist.</translation>
    </message>
    <message>
        <source>gather answered False, but getNextStep answered %1: the server goes there and stores the claims.</source>
        <translation>gather antwortete False, aber getNextStep antwortete %1: Der Server geht dorthin und speichert die Claims.</translation>
    </message>
    <message>
        <source>getNextStep answered %1 at the last step: the server goes there instead of ending the gathering.</source>
        <translation>getNextStep antwortete %1 beim letzten Schritt: Der Server geht dorthin, statt das Sammeln zu beenden.</translation>
    </message>
    <message>
        <source>getNextStep jumped forward from step %1 to %2: the server does not mark step %1 as passed, so step %2 will be refused unless the script marks it itself.</source>
        <translation>getNextStep sprang von Schritt %1 vorwärts zu %2: Der Server vermerkt Schritt %1 nicht als bestanden, also wird Schritt %2 verweigert, sofern das Skript ihn nicht selbst vermerkt.</translation>
    </message>
    <message>
        <source>The claims that were put in this request (%1) are lost: the server stores nothing when the step does not go on.</source>
        <translation>Die in dieser Anfrage gesetzten Claims (%1) gehen verloren: Der Server speichert nichts, wenn der Schritt nicht weitergeht.</translation>
    </message>
    <message>
        <source>What getPageForStep of step %1 put into the session or the claims is lost: the server stored both before it called it.</source>
        <translation>Was getPageForStep von Schritt %1 in die Sitzung oder die Claims setzte, geht verloren: Der Server speicherte beides vor dem Aufruf.</translation>
    </message>
    <message>
        <source>getStepsCount answered %1 at step %2: the server neither goes on nor ends, and shows the same page again.</source>
        <translation>getStepsCount antwortete %1 bei Schritt %2: Der Server geht weder weiter noch endet er und zeigt dieselbe Seite noch einmal.</translation>
    </message>
    <message>
        <source>The gathering was over: the session still names the old ticket, so the server shows the page again.</source>
        <translation>Das Sammeln war vorüber: Die Sitzung nennt noch das alte Ticket, also zeigt der Server die Seite noch einmal.</translation>
    </message>
    <message>
        <source>Several policies were to be asked and one said no: the server stops there, and the order in which it asks is not defined. Here they were asked in the order of the scopes.</source>
        <translation>Mehrere Policies waren zu fragen, und eine sagte nein: Der Server hört dort auf, und die Reihenfolge ist nicht festgelegt. Hier wurde in der Reihenfolge der Scopes gefragt.</translation>
    </message>
    <message>
        <source>The page %1 is not among those that Drover knows: what was entered was given to the script as page claims by name.</source>
        <translation>Die Seite %1 gehört nicht zu denen, die Drover kennt: Das Eingegebene bekam das Skript als Seiten-Claims nach Namen.</translation>
    </message>
    <message>
        <source>The scenario has no policy. A stand-in asked for the gathering and authorized after it; a server would not gather at all and decide by umaGrantAccessIfNoPolicies.</source>
        <translation>Das Szenario hat keine Policy. Ein Ersatz bat um das Sammeln und erlaubte danach; ein Server sammelte gar nicht und entschiede nach umaGrantAccessIfNoPolicies.</translation>
    </message>
    <message>
        <source>The client asks for its RPT as a JWT. Nobody signs here, so the RPT is opaque; the decision is the same.</source>
        <translation>Der Client wünscht sein RPT als JWT. Hier signiert niemand, also ist das RPT undurchsichtig; die Entscheidung ist dieselbe.</translation>
    </message>
    <message>
        <source>The script host answered %1 of %2 calls.</source>
        <translation>Der Skript-Host beantwortete %1 von %2 Aufrufen.</translation>
    </message>
    <message>
        <source>Run the flow again; if it happens again, report it.</source>
        <translation>Den Flow noch einmal ausführen; geschieht es wieder, bitte melden.</translation>
    </message>
    <message>
        <source>The method %1 of a %2 script takes a %3, and none is given</source>
        <translation>Die Methode %1 eines Skripts vom Typ %2 braucht %3, und nichts ist angegeben</translation>
    </message>
    <message>
        <source>The %3 of the method %1 of a %2 script is a whole number</source>
        <translation>%3 der Methode %1 eines Skripts vom Typ %2 ist eine ganze Zahl</translation>
    </message>
    <message>
        <source>The types are: %1</source>
        <translation>Die Typen sind: %1</translation>
    </message>
    <message>
        <source>Its methods are: %1</source>
        <translation>Seine Methoden sind: %1</translation>
    </message>
    <message>
        <source>The flow was cancelled.</source>
        <translation>Der Flow wurde abgebrochen.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>The decision is %1; expected was %2.</source>
        <translation>Die Entscheidung ist %1; erwartet war %2.</translation>
    </message>
    <message>
        <source>The claim %1 is %2; expected was %3.</source>
        <translation>Der Claim %1 ist %2; erwartet war %3.</translation>
    </message>
    <message>
        <source>The server gave no answer.</source>
        <translation>Der Server gab keine Antwort.</translation>
    </message>
    <message>
        <source>The sandbox did not tell its events.</source>
        <translation>Die Sandbox nannte ihre Ereignisse nicht.</translation>
    </message>
    <message>
        <source>It answered with status %1.</source>
        <translation>Sie antwortete mit Status %1.</translation>
    </message>
    <message>
        <source>Open the claims-gathering address</source>
        <translation>Die Claims-Gathering-Adresse öffnen</translation>
    </message>
    <message>
        <source>Open the page %1</source>
        <translation>Die Seite %1 öffnen</translation>
    </message>
    <message>
        <source>Submit the page %1</source>
        <translation>Die Seite %1 abschicken</translation>
    </message>
    <message>
        <source>The browser is sent to another site.</source>
        <translation>Der Browser wird zu einer anderen Site geschickt.</translation>
    </message>
    <message>
        <source>The browser is sent back to the client with the error %1.</source>
        <translation>Der Browser wird mit dem Fehler %1 zum Client zurückgeschickt.</translation>
    </message>
    <message>
        <source>All claims are gathered; the browser is sent back to the client with ticket %1.</source>
        <translation>Alle Claims sind gesammelt; der Browser wird mit Ticket %1 zum Client zurückgeschickt.</translation>
    </message>
    <message>
        <source>The server answered with status %1.</source>
        <translation>Der Server antwortete mit Status %1.</translation>
    </message>
    <message>
        <source>The server answered with the error %1.</source>
        <translation>Der Server antwortete mit dem Fehler %1.</translation>
    </message>
    <message>
        <source>The browser is sent to the page %1.</source>
        <translation>Der Browser wird zur Seite %1 geschickt.</translation>
    </message>
    <message>
        <source>The page has nothing to fill in.</source>
        <translation>Auf der Seite ist nichts einzugeben.</translation>
    </message>
    <message>
        <source>The page %1 is shown.</source>
        <translation>Die Seite %1 wird gezeigt.</translation>
    </message>
    <message>
        <source>The flow does not end.</source>
        <translation>Der Flow endet nicht.</translation>
    </message>
    <message numerus="yes">
        <source>After %n message(s) the server still shows another page.</source>
        <translation>
            <numerusform>Nach %n Nachricht zeigt der Server noch immer eine weitere Seite.</numerusform>
            <numerusform>Nach %n Nachrichten zeigt der Server noch immer eine weitere Seite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at getNextStep of the gathering script.</source>
        <translation>getNextStep des Claims-Gathering-Skripts ansehen.</translation>
    </message>
    <message>
        <source>Ask for %1 without a token</source>
        <translation>Um %1 ohne Token bitten</translation>
    </message>
    <message>
        <source>The resource server gave no permission ticket.</source>
        <translation>Der Resource-Server gab kein Permission-Ticket.</translation>
    </message>
    <message>
        <source>%1 gave no permission ticket.</source>
        <translation>%1 gab kein Permission-Ticket.</translation>
    </message>
    <message>
        <source>It answered with status %1 and no UMA challenge.</source>
        <translation>Die Antwort war Status %1 ohne UMA-Aufforderung.</translation>
    </message>
    <message>
        <source>Check that the path is protected with UMA there.</source>
        <translation>Prüfen, ob der Pfad dort mit UMA geschützt ist.</translation>
    </message>
    <message>
        <source>Not allowed without an RPT; permission ticket %1 says what is asked for.</source>
        <translation>Ohne RPT nicht erlaubt; das Permission-Ticket %1 sagt, worum gebeten wird.</translation>
    </message>
    <message>
        <source>Ask for a permission ticket</source>
        <translation>Um ein Permission-Ticket bitten</translation>
    </message>
    <message>
        <source>The server gave no permission ticket.</source>
        <translation>Der Server gab kein Permission-Ticket.</translation>
    </message>
    <message>
        <source>The authorization server gave no permission ticket.</source>
        <translation>Der Authorization-Server gab kein Permission-Ticket.</translation>
    </message>
    <message>
        <source>It answered with status %1 (%2).</source>
        <translation>Er antwortete mit Status %1 (%2).</translation>
    </message>
    <message>
        <source>Check that the resource and its scopes are registered.</source>
        <translation>Prüfen, ob die Ressource und ihre Scopes registriert sind.</translation>
    </message>
    <message>
        <source>Permission ticket %1 stands for what was asked.</source>
        <translation>Das Permission-Ticket %1 steht für das Erbetene.</translation>
    </message>
    <message>
        <source>Granted: here is an RPT.</source>
        <translation>Gewährt: Hier ist ein RPT.</translation>
    </message>
    <message>
        <source>Denied by a policy.</source>
        <translation>Von einer Policy abgelehnt.</translation>
    </message>
    <message>
        <source>Ask for an RPT with ticket %1</source>
        <translation>Mit Ticket %1 um ein RPT bitten</translation>
    </message>
    <message>
        <source>Send the requesting party to claims gathering</source>
        <translation>Die anfragende Partei zum Claims-Gathering schicken</translation>
    </message>
    <message>
        <source>Come back to the client</source>
        <translation>Zurück zum Client</translation>
    </message>
    <message>
        <source>The browser came back with another state than it was sent with.</source>
        <translation>Der Browser kam mit einem anderen state zurück, als er geschickt wurde.</translation>
    </message>
    <message>
        <source>A client must break off here: the answer may belong to another flow.</source>
        <translation>Ein Client muss hier abbrechen: Die Antwort kann zu einem anderen Flow gehören.</translation>
    </message>
    <message>
        <source>Ask for %1 with the RPT</source>
        <translation>Mit dem RPT um %1 bitten</translation>
    </message>
    <message>
        <source>The resource server hands out the resource.</source>
        <translation>Der Resource-Server gibt die Ressource heraus.</translation>
    </message>
    <message>
        <source>The resource server does not accept the RPT (status %1).</source>
        <translation>Der Resource-Server nimmt das RPT nicht an (Status %1).</translation>
    </message>
    <message>
        <source>Look into the RPT</source>
        <translation>In das RPT sehen</translation>
    </message>
    <message>
        <source>The RPT is active.</source>
        <translation>Das RPT ist aktiv.</translation>
    </message>
    <message>
        <source>The RPT is not active.</source>
        <translation>Das RPT ist nicht aktiv.</translation>
    </message>
    <message>
        <source>A flow can be run once only.</source>
        <translation>Ein Flow lässt sich nur einmal ausführen.</translation>
    </message>
    <message>
        <source>The sandbox answered with status %1.</source>
        <translation>Die Sandbox antwortete mit Status %1.</translation>
    </message>
    <message>
        <source>The sandbox did not take the scenario.</source>
        <translation>Die Sandbox nahm das Szenario nicht an.</translation>
    </message>
    <message>
        <source>The sandbox did not load the scripts in time.</source>
        <translation>Die Sandbox lud die Skripte nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>Look at the sandbox&apos;s messages, and at the load of the machine.</source>
        <translation>Die Meldungen der Sandbox und die Last des Rechners ansehen.</translation>
    </message>
    <message>
        <source>The sandbox did not register the resource.</source>
        <translation>Die Sandbox registrierte die Ressource nicht.</translation>
    </message>
    <message>
        <source>%1 does not speak UMA 2.0.</source>
        <translation>%1 spricht kein UMA 2.0.</translation>
    </message>
    <message>
        <source>Check the address, and whether UMA is switched on there.</source>
        <translation>Die Adresse prüfen und ob UMA dort eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Its UMA discovery document was answered with status %1.</source>
        <translation>Sein UMA-Discovery-Dokument wurde mit Status %1 beantwortet.</translation>
    </message>
    <message>
        <source>Its UMA discovery document names no token endpoint or no claims interaction endpoint.</source>
        <translation>Sein UMA-Discovery-Dokument nennt keinen Token-Endpunkt oder keinen claims_interaction_endpoint.</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Abschicken</translation>
    </message>
    <message>
        <source>The page %1 could not be read.</source>
        <translation>Die Seite %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>Die Rechte der Datei prüfen.</translation>
    </message>
    <message>
        <source>This page is not known here. What shall it give to the script? One line for each claim: name=value</source>
        <translation>Diese Seite ist hier nicht bekannt. Was soll sie dem Skript geben? Je Claim eine Zeile: Name=Wert</translation>
    </message>
    <message>
        <source>Correct the page; it has to be well-formed XHTML.</source>
        <translation>Die Seite berichtigen; sie muss wohlgeformtes XHTML sein.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Den Pfad und seine Rechte prüfen.</translation>
    </message>
    <message>
        <source>Name a scenario or a script.</source>
        <translation>Ein Szenario oder ein Skript nennen.</translation>
    </message>
    <message>
        <source>It has to be an object with “name” and “file”.</source>
        <translation>Es muss ein Objekt mit „name“ und „file“ sein.</translation>
    </message>
    <message>
        <source>It is missing: it names the script&apos;s file.</source>
        <translation>Es fehlt: Es nennt die Datei des Skripts.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Es fehlt.</translation>
    </message>
    <message>
        <source>It stands instead of “pushedClaims”: give one of them.</source>
        <translation>Es steht anstelle von „pushedClaims“: Nur eines davon angeben.</translation>
    </message>
    <message>
        <source>It has to be an object of what is entered on the page.</source>
        <translation>Es muss ein Objekt dessen sein, was auf der Seite eingegeben wird.</translation>
    </message>
    <message>
        <source>It is “%1”; it has to be granted, denied, need_info or error.</source>
        <translation>Es ist „%1“; es muss granted, denied, need_info oder error sein.</translation>
    </message>
    <message>
        <source>It is “%1”; it has to be janssen, gluu4 or gluu3.</source>
        <translation>Es ist „%1“; es muss janssen, gluu4 oder gluu3 sein.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Es ist leer.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not JSON.</source>
        <translation>%1, Zeile %2: Das ist kein JSON.</translation>
    </message>
    <message>
        <source>the scenario</source>
        <translation>das Szenario</translation>
    </message>
    <message>
        <source>Correct the scenario and run it again.</source>
        <translation>Das Szenario berichtigen und noch einmal ausführen.</translation>
    </message>
    <message>
        <source>It has to be a JSON object.</source>
        <translation>Es muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>A scenario needs “policies” or “gathering”.</source>
        <translation>Ein Szenario braucht „policies“ oder „gathering“.</translation>
    </message>
    <message>
        <source>%1 is not a scenario.</source>
        <translation>%1 ist kein Szenario.</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be used.</source>
        <translation>%1: „%2“ ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>It has to be a text.</source>
        <translation>Es muss ein Text sein.</translation>
    </message>
    <message>
        <source>It has to be true or false.</source>
        <translation>Es muss true oder false sein.</translation>
    </message>
    <message>
        <source>It has to be a whole number.</source>
        <translation>Es muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>It has to be an object.</source>
        <translation>Es muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>“%1” is not a key of a scenario; nothing reads it.</source>
        <translation>„%1“ ist kein Schlüssel eines Szenarios; nichts liest ihn.</translation>
    </message>
    <message>
        <source>%1 is not a recording that can be read</source>
        <translation>%1 ist keine lesbare Aufzeichnung</translation>
    </message>
    <message>
        <source>Record the run again with drover-cli flow run --record</source>
        <translation>Zeichnen Sie den Lauf mit drover-cli flow run --record noch einmal auf</translation>
    </message>
    <message>
        <source>It does not begin as a recording does</source>
        <translation>Sie beginnt nicht wie eine Aufzeichnung</translation>
    </message>
    <message>
        <source>Its version is no number</source>
        <translation>Ihre Version ist keine Zahl</translation>
    </message>
    <message>
        <source>%1 was recorded by a newer Drover</source>
        <translation>%1 wurde von einem neueren Drover aufgezeichnet</translation>
    </message>
    <message>
        <source>It has version %1 of the format, this program knows %2</source>
        <translation>Sie hat Version %1 des Formats, dieses Programm kennt %2</translation>
    </message>
    <message>
        <source>Update Drover</source>
        <translation>Aktualisieren Sie Drover</translation>
    </message>
    <message>
        <source>It ends too early</source>
        <translation>Sie endet zu früh</translation>
    </message>
    <message>
        <source>It says that it holds more than 256 MiB</source>
        <translation>Sie gibt an, mehr als 256 MiB zu enthalten</translation>
    </message>
    <message>
        <source>Its content is damaged or ends too early</source>
        <translation>Ihr Inhalt ist beschädigt oder endet zu früh</translation>
    </message>
    <message>
        <source>It holds no result and events</source>
        <translation>Sie enthält kein Ergebnis und keine Ereignisse</translation>
    </message>
    <message>
        <source>The recording %1 could not be written</source>
        <translation>Die Aufzeichnung %1 konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read</source>
        <translation>%1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>It has more than 64 MiB</source>
        <translation>Sie ist größer als 64 MiB</translation>
    </message>
    <message>
        <source>The %3 of the method %1 of a %2 script is true or false</source>
        <translation>%3 der Methode %1 eines %2-Skripts ist wahr oder falsch</translation>
    </message>
    <message>
        <source>The %3 of the method %1 of a %2 script is a text or null</source>
        <translation>%3 der Methode %1 eines %2-Skripts ist ein Text oder null</translation>
    </message>
    <message>
        <source>The %3 of the method %1 of a %2 script is a JSON array</source>
        <translation>%3 der Methode %1 eines %2-Skripts ist ein JSON-Array</translation>
    </message>
    <message>
        <source>The %3 of the method %1 of a %2 script is a JSON object</source>
        <translation>%3 der Methode %1 eines %2-Skripts ist ein JSON-Objekt</translation>
    </message>
    <message>
        <source>The catalogue of script methods has a type without a name or a server</source>
        <translation>Der Katalog der Skriptmethoden enthält einen Typ ohne Namen oder Server</translation>
    </message>
    <message>
        <source>No server has scripts of the type %1</source>
        <translation>Kein Server hat Skripte des Typs %1</translation>
    </message>
    <message>
        <source>Types of a similar name are: %1</source>
        <translation>Typen mit ähnlichem Namen sind: %1</translation>
    </message>
    <message>
        <source>A %3 server calls no method %1 on a %2 script</source>
        <translation>Ein %3-Server ruft an einem %2-Skript keine Methode %1 auf</translation>
    </message>
</context>
<context>
    <name>wire</name>
    <message>
        <source>The header of a message is longer than %1 bytes.</source>
        <translation>Der Kopf einer Nachricht ist länger als %1 Bytes.</translation>
    </message>
    <message>
        <source>A message does not begin with a header field; something else wrote into the stream.</source>
        <translation>Eine Nachricht beginnt nicht mit einem Kopffeld; etwas anderes schrieb in den Strom.</translation>
    </message>
    <message>
        <source>A header line does not end in carriage return and line feed.</source>
        <translation>Eine Kopfzeile endet nicht mit Wagenrücklauf und Zeilenvorschub.</translation>
    </message>
    <message>
        <source>A message says its length twice.</source>
        <translation>Eine Nachricht nennt ihre Länge zweimal.</translation>
    </message>
    <message>
        <source>The length of a message is not a number.</source>
        <translation>Die Länge einer Nachricht ist keine Zahl.</translation>
    </message>
    <message>
        <source>A message is longer than the %1 bytes allowed.</source>
        <translation>Eine Nachricht ist länger als die erlaubten %1 Bytes.</translation>
    </message>
    <message>
        <source>The header of a message does not say its length.</source>
        <translation>Der Kopf einer Nachricht nennt ihre Länge nicht.</translation>
    </message>
    <message>
        <source>The stream of messages is broken.</source>
        <translation>Der Strom der Nachrichten ist zerstört.</translation>
    </message>
    <message>
        <source>The conversation with the other program broke off.</source>
        <translation>Das Gespräch mit dem anderen Programm brach ab.</translation>
    </message>
    <message>
        <source>The other program refused a request.</source>
        <translation>Das andere Programm wies eine Anfrage ab.</translation>
    </message>
    <message>
        <source>The conversation was ended.</source>
        <translation>Das Gespräch wurde beendet.</translation>
    </message>
    <message>
        <source>The other program ended the conversation.</source>
        <translation>Das andere Programm beendete das Gespräch.</translation>
    </message>
    <message>
        <source>It broke off in the middle of a message.</source>
        <translation>Es brach mitten in einer Nachricht ab.</translation>
    </message>
    <message>
        <source>A message is not a JSON object.</source>
        <translation>Eine Nachricht ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>An answer holds neither a result nor an error.</source>
        <translation>Eine Antwort enthält weder ein Ergebnis noch einen Fehler.</translation>
    </message>
    <message>
        <source>The other program can&apos;t be written to.</source>
        <translation>Das andere Programm nimmt nichts mehr an.</translation>
    </message>
</context>
<context>
    <name>workspace</name>
    <message>
        <source>Another server was opened meanwhile.</source>
        <translation>Inzwischen wurde ein anderer Server geöffnet.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Starting the sandbox</source>
        <translation>Die Sandbox wird gestartet</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbindung mit %1</translation>
    </message>
    <message>
        <source>There is no such profile.</source>
        <translation>Es gibt kein solches Profil.</translation>
    </message>
    <message>
        <source>Choose one from the list of profiles.</source>
        <translation>Eines aus der Liste der Profile wählen.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be opened.</source>
        <translation>„%1“ kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>This version of Drover speaks to Janssen servers only.</source>
        <translation>Diese Version von Drover spricht nur mit Janssen-Servern.</translation>
    </message>
    <message>
        <source>The client secret of “%1” is not known yet.</source>
        <translation>Das Client-Geheimnis von „%1“ ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Enter it, and it is kept in the keychain.</source>
        <translation>Es eingeben; es wird im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>The unsaved changes of “%1” could not be kept.</source>
        <translation>Die nicht gespeicherten Änderungen von „%1“ konnten nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Check the rights and the free space of the folder %1.</source>
        <translation>Die Rechte und den freien Platz des Ordners %1 prüfen.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be made.</source>
        <translation>Der Ordner kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Unsaved changes could not be read back.</source>
        <translation>Nicht gespeicherte Änderungen konnten nicht zurückgelesen werden.</translation>
    </message>
    <message>
        <source>Look at the file %1.</source>
        <translation>Die Datei %1 ansehen.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>It was set aside as %1.</source>
        <translation>Sie wurde als %1 beiseitegelegt.</translation>
    </message>
    <message>
        <source>Kept changes could not be thrown away.</source>
        <translation>Aufbewahrte Änderungen konnten nicht verworfen werden.</translation>
    </message>
    <message>
        <source>The profile needs a name.</source>
        <translation>Das Profil braucht einen Namen.</translation>
    </message>
    <message>
        <source>The server&apos;s address must begin with https:// and a host name.</source>
        <translation>Die Adresse des Servers muss mit https:// und einem Rechnernamen beginnen.</translation>
    </message>
    <message>
        <source>The address of the admin interface must begin with https:// and a host name.</source>
        <translation>Die Adresse der Verwaltungsschnittstelle muss mit https:// und einem Rechnernamen beginnen.</translation>
    </message>
    <message>
        <source>The id of the client that Drover logs in as is missing.</source>
        <translation>Die ID des Clients, als der Drover sich anmeldet, fehlt.</translation>
    </message>
    <message>
        <source>The certificate file %1 can&apos;t be read.</source>
        <translation>Die Zertifikatsdatei %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The pinned fingerprint must be the 64 digits of a SHA-256 sum.</source>
        <translation>Der festgelegte Fingerabdruck muss aus den 64 Ziffern einer SHA-256-Summe bestehen.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s profile can&apos;t be changed.</source>
        <translation>Das Profil der Sandbox kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>The profile can&apos;t be saved.</source>
        <translation>Das Profil kann nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>There is another profile with the name “%1”.</source>
        <translation>Es gibt ein anderes Profil mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s profile can&apos;t be removed.</source>
        <translation>Das Profil der Sandbox kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The profiles could not be written.</source>
        <translation>Die Profile konnten nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written.</source>
        <translation>Die Datei %1 ist nicht schreibbar.</translation>
    </message>
    <message>
        <source>Check the rights and the free space of its folder.</source>
        <translation>Die Rechte und den freien Platz des Ordners prüfen.</translation>
    </message>
    <message>
        <source>Starting the sandbox was cancelled.</source>
        <translation>Das Starten der Sandbox wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The sandbox could not be started.</source>
        <translation>Die Sandbox konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The program writes something else than a ready line.</source>
        <translation>Das Programm schreibt etwas anderes als eine Bereitschaftszeile.</translation>
    </message>
    <message>
        <source>Check that %1 is Drover&apos;s own drover-cli.</source>
        <translation>Prüfen, ob %1 Drovers eigenes drover-cli ist.</translation>
    </message>
    <message>
        <source>The program %1 can&apos;t be run: %2.</source>
        <translation>Das Programm %1 ist nicht ausführbar: %2.</translation>
    </message>
    <message>
        <source>Check that drover-cli is installed beside Drover.</source>
        <translation>Prüfen, ob drover-cli neben Drover installiert ist.</translation>
    </message>
    <message>
        <source>Its process was ended from outside or crashed.</source>
        <translation>Ihr Prozess wurde von außen beendet oder stürzte ab.</translation>
    </message>
    <message>
        <source>Its process ended with exit code %1.</source>
        <translation>Ihr Prozess endete mit Rückgabewert %1.</translation>
    </message>
    <message>
        <source>The sandbox broke off.</source>
        <translation>Die Sandbox brach ab.</translation>
    </message>
    <message>
        <source>Start it again; its data is kept only where a data folder was named.</source>
        <translation>Sie neu starten; ihre Daten bleiben nur, wo ein Datenordner genannt war.</translation>
    </message>
    <message>
        <source>It was not ready after %1 s.</source>
        <translation>Sie war nach %1 s nicht bereit.</translation>
    </message>
    <message>
        <source>Look at its messages, and at the load of the machine.</source>
        <translation>Ihre Meldungen und die Last des Rechners ansehen.</translation>
    </message>
    <message>
        <source>The program drover-cli was not found.</source>
        <translation>Das Programm drover-cli wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>Der Schlüsselbund verweigerte den Zugriff.</translation>
    </message>
    <message>
        <source>The keychain reported a failure.</source>
        <translation>Der Schlüsselbund meldete einen Fehler.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again.</source>
        <translation>Den Schlüsselbund entsperren und erneut versuchen.</translation>
    </message>
    <message>
        <source>Secrets are kept in memory until Drover ends.</source>
        <translation>Geheimnisse bleiben im Speicher, bis Drover endet.</translation>
    </message>
    <message>
        <source>There is no keychain on this system (%1), so secrets are kept in memory until Drover ends.</source>
        <translation>Auf diesem System gibt es keinen Schlüsselbund (%1), daher bleiben Geheimnisse im Speicher, bis Drover endet.</translation>
    </message>
    <message>
        <source>The secret could not be read.</source>
        <translation>Das Geheimnis konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The secret could not be stored.</source>
        <translation>Das Geheimnis konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The secret could not be removed.</source>
        <translation>Das Geheimnis konnte nicht entfernt werden.</translation>
    </message>
</context>
</TS>
