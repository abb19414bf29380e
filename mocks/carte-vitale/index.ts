import type { Hono } from 'hono'
import { z } from 'zod'
import type { Horloge } from '../contrat.ts'
import { creerJournal } from '../journal.ts'
import { creerPannes } from '../pannes.ts'
import { lireJson } from '../serveur/lire-json.ts'
import type { ServiceControle } from '../service.ts'
import { creerAppVitale } from './app.ts'
import type { CarteVitale } from './carte.ts'
import { lireCartesDeTest } from './cartes-de-test.ts'
import { designerCarte } from './designer-carte.ts'
import { ecrireAssertionVitale, type Signataire } from './ecrire-assertion.ts'
import { creerLecteur } from './lecteur.ts'
import { lirePanneVitale, type PanneVitale } from './pannes.ts'

export interface OptionsVitale {
  horloge: Horloge
  /** Certificat de signature du lecteur, de l'IGC de test. */
  signataire: Signataire
  /** Cartes du jeu, par nom ; par défaut les fichiers JSON de `cartes/`. */
  cartes?: Record<string, CarteVitale>
}

export interface ServiceVitale {
  app: Hono
  controle: ServiceControle
  cartes: Record<string, CarteVitale>
}

const CORPS_OBJET = z.looseObject({})

/**
 * Le lecteur de carte Vitale simulé (ins.md §14 [C]) : une carte à la fois, insérée et retirée par
 * l'API de contrôle ; assertions signées, datées par l'horloge du banc.
 */
export function creerVitale(options: OptionsVitale): ServiceVitale {
  const { horloge, signataire } = options
  const cartes = options.cartes ?? lireCartesDeTest()
  const lecteur = creerLecteur()
  const journal = creerJournal('vitale', horloge)
  const pannes = creerPannes<PanneVitale>()
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
      pannes: pannes.lister(),
    }),
    reinitialiser() {
      lecteur.retirer()
      pannes.vider()
      journal.vider()
    },
    commandes: {
      async insert(c) {
        const lu = await lireJson(c, CORPS_OBJET)
        if ('reponse' in lu) return lu.reponse
        const designee = designerCarte(cartes, lu.corps)
        if ('erreurs' in designee) return c.json({ erreurs: designee.erreurs }, designee.statut)
        lecteur.inserer(designee.nom, designee.carte)
        return c.json(designee)
      },
      async remove(c) {
        lecteur.retirer()
        return c.json({ carte: null })
      },
    },
  }
  const app = creerAppVitale({
    lecteur,
    journal,
    pannes,
    signer: (carte, beneficiaire) =>
      ecrireAssertionVitale(carte, beneficiaire, signataire, horloge.maintenant()),
  })
  return { app, controle, cartes }
}
