import { lireUn, type Valeur } from '../../base/base.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { lirePatients } from '../depot.ts'
import type { Patient } from '../identite.ts'
import { champsNom, champsPrenom } from './champs-compares.ts'
import type { Criteres } from './criteres.ts'
import type { ChampCherche } from './indexer.ts'

export const PATIENTS_PAR_PAGE = 50

export interface ResultatRecherche {
  total: number
  patients: readonly Patient[]
}

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
  const clauses = clausesDe(criteres, noyau)
  const filtre = `WHERE ${clauses.map((c) => c.sql).join(' AND ') || 'FALSE'}`
  const valeurs = clauses.flatMap((c) => c.valeurs)
  const compte = lireUn<{ n: number }>(
    noyau.base,
    `SELECT count(*) AS n FROM patient p ${filtre}`,
    valeurs,
  )
  const trouves = lirePatients(
    noyau,
    `${filtre} ORDER BY p.nom_naissance, p.premier_prenom, p.date_naissance, p.id LIMIT ? OFFSET ?`,
    [...valeurs, PATIENTS_PAR_PAGE, (page - 1) * PATIENTS_PAR_PAGE],
  )
  const resultat = { total: compte?.n ?? 0, patients: trouves }
  if (!dateSeule(criteres)) return resultat
  // INS.07.01 : tous les patients nés ce jour.
  const faute = { total: Math.min(1, resultat.total), patients: trouves.slice(0, 1) }
  return noyau.mutations.choisir('recherche-date-premier-seul', resultat, faute)
}

const dateSeule = ({ dateNaissance, nom, prenom, matricule }: Criteres) =>
  dateNaissance !== null && nom === null && prenom === null && matricule === null

function clausesDe(criteres: Criteres, { mutations }: Pick<Noyau, 'mutations'>): Clause[] {
  const { dateNaissance, nom, prenom, matricule } = criteres
  const clauses: Clause[] = []
  if (dateNaissance !== null)
    clauses.push({ sql: 'p.date_naissance = ?', valeurs: [dateNaissance] })
  if (nom !== null) clauses.push(commencePar(nom, champsNom(criteres, mutations)))
  if (prenom !== null) clauses.push(commencePar(prenom, champsPrenom(criteres, mutations)))
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
