import { pathToFileURL } from 'node:url'
import { completer } from './completer.ts'
import type { ContextePilote, CreerPilote, Pilote } from './contrat.ts'
import { creerPiloteGuide } from './guide/index.ts'
import { creerPiloteReference } from './reference/index.ts'

async function piloteEditeur(chemin: string, contexte: ContextePilote): Promise<Pilote> {
  const module: { default?: unknown } = await import(pathToFileURL(chemin).href)
  if (typeof module.default !== 'function')
    throw new Error(`${chemin} : le module d'un pilote exporte par défaut une fonction`)
  const partiel = await (module.default as CreerPilote)(contexte)
  return completer(partiel, await creerPiloteGuide(contexte))
}

/** Le pilote de la cible choisie ; ce qu'un pilote d'éditeur n'a pas automatisé est guidé. */
export async function choisirPilote(cible: string, contexte: ContextePilote): Promise<Pilote> {
  if (cible === 'reference') return creerPiloteReference(contexte)
  if (cible === 'guide') return creerPiloteGuide(contexte)
  return piloteEditeur(cible, contexte)
}
