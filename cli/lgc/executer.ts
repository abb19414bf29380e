import { ANNONCE_SIMULATEURS } from '../chemins.ts'
import { chargerConfig } from '../config/charger.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import { attendreArret } from '../ligne/attendre-arret.ts'
import { lireEntier, PORTS } from '../ligne/lire-entier.ts'
import { verifierIdsMutations } from '../mutation/verifier-ids.ts'
import { demarrerPoste, type PosteDemarre } from '../poste.ts'
import { annoncer } from '../simulateurs/annonce.ts'
import { chargerApport } from '../simulateurs/lire-cartes.ts'
import { lireDescription } from '../simulateurs/lire-description.ts'
import {
  AUCUNES_IDENTITES,
  avertir,
  chargerIdentites,
  demandeIdentites,
  type JeuCharge,
} from '../simulateurs/lire-identites.ts'
import type { EntreeVerbe, ValeurOption } from '../verbe.ts'
import { presenterComptes } from './presenter-comptes.ts'

function lireMutations(valeur: ValeurOption): string[] {
  const demandees = (Array.isArray(valeur) ? valeur : [valeur]).filter((v) => typeof v === 'string')
  verifierIdsMutations(demandees)
  return demandees
}

/** Des simulateurs déjà en marche ont déjà leur base. */
async function lireIdentites(valeurs: EntreeVerbe['valeurs']): Promise<JeuCharge | null> {
  const donnees = valeurs.identites !== undefined
  if (typeof valeurs.simulateurs !== 'string') {
    const config = donnees ? AUCUNES_IDENTITES : (await chargerConfig()).insi
    return chargerIdentites(demandeIdentites(valeurs, config))
  }
  if (!donnees) return null
  const raison = 'donnez-la aux simulateurs déjà en marche'
  throw new ErreurSegur('SEGUR-CLI-003', { verbe: 'lgc', option: '--identites', raison })
}

function presenter(
  { lgc, proxy }: Pick<PosteDemarre, 'lgc' | 'proxy'>,
  mutations: readonly string[],
): string[] {
  return [
    `LGC de référence : ${lgc ?? ''}`,
    ...(proxy === null ? [] : [`Proxy e-santé : ${proxy}`]),
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
  const config = await chargerConfig()
  const charge = await lireIdentites(valeurs)
  avertir(charge)
  const arret = attendreArret()
  const poste = await demarrerPoste({
    cible: 'reference',
    mutations,
    proxy: valeurs.proxy === true,
    portLgc: lireEntier(valeurs.port, { verbe: 'lgc', option: '--port', ...PORTS }),
    portBase: lireEntier(valeurs['port-base'], { verbe: 'lgc', option: '--port-base', ...PORTS }),
    jeu: charge?.jeu,
    cogDossier: typeof valeurs['cog-dir'] === 'string' ? valeurs['cog-dir'] : config.cogDossier,
    ...(typeof valeurs.simulateurs === 'string'
      ? { simulateurs: await lireDescription(valeurs.simulateurs) }
      : { apport: await chargerApport(config) }),
  })
  const taire =
    poste.controle === null
      ? () => undefined
      : annoncer(ANNONCE_SIMULATEURS, poste.controle, poste.jeton)
  for (const ligne of presenter(poste, mutations)) sortie(ligne)
  await arret
  taire()
  await poste.arreter()
  return 0
}
