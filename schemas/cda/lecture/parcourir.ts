import { GENRE, type Noeud } from '../../schematron/arbre/noeud.ts'
import { valeurTexte } from '../../schematron/arbre/valeur-texte.ts'

export type { Noeud }

/** Espace de noms de CDA R2 ; un document se lit par lui, jamais par préfixe (cda.md §17 [V]). */
export const CDA = 'urn:hl7-org:v3'
export const XSI = 'http://www.w3.org/2001/XMLSchema-instance'

/** Vrai pour un élément de CDA, de ce nom quand il est donné. */
export const estCda = (noeud: Noeud, nom?: string): boolean =>
  noeud.genre === GENRE.element && noeud.espace === CDA && (nom === undefined || noeud.nom === nom)

/** Les enfants directs de CDA de ce nom, dans l'ordre ; aucun quand le parent est absent. */
export function enfants(noeud: Noeud | null, nom: string): readonly Noeud[] {
  return noeud === null ? [] : noeud.enfants.filter((e) => estCda(e, nom))
}

/** Tous les enfants directs de CDA, quel que soit leur nom. */
export const enfantsCda = (noeud: Noeud): readonly Noeud[] => noeud.enfants.filter((e) => estCda(e))

/** Le premier élément au bout d'un chemin de noms, ou `null`. */
export function descendre(noeud: Noeud | null, ...chemin: readonly string[]): Noeud | null {
  let courant = noeud
  for (const nom of chemin) {
    if (courant === null) return null
    courant = courant.enfants.find((e) => estCda(e, nom)) ?? null
  }
  return courant
}

/** Tous les éléments au bout d'un chemin de noms, à chaque étape. */
export function tous(noeud: Noeud | null, ...chemin: readonly string[]): readonly Noeud[] {
  let courants: readonly Noeud[] = noeud === null ? [] : [noeud]
  for (const nom of chemin) courants = courants.flatMap((n) => enfants(n, nom))
  return courants
}

/** La valeur d'un attribut sans espace de noms, ou `null`. */
export function attribut(noeud: Noeud | null, nom: string): string | null {
  return noeud?.attributs.find((a) => a.nom === nom && a.espace === '')?.valeur ?? null
}

/** Le type annoncé par `xsi:type`, sans son préfixe, ou `null`. */
export function typeXsi(noeud: Noeud): string | null {
  const ecrit = noeud.attributs.find((a) => a.nom === 'type' && a.espace === XSI)?.valeur
  return ecrit === undefined ? null : ecrit.trim().replace(/^.*:/, '')
}

/** Tout le texte qu'un élément contient, blancs des bords ôtés. */
export const texteDe = (noeud: Noeud | null): string =>
  noeud === null ? '' : valeurTexte(noeud).trim()

/** Vrai quand la donnée est dite absente par un `nullFlavor`. */
export const estNulle = (noeud: Noeud): boolean => attribut(noeud, 'nullFlavor') !== null

/** Vrai quand l'élément porte un modèle de cette racine. */
export const suitModele = (noeud: Noeud, racine: string): boolean =>
  noeud.enfants.some((e) => estCda(e, 'templateId') && attribut(e, 'root') === racine)

/** Les racines des modèles qu'un élément déclare. */
export const modelesDe = (noeud: Noeud): readonly string[] =>
  enfants(noeud, 'templateId').map((m) => attribut(m, 'root') ?? '')
