/** So many pieces are joined while they are young: memory that lives on costs more than the joining. */
const MOST_PIECES = 4096;

/** Text that is put together from many small pieces. */
export class Output {
  private readonly pieces: string[] = [];
  private readonly parts: string[] = [];

  write(...pieces: string[]): void {
    for (const piece of pieces) this.pieces.push(piece);
    if (this.pieces.length > MOST_PIECES) this.join();
  }

  finish(): string {
    this.join();
    return this.parts.join("");
  }

  private join(): void {
    this.parts.push(this.pieces.join(""));
    this.pieces.length = 0;
  }
}
