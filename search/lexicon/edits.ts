/** What it takes to come from what was typed to what was meant. */
export interface Edits {
  /** Letters inserted, left out, replaced or transposed. */
  count: number;
  /** Slips of the hand weigh less than letters that have nothing in common. */
  cost: number;
}

const rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
const places = new Map(rows.flatMap((row, y) => [...row].map((letter, x) => [letter, { x: x + y * 0.5, y }] as const)));

/** Sounds that many people do not tell apart. */
const alike = new Set(["sx", "xs", "ln", "nl", "iy", "yi", "ck", "kc", "dr", "rd", "vd", "dv", "nm", "mn", "ct", "tc", "ng", "gn"]);

function replaceCost(left: string, right: string): number {
  if (alike.has(left + right)) return 0.6;
  const [from, to] = [places.get(left), places.get(right)];
  return from && to && Math.abs(from.x - to.x) <= 1.1 && Math.abs(from.y - to.y) <= 1 ? 0.8 : 1.1;
}

/**
 * Optimal string alignment with weights: a doubled letter or two transposed ones are the lightest slips, then neighbours on the keyboard and sounds alike.
 * @returns null where more edits are needed than allowed
 */
export function isWithin(options: { typed: string; meant: string; edits: number }): Edits | null {
  const { typed, meant, edits } = options;
  let before: Edits[] = [];
  let last: Edits[] = Array.from({ length: meant.length + 1 }, (_, index) => ({ count: index, cost: index * 0.9 }));
  for (let row = 1; row <= typed.length; row += 1) {
    const current: Edits[] = [{ count: row, cost: row }];
    let least = row;
    for (let column = 1; column <= meant.length; column += 1) {
      const [a, b] = [typed.charAt(row - 1), meant.charAt(column - 1)];
      const add = (from: Edits | undefined, count: number, cost: number) => ({ count: (from?.count ?? 99) + count, cost: (from?.cost ?? 99) + cost });
      const ways = [
        a === b ? add(last[column - 1], 0, 0) : add(last[column - 1], 1, replaceCost(a, b)),
        add(last[column], 1, a === typed.charAt(row - 2) ? 0.5 : 1),
        add(current[column - 1], 1, b === meant.charAt(column - 2) ? 0.6 : 0.8),
      ];
      if (a !== b && a === meant.charAt(column - 2) && b === typed.charAt(row - 2)) ways.push(add(before[column - 2], 1, 0.6));
      const best = ways.reduce((one, other) => (other.cost < one.cost ? other : one));
      current.push(best);
      least = Math.min(least, best.count);
    }
    if (least > edits) return null;
    before = last;
    last = current;
  }
  const end = last[meant.length];
  return end && end.count <= edits ? end : null;
}
