import type { Codage } from '../../documents/modele/codage.ts'
import type { StatutFiche } from './schemas.ts'

export interface AuteurFiche {
  /** PS_IdNat ; vide pour un patient ou un appareil. */
  identifiant: string
  nom: string
  prenom: string
  structure: string
  /** `G15_10/SM26` ; `null` sans spécialité. */
  specialite: Codage | null
}

/** La fiche d'un document du DMP, lue de ses métadonnées. */
export interface FicheDmp {
  /** Numéro d'inscription, donné par le DMP : change à chaque changement de visibilité. */
  entryUUID: string
  /** Commun aux inscriptions successives d'un même document. */
  lid: string
  uniqueId: string
  entrepot: string
  statut: StatutFiche
  version: string
  titre: string
  type: Codage
  classe: Codage
  format: Codage
  confidentialites: readonly Codage[]
  auteurs: readonly AuteurFiche[]
  /** Matricule du patient de la fiche. */
  matricule: string
  /** Temps universel, `AAAAMMJJhhmmss` ou plus court ; `''` si la fiche n'en dit rien. */
  acteLe: string
  faitLe: string
  mimeType: string
  hash: string | null
  taille: number | null
}

export const VISIBILITES = [
  'MASQUE_PS',
  'INVISIBLE_PATIENT',
  'INVISIBLE_REPRESENTANTS_LEGAUX',
] as const
export type Visibilite = (typeof VISIBILITES)[number]

export const MOTS_VISIBILITE: Record<Visibilite, string> = {
  MASQUE_PS: 'Masqué aux professionnels',
  INVISIBLE_PATIENT: 'Invisible au patient',
  INVISIBLE_REPRESENTANTS_LEGAUX: 'Invisible aux représentants légaux',
}

/** Ce que le document cache, et à qui. */
export const visibilitesDe = ({
  confidentialites,
}: Pick<FicheDmp, 'confidentialites'>): Visibilite[] =>
  VISIBILITES.filter((v) => confidentialites.some(({ code }) => code === v))

/** Classe 90 : déposé par le patient lui-même, montré à part (EX_3.1-1040). */
export const estDuPatient = ({ classe }: Pick<FicheDmp, 'classe'>): boolean => classe.code === '90'

/** Un instant XDS, en temps universel ; `null` s'il n'en est pas un. */
export function instantXds(texte: string): Date | null {
  const lu = /^(\d{4})(\d{2})?(\d{2})?(\d{2})?(\d{2})?(\d{2})?$/.exec(texte)
  if (!lu) return null
  const [, a = '', m = '01', j = '01', h = '00', min = '00', s = '00'] = lu
  const date = new Date(`${a}-${m}-${j}T${h}:${min}:${s}Z`)
  return Number.isNaN(date.getTime()) ? null : date
}
