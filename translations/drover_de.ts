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
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
</context>
<context>
    <name>adapter</name>
    <message>
        <source>The message is not JSON: %1</source>
        <translation>Die Nachricht ist kein JSON: %1</translation>
    </message>
    <message>
        <source>The message is not a request of the Debug Adapter Protocol</source>
        <translation>Die Nachricht ist keine Anfrage des Debug Adapter Protocol</translation>
    </message>
    <message>
        <source>The request has no number or no command</source>
        <translation>Die Anfrage hat keine Nummer oder keinen Befehl</translation>
    </message>
    <message>
        <source>The arguments of %1 are not an object</source>
        <translation>Die Argumente von %1 sind kein Objekt</translation>
    </message>
    <message>
        <source>The debug adapter can&apos;t use port %1</source>
        <translation>Der Debug-Adapter kann Port %1 nicht benutzen</translation>
    </message>
    <message>
        <source>Name another port, or 0 for any free one</source>
        <translation>Einen anderen Port nennen oder 0 für einen freien</translation>
    </message>
    <message>
        <source>Another debugger is attached; only one can be</source>
        <translation>Ein anderer Debugger ist verbunden; es kann nur einer sein</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read</source>
        <translation>%1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text</source>
        <translation>%1 ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>launch: properties is an object, or a list of {name, value, hide}</source>
        <translation>launch: properties ist ein Objekt oder eine Liste von {name, value, hide}</translation>
    </message>
    <message>
        <source>launch: a program of type &quot;%1&quot; needs a method to call</source>
        <translation>launch: Ein Programm vom Typ „%1“ braucht eine Methode zum Aufrufen</translation>
    </message>
    <message>
        <source>launch needs &quot;scenario&quot;, &quot;program&quot; or &quot;trace&quot;</source>
        <translation>launch braucht „scenario“, „program“ oder „trace“</translation>
    </message>
    <message>
        <source>Of the past only names, attributes and items can be shown, as claims[&apos;country&apos;] or self.pages; nothing runs there</source>
        <translation>Von der Vergangenheit lassen sich nur Namen, Attribute und Elemente zeigen, etwa claims[&apos;country&apos;] oder self.pages; ausgeführt wird dort nichts</translation>
    </message>
    <message>
        <source>%1 was not recorded here: no variable of this function had that name then</source>
        <translation>%1 wurde hier nicht aufgezeichnet: Keine Variable dieser Funktion hatte da diesen Namen</translation>
    </message>
    <message>
        <source>%1 was not recorded</source>
        <translation>%1 wurde nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>&lt;not recorded&gt;</source>
        <translation>&lt;nicht aufgezeichnet&gt;</translation>
    </message>
    <message>
        <source>There is no such frame at this moment</source>
        <translation>Diesen Stack-Frame gibt es in diesem Moment nicht</translation>
    </message>
    <message>
        <source>There are no such variables at this moment</source>
        <translation>Diese Variablen gibt es in diesem Moment nicht</translation>
    </message>
    <message>
        <source>There is no exception at this moment</source>
        <translation>In diesem Moment gibt es keine Ausnahme</translation>
    </message>
    <message>
        <source>There is no debug adapter at %1: %2</source>
        <translation>Unter %1 ist kein Debug-Adapter: %2</translation>
    </message>
    <message>
        <source>A class: KeyError, java.io.IOException</source>
        <translation>Eine Klasse: KeyError, java.io.IOException</translation>
    </message>
    <message>
        <source>Raised exceptions</source>
        <translation>Ausgelöste Ausnahmen</translation>
    </message>
    <message>
        <source>Exceptions that leave the script</source>
        <translation>Ausnahmen, die das Skript verlassen</translation>
    </message>
    <message>
        <source>The adapter has no request &quot;%1&quot;</source>
        <translation>Der Adapter kennt keine Anfrage „%1“</translation>
    </message>
    <message>
        <source>The run is over</source>
        <translation>Der Lauf ist beendet</translation>
    </message>
    <message>
        <source>The first request must be &quot;initialize&quot;</source>
        <translation>Die erste Anfrage muss „initialize“ sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was asked already</source>
        <translation>„%1“ wurde schon angefragt</translation>
    </message>
    <message>
        <source>Only the path format &quot;path&quot; is spoken here</source>
        <translation>Hier gilt nur das Pfadformat „path“</translation>
    </message>
    <message>
        <source>Here a debugger attaches to a sandbox; &quot;drover-cli dap&quot; launches</source>
        <translation>Hier verbindet sich ein Debugger mit einer Sandbox; „drover-cli dap“ startet selbst</translation>
    </message>
    <message>
        <source>attach needs the &quot;port&quot; of a sandbox&apos;s debug adapter, as its ready line tells</source>
        <translation>attach braucht den „port“ des Debug-Adapters einer Sandbox, den ihre Bereitschaftszeile nennt</translation>
    </message>
    <message>
        <source>setBreakpoints needs a source with a path or a name</source>
        <translation>setBreakpoints braucht eine Quelle mit Pfad oder Namen</translation>
    </message>
    <message>
        <source>There is no line with code here or below.</source>
        <translation>Hier und darunter ist keine Zeile mit Code.</translation>
    </message>
    <message>
        <source>No script of this name is loaded yet.</source>
        <translation>Noch ist kein Skript dieses Namens geladen.</translation>
    </message>
    <message>
        <source>There is no exception filter &quot;%1&quot;</source>
        <translation>Es gibt keinen Ausnahmefilter „%1“</translation>
    </message>
    <message>
        <source>No script runs.</source>
        <translation>Es läuft kein Skript.</translation>
    </message>
    <message>
        <source>The past can&apos;t be changed; go to the present first</source>
        <translation>Die Vergangenheit lässt sich nicht ändern; zuerst in die Gegenwart gehen</translation>
    </message>
    <message>
        <source>The script is not paused.</source>
        <translation>Das Skript ist nicht angehalten.</translation>
    </message>
    <message>
        <source>The text of this script is not known</source>
        <translation>Der Text dieses Skripts ist nicht bekannt</translation>
    </message>
    <message>
        <source>There is no way back: nothing was recorded before this line</source>
        <translation>Weiter zurück geht es nicht: Vor dieser Zeile wurde nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>Moment %1, in %2</source>
        <translation>Moment %1, in %2</translation>
    </message>
    <message>
        <source>There is no such moment</source>
        <translation>Diesen Moment gibt es nicht</translation>
    </message>
    <message>
        <source>drover/goto needs the &quot;index&quot; of a moment</source>
        <translation>drover/goto braucht den „index“ eines Moments</translation>
    </message>
    <message>
        <source>drover/save needs an absolute &quot;path&quot;</source>
        <translation>drover/save braucht einen absoluten „path“</translation>
    </message>
    <message>
        <source>There is nothing to begin: launch or attach comes first</source>
        <translation>Es gibt nichts zu beginnen: Zuerst kommt launch oder attach</translation>
    </message>
    <message>
        <source>The recording holds messages, but no steps of scripts.</source>
        <translation>Die Aufzeichnung enthält Nachrichten, aber keine Schritte von Skripten.</translation>
    </message>
    <message>
        <source>Only a launched run can be restarted</source>
        <translation>Nur ein mit launch gestarteter Lauf lässt sich neu starten</translation>
    </message>
    <message>
        <source>The script host is gone, and with it what was paused.</source>
        <translation>Der Skript-Host ist nicht mehr da und mit ihm das, was angehalten war.</translation>
    </message>
    <message>
        <source>The sandbox has no script host, and so no debugger</source>
        <translation>Die Sandbox hat keinen Skript-Host und damit keinen Debugger</translation>
    </message>
    <message>
        <source>The sandbox is gone.</source>
        <translation>Die Sandbox ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The run was ended before it began</source>
        <translation>Der Lauf wurde beendet, bevor er begann</translation>
    </message>
    <message>
        <source>launch: through takes engine or http, not &quot;%1&quot;</source>
        <translation>launch: through nimmt engine oder http, nicht &quot;%1&quot;</translation>
    </message>
    <message>
        <source>This debug adapter starts no sandbox; &quot;drover-cli dap&quot; does</source>
        <translation>Dieser Debug-Adapter startet keine Sandbox; &quot;drover-cli dap&quot; tut es</translation>
    </message>
    <message>
        <source>The run was begun anew</source>
        <translation>Der Lauf wurde neu begonnen</translation>
    </message>
    <message>
        <source>launch: a recording is replayed as it is; it does not go through http</source>
        <translation>launch: Eine Aufzeichnung wird abgespielt, wie sie ist; sie geht nicht über http</translation>
    </message>
    <message>
        <source>The run has not begun yet</source>
        <translation>Der Lauf hat noch nicht begonnen</translation>
    </message>
    <message>
        <source>A run is restarted in the way it was launched: in process, or through HTTP</source>
        <translation>Ein Lauf wird so neu begonnen, wie er gestartet wurde: im eigenen Prozess oder über HTTP</translation>
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
        <source>only in %1: %2</source>
        <translation>nur in %1: %2</translation>
    </message>
    <message>
        <source>differs: %1</source>
        <translation>verschieden: %1</translation>
    </message>
    <message>
        <source>The profile of the server that is taken from.</source>
        <translation>Das Profil des Servers, von dem genommen wird.</translation>
    </message>
    <message>
        <source>The profile of the other server.</source>
        <translation>Das Profil des anderen Servers.</translation>
    </message>
    <message>
        <source>Takes the client secrets for this run from the first two lines of the standard input, --from first. Else each profile&apos;s own: DROVER_CLIENT_SECRET_NAME, the keychain, DROVER_CLIENT_SECRET.</source>
        <translation>Nimmt die Client-Geheimnisse für diesen Lauf aus den ersten zwei Zeilen der Standardeingabe, das für --from zuerst. Sonst das eigene jedes Profils: DROVER_CLIENT_SECRET_NAME, der Schlüsselbund, DROVER_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are servers of different kinds</source>
        <translation>„%1“ und „%2“ sind Server verschiedener Art</translation>
    </message>
    <message>
        <source>Their objects have different fields</source>
        <translation>Ihre Objekte haben verschiedene Felder</translation>
    </message>
    <message>
        <source>Compares the objects of two servers. Objects are the same by their own names: scripts by type and name, scopes by their value, clients by client id, resources by name; references count by name. Secrets, dates and ids are not compared. Exit code 1 if anything differs. - is --to, + is --from: what promoting would change.</source>
        <translation>Vergleicht die Objekte zweier Server. Objekte sind dieselben nach ihrem eigenen Namen: Skripte nach Typ und Name, Scopes nach ihrem Wert, Clients nach Client-ID, Ressourcen nach Name; Verweise zählen nach Namen. Geheimnisse, Daten und IDs werden nicht verglichen. Exit-Code 1, wenn etwas verschieden ist. - ist --to, + ist --from: was das Übertragen ändern würde.</translation>
    </message>
    <message>
        <source>client, scope, resource, script or attribute; default: scope and script.</source>
        <translation>client, scope, resource, script oder attribute; Vorgabe: scope und script.</translation>
    </message>
    <message>
        <source>compare: there is no kind &quot;%1&quot;, only client, scope, resource, script and attribute</source>
        <translation>compare: Eine Art „%1“ gibt es nicht, nur client, scope, resource, script und attribute</translation>
    </message>
    <message>
        <source>%1: %2 the same, %3 differ, %4 only in %5, %6 only in %7</source>
        <translation>%1: %2 gleich, %3 verschieden, %4 nur in %5, %6 nur in %7</translation>
    </message>
    <message>
        <source>Speaks the Debug Adapter Protocol on stdin and stdout, for editors: launches flows and single calls and steps through them, forward and back, or replays a recording.</source>
        <translation>Spricht auf stdin und stdout das Debug Adapter Protocol, für Editoren: startet Flows und einzelne Aufrufe und geht schrittweise hindurch, vorwärts und zurück, oder spielt eine Aufzeichnung ab.</translation>
    </message>
    <message>
        <source>Listens on this port of the loopback interface instead; 0 takes a free one. Prints one line of JSON then.</source>
        <translation>Horcht stattdessen an diesem Port der Loopback-Schnittstelle; 0 nimmt einen freien. Gibt dann eine Zeile JSON aus.</translation>
    </message>
    <message>
        <source>Accepted for all commands; changes nothing here.</source>
        <translation>Wird bei allen Befehlen angenommen; ändert hier nichts.</translation>
    </message>
    <message>
        <source>dap: there is no argument &quot;%1&quot;</source>
        <translation>dap: Ein Argument „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>dap: --port takes a whole number from 0 to 65535, not &quot;%1&quot;</source>
        <translation>dap: --port nimmt eine ganze Zahl von 0 bis 65535, nicht „%1“</translation>
    </message>
    <message>
        <source>Runs one flow (claims gathering, log-in or consent) and says what the server would answer last.
Exit code 1 means that it is not what was expected.</source>
        <translation>Führt einen Flow aus (Claims-Gathering, Anmeldung oder Zustimmung) und sagt, was der Server zuletzt antworten würde.
Exit-Code 1 heißt, dass es nicht das Erwartete ist.</translation>
    </message>
    <message>
        <source>The scripts of %1 compare no claim with a constant</source>
        <translation>Die Skripte von %1 vergleichen keinen Claim mit einer Konstanten</translation>
    </message>
    <message>
        <source>Say what to vary: --vary country=US,DE,&apos;&apos;</source>
        <translation>Angeben, was zu variieren ist: --vary country=US,DE,&apos;&apos;</translation>
    </message>
    <message>
        <source>Proposed from the scripts: %1</source>
        <translation>Aus den Skripten vorgeschlagen: %1</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>%1 granted, %2 denied, %3 need_info, %4 error</source>
        <translation>%1 gewährt, %2 abgelehnt, %3 need_info, %4 Fehler</translation>
    </message>
    <message>
        <source>--vary: %1</source>
        <translation>--vary: %1</translation>
    </message>
    <message>
        <source>Runs a scenario for every combination of the values of some claims and prints what is decided.
A varied claim takes its value on the scenario&apos;s pages that have it, else on all; without a gathering script it is pushed. With no --vary, values are proposed from what the scripts compare claims with.</source>
        <translation>Führt ein Szenario für jede Kombination der Werte einiger Claims aus und gibt aus, was entschieden wird.
