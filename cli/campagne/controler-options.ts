import { existsSync } from 'node:fs'
import path from 'node:path'
import { ErreurSegur } from '../erreur-segur.ts'
import { verifierIdsMutations } from '../mutation/verifier-ids.ts'
import type { ValeurOption } from '../verbe.ts'
import type { OptionsCampagne } from './options.ts'

const POSTES_MAX = 8

function refuser(option: string, raison: string, verbe = 'campagne'): never {
  throw new ErreurSegur('SEGUR-CLI-003', { option, verbe, raison })
}

function controlerMutations({ mutations, cible }: OptionsCampagne): void {
  if (mutations.length > 0 && cible !== 'reference')
    throw new ErreurSegur('SEGUR-MUT-002', { cible })
  verifierIdsMutations(mutations)
}

/** Une part demandée sans la forme voulue est refusée. */
export function controlerShard(
  verbe: string,
  valeurs: Record<string, ValeurOption>,
  { shard }: OptionsCampagne,
): void {
  if (valeurs.shard !== undefined && shard === null)
    refuser('--shard', 'il faut la forme i/n, par exemple 2/4', verbe)
}

/** Des services déjà en marche ne servent qu’un poste, et pas le LGC livré : il partage l’horloge du banc. */
function controlerSimulateurs({ cible, postes }: OptionsCampagne): void {
  if (cible === 'reference')
    refuser('--simulateurs', 'le LGC de référence démarre avec ses propres services')
  if (postes > 1) refuser('--simulateurs', 'ces services ne servent qu’un poste à la fois')
}

/** Refuse ce que la forme seule permet de refuser, avant d'ouvrir quoi que ce soit. */
export function controlerOptions(
  valeurs: Record<string, ValeurOption>,
  options: OptionsCampagne,
): void {
  if (!Number.isInteger(options.postes) || options.postes < 1 || options.postes > POSTES_MAX)
    refuser('--parallele', `il faut un nombre de 1 à ${POSTES_MAX}`)
  controlerShard('campagne', valeurs, options)
  if (options.simulateurs !== null) controlerSimulateurs(options)
  if (options.cible === 'guide' && options.postes > 1)
    refuser('--parallele', 'une personne guidée ne joue qu’un scénario à la fois')
  if (options.cible !== 'reference' && options.cible !== 'guide' && !existsSync(options.cible))
    throw new ErreurSegur('SEGUR-PIL-001', { chemin: options.cible })
  if (options.reprendre !== null && !existsSync(path.join(options.reprendre, 'campagne.json')))
    throw new ErreurSegur('SEGUR-CAM-001', {
      dossier: options.reprendre,
      raison: 'il n’y a pas de campagne.json dans ce dossier',
    })
  controlerMutations(options)
}
