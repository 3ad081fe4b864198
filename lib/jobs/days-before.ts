/** The moment `days` whole days before `now`. */
export function daysBefore(days: number, now: Date): Date {
  return new Date(now.getTime() - days * 86_400_000)
}
