import type { HttpBindings } from '@hono/node-server'
import type { Hono } from 'hono'
import { creerSchemasApcv } from '../../../schemas/apcv/schemas-apcv.ts'
import type { Horloge } from '../../contrat.ts'
import type { Identite } from '../../insi/identite.ts'
import type { Journal } from '../../journal.ts'
import type { Pannes } from '../../pannes.ts'
import { PERSONNES } from '../../personnes/personnes.ts'
import type { Confiance } from '../../pki/confiance.ts'
import type { Commande } from '../../service.ts'
import { creerAppApcv } from './app.ts'
import { commandesApcv } from './commandes.ts'
import { creerEtatApcv } from './etat.ts'
import { pagesTelephone } from './pages/telephone.ts'
import type { PanneApcv } from './pannes.ts'
import { repondre } from './repondre.ts'

export interface OptionsApcv {
  horloge: Horloge
  /** Autorités d'après lesquelles les cartes de professionnels sont jugées, en mode `strict`. */
  confiance: Confiance
  /** Personnes qui ont une appli : celles d'INSi, à l'instant de la question. */
  identites: () => readonly Identite[]
  idamAcceptes: readonly string[]
  journal: Journal
  pannes: Pick<Pannes<PanneApcv>, 'appliquer'>
}

export interface ServiceApcv {
  /** Le service SOAP, à servir en HTTPS. */
  app: Hono<{ Bindings: HttpBindings }>
  /** Le téléphone (`/qr`), à servir sur le poste, en HTTP. */
  pages: Hono
  commandes: Record<string, Commande>
  /** Code du téléphone posé sur le lecteur sans contact, ou `null`. */
  nfc(): string | null
  etat(): Record<string, unknown>
  reinitialiser(): void
  liberer(): void
}

const PROFESSIONNELS = new Map(PERSONNES.map((p) => [p.identifiant, p]))

/**
 * Le service ApCV simulé (ins.md §15 [C]) : authentification de proximité par QR ou NFC, restitution
 * et destruction du contexte, sur l'horloge du banc. FORME NON OFFICIELLE : son schéma n'est pas public.
 */
export function creerApcv({ horloge, confiance, journal, ...options }: OptionsApcv): ServiceApcv {
  const schemas = creerSchemasApcv()
  const etat = creerEtatApcv(options.identites)
  const app = creerAppApcv({
    journal,
    repondre: (demande) =>
      repondre(
        demande,
        etat,
        {
          idamAcceptes: options.idamAcceptes,
          reglages: etat.reglages,
          personneDe: (identifiant) => PROFESSIONNELS.get(identifiant) ?? null,
        },
        { schemas, confiance, pannes: options.pannes, maintenant: horloge.maintenant() },
      ),
  })
  return {
    app,
    pages: pagesTelephone(etat, horloge),
    commandes: commandesApcv(etat, horloge),
    nfc: () => etat.nfc,
    etat: () => ({
      applis: etat.applis().map(({ nom }) => nom),
      contextes: etat.contextes
        .ouverts(horloge.maintenant())
        .map(({ identifiant, professionnel, fin, appli }) => ({
          identifiant,
          professionnel,
          fin: fin.toISOString(),
          appli: appli.nom,
        })),
      telephoneSurLecteur: etat.nfc !== null,
      reglages: etat.reglages,
    }),
    reinitialiser: etat.reinitialiser,
    liberer: () => schemas.liberer(),
  }
}
