import { NotifyField } from './notify-field.tsx'

export type ReceiptMailsProps = {
  /** The private part of the receipt's address. */
  token: string
  /** How the mails about replies to this comment stand. */
  state: 'none' | 'waiting' | 'asked' | 'active'
  /** Whether a confirmed address would help the writer's next comment. */
  offersProof: boolean
}

const SAYS = {
  waiting: 'You will be told of replies once this comment is published and you have confirmed it.',
  asked:
    'A mail asks whether this address is yours. Open its link, and you will be told of replies.',
  active: 'You are told of replies by email. Each mail has a link that stops them.',
}

/** On a receipt: ask to be told of replies, and confirm one's address. */
export function ReceiptMails({ token, state, offersProof }: ReceiptMailsProps) {
  return (
    <div className="receipt-mails">
      {state !== 'none' && <p className="quiet">{SAYS[state]}</p>}
      {(state === 'none' || state === 'asked') && (
        <form className="respond-form" method="post" action="/subscriptions">
          <input type="hidden" name="token" value={token} />
          <NotifyField id="receipt-notify" value="replies" />
          <button type="submit" className="plain">
            {state === 'asked' ? 'Ask again' : 'Ask for mails'}
          </button>
        </form>
      )}
      {offersProof && (
        <form className="respond-form" method="post" action="/subscriptions">
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="notify" value="address" />
          <p className="quiet">
            Confirm that your email address is yours, and once you have an approved comment, your
            next ones from the same browser need not wait.
          </p>
          <button type="submit" className="plain">
            Confirm my address
          </button>
        </form>
      )}
    </div>
  )
}
