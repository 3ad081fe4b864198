'use client'

import type { Editor } from '@tiptap/core'
import { useCallback, useRef, useState } from 'react'
import { useToast } from '#components/ui/toast.tsx'
import type { Player } from '#lib/html/players/rules.ts'
import type { PostEdit, PostFields } from '#lib/posts/fields.ts'
import type { PostState, SaveHow, SaveOutcome } from './answers.ts'
import { useConflict } from './conflict/use-conflict.tsx'
import { ContentEditor } from './content-editor.tsx'
import { type CrashCopy, copyKey, dropCopy, readCopy } from './crash-copy.ts'
import { doneWords } from './done-words.ts'
import { EditorBar } from './editor-bar.tsx'
import type { EditorActions, EditorData } from './editor-data.ts'
import { EditorNotices } from './editor-notices.tsx'
import { EditorPanels } from './editor-panels.tsx'
import { Permalink } from './permalink.tsx'
import { useImages } from './pictures/use-images.tsx'
import { TitleField } from './title-field.tsx'
import type { Content, Hooks } from './use-content.ts'
import { useLatest } from './use-latest.ts'
import { useLock } from './use-lock.ts'
import { useSaving } from './use-saving.ts'

/** The same one each time, so that nothing is drawn anew because of it. */
const NO_ERRORS: Record<string, string> = {}

/** What the author decides about a post besides its words. */
export type Settings = Omit<PostEdit, 'html'>

/** The screen on which a post or page is written. */
export function PostEditor({ data, actions }: { data: EditorData; actions: EditorActions }) {
  const [settings, setSettings] = useState<Settings>(() => settingsOf(data.fields))
  const [post, setPost] = useState<PostState | null>(data.post)
  const [errors, setErrors] = useState(NO_ERRORS)
  const [copy, setCopy] = useState<CrashCopy | null>(null)
  const [content, setContent] = useState<Content | null>(null)
  const [isQuiet, setQuiet] = useState(false)
  const latest = useRef(settings)
  const say = useToast()
  const { heldBy, takeOver } = useLock(post?.id ?? null, actions.lock)

  const saving = useSaving({
    personId: data.person.id,
    type: data.type,
    post: data.post,
    version: data.version,
    fields: data.fields,
    collect,
    action: actions.save,
    onAnswer: heed,
  })
  const images = useImages(data.may.upload, say)
  const conflict = useConflict({
    person: data.person.name,
    id: post?.id ?? null,
    base: saving.base,
    collect,
    show,
    keep: actions.keep,
    continueFrom: saving.continueFrom,
    save: () => void saving.send('save'),
    say,
  })

  function collect() {
    return { ...latest.current, html: content?.read() ?? data.fields.html }
  }

  const { changed } = saving
  const change = useCallback(
    (fresh: Partial<Settings>) => {
      latest.current = { ...latest.current, ...fresh }
      setSettings(latest.current)
      changed()
    },
    [changed],
  )

  function heed(outcome: SaveOutcome, how: SaveHow) {
    setErrors(!outcome.ok && outcome.reason === 'invalid' ? outcome.errors : NO_ERRORS)
    if (!outcome.ok) return
    setPost(outcome.post)
    // The password has become a hash; the slug may have got a number.
    const slug = latest.current.slug || (how === 'publish' ? outcome.post.slug : '')
    if (latest.current.password !== null || slug !== latest.current.slug) {
      latest.current = { ...latest.current, password: null, slug }
      setSettings(latest.current)
    }
    const home = `/admin/${data.type === 'PAGE' ? 'pages' : 'posts'}/${outcome.post.id}`
    if (window.location.pathname !== home) window.history.replaceState(null, '', home)
    const title = doneWords(how, post, outcome.post)
    if (title) say({ title, tone: 'ok' })
  }

  /** Other words than the screen shows: the browser's copy, a colleague's, the live ones. */
  function show(fields: PostFields) {
    latest.current = settingsOf(fields)
    setSettings(latest.current)
    content?.replace(fields.html)
  }

  function ready(editor: Content) {
    setContent(editor)
    const found = readCopy(copyKey(data.person.id, data.type, data.post?.id ?? null))
    if (!found) return
    // A copy may be older than a field that there is now.
    const edit = { ...data.fields, ...found.edit }
    if (differs(edit, data.fields)) setCopy({ ...found, edit })
  }

  function offerLink({ name }: Player, editor: Editor) {
    say({
      title: `Pasted as a player of ${name}. Undo leaves a link.`,
      undo: () => void editor.chain().focus().undo().run(),
    })
  }

  function settleCopy(use: boolean) {
    if (use && copy) {
      show(copy.edit)
      saving.changed()
    } else dropCopy(copyKey(data.person.id, data.type, post?.id ?? null))
    setCopy(null)
  }

  const hooks = useLatest<Hooks>({
    onReady: ready,
    onChange: changed,
    onFiles: images.upload,
    onPickImage: images.pick,
    onPlayer: offerLink,
  })

  return (
    <div data-quiet={isQuiet || undefined} className="editor-frame">
      <EditorBar
        data={data}
        post={post}
        settings={settings}
        progress={saving.progress}
        send={saving.send}
        trash={actions.trash}
        giveBack={actions.giveBack}
      />
      <EditorNotices
        data={data}
        copy={copy}
        onCopy={settleCopy}
        heldBy={heldBy}
        onTakeOver={() => void takeOver()}
        progress={saving.progress}
        errors={errors}
        onMine={conflict.mine}
        onTheirs={conflict.theirs}
        onMerge={conflict.merge}
      />
      <div
        className={
          isQuiet
            ? 'mx-auto max-w-176'
            : 'grid gap-8 lg:grid-cols-[minmax(0,44rem)_19rem] lg:justify-between'
        }
      >
        <div className="min-w-0">
          <TitleField
            value={settings.title}
            error={errors.title}
            onChange={(title) => change({ title })}
          />
          {!isQuiet && (
            <Permalink
              permalink={post?.permalink ?? null}
              slug={settings.slug}
              onChange={(slug) => change({ slug })}
            />
          )}
          <ContentEditor
            html={data.fields.html}
            hooks={hooks}
            isQuiet={isQuiet}
            onQuiet={setQuiet}
          />
        </div>
        <EditorPanels
          data={data}
          post={post}
          settings={settings}
          errors={errors}
          change={change}
          actions={actions}
          editor={content?.editor ?? null}
        />
      </div>
      {images.dialog}
      {conflict.dialog}
    </div>
  )
}

function settingsOf({ html: _, ...fields }: PostFields): Settings {
  return { ...fields, password: null }
}

function differs(edit: PostEdit, fields: PostFields): boolean {
  const { password: _, ...kept } = edit
  return JSON.stringify(kept) !== JSON.stringify(fields)
}
