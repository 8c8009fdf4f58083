import type { Rule } from '../../../engine/index.ts'
import { all, is, quoted, rule, t, yes } from '../../authoring.ts'
import { lawEnforcement, privacyRule, sectionAddress } from './scope.ts'

/** A member of the staff who was the victim of a crime. */
export const workforceVictim: readonly Rule[] = [
  rule({
    id: 'us/hipaa/164.502-j-2',
    title: t('A staff member was the victim of a crime', 'Un empleado fue víctima de un delito'),
    plain: t(
      'A worker who was the victim may tell the police who is suspected and what happened. Only the identifying list may be given: name, address, birth, blood type, kind of injury, treatment times, looks. Not the diagnosis, not the care.',
      'El empleado que fue víctima puede decir a la policía de quién sospecha y qué pasó. Solo puede dar la lista de identificación: nombre, dirección, nacimiento, grupo sanguíneo, tipo de lesión, horas de atención, aspecto. No el diagnóstico ni la atención.',
    ),
    citation: '45 CFR 164.502(j)(2)',
    address: sectionAddress('164.502'),
    effect: 'permits',
    binds: 'facility',
    // What was done to the worker is the worker's own experience; of the patient only the list of 164.512(f)(2)(i).
    actions: [
      'disclose.identification-list',
      'disclose.name-address',
      'disclose.birth-place',
      'disclose.treatment-dates',
      'disclose.incident-facts',
    ],
    exceptionTo: ['us/hipaa/164.502-a'],
    versions: [
      {
        from: privacyRule,
        act: '65 FR 82802 (Dec. 28, 2000), as amended by 67 FR 53267 (Aug. 14, 2002) and 78 FR 5696 (Jan. 25, 2013)',
        when: quoted(
          '(j)(2)',
          t(
            'A worker who was the victim of a crime turns to law enforcement.',
            'Un empleado que fue víctima de un delito acude a las autoridades policiales.',
          ),
          '45-cfr-164.502_pre-2024-06-25',
          'a member of its workforce who is the victim of a criminal act discloses protected health information to a law enforcement official',
          all(
            is('request.initiated-by', 'facility'),
            yes('crime.against-staff'),
            is('requester.agency', ...lawEnforcement),
          ),
        ),
      },
    ],
    status: 'verified',
    factBase: ['HIP-502-j'],
    examples: [
      {
        name: t('A patient broke a nurse’s nose', 'Un paciente rompió la nariz a una enfermera'),
        on: '2026-06-04',
        facts: {
          'request.initiated-by': 'facility',
          'crime.against-staff': true,
          'requester.agency': 'local-police',
        },
        expect: 'met',
      },
      {
        name: t('The victim is a visitor', 'La víctima es un visitante'),
        on: '2026-06-04',
        facts: {
          'request.initiated-by': 'facility',
          'crime.against-staff': false,
          'requester.agency': 'local-police',
        },
        expect: 'not-met',
      },
      {
        name: t('Who was hurt is not known', 'No se sabe quién fue la víctima'),
        on: '2026-06-04',
        facts: { 'request.initiated-by': 'facility', 'requester.agency': 'local-police' },
        expect: 'unknown',
        missing: ['crime.against-staff'],
      },
    ],
  }),
]
