import { abroad, unitedStates } from './places.ts'

// Word lists that patterns, frames and homonyms share, in both languages; each is one alternation. Folded.

/** Relatives and others of the patient's life, with the short forms of genograms. */
export const kin =
  '(?:husband|hubby|wife|spouse|partner|boyfriend|girlfriend|bf|gf|fiancee?|mother|mom|mum|mob|mo|father|dad|fob|fo|parents?|brothers?|bro|sisters?|sis|siblings?|sibs?|sons?|daughters?|dtrs?|dau|children|kids?|uncle|aunt|cousins?|nephew|niece|grand(?:mother|father|parents|ma|pa)|mgm|mgf|pgm|pgf|stepfather|stepmother|in-laws?|friend|roommate|neighbou?r|coworker|caregiver|aide|nanny|sponsor|ex|esposo|esposa|marido|pareja|novi[oa]|conyuge|madre|mama|padres?|papa|papas|herman[oa]s?|hij[oa]s?|ti[oa]s?|prim[oa]s?|sobrin[oa]|abuel[oa]s?|suegr[oa]|padrastro|madrastra|amig[oa]|vecin[oa]|companer[oa]|cunad[oa]|nuera|yerno|cuidadora?|madrina|padrino)'

/** The patient, however a note calls them. */
export const patient =
  '(?:pt|pts|pte|pcte|pac|px|patient|paciente|client|cliente|usuari[oa]|he|she|they|i|we|ella|el|yo|infant|baby|newborn|teen|minor|menor|man|woman|male|female|hombre|mujer|masc|masculino|fem|femenin[oa]|senor|senora)'

/** Those who work where the note is written, as the subject of what they do. */
export const workers =
  '(?:staff|security|guards|registration|registrars?|reception(?:ists?)?|front desk|the desk|greeters?|schedulers?|billing|cashiers?|pharmacy|volunteers?|interpreters?|nurses?|clinicians?|providers?|doctors|physicians|employees|workers here|social work(?:ers)?|hospitals?|clinics?|facility|facilities|this office|the office|health center|department|admitting|admissions|team members|we|personal|seguridad|vigilancia|guardias|admision(?:es)?|recepcion|recepcionistas?|ventanilla|facturacion|caja|cajer[oa]s?|farmacia|voluntari[oa]s|interpretes?|enfermeria|enfermer[oa]s|trabajo social|medicos|empleados|clinica|hospital|centro de salud|consultorio|instituto|nosotros)'

/** What staff are told not to do with such data. */
export const handling =
  '(?:ask(?:s|ed|ing)?|record(?:s|ed|ing)?|collect(?:s|ed|ing)?|document(?:s|ed|ing)?|inquir\\w+|enquir\\w+|shar(?:e|es|ed|ing)|stor(?:e|es|ed|ing)|check(?:s|ed|ing)?|verify|verif(?:ies|ying)|requir\\w+|request(?:s|ed|ing)?|need(?:s)?(?: to know)?|cop(?:y|ies|ied|ying)|photocop\\w+|scan(?:s|ned|ning)?|report(?:s|ed|ing)?|notif\\w+|contact(?:s|ed|ing)?|call(?:s|ed|ing)?|tell(?:s|ing)?|disclos\\w+|reveal\\w*|discuss\\w*|giv(?:e|es|ing)|writ(?:e|es|ing)|chart(?:s|ed|ing)?|keep(?:s)?|note(?:s)?|preguntar?n?|preguntamos|pide[n]?|pedir|pedimos|solicita[nr]?|solicitamos|exige[n]?|exigir|requiere[n]?|requerir|anota[nr]?|anotamos|registra[nr]?|registramos|escrib\\w+|copi\\w+|fotocopi\\w+|escane\\w+|guarda[nr]?|comparte[n]?|compartir|compartimos|reporta[nr]?|reportamos|denuncia[nr]?|avisa[nr]?|avisamos|informa[nr]?|informamos|revela[nr]?|revelamos|divulga[nr]?|entrega[nr]?|llama[nr]?|llamamos|dice[n]?|decir|verifica[nr]?|consulta[nr]?|indaga[nr]?|interroga[nr]?|discrimina[nr]?|niega[n]?)'

/** The country that the note is written in, as somebody comes to it. */
export const here = `(?:${unitedStates}|(?:the |these |los )?states(?! of)|(?:the |this |el |este |al )?(?:country|pais)|estos lados|aca|aqui|here|norteamerica|(?:el |este )norte)`

/** Somewhere that people come from: a named country, or their own. */
export const homeland = `(?:${abroad}|(?:his|her|their|my|our|su|mi|nuestro|the|el) (?:home |native |own )?(?:country|homeland|pais)(?: (?:of origin|de origen|natal))?|back home|overseas)`

/** A stretch of time: `3 months`, `dos años`. */
export const stretch =
  '(?:(?:\\d{1,2}(?:[.,/-]\\d{1,2})?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|a few|few|many|couple(?: of)?|un|una|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|varios|varias|pocos|pocas|muchos|unos|unas)\\+? ?(?:d|days?|w|wks?|weeks?|mos?|months?|m|y|yrs?|years?|decades?|dias?|sem|semanas?|mes|meses|ano|anos)\\b)'

/** Words of money around a card. */
export const paying =
  '(?:paid|pays?|paying|payment|copay\\w*|co-pay|deposit|balance|refund\\w*|(?<!public )charged?|receipt|auth(?:\\.|orization)? ?(?:code|#|no\\.?|\\d)|swip\\w+|tap to pay|autopay|pos|terminal|debit|credit|mastercard|master card|mc|amex|discover|gift|prepaid|ending(?: in)?|usd|declined x ?\\d|gift shop|cafeteria|kiosk|pag(?:a|o|an|ar|aron|ado|ando|os|ue|uen)|abon\\w+|cobr\\w+|copago|anticipo|deposito|saldo|reembols\\w+|devolucion|recibo|cargo|debito|credito|terminacion|caja|ventanilla|cajero|de regalo|autoriz\\.? ?\\d|cuota|factura|donativo)'
