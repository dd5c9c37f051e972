// The verbs of rules/verbs.ts by any of their forms.
import { CUE_VERBS, type VerbRow } from './rules/verbs.ts';
import { verbForms } from './verb-forms.ts';

export type VerbForm = 'base' | 'third' | 'past' | 'ing' | 'participle';

export interface CueForm {
  readonly row: VerbRow;
  readonly lemma: string;
  readonly form: VerbForm;
}

const FORMS: readonly VerbForm[] = ['base', 'third', 'past', 'ing', 'participle'];

/** A verb as its row has it: see verbForms. */
interface Verb {
  readonly row: VerbRow;
  readonly words: string;
}

let verbs: ReadonlyMap<string, Verb> | null = null;

/** By each form that is given, of regular verbs by the base alone; the first row that claims a form has it. */
function readVerbs(): ReadonlyMap<string, Verb> {
  const byForm = new Map<string, Verb>();
  for (const row of CUE_VERBS) {
    for (const words of row.forms)
      for (const form of words.split(' ')) if (!byForm.has(form)) byForm.set(form, { row, words });
  }
  return byForm;
}

/** Endings of regular verbs by their last letter, and what the base has in place of them. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  s: ['s', '', 'es', '', 'ies', 'y'],
  d: ['ed', '', 'd', '', 'ied', 'y'],
  g: ['ing', '', 'ing', 'e'],
};

/** The verb that a word in small letters is a form of, or null. */
export function cueFormOf(word: string): CueForm | null {
  const given = formOf(word, word);
  const endings = ENDINGS[word.slice(-1)];
  if (given || !endings) return given;
  for (let i = 0; i < endings.length; i += 2) {
    const ending = endings[i] as string;
    const form = word.endsWith(ending) ? formOf(word.slice(0, -ending.length) + endings[i + 1], word) : null;
    if (form) return form;
  }
  return null;
}

/** `word` as a form of the verb that has `listed` in its row. */
function formOf(listed: string, word: string): CueForm | null {
  verbs ??= readVerbs();
  const verb = verbs.get(listed);
  if (!verb) return null;
  const forms = verbForms(verb.words);
  const index = forms.indexOf(word);
  return index < 0 ? null : { row: verb.row, lemma: forms[0] ?? '', form: FORMS[index] ?? 'past' };
}
