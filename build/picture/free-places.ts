/** Where the upper left corner of a box is. */
export interface Point {
  x: number;
  y: number;
}

/** How far apart boxes are, not to be drawn over each other. */
export const ROOM = 64;
/** The same from top to bottom where nobody placed them: labels have room too. */
const TALL = 108;
/** How far further down the next place is looked for. */
const STEP = 32;
/** How far apart the rows and columns of a picture are, where nobody says it. */
export const COLUMN = 168;
export const ROW = 128;
/** How many go below one another before the next column is begun: a picture that is all height is looked at by nobody. */
const MOST_ROWS = 12;

/** The places that are taken, in squares. */
export class FreePlaces {
  /** By square: who lies in it. */
  readonly #taken = new Map<string, Point[]>();
  /** By square: where the next one may go that wants the same, `x` from what it wants. */
  readonly #next = new Map<string, Point>();

  /**
   * Takes a place: the wanted one, or the next below it that is free, in the next column where too many are below it.
   * @param isGiven somebody placed it: its label may be near another box
   */
  take({ x, y }: Point, isGiven: boolean): Point {
    const square = squareOf(x, y);
    let place = { x, y };
    if (!this.#isFree(x, y, isGiven ? ROOM : TALL)) {
      const next = this.#next.get(square) ?? { x: 0, y };
      const inColumn = (at: Point): Point => (at.y < y + MOST_ROWS * ROW ? at : { x: at.x + COLUMN, y });
      place = inColumn({ x: x + next.x, y: Math.max(y, next.y) });
      while (!this.#isFree(place.x, place.y, TALL)) place = inColumn({ x: place.x, y: place.y + STEP });
      this.#next.set(square, { x: place.x - x, y: place.y + ROW });
    }
    const key = squareOf(place.x, place.y);
    const list = this.#taken.get(key);
    if (list) list.push(place);
    else this.#taken.set(key, [place]);
    return place;
  }

  #isFree(x: number, y: number, tall: number): boolean {
    for (const dx of [-ROOM, 0, ROOM])
      for (let dy = -2 * ROOM; dy <= 2 * ROOM; dy += ROOM)
        for (const other of this.#taken.get(squareOf(x + dx, y + dy)) ?? [])
          if (Math.abs(other.x - x) < ROOM && Math.abs(other.y - y) < tall) return false;
    return true;
  }
}

function squareOf(x: number, y: number): string {
  return `${Math.floor(x / ROOM)},${Math.floor(y / ROOM)}`;
}
