import type { IconGroup } from "./icons.ts";
import { dark, light, type Palette } from "./palette.ts";

const GROUPS: readonly IconGroup[] = ["flow", "script", "data", "channel", "other"];

const SHAPES = `.workflow{font:12px ui-sans-serif,system-ui,"Segoe UI",Roboto,Helvetica,Arial,sans-serif}
.workflow text{text-anchor:middle}
.workflow .title{font-size:17px;font-weight:650;text-anchor:start}
.workflow .subtitle,.workflow .key{font-size:12px;text-anchor:start}
.workflow .tag{font:600 9px ui-monospace,Consolas,monospace}
.workflow .state{font-size:11px;font-weight:650}
.workflow .box{stroke-width:1.5}
.workflow .ran .box,.workflow .waits .box{stroke-width:2}
.workflow .error .box{stroke-width:3}
.workflow .off .box{stroke-dasharray:5 4}
.workflow .icon{fill:none;stroke-width:1.7;stroke-linecap:round;stroke-linejoin:round}
.workflow .idle .icon,.workflow .off .icon{opacity:.6}
.workflow .mark{stroke-width:1.8;stroke-linejoin:round}
.workflow .sign,.workflow .count path{fill:none;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.workflow .count rect,.workflow .pill{stroke-width:1.5}
.workflow .count text{font-size:11px;font-weight:650}
.workflow .events{font-size:10px;font-weight:650}
.workflow .line{fill:none;stroke-width:1.3}
.workflow .taken .line{stroke-width:2.4}
.workflow .transition.off .line{stroke-dasharray:5 4}
.workflow .head{stroke-width:1}
.workflow .transition .label{font-size:10.5px;paint-order:stroke;stroke-width:4px;stroke-linejoin:round}
.workflow .activity .label{paint-order:stroke;stroke-width:3px;stroke-linejoin:round}
.workflow .loose .label{text-anchor:start}
`;

function colours(palette: Palette): string {
  const { paper, raised, ink, soft, line, ran, ranPaper, error, errorPaper, waits, waitsPaper } = palette;
  const state = (name: string, colour: string, fill: string): string =>
    `.workflow .${name} .box{fill:${fill};stroke:${colour}}.workflow .${name} .state{fill:${colour}}.workflow .${name} .mark{fill:${fill};stroke:${colour}}.workflow .${name} .sign{stroke:${colour}}`;
  return [
    `.workflow .paper{fill:${paper}}.workflow text{fill:${ink}}.workflow .subtitle,.workflow .key{fill:${soft}}`,
    ...GROUPS.map((group) => `.workflow .icon.${group}{stroke:${palette[group]}}`),
    `.workflow .tag{fill:${palette.other}}`,
    state("idle", line, raised),
    `.workflow .idle .label,.workflow .idle .state{fill:${soft}}`,
    state("ran", ran, ranPaper),
    state("error", error, errorPaper),
    state("waits", waits, waitsPaper),
    `.workflow .count rect{fill:${paper};stroke:${ran}}.workflow .count path{stroke:${ran}}.workflow .count text{fill:${ran}}`,
    `.workflow .error .count rect{stroke:${soft}}.workflow .error .count path{stroke:${soft}}.workflow .error .count text{fill:${soft}}`,
    `.workflow .line{stroke:${line}}.workflow .head{fill:${line};stroke:${line}}.workflow .loose .head{fill:${paper}}`,
    `.workflow .taken .line{stroke:${ran}}.workflow .taken .head{fill:${ran};stroke:${ran}}`,
    `.workflow .pill{fill:${paper};stroke:${ran}}.workflow .events{fill:${ran}}`,
    `.workflow .label{stroke:${paper}}.workflow .transition .label{fill:${soft}}.workflow .transition.taken .label{fill:${ink}}`,
  ].join("\n");
}

/** The rules of a picture: light on paper and, where nothing else is wanted, on screens. */
export const pictureStyle = `${SHAPES}${colours(light)}
@media screen and (prefers-color-scheme:dark){
${colours(dark)}
}
`;
