import { type Token, Tokenizer, TokenizerMode } from 'parse5'

export type Tag = Token.TagToken

export type TokenReader = {
  /** Decoded text, in one piece between two tags. */
  text?: (chars: string) => void
  /** May return `verbatim`: everything up to this element's end tag is then text. */
  open?: (tag: Tag, raw: string, offset: number) => 'verbatim' | undefined
  close?: (tag: Tag) => void
}

/**
 * Reads HTML token by token, as the HTML standard's tokenizer does, in time linear to its length. No tree is built: the
 * standard's tree builder repairs misnested formatting by copying it, which a hostile 64 KB turn into millions of nodes.
 * Comments, doctypes and NUL are left out; script, style and their like are ordinary elements here.
 */
export function readTokens(html: string, reader: TokenReader): void {
  let text = ''
  const flush = () => {
    if (text) reader.text?.(text)
    text = ''
  }
  const more = ({ chars }: { chars: string }) => {
    text += chars
  }
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onCharacter: more,
      onWhitespaceCharacter: more,
      onNullCharacter: ignore,
      onComment: ignore,
      onDoctype: ignore,
      onEof: flush,
      onParseError: null,
      onStartTag: (tag) => {
        const { startOffset = 0, endOffset = 0 } = tag.location ?? {}
        flush()
        if (reader.open?.(tag, html.slice(startOffset, endOffset), startOffset) === 'verbatim') {
          tokenizer.state = TokenizerMode.RCDATA
        }
      },
      onEndTag: (tag) => {
        flush()
        reader.close?.(tag)
      },
    },
  )
  tokenizer.write(html, true)
}

function ignore() {}
