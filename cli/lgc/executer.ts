import { attendreArret } from '../ligne/attendre-arret.ts'
import { lireEntier, PORTS } from '../ligne/lire-entier.ts'
import { verifierIdsMutations } from '../mutation/verifier-ids.ts'
import { demarrerPoste } from '../poste.ts'
import { lireDescription } from '../simulateurs/lire-description.ts'
import type { EntreeVerbe, ValeurOption } from '../verbe.ts'
import { presenterComptes } from './presenter-comptes.ts'

function lireMutations(valeur: ValeurOption): string[] {
  const demandees = (Array.isArray(valeur) ? valeur : [valeur]).filter((v) => typeof v === 'string')
  verifierIdsMutations(demandees)
  return demandees
}

function presenter(adresse: string, mutations: readonly string[]): string[] {
  return [
    `LGC de référence : ${adresse}`,
    '',
    'Comptes de test',
    ...presenterComptes(),
    ...(mutations.length > 0 ? ['', `Défauts actifs : ${mutations.join(', ')}`] : []),
    '',
    'En marche. Ctrl-C pour arrêter.',
  ]
}

/** « segur lgc » : démarre, montre l’adresse et les comptes, attend l’arrêt. */
export async function executer({ valeurs, sortie }: EntreeVerbe): Promise<number> {
  const mutations = lireMutations(valeurs.mutation)
  const arret = attendreArret()
  const poste = await demarrerPoste({
    cible: 'reference',
    mutations,
    portLgc: lireEntier(valeurs.port, { verbe: 'lgc', option: '--port', ...PORTS }),
    portBase: lireEntier(valeurs['port-base'], { verbe: 'lgc', option: '--port-base', ...PORTS }),
    ...(typeof valeurs.simulateurs === 'string'
      ? { simulateurs: await lireDescription(valeurs.simulateurs) }
      : {}),
  })
  for (const ligne of presenter(poste.lgc ?? '', mutations)) sortie(ligne)
  await arret
  await poste.arreter()
  return 0
}
