/** Words by which a paper says that it is no real one: a prop, a lesson, a sample. */
export const disclaimed: readonly string[] = [
  'not > actual|real|genuine|valid > warrant|order|document|subpoena|court',
  'training|mock|simulated > scenario|exercise|drill|example|warrant|document|purposes',
  'scene|episode|hero|film|movie|stage > prop|props',
  'props|art > department|master',
  'for > entertainment|game|play|novelty|illustration|instruction* > purposes|only|use',
  'players|guests|gamers > round|act|clue*|suspect*',
  'murder|dinner|party > mystery|game',
  'specimen|sample > only|form|document|not',
  'this|is a prop|replica|souvenir|parody|joke|hoax',
  'no|without legal effect|force|value|authority|meaning',
  'game|dungeon master|host',
  'escape room',
  'not|nothing > this form|page|sheet|handout > orders|commands|requires|is',
  'nothing > this|form|page > orders|commands|requires',
]
