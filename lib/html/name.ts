/**
 * One line of somebody else's words, made fit to stand in a byline, a mail header or a log: names, titles, file names.
 * Line breaks and control characters become spaces; NUL, lone surrogates, bidirectional controls and invisible characters
 * go, so that a name can neither turn its line around nor pass for another one. Joiners stay where they join (emoji,
 * Arabic, Indic scripts).
 */
export function cleanLine(value: string): string {
  return (
    value
      .toWellFormed()
      .replace(UNREADABLE, '')
      .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Zs}]+/gu, ' ')
      .replace(INVISIBLE, '')
      .normalize('NFC')
      .replace(IDLE_JOINERS, '')
      .replace(/ {2,}/g, ' ')
      .trim()
      // Again: what stood between a letter and its accent is gone now.
      .normalize('NFC')
  )
}

const UNREADABLE = /[\0\ufff9-\uffff]/g

/** Everything that Unicode says draws nothing, among it all bidirectional controls; not joiners and variation selectors. */
const INVISIBLE =
  /[\p{Default_Ignorable_Code_Point}--[\u200c\u200d\ufe00-\ufe0f\u{e0100}-\u{e01ef}]]/gv

const JOINABLE = String.raw`(?:[\p{L}\p{M}]|\p{Emoji})`

/** Joiners that join nothing: without a letter or picture before and behind them, or in a script that has no use for them. */
const IDLE_JOINERS = new RegExp(
  [
    String.raw`(?<!${JOINABLE})[\u200c\u200d]+`,
    String.raw`[\u200c\u200d]+(?!${JOINABLE})`,
    String.raw`(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])[\u200c\u200d]+`,
  ].join('|'),
  'gu',
)
