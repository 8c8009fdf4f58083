import type { District, StateCourt } from '../courts.ts'

/** The states that this half's facilities lie in: name, a few towns, how their ZIP codes begin. */
export const states: Readonly<Record<string, { name: string; towns: readonly string[]; zip: string }>> = {
  GA: { name: 'Georgia', towns: ['Atlanta', 'Savannah', 'Macon'], zip: '30' },
  PA: { name: 'Pennsylvania', towns: ['Philadelphia', 'Reading', 'Erie'], zip: '19' },
  OH: { name: 'Ohio', towns: ['Cleveland', 'Dayton', 'Toledo'], zip: '44' },
  MI: { name: 'Michigan', towns: ['Detroit', 'Lansing'], zip: '48' },
  AZ: { name: 'Arizona', towns: ['Phoenix', 'Tucson', 'Yuma'], zip: '85' },
  NC: { name: 'North Carolina', towns: ['Charlotte', 'Gastonia'], zip: '28' },
  MN: { name: 'Minnesota', towns: ['Minneapolis', 'St. Cloud'], zip: '55' },
  NV: { name: 'Nevada', towns: ['Las Vegas', 'Henderson'], zip: '89' },
  WI: { name: 'Wisconsin', towns: ['Milwaukee', 'Racine'], zip: '53' },
  VA: { name: 'Virginia', towns: ['Fairfax', 'Norfolk'], zip: '22' },
  CA: { name: 'California', towns: ['Riverside', 'San Jose', 'Stockton'], zip: '92' },
  TX: { name: 'Texas', towns: ['Fort Worth', 'McAllen', 'Laredo'], zip: '78' },
}

const districtRows: readonly (readonly [string, string, string])[] = [
  ['Northern District of Georgia', 'GA', 'Atlanta'],
  ['Southern District of Georgia', 'GA', 'Savannah'],
  ['Eastern District of Pennsylvania', 'PA', 'Philadelphia'],
  ['Western District of Pennsylvania', 'PA', 'Pittsburgh'],
  ['Northern District of Ohio', 'OH', 'Cleveland'],
  ['Southern District of Ohio', 'OH', 'Cincinnati'],
  ['Eastern District of Michigan', 'MI', 'Detroit'],
  ['Western District of Michigan', 'MI', 'Grand Rapids'],
  ['District of Arizona', 'AZ', 'Tucson'],
  ['Western District of North Carolina', 'NC', 'Charlotte'],
  ['District of Minnesota', 'MN', 'Minneapolis'],
  ['District of Nevada', 'NV', 'Las Vegas'],
  ['Eastern District of Wisconsin', 'WI', 'Milwaukee'],
  ['Eastern District of Virginia', 'VA', 'Alexandria'],
  ['Central District of California', 'CA', 'Riverside'],
  ['Northern District of California', 'CA', 'San Jose'],
  ['Northern District of Texas', 'TX', 'Fort Worth'],
  ['Southern District of Texas', 'TX', 'McAllen'],
]

/** Federal districts of these states. */
export const districts: readonly District[] = districtRows.map(([name, state, office]) => ({ name, state, office }))

const stateRows: readonly (readonly [string, string, string, string])[] = [
  ['SUPERIOR COURT OF FULTON COUNTY', 'STATE OF GEORGIA', 'THE STATE OF GEORGIA', 'GA'],
  [
    'COURT OF COMMON PLEAS OF PHILADELPHIA COUNTY',
    'FIRST JUDICIAL DISTRICT OF PENNSYLVANIA',
    'COMMONWEALTH OF PENNSYLVANIA',
    'PA',
  ],
  ['COURT OF COMMON PLEAS', 'CUYAHOGA COUNTY, OHIO', 'STATE OF OHIO', 'OH'],
  ['THIRD JUDICIAL CIRCUIT COURT', 'COUNTY OF WAYNE', 'THE PEOPLE OF THE STATE OF MICHIGAN', 'MI'],
  ['SUPERIOR COURT OF ARIZONA', 'MARICOPA COUNTY', 'STATE OF ARIZONA', 'AZ'],
  ['GENERAL COURT OF JUSTICE, SUPERIOR COURT DIVISION', 'COUNTY OF MECKLENBURG', 'THE STATE OF NORTH CAROLINA', 'NC'],
  ['DISTRICT COURT, FOURTH JUDICIAL DISTRICT', 'COUNTY OF HENNEPIN', 'STATE OF MINNESOTA', 'MN'],
  ['EIGHTH JUDICIAL DISTRICT COURT', 'CLARK COUNTY, NEVADA', 'THE STATE OF NEVADA', 'NV'],
  ['CIRCUIT COURT', 'MILWAUKEE COUNTY', 'STATE OF WISCONSIN', 'WI'],
  ['CIRCUIT COURT OF FAIRFAX COUNTY', 'COMMONWEALTH OF VIRGINIA', 'COMMONWEALTH OF VIRGINIA', 'VA'],
  ['SUPERIOR COURT OF CALIFORNIA', 'COUNTY OF RIVERSIDE', 'THE PEOPLE OF THE STATE OF CALIFORNIA', 'CA'],
  ['213TH JUDICIAL DISTRICT COURT', 'TARRANT COUNTY, TEXAS', 'THE STATE OF TEXAS', 'TX'],
]

/** State courts of these states. */
export const stateCourts: readonly StateCourt[] = stateRows.map(([court, county, people, state]) => ({
  court,
  county,
  people,
  state,
}))