Ein variierter Claim nimmt seinen Wert auf den Seiten des Szenarios an, die ihn haben, sonst auf allen; ohne Claims-Gathering-Skript wird er mitgeschickt. Ohne --vary werden Werte aus dem vorgeschlagen, womit die Skripte Claims vergleichen.</translation>
    </message>
    <message>
        <source>The scenario. What it expects does not count.</source>
        <translation>Das Szenario. Was es erwartet, zählt nicht.</translation>
    </message>
    <message>
        <source>A claim and its values; &apos;&apos; is the empty text. Once for each claim.</source>
        <translation>Ein Claim und seine Werte; &apos;&apos; ist der leere Text. Einmal je Claim.</translation>
    </message>
    <message>
        <source>Only says what it would vary without --vary.</source>
        <translation>Sagt nur, was ohne --vary variiert würde.</translation>
    </message>
    <message>
        <source>Also writes the decisions as CSV (RFC 4180); for - to the standard output, instead of the table.</source>
        <translation>Schreibt die Entscheidungen auch als CSV (RFC 4180); bei - auf die Standardausgabe, anstelle der Tabelle.</translation>
    </message>
    <message>
        <source>How many flows run at a time (default 4).</source>
        <translation>Wie viele Flows zugleich laufen (Vorgabe 4).</translation>
    </message>
    <message>
        <source>flow matrix: takes one scenario</source>
        <translation>flow matrix: verlangt ein Szenario</translation>
    </message>
    <message>
        <source>flow matrix: --json and --csv - both want the standard output</source>
        <translation>flow matrix: --json und --csv - wollen beide die Standardausgabe</translation>
    </message>
    <message>
        <source>flow matrix: --jobs takes a whole number from 1 to 64, not &quot;%1&quot;</source>
        <translation>flow matrix: --jobs nimmt eine ganze Zahl von 1 bis 64, nicht „%1“</translation>
    </message>
    <message>
        <source>flow matrix: takes a scenario of claims gathering; nothing is combined for the others</source>
        <translation>flow matrix: nimmt ein Szenario des Claims-Gathering; für die anderen gibt es nichts zu kombinieren</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of scripts are in it; an editor walks through them with drover-cli dap.</source>
        <translation>
            <numerusform>%n Schritt von Skripten ist darin; ein Editor geht sie mit drover-cli dap durch.</numerusform>
            <numerusform>%n Schritte von Skripten sind darin; ein Editor geht sie mit drover-cli dap durch.</numerusform>
        </translation>
    </message>
    <message>
        <source>, authenticated</source>
        <translation>, authentifiziert</translation>
    </message>
    <message>
        <source>, not authenticated</source>
        <translation>, nicht authentifiziert</translation>
    </message>
    <message>
        <source>, authorized</source>
        <translation>, autorisiert</translation>
    </message>
    <message>
        <source>, not authorized</source>
        <translation>, nicht autorisiert</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Gezeigt: %1</translation>
    </message>
    <message>
        <source>User %1, acr %2</source>
        <translation>Benutzer %1, acr %2</translation>
    </message>
    <message>
        <source>Log-out: %1</source>
        <translation>Abmeldung: %1</translation>
    </message>
    <message>
        <source>runs a scenario for every combination of claims</source>
        <translation>führt ein Szenario für jede Kombination von Claims aus</translation>
    </message>
    <message>
        <source>debugs scripts for an editor (Debug Adapter Protocol)</source>
        <translation>debuggt Skripte für einen Editor (Debug Adapter Protocol)</translation>
    </message>
    <message>
        <source>adds, lists, tests and removes the profiles of servers</source>
        <translation>fügt Profile von Servern hinzu, listet, prüft und entfernt sie</translation>
    </message>
    <message>
        <source>lists, reads, creates, changes and deletes clients of a server</source>
        <translation>listet, liest, legt an, ändert und löscht Clients eines Servers</translation>
    </message>
    <message>
        <source>the same for scopes</source>
        <translation>dasselbe für Scopes</translation>
    </message>
    <message>
        <source>the same for UMA resources</source>
        <translation>dasselbe für UMA-Ressourcen</translation>
    </message>
    <message>
        <source>the same for attributes (claims)</source>
        <translation>dasselbe für Attribute (Claims)</translation>
    </message>
    <message>
        <source>the same for scripts; pull, diff, push, history, rollback, LDIF</source>
        <translation>dasselbe für Skripte; pull, diff, push, history, rollback, LDIF</translation>
    </message>
    <message>
        <source>compares the objects of two servers</source>
        <translation>vergleicht die Objekte zweier Server</translation>
    </message>
    <message>
        <source>copies objects from one server to another</source>
        <translation>kopiert Objekte von einem Server auf einen anderen</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Lists objects of a server as a table. Secrets are not shown.</source>
        <translation>Listet Objekte eines Servers als Tabelle. Geheimnisse werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>The fields to show.</source>
        <translation>Die Felder, die gezeigt werden.</translation>
    </message>
    <message>
        <source>Writes the list as CSV (RFC 4180) to a file, or to the standard output for -.</source>
        <translation>Schreibt die Liste als CSV (RFC 4180) in eine Datei oder bei - auf die Standardausgabe.</translation>
    </message>
    <message>
        <source>Prints one JSON document: {&quot;kind&quot;,&quot;total&quot;,&quot;start&quot;,&quot;entries&quot;,&quot;complete&quot;}.</source>
        <translation>Gibt ein JSON-Dokument aus: {&quot;kind&quot;,&quot;total&quot;,&quot;start&quot;,&quot;entries&quot;,&quot;complete&quot;}.</translation>
    </message>
    <message>
        <source>%1: there is no argument &quot;%2&quot;</source>
        <translation>%1: Ein Argument „%2“ gibt es nicht</translation>
    </message>
    <message>
        <source>%1: --json and --csv - both want the standard output</source>
        <translation>%1: --json und --csv - wollen beide die Standardausgabe</translation>
    </message>
    <message>
        <source>%1 to %2 of %3; --start and --limit give others, --limit 0 all of them</source>
        <translation>%1 bis %2 von %3; --start und --limit liefern andere, --limit 0 alle</translation>
    </message>
    <message>
        <source>Prints one object as JSON, as the server has it. Secrets are replaced by a mark, which update takes for &quot;unchanged&quot;.</source>
        <translation>Gibt ein Objekt als JSON aus, wie der Server es hat. Geheimnisse werden durch eine Marke ersetzt, die update als „unverändert“ nimmt.</translation>
    </message>
    <message>
        <source>Its id, or its name where only one has it.</source>
        <translation>Seine ID oder sein Name, wenn nur eines ihn hat.</translation>
    </message>
    <message>
        <source>Prints secrets too.</source>
        <translation>Gibt auch Geheimnisse aus.</translation>
    </message>
    <message>
        <source>Prints one JSON document (as it does without).</source>
        <translation>Gibt ein JSON-Dokument aus (wie auch ohne die Option).</translation>
    </message>
    <message>
        <source>%1: takes one id</source>
        <translation>%1: verlangt eine ID</translation>
    </message>
    <message>
        <source>Writes objects as a JSON list that import reads: those with the ids given, else all that the options select. Secrets are replaced by a mark.</source>
        <translation>Schreibt Objekte als JSON-Liste, die import liest: die mit den angegebenen IDs, sonst alle, die die Optionen auswählen. Geheimnisse werden durch eine Marke ersetzt.</translation>
    </message>
    <message>
        <source>Objects; default: all that match.</source>
        <translation>Objekte; Vorgabe: alle, die passen.</translation>
    </message>
    <message>
        <source>The file; default: the standard output.</source>
        <translation>Die Datei; Vorgabe: die Standardausgabe.</translation>
    </message>
    <message>
        <source>Prints one JSON document: the list, or with --output what was written.</source>
        <translation>Gibt ein JSON-Dokument aus: die Liste oder mit --output, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>%1: %2 written</source>
        <translation>%1: %2 geschrieben</translation>
    </message>
    <message>
        <source>lists objects</source>
        <translation>listet Objekte</translation>
    </message>
    <message>
        <source>prints one object as JSON</source>
        <translation>gibt ein Objekt als JSON aus</translation>
    </message>
    <message>
        <source>creates an object from JSON</source>
        <translation>legt ein Objekt aus JSON an</translation>
    </message>
    <message>
        <source>changes an object; shows the difference and asks</source>
        <translation>ändert ein Objekt; zeigt den Unterschied und fragt</translation>
    </message>
    <message>
        <source>deletes objects; asks</source>
        <translation>löscht Objekte; fragt</translation>
    </message>
    <message>
        <source>writes objects to a file</source>
        <translation>schreibt Objekte in eine Datei</translation>
    </message>
    <message>
        <source>creates and changes the objects of a file; shows what it will do and asks</source>
        <translation>legt die Objekte einer Datei an und ändert sie; zeigt, was geschehen wird, und fragt</translation>
    </message>
    <message>
        <source>Makes the objects of a JSON document on the server: those that it has (by id, else by name) are changed, fields that the document does not name stay; others are created. Shows what it will do and asks. The mark in the place of a secret keeps the server&apos;s.</source>
        <translation>Bringt die Objekte eines JSON-Dokuments auf den Server: Die er hat (nach ID, sonst nach Name), werden geändert, wobei Felder, die das Dokument nicht nennt, bleiben; andere werden angelegt. Zeigt, was geschehen wird, und fragt. Die Marke anstelle eines Geheimnisses behält das des Servers.</translation>
    </message>
    <message>
        <source>The document, as export writes it; - reads the standard input and needs --yes.</source>
        <translation>Das Dokument, wie export es schreibt; - liest die Standardeingabe und braucht --yes.</translation>
    </message>
    <message>
        <source>Does not ask.</source>
        <translation>Fragt nicht.</translation>
    </message>
    <message>
        <source>Shows what it would do.</source>
        <translation>Zeigt, was geschehen würde.</translation>
    </message>
    <message>
        <source>%1: takes one file, or -</source>
        <translation>%1: verlangt eine Datei oder -</translation>
    </message>
    <message>
        <source>%1: with the document on the standard input there is nobody to ask; add --yes</source>
        <translation>%1: Mit dem Dokument auf der Standardeingabe ist niemand zu fragen; --yes hinzufügen</translation>
    </message>
    <message>
        <source>Write this to %1?</source>
        <translation>Dies nach %1 schreiben?</translation>
    </message>
    <message>
        <source>Nothing was changed. (--yes does not ask.)</source>
        <translation>Nichts wurde geändert. (--yes fragt nicht.)</translation>
    </message>
    <message>
        <source>The server has all of this already.</source>
        <translation>Der Server hat all das schon.</translation>
    </message>
    <message>
        <source>%1: --%2 takes a whole number, not &quot;%3&quot;</source>
        <translation>%1: --%2 nimmt eine ganze Zahl, nicht „%3“</translation>
    </message>
    <message>
        <source>--sort: this server can&apos;t sort a list of this kind</source>
        <translation>--sort: Dieser Server kann eine Liste dieser Art nicht sortieren</translation>
    </message>
    <message>
        <source>--sort %1: the server can sort by %2</source>
        <translation>--sort %1: Der Server kann sortieren nach %2</translation>
    </message>
    <message>
        <source>What the server searches for in names, descriptions and ids.</source>
        <translation>Wonach der Server in Namen, Beschreibungen und IDs sucht.</translation>
    </message>
    <message>
        <source>Only objects whose field has this value; may be given several times.</source>
        <translation>Nur Objekte, deren Feld diesen Wert hat; mehrmals möglich.</translation>
    </message>
    <message>
        <source>Sorts by this field.</source>
        <translation>Sortiert nach diesem Feld.</translation>
    </message>
    <message>
        <source>Sorts from the last to the first.</source>
        <translation>Sortiert vom letzten zum ersten.</translation>
    </message>
    <message>
        <source>At most so many; 0: all.</source>
        <translation>Höchstens so viele; 0: alle.</translation>
    </message>
    <message>
        <source>Leaves out the first N.</source>
        <translation>Lässt die ersten N aus.</translation>
    </message>
    <message>
        <source>%1: --filter takes FIELD=VALUE, not &quot;%2&quot;</source>
        <translation>%1: --filter nimmt FIELD=VALUE, nicht „%2“</translation>
    </message>
    <message>
        <source>On the server it became:</source>
        <translation>Auf dem Server wurde daraus:</translation>
    </message>
    <message>
        <source>%1 (%2) will change:</source>
        <translation>%1 (%2) wird sich ändern:</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be saved</source>
        <translation>„%1“ konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The document was made from revision %1, and the server has %2</source>
        <translation>Das Dokument entstand aus Revision %1, und der Server hat %2</translation>
    </message>
    <message>
        <source>Get it again and repeat the change, or leave &quot;revision&quot; out of the document</source>
        <translation>Es neu holen und die Änderung wiederholen, oder „revision“ im Dokument weglassen</translation>
    </message>
    <message>
        <source>Creates an object from a JSON document and prints it as the server stored it.</source>
        <translation>Legt ein Objekt aus einem JSON-Dokument an und gibt es so aus, wie der Server es gespeichert hat.</translation>
    </message>
    <message>
        <source>The document; - reads the standard input.</source>
        <translation>Das Dokument; - liest die Standardeingabe.</translation>
    </message>
    <message>
        <source>Created %1 (%2)</source>
        <translation>%1 (%2) angelegt</translation>
    </message>
    <message>
        <source>Changes an object as a JSON document says, shows the difference and asks. Fields that the document does not name stay as they are, null removes one (RFC 7396). When the object was changed on the server meanwhile, nothing is written and the exit code is 1.</source>
        <translation>Ändert ein Objekt, wie ein JSON-Dokument es sagt, zeigt den Unterschied und fragt. Felder, die das Dokument nicht nennt, bleiben, wie sie sind, null entfernt eines (RFC 7396). Wurde das Objekt inzwischen auf dem Server geändert, wird nichts geschrieben und der Exit-Code ist 1.</translation>
    </message>
    <message>
        <source>Its id or name; default: the id in the document.</source>
        <translation>Seine ID oder sein Name; Vorgabe: die ID im Dokument.</translation>
    </message>
    <message>
        <source>The document; - reads the standard input and needs --yes.</source>
        <translation>Das Dokument; - liest die Standardeingabe und braucht --yes.</translation>
    </message>
    <message>
        <source>The object as it was read (by get --json). Only what the document changes in it is written, and only if the server still has that.</source>
        <translation>Das Objekt, wie es gelesen wurde (mit get --json). Nur was das Dokument daran ändert, wird geschrieben, und nur, wenn der Server das noch hat.</translation>
    </message>
    <message>
        <source>The document is the whole object: fields that it does not name are removed.</source>
        <translation>Das Dokument ist das ganze Objekt: Felder, die es nicht nennt, werden entfernt.</translation>
    </message>
    <message>
        <source>Shows the difference and writes nothing.</source>
        <translation>Zeigt den Unterschied und schreibt nichts.</translation>
    </message>
    <message>
        <source>%1: takes an id and a file, or a file that has the id</source>
        <translation>%1: verlangt eine ID und eine Datei oder eine Datei, in der die ID steht</translation>
    </message>
    <message>
        <source>%1: %2 holds no id; name it: %1 ID %2</source>
        <translation>%1: %2 enthält keine ID; sie angeben: %1 ID %2</translation>
    </message>
    <message>
        <source>Nothing differs from what the server has.</source>
        <translation>Nichts ist anders als auf dem Server.</translation>
    </message>
    <message>
        <source>Saved %1 (%2)</source>
        <translation>%1 (%2) gespeichert</translation>
    </message>
    <message>
        <source>Deletes objects; shows which and asks.</source>
        <translation>Löscht Objekte; zeigt welche und fragt.</translation>
    </message>
    <message>
        <source>Ids, or names where only one object has it.</source>
        <translation>IDs oder Namen, die nur ein Objekt hat.</translation>
    </message>
    <message>
        <source>%1: takes ids</source>
        <translation>%1: verlangt IDs</translation>
    </message>
    <message>
        <source>Delete from %1?</source>
        <translation>Von %1 löschen?</translation>
    </message>
    <message>
        <source>Deleted %1 (%2)</source>
        <translation>%1 (%2) gelöscht</translation>
    </message>
    <message>
        <source>profile add: --sandbox takes the line that drover-cli sandbox prints when it is ready</source>
        <translation>profile add: --sandbox nimmt die Zeile, die drover-cli sandbox ausgibt, wenn sie bereit ist</translation>
    </message>
    <message>
        <source>profile add: this sandbox has no oxTrust API, which --kind gluu4 needs</source>
        <translation>profile add: Diese Sandbox hat keine oxTrust-API, die --kind gluu4 braucht</translation>
    </message>
    <message>
        <source>profile add: --url is needed, for example --url https://auth.example.com</source>
        <translation>profile add: --url ist nötig, zum Beispiel --url https://auth.example.com</translation>
    </message>
    <message>
        <source>profile add: --client-id is needed: the client that Drover logs in as</source>
        <translation>profile add: --client-id ist nötig: der Client, als der sich Drover anmeldet</translation>
    </message>
    <message>
        <source>Client secret of %1 (not shown; empty: none is kept):</source>
        <translation>Client-Geheimnis von %1 (wird nicht gezeigt; leer: keines wird aufbewahrt):</translation>
    </message>
    <message>
        <source>Give it to each command in the environment variable DROVER_CLIENT_SECRET, or as a line on the standard input with --secret-stdin.</source>
        <translation>Es jedem Befehl in der Umgebungsvariablen DROVER_CLIENT_SECRET geben oder mit --secret-stdin als Zeile auf der Standardeingabe.</translation>
    </message>
    <message>
        <source>There is no keychain here; the sandbox&apos;s secret is in the kernel&apos;s key ring until the computer restarts.</source>
        <translation>Hier gibt es keinen Schlüsselbund; das Geheimnis der Sandbox ist bis zum Neustart des Rechners im Schlüsselring des Kernels.</translation>
    </message>
    <message>
        <source>There is no keychain here, so the secret of &quot;%1&quot; was not kept. %2</source>
        <translation>Hier gibt es keinen Schlüsselbund, daher wurde das Geheimnis von „%1“ nicht aufbewahrt. %2</translation>
    </message>
    <message>
        <source>No secret is kept for &quot;%1&quot;. %2</source>
        <translation>Für „%1“ ist kein Geheimnis aufbewahrt. %2</translation>
    </message>
    <message>
        <source>Adds a server. The client&apos;s secret goes to the system&apos;s keychain, never into a file; without a keychain, give it to each command (DROVER_CLIENT_SECRET or --secret-stdin).</source>
        <translation>Fügt einen Server hinzu. Das Geheimnis des Clients kommt in den Schlüsselbund des Systems, nie in eine Datei; ohne Schlüsselbund ist es jedem Befehl zu geben (DROVER_CLIENT_SECRET oder --secret-stdin).</translation>
    </message>
    <message>
        <source>What the profile is called.</source>
        <translation>Wie das Profil heißt.</translation>
    </message>
    <message>
        <source>The server&apos;s issuer, https://HOST.</source>
        <translation>Der Aussteller des Servers, https://HOST.</translation>
    </message>
    <message>
        <source>janssen (default) or gluu4.</source>
        <translation>janssen (Vorgabe) oder gluu4.</translation>
    </message>
    <message>
        <source>The client that Drover logs in as.</source>
        <translation>Der Client, als der sich Drover anmeldet.</translation>
    </message>
    <message>
        <source>The base of the admin interface, where it is not the usual one.</source>
        <translation>Die Basis der Verwaltungsschnittstelle, wenn es nicht die übliche ist.</translation>
    </message>
    <message>
        <source>PEM file of an authority of your own.</source>
        <translation>PEM-Datei einer eigenen Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the one certificate to accept.</source>
        <translation>SHA-256-Fingerabdruck des einzigen Zertifikats, das angenommen wird.</translation>
    </message>
    <message>
        <source>Reads the secret from the first line of the standard input.</source>
        <translation>Liest das Geheimnis aus der ersten Zeile der Standardeingabe.</translation>
    </message>
    <message>
        <source>The ready line of a sandbox, or - to read it from the standard input; nothing else is needed then. --kind says as which server it is managed. A sandbox&apos;s profile of the same name is replaced.</source>
        <translation>Die Bereitschaftszeile einer Sandbox, oder - zum Lesen von der Standardeingabe; sonst ist dann nichts nötig. --kind sagt, als welcher Server sie verwaltet wird. Ein Sandbox-Profil desselben Namens wird ersetzt.</translation>
    </message>
    <message>
        <source>Replaces the profile of this name.</source>
        <translation>Ersetzt das Profil dieses Namens.</translation>
    </message>
    <message>
        <source>profile add: takes one name</source>
        <translation>profile add: verlangt einen Namen</translation>
    </message>
    <message>
        <source>profile add: there is a profile &quot;%1&quot; already; --replace takes its place</source>
        <translation>profile add: Ein Profil „%1“ gibt es schon; --replace ersetzt es</translation>
    </message>
    <message>
        <source>Added %1: %2</source>
        <translation>%1 hinzugefügt: %2</translation>
    </message>
    <message>
        <source>Lists the profiles.</source>
        <translation>Listet die Profile.</translation>
    </message>
    <message>
        <source>profile list: there is no argument &quot;%1&quot;</source>
        <translation>profile list: Ein Argument „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>%1: takes the name of one profile</source>
        <translation>%1: verlangt den Namen eines Profils</translation>
    </message>
    <message>
        <source>%1: there is no profile &quot;%2&quot;</source>
        <translation>%1: Ein Profil „%2“ gibt es nicht</translation>
    </message>
    <message>
        <source>Shows a profile. Its secret is never shown.</source>
        <translation>Zeigt ein Profil. Sein Geheimnis wird nie gezeigt.</translation>
    </message>
    <message>
        <source>The profile.</source>
        <translation>Das Profil.</translation>
    </message>
    <message>
        <source>Removes a profile and the secret that is kept for it. The server is not touched.</source>
        <translation>Entfernt ein Profil und das dafür aufbewahrte Geheimnis. Der Server wird nicht berührt.</translation>
    </message>
    <message>
        <source>Remove the profile &quot;%1&quot;?</source>
        <translation>Das Profil „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>profile test: &quot;%1&quot; is the sandbox that the window starts for itself</source>
        <translation>profile test: „%1“ ist die Sandbox, die das Fenster für sich selbst startet</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
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
        <source>Logged in to %1 as %2</source>
        <translation>Bei %1 angemeldet als %2</translation>
    </message>
    <message>
        <source>adds a server</source>
        <translation>fügt einen Server hinzu</translation>
    </message>
    <message>
        <source>lists the profiles</source>
        <translation>listet die Profile</translation>
    </message>
    <message>
        <source>shows one</source>
        <translation>zeigt eines</translation>
    </message>
    <message>
        <source>removes one, and its secret</source>
        <translation>entfernt eines und sein Geheimnis</translation>
    </message>
    <message>
        <source>promote: &quot;%1&quot; is not KIND:NAME, for example script:uma_rpt_policy or client:ID</source>
        <translation>promote: „%1“ ist nicht KIND:NAME, zum Beispiel script:uma_rpt_policy oder client:ID</translation>
    </message>
    <message>
        <source>%1 can&apos;t be promoted alone</source>
        <translation>%1 kann nicht allein übertragen werden</translation>
    </message>
    <message>
        <source>It refers to what &quot;%1&quot; does not have: %2</source>
        <translation>Verwiesen wird auf etwas, was „%1“ nicht hat: %2</translation>
    </message>
    <message>
        <source>Promote these too</source>
        <translation>Diese auch übertragen</translation>
    </message>
    <message>
        <source>Makes objects of one server on another, or changes those that are there to be like the first. Objects are the same by their own names (see compare), and references are written as the other server&apos;s. Secrets do not move: the other server keeps its own. Shows what it will do and asks.</source>
        <translation>Legt Objekte eines Servers auf einem anderen an oder ändert die dort vorhandenen, sodass sie den ersten gleichen. Objekte sind dieselben nach ihrem eigenen Namen (siehe compare), und Verweise werden als die des anderen Servers geschrieben. Geheimnisse ziehen nicht mit um: Der andere Server behält seine eigenen. Zeigt, was geschehen wird, und fragt.</translation>
    </message>
    <message>
        <source>KIND:NAME, for example script:uma_rpt_policy, scope:claim_gathering, client:ID.</source>
        <translation>KIND:NAME, zum Beispiel script:uma_rpt_policy, scope:claim_gathering, client:ID.</translation>
    </message>
    <message>
        <source>promote: takes objects, for example script:uma_rpt_policy</source>
        <translation>promote: verlangt Objekte, zum Beispiel script:uma_rpt_policy</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has all of this already.</source>
        <translation>„%1“ hat all das schon.</translation>
    </message>
    <message>
        <source>The debug adapter&apos;s port; 0 (default) takes a free one.</source>
        <translation>Der Port des Debug-Adapters; 0 (Vorgabe) nimmt einen freien.</translation>
    </message>
    <message>
        <source>%1: --language is python or java</source>
        <translation>%1: --language ist python oder java</translation>
    </message>
    <message>
        <source>%1 holds no JSON object</source>
        <translation>%1 enthält kein JSON-Objekt</translation>
    </message>
    <message>
        <source>python or java; default: java for a file that ends in .java, else python.</source>
        <translation>python oder java; Vorgabe: java bei einer Datei, die auf .java endet, sonst python.</translation>
    </message>
    <message>
        <source>What the server&apos;s beans find: users, session, files, …; an object or a file that holds one.</source>
        <translation>Was die Beans des Servers finden: users, session, files, …; ein Objekt oder eine Datei, die eines enthält.</translation>
    </message>
    <message>
        <source>Answers to simulated calls by their names; an object or a file that holds one.</source>
        <translation>Antworten auf simulierte Aufrufe nach deren Namen; ein Objekt oder eine Datei, die eines enthält.</translation>
    </message>
    <message>
        <source>A script is two files: NAME.py (NAME.java) with the source and NAME.json with its properties and everything else; the latter notes what was pulled. Values of hidden properties are not written; the mark in their place keeps the server&apos;s.</source>
        <translation>Ein Skript besteht aus zwei Dateien: NAME.py (NAME.java) mit dem Quelltext und NAME.json mit seinen Eigenschaften und allem anderen; letztere vermerkt, was gepullt wurde. Werte verborgener Eigenschaften werden nicht geschrieben; die Marke an ihrer Stelle behält die des Servers.</translation>
    </message>
    <message>
        <source>The folder with the files; default: the current one.</source>
        <translation>Der Ordner mit den Dateien; Vorgabe: der aktuelle.</translation>
    </message>
    <message>
        <source>%1: the folder %2 has no scripts that were pulled</source>
        <translation>%1: Der Ordner %2 hat keine gepullten Skripte</translation>
    </message>
    <message>
        <source>Name a script, or pull some with drover-cli script pull</source>
        <translation>Ein Skript nennen oder mit drover-cli script pull welche holen</translation>
    </message>
    <message>
        <source>Writes scripts of a server into a folder, and keeps them in the history. Files that were changed since the last pull are left alone.</source>
        <translation>Schreibt Skripte eines Servers in einen Ordner und bewahrt sie im Verlauf auf. Seit dem letzten Pull geänderte Dateien bleiben unberührt.</translation>
    </message>
    <message>
        <source>Scripts, by name or id; default: all.</source>
        <translation>Skripte, nach Name oder ID; Vorgabe: alle.</translation>
    </message>
    <message>
        <source>Also writes over files that were changed.</source>
        <translation>Überschreibt auch geänderte Dateien.</translation>
    </message>
    <message>
        <source>%1 was not pulled: its files were changed since the last pull. --overwrite writes over them.</source>
        <translation>%1 wurde nicht gepullt: Seine Dateien wurden seit dem letzten Pull geändert. --overwrite überschreibt sie.</translation>
    </message>
    <message>
        <source>%1 was not pulled: its files belong to another script of this name.</source>
        <translation>%1 wurde nicht gepullt: Seine Dateien gehören zu einem anderen Skript dieses Namens.</translation>
    </message>
    <message>
        <source>%1, revision %2: %3</source>
        <translation>%1, Revision %2: %3</translation>
    </message>
    <message>
        <source>Shows how the scripts of a folder differ from the server&apos;s: - is the server, + the files. Exit code 1 if they do.</source>
        <translation>Zeigt, wie sich die Skripte eines Ordners von denen des Servers unterscheiden: - ist der Server, + sind die Dateien. Exit-Code 1, wenn sie es tun.</translation>
    </message>
    <message>
        <source>Scripts; default: all that were pulled into the folder.</source>
        <translation>Skripte; Vorgabe: alle, die in den Ordner gepullt wurden.</translation>
    </message>
    <message>
        <source>%1 (changed on the server since the pull):</source>
        <translation>%1 (seit dem Pull auf dem Server geändert):</translation>
    </message>
    <message>
        <source>(the first version)</source>
        <translation>(die erste Version)</translation>
    </message>
    <message>
        <source>The history has no other version of %1</source>
        <translation>Der Verlauf hat keine andere Version von %1</translation>
    </message>
    <message>
        <source>Versions are kept at each pull and push on this computer</source>
        <translation>Versionen werden bei jedem Pull und Push auf diesem Rechner aufbewahrt</translation>
    </message>
    <message>
        <source>Lists the versions of a script that this computer keeps, the newest first: one for each pull, saved edit and deploy. They are in a git repository that --where names; the server is not asked.</source>
        <translation>Listet die Versionen eines Skripts, die dieser Rechner aufbewahrt, die neueste zuerst: eine für jeden Pull, jede gespeicherte Änderung und jedes Ausrollen. Sie liegen in einem Git-Repository, das --where nennt; der Server wird nicht gefragt.</translation>
    </message>
    <message>
        <source>The script&apos;s name; default: all scripts.</source>
        <translation>Der Name des Skripts; Vorgabe: alle Skripte.</translation>
    </message>
    <message>
        <source>The server&apos;s profile.</source>
        <translation>Das Profil des Servers.</translation>
    </message>
    <message>
        <source>Prints the source of this version.</source>
        <translation>Gibt den Quelltext dieser Version aus.</translation>
    </message>
    <message>
        <source>Also shows what each version changed.</source>
        <translation>Zeigt auch, was jede Version geändert hat.</translation>
    </message>
    <message>
        <source>Prints the folder of the git repository.</source>
        <translation>Gibt den Ordner des Git-Repositorys aus.</translation>
    </message>
    <message>
        <source>%1: takes the name of one script</source>
        <translation>%1: verlangt den Namen eines Skripts</translation>
    </message>
    <message>
        <source>No version was kept yet; drover-cli script pull keeps one</source>
        <translation>Noch wurde keine Version aufbewahrt; drover-cli script pull bewahrt eine auf</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Writes an older version of a script to the server, after showing the difference and asking. Hidden values, which the history does not keep, stay as the server has them.</source>
        <translation>Schreibt eine ältere Version eines Skripts auf den Server, nachdem der Unterschied gezeigt und gefragt wurde. Verborgene Werte, die der Verlauf nicht aufbewahrt, bleiben, wie der Server sie hat.</translation>
    </message>
    <message>
        <source>The script, by name or id.</source>
        <translation>Das Skript, nach Name oder ID.</translation>
    </message>
    <message>
        <source>One that script history lists; default: the one before what the server has.</source>
        <translation>Eine, die script history listet; Vorgabe: die vor der des Servers.</translation>
    </message>
    <message>
        <source>%1: takes the name of one script, and a version</source>
        <translation>%1: verlangt den Namen eines Skripts und eine Version</translation>
    </message>
    <message>
        <source>The server has this version already.</source>
        <translation>Der Server hat diese Version schon.</translation>
    </message>
    <message>
        <source>%1 goes back to version %2:</source>
        <translation>%1 geht auf Version %2 zurück:</translation>
    </message>
    <message>
        <source>Rolled back %1, revision %2</source>
        <translation>%1 zurückgesetzt, Revision %2</translation>
    </message>
    <message>
        <source>writes scripts to a file, as JSON or with --ldif FILE as directory entries</source>
        <translation>schreibt Skripte in eine Datei, als JSON oder mit --ldif FILE als Verzeichniseinträge</translation>
    </message>
    <message>
        <source>reads scripts from a file, JSON or with --ldif FILE directory entries</source>
        <translation>liest Skripte aus einer Datei, JSON oder mit --ldif FILE Verzeichniseinträge</translation>
    </message>
    <message>
        <source>writes scripts into a folder</source>
        <translation>schreibt Skripte in einen Ordner</translation>
    </message>
    <message>
        <source>compares a folder&apos;s scripts with the server&apos;s</source>
        <translation>vergleicht die Skripte eines Ordners mit denen des Servers</translation>
    </message>
    <message>
        <source>writes a folder&apos;s scripts to the server</source>
        <translation>schreibt die Skripte eines Ordners auf den Server</translation>
    </message>
    <message>
        <source>lists the versions that this computer keeps</source>
        <translation>listet die Versionen, die dieser Rechner aufbewahrt</translation>
    </message>
    <message>
        <source>writes an older version to the server</source>
        <translation>schreibt eine ältere Version auf den Server</translation>
    </message>
    <message>
        <source>script export: --schema takes gluu3, gluu4 or janssen, not &quot;%1&quot;</source>
        <translation>script export: --schema nimmt gluu3, gluu4 oder janssen, nicht „%1“</translation>
    </message>
    <message>
        <source>script export: give --profile, or the names of scripts in the folder %1</source>
        <translation>script export: --profile angeben oder die Namen von Skripten im Ordner %1</translation>
    </message>
    <message>
        <source>Writes scripts as directory entries (LDIF): of a server with --profile, else of a folder&apos;s files as script pull writes them. Without --ldif: as JSON, see script export --help --ldif.</source>
        <translation>Schreibt Skripte als Verzeichniseinträge (LDIF): mit --profile die eines Servers, sonst die Dateien eines Ordners, wie script pull sie schreibt. Ohne --ldif: als JSON, siehe script export --help --ldif.</translation>
    </message>
    <message>
        <source>Scripts; default: all.</source>
        <translation>Skripte; Vorgabe: alle.</translation>
    </message>
    <message>
        <source>The file to write; - is the standard output.</source>
        <translation>Die Datei, die geschrieben wird; - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>The entry&apos;s attributes: janssen (jansCustomScr), gluu4 or gluu3 (oxCustomScript). Default: the profile&apos;s kind, else janssen.</source>
        <translation>Die Attribute des Eintrags: janssen (jansCustomScr), gluu4 oder gluu3 (oxCustomScript). Vorgabe: die Art des Profils, sonst janssen.</translation>
    </message>
    <message>
        <source>Without --profile: the folder with the files; default: the current one.</source>
        <translation>Ohne --profile: der Ordner mit den Dateien; Vorgabe: der aktuelle.</translation>
    </message>
    <message>
        <source>Also writes the values of hidden properties; else a mark stands for them.</source>
        <translation>Schreibt auch die Werte verborgener Eigenschaften; sonst steht eine Marke für sie.</translation>
    </message>
    <message>
        <source>Prints one JSON document that tells what was written.</source>
        <translation>Gibt ein JSON-Dokument aus, das sagt, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>script export: --json and --ldif - both want the standard output</source>
        <translation>script export: --json und --ldif - wollen beide die Standardausgabe</translation>
    </message>
    <message>
        <source>Reads directory entries (LDIF) of scripts: writes them to a server with --profile, after showing what changes and asking, else into a folder as files. A script that the server has (by inum, else by name and type) is changed.</source>
        <translation>Liest Verzeichniseinträge (LDIF) von Skripten: schreibt sie mit --profile auf einen Server, nachdem gezeigt wurde, was sich ändert, und gefragt wurde, sonst als Dateien in einen Ordner. Ein Skript, das der Server hat (nach inum, sonst nach Name und Typ), wird geändert.</translation>
    </message>
    <message>
        <source>The file to read; - is the standard input.</source>
        <translation>Die Datei, die gelesen wird; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Without --profile: where the files go; default: the current folder.</source>
        <translation>Ohne --profile: wohin die Dateien kommen; Vorgabe: der aktuelle Ordner.</translation>
    </message>
    <message>
        <source>Without --profile: also writes over files that are there.</source>
        <translation>Ohne --profile: überschreibt auch vorhandene Dateien.</translation>
    </message>
    <message>
        <source>script import: there is no argument &quot;%1&quot;</source>
        <translation>script import: Ein Argument „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>script import: with the entries on the standard input there is nobody to ask; add --yes</source>
        <translation>script import: Mit den Einträgen auf der Standardeingabe ist niemand zu fragen; --yes hinzufügen</translation>
    </message>
    <message>
        <source>%1 is there already; --overwrite writes over it</source>
        <translation>%1 ist schon da; --overwrite überschreibt es</translation>
    </message>
    <message>
        <source>%1 is not enabled, so the server does not load it.</source>
        <translation>%1 ist nicht eingeschaltet, daher lädt der Server es nicht.</translation>
    </message>
    <message>
        <source>%1: the server recorded no error</source>
        <translation>%1: Der Server verzeichnete keinen Fehler</translation>
    </message>
    <message>
        <source>%1: the server recorded an error when it loaded the script:</source>
        <translation>%1: Der Server verzeichnete einen Fehler, als er das Skript lud:</translation>
    </message>
    <message>
        <source>%1 was not pushed: it was never pulled, and the server has a script of this name.</source>
        <translation>%1 wurde nicht gepusht: Es wurde nie gepullt, und der Server hat ein Skript dieses Namens.</translation>
    </message>
    <message>
        <source>%1 was not pushed: it was changed on the server since the pull (revision %2 then, %3 now).</source>
        <translation>%1 wurde nicht gepusht: Es wurde seit dem Pull auf dem Server geändert (da Revision %2, jetzt %3).</translation>
    </message>
    <message>
        <source>What changed on the server:</source>
        <translation>Was sich auf dem Server geändert hat:</translation>
    </message>
    <message>
        <source>How the server&apos;s copy differs from yours:</source>
        <translation>Wie sich die Fassung des Servers von der eigenen unterscheidet:</translation>
    </message>
    <message>
        <source>--merge puts both changes together, --overwrite takes yours.</source>
        <translation>--merge führt beide Änderungen zusammen, --overwrite nimmt die eigene.</translation>
    </message>
    <message>
        <source>%1 was not pushed: you and the server changed the same places: %2.</source>
        <translation>%1 wurde nicht gepusht: Hier und auf dem Server wurden dieselben Stellen geändert: %2.</translation>
    </message>
    <message>
        <source>The merge with its conflict markers is in %1; settle it there, copy it over %2 and push with --overwrite.</source>
        <translation>Die Zusammenführung mit ihren Konfliktmarken steht in %1; dort bereinigen, über %2 kopieren und mit --overwrite pushen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The server has no script %1; it will be created.</source>
        <translation>Der Server hat kein Skript %1; es wird angelegt.</translation>
    </message>
    <message>
        <source>Create it on %1?</source>
        <translation>Auf %1 anlegen?</translation>
    </message>
    <message>
        <source>Created %1, revision %2</source>
        <translation>%1 angelegt, Revision %2</translation>
    </message>
    <message>
        <source>%1: the server has this already</source>
        <translation>%1: Der Server hat das schon</translation>
    </message>
    <message>
        <source>%1 was not pushed: what was pulled is not in this computer&apos;s history, so nothing can be merged. Pull it into another folder and compare, or push with --overwrite.</source>
        <translation>%1 wurde nicht gepusht: Was gepullt wurde, fehlt im Verlauf dieses Rechners, daher lässt sich nichts zusammenführen. In einen anderen Ordner pullen und vergleichen oder mit --overwrite pushen.</translation>
    </message>
    <message>
        <source>%1 will change on the server:</source>
        <translation>%1 wird sich auf dem Server ändern:</translation>
    </message>
    <message>
        <source>Pushed %1, revision %2</source>
        <translation>%1 gepusht, Revision %2</translation>
    </message>
    <message>
        <source>Writes scripts of a folder to the server, after showing the difference and asking. A script that was changed on the server since the pull is refused with exit code 1.</source>
        <translation>Schreibt Skripte eines Ordners auf den Server, nachdem der Unterschied gezeigt und gefragt wurde. Ein Skript, das seit dem Pull auf dem Server geändert wurde, wird mit Exit-Code 1 abgelehnt.</translation>
    </message>
    <message>
        <source>Scripts, or their files; default: all that were pulled into the folder.</source>
        <translation>Skripte oder ihre Dateien; Vorgabe: alle, die in den Ordner gepullt wurden.</translation>
    </message>
    <message>
        <source>Merges with what was changed on the server since the pull.</source>
        <translation>Führt mit dem zusammen, was seit dem Pull auf dem Server geändert wurde.</translation>
    </message>
    <message>
        <source>Writes over what was changed on the server since the pull.</source>
        <translation>Überschreibt, was seit dem Pull auf dem Server geändert wurde.</translation>
    </message>
    <message>
        <source>Then waits for an error that the server records when it loads the script; exit code 1 if there is one.</source>
        <translation>Wartet danach auf einen Fehler, den der Server beim Laden des Skripts verzeichnet; Exit-Code 1, wenn es einen gibt.</translation>
    </message>
    <message>
        <source>How long --wait waits; default 30.</source>
        <translation>Wie lange --wait wartet; Vorgabe 30.</translation>
    </message>
    <message>
        <source>%1: --merge and --overwrite exclude each other</source>
        <translation>%1: --merge und --overwrite schließen einander aus</translation>
    </message>
    <message>
        <source>%1: --timeout takes seconds, not &quot;%2&quot;</source>
        <translation>%1: --timeout nimmt Sekunden, nicht „%2“</translation>
    </message>
    <message>
        <source>The client secret of the profile &quot;%1&quot; is not known</source>
        <translation>Das Client-Geheimnis des Profils „%1“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>The keychain has none</source>
        <translation>Der Schlüsselbund hat keines</translation>
    </message>
    <message>
        <source>Give it in the environment variable DROVER_CLIENT_SECRET, or as a line on the standard input with --secret-stdin</source>
        <translation>Es in der Umgebungsvariablen DROVER_CLIENT_SECRET geben oder mit --secret-stdin als Zeile auf der Standardeingabe</translation>
    </message>
    <message>
        <source>Takes the client secret for this run from the first line of the standard input. Without it: the environment variable DROVER_CLIENT_SECRET, else the keychain.</source>
        <translation>Nimmt das Client-Geheimnis für diesen Lauf aus der ersten Zeile der Standardeingabe. Ohne die Option: die Umgebungsvariable DROVER_CLIENT_SECRET, sonst der Schlüsselbund.</translation>
    </message>
    <message>
        <source>The server&apos;s profile; see drover-cli profile list.</source>
        <translation>Das Profil des Servers; siehe drover-cli profile list.</translation>
    </message>
    <message>
        <source>--%1 is needed; drover-cli profile list shows the profiles</source>
        <translation>--%1 ist nötig; drover-cli profile list zeigt die Profile</translation>
    </message>
    <message>
        <source>--%1: there is no profile &quot;%2&quot;</source>
        <translation>--%1: Ein Profil „%2“ gibt es nicht</translation>
    </message>
    <message>
        <source>Add it with drover-cli profile add %1</source>
        <translation>Mit drover-cli profile add %1 hinzufügen</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is the sandbox that the window starts for itself</source>
        <translation>--%1: „%2“ ist die Sandbox, die das Fenster für sich selbst startet</translation>
    </message>
    <message>
        <source>Start one with drover-cli sandbox and add it with drover-cli profile add NAME --sandbox</source>
        <translation>Mit drover-cli sandbox eine starten und mit drover-cli profile add NAME --sandbox hinzufügen</translation>
    </message>
    <message>
        <source>--secret-stdin: the standard input holds no secret</source>
        <translation>--secret-stdin: Die Standardeingabe enthält kein Geheimnis</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Unterbrochen.</translation>
    </message>
    <message>
        <source>The standard input can&apos;t be read</source>
        <translation>Die Standardeingabe kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>Usage: drover-cli %1 COMMAND [ARGUMENTS]

Commands:</source>
        <translation>Aufruf: drover-cli %1 BEFEHL [ARGUMENTE]

Befehle:</translation>
    </message>
    <message>
        <source>
Every command has --help and --json.</source>
        <translation>
Jeder Befehl hat --help und --json.</translation>
    </message>
    <message>
        <source>%1: a command is needed: %2</source>
        <translation>%1: Ein Befehl ist nötig: %2</translation>
    </message>
    <message>
        <source>%1: there is no command &quot;%2&quot;, only %3</source>
        <translation>%1: Einen Befehl „%2“ gibt es nicht, nur %3</translation>
    </message>
    <message>
        <source>create %1</source>
        <translation>neu    %1</translation>
    </message>
    <message>
        <source>same   %1</source>
        <translation>gleich %1</translation>
    </message>
    <message>
        <source>update %1:</source>
        <translation>ändern %1:</translation>
    </message>
    <message>
        <source>Loads the scripts afresh for each combination, and not once as a server does: what a script remembers of one combination is gone in the next. Takes up to twice as long.</source>
        <translation>Lädt die Skripte für jede Kombination neu und nicht nur einmal wie ein Server: Was sich ein Skript bei einer Kombination merkt, ist bei der nächsten weg. Dauert bis zu doppelt so lange.</translation>
    </message>
    <message>
        <source>Changes what is named of a profile and leaves the rest. --pin &quot;&quot; accepts no certificate besides the trusted ones.</source>
        <translation>Ändert an einem Profil, was angegeben ist, und lässt den Rest. --pin &quot;&quot; akzeptiert kein Zertifikat außer den vertrauenswürdigen.</translation>
    </message>
    <message>
        <source>What the profile is called from now on.</source>
        <translation>Wie das Profil von nun an heißt.</translation>
    </message>
    <message>
        <source>Reads a new secret from the first line of the standard input.</source>
        <translation>Liest ein neues Secret aus der ersten Zeile der Standardeingabe.</translation>
    </message>
    <message>
        <source>Changed %1: %2</source>
        <translation>%1 geändert: %2</translation>
    </message>
    <message>
        <source>Tries the way to a server step by step - address and certificate, discovery, log-in, scopes, admin interface - and says what its client may do.</source>
        <translation>Prüft den Weg zu einem Server Schritt für Schritt - Adresse und Zertifikat, Discovery, Anmeldung, Scopes, Admin-Schnittstelle - und sagt, was sein Client darf.</translation>
    </message>
    <message>
        <source>changes one, or pins a certificate for it</source>
        <translation>ändert einen oder pinnt ein Zertifikat für ihn</translation>
    </message>
    <message>
        <source>tries the way to one and says what the client may do</source>
        <translation>prüft den Weg zu einem und sagt, was der Client darf</translation>
    </message>
    <message>
        <source>%1: --auth takes client-secret, client-secret-post, private-key-jwt, mtls or device, not &quot;%2&quot;</source>
        <translation>%1: --auth nimmt client-secret, client-secret-post, private-key-jwt, mtls oder device, nicht &quot;%2&quot;</translation>
    </message>
    <message>
        <source>How Drover logs in: client-secret (default), client-secret-post, private-key-jwt, mtls, device. UMA on the oxTrust API is found out by itself.</source>
        <translation>Wie Drover sich anmeldet: client-secret (Standard), client-secret-post, private-key-jwt, mtls, device. UMA an der oxTrust-API wird von selbst erkannt.</translation>
    </message>
    <message>
        <source>The private key (PEM or JWK) for private-key-jwt and mtls; the secret is then its passphrase. Without it the secret of private-key-jwt is the key itself, a JWK on one line.</source>
        <translation>Der private Schlüssel (PEM oder JWK) für private-key-jwt und mtls; das Geheimnis ist dann seine Passphrase. Ohne ihn ist das Geheimnis von private-key-jwt der Schlüssel selbst, ein JWK in einer Zeile.</translation>
    </message>
    <message>
        <source>The key&apos;s id in the client&apos;s JWKS; default: the key&apos;s own or its thumbprint.</source>
        <translation>Die ID des Schlüssels im JWKS des Clients; Standard: die eigene des Schlüssels oder sein Thumbprint.</translation>
    </message>
    <message>
        <source>RS256, PS256, ES256 …; default: the usual one of the key.</source>
        <translation>RS256, PS256, ES256 …; Standard: der übliche Algorithmus des Schlüssels.</translation>
    </message>
    <message>
        <source>The client certificate (PEM) for mtls.</source>
        <translation>Das Client-Zertifikat (PEM) für mtls.</translation>
    </message>
    <message>
        <source>%1: --kind takes janssen or gluu4, not &quot;%2&quot;</source>
        <translation>%1: --kind nimmt janssen oder gluu4, nicht &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Passphrase of %1 (not shown; empty: none is kept):</source>
        <translation>Passphrase von %1 (wird nicht angezeigt; leer: keine wird aufbewahrt):</translation>
    </message>
    <message>
        <source>Private key of %1, a JWK on one line (not shown; empty: none is kept):</source>
        <translation>Privater Schlüssel von %1, ein JWK in einer Zeile (wird nicht angezeigt; leer: keiner wird aufbewahrt):</translation>
    </message>
    <message>
        <source>- %1: left out</source>
        <translation>- %1: ausgelassen</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>PEM file of the authorities whose client certificates are accepted (tls_client_auth); with --tls.</source>
        <translation>PEM-Datei der Zertifizierungsstellen, deren Client-Zertifikate akzeptiert werden (tls_client_auth); mit --tls.</translation>
    </message>
    <message>
        <source>The sandbox has no debugger, which would record the run</source>
        <translation>Die Sandbox hat keinen Debugger, der den Lauf aufzeichnen würde</translation>
    </message>
    <message>
        <source>The passphrase of %1 is not known</source>
        <translation>Die Passphrase von %1 ist nicht bekannt</translation>
    </message>
    <message>
        <source>To log in, open %1 in a browser and enter the code %2. Waiting …</source>
        <translation>Zum Anmelden %1 in einem Browser öffnen und den Code %2 eingeben. Warten …</translation>
    </message>
    <message>
        <source>WARNING: the certificate of %1 has changed. Pinned: %2. Shown now: %3. Nothing was sent.</source>
        <translation>WARNUNG: Das Zertifikat von %1 hat sich geändert. Gepinnt: %2. Jetzt vorgezeigt: %3. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>certificate of %1, issued by %2, valid from %3 to %4, SHA-256 %5</source>
        <translation>Zertifikat von %1, ausgestellt von %2, gültig von %3 bis %4, SHA-256 %5</translation>
    </message>
    <message>
        <source>If the server&apos;s administrator confirms the fingerprint, accept it for this profile alone with: drover-cli profile edit %1 --pin %2</source>
        <translation>Wenn die Administration des Servers den Fingerabdruck bestätigt, lässt er sich allein für dieses Profil akzeptieren mit: drover-cli profile edit %1 --pin %2</translation>
    </message>
    <message>
        <source>The next command will ask again: %1</source>
        <translation>Der nächste Befehl wird wieder fragen: %1</translation>
    </message>
