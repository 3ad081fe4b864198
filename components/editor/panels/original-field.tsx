'use client'

import { useState } from 'react'
import { TextField } from '#components/ui/text-input.tsx'
import { readOriginalAddress } from '#lib/posts/original-schema.ts'

type Props = { value: string | null; onChange: (address: string | null) => void }

/** Where the same words stood first. What is no address yet stays in the field: a half typed one must not keep the words from being saved. */
export function OriginalField({ value, onChange }: Props) {
  const [typed, setTyped] = useState(value ?? '')
  const [isTyping, setTyping] = useState(false)
  const read = readOriginalAddress(typed)
  const isHalf = read === null && typed.trim() !== ''
  return (
    <TextField
      label="Address of the original"
      type="url"
      maxLength={2_000}
      value={isHalf || (isTyping && read === value) ? typed : (value ?? '')}
      placeholder="https://"
      hint="Where the same words were published first: search engines are sent there. Empty: here."
      error={isHalf && !isTyping ? 'A whole address, with https:// at its beginning.' : undefined}
      onFocus={() => setTyping(true)}
      onBlur={() => setTyping(false)}
      onChange={({ target }) => {
        setTyped(target.value)
        const address = readOriginalAddress(target.value)
        if (address !== null || target.value.trim() === '') onChange(address)
      }}
    />
  )
}
