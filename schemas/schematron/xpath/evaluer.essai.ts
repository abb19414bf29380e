import { lireArbre } from '../arbre/lire-arbre.ts'
import { GENRE } from '../arbre/noeud.ts'
import { creerNoms } from '../arbre/noms.ts'
import { cheminDe } from '../arbre/situer.ts'
import { analyserXPath } from './analyser.ts'
import type { Environnement } from './calculs/calcul.ts'
import { creerCompilateur } from './calculs/creer-compilateur.ts'
import { ecrireItem } from './valeurs/ecrire.ts'
import { creerMotifs } from './valeurs/motif-regulier.ts'
import { estNoeud } from './valeurs/valeur.ts'

export const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['d', 'urn:d'],
  ['xs', 'http://www.w3.org/2001/XMLSchema'],
])

/** Évalue un XPath sur la racine d'un document ; un nœud est rendu par son chemin, une valeur par son texte. */
export function evaluer(xpath: string, texte: string): readonly string[] {
  const noms = creerNoms()
  const document = lireArbre(texte, noms)
  const environnement: Environnement = {
    noms,
    motif: creerMotifs(),
    ouvrir: () => null,
    constante: () => null,
    fonction: () => null,
    cle: () => null,
    maintenant: new Date('2026-11-20T12:00:00Z'),
  }
  const item = document.enfants.find(({ genre }) => genre === GENRE.element) ?? document
  const calcul = creerCompilateur(environnement)(analyserXPath(xpath, PREFIXES))
  const contexte = { item, position: 1, taille: 1, variables: null, courant: item }
  return calcul.suite(contexte).map((i) => (estNoeud(i) ? cheminDe(i) : ecrireItem(i)))
}
