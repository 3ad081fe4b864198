import type { FormAction } from '#components/ui/form-state.ts'
import type { RadioOption } from '#components/ui/radio.tsx'
import { BanForm } from './ban-form.tsx'

/** Banning the writer of a comment, with what is known of where it came from. */
export function BanSection({ targets, action }: { targets: RadioOption[]; action: FormAction }) {
  return (
    <section id="ban" aria-labelledby="ban-title" className="scroll-mt-20">
      <h2 id="ban-title" className="mb-2 text-base font-semibold">
        Ban
      </h2>
      <p className="mb-3 max-w-[65ch] text-sm text-ink-soft">
        What they send from now on goes to the trash unseen. They are not told.
      </p>
      <BanForm targets={targets} action={action} />
    </section>
  )
}
