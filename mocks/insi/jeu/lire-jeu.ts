import { decoderTexte } from './decoder-texte.ts'
import { lireCsv } from './lire-csv.ts'
import { lireJsonIdentites } from './lire-json.ts'
import type { DefautJeu, JeuLu } from './types.ts'
import { validerLignes } from './valider-lignes.ts'

/** Un jeu de test compte quelques centaines de lignes : au-delà, c'est un autre fichier. */
export const TAILLE_MAX_JEU = 5 * 1024 * 1024

const refuser = (raison: string): JeuLu => ({
  identites: [],
  defauts: [{ ligne: 1, colonne: null, champ: null, raison }],
  avertissements: [],
})

/**
 * Lit un fichier d'identités, JSON ou CSV reconnu à son contenu (conception.md §5, ins.md §17). Rend les
 * bonnes lignes et tous les défauts, ligne et colonne ; ne lève pas, et n'écarte rien en silence :
 * l'appelant refuse le jeu entier dès qu'un défaut existe, sauf demande contraire.
 */
export function lireJeu(octets: Uint8Array): JeuLu {
  if (octets.length > TAILLE_MAX_JEU) return refuser(`le fichier dépasse ${TAILLE_MAX_JEU} octets`)
  const lu = decoderTexte(octets)
  if ('refus' in lu) return refuser(lu.refus)
  const texte = lu.texte.trimStart()
  if (texte === '') return refuser('le fichier est vide')
  const json = texte.startsWith('[') || texte.startsWith('{')
  const table = json ? { avertissements: [], ...lireJsonIdentites(lu.texte) } : lireCsv(lu.texte)
  const jugees = validerLignes(table.lignes)
  const defauts = [...table.defauts, ...jugees.defauts]
  if (defauts.length === 0 && jugees.identites.length === 0) {
    return refuser('le fichier ne contient aucune identité')
  }
  return {
    identites: jugees.identites,
    defauts,
    avertissements: [...(lu.avertissement ? [lu.avertissement] : []), ...table.avertissements],
  }
}

/** Un défaut en une phrase : « ligne 4, colonne 3 « sexe » : doit valoir « F » ou « M » ». */
export function direDefautJeu({ ligne, colonne, champ, raison }: DefautJeu): string {
  const ou = [
    `ligne ${ligne}`,
    ...(colonne === null ? [] : [`colonne ${colonne}`]),
    ...(champ === null ? [] : [`« ${champ} »`]),
  ]
  return `${ou.join(', ')} : ${raison}`
}
