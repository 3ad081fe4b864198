/** Of shorter texts nobody can say, and names and places decide. */
const FEWEST_LETTERS = 40

/** The beginning says enough. */
const LOOKED_AT = 2_000

/** The language of a text, as two letters; null where it is too short or unclear. */
export type LanguageDetector = (text: string) => string | null

/** The detector's tables take memory: they are loaded for sites that ask for it. */
export async function loadLanguageDetector(): Promise<LanguageDetector> {
  const { eld } = await import('eld/small')
  return (text) => {
    const words = text.replace(/https?:\/\/\S+/g, ' ').slice(0, LOOKED_AT)
    if ((words.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS) return null
    const found = eld.detect(words)
    return found.isReliable() ? found.language : null
  }
}
