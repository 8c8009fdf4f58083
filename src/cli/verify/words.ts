import type { Text } from '../../engine/index.ts'
import { t } from '../words/phrases.ts'
import type { FaultCode } from './result.ts'

/** What each fault means to somebody who is no programmer; where it is found is said beside it. */
export const faultWords: Readonly<Record<FaultCode, Text>> = {
  'no-checkpoint': t('There is no checkpoint.', 'No hay punto de control.'),
  'malformed-checkpoint': t('The checkpoint cannot be read.', 'El punto de control no se puede leer.'),
  'bad-signature': t(
    'The signature under this name does not fit: what it signed was changed.',
    'La firma con este nombre no corresponde: lo firmado fue cambiado.',
  ),
  unsigned: t(
    'The log of this name did not sign with a key that you trust.',
    'El registro de este nombre no firmó con una clave en la que usted confía.',
  ),
  'too-few-witnesses': t('Too few trusted witnesses cosigned.', 'Cofirmaron muy pocos testigos de confianza.'),
  'missing-tile': t('A file of the log is missing.', 'Falta un archivo del registro.'),
  'malformed-tile': t('A file of the log is cut or damaged.', 'Un archivo del registro está cortado o dañado.'),
  'entry-altered': t(
    'The entry at this place is not the one that was recorded.',
    'La entrada en este lugar no es la que se registró.',
  ),
  'tile-altered': t('A file of hashes was changed.', 'Un archivo de hashes fue cambiado.'),
  'root-mismatch': t(
    'What is here is not what the checkpoint was signed for.',
    'Lo que hay aquí no es aquello para lo que se firmó el punto de control.',
  ),
  'malformed-entry': t(
    'The entry at this place is not written as an entry is.',
    'La entrada en este lugar no tiene la forma debida.',
  ),
  'time-goes-back': t(
    'The entry at this place is dated before one that stands before it.',
    'La entrada en este lugar tiene fecha anterior a una que la precede.',
  ),
  'other-log': t(
    'The checkpoint that you kept is of another log.',
    'El punto de control que guardó es de otro registro.',
  ),
  'log-shrunk': t(
    'The log once had this many entries, and now has fewer.',
    'El registro tuvo este número de entradas, y ahora tiene menos.',
  ),
  'log-forked': t(
    'The first entries, this many, are not those that you saw before.',
    'Las primeras entradas, este número, no son las que usted vio antes.',
  ),
  'more-problems': t('There are more problems than are shown.', 'Hay más problemas de los que se muestran.'),
  'not-a-size': t('A number in the receipt is no size.', 'Un número del recibo no es un tamaño.'),
  'index-outside-tree': t(
    'The log is too small to hold this entry.',
    'El registro es muy pequeño para tener esta entrada.',
  ),
  'sizes-out-of-order': t('The sizes are in the wrong order.', 'Los tamaños están en orden equivocado.'),
  'empty-tree': t('The log was empty.', 'El registro estaba vacío.'),
  'wrong-proof-length': t('The proof is too short or too long.', 'La prueba es demasiado corta o larga.'),
  'wrong-hash-length': t('A hash in the proof is cut.', 'Un hash de la prueba está cortado.'),
  'malformed-receipt': t('The receipt is cut or damaged.', 'El recibo está cortado o dañado.'),
  'payload-differs': t(
    'The payload with this salt is not what was recorded.',
    'El contenido con esta sal no es lo que se registró.',
  ),
}
