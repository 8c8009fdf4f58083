import type { SignedOff } from '../engine/check/index.ts'
import { t } from './authoring.ts'

/** Conflicts that this release leaves to counsel, each with the reason; the checker fails on one that is not listed. */
export const conflictsSignedOff: readonly SignedOff[] = [
  {
    rules: ['us/special/42-usc-241-d', 'us/part-2/2.3-c'],
    reason: t(
      'HHS asks a substance use program for its compliance review while a certificate of confidentiality bars the same records. Neither law says which gives way; counsel answers HHS.',
      'HHS pide a un programa de adicciones datos para revisar su cumplimiento y un certificado de confidencialidad prohíbe dar esos mismos registros. Ninguna ley dice cuál cede; el asesor legal responde a HHS.',
    ),
  },
  {
    rules: ['us/hipaa/164.502-a-5-iii', 'us/part-2/2.61-order-and-subpoena'],
    reason: t(
      'While the reproductive health rule was law (December 23, 2024 to June 18, 2025) it barred a purpose whatever the paper, also a Part 2 order with its subpoena. Counsel goes back to the court that made the order.',
      'Mientras rigió la norma de salud reproductiva (23 de diciembre de 2024 a 18 de junio de 2025), prohibía un propósito cualquiera que fuera el papel, también una orden de la Parte 2 con su citación. El asesor legal vuelve al tribunal que la dictó.',
    ),
  },
  {
    rules: ['us/hipaa/164.502-a-5-iii', 'us/part-2/2.3-c'],
    reason: t(
      'In the same months HHS’s own review of a program could concern records that the reproductive health rule protected. The facts name a purpose that HHS does not have; counsel asks HHS.',
      'En esos meses la revisión de HHS a un programa podía tocar registros que protegía la norma de salud reproductiva. Los datos indican un propósito que HHS no tiene; el asesor legal pregunta a HHS.',
    ),
  },
  {
    rules: ['us/hipaa/164.509', 'us/part-2/2.61-order-and-subpoena'],
    reason: t(
      'In the same months a request for such records needed a signed attestation, also beside a Part 2 order with its subpoena. Counsel asks for the attestation before anything is produced.',
      'En esos meses la solicitud de tales registros necesitaba una declaración firmada, también junto a una orden de la Parte 2 con su citación. El asesor legal la pide antes de presentar nada.',
    ),
  },
  {
    rules: ['us/hipaa/164.509', 'us/part-2/2.3-c'],
    reason: t(
      'In the same months an oversight request for such records needed the attestation, while HHS may see what its review needs. Counsel asks HHS for it.',
      'En esos meses una solicitud de supervisión de tales registros necesitaba la declaración, y HHS puede ver lo que su revisión requiere. El asesor legal la pide a HHS.',
    ),
  },
]
