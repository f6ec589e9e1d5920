/** Points of one order. */
const POINTS = 10;

/** The score of a recipient: ten points an order, and one for every full hundred that was spent. */
export function scoreOf(orders: number, spent: number): number {
  return orders * POINTS + Math.floor(spent / 100);
}

/** The level that a score stands for. */
export function levelOf(score: number): string {
  if (score >= 100) return "gold";
  return score >= 30 ? "silver" : "none";
}
