import { describe, expect, it, vi } from 'vitest'
import type { Pilote } from '../pilotes/contrat.ts'
import { importerPatients } from './importer-patients.ts'
import { lireIdentitesConnues, verifierConnu } from './insi.ts'
import { joursEnMois, passerLeTemps } from './passer-le-temps.ts'
import { connecterSimulateurs } from './simulateurs.ts'

const SANS_INSI = connecterSimulateurs(null, [])
const PATIENT = { nomNaissance: 'ADRUN', premierPrenom: 'ZOE' }

describe('devant un vrai INSi', () => {
  it('seules les identités publiques existent : celles que le banc a inventées n’y sont pas', async () => {
    const connues = await lireIdentitesConnues(SANS_INSI)
    expect(connues.map(({ nomNaissance }) => nomNaissance)).toContain('ADRUN')
    expect(connues.map(({ prenoms }) => prenoms)).not.toContain('LEONARDO')
  })

  it('une personne connue l’est sans rien demander à personne', async () => {
    await expect(verifierConnu(SANS_INSI, PATIENT)).resolves.toBeUndefined()
    const inconnu = { nomNaissance: 'DE VINCI', premierPrenom: 'LEONARDO' }
    await expect(verifierConnu(SANS_INSI, inconnu)).rejects.toMatchObject({ origine: 'reglage' })
  })
})

describe('le temps qui passe', () => {
  const simulateurs = {
    ...SANS_INSI,
    simules: ['insi'] as const,
    poster: async (_s: string, _v: string, corps: unknown) => {
      const { advanceSeconds } = corps as { advanceSeconds: number }
      return { now: new Date(Date.UTC(2026, 0, 1) + advanceSeconds * 1000).toISOString() }
    },
  }
  const pilote = (precise: Partial<Pilote>) =>
    ({ vivreAu: vi.fn(async () => undefined), ...precise }) as unknown as Pilote

  it('avance l’horloge du banc pour un logiciel qui la suit', async () => {
    const conduit = pilote({})
    await passerLeTemps({ pilote: conduit, simulateurs }, PATIENT, 2)
    expect(conduit.vivreAu).toHaveBeenCalledWith('2026-03-01T00:00:00.000Z')
  })

  it('vieillit le dossier d’un logiciel dont l’horloge ne s’avance pas', async () => {
    const vieillirIdentite = vi.fn(async () => undefined)
    const conduit = pilote({ vieillirIdentite, guidees: ['vivreAu'] })
    await passerLeTemps({ pilote: conduit, simulateurs }, PATIENT, 2)
    expect(vieillirIdentite).toHaveBeenCalledWith(PATIENT, joursEnMois(2))
    expect(conduit.vivreAu).not.toHaveBeenCalled()
  })

  it('compte les jours du calendrier', () => {
    expect(joursEnMois(2, new Date('2026-01-01T00:00:00Z'))).toBe(59)
  })
})

describe('charger des patients', () => {
  const patients = [{ nomNaissance: 'UN' }, { nomNaissance: 'DEUX' }]

  it('d’un coup quand le pilote le sait', async () => {
    const conduit = { importerPatients: vi.fn(), creerPatient: vi.fn() } as unknown as Pilote
    await importerPatients(conduit, patients)
    expect(conduit.importerPatients).toHaveBeenCalledWith(patients)
    expect(conduit.creerPatient).not.toHaveBeenCalled()
  })

  it('sinon un à un, et un refus se dit', async () => {
    const creerPatient = vi.fn(async () => ({ accepte: false, messages: ['déjà là'] }))
    const conduit = { creerPatient } as unknown as Pilote
    await expect(importerPatients(conduit, patients)).rejects.toThrow('déjà là')
  })
})
