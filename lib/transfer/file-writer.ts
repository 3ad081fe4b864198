import { isMediaKey } from '../media/store/media-key.ts'
import { mediaStore } from '../media/store/media-store.ts'
import { BadArchive } from './read.ts'

/** Media files as they come out of an archive, piece by piece. */
export class FileWriter {
  #current: { key: string; bytes: number; pieces: Buffer[] } | null = null
  readonly #added: string[] = []

  /** @throws {BadArchive} for a name that is none of ours: an archive may come from anywhere */
  async begin({ file, bytes }: { file: string; bytes: number }): Promise<void> {
    await this.finish()
    if (!isMediaKey(file)) throw new BadArchive(`The archive holds a file called "${file}".`)
    this.#current = { key: file, bytes, pieces: [] }
  }

  add(piece: string): void {
    if (!this.#current) throw new BadArchive('The archive holds a piece of no file.')
    this.#current.pieces.push(Buffer.from(piece, 'base64'))
  }

  /** Stores the file that was begun last. */
  async finish(): Promise<void> {
    if (!this.#current) return
    const { key, bytes, pieces } = this.#current
    const content = Buffer.concat(pieces)
    if (content.length !== bytes)
      throw new BadArchive(`The file ${key} of the archive is not whole.`)
    if ((await mediaStore().size(key)) === null) this.#added.push(key)
    await mediaStore().put(key, content)
    this.#current = null
  }

  /** Removes what this archive added. */
  async takeBack(): Promise<void> {
    for (const key of this.#added) await mediaStore().remove(key)
  }
}
