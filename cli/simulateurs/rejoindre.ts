import { SERVICES_SIMULES, type ServiceSimule } from '../../mocks/contrat.ts'
import { portDe } from '../../mocks/ports.ts'
import { ANNONCE_SIMULATEURS } from '../chemins.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import type { PosteDemarre } from '../poste.ts'
import { lireAnnonce, lireJeton } from './annonce.ts'
import { lireDescription } from './lire-description.ts'

interface Acces {
  controle: string
  jeton: string | null
  urlInsi: string | null
}

/** Les services qui répondent à cette API de contrôle ; vide quand elle est muette. */
async function servicesQuiRepondent({ controle, jeton }: Acces): Promise<ServiceSimule[]> {
  const headers: Record<string, string> = jeton === null ? {} : { authorization: `Bearer ${jeton}` }
  const reponses = await Promise.all(
    SERVICES_SIMULES.map(async (service) => {
      const reponse = await fetch(`${controle}/_mock/${service}/etat`, { headers }).catch(
        () => null,
      )
      return reponse?.ok ? [service] : []
    }),
  )
  return reponses.flat()
}

/** Un poste fait de services déjà en marche : la campagne s’en sert et ne les arrête pas. */
async function ouvrir(acces: Acces): Promise<PosteDemarre | null> {
  const simules = await servicesQuiRepondent(acces)
  if (simules.length === 0) return null
  const rien = {
    lgc: null,
    proxy: null,
    mutationsConsultees: () => [],
    arreter: async () => undefined,
  }
  return { ...acces, ...rien, simules }
}

/** L’API des simulateurs en marche qui tiennent les ports que l’on prendrait ; nulle sinon. */
export function simulateursEnMarche(demande: {
  cible: string
  portBase: number | undefined
}): string | null {
  const { cible, portBase } = demande
  const controle = cible === 'reference' ? null : lireAnnonce(ANNONCE_SIMULATEURS)
  if (controle === null || portBase === undefined) return null
  return Number(new URL(controle).port) === portDe('controle', portBase) ? controle : null
}

/**
 * Le poste à rejoindre au lieu d’en démarrer un : celui que `simulateurs` décrit, ou les simulateurs en
 * marche sur les ports de la configuration, où le logiciel est réglé. Nul quand il n’y en a pas. Lève
 * SEGUR-SIM-002 quand ceux que l’on a désignés ne répondent pas.
 */
export async function rejoindrePoste(demande: {
  cible: string
  portBase: number | undefined
  simulateurs: string | null
}): Promise<PosteDemarre | null> {
  const { simulateurs: source } = demande
  if (source !== null) {
    const { controle, insi, reseau } = await lireDescription(source)
    const poste = await ouvrir({ controle, jeton: reseau?.jeton ?? null, urlInsi: insi.url })
    if (poste) return poste
    const raison = `aucun simulateur ne répond à ${controle}`
    throw new ErreurSegur('SEGUR-SIM-002', { source, raison })
  }
  const controle = simulateursEnMarche(demande)
  if (controle === null) return null
  return ouvrir({ controle, jeton: lireJeton(ANNONCE_SIMULATEURS, controle), urlInsi: null })
}
