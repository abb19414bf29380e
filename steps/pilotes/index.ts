import { pathToFileURL } from 'node:url'
import { ouvrirNavigateur } from '../navigateur/ouvrir.ts'
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

type Ouverture = Pick<ContexteEditeur, 'ouvrirNavigateur'>

/** Un pilote d'éditeur reçoit en plus le navigateur que le banc a trouvé, filmé s'il le faut. */
export const contexteEditeur = (
  contexte: ContextePilote,
  ouverture: Ouverture = { ouvrirNavigateur },
): ContexteEditeur => ({ ...contexte, ouvrirNavigateur: ouverture.ouvrirNavigateur })

async function piloteEditeur(
  chemin: string,
  contexte: ContextePilote,
  ouverture?: Ouverture,
): Promise<Pilote> {
  const module: { default?: unknown } = await import(pathToFileURL(chemin).href)
  if (typeof module.default !== 'function')
    throw new Error(`${chemin} : le module d'un pilote exporte par défaut une fonction`)
  const partiel = await (module.default as CreerPilote)(contexteEditeur(contexte, ouverture))
  return completer(partiel, await creerPiloteGuide(contexte))
}

/**
 * Le pilote de la cible choisie ; ce qu'un pilote d'éditeur n'a pas automatisé est guidé. `ouverture` :
 * d'où lui vient son navigateur, quand ce n'est pas celui de tous les jours.
 */
export async function choisirPilote(
  cible: string,
  contexte: ContextePilote,
  ouverture?: Ouverture,
): Promise<Pilote> {
  if (cible === 'reference') return creerPiloteReference(contexte, ouverture)
  if (cible === 'guide')
    return { ...(await creerPiloteGuide(contexte)), guidees: [...CADRE, ...ACTIONS] }
  return piloteEditeur(cible, contexte, ouverture)
}
