import { describe, expect, it } from 'vitest'
import { creerReglages } from './depaysement/reglages.ts'
import { ouvrirPassage } from './passage.ts'
import type { Pilote } from './pilotes/contrat.ts'
import type { Simulateurs } from './services/simulateurs.ts'

const ZOE = {
  ...{ nomNaissance: 'ADRUN', prenoms: 'ZOE', sexe: 'F', dateNaissance: '1975-12-31' },
  ...{ lieuNaissance: '63220', matricule: { numero: '2751263220749', cle: '74' } },
}

interface Essai {
  pilote?: Partial<Pilote>
  simules?: Simulateurs['simules']
  remiseAZero?: boolean
  etapes?: readonly string[]
}

/** Ouvre un passage et rend, dans l'ordre, tout ce qui a été demandé. */
async function ouvrir({ pilote: precise, simules = ['insi'], remiseAZero, etapes = [] }: Essai) {
  const gestes: string[] = []
  const noter = (geste: string) => async () => void gestes.push(geste)
  const pilote = {
    demarrer: noter('demarrer'),
    chercherPatient: async (criteres: object) => {
      gestes.push(`chercher ${JSON.stringify(criteres)}`)
      return { patients: [], messages: [] }
    },
    ...precise,
    ...(precise?.remettreAZero ? { remettreAZero: noter('remettreAZero') } : {}),
  } as unknown as Pilote
  const simulateurs = {
    simules,
    reinitialiser: noter('services réinitialisés'),
    lire: async () => ({ identites: [ZOE] }),
    poster: async (service: string, verbe: string) => void gestes.push(`${service} ${verbe}`),
  } as unknown as Simulateurs
  const passage = await ouvrirPassage({
    ...{ atelier: { pilote, simulateurs, reglages: creerReglages() } },
    ...{ conduite: { pilote, simulateurs }, remiseAZero, etapes, graine: 'essai' },
  })
  await passage.pilote.chercherPatient({ nom: 'ADRUN' })
  return gestes
}

const REMISE = { remettreAZero: async () => undefined }
const TEL_QUEL = 'chercher {"nom":"ADRUN"}'

describe('le départ d’un scénario', () => {
  it('remet le logiciel et les services à zéro, puis ouvre ; les noms restent', async () => {
    const gestes = await ouvrir({ pilote: REMISE })
    expect(gestes).toEqual(['remettreAZero', 'services réinitialisés', 'demarrer', TEL_QUEL])
  })

  it('sans remise à zéro, charge INSi d’identités neuves et les emploie', async () => {
    const gestes = await ouvrir({})
    expect(gestes.slice(0, 3)).toEqual(['services réinitialisés', 'demarrer', 'insi identites'])
    expect(gestes.at(-1)).toMatch(/^chercher \{"nom":"[A-Z]{6}ADRUN"\}$/)
  })

  it('suit la configuration qui n’en veut pas, même si le pilote saurait', async () => {
    const gestes = await ouvrir({ pilote: REMISE, remiseAZero: false })
    expect(gestes).not.toContain('remettreAZero')
    expect(gestes.at(-1)).not.toBe(TEL_QUEL)
  })

  it('laisse les noms devant un vrai INSi : ses identités de test ne se choisissent pas', async () => {
    expect(await ouvrir({ simules: [] })).toEqual(['services réinitialisés', 'demarrer', TEL_QUEL])
  })

  it('laisse les noms quand une vraie carte de test sera présentée', async () => {
    const guidees = ['insererCarteVitale'] as const
    const etapes = ['la carte Vitale de ADRUN ZOE est dans le lecteur']
    expect((await ouvrir({ pilote: { guidees }, etapes })).at(-1)).toBe(TEL_QUEL)
    expect((await ouvrir({ pilote: { guidees } })).at(-1)).not.toBe(TEL_QUEL)
  })
})