</context>
<context>
    <name>debug</name>
    <message>
        <source>if %1</source>
        <translation>wenn %1</translation>
    </message>
    <message>
        <source>at hit %1</source>
        <translation>bei Treffer %1</translation>
    </message>
    <message>
        <source>logs “%1”</source>
        <translation>protokolliert „%1“</translation>
    </message>
    <message>
        <source>The conversation with the debugger broke off.</source>
        <translation>Das Gespräch mit dem Debugger brach ab.</translation>
    </message>
    <message>
        <source>Start debugging again.</source>
        <translation>Das Debuggen neu starten.</translation>
    </message>
    <message>
        <source>The question to the debugger was given up.</source>
        <translation>Die Frage an den Debugger wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The debugger could not do that.</source>
        <translation>Der Debugger konnte das nicht ausführen.</translation>
    </message>
    <message>
        <source>The debugger at %1, port %2 can&apos;t be reached.</source>
        <translation>Der Debugger unter %1, Port %2 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check that the sandbox runs, then start again.</source>
        <translation>Prüfen, ob die Sandbox läuft, dann neu starten.</translation>
    </message>
    <message>
        <source>Nobody answered in time.</source>
        <translation>Niemand antwortete rechtzeitig.</translation>
    </message>
    <message>
        <source>There is no connection to a debugger.</source>
        <translation>Es besteht keine Verbindung zu einem Debugger.</translation>
    </message>
    <message>
        <source>The debugger has not answered too many questions already.</source>
        <translation>Der Debugger hat schon zu viele Fragen nicht beantwortet.</translation>
    </message>
    <message>
        <source>The debugger ended the conversation.</source>
        <translation>Der Debugger beendete das Gespräch.</translation>
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
        <source>The debugger can&apos;t be written to.</source>
        <translation>Der Debugger nimmt nichts mehr an.</translation>
    </message>
    <message>
        <source>Debugging was ended.</source>
        <translation>Das Debuggen wurde beendet.</translation>
    </message>
    <message>
        <source>The debugger does not answer.</source>
        <translation>Der Debugger antwortet nicht.</translation>
    </message>
    <message>
        <source>It took longer than %1 s.</source>
        <translation>Es dauerte länger als %1 s.</translation>
    </message>
    <message>
        <source>The debugger could not be started.</source>
        <translation>Der Debugger konnte nicht gestartet werden.</translation>
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
        <source>The breakpoints kept from before can&apos;t be read.</source>
        <translation>Die früher aufbewahrten Haltepunkte können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file %1 is damaged.</source>
        <translation>Die Datei %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>They begin empty.</source>
        <translation>Die Liste beginnt leer.</translation>
    </message>
    <message>
        <source>The breakpoints can&apos;t be kept.</source>
        <translation>Die Haltepunkte können nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>They hold until the program ends.</source>
        <translation>Sie gelten, bis das Programm endet.</translation>
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
    <message>
        <source>The catalogue of fields can&apos;t be read.</source>
        <translation>Der Katalog der Felder kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Entry %1 stands there twice.</source>
        <translation>Der Eintrag %1 steht zweimal darin.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An address has no spaces.</source>
        <translation>Eine Adresse hat keine Leerzeichen.</translation>
    </message>
    <message>
        <source>Not a whole address: it begins with a scheme, as https://.</source>
        <translation>Keine vollständige Adresse: Sie beginnt mit einem Schema, etwa https://.</translation>
    </message>
    <message>
        <source>The address names no host.</source>
        <translation>Die Adresse nennt keinen Rechner.</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation>Die Adresse muss mit https:// oder http:// beginnen.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Die Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>A redirect address has no fragment (#…).</source>
        <translation>Eine Redirect-Adresse hat kein Fragment (#…).</translation>
    </message>
    <message>
        <source>Plain http is for localhost and native applications: use https.</source>
        <translation>Einfaches http ist für localhost und native Anwendungen: https verwenden.</translation>
    </message>
    <message>
        <source>A scheme of its own is for native applications.</source>
        <translation>Ein eigenes Schema ist für native Anwendungen.</translation>
    </message>
    <message>
        <source>Not a directory name, as inum=…,ou=scopes,o=jans.</source>
        <translation>Kein Verzeichnisname wie inum=…,ou=scopes,o=jans.</translation>
    </message>
    <message>
        <source>“%1” is not among the values the server&apos;s documents name.</source>
        <translation>„%1“ ist nicht unter den Werten, die die Dokumente des Servers nennen.</translation>
    </message>
    <message>
        <source>Has characters that are not allowed here.</source>
        <translation>Enthält Zeichen, die hier nicht erlaubt sind.</translation>
    </message>
    <message>
        <source>Not a regular expression: %1 at character %2.</source>
        <translation>Kein regulärer Ausdruck: %1 bei Zeichen %2.</translation>
    </message>
    <message>
        <source>A key set is an object with a list “keys” (RFC 7517).</source>
        <translation>Ein Schlüsselsatz ist ein Objekt mit einer Liste „keys“ (RFC 7517).</translation>
    </message>
    <message>
        <source>A key lacks its type “kty”.</source>
        <translation>Einem Schlüssel fehlt sein Typ „kty“.</translation>
    </message>
    <message>
        <source>A private key is among them; only public keys belong here.</source>
        <translation>Ein privater Schlüssel ist darunter; hierher gehören nur öffentliche.</translation>
    </message>
    <message>
        <source>A scope expression has “rule” (an object) and “data” (the list of scopes).</source>
        <translation>Ein Scope-Ausdruck hat „rule“ (ein Objekt) und „data“ (die Liste der Scopes).</translation>
    </message>
    <message>
        <source>A whole number is needed.</source>
        <translation>Eine ganze Zahl ist nötig.</translation>
    </message>
    <message>
        <source>Must lie between %1 and %2.</source>
        <translation>Muss zwischen %1 und %2 liegen.</translation>
    </message>
    <message>
        <source>Not a date, as 2026-03-01T12:00:00.</source>
        <translation>Kein Datum wie 2026-03-01T12:00:00.</translation>
    </message>
    <message>
        <source>An entry is empty.</source>
        <translation>Ein Eintrag ist leer.</translation>
    </message>
    <message>
        <source>An entry is not a text.</source>
        <translation>Ein Eintrag ist kein Text.</translation>
    </message>
    <message>
        <source>Stands in the list twice.</source>
        <translation>Steht zweimal in der Liste.</translation>
    </message>
    <message>
        <source>A property has no name.</source>
        <translation>Eine Eigenschaft hat keinen Namen.</translation>
    </message>
    <message>
        <source>The property “%1” stands there twice; the last one counts.</source>
        <translation>Die Eigenschaft „%1“ steht zweimal da; die letzte zählt.</translation>
    </message>
    <message>
        <source>A text is needed.</source>
        <translation>Ein Text ist nötig.</translation>
    </message>
    <message>
        <source>True or false is needed.</source>
        <translation>true oder false ist nötig.</translation>
    </message>
    <message>
        <source>An object is needed.</source>
        <translation>Ein Objekt ist nötig.</translation>
    </message>
    <message>
        <source>Not JSON from line %1, column %2 on: %3.</source>
        <translation>Ab Zeile %1, Spalte %2 kein JSON: %3.</translation>
    </message>
    <message>
        <source>A list is needed.</source>
        <translation>Eine Liste ist nötig.</translation>
    </message>
    <message>
        <source>The server needs a value here.</source>
        <translation>Der Server braucht hier einen Wert.</translation>
    </message>
    <message>
        <source>Differs from “%1”; the server wants both equal.</source>
        <translation>Unterscheidet sich von „%1“; der Server will beide gleich.</translation>
    </message>
    <message>
        <source>%1, line %2: this is no LDIF of entries.</source>
        <translation>%1, Zeile %2: Das ist kein LDIF von Einträgen.</translation>
    </message>
    <message>
        <source>A value that stands elsewhere (:&lt;) is not read.</source>
        <translation>Ein Wert, der anderswo steht (:&lt;), wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The value after :: is no base64.</source>
        <translation>Der Wert nach :: ist kein Base64.</translation>
    </message>
    <message>
        <source>The line has no attribute name before a colon.</source>
        <translation>Die Zeile hat keinen Attributnamen vor einem Doppelpunkt.</translation>
    </message>
    <message>
        <source>“%1” is no attribute name.</source>
        <translation>„%1“ ist kein Attributname.</translation>
    </message>
    <message>
        <source>Only entries and changetype add are read.</source>
        <translation>Nur Einträge und changetype add werden gelesen.</translation>
    </message>
    <message>
        <source>Only version 1 of LDIF is known.</source>
        <translation>Nur Version 1 von LDIF ist bekannt.</translation>
    </message>
    <message>
        <source>An entry must begin with dn:.</source>
        <translation>Ein Eintrag muss mit dn: beginnen.</translation>
    </message>
    <message>
        <source>The dn is not UTF-8.</source>
        <translation>Der dn ist nicht UTF-8.</translation>
    </message>
    <message>
        <source>The entry has no %1.</source>
        <translation>Der Eintrag hat kein %1.</translation>
    </message>
    <message>
        <source>%1, line %2: this is no script&apos;s entry.</source>
        <translation>%1, Zeile %2: Das ist kein Eintrag eines Skripts.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8.</source>
        <translation>%1 ist nicht UTF-8.</translation>
    </message>
    <message>
        <source>%1 is no number.</source>
        <translation>%1 ist keine Zahl.</translation>
    </message>
    <message>
        <source>The value of %1 is no JSON object (%2).</source>
        <translation>Der Wert von %1 ist kein JSON-Objekt (%2).</translation>
    </message>
</context>
<context>
    <name>drover::debug::BreakpointsModel</name>
    <message>
        <source>Every exception that is raised</source>
        <translation>Jede ausgelöste Ausnahme</translation>
    </message>
    <message>
        <source>Exceptions that the script does not catch</source>
        <translation>Ausnahmen, die das Skript nicht fängt</translation>
    </message>
    <message>
        <source>function %1</source>
        <translation>Funktion %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>not reached yet</source>
        <translation>noch nicht erreicht</translation>
    </message>
    <message>
        <source>stops at line %1</source>
        <translation>hält in Zeile %1</translation>
    </message>
    <message>
        <source>set</source>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>Stops at</source>
        <translation>Hält bei</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>drover::debug::LogModel</name>
    <message>
        <source>Error output: %1</source>
        <translation>Fehlerausgabe: %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>drover::debug::SimulatedModel</name>
    <message>
        <source>%1 is simulated here; it returned %2.</source>
        <translation>%1 ist hier simuliert; Rückgabe war %2.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Rückgabe</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
</context>
<context>
    <name>drover::debug::StackModel</name>
    <message>
        <source>%1, line %2 of %3</source>
        <translation>%1, Zeile %2 von %3</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>drover::debug::VariableTree</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>%1 = %2
changed since the last stop</source>
        <translation>%1 = %2
seit dem letzten Halt geändert</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n more …</source>
        <translation>
            <numerusform>%n weitere …</numerusform>
            <numerusform>%n weitere …</numerusform>
        </translation>
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
    <name>drover::ui::ActivityModel</name>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>done, taken back</source>
        <translation>ausgeführt, zurückgenommen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ausgeführt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
</context>
<context>
    <name>drover::ui::ActivityPane</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Search by object, field, server or error</source>
        <translation>Nach Objekt, Feld, Server oder Fehler suchen</translation>
    </message>
    <message>
        <source>Search the activities</source>
        <translation>Aktivitäten durchsuchen</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>Alle Vorgänge</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Refused or unanswered</source>
        <translation>Abgelehnt oder unbeantwortet</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
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
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>Alle Server</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nothing was written yet</source>
        <translation>Noch wurde nichts geschrieben</translation>
    </message>
    <message>
        <source>Each change of an object on a server is noted here, with what it was before, and can be taken back.</source>
        <translation>Jede Änderung eines Objekts auf einem Server wird hier vermerkt, mit dem Stand davor, und lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>No activity matches</source>
        <translation>Keine Aktivität passt</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>It did not take place.</source>
        <translation>Es hat nicht stattgefunden.</translation>
    </message>
    <message>
        <source>It was taken back already.</source>
        <translation>Es wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>Es besteht keine Verbindung zum Server.</translation>
    </message>
    <message>
        <source>It was made on another server: open “%1” first.</source>
        <translation>Es geschah auf einem anderen Server: zuerst „%1“ öffnen.</translation>
    </message>
    <message>
        <source>Choose an activity to see what it changed.</source>
        <translation>Eine Aktivität wählen, um zu sehen, was sie geändert hat.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>“Client changed: Shop”</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>By the log-in %1 on %2</source>
        <translation>Durch die Anmeldung %1 auf %2</translation>
    </message>
    <message>
        <source>By %1 with the log-in %2 on %3</source>
        <translation>Durch %1 mit der Anmeldung %2 auf %3</translation>
    </message>
    <message>
        <source>Identifier: %1</source>
        <translation>Kennung: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>No answer came, or the program ended before it did: look at the object.</source>
        <translation>Es kam keine Antwort, oder das Programm endete vorher: das Objekt ansehen.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Create it again …</source>
        <translation>Wieder anlegen …</translation>
    </message>
    <message>
        <source>Take it back …</source>
        <translation>Zurücknehmen …</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Create “%1” again?</source>
        <translation>„%1“ wieder anlegen?</translation>
    </message>
    <message>
        <source>It gets what is kept of it: secrets are not, so the server makes new ones, and maybe another identifier.</source>
        <translation>Es bekommt, was davon aufbewahrt ist: Geheimnisse sind es nicht, daher macht der Server neue und vielleicht eine andere Kennung.</translation>
    </message>
    <message>
        <source>Create it again</source>
        <translation>Wieder anlegen</translation>
    </message>
    <message>
        <source>Change “%1” back?</source>
        <translation>„%1“ zurückändern?</translation>
    </message>
    <message>
        <source>These fields get what they had before: %1. What was changed again since stays as it is.</source>
        <translation>Diese Felder bekommen, was sie vorher hatten: %1. Was seither wieder geändert wurde, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>“%1” was taken back.</source>
        <translation>„%1“ wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Export the activities that are shown</source>
        <translation>Die gezeigten Aktivitäten exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json);;Table (*.csv)</source>
        <translation>JSON (*.json);;Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>The activities were not exported.</source>
        <translation>Die Aktivitäten wurden nicht exportiert.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Eine andere Datei wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%n activities were exported.</source>
        <translation>
            <numerusform>%n Aktivität wurde exportiert.</numerusform>
            <numerusform>%n Aktivitäten wurden exportiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::ui::AnswerDialog</name>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>A person with attributes</source>
        <translation>Eine Person mit Attributen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>A text; a number or true is written as it is</source>
        <translation>Ein Text; eine Zahl oder true wird geschrieben, wie sie ist</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>A list of values</source>
        <translation>Eine Liste von Werten</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>An object with getters and members of these names</source>
        <translation>Ein Objekt mit Gettern und Membern dieser Namen</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Wahr</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>None, as a server that finds nothing</source>
        <translation>None, wie ein Server, der nichts findet</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>The call raises an exception</source>
        <translation>Der Aufruf löst eine Ausnahme aus</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>Nacheinander</translation>
    </message>
    <message>
        <source>One after the other, then the last one for ever</source>
        <translation>Eine nach der anderen, dann immer die letzte</translation>
    </message>
    <message>
        <source>Answer as JSON</source>
        <translation>Antwort als JSON</translation>
    </message>
    <message>
        <source>Answer a simulated call</source>
        <translation>Einen simulierten Aufruf beantworten</translation>
    </message>
    <message>
        <source>What it returns in the next runs of this scenario:</source>
        <translation>Was er in den nächsten Läufen dieses Szenarios zurückgibt:</translation>
    </message>
    <message>
        <source>It returned %1. What it returns in the next runs of this scenario:</source>
        <translation>Er gab %1 zurück. Was er in den nächsten Läufen dieses Szenarios zurückgibt:</translation>
    </message>
    <message>
        <source>Write %1</source>
        <comment>kind of answer</comment>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>Keep answer</source>
        <translation>Antwort behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove answer</source>
        <translation>Antwort entfernen</translation>
    </message>
</context>
<context>
    <name>drover::ui::ArgumentForm</name>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>The server gives this method nothing but the script&apos;s own properties.</source>
        <translation>Der Server gibt dieser Methode nichts als die eigenen Eigenschaften des Skripts.</translation>
    </message>
    <message>
        <source>describes the %1</source>
        <translation>beschreibt: %1</translation>
    </message>
    <message>
        <source>true</source>
        <translation>wahr</translation>
    </message>
    <message>
        <source>A JSON array or null is wanted for %1.</source>
        <translation>Für %1 wird ein JSON-Array oder null verlangt.</translation>
    </message>
    <message>
        <source>A JSON object or null is wanted for %1.</source>
        <translation>Für %1 wird ein JSON-Objekt oder null verlangt.</translation>
    </message>
    <message>
        <source>What is given for %1 is no JSON.</source>
        <translation>Die Angabe für %1 ist kein JSON.</translation>
    </message>
</context>
<context>
    <name>drover::ui::AttributesPane</name>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Search attributes by name, description or id</source>
        <translation>Attribute nach Name, Beschreibung oder ID suchen</translation>
    </message>
    <message>
        <source>There are no attributes yet</source>
        <translation>Es gibt noch keine Attribute</translation>
    </message>
    <message>
        <source>An attribute is something the server knows of a person, as the mail address. Scopes hand attributes out as claims.</source>
        <translation>Ein Attribut ist etwas, was der Server von einer Person weiß, etwa die E-Mail-Adresse. Scopes geben Attribute als Claims heraus.</translation>
    </message>
    <message>
        <source>No attribute matches “%1”</source>
        <translation>Kein Attribut passt zu „%1“</translation>
    </message>
    <message>
        <source>This log-in may not read attributes</source>
        <translation>Diese Anmeldung darf keine Attribute lesen</translation>
    </message>
    <message>
        <source>Choose an attribute in the list to see its fields.</source>
        <translation>Ein Attribut in der Liste wählen, um seine Felder zu sehen.</translation>
    </message>
</context>
<context>
    <name>drover::ui::BreakpointDialog</name>
    <message>
        <source>&amp;Active</source>
        <translation>&amp;Aktiv</translation>
    </message>
    <message>
        <source>Breakpoint on a function</source>
        <translation>Haltepunkt auf einer Funktion</translation>
    </message>
    <message>
        <source>Breakpoint at line %1 of %2</source>
        <translation>Haltepunkt in Zeile %1 von %2</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>for example: gather</source>
        <translation>zum Beispiel: gather</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Python, for example: country == &apos;US&apos;</source>
        <translation>Python, zum Beispiel: country == &apos;US&apos;</translation>
    </message>
    <message>
        <source>Hit count</source>
        <translation>Trefferzahl</translation>
    </message>
    <message>
        <source>5, &gt;=5 or %5 (every fifth)</source>
        <translation>5, &gt;=5 oder %5 (jeder fünfte)</translation>
    </message>
    <message>
        <source>Log message</source>
        <translation>Protokollmeldung</translation>
    </message>
    <message>
        <source>text with {expression}; the script does not stop</source>
        <translation>Text mit {Ausdruck}; das Skript hält nicht an</translation>
    </message>
    <message>
        <source>&amp;Function</source>
        <translation>&amp;Funktion</translation>
    </message>
    <message>
        <source>&amp;Condition</source>
        <translation>&amp;Bedingung</translation>
    </message>
    <message>
        <source>&amp;Hit count</source>
        <translation>&amp;Trefferzahl</translation>
    </message>
    <message>
        <source>&amp;Log message</source>
        <translation>&amp;Protokollmeldung</translation>
    </message>
    <message>
        <source>Set breakpoint</source>
        <translation>Haltepunkt setzen</translation>
    </message>
</context>
<context>
    <name>drover::ui::BreakpointsPanel</name>
    <message>
        <source>Breakpoints</source>
        <translation>Haltepunkte</translation>
    </message>
    <message>
        <source>Stop at a function …</source>
        <translation>Bei einer Funktion halten …</translation>
    </message>
    <message>
        <source>Condition, hit count, log message (F2)</source>
        <translation>Bedingung, Trefferzahl, Protokollmeldung (F2)</translation>
    </message>
    <message>
        <source>Remove the breakpoint (Del)</source>
        <translation>Haltepunkt entfernen (Entf)</translation>
    </message>
    <message>
        <source>Remove all breakpoints</source>
        <translation>Alle Haltepunkte entfernen</translation>
    </message>
</context>
<context>
    <name>drover::ui::BulkDialog</name>
    <message>
        <source>Change many at once</source>
        <translation>Viele auf einmal ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change %n object(s)</source>
        <translation>
            <numerusform>%n Objekt ändern</numerusform>
            <numerusform>%n Objekte ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What each would have</source>
        <translation>Was jedes hätte</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Has now</source>
        <translation>Hat jetzt</translation>
    </message>
    <message>
        <source>Will have</source>
        <translation>Wird haben</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Take all back</source>
        <translation>Alle zurücknehmen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>section: field</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add entries</source>
        <translation>Einträge hinzufügen</translation>
    </message>
    <message>
        <source>Remove entries</source>
        <translation>Einträge entfernen</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Setzen auf</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>sending …</source>
        <translation>wird gesendet …</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>not taken back: %1</source>
        <translation>nicht zurückgenommen: %1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nichts würde sich ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) will be changed, one by one.</source>
        <translation>
            <numerusform>%n Objekt wird geändert.</numerusform>
            <numerusform>%n Objekte werden geändert, eines nach dem anderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n gescheitert</numerusform>
            <numerusform>%n gescheitert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>%n zurückgenommen</numerusform>
            <numerusform>%n zurückgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n nicht gesendet</numerusform>
            <numerusform>%n nicht gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Try the failed ones again</source>
        <translation>Die gescheiterten erneut versuchen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>drover::ui::CertificateDialog</name>
    <message>
        <source>SHA-256 fingerprint %1</source>
        <translation>SHA-256-Fingerabdruck %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>sich selbst</translation>
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
        <source>Above it in the chain:</source>
        <translation>Darüber in der Kette:</translation>
    </message>
    <message>
        <source>The certificate and its chain</source>
        <translation>Das Zertifikat und seine Kette</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed</source>
        <translation>Das Zertifikat von %1 hat sich geändert</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted</source>
        <translation>Das Zertifikat von %1 ist nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>This may be an attack</source>
        <translation>Dies kann ein Angriff sein</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that is pinned. Somebody may be listening in, or the certificate was renewed. Nothing was sent.</source>
        <translation>%1 zeigt ein anderes Zertifikat vor als das gepinnte. Möglicherweise hört jemand mit, oder das Zertifikat wurde erneuert. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 did not prove who it is: %2 Nothing was sent.</source>
        <translation>%1 hat seine Identität nicht nachgewiesen: %2 Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Gepinnt</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Jetzt vorgezeigt</translation>
    </message>
    <message>
        <source>I compared the fingerprint with the one that the server&apos;s administrator told me</source>
        <translation>Ich habe den Fingerabdruck mit dem verglichen, den die Administration des Servers mir genannt hat</translation>
    </message>
    <message>
        <source>Pin the new certificate</source>
        <translation>Neues Zertifikat pinnen</translation>
    </message>
    <message>
        <source>Pin it for %1</source>
        <translation>Für %1 pinnen</translation>
    </message>
    <message>
        <source>Don&apos;t connect</source>
        <translation>Nicht verbinden</translation>
    </message>
</context>
<context>
    <name>drover::ui::ChoiceEditor</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
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
</context>
<context>
    <name>drover::ui::ColumnDialog</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>Spalten suchen</translation>
    </message>
    <message>
        <source>Show these columns</source>
        <translation>Diese Spalten anzeigen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
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
    <name>drover::ui::ConflictDialog</name>
    <message>
        <source>Changed on the server, too</source>
        <translation>Auch auf dem Server geändert</translation>
    </message>
    <message>
        <source>Someone changed the same while you were editing</source>
        <translation>Während des Bearbeitens hat jemand dasselbe geändert</translation>
    </message>
    <message>
        <source>Where only one of you changed something, that is kept. Where both did, choose. Nothing is sent before you save.</source>
        <translation>Wo nur eine Seite etwas geändert hat, bleibt das erhalten. Wo beide es taten, ist zu wählen. Vor dem Speichern wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Places that were changed</source>
        <translation>Geänderte Stellen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>As you read it</source>
        <translation>Wie gelesen</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Fremde</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>Alle eigenen</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>Alle fremden</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>(secret)</source>
        <translation>(geheim)</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>fremde</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Whose version of “%1”</source>
        <translation>Wessen Fassung von „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n still to choose</source>
        <translation>
            <numerusform>%n noch zu wählen</numerusform>
            <numerusform>%n noch zu wählen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::ui::ConnectionTestView</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>trying …</source>
        <translation>wird geprüft …</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>look here</source>
        <translation>hier nachsehen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>step, state, what was found</comment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>drover::ui::ConsolePanel</name>
    <message>
        <source>Script log</source>
        <translation>Skriptprotokoll</translation>
    </message>
    <message>
        <source>Evaluate in the frame</source>
        <translation>Im Stack-Frame auswerten</translation>
    </message>
    <message>
        <source>Evaluate an expression or run a statement; what it changes stays changed</source>
        <translation>Einen Ausdruck auswerten oder eine Anweisung ausführen; was sie ändert, bleibt geändert</translation>
    </message>
    <message>
        <source>Evaluate an expression as of this moment</source>
        <translation>Einen Ausdruck auswerten, wie er in diesem Moment galt</translation>
    </message>
    <message>
        <source>Evaluates while the script waits</source>
        <translation>Wertet aus, während das Skript wartet</translation>
    </message>
</context>
<context>
    <name>drover::ui::CoveragePanel</name>
    <message>
        <source>Coverage of the scripts, by scenario</source>
        <translation>Abdeckung der Skripte, nach Szenario</translation>
    </message>
    <message>
        <source>Scenario and script</source>
        <translation>Szenario und Skript</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Abgedeckt</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Did not run</source>
        <translation>Nicht gelaufen</translation>
    </message>
    <message>
        <source>Which lines ran is counted while a script is debugged.</source>
        <translation>Welche Zeilen gelaufen sind, wird gezählt, während ein Skript debuggt wird.</translation>
    </message>
    <message>
        <source>Show in the margin</source>
        <translation>Am Rand anzeigen</translation>
    </message>
    <message>
        <source>Forget all runs</source>
        <translation>Alle Läufe vergessen</translation>
    </message>
    <message>
        <source>all runs together</source>
        <translation>alle Läufe zusammen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>name of a scenario</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>All runs together</source>
        <translation>Alle Läufe zusammen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>part of the lines</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>lines</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>everything ran</source>
        <translation>alles gelaufen</translation>
    </message>
    <message>
        <source>ran</source>
        <translation>gelaufen</translation>
    </message>
    <message>
        <source>did not run</source>
        <translation>nicht gelaufen</translation>
    </message>
</context>
<context>
    <name>drover::ui::DateEditor</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Einen Tag wählen</translation>
    </message>
    <message>
        <source>choose a day</source>
        <translation>Tag wählen</translation>
    </message>
    <message>
        <source>In this computer’s time zone</source>
        <translation>In der Zeitzone dieses Rechners</translation>
    </message>
</context>
<context>
    <name>drover::ui::DebugActions</name>
    <message>
        <source>&amp;Debug</source>
        <translation>&amp;Debuggen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Stop debugging</source>
        <translation>Debuggen &amp;beenden</translation>
    </message>
    <message>
        <source>Step &amp;over</source>
        <translation>Schritt &amp;über</translation>
    </message>
    <message>
        <source>Step &amp;into</source>
        <translation>Schritt &amp;hinein</translation>
    </message>
    <message>
        <source>Step o&amp;ut</source>
        <translation>Schritt he&amp;raus</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Schritt &amp;zurück</translation>
    </message>
    <message>
        <source>Run bac&amp;k</source>
        <translation>Zurück&amp;laufen</translation>
    </message>
    <message>
        <source>Back to &amp;now</source>
        <translation>Zurück zum &amp;Jetzt</translation>
    </message>
    <message>
        <source>Open &amp;recording …</source>
        <translation>Aufzeich&amp;nung öffnen …</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Continue (F5)</source>
        <translation>Fortsetzen (F5)</translation>
    </message>
    <message>
        <source>Debug the script in front (F5)</source>
        <translation>Das vorderste Skript debuggen (F5)</translation>
    </message>
    <message>
        <source>Debug the call of the Run for&amp;m</source>
        <translation>Aufruf des Formulars debu&amp;ggen</translation>
    </message>
    <message>
        <source>Debug a scenario fi&amp;le …</source>
        <translation>Szen&amp;ariodatei debuggen …</translation>
    </message>
    <message>
        <source>&amp;Attach to the sandbox</source>
        <translation>Mit der Sandbo&amp;x verbinden</translation>
    </message>
    <message>
        <source>Run &amp;to cursor</source>
        <translation>Bis zur &amp;Schreibmarke</translation>
    </message>
    <message>
        <source>Breakpoint on or o&amp;ff</source>
        <translation>Haltepunkt &amp;ein oder aus</translation>
    </message>
    <message>
        <source>Breakpoint &amp;with a condition …</source>
        <translation>Haltepunkt &amp;mit Bedingung …</translation>
    </message>
    <message>
        <source>Mark the lines that ran (covera&amp;ge)</source>
        <translation>Gelaufene Zeilen zeigen (Abdec&amp;kung)</translation>
    </message>
    <message>
        <source>Sa&amp;ve recording …</source>
        <translation>Aufzeichnung spei&amp;chern …</translation>
    </message>
    <message>
        <source>Call the method that the Run form shows and stop at breakpoints</source>
        <translation>Die Methode aufrufen, die das Formular „Ausführen“ zeigt, und an Haltepunkten anhalten</translation>
    </message>
    <message>
        <source>Stop when the sandbox calls a script, whoever asked for it</source>
        <translation>Anhalten, wenn die Sandbox ein Skript aufruft, gleich wer es angefordert hat</translation>
    </message>
    <message>
        <source>Over &amp;HTTP</source>
        <translation>Über H&amp;TTP</translation>
    </message>
    <message>
        <source>On: UMA flows on the connected sandbox; log-in, consent and single calls on a sandbox of their own. Off: in a script host on this computer</source>
        <translation>Ein: UMA-Abläufe auf der verbundenen Sandbox; Anmeldung, Zustimmung und einzelne Aufrufe auf einer eigenen Sandbox. Aus: in einem Skript-Host auf diesem Rechner</translation>
    </message>
</context>
<context>
    <name>drover::ui::DebugBar</name>
    <message>
        <source>%1.%2, line %3</source>
        <comment>script, function, line</comment>
        <translation>%1.%2, Zeile %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Connecting to the debugger …</source>
        <translation>Verbindung mit dem Debugger …</translation>
    </message>
    <message>
        <source>moment %1 of %2</source>
        <translation>Moment %1 von %2</translation>
    </message>
    <message>
        <source>at a breakpoint</source>
        <translation>an einem Haltepunkt</translation>
    </message>
    <message>
        <source>at an exception</source>
        <translation>bei einer Ausnahme</translation>
    </message>
    <message>
        <source>because you asked</source>
        <translation>auf Wunsch</translation>
    </message>
    <message>
        <source>gathering step %1</source>
        <translation>Claims-Gathering-Schritt %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>In the past</source>
        <translation>In der Vergangenheit</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
</context>
<context>
    <name>drover::ui::DebugController</name>
    <message>
        <source>Nothing is debugged. Set a breakpoint with F9 and press F5.</source>
        <translation>Nichts wird debuggt. Mit F9 einen Haltepunkt setzen und F5 drücken.</translation>
    </message>
    <message>
        <source>the script</source>
        <translation>das Skript</translation>
    </message>
    <message>
        <source>The flow has ended: %1.</source>
        <translation>Der Flow ist beendet: %1.</translation>
    </message>
    <message>
        <source>The call has ended: %1</source>
        <translation>Der Aufruf ist beendet: %1</translation>
    </message>
    <message>
        <source>The call has failed: %1</source>
        <translation>Der Aufruf ist gescheitert: %1</translation>
    </message>
    <message>
        <source>The flow waits in %1, which is being debugged.</source>
        <translation>Der Flow wartet in %1, das gerade debuggt wird.</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Recordings (*.trace);;All files (*)</source>
        <translation>Aufzeichnungen (*.trace);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <translation>Aufzeichnung speichern</translation>
    </message>
    <message>
        <source>The recording is in %1.</source>
        <translation>Die Aufzeichnung ist in %1.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Debug the flow of a scenario</source>
        <translation>Flow eines Szenarios debuggen</translation>
    </message>
    <message>
        <source>Scenarios (*.json);;All files (*)</source>
        <translation>Szenarien (*.json);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>drover::ui::DebugLauncher</name>
    <message>
        <source>%1 can&apos;t be debugged.</source>
        <translation>%1 kann nicht debuggt werden.</translation>
    </message>
    <message>
        <source>It is written in Java; Drover steps through Python scripts.</source>
        <translation>Es ist in Java geschrieben; Drover geht schrittweise durch Python-Skripte.</translation>
    </message>
    <message>
        <source>Debug the edited text on this computer</source>
        <translation>Den bearbeiteten Text auf diesem Rechner debuggen</translation>
    </message>
    <message>
        <source>Deploy …</source>
        <translation>Bereitstellen …</translation>
    </message>
    <message>
        <source>%1 can&apos;t be debugged over HTTP now.</source>
        <translation>%1 kann jetzt nicht über HTTP debuggt werden.</translation>
    </message>
    <message>
        <source>There is no connection to a server.</source>
        <translation>Es besteht keine Verbindung zu einem Server.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be debugged on this server.</source>
        <translation>%1 kann auf diesem Server nicht debuggt werden.</translation>
    </message>
    <message>
        <source>A real server can&apos;t be stopped at a line; the sandbox can.</source>
        <translation>Ein echter Server lässt sich nicht an einer Zeile anhalten; die Sandbox schon.</translation>
    </message>
    <message>
        <source>The sandbox has another text of %1 than the editor.</source>
        <translation>Die Sandbox hat einen anderen Text von %1 als der Editor.</translation>
    </message>
    <message>
        <source>Lines would not match. Deploy it first, or debug the text as it stands here.</source>
        <translation>Die Zeilen würden nicht passen. Zuerst bereitstellen oder den Text debuggen, wie er hier steht.</translation>
    </message>
    <message>
        <source>This sandbox has no debugger.</source>
        <translation>Diese Sandbox hat keinen Debugger.</translation>
    </message>
    <message>
        <source>Its script host was not started, or it is an older one.</source>
        <translation>Ihr Skript-Host wurde nicht gestartet, oder er ist ein älterer.</translation>
    </message>
    <message>
        <source>Check that Java is installed, then start the sandbox again.</source>
        <translation>Prüfen, ob Java installiert ist, dann die Sandbox neu starten.</translation>
    </message>
    <message>
        <source>Calls of the sandbox</source>
        <translation>Aufrufe der Sandbox</translation>
    </message>
    <message>
        <source>There is no sandbox to attach to.</source>
        <translation>Es gibt keine Sandbox, mit der verbunden werden könnte.</translation>
    </message>
    <message>
        <source>Open the sandbox, then attach to it.</source>
        <translation>Die Sandbox öffnen, dann mit ihr verbinden.</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <comment>script, method</comment>
        <translation>%1.%2</translation>
    </message>
    <message>
        <source>The script can&apos;t be debugged.</source>
        <translation>Das Skript kann nicht debuggt werden.</translation>
    </message>
    <message>
        <source>The program drover-cli was not found.</source>
        <translation>Das Programm drover-cli wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check that drover-cli is installed beside Drover.</source>
        <translation>Prüfen, ob drover-cli neben Drover installiert ist.</translation>
    </message>
    <message>
        <source>A sandbox is being started for %1.</source>
        <translation>Für %1 wird eine Sandbox gestartet.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The script is called there over HTTP, with the text as it stands in the editor.</source>
        <translation>Das Skript wird dort über HTTP aufgerufen, mit dem Text, wie er im Editor steht.</translation>
    </message>
    <message>
        <source>The method runs; it stops here when it reaches a breakpoint.</source>
        <translation>Die Methode läuft; sie hält hier an, wenn sie einen Haltepunkt erreicht.</translation>
    </message>
    <message>
        <source>Waiting for a script to be called: F5 plays the tutorial&apos;s flow, the simulator any other.</source>
        <translation>Es wird auf den Aufruf eines Skripts gewartet: F5 spielt den Ablauf des Tutorials, der Simulator jeden anderen.</translation>
    </message>
    <message>
        <source>The flow has ended. F5 plays it again.</source>
        <translation>Der Ablauf ist beendet. F5 spielt ihn noch einmal.</translation>
    </message>
    <message>
        <source>A flow is played; a script that reaches a breakpoint stops here.</source>
        <translation>Ein Ablauf wird gespielt; ein Skript, das einen Haltepunkt erreicht, hält hier an.</translation>
    </message>
