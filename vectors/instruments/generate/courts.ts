/** A federal judicial district, as its caption prints it, with the state's two letters. */
export interface District {
  readonly name: string
  readonly state: string
  readonly office: string
}

/** A state court, as its caption prints it, with the state's two letters. */
export interface StateCourt {
  readonly court: string
  readonly county: string
  readonly people: string
  readonly state: string
}

const districtRows: readonly (readonly [string, string, string])[] = [
  ['Northern District of California', 'CA', 'San Francisco'],
  ['Central District of California', 'CA', 'Los Angeles'],
  ['Southern District of California', 'CA', 'San Diego'],
  ['Eastern District of California', 'CA', 'Sacramento'],
  ['District of Oregon', 'OR', 'Portland'],
  ['Western District of Washington', 'WA', 'Seattle'],
  ['Eastern District of Washington', 'WA', 'Spokane'],
  ['District of Colorado', 'CO', 'Denver'],
  ['Southern District of Texas', 'TX', 'Houston'],
  ['Western District of Texas', 'TX', 'San Antonio'],
  ['Northern District of Texas', 'TX', 'Dallas'],
  ['Northern District of Illinois', 'IL', 'Chicago'],
  ['Central District of Illinois', 'IL', 'Springfield'],
  ['Southern District of New York', 'NY', 'New York'],
  ['Eastern District of New York', 'NY', 'Brooklyn'],
  ['Western District of New York', 'NY', 'Buffalo'],
  ['District of New Jersey', 'NJ', 'Newark'],
  ['District of Maryland', 'MD', 'Baltimore'],
  ['District of Massachusetts', 'MA', 'Boston'],
  ['District of Connecticut', 'CT', 'Hartford'],
  ['Southern District of Florida', 'FL', 'Miami'],
  ['Middle District of Florida', 'FL', 'Tampa'],
]

/** The federal districts that sheets are drawn from: real courts, invented cases. */
export const districts: readonly District[] = districtRows.map(([name, state, office]) => ({ name, state, office }))

const stateRows: readonly (readonly [string, string, string, string])[] = [
  ['SUPERIOR COURT OF CALIFORNIA', 'COUNTY OF ALAMEDA', 'THE PEOPLE OF THE STATE OF CALIFORNIA', 'CA'],
  ['SUPERIOR COURT OF CALIFORNIA', 'COUNTY OF LOS ANGELES', 'THE PEOPLE OF THE STATE OF CALIFORNIA', 'CA'],
  ['SUPERIOR COURT OF CALIFORNIA', 'COUNTY OF FRESNO', 'THE PEOPLE OF THE STATE OF CALIFORNIA', 'CA'],
  ['CIRCUIT COURT OF THE STATE OF OREGON', 'FOR MULTNOMAH COUNTY', 'STATE OF OREGON', 'OR'],
  ['SUPERIOR COURT OF WASHINGTON', 'FOR KING COUNTY', 'STATE OF WASHINGTON', 'WA'],
  ['DISTRICT COURT, STATE OF COLORADO', 'CITY AND COUNTY OF DENVER', 'THE PEOPLE OF THE STATE OF COLORADO', 'CO'],
  ['DISTRICT COURT OF TEXAS', 'HARRIS COUNTY', 'THE STATE OF TEXAS', 'TX'],
  ['CIRCUIT COURT OF ILLINOIS', 'COUNTY OF COOK', 'THE PEOPLE OF THE STATE OF ILLINOIS', 'IL'],
  ['SUPREME COURT OF THE STATE OF NEW YORK', 'COUNTY OF KINGS', 'THE PEOPLE OF THE STATE OF NEW YORK', 'NY'],
  ['SUPREME COURT OF THE STATE OF NEW YORK', 'COUNTY OF ERIE', 'THE PEOPLE OF THE STATE OF NEW YORK', 'NY'],
  ['SUPERIOR COURT OF NEW JERSEY', 'ESSEX COUNTY', 'STATE OF NEW JERSEY', 'NJ'],
  ['CIRCUIT COURT FOR MARYLAND', 'MONTGOMERY COUNTY', 'STATE OF MARYLAND', 'MD'],
  ['SUPERIOR COURT OF MASSACHUSETTS', 'SUFFOLK COUNTY', 'COMMONWEALTH OF MASSACHUSETTS', 'MA'],
  ['SUPERIOR COURT OF CONNECTICUT', 'JUDICIAL DISTRICT OF HARTFORD', 'STATE OF CONNECTICUT', 'CT'],
  ['CIRCUIT COURT OF FLORIDA', 'MIAMI-DADE COUNTY', 'STATE OF FLORIDA', 'FL'],
]

/** The state courts that sheets are drawn from. */
export const stateCourts: readonly StateCourt[] = stateRows.map(([court, county, people, state]) => ({
  court,
  county,
  people,
  state,
}))

const immigrationRows: readonly (readonly [string, string])[] = [
  ['100 Montgomery Street, San Francisco', 'CA'],
  ['606 South Olive Street, Los Angeles', 'CA'],
  ['26 Federal Plaza, New York', 'NY'],
  ['525 West Van Buren Street, Chicago', 'IL'],
  ['1000 Second Avenue, Seattle', 'WA'],
  ['600 Jefferson Street, Houston', 'TX'],
  ['333 South Miami Avenue, Miami', 'FL'],
]

/** Immigration courts (no courts in the sense of the law on warrants): address and state. */
export const immigrationCourts: readonly { readonly address: string; readonly state: string }[] = immigrationRows.map(
  ([address, state]) => ({ address, state }),
)

/** The state's name for its two letters. */
export const stateNames: Readonly<Record<string, string>> = {
  CA: 'California',
  OR: 'Oregon',
  WA: 'Washington',
  CO: 'Colorado',
  TX: 'Texas',
  IL: 'Illinois',
  NY: 'New York',
  NJ: 'New Jersey',
  MD: 'Maryland',
  MA: 'Massachusetts',
  CT: 'Connecticut',
  FL: 'Florida',
}
