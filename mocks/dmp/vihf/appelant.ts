import type { Cx } from '../cx.ts'
import type { CertificatTls, ModeAuthentification, Vihf } from './types.ts'
import { MODES_AUTHENTIFICATION } from './types.ts'

export const MODES_ACCES = ['normal', 'regulation', 'bris_de_glace'] as const
export type ModeAcces = (typeof MODES_ACCES)[number]

/** Qui appelle, et comment : ce que les droits jugent. */
export interface Appelant {
  ps: string | null
  structure: string | null
  mode: ModeAuthentification
  acces: ModeAcces
  profession: string | null
  specialite: string | null
  /** Secrétaire ou automate : pas un professionnel de santé. */
  employe: boolean
  /** Patient du VIHF ; `null` quand il n'y en a pas. */
  patient: Cx | null
}

const PROFESSIONS = '1.2.250.1.71.1.2.7'

/** Codes de PurposeOfUse des trois modes ; les deux derniers ne sont pas publiés (dmp.md §5 [C]). */
const USAGES: ReadonlyMap<string, ModeAcces> = new Map([
  ['normal', 'normal'],
  ['bris_de_glace', 'bris_de_glace'],
  ['centre_15', 'regulation'],
])

/** L'appelant d'après le VIHF ; sans VIHF lisible, d'après le certificat de la connexion. */
export function identifier(vihf: Vihf | null, tls: CertificatTls | null): Appelant {
  if (!vihf) {
    const personne = /^\d{9,}/.test(tls?.cn ?? '')
    return {
      ps: personne ? (tls?.cn ?? null) : null,
      structure: tls?.ou ?? null,
      mode: personne ? 'DIRECTE' : 'INDIRECTE',
      acces: 'normal',
      profession: personne ? '10' : null,
      specialite: null,
      employe: false,
      patient: null,
    }
  }
  const [premier, second] = vihf.roles
  const professionnel = premier === undefined || premier.systeme === PROFESSIONS
  return {
    ps: vihf.sujet,
    structure: vihf.structure,
    mode: MODES_AUTHENTIFICATION.find((mode) => mode === vihf.mode) ?? 'INDIRECTE',
    acces: USAGES.get(vihf.usage?.code ?? '') ?? 'normal',
    profession: professionnel ? (premier?.code ?? null) : null,
    specialite: second?.code ?? null,
    employe: !professionnel,
    patient: vihf.patient,
  }
}
