import { t } from '../authoring.ts'
import { seen, type WatchItem } from './watch-item.ts'

/** Court cases whose end could change an answer. */
export const cases: readonly WatchItem[] = [
  seen({
    id: 'us-philadelphia-yearly-meeting',
    state: 'US',
    citation: 'Philadelphia Yearly Meeting v. DHS, No. 8:25-cv-00243 (D. Md.)',
    title: t(
      'The 2025 end of location policies, for houses of worship',
      'El fin en 2025 de las políticas de lugares, para lugares de culto',
    ),
    stage: t(
      'Injunction of February 24, 2025 for the plaintiffs’ houses of worship; on appeal, no decision found. No ruling protects hospitals.',
      'Medida cautelar del 24 de febrero de 2025 para los lugares de culto demandantes; en apelación, sin decisión encontrada. Ningún fallo protege a los hospitales.',
    ),
    factBase: ['POL-2025a'],
  }),
  seen({
    id: 'us-new-england-synod',
    state: 'US',
    citation: 'New England Synod v. DHS, No. 4:25-cv-40102 (D. Mass.)',
    title: t(
      'The same, for churches in New England and elsewhere',
      'Lo mismo, para iglesias de Nueva Inglaterra y otras',
    ),
    stage: t(
      'Injunction of February 13, 2026 for plaintiffs’ churches; it does not reach hospitals.',
      'Medida cautelar del 13 de febrero de 2026 para las iglesias demandantes; no alcanza a los hospitales.',
    ),
    factBase: ['POL-2025a'],
  }),
  seen({
    id: 'us-pcun',
    state: 'US',
    citation: 'PCUN v. DHS (D. Or.), filed April 28, 2025',
    title: t('The same, with schools and teachers', 'Lo mismo, con escuelas y maestros'),
    stage: t('No ruling found.', 'No se encontró fallo.'),
    factBase: ['POL-2025a'],
  }),
  seen({
    id: 'us-i205-home-entry',
    state: 'US',
    citation: 'ICE memorandum on Form I-205 (May 12, 2025) and suits of 2026',
    title: t('Forced entry into homes on Form I-205', 'Entrada forzada a viviendas con el formulario I-205'),
    stage: t(
      'Contested since April 2, 2026. The memo speaks of homes; nothing seen extends it to a hospital.',
      'Impugnado desde el 2 de abril de 2026. El memorando habla de viviendas; nada visto lo extiende a un hospital.',
    ),
    factBase: ['POL-I205', '4A-ADMIN'],
  }),
  seen({
    id: 'us-state-laws-and-supremacy',
    state: 'US',
    citation: 'Challenges to Cal. SB 81, Ill. P.A. 104-0440, N.Y. L.2026 ch. 55 and Colo. SB25-276',
    title: t('May a state bar a hospital from consenting?', '¿Puede un estado prohibir a un hospital dar permiso?'),
    stage: t(
      'A federal suit against the Illinois act was filed in late 2025; its state was not found. California’s act is untested.',
      'A fines de 2025 se presentó una demanda federal contra la ley de Illinois; no se encontró su estado. La de California no se ha puesto a prueba.',
    ),
    factBase: ['D-8'],
  }),
  seen({
    id: 'us-ontario-prosecution',
    state: 'US',
    citation: 'Prosecution of two surgery-center employees, Ontario, California (indicted August 27, 2025)',
    title: t(
      'Charges under 18 U.S.C. § 111 for blocking an officer',
      'Cargos bajo 18 U.S.C. § 111 por cerrar el paso a un agente',
    ),
    stage: t(
      'Trial was set for October 6, 2025; the outcome was not found.',
      'El juicio se fijó para el 6 de octubre de 2025; no se encontró el resultado.',
    ),
    factBase: ['OBS-111'],
  }),
]
