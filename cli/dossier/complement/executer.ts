import path from 'node:path'
import { chargerConfig } from '../../config/charger.ts'
import { choisirAction } from '../../ligne/choisir-action.ts'
import type { EntreeVerbe } from '../../verbe.ts'
import { ajouter } from './ajouter.ts'
import type { DemandeComplement } from './demande.ts'
import { lister } from './lister.ts'
import { rejouer } from './rejouer.ts'

const COMMUNES = ['config', 'json']
const GESTES = {
  ajouter: {
    options: [...COMMUNES, 'preuve', 'demande', 'date', 'campagne'],
    faire: async (demande: DemandeComplement) => ajouter(demande),
  },
  lister: { options: COMMUNES, faire: async (demande: DemandeComplement) => lister(demande) },
  rejouer: { options: [...COMMUNES, 'cible'], faire: rejouer },
} as const

const estGeste = (mot: string): mot is keyof typeof GESTES => Object.hasOwn(GESTES, mot)

/** « segur dossier complement » : ce que l'ANS demande, ce qu'on lui répond. */
export async function executer(
  { valeurs, sortie }: EntreeVerbe,
  mots: readonly string[],
): Promise<number> {
  const choisi = choisirAction(
    {
      verbe: 'dossier complement',
      actions: Object.fromEntries(
        Object.entries(GESTES).map(([nom, { options }]) => [nom, options]),
      ),
      enClair: 'ajouter, lister ou rejouer',
    },
    { positionnels: [...mots], valeurs, sortie },
  )
  if (!estGeste(choisi)) return 2
  const config = await chargerConfig(
    typeof valeurs.config === 'string' ? { fichier: valeurs.config } : {},
  )
  const racine = path.resolve(config.sortie)
  return GESTES[choisi].faire({ valeurs, sortie, config, racine, mots: mots.slice(1) })
}