</context>
<context>
    <name>drover::ui::DebugPanels</name>
    <message>
        <source>Call stack</source>
        <translation>Aufrufstapel</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Watches</source>
        <translation>Überwachungen</translation>
    </message>
    <message>
        <source>Breakpoints</source>
        <translation>Haltepunkte</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Simulated calls</source>
        <translation>Simulierte Aufrufe</translation>
    </message>
    <message>
        <source>Watched expressions</source>
        <translation>Überwachte Ausdrücke</translation>
    </message>
    <message>
        <source>Expressions that you add below are evaluated at each stop.</source>
        <translation>Unten hinzugefügte Ausdrücke werden bei jedem Halt ausgewertet.</translation>
    </message>
    <message>
        <source>Add an expression to watch</source>
        <translation>Zu überwachenden Ausdruck hinzufügen</translation>
    </message>
    <message>
        <source>Shown while a script waits; none does now.</source>
        <translation>Wird gezeigt, während ein Skript wartet; gerade wartet keines.</translation>
    </message>
    <message>
        <source>Nothing was simulated up to here: all that the script called is real.</source>
        <translation>Bis hierher wurde nichts simuliert: Alles, was das Skript aufrief, ist echt.</translation>
    </message>
    <message>
        <source>Nothing was printed yet.</source>
        <translation>Noch nichts ausgegeben.</translation>
    </message>
</context>
<context>
    <name>drover::ui::DeleteDialog</name>
    <message>
        <source>Stop looking</source>
        <translation>Suche beenden</translation>
    </message>
    <message>
        <source>Objects that use it</source>
        <translation>Objekte, die es benutzen</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Benutzt von</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>In the field</source>
        <translation>Im Feld</translation>
    </message>
    <message>
        <source>Looking for what uses it …</source>
        <translation>Es wird gesucht, was es benutzt …</translation>
    </message>
    <message>
        <source>Looking for what uses it: %1 of %2 (%3) …</source>
        <translation>Es wird gesucht, was es benutzt: %1 von %2 (%3) …</translation>
    </message>
    <message>
        <source>The search was stopped: there may be more than what is shown.</source>
        <translation>Die Suche wurde beendet: Es kann mehr geben, als gezeigt wird.</translation>
    </message>
    <message>
        <source>Not all could be looked at: %1</source>
        <translation>Nicht alles konnte angesehen werden: %1</translation>
    </message>
    <message>
        <source>Nothing uses it.</source>
        <translation>Nichts benutzt es.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n object(s) use it, and will name something that is not there any more.</source>
        <translation>
            <numerusform>Mindestens %n Objekt benutzt es und wird dann etwas nennen, das es nicht mehr gibt.</numerusform>
            <numerusform>Mindestens %n Objekte benutzen es und werden dann etwas nennen, das es nicht mehr gibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) use it, and will name something that is not there any more.</source>
        <translation>
            <numerusform>%n Objekt benutzt es und wird dann etwas nennen, das es nicht mehr gibt.</numerusform>
            <numerusform>%n Objekte benutzen es und werden dann etwas nennen, das es nicht mehr gibt.</numerusform>
        </translation>
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
    <name>drover::ui::DeviceDialog</name>
    <message>
        <source>Log in to %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Open this address in a browser, log in there as yourself, and enter the code. Drover goes on by itself.</source>
        <translation>Diese Adresse in einem Browser öffnen, dort mit dem eigenen Konto anmelden und den Code eingeben. Drover macht von selbst weiter.</translation>
    </message>
    <message>
        <source>Waiting for the browser. The code is good for another %1:%2 minutes.</source>
        <translation>Warten auf den Browser. Der Code gilt noch %1:%2 Minuten.</translation>
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
    <name>drover::ui::DnEditor</name>
    <message>
        <source>Choose from the server</source>
        <translation>Vom Server wählen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (nicht vorhanden)</translation>
    </message>
</context>
<context>
    <name>drover::ui::DurationEditor</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>= %1 s</source>
        <translation>= %1 s</translation>
    </message>
</context>
<context>
    <name>drover::ui::EditorBinding</name>
    <message>
        <source>Breakpoint</source>
        <translation>Haltepunkt</translation>
    </message>
    <message>
        <source>Breakpoint, switched off</source>
        <translation>Haltepunkt, abgeschaltet</translation>
    </message>
    <message>
        <source>Stops at line %1: nothing runs on this one.</source>
        <translation>Hält in Zeile %1: In dieser läuft nichts.</translation>
    </message>
    <message>
        <source>The script is not loaded yet.</source>
        <translation>Das Skript ist noch nicht geladen.</translation>
    </message>
    <message>
        <source>Set breakpoint</source>
        <translation>Haltepunkt setzen</translation>
    </message>
    <message>
        <source>Set breakpoint with a condition …</source>
        <translation>Haltepunkt mit Bedingung setzen …</translation>
    </message>
    <message>
        <source>Condition, hit count, log message …</source>
        <translation>Bedingung, Trefferzahl, Protokollmeldung …</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Remove breakpoint</source>
        <translation>Haltepunkt entfernen</translation>
    </message>
    <message>
        <source>Run to this line</source>
        <translation>Bis zu dieser Zeile ausführen</translation>
    </message>
</context>
<context>
    <name>drover::ui::EditorDebugging</name>
    <message numerus="yes">
        <source>Ran %n time(s) in %1.</source>
        <translation>
            <numerusform>In %1 %n-mal gelaufen.</numerusform>
            <numerusform>In %1 %n-mal gelaufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Did not run in %1.</source>
        <translation>In %1 nicht gelaufen.</translation>
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
    <name>drover::ui::EmptyState</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>drover::ui::EntityForm</name>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Unknown to Drover</source>
        <translation>Drover unbekannt</translation>
    </message>
    <message>
        <source>Kept as they are. The JSON tab can change them.</source>
        <translation>Bleibt, wie es ist. Der JSON-Reiter kann es ändern.</translation>
    </message>
    <message>
        <source>Members unknown to Drover</source>
        <translation>Drover unbekannte Einträge</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>%n gesetzt</numerusform>
            <numerusform>%n gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>section: what is in it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>drover::ui::EntityListPane</name>
    <message>
        <source>read-only</source>
        <translation>nur lesbar</translation>
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
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n of them are selected.</source>
        <translation>
            <numerusform>Nur %n Eintrag davon ist ausgewählt.</numerusform>
            <numerusform>Nur die ersten %n davon sind ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than that can&apos;t be selected at once.</source>
        <translation>Mehr kann nicht auf einmal ausgewählt werden.</translation>
    </message>
    <message>
        <source>Use the search or a filter to see less.</source>
        <translation>Mit der Suche oder einem Filter die Liste verkürzen.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them not on screen in this list</source>
        <translation>
            <numerusform>%1, davon %n in dieser Liste nicht zu sehen</numerusform>
            <numerusform>%1, davon %n in dieser Liste nicht zu sehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more being read …</source>
        <translation>
            <numerusform>%1, %n weiterer wird gelesen …</numerusform>
            <numerusform>%1, %n weitere werden gelesen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches the filters</source>
        <translation>Nichts passt zu den Filtern</translation>
    </message>
    <message>
        <source>The filters above leave others out.</source>
        <translation>Die Filter oben lassen andere Einträge weg.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter löschen</translation>
    </message>
    <message>
        <source>Read-only: %1</source>
        <translation>Nur lesbar: %1</translation>
    </message>
    <message>
        <source>The list is shown as it was last read.</source>
        <translation>Die Liste steht da, wie sie zuletzt gelesen wurde.</translation>
    </message>
</context>
<context>
    <name>drover::ui::ExceptionBar</name>
    <message>
        <source>Traceback</source>
        <translation>Traceback</translation>
    </message>
    <message>
        <source>Copy type, message and traceback</source>
        <translation>Typ, Meldung und Traceback kopieren</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Hide the exception</source>
        <translation>Die Ausnahme verbergen</translation>
    </message>
    <message>
        <source>In %1. Nothing in the script catches it.</source>
        <translation>In %1. Nichts im Skript fängt sie ab.</translation>
    </message>
    <message>
        <source>In %1.</source>
        <translation>In %1.</translation>
    </message>
</context>
<context>
    <name>drover::ui::ExpressionEditor</name>
    <message>
        <source>truth table</source>
        <translation>Wahrheitstabelle</translation>
    </message>
    <message numerus="yes">
        <source>More than %n scope(s): too many combinations to show.</source>
        <translation>
            <numerusform>Mehr als %n Scope: zu viele Kombinationen, um sie zu zeigen.</numerusform>
            <numerusform>Mehr als %n Scopes: zu viele Kombinationen, um sie zu zeigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The truth table appears here once this is an expression.</source>
        <translation>Die Wahrheitstabelle erscheint hier, sobald dies ein Ausdruck ist.</translation>
    </message>
    <message>
        <source>Granted scopes, and what is decided then:</source>
        <translation>Gewährte Scopes und was dann entschieden wird:</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>gewährt</translation>
    </message>
    <message>
        <source>–</source>
        <comment>scope not granted</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>abgelehnt</translation>
    </message>
</context>
<context>
    <name>drover::ui::FieldEditor</name>
    <message>
        <source>%1: %2</source>
        <comment>field: part of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(secret)</source>
        <translation>(geheim)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
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
        <source>(null)</source>
        <translation>(null)</translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation>(nicht gesetzt)</translation>
    </message>
</context>
<context>
    <name>drover::ui::FieldRow</name>
    <message>
        <source>Take this change back</source>
        <translation>Diese Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Take the change of “%1” back</source>
        <translation>Die Änderung von „%1“ zurücknehmen</translation>
    </message>
    <message>
        <source>Help on “%1”</source>
        <translation>Hilfe zu „%1“</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>Eintrag %1: %2</translation>
    </message>
</context>
<context>
    <name>drover::ui::FileRow</name>
    <message>
        <source>Choose …</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Auswählen: %1</translation>
    </message>
    <message>
        <source>Keys and certificates (*.pem *.key *.crt *.cer *.jwk *.json);;All files (*)</source>
        <translation>Schlüssel und Zertifikate (*.pem *.key *.crt *.cer *.jwk *.json);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>drover::ui::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Show only objects with a certain value (Ctrl+Shift+F)</source>
        <translation>Nur Objekte mit einem bestimmten Wert zeigen (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1
Remove this filter</source>
        <translation>%1
Diesen Filter entfernen</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Filter %1 entfernen</translation>
    </message>
</context>
<context>
    <name>drover::ui::FilterDialog</name>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>&amp;Field:</source>
        <translation>&amp;Feld:</translation>
    </message>
    <message>
        <source>&amp;is:</source>
        <translation>&amp;ist:</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>the whole value, as the server has it</source>
        <translation>der ganze Wert, wie er auf dem Server steht</translation>
    </message>
    <message>
        <source>There is no field “%1” to filter by.</source>
        <translation>Es gibt kein Feld „%1“, nach dem gefiltert werden kann.</translation>
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
    <name>drover::ui::FlagEditor</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
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
    <name>drover::ui::HistoryPanel</name>
    <message>
        <source>read from the server</source>
        <translation>vom Server gelesen</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>hier aufgehoben</translation>
    </message>
    <message>
        <source>deployed</source>
        <translation>bereitgestellt</translation>
    </message>
    <message>
        <source>deployed again</source>
        <translation>wieder bereitgestellt</translation>
    </message>
    <message>
        <source>Put it into the editor</source>
        <translation>In den Editor holen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>The script becomes what it was then; it is not deployed before you say so</source>
        <translation>Das Skript wird, was es damals war; bereitgestellt wird es erst auf Wunsch</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>In the editor</source>
        <translation>Im Editor</translation>
    </message>
</context>
<context>
    <name>drover::ui::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %n object(s) of %1 to %2</source>
        <translation>
            <numerusform>%n Objekt aus %1 nach %2 importieren</numerusform>
            <numerusform>%n Objekte aus %1 nach %2 importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Objects of the file</source>
        <translation>Objekte der Datei</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu nachsehen</translation>
    </message>
    <message>
        <source>Fields that differ</source>
        <translation>Abweichende Felder</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Auf dem Server</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>Nach dem Import</translation>
    </message>
    <message>
        <source>What the import would change</source>
        <translation>Was der Import ändern würde</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Looking up what the server has: %1 of %2</source>
        <translation>Nachsehen, was der Server hat: %1 von %2</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message numerus="yes">
        <source>%n not looked up</source>
        <translation>
            <numerusform>%n nicht nachgesehen</numerusform>
            <numerusform>%n nicht nachgesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>The server has all of this already.</source>
        <translation>Der Server hat das alles schon.</translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>Es gibt nichts zu schreiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n nicht gesendet</numerusform>
            <numerusform>%n nicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be written</source>
        <translation>
            <numerusform>%n zu schreiben</numerusform>
            <numerusform>%n zu schreiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written</source>
        <translation>
            <numerusform>%n geschrieben</numerusform>
            <numerusform>%n geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n gleich</numerusform>
            <numerusform>%n gleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n object(s)</source>
        <translation>
            <numerusform>%n Objekt importieren</numerusform>
            <numerusform>%n Objekte importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>drover::ui::ImportModel</name>
    <message>
        <source>not looked up yet</source>
        <translation>noch nicht nachgesehen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>new, left out</source>
        <translation>neu, ausgelassen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>changed, left out</source>
        <translation>geändert, ausgelassen</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>sending …</source>
        <translation>wird gesendet …</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ.</source>
        <translation>
            <numerusform>%n Feld weicht ab.</numerusform>
            <numerusform>%n Felder weichen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>object and what happens to it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>drover::ui::JsonInput</name>
    <message>
        <source>more than one value</source>
        <translation>mehr als ein Wert</translation>
    </message>
    <message>
        <source>This is no JSON, line %1: %2</source>
        <translation>Das ist kein JSON, Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>drover::ui::JwksEditor</name>
    <message>
        <source>Key ID</source>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
</context>
<context>
    <name>drover::ui::ListEditor</name>
    <message>
        <source>Add an entry</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation>Eintrag entfernen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
</context>
<context>
    <name>drover::ui::ListTools</name>
    <message>
        <source>Add a filter …</source>
        <translation>Filter hinzufügen …</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter löschen</translation>
    </message>
    <message>
        <source>Columns …</source>
        <translation>Spalten …</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Save this view …</source>
        <translation>Diese Ansicht speichern …</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>This server doesn&apos;t filter this list. Use the search.</source>
        <translation>Dieser Server filtert diese Liste nicht. Stattdessen die Suche verwenden.</translation>
    </message>
    <message>
        <source>This server can&apos;t filter: Drover shows what matches among the entries that it sends.</source>
        <translation>Dieser Server kann nicht filtern: Drover zeigt, was unter den gesendeten Einträgen passt.</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Diese Spalte ausblenden</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Only with %1: %2</source>
        <comment>field and value</comment>
        <translation>Nur mit %1: %2</translation>
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
        <translation>Aussch&amp;neiden</translation>
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
        <translation>Wei&amp;tersuchen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rü&amp;ckwärts suchen</translation>
    </message>
    <message>
        <source>Rep&amp;lace …</source>
        <translation>Erset&amp;zen …</translation>
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
        <translation>Nor&amp;male Schrift</translation>
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
    <message>
        <source>Reset the la&amp;yout</source>
        <translation>La&amp;yout zurücksetzen</translation>
    </message>
    <message>
        <source>Remove a server</source>
        <translation>Server entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from the list of servers?</source>
        <translation>%1 aus der Liste der Server entfernen?</translation>
    </message>
    <message>
        <source>Its secret in the keychain goes with it. Nothing is changed on the server, and the record of what you wrote there stays.</source>
        <translation>Das zugehörige Geheimnis im Schlüsselbund wird mit entfernt. Auf dem Server ändert sich nichts, und das Protokoll der dort geschriebenen Änderungen bleibt erhalten.</translation>
    </message>
    <message>
        <source>Remove the server</source>
        <translation>Server entfernen</translation>
    </message>
    <message>
        <source>&amp;Objects</source>
        <translation>&amp;Objekte</translation>
    </message>
</context>
<context>
    <name>drover::ui::MapEditor</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
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
    <message>
        <source>Not connected to %1.</source>
        <translation>Nicht mit %1 verbunden.</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Wieder verbinden</translation>
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
    <name>drover::ui::NumberEditor</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>drover::ui::ObjectActions</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Change the selected ones …</source>
        <translation>Die ausgewählten ändern …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command (keys)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>“%1” is there again, but the server gave it another identifier.</source>
        <translation>„%1“ ist wieder da, aber der Server gab ihm eine andere Kennung.</translation>
    </message>
    <message>
        <source>What named the old one does not name this one.</source>
        <translation>Was das alte nannte, nennt dieses nicht.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>command: why it can&apos;t be done</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>drover::ui::ObjectEditor</name>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Review …</source>
        <translation>Durchsehen …</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Feld suchen</translation>
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
        <source>Your unsaved changes of %1 are shown.</source>
        <translation>Die nicht gespeicherten Änderungen von %1 werden gezeigt.</translation>
    </message>
    <message>
        <source>Throw them away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Someone changed the same on the server.</source>
        <translation>Jemand hat dasselbe auf dem Server geändert.</translation>
    </message>
    <message>
        <source>Nothing was overwritten.</source>
        <translation>Nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>Compare …</source>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>not on the server yet</source>
        <translation>noch nicht auf dem Server</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>eingeschaltet</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed</source>
        <translation>
            <numerusform>%n Feld geändert</numerusform>
            <numerusform>%n Felder geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <comment>fields that are wrong</comment>
        <translation>
            <numerusform>%n zu berichtigen</numerusform>
            <numerusform>%n zu berichtigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>There is no connection; the changes are kept.</source>
        <translation>Es besteht keine Verbindung; die Änderungen sind aufbewahrt.</translation>
    </message>
    <message>
        <source>The server will refuse this: %1</source>
        <translation>Der Server wird dies verweigern: %1</translation>
    </message>
    <message>
        <source>Send it anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>The server stored it otherwise than it was sent: %1.</source>
        <translation>Der Server hat es anders gespeichert, als es gesendet wurde: %1.</translation>
    </message>
    <message>
        <source>The form shows what it has now.</source>
        <translation>Das Formular zeigt, was er jetzt hat.</translation>
    </message>
    <message>
        <source>Saved. Someone had changed other fields meanwhile; they were kept.</source>
        <translation>Gespeichert. Jemand hatte inzwischen andere Felder geändert; sie blieben erhalten.</translation>
    </message>
    <message>
        <source>These fields are read-only. %1</source>
        <translation>Diese Felder sind nur lesbar. %1</translation>
    </message>
</context>
<context>
    <name>drover::ui::ObjectPicker</name>
    <message>
        <source>Search the server</source>
        <translation>Auf dem Server suchen</translation>
    </message>
    <message>
        <source>Search the server for: %1</source>
        <translation>Auf dem Server suchen nach: %1</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>This log-in may not search for them: type the directory name.</source>
        <translation>Diese Anmeldung darf nicht danach suchen: den Verzeichnisnamen eingeben.</translation>
    </message>
    <message>
        <source>There is no connection to the server: type the directory name.</source>
        <translation>Es besteht keine Verbindung zum Server: den Verzeichnisnamen eingeben.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Sucht …</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>„%1“ verwenden</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>name – description</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>The first %1 of %2; search for more.</source>
        <translation>Die ersten %1 von %2; für mehr suchen.</translation>
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
        <source>%1, line %2: %3</source>
        <comment>severity, line, message</comment>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>F1 tells why this is a problem</source>
        <translation>F1 sagt, warum dies ein Problem ist</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Fix: %1 (Alt+Enter)</source>
        <comment>title of a fix</comment>
        <translation>Beheben: %1 (Alt+Eingabe)</translation>
    </message>
    <message>
        <source>Fix line %1: %2</source>
        <translation>Zeile %1 beheben: %2</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <comment>title of a fix</comment>
        <translation>Beheben: %1</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n of this kind</source>
        <translation>
            <numerusform>%n dieser Art beheben</numerusform>
            <numerusform>Alle %n dieser Art beheben</numerusform>
        </translation>
    </message>
    <message>
        <source>Why? (%1)</source>
        <comment>code of a problem</comment>
        <translation>Warum? (%1)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
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
    <message>
        <source>Change %1 …</source>
        <translation>%1 ändern …</translation>
    </message>
    <message>
        <source>Remove %1 …</source>
        <translation>%1 entfernen …</translation>
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
        <source>Add and connect</source>
        <translation>Hinzufügen und verbinden</translation>
    </message>
    <message>
        <source>Janssen Server (Config API)</source>
        <translation>Janssen Server (Config API)</translation>
    </message>
    <message>
        <source>Gluu Server 4 (oxTrust API)</source>
        <translation>Gluu Server 4 (oxTrust API)</translation>
    </message>
    <message>
        <source>Kind of server</source>
        <translation>Art des Servers</translation>
    </message>
    <message>
        <source>Admin interface</source>
        <translation>Admin-Schnittstelle</translation>
    </message>
    <message>
        <source>Log-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Own authority</source>
        <translation>Eigene Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Client secret (client_secret_basic)</source>
        <translation>Client-Secret (client_secret_basic)</translation>
    </message>
    <message>
        <source>Client secret in the form (client_secret_post)</source>
        <translation>Client-Secret im Formular (client_secret_post)</translation>
    </message>
    <message>
        <source>Signed with a key (private_key_jwt)</source>
        <translation>Mit einem Schlüssel signiert (private_key_jwt)</translation>
    </message>
    <message>
        <source>Client certificate (mutual TLS)</source>
        <translation>Client-Zertifikat (Mutual TLS)</translation>
    </message>
    <message>
        <source>Myself, in the browser (device flow)</source>
        <translation>Ich selbst, im Browser (Device Flow)</translation>
    </message>
    <message>
        <source>The usual one of the key</source>
        <translation>Der übliche des Schlüssels</translation>
    </message>
    <message>
        <source>The usual one below the address</source>
        <translation>Wie üblich unterhalb der Adresse</translation>
    </message>
    <message>
        <source>The key&apos;s own</source>
        <translation>Die des Schlüssels</translation>
    </message>
    <message>
        <source>Forget the pin</source>
        <translation>Angeheftetes Zertifikat vergessen</translation>
    </message>
    <message>
        <source>Pinned certificate</source>
        <translation>Angeheftetes Zertifikat</translation>
    </message>
    <message>
        <source>Steps of the test</source>
        <translation>Schritte des Tests</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>Speichern und verbinden</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Drover logs in to the server&apos;s admin interface with a client of yours, which has the scopes of what you want to read and write.</source>
        <translation>Drover meldet sich an der Admin-Schnittstelle des Servers mit einem eigenen Client an, der die Scopes für alles hat, was gelesen und geschrieben werden soll.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Test abbrechen</translation>
    </message>
</context>
<context>
    <name>drover::ui::PropertiesEditor</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
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
    <name>drover::ui::ProtectionNote</name>
    <message>
        <source>Not enforced on this machine:</source>
        <translation>Auf diesem Rechner nicht durchgesetzt:</translation>
    </message>
    <message>
        <source>Enforced: %1</source>
        <comment>sentences</comment>
        <translation>Durchgesetzt: %1</translation>
    </message>
    <message>
        <source>Only run scripts that you would run on your own account; on Linux bubblewrap keeps them from the rest.</source>
        <translation>Nur Skripte ausführen, die auch im eigenen Konto laufen dürften; unter Linux hält bubblewrap sie vom Übrigen fern.</translation>
    </message>
</context>
<context>
    <name>drover::ui::RecordingWindow</name>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Scripts of the recording</source>
        <translation>Skripte der Aufzeichnung</translation>
    </message>
    <message>
        <source>About the recording</source>
        <translation>Über die Aufzeichnung</translation>
    </message>
    <message>
        <source>No recording is open.</source>
        <translation>Keine Aufzeichnung ist offen.</translation>
    </message>
    <message>
        <source>the script</source>
        <translation>das Skript</translation>
    </message>
    <message>
        <source>The recording %1 can&apos;t be shown.</source>
        <translation>Die Aufzeichnung %1 kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>%1 – Recording</source>
        <translation>%1 – Aufzeichnung</translation>
    </message>
    <message>
        <source>The recording can&apos;t be opened.</source>
        <translation>Die Aufzeichnung kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The program drover-cli was not found.</source>
        <translation>Das Programm drover-cli wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check that drover-cli is installed beside Drover.</source>
        <translation>Prüfen, ob drover-cli neben Drover installiert ist.</translation>
    </message>
    <message>
        <source>This recording has no lines.</source>
        <translation>Diese Aufzeichnung hat keine Zeilen.</translation>
    </message>
    <message>
        <source>It was made by a version that kept the flow&apos;s messages only.</source>
        <translation>Sie stammt von einer Version, die nur die Nachrichten des Flows aufbewahrte.</translation>
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
</context>
<context>
    <name>drover::ui::ResultView</name>
    <message>
        <source>Simulated calls</source>
        <translation>Simulierte Aufrufe</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Rückgabe</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Wirkungen</translation>
    </message>
    <message>
        <source>What the script did</source>
        <translation>Was das Skript tat</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>Protokoll des Laufs</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>How often it was called</source>
        <translation>Wie oft es aufgerufen wurde</translation>
    </message>
    <message>
        <source>The arguments as the script left them</source>
        <translation>Die Argumente, wie das Skript sie hinterließ</translation>
    </message>
    <message>
        <source>What the script asked its context for or set there, as it is now</source>
        <translation>Was das Skript von seinem Kontext erfragte oder dort setzte, wie es jetzt ist</translation>
    </message>
    <message>
        <source>Calls that Drover can&apos;t carry out as a server would, and what they returned instead</source>
        <translation>Aufrufe, die Drover nicht wie ein Server ausführen kann, und was sie stattdessen zurückgaben</translation>
    </message>
    <message>
        <source>Value or traceback</source>
        <translation>Wert oder Traceback</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>duration of a call</comment>
        <translation>%1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) ran, marked in the editor</source>
        <translation>
            <numerusform>%n Zeile lief, im Editor markiert</numerusform>
            <numerusform>%n Zeilen liefen, im Editor markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s) ran, marked in the editor</source>
        <translation>
            <numerusform>%1 von %n Zeile lief, im Editor markiert</numerusform>
            <numerusform>%1 von %n Zeilen liefen, im Editor markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>Changed (%1)</source>
        <translation>Geändert (%1)</translation>
    </message>
    <message>
        <source>Simulated (%1)</source>
        <translation>Simuliert (%1)</translation>
    </message>
    <message>
        <source>not called</source>
        <translation>nicht aufgerufen</translation>
    </message>
    <message>
        <source>%1 (your answer)</source>
        <translation>%1 (eigene Antwort)</translation>
    </message>
    <message>
        <source>%1, line %2, returned %3</source>
        <translation>%1, Zeile %2, gab %3 zurück</translation>
    </message>
    <message>
        <source>Change answer …</source>
        <translation>Antwort ändern …</translation>
    </message>
    <message>
        <source>Answer this …</source>
        <translation>Diesen beantworten …</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>%1 beantworten</translation>
    </message>
    <message>
        <source>In the next run it returns %1</source>
        <translation>Im nächsten Lauf gibt es %1 zurück</translation>
    </message>
    <message>
        <source>Say what this call returns in the next runs</source>
        <translation>Festlegen, was dieser Aufruf in den nächsten Läufen zurückgibt</translation>
    </message>
    <message>
        <source>Effects (%1)</source>
        <translation>Wirkungen (%1)</translation>
    </message>
    <message>
        <source>Log (%1)</source>
        <translation>Protokoll (%1)</translation>
    </message>
</context>
<context>
    <name>drover::ui::ReviewDialog</name>
    <message>
        <source>(secret)</source>
        <translation>(geheim)</translation>
    </message>
    <message>
        <source>Review the new object</source>
        <translation>Das neue Objekt durchsehen</translation>
    </message>
    <message>
        <source>Review the changes</source>
        <translation>Die Änderungen durchsehen</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>„%1“ anlegen</translation>
    </message>
    <message numerus="yes">
        <source>Change %n field(s) of “%1”</source>
        <translation>
            <numerusform>%n Feld von „%1“ ändern</numerusform>
            <numerusform>%n Felder von „%1“ ändern</numerusform>
        </translation>
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
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Parts of the review</source>
        <translation>Teile der Durchsicht</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Server: nothing yet</source>
        <translation>Server: noch nichts</translation>
    </message>
