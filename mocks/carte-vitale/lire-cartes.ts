import { verifier } from '../serveur/verifier.ts'
import { type JeuDeCartes, SCHEMA_JEU, seriesEnDouble } from './jeu-de-cartes.ts'

/**
 * Lit les cartes d'un utilisateur : un objet JSON, une carte par nom (ins.md §14). Rend le jeu, ou
 * toutes les fautes à la fois, chacune avec le chemin du champ ; rien n'est écarté en silence.
 */
export function lireCartes(
  texte: string,
): { cartes: JeuDeCartes } | { erreurs: readonly string[] } {
  let valeur: unknown
  try {
    valeur = JSON.parse(texte)
  } catch (erreur) {
    return { erreurs: [`Le fichier n’est pas du JSON valide : ${(erreur as Error).message}`] }
  }
  const lu = verifier(SCHEMA_JEU, valeur)
  const erreurs = [...('erreurs' in lu ? lu.erreurs : []), ...seriesEnDouble(valeur)]
  return 'valeur' in lu && erreurs.length === 0 ? { cartes: lu.valeur } : { erreurs }
}
