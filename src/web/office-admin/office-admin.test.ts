import { accessTests } from './_access-tests.ts'
import { openDesk } from './_desk.ts'
import { accountTests } from './account/_account-tests.ts'
import { connectionsTests } from './connections/_connections-tests.ts'
import { facilityTests } from './facility/_facility-tests.ts'
import { importTests } from './import/_import-tests.ts'
import { peopleTests } from './people/_people-tests.ts'
import { recordTests } from './record/_record-tests.ts'
import { rulebooksTests } from './rulebooks/_rulebooks-tests.ts'

// One server and one browser for all of them: to start is slower than to test.
const desk = openDesk()
accessTests(desk)
recordTests(desk)
facilityTests(desk)
peopleTests(desk)
connectionsTests(desk)
importTests(desk)
rulebooksTests(desk)
// The last: it lets time pass.
accountTests(desk)
