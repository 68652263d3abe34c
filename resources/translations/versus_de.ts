<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Versus</name>
    <message>
        <source>
Options:
  --help            this text; "versus COMMAND --help" tells more
  --help-as FORMAT  all of it as a man page (man), or as what a shell completes (bash, zsh, fish)
  --version         the version of Versus

Exit status:
</source>
        <translation>
Optionen:
  --help            dieser Text; mehr sagt „versus COMMAND --help“
  --help-as FORMAT  alles als Handbuchseite (man) oder als das, was eine Shell ergänzt (bash, zsh, fish)
  --version         die Version von Versus

Endstatus:
</translation>
    </message>
    <message>
        <source>  Note: %1</source>
        <translation>  Hinweis: %1</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> (missing: %1)</source>
        <translation> (es fehlen: %1)</translation>
    </message>
    <message>
        <source> (stopped: %1)</source>
        <translation> (abgebrochen: %1)</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source> and on </source>
        <translation> und auf </translation>
    </message>
    <message>
        <source> in %1, peak memory %2</source>
        <translation> in %1, Spitzenspeicher %2</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>"%1" is not understood.</source>
        <translation>„%1“ ist unverständlich.</translation>
    </message>
    <message>
        <source>"%1" is one argument too many. To check an engine: versus engines --check %1</source>
        <translation>„%1“ ist ein Argument zu viel. Um eine Engine zu prüfen: versus engines --check %1</translation>
    </message>
    <message>
        <source>"%1" is refused. %2</source>
        <translation>„%1“ ist nicht zulässig. %2</translation>
    </message>
    <message>
        <source>"%1" names no profile. There are: level-field, as-written.</source>
        <translation>„%1“ ist kein Profil. Es gibt: level-field, as-written.</translation>
    </message>
    <message>
        <source>%1 % of the gap is left (%2 to %3 %)</source>
        <translation>%1 % des Abstands bleiben (%2 bis %3 %)</translation>
    </message>
    <message>
        <source>%1 % of the gap is left (no interval)</source>
        <translation>%1 % des Abstands bleiben (kein Intervall)</translation>
    </message>
    <message>
        <source>%1 % – Versus</source>
        <translation>%1 % – Versus</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 von %3</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 (%)</source>
        <translation>%1 (%)</translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <translation>%1 (%2 UTC)</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2), a small difference.</source>
        <translation>%1 (%2), ein kleiner Unterschied.</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>%1 (%2, %3, %4)</source>
        <translation>%1 (%2, %3, %4)</translation>
    </message>
    <message>
        <source>%1 (it was: %2)</source>
        <translation>%1 (es war: %2)</translation>
    </message>
    <message>
        <source>%1 (no interval)</source>
        <translation>%1 (kein Intervall)</translation>
    </message>
    <message>
        <source>%1 (quick)</source>
        <translation>%1 (schnell)</translation>
    </message>
    <message>
        <source>%1 (reference)</source>
        <translation>%1 (Bezug)</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1 Voreinstellung: %2.</translation>
    </message>
    <message>
        <source>%1 Expected: %2. Seen: %3.</source>
        <translation>%1 Erwartet: %2. Gesehen: %3.</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>%1 Not measured: %2</source>
        <translation>%1 Nicht gemessen: %2</translation>
    </message>
    <message>
        <source>%1 Skipped: %2.</source>
        <translation>%1 Übergangen: %2.</translation>
    </message>
    <message>
        <source>%1 Start it again from the menu Run.</source>
        <comment>after a sentence</comment>
        <translation>%1 Es im Menü „Messen“ wieder starten.</translation>
    </message>
    <message>
        <source>%1 The comparison stops; what was measured until then is kept.</source>
        <comment>after a sentence</comment>
        <translation>%1 Der Vergleich endet; was bis dahin gemessen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>%1 The run was kept as %2.</source>
        <comment>after a sentence</comment>
        <translation>%1 Der Lauf liegt nun in %2.</translation>
    </message>
    <message>
        <source>%1 URLs reported</source>
        <translation>%1 URLs gemeldet</translation>
    </message>
    <message>
        <source>%1 [image not shown: %2]</source>
        <translation>%1 [Bild nicht gezeigt: %2]</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 in der Sekunde</translation>
    </message>
    <message>
        <source>%1 after</source>
        <translation>%1 danach</translation>
    </message>
    <message>
        <source>%1 alone states its settings: there is nothing to hold them against.</source>
        <translation>Nur %1 gibt Einstellungen an: Es gibt nichts, womit sie zu vergleichen wären.</translation>
    </message>
    <message>
        <source>%1 and %2 (%3×)</source>
        <translation>%1 und %2 (%3×)</translation>
    </message>
    <message>
        <source>%1 and %2 are not shards of one comparison, for their %3 differ: %4 and %5. Merge shards that were measured with the same options.</source>
        <translation>%1 und %2 sind keine Teile eines Vergleichs, denn es unterscheiden sich die %3: %4 und %5. Nur Teile zusammenfügen, die mit denselben Optionen gemessen wurden.</translation>
    </message>
    <message>
        <source>%1 and %2 for index %3</source>
        <translation>%1 und %2 für Index %3</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 at a time</source>
        <translation>%1 zugleich</translation>
    </message>
    <message>
        <source>%1 at the lab</source>
        <translation>%1 beim Labor</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 davor</translation>
    </message>
    <message>
        <source>%1 before it</source>
        <translation>%1 davor</translation>
    </message>
    <message>
        <source>%1 body and wire bytes for %2</source>
        <translation>%1 Bytes Inhalt und auf der Leitung für %2</translation>
    </message>
    <message>
        <source>%1 build of the %2, %3</source>
        <translation>%1 gebaut: %2, %3</translation>
    </message>
    <message>
        <source>%1 cancelled, %2 samples in all</source>
        <translation>%1 abgebrochen, %2 Messwerte insgesamt</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 lässt sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2. Check the name and the rights.</source>
        <translation>%1 lässt sich nicht öffnen: %2. Den Namen und die Rechte prüfen.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a run: %2. Use another copy of it.</source>
        <translation>%1 ist nicht als Lauf lesbar: %2. Eine andere Kopie verwenden.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check the name and whether you may read it.</source>
        <translation>%1 ist nicht lesbar: %2. Den Namen prüfen und ob die Rechte zum Lesen reichen.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Use another copy of it.</source>
        <translation>%1 ist nicht lesbar: %2. Eine andere Kopie verwenden.</translation>
    </message>
    <message>
        <source>%1 cannot be read: a value in it is out of range. Use another copy of it.</source>
        <translation>%1 ist nicht lesbar: Ein Wert darin liegt außerhalb seiner Grenzen. Eine andere Kopie verwenden.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder, or free some space.</source>
        <translation>%1 ließ sich nicht schreiben: %2. Einen anderen Ordner wählen oder Platz schaffen.</translation>
    </message>
    <message>
        <source>%1 could not be changed: %2</source>
        <translation>%1 ließ sich nicht ändern: %2</translation>
    </message>
    <message>
        <source>%1 could not be copied to %2: %3</source>
        <translation>%1 ließ sich nicht nach %2 kopieren: %3</translation>
    </message>
    <message>
        <source>%1 could not be emptied.</source>
        <translation>%1 ließ sich nicht leeren.</translation>
    </message>
    <message>
        <source>%1 could not be made.</source>
        <translation>%1 ließ sich nicht anlegen.</translation>
    </message>
    <message>
        <source>%1 could not be moved back: %2. It is in %3.</source>
        <translation>%1 ließ sich nicht zurücklegen: %2. Der Lauf ist in %3.</translation>
    </message>
    <message>
        <source>%1 could not be moved to the trash: %2. It is still there.</source>
        <translation>%1 ließ sich nicht in den Papierkorb legen: %2. Der Lauf ist noch da.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Name another file or folder.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Eine andere Datei oder einen anderen Ordner nennen.</translation>
    </message>
    <message>
        <source>%1 could not fetch %2 of %3 URLs (%4).</source>
        <translation>%1 konnte %2 von %3 URLs nicht abrufen (%4).</translation>
    </message>
    <message>
        <source>%1 does not keep to the protocol: %2 of %3 checks fail, %4 skipped.</source>
        <translation>%1 hält das Protokoll nicht ein: %2 von %3 Prüfungen nicht bestanden, %4 übergangen.</translation>
    </message>
    <message>
        <source>%1 does not tell</source>
        <translation>%1 gibt dies nicht an</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>%1 früher</translation>
    </message>
    <message>
        <source>%1 ended before it was ready.</source>
        <translation>%1 endete, bevor die Engine bereit war.</translation>
    </message>
    <message>
        <source>%1 fetches</source>
        <translation>%1 Abrufe</translation>
    </message>
    <message>
        <source>%1 for %2 of %3 fetches</source>
        <translation>%1 für %2 von %3 Abrufen</translation>
    </message>
    <message>
        <source>%1 for index %2</source>
        <translation>%1 für Index %2</translation>
    </message>
    <message>
        <source>%1 for index %2, intended at %3</source>
        <translation>%1 für Index %2, geplant für %3</translation>
    </message>
    <message>
        <source>%1 for index %2, which opened a connection</source>
        <translation>%1 für Index %2, der eine Verbindung geöffnet hat</translation>
    </message>
    <message>
        <source>%1 gives no shard I of N: I goes from 0 to N - 1, and N from 1 to %2.</source>
        <translation>%1 ergibt keinen Teil I von N: I geht von 0 bis N - 1, und N von 1 bis %2.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 has a paragraph or line of code of more than %2 characters, the longest that Versus shows. Break it up.</source>
        <translation>%1 hat einen Absatz oder eine Codezeile mit mehr als %2 Zeichen, dem Längsten, was Versus zeigt. Ihn aufteilen.</translation>
    </message>
    <message>
        <source>%1 has a word of more than %2 characters, the longest that Versus shows. Break it up.</source>
        <translation>%1 hat ein Wort von mehr als %2 Zeichen, dem längsten, das Versus zeigt. Es trennen.</translation>
    </message>
    <message>
        <source>%1 has too many paragraphs, cells, lines of code and words with markup: Versus shows at most %2. Split it.</source>
        <translation>%1 hat zu viele Absätze, Zellen, Codezeilen und ausgezeichnete Wörter: Versus zeigt höchstens %2. Die Datei teilen.</translation>
    </message>
    <message>
        <source>%1 has too many tables, code blocks and quotes: Versus shows at most %2. Split it.</source>
        <translation>%1 hat zu viele Tabellen, Codeblöcke und Zitate: Versus zeigt höchstens %2. Die Datei teilen.</translation>
    </message>
    <message>
        <source>%1 highest</source>
        <translation>%1 höchste</translation>
    </message>
    <message>
        <source>%1 holds no results of experiments. Choose a file that "versus experiment -o" wrote.</source>
        <translation>%1 enthält keine Ergebnisse von Experimenten. Eine Datei wählen, die „versus experiment -o“ geschrieben hat.</translation>
    </message>
    <message>
        <source>%1 hops for %2</source>
        <translation>%1 hops für %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>an engine in a run</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 in %2 s</source>
        <translation>%1 in %2 s</translation>
    </message>
    <message>
        <source>%1 is %2× faster than %3</source>
        <translation>%1 ist %2× so schnell wie %3</translation>
    </message>
    <message>
        <source>%1 is a debug build</source>
        <translation>%1 ist ein Debug-Bau</translation>
    </message>
    <message>
        <source>%1 is a debug build: left out.</source>
        <translation>%1 ist ein Debug-Bau: weggelassen.</translation>
    </message>
    <message>
        <source>%1 is a debug build: no ratio is given with it. Build it for release.</source>
        <translation>%1 ist ein Debug-Bau: Damit gibt es kein Verhältnis. Als Release bauen.</translation>
    </message>
    <message>
        <source>%1 is a debug build: nothing of it counts. Build Versus with the preset "release".</source>
        <translation>%1 ist ein Debug-Bau: Nichts davon zählt. Versus mit der Voreinstellung „release“ bauen.</translation>
    </message>
    <message>
        <source>%1 is a link-local address, and private addresses are refused.</source>
        <translation>%1 ist eine Link-Local-Adresse, und private Adressen sind ausgeschlossen.</translation>
    </message>
    <message>
        <source>%1 is damaged: its content does not agree with its checksum. Use another copy of it.</source>
        <translation>%1 ist beschädigt: Der Inhalt passt nicht zu seiner Prüfsumme. Eine andere Kopie verwenden.</translation>
    </message>
    <message>
        <source>%1 is encoded as UTF-16. Save it as UTF-8 and open it again.</source>
        <translation>%1 ist als UTF-16 kodiert. Als UTF-8 sichern und noch einmal öffnen.</translation>
    </message>
    <message>
        <source>%1 is in a private network, and private addresses are refused.</source>
        <translation>%1 liegt in einem privaten Netz, und private Adressen sind ausgeschlossen.</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation>%1 liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 GiB, the most that Versus opens.</source>
        <translation>%1 ist größer als %2 GiB, mehr öffnet Versus nicht.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB, the most that Versus opens.</source>
        <translation>%1 ist größer als %2 MiB, mehr öffnet Versus nicht.</translation>
    </message>
    <message>
        <source>%1 is left out where there are too few fetches for it: %2.</source>
        <translation>%1 fehlt, wo es dafür zu wenige Abrufe gibt: %2.</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 bleibt weg: %2</translation>
    </message>
    <message>
        <source>%1 is left out: its engine is not available.</source>
        <translation>%1 ist weggelassen: Die Engine ist nicht verfügbar.</translation>
    </message>
    <message>
        <source>%1 is no shard: it was measured as a whole. Merge what versus compare --shard I/N has written.</source>
        <translation>%1 ist kein Teil: Es wurde als Ganzes gemessen. Zusammenfügen lässt sich, was versus compare --shard I/N geschrieben hat.</translation>
    </message>
    <message>
        <source>%1 is not a run of Versus, or its beginning is damaged. Choose a file that Versus saved.</source>
        <translation>%1 ist kein Lauf von Versus, oder sein Anfang ist beschädigt. Eine Datei wählen, die Versus gesichert hat.</translation>
    </message>
    <message>
        <source>%1 is not a text file. Choose a Markdown file (.md).</source>
        <translation>%1 ist keine Textdatei. Eine Markdown-Datei (.md) wählen.</translation>
    </message>
    <message>
        <source>%1 is not available. %2</source>
        <translation>%1 ist nicht verfügbar. %2</translation>
    </message>
    <message>
        <source>%1 is not available: %2</source>
        <translation>%1 ist nicht verfügbar: %2</translation>
    </message>
    <message>
        <source>%1 is not encoded as UTF-8. Save it as UTF-8 and open it again.</source>
        <translation>%1 ist nicht als UTF-8 kodiert. Als UTF-8 sichern und noch einmal öffnen.</translation>
    </message>
    <message>
        <source>%1 is not known.</source>
        <translation>%1 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 is set, and %2 is not. Make the Job an Indexed one, or name the shard: --shard I/N.</source>
        <translation>%1 ist gesetzt und %2 nicht. Den Job zu einem Indexed Job machen oder den Teil nennen: --shard I/N.</translation>
    </message>
    <message>
        <source>%1 is set, and %2 is not: the whole list is measured here.</source>
        <translation>%1 ist gesetzt und %2 nicht: Hier wird die ganze Liste gemessen.</translation>
    </message>
    <message>
        <source>%1 is this machine, and private addresses are refused.</source>
        <translation>%1 ist dieser Rechner, und private Adressen sind ausgeschlossen.</translation>
    </message>
    <message>
        <source>%1 is too large to show as an article: Versus takes at most %2. Split it, or open a part of it.</source>
        <translation>%1 ist zu groß, um als Artikel gezeigt zu werden: Versus nimmt höchstens %2. Die Datei teilen oder einen Teil davon öffnen.</translation>
    </message>
    <message>
        <source>%1 keeps to the protocol: %2 checks hold, %3 skipped.</source>
        <translation>%1 hält das Protokoll ein: %2 Prüfungen bestanden, %3 übergangen.</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 später</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1 lost %2 of %3 rounds; they are left out.</source>
        <translation>%1 hat %2 von %3 Runden verloren; sie bleiben weg.</translation>
    </message>
    <message>
        <source>%1 lost %2: %3</source>
        <translation>%1 hat %2 verloren: %3</translation>
    </message>
    <message>
        <source>%1 lowest</source>
        <translation>%1 niedrigste</translation>
    </message>
    <message>
        <source>%1 makes this one shard of several. Give all of them the same --seed S: it orders the engines, and their runs can be merged.</source>
        <translation>%1 macht dies zu einem Teil von mehreren. Allen dasselbe --seed S geben: Es ordnet die Engines, und ihre Läufe lassen sich zusammenfügen.</translation>
    </message>
    <message>
        <source>%1 median (%2)</source>
        <translation>%1 Median (%2)</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 ms of network delay</source>
        <translation>%1 ms Netzverzögerung</translation>
    </message>
    <message>
        <source>%1 nests its lists, quotes or markup too deep: Versus shows at most %2 levels. Flatten it.</source>
        <translation>%1 schachtelt Listen, Zitate oder Auszeichnungen zu tief: Versus zeigt höchstens %2 Ebenen. Die Datei flacher machen.</translation>
    </message>
    <message>
        <source>%1 never said that it is ready: %2</source>
        <translation>%1 hat nie gemeldet, bereit zu sein: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rounds of URLs</comment>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>%1 of %2 fetched</source>
        <translation>%1 von %2 abgerufen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n machine(s)</source>
        <translation>
            <numerusform>%1 von %n Rechner</numerusform>
            <numerusform>%1 von %n Rechnern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n round(s)</source>
        <translation>
            <numerusform>%1 von %n Runde</numerusform>
            <numerusform>%1 von %n Runden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s)</source>
        <translation>
            <numerusform>%1 von %n Lauf</numerusform>
            <numerusform>%1 von %n Läufen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>um %1 daneben</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 Anfragen</translation>
    </message>
    <message>
        <source>%1 requests at once in the lab</source>
        <translation>%1 Anfragen zugleich im Labor</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>requests to a host</comment>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>%1 uses %2× the memory of %3</source>
        <translation>%1 braucht %2× so viel Speicher wie %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 was at work before the start (load %2 on %n processor(s)).</source>
        <translation>
            <numerusform>%1 war vor dem Start beschäftigt (Last %2 auf %n Prozessor).</numerusform>
            <numerusform>%1 war vor dem Start beschäftigt (Last %2 auf %n Prozessoren).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was built, but does not answer as it should.</source>
        <translation>%1 wurde gebaut, antwortet aber nicht wie verlangt.</translation>
    </message>
    <message>
        <source>%1 was not taken: %2</source>
        <translation>%1 wurde nicht übernommen: %2</translation>
    </message>
    <message>
        <source>%1 was saturated, so its latency tells of the machine</source>
        <translation>%1 war ausgelastet, darum sagt die Latenz etwas über den Rechner</translation>
    </message>
    <message>
        <source>%1 was saturated, so its latency tells of the machine; end other programs and run it again</source>
        <translation>%1 war ausgelastet, darum sagt die Latenz etwas über den Rechner; andere Programme beenden und das Experiment noch einmal laufen lassen</translation>
    </message>
    <message>
        <source>%1 was saturated: it used %2 of the processor time that its threads can, so that fetches waited.</source>
        <translation>%1 war ausgelastet: %2 der Prozessorzeit, die die Threads schaffen, war genutzt, sodass Abrufe warteten.</translation>
    </message>
    <message>
        <source>%1 was saturated: the lab, which answers from one thread, was at work for %2 of the time.</source>
        <translation>%1 war ausgelastet: Das Labor, das aus einem Thread antwortet, war %2 der Zeit bei der Arbeit.</translation>
    </message>
    <message>
        <source>%1 was saturated: the processors were in use for %2 of the time (%1 used %3 of what its threads can), so that fetches waited for them.</source>
        <translation>%1 war ausgelastet: Die Prozessoren waren %2 der Zeit in Arbeit (%1 nutzte %3 dessen, was die Threads schaffen), sodass Abrufe auf sie warteten.</translation>
    </message>
    <message>
        <source>%1 was stopped.</source>
        <translation>%1 wurde angehalten.</translation>
    </message>
    <message>
        <source>%1 was there when Versus was built and is not any more. Install it again.</source>
        <translation>%1 war beim Bau von Versus da und ist es nicht mehr. Es wieder installieren.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Versus (format %2; this one reads up to %3). Update Versus to open it.</source>
        <translation>%1 wurde von einem neueren Versus geschrieben (Format %2; dieses liest bis %3). Versus aktualisieren, um sie zu öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 will get %n request(s).</source>
        <translation>
            <numerusform>%1 bekommt %n Anfrage.</numerusform>
            <numerusform>%1 bekommt %n Anfragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>%1 with a part of the list each</source>
        <translation>%1 mit je einem Teil der Liste</translation>
    </message>
    <message>
        <source>%1 with the whole list each</source>
        <translation>%1 mit je der ganzen Liste</translation>
    </message>
    <message>
        <source>%1 within the fetch</source>
        <translation>%1 innerhalb des Abrufs</translation>
    </message>
    <message>
        <source>%1 ÷ %2</source>
        <translation>%1 ÷ %2</translation>
    </message>
    <message>
        <source>%1 – Versus</source>
        <translation>%1 – Versus</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>%1, %2 on the wire</source>
        <translation>%1, %2 auf der Leitung</translation>
    </message>
    <message>
        <source>%1, %2 s left</source>
        <translation>%1, noch %2 s</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2, %3 of %4</source>
        <translation>%1, %2, %3 von %4</translation>
    </message>
    <message>
        <source>%1, %2, %3 of %4, %5 s left</source>
        <translation>%1, %2, %3 von %4, noch %5 s</translation>
    </message>
    <message>
        <source>%1, a debug build</source>
        <translation>%1, ein Debug-Build</translation>
    </message>
    <message>
        <source>%1, cold</source>
        <translation>%1, kalt</translation>
    </message>
    <message>
        <source>%1, continued from the end</source>
        <translation>%1, am Ende fortgesetzt</translation>
    </message>
    <message>
        <source>%1, continued from the top</source>
        <translation>%1, am Anfang fortgesetzt</translation>
    </message>
    <message>
        <source>%1, each for a reason that its row names.</source>
        <translation>%1, jede aus einem Grund, den ihre Zeile nennt.</translation>
    </message>
    <message>
        <source>%1, each with the whole list</source>
        <translation>%1, jeder mit der ganzen Liste</translation>
    </message>
    <message>
        <source>%1, first, uncounted build</source>
        <translation>%1, erster Bau, der nicht zählt</translation>
    </message>
    <message>
        <source>%1, first, uncounted build with all that it needs</source>
        <translation>%1, erster Bau mit allem Nötigen, der nicht zählt</translation>
    </message>
    <message>
        <source>%1, from the intended start</source>
        <translation>%1, ab dem geplanten Beginn</translation>
    </message>
    <message>
        <source>%1, in the window</source>
        <translation>%1, im Fenster</translation>
    </message>
    <message>
        <source>%1, of which %2 failed</source>
        <translation>%1, davon %2 gescheitert</translation>
    </message>
    <message numerus="yes">
        <source>%1, of which %n is/are in both</source>
        <translation>
            <numerusform>%1, davon %n in beiden</numerusform>
            <numerusform>%1, davon %n in beiden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, processor time</source>
        <translation>%1, Prozessorzeit</translation>
    </message>
    <message>
        <source>%1, published</source>
        <translation>%1, veröffentlicht</translation>
    </message>
    <message>
        <source>%1, round %2: %3</source>
        <translation>%1, Runde %2: %3</translation>
    </message>
    <message>
        <source>%1, service time</source>
        <translation>%1, Bedienzeit</translation>
    </message>
    <message>
        <source>%1, shard %2</source>
        <translation>%1, Teil %2</translation>
    </message>
    <message>
        <source>%1, stale</source>
        <translation>%1, veraltet</translation>
    </message>
    <message>
        <source>%1, stopped</source>
        <translation>%1, angehalten</translation>
    </message>
    <message>
        <source>%1, the same as %2</source>
        <translation>%1, die gleiche wie %2</translation>
    </message>
    <message>
        <source>%1, warm</source>
        <translation>%1, warm</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. Go ÷ Rust: %2.</source>
        <translation>%1. Go ÷ Rust: %2.</translation>
    </message>
    <message>
        <source>%1. See: versus %2 --help</source>
        <translation>%1. Siehe: versus %2 --help</translation>
    </message>
    <message>
        <source>%1. The run under way goes on without them; the next run has them.</source>
        <translation>%1. Der Lauf, der unterwegs ist, geht ohne sie weiter; der nächste hat sie.</translation>
    </message>
    <message>
        <source>%1. These should not: %2.</source>
        <translation>%1. Diese sollten es nicht: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a run: sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a chart, and the point that is looked at</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 Run: versus experiment %3</source>
        <translation>%1: %2 Ausführen: versus experiment %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2, by a quick run. %3</source>
        <translation>%1: %2, nach schnellem Lauf. %3</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n point(s), from %2 (%3) to %4 (%5)</source>
        <translation>
            <numerusform>%1: %n Punkt, von %2 (%3) bis %4 (%5)</numerusform>
            <numerusform>%1: %n Punkte, von %2 (%3) bis %4 (%5)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: cannot be judged. %2</source>
        <translation>%1: nicht zu beurteilen. %2</translation>
    </message>
    <message>
        <source>%1: false (%2 and %3).</source>
        <translation>%1: falsch (%2 und %3).</translation>
    </message>
    <message>
        <source>%1: the figures are without their URLs.</source>
        <translation>%1: Die Zahlen sind ohne diese URLs.</translation>
    </message>
    <message>
        <source>%1: the figures are without those machines.</source>
        <translation>%1: Die Zahlen sind ohne diese Rechner.</translation>
    </message>
    <message>
        <source>%1: true (%2 and %3).</source>
        <translation>%1: wahr (%2 und %3).</translation>
    </message>
    <message>
        <source>%L1 of %L2 shown; a run takes all</source>
        <translation>%L1 von %L2 gezeigt; ein Lauf nimmt alle</translation>
    </message>
    <message>
        <source>%L1 tasks</source>
        <translation>%L1 Tasks</translation>
    </message>
    <message numerus="yes">
        <source>%n URL(s)</source>
        <translation>
            <numerusform>%n URL</numerusform>
            <numerusform>%n URLs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n Behauptung</numerusform>
            <numerusform>%n Behauptungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comparison(s) of HTTP clients is/are in it.</source>
        <translation>
            <numerusform>Ein Vergleich von HTTP-Clients ist darin.</numerusform>
            <numerusform>%n Vergleiche von HTTP-Clients sind darin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n Kern</numerusform>
            <numerusform>%n Kerne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s)</source>
        <translation>
            <numerusform>%n doppelte</numerusform>
            <numerusform>%n doppelte</numerusform>
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
        <source>%n fetch(es)</source>
        <translation>
            <numerusform>%n Abruf</numerusform>
            <numerusform>%n Abrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s)</source>
        <translation>
            <numerusform>%n Rechner</numerusform>
            <numerusform>%n Rechner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more is/are reported</source>
        <translation>
            <numerusform>%n weitere wird aus ihrer Quelle berichtet</numerusform>
            <numerusform>%n weitere werden aus ihren Quellen berichtet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the %1 experiments was/were (a) quick run(s), which is/are not final.</source>
        <translation>
            <numerusform>%n der %1 Experimente war ein schneller Lauf, der nicht endgültig ist.</numerusform>
            <numerusform>%n der %1 Experimente waren schnelle Läufe, die nicht endgültig sind.</numerusform>
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
        <source>%n rejoined from wrapped lines</source>
        <translation>
            <numerusform>%n aus umgebrochenen Zeilen zusammengesetzt</numerusform>
            <numerusform>%n aus umgebrochenen Zeilen zusammengesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n Runde</numerusform>
            <numerusform>%n Runden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) is/are in the trash.</source>
        <translation>
            <numerusform>%n Lauf liegt im Papierkorb.</numerusform>
            <numerusform>%n Läufe liegen im Papierkorb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <translation>
            <numerusform>%n übernommen</numerusform>
            <numerusform>%n übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Versus</source>
        <translation>Ü&amp;ber Versus</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>&amp;Both (interleaved)</source>
        <translation>&amp;Beide (im Wechsel)</translation>
    </message>
    <message>
        <source>&amp;Bring back the URL list at the start</source>
        <translation>URL-Liste &amp;beim Start wiederbringen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation>Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Export chart…</source>
        <translation>&amp;Diagramm exportieren …</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Abrufen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Filtern …</translation>
    </message>
    <message>
        <source>&amp;Find in Article…</source>
        <translation>Im Artikel &amp;suchen …</translation>
    </message>
    <message>
        <source>&amp;Forget them</source>
        <translation>Sie &amp;vergessen</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>Diese &amp;vergessen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkürzel …</translation>
    </message>
    <message>
        <source>&amp;Latency</source>
        <translation>&amp;Latenz</translation>
    </message>
    <message>
        <source>&amp;Level field</source>
        <translation>&amp;Gleiche Bedingungen</translation>
    </message>
    <message>
        <source>&amp;Memory</source>
        <translation>S&amp;peicher</translation>
    </message>
    <message>
        <source>&amp;Notify me when a long measurement ends</source>
        <translation>&amp;Melden, wenn eine lange Messung endet</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>Zahle&amp;n</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Open article…</source>
        <translation>&amp;Artikel öffnen …</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>&amp;Quick</source>
        <translation>&amp;Schnell</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Rounds</source>
        <translation>&amp;Runden</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Messen</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>Als &amp;CSV sichern …</translation>
    </message>
    <message>
        <source>&amp;Save run</source>
        <translation>Lauf &amp;sichern</translation>
    </message>
    <message>
        <source>&amp;Save run “%1”</source>
        <translation>Lauf „%1“ &amp;sichern</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>&amp;Sort by URL</source>
        <translation>Nach URL or&amp;dnen</translation>
    </message>
    <message>
        <source>&amp;Start lab</source>
        <translation>Labor sta&amp;rten</translation>
    </message>
    <message>
        <source>&amp;Stop lab</source>
        <translation>Labor an&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Zugleich</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>Z&amp;oom</translation>
    </message>
    <message>
        <source>(quick run)</source>
        <translation>(schneller Lauf)</translation>
    </message>
    <message>
        <source>--%1 takes %2, not "%3".</source>
        <translation>--%1 nimmt %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>--fail-if "%1" cannot be read: %2</source>
        <translation>--fail-if „%1“ ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>--help-as takes %1, not "%2".</source>
        <translation>--help-as nimmt %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>--json and -o - both want standard output. Save the results to a file.</source>
        <translation>--json und -o - wollen beide die Standardausgabe. Die Ergebnisse in eine Datei sichern.</translation>
    </message>
    <message>
        <source>--json and -o - both want standard output. Save the run to a file.</source>
        <translation>--json und -o - wollen beide die Standardausgabe. Den Lauf in eine Datei sichern.</translation>
    </message>
    <message>
        <source>--refuse-private needs the profile level-field for every engine: by their own defaults they follow redirects to anywhere.</source>
        <translation>--refuse-private verlangt das Profil level-field für jede Engine: Mit eigenen Vorgaben folgen sie Weiterleitungen überallhin.</translation>
    </message>
    <message>
        <source>--replicate is for shards. Name this one too: --shard I/N.</source>
        <translation>--replicate ist für Teile. Auch diesen nennen: --shard I/N.</translation>
    </message>
    <message>
        <source>--shard takes I/N, such as 0/8 for the first of eight, not "%1".</source>
        <translation>--shard nimmt I/N, etwa 0/8 für den ersten von acht, nicht „%1“.</translation>
    </message>
    <message>
        <source>--size takes WxH, each from %1 to %2, not "%3".</source>
        <translation>--size nimmt BxH, jedes von %1 bis %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>--start-at %1 is more than a day ahead. Is it the right day?</source>
        <translation>--start-at %1 liegt mehr als einen Tag in der Zukunft. Ist es der richtige Tag?</translation>
    </message>
    <message>
        <source>--start-at %1 was %2 s ago: this starts at once.</source>
        <translation>--start-at %1 war vor %2 s: Es geht sofort los.</translation>
    </message>
    <message>
        <source>--start-at takes a moment such as 2026-11-24T12:00:00Z, or @SECONDS since 1970, not "%1".</source>
        <translation>--start-at nimmt einen Zeitpunkt wie 2026-11-24T12:00:00Z oder @SEKUNDEN seit 1970, nicht „%1“.</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>1 %1 is 10^%2 bytes</source>
        <translation>1 %1 sind 10^%2 Bytes</translation>
    </message>
    <message numerus="yes">
        <source>1 connection for %n fetch(es)</source>
        <translation>
            <numerusform>1 Verbindung für %n Abruf</numerusform>
            <numerusform>1 Verbindung für %n Abrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>10,000,000 tasks at once take up to 30 GB of the %1 of this machine.</source>
        <translation>10.000.000 Tasks zugleich brauchen bis zu 30 GB von den %1 dieses Rechners.</translation>
    </message>
    <message>
        <source>200 ms between the first and the last byte of a body that drips</source>
        <translation>200 ms zwischen erstem und letztem Byte eines tropfenden Inhalts</translation>
    </message>
    <message>
        <source>3 requests</source>
        <translation>3 Anfragen</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>99th percentile</source>
        <translation>99. Perzentil</translation>
    </message>
    <message>
        <source>A body longer than body_limit_bytes is too-large, one as long is not.</source>
        <translation>Ein Inhalt, der länger ist als body_limit_bytes, ist too-large; ein genau so langer nicht.</translation>
    </message>
    <message>
        <source>A body that ends early is truncated.</source>
        <translation>Ein Inhalt, der zu früh endet, ist truncated.</translation>
    </message>
    <message>
        <source>A certificate of an unknown authority is the error tls.</source>
        <translation>Ein Zertifikat einer unbekannten Stelle ist der Fehler tls.</translation>
    </message>
    <message>
        <source>A claim is supported when the whole interval lies within its bounds, not supported when all of it lies outside, and inconclusive when a bound lies within it or there is no interval.</source>
        <translation>Eine Behauptung ist gestützt, wenn das ganze Intervall in ihren Grenzen liegt, nicht gestützt, wenn es ganz außerhalb liegt, und nicht entschieden, wenn eine Grenze darin liegt oder es kein Intervall gibt.</translation>
    </message>
    <message>
        <source>A client that waits for answers sends nothing while the server stalls, and so counts few slow fetches: its service time hides the stall.</source>
        <translation>Wer auf Antworten wartet, sendet nichts, solange der Server stockt, und zählt so nur wenige langsame Abrufe: Die Bedienzeit verbirgt das Stocken.</translation>
    </message>
    <message>
        <source>A closing bracket is missing.</source>
        <translation>Eine schließende Klammer fehlt.</translation>
    </message>
    <message>
        <source>A condition compares two sides, such as "rust.p99 &gt; 1.2 * go.p99".</source>
        <translation>Eine Bedingung vergleicht zwei Seiten, etwa „rust.p99 &gt; 1.2 * go.p99“.</translation>
    </message>
    <message>
        <source>A debug build is no evidence. Build Versus with the preset "release", then measure again.</source>
        <translation>Ein Debug-Bau ist kein Beleg. Versus mit der Voreinstellung „release“ bauen und noch einmal messen.</translation>
    </message>
    <message>
        <source>A fetch past total_timeout_ns, with its redirects and its body, is a timeout at that moment.</source>
        <translation>Ein Abruf, der mit Weiterleitungen und Inhalt länger dauert als total_timeout_ns, ist in diesem Augenblick ein timeout.</translation>
    </message>
    <message>
        <source>A fetch that takes longer, with its redirects, counts as failed</source>
        <translation>Ein Abruf, der mit seinen Weiterleitungen länger braucht, gilt als gescheitert</translation>
    </message>
    <message>
        <source>A field of the plan that is not known is ignored.</source>
        <translation>Ein unbekanntes Feld des Plans wird übergangen.</translation>
    </message>
    <message>
        <source>A first start after the machine was switched on, when programs come from the disk. Nor other programs: what a start costs is mostly what a program loads, here an HTTP client with TLS.</source>
        <translation>Den ersten Start nach dem Einschalten des Rechners, wenn Programme von der Platte kommen. Auch nicht andere Programme: Was ein Start kostet, ist vor allem, was ein Programm lädt, hier ein HTTP-Client mit TLS.</translation>
    </message>
    <message>
        <source>A goroutine that waits takes %1, %2 as much as a tokio task.</source>
        <translation>Eine wartende Goroutine braucht %1, %2 so viel wie ein Tokio-Task.</translation>
    </message>
    <message>
        <source>A goroutine that waits takes %1.</source>
        <translation>Eine wartende Goroutine braucht %1.</translation>
    </message>
    <message>
        <source>A handshake past connect_timeout_ns is a timeout at that moment; a slow answer is not.</source>
        <translation>Ein Handshake, der länger dauert als connect_timeout_ns, ist in diesem Augenblick ein timeout; eine langsame Antwort nicht.</translation>
    </message>
    <message>
        <source>A lab address is lab:/ and a path of letters, digits, / . _ and -, as lab:/delay/20.</source>
        <translation>Eine Laboradresse ist lab:/ und ein Pfad aus Buchstaben, Ziffern, / . _ und -, wie lab:/delay/20.</translation>
    </message>
    <message>
        <source>A line cancel ends the engine within 3 s, and it reports what it has.</source>
        <translation>Eine Zeile cancel beendet die Engine innerhalb von 3 s, und sie meldet, was sie hat.</translation>
    </message>
    <message>
        <source>A list that comes with Versus: demo, article, or stalled-lab, which shows at --rate 1000 what an open loop is for.</source>
        <translation>Eine Liste, die Versus mitbringt: demo, article oder stalled-lab; diese zeigt mit --rate 1000, wozu eine offene Schleife gut ist.</translation>
    </message>
    <message>
        <source>A longer one is an error.</source>
        <translation>Ein längerer ist ein Fehler.</translation>
    </message>
    <message>
        <source>A measurement is under way, and the listing would disturb it. Try again afterwards.</source>
        <translation>Eine Messung läuft, und das Listing würde sie stören. Danach noch einmal versuchen.</translation>
    </message>
    <message>
        <source>A number or a figure such as go.p99 is missing.</source>
        <translation>Eine Zahl oder eine Größe wie go.p99 fehlt.</translation>
    </message>
    <message>
        <source>A picture has sides of %1 to %2 pixels and a scale of up to %3. Choose a size within these.</source>
        <translation>Ein Bild hat Seiten von %1 bis %2 Pixeln und einen Maßstab bis %3. Eine Größe darin wählen.</translation>
    </message>
    <message>
        <source>A plan whose must names an unknown field is refused: a sentence on standard error, status 2.</source>
        <translation>Ein Plan, dessen must ein unbekanntes Feld nennt, wird abgelehnt: ein Satz auf der Standardfehlerausgabe, Status 2.</translation>
    </message>
    <message>
        <source>A port where nobody listens is the error connect.</source>
        <translation>Ein Port, an dem niemand lauscht, ist der Fehler connect.</translation>
    </message>
    <message numerus="yes">
        <source>A quick look: %n round(s) of each engine; a claim needs %1.</source>
        <translation>
            <numerusform>Ein schneller Blick: %n Runde jeder Engine; eine Aussage braucht %1.</numerusform>
            <numerusform>Ein schneller Blick: %n Runden jeder Engine; eine Aussage braucht %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A quick look: %n round(s); a claim needs %1.</source>
        <translation>
            <numerusform>Ein schneller Blick: %n Runde; eine Aussage braucht %1.</numerusform>
            <numerusform>Ein schneller Blick: %n Runden; eine Aussage braucht %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A quick run builds only the engines again. Cold builds and the listings' need a full run.</source>
        <translation>Ein schneller Lauf baut nur die Engines neu. Kalte Bauten und die der Listings brauchen einen vollständigen Lauf.</translation>
    </message>
    <message>
        <source>A quick run, which is not final. Run it in full before you lean on it.</source>
        <translation>Ein schneller Lauf, der nicht endgültig ist. Vollständig laufen lassen, bevor etwas darauf gebaut wird.</translation>
    </message>
    <message>
        <source>A quote that opens in this line is not closed.</source>
        <translation>Ein Anführungszeichen, das in dieser Zeile öffnet, wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>A ratio is paired: it is worked out within each round, and the rounds are averaged on the scale of its logarithm. Its interval is that of Student's t over the rounds, at 95 %. Times and amounts of memory are averaged on that scale too: their means are geometric.</source>
        <translation>Ein Verhältnis ist gepaart: Es wird innerhalb jeder Runde berechnet, und die Runden werden auf der Skala seines Logarithmus gemittelt. Sein Intervall ist das von Student's t über die Runden, zu 95 %. Auch Zeiten und Speichermengen werden auf dieser Skala gemittelt: Ihre Mittel sind geometrisch.</translation>
    </message>
    <message>
        <source>A result is stale once its programs or the machine have changed since.</source>
        <translation>Ein Ergebnis ist veraltet, sobald sich seine Programme oder der Rechner geändert haben.</translation>
    </message>
    <message>
        <source>A resumed session makes the handshake of a further connection to a host shorter.</source>
        <translation>Eine wieder aufgenommene Sitzung verkürzt den Handshake einer weiteren Verbindung zu einem Host.</translation>
    </message>
    <message>
        <source>A run or results of experiments, with every raw sample.</source>
        <translation>Ein Lauf oder Ergebnisse von Experimenten, mit jedem rohen Messwert.</translation>
    </message>
    <message>
        <source>A scheme stands in it twice; write one, and the host behind it.</source>
        <translation>Darin steht zweimal ein Schema; eines schreiben und dahinter den Host.</translation>
    </message>
    <message>
        <source>A status is passed on as it is: 404 and 503 are no errors.</source>
        <translation>Ein Status wird weitergegeben, wie er ist: 404 und 503 sind keine Fehler.</translation>
    </message>
    <message>
        <source>A tokio task that waits takes %1.</source>
        <translation>Ein wartender Tokio-Task braucht %1.</translation>
    </message>
    <message>
        <source>A worker replaces small objects in a live heap of %1 MiB (quick: %2), %L3 times a second: a quarter of what a core can do. Latency counts from the moment at which an operation should have begun. Go's pauses are those that its runtime tells; a control only keeps time, and C++ is the reference without a collector.</source>
        <translation>Ein Arbeiter ersetzt kleine Objekte in einem lebenden Heap von %1 MiB (schnell: %2), %L3-mal in der Sekunde: ein Viertel dessen, was ein Kern schafft. Die Latenz zählt ab dem Augenblick, in dem eine Operation hätte beginnen sollen. Die Pausen von Go sind die, die seine Laufzeit meldet; eine Kontrolle misst nur die Zeit, und C++ ist der Bezug ohne Kollektor.</translation>
    </message>
    <message>
        <source>About 2 KB: 1.5 to 3 KiB of stack for each of many waiting goroutines, as the runtime counts it. All memory of a goroutine stands beside it.</source>
        <translation>„About 2 KB“: 1,5 bis 3 KiB Stack für jede von vielen wartenden Goroutinen, wie die Laufzeit ihn zählt. Der ganze Speicher einer Goroutine steht daneben.</translation>
    </message>
    <message>
        <source>About Versus</source>
        <translation>Über Versus</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Accept-Encoding</source>
        <translation>Accept-Encoding</translation>
    </message>
    <message>
        <source>Accept-Encoding is sent once, as the plan says.</source>
        <translation>Accept-Encoding wird einmal gesendet, wie im Plan.</translation>
    </message>
    <message>
        <source>Accept-Language</source>
        <translation>Accept-Language</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Neu …</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>After the plan and its URLs come one line ready, and nothing else until go.</source>
        <translation>Nach dem Plan und seinen URLs kommt eine Zeile ready, und bis go sonst nichts.</translation>
    </message>
    <message>
        <source>Algorithm, size and output, which must be equal before any time counts; C++ has the optimisation of Rust's release profile.</source>
        <translation>Algorithmus, Größe und Ausgabe, die gleich sein muss, bevor eine Zeit zählt; C++ hat die Optimierung des Release-Profils von Rust.</translation>
    </message>
    <message numerus="yes">
        <source>All %n fetch(es) failed, most of them with the error “%1”. Check the addresses and the network, then press Compare again.</source>
        <translation>
            <numerusform>Der einzige Abruf ist gescheitert, mit dem Fehler „%1“. Adresse und Netz prüfen und noch einmal auf „Vergleichen“ drücken.</numerusform>
            <numerusform>Alle %n Abrufe sind gescheitert, die meisten mit dem Fehler „%1“. Adressen und Netz prüfen und noch einmal auf „Vergleichen“ drücken.</numerusform>
        </translation>
    </message>
    <message>
        <source>All experiments</source>
        <translation>Alle Experimente</translation>
    </message>
    <message>
        <source>All experiments were quick runs, which are not final.</source>
        <translation>Alle Experimente waren schnelle Läufe, die nicht endgültig sind.</translation>
    </message>
    <message>
        <source>All experiments were run in full.</source>
        <translation>Alle Experimente liefen vollständig.</translation>
    </message>
    <message>
        <source>All experiments, one after the other.</source>
        <translation>Alle Experimente, eines nach dem anderen.</translation>
    </message>
    <message>
        <source>All rounds together, %1.</source>
        <translation>Alle Runden zusammen, %1.</translation>
    </message>
    <message>
        <source>All rounds together, as the runtime counts them, in its own bins of up to a quarter of their value. Rust and C++ have no collector, and so no such pauses.</source>
        <translation>Alle Runden zusammen, wie die Laufzeit sie zählt, in deren eigenen Klassen von bis zu einem Viertel ihres Werts. Rust und C++ haben keinen Kollektor und darum keine solchen Pausen.</translation>
    </message>
    <message>
        <source>Also 10,000,000 tasks, which takes up to 30 GB of memory.</source>
        <translation>Auch 10.000.000 Tasks, was bis zu 30 GB Speicher braucht.</translation>
    </message>
    <message>
        <source>An answer that is no HTTP, or none at all, is the error protocol.</source>
        <translation>Eine Antwort, die kein HTTP ist, oder gar keine, ist der Fehler protocol.</translation>
    </message>
    <message>
        <source>An authority in ca_file is trusted.</source>
        <translation>Einer Zertifizierungsstelle in ca_file wird vertraut.</translation>
    </message>
    <message>
        <source>An experiment is under way, and both measure. Try again when it is done.</source>
        <translation>Ein Experiment läuft, und beides misst. Danach noch einmal versuchen.</translation>
    </message>
    <message>
        <source>An experiment is under way.</source>
        <translation>Ein Experiment läuft.</translation>
    </message>
    <message>
        <source>An experiment is under way. Open %1 when it is done.</source>
        <translation>Ein Experiment läuft. %1 öffnen, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>An interval means: were the measurement repeated again and again on this machine, 95 of 100 such intervals would hold the true value. It says nothing of other machines.</source>
        <translation>Ein Intervall bedeutet: Würde die Messung auf diesem Rechner immer wieder wiederholt, so enthielten 95 von 100 solchen Intervallen den wahren Wert. Über andere Rechner sagt es nichts.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more warning(s).</source>
        <translation>
            <numerusform>Und %n weitere Warnung.</numerusform>
            <numerusform>Und %n weitere Warnungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer everything so much later, as if from far away.</source>
        <translation>Alles um so viel später beantworten, wie aus der Ferne.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Article's URLs</source>
        <translation>Artikel-URLs</translation>
    </message>
    <message>
        <source>As &amp;written</source>
        <translation>Wie ge&amp;schrieben</translation>
    </message>
    <message>
        <source>As many fetches are under way at once as the plan says.</source>
        <translation>So viele Abrufe sind zugleich unterwegs, wie der Plan sagt.</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>Wie angegeben</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Wie geschrieben</translation>
    </message>
    <message>
        <source>As written %1 of %2 settings differ</source>
        <translation>Wie geschrieben unterscheiden sich %1 von %2 Einstellungen</translation>
    </message>
    <message>
        <source>As written, ca_file is heeded.</source>
        <translation>Wie geschrieben wird ca_file beachtet.</translation>
    </message>
    <message>
        <source>As written, latency from the intended start is never below the lab's delay.</source>
        <translation>Wie geschrieben liegt die Latenz ab dem geplanten Beginn nie unter der Verzögerung des Labors.</translation>
    </message>
    <message>
        <source>As written, the same answers come to the same status, redirects and bytes.</source>
        <translation>Wie geschrieben ergeben dieselben Antworten denselben Status, dieselben Weiterleitungen und Bytes.</translation>
    </message>
    <message>
        <source>As written, total_timeout_ns and body_limit_bytes are heeded.</source>
        <translation>Wie geschrieben werden total_timeout_ns und body_limit_bytes beachtet.</translation>
    </message>
    <message>
        <source>As written: connections and settings differ by design.</source>
        <translation>Wie geschrieben: Verbindungen und Einstellungen unterscheiden sich mit Absicht.</translation>
    </message>
    <message>
        <source>At the 99th percentile %1 is %2× faster than %3</source>
        <translation>Beim 99. Perzentil ist %1 %2× so schnell wie %3</translation>
    </message>
    <message>
        <source>At the median %1 is %2× faster than %3</source>
        <translation>Im Median ist %1 %2× so schnell wie %3</translation>
    </message>
    <message>
        <source>Authorities read</source>
        <translation>Zertifizierungsstellen gelesen</translation>
    </message>
    <message>
        <source>Authorities trusted</source>
        <translation>Vertraute Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Back to this machine's</source>
        <translation>Zurück zu denen dieses Rechners</translation>
    </message>
    <message>
        <source>Bars: geometric mean of the rounds; lines: its 95 % interval.</source>
        <translation>Balken: geometrisches Mittel der Runden; Linien: sein 95-%-Intervall.</translation>
    </message>
    <message>
        <source>Bars: median of the rounds; lines: lowest and highest round. Peak resident memory of the engine's own process; %1.</source>
        <translation>Balken: Median der Runden; Linien: niedrigste und höchste Runde. Spitze des Arbeitsspeichers, den der Prozess der Engine selbst belegt; %1.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Before: %1. After: %2.</source>
        <translation>Vorher: %1. Nachher: %2.</translation>
    </message>
    <message>
        <source>Begin with the demo list</source>
        <translation>Mit der Demoliste beginnen</translation>
    </message>
    <message>
        <source>Beside it: %1.</source>
        <translation>Daneben: %1.</translation>
    </message>
    <message>
        <source>Body, at most</source>
        <translation>Inhalt, höchstens</translation>
    </message>
    <message>
        <source>Both (interleaved)</source>
        <translation>Beide (im Wechsel)</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Bau</translation>
    </message>
    <message>
        <source>Build of %1</source>
        <translation>Bau von %1</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Bauen</translation>
    </message>
    <message>
        <source>Built again after a change, Rust takes %1 the time of Go for the engine: %2 and %3.</source>
        <translation>Nach einer Änderung neu gebaut, braucht Rust für die Engine %1 so viel Zeit wie Go: %2 und %3.</translation>
    </message>
    <message>
        <source>Built from nothing, Rust takes %1 the time of Go for the engine: %2 and %3.</source>
        <translation>Von Grund auf gebaut, braucht Rust für die Engine %1 so viel Zeit wie Go: %2 und %3.</translation>
    </message>
    <message>
        <source>By &amp;URL</source>
        <translation>Nach &amp;URL</translation>
    </message>
    <message>
        <source>By URL</source>
        <translation>Nach URL</translation>
    </message>
    <message>
        <source>By machine</source>
        <translation>Nach Rechner</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Bytes of a body at most</source>
        <translation>Bytes eines Inhalts höchstens</translation>
    </message>
    <message>
        <source>Bytes of headers at most</source>
        <translation>Bytes der Kopfzeilen höchstens</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Aus&amp;wählen …</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>BEFEHLE</translation>
    </message>
    <message>
        <source>CPU a round</source>
        <translation>CPU je Runde</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Cannot tell the kind of picture from the name %1. End it with .png, .svg or .pdf.</source>
        <translation>Aus dem Namen %1 geht die Art des Bildes nicht hervor. Ihn auf .png, .svg oder .pdf enden lassen.</translation>
    </message>
    <message>
        <source>Cannot tell the kind of report from the name %1. End it with .html, .pdf, .md, .csv or .json.</source>
        <translation>Aus dem Namen %1 geht die Art des Berichts nicht hervor. Ihn auf .html, .pdf, .md, .csv oder .json enden lassen.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Choose another folder or name.</source>
        <translation>%1 ließ sich nicht schreiben: %2. Einen anderen Ordner oder Namen wählen.</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Ausgeführt von</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Charts of these runs, one over the other</source>
        <translation>Diagramme dieser Läufe übereinander</translation>
    </message>
    <message>
        <source>Charts of “%1”</source>
        <translation>Diagramme von „%1“</translation>
    </message>
    <message>
        <source>Charts with nothing to draw:</source>
        <translation>Diagramme, in denen es nichts zu zeichnen gibt:</translation>
    </message>
    <message>
        <source>Checks without a build (cargo check, go vet), debug and incremental builds, and how it is with a hundred times the code.</source>
        <translation>Prüfungen ohne Bau (cargo check, go vet), Debug- und inkrementelle Bauten, und wie es mit hundertmal so viel Code ist.</translation>
    </message>
    <message>
        <source>Choose a row to read what it is, and why it differs.</source>
        <translation>Eine Zeile wählen, um zu lesen, was sie bedeutet und warum sie verschieden ist.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Claims and verdicts</source>
        <translation>Behauptungen und Urteile</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Kalt</translation>
    </message>
    <message>
        <source>Cold build</source>
        <translation>Kalter Bau</translation>
    </message>
    <message>
        <source>Cold: nothing is built yet, what is to be downloaded is there. Go then compiles its standard library too; Rust's comes compiled, and its dependencies do not.</source>
        <translation>Kalt: Noch ist nichts gebaut; was herunterzuladen ist, ist da. Go übersetzt dann auch seine Standardbibliothek; die von Rust kommt übersetzt, seine Abhängigkeiten nicht.</translation>
    </message>
    <message>
        <source>Cold: the fetch opened its connection; warm: an open one served it. They may be fetches of other URLs: what a connection costs is in DNS, connect and TLS. Medians do not add up.</source>
        <translation>Kalt: Der Abruf hat seine Verbindung geöffnet; warm: eine offene hat ihn bedient. Es können Abrufe anderer URLs sein: Was eine Verbindung kostet, steht bei DNS, Verbinden und TLS. Mediane lassen sich nicht addieren.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Compare all engines over the demo list, served by the local test server, and save the run.</source>
        <translation>Alle Engines über die Demoliste vergleichen, bedient vom lokalen Testserver, und den Lauf sichern.</translation>
    </message>
    <message>
        <source>Compare over your own URLs, and end with status 1 if Rust's p99 is too far above Go's.</source>
        <translation>Über eigene URLs vergleichen und mit Status 1 enden, wenn p99 von Rust zu weit über dem von Go liegt.</translation>
    </message>
    <message>
        <source>Compare, in processes</source>
        <translation>Vergleich, in Prozessen</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Vergleiche</translation>
    </message>
    <message>
        <source>Comparisons of HTTP clients</source>
        <translation>Vergleiche von HTTP-Clients</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>Abrufe zugleich</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Connections in use per host</source>
        <translation>Genutzte Verbindungen je Host</translation>
    </message>
    <message>
        <source>Connections limited by</source>
        <translation>Verbindungen begrenzt durch</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Contestant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Numbers</source>
        <translation>&amp;Zahlen kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy the rows shown as text, columns divided by tabs</source>
        <translation>Die gezeigten Zeilen als Text kopieren, Spalten durch Tabulatoren getrennt</translation>
    </message>
    <message>
        <source>Copy this table or save it</source>
        <translation>Diese Tabelle kopieren oder sichern</translation>
    </message>
    <message>
        <source>Copyright the Versus authors. Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Urheberrecht bei den Autoren von Versus. Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewähr.</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>Cores that could be used</source>
        <translation>Nutzbare Kerne</translation>
    </message>
    <message>
        <source>Counted from the intended start p99 is %1; the service time alone says %2 (%3×).</source>
        <translation>Ab dem geplanten Beginn gezählt ist p99 %1; die Bedienzeit allein sagt %2 (%3×).</translation>
    </message>
    <message>
        <source>Counted: what ends up in the program on this machine (go list -deps, cargo tree with normal edges), without the program itself, the standard library, build scripts and macros.</source>
        <translation>Gezählt ist, was auf diesem Rechner im Programm landet (go list -deps, cargo tree mit normalen Kanten), ohne das Programm selbst, die Standardbibliothek, Bauskripte und Makros.</translation>
    </message>
    <message>
        <source>Crates that are needed are not on this machine. Run once, with a network: cargo fetch --locked --manifest-path %1</source>
        <translation>Auf diesem Rechner fehlen nötige Crates. Einmal mit Netz ausführen: cargo fetch --locked --manifest-path %1</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>BESCHREIBUNG</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Dar&amp;k Background</source>
        <translation>Dunkler &amp;Hintergrund</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dashed grey: how late a thread wakes that sleeps from one millisecond to the next, beside the programs without a collector. A sleeper is always woken late by some 0.1 ms; where its curve rises, so does the machine's own delay.</source>
        <translation>Grau gestrichelt: wie spät ein Thread erwacht, der von einer Millisekunde zur nächsten schläft, neben den Programmen ohne Kollektor. Ein Schläfer wird immer um etwa 0,1 ms zu spät geweckt; wo seine Kurve steigt, steigt auch die Verzögerung des Rechners selbst.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dead&amp;line of a fetch</source>
        <translation>Fr&amp;ist für einen Abruf</translation>
    </message>
    <message>
        <source>Deadline of a connection</source>
        <translation>Frist für eine Verbindung</translation>
    </message>
    <message>
        <source>Deadline of a fetch</source>
        <translation>Frist für einen Abruf</translation>
    </message>
    <message>
        <source>Deadline of each fetch.</source>
        <translation>Frist für jeden Abruf.</translation>
    </message>
    <message>
        <source>Deadline to connect</source>
        <translation>Frist zum Verbinden</translation>
    </message>
    <message>
        <source>Demo list</source>
        <translation>Demoliste</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Distribution of latency</source>
        <translation>Verteilung der Latenz</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>Done: %1 of %2 over %3.</source>
        <translation>Fertig: %1 mit %2 über %3.</translation>
    </message>
    <message>
        <source>Drag the chart</source>
        <translation>Das Diagramm ziehen</translation>
    </message>
    <message>
        <source>Drag this chart into a document or a folder, as a picture</source>
        <translation>Dieses Diagramm als Bild in ein Dokument oder einen Ordner ziehen</translation>
    </message>
    <message>
        <source>Draw the latency of that run.</source>
        <translation>Die Latenz dieses Laufs zeichnen.</translation>
    </message>
    <message>
        <source>Drop links or files here</source>
        <translation>Links oder Dateien hier loslassen</translation>
    </message>
    <message>
        <source>Drop links or files here, or paste them. Lists as .txt, .csv, .md, .html and links of a browser will do.</source>
        <translation>Links oder Dateien hierher ziehen oder einfügen. Listen als .txt, .csv, .md, .html und Links aus einem Browser sind recht.</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xport</translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation>BEISPIELE</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>ENDSTATUS</translation>
    </message>
    <message>
        <source>Each curve ends where one fetch alone is slower.</source>
        <translation>Jede Kurve endet, wo nur noch ein einziger Abruf langsamer ist.</translation>
    </message>
    <message>
        <source>Each engine fetches the list above in ten shuffled rounds, from a test server on this machine. It takes some seconds and no network; the charts then stand here.</source>
        <translation>Jede Engine ruft die Liste oben in zehn gemischten Runden ab, von einem Testserver auf diesem Rechner. Das dauert einige Sekunden und braucht kein Netz; danach stehen hier die Diagramme.</translation>
    </message>
    <message>
        <source>Each engine fetches the whole list once a round. Ten rounds make a claim.</source>
        <translation>Jede Engine ruft in einer Runde die ganze Liste einmal ab. Zehn Runden ergeben eine Aussage.</translation>
    </message>
    <message>
        <source>Each engine is started, gets its settings and an empty list, says that it is ready, and is ended. The time counts from starting its process to that word. A small launcher, the same for all, starts it, and its time is part of the figure. Memory is what the engine's own process holds at that moment.</source>
        <translation>Jede Engine wird gestartet, bekommt ihre Einstellungen und eine leere Liste, meldet sich bereit und wird beendet. Die Zeit zählt vom Start ihres Prozesses bis zu dieser Meldung. Ein kleiner Starter, für alle derselbe, startet sie, und seine Zeit gehört zur Zahl. Der Speicher ist, was der Prozess der Engine selbst in diesem Augenblick belegt.</translation>
    </message>
    <message>
        <source>Each engine once in each profile, in the same rounds: what its defaults are worth</source>
        <translation>Jede Engine einmal in jedem Profil, in denselben Runden: was ihre Voreinstellungen wert sind</translation>
    </message>
    <message>
        <source>Each language brings its own.</source>
        <translation>Jede Sprache bringt ihre eigene mit.</translation>
    </message>
    <message>
        <source>Each language has its own way of doing many things at once.</source>
        <translation>Jede Sprache hat ihre eigene Art, vieles zugleich zu tun.</translation>
    </message>
    <message>
        <source>Each language's defaults, as in the article's listings</source>
        <translation>Die Voreinstellungen jeder Sprache, wie in den Listings des Artikels</translation>
    </message>
    <message>
        <source>Each library has its own way; it counts only where more than one connection is opened.</source>
        <translation>Jede Bibliothek hat ihre eigene Art; es zählt nur, wo mehr als eine Verbindung geöffnet wird.</translation>
    </message>
    <message>
        <source>Each library has its own; probes play no part in fetches shorter than that.</source>
        <translation>Jede Bibliothek hat ihre eigenen; bei kürzeren Abrufen spielen die Nachfragen keine Rolle.</translation>
    </message>
    <message>
        <source>Each shard measures the whole list, not its part of it.</source>
        <translation>Jeder Teil misst die ganze Liste und nicht ein Stück von ihr.</translation>
    </message>
    <message>
        <source>Edges out: over all kernels (geometric mean) Go takes at least 1.02 times as long as Rust.</source>
        <translation>„Edges out“: Über alle Kernel (geometrisches Mittel) braucht Go mindestens 1,02-mal so lange wie Rust.</translation>
    </message>
    <message>
        <source>Edit URL</source>
        <translation>URL ändern</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Empty charts</source>
        <translation>Leere Diagramme</translation>
    </message>
    <message>
        <source>Empty the list; Undo brings it back</source>
        <translation>Die Liste leeren; „Rückgängig“ bringt sie zurück</translation>
    </message>
    <message>
        <source>End with status 1 if this holds, such as 'rust.p99 &gt; 1.2 * go.p99'. May be given again.</source>
        <translation>Mit Status 1 enden, wenn dies gilt, etwa 'rust.p99 &gt; 1.2 * go.p99'. Darf mehrfach stehen.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Engine %1: %2</source>
        <translation>Engine %1: %2</translation>
    </message>
    <message>
        <source>Engine %1: not available</source>
        <translation>Engine %1: nicht verfügbar</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>Engines</translation>
    </message>
    <message>
        <source>Engines to compare</source>
        <translation>Engines für den Vergleich</translation>
    </message>
    <message>
        <source>Engines to compare, by commas; one named twice shows the noise, and go@as-written sets a profile for one. Default: qt,go,rust.</source>
        <translation>Engines, die verglichen werden, mit Kommas; eine zweimal genannte zeigt das Rauschen, und go@as-written setzt das Profil für eine. Voreinstellung: qt,go,rust.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Every URL of the plan has exactly one sample.</source>
        <translation>Jede URL des Plans hat genau einen Messwert.</translation>
    </message>
    <message>
        <source>Every line keeps to the protocol's schema and is at most 256 KiB long.</source>
        <translation>Jede Zeile folgt dem Schema des Protokolls und ist höchstens 256 KiB lang.</translation>
    </message>
    <message>
        <source>Every request has the plan's headers, and none beside Host, Connection and Accept-Encoding.</source>
        <translation>Jede Anfrage hat die Kopfzeilen des Plans und außer Host, Connection und Accept-Encoding keine anderen.</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>Experiments: %1.</source>
        <translation>Experimente: %1.</translation>
    </message>
    <message>
        <source>Export re&amp;port…</source>
        <translation>Beri&amp;cht exportieren …</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>F&amp;ind:</source>
        <translation>&amp;Suchen:</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>FAILS</source>
        <translation>FEHLER</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>DATEIEN</translation>
    </message>
    <message>
        <source>Failed fetches are left out: %1.</source>
        <translation>Gescheiterte Abrufe zählen nicht mit: %1.</translation>
    </message>
    <message>
        <source>Fast compilation: the Go engine is built again after a change within 5 s. The rest of the sentence is not tested.</source>
        <translation>„Fast compilation“: Die Go-Engine ist nach einer Änderung innerhalb von 5 s neu gebaut. Der Rest des Satzes wird nicht geprüft.</translation>
    </message>
    <message>
        <source>Fe&amp;tch</source>
        <translation>Abru&amp;fen</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Abruf</translation>
    </message>
    <message>
        <source>Fetch every URL once, through Qt, in this window (F5)</source>
        <translation>Jede URL einmal abrufen, durch Qt, in diesem Fenster (F5)</translation>
    </message>
    <message>
        <source>Fetch works inside this application, so that its memory cannot be told from the window's. Press Compare to measure each engine as a process of its own.</source>
        <translation>„Abrufen“ arbeitet in diesem Programm selbst, sodass sein Speicher von dem des Fensters nicht zu trennen ist. „Vergleichen“ misst jede Engine als eigenen Prozess.</translation>
    </message>
    <message>
        <source>Fetch, inside the application</source>
        <translation>Abruf, im Programm selbst</translation>
    </message>
    <message>
        <source>Fetches at once</source>
        <translation>Abrufe zugleich</translation>
    </message>
    <message>
        <source>Fetches at once, 1 to 1024; as-written: 0 is no limit, and its default.</source>
        <translation>Abrufe zugleich, 1 bis 1024; as-written: 0 ist ohne Grenze und die Voreinstellung.</translation>
    </message>
    <message>
        <source>Fetches started a second, whatever the answers. Latency then counts from the moment at which a fetch was to start, so that a server that stalls cannot hide what it made others wait. Off: the next fetch starts when one has ended.</source>
        <translation>Abrufe, die in der Sekunde beginnen, was auch geantwortet wird. Die Latenz zählt dann ab dem Augenblick, in dem ein Abruf beginnen sollte, sodass ein stockender Server nicht verbergen kann, wie lange er andere warten ließ. Aus: Der nächste Abruf beginnt, wenn einer geendet hat.</translation>
    </message>
    <message>
        <source>Fetches under way at the same time</source>
        <translation>Abrufe, die zur selben Zeit unterwegs sind</translation>
    </message>
    <message>
        <source>Few rounds, in 10 to 30 seconds: a first answer</source>
        <translation>Wenige Runden, in 10 bis 30 Sekunden: eine erste Antwort</translation>
    </message>
    <message>
        <source>Fewer than %1 rounds are a quick look and not final.</source>
        <translation>Weniger als %1 Runden sind ein schneller Blick und nicht endgültig.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Figures of “%1”</source>
        <translation>Zahlen von „%1“</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Filter, sort, reorder, copy and save the list</source>
        <translation>Die Liste filtern, ordnen, umstellen, kopieren und sichern</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>We&amp;itersuchen</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Rüc&amp;kwärts suchen</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Erstes Byte</translation>
    </message>
    <message>
        <source>Five short rounds, 10 to 30 seconds for each experiment; not final.</source>
        <translation>Fünf kurze Runden, 10 bis 30 Sekunden je Experiment; nicht endgültig.</translation>
    </message>
    <message>
        <source>Folder for the last runs</source>
        <translation>Ordner für die letzten Läufe</translation>
    </message>
    <message>
        <source>For look-up, connection and TLS handshake.</source>
        <translation>Für Namensauflösung, Verbindung und TLS-Handshake.</translation>
    </message>
    <message>
        <source>For your own URLs, drop links or files on the list first.</source>
        <translation>Für eigene URLs zuerst Links oder Dateien auf die Liste ziehen.</translation>
    </message>
    <message>
        <source>From its start to the last byte, redirects included.</source>
        <translation>Vom Beginn bis zum letzten Byte, Weiterleitungen eingeschlossen.</translation>
    </message>
    <message>
        <source>From outside its standard library the engine links %1 packages in Go and %2 in Rust.</source>
        <translation>Von außerhalb der Standardbibliothek bindet die Engine %1 Pakete in Go und %2 in Rust.</translation>
    </message>
    <message>
        <source>From the first spawn until all wait, for each task (µs)</source>
        <translation>Vom ersten Start, bis alle warten, je Task (µs)</translation>
    </message>
    <message>
        <source>From the moment when it should have begun (µs)</source>
        <translation>Ab dem Augenblick, in dem sie hätte beginnen sollen (µs)</translation>
    </message>
    <message>
        <source>GOGC %1</source>
        <translation>GOGC %1</translation>
    </message>
    <message>
        <source>Go (µs)</source>
        <translation>Go (µs)</translation>
    </message>
    <message>
        <source>Go modules that are needed are not on this machine. Run once, with a network: go mod download</source>
        <translation>Auf diesem Rechner fehlen nötige Go-Module. Einmal mit Netz ausführen: go mod download</translation>
    </message>
    <message>
        <source>Go reads them early only for a plan with an https URL, Qt only with authorities of the plan's own, reqwest always when a client is built.</source>
        <translation>Go liest sie nur bei einem Plan mit https-URL früh, Qt nur mit Zertifizierungsstellen des Plans, reqwest immer, wenn ein Client entsteht.</translation>
    </message>
    <message>
        <source>Go ÷ Rust</source>
        <translation>Go ÷ Rust</translation>
    </message>
    <message>
        <source>Go ÷ Rust is %1 in computing and %2 for a fetch at %3 ms of network delay: %4.</source>
        <translation>Go ÷ Rust ist %1 beim Rechnen und %2 für einen Abruf bei %3 ms Netzverzögerung: %4.</translation>
    </message>
    <message>
        <source>Go ÷ Rust, %1</source>
        <translation>Go ÷ Rust, %1</translation>
    </message>
    <message>
        <source>Go ÷ Rust, computing</source>
        <translation>Go ÷ Rust, Rechnen</translation>
    </message>
    <message>
        <source>Go ÷ Rust, latency at %1 ms of network delay</source>
        <translation>Go ÷ Rust, Latenz bei %1 ms Netzverzögerung</translation>
    </message>
    <message>
        <source>Go ÷ Rust, memory of a waiting task, of %1</source>
        <translation>Go ÷ Rust, Speicher eines wartenden Tasks, von %1</translation>
    </message>
    <message>
        <source>Go ÷ Rust, p99.99 of an operation</source>
        <translation>Go ÷ Rust, p99.99 einer Operation</translation>
    </message>
    <message>
        <source>Go ÷ Rust, peak memory</source>
        <translation>Go ÷ Rust, Spitzenspeicher</translation>
    </message>
    <message>
        <source>Go ÷ Rust, time (above 1: Go takes longer)</source>
        <translation>Go ÷ Rust, Zeit (über 1: Go braucht länger)</translation>
    </message>
    <message>
        <source>Go's collector was not seen at work: the Go program did not take part, or no collection fell into its time. Measure in full, which takes longer for each trial.</source>
        <translation>Der Kollektor von Go war nicht bei der Arbeit zu sehen: Das Go-Programm nahm nicht teil, oder in seine Zeit fiel keine Sammlung. Vollständig messen, was für jeden Versuch länger dauert.</translation>
    </message>
    <message>
        <source>Goroutines, tokio tasks and C++ coroutines on Asio are spawned until N of them wait at once; then all are released. Memory is the peak above the idle process. C++ is the reference; quick, it stops at 100,000.</source>
        <translation>Goroutinen, Tokio-Tasks und C++-Koroutinen auf Asio werden gestartet, bis N davon zugleich warten; dann werden alle freigelassen. Der Speicher ist die Spitze über dem leeren Prozess. C++ ist der Bezug; schnell endet er bei 100.000.</translation>
    </message>
    <message>
        <source>HTTP clients, side by side</source>
        <translation>HTTP-Clients nebeneinander</translation>
    </message>
    <message>
        <source>HTTP version</source>
        <translation>HTTP-Version</translation>
    </message>
    <message>
        <source>HTTP version by negotiation</source>
        <translation>HTTP-Version nach Aushandlung</translation>
    </message>
    <message>
        <source>HTTP version: 1.1, or auto for HTTP/2 where the server offers it.</source>
        <translation>HTTP-Version: 1.1, oder auto für HTTP/2, wo der Server es anbietet.</translation>
    </message>
    <message>
        <source>HTTP/1.1</source>
        <translation>HTTP/1.1</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>Gewohnheiten</translation>
    </message>
    <message>
        <source>Half of Go's stop-the-world pauses are shorter than %1, nine of ten shorter than %2; %3 of %4 take 1 ms or more.</source>
        <translation>Die Hälfte der Stop-the-world-Pausen von Go ist kürzer als %1, neun von zehn sind kürzer als %2; %3 von %4 dauern 1 ms oder länger.</translation>
    </message>
    <message>
        <source>Half of the pauses are shorter</source>
        <translation>Die Hälfte der Pausen ist kürzer</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>Headers longer than header_limit_bytes are too-large or protocol.</source>
        <translation>Kopfzeilen, die länger sind als header_limit_bytes, sind too-large oder protocol.</translation>
    </message>
    <message>
        <source>Headers sent</source>
        <translation>Gesendete Kopfzeilen</translation>
    </message>
    <message>
        <source>Heaps of other sizes and shapes, and collectors under memory limits.</source>
        <translation>Heaps anderer Größe und Gestalt und Kollektoren unter Speichergrenzen.</translation>
    </message>
    <message>
        <source>Held equal</source>
        <translation>Gleich gehalten</translation>
    </message>
    <message>
        <source>Held to</source>
        <translation>Gemessen an</translation>
    </message>
    <message>
        <source>Hold an engine to the protocol and the level field: an id of the list, or the path of a manifest.</source>
        <translation>Eine Engine an Protokoll und gleichen Bedingungen prüfen: eine Kennung der Liste oder der Pfad eines Manifests.</translation>
    </message>
    <message>
        <source>Hollow: published totals of a million sleeping tasks (2023: %1; 2024: %2), less the total with one task by the same author. Other machines, older compilers.</source>
        <translation>Hohl: veröffentlichte Summen für eine Million schlafender Tasks (2023: %1; 2024: %2), abzüglich der Summe mit einem Task von denselben Verfassern. Andere Rechner, ältere Compiler.</translation>
    </message>
    <message>
        <source>How fast are Go, Rust and Qt here?</source>
        <translation>Wie schnell sind Go, Rust und Qt hier?</translation>
    </message>
    <message>
        <source>How fast is the same algorithm, written as a user of each language would?</source>
        <translation>Wie schnell ist derselbe Algorithmus, so geschrieben, wie man es in jeder Sprache tut?</translation>
    </message>
    <message>
        <source>How late are operations over a large live heap?</source>
        <translation>Wie spät kommen Operationen über einem großen lebenden Heap?</translation>
    </message>
    <message>
        <source>How long a connection is kept that nobody uses.</source>
        <translation>Wie lange eine Verbindung behalten wird, die niemand nutzt.</translation>
    </message>
    <message>
        <source>How long an address serves for later connections.</source>
        <translation>Wie lange eine Adresse für spätere Verbindungen gilt.</translation>
    </message>
    <message>
        <source>How long does a build take, and what does it make?</source>
        <translation>Wie lange dauert ein Bau, und was kommt dabei heraus?</translation>
    </message>
    <message>
        <source>How long each engine takes to start</source>
        <translation>Wie lange jede Engine zum Starten braucht</translation>
    </message>
    <message>
        <source>How long the first address may take before the other kind is tried as well.</source>
        <translation>Wie lange die erste Adresse brauchen darf, bevor auch die andere Art versucht wird.</translation>
    </message>
    <message>
        <source>How many are followed before the fetch is an error.</source>
        <translation>Wie vielen gefolgt wird, bevor der Abruf ein Fehler ist.</translation>
    </message>
    <message>
        <source>How many client objects share the fetches; each keeps its own connections.</source>
        <translation>Wie viele Client-Objekte sich die Abrufe teilen; jedes hält eigene Verbindungen.</translation>
    </message>
    <message>
        <source>How many connections are kept for all hosts.</source>
        <translation>Wie viele Verbindungen für alle Hosts behalten werden.</translation>
    </message>
    <message>
        <source>How many connections to a host are kept for later fetches; with too few, fetches dial again.</source>
        <translation>Wie viele Verbindungen zu einem Host für spätere Abrufe behalten werden; sind es zu wenige, wird neu verbunden.</translation>
    </message>
    <message>
        <source>How many connections to one host carry fetches at once. What was opened is counted in every round.</source>
        <translation>Wie viele Verbindungen zu einem Host zugleich Abrufe tragen. Wie viele geöffnet wurden, wird in jeder Runde gezählt.</translation>
    </message>
    <message>
        <source>How many fetches are under way at the same time.</source>
        <translation>Wie viele Abrufe zur selben Zeit unterwegs sind.</translation>
    </message>
    <message>
        <source>How much of the gap is left at %1 ms is not known: %2.</source>
        <translation>Wie viel vom Abstand bei %1 ms bleibt, ist nicht bekannt: %2.</translation>
    </message>
    <message>
        <source>How much of the gap is left is not known: no round has both ratios.</source>
        <translation>Wie viel vom Abstand bleibt, ist nicht bekannt: Keine Runde hat beide Verhältnisse.</translation>
    </message>
    <message>
        <source>How much of the gap is left is not known: nothing was fetched at %1 ms.</source>
        <translation>Wie viel vom Abstand bleibt, ist nicht bekannt: Bei %1 ms wurde nichts abgerufen.</translation>
    </message>
    <message>
        <source>How much of the gap is left is not known: of computing there is no ratio, as %1.</source>
        <translation>Wie viel vom Abstand bleibt, ist nicht bekannt, denn für das Rechnen gibt es kein Verhältnis: %1.</translation>
    </message>
    <message>
        <source>How soon is a program of each language ready to fetch, and what does it hold then?</source>
        <translation>Wie bald ist ein Programm jeder Sprache zum Abrufen bereit, und was belegt es dann?</translation>
    </message>
    <message>
        <source>How “%1” was measured</source>
        <translation>Wie „%1“ gemessen wurde</translation>
    </message>
    <message>
        <source>IPv6 and IPv4 raced</source>
        <translation>IPv6 und IPv4 im Wettlauf</translation>
    </message>
    <message>
        <source>Idle connections in all</source>
        <translation>Ruhende Verbindungen insgesamt</translation>
    </message>
    <message>
        <source>Idle connections kept</source>
        <translation>Ruhende Verbindungen behalten</translation>
    </message>
    <message>
        <source>Idle connections kept for each host</source>
        <translation>Ruhende Verbindungen, je Host behalten</translation>
    </message>
    <message>
        <source>Idle connections per host</source>
        <translation>Ruhende Verbindungen je Host</translation>
    </message>
    <message>
        <source>Idle for at most</source>
        <translation>Ruhend höchstens</translation>
    </message>
    <message>
        <source>In "%1" %2 computed %3 and %4 computed %5: no time of it counts.</source>
        <translation>In „%1“ hat %2 %3 berechnet und %4 %5: Keine Zeit davon zählt.</translation>
    </message>
    <message>
        <source>In &amp;full</source>
        <translation>&amp;Vollständig</translation>
    </message>
    <message>
        <source>In an answer of HTTP/1.1.</source>
        <translation>In einer Antwort über HTTP/1.1.</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>Im Artikel</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>It came while a measurement was under way, which goes on without it.</source>
        <translation>Sie kam während einer Messung, die ohne sie weitergeht.</translation>
    </message>
    <message>
        <source>It has a backslash in it; write / instead.</source>
        <translation>Ein Rückstrich steht darin; stattdessen / schreiben.</translation>
    </message>
    <message>
        <source>It has a blank in it; write %20 instead.</source>
        <translation>Ein Leerzeichen steht darin; stattdessen %20 schreiben.</translation>
    </message>
    <message>
        <source>It has a control character in it.</source>
        <translation>Ein Steuerzeichen steht darin.</translation>
    </message>
    <message>
        <source>It has a user name or password in it; remove that.</source>
        <translation>Ein Benutzername oder Passwort steht darin; ihn entfernen.</translation>
    </message>
    <message>
        <source>It has no host.</source>
        <translation>Der Host fehlt.</translation>
    </message>
    <message>
        <source>It has no scheme; write https://%1.</source>
        <translation>Das Schema fehlt; https://%1 schreiben.</translation>
    </message>
    <message>
        <source>It is a binary file, or text in UTF-16 without a byte order mark; save it as UTF-8 text.</source>
        <translation>Es ist eine Binärdatei oder Text in UTF-16 ohne Byte-Reihenfolge-Marke; als UTF-8-Text sichern.</translation>
    </message>
    <message>
        <source>It is a binary property list; convert it with: plutil -convert xml1 FILE, or copy its link as text.</source>
        <translation>Es ist eine binäre Eigenschaftsliste; umwandeln mit: plutil -convert xml1 FILE, oder den Link als Text kopieren.</translation>
    </message>
    <message>
        <source>It is a damaged property list: %1.</source>
        <translation>Es ist eine beschädigte Eigenschaftsliste: %1.</translation>
    </message>
    <message>
        <source>It is a desktop file, but not of a link: its Type is not Link.</source>
        <translation>Es ist eine Desktop-Datei, aber keine Verknüpfung: Ihr Type ist nicht Link.</translation>
    </message>
    <message>
        <source>It is a folder; drop or open the files in it.</source>
        <translation>Es ist ein Ordner; die Dateien darin hierher ziehen oder öffnen.</translation>
    </message>
    <message>
        <source>It is a link file without a link: there is no line URL=…</source>
        <translation>Es ist eine Verknüpfung ohne Link: Es fehlt eine Zeile URL=…</translation>
    </message>
    <message>
        <source>It is a property list without a link.</source>
        <translation>Es ist eine Eigenschaftsliste ohne Link.</translation>
    </message>
    <message>
        <source>It is being measured.</source>
        <translation>Es wird gerade gemessen.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Sie ist leer.</translation>
    </message>
    <message>
        <source>It is longer than %L1 characters.</source>
        <translation>Sie ist länger als %L1 Zeichen.</translation>
    </message>
    <message>
        <source>It is not a URL; write one that starts with https:// or http://.</source>
        <translation>Das ist keine URL; eine schreiben, die mit https:// oder http:// beginnt.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Es ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>It is relative to a page whose address is not known; write the whole URL.</source>
        <translation>Sie ist relativ zu einer Seite, deren Adresse nicht bekannt ist; die ganze URL schreiben.</translation>
    </message>
    <message>
        <source>It was measured on another machine (%1, %2).</source>
        <translation>Es wurde auf einem anderen Rechner gemessen (%1, %2).</translation>
    </message>
    <message>
        <source>It was stopped before its end.</source>
        <translation>Vor dem Ende angehalten.</translation>
    </message>
    <message>
        <source>It was stopped before its end: what was measured until then counts.</source>
        <translation>Es wurde vor dem Ende angehalten: Was bis dahin gemessen wurde, zählt.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Es wurde angehalten.</translation>
    </message>
    <message>
        <source>Its "command" must be a list: the program, then its arguments.</source>
        <translation>Sein "command" muss eine Liste sein: das Programm, dann seine Argumente.</translation>
    </message>
    <message>
        <source>Its "id" must be a short word of lower-case letters, digits, - and _.</source>
        <translation>Seine "id" muss ein kurzes Wort aus Kleinbuchstaben, Ziffern, - und _ sein.</translation>
    </message>
    <message>
        <source>Its "protocol" must be %1, the version that this Versus speaks.</source>
        <translation>Sein "protocol" muss %1 sein, die Version, die dieses Versus spricht.</translation>
    </message>
    <message>
        <source>Its host ends in a number but is no IPv4 address.</source>
        <translation>Der Host endet mit einer Zahl, ist aber keine IPv4-Adresse.</translation>
    </message>
    <message>
        <source>Its host is neither a name nor an address.</source>
        <translation>Der Host ist weder ein Name noch eine Adresse.</translation>
    </message>
    <message>
        <source>Its longest lateness</source>
        <translation>Seine längste Verspätung</translation>
    </message>
    <message>
        <source>Its port is not a number from 1 to 65535.</source>
        <translation>Der Port ist keine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>Its scheme is not followed by // and a host.</source>
        <translation>Auf das Schema folgt nicht // und ein Host.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Judge by the threshold that Versus states</source>
        <translation>Nach der Schwelle urteilen, die Versus angibt</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys: %1</source>
        <translation>Tasten: %1</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>Art des Diagramms</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Last runs are kept in</source>
        <translation>Die letzten Läufe liegen in</translation>
    </message>
    <message>
        <source>Latencies below %1 are drawn there.</source>
        <translation>Latenzen unter %1 sind dort gezeichnet.</translation>
    </message>
    <message>
        <source>Latency (%1)</source>
        <translation>Latenz (%1)</translation>
    </message>
    <message>
        <source>Latency (%1): median, lowest to highest</source>
        <translation>Latenz (%1): Median, niedrigste bis höchste</translation>
    </message>
    <message>
        <source>Latency by URL</source>
        <translation>Latenz nach URL</translation>
    </message>
    <message>
        <source>Latency by percentile</source>
        <translation>Latenz nach Perzentil</translation>
    </message>
    <message>
        <source>Latency from the intended start, and service time</source>
        <translation>Latenz ab dem geplanten Beginn und Bedienzeit</translation>
    </message>
    <message>
        <source>Latency is from the start of a fetch to the last byte of its body; at a constant rate it counts from the moment at which the fetch was due. Starting the process is told apart.</source>
        <translation>Die Latenz reicht vom Beginn eines Abrufs bis zum letzten Byte seines Inhalts; bei fester Rate zählt sie ab dem Augenblick, in dem der Abruf fällig war. Das Starten des Prozesses wird getrennt genannt.</translation>
    </message>
    <message>
        <source>Latency is never below the lab's delay, and not far above what the lab recorded.</source>
        <translation>Die Latenz liegt nie unter der Verzögerung des Labors und nicht weit über dem, was das Labor aufgezeichnet hat.</translation>
    </message>
    <message>
        <source>Latency of %1</source>
        <translation>Latenz von %1</translation>
    </message>
    <message>
        <source>Latency of an operation over a large live heap</source>
        <translation>Latenz einer Operation über einem großen lebenden Heap</translation>
    </message>
    <message>
        <source>Latency of an operation, p99.99, %1</source>
        <translation>Latenz einer Operation, p99.99, %1</translation>
    </message>
    <message>
        <source>Latency over percentile</source>
        <translation>Latenz über dem Perzentil</translation>
    </message>
    <message>
        <source>Latency over time</source>
        <translation>Latenz im Verlauf</translation>
    </message>
    <message>
        <source>Latency, URL by URL</source>
        <translation>Latenz, URL für URL</translation>
    </message>
    <message>
        <source>Lateness of a process that only keeps time, p99.99</source>
        <translation>Verspätung eines Prozesses, der nur die Zeit misst, p99.99</translation>
    </message>
    <message>
        <source>Lateness of a thread that only keeps time, of more than 1 ms, beside Rust</source>
        <translation>Verspätungen eines Threads, der nur die Zeit misst, von mehr als 1 ms, neben Rust</translation>
    </message>
    <message>
        <source>Lay the selected runs over each other; the oldest is what comes before</source>
        <translation>Die gewählten Läufe übereinanderlegen; der älteste ist das Vorher</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Weggelassen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n pair(s) of fetches whose answers were not alike.</source>
        <translation>
            <numerusform>Weggelassen: %n Paar von Abrufen, deren Antworten nicht gleich waren.</numerusform>
            <numerusform>Weggelassen: %n Paare von Abrufen, deren Antworten nicht gleich waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Let before be after, and after before</source>
        <translation>Vorher und Nachher vertauschen</translation>
    </message>
    <message>
        <source>Level field</source>
        <translation>Gleiche Bedingungen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Lines of code of the %1, %2</source>
        <translation>Codezeilen: %1, %2</translation>
    </message>
    <message>
        <source>Lines: median of the rounds; bands: lowest to highest round. Seen from outside; %1.</source>
        <translation>Linien: Median der Runden; Bänder: niedrigste bis höchste Runde. Von außen gesehen; %1.</translation>
    </message>
    <message>
        <source>Listing in %1</source>
        <translation>Listing in %1</translation>
    </message>
    <message>
        <source>Listing in &amp;Go</source>
        <translation>&amp;Listing in Go</translation>
    </message>
    <message>
        <source>Listing in &amp;Rust</source>
        <translation>Listing in Rus&amp;t</translation>
    </message>
    <message>
        <source>Listing output</source>
        <translation>Ausgabe des Listings</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>Erei&amp;gnisse</translation>
    </message>
    <message>
        <source>Load before the start</source>
        <translation>Last vor dem Beginn</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Logarithmic &amp;Horizontal Axis</source>
        <translation>&amp;Waagerechte Achse logarithmisch</translation>
    </message>
    <message>
        <source>Logarithmic &amp;Vertical Axis</source>
        <translation>Senk&amp;rechte Achse logarithmisch</translation>
    </message>
    <message>
        <source>Longer: building the Rust engine again after a change takes at least 1.1 times as long as building the Go engine again.</source>
        <translation>„Longer“: Die Rust-Engine nach einer Änderung neu zu bauen dauert mindestens 1,1-mal so lange wie bei der Go-Engine.</translation>
    </message>
    <message>
        <source>Longest body</source>
        <translation>Längster Inhalt</translation>
    </message>
    <message>
        <source>Longest pause of a round</source>
        <translation>Längste Pause einer Runde</translation>
    </message>
    <message>
        <source>Longest response head</source>
        <translation>Längster Antwortkopf</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Look closer: turn the wheel over the chart or draw a rectangle; a double click shows all</source>
        <translation>Näher hinsehen: das Rad über dem Diagramm drehen oder ein Rechteck aufziehen; ein Doppelklick zeigt alles</translation>
    </message>
    <message>
        <source>Looking up names</source>
        <translation>Namen werden nachgeschlagen</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Machine %1</source>
        <translation>Rechner %1</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Manifests of engines that you add; engines.md in the documentation shows one.</source>
        <translation>Manifeste eigener Engines; engines.md in der Dokumentation zeigt eines.</translation>
    </message>
    <message>
        <source>Markdown (*.md *.markdown);;All files (*)</source>
        <translation>Markdown (*.md *.markdown);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Markdown with SVG and CSV (*.md)</source>
        <translation>Markdown mit SVG und CSV (*.md)</translation>
    </message>
    <message>
        <source>Meaning or source</source>
        <translation>Bedeutung oder Quelle</translation>
    </message>
    <message>
        <source>Measure part I of N of the list, I from 0 to N - 1, with the same options and the same --seed on every machine; versus merge puts the shards together. Without it: JOB_COMPLETION_INDEX and VERSUS_SHARDS, then SLURM_ARRAY_TASK_ID and SLURM_ARRAY_TASK_COUNT of the environment.</source>
        <translation>Teil I von N der Liste messen, I von 0 bis N - 1, auf jedem Rechner mit denselben Optionen und demselben --seed; versus merge fügt die Teile zusammen. Ohne diese Option gelten JOB_COMPLETION_INDEX und VERSUS_SHARDS, dann SLURM_ARRAY_TASK_ID und SLURM_ARRAY_TASK_COUNT der Umgebung.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %1, %2, on %3 (%4, %n processor(s), %5).</source>
        <translation>
            <numerusform>Gemessen am %1, %2, auf %3 (%4, %n Prozessor, %5).</numerusform>
            <numerusform>Gemessen am %1, %2, auf %3 (%4, %n Prozessoren, %5).</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured on %1, %2.</source>
        <translation>Gemessen auf %1, %2.</translation>
    </message>
    <message>
        <source>Measured on it</source>
        <translation>Darauf gemessen</translation>
    </message>
    <message>
        <source>Measured, but changed since:</source>
        <translation>Gemessen, aber seither geändert:</translation>
    </message>
    <message>
        <source>Measured, but not drawn here: %1.</source>
        <translation>Gemessen, aber hier nicht gezeichnet: %1.</translation>
    </message>
    <message>
        <source>Median latency</source>
        <translation>Median der Latenz</translation>
    </message>
    <message>
        <source>Median time of %1 from start to last byte, over the rounds</source>
        <translation>Mittlere Zeit (Median) von %1 vom Beginn bis zum letzten Byte, über die Runden</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Memory for the same work</source>
        <translation>Speicher für dieselbe Arbeit</translation>
    </message>
    <message>
        <source>Memory is the peak of the process itself (VmHWM), not that of its parent.</source>
        <translation>Speicher ist die Spitze des Prozesses selbst (VmHWM), nicht die seines Elternprozesses.</translation>
    </message>
    <message>
        <source>Memory of a waiting task, %1, of %2</source>
        <translation>Speicher eines wartenden Tasks, %1, von %2</translation>
    </message>
    <message>
        <source>Memory of each engine</source>
        <translation>Speicher jeder Engine</translation>
    </message>
    <message>
        <source>Memory of waiting tasks</source>
        <translation>Speicher wartender Tasks</translation>
    </message>
    <message>
        <source>Memory over time</source>
        <translation>Speicher im Verlauf</translation>
    </message>
    <message>
        <source>Memory over time with a large live heap</source>
        <translation>Speicher im Verlauf mit einem großen lebenden Heap</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More rounds, in a few minutes</source>
        <translation>Mehr Runden, in einigen Minuten</translation>
    </message>
    <message>
        <source>More than %1 redirects.</source>
        <translation>Mehr als %1 Weiterleitungen.</translation>
    </message>
    <message>
        <source>More: with the same live data the peak memory of the Go program is at least 1.05 times that of the Rust program.</source>
        <translation>„More“: Mit denselben lebenden Daten ist der Spitzenspeicher des Go-Programms mindestens 1,05-mal so groß wie der des Rust-Programms.</translation>
    </message>
    <message>
        <source>Most response header fields</source>
        <translation>Kopfzeilen der Antwort höchstens</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move the selected runs to the trash</source>
        <translation>Die gewählten Läufe in den Papierkorb legen</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name a saved run and a picture: versus chart RUN.versus.json --kind latency -o latency.png</source>
        <translation>Einen gesicherten Lauf und ein Bild nennen: versus chart RUN.versus.json --kind latency -o latency.png</translation>
    </message>
    <message>
        <source>Name an experiment or give --all. There are: %1.</source>
        <translation>Ein Experiment nennen oder --all angeben. Es gibt: %1.</translation>
    </message>
    <message>
        <source>Name experiments or give --all, not both.</source>
        <translation>Experimente nennen oder --all angeben, nicht beides.</translation>
    </message>
    <message>
        <source>Name look-up</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>Name saved results or runs and a report: versus report RUN.versus.json -o report.html</source>
        <translation>Gesicherte Ergebnisse oder Läufe und einen Bericht nennen: versus report RUN.versus.json -o report.html</translation>
    </message>
    <message>
        <source>Name the shards and the run: versus merge shard-*.versus.json -o all.versus.json</source>
        <translation>Die Teile und den Lauf nennen: versus merge shard-*.versus.json -o all.versus.json</translation>
    </message>
    <message>
        <source>Names remembered</source>
        <translation>Namen gemerkt</translation>
    </message>
    <message>
        <source>Negligible: a million at once, each within 2 µs from the first spawn until all wait. What they hold in memory stands beside it.</source>
        <translation>„Negligible“: eine Million zugleich, jeder innerhalb von 2 µs vom ersten Start, bis alle warten. Was sie an Speicher belegen, steht daneben.</translation>
    </message>
    <message>
        <source>Neither hyper's limit as reqwest uses it nor Qt's can be set.</source>
        <translation>Weder die Grenze von hyper, wie reqwest es nutzt, noch die von Qt lässt sich setzen.</translation>
    </message>
    <message>
        <source>Network delay (ms)</source>
        <translation>Netzverzögerung (ms)</translation>
    </message>
    <message>
        <source>Network delay of each fetch (ms); at the left end, computing without a network</source>
        <translation>Netzverzögerung jedes Abrufs (ms); am linken Ende das Rechnen ohne Netz</translation>
    </message>
    <message>
        <source>New connections: %1.</source>
        <translation>Neue Verbindungen: %1.</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Nine of ten stop-the-world pauses of Go are shorter</source>
        <translation>Neun von zehn Stop-the-world-Pausen von Go sind kürzer</translation>
    </message>
    <message>
        <source>No URL was found</source>
        <translation>Es wurde keine URL gefunden</translation>
    </message>
    <message>
        <source>No URL was found in it.</source>
        <translation>Es wurde keine URL darin gefunden.</translation>
    </message>
    <message>
        <source>No URLs were given. Name some, or - to read a list from standard input.</source>
        <translation>Es sind keine URLs angegeben. Einige nennen, oder - um eine Liste von der Standardeingabe zu lesen.</translation>
    </message>
    <message>
        <source>No URLs yet</source>
        <translation>Noch keine URLs</translation>
    </message>
    <message>
        <source>No chart “%1”: %2</source>
        <translation>Kein Diagramm „%1“: %2</translation>
    </message>
    <message>
        <source>No column of this table has URLs in it; name the column url, or check its cells.</source>
        <translation>Keine Spalte dieser Tabelle enthält URLs; die Spalte url nennen oder ihre Zellen prüfen.</translation>
    </message>
    <message>
        <source>No connection is opened before go.</source>
        <translation>Vor go wird keine Verbindung geöffnet.</translation>
    </message>
    <message>
        <source>No connection within %1 s.</source>
        <translation>Keine Verbindung innerhalb von %1 s.</translation>
    </message>
    <message>
        <source>No engine has told its memory yet. Wait for the end of the first round.</source>
        <translation>Noch hat keine Engine ihren Speicher gemeldet. Das Ende der ersten Runde abwarten.</translation>
    </message>
    <message>
        <source>No engine is available. Build or install Versus again.</source>
        <translation>Keine Engine ist verfügbar. Versus noch einmal bauen oder installieren.</translation>
    </message>
    <message>
        <source>No engine is chosen. Tick at least one below the list.</source>
        <translation>Keine Engine ist gewählt. Unter der Liste mindestens eine ankreuzen.</translation>
    </message>
    <message>
        <source>No engine of this run states its settings.</source>
        <translation>Keine Engine dieses Laufs gibt ihre Einstellungen an.</translation>
    </message>
    <message>
        <source>No engine took part in both runs, so there is nothing to hold against each other.</source>
        <translation>Keine Engine hat an beiden Läufen teilgenommen, darum gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>No measurable difference in %1 between %2 and %3 (ratio %4).</source>
        <translation>Kein messbarer Unterschied (%1) zwischen %2 und %3 (Verhältnis %4).</translation>
    </message>
    <message>
        <source>No more fetches are under way at once than the plan says.</source>
        <translation>Nie sind mehr Abrufe zugleich unterwegs, als der Plan sagt.</translation>
    </message>
    <message>
        <source>No more than the first %1 series are drawn.</source>
        <translation>Es werden nur die ersten %1 Reihen gezeichnet.</translation>
    </message>
    <message>
        <source>No pauses: of a million operations at most 1,000 more are late by over 1 ms in Rust than in C++, which does the same at the same rate without a collector. One that stopped the program for 2 ms once a second would make about as many late. Beside it stands how often a thread was as late that only keeps time.</source>
        <translation>„No pauses“: Von einer Million Operationen kommen in Rust höchstens 1.000 mehr um über 1 ms zu spät als in C++, das dasselbe mit derselben Rate ohne Kollektor tut. Einer, der das Programm einmal in der Sekunde für 2 ms anhält, würde etwa so viele verspäten. Daneben steht, wie oft ein Thread so spät war, der nur die Zeit misst.</translation>
    </message>
    <message>
        <source>No program could be found that shows folders. The run is in %1.</source>
        <translation>Es war kein Programm zu finden, das Ordner zeigt. Der Lauf ist in %1.</translation>
    </message>
    <message>
        <source>No program opened this address. Copy it into your web browser or mail program.</source>
        <translation>Kein Programm hat diese Adresse geöffnet. Sie in den Browser oder das Mailprogramm kopieren.</translation>
    </message>
    <message>
        <source>No ratio at %1 ms: %2.</source>
        <translation>Kein Verhältnis bei %1 ms: %2.</translation>
    </message>
    <message>
        <source>No ratio of %1 and %2 at the 99th percentile: %3.</source>
        <translation>Kein Verhältnis von %1 und %2 beim 99. Perzentil: %3.</translation>
    </message>
    <message>
        <source>No ratio of %1 and %2 at the median: %3.</source>
        <translation>Kein Verhältnis von %1 und %2 im Median: %3.</translation>
    </message>
    <message>
        <source>No ratio of %1 and %2 in peak memory: %3.</source>
        <translation>Kein Verhältnis von %1 und %2 beim Spitzenspeicher: %3.</translation>
    </message>
    <message>
        <source>No ratio of %1 and %2: %3.</source>
        <translation>Kein Verhältnis von %1 und %2: %3.</translation>
    </message>
    <message>
        <source>No ratio of computing: %1.</source>
        <translation>Kein Verhältnis für das Rechnen: %1.</translation>
    </message>
    <message>
        <source>No ratio of its latency is given. End other programs, or take fewer at once.</source>
        <translation>Für die Latenz gibt es kein Verhältnis. Andere Programme beenden oder weniger Abrufe zugleich nehmen.</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>Nichts zuletzt geöffnet</translation>
    </message>
    <message>
        <source>No round is complete yet.</source>
        <translation>Noch ist keine Runde vollständig.</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Noch keine Läufe</translation>
    </message>
    <message>
        <source>No runs yet. Fetch and Compare keep theirs here.</source>
        <translation>Noch keine Läufe. „Abrufen“ und „Vergleichen“ legen ihre hier ab.</translation>
    </message>
    <message>
        <source>No temporary folder could be made: %1</source>
        <translation>Es ließ sich kein temporärer Ordner anlegen: %1</translation>
    </message>
    <message>
        <source>No trial of %1 ended well. Measure again.</source>
        <translation>Kein Versuch von %1 kam gut ans Ende. Noch einmal messen.</translation>
    </message>
    <message>
        <source>No trial told its memory over time. Measure again.</source>
        <translation>Kein Versuch hat seinen Speicher im Verlauf gemeldet. Noch einmal messen.</translation>
    </message>
    <message>
        <source>No two of the programs did the same kernel, so that there is no ratio. Build or install Versus with all of them.</source>
        <translation>Keine zwei Programme haben denselben Kernel gerechnet, darum gibt es kein Verhältnis. Versus mit allen bauen oder installieren.</translation>
    </message>
    <message>
        <source>No verdict: it is told by others, and nothing here measures it.</source>
        <translation>Kein Urteil: Andere berichten es, und nichts hier misst es.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Noisy: the medians of %1 spread by %2 from round to round. End other programs, or measure more rounds.</source>
        <translation>Verrauscht: Die Mediane von %1 schwanken um %2 von Runde zu Runde. Andere Programme beenden oder mehr Runden messen.</translation>
    </message>
    <message>
        <source>None of the URLs can be used.</source>
        <translation>Keine der URLs ist brauchbar.</translation>
    </message>
    <message>
        <source>Not available. %1</source>
        <translation>Nicht verfügbar. %1</translation>
    </message>
    <message>
        <source>Not done in time: the thread that carries the fetch hangs.</source>
        <translation>Nicht rechtzeitig fertig: Der Thread, der den Abruf ausführt, hängt.</translation>
    </message>
    <message>
        <source>Not done within %1 s.</source>
        <translation>Nicht innerhalb von %1 s fertig.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not measured on this machine yet.</source>
        <translation>Auf diesem Rechner noch nicht gemessen.</translation>
    </message>
    <message>
        <source>Not measured.</source>
        <translation>Nicht gemessen.</translation>
    </message>
    <message>
        <source>Not measured:</source>
        <translation>Nicht gemessen:</translation>
    </message>
    <message>
        <source>Not measured: %1</source>
        <translation>Nicht gemessen: %1</translation>
    </message>
    <message>
        <source>Not told, and so within another phase of a cold fetch: %1.</source>
        <translation>Nicht angegeben und darum in einer anderen Phase eines kalten Abrufs enthalten: %1.</translation>
    </message>
    <message>
        <source>Nothing is measured yet. Add URLs and press Compare; the chart appears here.</source>
        <translation>Noch ist nichts gemessen. URLs hinzufügen und auf „Vergleichen“ drücken; das Diagramm erscheint hier.</translation>
    </message>
    <message>
        <source>Nothing is measured yet. Press Compare: every engine states its settings, and what differs between them appears here.</source>
        <translation>Noch ist nichts gemessen. Auf „Vergleichen“ drücken: Jede Engine gibt ihre Einstellungen an, und was daran verschieden ist, erscheint hier.</translation>
    </message>
    <message>
        <source>Nothing is measured yet. Press Run; the chart appears here.</source>
        <translation>Noch ist nichts gemessen. Das Experiment laufen lassen; das Diagramm erscheint hier.</translation>
    </message>
    <message>
        <source>Nothing is measured yet. Run the experiment; the chart appears here.</source>
        <translation>Noch ist nichts gemessen. Das Experiment laufen lassen; das Diagramm erscheint hier.</translation>
    </message>
    <message>
        <source>Nothing is sent to this machine, into a private network or to a link-local address, by whatever name, and no redirect is followed. The lab stays allowed.</source>
        <translation>Nichts geht an diesen Rechner, in ein privates Netz oder an eine Link-Local-Adresse, unter welchem Namen auch immer, und keiner Weiterleitung wird gefolgt. Das Labor bleibt erlaubt.</translation>
    </message>
    <message>
        <source>Nothing was measured.</source>
        <translation>Es wurde nichts gemessen.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent, for %n URLs of the list: %1 Take them off, or allow them in the preferences.</source>
        <translation>
            <numerusform>Es wurde nichts gesendet, wegen %n URL der Liste: %1 Solche von der Liste nehmen oder in den Einstellungen erlauben.</numerusform>
            <numerusform>Es wurde nichts gesendet, wegen %n URLs der Liste: %1 Solche von der Liste nehmen oder in den Einstellungen erlauben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent: %1 Take it off the list, or allow them in the preferences.</source>
        <translation>Es wurde nichts gesendet: %1 Solche von der Liste nehmen oder in den Einstellungen erlauben.</translation>
    </message>
    <message>
        <source>Nothing: over the four kernels that the compilers make out of their own source (geometric mean) Rust takes at most 1.1 times as long as C++ at the same optimisation. That is consistent with the claim and no proof of it.</source>
        <translation>„Nothing“: Über die vier Kernel, die die Compiler aus ihrem eigenen Quelltext machen (geometrisches Mittel), braucht Rust höchstens 1,1-mal so lange wie C++ bei gleicher Optimierung. Das ist mit der Behauptung vereinbar und kein Beweis dafür.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Number, with its 95 % interval</source>
        <translation>Zahl mit ihrem 95-%-Intervall</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Numbers of the chart</source>
        <translation>Zahlen des Diagramms</translation>
    </message>
    <message>
        <source>Numbers of the experiment</source>
        <translation>Zahlen des Experiments</translation>
    </message>
    <message>
        <source>O&amp;nly what differs</source>
        <translation>&amp;Nur was verschieden ist</translation>
    </message>
    <message>
        <source>Of %1 fetches %2 are drawn: the lowest and the highest of each moment.</source>
        <translation>Von %1 Abrufen sind %2 gezeichnet: der niedrigste und der höchste jedes Augenblicks.</translation>
    </message>
    <message>
        <source>Of a merged run: each machine on its own.</source>
        <translation>Von einem zusammengefügten Lauf: jeden Rechner für sich.</translation>
    </message>
    <message>
        <source>Of the article's %1 that can be measured: %2. %3 from their sources and have no verdict.</source>
        <translation>Im Artikel sind %1 messbar: %2. %3, ohne Urteil.</translation>
    </message>
    <message>
        <source>On a constant schedule fetch i is intended, and starts, at i / rate_per_s seconds.</source>
        <translation>Nach festem Zeitplan ist Abruf i bei i / rate_per_s Sekunden geplant und beginnt dann.</translation>
    </message>
    <message>
        <source>On the level field %1 of %2 settings differ</source>
        <translation>Unter gleichen Bedingungen unterscheiden sich %1 von %2 Einstellungen</translation>
    </message>
    <message>
        <source>On the level field all get one for each processor, Qt never more than fetches at once; its network threads come beside them.</source>
        <translation>Unter gleichen Bedingungen haben alle einen je Prozessor, Qt nie mehr als Abrufe zugleich; seine Netzthreads kommen dazu.</translation>
    </message>
    <message>
        <source>One QNetworkAccessManager opens at most 6 connections to a host, so more fetches at once, or more threads, need more of them.</source>
        <translation>Ein QNetworkAccessManager öffnet höchstens 6 Verbindungen zu einem Host, darum brauchen mehr Abrufe zugleich oder mehr Threads mehrere davon.</translation>
    </message>
    <message>
        <source>One fetch makes no curve. Add URLs or rounds, then press Compare again.</source>
        <translation>Ein Abruf ergibt keine Kurve. Mehr URLs oder Runden nehmen und noch einmal auf „Vergleichen“ drücken.</translation>
    </message>
    <message>
        <source>One redirect more than redirect_limit is too-many-redirects, and is not followed.</source>
        <translation>Eine Weiterleitung mehr als redirect_limit ist too-many-redirects, und ihr wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>Only the first %L1 URLs are taken; the rest is left out.</source>
        <translation>Nur die ersten %L1 URLs werden übernommen; der Rest bleibt weg.</translation>
    </message>
    <message>
        <source>Only while another window is used</source>
        <translation>Nur solange ein anderes Fenster benutzt wird</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open &amp;run…</source>
        <translation>Lau&amp;f öffnen …</translation>
    </message>
    <message>
        <source>Open URL &amp;list…</source>
        <translation>URL-Lis&amp;te öffnen …</translation>
    </message>
    <message>
        <source>Open URL list</source>
        <translation>URL-Liste öffnen</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Open list…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Open loop: what waiting hides</source>
        <translation>Offene Schleife: was Warten verbirgt</translation>
    </message>
    <message>
        <source>Open run</source>
        <translation>Lauf öffnen</translation>
    </message>
    <message>
        <source>Open this address in your web browser?</source>
        <translation>Diese Adresse im Browser öffnen?</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Opening %1 (%2 of %3)</source>
        <translation>%1 wird geöffnet (%2 von %3)</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Operations late by more than 1 ms, %1</source>
        <translation>Operationen, die mehr als 1 ms zu spät sind, %1</translation>
    </message>
    <message>
        <source>Operations late by more than 1 ms, beyond those of C++, %1</source>
        <translation>Operationen, die mehr als 1 ms zu spät sind, über die von C++ hinaus, %1</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Output of the listing</source>
        <translation>Ausgabe des Listings</translation>
    </message>
    <message>
        <source>Outputs are held against each other first: no time counts of a case in which two contestants computed different things.</source>
        <translation>Zuerst werden die Ausgaben verglichen: Keine Zeit zählt für einen Fall, in dem zwei Teilnehmer Verschiedenes berechnet haben.</translation>
    </message>
    <message>
        <source>Over all kernels Go takes %1 as long as Rust (geometric mean).</source>
        <translation>Über alle Kernel braucht Go %1 so lange wie Rust (geometrisches Mittel).</translation>
    </message>
    <message>
        <source>Over all kernels the peak memory of Go is %1 that of Rust (geometric mean), its runtime included.</source>
        <translation>Über alle Kernel ist der Spitzenspeicher von Go %1 so groß wie der von Rust (geometrisches Mittel), seine Laufzeit eingeschlossen.</translation>
    </message>
    <message>
        <source>Over both profiles %1 of %2 settings differ</source>
        <translation>Über beide Profile unterscheiden sich %1 von %2 Einstellungen</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Own authorities</source>
        <translation>Eigene Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Packages in the %1, %2</source>
        <translation>Pakete: %1, %2</translation>
    </message>
    <message>
        <source>Packages linked</source>
        <translation>Gebundene Pakete</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Pas&amp;te URLs</source>
        <translation>URLs &amp;einfügen</translation>
    </message>
    <message>
        <source>Pause (µs); the line is at 1 ms</source>
        <translation>Pause (µs); die Linie liegt bei 1 ms</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Pauses: nine of ten stop-the-world pauses of a round are shorter than 1 ms, as the runtime counts them (of fewer than ten, all). The longest stands beside it, and how late a process was that only keeps time: a stolen processor lengthens both.</source>
        <translation>„Pauses“: Neun von zehn Stop-the-world-Pausen einer Runde sind kürzer als 1 ms, wie die Laufzeit sie zählt (von weniger als zehn alle). Daneben stehen die längste und wie spät ein Prozess war, der nur die Zeit misst: Ein entzogener Prozessor verlängert beides.</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Spitzenspeicher</translation>
    </message>
    <message>
        <source>Peak memory above the idle process (%1)</source>
        <translation>Spitzenspeicher über dem leeren Prozess (%1)</translation>
    </message>
    <message>
        <source>Peak memory of a million tasks, %1</source>
        <translation>Spitzenspeicher von einer Million Tasks, %1</translation>
    </message>
    <message>
        <source>Peak memory, %1</source>
        <translation>Spitzenspeicher, %1</translation>
    </message>
    <message>
        <source>Percentile curve</source>
        <translation>Perzentilkurve</translation>
    </message>
    <message>
        <source>Percentile of all fetches</source>
        <translation>Perzentil aller Abrufe</translation>
    </message>
    <message>
        <source>Percentile of all operations</source>
        <translation>Perzentil aller Operationen</translation>
    </message>
    <message>
        <source>Percentiles are nearest-rank. There is no p99 below 100 values and no p99.9 below 1,000.</source>
        <translation>Perzentile sind Werte der nächsten Ränge. Unter 100 Werten gibt es kein p99 und unter 1.000 kein p99.9.</translation>
    </message>
    <message>
        <source>Percentiles side by side</source>
        <translation>Perzentile nebeneinander</translation>
    </message>
    <message>
        <source>Phases of cold and warm fetches</source>
        <translation>Phasen kalter und warmer Abrufe</translation>
    </message>
    <message>
        <source>Phases, cold and warm</source>
        <translation>Phasen, kalt und warm</translation>
    </message>
    <message>
        <source>Pixels of a PNG for each of these, 0.5 to 8.</source>
        <translation>Pixel eines PNG für jeden davon, 0.5 bis 8.</translation>
    </message>
    <message>
        <source>Points: geometric mean of the rounds; band and bar: its 95 % interval, paired by round. Computing: geometric mean over the kernels. The axis of delays has even steps.</source>
        <translation>Punkte: geometrisches Mittel der Runden; Band und Balken: sein 95-%-Intervall, paarweise je Runde. Rechnen: geometrisches Mittel über die Kernel. Die Achse der Verzögerungen hat gleiche Schritte.</translation>
    </message>
    <message>
        <source>Points: geometric mean of the rounds; lines: its 95 % interval. With few tasks the time until the first one runs is most of it.</source>
        <translation>Punkte: geometrisches Mittel der Runden; Linien: sein 95-%-Intervall. Bei wenigen Tasks ist das meiste davon die Zeit, bis der erste läuft.</translation>
    </message>
    <message>
        <source>Points: geometric mean of the rounds; lines: its 95 % interval; %1. Less than a page (4.1 kB) is drawn as one.</source>
        <translation>Punkte: geometrisches Mittel der Runden; Linien: sein 95-%-Intervall; %1. Weniger als eine Seite (4,1 kB) ist als eine gezeichnet.</translation>
    </message>
    <message>
        <source>Points: ratio of an engine to itself in two runs, which share no rounds; lines: its 95 % interval. What changed on the machine between the runs is in it.</source>
        <translation>Punkte: Verhältnis einer Engine zu sich selbst in zwei Läufen, die keine Runde gemeinsam haben; Linien: sein 95-%-Intervall. Was sich zwischen den Läufen am Rechner geändert hat, steckt mit darin.</translation>
    </message>
    <message>
        <source>Points: ratio of an engine to itself, paired by round; lines: its 95 % interval.</source>
        <translation>Punkte: Verhältnis einer Engine zu sich selbst, paarweise je Runde; Linien: sein 95-%-Intervall.</translation>
    </message>
    <message>
        <source>Points: ratio, paired by round; lines: its 95 % interval. Against C++, the reference, the mean is of the kernels that compilers make out of their own source.</source>
        <translation>Punkte: Verhältnis, paarweise je Runde; Linien: sein 95-%-Intervall. Gegen C++, den Bezug, gilt das Mittel für die Kernel, die Compiler aus ihrem eigenen Quelltext machen.</translation>
    </message>
    <message>
        <source>Port to listen on; 0: any free one.</source>
        <translation>Port, an dem er lauscht; 0: irgendein freier.</translation>
    </message>
    <message>
        <source>Preferen&amp;ces…</source>
        <translation>Einstellu&amp;ngen …</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>JSON ausgeben.</translation>
    </message>
    <message>
        <source>Print figures and verdicts as JSON.</source>
        <translation>Zahlen und Urteile als JSON ausgeben.</translation>
    </message>
    <message>
        <source>Print the addresses and nothing else.</source>
        <translation>Die Adressen ausgeben und sonst nichts.</translation>
    </message>
    <message>
        <source>Print the summary as JSON.</source>
        <translation>Die Zusammenfassung als JSON ausgeben.</translation>
    </message>
    <message>
        <source>Private addresses are refused, and by their own defaults engines follow redirects to anywhere. Choose the profile Level field, or allow private addresses in the preferences.</source>
        <translation>Private Adressen sind ausgeschlossen, und mit ihren eigenen Vorgaben folgen Engines Weiterleitungen überallhin. Das Profil „Gleiche Bedingungen“ wählen oder private Adressen in den Einstellungen erlauben.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profil: %1</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Programs of “%1”</source>
        <translation>Programme von „%1“</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Progress is told while fetches end, at most 10 times a second.</source>
        <translation>Fortschritt wird gemeldet, während Abrufe enden, höchstens 10-mal in der Sekunde.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Put every claim that can be measured to the test, in a few minutes.</source>
        <translation>Jede messbare Behauptung prüfen, in einigen Minuten.</translation>
    </message>
    <message>
        <source>Qt %1, built with Qt %2</source>
        <translation>Qt %1, gebaut mit Qt %2</translation>
    </message>
    <message>
        <source>Qt always sends one; * means any, as its absence does.</source>
        <translation>Qt sendet immer eine; * heißt beliebig, so wie ihr Fehlen.</translation>
    </message>
    <message>
        <source>Qt always sends one; its meaning is that of its absence.</source>
        <translation>Qt sendet immer eine; sie bedeutet dasselbe wie ihr Fehlen.</translation>
    </message>
    <message>
        <source>Qt cannot carry out the plan: %1.</source>
        <translation>Qt kann den Plan nicht ausführen: %1.</translation>
    </message>
    <message>
        <source>Qt does not race where HTTP/2 is allowed.</source>
        <translation>Qt lässt sie nicht um die Wette laufen, wo HTTP/2 erlaubt ist.</translation>
    </message>
    <message>
        <source>Qt gives no access to its sockets; a request of one write leaves at once either way.</source>
        <translation>Qt gibt seine Sockets nicht heraus; eine Anfrage aus einem Schreibvorgang geht so oder so sofort ab.</translation>
    </message>
    <message>
        <source>Qt gives no reason.</source>
        <translation>Qt nennt keinen Grund.</translation>
    </message>
    <message>
        <source>Qt's cache is part of it; each round is a fresh process, so it starts empty.</source>
        <translation>Der Zwischenspeicher von Qt gehört zu ihm; jede Runde ist ein frischer Prozess, darum ist er am Anfang leer.</translation>
    </message>
    <message>
        <source>R&amp;ate</source>
        <translation>Rat&amp;e</translation>
    </message>
    <message>
        <source>R&amp;efuse private addresses</source>
        <translation>Private A&amp;dressen ausschließen</translation>
    </message>
    <message>
        <source>R&amp;uns…</source>
        <translation>Lä&amp;ufe …</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Ratio of the peaks (above 1: the first takes more)</source>
        <translation>Verhältnis der Spitzen (über 1: das erste braucht mehr)</translation>
    </message>
    <message>
        <source>Ratio of the times (above 1: the first takes longer)</source>
        <translation>Verhältnis der Zeiten (über 1: das erste braucht länger)</translation>
    </message>
    <message>
        <source>Ratios of two runs</source>
        <translation>Verhältnisse zweier Läufe</translation>
    </message>
    <message>
        <source>Re&amp;cent files</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Read URLs from this file: text, CSV, HTML, Markdown or a link file.</source>
        <translation>URLs aus dieser Datei lesen: Text, CSV, HTML, Markdown oder eine Verknüpfung.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Recent ru&amp;ns</source>
        <translation>Letzte &amp;Läufe</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>Weiterleitungen</translation>
    </message>
    <message>
        <source>Redirects are followed up to redirect_limit, and hops counts them.</source>
        <translation>Weiterleitungen wird bis redirect_limit gefolgt, und hops zählt sie.</translation>
    </message>
    <message>
        <source>Redirects at most</source>
        <translation>Weiterleitungen höchstens</translation>
    </message>
    <message>
        <source>Redirects, at most</source>
        <translation>Weiterleitungen, höchstens</translation>
    </message>
    <message>
        <source>Referer after a redirect</source>
        <translation>Referer nach einer Weiterleitung</translation>
    </message>
    <message>
        <source>Refuse URLs whose address, or that of whose name, is this machine, in a private network or link-local, and follow no redirects. The lab stays allowed.</source>
        <translation>URLs ablehnen, deren Adresse, auch die hinter einem Namen, dieser Rechner, in einem privaten Netz oder Link-Local ist, und keinen Weiterleitungen folgen. Das Labor bleibt erlaubt.</translation>
    </message>
    <message>
        <source>Refused lines</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>Refused lines: %L1</source>
        <translation>Abgelehnte Zeilen: %L1</translation>
    </message>
    <message>
        <source>Release builds with the project's own flags, the same cores, everything downloaded before, languages in turn within each round; what was built must run.</source>
        <translation>Release-Bauten mit den Schaltern des Projekts, dieselben Kerne, alles vorher heruntergeladen, die Sprachen reihum in jeder Runde; was gebaut wurde, muss laufen.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove du&amp;plicates</source>
        <translation>Do&amp;ppelte entfernen</translation>
    </message>
    <message>
        <source>Remove overla&amp;y</source>
        <translation>&amp;Überlagerung entfernen</translation>
    </message>
    <message>
        <source>Replace the list</source>
        <translation>Die Liste ersetzen</translation>
    </message>
    <message>
        <source>Reported, not tested here: %1</source>
        <translation>Berichtet, hier nicht geprüft: %1</translation>
    </message>
    <message>
        <source>Resident memory</source>
        <translation>Belegter Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Resident memory (%1)</source>
        <translation>Belegter Arbeitsspeicher (%1)</translation>
    </message>
    <message>
        <source>Results (*.versus.json)</source>
        <translation>Ergebnisse (*.versus.json)</translation>
    </message>
    <message>
        <source>Results of experiments and saved comparisons, in any mixture. Of several results of one experiment the newest counts.</source>
        <translation>Ergebnisse von Experimenten und gesicherte Vergleiche, beliebig gemischt. Von mehreren Ergebnissen eines Experiments zählt das neueste.</translation>
    </message>
    <message>
        <source>Roun&amp;ds</source>
        <translation>&amp;Runden</translation>
    </message>
    <message>
        <source>Round %1 of %2, in which the peak memory of %3 was the median; looked at every 50 ms; %4.</source>
        <translation>Runde %1 von %2, in der der Spitzenspeicher von %3 der Median war; alle 50 ms nachgesehen; %4.</translation>
    </message>
    <message>
        <source>Round %1: %2</source>
        <translation>Runde %1: %2</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Rounds asked for</source>
        <translation>Verlangte Runden</translation>
    </message>
    <message>
        <source>Rounds in which the engine itself failed: %1.</source>
        <translation>Runden, in denen die Engine selbst gescheitert ist: %1.</translation>
    </message>
    <message>
        <source>Rounds that count; one more goes before them to warm up.</source>
        <translation>Runden, die zählen; davor geht eine zum Aufwärmen.</translation>
    </message>
    <message>
        <source>Rounds that were lost:</source>
        <translation>Verlorene Runden:</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Run (quick)</source>
        <translation>Schneller Lauf</translation>
    </message>
    <message>
        <source>Run after</source>
        <translation>Lauf nachher</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Alle laufen lassen</translation>
    </message>
    <message>
        <source>Run all e&amp;xperiments (quick)</source>
        <translation>Alle E&amp;xperimente laufen lassen (schnell)</translation>
    </message>
    <message>
        <source>Run all experiments in f&amp;ull</source>
        <translation>Alle Experimente laufen lassen (v&amp;ollständig)</translation>
    </message>
    <message>
        <source>Run before</source>
        <translation>Lauf vorher</translation>
    </message>
    <message>
        <source>Run every experiment quickly and fill the article; the menu has a full run</source>
        <translation>Jedes Experiment schnell laufen lassen und den Artikel füllen; ein vollständiger Lauf steht im Menü</translation>
    </message>
    <message>
        <source>Run in full</source>
        <translation>Vollständiger Lauf</translation>
    </message>
    <message>
        <source>Run in full with the largest case</source>
        <translation>Vollständiger Lauf mit dem größten Fall</translation>
    </message>
    <message>
        <source>Run the chosen engines over the list, in rounds (F6)</source>
        <translation>Die gewählten Engines über die Liste laufen lassen, in Runden (F6)</translation>
    </message>
    <message>
        <source>Run the experiment "%1".</source>
        <translation>Das Experiment „%1“ laufen lassen.</translation>
    </message>
    <message>
        <source>Run the first comparison</source>
        <translation>Den ersten Vergleich laufen lassen</translation>
    </message>
    <message>
        <source>Run them</source>
        <translation>Laufen lassen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Runs (*.versus.json)</source>
        <translation>Läufe (*.versus.json)</translation>
    </message>
    <message>
        <source>Runs and results (*.versus.json *.json);;All files (*)</source>
        <translation>Läufe und Ergebnisse (*.versus.json *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Runs without a schedule are left out.</source>
        <translation>Läufe ohne Zeitplan fehlen hier.</translation>
    </message>
    <message>
        <source>Rust (µs)</source>
        <translation>Rust (µs)</translation>
    </message>
    <message>
        <source>Rust vs Go: the article that you can run. It measures the article's claims on this machine, with your URLs.</source>
        <translation>Rust gegen Go: der Artikel, der sich ausführen lässt. Er misst seine Behauptungen auf diesem Rechner, mit eigenen URLs.</translation>
    </message>
    <message>
        <source>Rust vs Go: the article, measured</source>
        <translation>Rust gegen Go: der Artikel, nachgemessen</translation>
    </message>
    <message>
        <source>Rust ÷ Go, %1 build of the %2</source>
        <translation>Rust ÷ Go, %2 (%1)</translation>
    </message>
    <message>
        <source>SHA-256 begins with</source>
        <translation>SHA-256 beginnt mit</translation>
    </message>
    <message>
        <source>SIGTERM ends the engine within 3 s, and it reports what it has.</source>
        <translation>SIGTERM beendet die Engine innerhalb von 3 s, und sie meldet, was sie hat.</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG-Bild (*.svg)</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>ÜBERSICHT</translation>
    </message>
    <message>
        <source>Sa&amp;ve run as…</source>
        <translation>Lauf sichern u&amp;nter …</translation>
    </message>
    <message>
        <source>Sa&amp;ve run “%1” as…</source>
        <translation>Lauf „%1“ sichern u&amp;nter …</translation>
    </message>
    <message>
        <source>Save Chart</source>
        <translation>Diagramm sichern</translation>
    </message>
    <message>
        <source>Save URL l&amp;ist as…</source>
        <translation>URL-L&amp;iste sichern unter …</translation>
    </message>
    <message>
        <source>Save URL list</source>
        <translation>URL-Liste sichern</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Als &amp;SVG sichern …</translation>
    </message>
    <message>
        <source>Save as M&amp;arkdown…</source>
        <translation>Als M&amp;arkdown sichern …</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als P&amp;DF sichern …</translation>
    </message>
    <message>
        <source>Save as PNG, %1 × %2…</source>
        <translation>Als PNG sichern, %1 × %2 …</translation>
    </message>
    <message>
        <source>Save resul&amp;ts as…</source>
        <translation>Er&amp;gebnisse sichern unter …</translation>
    </message>
    <message>
        <source>Save result</source>
        <translation>Ergebnis sichern</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>Ergebnisse sichern</translation>
    </message>
    <message>
        <source>Save result…</source>
        <translation>Ergebnis sichern …</translation>
    </message>
    <message>
        <source>Save run</source>
        <translation>Lauf sichern</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Tabelle sichern</translation>
    </message>
    <message>
        <source>Save the numbers of this experiment in a file</source>
        <translation>Die Zahlen dieses Experiments in einer Datei sichern</translation>
    </message>
    <message>
        <source>Save the results here (NAME.versus.json); - is standard output.</source>
        <translation>Die Ergebnisse hier sichern (NAME.versus.json); - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>Save the run here (NAME.versus.json); - is standard output.</source>
        <translation>Den Lauf hier sichern (NAME.versus.json); - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>Save this chart as a picture, or copy it</source>
        <translation>Dieses Diagramm als Bild sichern oder kopieren</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Als %1 gesichert</translation>
    </message>
    <message>
        <source>Saved runs; several are laid over each other.</source>
        <translation>Gesicherte Läufe; mehrere werden übereinandergelegt.</translation>
    </message>
    <message>
        <source>Say what there is, and measure nothing.</source>
        <translation>Sagen, was es gibt, und nichts messen.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Search names, engines and versions, URLs, machines</source>
        <translation>Namen, Engines und Versionen, URLs, Rechner durchsuchen</translation>
    </message>
    <message>
        <source>Search runs</source>
        <translation>Läufe suchen</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Seed of the shuffles</source>
        <translation>Startwert der Mischungen</translation>
    </message>
    <message>
        <source>Seed of the shuffles, to repeat a run.</source>
        <translation>Startwert der Mischungen, um einen Lauf zu wiederholen.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Send them</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Erneut gesendet</translation>
    </message>
    <message>
        <source>Serve https too: print its address first, then the plain one, then the authority's file.</source>
        <translation>Auch https bedienen: zuerst dessen Adresse ausgeben, dann die unverschlüsselte, dann die Datei der Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Server, answers, headers, HTTP/1.1, connections, deadlines and threads, as in a comparison on the level field; status, protocol and bytes must agree before any time counts. One fetch at a time, so that none waits for a processor; where the machine has none to spare, no ratio is given.</source>
        <translation>Server, Antworten, Kopfzeilen, HTTP/1.1, Verbindungen, Fristen und Threads wie in einem Vergleich unter gleichen Bedingungen; Status, Protokoll und Bytes müssen übereinstimmen, bevor eine Zeit zählt. Ein Abruf auf einmal, sodass keiner auf einen Prozessor wartet; hat der Rechner keinen übrig, gibt es kein Verhältnis.</translation>
    </message>
    <message>
        <source>Servers: these are clients, and the lab is the same server for both. Nor what many fetches at once cost, nor a real network, which loses packets. The client and the lab share this machine: at 0 ms most of each time is the lab's and the kernel's, which wakes one after the other.</source>
        <translation>Server: Dies sind Clients, und das Labor ist für beide derselbe Server. Auch nicht, was viele Abrufe zugleich kosten, und kein echtes Netz, das Pakete verliert. Client und Labor teilen sich diesen Rechner: Bei 0 ms gehört der größte Teil jeder Zeit dem Labor und dem Systemkern, der eines nach dem anderen weckt.</translation>
    </message>
    <message>
        <source>Set: rate %1 a second, %2 rounds. One request stalls the lab for a second. Compare, then compare again with the rate off, which hides the stall from p99.</source>
        <translation>Eingestellt: Rate %1 in der Sekunde, %2 Runden. Eine Anfrage hält das Labor eine Sekunde lang auf. Vergleichen und dann noch einmal mit abgeschalteter Rate vergleichen, was das Stocken vor p99 verbirgt.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Settings in force in “%1”, as the engines state them</source>
        <translation>Geltende Einstellungen in „%1“, wie die Engines sie angeben</translation>
    </message>
    <message>
        <source>Settings of the engines</source>
        <translation>Einstellungen der Engines</translation>
    </message>
    <message>
        <source>Settings, launcher, limits and threads. Every engine is ready to fetch but has opened no connection. A fresh process each time, in shuffled rounds.</source>
        <translation>Einstellungen, Starter, Grenzen und Threads. Jede Engine ist zum Abrufen bereit, hat aber noch keine Verbindung geöffnet. Jedes Mal ein frischer Prozess, in gemischten Runden.</translation>
    </message>
    <message>
        <source>Shard %1 (%2) was stopped before its end: only what it had measured counts.</source>
        <translation>Teil %1 (%2) wurde vor seinem Ende abgebrochen: Nur was er gemessen hatte, zählt.</translation>
    </message>
    <message>
        <source>Shard %1 is in %2 and in %3. Merge one of them.</source>
        <translation>Teil %1 ist in %2 und in %3. Nur eines davon zusammenfügen.</translation>
    </message>
    <message>
        <source>Shard %1 is missing</source>
        <translation>Teil %1 fehlt</translation>
    </message>
    <message numerus="yes">
        <source>Shard %1/%2 has none of the %n URL(s). Use fewer shards, or --replicate.</source>
        <translation>
            <numerusform>Teil %1/%2 hat nichts von der %n URL. Weniger Teile nehmen oder --replicate.</numerusform>
            <numerusform>Teil %1/%2 hat keine der %n URLs. Weniger Teile nehmen oder --replicate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shards that are missing: %1.</source>
        <translation>Teile, die fehlen: %1.</translation>
    </message>
    <message>
        <source>Shards that were stopped: %1.</source>
        <translation>Teile, die abgebrochen wurden: %1.</translation>
    </message>
    <message>
        <source>Share of the fetches (%)</source>
        <translation>Anteil an den Abrufen (%)</translation>
    </message>
    <message>
        <source>Share of the gap in computing that is left at %1 ms of network delay, on the scale of logarithms</source>
        <translation>Anteil des Abstands beim Rechnen, der bei %1 ms Netzverzögerung bleibt, auf der Skala der Logarithmen</translation>
    </message>
    <message>
        <source>Share of the pauses (%)</source>
        <translation>Anteil an den Pausen (%)</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
    <message>
        <source>Show &amp;experiments</source>
        <translation>&amp;Experimente zeigen</translation>
    </message>
    <message>
        <source>Show &amp;verdicts</source>
        <translation>&amp;Urteile zeigen</translation>
    </message>
    <message>
        <source>Show URLs that hold</source>
        <translation>Nur URLs zeigen mit</translation>
    </message>
    <message>
        <source>Show URLs that hold…</source>
        <translation>Nur URLs zeigen mit …</translation>
    </message>
    <message>
        <source>Show all URLs (Esc)</source>
        <translation>Alle URLs zeigen (Esc)</translation>
    </message>
    <message>
        <source>Show each machine of the merged run on its own, in every chart</source>
        <translation>In jedem Diagramm jeden Rechner des zusammengefügten Laufs für sich zeigen</translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation>%1 zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show or hide what happened, line by line</source>
        <translation>Zeigen oder verbergen, was geschehen ist, Zeile für Zeile</translation>
    </message>
    <message>
        <source>Show the first run alone in all charts</source>
        <translation>In allen Diagrammen nur den ersten Lauf zeigen</translation>
    </message>
    <message>
        <source>Show the numbers of this chart as a table</source>
        <translation>Die Zahlen dieses Diagramms als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show the results of this machine again</source>
        <translation>Wieder die Ergebnisse dieses Rechners zeigen</translation>
    </message>
    <message>
        <source>Show this claim in the article</source>
        <translation>Diese Behauptung im Artikel zeigen</translation>
    </message>
    <message>
        <source>Since the heap was filled (s)</source>
        <translation>Seit der Heap gefüllt war (s)</translation>
    </message>
    <message>
        <source>Six kernels, one thread, the same sizes. For JSON and SHA-256 each language's usual library does the work.</source>
        <translation>Sechs Kernel, ein Thread, dieselben Größen. Für JSON und SHA-256 arbeitet die übliche Bibliothek jeder Sprache.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size (%1)</source>
        <translation>Größe (%1)</translation>
    </message>
    <message>
        <source>Size of the %1 without symbols, %2</source>
        <translation>Größe ohne Symbole: %1, %2</translation>
    </message>
    <message>
        <source>Size of the %1, %2</source>
        <translation>Größe: %1, %2</translation>
    </message>
    <message>
        <source>Size of the programs</source>
        <translation>Größe der Programme</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>Die Liste ordnen</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Spawning one of a million tasks, %1</source>
        <translation>Starten eines von einer Million Tasks, %1</translation>
    </message>
    <message>
        <source>Spikes: the slowest of 10,000 operations (p99.99) is at least 1.1 times as slow in Go as in Rust, under the same allocation.</source>
        <translation>„Spikes“: Die langsamste von 10.000 Operationen (p99.99) ist in Go mindestens 1,1-mal so langsam wie in Rust, bei gleicher Speicheranforderung.</translation>
    </message>
    <message>
        <source>Stack of a waiting goroutine</source>
        <translation>Stack einer wartenden Goroutine</translation>
    </message>
    <message>
        <source>Stale: %1</source>
        <translation>Veraltet: %1</translation>
    </message>
    <message>
        <source>Stale: %1 Run it again.</source>
        <translation>Veraltet: %1 Noch einmal laufen lassen.</translation>
    </message>
    <message>
        <source>Stalled lab</source>
        <translation>Stockendes Labor</translation>
    </message>
    <message>
        <source>Standard output could not be written to its end. Make room, or send it elsewhere.</source>
        <translation>Die Standardausgabe konnte nicht bis zum Ende geschrieben werden. Platz schaffen oder sie anderswohin leiten.</translation>
    </message>
    <message>
        <source>Start N fetches a second, whatever the answers; latency then counts from the intended start.</source>
        <translation>N Abrufe in der Sekunde beginnen, was auch geantwortet wird; die Latenz zählt dann ab dem geplanten Beginn.</translation>
    </message>
    <message>
        <source>Start of the fetch after go (%1)</source>
        <translation>Beginn des Abrufs nach go (%1)</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Starting the lab</source>
        <translation>Das Labor startet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop and keep what was measured (Esc)</source>
        <translation>Anhalten und behalten, was gemessen wurde (Esc)</translation>
    </message>
    <message>
        <source>Stop-the-world pauses of Go</source>
        <translation>Stop-the-world-Pausen von Go</translation>
    </message>
    <message>
        <source>Stop-the-world pauses of Go in a round</source>
        <translation>Stop-the-world-Pausen von Go in einer Runde</translation>
    </message>
    <message>
        <source>Stopped before its end: only what was measured counts.</source>
        <translation>Vor dem Ende angehalten: Nur was gemessen wurde, zählt.</translation>
    </message>
    <message>
        <source>Stopped early. What was measured of %1 over %2 is kept.</source>
        <translation>Vorzeitig angehalten. Was von %1 über %2 gemessen wurde, bleibt.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>Angehalten. %1</translation>
    </message>
    <message>
        <source>Stopped. What was measured is kept.</source>
        <translation>Angehalten. Was gemessen wurde, bleibt.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>Stripped: without symbols, by strip. Go's program holds its standard library and runtime; Rust's uses the system's C library.</source>
        <translation>Ohne Symbole: nach strip. Das Programm von Go enthält Standardbibliothek und Laufzeit; das von Rust nutzt die C-Bibliothek des Systems.</translation>
    </message>
    <message>
        <source>Substantially: at 20 ms of network delay at most half of the gap of CPU-bound work is left, on the scale of the logarithm of the ratio. A gap turned around by more than half of it, with Rust behind, would be no narrowing either. Measured with clients, not with servers.</source>
        <translation>„Substantially“: Bei 20 ms Netzverzögerung bleibt vom Abstand bei rechenlastiger Arbeit höchstens die Hälfte, auf der Skala des Logarithmus des Verhältnisses. Ein um mehr als die Hälfte umgekehrter Abstand, mit Rust hinten, wäre auch keine Verringerung. Gemessen mit Clients, nicht mit Servern.</translation>
    </message>
    <message>
        <source>Supported if</source>
        <translation>Gestützt, wenn</translation>
    </message>
    <message>
        <source>Swa&amp;p</source>
        <translation>&amp;Tauschen</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>TCP keep-alive</source>
        <translation>TCP-Keepalive</translation>
    </message>
    <message>
        <source>TCP_NODELAY</source>
        <translation>TCP_NODELAY</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>TLS library</source>
        <translation>TLS-Bibliothek</translation>
    </message>
    <message>
        <source>TLS sessions resumed</source>
        <translation>TLS-Sitzungen wieder aufgenommen</translation>
    </message>
    <message>
        <source>TLS versions</source>
        <translation>TLS-Versionen</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Table of all figures (*.csv)</source>
        <translation>Tabelle aller Zahlen (*.csv)</translation>
    </message>
    <message>
        <source>Take URLs from a file</source>
        <translation>URLs aus einer Datei nehmen</translation>
    </message>
    <message>
        <source>Takes about %1</source>
        <translation>Dauert etwa %1</translation>
    </message>
    <message>
        <source>Tasks that wait at once</source>
        <translation>Tasks, die zugleich warten</translation>
    </message>
    <message>
        <source>Tell what the command takes.</source>
        <translation>Sagen, was der Befehl annimmt.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text size of the &amp;article</source>
        <translation>Schriftgröße des &amp;Artikels</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Gesuchter Text</translation>
    </message>
    <message>
        <source>Text, one URL a line (*.txt)</source>
        <translation>Text, eine URL je Zeile (*.txt)</translation>
    </message>
    <message>
        <source>The %1 slowest of %2 URLs are drawn; the table has %3.</source>
        <translation>Gezeichnet sind die %1 langsamsten von %2 URLs; in der Tabelle stehen %3.</translation>
    </message>
    <message>
        <source>The &amp;article of Versus</source>
        <translation>Der A&amp;rtikel von Versus</translation>
    </message>
    <message>
        <source>The Go and the Rust client fetch 1 KiB from the lab, one fetch at a time, which answers after 0 to 100 ms. In each round every delay and every kernel of the experiment on computing comes once, in shuffled order, Go and Rust one after the other in fresh processes. Latency counts from the start of a fetch to its last byte, opening the connection included.</source>
        <translation>Die Clients in Go und Rust rufen 1 KiB vom Labor ab, einen Abruf auf einmal, und es antwortet nach 0 bis 100 ms. In jeder Runde kommt jede Verzögerung und jeder Kernel des Experiments zum Rechnen einmal vor, in gemischter Reihenfolge, Go und Rust nacheinander in frischen Prozessen. Die Latenz zählt vom Beginn eines Abrufs bis zu seinem letzten Byte, das Öffnen der Verbindung eingeschlossen.</translation>
    </message>
    <message>
        <source>The URL list cannot be kept for the next start: %1 (%2). Save it elsewhere, or make room.</source>
        <translation>Die URL-Liste lässt sich nicht bis zum nächsten Start behalten: %1 (%2). Sie anderswo sichern oder Platz schaffen.</translation>
    </message>
    <message>
        <source>The URLs of the article's two listings</source>
        <translation>Die URLs der beiden Listings im Artikel</translation>
    </message>
    <message>
        <source>The article's claims</source>
        <translation>Die Behauptungen des Artikels</translation>
    </message>
    <message>
        <source>The article's claims, and what this machine says to them</source>
        <translation>Die Behauptungen des Artikels, und was dieser Rechner dazu sagt</translation>
    </message>
    <message>
        <source>The body has %1 bytes, but the server announced %2.</source>
        <translation>Der Inhalt hat %1 Bytes, aber der Server hat %2 angekündigt.</translation>
    </message>
    <message>
        <source>The body is longer than %1 bytes.</source>
        <translation>Der Inhalt ist länger als %1 Bytes.</translation>
    </message>
    <message>
        <source>The certificate is not for %1.</source>
        <translation>Das Zertifikat gilt nicht für %1.</translation>
    </message>
    <message>
        <source>The compressed body cannot be decoded. %1</source>
        <translation>Der gepackte Inhalt lässt sich nicht entpacken. %1</translation>
    </message>
    <message>
        <source>The compressed body grows beyond what Qt decodes.</source>
        <translation>Der gepackte Inhalt wird größer, als Qt entpackt.</translation>
    </message>
    <message>
        <source>The conditions of both runs are the same.</source>
        <translation>Die Bedingungen beider Läufe sind gleich.</translation>
    </message>
    <message>
        <source>The end of standard input ends the engine within 3 s, and it reports what it has.</source>
        <translation>Das Ende der Standardeingabe beendet die Engine innerhalb von 3 s, und sie meldet, was sie hat.</translation>
    </message>
    <message>
        <source>The engine and the listing of each language are built in a temporary folder: cold, with nothing built yet, and warm, after a change of one line in the main file. Then the programs are measured and what is linked into them is counted.</source>
        <translation>Engine und Listing jeder Sprache werden in einem temporären Ordner gebaut: kalt, wenn noch nichts gebaut ist, und warm, nach der Änderung einer Zeile der Hauptdatei. Danach werden die Programme gemessen, und es wird gezählt, was in sie gebunden ist.</translation>
    </message>
    <message>
        <source>The engine cannot follow: %1.</source>
        <translation>Die Engine kann nicht folgen: %1.</translation>
    </message>
    <message>
        <source>The engine takes %1 in Go and %2 in Rust.</source>
        <translation>Die Engine belegt %1 in Go und %2 in Rust.</translation>
    </message>
    <message>
        <source>The experiment "%1" did not find this number. Run it in full.</source>
        <translation>Das Experiment „%1“ hat diese Zahl nicht gefunden. Es vollständig laufen lassen.</translation>
    </message>
    <message>
        <source>The experiment "%1" was stopped before its end. Run it again.</source>
        <translation>Das Experiment „%1“ wurde vor seinem Ende angehalten. Es noch einmal laufen lassen.</translation>
    </message>
    <message>
        <source>The experiment “%1” was not run. Run: versus experiment %2</source>
        <translation>Das Experiment „%1“ ist nicht gelaufen. Ausführen: versus experiment %2</translation>
    </message>
    <message>
        <source>The fetches of this run waited for answers, so that each has one start only. Set a rate (in the panel, or versus compare --rate N) to see what waiting hides when the server stalls.</source>
        <translation>Die Abrufe dieses Laufs warteten auf Antworten, sodass jeder nur einen Beginn hat. Eine Rate einstellen (im Bedienfeld oder mit versus compare --rate N), um zu sehen, was Warten verbirgt, wenn der Server stockt.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Die Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>The file is larger than %L1 MiB; split it.</source>
        <translation>Die Datei ist größer als %L1 MiB; sie teilen.</translation>
    </message>
    <message>
        <source>The file is on another machine.</source>
        <translation>Die Datei liegt auf einem anderen Rechner.</translation>
    </message>
    <message>
        <source>The first %1 of %2 URLs; the run has them all</source>
        <translation>Die ersten %1 von %2 URLs; der Lauf hat alle</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 refused lines</source>
        <translation>Die ersten %L1 von %L2 abgelehnten Zeilen</translation>
    </message>
    <message>
        <source>The first byte is told when it comes, not when the body is whole.</source>
        <translation>Das erste Byte wird gemeldet, wenn es kommt, nicht wenn der Inhalt vollständig ist.</translation>
    </message>
    <message>
        <source>The gap between Go and Rust against network delay</source>
        <translation>Der Abstand zwischen Go und Rust über der Netzverzögerung</translation>
    </message>
    <message>
        <source>The gap over a network</source>
        <translation>Der Abstand über ein Netz</translation>
    </message>
    <message>
        <source>The lab could not be started: %1.</source>
        <translation>Das Labor ließ sich nicht starten: %1.</translation>
    </message>
    <message>
        <source>The lab ended by itself.</source>
        <translation>Das Labor hat sich von selbst beendet.</translation>
    </message>
    <message>
        <source>The last line is done, not cancelled; then the engine exits with status 0.</source>
        <translation>Die letzte Zeile ist done, ohne Abbruch; dann endet die Engine mit Status 0.</translation>
    </message>
    <message>
        <source>The libraries do so by themselves; each sample still is one fetch.</source>
        <translation>Die Bibliotheken tun dies von selbst; jeder Messwert bleibt ein Abruf.</translation>
    </message>
    <message>
        <source>The list has no URLs in it.</source>
        <translation>In der Liste sind keine URLs.</translation>
    </message>
    <message>
        <source>The list is empty. Drop links or files here, or press Demo list.</source>
        <translation>Die Liste ist leer. Links oder Dateien hierher ziehen oder auf „Demoliste“ drücken.</translation>
    </message>
    <message>
        <source>The list is empty. The listing runs on the URLs of the list.</source>
        <translation>Die Liste ist leer. Das Listing läuft über die URLs der Liste.</translation>
    </message>
    <message>
        <source>The list is too long for the listing, which takes its URLs as arguments. Shorten it.</source>
        <translation>Die Liste ist zu lang für das Listing, das seine URLs als Argumente bekommt. Sie kürzen.</translation>
    </message>
    <message>
        <source>The list needs the lab, and the lab is not there. %1</source>
        <translation>Die Liste braucht das Labor, und das Labor ist nicht da. %1</translation>
    </message>
    <message>
        <source>The list was not saved as %1: %2. Choose another folder.</source>
        <translation>Die Liste wurde nicht als %1 gesichert: %2. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The local test server. Press to start or stop it.</source>
        <translation>Der lokale Testserver. Drücken, um ihn zu starten oder anzuhalten.</translation>
    </message>
    <message>
        <source>The machine has other processors or another memory now.</source>
        <translation>Der Rechner hat jetzt andere Prozessoren oder anderen Speicher.</translation>
    </message>
    <message numerus="yes">
        <source>The machine was at work before the start (load %1 on %n processor(s)).</source>
        <translation>
            <numerusform>Der Rechner war schon vor dem Beginn bei der Arbeit (Last %1 auf %n Prozessor).</numerusform>
            <numerusform>Der Rechner war schon vor dem Beginn bei der Arbeit (Last %1 auf %n Prozessoren).</numerusform>
        </translation>
    </message>
    <message>
        <source>The manifest %1 cannot be read, or is larger than 64 KiB.</source>
        <translation>Das Manifest %1 ist nicht lesbar oder größer als 64 KiB.</translation>
    </message>
    <message>
        <source>The manifest %1 is not a JSON object: %2.</source>
        <translation>Das Manifest %1 ist kein JSON-Objekt: %2.</translation>
    </message>
    <message>
        <source>The measurement has ended</source>
        <translation>Die Messung ist zu Ende</translation>
    </message>
    <message>
        <source>The numbers of this chart (CSV)</source>
        <translation>Die Zahlen dieses Diagramms (CSV)</translation>
    </message>
    <message>
        <source>The numbers of this chart, rows: %1</source>
        <translation>Die Zahlen dieses Diagramms, Zeilen: %1</translation>
    </message>
    <message>
        <source>The numbers of “%1”</source>
        <translation>Die Zahlen von „%1“</translation>
    </message>
    <message>
        <source>The picture; its ending says of which kind: .png, .svg or .pdf.</source>
        <translation>Das Bild; seine Endung sagt, welcher Art: .png, .svg oder .pdf.</translation>
    </message>
    <message>
        <source>The plan of “%1”</source>
        <translation>Der Plan von „%1“</translation>
    </message>
    <message>
        <source>The program %1 is not there. Build it again, or correct the command in %2.</source>
        <translation>Das Programm %1 ist nicht da. Es noch einmal bauen oder den Befehl in %2 berichtigen.</translation>
    </message>
    <message>
        <source>The program %1 may not be executed. Give it that right: chmod +x %1</source>
        <translation>Das Programm %1 darf nicht ausgeführt werden. Ihm das Recht dazu geben: chmod +x %1</translation>
    </message>
    <message>
        <source>The program could not be started: %1.</source>
        <translation>Das Programm ließ sich nicht starten: %1.</translation>
    </message>
    <message>
        <source>The program crashed.</source>
        <translation>Das Programm ist abgestürzt.</translation>
    </message>
    <message>
        <source>The program ended with status %1.</source>
        <translation>Das Programm endete mit Status %1.</translation>
    </message>
    <message>
        <source>The program for %1 is not there. Build or install Versus with its toolchain.</source>
        <translation>Das Programm für %1 ist nicht da. Versus mit den Werkzeugen dafür bauen oder installieren.</translation>
    </message>
    <message>
        <source>The program of %1 has changed since.</source>
        <translation>Das Programm von %1 hat sich seither geändert.</translation>
    </message>
    <message>
        <source>The programs computed different things, so that no time counts. Build Versus again; if they still differ, report it as a bug.</source>
        <translation>Die Programme haben Verschiedenes berechnet, darum zählt keine Zeit. Versus neu bauen; unterscheiden sie sich dann noch immer, den Fehler melden.</translation>
    </message>
    <message>
        <source>The protocol of a sample is the one that was spoken.</source>
        <translation>Das Protokoll eines Messwerts ist das gesprochene.</translation>
    </message>
    <message>
        <source>The reading of %1 was stopped.</source>
        <translation>Das Lesen von %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The report; its ending says of which kind: .html, .pdf, .md, .csv or .json. Markdown has its pictures and tables in a folder beside it.</source>
        <translation>Der Bericht; seine Endung sagt, welcher Art: .html, .pdf, .md, .csv oder .json. Bei Markdown liegen Bilder und Tabellen in einem Ordner daneben.</translation>
    </message>
    <message>
        <source>The request header, of HTTP/1.1 only.</source>
        <translation>Die Kopfzeile der Anfrage, nur bei HTTP/1.1.</translation>
    </message>
    <message>
        <source>The request header.</source>
        <translation>Die Kopfzeile der Anfrage.</translation>
    </message>
    <message>
        <source>The request header; servers may answer differently to each.</source>
        <translation>Die Kopfzeile der Anfrage; Server antworten darauf womöglich verschieden.</translation>
    </message>
    <message>
        <source>The request header; some servers treat clients by it.</source>
        <translation>Die Kopfzeile der Anfrage; manche Server behandeln Clients danach.</translation>
    </message>
    <message>
        <source>The response has a Transfer-Encoding that nobody asked for: %1</source>
        <translation>Die Antwort hat ein Transfer-Encoding, das niemand verlangt hat: %1</translation>
    </message>
    <message>
        <source>The response has a header field with characters that none may have.</source>
        <translation>Die Antwort hat eine Kopfzeile mit Zeichen, die keine haben darf.</translation>
    </message>
    <message>
        <source>The response has no header, or more of them than Qt takes.</source>
        <translation>Die Antwort hat keine Kopfzeile oder mehr davon, als Qt annimmt.</translation>
    </message>
    <message>
        <source>The response headers are longer than %1 bytes.</source>
        <translation>Die Kopfzeilen der Antwort sind länger als %1 Bytes.</translation>
    </message>
    <message>
        <source>The response headers do not end.</source>
        <translation>Die Kopfzeilen der Antwort nehmen kein Ende.</translation>
    </message>
    <message>
        <source>The response states both a Content-Length and a Transfer-Encoding.</source>
        <translation>Die Antwort nennt sowohl Content-Length als auch Transfer-Encoding.</translation>
    </message>
    <message>
        <source>The response states no sound Content-Length: %1</source>
        <translation>Die Antwort nennt keine gültige Content-Length: %1</translation>
    </message>
    <message>
        <source>The result could not be kept: the folder %1 cannot be made. Save the results elsewhere.</source>
        <translation>Das Ergebnis konnte nicht behalten werden: Der Ordner %1 lässt sich nicht anlegen. Die Ergebnisse anderswo sichern.</translation>
    </message>
    <message>
        <source>The rounds lie over each other: each starts at 0.</source>
        <translation>Die Runden liegen übereinander: Jede beginnt bei 0.</translation>
    </message>
    <message>
        <source>The run could not be kept: the folder %1 cannot be made. Save the run elsewhere.</source>
        <translation>Der Lauf konnte nicht behalten werden: Der Ordner %1 lässt sich nicht anlegen. Den Lauf anderswo sichern.</translation>
    </message>
    <message>
        <source>The run could not be saved as %1: %2. Choose another folder or name.</source>
        <translation>Der Lauf ließ sich nicht als %1 sichern: %2. Einen anderen Ordner oder Namen wählen.</translation>
    </message>
    <message>
        <source>The run is now in %1, and %2 could not be deleted.</source>
        <translation>Der Lauf ist jetzt in %1, und %2 ließ sich nicht löschen.</translation>
    </message>
    <message>
        <source>The same N, one wake-up for all, a fresh process for each trial.</source>
        <translation>Dasselbe N, ein Wecken für alle, ein frischer Prozess für jeden Versuch.</translation>
    </message>
    <message>
        <source>The same URL as in row %1. It is fetched again.</source>
        <translation>Dieselbe URL wie in Zeile %1. Sie wird noch einmal abgerufen.</translation>
    </message>
    <message>
        <source>The same limits, headers, pooling and HTTP version for all</source>
        <translation>Dieselben Grenzen, Kopfzeilen, Verbindungen und HTTP-Version für alle</translation>
    </message>
    <message>
        <source>The same operations in the same order at the same rate, the same live data.</source>
        <translation>Dieselben Operationen in derselben Reihenfolge mit derselben Rate, dieselben lebenden Daten.</translation>
    </message>
    <message>
        <source>The server answers with the status %1, which ends no request.</source>
        <translation>Der Server antwortet mit dem Status %1, der keine Anfrage abschließt.</translation>
    </message>
    <message>
        <source>The server redirects to an address that is no http or https URL.</source>
        <translation>Der Server leitet an eine Adresse weiter, die keine http- oder https-URL ist.</translation>
    </message>
    <message>
        <source>The server sends without end what is no body.</source>
        <translation>Der Server sendet ohne Ende, was kein Inhalt ist.</translation>
    </message>
    <message>
        <source>The server sent no status.</source>
        <translation>Der Server hat keinen Status gesendet.</translation>
    </message>
    <message>
        <source>The shards %1 are missing</source>
        <translation>Die Teile %1 fehlen</translation>
    </message>
    <message>
        <source>The slowest of 10,000 operations (p99.99) takes %1 in Go and %2 in Rust: Go ÷ Rust %3.</source>
        <translation>Die langsamste von 10.000 Operationen (p99.99) dauert %1 in Go und %2 in Rust: Go ÷ Rust %3.</translation>
    </message>
    <message>
        <source>The sources from which this Versus was built are not on this machine. To measure builds, get the sources of Versus and start it from there: ./packaging/run</source>
        <translation>Die Quellen, aus denen dieses Versus gebaut wurde, sind nicht auf diesem Rechner. Um Bauten zu messen, die Quellen von Versus holen und es von dort starten: ./packaging/run</translation>
    </message>
    <message>
        <source>The system was %1, Linux %2.</source>
        <translation>Das System war %1, Linux %2.</translation>
    </message>
    <message>
        <source>The table could not be saved as %1: %2. Choose another folder or name.</source>
        <translation>Die Tabelle ließ sich nicht als %1 sichern: %2. Einen anderen Ordner oder Namen wählen.</translation>
    </message>
    <message numerus="yes">
        <source>The table of numbers has %n row(s).</source>
        <translation>
            <numerusform>Die Tabelle der Zahlen hat %n Zeile.</numerusform>
            <numerusform>Die Tabelle der Zahlen hat %n Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table of this chart has %1 rows; the reports in HTML and Markdown hold it.</source>
        <translation>Die Tabelle dieses Diagramms hat %1 Zeilen; die Berichte in HTML und Markdown enthalten sie.</translation>
    </message>
    <message>
        <source>The unit of evidence is the round: every contestant once, in an order that is shuffled anew for each round, each in a fresh process. A warm-up round does not count.</source>
        <translation>Die Einheit des Belegs ist die Runde: jeder Teilnehmer einmal, in einer Reihenfolge, die für jede Runde neu gemischt wird, jeder in einem frischen Prozess. Eine Aufwärmrunde zählt nicht.</translation>
    </message>
    <message>
        <source>The verdicts on the claims of the article</source>
        <translation>Die Urteile über die Behauptungen des Artikels</translation>
    </message>
    <message>
        <source>There are too few fetches for a percentile. Add URLs or rounds, then press Compare again.</source>
        <translation>Für ein Perzentil sind es zu wenige Abrufe. Mehr URLs oder Runden nehmen und noch einmal auf „Vergleichen“ drücken.</translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose another name.</source>
        <translation>Es gibt schon eine Datei %1. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There is no chart "%1". There are: %2.</source>
        <translation>Es gibt kein Diagramm „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>There is no engine "%1". There are: %2.</source>
        <translation>Es gibt keine Engine „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>There is no experiment "%1". There are: %2.</source>
        <translation>Es gibt kein Experiment „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>There is no gap that could narrow: in computing Go and Rust do not differ measurably here.</source>
        <translation>Es gibt keinen Abstand, der kleiner werden könnte: Beim Rechnen unterscheiden sich Go und Rust hier nicht messbar.</translation>
    </message>
    <message>
        <source>There is no link and no text to paste. Copy some URLs first.</source>
        <translation>Es gibt keinen Link und keinen Text zum Einfügen. Erst einige URLs kopieren.</translation>
    </message>
    <message>
        <source>There is no list "%1". There are: %2.</source>
        <translation>Es gibt keine Liste „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>There is no ratio of debug builds, nor of latencies for which the processors did not suffice.</source>
        <translation>Es gibt kein Verhältnis für Debug-Bauten und keines für Latenzen, für die die Prozessoren nicht gereicht haben.</translation>
    </message>
    <message>
        <source>These are the results in %1.</source>
        <translation>Dies sind die Ergebnisse in %1.</translation>
    </message>
    <message>
        <source>These bounds were set by the reader; the built-in ones are others.</source>
        <translation>Diese Grenzen wurden selbst gesetzt; die eingebauten sind andere.</translation>
    </message>
    <message>
        <source>These files hold no result. Measure something first: versus experiment --all --quick -o all.versus.json</source>
        <translation>In diesen Dateien ist kein Ergebnis. Erst etwas messen: versus experiment --all --quick -o all.versus.json</translation>
    </message>
    <message>
        <source>This chart needs each engine in both profiles. Choose the profile Both (versus compare --profile both), then press Compare; or lay a run of each profile over each other.</source>
        <translation>Dieses Diagramm braucht jede Engine in beiden Profilen. Das Profil „Beide“ wählen (versus compare --profile both) und auf „Vergleichen“ drücken; oder je einen Lauf beider Profile übereinanderlegen.</translation>
    </message>
    <message>
        <source>This is no http or https URL.</source>
        <translation>Dies ist keine http- oder https-URL.</translation>
    </message>
    <message>
        <source>This is shard %1 alone. Put it together with the others: versus merge.</source>
        <translation>Das ist Teil %1 allein. Mit den anderen zusammenfügen: versus merge.</translation>
    </message>
    <message numerus="yes">
        <source>This is shard %1/%2 (%3): %4 of %n URL(s).</source>
        <translation>
            <numerusform>Das ist Teil %1/%2 (%3): %4 von %n URL.</numerusform>
            <numerusform>Das ist Teil %1/%2 (%3): %4 von %n URLs.</numerusform>
        </translation>
    </message>
    <message>
        <source>This listing was not built. %1</source>
        <translation>Dieses Listing wurde nicht gebaut. %1</translation>
    </message>
    <message>
        <source>This sends %1.</source>
        <translation>Dies sendet %1.</translation>
    </message>
    <message>
        <source>Those offered; the server chooses.</source>
        <translation>Die angebotenen; der Server wählt.</translation>
    </message>
    <message>
        <source>Threads that run the fetches side by side.</source>
        <translation>Threads, die die Abrufe nebeneinander ausführen.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Threshold: %1</source>
        <translation>Schwelle: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Zeit (%1)</translation>
    </message>
    <message>
        <source>Time (%1): median, p10 to p90</source>
        <translation>Zeit (%1): Median, p10 bis p90</translation>
    </message>
    <message>
        <source>Time for the same work</source>
        <translation>Zeit für dieselbe Arbeit</translation>
    </message>
    <message>
        <source>Time of a whole fetch, at most</source>
        <translation>Zeit für einen ganzen Abruf, höchstens</translation>
    </message>
    <message>
        <source>Time since go (%1)</source>
        <translation>Zeit seit go (%1)</translation>
    </message>
    <message>
        <source>Time to connect, at most</source>
        <translation>Zeit zum Verbinden, höchstens</translation>
    </message>
    <message>
        <source>Time to spawn a task</source>
        <translation>Zeit, um einen Task zu starten</translation>
    </message>
    <message>
        <source>Times are nanoseconds from go, a start is when a slot was free: the lab's own record agrees.</source>
        <translation>Zeiten sind Nanosekunden seit go, ein Beginn ist, wann ein Platz frei war: Die Aufzeichnung des Labors stimmt überein.</translation>
    </message>
    <message>
        <source>To spawn one of %1 tasks takes %2.</source>
        <translation>Einen von %1 Tasks zu starten dauert %2.</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Trials that failed are left out: %1.</source>
        <translation>Gescheiterte Versuche sind weggelassen: %1.</translation>
    </message>
    <message>
        <source>Tried on %1. %2</source>
        <translation>Versucht am %1. %2</translation>
    </message>
    <message>
        <source>Trust the authorities in this PEM file too.</source>
        <translation>Auch den Zertifizierungsstellen in dieser PEM-Datei vertrauen.</translation>
    </message>
    <message>
        <source>Tw&amp;o runs</source>
        <translation>Z&amp;wei Läufe</translation>
    </message>
    <message>
        <source>Twelve URLs of the lab, which needs no network</source>
        <translation>Zwölf URLs des Labors, die kein Netz brauchen</translation>
    </message>
    <message>
        <source>Type a URL</source>
        <translation>Eine URL eingeben</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>URL &amp;list</source>
        <translation>URL-&amp;Liste</translation>
    </message>
    <message>
        <source>URL list</source>
        <translation>URL-Liste</translation>
    </message>
    <message>
        <source>URL lists (*.txt *.csv *.url *.webloc *.desktop *.html *.htm *.md);;All files (*)</source>
        <translation>URL-Listen (*.txt *.csv *.url *.webloc *.desktop *.html *.htm *.md);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>URL of row %1</source>
        <translation>URL in Zeile %1</translation>
    </message>
    <message>
        <source>URL to add</source>
        <translation>Neue URL</translation>
    </message>
    <message>
        <source>URLs</source>
        <translation>URLs</translation>
    </message>
    <message>
        <source>URLs (%L1)</source>
        <translation>URLs (%L1)</translation>
    </message>
    <message>
        <source>URLs (%L1), %2</source>
        <translation>URLs (%L1), %2</translation>
    </message>
    <message>
        <source>URLs and measurements</source>
        <translation>URLs und Messungen</translation>
    </message>
    <message>
        <source>URLs are being fetched, and both measure. Run the experiment when that is done.</source>
        <translation>URLs werden abgerufen, und beides misst. Das Experiment danach laufen lassen.</translation>
    </message>
    <message>
        <source>URLs came before the plan, or after the end of their list</source>
        <translation>URLs kamen vor dem Plan oder nach dem Ende ihrer Liste</translation>
    </message>
    <message>
        <source>URLs of “%1”</source>
        <translation>URLs von „%1“</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Usage: versus [FILE...]          open the window: articles (.md), URL lists, runs
       versus COMMAND [OPTION...] [ARGUMENT...]

Commands:
</source>
        <translation>Aufruf: versus [FILE...]          das Fenster öffnen: Artikel (.md), URL-Listen, Läufe
        versus COMMAND [OPTION...] [ARGUMENT...]

Befehle:
</translation>
    </message>
    <message>
        <source>User Commands</source>
        <translation>Dienstprogramme für Benutzer</translation>
    </message>
    <message>
        <source>User-Agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value, with its 95 % interval</source>
        <translation>Wert mit seinem 95-%-Intervall</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Versus</source>
        <translation>Versus</translation>
    </message>
    <message>
        <source>Versus %1</source>
        <translation>Versus %1</translation>
    </message>
    <message>
        <source>Versus fetches only http and https, not %1.</source>
        <translation>Versus ruft nur http und https ab, nicht %1.</translation>
    </message>
    <message>
        <source>Versus loads no images from the network</source>
        <translation>Versus lädt keine Bilder aus dem Netz</translation>
    </message>
    <message>
        <source>Versus shows the article "Rust vs Go in 2026" and measures what it says, on this machine and with your URLs: latency and memory of Go (net/http), Rust (Tokio, reqwest) and Qt (QNetworkAccessManager) side by side, with the uncertainty that belongs to each number.</source>
        <translation>Versus zeigt den Artikel „Rust vs Go in 2026“ und misst nach, was er sagt, auf diesem Rechner und mit eigenen URLs: Latenz und Speicher von Go (net/http), Rust (Tokio, reqwest) und Qt (QNetworkAccessManager) nebeneinander, mit der Unsicherheit, die zu jeder Zahl gehört.</translation>
    </message>
    <message>
        <source>Wait for this moment, so that machines start together: ISO 8601, in UTC unless it says otherwise, such as 2026-11-24T12:00:00Z, or @SECONDS since 1970.</source>
        <translation>Auf diesen Zeitpunkt warten, damit Rechner gemeinsam beginnen: ISO 8601, in UTC, wenn nichts anderes dabeisteht, etwa 2026-11-24T12:00:00Z, oder @SEKUNDEN seit 1970.</translation>
    </message>
    <message>
        <source>Waiting for %1.</source>
        <translation>Gewartet wird auf %1.</translation>
    </message>
    <message>
        <source>Waiting tasks</source>
        <translation>Wartende Tasks</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Warm</translation>
    </message>
    <message>
        <source>Warm build</source>
        <translation>Warmer Bau</translation>
    </message>
    <message>
        <source>Warm: one line of the program's main file changed, all else is built. Release builds, as they are measured elsewhere; a debug build of Rust is faster.</source>
        <translation>Warm: Eine Zeile der Hauptdatei ist geändert, alles andere ist gebaut. Release-Bauten, wie sie auch sonst gemessen werden; ein Debug-Bau von Rust geht schneller.</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>Warnung:</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What a fetch runs in.</source>
        <translation>Worin ein Abruf läuft.</translation>
    </message>
    <message>
        <source>What an expert would tune, and what your program does.</source>
        <translation>Was Fachleute noch herausholen würden, und was das eigene Programm tut.</translation>
    </message>
    <message>
        <source>What differ&amp;s</source>
        <translation>Untersch&amp;iede</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>What differs in the conditions:</source>
        <translation>Was an den Bedingungen verschieden ist:</translation>
    </message>
    <message>
        <source>What differs in the conditions: %1.</source>
        <translation>Was an den Bedingungen verschieden ist: %1.</translation>
    </message>
    <message>
        <source>What does a task cost that only waits?</source>
        <translation>Was kostet ein Task, der nur wartet?</translation>
    </message>
    <message>
        <source>What each engine holds when it is ready</source>
        <translation>Was jede Engine belegt, wenn sie bereit ist</translation>
    </message>
    <message>
        <source>What failed, and what was left out:</source>
        <translation>Was gescheitert ist und was weggelassen wurde:</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>What is held equal</source>
        <translation>Was gleich gehalten wird</translation>
    </message>
    <message>
        <source>What is left of the gap in computing once a program waits for a network?</source>
        <translation>Was bleibt vom Abstand beim Rechnen, wenn ein Programm auf ein Netz wartet?</translation>
    </message>
    <message>
        <source>What is no URL, or of another scheme than http and https, is an invalid-url.</source>
        <translation>Was keine URL ist oder ein anderes Schema als http und https hat, ist eine invalid-url.</translation>
    </message>
    <message>
        <source>What it cannot show</source>
        <translation>Was es nicht zeigen kann</translation>
    </message>
    <message>
        <source>What keeps the connections in use to a host to their number.</source>
        <translation>Was die genutzten Verbindungen zu einem Host auf ihre Zahl beschränkt.</translation>
    </message>
    <message>
        <source>What makes this weak:</source>
        <translation>Was dies schwächt:</translation>
    </message>
    <message>
        <source>What tasks cost that keep data of their own, or that run.</source>
        <translation>Was Tasks kosten, die eigene Daten halten oder laufen.</translation>
    </message>
    <message>
        <source>What the defaults are worth</source>
        <translation>Was die Voreinstellungen wert sind</translation>
    </message>
    <message>
        <source>What the rate makes of it: URLs, rounds with the warm-up, and engines</source>
        <translation>Was die Rate daraus macht: URLs, Runden mit der Aufwärmrunde und Engines</translation>
    </message>
    <message>
        <source>What to draw: %1.</source>
        <translation>Was gezeichnet wird: %1.</translation>
    </message>
    <message>
        <source>What to fetch; - reads a list from standard input.</source>
        <translation>Was abgerufen wird; - liest eine Liste von der Standardeingabe.</translation>
    </message>
    <message>
        <source>What users of each language would take: encoding/json, which checks the text and then decodes it by reflection; serde_json, whose decoder is compiled for the type; nlohmann/json, which builds a tree first. SHA-256: crypto/sha256, the crate sha2 and OpenSSL.</source>
        <translation>Was in jeder Sprache üblich ist: encoding/json, das den Text prüft und dann durch Reflexion liest; serde_json, dessen Leser für den Typ übersetzt ist; nlohmann/json, das erst einen Baum aufbaut. SHA-256: crypto/sha256, die Crate sha2 und OpenSSL.</translation>
    </message>
    <message>
        <source>What versus compare --shard I/N saved on each machine, and what was merged before, in any order. A shard that is missing or was stopped is named in the result.</source>
        <translation>Was versus compare --shard I/N auf jedem Rechner gespeichert hat und was schon zusammengefügt wurde, in beliebiger Reihenfolge. Ein Teil, der fehlt oder abgebrochen wurde, wird im Ergebnis genannt.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>What was not measured, and what no longer holds</source>
        <translation>Was nicht gemessen wurde und was nicht mehr gilt</translation>
    </message>
    <message>
        <source>When an idle connection is probed.</source>
        <translation>Wann bei einer ruhenden Verbindung nachgefragt wird.</translation>
    </message>
    <message>
        <source>When the library sends a request a second time by itself.</source>
        <translation>Wann die Bibliothek eine Anfrage von selbst ein zweites Mal sendet.</translation>
    </message>
    <message>
        <source>When: reading them takes some milliseconds.</source>
        <translation>Wann: Sie zu lesen dauert einige Millisekunden.</translation>
    </message>
    <message>
        <source>Where an interval of a ratio holds 1 there is no measurable difference. Where the rounds do not vary, or there is one alone, there is no interval. Significant is not large: look at the number too.</source>
        <translation>Wo das Intervall eines Verhältnisses 1 enthält, gibt es keinen messbaren Unterschied. Wo die Runden nicht schwanken oder es nur eine gibt, gibt es kein Intervall. Signifikant heißt nicht groß: auch die Zahl ansehen.</translation>
    </message>
    <message>
        <source>Where no library does the work, Rust takes %1 as long as C++.</source>
        <translation>Wo keine Bibliothek die Arbeit tut, braucht Rust %1 so lange wie C++.</translation>
    </message>
    <message>
        <source>Where no slot is free a fetch starts late, and its intended start stays.</source>
        <translation>Wo kein Platz frei ist, beginnt ein Abruf spät, und sein geplanter Beginn bleibt.</translation>
    </message>
    <message>
        <source>Whether bodies are asked for in packed form, and unpacked by the library within the time measured.</source>
        <translation>Ob Inhalte gepackt verlangt und von der Bibliothek innerhalb der gemessenen Zeit entpackt werden.</translation>
    </message>
    <message>
        <source>Whether cookies of an answer are sent with later requests.</source>
        <translation>Ob Cookies einer Antwort mit späteren Anfragen gesendet werden.</translation>
    </message>
    <message>
        <source>Whether fetches go through another host.</source>
        <translation>Ob Abrufe über einen anderen Host gehen.</translation>
    </message>
    <message>
        <source>Whether small packets leave at once.</source>
        <translation>Ob kleine Pakete sofort abgehen.</translation>
    </message>
    <message>
        <source>Whether the redirecting address is told to the next one.</source>
        <translation>Ob die weiterleitende Adresse der nächsten mitgeteilt wird.</translation>
    </message>
    <message>
        <source>Who encrypts.</source>
        <translation>Wer verschlüsselt.</translation>
    </message>
    <message>
        <source>Who turns names into addresses.</source>
        <translation>Wer aus Namen Adressen macht.</translation>
    </message>
    <message>
        <source>Whose certificates are believed.</source>
        <translation>Wessen Zertifikaten geglaubt wird.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why an open loop: 4,000 quick answers of the lab and one stall of a second, at a rate of 1,000 a second</source>
        <translation>Warum eine offene Schleife: 4.000 schnelle Antworten des Labors und einmal eine Sekunde Stocken, bei einer Rate von 1.000 in der Sekunde</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>Warum es sich unterscheidet</translation>
    </message>
    <message>
        <source>Width and height in pixels.</source>
        <translation>Breite und Höhe in Pixeln.</translation>
    </message>
    <message>
        <source>With 10,000,000 tasks…</source>
        <translation>Mit 10.000.000 Tasks …</translation>
    </message>
    <message>
        <source>With HTTP/2 all fetches of a host share one connection.</source>
        <translation>Mit HTTP/2 teilen sich alle Abrufe eines Hosts eine Verbindung.</translation>
    </message>
    <message>
        <source>With accept_encoding set, a packed body is not unpacked.</source>
        <translation>Ist accept_encoding gesetzt, wird ein gepackter Inhalt nicht entpackt.</translation>
    </message>
    <message>
        <source>With pool_size 1, fetches one after the other share one connection.</source>
        <translation>Mit pool_size 1 teilen sich Abrufe nacheinander eine Verbindung.</translation>
    </message>
    <message>
        <source>With proxy none, a proxy of the environment is not asked.</source>
        <translation>Mit proxy none wird kein Proxy aus der Umgebung gefragt.</translation>
    </message>
    <message>
        <source>With report end no sample is written before the last fetch ended.</source>
        <translation>Mit report end wird kein Messwert geschrieben, bevor der letzte Abruf geendet hat.</translation>
    </message>
    <message>
        <source>With report live each sample is written as its fetch ends.</source>
        <translation>Mit report live wird jeder Messwert geschrieben, sobald sein Abruf endet.</translation>
    </message>
    <message>
        <source>With the same live data Go's peak memory is %1 that of Rust: %2 and %3.</source>
        <translation>Mit denselben lebenden Daten ist der Spitzenspeicher von Go %1 so groß wie der von Rust: %2 und %3.</translation>
    </message>
    <message>
        <source>Without URLs: the demo list, served by the local test server.</source>
        <translation>Ohne URLs: die Demoliste, bedient vom lokalen Testserver.</translation>
    </message>
    <message>
        <source>Without a command it opens its window, with the files that are named: articles (.md), lists of URLs, and saved runs. The commands do the same work without a display.</source>
        <translation>Ohne Befehl öffnet es sein Fenster, mit den genannten Dateien: Artikeln (.md), URL-Listen und gesicherten Läufen. Die Befehle tun dieselbe Arbeit ohne Bildschirm.</translation>
    </message>
    <message>
        <source>Without a dependency: the Go engine, which does HTTP, TLS and JSON, links no package from outside the standard library.</source>
        <translation>„Without a dependency“: Die Go-Engine, die HTTP, TLS und JSON beherrscht, bindet kein Paket von außerhalb der Standardbibliothek.</translation>
    </message>
    <message>
        <source>Worker threads</source>
        <translation>Arbeitsthreads</translation>
    </message>
    <message>
        <source>Write to this address?</source>
        <translation>An diese Adresse schreiben?</translation>
    </message>
    <message>
        <source>Written by Versus %1 on %2</source>
        <translation>Geschrieben von Versus %1 am %2</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Zoomed in: the horizontal axis shows %1 to %2.</source>
        <translation>Vergrößert: Die waagerechte Achse zeigt %1 bis %2.</translation>
    </message>
    <message>
        <source>Zoomed in: the vertical axis shows %1 to %2.</source>
        <translation>Vergrößert: Die senkrechte Achse zeigt %1 bis %2.</translation>
    </message>
    <message>
        <source>[All verdicts and figures, unrounded (CSV)](%1)</source>
        <translation>[Alle Urteile und Zahlen, ungerundet (CSV)](%1)</translation>
    </message>
    <message>
        <source>[Image not shown: %1]</source>
        <translation>[Bild nicht gezeigt: %1]</translation>
    </message>
    <message>
        <source>a constant schedule needs a rate above 0</source>
        <translation>ein fester Zeitplan braucht eine Rate über 0</translation>
    </message>
    <message numerus="yes">
        <source>a full run of %n round(s)</source>
        <translation>
            <numerusform>ein vollständiger Lauf von %n Runde</numerusform>
            <numerusform>ein vollständiger Lauf von %n Runden</numerusform>
        </translation>
    </message>
    <message>
        <source>a line done</source>
        <translation>eine Zeile done</translation>
    </message>
    <message>
        <source>a line done, and a process to look at</source>
        <translation>eine Zeile done und ein Prozess zum Ansehen</translation>
    </message>
    <message>
        <source>a line is longer than %1 bytes</source>
        <translation>eine Zeile ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>a line progress in a run of a second</source>
        <translation>eine Zeile progress in einem Lauf von einer Sekunde</translation>
    </message>
    <message>
        <source>a line ready</source>
        <translation>eine Zeile ready</translation>
    </message>
    <message>
        <source>a longer one</source>
        <translation>eine längere</translation>
    </message>
    <message>
        <source>a median near the %1 that the lab recorded</source>
        <translation>ein Median nahe den %1, die das Labor aufgezeichnet hat</translation>
    </message>
    <message>
        <source>a million</source>
        <translation>einer Million</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>a quick run of %n round(s)</source>
        <translation>
            <numerusform>ein schneller Lauf von %n Runde</numerusform>
            <numerusform>ein schneller Lauf von %n Runden</numerusform>
        </translation>
    </message>
    <message>
        <source>a run that is still under way when it is stopped</source>
        <translation>ein Lauf, der beim Anhalten noch unterwegs ist</translation>
    </message>
    <message>
        <source>a sample for each URL</source>
        <translation>ein Messwert für jede URL</translation>
    </message>
    <message>
        <source>a second one</source>
        <translation>eine zweite</translation>
    </message>
    <message>
        <source>a second one for index %1</source>
        <translation>ein zweiter für Index %1</translation>
    </message>
    <message>
        <source>a second plan came</source>
        <translation>ein zweiter Plan kam</translation>
    </message>
    <message>
        <source>a sentence on standard error that names the field %1</source>
        <translation>ein Satz auf der Standardfehlerausgabe, der das Feld %1 nennt</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a whole number that is not negative</source>
        <translation>eine ganze Zahl, die nicht negativ ist</translation>
    </message>
    <message>
        <source>about %1 bytes, the VmHWM seen from outside</source>
        <translation>etwa %1 Bytes, das von außen gesehene VmHWM</translation>
    </message>
    <message>
        <source>all kernels</source>
        <translation>alle Kernel</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>an answer for %1</source>
        <translation>eine Antwort für %1</translation>
    </message>
    <message>
        <source>an answer for every URL</source>
        <translation>eine Antwort für jede URL</translation>
    </message>
    <message>
        <source>an end within 3 s</source>
        <translation>ein Ende innerhalb von 3 s</translation>
    </message>
    <message>
        <source>an engine is missing or broken</source>
        <translation>eine Engine fehlt oder ist defekt</translation>
    </message>
    <message>
        <source>another order for index %1</source>
        <translation>eine andere Reihenfolge für Index %1</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>wie geschrieben</translation>
    </message>
    <message>
        <source>as written ÷ level field</source>
        <translation>wie geschrieben ÷ gleiche Bedingungen</translation>
    </message>
    <message>
        <source>as written ÷ level field (above 1: the defaults cost)</source>
        <translation>wie geschrieben ÷ gleiche Bedingungen (über 1: die Voreinstellungen kosten)</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at least the lab's delay of %1</source>
        <translation>mindestens die Verzögerung des Labors von %1</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>at most %1 requests at once in the lab</source>
        <translation>höchstens %1 Anfragen zugleich im Labor</translation>
    </message>
    <message numerus="yes">
        <source>at most %1 to each of %n other host(s)</source>
        <translation>
            <numerusform>höchstens %1 an %n weiteren Host</numerusform>
            <numerusform>höchstens %1 an jeden von %n weiteren Hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>at most 10 lines progress a second</source>
        <translation>höchstens 10 Zeilen progress in der Sekunde</translation>
    </message>
    <message>
        <source>bad usage or input</source>
        <translation>falscher Aufruf oder falsche Eingabe</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>beginnt</translation>
    </message>
    <message>
        <source>being measured</source>
        <translation>wird gemessen</translation>
    </message>
    <message>
        <source>beside it: %1: %2</source>
        <translation>daneben: %1: %2</translation>
    </message>
    <message>
        <source>body_bytes and wire_bytes are the length of the body that was sent.</source>
        <translation>body_bytes und wire_bytes sind die Länge des gesendeten Inhalts.</translation>
    </message>
    <message>
        <source>body_bytes of the packed body, less than %1</source>
        <translation>body_bytes des gepackten Inhalts, weniger als %1</translation>
    </message>
    <message>
        <source>cancelled false</source>
        <translation>cancelled false</translation>
    </message>
    <message>
        <source>cancelled true</source>
        <translation>cancelled true</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>clients alone, %1 fetch at a time, level-field, HTTP/1.1</source>
        <translation>nur Clients, %1 Abruf auf einmal, level-field, HTTP/1.1</translation>
    </message>
    <message>
        <source>clock beside %1</source>
        <translation>Uhr neben %1</translation>
    </message>
    <message>
        <source>clock beside it</source>
        <translation>Uhr daneben</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>closed schedule</source>
        <translation>geschlossener Zeitplan</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>kalt</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>compiled kernels</source>
        <translation>übersetzte Kernel</translation>
    </message>
    <message>
        <source>computing</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>connect_ns is there where a connection was opened, is within the fetch, and only there.</source>
        <translation>connect_ns steht da, wo eine Verbindung geöffnet wurde, liegt innerhalb des Abrufs und steht nur da.</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>connections_opened is the number that the lab saw come.</source>
        <translation>connections_opened ist die Zahl derer, die das Labor kommen sah.</translation>
    </message>
    <message>
        <source>connections_opened of %1, as the lab counted</source>
        <translation>connections_opened von %1, wie das Labor gezählt hat</translation>
    </message>
    <message>
        <source>consistent with the claim</source>
        <translation>mit der Behauptung vereinbar</translation>
    </message>
    <message>
        <source>constant schedule of %1 a second</source>
        <translation>fester Zeitplan mit %1 in der Sekunde</translation>
    </message>
    <message>
        <source>could not be run: %1</source>
        <translation>konnte nicht ausgeführt werden: %1</translation>
    </message>
    <message>
        <source>could not be started, as too many files are open or no memory is left. Allow more (ulimit -n), or close other programs.</source>
        <translation>ließ sich nicht starten, da zu viele Dateien offen sind oder der Speicher voll ist. Mehr erlauben (ulimit -n) oder andere Programme schließen.</translation>
    </message>
    <message>
        <source>could not be started: %1</source>
        <translation>ließ sich nicht starten: %1</translation>
    </message>
    <message>
        <source>could not be started: %1. Build or install Versus again</source>
        <translation>konnte nicht gestartet werden: %1. Versus noch einmal bauen oder installieren</translation>
    </message>
    <message>
        <source>could not be started: %1. Build or install Versus again.</source>
        <translation>konnte nicht gestartet werden: %1. Versus noch einmal bauen oder installieren.</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>counted from</source>
        <translation>gezählt ab</translation>
    </message>
    <message>
        <source>crashed (signal %1)</source>
        <translation>ist abgestürzt (Signal %1)</translation>
    </message>
    <message>
        <source>crashed. %1</source>
        <translation>ist abgestürzt. %1</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>a moment, in the letters of QDateTime</comment>
        <translation>d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm:ss</source>
        <comment>a moment, in the letters of QDateTime</comment>
        <translation>d. MMM yyyy HH:mm:ss</translation>
    </message>
    <message>
        <source>debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>did not end after its last line</source>
        <translation>endete nach der letzten Zeile nicht</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>divisions</source>
        <translation>Aufteilungen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>done as the last line</source>
        <translation>done als letzte Zeile</translation>
    </message>
    <message>
        <source>draw saved runs as a picture: PNG, SVG or PDF</source>
        <translation>gesicherte Läufe als Bild zeichnen: PNG, SVG oder PDF</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language of these texts</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>ended before it had reported</source>
        <translation>endete, bevor ein Bericht kam</translation>
    </message>
    <message>
        <source>ended with a report on only %1 of %2 URLs</source>
        <translation>endete mit einem Bericht über nur %1 von %2 URLs</translation>
    </message>
    <message>
        <source>ended with status %1. %2</source>
        <translation>endete mit Status %1. %2</translation>
    </message>
    <message>
        <source>ended with status %1: %2</source>
        <translation>endete mit Status %1: %2</translation>
    </message>
    <message>
        <source>ended without a result</source>
        <translation>endete ohne Ergebnis</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>engine, stripped</source>
        <translation>Engine, ohne Symbole</translation>
    </message>
    <message>
        <source>engines</source>
        <translation>Engines</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>exit status 0</source>
        <translation>Endstatus 0</translation>
    </message>
    <message>
        <source>exit status 2</source>
        <translation>Endstatus 2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>false</source>
        <translation>false</translation>
    </message>
    <message>
        <source>fetch all URLs at once through Qt and print each as it completes</source>
        <translation>alle URLs zugleich durch Qt abrufen und jede ausgeben, sobald sie fertig ist</translation>
    </message>
    <message>
        <source>fetches</source>
        <translation>Abrufe</translation>
    </message>
    <message>
        <source>fetches/s</source>
        <translation>Abrufe/s</translation>
    </message>
    <message>
        <source>fetching</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>first (%1)</source>
        <translation>erstes (%1)</translation>
    </message>
    <message>
        <source>first byte p50</source>
        <translation>erstes Byte p50</translation>
    </message>
    <message>
        <source>for each task (kB)</source>
        <translation>je Task (kB)</translation>
    </message>
    <message>
        <source>for each task (µs)</source>
        <translation>je Task (µs)</translation>
    </message>
    <message>
        <source>fresh processes</source>
        <translation>frische Prozesse</translation>
    </message>
    <message>
        <source>from (%1)</source>
        <translation>von (%1)</translation>
    </message>
    <message>
        <source>from (µs)</source>
        <translation>von (µs)</translation>
    </message>
    <message>
        <source>from process start to ready</source>
        <translation>vom Prozessstart bis ready</translation>
    </message>
    <message>
        <source>full</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>geometric mean</source>
        <translation>geometrisches Mittel</translation>
    </message>
    <message>
        <source>geometric mean (%1)</source>
        <translation>geometrisches Mittel (%1)</translation>
    </message>
    <message>
        <source>growth (%1)</source>
        <translation>Zuwachs (%1)</translation>
    </message>
    <message>
        <source>high</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>highest peak</source>
        <translation>höchste Spitze</translation>
    </message>
    <message>
        <source>highest round</source>
        <translation>höchste Runde</translation>
    </message>
    <message>
        <source>http/1.1, which is all that the lab speaks</source>
        <translation>http/1.1, mehr spricht das Labor nicht</translation>
    </message>
    <message>
        <source>https://… or lab:/delay/20</source>
        <translation>https://… oder lab:/delay/20</translation>
    </message>
    <message>
        <source>idle (%1)</source>
        <translation>Leerlauf (%1)</translation>
    </message>
    <message>
        <source>idle, before the first fetch</source>
        <translation>Leerlauf, vor dem ersten Abruf</translation>
    </message>
    <message>
        <source>in a million</source>
        <translation>von einer Million</translation>
    </message>
    <message>
        <source>in full</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>in Worten</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>index %1</source>
        <translation>Index %1</translation>
    </message>
    <message>
        <source>index %1 ends after it</source>
        <translation>Index %1 endet danach</translation>
    </message>
    <message>
        <source>indices below %1</source>
        <translation>Indizes unter %1</translation>
    </message>
    <message>
        <source>intended start</source>
        <translation>geplanter Beginn</translation>
    </message>
    <message>
        <source>intended_ns = start_ns in a closed schedule</source>
        <translation>intended_ns = start_ns bei geschlossenem Zeitplan</translation>
    </message>
    <message>
        <source>intended_ns of %1 for index %2</source>
        <translation>intended_ns von %1 für Index %2</translation>
    </message>
    <message>
        <source>interrupted; what was measured is written</source>
        <translation>unterbrochen; was gemessen wurde, ist geschrieben</translation>
    </message>
    <message>
        <source>is not available: %1</source>
        <translation>ist nicht verfügbar: %1</translation>
    </message>
    <message>
        <source>it %1 after that</source>
        <translation>er kam %1 danach</translation>
    </message>
    <message>
        <source>it did not end by itself and was killed</source>
        <translation>sie endete nicht von selbst und wurde beendet</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>sie endet zu früh</translation>
    </message>
    <message>
        <source>it exited with status %1</source>
        <translation>sie endete mit Status %1</translation>
    </message>
    <message>
        <source>it has no list of parts</source>
        <translation>die Liste der Teile fehlt</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>es ist größer als %1</translation>
    </message>
    <message>
        <source>it is no list of parts</source>
        <translation>es ist keine Liste von Teilen</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>it is outside the article's folder</source>
        <translation>es liegt außerhalb vom Ordner des Artikels</translation>
    </message>
    <message>
        <source>it needs 100 fetches in each round</source>
        <translation>dafür braucht es 100 Abrufe in jeder Runde</translation>
    </message>
    <message>
        <source>it was ended by signal %1</source>
        <translation>sie wurde durch Signal %1 beendet</translation>
    </message>
    <message>
        <source>it was not started</source>
        <translation>sie wurde nicht gestartet</translation>
    </message>
    <message>
        <source>it wrote nothing</source>
        <translation>sie schrieb nichts</translation>
    </message>
    <message>
        <source>its address is not a path inside the article's folder</source>
        <translation>seine Adresse ist kein Pfad innerhalb vom Ordner des Artikels</translation>
    </message>
    <message>
        <source>its start at 450 ms or later</source>
        <translation>sein Beginn bei 450 ms oder später</translation>
    </message>
    <message>
        <source>lab: failed</source>
        <translation>Labor: gescheitert</translation>
    </message>
    <message>
        <source>lab: off</source>
        <translation>Labor: aus</translation>
    </message>
    <message>
        <source>lab: ready</source>
        <translation>Labor: bereit</translation>
    </message>
    <message>
        <source>lab: starting</source>
        <translation>Labor: startet</translation>
    </message>
    <message>
        <source>last bytes, as a rule, when the lab had answered</source>
        <translation>letzte Bytes, in der Regel nachdem das Labor geantwortet hatte</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>latency (%1)</source>
        <translation>Latenz (%1)</translation>
    </message>
    <message>
        <source>latency at p50</source>
        <translation>Latenz bei p50</translation>
    </message>
    <message>
        <source>latency at p99</source>
        <translation>Latenz bei p99</translation>
    </message>
    <message>
        <source>latency, URL by URL</source>
        <translation>Latenz, URL für URL</translation>
    </message>
    <message>
        <source>level-field: the same limits for all; as-written: each language's defaults; both: each engine in both, to see what its defaults are worth.</source>
        <translation>level-field: gleiche Grenzen für alle; as-written: die Voreinstellungen jeder Sprache; both: jede Engine in beiden, um zu sehen, was ihre Voreinstellungen wert sind.</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light (hell) oder dark (dunkel).</translation>
    </message>
    <message>
        <source>limits and deadlines cannot be negative</source>
        <translation>Grenzen und Fristen können nicht negativ sein</translation>
    </message>
    <message>
        <source>line %1: "%2" is refused. %3</source>
        <translation>Zeile %1: „%2“ ist nicht zulässig. %3</translation>
    </message>
    <message>
        <source>lines of at most 256 KiB</source>
        <translation>Zeilen von höchstens 256 KiB</translation>
    </message>
    <message>
        <source>lines of code</source>
        <translation>Codezeilen</translation>
    </message>
    <message>
        <source>lines that keep to the schema</source>
        <translation>Zeilen, die dem Schema folgen</translation>
    </message>
    <message>
        <source>list the engines, their versions, and what is missing; or check one</source>
        <translation>die Engines, ihre Versionen und was fehlt auflisten; oder eine prüfen</translation>
    </message>
    <message>
        <source>listing</source>
        <translation>Listing</translation>
    </message>
    <message>
        <source>listing, stripped</source>
        <translation>Listing, ohne Symbole</translation>
    </message>
    <message>
        <source>lists of URLs</source>
        <translation>Listen der URLs</translation>
    </message>
    <message>
        <source>low</source>
        <translation>von</translation>
    </message>
    <message>
        <source>lowest peak</source>
        <translation>niedrigste Spitze</translation>
    </message>
    <message>
        <source>lowest round</source>
        <translation>niedrigste Runde</translation>
    </message>
    <message>
        <source>max</source>
        <translation>max</translation>
    </message>
    <message>
        <source>max (%1)</source>
        <translation>max (%1)</translation>
    </message>
    <message>
        <source>max (µs)</source>
        <translation>max (µs)</translation>
    </message>
    <message>
        <source>measure Go, Rust and Qt side by side, and an article's claims about them</source>
        <translation>Go, Rust und Qt nebeneinander messen, und die Behauptungen eines Artikels über sie</translation>
    </message>
    <message>
        <source>measure engines side by side over the same URLs, in shuffled rounds</source>
        <translation>Engines über dieselben URLs nebeneinander messen, in gemischten Runden</translation>
    </message>
    <message>
        <source>measured here</source>
        <translation>hier gemessen</translation>
    </message>
    <message>
        <source>median (%1)</source>
        <translation>Median (%1)</translation>
    </message>
    <message>
        <source>median latency</source>
        <translation>Median der Latenz</translation>
    </message>
    <message>
        <source>memory (%1)</source>
        <translation>Speicher (%1)</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>next run</source>
        <translation>nächster Lauf</translation>
    </message>
    <message>
        <source>no %1 for index %2, which opened none</source>
        <translation>kein %1 für Index %2, der keine geöffnet hat</translation>
    </message>
    <message>
        <source>no connection before go</source>
        <translation>keine Verbindung vor go</translation>
    </message>
    <message>
        <source>no first byte before the lab's delay</source>
        <translation>kein erstes Byte vor der Verzögerung des Labors</translation>
    </message>
    <message>
        <source>no header that the plan does not have</source>
        <translation>keine Kopfzeile, die der Plan nicht hat</translation>
    </message>
    <message numerus="yes">
        <source>no interval: only %n round(s), at least 2 are needed</source>
        <translation>
            <numerusform>kein Intervall: nur %n Runde, nötig sind mindestens 2</numerusform>
            <numerusform>kein Intervall: nur %n Runden, nötig sind mindestens 2</numerusform>
        </translation>
    </message>
    <message>
        <source>no interval: the rounds do not vary</source>
        <translation>kein Intervall: die Runden schwanken nicht</translation>
    </message>
    <message>
        <source>no last_byte_ns</source>
        <translation>kein last_byte_ns</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>no limit at a time</source>
        <translation>ohne Grenze zugleich</translation>
    </message>
    <message>
        <source>no line</source>
        <translation>keine Zeile</translation>
    </message>
    <message>
        <source>no request beyond the limit</source>
        <translation>keine Anfrage über die Grenze hinaus</translation>
    </message>
    <message>
        <source>no request to a server that is not trusted</source>
        <translation>keine Anfrage an einen Server, dem nicht vertraut wird</translation>
    </message>
    <message>
        <source>no sample</source>
        <translation>kein Messwert</translation>
    </message>
    <message>
        <source>no start before the intended one</source>
        <translation>kein Beginn vor dem geplanten</translation>
    </message>
    <message>
        <source>no such header</source>
        <translation>keine solche Kopfzeile</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none that can be read</source>
        <translation>keine lesbare</translation>
    </message>
    <message>
        <source>not available: %1</source>
        <translation>nicht verfügbar: %1</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>nicht gestützt</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing between ready and go</source>
        <translation>nichts zwischen ready und go</translation>
    </message>
    <message>
        <source>nothing measurable of the gap is left (%1 to %2 %)</source>
        <translation>vom Abstand bleibt nichts Messbares (%1 bis %2 %)</translation>
    </message>
    <message>
        <source>numbers of rounds</source>
        <translation>Anzahlen der Runden</translation>
    </message>
    <message>
        <source>of</source>
        <translation>von</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>on a constant schedule</source>
        <translation>nach festem Zeitplan</translation>
    </message>
    <message>
        <source>on a constant schedule that cannot be kept</source>
        <translation>nach einem festen Zeitplan, der nicht zu halten ist</translation>
    </message>
    <message>
        <source>on the level field</source>
        <translation>unter gleichen Bedingungen</translation>
    </message>
    <message>
        <source>one line ready</source>
        <translation>eine Zeile ready</translation>
    </message>
    <message>
        <source>one of %1 bytes</source>
        <translation>eine von %1 Bytes</translation>
    </message>
    <message>
        <source>one sample for each URL</source>
        <translation>ein Messwert für jede URL</translation>
    </message>
    <message>
        <source>only keeps time</source>
        <translation>misst nur die Zeit</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>over TLS</source>
        <translation>über TLS</translation>
    </message>
    <message>
        <source>over TLS without ca_file</source>
        <translation>über TLS ohne ca_file</translation>
    </message>
    <message>
        <source>own start</source>
        <translation>eigener Beginn</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p90</source>
        <translation>p90</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>p99 counted from the intended start, and what the service time alone says: %1.</source>
        <translation>p99 ab dem geplanten Beginn gezählt, und was die Bedienzeit allein sagt: %1.</translation>
    </message>
    <message>
        <source>p99 latency</source>
        <translation>p99 der Latenz</translation>
    </message>
    <message>
        <source>packages linked</source>
        <translation>gebundene Pakete</translation>
    </message>
    <message>
        <source>pauses</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>peak (%1)</source>
        <translation>Spitze (%1)</translation>
    </message>
    <message>
        <source>peak memory</source>
        <translation>Spitzenspeicher</translation>
    </message>
    <message>
        <source>peak memory %1 (sampled)</source>
        <translation>Spitzenspeicher %1 (Stichproben)</translation>
    </message>
    <message>
        <source>peak_rss_bytes is the VmHWM of the engine's process, as seen from outside.</source>
        <translation>peak_rss_bytes ist das VmHWM des Prozesses der Engine, von außen gesehen.</translation>
    </message>
    <message>
        <source>pid %1</source>
        <translation>pid %1</translation>
    </message>
    <message>
        <source>plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>processor time</source>
        <translation>Prozessorzeit</translation>
    </message>
    <message>
        <source>processor time of %1 to %2</source>
        <translation>Prozessorzeit von %1 bis %2</translation>
    </message>
    <message>
        <source>put the article's claims to the test on this machine</source>
        <translation>die Behauptungen des Artikels auf diesem Rechner prüfen</translation>
    </message>
    <message>
        <source>put the shards of one comparison together, which many machines measured</source>
        <translation>die Teile eines Vergleichs zusammenfügen, die viele Rechner gemessen haben</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>schnell</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>ready as the first line</source>
        <translation>ready als erste Zeile</translation>
    </message>
    <message>
        <source>ready tells the engine's own process, its memory, its versions and the settings in force.</source>
        <translation>ready nennt den eigenen Prozess der Engine, ihren Speicher, ihre Versionen und die geltenden Einstellungen.</translation>
    </message>
    <message>
        <source>refused the plan: %1</source>
        <translation>lehnte den Plan ab: %1</translation>
    </message>
    <message>
        <source>release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>berichtet</translation>
    </message>
    <message>
        <source>reported before it was told to go</source>
        <translation>meldete etwas, bevor der Beginn angeordnet war</translation>
    </message>
    <message>
        <source>reported on %1 of %2 URLs</source>
        <translation>berichtete über %1 von %2 URLs</translation>
    </message>
    <message>
        <source>reported on URL %1 of a list of %2</source>
        <translation>berichtete über URL %1 einer Liste von %2</translation>
    </message>
    <message>
        <source>reported twice on URL %1</source>
        <translation>berichtete zweimal über URL %1</translation>
    </message>
    <message>
        <source>requests at the lab, as a rule, when they were due</source>
        <translation>Anfragen beim Labor, in der Regel als sie fällig waren</translation>
    </message>
    <message>
        <source>reqwest has no such limit, and Qt's is always 6: there the fetches at once are the limit, and now and then a connection is opened that a free one has made needless.</source>
        <translation>reqwest kennt keine solche Grenze, und die von Qt ist immer 6: Dort sind die Abrufe zugleich die Grenze, und hin und wieder wird eine Verbindung geöffnet, die durch eine frei gewordene überflüssig ist.</translation>
    </message>
    <message>
        <source>resident memory when ready</source>
        <translation>belegter Arbeitsspeicher, wenn bereit</translation>
    </message>
    <message>
        <source>rest of the body</source>
        <translation>Rest des Inhalts</translation>
    </message>
    <message>
        <source>reused false for the first fetch</source>
        <translation>reused false für den ersten Abruf</translation>
    </message>
    <message>
        <source>reused true for the fetches after the first</source>
        <translation>reused true für die Abrufe nach dem ersten</translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>Runde %1</translation>
    </message>
    <message>
        <source>round %1 of %2</source>
        <translation>Runde %1 von %2</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>rounds: %1</source>
        <translation>Runden: %1</translation>
    </message>
    <message>
        <source>rss_bytes of about %1, the VmRSS seen from outside</source>
        <translation>rss_bytes von etwa %1, das von außen gesehene VmRSS</translation>
    </message>
    <message>
        <source>run the local test server; its address is the first line printed</source>
        <translation>den lokalen Testserver starten; seine Adresse ist die erste ausgegebene Zeile</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>said nothing new for %1</source>
        <translation>meldete %1 lang nichts Neues</translation>
    </message>
    <message>
        <source>said twice that it is ready</source>
        <translation>meldete sich zweimal bereit</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>samples and a line done</source>
        <translation>Messwerte und eine Zeile done</translation>
    </message>
    <message>
        <source>samples of what the lab answered</source>
        <translation>Messwerte dessen, was das Labor beantwortet hat</translation>
    </message>
    <message>
        <source>second (%1)</source>
        <translation>zweites (%1)</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>Startwerte</translation>
    </message>
    <message>
        <source>service p50</source>
        <translation>Bedienzeit p50</translation>
    </message>
    <message>
        <source>service p99</source>
        <translation>Bedienzeit p99</translation>
    </message>
    <message>
        <source>service time</source>
        <translation>Bedienzeit</translation>
    </message>
    <message>
        <source>session %1 of %2</source>
        <translation>Sitzung %1 von %2</translation>
    </message>
    <message>
        <source>shard %1</source>
        <translation>Teil %1</translation>
    </message>
    <message>
        <source>shard %1/%2 of the list</source>
        <translation>Teil %1/%2 der Liste</translation>
    </message>
    <message>
        <source>shard %1/%2, the whole list</source>
        <translation>Teil %1/%2, die ganze Liste</translation>
    </message>
    <message>
        <source>share (%)</source>
        <translation>Anteil (%)</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>size without symbols</source>
        <translation>Größe ohne Symbole</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übergangen</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>stale (it was: %1)</source>
        <translation>veraltet (es war: %1)</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>start (%1)</source>
        <translation>Beginn (%1)</translation>
    </message>
    <message>
        <source>start, first byte and last byte follow each other; a closed schedule intends what it does.</source>
        <translation>Beginn, erstes Byte und letztes Byte folgen aufeinander; ein geschlossener Zeitplan plant, was er tut.</translation>
    </message>
    <message>
        <source>start-up</source>
        <translation>Startzeit</translation>
    </message>
    <message>
        <source>start_ns &lt;= first_byte_ns &lt;= last_byte_ns</source>
        <translation>start_ns &lt;= first_byte_ns &lt;= last_byte_ns</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>starts in %1 s</source>
        <translation>beginnt in %1 s</translation>
    </message>
    <message>
        <source>starts, as a rule, just before their requests reached the lab</source>
        <translation>Beginne, in der Regel kurz bevor ihre Anfragen das Labor erreichten</translation>
    </message>
    <message>
        <source>status %1 for %2</source>
        <translation>Status %1 für %2</translation>
    </message>
    <message>
        <source>status %1, %2 bytes</source>
        <translation>Status %1, %2 Bytes</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>stopped after %1 of %2 URLs, and nobody here had asked it to</source>
        <translation>hörte nach %1 von %2 URLs auf, und niemand hier hatte es verlangt</translation>
    </message>
    <message>
        <source>stopped before its end</source>
        <translation>vor dem Ende angehalten</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>gestützt</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>the %1 slowest</source>
        <translation>die %1 langsamsten</translation>
    </message>
    <message>
        <source>the concurrency must be between 0 and %1</source>
        <translation>die Zahl der Abrufe zugleich muss zwischen 0 und %1 liegen</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the end of every fetch within wall_ns</source>
        <translation>das Ende jedes Abrufs innerhalb von wall_ns</translation>
    </message>
    <message>
        <source>the engine says that it cannot tell this phase</source>
        <translation>die Engine sagt, dass sie diese Phase nicht angeben kann</translation>
    </message>
    <message>
        <source>the engine says that it does not fetch https</source>
        <translation>die Engine sagt, dass sie kein https abruft</translation>
    </message>
    <message>
        <source>the engine says that it has no constant schedule</source>
        <translation>die Engine sagt, dass sie keinen festen Zeitplan hat</translation>
    </message>
    <message>
        <source>the error %1 (%2)</source>
        <translation>der Fehler %1 (%2)</translation>
    </message>
    <message>
        <source>the error %1 for %2</source>
        <translation>den Fehler %1 für %2</translation>
    </message>
    <message>
        <source>the error cancelled for the %1 fetches under way, and no sample of those not begun</source>
        <translation>der Fehler cancelled für die %1 Abrufe, die unterwegs waren, und kein Messwert für nicht begonnene</translation>
    </message>
    <message>
        <source>the error invalid-url for "%1"</source>
        <translation>den Fehler invalid-url für „%1“</translation>
    </message>
    <message>
        <source>the error too-large or protocol for headers without end</source>
        <translation>den Fehler too-large oder protocol für Kopfzeilen ohne Ende</translation>
    </message>
    <message>
        <source>the file of authorities %1 cannot be read: %2</source>
        <translation>die Datei der Zertifizierungsstellen %1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>the file of authorities %1 holds no PEM certificate</source>
        <translation>die Datei der Zertifizierungsstellen %1 enthält kein PEM-Zertifikat</translation>
    </message>
    <message>
        <source>the first run</source>
        <translation>erster Lauf</translation>
    </message>
    <message>
        <source>the first sample after the last answer of the lab</source>
        <translation>der erste Messwert nach der letzten Antwort des Labors</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>the header %1 is the engine's own and cannot be set</source>
        <translation>die Kopfzeile %1 gehört der Engine und lässt sich nicht setzen</translation>
    </message>
    <message>
        <source>the header name "%1" has characters that HTTP does not allow</source>
        <translation>der Name der Kopfzeile „%1“ hat Zeichen, die HTTP nicht erlaubt</translation>
    </message>
    <message>
        <source>the lab was asked for what the fourth redirect leads to</source>
        <translation>das Labor wurde nach dem Ziel der vierten Weiterleitung gefragt</translation>
    </message>
    <message>
        <source>the level field needs a concurrency of at least 1</source>
        <translation>gleiche Bedingungen brauchen mindestens 1 Abruf zugleich</translation>
    </message>
    <message>
        <source>the line go came before this engine was ready, or twice</source>
        <translation>die Zeile go kam, bevor diese Engine bereit war, oder zweimal</translation>
    </message>
    <message numerus="yes">
        <source>the list in %n part(s)</source>
        <translation>
            <numerusform>die Liste in %n Teil</numerusform>
            <numerusform>die Liste in %n Teilen</numerusform>
        </translation>
    </message>
    <message>
        <source>the opposite for index %1</source>
        <translation>das Gegenteil für Index %1</translation>
    </message>
    <message>
        <source>the picture could not be drawn</source>
        <translation>das Bild ließ sich nicht zeichnen</translation>
    </message>
    <message>
        <source>the pid of the engine's process</source>
        <translation>die pid des Prozesses der Engine</translation>
    </message>
    <message>
        <source>the report could not be drawn</source>
        <translation>der Bericht ließ sich nicht zeichnen</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>the same in another order</source>
        <translation>dieselben in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>the sample of the quick fetch while the slow one is under way</source>
        <translation>der Messwert des schnellen Abrufs, während der langsame unterwegs ist</translation>
    </message>
    <message>
        <source>the samples of the %1 fetches that had ended</source>
        <translation>die Messwerte der %1 Abrufe, die geendet hatten</translation>
    </message>
    <message>
        <source>the second run</source>
        <translation>zweiter Lauf</translation>
    </message>
    <message>
        <source>the settings in force</source>
        <translation>die geltenden Einstellungen</translation>
    </message>
    <message>
        <source>the system's</source>
        <translation>der des Systems</translation>
    </message>
    <message>
        <source>the tenth fetch intended at 90 ms</source>
        <translation>der zehnte Abruf für 90 ms geplant</translation>
    </message>
    <message>
        <source>the timeout of %1 at %2</source>
        <translation>den timeout von %1 bei %2</translation>
    </message>
    <message>
        <source>the value of Accept-Encoding has characters that HTTP does not allow</source>
        <translation>der Wert von Accept-Encoding hat Zeichen, die HTTP nicht erlaubt</translation>
    </message>
    <message>
        <source>the value of the header %1 has characters that HTTP does not allow</source>
        <translation>der Wert der Kopfzeile %1 hat Zeichen, die HTTP nicht erlaubt</translation>
    </message>
    <message numerus="yes">
        <source>the whole list on %n machine(s)</source>
        <translation>
            <numerusform>die ganze Liste auf %n Rechner</numerusform>
            <numerusform>die ganze Liste auf %n Rechnern</numerusform>
        </translation>
    </message>
    <message>
        <source>the work ran and some of it failed</source>
        <translation>die Arbeit lief, und ein Teil davon ist gescheitert</translation>
    </message>
    <message>
        <source>there is no URL that both fetched with the same result</source>
        <translation>keine URL haben beide mit demselben Ergebnis abgerufen</translation>
    </message>
    <message>
        <source>there is no round in which both ended well</source>
        <translation>in keiner Runde kamen beide gut ans Ende</translation>
    </message>
    <message>
        <source>there is no round of %1 that ended well</source>
        <translation>keine Runde von %1 kam gut ans Ende</translation>
    </message>
    <message>
        <source>there is no round that counts for both</source>
        <translation>keine Runde zählt für beide</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>es gibt keine solche Datei</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>time (s)</source>
        <translation>Zeit (s)</translation>
    </message>
    <message>
        <source>time since go (%1)</source>
        <translation>Zeit seit go (%1)</translation>
    </message>
    <message>
        <source>tls_ns is there where a handshake was made, is within the fetch, and only there.</source>
        <translation>tls_ns steht da, wo ein Handshake stattfand, liegt innerhalb des Abrufs und steht nur da.</translation>
    </message>
    <message>
        <source>to (%1)</source>
        <translation>bis (%1)</translation>
    </message>
    <message>
        <source>to (µs)</source>
        <translation>bis (µs)</translation>
    </message>
    <message>
        <source>took longer than it may</source>
        <translation>dauerte länger, als es darf</translation>
    </message>
    <message>
        <source>true, and nobody cancelled</source>
        <translation>true, und niemand hat abgebrochen</translation>
    </message>
    <message>
        <source>two fetches</source>
        <translation>zwei Abrufe</translation>
    </message>
    <message>
        <source>urls</source>
        <translation>urls</translation>
    </message>
    <message>
        <source>versions of %1</source>
        <translation>Versionen von %1</translation>
    </message>
    <message>
        <source>versions of Versus</source>
        <translation>Versionen von Versus</translation>
    </message>
    <message>
        <source>versions of compiler and libraries</source>
        <translation>Versionen von Compiler und Bibliotheken</translation>
    </message>
    <message>
        <source>wait for first byte</source>
        <translation>Warten auf das erste Byte</translation>
    </message>
    <message>
        <source>wall_ns of at most the %1 from go to done</source>
        <translation>wall_ns von höchstens %1 von go bis done</translation>
    </message>
    <message>
        <source>wall_ns spans all fetches, and the processor time is one that they can have cost.</source>
        <translation>wall_ns umfasst alle Abrufe, und die Prozessorzeit ist eine, die sie gekostet haben können.</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>warm</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>Aufwärmrunde</translation>
    </message>
    <message>
        <source>was ended by another program (signal %1)</source>
        <translation>wurde von einem anderen Programm beendet (Signal %1)</translation>
    </message>
    <message>
        <source>was not ready after %1</source>
        <translation>war nach %1 nicht bereit</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>wurde angehalten</translation>
    </message>
    <message>
        <source>was stopped before it could report</source>
        <translation>wurde angehalten, bevor ein Bericht kam</translation>
    </message>
    <message>
        <source>went on writing after its last line</source>
        <translation>schrieb nach der letzten Zeile weiter</translation>
    </message>
    <message>
        <source>what was done differs</source>
        <translation>was getan wurde, unterscheidet sich</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>whole fetch</source>
        <translation>ganzer Abruf</translation>
    </message>
    <message>
        <source>why none</source>
        <translation>warum keines</translation>
    </message>
    <message>
        <source>with 2,500 URLs</source>
        <translation>mit 2.500 URLs</translation>
    </message>
    <message>
        <source>with 24 fetches at once</source>
        <translation>mit 24 Abrufen zugleich</translation>
    </message>
    <message>
        <source>with SIGTERM</source>
        <translation>mit SIGTERM</translation>
    </message>
    <message>
        <source>with URLs and servers that are bad</source>
        <translation>mit schlechten URLs und Servern</translation>
    </message>
    <message>
        <source>with a connect deadline</source>
        <translation>mit einer Frist zum Verbinden</translation>
    </message>
    <message>
        <source>with a line cancel</source>
        <translation>mit einer Zeile cancel</translation>
    </message>
    <message>
        <source>with a plan of all kinds of answers</source>
        <translation>mit einem Plan aus Antworten aller Art</translation>
    </message>
    <message>
        <source>with a plan that has an unknown field</source>
        <translation>mit einem Plan, der ein unbekanntes Feld hat</translation>
    </message>
    <message>
        <source>with a plan that needs an unknown field</source>
        <translation>mit einem Plan, der ein unbekanntes Feld verlangt</translation>
    </message>
    <message>
        <source>with a plan without URLs</source>
        <translation>mit einem Plan ohne URLs</translation>
    </message>
    <message>
        <source>with a proxy in the environment</source>
        <translation>mit einem Proxy in der Umgebung</translation>
    </message>
    <message>
        <source>with a total deadline</source>
        <translation>mit einer Frist für den ganzen Abruf</translation>
    </message>
    <message>
        <source>with an early end of standard input</source>
        <translation>mit einem frühen Ende der Standardeingabe</translation>
    </message>
    <message>
        <source>with headers of the plan's own</source>
        <translation>mit Kopfzeilen des Plans</translation>
    </message>
    <message>
        <source>with limits of body and headers</source>
        <translation>mit Grenzen für Inhalt und Kopfzeilen</translation>
    </message>
    <message>
        <source>with live reports</source>
        <translation>mit laufenden Meldungen</translation>
    </message>
    <message>
        <source>with one fetch at a time</source>
        <translation>mit einem Abruf auf einmal</translation>
    </message>
    <message>
        <source>write results and runs as a report: HTML, PDF, Markdown, CSV or JSON</source>
        <translation>Ergebnisse und Läufe als Bericht schreiben: HTML, PDF, Markdown, CSV oder JSON</translation>
    </message>
    <message>
        <source>wrote a line of more than %1 KiB</source>
        <translation>schrieb eine Zeile von mehr als %1 KiB</translation>
    </message>
    <message>
        <source>wrote a line of more than 4 MiB</source>
        <translation>schrieb eine Zeile von mehr als 4 MiB</translation>
    </message>
    <message>
        <source>wrote a line that is not of the protocol: %1</source>
        <translation>schrieb eine Zeile, die nicht zum Protokoll gehört: %1</translation>
    </message>
    <message>
        <source>wrote a line that is not understood: %1</source>
        <translation>schrieb eine unverständliche Zeile: %1</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation>„%1“ %2</translation>
    </message>
    <message>
        <source>“%1” against “%2”</source>
        <translation>„%1“ gegen „%2“</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
</context>
</TS>
