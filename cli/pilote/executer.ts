import path from 'node:path'
import { suggerer } from '../../rem/recherche/suggerer.ts'
import { cheminLisible } from '../chemins.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import type { EntreeVerbe } from '../verbe.ts'
import { composerPilote } from './nouveau/composer.ts'
import { deposer } from './nouveau/deposer.ts'
import { FORMES, type Forme } from './nouveau/ecrire-cadre.ts'

const refuser = (option: string, raison: string) =>
  new ErreurSegur('SEGUR-CLI-003', { verbe: 'pilote', option, raison })

function lireDossier([action, dossier, ...enTrop]: readonly string[]): string {
  if (action === undefined)
    throw refuser('action', 'il manque l’action : « segur pilote nouveau <dossier> »')
  const argument = action === 'nouveau' ? enTrop[0] : action
  if (argument !== undefined)
    throw new ErreurSegur(
      'SEGUR-CLI-004',
      { verbe: 'pilote', argument },
      { proches: suggerer(argument, ['nouveau']) },
    )
  if (dossier === undefined) throw refuser('dossier', 'il manque le dossier où créer le pilote')
  return path.resolve(dossier)
}

function lireForme(valeur: EntreeVerbe['valeurs'][string]): Forme {
  const forme = FORMES.find((connue) => connue === (valeur ?? 'web'))
  if (!forme) throw refuser('--forme', `au choix ${FORMES.join(' ou ')}`)
  return forme
}

/** « segur pilote nouveau » : crée le pilote d’un éditeur, prêt à être vérifié. */
export async function executer({ valeurs, positionnels, sortie }: EntreeVerbe): Promise<number> {
  const dossier = lireDossier(positionnels)
  const fichiers = composerPilote(dossier, lireForme(valeurs.forme))
  deposer(dossier, fichiers)
  const lisible = cheminLisible(dossier)
  sortie(`${fichiers.length} fichiers créés dans ${lisible}.`)
  sortie('')
  sortie(`À lire  ${path.join(lisible, 'LISEZMOI.md')}`)
  sortie(`Ensuite npx segur docteur --config ${path.join(lisible, 'segur.config.ts')}`)
  return 0
}
