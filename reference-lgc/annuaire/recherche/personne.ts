import { type Base, lireUn } from '../../base/base.ts'
import { heureDe, jourDe } from '../../vues/heures.ts'
import { dernierReussi } from '../chargement/rapport.ts'
import { generationDe } from '../chargement/sources.ts'
import { avecBoites, boitesMontrees, type Lecteur } from './boites.ts'
import { COLONNES_ENTREE, type EntreeAnnuaire, type Resultat } from './entree.ts'

/** Ce que l'annuaire dit d'une personne, et d'où il le tient. */
export interface PersonneAnnuaire {
  identifiant: string
  /** Vide quand elle n'est plus dans l'annuaire. */
  entrees: readonly Resultat[]
  source: string
}

export const sourceExtraction = (base: Base): string => {
  const generation = generationDe(dernierReussi(base)?.rapport.fichiers[0]?.nom ?? '')
  return generation ? `Extraction publique du ${generation}` : 'Extraction publique'
}

/** La dernière réponse de l'API FHIR l'emporte jusqu'au chargement suivant. */
function actualisee(lecteur: Lecteur, identifiant: string): PersonneAnnuaire | null {
  const { base } = lecteur
  const ligne = lireUn<{ le: string; contenu: string }>(
    base,
    'SELECT le, contenu FROM annuaire_actualisation WHERE identifiant = ?',
    [identifiant],
  )
  return (
    ligne && {
      identifiant,
      entrees: (JSON.parse(ligne.contenu) as Resultat[]).map((entree) => ({
        ...entree,
        boites: boitesMontrees(lecteur, entree.boites),
      })),
      source: `API de l'Annuaire Santé, le ${jourDe(ligne.le)} à ${heureDe(ligne.le)}`,
    }
  )
}

/** Une personne par son identification nationale ; sans entrée quand l'annuaire ne la connaît pas. */
export function lirePersonne(lecteur: Lecteur, identifiant: string): PersonneAnnuaire {
  const { base } = lecteur
  const connue = actualisee(lecteur, identifiant)
  if (connue) return connue
  const entrees = base.lire<EntreeAnnuaire>(
    `SELECT ${COLONNES_ENTREE} FROM annuaire_entree WHERE identifiant = ? ORDER BY id`,
    [identifiant],
  )
  return { identifiant, entrees: avecBoites(lecteur, entrees), source: sourceExtraction(base) }
}

/** Une structure, par ce que ses boîtes et ses activités disent d'elle. */
export function lireStructure(lecteur: Lecteur, structure: string): Resultat | null {
  const entree = lireUn<EntreeAnnuaire>(
    lecteur.base,
    `SELECT ${COLONNES_ENTREE} FROM annuaire_entree WHERE structure = ? AND structure <> ''
     ORDER BY genre, id LIMIT 1`,
    [structure],
  )
  if (!entree) return null
  const vue: EntreeAnnuaire = { ...entree, genre: 'ORG', identifiant: '', rpps: '' }
  return avecBoites(lecteur, [vue])[0] ?? null
}

/** L'annuaire a-t-il été chargé ? Sans lui, personne ne peut en être parti. */
export const annuaireCharge = (base: Base): boolean =>
  lireUn(base, 'SELECT 1 AS n FROM annuaire_entree LIMIT 1') !== null

/** Une ligne d'annuaire par sa clé, là où la personne exerce. */
export const entreeParCle = (lecteur: Lecteur, cle: string): Resultat | null => {
  const [identifiant = ''] = cle.split('|')
  if (identifiant === 'ORG') return null
  return lirePersonne(lecteur, identifiant).entrees.find((e) => e.cle === cle) ?? null
}
