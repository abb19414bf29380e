import { X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { JeuDeCartes } from '../../mocks/carte-vitale/jeu-de-cartes.ts'
import { lireCartes } from '../../mocks/carte-vitale/lire-cartes.ts'
import type { ReglagesDePsc } from '../../mocks/psc/ouvrir.ts'
import { cheminLisible } from '../chemins.ts'
import type { Config } from '../config/schema.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import { raisonDe } from '../ligne/raison.ts'
import type { EntreeVerbe } from '../verbe.ts'
import { chargerPsc } from './lire-clients-psc.ts'

/** Ce qu’un utilisateur apporte : ses cartes de test, leurs autorités, son logiciel chez PSC simulé. */
export interface ApportCartes {
  cartes?: JeuDeCartes
  autoritesSupplementaires?: readonly string[]
  psc?: ReglagesDePsc
}

export interface DemandeCartes {
  /** Fichier JSON de cartes Vitale (docs/carte-vitale.md). */
  cartesVitale?: string | undefined
  /** Fichiers PEM d’autorités : celles des cartes de test de l’utilisateur. */
  autorites?: readonly string[] | undefined
  /** Ce que la configuration déclare à Pro Santé Connect simulé. */
  psc?: Config['psc'] | undefined
}

async function lire(fichier: string): Promise<string> {
  try {
    return await readFile(fichier, 'utf8')
  } catch (cause) {
    const absent = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
    const raison = absent ? 'il n’existe pas' : raisonDe(cause)
    throw new ErreurSegur('SEGUR-SIM-010', { fichier: lisible(fichier), raison }, { cause })
  }
}

const lisible = (fichier: string) => cheminLisible(path.resolve(fichier))

/** Une erreur par carte fautive, toutes à la fois : aucune n’est écartée en silence. */
async function chargerCartes(fichier: string): Promise<JeuDeCartes> {
  const lues = lireCartes(await lire(fichier))
  if ('cartes' in lues) return lues.cartes
  const nombre = `${lues.erreurs.length} défaut${lues.erreurs.length > 1 ? 's' : ''}`
  throw new ErreurSegur(
    'SEGUR-SIM-011',
    { fichier: lisible(fichier), nombre },
    { details: lues.erreurs },
  )
}

const BLOC = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g

/** Un fichier d’autorité porte au moins un certificat d’autorité, et rien d’illisible. */
async function chargerAutorite(fichier: string): Promise<string> {
  const blocs = (await lire(fichier)).match(BLOC) ?? []
  const refuser = (raison: string) =>
    new ErreurSegur('SEGUR-SIM-012', { fichier: lisible(fichier), raison })
  if (blocs.length === 0) throw refuser('il ne contient aucun certificat PEM')
  for (const bloc of blocs) {
    const certificat = lireCertificat(bloc)
    if (!certificat) throw refuser('un de ses certificats est illisible')
    if (!certificat.ca) throw refuser(`« ${nomDe(certificat)} » n’est pas une autorité`)
  }
  return blocs.join('\n')
}

function lireCertificat(bloc: string): X509Certificate | null {
  try {
    return new X509Certificate(bloc)
  } catch {
    return null
  }
}

const nomDe = ({ subject }: X509Certificate) => subject.split('\n').at(-1) ?? subject

/**
 * Charge les cartes, autorités et clients PSC de l’utilisateur. Lève SEGUR-SIM-010 (fichier illisible), SEGUR-SIM-011
 * (cartes fautives, toutes dites) ou SEGUR-SIM-012 (autorité inutilisable).
 */
export async function chargerApport({
  cartesVitale,
  autorites = [],
  psc,
}: DemandeCartes): Promise<ApportCartes> {
  const chargees = await Promise.all(autorites.map(chargerAutorite))
  return {
    ...(cartesVitale === undefined ? {} : { cartes: await chargerCartes(cartesVitale) }),
    ...(chargees.length === 0 ? {} : { autoritesSupplementaires: chargees }),
    ...(psc ? { psc: await chargerPsc(psc) } : {}),
  }
}

/** Ce que les options de « segur simulateurs » demandent. */
export const demandeCartes = (valeurs: EntreeVerbe['valeurs']): DemandeCartes => ({
  ...(typeof valeurs.cartes === 'string' ? { cartesVitale: valeurs.cartes } : {}),
  autorites: [valeurs.autorite ?? []].flat().filter((a) => typeof a === 'string'),
})
