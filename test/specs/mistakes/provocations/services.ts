import type { serviceMessages } from "../../../../build/diagnostics/messages/mock/services.ts";
import { type Provocations, world } from "../provoke.ts";

const service = `var connection = new HttpSoapConnection("http://a/"), service = new SoapService(connection, "urn:a");`;
const declared = `${service} service.addMethod("Do", "a#None", ["x", "string"], ["y", "string"]);`;
const subscribing = (recipient: string, names = "news"): string =>
  `nms.subscription.Subscribe(${JSON.stringify(names)}, ${recipient}, false)`;

export const services: Provocations<typeof serviceMessages> = {
  "wrong-argument": "getOption()",
  "text-for-document": 'xtk.session.Write("<recipient/>")',
  "jxon-without-content": "xtk.session.Write({ recipient: 5 })",
  "jxon-without-root": "xtk.session.Write({ a: {}, b: {} })",
  "wrong-object": 'logonWithContext(new File("/a.txt"))',
  "wrong-entity": () => world().connect().bridge.call("nms.recipient#save", [1]),
  "member-not-emulated": () => {
    const { bridge } = world().connect();
    const found = bridge.call("nms.recipient.load", ["1"]) as { entity: { id: number } };
    return bridge.read!(found.entity.id, "none");
  },
  "entity-link-set": "nms.recipient.load(1).folder = 5",
  "entity-part-saved": () => {
    const { bridge } = world().connect();
    const found = bridge.call("nms.recipient.load", ["1"]) as { entity: { id: number } };
    return bridge.call("nms.recipient#save", [bridge.read!(found.entity.id, "location")]);
  },
  "unknown-record": "nms.recipient.load(5)",
  "schema-without-folder": 'xtk.option.create().DuplicateTo("a", 1)',
  "key-without-schema": 'xtk.session.LoadAsText("1234")',
  "unknown-entity": 'xtk.session.LoadAsText("nms:recipient|99")',
  "unknown-schema-node": 'getSchema("cus:order").root.findNode("@totl")',
  "sql-name-not-certain": 'getSchema("cus:order").root.findNode("@deliverOn").SQLName',
  "unknown-library": 'loadLibrary("cus:none.js")',
  "no-commands": 'execCommand("ls")',
  "unknown-operator": 'logonWithUser("nobody", "x")',
  "empty-token": 'logonWithToken("")',
  "option-type-not-emulated": 'getOption("odd")',
  "option-value": 'setOption("count", "many")',
  "unknown-service": subscribing('<recipient _key="@email" email="a@x.io"/>', "none"),
  "unnamed-service": subscribing('<recipient _key="@email" email="a@x.io"/>', ""),
  "wrong-recipient-element": subscribing('<person _key="@email" email="a@x.io"/>'),
  "recipient-with-links": subscribing('<recipient _key="@email" email="a@x.io"><folder name="main"/></recipient>'),
  "unknown-recipient": subscribing('<recipient _key="@email" email="new@x.io"/>'),
  "recipient-subscribe": "nms.subscription.RecipientSubscribe(<recipient/>, <service/>, true)",
  "foreign-encryption": 'decryptString("x", "key")',
  "other-encryption-key": 'decryptString(encryptString("x", "key"), "other")',
  "decrypt-password": 'decryptPassword("x")',
  "date-not-in-format": 'parseDate("31/02/2026", "%D/%M/%Y")',
  "invalid-date-text": 'parseTimeStamp("x")',
  "date-code": 'parseDate("1", "%W")',
  "date-time-zone": 'formatDate(new Date(0), "%Y", "nowhere")',
  "http-without-handler": 'getUrl("http://none/")',
  "http-timeout": 'getUrl("http://slow/")',
  "http-promise": 'getUrl("http://promise/")',
  "http-answer": 'getUrl("http://number/")',
  "http-body": 'getUrl("http://body/")',
  "http-status": 'getUrl("http://gone/")',
  "http-without-url": "new HttpClientRequest().execute()",
  "http-not-executed": 'new HttpClientRequest("http://gone/").response',
  "http-header": 'var request = new HttpClientRequest("http://gone/"); request.header = 5; request.execute()',
  "soap-parameters": `${service} service.addMethod("Do", "a#Do", 5, [])`,
  "soap-parameter-without-type": `${service} service.addMethod("Do", "a#Do", ["x"], [])`,
  "soap-unknown-method": () => {
    const { bridge } = world().connect();
    const connection = bridge.call("new HttpSoapConnection", ["http://a/"]);
    return bridge.call("SoapService#Do", [bridge.call("new SoapService", [connection, "urn:a"])]);
  },
  "soap-missing-argument": `${declared} service.Do()`,
  "soap-without-handler": `${service} service.addMethod("Do", "a#Do", [], []); service.Do()`,
  "soap-missing-output": `${declared} service.Do("x")`,
  "sql-without-handler": 'sqlExec("none")',
  "sql-disposed": 'var connection = application.getConnection(); connection.dispose(); connection.query("select 1")',
  "sql-no-date": 'sqlGetDate("select 1")',
  "sql-format": 'sqlSelect("recipient", "select 1")',
  "sql-types": 'instance.engine.queryWithTypes("select 1", 5)',
  "sql-type": 'instance.engine.queryWithTypes("select 1", ["none"])',
  "sql-value": 'for each (var row in instance.engine.queryWithTypes("select 1", ["long"])) row',
};
