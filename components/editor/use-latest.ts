'use client'

import { type RefObject, useRef } from 'react'

/** The same ref each time, with what was given last. */
export function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value)
  latest.current = value
  return latest
}
