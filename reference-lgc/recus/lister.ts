import { lireUn, type Valeur } from '../base/base.ts'
import type { Noyau } from '../serveur/dependances.ts'
import { versChiffres } from './cda/dates.ts'
import { lireRecus } from './depot.ts'
import type { DocumentRecu } from './document-recu.ts'
import { FILTRES_VIDES, type Filtres, type Tri } from './filtres.ts'

export const RECUS_PAR_PAGE = 50

/** Non lu par un médecin, ou dans aucun dossier : tant que l'un des deux reste à faire, il est là. */
const A_TRAITER = "(d.lu_le IS NULL OR d.etat = 'a-classer') AND d.etat <> 'ecarte'"

const ORDRES: Record<Tri, string> = {
  date: 'd.date DESC, d.id DESC',
  'date-croissante': 'd.date, d.id',
  patient: 'd.nom_patient, d.date DESC',
  auteur: 'd.auteur, d.date DESC',
  type: 'd.type, d.date DESC',
}

/** Les conditions d'un filtre, valeurs liées. */
function conditions(filtres: Filtres): { sql: string; valeurs: Valeur[] } {
  const { patient, type, du, au, signales, etat } = filtres
  const parties: [string, Valeur[]][] = []
  if (patient !== '')
    parties.push(['d.nom_patient LIKE ?', [`%${patient.toUpperCase().replace(/[%_]/g, '')}%`]])
  if (type !== '') parties.push(['d.type = ?', [type]])
  if (du !== '') parties.push(['d.date >= ?', [versChiffres(du)]])
  if (au !== '') parties.push(['d.date <= ?', [`${versChiffres(au)}235959`]])
  if (signales === 'oui') parties.push(['(d.clinique + d.hors_intervalle + d.critique) > 0', []])
  if (etat === 'a-classer') parties.push(["d.etat = 'a-classer'", []])
  if (etat === 'classe') parties.push(["d.etat = 'classe'", []])
  return {
    sql: ['', ...parties.map(([sql]) => sql)].join(' AND '),
    valeurs: parties.flatMap(([, valeurs]) => valeurs),
  }
}

/** La liste transversale : récents d'abord, filtrée et triée (MSS.24, ERGO.02). */
export function listerNonLus(
  { base, mutations }: Noyau,
  { filtres, tri, page }: { filtres: Filtres; tri: Tri; page: number },
): { total: number; documents: DocumentRecu[] } {
  const retenus = mutations.choisir('recu-filtre-inerte', filtres, () => ({ ...filtres, type: '' }))
  const { sql, valeurs } = conditions(retenus)
  const ou = `WHERE ${A_TRAITER}${sql}`
  const total =
    lireUn<{ n: number }>(base, `SELECT count(*) AS n FROM document_recu d ${ou}`, valeurs)?.n ?? 0
  const juste = ORDRES[tri]
  const ordre =
    tri === 'date'
      ? mutations.choisir('recu-plus-anciens-en-tete', juste, () => ORDRES['date-croissante'])
      : juste
  return {
    total,
    documents: lireRecus(base, `${ou} ORDER BY ${ordre} LIMIT ? OFFSET ?`, [
      ...valeurs,
      RECUS_PAR_PAGE,
      (page - 1) * RECUS_PAR_PAGE,
    ]),
  }
}

/** Un lot borne son temps : au-delà, l'utilisateur recommence. */
const LOT_MAX = 500

/** Ceux de la liste qui n'ont pas encore de dossier, sous ces filtres. */
export function listerAClasser({ base }: Pick<Noyau, 'base'>, filtres: Filtres): DocumentRecu[] {
  const { sql, valeurs } = conditions(filtres)
  return lireRecus(base, `WHERE d.etat = 'a-classer'${sql} ORDER BY d.id LIMIT ${LOT_MAX}`, valeurs)
}

/** Ce que toute page en dit : combien attendent, et les critiques que nul médecin n'a vus. */
export interface Attente {
  nonLus: number
  signales: number
  critiques: readonly DocumentRecu[]
}

export function attenteDe({ base, mutations }: Noyau): Attente {
  const compte = lireUn<{ n: number; s: number }>(
    base,
    `SELECT count(*) AS n, sum((d.clinique + d.hors_intervalle + d.critique) > 0) AS s
     FROM document_recu d WHERE ${A_TRAITER}`,
  )
  const critiques = lireRecus(
    base,
    `WHERE d.critique = 1 AND d.acquitte_le IS NULL AND d.remplace_par IS NULL
     AND d.etat IN ('a-classer', 'classe') ORDER BY d.recu_le LIMIT 20`,
  )
  const nonLus = compte?.n ?? 0
  return {
    nonLus: mutations.choisir('recu-non-lus-absents-ouverture', nonLus, () => 0),
    signales: compte?.s ?? 0,
    critiques: mutations.choisir('bio-alerte-critique-absente', critiques, () => []),
  }
}

/** Les types présents dans la liste, pour le filtre. */
export const typesPresents = ({ base }: Pick<Noyau, 'base'>): DocumentRecu[] =>
  lireRecus(
    base,
    `WHERE d.id IN (SELECT min(d.id) FROM document_recu d WHERE ${A_TRAITER} GROUP BY d.type) ORDER BY d.type`,
  )

export const sansFiltre = (filtres: Filtres): boolean =>
  Object.entries(FILTRES_VIDES).every(([nom, vide]) => filtres[nom as keyof Filtres] === vide)
