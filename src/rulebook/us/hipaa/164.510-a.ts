import type { Rule } from '../../../engine/index.ts'
import { all, any, is, no, quoted, rule, t, yes } from '../../authoring.ts'
import { directoryFacts, privacyRule, sectionAddress } from './scope.ts'

const text = '45-cfr-164.510_pre-2024-06-25'

/** The facility directory. */
export const directory: readonly Rule[] = [
  rule({
    id: 'us/hipaa/164.510-a',
    title: t(
      'Somebody asks for a listed patient by name',
      'Alguien pregunta por su nombre por un paciente de la lista',
    ),
    plain: t(
      'If the patient did not opt out, a person who asks by name may hear the room and one word on how the patient is. No list, no sweep, no answer to a description. Whether an officer on duty may use this route is disputed; counsel decides once.',
      'Si el paciente no pidió quedar fuera de la lista, quien pregunta por su nombre puede saber la habitación y una palabra sobre su estado. Ninguna lista, ninguna ronda, ninguna respuesta a una descripción. Se discute si un agente en servicio puede usar esta vía; el asesor legal lo decide una vez.',
    ),
    citation: '45 CFR 164.510(a)',
    address: sectionAddress('164.510'),
    effect: 'permits',
    binds: 'facility',
    actions: [...directoryFacts],
    exceptionTo: ['us/hipaa/164.502-a'],
    versions: [
      {
        from: privacyRule,
        act: '65 FR 82802 (Dec. 28, 2000), as amended by 67 FR 53270 (Aug. 14, 2002) and 78 FR 5699 (Jan. 25, 2013)',
        when: all(
          quoted(
            '(a)(1)(ii)',
            t('The question is one for the directory.', 'La pregunta es propia del directorio.'),
            text,
            'Use or disclose for directory purposes such information',
            is('request.kind', 'directory-inquiry', 'just-asking'),
          ),
          quoted(
            '(a)(1)(ii)(B)',
            t('The patient is asked for by name.', 'Se pregunta por el paciente por su nombre.'),
            text,
            'to other persons who ask for the individual by name',
            yes('request.by-name'),
          ),
          quoted(
            '(a)(2)',
            t(
              'The patient was told of the list and did not object.',
              'Se informó al paciente sobre la lista y no se opuso.',
            ),
            text,
            'provide the individual with the opportunity to restrict or prohibit some or all of the uses or disclosures',
            is('patient.directory', 'listed'),
          ),
          quoted(
            '(a)(1)(ii)(B)',
            t(
              'The one who asks is a private person, or counsel has decided that officers may use the list too.',
              'Quien pregunta es un particular, o el asesor legal decidió que los agentes también pueden usar la lista.',
            ),
            text,
            'to other persons who ask for the individual by name',
            any(
              is('requester.agency', 'family-or-friend', 'media', 'party-attorney', 'personal-representative'),
              no('requester.official-capacity'),
              yes('dispute.d2-directory-for-officers'),
            ),
          ),
        ),
      },
    ],
    status: 'verified',
    factBase: ['HIP-510-a', 'D-2'],
    examples: [
      {
        name: t('A friend asks by name', 'Un amigo pregunta por su nombre'),
        on: '2026-06-05',
        facts: {
          'request.kind': 'directory-inquiry',
          'request.by-name': true,
          'patient.directory': 'listed',
          'requester.agency': 'family-or-friend',
        },
        expect: 'met',
      },
      {
        name: t('The patient opted out', 'El paciente pidió quedar fuera'),
        on: '2026-06-05',
        facts: {
          'request.kind': 'directory-inquiry',
          'request.by-name': true,
          'patient.directory': 'opted-out',
          'requester.agency': 'family-or-friend',
        },
        expect: 'not-met',
      },
      {
        name: t('An officer on duty asks by name', 'Un agente en servicio pregunta por su nombre'),
        on: '2026-06-05',
        facts: {
          'request.kind': 'just-asking',
          'request.by-name': true,
          'patient.directory': 'listed',
          'requester.agency': 'ice-ero',
          'requester.official-capacity': true,
        },
        expect: 'unknown',
        missing: ['dispute.d2-directory-for-officers'],
      },
    ],
  }),
]
