/** A workflow as a package export writes it: attributes in order and wrapped, initialisation script, transitions, script. */
export const EXPORTED = `<workflow internalName="cusNightlyScore" label="Nightly score" form="xtk:workflow"
          modelName="newWorkflow" schema="nms:recipient" simulation="false">
  <activities>
    <start label="Start" name="start" x="40" y="60">
      <initScript>vars.batch = "A";</initScript>
      <transitions><initial name="initial" target="js"/></transitions>
    </start>
    <js label="Count" name="js" x="160" y="60">
      <transitions>
        <done name="done" target="jstest"/>
        <error enabled="true" label="Error" name="error" target="end2"/>
      </transitions>
      <script>vars.total = "12";
if (vars.batch &lt; "B" &amp;&amp; true)
  logInfo("total " + vars.total);</script>
    </js>
    <jstest label="Any?" name="jstest" x="280" y="60">
      <transitions>
        <test label="Some" name="transition1" target="jsx">
          <condition>parseInt(vars.total, 10) &gt; 0</condition>
        </test>
        <test label="More" name="transition2" target="jsx">
          <condition>vars.total &gt; 5
  &amp;&amp; true;</condition>
        </test>
        <default label="None" name="default" target="end"/>
      </transitions>
    </jstest>
    <jsx label="Poll" name="jsx" x="400" y="60">
      <transitions>
        <transition label="Ok" name="ok" target="end"/>
        <error name="error"/>
      </transitions>
      <call>task.vars.tries = 0;
return 0;</call>
      <recall>task.postEvent(task.transitionByName("ok"));
task.setCompleted();
return 0;</recall>
    </jsx>
    <end label="End" name="end" x="520" y="60"/>
    <end label="Failed" name="end2" x="280" y="160"/>
  </activities>
  <desc>Sample</desc>
  <folder _operation="none" name="nmsTechnicalWorkflow"/>
</workflow>
`;

/** The files of it. */
export const EXPORTED_FILES = ["js.js", "jstest.condition.js", "jsx.call.js", "jsx.recall.js", "start.init.js", "workflow.xml"];

/** As the console's view of the source shows it: every attribute, runtime ones too, text of some elements in CDATA. */
export const SHOWN = `<?xml version='1.0'?>
<workflow _cs="Shown (cusShown)" builtIn="false" created="2024-01-02 10:00:00.000Z" createdBy-id="1044" errorActivity="" errorCount="0" eventCount="2" failed="0" folder-id="1167" history="30" id="48211" internalName="cusShown" isModel="false" label="Shown" lastModified="2024-01-03 11:00:00.000Z" lastStart="" modifiedBy-id="1044" nextProcessing="" nextProcessingDate="" processId="0" scenario-cs="x" schema="nms:recipient" state="20" status="0" taskCount="0">
  <activities>
    <js affinity="" collision="0" label="JavaScript code" mask="0" maxExecutionTime="3600" name="js" onError="0" runOnSimulation="true" timezone="_inherit_" x="0" y="0">
      <script>logInfo(&quot;a&quot; + (1 &gt; 2));
</script>
      <transitions>
        <done enabled="true" label="" name="done" target="sql"/>
        <error enabled="false" label="" name="error"/>
      </transitions>
    </js>
    <jstest label="Test" name="jstest"><transitions><test name="a"><condition><![CDATA[vars.n < 1 && true]]></condition></test></transitions></jstest>
    <sql label="SQL" name="sql"><script>select &lt;%= vars.n %&gt;</script></sql>
    <alert name="alert"><message>&lt;%= vars.n %&gt;</message></alert>
    <cusUnknown name="odd" id="7" state="3"><query id="9"><where/></query></cusUnknown>
  </activities>
  <desc><![CDATA[It's <so>]]></desc>
  <process login="admin" priority="0"/>
  <variables total="12"/>
  <visualState zoom="1"/>
  <folder _cs="Technical" id="1167" name="nmsTechnicalWorkflow"/>
</workflow>
`;

/** What of it is no noise. */
export const SHOWN_QUIET = SHOWN.replace(
  / (?:_cs="Shown \(cusShown\)"|created=|createdBy-id=|error\w+=|eventCount=|failed=|id="48211"|lastModified=|lastStart=|modifiedBy-id=|nextProcessing\w*=|processId=|scenario-cs=|state="20"|status=|taskCount=)(?:"[^"]*")?/g,
  "",
)
  .replace(/ _cs="Technical"/, "")
  .replace(/\n {2}<(?:process|variables|visualState) [^>]*>/g, "");
