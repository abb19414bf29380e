import { type Base, lireUn } from '../base/base.ts'
import type { Compte } from '../comptes/compte.ts'
import { AUTHENTIFICATIONS, type Authentification, type OptionsInsi } from '../options.ts'
import type { Noyau } from '../serveur/dependances.ts'
import { estAutomatique, type Motif } from './motifs.ts'

/** Sous quelle authentification un appel part, avec quels fichiers PEM. */
export interface Acces {
  authentification: Authentification
  certificat: string | null
  cle: string | null
}

const CLE_REGLAGE = 'authentification-insi'

/** Le choix du cabinet ; sans réglage, celui de l'exploitant (INS/va1.14, ins.md §4 [V]). */
export function authentificationReglee(
  { base, mutations }: Pick<Noyau, 'base' | 'mutations'>,
  options: OptionsInsi,
): Authentification {
  const ligne = lireUn<{ valeur: string }>(base, 'SELECT valeur FROM reglage WHERE cle = ?', [
    CLE_REGLAGE,
  ])
  const choix = AUTHENTIFICATIONS.find((a) => a === ligne?.valeur)
  return (
    mutations.choisir('certificat-organisation-ignore', choix, () => choix && 'assertion') ??
    options.authentification
  )
}

export const reglerAuthentification = (base: Base, choix: Authentification): void =>
  void base.executer(
    `INSERT INTO reglage (cle, valeur) VALUES (?, ?)
     ON CONFLICT (cle) DO UPDATE SET valeur = excluded.valeur`,
    [CLE_REGLAGE, choix],
  )

/** Le cabinet a-t-il de quoi choisir le certificat d'organisation ? */
export const certificatInstalle = (options: OptionsInsi): boolean =>
  organisationDe(options, 'demande').certificat !== null

/** Un appel que personne ne porte, comme celui d'un flux reçu, ne peut venir que de la structure. */
export function choisirAcces(
  noyau: Pick<Noyau, 'base' | 'mutations'>,
  options: OptionsInsi,
  { motif, compte }: { motif: Motif; compte: Compte | null },
): Acces {
  const organisation = organisationDe(options, motif)
  const certificat: Acces = { authentification: 'certificat', ...organisation }
  if (authentificationReglee(noyau, options) === 'certificat') return certificat
  if (compte === null && organisation.certificat !== null) return certificat
  return { authentification: 'assertion', ...carteDe(options) }
}

type Pem = Pick<Acces, 'certificat' | 'cle'>

const AUCUN: Pem = { certificat: null, cle: null }

/** Les fichiers réglés sont ceux de l'organisation ou de la carte, selon le mode de l'exploitant. */
const fichiersDu = (mode: Authentification, options: OptionsInsi): Pem =>
  options.authentification === mode
    ? { certificat: options.certificat ?? null, cle: options.cle ?? null }
    : AUCUN

const organisationDe = (options: OptionsInsi, motif: Motif): Pem =>
  (estAutomatique(motif) ? options.automatique : null) ?? fichiersDu('certificat', options)

const carteDe = (options: OptionsInsi): Pem => fichiersDu('assertion', options)
