// esbuild writes strings in ASCII when it is asked to, but not regular expressions. A script with one character beyond Latin-1 takes an engine
// twice the memory, and longer to read.

/** A script with \uXXXX for what is not ASCII. Only patterns may have such characters: there, and in String.raw of one, both mean the same. */
export const inAscii = (script: string) =>
  script.replace(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
