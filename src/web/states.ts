/** A place whose law may be asked about. */
export interface Place {
  readonly code: string
  readonly en: string
  readonly es: string
}

const place = (code: string, en: string, es = en): Place => ({ code, en, es })

/** States whose own law the rulebook holds: offered first. */
export const modelled: readonly Place[] = [
  place('CA', 'California'),
  place('CO', 'Colorado'),
  place('CT', 'Connecticut'),
  place('FL', 'Florida'),
  place('IL', 'Illinois'),
  place('MD', 'Maryland'),
  place('MA', 'Massachusetts'),
  place('NJ', 'New Jersey', 'Nueva Jersey'),
  place('NY', 'New York', 'Nueva York'),
  place('OR', 'Oregon', 'Oregón'),
  place('TX', 'Texas'),
  place('WA', 'Washington'),
]

/** States, the District and territories for which only federal law can be answered. */
export const federalOnly: readonly Place[] = [
  place('AL', 'Alabama'),
  place('AK', 'Alaska'),
  place('AS', 'American Samoa', 'Samoa Americana'),
  place('AZ', 'Arizona'),
  place('AR', 'Arkansas'),
  place('DE', 'Delaware'),
  place('DC', 'District of Columbia', 'Distrito de Columbia'),
  place('GA', 'Georgia'),
  place('GU', 'Guam'),
  place('HI', 'Hawaii', 'Hawái'),
  place('ID', 'Idaho'),
  place('IN', 'Indiana'),
  place('IA', 'Iowa'),
  place('KS', 'Kansas'),
  place('KY', 'Kentucky'),
  place('LA', 'Louisiana', 'Luisiana'),
  place('ME', 'Maine'),
  place('MI', 'Michigan', 'Míchigan'),
  place('MN', 'Minnesota'),
  place('MS', 'Mississippi', 'Misisipi'),
  place('MO', 'Missouri', 'Misuri'),
  place('MT', 'Montana'),
  place('NE', 'Nebraska'),
  place('NV', 'Nevada'),
  place('NH', 'New Hampshire', 'Nuevo Hampshire'),
  place('NM', 'New Mexico', 'Nuevo México'),
  place('NC', 'North Carolina', 'Carolina del Norte'),
  place('ND', 'North Dakota', 'Dakota del Norte'),
  place('MP', 'Northern Mariana Islands', 'Islas Marianas del Norte'),
  place('OH', 'Ohio'),
  place('OK', 'Oklahoma'),
  place('PA', 'Pennsylvania', 'Pensilvania'),
  place('PR', 'Puerto Rico'),
  place('RI', 'Rhode Island'),
  place('SC', 'South Carolina', 'Carolina del Sur'),
  place('SD', 'South Dakota', 'Dakota del Sur'),
  place('TN', 'Tennessee', 'Tennessee'),
  place('UT', 'Utah'),
  place('VT', 'Vermont'),
  place('VI', 'Virgin Islands', 'Islas Vírgenes'),
  place('VA', 'Virginia'),
  place('WV', 'West Virginia', 'Virginia Occidental'),
  place('WI', 'Wisconsin'),
  place('WY', 'Wyoming'),
]

/** The name of a state by its two letters. */
export function stateName(code: string, language: 'en' | 'es'): string {
  return [...modelled, ...federalOnly].find((p) => p.code === code)?.[language] ?? code
}
