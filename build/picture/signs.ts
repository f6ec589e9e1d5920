import { numberText as n } from "./number-text.ts";

/** A sign of the picture, and what it means. */
const SIGNS: readonly { sign: string; width: number; text: string }[] = [
  {
    sign: '<g class="ran count"><rect y="-9" width="30" height="18" rx="9"/><path d="M7 .3l2.7 2.7 4.3-5.5"/><text x="21" y="4">3</text></g>',
    width: 30,
    text: "ran 3 times",
  },
  {
    sign: '<g class="transition taken"><path class="line" d="M0 0h28"/><rect class="pill" x="6" y="-7.5" width="15" height="15" rx="7.5"/><text class="events" x="13.5" y="3.5">3</text></g>',
    width: 28,
    text: "3 events went over",
  },
  {
    sign: '<g class="error"><path class="mark" d="M10-11L20.5 8h-21z"/><path class="sign" d="M10-4v6M10 5v.2"/></g>',
    width: 20,
    text: "error",
  },
  {
    sign: '<g class="waits"><circle class="mark" cx="9" r="9"/><path class="sign" d="M6.5-3.5v7M11.5-3.5v7"/></g>',
    width: 18,
    text: "waits for an event",
  },
  { sign: '<g class="idle off"><circle class="mark" cx="9" r="9"/><path class="sign" d="M3 6l12-12"/></g>', width: 18, text: "off" },
  { sign: '<g class="transition off"><path class="line" d="M0 0h26"/></g>', width: 26, text: "transition that is off" },
];

/** The line that says what the signs of a picture mean. */
export function signs(y: number): string {
  let x = 26;
  const drawn = SIGNS.map(({ sign, width, text }) => {
    const entry = `<g transform="translate(${n(x)} ${n(y)})">${sign}<text class="key" x="${n(width + 8)}" y="4">${text}</text></g>`;
    // Fonts differ: there is room for a wide one.
    x += width + 28 + text.length * 7;
    return entry;
  });
  return `<g class="signs">${drawn.join("")}</g>`;
}
