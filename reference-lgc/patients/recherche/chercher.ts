import { lireUn, type Valeur } from '../../base/base.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { lirePatients } from '../depot.ts'
import type { Patient } from '../identite.ts'
import { CHAMPS_COMPARES, type ChampsCompares, oublis } from './champs-compares.ts'
import type { Criteres } from './criteres.ts'
import type { ChampCherche } from './indexer.ts'

export const PATIENTS_PAR_PAGE = 50

/** Une page de patients, et leur nombre en tout. */
export interface ResultatRecherche {
  total: number
  patients: readonly Patient[]
}

/** Un morceau de condition et les valeurs qu'il lie. */
interface Clause {
  sql: string
  valeurs: readonly Valeur[]
}

/** Les patients qui satisfont tous les critères, triés par nom, prénom puis date. */
export function chercherPatients(
  noyau: Pick<Noyau, 'base' | 'mutations'>,
  criteres: Criteres,
  page: number,
): ResultatRecherche {
  const juste = lancer(noyau, criteres, CHAMPS_COMPARES, page)
  if (dateSeule(criteres)) {
    // INS.07.01 : tous les patients nés ce jour.
    return noyau.mutations.choisir('recherche-date-premier-seul', juste, () => ({
      total: Math.min(1, juste.total),
      patients: juste.patients.slice(0, 1),
    }))
  }
  return oublis(criteres).reduce(
    (resultat, { id, champs }) =>
      noyau.mutations.choisir(id, resultat, () => lancer(noyau, criteres, champs, page)),
    juste,
  )
}

function lancer(
  noyau: Pick<Noyau, 'base' | 'mutations'>,
  criteres: Criteres,
  champs: ChampsCompares,
  page: number,
): ResultatRecherche {
  const clauses = clausesDe(criteres, champs)
  const filtre = `WHERE ${clauses.map((c) => c.sql).join(' AND ') || 'FALSE'}`
  const valeurs = clauses.flatMap((c) => c.valeurs)
  const compte = lireUn<{ n: number }>(
    noyau.base,
    `SELECT count(*) AS n FROM patient p ${filtre}`,
    valeurs,
  )
  const patients = lirePatients(
    noyau,
    `${filtre} ORDER BY p.nom_naissance, p.premier_prenom, p.date_naissance, p.id LIMIT ? OFFSET ?`,
    [...valeurs, PATIENTS_PAR_PAGE, (page - 1) * PATIENTS_PAR_PAGE],
  )
  return { total: compte?.n ?? 0, patients }
}

/** INS.07.01 porte sur ce seul cas. */
const dateSeule = ({ dateNaissance, nom, prenom, matricule }: Criteres) =>
  dateNaissance !== null && nom === null && prenom === null && matricule === null

/** Un critère absent ne filtre pas ; sans aucun critère, rien n'est rendu. */
function clausesDe(criteres: Criteres, champs: ChampsCompares): Clause[] {
  const { dateNaissance, nom, prenom, matricule } = criteres
  const clauses: Clause[] = []
  if (dateNaissance !== null)
    clauses.push({ sql: 'p.date_naissance = ?', valeurs: [dateNaissance] })
  if (nom !== null) clauses.push(commencePar(nom, champs.nom))
  if (prenom !== null) clauses.push(commencePar(prenom, champs.prenom))
  // La clé est déjà contrôlée : les treize caractères suffisent.
  if (matricule !== null)
    clauses.push({
      sql: 'substr(p.matricule, 1, 13) = ?',
      valeurs: [matricule.slice(0, 13)],
    })
  return clauses
}

/** Un intervalle plutôt qu'un LIKE : il se sert de l'index, et rien n'est à échapper. */
function commencePar(cle: string, champs: readonly ChampCherche[]): Clause {
  return {
    sql: `p.id IN (SELECT patient_id FROM cle_recherche
            WHERE cle >= ? AND cle < ? AND champ IN (${champs.map(() => '?').join(', ')}))`,
    valeurs: [cle, `${cle}~`, ...champs],
  }
}
