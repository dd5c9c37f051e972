// Names of outlets that no registry lists but this page makes known: its own publisher's, "the Harbour Lantern newspaper", an agency's
// dateline. Once known, "the Lantern said" needs no noun beside it.
import { letterPattern } from '../text/letter-pattern.ts';
import { hashWordAt } from '../text/tokens.ts';

/** A page that makes known more names than this is no article. */
const MOST_NAMES = 24;

const NAME = letterPattern(String.raw`^[\p{Lu}].{2,60}$`);

export class LocalNames {
  private readonly byFirstWord = new Map<number, string[]>();
  private readonly known = new Set<string>();

  constructor(names: Iterable<string> = []) {
    for (const name of names) this.add(name);
  }

  /** Adds a name as the text writes it, without "The". Says whether it is new. */
  add(name: string): boolean {
    const bare = name.trim().replace(/^(?:the|The|THE)\s+/, '');
    if (this.known.has(bare) || this.known.size >= MOST_NAMES || !NAME.test(bare)) return false;
    this.known.add(bare);
    const hash = hashWordAt(bare, 0, bare.length);
    const list = this.byFirstWord.get(hash);
    if (list) list.push(bare);
    else this.byFirstWord.set(hash, [bare]);
    return true;
  }

  get isEmpty(): boolean {
    return this.known.size === 0;
  }

  /** Names whose first word has this hash. */
  startingWith(hash: number): readonly string[] {
    return this.byFirstWord.get(hash) ?? NONE;
  }

  /** Names that stand somewhere in the text. */
  within(text: string): string[] {
    return [...this.known].filter((name) => text.includes(name));
  }
}

const NONE: readonly string[] = [];

export const NO_LOCAL_NAMES = new LocalNames();
