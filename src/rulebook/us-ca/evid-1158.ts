import type { Rule } from '../../engine/index.ts'
import { all, duty, is, quoted, t } from '../authoring.ts'
import { met, notMet, open } from '../state-pack.ts'
import { californiaRule, cmia, ordinaryRecords } from './scope.ts'

const on = '2026-04-06'
const form = {
  'request.kind': 'records',
  'requester.agency': 'party-attorney',
  'document.kind': 'patient-authorization',
  'consent.form': 'written-valid',
} as const

/** Evid. Code § 1158: the patient’s lawyer. */
export const patientsLawyer: readonly Rule[] = [
  californiaRule({
    id: 'us-ca/evid/1158',
    title: t('The patient’s lawyer with a signed form', 'El abogado del paciente con un formulario firmado'),
    plain: t(
      'Before a case is filed, a lawyer who brings the patient’s signed authorization may look at and copy the records within five days. Mental health, drug and HIV records only where the form asks for them by name.',
      'Antes de presentar un caso, el abogado que trae la autorización firmada del paciente puede ver y copiar los expedientes en cinco días. Los de salud mental, drogas y VIH solo si el formulario los pide por su nombre.',
    ),
    citation: 'Cal. Evid. Code § 1158(b)',
    effect: 'requires',
    actions: [...ordinaryRecords],
    exceptionTo: [...cmia],
    act: 'Evid. Code § 1158, as amended through Stats. 2015, ch. 528 (AB 1337)',
    when: all(
      quoted(
        '(b)',
        t('A lawyer asks for the records.', 'Un abogado pide los expedientes.'),
        'ca-evid-1158',
        'if an attorney at law or his or her representative presents a written authorization therefor signed by an adult patient',
        all(is('request.kind', 'records'), is('requester.agency', 'party-attorney'), is('patient.age-class', 'adult')),
      ),
      quoted(
        '(h)(1)',
        t('The signed form is valid.', 'El formulario firmado es válido.'),
        'ca-evid-1158',
        'The medical provider determines that the form is valid',
        all(is('document.kind', 'patient-authorization'), is('consent.form', 'written-valid')),
      ),
      quoted(
        '(b)',
        t('It is a licensed hospital, clinic or practice.', 'Es un hospital, clínica o consultorio con licencia.'),
        'ca-evid-1158',
        'shall promptly make all of the patient’s records under the medical provider’s custody or control available for inspection and copying',
        is('facility.kind', 'hospital', 'clinic', 'physician-office'),
      ),
    ),
    duties: [
      duty('provide.access', 'asked', {
        who: 'privacy-officer',
        due: 'P5D',
        citation: 'Cal. Evid. Code § 1158(d)',
      }),
    ],
    status: 'verified',
    factBase: ['CA-CCP19853', 'CA-CMIA-11', 'R18'],
    examples: [
      met(t('A lawyer with the form', 'Un abogado con el formulario'), on, {
        ...form,
        'patient.age-class': 'adult',
        'facility.kind': 'hospital',
      }),
      notMet(t('The form is defective', 'El formulario es defectuoso'), on, {
        ...form,
        'consent.form': 'written-defective',
      }),
      notMet(t('An officer with the form', 'Un agente con el formulario'), on, {
        ...form,
        'requester.agency': 'ice-hsi',
      }),
      open(t('How old is the patient?', '¿Qué edad tiene el paciente?'), on, { ...form, 'facility.kind': 'hospital' }, [
        'patient.age-class',
      ]),
    ],
  }),
]
