import { defaultSettings, type FacilitySettings } from '../../cases/index.ts'
import type { Moments } from './moments.ts'

/** The id of the invented hospital. */
export const demoFacility = 'harbor'

/** The zone of the invented hospital. */
export const demoTimeZone = 'America/Los_Angeles'

/** The settings of an invented hospital in California, with people on duty around the clock. */
export function demoSettings({ on }: Moments): FacilitySettings {
  const place = {
    state: 'CA',
    kind: 'hospital',
    owner: 'nonprofit',
    medicaid: true,
    emergencyDepartment: true,
    generalAcute: true,
  }
  const day = { from: on(1, '07:00'), to: on(1, '19:00'), every: 'day' } as const
  const night = { from: on(1, '19:00'), to: on(0, '07:00'), every: 'day' } as const
  return {
    ...defaultSettings(place, 'Harbor Example Hospital', demoTimeZone),
    areas: [
      { id: 'lobby', name: 'Main lobby', public: true },
      { id: 'ed-waiting', name: 'Emergency waiting room', public: true },
      { id: 'ed-care', name: 'Emergency care area', public: false },
      { id: 'ward-4', name: 'Ward 4', public: false },
      { id: 'records', name: 'Records office', public: false },
    ],
    phone: '555-0100',
    waitingArea: 'lobby',
    agencies: [
      {
        id: 'field-office',
        name: 'Immigration field office (invented)',
        agency: 'ice-ero',
        phone: '555-0140',
        phoneSource: 'Invented for the demonstration',
      },
      {
        id: 'city-police',
        name: 'City police, watch commander (invented)',
        agency: 'local-police',
        phone: '555-0141',
        phoneSource: 'Invented for the demonstration',
      },
    ],
    duty: [
      { person: 'demo-liaison', role: 'liaison', phone: '555-0110', ...day },
      { person: 'demo-administrator', role: 'administrator', phone: '555-0111', ...day },
      { person: 'demo-administrator', role: 'administrator', phone: '555-0111', ...night },
      { person: 'demo-counsel', role: 'counsel', phone: '555-0112', ...day },
      { person: 'demo-counsel', role: 'counsel', phone: '555-0113', ...night },
      { person: 'demo-privacy', role: 'privacy-officer', phone: '555-0114', ...day },
    ],
  }
}