</context>
<context>
    <name>drover::ui::RunPanel</name>
    <message>
        <source>Open a script to run it</source>
        <translation>Ein Skript öffnen, um es auszuführen</translation>
    </message>
    <message>
        <source>Each of its methods can be called by itself, with the text as it stands in the editor.</source>
        <translation>Jede seiner Methoden kann für sich aufgerufen werden, mit dem Text, wie er im Editor steht.</translation>
    </message>
    <message>
        <source>This script can&apos;t be run here</source>
        <translation>Dieses Skript kann hier nicht ausgeführt werden</translation>
    </message>
    <message>
        <source>No server is known to call scripts of the type %1.</source>
        <translation>Kein bekannter Server ruft Skripte des Typs %1 auf.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>Properties (%1)</source>
        <translation>Eigenschaften (%1)</translation>
    </message>
    <message>
        <source>Scenario 1</source>
        <translation>Szenario 1</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>Running %1 …</source>
        <translation>%1 läuft …</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Noch nicht ausgeführt</translation>
    </message>
    <message>
        <source>Run calls %1 with the text as it stands in the editor, on a script host on this machine.</source>
        <translation>„Ausführen“ ruft %1 mit dem Text auf, wie er im Editor steht, in einem Skript-Host auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>%1 was stopped before it ended.</source>
        <translation>%1 wurde angehalten, bevor es endete.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Noch einmal ausführen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>The method that is called</source>
        <translation>Die Methode, die aufgerufen wird</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Call the method with the text as it stands in the editor (Ctrl+R)</source>
        <translation>Die Methode mit dem Text aufrufen, wie er im Editor steht (Strg+R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Play the flow</source>
        <translation>Flow spielen</translation>
    </message>
    <message>
        <source>Scripts of this type are called several times in a flow: play it in the simulator</source>
        <translation>Skripte dieses Typs werden in einem Flow mehrmals aufgerufen: ihn im Simulator spielen</translation>
    </message>
    <message>
        <source>What the script is run with</source>
        <translation>Womit das Skript ausgeführt wird</translation>
    </message>
    <message>
        <source>Configuration properties of the script</source>
        <translation>Konfigurationseigenschaften des Skripts</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>They are the script&apos;s own: change them under Properties</source>
        <translation>Es sind die des Skripts selbst: unter „Eigenschaften“ ändern</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Welt</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>What the script finds on its server: users, files, hosts that may be asked …</source>
        <translation>Was das Skript auf seinem Server vorfindet: Benutzer, Dateien, Hosts, die gefragt werden dürfen …</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>There is nothing to call.</source>
        <translation>Es gibt nichts aufzurufen.</translation>
    </message>
    <message>
        <source>No server is known to call scripts of this type.</source>
        <translation>Es ist kein Server bekannt, der Skripte dieses Typs aufruft.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be called yet.</source>
        <translation>%1 kann noch nicht aufgerufen werden.</translation>
    </message>
    <message>
        <source>Complete the form.</source>
        <translation>Formular vervollständigen.</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Debuggen</translation>
    </message>
    <message>
        <source>Call the method and stop at breakpoints (Ctrl+F5)</source>
        <translation>Methode aufrufen und an Haltepunkten anhalten (Ctrl+F5)</translation>
    </message>
</context>
<context>
    <name>drover::ui::ScenarioBar</name>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Scenario: what the script is run with</source>
        <translation>Szenario: womit das Skript ausgeführt wird</translation>
    </message>
    <message>
        <source>Scenario actions</source>
        <translation>Szenario-Aktionen</translation>
    </message>
    <message>
        <source>Keep, rename or delete the scenario</source>
        <translation>Das Szenario aufbewahren, umbenennen oder löschen</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern als …</translation>
    </message>
    <message>
        <source>Save the scenario as</source>
        <translation>Szenario speichern als</translation>
    </message>
    <message>
        <source>Save scenario</source>
        <translation>Szenario speichern</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Rename the scenario to</source>
        <translation>Szenario umbenennen in</translation>
    </message>
    <message>
        <source>Rename scenario</source>
        <translation>Szenario umbenennen</translation>
    </message>
    <message>
        <source>Delete scenario</source>
        <translation>Szenario löschen</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Szenario %1</translation>
    </message>
</context>
<context>
    <name>drover::ui::ScintillaView</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <comment>problem, its code</comment>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>Alt+Enter: %1</source>
        <comment>title of a fix</comment>
        <translation>Alt+Eingabe: %1</translation>
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
    <message>
        <source>Fix the problem</source>
        <translation>Das Problem beheben</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <comment>title of a fix</comment>
        <translation>Beheben: %1</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n of this kind</source>
        <translation>
            <numerusform>%n dieser Art beheben</numerusform>
            <numerusform>Alle %n dieser Art beheben</numerusform>
        </translation>
    </message>
    <message>
        <source>Why? (%1)</source>
        <comment>code of a problem</comment>
        <translation>Warum? (%1)</translation>
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
    <message>
        <source>Choose a script at the left to read it.</source>
        <translation>Links ein Skript wählen, um es zu lesen.</translation>
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
        <translation>Aus Datei &amp;öffnen …</translation>
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
    <message>
        <source>R&amp;un</source>
        <translation>Aus&amp;führen</translation>
    </message>
    <message>
        <source>Call a method of the script, with the text as it stands in the editor, or play its flow</source>
        <translation>Eine Methode des Skripts aufrufen, mit dem Text, wie er im Editor steht, oder seinen Flow spielen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Problems can&apos;t be looked for: %1</source>
        <translation>Nach Problemen kann nicht gesucht werden: %1</translation>
    </message>
    <message>
        <source>Refre&amp;sh</source>
        <translation>Ak&amp;tualisieren</translation>
    </message>
    <message>
        <source>De&amp;bugging</source>
        <translation>De&amp;bugger</translation>
    </message>
    <message>
        <source>%1 is not on the server yet.</source>
        <translation>%1 ist noch nicht auf dem Server.</translation>
    </message>
    <message>
        <source>The server has another text of %1 than the editor.</source>
        <translation>Der Server hat einen anderen Text von %1 als der Editor.</translation>
    </message>
    <message>
        <source>The simulator plays what is deployed.</source>
        <translation>Der Simulator spielt, was ausgerollt ist.</translation>
    </message>
    <message>
        <source>Deploy …</source>
        <translation>Ausrollen …</translation>
    </message>
    <message>
        <source>Run the edited text on this computer</source>
        <translation>Bearbeiteten Text auf diesem Computer ausführen</translation>
    </message>
    <message>
        <source>Play what is deployed</source>
        <translation>Bereitgestelltes spielen</translation>
    </message>
    <message>
        <source>A script is called by the server where something is decided: at a log-in, for a token, at a UMA request.</source>
        <translation>Ein Skript wird vom Server aufgerufen, wo etwas entschieden wird: bei einer Anmeldung, für ein Token, bei einer UMA-Anfrage.</translation>
    </message>
    <message>
        <source>New script …</source>
        <translation>Neues Skript …</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>The script can&apos;t be kept.</source>
        <translation>Das Skript kann nicht aufgehoben werden.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Es hat keinen Namen.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Ihm einen geben.</translation>
    </message>
    <message>
        <source>This version of %1 is in the history.</source>
        <translation>Diese Fassung von %1 steht im Verlauf.</translation>
    </message>
    <message>
        <source>The history has this version of %1 already.</source>
        <translation>Der Verlauf hat diese Fassung von %1 schon.</translation>
    </message>
    <message>
        <source>No script is open.</source>
        <translation>Kein Skript ist offen.</translation>
    </message>
    <message>
        <source>No version of %1 was kept yet. Each deployment is, and what you keep with “Keep this version”.</source>
        <translation>Noch keine Fassung von %1 wurde aufgehoben. Aufgehoben werden jede Bereitstellung und was mit „Diese Fassung aufheben“ bewahrt wird.</translation>
    </message>
    <message>
        <source>%1 is in the editor as it was then.</source>
        <translation>%1 steht im Editor, wie es damals war.</translation>
    </message>
    <message>
        <source>The server still has its own.</source>
        <translation>Der Server hat noch sein eigenes.</translation>
    </message>
    <message>
        <source>Deploy it, or undo in the editor to have your text back.</source>
        <translation>Bereitstellen, oder im Editor rückgängig machen, um den eigenen Text wiederzuhaben.</translation>
    </message>
    <message>
        <source>&amp;Keep this version</source>
        <translation>Diese Fassung auf&amp;heben</translation>
    </message>
    <message>
        <source>Keep the script as it is here in the profile&apos;s history, without deploying it</source>
        <translation>Das Skript, wie es hier steht, im Verlauf des Profils aufheben, ohne es bereitzustellen</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Begin a script from an example of its type</source>
        <translation>Ein Skript mit einem Beispiel seiner Art beginnen</translation>
    </message>
    <message>
        <source>Scripts can be read, checked and run here, but not deployed.</source>
        <translation>Skripte können hier gelesen, geprüft und ausgeführt, aber nicht bereitgestellt werden.</translation>
    </message>
    <message>
        <source>The scripts are shown as they were last read.</source>
        <translation>Die Skripte werden gezeigt, wie sie zuletzt gelesen wurden.</translation>
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
    <message>
        <source>Passphrase of the key</source>
        <translation>Passphrase des Schlüssels</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>The passphrase of %1 is needed.</source>
        <translation>Die Passphrase von %1 wird benötigt.</translation>
    </message>
</context>
<context>
    <name>drover::ui::SecretEditor</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Copy it; the clipboard is cleared after 30 seconds</source>
        <translation>Kopieren; die Zwischenablage wird nach 30 Sekunden geleert</translation>
    </message>
    <message>
        <source>Replace it by a new one</source>
        <translation>Durch ein neues ersetzen</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Verbergen</translation>
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
    <name>drover::ui::TableEditor</name>
    <message>
        <source>Add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Zeile entfernen</translation>
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
    <name>drover::ui::TimelinePanel</name>
    <message>
        <source>Begin</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>To the first moment (Home)</source>
        <translation>Zum ersten Moment (Pos1)</translation>
    </message>
    <message>
        <source>◂ Mark</source>
        <translation>◂ Marke</translation>
    </message>
    <message>
        <source>To the mark before (Ctrl+Left)</source>
        <translation>Zur vorigen Marke (Strg+Links)</translation>
    </message>
    <message>
        <source>Mark ▸</source>
        <translation>Marke ▸</translation>
    </message>
    <message>
        <source>To the next mark (Ctrl+Right)</source>
        <translation>Zur nächsten Marke (Strg+Rechts)</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Back to where the script waits (End)</source>
        <translation>Zurück dorthin, wo das Skript wartet (Ende)</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Noch nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>A run that is debugged is recorded here, line by line.</source>
        <translation>Ein Lauf, der debuggt wird, wird hier Zeile für Zeile aufgezeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s) recorded; the script is running.</source>
        <translation>
            <numerusform>%n Moment aufgezeichnet; das Skript läuft.</numerusform>
            <numerusform>%n Momente aufgezeichnet; das Skript läuft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moment %1 of %2</source>
        <translation>Moment %1 von %2</translation>
    </message>
    <message>
        <source>(the rest was not kept)</source>
        <translation>(der Rest wurde nicht aufbewahrt)</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>print</source>
        <translation>Ausgabe</translation>
    </message>
</context>
<context>
    <name>drover::ui::TimelineStrip</name>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Flow: %1</source>
        <translation>Flow: %1</translation>
    </message>
    <message>
        <source>Exception: %1</source>
        <translation>Ausnahme: %1</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>Ausgegeben: %1</translation>
    </message>
    <message>
        <source>Simulated: %1</source>
        <translation>Simuliert: %1</translation>
    </message>
    <message>
        <source>Logged: %1</source>
        <translation>Protokolliert: %1</translation>
    </message>
    <message>
        <source>%1 (line %2 of %3)</source>
        <comment>what, line, script</comment>
        <translation>%1 (Zeile %2 von %3)</translation>
    </message>
    <message>
        <source>Timeline of the run</source>
        <translation>Zeitleiste des Laufs</translation>
    </message>
    <message>
        <source>The script is running.</source>
        <translation>Das Skript läuft.</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Nichts ist aufgezeichnet.</translation>
    </message>
    <message>
        <source>Moment %1 of %2</source>
        <translation>Moment %1 von %2</translation>
    </message>
    <message>
        <source>%1, in the past</source>
        <translation>%1, in der Vergangenheit</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, jetzt</translation>
    </message>
</context>
<context>
    <name>drover::ui::TransferActions</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Directory entries (*.ldif)</source>
        <translation>Verzeichniseinträge (*.ldif)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export the selected ones …</source>
        <translation>Ausgewählte exportieren …</translation>
    </message>
    <message>
        <source>Export the list as CSV …</source>
        <translation>Liste als CSV exportieren …</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message numerus="yes">
        <source>Export %n object(s)</source>
        <translation>
            <numerusform>%n Objekt exportieren</numerusform>
            <numerusform>%n Objekte exportieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting %n object(s)</source>
        <translation>
            <numerusform>%n Objekt wird exportiert</numerusform>
            <numerusform>%n Objekte werden exportiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) were written to %1.</source>
        <translation>
            <numerusform>%n Objekt wurde nach %1 geschrieben.</numerusform>
            <numerusform>%n Objekte wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list as CSV</source>
        <translation>Die Liste als CSV exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were written to %1.</source>
        <translation>
            <numerusform>%n Zeile wurde nach %1 geschrieben.</numerusform>
            <numerusform>%n Zeilen wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting the list</source>
        <translation>Die Liste wird exportiert</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Exported scripts (*.json *.ldif)</source>
        <translation>Exportierte Skripte (*.json *.ldif)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>%1 holds no object.</source>
        <translation>%1 enthält kein Objekt.</translation>
    </message>
</context>
<context>
    <name>drover::ui::VariableView</name>
    <message>
        <source>Set value</source>
        <translation>Wert setzen</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Copy as expression</source>
        <translation>Als Ausdruck kopieren</translation>
    </message>
    <message>
        <source>Add to watches</source>
        <translation>Zu den Überwachungen hinzufügen</translation>
    </message>
</context>
<context>
    <name>drover::ui::ViewsButton</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Saved views: search, filters, order and columns under a name</source>
        <translation>Gespeicherte Ansichten: Suche, Filter, Reihenfolge und Spalten unter einem Namen</translation>
    </message>
    <message>
        <source>Save this view …</source>
        <translation>Diese Ansicht speichern …</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>Ansicht löschen</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>Name der Ansicht:</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>There is a view “%1” already.</source>
        <translation>Es gibt bereits eine Ansicht „%1“.</translation>
    </message>
    <message>
        <source>Its search, filters, order and columns are lost when it is replaced.</source>
        <translation>Ihre Suche, Filter, Reihenfolge und Spalten gehen beim Ersetzen verloren.</translation>
    </message>
    <message>
        <source>Replace view</source>
        <translation>Ansicht ersetzen</translation>
    </message>
