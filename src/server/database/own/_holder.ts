import { openDatabase } from '../open.ts'

// A process of its own that opens the database of a folder and holds it open until it is told to end, or killed.
const database = await openDatabase({ folder: process.argv[2] ?? '' })
process.stdout.write('open\n')
process.once('SIGTERM', () => void database.close().then(() => process.exit(0)))
setInterval(() => undefined, 60_000)
