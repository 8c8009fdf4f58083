import type { Rule } from '../../engine/index.ts'
import { t } from '../authoring.ts'
import { woundReport } from '../wound-report.ts'
import { access } from './access.ts'
import { collectAndPolicy } from './collect-and-policy.ts'
import { disclosure } from './disclosure.ts'

/** The law of Colorado. */
export const colorado: readonly Rule[] = [
  ...collectAndPolicy,
  ...access,
  ...disclosure,
  woundReport({
    id: 'us-co/crs/12-240-139',
    citation: 'Colo. Rev. Stat. § 12-240-139',
    factBase: ['CO-REPORT'],
    injuries: t(
      'a gunshot or stab wound, or one that the law lists or that points to a crime',
      'de bala o de puñalada, o una que la ley enumera o que indica un delito',
    ),
    to: t('At once, to the police or sheriff of the place.', 'De inmediato, a la policía o al sheriff del lugar.'),
  }),
]
