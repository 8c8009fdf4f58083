import type { Half } from './expected.ts'
import type { Random } from './random.ts'

/** An invented person. */
export interface Person {
  readonly given: string
  readonly family: string
  readonly full: string
  /** Family name first, as agencies' forms print it. */
  readonly filed: string
}

interface Pool {
  readonly given: readonly string[]
  readonly family: readonly string[]
  readonly streets: readonly string[]
  readonly hospitals: readonly string[]
}

const words = (text: string): readonly string[] => text.split(' ')

const pools: Readonly<Record<Half, Pool>> = {
  train: {
    given: words(
      'Adela Bruno Celia Darnell Elvira Farid Greta Hollis Imelda Jonas Katya Leandro Mireya Norbert Odalys',
    ),
    family: words(
      'Abarca Bellweather Cordova Dunmore Esparza Fairlamb Galindo Hathersage Iturbide Jessop Kilbride Larralde',
    ),
    streets: words('Alder Bellows Carver Dunlin Ellery Foxglove Garnet Hawser'),
    hospitals: [
      'Alder Creek Medical Center',
      'Saint Brannock Hospital',
      'Lakemont General Hospital',
      'Corwin Valley Clinic',
    ],
  },
  test: {
    given: words(
      'Amparo Boyd Consuelo Desmond Eusebio Fiona Gideon Hortensia Isaac Jacinta Kelvin Lourdes Magnus Nieves Orson',
    ),
    family: words(
      'Arrendondo Blackmoor Castellon Driscombe Echeverri Farnsby Guillen Hollowell Ibarguen Kettering Lanzagorta',
    ),
    streets: words('Amber Birchmere Cinder Drover Eastgate Flint Granger Hollow'),
    hospitals: [
      'Redstone Memorial Hospital',
      'Marlow Bay Medical Center',
      'Santa Belen Hospital',
      'Tolliver Street Clinic',
    ],
  },
  'blind-2': {
    given: words(
      'Anselm Birgit Cosmo Delphine Ewan Fatima Goran Hyacinth Ignatius Jovana Keanu Lakshmi Mortimer Nadine Ottoline Quang',
    ),
    family: words(
      'Applegarth Bustamante Czerny Dalrymple Egwuatu Fennimore Grijalva Huckstep Ivanov Jaramillo Kowalczyk Lindqvist Nguyen',
    ),
    streets: words('Basalt Clover Dovetail Ember Fairwind Gristmill Heron Inlet'),
    hospitals: [
      'Three Rivers Regional Hospital',
      'Our Lady of Kelmere Medical Center',
      'Pinehollow Community Health Center',
      'Vantage University Hospital',
      'Copper Basin Surgical Hospital',
    ],
  },
}

/** A person of this half's invented names. */
export function person(half: Half, random: Random): Person {
  const given = random.pick(pools[half].given)
  const family = random.pick(pools[half].family)
  const initial = String.fromCharCode(65 + random.int(0, 25))
  const full = random.chance(0.6) ? `${given} ${initial}. ${family}` : `${given} ${family}`
  return { given, family, full, filed: `${family.toUpperCase()}, ${given}` }
}

/** A street and number that are invented. */
export function street(half: Half, random: Random): string {
  const kind = random.pick(['Street', 'Avenue', 'Road', 'Boulevard'])
  return `${random.int(11, 9899)} ${random.pick(pools[half].streets)} ${kind}`
}

/** A hospital or clinic that does not exist. */
export function hospital(half: Half, random: Random, not?: string): string {
  return random.pick(pools[half].hospitals.filter((name) => name !== not))
}
