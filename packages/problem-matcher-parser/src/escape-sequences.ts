// ECMA-48: control sequences (ESC [ … final byte), operating system commands (ESC ] … BEL or ESC \, among them the
// hyperlinks of OSC 8) and the choice of a character set (ESC ( B). Each part excludes what ends it, so that the time is linear.
const sequences = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[()*+][0-9A-Za-z])/g

/** The line as a person sees it: without colours, hyperlinks and other escape sequences. */
export const stripEscapeSequences = (line: string): string =>
  line.includes('\u001b') ? line.replace(sequences, '') : line

/**
 * What the runner does instead: its C# literals say NUL 3 3 [ where ESC [ was meant, so that nothing is stripped in practice.
 * @see https://github.com/actions/runner/issues/2341
 */
export const stripAsTheRunnerDoes = (line: string): string =>
  line.includes('\u000033[') ? line.replace(/\u000033\[[0-9;]*m?/g, '') : line