</context>
<context>
    <name>drover::ui::WorldEditor</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Allowed hosts</source>
        <translation>Erlaubte Hosts</translation>
    </message>
    <message>
        <source>Working parameters</source>
        <translation>Arbeitsparameter</translation>
    </message>
    <message>
        <source>Session attributes</source>
        <translation>Sitzungsattribute</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>World as JSON</source>
        <translation>Welt als JSON</translation>
    </message>
    <message>
        <source>What the script finds on the server</source>
        <translation>Was das Skript auf dem Server vorfindet</translation>
    </message>
    <message>
        <source>The world is a JSON object.</source>
        <translation>Die Welt ist ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Attribute of the user</source>
        <translation>Attribut des Benutzers</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Allowed host</source>
        <translation>Erlaubter Host</translation>
    </message>
    <message>
        <source>Working parameter</source>
        <translation>Arbeitsparameter</translation>
    </message>
    <message>
        <source>Session attribute</source>
        <translation>Sitzungsattribut</translation>
    </message>
    <message>
        <source>Cache entry</source>
        <translation>Cache-Eintrag</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Edit the world as JSON, with the parts that have no rows here</source>
        <translation>Die Welt als JSON bearbeiten, mit den Teilen, die hier keine Zeilen haben</translation>
    </message>
    <message>
        <source>The world is no JSON object.</source>
        <translation>Die Welt ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Edited as JSON</source>
        <translation>Als JSON bearbeitet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
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
    <name>drover::ui::flow::CoveragePane</name>
    <message>
        <source>This scenario</source>
        <translation>Dieses Szenario</translation>
    </message>
    <message>
        <source>All scenarios</source>
        <translation>Alle Szenarien</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Export lcov …</source>
        <translation>lcov exportieren …</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Summary of the coverage</source>
        <translation>Zusammenfassung der Abdeckung</translation>
    </message>
    <message>
        <source>Scripts and the lines that were reached</source>
        <translation>Skripte und die Zeilen, die erreicht wurden</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Source with the lines that were reached</source>
        <translation>Quelltext mit den Zeilen, die erreicht wurden</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The scenarios are run …</source>
        <translation>Die Szenarien werden gespielt …</translation>
    </message>
    <message>
        <source>Which lines does no scenario reach? Run this scenario, or all that the chooser has.</source>
        <translation>Welche Zeilen erreicht kein Szenario? Dieses Szenario spielen, oder alle, die die Auswahl hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n Szenario</numerusform>
            <numerusform>%n Szenarien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines reached; those that were not are red.</source>
        <translation>%1 von %2 Zeilen erreicht; die übrigen sind rot.</translation>
    </message>
    <message>
        <source>Export the coverage</source>
        <translation>Die Abdeckung exportieren</translation>
    </message>
    <message>
        <source>coverage.info</source>
        <comment>name of a file</comment>
        <translation>coverage.info</translation>
    </message>
    <message>
        <source>lcov (*.info);;All files (*)</source>
        <translation>lcov (*.info);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The coverage was written to %1.</source>
        <translation>Die Abdeckung wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>script, its folder</comment>
        <translation>%1 (%2)</translation>
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
    <message>
        <source>A flow with %1 runs the script as the server has it.</source>
        <translation>Ein Flow mit %1 führt das Skript aus, wie der Server es hat.</translation>
    </message>
    <message>
        <source>Choose a scope whose policy it is, or which leads to it, and play the flow. Deploy changes that are to count.</source>
        <translation>Einen Scope wählen, dessen Policy es ist oder der zu ihm führt, und den Flow spielen. Änderungen, die zählen sollen, ausrollen.</translation>
    </message>
    <message>
        <source>Open a scenario of its type and play the flow. Deploy changes that are to count.</source>
        <translation>Ein Szenario seines Typs öffnen und den Flow spielen. Änderungen, die zählen sollen, ausrollen.</translation>
    </message>
    <message>
        <source>The browser is at %1.</source>
        <translation>Der Browser ist bei %1.</translation>
    </message>
    <message>
        <source>The person is shown %1.</source>
        <translation>Die Person sieht %1.</translation>
    </message>
    <message>
        <source>Views of the flow</source>
        <translation>Ansichten des Flows</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Decision matrix</source>
        <translation>Entscheidungsmatrix</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
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
    <name>drover::ui::flow::MatrixModel</name>
    <message>
        <source>granted</source>
        <translation>gewährt</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>need info</source>
        <translation>Angaben fehlen</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>(left empty)</source>
        <translation>(leer gelassen)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>drover::ui::flow::MatrixPane</name>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Export CSV …</source>
        <translation>CSV exportieren …</translation>
    </message>
    <message>
        <source>Decision matrix</source>
        <translation>Entscheidungsmatrix</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>&amp;Claims and their values, one claim a line: country=US,DE,&apos;&apos;</source>
        <translation>&amp;Claims und ihre Werte, ein Claim je Zeile: country=US,DE,&apos;&apos;</translation>
    </message>
    <message>
        <source>Claims and their values</source>
        <translation>Claims und ihre Werte</translation>
    </message>
    <message>
        <source>Take the values that the scripts compare claims with</source>
        <translation>Die Werte nehmen, mit denen die Skripte Claims vergleichen</translation>
    </message>
    <message>
        <source>Search in the matrix</source>
        <translation>In der Matrix suchen</translation>
    </message>
    <message>
        <source>Summary of the matrix</source>
        <translation>Zusammenfassung der Matrix</translation>
    </message>
    <message>
        <source>Progress of the matrix</source>
        <translation>Fortschritt der Matrix</translation>
    </message>
    <message>
        <source>Starting the script host …</source>
        <translation>Der Skript-Host wird gestartet …</translation>
    </message>
    <message>
        <source>What would the policies decide? Name claims and values, or let the scripts propose them.</source>
        <translation>Was würden die Policies entscheiden? Claims und Werte nennen, oder die Skripte welche vorschlagen lassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n combination(s)</source>
        <translation>
            <numerusform>%n Kombination</numerusform>
            <numerusform>%n Kombinationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n granted</source>
        <translation>
            <numerusform>%n gewährt</numerusform>
            <numerusform>%n gewährt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n denied</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need info</source>
        <translation>
            <numerusform>bei %n fehlen Angaben</numerusform>
            <numerusform>bei %n fehlen Angaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n gezeigt</numerusform>
            <numerusform>%n gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>The scripts compare no claims with fixed values. Name claims and values yourself.</source>
        <translation>Die Skripte vergleichen keine Claims mit festen Werten. Claims und Werte selbst nennen.</translation>
    </message>
    <message>
        <source>Export the matrix</source>
        <translation>Die Matrix exportieren</translation>
    </message>
    <message>
        <source>matrix.csv</source>
        <comment>name of a file</comment>
        <translation>matrix.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv);;All files (*)</source>
        <translation>CSV (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The matrix was written to %1.</source>
        <translation>Die Matrix wurde nach %1 geschrieben.</translation>
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
    <message>
        <source>The script sent the browser to this site. Enter what it sends the browser back with.</source>
        <translation>Das Skript hat den Browser zu dieser Website geschickt. Eingeben, womit sie den Browser zurückschickt.</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Ein Feld hinzufügen</translation>
    </message>
    <message>
        <source>Send a field that this page has no input for</source>
        <translation>Ein Feld senden, für das diese Seite keine Eingabe hat</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Zurückkommen</translation>
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
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Fields entered on the pages</source>
        <translation>Felder, die auf den Seiten eingegeben werden</translation>
    </message>
    <message>
        <source>Passwords are taken from the scenario and not shown.</source>
        <translation>Passwörter kommen aus dem Szenario und werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>What is played</source>
        <translation>Was gespielt wird</translation>
    </message>
    <message>
        <source>Scripts of the scenario</source>
        <translation>Skripte des Szenarios</translation>
    </message>
    <message>
        <source>A person who is logged in is asked for consent.</source>
        <translation>Eine angemeldete Person wird um Zustimmung gebeten.</translation>
    </message>
    <message>
        <source>A log-in.</source>
        <translation>Eine Anmeldung.</translation>
    </message>
    <message>
        <source>A log-in by %1.</source>
        <translation>Eine Anmeldung mit %1.</translation>
    </message>
    <message>
        <source>The person logs out at the end.</source>
        <translation>Die Person meldet sich am Ende ab.</translation>
    </message>
    <message>
        <source>It runs on a sandbox of its own, with the scripts of the scenario alone.</source>
        <translation>Läuft auf einer eigenen Sandbox, allein mit den Skripten des Szenarios.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
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
    <message>
        <source>from the scenario</source>
        <translation>aus dem Szenario</translation>
    </message>
</context>
<context>
    <name>drover::ui::flow::SequenceDiagram</name>
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
    <name>editing</name>
    <message>
        <source>The object was closed before the server answered.</source>
        <translation>Das Objekt wurde geschlossen, bevor der Server antwortete.</translation>
    </message>
    <message>
        <source>The changes were not saved.</source>
        <translation>Die Änderungen wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>They are being saved already.</source>
        <translation>Sie werden schon gespeichert.</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>Es besteht keine Verbindung zum Server.</translation>
    </message>
    <message>
        <source>They are kept; save again once it is there.</source>
        <translation>Sie sind aufbewahrt; noch einmal speichern, sobald sie besteht.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>A JSON object is needed, as { … }.</source>
        <translation>Ein JSON-Objekt wird benötigt, etwa { … }.</translation>
    </message>
    <message>
        <source>“%1” was not changed back.</source>
        <translation>„%1“ wurde nicht zurückgeändert.</translation>
    </message>
    <message>
        <source>Secrets are not kept, so the former one can&apos;t be put back.</source>
        <translation>Geheimnisse werden nicht aufbewahrt, daher kann das frühere nicht wieder eingesetzt werden.</translation>
    </message>
    <message>
        <source>All of it was changed again since, or is so already.</source>
        <translation>Alles davon wurde seither wieder geändert oder ist schon so.</translation>
    </message>
    <message>
        <source>Look at the object, and change by hand what is still needed.</source>
        <translation>Das Objekt ansehen und von Hand ändern, was noch nötig ist.</translation>
    </message>
    <message>
        <source>The search was ended.</source>
        <translation>Die Suche wurde beendet.</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Basic</source>
        <translation>Grundlegendes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The name people see when the application asks for their consent.</source>
        <translation>Der Name, den Personen sehen, wenn die Anwendung um ihre Zustimmung bittet.</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>The name in lists. The server keeps it in the same column as the name.</source>
        <translation>Der Name in Listen. Der Server hält ihn in derselben Spalte wie den Namen.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>The identifier the application sends as client_id. Made by the server when left empty.</source>
        <translation>Die Kennung, die die Anwendung als client_id sendet. Bleibt sie leer, vergibt sie der Server.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>What the application proves itself with. Left empty on creation, the server makes one. Most servers answer it encrypted.</source>
        <translation>Womit sich die Anwendung ausweist. Bleibt es beim Anlegen leer, erzeugt der Server eines. Die meisten Server geben es verschlüsselt zurück.</translation>
    </message>
    <message>
        <source>The secret in clear text. The server shows it when a single client is read and ignores it when it is written.</source>
        <translation>Das Geheimnis im Klartext. Der Server zeigt es, wenn ein einzelner Client gelesen wird, und übergeht es beim Schreiben.</translation>
    </message>
    <message>
        <source>Stored secret</source>
        <translation>Gespeichertes Geheimnis</translation>
    </message>
    <message>
        <source>The secret as the server stores it, encrypted with its own salt. It can’t be made here, so it is left as it is.</source>
        <translation>Das Geheimnis, wie der Server es speichert, verschlüsselt mit seinem eigenen Salt. Es kann hier nicht erzeugt werden und bleibt daher, wie es ist.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What the application is, for the people who run the server.</source>
        <translation>Was die Anwendung ist, für die Betreiber des Servers.</translation>
    </message>
    <message>
        <source>Application type</source>
        <translation>Anwendungstyp</translation>
    </message>
    <message>
        <source>Web applications need https addresses; native ones may use their own schemes and localhost.</source>
        <translation>Webanwendungen brauchen https-Adressen; native dürfen eigene Schemata und localhost benutzen.</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Native</source>
        <translation>Nativ</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>A disabled client gets no tokens.</source>
        <translation>Ein abgeschalteter Client bekommt keine Tokens.</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Vertrauenswürdig</translation>
    </message>
    <message>
        <source>The server doesn’t ask people for consent for a trusted client.</source>
        <translation>Bei einem vertrauenswürdigen Client bittet der Server Personen nicht um Zustimmung.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Mail addresses of the people responsible for the application.</source>
        <translation>Mail-Adressen der Personen, die für die Anwendung verantwortlich sind.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>The organization the client belongs to.</source>
        <translation>Die Organisation, zu der der Client gehört.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Groups of the client, for the scripts and tools that look at them.</source>
        <translation>Gruppen des Clients, für die Skripte und Werkzeuge, die danach sehen.</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Directory names of the persons who may manage this client.</source>
        <translation>Verzeichnisnamen der Personen, die diesen Client verwalten dürfen.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Redirect URIs</source>
        <translation>Redirect-URIs</translation>
    </message>
    <message>
        <source>Where the server may send the browser after the log-in. Absolute, without a fragment; https unless the application is native or on localhost.</source>
        <translation>Wohin der Server den Browser nach der Anmeldung schicken darf. Absolut, ohne Fragment; https, außer bei nativen Anwendungen oder auf localhost.</translation>
    </message>
    <message>
        <source>After log-out</source>
        <translation>Nach der Abmeldung</translation>
    </message>
    <message>
        <source>Where the server may send the browser after the log-out.</source>
        <translation>Wohin der Server den Browser nach der Abmeldung schicken darf.</translation>
    </message>
    <message>
        <source>After log-out (second name)</source>
        <translation>Nach der Abmeldung (zweiter Name)</translation>
    </message>
    <message>
        <source>The same column as the other list of addresses after log-out: the server wants both equal.</source>
        <translation>Dieselbe Spalte wie die andere Liste der Adressen nach der Abmeldung: Der Server verlangt, dass beide gleich sind.</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Page of the application that people can visit.</source>
        <translation>Seite der Anwendung, die Personen besuchen können.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Picture that is shown on the consent page.</source>
        <translation>Bild, das auf der Zustimmungsseite gezeigt wird.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Page that says how the application uses data.</source>
        <translation>Seite, die sagt, wie die Anwendung Daten verwendet.</translation>
    </message>
    <message>
        <source>Terms of service</source>
        <translation>Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>Page with the terms of service.</source>
        <translation>Seite mit den Nutzungsbedingungen.</translation>
    </message>
    <message>
        <source>Start of log-in</source>
        <translation>Beginn der Anmeldung</translation>
    </message>
    <message>
        <source>An https address at which another party can start the log-in.</source>
        <translation>Eine https-Adresse, an der eine andere Partei die Anmeldung beginnen kann.</translation>
    </message>
    <message>
        <source>Request URIs</source>
        <translation>Request-URIs</translation>
    </message>
    <message>
        <source>Addresses of request objects that the server may fetch.</source>
        <translation>Adressen von Request-Objekten, die der Server abrufen darf.</translation>
    </message>
    <message>
        <source>Allowed origins</source>
        <translation>Erlaubte Origins</translation>
    </message>
    <message>
        <source>Origins of browser applications that may call the server’s endpoints directly.</source>
        <translation>Origins von Browser-Anwendungen, die die Endpunkte des Servers direkt aufrufen dürfen.</translation>
    </message>
    <message>
        <source>Sector identifier</source>
        <translation>Sector-Identifier</translation>
    </message>
    <message>
        <source>An https address of a list of redirect addresses that share pairwise subjects.</source>
        <translation>Eine https-Adresse einer Liste von Redirect-Adressen, die paarweise Subjects teilen.</translation>
    </message>
    <message>
        <source>Redirect pattern</source>
        <translation>Redirect-Muster</translation>
    </message>
    <message>
        <source>A regular expression that redirect addresses may match in place of the list.</source>
        <translation>Ein regulärer Ausdruck, zu dem Redirect-Adressen anstelle der Liste passen dürfen.</translation>
    </message>
    <message>
        <source>Localized texts</source>
        <translation>Übersetzte Texte</translation>
    </message>
    <message>
        <source>The name in other languages.</source>
        <translation>Der Name in anderen Sprachen.</translation>
    </message>
    <message>
        <source>The logo’s address for other languages.</source>
        <translation>Die Adresse des Logos für andere Sprachen.</translation>
    </message>
    <message>
        <source>The home page for other languages.</source>
        <translation>Die Startseite für andere Sprachen.</translation>
    </message>
    <message>
        <source>The policy’s address for other languages.</source>
        <translation>Die Adresse der Policy für andere Sprachen.</translation>
    </message>
    <message>
        <source>The address of the terms for other languages.</source>
        <translation>Die Adresse der Bedingungen für andere Sprachen.</translation>
    </message>
    <message>
        <source>Grants and scopes</source>
        <translation>Grants und Scopes</translation>
    </message>
    <message>
        <source>Grant types</source>
        <translation>Grant-Typen</translation>
    </message>
    <message>
        <source>The ways in which the client may get tokens.</source>
        <translation>Die Wege, auf denen der Client Tokens bekommen darf.</translation>
    </message>
    <message>
        <source>Authorization code</source>
        <translation>Authorization-Code</translation>
    </message>
    <message>
        <source>Implicit</source>
        <translation>Implicit</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>Client-Credentials</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Refresh-Token</translation>
    </message>
    <message>
        <source>UMA ticket</source>
        <translation>UMA-Ticket</translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>Device-Code</translation>
    </message>
    <message>
        <source>CIBA</source>
        <translation>CIBA</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Token exchange</source>
        <translation>Token-Exchange</translation>
    </message>
    <message>
        <source>JWT bearer</source>
        <translation>JWT-Bearer</translation>
    </message>
    <message>
        <source>Response types</source>
        <translation>Response-Typen</translation>
    </message>
    <message>
        <source>What the authorization endpoint may answer.</source>
        <translation>Was der Authorization-Endpunkt antworten darf.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID-Token</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>The scopes the client may ask for.</source>
        <translation>Die Scopes, um die der Client bitten darf.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Attributes the client gets beside those of its scopes.</source>
        <translation>Attribute, die der Client neben denen seiner Scopes bekommt.</translation>
    </message>
    <message>
        <source>Spontaneous scopes allowed</source>
        <translation>Spontane Scopes erlaubt</translation>
    </message>
    <message>
        <source>The client may ask for scopes that come into being when they are asked for.</source>
        <translation>Der Client darf um Scopes bitten, die erst entstehen, wenn um sie gebeten wird.</translation>
    </message>
    <message>
        <source>Spontaneous scopes</source>
        <translation>Spontane Scopes</translation>
    </message>
    <message>
        <source>Patterns of the scopes that may come into being.</source>
        <translation>Muster der Scopes, die entstehen dürfen.</translation>
    </message>
    <message>
        <source>Spontaneous scope scripts</source>
        <translation>Skripte für spontane Scopes</translation>
    </message>
    <message>
        <source>Scripts that decide about spontaneous scopes.</source>
        <translation>Skripte, die über spontane Scopes entscheiden.</translation>
    </message>
    <message>
        <source>Authorization details</source>
        <translation>Authorization-Details</translation>
    </message>
    <message>
        <source>Types of authorization details (RFC 9396) the client may use.</source>
        <translation>Typen von Authorization-Details (RFC 9396), die der Client benutzen darf.</translation>
    </message>
    <message>
        <source>Offline access without consent</source>
        <translation>Offline-Zugriff ohne Zustimmung</translation>
    </message>
    <message>
        <source>A refresh token is given without asking the person.</source>
        <translation>Ein Refresh-Token wird ausgegeben, ohne die Person zu fragen.</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>How the client proves itself at the token endpoint.</source>
        <translation>Wie sich der Client am Token-Endpunkt ausweist.</translation>
    </message>
    <message>
        <source>Client secret, Basic</source>
        <translation>Client-Geheimnis, Basic</translation>
    </message>
    <message>
        <source>Client secret in the form</source>
        <translation>Client-Geheimnis im Formular</translation>
    </message>
    <message>
        <source>JWT signed with the secret</source>
        <translation>JWT, mit dem Geheimnis signiert</translation>
    </message>
    <message>
        <source>JWT signed with a private key</source>
        <translation>JWT, mit einem privaten Schlüssel signiert</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access-Token</translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation>TLS-Zertifikat</translation>
    </message>
    <message>
        <source>Self-signed TLS certificate</source>
        <translation>Selbstsigniertes TLS-Zertifikat</translation>
    </message>
    <message>
        <source>Further methods</source>
        <translation>Weitere Methoden</translation>
    </message>
    <message>
        <source>Methods that are accepted beside the one above.</source>
        <translation>Methoden, die neben der obigen angenommen werden.</translation>
    </message>
    <message>
        <source>Signing algorithm</source>
        <translation>Signaturalgorithmus</translation>
    </message>
    <message>
        <source>Algorithm of the JWT with which the client proves itself.</source>
        <translation>Algorithmus des JWT, mit dem sich der Client ausweist.</translation>
    </message>
    <message>
        <source>JWKS address</source>
        <translation>JWKS-Adresse</translation>
    </message>
    <message>
        <source>Address of the client’s public keys. Either this or the keys themselves.</source>
        <translation>Adresse der öffentlichen Schlüssel des Clients. Entweder diese oder die Schlüssel selbst.</translation>
    </message>
    <message>
        <source>Keys (JWKS)</source>
        <translation>Schlüssel (JWKS)</translation>
    </message>
    <message>
        <source>The client’s public keys. Either these or their address.</source>
        <translation>Die öffentlichen Schlüssel des Clients. Entweder diese oder ihre Adresse.</translation>
    </message>
    <message>
        <source>Certificate subject</source>
        <translation>Subject des Zertifikats</translation>
    </message>
    <message>
        <source>Subject of the certificate with which the client proves itself (RFC 8705).</source>
        <translation>Subject des Zertifikats, mit dem sich der Client ausweist (RFC 8705).</translation>
    </message>
    <message>
        <source>Subject type</source>
        <translation>Subject-Typ</translation>
    </message>
    <message>
        <source>Pairwise gives each sector another subject; public the same to all.</source>
        <translation>Paarweise gibt jedem Sektor ein anderes Subject; öffentlich allen dasselbe.</translation>
    </message>
    <message>
        <source>Pairwise</source>
        <translation>Paarweise</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Subject attribute</source>
        <translation>Subject-Attribut</translation>
    </message>
    <message>
        <source>Attribute that becomes the subject, in place of the server’s own choice.</source>
        <translation>Attribut, das zum Subject wird, anstelle der eigenen Wahl des Servers.</translation>
    </message>
    <message>
        <source>PKCE required</source>
        <translation>PKCE nötig</translation>
    </message>
    <message>
        <source>Requests without a code challenge are refused.</source>
        <translation>Anfragen ohne Code-Challenge werden verweigert.</translation>
    </message>
    <message>
        <source>PAR required</source>
        <translation>PAR nötig</translation>
    </message>
    <message>
        <source>Only pushed authorization requests are accepted (RFC 9126).</source>
        <translation>Nur Pushed Authorization Requests werden angenommen (RFC 9126).</translation>
    </message>
    <message>
        <source>Pushed requests</source>
        <translation>Pushed Requests</translation>
    </message>
    <message>
        <source>How long a pushed authorization request stays valid.</source>
        <translation>Wie lange ein Pushed Authorization Request gültig bleibt.</translation>
    </message>
    <message>
        <source>DPoP required</source>
        <translation>DPoP nötig</translation>
    </message>
    <message>
        <source>Access tokens are bound to a key of the client (RFC 9449).</source>
        <translation>Access-Tokens sind an einen Schlüssel des Clients gebunden (RFC 9449).</translation>
    </message>
    <message>
        <source>Registration token</source>
        <translation>Registrierungs-Token</translation>
    </message>
    <message>
        <source>The token with which the client may change its own registration.</source>
        <translation>Das Token, mit dem der Client seine eigene Registrierung ändern darf.</translation>
    </message>
    <message>
        <source>Log-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Default ACR</source>
        <translation>Vorgabe-ACR</translation>
    </message>
    <message>
        <source>Authentication methods that are used when a request names none, best first.</source>
        <translation>Authentifizierungsmethoden, die benutzt werden, wenn eine Anfrage keine nennt, die beste zuerst.</translation>
    </message>
    <message>
        <source>Allowed ACR</source>
        <translation>Erlaubte ACR</translation>
    </message>
    <message>
        <source>Only these authentication methods may be used.</source>
        <translation>Nur diese Authentifizierungsmethoden dürfen benutzt werden.</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>Mindeststufe</translation>
    </message>
    <message>
        <source>Authentication methods below this level are not accepted.</source>
        <translation>Authentifizierungsmethoden unter dieser Stufe werden nicht angenommen.</translation>
    </message>
    <message>
        <source>Raise to the level</source>
        <translation>Auf die Stufe anheben</translation>
    </message>
    <message>
        <source>The server chooses a sufficient method by itself in place of an error.</source>
        <translation>Statt eines Fehlers wählt der Server selbst eine ausreichende Methode.</translation>
    </message>
    <message>
        <source>Order of methods</source>
        <translation>Reihenfolge der Methoden</translation>
    </message>
    <message>
        <source>The methods from which a sufficient one is chosen, in this order.</source>
        <translation>Die Methoden, aus denen eine ausreichende gewählt wird, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>Oldest log-in</source>
        <translation>Älteste Anmeldung</translation>
    </message>
    <message>
        <source>After this time a person must log in again.</source>
        <translation>Nach dieser Zeit muss sich eine Person erneut anmelden.</translation>
    </message>
    <message>
        <source>Time of log-in</source>
        <translation>Zeit der Anmeldung</translation>
    </message>
    <message>
        <source>The ID token always says when the person logged in.</source>
        <translation>Das ID-Token nennt immer, wann sich die Person angemeldet hat.</translation>
    </message>
    <message>
        <source>Always ask to log in</source>
        <translation>Immer Anmeldung verlangen</translation>
    </message>
    <message>
        <source>Each request behaves as with prompt=login.</source>
        <translation>Jede Anfrage verhält sich wie mit prompt=login.</translation>
    </message>
    <message>
        <source>Remember consent</source>
        <translation>Zustimmung merken</translation>
    </message>
    <message>
        <source>What a person allowed is kept, and not asked again.</source>
        <translation>Was eine Person erlaubt hat, wird aufbewahrt und nicht erneut gefragt.</translation>
    </message>
    <message>
        <source>Keep consent after expiry</source>
        <translation>Zustimmung nach Ablauf behalten</translation>
    </message>
    <message>
        <source>Consent stays although the client expired.</source>
        <translation>Die Zustimmung bleibt, obwohl der Client abgelaufen ist.</translation>
    </message>
    <message>
        <source>Log-out</source>
        <translation>Abmeldung</translation>
    </message>
    <message>
        <source>Front channel</source>
        <translation>Front-Channel</translation>
    </message>
    <message>
        <source>Address that the browser loads when the session ends.</source>
        <translation>Adresse, die der Browser lädt, wenn die Sitzung endet.</translation>
    </message>
    <message>
        <source>Front channel with session</source>
        <translation>Front-Channel mit Sitzung</translation>
    </message>
    <message>
        <source>Issuer and session are added to the address.</source>
        <translation>Aussteller und Sitzung werden an die Adresse angehängt.</translation>
    </message>
    <message>
        <source>Addresses that the browser loads when the session ends.</source>
        <translation>Adressen, die der Browser lädt, wenn die Sitzung endet.</translation>
    </message>
    <message>
        <source>Back channel</source>
        <translation>Back-Channel</translation>
    </message>
    <message>
        <source>Addresses that the server itself calls when the session ends.</source>
        <translation>Adressen, die der Server selbst aufruft, wenn die Sitzung endet.</translation>
    </message>
    <message>
        <source>Back channel with session</source>
        <translation>Back-Channel mit Sitzung</translation>
    </message>
    <message>
        <source>The log-out token names the session.</source>
        <translation>Das Logout-Token nennt die Sitzung.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>How long an access token is valid; empty: the server’s own time.</source>
        <translation>Wie lange ein Access-Token gilt; leer: die Zeit des Servers.</translation>
    </message>
    <message>
        <source>How long a refresh token is valid; empty: the server’s own time.</source>
        <translation>Wie lange ein Refresh-Token gilt; leer: die Zeit des Servers.</translation>
    </message>
    <message>
        <source>How long an ID token is valid; empty: the server’s own time.</source>
        <translation>Wie lange ein ID-Token gilt; leer: die Zeit des Servers.</translation>
    </message>
    <message>
        <source>Transaction token</source>
        <translation>Transaktions-Token</translation>
    </message>
    <message>
        <source>How long a transaction token is valid.</source>
        <translation>Wie lange ein Transaktions-Token gilt.</translation>
    </message>
    <message>
        <source>Requested lifetime</source>
        <translation>Gewünschte Lebensdauer</translation>
    </message>
    <message>
        <source>The lifetime the client asked for when it registered.</source>
        <translation>Die Lebensdauer, um die der Client bei der Registrierung gebeten hat.</translation>
    </message>
    <message>
        <source>Access token as JWT</source>
        <translation>Access-Token als JWT</translation>
    </message>
    <message>
        <source>Access tokens are JWTs in place of opaque references.</source>
        <translation>Access-Tokens sind JWTs statt undurchsichtiger Verweise.</translation>
    </message>
    <message>
        <source>Access token signature</source>
        <translation>Signatur des Access-Tokens</translation>
    </message>
    <message>
        <source>Algorithm with which access tokens are signed.</source>
        <translation>Algorithmus, mit dem Access-Tokens signiert werden.</translation>
    </message>
    <message>
        <source>ID token signature</source>
        <translation>Signatur des ID-Tokens</translation>
    </message>
    <message>
        <source>Algorithm with which ID tokens are signed.</source>
        <translation>Algorithmus, mit dem ID-Tokens signiert werden.</translation>
    </message>
    <message>
        <source>ID token key encryption</source>
        <translation>Schlüsselverschlüsselung des ID-Tokens</translation>
    </message>
    <message>
        <source>Algorithm that encrypts the key of ID tokens.</source>
        <translation>Algorithmus, der den Schlüssel von ID-Tokens verschlüsselt.</translation>
    </message>
    <message>
        <source>ID token encryption</source>
        <translation>Verschlüsselung des ID-Tokens</translation>
    </message>
    <message>
        <source>Algorithm that encrypts the content of ID tokens.</source>
        <translation>Algorithmus, der den Inhalt von ID-Tokens verschlüsselt.</translation>
    </message>
    <message>
        <source>Token binding</source>
        <translation>Token-Bindung</translation>
    </message>
    <message>
        <source>Confirmation method member that binds the ID token.</source>
        <translation>Element der Confirmation-Methode, die das ID-Token bindet.</translation>
    </message>
    <message>
        <source>Claims in the ID token</source>
        <translation>Claims im ID-Token</translation>
    </message>
    <message>
        <source>Claims about the person are put into the ID token.</source>
        <translation>Claims über die Person kommen in das ID-Token.</translation>
    </message>
    <message>
        <source>Further audiences</source>
        <translation>Weitere Empfänger (Audiences)</translation>
    </message>
    <message>
        <source>Values that are added to the audience of tokens.</source>
        <translation>Werte, die der Audience von Tokens hinzugefügt werden.</translation>
    </message>
    <message>
        <source>User info signature</source>
        <translation>Signatur der Userinfo</translation>
    </message>
    <message>
        <source>Algorithm with which user info is signed.</source>
        <translation>Algorithmus, mit dem die Userinfo signiert wird.</translation>
    </message>
    <message>
        <source>User info key encryption</source>
        <translation>Schlüsselverschlüsselung der Userinfo</translation>
    </message>
    <message>
        <source>Algorithm that encrypts the key of user info.</source>
        <translation>Algorithmus, der den Schlüssel der Userinfo verschlüsselt.</translation>
    </message>
    <message>
        <source>User info encryption</source>
        <translation>Verschlüsselung der Userinfo</translation>
    </message>
    <message>
        <source>Algorithm that encrypts the content of user info.</source>
        <translation>Algorithmus, der den Inhalt der Userinfo verschlüsselt.</translation>
    </message>
    <message>
        <source>Request object signature</source>
        <translation>Signatur des Request-Objekts</translation>
    </message>
    <message>
        <source>Algorithm with which request objects must be signed.</source>
        <translation>Algorithmus, mit dem Request-Objekte signiert sein müssen.</translation>
    </message>
    <message>
        <source>Request object key encryption</source>
        <translation>Schlüsselverschlüsselung des Request-Objekts</translation>
    </message>
    <message>
        <source>Algorithm that encrypts the key of request objects.</source>
        <translation>Algorithmus, der den Schlüssel von Request-Objekten verschlüsselt.</translation>
    </message>
    <message>
        <source>Request object encryption</source>
        <translation>Verschlüsselung des Request-Objekts</translation>
    </message>
    <message>
        <source>Algorithm that encrypts the content of request objects.</source>
        <translation>Algorithmus, der den Inhalt von Request-Objekten verschlüsselt.</translation>
    </message>
    <message>
        <source>Authorization answer signature</source>
        <translation>Signatur der Autorisierungsantwort</translation>
    </message>
    <message>
        <source>Algorithm with which answers of the authorization endpoint are signed (JARM).</source>
        <translation>Algorithmus, mit dem Antworten des Authorization-Endpunkts signiert werden (JARM).</translation>
    </message>
    <message>
        <source>Authorization answer key encryption</source>
        <translation>Schlüsselverschlüsselung der Autorisierungsantwort</translation>
    </message>
    <message>
        <source>Algorithm that encrypts the key of authorization answers (JARM).</source>
        <translation>Algorithmus, der den Schlüssel von Autorisierungsantworten verschlüsselt (JARM).</translation>
    </message>
    <message>
        <source>Authorization answer encryption</source>
        <translation>Verschlüsselung der Autorisierungsantwort</translation>
    </message>
    <message>
        <source>Algorithm that encrypts the content of authorization answers (JARM).</source>
        <translation>Algorithmus, der den Inhalt von Autorisierungsantworten verschlüsselt (JARM).</translation>
    </message>
    <message>
        <source>Introspection signature</source>
        <translation>Signatur der Introspection</translation>
    </message>
    <message>
        <source>Algorithm with which introspection answers are signed.</source>
        <translation>Algorithmus, mit dem Introspection-Antworten signiert werden.</translation>
    </message>
    <message>
        <source>Introspection key encryption</source>
        <translation>Schlüsselverschlüsselung der Introspection</translation>
    </message>
    <message>
        <source>Algorithm that encrypts the key of introspection answers.</source>
        <translation>Algorithmus, der den Schlüssel von Introspection-Antworten verschlüsselt.</translation>
    </message>
    <message>
        <source>Introspection encryption</source>
        <translation>Verschlüsselung der Introspection</translation>
    </message>
    <message>
        <source>Algorithm that encrypts the content of introspection answers.</source>
        <translation>Algorithmus, der den Inhalt von Introspection-Antworten verschlüsselt.</translation>
    </message>
    <message>
        <source>Transaction token signature</source>
        <translation>Signatur des Transaktions-Tokens</translation>
    </message>
    <message>
        <source>Algorithm with which transaction tokens are signed.</source>
        <translation>Algorithmus, mit dem Transaktions-Tokens signiert werden.</translation>
    </message>
    <message>
        <source>Transaction token key encryption</source>
        <translation>Schlüsselverschlüsselung des Transaktions-Tokens</translation>
    </message>
    <message>
        <source>Algorithm that encrypts the key of transaction tokens.</source>
        <translation>Algorithmus, der den Schlüssel von Transaktions-Tokens verschlüsselt.</translation>
    </message>
    <message>
        <source>Transaction token encryption</source>
        <translation>Verschlüsselung des Transaktions-Tokens</translation>
    </message>
    <message>
        <source>Algorithm that encrypts the content of transaction tokens.</source>
        <translation>Algorithmus, der den Inhalt von Transaktions-Tokens verschlüsselt.</translation>
    </message>
    <message>
        <source>Log-out status signature</source>
        <translation>Signatur des Abmeldestatus</translation>
    </message>
    <message>
        <source>Algorithm with which the log-out status is signed.</source>
        <translation>Algorithmus, mit dem der Abmeldestatus signiert wird.</translation>
    </message>
    <message>
        <source>UMA</source>
        <translation>UMA</translation>
    </message>
    <message>
        <source>Claims redirect URIs</source>
        <translation>Claims-Redirect-URIs</translation>
    </message>
    <message>
        <source>Where claims gathering may send the browser back to.</source>
        <translation>Wohin das Claims-Gathering den Browser zurückschicken darf.</translation>
    </message>
    <message>
        <source>RPT as JWT</source>
        <translation>RPT als JWT</translation>
    </message>
    <message>
        <source>Requesting party tokens are JWTs in place of opaque references.</source>
        <translation>Requesting Party Tokens sind JWTs statt undurchsichtiger Verweise.</translation>
    </message>
    <message>
        <source>RPT claims scripts</source>
        <translation>RPT-Claims-Skripte</translation>
    </message>
    <message>
        <source>Scripts that add claims to the RPT.</source>
        <translation>Skripte, die dem RPT Claims hinzufügen.</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Skripte</translation>
    </message>
    <message>
        <source>After the log-in</source>
        <translation>Nach der Anmeldung</translation>
    </message>
    <message>
        <source>Scripts that run after a person logged in.</source>
        <translation>Skripte, die laufen, nachdem sich eine Person angemeldet hat.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zustimmung</translation>
    </message>
    <message>
        <source>Scripts that ask for consent.</source>
        <translation>Skripte, die um Zustimmung bitten.</translation>
    </message>
    <message>
        <source>Introspection</source>
        <translation>Introspection</translation>
    </message>
    <message>
        <source>Scripts that change introspection answers.</source>
        <translation>Skripte, die Introspection-Antworten ändern.</translation>
    </message>
    <message>
        <source>Introspection before JWT</source>
        <translation>Introspection vor JWT</translation>
    </message>
    <message>
        <source>The introspection script runs before a JWT access token is made, and its claims are put into it.</source>
        <translation>Das Introspection-Skript läuft, bevor ein JWT-Access-Token entsteht, und seine Claims kommen hinein.</translation>
    </message>
    <message>
        <source>Scripts that change tokens before they are given out.</source>
        <translation>Skripte, die Tokens vor der Ausgabe ändern.</translation>
    </message>
    <message>
        <source>Scripts that decide about token exchange.</source>
        <translation>Skripte, die über den Token-Austausch entscheiden.</translation>
    </message>
    <message>
        <source>Password grant</source>
        <translation>Passwort-Grant</translation>
    </message>
    <message>
        <source>Scripts that check user and password of the password grant.</source>
        <translation>Skripte, die Benutzer und Passwort des Passwort-Grants prüfen.</translation>
    </message>
    <message>
        <source>Scripts that look at pushed authorization requests.</source>
        <translation>Skripte, die Pushed Authorization Requests ansehen.</translation>
    </message>
    <message>
        <source>Transaction tokens</source>
        <translation>Transaktions-Tokens</translation>
    </message>
    <message>
        <source>Scripts that change transaction tokens.</source>
        <translation>Skripte, die Transaktions-Tokens ändern.</translation>
    </message>
    <message>
        <source>Log-out status</source>
        <translation>Abmeldestatus</translation>
    </message>
    <message>
        <source>Scripts that change the log-out status.</source>
        <translation>Skripte, die den Abmeldestatus ändern.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>How the client learns that its token is ready.</source>
        <translation>Wie der Client erfährt, dass sein Token bereit ist.</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Poll</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>Notification address</source>
        <translation>Benachrichtigungsadresse</translation>
    </message>
    <message>
        <source>Where the server tells the client that its token is ready.</source>
        <translation>Wo der Server dem Client mitteilt, dass sein Token bereit ist.</translation>
    </message>
    <message>
        <source>Request signature</source>
        <translation>Signatur der Anfrage</translation>
    </message>
    <message>
        <source>Algorithm with which authentication requests are signed.</source>
        <translation>Algorithmus, mit dem Authentifizierungsanfragen signiert werden.</translation>
    </message>
    <message>
        <source>User code</source>
        <translation>Benutzercode</translation>
    </message>
    <message>
        <source>The client may send a code that only the person knows.</source>
        <translation>Der Client darf einen Code senden, den nur die Person kennt.</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Software ID</source>
        <translation>Software-ID</translation>
    </message>
    <message>
        <source>Identifier of the software, the same for all its installations.</source>
        <translation>Kennung der Software, für alle ihre Installationen dieselbe.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version of the software.</source>
        <translation>Version der Software.</translation>
    </message>
    <message>
        <source>Software statement</source>
        <translation>Software-Statement</translation>
    </message>
    <message>
        <source>The signed statement with which the client registered.</source>
        <translation>Das signierte Statement, mit dem sich der Client registriert hat.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>What the client gave as evidence when it registered.</source>
        <translation>Was der Client bei der Registrierung als Nachweis vorgelegt hat.</translation>
    </message>
    <message>
        <source>oxd ID</source>
        <translation>oxd-ID</translation>
    </message>
    <message>
        <source>Identifier of the client at oxd.</source>
        <translation>Kennung des Clients bei oxd.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>When the client was registered.</source>
        <translation>Wann der Client registriert wurde.</translation>
    </message>
    <message>
        <source>Secret expires</source>
        <translation>Geheimnis läuft ab</translation>
    </message>
    <message>
        <source>After this time the secret is not accepted.</source>
        <translation>Nach dieser Zeit wird das Geheimnis nicht angenommen.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>After this time the server may delete the client.</source>
        <translation>Nach dieser Zeit darf der Server den Client löschen.</translation>
    </message>
    <message>
        <source>Deletable</source>
        <translation>Löschbar</translation>
    </message>
    <message>
        <source>The server may delete the client once it expired.</source>
        <translation>Der Server darf den Client löschen, sobald er abgelaufen ist.</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Lebensdauer</translation>
    </message>
    <message>
        <source>After this time the entry may be deleted.</source>
        <translation>Nach dieser Zeit darf der Eintrag gelöscht werden.</translation>
    </message>
    <message>
        <source>Last access</source>
        <translation>Letzter Zugriff</translation>
    </message>
    <message>
        <source>When the client last used the server.</source>
        <translation>Wann der Client den Server zuletzt benutzt hat.</translation>
    </message>
    <message>
        <source>Last log-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>When a person last logged in through the client.</source>
        <translation>Wann sich zuletzt eine Person über den Client angemeldet hat.</translation>
    </message>
    <message>
        <source>Registered by metadata</source>
        <translation>Über Metadaten registriert</translation>
    </message>
    <message>
        <source>From metadata</source>
        <translation>Aus Metadaten</translation>
    </message>
    <message>
        <source>The client came into being from its own metadata document.</source>
        <translation>Der Client entstand aus seinem eigenen Metadatendokument.</translation>
    </message>
    <message>
        <source>Metadata address</source>
        <translation>Metadatenadresse</translation>
    </message>
    <message>
        <source>The client_id from which the client came into being.</source>
        <translation>Die client_id, aus der der Client entstand.</translation>
    </message>
    <message>
        <source>Metadata expired</source>
        <translation>Metadaten abgelaufen</translation>
    </message>
    <message>
        <source>The metadata must be fetched again.</source>
        <translation>Die Metadaten müssen neu geholt werden.</translation>
    </message>
    <message>
        <source>Metadata until</source>
        <translation>Metadaten bis</translation>
    </message>
    <message>
        <source>How long the metadata is good.</source>
        <translation>Wie lange die Metadaten gelten.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Directory name</source>
        <translation>Verzeichnisname</translation>
    </message>
    <message>
        <source>The name by which other objects refer to this one.</source>
        <translation>Der Name, mit dem andere Objekte auf dieses verweisen.</translation>
    </message>
    <message>
        <source>Base name</source>
        <translation>Basisname</translation>
    </message>
    <message>
        <source>The same name, computed by the server.</source>
        <translation>Derselbe Name, vom Server berechnet.</translation>
    </message>
    <message>
        <source>Custom attributes</source>
        <translation>Eigene Attribute</translation>
    </message>
    <message>
        <source>Further attributes of the directory entry.</source>
        <translation>Weitere Attribute des Verzeichniseintrags.</translation>
    </message>
    <message>
        <source>Object classes</source>
        <translation>Objektklassen</translation>
    </message>
    <message>
        <source>Further object classes of the directory entry (LDAP only).</source>
        <translation>Weitere Objektklassen des Verzeichniseintrags (nur LDAP).</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>A mark of the server’s own pages; not stored.</source>
        <translation>Eine Markierung für die eigenen Seiten des Servers; nicht gespeichert.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>What a request names: the value of the scope; of a UMA scope an address or a name.</source>
        <translation>Was eine Anfrage nennt: der Wert des Scopes; bei einem UMA-Scope eine Adresse oder ein Name.</translation>
    </message>
    <message>
        <source>The name in lists; when left empty it is the scope’s value.</source>
        <translation>Der Name in Listen; bleibt er leer, ist es der Wert des Scopes.</translation>
    </message>
    <message>
        <source>What the scope allows, as the consent page shows it.</source>
        <translation>Was der Scope erlaubt, so wie die Zustimmungsseite es zeigt.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>What the scope stands for.</source>
        <translation>Wofür der Scope steht.</translation>
    </message>
    <message>
        <source>OpenID</source>
        <translation>OpenID</translation>
    </message>
    <message>
        <source>OAuth</source>
        <translation>OAuth</translation>
    </message>
    <message>
        <source>Dynamic</source>
        <translation>Dynamisch</translation>
    </message>
    <message>
        <source>Spontaneous</source>
        <translation>Spontan</translation>
    </message>
    <message>
        <source>Default scope</source>
        <translation>Vorgabe-Scope</translation>
    </message>
    <message>
        <source>New clients get this scope.</source>
        <translation>Neue Clients erhalten diesen Scope.</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Picture that stands for the scope.</source>
        <translation>Bild, das für den Scope steht.</translation>
    </message>
    <message>
        <source>In the server’s description</source>
        <translation>In der Beschreibung des Servers</translation>
    </message>
    <message>
        <source>The scope is named in the server’s openid-configuration.</source>
        <translation>Der Scope wird in der openid-configuration des Servers genannt.</translation>
    </message>
    <message>
        <source>Inum</source>
        <translation>inum</translation>
    </message>
    <message>
        <source>The identifier that the server made.</source>
        <translation>Die Kennung, die der Server vergeben hat.</translation>
    </message>
    <message>
        <source>Claims and scripts</source>
        <translation>Claims und Skripte</translation>
    </message>
    <message>
        <source>Attributes that a token of this scope may carry.</source>
        <translation>Attribute, die ein Token mit diesem Scope tragen darf.</translation>
    </message>
    <message>
        <source>Group claims</source>
        <translation>Claims gruppieren</translation>
    </message>
    <message>
        <source>The claims are put into one claim of the scope’s name.</source>
        <translation>Die Claims kommen in einen einzigen Claim mit dem Namen des Scopes.</translation>
    </message>
    <message>
        <source>UMA policies</source>
        <translation>UMA-Policies</translation>
    </message>
    <message>
        <source>Scripts that decide who gets this UMA scope.</source>
        <translation>Skripte, die entscheiden, wer diesen UMA-Scope erhält.</translation>
    </message>
    <message>
        <source>Dynamic scope scripts</source>
        <translation>Skripte dynamischer Scopes</translation>
    </message>
    <message>
        <source>Scripts that compute the claims of a dynamic scope.</source>
        <translation>Skripte, die die Claims eines dynamischen Scopes berechnen.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Kind of creator</source>
        <translation>Art des Erstellers</translation>
    </message>
    <message>
        <source>Who made the scope.</source>
        <translation>Wer den Scope angelegt hat.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Ersteller</translation>
    </message>
    <message>
        <source>Identifier of who made the scope.</source>
        <translation>Kennung dessen, der den Scope angelegt hat.</translation>
    </message>
    <message>
        <source>Attributes of the creator</source>
        <translation>Attribute des Erstellers</translation>
    </message>
    <message>
        <source>What the server noted about who made the scope.</source>
        <translation>Was der Server über den Ersteller des Scopes vermerkt hat.</translation>
    </message>
    <message>
        <source>Spontaneous client</source>
        <translation>Client des spontanen Scopes</translation>
    </message>
    <message>
        <source>The client for which the scope came into being.</source>
        <translation>Der Client, für den der Scope entstand.</translation>
    </message>
    <message>
        <source>Scopes of the client for which it came into being.</source>
        <translation>Scopes des Clients, für den er entstand.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>When the scope was made.</source>
        <translation>Wann der Scope angelegt wurde.</translation>
    </message>
    <message>
        <source>After this time the server may delete the scope.</source>
        <translation>Nach dieser Zeit darf der Server den Scope löschen.</translation>
    </message>
    <message>
        <source>The server may delete the scope once it expired.</source>
        <translation>Der Server darf den Scope löschen, sobald er abgelaufen ist.</translation>
    </message>
    <message>
        <source>Is a UMA scope</source>
        <translation>Ist ein UMA-Scope</translation>
    </message>
    <message>
        <source>Computed by the server from the type.</source>
        <translation>Vom Server aus dem Typ berechnet.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Clients that have the scope, where the list was asked for them.</source>
        <translation>Clients, die den Scope haben, sofern die Liste mit ihnen angefordert wurde.</translation>
    </message>
    <message>
        <source>The name of the protected resource.</source>
        <translation>Der Name der geschützten Ressource.</translation>
    </message>
    <message>
        <source>What is protected.</source>
        <translation>Was geschützt wird.</translation>
    </message>
    <message>
        <source>Kind of resource, often an address that describes it.</source>
        <translation>Art der Ressource, oft eine Adresse, die sie beschreibt.</translation>
    </message>
    <message>
        <source>Picture that stands for the resource.</source>
        <translation>Bild, das für die Ressource steht.</translation>
    </message>
    <message>
        <source>Addresses of what is protected.</source>
        <translation>Adressen dessen, was geschützt wird.</translation>
    </message>
    <message>
        <source>Resource ID</source>
        <translation>Ressourcen-ID</translation>
    </message>
    <message>
        <source>The identifier that the server made; resource servers name it when they ask for a ticket.</source>
        <translation>Die Kennung, die der Server vergeben hat; Resource-Server nennen sie, wenn sie um ein Ticket bitten.</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>Wer was darf</translation>
    </message>
    <message>
        <source>The scopes that can be asked for on this resource.</source>
        <translation>Die Scopes, die sich für diese Ressource verlangen lassen.</translation>
    </message>
    <message>
        <source>Scope expression</source>
        <translation>Scope-Ausdruck</translation>
    </message>
    <message>
        <source>A JsonLogic rule over scopes, in place of the list.</source>
        <translation>Eine JsonLogic-Regel über Scopes, anstelle der Liste.</translation>
    </message>
    <message>
        <source>The clients that registered the resource.</source>
        <translation>Die Clients, die die Ressource registriert haben.</translation>
    </message>
    <message>
        <source>Directory name of who made the resource.</source>
        <translation>Verzeichnisname dessen, der die Ressource angelegt hat.</translation>
    </message>
    <message>
        <source>When the resource was registered.</source>
        <translation>Wann die Ressource registriert wurde.</translation>
    </message>
    <message>
        <source>After this time the server may delete the resource.</source>
        <translation>Nach dieser Zeit darf der Server die Ressource löschen.</translation>
    </message>
    <message>
        <source>The server may delete the resource once it expired.</source>
        <translation>Der Server darf die Ressource löschen, sobald sie abgelaufen ist.</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>A number that the server raises with each change.</source>
        <translation>Eine Zahl, die der Server mit jeder Änderung erhöht.</translation>
    </message>
    <message>
        <source>The identifier of the entry.</source>
        <translation>Die Kennung des Eintrags.</translation>
    </message>
    <message>
        <source>2 to 60 letters, digits and _ - : / . – of a log-in script it is the name of the method (ACR).</source>
        <translation>2 bis 60 Buchstaben, Ziffern und _ - : / . – bei einem Anmeldeskript ist es der Name der Methode (ACR).</translation>
    </message>
    <message>
        <source>What the script is for.</source>
        <translation>Wozu das Skript dient.</translation>
    </message>
    <message>
        <source>When the server calls the script.</source>
        <translation>Wann der Server das Skript aufruft.</translation>
    </message>
    <message>
        <source>Person Authentication</source>
        <translation>Personen-Authentifizierung</translation>
    </message>
    <message>
        <source>Resource Owner Password Credentials</source>
        <translation>Resource Owner Password Credentials</translation>
    </message>
    <message>
        <source>Application Session</source>
        <translation>Anwendungssitzung</translation>
    </message>
    <message>
        <source>Cache Refresh</source>
        <translation>Cache-Auffrischung</translation>
    </message>
    <message>
        <source>Update User</source>
        <translation>Benutzer ändern</translation>
    </message>
    <message>
        <source>User Registration</source>
        <translation>Benutzerregistrierung</translation>
    </message>
    <message>
        <source>Client Registration</source>
        <translation>Client-Registrierung</translation>
    </message>
    <message>
        <source>Id Generator</source>
        <translation>ID-Erzeuger</translation>
    </message>
    <message>
        <source>UMA RPT Policies</source>
        <translation>UMA-RPT-Policies</translation>
    </message>
    <message>
        <source>UMA RPT Claims</source>
        <translation>UMA-RPT-Claims</translation>
    </message>
    <message>
        <source>UMA Claims Gathering</source>
        <translation>UMA-Claims-Gathering</translation>
    </message>
    <message>
        <source>Consent Gathering</source>
        <translation>Consent-Gathering</translation>
    </message>
    <message>
        <source>Dynamic Scopes</source>
        <translation>Dynamische Scopes</translation>
    </message>
    <message>
        <source>Spontaneous Scopes</source>
        <translation>Spontane Scopes</translation>
    </message>
    <message>
        <source>End Session</source>
        <translation>Sitzungsende</translation>
    </message>
    <message>
        <source>Post Authentication</source>
        <translation>Nach der Authentifizierung</translation>
    </message>
    <message>
        <source>SCIM</source>
        <translation>SCIM</translation>
    </message>
    <message>
        <source>CIBA End User Notification</source>
        <translation>CIBA-Benachrichtigung des Endbenutzers</translation>
    </message>
    <message>
        <source>Revoke Token</source>
        <translation>Token-Widerruf</translation>
    </message>
    <message>
        <source>Persistence Extension</source>
        <translation>Persistenz-Erweiterung</translation>
    </message>
    <message>
        <source>Idp Extension</source>
        <translation>IdP-Erweiterung</translation>
    </message>
    <message>
        <source>Update Token</source>
        <translation>Token ändern</translation>
    </message>
    <message>
        <source>Authorization Challenge</source>
        <translation>Authorization Challenge</translation>
    </message>
    <message>
        <source>Link Interception</source>
        <translation>Link Interception</translation>
    </message>
    <message>
        <source>Access Evaluation</source>
        <translation>Access Evaluation</translation>
    </message>
    <message>
        <source>Access Evaluation Discovery</source>
        <translation>Access Evaluation Discovery</translation>
    </message>
    <message>
        <source>Token Exchange</source>
        <translation>Token-Austausch</translation>
    </message>
    <message>
        <source>Client Authentication</source>
        <translation>Client-Authentifizierung</translation>
    </message>
    <message>
        <source>Select Account</source>
        <translation>Kontoauswahl</translation>
    </message>
    <message>
        <source>Create User</source>
        <translation>Benutzer anlegen</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Discovery</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Health Check</source>
        <translation>Health Check</translation>
    </message>
    <message>
        <source>Authorization Detail</source>
        <translation>Authorization Detail</translation>
    </message>
    <message>
        <source>Transaction Token</source>
        <translation>Transaktions-Token</translation>
    </message>
    <message>
        <source>Logout Status Jwt</source>
        <translation>Logout-Status-JWT</translation>
    </message>
    <message>
        <source>Pushed Authorization Request</source>
        <translation>Pushed Authorization Request</translation>
    </message>
    <message>
        <source>Config Api Auth</source>
        <translation>Config-API-Authentifizierung</translation>
    </message>
    <message>
        <source>Modify SSA Response</source>
        <translation>SSA-Antwort ändern</translation>
    </message>
    <message>
        <source>Fido2 Extension</source>
        <translation>Fido2-Erweiterung</translation>
    </message>
    <message>
        <source>Lock Extension</source>
        <translation>Lock-Erweiterung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language the script is written in.</source>
        <translation>Die Sprache, in der das Skript geschrieben ist.</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Java</source>
        <translation>Java</translation>
    </message>
    <message>
        <source>JavaScript</source>
        <translation>JavaScript</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Only enabled scripts are loaded.</source>
        <translation>Nur eingeschaltete Skripte werden geladen.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Strength of a log-in method, else the order in which scripts run.</source>
        <translation>Stärke einer Anmeldemethode, sonst die Reihenfolge, in der Skripte laufen.</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere Namen</translation>
    </message>
    <message>
        <source>Further names of a log-in method.</source>
        <translation>Weitere Namen einer Anmeldemethode.</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>The text of the script. Left empty on creation, some servers put a template there.</source>
        <translation>Der Text des Skripts. Bleibt er beim Anlegen leer, setzen manche Server eine Vorlage ein.</translation>
    </message>
    <message>
        <source>Module properties</source>
        <translation>Moduleigenschaften</translation>
    </message>
    <message>
        <source>Settings of the server’s script framework, as location_type.</source>
        <translation>Einstellungen des Skript-Frameworks des Servers, etwa location_type.</translation>
    </message>
    <message>
        <source>Configuration properties</source>
        <translation>Konfigurationseigenschaften</translation>
    </message>
    <message>
        <source>Settings that the script reads itself. Hidden ones are masked wherever they are shown.</source>
        <translation>Einstellungen, die das Skript selbst liest. Verborgene werden überall verdeckt angezeigt.</translation>
    </message>
    <message>
        <source>Private properties</source>
        <translation>Private Eigenschaften</translation>
    </message>
    <message>
        <source>Settings that only the server reads.</source>
        <translation>Einstellungen, die nur der Server liest.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Where the text lies.</source>
        <translation>Wo der Text liegt.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Database (ldap)</source>
        <translation>Datenbank (ldap)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>The file on the server from which the script is read.</source>
        <translation>Die Datei auf dem Server, aus der das Skript gelesen wird.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>A number that is raised with each change; servers load a script anew when it differs.</source>
        <translation>Eine Zahl, die mit jeder Änderung steigt; Server laden ein Skript neu, wenn sie abweicht.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>When the script last failed to load or run.</source>
        <translation>Wann das Skript zuletzt beim Laden oder Ausführen scheiterte.</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>What the server noted about it.</source>
        <translation>Was der Server darüber vermerkt hat.</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>1 to 30 letters, digits and underscores; a column of this name must exist in the server’s database.</source>
        <translation>1 bis 30 Buchstaben, Ziffern und Unterstriche; eine Spalte dieses Namens muss es in der Datenbank des Servers geben.</translation>
    </message>
    <message>
        <source>The name people see.</source>
        <translation>Der Name, den die Leute sehen.</translation>
    </message>
    <message>
        <source>What the attribute says about a person.</source>
        <translation>Was das Attribut über eine Person sagt.</translation>
    </message>
    <message>
        <source>Data type</source>
        <translation>Datentyp</translation>
    </message>
    <message>
        <source>What kind of value it has.</source>
        <translation>Welche Art von Wert es hat.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binär</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Only active attributes can be used.</source>
        <translation>Nur aktive Attribute sind verwendbar.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>The name of the claim that carries the attribute.</source>
        <translation>Der Name des Claims, der das Attribut trägt.</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Mehrere Werte</translation>
    </message>
    <message>
        <source>A person may have more than one value.</source>
        <translation>Eine Person darf mehr als einen Wert haben.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Every person must have a value.</source>
        <translation>Jede Person muss einen Wert haben.</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>The attribute was added by the people who run the server.</source>
        <translation>Das Attribut wurde von den Betreibern des Servers hinzugefügt.</translation>
    </message>
    <message>
        <source>The object class the attribute belongs to.</source>
        <translation>Die Objektklasse, zu der das Attribut gehört.</translation>
    </message>
    <message>
        <source>Tooltip</source>
        <translation>Kurzhinweis</translation>
    </message>
    <message>
        <source>A remark that forms show beside the attribute.</source>
        <translation>Eine Bemerkung, die Formulare neben dem Attribut zeigen.</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Wer es sieht</translation>
    </message>
    <message>
        <source>May see</source>
        <translation>Darf sehen</translation>
    </message>
    <message>
        <source>Who may see the attribute.</source>
        <translation>Wer das Attribut sehen darf.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>White pages</source>
        <translation>White Pages</translation>
    </message>
    <message>
        <source>May change</source>
        <translation>Darf ändern</translation>
    </message>
    <message>
        <source>Who may change the attribute.</source>
        <translation>Wer das Attribut ändern darf.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>What the attribute may be used for.</source>
        <translation>Wofür das Attribut verwendet werden darf.</translation>
    </message>
    <message>
        <source>Not in the description</source>
        <translation>Nicht in der Beschreibung</translation>
    </message>
    <message>
        <source>The claim is not named in the server’s openid-configuration.</source>
        <translation>Der Claim wird in der openid-configuration des Servers nicht genannt.</translation>
    </message>
    <message>
        <source>Administrators see it</source>
        <translation>Administratoren sehen es</translation>
    </message>
    <message>
        <source>Computed by the server from who may see and change it.</source>
        <translation>Vom Server daraus berechnet, wer es sehen und ändern darf.</translation>
    </message>
    <message>
        <source>Administrators change it</source>
        <translation>Administratoren ändern es</translation>
    </message>
    <message>
        <source>Administrators use it</source>
        <translation>Administratoren verwenden es</translation>
    </message>
    <message>
        <source>Persons see it</source>
        <translation>Personen sehen es</translation>
    </message>
    <message>
        <source>Persons change it</source>
        <translation>Personen ändern es</translation>
    </message>
    <message>
        <source>Persons use it</source>
        <translation>Personen verwenden es</translation>
    </message>
    <message>
        <source>White pages show it</source>
        <translation>White Pages zeigen es</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Least length</source>
        <translation>Mindestlänge</translation>
    </message>
    <message>
        <source>The least number of characters.</source>
        <translation>Die kleinste Anzahl von Zeichen.</translation>
    </message>
    <message>
        <source>Greatest length</source>
        <translation>Höchstlänge</translation>
    </message>
    <message>
        <source>The greatest number of characters.</source>
        <translation>Die größte Anzahl von Zeichen.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>A regular expression that values must match.</source>
        <translation>Ein regulärer Ausdruck, zu dem Werte passen müssen.</translation>
    </message>
    <message>
        <source>Other protocols</source>
        <translation>Andere Protokolle</translation>
    </message>
    <message>
        <source>In SCIM</source>
        <translation>In SCIM</translation>
    </message>
    <message>
        <source>The attribute is part of SCIM’s extension schema.</source>
        <translation>Das Attribut gehört zum Erweiterungsschema von SCIM.</translation>
    </message>
    <message>
        <source>SAML 1 name</source>
        <translation>SAML-1-Name</translation>
    </message>
    <message>
        <source>The attribute’s name in SAML 1.</source>
        <translation>Der Name des Attributs in SAML 1.</translation>
    </message>
    <message>
        <source>SAML 2 name</source>
        <translation>SAML-2-Name</translation>
    </message>
    <message>
        <source>The attribute’s name in SAML 2.</source>
        <translation>Der Name des Attributs in SAML 2.</translation>
    </message>
    <message>
        <source>URN</source>
        <translation>URN</translation>
    </message>
    <message>
        <source>The attribute’s uniform resource name.</source>
        <translation>Der Uniform Resource Name des Attributs.</translation>
    </message>
    <message>
        <source>Name ID type</source>
        <translation>Name-ID-Typ</translation>
    </message>
    <message>
        <source>Kind of SAML name identifier that is made of it.</source>
        <translation>Art der SAML-Namenskennung, die daraus gebildet wird.</translation>
    </message>
    <message>
        <source>The attribute from which the name identifier is made.</source>
        <translation>Das Attribut, aus dem die Namenskennung gebildet wird.</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Siehe auch</translation>
    </message>
    <message>
        <source>A reference to something related.</source>
        <translation>Ein Verweis auf etwas Verwandtes.</translation>
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
    <message numerus="yes">
        <source>Permission was given in %n step(s).</source>
        <translation>
            <numerusform>Die Erlaubnis wurde in %n Schritt gegeben.</numerusform>
            <numerusform>Die Erlaubnis wurde in %n Schritten gegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is logged in by %2, after %n step(s).</source>
        <translation>
            <numerusform>%1 ist mit %2 angemeldet, nach %n Schritt.</numerusform>
            <numerusform>%1 ist mit %2 angemeldet, nach %n Schritten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Permission was not given; the relying party is told access_denied.</source>
        <translation>Die Erlaubnis wurde nicht gegeben; der vertrauenden Partei wird access_denied gesagt.</translation>
    </message>
    <message>
        <source>Nobody is logged in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>Denied by %1 in step %2; the relying party is told access_denied.</source>
        <translation>Von %1 in Schritt %2 abgelehnt; der vertrauenden Partei wird access_denied gesagt.</translation>
    </message>
    <message>
        <source>Not logged in: %1 refused step %2.</source>
        <translation>Nicht angemeldet: %1 hat Schritt %2 abgelehnt.</translation>
    </message>
    <message>
        <source>The server waits for a page to be submitted.</source>
        <translation>Der Server wartet darauf, dass eine Seite abgesandt wird.</translation>
    </message>
    <message>
        <source>The browser was sent to %1, and nothing is left to come back with.</source>
        <translation>Der Browser wurde zu %1 geschickt, und nichts ist übrig, womit er zurückkommt.</translation>
    </message>
    <message>
        <source>The page %1 waits to be submitted, and nothing is left to enter.</source>
        <translation>Die Seite %1 wartet auf das Absenden, und nichts ist übrig, was einzugeben wäre.</translation>
    </message>
    <message>
        <source>person&apos;s</source>
        <comment>first line of a lane&apos;s head</comment>
        <translation>Browser der</translation>
    </message>
    <message>
        <source>browser</source>
        <comment>second line of a lane&apos;s head</comment>
        <translation>Person</translation>
    </message>
    <message>
        <source>relying</source>
        <comment>first line of a lane&apos;s head</comment>
        <translation>vertrauende</translation>
    </message>
    <message>
        <source>OpenID</source>
        <comment>first line of a lane&apos;s head</comment>
        <translation>OpenID</translation>
    </message>
    <message>
        <source>other</source>
        <comment>first line of a lane&apos;s head</comment>
        <translation>andere</translation>
    </message>
    <message>
        <source>site</source>
        <comment>second line of a lane&apos;s head</comment>
        <translation>Website</translation>
    </message>
    <message>
        <source>person&apos;s browser</source>
        <translation>Browser der Person</translation>
    </message>
    <message>
        <source>relying party</source>
        <translation>vertrauende Partei</translation>
    </message>
    <message>
        <source>OpenID server</source>
        <translation>OpenID-Server</translation>
    </message>
    <message>
        <source>other site</source>
        <translation>andere Website</translation>
    </message>
    <message>
        <source>Requesting party</source>
        <translation>Anfragende Partei</translation>
    </message>
    <message>
        <source>Person&apos;s browser</source>
        <translation>Browser der Person</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Relying party</source>
        <translation>Vertrauende Partei</translation>
    </message>
    <message>
        <source>Resource server</source>
        <translation>Resource-Server</translation>
    </message>
    <message>
        <source>Authorization server</source>
        <translation>Autorisierungsserver</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Other site</source>
        <translation>Andere Website</translation>
    </message>
    <message>
        <source>user name &apos;%1&apos;</source>
        <translation>Benutzername „%1“</translation>
    </message>
    <message>
        <source>Step %1: entered %2; permission given.</source>
        <translation>Schritt %1: eingegeben %2; Erlaubnis gegeben.</translation>
    </message>
    <message>
        <source>Step %1: entered %2; permission not given.</source>
        <translation>Schritt %1: eingegeben %2; Erlaubnis nicht gegeben.</translation>
    </message>
    <message>
        <source>Step %1: entered %2; authenticated.</source>
        <translation>Schritt %1: eingegeben %2; angemeldet.</translation>
    </message>
    <message>
        <source>Step %1: entered %2; not authenticated.</source>
        <translation>Schritt %1: eingegeben %2; nicht angemeldet.</translation>
    </message>
    <message>
        <source>The log-in begins with %1.</source>
        <translation>Die Anmeldung beginnt mit %1.</translation>
    </message>
    <message>
        <source>%1 is logged in.</source>
        <translation>%1 ist angemeldet.</translation>
    </message>
    <message>
        <source>%1 asks for permission.</source>
        <translation>%1 bittet um Erlaubnis.</translation>
    </message>
    <message>
        <source>Permission was given.</source>
        <translation>Die Erlaubnis wurde gegeben.</translation>
    </message>
    <message>
        <source>The log-out failed.</source>
        <translation>Die Abmeldung ist misslungen.</translation>
    </message>
    <message>
        <source>Logged out.</source>
        <translation>Abgemeldet.</translation>
    </message>
    <message>
        <source>Step %1 passed; getNextStep leads to step %2.</source>
        <translation>Schritt %1 bestanden; getNextStep führt zu Schritt %2.</translation>
    </message>
    <message>
        <source>Step %1 failed; getNextStep leads to step %2 all the same.</source>
        <translation>Schritt %1 misslungen; getNextStep führt trotzdem zu Schritt %2.</translation>
    </message>
    <message>
        <source>Step %1 failed.</source>
        <translation>Schritt %1 misslungen.</translation>
    </message>
    <message>
        <source>Step %1 failed: %2</source>
        <translation>Schritt %1 misslungen: %2</translation>
    </message>
    <message>
        <source>Step %1 passed; it was the last.</source>
        <translation>Schritt %1 bestanden; es war der letzte.</translation>
    </message>
    <message>
        <source>Step %1 passed.</source>
        <translation>Schritt %1 bestanden.</translation>
    </message>
    <message>
        <source>The browser is sent to %1.</source>
        <translation>Der Browser wird zu %1 geschickt.</translation>
    </message>
    <message>
        <source>Step %1 could not be prepared.</source>
        <translation>Schritt %1 konnte nicht vorbereitet werden.</translation>
    </message>
    <message>
        <source>Kept for later steps: %1</source>
        <translation>Für spätere Schritte aufbewahrt: %1</translation>
    </message>
    <message>
        <source>permission was not given.</source>
        <translation>die Erlaubnis wurde nicht gegeben.</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Neuer Client</translation>
    </message>
    <message>
        <source>Duplicate the client</source>
        <translation>Den Client duplizieren</translation>
    </message>
    <message>
        <source>Delete client</source>
        <translation>Client löschen</translation>
    </message>
    <message>
        <source>Delete the client “%1”?</source>
        <translation>Den Client „%1“ löschen?</translation>
    </message>
    <message>
        <source>The client “%1” was deleted.</source>
        <translation>Der Client „%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>A new client that was not created yet is kept.</source>
        <translation>Ein neuer, noch nicht angelegter Client ist aufbewahrt.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>New scope</source>
        <translation>Neuer Scope</translation>
    </message>
    <message>
        <source>Duplicate the scope</source>
        <translation>Den Scope duplizieren</translation>
    </message>
    <message>
        <source>Delete scope</source>
        <translation>Scope löschen</translation>
    </message>
    <message>
        <source>Delete the scope “%1”?</source>
        <translation>Den Scope „%1“ löschen?</translation>
    </message>
    <message>
        <source>The scope “%1” was deleted.</source>
        <translation>Der Scope „%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>A new scope that was not created yet is kept.</source>
        <translation>Ein neuer, noch nicht angelegter Scope ist aufbewahrt.</translation>
    </message>
    <message>
        <source>UMA resource</source>
        <translation>UMA-Ressource</translation>
    </message>
    <message>
        <source>New resource</source>
        <translation>Neue Ressource</translation>
    </message>
    <message>
        <source>Duplicate the resource</source>
        <translation>Die Ressource duplizieren</translation>
    </message>
    <message>
        <source>Delete resource</source>
        <translation>Ressource löschen</translation>
    </message>
    <message>
        <source>Delete the resource “%1”?</source>
        <translation>Die Ressource „%1“ löschen?</translation>
    </message>
    <message>
        <source>The resource “%1” was deleted.</source>
        <translation>Die Ressource „%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>A new resource that was not created yet is kept.</source>
        <translation>Eine neue, noch nicht angelegte Ressource ist aufbewahrt.</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>New script</source>
        <translation>Neues Skript</translation>
    </message>
    <message>
        <source>Duplicate the script</source>
        <translation>Das Skript duplizieren</translation>
    </message>
    <message>
        <source>Delete script</source>
        <translation>Skript löschen</translation>
    </message>
    <message>
        <source>Delete the script “%1”?</source>
        <translation>Das Skript „%1“ löschen?</translation>
    </message>
    <message>
        <source>The script “%1” was deleted.</source>
        <translation>Das Skript „%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>A new script that was not created yet is kept.</source>
        <translation>Ein neues, noch nicht angelegtes Skript ist aufbewahrt.</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>New attribute</source>
        <translation>Neues Attribut</translation>
    </message>
    <message>
        <source>Duplicate the attribute</source>
        <translation>Das Attribut duplizieren</translation>
    </message>
    <message>
        <source>Delete attribute</source>
        <translation>Attribut löschen</translation>
    </message>
    <message>
        <source>Delete the attribute “%1”?</source>
        <translation>Das Attribut „%1“ löschen?</translation>
    </message>
    <message>
        <source>The attribute “%1” was deleted.</source>
        <translation>Das Attribut „%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>A new attribute that was not created yet is kept.</source>
        <translation>Ein neues, noch nicht angelegtes Attribut ist aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>The history of the scripts could not be used.</source>
        <translation>Der Verlauf der Skripte war nicht benutzbar.</translation>
    </message>
    <message>
        <source>The git repository %1 reported a failure.</source>
        <translation>Das Git-Repository %1 meldete einen Fehler.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s rights and its free space; git fsck says more.</source>
        <translation>Die Rechte und den freien Platz des Ordners prüfen; git fsck sagt mehr.</translation>
    </message>
    <message>
        <source>The history of the scripts could not be written.</source>
        <translation>Der Verlauf der Skripte konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the rights and the free space of the folder.</source>
        <translation>Die Rechte und den freien Platz des Ordners prüfen.</translation>
    </message>
    <message>
        <source>Another program holds the lock %1.</source>
        <translation>Ein anderes Programm hält die Sperre %1.</translation>
    </message>
    <message>
        <source>There is no version “%1” in the history.</source>
        <translation>Eine Version „%1“ gibt es im Verlauf nicht.</translation>
    </message>
    <message>
        <source>Take one from the list of versions.</source>
        <translation>Eine aus der Liste der Versionen nehmen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>%1 ist nicht schreibbar.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1, line %2: this is no JSON object.</source>
        <translation>%1, Zeile %2: Das ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>%1 is not the JSON file of a script.</source>
        <translation>%1 ist nicht die JSON-Datei eines Skripts.</translation>
    </message>
    <message>
        <source>It needs &quot;name&quot; and &quot;scriptType&quot;.</source>
        <translation>Sie braucht „name“ und „scriptType“.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text.</source>
        <translation>%1 ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>Servers keep scripts as text: save the file as UTF-8.</source>
        <translation>Server bewahren Skripte als Text auf: Die Datei als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>The version %1 has no script “%2”.</source>
        <translation>Die Version %1 enthält kein Skript „%2“.</translation>
    </message>
</context>
<context>
    <name>jose</name>
    <message>
        <source>The key can&apos;t be used.</source>
        <translation>Der Schlüssel kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Give an RSA or elliptic-curve private key in PEM form or as a JSON Web Key.</source>
        <translation>Einen privaten RSA-Schlüssel oder einen auf elliptischen Kurven angeben, als PEM oder als JSON Web Key.</translation>
    </message>
    <message>
        <source>The passphrase does not open it.</source>
        <translation>Die Passphrase öffnet ihn nicht.</translation>
    </message>
    <message>
        <source>It is encrypted, and its passphrase was not given.</source>
        <translation>Er ist verschlüsselt, und seine Passphrase wurde nicht angegeben.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the key.</source>
        <translation>Die Passphrase des Schlüssels eingeben.</translation>
    </message>
    <message>
        <source>The key set holds %1 private keys; one is needed.</source>
        <translation>Der Schlüsselsatz enthält %1 private Schlüssel; einer wird gebraucht.</translation>
    </message>
    <message>
        <source>It is a public key.</source>
        <translation>Es ist ein öffentlicher Schlüssel.</translation>
    </message>
    <message>
        <source>It holds no private key that can be read.</source>
        <translation>Er enthält keinen privaten Schlüssel, der sich lesen lässt.</translation>
    </message>
    <message>
        <source>It is neither an RSA key nor one of P-256, P-384, P-521.</source>
        <translation>Er ist weder ein RSA-Schlüssel noch einer von P-256, P-384, P-521.</translation>
    </message>
    <message>
        <source>Its members make no RSA key and none of P-256, P-384, P-521.</source>
        <translation>Seine Felder ergeben keinen RSA-Schlüssel und keinen von P-256, P-384, P-521.</translation>
    </message>
    <message>
        <source>The certificate has no key that can be read.</source>
        <translation>Das Zertifikat hat keinen Schlüssel, der sich lesen lässt.</translation>
    </message>
    <message>
        <source>No key could be made.</source>
        <translation>Es konnte kein Schlüssel erzeugt werden.</translation>
    </message>
    <message>
        <source>It can&apos;t sign with %1.</source>
        <translation>Er kann nicht mit %1 signieren.</translation>
    </message>
    <message>
        <source>Signing with it failed.</source>
        <translation>Das Signieren damit ist misslungen.</translation>
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
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Don&apos;t allow</source>
        <translation>Nicht erlauben</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Request for permission</source>
        <translation>Bitte um Erlaubnis</translation>
    </message>
    <message>
        <source>Please log in</source>
        <translation>Bitte anmelden</translation>
    </message>
    <message>
        <source>Error encountered</source>
        <translation>Ein Fehler ist aufgetreten</translation>
    </message>
    <message>
        <source>You are logged out</source>
        <translation>Die Abmeldung ist erfolgt</translation>
    </message>
    <message>
        <source>The client goes on with an authorization code.</source>
        <translation>Der Client fährt mit einem Authorization-Code fort.</translation>
    </message>
    <message>
        <source>Only go on if the device that shows this code is yours.</source>
        <translation>Nur weitermachen, wenn das Gerät, das diesen Code zeigt, das eigene ist.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Log in on a device</source>
        <translation>An einem Gerät anmelden</translation>
    </message>
    <message>
        <source>There is no such code, or it has ended.</source>
        <translation>Einen solchen Code gibt es nicht, oder er ist abgelaufen.</translation>
    </message>
    <message>
        <source>Incorrect username or password.</source>
        <translation>Benutzername oder Passwort ist falsch.</translation>
    </message>
    <message>
        <source>You are logged in</source>
        <translation>Sie sind angemeldet</translation>
    </message>
    <message>
        <source>Go back to the device; this page can be closed.</source>
        <translation>Zurück zum Gerät; diese Seite kann geschlossen werden.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>The device was not let in.</source>
        <translation>Das Gerät wurde nicht zugelassen.</translation>
    </message>
    <message>
        <source>The certificates of %1 can&apos;t be used.</source>
        <translation>Die Zertifikate in %1 können nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Clients show certificates with --tls only.</source>
        <translation>Clients zeigen Zertifikate nur mit --tls.</translation>
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
    <message>
        <source>It ended by itself with exit code %1, as after sys.exit() or System.exit() in a script, which end a server too.</source>
        <translation>Er endete von selbst mit Exit-Code %1, wie nach sys.exit() oder System.exit() in einem Skript, die auch einen Server beenden.</translation>
    </message>
    <message>
        <source>Scripts have no network.</source>
        <translation>Skripte haben kein Netz.</translation>
    </message>
    <message>
        <source>Scripts reach the network: the settings allow it.</source>
        <translation>Skripte erreichen das Netz: Die Einstellungen erlauben es.</translation>
    </message>
    <message>
        <source>Scripts that open connections themselves reach the network.</source>
        <translation>Skripte, die selbst Verbindungen öffnen, erreichen das Netz.</translation>
    </message>
    <message>
        <source>Scripts do not see your files.</source>
        <translation>Skripte sehen die Dateien des Benutzers nicht.</translation>
    </message>
    <message>
        <source>Scripts can read all files that you can read.</source>
        <translation>Skripte können alle Dateien lesen, die der Benutzer lesen kann.</translation>
    </message>
    <message>
        <source>Scripts write nothing but to a temporary folder, which is gone afterwards.</source>
        <translation>Skripte schreiben nur in einen temporären Ordner, der danach verschwindet.</translation>
    </message>
    <message>
        <source>Scripts can change all files that you can change.</source>
        <translation>Skripte können alle Dateien ändern, die der Benutzer ändern kann.</translation>
    </message>
    <message>
        <source>Scripts can&apos;t start other programs.</source>
        <translation>Skripte können keine anderen Programme starten.</translation>
    </message>
    <message>
        <source>Scripts can start other programs, within the same limits.</source>
        <translation>Skripte können andere Programme starten, innerhalb derselben Grenzen.</translation>
    </message>
    <message>
        <source>Scripts can start other programs.</source>
        <translation>Skripte können andere Programme starten.</translation>
    </message>
    <message>
        <source>Scripts have %1 MiB of memory; what takes more ends the script host.</source>
        <translation>Skripte haben %1 MiB Speicher; was mehr belegt, beendet den Skript-Host.</translation>
    </message>
    <message>
        <source>Scripts have %1 MiB of memory for their objects; the number of threads that they start is not limited.</source>
        <translation>Skripte haben %1 MiB Speicher für ihre Objekte; die Zahl der Threads, die sie starten, ist nicht begrenzt.</translation>
    </message>
    <message>
        <source>A call that runs longer than %1 s is stopped; if it can&apos;t be, the script host is ended.</source>
        <translation>Ein Aufruf, der länger als %1 s läuft, wird angehalten; geht das nicht, wird der Skript-Host beendet.</translation>
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
    <message>
        <source>The list of attributes could not be read.</source>
        <translation>Die Liste der Attribute konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The server has another state of it than was expected.</source>
        <translation>Der Server hat einen anderen Stand davon als erwartet.</translation>
    </message>
    <message>
        <source>Read it again, then decide.</source>
        <translation>Neu lesen, dann entscheiden.</translation>
    </message>
    <message>
        <source>The server refused it and does not say why (status %1).</source>
        <translation>Der Server hat es abgelehnt und sagt nicht, warum (Status %1).</translation>
    </message>
    <message>
        <source>It is not certain whether the server did it: read it again before you try again.</source>
        <translation>Es ist nicht sicher, ob der Server es getan hat: Vor einem neuen Versuch neu lesen.</translation>
    </message>
    <message>
        <source>Assign oxTrust API scopes to it on the server.</source>
        <translation>Dem Client auf dem Server Scopes der oxTrust-API zuweisen.</translation>
    </message>
    <message>
        <source>Check that the address is that of an oxTrust API.</source>
        <translation>Prüfen, ob die Adresse die einer oxTrust-API ist.</translation>
    </message>
    <message>
        <source>This server sends the whole list at once, and it is too long: %1</source>
        <translation>Dieser Server sendet die ganze Liste auf einmal, und sie ist zu lang: %1</translation>
    </message>
    <message>
        <source>Search for a name, a description or an id instead.</source>
        <translation>Stattdessen nach einem Namen, einer Beschreibung oder einer ID suchen.</translation>
    </message>
    <message>
        <source>This server has no oxTrust API at that address.</source>
        <translation>Dieser Server hat unter dieser Adresse keine oxTrust-API.</translation>
    </message>
    <message>
        <source>Check the address, and that the API (a jar in the identity service) is installed.</source>
        <translation>Prüfen, ob die Adresse stimmt und die API (ein Jar im Dienst identity) installiert ist.</translation>
    </message>
    <message>
        <source>It was sent and taken, but could not be read back: %1</source>
        <translation>Es wurde gesendet und angenommen, konnte aber nicht zurückgelesen werden: %1</translation>
    </message>
    <message>
        <source>Read it again and see what the server has.</source>
        <translation>Es neu lesen und sehen, was der Server hat.</translation>
    </message>
    <message>
        <source>It was sent and taken, but the server has something else now: someone wrote at the same time, or the server keeps this value from being set.</source>
        <translation>Es wurde gesendet und angenommen, aber der Server hat jetzt etwas anderes: Jemand schrieb zur selben Zeit, oder der Server lässt diesen Wert nicht setzen.</translation>
    </message>
    <message>
        <source>It is saved, but the server was so slow that someone else&apos;s change may have been overwritten meanwhile.</source>
        <translation>Es ist gespeichert, aber der Server war so langsam, dass inzwischen die Änderung von jemand anderem überschrieben worden sein kann.</translation>
    </message>
    <message>
        <source>This server does not delete a whole list.</source>
        <translation>Dieser Server löscht keine ganze Liste.</translation>
    </message>
    <message>
        <source>The server protects its admin interface with UMA.</source>
        <translation>Der Server schützt seine Verwaltungsschnittstelle mit UMA.</translation>
    </message>
    <message>
        <source>The server does not accept the request as authorized, or allows it to no one.</source>
        <translation>Der Server nimmt die Anfrage nicht als autorisiert an oder erlaubt sie niemandem.</translation>
    </message>
    <message>
        <source>Connect again; if it goes on, check the server&apos;s protection mode (oxTrustProtectionMode).</source>
        <translation>Wieder verbinden; bleibt es dabei, den Schutzmodus des Servers prüfen (oxTrustProtectionMode).</translation>
    </message>
    <message>
        <source>The server does not accept the access token: it lacks a scope, or it has ended.</source>
        <translation>Der Server nimmt das Access-Token nicht an: Ihm fehlt ein Scope, oder es ist abgelaufen.</translation>
    </message>
    <message>
        <source>Assign the scope %1 to the profile&apos;s client on the server and connect again.</source>
        <translation>Dem Client des Profils auf dem Server den Scope %1 zuweisen und wieder verbinden.</translation>
    </message>
    <message>
        <source>The server could not read the request or failed inside; it answers that with its error page (status %1 to %2), which was not followed.</source>
        <translation>Der Server konnte die Anfrage nicht lesen oder scheiterte intern; er beantwortet das mit seiner Fehlerseite (Status %1 nach %2), der nicht gefolgt wurde.</translation>
    </message>
    <message>
        <source>Check for members, values or enumerations that this version of the server does not know; its log (oxtrust.log) has the reason.</source>
        <translation>Nach Feldern, Werten oder Aufzählungen sehen, die diese Version des Servers nicht kennt; sein Protokoll (oxtrust.log) nennt den Grund.</translation>
    </message>
    <message>
        <source>Check the address of the admin interface; the server&apos;s log (oxtrust.log) has the reason.</source>
        <translation>Die Adresse der Verwaltungsschnittstelle prüfen; das Protokoll des Servers (oxtrust.log) nennt den Grund.</translation>
    </message>
    <message>
        <source>The server refused it or failed, and does not say why (status 500).</source>
        <translation>Der Server hat es abgelehnt oder ist gescheitert und sagt nicht, warum (Status 500).</translation>
    </message>
    <message>
        <source>The server failed and does not say why (status 500).</source>
        <translation>Der Server ist gescheitert und sagt nicht, warum (Status 500).</translation>
    </message>
    <message>
        <source>Check that all that is required is there and no name is taken; the server&apos;s log (oxtrust.log) has the reason.</source>
        <translation>Prüfen, ob alles Nötige da ist und kein Name schon vergeben; das Protokoll des Servers (oxtrust.log) nennt den Grund.</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log (oxtrust.log).</source>
        <translation>Im Protokoll des Servers (oxtrust.log) nachsehen.</translation>
    </message>
    <message>
        <source>This server gives at most the first %n entries of this list and can&apos;t page. Search to find others.</source>
        <translation>Dieser Server gibt höchstens die ersten %n Einträge dieser Liste heraus und kann nicht blättern. Suchen, um andere zu finden.</translation>
    </message>
    <message>
        <source>This server gives this list as a whole only: a long one takes its time. Search to see less.</source>
        <translation>Dieser Server gibt diese Liste nur als Ganzes heraus: Eine lange braucht ihre Zeit. Suchen, um weniger zu sehen.</translation>
    </message>
    <message>
        <source>The server looks for these among its first %n scopes only. Search to find others.</source>
        <translation>Der Server sucht diese nur unter seinen ersten %n Scopes. Suchen, um andere zu finden.</translation>
    </message>
    <message>
        <source>Only the first %n that match are shown. Search for more of the name, description or id.</source>
        <translation>Nur die ersten %n Treffer werden gezeigt. Nach mehr vom Namen, von der Beschreibung oder der ID suchen.</translation>
    </message>
    <message>
        <source>Only the first %n are shown: the server can&apos;t page. Search to find others.</source>
        <translation>Nur die ersten %n werden gezeigt: Der Server kann nicht blättern. Suchen, um andere zu finden.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Der Test wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Address and certificate</source>
        <translation>Adresse und Zertifikat</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Discovery</translation>
    </message>
    <message>
        <source>Log-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Admin interface</source>
        <translation>Verwaltungsschnittstelle</translation>
    </message>
    <message>
        <source>The server answers. The connection is not encrypted.</source>
        <translation>Der Server antwortet. Die Verbindung ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>%1; the certificate of %2 is the pinned one, valid until %3.</source>
        <translation>%1; das Zertifikat von %2 ist das gepinnte, gültig bis %3.</translation>
    </message>
    <message>
        <source>%1; the certificate of %2 is trusted, valid until %3.</source>
        <translation>%1; das Zertifikat von %2 ist vertrauenswürdig, gültig bis %3.</translation>
    </message>
    <message>
        <source>The server is %1. It does not name %2 among its ways to log in.</source>
        <translation>Der Server ist %1. Er nennt %2 nicht unter seinen Wegen zur Anmeldung.</translation>
    </message>
    <message>
        <source>The server is %1.</source>
        <translation>Der Server ist %1.</translation>
    </message>
    <message>
        <source>The client %1 got a requesting party token (UMA).</source>
        <translation>Der Client %1 hat ein Requesting Party Token (UMA) bekommen.</translation>
    </message>
    <message>
        <source>You are logged in.</source>
        <translation>Sie sind angemeldet.</translation>
    </message>
    <message>
        <source>The client %1 got a token (%2).</source>
        <translation>Der Client %1 hat ein Token bekommen (%2).</translation>
    </message>
    <message>
        <source>UMA protects the interface; its policies decide call by call.</source>
        <translation>UMA schützt die Schnittstelle; ihre Policies entscheiden Aufruf für Aufruf.</translation>
    </message>
    <message>
        <source>The server does not tell the scopes of your role.</source>
        <translation>Der Server sagt nicht, welche Scopes die eigene Rolle hat.</translation>
    </message>
    <message>
        <source>The token has none of the scopes that the admin interface needs.</source>
        <translation>Das Token hat keinen der Scopes, die die Verwaltungsschnittstelle braucht.</translation>
    </message>
    <message>
        <source>Assign scopes to the client on the server, for example %1.</source>
        <translation>Dem Client auf dem Server Scopes zuweisen, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>All that Drover can use were granted.</source>
        <translation>Alles, was Drover verwenden kann, wurde gewährt.</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) are missing; what needs them can&apos;t be used: %1</source>
        <translation>
            <numerusform>%n Scope fehlt; was ihn braucht, lässt sich nicht verwenden: %1</numerusform>
            <numerusform>%n Scopes fehlen; was sie braucht, lässt sich nicht verwenden: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such interface at %1.</source>
        <translation>Bei %1 gibt es keine solche Schnittstelle.</translation>
    </message>
    <message>
        <source>Check the kind of server and the address of the admin interface; on Gluu 4 the oxTrust API is a part that has to be installed.</source>
        <translation>Die Art des Servers und die Adresse der Verwaltungsschnittstelle prüfen; bei Gluu 4 ist die oxTrust-API ein Teil, der installiert werden muss.</translation>
    </message>
    <message>
        <source>Gluu 4, oxTrust API, protected with UMA</source>
        <translation>Gluu 4, oxTrust-API, mit UMA geschützt</translation>
    </message>
    <message>
        <source>Gluu 4, oxTrust API, protected with OAuth</source>
        <translation>Gluu 4, oxTrust-API, mit OAuth geschützt</translation>
    </message>
    <message>
        <source>Janssen, Config API</source>
        <translation>Janssen, Config API</translation>
    </message>
    <message>
        <source>%1. It does not tell its version.</source>
        <translation>%1. Die Version sagt er nicht.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The access token lacks the scope %1.</source>
        <translation>Dem Access-Token fehlt der Scope %1.</translation>
    </message>
    <message>
        <source>Connect again, so that Drover asks with tickets, or set the server&apos;s protection mode to OAUTH (oxTrustProtectionMode).</source>
        <translation>Neu verbinden, damit Drover mit Tickets fragt, oder die Schutzart des Servers auf OAUTH stellen (oxTrustProtectionMode).</translation>
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
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Data type</source>
        <translation>Datentyp</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
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
        <source>A filter needs a value.</source>
        <translation>Ein Filter braucht einen Wert.</translation>
    </message>
    <message>
        <source>The server can&apos;t filter by a value with a comma in it. Search for a part of it instead.</source>
        <translation>Der Server kann nicht nach einem Wert mit einem Komma filtern. Stattdessen nach einem Teil davon suchen.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>The list changed while it was read: an entry may be missing, or be there twice.</source>
        <translation>Die Liste änderte sich, während sie gelesen wurde: Ein Eintrag kann fehlen oder doppelt sein.</translation>
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
    <message>
        <source>The texts could not be merged.</source>
        <translation>Die Texte konnten nicht zusammengeführt werden.</translation>
    </message>
