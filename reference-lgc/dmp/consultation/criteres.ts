import { z } from 'zod'
import { horodatageXds } from '../../documents/xdm/dates.ts'
import type { Mutations } from '../../mutations/interrupteur.ts'
import type { Criteres } from '../client/chercher.ts'
import { type FicheDmp, VISIBILITES, visibilitesDe } from '../xds/fiche.ts'
import { type StatutFiche, SYSTEME_VISIBILITE } from '../xds/schemas.ts'
import { debutDuJour, finDuJour, lireJour } from './jours.ts'
import { CLASSES_DMP, systemeDuType } from './nomenclature.ts'

/** Ce que l'utilisateur demande ; vide, un critère ne compte pas (dmp.md §16.4). */
export interface Recherche {
  titre: string
  type: string
  classe: string
  auteur: string
  specialite: string
  /** `AAAA-MM-JJ`. */
  du: string
  au: string
  visibilite: string
  archives: boolean
  masques: boolean
  obsoletes: boolean
  /** Lève la limite de deux ans. */
  tout: boolean
}

const texte = z.string().trim().max(100).catch('')
const jour = z
  .string()
  .trim()
  .transform((lu) => lireJour(lu))
  .catch('')
const coche = z
  .literal('oui')
  .transform(() => true)
  .catch(false)

const SCHEMA = z.object({
  titre: texte.default(''),
  type: texte.default(''),
  classe: texte.default(''),
  auteur: texte.default(''),
  specialite: texte.default(''),
  du: jour.default(''),
  au: jour.default(''),
  visibilite: z.enum(VISIBILITES).or(z.literal('')).catch('').default(''),
  archives: coche.default(false),
  masques: coche.default(false),
  obsoletes: coche.default(false),
  tout: coche.default(false),
})

export const lireRecherche = (champs: Record<string, string>): Recherche => SCHEMA.parse(champs)

/** Les critères remplis, sans compter ceux qui élargissent. */
export const estRecherche = (r: Recherche): boolean =>
  Object.values(r).some(
    (valeur) => valeur === true || (typeof valeur === 'string' && valeur !== ''),
  )

/** Deux ans : la limite imposée à la recherche automatique (dmp.md §16.4 [V]). */
const ANNEES = 2

/** Ce qui part au DMP ; le titre et l'auteur se filtrent ici. Un jour demandé est un jour de Paris. */
export function criteresEnvoyes(r: Recherche, maintenant: Date, mutations: Mutations): Criteres {
  const statuts: StatutFiche[] = [
    'Approved',
    ...(r.archives ? (['Archived'] as const) : []),
    ...(r.obsoletes ? (['Deprecated'] as const) : []),
  ]
  const limite = new Date(maintenant)
  limite.setUTCFullYear(limite.getUTCFullYear() - ANNEES)
  const de = r.du ? debutDuJour(r.du) : r.tout ? null : limite
  const a = r.au ? finDuJour(r.au) : null
  const classe = CLASSES_DMP.find(({ code }) => code === r.classe)
  const criteres: Criteres = {
    statuts,
    ...(r.type ? { types: [`${r.type}^^${systemeDuType(r.type)}`] } : {}),
    ...(classe ? { classes: [`${classe.code}^^${classe.systeme}`] } : {}),
    ...(r.visibilite ? { confidentialites: [`${r.visibilite}^^${SYSTEME_VISIBILITE}`] } : {}),
    ...(de ? { acteDe: horodatageXds(de.toISOString()) } : {}),
    ...(a ? { acteA: horodatageXds(a.toISOString()) } : {}),
  }
  return mutations.choisir('dmp-criteres-ignores', criteres, () => ({
    statuts,
    ...Object.fromEntries(
      Object.entries(criteres)
        .filter(([nom]) => nom !== 'statuts')
        .slice(0, 1),
    ),
  }))
}

const sansAccent = (texte: string): string =>
  texte.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Ce que le DMP ne filtre pas : titre, auteur, spécialité, et les masqués tant qu'on ne les veut pas. */
export function filtrer(fiches: readonly FicheDmp[], r: Recherche): FicheDmp[] {
  const contient = (texte: string, cherche: string) =>
    cherche === '' || sansAccent(texte).includes(sansAccent(cherche))
  return fiches.filter(
    (f) =>
      contient(f.titre, r.titre) &&
      contient(f.auteurs.map((a) => `${a.prenom} ${a.nom} ${a.structure}`).join(' '), r.auteur) &&
      contient(f.auteurs.map((a) => a.specialite?.libelle ?? '').join(' '), r.specialite) &&
      (r.masques || r.visibilite === 'MASQUE_PS' || !visibilitesDe(f).includes('MASQUE_PS')),
  )
}
