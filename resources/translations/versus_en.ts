<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Versus</name>
    <message numerus="yes">
        <source>%1 of %n machine(s)</source>
        <translation>
            <numerusform>%1 of %n machine</numerusform>
            <numerusform>%1 of %n machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n round(s)</source>
        <translation>
            <numerusform>%1 of %n round</numerusform>
            <numerusform>%1 of %n rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s)</source>
        <translation>
            <numerusform>%1 of %n run</numerusform>
            <numerusform>%1 of %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was at work before the start (load %2 on %n processor(s)).</source>
        <translation>
            <numerusform>%1 was at work before the start (load %2 on %n processor).</numerusform>
            <numerusform>%1 was at work before the start (load %2 on %n processors).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will get %n request(s).</source>
        <translation>
            <numerusform>%1 will get %n request.</numerusform>
            <numerusform>%1 will get %n requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, of which %n is/are in both</source>
        <translation>
            <numerusform>%1, of which %n is in both</numerusform>
            <numerusform>%1, of which %n are in both</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n point(s), from %2 (%3) to %4 (%5)</source>
        <translation>
            <numerusform>%1: %n point, from %2 (%3) to %4 (%5)</numerusform>
            <numerusform>%1: %n points, from %2 (%3) to %4 (%5)</numerusform>
        </translation>
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
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comparison(s) of HTTP clients is/are in it.</source>
        <translation>
            <numerusform>One comparison of HTTP clients is in it.</numerusform>
            <numerusform>%n comparisons of HTTP clients are in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n core</numerusform>
            <numerusform>%n cores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s)</source>
        <translation>
            <numerusform>%n duplicate</numerusform>
            <numerusform>%n duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fetch(es)</source>
        <translation>
            <numerusform>%n fetch</numerusform>
            <numerusform>%n fetches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s)</source>
        <translation>
            <numerusform>%n machine</numerusform>
            <numerusform>%n machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more is/are reported</source>
        <translation>
            <numerusform>%n more is reported</numerusform>
            <numerusform>%n more are reported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the %1 experiments was/were (a) quick run(s), which is/are not final.</source>
        <translation>
            <numerusform>%n of the %1 experiments was a quick run, which is not final.</numerusform>
            <numerusform>%n of the %1 experiments were quick runs, which are not final.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejoined from wrapped lines</source>
        <translation>
            <numerusform>%n rejoined from wrapped lines</numerusform>
            <numerusform>%n rejoined from wrapped lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n round</numerusform>
            <numerusform>%n rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) is/are in the trash.</source>
        <translation>
            <numerusform>%n run is in the trash.</numerusform>
            <numerusform>%n runs are in the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <translation>
            <numerusform>%n taken</numerusform>
            <numerusform>%n taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 connection for %n fetch(es)</source>
        <translation>
            <numerusform>1 connection for %n fetch</numerusform>
            <numerusform>1 connection for %n fetches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A quick look: %n round(s) of each engine; a claim needs %1.</source>
        <translation>
            <numerusform>A quick look: %n round of each engine; a claim needs %1.</numerusform>
            <numerusform>A quick look: %n rounds of each engine; a claim needs %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A quick look: %n round(s); a claim needs %1.</source>
        <translation>
            <numerusform>A quick look: %n round; a claim needs %1.</numerusform>
            <numerusform>A quick look: %n rounds; a claim needs %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n fetch(es) failed, most of them with the error “%1”. Check the addresses and the network, then press Compare again.</source>
        <translation>
            <numerusform>The only fetch failed, with the error “%1”. Check the addresses and the network, then press Compare again.</numerusform>
            <numerusform>All %n fetches failed, most of them with the error “%1”. Check the addresses and the network, then press Compare again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more warning(s).</source>
        <translation>
            <numerusform>And %n more warning.</numerusform>
            <numerusform>And %n more warnings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n pair(s) of fetches whose answers were not alike.</source>
        <translation>
            <numerusform>Left out: %n pair of fetches whose answers were not alike.</numerusform>
            <numerusform>Left out: %n pairs of fetches whose answers were not alike.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %1, %2, on %3 (%4, %n processor(s), %5).</source>
        <translation>
            <numerusform>Measured on %1, %2, on %3 (%4, %n processor, %5).</numerusform>
            <numerusform>Measured on %1, %2, on %3 (%4, %n processors, %5).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent, for %n URLs of the list: %1 Take them off, or allow them in the preferences.</source>
        <translation>
            <numerusform>Nothing was sent, for %n URL of the list: %1 Take it off, or allow them in the preferences.</numerusform>
            <numerusform>Nothing was sent, for %n URLs of the list: %1 Take them off, or allow them in the preferences.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shard %1/%2 has none of the %n URL(s). Use fewer shards, or --replicate.</source>
        <translation>
            <numerusform>Shard %1/%2 does not have the %n URL. Use fewer shards, or --replicate.</numerusform>
            <numerusform>Shard %1/%2 has none of the %n URLs. Use fewer shards, or --replicate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The machine was at work before the start (load %1 on %n processor(s)).</source>
        <translation>
            <numerusform>The machine was at work before the start (load %1 on %n processor).</numerusform>
            <numerusform>The machine was at work before the start (load %1 on %n processors).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table of numbers has %n row(s).</source>
        <translation>
            <numerusform>The table of numbers has %n row.</numerusform>
            <numerusform>The table of numbers has %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is shard %1/%2 (%3): %4 of %n URL(s).</source>
        <translation>
            <numerusform>This is shard %1/%2 (%3): %4 of %n URL.</numerusform>
            <numerusform>This is shard %1/%2 (%3): %4 of %n URLs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a full run of %n round(s)</source>
        <translation>
            <numerusform>a full run of %n round</numerusform>
            <numerusform>a full run of %n rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a quick run of %n round(s)</source>
        <translation>
            <numerusform>a quick run of %n round</numerusform>
            <numerusform>a quick run of %n rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %1 to each of %n other host(s)</source>
        <translation>
            <numerusform>at most %1 to each of %n other host</numerusform>
            <numerusform>at most %1 to each of %n other hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no interval: only %n round(s), at least 2 are needed</source>
        <translation>
            <numerusform>no interval: only %n round, at least 2 are needed</numerusform>
            <numerusform>no interval: only %n rounds, at least 2 are needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the list in %n part(s)</source>
        <translation>
            <numerusform>the list in %n part</numerusform>
            <numerusform>the list in %n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the whole list on %n machine(s)</source>
        <translation>
            <numerusform>the whole list on %n machine</numerusform>
            <numerusform>the whole list on %n machines</numerusform>
        </translation>
    </message>
</context>
</TS>
