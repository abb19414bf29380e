import { pathToFileURL } from 'node:url'
import { lancerNavigateur } from '../navigateur/index.ts'
import { FICHIER_MEMOIRE } from '../navigateur/memoire.ts'
import { completer } from './completer.ts'
import {
  ACTIONS,
  CADRE,
  type ContexteEditeur,
  type ContextePilote,
  type CreerPilote,
  type Pilote,
} from './contrat.ts'
import { creerPiloteGuide } from './guide/index.ts'
import { creerPiloteReference } from './reference/index.ts'

/** Un pilote d'éditeur reçoit en plus le navigateur que le banc a trouvé. */
export const contexteEditeur = (contexte: ContextePilote): ContexteEditeur => ({
  ...contexte,
  async ouvrirNavigateur({ visible = false } = {}) {
    // Celui qui a une fenêtre se retient à part : les autres scénarios n'en ont pas besoin.
    const enFenetre = visible
      ? await lancerNavigateur(
          { headless: false },
          { memoire: `${FICHIER_MEMOIRE}-visible` },
        ).catch(() => null)
      : null
    return (enFenetre ?? (await lancerNavigateur())).navigateur
  },
})

async function piloteEditeur(chemin: string, contexte: ContextePilote): Promise<Pilote> {
  const module: { default?: unknown } = await import(pathToFileURL(chemin).href)
  if (typeof module.default !== 'function')
    throw new Error(`${chemin} : le module d'un pilote exporte par défaut une fonction`)
  const partiel = await (module.default as CreerPilote)(contexteEditeur(contexte))
  return completer(partiel, await creerPiloteGuide(contexte))
}

/** Le pilote de la cible choisie ; ce qu'un pilote d'éditeur n'a pas automatisé est guidé. */
export async function choisirPilote(cible: string, contexte: ContextePilote): Promise<Pilote> {
  if (cible === 'reference') return creerPiloteReference(contexte)
  if (cible === 'guide')
    return { ...(await creerPiloteGuide(contexte)), guidees: [...CADRE, ...ACTIONS] }
  return piloteEditeur(cible, contexte)
}
