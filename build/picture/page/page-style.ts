import { dark, light, type Palette } from "../palette.ts";
import { pictureStyle } from "../picture-style.ts";

const LAYOUT = `:root{color-scheme:light dark}
*{box-sizing:border-box}
body{margin:0;font:14px/1.5 ui-sans-serif,system-ui,"Segoe UI",Roboto,Helvetica,Arial,sans-serif}
main{max-width:1280px;margin:0 auto;padding:28px 24px 60px}
h1{font-size:22px;line-height:1.25;margin:0;overflow-wrap:anywhere}
h2{font-size:15px;margin:34px 0 10px;overflow-wrap:anywhere}
p{margin:4px 0;overflow-wrap:anywhere}
.facts{display:flex;flex-wrap:wrap;gap:8px;margin:14px 0 0;padding:0;list-style:none}
.facts li{border:1px solid;border-radius:999px;padding:1px 12px}
.facts .error,.facts .waits,.facts .ran{font-weight:650}
.wide{overflow-x:auto;border:1px solid;border-radius:10px}
.picture{margin-top:22px;text-align:center}
.picture svg{display:block;margin:0 auto;width:100%;height:auto}
table{border-collapse:collapse;width:100%}
th,td{text-align:start;vertical-align:top;padding:5px 12px;unicode-bidi:isolate}
td{white-space:pre-wrap;overflow-wrap:anywhere;min-width:5em;border-top:1px solid}
tbody:first-child tr:first-child td{border-top:0}
th{font-weight:600;font-size:12px;white-space:nowrap}
code,pre,.place{font:12.5px/1.5 ui-monospace,SFMono-Regular,Consolas,monospace}
code{overflow-wrap:anywhere}
pre{margin:8px 0;padding:10px 12px;overflow-x:auto;border-radius:8px}
#journal td:first-child{white-space:nowrap;width:7em}
.diagnostic{border:1px solid;border-left-width:5px;border-radius:8px;padding:8px 14px;margin:0 0 10px}
@media print{main{max-width:none;padding:0}.wide{overflow:visible;border-radius:0}pre{white-space:pre-wrap;overflow-wrap:anywhere}thead{display:table-header-group}tr,.diagnostic,.picture{break-inside:avoid}h2{break-after:avoid}@page{margin:14mm}}
`;

function colours({ paper, raised, ink, soft, line, ran, error, errorPaper, waits, waitsPaper }: Palette): string {
  return `body{background:${paper};color:${ink}}.soft,th,.place{color:${soft}}th,pre{background:${raised}}.wide,td,.facts li{border-color:${line}}td{border-top-color:${line}}
.facts .ran{color:${ran};border-color:${ran}}.facts .error{color:${error};border-color:${error}}.facts .waits{color:${waits};border-color:${waits}}
tr.error td:first-child,tr.error td:last-child,.diagnostic.error strong{color:${error}}tr.error td{background:${errorPaper}}tr.warning td:first-child,.diagnostic.warning strong{color:${waits}}tr.warning td{background:${waitsPaper}}
.diagnostic.error{border-color:${error}}.diagnostic.warning{border-color:${waits}}`;
}

/**
 * The rules of a page with its picture; for paper always light.
 * @param width of the picture: a wide one becomes smaller, as long as it can be read
 */
export function pageStyle(width: number): string {
  return `
${LAYOUT}.picture svg{max-width:${Math.ceil(width)}px}
@media screen{.picture svg{min-width:${Math.ceil(width * 0.62)}px}}
${colours(light)}
@media screen and (prefers-color-scheme:dark){
${colours(dark)}
}
${pictureStyle}`;
}
