import type { HttpBindings } from '@hono/node-server'
import type { Hono } from 'hono'
import { creerSchemaRim } from '../../schemas/xds/schema-rim.ts'
import { libererXsd } from '../../schemas/xml/compiler-xsd.ts'
import type { Horloge } from '../contrat.ts'
import type { Identite } from '../insi/identite.ts'
import { creerJournal } from '../journal.ts'
import type { Confiance } from '../pki/confiance.ts'
import type { ServiceControle } from '../service.ts'
import { annuaireDuBanc, professionnelDuBanc } from './annuaire.ts'
import { creerAppDmp } from './app.ts'
import { commandesDmp } from './commandes/index.ts'
import { lecturesDmp } from './commandes/lectures.ts'
import { creerEtatDmp } from './etat.ts'
import { lireCertificatTls } from './lire-certificat-tls.ts'
import { lirePanneDmp } from './lire-panne.ts'
import { trouverPersonne } from './personne.ts'
import type { ReglagesDmp } from './reglages.ts'
import { repondreDmp } from './repondre.ts'
import { resumerDmp } from './resumer.ts'
import { semer } from './semer.ts'
import { type AccesWebPs, creerAccesWebPs } from './web-ps/acces.ts'

export interface OptionsDmp {
  horloge: Horloge
  /** Autorités et révocations d'après lesquelles certificats et signatures sont jugés. */
  confiance: Confiance
  /** La base d'INSi à cet instant : les patients du DMP sont les mêmes. */
  identites: () => readonly Identite[]
  reglages?: Partial<ReglagesDmp>
}

export interface ServiceDmp {
  app: Hono<{ Bindings: HttpBindings }>
  controle: ServiceControle
  /** Ce que le site Web PS montre et note. */
  acces: AccesWebPs
  /** Rend la mémoire du schéma et de la base ; le service ne doit plus servir ensuite. */
  liberer(): void
}

/**
 * Le DMP simulé : registre, entrepôt, existence, habilitations (dmp.md §2 et §15). Se sert en HTTPS avec
 * certificat de client demandé ; son état est une base SQLite en mémoire, ouverte au premier appel.
 */
export function creerDmp({ horloge, confiance, identites, reglages }: OptionsDmp): ServiceDmp {
  const journal = creerJournal('dmp', horloge)
  const schema = creerSchemaRim()
  const etat = creerEtatDmp((depot) => semer(depot, identites()), reglages)
  const personne = (ins: string) => trouverPersonne(identites(), ins)
  const controle: ServiceControle = {
    nom: 'dmp',
    journal,
    pannes: etat.pannes,
    armerPanne(corps) {
      const lue = lirePanneDmp(corps)
      if ('erreurs' in lue) return lue.erreurs
      etat.pannes.armer(lue.panne)
      return []
    },
    etat: () => resumerDmp(etat, horloge),
    reinitialiser() {
      etat.reinitialiser()
      journal.vider()
    },
    commandes: commandesDmp(etat, { horloge, identites }),
    lectures: lecturesDmp(etat),
  }
  const app = creerAppDmp({
    journal,
    tailleMax: () => etat.reglages.tailleMax,
    lireCertificat: (socket) => lireCertificatTls(socket, confiance),
    repondre: (demande) => {
      const traitement = repondreDmp(demande, {
        etat,
        schema,
        confiance,
        annuaire: annuaireDuBanc(etat),
        personne,
        professionnel: professionnelDuBanc,
        maintenant: horloge.maintenant(),
      })
      return { ...traitement, delaiMs: traitement.delaiMs + etat.reglages.delaiMs }
    },
  })
  return {
    app,
    controle,
    acces: creerAccesWebPs(etat, { horloge, journal, personne }),
    liberer() {
      etat.fermer()
      libererXsd(schema)
    },
  }
}
