/**
 * Who gets in where. `in` lists the roles that a route answers at their own facility: D desk (who opened the case), S security (who
 * did not), L liaison, P privacy officer, C counsel, A administrator, I system administrator, U auditor. All others are refused: as
 * somebody whose role it is not (403), or, where the address names a case, as if there were no such case (404).
 * `elsewhere` says that the address names something of a facility: at another one it answers nobody.
 */
export interface RightsRow {
  readonly in: string
  /** Answers without signing in, too. */
  readonly anyone?: true
  /** Whoever is not let in hears that there is no such case. */
  readonly hidden?: true
  readonly elsewhere?: true
  /** What stands after the path. */
  readonly query?: string
  /** A body that is read as it should be; else one that is not is sent, so that nothing happens. */
  readonly body?: unknown
  /** Tells of every facility, as only a demonstration does. */
  readonly everyFacility?: true
  /** Ends sessions, so that everybody has to sign in again. */
  readonly endsSessions?: true
}

const all = 'DSLPCAIU'
const everyone = { in: all, anyone: true } as const
const signedIn = { in: all } as const
const ofCase = { in: 'DLPCAU', hidden: true, elsewhere: true } as const
const people = { in: 'AI' } as const
const person = { ...people, elsewhere: true } as const

/** Every route of the office, by the id under which the API's document has it. */
export const rightsTable: Readonly<Record<string, RightsRow>> = {
  session: signedIn,
  chooseRole: signedIn,
  signOut: { ...everyone, endsSessions: true },
  signInWithPassword: everyone,
  showAgain: signedIn,
  giveOneTimeCode: everyone,
  giveRecoveryCode: everyone,
  offerOneTimeCodes: signedIn,
  confirmOneTimeCodes: everyone,
  makeRecoveryCodes: signedIn,
  acceptInvitation: everyone,
  askForPasskey: everyone,
  signInWithPasskey: everyone,
  offerPasskey: signedIn,
  addPasskey: everyone,
  dropPasskey: signedIn,
  providers: everyone,
  beginSignOn: everyone,
  endSignOn: everyone,
  unlink: signedIn,
  account: signedIn,
  changeAccount: signedIn,
  changePassword: signedIn,
  dropOneTimeCodes: signedIn,
  sessions: signedIn,
  endSession: { ...signedIn, endsSessions: true },
  endSessions: { ...signedIn, endsSessions: true },
  setUpNeeded: everyone,
  setUp: everyone,
  demoPeople: { ...everyone, everyFacility: true },
  demoSignIn: everyone,

  people: { in: 'PAI' },
  colleagues: { in: 'LPCA' },
  addPerson: people,
  changePerson: { ...person, body: { name: 'Somebody Example' } },
  changeRole: { in: 'PAI', elsewhere: true, body: { change: 'give', role: 'liaison' } },
  personLeaves: { ...person, body: {} },
  invitePerson: { ...person, body: {} },
  signPersonOut: { ...person, body: {} },
  tokens: people,
  makeToken: people,
  revokeToken: person,
  emergencies: { in: 'PCAU' },
  breakGlass: { in: 'LA' },
  endEmergency: { ...signedIn, elsewhere: true },

  listCases: { in: 'DSLPCAU' },
  searchCases: { in: 'LPCA', body: { words: 'nobody' } },
  readCase: ofCase,
  giveCommand: { ...ofCase, in: 'DLPCA', body: 'command' },
  addFile: { ...ofCase, in: 'DLPCA', query: '?name=paper.txt' },
  readFile: { ...ofCase, in: 'DLPCA' },
  listReceipts: ofCase,
  readReceipt: ofCase,
  exportCase: { ...ofCase, in: 'LPCAU', query: '?format=archive' },
  exportCaseSealed: { ...ofCase, in: 'LPCAU', body: { format: 'archive' } },
  feed: { in: 'DSLPCAU' },
  listViews: { in: 'LPCAU' },
  keepView: { in: 'LPCAU' },
  forgetView: { in: 'LPCAU' },

  getFacility: { in: 'LPCAU' },
  putFacility: { in: 'PCA' },
  facilityPolicies: { in: 'LPCAU' },
  readHolidays: { in: 'PCA' },
  listRulebooks: { in: 'LPCAU' },
  addRulebook: { in: 'PCA' },
  rulebookChanges: { in: 'PC' },
  adoptRulebook: { in: 'C' },
  importLog: { in: 'LPA' },
  duty: signedIn,
  listDevices: people,
  addDevice: people,
  renewDevice: { ...person, body: {} },
  revokeDevice: person,
  replaceSealingKey: { ...people, body: {} },
  enrolDevice: everyone,
  deskBundle: { in: '' },
  sendEntries: { in: '' },
  deskOutcomes: { in: '' },
  keptEntries: { in: 'LPCA' },
  readKeptEntry: { in: 'LPCA', elsewhere: true },
  settleKeptEntry: { in: 'LPCA', elsewhere: true, body: { how: 'set-aside', why: 'a-trial' } },
  listAlerts: signedIn,
  alertReadiness: { in: 'LPCAIU' },
  acknowledgeAlert: { in: 'LPCA', hidden: true, elsewhere: true },
  seeAlert: { ...signedIn, elsewhere: true },
  listAlertChannels: signedIn,
  addAlertChannel: signedIn,
  removeAlertChannel: { ...signedIn, elsewhere: true },
  testAlertChannel: { ...signedIn, elsewhere: true },
  confirmAlertChannel: { ...signedIn, elsewhere: true, body: { code: '000000' } },
  showAlertLink: { ...everyone, body: { word: 'nobody' } },
  acknowledgeByLink: { ...everyone, body: { word: 'nobody' } },
  noteAlertDelivered: { ...everyone, body: { word: 'nobody' } },
  practiceGround: signedIn,
  saveResult: signedIn,
  sendResults: { in: '' },
  practiceResults: signedIn,
  practiceRecord: { ...signedIn, query: '?format=csv' },
  deskCard: { in: 'DSLPCAU', query: '?format=docx' },
  entranceNotice: { in: 'LPCAU', query: '?format=docx' },
  nonPublicSign: { in: 'LPCAU', query: '?format=docx' },
  policyDocument: { in: 'LPCAU', query: '?format=docx' },
  listWebhooks: people,
  addWebhook: people,
  removeWebhook: person,
  enableWebhook: person,
  listDeliveries: person,
  retryDelivery: person,
  testWebhook: person,
  officeEvents: { in: 'PCAIU' },
}
