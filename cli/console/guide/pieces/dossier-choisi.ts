import path from 'node:path'
import { z } from 'zod'
import { estBouclage } from '../../acces/hotes.ts'
import type { Contexte } from '../../contexte.ts'
import { type FichierPropose, listerNeufs } from './dossier-surveille.ts'

const ETAT = z.object({ chemin: z.string().max(1000) })

export type DossierChoisi = ReturnType<typeof creerDossierChoisi>

/** Le dossier surveillé de cette console : il se choisit sur sa machine, jamais par le réseau. */
export function creerDossierChoisi(contexte: Contexte) {
  const { dossierCaptures = '' } = contexte.config
  const depart = dossierCaptures === '' ? '' : path.resolve(dossierCaptures)
  const etat = contexte.etat('guide-dossier', ETAT, { chemin: depart })
  return {
    chemin: (): string => etat.lire().chemin,
    choisir: estBouclage(contexte.ecoute),
    changer(chemin: string): void {
      const voulu = chemin.trim()
      etat.ecrire({ chemin: voulu === '' ? '' : path.resolve(voulu) })
    },
    neufs: async (depuis: string): Promise<readonly FichierPropose[] | null> => {
      const { chemin } = etat.lire()
      return chemin === '' ? [] : listerNeufs(chemin, depuis)
    },
  }
}
