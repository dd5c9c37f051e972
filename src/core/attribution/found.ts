// What the finder says about one place in the text. It names nobody: "the newspaper" stays "the newspaper".
import type { Medium } from './medium.ts';
import type { Source } from './source.ts';

export interface Found {
  /** Id of the rule that found it: a row of rules/. */
  readonly rule: string;
  /** The phrase: source and cue. UTF-16 offsets into the text scanned. */
  readonly start: number;
  readonly end: number;
  readonly cueStart: number;
  readonly cueEnd: number;
  /** Sentence number within the block, for what is "in the same sentence". */
  readonly sentence: number;
  /** `speech`: source and verb, or "according to". `relay`: `speaker` spoke to the outlet that is the source. `handed`: `speaker` is a
   * document that came through the outlet. `cited`: the source of the attribution before it. `hearsay`: nobody. `bracketed`: an outlet in
   * brackets behind its report. */
  readonly frame: 'speech' | 'relay' | 'handed' | 'cited' | 'hearsay' | 'headline' | 'bracketed';
  readonly source: Source | null;
  readonly speaker: Source | null;
  /** Sources that the source itself names: "Reuters, citing Kommersant". */
  readonly cites: readonly Source[];
  /** A post or document that the speaker used: "said in a tweet", "wrote on Telegram", "said in a letter to the board". */
  readonly medium: Medium | null;
  /** Subjects of the verb, as VerbRow.subjects; "opds" for phrases. */
  readonly subjects: string;
}
