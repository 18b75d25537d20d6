<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>Simulated: %1, line %2, %n time(s)</source>
        <translation>
            <numerusform>Simulated: %1, line %2, once</numerusform>
            <numerusform>Simulated: %1, line %2, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::ui::DiffView</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n line added</numerusform>
            <numerusform>%n lines added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n line removed</numerusform>
            <numerusform>%n lines removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::ui::FindBar</name>
    <message numerus="yes">
        <source>%1 of %n</source>
        <translation>
            <numerusform>%1 of %n</numerusform>
            <numerusform>%1 of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::ui::FormView</name>
    <message numerus="yes">
        <source>%1 s (%n day(s))</source>
        <translation>
            <numerusform>%1 s (%n day)</numerusform>
            <numerusform>%1 s (%n days)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 s (%n hour(s))</source>
        <translation>
            <numerusform>%1 s (%n hour)</numerusform>
            <numerusform>%1 s (%n hours)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 s (%n minute(s))</source>
        <translation>
            <numerusform>%1 s (%n minute)</numerusform>
            <numerusform>%1 s (%n minutes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::ui::ScriptsPane</name>
    <message numerus="yes">
        <source>The server counted %n further write(s) since you read it; somebody&apos;s change may have been replaced.</source>
        <translation>
            <numerusform>The server counted %n further write since you read it; somebody&apos;s change may have been replaced.</numerusform>
            <numerusform>The server counted %n further writes since you read it; somebody&apos;s change may have been replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::ui::TaskStrip</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::ui::flow::FlowControls</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flowtext</name>
    <message numerus="yes">
        <source>%n script call(s).</source>
        <translation>
            <numerusform>%n script call.</numerusform>
            <numerusform>%n script calls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s).</source>
        <translation>
            <numerusform>%n remark.</numerusform>
            <numerusform>%n remarks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uma</name>
    <message numerus="yes">
        <source>After %n message(s) the server still shows another page.</source>
        <translation>
            <numerusform>After %n message the server still shows another page.</numerusform>
            <numerusform>After %n messages the server still shows another page.</numerusform>
        </translation>
    </message>
</context>
</TS>
