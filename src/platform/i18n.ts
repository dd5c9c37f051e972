// The interface's words from extension/_locales, in the browser's language.
import type { Translate } from '../core/translate.ts';
import { extensionApi } from './browser.ts';

export const translate: Translate = (key, ...substitutions) =>
  extensionApi().i18n.getMessage(key, substitutions);

/** The language that messages are in, as a BCP 47 tag, for numbers and plural forms. */
export function interfaceLanguage(): string {
  return translate('language_tag');
}
