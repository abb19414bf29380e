import { z } from 'zod'
import type { Chemin } from '../lecture/probleme.ts'
import { type Objet, objetOuVide } from '../lecture/valeurs.ts'
import { MARQUES } from '../types.ts'
import { ajouterChapitre } from './ajouter-chapitre.ts'
import { ajouterExigence } from './ajouter-exigence.ts'
import { ajouterProfil } from './ajouter-profil.ts'
import type { Composition, Lieu } from './composition.ts'
import { daterOpposables } from './dater-opposables.ts'
import { modifierExigence } from './modifier-exigence.ts'
import type { Ecart, Operation } from './operation.ts'
import { retirerExigence } from './retirer-exigence.ts'
import { retirerProfil } from './retirer-profil.ts'

const OPERATIONS: Readonly<Record<string, Operation>> = {
  'ajouter-profil': ajouterProfil,
  'retirer-profil': retirerProfil,
  'ajouter-chapitre': ajouterChapitre,
  'ajouter-exigence': ajouterExigence,
  'retirer-exigence': retirerExigence,
  'modifier-exigence': modifierExigence,
  'dater-opposables': daterOpposables,
}

const texte = z.string().catch('')
const lisible = z.object({
  operation: texte,
  phrase: texte,
  source: texte,
  passage: texte,
  marque: z.enum(MARQUES).catch('déduit'),
})

/** Ce que la différence vise : un identifiant écrit tel quel, ou celui de l'objet ajouté. */
function objetDe(brute: Objet): string {
  const vise = brute.exigence ?? brute.profil ?? brute.chapitre
  if (typeof vise === 'string') return vise
  const { id, nom, code } = objetOuVide(vise)
  return String(id ?? nom ?? code ?? 'référentiels opposables')
}

const estEcart = (resultat: Composition | Ecart): resultat is Ecart => 'phrase' in resultat

/** Applique les différences l'une après l'autre ; une différence fausse n'arrête pas les suivantes. */
export function appliquerDifferences(
  depart: Composition,
  brutes: readonly unknown[],
): { composition: Composition; ecarts: readonly Ecart[] } {
  let composition = depart
  const ecarts: Ecart[] = []
  for (const [rang, valeur] of brutes.entries()) {
    const brute = objetOuVide(valeur)
    const lue = { ...lisible.parse(brute), objet: objetDe(brute) }
    const lieu = (sous: Chemin): Lieu => ({
      fichier: depart.fichier,
      chemin: ['differences', rang, ...sous],
    })
    // Une opération inconnue est une faute de forme, dite par le schéma.
    const operation = Object.hasOwn(OPERATIONS, lue.operation)
      ? OPERATIONS[lue.operation]
      : undefined
    const resultat = operation?.({ composition, brute, lue, lieu })
    if (resultat === undefined) continue
    if (estEcart(resultat)) ecarts.push(resultat)
    else composition = { ...resultat, differences: [...resultat.differences, lue] }
  }
  return { composition, ecarts }
}
