const parts: Readonly<Record<string, string>> = {
  Alabama: 'N M S',
  Alaska: '',
  Arizona: '',
  Arkansas: 'E W',
  California: 'N E C S',
  Colorado: '',
  Connecticut: '',
  Delaware: '',
  Columbia: '',
  Florida: 'N M S',
  Georgia: 'N M S',
  Guam: '',
  Hawaii: '',
  Idaho: '',
  Illinois: 'N C S',
  Indiana: 'N S',
  Iowa: 'N S',
  Kansas: '',
  Kentucky: 'E W',
  Louisiana: 'E M W',
  Maine: '',
  Maryland: '',
  Massachusetts: '',
  Michigan: 'E W',
  Minnesota: '',
  Mississippi: 'N S',
  Missouri: 'E W',
  Montana: '',
  Nebraska: '',
  Nevada: '',
  'New Hampshire': '',
  'New Jersey': '',
  'New Mexico': '',
  'New York': 'N S E W',
  'North Carolina': 'E M W',
  'North Dakota': '',
  'Northern Mariana Islands': '',
  Ohio: 'N S',
  Oklahoma: 'N E W',
  Oregon: '',
  Pennsylvania: 'E M W',
  'Puerto Rico': '',
  'Rhode Island': '',
  'South Carolina': '',
  'South Dakota': '',
  Tennessee: 'E M W',
  Texas: 'N S E W',
  Utah: '',
  Vermont: '',
  'Virgin Islands': '',
  Virginia: 'E W',
  Washington: 'E W',
  'West Virginia': 'N S',
  Wisconsin: 'E W',
  Wyoming: '',
}

const directions: Readonly<Record<string, string>> = {
  N: 'Northern',
  S: 'Southern',
  E: 'Eastern',
  W: 'Western',
  M: 'Middle',
  C: 'Central',
}

/** The 94 federal districts by their names (28 U.S.C. §§ 81–131 and the territories), those with a direction first. */
export const federalDistricts: readonly string[] = Object.entries(parts)
  .flatMap(([state, letters]) =>
    letters === ''
      ? [`District of ${state}`]
      : letters.split(' ').map((letter) => `${directions[letter] ?? ''} District of ${state}`),
  )
  .sort((a, b) => b.length - a.length)

/** Federal courts by the words of their captions, the longest first. */
export const federalCourts: readonly string[] = [
  'United States Foreign Intelligence Surveillance Court',
  'United States Court of Appeals',
  'United States Bankruptcy Court',
  'United States District Court',
  'Supreme Court of the United States',
  'United States Court of Federal Claims',
  'United States Court of International Trade',
  'United States Tax Court',
  'U.S. District Court',
]

/** The circuits of the federal courts of appeals. */
export const federalCircuits: readonly string[] = [
  'District of Columbia Circuit',
  'Federal Circuit',
  'First Circuit',
  'Second Circuit',
  'Third Circuit',
  'Fourth Circuit',
  'Fifth Circuit',
  'Sixth Circuit',
  'Seventh Circuit',
  'Eighth Circuit',
  'Ninth Circuit',
  'Tenth Circuit',
  'Eleventh Circuit',
]

/** Bodies called courts or boards that are offices of the Department of Justice: never a court in the sense of a warrant. */
export const immigrationCourts: readonly string[] = [
  'Executive Office for Immigration Review',
  'Board of Immigration Appeals',
  'United States Immigration Court',
  'U.S. Immigration Court',
  'Immigration Court',
]

/** Words of the captions of courts of Indian tribes. */
export const tribalCourts: readonly string[] = [
  'Tribal Court',
  'Navajo Nation',
  'Court of Indian Offenses',
  'Tribal District Court',
  'Indian Tribe',
]
