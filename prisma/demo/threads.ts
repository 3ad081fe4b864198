import { onAShortCaseForWalking } from './comments/a-short-case-for-walking.ts'
import { onFourMinutesOnAKitchenFloor } from './comments/four-minutes-on-a-kitchen-floor.ts'
import { onMattressShoppingForSceptics } from './comments/mattress-shopping-for-sceptics.ts'
import {
  onBeforeSurgery,
  onHeat,
  onHouseRules,
  onLowerBackSpasm,
  onPainOutstays,
  onSixSigns,
  onTheGardener,
  onTheWashingBasket,
} from './comments/other-posts.ts'
import { onReadingYourOwnMri } from './comments/reading-your-own-mri.ts'
import { onTheChairIsNotTheEnemy } from './comments/the-chair-is-not-the-enemy.ts'
import { onTheNightShift } from './comments/the-night-shift.ts'
import { onWhatASlippedDiscActuallyDoes } from './comments/what-a-slipped-disc-actually-does.ts'
import type { DemoThread } from './shape.ts'

/** Every reply of the demo blog, by the post or page that it answers. */
export const threads: DemoThread[] = [
  onFourMinutesOnAKitchenFloor,
  onWhatASlippedDiscActuallyDoes,
  onTheChairIsNotTheEnemy,
  onAShortCaseForWalking,
  onReadingYourOwnMri,
  onMattressShoppingForSceptics,
  onTheNightShift,
  onHeat,
  onTheGardener,
  onTheWashingBasket,
  onPainOutstays,
  onSixSigns,
  onBeforeSurgery,
  onLowerBackSpasm,
  onHouseRules,
]
