import type { Command } from '../command/command.ts'

/** `ostiary verify`: checks a log, or one receipt of it, without the server's help. */
export const verifyCommand: Command = {
  name: 'verify',
  takes: 'DIR|URL|RECEIPT',
  summary: {
    en: 'Check that a log, or one receipt of it, was not altered.',
    es: 'Comprueba que un registro, o un recibo de él, no fue alterado.',
  },
  about: {
    en: 'Reads the files of the log (docs/formats/ledger-tiles.md) from a folder or an address, or one receipt (docs/formats/receipt.md). It asks no database and trusts no server: whoever has the log’s key can tell.',
    es: 'Lee los archivos del registro (docs/formats/ledger-tiles.md) de una carpeta o una dirección, o un recibo (docs/formats/receipt.md). No consulta ninguna base de datos ni confía en ningún servidor: basta la clave del registro.',
  },
  options: [
    {
      name: 'key',
      value: 'KEY',
      repeats: true,
      about: {
        en: 'Key of the log or of a witness that you trust, or a file with one on each line. Without a key no signature is checked.',
        es: 'Clave del registro o de un testigo en quien confía, o un archivo con una por línea. Sin clave no se comprueba ninguna firma.',
      },
    },
    {
      name: 'witnesses',
      value: 'N',
      about: {
        en: 'How many of the trusted witnesses must have cosigned; none, if not said.',
        es: 'Cuántos de los testigos de confianza deben haber cofirmado; ninguno, si no se dice.',
      },
    },
    {
      name: 'since',
      value: 'FILE',
      about: {
        en: 'A checkpoint that you kept: the log must have grown from it, with nothing changed or taken away.',
        es: 'Un punto de control que usted guardó: el registro debe haber crecido desde él, sin cambios ni faltas.',
      },
    },
    {
      name: 'entry',
      value: 'FILE',
      about: {
        en: 'The entry, for a receipt that does not hold it.',
        es: 'La entrada, para un recibo que no la contiene.',
      },
    },
    {
      name: 'payload',
      value: 'FILE',
      about: {
        en: 'What the entry in a receipt is said to commit to; with --salt.',
        es: 'Aquello a lo que se dice que compromete la entrada del recibo; con --salt.',
      },
    },
    {
      name: 'salt',
      value: 'BASE64',
      about: { en: 'The salt that came with the payload.', es: 'La sal que vino con el contenido.' },
    },
    { name: 'json', about: { en: 'Print as JSON.', es: 'Imprime en JSON.' } },
  ],
  examples: [
    {
      line: 'ostiary verify https://ostiary.hospital.example/ledger --key hospital.vkey',
      about: {
        en: 'The log of a hospital, whose key you have from elsewhere.',
        es: 'El registro de un hospital cuya clave tiene por otra vía.',
      },
    },
    {
      line: 'ostiary verify ./ledger --key hospital.vkey --since checkpoint-of-last-year',
      about: {
        en: 'A copy of a log, against what you kept last year.',
        es: 'Una copia de un registro, contra lo que guardó el año pasado.',
      },
    },
    {
      line: 'ostiary verify visit.tlog-proof --key hospital.vkey --key association.vkey --witnesses 1',
      about: { en: 'One receipt, with a witness.', es: 'Un recibo, con un testigo.' },
    },
  ],
  words: [1, 1],
  load: async () => (await import('./run.ts')).verify,
}
