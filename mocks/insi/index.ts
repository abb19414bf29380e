import type { HttpBindings } from '@hono/node-server'
import type { Hono } from 'hono'
import { creerDescriptionService } from '../../schemas/insi/description-service.ts'
import { creerSchemasInsi } from '../../schemas/insi/schemas-insi.ts'
import type { Horloge } from '../contrat.ts'
import { creerJournal } from '../journal.ts'
import { PERSONNES } from '../personnes/personnes.ts'
import { lireCertificatClient } from '../pki/certificat-client.ts'
import type { Confiance } from '../pki/confiance.ts'
import type { ServiceControle } from '../service.ts'
import { creerApp } from './app.ts'
import { commandesInsi } from './commandes.ts'
import { creerEtat } from './etat.ts'
import { composerFormes } from './formes/index.ts'
import type { Forme } from './formes/types.ts'
import { IDAM_ACCEPTES } from './idam.ts'
import type { Identite, IdentiteDonnee } from './identite.ts'
import { IDENTITES_DE_TEST } from './identites-de-test.ts'
import { lirePanne } from './lire-panne.ts'
import { memoriserCertificat } from './memoriser-certificat.ts'
import { creerOutils } from './outils.ts'
import type { Reglages } from './reglages.ts'
import type { Cadre, CarteConnue } from './regles/types.ts'
import { repondre } from './repondre.ts'
import { resumer } from './resumer.ts'

export interface OptionsInsi {
  horloge: Horloge
  /** Autorités et révocations d'après lesquelles les certificats sont jugés. */
  confiance: Confiance
  /** Base nationale simulée ; par défaut les identités publiques d'ins.md §6. */
  identites?: readonly IdentiteDonnee[]
  /** Numéros d'autorisation de logiciel connus. */
  idamAcceptes?: readonly string[]
  reglages?: Partial<Reglages>
  /** Cartes Vitale du banc, par numéro de série, pour juger la cohérence des assertions. */
  carteDe?: (numeroSerie: string) => CarteConnue | null
  /** Formes qui remplacent les nôtres là où rien n'est public (ins.md §2.4, décision 013). */
  formes?: readonly Forme[]
}

export interface ServiceInsi {
  app: Hono<{ Bindings: HttpBindings }>
  controle: ServiceControle
  idamAcceptes: readonly string[]
  /** La base nationale à cet instant, fichier de l'utilisateur et commandes compris. */
  identites(): readonly Identite[]
  /** Rend la mémoire des schémas ; le service ne doit plus servir ensuite. */
  liberer(): void
}

const PROFESSIONS = new Map(PERSONNES.map((p) => [p.identifiant, p.profession]))

/**
 * Le téléservice INSi simulé (ins.md §1–§7) : recherche par traits et par carte Vitale, contrôles
 * stricts, journal, pannes et commandes. L'application se sert en HTTPS avec certificat de client
 * demandé ; un jeu d'identités faux lève.
 */
export function creerInsi(options: OptionsInsi): ServiceInsi {
  const { horloge, confiance } = options
  const idamAcceptes = options.idamAcceptes ?? IDAM_ACCEPTES
  const formes = composerFormes(options.formes ?? [])
  const schemas = creerSchemasInsi(formes.flatMap((forme) => forme.schemas ?? []))
  const outils = creerOutils({ schemas, formes, confiance })
  const journal = creerJournal('insi', horloge)
  const etat = creerEtat(options.identites ?? IDENTITES_DE_TEST, options.reglages ?? {})
  const cadre = (): Cadre => ({
    idamAcceptes,
    reglages: etat.reglages,
    carteDe: options.carteDe ?? (() => null),
    professionDe: (identifiant) => PROFESSIONS.get(identifiant) ?? null,
  })
  const controle: ServiceControle = {
    nom: 'insi',
    journal,
    pannes: etat.pannes,
    armerPanne(corps) {
      const lue = lirePanne(corps)
      if ('erreurs' in lue) return lue.erreurs
      etat.pannes.armer(lue.panne)
      return []
    },
    etat: () => resumer(etat, idamAcceptes, horloge),
    reinitialiser() {
      etat.reinitialiser()
      journal.vider()
    },
    commandes: commandesInsi(etat),
  }
  const app = creerApp({
    journal,
    description: creerDescriptionService(),
    lireCertificat: memoriserCertificat((socket) => lireCertificatClient(socket, confiance)),
    repondre: (demande) =>
      repondre(demande, etat, cadre(), { ...outils, maintenant: horloge.maintenant() }),
  })
  return {
    app,
    controle,
    idamAcceptes,
    identites: () => etat.identites,
    liberer: () => schemas.liberer(),
  }
}
