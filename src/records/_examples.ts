function segment(name: string, fields: Readonly<Record<number, string>>): string {
  const last = Math.max(...Object.keys(fields).map(Number))
  return [name, ...Array.from({ length: last }, (_, i) => fields[i + 1] ?? '')].join('|')
}

/** Invented records that several tests read. */
export const examples = {
  patient: JSON.stringify({
    resourceType: 'Patient',
    id: 'p1',
    extension: [
      {
        url: 'http://hl7.org/fhir/StructureDefinition/patient-citizenship',
        extension: [
          {
            url: 'code',
            valueCodeableConcept: { coding: [{ system: 'urn:iso:std:iso:3166', code: 'HN' }], text: 'Honduras' },
          },
        ],
      },
      {
        url: 'http://hl7.org/fhir/StructureDefinition/patient-birthPlace',
        valueAddress: { city: 'Choluteca', country: 'HN' },
      },
      { url: 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex', valueCode: 'F' },
    ],
    identifier: [
      { type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'MR' }] }, value: '77' },
      {
        type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'PRC' }] },
        value: 'LIN9012345678',
      },
    ],
    name: [{ family: 'Example', given: ['Ana'] }],
    text: {
      status: 'generated',
      div: '<div xmlns="http://www.w3.org/1999/xhtml"><p>Ana is a <b>lawful permanent</b> resident.</p></div>',
    },
  }),
  hl7: [
    'MSH|^~\\&|REG|HOSP|EHR|HOSP|20260301101500||ADT^A04|M1|P|2.8',
    segment('PID', {
      1: '1',
      3: '77^^^HOSP^MR~X12345678^^^MEX^PPN',
      5: 'EXAMPLE^ANA',
      7: '19800412',
      11: '12 MAIN ST^^FRESNO^CA^93650^USA^H',
      15: 'spa',
      23: 'Choluteca',
      26: 'HN^Honduras^ISO3166',
      28: 'HN^Honduras^ISO3166',
      39: '102^Cherokee Nation^HL70171',
    }),
    segment('NK1', { 1: '1', 2: 'EXAMPLE^SAM', 3: 'SPO', 19: 'GT^Guatemala^ISO3166' }),
    segment('OBX', { 1: '1', 2: 'CWE', 3: '93027-1^Are you a refugee?^LN', 5: 'LA33-6^Yes^LN', 11: 'F' }),
    segment('OBX', {
      1: '2',
      2: 'TX',
      3: 'NOTE^Social note^L',
      5: 'Patient is undocumented \\T\\ afraid.\\.br\\Eats well.',
      11: 'F',
    }),
    segment('NTE', { 1: '1', 3: 'Attorney called about the asylum hearing.' }),
    segment('ZIM', { 1: '1', 2: 'Pt was ordered removed in absentia' }),
    '',
  ].join('\r'),
  ccda: `<?xml version="1.0" encoding="UTF-8"?>
<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <recordTarget><patientRole><id root="2.16.840.1.113883.4.330.484" extension="G12345678"/>
    <patient><name><given>Ana</given><family>Example</family></name>
      <birthplace><place><addr><city>Choluteca</city><country>HN</country></addr></place></birthplace>
    </patient></patientRole></recordTarget>
  <component><structuredBody>
    <component><section><code code="29762-2" codeSystem="2.16.840.1.113883.6.1"/><title>Social history</title>
      <text><paragraph>She came to the US from Honduras in 2019. <content>Applied for asylum</content> last year.</paragraph></text>
      <entry><observation classCode="OBS" moodCode="EVN"><code code="75275-8" codeSystem="2.16.840.1.113883.6.1"/>
        <value xsi:type="CD" code="446654005" codeSystem="2.16.840.1.113883.6.96" displayName="Refugee"/></observation></entry>
    </section></component>
  </structuredBody></component>
</ClinicalDocument>`,
  x12: [
    'ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *260301*1015*^*00501*000000001*0*P*:',
    'GS*BE*SENDER*RECEIVER*20260301*1015*1*X*005010X220A1',
    'ST*834*0001*005010X220A1',
    'NM1*IL*1*EXAMPLE*ANA****34*123456789',
    'DMG*D8*19800412*F**2106-3*3*HN',
    'DMA*A088123456',
    'LUI*LE*spa**7',
    'HI*ABK:F1120*ABF:E119',
    'NTE*ADD*MEMBER HAS TPS UNTIL 2027',
    'SE*8*0001',
    'GE*1*1',
    'IEA*1*000000001',
    '',
  ].join('~\n'),
  csv: 'mrn,immigration_status,note,visa_last4\r\n77,asylee,"Says ""no papers"", works nights",4412\r\n78,not asked,doing well,1881\r\n',
  rtf: "{\\rtf1\\ansi{\\fonttbl{\\f0 Asylum;}}{\\info{\\title Note}}\\f0 Pt is a {\\b lawful permanent} resident.\\par Paciente indocumentad\\'e1. Ate well.\\par}",
  text: 'Pt is undocumented and afraid. BP 120/80.\nPaid with Visa card ending 4412.\nA# 214-776-093 on file.\n',
} as const
