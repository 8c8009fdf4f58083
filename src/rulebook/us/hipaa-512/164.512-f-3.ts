import type { Rule } from '../../../engine/index.ts'
import { all, any, duty, is, isNot, t, yes } from '../../authoring.ts'
import { met, notMet, open } from './examples.ts'
import { answersARequest, identityKnown, notOfficials, permission, says } from './permission.ts'

const victim = {
  'request.kind': 'just-asking',
  'request.initiated-by': 'requester',
  'requester.agency': 'ice-hsi',
  'requester.identity-verified': true,
  'requester.subject-role': 'victim',
  'requester.purpose': 'criminal',
  'document.kind': 'none',
} as const

const unconscious = { ...victim, 'consent.patient': 'cannot-agree', 'victim.best-interests': true } as const

/** 45 CFR 164.512(f)(3): victims of a crime. */
export const paragraphF3: readonly Rule[] = [
  permission({
    id: 'us/hipaa/164.512-f-3',
    title: t('Police ask about a victim of a crime', 'La policía pregunta por una víctima de un delito'),
    plain: t(
      'A known officer who asks about a victim may get an answer if the victim agrees; saying yes is enough. If the victim cannot agree, the officer must state that it is about someone else’s crime, will not be used against the victim and cannot wait, and we must find it best for the victim. “We will process him after” breaks this. A paper that demands records goes by its own rules.',
      'Un agente identificado que pregunta por una víctima puede recibir respuesta si ella acepta; basta de palabra. Si no puede aceptar, el agente debe afirmar que se trata del delito de otro, que no se usará contra la víctima y que no puede esperar, y nosotros debemos creer que es lo mejor para ella. “Después lo procesamos” lo impide. Un papel que exige registros sigue sus propias reglas.',
    ),
    citation: '45 CFR 164.512(f)(3)',
    actions: [
      'disclose.identification-list',
      'disclose.name-address',
      'disclose.treatment-dates',
      'disclose.diagnosis',
      'disclose.presence',
      'confirm.presence',
      'disclose.whereabouts',
      'disclose.location-in-facility',
      'disclose.one-word-condition',
      'disclose.incident-facts',
      'disclose.statement',
      'disclose.contact-details',
      'disclose.treatment-records',
    ],
    when: all(
      says(
        '(f)(3)',
        t(
          'A law enforcement official asks about a victim, without a paper that demands records.',
          'Un agente del orden pregunta por una víctima, sin un papel que exija registros.',
        ),
        'who is or is suspected to be a victim of a crime',
        all(
          isNot('requester.agency', ...notOfficials),
          is('requester.subject-role', 'victim'),
          answersARequest,
          // For civil immigration work the answer would be used against the victim: (A) cannot be stated in good faith.
          isNot('requester.purpose', 'civil-immigration', 'partnership', 'civil-litigation'),
          isNot(
            'document.kind',
            'clerk-subpoena',
            'attorney-subpoena',
            'immigration-judge-subpoena',
            'grand-jury-subpoena',
            'administrative-subpoena',
            'administrative-summons',
            'civil-investigative-demand',
            'ig-subpoena',
            'dhs-i138',
            'dhs-3115',
          ),
        ),
      ),
      identityKnown,
      any(
        says(
          '(f)(3)(i)',
          t('The victim agrees, in writing or aloud.', 'La víctima acepta, por escrito o de palabra.'),
          'The individual agrees to the disclosure',
          is('consent.patient', 'given'),
        ),
        all(
          says(
            '(f)(3)(ii)',
            t('The victim cannot agree.', 'La víctima no puede aceptar.'),
            'because of incapacity or other emergency circumstance',
            is('consent.patient', 'cannot-agree'),
          ),
          says(
            '(f)(3)(ii)(A)',
            t(
              'The official states that it is about another’s act and will not be used against the victim.',
              'El agente afirma que es por acto de otro y no se usará contra la víctima.',
            ),
            'such information is not intended to be used against the victim',
            yes('victim.official-represents'),
          ),
          says(
            '(f)(3)(ii)(B)',
            t(
              'The official states that urgent work cannot wait.',
              'El agente afirma que una labor urgente no puede esperar.',
            ),
            'would be materially and adversely affected by waiting until the individual is able to agree',
            yes('victim.official-represents'),
          ),
          says(
            '(f)(3)(ii)(C)',
            t('We judge it best for the victim.', 'Creemos que es lo mejor para la víctima.'),
            'The disclosure is in the best interests of the individual as determined by the covered entity',
            yes('victim.best-interests'),
          ),
        ),
      ),
    ),
    duties: [
      duty('record.officer', 'done', {
        citation: '45 CFR 164.514(h)(1)(ii)',
        note: t('Write down what the official stated.', 'Anote lo que el agente afirmó.'),
      }),
    ],
    factBase: ['HIP-512-f-3', 'R13'],
    examples: [
      met(t('The victim says yes', 'La víctima dice que sí'), { ...victim, 'consent.patient': 'given' }, '2026-06-07'),
      met(
        t('Unconscious, all stated, best for her', 'Inconsciente, todo afirmado, lo mejor para ella'),
        { ...unconscious, 'victim.official-represents': true },
        '2026-06-07',
      ),
      notMet(
        t('“We will process him after”', '“Después lo procesamos”'),
        { ...unconscious, 'victim.official-represents': false },
        '2026-06-07',
      ),
      notMet(t('The victim refuses', 'La víctima se niega'), { ...victim, 'consent.patient': 'refused' }),
      notMet(t('The officer was not checked', 'No se comprobó al agente'), {
        ...victim,
        'requester.identity-verified': false,
      }),
      notMet(t('Not best for the victim', 'No es lo mejor para la víctima'), {
        ...unconscious,
        'victim.official-represents': true,
        'victim.best-interests': false,
      }),
      open(
        t('The victim has not been asked', 'Nadie ha preguntado a la víctima'),
        { ...victim, 'victim.official-represents': false },
        ['consent.patient'],
      ),
    ],
  }),
]
