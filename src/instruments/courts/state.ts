/** A state, district or territory with the names of its courts as captions print them. */
export interface StateCourts {
  readonly code: string
  readonly name: string
  readonly courts: readonly string[]
}

const rows = `AL|Alabama|Judicial Circuit|Circuit Court|District Court|Municipal Court|Probate Court|Juvenile Court
AK|Alaska|Superior Court|District Court|Supreme Court
AZ|Arizona|Superior Court|Justice Court|Municipal Court|City Court
AR|Arkansas|Judicial Circuit|Circuit Court|District Court
CA|California|Superior Court|Court of Appeal|Supreme Court
CO|Colorado|Judicial District|District Court|County Court|Municipal Court|Combined Court
CT|Connecticut|Judicial District|Superior Court|Probate Court
DE|Delaware|Superior Court|Court of Chancery|Court of Common Pleas|Justice of the Peace Court|Family Court
DC|District of Columbia|Superior Court|Court of Appeals
FL|Florida|Judicial Circuit|Circuit Court|County Court|District Court of Appeal
GA|Georgia|Judicial Circuit|Superior Court|State Court|Magistrate Court|Probate Court|Juvenile Court|Municipal Court
HI|Hawaii|Judicial Circuit|Circuit Court|District Court|Family Court
ID|Idaho|Judicial District|District Court|Magistrate Division
IL|Illinois|Judicial Circuit|Circuit Court|Appellate Court|Supreme Court
IN|Indiana|Judicial Circuit|Superior Court|Circuit Court|City Court|Town Court
IA|Iowa|Judicial District|District Court
KS|Kansas|Judicial District|District Court|Municipal Court
KY|Kentucky|Judicial Circuit|Circuit Court|District Court|Family Court
LA|Louisiana|Judicial District Court|District Court|City Court|Criminal District Court|Parish Court
ME|Maine|Superior Court|District Court|Unified Criminal Docket
MD|Maryland|Circuit Court|District Court|Orphans' Court
MA|Massachusetts|Superior Court|District Court|Municipal Court|Trial Court|Probate and Family Court|Juvenile Court
MI|Michigan|Judicial Circuit Court|Judicial Circuit|Judicial District|Circuit Court|District Court|Probate Court|Court of Claims
MN|Minnesota|Judicial District|District Court
MS|Mississippi|Circuit Court|Chancery Court|County Court|Justice Court|Municipal Court
MO|Missouri|Judicial Circuit|Circuit Court|Municipal Division
MT|Montana|Judicial District|District Court|Justice Court|City Court|Municipal Court
NE|Nebraska|District Court|County Court|Juvenile Court
NV|Nevada|Judicial District|District Court|Justice Court|Municipal Court
NH|New Hampshire|Superior Court|Circuit Court
NJ|New Jersey|Superior Court|Municipal Court|Tax Court
NM|New Mexico|Judicial District|District Court|Magistrate Court|Metropolitan Court|Municipal Court
NY|New York|Supreme Court|County Court|Criminal Court|City Court|Town Court|Village Court|Family Court|Surrogate's Court|District Court|Court of Claims|Civil Court
NC|North Carolina|Superior Court|District Court|General Court of Justice
ND|North Dakota|Judicial District|District Court|Municipal Court
OH|Ohio|Court of Common Pleas|Municipal Court|County Court|Mayor's Court
OK|Oklahoma|District Court|Municipal Court
OR|Oregon|Circuit Court|Justice Court|Municipal Court|County Court
PA|Pennsylvania|Court of Common Pleas|Magisterial District Court|Municipal Court|Superior Court|Commonwealth Court
PR|Puerto Rico|Court of First Instance|Superior Court
RI|Rhode Island|Superior Court|District Court|Family Court
SC|South Carolina|Circuit Court|Court of General Sessions|Court of Common Pleas|Magistrate Court|Family Court|Municipal Court
SD|South Dakota|Judicial Circuit|Circuit Court|Magistrate Court
TN|Tennessee|Circuit Court|Criminal Court|Chancery Court|General Sessions Court|Juvenile Court
TX|Texas|District Court|County Court at Law|Criminal District Court|County Criminal Court|County Court|Justice Court|Municipal Court|Judicial District
UT|Utah|Judicial District|District Court|Justice Court|Juvenile Court
VT|Vermont|Superior Court
VA|Virginia|Judicial Circuit|Circuit Court|General District Court|Juvenile and Domestic Relations District Court|Magistrate
WA|Washington|Superior Court|District Court|Municipal Court
WV|West Virginia|Judicial Circuit|Circuit Court|Magistrate Court|Family Court
WI|Wisconsin|Circuit Court|Municipal Court
WY|Wyoming|Judicial District|District Court|Circuit Court|Municipal Court`

/** The courts of the states, the District of Columbia and Puerto Rico. */
export const stateCourts: readonly StateCourts[] = rows.split('\n').map((row) => {
  const [code = '', name = '', ...courts] = row.split('|')
  return { code, name, courts }
})

/** Every name of a state court, the longest first. */
export const stateCourtNames: readonly string[] = [...new Set(stateCourts.flatMap(({ courts }) => courts))].sort(
  (a, b) => b.length - a.length,
)

/** Counties and cities so large that captions name them without their state. */
export const knownPlaces: Readonly<Record<string, string>> = {
  'County of Los Angeles': 'CA',
  'County of San Diego': 'CA',
  'County of Orange, California': 'CA',
  'County of Alameda': 'CA',
  'County of Sacramento': 'CA',
  'County of San Francisco': 'CA',
  'City and County of Denver': 'CO',
  'Cook County': 'IL',
  'Harris County': 'TX',
  'Dallas County, Texas': 'TX',
  'Maricopa County': 'AZ',
  'King County': 'WA',
  'Miami-Dade County': 'FL',
  'County of Kings': 'NY',
  'County of Queens': 'NY',
  'County of Bronx': 'NY',
  'Multnomah County': 'OR',
  'Philadelphia County': 'PA',
}
