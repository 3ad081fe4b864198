import { aShortCaseForWalking } from './content/a-short-case-for-walking.ts'
import { beforeYouSayYesToSurgery } from './content/before-you-say-yes-to-surgery.ts'
import { fourMinutesOnAKitchenFloor } from './content/four-minutes-on-a-kitchen-floor.ts'
import { heatColdAndTheFrozenPeas } from './content/heat-cold-and-the-frozen-peas.ts'
import { howToPickUpAWashingBasket } from './content/how-to-pick-up-a-washing-basket.ts'
import { mattressShoppingForSceptics } from './content/mattress-shopping-for-sceptics.ts'
import { about, houseRules } from './content/page-about.ts'
import { backPain, lowerBackPain, lowerBackSpasm, sciatica } from './content/page-back-pain.ts'
import { privacy } from './content/page-privacy.ts'
import { readingYourOwnMri } from './content/reading-your-own-mri.ts'
import { sixSignsThatCannotWait } from './content/six-signs-that-cannot-wait.ts'
import { theChairIsNotTheEnemy } from './content/the-chair-is-not-the-enemy.ts'
import { theGardenersBack } from './content/the-gardeners-back.ts'
import { theNightShift } from './content/the-night-shift.ts'
import { unpublished } from './content/unpublished.ts'
import { whatASlippedDiscActuallyDoes } from './content/what-a-slipped-disc-actually-does.ts'
import { whenPainOutstaysTheInjury } from './content/when-pain-outstays-the-injury.ts'
import type { DemoPage, DemoPost } from './shape.ts'

/** Every post of the demo blog, oldest first, so that ids rise with time. */
export const posts: DemoPost[] = [
  sixSignsThatCannotWait,
  theGardenersBack,
  whenPainOutstaysTheInjury,
  beforeYouSayYesToSurgery,
  heatColdAndTheFrozenPeas,
  mattressShoppingForSceptics,
  theNightShift,
  readingYourOwnMri,
  howToPickUpAWashingBasket,
  whatASlippedDiscActuallyDoes,
  aShortCaseForWalking,
  fourMinutesOnAKitchenFloor,
  theChairIsNotTheEnemy,
  ...unpublished,
]

/** The page tree, parents before children. */
export const pages: DemoPage[] = [
  backPain,
  lowerBackPain,
  lowerBackSpasm,
  sciatica,
  about,
  houseRules,
  privacy,
]
