import type { HttpBindings } from '@hono/node-server'
import type { Hono } from 'hono'
import type { Horloge } from '../contrat.ts'
import type { Identite } from '../insi/identite.ts'
import { creerJournal } from '../journal.ts'
import { creerPannes } from '../pannes.ts'
import type { Confiance } from '../pki/confiance.ts'
import type { ServiceControle } from '../service.ts'
import { creerApcv } from './apcv/index.ts'
import { creerAppVitale } from './app.ts'
import { lireCartesDeTest } from './cartes-de-test.ts'
import { commandesVitale } from './commandes.ts'
import { ecrireAssertionVitale, type Signataire } from './ecrire-assertion.ts'
import type { JeuDeCartes } from './jeu-de-cartes.ts'
import { creerLecteur } from './lecteur.ts'
import { estPanneApcv, lirePanneVitale, type PanneVitale } from './pannes.ts'

export interface OptionsVitale {
  horloge: Horloge
  /** Certificat de signature du lecteur, de l'IGC de test. */
  signataire: Signataire
  /** Cartes ajoutées à celles de `cartes/`, ou qui les remplacent, par nom. */
  cartes?: JeuDeCartes
  /** Hôtes sous lesquels le poste répond, en plus de localhost. */
  hotesAdmis?: readonly string[]
  /** Ce qu'il faut au service ApCV, qui parle des personnes d'INSi. */
  apcv: {
    confiance: Confiance
    identites: () => readonly Identite[]
    idamAcceptes: readonly string[]
  }
}

export interface ServiceVitale {
  /** Le poste : lecteur et téléphone, en HTTP. */
  app: Hono<{ Bindings: HttpBindings }>
  /** Le service ApCV, SOAP en HTTPS. */
  appApcv: Hono<{ Bindings: HttpBindings }>
  controle: ServiceControle
  cartes: JeuDeCartes
  /** Rend la mémoire des schémas ; le service ne doit plus servir ensuite. */
  liberer(): void
}

/**
 * La carte Vitale et l'appli carte Vitale simulées (ins.md §14 et §15 [C]) : un lecteur à une carte,
 * ses assertions signées et datées par l'horloge du banc, et le service ApCV. Un seul journal, un
 * seul jeu de pannes, sous `/_mock/vitale/`.
 */
export function creerVitale({ horloge, signataire, ...options }: OptionsVitale): ServiceVitale {
  const depart = { ...lireCartesDeTest(), ...options.cartes }
  // Le même objet toute sa vie : INSi juge les assertions d'après les cartes du moment.
  const cartes = { ...depart }
  const charger = (jeu: JeuDeCartes) => {
    for (const nom of Object.keys(cartes)) delete cartes[nom]
    Object.assign(cartes, jeu)
  }
  const lecteur = creerLecteur()
  const journal = creerJournal('vitale', horloge)
  const pannes = creerPannes<PanneVitale>()
  const apcv = creerApcv({
    ...options.apcv,
    horloge,
    journal,
    pannes: {
      appliquer(convient) {
        const panne = pannes.appliquer((p) => estPanneApcv(p) && convient(p))
        return panne && estPanneApcv(panne) ? panne : null
      },
    },
  })
  const controle: ServiceControle = {
    nom: 'vitale',
    journal,
    pannes,
    armerPanne(corps) {
      const lue = lirePanneVitale(corps)
      if ('erreurs' in lue) return lue.erreurs
      pannes.armer(lue.panne)
      return []
    },
    etat: () => ({
      maintenant: horloge.maintenant().toISOString(),
      carte: lecteur.presente(),
      cartes: Object.keys(cartes),
      jeu: cartes,
      apcv: apcv.etat(),
      pannes: pannes.lister(),
    }),
    reinitialiser() {
      charger(depart)
      lecteur.retirer()
      pannes.vider()
      apcv.reinitialiser()
      journal.vider()
    },
    commandes: { ...commandesVitale(lecteur, cartes, charger), ...apcv.commandes },
  }
  const app = creerAppVitale({
    lecteur,
    journal,
    pannes,
    nfc: apcv.nfc,
    hotesAdmis: options.hotesAdmis,
    pages: apcv.pages,
    signer: (carte, beneficiaire) =>
      ecrireAssertionVitale(carte, beneficiaire, signataire, horloge.maintenant()),
  })
  return { app, appApcv: apcv.app, controle, cartes, liberer: apcv.liberer }
}