</context>
<context>
    <name>transfer</name>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>%1: a secret changes</source>
        <translation>%1: Ein Geheimnis ändert sich</translation>
    </message>
    <message>
        <source>%1 is no document of objects.</source>
        <translation>%1 ist kein Dokument mit Objekten.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Es ist leer.</translation>
    </message>
    <message>
        <source>%1, %2: this is no JSON.</source>
        <translation>%1, %2: Das ist kein JSON.</translation>
    </message>
    <message>
        <source>Element %1 is no object.</source>
        <translation>Element %1 ist kein Objekt.</translation>
    </message>
    <message>
        <source>One object is wanted, and it holds %1.</source>
        <translation>Verlangt ist ein Objekt, und es enthält %1.</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>%1 „%2“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The server knows no such id and no such name.</source>
        <translation>Der Server kennt keine solche ID und keinen solchen Namen.</translation>
    </message>
    <message>
        <source>Several objects have this name: %1.</source>
        <translation>Mehrere Objekte haben diesen Namen: %1.</translation>
    </message>
    <message>
        <source>Give the id of the one that is meant.</source>
        <translation>Die ID dessen angeben, das gemeint ist.</translation>
    </message>
    <message>
        <source>server, revision %1</source>
        <translation>Server, Revision %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It is larger than %1.</source>
        <translation>Die Datei ist größer als %1.</translation>
    </message>
    <message>
        <source>Import it in parts.</source>
        <translation>In Teilen importieren.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>It can&apos;t be imported.</source>
        <translation>Es kann nicht importiert werden.</translation>
    </message>
    <message>
        <source>It has neither a name nor an id.</source>
        <translation>Es hat weder einen Namen noch eine Kennung.</translation>
    </message>
    <message>
        <source>An object before it in the file is the same one.</source>
        <translation>Ein Objekt weiter oben in der Datei ist dasselbe.</translation>
    </message>
    <message>
        <source>Drover doesn&apos;t know these fields of this kind of server: %1.</source>
        <translation>Diese Felder dieser Art von Server kennt Drover nicht: %1.</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” is no script and was left out.</source>
        <translation>%1, Zeile %2: „%3“ ist kein Skript und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1, line %2: attributes that a script does not have were left out: %3.</source>
        <translation>%1, Zeile %2: Attribute, die ein Skript nicht hat, wurden ausgelassen: %3.</translation>
    </message>
    <message>
        <source>%1 has no entry of the class oxCustomScript or jansCustomScr.</source>
        <translation>%1 hat keinen Eintrag der Klasse oxCustomScript oder jansCustomScr.</translation>
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
    <message>
        <source>The server does not accept the signature of the client&apos;s key.</source>
        <translation>Der Server nimmt die Signatur des Schlüssels des Clients nicht an.</translation>
    </message>
    <message>
        <source>Check that the key&apos;s public part is in the client&apos;s JWKS with the key id %1, that the client may use private_key_jwt, and that the clocks of both computers agree.</source>
        <translation>Prüfen, dass der öffentliche Teil des Schlüssels mit der Schlüsselkennung %1 im JWKS des Clients steht, dass der Client private_key_jwt verwenden darf und dass die Uhren beider Rechner übereinstimmen.</translation>
    </message>
    <message>
        <source>The server does not accept the client&apos;s certificate.</source>
        <translation>Der Server nimmt das Zertifikat des Clients nicht an.</translation>
    </message>
    <message>
        <source>Check that the server asks for certificates, trusts this one&apos;s issuer, and that the client has its subject or key registered (tls_client_auth, self_signed_tls_client_auth).</source>
        <translation>Prüfen, dass der Server nach Zertifikaten fragt, dem Aussteller dieses Zertifikats vertraut und dass für den Client dessen Subject oder Schlüssel eingetragen ist (tls_client_auth, self_signed_tls_client_auth).</translation>
    </message>
    <message>
        <source>%1 answered the token request with something that is no token.</source>
        <translation>%1 hat auf die Token-Anfrage mit etwas geantwortet, was kein Token ist.</translation>
    </message>
    <message>
        <source>The client &quot;%1&quot; has no key to log in with.</source>
        <translation>Der Client &quot;%1&quot; hat keinen Schlüssel zur Anmeldung.</translation>
    </message>
    <message>
        <source>Give the profile its private key.</source>
        <translation>Dem Profil seinen privaten Schlüssel geben.</translation>
    </message>
    <message>
        <source>%1 gave no code to log in with.</source>
        <translation>%1 hat keinen Code zur Anmeldung gegeben.</translation>
    </message>
    <message>
        <source>Its answer names no code or no address of a web page to enter it at.</source>
        <translation>Die Antwort nennt keinen Code oder keine Adresse einer Webseite, auf der er einzugeben wäre.</translation>
    </message>
    <message>
        <source>The log-in was refused in the browser.</source>
        <translation>Die Anmeldung wurde im Browser abgelehnt.</translation>
    </message>
    <message>
        <source>Connect again and allow it.</source>
        <translation>Neu verbinden und es erlauben.</translation>
    </message>
    <message>
        <source>The code was not entered in the browser in time.</source>
        <translation>Der Code wurde im Browser nicht rechtzeitig eingegeben.</translation>
    </message>
    <message>
        <source>Connect again for a new code.</source>
        <translation>Für einen neuen Code neu verbinden.</translation>
    </message>
    <message>
        <source>The client may not use the device flow.</source>
        <translation>Der Client darf den Device-Flow nicht verwenden.</translation>
    </message>
    <message>
        <source>Add the grant type %1 to the client on the server.</source>
        <translation>Dem Client auf dem Server den Grant-Typ %1 hinzufügen.</translation>
    </message>
    <message>
        <source>%1 does not let you administer it.</source>
        <translation>%1 lässt die Verwaltung nicht zu.</translation>
    </message>
    <message>
        <source>It did not say who you are in signed form (status %1).</source>
        <translation>Der Server hat nicht in signierter Form gesagt, wer Sie sind (Status %1).</translation>
    </message>
    <message>
        <source>Set the client&apos;s algorithm for signed userinfo, for example RS256.</source>
        <translation>Für den Client den Algorithmus für signierte Userinfo einstellen, zum Beispiel RS256.</translation>
    </message>
    <message>
        <source>Your account has no administrator&apos;s role there.</source>
        <translation>Das eigene Konto hat dort keine Rolle eines Administrators.</translation>
    </message>
    <message>
        <source>Have the role given to it (jansAdminUIRole), or log in as somebody who has it.</source>
        <translation>Ihm die Rolle geben lassen (jansAdminUIRole), oder sich als jemand anmelden, der sie hat.</translation>
    </message>
    <message>
        <source>The client certificate can&apos;t be used.</source>
        <translation>Das Zertifikat des Clients kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Its file holds no certificate in PEM form.</source>
        <translation>Die Datei enthält kein Zertifikat in PEM-Form.</translation>
    </message>
    <message>
        <source>The key is not that of the certificate.</source>
        <translation>Der Schlüssel ist nicht der des Zertifikats.</translation>
    </message>
    <message>
        <source>Choose the key that the certificate was made for.</source>
        <translation>Den Schlüssel wählen, für den das Zertifikat ausgestellt wurde.</translation>
    </message>
    <message>
        <source>Its SHA-256 fingerprint is %1.</source>
        <translation>Der SHA-256-Fingerabdruck ist %1.</translation>
    </message>
    <message>
        <source>Its certificate is not the one that is pinned in the profile: somebody may be listening in, or it was renewed. Pinned is %1; it shows %2.</source>
        <translation>Das Zertifikat ist nicht das, das im Profil gepinnt ist: Jemand könnte mithören, oder es wurde erneuert. Gepinnt ist %1; gezeigt wird %2.</translation>
    </message>
    <message>
        <source>%1 does not offer what this log-in needs.</source>
        <translation>%1 bietet nicht an, was diese Anmeldung braucht.</translation>
    </message>
    <message>
        <source>Its discovery document has no &quot;%1&quot;.</source>
        <translation>In seinem Discovery-Dokument fehlt &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Enable it on the server, or log in another way.</source>
        <translation>Es auf dem Server einschalten oder sich auf andere Weise anmelden.</translation>
    </message>
    <message>
        <source>%1 names an endpoint that can&apos;t be used.</source>
        <translation>%1 nennt einen Endpunkt, der sich nicht verwenden lässt.</translation>
    </message>
    <message>
        <source>Credentials are sent over HTTPS only; &quot;%1&quot; is &quot;%2&quot;.</source>
        <translation>Zugangsdaten werden nur über HTTPS gesendet; &quot;%1&quot; ist &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The policies of the server&apos;s UMA protection do not let the client in.</source>
        <translation>Die Policies des UMA-Schutzes auf dem Server lassen den Client nicht zu.</translation>
    </message>
    <message>
        <source>Enable the policy script oxtrust_api_access_policy and add the client %1 to its allowed_clients.</source>
        <translation>Das Policy-Skript oxtrust_api_access_policy einschalten und den Client %1 in dessen allowed_clients aufnehmen.</translation>
    </message>
    <message>
        <source>The server does not know the permission ticket that it gave itself.</source>
        <translation>Der Server kennt das Permission-Ticket nicht, das er selbst gegeben hat.</translation>
    </message>
    <message>
        <source>The client may not use the UMA grant.</source>
        <translation>Der Client darf den UMA-Grant nicht verwenden.</translation>
    </message>
    <message>
        <source>Use the server&apos;s &quot;API Requesting Party Client&quot;, or add the UMA grant type to the client.</source>
        <translation>Den &quot;API Requesting Party Client&quot; des Servers verwenden oder dem Client den UMA-Grant-Typ hinzufügen.</translation>
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
    <message>
        <source>The server answers its own client with HTTP %1.</source>
        <translation>Der Server antwortet seinem eigenen Client mit HTTP %1.</translation>
    </message>
    <message>
        <source>The server answers its own client with HTTP %1, %2.</source>
        <translation>Der Server antwortet seinem eigenen Client mit HTTP %1, %2.</translation>
    </message>
    <message>
        <source>The exception goes on through the server.</source>
        <translation>Die Ausnahme setzt sich durch den Server fort.</translation>
    </message>
    <message>
        <source>What the server does then is not known.</source>
        <translation>Was der Server dann tut, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The server goes on with %1.</source>
        <translation>Der Server fährt mit %1 fort.</translation>
    </message>
    <message>
        <source>The script does not load (%1), and the server keeps nothing in its place.</source>
        <translation>Das Skript lädt nicht (%1), und der Server behält nichts an seiner Stelle.</translation>
    </message>
    <message>
        <source>The script does not load (%1): the server uses its built-in default, which answers %2.</source>
        <translation>Das Skript lädt nicht (%1): Der Server benutzt seine eingebaute Vorgabe, die %2 antwortet.</translation>
    </message>
    <message>
        <source>HTTP request %1: not allowed, the host is not among the allowed hosts</source>
        <translation>HTTP-Anfrage %1: nicht erlaubt, der Rechner gehört nicht zu den erlaubten</translation>
    </message>
    <message>
        <source>HTTP request %1: failed, %2</source>
        <translation>HTTP-Anfrage %1: gescheitert, %2</translation>
    </message>
    <message>
        <source>HTTP request %1: status %2</source>
        <translation>HTTP-Anfrage %1: Status %2</translation>
    </message>
    <message>
        <source>%1 was authenticated</source>
        <translation>%1 wurde authentifiziert</translation>
    </message>
    <message>
        <source>%1 was not authenticated: %2</source>
        <translation>%1 wurde nicht authentifiziert: %2</translation>
    </message>
    <message>
        <source>The person %1 was added</source>
        <translation>Die Person %1 wurde hinzugefügt</translation>
    </message>
    <message>
        <source>The person %1 was removed</source>
        <translation>Die Person %1 wurde entfernt</translation>
    </message>
    <message>
        <source>The person %1 was changed</source>
        <translation>Die Person %1 wurde geändert</translation>
    </message>
    <message>
        <source>%1 was stopped after its limit. A server would wait for it for ever.</source>
        <translation>%1 wurde nach der Zeitgrenze angehalten. Ein Server würde ewig darauf warten.</translation>
    </message>
    <message>
        <source>A server does not call %1 of this script: getApiVersion() answers too low a number. It goes on with %2.</source>
        <translation>Ein Server ruft %1 dieses Skripts nicht auf: getApiVersion() antwortet eine zu niedrige Zahl. Er fährt mit %2 fort.</translation>
    </message>
    <message>
        <source>%1 failed. %2</source>
        <translation>%1 scheiterte. %2</translation>
    </message>
    <message>
        <source>%1 was answered by the server&apos;s built-in default: %2.</source>
        <translation>%1 wurde von der eingebauten Vorgabe des Servers beantwortet: %2.</translation>
    </message>
    <message>
        <source>%1 ended; it returns nothing.</source>
        <translation>%1 endete; es gibt nichts zurück.</translation>
    </message>
    <message>
        <source>%1 returned %2.</source>
        <translation>%1 gab %2 zurück.</translation>
    </message>
    <message>
        <source>%1 returned %2 (%3).</source>
        <translation>%1 gab %2 zurück (%3).</translation>
    </message>
    <message>
        <source>Message on the page (%1): %2</source>
        <translation>Meldung auf der Seite (%1): %2</translation>
    </message>
    <message>
        <source>Mail to %1, “%2”</source>
        <translation>Mail an %1, „%2“</translation>
    </message>
    <message>
        <source>%1: not sent</source>
        <translation>%1: nicht gesendet</translation>
    </message>
    <message>
        <source>Redirect to %1</source>
        <translation>Weiterleitung nach %1</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Cookie %1</source>
        <translation>Cookie %1</translation>
    </message>
    <message>
        <source>Header %1: %2</source>
        <translation>Header %1: %2</translation>
    </message>
    <message>
        <source>The file %1 is not there for the script</source>
        <translation>Die Datei %1 ist für das Skript nicht da</translation>
    </message>
    <message>
        <source>The call was cancelled</source>
        <translation>Der Aufruf wurde abgebrochen</translation>
    </message>
    <message>
        <source>The user is %1; expected was %2.</source>
        <translation>Der Benutzer ist %1; erwartet war %2.</translation>
    </message>
    <message>
        <source>The acr is %1; expected was %2.</source>
        <translation>Der acr ist %1; erwartet war %2.</translation>
    </message>
    <message>
        <source>The amr is %1; expected was %2.</source>
        <translation>Der amr ist %1; erwartet war %2.</translation>
    </message>
    <message>
        <source>The log-out is %1; expected was %2.</source>
        <translation>Die Abmeldung ist %1; erwartet war %2.</translation>
    </message>
    <message>
        <source>The pages are %1; expected was %2.</source>
        <translation>Die Seiten sind %1; erwartet war %2.</translation>
    </message>
    <message>
        <source>%1 pages were submitted; expected was %2.</source>
        <translation>%1 Seiten wurden abgeschickt; erwartet war %2.</translation>
    </message>
    <message>
        <source>The session&apos;s %1 is %2; expected was %3.</source>
        <translation>%1 der Sitzung ist %2; erwartet war %3.</translation>
    </message>
    <message>
        <source>The server names no authorization and token endpoint.</source>
        <translation>Der Server nennt keinen Authorization- und Token-Endpunkt.</translation>
    </message>
    <message>
        <source>Open the authorization endpoint</source>
        <translation>Den Authorization-Endpunkt öffnen</translation>
    </message>
    <message>
        <source>The browser is sent back to the client with a code.</source>
        <translation>Der Browser wird mit einem Code zum Client zurückgeschickt.</translation>
    </message>
    <message>
        <source>Come back from the other site</source>
        <translation>Von der anderen Site zurückkommen</translation>
    </message>
    <message>
        <source>The server shows an error: %1</source>
        <translation>Der Server zeigt einen Fehler: %1</translation>
    </message>
    <message>
        <source>Exchange the code for tokens</source>
        <translation>Den Code gegen Tokens tauschen</translation>
    </message>
    <message>
        <source>Logged in: here is an id_token.</source>
        <translation>Angemeldet: Hier ist ein id_token.</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Logged out; the browser is sent away.</source>
        <translation>Abgemeldet; der Browser wird weggeschickt.</translation>
    </message>
    <message>
        <source>The log-out ends here.</source>
        <translation>Die Abmeldung endet hier.</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Die Sitzung beenden</translation>
    </message>
    <message>
        <source>An axis is a claim and its values: country=US,DE,&apos;&apos;.</source>
        <translation>Eine Achse ist ein Claim und seine Werte: country=US,DE,&apos;&apos;.</translation>
    </message>
    <message>
        <source>%1, line %2: %3: %4</source>
        <translation>%1, Zeile %2: %3: %4</translation>
    </message>
    <message>
        <source>“%1” names no claim and its values.</source>
        <translation>„%1“ nennt keinen Claim und seine Werte.</translation>
    </message>
    <message>
        <source>“%1” has the value “%2” twice.</source>
        <translation>„%1“ hat den Wert „%2“ zweimal.</translation>
    </message>
    <message>
        <source>The claim “%1” is varied twice.</source>
        <translation>Der Claim „%1“ wird zweimal variiert.</translation>
    </message>
    <message>
        <source>The claim “%1” has no values.</source>
        <translation>Der Claim „%1“ hat keine Werte.</translation>
    </message>
    <message>
        <source>There are more than %1 combinations.</source>
        <translation>Es sind mehr als %1 Kombinationen.</translation>
    </message>
    <message>
        <source>Vary fewer claims, or give them fewer values.</source>
        <translation>Weniger Claims variieren oder ihnen weniger Werte geben.</translation>
    </message>
    <message>
        <source>No claim is varied.</source>
        <translation>Kein Claim wird variiert.</translation>
    </message>
    <message>
        <source>The claims of a finished claim token can&apos;t be varied.</source>
        <translation>Die Claims eines fertigen Claim-Tokens lassen sich nicht variieren.</translation>
    </message>
    <message>
        <source>Write them as “pushedClaims” in the scenario instead of “claimToken”.</source>
        <translation>Sie im Szenario als „pushedClaims“ statt als „claimToken“ schreiben.</translation>
    </message>
    <message>
        <source>The matrix was stopped after %1 of %2 combinations.</source>
        <translation>Die Matrix wurde nach %1 von %2 Kombinationen angehalten.</translation>
    </message>
    <message>
        <source>No script that works has the name or alias “%1”: the server forgets a script that could not be made ready, and shows that the session is invalid.</source>
        <translation>Kein funktionierendes Skript hat den Namen oder Alias „%1“: Der Server vergisst ein Skript, das sich nicht bereitmachen ließ, und zeigt, dass die Sitzung ungültig ist.</translation>
    </message>
    <message>
        <source>The server ignores that step 1 could not be prepared and shows %1 all the same: it renders a first page without looking at the answer.</source>
        <translation>Der Server übergeht, dass Schritt 1 nicht vorbereitet werden konnte, und zeigt %1 trotzdem: Er gibt eine erste Seite aus, ohne auf die Antwort zu sehen.</translation>
    </message>
    <message>
        <source>isValidAuthenticationMethod of %1 answered False: the server begins anew with %2 and forgets the working parameters.</source>
        <translation>isValidAuthenticationMethod von %1 antwortete False: Der Server beginnt neu mit %2 und vergisst die Arbeitsparameter.</translation>
    </message>
    <message>
        <source>The server does not ask getNextStep, because getApiVersion answered %1: it does from 2 on.</source>
        <translation>Der Server fragt getNextStep nicht, weil getApiVersion %1 antwortete: Er tut es ab 2.</translation>
    </message>
    <message>
        <source>authenticate answered False, but getNextStep answered %1: the server goes there.</source>
        <translation>authenticate antwortete False, aber getNextStep antwortete %1: Der Server geht dorthin.</translation>
    </message>
    <message>
        <source>authenticate answered False, but getNextStep answered %1: the server takes the step for passed, because it only knows -1 as “no override”.</source>
        <translation>authenticate antwortete False, aber getNextStep antwortete %1: Der Server hält den Schritt für bestanden, weil er nur -1 als „keine Übersteuerung“ kennt.</translation>
    </message>
    <message>
        <source>getCountAuthenticationSteps answered %1 at step %2: the server neither goes on nor ends, and shows its error page.</source>
        <translation>getCountAuthenticationSteps antwortete %1 bei Schritt %2: Der Server geht weder weiter noch endet er und zeigt seine Fehlerseite.</translation>
    </message>
    <message>
        <source>getPageForStep gave no page for step %1: the server shows its error page. An empty text would have been the login page.</source>
        <translation>getPageForStep gab keine Seite für Schritt %1: Der Server zeigt seine Fehlerseite. Ein leerer Text wäre die Anmeldeseite gewesen.</translation>
    </message>
    <message>
        <source>The server keeps texts, whole numbers and truth values only: %1 is stored as null.</source>
        <translation>Der Server bewahrt nur Texte, ganze Zahlen und Wahrheitswerte auf: %1 wird als null gespeichert.</translation>
    </message>
    <message>
        <source>What was set in this step (%1) is gone on the next page, because getExtraParametersForStep does not name it.</source>
        <translation>Was in diesem Schritt gesetzt wurde (%1), ist auf der nächsten Seite weg, weil getExtraParametersForStep es nicht nennt.</translation>
    </message>
    <message>
        <source>The last step of %1 passed, but nobody is logged in: the script never called AuthenticationService.authenticate. The server shows its error page.</source>
        <translation>Der letzte Schritt von %1 wurde bestanden, aber niemand ist angemeldet: Das Skript rief AuthenticationService.authenticate nie auf. Der Server zeigt seine Fehlerseite.</translation>
    </message>
    <message>
        <source>The server calls logout and getLogoutExternalUrl with None in the place of the request&apos;s parameters.</source>
        <translation>Der Server ruft logout und getLogoutExternalUrl mit None anstelle der Parameter der Anfrage auf.</translation>
    </message>
    <message>
        <source>logout answered False, but getLogoutExternalUrl gave an address: the server goes there and takes the log-out for done when the browser comes back.</source>
        <translation>logout antwortete False, aber getLogoutExternalUrl gab eine Adresse: Der Server geht dorthin und hält die Abmeldung für erledigt, wenn der Browser zurückkommt.</translation>
    </message>
    <message>
        <source>The server has no consent script that is loaded: it shows its own page for permission.</source>
        <translation>Der Server hat kein geladenes Zustimmungsskript: Er zeigt seine eigene Seite für die Zustimmung.</translation>
    </message>
    <message>
        <source>getPageForStep gave no page for step 1: the server does not start the consent, and tells the client access_denied.</source>
        <translation>getPageForStep gab keine Seite für Schritt 1: Der Server beginnt die Zustimmung nicht und meldet dem Client access_denied.</translation>
    </message>
    <message>
        <source>authorize answered False, but getNextStep answered %1: the server goes there in the place of denying.</source>
        <translation>authorize antwortete False, aber getNextStep antwortete %1: Der Server geht dorthin, statt abzulehnen.</translation>
    </message>
    <message>
        <source>getStepsCount answered %1 at step %2: the server neither goes on nor ends, and shows its error page.</source>
        <translation>getStepsCount antwortete %1 bei Schritt %2: Der Server geht weder weiter noch endet er und zeigt seine Fehlerseite.</translation>
    </message>
    <message>
        <source>getPageForStep gave no page for step %1: the server shows its error page, and has stored the step by then.</source>
        <translation>getPageForStep gab keine Seite für Schritt %1: Der Server zeigt seine Fehlerseite und hat den Schritt da schon gespeichert.</translation>
    </message>
    <message>
        <source>The file has to hold a JSON object.</source>
        <translation>Die Datei muss ein JSON-Objekt enthalten.</translation>
    </message>
    <message>
        <source>It has to be an object with “username” and “password”.</source>
        <translation>Es muss ein Objekt mit „username“ und „password“ sein.</translation>
    </message>
    <message>
        <source>It has to be an object of the page&apos;s fields.</source>
        <translation>Es muss ein Objekt der Felder der Seite sein.</translation>
    </message>
    <message>
        <source>It is “%1”; it has to be uma, person_authentication or consent_gathering.</source>
        <translation>Es ist „%1“; es muss uma, person_authentication oder consent_gathering sein.</translation>
    </message>
    <message>
        <source>It is “%1”; it has to be done, failed or redirect.</source>
        <translation>Es ist „%1“; es muss done, failed oder redirect sein.</translation>
    </message>
    <message>
        <source>It has to be “python” or “java”.</source>
        <translation>Es muss „python“ oder „java“ sein.</translation>
    </message>
    <message>
        <source>It is missing: it names the flow&apos;s script.</source>
        <translation>Es fehlt: Es nennt das Skript des Flows.</translation>
    </message>
    <message>
        <source>The recorded steps are damaged</source>
        <translation>Die aufgezeichneten Schritte sind beschädigt</translation>
    </message>
    <message>
        <source>A value is none</source>
        <translation>Ein Wert ist keiner</translation>
    </message>
    <message>
        <source>The stream of steps is not Base64</source>
        <translation>Der Strom der Schritte ist nicht Base64</translation>
    </message>
    <message>
        <source>A function is out of its order</source>
        <translation>Eine Funktion steht außer der Reihe</translation>
    </message>
    <message>
        <source>The stream of steps ends too early</source>
        <translation>Der Strom der Schritte endet zu früh</translation>
    </message>
    <message>
        <source>A step names a value that is not there</source>
        <translation>Ein Schritt nennt einen Wert, den es nicht gibt</translation>
    </message>
    <message>
        <source>A step calls a function that is not there</source>
        <translation>Ein Schritt ruft eine Funktion auf, die es nicht gibt</translation>
    </message>
    <message>
        <source>A step returns from nowhere</source>
        <translation>Ein Schritt kehrt aus dem Nichts zurück</translation>
    </message>
    <message>
        <source>A step is in no function</source>
        <translation>Ein Schritt liegt in keiner Funktion</translation>
    </message>
    <message>
        <source>A step sets a variable that is not there</source>
        <translation>Ein Schritt setzt eine Variable, die es nicht gibt</translation>
    </message>
    <message>
        <source>A note on a step is none</source>
        <translation>Eine Anmerkung zu einem Schritt ist keine</translation>
    </message>
    <message>
        <source>A step is of no known kind</source>
        <translation>Ein Schritt ist von keiner bekannten Art</translation>
    </message>
    <message>
        <source>A message belongs to no step</source>
        <translation>Eine Nachricht gehört zu keinem Schritt</translation>
    </message>
    <message>
        <source>Come back to the relying party with the error %1</source>
        <translation>Mit dem Fehler %1 zur vertrauenden Partei zurückkommen</translation>
    </message>
    <message>
        <source>Come back to the relying party with a code</source>
        <translation>Mit einem Code zur vertrauenden Partei zurückkommen</translation>
    </message>
    <message>
        <source>Leave for %1</source>
        <translation>Zu %1 wechseln</translation>
    </message>
    <message>
        <source>The script sent the browser to another site.</source>
        <translation>Das Skript hat den Browser zu einer anderen Website geschickt.</translation>
    </message>
    <message>
        <source>The sandbox did not call %1.</source>
        <translation>Die Sandbox hat %1 nicht aufgerufen.</translation>
    </message>
    <message>
        <source>The policies %1 said no.</source>
        <translation>Die Richtlinien %1 haben abgelehnt.</translation>
    </message>
    <message>
        <source>The policy %1 said no.</source>
        <translation>Die Richtlinie %1 hat abgelehnt.</translation>
    </message>
    <message>
        <source>No policy allows it.</source>
        <translation>Keine Richtlinie erlaubt es.</translation>
    </message>
    <message>
        <source>More is needed, and no page is left to enter it on.</source>
        <translation>Es wird mehr gebraucht, und es ist keine Seite mehr da, um es einzugeben.</translation>
    </message>
    <message>
        <source>More is needed: %1.</source>
        <translation>Es wird mehr gebraucht: %1.</translation>
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
    <message>
        <source>The list of activities could not be continued.</source>
        <translation>Die Liste der Aktivitäten konnte nicht fortgesetzt werden.</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>Die Verbindung wurde geschlossen.</translation>
    </message>
    <message>
        <source>What “%1” is run with could not be kept.</source>
        <translation>Womit „%1“ ausgeführt wird, konnte nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>What the script was run with could not be read back.</source>
        <translation>Womit das Skript ausgeführt wurde, konnte nicht zurückgelesen werden.</translation>
    </message>
    <message>
        <source>The old file can&apos;t be removed.</source>
        <translation>Die alte Datei kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The file %1 of the profile can&apos;t be read.</source>
        <translation>Die Datei %1 des Profils kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It is too large for a key or a certificate.</source>
        <translation>Für einen Schlüssel oder ein Zertifikat ist sie zu groß.</translation>
    </message>
    <message>
        <source>Choose the file again in the profile.</source>
        <translation>Die Datei im Profil noch einmal wählen.</translation>
    </message>
    <message>
        <source>The key file %1 can&apos;t be read.</source>
        <translation>Die Schlüsseldatei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The files of the client certificate and of its key are needed.</source>
        <translation>Die Dateien des Client-Zertifikats und seines Schlüssels werden gebraucht.</translation>
    </message>
    <message>
        <source>A client certificate can only be shown over https://.</source>
        <translation>Ein Client-Zertifikat lässt sich nur über https:// zeigen.</translation>
    </message>
    <message>
        <source>The log-in through the browser leads to a Janssen server only.</source>
        <translation>Die Anmeldung durch den Browser führt nur zu einem Janssen-Server.</translation>
    </message>
    <message>
        <source>The log-in lacks the scope %1.</source>
        <translation>Der Anmeldung fehlt der Scope %1.</translation>
    </message>
    <message>
        <source>The log-in lacks the scope %1. Give it to the profile&apos;s client on the server, then connect again.</source>
        <translation>Der Anmeldung fehlt der Scope %1. Ihn dem Client des Profils auf dem Server geben, dann neu verbinden.</translation>
    </message>
</context>
</TS>
