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
    <message numerus="yes">
        <source>%n step(s) of scripts are in it; an editor walks through them with drover-cli dap.</source>
        <translation>
            <numerusform>%n step of scripts is in it; an editor walks through it with drover-cli dap.</numerusform>
            <numerusform>%n steps of scripts are in it; an editor walks through them with drover-cli dap.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::debug::VariableTree</name>
    <message numerus="yes">
        <source>%n more …</source>
        <translation>
            <numerusform>%n more …</numerusform>
            <numerusform>%n more …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::ui::ActivityPane</name>
    <message numerus="yes">
        <source>%n activities were exported.</source>
        <translation>
            <numerusform>%n activity was exported.</numerusform>
            <numerusform>%n activities were exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::ui::BulkDialog</name>
    <message numerus="yes">
        <source>Change %n object(s)</source>
        <translation>
            <numerusform>Change %n object</numerusform>
            <numerusform>Change %n objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) will be changed, one by one.</source>
        <translation>
            <numerusform>%n object will be changed.</numerusform>
            <numerusform>%n objects will be changed, one by one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
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
        <source>%n taken back</source>
        <translation>
            <numerusform>%n taken back</numerusform>
            <numerusform>%n taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::ui::ConflictDialog</name>
    <message numerus="yes">
        <source>%n still to choose</source>
        <translation>
            <numerusform>%n still to choose</numerusform>
            <numerusform>%n still to choose</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::ui::DeleteDialog</name>
    <message numerus="yes">
        <source>At least %n object(s) use it, and will name something that is not there any more.</source>
        <translation>
            <numerusform>At least %n object uses it, and will name something that is not there any more.</numerusform>
            <numerusform>At least %n objects use it, and will name something that is not there any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) use it, and will name something that is not there any more.</source>
        <translation>
            <numerusform>%n object uses it, and will name something that is not there any more.</numerusform>
            <numerusform>%n objects use it, and will name something that is not there any more.</numerusform>
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
    <name>drover::ui::EditorDebugging</name>
    <message numerus="yes">
        <source>Ran %n time(s) in %1.</source>
        <translation>
            <numerusform>Ran %n time in %1.</numerusform>
            <numerusform>Ran %n times in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::ui::EntityForm</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n set</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::ui::EntityListPane</name>
    <message numerus="yes">
        <source>Only the first %n of them are selected.</source>
        <translation>
            <numerusform>Only the first of them is selected.</numerusform>
            <numerusform>Only the first %n of them are selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them not on screen in this list</source>
        <translation>
            <numerusform>%1, %n of them not on screen in this list</numerusform>
            <numerusform>%1, %n of them not on screen in this list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more being read …</source>
        <translation>
            <numerusform>%1, %n more being read …</numerusform>
            <numerusform>%1, %n more being read …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::ui::ExpressionEditor</name>
    <message numerus="yes">
        <source>More than %n scope(s): too many combinations to show.</source>
        <translation>
            <numerusform>More than %n scope: too many combinations to show.</numerusform>
            <numerusform>More than %n scopes: too many combinations to show.</numerusform>
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
    <name>drover::ui::ImportDialog</name>
    <message numerus="yes">
        <source>Import %n object(s) of %1 to %2</source>
        <translation>
            <numerusform>Import %n object of %1 to %2</numerusform>
            <numerusform>Import %n objects of %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not looked up</source>
        <translation>
            <numerusform>%n not looked up</numerusform>
            <numerusform>%n not looked up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be written</source>
        <translation>
            <numerusform>%n to be written</numerusform>
            <numerusform>%n to be written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written</source>
        <translation>
            <numerusform>%n written</numerusform>
            <numerusform>%n written</numerusform>
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
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n the same</numerusform>
            <numerusform>%n the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n object(s)</source>
        <translation>
            <numerusform>Import %n object</numerusform>
            <numerusform>Import %n objects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::ui::ImportModel</name>
    <message numerus="yes">
        <source>%n field(s) differ.</source>
        <translation>
            <numerusform>%n field differs.</numerusform>
            <numerusform>%n fields differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::ui::ObjectEditor</name>
    <message numerus="yes">
        <source>%n field(s) changed</source>
        <translation>
            <numerusform>%n field changed</numerusform>
            <numerusform>%n fields changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <comment>fields that are wrong</comment>
        <translation>
            <numerusform>%n to mend</numerusform>
            <numerusform>%n to mend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::ui::ProblemsPanel</name>
    <message numerus="yes">
        <source>Fix all %n of this kind</source>
        <translation>
            <numerusform>Fix %n of this kind</numerusform>
            <numerusform>Fix all %n of this kind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::ui::ResultView</name>
    <message numerus="yes">
        <source>%n line(s) ran, marked in the editor</source>
        <translation>
            <numerusform>%n line ran, marked in the editor</numerusform>
            <numerusform>%n lines ran, marked in the editor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s) ran, marked in the editor</source>
        <translation>
            <numerusform>%1 of %n line ran, marked in the editor</numerusform>
            <numerusform>%1 of %n lines ran, marked in the editor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::ui::ReviewDialog</name>
    <message numerus="yes">
        <source>Change %n field(s) of “%1”</source>
        <translation>
            <numerusform>Change %n field of “%1”</numerusform>
            <numerusform>Change %n fields of “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::ui::ScriptEditorPage</name>
    <message numerus="yes">
        <source>Fix all %n of this kind</source>
        <translation>
            <numerusform>Fix %n of this kind</numerusform>
            <numerusform>Fix all %n of this kind</numerusform>
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
    <name>drover::ui::TimelinePanel</name>
    <message numerus="yes">
        <source>%n moment(s) recorded; the script is running.</source>
        <translation>
            <numerusform>%n moment recorded; the script is running.</numerusform>
            <numerusform>%n moments recorded; the script is running.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::ui::TransferActions</name>
    <message numerus="yes">
        <source>Export %n object(s)</source>
        <translation>
            <numerusform>Export %n object</numerusform>
            <numerusform>Export %n objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting %n object(s)</source>
        <translation>
            <numerusform>Exporting %n object</numerusform>
            <numerusform>Exporting %n objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) were written to %1.</source>
        <translation>
            <numerusform>%n object was written to %1.</numerusform>
            <numerusform>%n objects were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were written to %1.</source>
        <translation>
            <numerusform>%n row was written to %1.</numerusform>
            <numerusform>%n rows were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drover::ui::flow::CoveragePane</name>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n scenario</numerusform>
            <numerusform>%n scenarios</numerusform>
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
    <name>drover::ui::flow::MatrixPane</name>
    <message numerus="yes">
        <source>%n combination(s)</source>
        <translation>
            <numerusform>%n combination</numerusform>
            <numerusform>%n combinations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n granted</source>
        <translation>
            <numerusform>%n granted</numerusform>
            <numerusform>%n granted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n denied</source>
        <translation>
            <numerusform>%n denied</numerusform>
            <numerusform>%n denied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need info</source>
        <translation>
            <numerusform>%n needs info</numerusform>
            <numerusform>%n need info</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
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
    <message numerus="yes">
        <source>Permission was given in %n step(s).</source>
        <translation>
            <numerusform>Permission was given in %n step.</numerusform>
            <numerusform>Permission was given in %n steps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is logged in by %2, after %n step(s).</source>
        <translation>
            <numerusform>%1 is logged in by %2, after %n step.</numerusform>
            <numerusform>%1 is logged in by %2, after %n steps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>server</name>
    <message numerus="yes">
        <source>%n scope(s) are missing; what needs them can&apos;t be used: %1</source>
        <translation>
            <numerusform>%n scope is missing; what needs it can&apos;t be used: %1</numerusform>
            <numerusform>%n scopes are missing; what needs them can&apos;t be used: %1</numerusform>
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
