import type { Noyau } from '../../serveur/dependances.ts'
import { chercherConfiguration } from '../autoconfiguration/chercher.ts'
import { essayerServeurs } from '../autoconfiguration/essayer.ts'
import type { Messagerie } from '../messagerie.ts'
import type { Boite, Serveurs } from './boite.ts'
import { lireBoite, poserServeurs } from './depot.ts'

/**
 * Trouve ou prend les serveurs, les essaie avec la preuve du moment, et ne garde que ce qui marche
 * (CONF.04). Rend la phrase de ce qui a manqué, ou `null`.
 */
export async function configurer(
  noyau: Noyau,
  messagerie: Messagerie,
  boite: Boite,
  { auteurId, serveurs }: { auteurId: number; serveurs?: Serveurs },
): Promise<string | null> {
  const { options, delaiMs, connecter } = messagerie
  const { mutations } = noyau
  const trouves = serveurs
    ? ({ serveurs, origine: 'saisie' } as const)
    : await chercherConfiguration({ options, mutations, delaiMs }, boite.adresse)
  if ('echecs' in trouves) return trouves.echecs.join(' ')
  const manque = await essayerServeurs(
    { noyau, connecter, delaiMs, ouvrir: (b) => messagerie.ouvrir(b, auteurId) },
    boite,
    trouves.serveurs,
  )
  if (manque) return manque
  poserServeurs(noyau.base, boite.id, trouves)
  const prete = lireBoite(noyau.base, boite.id)
  if (prete) messagerie.rouvrir(prete)
  return null
}
