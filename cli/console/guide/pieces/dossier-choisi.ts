import path from 'node:path'
import { z } from 'zod'
import { estBouclage } from '../../acces/hotes.ts'
import type { Contexte } from '../../contexte.ts'
import { type FichierPropose, listerNeufs } from './dossier-surveille.ts'

const ETAT = z.object({
  chemin: z.string().max(1000),
  /** Ce que la configuration disait quand il a été choisi. */
  depart: z.string().default(''),
})

export type DossierChoisi = ReturnType<typeof creerDossierChoisi>

/**
 * Le dossier surveillé de cette console : il se choisit sur sa machine, jamais par le réseau. La page
 * l'emporte sur `dossierCaptures`, jusqu'à ce que la configuration change.
 */
export function creerDossierChoisi(contexte: Contexte) {
  const { dossierCaptures = '' } = contexte.config
  const depart = dossierCaptures === '' ? '' : path.resolve(dossierCaptures)
  const etat = contexte.etat('guide-dossier', ETAT, { chemin: depart, depart })
  const chemin = (): string => {
    const choisi = etat.lire()
    return choisi.depart === depart ? choisi.chemin : depart
  }
  return {
    chemin,
    choisir: estBouclage(contexte.ecoute),
    changer(demande: string): void {
      const voulu = demande.trim()
      etat.ecrire({ chemin: voulu === '' ? '' : path.resolve(voulu), depart })
    },
    neufs: async (depuis: string): Promise<readonly FichierPropose[] | null> => {
      const surveille = chemin()
      return surveille === '' ? [] : listerNeufs(surveille, depuis)
    },
  }
}
